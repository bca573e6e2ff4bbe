// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/json_answer.h"
#include "cli/options.h"
#include "print/output_file.h"
#include "text/names.h"
#include "text/sentences.h"

#include "drawing/improve_labels.h"
#include "exchange/format.h"
#include "storage/project_file.h"

#include <QCoreApplication>
#include <QIODevice>

namespace metronet {

namespace {

struct ImportCommand {
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

struct Options {
    std::vector<std::filesystem::path> sources;
    std::filesystem::path output;
    std::filesystem::path report; ///< empty: none
    std::string format;           ///< empty: by content
};

Json reportOf(const Import& import) {
    auto problems = Json::array();
    for (const auto& problem : import.problems)
        problems.push_back({{"code", problem.code},
                            {"file", problem.file},
                            {"row", problem.row > 0 ? Json(problem.row) : Json()},
                            {"column", problem.column},
                            {"value", problem.value},
                            {"message", sentence(problem).toStdString()}});
    return {{"imported", toJson(countsOf(import.network))},
            {"problems", std::move(problems)},
            {"notUnderstood", import.notUnderstood}};
}

void tell(std::ostream& err, const Import& import, const std::filesystem::path& output) {
    for (const auto& problem : import.problems)
        err << sentence(problem).toStdString() << '\n';
    for (const auto& name : import.notUnderstood)
        err << ImportCommand::tr("Not understood, and left out: %1").arg(toText(name)).toStdString() << '\n';
    const auto counts = countsOf(import.network);
    const auto stations = ImportCommand::tr("%n station(s)", nullptr, static_cast<int>(counts.stations));
    const auto lines = ImportCommand::tr("%n line(s)", nullptr, static_cast<int>(counts.lines));
    err << ImportCommand::tr("%1 on %2 are in “%3”.")
               .arg(stations, lines, toText(pathText(output)))
               .toStdString()
        << '\n';
}

/// The project and, where one is asked for, the report: both or neither.
Result<void> write(const Options& options, const ProjectFile& file, const Import& import) {
    if (options.report.empty())
        return writeProjectFile(options.output, file);
    return writeOutput(options.report, [&](QIODevice& device) {
        const auto report = reportOf(import).dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
        device.write(report.data(), static_cast<qint64>(report.size()));
        return writeProjectFile(options.output, file);
    });
}

Result<Answer> run(const Options& options, Console& console) {
    auto import =
        importSource(options.sources, options.format.empty() ? std::nullopt : std::optional(options.format));
    if (!import)
        return import.error();
    auto placed = apply(import->network, placeStationsAndLabels(import->network, import->unplaced));
    if (!placed)
        return placed.error();
    ProjectFile file;
    file.network = std::move(*placed);
    file.assets = import->assets;
    if (const auto written = write(options, file, *import); !written)
        return written.error();
    tell(console.err, *import, options.output);
    return import->problems.empty() ? Answer::Clean : Answer::NotClean;
}

} // namespace

void addImportCommand(CLI::App& cli, Run& chosen) {
    const auto options = std::make_shared<Options>();
    auto& command = addCommand(cli, chosen, "import",
                               ImportCommand::tr("make a project from data of elsewhere"), options, run);
    addPaths(command, "SRC", options->sources,
             ImportCommand::tr("files, or the folder with the five CSV files"))
        ->required();
    addPath(command, "-o,--output", options->output, ImportCommand::tr("the project to write"))->required();
    std::vector<std::string> names;
    for (const auto& format : formats())
        names.emplace_back(format.name);
    command
        .add_option("--format", options->format,
                    ImportCommand::tr("one of %1; by content where not given")
                        .arg(QString::fromStdString(CLI::detail::join(names, ", ")))
                        .toStdString())
        ->check(oneOf(names))
        ->type_name("FORMAT");
    addPath(command, "--report", options->report,
            ImportCommand::tr("a JSON file with everything that was not taken over"));
}

} // namespace metronet
