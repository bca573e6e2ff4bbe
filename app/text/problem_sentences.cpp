// SPDX-License-Identifier: Apache-2.0
#include "text/names.h"
#include "text/sentences.h"

#include "exchange/reason.h"

#include <QCoreApplication>

namespace metronet {

namespace {

struct ProblemSentences {
    Q_DECLARE_TR_FUNCTIONS(ProblemSentences)
};

QString sentenceFor(Reason reason) {
    switch (reason) {
    case Reason::NotANumber:
        return ProblemSentences::tr("This is not a number. Write digits only.");
    case Reason::AmbiguousNumber:
        return ProblemSentences::tr(
            "This can be read as two different numbers. Write it without a separator of thousands.");
    case Reason::OutOfRange:
        return ProblemSentences::tr("This number is out of range. Correct it.");
    case Reason::NoUnit:
        return ProblemSentences::tr(
            "This duration has no unit. Write “150 min” or “2:30”, or name the unit in the heading.");
    case Reason::NotADuration:
        return ProblemSentences::tr("This is not a duration. Write it like “150 min” or “2:30”.");
    case Reason::NotADate:
        return ProblemSentences::tr("This is not a date. Write it like “2026-03-31”.");
    case Reason::NotAColour:
        return ProblemSentences::tr("This is not a colour. Write it like “#0000AA”.");
    case Reason::UnknownWord:
        return ProblemSentences::tr("This is none of the words that can stand here. Choose one of those.");
    case Reason::WrongType:
        return ProblemSentences::tr("Another kind of value must stand here. Correct it.");
    case Reason::NotAnId:
        return ProblemSentences::tr("This is not an id. Leave it out, or write a UUID.");
    case Reason::Missing:
        return ProblemSentences::tr("Something must stand here. Fill it in.");
    case Reason::HalfPosition:
        return ProblemSentences::tr("A position needs both x and y. Fill in the other one.");
    case Reason::DuplicateColumn:
        return ProblemSentences::tr("This heading occurs twice; the first column was read. Rename one.");
    case Reason::ExtraCell:
        return ProblemSentences::tr("There is no heading over this cell. Add one, or remove the cell.");
    case Reason::ShortRow:
        return ProblemSentences::tr("This row has fewer cells than there are headings. Complete it.");
    case Reason::StrayQuote:
        return ProblemSentences::tr(
            "There is a quotation mark inside a cell. Put the cell in quotes and double the mark.");
    case Reason::UnclosedQuote:
        return ProblemSentences::tr("A quotation mark is not closed. Close it.");
    case Reason::BrokenEncoding:
        return ProblemSentences::tr("Some characters cannot be read. Save the file as UTF-8.");
    case Reason::DuplicateTable:
        return ProblemSentences::tr("There is more than one file with this table. Keep one.");
    case Reason::DuplicateCode:
        return ProblemSentences::tr("Something else has this code already; this one got a new code.");
    case Reason::UnknownReference:
        return ProblemSentences::tr(
            "This names nothing that exists; it was left out. Correct the code, or add what it names.");
    case Reason::SelfReference:
        return ProblemSentences::tr("This refers to itself; it was left out.");
    case Reason::DuplicateReference:
        return ProblemSentences::tr("This is stated twice; it was taken over once.");
    case Reason::NumberingGap:
        return ProblemSentences::tr(
            "The stops are not numbered 1, 2, 3 and so on; they were put in order of their numbers.");
    case Reason::NoTrunk:
        return ProblemSentences::tr("This line has no trunk. Name one of its segments “hoofd” or “trunk”.");
    case Reason::SecondTrunk:
        return ProblemSentences::tr("This line has a trunk already; this one became a branch.");
    case Reason::NotARing:
        return ProblemSentences::tr("A ring ends at the station where it starts; this one became a branch.");
    case Reason::AllOfInGroup:
        return ProblemSentences::tr("The stations are all needed, but the group makes them alternatives. "
                                    "Give each a row and a group.");
    case Reason::Syntax:
        return ProblemSentences::tr(
            "The file breaks off or is not well formed. Export it again at its source.");
    case Reason::TooDeep:
        return ProblemSentences::tr("It is nested too deeply. Export it again at its source.");
    case Reason::NewerVersion:
        return ProblemSentences::tr("It was made by a newer Metronet. Update Metronet to read it.");
    case Reason::DuplicateId:
        return ProblemSentences::tr("Something else has this id already; this one got a new id.");
    case Reason::HashMismatch:
        return ProblemSentences::tr("The bytes of this image do not match its hash; it was left out.");
    case Reason::UnknownKey:
        return ProblemSentences::tr("Metronet does not know this key; it was left out.");
    case Reason::UnknownNode:
        return ProblemSentences::tr("There is no such node. Correct the edge, or add the node.");
    case Reason::SelfLoop:
        return ProblemSentences::tr("This edge leads back to its own node; it was left out.");
    case Reason::ParallelEdge:
        return ProblemSentences::tr("There is another edge between these nodes; the two were made one.");
    case Reason::NoLine:
        return ProblemSentences::tr("This edge belongs to no line; it was left out.");
    case Reason::NotKept:
        return ProblemSentences::tr("Metronet has no place for this; it was left out.");
    case Reason::TooManyEntries:
        return ProblemSentences::tr("The archive has too many files in it. Unpack it and choose the files.");
    case Reason::TooLarge:
        return ProblemSentences::tr(
            "The archive unpacks to more than Metronet can handle. Choose a smaller one.");
    case Reason::Damaged:
        return ProblemSentences::tr("The file is damaged. Export it again at its source.");
    case Reason::Encrypted:
        return ProblemSentences::tr("The archive has a password. Unpack it and choose the files.");
    }
    return {};
}

/// `stations.csv, row 12, duration_min`, as far as it is known.
QString place(const Problem& problem) {
    QStringList parts;
    if (!problem.file.empty())
        parts << toText(problem.file);
    if (problem.row > 0)
        parts << ProblemSentences::tr("row %1").arg(problem.row);
    if (!problem.column.empty())
        parts << toText(problem.column);
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString reasonText(std::string_view code) {
    const auto reason = parseCode<Reason>(code.substr(0, code.find(' ')));
    return reason ? sentenceFor(*reason) : toText(code);
}

QString sentence(const Problem& problem) {
    const auto reason = reasonText(problem.reason.empty() ? problem.code : problem.reason);
    const auto where = place(problem);
    if (where.isEmpty())
        return reason;
    if (problem.value.empty())
        return ProblemSentences::tr("%1: %2", "place: reason").arg(where, reason);
    return ProblemSentences::tr("%1: “%2”. %3", "place: “value”. reason")
        .arg(where, toText(problem.value), reason);
}

} // namespace metronet
