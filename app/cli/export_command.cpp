// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/options.h"
#include "paint/picture_store.h"
#include "print/document_info.h"
#include "print/output_file.h"
#include "print/pdf_writer.h"
#include "print/png_writer.h"

#include "drawing/map_drawing.h"
#include "drawing/page.h"
#include "drawing/svg_writer.h"
#include "exchange/format.h"
#include "storage/file_system.h"
#include "storage/project_file.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace metronet {

namespace {

struct ExportCommand {
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

struct Options {
    std::filesystem::path file;
    std::filesystem::path output;
    std::string format;        ///< empty: by ending
    std::optional<Size> paper; ///< unset: the map's own sheet
    bool landscape = false;
    std::string mapLanguage; ///< empty: the project's first
    double dotsPerInch = 150;
};

/// Formats that are drawn; all others are those of the exchange.
constexpr std::string_view pictures[] = {"svg", "pdf", "png"};

/// The picture format that is asked for; empty where it is none of those.
std::string pictureFormat(const Options& options) {
    auto name = options.format;
    if (name.empty()) {
        name = toUtf8(options.output.extension());
        std::ranges::transform(name, name.begin(),
                               [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        if (!name.empty())
            name.erase(0, 1);
    }
    return std::ranges::find(pictures, name) == std::end(pictures) ? std::string() : name;
}

std::string mapLanguage(const Options& options, const Project& project) {
    if (!options.mapLanguage.empty())
        return options.mapLanguage;
    return project.languages.empty() ? "nl" : project.languages.front();
}

Result<void> writeSvgFile(const Options& options, const ProjectFile& file, const Drawing& drawing,
                          const std::optional<Size>& paper) {
    const auto& project = file.network.project();
    const auto language = mapLanguage(options, project);
    SvgOptions svg;
    svg.page = paper;
    svg.language = language;
    svg.title = project.title.best(language);
    svg.assets = file.assets;
    const auto text = writeSvg(drawing, svg);
    return writeOutput(options.output, [&](QIODevice& device) {
        device.write(text.data(), static_cast<qint64>(text.size()));
        return Result<void>();
    });
}

Result<void> writePicture(const Options& options, const std::string& format, const ProjectFile& file) {
    const auto& project = file.network.project();
    DrawingOptions look;
    look.language = mapLanguage(options, project);
    const auto drawing = draw(file.network, look);

    auto paper = options.paper;
    if (options.landscape)
        paper = landscape(paper.value_or(project.sheet));
    if (format == "svg")
        return writeSvgFile(options, file, drawing, paper);
    Page page;
    page.paper = paper.value_or(project.sheet);
    PictureStore pictureStore(file.assets);
    const auto info = documentInfo(file.network, look.language);
    if (format == "pdf")
        return writePdf(options.output, drawing, pictureStore, page, info);
    return writePng(options.output, drawing, pictureStore, page, options.dotsPerInch, info);
}

Result<Answer> run(const Options& options, Console&) {
    const auto file = readProjectFile(options.file);
    if (!file)
        return file.error();
    const auto picture = pictureFormat(options);
    const auto written =
        picture.empty() ? exportNetwork(file->network, file->assets, options.output,
                                        options.format.empty() ? std::nullopt : std::optional(options.format))
                        : writePicture(options, picture, *file);
    if (!written)
        return written.error();
    return Answer::Clean;
}

CLI::Option* addPaper(CLI::App& command, Options& options) {
    const auto read = [&options](const std::string& text) {
        options.paper = parsePaper(text.ends_with("mm") ? text.substr(0, text.size() - 2) : text);
        if (!options.paper)
            throw CLI::ValidationError(
                "--paper", ExportCommand::tr("“%1” is no paper; write A4 to A0, or 500x250 in millimetres")
                               .arg(QString::fromStdString(text))
                               .toStdString());
    };
    return command
        .add_option_function<std::string>(
            "--paper", read,
            ExportCommand::tr("A4 to A0, or WxH in millimetres; the map's own sheet where not given")
                .toStdString())
        ->type_name("PAPER");
}

} // namespace

void addExportCommand(CLI::App& cli, Run& chosen) {
    const auto options = std::make_shared<Options>();
    auto& command = addCommand(cli, chosen, "export",
                               ExportCommand::tr("write a map or its data for elsewhere"), options, run);
    addPath(command, "FILE", options->file, ExportCommand::tr("the project"))->required();
    addPath(command, "-o,--output", options->output,
            ExportCommand::tr("the file to write; its ending says in which format, a folder is for CSV"))
        ->required();
    std::vector<std::string> names(std::begin(pictures), std::end(pictures));
    for (const auto& format : formats())
        if (format.write)
            names.emplace_back(format.name);
    command
        .add_option("--format", options->format,
                    ExportCommand::tr("one of %1; by the ending where not given")
                        .arg(QString::fromStdString(CLI::detail::join(names, ", ")))
                        .toStdString())
        ->check(oneOf(names))
        ->type_name("FORMAT");
    addPaper(command, *options);
    command.add_flag("--landscape", options->landscape, ExportCommand::tr("the paper lying").toStdString());
    command
        .add_option(
            "--map-lang", options->mapLanguage,
            ExportCommand::tr("language of the map; the project's first where not given").toStdString())
        ->type_name("LANG");
    command
        .add_option("--dpi", options->dotsPerInch,
                    ExportCommand::tr("dots per inch of a PNG; 150 where not given").toStdString())
        ->check(numberFrom(10, 2400))
        ->type_name("N");
}

} // namespace metronet
