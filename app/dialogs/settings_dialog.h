// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace metronet {

class Settings;

/// Everything a user can set for the program itself. Nothing is changed until it is accepted.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    /// The settings must outlive the dialog.
    explicit SettingsDialog(Settings& settings, QWidget* parent = nullptr);
    void accept() override;

private:
    Settings& m_settings;
    QComboBox* m_language;
    QComboBox* m_scheme;
    QCheckBox* m_grid;
    QCheckBox* m_snap;
};

} // namespace metronet
