// SPDX-License-Identifier: GPL-3.0-or-later

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Remembers the strings made of recent cells: registers repeat the same names row after row, and
/// sharing a string is faster and smaller than making it again.
struct TextCache {
  private static let size = 4096
  private var texts = [String](repeating: "", count: size)

  /// The text of a plain cell's bytes in NFC.
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    // Short strings are stored in place, so there is nothing to share.
    guard bytes.count > 15 else { return NormalText.string(bytes) }
    let slot = Int(truncatingIfNeeded: ByteTable.hash(bytes, salt: 0)) & (Self.size - 1)
    if Self.isSame(texts[slot], bytes) { return texts[slot] }
    var text = NormalText.string(bytes)
    // Bytes that are not in NFC are found under those that are.
    guard Self.isSame(text, bytes) else { return text.withUTF8 { self.text($0) } }
    texts[slot] = text
    return text
  }

  private static func isSame(_ text: String, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var text = text
    return text.withUTF8 { utf8 in
      guard utf8.count == bytes.count, let left = utf8.baseAddress, let right = bytes.baseAddress
      else { return false }
      return memcmp(left, right, bytes.count) == 0
    }
  }
}
