//! The supervisor's terminal as it is drawn, on a picture of its own.

use super::*;
use crate::analysis::quality::intraclass::Intraclass;
use crate::analysis::quality::{OfItem, Quality, Share, Signals};
use crate::fieldwork::Groups;
use crate::fieldwork::outcome::outcome;
use crate::fieldwork::quota::{CellState, Mode};
use crate::ids::{CaseId, CellId, InterviewId, StaffId};
use crate::questionnaire::{compile, shipped};
use crate::station::monitor::ahead::Ahead;
use crate::station::monitor::labels::Labels;
use crate::station::monitor::measures::{QualityTaken, RatesTaken};
use crate::station::monitor::picture::{
    Appointments, Check, Checks, Doing, HourLine, Interviewer, OutcomeLine, Twice, Watched, Whole,
};
use crate::station::rates::Part;
use crate::station::view::{Frame, Mode as Kind};
use crate::store::{Agreed, Cell, Checked};
use crate::tui::tests::fixture::{NOW, key};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A third through, women over 65 left behind, one cell shut, one full.
fn picture() -> Picture {
    let instrument = compile(&shipped::sources()).expect("the shipped questionnaire");
    let mut recent = BTreeMap::new();
    let cells: Vec<Cell> = (1_i64..)
        .zip(&instrument.cells)
        .map(|(id, cell)| {
            let quota = &instrument.quotas[cell.group];
            let target = cell.target;
            let is = |fact: &str| cell.facts.values().any(|value| value == fact);
            let counted = match id {
                7 => target,
                _ if is("age_65_up") && is("female") => target / 8,
                _ if is("age_65_up") => target / 4,
                _ => target / 3 + id % 5,
            };
            recent.insert(CellId(id), counted / 2);
            let state =
                CellState { cell: CellId(id), mode: Mode::Strict, target, counted, held: id % 3, open: id != 9 };
            Cell { group: quota.name.clone(), key: String::new(), facts: cell.facts.clone(), state, over: id % 2 }
        })
        .collect();
    let ahead = Ahead { now: NOW, hours: 40, hours_a_day: Some(8.0), ends: None };
    let cells = ahead.cells(&cells, &recent);
    let countries = ahead.countries(&cells, &recent);
    let names = |by: &[crate::questionnaire::instrument::VariableId]| {
        let names = by.iter().map(|variable| instrument.var(*variable).name.clone());
        names.filter(|name| name != "country").collect()
    };
    let person = |number: i64, name: &str, doing: Doing, item: Option<&str>| Interviewer {
        staff: StaffId(number),
        name: name.to_owned(),
        place: format!("desk-{number}"),
        doing,
        since: Millis(NOW.0 - 37_000 * number),
        case: (doing != Doing::Away).then(|| (CaseId(1300 + number), "UK".to_owned())),
        interview: item.map(|_| InterviewId(number)),
        item: item.map(str::to_owned),
        calls: 20 + number,
        contacts: 9,
        completes: 2 * number,
        refusals: number,
        hours: 3.5,
        mean: Some(500 + 20 * number),
        speed: Some(0.55 + 0.2 * crate::fieldwork::pace::figure(number)),
        dont_know: Some(0.031),
    };
    let the = |id: &str, today, all| OutcomeLine { outcome: outcome(id).expect(id), calls: Twice { all, today } };
    let agreed = |number: i64, minutes: i64, staff: Option<&str>| Agreed {
        case: CaseId(number),
        country: "UK".to_owned(),
        time_zone: "Europe/London".to_owned(),
        due: NOW.plus_minutes(minutes),
        staff: staff.map(str::to_owned),
    };
    Picture {
        at: NOW,
        frame: Frame {
            mode: Kind::Training,
            titles: vec![("en".to_owned(), "Citizens and public services 2008".to_owned())].into(),
            staff: None,
            case: None,
            country: None,
            time_zone: None,
            since: None,
            settings: std::sync::Arc::default(),
            message: None,
        },
        whole: Whole {
            target: 4987,
            counted: 1630,
            calls: Twice { all: 9000, today: 412 },
            completes: Twice { all: 1630, today: 63 },
            refusals: Twice { all: 900, today: 40 },
            contacts: Twice { all: 4100, today: 190 },
            forecast: crate::fieldwork::pace::Forecast {
                per_hour: Some(21.4),
                hours_left: Some(156.8),
                shortfall: Some(203),
            },
            finish: Some(NOW.plus_minutes(20 * 24 * 60)),
            ..Whole::default()
        },
        countries,
        groups: instrument.quotas.iter().map(|quota| (quota.name.clone(), names(&quota.by))).collect(),
        labels: Arc::new(Labels::of(&instrument)),
        cells,
        interviewers: vec![
            person(1, "Ann", Doing::Interviewing, Some("q2_police_advice")),
            person(2, "Bartholomäus", Doing::Calling, None),
            person(3, "Cem", Doing::Silent, None),
            person(4, "Dana", Doing::Away, None),
        ],
        outcomes: vec![the("no_answer", 200, 5000), the("complete", 63, 1630), the("refused_person", 40, 900)],
        appointments: Appointments {
            missed: 1,
            coming: 2,
            first_missed: vec![agreed(81, -45, Some("Ann"))],
            next: vec![agreed(82, 30, None), agreed(83, 300, Some("Bartholomäus"))],
        },
        checks: Checks {
            open: 14,
            first: vec![
                Check {
                    interview: InterviewId(31),
                    case: CaseId(902),
                    country: "UK".to_owned(),
                    staff: "Ann".to_owned(),
                    ended: Some(NOW.plus_minutes(-90)),
                    tried: true,
                    numbers: vec!["+441632960031".to_owned(), "+441632960032".to_owned()],
                },
                Check {
                    interview: InterviewId(44),
                    case: CaseId(77),
                    country: "CZ".to_owned(),
                    staff: "Cem".to_owned(),
                    ended: Some(NOW.plus_minutes(-20)),
                    tried: false,
                    numbers: vec!["+420999000044".to_owned()],
                },
            ],
            results: vec![(Checked::Confirmed, 120), (Checked::Differs, 2)],
            rejected: 3,
        },
        measures: measures(),
        messages: Vec::new(),
        watched: None,
        hours: (9..14)
            .map(|hour| HourLine { hour, calls: 60 + 7 * hour, contacts: 40, completes: hour, refusals: 6 })
            .collect(),
    }
}

