// SPDX-License-Identifier: GPL-3.0-or-later

/// What the bytes from 0x80 on stand for in an encoding of single bytes.
struct EncodingTable {
  /// The UTF-8 of each byte from 0x80 on; U+FFFD where it stands for nothing.
  let texts: [[UInt8]]

  private init(_ scalars: [Unicode.Scalar]) {
    texts = scalars.map { Array(String($0).utf8) }
  }

  static let latin1 = EncodingTable((0x80...0xFF).map { Unicode.Scalar(UInt8($0)) })

  static let windows1252 = EncodingTable(windowsSigns + latin1Letters)

  static let windows1258 = EncodingTable(
    replacing(
      [
        0x8A: "\u{FFFD}", 0x8E: "\u{FFFD}", 0x9A: "\u{FFFD}", 0x9E: "\u{FFFD}",
        0xC3: "Ă", 0xCC: "\u{300}", 0xD0: "Đ", 0xD2: "\u{309}", 0xD5: "Ơ", 0xDD: "Ư",
        0xDE: "\u{303}", 0xE3: "ă", 0xEC: "\u{301}", 0xF0: "đ", 0xF2: "\u{323}", 0xF5: "ơ",
        0xFD: "ư", 0xFE: "₫",
      ], in: windowsSigns + latin1Letters))

  /// The ABC fonts leave 0x80 to 0x9F as Windows has them.
  static let tcvn3 = EncodingTable(windowsSigns + Array(tcvn3Letters.unicodeScalars))

  /// The letters and signs of VNI that need no vowel before them; marks are in ``VNIMark``.
  static let vni = EncodingTable(
    windowsSigns + latin1Letters.prefix(0x20)
      + Array(vniCapitals.unicodeScalars) + Array(vniSmalls.unicodeScalars))

  private static let latin1Letters = (0xA0...0xFF).map { Unicode.Scalar(UInt8($0)) }

  /// 0x80 to 0x9F.
  private static let windowsSigns = Array(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)

  /// 0xA0 to 0xFF.
  private static let tcvn3Letters =
    "\u{A0}ĂÂÊÔƠƯĐăâêôơưđ\u{FFFD}\u{300}\u{309}\u{303}\u{301}\u{323}àảãáạ\u{FFFD}ằẳẵắ\u{FFFD}"
    + "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}ặầẩẫấậè\u{FFFD}ẻẽ"
    + "éẹềểễếệìỉ\u{FFFD}\u{FFFD}\u{FFFD}ĩíịò"
    + "\u{FFFD}ỏõóọồổỗốộờởỡớợù\u{FFFD}ủũúụừửữứựỳỷỹýỵ\u{FFFD}"

  /// 0xC0 to 0xDF.
  private static let vniCapitals =
    "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}Ỉ\u{FFFD}"
    + "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}ÌÍỴ\u{FFFD}"
    + "\u{FFFD}ĐỊĨƠ\u{FFFD}Ư\u{FFFD}"
    + "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"

  /// 0xE0 to 0xFF.
  private static let vniSmalls =
    "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}ỉ\u{FFFD}"
    + "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}ìíỵ\u{FFFD}"
    + "\u{FFFD}địĩơ\u{FFFD}ư\u{FFFD}"
    + "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"

  private static func replacing(
    _ changes: KeyValuePairs<Int, Unicode.Scalar>, in scalars: [Unicode.Scalar]
  ) -> [Unicode.Scalar] {
    var scalars = scalars
    for (byte, scalar) in changes { scalars[byte - 0x80] = scalar }
    return scalars
  }
}
