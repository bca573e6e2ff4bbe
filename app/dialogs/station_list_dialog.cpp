// SPDX-License-Identifier: Apache-2.0
#include "dialogs/station_list_dialog.h"

#include "dialogs/named_stations.h"
#include "panels/fields/record_names.h"

#include "document/document_controller.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace metronet {

StationListDialog::StationListDialog(const DocumentController& document, const Words& words, int fewest,
                                     QWidget* parent)
    : QDialog(parent), m_document(document), m_fewest(fewest), m_list(new QPlainTextEdit),
      m_outcome(new QLabel) {
    setWindowTitle(words.title);
    auto* column = new QVBoxLayout(this);
    const auto caption = [&](const QString& text, QWidget* buddy) {
        auto* label = new QLabel(text);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setBuddy(buddy);
        column->addWidget(label);
    };
    if (!words.nameLabel.isEmpty()) {
        m_name = new QLineEdit;
        caption(words.nameLabel, m_name);
        column->addWidget(m_name);
    }
    auto* find = new QLineEdit;
    find->setPlaceholderText(tr("Code or title of a station, then Enter"));
    caption(tr("&Add a station that is there:"), find);
    QStringList present;
    for (const auto& [id, name] : stationChoices(document.network(), document.language()))
        present << name;
    auto* completer = new QCompleter(present, find);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    find->setCompleter(completer);
    column->addWidget(find);
    caption(words.explanation, m_list);
    m_list->setTabChangesFocus(true);
    column->addWidget(m_list, 1);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    column->addWidget(m_outcome);
    auto* buttons = new QDialogButtonBox;
    m_accept = buttons->addButton(words.accept, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    m_accept->setAutoDefault(false);
    m_accept->setDefault(false);

    const auto take = [this, find](const QString& text) {
        if (text.trimmed().isEmpty())
            return;
        m_list->appendPlainText(text.section(QStringLiteral(" · "), 0, 0).trimmed());
        QTimer::singleShot(0, find, &QLineEdit::clear);
    };
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, take);
    connect(find, &QLineEdit::returnPressed, this, [find, take] { take(find->text()); });
    connect(m_list, &QPlainTextEdit::textChanged, this, &StationListDialog::explain);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(520, 520);
    explain();
    (m_name ? static_cast<QWidget*>(m_name) : m_list)->setFocus();
}

QString StationListDialog::name() const {
    return m_name ? m_name->text().trimmed() : QString();
}

QStringList StationListDialog::stations() const {
    QStringList lines;
    for (const auto& line : m_list->toPlainText().split(u'\n'))
        if (const auto text = line.trimmed(); !text.isEmpty())
            lines << text;
    return lines;
}

void StationListDialog::explain() {
    const auto lines = stations();
    int fresh = 0;
    const NamedStations named(m_document.network());
    for (const auto& line : lines)
        fresh += named.find(line.toStdString()) ? 0 : 1;
    m_outcome->setText(tr("%n station(s)", nullptr, static_cast<int>(lines.size())) + QStringLiteral(", ") +
                       tr("%n of them new", nullptr, fresh));
    m_accept->setEnabled(lines.size() >= m_fewest);
}

} // namespace metronet
