// SPDX-License-Identifier: MIT
#include "markdown/masked_source.hpp"

#include <algorithm>
#include <cassert>

#include "text/utf8.hpp"

namespace daybook::markdown {
namespace {

// Roles of a byte: 0 none, 1 to 8 a digit, and:
constexpr std::int8_t k_start = 9;
constexpr std::int8_t k_repaired = 10;
constexpr std::string_view k_replacement = "\xEF\xBF\xBD";

// White space and NUL mean something to Markdown; the other control characters mean nothing.
constexpr std::string_view k_candidates =
    "\x01\x02\x03\x04\x05\x06\x07\x08\x0E\x0F\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1A\x1B\x1C"
    "\x1D\x1E\x1F";

unsigned char index_of(char byte) {
  return static_cast<unsigned char>(byte);
}

}  // namespace

MaskedSource::MaskedSource(const text::SourceFile& source, std::uint32_t body_begin,
                           std::span<const std::string> shortcodes)
    : source_(source), body_begin_(body_begin), shortcodes_(shortcodes) {
  count_bytes();
  choose_characters();
  repair();
}

std::string_view MaskedSource::body_line(std::uint32_t number) const {
  const std::string_view line = source_.line(number);
  return line.substr(
      std::min<std::size_t>(body_line_start(number) - source_.line_start(number), line.size()));
}

void MaskedSource::count_bytes() {
  for (const char byte : source_.bytes().substr(body_begin_))
    ++counts_[index_of(byte)];
}

void MaskedSource::choose_characters() {
  std::vector<char> unused;
  for (const char byte : k_candidates) {
    if (!has(byte)) unused.push_back(byte);
  }
  if (!unused.empty()) {
    repaired_ = unused.back();
    roles_[index_of(repaired_)] = k_repaired;
  }
  can_mask_ = unused.size() >= k_digits + 2;
  if (!can_mask_) return;
  start_ = unused[0];
  roles_[index_of(start_)] = k_start;
  for (std::size_t i = 0; i < k_digits; ++i) {
    digits_[i] = unused[i + 1];
    roles_[index_of(digits_[i])] = static_cast<std::int8_t>(i + 1);
  }
}

void MaskedSource::repair() {
  const std::string_view bytes = source_.bytes();
  invalid_ = text::invalid_bytes(bytes, bytes.size());
  if (invalid_.empty() && !has('\0')) return;
  copy_ = bytes;
  for (const std::size_t offset : invalid_)
    copy_[offset] = repaired_;
  if (has('\0')) std::replace(copy_.begin() + body_begin_, copy_.end(), '\0', repaired_);
}

void MaskedSource::write_code(text::Span piece, std::uint32_t number) {
  copy_[piece.begin] = start_;
  for (std::uint32_t i = piece.begin + 1; i < piece.end; ++i) {
    copy_[i] = digits_[number % k_digits];
    number = static_cast<std::uint32_t>(number / k_digits);
  }
}

void MaskedSource::mask_limit(text::Rule reason, text::Span piece) {
  mask(RegionKind::plain, piece);
  if (!can_mask_) return;
  regions_.back().reason = reason;
  regions_.back().limit = true;
}

void MaskedSource::mask_block(RegionKind kind, text::Span piece) {
  constexpr std::size_t k_least = k_comment.size() + k_comment_end.size() + 2;
  mask(kind, piece);
  if (!can_mask_ || piece.size() < k_least) return;
  const auto number = static_cast<std::uint32_t>(segments_.size() - 1);
  const auto begin = piece.begin + static_cast<std::uint32_t>(k_comment.size());
  const auto end = piece.end - static_cast<std::uint32_t>(k_comment_end.size());
  segments_.back().form = Segment::Form::comment;
  std::ranges::copy(k_comment, copy_.begin() + piece.begin);
  write_code({begin, end}, number);
  std::ranges::copy(k_comment_end, copy_.begin() + end);
}

/// How many of its bytes are no mask characters.
std::size_t MaskedSource::frame_of(const Segment& segment) {
  const bool comment = segment.form == Segment::Form::comment;
  return comment ? k_comment.size() + k_comment_end.size() : 0;
}

const Region* MaskedSource::block_in(std::string_view html, std::uint32_t near) const {
  if (plain()) return nullptr;
  const auto first = html.find_first_not_of(" \t\n");
  if (first == std::string_view::npos) return nullptr;
  html = html.substr(first, html.find_last_not_of(" \t\n") - first + 1);
  const MaskRun run = find_run(html, 0, near);
  const bool whole = run.begin == 0 && run.size == html.size() && !html.empty();
  if (!whole || run.repaired || run.segment == MaskRun::k_none) return nullptr;
  return &regions_[segments_[run.segment].region];
}

void MaskedSource::mask(RegionKind kind, const std::vector<text::Span>& pieces) {
  if (!can_mask_ || pieces.empty()) return;
  assert(segments_.empty() || segments_.back().span.end <= pieces.front().begin);
  if (copy_.empty()) copy_ = source_.bytes();
  Region region;
  region.kind = kind;
  region.first = static_cast<std::uint32_t>(segments_.size());
  region.count = static_cast<std::uint32_t>(pieces.size());
  region.span = {pieces.front().begin, pieces.back().end};
  for (const text::Span piece : pieces) {
    write_code(piece, static_cast<std::uint32_t>(segments_.size()));
    segments_.push_back({.span = piece, .region = static_cast<std::uint32_t>(regions_.size())});
  }
  regions_.push_back(region);
}

std::string_view MaskedSource::original(const Segment& segment) const {
  return source_.slice(segment.span);
}

std::uint32_t MaskedSource::decode(std::string_view run, std::uint32_t near) const {
  std::uint64_t number = 0;
  std::uint64_t modulus = 1;
  for (std::size_t i = 1; i < run.size() && modulus < segments_.size(); ++i) {
    number += static_cast<std::uint64_t>(roles_[index_of(run[i])] - 1) * modulus;
    modulus *= k_digits;
  }
  const auto after =
      std::ranges::lower_bound(segments_, near, {}, [](const Segment& s) { return s.span.begin; });
  const auto least = static_cast<std::uint64_t>(after - segments_.begin());
  const std::uint64_t steps = least > number ? (least - number + modulus - 1) / modulus : 0;
  const auto fits = [&](std::uint64_t i) {
    return i < segments_.size() && segments_[i].span.size() == run.size() + frame_of(segments_[i]);
  };
  for (std::uint64_t i = number + steps * modulus; i < segments_.size(); i += modulus) {
    if (fits(i)) return static_cast<std::uint32_t>(i);
  }
  for (std::uint64_t i = number; i < segments_.size(); i += modulus) {
    if (fits(i)) return static_cast<std::uint32_t>(i);
  }
  return MaskRun::k_none;
}

MaskRun MaskedSource::find_run(std::string_view literal, std::size_t from,
                               std::uint32_t near) const {
  MaskRun run;
  std::size_t i = from;
  while (i < literal.size() && roles_[index_of(literal[i])] < k_start)
    ++i;
  if (i == literal.size()) return run;
  run.begin = i;
  run.size = 1;
  run.repaired = roles_[index_of(literal[i])] == k_repaired;
  if (run.repaired) return run;
  const auto is_digit = [&](char byte) {
    const std::int8_t role = roles_[index_of(byte)];
    return role >= 1 && role < k_start;
  };
  while (i + run.size < literal.size() && is_digit(literal[i + run.size]))
    ++run.size;
  run.segment = decode(literal.substr(run.begin, run.size), near);
  const bool framed = run.segment != MaskRun::k_none &&
                      segments_[run.segment].form == Segment::Form::comment &&
                      literal.substr(from, run.begin - from).ends_with(k_comment) &&
                      literal.substr(run.begin + run.size).starts_with(k_comment_end);
  if (framed) {
    run.begin -= k_comment.size();
    run.size += k_comment.size() + k_comment_end.size();
  }
  return run;
}

void MaskedSource::append_restored(std::string_view literal, std::uint32_t near,
                                   std::string& out) const {
  if (plain()) {
    out += literal;
    return;
  }
  std::size_t done = 0;
  for (MaskRun run = find_run(literal, 0, near); run.size > 0;
       run = find_run(literal, done, near)) {
    out += literal.substr(done, run.begin - done);
    done = run.begin + run.size;
    if (run.repaired || run.segment == MaskRun::k_none) {
      out += k_replacement;
      continue;
    }
    const Segment& segment = segments_[run.segment];
    out += text::repair_utf8(original(segment));
    near = segment.span.end;
  }
  out += literal.substr(done);
}

}  // namespace daybook::markdown
