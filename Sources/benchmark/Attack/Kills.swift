// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Seeds

/// Kills commands that write, and looks whether all is as before them or as after them.
struct Kills: Attacker {
  /// A command with what is there before it and after it.
  private struct Target {
    let command: KilledCommand
    let folder: URL
    let before: Snapshot
    let after: Snapshot
    /// Moments at which it writes, in an order of the seed.
    let moments: [KillMoment]
    /// How long the command takes when nobody kills it, in seconds.
    let duration: Double
  }

  let victim: Victim
  let seed: UInt64
  private let tracer = CallTracer()
  private let targets: [Target]

  /// Runs each command once to its end.
  init(_ scene: AttackScene, seed: UInt64) throws {
    (victim, self.seed) = (scene.victim, seed)
    let tracer = tracer
    targets = try KilledCommand.all(scene).enumerated().map { index, command in
      try scene.victim.clear()
      try scene.victim.prepare(command.preparation)
      let folder = try scene.victim.keep(as: "kill-\(index)")
      let before = try Snapshot(of: scene.victim)
      let started = ContinuousClock.now
      try scene.victim.prepare([command.arguments])
      let duration = (ContinuousClock.now - started) / Duration.seconds(1)
      let after = try Snapshot(of: scene.victim)
      try scene.victim.restore(from: folder)
      let moments = try tracer?.moments(
        of: scene.victim.child(command.arguments), by: scene.victim)
      var random = SplitMix64(seed: seed, purpose: command.name)
      return Target(
        command: command, folder: folder, before: before, after: after,
        moments: random.shuffled(moments ?? []), duration: duration)
    }
  }

  func strike(_ number: Int) throws -> Strike {
    let target = targets[number % targets.count]
    let moment = moment(of: target, number)
    try victim.restore(from: target.folder)
    let answer = try run(target.command, killedAt: moment)
    let (verdict, detail) = try judge(answer, target)
    let isKilled = answer.ending != .exit(0)
    return Strike(
      name: isKilled ? target.command.name : "ended before it was killed", verdict: verdict,
      detail: "\(target.command.name), killed \(moment): \(detail)")
  }

  /// Each moment of writing in turn; every fourth time, and without `strace`, any moment.
  private func moment(of target: Target, _ number: Int) -> KillMoment {
    let turn = number / targets.count
    guard turn % 4 != 3, !target.moments.isEmpty else {
      var random = SplitMix64(seed: seed, purpose: "delay \(number)")
      return .delay(target.duration * Double(random.below(1_000)) / 1_000)
    }
    return target.moments[(turn - turn / 4) % target.moments.count]
  }

  private func run(_ command: KilledCommand, killedAt moment: KillMoment) throws -> Answer {
    let child = victim.child(command.arguments)
    switch moment {
    case .delay(let seconds): return try victim.answer(of: child, killAfter: seconds)
    case .call(let name, let number):
      let killed = tracer?.killing(child, before: name, number)
      return try victim.answer(of: killed ?? child)
    }
  }

  private func judge(_ answer: Answer, _ target: Target) throws -> (Verdict, String) {
    guard answer.ending == .signal(SIGKILL) || answer.ending == .exit(0) else {
      return (answer.isRefusal ? .wrong : .signalled, answer.summary)
    }
    do {
      if FileManager.default.fileExists(atPath: victim.store) {
        let check = try victim.run(["store", "check", "--store", victim.store])
        guard check.ending == .exit(0) else { return (.wrong, "store check: \(check.summary)") }
      }
      let found = try Snapshot(of: victim)
      let judged = found.verdict(before: target.before, after: target.after)
      guard !judged.verdict.isFault else { return judged }
      return try judgeNext(target) ?? judged
    } catch let error as StoreState.Unreadable {
      return (.lost, "\(error)")
    }
  }

  /// What is wrong after the same command ran once more, where the killed one left something behind;
  /// it may say that a file is there already.
  private func judgeNext(_ target: Target) throws -> (Verdict, String)? {
    guard try !leftBehind().isEmpty else { return nil }
    let next = try victim.run(target.command.arguments)
    guard next.ending == .exit(0) || next.isRefusal else {
      return (.signalled, "the next run: \(next.summary)")
    }
    return try leftBehind().first.map { (.wrong, "after the next run there is \($0)") }
  }

  private func leftBehind() throws -> [String] {
    try Snapshot.names(in: victim).filter { $0.contains(Snapshot.draft) }
  }
}
