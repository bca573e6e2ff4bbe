// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/json_answer.h"
#include "cli/options.h"
#include "text/names.h"

#include "curriculum/line_counts.h"
#include "storage/project_file.h"

#include <QCoreApplication>

namespace metronet {

namespace {

struct MetricsCommand {
    Q_DECLARE_TR_FUNCTIONS(MetricsCommand)
};

struct Options {
    std::filesystem::path file;
    bool json = false;
};

double hours(const LineCounts& counts) {
    return counts.minutes / 60.0;
}

void printJson(std::ostream& out, const Network& network) {
    Json lines = Json::object();
    for (const auto& counts : lineCounts(network))
        lines[network.find<Line>(counts.line)->code] = {{"stations", counts.stations},
                                                        {"hours", hours(counts)}};
    Json academies = Json::object();
    for (const auto& counts : academyCounts(network))
        academies[network.find<Academy>(counts.academy)->code] = {{"stations", counts.stations}};
    print(out, {{"totals", toJson(countsOf(network))},
                {"lines", std::move(lines)},
                {"academies", std::move(academies)}});
}

void printText(std::ostream& out, const Network& network) {
    for (const auto& counts : lineCounts(network)) {
        const auto stations = MetricsCommand::tr("%n station(s)", nullptr, static_cast<int>(counts.stations));
        out << MetricsCommand::tr("%1: %2, %3 hours")
                   .arg(lineName(network, counts.line), stations, QLocale().toString(hours(counts), 'f', 1))
                   .toStdString()
            << '\n';
    }
    for (const auto& counts : academyCounts(network)) {
        out << MetricsCommand::tr("%1: offers %n station(s)", nullptr, static_cast<int>(counts.stations))
                   .arg(toText(network.find<Academy>(counts.academy)->code))
                   .toStdString()
            << '\n';
    }
}

Result<Answer> run(const Options& options, Console& console) {
    const auto file = readProjectFile(options.file);
    if (!file)
        return file.error();
    options.json ? printJson(console.out, file->network) : printText(console.out, file->network);
    return Answer::Clean;
}

} // namespace

void addMetricsCommand(CLI::App& cli, Run& chosen) {
    const auto options = std::make_shared<Options>();
    auto& command =
        addCommand(cli, chosen, "metrics",
                   MetricsCommand::tr("count stations and hours per line and academy"), options, run);
    addPath(command, "FILE", options->file, MetricsCommand::tr("the project"))->required();
    addJson(command, options->json);
}

} // namespace metronet
