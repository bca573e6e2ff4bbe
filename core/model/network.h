// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/entity_ref.h"
#include "model/records.h"
#include "model/table.h"

namespace metronet {

/// Everything a map says, as a value: one table for each record type. Copies share their records, so a
/// snapshot for a worker thread costs nothing to speak of. It knows no screen, no file and no language of the
/// interface.
class Network {
public:
    template <Record R>
    const Table<R>& all() const {
        return std::get<Table<R>>(m_tables);
    }
    /// For loading and for `apply`. Everything else changes a network through a Patch.
    template <Record R>
    Table<R>& table() {
        return std::get<Table<R>>(m_tables);
    }

    template <Record R>
    const R* find(Id id) const {
        return all<R>().find(id);
    }

    /// The one project record; a default one where none was loaded yet.
    const Project& project() const;

    const Table<Academy>& academies() const { return all<Academy>(); }
    const Table<Line>& lines() const { return all<Line>(); }
    const Table<Branch>& branches() const { return all<Branch>(); }
    const Table<Station>& stations() const { return all<Station>(); }
    const Table<Requirement>& requirements() const { return all<Requirement>(); }
    const Table<Track>& tracks() const { return all<Track>(); }

    /// The branches of a line in their order.
    std::vector<const Branch*> branchesOf(Id line) const;

    /// The record with this code, or null. Looks at every record.
    const Station* stationByCode(std::string_view code) const;
    const Line* lineByCode(std::string_view code) const;
    const Academy* academyByCode(std::string_view code) const;

    /// What the user decided about the track between two stations, whichever way round, or null.
    const Track* trackBetween(Id a, Id b) const;

    bool operator==(const Network& other) const { return m_tables == other.m_tables; }

private:
    Records::Tuple<Table> m_tables;
};

/// Whether a record exists: a branch, a station, a track by its stations…
bool exists(const Network& network, const EntityRef& ref);

/// `kind:code` as scripts and messages name things (`station:S005`, `branch:M3/metaal`, `track:S001/S002`);
/// the UUID where a thing has no code.
std::string subjectName(const Network& network, const EntityRef& ref);

/// A network with one project record and nothing else. `language` is the first of the map.
Network emptyNetwork(std::string_view title = {}, std::string_view language = "nl");

} // namespace metronet
