//! Texts laid open: what stands in them, with every variant, for documents and reviews. What is said in an interview is `say`'s to choose.

use super::{MAX_DEPTH, Texts};
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::collections::HashMap;

/// Most steps taken to lay a text open: texts made of texts made of texts grow fast.
const MOST: usize = 4096;

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// As it stands there.
    Text(String),
    /// What the variable of this name is then.
    Fill(String),
    /// One of several, by what a variable is then.
    Choice {
        /// The variable.
        of: String,
        /// The variants, in the order of the file.
        variants: Vec<Variant>,
    },
}

/// A variant of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// The value of the variable.
    pub when: String,
    /// Whether it is also taken for every value that has none of its own.
    pub default: bool,
    /// What is said then.
    pub pieces: Vec<Piece>,
}

/// The texts of one language, laid open.
#[derive(Debug)]
pub struct Opened<'t> {
    keys: Vec<String>,
    patterns: HashMap<String, &'t Pattern<&'t str>>,
}

impl Texts {
    /// The texts of a language; nothing where it is none of these.
    pub fn opened(&self, language: &str) -> Option<Opened<'_>> {
        let found = self.language(language)?;
        let mut opened = Opened { keys: Vec::new(), patterns: HashMap::new() };
        for entry in found.resource.entries() {
            let (prefix, id, value, attributes) = match entry {
                Entry::Message(message) => ("", message.id.name, message.value.as_ref(), &message.attributes),
                Entry::Term(term) => ("-", term.id.name, Some(&term.value), &term.attributes),
                _ => continue,
            };
            let own = value.map(|value| (format!("{prefix}{id}"), value));
            let parts =
                attributes.iter().map(|attribute| (format!("{prefix}{id}.{}", attribute.id.name), &attribute.value));
            for (key, pattern) in own.into_iter().chain(parts) {
                if !key.starts_with('-') {
                    opened.keys.push(key.clone());
                }
                opened.patterns.insert(key, pattern);
            }
        }
        Some(opened)
    }
}

impl Opened<'_> {
    /// The keys of all texts (`q2`, `q2.short`), in the order of the file; terms are only parts of texts.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.keys.iter().map(String::as_str)
    }

    /// The text for a key; nothing where there is none.
    pub fn text(&self, key: &str) -> Option<Vec<Piece>> {
        let mut walk = Walk { opened: self, left: MOST };
        let pattern = self.patterns.get(key)?;
        Some(walk.pattern(pattern, None, 0))
    }
}

/// What a term is called with: within it nothing else is known.
type Arguments = HashMap<String, String>;

struct Walk<'o> {
    opened: &'o Opened<'o>,
    left: usize,
}

