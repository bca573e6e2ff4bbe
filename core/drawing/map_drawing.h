// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drawing/drawing.h"
#include "drawing/text_measurer.h"
#include "model/patch.h"

#include <memory>
#include <string>
#include <vector>

namespace metronet {

struct DrawingOptions {
    std::string language = "nl"; ///< of the map's texts
    bool furniture = true;       ///< title and legend
};

/// Turns a network into a drawing and keeps both in step: after a patch only the figures of what it touches
/// are made again. One thread at a time; the drawing it hands out may be copied to others.
class MapDrawing {
public:
    MapDrawing(const Network& network, DrawingOptions options,
               const TextMeasurer& measurer = standardTextMeasurer());
    ~MapDrawing();
    MapDrawing(MapDrawing&&) noexcept;
    MapDrawing& operator=(MapDrawing&&) noexcept;

    const Drawing& drawing() const;

    /// Follows the network to `network`, which is the one shown so far with `patch` applied. Returns the keys
    /// of figures that were added, changed or removed, sorted.
    std::vector<FigureKey> update(const Network& network, const Patch& patch);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// The whole drawing at once.
Drawing draw(const Network& network, const DrawingOptions& options,
             const TextMeasurer& measurer = standardTextMeasurer());

} // namespace metronet
