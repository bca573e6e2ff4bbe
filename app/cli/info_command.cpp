// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/json_answer.h"
#include "cli/options.h"
#include "text/names.h"

#include "storage/project_file.h"
#include "storage/schema.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace metronet {

namespace {

struct InfoCommand {
    Q_DECLARE_TR_FUNCTIONS(InfoCommand)
};

struct Options {
    std::filesystem::path file;
    bool json = false;
};

/// When a record last changed or the project was last saved with changes, in ISO 8601 and UTC; empty where
/// nothing says when.
std::string lastChange(const ProjectFile& file) {
    Timestamp latest = 0;
    for (const auto& [id, revision] : file.revisions)
        latest = std::max(latest, revision.time);
    Records::forEach([&]<class R>() {
        for (const auto& record : file.network.all<R>())
            latest = std::max(latest, record.changedAt);
    });
    if (latest == 0)
        return {};
    return QDateTime::fromMSecsSinceEpoch(latest, Qt::UTC).toString(Qt::ISODateWithMs).toStdString();
}

Json orNull(const std::string& text) {
    return text.empty() ? Json() : Json(text);
}

void printJson(std::ostream& out, const ProjectFile& file) {
    const auto& project = file.network.project();
    print(out, {{"title", project.title.best(interfaceLanguage())},
                {"counts", toJson(countsOf(file.network))},
                {"languages", project.languages},
                {"schema", currentSchema},
                {"id", project.id.toString()},
                {"baseline", file.head ? Json(file.head->toString()) : Json()},
                {"lastChange", orNull(lastChange(file))}});
}

void printText(std::ostream& out, const ProjectFile& file) {
    const auto& project = file.network.project();
    const auto counts = countsOf(file.network);
    const auto line = [&](const QString& name, const QString& value) {
        out << QString(name + u':').leftJustified(16).toStdString() << value.toStdString() << '\n';
    };
    const auto number = [&](const QString& name, std::size_t count) { line(name, QString::number(count)); };
    QStringList languages;
    for (const auto& language : project.languages)
        languages << toText(language);

    line(InfoCommand::tr("Title"), toText(project.title.best(interfaceLanguage())));
    number(InfoCommand::tr("Academies"), counts.academies);
    number(InfoCommand::tr("Lines"), counts.lines);
    number(InfoCommand::tr("Branches"), counts.branches);
    number(InfoCommand::tr("Stations"), counts.stations);
    number(InfoCommand::tr("Stops"), counts.stops);
    number(InfoCommand::tr("Prerequisites"), counts.requirements);
    number(InfoCommand::tr("Interchanges"), counts.interchanges);
    line(InfoCommand::tr("Languages"), languages.join(QStringLiteral(", ")));
    line(InfoCommand::tr("Schema"), QString::number(currentSchema));
    line(InfoCommand::tr("Project id"), toText(project.id.toString()));
    line(InfoCommand::tr("Baseline"), file.head ? toText(file.head->toString()) : QStringLiteral("–"));
    const auto changed = lastChange(file);
    line(InfoCommand::tr("Last change"), changed.empty() ? QStringLiteral("–") : toText(changed));
}

Result<Answer> run(const Options& options, Console& console) {
    const auto file = readProjectFile(options.file);
    if (!file)
        return file.error();
    options.json ? printJson(console.out, *file) : printText(console.out, *file);
    return Answer::Clean;
}

} // namespace

void addInfoCommand(CLI::App& cli, Run& chosen) {
    const auto options = std::make_shared<Options>();
    auto& command =
        addCommand(cli, chosen, "info", InfoCommand::tr("say what a project holds"), options, run);
    addPath(command, "FILE", options->file, InfoCommand::tr("the project"))->required();
    addJson(command, options->json);
}

} // namespace metronet
