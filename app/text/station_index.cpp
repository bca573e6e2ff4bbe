// SPDX-License-Identifier: Apache-2.0
#include "text/station_index.h"

#include "text/names.h"
#include "text/words.h"

#include "base/text.h"
#include "curriculum/lines_at_stations.h"
#include "curriculum/routes.h"

#include <QCoreApplication>

#include <algorithm>

namespace metronet {

namespace {

struct StationIndex {
    Q_DECLARE_TR_FUNCTIONS(StationIndex)
};

/// A text of the project as Markdown that says nothing but the text.
QString plain(const std::string& utf8) {
    QString safe;
    for (const QChar c : toText(utf8).simplified()) {
        if (QStringView(u"\\`*_{}[]<>#|~").contains(c))
            safe += u'\\';
        safe += c;
    }
    return safe;
}

QString plain(const LocalizedText& text) {
    return plain(text.best(interfaceLanguage()));
}

template <class R>
std::vector<const R*> byCode(const Table<R>& table) {
    std::vector<const R*> records;
    for (const auto& record : table)
        records.push_back(&record);
    std::ranges::sort(records, [](const R* a, const R* b) { return naturalLess(a->code, b->code); });
    return records;
}

QString duration(std::optional<int> minutes) {
    if (!minutes)
        return {};
    if (*minutes % 60 == 0)
        return StationIndex::tr("%1 h").arg(*minutes / 60);
    return StationIndex::tr("%1 h %2 min").arg(*minutes / 60).arg(*minutes % 60);
}

class Writer {
public:
    explicit Writer(const Network& network) : m_network(network), m_lines(linesAtStations(network)) {}

    QString write() {
        const auto& project = m_network.project();
        const auto title = plain(project.title);
        heading(u"#", title.isEmpty() ? StationIndex::tr("Station index") : title);
        if (!title.isEmpty())
            paragraph(StationIndex::tr("Station index"));
        for (const auto* line : byCode(m_network.lines()))
            add(*line);
        addDepot();
        addAcademies();
        return m_text;
    }

private:
    void heading(QStringView level, const QString& text) {
        m_text += level + u' ' + text + QStringLiteral("\n\n");
    }
    void paragraph(const QString& text) { m_text += text + QStringLiteral("\n\n"); }
    void row(const QStringList& cells) {
        m_text += u"| " + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
    }

    void add(const Line& line) {
        heading(u"##", plain(line.code) + u' ' + plain(line.name));
        const auto branches = m_network.branchesOf(line.id);
        const auto* main = mainBranch(branches);
        for (const auto* branch : branches) {
            if (branch != main)
                heading(u"###", word(branch->branchKind) + u' ' + plain(branch->name));
            addStops(*branch);
        }
    }

    void addStops(const Branch& branch) {
        tableHead({StationIndex::tr("Stop"), StationIndex::tr("Code"), StationIndex::tr("Station"),
                   StationIndex::tr("Study time"), StationIndex::tr("Stage"), StationIndex::tr("Change to"),
                   StationIndex::tr("Offered by")});
        int number = 0;
        for (const auto& stop : branch.stops) {
            if (!isCall(m_network, stop))
                continue;
            auto cells = cellsOf(*m_network.find<Station>(stop.station), branch.line);
            if (stop.call == Call::Skippable)
                cells[1] += QStringLiteral(" (") + word(stop.call) + u')';
            cells.prepend(QString::number(++number));
            row(cells);
        }
        m_text += u'\n';
    }

    void addDepot() {
        bool any = false;
        for (const auto* station : byCode(m_network.stations())) {
            if (station->isWaypoint() || m_lines.contains(station->id))
                continue;
            if (!any) {
                heading(u"##", StationIndex::tr("Depot: stations on no line"));
                tableHead({StationIndex::tr("Code"), StationIndex::tr("Station"),
                           StationIndex::tr("Study time"), StationIndex::tr("Stage"),
                           StationIndex::tr("Change to"), StationIndex::tr("Offered by")});
            }
            any = true;
            row(cellsOf(*station, {}));
        }
        if (any)
            m_text += u'\n';
    }

    void addAcademies() {
        if (m_network.academies().isEmpty())
            return;
        heading(u"##", StationIndex::tr("Academies"));
        tableHead({StationIndex::tr("Code"), StationIndex::tr("Name"), StationIndex::tr("Region"),
                   StationIndex::tr("Place"), StationIndex::tr("Status")});
        for (const auto* academy : byCode(m_network.academies()))
            row({plain(academy->code), plain(academy->name), plain(academy->region), plain(academy->place),
                 word(academy->status)});
        m_text += u'\n';
    }

    void tableHead(const QStringList& names) {
        row(names);
        row(QStringList(names.size(), QStringLiteral("---")));
    }

    /// Code, title, study time, stage, other lines, academies.
    QStringList cellsOf(const Station& station, Id ownLine) const {
        std::vector<std::string> others;
        if (const auto lines = m_lines.find(station.id); lines != m_lines.end())
            for (const auto& line : lines->second)
                if (line != ownLine)
                    others.push_back(m_network.find<Line>(line)->code);
        std::vector<std::string> academies;
        for (const auto& academy : station.offeredBy)
            academies.push_back(m_network.find<Academy>(academy)->code);
        return {plain(station.code),       plain(station.title),
                duration(station.minutes), station.stage == Stage::None ? QString() : word(station.stage),
                listed(std::move(others)), listed(std::move(academies))};
    }

    static QString listed(std::vector<std::string> codes) {
        std::ranges::sort(codes, naturalLess);
        QStringList texts;
        for (const auto& code : codes)
            texts << plain(code);
        return texts.join(QStringLiteral(", "));
    }

    const Network& m_network;
    LinesAtStations m_lines;
    QString m_text;
};

} // namespace

QString stationIndex(const Network& network) {
    return Writer(network).write();
}

} // namespace metronet
