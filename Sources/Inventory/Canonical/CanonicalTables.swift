// SPDX-License-Identifier: GPL-3.0-or-later

/// The canonical files of an inventory: what its hash is taken over and what an export writes.
public struct CanonicalTables: Sendable {
  /// The files, `inventory.yaml` first, then the tables that have rows or must be there.
  public let files: [CanonicalFile]

  /// The digest over the names and digests of all files; it names the revision.
  public var revision: Digest {
    Digest(of: files.map { "\($0.digest)  \($0.name)\n" }.joined().utf8)
  }

  /// Files that are canonical already, as they were kept.
  public init(files: [CanonicalFile]) { self.files = files }

  /// Writes an inventory's tables in canonical form.
  public init(_ inventory: Inventory) {
    let ids = CanonicalIDs(
      classes: inventory.classes, units: inventory.units, offices: inventory.offices)
    let description = inventory.description.canonicalText
    files =
      [CanonicalFile(name: "inventory.yaml", bytes: Array(description.utf8))]
      + TableName.allCases.compactMap { table in
        inventory.rowCount(of: table) == 0 && !table.isRequired
          ? nil : table.shape.file(table, inventory, ids)
      }
  }
}

extension Inventory {
  /// The digest of the canonical content, which names this revision.
  public var revision: Digest { CanonicalTables(self).revision }
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
