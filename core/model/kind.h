// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/enum_codes.h"

#include <cstdint>

namespace metronet {

/// The kinds of record a network is made of, in the order in which one may refer to another.
enum class Kind : std::uint8_t {
    Project,
    Academy,
    Line,
    Station,
    Branch,
    Requirement,
    Track,
    Zone,
    Note,
    Image,
    Sheet,
    Waiver,
    Uptake,
};

template <>
struct EnumCodes<Kind> {
    static constexpr std::pair<Kind, std::string_view> values[] = {
        {Kind::Project, "project"}, {Kind::Academy, "academy"}, {Kind::Line, "line"},
        {Kind::Station, "station"}, {Kind::Branch, "branch"},   {Kind::Requirement, "requirement"},
        {Kind::Track, "track"},     {Kind::Zone, "zone"},       {Kind::Note, "note"},
        {Kind::Image, "image"},     {Kind::Sheet, "sheet"},     {Kind::Waiver, "waiver"},
        {Kind::Uptake, "uptake"},
    };
};

} // namespace metronet
