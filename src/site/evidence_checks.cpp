// SPDX-License-Identifier: MIT
#include "site/evidence_checks.hpp"

#include <fmt/format.h>
#include <variant>

#include "text/utf8.hpp"
#include "text/web_address.hpp"

namespace daybook::site {
namespace {

constexpr std::size_t k_longest_shown = 100;

class EvidenceChecks {
 public:
  EvidenceChecks(const Site& site, text::Diagnostics& diagnostics)
      : site_(site), diagnostics_(diagnostics) {}

  void run() {
    for (const FileNode& file : site_.files) {
      const auto links = file.entry->document->links();
      for (std::size_t i = 0; i < links.size(); ++i) {
        if (file.links[i].state == LinkState::external)
          check_link(*file.entry, file.links[i].href, links[i].span);
      }
      if (const auto* const session = std::get_if<journal::Session>(&file.entry->record)) {
        for (const journal::Reference& reference : session->refs)
          check_link(*file.entry, reference.link, reference.span);
      }
    }
    for (const Capability& capability : site_.capabilities) {
      for (const Claim& claim : capability.claims)
        check_claim(claim);
    }
  }

 private:
  /// Messages have the address without a name and password that stand in it.
  void check_link(const journal::Entry& entry, const std::string& href, text::Span span) {
    const LinkEvidence* const found = find_evidence(site_.evidence, href);
    if (found == nullptr) return;
    if (found->state == EvidenceState::rotten) {
      say(entry, text::Rule::link_rotten, span,
          fmt::format("'{}' was not there on {}", shown(href), rotten_day(*found)),
          "find where it is now, or name something else");
    } else if (found->state == EvidenceState::moved) {
      say(entry, text::Rule::link_moved, span, fmt::format("'{}' has moved", shown(href)),
          fmt::format("it is now '{}'", shown(found->moved_to)));
    }
  }

  void check_claim(const Claim& claim) {
    for (const Proof& proof : claim.proofs) {
      const LinkEvidence* const found = find_evidence(site_.evidence, proof.href);
      if (found == nullptr || !found->changed) continue;
      say(*site_.file_of(claim.session).entry, text::Rule::proof_changed,
          site_.session(claim.session).session->items[claim.item].span,
          fmt::format("'{}' is not what it was; seen on {}", shown(proof.href),
                      text::to_iso(*found->changed)),
          "look whether it still proves this; without its entry in evidence.lock it is taken as "
          "it is");
    }
  }

  static std::string shown(std::string_view link) {
    return text::ellipsize(text::to_web_address(link).value_or(std::string(link)), k_longest_shown);
  }

  void say(const journal::Entry& entry, text::Rule rule, text::Span span, std::string message,
           std::string help) {
    diagnostics_.push_back(text::make_diagnostic(rule, entry.document->source().place(span),
                                                 std::move(message), std::move(help)));
  }

  const Site& site_;
  text::Diagnostics& diagnostics_;
};

}  // namespace

void add_evidence(const Evidence& evidence, Proof& proof) {
  const LinkEvidence* const found = find_evidence(evidence, proof.href);
  if (found == nullptr) return;
  proof.sha256 = found->sha256_now.empty() ? found->sha256 : found->sha256_now;
  if (proof.state == ProofState::rotten)
    proof.checked = found->rotten_since.value_or(found->checked);
  else if (verdict_of(found->status) == Verdict::there)
    proof.checked = found->checked;
}

void check_evidence(const Site& site, text::Diagnostics& diagnostics) {
  if (!site.evidence.empty()) EvidenceChecks(site, diagnostics).run();
}

}  // namespace daybook::site
