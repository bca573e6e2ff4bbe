// SPDX-License-Identifier: Apache-2.0
#include "exchange/code_book.h"

namespace metronet {

std::string CodeBook::claim(std::string_view code, Id id) {
    std::string given(code);
    if (given.empty()) {
        do {
            const auto number = std::to_string(m_next++);
            const auto width = static_cast<std::size_t>(m_digits);
            given = m_prefix + std::string(width > number.size() ? width - number.size() : 0, '0') + number;
        } while (!isFree(given));
    } else if (m_owners.contains(given)) {
        int number = 2;
        do
            given = std::string(code) + '-' + std::to_string(number++);
        while (!isFree(given));
    }
    m_owners.emplace(given, id);
    return given;
}

const Id* CodeBook::find(std::string_view code) const {
    const auto found = m_owners.find(code);
    return found == m_owners.end() ? nullptr : &found->second;
}

} // namespace metronet
