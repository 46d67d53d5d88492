// SPDX-License-Identifier: GPL-3.0-or-later

/// Takes as many things as are due off the first entries, and leaves the rest.
func take<Entry>(
  _ due: Int128, from entries: inout ArraySlice<Entry>, _ count: WritableKeyPath<Entry, Int64>
) -> [Entry] {
  var (taken, due): ([Entry], Int128) = ([], due)
  while due > 0, var entry = entries.first {
    let part = Int64(min(due, Int128(entry[keyPath: count])))
    entries[entries.startIndex][keyPath: count] -= part
    if entries[entries.startIndex][keyPath: count] == 0 { entries.removeFirst() }
    entry[keyPath: count] = part
    taken.append(entry)
    due -= Int128(part)
  }
  return taken
}
