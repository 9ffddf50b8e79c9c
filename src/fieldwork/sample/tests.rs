use super::*;
use proptest::prelude::*;

fn country(name: &str, time_zone: &str) -> Country {
    Country { name: name.to_owned(), time_zone: time_zone.to_owned() }
}

fn rules() -> Rules {
    Rules {
        countries: vec![
            country("CZ", "Europe/Prague"),
            country("DK", "Europe/Copenhagen"),
            country("DE", "Europe/Berlin"),
            country("FR", "Europe/Paris"),
            country("UK", "Europe/London"),
        ],
        languages: ["en", "cs"].map(str::to_owned).to_vec(),
        regions: ["UKI", "FRY1"].map(str::to_owned).to_vec(),
        time_zones: BTreeMap::from([("FRY1".to_owned(), "America/Guadeloupe".to_owned())]),
        numbers: Numbers::Checked,
        declared: Vec::new(),
        usual: None,
    }
}

/// What becomes of a number of a country.
fn number(country: &str, text: &str) -> Result<String, Refusal> {
    let columns = Columns::of(&["phone", "country"]).unwrap();
    columns.row(&[text, country], &rules()).map(|row| row.numbers.concat())
}

#[test]
fn numbers_come_in_one_form_however_they_are_written() {
    for (country, text, e164) in [
        ("UK", "020 7946 0018", "+442079460018"),
        ("uk", "+44 20 7946 0018", "+442079460018"),
        ("GB", "+44 (0)20 7946 0018", "+442079460018"),
        ("UK", "0044 20 79460018", "+442079460018"),
        ("CZ", "601 234 567", "+420601234567"),
        ("CZ", "+420 601 234 567", "+420601234567"),
        ("DK", "32 12 34 56", "+4532123456"),
        ("DE", "030/123456", "+4930123456"),
        ("DE", "0171-1234567", "+491711234567"),
        ("FR", "01.23.45.67.89", "+33123456789"),
        ("FR", "06\u{a0}12\u{a0}34\u{a0}56\u{a0}78", "+33612345678"),
        ("", "+33 6 12 34 56 78", "+33612345678"),
    ] {
        assert_eq!(number(country, text).as_deref(), Ok(e164), "{country} {text}");
    }
}

#[test]
fn what_is_no_number_to_call_is_refused_with_its_reason() {
    let unknown = |name: &str| Refusal::UnknownCountry(name.to_owned());
    for (country, text, refusal) in [
        ("CZ", "", Refusal::NoNumber),
        ("CZ", "n/a", Refusal::NotANumber),
        ("CZ", "123", Refusal::NotANumber),
        ("CZ", "0800 FLOWERS", Refusal::NotANumber),
        ("CZ", "00000000000000000000000000000000000000000000", Refusal::NotANumber),
        ("CZ", "123 456", Refusal::Invalid),
        ("CZ", "+420 101 234 567", Refusal::Invalid),
        ("CZ", "+49 30 123456", Refusal::OtherCountry),
        ("UK", "+44 1534 123456", Refusal::OtherCountry),
        ("UK", "0909 879 0000", Refusal::Service),
        ("DE", "0800 1234567", Refusal::Service),
        ("DE", "030 123456 ext. 12", Refusal::Extension),
        ("AT", "01 234567", unknown("AT")),
        ("", "020 7946 0018", Refusal::NoCountry),
        ("", "+43 1 234567", unknown("AT")),
    ] {
        assert_eq!(number(country, text), Err(refusal), "{country} {text}");
    }
}

#[test]
fn a_row_that_does_not_say_its_country_is_of_the_usual_one() {
    let columns = Columns::of(&["phone", "country"]).unwrap();
    let rules = Rules { usual: Some("dk".to_owned()), ..rules() };
    let country = |text: &str, country: &str| columns.row(&[text, country], &rules).map(|row| row.country);
    assert_eq!(country("32 12 34 56", "").as_deref(), Ok("DK"));
    assert_eq!(country("601 234 567", "CZ").as_deref(), Ok("CZ"));
    assert_eq!(country("+420 601 234 567", ""), Err(Refusal::OtherCountry));
}

