// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/json_fields.h"

#include <deque>

namespace metronet {

/// Binds one value after the other.
class Binder {
public:
    explicit Binder(Statement& statement) : m_statement(statement) {}

    void addNull() { m_statement.bindNull(m_next++); }
    template <class T>
    void add(const T& value) {
        m_statement.bind(m_next++, value);
    }

private:
    Statement& m_statement;
    int m_next = 1;
};

/// Reads one column after the other.
class RowReader {
public:
    explicit RowReader(const Statement& statement, int first = 0) : m_statement(statement), m_next(first) {}

    bool nextIsNull() const { return m_statement.isNull(m_next); }
    void skip() { ++m_next; }
    std::int64_t integer() { return m_statement.integer(m_next++); }
    std::string_view text() { return m_statement.text(m_next++); }
    Id id() { return m_statement.id(m_next++); }

private:
    const Statement& m_statement;
    int m_next;
};

/// The name of a column or table: `shortLabel` is `short_label`.
std::string snakeCase(std::string_view name);

// How a field stands in columns of its record's table: points, sizes and composites take a column for each
// part, lists are JSON. Localized texts, external ids and lists of ids and stops have rows of their own
// (child_rows.h).

template <class T>
inline constexpr bool isPair = std::is_same_v<T, Point> || std::is_same_v<T, Size>;

namespace columns {

template <class T>
struct Parts; ///< of a point or size
template <>
struct Parts<Point> {
    static constexpr const char* names[] = {"_x", "_y"};
    static MapUnit first(const Point& point) { return point.x; }
    static MapUnit second(const Point& point) { return point.y; }
};
template <>
struct Parts<Size> {
    static constexpr const char* names[] = {"_width", "_height"};
    static MapUnit first(const Size& size) { return size.width; }
    static MapUnit second(const Size& size) { return size.height; }
};

template <class T>
struct ValueOf {
    using Type = T;
};
template <class T>
struct ValueOf<std::optional<T>> {
    using Type = T;
};

} // namespace columns

/// Appends the names of the columns of a field.
template <class T>
void columnNames(const std::string& field, std::vector<std::string>& names) {
    using V = typename columns::ValueOf<T>::Type;
    if constexpr (isPair<V>) {
        for (const auto* part : columns::Parts<V>::names)
            names.push_back(field + part);
    } else if constexpr (Composite<V>) {
        V::fields([&]<class C, class M>(const char* name, M C::*) {
            columnNames<M>(field + '_' + snakeCase(name), names);
        });
    } else {
        names.push_back(field);
    }
}

/// `keep` holds the texts made on the way until the statement has run.
template <class T>
void bindColumns(Binder& binder, const T& value, std::deque<std::string>& keep) {
    if constexpr (json_fields::isOptional<T>) {
        if (value) {
            bindColumns(binder, *value, keep);
            return;
        }
        binder.addNull();
        if constexpr (isPair<typename T::value_type>)
            binder.addNull();
    } else if constexpr (isPair<T>) {
        binder.add(std::int64_t{columns::Parts<T>::first(value)});
        binder.add(std::int64_t{columns::Parts<T>::second(value)});
    } else if constexpr (CodedEnum<T>) {
        binder.add(codeOf(value));
    } else if constexpr (std::is_same_v<T, Id>) {
        binder.add(value);
    } else if constexpr (std::is_integral_v<T>) {
        binder.add(static_cast<std::int64_t>(value));
    } else if constexpr (std::is_same_v<T, std::string>) {
        binder.add(std::string_view(value));
    } else if constexpr (std::is_same_v<T, Colour>) {
        binder.add(std::string_view(keep.emplace_back(value.toString())));
    } else if constexpr (json_fields::isList<T>) {
        if (value.empty())
            binder.add(std::string_view("[]"));
        else
            binder.add(std::string_view(keep.emplace_back(writeJson(toJson(value)))));
    } else {
        static_assert(Composite<T>);
        T::fields([&](const char*, auto member) { bindColumns(binder, value.*member, keep); });
    }
}

template <class T>
T smallNumber(std::int64_t number) {
    json_fields::require(number >= std::numeric_limits<T>::min() && number <= std::numeric_limits<T>::max(),
                         "a number out of range");
    return static_cast<T>(number);
}

template <class T>
void readColumns(RowReader& row, T& value) {
    if constexpr (json_fields::isOptional<T>) {
        if (!row.nextIsNull()) {
            readColumns(row, value.emplace());
            return;
        }
        row.skip();
        if constexpr (isPair<typename T::value_type>) {
            json_fields::require(row.nextIsNull(), "half a pair");
            row.skip();
        }
    } else if constexpr (isPair<T>) {
        const auto first = smallNumber<MapUnit>(row.integer());
        value = T{first, smallNumber<MapUnit>(row.integer())};
    } else if constexpr (CodedEnum<T>) {
        const auto code = parseCode<T>(row.text());
        json_fields::require(code.has_value(), "an unknown code");
        value = *code;
    } else if constexpr (std::is_same_v<T, Id>) {
        value = row.id();
    } else if constexpr (std::is_same_v<T, bool>) {
        value = row.integer() != 0;
    } else if constexpr (std::is_integral_v<T>) {
        value = smallNumber<T>(row.integer());
    } else if constexpr (std::is_same_v<T, std::string>) {
        value = row.text();
    } else if constexpr (std::is_same_v<T, Colour>) {
        const auto colour = Colour::parse(row.text());
        json_fields::require(colour.has_value(), "not a colour");
        value = *colour;
    } else if constexpr (json_fields::isList<T>) {
        const auto text = row.text();
        value.clear();
        if (text != "[]")
            fromJson(parseJson(text), value);
    } else {
        static_assert(Composite<T>);
        T::fields([&](const char*, auto member) { readColumns(row, value.*member); });
    }
}

} // namespace metronet
