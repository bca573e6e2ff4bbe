// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QGraphicsItem>

namespace metronet {

/// A round knob of the same size at any zoom. Takes no events: the tool asks the overlay which one is near.
class HandleItem : public QGraphicsItem {
public:
    static constexpr double radius = 6; ///< pixels

    /// `sign` is drawn in the knob; a plus says that something grows from here.
    enum class Sign { None, Plus };

    HandleItem(QPointF position, Sign sign);

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    Sign m_sign;
};

} // namespace metronet
