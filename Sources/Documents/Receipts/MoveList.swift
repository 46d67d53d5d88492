// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

/// The list of a plan's lines that goes out to those who hand over and receive, and comes back.
public struct MoveList: Hashable, Sendable {
  /// A line, or what one load of it carries.
  public struct Row: Hashable, Sendable {
    /// What it speaks of.
    public let place: Receipts.Place
    /// The line.
    public let line: PlanLine
    /// How many items are to come.
    public let planned: Int64
    /// The condition in the register.
    public let condition: Condition
    /// The cells that say what it is about, by column; those that are empty are not there.
    public let given: [MoveListColumn: String]
  }

  /// The digest of the plan's file.
  public let plan: Digest
  /// The rows, by way, then in the order of the plan.
  public let rows: [Row]

  /// The list of a plan without waves: a row for each line.
  ///
  /// - Precondition: the plan fits the inventory.
  public init(_ plan: Plan, _ inventory: Inventory, digest: Digest) {
    self.plan = digest
    rows = plan.lines(digest).sorted { $0.way < $1.way }.map { Row($0, inventory) }
  }

  /// The list of a wave plan: a row for each load, by gap, then in the order of its loads, and one for each
  /// line that no lorry carries, because it stays in its office.
  ///
  /// - Parameters:
  ///   - id: the first digits of the wave plan's digest.
  ///   - until: the last day that is published, in ISO 8601: later loads are left out; nil for all.
  ///   - digest: that of the plan's file.
  /// - Precondition: the wave plan fits the plan, and the plan the inventory.
  public init(
    _ waves: WavePlan, id: String, until: String?, of plan: Plan, _ inventory: Inventory,
    digest: Digest
  ) {
    self.plan = digest
    let lines = plan.lines(digest)
    let loads = LineLoad.all(waves, of: plan, digest: digest)
    let carried = Set(loads.map(\.line))
    let byID = Dictionary(lines.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let rest = lines.filter { !carried.contains($0.id) }.sorted { $0.way < $1.way }
    rows =
      loads.filter { load in until.map { load.day <= $0 } ?? true }.compactMap { load in
        byID[load.line].map { Row($0, inventory, load, of: id) }
      } + rest.map { Row($0, inventory) }
  }
}

/// What a load of a wave plan carries of a line.
private struct LineLoad {
  let line: String
  /// Which of the line's loads, 1-based, in the order of the wave plan.
  let number: Int64
  let count: Int64
  let gap: Position<MoveCalendar.Gap>
  let day: String

  /// All loads, by gap, then in the order of the wave plan.
  static func all(_ waves: WavePlan, of plan: Plan, digest: Digest) -> [LineLoad] {
    var numbers: [String: Int64] = [:]
    let loads = waves.loads.map { load in
      let line = LineID(plan: digest, plan.assignments[load.line], in: plan).text
      numbers[line, default: 0] += 1
      let gap = waves.tours[load.tour].gap
      return LineLoad(
        line: line, number: numbers[line] ?? 1, count: load.count, gap: gap,
        day: waves.calendar.gaps[gap].date.description)
    }
    return loads.enumerated().sorted { ($0.element.gap, $0.offset) < ($1.element.gap, $1.offset) }
      .map(\.element)
  }
}

extension MoveList.Row {
  fileprivate init(
    _ line: PlanLine, _ inventory: Inventory, _ load: LineLoad? = nil, of wave: String? = nil
  ) {
    let asset = inventory.assets[line.row]
    (self.line, condition) = (line, asset.condition)
    place = Receipts.Place(line.id, wave: wave, load: load?.number)
    planned = load?.count ?? line.planned
    var given: [MoveListColumn: String] = [
      .line: line.id, .fromUnit: line.fromUnit, .fromOffice: line.fromOffice,
      .toUnit: line.toUnit, .toOffice: line.toOffice,
      .assetClass: inventory.classes[asset.assetClass].id, .name: asset.name,
      .planned: "\(planned)",
    ]
    given[.wave] = wave
    given[.load] = load.map { "\($0.number)" }
    given[.gapDate] = load?.day
    given[.asset] = asset.tag
    self.given = given.filter { !$0.value.isEmpty }
  }
}

extension PlanLine {
  /// From whom and where to whom and where.
  fileprivate var way: Way { Way(ids: [fromUnit, fromOffice, toUnit, toOffice]) }
}

private struct Way: Comparable {
  let ids: [String]

  static func < (left: Way, right: Way) -> Bool { left.ids.lexicographicallyPrecedes(right.ids) }
}
