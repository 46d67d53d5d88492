// SPDX-License-Identifier: GPL-3.0-or-later

/// Remembers the strings made of recent cells: registers repeat the same names row after row, and
/// sharing a string is faster and smaller than making it again.
struct TextCache {
  private struct Entry {
    let bytes: UnsafeBufferPointer<UInt8>
    let text: String
  }

  private var entries = [Entry?](repeating: nil, count: 512)

  /// The text of a plain cell's bytes in NFC; the bytes must outlive the cache.
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    // Short strings are stored in place, so there is nothing to share.
    guard bytes.count > 15 else { return NormalText.string(bytes) }
    let hash = ByteTable.hash(bytes, salt: 0)
    let slot = Int(truncatingIfNeeded: hash) & 511
    if let entry = entries[slot], entry.bytes.count == bytes.count,
      entry.bytes.elementsEqual(bytes)
    {
      return entry.text
    }
    let text = NormalText.string(bytes)
    entries[slot] = Entry(bytes: bytes, text: text)
    return text
  }
}
