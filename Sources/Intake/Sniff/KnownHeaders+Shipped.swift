// SPDX-License-Identifier: GPL-3.0-or-later

extension KnownHeaders {
  /// The headers of assets: those that are common, then those that shipped mappings name besides.
  static let assets: [(field: String, headers: [String])] = common.map { field, headers in
    let known = Set(headers.map(FoldedText.header))
    let further = ShippedMappings.all.flatMap { shipped(field, in: $0) }
    return (field, headers + further.filter { !known.contains(FoldedText.header($0)) })
  }

  /// The headers of a field in a mapping; those of names that serve as classes are no classes.
  static func shipped(_ field: String, in mapping: Mapping) -> [String] {
    let headers = (mapping.columns[field] ?? []).filter(\.isHeader).map(\.text)
    return field == "class"
      ? headers.filter { !shipped("name", in: mapping).contains($0) } : headers
  }
}
