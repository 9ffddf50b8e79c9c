//! What figures are computed from, for all commands that print them: a study, or any data file with its questionnaire; the weight chosen; groups. How a data
//! file is read is in `file`, what is computed in `analysis`.

pub(super) mod file;

use super::error::Refused;
use super::study;
use crate::analysis::columns::Columns;
use crate::analysis::group::Groups;
use crate::analysis::index::{Scores, needed};
use crate::analysis::weight::{Efficiency, efficiency};
use crate::analysis::weighting::Problem;
use crate::export::dictionary::is_of_interview;
use crate::questionnaire::Instrument;
use crate::questionnaire::diagnostic::did_you_mean;
use crate::questionnaire::instrument::{Kind as Takes, Variable};
use crate::station::results::{Results, ResultsError, variable_of};
use crate::store::Kind;
use clap::Args as ClapArgs;
use comfy_table::{CellAlignment, Table, presets};
use serde_json::{Map, Value, json};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What stands for nothing in a listing.
pub(super) const NONE: &str = "–";
/// The weights of a study, the usual one first.
const WEIGHTS: [&str; 3] = ["weight", "w_country", "w_quota"];
/// What is said where each row counts once.
const UNWEIGHTED: &str = "none";

#[derive(Debug, ClapArgs)]
pub(super) struct From {
    /// Any data file (CSV, one row a respondent) instead of a study
    #[arg(long, value_name = "FILE", requires = "questionnaire")]
    data: Option<PathBuf>,
    /// The questionnaire that the data file is of
    #[arg(long, value_name = "DIR", requires = "data")]
    questionnaire: Option<PathBuf>,
    /// weight, w_country, w_quota or none; with --data a column of the file [default: weight]
    #[arg(long, value_name = "WEIGHT")]
    weight: Option<String>,
    /// Refuse where weights are not as they should be
    #[arg(long)]
    strict: bool,
}

impl From {
    /// Refuses a column that a questionnaire does not have, where there are no earlier versions that may have it.
    pub(super) fn check(&self, instrument: &Instrument, wanted: &Wanted) -> Result<(), Refused> {
        let unknown = wanted.columns.iter().find(|name| variable_of(instrument, name).is_none());
        match unknown {
            Some(name) if self.data.is_some() => Err(no_column(name, instrument)),
            _ => Ok(()),
        }
    }
}

/// What figures are computed from.
#[derive(Debug)]
pub(super) struct Ground {
    /// Versions of the questionnaire, the latest first.
    versions: Vec<Arc<Instrument>>,
    pub(super) columns: Columns,
    /// Of the indices that were asked for.
    pub(super) scores: Vec<Scores>,
    /// The weight of each row.
    pub(super) weights: Vec<f64>,
    weight: String,
    /// What the weights are, and what is wrong with them: country and reason.
    problems: Vec<(String, String)>,
    origin: Origin,
}

/// Where rows come from.
#[derive(Debug)]
enum Origin {
    Study {
        kind: Kind,
        simulated: bool,
        rejected: i64,
    },
    /// A data file, with partials, which are left out.
    File {
        partials: usize,
    },
}

impl Ground {
    /// Reads what is named: `columns` of the data, and the indices that are wanted.
    pub(super) fn read(
        named: Option<&Path>,
        from: &From,
        columns: &dyn Fn(&Instrument) -> Result<Wanted, Refused>,
    ) -> Result<Self, Refused> {
        let ground = match (&from.data, &from.questionnaire) {
            (Some(file), Some(folder)) => file::read(file, folder, from.weight.as_deref(), columns)?,
            _ => Self::of_study(named, from, columns)?,
        };
        strictly(from.strict, &ground.problems)?;
        Ok(ground)
    }

    fn of_study(
        named: Option<&Path>,
        from: &From,
        columns: &dyn Fn(&Instrument) -> Result<Wanted, Refused>,
    ) -> Result<Self, Refused> {
        let weight = from.weight.as_deref().unwrap_or(WEIGHTS[0]);
        if weight != UNWEIGHTED && !WEIGHTS.contains(&weight) {
            return Err(Refused::new(format!("there is no weight {weight}"))
                .hint(format!("A study has {}, and {UNWEIGHTED}.", WEIGHTS.join(", "))));
        }
        let store = study::open_to_read(named)?;
        let version = store.read(|tx| tx.latest_version())?.version;
        let wanted = columns(&*crate::station::instrument(&store, version)?)?;
        let found = Results::read(&store, &wanted.columns, false)?;
        let concerns = |problem: &Problem| match weight {
            UNWEIGHTED => false,
            "w_country" => *problem == Problem::Between,
            "w_quota" => *problem != Problem::Between,
            _ => true,
        };
        let problems = found.weights.report.problems().into_iter().filter(|(_, problem)| concerns(problem));
        let problems = problems.map(|(country, problem)| (country.to_owned(), problem.to_string())).collect();
        Ok(Self {
            weights: match weight {
                "w_country" => found.weights.w_country,
                "w_quota" => found.weights.w_quota,
                UNWEIGHTED => vec![1.0; found.columns.rows()],
                _ => found.weights.weight,
            },
            weight: weight.to_owned(),
            problems,
            versions: found.versions,
            columns: found.columns,
            scores: found.scores,
            origin: Origin::Study { kind: found.study.kind, simulated: found.simulated, rejected: found.rejected },
        })
    }

