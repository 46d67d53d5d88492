// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Reporting
internal import Store
internal import Words

/// Tells what the program finds where it runs.
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: .help("doctor.abstract"),
    discussion: .help("doctor.discussion"))

  @OptionGroup var store: StoreOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    let health = StoreHealth(store)
    let report = DoctorReport(
      configuration: .current, store: store, language: output.words.chosen, health: health)
    try output.print(report.report)
    if health.problem != nil { throw Failure.findings }
  }
}
