// SPDX-License-Identifier: Apache-2.0
#include "model/digest.h"

namespace metronet {

namespace {

/// Feeds values to the hash so that no two different contents give the same bytes: numbers have a fixed width
/// and everything of variable length is preceded by it.
class Canonical {
public:
    explicit Canonical(Sha256& hash) : m_hash(hash) {}

    void add(std::int64_t number) {
        std::array<std::uint8_t, 8> bytes{};
        for (std::size_t i = 0; i < 8; ++i)
            bytes[i] = static_cast<std::uint8_t>(static_cast<std::uint64_t>(number) >> (8 * i));
        m_hash.update(bytes);
    }
    void add(int number) { add(std::int64_t{number}); }
    void add(bool flag) { add(std::int64_t{flag}); }
    void add(std::size_t count) { add(static_cast<std::int64_t>(count)); }
    void add(const std::string& text) { add(std::string_view(text)); }
    void add(std::string_view text) {
        add(text.size());
        m_hash.update(text);
    }
    void add(const Id& id) { m_hash.update(id.bytes); }
    void add(Point point) {
        add(point.x);
        add(point.y);
    }
    void add(Size size) {
        add(size.width);
        add(size.height);
    }
    void add(Colour colour) { add((colour.red << 16) | (colour.green << 8) | colour.blue); }
    void add(const LocalizedText& text) {
        add(text.entries().size());
        for (const auto& [language, words] : text.entries()) {
            add(language);
            add(words);
        }
    }
    void add(const ExternalIds& ids) {
        add(ids.size());
        for (const auto& [source, id] : ids) {
            add(source);
            add(id);
        }
    }
    template <CodedEnum E>
    void add(E value) {
        add(codeOf(value));
    }
    template <class T>
    void add(const std::optional<T>& value) {
        add(value.has_value());
        if (value)
            add(*value);
    }
    template <class T>
    void add(const std::vector<T>& values) {
        add(values.size());
        for (const auto& value : values)
            add(value);
    }
    template <Composite T>
    void add(const T& value) {
        T::fields([&](const char*, auto member) { add(value.*member); });
    }

private:
    Sha256& m_hash;
};

} // namespace

template <Record R>
Sha256Digest digest(const R& record) {
    Sha256 hash;
    Canonical canonical(hash);
    canonical.add(R::kind);
    canonical.add(record.id);
    R::fields([&](const char* name, auto member) {
        canonical.add(std::string_view(name));
        canonical.add(record.*member);
    });
    return hash.finish();
}

template Sha256Digest digest(const Project&);
template Sha256Digest digest(const Academy&);
template Sha256Digest digest(const Line&);
template Sha256Digest digest(const Station&);
template Sha256Digest digest(const Branch&);
template Sha256Digest digest(const Requirement&);
template Sha256Digest digest(const Track&);
template Sha256Digest digest(const Zone&);
template Sha256Digest digest(const Note&);
template Sha256Digest digest(const Image&);
template Sha256Digest digest(const Sheet&);
template Sha256Digest digest(const Waiver&);
template Sha256Digest digest(const Uptake&);

Sha256Digest digest(const Network& network) {
    Sha256 hash;
    Records::forEach([&]<class R>() {
        for (const auto& record : network.all<R>())
            hash.update(digest(record));
    });
    return hash.finish();
}

} // namespace metronet
