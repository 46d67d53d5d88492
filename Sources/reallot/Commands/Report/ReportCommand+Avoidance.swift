// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Reporting
internal import Store

extension ReportCommand {
  /// The report of avoided purchases.
  struct Avoidance: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Reports which purchases a plan avoids, against three baselines.",
      discussion: """
        The table and JSON have totals, units and classes; CSV has the evidence, one line for the \
        items of a row that serve a need; HTML is one page with chart, map and evidence.

        Example:
          reallot report avoidance base --format html --output avoidance.html
        """)

    /// A format of this report.
    enum Format: String, CaseIterable, ExpressibleByArgument {
      case table
      case csv
      case json
      case html
    }

    @OptionGroup var plan: PlanArgument

    @Option(help: "table or html for people, csv or json for scripts.")
    var format = Format.table

    @Option(
      help: ArgumentHelp("Write to this file, whole or not at all.", valueName: "file"),
      completion: .file())
    var output: String?

    @OptionGroup var words: LanguageOption

    func run() throws {
      let loaded = try plan.load()
      let bytes = bytes(of: AvoidanceReport(try loaded.content()))
      if let output {
        try OutputFile(path: output).write(bytes)
      } else {
        StandardOutput.write(bytes)
      }
      try loaded.log(.report, "avoidance, \(format.rawValue)")
    }

    private func bytes(of avoidance: AvoidanceReport) -> [UInt8] {
      let report = avoidance.report
      return switch format {
      case .table: Array(TextFormat(words.language).summary(of: report).utf8)
      case .csv: Array(CSVFormat().text(of: report).utf8)
      case .json: JSONFormat().bytes(of: report)
      case .html: Array(AvoidancePage(words.language).text(of: avoidance).utf8)
      }
    }
  }
}
