// SPDX-License-Identifier: MIT
#include "site/ledger.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <variant>

#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace daybook::site {
namespace {

using journal::Item;
using journal::ItemField;
using journal::ItemType;

constexpr std::string_view k_why_file = "the file is in the journal";
constexpr std::string_view k_why_passed = "the session's verification passed";
constexpr std::string_view k_why_not_passed = "the session has no passed verification";
constexpr std::string_view k_why_missing = "the target is not in the journal";
constexpr std::string_view k_why_held = "the target is not published";
constexpr std::string_view k_why_outside = "an outside link, not checked in a build";
constexpr std::string_view k_why_words = "words that name nothing to open";

constexpr std::array<std::string_view, 10> k_openings{
    "i can now ", "i can ",   "i am able to ", "i know how to ", "can now ",
    "can ",       "able to ", "我可以",        "我能够",         "能够"};
constexpr std::array<std::string_view, 3> k_articles{"a", "an", "the"};

bool verification_passed(const journal::Session& session) {
  bool passed = false;
  for (const Item& item : session.items) {
    if (item.type != ItemType::verification) continue;
    const auto* const verdict = item.field(ItemField::verdict);
    if (verdict == nullptr) continue;
    if (verdict->text == "failed") return false;
    passed = passed || verdict->text == "passed";
  }
  return passed;
}

bool verification_failed(const journal::Session& session) {
  return std::ranges::any_of(session.items, [](const Item& item) {
    const auto* const verdict = item.field(ItemField::verdict);
    return item.type == ItemType::verification && verdict != nullptr && verdict->text == "failed";
  });
}

std::optional<journal::Level> level_of(const Item& item) {
  const auto* const level = item.field(ItemField::level);
  if (level == nullptr || level->text.size() != 2) return std::nullopt;
  return static_cast<journal::Level>(level->text[1] - '0');
}

/// Makes the proofs of one claim.
class ProofReader {
 public:
  ProofReader(const Site& site, Resolver& resolver, SessionId session)
      : site_(site),
        resolver_(resolver),
        session_(session),
        file_(site.file_of(session)),
        document_(*file_.entry->document) {}

  std::vector<Proof> read(const Item& item) {
    const auto* const field = item.field(ItemField::proof);
    const markdown::NodeRange nodes =
        field != nullptr && !field->nodes.empty() ? field->nodes : item.nodes;
    read_links(nodes);
    if (field == nullptr) return std::move(proofs_);
    read_code(nodes);
    if (proofs_.empty()) read_words(field->text);
    return std::move(proofs_);
  }

 private:
  void read_links(markdown::NodeRange nodes) {
    const auto links = document_.links();
    const auto first = std::ranges::lower_bound(links, nodes.begin, {}, &markdown::Link::node);
    for (auto link = first; link != links.end() && link->node < nodes.end; ++link) {
      const auto index = static_cast<std::size_t>(link - links.begin());
      std::string text = markdown::plain_text(document_, document_.subtree(link->node));
      if (text.empty()) text = link->destination;
      add(std::move(text), file_.links[index]);
    }
  }

  // `lab/kv/run.py` in code names a file as often as a link does.
  void read_code(markdown::NodeRange nodes) {
    for (markdown::NodeId id = nodes.begin; id != nodes.end; ++id.index) {
      if (document_.node(id).kind != markdown::NodeKind::code) continue;
      const std::string_view path = document_.literal(id);
      if (const auto link = resolver_.try_path(site_.session(session_).file, path))
        add(std::string(path), *link);
    }
  }

  void read_words(const std::string& words) {
    const std::string key = text::match_key(words);
    if (key == "session" || key == "this session" || key == "本次会话") {
      add(words, {.state = LinkState::internal,
                  .target = {Target::Kind::file, site_.session(session_).file.index},
                  .fragment = {},
                  .href = {}});
      return;
    }
    if (const auto link = resolver_.try_path(site_.session(session_).file, words)) {
      add(words, *link);
      return;
    }
    Proof proof;
    proof.text = words;
    proof.why = k_why_words;
    proofs_.push_back(std::move(proof));
  }

