// SPDX-License-Identifier: Apache-2.0
#include "panels/fields/text_format.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <cmath>

namespace metronet {

namespace {

constexpr double longestMm = 20000; // far beyond any sheet, far within a MapUnit

struct TextFormats {
    Q_DECLARE_TR_FUNCTIONS(TextFormats)
};

QString toText(const std::string& text) {
    return QString::fromStdString(text);
}

std::optional<double> readNumber(const QString& text) {
    QString plain = text.trimmed();
    plain.replace(u',', u'.');
    bool ok = false;
    const double number = plain.toDouble(&ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<MapUnit> readMm(const QString& text) {
    const auto number = readNumber(text);
    return number && std::abs(*number) <= longestMm ? std::optional(fromMm(*number)) : std::nullopt;
}

QString writeMm(MapUnit length) {
    return QLocale().toString(toMm(length), 'g', 9).remove(QLocale().groupSeparator());
}

std::vector<std::string> split(const QString& text, QChar separator) {
    std::vector<std::string> parts;
    for (const auto& part : text.split(separator, Qt::SkipEmptyParts))
        if (const auto word = part.trimmed(); !word.isEmpty())
            parts.push_back(word.toStdString());
    return parts;
}

QString join(const std::vector<std::string>& parts, const QString& separator) {
    QStringList texts;
    for (const auto& part : parts)
        texts << toText(part);
    return texts.join(separator);
}

/// What was read, which may be nothing. Spelled out, since std::optional(optional) is a copy and no nesting.
template <class T>
std::optional<std::optional<T>> whatWasRead(std::optional<T> value) {
    return std::optional<std::optional<T>>(std::in_place, value);
}

} // namespace

TextFormat<std::string> plainText() {
    return {toText, [](const QString& text) { return std::optional(text.trimmed().toStdString()); }, {}};
}

TextFormat<std::optional<int>> wholeNumber() {
    return {[](const std::optional<int>& number) { return number ? QString::number(*number) : QString(); },
            [](const QString& text) -> std::optional<std::optional<int>> {
                if (text.trimmed().isEmpty())
                    return whatWasRead<int>({});
                bool ok = false;
                const int number = text.trimmed().toInt(&ok);
                return ok && number >= 0 ? whatWasRead<int>(number) : std::nullopt;
            },
            TextFormats::tr("This must be a whole number, such as 12.")};
}

TextFormat<int> integer() {
    return {[](const int& number) { return QString::number(number); },
            [](const QString& text) -> std::optional<int> {
                bool ok = false;
                const int number = text.trimmed().toInt(&ok);
                return ok ? std::optional(number) : std::nullopt;
            },
            TextFormats::tr("This must be a whole number, such as 12.")};
}

TextFormat<std::optional<int>> duration() {
    return {
        [](const std::optional<int>& minutes) { return minutes ? QString::number(*minutes) : QString(); },
        [](const QString& text) -> std::optional<std::optional<int>> {
            const QString trimmed = text.trimmed().toLower();
            if (trimmed.isEmpty())
                return whatWasRead<int>({});
            static const QRegularExpression clock(
                QStringLiteral("^(\\d{1,3})\\s*[:uh]\\s*(\\d{2})(?:\\s*min)?$"));
            static const QRegularExpression hours(
                QStringLiteral("^(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*(?:u|uur|uren|h|hour|hours|std|stunden)$"));
            static const QRegularExpression minutes(
                QStringLiteral("^(\\d{1,5})\\s*(?:m|min|minuten|minutes)?\\.?$"));
            if (const auto match = clock.match(trimmed); match.hasMatch())
                return whatWasRead<int>(match.captured(1).toInt() * 60 + match.captured(2).toInt());
            if (const auto match = hours.match(trimmed); match.hasMatch())
                return whatWasRead<int>(static_cast<int>(std::lround(*readNumber(match.captured(1)) * 60)));
            if (const auto match = minutes.match(trimmed); match.hasMatch())
                return whatWasRead<int>(match.captured(1).toInt());
            return std::nullopt;
        },
        TextFormats::tr("This must be a time, such as 150, 2:30 or 2.5 hours.")};
}

TextFormat<MapUnit> millimetres() {
    return {writeMm, readMm, TextFormats::tr("This must be a length in millimetres, such as 12.5.")};
}

TextFormat<std::optional<MapUnit>> optionalMillimetres() {
    return {[](const std::optional<MapUnit>& length) { return length ? writeMm(*length) : QString(); },
            [](const QString& text) -> std::optional<std::optional<MapUnit>> {
                if (text.trimmed().isEmpty())
                    return whatWasRead<MapUnit>({});
                const auto length = readMm(text);
                return length ? whatWasRead(length) : std::nullopt;
            },
            TextFormats::tr("This must be a length in millimetres, such as 12.5.")};
}

TextFormat<std::optional<Point>> optionalOffset() {
    return {[](const std::optional<Point>& offset) {
                return offset ? QString(writeMm(offset->x) + QStringLiteral("; ") + writeMm(offset->y))
                              : QString();
            },
            [](const QString& text) -> std::optional<std::optional<Point>> {
                if (text.trimmed().isEmpty())
                    return whatWasRead<Point>({});
                const auto parts = text.split(u';');
                if (parts.size() != 2)
                    return std::nullopt;
                const auto x = readMm(parts[0]);
                const auto y = readMm(parts[1]);
                return x && y ? whatWasRead<Point>(Point{*x, *y}) : std::nullopt;
            },
            TextFormats::tr("This must be two lengths in millimetres, such as 3; -2.")};
}

TextFormat<std::string> isoDate() {
    return {toText,
            [](const QString& text) -> std::optional<std::string> {
                const QString trimmed = text.trimmed();
                if (trimmed.isEmpty())
                    return std::string();
                for (const auto* format : {"yyyy-MM-dd", "d-M-yyyy", "d/M/yyyy", "d.M.yyyy"})
                    if (const auto date = QDate::fromString(trimmed, QLatin1String(format)); date.isValid())
                        return date.toString(Qt::ISODate).toStdString();
                return std::nullopt;
            },
            TextFormats::tr("This must be a date, such as 2026-03-31.")};
}

TextFormat<std::vector<std::string>> wordList() {
    return {[](const std::vector<std::string>& words) { return join(words, QStringLiteral(", ")); },
            [](const QString& text) { return std::optional(split(text, u',')); },
            {}};
}

TextFormat<std::vector<std::string>> textLines() {
    return {[](const std::vector<std::string>& lines) { return join(lines, QStringLiteral("\n")); },
            [](const QString& text) { return std::optional(split(text, u'\n')); },
            {}};
}

TextFormat<ExternalIds> externalIds() {
    return {[](const ExternalIds& ids) {
                QStringList lines;
                for (const auto& [source, id] : ids)
                    lines << QString(toText(source) + u'=' + toText(id));
                return lines.join(u'\n');
            },
            [](const QString& text) -> std::optional<ExternalIds> {
                ExternalIds ids;
                for (const auto& line : split(text, u'\n')) {
                    const auto equals = line.find('=');
                    if (equals == std::string::npos || equals == 0 || equals + 1 == line.size())
                        return std::nullopt;
                    ids[line.substr(0, equals)] = line.substr(equals + 1);
                }
                return ids;
            },
            TextFormats::tr("Each line must be a source and an id, such as case=4711.")};
}

TextFormat<std::string> webLink() {
    return {toText,
            [](const QString& text) -> std::optional<std::string> {
                QString address = text.trimmed();
                if (address.isEmpty())
                    return std::string();
                if (!address.contains(u':'))
                    address.prepend(QStringLiteral("https://"));
                const QUrl url(address, QUrl::StrictMode);
                const bool web =
                    (url.scheme() == u"https" || url.scheme() == u"http") && !url.host().isEmpty();
                const bool mail = url.scheme() == u"mailto" && !url.path().isEmpty();
                if (!url.isValid() || !(web || mail) || !url.userInfo().isEmpty())
                    return std::nullopt;
                return address.toStdString();
            },
            TextFormats::tr("This must be a web address, such as https://example.org.")};
}

} // namespace metronet
