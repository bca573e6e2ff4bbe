// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/strokes_item.h"

#include "drawing/drawing.h"
#include "model/network.h"

#include <set>
#include <unordered_set>

namespace metronet {

/// A glow around what is selected or hovered: the markers of stations, the lanes of tracks, branches and
/// lines, the box of anything else. It lies under the lines, so that it hides none of their colours. Follows
/// the drawing by key.
class Highlight : public StrokesItem {
public:
    enum class Strength { Hovered, Selected };

    explicit Highlight(Strength strength) : m_strength(strength) {}

    void setSubjects(const EntitySet& subjects, const Network& network, const Drawing& drawing);
    /// After figures changed.
    void sync(const Drawing& drawing, const std::vector<FigureKey>& keys);

private:
    bool concerns(const FigureKey& key) const;
    void rebuild(const Drawing& drawing);

    Strength m_strength;
    std::unordered_set<EntityRef> m_subjects;   ///< stations, tracks, lines, notes…
    std::set<std::pair<EntityRef, Id>> m_lanes; ///< of selected branches: track and line
    std::set<FigureKey> m_keys;                 ///< of the figures outlined
};

} // namespace metronet