  void add(std::string text, const ResolvedLink& link) {
    Proof proof;
    proof.text = std::move(text);
    if (link.state == LinkState::internal) proof.target = link.target;
    proof.fragment = link.fragment;
    proof.href = link.href;
    judge(proof, link);
    proofs_.push_back(std::move(proof));
  }

  void judge(Proof& proof, const ResolvedLink& link) const {
    switch (link.state) {
      case LinkState::external:
        proof.holds = true;
        proof.why = k_why_outside;
        return;
      case LinkState::held:
        proof.why = k_why_held;
        return;
      case LinkState::plain:
        proof.holds = true;
        proof.why = k_why_file;
        return;
      case LinkState::broken:
      case LinkState::unsafe:
        proof.why = k_why_missing;
        return;
      case LinkState::internal:
        break;
    }
    const bool is_file = link.target.kind == Target::Kind::file;
    const auto session = is_file ? site_.files[link.target.index].session : std::nullopt;
    proof.holds = !session || verification_passed(*site_.session(*session).session);
    proof.why = !session ? k_why_file : proof.holds ? k_why_passed : k_why_not_passed;
  }

  const Site& site_;
  Resolver& resolver_;
  SessionId session_;
  const FileNode& file_;
  const markdown::Document& document_;
  std::vector<Proof> proofs_;
};

std::optional<text::Date> date_of(const Site& site, SessionId id) {
  const auto& date = site.file_of(id).date;
  return date ? std::optional(date->first) : std::nullopt;
}

// A verification of the module failed on a later day than the last claim's.
bool failed_since(const Site& site, const Capability& capability) {
  if (!capability.module) return false;
  const SessionId last = capability.claims.back().session;
  const auto last_day = date_of(site, last);
  return std::ranges::any_of(site.module(*capability.module).sessions, [&](SessionId id) {
    const auto day = date_of(site, id);
    return last < id && day && last_day && *day > *last_day &&
           verification_failed(*site.session(id).session);
  });
}

bool fell(const Capability& capability) {
  std::optional<journal::Level> best;
  for (const Claim& claim : capability.claims) {
    if (claim.level && best && *claim.level < *best) return true;
    if (claim.level) best = std::max(best.value_or(0), *claim.level);
  }
  return false;
}

CapabilityState state_of(const Site& site, const Capability& capability, int stale_days,
                         text::Date clock) {
  if (failed_since(site, capability) || fell(capability)) return CapabilityState::contradicted;
  std::size_t named = 0;
  std::size_t missing = 0;
  bool holds = false;
  for (const Claim& claim : capability.claims) {
    for (const Proof& proof : claim.proofs) {
      named += proof.why == k_why_words ? 0U : 1U;
      missing += proof.why == k_why_missing ? 1U : 0U;
      holds = holds || proof.holds;
    }
  }
  if (named > 0 && named == missing) return CapabilityState::broken;
  if (!holds) return CapabilityState::unproved;
  const auto last = date_of(site, capability.claims.back().session);
  if (last && text::days_between(*last, clock) > stale_days) return CapabilityState::stale;
  return CapabilityState::proved;
}

void rate(Capability& capability) {
  for (const Claim& claim : capability.claims) {
    if (!claim.level) continue;
    capability.claimed = std::max(capability.claimed.value_or(0), *claim.level);
    if (std::ranges::any_of(claim.proofs, &Proof::holds)) {
      capability.proved = std::max(capability.proved.value_or(0), *claim.level);
    }
  }
}

}  // namespace

std::string_view capability_state_name(CapabilityState state) {
  switch (state) {
    case CapabilityState::contradicted:
      return "contradicted";
    case CapabilityState::broken:
      return "broken";
    case CapabilityState::unproved:
      return "unproved";
    case CapabilityState::stale:
      return "stale";
    case CapabilityState::proved:
      break;
  }
  return "proved";
}

