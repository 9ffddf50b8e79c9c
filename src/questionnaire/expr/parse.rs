//! Words to a tree, by precedence: `or` < `and` < `not` < comparison, `in` < `+ -` < `*`. Names and types are not looked at.

use super::lex::{Word, words};
use super::{Fault, MAX_DEPTH, MAX_NODES};
use crate::questionnaire::code::Code;
use std::ops::Range;

/// A node with its place in the source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Node {
    pub(super) what: Tree,
    pub(super) span: Range<usize>,
}

/// What a node is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Tree {
    Integer(i64),
    Bool(bool),
    Name(String),
    Not(Box<Node>),
    Negative(Box<Node>),
    Binary(&'static str, Box<Node>, Box<Node>),
    Among(Box<Node>, Vec<Node>),
    Between(Box<Node>, Box<Node>, Box<Node>),
    Call(String, Vec<Node>),
}

/// The tree of an expression.
pub(super) fn parse(source: &str) -> Result<Node, Fault> {
    let mut parser = Parser { words: words(source)?, at: 0, nodes: 0, depth: 0, end: source.len() };
    let node = parser.binary(0)?;
    match parser.words.get(parser.at) {
        None => Ok(node),
        Some((word, span)) => Err(parser.fault(span.clone(), format!("{} is not expected here", shown(word)))),
    }
}

struct Parser {
    words: Vec<(Word, Range<usize>)>,
    at: usize,
    nodes: usize,
    depth: usize,
    end: usize,
}

/// Left and right of comparison have no chain: `1 < age < 3` is refused.
const LEVELS: [&[&str]; 5] = [&["or"], &["and"], &["==", "!=", "<", "<=", ">", ">="], &["+", "-"], &["*"]];
const COMPARISON: usize = 2;

impl Parser {
    fn binary(&mut self, level: usize) -> Result<Node, Fault> {
        let Some(operators) = LEVELS.get(level) else { return self.unary() };
        if level == COMPARISON && self.eat_name("not") {
            let start = self.words[self.at - 1].1.start;
            self.descend()?;
            let inner = self.binary(COMPARISON)?;
            self.depth -= 1;
            let span = start..inner.span.end;
            return self.node(Tree::Not(Box::new(inner)), span);
        }
        let mut left = self.binary(level + 1)?;
        while let Some(operator) = self.operator(operators) {
            let right = self.binary(level + 1)?;
            let span = left.span.start..right.span.end;
            left = self.node(Tree::Binary(operator, Box::new(left), Box::new(right)), span)?;
            if level == COMPARISON {
                break;
            }
        }
        if level == COMPARISON && self.eat_name("in") {
            left = self.membership(left)?;
        }
        Ok(left)
    }

    fn membership(&mut self, left: Node) -> Result<Node, Fault> {
        let start = left.span.start;
        if self.eat("[") {
            let list = self.list("]")?;
            let span = start..self.words[self.at - 1].1.end;
            return self.node(Tree::Among(Box::new(left), list), span);
        }
        let low = self.unary()?;
        if !self.eat("..") {
            let place = self.place();
            return Err(self.fault(place, "after in comes a list such as [a, b] or a range such as 18..24".to_owned()));
        }
        let high = self.unary()?;
        let span = start..high.span.end;
        self.node(Tree::Between(Box::new(left), Box::new(low), Box::new(high)), span)
    }

    fn unary(&mut self) -> Result<Node, Fault> {
        let span = self.place();
        let Some((word, _)) = self.words.get(self.at).cloned() else {
            return Err(self.fault(span, "something is missing at the end".to_owned()));
        };
        self.at += 1;
        match word {
            Word::Integer(number) => self.node(Tree::Integer(number), span),
            Word::Sign("-") => {
                self.descend()?;
                let inner = self.unary()?;
                self.depth -= 1;
                let span = span.start..inner.span.end;
                self.node(Tree::Negative(Box::new(inner)), span)
            }
            Word::Sign("(") => {
                self.descend()?;
                let inner = self.binary(0)?;
                self.depth -= 1;
                if self.eat(")") {
                    return Ok(inner);
                }
                let place = self.place();
                Err(self.fault(place, "a closing bracket is missing".to_owned()))
            }
            Word::Sign("/") => Err(self.fault(span, "there is no division".to_owned())),
            Word::Name(name) => match name.as_str() {
                "true" => self.node(Tree::Bool(true), span),
                "false" => self.node(Tree::Bool(false), span),
                "and" | "or" | "in" | "not" => Err(self.fault(span, format!("{name} is not expected here"))),
                _ if self.eat("(") => {
                    self.descend()?;
                    let arguments = self.list(")")?;
                    self.depth -= 1;
                    let span = span.start..self.words[self.at - 1].1.end;
                    self.node(Tree::Call(name, arguments), span)
                }
                _ => self.node(Tree::Name(name), span),
            },
            Word::Sign(sign) => Err(self.fault(span, format!("{sign} is not expected here"))),
        }
    }

    fn list(&mut self, close: &str) -> Result<Vec<Node>, Fault> {
        let mut list = Vec::new();
        if self.eat(close) {
            return Ok(list);
        }
        loop {
            list.push(self.binary(COMPARISON + 1)?);
            if self.eat(close) {
                return Ok(list);
            }
            if !self.eat(",") {
                let place = self.place();
                return Err(self.fault(place, format!("a comma or {close} is missing")));
            }
        }
    }

    fn operator(&mut self, among: &[&'static str]) -> Option<&'static str> {
        let operator = match self.words.get(self.at) {
            Some((Word::Sign(sign), _)) => among.iter().find(|operator| *operator == sign),
            Some((Word::Name(name), _)) => among.iter().find(|operator| *operator == name),
            _ => None,
        };
        if operator.is_some() {
            self.at += 1;
        }
        operator.copied()
    }

    fn eat(&mut self, sign: &str) -> bool {
        let found = matches!(self.words.get(self.at), Some((Word::Sign(found), _)) if *found == sign);
        self.at += usize::from(found);
        found
    }

    fn eat_name(&mut self, name: &str) -> bool {
        let found = matches!(self.words.get(self.at), Some((Word::Name(found), _)) if found == name);
        self.at += usize::from(found);
        found
    }

    fn node(&mut self, what: Tree, span: Range<usize>) -> Result<Node, Fault> {
        self.nodes += 1;
        if self.nodes > MAX_NODES {
            return Err(self.fault(span, format!("more than {MAX_NODES} parts")));
        }
        Ok(Node { what, span })
    }

    fn descend(&mut self) -> Result<(), Fault> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            let place = self.place();
            return Err(self.fault(place, format!("nested deeper than {MAX_DEPTH} levels")));
        }
        Ok(())
    }

    fn place(&self) -> Range<usize> {
        self.words.get(self.at).map_or(self.end..self.end, |(_, span)| span.clone())
    }

    fn fault(&self, span: Range<usize>, message: String) -> Fault {
        Fault { code: Code::Expression, span, message, hint: None }
    }
}

fn shown(word: &Word) -> String {
    match word {
        Word::Name(name) => name.clone(),
        Word::Integer(number) => number.to_string(),
        Word::Sign(sign) => (*sign).to_owned(),
    }
}
