// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network_builder.h"

#include "check/run_checks.h"

#include <algorithm>
#include <string>
#include <vector>

namespace metronet::test {

/// A finding in one line: severity, then its subjects sorted.
inline std::string describe(const Network& network, const Finding& finding) {
    std::vector<std::string> names;
    for (const auto& subject : finding.subjects)
        names.push_back(subjectName(network, subject));
    std::ranges::sort(names);
    std::string text(codeOf(finding.severity));
    for (const auto& name : names)
        text += ' ' + name;
    return text;
}

/// What one rule says of a network.
inline std::vector<std::string> found(const Network& network, const std::string& code) {
    CheckOptions options;
    options.only = {code};
    std::vector<std::string> lines;
    for (const auto& finding : runChecks(network, options))
        lines.push_back(describe(network, finding));
    return lines;
}

inline std::vector<std::string> found(const NetworkBuilder& builder, const std::string& code) {
    return found(builder.network(), code);
}

using Expected = std::vector<std::string>;

} // namespace metronet::test
