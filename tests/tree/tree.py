# SPDX-License-Identifier: Apache-2.0
"""What must hold for the project's files as a whole, one function for each rule.

`tree.py ROOT RULE` prints each place that breaks the rule as `path:line: what is wrong` and exits with 1 if there is
any. `tree.py --rules` lists the rules.
"""

import os
import re
import sys
from pathlib import Path

# Folders of the core from the bottom up: a folder may include those of earlier rows and itself.
CORE = [
    ["base"],
    ["model"],
    ["edit", "curriculum", "geometry"],
    ["layout"],
    ["drawing"],
    ["check"],
    ["document"],
    ["merge", "exchange", "storage"],
]

# Folders of the app: earlier rows and the own row. Panels and dialogs may know the canvas; nothing knows the window.
APP = [
    ["text", "settings", "paint"],
    ["print"],
    ["document"],
    ["canvas", "panels", "dialogs"],
    ["tools"],
    ["window", "cli"],
]
APP_STRANGERS = {("window", "cli"), ("cli", "window"), ("cli", "canvas"), ("cli", "panels"), ("cli", "dialogs"),
                 ("cli", "tools")}

SOURCES = (".h", ".cpp", ".py", ".cmake", ".sh")
MOST_LINES = 450


class Tree:
    """The text files of the project, by their path from the root."""

    LEFT_OUT = {".git", ".cache", "out", "__pycache__", "build"}
    TOP_LEVEL = ("core", "app", "tests", "packaging", "resources", "translations", ".ci")

    def __init__(self, root):
        self.root = Path(root)
        self.paths = []
        for folder, folders, names in os.walk(self.root):
            here = Path(folder).relative_to(self.root)
            if here == Path("."):
                folders[:] = [name for name in folders if name in self.TOP_LEVEL]
            folders[:] = sorted(name for name in folders if name not in self.LEFT_OUT)
            self.paths += [(here / name).as_posix() for name in sorted(names)]

    def under(self, *tops, endings=(".h", ".cpp")):
        return [path for path in self.paths if path.startswith(tuple(top + "/" for top in tops))
                and path.endswith(endings)]

    def lines(self, path):
        text = (self.root / path).read_text(encoding="utf-8")
        return list(enumerate(text.splitlines(), start=1))

    def has(self, path):
        return (self.root / path).is_file()


def includes(tree, path):
    for number, line in tree.lines(path):
        found = re.match(r'\s*#\s*include\s*(["<])([^">]+)[">]', line)
        if found:
            yield number, found[1], found[2]


def rank(rows, folder):
    for index, row in enumerate(rows):
        if folder in row:
            return index
    return None


def core_order(tree):
    """A folder of the core includes only the folders it stands on."""
    for path in tree.under("core"):
        folder = path.split("/")[1]
        own = rank(CORE, folder)
        if own is None:
            yield path, 1, f"core/{folder} has no place in the order of folders"
            continue
        for number, quote, target in includes(tree, path):
            if quote != '"':
                continue
            other = target.split("/")[0]
            if not tree.has("core/" + target):
                yield path, number, f'"{target}" is no file of the core, written from its root'
            elif other != folder and rank(CORE, other) >= own:
                yield path, number, f"{folder} must not know {other}"


def app_order(tree):
    """A folder of the app includes only the folders it stands on."""
    for path in tree.under("app"):
        parts = path.split("/")
        if len(parts) < 3:
            continue
        folder = parts[1]
        own = rank(APP, folder)
        if own is None:
            yield path, 1, f"app/{folder} has no place in the order of folders"
            continue
        for number, quote, target in includes(tree, path):
            if quote != '"' or not tree.has("app/" + target):
                continue
            other = target.split("/")[0]
            theirs = rank(APP, other)
            if theirs is None:
                continue
            if theirs > own or (folder, other) in APP_STRANGERS:
                yield path, number, f"{folder} must not know {other}"


def core_without_qt(tree):
    """The core knows no Qt and says nothing in a human language."""
    for path in tree.under("core"):
        for number, line in tree.lines(path):
            if re.match(r'\s*#\s*include\s*["<](Q[A-Z]|Qt|q[a-z]+\.h)', line) or re.search(r"\bQ_OBJECT\b", line):
                yield path, number, "Qt inside the core"
            elif re.search(r"(?<![\w.:>])tr\(\"", line):
                yield path, number, "a translated sentence inside the core"


def sqlite_in_storage(tree):
    """Only core/storage talks to SQLite."""
    for path in tree.under("core", "app", "tests"):
        if path.startswith(("core/storage/", "tests/core/storage/", "tests/fault/")):
            continue
        for number, _, target in includes(tree, path):
            if target == "sqlite3.h":
                yield path, number, "sqlite3.h outside core/storage"


