// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What a program took.
struct Measurement {
  /// From its start to its end, in seconds.
  let wall: Double
  /// Of all processors, for the program and the system, in seconds.
  let processor: Double
  /// The most memory it held at once, in MB of 2²⁰ bytes.
  let peak: Double

  /// Takes the figures of a child that has ended; Linux counts memory in KB.
  init(wall: Double, _ usage: rusage) {
    self.wall = wall
    processor = Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime)
    peak = Double(usage.ru_maxrss) / 1_024
  }

  /// The measurement whose time lies in the middle.
  static func median(_ runs: [Measurement]) -> Measurement? {
    let sorted = runs.sorted { $0.wall < $1.wall }
    return sorted.isEmpty ? nil : sorted[(sorted.count - 1) / 2]
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000
  }
}
