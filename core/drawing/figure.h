// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/colour.h"
#include "geometry/path.h"
#include "model/entity_ref.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace metronet {

/// The layers of a map, from the paper up. The order is the order of painting.
enum class Layer : std::uint8_t { Sheet, Images, Zones, Tracks, Markers, Badges, Labels, Notes, Furniture };

enum class Cap : std::uint8_t { Flat, Round };

struct Pen {
    Colour colour;
    double width = 0;           ///< map units
    std::vector<double> dashes; ///< lengths on, off, on…, in map units; empty: unbroken
    Cap cap = Cap::Flat;        ///< joins are always round

    bool operator==(const Pen&) const = default;
};

struct Shape {
    Path path;
    std::optional<Colour> fill;
    std::optional<Pen> pen;

    bool operator==(const Shape&) const = default;
};

enum class Anchor : std::uint8_t { Start, Middle, End };

/// One line of text on one base line.
struct TextRun {
    std::string text;
    Vec position;     ///< of the anchor, on the base line
    double size = 0;  ///< em, in map units
    double width = 0; ///< as the text measurer has it; a surface fits its own font to this
    Anchor anchor = Anchor::Start;
    double angle = 0; ///< degrees clockwise about `position`
    bool bold = false;
    Colour colour;

    bool operator==(const TextRun&) const = default;
};

/// An image by the hash of its bytes, filling a box.
struct Picture {
    std::string hash;
    Box box;
    double opacity = 1;

    bool operator==(const Picture&) const = default;
};

using Mark = std::variant<Shape, TextRun, Picture>;

/// Names a figure: what one entity draws in one layer. Ordered as painted.
struct FigureKey {
    Layer layer = Layer::Sheet;
    int z = 0;
    Id line; ///< the line a lane or a badge belongs to, or nil; before the subject, so that a line is painted
             ///< in one go
    EntityRef subject; ///< what a click on it means; a track for the lanes of lines, a station for badges

    auto operator<=>(const FigureKey&) const = default;
};

/// What one entity draws in one layer. A value: immutable once in a drawing.
struct Figure {
    FigureKey key;
    std::vector<Mark> marks; ///< in order of painting
    Box bounds;              ///< of all marks, pens included
    std::string title;       ///< for people who cannot see it and for tooltips
    std::string code;        ///< of the line or station it shows, for the ids of exported files; else empty

    bool operator==(const Figure&) const = default;
};

/// What a mark covers, its pen included.
Box boundsOf(const Mark& mark);

/// A figure with its bounds.
Figure makeFigure(FigureKey key, std::vector<Mark> marks, std::string title = {}, std::string code = {});

} // namespace metronet

template <>
struct std::hash<metronet::FigureKey> {
    std::size_t operator()(const metronet::FigureKey& key) const noexcept {
        return (std::hash<metronet::EntityRef>()(key.subject) * 31 + std::hash<metronet::Id>()(key.line)) *
                   31 +
               static_cast<std::size_t>(key.layer) * 7 + static_cast<std::size_t>(key.z);
    }
};
