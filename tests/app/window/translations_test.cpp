// SPDX-License-Identifier: Apache-2.0
#include "catch.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <set>

namespace {

struct Message {
    QString context;
    QString source;
    QString translation;
    bool finished = true;
};

std::vector<Message> messagesOf(const QString& language) {
    QFile file(QStringLiteral(METRONET_SOURCE_DIR "/translations/metronet_%1.ts").arg(language));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages.push_back({context, {}, {}});
        else if (xml.name() == u"source")
            messages.back().source = xml.readElementText();
        else if (xml.name() == u"translation") {
            messages.back().finished = xml.attributes().value(QStringLiteral("type")) != u"unfinished";
            messages.back().translation =
                xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        }
    }
    REQUIRE_FALSE(xml.hasError());
    REQUIRE(messages.size() > 100);
    return messages;
}

std::multiset<QString> placeholders(const QString& text) {
    std::multiset<QString> found;
    static const QRegularExpression pattern(QStringLiteral("%\\d"));
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.insert(match.next().captured());
    return found;
}

} // namespace

TEST_CASE("Dutch and English are complete") {
    for (const auto& language : {QStringLiteral("nl"), QStringLiteral("en")})
        for (const auto& message : messagesOf(language)) {
            INFO(language.toStdString()
                 << " " << message.context.toStdString() << ": " << message.source.toStdString());
            CHECK(message.finished);
            CHECK_FALSE(message.translation.isEmpty());
        }
}

TEST_CASE("A translation keeps the places that are filled in") {
    for (const auto& language : {QStringLiteral("nl"), QStringLiteral("de")})
        for (const auto& message : messagesOf(language)) {
            if (!message.finished || message.source.contains(QStringLiteral("%n")))
                continue;
            INFO(message.source.toStdString());
            CHECK(placeholders(message.source) == placeholders(message.translation));
        }
}
