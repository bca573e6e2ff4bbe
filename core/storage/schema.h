// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/database.h"

#include <optional>

namespace metronet {

/// `MNET`: what tells a project file from other databases.
inline constexpr std::int64_t projectApplicationId = 0x4D4E4554;
/// `MNWC`: a working copy, which is nobody's file to mail.
inline constexpr std::int64_t workingCopyApplicationId = 0x4D4E5743;
/// The schema that is written, and the newest that is understood.
inline constexpr std::int64_t currentSchema = 1;

/// Tables of a project file: STRICT, WITHOUT ROWID, nothing that runs code.
extern const std::string_view schema1;
/// What a working copy has besides.
extern const std::string_view workingCopySchema;

/// Makes the tables in an empty database.
void createProjectSchema(Database& database);
void createWorkingCopySchema(Database& database);

/// A row of sqlite_schema.
struct SchemaEntry {
    std::string type;
    std::string name;
    std::string table;
    std::optional<std::string> sql;

    bool operator==(const SchemaEntry&) const = default;
};

std::vector<SchemaEntry> schemaOf(const Database& database);

/// What `schemaOf` a sound project file of the current schema is.
const std::vector<SchemaEntry>& expectedSchema();

} // namespace metronet
