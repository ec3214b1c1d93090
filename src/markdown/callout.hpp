// SPDX-License-Identifier: MIT
// The two marks that a block's first text may begin with: `[!note]+` makes a quote a callout, `[x]`
// an item a task.  cmark-gfm's own task extension reads any `[x]` of the line as the box, so it is
// not used. Tested by parse_test.cpp.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include <cmark-gfm.h>

namespace daybook::markdown {

/// How a block quote says that it is a callout.
struct Callout {
  std::string type;       ///< in lower case
  std::string_view fold;  ///< "+", "-" or empty
  std::size_t marker_size = 0;
};
std::optional<Callout> find_callout(cmark_node* quote);

/// How a list item says that it is a task.
struct TaskBox {
  bool checked = false;
  std::size_t marker_size = 0;
};
std::optional<TaskBox> find_task(cmark_node* item);

}  // namespace daybook::markdown
