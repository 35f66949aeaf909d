#!/usr/bin/env python3
"""Runs the libFuzzer targets: run_fuzzers.py BIN WAYMARK-CLI FOLDER [SECONDS]

BIN is the folder with the programs of the `fuzz` preset; each runs for so many seconds (60), two at a time, on what stands
in FOLDER/NAME (kept from run to run) and on seeds that are made here. What breaks one is printed and kept as
FOLDER/NAME-crash-…; run the program with that file to see it again. The exit code is 0 only when nothing broke.
"""
import concurrent.futures
import os
import pathlib
import shutil
import subprocess
import sys

BIN, CLI, FOLDER = (pathlib.Path(path).resolve() for path in sys.argv[1:4])
SECONDS = int(sys.argv[4]) if len(sys.argv) > 4 else 60
CATALOG = pathlib.Path(__file__).resolve().parents[2] / "resources" / "catalog" / "ai"
LONGEST = {"toml": 20_000, "json": 20_000, "pdf": 20_000, "data_file": 400_000}
BARE_PDF = b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj
trailer<</Root 1 0 R/Size 4>>
"""


def run(*command, **more):
    subprocess.run([str(part) for part in command], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                   **more)


def toml_seeds(folder):
    for file in CATALOG.glob("*.toml"):
        (folder / file.name).write_text(file.read_text(encoding="utf-8")[:LONGEST["toml"]], encoding="utf-8")
    (folder / "small").write_text('[catalog]\nid = "own"\ntitle = "Own"\nversion = "1"\n\n[[area]]\nid = "a"\n'
                                  'title = "A"\nabout = "."\n', encoding="utf-8")


def json_seeds(folder):
    data = folder.parent / "seed.db"
    data.unlink(missing_ok=True)
    cli = [CLI, "--data", data]
    run(*cli, "learner", "add", "Ann", "--role", "ml-engineer", "--hours", "4")
    run(*cli, "mark", "done", "linear-algebra/eigenvalues", "--link", "https://example.org", "--note", "zwölf")
    run(*cli, "export", "json", folder / "ann.json", "--force")


def pdf_seeds(folder):
    bare = folder.parent / "bare.pdf"
    bare.write_bytes(BARE_PDF)
    attached = folder.parent / "progress.json"
    attached.write_text("{}", encoding="utf-8")
    for name, options in (("plain", ["--stream-data=uncompress"]), ("packed", [])):
        # It warns of the cross-reference table, which the bare one has not.
        subprocess.run(["qpdf", "--warning-exit-0", *options, "--add-attachment", attached, "--", bare, folder / name],
                       check=True, stderr=subprocess.DEVNULL)


def data_file_seeds(folder):
    run(BIN / "data_file_fuzzer", env=dict(os.environ, WAYMARK_SEED_FILE=str(folder / "small.db")))


SEEDS = {"toml": toml_seeds, "json": json_seeds, "pdf": pdf_seeds, "data_file": data_file_seeds}


def fuzz(name):
    corpus = FOLDER / name
    corpus.mkdir(parents=True, exist_ok=True)
    SEEDS[name](corpus)
    done = subprocess.run([BIN / f"{name}_fuzzer", f"-max_total_time={SECONDS}", f"-max_len={LONGEST[name]}",
                           "-timeout=20", "-rss_limit_mb=2048", "-print_final_stats=1",
                           f"-artifact_prefix={FOLDER / name}-", corpus], capture_output=True, text=True, errors="replace")
    said = done.stderr.splitlines()
    runs = next((line.split(":")[-1].strip() for line in said if "number_of_executed_units" in line), "?")
    covered = next((line for line in reversed(said) if "cov:" in line), "")
    print(f"{name}: {runs} runs; {' '.join(covered.split()[2:4])}; {'well' if done.returncode == 0 else 'BROKEN'}",
          flush=True)
    if done.returncode != 0:
        print("\n".join(said[-60:]), flush=True)
    return done.returncode == 0


def main():
    FOLDER.mkdir(parents=True, exist_ok=True)
    for kind in ("DATA", "STATE", "CONFIG"):
        os.environ[f"XDG_{kind}_HOME"] = str(FOLDER / "home" / kind.lower())
    with concurrent.futures.ThreadPoolExecutor(max_workers=2) as pool:
        all_well = list(pool.map(fuzz, SEEDS))
    shutil.rmtree(FOLDER / "home", ignore_errors=True)
    sys.exit(0 if all(all_well) else 1)


main()
