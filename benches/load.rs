//! Many stations at once. Open loop: answers come when they come, whether the one before is done or not, and the time of each counts from when
//! it was due. Closed loop: every station answers as fast as it goes. In one process over one store, and in a process each.
//! `cargo bench --bench load`, or one part of it: `cargo bench --bench load -- writer|process|processes`
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a bench that fails stops, and says why")]
#![expect(clippy::disallowed_methods, clippy::print_stdout, reason = "a bench measures and tells")]

mod stand;

use cati::clock::Clock;
use cati::station::Station;
use cati::station::view::{Action, View};
use cati::store::Store;
use stand::figures::{Durations, median, ms};
use stand::{Folder, bare, is_answer, next, one_interview, roomy, unsigned};
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// Stations of the open loop.
const STATIONS: usize = 200;
/// How long each run lasts.
const RUN: Duration = Duration::from_secs(5);
/// How often each is run.
const RUNS: usize = 5;

fn main() {
    if let Ok(role) = std::env::var("CATI_BENCH_STATION") {
        return child(&role);
    }
    let part = std::env::args().skip(1).find(|argument| !argument.starts_with('-'));
    let wanted = |name: &str| part.as_deref().is_none_or(|part| part == name);
    if wanted("writer") {
        compare();
    }
    if wanted("process") {
        println!("\nopen loop, {STATIONS} stations in one process, {RUNS} runs of {} s each", RUN.as_secs());
        open_loop(&[10, 50, 200, 500], in_one_process);
    }
    if wanted("processes") {
        println!("\nopen loop, {STATIONS} stations in {STATIONS} processes, {RUNS} runs of {} s each", RUN.as_secs());
        open_loop(&[10, 60, 200, 500], in_processes);
    }
}

/// A station that is always at a question when its next answer is due.
struct Robot {
    station: Station,
    view: View,
    took: Durations,
}

impl Robot {
    fn new(mut station: Station, number: usize) -> Self {
        let view = station.act(Action::SignIn(format!("Robot {number}"))).unwrap();
        let mut robot = Self { station, view, took: Durations::default() };
        robot.get_ready();
        robot
    }

    /// Does what is no answer, up to the next question.
    fn get_ready(&mut self) {
        loop {
            let action = next(&self.view);
            if is_answer(&action) {
                return;
            }
            self.view = self.station.act(action).unwrap();
        }
    }

    fn answer(&mut self) {
        self.view = self.station.act(next(&self.view)).unwrap();
    }

    /// Answers whenever one is due: the `number`th of every so many, at a rate a second for all together.
    fn open_loop(&mut self, begin: Instant, number: usize, rate: usize) {
        for turn in 0.. {
            let due = Duration::from_secs_f64((turn * STATIONS + number) as f64 / rate as f64);
            if due >= RUN {
                return;
            }
            sleep((begin + due).saturating_duration_since(Instant::now()));
            self.answer();
            self.took.add((begin + due).elapsed());
            self.get_ready();
        }
    }
}

/// One run at a rate: the durations of each station.
fn in_one_process(path: &Path, rate: usize) -> Vec<Durations> {
    let other = unsigned(Store::open(path).unwrap());
    let robots: Vec<Robot> =
        (0..STATIONS).map(|number| Robot::new(other.beside(Clock::System, "bench"), number)).collect();
    let begin = Instant::now() + Duration::from_millis(200);
    std::thread::scope(|scope| {
        let threads: Vec<_> = robots
            .into_iter()
            .enumerate()
            .map(|(number, mut robot)| {
                scope.spawn(move || {
                    robot.open_loop(begin, number, rate);
                    robot.took
                })
            })
            .collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    })
}

/// The same, with a process for each station.
fn in_processes(path: &Path, rate: usize) -> Vec<Durations> {
    let start = |number: usize| -> Child {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.env("CATI_BENCH_STATION", format!("{number} {rate} {}", path.display()));
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap()
    };
    let mut children: Vec<Child> = (0..STATIONS).map(start).collect();
    let mut outs: Vec<_> = children.iter_mut().map(|child| BufReader::new(child.stdout.take().unwrap())).collect();
    for out in &mut outs {
        let mut line = String::new();
        out.read_line(&mut line).unwrap();
        assert_eq!(line, "ready\n");
    }
    let begin = SystemTime::now().duration_since(UNIX_EPOCH).unwrap() + Duration::from_millis(500);
    for child in &mut children {
        child.stdin.take().unwrap().write_all(format!("{}\n", begin.as_micros()).as_bytes()).unwrap();
    }
    let read = |mut out: BufReader<_>| {
        let mut text = String::new();
        Read::read_to_string(&mut out, &mut text).unwrap();
        let mut took = Durations::default();
        text.lines().for_each(|line| took.add(Duration::from_micros(line.parse().unwrap())));
        took
    };
    let took = outs.into_iter().map(read).collect();
    for child in &mut children {
        assert!(child.wait().unwrap().success(), "a station failed");
    }
    took
}

