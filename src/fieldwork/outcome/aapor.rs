//! AAPOR's final codes of a telephone sample and the groups that rates add up (Standard Definitions, editions 7 to 10). Which outcome has
//! which code is in `table`; rates are computed in `rates`.

/// A group of final codes, as the rates name them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Complete.
    I,
    /// Partial: enough was answered.
    P,
    /// Refusal or break-off.
    R,
    /// Eligible, never spoken to.
    NC,
    /// Eligible, spoken to, no interview for another reason.
    O,
    /// Not known whether a household.
    UH,
    /// A household; not known whether somebody is eligible, or other.
    UO,
    /// Not eligible.
    NE,
}

impl Group {
    /// Every group, in the order of the standard.
    pub const ALL: [Self; 8] = [Self::I, Self::P, Self::R, Self::NC, Self::O, Self::UH, Self::UO, Self::NE];

    /// Its abbreviation in the standard.
    pub fn word(self) -> &'static str {
        match self {
            Self::I => "I",
            Self::P => "P",
            Self::R => "R",
            Self::NC => "NC",
            Self::O => "O",
            Self::UH => "UH",
            Self::UO => "UO",
            Self::NE => "NE",
        }
    }
}

/// Every final code with its group, in the order of the standard; codes that only head others (2.11, 2.22, 2.33) too, for files of others.
pub static CODES: &[(&str, Group)] = &[
    ("1.1", Group::I),
    ("1.2", Group::P),
    ("2.11", Group::R),
    ("2.111", Group::R),
    ("2.112", Group::R),
    ("2.12", Group::R),
    ("2.20", Group::NC),
    ("2.21", Group::NC),
    ("2.22", Group::NC),
    ("2.221", Group::NC),
    ("2.222", Group::NC),
    ("2.31", Group::O),
    ("2.32", Group::O),
    ("2.33", Group::O),
    ("2.331", Group::O),
    ("2.332", Group::O),
    ("2.333", Group::O),
    ("2.34", Group::O),
    ("2.35", Group::O),
    ("2.36", Group::O),
    ("3.11", Group::UH),
    ("3.12", Group::UH),
    ("3.13", Group::UH),
    ("3.14", Group::UH),
    ("3.15", Group::UH),
    ("3.16", Group::UH),
    ("3.20", Group::UO),
    ("3.21", Group::UO),
    ("3.30", Group::UO),
    ("3.90", Group::UO),
    ("4.10", Group::NE),
    ("4.20", Group::NE),
    ("4.31", Group::NE),
    ("4.32", Group::NE),
    ("4.33", Group::NE),
    ("4.41", Group::NE),
    ("4.42", Group::NE),
    ("4.43", Group::NE),
    ("4.44", Group::NE),
    ("4.51", Group::NE),
    ("4.52", Group::NE),
    ("4.53", Group::NE),
    ("4.54", Group::NE),
    ("4.70", Group::NE),
    ("4.80", Group::NE),
    ("4.90", Group::NE),
];

/// The group of a final code; `None` for a code that is not in [`CODES`].
pub fn group_of(aapor: &str) -> Option<Group> {
    CODES.iter().find(|(code, _)| *code == aapor).map(|(_, group)| *group)
}
