// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Documents
internal import Files
internal import Foundation
internal import Intake
internal import Inventory
internal import Store
internal import Words

/// Which plan a command is about, and where its inventory is.
struct PlanArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      .help("argument.plan"),
      valueName: "plan"),
    completion: .file(extensions: ["json"]))
  var name: String

  @Option(
    name: .customLong("inventory"),
    help: ArgumentHelp(
      .help("option.inventory"),
      valueName: "folder"),
    completion: .directory)
  var folder: String?

  @OptionGroup var store: StoreOption

  /// What may be read for the plan, which no result is written over: its file, and those of the folder.
  var inputs: [String] {
    get throws { [name] + (try folder.map { try PackageReader.paths(ofInventory: $0) } ?? []) }
  }

  /// The plan's file, from the working folder or the store.
  func source() throws -> PlanSource {
    guard isFile else {
      let stored = try store.existing().plan(matching: name)
      return PlanSource(
        name: name, bytes: stored.bytes, digest: stored.summary.digest,
        revision: stored.summary.revision)
    }
    return try PlanSource(file: name)
  }

  /// Whether a file is meant: what is one, or a path that begins so that no name does.
  var isFile: Bool {
    var isFolder: ObjCBool = false
    if [".", ".."].contains(name) || ["/", "./", "../"].contains(where: name.hasPrefix) {
      return true
    }
    return FileManager.default.fileExists(atPath: name, isDirectory: &isFolder)
      && !isFolder.boolValue
  }

  /// The plan and its inventory.
  func load() throws -> LoadedPlan {
    let source = try source()
    let parsing = SideWork { try source.plan() }
    let store = try store.ifThere()
    let listed = folder == nil ? source.revision.flatMap { try? store?.inventory(of: $0) } : nil
    let plan = try parsing.wait()
    let inventory =
      try folder.map { try Self.inventory(inFolder: $0, of: plan) }
      ?? (source.revision == plan.head.revision ? listed : nil)
      ?? Self.inventory(of: plan, in: store)
    return LoadedPlan(plan: plan, digest: source.digest, inventory: inventory, store: store)
  }

  /// The inventory of a folder; what the plan was made from is taken whatever the rules say of it today.
  static func inventory(inFolder folder: String, of plan: Plan) throws -> Inventory {
    let files = try PackageReader.files(inFolder: folder)
    let result = PackageReader.read(files)
    if let inventory = result.inventory { return inventory }
    if let stored = PackageReader.stored(files), stored.revision == plan.head.revision {
      return stored
    }
    return try InventoryReading(folder, result).inventory
  }

  private static func inventory(of plan: Plan, in store: Store?) throws -> Inventory {
    guard let store, try store.contains(plan.head.revision) else {
      throw MissingInventory(
        name: plan.head.inventoryName, revision: plan.head.revision, store: store?.path)
    }
    return try store.inventory(of: plan.head.revision)
  }

  /// A plan whose inventory is not in the store, or where there is none.
  struct MissingInventory: Worded {
    let name: String
    let revision: Digest
    let store: String?

    var message: Message {
      store.map {
        Message(
          "error.plan.missing-inventory",
          ["revision": revision.short, "name": name, "store": $0])
      } ?? Message("error.plan.no-inventory", ["revision": revision.short, "name": name])
    }
  }
}
