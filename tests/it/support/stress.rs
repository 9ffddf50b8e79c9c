//! A questionnaire of any size, generated: batteries, single choices behind filters, numbers, several answers, in parts that the main file
//! includes. For what has to be quick or wide; nothing in it is meant to be read out.

use cati::questionnaire::Sources;
use std::fmt::Write;

/// Items in a part.
const PART: usize = 500;

/// A questionnaire of about so many items, in English.
pub(crate) fn sources(items: usize) -> Sources {
    let parts = items.div_ceil(PART);
    let names: Vec<String> = (1..=parts).map(|part| format!("\"part-{part}.toml\"")).collect();
    let main = format!(
        "# Generated: about {items} items.\nid = \"stress\"\nversion = 1\nlanguages = [\"en\"]\ncountries = {{ UK = \"en\" }}\n\
         time_zones = {{ UK = \"Europe/London\" }}\nminutes = 240\ninclude = [{}]\n\n\
         [scale.often]\noptions = [ {{ code = 1, name = \"often\" }}, {{ code = 2, name = \"sometimes\" }}, {{ code = 3, name = \"never\" }} ]\n\
         dont_know = 8\nrefused = 9\n",
        names.join(", ")
    );
    let mut sources = Sources::from([("questionnaire.toml".to_owned(), main)]);
    let mut ftl = String::from("study-title = Stress\ndont_know = don’t know\nrefused = refused\nor = or\n");
    for key in ["resuming", "goodbye", "another-adult"] {
        writeln!(ftl, "{key} = Well.").unwrap();
    }
    for ending in ["complete", "quota_full", "not_eligible", "refused", "not_available", "break_off", "suspended"] {
        writeln!(ftl, "ending-{ending} = Goodbye.").unwrap();
    }
    ftl.push_str("scale-often = Often, sometimes or never?\nscale-often-often = often\nscale-often-sometimes = sometimes\nscale-often-never = never\n");
    for part in 1..=parts {
        let mut toml = format!("[[section]]\nid = \"part_{part}\"\nnumbered = true\n\n");
        writeln!(ftl, "section-part_{part} = Part {part}").unwrap();
        let (mut done, mut unit) = (0, 0);
        let wanted = PART.min(items - (part - 1) * PART);
        while done < wanted {
            unit += 1;
            done += self::unit(part, unit, &mut toml, &mut ftl);
        }
        sources.insert(format!("part-{part}.toml"), toml);
    }
    sources.insert("en.ftl".to_owned(), ftl);
    sources
}

/// One unit of a part; how many items it has.
fn unit(part: usize, unit: usize, toml: &mut String, ftl: &mut String) -> usize {
    let id = format!("p{part}u{unit}");
    write!(toml, "[[unit]]\nid = \"{id}\"\nsection = \"part_{part}\"\nevidence = \"ours\"\n").unwrap();
    writeln!(ftl, "{id} = What about matter {unit} of part {part}?").unwrap();
    // The unit before last is a single choice whenever this one is a filtered number or looks back.
    match unit % 4 {
        1 => {
            writeln!(toml, "scale = \"often\"").unwrap();
            1
        }
        2 => {
            let rows: String = (1..=10).map(|row| format!("{{ name = \"r{row}\" }}, ")).collect();
            writeln!(toml, "scale = \"often\"\nitems = [ {rows} ]").unwrap();
            (1..=10).for_each(|row| writeln!(ftl, "{id}_r{row} = row {row}?").unwrap());
            10
        }
        3 => {
            writeln!(toml, "kind = \"number\"\nmin = 0\nmax = 90\ndont_know = 98\nrefused = 99").unwrap();
            writeln!(toml, "filter = \"p{part}u{}_r1 in [often, sometimes]\"", unit - 1).unwrap();
            1
        }
        _ => {
            writeln!(toml, "kind = \"multiple\"\ndont_know = 8\nrefused = 9").unwrap();
            writeln!(
                toml,
                "options = [ {{ code = 1, name = \"a\" }}, {{ code = 2, name = \"b\" }}, {{ code = 3, name = \"c\" }} ]"
            )
            .unwrap();
            writeln!(toml, "filter = \"p{part}u{} != never and p{part}u{} < 80\"", unit - 3, unit - 1).unwrap();
            ["a", "b", "c"].iter().for_each(|option| writeln!(ftl, "{id}-{option} = thing {option}").unwrap());
            1
        }
    }
}
