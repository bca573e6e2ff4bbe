// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/enum_codes.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <memory>

namespace metronet {

/// Which colours the window takes; the map's paper stays white in each.
enum class ColourScheme : std::uint8_t { System, Light, Dark };

template <>
struct EnumCodes<ColourScheme> {
    static constexpr std::pair<ColourScheme, std::string_view> values[] = {
        {ColourScheme::System, "system"}, {ColourScheme::Light, "light"}, {ColourScheme::Dark, "dark"}};
};

/// One thing a user can set: its key in the settings file and what holds until somebody sets it.
template <class T>
struct Option {
    const char* key;
    T fallback;
};

namespace option {
inline const Option<QString> language{"interface/language", {}}; ///< `nl`, `en` or `de`; empty: as the system
inline const Option<ColourScheme> colourScheme{"interface/colour_scheme", ColourScheme::System};
inline const Option<QByteArray> windowGeometry{"window/geometry", {}};
inline const Option<QByteArray> windowState{"window/state", {}};
inline const Option<QStringList> recentFiles{"files/recent", {}};
inline const Option<QString> lastFolder{"files/last_folder", {}};
inline const Option<bool> gridVisible{"canvas/grid_visible", true};
inline const Option<bool> snapToGrid{"canvas/snap_to_grid", true};
inline const Option<QString> exportPaper{"export/paper", QStringLiteral("A3")};
inline const Option<bool> exportLandscape{"export/landscape", true};
} // namespace option

/// What a user chose, kept between runs. The only place that knows keys and file; used on the main thread.
class Settings {
public:
    /// The user's own settings.
    Settings();
    /// Settings in this file: for tests.
    explicit Settings(const QString& file);

    template <class T>
    T get(const Option<T>& option) const {
        const QVariant stored = m_store->value(QLatin1String(option.key));
        if constexpr (CodedEnum<T>)
            return parseCode<T>(stored.toString().toStdString()).value_or(option.fallback);
        else
            return stored.isValid() ? stored.value<T>() : option.fallback;
    }

    template <class T>
    void set(const Option<T>& option, const std::type_identity_t<T>& value) {
        if constexpr (CodedEnum<T>) {
            const auto code = codeOf(value);
            m_store->setValue(QLatin1String(option.key),
                              QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size())));
        } else {
            m_store->setValue(QLatin1String(option.key), value);
        }
    }

    /// Project files last used, newest first; those that are gone are left out.
    QStringList recentFiles() const;
    void addRecentFile(const QString& path);
    void removeRecentFile(const QString& path);
    void clearRecentFiles();

private:
    std::unique_ptr<QSettings> m_store;
};

} // namespace metronet
