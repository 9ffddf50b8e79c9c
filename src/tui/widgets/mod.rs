//! The pieces that screens are put together from. None of them knows a key or keeps a state of an interview.

mod field;
mod header;
mod key_bar;
mod option_list;
mod pop_up;
mod rows;
mod sheet;
mod words;

pub(super) use field::Field;
pub(super) use header::{HEIGHT as HEADER_HEIGHT, header};
pub(super) use key_bar::{cap, height as key_bar_height, key_bar};
pub(super) use option_list::{Marks, option_list};
pub(super) use pop_up::{Blank, airiest, inside, pop_up, room};
pub(super) use rows::rows;
pub(super) use sheet::{Scroll, Sheet};
pub(super) use words::{barred, columns_of, comfortable, instructions, labelled, paragraph};
