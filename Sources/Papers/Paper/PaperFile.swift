// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// Names of folders and files that are made of ids.
enum PaperFile {
  /// The most bytes of a part of a name, of which there are up to three in one.
  private static let most = 60

  /// What stands in a name for a party that nobody knows.
  static let nobody = "_"

  /// The folder of a unit.
  static func folder(of unit: Inventory.Unit) -> String { part(unit.id) }

  /// A part of a name for an id: letters, digits, hyphens and points as they are, all else by its code.
  static func part(_ id: String) -> String {
    var part = ""
    for byte in id.utf8 {
      let isFirstPoint = byte == UInt8(ascii: ".") && part.isEmpty
      if isPlain(byte), !isFirstPoint {
        part.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let code = String(byte, radix: 16, uppercase: true)
        part += "%" + (code.count < 2 ? "0" + code : code)
      }
    }
    if part.isEmpty || part == nobody { return "%" + part }
    // What is cut off is told by the digest, so that no two ids get one name.
    return part.utf8.count <= most
      ? part : part.prefix(most - 13) + "~" + Digest(of: id.utf8).short
  }

  /// Whether a byte of an id stands as it is.
  static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }
}
