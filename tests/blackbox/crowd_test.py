#!/usr/bin/env python3
"""Lets eight programs at once work on one file: crowd_test.py WAYMARK-CLI

WAYMARK_KILLS=N kills N of them in a longer run.

Promises kept: what each was told is on disk, each name is given once, and nobody is told that events are missing.
"""
import concurrent.futures
import os
import pathlib
import random
import sys
import tempfile

import kill_kit
from kill_kit import Home, killed_after, was_killed

CROWD = 8
ROUNDS_OF_MANY, ROUNDS_OF_ONE = 12, 4
KILLS = int(os.environ.get("WAYMARK_KILLS", "16"))
SEED = int(os.environ.get("WAYMARK_SEED", "1"))
LONGEST = 0.12   # seconds until a program is killed
USAGE = 2


def at_once(work, count=CROWD):
    with concurrent.futures.ThreadPoolExecutor(count) as pool:
        return list(pool.map(work, range(count)))


def topics_of(home, count):
    return [one["id"] for one in home.json("list")["items"] if one["kind"] == "topic"][:count]


def states(home, learner):
    return {one["id"]: one["state"] for one in home.json("--learner", learner, "list")["items"]}


def expect_one_bob(home):
    answers = at_once(lambda place: home.run("learner", "add", "Bob"))
    codes = sorted(answer.returncode for answer in answers)
    assert codes == [0] + [USAGE] * (CROWD - 1), f"codes {codes}: {[answer.stderr for answer in answers]}"
    names = [one["name"] for one in home.json("learner", "list")["learners"]]
    assert names.count("Bob") == 1, names
    print(f"{CROWD} programs add Bob at once: there is one")


def expect_all_marked(home, learners, rounds, story):
    """`learners[place]` is whom the program of that place acts for."""
    topics = topics_of(home, CROWD * rounds)

    def work(place):
        for topic in topics[place * rounds:(place + 1) * rounds]:
            home.ok("--learner", learners[place], "mark", "done", topic)

    at_once(work)
    home.expect_whole(story)
    for place, learner in enumerate(learners):
        found = states(home, learner)
        lost = [topic for topic in topics[place * rounds:(place + 1) * rounds] if found[topic] != "done"]
        assert not lost, f"{story}: {learner} lost {lost}"
    print(f"{story}: {CROWD * rounds} marks, all there, nothing called missing")


def expect_killed_ones_lose_nothing(home, learners):
    """Each program acts for a learner of its own, turns a topic to and fro, and is often killed."""
    topic = topics_of(home, 1)[0]
    told = {learner: (states(home, learner)[topic],) for learner in learners}   # what its state may be
    kills = tries = 0

    def work(place):
        chance = random.Random(f"{SEED} {place} {tries}")
        learner = learners[place]
        state = "learning" if told[learner][-1] == "done" else "done"
        answer = killed_after(home, ["--learner", learner, "mark", state, topic], chance.uniform(0, LONGEST * CROWD / 2))
        assert not answer.stderr, answer.stderr
        if f"{state} {topic}" in answer.stdout:
            told[learner] = (state,)
        else:
            assert was_killed(answer.returncode), f"{answer.returncode} and nothing said"
            told[learner] = (*told[learner], state)
        return was_killed(answer.returncode)

    while kills < KILLS:
        kills += sum(at_once(work))
        tries += CROWD
        home.expect_whole(f"after {tries} programs")
        for learner in learners:
            found = states(home, learner)[topic]
            assert found in told[learner], f"after {tries} programs: {learner} has {found}, not one of {told[learner]}"
            told[learner] = (found,)
    print(f"{tries} programs, {CROWD} at once, {kills} of them killed: nothing lost, nothing called missing")


kill_kit.CLI = pathlib.Path(sys.argv[1]).resolve()
with tempfile.TemporaryDirectory(prefix="waymark-crowd-") as folder:
    home = Home(folder)
    expect_one_bob(home)
    crowd = [f"Learner {place}" for place in range(CROWD)]
    for learner in crowd:
        home.ok("learner", "add", learner)
    expect_all_marked(home, crowd, ROUNDS_OF_MANY, "eight programs for eight learners")
    expect_all_marked(home, ["Bob"] * CROWD, ROUNDS_OF_ONE, "eight programs for one learner")
    expect_killed_ones_lose_nothing(home, crowd)
