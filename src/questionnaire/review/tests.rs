use super::review;
use crate::questionnaire::{Sources, compile, shipped};
use proptest::prelude::*;
use proptest::sample::Index;
use std::fmt::Write;

fn small() -> Sources {
    let files = [
        ("questionnaire.toml", include_str!("../../../tests/cases/small/questionnaire.toml")),
        ("en.ftl", include_str!("../../../tests/cases/small/en.ftl")),
        ("de.ftl", include_str!("../../../tests/cases/small/de.ftl")),
    ];
    files.into_iter().map(|(name, text)| (name.to_owned(), text.to_owned())).collect()
}

#[test]
fn the_shipped_study_and_the_small_one_are_clean() {
    for sources in [shipped::sources(), small()] {
        let review = review(&sources);
        assert!(review.found.is_empty(), "{}", review.found[0]);
        assert_eq!(review.instrument.unwrap().hash, compile(&sources).unwrap().hash);
    }
}

#[test]
fn a_summary_counts_and_estimates() {
    let summary = review(&small()).summary.unwrap();
    assert_eq!((summary.units, summary.numbered, summary.items, summary.variables, summary.cells), (7, 7, 9, 10, 0));
    let languages: Vec<&str> = summary.languages.iter().map(|spoken| spoken.language.as_str()).collect();
    assert_eq!(languages, ["en", "de"]);
    // 14 characters a second: 840 more are a minute more.
    let longer = |more: &str| {
        let mut sources = small();
        let text = sources.get_mut("en.ftl").unwrap();
        *text = text.replace("hope = How much", &format!("hope = {more}How much"));
        review(&sources).summary.unwrap().languages[0].minutes
    };
    assert_eq!(format!("{:.1}", longer(&"Well. ".repeat(140)) - longer("")), "1.0");
}

#[test]
fn a_questionnaire_in_several_files_is_the_same_as_in_one() {
    let mut sources = small();
    let whole = compile(&sources).unwrap();
    let text = sources["questionnaire.toml"].clone();
    let (head, views) = text.split_once("[[unit]]\nid = \"trust\"").unwrap();
    sources.insert(
        "questionnaire.toml".to_owned(),
        head.replace("minutes = 3", "minutes = 3\ninclude = [\"views.toml\"]"),
    );
    sources.insert("views.toml".to_owned(), format!("[[unit]]\nid = \"trust\"{views}"));
    let parts = review(&sources).instrument.unwrap();
    let names = |instrument: &crate::questionnaire::Instrument| -> Vec<String> {
        instrument.variables.iter().map(|variable| variable.name.clone()).collect()
    };
    assert_eq!(names(&parts), names(&whole));
    assert_ne!(parts.hash, whole.hash, "it is kept with its files");
    // What is wrong in the second file is shown there.
    let views = sources["views.toml"].replace("adults > 1", "adlts > 1");
    sources.insert("views.toml".to_owned(), views);
    let found = review(&sources).found;
    assert_eq!((found.len(), found[0].file.as_str(), found[0].line), (1, "views.toml", 7));
    assert!(found[0].to_string().contains("did you mean adults?"));
}

#[test]
fn tables_may_be_written_with_dots() {
    let mut sources = small();
    let text = sources.get_mut("questionnaire.toml").unwrap();
    *text = text.replace("countries = { UK = \"en\", DE = \"de\" }", "countries.UK = \"en\"\ncountries.DE = \"de\"");
    *text = text.replace("[scale.degree]\noptions", "[scale]\ndegree.options").replacen(
        "\ndont_know = 8\nrefused = 9\n\n[[unit]]",
        "\ndegree.dont_know = 8\ndegree.refused = 9\n\n[[unit]]",
        1,
    );
    assert!(text.contains("countries.UK") && text.contains("degree.refused"));
    assert!(review(&sources).found.is_empty(), "{}", review(&sources).found[0]);
}

