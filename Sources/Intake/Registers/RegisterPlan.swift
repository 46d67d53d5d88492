// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// Which files of an inventory are registers, and which mapping reads each.
struct RegisterPlan {
  /// The tables that others refer to by ids and names, so that they come first.
  static let keyTables: Set<TableName> = [.classes, .units, .offices]

  /// The names of files that are neither mappings nor registers.
  private(set) var others: [String] = []
  /// What is wrong with mappings, and registers without one.
  private(set) var findings: [Finding] = []
  /// The mappings as they are.
  private(set) var mappings: [LoadProvenance.Mapping] = []
  private var pairs: [(file: TableFile, mapping: Mapping)] = []
  private var hasUnmapped = false
  /// Whether a mapping cannot be read, so that nobody knows what it is for.
  private var hasBadMapping = false

  /// - Parameter countingRepeats: Whether a register with the content of another is read too.
  init(_ files: [TableFile], countingRepeats: Bool = false) {
    let mappings = files.filter { Self.isMapping($0.name) }.compactMap { read($0) }
    let copies =
      countingRepeats ? FileCopies() : FileCopies(files.filter { Self.isRegister($0.name) })
    findings += copies.findings
    for file in files where !Self.isMapping(file.name) && !copies.contains(file.name) {
      guard Self.isRegister(file.name) else {
        others.append(file.name)
        continue
      }
      let matching = mappings.filter { $0.mapping.isFor(file.name) }
      pairs += matching.map { (file, $0.mapping) }
      if matching.isEmpty { reportUnmapped(file.name) }
    }
  }

  /// The tables that registers feed; one without a mapping would feed the assets.
  var tables: Set<TableName> {
    Set(pairs.map(\.mapping.table)).union(hasUnmapped ? [.assets] : [])
  }

  /// The registers that feed a table.
  func files(of table: TableName) -> [String] {
    pairs.filter { $0.mapping.table == table }.map(\.file.name)
  }

  /// Whether there is no register to be mapped.
  var isEmpty: Bool { pairs.isEmpty }

  /// Maps the registers of some tables.
  func map(_ mapper: inout RegisterMapper, into tables: Set<TableName>) {
    for (file, mapping) in pairs where tables.contains(mapping.table) {
      mapper.add(file, with: mapping)
    }
  }

  /// Maps the registers of the tables that may name classes, units and offices.
  func mapOthers(_ mapper: inout RegisterMapper) {
    map(&mapper, into: Set(TableName.allCases).subtracting(Self.keyTables))
  }

  private mutating func read(_ file: TableFile) -> (mapping: Mapping, file: String)? {
    do throws(MappingError) {
      let mapping = try MappingReader.mapping(file)
      if mapping.files.isEmpty { reportNoFiles(file.name) }
      mappings.append(.init(name: file.name, text: String(decoding: file.bytes, as: UTF8.self)))
      return (mapping, file.name)
    } catch {
      findings += error.findings
      hasBadMapping = true
      return nil
    }
  }

  private mutating func reportNoFiles(_ name: String) {
    hasBadMapping = true
    findings.append(
      Finding(
        code: .badMapping, file: name, column: "files",
        message: Message("mapping.no-files"),
        remedy: Message("mapping.add-files")))
  }

  private mutating func reportUnmapped(_ name: String) {
    hasUnmapped = true
    guard !hasBadMapping else { return }
    findings.append(
      Finding(
        code: .unmappedRegister, file: name, value: name,
        message: Message("register.unmapped"),
        remedy: Message("register.add-mapping")))
  }

  /// Whether a file of a folder is a mapping.
  static func isMapping(_ name: String) -> Bool {
    name.hasPrefix("mappings/") && name.hasSuffix(".yaml")
  }

  /// Whether a file of a folder is a register.
  static func isRegister(_ name: String) -> Bool {
    name.hasPrefix("registers/")
  }
}

extension Mapping {
  /// Whether the mapping is for a register of an inventory, by its path there.
  func isFor(_ path: String) -> Bool {
    files.contains { TextPattern($0).matches(FoldedText.key(path)) }
  }
}
