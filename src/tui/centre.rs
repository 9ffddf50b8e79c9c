//! Where the call centre is: the time zone of this machine, as an IANA name. The respondent's zone comes with the case.

use std::path::Path;

/// The zone of this machine: `TZ`, else the system's own, else UTC.
pub fn zone() -> String {
    let named = std::env::var("TZ").ok().map(|zone| zone.trim_start_matches(':').to_owned());
    let linked = || of_link(&std::fs::read_link("/etc/localtime").ok()?);
    let written = || std::fs::read_to_string("/etc/timezone").ok().map(|zone| zone.trim().to_owned());
    let known = |zone: &String| zone.parse::<chrono_tz::Tz>().is_ok();
    named
        .filter(known)
        .or_else(|| linked().filter(known))
        .or_else(|| written().filter(known))
        .unwrap_or_else(|| "UTC".to_owned())
}

/// The zone in a path such as `/usr/share/zoneinfo/Europe/Berlin`.
fn of_link(link: &Path) -> Option<String> {
    let path = link.to_str()?;
    path.split_once("zoneinfo/").map(|(_, zone)| zone.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_names_its_zone() {
        let of = |path| of_link(Path::new(path));
        assert_eq!(of("/usr/share/zoneinfo/Europe/Berlin").as_deref(), Some("Europe/Berlin"));
        assert_eq!(of("/etc/somewhere"), None);
    }
}
