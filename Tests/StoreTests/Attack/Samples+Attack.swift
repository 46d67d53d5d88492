// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation

@testable internal import benchmark

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

extension Answer {
  /// An answer that took so many seconds and MB.
  init(
    _ ending: Ending, _ output: String = "", errors: String = "", seconds: Int = 0, peak: Int = 0
  ) {
    var usage = rusage()
    usage.ru_utime.tv_sec = seconds
    usage.ru_maxrss = peak * 1_024
    self.init(
      ending: ending, output: Data(output.utf8), errors: errors,
      measurement: Measurement(wall: 0, usage))
  }
}

extension Snapshot {
  /// A store with these lines in its log, and files.
  init(log: [String], files: [String: String] = [:]) {
    var store = StoreState()
    store.log = log.map { .init(event: "load", subject: $0, detail: "", output: nil) }
    self.init(store, files: files.mapValues { Data($0.utf8) })
  }
}
