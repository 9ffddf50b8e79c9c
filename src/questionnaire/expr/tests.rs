use super::*;
use crate::questionnaire::instrument::{Choice, Kind, Source, Variable};
use proptest::prelude::*;

fn options(names: &[&str]) -> Vec<Choice> {
    let choice = |(code, name): (i64, &&str)| Choice {
        code,
        name: (*name).into(),
        text: String::new(),
        filter: None,
        exclusive: false,
    };
    (1..).zip(names).map(choice).collect()
}

/// age: a number; often: a choice, with an option called like another variable; where: several choices; later: asked later; text: an
/// information screen.
fn variables() -> Vec<Variable> {
    let kinds = [
        ("age", Kind::Number { min: 0, max: 120 }),
        ("often", Kind::Single(options(&["often", "sometimes", "never", "where", "age"]))),
        ("where", Kind::Multiple(options(&["home", "work"]))),
        ("later", Kind::Number { min: 0, max: 9 }),
        ("text", Kind::Information),
    ];
    let variable = |(name, kind): (&str, Kind)| Variable {
        name: name.into(),
        kind,
        source: Source::Given,
        dont_know: None,
        refused: None,
    };
    kinds.into_iter().map(variable).collect()
}

fn compiled(source: &str) -> Result<Expr, Fault> {
    let variables = variables();
    let find = |name: &str| variables.iter().position(|variable| variable.name == name).map(VariableId);
    let hidden = |variable: VariableId| (variable.0 == 3).then(|| "it is asked later".to_owned());
    condition(source, &Scope { variables: &variables, find: &find, hidden: &hidden })
}

fn values(age: Option<Value>, often: Option<Value>, places: Option<Value>) -> Vec<Option<Value>> {
    vec![age, often, places, None, None]
}

#[test]
fn conditions_hold_as_written() {
    let known = values(Some(Value::Number(30)), Some(Value::Code(2)), Some(Value::Codes(vec![1])));
    for (source, holds) in [
        ("age == 30", true),
        ("age != 30", false),
        ("age > 18 and age < 31", true),
        ("age in 18..24", false),
        ("age in 18..30", true),
        ("age + 1 * 2 == 32", true),
        ("(age + 1) * 2 == 62", true),
        ("age - 40 == -10", true),
        ("30 <= age", true),
        ("often == sometimes", true),
        ("sometimes == often", true),
        ("often != sometimes", false),
        ("often in [often, never]", false),
        ("not often == never", true),
        ("not (often == never or age == 30)", false),
        ("often == never or age == 30 and true", true),
        ("selected(where, home)", true),
        ("selected(where, work)", false),
        ("count(where) == 1", true),
        ("answered(age) and not dk(age) and not refused(age)", true),
        ("false", false),
    ] {
        assert_eq!(compiled(source).unwrap().holds(&known), holds, "{source}");
    }
}

#[test]
fn a_comparison_with_something_not_known_is_false_and_so_is_its_opposite() {
    for missing in [None, Some(Value::DontKnow), Some(Value::Refused)] {
        let unknown = values(missing.clone(), missing.clone(), missing.clone());
        for source in [
            "age == 30",
            "age != 30",
            "age < 200",
            "age in 0..120",
            "age + 1 > 0",
            "often == often",
            "often != often",
            "often in [often, sometimes, never]",
            "selected(where, home)",
            "count(where) >= 0",
            "answered(age)",
        ] {
            assert!(!compiled(source).unwrap().holds(&unknown), "{source} with {missing:?}");
        }
        assert_eq!(compiled("dk(age)").unwrap().holds(&unknown), missing == Some(Value::DontKnow));
        assert_eq!(compiled("refused(age)").unwrap().holds(&unknown), missing == Some(Value::Refused));
    }
}

#[test]
fn a_mistake_is_told_where_it_is() {
    for (source, code, at, message) in [
        ("aeg > 3", "unknown-name", 0..3, "there is no variable aeg"),
        ("often == oftne", "unknown-name", 9..14, "often has no option oftne"),
        ("often == 1", "type", 9..10, "often is compared with an option's name"),
        ("often < never", "type", 0..13, "options have no order"),
        ("age", "type", 0..3, "age alone is not a condition"),
        ("age = 3", "expression", 4..5, "= has no meaning here"),
        ("age > ", "expression", 6..6, "something is missing at the end"),
        ("(age > 3", "expression", 8..8, "a closing bracket is missing"),
        ("age > 3)", "expression", 7..8, ") is not expected here"),
        ("1 < age < 3", "expression", 8..9, "< is not expected here"),
        ("age in 24..18", "type", 11..13, "the range ends before it begins"),
        ("later == 3", "forward-reference", 0..5, "later cannot be looked at here: it is asked later"),
        ("where == home", "type", 0..5, "where has several answers"),
        ("selected(often, never)", "type", 0..22, "selected() asks for a multiple choice"),
        ("count(where)", "type", 0..12, "a number is not a condition"),
        ("anwsered(age)", "unknown-name", 0..13, "there is no anwsered()"),
        ("text == 3", "type", 0..4, "text is not answered"),
        ("age / 2 == 1", "expression", 4..5, "/ is not expected here"),
        ("age > 99999999999999999999", "expression", 6..26, "a number too large"),
    ] {
        let fault = compiled(source).unwrap_err();
        assert_eq!((fault.code.word(), &fault.span, fault.message.as_str()), (code, &at, message), "{source}");
    }
}

