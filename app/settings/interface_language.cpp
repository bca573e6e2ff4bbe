// SPDX-License-Identifier: Apache-2.0
#include "settings/interface_language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace metronet {

const std::vector<InterfaceLanguage>& interfaceLanguages() {
    static const std::vector<InterfaceLanguage> languages{
        {QStringLiteral("nl"), QStringLiteral("Nederlands")},
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("de"), QStringLiteral("Deutsch")},
    };
    return languages;
}

QString effectiveLanguage(const QString& setting) {
    const auto spoken = [](const QString& wanted) {
        for (const auto& language : interfaceLanguages())
            if (wanted == language.tag || wanted.startsWith(language.tag + u'-'))
                return language.tag;
        return QString();
    };
    if (const QString tag = spoken(setting); !tag.isEmpty())
        return tag;
    for (const QString& wanted : QLocale::system().uiLanguages())
        if (const QString tag = spoken(wanted); !tag.isEmpty())
            return tag;
    return QStringLiteral("en");
}

Translations::~Translations() {
    silence();
}

void Translations::silence() {
    for (const auto& translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
}

void Translations::speak(const QString& tag) {
    silence();
    m_language = tag;
    QLocale::setDefault(QLocale(tag));
    const auto install = [this](const QString& file, const QString& folder) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(file, folder))
            return false;
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
        return true;
    };
    // Qt's own words stand below ours. They come with the program; where the build had none, the system's are
    // taken.
    if (!install(QStringLiteral("qtbase_%1").arg(tag), QStringLiteral(":/i18n")))
        install(QStringLiteral("qtbase_%1").arg(tag), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("metronet_%1").arg(tag), QStringLiteral(":/i18n"));
}

} // namespace metronet
