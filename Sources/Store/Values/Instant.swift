// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
public import Inventory

extension Store {
  /// A moment of the years 1583 to 9999, in whole seconds; the store has no clock of its own.
  public struct Instant: Hashable, Sendable {
    /// Seconds since the start of 1970 in UTC.
    public let secondsSince1970: Int64

    /// The years of ISO 8601 that need no agreement on the calendar.
    private static let range: ClosedRange<Int64> = -12_212_553_600...253_402_300_799

    /// A moment, given in seconds since the start of 1970 in UTC and kept to the years 1583 to
    /// 9999.
    public init(secondsSince1970 seconds: Int64) {
      secondsSince1970 = min(max(seconds, Self.range.lowerBound), Self.range.upperBound)
    }
  }
}

extension Store.Instant: Comparable {
  /// Whether one moment comes before another.
  public static func < (left: Self, right: Self) -> Bool {
    left.secondsSince1970 < right.secondsSince1970
  }
}

extension Store.Instant: CustomStringConvertible {
  /// The moment in ISO 8601, such as `2025-07-01T08:30:00Z`.
  public var description: String { date.formatted(.iso8601) }

  /// Reads what `description` writes; nil for anything else.
  public init?(_ text: String) {
    guard let date = try? Date(text, strategy: .iso8601) else { return nil }
    self.init(secondsSince1970: Int64(date.timeIntervalSince1970))
    guard description == text else { return nil }
  }

  private var date: Date { Date(timeIntervalSince1970: TimeInterval(secondsSince1970)) }
}

extension Store.Instant {
  /// The latest day that it is anywhere on Earth at the moment: that of UTC+14.
  public var latestDay: Day {
    let (seconds, day) = (secondsSince1970 + 14 * 3_600, Int64(86_400))
    return .epoch + Int(seconds / day - (seconds % day < 0 ? 1 : 0))
  }
}
