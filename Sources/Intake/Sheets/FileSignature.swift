// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Words

/// What kind of file the first bytes say it is.
enum FileSignature {
  case text
  case archive

  /// Looks at a file, and refuses kinds that have to be saved as something else first.
  init(of source: FileBytes) throws(RegisterError.Reason) {
    let start = source.copy(of: 0..<512)
    guard !start.isEmpty else { throw .empty }
    if start.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      throw Self.compoundFile(source)
    }
    if start.starts(with: Array("%PDF".utf8)) { throw .otherFormat(Message(verbatim: "PDF")) }
    if Self.isMarkup(start) { throw .otherFormat(Message("register.format-markup")) }
    let isArchive = [[0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06]].contains {
      (mark: [UInt8]) in
      start.starts(with: mark)
    }
    self = isArchive ? .archive : .text
  }

  private static func isMarkup(_ start: [UInt8]) -> Bool {
    let text = String(decoding: start, as: UTF8.self).drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    let word = text.prefix(while: \.isASCII).prefix(9).lowercased()
    return ["<?xml", "<html", "<!doctype", "<table"].contains(where: word.hasPrefix)
  }

  /// Old Excel files and encrypted new ones are compound files; the latter have an entry that says so.
  private static func compoundFile(_ source: FileBytes) -> RegisterError.Reason {
    let entry = Data("EncryptedPackage".utf16.flatMap { [UInt8($0), 0] })
    let start = Data(source.copy(of: 0..<(16 << 20)))
    return start.range(of: entry) == nil ? .otherFormat(Message("register.format-xls")) : .encrypted
  }
}
