// SPDX-License-Identifier: Apache-2.0
#include "exchange/csv/writing.h"

#include <limits>
#include <set>

namespace metronet {

std::span<const ColumnSpec> lineStationColumns() {
    static const std::vector<ColumnSpec> columns{
        {"line",
         ColumnForm::Plain,
         {"line_id", "line", "line code", "lijn", "lijncode", "lijn_id", "metrolijn"},
         true},
        {"segment", ColumnForm::Plain, {"segment", "branch", "traject", "tak"}},
        {"kind", ColumnForm::Plain, {"segment_kind", "kind", "soort", "trajectsoort"}},
        {"seq",
         ColumnForm::Plain,
         {"seq", "sequence", "order", "nr", "nummer", "volgorde", "volgnummer", "volgnr", "haltenummer",
          "stop number"},
         true},
        {"station",
         ColumnForm::Plain,
         {"station_id", "station", "station code", "stationcode", "halte"},
         true},
        {"call", ColumnForm::Plain, {"call", "calls", "stopt", "bediening"}},
    };
    return columns;
}

namespace {

/// A row on its way to become a stop.
struct ReadStop {
    double number;
    Stop stop;
    CsvTable::Row row;
};

/// The rows of one segment of one line.
struct Segment {
    Id line;
    std::string name;
    std::optional<BranchKind> kind; ///< as its rows say
    std::vector<ReadStop> stops;

    bool returns() const {
        return stops.size() > 2 && stops.front().stop.station == stops.back().stop.station;
    }
};

/// Sorts the stops by number; a T06 is reported where the numbers are not 1..n.
void orderStops(Segment& segment) {
    std::ranges::stable_sort(segment.stops, {}, &ReadStop::number);
    double expected = 1;
    for (const auto& stop : segment.stops) {
        if (stop.number != expected) {
            stop.row.report("T06", "seq", stop.row.text("seq"), Reason::NumberingGap);
            return;
        }
        ++expected;
    }
}

BranchKind kindOf(const Segment& segment) {
    const auto& sample = segment.stops.front().row;
    const auto named =
        segment.name.empty() ? std::optional(BranchKind::Trunk) : parseWord<BranchKind>(segment.name);
    const auto kind = segment.kind ? *segment.kind : named.value_or(BranchKind::Branch);
    if (!segment.kind && segment.returns())
        return BranchKind::Ring;
    if (kind == BranchKind::Ring && !segment.returns()) {
        sample.report("segment", Reason::NotARing);
        return BranchKind::Branch;
    }
    return kind;
}

class SegmentReader {
public:
    explicit SegmentReader(CsvReading& reading) : m_reading(reading) {}

    void add(const CsvTable::Row& row) {
        const auto lineCode = row.code("line");
        const auto stationCode = row.code("station");
        if (lineCode.empty() || stationCode.empty())
            return row.report(lineCode.empty() ? "line" : "station", Reason::Missing);
        const auto line = findReference(row, "line", lineCode, m_reading.lines);
        const auto station = findReference(row, "station", stationCode, m_reading.stations);
        if (!line || !station)
            return;
        auto& segment = segmentOf(*line, row.code("segment"));
        if (!trimmed(row.text("kind")).empty()) {
            auto kind = BranchKind::Branch;
            if (parseWord<BranchKind>(row.text("kind"))) {
                row.read("kind", kind);
                segment.kind = kind;
            } else {
                row.report("kind", Reason::UnknownWord);
            }
        }
        Stop stop{Id::random(), *station, Call::Calls};
        row.read("call", stop.call);
        if (m_reading.import.network.find<Station>(*station)->isWaypoint())
            stop.call = Call::Passes;
        segment.stops.push_back({numberOf(row, segment), stop, row});
    }