std::string statement_key(std::string_view statement) {
  std::string folded = text::match_key(statement);
  for (const std::string_view opening : k_openings) {
    if (folded.starts_with(opening)) {
      folded.erase(0, opening.size());
      break;
    }
  }
  std::string key;
  std::string word;
  const auto end_word = [&] {
    if (!word.empty() && std::ranges::find(k_articles, word) == k_articles.end())
      key += (key.empty() ? "" : " ") + word;
    word.clear();
  };
  for (std::size_t i = 0; i < folded.size();) {
    const text::Decoded next = text::decode(folded, i);
    const bool counts = text::is_letter(next.code_point) || text::is_digit(next.code_point) ||
                        text::is_mark(next.code_point);
    if (counts)
      word.append(folded, i, next.size);
    else
      end_word();
    i += next.size;
  }
  end_word();
  // A statement of nothing but signs is compared as it stands.
  return key.empty() ? folded : key;
}

std::vector<Capability> merge_capabilities(const Site& site, Resolver& resolver,
                                           const config::Config& config, text::Date clock) {
  std::map<std::tuple<std::uint32_t, std::uint32_t, std::string>, Capability> merged;
  for (std::uint32_t i = 0; i < site.sessions.size(); ++i) {
    const SessionId id{i};
    const FileNode& file = site.file_of(id);
    const auto& items = site.session(id).session->items;
    for (std::uint32_t k = 0; k < items.size(); ++k) {
      if (items[k].type != ItemType::capability) continue;
      Capability& capability =
          merged[{file.track ? file.track->index : UINT32_MAX,
                  file.module ? file.module->index : UINT32_MAX, statement_key(items[k].text)}];
      capability.statement = items[k].text;
      capability.track = file.track;
      capability.module = file.module;
      capability.claims.push_back({.session = id,
                                   .item = k,
                                   .level = level_of(items[k]),
                                   .proofs = ProofReader(site, resolver, id).read(items[k])});
    }
  }
  std::vector<Capability> capabilities;
  capabilities.reserve(merged.size());
  for (auto& [key, capability] : merged) {
    rate(capability);
    capability.state = state_of(site, capability, config.stale_days, clock);
    capabilities.push_back(std::move(capability));
  }
  return capabilities;
}

std::vector<Gap> merge_gaps(const Site& site) {
  std::map<std::string, std::size_t> by_key;
  std::vector<Gap> gaps;
  for (std::uint32_t i = 0; i < site.sessions.size(); ++i) {
    const SessionId id{i};
    const FileNode& file = site.file_of(id);
    const auto& items = site.session(id).session->items;
    for (std::uint32_t k = 0; k < items.size(); ++k) {
      const Item& item = items[k];
      if (item.type != ItemType::gap) continue;
      const auto [slot, is_new] = by_key.try_emplace(statement_key(item.text), gaps.size());
      if (is_new) gaps.emplace_back();
      Gap& gap = gaps[slot->second];
      gap.text = item.text;
      gap.item = k;
      gap.track = file.track;
      gap.module = file.module;
      if (const auto* const severity = item.field(ItemField::severity))
        gap.severity = severity->text;
      if (gap.sessions.empty() || gap.sessions.back() != id) gap.sessions.push_back(id);
      const auto* const done = item.field(ItemField::done);
      const bool closes = done != nullptr && done->text == "true";
      gap.closed = closes ? std::optional(id) : std::nullopt;
    }
  }
  const auto worth = [](const Gap& gap) {
    constexpr std::string_view k_worst_first = "HML";
    return std::tuple(gap.closed.has_value(), gap.severity.empty()
                                                  ? k_worst_first.size()
                                                  : k_worst_first.find(gap.severity));
  };
  std::ranges::stable_sort(gaps, {}, worth);
  return gaps;
}

}  // namespace daybook::site
