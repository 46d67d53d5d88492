// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogues of Sources/Words/Catalogues as bytes of the program. A byte array written as Swift
// source would take the compiler many seconds.

#include <stddef.h>

/// A catalogue in gettext's PO form, UTF-8, not terminated by 0.
typedef struct {
  const unsigned char *bytes;
  size_t count;
} reallot_catalogue;

/// The English catalogue.
reallot_catalogue reallot_catalogue_en(void);
/// The Vietnamese catalogue.
reallot_catalogue reallot_catalogue_vi(void);
/// The Korean catalogue.
reallot_catalogue reallot_catalogue_ko(void);
