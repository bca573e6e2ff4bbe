// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/localized_text.h"
#include "base/units.h"
#include "model/record.h"

#include <string>
#include <vector>

namespace metronet {

/// How the whole map is drawn. Lengths on the nominal sheet.
struct Style {
    MapUnit lineWidth = 200;
    MapUnit laneGap = 40;       ///< white between two lanes of one track
    MapUnit textSize = 320;     ///< em size of station labels
    MapUnit cornerRadius = 800; ///< of the middle lane where a track turns

    bool operator==(const Style&) const = default;
    template <class Visit>
    static constexpr void fields(Visit&& visit) {
        visit("lineWidth", &Style::lineWidth);
        visit("laneGap", &Style::laneGap);
        visit("textSize", &Style::textSize);
        visit("cornerRadius", &Style::cornerRadius);
    }
};

/// The project itself; a network holds exactly one. Its id stays the same through Save As and mailing.
struct Project {
    static constexpr Kind kind = Kind::Project;
    Id id;
    Timestamp changedAt = 0;

    LocalizedText title;
    LocalizedText subtitle;
    std::string version;                            ///< as printed on the map, free text
    std::vector<std::string> languages{"nl", "en"}; ///< of the map; the first is its default
    std::string logo;                               ///< SHA-256 of image bytes in hexadecimal, or empty
    Style style;
    Size sheet{84100, 59400};            ///< the nominal sheet, A1 landscape
    std::optional<Point> titlePosition;  ///< unset: top left of the sheet
    std::optional<Point> legendPosition; ///< unset: bottom left of the sheet
    std::optional<int> uptakeTarget;     ///< stations taken, over all academies
    std::string uptakeBy;                ///< ISO date, or empty
    std::string licence;
    std::string textMetrics{"metronet-1"}; ///< the advance table its labels were laid out with
    ExternalIds externalIds;

    template <class Visit>
    static constexpr void fields(Visit&& visit) {
        visit("title", &Project::title);
        visit("subtitle", &Project::subtitle);
        visit("version", &Project::version);
        visit("languages", &Project::languages);
        visit("logo", &Project::logo);
        visit("style", &Project::style);
        visit("sheet", &Project::sheet);
        visit("titlePosition", &Project::titlePosition);
        visit("legendPosition", &Project::legendPosition);
        visit("uptakeTarget", &Project::uptakeTarget);
        visit("uptakeBy", &Project::uptakeBy);
        visit("licence", &Project::licence);
        visit("textMetrics", &Project::textMetrics);
        visit("externalIds", &Project::externalIds);
    }
};

} // namespace metronet
