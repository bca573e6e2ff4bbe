// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <numeric>
#include <vector>

namespace metronet {

/// A division of 0..size-1 into parts that can be joined, at first each number alone: union-find with path
/// halving (Tarjan and van Leeuwen, J. ACM 31(2), 1984).
class Partition {
public:
    explicit Partition(std::size_t size) : m_parent(size) { std::iota(m_parent.begin(), m_parent.end(), 0U); }

    /// The smaller root stays one, so a part is found under its smallest member.
    void join(std::size_t a, std::size_t b) {
        a = rootOf(a);
        b = rootOf(b);
        if (a < b)
            m_parent[b] = a;
        else
            m_parent[a] = b;
    }

    /// Each part sorted; the parts in order of their smallest member.
    std::vector<std::vector<std::size_t>> parts() {
        std::vector<std::vector<std::size_t>> parts;
        std::vector<std::size_t> partOf(m_parent.size());
        for (std::size_t i = 0; i < m_parent.size(); ++i) {
            const auto root = rootOf(i);
            if (root == i) {
                partOf[i] = parts.size();
                parts.emplace_back();
            }
            parts[partOf[root]].push_back(i);
        }
        return parts;
    }

private:
    std::size_t rootOf(std::size_t at) {
        while (m_parent[at] != at) {
            m_parent[at] = m_parent[m_parent[at]];
            at = m_parent[at];
        }
        return at;
    }

    std::vector<std::size_t> m_parent;
};

} // namespace metronet
