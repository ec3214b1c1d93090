// SPDX-License-Identifier: MIT
#include "text/utf8.hpp"

#include <cstring>

#include "text/ascii.hpp"

namespace daybook::text {
namespace {

constexpr char32_t k_replacement = 0xFFFD;
constexpr char32_t k_last = 0x10FFFF;
constexpr std::string_view k_replacement_bytes = "\xEF\xBF\xBD";

std::uint8_t byte_at(std::string_view bytes, std::size_t offset) {
  return static_cast<std::uint8_t>(bytes[offset]);
}

// What a first byte promises.  The bounds of the second byte rule out overlong forms, surrogates
// and code points above U+10FFFF (Unicode, table 3-7).
struct Lead {
  std::uint8_t size = 0;  // 0: no first byte
  std::uint8_t payload = 0;
  std::uint8_t second_min = 0x80;
  std::uint8_t second_max = 0xBF;
};

Lead lead_of(std::uint8_t byte) {
  const auto bits = [byte](unsigned mask) { return static_cast<std::uint8_t>(byte & mask); };
  if (byte < 0xC2 || byte > 0xF4) return {};
  if (byte < 0xE0) return {.size = 2, .payload = bits(0x1F)};
  if (byte == 0xE0) return {.size = 3, .payload = 0, .second_min = 0xA0};
  if (byte == 0xED) return {.size = 3, .payload = bits(0x0F), .second_max = 0x9F};
  if (byte < 0xF0) return {.size = 3, .payload = bits(0x0F)};
  if (byte == 0xF0) return {.size = 4, .payload = 0, .second_min = 0x90};
  if (byte == 0xF4) return {.size = 4, .payload = bits(0x07), .second_max = 0x8F};
  return {.size = 4, .payload = bits(0x07)};
}

// Past the ASCII at `offset`, eight bytes at a time: most of most files.
std::size_t skip_ascii(std::string_view bytes, std::size_t offset) {
  constexpr std::uint64_t k_high_bits = 0x8080'8080'8080'8080;
  for (std::uint64_t word = 0; offset + sizeof word <= bytes.size(); offset += sizeof word) {
    std::memcpy(&word, bytes.data() + offset, sizeof word);
    if ((word & k_high_bits) != 0) break;
  }
  while (offset < bytes.size() && byte_at(bytes, offset) < 0x80)
    ++offset;
  return offset;
}

void append_byte(std::string& out, char32_t value) {
  out += static_cast<char>(value);
}

}  // namespace

Decoded decode(std::string_view bytes, std::size_t offset) {
  constexpr Decoded k_invalid{.code_point = k_replacement, .size = 1, .valid = false};
  if (offset >= bytes.size()) return {};
  const std::uint8_t first = byte_at(bytes, offset);
  if (first < 0x80) return {.code_point = first, .size = 1};
  const Lead lead = lead_of(first);
  if (lead.size == 0 || bytes.size() - offset < lead.size) return k_invalid;
  char32_t code_point = lead.payload;
  for (std::size_t i = 1; i < lead.size; ++i) {
    const std::uint8_t byte = byte_at(bytes, offset + i);
    const std::uint8_t min = i == 1 ? lead.second_min : 0x80;
    const std::uint8_t max = i == 1 ? lead.second_max : 0xBF;
    if (byte < min || byte > max) return k_invalid;
    code_point = (code_point << 6U) | (byte & 0x3FU);
  }
  return {.code_point = code_point, .size = lead.size};
}

void append_utf8(std::string& out, char32_t code_point) {
  const bool surrogate = code_point >= 0xD800 && code_point <= 0xDFFF;
  if (surrogate || code_point > k_last) code_point = k_replacement;
  if (code_point < 0x80) {
    append_byte(out, code_point);
    return;
  }
  if (code_point < 0x800) {
    append_byte(out, 0xC0U | (code_point >> 6U));
  } else {
    if (code_point < 0x10000) {
      append_byte(out, 0xE0U | (code_point >> 12U));
    } else {
      append_byte(out, 0xF0U | (code_point >> 18U));
      append_byte(out, 0x80U | ((code_point >> 12U) & 0x3FU));
    }
    append_byte(out, 0x80U | ((code_point >> 6U) & 0x3FU));
  }
  append_byte(out, 0x80U | (code_point & 0x3FU));
}

std::size_t count_code_points(std::string_view bytes) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < bytes.size();) {
    const std::size_t plain_end = skip_ascii(bytes, i);
    count += plain_end - i;
    i = plain_end;
    if (i == bytes.size()) break;
    ++count;
    i += decode(bytes, i).size;
  }
  return count;
}

std::vector<std::size_t> invalid_bytes(std::string_view bytes, std::size_t limit) {
  std::vector<std::size_t> offsets;
  for (std::size_t i = skip_ascii(bytes, 0); i < bytes.size() && offsets.size() < limit;
       i = skip_ascii(bytes, i)) {
    const Decoded decoded = decode(bytes, i);
    if (!decoded.valid) offsets.push_back(i);
    i += decoded.size;
  }
  return offsets;
}

std::string repair_utf8(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size());
  for (std::size_t i = 0; i < bytes.size();) {
    const Decoded decoded = decode(bytes, i);
    const bool broken = !decoded.valid || decoded.code_point == 0;
    out += broken ? k_replacement_bytes : bytes.substr(i, decoded.size);
    i += decoded.size;
  }
  return out;
}

std::string_view cut_to_bytes(std::string_view text, std::size_t bytes) {
  if (text.size() <= bytes) return text;
  constexpr unsigned k_continuation_mask = 0xC0;
  constexpr unsigned k_continuation = 0x80;
  while (bytes > 0 &&
         (static_cast<unsigned char>(text[bytes]) & k_continuation_mask) == k_continuation)
    --bytes;
  return text.substr(0, bytes);
}

std::string ellipsize(std::string_view text, std::size_t code_points) {
  if (text.size() <= code_points) return std::string(text);
  std::size_t end = 0;
  for (std::size_t count = 0; count < code_points && end < text.size(); ++count) {
    end += is_ascii(text[end]) ? 1U : decode(text, end).size;
  }
  // What is kept of a text stays as long as the site, and a string that grows doubles its room.
  constexpr std::string_view k_rest = "…";
  std::string out;
  out.reserve(end + k_rest.size());
  out = text.substr(0, end);
  if (end < text.size()) out += k_rest;
  return out;
}

}  // namespace daybook::text
