// SPDX-License-Identifier: Apache-2.0
#include "exchange/line_graph/plane.h"

#include <algorithm>
#include <array>
#include <numbers>

namespace metronet {

namespace {

constexpr double medianEdge = 20 * mapUnitsPerMm;
constexpr double margin = 40 * mapUnitsPerMm;
constexpr double extentLimit = 1e7;        // map units, 100 m: what a MapUnit holds with room to spare
constexpr double mercatorLatitude = 85.06; // where Web Mercator ends

template <class Visit>
void forEachPlace(Graph& graph, Visit&& visit) {
    for (auto& node : graph.nodes)
        visit(node.place);
    for (auto& edge : graph.edges)
        for (auto& point : edge.course)
            visit(point);
}

bool isInDegrees(Graph& graph) {
    bool fits = !graph.inMillimetres;
    forEachPlace(graph, [&](Vec place) {
        fits = fits && std::abs(place.x) <= 180 && std::abs(place.y) <= mercatorLatitude;
    });
    return fits;
}

/// EPSG:3857, in units of the earth's radius.
Vec webMercator(Vec degrees) {
    constexpr double toRadians = std::numbers::pi / 180;
    return {degrees.x * toRadians, std::log(std::tan(std::numbers::pi / 4 + degrees.y * toRadians / 2))};
}

double lengthOf(const std::vector<Vec>& course) {
    double length = 0;
    for (std::size_t i = 1; i < course.size(); ++i)
        length += (course[i] - course[i - 1]).length();
    return length;
}

double medianLength(const Graph& graph) {
    std::vector<double> lengths;
    for (const auto& edge : graph.edges)
        lengths.push_back(lengthOf(edge.course));
    const auto middle = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() / 2);
    std::ranges::nth_element(lengths, middle);
    return *middle;
}

Box extent(Graph& graph) {
    Box box;
    forEachPlace(graph, [&](Vec place) { box.include(place); });
    return box;
}

Size sheetFor(double width, double height) {
    constexpr std::array<Size, 5> sizes{
        {{29700, 21000}, {42000, 29700}, {59400, 42000}, {84100, 59400}, {118900, 84100}}};
    const bool landscape = width >= height;
    for (const auto size : sizes) {
        const Size turned = landscape ? size : Size{size.height, size.width};
        if (width <= turned.width && height <= turned.height)
            return turned;
    }
    return {static_cast<MapUnit>(std::ceil(width)), static_cast<MapUnit>(std::ceil(height))};
}

double distanceToSegment(Vec point, Vec a, Vec b) {
    const Vec along = b - a;
    const double squared = along.dot(along);
    const double share = squared > 0 ? std::clamp((point - a).dot(along) / squared, 0.0, 1.0) : 0;
    return (point - a - along * share).length();
}

} // namespace

Size layOnSheet(Graph& graph) {
    const bool inDegrees = isInDegrees(graph);
    forEachPlace(graph, [&](Vec& place) {
        const Vec planar = inDegrees ? webMercator(place) : place;
        place = {planar.x, -planar.y};
    });
    const double median = medianLength(graph);
    double scale = graph.inMillimetres ? mapUnitsPerMm : median > 0 ? medianEdge / median : 1;
    auto box = extent(graph);
    scale = std::min(scale, extentLimit / std::max({box.width(), box.height(), 1e-9}));
    forEachPlace(graph, [&](Vec& place) { place = place * scale; });
    box = extent(graph);
    if (graph.inMillimetres) {
        const auto sheet = Size{84100, 59400};
        const bool fits = box.right <= sheet.width && box.bottom <= sheet.height;
        return fits ? sheet : sheetFor(box.right + margin, box.bottom + margin);
    }
    const auto sheet = sheetFor(box.width() + 2 * margin, box.height() + 2 * margin);
    const Vec shift = Vec{sheet.width / 2.0, sheet.height / 2.0} - box.centre();
    forEachPlace(graph, [&](Vec& place) { place = place + shift; });
    return sheet;
}

std::vector<Vec> simplifiedCorners(const std::vector<Vec>& course, double tolerance) {
    std::vector<bool> kept(course.size(), false);
    std::vector<std::pair<std::size_t, std::size_t>> open{{0, course.size() - 1}};
    while (!open.empty()) {
        const auto [first, last] = open.back();
        open.pop_back();
        std::size_t furthest = first;
        double distance = tolerance;
        for (std::size_t i = first + 1; i < last; ++i) {
            if (const double d = distanceToSegment(course[i], course[first], course[last]); d > distance) {
                furthest = i;
                distance = d;
            }
        }
        if (furthest != first) {
            kept[furthest] = true;
            open.emplace_back(first, furthest);
            open.emplace_back(furthest, last);
        }
    }
    std::vector<Vec> corners;
    for (std::size_t i = 0; i < course.size(); ++i)
        if (kept[i])
            corners.push_back(course[i]);
    return corners;
}

} // namespace metronet
