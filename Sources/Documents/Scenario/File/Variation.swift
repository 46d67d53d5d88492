// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// A key of a scenario and the values that it takes, one after the other.
public struct Variation: Hashable, Sendable {
  /// At most so many values, and so many points of all variations together.
  public static let most = 1_000

  /// The key, behind those of its groups.
  public let key: String
  /// The values, as a file could have them.
  public let values: [String]

  /// Reads `KEY=from..to:step` or `KEY=a,b,c`; nil for anything else, and for more than
  /// ``most`` values.
  ///
  /// Commas within brackets part no values.
  public init?(_ text: String) {
    guard let sign = text.firstIndex(of: "="), sign != text.startIndex else { return nil }
    key = String(text[..<sign])
    let value = text[text.index(after: sign)...]
    guard let values = value.contains("..") ? Self.range(value) : Self.list(value),
      (1...Self.most).contains(values.count), !values.contains("")
    else { return nil }
    self.values = values
  }

  private static func range(_ text: Substring) -> [String]? {
    let parts = text.split(separator: "..", omittingEmptySubsequences: false)
    let ends =
      parts.count == 2 ? parts[1].split(separator: ":", omittingEmptySubsequences: false) : []
    guard ends.count == 2, let from = Fraction(parts[0]), let to = Fraction(ends[0]),
      let step = Fraction(ends[1]), step > .zero
    else { return nil }
    var (values, next) = ([String](), Fraction?.some(from))
    while let value = next, value <= to, values.count <= most {
      values.append(value.description)
      next = value.adding(step)
    }
    return values
  }

  private static func list(_ text: Substring) -> [String] {
    var (values, depth) = ([""], 0)
    for letter in text {
      if "[{".contains(letter) { depth += 1 }
      if "]}".contains(letter) { depth -= 1 }
      if letter == ",", depth == 0 {
        values.append("")
      } else {
        values[values.count - 1].append(letter)
      }
    }
    return values
  }
}

extension Variation {
  /// Every value of each with every value of the others, the last changing fastest; nil for more than
  /// ``most`` points.
  public static func points(_ variations: [Variation]) -> [[Setting]]? {
    let count = variations.reduce(1) { min($0 * $1.values.count, most + 1) }
    guard count <= most else { return nil }
    return variations.reduce([[]]) { points, variation in
      points.flatMap { point in
        variation.values.map { point + [Setting(key: variation.key, value: $0)] }
      }
    }
  }
}
