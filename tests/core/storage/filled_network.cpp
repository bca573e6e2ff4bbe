// SPDX-License-Identifier: Apache-2.0
#include "filled_network.h"

#include "model/draft.h"

#include <map>
#include <random>
#include <typeindex>

namespace metronet {

namespace {

class Filler {
public:
    explicit Filler(unsigned seed) : m_random(seed) {}

    Id newId() {
        Id id;
        for (auto& byte : id.bytes)
            byte = static_cast<std::uint8_t>(m_random());
        return id;
    }
    int next() { return ++m_count; }

    /// References are set by those who know what there is.
    template <class T>
    void fill(T& value) {
        if constexpr (CodedEnum<T>) {
            constexpr auto count = std::size(EnumCodes<T>::values);
            value = EnumCodes<T>::values[m_codes[typeid(T)]++ % count].first; // all of them in turn
        } else if constexpr (std::is_same_v<T, std::string>) {
            value = "Tekst ‘é’ \"q\" 🚇 " + std::to_string(next());
        } else if constexpr (std::is_same_v<T, bool>) {
            value = true;
        } else if constexpr (std::is_integral_v<T>) {
            value = static_cast<T>(next() * 7 - 3);
        } else if constexpr (std::is_same_v<T, Id>) {
            value = newId();
        } else if constexpr (std::is_same_v<T, Colour>) {
            value = {static_cast<std::uint8_t>(next()), 0xAB, static_cast<std::uint8_t>(next())};
        } else if constexpr (std::is_same_v<T, Point>) {
            value = {-next(), next() * 1000};
        } else if constexpr (std::is_same_v<T, Size>) {
            value = {next(), next()};
        } else if constexpr (std::is_same_v<T, LocalizedText>) {
            for (const auto* language : {"nl", "en", "de-AT"})
                value.set(language, std::string(language) + " 'tekst'\n" + std::to_string(next()));
        } else if constexpr (std::is_same_v<T, ExternalIds>) {
            value = {{"case", "x"}, {"line-graph", std::to_string(next())}};
        } else {
            fillParts(value);
        }
    }

private:
    template <class T>
    void fillParts(std::optional<T>& value) {
        fill(value.emplace());
    }
    template <class T>
    void fillParts(std::vector<T>& values) {
        values.resize(3);
        for (auto& value : values)
            fill(value);
    }
    template <Composite T>
    void fillParts(T& value) {
        T::fields([&](const char*, auto member) { fill(value.*member); });
    }

