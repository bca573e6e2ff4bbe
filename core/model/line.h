// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/colour.h"
#include "base/localized_text.h"
#include "model/record.h"
#include "model/status.h"

namespace metronet {

/// The stroke of a line, so that colour never carries meaning alone.
enum class Pattern : std::uint8_t { Solid, Dashed, Dotted, Hollow };

template <>
struct EnumCodes<Pattern> {
    static constexpr std::pair<Pattern, std::string_view> values[] = {{Pattern::Solid, "solid"},
                                                                      {Pattern::Dashed, "dashed"},
                                                                      {Pattern::Dotted, "dotted"},
                                                                      {Pattern::Hollow, "hollow"}};
};

/// Whether a skills profile was agreed with firms.
enum class Validation : std::uint8_t { Draft, Validated, Withdrawn };

template <>
struct EnumCodes<Validation> {
    static constexpr std::pair<Validation, std::string_view> values[] = {
        {Validation::Draft, "draft"},
        {Validation::Validated, "validated"},
        {Validation::Withdrawn, "withdrawn"}};
};

/// What a participant can do after the line.
struct SkillsProfile {
    std::string name;
    Validation validation = Validation::Draft;
    std::string date; ///< ISO date of the validation, or empty

    bool operator==(const SkillsProfile&) const = default;
    template <class Visit>
    static constexpr void fields(Visit&& visit) {
        visit("name", &SkillsProfile::name);
        visit("validation", &SkillsProfile::validation);
        visit("date", &SkillsProfile::date);
    }
};

/// A learning path. What it calls at stands in its branches.
struct Line {
    static constexpr Kind kind = Kind::Line;
    Id id;
    Timestamp changedAt = 0;

    std::string code;  ///< the key, `M4`
    std::string badge; ///< the short sign on the map, `4`
    LocalizedText name;
    Colour colour;
    Pattern pattern = Pattern::Solid;
    std::string theme;
    std::string sector;
    LocalizedText targetGroup;
    SkillsProfile skillsProfile;
    std::optional<Id> leadAcademy;
    Status status = Status::Ready;
    std::string notes;
    Stacking stacking;
    ExternalIds externalIds;

    template <class Visit>
    static constexpr void fields(Visit&& visit) {
        visit("code", &Line::code);
        visit("badge", &Line::badge);
        visit("name", &Line::name);
        visit("colour", &Line::colour);
        visit("pattern", &Line::pattern);
        visit("theme", &Line::theme);
        visit("sector", &Line::sector);
        visit("targetGroup", &Line::targetGroup);
        visit("skillsProfile", &Line::skillsProfile);
        visit("leadAcademy", &Line::leadAcademy);
        visit("status", &Line::status);
        visit("notes", &Line::notes);
        visit("stacking", &Line::stacking);
        visit("externalIds", &Line::externalIds);
    }
};

} // namespace metronet
