// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/academy.h"
#include "model/annotations.h"
#include "model/bookkeeping.h"
#include "model/branch.h"
#include "model/line.h"
#include "model/project.h"
#include "model/requirement.h"
#include "model/station.h"
#include "model/track.h"

#include <tuple>

namespace metronet {

template <class... R>
struct RecordList {
    /// `Holder<Project>, Holder<Academy>, …` as one tuple.
    template <template <class> class Holder>
    using Tuple = std::tuple<Holder<R>...>;

    /// Calls `visit.template operator()<R>()` for every record type, in order of reference: what a record
    /// refers to comes before it.
    template <class Visit>
    static constexpr void forEach(Visit&& visit) {
        (visit.template operator()<R>(), ...);
    }
};

/// Every record type there is. Adding one here gives it a table, a place in patches, a digest and undo.
using Records = RecordList<Project, Academy, Line, Station, Branch, Requirement, Track, Zone, Note, Image,
                           Sheet, Waiver, Uptake>;

} // namespace metronet
