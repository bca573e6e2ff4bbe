// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <sys/types.h>

namespace metronet {

/// Runs `work` in a process of its own and returns what it returned; -1 when it did not come to its end.
int inChild(const std::function<int()>& work);

/// Starts `work` in a process of its own, to be killed; `work` gets the writing end of a pipe and the caller
/// the reading end.
pid_t startChild(const std::function<void(int)>& work, int& readingEnd);

/// Ends a child started here the hard way and waits until it is gone.
void killChild(pid_t child);

} // namespace metronet
