// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// Where offices without coordinates stand: at the place of the office or unit that they name.
struct OfficePlaces: Sendable {
  /// Where the way over those that an office names ends.
  private enum End {
    case place(Coordinate)
    case unit(Position<Inventory.Unit>)
    /// In a circle, or at a row that could not be read.
    case nowhere
  }

  private let offices: ReadTable<Inventory.Office>
  private let keys: KeyIndexes
  private let unitPlaces: UnitPlaces
  /// The index of each office's row, by position; nil where it could not be read.
  private var rows: [Int?]
  private var ends: [End?]
  private var circles: [[Position<Inventory.Office>]] = []

  /// - Parameter posts: the posts, by whose offices units are found that hold none.
  init(
    of offices: ReadTable<Inventory.Office>, _ posts: ReadTable<Inventory.Post>, _ keys: KeyIndexes
  ) {
    (self.offices, self.keys) = (offices, keys)
    rows = [Int?](repeating: nil, count: keys.offices.ids.count)
    ends = [End?](repeating: nil, count: rows.count)
    for (index, office) in offices.rows.enumerated() {
      if let position = keys.offices.position(of: office.id) { rows[Int(position.index)] = index }
    }
    unitPlaces = UnitPlaces(offices, posts, keys)
    for position in rows.indices { follow(from: Position(position)) }
  }

  /// Finds the end of the way from an office, which is that of all offices on it.
  private mutating func follow(from start: Position<Inventory.Office>) {
    var path = [start]
    var seen: Set = [start]
    var end = ends[Int(start.index)]
    while end == nil, let last = path.last {
      switch rows[Int(last.index)].map({ offices.rows[$0] }) {
      case nil: end = .nowhere
      case let office?:
        switch office.placedBy {
        case nil: end = .place(office.location)
        case .unit(let unit): end = .unit(unit)
        case .office(let next) where seen.insert(next).inserted:
          path.append(next)
          end = ends[Int(next.index)]
        case .office(let next):
          circles.append(Array(path.drop { $0 != next }))
          end = .nowhere
        }
      }
    }
    for position in path { ends[Int(position.index)] = end }
  }

  /// An office with the coordinates of its place, as far as that is known.
  func placed(_ office: Inventory.Office) -> Inventory.Office {
    var office = office
    if office.placedBy != nil, let location = location(of: office) { office.location = location }
    return office
  }

  private func location(of office: Inventory.Office) -> Coordinate? {
    switch keys.offices.position(of: office.id).flatMap({ ends[Int($0.index)] }) {
    case .place(let location): location
    case .unit(let unit): unitPlaces.location(of: unit)
    case .nowhere, nil: nil
    }
  }
}

extension OfficePlaces {
  /// Offices whose place cannot be found.
  var faults: [Finding] { circles.compactMap(circleFinding) + offices.numbered.compactMap(fault) }

  /// Each circle is told once, at its office of the earliest row.
  private func circleFinding(_ circle: [Position<Inventory.Office>]) -> Finding? {
    let indices = circle.compactMap { rows[Int($0.index)] }
    guard let first = indices.indices.min(by: { indices[$0] < indices[$1] }) else { return nil }
    let ids = (indices[first...] + indices[..<first]).map { offices.rows[$0].id }
    return offices.layout.finding(
      .noPlace, row: Int(offices.numbers[indices[first]]), column: "placed_by",
      value: ids[1 % ids.count],
      Message(
        "row.place-circle", ["offices": (ids + ids.prefix(1)).joined(separator: " → ")]),
      remedy: Message("row.place-one"))
  }

  /// What is wrong with the unit that an office names.
  private func fault(of office: Inventory.Office, in row: Int) -> Finding? {
    guard case .unit(let unit) = office.placedBy,
      let fault = unitPlaces.fault(of: unit, named: keys.units[unit])
    else { return nil }
    return offices.layout.finding(
      .noPlace, row: row, column: "placed_by", value: keys.units[unit], fault.message,
      remedy: fault.remedy)
  }

  /// How many places are named before only their number tells more.
  private static var mostShown: Int { 5 }

  /// One warning about all offices that have their place from another.
  var notice: [Finding] {
    let placed = offices.numbered.filter { $0.row.placedBy != nil && location(of: $0.row) != nil }
    guard let first = placed.first else { return [] }
    let shown = placed.prefix(Self.mostShown).map { "\($0.row.id) → \(host(of: $0.row))" }
    let more = placed.count > shown.count ? " …" : ""
    return [
      offices.layout.finding(
        .placedOffice, severity: .warning, row: first.number, column: "placed_by",
        Message(
          "row.placed-offices",
          ["count": placed.count, "offices": shown.joined(separator: ", ") + more]),
        remedy: Message("row.write-coordinates"))
    ]
  }

  private func host(of office: Inventory.Office) -> String {
    switch office.placedBy {
    case .office(let office): keys.offices[office]
    case .unit(let unit): keys.units[unit]
    case nil: ""
    }
  }
}
