// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Inventory
internal import Reporting
internal import Store
internal import Words

extension InventoryCommand {
  /// Says who has an item of a class.
  struct Find: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .help("inventory.find.abstract"),
      discussion: .help("inventory.find.discussion"))

    @Argument(help: ArgumentHelp(.help("argument.revision-of-find"), valueName: "revision"))
    var revision: String?

    @Option(
      name: .customLong("class"), help: ArgumentHelp(.help("option.class"), valueName: "class"))
    var assetClass: String

    @Option(help: ArgumentHelp(.help("option.near"), valueName: "office"))
    var near: String

    @Option(
      name: .customLong("surplus-of"),
      help: ArgumentHelp(.help("option.surplus-of"), valueName: "plan"))
    var plan: String?

    @Flag(help: .help("option.full"))
    var full = false

    @OptionGroup var store: StoreOption
    @OptionGroup var output: OutputOptions

    func validate() throws {
      guard (revision == nil) == (plan == nil) else { return }
      throw ValidationError(Message("error.usage.find-where"))
    }

    func run() throws {
      try output.print(try found().report)
    }

    private func found() throws -> FindReport {
      if let plan { return try left(by: plan) }
      let store = try store.existing()
      let digest = try store.revision(matching: revision ?? "").digest
      return try FindReport(
        store.inventory(of: digest), revision: digest, class: assetClass, near: near,
        provenance: store.provenance(of: digest), isFull: full)
    }

    private func left(by plan: String) throws -> FindReport {
      var argument = PlanArgument()
      (argument.name, argument.folder) = (plan, nil)
      argument.store = store
      let content = try argument.load().content(Attestation(holds: true, facts: []))
      return try FindReport(surplusOf: content, class: assetClass, near: near, isFull: full)
    }
  }
}
