// SPDX-License-Identifier: MIT
// The text of inlines: a part of InlineWriter that splits one run of text into text, formulas, wiki
// links and mentions.
#include <algorithm>
#include <fmt/format.h>
#include <string>
#include <utility>
#include <vector>

#include "markdown/inline_writer.hpp"
#include "markdown/mention.hpp"
#include "markdown/shortcode.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace daybook::markdown {
namespace {

constexpr std::size_t k_most_reports = 10;  // of limits, a file
constexpr std::string_view k_replacement = "\xEF\xBF\xBD";

/// The same part of a span as [begin, end) is of a text: exact when the text was not changed.
text::Span part_of(text::Span span, std::size_t size, std::size_t begin, std::size_t end) {
  if (span.size() != size) return span;
  return {span.begin + static_cast<std::uint32_t>(begin),
          span.begin + static_cast<std::uint32_t>(end)};
}

}  // namespace

void InlineWriter::add_text(std::string_view literal) {
  const text::Span span = cursor_.find(literal);
  if (marker_ > 0) {
    const std::size_t cut = std::min(marker_, literal.size());
    const text::Span rest = part_of(span, literal.size(), cut, literal.size());
    literal.remove_prefix(cut);
    marker_ = 0;
    if (!literal.empty()) add_masked_text(literal, rest);
    return;
  }
  add_masked_text(literal, span);
}

void InlineWriter::add_masked_text(std::string_view literal, text::Span span) {
  if (source_.plain()) {
    add_piece(literal, span);
    return;
  }
  SourceCursor places(source_);
  places.enter(span);
  std::size_t done = 0;
  const auto add_until = [&](std::size_t end) {
    const std::string_view piece = literal.substr(done, end - done);
    if (!piece.empty()) add_piece(piece, places.find(piece));
    done = end;
  };
  for (MaskRun run = source_.find_run(literal, 0, places.at()); run.size > 0;
       run = source_.find_run(literal, done, places.at())) {
    add_until(run.begin);
    done += run.size;
    if (run.repaired || run.segment == MaskRun::k_none) {
      add_piece(k_replacement, places.find(literal.substr(run.begin, run.size)));
    } else {
      add_segment(run.segment);
      places.move_to(source_.segments()[run.segment].span.end);
    }
  }
  add_until(literal.size());
}

void InlineWriter::add_piece(std::string_view text, text::Span span) {
  if (!text_begin_) {
    text_begin_ = builder_.mark();
    text_span_ = span;
  }
  text_span_ = text::cover(text_span_, span);
  builder_.store() += text;
}

void InlineWriter::add_segment(std::uint32_t number) {
  const Segment segment = source_.segments()[number];
  Region& region = source_.regions()[segment.region];
  cursor_.move_to(segment.span.end);
  // A label in square brackets cannot hold another link, and a heading's or cell's formula is
  // inline.
  const bool is_link = region.kind == RegionKind::wiki || region.kind == RegionKind::embed;
  const bool is_words = region.kind == RegionKind::plain || (links_ > 0 && is_link);
  const bool is_first = number == region.first;
  // The first line of a region may have become something else.
  if (is_words || (!is_first && !region.reported)) {
    add_plain(region, segment);
  } else if (is_first) {
    region.reported = true;
    flush_text();
    add_region(region);
  } else {
    flush_text();
    break_ = Break::none;
  }
}

void InlineWriter::add_plain(Region& region, const Segment& segment) {
  if (region.limit && !region.reported && limits_reported_ < k_most_reports) {
    region.reported = true;
    ++limits_reported_;
    report_plain(region, segment);
  }
  add_piece(text::repair_utf8(source_.original(segment)), segment.span);
}

