// SPDX-License-Identifier: Apache-2.0
#include "drawing/label_layout.h"

#include <array>
#include <numbers>
#include <optional>

namespace metronet {

namespace {

/// Lines wider than this are broken, in em.
constexpr double widestLine = 9.5;
/// No label beside a station is broken narrower than this, in em.
constexpr double narrowestLine = 5;
/// A tilted label has more room.
constexpr double widestTiltedLine = 13;

struct Candidate {
    LabelSide side;
    int angle;
    double cost; ///< in units of one em of text on a track, about
};

/// From liked most to liked least when all have room.
constexpr std::array<Candidate, 9> candidates{{{LabelSide::E, 0, 0},
                                               {LabelSide::W, 0, 0.25},
                                               {LabelSide::N, 0, 0.3},
                                               {LabelSide::S, 0, 0.45},
                                               {LabelSide::SE, 0, 0.5},
                                               {LabelSide::NE, 0, 0.55},
                                               {LabelSide::SW, 0, 0.75},
                                               {LabelSide::NW, 0, 0.8},
                                               {LabelSide::NE, -45, 0.95}}};

/// The label in its own frame: x along the text, y down, from the point it hangs on.
struct Frame {
    Vec origin;
    Vec along;
    Box box;
    Anchor anchor;

    Vec toLocal(Vec point) const {
        return {(point - origin).dot(along), (point - origin).dot(along.right())};
    }
    Vec toMap(Vec point) const { return origin + along * point.x + along.right() * point.y; }
};

/// Length of the part of a segment inside a box (Liang and Barsky 1984).
double lengthInside(const Box& box, Vec a, Vec b) {
    double from = 0;
    double to = 1;
    const Vec way = b - a;
    const auto clip = [&](double step, double room) {
        if (step == 0)
            return room >= 0;
        const double at = room / step;
        if (step > 0)
            to = std::min(to, at);
        else
            from = std::max(from, at);
        return from < to;
    };
    const bool inside = clip(way.x, box.right - a.x) && clip(-way.x, a.x - box.left) &&
                        clip(way.y, box.bottom - a.y) && clip(-way.y, a.y - box.top);
    return inside ? (to - from) * way.length() : 0;
}

Anchor anchorOf(LabelSide side, double angle) {
    switch (side) {
    case LabelSide::E:
    case LabelSide::NE:
    case LabelSide::SE:
    case LabelSide::Auto:
        return Anchor::Start;
    case LabelSide::W:
    case LabelSide::NW:
    case LabelSide::SW:
        return Anchor::End;
    case LabelSide::N:
        return angle == 0 ? Anchor::Middle : angle < 0 ? Anchor::Start : Anchor::End;
    case LabelSide::S:
        return angle == 0 ? Anchor::Middle : angle < 0 ? Anchor::End : Anchor::Start;
    }
    return Anchor::Start;
}

class Placement {
public:
    Placement(const Station& station, std::string_view text, const StationSpot& spot,
              const std::vector<Badge>& badges, const Look& look, const TextMeasurer& measurer)
        : m_station(station), m_text(text), m_spot(spot), m_badges(badges), m_look(look),
          m_measurer(measurer), m_size(station.labelSize.value_or(static_cast<MapUnit>(look.textSize))),
          m_bold(spot.isInterchange()) {}

    LabelLayout best() const {
        std::optional<Candidate> best;
        double least = 0;
        for (const auto& candidate : candidates) {
            const double cost = candidate.cost + costOf(candidate.side, candidate.angle);
            if (!best || cost < least) {
                best = candidate;
                least = cost;
            }
        }
        return at(best->side, best->angle);
    }

