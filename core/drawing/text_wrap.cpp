// SPDX-License-Identifier: Apache-2.0
#include "drawing/text_wrap.h"

#include "base/text.h"

#include <algorithm>

namespace metronet {

namespace {

struct Word {
    std::string_view text;
    double width = 0;
    bool spaceBefore = false;
};

/// Pieces that a line may be broken between.
std::vector<Word> wordsOf(std::string_view text, const TextMeasurer& measurer, bool bold) {
    std::vector<Word> words;
    bool space = false;
    std::size_t start = 0;
    const auto finish = [&](std::size_t end) {
        if (end > start) {
            const auto piece = text.substr(start, end - start);
            words.push_back({piece, measurer.width(piece, bold), space});
            space = false;
        }
        start = end;
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == ' ' || c == '\t') {
            finish(i);
            start = i + 1;
            space = true;
        } else if ((c == '-' || c == '/') && i > start && i + 1 < text.size() && text[i + 1] != ' ') {
            finish(i + 1);
        }
    }
    finish(text.size());
    return words;
}

/// Fills lines up to a width; the result is only counted when `lines` is null.
std::size_t fill(const std::vector<Word>& words, double width, double space, WrappedText* lines) {
    std::size_t count = 0;
    double used = 0;
    for (const auto& word : words) {
        const double gap = word.spaceBefore ? space : 0;
        if (count == 0 || used + gap + word.width > width + 1e-9) {
            ++count;
            used = word.width;
            if (lines)
                lines->push_back({std::string(word.text), used});
        } else {
            used += gap + word.width;
            if (lines) {
                auto& line = lines->back();
                if (word.spaceBefore)
                    line.text += ' ';
                line.text += word.text;
                line.width = used;
            }
        }
    }
    return count;
}

/// Every width a line could have is a candidate; the narrowest that needs no more lines balances them.
double balancedWidth(const std::vector<Word>& words, double width, double space) {
    const auto wanted = fill(words, width, space, nullptr);
    double best = width;
    for (std::size_t i = 0; i < words.size(); ++i) {
        double candidate = 0;
        for (std::size_t j = i; j < words.size(); ++j) {
            candidate += words[j].width + (j > i && words[j].spaceBefore ? space : 0);
            if (candidate >= best)
                break;
            if (fill(words, candidate, space, nullptr) == wanted)
                best = candidate;
        }
    }
    return best;
}

} // namespace

WrappedText wrapBalanced(std::string_view text, double width, const TextMeasurer& measurer, bool bold) {
    WrappedText lines;
    const double space = measurer.width(" ", bold);
    while (!text.empty()) {
        const auto end = text.find('\n');
        const auto words = wordsOf(trimmed(text.substr(0, end)), measurer, bold);
        if (!words.empty()) {
            // Nobody reads a map for a title of a hundred words; balancing those would cost more than it
            // gives.
            const double fitted = words.size() > 40 ? width : balancedWidth(words, width, space);
            fill(words, fitted, space, &lines);
        }
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    return lines;
}

double widthOf(const WrappedText& lines) {
    double widest = 0;
    for (const auto& line : lines)
        widest = std::max(widest, line.width);
    return widest;
}

} // namespace metronet
