// SPDX-License-Identifier: Apache-2.0
#include "bench/meter.h"

#include <algorithm>
#include <cmath>

#if defined(__unix__) || defined(__APPLE__)
#include <sys/resource.h>
#endif

namespace metronet::bench {

namespace {

/// The value that this share of all is not above (nearest rank).
double quantile(const std::vector<double>& sorted, double share) {
    const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(sorted.size())));
    return sorted[std::clamp<std::size_t>(rank, 1, sorted.size()) - 1];
}

} // namespace

Figures Meter::figures() const {
    if (m_times.empty())
        return {};
    auto sorted = m_times;
    std::ranges::sort(sorted);
    return {quantile(sorted, 0.5), quantile(sorted, 0.99), peakMemory()};
}

double peakMemory() {
#if defined(__APPLE__)
    constexpr double perMegabyte = 1024 * 1024; // macOS counts bytes, others kilobytes
#else
    constexpr double perMegabyte = 1024;
#endif
#if defined(__unix__) || defined(__APPLE__)
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / perMegabyte;
#else
    return 0;
#endif
}

} // namespace metronet::bench
