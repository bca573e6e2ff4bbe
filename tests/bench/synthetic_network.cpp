// SPDX-License-Identifier: Apache-2.0
#include "bench/synthetic_network.h"

#include "layout/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

namespace metronet::bench {

namespace {

constexpr MapUnit cell = 2500;

constexpr std::array words{"robot",      "veilig",    "data",      "digitaal", "onderhoud",
                           "meten",      "model",     "printen",   "energie",  "sensor",
                           "werkplaats", "netwerk",   "ontwerpen", "plannen",  "kwaliteit",
                           "waterstof",  "simuleren", "machine",   "leren",    "bouwen"};
constexpr std::array colours{"#0000AA", "#EE6622", "#AA66EE", "#226644", "#660000",
                             "#00AA66", "#888888", "#222222", "#664466"};

class Maker {
public:
    explicit Maker(int stations) : m_wanted(stations), m_random(static_cast<std::uint64_t>(stations)) {
        m_columns = std::max(6, static_cast<int>(std::sqrt(stations * 2.6)));
        m_rows = std::max(5, static_cast<int>(std::sqrt(stations * 1.3)));
    }

    Network make() {
        auto project = Project{};
        project.id = newId();
        project.title.set("nl", "Metrokaart");
        project.sheet = {(m_columns + 6) * cell, (m_rows + 6) * cell};
        put(project);
        for (int i = 0; i < 12; ++i) {
            Academy academy;
            academy.id = newId();
            academy.code = "ACA-" + std::to_string(i + 1);
            academy.name.set("nl", "Academie " + std::to_string(i + 1));
            m_academies.push_back(academy.id);
            put(std::move(academy));
        }
        std::ranges::sort(m_academies);
        while (static_cast<int>(m_stations.size()) < m_wanted)
            addLine();
        return std::move(m_network);
    }

private:
    template <Record R>
    void put(R record) {
        m_network.table<R>().put(std::make_shared<const R>(std::move(record)));
    }

    Id newId() {
        Id id;
        for (std::size_t half = 0; half < 2; ++half) {
            auto bits = m_random.next();
            for (std::size_t i = 0; i < 8; ++i, bits >>= 8)
                id.bytes[half * 8 + i] = static_cast<std::uint8_t>(bits);
        }
        return id;
    }

    std::string title() {
        std::string text;
        for (auto count = 2 + m_random.below(3); count > 0; --count)
            text += (text.empty() ? "" : " ") + std::string(words[m_random.below(words.size())]);
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
        return text;
    }

    void addLine() {
        Line line;
        line.id = newId();
        line.badge = std::to_string(m_network.lines().size() + 1);
        line.code = "M" + line.badge;
        line.name.set("nl", title());
        line.colour = *Colour::parse(colours[m_network.lines().size() % colours.size()]);
        line.pattern = static_cast<Pattern>(m_network.lines().size() / colours.size() % 4);
        Branch trunk;
        trunk.id = newId();
        trunk.line = line.id;
        trunk.name = "hoofd";
        trunk.stops = wander();
        put(std::move(line));
        put(std::move(trunk));
    }

    /// From cell to cell, mostly straight on, never over itself.
    std::vector<Stop> wander() {
        constexpr std::array<Point, 8> ways{
            {{1, 0}, {1, 1}, {0, 1}, {-1, 1}, {-1, 0}, {-1, -1}, {0, -1}, {1, -1}}};
        Point at{m_random.between(0, m_columns - 1), m_random.between(0, m_rows - 1)};
        auto way = m_random.below(ways.size());
        std::set<Point> visited;
        std::vector<Stop> stops;
        const auto length = 12 + m_random.below(13);
        for (int tries = 0; stops.size() < length && tries < 200; ++tries) {
            if (at.x >= 0 && at.y >= 0 && at.x < m_columns && at.y < m_rows && visited.insert(at).second) {
                const auto station = stationAt(at);
                if (!station)
                    break;
                stops.push_back({newId(), *station, Call::Calls});
                if (m_random.below(7) == 0)
                    way = (way + (m_random.below(2) == 0 ? 1 : 7)) % ways.size();
            } else {
                at = at - ways[way];
                way = (way + 1 + m_random.below(7)) % ways.size();
            }
            at = at + ways[way];
        }
        return stops;
    }

    std::optional<Id> stationAt(Point at) {
        if (const auto known = m_stations.find(at); known != m_stations.end())
            return known->second;
        if (static_cast<int>(m_stations.size()) == m_wanted)
            return std::nullopt;
        Station station;
        station.id = newId();
        const auto number = std::to_string(m_stations.size() + 1);
        station.code = "S" + std::string(number.size() < 4 ? 4 - number.size() : 0, '0') + number;
        station.title.set("nl", title());
        station.description.set("nl", "Een nanomodule over " + title() + ".");
        station.outcomes.push_back({{"nl", "De deelnemer kan " + title() + " toepassen."}, Bloom::Use, {}});
        station.stage = static_cast<Stage>(1 + m_random.below(3));
        station.minutes = 120 + 30 * static_cast<int>(m_random.below(9));
        station.owner = m_academies[m_random.below(m_academies.size())];
        for (const auto& academy : m_academies)
            if (m_random.below(3) == 0)
                station.offeredBy.push_back(academy);
        station.position = {(at.x + 3) * cell, (at.y + 3) * cell};
        const Id id = station.id;
        if (!m_order.empty() && m_random.below(10) != 0) {
            Requirement requirement;
            requirement.id = newId();
            requirement.station = id;
            requirement.requires_ =
                m_order[m_order.size() - 1 - m_random.below(std::min<std::size_t>(20, m_order.size()))];
            m_order.push_back(id);
            put(std::move(station));
            put(std::move(requirement));
        } else {
            m_order.push_back(id);
            put(std::move(station));
        }
        m_stations.emplace(at, id);
        return id;
    }

    int m_wanted;
    Random m_random;
    int m_columns;
    int m_rows;
    Network m_network;
    std::vector<Id> m_academies;
    std::vector<Id> m_order;        ///< stations as they came
    std::map<Point, Id> m_stations; ///< by cell
};

} // namespace

Network syntheticNetwork(int stations) {
    return Maker(stations).make();
}

} // namespace metronet::bench
