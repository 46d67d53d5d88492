// SPDX-License-Identifier: GPL-3.0-or-later

/// Two commands that write to one store at once.
struct WriterPair {
  let name: String
  /// Commands that make what is there before.
  let preparation: [[String]]
  let commands: [[String]]

  /// All pairs.
  static func all(_ scene: AttackScene) -> [WriterPair] {
    let loaded = [scene.load]
    let (first, second) = (scene.into(0), scene.into(1))
    return [
      WriterPair("--into with --into", loaded, [first, second]),
      WriterPair("run with --into", loaded, [scene.run, first]),
      WriterPair("undo with --into", loaded + [scene.loadChanged], [scene.undo, second]),
      WriterPair("load with --into", loaded, [scene.loadChanged, first]),
      WriterPair("run with run", loaded, [scene.run, scene.runOther]),
      WriterPair("report with --into", loaded + [scene.run], [scene.report, second]),
      WriterPair("load with load, no store yet", [], [scene.load, scene.loadOther]),
    ]
  }

  private init(_ name: String, _ preparation: [[String]], _ commands: [[String]]) {
    (self.name, self.preparation, self.commands) = (name, preparation, commands)
  }
}