#[test]
fn size_is_limited() {
    assert!(compiled(&"not ".repeat(MAX_DEPTH + 1)).is_err());
    assert!(compiled(&format!("{}age == 1{}", "(".repeat(MAX_DEPTH + 1), ")".repeat(MAX_DEPTH + 1))).is_err());
    let many = vec!["age == 1"; MAX_NODES].join(" or ");
    assert!(compiled(&many).unwrap_err().message.starts_with("longer than") || compiled(&many).is_err());
    assert!(compiled(&format!("age == 1{}", "+1".repeat(MAX_NODES))).unwrap_err().message.starts_with("more than"));
    assert!(compiled(&" ".repeat(MAX_LENGTH + 1)).is_err());
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(source in "\\PC{0,80}") {
        let _ = compiled(&source);
    }

    #[test]
    fn no_words_of_the_language_make_it_panic(words in prop::collection::vec(prop::sample::select(vec![
        "age", "often", "where", "sometimes", "home", "and", "or", "not", "in", "==", "!=", "<", ">=", "(", ")", "[", "]", ",", "..", "+",
        "-", "*", "1", "18", "answered", "selected", "count", "dk", "true",
    ]), 0..40)) {
        let _ = compiled(&words.join(" "));
    }

    #[test]
    fn logic_is_the_logic_of_rust(age in 0i64..60, often in 1i64..4, low in 0i64..60, high in 0i64..60) {
        let known = values(Some(Value::Number(age)), Some(Value::Code(often)), None);
        let holds = |source: String| compiled(&source).unwrap().holds(&known);
        let (a, b) = (age < low, often == 3);
        prop_assert_eq!(holds(format!("age < {low} or often == never")), a || b);
        prop_assert_eq!(holds(format!("age < {low} and often == never")), a && b);
        prop_assert_eq!(holds(format!("not (age < {low} or often == never)")), !a && !b);
        prop_assert_eq!(holds(format!("not age < {low} and not often == never")), !a && !b);
        prop_assert_eq!(holds(format!("age in {}..{}", low.min(high), low.max(high))), (low.min(high)..=low.max(high)).contains(&age));
        prop_assert_eq!(holds(format!("age * {low} - {high} > age")), age * low - high > age);
    }
}

#[test]
fn an_expression_is_written_out_as_plainly_as_it_can_be() {
    let variables = variables();
    for (source, printed) in [
        ("( (age>18) and (often==never) ) or false", "age > 18 and often == never or false"),
        ("age > 18 and (often == never or dk(age))", "age > 18 and (often == never or dk(age))"),
        ("not (age == 3 and true)", "not (age == 3 and true)"),
        ("not not answered(age)", "not not answered(age)"),
        ("never != often", "often != never"),
        ("often in [sometimes]", "often == sometimes"),
        ("often in [where]", "often in [where]"),
        ("often == age", "often == age"),
        ("age - (1 - -2) * 3 < count(where)", "age - (1 - -2) * 3 < count(where)"),
        ("(age - 1) + 2 in --3..4", "age - 1 + 2 in 3..4"),
        ("selected(where,home)", "selected(where, home)"),
    ] {
        assert_eq!(compiled(source).unwrap().printed(&variables).to_string(), printed);
    }
}

/// Every number that can be compiled from the variables above, up to a size.
fn numbers() -> impl Strategy<Value = Number> {
    let leaf = prop_oneof![
        (-99_i64..99).prop_map(Number::Literal),
        Just(Number::Literal(i64::MAX)),
        Just(Number::Variable(VariableId(0))),
        Just(Number::Count(VariableId(2))),
    ];
    leaf.prop_recursive(4, 16, 2, |inner| {
        (0..3, inner.clone(), inner).prop_map(|(operator, left, right)| match operator {
            0 => Number::Add(Box::new(left), Box::new(right)),
            1 => Number::Subtract(Box::new(left), Box::new(right)),
            _ => Number::Multiply(Box::new(left), Box::new(right)),
        })
    })
}

/// The same for conditions.
fn conditions() -> impl Strategy<Value = Expr> {
    let orders = [Order::Equal, Order::NotEqual, Order::Less, Order::AtMost, Order::Greater, Order::AtLeast];
    let asked = || prop::sample::select(vec![VariableId(0), VariableId(1), VariableId(2)]);
    let leaf = prop_oneof![
        any::<bool>().prop_map(Expr::Constant),
        (prop::sample::select(orders.to_vec()), numbers(), numbers())
            .prop_map(|(order, left, right)| Expr::Compare(order, left, right)),
        (numbers(), -9_i64..9, 0_i64..9).prop_map(|(number, low, more)| Expr::Within(number, low, low + more)),
        prop::collection::vec(1_i64..6, 1..4).prop_map(|codes| Expr::Chosen(VariableId(1), codes, true)),
        (1_i64..4).prop_map(|code| Expr::Chosen(VariableId(1), vec![code], false)),
        (1_i64..3).prop_map(|code| Expr::Selected(VariableId(2), code)),
        asked().prop_map(Expr::Answered),
        asked().prop_map(Expr::DontKnow),
        asked().prop_map(Expr::Refused),
    ];
    leaf.prop_recursive(5, 40, 2, |inner| {
        (0..3, inner.clone(), inner).prop_map(|(operator, left, right)| match operator {
            0 => Expr::And(Box::new(left), Box::new(right)),
            1 => Expr::Or(Box::new(left), Box::new(right)),
            _ => Expr::Not(Box::new(left)),
        })
    })
}

proptest! {
    #[test]
    fn what_is_written_out_reads_as_what_it_was(expr in conditions()) {
        let printed = expr.printed(&variables()).to_string();
        prop_assert_eq!(compiled(&printed).map_err(|fault| fault.message), Ok(expr), "{}", printed);
    }
}
