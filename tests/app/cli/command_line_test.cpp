// SPDX-License-Identifier: Apache-2.0
#include "program.h"

using namespace metronet::test;

namespace {

void refused(const QStringList& arguments, const QString& named) {
    const auto ran = metronetCli(arguments);
    INFO(arguments.join(u' ').toStdString() << " -> " << ran.err.toStdString());
    CHECK(ran.exitCode == 2);
    CHECK(ran.out.isEmpty());
    CHECK(ran.err.count('\n') == 1);
    CHECK(QString::fromUtf8(ran.err).contains(named));
}

const QStringList commands{QStringLiteral("new"),    QStringLiteral("info"),  QStringLiteral("import"),
                           QStringLiteral("export"), QStringLiteral("check"), QStringLiteral("render-text"),
                           QStringLiteral("metrics")};

} // namespace

TEST_CASE("Help lists every command, and every command has its own") {
    const auto help = metronetCli({QStringLiteral("--help")});
    CHECK(help.exitCode == 0);
    for (const auto& command : commands) {
        INFO(command.toStdString());
        CHECK(help.out.contains(command.toUtf8()));
        const auto own = metronetCli({command, QStringLiteral("--help")});
        CHECK(own.exitCode == 0);
        CHECK(own.out.contains(command.toUtf8()));
        CHECK(own.err.isEmpty());
    }
    CHECK(metronetCli({QStringLiteral("--version")}).out.trimmed().count('.') == 2);
}

TEST_CASE("Wrong usage is refused in one line that names what is wrong and where to look") {
    refused({}, QStringLiteral("No command"));
    refused({QStringLiteral("fly")}, QStringLiteral("fly"));
    refused({QStringLiteral("info")}, QStringLiteral("FILE"));
    refused({QStringLiteral("new")}, QStringLiteral("--output"));
    refused({QStringLiteral("info"), QStringLiteral("a.metronet"), QStringLiteral("--wings")},
            QStringLiteral("--wings"));
    refused({QStringLiteral("check"), QStringLiteral("a.metronet"), QStringLiteral("--only"),
             QStringLiteral("T99")},
            QStringLiteral("T99"));
    refused({QStringLiteral("export"), QStringLiteral("a.metronet"), QStringLiteral("-o"),
             QStringLiteral("a.pdf"), QStringLiteral("--paper"), QStringLiteral("B7")},
            QStringLiteral("B7"));
    refused({QStringLiteral("export"), QStringLiteral("a.metronet"), QStringLiteral("-o"),
             QStringLiteral("a.png"), QStringLiteral("--dpi"), QStringLiteral("many")},
            QStringLiteral("--dpi"));
    refused({QStringLiteral("--lang"), QStringLiteral("fr"), QStringLiteral("info"),
             QStringLiteral("a.metronet")},
            QStringLiteral("fr"));
    CHECK(metronetCli({QStringLiteral("info")}).err.contains("metronet-cli info --help"));
}

TEST_CASE("A dash is not a file name") {
    refused({QStringLiteral("info"), QStringLiteral("-")}, QStringLiteral("“-” is not a file name"));
    refused({QStringLiteral("new"), QStringLiteral("-o"), QStringLiteral("-")},
            QStringLiteral("“-” is not a file name"));
    refused(
        {QStringLiteral("import"), QStringLiteral("-"), QStringLiteral("-o"), QStringLiteral("a.metronet")},
        QStringLiteral("“-” is not a file name"));
}

TEST_CASE("A format nobody writes is refused") {
    const Folder folder;
    const auto project = folder / QStringLiteral("p.metronet");
    REQUIRE(metronetCli({QStringLiteral("new"), QStringLiteral("-o"), project}).exitCode == 0);
    refused({QStringLiteral("export"), project, QStringLiteral("-o"), folder / QStringLiteral("map.docx")},
            QStringLiteral(".docx"));
    CHECK(folder.content().size() == 1);
}

TEST_CASE("A new project has the title given, and nothing in it") {
    const Folder folder;
    const auto project = folder / QStringLiteral("p.metronet");
    const auto made =
        metronetCli({QStringLiteral("new"), QStringLiteral("-o"), project, QStringLiteral("--title"),
                     QStringLiteral("Één – 'kaart'"), QStringLiteral("--lang"), QStringLiteral("nl")});
    CHECK(made.exitCode == 0);
    CHECK(made.out.isEmpty());
    const auto info = metronetCli({QStringLiteral("info"), project, QStringLiteral("--json")}).json();
    CHECK(info.at("title") == "Één – 'kaart'");
    CHECK(info.at("counts").at("stations") == 0);
    CHECK(info.at("languages").at(0) == "nl");
    CHECK(metronetCli({QStringLiteral("check"), project}).exitCode == 0);
}

