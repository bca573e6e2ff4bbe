// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drawing/figure.h"

#include <map>
#include <memory>

namespace metronet {

/// The display list: every figure of a map in order of painting. The canvas, SVG, PDF, PNG, print and
/// thumbnails all draw this, so what is on screen is what is printed. Copies share their figures.
class Drawing {
public:
    using Figures = std::map<FigureKey, std::shared_ptr<const Figure>>;

    const Figures& figures() const { return m_figures; }
    const Figure* find(const FigureKey& key) const {
        const auto at = m_figures.find(key);
        return at == m_figures.end() ? nullptr : at->second.get();
    }
    /// Of all figures; the sheet is one of them.
    Box bounds() const;
    /// What is drawn on the sheet, without the sheet itself.
    Box contentBounds() const;

    void put(Figure figure) {
        auto key = figure.key;
        m_figures.insert_or_assign(key, std::make_shared<const Figure>(std::move(figure)));
    }
    void erase(const FigureKey& key) { m_figures.erase(key); }

private:
    Figures m_figures;
};

} // namespace metronet
