// SPDX-License-Identifier: Apache-2.0
#include "cli/command_line.h"

#include <QGuiApplication>

#include <algorithm>
#include <iostream>
#include <memory>

namespace {

/// Only what is drawn needs fonts, and those come with an application that has a screen; a pretended one will
/// do.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (std::any_of(argv + 1, argv + argc,
                    [](const char* argument) { return qstrcmp(argument, "export") == 0; }))
        return std::make_unique<QGuiApplication>(argc, argv);
    return std::make_unique<QCoreApplication>(argc, argv);
}

/// What Qt remarks about the machine is nothing the user of a command asked about: standard error is ours.
void dropRemarks(QtMsgType, const QMessageLogContext&, const QString&) {}

} // namespace

int main(int argc, char** argv) {
    qInstallMessageHandler(dropRemarks);
    const auto application = makeApplication(argc, argv);
    std::vector<std::string> arguments;
    for (const auto& argument : QCoreApplication::arguments().mid(1))
        arguments.push_back(argument.toStdString());
    return metronet::runCommandLine(arguments, {std::cout, std::cerr});
}
