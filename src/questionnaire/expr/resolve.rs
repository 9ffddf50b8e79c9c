//! A tree to a compiled expression: names to variables and options, types checked. What a name stands for is the scope's to say.

use super::parse::{Node, Tree, parse};
use super::{Expr, Fault, Number, Order};
use crate::questionnaire::code::Code;
use crate::questionnaire::diagnostic::did_you_mean;
use crate::questionnaire::instrument::{Kind, Variable, VariableId};

/// What the names in an expression may stand for.
pub struct Scope<'a> {
    /// All variables.
    pub variables: &'a [Variable],
    /// The variable of a name.
    pub find: &'a dyn Fn(&str) -> Option<VariableId>,
    /// Why a variable may not be looked at here, such as "it is asked later".
    pub hidden: &'a dyn Fn(VariableId) -> Option<String>,
}

/// Compiles a condition.
///
/// # Errors
/// The first fault, with its place in `source`.
pub fn condition(source: &str, scope: &Scope<'_>) -> Result<Expr, Fault> {
    scope.condition(&parse(source)?)
}

/// Compiles a number.
///
/// # Errors
/// The first fault, with its place in `source`.
pub fn number(source: &str, scope: &Scope<'_>) -> Result<Number, Fault> {
    scope.number(&parse(source)?)
}