def licence_line(tree):
    """Every source says its licence in its first line, scripts in their second."""
    for path in tree.paths:
        name = path.split("/")[-1]
        if not (path.endswith(SOURCES) or name == "CMakeLists.txt" or path == ".ci/run"):
            continue
        if path.startswith(("tests/files/", "resources/")):
            continue
        lines = [text for _, text in tree.lines(path)[:2]]
        if lines and lines[0].startswith("#!"):
            lines = lines[1:]
        if not lines or "SPDX-License-Identifier: Apache-2.0" not in lines[0]:
            yield path, 1, "no SPDX-License-Identifier: Apache-2.0"


def file_names(tree):
    """Source files are named in snake_case and headers are included once."""
    for path in tree.under("core", "app", "tests", endings=(".h", ".cpp", ".py")):
        if path.startswith("tests/files/"):
            continue
        if not re.fullmatch(r"([a-z0-9]+(_[a-z0-9]+)*/)*[a-z0-9]+(_[a-z0-9]+)*\.(h|cpp|py)", path):
            yield path, 1, "not snake_case"
        if path.endswith(".h") and not any(line == "#pragma once" for _, line in tree.lines(path)[:3]):
            yield path, 1, "no #pragma once"


def file_lengths(tree):
    """No source grows beyond what one idea needs."""
    for path in tree.under("core", "app", "tests"):
        length = len(tree.lines(path))
        if length > MOST_LINES:
            yield path, length, f"more than {MOST_LINES} lines"


def finished(tree):
    """Nothing is left for later in a comment."""
    for path in tree.under("core", "app", "tests", "packaging", endings=SOURCES):
        if path.startswith("tests/tree/"):
            continue
        for number, line in tree.lines(path):
            if re.search(r"\b(TO" r"DO|FIX" r"ME|XX" r"X)\b", line):
                yield path, number, "unfinished by its own words"


def stands_alone(tree):
    """Nothing points at files a stranger with only this project does not have."""
    for path in tree.paths:
        if path.endswith((".png", ".metronet", ".zip", ".pdf", ".xlsx")) or path.startswith(("tests/files/", "tests/tree/")):
            continue
        if "/" not in path and not path.endswith((".md", ".txt", ".json", ".cmake")):
            continue
        try:
            lines = tree.lines(path)
        except UnicodeDecodeError:
            continue
        for number, line in lines:
            if re.search(r"\.\./shared\b|/work/(shared|wt|main)", line) and "METRONET_SHARED_DATA" not in line:
                yield path, number, "points outside the project"
            elif re.search(r"\b(BRIEF|DEVELOPERS|DESIGN|DOMAIN|FORMATS|LAYOUT|STORAGE|CLI|QT|SMA)\.md\b", line):
                yield path, number, "names a document the project does not have"


def both_compilers(tree):
    """Nothing uses what Clang 14 rejects in the ranges of GCC 12's library: views, and what returns a subrange."""
    rejected = re.compile(r"\bviews::|\branges::(unique|remove|remove_if|rotate|partition|stable_partition|equal_range"
                          r"|search|find_end|subrange)\b|#\s*include\s*<source_location>")
    for path in tree.under("core", "app", "tests"):
        for number, line in tree.lines(path):
            if rejected.search(line):
                yield path, number, "Clang 14 does not take this; use the algorithm with iterators"


def plain_text(tree):
    """Text of a project never reaches a widget that guesses whether it is HTML.

    What can be seen without running: a label or a message box is made in a file that says Qt::PlainText, and a tip is
    either a sentence of our own or goes through plainTip.
    """
    maker = re.compile(r"\bnew Q(Label|MessageBox)\b|\bQ(MessageBox|Label)\s+\w+\s*[({;]")
    plain = re.compile(r"Qt::PlainText|\bplainLabel\b")
    tip = re.compile(r"\bset(?:ToolTip|WhatsThis)\((?:\w+, *)?(?P<text>.+)")
    own = re.compile(r"tr\(|\w*::tr\(|QString\(\)|\{\}|QCoreApplication::translate|plainTip\(")
    for path in tree.under("app", endings=(".cpp",)):
        lines = tree.lines(path)
        says_plain = any(plain.search(line) for _, line in lines)
        for number, line in lines:
            if maker.search(line) and not says_plain:
                yield path, number, "a label or message box that may guess HTML; set Qt::PlainText"
            shown = tip.search(line)
            if shown and not own.match(shown["text"]):
                yield path, number, "a tip with text that may be read as HTML; use plainTip"
            if "ToolTipRole" in line and not any("plainTip" in other for _, other in lines):
                yield path, number, "a tip with text that may be read as HTML; use plainTip"


RULES = {rule.__name__: rule for rule in (
    core_order, app_order, core_without_qt, sqlite_in_storage, licence_line, file_names, file_lengths, finished,
    stands_alone, both_compilers, plain_text)}


def main(arguments):
    if arguments == ["--rules"]:
        print("\n".join(RULES))
        return 0
    root, rule = arguments
    faults = list(RULES[rule](Tree(root)))
    for path, line, fault in faults:
        print(f"{path}:{line}: {fault}")
    print(RULES[rule].__doc__.splitlines()[0] if not faults else f"{len(faults)} places")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
