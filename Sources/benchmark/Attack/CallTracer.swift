// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// Kills a program just before one of its calls to the system, by `strace`.
struct CallTracer {
  let strace: String

  /// The tracer, where `strace` is installed.
  init?() {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    guard
      let strace = folders.map({ "\($0)/strace" })
        .first(where: FileManager.default.isExecutableFile)
    else { return nil }
    self.strace = strace
  }

  /// A run that is killed before this call of one of its threads.
  func killing(_ child: Child, before call: String, _ number: Int) -> Child {
    traced(child, ["-o", "/dev/null", "-e", "inject=\(call):signal=KILL:when=\(number)"], [call])
  }

  /// All calls of the thread that writes to files, in the order in which they come first.
  func moments(of child: Child, by victim: Victim) throws -> [KillMoment] {
    let file = victim.work.appendingPathComponent("calls.txt")
    let traced = traced(child, ["-o", file.path], KillMoment.calls)
    _ = try victim.answer(of: traced)
    return Self.moments(in: try String(contentsOf: file, encoding: .utf8))
  }

  /// The moments of a trace: of each call as many as the thread made that made the most.
  static func moments(in trace: String) -> [KillMoment] {
    var counts: [Substring: Int] = [:]
    for line in trace.split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 1)
      guard words.count == 2, let end = words[1].firstIndex(of: "(") else { continue }
      counts[words[0] + " " + words[1][..<end], default: 0] += 1
    }
    let most: [String: Int] = counts.reduce(into: [:]) { most, count in
      let call = String(count.key.split(separator: " ").last ?? "")
      most[call] = max(most[call] ?? 0, count.value)
    }
    return KillMoment.calls.flatMap { call in
      (0..<(most[call] ?? 0)).map { KillMoment.call(call, $0 + 1) }
    }
  }

  private func traced(_ child: Child, _ options: [String], _ calls: [String]) -> Child {
    Child(
      executable: strace,
      arguments: ["-f", "-qq", "-e", "trace=\(calls.joined(separator: ","))"]
        + options + ["--", child.executable] + child.arguments, output: child.output)
  }
}
