// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Country
internal import Words

extension CountryCommand {
  /// Plans shards of a country, from files to files.
  struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .help("country.run.abstract"),
      discussion: .help("country.run.discussion"))

    /// How statistics are written.
    enum Statistics: String, CaseIterable, ExpressibleByArgument {
      case json
    }

    @Argument(
      help: ArgumentHelp(.help("argument.country"), valueName: "folder"), completion: .directory)
    var folder: String

    @OptionGroup var part: ShareOption

    @Option(
      name: .customLong("output"),
      help: ArgumentHelp(.help("country.run.output"), valueName: "folder"), completion: .directory)
    var output: String

    @Option(help: ArgumentHelp(.help("country.run.jobs"), valueName: "number"))
    var jobs = 1

    @Option(help: .help("country.run.stats"))
    var stats: Statistics?

    @Flag(help: .help("country.run.force"))
    var force = false

    @OptionGroup var progress: ProgressOption
    @OptionGroup var words: WordOptions

    func validate() throws {
      guard (1...1_024).contains(jobs) else {
        throw ValidationError(Message("error.usage.jobs", ["number": jobs]))
      }
    }

    func run() throws {
      Interrupt.listen()
      let country = try CountryFolder(path: folder)
      let list = try country.shards()
      let results = ResultFolder(path: output)
      do { try results.prepare(for: list, replaces: force) } catch let fault as CountryFault {
        throw Self.refused(fault)
      }
      let work = ShardRun(
        country: country, output: results, replaces: force, language: words.language)
      let runs = runs(part.share.shards(of: list.shards), by: work)
      if stats != nil {
        for cost in runs.costs { StandardOutput.write(cost.line) }
      }
      do { try runs.finish() } catch let fault as CountryFault { throw Self.refused(fault) }
    }

    /// The runs of shards, with how many are done told on the way.
    private func runs(_ shards: [Shard], by work: ShardRun) -> ShardRuns {
      let line = ProgressLine(in: words.language, as: progress.style)
      defer { line.finish() }
      return ShardRuns(shards, by: work, jobs: jobs) { line.show($0, of: shards.count) }
    }

    /// Tells what is in the way; that is a finding, which trying again does not mend.
    private static func refused(_ fault: CountryFault) -> any Error {
      Failure.tell(fault.message)
      return Failure.findings
    }
  }
}
