//! Keys in, answers out.

use super::*;
use crate::interview::screen::Asks;

fn offer(code: i64, value: Value, exclusive: bool) -> Offer {
    let missing = matches!(value, Value::DontKnow | Value::Refused);
    Offer { code, label: format!("option {code}"), value, missing, exclusive: exclusive || missing }
}

fn screen(asks: Asks, options: Vec<Offer>) -> Screen {
    Screen {
        item: None,
        asks,
        section: String::new(),
        unit: None,
        progress: 0,
        spoken: String::new(),
        rows: Vec::new(),
        scale: None,
        instructions: Vec::new(),
        options,
        answer: None,
        confirm: false,
        confirm_missing: false,
        changed: false,
        passed_over: Vec::new(),
        passed_over_more: 0,
    }
}

fn single(codes: &[i64]) -> Screen {
    let mut options: Vec<Offer> = codes.iter().map(|code| offer(*code, Value::Code(*code), false)).collect();
    options.push(offer(99, Value::Refused, false));
    screen(Asks::Single, options)
}

fn number() -> Screen {
    screen(Asks::Number { min: 0, max: 120 }, vec![offer(999, Value::Refused, false)])
}

fn multiple() -> Screen {
    let mut options: Vec<Offer> =
        [3, 1, 2, 10].iter().map(|code| offer(*code, Value::Codes(vec![*code]), false)).collect();
    options.push(offer(7, Value::Codes(vec![7]), true));
    options.push(offer(8, Value::DontKnow, false));
    screen(Asks::Multiple, options)
}

/// Types digits; `.` is Enter, `<` Backspace, `r` refused, `d` don't know. The last key's result.
fn type_in(typing: &mut Typing, keys: &str, screen: &Screen) -> Typed {
    let mut last = Typed::More;
    for key in keys.chars() {
        last = match key {
            '.' => typing.enter(screen),
            '<' => {
                typing.erase();
                Typed::More
            }
            'r' => typing.missing(&Value::Refused, screen),
            'd' => typing.missing(&Value::DontKnow, screen),
            digit => typing.digit(digit, screen),
        };
    }
    last
}

fn typed(keys: &str, screen: &Screen) -> Typed {
    type_in(&mut Typing::of(screen), keys, screen)
}

#[test]
fn a_code_is_taken_at_once_when_no_longer_one_begins_so() {
    let few = single(&[1, 2, 11, 12]);
    assert_eq!(typed("2", &few), Typed::Answer(Value::Code(2)));
    assert_eq!(typed("1", &few), Typed::More, "11 and 12 begin so");
    assert_eq!(typed("1.", &few), Typed::Answer(Value::Code(1)));
    assert_eq!(typed("12", &few), Typed::Answer(Value::Code(12)));
    assert_eq!(typed("9", &few), Typed::More);
    assert_eq!(typed("99", &few), Typed::Answer(Value::Refused));
    assert_eq!(typed("0", &few), Typed::NoSuchCode("0".to_owned()), "no code begins with 0 here");
}

#[test]
fn digits_that_match_nothing_lose_nothing() {
    let few = single(&[11, 12]);
    let mut typing = Typing::of(&few);
    assert_eq!(type_in(&mut typing, "13", &few), Typed::NoSuchCode("13".to_owned()));
    assert_eq!(typing.typed, "1");
    assert_eq!(type_in(&mut typing, "2", &few), Typed::Answer(Value::Code(12)));
    let mut typing = Typing::of(&few);
    assert_eq!(type_in(&mut typing, "1.", &few), Typed::NoSuchCode("1".to_owned()));
    assert_eq!(type_in(&mut typing, "<", &few), Typed::More);
    assert_eq!(typing.typed, "");
}

