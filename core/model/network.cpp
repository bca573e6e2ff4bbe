// SPDX-License-Identifier: Apache-2.0
#include "model/network.h"

#include "base/text.h"

namespace metronet {

namespace {

template <class R>
const R* byCode(const Table<R>& table, std::string_view code) {
    for (const auto& record : table)
        if (record.code == code)
            return &record;
    return nullptr;
}

template <class R>
std::string codeOrId(const Network& network, Id id) {
    const auto* record = network.find<R>(id);
    return record ? record->code : id.toString();
}

} // namespace

const Project& Network::project() const {
    static const Project none;
    const auto& projects = all<Project>();
    return projects.isEmpty() ? none : *projects.begin();
}

std::vector<const Branch*> Network::branchesOf(Id line) const {
    std::vector<const Branch*> found;
    for (const auto& branch : branches())
        if (branch.line == line)
            found.push_back(&branch);
    std::ranges::stable_sort(found, {}, &Branch::position);
    return found;
}

const Station* Network::stationByCode(std::string_view code) const {
    return byCode(stations(), code);
}
const Line* Network::lineByCode(std::string_view code) const {
    return byCode(lines(), code);
}
const Academy* Network::academyByCode(std::string_view code) const {
    return byCode(academies(), code);
}

const Track* Network::trackBetween(Id a, Id b) const {
    for (const auto& track : tracks())
        if ((track.from == a && track.to == b) || (track.from == b && track.to == a))
            return &track;
    return nullptr;
}

bool exists(const Network& network, const EntityRef& ref) {
    if (ref.kind == Kind::Track && !ref.other.isNil())
        return network.find<Station>(ref.id) && network.find<Station>(ref.other);
    bool found = false;
    Records::forEach([&]<class R>() {
        if (R::kind == ref.kind)
            found = network.find<R>(ref.id) != nullptr;
    });
    return found;
}

std::string subjectName(const Network& network, const EntityRef& ref) {
    const std::string prefix = std::string(codeOf(ref.kind)) + ':';
    switch (ref.kind) {
    case Kind::Academy:
        return prefix + codeOrId<Academy>(network, ref.id);
    case Kind::Line:
        return prefix + codeOrId<Line>(network, ref.id);
    case Kind::Station:
        return prefix + codeOrId<Station>(network, ref.id);
    case Kind::Branch:
        if (const auto* branch = network.find<Branch>(ref.id))
            return prefix + codeOrId<Line>(network, branch->line) + '/' + branch->name;
        return prefix + ref.id.toString();
    case Kind::Track:
        if (!ref.other.isNil()) {
            auto a = codeOrId<Station>(network, ref.id);
            auto b = codeOrId<Station>(network, ref.other);
            if (naturalLess(b, a))
                std::swap(a, b);
            return prefix + a + '/' + b;
        }
        return prefix + ref.id.toString();
    case Kind::Requirement:
        if (const auto* requirement = network.find<Requirement>(ref.id))
            return prefix + codeOrId<Station>(network, requirement->station) + '/' +
                   codeOrId<Station>(network, requirement->requires_);
        return prefix + ref.id.toString();
    default:
        return prefix + ref.id.toString();
    }
}

Network emptyNetwork(std::string_view title, std::string_view language) {
    Project project;
    project.id = Id::random();
    project.title.set(language, title);
    project.languages = {std::string(language)};
    if (language != "en")
        project.languages.emplace_back("en");
    Network network;
    network.table<Project>().put(std::make_shared<const Project>(std::move(project)));
    return network;
}

} // namespace metronet