#[test]
fn what_a_study_runs_with_already_is_not_refused() {
    let mut sources = small();
    let text = sources.get_mut("questionnaire.toml").unwrap();
    *text = text.replace("household > 9", "household > 99");
    assert!(compile(&sources).is_ok());
    assert_eq!(review(&sources).found[0].code.word(), "never-true");
}

#[test]
fn a_quota_question_behind_a_stop_is_asked_of_everybody() {
    let quotas = |stop: &str| {
        let mut sources = shipped::sources();
        let text = sources.get_mut("questionnaire.toml").unwrap();
        *text = text
            .replace("id = \"gender\"\n", "id = \"gender\"\nfilter = \"consent == yes\"\n")
            .replace("when = \"consent == no\"", stop);
        review(&sources).found.iter().map(|found| found.message.clone()).collect::<Vec<_>>()
    };
    assert!(quotas("when = \"consent == no\"").is_empty());
    let left = quotas("when = \"consent == no and country == UK\"");
    assert_eq!(left, ["gender is not asked of everybody: a filter can keep it out"]);
}

#[test]
fn a_cell_is_missed_only_for_facts_that_can_occur() {
    let cut = |gone: &str| {
        let mut sources = shipped::sources();
        let text = sources.get_mut("quotas.csv").unwrap();
        *text = text.lines().filter(|line| !line.contains(gone)).fold(String::new(), |mut all, line| {
            writeln!(all, "{line}").unwrap();
            all
        });
        review(&sources).found.iter().map(|found| found.message.clone()).collect::<Vec<_>>()
    };
    let found = cut(",DK,female,");
    assert_eq!(
        found[0],
        "group gender_age has no cell for country=DK gender=female age_band=age_18_24, country=DK gender=female age_band=age_25_34, \
         country=DK gender=female age_band=age_35_44; and 3 more"
    );
    assert_eq!(found[1], "the targets of region in DK add up to 1011, those of gender_age to 496");
    assert_eq!(found.len(), 2);
    assert_eq!(cut(",UK,,,UKN")[0], "group region has no cell for country=UK region=UKN");
}

const TOML: &str = "questionnaire.toml";

/// What is told of the questionnaire of the refused cases, with something changed.
fn told(changes: &[(&str, &str, &str)]) -> Vec<String> {
    let mut sources: Sources = [
        (TOML, include_str!("../../../tests/cases/refused/base/questionnaire.toml")),
        ("en.ftl", include_str!("../../../tests/cases/refused/base/en.ftl")),
        ("de.ftl", include_str!("../../../tests/cases/refused/base/de.ftl")),
        ("quotas.csv", include_str!("../../../tests/cases/refused/base/quotas.csv")),
    ]
    .map(|(name, text)| (name.to_owned(), text.to_owned()))
    .into();
    for (file, from, to) in changes {
        let text = sources.get_mut(*file).unwrap();
        assert!(text.contains(from), "{from}");
        *text = text.replacen(from, to, 1);
    }
    review(&sources).found.iter().map(|found| found.message.clone()).collect()
}

#[test]
fn who_is_stopped_by_what_a_band_is_made_of_needs_no_cell() {
    let minors_after = |after: &str, stop: &str, young: &str| {
        let bands = "options = [ { code = 3, name = \"minor\" }, { code = 1, name = \"young\" }";
        let too_young = format!(
            "[[stop]]\nname = \"too_young\"\nafter = \"{after}\"\nwhen = \"{stop}\"\nending = \"not_eligible\"\n\n[[check]]"
        );
        told(&[
            (TOML, "min = 18", "min = 0"),
            (TOML, "options = [ { code = 1, name = \"young\" }", bands),
            (TOML, "young = \"age < 50", young),
            (TOML, "[[check]]", &too_young),
            ("en.ftl", "scale-band-young", "scale-band-minor = a minor\nscale-band-young"),
            ("de.ftl", "scale-band-young", "scale-band-minor = minderjährig\nscale-band-young"),
        ])
    };
    let minors = |stop: &str, young: &str| minors_after("age", stop, young);
    let by_age = "minor = \"age < 18\", young = \"age < 50";
    assert!(minors("age < 18", by_age).is_empty(), "{:?}", minors("age < 18", by_age));
    let some = "group how_old has no cell for country=UK band=minor, country=DE band=minor";
    assert_eq!(minors("age < 17", by_age), [some]);
    assert_eq!(minors("age < 18 and country == UK", by_age), ["group how_old has no cell for country=DE band=minor"]);
    // Whoever has said an age is not asked for the group, and not stopped there.
    assert!(minors_after("age_group", "age < 18", by_age).iter().any(|told| told == some));
}