impl Scope<'_> {
    fn condition(&self, node: &Node) -> Result<Expr, Fault> {
        match &node.what {
            Tree::Bool(constant) => Ok(Expr::Constant(*constant)),
            Tree::Not(inner) => Ok(Expr::Not(Box::new(self.condition(inner)?))),
            Tree::Binary("and", left, right) => {
                Ok(Expr::And(Box::new(self.condition(left)?), Box::new(self.condition(right)?)))
            }
            Tree::Binary("or", left, right) => {
                Ok(Expr::Or(Box::new(self.condition(left)?), Box::new(self.condition(right)?)))
            }
            Tree::Binary(operator, left, right) => self.comparison(node, operator, left, right),
            Tree::Among(left, list) => self.among(left, list),
            Tree::Between(left, low, high) => {
                let (from, to) = (literal(low)?, literal(high)?);
                if from > to {
                    return Err(fault(Code::Type, high, "the range ends before it begins", None));
                }
                Ok(Expr::Within(self.number(left)?, from, to))
            }
            Tree::Call(name, arguments) => self.test(node, name, arguments),
            Tree::Name(name) => {
                self.variable(node, name)?;
                Err(fault(
                    Code::Type,
                    node,
                    format!("{name} alone is not a condition"),
                    Some(format!("say {name} == … or answered({name})")),
                ))
            }
            Tree::Integer(_) | Tree::Negative(_) => Err(fault(Code::Type, node, "a number is not a condition", None)),
        }
    }

    fn comparison(&self, node: &Node, operator: &str, left: &Node, right: &Node) -> Result<Expr, Fault> {
        let order = match operator {
            "==" => Order::Equal,
            "!=" => Order::NotEqual,
            "<" => Order::Less,
            "<=" => Order::AtMost,
            ">" => Order::Greater,
            ">=" => Order::AtLeast,
            _ => return Err(fault(Code::Type, node, "a number is not a condition", None)),
        };
        match (self.choice(left)?, self.choice(right)?) {
            (None, None) => Ok(Expr::Compare(order, self.number(left)?, self.number(right)?)),
            (Some(variable), None) => self.chosen(node, order, variable, right),
            (None, Some(variable)) => self.chosen(node, order, variable, left),
            // A variable may be called like an option: beside a choice that has the option, the option is meant.
            (Some(variable), Some(_)) if self.has_option(variable, right) => self.chosen(node, order, variable, right),
            (Some(_), Some(variable)) if self.has_option(variable, left) => self.chosen(node, order, variable, left),
            (Some(_), Some(_)) => {
                let hint = Some("compare each with an option".to_owned());
                Err(fault(Code::Type, node, "two choices cannot be compared", hint))
            }
        }
    }

    fn has_option(&self, variable: VariableId, node: &Node) -> bool {
        matches!(&node.what, Tree::Name(name) if self.variables[variable.0].choice_named(name).is_some())
    }

    fn chosen(&self, node: &Node, order: Order, variable: VariableId, option: &Node) -> Result<Expr, Fault> {
        let wanted = match order {
            Order::Equal => true,
            Order::NotEqual => false,
            _ => {
                return Err(fault(
                    Code::Type,
                    node,
                    "options have no order",
                    Some("use == , != or in [ … ]".to_owned()),
                ));
            }
        };
        Ok(Expr::Chosen(variable, vec![self.option(variable, option)?], wanted))
    }

    fn among(&self, left: &Node, list: &[Node]) -> Result<Expr, Fault> {
        let Some(variable) = self.choice(left)? else {
            return Err(fault(
                Code::Type,
                left,
                "only a choice can be in a list",
                Some("for numbers use a range such as 18..24".to_owned()),
            ));
        };
        if list.is_empty() {
            return Err(fault(Code::Type, left, "the list is empty", None));
        }
        let codes = list.iter().map(|option| self.option(variable, option)).collect::<Result<_, _>>()?;
        Ok(Expr::Chosen(variable, codes, true))
    }

    fn test(&self, node: &Node, name: &str, arguments: &[Node]) -> Result<Expr, Fault> {
        let first = |count: usize| match arguments {
            [first, ..] if arguments.len() == count => match &first.what {
                Tree::Name(name) => self.variable(first, name),
                _ => Err(fault(Code::Type, first, format!("{name}() asks for a variable"), None)),
            },
            _ => Err(fault(
                Code::Type,
                node,
                format!("{name}() takes {count} argument{}", if count == 1 { "" } else { "s" }),
                None,
            )),
        };
        match name {
            "answered" => Ok(Expr::Answered(first(1)?)),
            "dk" => Ok(Expr::DontKnow(first(1)?)),
            "refused" => Ok(Expr::Refused(first(1)?)),
            "selected" => {
                let variable = first(2)?;
                if !matches!(self.variables[variable.0].kind, Kind::Multiple(_)) {
                    return Err(fault(
                        Code::Type,
                        node,
                        "selected() asks for a multiple choice",
                        Some("compare a single choice with ==".to_owned()),
                    ));
                }
                Ok(Expr::Selected(variable, self.option(variable, &arguments[1])?))
            }
            "count" => {
                Err(fault(Code::Type, node, "a number is not a condition", Some("compare it: count(x) > 0".to_owned())))
            }
            _ => Err(fault(
                Code::UnknownName,
                node,
                format!("there is no {name}()"),
                did_you_mean(name, ["answered", "dk", "refused", "selected", "count"]),
            )),
        }
    }

    fn number(&self, node: &Node) -> Result<Number, Fault> {
        match &node.what {
            Tree::Integer(_) | Tree::Negative(_) => Ok(Number::Literal(literal(node)?)),
            Tree::Name(name) => {
                let variable = self.variable(node, name)?;
                match self.variables[variable.0].kind {
                    Kind::Number { .. } => Ok(Number::Variable(variable)),
                    _ => Err(fault(Code::Type, node, format!("{name} is not a number"), None)),
                }
            }
            Tree::Call(name, arguments) if name == "count" => match arguments.as_slice() {
                [Node { what: Tree::Name(name), .. }] => {
                    let variable = self.variable(&arguments[0], name)?;
                    match self.variables[variable.0].kind {
                        Kind::Multiple(_) => Ok(Number::Count(variable)),
                        _ => Err(fault(Code::Type, node, "count() asks for a multiple choice", None)),
                    }
                }
                _ => Err(fault(Code::Type, node, "count() takes one variable", None)),
            },
            Tree::Binary(operator @ ("+" | "-" | "*"), left, right) => {
                let (left, right) = (Box::new(self.number(left)?), Box::new(self.number(right)?));
                Ok(match *operator {
                    "+" => Number::Add(left, right),
                    "-" => Number::Subtract(left, right),
                    _ => Number::Multiply(left, right),
                })
            }
            _ => Err(fault(Code::Type, node, "a number is expected here", None)),
        }
    }

    /// The single choice a node names; none where it names anything else, an option perhaps.
    fn choice(&self, node: &Node) -> Result<Option<VariableId>, Fault> {
        let Tree::Name(name) = &node.what else { return Ok(None) };
        let Some(variable) = (self.find)(name) else { return Ok(None) };
        match self.variables[variable.0].kind {
            Kind::Single(_) => self.variable(node, name).map(Some),
            Kind::Multiple(_) => Err(fault(
                Code::Type,
                node,
                format!("{name} has several answers"),
                Some(format!("use selected({name}, …)")),
            )),
            Kind::Number { .. } => Ok(None),
            Kind::Information => Err(fault(Code::Type, node, format!("{name} is not answered"), None)),
        }
    }

    fn option(&self, variable: VariableId, node: &Node) -> Result<i64, Fault> {
        let variable = &self.variables[variable.0];
        let names = || variable.choices().iter().map(|choice| choice.name.as_str());
        let Tree::Name(name) = &node.what else {
            let hint = format!("its options are {}", names().collect::<Vec<_>>().join(", "));
            return Err(fault(
                Code::Type,
                node,
                format!("{} is compared with an option's name", variable.name),
                Some(hint),
            ));
        };
        let Some(choice) = variable.choice_named(name) else {
            let hint = did_you_mean(name, names())
                .or_else(|| Some(format!("its options are {}", names().collect::<Vec<_>>().join(", "))));
            return Err(fault(Code::UnknownName, node, format!("{} has no option {name}", variable.name), hint));
        };
        Ok(choice.code)
    }

    fn variable(&self, node: &Node, name: &str) -> Result<VariableId, Fault> {
        let Some(variable) = (self.find)(name) else {
            let known = self.variables.iter().map(|variable| variable.name.as_str());
            return Err(fault(
                Code::UnknownName,
                node,
                format!("there is no variable {name}"),
                did_you_mean(name, known),
            ));
        };
        match (self.hidden)(variable) {
            Some(why) => {
                Err(fault(Code::ForwardReference, node, format!("{name} cannot be looked at here: {why}"), None))
            }
            None => Ok(variable),
        }
    }
}

fn literal(node: &Node) -> Result<i64, Fault> {
    match &node.what {
        Tree::Integer(number) => Ok(*number),
        Tree::Negative(inner) => Ok(-literal(inner)?),
        _ => Err(fault(Code::Type, node, "a whole number is expected here", None)),
    }
}

fn fault(code: Code, node: &Node, message: impl Into<String>, hint: Option<String>) -> Fault {
    Fault { code, span: node.span.clone(), message: message.into(), hint }
}
