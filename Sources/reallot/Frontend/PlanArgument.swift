// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Documents
internal import Files
internal import Foundation
internal import Intake
internal import Inventory
internal import Reporting
internal import Store
internal import Verification
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

  /// The plan's file, from the working folder or the store.
  func source() throws -> PlanSource {
    guard FileManager.default.fileExists(atPath: name) else {
      let stored = try store.existing().plan(matching: name)
      return PlanSource(name: name, bytes: stored.bytes, digest: stored.summary.digest)
    }
    return try PlanSource(file: name)
  }

  /// The plan and its inventory.
  func load() throws -> LoadedPlan {
    let source = try source()
    let plan = try source.plan()
    let store = store.exists ? try store.existing() : nil
    let inventory =
      try folder.map { try Self.inventory(inFolder: $0, of: plan) }
      ?? Self.inventory(of: plan, in: store)
    return LoadedPlan(plan: plan, digest: source.digest, inventory: inventory, store: store)
  }

  /// The inventory of a folder; what the plan was made from is taken whatever the rules say of it today.
  private static func inventory(inFolder folder: String, of plan: Plan) throws -> Inventory {
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
      throw MissingInventory(name: plan.head.inventoryName, revision: plan.head.revision)
    }
    return try store.inventory(of: plan.head.revision)
  }

  /// A plan whose inventory is not in the store.
  struct MissingInventory: Worded {
    let name: String
    let revision: Digest

    var message: Message {
      Message("error.plan.missing-inventory", ["revision": revision.short, "name": name])
    }
  }
}

/// The bytes of a plan's file.
struct PlanSource {
  let name: String
  let bytes: [UInt8]
  let digest: Digest

  /// Reads the plan.
  func plan() throws -> Plan {
    do { return try PlanReader().plan(from: bytes) } catch {
      throw Unreadable.noPlan(name: name, error)
    }
  }

  /// A file that holds no plan.
  enum Unreadable: Worded {
    /// It is a folder.
    case folder(name: String)
    /// The system does not give it.
    case noAccess(name: String, reason: Message)
    /// It is no plan.
    case noPlan(name: String, JSONError)

    var message: Message {
      switch self {
      case .folder(let name): Message("error.plan.folder", ["name": name])
      case .noAccess(let name, let reason):
        Message("error.plan.no-access", ["name": name, "reason": reason])
      case .noPlan(let name, let error):
        Message("error.plan.no-plan", ["name": name, "reason": error.message])
      }
    }
  }
}

extension PlanSource {
  /// The bytes of a file of the working folder.
  init(file name: String) throws {
    guard !URL(fileURLWithPath: name).hasDirectoryPath else {
      throw Unreadable.folder(name: name)
    }
    do {
      let bytes = try FileMoment.bytes(ofFile: name)
      self.init(name: name, bytes: bytes, digest: Digest(of: bytes))
    } catch {
      throw Unreadable.noAccess(name: name, reason: error.reason)
    }
  }
}

/// A plan with the inventory that it was made for.
struct LoadedPlan {
  var plan: Plan
  /// The digest of the plan's bytes.
  let digest: Digest
  let inventory: Inventory
  /// The store, where there is one.
  let store: Store?

  /// The same with what the register has for each purchase, which plans of format 1 do not tell.
  func counted() throws -> LoadedPlan {
    guard plan.format == .one else { return self }
    guard let shortfalls = Verifier(inventory: inventory).shortfalls(of: plan) else {
      throw ReportError.inconsistent(.needs)
    }
    var counted = self
    counted.plan.shortfalls = shortfalls
    return counted
  }

  /// Both together, for reports.
  func content() throws -> PlanContent {
    try PlanContent(
      plan: plan, inventory: inventory, digest: digest,
      logged: store?.head(afterFirstRunOf: digest), provenance: try provenance())
  }

  /// Where the rows of the register were read; nil where no store has the revision.
  private func provenance() throws -> LoadProvenance? {
    do {
      return try store?.provenance(of: plan.head.revision)
    } catch StoreError.unknownRevision {
      return nil
    }
  }

  /// Writes a line of the log, where there is a store; `output` is the digest of what was printed.
  func log(_ kind: Store.Event.Kind, _ detail: String, output: Digest) throws {
    guard let store else { return }
    guard !store.isReadOnly else {
      let line = Message("told.log_not_written", ["path": store.path])
      return StandardError.write(line, in: .ofCommandLine)
    }
    try store.append(
      Store.Event(at: .now, kind: kind, subject: digest, detail: detail, output: output))
  }
}
