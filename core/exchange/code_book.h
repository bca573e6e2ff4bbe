// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/id.h"

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace metronet {

/// The codes of one kind while a source is read: who has which, and new ones that nobody has or will have.
class CodeBook {
public:
    /// `prefix` and a number of at least `digits` digits make a code where the source gives none.
    CodeBook(std::string_view prefix, int digits) : m_prefix(prefix), m_digits(digits) {}

    /// Says that a code stands in the source, so that no new code takes it before its row is read.
    void reserve(std::string_view code) { m_reserved.emplace(code); }

    /// Gives a record the code it asks for; the next free `code-2`, `code-3`… where somebody has it already;
    /// and a new one where it asks for none.
    std::string claim(std::string_view code, Id id);

    /// Who has the code, or null.
    const Id* find(std::string_view code) const;

private:
    bool isFree(const std::string& code) const {
        return !m_owners.contains(code) && !m_reserved.contains(code);
    }

    std::string m_prefix;
    int m_digits;
    std::map<std::string, Id, std::less<>> m_owners;
    std::set<std::string, std::less<>> m_reserved;
    int m_next = 1;
};

} // namespace metronet
