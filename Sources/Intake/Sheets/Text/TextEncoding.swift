// SPDX-License-Identifier: GPL-3.0-or-later

/// How bytes stand for text.
public enum TextEncoding: String, Hashable, Sendable, CaseIterable {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  /// Western European Windows.
  case windows1252 = "windows-1252"
  /// Vietnamese Windows: tone marks are bytes of their own behind the vowel.
  case windows1258 = "windows-1258"
  /// ISO 8859-1.
  case latin1 = "iso-8859-1"
  /// TCVN 5712:1993, VN3, as the ABC fonts (`.VnTime`) have it; toned capitals are small letters
  /// shown in a capital font, so they read as small.
  case tcvn3
  /// The VNI fonts of Windows: marks are bytes of their own behind the vowel.
  case vni
  /// Korean Windows; EUC-KR is a part of it.
  case cp949

  /// Whether it has all letters.
  var isUnicode: Bool { [.utf8, .utf16LittleEndian, .utf16BigEndian].contains(self) }

  /// What a byte order mark says, and how long it is.
  static func marked(_ bytes: [UInt8]) -> (encoding: TextEncoding, length: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }

  /// An encoding by its name, or by another that people know it by; nil where there is none.
  public init?(named name: String) {
    self.init(rawValue: name == "euc-kr" ? "cp949" : name)
  }

  /// The names that ``init(named:)`` knows.
  public static var names: [String] { allCases.map(\.rawValue) + ["euc-kr"] }
}
