// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Planning
internal import Reporting
internal import Words

/// How far a run is, in words.
struct ProgressWords {
  private let progress: Planner.Progress
  private let secondsLeft: Int?

  /// - Parameter secondsLeft: how many seconds it may take yet; nil for no limit.
  init(_ progress: Planner.Progress, secondsLeft: Int?) {
    (self.progress, self.secondsLeft) = (progress, secondsLeft)
  }

  /// The words, without the end of the line.
  var message: Message {
    let parts = [found, left].compactMap(\.self)
    return parts.reduce(done) { Message("told.planning.with", ["progress": $0, "more": $1]) }
  }

  private var done: Message {
    Message("told.planning", ["done": progress.done, "total": progress.total])
  }

  /// The level with the best value and the bound, where one level is decided for all.
  private var found: Message? {
    guard let level = progress.level, let incumbent = progress.incumbent else { return nil }
    let term = Term(level).message
    guard let bound = progress.bound else {
      return Message(
        "told.planning.level", ["level": term, "incumbent": Message.Value.number(incumbent)])
    }
    return Message(
      "told.planning.bounded",
      [
        "level": term, "incumbent": Message.Value.number(incumbent),
        "bound": Message.Value.number(bound),
        "gap": Message.Value.number(incumbent - min(incumbent, bound)),
      ])
  }

  private var left: Message? {
    secondsLeft.map { Message("told.planning.left", ["seconds": $0]) }
  }
}
