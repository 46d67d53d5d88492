// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation

/// Attacks the product and counts what comes of it.
struct Attack: ParsableCommand {
  /// What is done to the product.
  enum Kind: String, CaseIterable, ExpressibleByArgument {
    case kills, writers, bits, hostile
  }

  static let configuration = CommandConfiguration(
    abstract: "Kill reallot, run two at once, damage its store, feed it hostile files.",
    discussion: """
      kills    commands that write are killed before each of their calls to the system that change
               files (by strace, where it is installed) and at any moment; all must be as before or
               as after the command, and the next run leaves nothing behind
      writers  two commands write at once; both did what they do one after the other, or one was
               refused
      bits     a bit of the store is flipped, a byte replaced, a page zeroed, the file cut short;
               every command that reads gives what it gave, or names the damage
      hostile  files that are made to take time and memory are refused within 2 s (sniff 5 s) of
               the processor and 300 MB

      Each case depends on the seed and its number alone. The exit code is 1 where anything was
      lost, silently wrong, beyond limits or ended by a signal; such cases are told with how to repeat them.

        swift build -c release
        .build/release/benchmark attack kills --times 1000
      """)

  @Argument(help: "\(Kind.allCases.map(\.rawValue).joined(separator: ", ")).")
  var kind: Kind

  @Option(help: "The reallot to attack; without it the one beside this program.")
  var product: String?

  @Option(help: "How many cases; of hostile files each once, unless more are asked for.")
  var times: Int?

  @Option(help: "Seed of the random numbers.")
  var seed: UInt64 = 1

  @Option(help: "Number of the first case.")
  var first = 0

  @Option(help: "The inventory folder that is loaded.")
  var inventory = "inventories/an-bien"

  @Option(help: "Keep everything in this folder, which must not hold anything else.")
  var folder: String?

  func validate() throws {
    guard times ?? 1 > 0, first >= 0 else {
      throw ValidationError("Give at least --times 1, and no negative number.")
    }
  }

  func run() throws {
    let work = workingFolder
    defer { if folder == nil { try? FileManager.default.removeItem(at: work) } }
    let victim = try Victim(executable: executable, work: work)
    setenv("LC_ALL", "C", 1)
    let scene = try AttackScene(
      victim: victim, inventory: URL(fileURLWithPath: inventory, isDirectory: true))
    var tally = AttackTally()
    let (attacker, cases) = try attacker(scene)
    for number in first..<(first + (times ?? cases)) {
      let strike = try attacker.strike(number)
      tally.count(strike)
      if strike.verdict.isFault || kind == .hostile { tell(strike, number) }
    }
    print("\(kind.rawValue), seed \(seed), from case \(first)")
    for line in tally.lines { print(line) }
    if tally.faults > 0 { throw ExitCode(1) }
  }

  /// The attacker, and how many cases make sense.
  private func attacker(_ scene: AttackScene) throws -> (any Attacker, Int) {
    switch kind {
    case .kills: (try Kills(scene, seed: seed), 1_000)
    case .writers: (try Writers(scene, seed: seed), 1_000)
    case .bits: (try Bits(scene, seed: seed), 2_000)
    case .hostile: (try Hostile(scene), Hostile.cases.count)
    }
  }

  private func tell(_ strike: Strike, _ number: Int) {
    print("\(strike.name): \(strike.verdict.rawValue): \(strike.detail)")
    guard strike.verdict.isFault else { return }
    print(
      "  again: benchmark attack \(kind.rawValue) --seed \(seed) --first \(number) --times 1 "
        + "--product \(executable)")
    fflush(nil)
  }

  private var executable: String {
    product ?? Bundle.main.bundleURL.appendingPathComponent("reallot").path
  }

  private var workingFolder: URL {
    guard let folder else {
      return FileManager.default.temporaryDirectory
        .appendingPathComponent("reallot-attack-\(UUID().uuidString)")
    }
    return URL(fileURLWithPath: folder, isDirectory: true)
  }
}
