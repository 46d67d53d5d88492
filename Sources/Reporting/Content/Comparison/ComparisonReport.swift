// SPDX-License-Identifier: GPL-3.0-or-later

public import Comparison
internal import Documents
internal import Inventory
internal import Words

/// What differs between plans, for people and scripts.
public struct ComparisonReport: Sendable {
  /// What a table adds up by.
  public enum Grouping: String, CaseIterable, Sendable {
    /// The units that need.
    case unit
    /// The offices where things are needed.
    case office
    /// The classes that are needed.
    case assetClass = "class"
  }

  let comparison: PlanComparison
  let directory: Directory
  let grouping: Grouping?
  /// The lines that are told.
  let lines: [ChangedLine]

  /// A comparison.
  ///
  /// - Parameters:
  ///   - grouping: what purchases and transfers are added up by; nil for nothing.
  ///   - hasEqual: whether lines that are an equal, other choice are told too.
  public init(_ comparison: PlanComparison, by grouping: Grouping?, hasEqual: Bool) {
    (self.comparison, self.grouping) = (comparison, grouping)
    directory = Directory(comparison.plans.map(\.inventory))
    lines = hasEqual ? comparison.lines : comparison.lines.filter(\.isReal)
  }

  /// The content for a terminal; at most 25 lines where not all is wanted.
  public func report(isWhole: Bool) -> Report {
    guard isWhole else { return report([], firstScreen: 25) }
    return report([places, linesForPeople])
  }

  /// The content for every other format; CSV holds the lines, or the columns of more than two plans.
  public var report: Report { report([places, linesInFull]) }

  private func report(_ details: [Table?], firstScreen: Int? = nil) -> Report {
    let isWide = comparison.plans.count > 2
    let tables = [inputs, levels, effects, shownGroups, lostForPeople] + (isWide ? [] : details)
    let report = Report(
      Term("comparison", "title.comparison"), currency: comparison.plans[0].plan.head.currency,
      facts: facts, notes: notes,
      tables: isWide && firstScreen == nil
        ? tables.compactMap(\.self) + [columns] : tables.compactMap(\.self),
      record: record)
    return firstScreen.map { report.firstScreen($0, keeping: levels.term) } ?? report
  }

  /// What kinds of columns and words the plans have.
  var currency: String { comparison.plans[0].plan.head.currency }

  /// A column for each plan.
  func planColumns(_ kind: Table.Column.Kind) -> [Table.Column] {
    comparison.plans.enumerated().map { index, plan in
      Table.Column(Term(Self.code(of: index), Message(verbatim: plan.name)), kind)
    }
  }

  /// What scripts call a plan: a, b, c and so on.
  static func code(of plan: Int) -> String {
    plan < 26 ? String(UnicodeScalar(UInt8(97 + plan))) : "plan_\(plan + 1)"
  }

  private var facts: [Report.Fact] {
    comparison.plans.enumerated().filter { $1.plan.status != .optimal }.map { index, plan in
      Report.Fact(
        Term("status_\(Self.code(of: index))", "title.status_of", ["plan": plan.name]),
        .term(Term(plan.plan.status)))
    }
  }

  private var notes: [Message] {
    guard comparison.plans.count == 2 else { return sameness + groupless }
    let real = comparison.lines.filter(\.isReal)
    let told = Message(
      "note.lines_differ",
      [
        "lines": Self.counted(real.count),
        "purchases": Self.counted(real.count { $0.way == .purchase }),
        "equal": Self.counted(comparison.lines.count - real.count),
      ])
    let judged = comparison.isJudged ? [] : [Message("note.nothing_judged")]
    let placed = comparison.plans.contains { $0.plan.premises != nil }
    let lost = comparison.lost.reduce(0) { $0 + $1.count }
    let gone = lost > 0 ? [Message("note.items_lost", ["count": Message.Value.number(lost)])] : []
    return sameness + groupless + (comparison.lines.isEmpty ? [] : [told]) + gone + judged
      + (placed && comparison.isJudged ? [Message("note.at_these_workplaces")] : [])
  }

  private static func counted(_ count: Int) -> Message.Value { .number(Int64(count)) }

  /// The groups; nil where none differs, which a note says.
  private var shownGroups: Table? { groups.flatMap { $0.rows.isEmpty ? nil : $0 } }

  private var groupless: [Message] {
    guard let grouping, groups?.rows.isEmpty == true else { return [] }
    return [Message("note.no_\(grouping.rawValue)_differs")]
  }

  private var sameness: [Message] { comparison.isSame ? [Message("note.plans_are_the_same")] : [] }
}

extension Directory {
  /// The entities of several inventories; the last goes first where they differ.
  init(_ inventories: [Inventory]) {
    self = inventories.dropFirst().reduce(Directory(inventories[0])) { $0.adding(Directory($1)) }
  }
}
