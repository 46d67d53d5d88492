// SPDX-License-Identifier: GPL-3.0-or-later

/// An amount of money in whole minor units of the inventory's currency (đồng has no minor unit).
public typealias Money = Int64