    /// The latest version of the questionnaire.
    pub(super) fn instrument(&self) -> &Instrument {
        &self.versions[0]
    }

    /// How many rows there are.
    pub(super) fn rows(&self) -> usize {
        self.columns.rows()
    }

    /// The variable of a column, in the latest version that has it.
    pub(super) fn variable(&self, column: &str) -> Option<&Variable> {
        self.versions.iter().find_map(|version| variable_of(version, column))
    }

    /// The options of a column with their names, those that only earlier versions have at the end; none where it is a number.
    pub(super) fn options(&self, column: &str) -> Option<Vec<(i64, String)>> {
        let mut all: Vec<(i64, String)> = Vec::new();
        for variable in self.versions.iter().filter_map(|version| variable_of(version, column)) {
            match &variable.kind {
                Takes::Single(choices) => {
                    for choice in choices {
                        if !all.iter().any(|(code, _)| *code == choice.code) {
                            all.push((choice.code, choice.name.clone()));
                        }
                    }
                }
                Takes::Multiple(_) => return Some(vec![(1, "yes".to_owned()), (0, "no".to_owned())]),
                Takes::Number { .. } | Takes::Information => return None,
            }
        }
        (!all.is_empty()).then_some(all)
    }

    /// Groups by these columns, and the names of their values.
    pub(super) fn groups(&self, by: &[String]) -> Result<Parts, Refused> {
        let (mut crossed, mut names) = (Vec::new(), Vec::new());
        for column in by {
            let Some(options) = self.options(column) else {
                return Err(Refused::new(format!("{column} is a number, and makes no groups"))
                    .hint("Derive bands from it in the questionnaire, as age_band from age."));
            };
            let Some(values) = self.columns.get(column) else { return Err(no_column(column, self.instrument())) };
            crossed.push((values, options.iter().map(|(code, _)| *code).collect()));
            names.push(options);
        }
        let groups = Groups::by(self.rows(), &crossed);
        let without = groups.of.iter().filter(|group| **group == crate::analysis::group::NO_GROUP).count();
        let name = |key: &Vec<i64>| {
            let named = key.iter().zip(&names).zip(by).map(|((code, options), column)| {
                let found = options.iter().find(|(known, _)| known == code);
                (column.clone(), found.map_or_else(|| code.to_string(), |(_, name)| name.clone()))
            });
            named.collect()
        };
        Ok(Parts { names: groups.keys.iter().map(name).collect(), groups, without })
    }

    /// What rows are grouped by where nothing is said: the country, where there are several.
    pub(super) fn usual_groups(&self) -> Vec<String> {
        let countries = self.columns.get("country").map(|column| {
            let codes: std::collections::BTreeSet<_> = (0..self.rows()).filter_map(|row| column.code(row)).collect();
            codes.len()
        });
        if countries.unwrap_or(0) > 1 { vec!["country".to_owned()] } else { Vec::new() }
    }

    /// What has to stand above every figure: what the rows are, and how they are weighted.
    pub(super) fn tell(&self, out: &mut impl Write) -> Result<(), Refused> {
        let n = self.rows();
        match &self.origin {
            Origin::Study { kind, simulated, rejected } => {
                writeln!(out, "{} ({}): {n} completes", self.instrument().id, kind.word())?;
                if *simulated {
                    writeln!(out, "TRAINING · respondents are simulated: nobody gave these answers")?;
                }
                if *rejected > 0 {
                    writeln!(out, "{rejected} rejected, left out")?;
                }
            }
            Origin::File { partials } => {
                writeln!(out, "{}: {n} rows of a file", self.instrument().id)?;
                if *partials > 0 {
                    writeln!(out, "{partials} partials, left out")?;
                }
            }
        }
        match self.efficiency() {
            Some(Efficiency { deff, effective_n, .. }) if self.weight != UNWEIGHTED => writeln!(
                out,
                "weight: {}; design effect of weighting (Kish) {deff:.2}, effective n {effective_n:.0}",
                self.weight
            )?,
            _ => writeln!(out, "weight: {UNWEIGHTED}, each row counts once")?,
        }
        // The first of each country: `cati weight` has them all.
        for of_country in self.problems.chunk_by(|one, other| one.0 == other.0) {
            if let Some((country, what)) = of_country.first() {
                let more = match of_country.len() - 1 {
                    0 => String::new(),
                    more => format!("; {more} more: cati weight"),
                };
                writeln!(out, "  {country}: {what}{more}")?;
            }
        }
        Ok(writeln!(out)?)
    }

