// SPDX-License-Identifier: Apache-2.0
#include "storage/publish.h"

#include "model/patch.h"
#include "storage/file_system.h"
#include "storage/snapshots.h"
#include "storage/untrusted.h"

namespace metronet {

namespace fs = std::filesystem;

namespace {

/// The file behind a link, so that the link stays one.
fs::path resolved(const fs::path& path) {
    std::error_code code;
    const auto target = fs::is_symlink(path, code) ? fs::canonical(path, code) : fs::absolute(path, code);
    return code ? path : target;
}

Error about(const fs::path& target, Error error) {
    if (!error.arguments.empty())
        error.arguments.front() = toUtf8(target);
    return error;
}

/// Whether the target may be written at all, before any work is done.
Result<void> checkTarget(const fs::path& target) {
    std::error_code code;
    if (fs::is_directory(target, code))
        return Error{ErrorCode::FileIsDirectory, {toUtf8(target)}};
    if (!fs::is_directory(target.parent_path(), code))
        return Error{ErrorCode::FileMissing, {toUtf8(target.parent_path())}};
    if (fs::exists(target, code) && !isWritable(target))
        return Error{ErrorCode::FileUnwritable, {toUtf8(target), "write-protected"}};
    return {};
}

/// Why a project cannot be read back is told by its network where that is at fault.
Error verdict(const SealedProject& project, const fs::path& target, const Error& found) {
    if (const auto sound = apply({}, difference({}, project.file.network)); !sound)
        return sound.error();
    return {ErrorCode::FileUnwritable,
            {toUtf8(target), found.arguments.empty() ? "" : found.arguments.back()}};
}

Result<void> verify(const SealedProject& project, const fs::path& written, const fs::path& target) {
    auto bytes = readBytes(written, projectSizeLimit);
    if (!bytes)
        return about(target, bytes.error());
    const auto read = decodeProject(*std::move(bytes), target);
    if (!read)
        return verdict(project, target, read.error());
    if (read->seal != project.seal)
        return Error{ErrorCode::FileUnwritable, {toUtf8(target), "it reads back differently"}};
    return {};
}

/// A log or journal of somebody else's SQLite would be played into our file by the next program that opens
/// it.
void moveSideFilesAside(const fs::path& target) {
    for (const auto* ending : {"-wal", "-journal", "-shm"}) {
        auto side = target;
        side += ending;
        auto aside = side;
        aside += '.' + randomSuffix() + ".aside";
        std::error_code ignored;
        if (fs::exists(side, ignored))
            fs::rename(side, aside, ignored);
    }
}

} // namespace

Result<void> publish(const SealedProject& project, const Publication& publication) {
    const auto target = resolved(publication.target);
    if (auto checked = checkTarget(target); !checked)
        return checked;

    std::vector<std::uint8_t> bytes;
    try {
        bytes = encodeProject(project);
    } catch (const std::exception& fault) {
        return verdict(project, target, {ErrorCode::FileUnwritable, {toUtf8(target), fault.what()}});
    }
    if (bytes.size() > projectSizeLimit)
        return Error{ErrorCode::FileTooLarge, {toUtf8(target)}};

    auto beside = target.parent_path() / ".";
    beside += target.filename();
    beside += '.' + randomSuffix() + ".tmp";
    if (auto written = writeSynced(beside, bytes); !written)
        return about(target, written.error());
    TemporaryFile temporary(beside);
    if (auto verified = verify(project, beside, target); !verified)
        return verified;

    if (auto previous = readBytes(target, projectSizeLimit); previous) {
        if (publication.replaces) {
            const auto stamp = decodeStamp(*previous, target);
            if (!stamp || stamp->seal != *publication.replaces)
                return Error{ErrorCode::FileChanged, {toUtf8(target)}};
        }
        if (!publication.snapshots.empty() && *previous != bytes)
            keepSnapshot(publication.snapshots, *previous);
        std::error_code ignored;
        fs::permissions(beside, fs::status(target, ignored).permissions(), ignored);
    } else if (publication.replaces && previous.error().code != ErrorCode::FileMissing) {
        return Error{ErrorCode::FileChanged, {toUtf8(target)}};
    }
    moveSideFilesAside(target);
    if (auto replaced = replaceFile(beside, target); !replaced)
        return replaced;
    temporary.release();
    syncFolder(target.parent_path());
    return {};
}

} // namespace metronet
