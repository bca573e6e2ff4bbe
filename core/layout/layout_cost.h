// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "layout/chain_shape.h"

#include <cstdint>

namespace metronet {

/// What makes a map hard to read, in hundredths; whole numbers, so that a search takes the same way on every
/// machine.
using Cost = std::int64_t;

/// A chain as the cost sees it.
struct ChainLoad {
    std::size_t a; ///< keys at its ends
    std::size_t b;
    int steps;
    int lines;
};

/// Of the corners of a shape and the spacing of the stations along it.
Cost ownCost(const ChainShape& shape, const ChainLoad& load, const LayoutScale& scale);

/// Of lines that leave a station this many eighths of a turn from where they came: 4 is straight on.
Cost turnCost(int eighths, int lines);

/// Of two chains crossing, covering or coming close to one another.
Cost pairCost(const ChainShape& one, const ChainLoad& oneLoad, const ChainShape& other,
              const ChainLoad& otherLoad, const LayoutScale& scale);

/// How near two chains that have no key in common may come before it costs anything.
MapUnit wantedClearance(const LayoutScale& scale);

} // namespace metronet
