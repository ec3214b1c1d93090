// SPDX-License-Identifier: MIT
#include "build/link_check.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>
#include <variant>

#include "base/sha256.hpp"
#include "text/web_address.hpp"

namespace daybook::build {
namespace {

using site::EvidenceState;
using site::LinkEvidence;
using site::Verdict;

// Faults that a machine without a network has with every address.
constexpr std::array k_silence{io::WebFault::unknown_host, io::WebFault::unreachable,
                               io::WebFault::timeout};

/// What came of one address, without the page itself.
struct Answer {
  std::string status;
  std::string moved_to;
  std::string sha256;  // of a page that was fetched whole
};

Answer answer_of(io::WebFinding finding) {
  return {.status = finding.fault == io::WebFault::none
                        ? std::to_string(finding.status)
                        : std::string(io::web_fault_name(finding.fault)),
          .moved_to = std::move(finding.moved_to),
          .sha256 = finding.has_body ? base::sha256_hex(finding.body) : std::string()};
}

/// The first digest stays: it is the proof that the author saw.
void compare_digest(LinkEvidence& link, const std::string& sha256, text::Date today) {
  if (sha256.empty()) return;
  if (link.sha256.empty()) link.sha256 = sha256;
  const bool is_same = link.sha256 == sha256;
  if (is_same)
    link.changed.reset();
  else if (!link.changed)
    link.changed = today;
  link.sha256_now = is_same ? std::string() : sha256;
}

/// What an answer makes of what was known.
void learn(LinkEvidence& link, Answer answer, text::Date today) {
  const Verdict verdict = site::verdict_of(answer.status);
  link.status = std::move(answer.status);
  link.checked = today;
  if (verdict == Verdict::unsaid) return;
  if (verdict == Verdict::gone) {
    if (link.state != EvidenceState::rotten || !link.rotten_since) link.rotten_since = today;
    link.state = EvidenceState::rotten;
    link.moved_to.clear();
    return;
  }
  link.state = answer.moved_to.empty() ? EvidenceState::ok : EvidenceState::moved;
  link.moved_to = std::move(answer.moved_to);
  link.rotten_since.reset();
  compare_digest(link, answer.sha256, today);
}

/// What is not known to be there or gone is asked again on the next day.
bool is_fresh(const LinkEvidence& link, const LinkCheckOptions& options) {
  // Nobody was asked; perhaps somebody may be now.
  if (link.status == io::web_fault_name(io::WebFault::private_address)) return false;
  const int age = text::days_between(link.checked, options.clock);
  const int most = site::verdict_of(link.status) == Verdict::unsaid
                       ? std::min(options.max_age_days, 1)
                       : options.max_age_days;
  return age >= 0 && age < most;
}

class LinkCheck {
 public:
  LinkCheck(const std::vector<OutsideLink>& links, const site::Evidence& known,
            const LinkCheckOptions& options)
      : known_(known), options_(options) {
    for (const OutsideLink& link : links) {
      const auto entry = known.find(link.address);
      if (entry != known.end()) report_.evidence.insert(*entry);
      if (entry != known.end() && is_fresh(entry->second, options))
        ++report_.counts.skipped;
      else
        questions_.push_back({.address = link.address, .want = want_of(link)});
    }
    answers_.resize(questions_.size());
  }

  LinkCheckReport run(io::WebClient& client, const std::function<bool()>& wants_stop,
                      const LinkObserver& observe) {
    std::size_t settled = 0;
    bool is_heard = false;
    report_.end = io::ask_politely(
        client, questions_, options_.manners, wants_stop,
        [&](std::size_t index, io::WebFinding finding) {
          is_heard = is_heard || std::ranges::find(k_silence, finding.fault) == k_silence.end();
          answers_[index] = answer_of(std::move(finding));
          if (observe) observe(++settled, questions_.size());
        });
    report_.is_silent = !is_heard && settled_any();
    for (std::size_t i = 0; i < questions_.size(); ++i)
      count(i);
    if (report_.end != io::WebEnd::done || report_.is_silent)
      report_.evidence.insert(known_.begin(), known_.end());
    return std::move(report_);
  }

