// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

/// The name of a line of a plan on lists that go out and come back: the first 12 hexadecimal digits of the
/// SHA-256 of the plan's digest, the row as canonical tables number it, 0-based, and the need, with line feeds
/// between them.
public struct LineID: Hashable, Sendable {
  /// The digits.
  public let text: String

  /// The name of an assignment of a plan whose file has a digest.
  public init(plan digest: Digest, _ line: Plan.Assignment, in plan: Plan) {
    let need = plan.needs[line.need].id
    let bytes = Array("\(digest)\n\(line.items.row.index)\n\(need)".utf8)
    text = String(Digest(of: bytes).description.prefix(12))
  }
}
