// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"
#include "check/rules.h"
#include "curriculum/partition.h"

#include <algorithm>
#include <map>

namespace metronet {

namespace {

/// T10: stations with titles that read alike in some language of the map. Subjects: the stations.
std::vector<Finding> find(const CheckContext& context) {
    Partition alike(context.stations.size());
    std::map<std::pair<std::string, std::string>, std::size_t> first; // language and folded title
    for (std::size_t i = 0; i < context.stations.size(); ++i) {
        for (const auto& [language, title] : context.stations[i]->title.entries()) {
            auto folded = foldForComparison(title);
            if (folded.empty())
                continue;
            const auto [known, isNew] = first.try_emplace({language, std::move(folded)}, i);
            if (!isNew)
                alike.join(known->second, i);
        }
    }

    std::vector<Finding> findings;
    for (const auto& part : alike.parts()) {
        if (part.size() < 2)
            continue;
        std::vector<EntityRef> subjects;
        for (const auto index : part)
            subjects.push_back(EntityRef::station(context.stations[index]->id));
        std::ranges::sort(subjects);
        findings.push_back(makeFinding(Severity::Warning, std::move(subjects)));
    }
    return findings;
}

} // namespace

const Rule twinStations{"T10", find};

} // namespace metronet
