//! Scripted interviews: `tests/cases/scripts/*.txt`, events in and transcript out in one file. A line that begins with `>` is an event, what
//! follows is what the machine did; `CATI_REWRITE=1` writes the transcripts anew, to be read before they are committed.

use cati::interview::screen::{Asks, Speaker, Voice};
use cati::interview::{Consequences, Effect, Entry, Event, Interview, Leaving, Place, Rejection, Start, Verdict};
use cati::questionnaire::instrument::{Instrument, ItemId, Kind};
use cati::questionnaire::{Sources, Value, compile, shipped};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;
use std::sync::Arc;

fn root() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases")
}

fn instrument(name: &str) -> Arc<Instrument> {
    let sources: Sources = match name {
        "shipped" => shipped::sources(),
        folder => std::fs::read_dir(root().join(folder))
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .map(|path| {
                (path.file_name().unwrap().to_str().unwrap().to_owned(), std::fs::read_to_string(path).unwrap())
            })
            .collect(),
    };
    Arc::new(compile(&sources).unwrap_or_else(|mistakes| panic!("{}", mistakes[0])))
}

/// One run of a script.
struct Run {
    interview: Interview,
    /// Everything recorded so far, for the replay at the end.
    ledger: Vec<Entry>,
}

impl Run {
    fn name(&self, item: ItemId) -> &str {
        let instrument = self.interview.instrument();
        &instrument.var(instrument.item(item).variable).name
    }

    fn value(&self, item: ItemId, text: &str) -> Value {
        let instrument = self.interview.instrument();
        let variable = instrument.var(instrument.item(item).variable);
        let code =
            |name: &str| variable.choice_named(name).map_or_else(|| name.parse().unwrap_or(-1), |choice| choice.code);
        match (text, &variable.kind) {
            ("dk", _) => Value::DontKnow,
            ("refused", _) => Value::Refused,
            ("seen", _) => Value::Seen,
            (_, Kind::Number { .. }) => Value::Number(text.parse().unwrap()),
            (_, Kind::Multiple(_)) => {
                let mut codes: Vec<i64> = text.split('+').filter(|name| !name.is_empty()).map(code).collect();
                codes.sort_unstable();
                Value::Codes(codes)
            }
            _ => Value::Code(code(text)),
        }
    }

    fn event(&self, line: &str) -> Option<Event> {
        let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
        Some(match (word, self.interview.place()) {
            ("answer" | "answer!", Place::Item(item)) => {
                Event::Answer { item, value: self.value(item, rest), confirmed: word.ends_with('!') }
            }
            ("back", _) => Event::Back,
            ("forward", _) => Event::Forward,
            ("end", _) => Event::ToUnanswered,
            ("speak", _) => Event::Speak(rest.to_owned()),
            ("note", _) => Event::Note(rest.parse().unwrap()),
            ("suspend", _) => Event::Suspend,
            ("resume", _) => Event::Resume,
            ("finish", _) => Event::Finish,
            ("verdict", _) => Event::Verdict {
                closed: Vec::new(),
                verdict: match rest {
                    "wanted" => Verdict::Wanted,
                    "full" => Verdict::Full,
                    "over" => Verdict::Over,
                    other => panic!("no verdict {other}"),
                },
            },
            ("leave", _) => Event::Leave(match rest {
                "break_off" => Leaving::BreakOff,
                "refusal" => Leaving::Refusal,
                "unreached" => Leaving::Unreached,
                other => panic!("no leaving {other}"),
            }),
            ("answer" | "answer!", _) => return None,
            _ => panic!("{line} is no event"),
        })
    }

    fn consequences(&self, consequences: &Consequences) -> String {
        let mut text = String::new();
        for (word, items) in [("leaving", &consequences.leaving), ("returning", &consequences.returning)] {
            if !items.is_empty() {
                let names: Vec<&str> = items.iter().map(|item| self.name(*item)).collect();
                write!(text, " {word} {};", names.join(" ")).unwrap();
            }
        }
        for check in &consequences.checks {
            write!(text, " check {};", self.interview.instrument().checks[*check].name).unwrap();
        }
        if let Some(facts) = &consequences.facts {
            write!(text, " facts {};", shown(facts)).unwrap();
        }
        if let Some(ending) = consequences.ending {
            write!(text, " ending {ending:?};").unwrap();
        }
        text
    }

