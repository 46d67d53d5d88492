// SPDX-License-Identifier: GPL-3.0-or-later

internal import Comparison
internal import Documents
internal import Intake
internal import Inventory
internal import Planning
internal import Words

extension Rerun {
  /// Runs on the terminal's time: tells how far it is, and ends with the first interrupt.
  static func onTerminal(in language: Language, as style: ProgressOption.Style) -> Rerun {
    Rerun { scenario, plan, sources in
      guard let inventory = inventory(of: plan, with: sources) else { return nil }
      guard !Interrupt.isRequested() else { throw Stopped() }
      let progress = ProgressLine(in: language, as: style)
      defer { progress.finish() }
      let planner = Planner(
        program: Reallot.program, isInterrupted: Interrupt.isRequested,
        report: progress.show)
      do {
        let plan = try planner.plan(scenario, on: inventory)
        if plan.status == .stopped, Interrupt.isRequested() { throw Stopped() }
        return plan
      } catch is PlanningError {
        return nil
      }
    }
  }

  /// The inventory of a plan with some tables of others; nil where these do not fit together.
  private static func inventory(of plan: ComparedPlan, with sources: [TableSource]) -> Inventory? {
    guard !sources.isEmpty else { return plan.inventory }
    let replaced = Set(sources.map(\.file))
    let files =
      plan.tables.files.filter { !replaced.contains($0.name) }
      + sources.compactMap { source in
        source.plan.tables.files.first { $0.name == source.file }
      }
    return PackageReader.stored(files.map { TableFile(name: $0.name, bytes: $0.bytes) })
  }
}
