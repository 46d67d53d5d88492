// SPDX-License-Identifier: GPL-3.0-or-later

/// When a solve has to stop before it is done.
///
/// A solve that stops keeps the best solution that it has. Iterations and nodes count the same on
/// every machine; the clock does not.
public struct Limits: Sendable {
  /// The longest time, measured from the call, to the millisecond; nil for no limit.
  public var time: Duration?

  /// The most simplex iterations; nil for no limit.
  public var iterations: Int?

  /// The most nodes of a branch-and-cut tree; nil for no limit.
  public var nodes: Int?

  /// The distance from the bound at which an integer solution is good enough.
  ///
  /// It is a share of the objective, from 0 to below 1: 0.01 is one per cent.
  public var relativeGap: Double

  /// Whether to stop now, asked every few thousand simplex iterations and at each node.
  ///
  /// It runs on the thread of the solve and must not use a solver.
  public var isInterrupted: @Sendable () -> Bool

  /// Sets some limits.
  public init(
    time: Duration? = nil, iterations: Int? = nil, nodes: Int? = nil, relativeGap: Double = 0,
    isInterrupted: @escaping @Sendable () -> Bool = { false }
  ) {
    self.time = time
    self.iterations = iterations
    self.nodes = nodes
    self.relativeGap = relativeGap
    self.isInterrupted = isInterrupted
  }

  /// No limit at all.
  public static let none = Limits()
}
