// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Planning
internal import Words

/// A scenario that cannot be planned, with the place in its files that says what cannot be.
struct ScenarioFailure: Worded {
  private let place: ScenarioPlace
  private let error: PlanningError

  /// - Parameter path: the scenario's file.
  init(_ error: PlanningError, at path: String) {
    self.error = error
    place = (try? ScenarioReader().place(of: error.keys, at: path)) ?? ScenarioPlace(file: path)
  }

  var message: Message {
    Message("error.scenario.at", ["place": place.message, "error": error.message])
  }
}