#[test]
fn a_row_becomes_a_case() {
    let columns = Columns::of(&[
        "Name",
        "Phone",
        "country",
        "phone3",
        "phone2",
        "Region",
        "Time zone",
        "",
        "Priority",
        "kind-of",
    ])
    .unwrap();
    let fields = [
        " Mr Nov\u{a}a\u{301}k ",
        "020 7946 0018",
        "UK",
        "020 7946 0020",
        "+44 20 7946 0018",
        "uki",
        "",
        "x",
        "-3",
        "panel",
    ];
    let row = columns.row(&fields, &rules()).unwrap();
    assert_eq!(row.name.as_deref(), Some("Mr Nov ák"));
    assert_eq!(row.numbers, ["+442079460018", "+442079460020"], "each once, in the order of their names");
    assert_eq!((row.region.as_deref(), row.priority), (Some("UKI"), -3));
    assert_eq!(row.time_zone, "Europe/London");
    assert_eq!(row.own, [("kind_of".to_owned(), "panel".to_owned())]);
}

#[test]
fn the_clock_is_the_rows_else_the_regions_else_the_countrys() {
    let columns = Columns::of(&["phone", "country", "region", "time_zone"]).unwrap();
    let zone =
        |region: &str, said: &str| columns.row(&["0612345678", "FR", region, said], &rules()).map(|row| row.time_zone);
    assert_eq!(zone("", "").unwrap(), "Europe/Paris");
    assert_eq!(zone("FRY1", "").unwrap(), "America/Guadeloupe");
    assert_eq!(zone("FRY1", "Indian/Reunion").unwrap(), "Indian/Reunion");
    assert_eq!(zone("", "Mars/Olympus"), Err(Refusal::UnknownTimeZone("Mars/Olympus".to_owned())));
}

#[test]
fn what_the_study_does_not_have_is_refused() {
    let columns = Columns::of(&["phone", "country", "region", "language", "priority", "name"]).unwrap();
    let row = |rest: [&str; 4]| {
        let fields = [&["601234567", "CZ"], rest.as_slice()].concat();
        columns.row(&fields, &rules()).map(|row| row.language)
    };
    assert_eq!(row(["", "CS", "", ""]), Ok(Some("cs".to_owned())));
    assert_eq!(row(["Prague", "", "", ""]), Err(Refusal::UnknownRegion("Prague".to_owned())));
    assert_eq!(row(["", "pl", "", ""]), Err(Refusal::UnknownLanguage("pl".to_owned())));
    assert_eq!(row(["", "", "high", ""]), Err(Refusal::Priority("high".to_owned())));
    assert_eq!(row(["", "", "9999999999", ""]), Err(Refusal::Priority("9999999999".to_owned())));
    assert_eq!(row(["", "", "", &"x".repeat(201)]), Err(Refusal::TooLong));
    assert_eq!(columns.row(&["601234567"], &rules()), Err(Refusal::Fields { found: 1, wanted: 6 }));
}

#[test]
fn the_first_line_says_what_the_columns_are() {
    assert_eq!(Columns::of(&["number", "country"]), Err(ColumnsError::NoPhone));
    assert_eq!(Columns::of(&["phone", "Phone "]), Err(ColumnsError::Twice("phone".to_owned())));
    assert_eq!(Columns::of(&["phone", "1st"]), Err(ColumnsError::Name("1st".to_owned())));
    let many: Vec<String> = (0..101).map(|column| format!("c{column}")).chain(["phone".to_owned()]).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    assert_eq!(Columns::of(&many), Err(ColumnsError::TooMany));
    let again = Columns::of(&["refused_line", "refused_reason", "phone", "panel"]).unwrap();
    assert_eq!(again.own().collect::<Vec<_>>(), ["panel"], "a file of refused lines is read again");
}

