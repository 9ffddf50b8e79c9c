//! A small reader of system files, for the tests: only what the writer writes, and it stops at anything else.

use std::collections::HashMap;

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    Nothing,
    Number(f64),
    Text(String),
}

#[derive(Debug, Default)]
pub(super) struct Variable {
    pub(super) name: String,
    pub(super) label: String,
    pub(super) width: Option<usize>,
    pub(super) missing: (i32, Vec<f64>),
    pub(super) labels: Vec<(Value, String)>,
    pub(super) level: i32,
    pub(super) attributes: String,
    place: i32,
}

#[derive(Debug, Default)]
pub(super) struct Read {
    pub(super) label: String,
    pub(super) made: String,
    pub(super) encoding: String,
    pub(super) documents: Vec<String>,
    pub(super) sets: String,
    pub(super) weight: Option<String>,
    pub(super) variables: Vec<Variable>,
    pub(super) cases: Vec<Vec<Value>>,
}

struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn take(&mut self, count: usize) -> &'a [u8] {
        let (taken, rest) = self.0.split_at(count);
        self.0 = rest;
        taken
    }

    fn whole(&mut self) -> i32 {
        i32::from_le_bytes(self.take(4).try_into().unwrap())
    }

    fn count(&mut self) -> usize {
        usize::try_from(self.whole()).unwrap()
    }

    fn number(&mut self) -> f64 {
        f64::from_le_bytes(self.take(8).try_into().unwrap())
    }

    fn text(&mut self, count: usize) -> String {
        String::from_utf8(self.take(count).to_vec()).unwrap().trim_end_matches(' ').to_owned()
    }
}

pub(super) fn read(bytes: &[u8]) -> Read {
    let mut at = Bytes(bytes);
    assert_eq!(at.text(4), "$FL2");
    assert!(at.text(60).starts_with("@(#) SPSS DATA FILE"));
    assert_eq!(at.whole(), 2);
    let (case_size, compressed, weight, cases) = (at.count(), at.whole(), at.whole(), at.count());
    assert_eq!((compressed, at.number()), (1, 100.0));
    let made = at.text(17);
    let mut read = Read { made, label: at.text(64), ..Read::default() };
    assert_eq!(at.take(3), [0; 3]);
    let mut short: HashMap<String, usize> = HashMap::new();
    let mut place = 0;
    loop {
        match at.whole() {
            2 => {
                place += 1;
                variable(&mut at, &mut read, &mut short, place);
            }
            3 => value_labels(&mut at, &mut read),
            6 => read.documents = (0..at.count()).map(|_| at.text(80)).collect(),
            7 => extension(&mut at, &mut read, &mut short, cases),
            999 => break,
            other => panic!("record {other}"),
        }
    }
    assert_eq!((at.whole(), usize::try_from(place).unwrap()), (0, case_size));
    read.weight = read.variables.iter().find(|variable| variable.place == weight).map(|variable| variable.name.clone());
    read.cases = data(at.0, &read.variables, cases);
    read
}

fn variable(at: &mut Bytes<'_>, read: &mut Read, short: &mut HashMap<String, usize>, place: i32) {
    let (kind, labelled, missing, shown, written) = (at.whole(), at.whole(), at.whole(), at.whole(), at.whole());
    let name = at.text(8);
    if kind == -1 {
        assert_eq!((labelled, missing, shown, name.as_str()), (0, 0, 0, ""));
        return;
    }
    assert_eq!(shown, written);
    let width = usize::try_from(kind).unwrap();
    let mut variable = Variable { place, width: (width > 0).then_some(width), ..Variable::default() };
    if labelled == 1 {
        let bytes = at.count();
        assert!(bytes <= 255);
        // Spaces at the end belong to the label.
        variable.label = String::from_utf8(at.take(bytes).to_vec()).unwrap();
        at.take(bytes.next_multiple_of(4) - bytes);
    }
    variable.missing = (missing, (0..missing.abs()).map(|_| at.number()).collect());
    short.insert(name.clone(), read.variables.len());
    variable.name = name;
    read.variables.push(variable);
}

