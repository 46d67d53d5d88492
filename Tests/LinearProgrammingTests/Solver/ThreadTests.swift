// SPDX-License-Identifier: GPL-3.0-or-later

import Dispatch
import LinearProgramming
import Synchronization
import Testing

@Suite struct `Four threads` {
  @Test func `solve different problems at once`() {
    let wrong = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 4) { thread in
      for turn in 0..<24 {
        let fault = Self.fault(of: thread * 5 + turn)
        if let fault { wrong.withLock { $0.append(fault) } }
      }
    }
    #expect(wrong.withLock { $0 } == [])
  }

  /// Solves one of the published problems; says what was wrong, if anything.
  private static func fault(of number: Int) -> String? {
    let linear = LinearProblem.all[number % LinearProblem.all.count]
    let integer = IntegerProblem.all[number % IntegerProblem.all.count]
    do {
      let one = try Solver.solving(linear.model) { try $0.solveLinear().objective ?? .nan }
      let other = try Solver.solving(integer.model) { try $0.solveInteger().objective }
      let isRight = abs(one - linear.optimum) <= 1e-9 * max(1, abs(linear.optimum))
      if isRight && other == integer.optimum { return nil }
      return "\(linear.testDescription) or \(integer.testDescription)"
    } catch {
      return "\(error)"
    }
  }
}
