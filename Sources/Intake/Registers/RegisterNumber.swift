// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation

/// Brings the numbers of registers into the form of the tables: digits, a point before decimals.
enum RegisterNumber {
  /// Why a text is not a number.
  enum Fault: Error, Hashable {
    /// It is none.
    case malformed
    /// It reads as two numbers, `1.234` as 1234 or 1.234.
    case ambiguous
  }

  /// A workbook's number, which is a double with up to 17 digits, rounded to the 15 that are true;
  /// nil where it is none.
  static func plain(ofCell text: String) -> String? {
    if let whole = whole(text, thousands: nil) { return String(whole) }
    guard let number = Double(text), number.isFinite else { return nil }
    return expanded(String(format: "%.15g", number))
  }

  /// A whole number of at most 15 digits, in groups of three where a mark parts them; nil for any other
  /// text.
  static func whole(_ bytes: UnsafeBufferPointer<UInt8>, thousands: UInt8?) -> Int64? {
    guard !bytes.isEmpty else { return nil }
    var (value, digits, group) = (Int64(0), 0, 0)
    var isGrouped = false
    for byte in bytes {
      if (48...57).contains(byte) {
        value = value * 10 + Int64(byte - 48)
        (digits, group) = (digits + 1, group + 1)
        if digits > 15 { return nil }
      } else {
        guard byte == thousands, isGrouped ? group == 3 : (1...3).contains(group) else {
          return nil
        }
        (isGrouped, group) = (true, 0)
      }
    }
    return !isGrouped || group == 3 ? value : nil
  }

  /// A whole number that is text; nil for any other.
  static func whole(_ text: String, thousands: UInt8?) -> Int64? {
    var text = text
    return text.withUTF8 { whole($0, thousands: thousands) }
  }

  /// A number that is text, with the marks that a mapping names.
  static func plain(
    ofText text: String, marks: Mapping.NumberMarks
  ) throws(Fault) -> String {
    if let whole = whole(text, thousands: marks.thousandsByte) { return String(whole) }
    var body = bare(text)
    let isNegative = body.hasPrefix("-") || (body.hasPrefix("(") && body.hasSuffix(")"))
    if isNegative { body = body.trimmingCharacters(in: CharacterSet(charactersIn: "-()")) }
    let found = Set(body.filter { !$0.isASCII || !$0.isNumber })
    guard body.contains(where: \.isNumber), found.isSubset(of: [".", ",", " ", "'"]) else {
      throw .malformed
    }
    let marks = try found.isEmpty ? marks : completed(marks, for: body, found)
    let plain = trimmed(try joined(body, marks))
    return isNegative && plain != "0" ? "-" + plain : plain
  }

  /// A plain number times a power of ten.
  static func scaled(_ plain: String, byZeros zeros: Int) -> String {
    guard zeros > 0 else { return plain }
    let isNegative = plain.hasPrefix("-")
    let halves = plain.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
    let decimals = halves.count > 1 ? String(halves[1]) : ""
    let padded = decimals + String(repeating: "0", count: max(0, zeros - decimals.count))
    let scaled = trimmed(halves[0] + padded.prefix(zeros) + "." + padded.dropFirst(zeros))
    return isNegative && scaled != "0" ? "-" + scaled : scaled
  }

  /// A plain number rounded half up, away from 0, to a whole one.
  static func rounded(_ plain: String) -> String {
    let halves = plain.split(separator: ".", omittingEmptySubsequences: false)
    guard halves.count == 2, let tenth = halves[1].first else { return plain }
    let isNegative = plain.hasPrefix("-")
    var digits = Array(halves[0].utf8.drop { $0 == UInt8(ascii: "-") })
    if tenth >= "5" {
      let nines = digits.reversed().prefix { $0 == UInt8(ascii: "9") }.count
      for index in digits.indices.suffix(nines) { digits[index] = UInt8(ascii: "0") }
      if nines == digits.count {
        digits.insert(UInt8(ascii: "1"), at: 0)
      } else {
        digits[digits.count - nines - 1] += 1
      }
    }
    let whole = String(decoding: digits, as: UTF8.self)
    return isNegative && whole != "0" ? "-" + whole : whole
  }

  /// The text without blanks around it.
  private static func bare(_ text: String) -> String {
    text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// The marks with those that only this number shows.
  private static func completed(
    _ given: Mapping.NumberMarks, for body: String, _ found: Set<Character>
  ) throws(Fault) -> Mapping.NumberMarks {
    var marks = given
    let unknown = found.filter { $0 != given.decimal && $0 != given.thousands }
    guard !unknown.isEmpty else { return marks }
    // A mapping that names both marks allows no other.
    guard given.decimal == nil || given.thousands == nil, unknown.count <= 2 else {
      throw .malformed
    }
    let evidence = NumberEvidence(body)
    // Where one mark is known, another one can only be the other.
    let other = unknown.count == 1 ? unknown.first : nil
    marks.decimal = given.decimal ?? (given.thousands == nil ? evidence.decimal : other)
    marks.thousands = given.thousands ?? (given.decimal == nil ? evidence.thousands : other)
    let known = [marks.decimal, marks.thousands].compactMap { $0 }
    guard found.allSatisfy(known.contains) else { throw .ambiguous }
    return marks
  }

  /// The digits with a point as the mark; groups must be of three.
  private static func joined(
    _ body: String, _ marks: Mapping.NumberMarks
  ) throws(Fault) -> String {
    var halves = [Substring(body)]
    if let decimal = marks.decimal {
      halves = body.split(separator: decimal, omittingEmptySubsequences: false)
    }
    guard halves.count <= 2, let whole = halves.first else { throw .malformed }
    var groups = [whole]
    if let thousands = marks.thousands {
      groups = whole.split(separator: thousands, omittingEmptySubsequences: false)
    }
    let isGrouped =
      groups.count == 1
      || (1...3).contains(groups[0].count)
        && groups.dropFirst().allSatisfy { $0.count == 3 }
    let decimals = halves.count > 1 ? String(halves[1]) : ""
    let digits = groups.joined()
    guard isGrouped, !digits.isEmpty, (digits + decimals).allSatisfy({ $0.isASCII && $0.isNumber }),
      halves.count == 1 || !decimals.isEmpty
    else { throw .malformed }
    return decimals.isEmpty ? digits : digits + "." + decimals
  }

  /// Without zeros that say nothing.
  static func trimmed(_ plain: String) -> String {
    var text = plain[...]
    if text.contains(".") {
      while text.hasSuffix("0") { text.removeLast() }
      if text.hasSuffix(".") { text.removeLast() }
    }
    while text.count > 1, text.hasPrefix("0"), !text.hasPrefix("0.") { text.removeFirst() }
    return text.isEmpty ? "0" : text.hasPrefix(".") ? "0" + text : String(text)
  }

  /// `1.5e+20` without its exponent.
  private static func expanded(_ text: String) -> String {
    let parts = text.split(separator: "e")
    guard parts.count == 2, let exponent = Int(parts[1]) else { return text == "-0" ? "0" : text }
    let isNegative = parts[0].hasPrefix("-")
    let halves = parts[0].drop { $0 == "-" }.split(separator: ".")
    let digits = halves.joined()
    let point = (halves.first?.count ?? 0) + exponent
    let plain: String
    if point <= 0 {
      plain = "0." + String(repeating: "0", count: -point) + digits
    } else if point >= digits.count {
      plain = digits + String(repeating: "0", count: point - digits.count)
    } else {
      plain = digits.prefix(point) + "." + digits.dropFirst(point)
    }
    return isNegative ? "-" + plain : plain
  }
}
