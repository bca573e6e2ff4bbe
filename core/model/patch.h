// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "model/network.h"

#include <map>
#include <memory>

namespace metronet {

/// What happens to one record; null stands for "is not there".
template <class R>
struct Change {
    std::shared_ptr<const R> before;
    std::shared_ptr<const R> after;

    bool isNothing() const { return before == after || (before && after && *before == *after); }
};

/// The one kind of change: whole records before and after. Undo is its inverse; a drag preview, the crash
/// journal, a diff, a merge, an import and an automatic layout are all patches.
class Patch {
public:
    template <Record R>
    using Changes = std::map<Id, Change<R>>;

    template <Record R>
    const Changes<R>& of() const {
        return std::get<Changes<R>>(m_changes);
    }

    /// Records what happens to one record, after what this patch already says about it.
    template <Record R>
    void add(Id id, Change<R> change) {
        auto& changes = std::get<Changes<R>>(m_changes);
        if (const auto known = changes.find(id); known != changes.end()) {
            known->second.after = std::move(change.after);
            if (known->second.isNothing())
                changes.erase(known);
        } else if (!change.isNothing()) {
            changes.emplace(id, std::move(change));
        }
    }

    /// Calls `visit(id, change)` for every change of every type, in order of reference.
    template <class Visit>
    void forEach(Visit&& visit) const {
        Records::forEach([&]<class R>() {
            for (const auto& [id, change] : of<R>())
                visit(id, change);
        });
    }

    bool isEmpty() const;
    /// How many records it touches.
    std::size_t size() const;
    /// The records it touches.
    EntitySet subjects() const;
    Patch inverse() const;

private:
    Records::Tuple<Changes> m_changes;
};

/// One patch that does what `first` and then `second` do. `second` must follow `first`.
Patch squash(const Patch& first, const Patch& second);

/// What leads from one network to the other.
Patch difference(const Network& from, const Network& to);

/// The network after the patch. Every `before` must equal what is there, and afterwards every reference must
/// hold, codes be unique and not empty. Otherwise the error names the record and nothing has changed.
Result<Network> apply(const Network& network, const Patch& patch);

} // namespace metronet
