//! Views for tests: the shipped questionnaire, held by the real interview, and pages around it.

use crate::fieldwork::outcome::{fitting, outcome};
use crate::fieldwork::{CallState, Outcome, Settings};
use crate::ids::{CaseId, InterviewId, Millis};
use crate::interview::screen::{Asks, Speaker, Voice};
use crate::interview::{Event, Interview, Place, Start, Verdict};
use crate::locale::Locale;
use crate::questionnaire::instrument::{Instrument, ItemId};
use crate::questionnaire::{Value, compile, shipped};
use crate::station::view::{Action, Asking, CountryCount, Frame, Mode, Page, Trouble, View};
use crate::tui::app::{App, Options, Request};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use std::sync::Arc;

/// Tuesday 20 October 2009, 13:03 UTC: the clock is put back on Sunday.
pub(super) const OCTOBER: Millis = Millis(1_256_043_780_000);
/// Friday 20 March 2009, 13:03 UTC: the clock is put forward a week on Sunday.
pub(super) const MARCH: Millis = Millis(1_237_554_180_000);
/// Monday 17 November 2008, 13:03 UTC.
pub(in crate::tui) const NOW: Millis = Millis(1_226_926_980_000);

/// An interview of the shipped questionnaire.
pub(in crate::tui) struct Held {
    interview: Interview,
    voice: Voice,
    country: &'static str,
}

impl Held {
    /// Begins one.
    pub(in crate::tui) fn begin(country: &'static str, language: &str) -> Self {
        let voice = Voice {
            organisation: "Training Centre".to_owned(),
            contact: "0800 000 000".to_owned(),
            interviewer: "Anna".to_owned(),
        };
        Self::calling(country, language, voice)
    }

    /// Begins one in somebody's name.
    pub(super) fn calling(country: &'static str, language: &str, voice: Voice) -> Self {
        let instrument = Arc::new(compile(&shipped::sources()).expect("the shipped questionnaire"));
        let start = Start {
            country: country.to_owned(),
            language: language.to_owned(),
            seed: 1,
            person: 1,
            selection: "last_birthday".to_owned(),
            household: std::collections::BTreeMap::new(),
            sample: std::collections::BTreeMap::new(),
        };
        let (interview, _) = Interview::begin(instrument, start).expect("a start");
        Self { interview, voice, country }
    }

    /// One in the country that speaks the language.
    pub(super) fn in_language(language: &str) -> Self {
        let countries = [("cs", "CZ"), ("da", "DK"), ("de", "DE"), ("fr", "FR")];
        let country = countries.iter().find(|(tongue, _)| *tongue == language).map_or("UK", |(_, country)| country);
        Self::begin(country, language)
    }

    /// The variable of the item asked.
    pub(super) fn at(&self) -> Option<String> {
        let instrument = self.interview.instrument();
        Some(instrument.var(instrument.item(self.item()?).variable).name.clone())
    }

    /// The item asked.
    pub(super) fn item(&self) -> Option<ItemId> {
        match self.interview.place() {
            Place::Item(item) => Some(item),
            _ => None,
        }
    }

    /// The questionnaire.
    pub(super) fn instrument(&self) -> &Instrument {
        self.interview.instrument()
    }

    /// Answers the item asked with its first option.
    pub(super) fn first(self) -> Self {
        let screen = Speaker { interview: &self.interview, voice: &self.voice }.screen();
        let value = match screen.asks {
            Asks::Information => Value::Seen,
            Asks::Number { .. } => Value::Number(44),
            _ => screen.options.first().expect("an option").value.clone(),
        };
        self.answer(value)
    }

    /// Answers the item asked.
    pub(super) fn answer(mut self, value: Value) -> Self {
        let Place::Item(item) = self.interview.place() else { panic!("no item is asked") };
        self.interview.handle(Event::Answer { item, value, confirmed: true }).expect("an answer that fits");
        if self.interview.place() == Place::Gate {
            let wanted = Event::Verdict { verdict: Verdict::Wanted, closed: Vec::new() };
            self.interview.handle(wanted).expect("a verdict");
        }
        self
    }

    /// Goes on to an item with the first option of everything before.
    pub(in crate::tui) fn to(mut self, variable: &str) -> Self {
        while self.at().as_deref() != Some(variable) {
            self = self.first();
        }
        self
    }

    /// To the last words.
    pub(super) fn finished(mut self) -> Self {
        while self.item().is_some() {
            self = self.first();
        }
        self
    }

    /// Takes a step.
    pub(super) fn step(mut self, event: Event) -> Self {
        self.interview.handle(event).expect("a step");
        self
    }

    /// What the station would show.
    pub(in crate::tui) fn view(&self) -> View {
        let screen = Speaker { interview: &self.interview, voice: &self.voice }.screen();
        let screened = screen.unit.is_some() || screen.progress > 30;
        let state = if screened { CallState::Interviewing } else { CallState::Screening };
        let say = |key: &str| Speaker { interview: &self.interview, voice: &self.voice }.say(key);
        let page = Page::Asking(Box::new(Asking {
            interview: InterviewId(7),
            screen,
            language: self.interview.language().to_owned(),
            languages: self.interview.instrument().languages.clone(),
            state,
            since: Millis(NOW.0 - 200_000),
            outcomes: fitting(state).collect(),
            draft: None,
            over_quota: false,
            on_break_off: say(if screened { "ending-break_off" } else { "ending-refused" }),
            on_suspend: say(if screened { "ending-suspended" } else { "ending-not_available" }),
        }));
        view(page, Some(self.country))
    }

