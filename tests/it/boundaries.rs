//! The boundaries between the modules, as `src/lib.rs` draws them: an arrow that points the wrong way, or a crate where it does not belong,
//! is refused here.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use syn::visit::{self, Visit};

/// The way data takes: a module may use what stands before it.
const WAY: [&str; 10] =
    ["questionnaire", "interview", "fieldwork", "store", "analysis", "export", "station", "tui", "simulate", "cli"];
/// What everybody may use.
const LEAVES: [&str; 4] = ["ids", "clock", "layout", "locale"];
/// What knows nothing of the world outside.
const PURE: [&str; 5] = ["questionnaire", "interview", "fieldwork", "analysis", "export"];
/// Crates that belong in some modules only.
const CRATES: [(&str, &[&str]); 25] = [
    ("rusqlite", &["store"]),
    ("rayon_core", &["store"]),
    ("ratatui", &["tui"]),
    ("ratatui_textarea", &["tui"]),
    ("clap", &["cli"]),
    ("clap_complete", &["cli"]),
    ("clap_mangen", &["cli"]),
    ("comfy_table", &["cli"]),
    ("signal_hook", &["cli"]),
    ("toml", &["questionnaire", "cli"]),
    ("fluent_syntax", &["questionnaire", "locale"]),
    ("fluent_bundle", &["questionnaire", "locale"]),
    ("rand_chacha", &["interview", "station", "simulate"]),
    ("libm", &["simulate"]),
    ("uuid", &["clock"]),
    ("argon2", &["station"]),
    ("maud", &["export"]),
    ("parquet", &["export"]),
    ("quick_xml", &["export"]),
    ("tracing", &["store", "station", "tui", "simulate", "cli"]),
    ("tracing_subscriber", &["cli"]),
    ("csv", &["questionnaire", "analysis", "export", "cli"]),
    ("csv_core", &["station"]),
    ("hmac", &["store"]),
    ("phonenumber", &["fieldwork"]),
];

/// Every path written out in a file, `use` or not, as its segments.
#[derive(Default)]
struct Paths(Vec<Vec<String>>);

impl Paths {
    fn tree(&mut self, tree: &syn::UseTree, before: &[String]) {
        let mut here = before.to_vec();
        match tree {
            syn::UseTree::Path(path) => {
                here.push(path.ident.to_string());
                self.tree(&path.tree, &here);
            }
            syn::UseTree::Group(group) => group.items.iter().for_each(|tree| self.tree(tree, &here)),
            syn::UseTree::Name(name) => {
                here.push(name.ident.to_string());
                self.0.push(here);
            }
            syn::UseTree::Rename(name) => {
                here.push(name.ident.to_string());
                self.0.push(here);
            }
            syn::UseTree::Glob(_) => self.0.push(here),
        }
    }
}

impl<'ast> Visit<'ast> for Paths {
    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.tree(&item.tree, &[]);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        self.0.push(path.segments.iter().map(|segment| segment.ident.to_string()).collect());
        visit::visit_path(self, path);
    }

    /// Tests may look anywhere: what they use is not in the program.
    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        if item.ident != "tests" {
            visit::visit_item_mod(self, item);
        }
    }
}

/// What a file of `module` may not use.
fn offences(module: &str, source: &str) -> BTreeSet<String> {
    let mut paths = Paths::default();
    paths.visit_file(&syn::parse_file(source).unwrap());
    let place = WAY.iter().position(|known| *known == module);
    let mut found = BTreeSet::new();
    for path in &paths.0 {
        let first = path.first().map_or("", String::as_str);
        if let ("crate", Some(other)) = (first, path.get(1)) {
            let target = WAY.iter().position(|known| known == other);
            let allowed = match (place, target) {
                _ if LEAVES.contains(&other.as_str()) => true,
                _ if module == "simulate" && other == "tui" => false,
                (Some(here), Some(there)) => there <= here,
                _ => false,
            };
            let clock = other == "clock" && PURE.contains(&module);
            if (!allowed && module != other) || clock {
                found.insert(format!("{module} uses {other}"));
            }
        }
        for (name, homes) in CRATES {
            if first == name && !homes.contains(&module) {
                found.insert(format!("{module} uses the crate {name}"));
            }
        }
        let outside = ["fs", "net", "process", "env", "thread"];
        if first == "std" && PURE.contains(&module) && path.get(1).is_some_and(|part| outside.contains(&part.as_str()))
        {
            found.insert(format!("{module} uses {}", path.join("::")));
        }
    }
    found
}

fn files(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, into);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            into.push(path);
        }
    }
}

#[test]
fn every_arrow_points_the_right_way() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut all = Vec::new();
    files(&root, &mut all);
    assert!(all.len() > 60, "the sources are there");
    let mut found = BTreeSet::new();
    for path in all {
        let inside = path.strip_prefix(&root).unwrap();
        let test = inside.components().any(|part| {
            part.as_os_str() == "tests" || part.as_os_str() == "tests.rs" || part.as_os_str() == "fixtures.rs"
        });
        if test {
            continue;
        }
        let first =
            inside.components().next().unwrap().as_os_str().to_str().unwrap().trim_end_matches(".rs").to_owned();
        if ["lib", "main"].contains(&first.as_str()) {
            continue;
        }
        let source = std::fs::read_to_string(&path).unwrap();
        found.extend(offences(&first, &source).into_iter().map(|offence| format!("{}: {offence}", inside.display())));
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn an_arrow_that_points_the_wrong_way_is_refused() {
    let source = "use crate::{clock::Clock, tui::App};\nuse rusqlite::Connection;\nfn f() { let _ = std::fs::read(\"x\"); crate::store::open(); }";
    let found: Vec<String> = offences("fieldwork", source).into_iter().collect();
    let wanted = [
        "fieldwork uses clock",
        "fieldwork uses std::fs::read",
        "fieldwork uses store",
        "fieldwork uses the crate rusqlite",
        "fieldwork uses tui",
    ];
    assert_eq!(found, wanted);
    assert_eq!(offences("simulate", "use crate::tui::App; use crate::station::Station;").len(), 1);
    assert!(offences("store", "use crate::fieldwork::Case; use rusqlite::Connection;").is_empty());
}
