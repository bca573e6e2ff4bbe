// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/import.h"
#include "exchange/source.h"

#include <string>

namespace metronet {

/// Whether a source is a Metronet JSON document.
bool isJson(const Source& source);

/// Reads a Metronet JSON document. What has a wrong type, refers to nothing or breaks a rule is left out and
/// is in the import's problems with its path (`stations[3].minutes`); unknown keys are in `notUnderstood`.
/// Errors: FormatBroken with line and column; NoContent for a document without anything Metronet knows.
Result<Import> readJson(const Source& source);

/// The whole project as one document with sorted keys and lists in order of code. Reading it gives an equal
/// network.
std::string writeJson(const Network& network, const Assets& assets);

} // namespace metronet
