// SPDX-License-Identifier: GPL-3.0-or-later

/// A command that writes, and what is done before it is killed.
struct KilledCommand {
  let name: String
  /// Commands that make what is there before.
  let preparation: [[String]]
  let arguments: [String]

  /// All commands that write.
  static func all(_ scene: AttackScene) -> [KilledCommand] {
    let loaded = [scene.load]
    let planned = [scene.load, scene.run]
    return [
      KilledCommand("inventory load, no store yet", [], scene.load),
      KilledCommand("inventory load, changed", loaded, scene.loadChanged),
      KilledCommand("inventory load --into", loaded, scene.into(0)),
      KilledCommand("inventory undo", loaded + [scene.loadChanged], scene.undo),
      KilledCommand("scenario run --plan-file", loaded, scene.runToFile),
      KilledCommand("report --output, new", planned, scene.report),
      KilledCommand("report --output, replaced", planned + [scene.older], scene.report),
      KilledCommand("store backup", planned, scene.backup),
      KilledCommand("store restore", planned + [scene.backup], scene.restore),
      KilledCommand("inventory export", loaded, scene.export),
      KilledCommand("papers --force, replaced", planned + [scene.sheets], scene.papers),
    ]
  }

  private init(_ name: String, _ preparation: [[String]], _ arguments: [String]) {
    (self.name, self.preparation, self.arguments) = (name, preparation, arguments)
  }
}
