// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Country
internal import Documents
internal import Words

extension CountryCommand {
  /// Puts the results of all shards together.
  struct Merge: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .help("country.merge.abstract"),
      discussion: .help("country.merge.discussion"))

    @Argument(
      help: ArgumentHelp(.help("country.merge.folders"), valueName: "folder"),
      completion: .directory)
    var folders: [String]

    @Option(
      name: .customLong("output"),
      help: ArgumentHelp(.help("country.merge.output"), valueName: "file"),
      completion: .file(extensions: ["json"]))
    var path: String

    @OptionGroup var guarding: OutputGuard
    @OptionGroup var output: OutputOptions

    func run() throws {
      try guarding.check(path, reading: folders.map { ResultFolder(path: $0).listPath })
      let merging = try Merging(folders: folders)
      for fault in merging.faults { Failure.tell(fault.message) }
      guard let national = try merging.national() else { throw Failure.findings }
      try guarding.write(CountryFile.bytes(of: national), to: path)
      StandardError.write(
        Message("told.country-written", ["path": path]), in: output.words.language)
      try output.print(NationalReport(national).report)
      if [.infeasible, .stopped].contains(national.status) { throw Failure.findings }
    }
  }
}
