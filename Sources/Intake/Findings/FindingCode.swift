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
  case emptyColumns = "empty-columns"
  case damagedLetters = "damaged-letters"
  case invisibleLetters = "invisible-letters"
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
  case tooMuch = "too-much"
  case tooPrecise = "too-precise"
  case badDate = "bad-date"
  case badFraction = "bad-fraction"
  case badCoordinate = "bad-coordinate"
  case unknownWord = "unknown-word"
  case unknownReference = "unknown-reference"
  case emptyTable = "empty-table"

  // Cells and rows that do not go together.
  case duplicateKey = "duplicate-key"
  case duplicateTag = "duplicate-tag"
  case dateOrder = "date-order"
  case wrongStage = "wrong-stage"
  case shareSum = "share-sum"
  case parentCycle = "parent-cycle"
  case noHeir = "no-heir"
  case noPlace = "no-place"
  case placedOffice = "placed-office"
  case postWithoutWorkplace = "post-without-workplace"
  case expiredNorms = "expired-norms"
  case nearName = "near-name"
  case unnamedGroup = "unnamed-group"
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

  // What a signed stock-take says otherwise.
  case totalsMismatch = "totals-mismatch"
  case notCompared = "not-compared"

  // A register and its mapping.
  case badMapping = "bad-mapping"
  case unreadableRegister = "unreadable-register"
  case unmappedRegister = "unmapped-register"
  case ambiguousMapping = "ambiguous-mapping"
  case guessedEncoding = "guessed-encoding"
  case legacyText = "legacy-text"
  case missingSheet = "missing-sheet"
  case missingTitle = "missing-title"
  case errorCell = "error-cell"
  case uncalculatedCell = "uncalculated-cell"
  case unmappedWord = "unmapped-word"
  case unknownName = "unknown-name"
  case lostZeros = "lost-zeros"
  case lostDigits = "lost-digits"
  case idAsDate = "id-as-date"
  case foreignCurrency = "foreign-currency"
  case unstatedScale = "unstated-scale"
  case doubtfulDecimals = "doubtful-decimals"
  case roundedAmount = "rounded-amount"
  case zeroQuantity = "zero-quantity"
  case countMismatch = "count-mismatch"
  case booksMismatch = "books-mismatch"
  case assumedValue = "assumed-value"
  case noRows = "no-rows"
  case passedOver = "passed-over"
  case mergedCells = "merged-cells"
  case unreadSheet = "unread-sheet"
  case unreadColumns = "unread-columns"
  case hiddenCells = "hidden-cells"
  case otherUnit = "other-unit"

  // Registers that say again what is there.
  case repeatedRegister = "repeated-register"
  case repeatedRows = "repeated-rows"
  case unknownOrigin = "unknown-origin"

  // A list of lines that came back.
  case unknownLine = "unknown-line"
  case alteredLine = "altered-line"
  case badCell = "bad-cell"
  case moreThanPlanned = "more-than-planned"
  case moreThanReceived = "more-than-received"
  case otherCondition = "other-condition"
  case otherOffice = "other-office"
  case unlikelyDate = "unlikely-date"
  case correction = "correction"

  // What is legal but odd.
  case earlyDate = "early-date"
  case newButOld = "new-but-old"
  case largeQuantity = "large-quantity"
  case oddCost = "odd-cost"
  case residualMismatch = "residual-mismatch"
  case sharedTag = "shared-tag"
  case farOffice = "far-office"
  case similarNames = "similar-names"
  case spellingVariant = "spelling-variant"

  // What happens to good rows when bad ones are left out.
  case leftOut = "left-out"
}

extension FindingCode {
  /// Whether it is about a whole file, so that leaving out its row would not mend it.
  var isOfFile: Bool {
    switch self {
    case .missingFile, .badYAML, .unknownKey, .missingKey, .unsupportedVersion, .badCurrency,
      .missingHeader, .duplicateHeader, .unknownHeader, .unclosedQuote, .emptyTable,
      .badMapping, .unstatedScale, .unreadableRegister, .unmappedRegister,
      .ambiguousMapping, .missingSheet, .missingTitle, .repeatedRegister, .unknownOrigin:
      true
    default: false
    }
  }
}
