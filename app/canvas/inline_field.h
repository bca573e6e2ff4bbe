// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/field_outcome.h"

#include <QLineEdit>

#include <functional>

namespace metronet {

/// A one-line field over the map. Ends once: by Enter, Escape, loss of focus (which counts as Enter), or
/// Backspace where there is nothing left to take back.
class InlineField : public QLineEdit {
    Q_OBJECT

public:
    using Done = std::function<void(const FieldOutcome&)>;

    explicit InlineField(QWidget* parent);

    bool isOpen() const { return static_cast<bool>(m_done); }
    /// `name` is for screen readers.
    void open(const QRect& place, const QString& text, const QString& name, Done done);
    /// Ends as by Enter. Nothing happens when it is not open.
    void accept();
    /// Ends without a word.
    void close();

    bool event(QEvent* event) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void end(FieldOutcome::Key key);
    void fitToText();

    Done m_done;
    QRect m_place;
};

} // namespace metronet
