// SPDX-License-Identifier: Apache-2.0
#include "cli/options.h"

#include "storage/file_system.h"

#include <QCoreApplication>

#include <algorithm>

namespace metronet {

namespace {

struct Options {
    Q_DECLARE_TR_FUNCTIONS(Options)
};

CLI::Validator fileName() {
    return CLI::Validator(
        [](const std::string& text) {
            if (text.empty() || text == "-")
                return Options::tr("“%1” is not a file name").arg(QString::fromStdString(text)).toStdString();
            return std::string();
        },
        std::string());
}

} // namespace

std::string commandGroup() {
    return Options::tr("Commands").toStdString();
}

CLI::Option* addPath(CLI::App& command, const std::string& names, std::filesystem::path& path,
                     const QString& help) {
    return command
        .add_option_function<std::string>(
            names, [&path](const std::string& text) { path = fromUtf8(text); }, help.toStdString())
        ->check(fileName())
        ->type_name("PATH");
}

CLI::Option* addPaths(CLI::App& command, const std::string& names, std::vector<std::filesystem::path>& paths,
                      const QString& help) {
    return command
        .add_option_function<std::vector<std::string>>(
            names,
            [&paths](const std::vector<std::string>& texts) {
                for (const auto& text : texts)
                    paths.push_back(fromUtf8(text));
            },
            help.toStdString())
        ->check(fileName())
        ->type_name("PATH");
}

CLI::Validator oneOf(std::vector<std::string> values) {
    return CLI::Validator(
        [values = std::move(values)](const std::string& text) {
            if (std::ranges::find(values, text) != values.end())
                return std::string();
            return Options::tr("“%1” is none of %2")
                .arg(QString::fromStdString(text), QString::fromStdString(CLI::detail::join(values, ", ")))
                .toStdString();
        },
        std::string());
}

CLI::Validator numberFrom(double least, double most) {
    return CLI::Validator(
        [least, most](const std::string& text) {
            bool isNumber = false;
            const double number = QString::fromStdString(text).toDouble(&isNumber);
            if (isNumber && number >= least && number <= most)
                return std::string();
            return Options::tr("“%1” is not a number from %2 to %3")
                .arg(QString::fromStdString(text), QString::number(least), QString::number(most))
                .toStdString();
        },
        std::string());
}

CLI::Option* addJson(CLI::App& command, bool& json) {
    return command.add_flag("--json", json,
                            Options::tr("print one JSON document and nothing else").toStdString());
}

} // namespace metronet
