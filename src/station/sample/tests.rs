//! Files of every kind into a study, and what is told of them.

use super::*;
use crate::clock::Clock;
use crate::ids::{CaseId, Millis};
use crate::questionnaire::{compile, shipped};
use crate::station::setup::{Setup, create};
use crate::store::{AuditRow, Store};
use proptest::prelude::*;

const NOW: Millis = Millis(1_209_643_200_000);

struct Place {
    _folder: tempfile::TempDir,
    store: Store,
    rules: Rules,
    clock: Clock,
}

impl Place {
    fn new(kind: Kind) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (sources, clock) = (shipped::sources(), Clock::standing_at(NOW));
        let instrument = compile(&sources).unwrap();
        let setup = Setup {
            kind,
            organisation: "Institute".to_owned(),
            contact: "0800".to_owned(),
            selection: "whoever".to_owned(),
        };
        let store = create(&folder.path().join("study.db"), &sources, &instrument, &setup, &clock).unwrap();
        let rules = rules(&instrument, kind, false, BTreeMap::new());
        Self { _folder: folder, store: store.rehearsing(), rules, clock }
    }

    fn import(&self, text: &[u8]) -> (Tally, Vec<(u64, Reason)>) {
        self.import_into(text, &Portions::default())
    }

    fn import_into(&self, text: &[u8], portions: &Portions) -> (Tally, Vec<(u64, Reason)>) {
        let mut file = Lines::begin(text).unwrap();
        let mut out = Vec::new();
        let tally = import(&self.store, &mut file, &self.rules, portions, &self.clock, &mut |_| true, &mut |row| {
            out.push((row.line.number, row.reason.clone()));
            Ok(())
        });
        (tally.unwrap(), out)
    }

    fn exclude(&self, text: &str) -> (crate::store::Excluded, Tally) {
        let mut file = Lines::begin(text.as_bytes()).unwrap();
        exclude(&self.store, &mut file, &self.rules, &self.clock, &mut |_| true, &mut |_| Ok(())).unwrap()
    }

    fn cases(&self) -> i64 {
        let counts = self.store.read(|tx| tx.sample_counts(NOW)).unwrap();
        counts.iter().map(|of| of.fresh + of.active + of.waiting + of.closed + of.unreleased).sum()
    }
}

fn lines(text: &[u8]) -> (Vec<String>, Vec<Line>) {
    let mut file = Lines::begin(text).unwrap();
    let header = file.header().to_vec();
    let mut all = Vec::new();
    while let Some(line) = file.next_line().unwrap() {
        all.push(line);
    }
    (header, all)
}

fn fields(text: &[u8]) -> Vec<Vec<String>> {
    lines(text).1.into_iter().map(|line| line.fields).collect()
}

#[test]
fn tables_are_read_however_they_were_saved() {
    for text in [
        "phone,name\n601,Novák\n".as_bytes(),
        "phone;name\r\n601;Novák\r\n".as_bytes(),
        "phone\tname\n601\tNovák".as_bytes(),
        "\u{feff}phone,name\n\n601,\"Novák\"\n,\n".as_bytes(),
        b"phone,name\n601,Nov\xe1k\n",
    ] {
        let (header, all) = lines(text);
        assert_eq!(header, ["phone", "name"]);
        assert_eq!(all.iter().map(|line| line.fields.join("|")).collect::<Vec<_>>(), ["601|Novák"]);
    }
    assert_eq!(fields(b"a,b\n1,\"x, \"\"y\"\"\nz\"\n2,w\n"), [["1", "x, \"y\"\nz"], ["2", "w"]]);
}

#[test]
fn a_file_that_is_no_table_is_told_apart() {
    let error = |text: &[u8]| Lines::begin(text).map(|_| ()).unwrap_err().to_string();
    assert_eq!(error(b""), "sample-file-empty");
    assert_eq!(error(b"\n\n"), "sample-file-empty");
    assert_eq!(error(b"\xff\xfep\0h\0"), "sample-file-utf16");
    assert_eq!(error(b"PK\x03\x04xlsx"), "sample-file-no-text");
    assert_eq!(error(b"SQLite format 3\0"), "sample-file-no-text");
    assert_eq!(error(b"\"phone\n601\n"), "sample-file-first-line");
}

