// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Documents
internal import Inventory
internal import Reporting
internal import Store
internal import Words

extension MovesCommand {
  /// Publishes waves.
  struct Publish: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .help("moves.publish.abstract"),
      discussion: .help("moves.publish.discussion"))

    @OptionGroup var waves: WavesArgument

    @Option(help: ArgumentHelp(.help("moves.publish.until"), valueName: "date"))
    var until: String?

    @OptionGroup var words: WordOptions

    func run() throws {
      let loaded = try waves.load()
      try StalePlan.refuse(loaded.plan)
      _ = try loaded.attested(in: words.language)
      let day = try until.map { try checked($0, of: loaded.waves) }
      let store = try waves.origin.store.existing()
      let plan = try store.plan(matching: loaded.plan.digest.description).summary
      guard plan.state == .approved else {
        throw NotToBePublished(message: Message("error.publish.not-approved", ["plan": plan.id]))
      }
      let published = try waves.origin.store.open().publish(loaded.digest, until: day, at: .now)
      StandardOutput.write(told(published).text(in: words.language) + "\n")
    }

    private func checked(_ text: String, of waves: WavePlan) throws -> String {
      guard let day = PartialDate(text), day.description == text, text.utf8.count == 10 else {
        throw NotToBePublished(message: Message("error.publish.day", ["text": text]))
      }
      let first = waves.calendar.gaps.map(\.date.description).min() ?? text
      guard text >= first else {
        throw NotToBePublished(
          message: Message("error.publish.too-early", ["day": text, "first": first]))
      }
      return text
    }

    private func told(_ waves: Store.WaveSummary) -> Message {
      guard let until, !until.isEmpty else {
        return Message("told.published", ["waves": waves.id])
      }
      return Message("told.published-until", ["waves": waves.id, "day": until])
    }
  }

  /// Waves that nobody should be told of yet.
  struct NotToBePublished: Worded {
    let message: Message
  }
}
