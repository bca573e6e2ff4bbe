// SPDX-License-Identifier: Apache-2.0
#include "canvas/hit_test.h"

#include "canvas/outline.h"

#include <array>
#include <cmath>
#include <limits>

namespace metronet {

namespace {

constexpr double nowhere = std::numeric_limits<double>::infinity();

/// Lower is asked first.
constexpr std::array priority{Layer::Markers, Layer::Badges, Layer::Labels,    Layer::Tracks,
                              Layer::Notes,   Layer::Images, Layer::Furniture, Layer::Zones};

std::size_t rank(Layer layer) {
    return static_cast<std::size_t>(std::ranges::find(priority, layer) - priority.begin());
}

bool covers(const TextRun& run, Vec point) {
    const double angle = run.angle * 3.14159265358979323846 / 180;
    const Vec along{std::cos(angle), std::sin(angle)};
    const Vec offset = point - run.position;
    const double before = run.anchor == Anchor::Start    ? 0
                          : run.anchor == Anchor::Middle ? run.width / 2
                                                         : run.width;
    const double x = offset.dot(along) + before;
    const double y = offset.dot(along.right());
    return x >= 0 && x <= run.width && y >= -run.size && y <= run.size * 0.3;
}

double distanceTo(const Figure& figure, Vec point) {
    double nearest = nowhere;
    for (const auto& mark : figure.marks) {
        if (const auto* shape = std::get_if<Shape>(&mark))
            nearest = std::min(nearest, distanceTo(*shape, point));
        else if (const auto* run = std::get_if<TextRun>(&mark))
            nearest = std::min(nearest, covers(*run, point) ? 0 : nowhere);
        else
            nearest = std::min(nearest, std::get<Picture>(mark).box.contains(point) ? 0 : nowhere);
    }
    return nearest;
}

/// A badge stands at a station and means its line.
Hit toHit(const FigureKey& key, double distance) {
    if (key.layer == Layer::Badges && !key.line.isNil())
        return {EntityRef::line(key.line), {}, key.layer, distance};
    return {key.subject, key.line, key.layer, distance};
}

bool toleratesNearMiss(Layer layer) {
    return layer == Layer::Markers || layer == Layer::Tracks;
}

} // namespace

double distanceTo(const Shape& shape, Vec point) {
    const auto outline = flattened(shape.path);
    if (shape.fill && encloses(outline, point))
        return 0;
    const double bare = distanceToCurve(outline, point);
    return std::max(0.0, bare - (shape.pen ? shape.pen->width / 2 : 0));
}

std::optional<Hit> hitAt(const FigureIndex& index, Vec point, double tolerance) {
    std::optional<Hit> best;
    for (const auto* figure : index.within(Box::around(point, tolerance, tolerance))) {
        const auto layer = figure->key.layer;
        if (layer == Layer::Sheet || figure->key.subject.kind == Kind::Project)
            continue;
        const double distance = distanceTo(*figure, point);
        if (distance > (toleratesNearMiss(layer) ? tolerance : 0))
            continue;
        // In the same layer the nearer wins, and of two that touch the point the one painted later.
        const bool better =
            !best || rank(layer) < rank(best->layer) || (layer == best->layer && distance <= best->distance);
        if (better)
            best = toHit(figure->key, distance);
    }
    return best;
}

EntitySet touchedBy(const FigureIndex& index, const Box& box) {
    EntitySet touched;
    for (const auto* figure : index.within(box)) {
        const auto layer = figure->key.layer;
        if (layer == Layer::Sheet || layer == Layer::Furniture || layer == Layer::Labels ||
            layer == Layer::Badges)
            continue;
        if (layer == Layer::Tracks) {
            const bool meets = std::ranges::any_of(figure->marks, [&](const Mark& mark) {
                const auto* shape = std::get_if<Shape>(&mark);
                return shape && crosses(flattened(shape->path), box);
            });
            if (!meets)
                continue;
        }
        touched.push_back(figure->key.subject);
    }
    std::ranges::sort(touched);
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    return touched;
}

} // namespace metronet
