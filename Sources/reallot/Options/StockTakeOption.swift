// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Intake

/// Which signed stock-take an inventory has to add up to.
struct StockTakeOption: ParsableArguments {
  @Option(
    name: .customLong("totals"),
    help: ArgumentHelp(
      .help("option.totals"),
      discussion:
        .help("option.totals.discussion"),
      valueName: "file"),
    completion: .file())
  var path: String?
}

extension StockTakeOption {
  /// The files that a source reads, with the stock-take.
  func inputs(beside source: InventorySource) throws -> [String] {
    try source.inputs() + [path].compactMap(\.self)
  }

  /// Words of the command line with the option behind them.
  func appended(to words: String) -> String { words + (path.map { " --totals \($0)" } ?? "") }

  /// A reading with what the stock-take says otherwise, where there is one.
  func compared(with result: IntakeResult) throws -> IntakeResult {
    try path.map { try result.compared(with: RegisterFile(path: $0)) } ?? result
  }
}
