// SPDX-License-Identifier: Apache-2.0
#include "program.h"

using namespace metronet::test;

namespace {

/// The program refuses: exit 2, one line on stderr that names what is wrong, nothing on stdout, and the
/// folder is as it was.
void refuses(const Folder& folder, const QStringList& arguments, const QString& named) {
    const auto before = folder.content();
    const auto ran = metronetCli(arguments);
    INFO(arguments.join(u' ').toStdString() << " -> " << ran.exitCode << ": " << ran.err.toStdString());
    CHECK(ran.exitCode == 2);
    CHECK(ran.out.isEmpty());
    CHECK(ran.err.count('\n') == 1);
    CHECK(ran.err.startsWith("metronet-cli: "));
    CHECK(QString::fromUtf8(ran.err).contains(named));
    CHECK(folder.content() == before);
}

/// Every command that reads a project refuses this one.
void noProject(const Folder& folder, const QString& project, const QString& named) {
    const auto out = [&](const char* name) { return folder / QLatin1String(name); };
    refuses(folder, {QStringLiteral("info"), project, QStringLiteral("--json")}, named);
    refuses(folder, {QStringLiteral("check"), project}, named);
    refuses(folder, {QStringLiteral("metrics"), project}, named);
    refuses(folder, {QStringLiteral("render-text"), project, QStringLiteral("-o"), out("o.md")}, named);
    for (const auto* target : {"o.svg", "o.pdf", "o.png", "o.json", "o"})
        refuses(folder, {QStringLiteral("export"), project, QStringLiteral("-o"), out(target)}, named);
}

/// An import refuses this source and leaves an earlier project alone.
void noSource(const Folder& folder, const QString& source, const QString& named) {
    const auto earlier = folder.write(QStringLiteral("earlier.metronet"), "an earlier project");
    refuses(folder,
            {QStringLiteral("import"), source, QStringLiteral("-o"), folder / QStringLiteral("new.metronet")},
            named);
    refuses(folder,
            {QStringLiteral("import"), source, QStringLiteral("-o"), earlier, QStringLiteral("--report"),
             folder / QStringLiteral("report.json")},
            named);
}

/// A small network with its places given, so that no time goes into laying it out.
QString smallSource(const Folder& folder) {
    return folder.write(QStringLiteral("small.json"),
                        R"({"metronet":1,"stations":[{"code":"A","x":20,"y":20},{"code":"B","x":60,"y":20}],
"lines":[{"code":"M1","branches":[{"kind":"trunk","stops":["A","B"]}]}]})");
}

QString smallProject(const Folder& folder) {
    const auto project = folder / QStringLiteral("small.metronet");
    REQUIRE(metronetCli({QStringLiteral("import"), smallSource(folder), QStringLiteral("-o"), project})
                .exitCode == 0);
    return project;
}

} // namespace

TEST_CASE("A missing file is refused by name") {
    const Folder folder;
    const auto missing = folder / QStringLiteral("nowhere.metronet");
    noProject(folder, missing, QStringLiteral("nowhere.metronet"));
    noSource(folder, missing, QStringLiteral("nowhere.metronet"));
}

TEST_CASE("A directory is no project, and one without tables is no source") {
    const Folder folder;
    REQUIRE(QDir(folder / QString()).mkdir(QStringLiteral("folder")));
    const auto directory = folder / QStringLiteral("folder");
    noProject(folder, directory, QStringLiteral("is a folder"));
    noSource(folder, directory, QStringLiteral("no CSV files"));
}

TEST_CASE("An empty file is refused") {
    const Folder folder;
    const auto empty = folder.write(QStringLiteral("empty.metronet"), {});
    noProject(folder, empty, QStringLiteral("is empty"));
    noSource(folder, empty, QStringLiteral("is empty"));
}

