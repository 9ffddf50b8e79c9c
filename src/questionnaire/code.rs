//! The kinds of mistakes and remarks, all in one list. What each of them looks like is in `tests/cases/refused`; finding them is for the
//! compiler and the review.

use std::fmt;

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $code:ident = $word:literal,)+) => {
        /// A kind of mistake, or of a remark.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $($(#[doc = $doc])+ $code,)+
        }

        impl Code {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$code),+];

            /// Its name, as printed and in JSON.
            pub fn word(self) -> &'static str {
                match self {
                    $(Self::$code => $word,)+
                }
            }
        }
    };
}

codes! {
    /// A file that is named is not there.
    MissingFile = "missing-file",
    /// A file that is there is named by no other.
    NotIncluded = "not-included",
    /// A file cannot be included.
    Include = "include",
    /// Not TOML.
    Toml = "toml",
    /// Not Fluent.
    Fluent = "fluent",
    /// Not CSV, or another table than expected.
    Csv = "csv",
    /// A key that has no meaning at its place.
    UnknownKey = "unknown-key",
    /// A key that has to be there.
    MissingKey = "missing-key",
    /// A value of another type.
    Type = "type",
    /// A value that makes no sense.
    Value = "value",
    /// Not a name.
    Name = "name",
    /// A name that the data uses itself.
    ReservedName = "reserved-name",
    /// A name that is there twice.
    DoubleName = "double-name",
    /// A code with two meanings.
    DoubleCode = "double-code",
    /// A name of something that is not there.
    UnknownName = "unknown-name",
    /// Something stands at a place where it cannot work.
    Order = "order",
    /// Not an expression.
    Expression = "expression",
    /// Something is looked at before it is asked.
    ForwardReference = "forward-reference",
    /// A condition that no answers meet.
    NeverTrue = "never-true",
    /// A check that all answers fail.
    AlwaysTrue = "always-true",
    /// A condition that has too many combinations of answers to be tried.
    NotEnumerated = "not-enumerated",
    /// A text that has to be there.
    MissingText = "missing-text",
    /// A text that nobody says.
    SuperfluousText = "superfluous-text",
    /// A text that says other variables than in the base language.
    Placeables = "placeables",
    /// A translation of a text that has changed since.
    StaleText = "stale-text",
    /// A text with too many words between two pauses.
    NoPause = "no-pause",
    /// A question that does not fit the smallest screen.
    TooLong = "too-long",
    /// Two options that cannot be told apart.
    SameLabel = "same-label",
    /// Items of an index that are answered on different scales.
    DifferentSteps = "different-steps",
    /// A quota question that is not asked of everybody before the verdict.
    QuotaNotAsked = "quota-not-asked",
    /// Facts that can occur and have no cell.
    NoCell = "no-cell",
    /// A cell for facts that cannot occur.
    UnreachableCell = "unreachable-cell",
    /// Targets of two groups that do not add up to the same.
    Targets = "targets",
    /// More columns than a table of the study can have.
    TooManyColumns = "too-many-columns",
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}
