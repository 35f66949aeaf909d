#!/usr/bin/env python3
"""The bars of what a person waits for, measured in pairs and printed as a table: bars.py BIN [ROUNDS]

BIN is the folder with the programs of the `bench` preset. Whole processes are run one after another in each round, with a
bare program beside ours that does the least that the same work needs; what is printed is the median of ours, of the bare
one, and of the pairs' ratios (or differences). Starts end when the first frame was handed over to be shown, on the display
of the environment, else on one of Xvfb. What Google Benchmark measures is run as it is, its cases in mixed order.
"""
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

BIN = pathlib.Path(sys.argv[1]).resolve()
ROUNDS = int(sys.argv[2]) if len(sys.argv) > 2 else 15
CLI, WINDOW = str(BIN / "waymark-cli"), str(BIN / "waymark")
REPORT_TOPICS = 400
NOTES = ("線形代数の復習を終えた。", "راجعت الفصل الثاني مرتين.", "Worked through it twice 🎓 and wrote it down.")


def run(*arguments, **more):
    return subprocess.run(arguments, check=True, capture_output=True, text=True, **more).stdout


def cli(data, *arguments):
    return run(CLI, "--data", str(data), *arguments)


def topics_of(data):
    return [item["id"] for item in json.loads(cli(data, "--json", "list"))["items"] if item["kind"] == "topic"]


def new_learner(data):
    cli(data, "learner", "add", "Ann", "--role", "ml-engineer", "--hours", "8")


def learner_of_3000_entries(data):
    new_learner(data)
    topics = topics_of(data)
    entries = 0
    while entries < 3000:
        for state in ("learning", "done"):
            cli(data, "mark", state, *topics)
            entries += len(topics)
        cli(data, "mark", "open", *topics[:200])
        entries += 200


