// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Country
internal import Documents
internal import Inventory
internal import Words

extension CountryCommand {
  /// Divides a national budget among shards.
  struct Budget: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .help("country.budget.abstract"),
      discussion: .help("country.budget.discussion"))

    @Argument(
      help: ArgumentHelp(.help("argument.country"), valueName: "folder"), completion: .directory)
    var folder: String

    @Argument(
      help: ArgumentHelp(.help("country.merge.folders"), valueName: "results"),
      completion: .directory)
    var results: [String]

    @OptionGroup var words: WordOptions

    func run() throws {
      let country = try CountryFolder(path: folder, isDivided: false)
      guard let budget = country.description.purchases else {
        throw CountryFault.noBudget(file: "\(folder)/\(CountryFolder.fileName)")
      }
      let national = try national(of: country)
      let division = BudgetDivision(
        national.totals.map(\.scenario).map { scenario in
          let results = national.results.filter { $0.shard.scenarioPoint == scenario }
          return BudgetDivider(budget, among: results).division(of: scenario)
        })
      let path = BudgetDivision.path(in: folder)
      _ = try ResultFolder(path: folder).write(
        CountryFile.bytes(of: division), to: BudgetDivision.fileName)
      StandardError.write(Message("told.budget-divided", ["path": path]), in: words.language)
    }

    /// The country without a budget, which tells what each shard has to buy.
    private func national(of country: CountryFolder) throws -> NationalPlan {
      let merging = try Merging(folders: results, of: try country.shards())
      for fault in merging.faults { Failure.tell(fault.message) }
      guard let national = try merging.national() else { throw Failure.findings }
      return national
    }
  }
}
