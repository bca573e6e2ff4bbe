// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/patch.h"
#include "storage/record_rows.h"

namespace metronet {

/// The records of a network as rows of one database, whose tables must be there and outlive this.
class NetworkRows {
public:
    explicit NetworkRows(const Database& database) : m_database(database) {}

    /// Does the patch to the rows, which must say what its `before` says. Meant to run in a transaction.
    void write(const Patch& patch);

    /// Fills empty tables, in order of type and id.
    void insert(const Network& network);

    /// Everything, as the patch that makes the network from nothing. Rows that cannot be read are
    /// DamagedContent.
    Patch read() const;

private:
    const Database& m_database;
    Records::Tuple<RecordRows> m_rows;
};

} // namespace metronet
