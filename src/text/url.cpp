// SPDX-License-Identifier: MIT
#include "text/url.hpp"

#include <algorithm>
#include <cstring>
#include <utility>
#include <vector>

#include "text/ascii.hpp"
#include "text/split.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace daybook::text {
namespace {

constexpr std::string_view k_index = "index.html";

// Every link asks for the folder of a path, and memrchr looks at many bytes at once.
std::size_t last_slash(std::string_view path) {
  const void* const slash = ::memrchr(path.data(), '/', path.size());
  if (slash == nullptr) return std::string_view::npos;
  return static_cast<std::size_t>(static_cast<const char*>(slash) - path.data());
}

bool is_allowed_byte(char c) {
  return !is_ascii_control(c) && c != '\\';
}

// `.` and `..` begin with '.', so they need no rule of their own.
bool is_allowed_part(std::string_view part) {
  return !part.empty() && part.front() != '.' && part.front() != '_';
}

// ':' may stand in a path but would make a scheme of the first part of a relative link.
bool is_plain_in_path(char c) {
  static constexpr auto k_plain = [] {
    std::array<bool, 256> plain{};
    for (unsigned i = 0; i < plain.size(); ++i) {
      const char each = static_cast<char>(i);
      plain[i] = is_ascii_alphanumeric(each) ||
                 std::string_view("-._~!$&'()*+,;=@/").find(each) != std::string_view::npos;
    }
    return plain;
  }();
  return k_plain[static_cast<unsigned char>(c)];
}

// Bytes that both paths share up to and including a '/'.
std::size_t common_folder(std::string_view a, std::string_view b) {
  const auto common = std::ranges::mismatch(a, b).in1 - a.begin();
  return a.substr(0, static_cast<std::size_t>(common)).rfind('/') + 1;
}

/// The way up from a path, with room for so many bytes more.
std::string climb(std::string_view path, std::size_t more = 0) {
  constexpr std::string_view k_up = "../";
  auto count = static_cast<std::size_t>(std::ranges::count(path, '/'));
  std::string out;
  out.reserve(count * k_up.size() + more);
  for (; count > 0; --count)
    out += k_up;
  return out;
}

void append_encoded_path(std::string& out, std::string_view path) {
  const auto* begin = path.begin();
  while (begin != path.end()) {
    const auto* const end = std::find_if_not(begin, path.end(), is_plain_in_path);
    out.append(begin, static_cast<std::size_t>(end - begin));
    begin = end;
    for (; begin != path.end() && !is_plain_in_path(*begin); ++begin)
      append_percent_encoded(out, *begin);
  }
}

// The length of the scheme before its ':', 0 when there is none.
std::size_t scheme_length(std::string_view text) {
  if (text.empty() || !is_ascii_letter(text.front())) return 0;
  const auto is_scheme = [](char c) {
    return is_ascii_alphanumeric(c) || c == '+' || c == '-' || c == '.';
  };
  const auto end = std::ranges::find_if_not(text, is_scheme);
  return end != text.end() && *end == ':' ? static_cast<std::size_t>(end - text.begin()) : 0;
}

}  // namespace

std::optional<Url> Url::from_path(std::string_view path) {
  const bool is_marker = path == ".nojekyll";
  const bool is_sound = std::ranges::all_of(path, is_allowed_byte) &&
                        std::ranges::all_of(split(path, "/"), is_allowed_part) &&
                        invalid_bytes(path, 1).empty();
  if (!is_marker && !is_sound) return std::nullopt;
  return Url(nfc(path));
}

std::string relative_link(const Url& from, const Url& to) {
  const std::size_t shared = common_folder(from.path(), to.path());
  const std::string_view rest = std::string_view(to.path()).substr(shared);
  std::string link = climb(std::string_view(from.path()).substr(shared), rest.size());
  append_encoded_path(link, rest);
  return link;
}

std::string relative_path(std::string_view from, std::string_view to) {
  const std::size_t shared = common_folder(from, to);
  return climb(from.substr(shared)).append(to.substr(shared));
}

std::string root_prefix(const Url& from) {
  return climb(from.path());
}

