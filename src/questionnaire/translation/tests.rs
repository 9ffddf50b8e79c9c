use super::*;
use crate::questionnaire::shipped;
use proptest::prelude::*;

const BASE: &str = "\
# Head of the base.

hello = Hello
    .short = Greeting

## Questions

# Said twice.
q1 = How often do you …
    { $x ->
        [one] go?
       *[other] come?
    }
-brand = Cati
q2 = Why?
";

fn rewritten(base: &str, own: &str, wish: Option<(Status, &[&str])>) -> Result<Rewritten, String> {
    let keys: Vec<String> = wish.iter().flat_map(|(_, keys)| keys.iter()).map(|key| (*key).to_owned()).collect();
    let wish = wish.map(|(status, _)| Wish { status, keys: &keys });
    let (base, own) = (Named { name: "en.ftl", source: base }, Named { name: "de.ftl", source: own });
    rewrite("en", base, own, wish.as_ref())
        .map_err(|found| found.iter().map(|one| format!("{}:{}: {}", one.file, one.line, one.message)).collect())
}

fn states_of(base: &str, own: &str) -> Vec<(String, Status)> {
    states("en", base, own).into_iter().map(|state| (state.key, state.status)).collect()
}

fn found(states: &[TextState]) -> Vec<(&str, Status)> {
    states.iter().map(|state| (state.key.as_str(), state.status)).collect()
}

