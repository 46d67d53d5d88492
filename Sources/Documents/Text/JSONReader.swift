// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// Reads JSON piece by piece, in the order that ``JSONText`` wrote it, with whole numbers only.
///
/// The members of an object must come in the order asked for, so that an unknown, missing or
/// repeated key shows at once. Takes time linear in the bytes, and nests only as deep as it is asked
/// to, whatever the bytes are.
package struct JSONReader {
  private let bytes: [UInt8]
  /// The 0-based offset of the next byte.
  private(set) var offset = 0
  private var needsComma = false
  /// How long the lists are that have been read.
  var sizes = Sizes()

  /// A reader at the start of a document.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Reads an object whose members the body reads.
  mutating func object<Value>(
    _ body: (inout JSONReader) throws(JSONError) -> Value
  ) throws(JSONError) -> Value {
    try expect("{", Message("error.json.expected.object"))
    needsComma = false
    let value = try body(&self)
    guard !take("}") else { return value }
    guard take(",") else { throw error(Message("error.json.expected.comma-or-brace")) }
    skipSpace()
    let start = offset
    throw error(Message("error.json.unknown-key", ["key": try text()]), at: start)
  }

  /// Reads the member of an object that must come next, whose value the body reads.
  mutating func member<Value>(
    _ name: StaticString, _ body: (inout JSONReader) throws(JSONError) -> Value
  ) throws(JSONError) -> Value {
    try key(name)
    do {
      let value = try body(&self)
      needsComma = true
      return value
    } catch {
      throw error.inside(member: name)
    }
  }

  /// Reads a member of an object that may come next, or nil where something else does.
  mutating func nextMember<Value>(
    _ name: StaticString, _ body: (inout JSONReader) throws(JSONError) -> Value
  ) throws(JSONError) -> Value? {
    var ahead = self
    guard !needsComma || ahead.take(",") else { return nil }
    ahead.skipSpace()
    return ahead.takeQuoted(name) ? try member(name, body) : nil
  }

  /// Reads an array whose elements the body reads.
  mutating func array<Value>(
    _ element: (inout JSONReader) throws(JSONError) -> Value
  ) throws(JSONError) -> [Value] {
    try expect("[", Message("error.json.expected.array"))
    var values: [Value] = []
    guard !take("]") else { return values }
    repeat {
      do { values.append(try element(&self)) } catch { throw error.inside(element: values.count) }
    } while take(",")
    guard take("]") else { throw error(Message("error.json.expected.comma-or-bracket")) }
    return values
  }

  /// Reads what the body reads, or nil for `null`.
  mutating func optional<Value>(
    _ body: (inout JSONReader) throws(JSONError) -> Value
  ) throws(JSONError) -> Value? {
    takeLiteral("null") ? nil : try body(&self)
  }

  /// Makes sure that nothing but white space is left.
  package mutating func end() throws(JSONError) {
    skipSpace()
    guard offset == bytes.count else { throw error(Message("error.json.expected.end")) }
  }

  /// The bytes from an offset up to what comes next.
  func bytes(since start: Int) -> ArraySlice<UInt8> { bytes[start..<offset] }

  /// An error at an offset, or at the next byte.
  func error(_ fault: Message, at offset: Int? = nil, remedy: Message? = nil) -> JSONError {
    let isEnd = offset == nil && self.offset == bytes.count
    return JSONError(
      offset: offset ?? self.offset,
      fault: isEnd ? Message("error.json.but-end", ["fault": fault]) : fault, remedy: remedy)
  }
}

// MARK: - Values

extension JSONReader {
  /// Reads `true` or `false`.
  mutating func flag() throws(JSONError) -> Bool {
    if takeLiteral("true") { return true }
    guard takeLiteral("false") else { throw error(Message("error.json.expected.flag")) }
    return false
  }

  /// Reads a whole number of 64 bits.
  mutating func number() throws(JSONError) -> Int64 {
    skipSpace()
    let start = offset
    let isNegative = take("-", afterSpace: false)
    var (value, digits, fits) = (Int64(0), 0, true)
    while let digit = digit() {
      let (tenfold, isTooLarge) = value.multipliedReportingOverflow(by: 10)
      let (sum, isBeyond) = tenfold.addingReportingOverflow(isNegative ? -digit : digit)
      (value, digits, fits) = (sum, digits + 1, fits && !isTooLarge && !isBeyond)
      offset += 1
    }
    let isPlain = digits == 1 || (digits > 1 && bytes[isNegative ? start + 1 : start] != 0x30)
    guard isPlain, !isFraction else { throw error(Message("error.json.expected.whole"), at: start) }
    guard fits else { throw error(Message("error.json.too-large.number"), at: start) }
    return value
  }

  private func digit() -> Int64? {
    guard offset < bytes.count, (0x30...0x39).contains(bytes[offset]) else { return nil }
    return Int64(bytes[offset] - 0x30)
  }

  private var isFraction: Bool {
    offset < bytes.count && [0x2E, 0x45, 0x65].contains(bytes[offset])
  }

