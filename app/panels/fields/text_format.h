// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/units.h"
#include "model/record.h"

#include <QString>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace metronet {

/// How a value stands in a text box. `read` gives nothing for a text that is no such value; `complaint` then
/// tells the user what is expected.
template <class T>
struct TextFormat {
    std::function<QString(const T&)> write;
    std::function<std::optional<T>(const QString&)> read;
    QString complaint;
};

TextFormat<std::string> plainText();
/// Whole and not negative; an empty text is no number.
TextFormat<std::optional<int>> wholeNumber();
/// Whole, may be negative.
TextFormat<int> integer();
/// Study time: `150`, `2:30`, `2u30`, `2,5 uur`.
TextFormat<std::optional<int>> duration();
/// In millimetres, with a decimal sign of the interface's language or a point.
TextFormat<MapUnit> millimetres();
TextFormat<std::optional<MapUnit>> optionalMillimetres();
/// `3; -2` in millimetres, across and down; an empty text is no offset.
TextFormat<std::optional<Point>> optionalOffset();
/// `2026-03-31`, or empty.
TextFormat<std::string> isoDate();
/// Separated by commas.
TextFormat<std::vector<std::string>> wordList();
/// One on each line.
TextFormat<std::vector<std::string>> textLines();
/// `source=id`, one on each line.
TextFormat<ExternalIds> externalIds();
/// An address that opens in a browser: http, https or mailto, without a user name before the host.
TextFormat<std::string> webLink();

} // namespace metronet
