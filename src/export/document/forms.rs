//! A text with variants as whole sentences, each with the condition under which it is said; where that would be too many, with its variants in
//! braces. What is filled in stands between ‹ and ›.

use crate::questionnaire::text::{Piece, Variant};
use std::collections::BTreeSet;

/// Most whole sentences a text is shown as.
const MOST: usize = 12;

/// A text as it is said under a condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Form {
    /// When it is said; empty where there is only one.
    pub(super) when: String,
    pub(super) text: String,
}

/// What a variable is in one form: a value that some variant names, or none of them.
type Case<'p> = Vec<(&'p str, Option<&'p str>)>;

/// The forms of a text; `fill` says what stands for a variable.
pub(super) fn forms(pieces: &[Piece], fill: &dyn Fn(&str) -> String) -> Vec<Form> {
    let mut asked = Vec::new();
    domains(pieces, &mut asked);
    let count = asked.iter().fold(1_usize, |count, (_, values)| count.saturating_mul(values.len() + 1));
    if asked.is_empty() || count > MOST * 2 {
        return vec![Form { when: String::new(), text: tidy(&inline(pieces, fill)) }];
    }
    let mut cases: Vec<Case<'_>> = vec![Vec::new()];
    for (name, values) in &asked {
        let mut more = Vec::new();
        for case in cases {
            for value in values.iter().map(|value| Some(*value)).chain([None]) {
                more.push(case.iter().copied().chain([(*name, value)]).collect());
            }
        }
        cases = more;
    }
    // Cases in which the same is said go together.
    let mut said: Vec<(String, Vec<&Case<'_>>)> = Vec::new();
    for case in &cases {
        let text = tidy(&chosen(pieces, case, fill));
        match said.iter_mut().find(|(other, _)| *other == text) {
            Some((_, same)) => same.push(case),
            None => said.push((text, vec![case])),
        }
    }
    if said.len() > MOST {
        return vec![Form { when: String::new(), text: tidy(&inline(pieces, fill)) }];
    }
    let single = said.len() == 1;
    let when = |same: &[&Case<'_>]| if single { String::new() } else { condition(same) };
    said.into_iter().map(|(text, same)| Form { when: when(&same), text }).collect()
}

/// The variables a text chooses by, each with the values that a variant names, in the order of the text.
fn domains<'p>(pieces: &'p [Piece], into: &mut Vec<(&'p str, Vec<&'p str>)>) {
    for piece in pieces {
        let Piece::Choice { of, variants } = piece else { continue };
        let at = into.iter().position(|(name, _)| name == of).unwrap_or_else(|| {
            into.push((of, Vec::new()));
            into.len() - 1
        });
        for variant in variants {
            let (_, values) = &mut into[at];
            if !is_rest(variant) && !values.contains(&variant.when.as_str()) {
                values.push(&variant.when);
            }
        }
        variants.iter().for_each(|variant| domains(&variant.pieces, into));
    }
}

/// Whether a variant is for all other values and for none of its own.
fn is_rest(variant: &Variant) -> bool {
    variant.default && variant.when == "other"
}

fn chosen(pieces: &[Piece], case: &Case<'_>, fill: &dyn Fn(&str) -> String) -> String {
    let mut text = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(part) => text.push_str(part),
            Piece::Fill(name) => text.push_str(&fill(name)),
            Piece::Choice { of, variants } => {
                let value = case.iter().find(|(name, _)| name == of).and_then(|(_, value)| *value);
                let named = variants.iter().find(|variant| Some(variant.when.as_str()) == value);
                let variant = named.or_else(|| variants.iter().find(|variant| variant.default));
                text.push_str(&variant.map(|variant| chosen(&variant.pieces, case, fill)).unwrap_or_default());
            }
        }
    }
    text
}

fn inline(pieces: &[Piece], fill: &dyn Fn(&str) -> String) -> String {
    let one = |piece: &Piece| match piece {
        Piece::Text(part) => part.clone(),
        Piece::Fill(name) => fill(name),
        Piece::Choice { of, variants } => {
            let variant = |variant: &Variant| {
                let when = match (is_rest(variant), variant.default) {
                    (true, _) => "otherwise".to_owned(),
                    (false, true) => format!("{}, otherwise", variant.when),
                    (false, false) => variant.when.clone(),
                };
                format!("{when}: {}", inline(&variant.pieces, fill).trim())
            };
            format!("{{{of} – {}}}", variants.iter().map(variant).collect::<Vec<_>>().join(" | "))
        }
    };
    pieces.iter().map(one).collect()
}

