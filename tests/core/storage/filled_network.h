// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/network.h"

namespace metronet {

/// A network in which every field of every record holds something, and every code of every enumeration
/// occurs. Made from the lists of fields, so a new field is in it without anybody thinking of it. It keeps
/// the invariants of `apply`. Equal seeds give equal networks.
Network filledNetwork(unsigned seed = 1);

/// A network of `stations` stations on a grid, with lines of 20 stops that share some, titles and
/// prerequisites: what size does to speed.
Network largeNetwork(int stations, unsigned seed = 1);

} // namespace metronet
