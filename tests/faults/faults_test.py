#!/usr/bin/env python3
"""Lets system calls fail under waymark-cli, and aims its commands at what they must not touch: faults_test.py WAYMARK-CLI

Each command is run with EIO, ENOSPC or SIGKILL at system calls spread over its whole run; WAYMARK_FAULTS=all takes every
call of each, WAYMARK_FAULTS=N takes N of each kind (WAYMARK_SEED draws others). Then come the slips of a hand, of a sync
program, of a full disk.

Promises kept: the answer is true, the old state or the new one is there and nothing else, nothing is left over. A table
of all that was tried is printed at the end; README.md shows one.
"""
import collections
import concurrent.futures
import contextlib
import difflib
import functools
import json
import os
import pathlib
import random
import re
import shutil
import sqlite3
import stat
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "blackbox"))
import kill_kit   # noqa: E402
from kill_kit import Home, UUID, copied, may_trace, was_killed   # noqa: E402

HOW_MANY = os.environ.get("WAYMARK_FAULTS", "quick")
OF_EACH_CALL = {"quick": 1, "all": sys.maxsize}.get(HOW_MANY) or int(HOW_MANY)
SEED = os.environ.get("WAYMARK_SEED", "1")
SKIPPED = 77
SHOWN_OF_EACH = 3
TOPIC, OTHER, THEIRS = "ai/linear-algebra/eigenvalues", "ai/linear-algebra/norms", "ai/sql/joins"
MISSING, DAMAGED, NOT_WRITABLE, NOT_EXPORTED, REFUSED = 3, 4, 6, 7, 8
NOTHING_CHANGED, NOTHING_WRITTEN = "Nothing was changed", "Nothing was written"
REPLACED = "was replaced after"
ABORTED = 128   # and above: by a signal
# No mmap: SQLite maps the -shm alone, and the program tells nobody anything by it.
CALLS = ["write", "pwrite64", "fsync", "fdatasync", "ftruncate", "rename", "renameat", "renameat2", "link", "linkat",
         "unlink", "unlinkat", "openat"]
FAULTS = {"EIO": "error=EIO", "ENOSPC": "error=ENOSPC", "SIGKILL": "signal=SIGKILL"}
OF_THE_SYSTEM = re.compile(r'"/(?:usr|lib|etc|proc|sys)\b')
AT_A_TIME = re.compile(r"-\d{6}(?:-\d+)?(?=\.db)")   # in the names of backups, which stand in what undo would take back
LITTER = re.compile(r"^\.waymark-.*\.tmp|\.new[0-9]*(?:-|$)|-journal$")
FRIENDS = [".new", ".newest", ".newsletter"]   # after the data file's name: look like litter, and are somebody's
IS_QUICK = HOW_MANY == "quick"
FORMATS = ["html"] if IS_QUICK else ["csv", "json", "md", "html"]
ON_A_FULL_DISK = (["restore over a short file"] if IS_QUICK else
                  ["mark", "first start", "upgrade, then mark", "backup FILE again", "export html",
                   "restore over a good file", "restore over a short file", "restore over spoiled pages"])
LEFT_OUT = ["backup FILE", "restore over spoiled pages"] if IS_QUICK else []
LEFT_FREE = [0, 40, 200, 600, 1200] if not IS_QUICK else [40, 600]   # KiB
CATALOG = """[catalog]
id = "{}"
title = "Own"
version = "{}"
[[area]]
id = "things"
title = "Things"
about = "What one can hold."
[[skill]]
id = "knots"
area = "things"
title = "Knots"
about = "How to tie."
[[skill.topic]]
id = "bowline"
title = "Bowline"
tier = "beginner"
hours = 1
check = "Ties it."
"""

rows = []


class NoMount(Exception):
    pass


class Row:
    """One line of the table, and what went wrong in it."""

    def __init__(self, fault, command):
        self.fault, self.command = fault, command
        self.tries = self.lost = self.untrue = 0
        self.seen = collections.Counter()
        self.wrong = []
        rows.append(self)

    def saw(self, code):
        self.seen["killed" if was_killed(code) else f"exit {code}"] += 1

    def fail(self, kind, text):
        """`kind`: lost, untrue, or a word that stands in the last column."""
        if kind in ("lost", "untrue"):
            setattr(self, kind, getattr(self, kind) + 1)
        else:
            self.seen[kind.upper()] += 1
        self.wrong.append(f"{kind}: {text}")

    def expect(self, is_so, kind, text):
        if not is_so:
            self.fail(kind, text)
        return is_so

    def told(self):
        seen = ", ".join(f"{what}: {count}" for what, count in sorted(self.seen.items()))
        return f"| {self.fault} | {self.command} | {self.tries} | {self.lost} | {self.untrue} | {seen} |"


