#!/usr/bin/env python3
"""Kills waymark-cli at each of its writes and looks at what is left: kill_test.py WAYMARK-CLI [--all]

A first start has several hundred writes of one kind while it builds its file beside the target; of those past the
fortieth every 23rd is tried, with --all every one.

Promises kept: what was printed is on disk; nothing is half; the next start finds a whole file and no leftovers.
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

CLI = pathlib.Path(sys.argv[1]).resolve()
CALLS = ["pwrite64", "write", "fdatasync", "fsync", "ftruncate", "unlink", "unlinkat", "link", "linkat", "rename", "renameat2"]
TOPIC = "ai/linear-algebra/eigenvalues"
KILLED = 137
SKIPPED = 77
EACH_UP_TO, THEN_EVERY = 40, 1 if "--all" in sys.argv else 23


def environment(folder):
    return {"PATH": os.environ["PATH"], "HOME": str(folder), "XDG_DATA_HOME": str(folder / "data"),
            "XDG_STATE_HOME": str(folder / "state"), "XDG_CONFIG_HOME": str(folder / "config"), "LANG": "C.UTF-8"}


def run(folder, *arguments, strace=()):
    return subprocess.run([*strace, CLI, *arguments], env=environment(folder), capture_output=True, text=True, timeout=60)


def json_of(folder, *arguments):
    answer = run(folder, "--json", *arguments)
    assert answer.returncode == 0, f"{arguments}: {answer.returncode} {answer.stderr}"
    return json.loads(answer.stdout)


def expect_whole(folder, where):
    answer = run(folder, "check")
    assert answer.returncode == 0, f"{where}: check says {answer.returncode}: {answer.stdout} {answer.stderr}"
    left = [p.name for p in (folder / "data" / "waymark").iterdir() if ".new" in p.name or p.name.endswith("-journal")]
    assert not left, f"{where}: left over: {left}"


def state_and_events(folder):
    """The state of the topic after its newest event; `check` has shown that the tables say the same."""
    events = json_of(folder, "history")["events"]
    states = [event["state"] for event in events if event["item"] == TOPIC]
    return (states or ["open"])[-1], len(events)


def kill_at_each_write(name, prepare, arguments, judge):
    """judge(folder, printed, where) looks at a file whose program was killed at that point."""
    points = 0
    with tempfile.TemporaryDirectory(prefix="waymark-kill-") as top:
        base = pathlib.Path(top) / "base"
        base.mkdir()
        prepare(base)
        for call in CALLS:
            number = 0
            while True:
                number += 1 if number < EACH_UP_TO else THEN_EVERY
                folder = pathlib.Path(top) / "try"
                shutil.copytree(base, folder)
                moved_in_place = pathlib.Path(top) / "base-aside"
                # The writer's book knows the file by its path, so the copy takes the original's place.
                base.rename(moved_in_place)
                folder.rename(base)
                answer = run(base, *arguments, strace=["strace", "-f", "-o", "/dev/null", "-e", f"trace={call}", "-e",
                                                       f"inject={call}:signal=SIGKILL:when={number}"])
                was_killed = answer.returncode in (-9, KILLED)
                if was_killed:
                    points += 1
                    judge(base, answer.stdout, f"{name}, {call} {number}")
                shutil.rmtree(base)
                moved_in_place.rename(base)
                if not was_killed:
                    assert answer.returncode == 0, f"{name}: {answer.stderr}"
                    break
    assert points > 3, f"{name}: only {points} points were hit"
    print(f"{name}: killed at {points} points, nothing lost, nothing half")


def with_learner(folder):
    assert run(folder, "learner", "add", "Ann").returncode == 0


def with_tick(folder):
    with_learner(folder)
    assert run(folder, "mark", "done", TOPIC).returncode == 0


def judge_mark(folder, printed, where):
    expect_whole(folder, where)
    state, events = state_and_events(folder)
    assert (state, events) in (("open", 1), ("done", 2)), f"{where}: {state} after {events} events"
    if f"done {TOPIC}" in printed:
        assert state == "done", f"{where}: printed, but not on disk"


def judge_undo(folder, printed, where):
    expect_whole(folder, where)
    state, events = state_and_events(folder)
    assert (state, events) in (("done", 2), ("open", 3)), f"{where}: {state} after {events} events"
    if f"open {TOPIC}" in printed:
        assert state == "open", f"{where}: printed, but not on disk"


def judge_first_start(folder, printed, where):
    names = [one["name"] for one in json_of(folder, "learner", "list")["learners"]]
    expect_whole(folder, where)
    assert names in ([], ["Ann"]), f"{where}: {names}"
    if "Ann" in printed:
        assert names == ["Ann"], f"{where}: printed, but not on disk"


def expect_synced_before_printed():
    with tempfile.TemporaryDirectory(prefix="waymark-sync-") as top:
        folder = pathlib.Path(top)
        with_learner(folder)
        trace = folder / "trace"
        answer = run(folder, "mark", "done", TOPIC,
                     strace=["strace", "-f", "-y", "-s", "200", "-o", str(trace), "-e", "trace=pwrite64,fdatasync,fsync,write"])
        assert answer.returncode == 0, answer.stderr
        lines = trace.read_text(errors="replace").splitlines()
        printed = next(i for i, line in enumerate(lines) if f'"done {TOPIC}' in line)
        frames = [i for i, line in enumerate(lines[:printed]) if "pwrite64(" in line and "waymark.db-wal" in line]
        syncs = [i for i, line in enumerate(lines[:printed]) if "sync(" in line and "waymark.db-wal" in line]
        assert frames, "no frame was written before the print"
        assert syncs and syncs[-1] > frames[-1], "the log was not synced after its last frame and before the print"
        print("mark: the log is synced after its last frame and before the print")


if not shutil.which("strace") or subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True).returncode:
    print("skipped: strace is not here or may not trace")
    sys.exit(SKIPPED)
expect_synced_before_printed()
kill_at_each_write("mark", with_learner, ["mark", "done", TOPIC], judge_mark)
kill_at_each_write("undo", with_tick, ["undo"], judge_undo)
kill_at_each_write("first start", lambda folder: None, ["learner", "add", "Ann"], judge_first_start)
