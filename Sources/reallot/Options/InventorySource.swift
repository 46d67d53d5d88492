// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Intake
internal import Inventory
internal import Store
internal import Words

/// What a command reads an inventory from: a folder, or registers that go into an inventory.
struct InventorySource: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      .help("argument.sources"),
      valueName: "folder|file"),
    completion: .file())
  var paths: [String]

  @Option(
    help: ArgumentHelp(
      .help("option.into"),
      valueName: "name"))
  var into: String?

  @OptionGroup var delivery: DeliveryOption

  @OptionGroup var mapping: MappingOption

  @OptionGroup var asOf: AsOfOption

  func validate() throws {
    guard into == nil else { return }
    if !mapping.words.isEmpty || delivery.replaces || asOf.text != nil {
      throw ValidationError(Message("error.usage.needs-into"))
    }
    if paths.count > 1 {
      throw ValidationError(Message("error.usage.one-folder"))
    }
  }

  /// What messages and the log call it: the words of the command line.
  var name: String {
    let target = into.map { ["--into", $0] } ?? []
    return (paths + mapping.words + target + delivery.words + asOf.words).joined(separator: " ")
  }

  /// The files of the folder, or the registers.
  func files() throws -> [TableFile] {
    guard into == nil else { return try paths.flatMap { try PackageReader.registers(at: $0) } }
    return try PackageReader.files(inFolder: paths[0])
  }

  /// The paths of these files.
  func inputs() throws -> [String] {
    guard into == nil else {
      return try paths.flatMap { try PackageReader.registerPaths(at: $0) } + mapping.names
    }
    return try PackageReader.paths(ofInventory: paths[0])
  }

  /// Reads the inventory that files hold, or that registers make of the current one.
  func read(_ files: [TableFile], _ store: StoreOption) throws -> IntakeResult {
    let delivery = delivery.delivery
    guard let target = try target(store) else {
      return PackageReader.read(files, countingRepeats: delivery == .addition)
    }
    return RegisterReader.read(
      files, with: target.mappings, into: target.inventory, readFrom: target.provenance,
      as: delivery
    ).upserted(into: target.inventory, readFrom: target.provenance, as: delivery)
  }

  /// Reads as ``read(_:_:)`` does, with rows that have errors left out.
  func accept(_ files: [TableFile], _ store: StoreOption) throws -> Acceptance {
    let delivery = delivery.delivery
    guard let target = try target(store) else {
      return PackageReader.accept(files, countingRepeats: delivery == .addition)
    }
    return RegisterReader.accept(
      files, with: target.mappings, into: target.inventory, readFrom: target.provenance,
      as: delivery)
  }

  /// Tells which mappings read the registers where the command line named none.
  func tellMappings(of sheets: [SheetSummary], in language: Language) {
    guard into != nil, mapping.names.isEmpty, !sheets.isEmpty else { return }
    var names: [String] = []
    for sheet in sheets where !names.contains(sheet.mapping) { names.append(sheet.mapping) }
    StandardError.write(Message("told.kept-mappings", ["mappings": names]), in: language)
  }
}

extension InventorySource {
  /// An inventory that registers go into.
  private struct Target {
    let mappings: [Mapping]
    let inventory: Inventory
    /// Where its rows were read, with the mappings that now read others.
    let provenance: LoadProvenance
  }

  /// The revision that registers go into, if it is the current one of its name; nil where a folder is
  /// read.
  func base(in store: StoreOption) throws -> Digest? {
    guard let into else { return nil }
    let revision = try store.existing().revision(matching: into)
    return revision.isCurrent ? revision.digest : nil
  }

  /// What registers go into; nil where a folder is read.
  private func target(_ store: StoreOption) throws -> Target? {
    guard let into else { return nil }
    let store = try store.existing()
    let base = try store.revision(matching: into).digest
    var provenance = try store.provenance(of: base) ?? LoadProvenance()
    let chosen = try mapping.mappings(keptWith: provenance)
    if chosen.isEmpty { throw NoMapping(revision: base) }
    for mapping in chosen { provenance.keep(mapping.text) }
    return Target(
      mappings: chosen.map(\.mapping),
      inventory: try asOf.applied(to: try store.inventory(of: base)), provenance: provenance)
  }

  /// A revision with which no mapping is kept that could read registers.
  struct NoMapping: Worded {
    let revision: Digest

    var message: Message { Message("error.mapping.none-kept", ["revision": revision.short]) }
  }
}
