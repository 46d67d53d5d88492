// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// Feeds the product hostile files, and looks whether each is refused soon and with little memory.
struct Hostile: Attacker {
  /// All that is done: each use of each file.
  static let cases = HostileFile.all.flatMap { file in file.uses.map { (file: file, use: $0) } }
  /// After so many seconds a run is taken to hang.
  private static let patience = 180.0

  let scene: AttackScene
  private let header: String
  private let folder: URL

  /// Makes the store that registers are brought into.
  init(_ scene: AttackScene) throws {
    self.scene = scene
    let assets = scene.inventory.appendingPathComponent("assets.csv")
    let text = try String(contentsOf: assets, encoding: .utf8)
    header = String(text.prefix { $0 != "\n" })
    try scene.victim.clear()
    try scene.victim.prepare([scene.load])
    try FileManager.default.copyItem(
      at: scene.inventory, to: scene.victim.place.appendingPathComponent("package"))
    folder = try scene.victim.keep(as: "hostile")
  }

  func strike(_ number: Int) throws -> Strike {
    let (file, use) = Self.cases[number % Self.cases.count]
    try scene.victim.restore(from: folder)
    let place = use.place(in: scene)
    try? FileManager.default.removeItem(at: place)
    try file.write(to: place, header: header)
    let answer = try scene.victim.answer(
      of: scene.victim.child(use.arguments(scene)), killAfter: Self.patience)
    return Strike(
      name: "\(file.name), \(use.rawValue)", verdict: Self.verdict(answer, use),
      detail: Self.figures(answer))
  }

  /// Refused within the limits, or a fault; who only looks at a register may see nothing wrong in its
  /// beginning.
  static func verdict(_ answer: Answer, _ use: HostileUse) -> Verdict {
    guard case .exit = answer.ending else { return .signalled }
    let isRead = use == .sniff && answer.ending == .exit(0)
    guard answer.isRefusal || isRead else { return .wrong }
    let isWithin =
      answer.measurement.processor <= use.seconds && answer.measurement.peak <= HostileUse.memory
    return !isWithin ? .costly : isRead ? .before : .refused
  }

  private static func figures(_ answer: Answer) -> String {
    let seconds = (answer.measurement.processor * 100).rounded() / 100
    return "\(seconds) s, \(Int(answer.measurement.peak)) MB, \(answer.summary.prefix(200))"
  }
}
