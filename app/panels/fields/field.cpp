// SPDX-License-Identifier: Apache-2.0
#include "panels/fields/field.h"

#include <QLabel>
#include <QVBoxLayout>

namespace metronet {

namespace {
constexpr int quietMs = 300;
}

Field::Field(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietMs);
    connect(&m_quiet, &QTimer::timeout, this, &Field::flush);
}

void Field::setControl(QWidget* control) {
    m_layout->insertWidget(0, control);
    setFocusProxy(control);
}

void Field::setProblem(const QString& sentence) {
    if (!m_problem && sentence.isEmpty())
        return;
    if (!m_problem) {
        m_problem = new QLabel(this);
        m_problem->setTextFormat(Qt::PlainText);
        m_problem->setWordWrap(true);
        m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto palette = m_problem->palette();
        const bool dark =
            palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
        palette.setColor(QPalette::WindowText, dark ? QColor(0xFF, 0x8A, 0x80) : QColor(0xB7, 0x1C, 0x1C));
        m_problem->setPalette(palette);
        m_layout->addWidget(m_problem);
    }
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void Field::touched() {
    m_pending = true;
    m_quiet.start();
}

void Field::finished() {
    m_pending = true;
    flush();
}

void Field::flush() {
    m_quiet.stop();
    if (!m_pending)
        return;
    m_pending = false;
    emit edited();
}

void Field::forget() {
    m_quiet.stop();
    m_pending = false;
}

} // namespace metronet
