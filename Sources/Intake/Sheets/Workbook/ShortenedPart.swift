// SPDX-License-Identifier: GPL-3.0-or-later

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// A part of a workbook without what lies between its first tag and some word, which would take long to
/// take apart.
final class ShortenedPart: XMLSource {
  /// What became of looking for the word.
  enum Outcome {
    case found
    case absent
    /// The part has comments or the like, in which the word may stand, or is no UTF-8.
    case unsure
  }

  private static let pieceSize = 1 << 16
  /// The longest name of an element up to the end of the word, with its prefix.
  private static let longestName = 64

  private let part: ArchivePart
  private let word: [UInt8]
  /// What was read and not given out yet: the first tag, then what begins with the tag of the word.
  private var text: [UInt8] = []

  init(_ part: ArchivePart, from word: StaticString) {
    self.part = part
    self.word = word.withUTF8Buffer { Array($0) }
  }

  var name: String { part.name }

  /// Reads up to the word, or up to so many bytes behind which nobody looks for it.
  func seek(upTo most: Int) throws(RegisterError.Reason) -> Outcome {
    var rest = try piece()
    var count = rest.count
    guard let end = Self.firstTag(of: rest) else { return .unsure }
    text = Array(rest[..<end])
    rest.removeSubrange(..<end)
    while true {
      // Both are looked for by a byte that is rare among cells.
      if Self.place(of: Array("<!".utf8), by: 1, in: rest) != nil { return .unsure }
      if let place = Self.place(of: word, by: 0, in: rest) {
        guard let tag = rest[..<place].lastIndex(of: UInt8(ascii: "<")) else { return .unsure }
        text += rest[tag...]
        return .found
      }
      guard count < most else { return .absent }
      let piece = try piece()
      guard !piece.isEmpty else { return .absent }
      count += piece.count
      rest = rest.suffix(Self.longestName) + piece
    }
  }

  private func piece() throws(RegisterError.Reason) -> [UInt8] {
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.pieceSize, alignment: 1)
    defer { room.deallocate() }
    return Array(room[..<(try part.read(into: room))])
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(RegisterError.Reason) -> Int {
    guard !text.isEmpty else { return try part.read(into: buffer) }
    let count = min(text.count, buffer.count)
    text.withUnsafeBytes { buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    text.removeSubrange(..<count)
    return count
  }
}

extension ShortenedPart {
  /// Where the first tag of an element ends; nil where it is not among the bytes, or they are no plain
  /// UTF-8.
  private static func firstTag(of bytes: [UInt8]) -> Int? {
    guard !bytes.prefix(4).contains(where: { $0 == 0 || $0 >= 0xFE }) else { return nil }
    var rest = bytes[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      guard start + 1 < rest.endIndex, bytes[start + 1] != UInt8(ascii: "!"),
        let end = end(ofTagIn: rest[start...])
      else { return nil }
      if bytes[start + 1] != UInt8(ascii: "?") { return end }
      rest = rest[end...]
    }
    return nil
  }

  /// Where a tag ends, in whose values a `>` may stand.
  private static func end(ofTagIn bytes: ArraySlice<UInt8>) -> Int? {
    var quote: UInt8?
    for (place, byte) in zip(bytes.indices, bytes) {
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return place + 1
      }
    }
    return nil
  }

  /// Where a word first stands, which is looked for by one of its bytes.
  private static func place(of word: [UInt8], by byte: Int, in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return nil }
      var at = byte
      let last = bytes.count - (word.count - byte)
      while at <= last, let found = memchr(base + at, Int32(word[byte]), last + 1 - at) {
        at = UnsafeRawPointer(found) - base
        if memcmp(base + at - byte, word, word.count) == 0 { return at - byte }
        at += 1
      }
      return nil
    }
  }
}
