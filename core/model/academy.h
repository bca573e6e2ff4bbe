// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/localized_text.h"
#include "model/record.h"

namespace metronet {

enum class AcademyStatus : std::uint8_t { Pipeline, Active, Paused };

template <>
struct EnumCodes<AcademyStatus> {
    static constexpr std::pair<AcademyStatus, std::string_view> values[] = {
        {AcademyStatus::Pipeline, "pipeline"},
        {AcademyStatus::Active, "active"},
        {AcademyStatus::Paused, "paused"}};
};

/// A regional organiser that offers some of the stations.
struct Academy {
    static constexpr Kind kind = Kind::Academy;
    Id id;
    Timestamp changedAt = 0;

    std::string code;
    LocalizedText name;
    std::string region;
    std::string province;
    std::string place;
    AcademyStatus status = AcademyStatus::Active;
    std::string logo; ///< SHA-256 of image bytes in hexadecimal, or empty
    std::string contact;
    std::optional<int> uptakeTarget;
    std::string notes;
    ExternalIds externalIds;

    template <class Visit>
    static constexpr void fields(Visit&& visit) {
        visit("code", &Academy::code);
        visit("name", &Academy::name);
        visit("region", &Academy::region);
        visit("province", &Academy::province);
        visit("place", &Academy::place);
        visit("status", &Academy::status);
        visit("logo", &Academy::logo);
        visit("contact", &Academy::contact);
        visit("uptakeTarget", &Academy::uptakeTarget);
        visit("notes", &Academy::notes);
        visit("externalIds", &Academy::externalIds);
    }
};

} // namespace metronet
