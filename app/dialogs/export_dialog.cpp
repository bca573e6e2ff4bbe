// SPDX-License-Identifier: Apache-2.0
#include "dialogs/export_dialog.h"

#include "settings/interface_language.h"
#include "settings/settings.h"

#include "document/document_controller.h"
#include "exchange/format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace metronet {

namespace {

struct FormatWords {
    const char* ending;
    const char* words;
};

constexpr FormatWords pictures[] = {
    {"pdf", QT_TRANSLATE_NOOP("metronet::ExportDialog", "PDF, to print and to mail")},
    {"svg", QT_TRANSLATE_NOOP("metronet::ExportDialog", "SVG, for the web and for drawing programs")},
    {"png", QT_TRANSLATE_NOOP("metronet::ExportDialog", "PNG, a picture")},
};

/// Words for the formats of the registry; one without words here is shown by its name.
constexpr FormatWords exchanges[] = {
    {"csv.zip", QT_TRANSLATE_NOOP("metronet::ExportDialog", "CSV tables in one archive, for spreadsheets")},
    {"json", QT_TRANSLATE_NOOP("metronet::ExportDialog", "Metronet JSON, everything in one readable file")},
    {"line-graph.json",
     QT_TRANSLATE_NOOP("metronet::ExportDialog", "Line graph (GeoJSON), for transit research")},
};

bool isPicture(const QString& ending) {
    return ending == u"pdf" || ending == u"svg" || ending == u"png";
}

} // namespace

ExportDialog::ExportDialog(const DocumentController& document, Settings& settings, QWidget* parent)
    : QDialog(parent), m_settings(settings), m_format(new QComboBox), m_paper(new QComboBox),
      m_landscape(new QCheckBox(tr("&Landscape"))), m_language(new QComboBox), m_resolution(new QSpinBox) {
    setWindowTitle(tr("Export"));
    for (const auto& [ending, words] : pictures)
        m_format->addItem(tr(words), QLatin1String(ending));
    for (const auto& format : formats()) {
        if (!format.write)
            continue;
        const std::string_view ending = format.endings.front();
        const auto known =
            std::find_if(std::begin(exchanges), std::end(exchanges),
                         [&](const FormatWords& words) { return ending.ends_with(words.ending); });
        const QString text = QString::fromUtf8(ending.data(), static_cast<qsizetype>(ending.size()));
        const QString bare = text.startsWith(u'.') ? text.mid(1) : text;
        m_format->addItem(known == std::end(exchanges) ? bare : tr(known->words), bare);
    }
    m_paper->addItem(tr("The map's own sheet"), QString());
    for (const auto* paper : {"A4", "A3", "A2", "A1", "A0"})
        m_paper->addItem(QLatin1String(paper), QLatin1String(paper));
    m_paper->setCurrentIndex(std::max(0, m_paper->findData(settings.get(option::exportPaper))));
    m_landscape->setChecked(settings.get(option::exportLandscape));
    auto tags = document.network().project().languages;
    if (tags.empty())
        tags.emplace_back("nl");
    for (const auto& tag : tags) {
        const QString text = QString::fromStdString(tag);
        QString name = text;
        for (const auto& language : interfaceLanguages())
            if (language.tag == text)
                name = language.name;
        m_language->addItem(name, text);
    }
    m_language->setCurrentIndex(
        std::max(0, m_language->findData(QString::fromStdString(document.language()))));
    m_resolution->setRange(36, 1200);
    m_resolution->setValue(150);
    m_resolution->setSuffix(tr(" dots per inch"));

    auto* column = new QVBoxLayout(this);
    auto* form = new QFormLayout;
    form->addRow(tr("&Format:"), m_format);
    form->addRow(tr("&Paper:"), m_paper);
    form->addRow(QString(), m_landscape);
    form->addRow(tr("Lan&guage of the map:"), m_language);
    form->addRow(tr("&Resolution:"), m_resolution);
    column->addLayout(form);
    auto* buttons = new QDialogButtonBox;
    auto* go = buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    go->setDefault(true);
    column->addStretch();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::followFormat);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &ExportDialog::followFormat);
    followFormat();
}

void ExportDialog::followFormat() {
    const QString ending = m_format->currentData().toString();
    m_paper->setEnabled(isPicture(ending));
    m_landscape->setEnabled(isPicture(ending) && !m_paper->currentData().toString().isEmpty());
    m_language->setEnabled(isPicture(ending));
    m_resolution->setEnabled(ending == u"png");
}

ExportChoice ExportDialog::choice() const {
    return {.ending = m_format->currentData().toString(),
            .paper = m_paper->currentData().toString(),
            .landscape = m_landscape->isChecked(),
            .language = m_language->currentData().toString(),
            .dotsPerInch = m_resolution->value()};
}

QString ExportDialog::fileFilter() const {
    const QString ending = m_format->currentData().toString();
    return QStringLiteral("%1 (*.%2)")
        .arg(m_format->currentText().section(u',', 0, 0).remove(u'(').remove(u')'), ending);
}

void ExportDialog::accept() {
    m_settings.set(option::exportPaper, m_paper->currentData().toString());
    m_settings.set(option::exportLandscape, m_landscape->isChecked());
    QDialog::accept();
}

} // namespace metronet
