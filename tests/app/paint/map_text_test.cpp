// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "paint/map_text.h"

#include <QFontInfo>
#include <QFontMetricsF>

using namespace metronet;

TEST_CASE("Map text is set in the map font") {
    CHECK(QFontInfo(mapFont()).family() == mapFontFamily());
    CHECK(QFontInfo(mapFont(QFont::Bold)).bold());
}

TEST_CASE("Map text is as wide as Qt measures it") {
    for (const auto& text : {QStringLiteral("Inleiding industriële robotica"), QStringLiteral("Data (IoT)"),
                             QStringLiteral("Ελληνικά"), QStringLiteral("a")}) {
        const double measured = QFontMetricsF(mapFont()).horizontalAdvance(text) / mapFontPixels;
        CHECK(MapText(text).width() == Approx(measured).epsilon(0.001));
    }
    CHECK(MapText(QStringLiteral("robotica"), QFont::Bold).width() >
          MapText(QStringLiteral("robotica")).width());
}

TEST_CASE("Text of nothing is as wide as nothing") {
    CHECK(MapText({}).width() == 0);
}
