//! The study itself: what it is, its questionnaire's versions and sources, its settings. How a questionnaire is read is not done here.

use super::words::strange;
use super::{Result, StoreError, Tx, batch};
use crate::fieldwork::quota::Mode;
use crate::ids::Millis;
use crate::interview::entry::Facts;
use rusqlite::params;

/// Whether a study counts, for life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Real respondents.
    Live,
    /// Practice: people and robots alike.
    Training,
}

/// What a study is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewStudy {
    /// Identifier, unique among studies.
    pub id: String,
    /// Live or training.
    pub kind: Kind,
    /// Name of the questionnaire.
    pub questionnaire: String,
    /// Version of the questionnaire, from 1.
    pub version: i64,
    /// SHA-256 of its sources, hexadecimal.
    pub hash: String,
    /// Who asks, spoken in the introduction.
    pub organisation: String,
    /// Where to call back, spoken in the introduction.
    pub contact: String,
    /// Whom to interview: `whoever`, `last_birthday`, `youngest_man`.
    pub selection: String,
    /// When it is made.
    pub created_at: Millis,
    /// Source files of the questionnaire: path and content.
    pub sources: Vec<(String, String)>,
    /// Quota cells.
    pub cells: Vec<NewCell>,
    /// Columns of the data in order, as `Variable::columns` gives them.
    pub columns: Vec<String>,
    /// Quota groups: name and crossed variables.
    pub quota_groups: Vec<(String, Vec<String>)>,
}

/// A quota cell to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewCell {
    /// Its group.
    pub group: String,
    /// Its key in the group, as the quota rules build it from facts.
    pub key: String,
    /// The facts it stands for.
    pub facts: Facts,
    /// Whether its target binds.
    pub mode: Mode,
    /// How many interviews are wanted.
    pub target: i64,
}

/// What a study is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Study {
    /// Identifier, unique among studies.
    pub id: String,
    /// Live or training.
    pub kind: Kind,
    /// Name of the questionnaire.
    pub questionnaire: String,
    /// Who asks.
    pub organisation: String,
    /// Where to call back.
    pub contact: String,
    /// Whom to interview: `whoever`, `last_birthday`, `youngest_man`.
    pub selection: String,
    /// When it was made.
    pub created_at: Millis,
}

/// A version of the questionnaire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Its number, from 1.
    pub version: i64,
    /// SHA-256 of its sources, hexadecimal.
    pub hash: String,
    /// Since when it is in force.
    pub from: Millis,
}

/// A further version of the questionnaire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewVersion {
    /// Its number, larger than any before.
    pub version: i64,
    /// SHA-256 of its sources, hexadecimal.
    pub hash: String,
    /// Since when it is in force.
    pub from: Millis,
    /// Source files: path and content.
    pub sources: Vec<(String, String)>,
    /// Columns of the data in order; those of earlier versions stay.
    pub columns: Vec<String>,
    /// Quota groups: name and crossed variables.
    pub quota_groups: Vec<(String, Vec<String>)>,
    /// Cells that are not there yet.
    pub cells: Vec<NewCell>,
}

impl Kind {
    /// Its word in files and listings.
    pub fn word(self) -> &'static str {
        match self {
            Self::Live => "live",
            Self::Training => "training",
        }
    }
}

