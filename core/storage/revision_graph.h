// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/project_file.h"

namespace metronet {

/// How many revisions a file carries before the oldest go.
inline constexpr std::size_t revisionLimit = 200;

/// True when no revision descends from itself and every parent is there. Files of any origin are asked this
/// before anybody walks their history.
bool isAcyclic(const Revisions& revisions);

/// Records where `network` differs from `base` as a new revision on top of `head`, which it becomes; a file
/// without a history gets its root. `digest` is the network's. Nothing changed: nothing happens.
void addRevision(ProjectFile& file, const std::string& digest, const Authorship& authorship);

} // namespace metronet
