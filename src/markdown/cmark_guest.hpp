// SPDX-License-Identifier: MIT
// The door to cmark-gfm: one call parses bytes to its tree, from any thread.  Says why that is
// safe; convert.cpp reads the tree.  No other file includes cmark-gfm.  Tested by
// parse_hammer_test.cpp.
#pragma once

#include <string_view>

#include <cmark-gfm.h>

namespace daybook::markdown {

/// A tree that lives in this thread's arena until it is destroyed; at most one a thread at a time.
class CmarkTree {
 public:
  explicit CmarkTree(std::string_view bytes);
  ~CmarkTree();
  CmarkTree(const CmarkTree&) = delete;
  CmarkTree& operator=(const CmarkTree&) = delete;

  cmark_node* root() const { return root_; }

 private:
  cmark_node* root_ = nullptr;
};

}  // namespace daybook::markdown
