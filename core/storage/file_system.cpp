// SPDX-License-Identifier: Apache-2.0
#include "storage/file_system.h"

#include "base/id.h"

#include <cerrno>
#include <cstring>
#include <system_error>
#include <thread>

#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace metronet {

namespace fs = std::filesystem;

namespace {

#ifdef _WIN32
constexpr int createFlags = _O_WRONLY | _O_CREAT | _O_EXCL | _O_BINARY;
constexpr int readFlags = _O_RDONLY | _O_BINARY;
int openFile(const fs::path& path, int flags) {
    return _wopen(path.c_str(), flags, _S_IREAD | _S_IWRITE);
}
auto readSome(int file, void* to, std::size_t size) {
    return _read(file, to, static_cast<unsigned>(size));
}
auto writeSome(int file, const void* from, std::size_t size) {
    return _write(file, from, static_cast<unsigned>(size));
}
int syncFile(int file) {
    return _commit(file);
}
int closeFile(int file) {
    return _close(file);
}
#else
constexpr int createFlags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC;
constexpr int readFlags = O_RDONLY | O_CLOEXEC | O_NONBLOCK;
int openFile(const fs::path& path, int flags) {
    return ::open(path.c_str(), flags, 0666);
}
auto readSome(int file, void* to, std::size_t size) {
    return ::read(file, to, size);
}
auto writeSome(int file, const void* from, std::size_t size) {
    return ::write(file, from, size);
}
int syncFile(int file) {
    return ::fsync(file);
}
int closeFile(int file) {
    return ::close(file);
}
#endif

constexpr std::size_t chunkSize = std::size_t{1} << 24;

class OpenFile {
public:
    OpenFile(const fs::path& path, int flags) : m_file(openFile(path, flags)) {}
    ~OpenFile() {
        if (isOpen())
            closeFile(m_file);
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;

    bool isOpen() const { return m_file >= 0; }
    int number() const { return m_file; }
    /// Some systems tell only now that the disk is full.
    int close() { return closeFile(std::exchange(m_file, -1)); }

private:
    int m_file;
};

bool writeAll(OpenFile& file, std::span<const std::uint8_t> bytes) {
    while (!bytes.empty()) {
        const auto written = writeSome(file.number(), bytes.data(), std::min(bytes.size(), chunkSize));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return syncFile(file.number()) == 0 && file.close() == 0;
}

} // namespace

Error fileError(const fs::path& path, int systemError, ErrorCode fallback) {
    const auto name = toUtf8(path);
    switch (systemError) {
    case ENOENT:
        return {ErrorCode::FileMissing, {name}};
    case EISDIR:
        return {ErrorCode::FileIsDirectory, {name}};
    case ENOSPC:
    case EFBIG:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return {ErrorCode::DiskFull, {name}};
    default:
        return {fallback, {name, std::generic_category().message(systemError)}};
    }
}

Result<std::vector<std::uint8_t>> readBytes(const fs::path& path, std::uintmax_t limit) {
    std::error_code code;
    const auto status = fs::status(path, code);
    if (fs::is_directory(status))
        return Error{ErrorCode::FileIsDirectory, {toUtf8(path)}};
    if (status.type() == fs::file_type::not_found)
        return Error{ErrorCode::FileMissing, {toUtf8(path)}};
    if (!fs::is_regular_file(status))
        return Error{ErrorCode::FileUnreadable, {toUtf8(path), code ? code.message() : "not a regular file"}};
    const auto size = fs::file_size(path, code);
    if (code)
        return fileError(path, code.value(), ErrorCode::FileUnreadable);
    if (size == 0)
        return Error{ErrorCode::FileEmpty, {toUtf8(path)}};
    if (size > limit)
        return Error{ErrorCode::FileTooLarge, {toUtf8(path)}};

    const OpenFile file(path, readFlags);
    if (!file.isOpen())
        return fileError(path, errno, ErrorCode::FileUnreadable);
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(size));
    std::size_t done = 0;
    while (done < bytes.size()) {
        const auto got =
            readSome(file.number(), bytes.data() + done, std::min(bytes.size() - done, chunkSize));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fileError(path, errno, ErrorCode::FileUnreadable);
        if (got == 0)
            break; // it became shorter meanwhile; the content will tell
        done += static_cast<std::size_t>(got);
    }
    bytes.resize(done);
    return bytes;
}

Result<void> writeSynced(const fs::path& path, std::span<const std::uint8_t> bytes) {
    OpenFile file(path, createFlags);
    if (!file.isOpen())
        return fileError(path, errno, ErrorCode::FileUnwritable);
    TemporaryFile unfinished(path);
    if (!writeAll(file, bytes))
        return fileError(path, errno, ErrorCode::FileUnwritable);
    unfinished.release();
    return {};
}

bool isWritable(const fs::path& path) {
#ifdef _WIN32
    return _waccess(path.c_str(), 2) == 0;
#else
    return ::access(path.c_str(), W_OK) == 0;
#endif
}

Result<void> replaceFile(const fs::path& from, const fs::path& to) {
#ifdef _WIN32
    // Virus scanners and sync clients hold files for a moment.
    for (int attempt = 0;; ++attempt) {
        if (MoveFileExW(from.c_str(), to.c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
            return {};
        const auto error = GetLastError();
        if (attempt == 10 || (error != ERROR_SHARING_VIOLATION && error != ERROR_ACCESS_DENIED))
            return Error{ErrorCode::FileUnwritable,
                         {toUtf8(to), std::system_category().message(static_cast<int>(error))}};
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
#else
    if (::rename(from.c_str(), to.c_str()) != 0)
        return fileError(to, errno, ErrorCode::FileUnwritable);
    return {};
#endif
}

void syncFolder([[maybe_unused]] const fs::path& folder) {
#ifndef _WIN32
    if (const OpenFile file(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC); file.isOpen())
        ::fsync(file.number());
#endif
}

std::string randomSuffix() {
    return Id::random().toString().substr(0, 8);
}

std::string toUtf8(const fs::path& path) {
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

fs::path fromUtf8(std::string_view text) {
    return std::u8string(text.begin(), text.end());
}

TemporaryFile::~TemporaryFile() {
    if (!m_path.empty()) {
        std::error_code ignored;
        fs::remove(m_path, ignored);
    }
}

} // namespace metronet
