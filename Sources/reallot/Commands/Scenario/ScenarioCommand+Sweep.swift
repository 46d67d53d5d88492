// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Comparison
internal import Documents
internal import Foundation
internal import Intake
internal import Inventory
internal import Planning
internal import Reporting
internal import Store
internal import Words

extension ScenarioCommand {
  /// Plans a scenario at many points.
  struct Sweep: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .help("scenario.sweep.abstract"),
      discussion: .help("scenario.sweep.discussion"))

    @Argument(
      help: ArgumentHelp(.help("scenario.run.file"), valueName: "file"),
      completion: .file(extensions: ["yaml", "yml"]))
    var file: String

    @Option(
      name: .customLong("vary"),
      help: ArgumentHelp(.help("scenario.sweep.vary"), valueName: "key=values"))
    var variations: [String] = []

    @Option(help: ArgumentHelp(.help("scenario.sweep.frontier"), valueName: "levels"))
    var frontier: String?

    @Option(help: ArgumentHelp(.help("scenario.sweep.count"), valueName: "count"))
    var count = 10

    @Option(help: ArgumentHelp(.help("scenario.sweep.step"), valueName: "money"))
    var step: Money = 1

    @Option(help: ArgumentHelp(.help("scenario.sweep.plans"), valueName: "folder"))
    var plans: String?

    @OptionGroup var progress: ProgressOption
    @OptionGroup var read: ReadStoreOption
    @OptionGroup var page: PageOptions

    func validate() throws {
      guard variations.isEmpty == (frontier != nil) else {
        throw ValidationError(Message("error.usage.sweep-one"))
      }
      if let frontier, Frontier(frontier) == nil {
        throw ValidationError(Message("error.usage.sweep-frontier", ["text": frontier]))
      }
      for text in variations where Variation(text) == nil {
        throw ValidationError(
          Message("error.usage.sweep-vary", ["text": text, "most": Variation.most]))
      }
      guard Variation.points(variations.compactMap { Variation($0) }) != nil else {
        throw ValidationError(Message("error.usage.sweep-points", ["most": Variation.most]))
      }
      guard step >= 1 else { throw ValidationError(Message("error.usage.sweep-step")) }
      guard (1...Variation.most).contains(count) else {
        throw ValidationError(Message("error.usage.sweep-count", ["most": Variation.most]))
      }
    }

    func run() throws {
      Interrupt.listen()
      let reader = ScenarioReader()
      let scenario = try reader.scenario(at: file)
      try page.file.check(
        reading: reader.paths(from: file)
          + PackageReader.paths(ofInventory: scenario.inventoryFolder))
      let reading = try InventoryReading(
        folder: scenario.inventoryFolder, in: try read.store.ifThere(),
        language: page.words.language)
      Interrupt.beginPlanning()
      let sweep = Comparison.Sweep(
        on: reading.inventory, revision: try reading.tables.revision, program: Reallot.program,
        isInterrupted: Interrupt.isRequested)
      let report =
        try frontier.flatMap { Frontier($0) }.map { try corners($0, of: scenario, sweep) }
        ?? points(of: scenario, sweep)
      try keepPlans(of: report.points)
      _ = try page.write(report.report.report, page: { SweepPage($0).text(of: report.report) })
      if report.isCut { throw Failure.findings }
    }

    private typealias Found = (report: SweepReport, points: [SweepPoint], isCut: Bool)

    private func points(of scenario: Scenario, _ sweep: Comparison.Sweep) throws -> Found {
      let settings = Variation.points(variations.compactMap { Variation($0) }) ?? []
      let tasks = try settings.map {
        Comparison.Sweep.Task(
          settings: $0, scenario: try ScenarioReader().scenario(at: file, with: $0))
      }
      let line = ProgressLine(in: page.words.language, as: progress.style)
      defer { line.finish() }
      let threads = scenario.solver.threads ?? ProcessInfo.processInfo.activeProcessorCount
      let points = try sweep.points(tasks, threads: threads) { line.show($0, of: tasks.count) }
      let report = SweepReport(points, of: scenario, asked: tasks.count)
      return (report, points, points.count < tasks.count)
    }

    private func corners(
      _ frontier: Frontier, of scenario: Scenario, _ sweep: Comparison.Sweep
    ) throws -> Found {
      let line = ProgressLine(in: page.words.language, as: progress.style)
      defer { line.finish() }
      let corners = try frontier.corners(of: scenario, in: sweep, atMost: count, step: step) {
        line.show($0, of: count)
      }
      let report = SweepReport(corners, of: frontier, in: scenario)
      return (report, corners.points, Interrupt.isRequested())
    }

    /// Writes the plan of each point that has one, where that is asked for.
    private func keepPlans(of points: [SweepPoint]) throws {
      guard let plans else { return }
      try FileManager.default.createDirectory(
        at: URL(fileURLWithPath: plans), withIntermediateDirectories: true)
      for point in points {
        guard let plan = point.plan else { continue }
        let name = "\(plans)/point-\(point.number).plan.json"
        try page.file.guarding.write(PlanWriter().bytes(of: plan), to: name)
      }
    }
  }
}
