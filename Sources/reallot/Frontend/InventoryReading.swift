// SPDX-License-Identifier: GPL-3.0-or-later

internal import Intake
internal import Inventory
internal import Store
internal import Words

/// An inventory folder that was read and has no errors.
struct InventoryReading {
  let inventory: Inventory
  /// The canonical files, which are worked out on a thread of their own.
  private let canonical: SideWork<CanonicalTables>
  /// What the sheets of registers held.
  let sheets: [SheetSummary]
  private let folder: String
  /// Where the rows were read.
  let provenance: LoadProvenance
  /// The revision that registers went into.
  private var base: Digest?
  private let findings: FindingLines
  /// The words of the command line.
  private var words: String { LoadWords.kept(folder + accepted, leftOut: leftOut) }
  /// Its words about rows with errors.
  private var accepted = ""
  /// How many rows with errors, or that name such rows, were left out.
  private(set) var leftOut = 0

  /// Reads the folder of a scenario; where a finding is an error, tells them on standard error and fails.
  ///
  /// Registers that say the same are counted where the store, if one can be opened, has what that gives.
  init(folder: String, in store: Store?, language: Language) throws {
    let files = try PackageReader.files(inFolder: folder)
    let result = PackageReader.read(files)
    let counted = try store.flatMap { try Self.counted(result, files, in: $0) }
    try self.init(folder, counted ?? result, language)
  }

  /// A reading that only repeated registers stop, with these counted; nil where the store does not have
  /// it.
  private static func counted(
    _ result: IntakeResult, _ files: [TableFile], in store: Store
  ) throws -> IntakeResult? {
    guard result.inventory == nil,
      result.errors.allSatisfy({ $0.code == .repeatedRegister })
    else { return nil }
    let counted = PackageReader.read(files, countingRepeats: true)
    guard let revision = counted.inventory?.revision else { return nil }
    return try store.contains(revision) ? counted : nil
  }

  /// Reads a source with its bad rows written apart, and left out where that is asked for.
  init(
    _ source: InventorySource, options: LoadOptions, store: StoreOption, language: Language
  ) throws {
    let files = try source.files()
    let words = options.stockTake.appended(to: source.name)
    let base = try source.base(in: store)
    guard options.acceptsValid else {
      let result = try source.read(files, store)
      source.tellMappings(of: result.sheets, in: language)
      try options.rejects.write(
        RejectedFile.all(result.badRows, result.findings, in: files, sheets: result.sheets),
        reading: options.stockTake.inputs(beside: source), in: language)
      try self.init(words, options.stockTake.compared(with: result), language)
      self.base = base
      return
    }
    let acceptance = try source.accept(files, store)
    source.tellMappings(of: acceptance.result.sheets, in: language)
    try options.rejects.write(
      RejectedFile.all(
        acceptance.leftOut, acceptance.rejections, in: files, sheets: acceptance.result.sheets),
      reading: options.stockTake.inputs(beside: source), in: language)
    try self.init(words, options.stockTake.compared(with: acceptance.result), language)
    (self.base, leftOut) = (base, acceptance.leftOut.count)
    accepted = " --accept-valid" + (options.rejects.path.map { " --rejects \($0)" } ?? "")
  }

  /// Takes what came of reading a folder; where a finding is an error, tells them and fails.
  init(
    _ folder: String, _ result: IntakeResult, _ language: Language = .ofCommandLine
  ) throws {
    findings = FindingLines(result, folder: folder, language: language)
    guard let inventory = result.inventory, result.counts.errors == 0 else {
      findings.tell()
      throw Failure.findings
    }
    (self.folder, provenance, self.inventory) = (folder, result.provenance, inventory)
    sheets = result.sheets
    canonical = SideWork { CanonicalTables(inventory) }
  }

  /// The inventory's canonical files.
  var tables: CanonicalTables { get throws { try canonical.wait() } }

  /// Keeps the inventory in a store, with a line of the log, and tells the warnings.
  func save(in store: Store) throws -> Store.Saved {
    findings.tell()
    return try store.save(
      tables, description: inventory.description, rows: inventory.rowCount, source: words,
      provenance: provenance, base: base, at: .now)
  }
}
