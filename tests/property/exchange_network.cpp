// SPDX-License-Identifier: Apache-2.0
#include "property/exchange_network.h"

#include <array>
#include <random>
#include <set>

using namespace metronet;

namespace {

/// Fills values with what is hard on a file format: quotes, delimiters, accents, new lines, formulas, spaces.
class Filler {
public:
    explicit Filler(unsigned seed) : m_random(seed) {}

    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_random); }
    bool chance() { return below(2) == 0; }
    Id id() {
        Id id;
        for (auto& byte : id.bytes)
            byte = static_cast<std::uint8_t>(below(256));
        return id;
    }

    void fill(bool& flag) { flag = chance(); }
    void fill(int& number) { number = below(4000) - 500; }
    void fill(std::string& text) {
        static constexpr std::array<const char*, 12> parts{"a", "Ü",  ";", "\"", "'", "=",
                                                           ",", "\n", " ", "|",  "€", "@"};
        text.clear();
        for (int i = below(6); i > 0; --i)
            text += parts[static_cast<std::size_t>(below(parts.size()))];
    }
    void fill(Id& id) { id = this->id(); }
    void fill(Point& point) { point = {below(90'000) - 5000, below(60'000)}; }
    void fill(Size& size) { size = {below(90'000), below(60'000)}; }
    void fill(Colour& colour) {
        colour = {static_cast<std::uint8_t>(below(256)), static_cast<std::uint8_t>(below(256)),
                  static_cast<std::uint8_t>(below(256))};
    }
    void fill(LocalizedText& text) {
        for (const char* language : {"nl", "en", "de", "pt-BR"}) {
            std::string words;
            fill(words);
            text.set(language, words);
        }
    }
    void fill(ExternalIds& ids) {
        for (int i = below(3); i > 0; --i) {
            std::string source;
            fill(source);
            fill(ids[source]);
        }
    }
    template <CodedEnum E>
    void fill(E& value) {
        const auto& values = EnumCodes<E>::values;
        value = values[static_cast<std::size_t>(below(static_cast<int>(std::size(values))))].first;
    }
    template <class T>
    void fill(std::optional<T>& content) {
        if (chance())
            fill(content.emplace());
    }
    template <class T>
    void fill(std::vector<T>& values) {
        values.resize(static_cast<std::size_t>(below(3)));
        for (auto& value : values)
            fill(value);
    }
    template <class T>
    requires Composite<T> || Record<T>
    void fill(T& record) {
        T::fields([&](const char*, auto member) { fill(record.*member); });
    }

    template <class R>
    Id pick(const std::vector<R>& records) {
        return records[static_cast<std::size_t>(below(static_cast<int>(records.size())))].id;
    }
    template <class R>
    std::vector<Id> some(const std::vector<R>& records) {
        std::vector<Id> ids;
        for (const auto& record : records)
            if (chance())
                ids.push_back(record.id);
        return ids;
    }

private:
    std::mt19937 m_random;
};

template <class R>
std::vector<R> filled(Filler& filler, int count) {
    std::vector<R> records(static_cast<std::size_t>(count));
    for (auto& record : records) {
        filler.fill(record);
        record.id = filler.id();
    }
    return records;
}

template <class R>
void giveCodes(Filler& filler, std::vector<R>& records) {
    std::set<std::string> taken;
    for (auto& record : records) {
        filler.fill(record.code);
        while (record.code.find_first_of(" \n|,'") != std::string::npos)
            record.code.erase(record.code.find_first_of(" \n|,'"), 1);
        record.code += std::to_string(taken.size() + 1);
        taken.insert(record.code);
    }
}

template <class R>
void put(Network& network, const std::vector<R>& records) {
    for (const auto& record : records)
        network.table<R>().put(std::make_shared<const R>(record));
}

std::vector<Stop> stops(Filler& filler, const std::vector<Station>& stations) {
    std::vector<Stop> stops;
    for (int i = 1 + filler.below(5); i > 0; --i) {
        const auto& station =
            stations[static_cast<std::size_t>(filler.below(static_cast<int>(stations.size())))];
        Stop stop{filler.id(), station.id, Call::Passes};
        if (!station.isWaypoint())
            filler.fill(stop.call);
        stops.push_back(stop);
    }
    return stops;
}

} // namespace

Network randomNetwork(unsigned seed) {
    Filler filler(seed);
    auto projects = filled<Project>(filler, 1);
    auto academies = filled<Academy>(filler, 3);
    auto lines = filled<Line>(filler, 3);
    auto stations = filled<Station>(filler, 7);
    giveCodes(filler, academies);
    giveCodes(filler, lines);
    giveCodes(filler, stations);
    for (auto& line : lines)
        if (line.leadAcademy)
            line.leadAcademy = filler.pick(academies);
    for (auto& station : stations) {
        if (station.owner)
            station.owner = filler.pick(academies);
        if (station.variantOf)
            station.variantOf = filler.pick(stations);
        station.offeredBy = filler.some(academies);
        std::ranges::sort(station.offeredBy);
    }
    auto branches = filled<Branch>(filler, 5);
    std::set<Id> withTrunk;
    for (auto& branch : branches) {
        branch.line = filler.pick(lines);
        if (branch.branchKind == BranchKind::Trunk && !withTrunk.insert(branch.line).second)
            branch.branchKind = BranchKind::Branch;
        branch.stops = stops(filler, stations);
    }
    auto requirements = filled<Requirement>(filler, 5);
    for (auto& requirement : requirements) {
        requirement.station = filler.pick(stations);
        requirement.requires_ = filler.pick(stations);
    }
    auto tracks = filled<Track>(filler, 3);
    for (std::size_t i = 0; i < tracks.size(); ++i) {
        tracks[i].from = stations[i].id;
        tracks[i].to = stations[i + 1].id;
        tracks[i].lanes = filler.some(lines);
    }
    auto sheets = filled<Sheet>(filler, 2);
    for (auto& sheet : sheets) {
        sheet.lines = filler.some(lines);
        sheet.academies = filler.some(academies);
    }
    auto uptake = filled<Uptake>(filler, 2);
    for (auto& count : uptake) {
        count.academy = filler.pick(academies);
        count.station = filler.pick(stations);
    }
    Network network;
    put(network, projects);
    put(network, academies);
    put(network, lines);
    put(network, stations);
    put(network, branches);
    put(network, requirements);
    put(network, tracks);
    put(network, filled<Zone>(filler, 2));
    put(network, filled<Note>(filler, 2));
    put(network, filled<Image>(filler, 2));
    put(network, sheets);
    put(network, filled<Waiver>(filler, 2));
    put(network, uptake);
    return network;
}
