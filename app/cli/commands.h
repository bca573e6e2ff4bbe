// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/console.h"

#include <CLI/CLI.hpp>

namespace metronet {

// Each adds one command to the command line, in a file of its own. When the command is the one given,
// `chosen` is set to it.

void addNewCommand(CLI::App& cli, Run& chosen);
void addInfoCommand(CLI::App& cli, Run& chosen);
void addImportCommand(CLI::App& cli, Run& chosen);
void addExportCommand(CLI::App& cli, Run& chosen);
void addCheckCommand(CLI::App& cli, Run& chosen);
void addMetricsCommand(CLI::App& cli, Run& chosen);
void addRenderTextCommand(CLI::App& cli, Run& chosen);

} // namespace metronet
