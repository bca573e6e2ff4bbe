// SPDX-License-Identifier: Apache-2.0
#include "panels/outline/line_swatch.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

namespace metronet {

namespace {

class SwatchEngine : public QIconEngine {
public:
    SwatchEngine(NodeKind kind, QColor colour, bool interchange, Call call)
        : m_kind(kind), m_colour(colour), m_interchange(interchange), m_call(call) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override {
        const auto palette = QApplication::palette();
        const QColor ink = palette.color(QPalette::Text);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF area(rect);
        const QPointF centre = area.center();
        const double unit = area.width() / 16;
        const bool onDark = palette.color(QPalette::Base).lightness() < 128;
        if (m_colour.isValid() && onDark) { // as on the paper: a dark line would drown
            painter->fillRect(m_kind == NodeKind::Stop
                                  ? QRectF(centre.x() - 4 * unit, area.top(), 8 * unit, area.height())
                                  : QRectF(area.left(), centre.y() - 4 * unit, area.width(), 8 * unit),
                              Qt::white);
        }
        if (m_colour.isValid()) {
            painter->setPen(
                QPen(m_colour, 5 * unit, m_call == Call::Passes ? Qt::DotLine : Qt::SolidLine, Qt::FlatCap));
            if (m_kind == NodeKind::Stop)
                painter->drawLine(QPointF(centre.x(), area.top()), QPointF(centre.x(), area.bottom()));
            else
                painter->drawLine(QPointF(area.left() + unit, centre.y()),
                                  QPointF(area.right() - unit, centre.y()));
        }
        if (m_kind == NodeKind::Station || (m_kind == NodeKind::Stop && m_call != Call::Passes)) {
            const double radius = (m_interchange ? 5.5 : 4) * unit;
            painter->setPen(
                QPen(m_interchange || !m_colour.isValid() ? QColor(0x22, 0x22, 0x22) : m_colour, 1.8 * unit));
            if (palette.color(QPalette::Base).lightness() < 128 && !m_colour.isValid())
                painter->setPen(QPen(ink, 1.8 * unit));
            painter->setBrush(Qt::white);
            painter->drawEllipse(centre, radius, radius);
        }
        if (m_kind == NodeKind::Academy) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(ink);
            painter->drawPolygon(QPolygonF({{centre.x() - 6 * unit, centre.y() - unit},
                                            {centre.x(), centre.y() - 6 * unit},
                                            {centre.x() + 6 * unit, centre.y() - unit}}));
            for (const double x : {-4.5, -0.9, 2.7})
                painter->drawRect(QRectF(centre.x() + x * unit, centre.y(), 1.8 * unit, 4.5 * unit));
            painter->drawRect(QRectF(centre.x() - 6 * unit, centre.y() + 5 * unit, 12 * unit, 1.5 * unit));
        }
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine* clone() const override { return new SwatchEngine(*this); }

private:
    NodeKind m_kind;
    QColor m_colour;
    bool m_interchange;
    Call m_call;
};

} // namespace

QIcon outlineIcon(const OutlineNode& node) {
    const bool heading = node.key.kind == NodeKind::Lines || node.key.kind == NodeKind::Depot ||
                         node.key.kind == NodeKind::Academies;
    return heading ? QIcon()
                   : QIcon(new SwatchEngine(node.key.kind, node.colour, node.interchange, node.call));
}

} // namespace metronet
