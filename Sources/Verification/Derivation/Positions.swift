// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// A unit of the inventory.
typealias Unit = Position<Inventory.Unit>

/// An office of the inventory.
typealias Office = Position<Inventory.Office>

/// A class of the inventory.
typealias AssetClass = Position<Inventory.AssetClass>

/// A row of the register.
typealias Row = Position<Inventory.Asset>
