// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <vector>

namespace metronet::bench {

/// Figures of one case at one size.
struct Figures {
    double medianMs = 0;
    double p99Ms = 0;
    double peakMb =
        0; ///< the most memory the process of the case ever held; 0 where the system does not tell
};

/// Times what a case does, again and again: at least five times, then until a second has gone or there are
/// enough for a percentile. The first time is left out: caches fill then.
class Meter {
public:
    template <class Work>
    void measure(Work&& work) {
        measure([] {}, work);
    }

    /// `prepare` runs before each time and is not counted.
    template <class Prepare, class Work>
    void measure(Prepare&& prepare, Work&& work) {
        prepare();
        work();
        const auto start = Clock::now();
        while (m_times.size() < 5 ||
               (m_times.size() < 200 && Clock::now() - start < std::chrono::seconds(1))) {
            prepare();
            const auto begin = Clock::now();
            work();
            m_times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - begin).count());
        }
    }

    Figures figures() const;

private:
    using Clock = std::chrono::steady_clock;
    std::vector<double> m_times;
};

/// The most memory this process ever held, in megabytes.
double peakMemory();

} // namespace metronet::bench
