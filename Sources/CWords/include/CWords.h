// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogues of Sources/Words/Catalogues as bytes of the program. A byte array written as Swift
// source would take the compiler many seconds.

#include <stddef.h>

/// A catalogue in gettext's PO form, UTF-8, not terminated by 0.
typedef struct {
  const unsigned char *bytes;
  size_t count;
} reallot_catalogue;

/// The catalogue of a language by its code, such as `vi`; without bytes where there is none.
reallot_catalogue reallot_catalogue_of(const char *language);
