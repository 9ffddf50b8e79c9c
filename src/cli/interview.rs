//! `cati interview`: opens a station on the study and hands it to the terminal. Signals become a wish to end, which the terminal carries out.

use super::error::Refused;
use super::study;
use crate::clock::Clock;
use crate::locale::{Locale, Word};
use crate::station::Station;
use crate::station::view::{Action, Page, Trouble, View};
use crate::store::Store;
use clap::Args as ClapArgs;
use std::cell::RefCell;
use std::io::IsTerminal;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::Ordering;

#[derive(Debug, Default, ClapArgs)]
pub(super) struct Args {
    /// Work on a copy in memory: nothing is kept
    #[arg(long)]
    practice: bool,
    /// Sign in as this interviewer
    #[arg(long = "as", value_name = "NAME")]
    name: Option<String>,
    /// Language of the interface, whatever the interview's (default: from LC_ALL, LC_MESSAGES or LANG)
    #[arg(long, value_name = "LANGUAGE")]
    language: Option<String>,
}

pub(super) fn run(named: Option<&Path>, args: &Args) -> Result<(), Refused> {
    check_terminal()?;
    let locale = locale(args.language.as_deref())?;
    let store = study::open_or_train(named, &Clock::System)?;
    let first: Vec<Action> = args.name.iter().map(|name| Action::SignIn(name.clone())).collect();
    hold(store, args.practice, locale, &first, &[])
}

/// The interface in a language, or in that of the environment.
pub(super) fn locale(language: Option<&str>) -> Result<Locale, Refused> {
    match language {
        Some(language) if Locale::languages().any(|known| known == language) => Ok(Locale::new(language).pinned()),
        Some(language) => {
            let known: Vec<&str> = Locale::languages().collect();
            Err(Refused::new(format!("there is no interface in {language}"))
                .hint(format!("There is one in {}.", known.join(", "))))
        }
        None => Ok(Locale::new(&environment_language())),
    }
}

/// Interviewing needs a terminal.
pub(super) fn check_terminal() -> Result<(), Refused> {
    if std::env::var_os("TERM").is_some_and(|term| term == "dumb") {
        return Err(Refused::new("interviewing needs a terminal that can place text, and TERM says dumb")
            .hint("Start cati in a terminal window; see cati --help for commands that need none."));
    }
    if std::io::stdin().is_terminal() && std::io::stdout().is_terminal() {
        return Ok(());
    }
    Err(Refused::new("interviewing needs a terminal, and this is none")
        .hint("Start cati in a terminal window; see cati --help for commands that need none."))
}

/// Opens a station, takes the first actions, and leaves all others to whoever sits at the terminal; but whenever it is ready for a call, those for each
/// time are taken at once.
pub(super) fn hold(
    store: Store,
    practice: bool,
    locale: Locale,
    first: &[Action],
    each_time: &[Action],
) -> Result<(), Refused> {
    let clock = Clock::System;
    let station = Station::open(store, clock.clone(), practice, &place())?;
    let station = RefCell::new(station.telling_whether_there(is_there));
    for action in first.iter().chain(each_time) {
        station.borrow_mut().act(action.clone()).map_err(|trouble| said(&locale, &trouble))?;
    }
    let view = station.borrow_mut().view().map_err(|trouble| said(&locale, &trouble))?;
    let hangup = super::interrupt::flag()?;
    let mut act = |action| go_on(&mut station.borrow_mut(), action, each_time);
    let mut tick = || {
        let mut station = station.borrow_mut();
        station.heartbeat()?;
        station.message()
    };
    crate::tui::run(&mut act, view, &mut tick, &clock, locale, Arc::clone(&hangup))
        .map_err(|error| Refused::new(format!("the terminal does not work: {error}")))?;
    if hangup.load(Ordering::Relaxed) { Err(Refused::interrupted()) } else { Ok(()) }
}

/// Takes an action, and where the station is ready for a call then, those for each time; where one of them is not taken, it stops there.
fn go_on(station: &mut Station, action: Action, each_time: &[Action]) -> Result<View, Trouble> {
    let view = station.act(action)?;
    if each_time.is_empty() || !matches!(view.page, Page::Ready(_)) {
        return Ok(view);
    }
    for action in each_time {
        if station.act(action.clone()).is_err() {
            break;
        }
    }
    station.view()
}

/// A trouble in the words of the interface.
pub(super) fn said(locale: &Locale, trouble: &Trouble) -> Refused {
    match trouble {
        Trouble::Problem { key, words, .. } => {
            let words: Vec<(&str, Word)> =
                words.iter().map(|(name, word)| (*name, Word::from(word.as_str()))).collect();
            Refused::new(locale.tr_with(key, &words))
        }
        other => Refused::new(format!("{other:?}")),
    }
}

/// The language the environment asks for, such as `de` from `de_DE.UTF-8`.
pub(super) fn environment_language() -> String {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().filter_map(|name| std::env::var(name).ok());
    let first = set.into_iter().find(|value| !value.is_empty()).unwrap_or_default();
    first.split(['_', '.', '@', '-']).next().unwrap_or_default().to_owned()
}

/// Whether the program at a place still runs, where the place is on this machine and that can be seen.
fn is_there(place: &str) -> Option<bool> {
    let (host, process) = place.rsplit_once(':')?;
    let processes = Path::new("/proc");
    (host == machine() && processes.join("self").exists()).then(|| processes.join(process).exists())
}

/// Name of this terminal, for the supervisor.
fn place() -> String {
    format!("{}:{}", machine(), std::process::id())
}

fn machine() -> String {
    let host = std::env::var("HOSTNAME").ok().or_else(|| std::fs::read_to_string("/proc/sys/kernel/hostname").ok());
    host.as_deref().map_or("terminal", str::trim).to_owned()
}
