//! The small language of filters and checks: what a compiled expression is and what it gives. Reading it is in `parse`, names and types are in
//! `resolve`, writing it out is in `print`. A comparison with something not known is false, `!=` too, so that a missing answer never opens a path.

mod lex;
mod parse;
pub mod possible;
mod print;
mod resolve;
#[cfg(test)]
mod tests;

pub use print::Printed;
pub use resolve::{Scope, condition, number};

use super::code::Code;
use super::instrument::VariableId;
use super::value::Value;
use std::ops::Range;

/// Longest source, in bytes.
pub const MAX_LENGTH: usize = 4096;
/// Most nodes of an expression.
pub const MAX_NODES: usize = 512;
/// Deepest nesting.
pub const MAX_DEPTH: usize = 32;

/// What is wrong with an expression, and where in its source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Kind of mistake.
    pub code: Code,
    /// Bytes of the expression.
    pub span: Range<usize>,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub hint: Option<String>,
}

/// A condition over an interview's values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expr {
    /// Always or never.
    Constant(bool),
    /// Both.
    And(Box<Expr>, Box<Expr>),
    /// Either.
    Or(Box<Expr>, Box<Expr>),
    /// Not.
    Not(Box<Expr>),
    /// Two numbers compared.
    Compare(Order, Number, Number),
    /// A number within bounds, both included.
    Within(Number, i64, i64),
    /// A choice is one of these codes; with `false`, it is known and none of them.
    Chosen(VariableId, Vec<i64>, bool),
    /// A multiple choice has this code.
    Selected(VariableId, i64),
    /// There is an answer in substance.
    Answered(VariableId),
    /// The answer is don't know.
    DontKnow(VariableId),
    /// The answer was refused.
    Refused(VariableId),
}

/// A comparison of numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// `==`
    Equal,
    /// `!=`
    NotEqual,
    /// `<`
    Less,
    /// `<=`
    AtMost,
    /// `>`
    Greater,
    /// `>=`
    AtLeast,
}

/// A number over an interview's values; nothing where a part is not known or too large.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Number {
    /// Itself.
    Literal(i64),
    /// A number asked or derived.
    Variable(VariableId),
    /// How many options of a multiple choice were chosen.
    Count(VariableId),
    /// Sum.
    Add(Box<Number>, Box<Number>),
    /// Difference.
    Subtract(Box<Number>, Box<Number>),
    /// Product.
    Multiply(Box<Number>, Box<Number>),
}

/// The values in force, by variable; nothing where not asked, not answered or off the path.
pub type Values = [Option<Value>];

impl Expr {
    /// Whether the condition holds.
    pub fn holds(&self, values: &Values) -> bool {
        let value = |variable: &VariableId| values.get(variable.0).and_then(Option::as_ref);
        match self {
            Self::Constant(constant) => *constant,
            Self::And(left, right) => left.holds(values) && right.holds(values),
            Self::Or(left, right) => left.holds(values) || right.holds(values),
            Self::Not(inner) => !inner.holds(values),
            Self::Compare(order, left, right) => match (left.of(values), right.of(values)) {
                (Some(left), Some(right)) => order.holds(left, right),
                _ => false,
            },
            Self::Within(number, low, high) => number.of(values).is_some_and(|number| (*low..=*high).contains(&number)),
            Self::Chosen(variable, codes, wanted) => match value(variable) {
                Some(Value::Code(code)) => codes.contains(code) == *wanted,
                _ => false,
            },
            Self::Selected(variable, code) => {
                matches!(value(variable), Some(Value::Codes(codes)) if codes.contains(code))
            }
            Self::Answered(variable) => value(variable).is_some_and(Value::is_valid),
            Self::DontKnow(variable) => value(variable) == Some(&Value::DontKnow),
            Self::Refused(variable) => value(variable) == Some(&Value::Refused),
        }
    }

    /// Calls `seen` with every variable the condition looks at.
    pub fn variables(&self, seen: &mut impl FnMut(VariableId)) {
        match self {
            Self::Constant(_) => {}
            Self::And(left, right) | Self::Or(left, right) => {
                left.variables(seen);
                right.variables(seen);
            }
            Self::Not(inner) => inner.variables(seen),
            Self::Compare(_, left, right) => {
                left.variables(seen);
                right.variables(seen);
            }
            Self::Within(number, _, _) => number.variables(seen),
            Self::Chosen(variable, ..)
            | Self::Selected(variable, _)
            | Self::Answered(variable)
            | Self::DontKnow(variable)
            | Self::Refused(variable) => seen(*variable),
        }
    }
}

impl Order {
    fn holds(self, left: i64, right: i64) -> bool {
        match self {
            Self::Equal => left == right,
            Self::NotEqual => left != right,
            Self::Less => left < right,
            Self::AtMost => left <= right,
            Self::Greater => left > right,
            Self::AtLeast => left >= right,
        }
    }
}

impl Number {
    /// Its value.
    pub fn of(&self, values: &Values) -> Option<i64> {
        match self {
            Self::Literal(number) => Some(*number),
            Self::Variable(variable) => match values.get(variable.0)? {
                Some(Value::Number(number)) => Some(*number),
                _ => None,
            },
            Self::Count(variable) => match values.get(variable.0)? {
                Some(Value::Codes(codes)) => i64::try_from(codes.len()).ok(),
                _ => None,
            },
            Self::Add(left, right) => left.of(values)?.checked_add(right.of(values)?),
            Self::Subtract(left, right) => left.of(values)?.checked_sub(right.of(values)?),
            Self::Multiply(left, right) => left.of(values)?.checked_mul(right.of(values)?),
        }
    }

    /// Calls `seen` with every variable the number looks at.
    pub fn variables(&self, seen: &mut impl FnMut(VariableId)) {
        match self {
            Self::Literal(_) => {}
            Self::Variable(variable) | Self::Count(variable) => seen(*variable),
            Self::Add(left, right) | Self::Subtract(left, right) | Self::Multiply(left, right) => {
                left.variables(seen);
                right.variables(seen);
            }
        }
    }
}
