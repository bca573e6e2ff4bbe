// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/pending_work.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace metronet {

class Actions;

/// What the window shows while no project is open: how to begin, the files used last, and work that was kept
/// on this computer or left by a crash.
class WelcomePage : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(const Actions& actions, QWidget* parent = nullptr);

    /// Lists these, and nothing else.
    void list(const QStringList& recentFiles, const std::vector<PendingWork>& pending);

signals:
    void fileChosen(const QString& file);
    void workChosen(const metronet::PendingWork& work);
    void workDiscarded(const metronet::PendingWork& work);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addRecent(const QString& file);
    void addPending(const PendingWork& work);
    void clear(QVBoxLayout& list);

    QWidget* m_recentPart;
    QVBoxLayout* m_recent;
    QWidget* m_pendingPart;
    QVBoxLayout* m_pending;
};

} // namespace metronet
