// SPDX-License-Identifier: Apache-2.0
#include "geometry/pieces.h"

#include <cmath>

namespace metronet {

namespace {

constexpr double overlap = 4;

void flattenCubic(std::vector<Vec>& chain, Vec a, Vec b, Vec c, Vec d, double tolerance) {
    // The second differences bound how far a chord strays from the curve.
    const double bend = std::max((a - b * 2 + c).length(), (b - c * 2 + d).length());
    const int steps = std::max(1, static_cast<int>(std::ceil(std::sqrt(0.75 * bend / tolerance))));
    for (int i = 1; i <= steps; ++i) {
        const double t = static_cast<double>(i) / steps;
        const double s = 1 - t;
        chain.push_back(a * (s * s * s) + b * (3 * s * s * t) + c * (3 * s * t * t) + d * (t * t * t));
    }
}

double lengthOf(const std::vector<Vec>& chain) {
    double length = 0;
    for (std::size_t i = 1; i < chain.size(); ++i)
        length += (chain[i] - chain[i - 1]).length();
    return length;
}

/// The part of a chain between two distances from its start; beyond the ends it goes on straight.
std::vector<Vec> cut(const std::vector<Vec>& chain, double from, double to) {
    std::vector<Vec> part;
    double at = 0;
    for (std::size_t i = 1; i < chain.size(); ++i) {
        const Vec step = chain[i] - chain[i - 1];
        const double length = step.length();
        const double end = at + length;
        const bool isLast = i + 1 == chain.size();
        if (length > 0 && end > from && part.empty())
            part.push_back(chain[i - 1] + step * ((from - at) / length));
        if (!part.empty() && (end >= to || isLast)) {
            part.push_back(length > 0 ? chain[i - 1] + step * ((to - at) / length) : chain[i]);
            break;
        }
        if (!part.empty())
            part.push_back(chain[i]);
        at = end;
    }
    return part;
}

} // namespace

std::vector<std::vector<Vec>> flattened(const Path& path, double tolerance) {
    std::vector<std::vector<Vec>> chains;
    std::size_t next = 0;
    for (const auto verb : path.verbs) {
        switch (verb) {
        case Path::Verb::Move:
            chains.push_back({path.points[next++]});
            break;
        case Path::Verb::Line:
            chains.back().push_back(path.points[next++]);
            break;
        case Path::Verb::Cubic:
            flattenCubic(chains.back(), chains.back().back(), path.points[next], path.points[next + 1],
                         path.points[next + 2], tolerance);
            next += 3;
            break;
        case Path::Verb::Close:
            chains.back().push_back(chains.back().front());
            break;
        }
    }
    return chains;
}

Path dashed(const Path& path, double on, double off) {
    Path dashes;
    for (const auto& chain : flattened(path)) {
        const double length = lengthOf(chain);
        const double count = std::max(1.0, std::round(length / (on + off)));
        const double period = length / count;
        const double dash = period * on / (on + off);
        for (int i = 0; i <= static_cast<int>(count); ++i) {
            const double from = i == 0 ? -overlap : i * period - dash / 2;
            const double to = i == static_cast<int>(count) ? length + overlap : i * period + dash / 2;
            const auto part = cut(chain, from, to);
            for (std::size_t j = 0; j < part.size(); ++j)
                j == 0 ? dashes.moveTo(part[j]) : dashes.lineTo(part[j]);
        }
    }
    return dashes;
}

std::vector<Vec> spotsAlong(const Path& path, double distance) {
    std::vector<Vec> spots;
    for (const auto& chain : flattened(path)) {
        const double length = lengthOf(chain);
        const double count = std::max(1.0, std::round(length / distance));
        for (int i = 0; i < static_cast<int>(count); ++i) {
            const double at = (i + 0.5) * length / count;
            if (const auto spot = cut(chain, at, at); !spot.empty())
                spots.push_back(spot.front());
        }
    }
    return spots;
}

} // namespace metronet
