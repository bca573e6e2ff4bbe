// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/network.h"

/// A valid network with a handful of records of every kind and something in every field, decided by the seed
/// alone. Fields are filled through `fields()`, so a field that is added to a record is tested without a word
/// here.
metronet::Network randomNetwork(unsigned seed);
