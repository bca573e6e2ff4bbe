// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include <QImage>

using namespace metronet::test;

namespace {

/// An import of `source`, which must go without a hitch.
QString imported(const Folder& folder, const QString& source) {
    const auto project = folder / QStringLiteral("s.metronet");
    const auto ran = metronetCli({QStringLiteral("import"), source, QStringLiteral("-o"), project});
    INFO(ran.err.toStdString());
    REQUIRE(ran.exitCode == 0);
    CHECK(ran.out.isEmpty());
    return project;
}

void checkExports(const Folder& folder, const QString& project) {
    const auto exported = [&](const char* name) {
        const auto target = folder / QLatin1String(name);
        const auto ran = metronetCli({QStringLiteral("export"), project, QStringLiteral("-o"), target});
        INFO(name << ' ' << ran.err.toStdString());
        CHECK(ran.exitCode == 0);
        CHECK(ran.out.isEmpty());
        return bytesOf(target);
    };
    CHECK(exported("map.svg").contains("<svg"));
    CHECK(exported("map.pdf").startsWith("%PDF-"));
    CHECK(exported("map.png").startsWith("\x89PNG"));
}

/// Codes of the rules that spoke up, with how often.
std::map<std::string, int> spoken(const nlohmann::json& report) {
    std::map<std::string, int> codes;
    for (const auto& finding : report.at("findings"))
        ++codes[finding.at("code")];
    return codes;
}

void onlyIncompleteStations(const QString& project, int stations, int lines) {
    const auto counts =
        metronetCli({QStringLiteral("info"), project, QStringLiteral("--json")}).json().at("counts");
    CHECK(counts.at("stations") == stations);
    CHECK(counts.at("lines") == lines);
    const auto checked =
        metronetCli({QStringLiteral("check"), project, QStringLiteral("--json"), QStringLiteral("--only"),
                     QStringLiteral("T03,T05,T07,T08,T10,P01,P03,P12")});
    CHECK(checked.exitCode == 0);
    CHECK(spoken(checked.json()) == std::map<std::string, int>{{"P12", stations}});
}

} // namespace

TEST_CASE("The sample is imported, counted, checked clean and drawn") {
    const Folder folder;
    const auto project = imported(folder, sampleFolder());

    const auto info = metronetCli({QStringLiteral("info"), project, QStringLiteral("--json")}).json();
    CHECK(info.at("counts") == nlohmann::json{{"academies", 10},
                                              {"lines", 9},
                                              {"branches", 11},
                                              {"stations", 83},
                                              {"stops", 104},
                                              {"requirements", 114},
                                              {"interchanges", 18}});
    CHECK(info.at("schema") == 1);
    CHECK(info.at("id").get<std::string>().size() == 36);
    for (const auto* key : {"languages", "baseline", "lastChange"})
        CHECK(info.contains(key));

    const auto checked =
        metronetCli({QStringLiteral("check"), project, QStringLiteral("--strict"), QStringLiteral("--json")});
    CHECK(checked.exitCode == 0);
    CHECK(checked.json().at("counts").at("error") == 0);
    CHECK(checked.json().at("counts").at("warning") == 0);
    checkExports(folder, project);
}

TEST_CASE("A real city network is imported, drawn, and only lacks what a city network lacks: Vienna") {
    SHARED_DATA(wien, "line-graphs/wien.json");
    const Folder folder;
    const auto project = imported(folder, QString::fromStdString(wien.string()));
    onlyIncompleteStations(project, 98, 5);
    checkExports(folder, project);
}

TEST_CASE("A real city network is imported, drawn, and only lacks what a city network lacks: Berlin") {
    SHARED_DATA(berlin, "line-graphs/berlin.json");
    const Folder folder;
    const auto project = imported(folder, QString::fromStdString(berlin.string()));
    const auto counts =
        metronetCli({QStringLiteral("info"), project, QStringLiteral("--json")}).json().at("counts");
    onlyIncompleteStations(project, counts.at("stations"), 11);
    checkExports(folder, project);
}

