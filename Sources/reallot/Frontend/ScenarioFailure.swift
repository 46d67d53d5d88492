// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Planning

/// A scenario that cannot be planned, with the place in its files that says what cannot be.
struct ScenarioFailure: Error, CustomStringConvertible {
  private let place: ScenarioPlace
  private let error: PlanningError

  /// - Parameter path: the scenario's file.
  init(_ error: PlanningError, at path: String) {
    self.error = error
    place = (try? ScenarioReader().place(of: error.keys, at: path)) ?? ScenarioPlace(file: path)
  }

  var description: String { "\(place): \(error)" }
}
