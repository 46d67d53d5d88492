// SPDX-License-Identifier: GPL-3.0-or-later

internal import Testing

@testable internal import benchmark

@Suite struct CallTracerTests {
  @Test func `A trace gives each call as often as the thread that made it most often`() {
    let trace = """
      10 openat(AT_FDCWD, "store.sqlite", O_RDWR) = 3
      10 pwrite64(3, "x", 1, 0) = 1
      11 write(1, "a", 1 <unfinished ...>
      10 pwrite64(3, "y", 1, 1) = 1
      11 <... write resumed>) = 1
      11 pwrite64(3, "z", 1, 1) = 1
      10 +++ exited with 0 +++
      """
    #expect(
      CallTracer.moments(in: trace).map(\.description) == [
        "before write 1", "before pwrite64 1", "before pwrite64 2", "before openat 1",
      ])
  }
}
