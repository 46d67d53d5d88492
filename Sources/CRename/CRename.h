// SPDX-License-Identifier: GPL-3.0-or-later

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

// See renameat2(2), which not every C library declares for Swift.
enum { CRENAME_TO_NOTHING = 1, CRENAME_EXCHANGING = 2 };

static inline int crename(const char *from, const char *to, unsigned int way) {
  return (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, way);
}
