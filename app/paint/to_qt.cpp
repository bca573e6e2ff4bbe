// SPDX-License-Identifier: Apache-2.0
#include "paint/to_qt.h"

namespace metronet {

QPen toQt(const Pen& pen) {
    QPen made(toQt(pen.colour), pen.width);
    made.setCapStyle(pen.cap == Cap::Round ? Qt::RoundCap : Qt::FlatCap);
    made.setJoinStyle(Qt::RoundJoin);
    if (!pen.dashes.empty() && pen.width > 0) {
        QList<qreal> pattern; // Qt counts dashes in pen widths
        for (const double length : pen.dashes)
            pattern.append(length / pen.width);
        made.setDashPattern(pattern);
    }
    return made;
}

QPainterPath toQt(const Path& path) {
    QPainterPath made;
    const Vec* next = path.points.data();
    for (const auto verb : path.verbs) {
        switch (verb) {
        case Path::Verb::Move:
            made.moveTo(toQt(next[0]));
            next += 1;
            break;
        case Path::Verb::Line:
            made.lineTo(toQt(next[0]));
            next += 1;
            break;
        case Path::Verb::Cubic:
            made.cubicTo(toQt(next[0]), toQt(next[1]), toQt(next[2]));
            next += 3;
            break;
        case Path::Verb::Close:
            made.closeSubpath();
            break;
        }
    }
    return made;
}

} // namespace metronet
