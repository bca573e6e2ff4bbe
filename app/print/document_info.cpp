// SPDX-License-Identifier: Apache-2.0
#include "print/document_info.h"

#include "paint/to_qt.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

namespace metronet {

namespace {

/// A PDF text string: UTF-16 with a byte order mark, in hexadecimal.
QByteArray pdfText(const QString& text) {
    QByteArray bytes("\xFE\xFF");
    for (const QChar unit : text) {
        bytes.append(static_cast<char>(unit.unicode() >> 8));
        bytes.append(static_cast<char>(unit.unicode() & 0xFF));
    }
    return "<" + bytes.toHex().toUpper() + ">";
}

QByteArray pdfDate(const QDateTime& utc) {
    return "(D:" + utc.toString(u"yyyyMMddHHmmss").toLatin1() + "Z)";
}

QByteArray infoDictionary(const DocumentInfo& info) {
    QByteArray dictionary = "<<\n/Title " + pdfText(info.title);
    if (!info.author.isEmpty())
        dictionary += "\n/Author " + pdfText(info.author);
    if (!info.subject.isEmpty())
        dictionary += "\n/Subject " + pdfText(info.subject);
    dictionary += "\n/Creator " + pdfText(QStringLiteral("Metronet " METRONET_VERSION));
    dictionary += "\n/Producer " + pdfText(QStringLiteral("Qt ") + QString::fromLatin1(qVersion()));
    return dictionary + "\n/CreationDate " + pdfDate(QDateTime::currentDateTimeUtc()) + "\n>>";
}

} // namespace

DocumentInfo documentInfo(const Network& network, const std::string& language) {
    const auto& project = network.project();
    return {toQt(project.title.best(language)), {}, toQt(project.subtitle.best(language))};
}

QByteArray withDocumentInfo(QByteArray pdf, const DocumentInfo& info) {
    const auto trailerAt = pdf.lastIndexOf("trailer");
    if (trailerAt < 0)
        return pdf;
    static const QRegularExpression trailer(
        QStringLiteral("/Size (?<size>\\d+)\\s+/Info (?<info>\\d+) 0 R\\s+/Root (?<root>\\d+) 0 R"));
    static const QRegularExpression start(QStringLiteral("startxref\\s+(?<offset>\\d+)\\s+%%EOF"));
    const auto tail = QString::fromLatin1(pdf.sliced(trailerAt));
    const auto known = trailer.match(tail);
    const auto previous = start.match(tail);
    if (!known.hasMatch() || !previous.hasMatch())
        return pdf;

    const auto part = [](const QRegularExpressionMatch& match, const char* name) {
        return match.captured(QString::fromLatin1(name)).toLatin1();
    };
    if (!pdf.endsWith('\n'))
        pdf += '\n';
    const auto objectAt = pdf.size();
    pdf += part(known, "info") + " 0 obj\n" + infoDictionary(info) + "\nendobj\n";
    const auto tableAt = pdf.size();
    pdf += "xref\n" + part(known, "info") + " 1\n" + QByteArray::number(objectAt).rightJustified(10, '0') +
           " 00000 n \n";
    pdf += "trailer\n<<\n/Size " + part(known, "size") + "\n/Info " + part(known, "info") + " 0 R\n/Root " +
           part(known, "root") + " 0 R\n/Prev " + part(previous, "offset") + "\n>>\n";
    return pdf + "startxref\n" + QByteArray::number(tableAt) + "\n%%EOF\n";
}

} // namespace metronet
