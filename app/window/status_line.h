// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QLabel;
class QStatusBar;
class QToolButton;

namespace metronet {

struct Workbench;

/// What the status bar says: what can be done now, how large the map is shown, and whether the work is in its
/// file.
class StatusLine : public QObject {
    Q_OBJECT
public:
    /// The workbench must outlive the line.
    StatusLine(Workbench& bench, QStatusBar& bar);

    void refresh();

private:
    Workbench& m_bench;
    QLabel* m_hint;
    QLabel* m_saved;
    QLabel* m_zoom;
};

} // namespace metronet
