// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QEventLoop>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QTimer>
#include <QtConcurrent>

namespace metronet {

/// Runs work in another thread and waits for it with the window alive but deaf to the user. A wait cursor
/// shows when it takes longer than a moment. GUI thread.
template <class Work>
auto awaitWork(Work work) {
    QFutureWatcher<decltype(work())> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(QtConcurrent::run(std::move(work)));
    bool waiting = false;
    QTimer moment;
    moment.setSingleShot(true);
    QObject::connect(&moment, &QTimer::timeout, &loop, [&waiting] {
        waiting = true;
        QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    });
    constexpr int momentMs = 200;
    moment.start(momentMs);
    if (!watcher.isFinished())
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (waiting)
        QGuiApplication::restoreOverrideCursor();
    return watcher.future().takeResult();
}

} // namespace metronet
