// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "panels/fields/text_format.h"

using namespace metronet;

namespace {
QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}
} // namespace

TEST_CASE("Study time is read as people write it") {
    const auto format = duration();
    CHECK(format.read(text("150")) == std::optional(std::optional(150)));
    CHECK(format.read(text("2:30")) == std::optional(std::optional(150)));
    CHECK(format.read(text("2u30")) == std::optional(std::optional(150)));
    CHECK(format.read(text("2,5 uur")) == std::optional(std::optional(150)));
    CHECK(format.read(text("2.5 hours")) == std::optional(std::optional(150)));
    CHECK(format.read(text("150 min")) == std::optional(std::optional(150)));
    CHECK(format.read(text("  ")) == std::optional<std::optional<int>>(std::in_place));
    CHECK_FALSE(format.read(text("two hours")));
    CHECK_FALSE(format.read(text("-5")));
}

TEST_CASE("Lengths are millimetres with either decimal sign") {
    const auto format = millimetres();
    CHECK(format.read(text("12,5")) == std::optional(1250));
    CHECK(format.read(text("12.5")) == std::optional(1250));
    CHECK(format.read(text("-3")) == std::optional(-300));
    CHECK_FALSE(format.read(text("")));
    CHECK_FALSE(format.read(text("1e99")));
    CHECK_FALSE(format.read(text("nan")));
    CHECK(format.read(format.write(1234)) == std::optional(1234));
    CHECK(format.read(format.write(123456789 / 100)) == std::optional(1234567));
}

TEST_CASE("An offset has two lengths or none") {
    const auto format = optionalOffset();
    CHECK(format.read(text("3; -2")) == std::optional(std::optional(Point{300, -200})));
    CHECK(format.read(text("")) == std::optional<std::optional<Point>>(std::in_place));
    CHECK_FALSE(format.read(text("3")));
}

TEST_CASE("Dates are kept in the ISO form") {
    const auto format = isoDate();
    CHECK(format.read(text("31-3-2026")) == std::optional(std::string("2026-03-31")));
    CHECK(format.read(text("2026-03-31")) == std::optional(std::string("2026-03-31")));
    CHECK(format.read(text("")) == std::optional(std::string()));
    CHECK_FALSE(format.read(text("31-2-2026")));
}

TEST_CASE("A link is an address of the web, never a file or a disguise") {
    const auto format = webLink();
    CHECK(format.read(text("https://example.org/a")) == std::optional(std::string("https://example.org/a")));
    CHECK(format.read(text("example.org")) == std::optional(std::string("https://example.org")));
    CHECK(format.read(text("mailto:a@example.org")).has_value());
    for (const char* bad : {"javascript:alert(1)", "file:///etc/passwd", "smb://host/share", "//host/share",
                            "https://good.example@evil.example/", "https://https://x y"})
        CHECK_FALSE(format.read(text(bad)));
}
