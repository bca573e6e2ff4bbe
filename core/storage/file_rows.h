// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/assets.h"
#include "storage/database.h"
#include "storage/revision.h"

namespace metronet {

// Rows of what a project file holds besides its records.

void insertAssets(const Database& database, const Assets& assets);
/// DamagedContent where bytes are not what their hash says.
Assets readAssets(const Database& database);

void insertRevision(const Database& database, const Revision& revision);
Revisions readRevisions(const Database& database);

void insertConflicts(const Database& database, const std::vector<MergeConflict>& conflicts);
/// By id.
std::vector<MergeConflict> readConflicts(const Database& database);

void insertMeta(const Database& database, std::string_view key, std::string_view value);
/// Empty where there is no such key.
std::string readMeta(const Database& database, std::string_view key);

} // namespace metronet
