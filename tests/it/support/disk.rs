//! A disk for trials: `tests/shim/disk.c` around a process, what it wrote down, and what a power cut at any instant could have left of it. What
//! must then be true is not said here.

use super::robot::Chance;
use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// A disk writes so many bytes at once, or none of them.
const SECTOR: usize = 512;

/// The shim, compiled; none, with a word on the terminal, where that cannot be done.
pub fn shim() -> Option<&'static Path> {
    static SHIM: OnceLock<Option<PathBuf>> = OnceLock::new();
    let shim = SHIM.get_or_init(|| {
        if !cfg!(target_os = "linux") {
            return None;
        }
        let source = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/shim/disk.c");
        let made = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("disk-{}.so", std::process::id()));
        let compiler = std::env::var("CC").unwrap_or_else(|_| "cc".to_owned());
        let words = ["-std=gnu11", "-Wall", "-Wextra", "-O1", "-shared", "-fPIC", "-o"];
        let run = Command::new(compiler).args(words).arg(&made).args([source, "-ldl", "-lpthread"]).status();
        match run {
            Ok(status) => {
                assert!(status.success(), "the shim does not compile");
                Some(made)
            }
            Err(_) => None,
        }
    });
    if shim.is_none() {
        println!("SKIPPED: no C compiler (cc), or not Linux; this trial needs a shim around the disk");
    }
    shim.as_deref()
}

/// Has a process to be started watched in a folder; with a log, everything is written down there.
pub fn watched<'a>(command: &'a mut Command, shim: &Path, folder: &Path, log: Option<&Path>) -> &'a mut Command {
    command.env("LD_PRELOAD", shim).env("CATI_DISK_FOLDER", folder.canonicalize().unwrap());
    if let Some(log) = log {
        command.env("CATI_DISK_LOG", log);
    }
    command
}

/// One thing that happened to the disk.
#[derive(Debug)]
pub enum Event {
    Open { fd: i64, path: String, made: bool },
    Write { fd: i64, at: usize, bytes: Vec<u8> },
    Truncate { fd: i64, length: usize },
    Flush { fd: i64 },
    Unlink { path: String },
    Rename { from: String, to: String },
    Link { from: String, to: String },
}

/// What the shim wrote down.
pub fn events(log: &Path) -> Vec<Event> {
    let bytes = std::fs::read(log).unwrap();
    let (mut events, mut rest) = (Vec::new(), bytes.as_slice());
    let number = |bytes: &[u8]| i64::from_le_bytes(bytes.try_into().unwrap());
    while let Some((head, tail)) = rest.split_at_checked(25) {
        let (fd, at, length) = (number(&head[1..9]), number(&head[9..17]), number(&head[17..25]));
        let Some((body, next)) = tail.split_at_checked(usize::try_from(length).unwrap()) else { break };
        rest = next;
        let text = || String::from_utf8(body.to_vec()).unwrap();
        let names = || text().split_once('\n').map(|(one, two)| (one.to_owned(), two.to_owned())).unwrap();
        let at = usize::try_from(at).unwrap();
        events.push(match head[0] {
            b'o' | b'c' => Event::Open { fd, path: text(), made: head[0] == b'c' },
            b'w' => Event::Write { fd, at, bytes: body.to_vec() },
            b't' => Event::Truncate { fd, length: at },
            b's' => Event::Flush { fd },
            b'u' => Event::Unlink { path: names().0 },
            b'r' => Event::Rename { from: names().0, to: names().1 },
            b'l' => Event::Link { from: names().0, to: names().1 },
            other => panic!("the log says {other}"),
        });
    }
    events
}

/// A change of a file that is not known to have reached the disk.
#[derive(Debug, Clone)]
enum Change {
    Write { at: usize, bytes: Vec<u8> },
    Truncate { length: usize },
}

/// A change of the folder that is not known to have reached the disk.
#[derive(Debug, Clone)]
enum Naming {
    Name(String, usize),
    Unname(String),
    Rename(String, String, usize),
}

#[derive(Debug, Default)]
struct File {
    /// What is on the disk whatever happens.
    kept: Vec<u8>,
    /// What was done since.
    since: Vec<Change>,
}

/// The files of one folder, as the system shows them and as the disk has them. Pessimistic: what was not flushed may be there or not, in any order and
/// in part; names of files are there for sure only after their folder was flushed.
#[derive(Debug, Default)]
pub struct Disk {
    folder: String,
    files: Vec<File>,
    /// What the system shows.
    names: BTreeMap<String, usize>,
    kept_names: BTreeMap<String, usize>,
    names_since: Vec<Naming>,
    open: HashMap<i64, Option<usize>>,
}

