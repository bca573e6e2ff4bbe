// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check/finding.h"
#include "model/network.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <cstdint>
#include <functional>
#include <vector>

namespace metronet {

class DocumentController;

/// Keeps the findings of a document up to date: once editing has been quiet for 300 ms, the checks run in a
/// worker on a snapshot, one run at a time. A run that an edit has overtaken is dropped. Used on the GUI
/// thread.
class CheckRunner : public QObject {
    Q_OBJECT

public:
    /// Called in a worker thread.
    using Checks = std::function<std::vector<Finding>(const Network&)>;

    /// Both must outlive the runner, and so must what `checks` refers to.
    CheckRunner(DocumentController& document, Checks checks, QObject* parent = nullptr);
    /// Waits for a run that is under way.
    ~CheckRunner() override;

    /// As of the last complete run.
    const std::vector<Finding>& findings() const { return m_findings; }
    /// Whether they are about the document as it is now.
    bool isCurrent() const;

signals:
    void findingsChanged();

private:
    struct Outcome {
        std::uint64_t revision = 0;
        std::vector<Finding> findings;
    };

    void schedule();
    void start();
    void finish();

    DocumentController& m_document;
    Checks m_checks;
    QTimer m_quiet;
    QFutureWatcher<Outcome> m_run;
    std::vector<Finding> m_findings;
    std::uint64_t m_revision = 0; ///< of the document the findings are about
    bool m_complete = false;      ///< whether any run has ended
};

} // namespace metronet