/// Cases in words: `gender: male`, `gender: male, otherwise`, `gender: male · country: UK, DE`.
fn condition(cases: &[&Case<'_>]) -> String {
    let value = |value: Option<&str>| value.unwrap_or("otherwise").to_owned();
    let names: Vec<&str> = cases.first().map(|case| case.iter().map(|(name, _)| *name).collect()).unwrap_or_default();
    let seen: Vec<Vec<String>> = (0..names.len())
        .map(|position| {
            let mut values: Vec<String> = Vec::new();
            for case in cases {
                let here = value(case[position].1);
                if !values.contains(&here) {
                    values.push(here);
                }
            }
            values
        })
        .collect();
    let product: usize = seen.iter().map(Vec::len).product();
    if product == cases.len() {
        let said = names.iter().zip(&seen).map(|(name, values)| format!("{name}: {}", values.join(", ")));
        return said.collect::<Vec<_>>().join(" · ");
    }
    let said: BTreeSet<String> = cases
        .iter()
        .map(|case| {
            let parts = case.iter().map(|(name, here)| format!("{name}: {}", value(*here)));
            parts.collect::<Vec<_>>().join(" · ")
        })
        .collect();
    said.into_iter().collect::<Vec<_>>().join("; or ")
}

/// Without blank lines and blanks at the ends of lines.
fn tidy(text: &str) -> String {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Piece {
        Piece::Text(text.to_owned())
    }

    fn choice(of: &str, variants: &[(&str, bool, Vec<Piece>)]) -> Piece {
        let variant = |(when, default, pieces): &(&str, bool, Vec<Piece>)| Variant {
            when: (*when).to_owned(),
            default: *default,
            pieces: pieces.clone(),
        };
        Piece::Choice { of: of.to_owned(), variants: variants.iter().map(variant).collect() }
    }

    fn shown(pieces: &[Piece]) -> Vec<String> {
        let line = |form: &Form| {
            if form.when.is_empty() { form.text.clone() } else { format!("[{}] {}", form.when, form.text) }
        };
        forms(pieces, &|name| format!("‹{name}›")).iter().map(line).collect()
    }

    #[test]
    fn each_variant_is_a_whole_sentence_with_its_condition() {
        let plain = [text("Hello,\n    "), Piece::Fill("name".into()), text(".\n\n")];
        assert_eq!(shown(&plain), ["Hello,\n‹name›."]);
        let gendered = choice("gender", &[("male", false, vec![text("sir")]), ("other", true, vec![text("you")])]);
        let named = choice("gender", &[("male", false, vec![text("his")]), ("female", true, vec![text("her")])]);
        assert_eq!(
            shown(&[text("Dear "), gendered.clone()]),
            ["[gender: male] Dear sir", "[gender: otherwise] Dear you"]
        );
        assert_eq!(shown(std::slice::from_ref(&named)), ["[gender: male] his", "[gender: female, otherwise] her"]);
        // The same variable twice is one question, and a variant that only one of the two has is not lost.
        assert_eq!(
            shown(&[gendered, text(" "), named]),
            ["[gender: male] sir his", "[gender: female, otherwise] you her"]
        );
    }

    #[test]
    fn variants_within_variants_say_all_that_must_hold() {
        let inner = choice("b", &[("x", false, vec![text("1")]), ("other", true, vec![text("2")])]);
        let outer = choice("a", &[("y", false, vec![inner]), ("other", true, vec![text("3")])]);
        assert_eq!(
            shown(&[outer]),
            ["[a: y · b: x] 1", "[a: y · b: otherwise] 2", "[a: otherwise · b: x, otherwise] 3"]
        );
    }

    #[test]
    fn too_many_stand_in_braces() {
        let many = |name: &str| {
            let variants: Vec<(String, bool, Vec<Piece>)> =
                (0..5).map(|n| (format!("v{n}"), n == 4, vec![text(&format!("{name}{n}"))])).collect();
            let variants: Vec<(&str, bool, Vec<Piece>)> =
                variants.iter().map(|(when, default, pieces)| (when.as_str(), *default, pieces.clone())).collect();
            choice(name, &variants)
        };
        let braces = "{a – v0: a0 | v1: a1 | v2: a2 | v3: a3 | v4, otherwise: a4}";
        let both = shown(&[many("a"), text(" "), many("b")]);
        assert_eq!(both, [format!("{braces} {}", braces.replace('a', "b"))]);
        assert_eq!(shown(&[many("a")]).len(), 5);
    }
}
