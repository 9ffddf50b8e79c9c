//! The statements by which candidates are found, each of them by one of the indexes of cases. What is done with what they find is not said here.

/// What a candidate is made of; `?1` is the instant, `?2` the member of staff, `?3` the country, `?4` the language that the sample says or an
/// empty text, `?5` the time zone.
macro_rules! candidates_where {
    ($($rest:tt)+) => {
        concat!(
            "SELECT id, state, due_at, appointment, coalesce(appointment_for = ?2, 0), tried_part, priority, attempts, shuffle
             FROM cases WHERE ",
            $($rest)+,
            " AND country = ?3 AND said_language = ?4 AND time_zone = ?5 AND (token IS NULL OR lease_until <= ?1)"
        )
    };
}

/// The first value after another in a column, where the columns before it in the index are given: one step in the index.
macro_rules! next_value {
    ($column:literal, $rest:literal) => {
        concat!("SELECT ", $column, " FROM cases WHERE ", $rest, " ORDER BY ", $column, " LIMIT 1")
    };
}

/// Call-backs that are due and were last tried in one part of the day, the earliest first.
pub(in crate::store) const CALL_BACKS: &str = concat!(
    candidates_where!(
        "state = 'waiting' AND appointment = 0 AND tried_part = ?6 AND due_at <= ?1 AND (not_for IS NULL OR not_for <> ?2)"
    ),
    " ORDER BY due_at, id LIMIT ?7"
);

/// Appointments between two instants, the earliest first.
macro_rules! appointments_with {
    ($whom:literal) => {
        concat!(
            candidates_where!(concat!(
                "state = 'waiting' AND appointment = 1 AND due_at > ?6 AND due_at <= ?7 AND ",
                $whom
            )),
            " ORDER BY due_at, id LIMIT ?8"
        )
    };
}

/// With this member of staff or with anybody.
pub(in crate::store) const APPOINTMENTS: &str = appointments_with!("(appointment_for IS NULL OR appointment_for = ?2)");

/// With others.
pub(in crate::store) const APPOINTMENTS_OF_OTHERS: &str = appointments_with!("appointment_for <> ?2");

/// With others who are not signed in.
pub(in crate::store) const APPOINTMENTS_OF_ABSENT: &str = appointments_with!(
    "appointment_for <> ?2 AND NOT EXISTS (SELECT 1 FROM station t WHERE t.staff = appointment_for AND t.ended_at IS NULL)"
);

/// Appointments up to an instant, with whomever, the earliest first.
pub(in crate::store) const MISSED_APPOINTMENTS: &str = concat!(
    candidates_where!("state = 'waiting' AND appointment = 1 AND due_at <= ?6"),
    " ORDER BY due_at, id LIMIT ?7"
);

/// Fresh cases of a region, of released portions of the sample.
pub(in crate::store) const FRESH: &str = concat!(
    candidates_where!("state = 'fresh' AND released = 1 AND coalesce(region, '') = ?6"),
    " ORDER BY priority DESC, shuffle, id LIMIT ?7"
);

/// Cases whose lease ran out: their station vanished, perhaps in the middle of a call. They come back as due since then.
pub(in crate::store) const EXPIRED: &str =
    "SELECT id, 'waiting', lease_until, appointment, coalesce(appointment_for = ?2, 0), tried_part, priority, attempts, shuffle,
            country, language, time_zone
     FROM cases WHERE token IS NOT NULL AND lease_until <= ?1 AND state <> 'closed' AND (not_for IS NULL OR not_for <> ?2)
     ORDER BY lease_until, id LIMIT ?3";

/// The lot after another, of one kind of cases: the next clock, else the next language, else the next country, a step in the index each. A comparison of all
/// three at once would begin at the lot itself and read past every case of it.
macro_rules! next_lot {
    ($kind:literal) => {
        concat!(
            "SELECT * FROM (SELECT country, said_language, time_zone FROM cases WHERE ",
            $kind,
            " AND country = ?1 AND said_language = ?2 AND time_zone > ?3 ORDER BY time_zone LIMIT 1)
             UNION ALL SELECT * FROM (SELECT country, said_language, time_zone FROM cases WHERE ",
            $kind,
            " AND country = ?1 AND said_language > ?2 ORDER BY said_language, time_zone LIMIT 1)
             UNION ALL SELECT * FROM (SELECT country, said_language, time_zone FROM cases WHERE ",
            $kind,
            " AND country > ?1 ORDER BY country, said_language, time_zone LIMIT 1)
             LIMIT 1"
        )
    };
}

pub(in crate::store) const FRESH_LOT: &str = next_lot!("state = 'fresh' AND released = 1");
pub(in crate::store) const CALL_BACK_LOT: &str = next_lot!("state = 'waiting' AND appointment = 0");
pub(in crate::store) const APPOINTMENT_LOT: &str = next_lot!("state = 'waiting' AND appointment = 1");

pub(in crate::store) const FRESH_REGION: &str = next_value!(
    "coalesce(region, '')",
    "state = 'fresh' AND released = 1 AND country = ?2 AND said_language = ?3 AND time_zone = ?4 AND coalesce(region, '') > ?1"
);
pub(in crate::store) const CALL_BACK_PART: &str = next_value!(
    "tried_part",
    "state = 'waiting' AND appointment = 0 AND country = ?2 AND said_language = ?3 AND time_zone = ?4 AND tried_part > ?1"
);

/// When the first call-back of a part of the day, or appointment, that nobody holds is due.
pub(in crate::store) const CALL_BACK_DUE: &str =
    "SELECT due_at FROM cases WHERE state = 'waiting' AND appointment = 0 AND country = ?2 AND said_language = ?3
     AND time_zone = ?4 AND tried_part = ?5 AND token IS NULL AND (not_for IS NULL OR not_for <> ?1) ORDER BY due_at, id LIMIT 1";
pub(in crate::store) const APPOINTMENT_DUE: &str =
    "SELECT due_at FROM cases WHERE state = 'waiting' AND appointment = 1 AND country = ?2 AND said_language = ?3
     AND time_zone = ?4 AND token IS NULL AND (appointment_for IS NULL OR appointment_for = ?1) ORDER BY due_at, id LIMIT 1";
pub(in crate::store) const APPOINTMENT_OF_OTHERS_DUE: &str =
    "SELECT due_at FROM cases WHERE state = 'waiting' AND appointment = 1 AND country = ?2 AND said_language = ?3
     AND time_zone = ?4 AND token IS NULL AND appointment_for <> ?1 ORDER BY due_at, id LIMIT 1";
