//! The facts of the fieldwork and of the weights, as tables.

use super::figures::Figures;
use super::{Cost, Field, Report, Weights};
use crate::fieldwork::Group;
use crate::fieldwork::rates::NAMES;
use crate::ids::Millis;
use crate::locale::{Locale, in_zone};
use chrono::Datelike;
use maud::{Markup, html};

/// The rates that are shown; all of them are in `cati rates`.
const RATES: [&str; 6] = ["RR1", "RR3", "RR5", "COOP1", "REF1", "CON1"];

/// How far the field is, in a line.
pub(super) fn standing(field: &Field, figures: &Figures<'_>) -> Markup {
    let locale = figures.locale;
    let (counted, _) = counted(field);
    let words = |target: i64, percent: f64| {
        [
            ("counted", figures.count(counted).into()),
            ("target", figures.count(u64::try_from(target).unwrap_or(0)).into()),
            ("percent", figures.number(percent, 0).into()),
        ]
    };
    let said = match target(field) {
        Some(target) if target > 0 => {
            #[expect(clippy::cast_precision_loss, reason = "counts of a study are far below 2^53")]
            let percent = (in_place(field) as f64 / target as f64 * 100.0).floor();
            let key = if in_place(field) >= target.unsigned_abs() { "report-full" } else { "report-going-on" };
            locale.tr_with(key, &words(target, percent))
        }
        _ => locale.tr_with("report-interviews", &[("counted", figures.count(counted).into())]),
    };
    html! {
        p.standing {
            (said)
            @if let Some((first, last)) = field.dates { " " (dates(field, first, last, locale)) }
        }
    }
}

/// Completes shown, and those of them that are over their quota.
fn counted(field: &Field) -> (u64, u64) {
    let sum = |of: fn(&super::CountryField) -> u64| field.countries.iter().map(of).sum();
    (sum(|country| country.completes), sum(|country| country.over))
}

/// Completes that have a place: what of the wanted is done.
fn in_place(field: &Field) -> u64 {
    let (counted, over) = counted(field);
    counted.saturating_sub(over)
}

fn target(field: &Field) -> Option<i64> {
    field.countries.iter().map(|country| country.target).sum()
}

fn dates(field: &Field, first: Millis, last: Millis, locale: &Locale) -> String {
    let day = |at: Millis| {
        let there = in_zone(at, &field.zone);
        let month = locale.tr(&format!("month-{}", there.month()));
        locale.tr_with(
            "report-day",
            &[
                ("day", there.day().to_string().into()),
                ("month", month.into()),
                ("year", there.year().to_string().into()),
            ],
        )
    };
    locale.tr_with("report-dates", &[("from", day(first).into()), ("to", day(last).into())])
}

pub(super) fn section(report: &Report, figures: &Figures<'_>) -> Markup {
    let (field, locale) = (&report.field, figures.locale);
    html! {
        section #fieldwork {
            h2 { (locale.tr("report-fieldwork")) }
            p { (locale.tr_with("report-organisation", &[("organisation", field.organisation.clone().into())])) }
            (countries(field, figures))
            @if !field.quotas.is_empty() {
                @for quota in &field.quotas {
                    p {
                        (locale.tr_with("report-cells", &[
                            ("name", quota.name.clone().into()),
                            ("full", figures.count(quota.full as u64).into()),
                            ("cells", figures.count(quota.cells as u64).into()),
                        ]))
                    }
                }
            }
            @if field.rejected > 0 {
                p { (locale.tr_with("report-rejected", &[("count", figures.count(field.rejected).into())])) }
            }
            h3 { (locale.tr("report-outcomes")) }
            (outcomes(field, figures))
            (rates(field, figures))
        }
        @if let Some(found) = &report.weights { (weights(found, figures)) }
    }
}

