// SPDX-License-Identifier: Apache-2.0
#include "print/pdf_writer.h"

#include "print/output_file.h"
#include "print/page_painter.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace metronet {

namespace {

QByteArray toPdf(const Drawing& drawing, PictureStore& pictures, const Page& page, const DocumentInfo& info) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(mapUnitsPerInch);
        writer.setTitle(info.title);
        writer.setPageLayout({QPageSize(QSizeF(toMm(page.paper.width), toMm(page.paper.height)),
                                        QPageSize::Millimeter, {}, QPageSize::ExactMatch),
                              QPageLayout::Portrait,
                              {},
                              QPageLayout::Millimeter});
        QPainter painter(&writer);
        paintPage(painter, drawing, pictures, page);
    }
    return withDocumentInfo(buffer.data(), info);
}

} // namespace

Result<void> writePdf(const std::filesystem::path& path, const Drawing& drawing, PictureStore& pictures,
                      const Page& page, const DocumentInfo& info) {
    return writeOutput(path, [&](QIODevice& device) -> Result<void> {
        device.write(toPdf(drawing, pictures, page, info));
        return {};
    });
}

} // namespace metronet
