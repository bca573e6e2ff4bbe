// SPDX-License-Identifier: Apache-2.0
#include "print/png_writer.h"

#include "print/output_file.h"
#include "print/page_painter.h"

#include <QImage>
#include <QImageWriter>
#include <QPainter>

#include <cmath>

namespace metronet {

namespace {

constexpr double mmPerInch = 25.4;

/// The raster engine counts pixels in 16 bits.
constexpr double mostPixelsOnASide = 32'000;
/// Four bytes each: an image of at most 2 GB in memory; A0 at 300 dots per inch has 140 million.
constexpr double mostPixels = 500e6;

QImage paperImage(QSize size, double dotsPerInch) {
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(Qt::white);
    const int dotsPerMetre = static_cast<int>(std::lround(dotsPerInch * 1000 / mmPerInch));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    return image;
}

} // namespace

Result<void> writePng(const std::filesystem::path& path, const Drawing& drawing, PictureStore& pictures,
                      const Page& page, double dotsPerInch, const DocumentInfo& info) {
    const double scale = dotsPerInch / mapUnitsPerInch;
    const double width = std::round(page.paper.width * scale);
    const double height = std::round(page.paper.height * scale);
    const Error tooLarge{
        ErrorCode::ImageTooLarge,
        {path.string(), std::to_string(std::llround(width)), std::to_string(std::llround(height))}};
    if (!(width >= 1 && height >= 1 && width <= mostPixelsOnASide && height <= mostPixelsOnASide &&
          width * height <= mostPixels))
        return tooLarge;
    QImage image = paperImage({static_cast<int>(width), static_cast<int>(height)}, dotsPerInch);
    if (image.isNull())
        return tooLarge;
    {
        QPainter painter(&image);
        painter.scale(scale, scale);
        paintPage(painter, drawing, pictures, page);
    }
    image.setText(QStringLiteral("Title"), info.title);
    if (!info.author.isEmpty())
        image.setText(QStringLiteral("Author"), info.author);
    image.setText(QStringLiteral("Software"), QStringLiteral("Metronet " METRONET_VERSION));

    return writeOutput(path, [&](QIODevice& device) -> Result<void> {
        QImageWriter writer(&device, "png");
        if (!writer.write(image))
            return Error{ErrorCode::FileUnwritable, {path.string(), writer.errorString().toStdString()}};
        return {};
    });
}

} // namespace metronet
