// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/id.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <memory>
#include <vector>

namespace metronet {

/// Records of one type sorted by id, as a persistent value: a copy shares everything, and a change copies
/// only the chunk it falls into. Iteration yields `const R&` in id order. Copies may be read from several
/// threads at once; one copy is changed by one thread.
template <class R>
class Table {
    using Entry = std::shared_ptr<const R>;
    using Chunk = std::vector<Entry>;
    using Spine = std::vector<std::shared_ptr<const Chunk>>;
    static constexpr std::size_t chunkLimit = 128;

public:
    class Iterator {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = R;
        using difference_type = std::ptrdiff_t;
        using pointer = const R*;
        using reference = const R&;

        Iterator() = default;
        reference operator*() const { return *shared(); }
        pointer operator->() const { return shared().get(); }
        Iterator& operator++() {
            if (++m_entry == (*m_spine)[m_chunk]->size()) {
                m_entry = 0;
                ++m_chunk;
            }
            return *this;
        }
        Iterator operator++(int) {
            auto before = *this;
            ++*this;
            return before;
        }
        bool operator==(const Iterator& other) const {
            return m_chunk == other.m_chunk && m_entry == other.m_entry;
        }
        const Entry& shared() const { return (*(*m_spine)[m_chunk])[m_entry]; }

    private:
        friend Table;
        Iterator(const Spine* spine, std::size_t chunk) : m_spine(spine), m_chunk(chunk) {}
        const Spine* m_spine = nullptr;
        std::size_t m_chunk = 0;
        std::size_t m_entry = 0;
    };
    using value_type = R;
    using const_iterator = Iterator;

    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    Iterator begin() const { return {m_spine.get(), 0}; }
    Iterator end() const { return {m_spine.get(), m_spine->size()}; }

    /// The record, or null. Valid while any copy of this table holds it.
    const R* find(Id id) const {
        const auto* entry = locate(id);
        return entry ? entry->get() : nullptr;
    }
    bool contains(Id id) const { return locate(id) != nullptr; }

    /// The record with shared ownership, or null.
    Entry findShared(Id id) const {
        const auto* entry = locate(id);
        return entry ? *entry : nullptr;
    }

    /// Inserts the record or takes the place of the one with its id.
    void put(Entry record) {
        auto spine = std::make_shared<Spine>(*m_spine);
        if (spine->empty())
            spine->push_back(std::make_shared<Chunk>());
        const auto index = std::min(chunkIndex(*spine, record->id), spine->size() - 1);
        auto chunk = std::make_shared<Chunk>(*(*spine)[index]);
        const auto at = position(*chunk, record->id);
        if (at != chunk->end() && (*at)->id == record->id) {
            *at = std::move(record);
        } else {
            chunk->insert(at, std::move(record));
            ++m_size;
        }
        if (chunk->size() > chunkLimit) {
            const auto middle = chunk->begin() + static_cast<std::ptrdiff_t>(chunk->size() / 2);
            spine->insert(spine->begin() + static_cast<std::ptrdiff_t>(index) + 1,
                          std::make_shared<Chunk>(middle, chunk->end()));
            chunk->erase(middle, chunk->end());
        }
        (*spine)[index] = std::move(chunk);
        m_spine = std::move(spine);
    }

    /// Removes the record; nothing happens where there is none.
    void erase(Id id) {
        if (!contains(id))
            return;
        auto spine = std::make_shared<Spine>(*m_spine);
        const auto index = chunkIndex(*spine, id);
        auto chunk = std::make_shared<Chunk>(*(*spine)[index]);
        chunk->erase(position(*chunk, id));
        --m_size;
        if (chunk->empty())
            spine->erase(spine->begin() + static_cast<std::ptrdiff_t>(index));
        else
            (*spine)[index] = std::move(chunk);
        m_spine = std::move(spine);
    }

    /// Equal content; records that are shared are not looked into.
    bool operator==(const Table& other) const {
        if (m_spine == other.m_spine)
            return true;
        if (m_size != other.m_size)
            return false;
        for (auto a = begin(), b = other.begin(); a != end(); ++a, ++b)
            if (a.shared() != b.shared() && !(*a == *b))
                return false;
        return true;
    }

private:
    static std::size_t chunkIndex(const Spine& spine, Id id) {
        const auto at =
            std::lower_bound(spine.begin(), spine.end(), id, [](const auto& chunk, const Id& wanted) {
                return !chunk->empty() && chunk->back()->id < wanted;
            });
        return static_cast<std::size_t>(at - spine.begin());
    }
    template <class C>
    static auto position(C& chunk, Id id) {
        return std::lower_bound(chunk.begin(), chunk.end(), id,
                                [](const Entry& entry, const Id& wanted) { return entry->id < wanted; });
    }
    const Entry* locate(Id id) const {
        const auto index = chunkIndex(*m_spine, id);
        if (index == m_spine->size())
            return nullptr;
        const auto& chunk = *(*m_spine)[index];
        const auto at = position(chunk, id);
        return at != chunk.end() && (*at)->id == id ? &*at : nullptr;
    }

    std::shared_ptr<const Spine> m_spine = std::make_shared<Spine>();
    std::size_t m_size = 0;
};

} // namespace metronet
