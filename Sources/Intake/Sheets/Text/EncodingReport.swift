// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// Which encodings the bytes of a text fit, and how sure that is.
public struct EncodingReport: Hashable, Sendable {
  /// An encoding in which the text makes sense.
  public struct Candidate: Hashable, Sendable, CustomStringConvertible {
    /// The encoding.
    public let encoding: TextEncoding
    /// How much sense it makes: 100 where every word could hardly be anything else.
    public let score: Int
    /// Words of the text as they read in this encoding.
    public let sample: String

    /// The encoding with its sample.
    public var description: String {
      sample.isEmpty ? encoding.rawValue : "\(encoding.rawValue): “\(sample)”"
    }
  }

  /// The encoding in use.
  public let encoding: TextEncoding
  /// Encodings that read differently and make sense, best first; the one in use may be among them.
  public let candidates: [Candidate]
  /// Whether the user, a byte order mark or the text leaves no doubt.
  public let isCertain: Bool
  /// Whether nobody said it and it is not UTF-8, so that a person should look at the sample.
  public var isGuess: Bool { encoding != .utf8 && !candidates.isEmpty }
}

extension EncodingReport {
  /// What is said of a guess: the encoding in use with its sample, and what else makes sense.
  var guess: Message {
    let sample = candidates.first { $0.encoding == encoding }?.sample ?? ""
    let others = candidates.filter { $0.encoding != encoding }.map(\.description)
    if others.isEmpty {
      return Message(
        "register.guessed-encoding",
        ["encoding": encoding.rawValue, "sample": Finding.quoted(sample)])
    }
    return Message(
      "register.guessed-among",
      ["encoding": encoding.rawValue, "sample": Finding.quoted(sample), "others": others])
  }

  /// An encoding that somebody chose.
  static func given(_ encoding: TextEncoding) -> EncodingReport {
    EncodingReport(encoding: encoding, candidates: [], isCertain: true)
  }

  /// An encoding that the bytes of a text's start hardly leave a doubt about.
  static func guessed(_ encoding: TextEncoding, from start: [UInt8]) -> EncodingReport {
    let text = String(decoding: TextDecoder.decode(start, encoding), as: UTF8.self)
    let words = text.split { !$0.isLetter }.prefix(4).joined(separator: " ")
    let candidate = Candidate(encoding: encoding, score: 100, sample: NormalText.string(words))
    return EncodingReport(encoding: encoding, candidates: [candidate], isCertain: true)
  }

  /// Weighs what the bytes tell.
  ///
  /// The best candidate is taken where most words make sense in it, and where every other reading
  /// makes less than three quarters of its sense. Valid UTF-8 is taken as such: hardly any text of
  /// another encoding is.
  static func judging(
    _ evidence: EncodingEvidence
  ) throws(RegisterError.Reason) -> EncodingReport {
    if let offset = evidence.nulOffset { throw .binary(offset: offset) }
    guard !evidence.words.isEmpty else { return given(.utf8) }
    let candidates = candidates(for: evidence.words)
    if let best = candidates.first, best.encoding == .utf8, best.score == 100 {
      return EncodingReport(encoding: .utf8, candidates: [best], isCertain: true)
    }
    guard let best = candidates.first, best.score >= 50,
      candidates.dropFirst().allSatisfy({ $0.score * 4 <= best.score * 3 })
    else { throw .undecidedEncoding(candidates) }
    return EncodingReport(
      encoding: best.encoding, candidates: candidates, isCertain: candidates.count == 1)
  }

  /// The encodings in which any word makes sense; of several with equal readings only the first.
  private static func candidates(for words: [[UInt8]]) -> [Candidate] {
    let order: [TextEncoding] = [.utf8, .windows1252, .windows1258, .tcvn3, .vni, .cp949, .latin1]
    var readings: Set<[String]> = []
    var candidates: [Candidate] = []
    for encoding in order {
      let reading = words.map { word in
        TextDecoder.decode(word, encoding).withUnsafeBufferPointer { NormalText.string($0) }
      }
      let total = reading.reduce(0) { $0 + WordScore.score($1, as: encoding) }
      guard total > 0, readings.insert(reading).inserted else { continue }
      candidates.append(
        Candidate(
          encoding: encoding, score: total / words.count,
          sample: reading.prefix(4).joined(separator: " ")))
      // Whatever else it may be, UTF-8 without a doubt goes before.
      if encoding == .utf8, total == 100 * words.count { return candidates }
    }
    // Sorting keeps the order of equals, so that equal input gives equal output.
    return candidates.enumerated().sorted {
      ($1.element.score, $0.offset) < ($0.element.score, $1.offset)
    }
    .map(\.element)
  }
}