def home_in(folder):
    home = Home(folder)
    home.environment["ASAN_OPTIONS"] = "detect_leaks=0"   # LeakSanitizer and strace both want to trace
    home.out = home.folder / "out"
    home.out.mkdir(exist_ok=True)
    return home


def begun(folder):
    """Ann with a topic done."""
    home = home_in(folder)
    home.ok("learner", "add", "Ann", "--role", "data-scientist")
    home.ok("mark", "done", OTHER)
    return home


def files_of(folder, but=()):
    """What stands in it: name to bytes, or to what it is where it is no ordinary file."""
    def content(path):
        mode = path.lstat().st_mode
        if stat.S_ISLNK(mode):
            return f"link to {os.readlink(path)}"
        return path.read_bytes() if stat.S_ISREG(mode) else (stat.S_IFMT(mode), path.lstat().st_rdev)

    return {str(path.relative_to(folder)): content(path) for path in sorted(folder.rglob("*"))
            if (path.is_symlink() or not path.is_dir()) and path.name not in but}


def litter_in(folder):
    return [path.name for path in folder.rglob("*") if LITTER.search(path.name)]


def done_in(home):
    answer = home.run("--json", "list", "--state", "done")
    return {one["id"] for one in json.loads(answer.stdout)["items"]} if answer.returncode == 0 else set()


def leave_a_log(home, *arguments):
    """Does that and is killed when it is on disk, before its -wal is worked in, as in an open window."""
    answer = home.run(*arguments, strace=["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=write",
                                          "-e", "inject=write:signal=SIGKILL:when=1"])
    assert was_killed(answer.returncode) and wal_of(home.data).exists(), f"{arguments}: {answer.returncode}"


def wal_of(data):
    return data.with_name(data.name + "-wal")


def shm_of(data):
    return data.with_name(data.name + "-shm")


# Commands at whose system calls faults are put. `prepare` fills a home and gives the arguments; `says` stands in the
# output once it is done; `target` is what it writes beside the data file; `often`, how many times as many calls are tried:
# of one that can go on another way after a fault.
Command = collections.namedtuple("Command", "name prepare says target often", defaults=[None, 1])


def doing(*arguments, after=()):
    def prepare(home, elsewhere):
        begun(home.folder)
        for command in after:
            home.ok(*command)
        return list(arguments)
    return prepare


def the_document(home, elsewhere):
    begun(elsewhere.folder)
    elsewhere.ok("mark", "done", THEIRS, "--note", "on the train")
    elsewhere.ok("export", "json", str(elsewhere.out / "ann.json"))
    begun(home.folder)
    return ["import", str(elsewhere.out / "ann.json")]


def the_file(home, elsewhere):
    the_document(home, elsewhere)
    return ["unite", str(elsewhere.data)]


def the_catalog(home, elsewhere):
    (elsewhere.out / "own.toml").write_text(CATALOG.format("own", "1.0"))
    begun(home.folder)
    return ["catalog", "add", str(elsewhere.out / "own.toml")]


def an_older_file(home, elsewhere):
    home.data.parent.mkdir(parents=True)
    with contextlib.closing(sqlite3.connect(home.data)) as database:
        database.executescript((HERE.parent / "support" / "format_1.sql").read_text())
    return ["mark", "done", "t/algebra/eigenvalues"]


def a_file_replaced(home, elsewhere):
    """A sync program has put another computer's version where a killed program left its -wal."""
    begun(home.folder)
    version = elsewhere.out / "version.db"
    home.ok("backup", str(version))
    elsewhere.ok("--data", str(version), "mark", "done", THEIRS)
    leave_a_log(home, "mark", "done", TOPIC)
    home.data.unlink()
    shutil.copy(version, home.data)
    return ["mark", "done", "ai/git/commits"]


def writing(name, *arguments):
    """Over an older one of its own."""
    def prepare(home, elsewhere):
        begun(home.folder)
        home.ok(*arguments, str(home.out / name))
        home.ok("mark", "done", TOPIC)
        return [*arguments, str(home.out / name)]
    return prepare


def the_newest_backup(home, elsewhere):
    begun(home.folder)
    home.ok("backup", str(elsewhere.out / "good.db"))
    return ["restore", str(elsewhere.out / "good.db")]


def the_backup(home, elsewhere):
    arguments = the_newest_backup(home, elsewhere)
    home.ok("mark", "done", TOPIC)
    return arguments


def the_backup_over_a_short_file(home, elsewhere):
    arguments = the_newest_backup(home, elsewhere)
    os.truncate(home.data, 600000)
    return arguments


