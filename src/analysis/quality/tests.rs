//! The signals against figures worked by hand, and against another way to compute them.

use super::back_ups::{BackUps, back_ups};
use super::*;
use crate::interview::entry::Entry;
use crate::questionnaire::Value;
use proptest::prelude::*;

const ANN: StaffId = StaffId(1);
const BOB: StaffId = StaffId(2);
const CAT: StaffId = StaffId(3);

fn samples(groups: &[&[i32]]) -> Vec<Sample> {
    let of = |group: &&[i32]| Sample::of(&group.iter().map(|value| (f64::from(*value), 1)).collect::<Vec<_>>());
    groups.iter().map(of).collect()
}

fn near(found: Option<Intraclass>, wanted: f64) {
    let found = found.expect("defined").part;
    assert!((found - wanted).abs() < 1e-12, "{found} is not {wanted}");
}

/// The data of Shrout and Fleiss (1979), table 2, whose ICC(1,1) they give as .17.
const SHROUT_FLEISS: [&[i32]; 6] =
    [&[9, 2, 5, 8], &[6, 1, 3, 2], &[8, 4, 6, 8], &[7, 1, 2, 6], &[10, 5, 6, 9], &[6, 2, 4, 7]];

#[test]
fn the_part_of_published_data() {
    let found = intraclass(&[samples(&SHROUT_FLEISS)]);
    near(found, 0.165_741_768_405_474);
    assert_eq!(format!("{:.2}", found.unwrap().part), "0.17");
    assert_eq!(found.map(|found| (found.interviewers, found.answers)), Some((6, 24)));
}

/// By hand: means 2, 4, 6 of 3, 4, 2 answers, mean of all 34/9. SSB = 3(16/9)² + 4(2/9)² + 2(20/9)² = 1584/81, MSB = 88/9; SSW = 2 + 8 + 2 = 12, MSW = 2;
/// n0 = (9 − 29/9) / 2 = 26/9; part = (70/9) / (88/9 + 34/9) = 70/122. Both figures also with numpy, from the expected values of the quadratic
/// forms y'(Pz − Px)y and y'(I − Pz)y (Searle), traces of projections instead of sums of squares.
#[test]
fn groups_of_unequal_size_and_several_countries() {
    let one = samples(&[&[1, 2, 3], &[2, 4, 4, 6], &[5, 7]]);
    near(intraclass(std::slice::from_ref(&one)), 70.0 / 122.0);
    let other = samples(&[&[10, 11], &[14, 12, 13]]);
    near(intraclass(&[one.clone(), other.clone()]), 0.627_790_178_571_43);
    // Whatever lies between countries is no interviewer's doing.
    let far = samples(&[&[1010, 1011], &[1014, 1012, 1013]]);
    near(intraclass(&[one.clone(), far]), 0.627_790_178_571_43);
    // A country with one interviewer tells nothing.
    near(intraclass(&[one, samples(&[&[9, 9, 1]])]), 70.0 / 122.0);
}

#[test]
fn a_part_is_undefined_where_there_is_nothing_to_tell_it_from() {
    let none: [&[&[i32]]; 5] = [&[], &[&[1, 2, 3]], &[&[1], &[2], &[3]], &[&[4, 4], &[4, 4]], &[&[1, 2], &[]]];
    for groups in none {
        assert_eq!(intraclass(&[samples(groups)]), None, "{groups:?}");
    }
    // All variance between them is a part of 1; none between them is a little below 0.
    near(intraclass(&[samples(&[&[1, 1], &[5, 5]])]), 1.0);
    near(intraclass(&[samples(&[&[1, 5], &[1, 5]])]), -1.0);
}

#[test]
fn the_middle_one() {
    let cases: [(&[f64], Option<f64>); 4] =
        [(&[], None), (&[3.0], Some(3.0)), (&[4.0, 1.0, 9.0], Some(4.0)), (&[4.0, 1.0, 9.0, 5.0], Some(4.5))];
    for (values, wanted) in cases {
        assert_eq!(median(values.to_vec()), wanted, "{values:?}");
    }
}

/// Ten single items and a battery of four, all of which take don't know.
fn items() -> Vec<Item> {
    let item = |name: String, battery: Option<&str>| Item {
        name,
        battery: battery.map(str::to_owned),
        takes_dont_know: true,
        measure: Measure::MostChosen,
    };
    let single = (0..10).map(|number| item(format!("s{number}"), None));
    single.chain((0..4).map(|row| item(format!("b{row}"), Some("b")))).collect()
}

/// A complete whose ten single items took so many seconds each, with these answers in its battery.
fn complete(staff: StaffId, language: &str, seconds: i64, battery: [Said; 4]) -> Complete {
    let single =
        (0..10).map(|item| Answered { item, said: Said::Valid(1), ms: seconds * 1000, language: language.to_owned() });
    let rows = (10..).zip(battery).map(|(item, said)| Answered { item, said, ms: 0, language: language.to_owned() });
    Complete {
        staff,
        country: "UK".to_owned(),
        answers: single.chain(rows).collect(),
        back_ups: BackUps { times: 1, answers: 14 },
    }
}

