// SPDX-License-Identifier: GPL-3.0-or-later

/// What kind of thing a finding found; the raw value is stable and meant for scripts.
public enum FindingCode: String, CaseIterable, Sendable, Codable {
  // The folder and its files.
  case missingFile = "missing-file"
  case unknownFile = "unknown-file"
  case badYAML = "bad-yaml"
  case unknownKey = "unknown-key"
  case missingKey = "missing-key"
  case unsupportedVersion = "unsupported-version"
  case badCurrency = "bad-currency"

  // The text of a table.
  case invalidUTF8 = "invalid-utf8"
  case nulByte = "nul-byte"
  case unclosedQuote = "unclosed-quote"
  case textAfterQuote = "text-after-quote"
  case strayQuote = "stray-quote"
  case wrongCellCount = "wrong-cell-count"
  case emptyRows = "empty-rows"
  case missingHeader = "missing-header"
  case duplicateHeader = "duplicate-header"
  case unknownHeader = "unknown-header"

  // One cell.
  case emptyCell = "empty-cell"
  case badKey = "bad-key"
  case badNumber = "bad-number"
  case negativeAmount = "negative-amount"
  case outOfRange = "out-of-range"
  case tooLarge = "too-large"
  case tooPrecise = "too-precise"
  case badDate = "bad-date"
  case badFraction = "bad-fraction"
  case badCoordinate = "bad-coordinate"
  case unknownWord = "unknown-word"
  case unknownReference = "unknown-reference"

  // Cells and rows that do not go together.
  case duplicateKey = "duplicate-key"
  case duplicateTag = "duplicate-tag"
  case dateOrder = "date-order"
  case wrongStage = "wrong-stage"
  case shareSum = "share-sum"
  case parentCycle = "parent-cycle"
  case noHeir = "no-heir"
  case postWithoutWorkplace = "post-without-workplace"
  case expiredNorms = "expired-norms"
  case selfRoute = "self-route"
  case teamWithoutPosts = "team-without-posts"
  case unknownTeam = "unknown-team"
  case selfTraffic = "self-traffic"
  case selfSubstitution = "self-substitution"
  case incompleteCarbon = "incomplete-carbon"
  case carbonOrder = "carbon-order"
  case residualAboveCost = "residual-above-cost"
  case noOwnership = "no-ownership"
  case futureDate = "future-date"
}