def the_backup_over_spoiled_pages(home, elsewhere):
    arguments = the_newest_backup(home, elsewhere)
    with home.data.open("r+b") as file:
        for page in range(0, 40):
            file.seek(page * 4096 + 100)
            file.write(b"spoiled" * 500)
    return arguments


COMMANDS = [
    Command("restore over a good file", the_backup, "restored "),
    Command("first start", lambda home, elsewhere: ["learner", "add", "Ann"], "added Ann"),
    Command("upgrade, then mark", an_older_file, "done t/algebra/eigenvalues"),
    Command("mark, file replaced under its -wal", a_file_replaced, "done ai/git/commits", often=4),
    Command("restore over a short file", the_backup_over_a_short_file, "restored "),
    Command("restore over spoiled pages", the_backup_over_spoiled_pages, "restored "),
    Command("backup FILE", lambda home, elsewhere: [*doing("backup")(home, elsewhere), str(home.out / "b.db")], "b.db",
            "b.db"),
    Command("backup FILE again", writing("b.db", "backup"), "b.db", "b.db"),
    Command("unite", the_file, "united "),
    Command("import", the_document, "brought in "),
    Command("mark", doing("mark", "done", TOPIC), f"done {TOPIC}"),
    Command("undo", doing("undo", after=[["mark", "done", TOPIC]]), "undone: "),
    Command("note", doing("note", TOPIC, "twice\nand once more"), "noted "),
    Command("learner add", doing("learner", "add", "Bob", "--role", "ml-engineer"), "added Bob"),
    Command("catalog add", the_catalog, "added own"),
    *[Command(f"export {form}", writing(f"x.{form}", "export", form), "wrote ", f"x.{form}") for form in FORMATS],
]


class Story:
    """One command on one prepared file, to be hindered again and again."""

    def __init__(self, command, top, friends, live=None):
        self.command = command
        self.base, self.live = top / "base", live or top / "live"
        home = home_in(self.live)
        self.arguments = command.prepare(home, home_in(top / "elsewhere"))
        shutil.copytree(self.live, self.base)
        self.files = files_of(self.base, ["waymark.log"])
        self.known = None
        self.is_broken = home.data.exists() and home.run("check").returncode == DAMAGED
        if home.data.exists() and not self.is_broken:   # the check has taken in what stood in a -wal
            self.known = set(UUID.findall("\n".join(home.picture())))
        self.before = self.look(self.fresh())
        self.points = collections.defaultdict(list)   # for each kind of call, the numbers of those that may fail
        self.run_unhindered(top / "trace", friends)

    def run_unhindered(self, trace, row):
        """With files beside that look like litter."""
        home = self.fresh()
        home.data.parent.mkdir(parents=True, exist_ok=True)
        friends = [home.data.with_name(home.data.name + end) for end in FRIENDS]
        for friend in friends:
            friend.write_text("somebody's")
        answer = home.run(*self.arguments, strace=["strace", "-f", "-qq", "-o", str(trace), "-e",
                                                   "trace=" + ",".join(CALLS)])
        row.tries += 1
        row.saw(answer.returncode)
        for friend in friends:
            if row.expect(friend.exists() and friend.read_text() == "somebody's", "lost",
                          f"{self.command.name}: {friend.name} is gone, or another"):
                friend.unlink()
        assert answer.returncode == 0 and self.command.says in answer.stdout, f"{self.arguments}: {answer}"
        self.after = self.look(home)
        assert self.after != self.before, f"{self.command.name} changed nothing"
        counts = collections.Counter()
        for line in trace.read_text(errors="replace").splitlines():
            call = re.match(r"\d+ +(\w+)\(", line)
            if call:
                counts[call[1]] += 1
                if not OF_THE_SYSTEM.search(line):   # else it belongs to the start of any program
                    self.points[call[1]].append(counts[call[1]])

    def fresh(self):
        copied(self.base, self.live)
        return home_in(self.live)

    def look(self, home):
        """The data file and the target as a later command finds them."""
        return self.look_at_data(home), self.look_at_target(home)

    def look_at_data(self, home):
        if self.is_broken and home.data.exists() and home.data.read_bytes() == self.files["data/waymark/waymark.db"]:
            return "as damaged as it was"
        check = home.run("check")
        assert check.returncode == 0 and not self.is_false_alarm(check), f"check: {check.returncode} {check.stderr}"
        return [AT_A_TIME.sub("", line) for line in home.picture(self.known or set())]

    def is_false_alarm(self, answer):
        """Nothing is missing in any story, and a file replaced in one alone."""
        return (kill_kit.FALSE_ALARM in answer.stderr or
                (REPLACED in answer.stderr and self.command.prepare is not a_file_replaced))

    def look_at_target(self, home):
        target = home.out / self.command.target if self.command.target else None
        if target is None or not target.exists():
            return None
        if target.suffix != ".db":
            return target.read_text()
        with contextlib.closing(sqlite3.connect(f"file:{target}?immutable=1", uri=True)) as backup:
            problems = backup.execute("PRAGMA integrity_check").fetchall()
            assert problems == [("ok",)], f"the backup: {problems[:3]}"
            return backup.execute("SELECT learner, kind, item, payload FROM event ORDER BY row").fetchall()

    def difference(self, found):
        nearest = self.after if found[0] != self.before[0] else self.before
        if found[0] == nearest[0]:
            return f"the target is {'not there' if found[1] is None else 'neither the old one nor the new one'}"
        return "; ".join(line for line in difflib.unified_diff(nearest[0], found[0], n=0) if line[1] in '["')

    def hinder(self, row, call, number):
        home = self.fresh()
        how = ["-e", f"trace={call}", "-e", f"inject={call}:{FAULTS[row.fault]}:when={number}"]
        answer = home.run(*self.arguments, strace=["strace", "-f", "-qq", "-o", "/dev/null", *how])
        self.judge(row, home, answer, f"{call} {number}")

    def judge(self, row, home, answer, moment):
        where = f"{self.command.name}, {row.fault} at {moment}: exit {answer.returncode}, {answer.stderr.strip()!r}"
        code = answer.returncode
        row.tries += 1
        row.saw(code)
        is_done = code == 0 or (was_killed(code) and self.command.says in answer.stdout)
        is_as_before = code != 0 and (NOTHING_CHANGED in answer.stderr or NOTHING_WRITTEN in answer.stderr)
        row.expect(was_killed(code) or 0 <= code < ABORTED, "untrue", f"{where}: crashed")
        row.expect("should not" not in answer.stderr, "untrue", f"{where}: does not know what happened")
        row.expect(not self.is_false_alarm(answer), "untrue", f"{where}: false alarm")
        if code != 0 and files_of(self.live, ["waymark.log"]) == self.files:
            row.expect(not is_done, "lost", f"{where}: said to be done, and is not there")
            return
        try:
            found = self.look(home)
            if litter_in(home.folder):
                home.run(*self.arguments)
                self.look(home)
        except AssertionError as problem:
            row.fail("lost", f"{where}: {problem}")
            return
        row.expect(not litter_in(home.folder), "left over", f"{where}: {litter_in(home.folder)}")
        if found not in (self.before, self.after):
            row.fail("lost", f"{where}: half done: {self.difference(found)}")
        elif is_done and found != self.after:
            row.fail("lost", f"{where}: said to be done, and is not there")
        elif is_as_before and found != self.before:
            row.fail("untrue", f"{where}: it was changed")


