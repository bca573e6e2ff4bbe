// SPDX-License-Identifier: Apache-2.0
#include "panels/fields/colour_field.h"

#include "text/plain_tip.h"

#include <QButtonGroup>
#include <QColorDialog>
#include <QGridLayout>
#include <QPainter>
#include <QToolButton>

namespace metronet {

namespace {

constexpr int columns = 5;

QColor toQColor(Colour colour) {
    return {colour.red, colour.green, colour.blue};
}

/// A round patch of colour; checked it wears a ring.
class Swatch : public QToolButton {
public:
    explicit Swatch(Colour colour) : m_colour(toQColor(colour)) {
        setCheckable(true);
        setFixedSize(30, 26);
        const QString name = m_colour.name().toUpper();
        setToolTip(plainTip(name));
        setAccessibleName(ColourField::tr("Colour %1").arg(name));
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF area = QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5);
        if (isChecked() || hasFocus()) {
            painter.setPen(
                QPen(palette().color(isChecked() ? QPalette::WindowText : QPalette::Highlight), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(area, 6, 6);
        }
        painter.setPen(QPen(palette().color(QPalette::Mid), 1));
        painter.setBrush(m_colour);
        painter.drawRoundedRect(area.adjusted(3, 3, -3, -3), 4, 4);
    }

private:
    QColor m_colour;
};

} // namespace

ColourField::ColourField() : m_swatches(new QButtonGroup(this)), m_other(new QToolButton) {
    auto* control = new QWidget;
    auto* grid = new QGridLayout(control);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(2);
    for (std::size_t index = 0; index < linePalette.size(); ++index) {
        auto* swatch = new Swatch(linePalette[index]);
        m_swatches->addButton(swatch, static_cast<int>(index));
        grid->addWidget(swatch, static_cast<int>(index) / columns, static_cast<int>(index) % columns);
        if (index == 0)
            control->setFocusProxy(swatch);
    }
    m_other->setText(QStringLiteral("…"));
    m_other->setToolTip(tr("Another colour"));
    m_other->setAccessibleName(tr("Another colour"));
    m_other->setFixedSize(30, 26);
    grid->addWidget(m_other, 1, columns - 1);
    grid->setColumnStretch(columns, 1);
    setControl(control);
    connect(m_swatches, &QButtonGroup::idClicked, this,
            [this](int index) { choose(linePalette[static_cast<std::size_t>(index)]); });
    connect(m_other, &QToolButton::clicked, this, &ColourField::chooseOther);
}

void ColourField::setValue(const Colour& value) {
    m_colour = value;
    m_swatches->setExclusive(false);
    for (auto* swatch : m_swatches->buttons())
        swatch->setChecked(linePalette[static_cast<std::size_t>(m_swatches->id(swatch))] == value);
    m_swatches->setExclusive(true);
}

void ColourField::setMixed() {
    m_swatches->setExclusive(false);
    for (auto* swatch : m_swatches->buttons())
        swatch->setChecked(false);
    m_swatches->setExclusive(true);
}

void ColourField::choose(Colour colour) {
    setValue(colour);
    finished();
}

void ColourField::chooseOther() {
    const QColor chosen = QColorDialog::getColor(toQColor(m_colour), this, tr("Colour of the line"));
    if (chosen.isValid())
        choose({static_cast<std::uint8_t>(chosen.red()), static_cast<std::uint8_t>(chosen.green()),
                static_cast<std::uint8_t>(chosen.blue())});
}

} // namespace metronet