    LabelLayout at(LabelSide side, double angle) const {
        const auto lines = wrapped(side, angle);
        const auto frame = frameOf(side, angle, lines);
        LabelLayout layout{side, angle, {}};
        double y = frame.box.top + Look::capHeight * m_size;
        for (const auto& line : lines) {
            layout.runs.push_back({line.text, frame.toMap({0, y}), m_size, line.width * m_size, frame.anchor,
                                   angle, m_bold, Look::ink});
            y += Look::lineHeight * m_size;
        }
        return layout;
    }

private:
    /// Distance to the nearest neighbour to the left or right (or above or below), for labels that must share
    /// that room with the neighbour's; unset where there is none.
    std::optional<double> roomAlong(bool horizontal) const {
        std::optional<double> room;
        for (const auto& course : m_spot.courses) {
            const Vec way = course.points.back() - course.points.front();
            const double along = std::abs(horizontal ? way.x : way.y);
            const double across = std::abs(horizontal ? way.y : way.x);
            if (across < along / 2)
                room = std::min(room.value_or(along), along);
        }
        return room;
    }

    WrappedText wrapped(LabelSide side, double angle) const {
        if (m_station.labelWidth)
            return wrap(*m_station.labelWidth / m_size);
        if (angle != 0)
            return wrap(widestTiltedLine);
        // A label in a corner shares the room along the track with that of the next station.
        const bool inCorner = directionOf(side).x != 0 && directionOf(side).y != 0;
        const auto beside = inCorner ? roomAlong(true) : std::nullopt;
        if (beside)
            return wrap(std::clamp(*beside / m_size - 1, narrowestLine, widestLine));
        const bool aboveOrBelow = side == LabelSide::N || side == LabelSide::S;
        const auto room = roomAlong(aboveOrBelow);
        if (!room)
            return wrap(widestLine);
        if (aboveOrBelow)
            return wrap(std::clamp(0.94 * *room / m_size, narrowestLine, widestLine));
        auto lines = wrap(widestLine);
        const auto fitting =
            static_cast<std::size_t>(std::max(1.0, 0.95 * *room / (Look::lineHeight * m_size)));
        for (double width = widestLine; lines.size() > fitting && width < 2 * widestLine; width += 2)
            lines = wrap(width);
        return lines;
    }

    WrappedText wrap(double width) const { return wrapBalanced(m_text, width, m_measurer, m_bold); }

    /// From the station to the point a label on this side hangs on: clear of marker and lanes.
    Vec distanceTo(LabelSide side) const {
        const Vec direction = directionOf(side);
        if (direction.x == 0 || direction.y == 0)
            return direction * (reachTowards(m_spot, direction, m_look) + m_look.labelGap);
        // In a corner the label tucks in under the round of a marker, but not under the end of a long one.
        const auto along = [&](Vec axis) {
            const double reach = reachTowards(m_spot, axis, m_look);
            return axis * (std::max(0.72 * reach, reach - 0.3 * m_look.ringRadius) + 0.7 * m_look.labelGap);
        };
        return along({std::copysign(1.0, direction.x), 0}) + along({0, std::copysign(1.0, direction.y)});
    }

    Frame frameAt(LabelSide side, double angle, const WrappedText& lines) const {
        const double radians = angle * std::numbers::pi / 180;
        const Vec direction = directionOf(side);
        Frame frame{m_spot.position, {std::cos(radians), std::sin(radians)}, {}, anchorOf(side, angle)};
        if (m_station.labelOffset)
            frame.origin = m_spot.position + Vec(*m_station.labelOffset);
        else
            frame.origin = m_spot.position + distanceTo(side);

        const double width = widthOf(lines) * m_size;
        const double height =
            (Look::capHeight + Look::lineHeight * (static_cast<double>(lines.size()) - 1)) * m_size;
        const bool upright = angle == 0;
        const double top = upright && direction.y < -0.1  ? -height - Look::descent * m_size * 0.6
                           : upright && direction.y > 0.1 ? 0
                                                          : -height / 2;
        const double left = frame.anchor == Anchor::Start    ? 0
                            : frame.anchor == Anchor::Middle ? -width / 2
                                                             : -width;
        frame.box = {left, top, left + width, top + height};
        return frame;
    }

    /// Length of the station's own tracks under the label.
    double onTracks(const Frame& frame) const {
        double length = 0;
        for (std::size_t i = 0; i < m_spot.courses.size(); ++i) {
            const Box box = frame.box.grown(m_spot.halfWidths[i] + 0.1 * m_size);
            const auto& points = m_spot.courses[i].points;
            for (std::size_t j = 1; j < points.size(); ++j)
                length += lengthInside(box, frame.toLocal(points[j - 1]), frame.toLocal(points[j]));
        }
        return length;
    }

