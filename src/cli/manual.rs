//! `cati completions` and `cati man`: the command line as shells and `man` want it described. What can be said is in the parent's `Line`; nothing is
//! said a second time here.

use super::Line;
use super::error::Refused;
use super::output::Outgoing;
use clap::{Args, Command, CommandFactory};
use clap_complete::Shell;
use clap_mangen::Man;
use std::io::Write;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub(super) struct Completions {
    /// The shell to complete in
    #[arg(value_enum)]
    shell: Shell,
}

#[derive(Debug, Args)]
pub(super) struct Pages {
    /// The folder for the pages
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// Replace pages that are there
    #[arg(long)]
    force: bool,
}

pub(super) fn completions(args: &Completions) -> Result<(), Refused> {
    let mut script = Vec::new();
    // Into memory first: a reader that goes away would make the generator panic.
    clap_complete::generate(args.shell, &mut Line::command(), "cati", &mut script);
    Ok(std::io::stdout().lock().write_all(&script)?)
}

pub(super) fn pages(args: &Pages) -> Result<(), Refused> {
    let mut line = Line::command();
    // Only then does each command know its whole name, such as cati-quota-show.
    line.build();
    let mut files = Outgoing::into(&args.folder, args.force)?;
    write(&line, &mut files)?;
    let mut out = std::io::stdout().lock();
    files.arrive()?.iter().try_for_each(|path| writeln!(out, "{}", path.display()))?;
    Ok(())
}

/// A page for a command and for each below it.
fn write(command: &Command, files: &mut Outgoing) -> Result<(), Refused> {
    let page = Man::new(command.clone()).source(concat!("cati ", env!("CARGO_PKG_VERSION"))).manual("cati");
    let mut file = files.file(&page.get_filename())?;
    page.render(&mut file)?;
    file.flush()?;
    command.get_subcommands().filter(|below| !below.is_hide_set()).try_for_each(|below| write(below, files))
}
