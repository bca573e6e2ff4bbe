// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/id.h"
#include "model/kind.h"

#include <concepts>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <type_traits>

namespace metronet {

/// Milliseconds since 1970-01-01T00:00Z.
using Timestamp = std::int64_t;

/// Names a record has elsewhere: source (`line-graph`, `sma`, `case`) -> its id there.
using ExternalIds = std::map<std::string, std::string>;

/// A record: a plain struct with `kind`, `id`, `changedAt` and a static `fields(visit)` that calls
/// `visit("name", &R::member)` for every field that counts. Equality, field differences, digests, storage and
/// JSON are all driven by that one list. `changedAt` is not in it: when a record changed is no part of what
/// it says.
template <class R>
concept Record = requires(R record) {
    { R::kind } -> std::convertible_to<Kind>;
    { record.id } -> std::same_as<Id&>;
    { record.changedAt } -> std::same_as<Timestamp&>;
    R::fields([](const char*, auto) {});
};

/// A value made of fields that lives inside a record.
template <class T>
concept Composite = !Record<T> && requires {
    T::fields([](const char*, auto) {});
};

/// True when every field that counts is equal; `changedAt` does not.
template <Record R>
bool operator==(const R& a, const R& b) {
    bool equal = a.id == b.id;
    R::fields([&](const char*, auto member) { equal = equal && a.*member == b.*member; });
    return equal;
}

/// Where a drawn thing stands among the others.
struct Stacking {
    std::string layer; ///< empty: the layer of its kind
    bool locked = false;
    std::optional<Id> group;
    int z = 0; ///< higher is nearer to the reader

    bool operator==(const Stacking&) const = default;
    template <class Visit>
    static constexpr void fields(Visit&& visit) {
        visit("layer", &Stacking::layer);
        visit("locked", &Stacking::locked);
        visit("group", &Stacking::group);
        visit("z", &Stacking::z);
    }
};

} // namespace metronet
