// SPDX-License-Identifier: MIT
// The capabilities of all sessions and their states.  Knows no gaps and no tasks; what proofs come
// to is ledger_proofs.cpp's matter.  Tested by ledger_test.cpp.
#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "site/ledger.hpp"
#include "site/ledger_proofs.hpp"

namespace daybook::site {
namespace {

using journal::Item;
using journal::ItemField;
using journal::ItemType;

std::optional<journal::Level> level_of(const Item& item) {
  const auto* const level = item.field(ItemField::level);
  if (level == nullptr || level->text.size() != 2) return std::nullopt;
  return static_cast<journal::Level>(level->text[1] - '0');
}

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

/// Whether a verification of the module failed on a later day than the last claim's.
bool failed_since(const Site& site, const Verifications& verifications,
                  const Capability& capability) {
  if (!capability.module) return false;
  const auto day = date_of(site, capability.claims.back().session);
  const auto failed = verifications.last_failed(*capability.module);
  return day && failed && *failed > *day;
}

/// The table of states, ledger_states.cpp, row by row.
CapabilityState state_of(const Site& site, const Verifications& verifications,
                         const Capability& capability, int stale_days, text::Date clock) {
  if (failed_since(site, verifications, capability) || fell(capability))
    return CapabilityState::contradicted;
  std::array<std::size_t, 4> weights{};
  for (const Claim& claim : capability.claims) {
    for (const Proof& proof : claim.proofs)
      ++weights.at(static_cast<std::size_t>(proof_rule(proof.state).weight));
  }
  const auto [holds, fails, missing, none] = weights;
  if (missing > 0 && holds + fails == 0) return CapabilityState::broken;
  if (holds == 0) return CapabilityState::unproved;
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

/// `aliases:` of site.yaml, by the keys of statements.
class Aliases {
 public:
  Aliases(const config::Config& config, text::Diagnostics& diagnostics)
      : config_(config), diagnostics_(diagnostics) {
    for (const config::Alias& alias : config.aliases)
      same_as_.emplace(statement_key(alias.statement), statement_key(alias.same_as));
  }

  /// The statement's key, or that of the one it is the same as.
  std::string key_of(std::string_view statement) {
    std::string key = statement_key(statement);
    stated_.insert(key);
    const auto alias = same_as_.find(key);
    return alias == same_as_.end() ? key : alias->second;
  }

  bool is_alias(std::string_view statement) const {
    return same_as_.contains(statement_key(statement));
  }

  void report() {
    for (const config::Alias& alias : config_.aliases) {
      check(alias, alias.statement);
      check(alias, alias.same_as);
      if (same_as_.contains(statement_key(alias.same_as)))
        say(alias, fmt::format("'{}' is an alias itself", alias.same_as),
            "name the statement that both are the same as");
    }
  }

 private:
  void check(const config::Alias& alias, const std::string& statement) {
    if (stated_.contains(statement_key(statement))) return;
    say(alias, fmt::format("no session claims '{}'", statement), {});
  }

  void say(const config::Alias& alias, std::string message, std::string help) {
    diagnostics_.push_back(text::make_diagnostic(text::Rule::alias_unknown, alias.place,
                                                 std::move(message), std::move(help)));
  }

  const config::Config& config_;
  text::Diagnostics& diagnostics_;
  std::map<std::string, std::string> same_as_;
  std::set<std::string> stated_;
};

/// Puts the claims of all sessions to their capabilities.
class Merger {
 public:
  Merger(const Site& site, ProofReader& proofs, Aliases& aliases)
      : site_(site), proofs_(proofs), aliases_(aliases) {}

  void add(SessionId id, std::uint32_t index) {
    const FileNode& file = site_.file_of(id);
    const Item& item = site_.session(id).session->items[index];
    Capability& capability =
        merged_[{file.track ? file.track->index : UINT32_MAX,
                 file.module ? file.module->index : UINT32_MAX, aliases_.key_of(item.text)}];
    // The words of the latest claim, but not those that are said to mean others.
    if (capability.statement.empty() || !aliases_.is_alias(item.text))
      capability.statement = item.text;
    capability.track = file.track;
    capability.module = file.module;
    capability.claims.push_back(
        {.session = id, .item = index, .level = level_of(item), .proofs = proofs_.read(id, item)});
  }

  template <class Finish>
  std::vector<Capability> take(Finish finish) {
    std::vector<Capability> capabilities;
    capabilities.reserve(merged_.size());
    for (auto& [key, capability] : merged_) {
      finish(capability);
      capabilities.push_back(std::move(capability));
    }
    return capabilities;
  }

 private:
  const Site& site_;
  ProofReader& proofs_;
  Aliases& aliases_;
  std::map<std::tuple<std::uint32_t, std::uint32_t, std::string>, Capability> merged_;
};

}  // namespace

text::Checked<std::vector<Capability>> merge_capabilities(const Site& site, Resolver& resolver,
                                                          const config::Config& config,
                                                          const LedgerSources& sources) {
  text::Checked<std::vector<Capability>> capabilities;
  const Verifications verifications(site);
  ProofReader proofs(site, resolver, verifications, config, sources);
  Aliases aliases(config, capabilities.diagnostics);
  Merger merger(site, proofs, aliases);
  for (std::uint32_t i = 0; i < site.sessions.size(); ++i) {
    const auto& items = site.sessions[i].session->items;
    for (std::uint32_t k = 0; k < items.size(); ++k) {
      if (items[k].type == ItemType::capability) merger.add(SessionId{i}, k);
    }
  }
  aliases.report();
  capabilities.value = merger.take([&](Capability& capability) {
    rate(capability);
    capability.state = state_of(site, verifications, capability, config.stale_days, sources.clock);
  });
  return capabilities;
}

}  // namespace daybook::site
