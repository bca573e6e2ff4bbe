// SPDX-License-Identifier: Apache-2.0
#include "canvas/figure_index.h"

#include <cmath>
#include <limits>

namespace metronet {

namespace {

constexpr double cellSize = 4000;      // map units; about two stations apart
constexpr std::int64_t largeFrom = 64; // cells

int index(double coordinate) {
    return static_cast<int>(std::floor(coordinate / cellSize));
}

} // namespace

FigureIndex::Cells FigureIndex::cellsOf(const Box& box) {
    return {index(box.left), index(box.top), index(box.right), index(box.bottom)};
}

std::uint64_t FigureIndex::cell(int column, int row) {
    return std::uint64_t{static_cast<std::uint32_t>(column)} << 32 | static_cast<std::uint32_t>(row);
}

template <class Visit>
void FigureIndex::forEachBucket(const Box& box, Visit&& visit) {
    const auto cells = cellsOf(box);
    if (cells.count() > largeFrom) {
        visit(m_large);
        return;
    }
    for (int row = cells.top; row <= cells.bottom; ++row)
        for (int column = cells.left; column <= cells.right; ++column)
            visit(m_cells[cell(column, row)]);
}

void FigureIndex::clear() {
    *this = {};
}

void FigureIndex::put(std::shared_ptr<const Figure> figure) {
    erase(figure->key);
    const auto bounds = figure->bounds;
    if (bounds.isEmpty())
        return;
    const auto key = figure->key;
    const auto at = m_entries.insert_or_assign(key, Entry{std::move(figure)}).first;
    forEachBucket(bounds, [&](auto& bucket) { bucket.push_back(&at->second); });
    m_bounds.include(bounds);
}

void FigureIndex::erase(const FigureKey& key) {
    const auto at = m_entries.find(key);
    if (at == m_entries.end())
        return;
    forEachBucket(at->second.figure->bounds, [&](auto& bucket) { std::erase(bucket, &at->second); });
    m_entries.erase(at);
}

const Figure* FigureIndex::find(const FigureKey& key) const {
    const auto at = m_entries.find(key);
    return at == m_entries.end() ? nullptr : at->second.figure.get();
}

std::vector<const Figure*> FigureIndex::within(const Box& box, Layer from, Layer to) const {
    std::vector<const Figure*> found;
    if (box.isEmpty())
        return found;
    const auto cells = cellsOf(box);
    // Most of the map is wanted: walking it in order is cheaper than gathering and sorting.
    if (cells.count() > static_cast<std::int64_t>(m_cells.size()) / 4) {
        FigureKey first; // of its layer, for the z of a figure is no lower than this
        first.layer = from;
        first.z = std::numeric_limits<int>::min();
        for (auto at = m_entries.lower_bound(first); at != m_entries.end() && at->first.layer <= to; ++at)
            if (at->second.figure->bounds.intersects(box))
                found.push_back(at->second.figure.get());
        return found;
    }
    ++m_visit;
    const auto gather = [&](const std::vector<const Entry*>& bucket) {
        for (const auto* entry : bucket) {
            const auto layer = entry->figure->key.layer;
            if (entry->visit == m_visit || layer < from || layer > to ||
                !entry->figure->bounds.intersects(box))
                continue;
            entry->visit = m_visit;
            found.push_back(entry->figure.get());
        }
    };
    gather(m_large);
    for (int row = cells.top; row <= cells.bottom; ++row)
        for (int column = cells.left; column <= cells.right; ++column)
            if (const auto bucket = m_cells.find(cell(column, row)); bucket != m_cells.end())
                gather(bucket->second);
    std::ranges::sort(found, {}, [](const Figure* figure) -> const FigureKey& { return figure->key; });
    return found;
}

} // namespace metronet
