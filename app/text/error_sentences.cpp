// SPDX-License-Identifier: Apache-2.0
#include "text/names.h"
#include "text/sentences.h"

#include <QCoreApplication>

namespace metronet {

namespace {

struct ErrorSentences {
    Q_DECLARE_TR_FUNCTIONS(ErrorSentences)
};

/// The arguments of an error as texts; one that is missing is empty.
class Arguments {
public:
    explicit Arguments(const Error& error) : m_arguments(error.arguments) {}

    QString operator[](std::size_t index) const {
        return index < m_arguments.size() ? toText(m_arguments[index]) : QString();
    }
    QString subject(std::size_t index) const {
        return index < m_arguments.size() ? subjectText(m_arguments[index]) : QString();
    }

private:
    const std::vector<std::string>& m_arguments;
};

/// What the system or a library says, in brackets before the full stop.
QString because(const QString& reason) {
    return reason.isEmpty() ? QString()
                            : ErrorSentences::tr(" (%1)", "reason in the words of the system").arg(reason);
}

QString formatBroken(const Error& error) {
    const Arguments arguments(error);
    const auto reason = error.arguments.size() > 2 ? reasonText(error.arguments[2]) : QString();
    if (arguments[1].isEmpty())
        return ErrorSentences::tr("“%1” cannot be read. %2").arg(arguments[0], reason);
    return ErrorSentences::tr("“%1” cannot be read at %2. %3").arg(arguments[0], arguments[1], reason);
}

QString noContent(const Arguments& arguments) {
    if (arguments[1] == u"csv")
        return ErrorSentences::tr(
                   "There are no CSV files in “%1”. Choose the folder with stations.csv in it.")
            .arg(arguments[0]);
    if (arguments[1] == u"edge")
        return ErrorSentences::tr(
                   "The line graph “%1” has no edges, so there is no line to draw. Choose another file.")
            .arg(arguments[0]);
    return ErrorSentences::tr("“%1” holds nothing to take over. Choose another file.").arg(arguments[0]);
}

} // namespace

QString sentence(const Error& error) {
    const Arguments arguments(error);
    const auto first = arguments[0];
    switch (error.code) {
    case ErrorCode::FileMissing:
        return ErrorSentences::tr("There is no “%1”. Check the name and the folder.").arg(first);
    case ErrorCode::FileIsDirectory:
        return ErrorSentences::tr("“%1” is a folder. Choose a file.").arg(first);
    case ErrorCode::FileEmpty:
        return ErrorSentences::tr("“%1” is empty. Choose another file, or an earlier copy of it.").arg(first);
    case ErrorCode::FileTooLarge:
        return ErrorSentences::tr("“%1” is larger than Metronet can handle. Choose a smaller file.")
            .arg(first);
    case ErrorCode::FileUnreadable:
        return ErrorSentences::tr("“%1” cannot be read%2. Check that you may open it.")
            .arg(first, because(arguments[1]));
    case ErrorCode::FileUnwritable:
        return ErrorSentences::tr("“%1” cannot be written%2. Choose a folder you may write in.")
            .arg(first, because(arguments[1]));
    case ErrorCode::FileInUse:
        return ErrorSentences::tr("“%1” is in use by another program. Close it there first.").arg(first);
    case ErrorCode::FileChanged:
        return ErrorSentences::tr(
                   "“%1” was changed by somebody else since you opened it. Save under another name.")
            .arg(first);
    case ErrorCode::DiskFull:
        return ErrorSentences::tr("There is no room on the disk for “%1”. Make room, or save somewhere else.")
            .arg(first);
    case ErrorCode::NotAProject:
        return ErrorSentences::tr(
                   "“%1” is not a Metronet project. Import it if it is a file of another program.")
            .arg(first);
    case ErrorCode::ProjectNewer:
        return ErrorSentences::tr("“%1” was made by a newer Metronet (schema %2; this one reads up to %3). "
                                  "Update Metronet to open it.")
            .arg(first, arguments[1], arguments[2]);
    case ErrorCode::ProjectDamaged:
        return ErrorSentences::tr("“%1” is damaged%2. Open an earlier copy of it.")
            .arg(first, because(arguments[1]));
    case ErrorCode::WorkingCopyFailed:
        return ErrorSentences::tr("The edits cannot be kept in “%1”%2. Save the project somewhere else now.")
            .arg(first, because(arguments[1]));
    case ErrorCode::PatchStale:
        return ErrorSentences::tr("The %1 has changed meanwhile, so nothing was done. Try again.")
            .arg(arguments.subject(0));
    case ErrorCode::DanglingReference:
        return ErrorSentences::tr("The %1 refers to the %2, which does not exist. Choose another one.")
            .arg(arguments.subject(0), arguments.subject(1));
    case ErrorCode::StillReferenced:
        return ErrorSentences::tr("The %1 is still used by the %2. Remove it there first.")
            .arg(arguments.subject(0), arguments.subject(1));
    case ErrorCode::DuplicateCode:
        return ErrorSentences::tr("There already is a %1 with the code “%2”. Choose another code.")
            .arg(arguments.subject(0), arguments[1]);
    case ErrorCode::EmptyCode:
        return ErrorSentences::tr("A %1 needs a code. Fill one in.").arg(arguments.subject(0));
    case ErrorCode::InvalidRecord:
        return ErrorSentences::tr("The %1 cannot be like that%2. Nothing was changed.")
            .arg(arguments.subject(0), because(arguments[1]));
    case ErrorCode::NothingToDo:
        return ErrorSentences::tr("There is nothing to do here. Choose something else first.");
    case ErrorCode::FormatUnknown:
        return ErrorSentences::tr(
                   "“%1” is in no format that Metronet knows. Choose a CSV, JSON or line graph file.")
            .arg(first);
    case ErrorCode::FormatBroken:
        return formatBroken(error);
    case ErrorCode::ColumnMissing:
        return ErrorSentences::tr("“%1” has no column “%2”. Add it, with that heading.")
            .arg(first, arguments[1]);
    case ErrorCode::NoContent:
        return noContent(arguments);
    case ErrorCode::ExportUnsupported:
        return ErrorSentences::tr(
                   "Metronet does not write “%1”. Choose another ending, such as .svg, .pdf or .json.")
            .arg(first);
    case ErrorCode::ImageTooLarge:
        return ErrorSentences::tr(
                   "“%1” would be an image of %2 by %3 pixels, which is too large. Choose fewer dots per "
                   "inch or smaller paper.")
            .arg(first, arguments[1], arguments[2]);
    case ErrorCode::Usage:
        return first;
    }
    return {};
}

} // namespace metronet
