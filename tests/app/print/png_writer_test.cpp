// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "paint/picture_store.h"
#include "print/png_writer.h"
#include "printed_map.h"

#include <QDir>
#include <QImage>

using namespace metronet;
using namespace metronet::test;

namespace {

QImage written(const QTemporaryDir& folder, const Page& page, double dotsPerInch) {
    const auto path = inside(folder, "map.png");
    PictureStore pictures;
    const DocumentInfo info{QStringLiteral("Metrokaart"), {}, {}};
    REQUIRE(writePng(path, printedMap(), pictures, page, dotsPerInch, info).ok());
    return QImage(toQString(path));
}

bool isPaper(const QImage& image, const QRect& area) {
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            if (image.pixelColor(x, y) != QColor(Qt::white))
                return false;
    return true;
}

} // namespace

TEST_CASE("An image has the dots of its paper and says how many an inch has") {
    const QTemporaryDir folder;
    const auto image = written(folder, {*parsePaper("A4"), 1000}, 300);
    CHECK(image.size() == QSize(2480, 3508));
    CHECK(image.dotsPerMeterX() == 11811);
    CHECK(image.text(QStringLiteral("Title")) == QStringLiteral("Metrokaart"));
}

TEST_CASE("An image of the sheet shows the map where it lies") {
    const QTemporaryDir folder;
    const auto image = written(folder, {{20000, 10000}, 1000}, 254); // ten dots a millimetre
    CHECK(image.size() == QSize(2000, 1000));
    CHECK(image.pixelColor(300, 500) == QColor(0, 0, 0xAA));
    CHECK(image.pixelColor(300, 512) == QColor(Qt::white));
}

TEST_CASE("A map on small paper keeps clear of the margins") {
    const QTemporaryDir folder;
    const auto image = written(folder, {*parsePaper("A4"), 1000}, 100);
    const int margin = 38; // 10 mm, less a dot of antialiasing
    CHECK(isPaper(image, {0, 0, margin, image.height()}));
    CHECK(isPaper(image, {image.width() - margin, 0, margin, image.height()}));
    CHECK_FALSE(isPaper(image, {margin, 0, image.width() - 2 * margin, image.height()}));
}

TEST_CASE("An image too large to paint is refused before anything is written") {
    const QTemporaryDir folder;
    PictureStore pictures;
    const auto refused =
        writePng(inside(folder, "map.png"), printedMap(), pictures, {*parsePaper("A0"), 1000}, 2400, {});
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::ImageTooLarge);
    CHECK(QDir(folder.path()).isEmpty());
}
