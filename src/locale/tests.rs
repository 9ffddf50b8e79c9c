//! The files against each other and against the source: nothing missing, nothing superfluous, nothing too wide.

use super::*;
use crate::fieldwork::outcome::OUTCOMES;
use crate::fieldwork::{CallState, Group};
use crate::questionnaire::report::Like;
use crate::questionnaire::translation::{Status, states};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Messages that the station names, in words or by the place of its trouble.
const PROBLEMS: [&str; 15] = [
    "busy",
    "empty-name",
    "full-disk",
    "lease-lost",
    "needs-pin",
    "needs-note",
    "needs-time",
    "no-such-name",
    "not-here",
    "past-time",
    "read-only",
    "store",
    "taken",
    "too-long",
    "again",
];

/// Every message and attribute of a file with what it refers to.
fn messages(source: &'static str) -> BTreeMap<String, BTreeSet<String>> {
    let resource = parser::parse(source).expect("a file that can be read");
    let mut found = BTreeMap::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let attributes = message
            .attributes
            .iter()
            .map(|attribute| (format!("{}.{}", message.id.name, attribute.id.name), &attribute.value));
        for (key, pattern) in message.value.iter().map(|value| (message.id.name.to_owned(), value)).chain(attributes) {
            let mut words = BTreeSet::new();
            walk(pattern, &mut words);
            assert!(found.insert(key.clone(), words).is_none(), "{key} is there twice");
        }
    }
    found
}

fn walk(pattern: &Pattern<&str>, words: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let (Expression::Inline(inline) | Expression::Select { selector: inline, .. }) = expression;
        if let InlineExpression::VariableReference { id } = inline {
            words.insert(id.name.to_owned());
        }
        if let Expression::Select { variants, .. } = expression {
            variants.iter().for_each(|variant| walk(&variant.value, words));
        }
    }
}

/// All source but this test and the modules that it is not for.
fn source() -> String {
    fn read(folder: &Path, all: &mut String) {
        for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                read(&path, all);
            } else if path.extension().is_some_and(|extension| extension == "rs") && !path.ends_with("locale/tests.rs")
            {
                all.push_str(&std::fs::read_to_string(&path).expect("a file"));
            }
        }
    }
    let mut all = String::new();
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut all);
    all
}

/// The string literals of a source that look like keys.
fn literals(source: &str) -> BTreeSet<String> {
    let is_key = |text: &str| {
        text.contains(|c: char| c.is_ascii_lowercase())
            && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '.')
    };
    source.split('"').filter(|text| is_key(text)).map(str::to_owned).collect()
}

/// Keys that are put together where they are used.
fn families() -> BTreeSet<String> {
    let weekdays = (1..=7).map(|day| format!("weekday-{day}"));
    let months = (1..=12).map(|month| format!("month-{month}"));
    let languages = ["en", "de", "fr", "da", "cs"].map(|language| format!("language-{language}"));
    let towns = ["prague", "berlin", "copenhagen", "paris", "london"].map(|town| format!("town-{town}"));
    let problems = PROBLEMS.map(|problem| format!("problem-{problem}"));
    let outcomes = OUTCOMES.iter().map(|outcome| outcome.message());
    let likes = Like::ALL.iter().map(|like| format!("report-like-{}", like.word().replace('_', "-")));
    let groups = Group::ALL.iter().map(|group| format!("report-group-{}", group.word().to_lowercase()));
    let weekdays = weekdays.chain(likes).chain(groups).chain(towns);
    weekdays.chain(months).chain(languages).chain(problems).chain(outcomes).collect()
}

#[test]
fn every_language_has_the_same_messages_with_the_same_words() {
    let english = messages(FILES[0].1);
    for (language, source) in FILES {
        let own = messages(source);
        let keys = |all: &BTreeMap<String, BTreeSet<String>>| all.keys().cloned().collect::<BTreeSet<_>>();
        let differing: Vec<String> = keys(&english).symmetric_difference(&keys(&own)).cloned().collect();
        assert_eq!(differing, [""; 0], "in one of en and {language} only");
        for (key, words) in &own {
            assert_eq!(words, &english[key], "{key} in {language}");
        }
    }
}

#[test]
fn every_key_that_is_used_exists() {
    let english = messages(FILES[0].1);
    let source = source();
    for call in [".tr(\"", ".tr_with(\"", "#[error(\"case-", "#[error(\"plan-", "key: \"problem-"] {
        let prefix = call.rsplit('"').next().unwrap_or_default();
        for used in source.split(call).skip(1).filter_map(|rest| rest.split('"').next()) {
            // The fixtures of other tests are no messages.
            let key = format!("{prefix}{used}");
            assert!(english.contains_key(&key), "{key} is used and has no text");
        }
    }
    let told = [
        "key-",
        "problem-",
        "rejected-",
        "remark-",
        "ended-",
        "case-",
        "plan-",
        "leave-",
        "confirm-",
        "appointment-",
        "prompt-",
        "ready-",
        "notice-",
    ];
    let keys = literals(&source);
    let known: BTreeSet<&str> = english.keys().filter_map(|key| key.split('.').next()).collect();
    for key in keys.iter().filter(|key| told.iter().any(|family| key.starts_with(family) && key.len() > family.len())) {
        // Names of reviewed screens look like keys.
        let is_a_screen = source.contains(&format!("both(\"{key}\"")) || source.contains(&format!("shot(\"{key}\""));
        assert!(is_a_screen || known.contains(key.as_str()), "{key} is used and has no text");
    }
    for key in families() {
        assert!(english.contains_key(&key), "{key} has no text");
    }
}

