// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/console.h"

#include <CLI/CLI.hpp>
#include <QString>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace metronet {

/// A file the user names. `-` and an empty name are refused as wrong usage.
CLI::Option* addPath(CLI::App& command, const std::string& names, std::filesystem::path& path,
                     const QString& help);
CLI::Option* addPaths(CLI::App& command, const std::string& names, std::vector<std::filesystem::path>& paths,
                      const QString& help);

/// A value that must be one of these, or a number from `least` to `most`; what is wrong is said in the
/// language of the run.
CLI::Validator oneOf(std::vector<std::string> values);
CLI::Validator numberFrom(double least, double most);

/// `--json`
CLI::Option* addJson(CLI::App& command, bool& json);

/// The heading over the commands in the help.
std::string commandGroup();

/// A command with options of its own; `run(options, console)` is what `chosen` becomes when it is given.
template <class Options>
CLI::App& addCommand(CLI::App& cli, Run& chosen, const std::string& name, const QString& help,
                     std::shared_ptr<Options> options, Result<Answer> (*run)(const Options&, Console&)) {
    auto* command = cli.add_subcommand(name, help.toStdString())->group(commandGroup());
    command->callback([&chosen, options = std::move(options), run] {
        chosen = [options, run](Console& console) { return run(*options, console); };
    });
    return *command;
}

} // namespace metronet
