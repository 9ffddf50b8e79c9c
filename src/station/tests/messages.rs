//! Lines from supervisors and what is answered: delivered with an action or a heartbeat, in the table of messages only.

use super::Desk;
use crate::ids::StaffId;
use crate::station::monitor::Monitor;
use crate::station::supervise::Refusal;
use crate::station::view::{Action, Trouble};
use crate::store::Store;

const ANN: StaffId = StaffId(1);

fn monitor(desk: &Desk) -> Monitor {
    let store = Store::open(&desk.path).unwrap();
    let monitor = Monitor::open(store, desk.clock.clone(), "Europe/Prague", None).unwrap();
    monitor.of_supervisor("Sue").unwrap()
}

#[test]
fn a_line_is_shown_until_it_is_read_and_the_answer_comes_back() {
    let mut desk = Desk::new();
    let mut monitor = monitor(&desk);
    monitor.send(Some(ANN), " secret   one ").unwrap();
    monitor.send(None, "secret two").unwrap();
    desk.station.heartbeat().unwrap();
    let first = desk.station.message().unwrap().expect("a line");
    assert_eq!((first.sender.as_str(), first.text.as_str()), ("Sue", "secret one"));
    let view = desk.act(Action::NextCall);
    assert_eq!(view.frame.message.as_ref(), Some(&first), "it stays until it is read");
    let second = desk.act(Action::Read(first.id, "secret yes".into())).frame.message.expect("the next");
    assert_eq!(second.text, "secret two");
    assert!(desk.act(Action::Read(second.id, " ".into())).frame.message.is_none());
    let sent = monitor.look().unwrap().unwrap().messages;
    assert_eq!((sent[0].everybody, sent[0].to[0].name.as_str(), &sent[0].to[0].answer), (true, "Ann", &None));
    assert_eq!(sent[1].to[0].answer.as_deref(), Some("secret yes"));
    assert!(sent.iter().all(|sent| sent.to[0].read_at.is_some()));
    let log = desk.station.store.read(|tx| tx.audit_rows(99)).unwrap();
    assert!(!format!("{log:?}").contains("secret"), "{log:?}");
    let copy = desk.path.with_extension("copy");
    desk.station.store.backup_to(&copy, true, |_| true).unwrap();
    let bytes = std::fs::read(&copy).unwrap();
    assert!(!bytes.windows(6).any(|window| window == b"secret"), "the copy for analysts has none of it");
}

#[test]
fn what_is_no_line_is_not_sent_and_nobody_there_is_said() {
    let mut desk = Desk::new();
    let monitor = monitor(&desk);
    for text in ["", "  ", "turned\u{202e}around", &"x".repeat(121)] {
        assert_eq!(monitor.send(Some(ANN), text), Err(Refusal::Says("message-line", Vec::new())), "{text}");
    }
    monitor.send(Some(ANN), &"ž".repeat(120)).unwrap();
    let message = desk.station.message().unwrap().unwrap();
    let long = desk.try_act(Action::Read(message.id, "x".repeat(121)));
    assert!(matches!(long, Err(Trouble::Problem { key: "message-line", .. })), "{long:?}");
    assert_eq!(desk.station.message().unwrap().as_ref(), Some(&message), "not read");
    desk.act(Action::Break);
    assert_eq!(desk.station.message().unwrap(), None, "a break is nobody's screen");
    desk.act(Action::SignOut);
    assert_eq!(monitor.send(None, "anybody"), Err(Refusal::Says("message-nobody", Vec::new())));
    assert_eq!(desk.station.store.read(|tx| tx.messages(9)).unwrap().len(), 1, "nothing of it is kept");
}
