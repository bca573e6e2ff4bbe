// SPDX-License-Identifier: Apache-2.0
#include "base/localized_text.h"

#include <algorithm>

namespace metronet {

namespace {
const std::string none;
} // namespace

const std::string& LocalizedText::in(std::string_view language) const {
    for (const auto& [tag, text] : m_entries)
        if (tag == language)
            return text;
    return none;
}

const std::string& LocalizedText::best(std::string_view language) const {
    for (const std::string_view wanted : {language, std::string_view("nl"), std::string_view("en")})
        if (const auto& text = in(wanted); !text.empty())
            return text;
    return m_entries.empty() ? none : m_entries.front().second;
}

void LocalizedText::set(std::string_view language, std::string_view text) {
    const auto at =
        std::lower_bound(m_entries.begin(), m_entries.end(), language,
                         [](const Entry& entry, std::string_view tag) { return entry.first < tag; });
    const bool present = at != m_entries.end() && at->first == language;
    if (text.empty()) {
        if (present)
            m_entries.erase(at);
    } else if (present) {
        at->second = text;
    } else {
        m_entries.insert(at, {std::string(language), std::string(text)});
    }
}

} // namespace metronet