fn countries(field: &Field, figures: &Figures<'_>) -> Markup {
    let locale = figures.locale;
    let over = counted(field).1 > 0;
    let wanted = |target: Option<i64>| {
        target.map_or_else(|| "–".to_owned(), |target| figures.count(u64::try_from(target).unwrap_or(0)))
    };
    html! {
        table.plain {
            thead {
                tr {
                    th scope="col" { (locale.tr("report-country")) }
                    th.figure scope="col" { (locale.tr("report-completes")) }
                    @if over { th.figure scope="col" { (locale.tr("report-over")) } }
                    th.figure scope="col" { (locale.tr("report-wanted")) }
                }
            }
            tbody {
                @for country in &field.countries {
                    tr {
                        th scope="row" { (country.label) }
                        td.figure { (figures.count(country.completes)) }
                        @if over { td.figure { (figures.count(country.over)) } }
                        td.figure { (wanted(country.target)) }
                    }
                }
                @if field.countries.len() > 1 {
                    tr.total {
                        th scope="row" { (locale.tr("report-all")) }
                        td.figure { (figures.count(counted(field).0)) }
                        @if over { td.figure { (figures.count(counted(field).1)) } }
                        td.figure { (wanted(target(field))) }
                    }
                }
            }
        }
    }
}

fn outcomes(field: &Field, figures: &Figures<'_>) -> Markup {
    let locale = figures.locale;
    html! {
        table.plain {
            thead {
                tr {
                    th scope="col" { (locale.tr("report-group")) }
                    th.figure scope="col" { (locale.tr("report-cases")) }
                }
            }
            tbody {
                @for (group, cases) in Group::ALL.iter().zip(field.outcomes) {
                    tr {
                        th.coded scope="row" { span.code { (group.word()) } " " (locale.tr(&format!("report-group-{}", group.word().to_lowercase()))) }
                        td.figure { (figures.count(cases)) }
                    }
                }
            }
        }
    }
}

fn rates(field: &Field, figures: &Figures<'_>) -> Markup {
    let locale = figures.locale;
    let shown = field.rates.all().filter(|(name, _)| RATES.contains(name));
    html! {
        table.plain {
            thead {
                tr {
                    th scope="col" { (locale.tr("report-rate")) }
                    th.figure scope="col" { (locale.tr("report-unit-percent")) }
                }
            }
            tbody {
                @for (name, rate) in shown {
                    tr {
                        th.coded scope="row" { span.code { (name) } " " (locale.tr(rate_name(name))) }
                        td.figure { (rate.map_or_else(|| locale.tr("report-undefined"), |rate| figures.number(rate * 100.0, 1))) }
                    }
                }
            }
        }
        p.about { (locale.tr_with("report-rates-note", &[("all", NAMES.len().into())])) }
    }
}

/// What a rate is of what.
fn rate_name(name: &str) -> &'static str {
    match name {
        "RR1" => "report-rate-rr1",
        "RR3" => "report-rate-rr3",
        "RR5" => "report-rate-rr5",
        "COOP1" => "report-rate-coop1",
        "REF1" => "report-rate-ref1",
        _ => "report-rate-con1",
    }
}

fn weights(weights: &Weights, figures: &Figures<'_>) -> Markup {
    let locale = figures.locale;
    let cost = |key: &str, cost: Cost| {
        locale.tr_with(
            key,
            &[("deff", figures.number(cost.deff, 2).into()), ("effective", figures.number(cost.effective_n, 0).into())],
        )
    };
    html! {
        section #weights {
            h2 { (locale.tr("report-weights")) }
            p { (locale.tr("report-weights-country")) " " (cost("report-cost", weights.country)) }
            p {
                (locale.tr(if weights.raked { "report-weights-within" } else { "report-weights-none" }))
                @if weights.raked { " " (cost("report-cost-both", weights.both)) }
            }
            @for remark in &weights.remarks { p.caveat { (remark) } }
            table.plain {
                thead {
                    tr {
                        th scope="col" { (locale.tr("report-country")) }
                        th.figure scope="col" { (locale.tr("report-n")) }
                        th.figure scope="col" { (locale.tr("report-country-weight")) }
                        @if weights.raked { th.figure scope="col" { (locale.tr("report-within-weight")) } }
                    }
                }
                tbody {
                    @for country in &weights.countries {
                        tr {
                            th scope="row" { (country.label) }
                            td.figure { (figures.count(country.n)) }
                            td.figure { (figures.number(country.weight, 3)) }
                            @if weights.raked {
                                td.figure {
                                    @match country.within {
                                        Some((least, most)) => (locale.tr_with("report-from-to", &[
                                            ("from", figures.number(least, 2).into()), ("to", figures.number(most, 2).into()),
                                        ])),
                                        None => "–",
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
