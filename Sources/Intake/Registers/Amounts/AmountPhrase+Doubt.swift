// SPDX-License-Identifier: GPL-3.0-or-later

extension AmountPhrase {
  /// Whether only units stand behind it, as behind `ĐVT` or `Đơn vị tính`, unlike `Đơn vị`.
  var isSureLabel: Bool { isLabel && parts.contains { $0.word?.isOfSureLabel == true } }

  /// Whether it names units and has nothing else but what joins them.
  func isClear(isHeader: Bool) -> Bool {
    let units = units(isHeader: isHeader)
    return !units.isEmpty
      && (units.contains { $0.zeros != nil } || parts.allSatisfy { $0.word != nil })
  }

  /// Whether it stands where units stand, and may be one that is not known.
  func mayBeUnknownUnit(isHeader: Bool) -> Bool {
    guard isPlaceOfUnits(isHeader), !isClear(isHeader: isHeader) else { return false }
    let rest = parts.filter { $0.word?.isFiller != true }
    let hasUnits = rest.contains { $0.word != nil }
    // Three words and more that mean nothing here are a remark.
    let isShort = rest.count < 3 && rest.contains { $0 == .other }
    return rest != [.word(.letterD)] && (hasUnits || isShort)
  }

  private func isPlaceOfUnits(_ isHeader: Bool) -> Bool {
    if isHeader { return isSet }
    let hasSureUnit = parts.contains { $0.word.map { $0.isSure && $0.currency != nil } ?? false }
    return isBehindSureLabel || isSureLabel || (isSet && isBehindLabel && hasSureUnit)
  }
}
