// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Intake
internal import Store

/// What a command reads an inventory from: a folder, or registers that go into an inventory.
struct InventorySource: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "The folder that holds inventory.yaml and its tables; with --into registers.",
      valueName: "folder|file"),
    completion: .file())
  var paths: [String]

  @Option(
    help: ArgumentHelp(
      "Bring registers into the current revision of this inventory; needs --mapping.",
      valueName: "name"))
  var into: String?

  @Flag(help: "The registers are all that their holders have: what is not in them is gone.")
  var complete = false

  @OptionGroup var mapping: MappingOption

  func validate() throws {
    guard into == nil else {
      if mapping.name == nil {
        throw ValidationError("--into needs --mapping, which says how the registers are read.")
      }
      return
    }
    if mapping.name != nil || complete {
      throw ValidationError(
        "--mapping and --complete need --into NAME, the inventory that the registers go into.")
    }
    if paths.count > 1 {
      throw ValidationError("One folder can be read at a time; registers need --into NAME.")
    }
  }

  /// What messages and the log call it: the words of the command line.
  var name: String {
    let named = mapping.name.map { ["--mapping", $0] } ?? []
    let settings = mapping.settings.flatMap { ["--set", $0] }
    let target = into.map { ["--into", $0] } ?? []
    return (paths + named + settings + target + (complete ? ["--complete"] : []))
      .joined(separator: " ")
  }

  /// The files of the folder, or the registers.
  func files() throws -> [TableFile] {
    guard into == nil else { return try paths.map { try TableFile(path: $0) } }
    return try PackageReader.files(inFolder: paths[0])
  }

  /// Makes sure that nobody wrote to large files of the folder while they were read.
  func requireUnchanged(_ files: [TableFile]) throws {
    if into == nil { try PackageReader.requireUnchanged(files, inFolder: paths[0]) }
  }

  /// Reads the inventory that files hold, or that registers make of the current one.
  func read(_ files: [TableFile], _ store: StoreOption) throws -> IntakeResult {
    guard let into, let mapping = try mapping.mapping() else { return PackageReader.read(files) }
    let store = try store.open()
    let base = try store.revision(matching: into).digest
    let inventory = try store.inventory(of: base)
    return RegisterReader.read(files, with: mapping, into: inventory)
      .upserted(into: inventory, readFrom: try store.provenance(of: base), isComplete: complete)
  }
}
