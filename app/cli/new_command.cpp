// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/options.h"
#include "text/names.h"

#include "document/sample.h"
#include "model/draft.h"
#include "storage/project_file.h"

#include <QCoreApplication>

namespace metronet {

namespace {

struct NewCommand {
    Q_DECLARE_TR_FUNCTIONS(NewCommand)
};

struct Options {
    std::filesystem::path output;
    std::string title;
    bool sample = false;
};

Result<Network> newNetwork(const Options& options) {
    const auto language = interfaceLanguage();
    if (!options.sample)
        return emptyNetwork(options.title, language);
    auto network = sampleNetwork(language);
    if (!network || options.title.empty())
        return network;
    Draft draft(*network);
    draft.change<Project>(network->project().id, [&](Project& project) {
        project.title = {language, options.title};
    });
    return apply(*network, std::move(draft).take());
}

Result<Answer> run(const Options& options, Console&) {
    auto network = newNetwork(options);
    if (!network)
        return network.error();
    ProjectFile file;
    file.network = std::move(*network);
    if (const auto written = writeProjectFile(options.output, file); !written)
        return written.error();
    return Answer::Clean;
}

} // namespace

void addNewCommand(CLI::App& cli, Run& chosen) {
    const auto options = std::make_shared<Options>();
    auto& command = addCommand(cli, chosen, "new", NewCommand::tr("make a project"), options, run);
    addPath(command, "-o,--output", options->output, NewCommand::tr("the project to write"))->required();
    command.add_option("--title", options->title, NewCommand::tr("title of the map").toStdString())
        ->type_name("TEXT");
    command.add_flag("--sample", options->sample,
                     NewCommand::tr("begin with the sample network instead of nothing").toStdString());
}

} // namespace metronet
