// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drawing/badges.h"
#include "drawing/text_wrap.h"

namespace metronet {

/// The words of a station where they stand.
struct LabelLayout {
    LabelSide side = LabelSide::E; ///< never Auto
    double angle = 0;              ///< degrees clockwise
    std::vector<TextRun> runs;     ///< one for each line

    bool operator==(const LabelLayout&) const = default;
};

/// The words of a label: the short label, else the title, else the code.
const std::string& labelText(const Station& station, const std::string& language);

/// Breaks and places the label of a station. On the side the user chose; else on the side with most room
/// among the station's own tracks and badges, which depends on nothing else, so an edit never moves a distant
/// label.
LabelLayout layOutLabel(const Station& station, std::string_view text, const StationSpot& spot,
                        const std::vector<Badge>& badges, const Look& look, const TextMeasurer& measurer);

} // namespace metronet