/// A station in a process of its own: gets ready, is told when it begins, tells what each answer took.
fn child(role: &str) {
    let mut words = role.splitn(3, ' ');
    let (number, rate) = (words.next().unwrap().parse().unwrap(), words.next().unwrap().parse().unwrap());
    let mut robot = Robot::new(unsigned(Store::open(Path::new(words.next().unwrap())).unwrap()), number);
    println!("ready");
    std::io::stdout().flush().unwrap();
    let mut line = String::new();
    std::io::stdin().read_line(&mut line).unwrap();
    let begin = UNIX_EPOCH + Duration::from_micros(line.trim().parse().unwrap());
    let begin = Instant::now() + begin.duration_since(SystemTime::now()).unwrap_or_default();
    robot.open_loop(begin, number, rate);
    for took in robot.took.iter() {
        println!("{}", took.as_micros());
    }
}

fn open_loop(rates: &[usize], run: impl Fn(&Path, usize) -> Vec<Durations>) {
    println!(
        "{:>8}  {:>8}  {:>8}  {:>8}  {:>8}  {:>14}  {:>11}",
        "a second", "answers", "p50 ms", "p99 ms", "max ms", "slowest p50 ms", "bare p50 ms"
    );
    for rate in rates {
        let (mut p50, mut p99, mut max, mut slowest, mut reference, mut answers) =
            (vec![], vec![], vec![], vec![], vec![], 0);
        for _ in 0..RUNS {
            let folder = Folder::new();
            let path = folder.path("study.db");
            roomy(&path, 400);
            one_interview(&path);
            let stations = run(&path, *rate);
            let all = stations.iter().fold(Durations::default(), |all, one| all.and(one));
            answers += all.len();
            p50.push(ms(all.at(0.5)));
            p99.push(ms(all.at(0.99)));
            max.push(ms(all.max()));
            slowest.push(stations.iter().map(|one| ms(one.at(0.5))).fold(0.0, f64::max));
            reference.push(ms(bare::commits(&path, 200).at(0.5)));
            assert!(
                cati::station::verify(&Store::open(&path).unwrap(), cati::clock::Clock::System.now())
                    .unwrap()
                    .is_empty()
            );
        }
        let worst = max.iter().copied().fold(0.0, f64::max);
        println!(
            "{rate:>8}  {answers:>8}  {:>8.2}  {:>8.2}  {worst:>8.2}  {:>14.2}  {:>11.3}",
            median(p50),
            median(p99),
            median(slowest),
            median(reference)
        );
    }
}

/// One writer for all threads against one connection each, as fast as it goes.
fn compare() {
    const LASTS: Duration = Duration::from_secs(3);
    println!("\nclosed loop in one process, {RUNS} runs of {} s each, alternated", LASTS.as_secs());
    println!(
        "{:>8}  {:>19}  {:>9}  {:>8}  {:>8}  {:>8}  {:>17}  {:>6}",
        "stations", "connections", "answers/s", "p50 ms", "p99 ms", "max ms", "fewest-most", "works a commit"
    );
    for stations in [1, 20, 200] {
        let mut rows = [const { Vec::new() }; 2];
        for _ in 0..RUNS {
            for (row, shared) in rows.iter_mut().zip([true, false]) {
                row.push(saturate(stations, shared, LASTS));
            }
        }
        for (row, name) in rows.iter().zip(["one, shared", "one each"]) {
            let of = |figure: fn(&Saturation) -> f64| median(row.iter().map(figure).collect());
            println!(
                "{stations:>8}  {name:>19}  {:>9.0}  {:>8.2}  {:>8.2}  {:>8.1}  {:>8.0}-{:<8.0}  {:>6.1}",
                of(|one| one.rate),
                of(|one| one.p50),
                of(|one| one.p99),
                of(|one| one.max),
                of(|one| one.fewest),
                of(|one| one.most),
                of(|one| one.works),
            );
        }
    }
}

struct Saturation {
    rate: f64,
    p50: f64,
    p99: f64,
    max: f64,
    fewest: f64,
    most: f64,
    works: f64,
}

fn saturate(stations: usize, shared: bool, lasts: Duration) -> Saturation {
    let folder = Folder::new();
    let path = folder.path("study.db");
    roomy(&path, 2000);
    let store = Store::open(&path).unwrap();
    let other = unsigned(store.clone());
    let own = || if shared { other.beside(Clock::System, "bench") } else { unsigned(Store::open(&path).unwrap()) };
    let robots: Vec<Robot> = (0..stations).map(|number| Robot::new(own(), number)).collect();
    let (before, begin) = (store.commits(), Instant::now());
    let took: Vec<Durations> = std::thread::scope(|scope| {
        let run = |mut robot: Robot| {
            while begin.elapsed() < lasts {
                let now = Instant::now();
                robot.answer();
                robot.took.add(now.elapsed());
                robot.get_ready();
            }
            robot.took
        };
        let threads: Vec<_> = robots.into_iter().map(|robot| scope.spawn(move || run(robot))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    let seconds = begin.elapsed().as_secs_f64();
    let all = took.iter().fold(Durations::default(), |all, one| all.and(one));
    let counts: Vec<f64> = took.iter().map(|one| one.len() as f64).collect();
    let made = store.commits();
    Saturation {
        rate: all.len() as f64 / seconds,
        p50: ms(all.at(0.5)),
        p99: ms(all.at(0.99)),
        max: ms(all.max()),
        fewest: counts.iter().copied().fold(f64::MAX, f64::min),
        most: counts.iter().copied().fold(0.0, f64::max),
        works: if shared { (made.works - before.works) as f64 / (made.commits - before.commits) as f64 } else { 1.0 },
    }
}
