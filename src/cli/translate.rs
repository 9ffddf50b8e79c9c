//! `cati translate`: brings a translated file up to date with its base and says how far it is. What is kept and how is said in
//! `questionnaire::translation`.

use super::error::Refused;
use super::output::Outgoing;
use super::study;
use crate::questionnaire::translation::{Named, Rewritten, Status, Wish, base_language, rewrite};
use clap::{Args as ClapArgs, ValueEnum};
use std::io::Write;
use std::path::{Path, PathBuf};

/// How many keys of a kind are told; the file has them all.
const TOLD: usize = 20;

#[derive(Debug, ClapArgs)]
pub(super) struct Args {
    /// The translated file, such as fr.ftl; made where there is none
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The file it is translated from (default: beside it, in the first language of questionnaire.toml; en.ftl where there is none)
    #[arg(long, value_name = "BASE")]
    from: Option<PathBuf>,
    /// Give texts this status: those named, or all that are neither missing nor stale
    #[arg(long, value_enum, value_name = "STATUS")]
    status: Option<Set>,
    /// Texts that get the status, such as q2; a stale one is dealt with then
    #[arg(value_name = "KEY", requires = "status")]
    keys: Vec<String>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Set {
    /// Written
    Draft,
    /// Translated back by somebody who did not know the original, compared and corrected
    BackTranslated,
    /// Read and corrected by a native speaker
    NativeReviewed,
}

pub(super) fn run(args: &Args) -> Result<(), Refused> {
    if args.file.extension().is_none_or(|extension| extension != "ftl") {
        return Err(Refused::new(format!("{} is no file of texts", args.file.display()))
            .hint("A translation is called after its language: fr.ftl."));
    }
    let base_path = &match &args.from {
        Some(from) => from.clone(),
        None => beside(&args.file)?,
    };
    let base_name = language(base_path)?;
    let base = read(base_path)?;
    let made = !args.file.exists();
    if made {
        language(&args.file)?;
    } else if args.file.canonicalize()? == base_path.canonicalize()? {
        return Err(Refused::new(format!("{} is what is translated from", base_path.display()))
            .hint("Name the translated file, or another to translate from with --from."));
    }
    let own = if made { String::new() } else { read(&args.file)? };
    let wish = args.status.map(|status| Wish {
        status: match status {
            Set::Draft => Status::Draft,
            Set::BackTranslated => Status::BackTranslated,
            Set::NativeReviewed => Status::NativeReviewed,
        },
        keys: &args.keys,
    });
    let (base_shown, own_shown) = (base_path.display().to_string(), args.file.display().to_string());
    let (from, to) = (Named { name: &base_shown, source: &base }, Named { name: &own_shown, source: &own });
    let new = rewrite(&base_name, from, to, wish.as_ref()).map_err(|mistakes| {
        let told: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
        Refused::new(format!("{own_shown} is left as it is\n\n{}", told.join("\n")))
    })?;
    if made || new.text != own {
        write(&args.file, &new.text, if made { base_path } else { &args.file })?;
    }
    told(&own_shown, &base_shown, &new)
}

/// The file that one is translated from where nothing is said: in the questionnaire's first language.
fn beside(file: &Path) -> Result<PathBuf, Refused> {
    let questionnaire = file.with_file_name("questionnaire.toml");
    if !questionnaire.exists() {
        return Ok(file.with_file_name("en.ftl"));
    }
    let Some(language) = base_language(&read(&questionnaire)?) else {
        return Err(Refused::new(format!("{} does not say its first language", questionnaire.display()))
            .hint("Name the file to translate from with --from."));
    };
    Ok(file.with_file_name(format!("{language}.ftl")))
}

/// The language of a file of texts: its name without the ending.
fn language(path: &Path) -> Result<String, Refused> {
    let name = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    // The words of the comments are no languages, although one of them is.
    if name.parse::<unic_langid::LanguageIdentifier>().is_err() || ["was", "status"].contains(&name) {
        return Err(Refused::new(format!("{} is not called after a language", path.display()))
            .hint("A file of texts is called after its language, such as fr.ftl."));
    }
    Ok(name.to_owned())
}

fn read(path: &Path) -> Result<String, Refused> {
    study::check_file(path)?;
    study::utf8(
        path,
        std::fs::read(path).map_err(|error| Refused::new(format!("{} cannot be read: {error}", path.display())))?,
    )
}

/// Puts the new text in the place of the file, with the permissions of `like`.
fn write(path: &Path, text: &str, like: &Path) -> Result<(), Refused> {
    // Through a link, not in its place.
    let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let mut files = Outgoing::into(folder, true)?;
    let mut file = files.file(&name)?;
    file.write_all(text.as_bytes())?;
    file.flush()?;
    file.permit_as(like)?;
    drop(file);
    files.arrive().map(|_| ())
}

fn told(file: &str, base: &str, new: &Rewritten) -> Result<(), Refused> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{file}: {} texts of {base}", new.states.len())?;
    for status in Status::ALL {
        let keys: Vec<&str> =
            new.states.iter().filter(|state| state.status == status).map(|state| state.key.as_str()).collect();
        let which = if status.is_set() { String::new() } else { format!("  {}", some(&keys)) };
        if !keys.is_empty() {
            writeln!(out, "  {:<16}{:>5}{which}", status.word(), keys.len())?;
        }
    }
    for (what, keys) in [
        ("taken as drafts, since nothing stood above them", &new.unmarked),
        ("without what the base has", &new.lacking),
        ("not in the base, kept at the end", &new.superfluous),
        ("group comments that are not the base's, left out", &new.left_out),
    ] {
        if !keys.is_empty() {
            writeln!(out, "{what} ({}): {}", keys.len(), some(keys))?;
        }
    }
    Ok(())
}

/// The first few of a list.
fn some<T: AsRef<str>>(keys: &[T]) -> String {
    let mut told: Vec<&str> = keys.iter().take(TOLD).map(AsRef::as_ref).collect();
    if keys.len() > TOLD {
        told.push("…");
    }
    told.join(", ")
}
