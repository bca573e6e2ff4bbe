// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panels/fields/field.h"

#include <QString>

#include <functional>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace metronet {

/// The frame of a list whose rows are edited in place: the rows, each with a button that removes it, and one
/// below that adds another.
class RowsFrame : public QWidget {
    Q_OBJECT
public:
    RowsFrame(const QString& addText, const QString& removeText, QWidget* parent = nullptr);

    /// Replaces all rows; takes ownership.
    void setRows(const std::vector<QWidget*>& rows);
    void focusLast();

signals:
    void addWanted();
    void removeWanted(int row);

private:
    QString m_removeText;
    QVBoxLayout* m_column;
    QPushButton* m_add;
    std::vector<QWidget*> m_frames;
    std::vector<QWidget*> m_rows;
};

/// One row of a list, for one value. It hands a changed value to `tell`.
template <class T>
class RowEditor : public QWidget {
public:
    /// May be called at any time, also while the user is in it.
    virtual void setValue(const T& value) = 0;
    virtual void setLanguage(const QString& tag) = 0;

    std::function<void(T)> tell;
};

/// A list of values, each in a row of its own. Rows stay as long as only their values change, so typing goes
/// on undisturbed.
template <class T>
class RowsField : public ValueField<std::vector<T>> {
public:
    RowsField(std::function<RowEditor<T>*()> makeRow, const QString& addText, const QString& removeText)
        : m_makeRow(std::move(makeRow)), m_frame(new RowsFrame(addText, removeText)) {
        this->setControl(m_frame);
        this->setForOneOnly();
        QObject::connect(m_frame, &RowsFrame::addWanted, this, [this] {
            m_values.push_back({});
            rebuild();
            m_frame->focusLast();
        });
        QObject::connect(m_frame, &RowsFrame::removeWanted, this, [this](int row) {
            m_values.erase(m_values.begin() + row);
            rebuild();
            this->finished();
        });
    }

    void setLanguage(const QString& tag) override {
        m_language = tag;
        for (auto* row : m_rows)
            row->setLanguage(tag);
    }
    /// A row that was added and says nothing yet is no value.
    std::vector<T> value() const override {
        auto values = m_values;
        values.erase(std::remove(values.begin(), values.end(), T{}), values.end());
        return values;
    }
    void setValue(const std::vector<T>& value) override {
        if (value == this->value() && m_rows.size() == m_values.size())
            return;
        m_values = value;
        rebuild();
    }
    void setMixed() override { setValue({}); }

private:
    void rebuild() {
        if (m_rows.size() != m_values.size()) {
            m_rows.clear();
            std::vector<QWidget*> widgets;
            for (std::size_t index = 0; index < m_values.size(); ++index) {
                auto* row = m_makeRow();
                row->setLanguage(m_language);
                row->tell = [this, index](T changed) {
                    m_values[index] = std::move(changed);
                    this->finished();
                };
                m_rows.push_back(row);
                widgets.push_back(row);
            }
            m_frame->setRows(widgets);
        }
        for (std::size_t index = 0; index < m_rows.size(); ++index)
            m_rows[index]->setValue(m_values[index]);
    }

    std::function<RowEditor<T>*()> m_makeRow;
    RowsFrame* m_frame;
    std::vector<T> m_values;
    std::vector<RowEditor<T>*> m_rows;
    QString m_language = QStringLiteral("nl");
};

} // namespace metronet
