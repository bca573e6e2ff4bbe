// SPDX-License-Identifier: Apache-2.0
#include "catch.h"

#include "drawing/text_wrap.h"

using namespace metronet;

namespace {

std::vector<std::string> wrapped(std::string_view text, double width) {
    std::vector<std::string> lines;
    for (const auto& line : wrapBalanced(text, width, standardTextMeasurer(), false)) {
        CHECK(line.width == Approx(standardTextMeasurer().width(line.text, false)));
        lines.push_back(line.text);
    }
    return lines;
}

} // namespace

TEST_CASE("Text is as wide as its characters; bold is wider; accents and unknown scripts have a width") {
    const auto& measurer = standardTextMeasurer();
    CHECK(measurer.width("Robot", false) == Approx(2.8).margin(0.05));
    CHECK(measurer.width("Robot", true) > measurer.width("Robot", false));
    CHECK(measurer.width("é", false) == Approx(measurer.width("e", false)));
    CHECK(measurer.width("e\xCC\x81", false) == Approx(measurer.width("e", false)));
    CHECK(measurer.width("漢字", false) == Approx(2));
    CHECK(measurer.width("\xFF\xFE", false) > 0);
    CHECK(measurer.width("", false) == 0);
    CHECK(measurer.name() == "metronet-1");
}

TEST_CASE("A text that fits stays on one line") {
    CHECK(wrapped("Digitale scan", 20) == std::vector<std::string>{"Digitale scan"});
    CHECK(wrapped("  ", 20).empty());
}

TEST_CASE("A long text is broken into few lines of about one length") {
    CHECK(wrapped("Van papier naar digitale werkbon", 9.5) ==
          std::vector<std::string>{"Van papier naar", "digitale werkbon"});
    CHECK(wrapped("Een twee drie vier", 5.5) == std::vector<std::string>{"Een twee", "drie vier"});
}

TEST_CASE("Lines break after hyphens and at line breaks, and a long word sticks out") {
    CHECK(wrapped("Ontwerpen/3D-printen", 6) == std::vector<std::string>{"Ontwerpen/", "3D-printen"});
    CHECK(wrapped("boven\nonder", 50) == std::vector<std::string>{"boven", "onder"});
    CHECK(wrapped("de kwaliteitsmanagementsystemen", 6) ==
          std::vector<std::string>{"de", "kwaliteitsmanagementsystemen"});
}
