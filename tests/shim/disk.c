/* A disk for trials, put between a program and the C library by LD_PRELOAD. Files in the folder CATI_DISK_FOLDER are watched:
 * - everything that changes them is written down in order, with its bytes, in the file CATI_DISK_LOG, so that a test can make from it what
 *   a power cut at any instant would have left;
 * - what is written to a file whose name ends in ".fault", or stands in CATI_DISK_FAULT at the start, tells the disk to fail: see obey().
 * A flush is written down and not carried out: the trial decides what has reached the disk. SQLite's -shm files are kept out of the log,
 * since nothing of them outlasts a power cut, but not out of the faults. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define FILES 4096

enum watch { NO, WATCHED, UNLOGGED, COMMAND };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int ready = 0, log_fd = -1;
static char folder[PATH_MAX];
static size_t folder_length = 0;
static enum watch watched[FILES];

static int (*real_open)(const char *, int, ...);
static int (*real_close)(int);
static ssize_t (*real_write)(int, const void *, size_t);
static ssize_t (*real_pwrite)(int, const void *, size_t, off_t);
static int (*real_ftruncate)(int, off_t);
static int (*real_fsync)(int);
static int (*real_unlink)(const char *);
static int (*real_rename)(const char *, const char *);
static int (*real_link)(const char *, const char *);

/* What fails: calls of these kinds, from the after-th on, so many of them (0: all), with this error; a write that fails may be cut short. */
static struct { char kinds[16]; long after, times; int error, cut; } fault;

static void *find(const char *name) {
    void *found = dlsym(RTLD_NEXT, name);
    if (!found) abort();
    return found;
}

static void obey(const char *bytes, size_t length);

