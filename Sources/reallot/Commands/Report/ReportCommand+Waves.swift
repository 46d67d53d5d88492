// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Reporting
internal import Store

extension ReportCommand {
  /// The report of what moves when, on which lorry.
  struct Waves: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .help("report.waves.abstract"),
      discussion: .help("report.waves.discussion"))

    @OptionGroup var waves: WavesArgument
    @OptionGroup var page: PageOptions

    func run() throws {
      try page.file.check(reading: [waves.name, waves.origin.plan].compactMap(\.self))
      let loaded = try waves.load()
      let attestation = try loaded.attested(in: page.words.language)
      let waves = WavesReport(try loaded.content(attestation))
      let written = try page.write(waves.report, page: { WavesPage($0).text(of: waves) })
      try loaded.log(.report, output: written)
    }
  }
}
