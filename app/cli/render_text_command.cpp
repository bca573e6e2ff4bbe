// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/options.h"
#include "print/output_file.h"
#include "text/station_index.h"

#include "storage/project_file.h"

#include <QCoreApplication>
#include <QIODevice>

namespace metronet {

namespace {

struct RenderTextCommand {
    Q_DECLARE_TR_FUNCTIONS(RenderTextCommand)
};

struct Options {
    std::filesystem::path file;
    std::filesystem::path output; ///< empty: standard output
};

Result<Answer> run(const Options& options, Console& console) {
    const auto file = readProjectFile(options.file);
    if (!file)
        return file.error();
    const auto text = stationIndex(file->network).toUtf8();
    if (options.output.empty()) {
        console.out << text.toStdString();
        return Answer::Clean;
    }
    const auto written = writeOutput(options.output, [&](QIODevice& device) {
        device.write(text);
        return Result<void>();
    });
    if (!written)
        return written.error();
    return Answer::Clean;
}

} // namespace

void addRenderTextCommand(CLI::App& cli, Run& chosen) {
    const auto options = std::make_shared<Options>();
    auto& command =
        addCommand(cli, chosen, "render-text",
                   RenderTextCommand::tr("write the station index in reading order"), options, run);
    addPath(command, "FILE", options->file, RenderTextCommand::tr("the project"))->required();
    addPath(command, "-o,--output", options->output,
            RenderTextCommand::tr("a Markdown file instead of the screen"));
}

} // namespace metronet
