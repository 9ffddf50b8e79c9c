//! An item of the interview, or its last words: spoken text, rows of a battery, instructions, options, and what is typed. What is typed means is
//! in `typing`.

use super::{
    Next, Scene, Screen, appointment::Appointment, break_off::BreakOff, character, languages::Languages, note::Note,
};
use crate::interview::Event;
use crate::interview::screen::{Asks, Screen as Asked};
use crate::layout::{question, width};
use crate::questionnaire::Value;
use crate::station::view::{Action, Asking, Page};
use crate::tui::keys::{Command, Context};
use crate::tui::typing::{Typed, Typing};
use crate::tui::widgets::{Marks, Scroll, Sheet, comfortable, instructions, option_list, paragraph, rows};
use ratatui::buffer::Buffer;
use ratatui::crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

/// An item on the screen.
#[derive(Debug)]
pub(in crate::tui) struct Question {
    at: (crate::ids::InterviewId, Option<crate::questionnaire::instrument::ItemId>),
    typing: Typing,
    scroll: Scroll,
}

impl Question {
    pub(super) fn of(page: &Asking) -> Self {
        Self { at: (page.interview, page.screen.item), typing: Typing::of(&page.screen), scroll: Scroll::default() }
    }

    pub(super) fn still_asks(&self, page: &Asking) -> bool {
        self.at == (page.interview, page.screen.item)
    }

    pub(super) fn context(&self, scene: &Scene<'_>) -> Context {
        match asking(scene).map(|page| page.screen.asks) {
            Some(Asks::Multiple) => Context::Multiple,
            Some(Asks::Number { .. }) => Context::Number,
            Some(Asks::Information) => Context::Information,
            Some(Asks::Last { another: true, .. }) => Context::LastOfThis,
            Some(Asks::Last { .. }) => Context::Last,
            Some(Asks::Single) | None => Context::Single,
        }
    }

    pub(super) fn allows(&self, command: Command, scene: &Scene<'_>) -> bool {
        let Some(page) = asking(scene) else { return true };
        let offered = |value: Value| page.screen.options.iter().any(|offer| offer.value == value);
        match command {
            Command::DontKnow => offered(Value::DontKnow),
            Command::Refused => offered(Value::Refused),
            Command::Language => page.languages.len() > 1,
            Command::Forward => page.screen.answer.is_some() && !page.screen.changed,
            _ => true,
        }
    }

    pub(super) fn on(&mut self, command: Command, key: &KeyEvent, scene: &Scene<'_>) -> Next {
        let Some(page) = asking(scene) else { return Next::Stay };
        let typed = match command {
            Command::Digit => character(key).map_or(Typed::More, |digit| self.typing.digit(digit, &page.screen)),
            Command::DontKnow => self.typing.missing(&Value::DontKnow, &page.screen),
            Command::Refused => self.typing.missing(&Value::Refused, &page.screen),
            Command::Take => self.typing.enter(&page.screen),
            other => return self.on_other(other, page, scene),
        };
        self.after(typed, page, scene)
    }

    fn on_other(&mut self, command: Command, page: &Asking, scene: &Scene<'_>) -> Next {
        match command {
            Command::Back => Next::act(Action::Interview(Event::Back)),
            Command::Forward => Next::act(Action::Interview(Event::Forward)),
            Command::Unanswered => Next::act(Action::Interview(Event::ToUnanswered)),
            Command::Language => Next::Open(Box::new(Screen::Languages(Languages::of(page)))),
            Command::Note => Next::Open(Box::new(Screen::Note(Note::on_case(page.draft.as_deref())))),
            Command::Suspend => Next::Open(Box::new(Screen::Appointment(Appointment::suspending(scene)))),
            Command::BreakOff => Next::Open(Box::new(Screen::BreakOff(BreakOff::default()))),
            Command::Up => {
                self.scroll.up(1);
                Next::Stay
            }
            Command::Down => {
                self.scroll.down(1);
                Next::Stay
            }
            Command::Erase => {
                self.typing.erase();
                Next::Stay
            }
            Command::Cancel => {
                self.typing.clear();
                Next::Stay
            }
            _ => Next::Stay,
        }
    }

    fn after(&mut self, typed: Typed, page: &Asking, scene: &Scene<'_>) -> Next {
        let locale = scene.locale;
        match typed {
            Typed::More => Next::Stay,
            Typed::Answer(value) => match page.screen.item {
                Some(item) => Next::act(Action::Interview(Event::Answer { item, value, confirmed: false })),
                None => Next::Stay,
            },
            Typed::Keep if matches!(page.screen.asks, Asks::Last { .. }) => Next::act(Action::Interview(Event::Finish)),
            Typed::Keep => Next::act(Action::Interview(Event::Forward)),
            Typed::NoSuchCode(code) => Next::Say(locale.tr_with("remark-no-such-code", &[("code", code.into())])),
            Typed::OutOfRange(min, max) => {
                Next::Say(locale.tr_with("rejected-out-of-range", &[("min", min.into()), ("max", max.into())]))
            }
            Typed::Nothing if matches!(page.screen.asks, Asks::Number { .. }) => {
                Next::Say(locale.tr("remark-no-number-typed"))
            }
            Typed::Nothing => Next::Say(locale.tr("remark-nothing-typed")),
            Typed::NotAccepted => Next::Say(locale.tr("rejected-not-accepted")),
        }
    }

    pub(super) fn render(&self, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>) -> Option<Position> {
        let page = asking(scene)?;
        let area = comfortable(area);
        self.sheet(&page.screen, area, scene).draw(area, buffer, &self.scroll, scene)
    }

