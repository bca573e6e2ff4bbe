// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>

class QPainter;

namespace metronet {

/// The distance in map units between grid lines worth showing at a scale (pixels for each map unit): 5 mm or
/// the next of 10, 20, 50, 100… mm that keeps lines at least 8 pixels apart.
double gridStep(double scale);

/// Grid lines within `area` (map units); the painter's transform leads from map units to pixels. Every tenth
/// line is a little darker.
void paintGrid(QPainter& painter, const QRectF& area, double scale);

} // namespace metronet
