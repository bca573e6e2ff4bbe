// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/colour.h"
#include "base/vec.h"
#include "model/entity_ref.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace metronet {

/// The layers of a map, from the paper up. The order is the order of painting.
enum class Layer : std::uint8_t { Sheet, Images, Zones, Tracks, Markers, Badges, Labels, Notes, Furniture };

/// An outline of straight pieces and cubic curves, in map units.
struct Path {
    enum class Verb : std::uint8_t { Move, Line, Cubic, Close };

    std::vector<Verb> verbs;
    std::vector<Vec> points; ///< one for Move and Line, three for Cubic, none for Close

    void moveTo(Vec to) { add(Verb::Move, {to}); }
    void lineTo(Vec to) { add(Verb::Line, {to}); }
    void cubicTo(Vec control1, Vec control2, Vec to) { add(Verb::Cubic, {control1, control2, to}); }
    void close() { verbs.push_back(Verb::Close); }
    bool isEmpty() const { return verbs.empty(); }
    /// Of all points, control points too: never smaller than the outline.
    Box bounds() const;

    bool operator==(const Path&) const = default;

private:
    void add(Verb verb, std::initializer_list<Vec> to) {
        verbs.push_back(verb);
        points.insert(points.end(), to);
    }
};

Path circle(Vec centre, double radius);
Path rectangle(const Box& box, double cornerRadius = 0);
/// A stadium: everything within `radius` of the segment from a to b.
Path capsule(Vec a, Vec b, double radius);

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
    EntityRef subject; ///< what a click on it means; a track for the lanes of lines
    Id line;           ///< the line a lane belongs to, or nil

    auto operator<=>(const FigureKey&) const = default;
};

/// What one entity draws in one layer. A value: immutable once in a drawing.
struct Figure {
    FigureKey key;
    std::vector<Mark> marks; ///< in order of painting
    Box bounds;              ///< of all marks, pens included
    std::string title;       ///< for people who cannot see it and for tooltips

    bool operator==(const Figure&) const = default;
};

} // namespace metronet

template <>
struct std::hash<metronet::FigureKey> {
    std::size_t operator()(const metronet::FigureKey& key) const noexcept {
        return (std::hash<metronet::EntityRef>()(key.subject) * 31 + std::hash<metronet::Id>()(key.line)) *
                   31 +
               static_cast<std::size_t>(key.layer) * 7 + static_cast<std::size_t>(key.z);
    }
};
