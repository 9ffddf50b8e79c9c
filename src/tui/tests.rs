//! The terminal as a whole: every page and pop-up as it is drawn, and what the loop does. Single parts are tested where they are.

mod answers;
mod fit;
pub(super) mod fixture;
mod languages;
mod looping;
mod notes;
mod pages;
mod pop_ups;
mod trouble;

use super::app::App;
use fixture::drawn;

/// Compares a screen of this size with the one that was reviewed.
fn shot(name: &str, app: &App, columns: u16, lines: u16) {
    compare(name, &drawn(app, columns, lines));
}

/// Compares with what was reviewed.
pub(super) fn compare(name: &str, screen: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, screen));
}

/// The smallest size that has to be good, in each language of the interface.
fn both(name: &str, app: impl Fn(&'static str) -> App) {
    for language in ["en", "de"] {
        shot(&format!("{name}.{language}"), &app(language), 80, 24);
    }
}
