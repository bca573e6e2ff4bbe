// SPDX-License-Identifier: Apache-2.0
#include "dialogs/settings_dialog.h"

#include "settings/interface_language.h"
#include "settings/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace metronet {

SettingsDialog::SettingsDialog(Settings& settings, QWidget* parent)
    : QDialog(parent), m_settings(settings), m_language(new QComboBox), m_scheme(new QComboBox),
      m_grid(new QCheckBox(tr("Show the &grid"))), m_snap(new QCheckBox(tr("S&nap to the grid"))) {
    setWindowTitle(tr("Settings"));
    m_language->addItem(tr("As the system"), QString());
    for (const auto& language : interfaceLanguages())
        m_language->addItem(language.name, language.tag);
    m_language->setCurrentIndex(std::max(0, m_language->findData(settings.get(option::language))));
    m_scheme->addItem(tr("As the system"), static_cast<int>(ColourScheme::System));
    m_scheme->addItem(tr("Light"), static_cast<int>(ColourScheme::Light));
    m_scheme->addItem(tr("Dark"), static_cast<int>(ColourScheme::Dark));
    m_scheme->setCurrentIndex(m_scheme->findData(static_cast<int>(settings.get(option::colourScheme))));
    m_grid->setChecked(settings.get(option::gridVisible));
    m_snap->setChecked(settings.get(option::snapToGrid));

    auto* column = new QVBoxLayout(this);
    auto* form = new QFormLayout;
    form->addRow(tr("&Language:"), m_language);
    form->addRow(tr("&Colours:"), m_scheme);
    form->addRow(tr("Map:"), m_grid);
    form->addRow(QString(), m_snap);
    column->addLayout(form);
    column->addStretch();
    auto* buttons = new QDialogButtonBox;
    auto* take = buttons->addButton(tr("&OK"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("C&ancel"), QDialogButtonBox::RejectRole);
    take->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SettingsDialog::accept() {
    m_settings.set(option::language, m_language->currentData().toString());
    m_settings.set(option::colourScheme, static_cast<ColourScheme>(m_scheme->currentData().toInt()));
    m_settings.set(option::gridVisible, m_grid->isChecked());
    m_settings.set(option::snapToGrid, m_snap->isChecked());
    QDialog::accept();
}

} // namespace metronet
