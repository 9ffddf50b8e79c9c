//! A compiled expression back to its source, as plainly as it can be written: reading it again gives the same expression. Names come from the
//! variables it was compiled with.

use super::{Expr, Number, Order};
use crate::questionnaire::instrument::{Kind, Variable, VariableId};
use std::fmt;

/// An expression that is shown.
#[derive(Debug, Clone, Copy)]
pub struct Printed<'a, T> {
    what: &'a T,
    variables: &'a [Variable],
}

impl Expr {
    /// The condition as it is written, with the names of `variables`.
    pub fn printed<'a>(&'a self, variables: &'a [Variable]) -> Printed<'a, Self> {
        Printed { what: self, variables }
    }

    /// How strongly it binds: brackets are needed around what binds less strongly than its place asks for.
    fn strength(&self) -> u8 {
        match self {
            Self::Or(..) => 0,
            Self::And(..) => 1,
            _ => 2,
        }
    }
}

impl Number {
    /// The number as it is written, with the names of `variables`.
    pub fn printed<'a>(&'a self, variables: &'a [Variable]) -> Printed<'a, Self> {
        Printed { what: self, variables }
    }

    fn strength(&self) -> u8 {
        match self {
            Self::Add(..) | Self::Subtract(..) => 3,
            Self::Multiply(..) => 4,
            Self::Literal(_) | Self::Variable(_) | Self::Count(_) => 5,
        }
    }
}

impl<'a, T> Printed<'a, T> {
    fn name(&self, variable: VariableId) -> &'a str {
        self.variables.get(variable.0).map_or("?", |variable| &variable.name)
    }

    fn option(&self, variable: VariableId, code: i64) -> String {
        let choice = self.variables.get(variable.0).and_then(|variable| variable.choice(code));
        choice.map_or_else(|| code.to_string(), |choice| choice.name.clone())
    }

    /// Whether a name beside == would be taken for a choice and not for an option.
    fn is_a_choice(&self, name: &str) -> bool {
        let named = self.variables.iter().filter(|variable| variable.name == name);
        named.into_iter().any(|variable| !matches!(variable.kind, Kind::Number { .. }))
    }

    fn also<U>(&self, what: &'a U) -> Printed<'a, U> {
        Printed { what, variables: self.variables }
    }
}

impl<'a> Printed<'a, Expr> {
    fn within(&self, f: &mut fmt::Formatter<'_>, part: &'a Expr, at_least: u8) -> fmt::Result {
        let part_strength = part.strength();
        let part = self.also(part);
        if part_strength < at_least { write!(f, "({part})") } else { write!(f, "{part}") }
    }

    fn chosen(&self, f: &mut fmt::Formatter<'_>, variable: VariableId, codes: &[i64], wanted: bool) -> fmt::Result {
        let name = self.name(variable);
        let options: Vec<String> = codes.iter().map(|code| self.option(variable, *code)).collect();
        match (options.as_slice(), wanted) {
            ([option], true) if !self.is_a_choice(option) => write!(f, "{name} == {option}"),
            ([option], false) => write!(f, "{name} != {option}"),
            (options, true) => write!(f, "{name} in [{}]", options.join(", ")),
            (options, false) => write!(f, "(answered({name}) and not {name} in [{}])", options.join(", ")),
        }
    }
}

impl fmt::Display for Printed<'_, Expr> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.what {
            Expr::Constant(constant) => write!(f, "{constant}"),
            Expr::Or(left, right) => {
                self.within(f, left, 0)?;
                write!(f, " or ")?;
                self.within(f, right, 1)
            }
            Expr::And(left, right) => {
                self.within(f, left, 1)?;
                write!(f, " and ")?;
                self.within(f, right, 2)
            }
            Expr::Not(inner) => {
                write!(f, "not ")?;
                self.within(f, inner, 2)
            }
            Expr::Compare(order, left, right) => {
                write!(f, "{} {} {}", self.also(left), order.sign(), self.also(right))
            }
            Expr::Within(number, low, high) => write!(f, "{} in {low}..{high}", self.also(number)),
            Expr::Chosen(variable, codes, wanted) => self.chosen(f, *variable, codes, *wanted),
            Expr::Selected(variable, code) => {
                write!(f, "selected({}, {})", self.name(*variable), self.option(*variable, *code))
            }
            Expr::Answered(variable) => write!(f, "answered({})", self.name(*variable)),
            Expr::DontKnow(variable) => write!(f, "dk({})", self.name(*variable)),
            Expr::Refused(variable) => write!(f, "refused({})", self.name(*variable)),
        }
    }
}

impl fmt::Display for Printed<'_, Number> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sign, left, right, strength) = match self.what {
            Number::Literal(number) => return write!(f, "{number}"),
            Number::Variable(variable) => return write!(f, "{}", self.name(*variable)),
            Number::Count(variable) => return write!(f, "count({})", self.name(*variable)),
            Number::Add(left, right) => ("+", left, right, 3),
            Number::Subtract(left, right) => ("-", left, right, 3),
            Number::Multiply(left, right) => ("*", left, right, 4),
        };
        let side = |part: &Number, at_least: u8| {
            let part_strength = part.strength();
            let part = Printed { what: part, variables: self.variables };
            if part_strength < at_least { format!("({part})") } else { part.to_string() }
        };
        // From the left, as it is read: what stands to the right binds more strongly or has brackets.
        write!(f, "{} {sign} {}", side(left, strength), side(right, strength + 1))
    }
}

impl Order {
    fn sign(self) -> &'static str {
        match self {
            Self::Equal => "==",
            Self::NotEqual => "!=",
            Self::Less => "<",
            Self::AtMost => "<=",
            Self::Greater => ">",
            Self::AtLeast => ">=",
        }
    }
}
