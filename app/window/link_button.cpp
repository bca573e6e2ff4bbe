// SPDX-License-Identifier: Apache-2.0
#include "window/link_button.h"

#include <QKeyEvent>
#include <QPainter>

namespace metronet {

namespace {
constexpr int margin = 10;
constexpr int iconSide = 24;
} // namespace

LinkButton::LinkButton(const QIcon& icon, const QString& text, const QString& detail, QWidget* parent)
    : QAbstractButton(parent), m_detail(detail) {
    setIcon(icon);
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QString name = text;
    setAccessibleName(name.remove(u'&'));
    setAccessibleDescription(detail);
}

QFont LinkButton::detailFont() const {
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    return small;
}

QSize LinkButton::sizeHint() const {
    const int wide = std::max(fontMetrics().horizontalAdvance(text()),
                              QFontMetrics(detailFont()).horizontalAdvance(m_detail));
    const int lines =
        fontMetrics().height() + (m_detail.isEmpty() ? 0 : QFontMetrics(detailFont()).height() + 2);
    return {wide + iconSide + 3 * margin, std::max(lines, iconSide) + 2 * margin};
}

QSize LinkButton::minimumSizeHint() const {
    return {160, sizeHint().height()};
}

void LinkButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF face = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QColor accent = palette().color(QPalette::Highlight);
    if (underMouse() || isDown() || hasFocus()) {
        QColor wash = accent;
        wash.setAlpha(isDown() ? 60 : underMouse() ? 34 : 12);
        painter.setBrush(wash);
        painter.setPen(hasFocus() ? QPen(accent, 1.5) : QPen(Qt::NoPen));
        painter.drawRoundedRect(face, 7, 7);
    }
    icon().paint(&painter, margin, (height() - iconSide) / 2, iconSide, iconSide);
    const int left = 2 * margin + iconSide;
    const int width = this->width() - left - margin;
    const QFontMetrics small(detailFont());
    const int lines = fontMetrics().height() + (m_detail.isEmpty() ? 0 : small.height() + 2);
    const int top = (height() - lines) / 2;
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(left, top, width, fontMetrics().height()), Qt::AlignLeft | Qt::TextShowMnemonic,
                     fontMetrics().elidedText(text(), Qt::ElideMiddle, width, Qt::TextShowMnemonic));
    if (m_detail.isEmpty())
        return;
    painter.setFont(detailFont());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(QRect(left, top + fontMetrics().height() + 2, width, small.height()), Qt::AlignLeft,
                     small.elidedText(m_detail, Qt::ElideMiddle, width));
}

void LinkButton::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void LinkButton::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

void LinkButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace metronet
