// SPDX-License-Identifier: Apache-2.0
#include "curriculum/strong_components.h"

#include <algorithm>
#include <limits>

namespace metronet {

namespace {

using Vertex = std::uint32_t;

class Search {
public:
    explicit Search(const std::vector<std::vector<Vertex>>& successors)
        : m_successors(successors), m_order(successors.size(), unseen), m_low(successors.size()) {}

    std::vector<std::vector<Vertex>> run() {
        for (Vertex root = 0; root < m_order.size(); ++root)
            if (m_order[root] == unseen)
                searchFrom(root);
        return std::move(m_components);
    }

private:
    static constexpr Vertex unseen = std::numeric_limits<Vertex>::max();
    static constexpr Vertex done = unseen - 1; ///< its component is known

    struct Frame {
        Vertex vertex;
        std::size_t next = 0; ///< index of the successor to look at
    };

    void enter(Vertex vertex) {
        m_order[vertex] = m_low[vertex] = m_count++;
        m_open.push_back(vertex);
        m_path.push_back({vertex});
    }

    void searchFrom(Vertex root) {
        enter(root);
        while (!m_path.empty()) {
            auto& frame = m_path.back();
            const auto vertex = frame.vertex;
            if (frame.next < m_successors[vertex].size()) {
                const auto successor = m_successors[vertex][frame.next++];
                if (m_order[successor] == unseen)
                    enter(successor);
                else if (m_order[successor] != done)
                    m_low[vertex] = std::min(m_low[vertex], m_order[successor]);
                continue;
            }
            m_path.pop_back();
            if (!m_path.empty())
                m_low[m_path.back().vertex] = std::min(m_low[m_path.back().vertex], m_low[vertex]);
            if (m_low[vertex] == m_order[vertex])
                closeComponent(vertex);
        }
    }

    /// What was opened since the root of a component belongs to it.
    void closeComponent(Vertex root) {
        std::vector<Vertex> component;
        do {
            component.push_back(m_open.back());
            m_order[component.back()] = done;
            m_open.pop_back();
        } while (component.back() != root);
        std::ranges::sort(component);
        m_components.push_back(std::move(component));
    }

    const std::vector<std::vector<Vertex>>& m_successors;
    std::vector<Vertex> m_order; ///< of first visit
    std::vector<Vertex> m_low;   ///< the earliest open vertex that can be reached
    std::vector<Vertex> m_open;  ///< visited, component not known yet
    std::vector<Frame> m_path;
    std::vector<std::vector<Vertex>> m_components;
    Vertex m_count = 0;
};

} // namespace

std::vector<std::vector<Vertex>> strongComponents(const std::vector<std::vector<Vertex>>& successors) {
    return Search(successors).run();
}

} // namespace metronet
