"""What the tests that kill the command line share: how it is started, killed at a system call or at a moment, and how
what is left is looked at."""
import contextlib
import datetime
import json
import os
import pathlib
import re
import shutil
import sqlite3
import subprocess

CLI = None   # set by the test
CALLS = ["pwrite64", "write", "fdatasync", "fsync", "ftruncate", "unlink", "unlinkat", "link", "linkat", "rename",
         "renameat2"]
KILLED = 137
UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
FALSE_ALARM = "missing from"
PATIENCE = 120

# The picture of a file: the log and both kinds of undo stacks in their order …
IN_ORDER = [
    "SELECT learner, kind, item, payload, undoes <> '', redoes <> '', day FROM event ORDER BY row",
    "SELECT stack, label, undone, (SELECT count(*) FROM undo_change c WHERE c.place = undo.place) FROM undo ORDER BY place",
]
# … and what each register says, what is derived from that, who is shown, in any order.
IN_ANY_ORDER = [
    "SELECT r.learner, r.kind, r.item, e.payload, e.day FROM register r JOIN event e ON e.row = r.event",
    "SELECT name, role, hours, removed FROM learner",
    "SELECT learner, item, state, day, known_before FROM state",
    "SELECT learner, item, text, day FROM note",
    "SELECT learner, item, kind, value, day FROM evidence",
    "SELECT learner, kind, item, text FROM draft",
    "SELECT value FROM here WHERE key = 'learner'",
]


def today():
    return datetime.datetime.now(datetime.timezone.utc).date().isoformat()


FIRST_DAY = today()


def may_trace():
    if not shutil.which("strace"):
        return False
    return subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True).returncode == 0


def was_killed(code):
    return code in (-9, KILLED)


class Home:
    """A person's folders: the data file and the book of writers, which knows the file by its path."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(exist_ok=True)
        self.data = self.folder / "data" / "waymark" / "waymark.db"
        self.environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "LANG": "C.UTF-8", "TZ": "UTC",
                            "XDG_DATA_HOME": str(self.folder / "data"), "XDG_STATE_HOME": str(self.folder / "state"),
                            "XDG_CONFIG_HOME": str(self.folder / "config")}

    def start(self, *arguments, strace=()):
        return subprocess.Popen([*strace, CLI, *arguments], env=self.environment, text=True, stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE)

    def run(self, *arguments, strace=()):
        return subprocess.run([*strace, CLI, *arguments], env=self.environment, capture_output=True, text=True,
                              timeout=PATIENCE)

    def ok(self, *arguments):
        answer = self.run(*arguments)
        assert answer.returncode == 0, f"{arguments}: {answer.returncode} {answer.stderr}"
        assert FALSE_ALARM not in answer.stderr, f"{arguments}: {answer.stderr}"
        return answer.stdout

    def json(self, *arguments):
        return json.loads(self.ok("--json", *arguments))

    def expect_whole(self, where):
        answer = self.run("check")
        assert answer.returncode == 0, f"{where}: check says {answer.returncode}: {answer.stdout} {answer.stderr}"
        assert FALSE_ALARM not in answer.stderr, f"{where}: {answer.stderr}"
        left = [p.name for p in self.data.parent.iterdir() if ".new" in p.name or p.name.endswith("-journal")]
        assert not left, f"{where}: left over: {left}"

    def picture(self, known=None):
        """A line a row. Ids that are not known stand for any new one; a midnight in between makes no difference."""
        def line(row):
            text = json.dumps(row).replace(FIRST_DAY, "TODAY").replace(today(), "TODAY")
            return text if known is None else UUID.sub(lambda id: id[0] if id[0] in known else "NEW", text)

        with contextlib.closing(sqlite3.connect(self.data)) as database:
            def lines(query):
                return [line(row) for row in database.execute(query)]
            return ([one for query in IN_ORDER for one in [query, *lines(query)]] +
                    [one for query in IN_ANY_ORDER for one in [query, *sorted(lines(query))]])

    def expect_nothing_called_missing(self, where):
        """The book of writers knows of no event that the file lacks."""
        with contextlib.closing(sqlite3.connect(self.folder / "state" / "waymark" / "writers.db")) as book:
            known = book.execute("SELECT learner, writer, number FROM writer WHERE number > 0").fetchall()
        with contextlib.closing(sqlite3.connect(self.data)) as database:
            held = {(learner, writer): number for learner, writer, number
                    in database.execute("SELECT learner, writer, number FROM chain")}
        for learner, writer, number in known:
            assert held.get((learner, writer), 0) >= number, f"{where}: {number} of {learner} are known, not {held}"

    def labels(self, learner):
        """Of what undo would take back while this learner is shown, newest first."""
        query = "SELECT label FROM undo WHERE undone = 0 AND stack IN ('', ?) ORDER BY place DESC"
        with contextlib.closing(sqlite3.connect(self.data)) as database:
            return [label for (label,) in database.execute(query, (learner,))]

    def expect_undo_back_to(self, label, learner, where):
        """Takes back through the program all that was done after that, one act at a time."""
        labels = self.labels(learner)
        for wanted in labels[:labels.index(label)]:
            lines = self.ok("--learner", learner, "undo").splitlines()
            assert lines[0] == f"undone: {wanted}", f"{where}: {lines} instead of {wanted}"
            assert not any("left alone" in line for line in lines), f"{where}: {lines}"


def copied(base, live):
    """The base as it was prepared, at the path at which it was."""
    if live.exists():
        shutil.rmtree(live)
    shutil.copytree(base, live)


def points_of(home, arguments, folder):
    """Each system call of a run that could be its last: (call, how many of its kind), in the order in which they come."""
    trace = folder / "trace"
    answer = home.run(*arguments, strace=["strace", "-f", "-o", str(trace), "-e", "trace=" + ",".join(CALLS)])
    assert answer.returncode == 0, f"{arguments}: {answer.returncode} {answer.stderr}"
    counts, points = {}, []
    for line in trace.read_text(errors="replace").splitlines():
        call = re.match(r"\d+ +(\w+)\(", line)
        if call:
            counts[call[1]] = counts.get(call[1], 0) + 1
            points.append((call[1], counts[call[1]]))
    return points


def killed_at(home, arguments, point):
    call, number = point
    return home.run(*arguments, strace=["strace", "-f", "-o", "/dev/null", "-e", f"trace={call}",
                                        "-e", f"inject={call}:signal=SIGKILL:when={number}"])


def killed_after(home, arguments, seconds):
    program = home.start(*arguments)
    try:
        printed, errors = program.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        program.kill()
        printed, errors = program.communicate()
    return subprocess.CompletedProcess(arguments, program.returncode, printed, errors)
