//! Files that go out together: written under temporary names and renamed when all are whole, so that nothing half written is ever seen.

use super::error::Refused;
use std::fs::{File, OpenOptions};
use std::io::BufWriter;
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
        std::fs::create_dir_all(folder).map_err(|error| Refused::new(format!("{}: {error}", folder.display())))?;
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
    pub(super) fn file(&mut self, name: &str) -> Result<BufWriter<File>, Refused> {
        let path = self.folder.join(name);
        if !self.force && path.symlink_metadata().is_ok() {
            return Err(Refused::new(format!("{} exists already", path.display()))
                .hint(format!("Choose another {}, or say --force.", self.named)));
        }
        let part = self.folder.join(format!(".{name}.{}.part", std::process::id()));
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(&part).map_err(|error| Refused::new(format!("{}: {error}", part.display())))?;
        self.files.push((part, path));
        Ok(BufWriter::new(file))
    }

    /// All files are whole and get their names.
    pub(super) fn arrive(mut self) -> Result<Vec<PathBuf>, Refused> {
        for (part, _) in &self.files {
            File::open(part)?.sync_all()?;
        }
        // Whatever would stop the second file is looked at before the first gets its name.
        if let Some((_, path)) = self.files.iter().find(|(_, path)| path.is_dir()) {
            return Err(Refused::new(format!("{} is a folder", path.display()))
                .hint(format!("Choose another {} with -o.", self.named)));
        }
        let mut arrived = Vec::new();
        while let Some((part, path)) = self.files.first().cloned() {
            std::fs::rename(&part, &path).map_err(|error| Refused::new(format!("{}: {error}", path.display())))?;
            self.files.remove(0);
            arrived.push(path);
        }
        Ok(arrived)
    }
}

impl Drop for Outgoing {
    fn drop(&mut self) {
        for (part, _) in &self.files {
            // What cannot be removed either is left under its temporary name; the error that led here is told.
            let _ = std::fs::remove_file(part);
        }
    }
}
