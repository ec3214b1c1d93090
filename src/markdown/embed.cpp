// SPDX-License-Identifier: MIT
#include "markdown/embed.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "text/ascii.hpp"
#include "text/url.hpp"

namespace daybook::markdown {
namespace {

constexpr std::array<std::string_view, 9> k_image_extensions{
    ".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif", ".bmp", ".ico"};

/// Nothing for words that are no size.  A side of 0 would hide the image, and counts as not said.
std::optional<ImageBox> written_box(std::string_view detail) {
  const auto is_number = [](std::string_view text) {
    return text.size() <= 5 && text::is_ascii_number(text);
  };
  const auto x = detail.find('x');
  const std::string_view width = detail.substr(0, x);
  const std::string_view height = x == std::string_view::npos ? "" : detail.substr(x + 1);
  if (!is_number(width) || (x != std::string_view::npos && !is_number(height))) return {};
  const auto is_zero = [](std::string_view text) {
    return !text.empty() && text.find_first_not_of('0') == std::string_view::npos;
  };
  if (is_zero(width) || is_zero(height)) return ImageBox{};
  return ImageBox{std::string(width), std::string(height)};
}

}  // namespace

bool is_image_name(std::string_view path) {
  const std::string extension =
      text::ascii_lower(text::extension_of(path.substr(0, path.find_first_of("?#"))));
  return std::ranges::find(k_image_extensions, extension) != k_image_extensions.end();
}

EmbedWords embed_words(std::string_view detail) {
  const auto bar = detail.rfind('|');
  const bool alone = bar == std::string_view::npos;
  std::optional<ImageBox> box = written_box(alone ? detail : detail.substr(bar + 1));
  if (!box) return {detail, {}};
  return {alone ? std::string_view{} : detail.substr(0, bar), std::move(*box)};
}

}  // namespace daybook::markdown
