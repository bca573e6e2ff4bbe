// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QStringList>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace metronet {

class DocumentController;

/// Asks for stations as a list, one on each line, by code or by title: the way to put many stations on a line
/// with the keyboard, or from a table by pasting. What is not on the map yet becomes a new station.
class StationListDialog : public QDialog {
    Q_OBJECT
public:
    struct Words {
        QString title;
        QString explanation;
        QString nameLabel; ///< empty: no name is asked for
        QString accept;
    };

    /// The document must outlive the dialog.
    StationListDialog(const DocumentController& document, const Words& words, int fewest,
                      QWidget* parent = nullptr);

    QString name() const;
    /// Trimmed, without empty lines.
    QStringList stations() const;

private:
    void explain();

    const DocumentController& m_document;
    int m_fewest;
    QLineEdit* m_name = nullptr;
    QPlainTextEdit* m_list;
    QLabel* m_outcome;
    QPushButton* m_accept;
};

} // namespace metronet
