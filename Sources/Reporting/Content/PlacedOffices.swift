// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// The offices without coordinates of their own, which stand where the office or unit is that they name.
struct PlacedOffices {
  /// How many are named in a note before only their number tells more.
  private static let mostNamed = 5

  private let offices: [(office: Inventory.Office, host: String)]

  init(_ inventory: Inventory) {
    offices = inventory.offices.compactMap { office in
      switch office.placedBy {
      case .office(let host): (office, inventory.offices[host].id)
      case .unit(let host): (office, inventory.units[host].id)
      case nil: nil
      }
    }
  }

  /// A line for each of them.
  var table: Table {
    Table(
      .placedOffices,
      [Table.Column(.office), Table.Column(.officeName), Table.Column(.placedBy)],
      rows: offices.map { [.text($0.office.id), .text($0.office.name), .text($0.host)] })
  }

  /// How many there are, and the first of them; nothing where there are none.
  var notes: [Message] {
    guard !offices.isEmpty else { return [] }
    let named = offices.prefix(Self.mostNamed).map { "\($0.office.id) → \($0.host)" }
    let more = offices.count > named.count ? " …" : ""
    return [
      Message(
        "note.placed_offices",
        ["count": offices.count, "offices": named.joined(separator: ", ") + more])
    ]
  }
}
