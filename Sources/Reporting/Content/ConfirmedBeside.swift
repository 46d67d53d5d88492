// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// Lines of a superseded plan that were confirmed, of which the plan in its place does not know.
public struct ConfirmedBeside: Hashable, Sendable {
  /// The id of the superseded plan.
  public let plan: String
  /// How many of its lines and loads.
  public let lines: Int

  /// Lines of a plan.
  public init(plan: String, lines: Int) { (self.plan, self.lines) = (plan, lines) }

  /// Where they belong.
  var note: Message { Message("note.confirmed_beside", ["plan": plan, "lines": lines]) }
}
