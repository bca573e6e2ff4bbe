// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "check/finding.h"
#include "edit/action.h"
#include "exchange/import.h"
#include "model/network.h"

#include <QString>

#include <string_view>

namespace metronet {

// What the core says in codes, in the language of the interface. Everything is plain text on one line, with
// texts from projects and files in it as they are: never hand it to a widget that guesses at rich text.

/// What went wrong, where, and what to do about it.
QString sentence(const Error& error);

/// What a check objects to, where, and what to do about it. `network` is the one that was checked; a subject
/// that has gone since is named by its id.
QString sentence(const Finding& finding, const Network& network);

/// What an import could not take over: file, row and column, the value, and what to do about it.
QString sentence(const Problem& problem);

/// What is wrong by the code of a Reason (exchange/reason.h), as a sentence; the code itself where it is
/// none.
QString reasonText(std::string_view code);

/// What the undo menu calls a step, to follow "Undo": `move stations`.
QString actionText(Action action);

} // namespace metronet