    fn take(&mut self, line: &str, out: &mut String) {
        let Some(event) = self.event(line) else { return writeln!(out, "  no item to answer").unwrap() };
        match self.interview.handle(event) {
            Ok(effects) => {
                for effect in effects {
                    match effect {
                        Effect::Record(entry) => {
                            writeln!(out, "  {}", serde_json::to_string(&entry).unwrap()).unwrap();
                            self.ledger.push(entry);
                        }
                        Effect::Settle(facts) => writeln!(out, "  settle {}", shown(&facts)).unwrap(),
                        Effect::Close(ending) => writeln!(out, "  close {ending:?}").unwrap(),
                    }
                }
            }
            Err(Rejection::Confirm(consequences)) => {
                writeln!(out, "  confirm:{}", self.consequences(&consequences)).unwrap()
            }
            Err(rejection) => writeln!(out, "  refused: {rejection}").unwrap(),
        }
        let place = match self.interview.place() {
            Place::Item(item) => self.name(item).to_owned(),
            Place::Gate => "the gate".to_owned(),
            Place::Last { ending, another } => {
                format!("the end, {ending:?}{}", if another { ", another adult?" } else { "" })
            }
        };
        writeln!(out, "  at {place}").unwrap();
    }

    fn show(&self, out: &mut String) {
        let voice =
            Voice { organisation: "Polling House".into(), contact: "0800 123".into(), interviewer: "Ann".into() };
        let screen = Speaker { interview: &self.interview, voice: &voice }.screen();
        writeln!(out, "  says {}", screen.spoken).unwrap();
        for row in &screen.rows {
            let (mark, answer) = (if row.current { "*" } else { "-" }, row.answer.as_deref().unwrap_or(""));
            writeln!(out, "  {mark} {} {answer}", row.text).unwrap();
        }
        for instruction in &screen.instructions {
            writeln!(out, "  note {instruction}").unwrap();
        }
        if let Some(text) = &screen.scale {
            writeln!(out, "  scale {text}").unwrap();
        }
        for offer in &screen.options {
            writeln!(out, "  {} {}", offer.code, offer.label).unwrap();
        }
        if let Asks::Number { min, max } = screen.asks {
            writeln!(out, "  {min}..{max}").unwrap();
        }
        if let Some((number, all)) = screen.unit {
            writeln!(out, "  unit {number} of {all}, {}", screen.section).unwrap();
        }
    }
}

fn shown(facts: &BTreeMap<String, String>) -> String {
    facts.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join(" ")
}

/// `begin small UK en seed=1 person=2 region=UKC`
fn begin(line: &str) -> Run {
    let mut words = line.split(' ').skip(1);
    let instrument = instrument(words.next().unwrap());
    let mut start = Start {
        country: words.next().unwrap().to_owned(),
        language: words.next().unwrap().to_owned(),
        seed: 1,
        person: 1,
        selection: "whoever".to_owned(),
        household: BTreeMap::new(),
        sample: BTreeMap::new(),
    };
    for word in words {
        let (name, value) = word.split_once('=').unwrap();
        match name {
            "seed" => start.seed = value.parse().unwrap(),
            "person" => start.person = value.parse().unwrap(),
            "selection" => value.clone_into(&mut start.selection),
            other => {
                let code = instrument.var(instrument.variable(other).unwrap()).choice_named(value).unwrap().code;
                start.household.insert(other.to_owned(), Value::Code(code));
            }
        }
    }
    let (interview, ledger) = Interview::begin(instrument, start).unwrap();
    Run { interview, ledger }
}

fn transcript(script: &str) -> String {
    let mut out = String::new();
    let mut run: Option<Run> = None;
    for line in script.lines().filter(|line| line.starts_with(['>', '#']) || line.is_empty()) {
        writeln!(out, "{line}").unwrap();
        let Some(event) = line.strip_prefix("> ") else { continue };
        match (&mut run, event) {
            (_, event) if event.starts_with("begin ") => run = Some(begin(event)),
            (Some(run), "show") => run.show(&mut out),
            (Some(run), "data") => {
                let cells =
                    run.interview.data().into_iter().filter_map(|(name, code)| Some(format!("{name}={}", code?)));
                writeln!(out, "  {}", cells.collect::<Vec<_>>().join(" ")).unwrap();
            }
            (Some(run), event) => run.take(event, &mut out),
            (None, _) => panic!("a script begins with begin"),
        }
    }
    // Whatever happened, the ledger alone gives the same interview.
    let run = run.expect("an interview");
    let again = Interview::replay(Arc::clone(run.interview.instrument()), &run.ledger).unwrap();
    assert_eq!(
        (again.place(), again.phase(), again.data()),
        (run.interview.place(), run.interview.phase(), run.interview.data())
    );
    assert_eq!(
        (again.path(), again.verdict(), again.language()),
        (run.interview.path(), run.interview.verdict(), run.interview.language())
    );
    out
}

#[test]
fn every_script_goes_as_written() {
    let rewrite = std::env::var_os("CATI_REWRITE").is_some();
    let mut scripts: Vec<_> =
        std::fs::read_dir(root().join("scripts")).unwrap().map(|entry| entry.unwrap().path()).collect();
    scripts.sort();
    assert!(scripts.len() >= 6);
    for path in scripts {
        let written = std::fs::read_to_string(&path).unwrap();
        let found = transcript(&written);
        if rewrite {
            std::fs::write(&path, &found).unwrap();
        }
        assert!(rewrite || found == written, "{}:\n{found}", path.display());
    }
}
