// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/colour.h"
#include "base/localized_text.h"
#include "base/units.h"
#include "model/record.h"

#include <vector>

namespace metronet {

/// A coloured area with a name, such as a region or a theme.
struct Zone {
    static constexpr Kind kind = Kind::Zone;
    Id id;
    Timestamp changedAt = 0;

    LocalizedText name;
    Colour colour{0xDD, 0xE6, 0xF0};
    std::vector<Point> outline; ///< a closed polygon
    Stacking stacking;

    template <class Visit>
    static constexpr void fields(Visit&& visit) {
        visit("name", &Zone::name);
        visit("colour", &Zone::colour);
        visit("outline", &Zone::outline);
        visit("stacking", &Zone::stacking);
    }
};

/// Free text on the map.
struct Note {
    static constexpr Kind kind = Kind::Note;
    Id id;
    Timestamp changedAt = 0;

    LocalizedText text;
    Point position;              ///< left end of the first base line
    int angle = 0;               ///< degrees, clockwise
    std::optional<MapUnit> size; ///< em; unset: the project's
    Colour colour;
    Stacking stacking;

    template <class Visit>
    static constexpr void fields(Visit&& visit) {
        visit("text", &Note::text);
        visit("position", &Note::position);
        visit("angle", &Note::angle);
        visit("size", &Note::size);
        visit("colour", &Note::colour);
        visit("stacking", &Note::stacking);
    }
};

/// A picture on the map, or behind it to trace. The bytes live in the asset store under their hash.
struct Image {
    static constexpr Kind kind = Kind::Image;
    Id id;
    Timestamp changedAt = 0;

    std::string name;
    std::string hash; ///< SHA-256 of the bytes in hexadecimal
    Point position;   ///< top left
    Size size;
    int opacity = 100; ///< per cent
    Stacking stacking;

    template <class Visit>
    static constexpr void fields(Visit&& visit) {
        visit("name", &Image::name);
        visit("hash", &Image::hash);
        visit("position", &Image::position);
        visit("size", &Image::size);
        visit("opacity", &Image::opacity);
        visit("stacking", &Image::stacking);
    }
};

} // namespace metronet