 private:
  static io::WebQuestion::Want want_of(const OutsideLink& link) {
    using Want = io::WebQuestion::Want;
    return link.use == OutsideLink::Use::proof ? Want::body : Want::status;
  }

  bool settled_any() const {
    return std::ranges::any_of(answers_, [](const auto& answer) { return answer.has_value(); });
  }

  void count(std::size_t index) {
    LinkCounts& counts = report_.counts;
    auto& answer = answers_[index];
    if (!answer || report_.is_silent) {
      ++(answer ? counts.unsure : counts.left);
      return;
    }
    const bool is_unsaid = site::verdict_of(answer->status) == Verdict::unsaid;
    LinkEvidence& link = report_.evidence[questions_[index].address];
    learn(link, std::move(*answer), options_.clock);
    if (is_unsaid)
      ++counts.unsure;
    else if (link.state == EvidenceState::rotten)
      ++counts.rotten;
    else
      ++(link.state == EvidenceState::moved ? counts.moved : counts.ok);
  }

  const site::Evidence& known_;
  const LinkCheckOptions& options_;
  LinkCheckReport report_;
  std::vector<io::WebQuestion> questions_;
  std::vector<std::optional<Answer>> answers_;
};

using Use = OutsideLink::Use;

/// Gathers addresses; what is a proof somewhere is one.
class Gatherer {
 public:
  explicit Gatherer(const std::vector<std::string>& skip) : skip_(skip) {}

  void add(std::string_view link, Use use) {
    auto address = text::to_web_address(link);
    if (!address) return;
    const auto is_skipped = [&](const std::string& begin) { return address->starts_with(begin); };
    if (std::ranges::any_of(skip_, is_skipped)) return;
    Use& known = found_[std::move(*address)];
    known = std::max(known, use);
  }

  std::vector<OutsideLink> take() const {
    std::vector<OutsideLink> links;
    for (const auto& [address, use] : found_)
      links.push_back({.address = address, .use = use});
    return links;
  }

 private:
  const std::vector<std::string>& skip_;
  std::map<std::string, Use> found_;
};

void add_file(const site::FileNode& file, Gatherer& gatherer) {
  const auto links = file.entry->document->links();
  for (std::size_t i = 0; i < links.size(); ++i) {
    if (file.links[i].state == site::LinkState::external &&
        links[i].kind != markdown::LinkKind::issue)
      gatherer.add(file.links[i].href, Use::link);
  }
  for (const site::ResolvedLink& link : file.evidence)
    gatherer.add(link.href, Use::link);
  if (const auto* const session = std::get_if<journal::Session>(&file.entry->record)) {
    for (const journal::Reference& reference : session->refs)
      gatherer.add(reference.link, Use::link);
  }
}

/// A commit's address is made of its name: git has said whether there is one.
void add_claim(const site::Claim& claim, Gatherer& gatherer) {
  for (const site::Proof& proof : claim.proofs) {
    if (proof.state != site::ProofState::commit) gatherer.add(proof.href, Use::proof);
  }
}

}  // namespace

std::vector<OutsideLink> outside_links(const site::Site& site,
                                       const std::vector<std::string>& skip) {
  Gatherer gatherer(skip);
  for (const site::FileNode& file : site.files)
    add_file(file, gatherer);
  for (const site::Resource& resource : site.resources)
    gatherer.add(resource.href, Use::link);
  for (const site::Capability& capability : site.capabilities) {
    for (const site::Claim& claim : capability.claims)
      add_claim(claim, gatherer);
  }
  return gatherer.take();
}

LinkCheckReport check_links(const std::vector<OutsideLink>& links, const site::Evidence& known,
                            io::WebClient& client, const LinkCheckOptions& options,
                            const std::function<bool()>& wants_stop, const LinkObserver& observe) {
  return LinkCheck(links, known, options).run(client, wants_stop, observe);
}

}  // namespace daybook::build
