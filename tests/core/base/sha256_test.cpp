// SPDX-License-Identifier: Apache-2.0
#include "catch.h"

#include "base/sha256.h"

using namespace metronet;

TEST_CASE("SHA-256 gives the digests of FIPS 180-4") {
    CHECK(toHex(sha256("")) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(toHex(sha256("abc")) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(toHex(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")) ==
          "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

TEST_CASE("SHA-256 does not mind how the bytes arrive") {
    const std::string text(1000, 'x');
    for (std::size_t cut = 0; cut <= 130; ++cut) {
        Sha256 hash;
        hash.update(text.substr(0, cut));
        hash.update(text.substr(cut));
        CHECK(hash.finish() == sha256(text));
    }
}
