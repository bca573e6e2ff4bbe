// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/json_answer.h"
#include "cli/options.h"
#include "text/sentences.h"
#include "text/words.h"

#include "check/rule.h"
#include "check/run_checks.h"
#include "storage/project_file.h"

#include <QCoreApplication>

#include <algorithm>

namespace metronet {

namespace {

struct CheckCommand {
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)
};

struct Options {
    std::filesystem::path file;
    std::vector<std::string> only;
    bool json = false;
    bool strict = false;
    bool withWaived = false;
};

std::size_t countOf(const std::vector<Finding>& findings, Severity severity) {
    return static_cast<std::size_t>(std::ranges::count(findings, severity, &Finding::severity));
}

void printJson(std::ostream& out, const std::vector<Finding>& findings, const Network& network) {
    auto list = Json::array();
    for (const auto& finding : findings) {
        auto subjects = Json::array();
        for (const auto& subject : finding.subjects)
            subjects.push_back(subjectName(network, subject));
        Json entry{{"code", finding.code},
                   {"severity", codeOf(finding.severity)},
                   {"subjects", std::move(subjects)},
                   {"key", finding.key},
                   {"message", sentence(finding, network).toStdString()},
                   {"fixable", finding.fixable}};
        if (finding.waived)
            entry["waived"] = true;
        list.push_back(std::move(entry));
    }
    Json counts;
    for (const auto& [severity, code] : EnumCodes<Severity>::values)
        counts[std::string(code)] = countOf(findings, severity);
    print(out, {{"findings", std::move(list)}, {"counts", std::move(counts)}});
}

void printText(std::ostream& out, const std::vector<Finding>& findings, const Network& network) {
    for (const auto& finding : findings) {
        auto label = word(finding.severity);
        if (finding.waived)
            label = CheckCommand::tr("%1, waived").arg(label);
        out << finding.code << "  " << label.toStdString() << ": " << sentence(finding, network).toStdString()
            << '\n';
    }
    out << CheckCommand::tr("%n error(s)", nullptr, static_cast<int>(countOf(findings, Severity::Error)))
               .toStdString()
        << ", "
        << CheckCommand::tr("%n warning(s)", nullptr, static_cast<int>(countOf(findings, Severity::Warning)))
               .toStdString()
        << ", "
        << CheckCommand::tr("%n tip(s)", nullptr, static_cast<int>(countOf(findings, Severity::Info)))
               .toStdString()
        << '\n';
}

/// What was waived is accepted, also when it is listed.
bool isObjection(const Finding& finding, bool strict) {
    return !finding.waived &&
           (finding.severity == Severity::Error || (strict && finding.severity == Severity::Warning));
}

Result<Answer> run(const Options& options, Console& console) {
    const auto file = readProjectFile(options.file);
    if (!file)
        return file.error();
    const auto& network = file->network;
    CheckOptions checks;
    checks.only = options.only;
    checks.waived = options.withWaived ? Waived::Include : Waived::LeaveOut;
    const auto findings = runChecks(network, checks);
    options.json ? printJson(console.out, findings, network) : printText(console.out, findings, network);
    const bool objects = std::ranges::any_of(
        findings, [&](const Finding& finding) { return isObjection(finding, options.strict); });
    return objects ? Answer::NotClean : Answer::Clean;
}

CLI::Validator ruleOrKind() {
    return CLI::Validator(
        [](const std::string& text) {
            const bool kind = text == "T" || text == "P" || text == "D";
            if (kind || std::ranges::any_of(allRules(), [&](const Rule* rule) { return rule->code == text; }))
                return std::string();
            return CheckCommand::tr("“%1” is no check").arg(QString::fromStdString(text)).toStdString();
        },
        std::string());
}

} // namespace

void addCheckCommand(CLI::App& cli, Run& chosen) {
    const auto options = std::make_shared<Options>();
    auto& command =
        addCommand(cli, chosen, "check", CheckCommand::tr("list what is wrong with a network"), options, run);
    addPath(command, "FILE", options->file, CheckCommand::tr("the project"))->required();
    addJson(command, options->json);
    command.add_flag("--strict", options->strict, CheckCommand::tr("object to warnings too").toStdString());
    command
        .add_option(
            "--only", options->only,
            CheckCommand::tr("only these: T topology, P prerequisites, D drawing, or codes such as P03")
                .toStdString())
        ->delimiter(',')
        ->allow_extra_args(false)
        ->check(ruleOrKind())
        ->type_name("T,P,D");
    command.add_flag("--with-waived", options->withWaived,
                     CheckCommand::tr("list what was waived too").toStdString());
}

} // namespace metronet
