// SPDX-License-Identifier: MIT
// What stands in `![[…]]` when an image is meant.  Tested by html_test.cpp.
#pragma once

#include <string>
#include <string_view>

namespace daybook::markdown {

/// Whether a path or address ends as those of images do.
bool is_image_name(std::string_view path);

/// What is said of an image's size, as digits; empty: nothing.
struct ImageBox {
  std::string width;
  std::string height;
};

/// What follows an embed's bar: words, a size (`700`, `700x300`), or both with a bar between.
struct EmbedWords {
  std::string_view words;
  ImageBox box;
};
EmbedWords embed_words(std::string_view detail);

}  // namespace daybook::markdown
