// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "core/geometry/map_maker.h"

#include "drawing/map_drawing.h"
#include "drawing/svg_writer.h"

#include <expat.h>

#include <set>

using namespace metronet;

namespace {

struct Parsed {
    bool wellFormed = false;
    std::multiset<std::string> elements;
    std::multiset<std::string> ids;
    std::map<std::string, std::string> root;
    std::string text;
};

Parsed parse(const std::string& svg) {
    Parsed parsed;
    auto* parser = XML_ParserCreate("UTF-8");
    XML_SetUserData(parser, &parsed);
    XML_SetElementHandler(
        parser,
        [](void* data, const char* name, const char** attributes) {
            auto& p = *static_cast<Parsed*>(data);
            p.elements.insert(name);
            for (; *attributes; attributes += 2) {
                if (std::string(attributes[0]) == "id")
                    p.ids.insert(attributes[1]);
                if (p.elements.size() == 1)
                    p.root[attributes[0]] = attributes[1];
            }
        },
        [](void*, const char*) {});
    XML_SetCharacterDataHandler(parser, [](void* data, const char* text, int length) {
        static_cast<Parsed*>(data)->text.append(text, static_cast<std::size_t>(length));
    });
    parsed.wellFormed = XML_Parse(parser, svg.data(), static_cast<int>(svg.size()), 1) == XML_STATUS_OK;
    XML_ParserFree(parser);
    return parsed;
}

MapMaker small() {
    MapMaker map;
    map.station("S 1", 0, 0, "Lassen & <solderen>");
    map.station("S2", 40, 0, "\x01\"Twee\"");
    map.station("S3", 80, 20);
    map.line("M&1", {"S 1", "S2", "S3"});
    map.line("M2", {"S2", "S3"}, Pattern::Dashed);
    return map;
}

} // namespace

TEST_CASE("The SVG is well-formed whatever stands in titles, and says it") {
    const auto svg = writeSvg(draw(small().network, {}), {std::nullopt, "nl", "Kaart <1>", {}});
    const auto parsed = parse(svg);
    REQUIRE(parsed.wellFormed);
    CHECK(parsed.text.find("Lassen & <solderen>") != std::string::npos);
    CHECK(parsed.text.find("\"Twee\"") != std::string::npos);
    CHECK(parsed.text.find("Kaart <1>") != std::string::npos);
    CHECK(parsed.elements.count("foreignObject") == 0);
    CHECK(parsed.elements.count("text") >= 5);
    CHECK(parsed.root.at("xml:lang") == "nl");
}

TEST_CASE("Every line and station is one group with its code as id and a title") {
    const auto parsed = parse(writeSvg(draw(small().network, {}), {}));
    for (const char* id : {"line-M_261", "line-M2", "station-S_201", "station-S2", "station-S3"})
        CHECK(parsed.ids.count(id) == 1);
    CHECK(parsed.elements.count("title") >= 5);
}

TEST_CASE("A map fits the page asked for") {
    const auto drawing = draw(small().network, {});
    const auto parsed = parse(writeSvg(drawing, {Size{29700, 21000}, "nl", {}, {}}));
    CHECK(parsed.root.at("width") == "297mm");
    CHECK(parsed.root.at("height") == "210mm");
    double left = 0;
    double top = 0;
    double width = 0;
    double height = 0;
    REQUIRE(std::sscanf(parsed.root.at("viewBox").c_str(), "%lf %lf %lf %lf", &left, &top, &width, &height) ==
            4);
    CHECK(width / height == Approx(297.0 / 210).epsilon(0.001));
    const auto content = drawing.contentBounds();
    CHECK(left * 100 < content.left);
    CHECK((left + width) * 100 > content.right);
    CHECK((top + height) * 100 > content.bottom);
}

TEST_CASE("Pictures are embedded; one without bytes is left out") {
    auto map = small();
    Image image;
    image.id = Id::random();
    image.hash = "abc";
    image.size = {1000, 500};
    map.put(image);
    const auto drawing = draw(map.network, {});
    CHECK(parse(writeSvg(drawing, {})).elements.count("image") == 0);
    SvgOptions options;
    options.assets["abc"] = std::make_shared<Asset>(Asset{"image/png", {'M', 'a', 'n', '!'}});
    const auto svg = writeSvg(drawing, options);
    CHECK(parse(svg).elements.count("image") == 1);
    CHECK(svg.find("data:image/png;base64,TWFuIQ==") != std::string::npos);
}

TEST_CASE("The same drawing gives the same bytes") {
    const auto map = small();
    CHECK(writeSvg(draw(map.network, {}), {}) == writeSvg(draw(map.network, {}), {}));
}
