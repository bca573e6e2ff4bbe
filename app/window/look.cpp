// SPDX-License-Identifier: Apache-2.0
#include "window/look.h"

#include <QApplication>
#include <QStyleFactory>
#include <QStyleHints>

namespace metronet {

namespace {

struct Tones {
    QColor window, base, alternate, button, text, muted, mid, accent, onAccent, link;
};

QPalette paletteOf(const Tones& tones) {
    QPalette palette(tones.button, tones.window);
    palette.setColor(QPalette::Window, tones.window);
    palette.setColor(QPalette::WindowText, tones.text);
    palette.setColor(QPalette::Base, tones.base);
    palette.setColor(QPalette::AlternateBase, tones.alternate);
    palette.setColor(QPalette::Text, tones.text);
    palette.setColor(QPalette::PlaceholderText, tones.muted);
    palette.setColor(QPalette::Button, tones.button);
    palette.setColor(QPalette::ButtonText, tones.text);
    palette.setColor(QPalette::BrightText, tones.onAccent);
    palette.setColor(QPalette::ToolTipBase, tones.base);
    palette.setColor(QPalette::ToolTipText, tones.text);
    palette.setColor(QPalette::Mid, tones.mid);
    palette.setColor(QPalette::Highlight, tones.accent);
    palette.setColor(QPalette::HighlightedText, tones.onAccent);
    palette.setColor(QPalette::Link, tones.link);
    palette.setColor(QPalette::LinkVisited, tones.link);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tones.muted);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tones.mid);
    return palette;
}

bool systemIsDark() {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (const auto scheme = QGuiApplication::styleHints()->colorScheme(); scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    // Before our palette is set, the application's is the platform's.
    static const bool dark = isDark(QGuiApplication::palette());
    return dark;
}

} // namespace

QPalette lightPalette() {
    return paletteOf({.window = QColor(0xF3, 0xF4, 0xF6),
                      .base = QColor(0xFF, 0xFF, 0xFF),
                      .alternate = QColor(0xF7, 0xF8, 0xFA),
                      .button = QColor(0xF7, 0xF8, 0xFA),
                      .text = QColor(0x1C, 0x22, 0x2B),
                      .muted = QColor(0x6A, 0x72, 0x7F),
                      .mid = QColor(0xC9, 0xCE, 0xD6),
                      .accent = QColor(0x1F, 0x5F, 0xBF),
                      .onAccent = QColor(0xFF, 0xFF, 0xFF),
                      .link = QColor(0x1F, 0x5F, 0xBF)});
}

QPalette darkPalette() {
    return paletteOf({.window = QColor(0x24, 0x27, 0x2D),
                      .base = QColor(0x1B, 0x1E, 0x23),
                      .alternate = QColor(0x21, 0x24, 0x2A),
                      .button = QColor(0x31, 0x35, 0x3D),
                      .text = QColor(0xE7, 0xEA, 0xEF),
                      .muted = QColor(0x9A, 0xA2, 0xAF),
                      .mid = QColor(0x48, 0x4E, 0x59),
                      .accent = QColor(0x3D, 0x7D, 0xDB),
                      .onAccent = QColor(0xFF, 0xFF, 0xFF),
                      .link = QColor(0x86, 0xB4, 0xF5)});
}

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

void applyLook(ColourScheme scheme) {
    const bool system = systemIsDark();
    const bool dark = scheme == ColourScheme::Dark || (scheme == ColourScheme::System && system);
    if (auto* style = QStyleFactory::create(QStringLiteral("Fusion")))
        QApplication::setStyle(style);
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
}

} // namespace metronet
