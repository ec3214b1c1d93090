// SPDX-License-Identifier: MIT
// What a session claims and takes away: something at all, proofs for its capabilities, a reason for
// a lower level.  Tested by lint_test.cpp.
#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "journal/lines.hpp"
#include "journal/lint/lint.hpp"
#include "journal/lint/rules.hpp"
#include "journal/metadata/facts.hpp"
#include "journal/words/words.hpp"
#include "text/utf8.hpp"

namespace daybook::journal {

namespace {

/// What somebody has after a session that was not there before.
constexpr std::array k_takeaways{
    ItemType::learning, ItemType::concept_,   ItemType::decision,     ItemType::capability,
    ItemType::gap,      ItemType::fact,       ItemType::inference,    ItemType::hypothesis,
    ItemType::gotcha,   ItemType::comparison, ItemType::verification, ItemType::exchange,
};

/// Parts of an item that say what it taught.
constexpr std::array k_lessons{ItemField::learning, ItemField::lesson, ItemField::solution,
                               ItemField::resolution};

bool is_takeaway(const Item& item) {
  if (std::ranges::find(k_takeaways, item.type) != k_takeaways.end()) return true;
  return std::ranges::any_of(item.fields, [](const FieldValue& field) {
    return std::ranges::find(k_lessons, field.name) != k_lessons.end();
  });
}

/// `> [!important] …`: what an author frames so is to be kept.
constexpr std::array<std::string_view, 8> k_kept{"important", "abstract", "summary", "tldr",
                                                 "tip",       "hint",     "success", "check"};

bool is_framed(const markdown::Document& document) {
  return std::ranges::any_of(document.nodes(), [&](const markdown::Node& node) {
    return node.kind == markdown::NodeKind::callout &&
           std::ranges::find(k_kept, document.literal(node)) != k_kept.end();
  });
}

/// Whether the session has parts and the heading of none is one that a reader of it knows.
bool has_only_unknown_headings(const Linted& linted) {
  const auto sections = linted.document().sections();
  std::size_t parts = 0;
  for (std::size_t i = 0; i < sections.size(); ++i) {
    if (sections[i].level < 2) continue;
    if (linted.entry.common.roles[i] != Role::other) return false;
    ++parts;
  }
  return parts >= 2;
}

void check_takeaway(const Linted& linted) {
  if (std::ranges::any_of(linted.session.items, is_takeaway)) return;
  if (is_framed(linted.document())) return;
  linted.say(
      text::Rule::takeaway_missing, {}, "this session names nothing to take away",
      has_only_unknown_headings(linted)
          ? "none of its headings is known: say under 'vocabulary.headings' in site.yaml what "
            "yours mean"
          : "name what was learnt or decided, or which gap was found");
}

void check_proofs(const Linted& linted) {
  for (const Item& item : linted.session.items) {
    if (item.type != ItemType::capability) continue;
    const FieldValue* const proof = item.field(ItemField::proof);
    if (proof != nullptr && !is_placeholder(proof->text)) continue;
    // The ledger takes the links of a claim for its proofs.
    if (proof == nullptr && !links_in(linted.document(), item.nodes).empty()) continue;
    linted.say(text::Rule::proof_missing, item.span,
               fmt::format("nothing proves '{}'", text::ellipsize(item.text, 60)),
               "name a file of the journal, a commit or a page that shows it");
  }
}

/// Where the level was written that counts.
text::Span span_of_level(const Linted& linted) {
  text::Span span;
  for (const Statement& statement : linted.entry.common.statements) {
    const bool of_level =
        statement.field == MetaField::level_after || statement.field == MetaField::level;
    if (of_level && !statement.span.empty() && span.empty()) span = statement.span;
  }
  return span;
}

void check_levels(const Linted& linted) {
  const Session& session = linted.session;
  if (!session.level_before || !session.level_after) return;
  if (*session.level_after >= *session.level_before) return;
  if (explains_lower_level(session, *session.level_after)) return;
  linted.say(text::Rule::level_falls, span_of_level(linted),
             fmt::format("the level falls from {} to {} and nothing says why",
                         level_text(*session.level_before), level_text(*session.level_after)),
             "name the gap that was found, or the verification that failed");
}

bool names(std::string_view words, Level level) {
  return std::ranges::any_of(levels_in(words), [&](unsigned named) { return named == level; });
}

}  // namespace

bool names_level(const Session& session, Level level) {
  return std::ranges::any_of(session.items, [&](const Item& item) {
    return names(item.text, level) ||
           std::ranges::any_of(item.fields, [&](const FieldValue& field) {
             return field.name != ItemField::level && names(field.text, level);
           });
  });
}

bool explains_lower_level(const Session& session, Level level) {
  const bool is_told = std::ranges::any_of(session.items, [](const Item& item) {
    if (item.type == ItemType::gap) return true;
    if (item.type != ItemType::verification) return false;
    const FieldValue* const verdict = item.field(ItemField::verdict);
    return verdict != nullptr && (verdict->text == verdict_name(Verdict::failed) ||
                                  verdict->text == verdict_name(Verdict::weak));
  });
  return is_told || names_level(session, level);
}

void lint_claims(const Linted& linted) {
  check_takeaway(linted);
  check_proofs(linted);
  check_levels(linted);
}

}  // namespace daybook::journal
