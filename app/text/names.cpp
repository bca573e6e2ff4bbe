// SPDX-License-Identifier: Apache-2.0
#include "text/names.h"

#include "text/words.h"

#include <QCoreApplication>

namespace metronet {

namespace {

struct Names {
    Q_DECLARE_TR_FUNCTIONS(Names)
};

QString codeAndText(const std::string& code, const LocalizedText& text) {
    const auto& best = text.best(interfaceLanguage());
    return best.empty() ? toText(code)
                        : Names::tr("%1 (%2)", "code and title").arg(toText(code), toText(best));
}

} // namespace

QString stationName(const Network& network, Id station) {
    const auto* record = network.find<Station>(station);
    return record ? codeAndText(record->code, record->title) : toText(station.toString());
}

QString lineName(const Network& network, Id line) {
    const auto* record = network.find<Line>(line);
    return record ? codeAndText(record->code, record->name) : toText(line.toString());
}

QString branchName(const Network& network, Id branch) {
    const auto* record = network.find<Branch>(branch);
    if (!record)
        return toText(branch.toString());
    return record->name.empty() ? word(record->branchKind) : Names::tr("“%1”").arg(toText(record->name));
}

QString subjectText(std::string_view subject) {
    const auto colon = subject.find(':');
    const auto kind = parseCode<Kind>(subject.substr(0, colon));
    if (!kind)
        return toText(subject);
    if (colon == std::string_view::npos)
        return word(*kind);
    return Names::tr("%1 %2", "kind and code").arg(word(*kind), toText(subject.substr(colon + 1)));
}

QString enumeration(const QStringList& items) {
    if (items.size() < 2)
        return items.join(QString());
    return Names::tr("%1 and %2", "enumeration")
        .arg(items.first(items.size() - 1).join(QStringLiteral(", ")), items.last());
}

} // namespace metronet