    /// The terminal showing it.
    pub(super) fn app(&self) -> App {
        app(self.view(), self.interview.language())
    }
}

/// A view in training, of case 17 where a country is given.
pub(super) fn view(page: Page, country: Option<&str>) -> View {
    let zone = country.map(|country| if country == "UK" { "Europe/London" } else { "Europe/Berlin" });
    let frame = Frame {
        mode: Mode::Training,
        titles: vec![
            ("en".to_owned(), "Citizens and public services 2008".to_owned()),
            ("cs".to_owned(), "Občané a veřejné služby 2008".to_owned()),
        ]
        .into(),
        staff: (!matches!(page, Page::SignIn(_))).then(|| "Anna".to_owned()),
        case: country.map(|_| CaseId(17)),
        country: country.map(str::to_owned),
        time_zone: zone.map(str::to_owned),
        since: country.map(|_| Millis(NOW.0 - 247_000)),
        settings: Arc::new(Settings::usual(true)),
        message: None,
    };
    View { frame, page }
}

/// The terminal in a call centre in Prague.
pub(super) fn app(view: View, language: &str) -> App {
    App::new(view, Locale::new(language), Options { colour: true, centre: "Europe/Prague".to_owned() })
}

/// The countries with their counts.
pub(super) fn countries() -> Vec<CountryCount> {
    let counts = [("CZ", 1000, 1000), ("DE", 412, 1000), ("DK", 7, 1011), ("FR", 0, 988), ("UK", 633, 988)];
    counts.map(|(country, counted, target)| CountryCount { country: country.to_owned(), counted, target }).to_vec()
}

/// An outcome.
pub(super) fn the(id: &str) -> &'static Outcome {
    outcome(id).expect(id)
}

/// The outcomes of a state.
pub(super) fn outcomes(state: CallState) -> Vec<&'static Outcome> {
    fitting(state).collect()
}

/// A key: `a`, `Enter`, `PgUp`, `F2`, `C-s`, …
pub(in crate::tui) fn key(name: &str) -> KeyEvent {
    let code = match name {
        "Enter" => KeyCode::Enter,
        "Esc" => KeyCode::Esc,
        "PgUp" => KeyCode::PageUp,
        "PgDn" => KeyCode::PageDown,
        "End" => KeyCode::End,
        "Up" => KeyCode::Up,
        "Down" => KeyCode::Down,
        "Left" => KeyCode::Left,
        "Right" => KeyCode::Right,
        "Backspace" => KeyCode::Backspace,
        "Tab" => KeyCode::Tab,
        "Space" => KeyCode::Char(' '),
        _ if name.starts_with('F') && name.len() > 1 => KeyCode::F(name[1..].parse().expect("a number")),
        _ if name.starts_with("C-") => {
            return KeyEvent::new(KeyCode::Char(name.chars().next_back().expect("a letter")), KeyModifiers::CONTROL);
        }
        _ => KeyCode::Char(name.chars().next().expect("a character")),
    };
    KeyEvent::new(code, KeyModifiers::NONE)
}

/// Presses keys, a second apart from each other; what they ask for.
pub(super) fn press(app: &mut App, keys: &str) -> Vec<Request> {
    press_at(NOW, app, keys)
}

/// As [`press`], at another time.
pub(super) fn press_at(now: Millis, app: &mut App, keys: &str) -> Vec<Request> {
    keys.split(' ')
        .enumerate()
        .flat_map(|(second, name)| app.key(key(name), Millis(now.0 + 1000 * i64::try_from(second).expect("few"))))
        .collect()
}

/// The terminal after keys.
pub(super) fn pressed(mut app: App, keys: &str) -> App {
    press(&mut app, keys);
    app
}

/// The terminal after the station refused what keys asked.
pub(super) fn refused(mut app: App, keys: &str, trouble: Trouble) -> App {
    assert_eq!(press(&mut app, keys).len(), 1, "one action is asked");
    app.answer(Err(trouble));
    app
}

/// The one action that keys ask for.
pub(super) fn asked(app: &mut App, keys: &str) -> Action {
    match press(app, keys).as_slice() {
        [Request::Act(action)] => action.clone(),
        other => panic!("{keys}: {other:?}"),
    }
}

/// What is drawn.
pub(super) fn buffer(app: &App, columns: u16, lines: u16) -> Buffer {
    buffer_at(NOW, app, columns, lines)
}

fn buffer_at(now: Millis, app: &App, columns: u16, lines: u16) -> Buffer {
    let mut terminal = Terminal::new(TestBackend::new(columns, lines)).expect("a terminal");
    terminal.draw(|frame| app.draw(frame, now)).expect("drawn");
    terminal.backend().buffer().clone()
}

/// What is drawn, as text.
pub(super) fn drawn(app: &App, columns: u16, lines: u16) -> String {
    drawn_at(NOW, app, columns, lines)
}

/// As [`drawn`], at another time.
pub(super) fn drawn_at(now: Millis, app: &App, columns: u16, lines: u16) -> String {
    text_of(&buffer_at(now, app, columns, lines))
}

/// What is in a buffer, as text.
pub(in crate::tui) fn text_of(buffer: &Buffer) -> String {
    let (columns, lines) = (buffer.area.width, buffer.area.height);
    let line = |y: u16| {
        let mut text = String::new();
        let mut x = 0;
        while x < columns {
            let symbol = buffer[(x, y)].symbol();
            text.push_str(symbol);
            x += u16::try_from(crate::layout::width(symbol).max(1)).expect("narrow");
        }
        text.trim_end().to_owned()
    };
    (0..lines).map(line).collect::<Vec<_>>().join("\n")
}
