// SPDX-License-Identifier: Apache-2.0
#include "storage/working_copy.h"

#include "base/sha256.h"
#include "model/digest.h"
#include "storage/clock.h"
#include "storage/file_rows.h"
#include "storage/file_system.h"
#include "storage/network_rows.h"
#include "storage/publish.h"
#include "storage/revision_graph.h"
#include "storage/untrusted.h"
#include "storage/working_database.h"

namespace metronet {

namespace fs = std::filesystem;

namespace {

/// Nothing anybody would miss.
bool isBare(const Network& network) {
    bool bare = true;
    Records::forEach(
        [&]<class R>() { bare = bare && (R::kind == Kind::Project || network.all<R>().isEmpty()); });
    return bare;
}

bool isSamePath(const fs::path& a, const fs::path& b) {
    std::error_code code;
    return a == b || fs::equivalent(a, b, code);
}

} // namespace

struct WorkingCopy::State {
    State(fs::path path, Database connection) : database(std::move(connection)), path(std::move(path)) {}

    Database database;
    NetworkRows rows{database};
    fs::path path;
    ProjectFile file;
    Origin origin;
    Cursor cursor;
    History history;

    bool isNeverSaved() const { return origin.path.empty() || !origin.head; }

    bool hasUnsavedWork() const {
        if (isNeverSaved())
            return cursor.done > 0 || !isBare(file.network);
        return cursor.done != origin.saved || !origin.detour.isEmpty();
    }

    /// The step that stands for the file, as History wants it.
    std::optional<std::size_t> savedStep(const Network& base) const {
        const bool reachable = isNeverSaved() ? isBare(base) : origin.detour.isEmpty();
        return reachable ? std::optional(origin.saved) : std::nullopt;
    }

    /// From what is now back to what the file holds.
    Patch wayBack() const {
        const auto steps = cursor.done >= origin.saved
                               ? readPatches(database, origin.saved, cursor.done).inverse()
                               : readPatches(database, cursor.done, origin.saved);
        return squash(steps, origin.detour.inverse());
    }

    /// Runs `edit` and moves the cursor in one transaction; the value in memory follows.
    template <class Edit>
    Result<void> record(const Patch& patch, std::size_t done, Edit&& edit) {
        const Cursor next{done, now()};
        try {
            Transaction transaction(database);
            edit();
            rows.write(patch);
            writeCursor(database, next);
            transaction.commit();
        } catch (const std::exception& fault) {
            return workingCopyError(path, fault);
        }
        cursor = next;
        patch.forEach([&]<class R>(Id id, const Change<R>& change) {
            if (change.after)
                file.network.table<R>().put(change.after);
            else
                file.network.table<R>().erase(id);
        });
        return {};
    }

    /// What is now is what `seal` says at `target`.
    void setSaved(fs::path target, std::string seal) {
        file.base = file.network;
        origin = {std::move(target), file.head, std::move(seal), cursor.done, {}};
        try {
            Transaction transaction(database);
            database.run("DELETE FROM revision");
            for (const auto& [id, revision] : file.revisions)
                insertRevision(database, revision);
            writeOrigin(database, origin);
            transaction.commit();
        } catch (const std::exception&) {
            // The file is written, and reopening finds out that it says the same.
        }
    }