    void finish() {
        std::map<Id, int> positions;
        std::map<Id, std::vector<Branch>> branches;
        for (auto& segment : m_segments) {
            orderStops(segment);
            Branch branch;
            branch.id = Id::random();
            branch.line = segment.line;
            branch.branchKind = kindOf(segment);
            branch.name = segment.name;
            branch.position = positions[segment.line]++;
            for (const auto& stop : segment.stops)
                branch.stops.push_back(stop.stop);
            keepOneTrunk(branches[segment.line], branch, segment);
            branches[segment.line].push_back(std::move(branch));
        }
        for (auto& [line, ofLine] : branches) {
            giveTrunk(ofLine);
            for (auto& branch : ofLine)
                m_reading.import.network.table<Branch>().put(
                    std::make_shared<const Branch>(std::move(branch)));
        }
    }

private:
    Segment& segmentOf(Id line, const std::string& name) {
        const auto [found, fresh] = m_index.emplace(std::pair(line, name), m_segments.size());
        if (fresh)
            m_segments.push_back({line, name, std::nullopt, {}});
        return m_segments[found->second];
    }

    /// The row's number in its segment; a row without one stays behind the row before it.
    static double numberOf(const CsvTable::Row& row, const Segment& segment) {
        double number = std::numeric_limits<double>::quiet_NaN();
        row.parse<double>("seq", number, parseNumber);
        if (!std::isnan(number))
            return number;
        if (trimmed(row.text("seq")).empty())
            row.report("seq", Reason::Missing);
        return segment.stops.empty() ? 0 : segment.stops.back().number;
    }

    static void keepOneTrunk(const std::vector<Branch>& others, Branch& branch, const Segment& segment) {
        const bool taken = std::ranges::find(others, BranchKind::Trunk, &Branch::branchKind) != others.end();
        if (taken && branch.branchKind == BranchKind::Trunk) {
            segment.stops.front().row.report("segment", Reason::SecondTrunk);
            branch.branchKind = BranchKind::Branch;
        }
    }

    /// A line none of whose segments is called or said to be anything gets its first as trunk, and says so.
    void giveTrunk(std::vector<Branch>& branches) {
        const auto segment = [&](const Branch& branch) -> const Segment& {
            return m_segments[m_index.at(std::pair(branch.line, branch.name))];
        };
        if (!std::ranges::all_of(branches, [&](const Branch& branch) {
                return branch.branchKind == BranchKind::Branch && !segment(branch).kind;
            }))
            return;
        segment(branches.front()).stops.front().row.report("segment", Reason::NoTrunk);
        branches.front().branchKind = BranchKind::Trunk;
    }

    CsvReading& m_reading;
    std::map<std::pair<Id, std::string>, std::size_t> m_index;
    std::vector<Segment> m_segments; ///< in order of first appearance
};

/// A name for each branch that no other branch of its line has.
std::map<Id, std::string> segmentNames(const std::vector<const Branch*>& branches) {
    std::map<Id, std::string> names;
    std::set<std::string> taken;
    for (const auto* branch : branches) {
        std::string name = branch->name.empty() ? wordOf(branch->branchKind) : branch->name;
        for (int number = 2; !taken.insert(name).second; ++number)
            name = (branch->name.empty() ? wordOf(branch->branchKind) : branch->name) + ' ' +
                   std::to_string(number);
        names[branch->id] = std::move(name);
    }
    return names;
}

} // namespace

void readLineStations(const CsvTable& table, CsvReading& reading) {
    SegmentReader segments(reading);
    for (std::size_t i = 0; i < table.rowCount(); ++i)
        segments.add(table.row(i));
    segments.finish();
}

CsvContent writeLineStations(const Network& network) {
    CsvContent rows{{"line_id", "segment", "segment_kind", "seq", "station_id", "call"}};
    for (const auto* line : byCode<Line>(network)) {
        const auto branches = network.branchesOf(line->id);
        const auto names = segmentNames(branches);
        for (const auto* branch : branches) {
            int number = 0;
            for (const auto& stop : branch->stops)
                rows.push_back({withGuard(line->code), withGuard(names.at(branch->id)),
                                wordOf(branch->branchKind), std::to_string(++number),
                                withGuard(codeFor<Station>(network, stop.station)), wordOf(stop.call)});
        }
    }
    return rows;
}

} // namespace metronet