static void start(void) {
    if (ready) return;
    ready = 1;
    real_open = find("open");
    real_close = find("close");
    real_write = find("write");
    real_pwrite = find("pwrite");
    real_ftruncate = find("ftruncate");
    real_fsync = find("fsync");
    real_unlink = find("unlink");
    real_rename = find("rename");
    real_link = find("link");
    const char *named = getenv("CATI_DISK_FOLDER"), *log = getenv("CATI_DISK_LOG");
    if (named && realpath(named, folder)) folder_length = strlen(folder);
    const char *failing = getenv("CATI_DISK_FAULT");
    if (failing) obey(failing, strlen(failing));
    if (log) {
        log_fd = real_open(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        if (log_fd < 0) abort();
    }
}

__attribute__((constructor)) static void begin(void) { start(); }

static void enter(void) {
    start();
    pthread_mutex_lock(&lock);
}

static void leave(void) {
    int kept = errno;
    pthread_mutex_unlock(&lock);
    errno = kept;
}

static int ends(const char *text, const char *end) {
    size_t length = strlen(text), tail = strlen(end);
    return length >= tail && !strcmp(text + length - tail, end);
}

static enum watch kind_of(const char *path) {
    if (!folder_length || strncmp(path, folder, folder_length)) return NO;
    if (path[folder_length] != '/' && path[folder_length] != 0) return NO;
    if (ends(path, ".fault")) return COMMAND;
    return ends(path, "-shm") ? UNLOGGED : WATCHED;
}

static enum watch kind_of_fd(int fd) { return fd >= 0 && fd < FILES ? watched[fd] : NO; }

static void put(const void *bytes, size_t length) {
    const char *at = bytes;
    while (length) {
        ssize_t done = real_write(log_fd, at, length);
        if (done < 0) {
            if (errno == EINTR) continue;
            abort();
        }
        at += done;
        length -= (size_t)done;
    }
}

/* One entry: what, which file, where, and the bytes or the names. */
static void note(char what, int fd, int64_t at, const void *bytes, size_t length) {
    if (log_fd < 0) return;
    unsigned char head[25] = {0};
    int64_t file = fd, long_length = (int64_t)length;
    head[0] = (unsigned char)what;
    memcpy(head + 1, &file, 8);
    memcpy(head + 9, &at, 8);
    memcpy(head + 17, &long_length, 8);
    put(head, sizeof head);
    put(bytes, length);
}

static void note_names(char what, const char *one, const char *two) {
    char names[2 * PATH_MAX + 2];
    int length = snprintf(names, sizeof names, "%s\n%s", one, two);
    note(what, -1, 0, names, (size_t)length);
}

/* A command: the kinds (w write, s flush, t truncate, c create, u unlink, l link or rename), the first call that fails counting from 1, how many
 * fail, the error's number, whether writes are cut short. "" or "-" ends it. */
static void obey(const char *bytes, size_t length) {
    char text[128];
    if (length >= sizeof text) length = sizeof text - 1;
    memcpy(text, bytes, length);
    text[length] = 0;
    memset(&fault, 0, sizeof fault);
    if (sscanf(text, "%15[a-z] %ld %ld %d %d", fault.kinds, &fault.after, &fault.times, &fault.error, &fault.cut) != 5)
        memset(&fault, 0, sizeof fault);
}

static int fails(char kind) {
    if (!fault.kinds[0] || !strchr(fault.kinds, kind)) return 0;
    if (fault.after > 1) {
        fault.after--;
        return 0;
    }
    if (fault.times && !--fault.times) fault.kinds[0] = 0;
    errno = fault.error;
    return 1;
}

static int opened(const char *path, int flags, mode_t mode) {
    enter();
    enum watch kind = kind_of(path);
    struct stat seen;
    int made = kind != NO && (flags & O_CREAT) && stat(path, &seen) != 0;
    int fd = -1;
    if (!(made && kind != COMMAND && !ends(path, ".said") && fails('c'))) fd = real_open(path, flags, mode);
    if (fd >= 0 && fd < FILES) {
        watched[fd] = kind;
        if (kind == WATCHED) {
            note(made ? 'c' : 'o', fd, 0, path, strlen(path));
            if (flags & O_TRUNC) note('t', fd, 0, "", 0);
        }
    }
    leave();
    return fd;
}

#define MODE(flags, mode)                                                                                                      \
    mode_t mode = 0;                                                                                                           \
    if ((flags) & (O_CREAT | O_TMPFILE)) {                                                                                     \
        va_list more;                                                                                                          \
        va_start(more, flags);                                                                                                 \
        mode = (mode_t)va_arg(more, int);                                                                                      \
        va_end(more);                                                                                                          \
    }

int open(const char *path, int flags, ...) {
    MODE(flags, mode)
    return opened(path, flags, mode);
}

int open64(const char *path, int flags, ...) {
    MODE(flags, mode)
    return opened(path, flags, mode);
}

int close(int fd) {
    enter();
    if (fd >= 0 && fd < FILES) watched[fd] = NO;
    int result = real_close(fd);
    leave();
    return result;
}

/* The acknowledgements of the trial are no part of what may fail. */
static int is_said(int fd) {
    char link[64], path[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return ends(path, ".said");
}

static ssize_t written(int fd, const void *bytes, size_t length, off_t at, int placed) {
    enter();
    enum watch kind = kind_of_fd(fd);
    ssize_t done;
    if (kind == COMMAND) {
        obey(bytes, length);
        done = (ssize_t)length;
    } else if (kind == NO) {
        done = placed ? real_pwrite(fd, bytes, length, at) : real_write(fd, bytes, length);
    } else {
        if (!placed) at = lseek(fd, 0, SEEK_CUR);
        int cut = fault.cut, failing = fault.kinds[0] && !is_said(fd) && fails('w');
        if (failing && (!cut || length < 2)) {
            done = -1;
        } else {
            /* What is cut short is told by its length; the error comes with the rest. */
            if (failing) {
                length /= 2;
                if (!fault.kinds[0]) {
                    fault.kinds[0] = 'w';
                    fault.kinds[1] = 0;
                    fault.after = fault.times = 1;
                }
                fault.cut = 0;
            }
            done = placed ? real_pwrite(fd, bytes, length, at) : real_write(fd, bytes, length);
            if (done > 0 && kind == WATCHED) note('w', fd, at, bytes, (size_t)done);
        }
    }
    leave();
    return done;
}

ssize_t write(int fd, const void *bytes, size_t length) { return written(fd, bytes, length, 0, 0); }
ssize_t pwrite(int fd, const void *bytes, size_t length, off_t at) { return written(fd, bytes, length, at, 1); }
ssize_t pwrite64(int fd, const void *bytes, size_t length, off_t at) { return written(fd, bytes, length, at, 1); }

static int truncated(int fd, off_t length) {
    enter();
    enum watch kind = kind_of_fd(fd);
    int result = kind != NO && fails('t') ? -1 : real_ftruncate(fd, length);
    if (!result && kind == WATCHED) note('t', fd, length, "", 0);
    leave();
    return result;
}

int ftruncate(int fd, off_t length) { return truncated(fd, length); }
int ftruncate64(int fd, off_t length) { return truncated(fd, length); }

static int flushed(int fd) {
    enter();
    enum watch kind = kind_of_fd(fd);
    int result = 0;
    if (kind == NO) result = real_fsync(fd);
    else if (fails('s')) result = -1;
    else if (kind == WATCHED) note('s', fd, 0, "", 0);
    leave();
    return result;
}

int fsync(int fd) { return flushed(fd); }
int fdatasync(int fd) { return flushed(fd); }

int unlink(const char *path) {
    enter();
    enum watch kind = kind_of(path);
    int result = kind != NO && fails('u') ? -1 : real_unlink(path);
    if (!result && kind == WATCHED) note_names('u', path, "");
    leave();
    return result;
}

int rename(const char *from, const char *to) {
    enter();
    enum watch kind = kind_of(from);
    int result = kind != NO && fails('l') ? -1 : real_rename(from, to);
    if (!result && kind == WATCHED) note_names('r', from, to);
    leave();
    return result;
}

int link(const char *from, const char *to) {
    enter();
    enum watch kind = kind_of(from);
    int result = kind != NO && fails('l') ? -1 : real_link(from, to);
    if (!result && kind == WATCHED) note_names('l', from, to);
    leave();
    return result;
}

int linkat(int from_folder, const char *from, int to_folder, const char *to, int flags) {
    (void)flags;
    if (from_folder == AT_FDCWD && to_folder == AT_FDCWD) return link(from, to);
    errno = ENOSYS;
    return -1;
}

/* Ways of writing that the trials do not know: rather no trial than a wrong one. */
int posix_fallocate(int fd, off_t at, off_t length) {
    (void)fd, (void)at, (void)length;
    abort();
}
int fallocate(int fd, int mode, off_t at, off_t length) {
    (void)fd, (void)mode, (void)at, (void)length;
    abort();
}
