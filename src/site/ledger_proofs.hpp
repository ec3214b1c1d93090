// SPDX-License-Identifier: MIT
// What the claims of a session name as their proofs, and what became of each.  Knows no
// capabilities: ledger_capabilities.cpp merges claims and tells states.  Tested by
// ledger_proofs_test.cpp and ledger_test.cpp.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "config/config.hpp"
#include "site/ledger.hpp"
#include "site/resolve.hpp"
#include "site/site.hpp"

namespace daybook::site {

/// What all capabilities ask of the sessions, found once: claims times sessions are too many.
class Verifications {
 public:
  explicit Verifications(const Site& site);

  bool passed(SessionId id) const { return by_session_[id.index] == Verified::passed; }
  /// The day on which a verification of the module failed last.
  std::optional<text::Date> last_failed(ModuleId id) const { return last_failed_[id.index]; }

 private:
  std::vector<Verified> by_session_;
  std::vector<std::optional<text::Date>> last_failed_;  // of each module
};

/// Reads proofs; each file is looked at once, however many name it.
class ProofReader {
 public:
  /// What is given must outlive this.
  ProofReader(const Site& site, Resolver& resolver, const Verifications& verifications,
              const config::Config& config, const LedgerSources& sources)
      : site_(site),
        resolver_(resolver),
        verifications_(verifications),
        config_(config),
        sources_(sources) {}

  /// Those that a claim of a session names, in its order.
  std::vector<Proof> read(SessionId session, const journal::Item& claim);

 private:
  /// A heading and what leads to it.
  struct Section {
    std::string anchor;
    std::uint32_t line = 0;
  };
  using Anchors = std::unordered_map<std::string_view, markdown::NodeId>;  // headings

  void read_links(markdown::NodeRange nodes);
  void read_code(markdown::NodeRange nodes);
  void read_words(const std::string& words);
  bool add_named(std::string_view name);
  bool add_session(std::string_view name, std::string_view head, std::string_view fragment);
  void add_tokens(std::string_view words);
  void add(std::string text, const ResolvedLink& link, std::string_view path,
           std::string_view fragment);
  void add_commit(std::string_view name);

  ProofState judge(const ResolvedLink& link) const;
  void find_source(Proof& proof, std::string_view path);
  void find_section(Proof& proof, std::string_view fragment);
  void find_results(Proof& proof);
  std::optional<Section> section_of(const markdown::Document& document, std::string_view fragment);
  const Anchors& anchors_of(const markdown::Document& document);
  const std::string& sha256_of(const std::string& path);

  const Site& site_;
  Resolver& resolver_;
  const Verifications& verifications_;
  const config::Config& config_;
  const LedgerSources& sources_;
  SessionId session_;
  std::vector<Proof> proofs_;                               // of the claim that is being read
  std::map<std::string, std::string, std::less<>> sha256_;  // by path, of what is no page
  std::unordered_map<const markdown::Document*, Anchors> anchors_;
};

/// Whether a word can be a commit's name: 7 to 40 hexadecimal digits, letters and digits among
/// them.
bool is_commit_name(std::string_view word);

/// The commits that claims of the entries name as their proofs, in lower case, sorted.
std::vector<std::string> commit_names(
    const std::vector<std::shared_ptr<const journal::Entry>>& entries);

}  // namespace daybook::site