  /// Reads text.
  mutating func text() throws(JSONError) -> String {
    try expect("\"", Message("error.json.expected.text"))
    let start = offset
    while offset < bytes.count, bytes[offset] != 0x22, bytes[offset] != 0x5C, bytes[offset] >= 0x20
    {
      offset += 1
    }
    guard offset < bytes.count, bytes[offset] == 0x22 else {
      offset = start
      return try decoded(escapedText(), from: start)
    }
    offset += 1
    return try decoded(bytes[start..<offset - 1], from: start)
  }

  private func decoded(
    _ text: some Sequence<UInt8>, from start: Int
  ) throws(JSONError) -> String {
    guard let text = String(validating: text, as: UTF8.self) else {
      throw error(Message("error.json.not-utf8"), at: start)
    }
    return text
  }
}

// MARK: - Tokens

extension JSONReader {
  private static func missing(_ name: StaticString) -> Message {
    Message("error.json.missing-key", ["key": "\(name)"])
  }

  private mutating func key(_ name: StaticString) throws(JSONError) {
    skipSpace()
    let start = offset
    if needsComma, !take(",") {
      let isEnd = offset < bytes.count && bytes[offset] == UInt8(ascii: "}")
      throw error(isEnd ? Self.missing(name) : Message("error.json.expected.comma"))
    }
    skipSpace()
    let isMissing = offset < bytes.count && bytes[offset] == UInt8(ascii: "}")
    guard !isMissing else { throw error(Self.missing(name), at: start) }
    let keyStart = offset
    if !takeQuoted(name) {
      let found = try text()
      guard found == "\(name)" else {
        throw error(
          Message("error.json.other-key", ["key": "\(name)", "found": found]), at: keyStart)
      }
    }
    try expect(":", Message("error.json.expected.colon"))
  }

  private mutating func takeQuoted(_ name: StaticString) -> Bool {
    let length = name.utf8CodeUnitCount
    guard offset + length + 2 <= bytes.count, bytes[offset] == 0x22,
      bytes[offset + length + 1] == 0x22
    else { return false }
    let matches = name.withUTF8Buffer { buffer in
      buffer.indices.allSatisfy { buffer[$0] == bytes[offset + 1 + $0] }
    }
    if matches { offset += length + 2 }
    return matches
  }

  private mutating func takeLiteral(_ literal: StaticString) -> Bool {
    skipSpace()
    let length = literal.utf8CodeUnitCount
    guard offset + length <= bytes.count else { return false }
    let matches = literal.withUTF8Buffer { buffer in
      buffer.indices.allSatisfy { buffer[$0] == bytes[offset + $0] }
    }
    if matches { offset += length }
    return matches
  }

  private mutating func take(_ character: Unicode.Scalar, afterSpace: Bool = true) -> Bool {
    if afterSpace { skipSpace() }
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: character) else { return false }
    offset += 1
    return true
  }

  mutating func expect(
    _ character: Unicode.Scalar, _ fault: @autoclosure () -> Message
  ) throws(JSONError) {
    guard take(character) else { throw error(fault()) }
  }

  mutating func skipSpace() {
    while offset < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[offset]) { offset += 1 }
  }
}

// MARK: - Escapes

extension JSONReader {
  /// The bytes of a text up to its closing quote, with escapes replaced.
  private mutating func escapedText() throws(JSONError) -> [UInt8] {
    var text: [UInt8] = []
    while offset < bytes.count {
      let byte = bytes[offset]
      guard byte >= 0x20 else { throw error(Message("error.json.control-character")) }
      offset += 1
      switch byte {
      case 0x22: return text
      case 0x5C: text.append(contentsOf: try escape().utf8)
      default: text.append(byte)
      }
    }
    throw error(Message("error.json.expected.quote"))
  }

  private mutating func escape() throws(JSONError) -> String {
    let start = offset - 1
    guard offset < bytes.count else { throw error(Message("error.json.expected.escape")) }
    offset += 1
    switch bytes[offset - 1] {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicodeEscape(from: start)
    default: throw error(Message("error.json.unknown-escape"), at: start)
    }
  }

  private mutating func unicodeEscape(from start: Int) throws(JSONError) -> String {
    let first = try codeUnit(from: start)
    var units = [first]
    if UTF16.isLeadSurrogate(first), take("\\", afterSpace: false), take("u", afterSpace: false) {
      units.append(try codeUnit(from: start))
    }
    guard let text = String(validating: units, as: UTF16.self) else {
      throw error(Message("error.json.half-character"), at: start)
    }
    return text
  }

  private mutating func codeUnit(from start: Int) throws(JSONError) -> UInt16 {
    guard offset + 4 <= bytes.count,
      let unit = Self.hexadecimal(bytes[offset..<offset + 4])
    else { throw error(Message("error.json.expected.hexadecimal"), at: start) }
    offset += 4
    return unit
  }

  private static func hexadecimal(_ digits: ArraySlice<UInt8>) -> UInt16? {
    var unit: UInt16 = 0
    for digit in digits {
      guard let value = Character(Unicode.Scalar(digit)).hexDigitValue else { return nil }
      unit = unit << 4 | UInt16(value)
    }
    return unit
  }
}
