//! Files that go out together: written under temporary names and renamed when all are whole, so that nothing half written is ever seen.

use super::error::Refused;
use std::fs::{File, OpenOptions};
use std::io::{BufWriter, Read, Write};
use std::path::{Path, PathBuf};

/// Files on their way into a folder; dropped before [`Outgoing::arrive`], nothing of them is left.
#[derive(Debug)]
pub(super) struct Outgoing {
    folder: PathBuf,
    force: bool,
    /// What is named on the command line: a folder or a file.
    named: &'static str,
    files: Vec<(PathBuf, PathBuf)>,
}

impl Outgoing {
    /// Files for a folder, which is made if need be. Existing files are refused, unless forced.
    pub(super) fn into(folder: &Path, force: bool) -> Result<Self, Refused> {
        if folder.symlink_metadata().is_ok() && !folder.is_dir() {
            return Err(Refused::new(format!("{} is not a folder", folder.display())).hint("Choose another folder."));
        }
        std::fs::create_dir_all(folder).map_err(|error| failed(folder, &error))?;
        Ok(Self { folder: folder.to_owned(), force, named: "folder", files: Vec::new() })
    }

    /// A single file for a folder that is there. An existing file is refused, unless forced.
    pub(super) fn single(folder: &Path, force: bool) -> Result<Self, Refused> {
        if !folder.is_dir() {
            return Err(Refused::new(format!("there is no folder {}", folder.display()))
                .hint("Make it first, or choose another file."));
        }
        Ok(Self { folder: folder.to_owned(), force, named: "file", files: Vec::new() })
    }

    /// One file.
    pub(super) fn file(&mut self, name: &str) -> Result<Part, Refused> {
        let path = self.folder.join(name);
        let there = path.symlink_metadata();
        if let Some(what) = there.as_ref().ok().and_then(|found| unreplaceable(&path, found)) {
            return Err(Refused::new(format!("{} is {what}", path.display()))
                .hint(format!("Choose another {} with -o.", self.named)));
        }
        if !self.force && there.is_ok() {
            return Err(Refused::new(format!("{} exists already", path.display()))
                .hint(format!("Choose another {}, or say --force.", self.named)));
        }
        let part = self.folder.join(format!(".{name}.{}.part", std::process::id()));
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(&part).map_err(|error| failed(&path, &error))?;
        self.files.push((part, path.clone()));
        Ok(Part { file: BufWriter::new(file), path })
    }

    /// A file whose bytes are known; where it is there with these bytes already, it stays.
    pub(super) fn bytes(&mut self, name: &str, bytes: &[u8]) -> Result<(), Refused> {
        let path = self.folder.join(name);
        let same = path
            .symlink_metadata()
            .is_ok_and(|found| found.is_file() && u64::try_from(bytes.len()).is_ok_and(|length| length == found.len()));
        if same && std::fs::read(&path).is_ok_and(|found| found == bytes) {
            return Ok(());
        }
        let mut part = self.file(name)?;
        part.write_all(bytes)?;
        Ok(part.flush()?)
    }

    /// All files are whole and get their names.
    pub(super) fn arrive(mut self) -> Result<Vec<PathBuf>, Refused> {
        for (part, path) in &self.files {
            File::open(part).and_then(|file| file.sync_all()).map_err(|error| failed(path, &error))?;
        }
        // Whatever would stop the second file is looked at before the first gets its name.
        if let Some((_, path)) = self.files.iter().find(|(_, path)| path.is_dir()) {
            return Err(Refused::new(format!("{} is a folder", path.display()))
                .hint(format!("Choose another {} with -o.", self.named)));
        }
        let mut arrived: Vec<PathBuf> = Vec::new();
        let mut new: Vec<PathBuf> = Vec::new();
        while let Some((part, path)) = self.files.first().cloned() {
            let was_there = path.symlink_metadata().is_ok();
            if let Err(error) = std::fs::rename(&part, &path) {
                // They arrive together or not at all; what was replaced is replaced.
                new.iter().for_each(|path| drop(std::fs::remove_file(path)));
                return Err(failed(&path, &error));
            }
            self.files.remove(0);
            if !was_there {
                new.push(path.clone());
            }
            arrived.push(path);
        }
        Ok(arrived)
    }
}

/// What is never replaced, forced or not: folders, devices and pipes, and databases, so that no study is lost to a slip of the pen.
fn unreplaceable(path: &Path, found: &std::fs::Metadata) -> Option<&'static str> {
    const DATABASE: &[u8] = b"SQLite format 3\0";
    if path.is_dir() {
        return Some("a folder");
    }
    if !found.is_file() && !found.is_symlink() {
        return Some("no ordinary file");
    }
    let mut begin = [0; DATABASE.len()];
    let read = File::open(path).and_then(|mut file| file.read_exact(&mut begin));
    (read.is_ok() && begin == DATABASE).then_some("a database, such as a study")
}

/// A file on its way: what is wrong with writing it says which file it is.
#[derive(Debug)]
pub(super) struct Part {
    file: BufWriter<File>,
    path: PathBuf,
}

impl Part {
    /// Gives it the permissions of another file.
    pub(super) fn permit_as(&self, like: &Path) -> Result<(), Refused> {
        let copied = std::fs::metadata(like).and_then(|like| self.file.get_ref().set_permissions(like.permissions()));
        copied.map_err(|error| failed(&self.path, &error))
    }
}

impl Write for Part {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.file.write(bytes).map_err(|error| named(&self.path, &error))
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.file.flush().map_err(|error| named(&self.path, &error))
    }
}

fn named(path: &Path, error: &std::io::Error) -> std::io::Error {
    std::io::Error::new(error.kind(), format!("{} cannot be written: {error}", path.display()))
}

fn failed(path: &Path, error: &std::io::Error) -> Refused {
    named(path, error).into()
}

impl Drop for Outgoing {
    fn drop(&mut self) {
        for (part, _) in &self.files {
            // What cannot be removed either is left under its temporary name; the error that led here is told.
            let _ = std::fs::remove_file(part);
        }
    }
}
