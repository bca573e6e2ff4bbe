// SPDX-License-Identifier: Apache-2.0
#include "paint/map_font.h"

#include <QFontDatabase>

namespace metronet {

namespace {

QFont makeFont(QFont::Weight weight) {
    QFont font(mapFontFamily());
    font.setPixelSize(mapFontPixels);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferOutline);
    return font;
}

} // namespace

QString mapFontFamily() {
    static const QString family = [] {
        for (const auto& candidate : {QStringLiteral("Inter"), QStringLiteral("Noto Sans")})
            if (QFontDatabase::hasFamily(candidate))
                return candidate;
        return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    }();
    return family;
}

const QFont& mapFont(QFont::Weight weight) {
    thread_local const QFont regular = makeFont(QFont::Normal);
    thread_local const QFont bold = makeFont(QFont::Bold);
    return weight == QFont::Bold ? bold : regular;
}

} // namespace metronet
