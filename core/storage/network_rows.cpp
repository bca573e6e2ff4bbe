// SPDX-License-Identifier: Apache-2.0
#include "storage/network_rows.h"

namespace metronet {

void NetworkRows::write(const Patch& patch) {
    // First everything goes that has to: a stop may move from one branch to another.
    patch.forEach([&]<class R>(Id, const Change<R>& change) {
        if (change.before)
            std::get<RecordRows<R>>(m_rows).remove(m_database, *change.before, change.after.get());
    });
    patch.forEach([&]<class R>(Id, const Change<R>& change) {
        if (change.after)
            std::get<RecordRows<R>>(m_rows).put(m_database, change.before.get(), *change.after);
    });
}

void NetworkRows::insert(const Network& network) {
    Records::forEach([&]<class R>() {
        for (const auto& record : network.all<R>())
            std::get<RecordRows<R>>(m_rows).put(m_database, nullptr, record);
    });
}

Patch NetworkRows::read() const {
    Patch patch;
    Records::forEach([&]<class R>() {
        for (auto& record : std::get<RecordRows<R>>(m_rows).read(m_database)) {
            const auto id = record->id;
            patch.add<R>(id, {nullptr, std::move(record)});
        }
    });
    return patch;
}

} // namespace metronet