#[test]
fn what_the_questionnaire_declares_has_to_be_there() {
    let declared = |name: &str, values| Declared { name: name.to_owned(), values };
    let options = Values::Options(["gold", "silver"].map(str::to_owned).to_vec());
    let rules = Rules {
        declared: vec![
            declared("panel", options),
            declared("size", Values::Number(1, 9)),
            declared("region", Values::Options(Vec::new())),
        ],
        ..rules()
    };
    let columns = Columns::of(&["phone", "country", "panel", "size", "region"]).unwrap();
    let row = |rest: [&str; 3]| {
        let fields = [&["601234567", "CZ"], rest.as_slice()].concat();
        columns.row(&fields, &rules).map(|row| row.own.into_iter().map(|(_, value)| value).collect::<Vec<_>>().concat())
    };
    let unknown =
        |column: &str, value: &str| Err(Refusal::UnknownValue { column: column.to_owned(), value: value.to_owned() });
    assert_eq!(row(["Gold", "007", "UKI"]).as_deref(), Ok("gold7"), "as the questionnaire writes it");
    assert_eq!(row(["bronze", "7", "UKI"]), unknown("panel", "bronze"));
    assert_eq!(row(["gold", "10", "UKI"]), unknown("size", "10"));
    assert_eq!(row(["gold", "", "UKI"]), Err(Refusal::NoValue("size".to_owned())));
    assert_eq!(row(["gold", "7", ""]), Err(Refusal::NoValue("region".to_owned())));
}

#[test]
fn training_takes_only_what_nobody_can_dial() {
    let rules = Rules { numbers: Numbers::Undialable, ..rules() };
    let columns = Columns::of(&["phone", "country"]).unwrap();
    let number = |text: &str, country: &str| columns.row(&[text, country], &rules).map(|row| row.numbers.concat());
    assert_eq!(number("+420 000 000 017", "CZ").unwrap(), "+420000000017", "as training studies are made with");
    assert_eq!(number("+420 601 234 567", "CZ"), Err(Refusal::Dialable));
    assert_eq!(number("+44 0207 946 0018", "UK"), Err(Refusal::Dialable));
    for country in &rules.countries {
        let made = undialable(&country.name, 1_234_567);
        assert_eq!(number(&made, &country.name).unwrap(), made);
        let checked = country.number(&made, Numbers::Checked);
        assert!(checked.is_err(), "{made} could be dialled");
    }
}

#[test]
fn trusted_numbers_are_taken_as_they_are() {
    let rules = Rules { numbers: Numbers::Trusted, ..rules() };
    let columns = Columns::of(&["phone", "country"]).unwrap();
    let number = |text: &str| columns.row(&[text, "CZ"], &rules).map(|row| row.numbers.concat());
    assert_eq!(number("+420601234567").unwrap(), "+420601234567");
    for text in ["601234567", "+420 601x", "+123", "+4206012345678901234", "+0601234567"] {
        assert_eq!(number(text), Err(Refusal::NotANumber), "{text}");
    }
}

proptest! {
    #[test]
    fn any_row_is_a_case_or_a_reason(
        fields in prop::collection::vec(any::<String>(), 0..9),
        phone in "[-+0-9 ()./]{0,45}",
        checked in any::<bool>(),
    ) {
        let columns = Columns::of(&["phone", "country", "region", "language", "time_zone", "priority", "name", "own"]).unwrap();
        let numbers = if checked { Numbers::Checked } else { Numbers::Trusted };
        let rules = Rules { numbers, ..rules() };
        let mut given: Vec<&str> = vec![phone.as_str(), "CZ"];
        given.extend(fields.iter().map(String::as_str));
        if let Ok(row) = columns.row(&given, &rules) {
            prop_assert!(row.numbers.iter().all(|number| number.starts_with('+') && number.len() <= 16));
        }
        let _ = Columns::of(&given);
    }
}
