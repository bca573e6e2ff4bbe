// SPDX-License-Identifier: Apache-2.0
#include "panels/inspector/section.h"

#include "panels/fields/face.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace metronet {

Section::Section(const QString& title, Unfolded unfolded, QWidget* parent)
    : QWidget(parent), m_heading(new QToolButton), m_body(new QWidget), m_grid(new QGridLayout(m_body)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_heading->setText(title);
    m_heading->setCheckable(true);
    m_heading->setAutoRaise(true);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_heading->setFocusPolicy(Qt::StrongFocus);
    auto font = m_heading->font();
    font.setBold(true);
    m_heading->setFont(font);
    column->addWidget(m_heading);
    column->addWidget(m_body);
    m_grid->setContentsMargins(8, 2, 8, 10);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    connect(m_heading, &QToolButton::toggled, this,
            [this](bool on) { setUnfolded(on ? Unfolded::Yes : Unfolded::No); });
    setUnfolded(unfolded);
}

void Section::setUnfolded(Unfolded unfolded) {
    const bool open = unfolded == Unfolded::Yes;
    m_heading->setChecked(open);
    m_heading->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_body->setVisible(open);
}

void Section::addRow(const QString& label, QWidget* field, Width width) {
    const int span = width == Width::Full ? 2 : 1;
    if (m_column + span > 2) {
        m_row += 3;
        m_column = 0;
    }
    if (!label.isEmpty()) {
        auto* caption = new QLabel(label);
        caption->setTextFormat(Qt::PlainText);
        caption->setWordWrap(true);
        caption->setBuddy(field);
        m_grid->addWidget(caption, m_row, m_column, 1, span, Qt::AlignBottom);
        QString name = label;
        name.remove(u'&');
        if (auto* face = faceOf(field); face->accessibleName().isEmpty())
            face->setAccessibleName(name);
        field->setAccessibleName(name);
    }
    m_grid->addWidget(field, m_row + 1, m_column, 1, span, Qt::AlignTop);
    m_grid->setRowMinimumHeight(m_row + 2, 6);
    m_column += span;
}

} // namespace metronet
