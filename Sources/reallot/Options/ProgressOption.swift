// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser

/// How it is told how far long work is.
struct ProgressOption: ParsableArguments {
  /// A way to tell it.
  enum Style: String, CaseIterable, ExpressibleByArgument {
    /// A line on a terminal, nothing elsewhere.
    case line
    /// A line of JSON for each event, on standard error.
    case json
    case none
  }

  @Option(name: .customLong("progress"), help: .help("option.progress"))
  var style = Style.line
}
