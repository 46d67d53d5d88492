// SPDX-License-Identifier: GPL-3.0-or-later

/// Names one after the other; all in quotation marks where one of several holds what divides them.
public struct NameList: Hashable, Sendable {
  private let names: [String]

  /// A list of names in their order.
  public init(_ names: [String]) { self.names = names }

  /// The names with commas between them, and `and` before the last.
  public func text(and: String = ", ") -> String {
    guard names.count > 1 else { return names.first ?? "" }
    let isAmbiguous = names.contains { $0.contains(", ") || $0.contains(and) }
    let shown = isAmbiguous ? names.map { "“\($0)”" } : names
    return shown.dropLast().joined(separator: ", ") + and + (shown.last ?? "")
  }
}
