// SPDX-License-Identifier: MIT
#include "build/unread_names.hpp"

#include <algorithm>
#include <utility>

#include "text/url.hpp"

namespace daybook::build {
namespace {

// No name has more bytes: file systems allow 255, which percent-encoding makes three of each.
constexpr std::size_t k_longest_name = 768;
constexpr std::size_t k_nowhere = std::string_view::npos;

bool less_from_end(std::string_view a, std::string_view b) {
  return std::lexicographical_compare(a.rbegin(), a.rend(), b.rbegin(), b.rend());
}

/// Calls for each place where `sign` stands in a text.
template <class Call>
void each_place(std::string_view text, std::string_view sign, Call call) {
  for (std::size_t at = text.find(sign); at != k_nowhere; at = text.find(sign, at + 1))
    call(at);
}

}  // namespace

UnreadNames::UnreadNames(std::vector<std::string_view> texts) : texts_(std::move(texts)) {
  for (std::size_t i = 0; i < texts_.size(); ++i) {
    each_place(texts_[i], "[[", [&](std::size_t at) {
      wiki_.push_back({texts_[i].substr(at + 2, k_longest_name), i});
    });
  }
  std::ranges::sort(wiki_, {}, &Piece::bytes);
}

const UnreadNames::Pieces& UnreadNames::ends_with(std::string_view ending) {
  const auto [slot, is_new] = before_.try_emplace(std::string(ending));
  Pieces& pieces = slot->second;
  if (!is_new) return pieces;
  for (std::size_t i = 0; i < texts_.size(); ++i) {
    each_place(texts_[i], ending, [&](std::size_t at) {
      const std::size_t size = std::min(at, k_longest_name);
      pieces.push_back({texts_[i].substr(at - size, size), i});
    });
  }
  std::ranges::sort(pieces, less_from_end, &Piece::bytes);
  return pieces;
}

std::optional<std::size_t> UnreadNames::naming(std::string_view path) {
  std::optional<std::size_t> first;
  const auto note = [&](const Piece& piece) {
    first = std::min(first.value_or(piece.text), piece.text);
  };
  const std::string_view stem = text::stem_of(path);
  for (auto at = std::ranges::lower_bound(wiki_, stem, {}, &Piece::bytes);
       at != wiki_.end() && at->bytes.starts_with(stem); ++at)
    note(*at);
  const Pieces& pieces = ends_with(text::extension_of(path));
  for (const std::string& name : {std::string(stem), text::percent_encode_path(stem)}) {
    for (auto at =
             std::ranges::lower_bound(pieces, std::string_view(name), less_from_end, &Piece::bytes);
         at != pieces.end() && at->bytes.ends_with(name); ++at)
      note(*at);
  }
  return first;
}

}  // namespace daybook::build