TEST_CASE("Check says 1 when it objects, and strict when it warns") {
    const Folder folder;
    const auto project = [&](const char* name, const QByteArray& json) {
        const auto source = folder.write(QLatin1String(name) + QStringLiteral(".json"), json);
        const auto target = folder / (QLatin1String(name) + QStringLiteral(".metronet"));
        const auto ran = metronetCli({QStringLiteral("import"), source, QStringLiteral("-o"), target});
        INFO(ran.err.toStdString());
        REQUIRE(ran.exitCode == 0);
        return target;
    };
    const auto warned = project("warned", R"({"metronet":1,"stations":[{"code":"A","title":{"nl":"A"}}]})");
    CHECK(metronetCli({QStringLiteral("check"), warned}).exitCode == 0);
    CHECK(metronetCli({QStringLiteral("check"), warned, QStringLiteral("--strict")}).exitCode == 1);
    CHECK(metronetCli({QStringLiteral("check"), warned, QStringLiteral("--strict"), QStringLiteral("--only"),
                       QStringLiteral("T05,D")})
              .exitCode == 0);

    const auto wrong = project("wrong", R"({"metronet":1,"stations":[{"code":"A"},{"code":"B"}],
"lines":[{"code":"M1","branches":[{"kind":"trunk","stops":["A","B","A"]}]}]})");
    const auto checked = metronetCli({QStringLiteral("check"), wrong, QStringLiteral("--json"),
                                      QStringLiteral("--only"), QStringLiteral("T")});
    CHECK(checked.exitCode == 1);
    CHECK(checked.err.isEmpty());
    const auto report = checked.json();
    REQUIRE(report.at("findings").size() == 1);
    const auto& finding = report.at("findings").at(0);
    CHECK(finding.at("code") == "T05");
    CHECK(finding.at("severity") == "error");
    CHECK(finding.at("subjects") == nlohmann::json{"line:M1", "station:A"});
    CHECK(finding.at("fixable") == false);
    CHECK(finding.at("key").get<std::string>().starts_with("T05:"));
    CHECK(finding.at("message").get<std::string>().find("M1") != std::string::npos);
    CHECK(report.at("counts") == nlohmann::json{{"error", 1}, {"warning", 0}, {"info", 0}});
}

TEST_CASE("An import with problems is done, reports them and says 1") {
    const Folder folder;
    for (const auto& name : QDir(sampleFolder()).entryList({QStringLiteral("*.csv")}))
        folder.write(name, bytesOf(sampleFolder() + u'/' + name));
    auto stations = bytesOf(folder / QStringLiteral("stations.csv"));
    stations.replace(";presential;120;", ";presential;soon;");
    folder.write(QStringLiteral("stations.csv"), stations);
    folder.write(QStringLiteral("prerequisites.csv"),
                 bytesOf(folder / QStringLiteral("prerequisites.csv")) + "S083;S999;verplicht;4\r\n");

    const auto project = folder / QStringLiteral("p.metronet");
    const auto report = folder / QStringLiteral("r.json");
    const auto ran = metronetCli({QStringLiteral("import"), folder / QString(), QStringLiteral("-o"), project,
                                  QStringLiteral("--report"), report});
    CHECK(ran.exitCode == 1);
    CHECK(ran.out.isEmpty());
    CHECK(ran.err.contains("S999"));
    const auto told = nlohmann::json::parse(bytesOf(report).toStdString());
    CHECK(told.at("imported").at("stations") == 83);
    CHECK(told.at("imported").at("requirements") == 114);
    bool found = false;
    for (const auto& problem : told.at("problems"))
        found = found ||
                (problem.at("code") == "T02" && problem.at("value") == "S999" && problem.at("row") == 116 &&
                 problem.at("file") == "prerequisites.csv" && problem.at("column") == "requires_station_id");
    CHECK(found);
    CHECK(metronetCli({QStringLiteral("info"), project}).exitCode == 0);
}

TEST_CASE("The language of sentences can be chosen, and changes no code") {
    const Folder folder;
    const auto missing = folder / QStringLiteral("x.metronet");
    const auto dutch =
        metronetCli({QStringLiteral("--lang"), QStringLiteral("nl"), QStringLiteral("info"), missing});
    CHECK(dutch.exitCode == 2);
    CHECK(dutch.err.contains("x.metronet"));
    CHECK(dutch.err != metronetCli({QStringLiteral("info"), missing}).err);
    CHECK(metronetCli({QStringLiteral("info"), QStringLiteral("--lang=nl"), missing}).err == dutch.err);
}
