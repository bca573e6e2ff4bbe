// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace metronet {

/// A wide button with an icon, a line of text and a smaller one below it; a text too long is shortened in its
/// middle.
class LinkButton : public QAbstractButton {
    Q_OBJECT
public:
    LinkButton(const QIcon& icon, const QString& text, const QString& detail, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QFont detailFont() const;

    QString m_detail;
};

} // namespace metronet
