// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "text/plain_tip.h"

using namespace metronet;

TEST_CASE("A tip shows a title as it is spelled") {
    CHECK(plainTip(QStringLiteral("Data & AI")) == QStringLiteral("Data & AI"));

    QTextDocument shown;
    const auto title = QStringLiteral("<b>Vet</b> & <img src='file:///etc/passwd'>");
    const auto tip = plainTip(title);
    REQUIRE(Qt::mightBeRichText(tip));
    shown.setHtml(tip);
    CHECK(shown.toPlainText() == title);
}
