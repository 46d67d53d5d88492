// SPDX-License-Identifier: GPL-3.0-or-later

/// The canonical files of an inventory: what its hash is taken over and what an export writes.
public struct CanonicalTables: Sendable {
  /// One file.
  public struct File: Sendable {
    /// The name in the folder, such as `assets.csv`.
    public let name: String
    /// Its UTF-8 bytes.
    public let bytes: [UInt8]
    /// The digest of its bytes.
    public let digest: Digest

    /// A file with its digest.
    public init(name: String, bytes: [UInt8]) {
      (self.name, self.bytes, digest) = (name, bytes, Digest(of: bytes))
    }
  }

  /// The files, `inventory.yaml` first, then the tables that have rows or must be there.
  public let files: [File]

  /// The digest over the names and digests of all files; it names the revision.
  public var revision: Digest {
    Digest(of: files.map { "\($0.digest)  \($0.name)\n" }.joined().utf8)
  }

  /// Files that are canonical already, as they were kept.
  public init(files: [File]) { self.files = files }

  /// Writes an inventory's tables in canonical form.
  public init(_ inventory: Inventory) {
    let ids = CanonicalIDs(inventory)
    let description = File(
      name: "inventory.yaml", bytes: Array(inventory.description.canonicalText.utf8))
    files =
      [description]
      + TableName.allCases.compactMap { table in
        let (rows, bytes) = inventory.canonicalRows(of: table, ids)
        return rows == 0 && !table.isRequired ? nil : File(name: table.fileName, bytes: bytes)
      }
  }
}

extension Inventory {
  /// The digest of the canonical content, which names this revision.
  public var revision: Digest { CanonicalTables(self).revision }

  fileprivate func canonicalRows(
    of table: TableName, _ ids: CanonicalIDs
  ) -> (rows: Int, bytes: [UInt8]) {
    switch table {
    case .classes: ids.table(table, classes)
    case .units: ids.table(table, units)
    case .successions: ids.table(table, successions)
    case .offices: ids.table(table, offices)
    case .rooms: ids.table(table, rooms)
    case .posts: ids.table(table, posts)
    case .norms: ids.table(table, norms)
    case .needs: ids.table(table, requests)
    case .assets: ids.table(table, assets)
    case .substitutions: ids.table(table, substitutions)
    case .routes: ids.table(table, routes)
    case .spaceNorms: ids.table(table, spaceNorms)
    case .teams: ids.table(table, teams)
    case .traffic: ids.table(table, traffic)
    }
  }
}

extension CanonicalIDs {
  fileprivate func table(
    _ name: TableName, _ rows: [some CanonicalWritable]
  ) -> (rows: Int, bytes: [UInt8]) {
    var text = CanonicalRow()
    text.reserve(rows.count * 96)
    for column in name.columns { text.cell(column.name) }
    text.endRow()
    for row in rows {
      row.write(to: &text, self)
      text.endRow()
    }
    return (rows.count, text.bytes)
  }
}

extension Inventory.Description {
  /// The canonical text of `inventory.yaml`: JSON strings, which YAML reads as they are.
  var canonicalText: String {
    var lines = [
      "reallot: \(Self.formatVersion)", "name: \(Self.quoted(name))",
      "title: \(Self.quoted(title))", "currency: \(currency)", "as_of: \"\(asOf)\"",
    ]
    if let language { lines.append("language: \(Self.quoted(language))") }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case _ where needsEscape(scalar):
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// Whether YAML would refuse the character or take it for the end of a line.
  private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
