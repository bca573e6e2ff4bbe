// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QString>

namespace metronet {

/// An icon of ours by its file name in resources/icons, without ending. Drawn from vectors for the very
/// pixels asked for, in the palette's text colour, so it is sharp at every scale and right in light and dark.
QIcon icon(const QString& name);

} // namespace metronet
