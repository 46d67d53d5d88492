// SPDX-License-Identifier: GPL-3.0-or-later

#include "CWords.h"

#include <string.h>

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char en[] = {
#embed "../Words/Catalogues/en.po"
};

static const unsigned char vi[] = {
#embed "../Words/Catalogues/vi.po"
};

static const unsigned char ko[] = {
#embed "../Words/Catalogues/ko.po"
};

static const struct {
  const char *language;
  reallot_catalogue catalogue;
} catalogues[] = {
    {"en", {en, sizeof en}},
    {"vi", {vi, sizeof vi}},
    {"ko", {ko, sizeof ko}},
};

reallot_catalogue reallot_catalogue_of(const char *language) {
  for (size_t i = 0; i < sizeof catalogues / sizeof catalogues[0]; i++)
    if (strcmp(catalogues[i].language, language) == 0) return catalogues[i].catalogue;
  return (reallot_catalogue){NULL, 0};
}
