// SPDX-License-Identifier: MIT
// The capabilities of all sessions, their proofs and states.  Knows no gaps and no tasks.  Tested
// by ledger_test.cpp.
#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <variant>

#include "site/ledger.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace daybook::site {
namespace {

using journal::Item;
using journal::ItemField;
using journal::ItemType;

constexpr std::array<std::string_view, 5> k_states{"contradicted", "broken", "unproved", "stale",
                                                   "proved"};

struct ProofWords {
  std::string_view name;
  std::string_view why;
};
constexpr std::array<ProofWords, 7> k_proof_states{{
    {"file", "the file is in the journal"},
    {"passed", "the session's verification passed"},
    {"outside", "an outside link, not checked in a build"},
    {"not_passed", "the session has no passed verification"},
    {"missing", "the target is not in the journal"},
    {"held", "the target is not published"},
    {"words", "words that name nothing to open"},
}};
static_assert(k_proof_states.size() == static_cast<std::size_t>(ProofState::words) + 1);

/// What all capabilities ask of the sessions, found once: claims times sessions are too many.
class Verifications {
 public:
  explicit Verifications(const Site& site) : site_(site), last_failed_(site.modules.size()) {
    by_session_.reserve(site.sessions.size());
    for (const SessionNode& node : site.sessions) {
      by_session_.push_back(verified_by(*node.session));
      const FileNode& file = site.file(node.file);
      if (by_session_.back() != Verified::failed || !file.date || !file.module) continue;
      auto& last = last_failed_[file.module->index];
      last = std::max(last.value_or(file.date->first), file.date->first);
    }
  }

  bool passed(SessionId id) const { return by_session_[id.index] == Verified::passed; }

  /// Whether a verification of the module failed on a later day than the last claim's.
  bool failed_since(const Capability& capability) const {
    if (!capability.module) return false;
    const auto& day = site_.file_of(capability.claims.back().session).date;
    const auto& failed = last_failed_[capability.module->index];
    return day && failed && *failed > day->first;
  }

 private:
  const Site& site_;
  std::vector<Verified> by_session_;
  std::vector<std::optional<text::Date>> last_failed_;  // of each module
};

std::optional<journal::Level> level_of(const Item& item) {
  const auto* const level = item.field(ItemField::level);
  if (level == nullptr || level->text.size() != 2) return std::nullopt;
  return static_cast<journal::Level>(level->text[1] - '0');
}

/// Makes the proofs of one claim.
class ProofReader {
 public:
  ProofReader(const Site& site, Resolver& resolver, const Verifications& verifications,
              SessionId session)
      : site_(site),
        resolver_(resolver),
        verifications_(verifications),
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
    proofs_.emplace_back().text = words;
  }

  void add(std::string text, const ResolvedLink& link) {
    Proof proof;
    proof.text = std::move(text);
    if (link.state == LinkState::internal) proof.target = link.target;
    proof.fragment = link.fragment;
    proof.href = link.href;
    proof.state = judge(link);
    proofs_.push_back(std::move(proof));
  }

  ProofState judge(const ResolvedLink& link) const {
    switch (link.state) {
      case LinkState::external:
        return ProofState::outside;
      case LinkState::held:
        return ProofState::held;
      case LinkState::plain:
        return ProofState::file;
      case LinkState::broken:
      case LinkState::unsafe:
        return ProofState::missing;
      case LinkState::internal:
        break;
    }
    const bool is_file = link.target.kind == Target::Kind::file;
    const auto session = is_file ? site_.files[link.target.index].session : std::nullopt;
    if (!session) return ProofState::file;
    return verifications_.passed(*session) ? ProofState::passed : ProofState::not_passed;
  }

  const Site& site_;
  Resolver& resolver_;
  const Verifications& verifications_;
  SessionId session_;
  const FileNode& file_;
  const markdown::Document& document_;
  std::vector<Proof> proofs_;
};

std::optional<text::Date> date_of(const Site& site, SessionId id) {
  const auto& date = site.file_of(id).date;
  return date ? std::optional(date->first) : std::nullopt;
}

bool fell(const Capability& capability) {
  std::optional<journal::Level> best;
  for (const Claim& claim : capability.claims) {
    if (claim.level && best && *claim.level < *best) return true;
    if (claim.level) best = std::max(best.value_or(0), *claim.level);
  }
  return false;
}

CapabilityState state_of(const Site& site, const Verifications& verifications,
                         const Capability& capability, int stale_days, text::Date clock) {
  if (verifications.failed_since(capability) || fell(capability))
    return CapabilityState::contradicted;
  std::size_t named = 0;
  std::size_t missing = 0;
  bool holds = false;
  for (const Claim& claim : capability.claims) {
    for (const Proof& proof : claim.proofs) {
      named += proof.state == ProofState::words ? 0U : 1U;
      missing += proof.state == ProofState::missing ? 1U : 0U;
      holds = holds || proof.holds();
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
  return k_states.at(static_cast<std::size_t>(state));
}

std::string_view proof_state_name(ProofState state) {
  return k_proof_states.at(static_cast<std::size_t>(state)).name;
}

std::string_view proof_why(ProofState state) {
  return k_proof_states.at(static_cast<std::size_t>(state)).why;
}

std::vector<Capability> merge_capabilities(const Site& site, Resolver& resolver,
                                           const config::Config& config, text::Date clock) {
  const Verifications verifications(site);
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
      capability.claims.push_back(
          {.session = id,
           .item = k,
           .level = level_of(items[k]),
           .proofs = ProofReader(site, resolver, verifications, id).read(items[k])});
    }
  }
  std::vector<Capability> capabilities;
  capabilities.reserve(merged.size());
  for (auto& [key, capability] : merged) {
    rate(capability);
    capability.state = state_of(site, verifications, capability, config.stale_days, clock);
    capabilities.push_back(std::move(capability));
  }
  return capabilities;
}

}  // namespace daybook::site
