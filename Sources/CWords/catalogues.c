// SPDX-License-Identifier: GPL-3.0-or-later

#include "CWords.h"

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

reallot_catalogue reallot_catalogue_en(void) { return (reallot_catalogue){en, sizeof en}; }
reallot_catalogue reallot_catalogue_vi(void) { return (reallot_catalogue){vi, sizeof vi}; }
reallot_catalogue reallot_catalogue_ko(void) { return (reallot_catalogue){ko, sizeof ko}; }
