// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/draft.h"

#include <optional>
#include <string>
#include <unordered_map>

namespace metronet {

/// Finds stations by what a person calls them: the code, or a title in any language without regard to case
/// and accents. Looks at the network once, so a long list is found quickly.
class NamedStations {
public:
    explicit NamedStations(const Network& network);
    std::optional<Id> find(const std::string& name) const;

private:
    std::unordered_map<std::string, Id> m_byCode;
    std::unordered_map<std::string, Id> m_byTitle;
};

/// The stations of a list of names in their order. Those that are not there are added to the draft, without a
/// place of their own yet.
std::vector<Id> takeStations(Draft& draft, const std::vector<std::string>& names);

} // namespace metronet