    /// The same as JSON.
    pub(super) fn as_json(&self) -> Value {
        let mut about = json!({ "questionnaire": self.instrument().id, "rows": self.rows() });
        match &self.origin {
            Origin::Study { kind, simulated, rejected } => {
                about["kind"] = json!(kind.word());
                about["simulated"] = json!(simulated);
                about["rejected"] = json!(rejected);
            }
            Origin::File { partials } => about["partials_left_out"] = json!(partials),
        }
        let efficiency = self.efficiency();
        let told = self.problems.iter().map(|(country, what)| json!({ "country": country, "what": what }));
        about["weight"] = json!({
            "name": self.weight, "deff": efficiency.map(|found| found.deff),
            "effective_n": efficiency.map(|found| found.effective_n), "problems": told.collect::<Vec<_>>(),
        });
        about
    }

    fn efficiency(&self) -> Option<Efficiency> {
        efficiency(&self.weights)
    }
}

/// Refuses weights that are not as they should be, where that is asked for: country and reason.
pub(super) fn strictly(strict: bool, problems: &[(String, String)]) -> Result<(), Refused> {
    match problems.first() {
        Some((country, what)) if strict => {
            let more = problems.len() - 1;
            let more = if more > 0 { format!(" (and {more} more)") } else { String::new() };
            Err(Refused::new(format!("{country}: {what}{more}"))
                .hint("Declare merges for the quota group in the questionnaire, or leave out --strict."))
        }
        _ => Ok(()),
    }
}

/// What is to be read.
#[derive(Debug, Clone, Default)]
pub(super) struct Wanted {
    pub(super) columns: Vec<String>,
    /// Which indices, by position.
    pub(super) indices: Vec<bool>,
}

impl Wanted {
    /// Columns, beside the indices whose names stand among them.
    pub(super) fn of(instrument: &Instrument, names: &[String]) -> Self {
        let is_index = |name: &String| instrument.indices.iter().any(|index| index.name == *name);
        Self {
            columns: names.iter().filter(|name| !is_index(name)).cloned().collect(),
            indices: needed(instrument, |index| names.contains(&index.name)),
        }
    }
}

/// Rows in groups, with the names of their values by column.
#[derive(Debug)]
pub(super) struct Parts {
    pub(super) groups: Groups,
    pub(super) names: Vec<Vec<(String, String)>>,
    /// Rows that are in none.
    pub(super) without: usize,
}

impl Parts {
    /// The values of a group as JSON.
    pub(super) fn of(&self, group: usize) -> Value {
        let named = self.names.get(group).into_iter().flatten();
        Value::Object(named.map(|(column, value)| (column.clone(), json!(value))).collect::<Map<_, _>>())
    }
}

/// A name that is neither a column nor an index.
pub(super) fn no_column(name: &str, instrument: &Instrument) -> Refused {
    let columns = instrument.columns();
    let indices = instrument.indices.iter().map(|index| index.name.as_str());
    let known = columns.iter().map(String::as_str).chain(indices).chain(["country"]);
    let refused = Refused::new(format!("there is no column and no index {name}"));
    match did_you_mean(name, known) {
        Some(hint) => refused.hint(hint),
        None => refused
            .hint(of_exports(name).unwrap_or_else(|| "cati export csv writes a codebook of all columns.".to_owned())),
    }
}

/// What to say to whoever names a column of the exports that is not analysed by its name.
pub(super) fn of_exports(name: &str) -> Option<String> {
    let of_interview =
        || is_of_interview(name).then(|| "It is a column of the exports; analysed are answers and indices.".to_owned());
    name.strip_prefix("index_")
        .map(|index| format!("An index goes by its own name here: {index}."))
        .or_else(of_interview)
}

impl std::convert::From<ResultsError> for Refused {
    fn from(error: ResultsError) -> Self {
        match error {
            ResultsError::Open(error) => error.into(),
            ResultsError::Damaged { .. } => {
                Self::new(error).hint("Look at the study with cati verify; go on from the last sound backup.")
            }
            ResultsError::Unknown { ref name } => {
                let hint = of_exports(name);
                let refused = Self::new(error);
                hint.into_iter().fold(refused, Self::hint)
            }
            other => Self::new(other),
        }
    }
}

/// A listing; the columns named stand to the right.
pub(super) fn listing(heads: &[String], right: impl IntoIterator<Item = usize>) -> Table {
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_header(heads);
    for column in right {
        if let Some(column) = table.column_mut(column) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    table
}

/// A figure with so many places, or the sign for none.
pub(super) fn figure(value: Option<f64>, places: usize) -> String {
    value.map_or_else(|| NONE.to_owned(), |value| format!("{value:.places$}"))
}

/// A figure as it is read back without loss; empty for none.
pub(super) fn exact(value: Option<f64>) -> String {
    value.map_or_else(String::new, |value| value.to_string())
}
