// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Store

extension ScenarioCommand {
  /// Lists plans.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .help("scenario.list.abstract"),
      discussion: .help("scenario.list.discussion"))

    @OptionGroup var store: StoreOption
    @OptionGroup var output: OutputOptions

    func run() throws {
      try output.print(PlanList.report(try store.existing().plans()))
    }
  }
}
