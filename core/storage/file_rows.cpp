// SPDX-License-Identifier: Apache-2.0
#include "storage/file_rows.h"

#include "base/sha256.h"
#include "storage/columns.h"

namespace metronet {

namespace {

void bindOptional(Statement& statement, int index, const std::optional<std::string>& text) {
    if (text)
        statement.bind(index, *text);
    else
        statement.bindNull(index);
}

std::optional<std::string> optionalText(const Statement& row, int column) {
    if (row.isNull(column))
        return std::nullopt;
    return std::string(row.text(column));
}

void bindParent(Statement& statement, int idIndex, int patchIndex,
                const std::optional<Revision::Parent>& parent) {
    statement.bindNull(idIndex);
    statement.bindNull(patchIndex);
    if (parent)
        statement.bind(idIndex, parent->id);
    if (parent && !parent->patch.empty())
        statement.bind(patchIndex, parent->patch);
}

std::optional<Revision::Parent> readParent(const Statement& row, int idColumn, int patchColumn) {
    if (row.isNull(idColumn))
        return std::nullopt;
    return Revision::Parent{row.id(idColumn), optionalText(row, patchColumn).value_or("")};
}

} // namespace

void insertAssets(const Database& database, const Assets& assets) {
    Statement insert(database,
                     "INSERT INTO asset (hash, mime, data) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
    for (const auto& [hash, asset] : assets) {
        insert.bind(1, hash);
        insert.bind(2, asset->mime);
        insert.bind(3, std::span<const std::uint8_t>(asset->bytes));
        insert.run();
    }
}

Assets readAssets(const Database& database) {
    Assets assets;
    Statement rows(database, "SELECT hash, mime, data FROM asset ORDER BY hash");
    while (rows.step()) {
        std::string hash(rows.text(0));
        const auto bytes = rows.blob(2);
        json_fields::require(toHex(sha256(bytes)) == hash, "a picture that is not what its hash says");
        assets.emplace(std::move(hash), std::make_shared<const Asset>(
                                            Asset{std::string(rows.text(1)), {bytes.begin(), bytes.end()}}));
    }
    return assets;
}

void insertRevision(const Database& database, const Revision& revision) {
    Statement insert(database,
                     "INSERT INTO revision (id, parent_1, parent_2, patch_1, patch_2, digest, time, author,"
                     " note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, revision.id);
    bindParent(insert, 2, 4, revision.parent);
    bindParent(insert, 3, 5, revision.mergedParent);
    insert.bind(6, revision.digest);
    insert.bind(7, revision.time);
    insert.bind(8, revision.author);
    insert.bind(9, revision.note);
    insert.run();
}

Revisions readRevisions(const Database& database) {
    Revisions revisions;
    Statement rows(database, "SELECT id, parent_1, parent_2, patch_1, patch_2, digest, time, author, note"
                             " FROM revision ORDER BY id");
    while (rows.step()) {
        Revision revision;
        revision.id = rows.id(0);
        revision.parent = readParent(rows, 1, 3);
        revision.mergedParent = readParent(rows, 2, 4);
        revision.digest = rows.text(5);
        revision.time = rows.integer(6);
        revision.author = rows.text(7);
        revision.note = rows.text(8);
        revisions.emplace(revision.id, std::move(revision));
    }
    return revisions;
}

void insertConflicts(const Database& database, const std::vector<MergeConflict>& conflicts) {
    Statement insert(database,
                     "INSERT INTO merge_conflict (id, kind, entity_kind, entity, field, base, mine, theirs,"
                     " state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const auto& conflict : conflicts) {
        insert.bind(1, conflict.id);
        insert.bind(2, conflict.kind);
        insert.bind(3, codeOf(conflict.entityKind));
        insert.bind(4, conflict.entity);
        insert.bind(5, conflict.field);
        bindOptional(insert, 6, conflict.base);
        bindOptional(insert, 7, conflict.mine);
        bindOptional(insert, 8, conflict.theirs);
        insert.bind(9, conflict.state);
        insert.run();
    }
}

std::vector<MergeConflict> readConflicts(const Database& database) {
    std::vector<MergeConflict> conflicts;
    Statement rows(database, "SELECT id, kind, entity_kind, entity, field, base, mine, theirs, state"
                             " FROM merge_conflict ORDER BY id");
    while (rows.step()) {
        MergeConflict conflict;
        conflict.id = rows.id(0);
        conflict.kind = rows.text(1);
        const auto kind = parseCode<Kind>(rows.text(2));
        json_fields::require(kind.has_value(), "an unknown code");
        conflict.entityKind = *kind;
        conflict.entity = rows.id(3);
        conflict.field = rows.text(4);
        conflict.base = optionalText(rows, 5);
        conflict.mine = optionalText(rows, 6);
        conflict.theirs = optionalText(rows, 7);
        conflict.state = rows.text(8);
        conflicts.push_back(std::move(conflict));
    }
    return conflicts;
}

void insertMeta(const Database& database, std::string_view key, std::string_view value) {
    Statement insert(database, "INSERT INTO meta (key, value) VALUES (?, ?)");
    insert.bind(1, key);
    insert.bind(2, value);
    insert.run();
}

std::string readMeta(const Database& database, std::string_view key) {
    Statement row(database, "SELECT value FROM meta WHERE key = ?");
    row.bind(1, key);
    return row.step() ? std::string(row.text(0)) : std::string();
}

} // namespace metronet
