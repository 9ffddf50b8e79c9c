//! A table of dispositions from anywhere, read from CSV: the columns `code` and `count`, a line a code. Rates are computed in `fieldwork::rates`.

use crate::fieldwork::outcome::CODES;
use crate::fieldwork::rates::MOST_CASES;
use std::collections::BTreeMap;
use thiserror::Error;

/// Longest piece of a file that a message repeats, in characters.
const LONGEST_SHOWN: usize = 40;

/// What is wrong with a line.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("line {line}: {what}")]
pub struct Fault {
    /// The line, from 1.
    pub line: usize,
    /// What, and what to do.
    pub what: String,
}

/// How many cases have which code, in the order of the standard. A byte order mark, blank lines and semicolons instead of commas are no mistake.
///
/// # Errors
/// Every line that is wrong.
pub fn read(text: &str) -> Result<Vec<(&'static str, u64)>, Vec<Fault>> {
    let mut lines = (1..).zip(text.trim_start_matches('\u{feff}').lines()).filter(|(_, line)| !line.trim().is_empty());
    let none = |what: &str| vec![Fault { line: 1, what: what.to_owned() }];
    let Some((first, header)) = lines.next() else {
        return Err(none("the file is empty: it needs the columns code,count"));
    };
    let by = if header.contains(';') { b';' } else { b',' };
    let code_first = match fields(&header.to_lowercase(), by).as_slice() {
        [code, count] if code == "code" && count == "count" => true,
        [count, code] if code == "code" && count == "count" => false,
        _ => return Err(vec![Fault { line: first, what: "the columns have to be code,count".to_owned() }]),
    };
    let (mut counts, mut faults) = (BTreeMap::new(), Vec::new());
    for (line, text) in lines {
        match row(text, by, code_first) {
            Ok((code, count)) => match counts.get(code) {
                Some((_, before)) => {
                    faults.push(Fault { line, what: format!("{code} is there already, on line {before}") })
                }
                None => {
                    counts.insert(code, (count, line));
                }
            },
            Err(what) => faults.push(Fault { line, what }),
        }
    }
    match (faults.is_empty(), counts.is_empty()) {
        (false, _) => Err(faults),
        (true, true) => Err(none("there is no code below the columns code,count")),
        (true, false) => Ok(CODES.iter().filter_map(|(code, _)| Some((*code, counts.get(code)?.0))).collect()),
    }
}

/// The code and count of a line.
fn row(text: &str, by: u8, code_first: bool) -> Result<(&'static str, u64), String> {
    let fields = fields(text, by);
    let (code, count) = match (fields.as_slice(), code_first) {
        ([code, count], true) | ([count, code], false) => (code, count),
        (other, _) => return Err(format!("{} field(s), not a code and a count", other.len())),
    };
    Ok((known(code)?, whole(code, count)?))
}

fn known(code: &str) -> Result<&'static str, String> {
    let find = |code: &str| CODES.iter().map(|(known, _)| *known).find(|known| *known == code);
    match (find(code), find(&format!("{code}0"))) {
        (Some(known), _) => Ok(known),
        (None, Some(longer)) => {
            Err(format!("{code} is no final code; if a spreadsheet took the 0 from {longer}, write {longer}"))
        }
        (None, None) => Err(format!("{} is no final code of a telephone sample, such as 2.111", shown(code))),
    }
}

fn whole(code: &str, count: &str) -> Result<u64, String> {
    let told = |what: &str| Err(format!("the count of {code} is {what}"));
    if count.is_empty() {
        return told("missing");
    }
    if count.bytes().all(|byte| byte.is_ascii_digit()) {
        return match count.parse() {
            Ok(count) if count <= MOST_CASES => Ok(count),
            _ => told(&format!("more than {MOST_CASES}")),
        };
    }
    match count.parse::<f64>() {
        Ok(number) if number < 0.0 => told(&format!("{}: below 0", shown(count))),
        _ => told(&format!("{}: not a whole number", shown(count))),
    }
}