TEST_CASE("The paper decides on the size of what is exported") {
    const Folder folder;
    const auto project = folder / QStringLiteral("s.metronet");
    REQUIRE(metronetCli({QStringLiteral("new"), QStringLiteral("--sample"), QStringLiteral("-o"), project})
                .exitCode == 0);
    const auto size = [&](QStringList paper) {
        const auto target = folder / QStringLiteral("map.png");
        const auto ran =
            metronetCli(QStringList{QStringLiteral("export"), project, QStringLiteral("-o"), target} + paper);
        INFO(ran.err.toStdString());
        REQUIRE(ran.exitCode == 0);
        return QImage(target).size();
    };
    CHECK(size({QStringLiteral("--paper"), QStringLiteral("A4"), QStringLiteral("--dpi"),
                QStringLiteral("100")}) == QSize(827, 1169));
    CHECK(size({QStringLiteral("--paper"), QStringLiteral("A4"), QStringLiteral("--dpi"),
                QStringLiteral("100"), QStringLiteral("--landscape")}) == QSize(1169, 827));
    CHECK(size({QStringLiteral("--paper"), QStringLiteral("254x127mm"), QStringLiteral("--dpi"),
                QStringLiteral("50")}) == QSize(500, 250));
}

TEST_CASE("What is written in one format comes back from it") {
    const Folder folder;
    const auto project = imported(folder, sampleFolder());
    const auto run = [](QStringList arguments) {
        const auto ran = metronetCli(arguments);
        INFO(ran.err.toStdString());
        CHECK(ran.exitCode == 0);
    };
    const auto json = folder / QStringLiteral("a.json");
    const auto again = folder / QStringLiteral("again.metronet");
    const auto secondJson = folder / QStringLiteral("b.json");
    run({QStringLiteral("export"), project, QStringLiteral("-o"), json});
    run({QStringLiteral("import"), json, QStringLiteral("-o"), again});
    run({QStringLiteral("export"), again, QStringLiteral("-o"), secondJson});
    CHECK(bytesOf(json) == bytesOf(secondJson));

    const auto tables = folder / QStringLiteral("tables");
    run({QStringLiteral("export"), project, QStringLiteral("-o"), tables});
    CHECK(QDir(tables).entryList({QStringLiteral("*.csv")}).size() == 5);
    run({QStringLiteral("export"), project, QStringLiteral("-o"), folder / QStringLiteral("tables.csv.zip")});
    run({QStringLiteral("export"), project, QStringLiteral("-o"),
         folder / QStringLiteral("map.line-graph.json")});
}

TEST_CASE("The station index names every line, station and academy") {
    const Folder folder;
    const auto project = imported(folder, sampleFolder());
    const auto target = folder / QStringLiteral("index.md");
    REQUIRE(metronetCli({QStringLiteral("render-text"), project, QStringLiteral("-o"), target}).exitCode ==
            0);
    const auto text = bytesOf(target);
    CHECK(metronetCli({QStringLiteral("render-text"), project}).out == text);
    for (int i = 1; i <= 83; ++i)
        CHECK(text.contains(QStringLiteral("| S%1 |").arg(i, 3, 10, QLatin1Char('0')).toUtf8()));
    for (const auto* name : {"## M9 ", "### Branch metaal", "ACA-IJM"})
        CHECK(text.contains(name));
}

TEST_CASE("Metrics count stations and hours of lines") {
    const Folder folder;
    const auto project = imported(folder, sampleFolder());
    const auto metrics = metronetCli({QStringLiteral("metrics"), project, QStringLiteral("--json")}).json();
    CHECK(metrics.at("lines").at("M3").at("stations") == 12);
    CHECK(metrics.at("lines").size() == 9);
    CHECK(metrics.at("academies").size() == 10);
    CHECK(metrics.at("totals").at("stations") == 83);
}
