// SPDX-License-Identifier: Apache-2.0
#include "window/commands/export_map.h"

#include "paint/picture_store.h"
#include "print/output_file.h"
#include "print/pdf_writer.h"
#include "print/png_writer.h"

#include "document/await_work.h"
#include "document/project_stories.h"
#include "drawing/map_drawing.h"
#include "drawing/page.h"
#include "drawing/svg_writer.h"
#include "exchange/format.h"

#include <QIODevice>

namespace metronet {

namespace {

Page pageFor(const Network& network, const ExportChoice& choice) {
    Page page;
    page.paper = network.project().sheet;
    if (const auto paper = parsePaper(choice.paper.toStdString()))
        page.paper = choice.landscape ? landscape(*paper) : *paper;
    return page;
}

} // namespace

Result<void> exportTo(const QString& file, const Network& network, const Assets& assets,
                      const ExportChoice& choice) {
    return awaitWork([=]() -> Result<void> {
        const auto path = toPath(file);
        const bool picture = choice.ending == u"pdf" || choice.ending == u"svg" || choice.ending == u"png";
        if (!picture)
            return exportNetwork(network, assets, path);
        const auto language = choice.language.toStdString();
        const auto drawing = draw(network, {.language = language});
        const auto page = pageFor(network, choice);
        const auto info = documentInfo(network, language);
        PictureStore store(assets);
        if (choice.ending == u"pdf")
            return writePdf(path, drawing, store, page, info);
        if (choice.ending == u"png")
            return writePng(path, drawing, store, page, choice.dotsPerInch, info);
        const auto svg = writeSvg(
            drawing,
            {.page = page.paper, .language = language, .title = info.title.toStdString(), .assets = assets});
        return writeOutput(path, [&](QIODevice& device) -> Result<void> {
            if (device.write(svg.data(), static_cast<qint64>(svg.size())) != static_cast<qint64>(svg.size()))
                return Error{ErrorCode::FileUnwritable,
                             {file.toStdString(), device.errorString().toStdString()}};
            return {};
        });
    });
}

} // namespace metronet
