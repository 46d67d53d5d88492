// SPDX-License-Identifier: GPL-3.0-or-later

package import Inventory

/// An entry of a list to whose positions other parts of a document refer.
package protocol Listed {
  /// The list.
  static var list: Sizes.List { get }
}

/// A 0-based position in a list.
extension Position: Coded where Entity: Listed {
  package init(json: inout JSONReader) throws(JSONError) {
    self = try json.position(below: json.sizes[Entity.list])
  }

  package func write(to json: inout JSONText) { json.value(Int64(index)) }

  package var told: String { Entity.list == .rows ? "\(spreadsheetRow)" : text }
}

extension Inventory.Asset: Listed {
  package static var list: Sizes.List { .rows }
}

extension Scenario.Pin: Listed {
  package static var list: Sizes.List { .pins }
}

extension Plan.Need: Listed {
  package static var list: Sizes.List { .needs }
}

extension Plan.Lot: Listed {
  package static var list: Sizes.List { .lots }
}

extension Coder {
  /// A member that names pins by their positions in the scenario's list.
  mutating func pins(_ name: StaticString, _ pins: [Int]?) throws(Failure) -> [Int] {
    try self(name, pins.map { $0.map(Position<Scenario.Pin>.init) }).map { Int($0.index) }
  }
}