#[test]
fn what_needs_enter_is_marked_first() {
    let sure = Screen { confirm: true, ..single(&[1, 2]) };
    let mut typing = Typing::of(&sure);
    assert_eq!(type_in(&mut typing, "1", &sure), Typed::More);
    assert!(typing.marks(&sure, 0));
    assert_eq!(type_in(&mut typing, "2", &sure), Typed::More);
    assert!(typing.marks(&sure, 1) && !typing.marks(&sure, 0), "another code takes its place");
    assert_eq!(type_in(&mut typing, ".", &sure), Typed::Answer(Value::Code(2)));
    assert_eq!(typed("r", &sure), Typed::More);
    assert_eq!(typed("r.", &sure), Typed::Answer(Value::Refused));
    assert_eq!(typed("1<.", &sure), Typed::Nothing);
}

#[test]
fn enter_alone_keeps_what_is_answered() {
    let answered = Screen { answer: Some(Value::Code(1)), ..single(&[1, 2]) };
    assert_eq!(typed(".", &answered), Typed::Keep);
    assert_eq!(typed(".", &single(&[1, 2])), Typed::Nothing);
    assert_eq!(typed(".", &Screen { answer: Some(Value::Number(4)), ..number() }), Typed::Keep);
    assert_eq!(typed(".", &screen(Asks::Information, Vec::new())), Typed::Answer(Value::Seen));
}

#[test]
fn numbers_end_with_enter() {
    assert_eq!(typed("44", &number()), Typed::More);
    assert_eq!(typed("44.", &number()), Typed::Answer(Value::Number(44)));
    assert_eq!(typed("007.", &number()), Typed::Answer(Value::Number(7)));
    assert_eq!(typed("0.", &number()), Typed::Answer(Value::Number(0)));
    assert_eq!(typed("444.", &number()), Typed::OutOfRange(0, 120));
    assert_eq!(typed("999.", &number()), Typed::Answer(Value::Refused), "its code works too");
    assert_eq!(typed("r", &number()), Typed::Answer(Value::Refused));
    assert_eq!(typed("d", &number()), Typed::NotAccepted);
    assert_eq!(typed("99999999999999999999.", &number()), Typed::OutOfRange(0, 120));
}

#[test]
fn several_are_switched_by_their_codes() {
    let several = multiple();
    assert_eq!(typed("32.", &several), Typed::Answer(Value::Codes(vec![2, 3])), "ascending");
    assert_eq!(typed("322.", &several), Typed::Answer(Value::Codes(vec![3])), "twice is off");
    assert_eq!(typed("1.2.", &several), Typed::Answer(Value::Codes(vec![1, 2])), "10 begins with 1: Enter");
    assert_eq!(typed("10.", &several), Typed::Answer(Value::Codes(vec![10])));
    assert_eq!(typed(".", &several), Typed::Nothing);
    assert_eq!(typed("32d.", &several), Typed::Answer(Value::DontKnow), "excludes all others");
    assert_eq!(typed("8.", &several), Typed::Answer(Value::DontKnow));
    assert_eq!(typed("d3.", &several), Typed::Answer(Value::Codes(vec![3])));
    assert_eq!(typed("327.", &several), Typed::Answer(Value::Codes(vec![7])));
    let answered = Screen { answer: Some(Value::Codes(vec![2, 3])), ..multiple() };
    assert_eq!(typed("2.", &answered), Typed::Answer(Value::Codes(vec![3])), "what is answered is chosen");
}

#[test]
fn what_would_end_the_interview_waits_for_enter() {
    let screen = Screen { confirm_missing: true, ..single(&[1, 2]) };
    let mut typing = Typing::of(&screen);
    assert_eq!(typing.missing(&Value::Refused, &screen), Typed::More);
    assert_eq!(typing.enter(&screen), Typed::Answer(Value::Refused));
    let mut typing = Typing::of(&screen);
    typing.digit('9', &screen);
    assert_eq!(typing.digit('9', &screen), Typed::More, "its code too");
    assert_eq!(Typing::of(&screen).digit('1', &screen), Typed::Answer(Value::Code(1)), "an answer does not");
}
