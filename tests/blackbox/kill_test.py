#!/usr/bin/env python3
"""Kills waymark-cli while it changes something and looks at what is left: kill_test.py WAYMARK-CLI

Each command is killed at system calls spread over its whole run. WAYMARK_KILLS=N kills N times in all, at every system
call in turn and as often at a random moment (WAYMARK_SEED draws others).

Promises kept: what was printed is on disk, with its day and the way back; nothing is half; the next start finds a whole
file and no leftovers, and calls nothing missing.
"""
import collections
import difflib
import os
import pathlib
import random
import re
import shutil
import sys
import tempfile
import time

import kill_kit
from kill_kit import Home, UUID, copied, killed_after, killed_at, may_trace, points_of, was_killed

TOPIC, OTHER, SKILL = "ai/linear-algebra/eigenvalues", "ai/linear-algebra/norms", "calculus"
SKIPPED = 77
POINTS_OF_EACH = 10
CHECK_EVERY, UNDO_EVERY = (3, 21) if "WAYMARK_KILLS" in os.environ else (1, 4)
TELL_EVERY = 500
KILLS = int(os.environ.get("WAYMARK_KILLS", "0"))
SEED = int(os.environ.get("WAYMARK_SEED", "1"))

# `prepare` fills a home and gives the arguments; `says` stands in the output once the command is done.
Command = collections.namedtuple("Command", "name prepare says")


def people(home, elsewhere):
    """Ben, Cleo in the bin, and Ann with a few acts, one of them undone."""
    home.ok("learner", "add", "Ben")
    home.ok("learner", "add", "Cleo")
    home.ok("learner", "remove", "Cleo")
    home.ok("learner", "add", "Ann", "--role", "data-scientist")
    home.ok("mark", "done", OTHER, "--day", "2026-02-03")
    home.ok("note", SKILL, "read twice")
    home.ok("mark", "open", OTHER)
    home.ok("undo")
    home.ok("mark", "learning", "git", "--link", "https://example.org/git")


def from_elsewhere(home, elsewhere):
    """What Ann did on another computer, with Dora there: as a document of hers, and as a data file."""
    people(home, elsewhere)
    home.ok("export", "json", str(elsewhere.folder / "ann.json"))
    elsewhere.ok("import", str(elsewhere.folder / "ann.json"))
    elsewhere.ok("learner", "add", "Dora")
    elsewhere.ok("--learner", "Dora", "mark", "done", "git")
    elsewhere.ok("--learner", "Ann", "mark", "done", SKILL, "--note", "on the train", "--day", "2026-03-04")
    elsewhere.ok("--learner", "Ann", "export", "json", str(elsewhere.folder / "ann.json"))


def after(prepare, *commands):
    def do(home, elsewhere):
        prepare(home, elsewhere)
        for command in commands:
            home.ok(*command)
    return do


def giving(prepare, *arguments):
    def do(home, elsewhere):
        prepare(home, elsewhere)
        return list(arguments)
    return do


def the_document(home, elsewhere):
    from_elsewhere(home, elsewhere)
    return ["import", str(elsewhere.folder / "ann.json")]


def the_document_taken_back(home, elsewhere):
    home.ok(*the_document(home, elsewhere))
    home.ok("undo")
    return ["redo"]


def the_file(home, elsewhere):
    from_elsewhere(home, elsewhere)
    return ["unite", str(elsewhere.data)]


def two_called_ann(home, elsewhere):
    people(home, elsewhere)
    elsewhere.ok("learner", "add", "Ann")
    elsewhere.ok("mark", "done", SKILL, "--note", "on the train")
    elsewhere.ok("export", "json", str(elsewhere.folder / "ann.json"))
    home.ok("import", str(elsewhere.folder / "ann.json"))
    ids = [one["id"] for one in home.json("learner", "list")["learners"] if one["name"] == "Ann"]
    return ["learner", "same", *ids]


COMMANDS = [
    Command("mark", giving(people, "mark", "done", TOPIC), f"done {TOPIC}"),
    Command("mark a skill", giving(people, "mark", "done", SKILL, "--note", "kept", "--link", "https://example.org"),
            "done ai/calculus/"),
    Command("mark on a day", giving(people, "mark", "done", TOPIC, "--day", "2026-03-04"), f"done {TOPIC}"),
    Command("note", giving(people, "note", TOPIC, "twice\nand once more"), "noted "),
    Command("undo", giving(after(people, ["mark", "open", OTHER]), "undo"), "undone: "),
    Command("undo a skill", giving(after(people, ["mark", "done", SKILL]), "undo"), "undone: "),
    Command("undo a removal", giving(after(people, ["learner", "remove", "Ben"]), "undo"), "undone: "),
    Command("redo", giving(after(people, ["mark", "done", SKILL], ["undo"]), "redo"), "redone: "),
    Command("import", the_document, "brought in "),
    Command("redo an import", the_document_taken_back, "redone: "),
    Command("unite", the_file, "united "),
    Command("learner add", giving(people, "learner", "add", "Bob", "--role", "ml-engineer", "--hours", "6"), "added Bob"),
    Command("learner rename", giving(people, "learner", "rename", "Ben", "Benno"), "renamed Benno"),
    Command("learner remove", giving(people, "learner", "remove", "Ben"), "removed Ben"),
    Command("learner restore", giving(people, "learner", "restore", "Cleo"), "brought back Cleo"),
    Command("learner same", two_called_ann, "items now have the newer of both"),
    Command("first start", lambda home, elsewhere: ["learner", "add", "Ann"], "added Ann"),
]


