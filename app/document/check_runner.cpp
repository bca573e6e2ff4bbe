// SPDX-License-Identifier: Apache-2.0
#include "document/check_runner.h"

#include "document/document_controller.h"

#include <QtConcurrent>

#include <chrono>

namespace metronet {

using namespace std::chrono_literals;

CheckRunner::CheckRunner(DocumentController& document, Checks checks, QObject* parent)
    : QObject(parent), m_document(document), m_checks(std::move(checks)) {
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(300ms);
    connect(&m_quiet, &QTimer::timeout, this, &CheckRunner::start);
    connect(&m_run, &QFutureWatcher<Outcome>::finished, this, &CheckRunner::finish);
    connect(&document, &DocumentController::opened, this, &CheckRunner::start);
    connect(&document, &DocumentController::changed, this, [this](const DocumentChange& change) {
        if (change.cause != Cause::Preview)
            schedule();
    });
    schedule();
}

CheckRunner::~CheckRunner() {
    m_run.waitForFinished();
}

bool CheckRunner::isCurrent() const {
    return m_complete && m_revision == m_document.revision();
}

void CheckRunner::schedule() {
    m_quiet.start();
}

void CheckRunner::start() {
    if (m_run.isRunning())
        return; // finish() sees that the document has moved on and starts again
    m_quiet.stop();
    m_run.setFuture(QtConcurrent::run(
        [checks = m_checks, network = m_document.network(), revision = m_document.revision()]() -> Outcome {
            return {revision, checks(network)};
        }));
}

void CheckRunner::finish() {
    auto outcome = m_run.result();
    if (outcome.revision != m_document.revision()) {
        if (!m_quiet.isActive())
            schedule();
        return;
    }
    m_findings = std::move(outcome.findings);
    m_revision = outcome.revision;
    m_complete = true;
    emit findingsChanged();
}

} // namespace metronet