void InlineWriter::report_plain(const Region& region, const Segment& segment) {
  std::string message = "nesting deeper than daybook reads is shown as text";
  std::string help;
  if (region.reason == text::Rule::table_too_large) {
    message = "the table has more columns or cells than daybook reads; it is shown as text";
    help = "split the table";
  } else if (region.reason == text::Rule::math_invalid) {
    message = "a formula is left open where a list or a heading begins; it is shown as text";
    help = "write it on one line";
  } else if (region.reason == text::Rule::shortcode_unknown) {
    const std::string name(read_shortcode(source_.original(segment), 0).name);
    const auto known = source_.shortcodes();
    message = fmt::format("there is no shortcode '{}'", text::ellipsize(name, 40));
    help = text::did_you_mean(name, std::vector<std::string_view>(known.begin(), known.end()));
    if (help.empty()) help = fmt::format("its layout would be 'layouts/shortcodes/{}.html'", name);
  }
  diagnostics_.push_back(text::make_diagnostic(region.reason, source_.source().place(region.span),
                                               std::move(message), std::move(help)));
}

/// What is nested too deeply for the mask finder to see is told at the beginning of its block.
void InlineWriter::report_flattened() {
  if (limits_reported_ == k_most_reports) return;
  ++limits_reported_;
  diagnostics_.push_back(text::make_diagnostic(
      text::Rule::nesting_too_deep, source_.source().place({block_.begin, block_.begin + 1}),
      "nesting deeper than daybook reads is shown without its markup"));
}

void InlineWriter::add_region(const Region& region) {
  switch (region.kind) {
    case RegionKind::math_display:
      add_display_math(region);
      break;
    case RegionKind::math_inline:
      ready();
      add_math(NodeKind::math_inline, region);
      break;
    case RegionKind::shortcode:
      add_shortcode(region);
      break;
    default:
      ready();
      add_wiki(region);
  }
}

void InlineWriter::add_shortcode(const Region& region) {
  ready();
  const NodeId id = builder_.add(NodeKind::shortcode, region.span);
  builder_.fill_shortcode(id, source_.source().slice(region.span));
}

void InlineWriter::add_wiki(const Region& region) {
  const bool embed = region.kind == RegionKind::embed;
  std::string inner = text::repair_utf8(source_.original(source_.segments()[region.first]));
  inner = inner.substr(embed ? 3 : 2, inner.size() - (embed ? 5 : 4));
  const auto bar = inner.find('|');
  std::string target = inner.substr(0, bar);
  if (target.ends_with('\\')) target.pop_back();  // `[[note\|text]]`, as cells of tables need it
  const TextRef literal = builder_.store(target);
  const TextRef detail = builder_.store(bar == std::string::npos ? "" : inner.substr(bar + 1));
  const NodeId id = builder_.add(embed ? NodeKind::wiki_embed : NodeKind::wiki_link, region.span);
  builder_.set_literal(id, literal);
  builder_.set_detail(id, detail);
  builder_.add_link(embed ? LinkKind::embed : LinkKind::wiki, id);
}

NodeId InlineWriter::add_text_node(TextRef literal, text::Span span) {
  const NodeId id = builder_.add(NodeKind::text, span);
  builder_.set_literal(id, literal);
  return id;
}

void InlineWriter::flush_text() {
  if (!text_begin_) return;
  const TextRef all = builder_.stored_since(*text_begin_);
  text_begin_.reset();
  if (all.size == 0) return;
  ready();
  if (!mentions_ || links_ > 0 || in_heading_) {
    add_text_node(all, text_span_);
  } else {
    split_mentions(all);
  }
}

void InlineWriter::split_mentions(TextRef all) {
  const std::string_view text(builder_.store().data() + all.offset, all.size);
  SourceCursor places(source_);
  places.enter(text_span_);
  std::size_t done = 0;
  const auto add = [&](std::size_t end) {
    const TextRef part{all.offset + static_cast<std::uint32_t>(done),
                       static_cast<std::uint32_t>(end - done)};
    const bool whole = part.size == all.size;
    const NodeId id =
        add_text_node(part, whole ? text_span_ : places.find(text.substr(done, end - done)));
    done = end;
    return id;
  };
  for (Mention found = find_mention(text, 0); found.end > found.begin;
       found = find_mention(text, done)) {
    if (found.begin > done) add(found.begin);
    const NodeId id = add(found.end);
    builder_.node(id).kind = NodeKind::mention;
    const auto number = static_cast<std::uint32_t>(found.number.data() - text.data());
    builder_.add_link(found.kind, id,
                      {all.offset + number, static_cast<std::uint32_t>(found.number.size())});
  }
  if (done < text.size()) add(text.size());
}

}  // namespace daybook::markdown
