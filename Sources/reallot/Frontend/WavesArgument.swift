// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Documents
internal import Inventory
internal import Store
internal import Words

/// Which wave plan a command is about, and where its plan and inventory are.
struct WavesArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(.help("argument.waves"), valueName: "waves"),
    completion: .file(extensions: ["json"]))
  var name: String

  @OptionGroup var origin: WavesOrigin

  /// The wave plan with its plan and inventory: of a file, else of the store.
  func load() throws -> LoadedWaves {
    var argument = PlanArgument()
    (argument.name, argument.folder, argument.store) = (name, nil, origin.store)
    guard !argument.isFile else { return try origin.load(PlanSource(file: name)) }
    let stored = try origin.store.existing().waves(matching: name)
    return try origin.load(
      PlanSource(name: name, bytes: stored.bytes, digest: stored.summary.digest))
  }
}

/// Where the plan of a wave plan and its inventory are.
struct WavesOrigin: ParsableArguments {
  @Option(
    name: .customLong("plan"),
    help: ArgumentHelp(.help("option.plan-of-waves"), valueName: "plan"),
    completion: .file(extensions: ["json"]))
  var plan: String?

  @Option(
    name: .customLong("inventory"),
    help: ArgumentHelp(.help("option.inventory"), valueName: "folder"),
    completion: .directory)
  var folder: String?

  @OptionGroup var store: StoreOption

  /// The wave plan of a file with its plan and inventory.
  func load(_ source: PlanSource) throws -> LoadedWaves {
    let waves: WavePlan
    do { waves = try WavePlanReader().waves(from: source.bytes) } catch {
      throw PlanSource.Unreadable.noWaves(name: source.name, error)
    }
    var argument = PlanArgument()
    argument.name = plan ?? waves.plan.description
    argument.folder = folder
    argument.store = store
    return LoadedWaves(waves: waves, digest: source.digest, plan: try argument.load())
  }
}
