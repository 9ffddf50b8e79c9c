//! How the appointment looks: the choices with the times they mean, the two fields, the time there, here and in UTC. What a key does is in
//! `appointment`.

use super::{Appointment, Choice, Instant, Part, Purpose, Read, face, there};
use crate::fieldwork::Promise;
use crate::ids::Millis;
use crate::layout::{pad, width};
use crate::station::view::Page;
use crate::tui::local_time::{hour_later, time};
use crate::tui::screens::Scene;
use crate::tui::widgets::{Blank, Field, Scroll, Sheet, airiest, inside, paragraph, pop_up};
use chrono::Timelike;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

impl Appointment {
    pub(in crate::tui::screens) fn render(
        &self,
        area: Rect,
        buffer: &mut Buffer,
        scene: &Scene<'_>,
    ) -> Option<Position> {
        let title = match self.purpose {
            Purpose::Suspend { .. } => scene.locale.tr("suspend-title"),
            Purpose::Outcome(outcome) => scene.locale.tr(&outcome.message()),
        };
        let sheet = airiest(area, |blank| self.sheet(area, blank, scene));
        let within = pop_up(&title, sheet.height(), area, buffer, scene.theme);
        sheet.draw(within, buffer, &Scroll::default(), scene)
    }

    /// What to say, the choices, what is typed; with blank lines or without.
    fn sheet(&self, area: Rect, blank: Blank, scene: &Scene<'_>) -> Sheet {
        let (locale, theme, columns) = (scene.locale, scene.theme, inside(area));
        let air = |lines: &mut Vec<Line<'static>>, least: Blank| lines.extend((blank >= least).then(Line::default));
        let mut head = Vec::new();
        if let Page::Asking(page) = &scene.view.page {
            head.extend(paragraph(&page.on_suspend, columns, theme.spoken()));
            air(&mut head, Blank::AfterSpoken);
        }
        head.extend(paragraph(
            &locale.tr_with("appointment-question", &[("town", locale.town(there(scene)).into())]),
            columns,
            theme.plain(),
        ));
        air(&mut head, Blank::Everywhere);
        let labels: Vec<String> = self.choices().iter().map(|choice| label(*choice, scene)).collect();
        let widest = labels.iter().map(|label| width(label)).max().unwrap_or(0);
        for (position, (choice, label)) in self.choices().iter().zip(&labels).enumerate() {
            head.push(self.choice(position, *choice, &pad(label, widest), scene));
        }
        let mut foot = Vec::new();
        air(&mut foot, Blank::AfterSpoken);
        if self.typing.is_some() {
            foot.extend(self.fields(scene));
            air(&mut foot, Blank::Everywhere);
        }
        if self.twice.is_none() {
            foot.push(Line::styled(
                locale.tr_with("appointment-who", &[("who", locale.tr(who(self.promise)).into())]),
                theme.plain(),
            ));
        }
        if let Some((first, second)) = self.twice {
            foot.extend(paragraph(&locale.tr("appointment-twice"), columns, theme.spoken()));
            for (digit, key, at) in [("1", "appointment-first", first), ("2", "appointment-second", second)] {
                let words = [("here", locale.time(at, scene.centre).into()), ("utc", locale.time(at, "UTC").into())];
                let text = locale.tr_with(key, &words);
                foot.push(Line::from(vec![
                    Span::styled(format!(" {digit}  "), theme.code()),
                    Span::styled(text, theme.plain()),
                ]));
            }
        } else if self.typing.is_some() {
            foot.extend(paragraph(&self.meaning(scene), columns, theme.plain()));
        } else {
            foot.push(self.prompt(scene));
        }
        Sheet { head, foot, focus: None, cursor: None }
    }

