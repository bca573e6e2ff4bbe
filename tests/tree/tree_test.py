# SPDX-License-Identifier: Apache-2.0
"""Each rule of tree.py finds what it is for, and the build runs every rule."""

import sys
import tempfile
import unittest
from pathlib import Path

from tree import RULES, Tree

REGISTERED = sys.argv[1:]
SPDX = "// SPDX-License-Identifier: Apache-2.0\n"

# For each rule a file that breaks it.
FAULTS = {
    "core_order": {"core/model/a.h": '#include "edit/b.h"\n', "core/edit/b.h": ""},
    "app_order": {"app/canvas/a.h": '#include "window/b.h"\n', "app/window/b.h": ""},
    "core_without_qt": {"core/base/a.cpp": "#include <QString>\n"},
    "sqlite_in_storage": {"core/document/a.cpp": "#include <sqlite3.h>\n"},
    "licence_line": {"core/base/a.cpp": "int a;\n"},
    "file_names": {"core/base/MyFile.cpp": SPDX},
    "file_lengths": {"core/base/a.cpp": "\n" * 451},
    "finished": {"core/base/a.cpp": "// TO" "DO later\n"},
    "stands_alone": {"packaging/a.sh": "cat ../shared/data/x\n"},
    "both_compilers": {"core/base/a.cpp": "std::ranges::unique(ids);\n"},
    "plain_text": {"app/panels/a.cpp": "auto* label = new QLabel(title);\n"},
}
# Near misses of each rule.
HARMLESS = {
    "core_order": {"core/edit/b.h": '#include "model/a.h"\n#include <vector>\n', "core/model/a.h": ""},
    "app_order": {"app/window/a.h": '#include "canvas/b.h"\n#include "document/c.h"\n', "app/canvas/b.h": "",
                  "core/document/c.h": ""},
    "core_without_qt": {"core/base/a.cpp": "#include <queue>\n"},
    "sqlite_in_storage": {"core/storage/a.cpp": "#include <sqlite3.h>\n"},
    "licence_line": {"core/base/a.cpp": SPDX},
    "file_names": {"core/base/my_file.h": SPDX + "#pragma once\n"},
    "file_lengths": {"core/base/a.cpp": "\n" * 450},
    "finished": {"core/base/a.cpp": "// what to do later\n"},
    "stands_alone": {"CMakeLists.txt": 'set(METRONET_SHARED_DATA "../shared/data")\n'},
    "both_compilers": {"core/base/a.cpp": "std::ranges::sort(ids);\n"},
    "plain_text": {"app/panels/a.cpp": "auto* label = new QLabel(title);\nlabel->setTextFormat(Qt::PlainText);\n"},
}


def found(rule, files):
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            path = Path(folder) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return list(RULES[rule](Tree(folder)))


class RulesTest(unittest.TestCase):
    def test_every_rule_runs_in_the_build(self):
        self.assertEqual(sorted(REGISTERED), sorted(RULES))

    def test_every_rule_finds_its_fault(self):
        for rule in RULES:
            with self.subTest(rule):
                self.assertEqual(len(found(rule, FAULTS[rule])), 1)

    def test_no_rule_objects_to_a_near_miss(self):
        for rule in RULES:
            with self.subTest(rule):
                self.assertEqual(found(rule, HARMLESS[rule]), [])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
