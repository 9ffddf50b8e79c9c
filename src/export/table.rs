//! The data as CSV: one row an interview, one column a variable, codes as stored; empty where nothing was asked.

use crate::ids::{CaseId, InterviewId, Millis, StaffId};
use std::io::Write;

/// The columns before the variables.
pub const FIXED: [&str; 12] = [
    "interview",
    "case_id",
    "kind",
    "country",
    "language",
    "interviewer",
    "version",
    "started_at",
    "ended_at",
    "seconds",
    "state",
    "over_quota",
];

/// One interview.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The interview.
    pub interview: InterviewId,
    /// Its case.
    pub case: CaseId,
    /// `live` or `training`.
    pub kind: &'static str,
    /// Country of the case.
    pub country: String,
    /// Language spoken last.
    pub language: String,
    /// Number of the interviewer.
    pub interviewer: StaffId,
    /// Version of the questionnaire.
    pub version: i64,
    /// When it began.
    pub started_at: Millis,
    /// When it ended.
    pub ended_at: Option<Millis>,
    /// Milliseconds of interviewing.
    pub active_ms: i64,
    /// `complete` or `partial`.
    pub state: &'static str,
    /// Whether it is over its quota.
    pub over_quota: bool,
    /// The code of each variable's column, in the order of the header.
    pub values: Vec<Option<i64>>,
}

/// A writer of the data.
#[derive(Debug)]
pub struct Table<W: Write> {
    out: csv::Writer<W>,
    columns: usize,
}

impl<W: Write> Table<W> {
    /// Begins with the header: the fixed columns, then these.
    ///
    /// # Errors
    /// Those of the stream.
    pub fn begin(out: W, columns: &[String]) -> csv::Result<Self> {
        let mut out = csv::Writer::from_writer(out);
        out.write_record(FIXED.iter().copied().chain(columns.iter().map(String::as_str)))?;
        Ok(Self { out, columns: columns.len() })
    }

    /// One interview.
    ///
    /// # Errors
    /// Those of the stream; a row with another number of columns than the header.
    pub fn row(&mut self, row: &Row) -> csv::Result<()> {
        debug_assert_eq!(row.values.len(), self.columns);
        let fixed = [
            row.interview.to_string(),
            row.case.to_string(),
            row.kind.to_owned(),
            row.country.clone(),
            row.language.clone(),
            row.interviewer.to_string(),
            row.version.to_string(),
            timestamp(row.started_at),
            row.ended_at.map(timestamp).unwrap_or_default(),
            format!("{}.{:03}", row.active_ms / 1000, row.active_ms % 1000),
            row.state.to_owned(),
            i64::from(row.over_quota).to_string(),
        ];
        let values = row.values.iter().map(|value| value.map(|code| code.to_string()).unwrap_or_default());
        self.out.write_record(fixed.into_iter().chain(values))
    }

    /// Ends it.
    ///
    /// # Errors
    /// Those of the stream.
    pub fn finish(mut self) -> std::io::Result<()> {
        self.out.flush()
    }
}

/// An instant as ISO 8601 in UTC, with milliseconds.
pub fn timestamp(at: Millis) -> String {
    chrono::DateTime::from_timestamp_millis(at.0)
        .map(|at| at.format("%Y-%m-%dT%H:%M:%S%.3fZ").to_string())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_has_codes_and_empty_fields_where_nothing_was_asked() {
        let mut out = Vec::new();
        let mut table = Table::begin(&mut out, &["q1".into(), "q2".into()]).unwrap();
        let row = Row {
            interview: InterviewId(7),
            case: CaseId(3),
            kind: "training",
            country: "UK".into(),
            language: "en".into(),
            interviewer: StaffId(2),
            version: 1,
            started_at: Millis(1_208_350_800_007),
            ended_at: None,
            active_ms: 61_005,
            state: "partial",
            over_quota: true,
            values: vec![Some(8), None],
        };
        table.row(&row).unwrap();
        table.finish().unwrap();
        let text = String::from_utf8(out).unwrap();
        assert_eq!(
            text.lines().nth(1).unwrap(),
            "7,3,training,UK,en,2,1,2008-04-16T13:00:00.007Z,,61.005,partial,1,8,"
        );
    }
}
