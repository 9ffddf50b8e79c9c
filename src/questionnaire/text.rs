//! The questionnaire's texts in all its languages, filled and ready to read aloud. Which texts there must be is `compile`'s business.

mod opened;

pub use opened::{Opened, Piece, Variant};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt;
use std::sync::{Arc, OnceLock};
use unic_langid::LanguageIdentifier;

/// The texts that every questionnaire has: key, when it is used, and whether it is read aloud by itself.
pub const ALWAYS: [(&str, &str, bool); 14] = [
    ("study-title", "What the study is called", false),
    ("resuming", "To whoever answers, when an interview that was put aside goes on", true),
    ("another-adult", "Asking for another adult in the household", true),
    ("or", "Between the last two of a list of groups still wanted", false),
    ("goodbye", "The very last words, after another adult was asked for or where nothing else follows", true),
    ("ending-complete", "End: the interview is complete", true),
    ("ending-quota_full", "End: enough interviews in this person’s groups", true),
    ("ending-not_eligible", "End: the person does not belong to those asked", true),
    ("ending-refused", "End: the person does not want to take part", true),
    ("ending-not_available", "End: the person cannot be spoken to now", true),
    ("ending-break_off", "End: the person breaks off", true),
    ("ending-suspended", "End: the interview is put aside and goes on later", true),
    ("dont_know", "Don’t know, beside its code", false),
    ("refused", "Refused, beside its code", false),
];

/// Deepest nesting of placeables in a text.
const MAX_DEPTH: usize = 16;

/// What stands for a variable in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fill {
    /// A text, or a name for selectors.
    Text(String),
    /// A number, for plurals too.
    Number(i64),
}

/// All texts, in every language.
#[derive(Default)]
pub struct Texts {
    languages: Vec<(String, Language)>,
}

struct Language {
    bundle: FluentBundle<Arc<FluentResource>>,
    resource: Arc<FluentResource>,
    /// What each text refers to, so that only that is looked up when it is spoken.
    variables: HashMap<String, Vec<String>>,
    /// Each text of it in the parser's own form, without the spaces and line breaks that are not spoken, and the texts it is made of.
    written: OnceLock<HashMap<String, (String, Vec<String>)>>,
}

/// One text of a file: `q2`, or an attribute of it as `q2.instruction`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Message {
    pub(super) key: String,
    /// Byte of the file where it begins.
    pub(super) at: usize,
    pub(super) variables: BTreeSet<String>,
    /// Those among them that are said, not only looked at.
    pub(super) shown: BTreeSet<String>,
    /// Keys of the variants, by the variable that chooses among them.
    pub(super) variants: BTreeMap<String, BTreeSet<String>>,
    /// Other texts it is made of: `-term`, `message` or `message.attribute`.
    pub(super) parts: BTreeSet<String>,
    /// Functions it calls; there are none to call.
    pub(super) functions: BTreeSet<String>,
    /// Whether it is made of itself, directly or through others.
    pub(super) endless: bool,
}

impl Texts {
    /// Adds a language from its file; what cannot be read in it is told by byte and message.
    pub(super) fn add(&mut self, name: &str, source: &str) -> Result<Vec<Message>, Vec<(usize, String)>> {
        if let Some(fault) = too_deep(source) {
            return Err(vec![fault]);
        }
        let tag: LanguageIdentifier = name.parse().map_err(|_| vec![(0, format!("{name} is not a language tag"))])?;
        let resource = FluentResource::try_new(source.to_owned()).map_err(|(_, errors)| {
            errors.into_iter().map(|error| (error.pos.start, error.kind.to_string())).collect::<Vec<_>>()
        })?;
        let mut messages = messages(&resource);
        let endless: Vec<bool> = {
            let known = by_key(&messages);
            messages.iter().map(|message| is_endless(message, &known)).collect()
        };
        messages.iter_mut().zip(endless).for_each(|(message, endless)| message.endless = endless);
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Isolation marks would land on the screen and in the codebook.
        bundle.set_use_isolating(false);
        let resource = Arc::new(resource);
        if bundle.add_resource(Arc::clone(&resource)).is_err() {
            let mut seen = BTreeSet::new();
            let twice = messages.iter().filter(|message| !seen.insert(&message.key));
            return Err(twice.map(|message| (message.at, format!("{} is there twice", message.key))).collect());
        }
        let known = by_key(&messages);
        let variables = messages.iter().map(|message| (message.key.clone(), variables(message, &known))).collect();
        let written = OnceLock::new();
        self.languages.push((name.to_owned(), Language { bundle, resource, variables, written }));
        Ok(messages)
    }

