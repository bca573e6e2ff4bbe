// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/handle_item.h"
#include "canvas/highlight.h"

#include "layout/snap.h"

#include <QGraphicsScene>

#include <memory>
#include <optional>

namespace metronet {

/// What a gesture would add: the course of a line and the stop at its end.
struct Ghost {
    std::vector<Vec> course; ///< from the stop it hangs on to where the pointer is; one point: only a stop
    Colour colour;
    double width = 0; ///< map units
};

/// A knob at a place; `key` tells the tool which of its own it is.
struct Handle {
    Vec place;
    HandleItem::Sign sign = HandleItem::Sign::None;
    int key = 0;
};

/// Everything the canvas shows that is not on the map: highlights, guides, the ghost of what comes next, the
/// marquee, handles. Ordinary items of the scene that only follow and paint.
class Overlay {
public:
    explicit Overlay(QGraphicsScene& scene);
    ~Overlay();

    Highlight& selected() { return *m_selected; }
    Highlight& hovered() { return *m_hovered; }

    /// The zoom: map units for each pixel.
    void setUnitsPerPixel(double units);

    void setGuides(const std::vector<Guide>& guides);
    void setGhost(const std::optional<Ghost>& ghost);
    void setMarquee(const std::optional<Box>& box);
    void setHandles(std::vector<Handle> handles);
    /// The handle whose centre is nearest and at most `reach` map units away.
    std::optional<Handle> handleAt(Vec point, double reach) const;

    /// Guides, ghost, marquee and handles go; highlights stay.
    void clearGesture();

private:
    QGraphicsScene& m_scene;
    Highlight* m_selected; ///< the scene owns the items
    Highlight* m_hovered;
    StrokesItem* m_guides;
    StrokesItem* m_ghost;
    StrokesItem* m_marquee;
    std::vector<Handle> m_handles;
    std::vector<std::unique_ptr<HandleItem>> m_knobs;
};

} // namespace metronet
