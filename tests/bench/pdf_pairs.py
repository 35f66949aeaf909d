#!/usr/bin/env python3
"""How long the progress PDF of a full learner takes beside two others that make as many pages:
pdf_pairs.py WAYMARK-CLI WAYMARK BARE-PDF [ROUNDS]

In each round, one after another: the report as PDF; a program that draws the lines of its text with QPdfWriter and nothing
else (bare_pdf.cpp); headless Chromium, where it is installed, printing the report's HTML. Whole processes, with their
starts. Prints the medians and the median of the pairs' ratios. The bars: under 1.5 of the bare program, under a tenth of
Chromium.
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

CLI, WINDOW, BARE = (str(pathlib.Path(path).resolve()) for path in sys.argv[1:4])
ROUNDS = int(sys.argv[4]) if len(sys.argv) > 4 else 10
CHROMIUM = shutil.which("chromium")
DONE = 400
NOTES = ("線形代数の復習を終えた。", "راجعت الفصل الثاني مرتين.", "Worked through it twice 🎓 and wrote it down.")


def run(*arguments, **more):
    return subprocess.run(arguments, check=True, capture_output=True, text=True, **more).stdout


def full_learner(folder):
    """A data file in which 400 topics are done, each third with a note. Without a role the report is on everything."""
    data = str(folder / "full.db")
    run(CLI, "--data", data, "learner", "add", "Ann 安 آن 🎓", "--hours", "8")
    topics = [item["id"] for item in json.loads(run(CLI, "--data", data, "--json", "list"))["items"]
              if item["kind"] == "topic"][:DONE]
    run(CLI, "--data", data, "mark", "done", *topics)
    for number in range(0, DONE, 3):
        run(CLI, "--data", data, "note", topics[number], NOTES[number // 3 % len(NOTES)])
    for number in range(0, DONE, 5):
        run(CLI, "--data", data, "mark", "done", topics[number], "--link", f"https://example.org/{number}")
    return data


def seconds(command):
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def main():
    with tempfile.TemporaryDirectory(prefix="waymark-pairs-") as name:
        folder = pathlib.Path(name)
        for kind in ("DATA", "STATE", "CONFIG"):
            os.environ[f"XDG_{kind}_HOME"] = str(folder / kind.lower())
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        data = full_learner(folder)
        pdf, text, html = (str(folder / part) for part in ("report.pdf", "report.txt", "report.html"))
        commands = {"report": [WINDOW, f"--data={data}", f"--export-pdf={pdf}"]}
        run(*commands["report"])
        run("pdftotext", "-layout", pdf, text)
        run(CLI, "--data", data, "export", "html", html)
        commands["bare"] = [BARE, text, str(folder / "bare.pdf")]
        if CHROMIUM:
            commands["chromium"] = [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
                                    f"--user-data-dir={folder / 'profile'}", f"--print-to-pdf={folder / 'html.pdf'}",
                                    pathlib.Path(html).as_uri()]
        times = {what: [] for what in commands}
        for command in commands.values():
            seconds(command)
        for _ in range(ROUNDS):
            for what, command in commands.items():
                times[what].append(seconds(command))
        for what, of in (("report", pdf), ("bare", folder / "bare.pdf"), ("chromium", folder / "html.pdf")):
            if what in times:
                pages = run("pdfinfo", str(of)).split("Pages:")[1].split()[0]
                print(f"{what:<9} {pages:>3} pages, median {statistics.median(times[what]) * 1000:7.0f} ms")
        for what in list(times)[1:]:
            ratios = [one / other for one, other in zip(times["report"], times[what])]
            print(f"report to {what}: {statistics.median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f})")


main()