#[test]
fn a_broken_line_costs_only_itself() {
    let (_, all) = lines(b"phone,name\n1,\"open\n2,b\n3,c\n");
    let broken: Vec<_> = all.iter().map(|line| (line.number, line.broken)).collect();
    assert_eq!(broken, [(2, Some(Broken::Quote)), (3, None), (4, None)]);
    let two = lines(b"phone,name\n1,\"a\n2,b\n3,\"c\n4,d\n").1;
    let broken: Vec<_> = two.iter().map(|line| (line.number, line.broken.is_some())).collect();
    assert_eq!(broken, [(2, true), (3, false), (4, true), (5, false)], "two that would make one");
    let long = format!("phone,name\n1,{}\n2,b\n", "x".repeat(200_000));
    let all = lines(long.as_bytes()).1;
    assert_eq!(all.iter().map(|line| line.broken).collect::<Vec<_>>(), [Some(Broken::TooLong), None]);
    assert_eq!(all[1].fields, ["2", "b"]);
    let old_mac = lines(b"phone,name\n1,a\r2,b\n");
    assert_eq!(old_mac.1[0].fields.len(), 3, "nothing is swallowed");
}

proptest! {
    #[test]
    fn any_bytes_are_lines_and_none_is_lost(bytes in prop::collection::vec(prop_oneof![Just(b'"'), Just(b'\n'), Just(b'\r'), Just(b','), any::<u8>()], 0..300)) {
        let text = [b"a,b\n".as_slice(), &bytes].concat();
        let Ok(mut file) = Lines::begin(text.as_slice()) else { return Ok(()) };
        let mut last = 1;
        while let Some(line) = file.next_line().unwrap() {
            prop_assert!(line.number > last);
            last = line.number;
        }
        prop_assert_eq!(file.position(), text.len() as u64);
    }

    #[test]
    fn what_is_written_as_csv_is_read_back(rows in prop::collection::vec(prop::collection::vec("[a-z\"\n\r, é]{0,9}", 3), 1..20)) {
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(["one", "two", "three"]).unwrap();
        for row in &rows {
            writer.write_record(row).unwrap();
        }
        let text = writer.into_inner().unwrap();
        let mut file = Lines::begin(text.as_slice()).unwrap();
        let mut read = Vec::new();
        while let Some(line) = file.next_line().unwrap() {
            prop_assert_eq!(line.broken, None);
            read.push(line.fields);
        }
        let blank = |row: &Vec<String>| row.iter().all(|field| field.chars().all(|c| c == ' '));
        prop_assert_eq!(read, rows.into_iter().filter(|row| !blank(row)).collect::<Vec<_>>());
    }
}

const FILE: &[u8] =
    b"phone;country;language;name;panel\n601 234 567;CZ;cs;Mr Nov\xe1k;a\n+44 20 7946 0018;UK;;;b\n12;CZ;;;c\n\
    +420 601 234 567;CZ;;again;d\n601234568;XX;;;e\n601234569;CZ;;;f;g\n";

#[test]
fn a_file_becomes_cases_and_reasons_and_the_same_file_adds_nothing() {
    let place = Place::new(Kind::Live);
    let (tally, out) = place.import(FILE);
    assert_eq!(tally, Tally { added: 2, known: 0, refused: 4, interrupted: false });
    let reasons = [
        (4, Reason::Refused(Refusal::NotANumber)),
        (5, Reason::Twice),
        (6, Reason::Refused(Refusal::UnknownCountry("XX".to_owned()))),
        (7, Reason::Refused(Refusal::Fields { found: 6, wanted: 5 })),
    ];
    assert_eq!(out, reasons);
    let cases = [1, 2].map(|case| place.store.read(|tx| tx.case(CaseId(case))).unwrap());
    let czech = cases.iter().find(|case| case.country == "CZ").unwrap();
    assert_eq!(czech.language.as_deref(), Some("cs"));
    assert_eq!(czech.time_zone, "Europe/Prague");
    assert_eq!(
        (czech.contacts[0].phone.as_str(), czech.contacts[0].name.as_deref()),
        ("+420601234567", Some("Mr Novák"))
    );
    assert_eq!(place.store.read(|tx| tx.sample_of(czech.id)).unwrap(), [("panel".to_owned(), "a".to_owned())]);
    let (again, out) = place.import(FILE);
    assert_eq!((again.added, again.known, again.refused), (0, 3, 3), "{out:?}");
    assert_eq!(place.cases(), 2);
}

