// SPDX-License-Identifier: GPL-3.0-or-later

extension Key {
  /// A key whose value is a group of keys, which a file changes one by one.
  init<Child: KeyGroup>(
    _ name: StaticString, group path: any Path<Child>, _ meaning: String,
    default fallback: String, baselines: BaselinePart<Child> = .only { $0.reduced }
  ) {
    self.init(name, path, .group, meaning, default: fallback, baselines: baselines)
    read = { entry, group throws(ScenarioError) in try group[keyPath: path].apply(entry) }
    let key = "\(name)"
    tell = { $0[keyPath: path].changed(under: key) }
    compare = { left, right in
      left[keyPath: path].differences(to: right[keyPath: path]).map { $0.under(key, path) }
    }
  }

  /// A key whose value is a group of keys, which a file changes one by one, or `none`.
  init<Child: KeyGroup>(
    _ name: StaticString, groupOrNone path: any Path<Child?>, _ meaning: String,
    default fallback: String, canonical: Canonical = .same, isOfBaselines: Bool = true
  ) {
    self.init(
      name, path, .optional(.group, or: "none"), meaning, default: fallback, canonical: canonical,
      baselines: isOfBaselines ? .only { $0?.reduced } : .none)
    let key = "\(name)"
    tell = { group in
      guard let child = group[keyPath: path] else {
        return [Scenario.Rule(key: key, value: "none")]
      }
      let changed = child.changed(under: key)
      return changed.isEmpty ? [Scenario.Rule(key: key, value: "{}")] : changed
    }
    let whole = compare
    compare = { left, right in
      guard let part = left[keyPath: path], let other = right[keyPath: path] else {
        return whole(left, right)
      }
      return part.differences(to: other).map { $0.under(key, orNone: path) }
    }
    read = { entry, group throws(ScenarioError) in
      guard !entry.says("none") else {
        group[keyPath: path] = nil
        return
      }
      var child = group[keyPath: path] ?? .standard
      try child.apply(entry)
      group[keyPath: path] = try child.accepted(at: entry)
    }
  }

  /// A key that is followed before files are read, so that reading passes over it.
  init(followed name: StaticString, _ form: Form<String>, _ meaning: String) {
    (self.name, self.meaning, fallback, schema) = ("\(name)", meaning, "none", form.schema)
    (canonicalName, isLater) = (nil, false)
    read = { _, _ in }
    write = { _, _ in }
    parse = { _, _ in }
    isStandard = { _ in true }
    tell = { _ in [] }
    reduce = { _ in }
    compare = { _, _ in [] }
  }
}
