// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

namespace metronet {

/// The languages the interface speaks, as BCP 47 tags, with the name each has for itself.
struct InterfaceLanguage {
    QString tag;
    QString name;
};
const std::vector<InterfaceLanguage>& interfaceLanguages();

/// The language to speak: the one set, else the first of the system's that there is, else English.
QString effectiveLanguage(const QString& setting);

/// Keeps the application's translations: Metronet's own and Qt's. Use on the main thread; Qt tells every
/// window of a switch with QEvent::LanguageChange.
class Translations {
public:
    ~Translations();
    /// `tag` as from effectiveLanguage().
    void speak(const QString& tag);
    const QString& language() const { return m_language; }

private:
    void silence();

    QString m_language;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace metronet
