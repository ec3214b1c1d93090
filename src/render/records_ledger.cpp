// SPDX-License-Identifier: MIT
// The rows of the ledgers: capabilities with their proofs, gaps.
#include <algorithm>
#include <array>
#include <iterator>
#include <string>

#include "config/word_table.hpp"
#include "render/records.hpp"
#include "text/utf8.hpp"

namespace daybook::render {
namespace {

using layout::List;
using layout::Record;
using layout::Value;

struct SeverityWord {
  std::string_view letter;
  std::string_view word;
};
constexpr std::array k_severities{SeverityWord{"H", "high"}, SeverityWord{"M", "medium"},
                                  SeverityWord{"L", "low"}};

Value severity_word(std::string_view letter) {
  for (const SeverityWord& row : k_severities) {
    if (row.letter == letter) return Value::borrowed(row.word);
  }
  return {};
}

// In the order of ProofState.
constexpr std::array<config::Word, 15> k_proof_words{
    {"proof_file", "proof_lab", "proof_passed", "proof_commit", "proof_outside", "proof_not_passed",
     "proof_own", "proof_not_counted", "proof_commit_unchecked", "proof_held", "proof_missing",
     "proof_section_missing", "proof_commit_missing", "proof_rotten", "proof_words"}};
static_assert(k_proof_words.size() == static_cast<std::size_t>(site::ProofState::words) + 1);

std::string proof_why(const config::Words& words, const site::Proof& proof) {
  if (proof.checked && proof.state == site::ProofState::outside)
    return words.fill("proof_outside_on", text::to_iso(*proof.checked));
  if (proof.checked && proof.state == site::ProofState::rotten)
    return words.fill("proof_rotten_on", text::to_iso(*proof.checked));
  const std::string why(words[k_proof_words.at(static_cast<std::size_t>(proof.state))]);
  return proof.results.empty() ? why : words.fill("proof_with_results", why, proof.results);
}

/// `lab/x.py`, `sessions/a.md:28`; none without a path.
Value place_of(std::string_view path, std::uint32_t line) {
  if (path.empty()) return {};
  std::string place = text::repair_utf8(path);
  return line == 0 ? place : place + ":" + std::to_string(line);
}

Value day_text(const std::optional<text::Date>& day) {
  return day ? Value(text::to_iso(*day)) : Value();
}

Value proof_record(const Scene& scene, const site::Proof& proof) {
  const bool is_internal = proof.target.kind != site::Target::Kind::none;
  Value rotten = rotten_day(scene, proof.href);
  std::string href = is_internal ? scene.hrefs.to(proof.target, proof.fragment) : proof.href;
  return Record{{"title", Value::borrowed(proof.text)},
                {"href", href.empty() ? Value() : Value(std::move(href))},
                {"external", !is_internal && !proof.href.empty()},
                {"rotten", std::move(rotten)},
                {"holds", proof.holds()},
                {"why", proof_why(scene.words(), proof)},
                {"source", place_of(proof.path, proof.line)},
                {"sha256", text_or_none(proof.sha256)},
                {"committed", day_text(proof.committed)}};
}

/// What a claim says of itself: where it stands, and in which state of the file.
Value claim_record(const Scene& scene, const site::Claim& claim, Value session, List proofs) {
  const site::FileNode& file = scene.site().file_of(claim.session);
  const journal::Item& item = scene.site().session(claim.session).session->items[claim.item];
  const std::uint32_t line = file.entry->document->source().line_of(item.span.begin);
  return Record{{"session", std::move(session)},
                {"level", level_value(claim.level)},
                {"source", place_of(file.entry->path(), line)},
                {"sha256", Value::borrowed(file.entry->sha256)},
                {"committed", day_text(file.history ? file.history->last : std::nullopt)},
                {"proofs", std::move(proofs)}};
}

}  // namespace

ShownProofs shown_proofs(const site::Capability& capability) {
  constexpr std::size_t k_most_claims = 40;
  constexpr std::size_t k_most_proofs = 60;
  ShownProofs shown;
  std::size_t room = k_most_proofs;
  const std::size_t count = std::min(capability.claims.size(), k_most_claims);
  shown.first_claim = capability.claims.size() - count;
  shown.of_claim.resize(count);
  for (std::size_t i = count; i-- > 0;) {
    const std::size_t proofs = capability.claims[shown.first_claim + i].proofs.size();
    shown.of_claim[i] = std::min(proofs, room);
    room -= shown.of_claim[i];
  }
  for (const site::Claim& claim : capability.claims)
    shown.left_out += claim.proofs.size();
  shown.left_out -= k_most_proofs - room;
  return shown;
}

Value rotten_day(const Scene& scene, std::string_view href) {
  const auto* const rotten = site::find_rotten(scene.site().evidence, href);
  return rotten == nullptr ? Value() : Value(site::rotten_day(*rotten));
}

Record capability_record(const Scene& scene, const site::Capability& capability) {
  const ShownProofs shown = shown_proofs(capability);
  List proofs;
  List sessions;
  List claims;
  for (std::size_t i = 0; i < shown.of_claim.size(); ++i) {
    const site::Claim& claim = capability.claims[shown.first_claim + i];
    List own_proofs;
    for (std::size_t k = 0; k < shown.of_claim[i]; ++k)
      own_proofs.push_back(proof_record(scene, claim.proofs[k]));
    proofs.insert(proofs.end(), own_proofs.begin(), own_proofs.end());
    sessions.push_back(session_link(scene, claim.session));
    claims.push_back(claim_record(scene, claim, sessions.back(), std::move(own_proofs)));
  }
  return Record{{"statement", Value::borrowed(capability.statement)},
                {"claimed", level_value(capability.claimed)},
                {"proved", level_value(capability.proved)},
                {"state", Value::borrowed(site::capability_state_name(capability.state))},
                {"track", track_link(scene, capability.track)},
                {"module", module_link(scene, capability.module)},
                {"sessions", std::move(sessions)},
                {"proofs", std::move(proofs)},
                {"more_proofs", shown.left_out},
                {"claims", std::move(claims)},
                {"more_claims", shown.first_claim}};
}

Value capability_rows(const Scene& scene, const std::vector<std::uint32_t>& indices) {
  List rows;
  for (const std::uint32_t index : indices) {
    rows.push_back(capability_record(scene, scene.site().capabilities[index]));
  }
  return rows;
}

void set_sessions(const Scene& scene, std::span<const site::SessionId> oldest_first,
                  Record& record) {
  const site::FileNode& file = scene.site().file_of(oldest_first.back());
  record.set("session", session_link(scene, oldest_first.back()));
  record.set("opened", session_link(scene, oldest_first.front()));
  record.set("times", oldest_first.size());
  record.set("track", track_link(scene, file.track));
  record.set("module", module_link(scene, file.module));
}

Record gap_record(const Scene& scene, const site::Gap& gap) {
  return Record{{"text", Value::borrowed(gap.text)},
                {"severity", severity_word(gap.severity)},
                {"session", session_link(scene, gap.sessions.back())},
                {"times", gap.sessions.size()},
                {"track", track_link(scene, gap.track)},
                {"module", module_link(scene, gap.module)}};
}

Value gap_rows(const Scene& scene, const std::vector<std::uint32_t>& indices) {
  List rows;
  for (const std::uint32_t index : indices)
    rows.push_back(gap_record(scene, scene.site().gaps[index]));
  return rows;
}

Value field_value(const journal::Item& item, journal::ItemField field) {
  const auto* const value = item.field(field);
  return value == nullptr || value->text.empty() ? Value() : Value::borrowed(value->text);
}

Value item_link(const Scene& scene, const site::ItemRef& ref) {
  const site::FileNode& file = scene.site().file_of(ref.session);
  const auto sections = file.entry->document->sections();
  const std::uint32_t place = scene.site().item(ref).span.begin;
  // An item may be a sub-section itself: the last heading that begins no later.
  const auto after = std::ranges::upper_bound(
      sections, place, {}, [](const markdown::Section& section) { return section.span.begin; });
  const std::string_view anchor =
      after == sections.begin() ? std::string_view{} : std::string_view(std::prev(after)->anchor);
  const site::Target target{.kind = site::Target::Kind::file,
                            .index = scene.site().session(ref.session).file.index};
  Record link = link_record(file.entry->common.title.value, scene.hrefs.to(target, anchor));
  link.set("date", date_value(scene, file.date));
  return link;
}

Record item_record(const Scene& scene, const site::ItemRef& ref) {
  const journal::Item& item = scene.site().item(ref);
  const site::FileNode& file = scene.site().file_of(ref.session);
  return Record{{"text", Value::borrowed(item.text)},
                {"type", Value::borrowed(journal::item_type_name(item.type))},
                {"session", item_link(scene, ref)},
                {"track", track_link(scene, file.track)},
                {"module", module_link(scene, file.module)}};
}

}  // namespace daybook::render
