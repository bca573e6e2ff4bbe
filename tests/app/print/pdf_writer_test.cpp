// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "paint/map_font.h"
#include "paint/picture_store.h"
#include "print/pdf_writer.h"
#include "printed_map.h"

#include <QDir>
#include <QFile>

using namespace metronet;
using namespace metronet::test;

namespace {

std::filesystem::path writtenTo(const QTemporaryDir& folder, Size paper) {
    const auto path = inside(folder, "map.pdf");
    PictureStore pictures;
    const DocumentInfo info{
        QStringLiteral("Metrokaart Noord-Holland é"), QStringLiteral("Studio Kaart & Co"), {}};
    REQUIRE(writePdf(path, printedMap(), pictures, {paper, 1000}, info).ok());
    return path;
}

QString infoLine(const QString& info, const char* name) {
    for (const auto& line : info.split(QLatin1Char('\n')))
        if (line.startsWith(QString::fromLatin1(name) + QLatin1Char(':')))
            return line.section(QLatin1Char(':'), 1).trimmed();
    return {};
}

} // namespace

TEST_CASE("Every title can be found in a PDF") {
    if (!hasTool("pdftotext"))
        SKIP_TEST("pdftotext is not installed");
    const QTemporaryDir folder;
    const auto text =
        outputOf("pdftotext", {toQString(writtenTo(folder, {20000, 10000})), QStringLiteral("-")});
    for (const auto& title : printedTitles)
        CHECK(text.simplified().contains(QString::fromStdString(title)));
}

TEST_CASE("A PDF carries the fonts it is set in") {
    if (!hasTool("pdffonts"))
        SKIP_TEST("pdffonts is not installed");
    const QTemporaryDir folder;
    const auto fonts = outputOf("pdffonts", {toQString(writtenTo(folder, {20000, 10000}))})
                           .split(QLatin1Char('\n'), Qt::SkipEmptyParts)
                           .sliced(2);
    REQUIRE(fonts.size() == 2); // regular and bold
    auto family = mapFontFamily();
    for (const auto& font : fonts) {
        CHECK(font.contains(family.remove(QLatin1Char(' '))));
        const auto columns =
            font.simplified().split(QLatin1Char(' ')); // … encoding emb sub uni object generation
        REQUIRE(columns.size() > 6);
        CHECK(columns.at(columns.size() - 5) == QStringLiteral("yes")); // embedded
        CHECK(columns.at(columns.size() - 3) == QStringLiteral("yes")); // with a way back to the characters
    }
}

TEST_CASE("A PDF says its title, its author and the size of its paper") {
    if (!hasTool("pdfinfo"))
        SKIP_TEST("pdfinfo is not installed");
    const QTemporaryDir folder;
    const auto info = outputOf("pdfinfo", {toQString(writtenTo(folder, *parsePaper("A3")))});
    CHECK(infoLine(info, "Title") == QStringLiteral("Metrokaart Noord-Holland é"));
    CHECK(infoLine(info, "Author") == QStringLiteral("Studio Kaart & Co"));
    CHECK(infoLine(info, "Creator").startsWith(QStringLiteral("Metronet ")));
    CHECK(infoLine(info, "Pages") == QStringLiteral("1"));
    CHECK(infoLine(info, "Page size") == QStringLiteral("842 x 1191 pts (A3)"));
}

TEST_CASE("A PDF is vectors, not a picture of the map") {
    if (!hasTool("pdfimages"))
        SKIP_TEST("pdfimages is not installed");
    const QTemporaryDir folder;
    const auto images =
        outputOf("pdfimages", {QStringLiteral("-list"), toQString(writtenTo(folder, {20000, 10000}))});
    CHECK(images.split(QLatin1Char('\n'), Qt::SkipEmptyParts).size() == 2); // the heading alone
}

TEST_CASE("A PDF that cannot be written leaves what was there") {
    const QTemporaryDir folder;
    PictureStore pictures;
    const auto nowhere = writePdf(inside(folder, "missing") / "map.pdf", printedMap(), pictures, {}, {});
    REQUIRE_FALSE(nowhere.ok());
    CHECK(nowhere.error().code == ErrorCode::FileUnwritable);
    CHECK(nowhere.error().arguments.at(0) == (inside(folder, "missing") / "map.pdf").string());

    const auto onFolder = writePdf(inside(folder, ""), printedMap(), pictures, {}, {});
    REQUIRE_FALSE(onFolder.ok());
    CHECK(onFolder.error().code == ErrorCode::FileIsDirectory);
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

TEST_CASE("A PDF replaces an earlier one and leaves nothing beside it") {
    const QTemporaryDir folder;
    writtenTo(folder, {20000, 10000});
    writtenTo(folder, {20000, 10000});
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) ==
          QStringList{QStringLiteral("map.pdf")});
}

TEST_CASE("Properties are added only to a PDF whose end is understood") {
    const QByteArray other = "%PDF-1.7\nno table of the classic kind\n%%EOF\n";
    CHECK(withDocumentInfo(other, {QStringLiteral("Title"), {}, {}}) == other);
}
