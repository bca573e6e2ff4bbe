// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sha256.h"
#include "model/network.h"

namespace metronet {

/// SHA-256 over the canonical content of a record: its kind, id and every field that counts, each with its
/// length. Equal records have equal digests on every machine; `changedAt` is not in it.
template <Record R>
Sha256Digest digest(const R& record);

/// Over the digests of all records in order of type and id.
Sha256Digest digest(const Network& network);

} // namespace metronet
