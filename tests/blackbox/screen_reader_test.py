#!/usr/bin/env python3
"""Works the window as a screen reader does, through AT-SPI: screen_reader_test.py WAYMARK-CLI WAYMARK

It starts itself again inside a display and a message bus of its own, with the system's Python, which has pyatspi.
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

SKIPPED = 77
SYSTEM_PYTHON = "/usr/bin/python3"
PATIENCE = 15
LISTENING = 3
SPACE = 0x20
ESCAPE = 0xFF1B
CONTROLS = {"push button", "check box", "radio button", "text", "combo box", "spin button", "table", "tree", "menu item"}


def start_inside():
    can = [shutil.which("dbus-run-session"), shutil.which("xvfb-run"), os.path.exists(SYSTEM_PYTHON)]
    has = all(can) and subprocess.run([SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True).returncode == 0
    if not has:
        print("skipped: needs dbus-run-session, xvfb-run and pyatspi")
        return SKIPPED
    with tempfile.TemporaryDirectory(prefix="waymark-reader-") as home:
        environment = {"PATH": os.environ["PATH"], "HOME": home, "LANG": "C.UTF-8", "XDG_RUNTIME_DIR": home,
                       "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "GTK_A11Y": "none"}
        for name in ("DATA", "STATE", "CONFIG"):
            environment[f"XDG_{name}_HOME"] = os.path.join(home, name.lower())
        return subprocess.run(["xvfb-run", "-a", "-s", "-screen 0 1280x800x24", "dbus-run-session", "--", SYSTEM_PYTHON,
                               __file__, "--inside", *sys.argv[1:]], env=environment, timeout=240).returncode


def role_of(node):
    """Newer ones of AT-SPI say only "button"."""
    name = node.getRoleName()
    return "push button" if name == "button" else name


def without_isolates(name):
    """The marks that set what somebody typed apart."""
    return name.replace("\u2068", "").replace("\u2069", "")


class Reader:
    """A screen reader's eyes and hands on one program."""

    def __init__(self, name):
        import pyatspi
        self.atspi = pyatspi
        self.app = self.wait_for(lambda: next(
            (one for one in pyatspi.Registry.getDesktop(0) if one is not None and one.name == name), None), name)

    @staticmethod
    def wait_for(look, what):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            found = look()
            if found:
                return found
            time.sleep(0.05)
        raise AssertionError(f"not there: {what}")

    def all_showing(self, role=None):
        def walk(node):
            for at in range(node.childCount):
                child = node.getChildAtIndex(at)
                if child is None:
                    continue
                if child.getState().contains(self.atspi.STATE_SHOWING):
                    if role is None or role_of(child) == role:
                        yield child
                    yield from walk(child)
        return list(walk(self.app))

    def find(self, role, start):
        """The first one in sight of that role whose name starts so."""
        def look():
            for node in self.all_showing(role):
                if without_isolates(node.name).startswith(start):
                    return node
            return None
        return self.wait_for(look, f"{role} {start!r}")

    def act(self, node, name):
        actions = node.queryAction()
        names = [actions.getName(at) for at in range(actions.nActions)]
        assert name in names, f"{node.name}: {names}"
        actions.doAction(names.index(name))

    def press(self, key):
        """A key of the keyboard: what is in focus gets it."""
        self.atspi.Registry.generateKeyboardEvent(key, None, self.atspi.KEY_SYM)

    def tick(self, cell):
        """Chooses the row of the cell and no other, as moving there does, and presses Space."""
        cell.parent.queryComponent().grabFocus()
        for other in self.all_showing("table cell"):
            if other.getState().contains(self.atspi.STATE_SELECTED):
                self.act(other, "Toggle")
        self.act(cell, "Toggle")
        self.press(SPACE)

    def hear(self, act):
        """What a reader is told while that is done and in the seconds after: kind, name and role of who tells."""
        from gi.repository import GLib
        heard = []
        kinds = ("object:state-changed:checked", "object:state-changed:showing", "object:property-change:accessible-name")

        def listen(event):
            if event.source is not None:
                heard.append((event.type, event.source.name, event.source.getRoleName()))

        self.atspi.Registry.registerEventListener(listen, *kinds)
        act()
        GLib.timeout_add(LISTENING * 1000, self.atspi.Registry.stop)
        self.atspi.Registry.start()
        self.atspi.Registry.deregisterEventListener(listen, *kinds)
        return [(str(kind), without_isolates(name), role) for kind, name, role in heard]

    def type_into(self, node, text):
        node.queryEditableText().setTextContents(text)


def tell(story):
    print(f"told: {story}", flush=True)


