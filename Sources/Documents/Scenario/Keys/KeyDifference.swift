// SPDX-License-Identifier: GPL-3.0-or-later

/// A key that two groups say differently, with what each says as a file could have it.
struct KeyDifference<Group: KeyGroup>: Sendable {
  /// The key, behind those of its groups: `reuse.worthwhile`.
  let key: String
  /// What the first says.
  let left: String
  /// What the second says.
  let right: String
  /// Takes over what the second says.
  let take: @Sendable (inout Group) -> Void
}

extension KeyDifference {
  /// A value that has a form.
  static func all<Value>(
    _ key: String, _ path: any Key<Group>.Path<Value>, _ form: Form<Value>, _ left: Group,
    _ right: Group
  ) -> [Self] {
    let (value, other) = (left[keyPath: path], right[keyPath: path])
    guard value != other else { return [] }
    return [
      Self(key: key, left: form.told(value), right: form.told(other)) {
        $0[keyPath: path] = other
      }
    ]
  }

  /// The same as a difference of the group that holds this one.
  func under<Parent>(
    _ name: String, _ path: any Key<Parent>.Path<Group>
  ) -> KeyDifference<Parent> {
    let take = take
    return KeyDifference<Parent>(key: "\(name).\(key)", left: left, right: right) {
      take(&$0[keyPath: path])
    }
  }

  /// The same as a difference of the group that holds this one, where it holds any.
  func under<Parent>(
    _ name: String, orNone path: any Key<Parent>.Path<Group?>
  ) -> KeyDifference<Parent> {
    let take = take
    return KeyDifference<Parent>(key: "\(name).\(key)", left: left, right: right) { parent in
      guard var group = parent[keyPath: path] else { return }
      take(&group)
      parent[keyPath: path] = group
    }
  }
}

extension KeyGroup {
  /// The keys that another group says differently, in the order of the guide.
  func differences(to other: Self) -> [KeyDifference<Self>] {
    Self.keys.flatMap { $0.compare(self, other) }
  }
}
