// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>
#include <QObject>
#include <QString>

#include <map>

namespace metronet {

struct ActionSpec;
struct Workbench;

/// The action table made into QActions of one window, kept in step with what is possible now.
class Actions : public QObject {
    Q_OBJECT
public:
    /// The workbench must outlive the actions.
    explicit Actions(Workbench& bench, QObject* parent = nullptr);

    /// The action with this id of the table; asking for another is a mistake in the program.
    QAction* operator[](const char* id) const;
    /// What is possible, marked and undone next.
    void refresh();

private:
    Workbench& m_bench;
    std::map<QString, std::pair<const ActionSpec*, QAction*>> m_actions;
};

/// The words of an action, in the language of the interface.
QString actionWords(const ActionSpec& spec);

} // namespace metronet
