// SPDX-License-Identifier: MIT
#include "site/part.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <optional>
#include <set>
#include <string_view>

#include "site/ledger.hpp"
#include "text/suggest.hpp"
#include "text/unicode.hpp"
#include "text/url.hpp"

namespace daybook::site {
namespace {

using base::Error;
using base::Result;

// So many are listed when several fit.
constexpr std::size_t k_most_listed = 5;

Result<TrackId> track_called(const Site& site, const std::string& name) {
  std::vector<std::string_view> known;
  const std::string key = text::match_key(name);
  for (std::uint32_t i = 0; i < site.tracks.size(); ++i) {
    const TrackNode& track = site.tracks[i];
    if (text::match_key(track.name) == key || text::match_key(track.title) == key)
      return TrackId{i};
    known.push_back(track.name);
  }
  const std::string hint = text::did_you_mean(name, known);
  return Error{fmt::format("no track is called '{}'{}", name, hint.empty() ? "" : "; " + hint)};
}

/// The words a capability was claimed in; an alias is among them.
std::vector<std::string> keys_of(const Site& site, const Capability& capability) {
  std::vector<std::string> keys{statement_key(capability.statement)};
  for (const Claim& claim : capability.claims)
    keys.push_back(statement_key(site.item({claim.session, claim.item}).text));
  return keys;
}

using Capabilities = std::vector<const Capability*>;

Error none_called(const Capabilities& among, const std::string& words) {
  std::vector<std::string_view> known;
  for (const Capability* const capability : among)
    known.emplace_back(capability->statement);
  const std::string hint = text::did_you_mean(words, known);
  return Error{fmt::format("no capability is called '{}'; {}", words,
                           hint.empty() ? "'daybook list capabilities' names them" : hint)};
}

Error several_called(const Capabilities& found, const std::string& words) {
  std::string list;
  for (std::size_t i = 0; i < found.size() && i < k_most_listed; ++i)
    list += fmt::format("{}'{}'", i == 0 ? "" : ", ", found[i]->statement);
  const std::size_t more = found.size() - std::min(found.size(), k_most_listed);
  if (more > 0) list += fmt::format(" and {} more", more);
  return Error{fmt::format("'{}' fits {} capabilities: {}", words, found.size(), list)};
}

/// Those with this statement in whatever module, else the one that has these words in its own.
Result<Capabilities> capabilities_called(const Site& site, const Capabilities& among,
                                         const std::string& words) {
  const std::string key = statement_key(words);
  Capabilities same;
  Capabilities like;
  for (const Capability* const capability : among) {
    const std::vector<std::string> keys = keys_of(site, *capability);
    if (std::ranges::find(keys, key) != keys.end()) same.push_back(capability);
    if (!key.empty() && keys.front().find(key) != std::string::npos) like.push_back(capability);
  }
  if (!same.empty()) return same;
  if (like.empty()) return none_called(among, words);
  if (like.size() > 1) return several_called(like, words);
  return like;
}

/// Gathers the files of a part.
class Gatherer {
 public:
  explicit Gatherer(const Site& site) : site_(site) {}

  void keep_track(TrackId track) {
    for (std::uint32_t i = 0; i < site_.files.size(); ++i) {
      if (site_.files[i].track == track) keep(FileId{i});
    }
  }

  void keep_claims(const Capability& capability) {
    for (const Claim& claim : capability.claims) {
      const FileId file = site_.session(claim.session).file;
      claims_.insert({path_of(file), claim.item});
      keep(file);
    }
  }

  /// What the state of a capability is told from, besides its claims.
  void keep_grounds(const Capability& capability) {
    for (const Claim& claim : capability.claims) {
      for (const Proof& proof : claim.proofs)
        keep_proof(proof);
    }
    if (!capability.module || !modules_.insert(*capability.module).second) return;
    for (const SessionId id : site_.module(*capability.module).sessions) {
      if (verified_by(*site_.session(id).session) == Verified::failed) keep(site_.session(id).file);
    }
  }

  void keep_records() {
    const std::set<FileId> leading = files_;
    for (const FileId from : leading) {
      for (const ResolvedLink& link : site_.file(from).links) {
        if (link.target.kind == Target::Kind::file) keep_record(FileId{link.target.index});
      }
      if (const auto record = site_.file(from).adr) keep_chain(*record);
    }
  }

