// SPDX-License-Identifier: Apache-2.0
#include "canvas/inline_field.h"

#include <QKeyEvent>

#include <utility>

namespace metronet {

InlineField::InlineField(QWidget* parent) : QLineEdit(parent) {
    hide();
    setMaxLength(500);
    connect(this, &QLineEdit::textChanged, this, &InlineField::fitToText);
}

void InlineField::open(const QRect& place, const QString& text, const QString& name, Done done) {
    accept();
    m_place = place;
    m_done = std::move(done);
    setAccessibleName(name);
    setPlaceholderText(name);
    setText(text);
    selectAll();
    fitToText();
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
}

void InlineField::fitToText() {
    const auto shown = text().isEmpty() ? placeholderText() : text();
    const int wanted = fontMetrics().horizontalAdvance(shown) + 3 * fontMetrics().averageCharWidth() + 12;
    QRect place(0, 0, std::max(wanted, m_place.width() + 12), sizeHint().height());
    place.moveCenter(m_place.center());
    place.moveLeft(m_place.left() - 6);
    // Never outside the canvas, however near its edge the station lies.
    const auto room = parentWidget()->rect();
    place.setWidth(std::min(place.width(), room.width()));
    place.moveLeft(std::clamp(place.left(), room.left(), room.right() + 1 - place.width()));
    place.moveTop(
        std::clamp(place.top(), room.top(), std::max(room.top(), room.bottom() + 1 - place.height())));
    setGeometry(place);
}

void InlineField::end(FieldOutcome::Key key) {
    const auto done = std::exchange(m_done, {});
    if (!done)
        return;
    const auto typed = text();
    const bool hadFocus = hasFocus();
    hide();
    if (hadFocus)
        parentWidget()->setFocus(Qt::OtherFocusReason);
    done({key, typed});
}

void InlineField::accept() {
    end(FieldOutcome::Key::Enter);
}

void InlineField::close() {
    m_done = {};
    if (hasFocus())
        parentWidget()->setFocus(Qt::OtherFocusReason);
    hide();
}

bool InlineField::event(QEvent* event) {
    // Undo and redo are the field's while there is typing to take back, and the window's otherwise.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->matches(QKeySequence::Undo) && !isUndoAvailable()) ||
            (key->matches(QKeySequence::Redo) && !isRedoAvailable())) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void InlineField::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        end(text().isEmpty() ? FieldOutcome::Key::EmptyEnter : FieldOutcome::Key::Enter);
        return;
    case Qt::Key_Escape:
        end(FieldOutcome::Key::Escape);
        return;
    case Qt::Key_Backspace:
        if (text().isEmpty() && !isUndoAvailable()) {
            end(FieldOutcome::Key::EmptyBackspace);
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

bool InlineField::focusNextPrevChild(bool) {
    end(FieldOutcome::Key::Tab);
    return true;
}

void InlineField::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        accept();
}

} // namespace metronet
