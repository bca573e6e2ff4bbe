// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/enum_codes.h"

#include <cstdint>

namespace metronet {

/// How far a line or a station has come.
enum class Status : std::uint8_t { Idea, Draft, Ready, Withdrawn };

template <>
struct EnumCodes<Status> {
    static constexpr std::pair<Status, std::string_view> values[] = {{Status::Idea, "idea"},
                                                                     {Status::Draft, "draft"},
                                                                     {Status::Ready, "ready"},
                                                                     {Status::Withdrawn, "withdrawn"}};
};

} // namespace metronet