#[test]
fn an_import_that_was_stopped_goes_on_with_the_same_file() {
    let place = Place::new(Kind::Live);
    let text: String = (0..1_000).map(|number| format!("+420601{number:06},CZ\n")).collect();
    let text = format!("phone,country\n{text}");
    let portions = Portions { name: Some("main".to_owned()), of: 4 };
    let mut file = Lines::begin(text.as_bytes()).unwrap();
    let mut steps = 0;
    let mut on = |_: Progress| {
        steps += 1;
        steps < 3
    };
    let stopped =
        import(&place.store, &mut file, &place.rules, &portions, &place.clock, &mut on, &mut |_| Ok(())).unwrap();
    assert!(stopped.interrupted && stopped.added > 0 && stopped.added < 900, "{stopped:?}");
    let whole = place.import_into(text.as_bytes(), &portions).0;
    assert_eq!((whole.added + stopped.added, whole.known), (1_000 - whole.refused, stopped.added));
    let portions = place.store.read(|tx| tx.replicates()).unwrap();
    assert_eq!(
        portions.iter().map(|found| found.replicate.as_str()).collect::<Vec<_>>(),
        ["main-1", "main-2", "main-3", "main-4"]
    );
    assert!(portions.iter().all(|found| (180..320).contains(&found.cases) && found.unreleased == found.cases));
}

#[test]
fn portions_are_released_one_after_the_other() {
    let place = Place::new(Kind::Live);
    let rows: String = (0..400).map(|at| format!("+420601{at:06},CZ\n+4474001{at:05},UK\n")).collect();
    let portions = Portions { name: Some("p".to_owned()), of: 3 };
    place.import_into(format!("phone,country\n{rows}").as_bytes(), &portions);
    let release = |country, portion| release(&place.store, country, &portion, "Bob", &place.clock).unwrap();
    let names = |released: &[Released]| {
        released.iter().map(|of| format!("{} {}", of.country, of.replicate)).collect::<Vec<_>>()
    };
    let first = release(Some("CZ"), Portion::Next(1));
    assert_eq!(names(&first), ["CZ p-1"]);
    assert_eq!(names(&release(None, Portion::Next(1))), ["UK p-1", "CZ p-2"], "each country has its own next one");
    assert_eq!(names(&release(None, Portion::Named("p-3".to_owned()))), ["CZ p-3", "UK p-3"]);
    assert_eq!(names(&release(None, Portion::Next(9))), ["UK p-2"]);
    assert_eq!(release(None, Portion::Next(9)), []);
    let audit = place.store.read(|tx| tx.audit_rows(9)).unwrap();
    assert_eq!((audit.len(), audit[0].subject.as_str()), (6, "CZ p-1"));
    assert_eq!(audit[0].detail, format!("{} cases", first[0].cases));
}

#[test]
fn a_do_not_call_list_is_a_table_or_numbers_alone() {
    let place = Place::new(Kind::Live);
    let (done, tally) = place.exclude("+420601234567\n+44 20 7946 0018\nnobody\n");
    assert_eq!((done.new, tally.refused), (2, 1));
    let (done, _) = place.exclude("Phone;Country;since\n601234567;CZ;2007\n601234568;CZ;2008\n");
    assert_eq!(done.new, 1);
    let (tally, out) = place.import(FILE);
    assert_eq!(tally.added, 0);
    let kept_out = out.iter().filter(|(_, reason)| *reason == Reason::Excluded(Why::DoNotCall)).count();
    assert_eq!(kept_out, 3, "{out:?}");
}

fn prefixes(text: &str) -> Result<Prefixes, GenerateError> {
    Prefixes::read(&mut Lines::begin(text.as_bytes()).unwrap())
}

