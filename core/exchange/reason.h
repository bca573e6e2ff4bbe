// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/enum_codes.h"

#include <cstdint>
#include <string>

namespace metronet {

/// What is wrong with a cell or an element of a source. The code stands in `Problem::reason` and in the
/// arguments of `ErrorCode::FormatBroken`; `app/text` has a sentence for each.
enum class Reason : std::uint8_t {
    // Values
    NotANumber,
    AmbiguousNumber, ///< `1.000` where a whole number is meant
    OutOfRange,
    NoUnit, ///< a bare duration under a heading that names no unit
    NotADuration,
    NotADate,
    NotAColour,
    UnknownWord,
    WrongType,
    NotAnId,
    Missing,
    HalfPosition, ///< an x without a y, or the other way round
    // Tables
    DuplicateColumn,
    ExtraCell,
    ShortRow,
    StrayQuote,
    UnclosedQuote,
    BrokenEncoding,
    DuplicateTable, ///< a second file of the same kind
    // Keys and references
    DuplicateCode,
    UnknownReference,
    SelfReference,
    DuplicateReference,
    NumberingGap,
    NoTrunk,
    SecondTrunk,
    NotARing,
    AllOfInGroup, ///< `A, B` (all of) in a row whose group makes them alternatives
    // Structured files
    Syntax,
    TooDeep,
    NewerVersion,
    DuplicateId,
    HashMismatch,
    UnknownKey,
    // Line graphs
    UnknownNode,
    SelfLoop,
    ParallelEdge,
    NoLine,
    NotKept,
    // Archives
    TooManyEntries,
    TooLarge,
    Damaged,
    Encrypted,
};

template <>
struct EnumCodes<Reason> {
    static constexpr std::pair<Reason, std::string_view> values[] = {
        {Reason::NotANumber, "not-a-number"},
        {Reason::AmbiguousNumber, "ambiguous-number"},
        {Reason::OutOfRange, "out-of-range"},
        {Reason::NoUnit, "no-unit"},
        {Reason::NotADuration, "not-a-duration"},
        {Reason::NotADate, "not-a-date"},
        {Reason::NotAColour, "not-a-colour"},
        {Reason::UnknownWord, "unknown-word"},
        {Reason::WrongType, "wrong-type"},
        {Reason::NotAnId, "not-an-id"},
        {Reason::Missing, "missing"},
        {Reason::HalfPosition, "half-position"},
        {Reason::DuplicateColumn, "duplicate-column"},
        {Reason::ExtraCell, "extra-cell"},
        {Reason::ShortRow, "short-row"},
        {Reason::StrayQuote, "stray-quote"},
        {Reason::UnclosedQuote, "unclosed-quote"},
        {Reason::BrokenEncoding, "broken-encoding"},
        {Reason::DuplicateTable, "duplicate-table"},
        {Reason::DuplicateCode, "duplicate-code"},
        {Reason::UnknownReference, "unknown-reference"},
        {Reason::SelfReference, "self-reference"},
        {Reason::DuplicateReference, "duplicate-reference"},
        {Reason::NumberingGap, "numbering-gap"},
        {Reason::NoTrunk, "no-trunk"},
        {Reason::SecondTrunk, "second-trunk"},
        {Reason::NotARing, "not-a-ring"},
        {Reason::AllOfInGroup, "all-of-in-group"},
        {Reason::Syntax, "syntax"},
        {Reason::TooDeep, "too-deep"},
        {Reason::NewerVersion, "newer-version"},
        {Reason::DuplicateId, "duplicate-id"},
        {Reason::HashMismatch, "hash-mismatch"},
        {Reason::UnknownKey, "unknown-key"},
        {Reason::UnknownNode, "unknown-node"},
        {Reason::SelfLoop, "self-loop"},
        {Reason::ParallelEdge, "parallel-edge"},
        {Reason::NoLine, "no-line"},
        {Reason::NotKept, "not-kept"},
        {Reason::TooManyEntries, "too-many-entries"},
        {Reason::TooLarge, "too-large"},
        {Reason::Damaged, "damaged"},
        {Reason::Encrypted, "encrypted"},
    };
};

inline std::string codeText(Reason reason) {
    return std::string(codeOf(reason));
}

} // namespace metronet
