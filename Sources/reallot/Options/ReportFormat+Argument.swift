// SPDX-License-Identifier: GPL-3.0-or-later

public import ArgumentParser
public import Reporting

extension ReportFormat: ExpressibleByArgument {
  /// Who reads which format.
  static func help(for formats: [ReportFormat]) -> ArgumentHelp {
    let words = Dictionary(grouping: formats, by: \.isForPeople).mapValues {
      $0.map(\.rawValue).joined(separator: " or ")
    }
    return "\(words[true] ?? "") for people, \(words[false] ?? "") for scripts."
  }
}

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