#[test]
fn numbers_are_drawn_from_blocks_by_seed() {
    let blocks = prefixes("prefix,digits,country,weight\n+420601,6,CZ,\n+4479460,5,UK,0\n").unwrap();
    let numbers = |seed| {
        let place = Place::new(Kind::Live);
        let draw = Draw { wanted: 50, seed };
        let tally =
            generate(&place.store, &blocks, draw, &place.rules, &Portions::default(), &place.clock, &mut |_| true);
        assert_eq!(tally.unwrap().added, 50);
        let all = (1..=50).map(|case| place.store.read(|tx| tx.case(CaseId(case))).unwrap().contacts[0].phone.clone());
        let mut all: Vec<String> = all.collect();
        all.sort();
        all
    };
    let first = numbers(7);
    assert!(first.iter().all(|number| number.starts_with("+420601") && number.len() == 13));
    assert_eq!(first, numbers(7));
    assert_ne!(first, numbers(8));
    for text in [
        "digits,country\n6,CZ\n",
        "prefix,digits,country\n+420601,99,CZ\n",
        "prefix,digits,country\n+420601,6,CZ,x\n",
        "prefix,digits,country,weight\n+420601,6,CZ,0\n",
    ] {
        assert!(prefixes(text).is_err(), "{text}");
    }
}

#[test]
fn blocks_that_are_used_up_end_the_drawing() {
    let place = Place::new(Kind::Live);
    let blocks = prefixes("prefix,digits,country\n+42060123456,1,CZ\n").unwrap();
    let draw = Draw { wanted: 50, seed: 1 };
    let tally =
        generate(&place.store, &blocks, draw, &place.rules, &Portions::default(), &place.clock, &mut |_| true).unwrap();
    assert_eq!((tally.added, place.cases()), (10, 10));
}

#[test]
fn a_training_study_gets_only_numbers_that_nobody_can_dial() {
    let place = Place::new(Kind::Training);
    let before = place.cases();
    let (tally, out) =
        place.import(b"phone,country\n601234567,CZ\n+420601234567,CZ\n+420 000 999 111,CZ\n+420 000 000 001,CZ\n");
    assert_eq!((tally.added, tally.known), (1, 1), "{out:?}");
    assert_eq!(out[1], (3, Reason::Refused(Refusal::Dialable)));
    let blocks = prefixes("prefix,digits,country\n+420601,6,CZ\n").unwrap();
    let draw = Draw { wanted: 20, seed: 1 };
    generate(&place.store, &blocks, draw, &place.rules, &Portions::default(), &place.clock, &mut |_| true).unwrap();
    for case in before + 2..=place.cases() {
        let record = place.store.read(|tx| tx.case(CaseId(case))).unwrap();
        assert!(record.contacts[0].phone.starts_with("+420000"), "{:?}", record.contacts);
    }
}

#[test]
fn given_cases_are_erased_together_or_not_at_all() {
    let place = Place::new(Kind::Live);
    place.import(FILE);
    let audited = |subject: String, detail: String| AuditRow {
        at: NOW,
        actor: "Bob".to_owned(),
        action: "sample erase".to_owned(),
        subject,
        detail,
    };
    let erase = |which| erase(&place.store, &which, false, &audited, &place.clock, &mut |_| true);
    assert!(erase(Which::These(vec![CaseId(1), CaseId(77)])).is_err());
    assert_eq!(place.store.read(|tx| tx.case(CaseId(1))).unwrap().contacts.len(), 1);
    let tally = erase(Which::These(vec![CaseId(1), CaseId(2)])).unwrap();
    assert_eq!((tally.cases, tally.erased.numbers, tally.wal_left), (2, 2, false));
    let audit = place.store.read(|tx| tx.audit_rows(9)).unwrap();
    assert_eq!((audit.len(), audit[0].subject.as_str()), (1, "case 1 2"));
    assert_eq!(erase(Which::Closed).unwrap().cases, 0, "there is nothing left in them");
    let (tally, _) = place.import(FILE);
    assert_eq!((tally.added, tally.known), (0, 0), "they do not come back");
}
