// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// Reads country files.
public struct CountryReader: Sendable {
  /// A reader.
  public init() {}

  /// Reads the description of a country.
  ///
  /// - Throws: ``ScenarioError`` with all problems of the file.
  public func description(at path: String) throws(ScenarioError) -> CountryDescription {
    var country = CountryDescription.standard
    let file = try ScenarioFile(path: path, as: .country)
    try country.apply(file.root)
    if let missing = Self.missing(in: country) {
      throw file.root.error(
        Message("error.country.missing-key", ["key": missing]),
        Message("error.country.remedy.add-key", ["key": missing]))
    }
    guard country.points != nil else {
      throw file.root.error(
        Message("error.country.too-many-points", ["most": Variation.most]),
        Message("error.country.remedy.fewer-values"))
    }
    return country
  }

  /// The first key that must be said and is not.
  private static func missing(in country: CountryDescription) -> String? {
    if country.name.isEmpty { return "country" }
    return country.scenarios.isEmpty ? "scenarios" : nil
  }
}

extension FileKind {
  static let country = Self(
    keys: CountryDescription.keys.map(\.name), foreign: Message("error.country.foreign"),
    givingPath: Message("error.country.remedy.give-path"),
    givingFile: Message("error.country.remedy.give-path"),
    example: Message("error.country.remedy.key-value"),
    writingOut: Message("error.country.remedy.write-out"))
}
