use super::{Document, html, markdown};
use crate::questionnaire::text::Piece;
use crate::questionnaire::{Instrument, Sources, compile, shipped};

fn small() -> Sources {
    let files = [
        ("questionnaire.toml", include_str!("../../../tests/cases/small/questionnaire.toml")),
        ("en.ftl", include_str!("../../../tests/cases/small/en.ftl")),
        ("de.ftl", include_str!("../../../tests/cases/small/de.ftl")),
    ];
    files.into_iter().map(|(name, text)| (name.to_owned(), text.to_owned())).collect()
}

fn compiled(sources: &Sources) -> Instrument {
    compile(sources).unwrap_or_else(|mistakes| panic!("{}", mistakes[0]))
}

/// Both ways of writing a questionnaire down in all its languages.
fn written(instrument: &Instrument) -> [String; 2] {
    let document = Document::of(instrument, &[]);
    [html(&document), markdown(&document)]
}

/// What closes what: every element of a page is closed, in order, or needs no closing.
fn check_closed(page: &str) {
    const VOID: [&str; 2] = ["meta", "br"];
    let (mut open, mut rest) = (Vec::new(), page);
    while let Some(start) = rest.find('<') {
        let end = start + rest[start..].find('>').expect("a tag ends");
        let tag = &rest[start + 1..end];
        rest = &rest[end + 1..];
        let name = tag.split([' ', '/']).find(|part| !part.is_empty()).unwrap_or_default();
        if tag.starts_with('/') {
            assert_eq!(open.pop(), Some(name), "</{name}>");
        } else if !tag.starts_with('!') && !VOID.contains(&name) {
            assert!(name.bytes().all(|byte| byte.is_ascii_alphanumeric()), "<{tag}>");
            open.push(name);
        }
    }
    assert!(open.is_empty(), "{open:?} are not closed");
}

#[test]
fn the_small_questionnaire_as_markdown() {
    insta::assert_snapshot!(written(&compiled(&small()))[1]);
}

#[test]
fn the_small_questionnaire_as_html() {
    // The style is no news.
    let page = written(&compiled(&small()))[0].replace(include_str!("html.css"), "…");
    insta::assert_snapshot!(
        page.replace("<tr", "\n<tr").replace("<article", "\n<article").replace("<section", "\n<section")
    );
}

/// The words of a text, variants and all, a line each.
fn words(pieces: &[Piece], into: &mut Vec<String>) {
    for piece in pieces {
        match piece {
            Piece::Text(text) => {
                into.extend(text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned))
            }
            Piece::Fill(_) => {}
            Piece::Choice { variants, .. } => variants.iter().for_each(|variant| words(&variant.pieces, into)),
        }
    }
}

#[test]
fn every_text_every_unit_and_every_code_of_the_shipped_study_is_there() {
    let instrument = compiled(&shipped::sources());
    let [page, text] = written(&instrument);
    check_closed(&page);
    for language in &instrument.languages {
        let texts = instrument.texts.opened(language).unwrap();
        for key in texts.keys() {
            let mut all = Vec::new();
            words(&texts.text(key).unwrap(), &mut all);
            assert!(!all.is_empty() || key.contains("wanted"), "{key}");
            for words in all {
                let in_page = words.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
                assert!(page.contains(&in_page), "{language}: {key}: {words}");
                assert!(text.contains(&words), "{language}: {key}: {words}");
            }
        }
    }
    for unit in &instrument.units {
        assert!(page.contains(&format!("<code>{}</code></h3>", unit.id)), "{}", unit.id);
        assert!(text.lines().any(|line| line.starts_with("### ") && line.ends_with(&format!("`{}`", unit.id))));
    }
    for variable in &instrument.variables[3..] {
        for choice in variable.choices() {
            assert!(page.contains(&format!("<b>{}</b> <code>{}</code>", choice.code, choice.name)), "{}", choice.name);
            assert!(text.contains(&format!("| {} | `{}` |", choice.code, choice.name)), "{}", choice.name);
        }
    }
    let rows = instrument.units.iter().filter(|unit| unit.battery).flat_map(|unit| unit.items.clone());
    for name in rows.map(|row| &instrument.var(instrument.items[row].variable).name) {
        assert!(page.contains(&format!(" <code>{name}</code>")) && text.contains(&format!("** `{name}` (")), "{name}");
    }
    for wanted in [&instrument.hash, "selection != whoever and person == 1", "4987", "66.67"] {
        assert!(page.contains(wanted) && text.contains(wanted), "{wanted}");
    }
}

#[test]
fn the_same_questionnaire_gives_the_same_bytes_and_a_language_alone_no_other() {
    let instrument = compiled(&small());
    assert_eq!(written(&instrument), written(&compiled(&small())));
    let document = Document::of(&instrument, &["de".to_owned()]);
    for text in [html(&document), markdown(&document)] {
        assert!(text.contains("Wie sehr vertrauen Sie") && !text.contains("How much do you trust"));
    }
}

#[test]
fn nothing_in_a_text_is_taken_for_markup() {
    let mut sources = small();
    let text = sources.get_mut("en.ftl").unwrap();
    *text = text.replace("study-title = Small", "study-title = <script>alert(1)</script> & | *x* \"y\"");
    let [page, text] = written(&compiled(&sources));
    check_closed(&page);
    assert!(page.contains("<h1>&lt;script&gt;alert(1)&lt;/script&gt; &amp; | *x* &quot;y&quot;</h1>"));
    assert!(!page.contains("<script"));
    assert!(text.starts_with("# \\<script\\>alert(1)\\</script\\> \\& \\| \\*x\\* \"y\"\n"));
}
