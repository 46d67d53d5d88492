// SPDX-License-Identifier: GPL-3.0-or-later

extension MoveCalendar {
  /// Which tours are allowed.
  public struct TourLimits: Hashable, Sendable {
    /// At how many different offices a tour may stop.
    public var stops: Int = 4
    /// By how many metres a tour may be longer than the longest of the ways of its loads alone.
    public var longerMetres: Int64 = 10_000

    /// The default limits.
    public init() {}
  }
}

extension MoveCalendar.TourLimits: KeyGroup {
  static let standard = Self()

  static let keys: [Key<Self>] = [
    Key(
      "stops", \.stops, .whole(in: 2...6, example: "4"),
      "at how many different offices a tour may stop"),
    Key(
      "longer_km", \.longerMetres, .kilometres(example: "10"),
      "by how much a tour may be longer than the longest of the ways of its loads alone"),
  ]
}
