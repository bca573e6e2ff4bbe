// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <QWidget>

class QLabel;

namespace metronet {

/// Says what went wrong, or what was done, above the map without being in the way: in plain text that can be
/// copied, until it is closed or something else is to be said.
class NoticeBar : public QWidget {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);

    void tell(const Error& error);
    void tell(const QString& sentence);
    QString text() const;

private:
    void say(const QString& icon, const QString& sentence);

    QLabel* m_icon;
    QLabel* m_sentence;
};

} // namespace metronet