    fn choice(&self, position: usize, choice: Choice, label: &str, scene: &Scene<'_>) -> Line<'static> {
        let (locale, theme) = (scene.locale, scene.theme);
        let when = match self.instant(choice, scene) {
            Some(Instant::Once(at) | Instant::Twice(at, _)) if at > scene.now && !face(scene).is_open(at) => {
                format!("{} · {}", locale.date_time(at, there(scene)), locale.tr("appointment-outside"))
            }
            Some(Instant::Once(at) | Instant::Twice(at, _)) if at > scene.now => times(at, scene),
            Some(_) => locale.tr("appointment-past"),
            None => String::new(),
        };
        let style = if self.at == Some(position) { theme.picked() } else { theme.plain() };
        Line::from(vec![
            Span::styled(format!(" {}  ", position + 1), theme.code()),
            Span::styled(label.to_owned(), style),
            Span::styled(format!("   {when}"), theme.dim()),
        ])
    }

    /// Date and time, side by side.
    fn fields(&self, scene: &Scene<'_>) -> Vec<Line<'static>> {
        let (locale, theme) = (scene.locale, scene.theme);
        let field = |part: Part, key: &str, field: &Field, hint: &str| {
            let active = self.typing == Some(part);
            let says = format!(" {} ", locale.tr(key));
            let sign = if active { Span::styled("▏", theme.code()) } else { Span::raw(" ") };
            let typed = field.span(&locale.tr(hint), active, theme);
            // The cursor stands where the next character comes: before the hint, behind what is typed.
            let mut line = vec![Span::styled(pad(&says, 8), if active { theme.code() } else { theme.accent() })];
            line.extend(if field.text().is_empty() { [sign, typed] } else { [typed, sign] });
            Line::from(line)
        };
        vec![
            field(Part::Date, "appointment-date", &self.date, "appointment-date-hint"),
            field(Part::Time, "appointment-time", &self.time, "appointment-time-hint"),
        ]
    }

    /// What is typed, as a time there, here and in UTC; or what is wrong with it.
    fn meaning(&self, scene: &Scene<'_>) -> String {
        let locale = scene.locale;
        match self.read(scene) {
            Read::At(at) if !face(scene).is_open(at) => {
                format!("{} · {}", at_length(at, scene), locale.tr("appointment-outside"))
            }
            Read::At(at) => at_length(at, scene),
            Read::Twice(first, _) => at_length(first, scene),
            Read::Nothing => String::new(),
            Read::NoDate => locale.tr("remark-no-date"),
            Read::Either => locale.tr("remark-which-day"),
            Read::Far => locale.tr("remark-date-far"),
            Read::NoTime => locale.tr("remark-no-time"),
            Read::Past => locale.tr("remark-time-past"),
            Read::Never => {
                let later = time(self.time.text())
                    .map(hour_later)
                    .map(|time| format!("{:02}:{:02}", time.hour(), time.minute()));
                locale.tr_with("appointment-never", &[("later", later.unwrap_or_default().into())])
            }
        }
    }

    /// What Enter does with the choice picked.
    fn prompt(&self, scene: &Scene<'_>) -> Line<'static> {
        let key = match (self.purpose, self.at) {
            (_, None) => "appointment-prompt",
            (_, Some(at)) if self.choices().get(at) == Some(&Choice::Other) => "appointment-prompt-type",
            (_, Some(at)) if self.choices().get(at).is_some_and(|choice| self.is_past(*choice, scene)) => {
                "remark-time-past"
            }
            (Purpose::Suspend { .. }, Some(_)) => "appointment-prompt-suspend",
            (Purpose::Outcome(_), Some(_)) => "appointment-prompt-take",
        };
        Line::styled(scene.locale.tr(key), scene.theme.code())
    }
}

/// Key of the message that says who calls.
fn who(promise: Promise) -> &'static str {
    match promise {
        Promise::Me => "appointment-who-me",
        Promise::Anyone => "appointment-who-anyone",
        Promise::Vague => "appointment-who-vague",
    }
}

fn label(choice: Choice, scene: &Scene<'_>) -> String {
    let locale = scene.locale;
    match choice {
        Choice::InMinutes(10) => locale.tr("appointment-in-10-minutes"),
        Choice::InMinutes(_) => locale.tr("appointment-in-1-hour"),
        Choice::AtSix { days: 0 } => locale.tr("appointment-today-18"),
        Choice::AtSix { .. } => locale.tr("appointment-tomorrow-18"),
        Choice::Other => locale.tr("appointment-other"),
        Choice::Vague => locale.tr("appointment-vague"),
    }
}

/// The time there, and here where the clocks differ.
fn times(at: Millis, scene: &Scene<'_>) -> String {
    let locale = scene.locale;
    let (far, near) = (locale.date_time(at, there(scene)), locale.time(at, scene.centre));
    if locale.time(at, there(scene)) == near {
        far
    } else {
        locale.tr_with("appointment-there-and-here", &[("there", far.into()), ("here", near.into())])
    }
}

/// The time there with its year, here and in UTC.
fn at_length(at: Millis, scene: &Scene<'_>) -> String {
    let locale = scene.locale;
    let words = [
        ("there", locale.date_time_year(at, there(scene)).into()),
        ("town", locale.town(there(scene)).into()),
        ("here", locale.time(at, scene.centre).into()),
        ("utc", locale.time(at, "UTC").into()),
    ];
    locale.tr_with("appointment-at", &words)
}