impl Tx<'_> {
    /// Fills a new file.
    pub(super) fn make_study(&self, new: &NewStudy) -> Result<()> {
        self.run(
            "INSERT INTO study (id, kind, questionnaire, organisation, contact, selection, created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![new.id, new.kind.word(), new.questionnaire, new.organisation, new.contact, new.selection, new.created_at.0],
        )?;
        self.insert_version(new.version, &new.hash, new.created_at, &new.sources)?;
        self.add_cells(&new.cells)?;
        self.make_wide(&new.columns)?;
        self.make_quota_status(&new.quota_groups)
    }

    fn add_cells(&self, cells: &[NewCell]) -> Result<()> {
        for cell in cells {
            let id = self.next_id("SELECT max(id) FROM cell")?;
            self.run(
                "INSERT INTO cell (id, quota_group, key, facts, mode, target, counted, open) VALUES (?1, ?2, ?3, ?4, ?5, ?6, 0, 1)",
                params![id, cell.group, cell.key, serde_json::to_string(&cell.facts)?, cell.mode.word(), cell.target],
            )?;
        }
        Ok(())
    }

    fn insert_version(&self, version: i64, hash: &str, from: Millis, sources: &[(String, String)]) -> Result<()> {
        self.run("INSERT INTO version (version, hash, from_at) VALUES (?1, ?2, ?3)", params![version, hash, from.0])?;
        for (path, content) in sources {
            self.run(
                "INSERT INTO source (version, path, content) VALUES (?1, ?2, ?3)",
                params![version, path, content],
            )?;
        }
        Ok(())
    }

    /// The study.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when there is none.
    pub fn study(&self) -> Result<Study> {
        let sql = "SELECT id, kind, questionnaire, organisation, contact, selection, created_at FROM study";
        let found = self.first(sql, [], |row| {
            let kind: String = row.get(1)?;
            Ok(Study {
                id: row.get(0)?,
                kind: match kind.as_str() {
                    "live" => Kind::Live,
                    "training" => Kind::Training,
                    _ => return Err(strange("kind", &kind)),
                },
                questionnaire: row.get(2)?,
                organisation: row.get(3)?,
                contact: row.get(4)?,
                selection: row.get(5)?,
                created_at: Millis(row.get(6)?),
            })
        })?;
        found.ok_or_else(|| StoreError::Damaged("the table study is empty".to_owned()))
    }

    /// Puts a further version of the questionnaire in force and adds its new columns and cells.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] when its number is not larger than the latest, or a cell is there already.
    pub fn add_version(&self, new: &NewVersion) -> Result<()> {
        let latest = self.latest_version()?.version;
        if new.version <= latest {
            return Err(StoreError::Conflict(format!("version {} does not come after version {latest}", new.version)));
        }
        self.insert_version(new.version, &new.hash, new.from, &new.sources)?;
        self.extend_wide(&new.columns)?;
        self.add_cells(&new.cells)?;
        // The cells of earlier versions may cross other variables.
        let crossed = "SELECT DISTINCT j.key FROM cell c, json_each(c.facts) j ORDER BY j.key";
        let earlier = self.rows(crossed, [], |row| Ok(row.get(0)?))?;
        batch(self.connection, "DROP VIEW quota_status")?;
        let all: Vec<_> = new.quota_groups.iter().cloned().chain([(String::new(), earlier)]).collect();
        self.make_quota_status(&all)
    }

    /// Every version there has been, in order.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn versions(&self) -> Result<Vec<Version>> {
        self.rows("SELECT version, hash, from_at FROM version ORDER BY version", [], |row| {
            Ok(Version { version: row.get(0)?, hash: row.get(1)?, from: Millis(row.get(2)?) })
        })
    }

    /// The version of the questionnaire in force.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when there is none.
    pub fn latest_version(&self) -> Result<Version> {
        let sql = "SELECT version, hash, from_at FROM version ORDER BY version DESC LIMIT 1";
        let found = self
            .first(sql, [], |row| Ok(Version { version: row.get(0)?, hash: row.get(1)?, from: Millis(row.get(2)?) }))?;
        found.ok_or_else(|| StoreError::Damaged("the table version is empty".to_owned()))
    }

    /// The source files of a version, path and content, by path.
    ///
    /// # Errors
    /// [`StoreError::Unknown`] when there is no such version.
    pub fn sources(&self, version: i64) -> Result<Vec<(String, String)>> {
        let known = self.first("SELECT version FROM version WHERE version = ?1", [version], |_| Ok(()))?;
        known.ok_or_else(|| StoreError::unknown("version", version))?;
        self.rows("SELECT path, content FROM source WHERE version = ?1 ORDER BY path", [version], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
    }

    /// A setting, as the JSON it was saved as.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn setting(&self, name: &str) -> Result<Option<String>> {
        self.first("SELECT value FROM setting WHERE name = ?1", [name], |row| Ok(row.get(0)?))
    }

    /// Saves a setting, as JSON. Names that begin with `store.` are the store's own.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn set_setting(&self, name: &str, value: &str) -> Result<()> {
        let sql =
            "INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
        self.run(sql, params![name, value])?;
        Ok(())
    }
}