  void keep_shown_texts() {
    std::vector<FileId> open(files_.begin(), files_.end());
    while (!open.empty()) {
      const FileId file = open.back();
      open.pop_back();
      for (const Transclusion& shown : site_.file(file).transclusions) {
        if (files_.insert(shown.source).second) open.push_back(shown.source);
      }
    }
  }

  Part part(std::string title) const {
    Part part{.title = std::move(title), .paths = {}, .claims = {claims_.begin(), claims_.end()}};
    for (const FileId file : files_)
      part.paths.push_back(path_of(file));
    std::ranges::sort(part.paths);
    return part;
  }

 private:
  std::string path_of(FileId file) const { return std::string(site_.file(file).entry->path()); }

  void keep(FileId file) { files_.insert(file); }

  void keep_note(const std::optional<FileId>& note) {
    if (note) keep(*note);
  }

  void keep_proof(const Proof& proof) {
    if (proof.target.kind == Target::Kind::file) keep(FileId{proof.target.index});
    if (proof.target.kind == Target::Kind::track)
      keep_note(site_.tracks[proof.target.index].index_note);
    if (proof.target.kind == Target::Kind::module)
      keep_note(site_.modules[proof.target.index].index_note);
    const std::string_view results =
        std::string_view(proof.results).substr(0, proof.results.find('#'));
    if (const FileNode* const file = site_.file_at(results)) keep(id_of(*file));
    if (!proof.path.empty() && folders_.insert(proof.path).second) keep_folder(proof.path);
  }

  /// The files beside one another in a folder, without those of the folders in it.
  void keep_folder(const std::string& folder) {
    const std::string within = folder + '/';
    for (auto at = site_.first_file_from(within); at != site_.files.end(); ++at) {
      const std::string_view path = at->entry->path();
      if (!path.starts_with(within)) return;
      if (text::folder_of(path) == folder) keep(id_of(*at));
    }
  }

  FileId id_of(const FileNode& file) const {
    return FileId{static_cast<std::uint32_t>(&file - site_.files.data())};
  }

  void keep_record(FileId file) {
    const auto record = site_.file(file).adr;
    if (!record) return;
    keep(file);
    keep_chain(*record);
  }

  // A record that looks accepted though another took its place would mislead.
  void keep_chain(AdrId record) {
    const auto chain = site_.adr(record).chain;
    if (!chain) return;
    for (const AdrId each : site_.decision_chains[*chain].records)
      keep(site_.adr(each).file);
  }

  const Site& site_;
  std::set<FileId> files_;
  std::set<ClaimName> claims_;
  std::set<ModuleId> modules_;     // whose failures are kept
  std::set<std::string> folders_;  // kept whole
};

}  // namespace

bool Part::has(std::string_view path) const {
  return std::ranges::binary_search(paths, path);
}

bool Part::is_about(const Site& site, const Capability& capability) const {
  return std::ranges::any_of(capability.claims, [&](const Claim& claim) {
    const std::string_view path = site.file_of(claim.session).entry->path();
    return std::ranges::binary_search(claims, ClaimName{path, claim.item});
  });
}

base::Result<Part> find_part(const Site& site, const PartQuery& query) {
  std::optional<TrackId> track;
  if (!query.track.empty()) {
    const auto called = track_called(site, query.track);
    if (!called) return called.error();
    track = called.value();
  }
  Capabilities chosen;
  for (const Capability& capability : site.capabilities) {
    if (!track || capability.track == track) chosen.push_back(&capability);
  }
  Gatherer gatherer(site);
  if (!query.capability.empty()) {
    auto called = capabilities_called(site, chosen, query.capability);
    if (!called) return called.error();
    chosen = std::move(called).value();
  } else if (track) {
    gatherer.keep_track(*track);
  }
  for (const Capability* const capability : chosen)
    gatherer.keep_claims(*capability);
  for (const Capability* const capability : chosen)
    gatherer.keep_grounds(*capability);
  gatherer.keep_records();
  gatherer.keep_shown_texts();
  const std::string_view title =
      query.capability.empty() ? site.track(*track).title : chosen.front()->statement;
  return gatherer.part(std::string(title));
}

}  // namespace daybook::site
