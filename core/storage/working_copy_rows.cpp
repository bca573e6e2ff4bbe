// SPDX-License-Identifier: Apache-2.0
#include "storage/working_copy_rows.h"

#include "storage/clock.h"
#include "storage/file_system.h"
#include "storage/patch_codec.h"

namespace metronet {

namespace {

std::size_t count(std::int64_t number) {
    if (number < 0)
        throw DamagedContent("a negative count");
    return static_cast<std::size_t>(number);
}

std::int64_t number(std::size_t count) {
    return static_cast<std::int64_t>(count);
}

} // namespace

void writeOrigin(const Database& database, const Origin& origin) {
    Statement put(database,
                  "INSERT INTO origin (only, path, head, seal, saved, detour) VALUES (1, ?, ?, ?, ?, ?)"
                  " ON CONFLICT (only) DO UPDATE SET path = excluded.path, head = excluded.head,"
                  " seal = excluded.seal, saved = excluded.saved, detour = excluded.detour");
    const auto path = toUtf8(origin.path);
    const auto detour = origin.detour.isEmpty() ? std::string() : encodePatch(origin.detour);
    put.bind(1, path);
    put.bindNull(2);
    if (origin.head)
        put.bind(2, *origin.head);
    put.bind(3, origin.seal);
    put.bind(4, number(origin.saved));
    put.bind(5, detour);
    put.run();
}

Origin readOrigin(const Database& database) {
    Statement row(database, "SELECT path, head, seal, saved, detour FROM origin");
    if (!row.step())
        throw DamagedContent("no origin");
    Origin origin;
    origin.path = fromUtf8(row.text(0));
    if (!row.isNull(1))
        origin.head = row.id(1);
    origin.seal = row.text(2);
    origin.saved = count(row.integer(3));
    if (const auto detour = row.text(4); !detour.empty())
        origin.detour = decodePatch(detour);
    return origin;
}

void writeCursor(const Database& database, const Cursor& cursor) {
    Statement put(database,
                  "INSERT INTO cursor (only, done, edited_at) VALUES (1, ?, ?)"
                  " ON CONFLICT (only) DO UPDATE SET done = excluded.done, edited_at = excluded.edited_at");
    put.bind(1, number(cursor.done));
    put.bind(2, cursor.editedAt);
    put.run();
}

Cursor readCursor(const Database& database) {
    Statement row(database, "SELECT done, edited_at FROM cursor");
    if (!row.step())
        throw DamagedContent("no cursor");
    return {count(row.integer(0)), row.integer(1)};
}

void appendStep(const Database& database, std::size_t done, const Step& step) {
    Statement forget(database, "DELETE FROM undo WHERE seq > ?");
    forget.bind(1, number(done));
    forget.run();
    const auto patch = encodePatch(step.patch);
    const auto before = encodeSelection(step.selectionBefore);
    const auto after = encodeSelection(step.selectionAfter);
    Statement insert(database,
                     "INSERT INTO undo (seq, action, patch, selection_before, selection_after, time)"
                     " VALUES (?, ?, ?, ?, ?, ?)");
    insert.bind(1, number(done) + 1);
    insert.bind(2, codeOf(step.action));
    insert.bind(3, patch);
    insert.bind(4, before);
    insert.bind(5, after);
    insert.bind(6, now());
    insert.run();
}

std::vector<History::StepPtr> readSteps(const Database& database) {
    Statement rows(database,
                   "SELECT seq, action, patch, selection_before, selection_after FROM undo ORDER BY seq");
    std::vector<History::StepPtr> steps;
    while (rows.step()) {
        if (count(rows.integer(0)) != steps.size() + 1)
            throw DamagedContent("a step is missing");
        const auto action = parseCode<Action>(rows.text(1));
        if (!action)
            throw DamagedContent("an unknown action");
        steps.push_back(
            std::make_shared<const Step>(Step{*action, decodePatch(rows.text(2)),
                                              decodeSelection(rows.text(3)), decodeSelection(rows.text(4))}));
    }
    return steps;
}

Patch readPatches(const Database& database, std::size_t from, std::size_t to) {
    Statement rows(database, "SELECT patch FROM undo WHERE seq > ? AND seq <= ? ORDER BY seq");
    rows.bind(1, number(from));
    rows.bind(2, number(to));
    Patch all;
    while (rows.step())
        all = squash(all, decodePatch(rows.text(0)));
    return all;
}

} // namespace metronet
