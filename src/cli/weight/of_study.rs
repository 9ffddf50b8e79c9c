//! How the completes of a study are weighted: by country, with what that costs and what is not as it should be. How weights are made is said in
//! `analysis::weighting`.

use crate::analysis::weight::Efficiency;
use crate::analysis::weighting::{CountryReport, Merged, QuotaWeights, Report};
use crate::cli::error::Refused;
use crate::cli::results::{NONE, figure, listing, strictly};
use crate::cli::study;
use crate::station::results::Results;
use serde_json::{Value, json};
use std::io::Write;
use std::path::Path;

/// Tells it.
pub(super) fn tell(named: Option<&Path>, strict: bool, as_json: bool) -> Result<(), Refused> {
    let store = study::open_to_read(named)?;
    let found = Results::read(&store, &[], false)?;
    let report = &found.weights.report;
    let problems: Vec<(String, String)> =
        report.problems().into_iter().map(|(country, what)| (country.to_owned(), what.to_string())).collect();
    strictly(strict, &problems)?;
    let mut out = std::io::stdout().lock();
    let (kind, id) = (found.study.kind.word(), &found.instrument().id);
    if as_json {
        let told = problems.iter().map(|(country, what)| json!({ "country": country, "what": what }));
        let all = json!({
            "questionnaire": id, "kind": kind, "simulated": found.simulated, "rejected": found.rejected,
            "countries": report.countries.iter().map(country_as_json).collect::<Vec<_>>(),
            "all": report.whole.map(efficiency_as_json), "problems": told.collect::<Vec<_>>(),
        });
        serde_json::to_writer_pretty(&mut out, &all)?;
        return Ok(writeln!(out)?);
    }
    writeln!(out, "{id} ({kind}): {} completes", found.interviews.len())?;
    if found.simulated {
        writeln!(out, "TRAINING · respondents are simulated: nobody gave these answers")?;
    }
    if found.rejected > 0 {
        writeln!(out, "{} rejected, left out", found.rejected)?;
    }
    match found.interviews.len() {
        0 => Ok(writeln!(out, "\nThere are no completes yet.")?),
        _ => listed(&mut out, report, &problems),
    }
}

fn listed(out: &mut impl Write, report: &Report, problems: &[(String, String)]) -> Result<(), Refused> {
    let heads =
        ["country", "completes", "population", "w_country", "w_quota from", "to", "cycles", "deff", "effective n"];
    let mut table = listing(&heads.map(str::to_owned), 1..heads.len());
    for country in &report.countries {
        let own = country.efficiency;
        let cycles = match country.quota {
            QuotaWeights::Raked { cycles, .. } => cycles.to_string(),
            QuotaWeights::Unweighted(_) => NONE.to_owned(),
        };
        table.add_row([
            country.country.clone(),
            country.n.to_string(),
            figure(country.population, 0),
            format!("{:.4}", country.w_country),
            figure(own.map(|own| own.smallest), 3),
            figure(own.map(|own| own.largest), 3),
            cycles,
            figure(own.map(|own| own.deff), 3),
            figure(own.map(|own| own.effective_n), 0),
        ]);
    }
    if let Some(Efficiency { n, deff, effective_n, .. }) = report.whole {
        let blank = String::new;
        table.add_row([
            "all".to_owned(),
            n.to_string(),
            blank(),
            blank(),
            blank(),
            blank(),
            blank(),
            format!("{deff:.3}"),
            format!("{effective_n:.0}"),
        ]);
    }
    writeln!(out, "\n{table}\n")?;
    for (country, Merged { group, variable, options }) in report.countries.iter().flat_map(merges) {
        writeln!(out, "{country}: in {group} these count as one {variable}: {}", options.join(", "))?;
    }
    for (country, what) in problems {
        writeln!(out, "{country}: {what}")?;
    }
    Ok(writeln!(
        out,
        "w_quota   rakes the completes of a country, over ones too, to its population over the margins of the quota groups; mean 1\n\
         w_country the country's share of the population of the countries present, by its share of the completes\n\
         weight    their product, which adds up to the number of completes; the last row is of that\n\
         deff      Kish's design effect of weighting, n Σw² / (Σw)²; effective n is n by that"
    )?)
}

fn merges(country: &CountryReport) -> impl Iterator<Item = (&str, &Merged)> {
    let merged = match &country.quota {
        QuotaWeights::Raked { merged, .. } => merged.as_slice(),
        QuotaWeights::Unweighted(_) => &[],
    };
    merged.iter().map(|merged| (country.country.as_str(), merged))
}

fn country_as_json(country: &CountryReport) -> Value {
    let (cycles, deviation) = match &country.quota {
        QuotaWeights::Raked { cycles, deviation, .. } => (Some(*cycles), Some(*deviation)),
        QuotaWeights::Unweighted(_) => (None, None),
    };
    let merged = merges(country).map(|(_, Merged { group, variable, options })| {
        json!({ "quota_group": group, "variable": variable, "options": options })
    });
    json!({
        "country": country.country, "completes": country.n, "population": country.population, "w_country": country.w_country,
        "cycles": cycles, "deviation": deviation, "merged": merged.collect::<Vec<_>>(),
        "w_quota": country.efficiency.map(efficiency_as_json),
    })
}

fn efficiency_as_json(of: Efficiency) -> Value {
    json!({
        "n": of.n, "sum": of.sum, "smallest": of.smallest, "largest": of.largest, "deff": of.deff, "effective_n": of.effective_n,
    })
}
