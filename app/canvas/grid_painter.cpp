// SPDX-License-Identifier: Apache-2.0
#include "canvas/grid_painter.h"

#include <QPainter>

#include <array>
#include <cmath>

namespace metronet {

namespace {

constexpr double finest = 500; // 5 mm
constexpr double narrowestPixels = 8;

// Fixed colours: the paper is white whatever the palette.
constexpr QColor minor(0xEE, 0xF0, 0xF4);
constexpr QColor major(0xDC, 0xE0, 0xE8);

} // namespace

double gridStep(double scale) {
    static constexpr std::array factors{2.0, 2.0, 2.5}; // 5, 10, 20, 50, 100 mm…
    double step = finest;
    for (std::size_t i = 0; step * scale < narrowestPixels; ++i)
        step *= factors[i % factors.size()];
    return step;
}

void paintGrid(QPainter& painter, const QRectF& area, double scale) {
    if (area.isEmpty() || scale <= 0)
        return;
    const double step = gridStep(scale);
    QList<QLineF> thin;
    QList<QLineF> strong;
    const auto isMajor = [](long long index) { return index % 10 == 0; };
    const auto last = [&](double to) { return static_cast<long long>(std::floor(to / step)); };
    for (auto i = static_cast<long long>(std::ceil(area.left() / step)); i <= last(area.right()); ++i)
        (isMajor(i) ? strong : thin).append({i * step, area.top(), i * step, area.bottom()});
    for (auto i = static_cast<long long>(std::ceil(area.top() / step)); i <= last(area.bottom()); ++i)
        (isMajor(i) ? strong : thin).append({area.left(), i * step, area.right(), i * step});
    const bool antialiased = painter.testRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(minor, 0));
    painter.drawLines(thin);
    painter.setPen(QPen(major, 0));
    painter.drawLines(strong);
    painter.setRenderHint(QPainter::Antialiasing, antialiased);
}

} // namespace metronet
