//! Keys, pasted text, sizes and time, over a study in memory: whatever is pressed, a screen is drawn. Takes the grammar of codes and numbers,
//! dates and times of appointments, notes and names on its way.

#![no_main]

use cati::clock::Clock;
use cati::locale::Locale;
use cati::station::Station;
use cati::tui::{App, Options, Request};
use cati_fuzz::{AFTERNOON, study};
use libfuzzer_sys::fuzz_target;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

fn key(byte: u8) -> (KeyCode, KeyModifiers) {
    let plain = |code| (code, KeyModifiers::NONE);
    match byte {
        0x01..=0x0c => plain(KeyCode::F(byte)),
        b'\r' => plain(KeyCode::Enter),
        0x0e => plain(KeyCode::Esc),
        0x0f => plain(KeyCode::Backspace),
        0x10 => plain(KeyCode::PageUp),
        0x11 => plain(KeyCode::PageDown),
        0x12 => plain(KeyCode::End),
        0x13 => (KeyCode::Char('s'), KeyModifiers::CONTROL),
        0x14 => plain(KeyCode::Up),
        0x15 => plain(KeyCode::Down),
        0x16 => plain(KeyCode::Tab),
        0x17 => (KeyCode::Char('c'), KeyModifiers::CONTROL),
        0x18 => plain(KeyCode::Delete),
        _ => plain(KeyCode::Char(char::from(byte))),
    }
}

fuzz_target!(|script: &[u8]| {
    let clock = Clock::standing_at(AFTERNOON);
    let mut station = Station::open(study(), clock.clone(), false, "fuzz").expect("a station");
    let view = station.view().expect("a view");
    let mut app = App::new(view, Locale::new("en"), Options { colour: true, centre: "Europe/London".to_owned() });
    let mut terminal = Terminal::new(TestBackend::new(80, 24)).expect("a terminal");
    let mut bytes = script.iter().copied();
    for _ in 0..400 {
        let Some(byte) = bytes.next() else { break };
        clock.advance(100);
        let now = clock.now();
        let requests = match byte {
            0xff => {
                let length = usize::from(bytes.next().unwrap_or(0)) * 40;
                let text: Vec<u8> = bytes.by_ref().take(length).collect();
                app.paste(&String::from_utf8_lossy(&text), now)
            }
            0xfe => {
                let (columns, rows) = (bytes.next().unwrap_or(80), bytes.next().unwrap_or(24));
                terminal.backend_mut().resize(u16::from(columns).max(1), u16::from(rows).max(1));
                Vec::new()
            }
            0xfd => {
                clock.advance(i64::from(bytes.next().unwrap_or(1)) * 60_000);
                let beat = station.heartbeat().and_then(|()| station.message());
                app.beat(beat);
                app.tick(clock.now())
            }
            byte => {
                let (code, modifiers) = key(byte);
                app.key(KeyEvent::new(code, modifiers), now)
            }
        };
        for request in requests {
            let Request::Act(action) = request else { return };
            let answer = station.act(action);
            let stops = answer.is_err();
            app.answer(answer);
            if stops {
                break;
            }
        }
        terminal.draw(|frame| app.draw(frame, clock.now())).expect("drawn");
    }
    for request in app.hang_up(clock.now()) {
        if let Request::Act(action) = request {
            app.answer(station.act(action));
        }
    }
});