def stories(cli, reader):
    def ids(state):
        listed = subprocess.run([cli, "--json", "list", "--state", state], capture_output=True, text=True, check=True)
        return {item["id"] for item in json.loads(listed.stdout)["items"]}

    def expect_names():
        unnamed = [role_of(one) for one in reader.all_showing() if role_of(one) in CONTROLS and not one.name]
        assert not unnamed, f"controls without a name: {unnamed}"

    def shown(topic):
        said = subprocess.run([cli, "--json", "show", topic], capture_output=True, text=True, check=True)
        return json.loads(said.stdout)

    expect_names()
    reader.type_into(reader.find("text", "Name"), "Ann")
    reader.act(reader.find("push button", "Start"), "Press")
    reader.find("label", "Overview")
    subprocess.run([cli, "learner", "use", "Ann", "--role", "ml-engineer"], check=True, capture_output=True)
    reader.find("push button", "ML Engineer, target role")
    tell("a new learner comes from the first start to the Overview")

    topic = "ai/linear-algebra/eigenvalues"
    for page in ("Overview", "Skills", "Roles", "Projects", "Library", "Guide", "Insights", "Settings"):
        button = reader.find("radio button", page)
        if not button.getState().contains(reader.atspi.STATE_CHECKED):
            reader.act(button, "Toggle")
        reader.find("label", page)
        expect_names()
    tell("every control of every page has a name")

    reader.act(reader.find("push button", "Search everything"), "Press")
    field = reader.find("text", "Search everything")
    reader.type_into(field, "eigenvlaues")
    Reader.wait_for(lambda: field.description.startswith("Eigenvalues and eigenvectors, topic, open"),
                    "the hit, told at the field")
    reader.press(ESCAPE)
    tell("the search tells what it found")

    reader.act(reader.find("radio button", "Overview"), "Toggle")
    reader.find("push button", "Start ")
    reader.find("push button", "ML Engineer, target role")
    tell("the Overview names what comes next and how far each role is")

    reader.act(reader.find("radio button", "Skills"), "Toggle")
    reader.type_into(reader.find("text", "Filter topics"), "eigenvalues")
    cell = reader.find("table cell", "Eigenvalues and eigenvectors, open")
    tell("a topic is found by the filter")

    heard = reader.hear(lambda: reader.tick(cell))
    reader.find("table cell", "Eigenvalues and eigenvectors, done")
    assert ids("done") == {topic}
    tell("a topic is ticked and on disk")
    for kind, start, role in (("checked", "Eigenvalues and eigenvectors, done", "table cell"),
                              ("accessible-name", "Eigenvalues and eigenvectors, done", "table cell"),
                              ("showing", "Marked ", "notification")):
        assert any(kind in one[0] and one[1].startswith(start) and one[2] == role for one in heard), (kind, heard)
    tell("the new state and the notice are heard")

    reader.act(reader.find("push button", "Add a link"), "Press")
    reader.type_into(reader.find("text", "Address"), "https://example.org/ann")
    reader.act(reader.find("push button", "Add link"), "Press")
    Reader.wait_for(lambda: shown(topic)["evidence"], "the link on disk")
    reader.act(reader.find("push button", "Undo: "), "Press")
    Reader.wait_for(lambda: not shown(topic)["evidence"], "the link taken back")
    tell("a link is given as evidence")

    reader.act(reader.find("push button", "Undo: "), "Press")
    reader.find("table cell", "Eigenvalues and eigenvectors, open")
    assert ids("done") == set()
    tell("a tick is taken back")

    reader.act(reader.find("table cell", "Eigenvalues and eigenvectors"), "Toggle")
    reader.type_into(reader.find("text", "Filter topics"), "")
    reader.tick(reader.find("table cell", "Calculus, open"))
    reader.find("table cell", "Calculus, done")
    batch = ids("done")
    assert len(batch) > 2 and all(one.startswith("ai/calculus/") for one in batch), batch
    tell("a whole skill is ticked in one go")

    reader.act(reader.find("radio button", "Roles"), "Toggle")
    words = reader.find("table cell", "Calculus for ML Engineer: must").name
    assert "4 of 4 done" in words, words
    reader.find("table column header", "ML Engineer, 1 percent")
    tell("a cell and a head of the matrix are read in words")

    reader.act(reader.find("radio button", "Insights"), "Toggle")
    said = reader.find("chart", "Hours done, and ahead").description
    assert said == "Not enough history: 3 ordinary weeks with something done are needed, there are 0", said
    reader.act(reader.find("push button", "Areas: As a table"), "Press")
    reader.find("table cell", "Mathematics")
    expect_names()
    tell("a chart says its sentence, and its numbers are read as a table")

    reader.act(reader.find("radio button", "Projects"), "Toggle")
    reader.act(reader.find("check box", "Who survived"), "Toggle")
    reader.find("table cell", "Who survived: a first classifier, beginner, Finished")
    reader.act(reader.find("push button", "Mark the "), "Press")
    Reader.wait_for(lambda: len(ids("done")) > len(batch) + 10, "the topics that the project shows")
    tell("a project is finished, and what it shows is marked")

    reader.act(reader.find("radio button", "Library"), "Toggle")
    reader.tick(reader.find("table cell", "Convex Optimization, open, Stephen Boyd"))
    reader.find("table cell", "Convex Optimization, done")
    assert "ai/convex-optimization-book" in ids("done")
    reader.act(reader.find("radio button", "Roadmap"), "Toggle")
    reader.find("table cell", "Git for one's own work, 0 of 4 done")
    expect_names()
    tell("a resource is ticked, and a goal is read with what is done of it")

    reader.act(reader.find("radio button", "Guide"), "Toggle")
    reader.act(reader.find("list item", "The workflow, 0 of "), "Toggle")
    reader.find("panel", "1. Problem definition")
    reader.find("push button", "Problem formulation, ")
    reader.act(reader.find("check box", "Choose the baseline"), "Toggle")
    reader.find("list item", "The workflow, 1 of ")
    expect_names()
    tell("a chapter of the guide is opened, and a practice in it ticked")


def inside(cli, window):
    program = subprocess.Popen([window])
    try:
        stories(cli, Reader("waymark"))
    finally:
        program.terminate()
        program.wait(timeout=10)
    return 0


if __name__ == "__main__":
    paths = [str(pathlib.Path(one).resolve()) for one in sys.argv[1:] if one != "--inside"]
    sys.exit(inside(*paths) if "--inside" in sys.argv else start_inside())
