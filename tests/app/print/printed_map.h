// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drawing/drawing.h"

#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <filesystem>
#include <string>
#include <vector>

namespace metronet::test {

/// What stands on the map of `printedMap`.
inline const std::vector<std::string> printedTitles{
    "Inleiding robotica", "Café-bezoek & veiligheid", "Onderhoud om 10:30 met data (IoT)",
    "Één verbinding, één kaart", "Waterstof: opslag en transport"};

/// A line of stations with labels on a sheet of 200 x 100 mm.
inline Drawing printedMap() {
    Drawing drawing;
    const auto put = [&](Layer layer, Mark mark, const Box& bounds) {
        Figure figure;
        figure.key.layer = layer;
        figure.key.subject = EntityRef::station(Id::random());
        figure.marks = {std::move(mark)};
        figure.bounds = bounds;
        drawing.put(figure);
    };
    const Box sheet{0, 0, 20000, 10000};
    put(Layer::Sheet, Shape{rectangle(sheet), white, std::nullopt}, sheet);
    Path track;
    track.moveTo({1000, 5000});
    track.lineTo({19000, 5000});
    put(Layer::Tracks, Shape{track, std::nullopt, Pen{Colour{0, 0, 0xAA}, 200, {}, Cap::Round}},
        {900, 4900, 19100, 5100});
    double x = 1000;
    double y = 4600;
    for (const auto& title : printedTitles) {
        const auto marker = circle({x, 5000}, 150);
        put(Layer::Markers, Shape{marker, white, Pen{black, 50, {}, {}}}, marker.bounds().grown(25));
        TextRun run;
        run.text = title;
        run.position = {x, y};
        run.size = 320;
        run.bold = x > 9000;
        put(Layer::Labels, run, {x, y - 320, x + 5500, y + 100});
        x += 3000;
        y = 9600 - y + (y < 5000 ? 900 : -900);
    }
    return drawing;
}

inline std::filesystem::path inside(const QTemporaryDir& folder, const char* name) {
    return std::filesystem::path(folder.path().toStdU16String()) / name;
}

inline bool hasTool(const char* name) {
    return !QStandardPaths::findExecutable(QString::fromLatin1(name)).isEmpty();
}

/// What a tool of the system prints.
inline QString outputOf(const char* tool, const QStringList& arguments) {
    QProcess process;
    process.start(QString::fromLatin1(tool), arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

inline QString toQString(const std::filesystem::path& path) {
    return QString::fromStdU16String(path.u16string());
}

} // namespace metronet::test
