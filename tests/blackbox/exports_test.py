#!/usr/bin/env python3
"""Reads the HTML and Markdown exports back with readers that are not ours: exports_test.py WAYMARK-CLI HOSTILE-NAMES

HTML is read by Python's html.parser, Markdown by GitHub's own cmark-gfm. Hostile lines go in as notes, as evidence and as
learners' names: those that stand here and those of tests/support/hostile_lines. What a reader gives back is the text, but
for what `as_written` says.
"""
import html.parser
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
import unittest
import urllib.parse

CLI = pathlib.Path(sys.argv[1]).resolve()
NAMES = pathlib.Path(sys.argv[2]).resolve()
CMARK = shutil.which("cmark-gfm")
SKIPPED = 77
ROLE = "research-scientist"
OUR_LINES = [
    "1. first", "1) first", "# head", "#", "- entry", "+ entry", "* entry", "- [x] ticked", "---", "===", "> quote",
    "a | b", "| a |\n| - |\n| b |", "abc\n:-:", "abc\n---", "```\ncode\n```", "~~~", "``a` b", "\\", "a\\", "a\\\nb",
    "    four spaces", "\ttab", "a  \nb  ", "one\n\n\ntwo\r\nthree\rfour", "a\u2028b\u2029c\u0085d\x0be\x0cf",
    "*a* **b** _c_ __d__ ~~e~~ `f` $g$ $$h$$ ${i} ==j==", "[a](javascript:alert(1))", "![a](http://a.example/b.png)",
    "[a]: http://a.example", "[^1]", "[a][a]", "<script>alert(1)</script>", "<!-- a", "<![CDATA[a]]>", "<?a?>", "</bdi></p>",
    "&lt;b&gt; &#60; &copy; &nope; R&D AT&T a && b", "http://a.example www.a.example WWW.A.EXAMPLE ftp://a.example a@b.example",
    "mailto:a@b.example xmpp:a@b.example <a@b.example>", "@someone #123 :smile: :+1: 10:30:45", "'\"", "\"onload=alert(1)",
    "\u202eturned", "a\u2069b\u202ec", "a\u2067b", "\u0645\u0631\u062d\u0628\u0627 1. \u0647\u0644\u0627", "\x01\x1b[31m\x7f\x9b",
    "{{ a }} {% b %}", "10. a", "1234567890. a", "a\n# b\n- c\n1. d\n> e\n<div>\n    f", "::", ":a", "=", "+", "-", "a #", "a\\|b",
]
LINE_ENDS = re.compile("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
TAGS = {
    "html": set("html head meta title style body main header footer section h1 h2 h3 h4 p br strong time ul li table thead "
                "tbody tr th td span i div bdi a code".split()),
    "md": set("h1 h2 h3 h4 p br strong ul li table thead tbody tr th td span input blockquote a code hr".split()),
}
FORMS = [form for form in TAGS if form != "md" or CMARK]
FORMATS = {"html": ("html", "gap-html", "reading-html"), "md": ("md", "gap", "reading")}
ATTRIBUTES = {"class", "style", "scope", "colspan", "dir", "lang", "charset", "name", "content", "http-equiv", "datetime",
              "aria-hidden", "aria-label", "aria-labelledby", "role", "id", "tabindex", "href", "rel", "align", "type",
              "checked", "disabled"}
VOID = {"br", "meta", "input", "hr"}


def hostile_lines():
    made = subprocess.run([NAMES], capture_output=True, check=True, encoding="utf-8")
    return OUR_LINES + [line for line in json.loads(made.stdout) if "\0" not in line]


def plain_lines(text):
    return ["".join("\ufffd" if unicodedata.category(letter) == "Cc" and letter != "\t" else letter for letter in line)
            for line in LINE_ENDS.split(text)]


def as_written(text):
    """The lines that an export gives for a note: each way to end a line is a line's end, other control characters than the
    tab are U+FFFD, and lines at both ends that are blank are left out."""
    lines = plain_lines(text)
    while lines and not lines[0].strip(" \t"):
        lines.pop(0)
    while lines and not lines[-1].strip(" \t"):
        lines.pop()
    return lines


def in_one_line(text):
    return " ".join(plain_lines(text))


def is_same_line(read, written):
    """Isolates may stand around it."""
    return re.fullmatch("\u2068*" + re.escape(written) + "\u2069*", read, re.DOTALL) is not None


class Element:
    def __init__(self, tag, attributes, parent):
        self.tag, self.attributes, self.parent, self.children = tag, attributes, parent, []

    def all(self, tag=None, **attributes):
        for child in self.children:
            if isinstance(child, str):
                continue
            named = {name.rstrip("_"): value for name, value in attributes.items()}
            if tag in (None, child.tag) and all(child.attributes.get(name) == value for name, value in named.items()):
                yield child
            yield from child.all(tag, **attributes)

    def text(self):
        return "".join(child if isinstance(child, str) else child.text() for child in self.children)


class Document(html.parser.HTMLParser):
    """A tree of elements; it takes no wrong nesting."""

    def __init__(self, text, is_whole=True):
        super().__init__(convert_charrefs=True)
        self.root = self.at = Element("", {}, None)
        self.is_after_break = False
        self.feed(text)
        self.close()
        assert not is_whole or self.at is self.root, f"{self.at.tag} is not closed"

    def handle_starttag(self, tag, attributes):
        element = Element(tag, dict(attributes), self.at)
        self.at.children.append("\n" if tag == "br" else element)
        self.is_after_break = tag == "br"
        if tag not in VOID:
            self.at = element

    def handle_endtag(self, tag):
        if tag in VOID:
            return
        self.is_after_break = False
        assert self.at.tag == tag, f"</{tag}> in {self.at.tag}"
        self.at = self.at.parent

    def handle_data(self, text):
        # cmark writes a line feed behind each break.
        self.at.children.append(text[1:] if self.is_after_break and text.startswith("\n") else text)
        self.is_after_break = False

    def handle_comment(self, text):
        raise AssertionError(f"a comment: {text}")

    unknown_decl = handle_pi = handle_comment


def rendered(markdown):
    extensions = [part for name in ("table", "strikethrough", "autolink", "tasklist", "footnotes") for part in ("-e", name)]
    return subprocess.run([CMARK, "--unsafe", *extensions], input=markdown, capture_output=True,
                          check=True).stdout.decode("utf-8")


class Exports(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="waymark-exports-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        cls.environment = {"PATH": os.environ["PATH"], "HOME": str(cls.folder), "LANG": "C.UTF-8"}
        for name in ("DATA", "STATE", "CONFIG"):
            cls.environment[f"XDG_{name}_HOME"] = str(cls.folder / name.lower())
        cls.lines = hostile_lines()

    def cli(self, *arguments):
        return subprocess.run([CLI, *arguments], env=self.environment, cwd=self.folder, capture_output=True, text=True,
                              timeout=60)

    def done(self, *arguments):
        answer = self.cli(*arguments)
        self.assertEqual(answer.returncode, 0, f"{arguments}: {answer.stderr}")
        return answer

    def written(self, form, *arguments, format_=None):
        """The export as HTML."""
        handle, path = tempfile.mkstemp(suffix="." + form, dir=self.folder)
        os.close(handle)
        self.done("export", format_ or form, path, *arguments)
        text = pathlib.Path(path).read_bytes()
        return rendered(text) if form == "md" else text.decode("utf-8")

    def document(self, form, *arguments, format_=None):
        tree = Document(self.written(form, *arguments, format_=format_)).root
        self.assert_harmless(form, tree)
        return tree

    def assert_harmless(self, form, tree):
        for element in tree.all():
            self.assertIn(element.tag, TAGS[form])
            self.assertLessEqual(set(element.attributes), ATTRIBUTES)
            if element.tag == "a":
                self.assertRegex(element.attributes["href"], "^(https?://|mailto:)")

    def items(self, form):
        """The topics in their order, each with what stands under it."""
        tree = self.document(form)
        if form == "html":
            items = [item for part in tree.all("ul", class_="items") for item in part.children
                     if isinstance(item, Element)]
        else:
            items = [box.parent for box in tree.all("input")]
            items = [item if item.tag == "li" else item.parent for item in items]
        return items[:len(self.topics())]

    def topics(self):
        path = self.folder / "export.json"
        self.done("export", "json", str(path))
        return json.loads(path.read_text(encoding="utf-8"))["topics"]

    def note(self, form, item):
        found = list(item.all("p", class_="note") if form == "html" else item.all("blockquote"))
        self.assertLessEqual(len(found), 1)
        if not found:
            return []
        if form == "md":
            found = [child for child in found[0].children if isinstance(child, Element)]
            self.assertEqual([child.tag for child in found], ["p"])
        return found[0].text().split("\n")

    def assert_lines(self, read, written, line):
        same = len(read) == len(written) and all(map(is_same_line, read, written))
        self.assertTrue(same, f"{line!r}: {read!r}")

    def test_notes_and_evidence_come_back(self):
        self.done("learner", "add", "Ann")
        topics = self.topics()
        self.assertGreaterEqual(len(topics), len(self.lines))
        self.assertEqual([topic["title"] for topic in topics[:3]],
                         ["Vectors, matrices, and tensors", "Matrix products and linear maps",
                          "Linear systems, rank, and inverses"])
        for topic, line in zip(topics, self.lines):
            evidence = [f"--confirmed-by={line}", f"--link=https://example.org/{line}"]
            if self.cli("mark", "done", topic["id"], f"--note={line}", *evidence).returncode != 0:
                self.done("note", topic["id"], "--", line)
        topics = self.topics()
        self.assertGreater(sum(len(topic["evidence"]) == 2 for topic in topics), 0.8 * len(self.lines))
        for form in FORMS:
            items = self.items(form)
            self.assertEqual(len(items), len(topics))
            for item, topic in zip(items, topics):
                with self.subTest(form=form, topic=topic["id"], note=topic["note"]):
                    self.assertIn(topic["title"], item.text())
                    self.assert_lines(self.note(form, item), as_written(topic["note"] or ""), topic["note"])
                    self.assert_evidence(item, topic["evidence"])

    def assert_evidence(self, item, evidence):
        pieces = [piece for lists in item.all("ul") for piece in lists.children if isinstance(piece, Element)]
        self.assertEqual(len(pieces), len(evidence))
        for piece, one in zip(pieces, evidence):
            value = in_one_line(one["value"])
            lead = "confirmed by " if one["kind"] == "confirmed" else "link "
            text = piece.text().rstrip("\n")
            self.assertTrue(text.startswith(lead), text)
            text = re.sub(r", \d+ [A-Z][a-z]+ \d+$", "", text[len(lead):])
            self.assertTrue(is_same_line(text, value), f"{value!r}: {text!r}")
            links = [link.attributes["href"] for link in piece.all("a")]
            expected = [] if one["kind"] == "confirmed" else [one["value"]]
            self.assertEqual([urllib.parse.unquote(link) for link in links],
                             [urllib.parse.unquote(link) for link in expected])

    def test_names_come_back(self):
        folder = self.folder / "names"
        folder.mkdir()
        made = subprocess.run([NAMES, folder], input=json.dumps(self.lines), capture_output=True, check=True,
                              encoding="utf-8")
        names = json.loads(made.stdout)
        self.assertGreater(len(names), 0.85 * len(self.lines))
        for form, format_ in ((form, format_) for form in FORMS for format_ in FORMATS[form]):
            for number, name in enumerate(names):
                with self.subTest(format=format_, name=name):
                    text = (folder / f"{number}.{format_}").read_bytes()
                    text = rendered(text) if form == "md" else text.decode("utf-8")
                    self.assert_head(form, text, in_one_line(name))

    def assert_head(self, form, text, name):
        """The name stands above the first heading of a part only."""
        tree = Document(text[:text.index("<h2")], is_whole=False).root
        self.assert_harmless(form, tree)
        heads = list(tree.all("h1")) + list(tree.all("title"))
        self.assertEqual(len(heads), 2 if form == "html" else 1)
        self.assertTrue(is_same_line(heads[0].text(), name), f"{name!r}: {heads[0].text()!r}")

    def test_the_html_asks_for_nothing_from_elsewhere(self):
        self.done("learner", "add", "Policy")
        tree = self.document("html")
        policy = [meta.attributes["content"] for meta in tree.all("meta", **{"http-equiv": "Content-Security-Policy"})]
        self.assertEqual(len(policy), 1)
        self.assertTrue(policy[0].startswith("default-src 'none'; style-src 'unsafe-inline'"), policy)
        for style in tree.all("style"):
            self.assertNotRegex(style.text(), r"url\(|@import")

    def test_the_gap_list_holds_what_is_left(self):
        self.done("learner", "add", "Gap", "--role", ROLE)
        self.done("mark", "done", "linear-algebra")
        self.done("mark", "skipped", "probability")
        role = next(one for one in json.loads(self.done("--json", "status").stdout)["roles"] if one["id"] == f"ai/{ROLE}")
        compared = json.loads(self.done("--json", "compare", ROLE).stdout)
        titles = {topic["id"]: topic["title"] for topic in self.topics()}
        left = [titles[topic] for need in compared["needs"] if need["must"] for topic in need["topics"]]
        self.assertGreater(len(left), 50)
        for form in FORMS:
            tree = self.document(form, format_=FORMATS[form][1])
            text = tree.text()
            self.assertIn(f"{role['open'] + role['learning']} topics to learn", text)
            self.assertIn(f"{role['skipped']} topics are skipped", text)
            entries = "\n".join(item.text() for item in tree.all("li"))
            for title in left:
                self.assertIn(title, entries)

    def test_the_reading_list_follows_the_background(self):
        self.done("learner", "add", "Reader", "--role", "ml-engineer")
        self.done("mark", "done", "introduction-to-statistical-learning")
        background = next(one for one in json.loads(self.done("--json", "catalog", "show").stdout)["backgrounds"]
                          if one["id"] == "ai/computing-degree")
        resources = {one["id"]: one["title"] for one in json.loads(self.done("--json", "catalog", "show").stdout)["resources"]}
        for form in FORMS:
            tree = self.document(form, "--background", "computing-degree", format_=FORMATS[form][2])
            text = tree.text()
            self.assertIn("Coming from: A computing degree", text)
            at = text.index("To begin with")
            for resource in background["read"]:
                self.assertIn(resources[resource], text[at:text.index("Projects")])
            done = [item.text() for item in tree.all("li") if self.is_ticked(form, item)]
            self.assertTrue(any("An Introduction to Statistical Learning" in item for item in done), done)
            plain = self.document(form, format_=FORMATS[form][2]).text()
            self.assertNotIn("To begin with", plain)
        self.assertEqual(self.cli("export", "reading", "a.md", "--background", "nobody").returncode, 3)
        self.assertEqual(self.cli("export", "reading", "a.md", "--background", "linear-algebra").returncode, 3)

    @staticmethod
    def is_ticked(form, item):
        if form == "html":
            return item.attributes.get("class") == "done"
        return any("checked" in box.attributes for box in item.all("input"))

    def test_what_was_done_in_a_time_and_what_lies_ahead(self):
        self.done("learner", "add", "Period", "--role", ROLE, "--hours", "8")
        self.done("mark", "done", "linear-algebra")
        for form in FORMS:
            text = self.document(form, "--from", "2000-01-01").text()
            self.assertIn("Done since 1 Jan 2000", text)
            self.assertIn("What is left to learn", text)
            self.assertRegex(text, r"At 8 h a week it is \d+ weeks\.")
            self.assertIn("Nothing was finished in that time", self.document(form, "--to", "2000-01-01").text())
            self.assertNotIn("Done since", self.document(form).text())

    def test_numbers_are_those_of_the_status(self):
        self.done("learner", "add", "Numbers", "--role", ROLE)
        self.done("mark", "done", "linear-algebra")
        self.done("mark", "skipped", "probability")
        role = next(one for one in json.loads(self.done("--json", "status").stdout)["roles"] if one["id"] == f"ai/{ROLE}")
        self.assertGreater(role["done"], 0)
        for form in FORMS:
            text = self.document(form).text()
            self.assertIn(f"{role['done']} of {role['needed']} topics, {role['percent']} %", text)
            self.assertIn(f"{role['done']} done, {role['learning']} learning, {role['skipped']} skipped, {role['open']} open",
                          text)


if __name__ == "__main__":
    if CMARK is None:
        print("skipped: the Markdown, which needs cmark-gfm")
    unittest.main(argv=sys.argv[:1])
