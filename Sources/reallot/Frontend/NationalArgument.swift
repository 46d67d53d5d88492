// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Country
internal import Documents
internal import Inventory
internal import Words

/// Which merged country a command is about, and where its plans and inventories are.
struct NationalArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(.help("argument.national"), valueName: "file"),
    completion: .file(extensions: ["json"]))
  var name: String

  @OptionGroup var origin: NationalOrigin

  /// The merged country with what a check says of it.
  func load() throws -> LoadedNational {
    try origin.load(PlanSource(file: name))
  }
}

/// Where the plans and the inventories of a merged country are.
struct NationalOrigin: ParsableArguments {
  @Option(
    name: .customLong("results"),
    help: ArgumentHelp(.help("option.results"), valueName: "folder"), completion: .directory)
  var results: [String] = []

  @Option(
    name: .customLong("country"),
    help: ArgumentHelp(.help("option.country"), valueName: "folder"), completion: .directory)
  var country: String?

  /// The merged country of a file with what a check says of it.
  func load(_ source: PlanSource) throws -> LoadedNational {
    let national: NationalPlan
    do throws(JSONError) { national = try CountryFile.read(source.bytes) } catch {
      throw CountryFault.notNational(file: source.name, reason: error.message)
    }
    let check = try NationalCheck(
      results: results.map { ResultFolder(path: $0) }, country: country)
    return LoadedNational(
      national: national, digest: source.digest, verdict: try check.verdict(on: national))
  }
}

/// A merged country with what a check says of it.
struct LoadedNational {
  let national: NationalPlan
  let digest: Digest
  let verdict: NationalVerdict
}
