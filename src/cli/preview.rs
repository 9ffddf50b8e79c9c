//! `cati preview`: a questionnaire as the interviewer sees it, without a study; or as a document. What the document says is `export::document`'s.

use super::error::Refused;
use super::output::Outgoing;
use super::{interview, study};
use crate::clock::Clock;
use crate::export::document::{Document, html, markdown};
use crate::interview::Event;
use crate::locale::Locale;
use crate::questionnaire::Instrument;
use crate::station::setup::in_memory;
use crate::station::view::Action;
use clap::Args as ClapArgs;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Who interviews in a preview.
const NAME: &str = "Preview";

#[derive(Debug, ClapArgs)]
pub(super) struct Args {
    /// The questionnaire's folder (default: the shipped questionnaire)
    #[arg(value_name = "DIR")]
    folder: Option<PathBuf>,
    /// The language to begin in; with -o a language to print, again for each (default: all)
    #[arg(long, value_name = "LANGUAGE")]
    language: Vec<String>,
    /// The country to interview in (default: one whose interviews begin in the language)
    #[arg(long, value_name = "COUNTRY", conflicts_with = "output")]
    country: Option<String>,
    /// Print it as a document: .html or .md
    #[arg(short, long, value_name = "FILE", value_parser = document_file)]
    output: Option<PathBuf>,
    /// Replace the document if it is there
    #[arg(long, requires = "output")]
    force: bool,
}

/// How a document is written, by its name's ending.
type Writer = fn(&Document) -> String;

fn writer(path: &Path) -> Option<Writer> {
    match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
        "html" | "htm" => Some(html),
        "md" => Some(markdown),
        _ => None,
    }
}

fn document_file(name: &str) -> Result<PathBuf, String> {
    let path = PathBuf::from(name);
    if writer(&path).is_some() { Ok(path) } else { Err("a document is called .html or .md".to_owned()) }
}

pub(super) fn run(args: &Args) -> Result<(), Refused> {
    let (sources, what) = study::sources_of(args.folder.as_deref())?;
    let instrument = study::compiled(&sources, &what)?;
    if let Some(language) = args.language.iter().find(|language| !instrument.languages.contains(language)) {
        return Err(Refused::new(format!("{} is not in {language}", instrument.id))
            .hint(format!("It is in {}.", instrument.languages.join(", "))));
    }
    if let Some((path, writer)) = args.output.as_ref().and_then(|path| Some((path, writer(path)?))) {
        return print(path, &writer(&Document::of(&instrument, &args.language)), args.force);
    }
    let language = match args.language.as_slice() {
        [] => None,
        [language] => Some(language.as_str()),
        _ => {
            return Err(Refused::new("an interview begins in one language")
                .hint("Name one --language, or print a document with -o."));
        }
    };
    let country = country(&instrument, args.country.as_deref(), language)?;
    interview::check_terminal()?;
    let store = in_memory(&sources, &instrument, &study::training(), &Clock::System)?;
    let first = [Action::SignIn(NAME.to_owned()), Action::Choose(vec![country.to_owned()])];
    // After its end it begins again: nobody previews the dialling.
    let mut each_time = vec![Action::NextCall, Action::Answered];
    each_time.extend(language.map(|language| Action::Interview(Event::Speak(language.to_owned()))));
    interview::hold(store, true, Locale::new(&interview::environment_language()), &first, &each_time)
}

/// The country asked for, or one that fits the language, or the first.
fn country<'i>(instrument: &'i Instrument, named: Option<&str>, language: Option<&str>) -> Result<&'i str, Refused> {
    if let Some(name) = named {
        let names = || instrument.countries.iter().map(|country| country.name.as_str());
        let found = instrument.country(name).map(|country| country.name.as_str());
        return found.ok_or_else(|| {
            Refused::new(format!("{} is not asked in {name}", instrument.id))
                .hint(format!("It is in {}.", names().collect::<Vec<_>>().join(", ")))
        });
    }
    let fits = instrument.countries.iter().find(|country| Some(country.language.as_str()) == language);
    let chosen = fits.or(instrument.countries.first());
    chosen.map(|country| country.name.as_str()).ok_or_else(|| Refused::new("there is no country to interview in"))
}

fn print(path: &Path, text: &str, force: bool) -> Result<(), Refused> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let mut files = Outgoing::single(folder, force)?;
    let mut file = files.file(&name)?;
    file.write_all(text.as_bytes())?;
    file.flush()?;
    drop(file);
    files.arrive()?;
    Ok(writeln!(std::io::stdout(), "{}", path.display())?)
}
