// SPDX-License-Identifier: Apache-2.0
#include "cli/command_line.h"

#include "cli/commands.h"
#include "cli/options.h"
#include "settings/interface_language.h"
#include "text/sentences.h"

#include <QCoreApplication>

#include <exception>

namespace metronet {

namespace {

struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr const char* programName = "metronet-cli";

/// The language asked for, looked up before parsing because parsing already makes sentences.
QString languageIn(const std::vector<std::string>& arguments) {
    const std::string option = "--lang";
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == option && i + 1 < arguments.size())
            return QString::fromStdString(arguments[i + 1]);
        if (arguments[i].starts_with(option + '='))
            return QString::fromStdString(arguments[i].substr(option.size() + 1));
    }
    return {};
}

/// The command given, or the program itself.
const CLI::App& given(const CLI::App& cli) {
    const auto commands = cli.get_subcommands();
    return commands.empty() ? cli : *commands.front();
}

/// What is wrong with the arguments, in our words where the library's type of error says enough.
QString fault(const CLI::App& cli, const CLI::ParseError& error) {
    const auto what = QString::fromUtf8(error.what());
    const auto unknown = cli.remaining(true);
    if (dynamic_cast<const CLI::ExtrasError*>(&error) || (cli.get_subcommands().empty() && !unknown.empty()))
        return CommandLine::tr("“%1” is not understood here").arg(QString::fromStdString(unknown.front()));
    if (cli.get_subcommands().empty())
        return CommandLine::tr("No command is given");
    if (dynamic_cast<const CLI::RequiredError*>(&error))
        return CommandLine::tr("%1 is missing").arg(what.section(u' ', 0, 0));
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error))
        return CommandLine::tr("%1 needs a value").arg(what.section(u':', 0, 0));
    return what;
}

QString usage(const CLI::App& cli, const CLI::ParseError& error) {
    auto help = QString::fromLatin1(programName);
    if (&given(cli) != &cli)
        help += u' ' + QString::fromStdString(given(cli).get_name());
    return CommandLine::tr("%1. See “%2 --help”.").arg(fault(cli, error), help);
}

void translateHelp(CLI::App& cli) {
    auto& labels = *cli.get_formatter();
    labels.column_width(34);
    labels.label("Usage", CommandLine::tr("Usage").toStdString());
    labels.label("OPTIONS", CommandLine::tr("options").toStdString());
    labels.label("SUBCOMMAND", CommandLine::tr("COMMAND").toStdString());
    labels.label("Options", CommandLine::tr("Options").toStdString());
    labels.label("Positionals", CommandLine::tr("Arguments").toStdString());
    labels.label("REQUIRED", CommandLine::tr("(required)").toStdString());
}

void addCommands(CLI::App& cli, Run& chosen) {
    addNewCommand(cli, chosen);
    addInfoCommand(cli, chosen);
    addImportCommand(cli, chosen);
    addExportCommand(cli, chosen);
    addCheckCommand(cli, chosen);
    addMetricsCommand(cli, chosen);
    addRenderTextCommand(cli, chosen);
}

int fail(Console& console, const QString& sentence) {
    auto line = sentence;
    line.replace(u'\n', u' ');
    console.err << programName << ": " << line.toStdString() << '\n';
    return exitNotDone;
}

int run(const Run& command, Console& console) {
    const auto answer = command(console);
    if (!answer)
        return fail(console, sentence(answer.error()));
    if (!console.out.flush())
        return fail(console, sentence(Error{ErrorCode::FileUnwritable, {"stdout"}}));
    return static_cast<int>(*answer);
}

} // namespace

int runCommandLine(const std::vector<std::string>& arguments, Console console) {
    Translations translations;
    translations.speak(effectiveLanguage(languageIn(arguments)));

    CLI::App cli(
        CommandLine::tr("Metronet without a window: learning metro maps on the command line.").toStdString(),
        programName);
    translateHelp(cli);
    cli.set_help_flag("-h,--help", CommandLine::tr("print this help").toStdString());
    cli.set_version_flag("--version", METRONET_VERSION, CommandLine::tr("print the version").toStdString());
    std::string language;
    cli.add_option("--lang", language, CommandLine::tr("language of sentences: nl, en or de").toStdString())
        ->check(oneOf({"nl", "en", "de"}))
        ->type_name("LANG");
    cli.fallthrough();
    cli.require_subcommand(1);
    Run chosen;
    addCommands(cli, chosen);

    try {
        cli.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
    } catch (const CLI::Success& asked) {
        return cli.exit(asked, console.out, console.err); // help or version
    } catch (const CLI::ParseError& error) {
        return fail(console, usage(cli, error));
    }
    try {
        return run(chosen, console);
    } catch (const std::exception& fault) {
        return fail(console,
                    CommandLine::tr("Metronet stopped because of a fault of its own (%1). Please report it.")
                        .arg(QString::fromUtf8(fault.what())));
    }
}

} // namespace metronet
