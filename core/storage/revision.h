// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record.h"

#include <map>

namespace metronet {

/// One saved state in the history a file carries, so that two mailed copies share an ancestor. Patches stay
/// encoded
/// (`decodePatch`) until a merge asks for them.
struct Revision {
    struct Parent {
        Id id;
        std::string patch; ///< from the parent to this; empty where it is not known

        bool operator==(const Parent&) const = default;
    };

    Id id;
    std::optional<Parent> parent;       ///< none: a root
    std::optional<Parent> mergedParent; ///< the other side of a merge
    std::string digest;                 ///< of the network, in hexadecimal
    Timestamp time = 0;
    std::string author;
    std::string note;

    bool operator==(const Revision&) const = default;
};

using Revisions = std::map<Id, Revision>;

/// A difference a merge could not decide; kept in the file until a person has.
struct MergeConflict {
    Id id;
    std::string kind; ///< `edit-edit`, `delete-edit`, `delete-use`, `add-add` or `order`
    Kind entityKind = Kind::Project;
    Id entity;
    std::string field;
    std::optional<std::string> base; ///< JSON of the value; unset: not there
    std::optional<std::string> mine;
    std::optional<std::string> theirs;
    std::string state = "open"; ///< `open`, `mine`, `theirs` or `edited`

    bool operator==(const MergeConflict&) const = default;
};

} // namespace metronet
