//! Who answers the telephone when, and how a call is taken, as `[contact]` of `respondents.toml` says it. What is drawn from it is in `simulate`.

/// A share from each step on: an hour of the day, or the number of a call.
pub type Steps = Vec<(i64, f64)>;

/// What calls meet. Shares are from 0 to 1.
#[derive(Debug, Clone, PartialEq)]
pub struct Contact {
    /// Households in which somebody answers, by the hour on their clock, from Monday to Friday,
    pub weekday: Steps,
    /// on a Saturday,
    pub saturday: Steps,
    /// and on a Sunday.
    pub sunday: Steps,
    /// Those who answered and refuse before anything is said, by the number of the call.
    pub refusal: Steps,
    /// How much of it lies with the household whether somebody answers, the rest with the call.
    pub habit: f64,
    /// Numbers that are not in use,
    pub not_working: f64,
    /// are a fax machine's,
    pub fax: f64,
    /// or a firm's.
    pub business: f64,
    /// Calls to a household in which nobody answers that find the line busy.
    pub busy: f64,
    /// Households with an answering machine.
    pub machine: f64,
    /// Calls that fail for technical reasons.
    pub technical: f64,
    /// Of the refusals, those that are for good,
    pub hard: f64,
    /// that want no call any more,
    pub do_not_call: f64,
    /// and those who hang up without a word.
    pub hang_up: f64,
    /// Households that refused once and are ready at the next call.
    pub converted: f64,
    /// Those who answered, have no time and name one,
    pub appointment: f64,
    /// or say another day without a time.
    pub vague: f64,
    /// Those who speak none of the languages.
    pub language: f64,
    /// Appointments at which somebody answers.
    pub kept: f64,
}

impl Default for Contact {
    fn default() -> Self {
        Self {
            weekday: vec![(0, 0.05), (8, 0.22), (12, 0.26), (17, 0.42), (21, 0.3)],
            saturday: vec![(0, 0.05), (9, 0.34)],
            sunday: vec![(0, 0.05), (10, 0.4)],
            refusal: vec![(1, 0.2)],
            habit: 0.4,
            not_working: 0.1,
            fax: 0.01,
            business: 0.03,
            busy: 0.08,
            machine: 0.3,
            technical: 0.005,
            hard: 0.3,
            do_not_call: 0.07,
            hang_up: 0.15,
            converted: 0.25,
            appointment: 0.08,
            vague: 0.06,
            language: 0.015,
            kept: 0.75,
        }
    }
}

impl Contact {
    /// The names of single shares.
    pub(super) const SHARES: [&str; 15] = [
        "habit",
        "not_working",
        "fax",
        "business",
        "busy",
        "machine",
        "technical",
        "hard",
        "do_not_call",
        "hang_up",
        "converted",
        "appointment",
        "vague",
        "language",
        "kept",
    ];
    /// The names of shares by step, each with its first step and its last.
    pub(super) const STEPS: [(&str, i64, i64); 4] =
        [("weekday", 0, 23), ("saturday", 0, 23), ("sunday", 0, 23), ("refusal", 1, 1000)];

    /// The share of a name.
    pub(super) fn share_mut(&mut self, name: &str) -> Option<&mut f64> {
        Some(match name {
            "habit" => &mut self.habit,
            "not_working" => &mut self.not_working,
            "fax" => &mut self.fax,
            "business" => &mut self.business,
            "busy" => &mut self.busy,
            "machine" => &mut self.machine,
            "technical" => &mut self.technical,
            "hard" => &mut self.hard,
            "do_not_call" => &mut self.do_not_call,
            "hang_up" => &mut self.hang_up,
            "converted" => &mut self.converted,
            "appointment" => &mut self.appointment,
            "vague" => &mut self.vague,
            "language" => &mut self.language,
            "kept" => &mut self.kept,
            _ => return None,
        })
    }

    /// The steps of a name.
    pub(super) fn steps_mut(&mut self, name: &str) -> Option<&mut Steps> {
        Some(match name {
            "weekday" => &mut self.weekday,
            "saturday" => &mut self.saturday,
            "sunday" => &mut self.sunday,
            "refusal" => &mut self.refusal,
            _ => return None,
        })
    }
}

/// The share at a place; before the first step that of the first.
pub fn share_at(steps: &Steps, place: i64) -> f64 {
    let step = steps.iter().rev().find(|(from, _)| *from <= place).or_else(|| steps.first());
    step.map_or(0.0, |(_, share)| *share)
}
