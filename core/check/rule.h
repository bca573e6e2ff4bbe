// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check/check_context.h"
#include "check/finding.h"

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace metronet {

/// One check. Stateless, so it may run on any thread.
struct Rule {
    std::string_view code;
    /// Everything the rule objects to, in the order people read lines and stations. The caller fills in the
    /// code, and the key where the rule left it empty: the code and the ids of the subjects in their order.
    /// Subjects that are a set are therefore given in order of id, which does not change when a station is
    /// renamed.
    std::vector<Finding> (*find)(const CheckContext& context);
};

/// What a rule returns; the caller adds the rest.
inline Finding makeFinding(Severity severity, std::vector<EntityRef> subjects,
                           std::vector<std::string> arguments = {}) {
    Finding finding;
    finding.severity = severity;
    finding.subjects = std::move(subjects);
    finding.arguments = std::move(arguments);
    return finding;
}

/// Every rule there is, by code. A new one is declared in check/rules.h and listed in check/rules.cpp.
std::span<const Rule* const> allRules();

} // namespace metronet
