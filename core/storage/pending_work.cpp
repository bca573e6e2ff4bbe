// SPDX-License-Identifier: Apache-2.0
#include "storage/pending_work.h"

#include "storage/working_copy.h"
#include "storage/working_database.h"

#include <algorithm>
#include <optional>

namespace metronet {

namespace fs = std::filesystem;

namespace {

std::string titleOf(const Database& database) {
    Statement row(database,
                  "SELECT text FROM project_text WHERE field = 'title' ORDER BY lang <> 'nl', lang");
    return row.step() ? std::string(row.text(0)) : std::string();
}

bool holdsRecords(const Database& database) {
    return Statement(database,
                     "SELECT 1 FROM station UNION ALL SELECT 1 FROM line UNION ALL SELECT 1 FROM academy"
                     " LIMIT 1")
        .step();
}

/// What a working copy nobody holds has to offer; nothing where it holds no work.
std::optional<PendingWork> lookInto(const fs::path& path) {
    const auto database = openWorkingDatabase(path, std::chrono::milliseconds(0));
    const auto origin = readOrigin(database);
    const auto cursor = readCursor(database);
    PendingWork work{path, origin.path, titleOf(database), cursor.editedAt, 0};
    if (origin.path.empty() || !origin.head) {
        work.unsavedEdits = cursor.done;
        return cursor.done > 0 || holdsRecords(database) ? std::optional(work) : std::nullopt;
    }
    work.unsavedEdits = cursor.done > origin.saved ? cursor.done - origin.saved : origin.saved - cursor.done;
    if (!origin.detour.isEmpty())
        ++work.unsavedEdits;
    return work.unsavedEdits > 0 ? std::optional(work) : std::nullopt;
}

} // namespace

std::vector<PendingWork> pendingWork(const fs::path& stateFolder) {
    std::vector<PendingWork> pending;
    std::vector<fs::path> files;
    std::error_code code;
    for (const auto& entry : fs::directory_iterator(openFolder(stateFolder), code))
        if (entry.path().extension() == ".db")
            files.push_back(entry.path());
    for (const auto& file : files) {
        try {
            if (auto work = lookInto(file))
                pending.push_back(*std::move(work));
            else
                moveToBin(file);
        } catch (const UnfinishedDatabase&) {
            moveToBin(file);
        } catch (const DamagedContent&) {
            pending.push_back(
                {file, {}, file.stem().string(), 0, 1}); // reopening tells what is wrong with it
        } catch (const DatabaseError&) {
            // Somebody holds it, or the disk fails us; it stays where it is.
        }
    }
    emptyBin(stateFolder);
    std::ranges::sort(pending, std::greater(), &PendingWork::editedAt);
    return pending;
}

void discardWork(const fs::path& database) {
    moveToBin(database);
}

} // namespace metronet