    bool isClear(const Frame& frame) const {
        return onTracks(frame) == 0 &&
               std::ranges::none_of(m_badges, [&](const Badge& badge) { return overlaps(frame, badge); });
    }

    /// Where tracks leave diagonally or a badge is in the way the label moves out until it is clear, if it
    /// soon is.
    Frame frameOf(LabelSide side, double angle, const WrappedText& lines) const {
        const auto near = frameAt(side, angle, lines);
        if (m_station.labelOffset || isClear(near))
            return near;
        for (int step = 1; step <= 5; ++step) {
            auto further = near;
            further.origin = near.origin + directionOf(side) * (0.3 * step * m_size);
            if (isClear(further))
                return further;
        }
        return near;
    }

    /// Whether a badge and the label touch; separating axes of two rectangles.
    bool overlaps(const Frame& frame, const Badge& badge) const {
        const Box box = badge.box.grown(0.2 * m_size);
        Box local;
        Box upright;
        for (const auto& corner :
             {Vec{box.left, box.top}, {box.right, box.top}, {box.left, box.bottom}, {box.right, box.bottom}})
            local.include(frame.toLocal(corner));
        for (const auto& corner : {Vec{frame.box.left, frame.box.top},
                                   {frame.box.right, frame.box.top},
                                   {frame.box.left, frame.box.bottom},
                                   {frame.box.right, frame.box.bottom}})
            upright.include(frame.toMap(corner));
        return local.intersects(frame.box) && upright.intersects(box);
    }

    double costOf(LabelSide side, double angle) const {
        const auto lines = wrapped(side, angle);
        const auto frame = frameOf(side, angle, lines);
        const double away = (frame.origin - frameAt(side, angle, lines).origin).length();
        double covered = onTracks(frame);
        for (const auto& badge : m_badges)
            if (overlaps(frame, badge))
                covered += m_size;
        // Touching a track at all is worse than any side.
        double cost = (covered > 0 ? 1 : 0) + 2 * covered / m_size + 1.1 * away / m_size +
                      0.12 * std::max(0.0, static_cast<double>(lines.size()) - 2);
        if (angle == 0 && (side == LabelSide::N || side == LabelSide::S))
            if (const auto room = roomAlong(true))
                cost += 0.4 * std::max(0.0, widthOf(lines) - *room / m_size);
        return cost;
    }

    const Station& m_station;
    std::string_view m_text;
    const StationSpot& m_spot;
    const std::vector<Badge>& m_badges;
    const Look& m_look;
    const TextMeasurer& m_measurer;
    double m_size;
    bool m_bold;
};

/// The side that lies in the direction of an offset.
LabelSide sideTowards(Point offset) {
    LabelSide best = LabelSide::E;
    double most = -1e18;
    for (const auto& candidate : candidates) {
        const double along = directionOf(candidate.side).dot(Vec(offset));
        if (along > most + 1e-6) {
            most = along;
            best = candidate.side;
        }
    }
    return best;
}

} // namespace

const std::string& labelText(const Station& station, const std::string& language) {
    const auto& shortLabel = station.shortLabel.best(language);
    const auto& title = shortLabel.empty() ? station.title.best(language) : shortLabel;
    return title.empty() ? station.code : title;
}

LabelLayout layOutLabel(const Station& station, std::string_view text, const StationSpot& spot,
                        const std::vector<Badge>& badges, const Look& look, const TextMeasurer& measurer) {
    const Placement placement(station, text, spot, badges, look, measurer);
    if (station.labelSide != LabelSide::Auto)
        return placement.at(station.labelSide, station.labelAngle);
    if (station.labelOffset)
        return placement.at(sideTowards(*station.labelOffset), station.labelAngle);
    if (station.labelAngle != 0)
        return placement.at(LabelSide::NE, station.labelAngle);
    return placement.best();
}

} // namespace metronet