#[test]
fn no_text_is_superfluous() {
    let (used, families) = (literals(&source()), families());
    let superfluous: Vec<String> = messages(FILES[0].1)
        .into_keys()
        .filter(|key| {
            let id = key.split('.').next().unwrap_or_default();
            !used.contains(id) && !families.contains(id)
        })
        .collect();
    assert_eq!(superfluous, [""; 0]);
}

#[test]
fn labels_fit_their_places() {
    for language in Locale::languages() {
        let locale = Locale::new(language);
        let narrow = |key: &str, most: usize| {
            let text = locale.tr(key);
            assert!(crate::layout::width(&text) <= most, "{text} ({key}, {language}) is wider than {most}");
        };
        for outcome in OUTCOMES {
            narrow(&outcome.message(), 32);
        }
        let while_it_rings = OUTCOMES.iter().filter(|outcome| outcome.fits.contains(&CallState::Ringing));
        let widths: Vec<usize> =
            while_it_rings.map(|outcome| 3 + crate::layout::width(&locale.tr(&outcome.message()))).collect();
        assert!(crate::layout::Grid::of(&widths, 75, 3, 5).rows <= 5, "three columns on 80 in {language}");
        for key in messages(FILES[0].1).keys().filter(|key| key.starts_with("key-") && !key.contains('.')) {
            narrow(key, 24);
        }
    }
}

#[test]
fn dates_are_written_as_the_language_writes_them() {
    let at = Millis(1_227_290_400_000);
    let (english, german) = (Locale::new("en"), Locale::new("de-AT"));
    assert_eq!(english.date_time(at, "Europe/London"), "Fri 21 Nov 18:00");
    assert_eq!(german.date_time(at, "Europe/London"), "Fr, 21. Nov., 18:00");
    assert_eq!(german.date_time(at, "Europe/Berlin"), "Fr, 21. Nov., 19:00");
    for (language, wanted) in
        [("fr", "ven. 21 nov. à 19:00"), ("da", "fre. 21. nov. kl. 19:00"), ("cs", "pátek 21. 11. 19:00")]
    {
        assert_eq!(Locale::new(language).date_time(at, "Europe/Paris").replace('\u{a0}', " "), wanted);
    }
    assert_eq!(
        english.date_time_year(at, "Nowhere/At_All"),
        "Fri 21 Nov 2008 18:00",
        "UTC where there is no such zone"
    );
    let town = |language: &str, zone: &str| Locale::new(language).town(zone);
    assert_eq!(town("en", "America/Port_of_Spain"), "Port of Spain");
    assert_eq!(town("da", "Europe/Copenhagen"), "København");
    assert_eq!(town("cs", "Europe/Prague"), "Praha");
    assert_eq!(
        (duration(247_000), duration(3_727_999), duration(-5)),
        ("4:07".to_owned(), "1:02:07".to_owned(), "0:00".to_owned())
    );
}

#[test]
fn what_is_missing_is_seen_and_english_stands_in() {
    let italian = Locale::new("it_IT.UTF-8");
    assert_eq!(italian.language(), "en");
    assert_eq!(italian.tr("no-such-key"), "[no-such-key]");
    assert_eq!(italian.language_name("xx"), "xx");
    let german = Locale::new("de");
    assert_eq!(german.tr_with("header-unit", &[("number", 7.into()), ("of", 20.into())]), "7 von 20");
    assert!(!german.is_pinned() && german.pinned().is_pinned());
}

#[test]
fn every_translation_is_in_step_with_the_english() {
    for (language, source) in FILES.into_iter().skip(1) {
        for text in states("en", FILES[0].1, source) {
            let in_step = matches!(text.status, Status::Draft | Status::BackTranslated | Status::NativeReviewed);
            assert!(in_step, "{} in {language} is {:?}: run cati translate", text.key, text.status);
        }
    }
}

#[test]
fn a_day_begins_at_midnight_or_with_its_first_hour() {
    let begins = |day: &str, zone: &str| {
        let begin = begin_of(day.parse().unwrap(), zone);
        in_zone(begin, zone).format("%F %R %z").to_string()
    };
    assert_eq!(begins("2026-11-22", "Europe/Prague"), "2026-11-22 00:00 +0100");
    assert_eq!(begins("2026-07-01", "Europe/Prague"), "2026-07-01 00:00 +0200");
    // Chile puts its clocks on at midnight: the day begins at one.
    assert_eq!(begins("2024-09-08", "America/Santiago"), "2024-09-08 01:00 -0300");
    // Cuba puts them back at one: midnight is twice, and the first counts.
    assert_eq!(begins("2024-11-03", "America/Havana"), "2024-11-03 00:00 -0400");
    // Samoa left a day out.
    assert_eq!(begin_of("2011-12-30".parse().unwrap(), "Pacific/Apia").0, 1_325_203_200_000);
}

#[test]
fn figures_are_written_as_the_language_writes_them() {
    assert_eq!(Locale::new("en").percent(0.4151, 1), "41.5 %");
    assert_eq!(Locale::new("de").percent(0.4151, 1), "41,5 %");
    assert_eq!(Locale::new("cs").decimal(3.0, 1), "3,0");
    assert_eq!(Locale::new("fr").percent(0.5, 0), "50 %");
}
