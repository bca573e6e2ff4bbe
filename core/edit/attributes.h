// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/draft.h"

#include <utility>
#include <vector>

namespace metronet {

/// Changes records of one type in one step: `change(R&)` is called for each that exists.
template <Record R, class Change>
Patch edit(const Network& network, const std::vector<Id>& records, Change&& change) {
    Draft draft(network);
    for (const auto& id : records)
        draft.change<R>(id, change);
    return std::move(draft).take();
}

/// Adds one record, or puts it in the place of the one with its id.
template <Record R>
Patch put(const Network& network, R record) {
    Draft draft(network);
    draft.put(std::move(record));
    return std::move(draft).take();
}

} // namespace metronet
