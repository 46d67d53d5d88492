// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A program that was started; it must be waited for once.
struct RunningChild {
  let executable: String
  let started: ContinuousClock.Instant
  let process: pid_t

  /// Waits for the end of the program.
  ///
  /// - Parameter seconds: after which it is killed, counted from its start; without it never.
  func wait(killAfter seconds: Double? = nil) throws -> (Ending, Measurement) {
    var status: Int32 = 0
    var usage = rusage()
    let isOver = try seconds.map { try hasEnded(within: $0, &status, &usage) } ?? false
    if !isOver {
      if seconds != nil { kill(process, SIGKILL) }
      while wait4(process, &status, 0, &usage) < 0 {
        guard errno == EINTR else { throw ChildError.notStarted(executable, errno) }
      }
    }
    return (Ending(status), Measurement(wall: wall, usage))
  }

  /// Looks each half of a millisecond, so that a program that was not waited for yet is killed, and
  /// never another one that got its number.
  private func hasEnded(
    within seconds: Double, _ status: inout Int32, _ usage: inout rusage
  ) throws -> Bool {
    while wall < seconds {
      let ended = wait4(process, &status, WNOHANG, &usage)
      if ended == process { return true }
      guard ended == 0 || errno == EINTR else { throw ChildError.notStarted(executable, errno) }
      usleep(500)
    }
    return false
  }

  private var wall: Double { (ContinuousClock.now - started) / Duration.seconds(1) }
}
