// SPDX-License-Identifier: GPL-3.0-or-later

/// Writes plans as files: JSON, with the outcome at the top and one need, lot or assignment a line.
public struct PlanWriter: Sendable {
  /// A writer.
  public init() {}

  /// The bytes of a plan's file; the same plan gives the same bytes.
  ///
  /// The scenario is written in its canonical form, without the inventory's folder and the threads.
  public func bytes(of plan: Plan) -> [UInt8] {
    var json = JSONText()
    json.reserve(Self.expectedSize(of: plan))
    plan.write(to: &json)
    json.endLine()
    return json.bytes
  }

  private static func expectedSize(of plan: Plan) -> Int {
    let rows = plan.assignments.count + plan.needs.count + plan.lots.count
    return 4_096 + 240 * rows + 60 * (plan.surplus.count + plan.unusable.count)
  }
}