#[test]
fn an_option_that_another_leaves_nothing_to_needs_no_cell() {
    let bands = "{ code = 2, name = \"old\" }, { code = 3, name = \"oldest\" } ]";
    let found = told(&[
        (TOML, "{ code = 2, name = \"old\" } ]", bands),
        (TOML, "old = \"age >= 50", "oldest = \"age >= 90\", old = \"age >= 50"),
        ("en.ftl", "scale-band-young", "scale-band-oldest = 90 or over\nscale-band-young"),
        ("de.ftl", "scale-band-young", "scale-band-oldest = 90 und älter\nscale-band-young"),
    ]);
    assert_eq!(found, ["option oldest of band never occurs: an option before it holds whenever this does"]);
}

#[test]
fn a_check_on_a_derived_variable_that_need_not_occur_is_fine() {
    let risk = "[scale.risk]\noptions = [ { code = 1, name = \"high\" } ]\n\n[[derived]]\nname = \"risk\"\nscale = \"risk\"\n\
        when = { high = \"age > 99\" }\n\n[[check]]";
    let found = told(&[
        (TOML, "when = \"age > 99\"", "when = \"risk == high\""),
        (TOML, "[[check]]", risk),
        ("en.ftl", "scale-band-young", "scale-risk-high = high\nscale-band-young"),
        ("de.ftl", "scale-band-young", "scale-risk-high = hoch\nscale-band-young"),
    ]);
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn what_stands_behind_a_condition_counts() {
    // Children are asked about where there are more people than one; there are 20 people at most.
    let found = |when: &str| {
        let mut sources = small();
        let text = sources.get_mut(TOML).unwrap();
        *text = text.replace("\"household > 9\"", &format!("\"{when}\""));
        review(&sources).found.iter().map(|found| found.message.clone()).collect::<Vec<_>>()
    };
    for when in [
        "household == 1 and children > 2",
        "refused(household) and answered(children)",
        "adults > 60",
        "answered(adults) and household == 1",
        "dk(adults)",
        "household == 1 and (children > 2 or adults == 3)",
        "answered(phone_often) and selected(channels, nothing)",
        "trust_people == much and not answered(children)",
    ] {
        assert_eq!(found(when), ["check large never fails: no answers meet this"], "{when}");
    }
    for when in [
        "household == 1 and not (children > 2)",
        "household == 1 or children > 2",
        "adults > 19",
        "household == 1 and not answered(adults)",
        "household == 20 and not (adults > 1)",
        "answered(phone_often) and household == 1",
        "trust_people == much and children == 0",
    ] {
        assert!(found(when).is_empty(), "{when}: {:?}", found(when));
    }
}

#[test]
fn options_of_derived_variables_stand_for_their_conditions() {
    let found = |when: &str| told(&[(TOML, "\"age > 99\"", &format!("\"{when}\""))]);
    for when in [
        "refused(age) and band == young and age_group == over_50",
        "band != young and age < 30",
        "answered(band) and age_group == over_50 and age > 20",
    ] {
        assert_eq!(found(when), ["check very_old never fails: no answers meet this"], "{when}");
    }
    // Before the derived variable has its value the check is looked at too.
    for when in ["band == old and age > 60", "band == old and age_group == over_50", "age < 30 and not (band == young)"]
    {
        assert!(found(when).is_empty(), "{when}: {:?}", found(when));
    }
}

/// The files of the shipped study, to be spoilt.
fn spoilt(changes: &[(Index, Index, u8, String)]) -> Sources {
    let mut sources = shipped::sources();
    sources.remove("population.csv");
    for (file, place, how, what) in changes {
        let name = sources.keys().nth(file.index(sources.len())).unwrap().clone();
        let text = sources.get_mut(&name).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        if lines.is_empty() {
            continue;
        }
        let line = place.index(lines.len());
        let join = |lines: Vec<&str>| lines.join("\n") + "\n";
        *text = match how % 5 {
            0 => join(lines.iter().enumerate().filter(|(at, _)| *at != line).map(|(_, line)| *line).collect()),
            1 => {
                let mut twice = lines.clone();
                twice.insert(line, lines[line]);
                join(twice)
            }
            2 => {
                let mut moved = lines.clone();
                let taken = moved.remove(line);
                moved.insert(place.index(moved.len() + 1) / 2, taken);
                join(moved)
            }
            3 => {
                let mut changed = text.clone();
                let at = (0..=place.index(changed.len())).rev().find(|at| changed.is_char_boundary(*at)).unwrap();
                changed.insert_str(at, what);
                changed
            }
            _ => {
                let kept: String = text
                    .char_indices()
                    .filter(|(at, _)| !(place.index(text.len())..).take(9).any(|cut| cut == *at))
                    .map(|(_, c)| c)
                    .collect();
                kept
            }
        };
    }
    sources
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn nothing_in_its_files_makes_it_panic(changes in prop::collection::vec((any::<Index>(), any::<Index>(), any::<u8>(), "[\\PC\n]{0,6}"), 1..6)) {
        let sources = spoilt(&changes);
        let review = review(&sources);
        // Everything that keeps it from running is among what is told, and each shows a place that is there.
        for mistake in compile(&sources).err().unwrap_or_default() {
            prop_assert!(review.found.contains(&mistake), "{}", mistake);
        }
        for found in &review.found {
            prop_assert!(found.line >= 1 && found.column >= 1 && !found.to_string().is_empty());
        }
    }
}

#[test]
fn many_options_counted_are_not_all_tried() {
    let files = [
        ("questionnaire.toml", include_str!("../../../tests/cases/small/questionnaire.toml")),
        ("en.ftl", include_str!("../../../tests/cases/small/en.ftl")),
    ];
    let mut sources: crate::questionnaire::Sources =
        files.into_iter().map(|(name, text)| (name.to_owned(), text.to_owned())).collect();
    let options: String = (1..=3_000).map(|code| format!("{{ code = {code}, name = \"o{code}\" }}, ")).collect();
    let named: String = (1..=12).map(|code| format!(" and not selected(m, o{code})")).collect();
    let toml = sources.get_mut("questionnaire.toml").unwrap();
    *toml = toml.replace("languages = [\"en\", \"de\"]", "languages = [\"en\"]").replace("DE = \"de\"", "DE = \"en\"");
    toml.push_str(&format!(
        "\n[[unit]]\nid = \"m\"\nsection = \"views\"\nevidence = \"ours\"\nkind = \"multiple\"\noptions = [ {options} ]\n\
         [[check]]\nname = \"c\"\nkind = \"soft\"\nwhen = \"count(m) > 1{named} and household == 7\"\n"
    ));
    let text = sources.get_mut("en.ftl").unwrap();
    text.push_str("\nm = Which?\ncheck-c = Really?\n");
    (1..=3_000).for_each(|code| text.push_str(&format!("m-o{code} = thing {code}\n")));
    let review = super::review(&sources);
    assert_eq!(review.mistakes(), 0, "{:?}", review.found.first());
}