def chosen(points, place, command):
    """Of each kind of call the numbers that this fault shall hit."""
    for call, numbers in sorted(points.items()):
        chance = random.Random(f"{SEED} {command.name} {call} {place}")
        count = min(OF_EACH_CALL * command.often, len(numbers))
        yield from ((call, number) for number in sorted(chance.sample(numbers, count)))


def hinder_at_calls(command, top, faults):
    *faults, friends = faults
    story = Story(command, top, friends)
    for place, row in enumerate(faults):
        picked = list(chosen(story.points, place, command))
        # Quick: each kind of call under one of the faults.
        for call, number in picked[place::len(faults)] if IS_QUICK else picked:
            story.hinder(row, call, number)


@contextlib.contextmanager
def small_disk(top, kib):
    disk = top / "disk"
    disk.mkdir()
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={kib}k", "tmpfs", str(disk)], capture_output=True)
    if made.returncode:
        raise NoMount
    try:
        yield disk
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def fill(disk, but_for=0):
    """With bytes until only so many KiB are free."""
    with (disk / "filler").open("wb", buffering=0) as filler:
        with contextlib.suppress(OSError):
            while True:
                filler.write(bytes(4096))
        filler.truncate(max(0, filler.tell() - but_for * 1024))


def on_a_full_disk(command, top, faults):
    row, friends = faults
    with small_disk(top, 12 * 1024) as disk:
        story = Story(command, top, friends, disk / "live")
        for free in LEFT_FREE:
            home = story.fresh()
            fill(disk, free)
            answer = home.run(*story.arguments)
            (disk / "filler").unlink()
            story.judge(row, home, answer, f"{free} KiB free")