#[test]
fn a_new_file_has_every_text_to_translate_in_its_place() {
    let new = rewritten(BASE, "", None).unwrap();
    insta::assert_snapshot!(new.text, @r#"
    # en | hello = Hello
    # en |     .short = Greeting
    # status: missing

    ## Questions

    # en | q1 = How often do you …
    # en |     { $x ->
    # en |         [one] go?
    # en |        *[other] come?
    # en |     }
    # status: missing

    # en | q2 = Why?
    # status: missing
    "#);
    assert_eq!(found(&new.states), ["hello", "q1", "q2"].map(|key| (key, Status::Missing)));
    let at = new.states[2].at;
    assert!(new.text[at..].starts_with("# en | q2 = Why?"), "a missing text is pointed at where it belongs");
}

#[test]
fn texts_come_into_the_order_of_the_base_with_their_comments() {
    let own = "\
# Kopf der Datei.

## Fragen

# Anna: so lassen.
q2   =   Warum?

# Frei vor Hallo.

hello = Hallo
    .short = Gruß
-marke = Cati
alt = weg
# Ende.
";
    let new = rewritten(BASE, own, None).unwrap();
    insta::assert_snapshot!(new.text, @r#"
    # Kopf der Datei.

    # Frei vor Hallo.

    # en | hello = Hello
    # en |     .short = Greeting
    # status: draft
    hello = Hallo
        .short = Gruß

    ## Questions

    # en | q1 = How often do you …
    # en |     { $x ->
    # en |         [one] go?
    # en |        *[other] come?
    # en |     }
    # status: missing

    # Anna: so lassen.
    # en | q2 = Why?
    # status: draft
    q2   =   Warum?

    ## Not in en

    -marke = Cati

    alt = weg

    # Ende.
    "#);
    assert_eq!(new.unmarked, ["hello", "q2"]);
    assert_eq!(new.superfluous, ["-marke", "alt"]);
    assert_eq!(new.left_out, ["## Fragen"]);
    assert_eq!(rewritten(BASE, &new.text, None).unwrap().text, new.text);
}

#[test]
fn a_change_of_the_base_makes_a_text_stale_until_somebody_has_dealt_with_it() {
    let own = rewritten("q = Why?\n", "q = Warum?\n", Some((Status::NativeReviewed, &[]))).unwrap();
    assert_eq!(own.text, "# en | q = Why?\n# status: native-reviewed\nq = Warum?\n");
    let changed = "q = Why not?\n";
    assert_eq!(states_of(changed, &own.text), [("q".to_owned(), Status::Stale)]);
    let stale = rewritten(changed, &own.text, None).unwrap();
    assert_eq!(stale.text, "# en | q = Why not?\n# was | q = Why?\n# status: stale\nq = Warum?\n");
    // Another change: what it was translated from stays.
    let again = rewritten("q = Why ever not?\n", &stale.text, None).unwrap();
    assert_eq!(again.text, "# en | q = Why ever not?\n# was | q = Why?\n# status: stale\nq = Warum?\n");
    // All: not the stale ones. By name, or by hand in the file: dealt with.
    assert_eq!(rewritten(changed, &stale.text, Some((Status::Draft, &[]))).unwrap().text, stale.text);
    let done = "# en | q = Why not?\n# status: draft\nq = Warum?\n";
    assert_eq!(rewritten(changed, &stale.text, Some((Status::Draft, &["q"]))).unwrap().text, done);
    let by_hand = stale.text.replace("status: stale", "status: draft");
    assert_eq!(rewritten(changed, &by_hand, None).unwrap().text, done);
    assert_eq!(states_of(changed, done), [("q".to_owned(), Status::Draft)]);
}

#[test]
fn a_text_written_under_its_quote_is_a_draft_also_after_a_blank_line() {
    for gap in ["", "\n", "\n\n"] {
        let own = format!("# en | q = Why?\n# status: missing\n{gap}q = Warum?\n");
        assert_eq!(states_of("q = Why?\n", &own), [("q".to_owned(), Status::Draft)]);
        let new = rewritten("q = Why?\n", &own, None).unwrap();
        assert_eq!(new.text, "# en | q = Why?\n# status: draft\nq = Warum?\n");
        assert_eq!(new.unmarked, Vec::<String>::new());
    }
    // Right under the quote of another text it is not that text's translation.
    let other = "# en | p = What?\n# status: missing\nq = Warum?\n";
    assert_eq!(
        states_of("p = What?\nq = Why?\n", other),
        [("p".to_owned(), Status::Missing), ("q".to_owned(), Status::Unmarked)]
    );
}

#[test]
fn line_ends_and_byte_order_mark_stay_as_they_are() {
    let own = "\u{feff}# Kopf\r\n\r\nq = Warum\r\n    nur?\r\n";
    let new = rewritten("q = Why?\n", own, None).unwrap();
    assert_eq!(new.text, "\u{feff}# Kopf\r\n\r\n# en | q = Why?\r\n# status: draft\r\nq = Warum\r\n    nur?\r\n");
    assert_eq!(new.text[new.states[0].at..].get(..3), Some("q ="));
    assert_eq!(states_of("q = Why?\r\n", &new.text), [("q".to_owned(), Status::Draft)], "a line end is no change");
}

#[test]
fn what_cannot_be_kept_whole_is_refused() {
    let deep = "{".repeat(2000);
    for (base, own, wanted) in [
        ("q = Why?\n", "q = Warum?\nq = Wieso?\n", "de.ftl:2: q is there twice"),
        ("q = Why?\nq = Why?\n", "", "en.ftl:2: q is there twice"),
        ("q = Why?\n", "q = Warum?\nfoo\n", "de.ftl:2: Expected a token starting with \"=\""),
        ("q = Why?\n", "# status: reviewd\nq = Warum?\n", "de.ftl:1: there is no status reviewd"),
        ("q = Why?\n", &deep, "de.ftl:1: placeables nested deeper than 16 levels"),
    ] {
        assert_eq!(rewritten(base, own, None).unwrap_err(), wanted);
    }
    let wished = |key| rewritten("q = Why?\np = What?\n", "q = Warum?\nx = X\n", Some((Status::Draft, &[key])));
    assert_eq!(wished("p").unwrap_err(), "de.ftl:1: p is missing: translate it first");
    assert_eq!(wished("x").unwrap_err(), "de.ftl:2: x is not in the base, so nothing can be said of it");
    assert_eq!(wished("r").unwrap_err(), "de.ftl:1: there is no text r");
}

#[test]
fn the_shipped_translations_are_complete_and_keep_every_byte_of_their_texts() {
    let sources = shipped::sources();
    let (base, own) = (&sources["en.ftl"], &sources["de.ftl"]);
    let new = rewritten(base, own, None).unwrap();
    assert!(new.states.iter().all(|state| !matches!(state.status, Status::Missing | Status::Stale)));
    assert_eq!((new.superfluous, new.lacking), (Vec::new(), Vec::new()));
    assert_eq!(rewritten(base, &new.text, None).unwrap().text, new.text);
}

/// A text of a few shapes, some of them with what looks like a comment, a key or a status inside.
fn body() -> impl Strategy<Value = String> {
    prop::sample::select(vec![
        " = Plain",
        "=Tight   ",
        " = Two\n    lines",
        " = Gap\n\n\n    after",
        " =\n    On its own line\n    .short = Short",
        " = { $x ->\n[one] at the margin\n*[other] too\n}",
        " = { $x ->\n        [one] # no comment\n       *[other] status: draft\n    }\n    .short = x\n    .instruction = y",
        " = # en | q1 = not a quote",
        " = Žluťoučký … ‚kůň‘ \u{a0}",
        " =\n    .short = Only an attribute",
    ])
    .prop_map(str::to_owned)
}

/// Lines between texts.
fn between() -> impl Strategy<Value = String> {
    prop::sample::select(vec![
        "",
        "\n",
        "   \n\n",
        "# A comment\n",
        "\n# A comment that stands free\n\n",
        "\n## A group\n\n",
        "##\n",
        "### For the whole\n\n",
        "#\n# with an empty line\n",
        "# en | k1 = Plain\n# status: draft\n",
        "# en | k2=Tight\n# status: back-translated\n",
        "# en | k3 = Two\n# en |     lines\n# status: native-reviewed\n",
        "# en | k4 = Something else\n# was | k4 = Plain\n# status: stale\n",
        "# status: native-reviewed\n",
        "# en | k0 = Plain\n# status: missing\n\n",
        "# en | k5 = Plain\n# A word of mine\n# status: missing\n",
    ])
    .prop_map(str::to_owned)
}

/// A file with some of the keys k0 … k7 in any order, each once, and with the line ends of one system or the other.
fn file() -> impl Strategy<Value = String> {
    let keys = Just((0..8).map(|n| if n == 7 { "-k7".to_owned() } else { format!("k{n}") }).collect::<Vec<_>>());
    let keys = keys.prop_shuffle().prop_flat_map(|keys| (Just(keys), 0..=8_usize));
    let parts = prop::collection::vec((between(), body()), 8);
    (keys, parts, between(), any::<bool>()).prop_map(|((keys, count), parts, last, windows)| {
        let mut text = String::new();
        for (key, (above, body)) in keys.iter().zip(parts).take(count) {
            // A term needs a value.
            let body = if key.starts_with('-') { " = Term".to_owned() } else { body };
            text.push_str(&format!("{above}{key}{body}\n"));
        }
        text.push_str(&last);
        if windows { text.replace('\n', "\r\n") } else { text }
    })
}

/// What Fluent makes of a file: every text without its comments.
fn parsed(source: &str) -> BTreeMap<String, String> {
    let mut resource = fluent_syntax::parser::parse_runtime(source).unwrap();
    let mut all = BTreeMap::new();
    for entry in resource.body.drain(..) {
        let key = match &entry {
            fluent_syntax::ast::Entry::Message(message) => message.id.name.to_owned(),
            fluent_syntax::ast::Entry::Term(term) => format!("-{}", term.id.name),
            _ => continue,
        };
        all.insert(key, format!("{entry:?}"));
    }
    all
}

proptest! {
    #[test]
    fn rewriting_keeps_every_text_and_every_status_and_the_second_time_changes_nothing(base in file(), own in file()) {
        let new = rewritten(&base, &own, None).unwrap();
        prop_assert_eq!(parsed(&new.text), parsed(&own));
        let (before, after) = (File::cut(&own, "en").0, File::cut(&new.text, "en").0);
        let bodies = |file: &File<'_>| -> BTreeMap<String, String> {
            file.texts.iter().map(|text| (text.key.to_owned(), text.body.to_owned())).collect()
        };
        prop_assert_eq!(bodies(&before), bodies(&after));
        let counted = |(key, status)| (key, if status == Status::Unmarked { Status::Draft } else { status });
        let then: Vec<_> = states_of(&base, &own).into_iter().map(counted).collect();
        prop_assert_eq!(then, states_of(&base, &new.text));
        for word in ["A comment", "A comment that stands free", "A word of mine", "For the whole", "with an empty line"] {
            prop_assert_eq!(new.text.matches(word).count(), own.matches(word).count(), "{}", word);
        }
        prop_assert_eq!(&rewritten(&base, &new.text, None).unwrap().text, &new.text);
    }

    #[test]
    fn a_status_given_to_all_is_that_of_all_but_the_missing_and_the_stale(base in file(), own in file()) {
        let new = rewritten(&base, &own, Some((Status::NativeReviewed, &[]))).unwrap();
        for ((key, before), (_, after)) in states_of(&base, &own).into_iter().zip(states_of(&base, &new.text)) {
            let wanted = if matches!(before, Status::Missing | Status::Stale) { before } else { Status::NativeReviewed };
            prop_assert_eq!(after, wanted, "{}", key);
        }
    }

    #[test]
    fn no_bytes_make_it_panic(base in "\\PC{0,60}", own in "[ -~\\r\\n{}#|=*$\u{feff}é]{0,120}") {
        let _ = states("en", &base, &own);
        if let Ok(new) = rewritten(&base, &own, None) {
            prop_assert_eq!(&rewritten(&base, &new.text, None).unwrap().text, &new.text);
        }
    }
}

#[test]
fn the_shipped_texts_are_in_step_with_the_english() {
    let sources = crate::questionnaire::shipped::sources();
    for (file, own) in sources.iter().filter(|(file, _)| file.ends_with(".ftl") && *file != "en.ftl") {
        for text in states("en", &sources["en.ftl"], own) {
            let in_step = matches!(text.status, Status::Draft | Status::BackTranslated | Status::NativeReviewed);
            assert!(in_step, "{} in {file} is {:?}: run cati translate", text.key, text.status);
        }
    }
}

#[test]
fn a_file_translated_from_another_language_is_refused() {
    for own in [
        "# de | q2 = Warum?\n# status: native-reviewed\nq2 = Pourquoi ?\n",
        "# de | q2 = Warum?\n# status: missing\n",
        "# de | q2 =\n# de |     .short = Warum?\nq2 = Pourquoi ?\n",
        // Beside the quote of a text that is missing: on a page of its own the other one would be refused the next time.
        "# en | q2 = Why?\n# de | q2 = Warum?\n# status: missing\n",
        "# de | q2 = Warum?\n# en | q = Who?\nq2 = Pourquoi ?\n",
        "# de | hm = so\n# de | q2 = Warum?\nq2 = Pourquoi ?\n",
    ] {
        let told = rewritten(BASE, own, None).unwrap_err();
        assert!(told.contains("de.ftl:1: this was translated from de, not from en"), "{told}");
    }
    // A remark is no quote, and what has its quote may have any.
    for own in [
        "# NB | not sure\nq2 = Pourquoi ?\n",
        "# was | q2 = Why not?\nq2 = Pourquoi ?\n",
        "# de | q2 = Warum?\n# en | q2 = Why?\nq2 = Pourquoi ?\n",
    ] {
        assert!(rewritten(BASE, own, None).is_ok());
    }
}

#[test]
fn a_questionnaire_is_translated_from_its_first_language() {
    for (questionnaire, wanted) in [
        ("languages = [\"de\", \"en\"]", Some("de")),
        ("id = \"x\"\nlanguages = [\"cs\"]\n[[unit]", Some("cs")),
        ("languages = []", None),
        ("languages = [\"../de\"]", None),
        ("", None),
    ] {
        assert_eq!(base_language(questionnaire).as_deref(), wanted, "{questionnaire}");
    }
}