def learner_for_the_report(data):
    """400 topics done, each third with a note, each fifth with a link; without a role the report is on everything."""
    cli(data, "learner", "add", "Ann 安 آن 🎓", "--hours", "8")
    topics = topics_of(data)[:REPORT_TOPICS]
    cli(data, "mark", "done", *topics)
    for number in range(0, len(topics), 3):
        cli(data, "note", topics[number], NOTES[number // 3 % len(NOTES)])
    for number in range(0, len(topics), 5):
        cli(data, "mark", "done", topics[number], "--link", f"https://example.org/{number}")


def milliseconds(command, **more):
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **more)
    return (time.perf_counter() - start) * 1000


def rounds(commands, **more):
    """The times of each command, by rounds; the first round only warms up."""
    times = {name: [] for name in commands}
    for number in range(ROUNDS + 1):
        for name, command in commands.items():
            spent = milliseconds(command, **more)
            if number > 0:
                times[name].append(spent)
    return times


class Table:
    """Rows are printed as they come."""

    def __init__(self):
        print("| what | ours | bare | found | bar | |\n| --- | --- | --- | --- | --- | --- |", flush=True)
        self.missed = 0

    def row(self, what, ours, bare, found, bar, is_kept):
        self.missed += 0 if is_kept else 1
        print(f"| {what} | {ours} | {bare} | {found} | {bar} | {'' if is_kept else 'missed'} |", flush=True)

    def ratio(self, what, ours, bare, bar):
        ratios = [one / other for one, other in zip(ours, bare)]
        found = statistics.median(ratios)
        self.row(what, f"{statistics.median(ours):.3g} ms", f"{statistics.median(bare):.3g} ms",
                 f"{found:.2f} times ({min(ratios):.2f} to {max(ratios):.2f})", f"{bar} times", found <= bar)

    def at_most(self, what, value, bar, unit="ms"):
        self.row(what, f"{value:.1f} {unit}", "", f"{value:.1f} {unit}", f"{bar} {unit}", value <= bar)


def starts(table, folder):
    files = {"new": folder / "new.db", "of 3,000 entries": folder / "entries.db"}
    new_learner(files["new"])
    learner_of_3000_entries(files["of 3,000 entries"])
    commands = {"bare": [str(BIN / "bare_window")]}
    commands.update({name: [WINDOW, f"--data={file}"] for name, file in files.items()})
    environment = dict(os.environ, LD_PRELOAD=str(BIN / "first_paint.so"))
    environment.pop("QT_QPA_PLATFORM", None)
    times = rounds(commands, env=environment)
    for name in files:
        table.ratio(f"start until painted, a learner {name}", times[name], times["bare"], 1.5)
    return files["of 3,000 entries"]


def answers(table, data):
    commands = {"bare": ["sqlite3", str(data), "select 1"], "status": [CLI, "--data", str(data), "status"]}
    times = rounds(commands)
    more = [one - other for one, other in zip(times["status"], times["bare"])]
    found = statistics.median(more)
    table.row("`status` of 3,000 entries beside `sqlite3`", f"{statistics.median(times['status']):.0f} ms",
              f"{statistics.median(times['bare']):.0f} ms", f"{found:.0f} ms more ({min(more):.0f} to {max(more):.0f})",
              "25 ms more", found <= 25)


def reports(table, folder):
    data = folder / "report.db"
    learner_for_the_report(data)
    pdf, text, html = (str(folder / part) for part in ("report.pdf", "report.txt", "report.html"))
    commands = {"report": [WINDOW, f"--data={data}", f"--export-pdf={pdf}"]}
    offscreen = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    run(*commands["report"], env=offscreen)
    run("pdftotext", "-layout", pdf, text)
    commands["bare"] = [str(BIN / "bare_pdf"), text, str(folder / "bare.pdf")]
    chromium = shutil.which("chromium")
    if chromium:
        cli(data, "export", "html", html)
        commands["chromium"] = [chromium, "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
                                f"--user-data-dir={folder / 'profile'}", f"--print-to-pdf={folder / 'html.pdf'}",
                                pathlib.Path(html).as_uri()]
    times = rounds(commands, env=offscreen)
    table.ratio("progress PDF of 400 done topics", times["report"], times["bare"], 1.4)
    if chromium:
        table.ratio("the same beside Chromium's", times["report"], times["chromium"], 0.1)


def benchmarks(program, which):
    """Real milliseconds, and the counters, of each case: medians of three that were run in mixed order."""
    printed = run(str(BIN / program), f"--benchmark_filter={which}", "--benchmark_repetitions=3",
                  "--benchmark_enable_random_interleaving=true", "--benchmark_report_aggregates_only=true",
                  "--benchmark_format=json")
    unit = {"ns": 1e-6, "us": 1e-3, "ms": 1}
    cases = {}
    for case in json.loads(printed)["benchmarks"]:
        if case["aggregate_name"] == "median":
            cases[case["run_name"].removesuffix("/real_time")] = dict(
                case, ms=case["real_time"] * unit[case["time_unit"]])
    return cases


def ticks(table):
    cases = benchmarks("tick_bench", ".")
    for done in (10, 1000, 100_000):
        table.ratio(f"a tick, {done:,} done", [cases[f"tick/{done}"]["ms"]], [cases[f"bareTick/{done}"]["ms"]], 1.5)
    table.ratio("a tick, 100,000 done beside 10 done", [cases["tick/100000"]["ms"]], [cases["tick/10"]["ms"]], 1.5)


def the_window(table):
    cases = benchmarks("ui_bench", "tickInTheWindow|switchPages")
    table.at_most("a tick and its paint in the window", cases["tickInTheWindow/0"]["ms"], 16)
    table.at_most("the same with 100,000 topics", cases["tickInTheWindow/100000"]["ms"], 30)
    pages = next(case for name, case in cases.items() if name.startswith("switchPages/100000"))
    table.at_most("another page, 100,000 topics: the slowest of eight", pages["slowest_ms"], 200)
    table.at_most("the same, when first opened", pages["first_ms"], 200)


def main():
    with tempfile.TemporaryDirectory(prefix="waymark-bars-", dir=BIN.parent) as name:
        folder = pathlib.Path(name)
        for kind in ("DATA", "STATE", "CONFIG"):
            os.environ[f"XDG_{kind}_HOME"] = str(folder / kind.lower())
        os.environ["XDG_RUNTIME_DIR"] = str(folder)
        # On the disk, where a tick is synced: in memory the bare one costs next to nothing.
        os.environ["TMPDIR"] = str(folder)
        folder.chmod(0o700)
        table = Table()
        entries = starts(table, folder)
        answers(table, entries)
        reports(table, folder)
        ticks(table)
        the_window(table)
    if table.missed:
        sys.exit(f"{table.missed} of the bars are missed")


main()
