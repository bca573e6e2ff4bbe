// SPDX-License-Identifier: Apache-2.0
#include "catch.h"

#include "document/check_runner.h"
#include "document/document_controller.h"
#include "edit/stations.h"

#include <QCoreApplication>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace metronet;

namespace {

/// One finding for each station.
std::vector<Finding> countStations(const Network& network) {
    return std::vector<Finding>(network.stations().size(), Finding{"X", Severity::Info, {}, {}, {}, false});
}

void addOne(DocumentController& document) {
    REQUIRE(document.commit(Action::AddStation,
                            addStation(document.network(), newStation(document.network(), {}))));
}

} // namespace

TEST_CASE("Findings come once editing has been quiet, from another thread") {
    DocumentController document;
    std::atomic<int> runs = 0;
    std::atomic<bool> onGuiThread = false;
    CheckRunner runner(document, [&](const Network& network) {
        ++runs;
        onGuiThread = QThread::currentThread() == QCoreApplication::instance()->thread();
        return countStations(network);
    });
    for (int i = 0; i < 3; ++i) {
        addOne(document);
        QTest::qWait(50);
    }
    CHECK(runs == 0);
    CHECK_FALSE(runner.isCurrent());
    REQUIRE(QTest::qWaitFor([&] { return runner.isCurrent(); }, 5000));
    CHECK(runs == 1);
    CHECK_FALSE(onGuiThread);
    CHECK(runner.findings().size() == 3);
}

TEST_CASE("A run that an edit has overtaken is dropped, and another follows") {
    DocumentController document;
    std::atomic<int> runs = 0;
    CheckRunner runner(document, [&](const Network& network) {
        ++runs;
        QThread::msleep(200);
        return countStations(network);
    });
    std::vector<std::size_t> told;
    QObject::connect(&runner, &CheckRunner::findingsChanged,
                     [&] { told.push_back(runner.findings().size()); });
    REQUIRE(QTest::qWaitFor([&] { return runs == 1; }, 5000));
    addOne(document);
    REQUIRE(QTest::qWaitFor([&] { return runner.isCurrent(); }, 5000));
    CHECK(told == std::vector<std::size_t>{1});
}

TEST_CASE("A preview runs no checks") {
    DocumentController document;
    const auto station = newStation(document.network(), {});
    std::atomic<int> runs = 0;
    CheckRunner runner(document, [&](const Network& network) {
        ++runs;
        return countStations(network);
    });
    REQUIRE(QTest::qWaitFor([&] { return runner.isCurrent(); }, 5000));
    REQUIRE(document.setPreview(addStation(document.network(), station)));
    QTest::qWait(400);
    CHECK(runs == 1);
    CHECK(runner.isCurrent());
}