    /// The page as lines, set as `layout` says.
    fn sheet(&self, screen: &Asked, area: Rect, scene: &Scene<'_>) -> Sheet {
        let theme = scene.theme;
        let notices = notices(screen, scene);
        let text = text(screen, &notices);
        let setting = text.set(usize::from(area.width), usize::from(area.height));
        let mut head = Vec::new();
        if setting.airy {
            head.push(Line::default());
        }
        head.extend(paragraph(&screen.spoken, area.width, theme.spoken()));
        let mut focus = None;
        if !screen.rows.is_empty() {
            head.push(Line::default());
            let (lines, current) = rows(&text.rows, area.width, setting.spare, theme);
            focus = current.map(|(start, end)| (head.len() + start, head.len() + end));
            head.extend(lines);
        }
        if let Some(scale) = &screen.scale {
            head.push(Line::default());
            head.extend(paragraph(scale, area.width, theme.spoken()));
            // The scale is read out with the row.
            focus = focus.map(|(start, _)| (start, head.len()));
        }
        if !text.instructions.is_empty() {
            head.push(Line::default());
            head.extend(instructions(&text.instructions, area.width, theme));
        }
        let mut foot = vec![Line::default()];
        let several = screen.asks == Asks::Multiple;
        foot.extend(option_list(&screen.options, several, area.width, setting.most, theme, |position| {
            self.marks(screen, position)
        }));
        if setting.airy && !screen.options.is_empty() {
            foot.push(Line::default());
        }
        let (prompt, cursor) = self.prompt(screen, scene);
        foot.push(prompt);
        let sheet = Sheet { head, foot, focus, cursor };
        debug_assert_eq!(sheet.height(), setting.lines, "the lines are those that were counted");
        sheet
    }

    fn marks(&self, screen: &Asked, position: usize) -> Marks {
        let in_force =
            || screen.options.get(position).is_some_and(|offer| screen.answer.as_ref() == Some(&offer.value));
        if self.typing.marks(screen, position) {
            Marks::Picked
        } else if self.typing.chosen.contains(&position) || (screen.asks != Asks::Multiple && in_force()) {
            Marks::Chosen
        } else {
            Marks::None
        }
    }

    /// The line where it is typed: what is awaited, what is typed, what Enter would do.
    fn prompt(&self, screen: &Asked, scene: &Scene<'_>) -> (Line<'static>, Option<u16>) {
        let (locale, theme) = (scene.locale, scene.theme);
        let says = match screen.asks {
            Asks::Single => locale.tr("prompt-code"),
            Asks::Multiple => locale.tr("prompt-codes"),
            Asks::Number { min, max } => locale.tr_with("prompt-number", &[("min", min.into()), ("max", max.into())]),
            Asks::Information => return (Line::styled(locale.tr("prompt-read"), theme.code()), None),
            Asks::Last { another: true, .. } => return (Line::styled(locale.tr("prompt-another"), theme.code()), None),
            Asks::Last { .. } => return (Line::styled(locale.tr("prompt-finish"), theme.code()), None),
        };
        let typed = self.typing.typed.clone();
        let cursor = u16::try_from(width(&says) + 1 + width(&typed)).ok();
        let after = self.after_enter(screen).map(|label| locale.tr_with("prompt-enter", &[("answer", label.into())]));
        let answer = || match &screen.answer {
            Some(Value::Number(number)) if typed.is_empty() => {
                Some(locale.tr_with("prompt-in-force", &[("answer", number.to_string().into())]))
            }
            _ => None,
        };
        let spans = vec![
            Span::styled(format!("{says} "), theme.accent()),
            Span::styled(typed.clone(), theme.spoken()),
            Span::styled(after.or_else(answer).map_or_else(String::new, |text| format!("  {text}")), theme.code()),
        ];
        (Line::from(spans), cursor)
    }

    /// The option that Enter would take.
    fn after_enter(&self, screen: &Asked) -> Option<String> {
        let position = (0..screen.options.len()).find(|position| self.typing.marks(screen, *position))?;
        screen.options.get(position).map(|offer| offer.label.clone())
    }
}

/// What a change of the questionnaire means for this interview, for the interviewer only.
fn notices(screen: &Asked, scene: &Scene<'_>) -> Vec<String> {
    let locale = scene.locale;
    let changed = screen.changed.then(|| locale.tr("notice-changed"));
    let passed_over = (!screen.passed_over.is_empty()).then(|| {
        let words = [("items", screen.passed_over.join("; ").into()), ("more", screen.passed_over_more.into())];
        locale.tr_with("notice-passed-over", &words)
    });
    changed.into_iter().chain(passed_over).collect()
}

/// What `layout` sets: the texts alone.
pub(in crate::tui) fn text<'a>(screen: &'a Asked, notices: &'a [String]) -> question::Question<'a> {
    let offers = |missing: bool| {
        let offers = screen.options.iter().filter(move |offer| offer.missing == missing);
        offers.map(|offer| (offer.code, offer.label.as_str())).collect()
    };
    question::Question {
        spoken: &screen.spoken,
        rows: screen
            .rows
            .iter()
            .map(|row| question::Row { text: &row.text, answer: row.answer.as_deref(), current: row.current })
            .collect(),
        scale: screen.scale.as_deref(),
        instructions: screen.instructions.iter().chain(notices).map(String::as_str).collect(),
        options: offers(false),
        missing: offers(true),
        several: screen.asks == Asks::Multiple,
    }
}

fn asking<'a>(scene: &Scene<'a>) -> Option<&'a Asking> {
    match &scene.view.page {
        Page::Asking(page) => Some(page),
        _ => None,
    }
}