def read_on_a_full_disk(top, row, left=()):
    """`left`: what a killed program left beside the data file."""
    with small_disk(top, 8 * 1024) as disk:
        home = begun(disk / "live")
        if left:
            leave_a_log(home, "mark", "done", TOPIC)
            shm_of(home.data).unlink()   # what it takes is room that would be there again
        fill(disk)
        before = home.data.read_bytes()
        reading = [["list"], ["status"], ["show", "calculus"], ["history"], ["next"], ["learner", "list"],
                   *[["export", form, str(top / f"x.{form}")] for form in FORMATS], ["backup", str(top / "b.db")]]
        for arguments in reading:
            answer = tried(row, home, *arguments)
            row.expect(answer.returncode == 0, "untrue", f"{arguments}: {answer.returncode} {answer.stderr}")
        for arguments in [["mark", "done", TOPIC], ["note", TOPIC, "a"], ["undo"], ["learner", "add", "Bob"]]:
            answer = tried(row, home, *arguments)
            row.expect(answer.returncode == NOT_WRITABLE and NOTHING_CHANGED in answer.stderr and
                       "see who may write" not in answer.stderr, "untrue",
                       f"{arguments}: {answer.returncode} {answer.stderr}, right: the disk is full")
        row.expect(done_in(home) == ({OTHER, TOPIC} if left else {OTHER}), "lost", f"seen: {done_in(home)}")
        (disk / "filler").unlink()
        row.expect(home.data.read_bytes() == before, "lost", "the data file is another")
        home.ok("mark", "done", TOPIC)
        row.expect(done_in(home) == {OTHER, TOPIC}, "lost", f"done: {done_in(home)}")


def tried(row, home, *arguments):
    answer = home.run(*arguments)
    row.tries += 1
    row.saw(answer.returncode)
    return answer


def replaced_under_a_log(top, row):
    home = home_in(top / "one")
    first = tried(row, home, *a_file_replaced(home, home_in(top / "two")))
    found = done_in(home)
    missing = {OTHER, THEIRS, TOPIC} - found
    row.expect(not missing, "lost", f"{missing}, first answer {first.returncode} {first.stderr}")
    row.expect((first.returncode == 0) == ("ai/git/commits" in found), "untrue", f"{first.returncode} {first.stderr}")
    check = tried(row, home, "check")
    row.expect(check.returncode == 0, "lost", f"check: {check.returncode} {check.stdout} {check.stderr}")


def data_file_gone(top, row):
    """Alone, with its -wal left, with a backup and without one."""
    for has_backup in (False, True):
        for has_log in (False, True):
            where = f"backup: {has_backup}, -wal: {has_log}"
            home = begun(top / f"{has_backup}{has_log}")
            if has_backup:
                home.ok("backup")
            if has_log:
                leave_a_log(home, "mark", "done", TOPIC)
            home.data.unlink()
            before = files_of(home.data.parent)
            every = [["learner", "add", "Bo"], ["list"], ["mark", "done", TOPIC], ["check"], ["undo"],
                     ["export", "csv", str(home.out / "x.csv")], ["backup", str(home.out / "b.db")]]
            for arguments in every if has_log or not IS_QUICK else every[:2]:
                answer = tried(row, home, *arguments)
                row.expect(answer.returncode == MISSING and NOTHING_CHANGED in answer.stderr, "untrue",
                           f"{where}, {arguments}: {answer.returncode} {answer.stderr}")
                row.expect(not has_backup or "backups/waymark-" in answer.stderr, "untrue",
                           f"{where}, {arguments} names no backup: {answer.stderr}")
            row.expect(files_of(home.data.parent) == before, "lost", f"{where}: the folder is another")
            row.expect(not files_of(home.out), "untrue", f"{where}: written: {list(files_of(home.out))}")
            answer = tried(row, home, "--new", "learner", "add", "Bo")
            row.expect(answer.returncode == 0, "untrue", f"{where}, --new: {answer.returncode} {answer.stderr}")
            answer = tried(row, home, "check")
            row.expect(answer.returncode == 0, "lost", f"{where}: check after --new: {answer.stdout} {answer.stderr}")
            if has_backup:
                home.data.unlink()
                backup = home.data.parent / "backups" / next(iter(files_of(home.data.parent / "backups")))
                answer = tried(row, home, "restore", str(backup))
                row.expect(answer.returncode == 0 and OTHER in done_in(home), "lost",
                           f"{where}, restore: {answer.returncode} {answer.stderr}")


