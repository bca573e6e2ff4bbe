// SPDX-License-Identifier: Apache-2.0
#include "check/run_checks.h"

#include "check/rule.h"

#include <algorithm>
#include <unordered_set>

namespace metronet {

namespace {

bool isAskedFor(const Rule& rule, const std::vector<std::string>& only) {
    return only.empty() || std::ranges::any_of(only, [&](const std::string& wanted) {
               return wanted == rule.code || (wanted.size() == 1 && rule.code.starts_with(wanted));
           });
}

std::string keyOf(const Rule& rule, const std::vector<EntityRef>& subjects) {
    std::string key(rule.code);
    for (const auto& subject : subjects)
        key += ':' + subject.id.toString();
    return key;
}

std::unordered_set<std::string_view> waivedKeys(const Network& network) {
    std::unordered_set<std::string_view> keys;
    for (const auto& waiver : network.all<Waiver>())
        keys.insert(waiver.finding);
    return keys;
}

} // namespace

std::vector<Finding> runChecks(const Network& network, const CheckOptions& options) {
    const auto isCancelled = [&] {
        return options.cancelled && options.cancelled->load(std::memory_order_relaxed);
    };
    std::vector<Finding> findings;
    if (isCancelled())
        return findings;

    const CheckContext context(network);
    const auto waived = waivedKeys(network);
    std::unordered_set<std::string> seen;
    for (const auto* rule : allRules()) {
        if (!isAskedFor(*rule, options.only))
            continue;
        if (isCancelled())
            return findings;
        for (auto& finding : rule->find(context)) {
            finding.code = rule->code;
            if (finding.key.empty())
                finding.key = keyOf(*rule, finding.subjects);
            finding.waived = waived.contains(finding.key);
            const bool listed = !finding.waived || options.waived == Waived::Include;
            if (seen.insert(finding.key).second && listed)
                findings.push_back(std::move(finding));
        }
    }
    return findings;
}

} // namespace metronet