    /// Whether there is a text for `key` (`q2`, `q2.instruction`) in a language.
    pub fn has(&self, language: &str, key: &str) -> bool {
        self.language(language).is_some_and(|found| found.variables.contains_key(key))
    }

    /// The variables a text refers to, directly or through others.
    pub fn variables(&self, language: &str, key: &str) -> &[String] {
        self.language(language).and_then(|found| found.variables.get(key)).map_or(&[], Vec::as_slice)
    }

    /// The text for `key`, filled; nothing where there is none. A variable that `fill` does not know reads `none`.
    pub fn say(&self, language: &str, key: &str, fill: &dyn Fn(&str) -> Option<Fill>) -> Option<String> {
        let found = self.language(language)?;
        let (id, attribute) = key.split_once('.').map_or((key, None), |(id, attribute)| (id, Some(attribute)));
        let message = found.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut arguments = FluentArgs::new();
        for name in found.variables.get(key)? {
            let value = match fill(name) {
                Some(Fill::Text(text)) => FluentValue::from(text),
                Some(Fill::Number(number)) => FluentValue::from(number),
                None => FluentValue::from("none"),
            };
            arguments.set(name.clone(), value);
        }
        let mut errors = Vec::new();
        Some(found.bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned())
    }

    /// A text as it is written, with all it is made of: the same where it is spoken the same, whatever fills it. Not for reading.
    pub(super) fn written(&self, language: &str, key: &str) -> Option<String> {
        let found = self.language(language)?;
        // Needed only where versions are compared.
        let all = found.written.get_or_init(|| written(&found.resource));
        let (mut open, mut seen, mut told) = (vec![key], BTreeSet::new(), None);
        while let Some(key) = open.pop() {
            if seen.insert(key)
                && let Some((own, parts)) = all.get(key)
            {
                told.get_or_insert_with(String::new).push_str(own);
                open.extend(parts.iter().map(String::as_str));
            }
        }
        told
    }

    fn language(&self, name: &str) -> Option<&Language> {
        self.languages.iter().find(|(language, _)| language == name).map(|(_, found)| found)
    }
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.languages.iter().map(|(name, _)| name)).finish()
    }
}

/// Where placeables are nested too deep, and what to say of it. The parser and the formatter go down a level with each brace, so this is asked
/// before they see a file.
pub(super) fn too_deep(source: &str) -> Option<(usize, String)> {
    let mut depth = 0_usize;
    for (at, byte) in source.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            // Calls go down a level too; a bracket in a sentence is none.
            b'(' if depth > 0 => depth += 1,
            b'}' | b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > MAX_DEPTH {
            return Some((at, format!("placeables nested deeper than {MAX_DEPTH} levels")));
        }
    }
    None
}

/// The texts of a file by key; of two with the same key, the first.
pub(super) fn by_key(messages: &[Message]) -> HashMap<&str, &Message> {
    let mut known = HashMap::new();
    for message in messages {
        known.entry(message.key.as_str()).or_insert(message);
    }
    known
}

/// A text's parts and their parts, each once.
fn parts<'m>(message: &'m Message, known: &HashMap<&str, &'m Message>) -> Vec<&'m Message> {
    let (mut seen, mut all) = (BTreeSet::new(), Vec::new());
    let mut open: Vec<&String> = message.parts.iter().collect();
    while let Some(part) = open.pop() {
        if seen.insert(part)
            && let Some(part) = known.get(part.as_str())
        {
            all.push(*part);
            open.extend(&part.parts);
        }
    }
    all
}

/// Whether a text comes back to itself.
fn is_endless(message: &Message, known: &HashMap<&str, &Message>) -> bool {
    parts(message, known).iter().any(|part| part.key == message.key)
}