    std::mt19937 m_random;
    int m_count = 0;
    std::map<std::type_index, std::size_t> m_codes;
};

template <Record R>
R filled(Filler& filler) {
    R record;
    record.id = filler.newId();
    record.changedAt = 1'700'000'000'000 + filler.next();
    R::fields([&](const char*, auto member) { filler.fill(record.*member); });
    return record;
}

template <Record R>
std::vector<Id> ids(const Draft& draft) {
    std::vector<Id> ids;
    for (const auto& record : draft.network().all<R>())
        ids.push_back(record.id);
    return ids;
}

/// Points what was filled in at things that exist.
template <Record R>
void connect(R&, const Draft&, int) {}
void connect(Line& line, const Draft& draft, int) {
    line.leadAcademy = ids<Academy>(draft).front();
}
void connect(Station& station, const Draft& draft, int index) {
    const auto academies = ids<Academy>(draft);
    station.owner = academies.back();
    station.offeredBy = {academies[0], academies[1], academies[2]};
    const auto stations = ids<Station>(draft);
    station.variantOf = stations.empty() ? station.id : stations.front();
    station.stationKind = index == 3 ? StationKind::Waypoint : StationKind::Station;
}
void connect(Branch& branch, const Draft& draft, int index) {
    const auto lines = ids<Line>(draft);
    const auto stations = ids<Station>(draft);
    branch.line = lines[static_cast<std::size_t>(index) % lines.size()];
    branch.branchKind = index < static_cast<int>(lines.size()) ? BranchKind::Trunk : branch.branchKind;
    if (index >= static_cast<int>(lines.size()))
        branch.branchKind = index % 2 ? BranchKind::Ring : BranchKind::Branch;
    for (std::size_t i = 0; i < branch.stops.size(); ++i) {
        branch.stops[i].station = stations[(static_cast<std::size_t>(index) + 2 * i) % stations.size()];
        if (draft.find<Station>(branch.stops[i].station)->isWaypoint())
            branch.stops[i].call = Call::Passes;
    }
}
void connect(Requirement& requirement, const Draft& draft, int index) {
    const auto stations = ids<Station>(draft);
    requirement.station = stations[static_cast<std::size_t>(index) % stations.size()];
    requirement.requires_ = stations[static_cast<std::size_t>(index + 1) % stations.size()];
}
void connect(Track& track, const Draft& draft, int index) {
    const auto stations = ids<Station>(draft);
    track.from = stations[static_cast<std::size_t>(index) % stations.size()];
    track.to = stations[static_cast<std::size_t>(index + 1) % stations.size()];
    track.lanes = ids<Line>(draft);
}
void connect(Sheet& sheet, const Draft& draft, int) {
    sheet.lines = ids<Line>(draft);
    sheet.academies = ids<Academy>(draft);
}
void connect(Uptake& uptake, const Draft& draft, int) {
    uptake.academy = ids<Academy>(draft).front();
    uptake.station = ids<Station>(draft).front();
}

} // namespace

Network filledNetwork(unsigned seed) {
    Filler filler(seed);
    const Network nothing;
    Draft draft(nothing);
    Records::forEach([&]<class R>() {
        constexpr int count = R::kind == Kind::Project ? 1 : R::kind == Kind::Station ? 20 : 8;
        for (int i = 0; i < count; ++i) {
            auto record = filled<R>(filler);
            connect(record, draft, i);
            draft.put(std::move(record));
        }
    });
    return draft.network();
}

Network largeNetwork(int stations, unsigned seed) {
    Filler filler(seed);
    auto network = emptyNetwork("Groot", "nl");
    std::vector<Id> all;
    const auto put = [&]<class R>(R record) {
        record.changedAt = 1'700'000'000'000;
        network.table<R>().put(std::make_shared<const R>(std::move(record)));
    };
    std::vector<Id> academies;
    for (int i = 0; i < 10; ++i) {
        Academy academy;
        academy.id = filler.newId();
        academy.code = "ACA" + std::to_string(i);
        academy.name.set("nl", "Academie " + std::to_string(i));
        academies.push_back(academy.id);
        put(std::move(academy));
    }
    std::ranges::sort(academies);
    for (int i = 0; i < stations; ++i) {
        Station station;
        station.id = filler.newId();
        station.code = "S" + std::to_string(i);
        station.title.set("nl", "Onderwerp nummer " + std::to_string(i));
        station.minutes = 120 + i % 240;
        station.position = {i % 100 * 2000, i / 100 * 2000};
        station.owner = academies[static_cast<std::size_t>(i) % 10];
        station.offeredBy = {academies[static_cast<std::size_t>(i) % 5],
                             academies[5 + static_cast<std::size_t>(i) % 5]};
        Outcome outcome;
        outcome.text.set("nl", "kan uitleggen wat onderwerp " + std::to_string(i) + " inhoudt");
        outcome.bloom = Bloom::Understand;
        station.outcomes.push_back(std::move(outcome));
        station.languages = {"nl"};
        all.push_back(station.id);
        put(std::move(station));
    }
    for (int i = 0; i + 20 <= stations; i += 16) {
        Line line;
        line.id = filler.newId();
        line.code = "M" + std::to_string(i);
        line.name.set("nl", "Lijn " + std::to_string(i));
        Branch branch;
        branch.id = filler.newId();
        branch.line = line.id;
        for (int j = 0; j < 20; ++j)
            branch.stops.push_back({filler.newId(), all[static_cast<std::size_t>(i + j)], Call::Calls});
        put(std::move(line));
        put(std::move(branch));
    }
    for (int i = 1; i < stations; ++i) {
        Requirement requirement;
        requirement.id = filler.newId();
        requirement.station = all[static_cast<std::size_t>(i)];
        requirement.requires_ = all[static_cast<std::size_t>(i - 1)];
        put(std::move(requirement));
    }
    return network;
}

} // namespace metronet