@contextlib.contextmanager
def open_elsewhere(data):
    """In a process of its own: reading the file here would give this one's locks up."""
    reading = ("import sqlite3, sys; it = sqlite3.connect(sys.argv[1], isolation_level=None); it.execute('BEGIN'); "
               "print(it.execute('SELECT count(*) FROM event').fetchone(), flush=True); sys.stdin.read()")
    with subprocess.Popen([sys.executable, "-c", reading, str(data)], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as program:
        program.stdout.readline()
        yield program
        program.stdin.close()


def only_copies_there(top, row):
    """Of a file of which the book knows nothing: another computer's folder, or a typing error in --data."""
    for name in ("backup", "copy put aside"):
        home = begun(top / name)
        if name == "backup":
            home.ok("backup")
            home.data.unlink()
        else:
            home.data.rename(home.data.with_name("waymark.db.damaged-1796077691132"))
        shutil.rmtree(home.folder / "state")
        before = files_of(home.data.parent)
        for arguments in (["list"], ["learner", "add", "Bo"]):
            answer = tried(row, home, *arguments)
            row.expect(answer.returncode == MISSING and NOTHING_CHANGED in answer.stderr, "untrue",
                       f"{name}, {arguments}: {answer.returncode} {answer.stdout} {answer.stderr}")
        row.expect(files_of(home.data.parent) == before, "lost", f"{name}: the folder is another")


def restored_while_open_elsewhere(top, row):
    """The -wal that this leaves takes entries away, and is the file's own all the same."""
    home = home_in(top / "one")
    arguments = the_backup(home, home_in(top / "two"))
    with open_elsewhere(home.data) as program:
        answer = tried(row, home, *arguments)
        program.kill()
    later = tried(row, home, "check")
    row.expect(REPLACED not in later.stderr, "untrue", f"check after restore: {later.stderr}")
    row.expect(answer.returncode == 0 and done_in(home) == {OTHER}, "lost",
               f"restore: {answer.returncode} {answer.stderr}, then done: {done_in(home)}")


def forbidden_targets(home, other, folder):
    folder.mkdir()
    targets = {"the data file": home.data, "its -wal": wal_of(home.data), "its -shm": shm_of(home.data),
               "the book": home.folder / "state" / "waymark" / "writers.db", "another data file": other.data,
               "its other -wal": wal_of(other.data), "its other -shm": shm_of(other.data),
               "a link to the data file": folder / "link", "a second name of it": folder / "second",
               "a link to another": folder / "other-link", "a FIFO": folder / "fifo"}
    targets["a link to the data file"].symlink_to(home.data)
    targets["a link to another"].symlink_to(other.data)
    os.link(home.data, targets["a second name of it"])
    os.mkfifo(targets["a FIFO"])
    with contextlib.suppress(PermissionError):
        os.mknod(folder / "null", 0o666 | stat.S_IFCHR, os.makedev(1, 3))   # of our own: /dev's is never touched
        targets["a device"] = folder / "null"
    return targets


def forbidden_target(top, row, arguments):
    """While another program has the data file open, so that its -wal and -shm are there."""
    home, other = begun(top / "one"), begun(top / "two")
    leave_a_log(other, "mark", "done", TOPIC)
    folder = top / "targets"
    targets = forbidden_targets(home, other, folder)
    with open_elsewhere(home.data):
        for name, target in targets.items():
            def looked():
                # A -shm holds who reads just now.
                return (files_of(folder), files_of(home.data.parent, ["waymark.db-shm"]), files_of(other.data.parent),
                        files_of(home.folder / "state", ["waymark.log"]))
            before = looked()
            answer = tried(row, home, *[str(target) if one is None else one for one in arguments])
            where = f"{' '.join(str(one or name) for one in arguments)}: {answer.returncode} {answer.stderr.strip()}"
            row.expect(answer.returncode == NOT_EXPORTED or (answer.returncode != 0 and arguments[0] == "backup"),
                       "untrue", f"{where}, right: refused")
            changed = [f"{name} ({len(old.get(name, ''))} -> {len(new.get(name, ''))})" for old, new in zip(before, looked())
                       for name in old.keys() | new.keys() if old.get(name) != new.get(name)]
            row.expect(not changed, "lost", f"{where}: changed: {changed}")
            if changed:
                return   # what comes after would be about another file
    for one in (home, other):
        row.expect(one.run("check").returncode == 0, "lost", f"check of {one.data}")
    row.expect(done_in(other) == {OTHER, TOPIC}, "lost", f"done in another data file: {done_in(other)}")


def export_over_files(top, row):
    home = begun(top / "one")
    target = home.out / "thesis"
    for form in FORMATS:
        target.write_text("three years of work\n")
        answer = tried(row, home, "export", form, str(target))
        row.expect(answer.returncode == NOT_EXPORTED, "untrue", f"{form} over a text: {answer.returncode}, right: refused")
        row.expect(target.read_text() == "three years of work\n", "lost", f"{form} over a text: it is another")
        answer = tried(row, home, "export", form, str(target), "--force")
        forced = target.read_text()
        row.expect(answer.returncode == 0 and "three years" not in forced, "untrue", f"{form} --force: {answer.stderr}")
        home.ok("mark", "done", TOPIC)
        answer = tried(row, home, "export", form, str(target))
        row.expect(answer.returncode == 0 and target.read_text() != forced, "untrue",
                   f"{form} over its own kind: {answer.returncode} {answer.stderr}")
        own, following = target.read_text(), "csv" if form == "html" else "html"
        answer = tried(row, home, "export", following, str(target))
        row.expect(answer.returncode == NOT_EXPORTED and target.read_text() == own, "lost",
                   f"{following} over {form}: {answer.returncode}, right: refused")
        home.ok("undo")


def backup_over_files(top, row):
    home, other = begun(top / "one"), begun(top / "two")
    target = home.out / "b.db"
    home.ok("backup", str(target))
    home.ok("mark", "done", TOPIC)
    answer = tried(row, home, "backup", str(target))
    row.expect(answer.returncode == 0, "untrue", f"over an earlier backup: {answer.returncode} {answer.stderr}")
    with contextlib.closing(sqlite3.connect(target)) as backup:
        held = backup.execute("SELECT count(*) FROM event WHERE item = ?", [TOPIC]).fetchone()[0]
    row.expect(held == 1, "lost", "over an earlier backup: the new entry is not there")
    for name, make in {"another file's backup": lambda: other.ok("backup", str(target)),
                       "a copy of the data file": lambda: shutil.copy(home.data, target),
                       "a text": lambda: target.write_text("three years of work"),
                       "an SQLite file of others": lambda: sqlite3.connect(target).executescript("CREATE TABLE a (b)")}.items():
        target.unlink()
        make()
        before = target.read_bytes()
        answer = tried(row, home, "backup", str(target))
        row.expect(answer.returncode != 0 and NOTHING_CHANGED in answer.stderr, "untrue",
                   f"over {name}: {answer.returncode} {answer.stderr}, right: refused")
        row.expect(target.read_bytes() == before, "lost", f"over {name}: it is another")


def through_links(top, row):
    home = begun(top / "one")
    for arguments, name in [*((["export", form], f"x.{form}") for form in FORMATS), (["backup"], "b.db")]:
        for is_there in (False, True):
            stick = top / f"stick {name} {is_there}"
            stick.mkdir()
            link, end = home.out / name, stick / name
            link.unlink(missing_ok=True)
            link.symlink_to(end)
            if is_there:
                home.ok(*arguments, str(end))
            before = files_of(stick)
            home.ok("mark", "done", TOPIC)
            answer = tried(row, home, *arguments, str(link))
            where = f"{arguments}, end of the link there: {is_there}: {answer.returncode} {answer.stderr}"
            row.expect(answer.returncode == 0, "untrue", where)
            row.expect(link.is_symlink(), "lost", f"{where}: the link was replaced")
            row.expect(list(files_of(stick)) == [name] and files_of(stick) != before, "untrue", f"{where}: {list(files_of(stick))}")
            home.ok("undo")


def catalog_called_ai(top, row):
    home = begun(top / "one")
    for version in ("0.1", "1.2", "50"):
        (home.out / "ai.toml").write_text(CATALOG.format("ai", version))
        before = home.picture()
        answer = tried(row, home, "catalog", "add", str(home.out / "ai.toml"))
        row.expect(answer.returncode == REFUSED, "untrue", f"version {version}: {answer.returncode} {answer.stderr}")
        row.expect(home.picture() == before and OTHER in done_in(home), "lost", f"version {version}: the file is another")
    for version, arguments, code in (("2.0", [], 0), ("1.0", [], REFUSED), ("1.0", ["--force"], 0)):
        (home.out / "own.toml").write_text(CATALOG.format("own", version))
        answer = tried(row, home, "catalog", "add", str(home.out / "own.toml"), *arguments)
        row.expect(answer.returncode == code, "untrue",
                   f"own {version} {arguments}: {answer.returncode} {answer.stderr}, right: {code}")


def parts_without_parents(top, row):
    for table, part in (("skill", "ai/linear-algebra"), ("role", "ai/data-scientist"), ("area", "ai/mathematics")):
        home = begun(top / table)
        home.ok("backup", str(home.out / "good.db"))
        with contextlib.closing(sqlite3.connect(home.data)) as database:
            database.execute("PRAGMA foreign_keys = OFF")
            assert database.execute(f"DELETE FROM {table} WHERE id = ?", [part]).rowcount == 1, part
            database.commit()
        # Nothing hangs on an area: one may go on working.
        for arguments in ([["check"]] if table == "area" else [["list"], ["mark", "done", TOPIC], ["check"]]):
            answer = tried(row, home, *arguments)
            row.expect(answer.returncode == DAMAGED, "untrue", f"without {part}, {arguments}: {answer.returncode} {answer.stderr}")
        answer = tried(row, home, "restore", str(home.out / "good.db"))
        row.expect(answer.returncode == 0 and done_in(home) == {OTHER}, "lost",
                   f"without {part}, restore: {answer.returncode} {answer.stderr}")


def missing_or_barred(top, row):
    """What is not there is called so, and a folder of backups that cannot be used is no riddle."""
    home = begun(top / "one")
    for arguments in (["restore"], ["unite"], ["import"]):
        answer = tried(row, home, *arguments, str(home.out / "none"))
        row.expect(answer.returncode == MISSING, "untrue", f"{arguments} none: {answer.returncode} {answer.stderr}")
    (home.data.parent / "backups").symlink_to("backups")
    answer = tried(row, home, "backup")
    row.expect(answer.returncode == NOT_WRITABLE and "should not" not in answer.stderr, "untrue",
               f"backup into a ring of links: {answer.returncode} {answer.stderr}")


SCENES = [
    ("replaced under a killed program's -wal", "mark", replaced_under_a_log),
    ("data file deleted", "list, mark, learner add, check, undo, export, backup, --new, restore", data_file_gone),
    ("open elsewhere, which is then killed", "restore", restored_while_open_elsewhere),
    ("data file and book deleted, copies there", "list, learner add", only_copies_there),
    *[("aimed at a data file, -wal, -shm, book, FIFO, device", name,
       lambda top, row, arguments=arguments: forbidden_target(top, row, arguments))
      for name, arguments in (("backup", ["backup", None]),
                              *((f"export {form}{force}", ["export", form, None, *force.split()])
                                for form in FORMATS for force in ("", " --force")
                                if not IS_QUICK or force))],
    ("aimed at files of other kinds and of its own", "export", export_over_files),
    ("aimed at files of other kinds and of its own", "backup", backup_over_files),
    ("aimed at a link", "export, backup", through_links),
    ("a catalog called ai, an older one", "catalog add", catalog_called_ai),
    ("parts of the catalog deleted", "list, mark, check, restore", parts_without_parents),
    ("not there, or no way in", "restore, unite, import, backup", missing_or_barred),
    *[(f"disk without a free byte{' and ' + ', '.join(left) + ' of a killed program' if left else ''}",
       "list, status, show, export, backup, mark, note, undo", functools.partial(read_on_a_full_disk, left=left))
      for left in ((), ("-wal",))],
]


def run_all(top):
    works, friends = [], Row("DATA.new, .newest, .newsletter beside", "each of these")
    for command in (one for one in COMMANDS if one.name not in LEFT_OUT):
        works.append((hinder_at_calls, command, [*(Row(fault, command.name) for fault in FAULTS), friends]))
    works += [(on_a_full_disk, command, [Row("disk nearly full", command.name), friends]) for command in COMMANDS
              if command.name in ON_A_FULL_DISK]
    works += [(lambda scene, place, row: scene(place, row), scene, Row(fault, name)) for fault, name, scene in SCENES]

    def work(numbered):
        number, (do, what, row) = numbered
        place = top / str(number)
        place.mkdir()
        first = row[0] if isinstance(row, list) else row
        try:
            do(what, place, row)
        except NoMount:
            first.seen["skipped: only root may mount"] += 1
        except (AssertionError, subprocess.TimeoutExpired, OSError, sqlite3.Error) as problem:
            first.fail("not finished", f"{type(problem).__name__}: {problem}")
        shutil.rmtree(place)

    with concurrent.futures.ThreadPoolExecutor(max(2, os.cpu_count())) as pool:
        list(pool.map(work, enumerate(works)))


kill_kit.CLI = pathlib.Path(sys.argv[1]).resolve()
if not may_trace():
    print("skipped: strace is not here or may not trace")
    sys.exit(SKIPPED)
with tempfile.TemporaryDirectory(prefix="waymark-faults-") as folder:
    run_all(pathlib.Path(folder))
for row in rows:
    for wrong in row.wrong[:SHOWN_OF_EACH]:
        print(f"FAILED {row.fault}, {row.command}: {wrong}")
    if len(row.wrong) > SHOWN_OF_EACH:
        print(f"FAILED {row.fault}, {row.command}: and {len(row.wrong) - SHOWN_OF_EACH} more")
print("| fault | command | tries | lost | untrue answers | seen |\n| --- | --- | --- | --- | --- | --- |")
for row in rows:
    print(row.told())
sys.exit(any(row.wrong for row in rows))
