// SPDX-License-Identifier: Apache-2.0
#include "window/notice_bar.h"

#include "text/plain_tip.h"
#include "text/sentences.h"
#include "window/icons.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace metronet {

NoticeBar::NoticeBar(QWidget* parent) : QWidget(parent), m_icon(new QLabel), m_sentence(new QLabel) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sentence->setAccessibleName(tr("Notice"));
    row->addWidget(m_sentence, 1);
    const auto button = [&](const QString& iconName, const QString& name, auto&& act) {
        auto* made = new QToolButton;
        made->setIcon(icon(iconName));
        made->setAutoRaise(true);
        made->setToolTip(plainTip(name));
        made->setAccessibleName(name);
        made->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(made, 0, Qt::AlignTop);
        connect(made, &QToolButton::clicked, this, act);
    };
    button(QStringLiteral("copy"), tr("Copy this notice"),
           [this] { QGuiApplication::clipboard()->setText(m_sentence->text()); });
    button(QStringLiteral("close"), tr("Close this notice"), [this] { hide(); });
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    hide();
}

QString NoticeBar::text() const {
    return isHidden() ? QString() : m_sentence->text();
}

void NoticeBar::tell(const Error& error) {
    say(QStringLiteral("error"), sentence(error));
}

void NoticeBar::tell(const QString& sentence) {
    say(QStringLiteral("info"), sentence);
}

void NoticeBar::say(const QString& iconName, const QString& sentence) {
    m_icon->setPixmap(icon(iconName).pixmap(20, 20));
    m_sentence->setText(sentence);
    show();
    QAccessibleEvent event(m_sentence, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace metronet