TEST_CASE("A PNG by the name of a project is refused") {
    const Folder folder;
    const auto png = folder.write(
        QStringLiteral("map.metronet"),
        QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwAD"
                               "hgGAWjR9awAAAABJRU5ErkJggg=="));
    noProject(folder, png, QStringLiteral("not a Metronet project"));
    noSource(folder, png, QStringLiteral("no format"));
}

TEST_CASE("A truncated project is refused wherever it was cut") {
    const Folder folder;
    const auto whole = bytesOf(smallProject(folder));
    for (const qsizetype size :
         {qsizetype{10}, qsizetype{99}, qsizetype{5000}, whole.size() / 2, whole.size() - 1}) {
        const auto cut = folder.write(QStringLiteral("cut.metronet"), whole.left(size));
        refuses(folder, {QStringLiteral("info"), cut}, QStringLiteral("cut.metronet"));
    }
    noProject(folder, folder.write(QStringLiteral("cut.metronet"), whole.left(whole.size() / 2)),
              QStringLiteral("is damaged"));
}

TEST_CASE("Output that cannot be written is refused and leaves nothing") {
    const Folder folder;
    const auto project = smallProject(folder);
    folder.write(QStringLiteral("file"), "not a folder");
    for (const auto* parent : {"file", "nowhere"}) {
        const auto target = [&](const char* name) {
            return folder / (QLatin1String(parent) + u'/' + QLatin1String(name));
        };
        for (const auto* name : {"o.svg", "o.pdf", "o.png", "o.json", "o.line-graph.json", "o.csv.zip", "o"})
            refuses(folder, {QStringLiteral("export"), project, QStringLiteral("-o"), target(name)},
                    QLatin1String(parent));
        refuses(folder, {QStringLiteral("new"), QStringLiteral("-o"), target("o.metronet")},
                QLatin1String(parent));
        refuses(folder,
                {QStringLiteral("import"), folder / QStringLiteral("small.json"), QStringLiteral("-o"),
                 target("o.metronet")},
                QLatin1String(parent));
        refuses(folder, {QStringLiteral("render-text"), project, QStringLiteral("-o"), target("o.md")},
                QLatin1String(parent));
        refuses(folder,
                {QStringLiteral("import"), folder / QStringLiteral("small.json"), QStringLiteral("-o"),
                 folder / QStringLiteral("o.metronet"), QStringLiteral("--report"), target("r.json")},
                QLatin1String(parent));
    }
}

TEST_CASE("A CSV set with a column missing is refused, naming table and column") {
    const Folder folder;
    for (const auto& name : QDir(sampleFolder()).entryList({QStringLiteral("*.csv")}))
        folder.write(name, bytesOf(sampleFolder() + u'/' + name));
    auto rows = bytesOf(folder / QStringLiteral("line_stations.csv")).split('\n');
    rows[0].replace("station_id", "no_such_heading");
    folder.write(QStringLiteral("line_stations.csv"), rows.join('\n'));
    noSource(folder, folder / QString(), QStringLiteral("station_id"));
    noSource(folder, folder / QString(), QStringLiteral("line_stations.csv"));
}

TEST_CASE("JSON cut in half is refused") {
    const Folder folder;
    const auto project = smallProject(folder);
    const auto json = folder / QStringLiteral("whole.json");
    REQUIRE(metronetCli({QStringLiteral("export"), project, QStringLiteral("-o"), json}).exitCode == 0);
    const auto whole = bytesOf(json);
    noSource(folder, folder.write(QStringLiteral("half.json"), whole.left(whole.size() / 2)),
             QStringLiteral("half.json"));
}

TEST_CASE("A line graph without edges is refused") {
    const Folder folder;
    const auto graph = folder.write(QStringLiteral("points.json"),
                                    R"({"type":"FeatureCollection","features":[{"type":"Feature",
"geometry":{"type":"Point","coordinates":[4.6,52.4]},"properties":{"id":"1","station_id":"a","station_label":"A"}}]})");
    noSource(folder, graph, QStringLiteral("no edges"));
}
