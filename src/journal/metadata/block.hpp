// SPDX-License-Identifier: MIT
// What one block of the body says as metadata.  Internal to the metadata files of the journal room.
// Tested by read_metadata_test.cpp.
#pragma once

#include <cstdint>

#include "journal/metadata/metadata.hpp"

namespace daybook::journal {

/// What the lines of a block turned out to be.
struct Yield {
  std::uint32_t fields = 0;   ///< of ours
  std::uint32_t labels = 0;   ///< bold labels of others, with a short value
  std::uint32_t plain = 0;    ///< the same without bold: only among fields are they metadata
  std::uint32_t others = 0;   ///< anything else
  std::uint32_t closing = 0;  ///< fields that speak of the whole session wherever they stand

  bool only_fields() const { return fields > 0 && labels + plain + others == 0; }
  bool only_labels() const { return others == 0 && (fields > 0 || (labels > 0 && plain == 0)); }
};

/// Adds the statements of a block: paragraph, list, quote or table of fields, or a heading of
/// several lines.
Yield collect_block(const Context& context, markdown::NodeId block, StatedIn where,
                    Metadata& metadata);

}  // namespace daybook::journal