const MIXED: [Said; 4] = [Said::Valid(1), Said::Valid(2), Said::Valid(1), Said::DontKnow];

fn gathered(completes: &[(usize, Complete)]) -> Quality {
    let mut gathered = Gathered::new(items());
    for (times, complete) in completes {
        (0..*times).for_each(|_| gathered.add(complete));
    }
    gathered.quality()
}

fn of(quality: &Quality, staff: StaffId) -> &Signals {
    &quality.interviewers.iter().find(|(known, _)| *known == staff).expect("an interviewer").1
}

#[test]
fn speeders_are_told_by_the_median_of_the_item_and_its_language() {
    let quality = gathered(&[
        (22, complete(ANN, "en", 10, MIXED)),
        (9, complete(BOB, "en", 4, MIXED)),
        (1, complete(BOB, "en", 5, MIXED)),
        (20, complete(CAT, "cs", 4, MIXED)),
    ]);
    // English is usually 10 seconds an item, Czech 4; 5 of 10 is not below a half.
    let speeding =
        |staff| (of(&quality, staff).speeding.count, of(&quality, staff).speeding.of, of(&quality, staff).pace);
    assert_eq!(speeding(ANN), (0, 22, Some(1.0)));
    assert_eq!(speeding(BOB), (9, 10, Some(0.4)));
    assert_eq!(speeding(CAT), (0, 20, Some(1.0)));
    assert_eq!((quality.all.speeding.count, quality.all.speeding.of, quality.all.completes), (9, 52, 52));
    assert_eq!(of(&quality, BOB).speeding.share(), Some(0.9));
}

#[test]
fn nothing_is_told_below_its_least_basis() {
    // 19 answers are no median of an item.
    let few = gathered(&[(19, complete(ANN, "en", 10, MIXED))]);
    assert_eq!((few.all.speeding.of, few.all.pace), (0, None));
    // 20 are; 9 interviews of an interviewer are no share.
    let quality = gathered(&[(11, complete(ANN, "en", 10, MIXED)), (9, complete(BOB, "en", 1, MIXED))]);
    let bob = of(&quality, BOB);
    assert_eq!((bob.speeding.count, bob.speeding.of, bob.speeding.share(), bob.pace), (9, 9, None, None));
    assert_eq!(of(&quality, ANN).speeding.share(), Some(0.0));
    // 9 items are no pace.
    let mut short = complete(ANN, "en", 10, MIXED);
    short.answers.remove(0);
    assert_eq!(gathered(&[(30, short)]).all.speeding.of, 0);
    let nobody = Gathered::new(items()).quality();
    assert_eq!((nobody.interviewers.len(), nobody.all.dont_know.share()), (0, None));
}

#[test]
fn batteries_answered_alike_dont_know_and_going_back() {
    let alike = [Said::Valid(2), Said::Valid(2), Said::Valid(2), Said::DontKnow];
    let two_rows = [Said::Valid(2), Said::Valid(2), Said::Refused, Said::DontKnow];
    let all_unknown = [Said::DontKnow; 4];
    let quality = gathered(&[
        (6, complete(ANN, "en", 9, alike)),
        (14, complete(ANN, "en", 9, MIXED)),
        (5, complete(ANN, "en", 9, two_rows)),
        (5, complete(ANN, "en", 9, all_unknown)),
    ]);
    let ann = of(&quality, ANN);
    // Two rows and four times don't know are no battery answered alike, and none answered otherwise.
    assert_eq!((ann.alike.count, ann.alike.of, ann.alike.share()), (6, 20, Some(0.3)));
    // 6 + 14 + 5 + 20 don't knows of 30 × 14 answers.
    assert_eq!((ann.dont_know.count, ann.dont_know.of), (45, 420));
    assert_eq!((ann.back_ups.count, ann.back_ups.of), (30, 420));
    let one = gathered(&[(7, complete(ANN, "en", 9, alike))]);
    assert_eq!(
        (one.all.alike.share(), one.all.dont_know.share()),
        (None, None),
        "98 answers and 7 batteries are too few"
    );
}

