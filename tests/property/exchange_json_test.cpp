// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "property/exchange_network.h"

#include "base/sha256.h"
#include "exchange/json/json_document.h"
#include "model/patch.h"

#include <rapidcheck.h>

using namespace metronet;

namespace {

Source document(std::string text) {
    return {"network.json", {{"network.json", std::move(text)}}};
}

} // namespace

TEST_CASE("Any network reads back from its JSON equal and without a problem") {
    REQUIRE(rc::check("JSON round trip", [](unsigned seed) {
        const auto network = randomNetwork(seed);
        RC_ASSERT(apply(Network(), difference(Network(), network)).ok());
        const auto text = writeJson(network, {});
        const auto import = readJson(document(text));
        RC_ASSERT(import.ok());
        for (const auto& problem : import->problems)
            RC_LOG() << problem.column << ' ' << problem.value << ' ' << problem.reason << '\n';
        for (const auto& key : import->notUnderstood)
            RC_LOG() << key << '\n';
        RC_ASSERT(import->problems.empty());
        RC_ASSERT(import->notUnderstood.empty());
        RC_ASSERT(import->unplaced.empty());
        for (const auto& subject : difference(network, import->network).subjects())
            RC_LOG() << "differs: " << subjectName(network, subject) << '\n';
        RC_ASSERT(import->network == network);
        RC_ASSERT(writeJson(import->network, {}) == text);
    }));
}

TEST_CASE("Pictures travel inside the document") {
    REQUIRE(rc::check("assets round trip", [](const std::vector<std::uint8_t>& bytes) {
        Assets assets;
        assets[toHex(sha256(bytes))] = std::make_shared<const Asset>(Asset{"image/png", bytes});
        const auto import = readJson(document(writeJson(randomNetwork(1), assets)));
        RC_ASSERT(import.ok());
        RC_ASSERT(import->assets.size() == 1U);
        RC_ASSERT(*import->assets.begin()->second == *assets.begin()->second);
    }));
}

TEST_CASE("No damage to a document crashes the reader") {
    const auto text = writeJson(randomNetwork(7), {});
    REQUIRE(rc::check("cut and changed documents", [&](unsigned at, unsigned char with) {
        auto damaged = text;
        damaged[at % damaged.size()] = static_cast<char>(with);
        const auto changed = readJson(document(damaged));
        if (changed.ok())
            RC_ASSERT(apply(Network(), difference(Network(), changed->network)).ok());
        const auto cut = readJson(document(text.substr(0, at % (text.size() - 1))));
        RC_ASSERT(!cut.ok());
    }));
}
