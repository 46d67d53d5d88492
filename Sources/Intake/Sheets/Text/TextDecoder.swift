// SPDX-License-Identifier: GPL-3.0-or-later

/// Turns bytes of an encoding into UTF-8, piece by piece; what stands for nothing becomes U+FFFD.
///
/// Marks that are bytes of their own become combining marks; NFC joins them with their vowels.
struct TextDecoder {
  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]
  /// What the bytes are in.
  let encoding: TextEncoding
  /// Whether any byte stood for nothing.
  private(set) var hasReplaced = false
  /// Bytes of a character whose rest is in the next piece.
  private var carry: [UInt8] = []
  /// The last byte, which VNI needs to know.
  private var previous: UInt8 = 0

  init(_ encoding: TextEncoding) {
    self.encoding = encoding
  }

  /// The UTF-8 of bytes that are all there is.
  static func decode(_ bytes: [UInt8], _ encoding: TextEncoding) -> [UInt8] {
    var decoder = TextDecoder(encoding)
    var text: [UInt8] = []
    decoder.decode(bytes, isLast: true, into: &text)
    return text
  }

  /// Appends the UTF-8 of the next bytes; the last piece, perhaps empty, leaves nothing behind.
  mutating func decode(_ input: [UInt8], isLast: Bool, into text: inout [UInt8]) {
    let bytes = carry.isEmpty ? input : carry + input
    carry = []
    bytes.withUnsafeBufferPointer { bytes in
      switch encoding {
      case .utf8: decodeUTF8(bytes, isLast, &text)
      case .utf16LittleEndian: decodeUTF16(bytes, isLast, &text) { low, high in high << 8 | low }
      case .utf16BigEndian: decodeUTF16(bytes, isLast, &text) { high, low in high << 8 | low }
      case .windows1252: decodeSingle(bytes, .windows1252, &text)
      case .windows1258: decodeSingle(bytes, .windows1258, &text)
      case .latin1: decodeSingle(bytes, .latin1, &text)
      case .tcvn3: decodeSingle(bytes, .tcvn3, &text)
      case .vni: decodeVNI(bytes, &text)
      case .cp949: decodeKorean(bytes, isLast, &text)
      }
    }
  }

  private mutating func replace(into text: inout [UInt8]) {
    hasReplaced = true
    text += Self.replacement
  }
}

extension TextDecoder {
  private mutating func decodeUTF8(
    _ bytes: UnsafeBufferPointer<UInt8>, _ isLast: Bool, _ text: inout [UInt8]
  ) {
    let end = isLast ? bytes.count : Self.endOfWholeCharacters(in: bytes)
    var rest = UnsafeBufferPointer(rebasing: bytes[..<end])
    while let invalid = UTF8Check.firstInvalidOffset(in: rest) {
      text += rest[..<invalid]
      replace(into: &text)
      rest = UnsafeBufferPointer(rebasing: rest[(invalid + 1)...])
    }
    text += rest
    carry = Array(bytes[end...])
  }

  /// The offset of a character that may go on behind the bytes, else their end.
  private static func endOfWholeCharacters(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    for back in 1...3 where back <= bytes.count {
      let byte = bytes[bytes.count - back]
      guard byte >= 0x80 else { break }
      // A lead byte says how many bytes its character has.
      if byte >= 0xC0 {
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        return length > back ? bytes.count - back : bytes.count
      }
    }
    return bytes.count
  }

  private mutating func decodeUTF16(
    _ bytes: UnsafeBufferPointer<UInt8>, _ isLast: Bool, _ text: inout [UInt8],
    _ join: (UInt16, UInt16) -> UInt16
  ) {
    var at = 0
    func unit(_ at: Int) -> UInt16 { join(UInt16(bytes[at]), UInt16(bytes[at + 1])) }
    while at + 2 <= bytes.count {
      let first = unit(at)
      if UTF16.isLeadSurrogate(first), at + 4 > bytes.count, !isLast { break }
      at += 2
      if UTF16.isLeadSurrogate(first), at + 2 <= bytes.count, UTF16.isTrailSurrogate(unit(at)) {
        text += String(decoding: [first, unit(at)], as: UTF16.self).utf8
        at += 2
      } else if let scalar = Unicode.Scalar(first), let bytes = UTF8.encode(scalar) {
        text += bytes
      } else {
        replace(into: &text)
      }
    }
    if isLast, at < bytes.count { replace(into: &text) } else { carry = Array(bytes[at...]) }
  }

  private mutating func decodeSingle(
    _ bytes: UnsafeBufferPointer<UInt8>, _ table: EncodingTable, _ text: inout [UInt8]
  ) {
    for byte in bytes {
      if byte < 0x80 { text.append(byte) } else { append(table, byte, &text) }
    }
  }

  private mutating func decodeVNI(
    _ bytes: UnsafeBufferPointer<UInt8>, _ text: inout [UInt8]
  ) {
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
      } else if let mark = VNIMark.mark(byte) {
        if mark.fits(previous) { text += mark.marks } else { replace(into: &text) }
      } else {
        append(.vni, byte, &text)
      }
      previous = byte
    }
  }

  private mutating func decodeKorean(
    _ bytes: UnsafeBufferPointer<UInt8>, _ isLast: Bool, _ text: inout [UInt8]
  ) {
    var at = 0
    while at < bytes.count {
      let lead = bytes[at]
      at += 1
      if lead < 0x80 {
        text.append(lead)
      } else if at == bytes.count, !isLast {
        carry = [lead]
      } else if at < bytes.count, let pair = KoreanTable.text(lead, bytes[at]) {
        text += pair
        at += 1
      } else {
        replace(into: &text)
      }
    }
  }

  private mutating func append(_ table: EncodingTable, _ byte: UInt8, _ text: inout [UInt8]) {
    let meaning = table.texts[Int(byte) - 0x80]
    if meaning == Self.replacement { replace(into: &text) } else { text += meaning }
  }
}
