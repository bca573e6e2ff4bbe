// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace metronet {

enum class TextLines { One, Many };

/// A box for plain text, of one line or of several; one with several grows with its text, and Tab leaves it.
class TextBox : public QWidget {
    Q_OBJECT
public:
    explicit TextBox(TextLines lines, QWidget* parent = nullptr);

    QString text() const;
    /// Keeps the cursor where the text is the same already.
    void setText(const QString& text);
    void setPlaceholder(const QString& text);
    void setName(const QString& accessibleName);

signals:
    void typed();
    /// Enter was pressed, or the focus left.
    void left();
    void escaped();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitHeight();

    QLineEdit* m_line = nullptr;
    QPlainTextEdit* m_area = nullptr;
};

} // namespace metronet
