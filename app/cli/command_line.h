// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/console.h"

#include <string>
#include <vector>

namespace metronet {

/// Runs `metronet-cli` with these arguments (UTF-8, without the program's name) and returns its exit code: 0
/// done and nothing to object, 1 done and the answer is "not clean", 2 not done, with one line on
/// `console.err` that says what, where and what to do. Needs a QCoreApplication, and for `export` a
/// QGuiApplication. Leaves the interface in the language of the run.
int runCommandLine(const std::vector<std::string>& arguments, Console console);

} // namespace metronet
