// SPDX-License-Identifier: Apache-2.0
#include "bench/cases.h"
#include "bench/report.h"
#include "bench/synthetic_network.h"

#include <QApplication>
#include <QProcess>
#include <QStandardPaths>

#include <cstdio>
#include <exception>

// metronet-bench [--json] [FILTER] measures the cases whose names contain FILTER at each size, every one in a
// process of its own, so that its memory is its own and a crash takes nothing along. That process is this
// program with
// `--measure NAME N`.

namespace {

using namespace metronet;
using namespace metronet::bench;

constexpr int sizes[] = {100, 1000, 10'000};
constexpr int hour = 3'600'000; // ms

std::vector<Case> allCases() {
    std::vector<Case> cases;
    for (const auto& group : {storageCases(), outputCases(), canvasCases()})
        cases.insert(cases.end(), group.begin(), group.end());
    return cases;
}

int measureHere(const QString& name, int stations) {
    for (const auto& one : allCases())
        if (name.toStdString() == one.name) {
            Meter meter;
            try {
                one.run(syntheticNetwork(stations), meter);
            } catch (const std::exception& failure) {
                std::fprintf(stderr, "%s\n", failure.what());
                return 2;
            }
            const auto figures = meter.figures();
            std::printf("%.4f %.4f %.1f\n", figures.medianMs, figures.p99Ms, figures.peakMb);
            return 0;
        }
    return 2;
}

std::optional<Figures> measureApart(const QString& name, int stations) {
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--measure"), name, QString::number(stations)});
    if (!process.waitForFinished(hour) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        return std::nullopt;
    const auto fields = process.readAllStandardOutput().trimmed().split(' ');
    if (fields.size() != 3)
        return std::nullopt;
    return Figures{fields[0].toDouble(), fields[1].toDouble(), fields[2].toDouble()};
}

int usage() {
    std::fputs("usage: metronet-bench [--json] [FILTER]\n", stderr);
    return 2;
}

} // namespace

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    auto arguments = QCoreApplication::arguments().mid(1);
    if (arguments.size() == 3 && arguments[0] == QLatin1String("--measure"))
        return measureHere(arguments[1], arguments[2].toInt());
    const bool json = arguments.removeAll(QStringLiteral("--json")) > 0;
    if (arguments.size() > 1 || (!arguments.isEmpty() && arguments[0].startsWith(QLatin1Char('-'))))
        return usage();
    const QString filter = arguments.value(0);

    Report report;
    bool complete = true;
    for (const auto& one : allCases()) {
        const auto name = QString::fromUtf8(one.name.data(), static_cast<qsizetype>(one.name.size()));
        if (!name.contains(filter))
            continue;
        for (const int stations : sizes) {
            std::fprintf(stderr, "%s %d\n", qPrintable(name), stations);
            if (const auto figures = measureApart(name, stations)) {
                report.add(std::string(one.name), stations, *figures);
            } else {
                std::fprintf(stderr, "%s %d failed\n", qPrintable(name), stations);
                complete = false;
            }
        }
    }
    std::fputs((json ? report.json() : report.text()).c_str(), stdout);
    return complete ? 0 : 1;
}
