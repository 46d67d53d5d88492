// SPDX-License-Identifier: GPL-3.0-or-later

/// How the cells of a font from before Unicode stand for text: their letters are bytes of an encoding,
/// which Unicode fonts show as Latin letters and signs.
struct LegacyText: Hashable, Sendable {
  /// The encoding.
  let encoding: TextEncoding
  /// Whether the font shows all letters as capitals.
  private let isCapital: Bool

  /// Text in an encoding of bytes.
  init(_ encoding: TextEncoding) {
    (self.encoding, isCapital) = (encoding, false)
  }

  /// Text in a Vietnamese font: `.VnTime`, of which `.VnTimeH` has capitals alone, or `VNI-Times`; nil
  /// for any other.
  init?(font name: String) {
    let name = name.lowercased()
    guard name.hasPrefix(".vn") || name.hasPrefix("vni-") || name.hasPrefix("vni ") else {
      return nil
    }
    encoding = name.hasPrefix(".vn") ? .tcvn3 : .vni
    isCapital = encoding == .tcvn3 && name.hasSuffix("h")
  }

  /// Text in a Vietnamese font, or in an encoding that somebody named for all others.
  init?(font name: String, orIn given: TextEncoding?) {
    guard let text = LegacyText(font: name) ?? given.map({ LegacyText($0) }) else { return nil }
    self = text
  }

  /// The UTF-8 of a text; nil where it is ASCII, or was typed in Unicode: it has letters that are no
  /// bytes of the encoding, or is Vietnamese as it stands and not when decoded.
  func decoded(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    guard let bytes = Self.bytes(of: text) else { return nil }
    var decoder = TextDecoder(encoding)
    var decoded: [UInt8] = []
    decoder.decode(bytes, isLast: true, into: &decoded)
    guard !decoder.hasReplaced, !Self.isVietnamese(text) || Self.isVietnamese(decoded[...]) else {
      return nil
    }
    return isCapital ? Array(String(decoding: decoded, as: UTF8.self).uppercased().utf8) : decoded
  }

  /// Whether texts were typed in Unicode, whatever their fonts: some have Vietnamese letters that no byte
  /// shows as, and those that bytes show as are Vietnamese as they stand.
  static func areUnicode(_ texts: some Sequence<ArraySlice<UInt8>>) -> Bool {
    var isUnicode = false
    for text in texts where text.contains(where: { $0 >= 0x80 }) {
      if bytes(of: text) == nil {
        isUnicode = isUnicode || isVietnamese(text)
      } else if !isVietnamese(text) {
        return false
      }
    }
    return isUnicode
  }

  /// Whether all words with marks are Vietnamese syllables.
  private static func isVietnamese(_ text: ArraySlice<UInt8>) -> Bool {
    NormalText.string(String(decoding: text, as: UTF8.self)).split { !$0.isLetter }.allSatisfy {
      $0.utf8.allSatisfy { $0 < 0x80 } || VietnameseSyllable.matches(String($0))
    }
  }

  /// The bytes that show as a text; nil where it is ASCII, or has characters that no byte shows as.
  static func bytes(of text: ArraySlice<UInt8>) -> [UInt8]? {
    guard text.withUnsafeBufferPointer(mayShowBytes) else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      guard let byte = byte(of: scalar) else { return nil }
      bytes.append(byte)
    }
    return bytes
  }

  /// Whether bytes may show as a text, as far as its own bytes tell one by one; ASCII needs none.
  static func mayShowBytes(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.contains { $0 >= 0x80 } && text.allSatisfy(mayShowByte)
  }

  /// Whether a byte of UTF-8 continues a character or may begin one that a byte shows as; most
  /// Vietnamese text has one that does not.
  private static func mayShowByte(_ byte: UInt8) -> Bool {
    switch byte {
    case ..<0xC4, 0xC5, 0xC6, 0xCB, 0xE2: true
    default: false
    }
  }

  private static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    if let byte = UInt8(exactly: scalar.value) { return byte }
    return windowsSigns[scalar]
  }

  /// The bytes from 0x80 to 0x9F by what Windows shows them as.
  private static let windowsSigns: [Unicode.Scalar: UInt8] = {
    var signs: [Unicode.Scalar: UInt8] = [:]
    for byte in UInt8(0x80)...0x9F {
      let text = String(decoding: EncodingTable.windows1252.texts[Int(byte) - 0x80], as: UTF8.self)
      if let scalar = text.unicodeScalars.first, scalar != "\u{FFFD}" { signs[scalar] = byte }
    }
    return signs
  }()
}
