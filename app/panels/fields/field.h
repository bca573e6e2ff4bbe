// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

#include <algorithm>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace metronet {

/// One control of a form, for one field of the records shown. What a user types is told when the edit is
/// finished, or after 300 ms of quiet.
class Field : public QWidget {
    Q_OBJECT
public:
    explicit Field(QWidget* parent = nullptr);

    /// The language localized texts are shown and edited in; others do not care.
    virtual void setLanguage(const QString&) {}
    /// What is wrong with what was typed, or empty.
    virtual QString complaint() const { return {}; }
    /// What stands in the field cannot hold for several records at once, such as a code.
    void setForOneOnly() { m_forOneOnly = true; }
    bool isForOneOnly() const { return m_forOneOnly; }

    /// Shows a sentence below the control; empty takes it away.
    void setProblem(const QString& sentence);
    /// True while something was typed that is not told yet.
    bool isPending() const { return m_pending; }
    /// Tells now what is not told yet.
    void flush();
    /// Drops what is not told yet.
    void forget();

signals:
    void edited();

protected:
    /// The control becomes the field's face and takes its focus.
    void setControl(QWidget* control);
    void touched();
    void finished();

private:
    QVBoxLayout* m_layout;
    QLabel* m_problem = nullptr;
    QTimer m_quiet;
    bool m_pending = false;
    bool m_forOneOnly = false;
};

/// A field that shows values of one type.
template <class T>
class ValueField : public Field {
public:
    using Value = T;
    using Field::Field;

    /// The values of all records shown; at least one.
    virtual void show(const std::vector<const T*>& values) {
        const bool equal = std::all_of(values.begin(), values.end(),
                                       [&](const T* value) { return *value == *values.front(); });
        equal ? setValue(*values.front()) : setMixed();
    }
    /// Writes what the user entered into the field of one record.
    virtual void applyTo(T& target) const { target = value(); }

    virtual T value() const = 0;
    virtual void setValue(const T& value) = 0;
    /// The records differ here.
    virtual void setMixed() = 0;
};

} // namespace metronet
