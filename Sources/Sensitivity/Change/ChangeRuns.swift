// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
public import Planning

/// Runs that tell what changes where the plan's prices do not: where a budget binds the change, or the plan
/// is not proven best.
///
/// Each has the scenario's time limit.
public final class ChangeRuns {
  /// What is run.
  public enum Extent: Sendable {
    /// All that is open.
    case all
    /// What is open among the first so many.
    case first(Int)
  }

  /// So many runs are made for each that is asked for at most, since one may turn out to be none of the
  /// first.
  private static let triesEach = 4

  /// What a run told.
  struct Told {
    /// What changes at each level, up to the first that is no point.
    let ranges: [LevelRange]
    /// The budgets that bind.
    let because: [Lever.Budget]
    /// How many of each need are bought then.
    let purchased: [Int64]
  }

  let planned: PlannedProblem
  private let planner: Planner
  private let extent: Extent
  private let report: (_ done: Int, _ total: Int) -> Void
  private var runs: ChangedRuns?
  private var done = 0
  private var total = 0
  /// Whether an interrupt came before all was run.
  public private(set) var isStopped = false

  /// Runs beside a plan.
  ///
  /// - Parameters:
  ///   - planner: what runs are made with.
  ///   - report: is told how many runs are done of how many at most.
  public init(
    _ planned: PlannedProblem, by planner: Planner, _ extent: Extent,
    report: @escaping (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) {
    (self.planned, self.planner, self.extent, self.report) = (planned, planner, extent, report)
  }

  /// Items in their order, of which what is open is run where the extent has it.
  ///
  /// - Parameters:
  ///   - items: in any order.
  ///   - run: an item with what a run told; nil where there is nothing to tell.
  func settled<Item: Comparable>(
    _ items: [Item], isOpen: (Item) -> Bool, _ run: (Item) throws -> Item?
  ) throws -> [Item] {
    var items = items.sorted()
    let open = items.count(where: isOpen)
    let (first, most) =
      switch extent {
      case .all: (items.count, open)
      case .first(let count): (count, min(open, count * Self.triesEach))
      }
    total += most
    var left: [Item] = []
    for _ in 0..<most {
      guard let index = items.prefix(first).firstIndex(where: isOpen) else { break }
      guard !planner.isInterrupted() else {
        isStopped = true
        break
      }
      report(done, total)
      let item = items.remove(at: index)
      do {
        if let told = try run(item) {
          items.insert(told, at: items.firstIndex { told < $0 } ?? items.count)
        }
      } catch PlanningError.stoppedTooEarly {
        left.append(item)
      }
      done += 1
    }
    isStopped = isStopped || (most > 0 && planner.isInterrupted())
    return (items + left).sorted()
  }

  /// What is known of a change in a market after a run; nil where there is no plan with it.
  func change(
    _ change: MarketChange, in market: Int, _ tendency: Tendency
  ) throws -> Told? {
    let runs = try runs ?? ChangedRuns(planned.problem, by: planner)
    self.runs = runs
    let reached = try runs.reached(change, in: market)
    guard reached.status != .infeasible else { return nil }
    return Told(
      ranges: [LevelRange](from: planned.plan.head.levels, to: reached.levels, tendency),
      because: Lever.Budget.allCases.filter { reached.binding.contains($0.row) },
      purchased: reached.purchased)
  }

  /// How many levels there are.
  var levels: Int { planned.plan.head.levels.count }

  /// Where a lot lies among the markets; nil for none.
  func place(of lot: Position<Plan.Lot>) -> MarketPlace? { planned.placeOfLot[Int(lot.index)] }

  /// Where a need lies among the markets; nil for none.
  func place(of need: Position<Plan.Need>) -> MarketPlace? { planned.placeOfNeed[Int(need.index)] }

  /// The items of each market.
  private(set) lazy var items: [MarketItems] = {
    let heirs = OfficeHeirs(planned.inventory).units
    return planned.components.map { MarketItems($0, planned.problem, heirs: heirs) }
  }()
}

extension Lever.Budget {
  /// The row of the model that keeps it.
  fileprivate var row: Plan.Certificate.Multiplier.Row {
    switch self {
    case .purchases: .purchaseBudget
    case .moving: .movingBudget
    }
  }
}
