//! What targets have in common: questionnaires of the tests, and a training study in memory. What is done with them is each target's own.

use cati::clock::Clock;
use cati::ids::Millis;
use cati::questionnaire::{Instrument, Sources, compile};
use cati::station::setup::{Setup, in_memory};
use cati::store::{Contact, Kind, NewCase, Store};
use std::sync::{Arc, LazyLock};

/// An afternoon on which numbers may be called.
pub const AFTERNOON: Millis = Millis(1_226_926_980_000);

/// The small questionnaire, with every kind of item and two languages.
pub static SMALL: LazyLock<Arc<Instrument>> = LazyLock::new(|| Arc::new(compiled(&small())));

/// The health questionnaire, with quotas and derived variables.
pub static HEALTH: LazyLock<Instrument> = LazyLock::new(|| compiled(&health()));

/// The files of [`SMALL`].
pub fn small() -> Sources {
    sources([
        ("questionnaire.toml", include_str!("../../tests/cases/small/questionnaire.toml")),
        ("en.ftl", include_str!("../../tests/cases/small/en.ftl")),
        ("de.ftl", include_str!("../../tests/cases/small/de.ftl")),
    ])
}

/// The files of [`HEALTH`].
pub fn health() -> Sources {
    sources([
        ("questionnaire.toml", include_str!("../../tests/cases/health/questionnaire.toml")),
        ("en.ftl", include_str!("../../tests/cases/health/en.ftl")),
        ("da.ftl", include_str!("../../tests/cases/health/da.ftl")),
        ("quotas.csv", include_str!("../../tests/cases/health/quotas.csv")),
    ])
}

fn sources<const N: usize>(files: [(&str, &str); N]) -> Sources {
    files.into_iter().map(|(name, text)| (name.to_owned(), text.to_owned())).collect()
}

fn compiled(sources: &Sources) -> Instrument {
    compile(sources).expect("a questionnaire of the tests")
}

/// What a training study of [`SMALL`] is made with.
pub fn setup() -> Setup {
    Setup {
        kind: Kind::Training,
        organisation: "O".to_owned(),
        contact: "1".to_owned(),
        selection: "whoever".to_owned(),
    }
}

/// A training study of [`SMALL`] in memory: made once and copied, with three numbers to call in each country.
pub fn study() -> Store {
    static MADE: LazyLock<Store> = LazyLock::new(|| {
        let clock = Clock::standing_at(AFTERNOON);
        let store = in_memory(&small(), &SMALL, &setup(), &clock).expect("a study in memory");
        let mut cases = Vec::new();
        for number in 1..=3 {
            for country in &SMALL.countries {
                cases.push(NewCase {
                    country: country.name.clone(),
                    time_zone: country.time_zone.clone(),
                    shuffle: number,
                    contacts: vec![Contact { phone: format!("+000 000 {number}"), name: None }],
                    ..NewCase::default()
                });
            }
        }
        store.write(|tx| tx.set_cases_aside().and_then(|()| tx.add_cases(&cases, AFTERNOON))).expect("a few cases");
        store
    });
    Store::in_memory_copy(&MADE).expect("a copy")
}
