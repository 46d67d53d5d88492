// SPDX-License-Identifier: GPL-3.0-or-later

public import ArgumentParser
public import Reporting

extension ReportFormat: ExpressibleByArgument {}

/// A format that every result has, without a page of its own.
struct PlainFormat: ExpressibleByArgument {
  static let all = ReportFormat.allCases.filter { !$0.needsPage }

  let format: ReportFormat

  init(_ format: ReportFormat) { self.format = format }

  init?(argument: String) {
    guard let format = ReportFormat(rawValue: argument), !format.needsPage else { return nil }
    self.format = format
  }

  static var allValueStrings: [String] { all.map(\.rawValue) }
  var defaultValueDescription: String { format.rawValue }
}
