// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record.h"

namespace metronet {

enum class RequirementKind : std::uint8_t { Required, Recommended, Corequisite };

template <>
struct EnumCodes<RequirementKind> {
    static constexpr std::pair<RequirementKind, std::string_view> values[] = {
        {RequirementKind::Required, "required"},
        {RequirementKind::Recommended, "recommended"},
        {RequirementKind::Corequisite, "corequisite"}};
};

/// One prerequisite of a station. All groups of a station are needed; the members of one group are
/// alternatives.
struct Requirement {
    static constexpr Kind kind = Kind::Requirement;
    Id id;
    Timestamp changedAt = 0;

    Id station;   ///< the one that needs something
    Id requires_; ///< the one that is needed
    RequirementKind requirementKind = RequirementKind::Required;
    int group = 1;

    template <class Visit>
    static constexpr void fields(Visit&& visit) {
        visit("station", &Requirement::station);
        visit("requires", &Requirement::requires_);
        visit("kind", &Requirement::requirementKind);
        visit("group", &Requirement::group);
    }
};

} // namespace metronet
