// SPDX-License-Identifier: Apache-2.0
#include "panels/fields/text_box.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace metronet {

namespace {
constexpr int fewestLines = 2;
constexpr int mostLines = 8;
} // namespace

TextBox::TextBox(TextLines lines, QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    if (lines == TextLines::One) {
        m_line = new QLineEdit;
        m_line->installEventFilter(this);
        layout->addWidget(m_line);
        setFocusProxy(m_line);
        connect(m_line, &QLineEdit::textEdited, this, &TextBox::typed);
        connect(m_line, &QLineEdit::editingFinished, this, &TextBox::left);
    } else {
        m_area = new QPlainTextEdit;
        m_area->setTabChangesFocus(true);
        m_area->installEventFilter(this);
        layout->addWidget(m_area);
        setFocusProxy(m_area);
        connect(m_area, &QPlainTextEdit::textChanged, this, [this] {
            fitHeight();
            if (m_area->hasFocus())
                emit typed();
        });
        fitHeight();
    }
}

QString TextBox::text() const {
    return m_line ? m_line->text() : m_area->toPlainText();
}

void TextBox::setText(const QString& text) {
    if (text == this->text())
        return;
    const QSignalBlocker blocker(m_line ? static_cast<QWidget*>(m_line) : m_area);
    if (m_line) {
        m_line->setText(text);
        m_line->setCursorPosition(0);
    } else {
        m_area->setPlainText(text);
        fitHeight();
    }
}

void TextBox::setPlaceholder(const QString& text) {
    m_line ? m_line->setPlaceholderText(text) : m_area->setPlaceholderText(text);
}

void TextBox::setName(const QString& accessibleName) {
    (m_line ? static_cast<QWidget*>(m_line) : m_area)->setAccessibleName(accessibleName);
}

bool TextBox::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut && m_area &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        emit left();
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        emit escaped();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TextBox::fitHeight() {
    const int lines = std::clamp(m_area->document()->blockCount(), fewestLines, mostLines);
    const auto margins = m_area->contentsMargins();
    const int around = margins.top() + margins.bottom() +
                       2 * static_cast<int>(m_area->document()->documentMargin()) + 2 * m_area->frameWidth();
    m_area->setFixedHeight(lines * m_area->fontMetrics().lineSpacing() + around);
}

} // namespace metronet
