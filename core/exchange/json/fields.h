// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/kind.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace metronet {

// What the names of fields say beyond their types: a length is a whole number in memory but millimetres in
// the document, and an id stands for a record by its code.

/// Whether a field is a length in map units, written in millimetres.
constexpr bool isLength(std::string_view field) {
    constexpr std::array<std::string_view, 8> names{"lineWidth", "laneGap",   "textSize",   "cornerRadius",
                                                    "radius",    "labelSize", "labelWidth", "size"};
    return std::ranges::find(names, field) != names.end();
}

/// The kind of record a field refers to by code; nothing where an id is no reference (a stacking group).
constexpr std::optional<Kind> referenceKind(std::string_view field) {
    constexpr std::array<std::pair<std::string_view, Kind>, 13> targets{{{"owner", Kind::Academy},
                                                                         {"offeredBy", Kind::Academy},
                                                                         {"leadAcademy", Kind::Academy},
                                                                         {"academy", Kind::Academy},
                                                                         {"academies", Kind::Academy},
                                                                         {"station", Kind::Station},
                                                                         {"requires", Kind::Station},
                                                                         {"variantOf", Kind::Station},
                                                                         {"from", Kind::Station},
                                                                         {"to", Kind::Station},
                                                                         {"line", Kind::Line},
                                                                         {"lines", Kind::Line},
                                                                         {"lanes", Kind::Line}}};
    for (const auto& [name, kind] : targets)
        if (name == field)
            return kind;
    return std::nullopt;
}

/// The version of the document this program writes, and the newest it reads.
inline constexpr int jsonVersion = 1;

} // namespace metronet
