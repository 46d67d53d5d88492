// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// A file that a link brings into a package from outside.
///
/// What it holds may be nothing for the eyes of who reads the messages, so that it is read only where two
/// of its headers or keys are those of what it is to be, as with a scenario that another extends.
public enum ForeignFile {
  private static let leastNames = 2
  /// How many sheets of a workbook are looked at.
  private static let mostSheets = 20
  /// Within how many bytes of a YAML text keys are looked for.
  private static let depth = 1 << 16

  /// Refuses a file of a package that lies elsewhere and looks like something else.
  ///
  /// - Throws: ``IntakeError/foreign(path:)``, without a word of the file.
  public static func check(
    _ file: TableFile, at path: String, in folder: String
  ) throws(IntakeError) {
    guard leadsOut(path, of: folder), !isRecognised(file) else { return }
    throw .foreign(path: path)
  }

  private static func leadsOut(_ path: String, of folder: String) -> Bool {
    guard let file = real(path), let folder = real(folder) else { return false }
    return !file.hasPrefix(folder == "/" ? folder : folder + "/")
  }

  private static func real(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  private static func isRecognised(_ file: TableFile) -> Bool {
    if file.name == DescriptionReader.fileName { return hasKeys(file, DescriptionReader.keys) }
    if file.name.hasSuffix(".yaml") { return hasKeys(file, Mapping.keys) }
    if let columns = columns(of: file.name) {
      return file.bytes.withUnsafeBufferPointer { hasHeaders($0, columns) }
    }
    // Of other files that are no registers the name alone is told.
    return !file.name.contains("/") || looksLikeRegister(file)
  }

  /// The headers that a table of a package may have.
  private static func columns(of name: String) -> [String]? {
    let table = TableName.allCases.first { $0.fileName == name }
    return table?.columns.map(\.name) ?? PrintingFile.columns[name]
  }

  private static func hasHeaders(
    _ bytes: UnsafeBufferPointer<UInt8>, _ known: [String]
  ) -> Bool {
    var reader = CSVReader(bytes)
    reader.limits = ReadingLimits()
    guard reader.nextFilled(), reader.excess == nil else { return false }
    return Set(reader.cells.map { reader.text(of: $0) }).intersection(known).count >= leastNames
  }

  private static func hasKeys(_ file: TableFile, _ known: [String]) -> Bool {
    let lines = file.bytes.prefix(depth).split(separator: UInt8(ascii: "\n"))
    let keys = lines.compactMap { line in
      line.firstIndex(of: UInt8(ascii: ":")).map { String(decoding: line[..<$0], as: UTF8.self) }
    }
    return Set(keys).intersection(known).count >= leastNames
  }

  private static func looksLikeRegister(_ file: TableFile) -> Bool {
    guard let register = try? RegisterFile(file) else { return false }
    let tables: [TableName] = [.assets, .classes, .units, .offices]
    return register.sheets.prefix(mostSheets).contains { sheet in
      tables.contains { table in
        ((try? SheetSample(sheet, of: register, table: table, mergedWithin: 0))?.score ?? 0)
          >= leastNames
      }
    }
  }
}
