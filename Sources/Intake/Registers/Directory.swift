// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// The classes, units and offices of an inventory by their ids and names, to find what a register
/// means by a name.
struct Directory: Sendable {
  /// What came of a look-up.
  enum Match: Hashable {
    case id(String)
    /// Several rows have the name.
    case several([String])
    case none
  }

  private var ids: [TableName: Set<String>] = [:]
  private var names: [TableName: [String: [String]]] = [:]
  private var titles: [TableName: NearestWords] = [:]
  private var codes: [String: [String]] = [:]
  private var officesOfUnits: [String: [String]] = [:]
  private var faulty: Set<TableName> = []
  private var holders: [String: String] = [:]

  /// A directory of the names that are known; offices with their holders.
  init(
    classes: [(id: String, name: String)], units: [(id: String, name: String, code: String?)],
    offices: [(id: String, name: String, unit: String)]
  ) {
    add(.classes, classes)
    add(.units, units.map { ($0.id, $0.name) })
    for unit in units { codes[unit.code ?? "", default: []].append(unit.id) }
    add(.offices, offices.map { ($0.id, $0.name) })
    for office in offices {
      officesOfUnits[office.unit, default: []].append(office.id)
      holders[office.id] = office.unit
    }
  }

  private mutating func add(_ table: TableName, _ rows: [(id: String, name: String)]) {
    ids[table] = Set(rows.map(\.id))
    titles[table] = NearestWords(rows.lazy.map(\.name))
    for row in rows {
      names[table, default: [:]][FoldedText.key(row.name), default: []].append(row.id)
    }
  }

  /// The row of a table that a text names.
  func find(_ text: String, in table: TableName, by lookup: Mapping.Lookup) -> Match {
    switch lookup {
    case .id, .name, .beginning: named(text, in: table, by: lookup)
    case .code: coded(text)
    case .office: holder(named(text, in: .offices, by: .name))
    case .unit: onlyOffice(of: text)
    }
  }

  private func coded(_ text: String) -> Match {
    // The id of a unit may be the code of another.
    let units = Set((codes[text] ?? []) + (has(text, in: .units) ? [text] : []))
    return units.isEmpty ? .none : Self.match(Array(units))
  }

  /// The units that hold some offices.
  private func holder(_ offices: Match) -> Match {
    switch offices {
    case .none: .none
    case .id(let office): holders[office].map { .id($0) } ?? .none
    case .several(let offices): Self.match(Array(Set(offices.compactMap { holders[$0] })))
    }
  }

  /// The only office of a unit by its id, name or code.
  private func onlyOffice(of text: String) -> Match {
    let unit = named(text, in: .units, by: .name)
    let units =
      switch unit == .none ? coded(text) : unit {
      case .id(let id): [id]
      case .several(let ids): ids
      case .none: [String]()
      }
    let offices = units.flatMap { officesOfUnits[$0] ?? [] }
    return offices.isEmpty ? .none : Self.match(offices)
  }

  private func named(_ text: String, in table: TableName, by lookup: Mapping.Lookup) -> Match {
    if ids[table]?.contains(text) == true { return .id(text) }
    guard lookup != .id, let names = names[table] else { return .none }
    let folded = FoldedText.key(text)
    if let found = names[folded] { return Self.match(found) }
    guard lookup == .beginning else { return .none }
    // The longest name wins: 'Bàn ghế họp' before 'Bàn'.
    var end = folded.endIndex
    while let space = folded[..<end].lastIndex(where: { !$0.isLetter && !$0.isNumber }) {
      let start = folded[..<space]
      if let found = names[String(start)] { return Self.match(found) }
      end = space
    }
    return .none
  }

  /// Whether a table has a row with an id.
  func has(_ id: String, in table: TableName) -> Bool { ids[table]?.contains(id) == true }

  /// Whether a table has any rows.
  func hasRows(in table: TableName) -> Bool { ids[table]?.isEmpty == false }

  /// Whether a table has rows that could not be read, so that nothing can be said of what is missing.
  func hasFaults(in table: TableName) -> Bool { faulty.contains(table) }

  /// The offices that a unit holds, by its id.
  func offices(ofUnit id: String) -> [String] { officesOfUnits[id] ?? [] }

  /// The table whose ids, names or codes a text is compared with.
  static func table(for table: TableName, by lookup: Mapping.Lookup) -> TableName {
    switch lookup {
    case .id, .name, .beginning, .code: table
    case .office: .offices
    case .unit: .units
    }
  }

  /// All names of a table, in its order, as those that may be meant.
  func allNames(of table: TableName) -> NearestWords { titles[table] ?? NearestWords([]) }

  private static func match(_ ids: [String]) -> Match {
    ids.count == 1 ? .id(ids[0]) : .several(ids.sorted())
  }
}

extension Directory {
  /// The directory of an inventory.
  init(_ inventory: Inventory) {
    self.init(
      classes: inventory.classes.map { ($0.id, $0.name) },
      units: inventory.units.map { ($0.id, $0.name, $0.code) },
      offices: inventory.offices.map { ($0.id, $0.name, inventory.units[$0.holder].id) })
  }
}

extension Directory {
  /// The directory of rows that could be read.
  init(
    _ classes: [Inventory.AssetClass], _ units: [Inventory.Unit], _ offices: [Inventory.Office],
    _ keys: KeyIndexes, faulty: Set<TableName>
  ) {
    self.init(
      classes: classes.map { ($0.id, $0.name) }, units: units.map { ($0.id, $0.name, $0.code) },
      offices: offices.map { ($0.id, $0.name, keys.units[$0.holder]) })
    self.faulty = faulty
  }
}