#[test]
fn what_varies_is_the_number_the_score_or_the_option_chosen_most() {
    let measured = |measure: Measure, values: &[(StaffId, i64, usize)]| {
        let item = Item { name: "x".to_owned(), battery: None, takes_dont_know: false, measure };
        let mut gathered = Gathered::new(vec![item]);
        for (staff, value, times) in values {
            let answer = Answered { item: 0, said: Said::Valid(*value), ms: 0, language: "en".to_owned() };
            let complete = Complete { staff: *staff, answers: vec![answer], ..complete(*staff, "en", 1, MIXED) };
            (0..*times).for_each(|_| gathered.add(&complete));
        }
        gathered.quality().items.first().and_then(|item| item.part)
    };
    let values = [(ANN, 1, 60), (ANN, 2, 40), (BOB, 2, 20), (BOB, 3, 90), (CAT, 3, 9)];
    // Cat has 9 answers: too few to count. Of 1, 2 and 3 the option 3 is chosen most: 0 of Ann's 100, 90 of Bob's 110.
    let share = intraclass(&[vec![Sample::of(&[(0.0, 100)]), Sample::of(&[(0.0, 20), (1.0, 90)])]]);
    assert_eq!(measured(Measure::MostChosen, &values), share);
    let numbers = intraclass(&[vec![Sample::of(&[(1.0, 60), (2.0, 40)]), Sample::of(&[(2.0, 20), (3.0, 90)])]]);
    assert_eq!(measured(Measure::Number, &values), numbers);
    // A code without a score is left out: Ann keeps 100, Bob 20, and 120 are too few.
    assert_eq!(measured(Measure::Scores(vec![(1, 100.0), (2, 0.0)]), &values), None);
    assert_eq!(measured(Measure::Nothing, &values), None);
    assert!(measured(Measure::Number, &[(ANN, 1, 90), (ANN, 2, 10), (BOB, 2, 100)]).is_some());
    assert_eq!(measured(Measure::Number, &[(ANN, 1, 90), (ANN, 2, 10), (BOB, 2, 99)]), None);
}

#[test]
fn steps_back_in_a_row_are_one_time() {
    let answered =
        |variable: &str| Entry::Answered { variable: variable.to_owned(), value: Value::Code(1), despite: Vec::new() };
    let moved = |to: &str| Entry::Moved { to: (!to.is_empty()).then(|| to.to_owned()) };
    let count = |entries: &[Entry]| back_ups(entries).times;
    let [a, b, c] = ["a", "b", "c"].map(answered);
    assert_eq!(back_ups(&[a.clone(), b.clone()]), BackUps { times: 0, answers: 2 });
    // Two steps back, forward again; then one more.
    let twice =
        [a.clone(), b.clone(), moved("b"), moved("a"), moved("b"), moved("c"), c.clone(), moved("a"), moved("")];
    assert_eq!(back_ups(&twice), BackUps { times: 2, answers: 3 });
    // Confirming an answer again goes forward.
    assert_eq!(count(&[a.clone(), b.clone(), moved("a"), moved("b")]), 1);
    // A changed answer brings a question in between: what lies behind it is not gone back to.
    let between = [a.clone(), b.clone(), c, moved("a"), a, answered("a2"), moved("b"), moved("c")];
    assert_eq!(count(&between), 1);
    assert_eq!(count(&[moved(""), b, Entry::Suspended, Entry::Resumed]), 0);
}

proptest! {
    #[test]
    fn a_part_is_at_most_one_and_the_same_on_any_scale(
        groups in prop::collection::vec(prop::collection::vec(-50..50_i32, 1..12), 2..8),
        shift in -1000..1000_i32,
        factor in prop_oneof![-9..0_i32, 1..9_i32],
    ) {
        let of = |change: &dyn Fn(i32) -> i32| {
            let changed: Vec<Vec<i32>> = groups.iter().map(|group| group.iter().map(|value| change(*value)).collect()).collect();
            intraclass(&[samples(&changed.iter().map(Vec::as_slice).collect::<Vec<_>>())]).map(|found| found.part)
        };
        let (plain, changed) = (of(&|value| value), of(&|value| value * factor + shift));
        match (plain, changed) {
            (Some(plain), Some(changed)) => {
                prop_assert!(plain <= 1.0 + 1e-9, "{plain}");
                prop_assert!((plain - changed).abs() < 1e-6, "{plain} {changed}");
            }
            (plain, changed) => prop_assert_eq!(plain, changed),
        }
    }

    #[test]
    fn nobody_goes_back_more_often_than_there_are_moves(
        steps in prop::collection::vec((any::<bool>(), prop::option::of(0..8_u8)), 0..60),
    ) {
        let entries: Vec<Entry> = steps.iter().map(|(moves, item)| match (moves, item) {
            (true, to) => Entry::Moved { to: to.map(|to| to.to_string()) },
            (false, item) => Entry::Answered {
                variable: item.unwrap_or(0).to_string(), value: Value::Seen, despite: Vec::new(),
            },
        }).collect();
        let counted = back_ups(&entries);
        let moves = entries.iter().filter(|entry| matches!(entry, Entry::Moved { to: Some(_) })).count();
        prop_assert!(counted.times <= u64::try_from(moves).unwrap());
        prop_assert_eq!(counted.answers, u64::try_from(entries.len() - entries.iter().filter(|entry| matches!(entry, Entry::Moved { .. })).count()).unwrap());
    }
}
