// SPDX-License-Identifier: GPL-3.0-or-later

extension Inventory {
  /// An organisation that holds assets or has needs.
  public struct Unit: Hashable, Sendable {
    /// The key, unique in the table.
    public var id: String
    /// What people call it.
    public var name: String
    /// What sort of unit it is, such as `ward`.
    public var kind: String
    /// Whether it exists before the merger, after it, or both.
    public var stage: Stage
    /// The official code, which old and new units may share.
    public var code: String?
    /// The unit it belongs to.
    public var parent: Position<Unit>?
    /// What papers call the body above it.
    public var superior: String?
    /// The place that stands before the date of its papers.
    public var place: String?
    /// What stands behind the number of its papers, such as `UBND-KT`.
    public var symbol: String?

    /// A unit with what is known of it.
    public init(
      id: String, name: String, kind: String, stage: Stage, code: String? = nil,
      parent: Position<Unit>? = nil, superior: String? = nil, place: String? = nil,
      symbol: String? = nil
    ) {
      (self.id, self.name, self.kind) = (id, name, kind)
      (self.stage, self.code, self.parent) = (stage, code, parent)
      (self.superior, self.place, self.symbol) = (superior, place, symbol)
    }
  }
}

extension Inventory.Unit: TableRow {
  package static let columns: Columns<Self> = [
    .init("unit", .text) { $1.cell($0.id) },
    .init("name", .text) { $1.cell($0.name) },
    .init("kind", .text) { $1.cell($0.kind) },
    .init("stage", .word(of: Stage.self)) { $1.cell($0.stage.rawValue) },
    .optional("code", .key({ $0.code }, { $0.code = $1 })),
    .optional("parent", .unit({ $0.parent }, { $0.parent = $1 })),
    .later("superior", .text({ $0.superior }, { $0.superior = $1 })),
    .later("place", .text({ $0.place }, { $0.place = $1 })),
    .later("symbol", .text({ $0.symbol }, { $0.symbol = $1 })),
  ]
}