/// The fields of a line, without blanks around them.
fn fields(line: &str, by: u8) -> Vec<String> {
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(by).from_reader(line.as_bytes());
    let record = reader.records().next().and_then(Result::ok).unwrap_or_default();
    record.iter().map(|field| field.trim().to_owned()).collect()
}

/// A piece of a file as a message repeats it.
fn shown(text: &str) -> String {
    let cut: String = text.chars().take(LONGEST_SHOWN).collect();
    if cut.len() < text.len() { format!("{cut:?}…") } else { format!("{cut:?}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn faults(text: &str) -> Vec<String> {
        read(text).expect_err(text).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_table_is_read_in_the_order_of_the_standard() {
        let wanted = vec![("1.1", 4), ("2.111", 0), ("4.80", 7)];
        for text in [
            "code,count\n4.80,7\n1.1,4\n2.111,0\n",
            "\u{feff}code;count\r\n4.80;7\r\n1.1;4\r\n2.111;0",
            "Count, Code\n7,4.80\n\n 4 , 1.1\n0,\"2.111\"\n\n",
        ] {
            assert_eq!(read(text), Ok(wanted.clone()), "{text:?}");
        }
    }

    #[test]
    fn every_line_that_is_wrong_is_told() {
        let text = "code,count\n1.1,4\n5.1,2\n2.111,-3\n\n2.12,1.5\n3.13,\n1.1,9\n2.2,1\n2.20,1,000\n3.14,many\n3.12,9999999999999\n,1\n";
        assert_eq!(
            faults(text),
            [
                "line 3: \"5.1\" is no final code of a telephone sample, such as 2.111",
                "line 4: the count of 2.111 is \"-3\": below 0",
                "line 6: the count of 2.12 is \"1.5\": not a whole number",
                "line 7: the count of 3.13 is missing",
                "line 8: 1.1 is there already, on line 2",
                "line 9: 2.2 is no final code; if a spreadsheet took the 0 from 2.20, write 2.20",
                "line 10: 3 field(s), not a code and a count",
                "line 11: the count of 3.14 is \"many\": not a whole number",
                "line 12: the count of 3.12 is more than 1000000000000",
                "line 13: \"\" is no final code of a telephone sample, such as 2.111",
            ]
        );
    }

    #[test]
    fn what_is_no_table_is_refused() {
        for (text, told) in [
            ("", "line 1: the file is empty: it needs the columns code,count"),
            ("\u{feff}\n \n", "line 1: the file is empty: it needs the columns code,count"),
            ("code,count\n", "line 1: there is no code below the columns code,count"),
            ("\n1.1,4\n", "line 2: the columns have to be code,count"),
            ("code,count,share\n1.1,4,1\n", "line 1: the columns have to be code,count"),
            ("code,code\n1.1,4\n", "line 1: the columns have to be code,count"),
        ] {
            assert_eq!(faults(text), [told], "{text:?}");
        }
        let long = faults(&format!("code,count\n{},1\n", "x".repeat(200)));
        assert!(long[0].len() < 120 && long[0].contains('…'), "{long:?}");
    }

    proptest! {
        #[test]
        fn what_is_read_is_what_was_written(rows in prop::collection::btree_map(0..CODES.len(), 0..=MOST_CASES, 1..46)) {
            let written: Vec<(&str, u64)> = rows.iter().map(|(row, count)| (CODES[*row].0, *count)).collect();
            let text: String = written.iter().map(|(code, count)| format!("{code},{count}\n")).collect();
            prop_assert_eq!(read(&format!("code,count\n{text}")), Ok(written));
        }

        #[test]
        fn any_text_is_read_or_told(text in "(code,count\n)?[ -~\n;\"]{0,60}") {
            if let Err(faults) = read(&text) {
                prop_assert!(!faults.is_empty() && faults.iter().all(|fault| fault.line >= 1));
            }
        }
    }
}
