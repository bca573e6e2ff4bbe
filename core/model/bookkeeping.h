// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/units.h"
#include "model/record.h"

#include <vector>

namespace metronet {

/// A named view of the map for paper: what is shown, on which sheet, in which language.
struct Sheet {
    static constexpr Kind kind = Kind::Sheet;
    Id id;
    Timestamp changedAt = 0;

    std::string name;
    std::vector<Id> lines;     ///< shown; empty: all
    std::vector<Id> academies; ///< only what these offer; empty: all
    Size paper{84100, 59400};
    std::string language; ///< empty: the project's first

    template <class Visit>
    static constexpr void fields(Visit&& visit) {
        visit("name", &Sheet::name);
        visit("lines", &Sheet::lines);
        visit("academies", &Sheet::academies);
        visit("paper", &Sheet::paper);
        visit("language", &Sheet::language);
    }
};

/// Somebody accepted a finding, with a reason.
struct Waiver {
    static constexpr Kind kind = Kind::Waiver;
    Id id;
    Timestamp changedAt = 0;

    std::string finding; ///< the finding's key
    std::string reason;
    std::string who;

    template <class Visit>
    static constexpr void fields(Visit&& visit) {
        visit("finding", &Waiver::finding);
        visit("reason", &Waiver::reason);
        visit("who", &Waiver::who);
    }
};

/// How often a station was taken at an academy in one month.
struct Uptake {
    static constexpr Kind kind = Kind::Uptake;
    Id id;
    Timestamp changedAt = 0;

    Id academy;
    Id station;
    std::string month; ///< `2026-03`
    int count = 0;

    template <class Visit>
    static constexpr void fields(Visit&& visit) {
        visit("academy", &Uptake::academy);
        visit("station", &Uptake::station);
        visit("month", &Uptake::month);
        visit("count", &Uptake::count);
    }
};

} // namespace metronet