fn value_labels(at: &mut Bytes<'_>, read: &mut Read) {
    let labels: Vec<([u8; 8], String)> = (0..at.count())
        .map(|_| {
            let value = at.take(8).try_into().unwrap();
            let bytes = usize::from(at.take(1)[0]);
            assert!((1..=120).contains(&bytes));
            let label = String::from_utf8(at.take(bytes).to_vec()).unwrap();
            at.take((bytes + 1).next_multiple_of(8) - bytes - 1);
            (value, label)
        })
        .collect();
    assert_eq!(at.whole(), 4);
    for _ in 0..at.count() {
        let place = at.whole();
        let variable = read.variables.iter_mut().find(|variable| variable.place == place).unwrap();
        assert!(variable.labels.is_empty(), "labelled once");
        variable.labels = labels
            .iter()
            .map(|(value, label)| {
                let value = match variable.width {
                    None => Value::Number(f64::from_le_bytes(*value)),
                    Some(_) => Value::Text(String::from_utf8(value.to_vec()).unwrap().trim_end().to_owned()),
                };
                (value, label.clone())
            })
            .collect();
    }
}

fn extension(at: &mut Bytes<'_>, read: &mut Read, short: &mut HashMap<String, usize>, cases: usize) {
    let (kind, size, count) = (at.whole(), at.count(), at.count());
    let mut inside = Bytes(at.take(size * count));
    let text = |inside: &Bytes<'_>| String::from_utf8(inside.0.to_vec()).unwrap();
    match kind {
        3 => {
            let numbers: Vec<i32> = (0..8).map(|_| inside.whole()).collect();
            assert_eq!(numbers[4..], [1, 1, 2, 65001]);
        }
        4 => assert_eq!((inside.number(), inside.number()), (-f64::MAX, f64::MAX)),
        7 => read.sets = text(&inside),
        11 => read.variables.iter_mut().for_each(|variable| {
            variable.level = inside.whole();
            inside.take(8);
        }),
        13 => text(&inside).split('\t').for_each(|pair| {
            let (name, long) = pair.split_once('=').unwrap();
            read.variables[short[name]].name = long.to_owned();
        }),
        16 => assert_eq!(inside.0[8..], (cases as u64).to_le_bytes()),
        17 => assert!(text(&inside).starts_with("questionnaire('small'\n)version('3'\n)")),
        18 => {
            let all = text(&inside);
            for variable in &mut read.variables {
                // Texts in attributes may hold what ends them elsewhere: it is enough to know where one begins.
                let begin = format!("{}:", variable.name);
                let from =
                    if all.starts_with(&begin) { Some(0) } else { all.find(&format!("\n)/{begin}")).map(|at| at + 3) };
                variable.attributes = from.map(|from| all[from..].to_owned()).unwrap_or_default();
            }
        }
        20 => read.encoding = text(&inside),
        21 => {
            while !inside.0.is_empty() {
                let bytes = inside.count();
                let name = inside.text(bytes);
                let variable = read.variables.iter_mut().find(|variable| variable.name == name).unwrap();
                assert_eq!(Some(inside.count()), variable.width);
                for _ in 0..inside.count() {
                    let bytes = inside.count();
                    let value = inside.text(bytes);
                    let bytes = inside.count();
                    let label = String::from_utf8(inside.take(bytes).to_vec()).unwrap();
                    variable.labels.push((Value::Text(value), label));
                }
            }
        }
        other => panic!("extension {other}"),
    }
}

fn data(bytes: &[u8], variables: &[Variable], cases: usize) -> Vec<Vec<Value>> {
    let mut at = Bytes(bytes);
    let mut codes: Vec<u8> = Vec::new();
    let mut next = |at: &mut Bytes<'_>| -> Option<[u8; 8]> {
        if codes.is_empty() {
            codes = at.take(8).iter().rev().copied().collect();
        }
        match codes.pop().unwrap() {
            253 => Some(at.take(8).try_into().unwrap()),
            254 => Some([b' '; 8]),
            255 => None,
            code @ 1..=251 => Some((f64::from(code) - 100.0).to_le_bytes()),
            other => panic!("bytecode {other}"),
        }
    };
    let all = (0..cases)
        .map(|_| {
            variables
                .iter()
                .map(|variable| match variable.width {
                    None => next(&mut at).map_or(Value::Nothing, |bytes| Value::Number(f64::from_le_bytes(bytes))),
                    Some(width) => {
                        let bytes: Vec<u8> = (0..width.div_ceil(8)).flat_map(|_| next(&mut at).unwrap()).collect();
                        Value::Text(String::from_utf8(bytes).unwrap().trim_end().to_owned())
                    }
                })
                .collect()
        })
        .collect();
    assert!(at.0.is_empty() && codes.iter().all(|code| *code == 0), "nothing comes after the last case");
    all
}
