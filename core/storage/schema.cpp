// SPDX-License-Identifier: Apache-2.0
#include "storage/schema.h"

namespace metronet {

const std::string_view workingCopySchema = R"sql(CREATE TABLE undo (
  seq INTEGER PRIMARY KEY,
  action TEXT NOT NULL,
  patch TEXT NOT NULL,
  selection_before TEXT NOT NULL,
  selection_after TEXT NOT NULL,
  time INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE cursor (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  done INTEGER NOT NULL CHECK (done >= 0),
  edited_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE origin (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  path TEXT NOT NULL,
  head BLOB CHECK (length(head) = 16),
  seal TEXT NOT NULL,
  saved INTEGER NOT NULL CHECK (saved >= 0),
  detour TEXT NOT NULL
) STRICT, WITHOUT ROWID;
)sql";

namespace {

void create(Database& database, std::int64_t applicationId, std::string_view tables) {
    database.run("PRAGMA application_id = " + std::to_string(applicationId) +
                 "; PRAGMA user_version = " + std::to_string(currentSchema) + ';');
    database.run(std::string(tables));
}

} // namespace

void createProjectSchema(Database& database) {
    create(database, projectApplicationId, schema1);
}

void createWorkingCopySchema(Database& database) {
    create(database, workingCopyApplicationId, std::string(schema1) + std::string(workingCopySchema));
}

std::vector<SchemaEntry> schemaOf(const Database& database) {
    Statement rows(database, "SELECT type, name, tbl_name, sql FROM sqlite_schema");
    std::vector<SchemaEntry> entries;
    while (rows.step()) {
        SchemaEntry entry{
            std::string(rows.text(0)), std::string(rows.text(1)), std::string(rows.text(2)), {}};
        if (!rows.isNull(3))
            entry.sql = rows.text(3);
        entries.push_back(std::move(entry));
    }
    return entries;
}

const std::vector<SchemaEntry>& expectedSchema() {
    static const auto expected = [] {
        auto database = Database::inMemory();
        createProjectSchema(database);
        return schemaOf(database);
    }();
    return expected;
}

} // namespace metronet