/// A text and all it is made of.
pub(super) fn reached<'m>(message: &'m Message, known: &HashMap<&str, &'m Message>) -> Vec<&'m Message> {
    std::iter::once(message).chain(parts(message, known)).collect()
}

/// Variables of a text and of all it is made of.
fn variables(message: &Message, known: &HashMap<&str, &Message>) -> Vec<String> {
    let all: BTreeSet<&String> = reached(message, known).into_iter().flat_map(|part| &part.variables).collect();
    all.into_iter().cloned().collect()
}

fn written(resource: &FluentResource) -> HashMap<String, (String, Vec<String>)> {
    let mut all = HashMap::new();
    each(resource, |message, pattern| {
        all.insert(message.key, (format!("{pattern:?}"), message.parts.into_iter().collect()));
    });
    all
}

fn messages(resource: &FluentResource) -> Vec<Message> {
    let mut all = Vec::new();
    each(resource, |message, _| all.push(message));
    all
}

/// Every text of a file, attributes and terms too.
fn each(resource: &FluentResource, mut told: impl FnMut(Message, &Pattern<&str>)) {
    let start = resource.source().as_ptr() as usize;
    let mut add = |key: String, id: &str, pattern: &Pattern<&str>| {
        let mut message = Message {
            key,
            at: id.as_ptr() as usize - start,
            variables: BTreeSet::new(),
            shown: BTreeSet::new(),
            variants: BTreeMap::new(),
            parts: BTreeSet::new(),
            functions: BTreeSet::new(),
            endless: false,
        };
        walk(pattern, &mut message);
        told(message, pattern);
    };
    for entry in resource.entries() {
        let (prefix, id, value, attributes) = match entry {
            Entry::Message(message) => ("", message.id.name, message.value.as_ref(), &message.attributes),
            Entry::Term(term) => ("-", term.id.name, Some(&term.value), &term.attributes),
            _ => continue,
        };
        if let Some(value) = value {
            add(format!("{prefix}{id}"), id, value);
        }
        for attribute in attributes {
            add(format!("{prefix}{id}.{}", attribute.id.name), attribute.id.name, &attribute.value);
        }
    }
}

fn walk(pattern: &Pattern<&str>, message: &mut Message) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            walk_expression(expression, message);
        }
    }
}

fn walk_expression(expression: &Expression<&str>, message: &mut Message) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, message, true),
        Expression::Select { selector, variants } => {
            walk_inline(selector, message, false);
            if let InlineExpression::VariableReference { id } = selector {
                let keys = variants.iter().map(|variant| match &variant.key {
                    VariantKey::Identifier { name } => (*name).to_owned(),
                    VariantKey::NumberLiteral { value } => (*value).to_owned(),
                });
                message.variants.entry(id.name.to_owned()).or_default().extend(keys);
            }
            for variant in variants {
                walk(&variant.value, message);
            }
        }
    }
}

fn walk_inline(inline: &InlineExpression<&str>, message: &mut Message, shown: bool) {
    let key = |prefix: &str, id: &str, attribute: Option<&str>| match attribute {
        Some(attribute) => format!("{prefix}{id}.{attribute}"),
        None => format!("{prefix}{id}"),
    };
    match inline {
        InlineExpression::VariableReference { id } => {
            message.variables.insert(id.name.to_owned());
            if shown {
                message.shown.insert(id.name.to_owned());
            }
        }
        InlineExpression::MessageReference { id, attribute } => {
            message.parts.insert(key("", id.name, attribute.as_ref().map(|attribute| attribute.name)));
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            message.parts.insert(key("-", id.name, attribute.as_ref().map(|attribute| attribute.name)));
            if let Some(arguments) = arguments {
                walk_arguments(arguments, message, shown);
            }
        }
        InlineExpression::FunctionReference { id, arguments } => {
            message.functions.insert(id.name.to_owned());
            walk_arguments(arguments, message, shown);
        }
        InlineExpression::Placeable { expression } => walk_expression(expression, message),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

fn walk_arguments(arguments: &CallArguments<&str>, message: &mut Message, shown: bool) {
    for inline in arguments.positional.iter().chain(arguments.named.iter().map(|named| &named.value)) {
        walk_inline(inline, message, shown);
    }
}
