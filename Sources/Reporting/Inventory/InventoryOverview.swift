// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

/// An inventory in short, with the control totals that a stock-take is compared with.
public struct InventoryOverview: Sendable {
  private let inventory: Inventory
  private let revision: Digest

  /// The overview of an inventory that is a revision.
  public init(_ inventory: Inventory, revision: Digest) {
    (self.inventory, self.revision) = (inventory, revision)
  }

  /// Facts, sizes of tables, and totals by class.
  public var report: Report {
    let description = inventory.description
    return Report(
      "inventory", Phrase(verbatim: description.title), currency: description.currency,
      facts: [
        .init("name", .name, .text(description.name)),
        .init("revision", .revision, .text(revision.short)),
        .init("digest", Phrase("SHA-256", "SHA-256", "SHA-256"), .text(revision.description)),
        .init("as_of", Phrase("As of", "Tính đến ngày", "기준일"), .text(description.asOf.description)),
      ], tables: [sizes, totals])
  }

  private var sizes: Table {
    var table = Table(
      "tables", Phrase("Tables", "Các bảng", "표"),
      [
        .init("table", Phrase("Table", "Bảng", "표")),
        .init("rows", Phrase("Rows", "Số dòng", "행 수"), .count),
      ])
    let counts: [(TableName, Int)] = [
      (.classes, inventory.classes.count), (.units, inventory.units.count),
      (.successions, inventory.successions.count), (.offices, inventory.offices.count),
      (.rooms, inventory.rooms.count), (.posts, inventory.posts.count),
      (.norms, inventory.norms.count), (.needs, inventory.requests.count),
      (.assets, inventory.assets.count), (.substitutions, inventory.substitutions.count),
      (.routes, inventory.routes.count),
    ]
    for (name, count) in counts where count > 0 || name.isRequired {
      table.append([.text(name.rawValue), .number(Int64(count))])
    }
    return table
  }

  private var totals: Table {
    var table = Table(
      "totals", Phrase("Control totals by class", "Số kiểm tra theo loại tài sản", "품목별 대사 합계"),
      [
        .init("class", .assetClass), .init("name", .name),
        .init("rows", Phrase("Rows", "Số dòng", "행 수"), .count),
        .init("items", Phrase("Items", "Số lượng", "수량"), .count),
        .init("original_cost", Phrase("Original cost", "Nguyên giá", "취득 원가"), .money),
        .init("residual_value", Phrase("Residual value", "Giá trị còn lại", "잔존 가치"), .money),
      ])
    let assets = Dictionary(grouping: inventory.assets, by: \.assetClass)
    for position in inventory.classes.positions {
      guard let assets = assets[position] else { continue }
      let assetClass = inventory.classes[position]
      table.append([
        .text(assetClass.id), .text(assetClass.name), .number(Int64(assets.count)),
        .number(Self.sum(assets.map(\.quantity))), .number(Self.sum(assets.compactMap(\.originalCost))),
        .number(Self.sum(assets.compactMap(\.residualValue))),
      ])
    }
    table.addTotals(.total)
    return table
  }

  /// A sum that stays at the largest number instead of leaving 64 bits.
  private static func sum(_ numbers: [Int64]) -> Int64 {
    Int64(clamping: numbers.reduce(Int128(0)) { $0 + Int128($1) })
  }
}
