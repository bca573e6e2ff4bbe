// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QGridLayout;
class QToolButton;

namespace metronet {

enum class Unfolded { No, Yes };
enum class Width { Half, Full };

/// A part of a form under a heading that folds it away. A label stands above its field, so that no language
/// is clipped; two narrow fields share a row.
class Section : public QWidget {
    Q_OBJECT
public:
    Section(const QString& title, Unfolded unfolded, QWidget* parent = nullptr);

    /// `label` may be empty for a field that speaks for itself. The label's mnemonic goes to the field.
    void addRow(const QString& label, QWidget* field, Width width = Width::Full);
    void setUnfolded(Unfolded unfolded);

private:
    QToolButton* m_heading;
    QWidget* m_body;
    QGridLayout* m_grid;
    int m_row = 0;
    int m_column = 0;
};

} // namespace metronet