    /// A crash between writing the file and noting so leaves a file that is ahead of its origin but says what
    /// we say.
    bool adoptEqualFile() {
        const auto stamp = readProjectStamp(origin.path);
        if (!stamp || stamp->seal == origin.seal || stamp->digest != toHex(digest(file.network)))
            return false;
        auto saved = readProjectFile(origin.path);
        if (!saved || saved->network != file.network)
            return false;
        file.revisions = std::move(saved->revisions);
        file.head = saved->head;
        setSaved(origin.path, stamp->seal);
        return true;
    }
};

WorkingCopy::WorkingCopy(std::unique_ptr<State> state) : m_state(std::move(state)) {}

WorkingCopy::~WorkingCopy() {
    if (!m_state)
        return;
    if (hasUnsavedWork())
        keep();
    else {
        const auto path = m_state->path;
        m_state.reset();
        std::error_code ignored;
        fs::remove(path, ignored);
    }
}

Result<std::unique_ptr<WorkingCopy>> WorkingCopy::create(const fs::path& stateFolder, ProjectFile file,
                                                         const fs::path& projectPath) {
    if (!file.head)
        if (auto sound = apply({}, difference({}, file.network)); !sound)
            return sound.error();

    Origin origin;
    if (!projectPath.empty()) {
        origin.path = fs::absolute(projectPath);
        origin.head = file.head;
        if (file.head)
            origin.detour = difference(file.base, file.network);
        origin.seal = file.seal;
    }
    const auto folder = openFolder(stateFolder);
    std::error_code code;
    fs::create_directories(folder, code);
    if (code)
        return Error{ErrorCode::WorkingCopyFailed, {toUtf8(folder), code.message()}};
    const auto path =
        fs::absolute(folder / (file.network.project().id.toString() + '-' + randomSuffix() + ".db"));
    try {
        auto state = std::make_unique<State>(path, createWorkingDatabase(path, file, origin));
        state->file = std::move(file);
        state->origin = std::move(origin);
        state->history = History({}, 0, state->savedStep(state->file.network));
        return std::unique_ptr<WorkingCopy>(new WorkingCopy(std::move(state)));
    } catch (const std::exception& fault) {
        return workingCopyError(path, fault);
    }
}

Result<std::unique_ptr<WorkingCopy>> WorkingCopy::reopen(const fs::path& database) {
    const auto path = fs::absolute(database);
    std::error_code code;
    if (!fs::exists(path, code))
        return Error{ErrorCode::FileMissing, {toUtf8(path)}};
    try {
        auto state = std::make_unique<State>(path, openWorkingDatabase(path, std::chrono::seconds(1)));
        auto network = apply({}, state->rows.read());
        if (!network)
            return network.error();
        auto& file = state->file;
        file.network = *std::move(network);
        file.assets = readAssets(state->database);
        file.revisions = readRevisions(state->database);
        file.conflicts = readConflicts(state->database);
        state->origin = readOrigin(state->database);
        state->cursor = readCursor(state->database);
        file.head = state->origin.head;
        auto steps = readSteps(state->database);
        auto base = apply(file.network, state->wayBack());
        if (!base || state->cursor.done > steps.size() || (file.head && !file.revisions.contains(*file.head)))
            throw DamagedContent("steps that do not fit");
        file.base = *std::move(base);
        state->adoptEqualFile();
        state->history = History(std::move(steps), state->cursor.done, state->savedStep(file.base));
        return std::unique_ptr<WorkingCopy>(new WorkingCopy(std::move(state)));
    } catch (const std::exception& fault) {
        return workingCopyError(path, fault);
    }
}

const Network& WorkingCopy::network() const {
    return m_state->file.network;
}
const Assets& WorkingCopy::assets() const {
    return m_state->file.assets;
}
const History& WorkingCopy::history() const {
    return m_state->history;
}
const fs::path& WorkingCopy::projectPath() const {
    return m_state->origin.path;
}
const fs::path& WorkingCopy::database() const {
    return m_state->path;
}
bool WorkingCopy::hasUnsavedWork() const {
    return m_state->hasUnsavedWork();
}

Result<void> WorkingCopy::commit(const Step& step) {
    auto& state = *m_state;
    const auto done = state.cursor.done;
    auto origin = state.origin;
    try {
        if (done < origin.saved) { // the way to the saved step is about to be forgotten
            origin.detour = squash(origin.detour, readPatches(state.database, done, origin.saved).inverse());
            origin.saved = done;
        }
    } catch (const std::exception& fault) {
        return workingCopyError(state.path, fault);
    }
    auto recorded = state.record(step.patch, done + 1, [&] {
        if (origin.saved != state.origin.saved)
            writeOrigin(state.database, origin);
        appendStep(state.database, done, step);
    });
    if (recorded)
        state.origin = std::move(origin);
    return recorded;
}

Result<void> WorkingCopy::undo(const Step& step) {
    return m_state->record(step.patch.inverse(), m_state->cursor.done - 1, [] {});
}

Result<void> WorkingCopy::redo(const Step& step) {
    return m_state->record(step.patch, m_state->cursor.done + 1, [] {});
}

Result<std::string> WorkingCopy::putAsset(Asset asset) {
    auto hash = toHex(sha256(asset.bytes));
    if (asset.bytes.size() > valueSizeLimit)
        return Error{ErrorCode::FileTooLarge, {hash}};
    const Assets one{{hash, std::make_shared<const Asset>(std::move(asset))}};
    try {
        Transaction transaction(m_state->database);
        insertAssets(m_state->database, one);
        transaction.commit();
    } catch (const std::exception& fault) {
        return workingCopyError(m_state->path, fault);
    }
    m_state->file.assets.insert(one.begin(), one.end());
    return hash;
}

Result<void> WorkingCopy::save(const fs::path& target, const Authorship& authorship) {
    auto& state = *m_state;
    const auto path = fs::absolute(target);
    const bool own = !state.origin.path.empty() && isSamePath(path, state.origin.path);
    const auto snapshots = snapshotFolder(state.path, state.file.network.project().id);
    auto networkDigest = toHex(digest(state.file.network));

    const auto attempt = [&]() -> Result<void> {
        auto next = state.file;
        addRevision(next, networkDigest, authorship);
        const auto project = sealed(std::move(next), networkDigest);
        if (auto published =
                publish(project, {path, own ? std::optional(state.origin.seal) : std::nullopt, snapshots});
            !published)
            return published;
        state.file.revisions = project.file.revisions;
        state.file.head = project.file.head;
        state.setSaved(path, project.seal);
        return {};
    };
    auto saved = attempt();
    if (!saved && saved.error().code == ErrorCode::FileChanged && state.adoptEqualFile())
        saved = attempt();
    return saved;
}

void WorkingCopy::keep() {
    m_state.reset();
}

void WorkingCopy::discard() {
    const auto path = m_state->path;
    m_state.reset();
    moveToBin(path);
}

} // namespace metronet
