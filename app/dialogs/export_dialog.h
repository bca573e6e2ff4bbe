// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QString>

class QCheckBox;
class QComboBox;
class QSpinBox;
class QWidget;

namespace metronet {

class DocumentController;
class Settings;

/// How the map is written: the ending names the format.
struct ExportChoice {
    QString ending; ///< `pdf`, `csv.zip`, …
    QString paper;  ///< `A4` … `A0`; empty: the map's own sheet
    bool landscape = true;
    QString language;
    int dotsPerInch = 150;
};

/// Asks for format, paper and language of an export, and remembers the paper.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    /// Document and settings must outlive the dialog.
    ExportDialog(const DocumentController& document, Settings& settings, QWidget* parent = nullptr);

    ExportChoice choice() const;
    /// As file dialogs want it: `PDF (*.pdf)`.
    QString fileFilter() const;
    void accept() override;

private:
    void followFormat();

    Settings& m_settings;
    QComboBox* m_format;
    QComboBox* m_paper;
    QCheckBox* m_landscape;
    QComboBox* m_language;
    QSpinBox* m_resolution;
};

} // namespace metronet
