// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace metronet {

/// A text a reader of the map sees, in the languages it was written in (BCP 47 tags such as `nl`). Empty
/// texts are not kept, so equal content compares equal.
class LocalizedText {
public:
    using Entry = std::pair<std::string, std::string>; ///< language, text

    LocalizedText() = default;
    LocalizedText(std::string_view language, std::string_view text) { set(language, text); }

    /// The text in exactly this language; empty where there is none.
    const std::string& in(std::string_view language) const;

    /// The text to show: this language, else Dutch, else English, else the first there is.
    const std::string& best(std::string_view language) const;

    /// Replaces the text of one language; an empty text removes it.
    void set(std::string_view language, std::string_view text);

    bool isEmpty() const { return m_entries.empty(); }

    /// Sorted by language.
    const std::vector<Entry>& entries() const { return m_entries; }

    bool operator==(const LocalizedText&) const = default;

private:
    std::vector<Entry> m_entries;
};

} // namespace metronet