impl Walk<'_> {
    fn pattern(&mut self, pattern: &Pattern<&str>, arguments: Option<&Arguments>, depth: usize) -> Vec<Piece> {
        let mut pieces = Vec::new();
        for element in &pattern.elements {
            if self.left == 0 {
                return pieces;
            }
            self.left -= 1;
            let more = match element {
                PatternElement::TextElement { value } => vec![Piece::Text((*value).to_owned())],
                PatternElement::Placeable { expression } => self.expression(expression, arguments, depth),
            };
            for piece in more {
                match (pieces.last_mut(), piece) {
                    (Some(Piece::Text(before)), Piece::Text(text)) => before.push_str(&text),
                    (_, piece) => pieces.push(piece),
                }
            }
        }
        pieces
    }

    fn expression(&mut self, expression: &Expression<&str>, arguments: Option<&Arguments>, depth: usize) -> Vec<Piece> {
        let (selector, variants) = match expression {
            Expression::Inline(inline) => return self.inline(inline, arguments, depth),
            Expression::Select { selector, variants } => (selector, variants),
        };
        let key = |key: &VariantKey<&str>| match key {
            VariantKey::Identifier { name } => (*name).to_owned(),
            VariantKey::NumberLiteral { value } => (*value).to_owned(),
        };
        if let (InlineExpression::VariableReference { id }, None) = (selector, arguments) {
            let variants = variants.iter().map(|variant| Variant {
                when: key(&variant.key),
                default: variant.default,
                pieces: self.pattern(&variant.value, None, depth),
            });
            return vec![Piece::Choice { of: id.name.to_owned(), variants: variants.collect() }];
        }
        // Anything else is known here and now: what a term is called with, or an attribute of a term.
        let value = self.inline(selector, arguments, depth);
        let value = match value.as_slice() {
            [Piece::Text(text)] => text.as_str(),
            _ => "",
        };
        let named = variants.iter().find(|variant| key(&variant.key) == value);
        let chosen = named.or_else(|| variants.iter().find(|variant| variant.default));
        chosen.map(|variant| self.pattern(&variant.value, arguments, depth)).unwrap_or_default()
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, arguments: Option<&Arguments>, depth: usize) -> Vec<Piece> {
        match inline {
            InlineExpression::StringLiteral { value } => {
                vec![Piece::Text(unescape_unicode_to_string(value).into_owned())]
            }
            InlineExpression::NumberLiteral { value } => vec![Piece::Text((*value).to_owned())],
            InlineExpression::VariableReference { id } => match arguments {
                None => vec![Piece::Fill(id.name.to_owned())],
                Some(known) => known.get(id.name).map(|value| Piece::Text(value.clone())).into_iter().collect(),
            },
            InlineExpression::MessageReference { id, attribute } => {
                let key = match attribute {
                    Some(attribute) => format!("{}.{}", id.name, attribute.name),
                    None => id.name.to_owned(),
                };
                self.part(&key, arguments, depth)
            }
            InlineExpression::TermReference { id, attribute, arguments: called_with } => {
                let key = match attribute {
                    Some(attribute) => format!("-{}.{}", id.name, attribute.name),
                    None => format!("-{}", id.name),
                };
                let known = called_with.as_ref().map(literals).unwrap_or_default();
                self.part(&key, Some(&known), depth)
            }
            InlineExpression::Placeable { expression } => self.expression(expression, arguments, depth),
            // There are no functions to call; a questionnaire that calls one is refused.
            InlineExpression::FunctionReference { .. } => Vec::new(),
        }
    }

    fn part(&mut self, key: &str, arguments: Option<&Arguments>, depth: usize) -> Vec<Piece> {
        match self.opened.patterns.get(key) {
            Some(pattern) if depth < MAX_DEPTH => self.pattern(pattern, arguments, depth + 1),
            _ => Vec::new(),
        }
    }
}

/// The arguments of a call that are literals; Fluent allows no others by name.
fn literals(arguments: &CallArguments<&str>) -> Arguments {
    let literal = |value: &InlineExpression<&str>| match value {
        InlineExpression::StringLiteral { value } => Some(unescape_unicode_to_string(value).into_owned()),
        InlineExpression::NumberLiteral { value } => Some((*value).to_owned()),
        _ => None,
    };
    let named = arguments.named.iter().filter_map(|named| Some((named.name.name.to_owned(), literal(&named.value)?)));
    named.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opened(source: &str, key: &str) -> Vec<Piece> {
        let mut texts = Texts::default();
        texts.add("en", source).unwrap();
        texts.opened("en").unwrap().text(key).unwrap()
    }

    fn text(text: &str) -> Piece {
        Piece::Text(text.to_owned())
    }

    #[test]
    fn fills_and_variants_are_laid_open_and_parts_put_in() {
        let source = "\
-brand = { $case ->
        [genitive] Cati’s
       *[other] Cati
    }
    .gender = neuter
word = { \"\\u2026\" }{ 3 } { -brand(case: \"genitive\") } { $name }
q = { word }, { $x ->
        [one] a { $x }
       *[other] b { -brand }
    } { -brand.gender ->
        [neuter] it
       *[other] he
    }
    .short = S
";
        let word = [text("…3 Cati’s "), Piece::Fill("name".into())];
        assert_eq!(opened(source, "word"), word);
        let variant = |when: &str, default, pieces| Variant { when: when.into(), default, pieces };
        let choice = Piece::Choice {
            of: "x".into(),
            variants: vec![
                variant("one", false, vec![text("a "), Piece::Fill("x".into())]),
                variant("other", true, vec![text("b Cati")]),
            ],
        };
        let [first, second] = word;
        assert_eq!(opened(source, "q"), [first, second, text(", "), choice, text(" it")]);
        assert_eq!(opened(source, "q.short"), [text("S")]);
    }

    #[test]
    fn texts_that_grow_fast_or_never_end_are_cut_off() {
        let mut source = "a0 = { $x }{ $x }\n".to_owned();
        (1..=15).for_each(|n| source.push_str(&format!("a{n} = {{ a{0} }}{{ a{0} }}\n", n - 1)));
        assert!(opened(&source, "a15").len() <= MOST);
        assert_eq!(opened("a = x{ b }\nb = y{ a }\n", "a").len(), 1);
    }
}
