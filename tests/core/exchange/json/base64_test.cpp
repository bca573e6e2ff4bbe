// SPDX-License-Identifier: Apache-2.0
#include "catch.h"

#include "exchange/json/base64.h"

using namespace metronet;

TEST_CASE("Base64 as in RFC 4648") {
    const std::pair<const char*, const char*> vectors[] = {{"", ""},
                                                           {"f", "Zg=="},
                                                           {"fo", "Zm8="},
                                                           {"foo", "Zm9v"},
                                                           {"foob", "Zm9vYg=="},
                                                           {"fooba", "Zm9vYmE="},
                                                           {"foobar", "Zm9vYmFy"}};
    for (const auto& [plain, encoded] : vectors) {
        const std::string text = plain;
        const std::vector<std::uint8_t> bytes(text.begin(), text.end());
        CHECK(toBase64(bytes) == encoded);
        CHECK(fromBase64(encoded) == bytes);
    }
    for (const char* wrong : {"Zg", "Zg=", "Z===", "====", "Zm9*", "Zg==Zg==", "Z g="})
        CHECK_FALSE(fromBase64(wrong));
}
