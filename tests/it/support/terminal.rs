//! The program in a real pty: keys in, the screen as a person sees it out. Waits for a screen, never for a time.

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use std::io::{Read, Write};
use std::num::NonZero;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

pub struct Terminal {
    screen: Arc<Mutex<vt100::Parser>>,
    raw: Arc<Mutex<Vec<u8>>>,
    keys: Box<dyn Write + Send>,
    last: Option<String>,
    master: Box<dyn MasterPty + Send>,
    pub child: Box<dyn Child + Send + Sync>,
}

fn size(columns: u16, rows: u16) -> PtySize {
    PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 }
}

fn at_least_one(number: u16) -> NonZero<u16> {
    NonZero::new(number).unwrap()
}

impl Terminal {
    /// Starts the program on a study, in a terminal of 80×24, with these words.
    pub fn start(study: &Path, words: &[&str]) -> Self {
        Self::start_with(study, words, &[])
    }

    /// As [`Self::start`], with further words in the environment.
    pub fn start_with(study: &Path, words: &[&str], environment: &[(&str, &str)]) -> Self {
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_cati"));
        command.arg("--study");
        command.arg(study);
        command.args(words);
        command.cwd(study.parent().unwrap());
        Self::spawn(command, environment)
    }

    /// As [`Self::start`], in a terminal of this size, with only these words in the environment.
    pub fn start_bare(study: &Path, words: &[&str], environment: &[(&str, &str)], columns: u16, rows: u16) -> Self {
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_cati"));
        command.arg("--study");
        command.arg(study);
        command.args(words);
        command.cwd(study.parent().unwrap());
        command.env_clear();
        environment.iter().for_each(|(name, value)| command.env(name, value));
        Self::run(&command, columns, rows)
    }

    /// Starts this test program again in a terminal, to run only the test `role`.
    pub fn role(role: &str, study: &Path) -> Self {
        let mut command = CommandBuilder::new(std::env::current_exe().unwrap());
        command.args(["--exact", role, "--nocapture", "--test-threads=1"]);
        Self::spawn(command, &[("CATI_ROLE_STUDY", study.to_str().unwrap())])
    }

    fn spawn(mut command: CommandBuilder, environment: &[(&str, &str)]) -> Self {
        command.env_clear();
        for (name, value) in
            [("TERM", "xterm-256color"), ("LANG", "en_GB.UTF-8"), ("TZ", "UTC")].iter().chain(environment)
        {
            command.env(name, value);
        }
        Self::run(&command, 80, 24)
    }

    fn run(command: &CommandBuilder, columns: u16, rows: u16) -> Self {
        let pair = native_pty_system().openpty(size(columns, rows)).unwrap();
        let child = pair.slave.spawn_command(command.clone()).unwrap();
        drop(pair.slave);
        let (screen, raw) = (
            Arc::new(Mutex::new(vt100::Parser::new(at_least_one(rows), at_least_one(columns), 0))),
            Arc::new(Mutex::new(Vec::new())),
        );
        let mut reader = pair.master.try_clone_reader().unwrap();
        let (into_screen, into_raw) = (Arc::clone(&screen), Arc::clone(&raw));
        std::thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(length) = reader.read(&mut buffer) {
                if length == 0 {
                    return;
                }
                into_screen.lock().unwrap().process(&buffer[..length]);
                into_raw.lock().unwrap().extend_from_slice(&buffer[..length]);
            }
        });
        let keys = pair.master.take_writer().unwrap();
        Self { screen, raw, keys, last: None, master: pair.master, child }
    }

    pub fn text(&self) -> String {
        self.screen.lock().unwrap().screen().contents()
    }

    /// Everything the program wrote, escape sequences included.
    pub fn raw(&self) -> String {
        String::from_utf8_lossy(&self.raw.lock().unwrap()).into_owned()
    }

    /// Answers what is asked with its first option, until the end is to be read out; at most so many times.
    #[track_caller]
    pub fn answers_first_options(&mut self, most: usize) {
        // The clock in the header changes too: what is asked is below it.
        let asked = |text: &str| text.lines().skip(3).take(18).collect::<String>();
        for _ in 0..most {
            let text = self.text();
            if text.contains("Enter: read out, finish") {
                break;
            }
            let before = asked(&text);
            self.keys("1");
            self.wait_until("the next screen", |now| asked(now) != before);
        }
    }

    /// Waits until these words are on the screen, over the ends of lines too; the last screen is shown where they never come.
    #[track_caller]
    pub fn wait_for(&self, what: &str) -> String {
        self.wait_until(what, |text| text.split_whitespace().collect::<Vec<_>>().join(" ").contains(what))
    }

    #[track_caller]
    pub fn wait_until(&self, what: &str, wanted: impl Fn(&str) -> bool) -> String {
        // A limit for a program that hangs, not a measure of speed.
        for _ in 0..3000 {
            let text = self.text();
            if wanted(&text) {
                return text;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        panic!("{what} never came:\n{}", self.text());
    }

    /// Presses keys as a finger does: the same one again only after the 60 ms within which the program takes it for a repeat.
    pub fn keys(&mut self, keys: &str) {
        if self.last.as_ref().is_some_and(|last| keys.starts_with(last.as_str())) {
            std::thread::sleep(Duration::from_millis(80));
        }
        self.keys.write_all(keys.as_bytes()).unwrap();
        self.keys.flush().unwrap();
        self.last =
            if keys.starts_with('\x1b') { Some(keys.to_owned()) } else { keys.chars().last().map(String::from) };
    }

    /// Sends bytes as they are, however many, while the program goes on writing.
    pub fn bytes(&mut self, bytes: &[u8]) {
        self.keys.write_all(bytes).unwrap();
        self.keys.flush().unwrap();
        self.last = None;
    }

    pub fn resize(&self, columns: u16, rows: u16) {
        self.screen.lock().unwrap().screen_mut().set_size(at_least_one(rows), at_least_one(columns));
        self.master.resize(size(columns, rows)).unwrap();
    }

    pub fn signal(&self, signal: &str) {
        let pid = self.child.process_id().unwrap().to_string();
        assert!(std::process::Command::new("kill").args([signal, &pid]).status().unwrap().success());
    }

    /// Waits until the program has ended, and gives its exit code.
    #[track_caller]
    pub fn ended(&mut self) -> u32 {
        for _ in 0..3000 {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status.exit_code();
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        panic!("it never ended:\n{}", self.text());
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
