// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/colour.h"
#include "base/localized_text.h"
#include "exchange/code_book.h"
#include "exchange/import.h"
#include "exchange/json/fields.h"
#include "exchange/reason.h"
#include "model/records.h"

#include <nlohmann/json.hpp>

#include <initializer_list>
#include <set>
#include <string>
#include <vector>

namespace metronet {

/// Fills values from JSON. What does not fit is left as it was and reported with its path; nothing throws.
class ElementReader {
public:
    using json = nlohmann::json;

    /// `file` is for messages.
    explicit ElementReader(std::string file) : m_file(std::move(file)) {}

    Import import;
    CodeBook academies{"A", 1};
    CodeBook lines{"M", 1};
    CodeBook stations{"S", 3};

    /// Every field of a record or composite that the object has. Other keys are noted, apart from those in
    /// `known`.
    template <class T>
    void fields(const json& object, const std::string& path, T& into,
                std::initializer_list<std::string_view> known = {}) {
        if (!isObject(object, path))
            return;
        std::set<std::string_view> names(known.begin(), known.end());
        T::fields([&](const char* name, auto member) {
            const bool special = !names.insert(name).second; // the caller reads it
            if (const auto found = object.find(name); found != object.end() && !special)
                read(*found, path + '.' + name, name, into.*member);
        });
        noteOthers(object, path, names);
    }

    /// The id an object gives itself, or a new one where it gives none, a bad one or one that is taken.
    Id id(const json& object, const std::string& path);

    bool isObject(const json& value, const std::string& path);
    /// The elements of a list under a key; none where it is missing or no list.
    const json& list(const json& object, const char* key, const std::string& path);
    void noteOthers(const json& object, const std::string& path, const std::set<std::string_view>& known);

    void report(const json& value, const std::string& path, Reason reason, std::string code = "element");

    void read(const json& value, const std::string& path, std::string_view field, bool& into);
    void read(const json& value, const std::string& path, std::string_view field, int& into);
    void read(const json& value, const std::string& path, std::string_view field, std::string& into);
    void read(const json& value, const std::string& path, std::string_view field, Point& into);
    void read(const json& value, const std::string& path, std::string_view field, Size& into);
    void read(const json& value, const std::string& path, std::string_view field, Colour& into);
    void read(const json& value, const std::string& path, std::string_view field, LocalizedText& into);
    void read(const json& value, const std::string& path, std::string_view field, ExternalIds& into);
    /// A code where the field is a reference (a T02 is reported and the id left where it is unknown), else a
    /// UUID.
    void read(const json& value, const std::string& path, std::string_view field, Id& into);
    /// Left out stops with the branch as a whole.
    void read(const json&, const std::string&, std::string_view, std::vector<Stop>&) {}

    /// Millimetres as a length.
    bool readLength(const json& value, const std::string& path, MapUnit& into);

    template <CodedEnum E>
    void read(const json& value, const std::string& path, std::string_view, E& into) {
        if (!value.is_string())
            report(value, path, Reason::WrongType);
        else if (const auto parsed = parseCode<E>(value.get_ref<const std::string&>()))
            into = *parsed;
        else
            report(value, path, Reason::UnknownWord);
    }
    template <class T>
    void read(const json& value, const std::string& path, std::string_view field, std::optional<T>& into) {
        const auto before = m_faults;
        T content{};
        read(value, path, field, content);
        if (m_faults == before)
            into = std::move(content);
    }
    template <class T>
    void read(const json& value, const std::string& path, std::string_view field, std::vector<T>& into) {
        if (!value.is_array())
            return report(value, path, Reason::WrongType);
        into.clear();
        for (std::size_t i = 0; i < value.size(); ++i) {
            const auto before = m_faults;
            T element{};
            read(value[i], path + '[' + std::to_string(i) + ']', field, element);
            const bool partial = Composite<T>; // a composite keeps what could be read
            if (m_faults == before || partial)
                into.push_back(std::move(element));
        }
    }
    template <Composite T>
    void read(const json& value, const std::string& path, std::string_view, T& into) {
        fields(value, path, into);
    }

private:
    const Id* find(Kind kind, const std::string& code) const;

    std::string m_file;
    std::set<Id> m_ids;
    std::size_t m_faults = 0;
};

} // namespace metronet
