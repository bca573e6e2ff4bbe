// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/patch.h"

namespace metronet {

/// A network being edited by a verb: reads see what was written, and the patch so far is kept. Invariants are
/// left to `apply`, so records may be written in any order.
class Draft {
public:
    explicit Draft(const Network& network) : m_network(network) {}

    const Network& network() const { return m_network; }

    template <Record R>
    const R* find(Id id) const {
        return m_network.find<R>(id);
    }

    /// Inserts the record or takes the place of the one with its id.
    template <Record R>
    void put(R record) {
        auto before = m_network.all<R>().findShared(record.id);
        auto after = std::make_shared<const R>(std::move(record));
        m_patch.add<R>(after->id, {std::move(before), after});
        m_network.table<R>().put(std::move(after));
    }

    template <Record R>
    void erase(Id id) {
        if (auto before = m_network.all<R>().findShared(id)) {
            m_patch.add<R>(id, {std::move(before), nullptr});
            m_network.table<R>().erase(id);
        }
    }

    /// Changes one record in place: `edit(R&)`. Nothing happens where there is none.
    template <Record R, class Edit>
    void change(Id id, Edit&& edit) {
        if (const auto* record = find<R>(id)) {
            R copy = *record;
            edit(copy);
            put(std::move(copy));
        }
    }

    const Patch& patch() const { return m_patch; }
    Patch take() && { return std::move(m_patch); }

private:
    Network m_network;
    Patch m_patch;
};

} // namespace metronet
