// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Country
internal import Reporting
internal import Words

extension ReportCommand {
  /// The report of a merged country.
  struct Country: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .help("report.country.abstract"),
      discussion: .help("report.country.discussion"))

    @OptionGroup var national: NationalArgument
    @OptionGroup var page: PageOptions

    func run() throws {
      try page.file.check(reading: [national.name])
      let loaded = try national.load()
      guard loaded.verdict.holds else {
        for failure in loaded.verdict.failures {
          StandardError.write(failure, in: page.words.language)
        }
        Failure.tell(Message("error.country.not-verified", ["file": national.name]))
        throw Failure.findings
      }
      let attestation = Attestation(
        holds: true, facts: NationalVerdictReport(of: loaded).conclusions)
      let country = NationalReport(loaded.national, attestation: attestation)
      _ = try page.write(
        country.report,
        page: {
          CountryPage($0).text(
            of: country.report, headlines: country.headlines, maps: country.maps)
        })
    }
  }
}