impl Disk {
    pub fn empty(folder: &Path) -> Self {
        Self { folder: folder.canonicalize().unwrap().to_str().unwrap().to_owned(), ..Self::default() }
    }

    /// What was written to an open file so far goes where: none for the folder.
    pub fn name_of(&self, fd: i64) -> Option<&str> {
        let file = (*self.open.get(&fd)?)?;
        self.names.iter().find(|(_, known)| **known == file).map(|(name, _)| name.as_str())
    }

    pub fn take(&mut self, event: &Event) {
        match event {
            Event::Open { fd, path, made } => {
                if *path == self.folder {
                    self.open.insert(*fd, None);
                    return;
                }
                if *made {
                    self.files.push(File::default());
                    self.names.insert(path.clone(), self.files.len() - 1);
                    self.names_since.push(Naming::Name(path.clone(), self.files.len() - 1));
                }
                self.open.insert(*fd, Some(self.names[path]));
            }
            Event::Write { fd, at, bytes } => {
                self.changes(*fd).push(Change::Write { at: *at, bytes: bytes.clone() });
            }
            Event::Truncate { fd, length } => self.changes(*fd).push(Change::Truncate { length: *length }),
            Event::Flush { fd } => match self.open[fd] {
                Some(file) => {
                    let File { kept, since } = &mut self.files[file];
                    since.drain(..).for_each(|change| change.apply(kept));
                }
                None => {
                    let names = &mut self.kept_names;
                    self.names_since.drain(..).for_each(|naming| naming.apply(names));
                }
            },
            Event::Unlink { path } => {
                self.names.remove(path);
                self.names_since.push(Naming::Unname(path.clone()));
            }
            Event::Rename { from, to } => {
                let file = self.names.remove(from).unwrap();
                self.names.insert(to.clone(), file);
                self.names_since.push(Naming::Rename(from.clone(), to.clone(), file));
            }
            Event::Link { from, to } => {
                let file = self.names[from];
                self.names.insert(to.clone(), file);
                self.names_since.push(Naming::Name(to.clone(), file));
            }
        }
    }

    fn changes(&mut self, fd: i64) -> &mut Vec<Change> {
        &mut self.files[self.open[&fd].expect("a file")].since
    }

    /// What a power cut now could have left: the files by their names in the folder.
    pub fn cut(&self, chance: &mut Chance) -> BTreeMap<String, Vec<u8>> {
        // Of what was not flushed: nothing, all, or some.
        let luck = match chance.below(8) {
            0 | 1 => 0,
            2 => 100,
            _ => chance.below(101),
        };
        let mut names = self.kept_names.clone();
        for naming in &self.names_since {
            if chance.below(100) < luck {
                naming.clone().apply(&mut names);
            }
        }
        let left = names.into_iter().map(|(name, file)| {
            let mut bytes = self.files[file].kept.clone();
            for change in &self.files[file].since {
                change.in_part(luck, chance, &mut bytes);
            }
            (name.rsplit('/').next().unwrap().to_owned(), bytes)
        });
        left.collect()
    }
}

impl Naming {
    fn apply(self, names: &mut BTreeMap<String, usize>) {
        match self {
            Self::Name(name, file) => {
                names.insert(name, file);
            }
            Self::Unname(name) => {
                names.remove(&name);
            }
            Self::Rename(from, to, file) => {
                names.remove(&from);
                names.insert(to, file);
            }
        }
    }
}

impl Change {
    fn apply(self, bytes: &mut Vec<u8>) {
        match self {
            Self::Write { at, bytes: written } => write(bytes, at, &written),
            Self::Truncate { length } => bytes.resize(length, 0),
        }
    }

    /// Applies what had reached the disk of it: whole, or some sectors, or nothing.
    fn in_part(&self, luck: u64, chance: &mut Chance, bytes: &mut Vec<u8>) {
        match self {
            Self::Write { at, bytes: written } if luck > 0 && luck < 100 && chance.one_in(3) => {
                let mut from = 0;
                while from < written.len() {
                    let to = written.len().min(from + SECTOR - (at + from) % SECTOR);
                    if chance.below(100) < luck {
                        write(bytes, at + from, &written[from..to]);
                    }
                    from = to;
                }
            }
            _ if chance.below(100) < luck => self.clone().apply(bytes),
            _ => {}
        }
    }
}

fn write(bytes: &mut Vec<u8>, at: usize, written: &[u8]) {
    let end = at + written.len();
    if bytes.len() < end {
        bytes.resize(end, 0);
    }
    bytes[at..end].copy_from_slice(written);
}