/// Rates of a third of the sample worked through, and the signals of three interviewers, one of whom has too few completes to tell.
fn measures() -> Measures {
    let part = |counts: &[(&'static str, u64)]| Part {
        of: Vec::new(),
        codes: counts.to_vec(),
        groups: Groups::of(counts.iter().copied()).expect("codes"),
    };
    let share = |count, of, least| Share { count, of, least };
    let signals = |completes: u64, pace: Option<f64>, hasty: u64| Signals {
        completes,
        pace,
        speeding: share(hasty, completes, 10),
        alike: share(completes, 3 * completes, 20),
        dont_know: share(completes, 40 * completes, 100),
        back_ups: share(completes / 2, 45 * completes, 100),
    };
    let part_of = |part| Some(Intraclass { part, interviewers: 3, answers: 900 });
    let items = [("q3_fire", part_of(0.031)), ("q2_police_advice", part_of(0.118)), ("q12", None)];
    Measures {
        rates: Some(Arc::new(RatesTaken {
            at: Millis(NOW.0 - 42_000),
            all: part(&[("1.1", 1630), ("1.2", 12), ("2.112", 900), ("2.21", 310), ("3.11", 5000), ("4.32", 1210)]),
            today: part(&[("1.1", 63), ("2.112", 40)]),
        })),
        quality: Some(Arc::new(QualityTaken {
            at: Millis(NOW.0 - 425_000),
            quality: Quality {
                interviewers: vec![
                    (StaffId(1), signals(840, Some(1.02), 4)),
                    (StaffId(2), signals(786, Some(0.61), 133)),
                    (StaffId(3), signals(4, None, 0)),
                ],
                all: signals(1630, Some(1.0), 137),
                items: items.map(|(item, part)| OfItem { item: item.to_owned(), part }).to_vec(),
            },
            names: [(1, "Ann"), (2, "Bartholomäus"), (3, "Cem")]
                .map(|(id, name)| (StaffId(id), name.to_owned()))
                .into(),
        })),
        reading: None,
    }
}

fn board(language: &str) -> Board {
    Board::new(picture(), Locale::new(language), Options { colour: true, centre: "Europe/Prague".to_owned() })
}

fn pressed(mut board: Board, keys: &str) -> Board {
    for name in keys.split(' ').filter(|name| !name.is_empty()) {
        board.key(&key(name), NOW);
    }
    board
}

fn drawn(board: &Board, columns: u16, lines: u16) -> String {
    let mut terminal = Terminal::new(TestBackend::new(columns, lines)).expect("a terminal");
    terminal.draw(|frame| board.draw(frame, NOW)).expect("drawn");
    crate::tui::tests::fixture::text_of(terminal.backend().buffer())
}

const PAGES: [(&str, &str); 9] = [
    ("quotas", "1"),
    ("map", "2"),
    ("people", "3"),
    ("outcomes", "4"),
    ("appointments", "5"),
    ("hours", "6"),
    ("checks", "7"),
    ("rates", "8"),
    ("signals", "9"),
];

#[test]
fn every_page_on_the_smallest_good_screen() {
    for (name, digit) in PAGES {
        for language in ["en", "de"] {
            let screen = drawn(&pressed(board(language), digit), 80, 24);
            crate::tui::tests::compare(&format!("monitor-{name}.{language}"), &screen);
        }
    }
}

#[test]
fn every_page_on_a_large_screen() {
    for (name, digit) in PAGES {
        let screen = drawn(&pressed(board("en"), digit), 240, 70);
        crate::tui::tests::compare(&format!("monitor-{name}.large"), &screen);
    }
}

#[test]
fn one_country_and_the_help_page() {
    crate::tui::tests::compare("monitor-country.en", &drawn(&pressed(board("en"), "2 Right Right"), 80, 24));
    crate::tui::tests::compare("monitor-help.en", &drawn(&pressed(board("en"), "?"), 80, 24));
}

#[test]
fn nothing_is_cut_in_any_language() {
    for language in Locale::languages() {
        for (name, digit) in PAGES {
            let screen = drawn(&pressed(board(language), digit), 80, 24);
            let top: Vec<&str> = screen.lines().skip(3).take(2).collect();
            assert!(top.iter().all(|line| !line.contains('…')), "{name} in {language}: {top:?}");
            assert!(top[0].contains('9') && !screen.contains('['), "{name} in {language}: {screen}");
            let (number, page) = digit.parse::<usize>().map(|digit| (digit, Page::ALL[digit - 1])).expect("a page");
            let tab = format!("{number} {}", Locale::new(language).tr(page.name()));
            assert!(top[0].contains(&tab), "the name of the page shown is whole: {tab:?} in {top:?}");
        }
    }
}

#[test]
fn what_rates_and_signals_mean_is_there_to_its_last_word() {
    for language in Locale::languages() {
        for (digit, key) in [("8", "rates-explained"), ("9", "signals-explained")] {
            let screen = drawn(&pressed(board(language), digit), 80, 24);
            let says = Locale::new(language).tr(key);
            let last = says.split_whitespace().next_back().expect("words");
            assert!(screen.contains(last), "{last} of {key} in {language}: {screen}");
            assert!(screen.contains("RR3") || screen.contains("Cem"), "and the first rows: {screen}");
        }
    }
}

#[test]
fn countries_come_round_and_rows_stay_in_reach() {
    let mut board = board("en");
    let all = board.cells().len();
    let countries = board.picture.countries.len();
    for _ in 0..=countries {
        board = pressed(board, "Right");
    }
    assert_eq!((board.country.clone(), board.cells().len()), (None, all));
    let board = pressed(board, "Left");
    assert_eq!(board.country.as_deref(), Some("UK"));
    assert!(board.cells().len() < all);
    let mut board = board;
    for _ in 0..40 {
        board = pressed(board, "PgDn");
    }
    assert_eq!(board.chosen(), board.cells().len() - 1);
    assert_eq!(pressed(board, "Up").chosen() + 2, pressed(self::board("en"), "Left").cells().len());
}

#[test]
fn a_sign_says_what_the_colour_says() {
    let plain = Board::new(picture(), Locale::new("en"), Options { colour: false, centre: "Europe/Prague".to_owned() });
    assert_eq!(drawn(&plain, 80, 24), drawn(&board("en"), 80, 24));
}

#[test]
fn keys_leave_and_close() {
    let mut board = board("en");
    assert_eq!(board.key(&key("?"), NOW), None);
    assert!(board.help.is_some());
    assert_eq!(board.key(&key("Esc"), NOW), None);
    assert!(board.help.is_none());
    assert_eq!(board.key(&key("q"), NOW), Some(Wish::Quit));
    assert_eq!(board.key(&key("C-c"), NOW), Some(Wish::Quit));
}

/// Runs the loop for so many seconds in which nobody presses a key, then leaves; how often it looked at the study, and the last screen.
fn held(seconds: usize, looked: impl Fn(usize) -> Result<Option<Picture>, Trouble>) -> (usize, String) {
    let (clock, hangup) = (crate::clock::Clock::standing_at(NOW), std::sync::atomic::AtomicBool::new(false));
    let mut board = board("en");
    let mut terminal = Terminal::new(TestBackend::new(80, 24)).expect("a terminal");
    let (mut looks, mut waited) = (0, 0);
    let mut look = || {
        looks += 1;
        looked(looks)
    };
    let mut act = |_| Ok(());
    let mut measure = |_, _| Ok(None);
    let desk = run::Desk { look: &mut look, measure: &mut measure, act: &mut act, clock: &clock, hangup: &hangup };
    let ended = run::hold(&mut terminal, &mut board, desk, &mut |within| {
        waited += 1;
        if waited > seconds {
            return Ok(Some(ratatui::crossterm::event::Event::Key(key("q"))));
        }
        clock.advance(i64::try_from(within.as_millis()).expect("a second"));
        Ok(None)
    });
    ended.expect("left by a key");
    let screen = crate::tui::tests::fixture::text_of(terminal.backend().buffer());
    (looks, screen)
}

#[test]
fn the_study_is_looked_at_every_other_second() {
    assert_eq!(held(21, |_| Ok(None)).0, 10);
}

/// What the loop asks to have measured while the pages of these keys are shown, one key a second.
fn asked(keys: &str) -> Vec<(Measure, bool)> {
    let (clock, hangup) = (crate::clock::Clock::standing_at(NOW), std::sync::atomic::AtomicBool::new(false));
    let (mut board, mut keys) = (board("en"), keys.split(' ').chain(["q"]));
    let mut terminal = Terminal::new(TestBackend::new(80, 24)).expect("a terminal");
    let mut asked = Vec::new();
    let mut measure = |measure, opened| {
        asked.push((measure, opened));
        Ok((asked.len() < 3).then(|| Measures { reading: Some((measure, 20)), ..measures() }))
    };
    let (mut look, mut act) = (|| Ok(None), |_| Ok(()));
    let desk = run::Desk { look: &mut look, measure: &mut measure, act: &mut act, clock: &clock, hangup: &hangup };
    let ended = run::hold(&mut terminal, &mut board, desk, &mut |within| {
        clock.advance(i64::try_from(within.as_millis()).expect("a second"));
        Ok(keys.next().map(|name| ratatui::crossterm::event::Event::Key(key(name))))
    });
    ended.expect("left by a key");
    asked
}

#[test]
fn a_measure_is_taken_where_its_page_is_open_and_nowhere_else() {
    assert_eq!(asked("1 2 3 4 7"), []);
    use Measure::{Quality, Rates};
    let wanted = [(Rates, true), (Rates, false), (Quality, true), (Quality, false), (Rates, true)];
    assert_eq!(asked("8 Down 9 Down 1 8"), wanted, "the flag says when a page is opened");
}

#[test]
fn what_is_being_read_is_said_with_how_far_it_is() {
    let mut board = pressed(board("en"), "9");
    board.measured(Ok(Some(Measures { reading: Some((Measure::Quality, 640)), ..Measures::default() })));
    assert!(board.is_measuring() && drawn(&board, 80, 24).contains("reading, 640 so far"));
    board.measured(Ok(Some(measures())));
    assert!(!board.is_measuring() && drawn(&board, 80, 24).contains("1630 completes · as of 7:05 ago"));
    let gone = Trouble::Problem { key: "problem-busy", words: Vec::new(), again: true };
    assert!(board.measured(Err(gone)) && board.problem.is_some());
}

#[test]
fn what_goes_wrong_is_said_until_it_is_over() {
    let busy = || Trouble::Problem { key: "problem-busy", words: Vec::new(), again: true };
    let says = Locale::new("en").tr("problem-busy");
    let first: String = says.chars().take(20).collect();
    assert!(held(5, |_| Err(busy())).1.contains(&first));
    let (_, screen) = held(9, |looks| if looks < 3 { Err(busy()) } else { Ok(Some(picture())) });
    assert!(!screen.contains(&first), "{screen}");
}

/// What keys ask for.
fn wished(board: &mut Board, keys: &str) -> Vec<Wish> {
    keys.split(' ').filter_map(|name| board.key(&key(name), NOW)).collect()
}

#[test]
fn a_target_is_asked_for_with_a_reason_and_what_was_seen() {
    let mut board = board("en");
    let seen = board.cells()[0].cell.state;
    assert_eq!(wished(&mut board, "t 9 9 0 Enter l a t e"), []);
    crate::tui::tests::compare("monitor-form.en", &drawn(&board, 80, 24));
    let deed = Deed::Target { cell: seen.cell, target: 990, seen: Some(seen) };
    assert_eq!(wished(&mut board, "Enter"), [Wish::Do(deed, "late".to_owned())]);
    board.answer(Err(Refusal::Says(
        "supervise-changed",
        vec![("staff", "Sue".into()), ("what", "quota close: x".into())],
    )));
    let screen = drawn(&board, 80, 24);
    assert!(board.form.is_some() && screen.contains("Sue has changed it meanwhile (quota close: x)"), "{screen}");
    board.answer(Ok(()));
    assert!(board.form.is_none());
}

#[test]
fn what_is_no_number_is_said_before_anything_is_asked() {
    let mut board = board("en");
    assert_eq!(wished(&mut board, "t n o Enter x Enter"), []);
    assert!(board.problem.is_some() && board.form.is_some());
    assert_eq!(wished(&mut board, "Esc 7 x w h y Enter"), [Wish::Do(Deed::Reject(InterviewId(31)), "why".to_owned())]);
}

#[test]
fn cases_are_passed_on_and_checks_kept() {
    let mut board = board("en");
    let passed = wished(&mut board, "3 Down p B o b Enter i l l Enter");
    assert_eq!(passed, [Wish::Do(Deed::PassOn(CaseId(1302), "Bob".to_owned()), "ill".to_owned())]);
    board.answer(Ok(()));
    let checked = wished(&mut board, "7 Down c 4 Tab n o Enter");
    assert_eq!(checked, [Wish::Do(Deed::Validate(InterviewId(44), Checked::Differs), "no".to_owned())]);
    board.answer(Ok(()));
    // Any complete, by its number.
    let other = wished(&mut board, "7 o 1 2 Space 1 Tab o k Enter");
    assert_eq!(other, [Wish::Do(Deed::Validate(InterviewId(12), Checked::Confirmed), "ok".to_owned())]);
    board.answer(Ok(()));
    assert_eq!(wished(&mut board, "o 1 2 Tab o k Enter"), []);
    assert!(board.problem.take().is_some_and(|says| says.contains("such as 123 1")));
    assert_eq!(
        wished(&mut board, "Esc r 7 Tab b a d Enter"),
        [Wish::Do(Deed::Reject(InterviewId(7)), "bad".to_owned())]
    );
    board.answer(Ok(()));
    assert_eq!(wished(&mut board, "r x Enter y Enter"), []);
    assert!(board.problem.take().is_some());
    wished(&mut board, "Esc");
    assert_eq!(wished(&mut board, "3 Up w"), [Wish::Watch(Some(InterviewId(1)))]);
    assert_eq!(wished(&mut board, "Down w"), [], "nobody is being interviewed");
}

#[test]
fn looking_in_shows_what_the_interviewer_sees() {
    let held = crate::tui::tests::fixture::Held::begin("UK", "en").to("q2_ask_neighbours");
    let mut board = board("en");
    board.picture.watched = Some(Watched::Screen(Box::new(held.view())));
    crate::tui::tests::compare("monitor-watch.en", &drawn(&board, 80, 24));
    assert_eq!(wished(&mut board, "1"), [], "no key answers");
    assert_eq!(wished(&mut board, "Esc"), [Wish::Watch(None)]);
    for (watched, says) in [(Watched::NoConsent, "monitor-no-consent"), (Watched::Over, "monitor-watch-over")] {
        board.picture.watched = Some(watched);
        let (screen, says) = (drawn(&board, 80, 24), board.locale.tr(says));
        assert!(screen.contains(&says.chars().take(30).collect::<String>()), "{screen}");
    }
}

#[test]
fn a_line_is_written_to_one_or_to_all_and_answers_are_seen() {
    let mut board = board("en");
    assert_eq!(wished(&mut board, "3 m h i Enter"), [Wish::Send(Some(StaffId(1)), "hi".to_owned())]);
    board.answer(Ok(()));
    assert_eq!(wished(&mut board, "a h o Enter"), [Wish::Send(None, "ho".to_owned())]);
    board.answer(Ok(()));
    let to = |name: &str, read: bool, answer: Option<&str>| crate::store::Recipient {
        name: name.to_owned(),
        read_at: read.then_some(NOW),
        answer: answer.map(str::to_owned),
    };
    board.picture.messages = vec![crate::store::Sent {
        message: crate::store::Message {
            id: crate::ids::MessageId(1),
            sender: "Sue".to_owned(),
            text: "Break at six, please finish the call you are in.".to_owned(),
        },
        at: NOW,
        everybody: true,
        to: vec![to("Ann", true, Some("fine")), to("Cem", true, None), to("Dana", false, None)],
    }];
    crate::tui::tests::compare("monitor-messages.en", &drawn(&board, 80, 24));
}
