// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// Which files a package must have and may have.
enum FileRules {
  /// What is wrong with the names of a package's files; registers feed some tables.
  static func findings(_ names: [String], mapped: Set<TableName> = []) -> [Finding] {
    missing(names + mapped.map(\.fileName)) + unknown(names)
  }

  /// A table's file that has not even a header.
  static func emptyFile(_ table: TableName) -> Finding {
    Finding(
      code: .missingHeader, file: table.fileName, message: "the file is empty",
      remedy: "write its header: \(table.columns.map(\.name).joined(separator: ","))")
  }

  private static func missing(_ names: [String]) -> [Finding] {
    let required = TableName.allCases.filter(\.isRequired).map(\.fileName)
    return ([DescriptionReader.fileName] + required).filter { !names.contains($0) }.map {
      Finding(
        code: .missingFile, file: $0, message: "the file is missing",
        remedy: "add it; an inventory cannot do without")
    }
  }

  private static func unknown(_ names: [String]) -> [Finding] {
    let known = [DescriptionReader.fileName] + TableName.allCases.map(\.fileName)
    return names.filter { !known.contains($0) }.sorted().map {
      Finding(
        severity: .warning, code: .unknownFile, file: $0, value: $0,
        message: "no table has this name, so the file is not read",
        remedy: "rename or remove it\(NearestWord.hint(for: $0, in: known))")
    }
  }
}
