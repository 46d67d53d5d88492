// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Planning

/// How far a run is, for programs.
struct ProgressEvent {
  private let progress: Planner.Progress

  init(_ progress: Planner.Progress) { self.progress = progress }

  /// An object of JSON and a line feed.
  var line: String {
    var json = JSONText()
    json.object { json in
      json.member("version", 1)
      json.member("type", "progress")
      json.member("level", progress.level?.rawValue)
      json.member("done", Int64(progress.done))
      json.member("total", Int64(progress.total))
      json.member("incumbent", progress.incumbent)
      json.member("bound", progress.bound)
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }
}