std::string absolute_link(std::string_view base, const Url& to) {
  while (base.ends_with('/'))
    base.remove_suffix(1);
  std::string_view path = to.path();
  if (file_name_of(path) == k_index) path.remove_suffix(k_index.size());
  return std::string(base) + "/" + percent_encode_path(path);
}

void append_percent_encoded(std::string& out, char byte) {
  constexpr std::string_view k_digits = "0123456789ABCDEF";
  const auto value = static_cast<unsigned char>(byte);
  out += '%';
  out += k_digits[value >> 4U];
  out += k_digits[value & 15U];
}

std::string percent_encode_path(std::string_view path) {
  std::string out;
  out.reserve(path.size());
  append_encoded_path(out, path);
  return out;
}

std::string percent_decode(std::string_view text) {
  if (text.find('%') == std::string_view::npos) return std::string(text);
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool is_escape = text[i] == '%' && i + 2 < text.size() && is_ascii_hex(text[i + 1]) &&
                           is_ascii_hex(text[i + 2]);
    if (!is_escape) {
      out += text[i];
    } else {
      out += static_cast<char>(ascii_hex_value(text[i + 1]) * 16 + ascii_hex_value(text[i + 2]));
      i += 2;
    }
  }
  return out;
}

LinkParts split_link(std::string_view destination) {
  LinkParts parts;
  if (const std::size_t hash = destination.find('#'); hash != std::string_view::npos) {
    parts.fragment = destination.substr(hash + 1);
    destination = destination.substr(0, hash);
  }
  if (const std::size_t mark = destination.find('?'); mark != std::string_view::npos) {
    parts.query = destination.substr(mark + 1);
    destination = destination.substr(0, mark);
  }
  if (const std::size_t length = scheme_length(destination); length > 0) {
    parts.scheme = destination.substr(0, length);
    destination.remove_prefix(length + 1);
  }
  parts.path = destination;
  return parts;
}

std::string_view path_of_address(std::string_view address) {
  const std::size_t scheme = address.find("://");
  if (scheme != std::string_view::npos) address.remove_prefix(scheme + 3);
  const std::size_t begin = address.find('/');
  if (begin == std::string_view::npos) return {};
  address.remove_prefix(begin);
  return address.substr(0, address.find_first_of("?#"));
}

std::optional<std::string> resolve_path(std::string_view from, std::string_view relative) {
  std::string out;
  out.reserve(from.size() + relative.size());
  // Goes on from `out`; false: that leads out of the root.
  const auto walk = [&out](std::string_view path) {
    for (std::size_t end = 0; !path.empty(); path.remove_prefix(std::min(end + 1, path.size()))) {
      end = std::min(path.find('/'), path.size());
      const std::string_view part = path.substr(0, end);
      if (part.empty() || part == ".") continue;
      if (part == "..") {
        if (out.empty()) return false;
        out.resize(folder_of(out).size());
        continue;
      }
      if (!out.empty()) out += '/';
      out += part;
    }
    return true;
  };
  if (!relative.starts_with('/') && !walk(folder_of(from))) return std::nullopt;
  if (!walk(relative)) return std::nullopt;
  return out;
}

std::string_view folder_of(std::string_view path) {
  const std::size_t slash = last_slash(path);
  return slash == std::string_view::npos ? std::string_view{} : path.substr(0, slash);
}

std::string_view file_name_of(std::string_view path) {
  return path.substr(last_slash(path) + 1);  // npos + 1 is 0
}

std::string_view stem_of(std::string_view path) {
  const std::string_view name = file_name_of(path);
  return name.substr(0, name.size() - extension_of(name).size());
}

std::string_view extension_of(std::string_view path) {
  const std::string_view name = file_name_of(path);
  const std::size_t dot = name.rfind('.');
  return dot == std::string_view::npos || dot == 0 ? std::string_view{} : name.substr(dot);
}

bool is_markdown_name(std::string_view path) {
  const std::string extension = lower(extension_of(path));
  return extension == ".md" || extension == ".markdown";
}

}  // namespace daybook::text