class Story:
    """One command on one prepared file, to be killed again and again."""

    def __init__(self, command, top):
        self.command = command
        self.base = top / "base"
        self.live = top / "live"
        self.top = top
        for folder in (self.base, self.live, top / "elsewhere"):
            shutil.rmtree(folder, ignore_errors=True)
        home = Home(self.live)
        self.arguments = command.prepare(home, Home(top / "elsewhere"))
        self.is_first = not home.data.exists()
        shutil.copytree(self.live, self.base)
        learners = home.json("learner", "list")["learners"]
        self.ann = next((one["id"] for one in learners if one["name"] == "Ann" and one["current"]), None)
        self.known = set(UUID.findall("\n".join(home.picture())))
        self.before = home.picture(self.known)
        self.points = points_of(self.fresh(), self.arguments, top)
        home = self.fresh()
        began = time.monotonic()
        answer = home.ok(*self.arguments)
        self.seconds = time.monotonic() - began
        assert command.says in answer, f"{command.name}: {answer}"
        self.after = home.picture(self.known)
        assert self.after != self.before, f"{command.name} changed nothing"
        self.tries = self.kills = self.done = 0

    def fresh(self):
        copied(self.base, self.live)
        return Home(self.live)

    def kill_at(self, point):
        home = self.fresh()
        self.judge(home, killed_at(home, self.arguments, point), f"{point[0]} {point[1]}")

    def kill_after(self, seconds):
        home = self.fresh()
        self.judge(home, killed_after(home, self.arguments, seconds), f"{seconds:.4f} s")

    def judge(self, home, answer, moment):
        where = f"{self.command.name}, killed at {moment}"
        self.tries += 1
        self.kills += was_killed(answer.returncode)
        assert answer.returncode == 0 or was_killed(answer.returncode), f"{where}: {answer.returncode} {answer.stderr}"
        assert not answer.stderr, f"{where}: {answer.stderr}"
        is_acknowledged = answer.returncode == 0 or self.command.says in answer.stdout
        if self.tries % CHECK_EVERY == 0 or self.is_first:
            home.expect_whole(where)
        home.expect_nothing_called_missing(where)
        found = home.picture(self.known)
        self.done += found == self.after
        assert found == self.after or (found == self.before and not is_acknowledged), "\n".join(
            [f"{where}: {'printed, but not there' if is_acknowledged else 'half done'}",
             *difflib.unified_diff(self.after, found, "all done", "found", n=0)])
        if self.tries % UNDO_EVERY == 0 and self.ann:
            home.expect_undo_back_to("Added Ann", self.ann, where)
            home.expect_whole(where + ", after all that was undone")

    def told(self):
        return (f"{self.command.name}: killed {self.kills} times in {self.tries} tries, {self.done} done all the same, "
                "nothing lost")


def spread(points, most):
    """So many of them, evenly, with the first and the last."""
    if len(points) <= most:
        return points
    return [points[round(place * (len(points) - 1) / (most - 1))] for place in range(most)]


def expect_synced_before_printed(top):
    home = Home(top / "sync")
    home.ok("learner", "add", "Ann")
    trace = top / "sync-trace"
    answer = home.run("mark", "done", TOPIC, strace=["strace", "-f", "-y", "-s", "200", "-o", str(trace), "-e",
                                                     "trace=pwrite64,fdatasync,fsync,write"])
    assert answer.returncode == 0, answer.stderr
    lines = trace.read_text(errors="replace").splitlines()
    printed = next(i for i, line in enumerate(lines) if f'"done {TOPIC}' in line)
    frames = [i for i, line in enumerate(lines[:printed]) if "pwrite64(" in line and "waymark.db-wal" in line]
    syncs = [i for i, line in enumerate(lines[:printed]) if "sync(" in line and "waymark.db-wal" in line]
    assert frames, "no frame was written before the print"
    assert syncs and syncs[-1] > frames[-1], "the log was not synced after its last frame and before the print"
    print("mark: the log is synced after its last frame and before the print")


def kill_a_few_times(top):
    for command in COMMANDS:
        story = Story(command, top)
        for point in spread(story.points, POINTS_OF_EACH):
            story.kill_at(point)
        assert story.kills > POINTS_OF_EACH / 2, f"{command.name}: only {story.kills} points were hit"
        print(story.told(), flush=True)


def kill_often(top, kills):
    """All commands in turn, three times at a system call, once at a random moment."""
    chance = random.Random(SEED)
    stories = []
    for place, command in enumerate(COMMANDS):
        folder = top / str(place)
        folder.mkdir()
        stories.append(Story(command, folder))
        chance.shuffle(stories[-1].points)
    told = turn = 0
    while sum(story.kills for story in stories) < kills:
        for story in stories:
            if turn % 4 == 3:
                story.kill_after(chance.uniform(0, 1.1 * story.seconds))
            else:
                story.kill_at(story.points[(turn - turn // 4) % len(story.points)])
        turn += 1
        if sum(story.kills for story in stories) >= told + TELL_EVERY:
            told = sum(story.kills for story in stories)
            print(f"{told} kills in {sum(story.tries for story in stories)} tries", flush=True)
    for story in stories:
        print(story.told())


kill_kit.CLI = pathlib.Path(sys.argv[1]).resolve()
if not may_trace():
    print("skipped: strace is not here or may not trace")
    sys.exit(SKIPPED)
with tempfile.TemporaryDirectory(prefix="waymark-kill-") as folder:
    top = pathlib.Path(folder)
    expect_synced_before_printed(top)
    if KILLS:
        kill_often(top, KILLS)
    else:
        kill_a_few_times(top)
