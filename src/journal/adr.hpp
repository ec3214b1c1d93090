// SPDX-License-Identifier: MIT
// A decision record: MADR, Nygard's form or plain.  Internal to the journal room.  Tested by
// read_adr_test.cpp.
#pragma once

#include "journal/metadata/metadata.hpp"

namespace daybook::journal {

/// Reads what is a decision record's alone; `common` was read before.
Adr read_adr(const Context& context, const Metadata& metadata, const Common& common);

}  // namespace daybook::journal
