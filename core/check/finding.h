// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/enum_codes.h"
#include "model/entity_ref.h"

#include <string>
#include <vector>

namespace metronet {

enum class Severity : std::uint8_t { Error, Warning, Info };

template <>
struct EnumCodes<Severity> {
    static constexpr std::pair<Severity, std::string_view> values[] = {
        {Severity::Error, "error"}, {Severity::Warning, "warning"}, {Severity::Info, "info"}};
};

/// One thing a check found, as data: `app/text` makes the sentence from the code, the subjects and the
/// arguments.
struct Finding {
    std::string code; ///< of the rule, `P03`
    Severity severity = Severity::Warning;
    std::vector<EntityRef>
        subjects; ///< every line, branch, station and academy it is about; the first is jumped to
    std::vector<std::string> arguments; ///< of the sentence, as the rule documents them
    std::string key;      ///< code and ids: stable while its subjects exist, so it can be waived
    bool fixable = false; ///< the rule has a fix for it
    bool waived = false;  ///< somebody accepted it, with a reason
};

} // namespace metronet
