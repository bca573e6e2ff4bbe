// SPDX-License-Identifier: Apache-2.0
#include "text/names.h"
#include "text/sentences.h"

#include "base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace metronet {

namespace {

struct FindingSentences {
    Q_DECLARE_TR_FUNCTIONS(FindingSentences)
};

/// The subjects of a finding by kind, in their order.
struct Subjects {
    std::vector<Id> lines;
    std::vector<Id> branches;
    std::vector<Id> stations;

    explicit Subjects(const Finding& finding) {
        for (const auto& subject : finding.subjects) {
            if (subject.kind == Kind::Line)
                lines.push_back(subject.id);
            else if (subject.kind == Kind::Branch)
                branches.push_back(subject.id);
            else if (subject.kind == Kind::Station)
                stations.push_back(subject.id);
        }
    }
};

QString stationNames(const Network& network, std::vector<Id> stations) {
    const auto code = [&](Id id) {
        const auto* station = network.find<Station>(id);
        return station ? station->code : id.toString();
    };
    std::ranges::sort(stations, [&](Id a, Id b) { return naturalLess(code(a), code(b)); });
    QStringList names;
    for (const auto& station : stations)
        names << stationName(network, station);
    return enumeration(names);
}

QStringList texts(const std::vector<std::string>& arguments, std::size_t from = 0) {
    QStringList texts;
    for (auto i = from; i < arguments.size(); ++i)
        texts << toText(arguments[i]);
    return texts;
}

/// `Line M4 (…)` or `Line M3 (…), branch “metaal”`.
QString place(const Network& network, const Subjects& subjects) {
    const auto line = lineName(network, subjects.lines.at(0));
    if (subjects.branches.empty())
        return FindingSentences::tr("Line %1").arg(line);
    return FindingSentences::tr("Line %1, branch %2").arg(line, branchName(network, subjects.branches[0]));
}

QString orphanStation(const Finding&, const Subjects& subjects, const Network& network) {
    return FindingSentences::tr(
               "No line stops at %1. Draw it into a line, or delete it if it is no longer needed.")
        .arg(stationName(network, subjects.stations.at(0)));
}

QString stationTwice(const Finding&, const Subjects& subjects, const Network& network) {
    return FindingSentences::tr(
               "%1 stops twice at %2 on one route. Remove the later stop, or make a ring of the branch "
               "if it ends where it began.")
        .arg(place(network, subjects), stationName(network, subjects.stations.at(0)));
}

QString branchNotAttached(const Finding&, const Subjects& subjects, const Network& network) {
    const auto where = place(network, subjects);
    if (subjects.stations.empty())
        return FindingSentences::tr("%1 does not start at a station of the trunk. Let it begin at one.")
            .arg(where);
    return FindingSentences::tr(
               "%1 starts at %2, which is not on the trunk. Let it begin at a station of the trunk.")
        .arg(where, stationName(network, subjects.stations[0]));
}

QString networkInPieces(const Finding& finding, const Subjects&, const Network&) {
    return FindingSentences::tr(
               "The network is in %1 pieces: no station connects %2 with the other lines. Give them a "
               "station in common.")
        .arg(toText(finding.arguments.at(0)), enumeration(texts(finding.arguments, 1)));
}

QString twinStations(const Finding&, const Subjects& subjects, const Network& network) {
    return FindingSentences::tr(
               "The titles of %1 read alike. Make one interchange of them, or tell them apart by title.")
        .arg(stationNames(network, subjects.stations));
}

QString prerequisiteCycle(const Finding& finding, const Subjects& subjects, const Network& network) {
    if (subjects.stations.size() == 1) {
        const auto station = stationName(network, subjects.stations[0]);
        if (finding.severity == Severity::Error)
            return FindingSentences::tr(
                       "%1 requires itself, so nobody can start it. Remove that prerequisite.")
                .arg(station);
        return FindingSentences::tr(
                   "%1 requires itself, though an alternative leads to it. Remove that prerequisite.")
            .arg(station);
    }
    const auto stations = texts(finding.arguments).join(QStringLiteral(", "));
    if (finding.severity == Severity::Error)
        return FindingSentences::tr(
                   "%1 require each other in a circle and cannot all be reached. Remove one of these "
                   "prerequisites, or make it recommended.")
            .arg(stations);
    return FindingSentences::tr(
               "%1 require each other in a circle, though alternatives lead to each of them. Remove one of "
               "these prerequisites, or make it recommended.")
        .arg(stations);
}

QString wrongOrder(const Finding&, const Subjects& subjects, const Network& network) {
    const auto station = stationName(network, subjects.stations.at(0));
    const std::vector<Id> alternatives(subjects.stations.begin() + 1, subjects.stations.end());
    const auto where = place(network, subjects);
    if (alternatives.size() == 1)
        return FindingSentences::tr("%1: %2 comes before %3, which it requires. Change their order.")
            .arg(where, station, stationName(network, alternatives[0]));
    return FindingSentences::tr(
               "%1: %2 requires one of %3, but what the line has of these only comes later. Change the "
               "order.")
        .arg(where, station, stationNames(network, alternatives));
}

QString stationIncomplete(const Finding& finding, const Subjects& subjects, const Network& network) {
    QStringList lacks;
    for (const auto& argument : finding.arguments) {
        if (argument == "title")
            lacks << FindingSentences::tr("a title");
        else if (argument == "outcome")
            lacks << FindingSentences::tr("a learning outcome");
        else
            lacks << FindingSentences::tr("a duration between 120 and 360 minutes");
    }
    return FindingSentences::tr("%1 lacks %2. Fill that in.")
        .arg(stationName(network, subjects.stations.at(0)), enumeration(lacks));
}

using Sentence = QString (*)(const Finding&, const Subjects&, const Network&);

const std::map<std::string_view, Sentence>& sentencesByCode() {
    static const std::map<std::string_view, Sentence> sentences{
        {"T03", orphanStation},   {"T05", stationTwice},      {"T07", branchNotAttached},
        {"T08", networkInPieces}, {"T10", twinStations},      {"P01", prerequisiteCycle},
        {"P03", wrongOrder},      {"P12", stationIncomplete},
    };
    return sentences;
}

} // namespace

QString sentence(const Finding& finding, const Network& network) {
    const auto at = sentencesByCode().find(finding.code);
    return at == sentencesByCode().end() ? toText(finding.code)
                                         : at->second(finding, Subjects(finding), network);
}

} // namespace metronet
