//! What was read as a picture: each part of it put together from the counts, the cells and the interviews followed. Nothing is read from the study here.

use super::ahead::Ahead;
use super::picture::{Check, Checks, CountryLine, HourLine, OutcomeLine, Picture, Twice, Watched, Whole};
use super::{Monitor, Numbers, Read, SHOWN, tally, work};
use crate::fieldwork::CallState;
use crate::fieldwork::Outcome;
use crate::fieldwork::outcome::outcome;
use crate::fieldwork::pace::{self, Forecast, Progress};
use crate::fieldwork::plan::COUNTRY;
use crate::ids::{InterviewId, Millis};
use crate::interview::Verdict;
use crate::interview::screen::{Speaker, Voice};
use crate::questionnaire::instrument::VariableId;
use crate::station::call::state_of;
use crate::station::view::{Asking, Frame, Mode, Page, View};
use crate::store::{Checked, Kind, Staff};
use std::sync::Arc;

impl Monitor {
    pub(super) fn drawn(&self, read: Read, now: Millis, midnight: Millis) -> Picture {
        let (hours, hours_a_day) = self.tally.worked();
        let ahead = Ahead { now, hours, hours_a_day, ends: self.ends };
        let recent = self.tally.recent();
        let cells = ahead.cells(&read.cells, &recent);
        let countries = ahead.countries(&cells, &recent);
        let mut outcomes: Vec<OutcomeLine> = self
            .tally
            .outcomes
            .iter()
            .filter_map(|(id, (all, today))| {
                Some(OutcomeLine { outcome: outcome(id)?, calls: Twice { all: *all, today: *today } })
            })
            .collect();
        outcomes.sort_by_key(|line| std::cmp::Reverse((line.calls.today, line.calls.all)));
        let hours = self.tally.of_today().map(|(hour, of)| HourLine {
            hour,
            calls: of.calls,
            contacts: of.contacts,
            completes: of.completes,
            refusals: of.refusals,
        });
        Picture {
            at: now,
            frame: self.frame(),
            whole: self.whole(&ahead, &countries),
            interviewers: work::interviewers(&read, &self.tally, &self.followed, now, midnight),
            countries,
            groups: self.groups(),
            labels: Arc::clone(&self.labels),
            cells,
            outcomes,
            hours: hours.collect(),
            checks: self.checks(&read.staff, &read.numbers),
            measures: self.measuring.taken(),
            watched: self.watched.map(|id| self.watched(id, &read)),
            appointments: read.appointments,
            messages: read.messages,
        }
    }

    fn checks(&self, staff: &[Staff], numbers: &Numbers) -> Checks {
        let came_to = |result: &Checked| self.tally.checked.values().filter(|known| *known == result).count();
        Checks {
            first: self.checks_of(staff, numbers).take(SHOWN).collect(),
            open: self.tally.to_check().len(),
            results: Checked::ALL.iter().map(|result| (*result, came_to(result))).collect(),
            rejected: self.tally.rejected.len(),
        }
    }

    /// The interviews to be checked, the first to end first.
    pub(super) fn checks_of(&self, staff: &[Staff], numbers: &Numbers) -> impl Iterator<Item = Check> {
        let name = |id| staff.iter().find(|known| known.id == id).map(|known| known.name.clone());
        self.tally.to_check().into_iter().map(move |record| Check {
            interview: record.id,
            case: record.case,
            country: record.country.clone(),
            staff: name(record.staff).unwrap_or_default(),
            ended: record.ended_at,
            tried: self.tally.checked.contains_key(&record.id),
            numbers: numbers.get(&record.case).cloned().unwrap_or_default(),
        })
    }

    /// The interviewer's screen, from the ledger alone; only once consent was given.
    fn watched(&self, id: InterviewId, read: &Read) -> Watched {
        let case = read.at_work.iter().find(|case| case.interview.is_some_and(|(held, _)| held == id));
        let interview = self.followed.get(id).and_then(|follow| follow.interview.as_ref());
        let (Some(case), Some(interview)) = (case, interview) else { return Watched::Over };
        let state = state_of(interview);
        if state == CallState::Introduction {
            return Watched::NoConsent;
        }
        let staff = read.staff.iter().find(|known| known.id == case.staff).map(|known| known.name.clone());
        let voice = Voice {
            organisation: self.study.organisation.clone(),
            contact: self.study.contact.clone(),
            interviewer: staff.clone().unwrap_or_default(),
        };
        let page = Page::Asking(Box::new(Asking {
            interview: id,
            screen: Speaker { interview, voice: &voice }.screen(),
            language: interview.language().to_owned(),
            languages: interview.instrument().languages.clone(),
            state,
            since: case.since,
            outcomes: Vec::new(),
            draft: None,
            over_quota: interview.verdict() == Some(Verdict::Over),
            on_break_off: String::new(),
            on_suspend: String::new(),
        }));
        let frame = Frame {
            staff,
            case: Some(case.case),
            country: Some(case.country.clone()),
            since: Some(case.since),
            ..self.frame()
        };
        Watched::Screen(Box::new(View { frame, page }))
    }

    fn frame(&self) -> Frame {
        Frame {
            mode: match self.study.kind {
                Kind::Live => Mode::Live,
                Kind::Training => Mode::Training,
            },
            titles: Arc::clone(&self.titles),
            staff: self.actor.clone(),
            case: None,
            country: None,
            time_zone: None,
            since: None,
            settings: Arc::default(),
            message: None,
        }
    }

    fn groups(&self) -> Vec<(String, Vec<String>)> {
        let Some(instrument) = self.instruments.get(&self.latest) else { return Vec::new() };
        let names = |by: &[VariableId]| {
            let names = by.iter().map(|variable| instrument.var(*variable).name.clone());
            names.filter(|name| name != COUNTRY).collect()
        };
        instrument.quotas.iter().map(|quota| (quota.name.clone(), names(&quota.by))).collect()
    }

    fn whole(&self, ahead: &Ahead, countries: &[CountryLine]) -> Whole {
        let sum = |of: fn(&CountryLine) -> i64| countries.iter().map(of).fold(0, i64::saturating_add);
        let progress = Progress {
            target: sum(|line| line.target),
            counted: sum(|line| line.counted.min(line.target)),
            // What each country does an hour, again as a count.
            recent: 0,
        };
        let per_hour = countries.iter().map(|line| line.forecast.per_hour).sum::<Option<f64>>();
        let shortfall = countries.iter().map(|line| line.forecast.shortfall).sum::<Option<i64>>();
        let hours_left = match per_hour {
            _ if progress.remaining() == 0 => Some(0.0),
            Some(per_hour) if per_hour > 0.0 => Some(pace::figure(progress.remaining()) / per_hour),
            _ => None,
        };
        let forecast = Forecast { per_hour, hours_left, shortfall };
        Whole {
            target: progress.target,
            counted: sum(|line| line.counted),
            held: sum(|line| line.held),
            over: sum(|line| line.over),
            calls: self.tally.sum(|_| true),
            completes: self.tally.sum(tally::is_complete),
            refusals: self.tally.sum(Outcome::is_refusal),
            contacts: self.tally.sum(|outcome| outcome.contacted),
            median: self.tally.lengths.median(),
            forecast,
            finish: ahead.finish(forecast),
            hours_a_day: ahead.hours_a_day,
        }
    }
}
