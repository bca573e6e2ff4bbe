// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace metronet {

/// What kept an operation from being done. The core names the fault; `app/text` has its sentence in each
/// language, and a switch without default there makes the compiler ask for one when a code is added.
enum class ErrorCode {
    // Files: arguments are {path} or {path, reason of the system}
    FileMissing,
    FileIsDirectory,
    FileEmpty,
    FileTooLarge,
    FileUnreadable,
    FileUnwritable,
    FileInUse,
    FileChanged, ///< another version is there than the one that was opened
    DiskFull,
    // Project files: {path} and then as named
    NotAProject,
    ProjectNewer,      ///< {path, schema found, newest schema understood}
    ProjectDamaged,    ///< {path, what is wrong}
    WorkingCopyFailed, ///< {path, reason}
    // Patches: {kind:code or kind:id, ...}
    PatchStale,        ///< the record is no longer as the patch expects
    DanglingReference, ///< {record, what it refers to}
    StillReferenced,   ///< {record, what refers to it}
    DuplicateCode,     ///< {kind, code}
    EmptyCode,         ///< {kind}
    InvalidRecord,     ///< {record, what is wrong}
    // Editing verbs
    NothingToDo,
    // Import and export: {path} and then as named
    FormatUnknown,
    FormatBroken,      ///< {path, where, what is wrong}
    ColumnMissing,     ///< {path, column}
    NoContent,         ///< {path, what there is none of}
    ExportUnsupported, ///< {ending}
    ImageTooLarge,     ///< {path, width, height in pixels}
    // Command line
    Usage, ///< {what is wrong}
};

/// One fault with the arguments of its sentence: what, where. No translated text; those who show it ask
/// app/text.
struct Error {
    ErrorCode code;
    std::vector<std::string> arguments;

    bool operator==(const Error&) const = default;
};

/// A value, or the reason there is none. Like C++23's std::expected<T, Error>, as far as Metronet needs it.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    T& value() & { return std::get<0>(m_content); }
    const T& value() const& { return std::get<0>(m_content); }
    T&& value() && { return std::get<0>(std::move(m_content)); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    const Error& error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

/// Success without a value, or the reason of failure.
template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_failed(true) {}

    bool ok() const { return !m_failed; }
    explicit operator bool() const { return ok(); }
    const Error& error() const { return m_error; }

private:
    Error m_error{};
    bool m_failed = false;
};

} // namespace metronet
