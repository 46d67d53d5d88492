// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// Which files a package must have and may have.
enum FileRules {
  /// What is wrong with the names of a package's files; registers feed some tables.
  static func findings(_ names: [String], mapped: Set<TableName> = []) -> [Finding] {
    missing(names + mapped.map(\.fileName)) + unknown(names)
  }

  /// A table's file that has not even a header.
  static func emptyFile(_ table: TableName) -> Finding {
    Finding(
      code: .missingHeader, file: table.fileName, message: Message("file.empty"),
      remedy: Message(
        "file.write-header", ["header": table.columns.map(\.name).joined(separator: ",")]))
  }

  private static func missing(_ names: [String]) -> [Finding] {
    let required = TableName.allCases.filter(\.isRequired).map(\.fileName)
    return ([DescriptionReader.fileName] + required).filter { !names.contains($0) }.map {
      Finding(
        code: .missingFile, file: $0, message: Message("file.missing"),
        remedy: Message("file.add"))
    }
  }

  private static func unknown(_ names: [String]) -> [Finding] {
    let known = [DescriptionReader.fileName] + TableName.allCases.map(\.fileName) + PrintingFile.all
    return names.filter { !known.contains($0) }.sorted().map {
      Finding(
        severity: .warning, code: .unknownFile, file: $0, value: $0,
        message: Message("file.unknown-name"),
        remedy: Message("file.rename").suggesting(nearestTo: $0, in: known))
    }
  }
}
