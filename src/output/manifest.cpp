// SPDX-License-Identifier: MIT
#include "output/manifest.hpp"

#include "text/url.hpp"

namespace daybook::output {
namespace {

constexpr std::string_view k_form = "daybook manifest 1\n";
constexpr std::size_t k_hex_size = 32;

}  // namespace

std::string write_manifest(const Manifest& manifest) {
  std::string text(k_form);
  for (const auto& [address, digest] : manifest)
    text += base::to_hex(digest) + " " + address + "\n";
  return text;
}

std::optional<Manifest> read_manifest(std::string_view text) {
  if (!text.starts_with(k_form)) return std::nullopt;
  text.remove_prefix(k_form.size());
  Manifest manifest;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos || end < k_hex_size + 2 || text[k_hex_size] != ' ')
      return std::nullopt;
    base::Digest digest;
    if (!base::from_hex(text.substr(0, k_hex_size), digest)) return std::nullopt;
    const std::string_view address = text.substr(k_hex_size + 1, end - k_hex_size - 1);
    // A damaged or forged line must not make us remove a file outside the folder.
    if (!text::Url::from_path(address)) return std::nullopt;
    manifest.emplace(address, digest);
    text.remove_prefix(end + 1);
  }
  return manifest;
}

std::string next_name(std::string_view address) {
  return base::to_hex(base::digest_of(address));
}

bool is_next_name(std::string_view name) {
  base::Digest digest;
  return name.size() == k_hex_size && base::from_hex(name, digest);
}

}  // namespace daybook::output
