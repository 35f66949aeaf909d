#!/usr/bin/env python3
"""Uses both programs from outside, as a script would: command_line_test.py WAYMARK-CLI [WAYMARK]

The names of commands, options, JSON keys and exit codes are a contract; ARCHITECTURE.md lists them.
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

PROGRAMS = [pathlib.Path(one).resolve() for one in sys.argv[1:]]
CLI = PROGRAMS[0]
WINDOW = PROGRAMS[1] if len(PROGRAMS) > 1 else None
TOPIC = "ai/linear-algebra/eigenvalues"


class Programs(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="waymark-cli-"))
        self.addCleanup(shutil.rmtree, self.folder)
        self.environment = {"PATH": os.environ["PATH"], "HOME": str(self.folder), "LANG": "C.UTF-8"}
        for name in ("DATA", "STATE", "CONFIG"):
            self.environment[f"XDG_{name}_HOME"] = str(self.folder / name.lower())

    def run_it(self, program, *arguments):
        return subprocess.run([program, *arguments], env=self.environment, cwd=self.folder, capture_output=True,
                              text=True, timeout=60)

    def cli(self, *arguments, exits=0):
        done = self.run_it(CLI, *arguments)
        self.assertEqual(done.returncode, exits, f"{arguments}: {done.stdout}{done.stderr}")
        return done

    def json(self, *arguments):
        return json.loads(self.cli("--json", *arguments).stdout)

    def refusal(self, *arguments, exits):
        """What stands on stderr: one line, and nothing on stdout."""
        done = self.cli(*arguments, exits=exits)
        self.assertEqual(done.stdout, "")
        lines = done.stderr.strip().splitlines()
        self.assertEqual(len(lines), 1, done.stderr)
        return lines[0]


class Contract(Programs):
    def setUp(self):
        super().setUp()
        self.cli("learner", "add", "Ann", "--role", "ml-engineer", "--hours", "8")

    def assert_keys(self, value, *keys):
        self.assertLessEqual(set(keys), set(value), f"missing in {sorted(value)}")

    def test_catalog_show_has_every_kind_with_its_keys(self):
        shown = self.json("catalog", "show")
        kinds = {
            "catalogs": ("id", "title", "version"), "areas": ("id", "title"),
            "skills": ("id", "title", "area", "about", "requires", "topics", "resources", "choices"),
            "roles": ("id", "title", "summary", "needs"),
            "projects": ("id", "title", "tier", "brief", "hours", "steps", "acceptance", "checks", "skills"),
            "stages": ("id", "title", "practices", "skills"),
            "questions": ("id", "title", "kind", "prompt", "good_answer", "outline", "roles", "skills"),
            "resources": ("id", "title", "kind", "by", "tier", "about", "skills"), "roadmaps": ("id", "title", "phases"),
            "checklists": ("id", "title", "entries"), "guide": ("id", "kind", "title", "text", "skills"),
            "backgrounds": ("id", "title", "about", "known", "first", "read"),
        }
        for kind, keys in kinds.items():
            self.assertTrue(shown[kind], f"no {kind}")
            for record in shown[kind]:
                self.assert_keys(record, *keys)
        self.assert_keys(shown["skills"][0]["topics"][0], "id", "title", "tier", "hours", "check", "about")
        self.assert_keys(shown["roles"][0]["needs"][0], "skill", "through", "must", "choice")
        self.assert_keys(shown["roadmaps"][0]["phases"][0], "title", "from_month", "to_month", "goals")

    def test_status_adds_up(self):
        self.cli("mark", "done", TOPIC)
        self.cli("mark", "skipped", "linear-algebra/norms")
        status = self.json("status")
        self.assert_keys(status, "learner", "roles", "areas", "tiers")
        self.assertEqual(status["learner"], "Ann")
        for part in status["roles"] + status["areas"] + status["tiers"]:
            self.assertEqual(part["done"] + part["learning"] + part["skipped"] + part["open"], part["needed"], part)
            expected = 100 * part["done"] // part["needed"] if part["needed"] else 0
            self.assertEqual(part["percent"], expected)
        self.assert_keys(status["roles"][0]["nice"], "needed", "done")

    def test_list_filters_and_names_state_tier_and_place(self):
        self.cli("mark", "learning", TOPIC)
        items = self.json("list", "--state", "learning")["items"]
        self.assertEqual([item["id"] for item in items], [TOPIC])
        self.assert_keys(items[0], "id", "title", "kind", "state", "tier", "skill", "area")
        found = self.json("list", "--search", "eigen")["items"]
        self.assertIn(TOPIC, [item["id"] for item in found])

    def test_search_forgives_typos_and_names_the_kind_of_each_hit(self):
        found = self.json("search", "lineer", "algebra")
        self.assertEqual(found["query"], "lineer algebra")
        self.assert_keys(found["hits"][0], "id", "title", "kind", "score")
        self.assertEqual((found["hits"][0]["id"], found["hits"][0]["kind"]), ("ai/linear-algebra", "skill"))
        scores = [hit["score"] for hit in self.json("search", "data", "--kind", "role")["hits"]]
        self.assertEqual(scores, sorted(scores, reverse=True))

    def test_search_keeps_to_a_kind_and_a_limit(self):
        hits = self.json("search", "model", "--kind", "topic", "--limit", "3")["hits"]
        self.assertEqual([hit["kind"] for hit in hits], ["topic"] * 3)
        self.assertEqual(self.json("search", "xyzzyqux")["hits"], [])
        self.assertIn("skill", self.refusal("search", "model", "--kind", "nonsense", exits=2))

    def test_search_finds_the_learners_own_notes(self):
        self.cli("note", TOPIC, "Ask G\u00f6del\nabout rotations")
        for query in ("godel", "rotations"):
            hits = self.json("search", query, "--kind", "note")["hits"]
            self.assertEqual([(hit["id"], hit["title"]) for hit in hits], [(TOPIC, "Ask G\u00f6del")])
        self.cli("learner", "add", "Bo")
        self.assertEqual(self.json("search", "rotations", "--kind", "note")["hits"], [])

    def test_history_tells_what_was_done_and_what_was_taken_back(self):
        self.cli("mark", "done", TOPIC)
        self.cli("undo")
        events = [event for event in self.json("history")["events"] if event["item"] == TOPIC]
        self.assertEqual([event["state"] for event in events], ["done", "open"])
        self.assert_keys(events[0], "seq", "act", "kind", "item", "state", "at", "day", "undone")
        self.assertEqual([event["undone"] for event in events], [True, False])

    def test_every_export_is_written_and_a_second_one_has_the_same_bytes(self):
        self.cli("mark", "done", TOPIC, "--link", "https://example.org/work")
        for form in ("csv", "json", "md", "html") + (("pdf",) if WINDOW else ()):
            for name in ("one", "two"):
                self.assertEqual(self.cli("export", form, f"{name}.{form}").stderr, "")
            one, two = ((self.folder / f"{name}.{form}").read_bytes() for name in ("one", "two"))
            self.assertTrue(one, form)
            self.assertEqual(one, two, form)

    def test_a_skill_is_marked_whole_and_taken_back_in_one(self):
        topics = [topic["id"] for topic in self.json("show", "linear-algebra")["topics"]]
        self.cli("mark", "done", "linear-algebra")
        self.assertEqual(len(self.json("list", "--state", "done")["items"]), len(topics))
        self.cli("undo")
        self.assertEqual(self.json("list", "--state", "done")["items"], [])

    def test_compare_agrees_with_status(self):
        self.cli("mark", "done", TOPIC)
        role = next(one for one in self.json("status")["roles"] if one["id"] == "ai/data-scientist")
        gap = self.json("compare", "data-scientist")
        self.assertEqual(gap["count"], role["needed"] - role["done"])
        self.assert_keys(gap, "from", "to", "count", "skipped", "hours", "needs")
        self.assert_keys(gap["needs"][0], "skill", "through", "must", "choice", "count", "skipped", "hours", "topics",
            "skipped_topics")
        near = self.json("compare", "data-scientist", "--from", "ml-engineer")
        self.assertLess(near["count"], gap["count"])
        self.assertEqual(self.json("compare", "ml-engineer", "--from", "ml-engineer")["count"], 0)

    def test_compare_tells_what_is_skipped_apart(self):
        before = self.json("compare", "ml-engineer")
        need = next(one for one in before["needs"] if one["must"] and not one["choice"] and one["count"] > 1)
        self.cli("mark", "skipped", need["topics"][0])
        gap = self.json("compare", "ml-engineer")
        after = next(one for one in gap["needs"] if one["skill"] == need["skill"])
        self.assertEqual((gap["count"], gap["skipped"]), (before["count"], 1))
        self.assertEqual((after["topics"], after["skipped_topics"]), (need["topics"][1:], need["topics"][:1]))
        last = self.cli("compare", "ml-engineer").stdout.splitlines()[-1]
        self.assertTrue(last.startswith(f"{before['count'] - 1} must-have topics to learn"), last)
        self.assertTrue(last.endswith("; 1 skipped"), last)

    def test_next_says_what_and_why_and_later_passes_it_over(self):
        said = self.json("next", "--limit", "3")
        self.assert_keys(said, "role", "topics", "projects")
        self.assertEqual(len(said["topics"]), 3)
        first = said["topics"][0]
        self.assert_keys(first, "id", "title", "skill", "tier", "hours", "started", "must", "waiting", "roles", "project",
                         "rising", "passed_over", "score", "reason")
        self.assert_keys(said["projects"][0], "id", "title", "tier", "closes", "hours", "started")
        self.cli("later", first["id"])
        self.assertNotIn(first["id"], [topic["id"] for topic in self.json("next")["topics"]])
        self.cli("later", first["id"], "--again")
        self.assertEqual(self.json("next")["topics"][0]["id"], first["id"])

    def test_what_is_exported_comes_back_and_is_shown_before(self):
        self.cli("mark", "done", TOPIC, "--note", "twice")
        self.cli("export", "json", "ann.json")
        elsewhere = ("--data", str(self.folder / "other.db"))
        seen = self.json(*elsewhere, "import", "ann.json", "--dry-run")
        self.assert_keys(seen, "file", "dry_run", "new_events", "known_events", "learners")
        change, = seen["learners"][0]["states"]
        self.assertRegex(change.pop("to_day"), r"^\d{4}-\d\d-\d\d$")
        self.assertEqual(change, {"id": TOPIC, "from": "open", "to": "done", "from_day": None})
        self.assertEqual(self.json(*elsewhere, "learner", "list")["learners"], [])

        self.cli(*elsewhere, "import", "ann.json")
        self.assertEqual([one["id"] for one in self.json(*elsewhere, "list", "--state", "done")["items"]], [TOPIC])
        self.assertEqual(self.json(*elsewhere, "import", "ann.json")["new_events"], 0)
        self.cli(*elsewhere, "export", "json", "again.json")
        self.assertEqual((self.folder / "ann.json").read_bytes(), (self.folder / "again.json").read_bytes())

    def test_what_was_changed_on_its_way_is_refused(self):
        self.cli("mark", "done", TOPIC)
        self.cli("export", "json", "ann.json")
        file = self.folder / "ann.json"
        file.write_text(file.read_text().replace('"payload": "done"', '"payload": "skipped"'))
        self.assertIn("Nothing was changed", self.refusal("import", "ann.json", exits=8))
        self.refusal("import", "nowhere.json", exits=3)

    def test_notes_and_evidence_stay_at_home_when_asked_to(self):
        self.cli("mark", "done", TOPIC, "--note", "my secret", "--link", "https://example.org/mine")
        self.cli("export", "json", "all.json")
        self.cli("export", "json", "some.json", "--no-notes", "--no-evidence")
        everything, some = ((self.folder / name).read_text() for name in ("all.json", "some.json"))
        for words in ("my secret", "example.org/mine"):
            self.assertIn(words, everything)
            self.assertNotIn(words, some)
        self.cli("export", "json", "bad.json", "--from", "yesterday", exits=2)

    def test_an_acceptance_check_is_ticked_and_no_part_of_finishing(self):
        project = self.json("catalog", "show")["projects"][0]
        check = project["checks"][0]
        self.assertEqual(check["title"], project["acceptance"][0])
        self.cli("mark", "done", check["id"])
        self.assertEqual([item["id"] for item in self.json("list", "--state", "done")["items"]], [check["id"]])
        self.assertEqual(self.json("list", "--state", "done")["items"][0]["kind"], "check")
        self.cli("mark", "done", project["id"])
        done = {item["id"] for item in self.json("list", "--state", "done")["items"]}
        self.assertEqual(done, {step["id"] for step in project["steps"]} | {check["id"]})

    def test_starter_files_are_saved_and_never_over_others(self):
        projects = self.json("catalog", "show")["projects"]
        for project in projects:
            done = self.run_it(CLI, "show", project["id"], "--save-starter", f"starter/{project['id']}")
            if done.returncode:
                continue
            files = [one for one in (self.folder / "starter").rglob("*") if one.is_file()]
            self.assertTrue(files)
            self.refusal("show", project["id"], "--save-starter", f"starter/{project['id']}", exits=7)
            return
        self.fail("no project has starter files")


class Refusals(Programs):
    def test_hours_a_week_too_few_to_plan_with_are_2_and_change_nothing(self):
        for hours in ("0.0000001", "0.4", "169", "-1", "nan"):
            self.assertIn("from 0.5 to 168", self.refusal("learner", "add", "Ann", f"--hours={hours}", exits=2))
        self.assertEqual(self.json("learner", "list")["learners"], [])
        self.cli("learner", "add", "Ann", "--hours", "0.5")
        self.refusal("learner", "use", "Ann", "--role", "ml-engineer", "--hours", "0.1", exits=2)
        ann = self.json("learner", "list")["learners"][0]
        self.assertEqual((ann["hours"], ann["role"]), (0.5, None))

    def test_a_period_that_ends_before_it_begins_is_2(self):
        self.cli("learner", "add", "Ann")
        period = ("--from", "2026-12-01", "--to", "2026-11-01")
        self.assertIn("ends before it begins", self.refusal("export", "md", "ann.md", *period, exits=2))
        self.assertFalse((self.folder / "ann.md").exists())
        self.cli("export", "md", "ann.md", "--from", "2026-12-01", "--to", "2026-12-01")

    def test_a_background_where_none_is_asked_for_is_2(self):
        self.cli("learner", "add", "Ann")
        background = ("--background", "computing-degree")
        for form in ("md", "gap", "pdf"):
            self.assertIn("reading, reading-html", self.refusal("export", form, "ann", *background, exits=2))
        self.cli("export", "reading", "ann.md", *background)

    def test_a_limit_of_nothing_is_2(self):
        self.cli("learner", "add", "Ann")
        self.refusal("next", "--limit", "0", exits=2)
        self.cli("next", "--limit", "1")

    def test_a_mistyped_id_is_answered_with_the_one_that_was_meant(self):
        self.cli("learner", "add", "Ann")
        self.assertIn("Did you mean linear-algebra/eigenvalues?", self.refusal("mark", "done", "eigenvalus", exits=3))

    def test_a_wrong_command_line_is_2(self):
        self.cli("no-such-command", exits=2)
        self.cli("mark", "sideways", TOPIC, exits=2)

    def test_a_foreign_and_a_short_file_are_4_and_stay_as_they_are(self):
        for name, content in (("short.db", b"x"), ("foreign.db", b"SQLite format 3\0" + bytes(4096))):
            file = self.folder / name
            file.write_bytes(content)
            self.assertIn(name, self.refusal("--data", str(file), "status", exits=4))
            self.assertEqual(file.read_bytes(), content)

    def test_an_export_into_no_folder_is_7(self):
        self.cli("learner", "add", "Ann")
        self.refusal("export", "csv", "nowhere/progress.csv", exits=7)

    def test_an_unknown_learner_is_3(self):
        self.refusal("--learner", "Bo", "status", exits=3)


class ADamagedFile(Programs):
    def test_a_backup_of_another_file_is_restored_by_force_alone_and_what_went_is_said(self):
        self.cli("learner", "add", "Ann")
        own = self.cli("backup").stdout.strip()
        self.cli("mark", "done", TOPIC)
        other = ("--data", str(self.folder / "other.db"))
        self.cli(*other, "learner", "add", "Bob")
        theirs = str(self.folder / "theirs.db")
        self.cli(*other, "backup", theirs)
        self.assertIn("--force", self.refusal("restore", theirs, exits=7))
        restored = self.json("restore", own)
        self.assertEqual((restored["restored"], restored["taken_away"]), (own, 1))
        self.assertTrue(pathlib.Path(restored["kept"]).is_file())
        self.assertEqual({one["of_name"] for one in self.json("backups")["backups"]}, {"waymark.db"})
        self.cli("restore", theirs, "--force")
        self.assertIn("Bob", self.cli("learner", "list").stdout)

    def test_import_of_a_data_file_names_the_command_for_it(self):
        self.assertIn("waymark-cli unite", self.refusal("import", self.cli("backup").stdout.strip(), exits=8))

    def test_the_way_that_the_message_names_leads_back(self):
        self.cli("learner", "add", "Ann")
        backup = self.cli("backup").stdout.strip()
        data = self.folder / "data" / "waymark" / "waymark.db"
        for left in data.parent.glob("waymark.db-*"):
            left.unlink()
        data.write_bytes(data.read_bytes()[:4096] + b"broken" * 1000)
        self.assertIn("waymark-cli backups", self.refusal("status", exits=4))

        listed = self.json("backups")["backups"]
        self.assertEqual([one["file"] for one in listed], [backup])
        self.assertTrue(listed[0]["good"])

        self.cli("restore", backup)
        self.assertEqual(self.cli("learner", "list").stdout.count("Ann"), 1)


@unittest.skipUnless(WINDOW, "built without the window")
class WindowWithoutADisplay(Programs):
    def test_help_and_version_need_none(self):
        self.assertEqual(self.run_it(WINDOW, "--help").returncode, 0)
        self.assertRegex(self.run_it(WINDOW, "--version").stdout, r"waymark \d+\.\d+\.\d+")

    def test_a_window_is_refused_in_one_line(self):
        done = self.run_it(WINDOW)
        self.assertEqual(done.returncode, 2)
        self.assertEqual(len(done.stderr.strip().splitlines()), 1)
        self.assertIn("waymark-cli", done.stderr)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
