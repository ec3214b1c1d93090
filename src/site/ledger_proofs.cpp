// SPDX-License-Identifier: MIT
#include "site/ledger_proofs.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <utility>

#include "site/evidence_checks.hpp"
#include "site/forge.hpp"
#include "text/ascii.hpp"
#include "text/slug.hpp"
#include "text/unicode.hpp"
#include "text/url.hpp"
#include "text/utf8.hpp"

namespace daybook::site {
namespace {

using journal::Item;
using journal::ItemField;
using journal::ItemType;

constexpr std::array<std::string_view, 3> k_own_session{"session", "this session", "本次会话"};
constexpr std::string_view k_around_token = ",;:()[]{}<>\"'`";

bool is_own_session(std::string_view words) {
  return std::ranges::find(k_own_session, text::match_key(words)) != k_own_session.end();
}

/// `lab/x.py`, `lab/kv/`: words nobody writes but for a path.  `and/or` is none.
bool looks_like_path(std::string_view word) {
  const std::size_t slash = word.rfind('/');
  if (slash == std::string_view::npos || slash == 0 || word.find(' ') != std::string_view::npos)
    return false;
  const std::string_view last = word.substr(slash + 1);
  const std::size_t dot = last.rfind('.');
  const bool has_extension =
      dot != std::string_view::npos && dot > 0 && dot + 1 < last.size() && last.size() - dot <= 6;
  return (last.empty() || has_extension) && word.find("//") == std::string_view::npos;
}

/// Calls `use(word)` for the words of a text, without the signs around them.
template <class Use>
void each_token(std::string_view words, Use use) {
  while (!words.empty()) {
    const std::size_t end = std::min(words.find_first_of(" \t\n,;"), words.size());
    std::string_view word = words.substr(0, end);
    words.remove_prefix(std::min(end + 1, words.size()));
    const std::size_t first = word.find_first_not_of(k_around_token);
    if (first == std::string_view::npos) continue;
    word = word.substr(first, word.find_last_not_of(k_around_token) + 1 - first);
    while (word.ends_with('.'))
      word.remove_suffix(1);
    if (!word.empty()) use(word);
  }
}

/// What stands after '#' in a link as its author wrote it.
std::string_view fragment_of(std::string_view destination) {
  const std::size_t hash = destination.find('#');
  return hash == std::string_view::npos ? std::string_view{} : destination.substr(hash + 1);
}

}  // namespace

// --- What a claim names ------------------------------------------------------------------------

std::vector<Proof> ProofReader::read(SessionId session, const Item& claim) {
  session_ = session;
  proofs_.clear();
  const auto* const field = claim.field(ItemField::proof);
  const markdown::NodeRange nodes =
      field != nullptr && !field->nodes.empty() ? field->nodes : claim.nodes;
  read_links(nodes);
  if (field != nullptr) {
    read_code(nodes);
    if (proofs_.empty()) read_words(field->text);
  }
  return std::move(proofs_);
}

void ProofReader::read_links(markdown::NodeRange nodes) {
  const FileNode& file = site_.file_of(session_);
  const markdown::Document& document = *file.entry->document;
  const auto links = document.links();
  const auto first = std::ranges::lower_bound(links, nodes.begin, {}, &markdown::Link::node);
  for (auto link = first; link != links.end() && link->node < nodes.end; ++link) {
    const auto index = static_cast<std::size_t>(link - links.begin());
    std::string text = markdown::plain_text(document, document.subtree(link->node));
    if (text.empty()) text = link->destination;
    add(std::move(text), file.links[index], text::split_link(link->destination).path,
        fragment_of(link->destination));
  }
}

// `lab/kv/run.py` in code names a file as often as a link does.
void ProofReader::read_code(markdown::NodeRange nodes) {
  const markdown::Document& document = *site_.file_of(session_).entry->document;
  for (markdown::NodeId id = nodes.begin; id != nodes.end; ++id.index) {
    if (document.node(id).kind != markdown::NodeKind::code) continue;
    const std::string_view words = document.literal(id);
    if (!add_named(words)) add_tokens(words);
  }
}

void ProofReader::read_words(const std::string& words) {
  if (add_named(words)) return;
  add_tokens(words);
  if (proofs_.empty()) proofs_.emplace_back().text = words;
}

// Of single words only those that can be nothing but a path or a commit.
void ProofReader::add_tokens(std::string_view words) {
  each_token(words, [&](std::string_view word) {
    if (word.find('/') != std::string_view::npos || is_commit_name(word)) add_named(word);
  });
}

/// False when the words name nothing.
bool ProofReader::add_named(std::string_view name) {
  const std::string_view fragment = fragment_of(name);
  const std::string_view head = text::trim(name.substr(0, name.find('#')));
  if (add_session(name, head, fragment)) return true;
  if (const auto link = resolver_.try_path(site_.session(session_).file, head)) {
    add(std::string(name), *link, head, fragment);
    return true;
  }
  if (is_commit_name(head)) {
    add_commit(name);
    return true;
  }
  if (!text::split_link(head).scheme.empty() || !looks_like_path(head)) return false;
  Proof& proof = proofs_.emplace_back();
  proof.text = name;
  proof.state = ProofState::missing;
  return true;
}

// "this session", "session#5-verification", "#5-verification".
bool ProofReader::add_session(std::string_view name, std::string_view head,
                              std::string_view fragment) {
  const bool is_own = head.empty() ? !fragment.empty() : is_own_session(head);
  if (!is_own) return false;
  add(std::string(name),
      {.state = LinkState::internal,
       .target = {Target::Kind::file, site_.session(session_).file.index},
       .fragment = {},
       .href = {}},
      {}, fragment);
  return true;
}

void ProofReader::add(std::string text, const ResolvedLink& link, std::string_view path,
                      std::string_view fragment) {
  Proof proof;
  proof.text = std::move(text);
  if (link.state == LinkState::internal) proof.target = link.target;
  proof.href = link.href;
  proof.state = judge(link);
  if (link.state == LinkState::internal || link.state == LinkState::plain) {
    find_source(proof, path);
    find_section(proof, fragment);
    if (proof.state == ProofState::file) find_results(proof);
  } else if (link.state == LinkState::external) {
    add_evidence(site_.evidence, proof);
  }
  proofs_.push_back(std::move(proof));
}

void ProofReader::add_commit(std::string_view name) {
  Proof proof;
  proof.text = name;
  const auto& commits = sources_.history.commits;
  if (!commits) {
    proof.state = ProofState::commit_unchecked;
  } else if (const auto found = commits->find(text::lower(name)); found != commits->end()) {
    proof.state = ProofState::commit;
    proof.href = commit_href(site_.origin.repository, found->second.id);
    proof.committed = found->second.day;
  } else {
    proof.state = ProofState::commit_missing;
  }
  proofs_.push_back(std::move(proof));
}

// --- What became of it -------------------------------------------------------------------------

ProofState ProofReader::judge(const ResolvedLink& link) const {
  switch (link.state) {
    case LinkState::external:
      if (find_rotten(site_.evidence, link.href) != nullptr) return ProofState::rotten;
      return config_.outside_links ? ProofState::outside : ProofState::not_counted;
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
  if (!verifications_.passed(*session)) return ProofState::not_passed;
  return *session == session_ && !config_.own_session ? ProofState::own : ProofState::passed;
}

void ProofReader::find_source(Proof& proof, std::string_view path) {
  const FileNode* file = nullptr;
  if (proof.target.kind == Target::Kind::file) {
    file = &site_.files[proof.target.index];
    proof.path = file->entry->path();
  } else if (proof.target.kind == Target::Kind::asset) {
    proof.path = site_.assets[proof.target.index].path;
  } else {
    const auto* const entry =
        resolver_.look_up(site_.session(session_).file, text::nfc(text::percent_decode(path)));
    if (entry == nullptr) return;
    proof.path = entry->path;
    if (entry->kind == CatalogEntry::Kind::folder) return;
  }
  if (file != nullptr && file->history) proof.committed = file->history->last;
  proof.sha256 = file != nullptr ? file->entry->sha256 : sha256_of(proof.path);
}

void ProofReader::find_section(Proof& proof, std::string_view fragment) {
  if (fragment.empty() || fragment.starts_with('^') || proof.target.kind != Target::Kind::file)
    return;
  const auto section = section_of(*site_.files[proof.target.index].entry->document, fragment);
  if (!section) {
    proof.state = ProofState::section_missing;
    return;
  }
  proof.fragment = section->anchor;
  proof.line = section->line;
}

std::optional<ProofReader::Section> ProofReader::section_of(const markdown::Document& document,
                                                            std::string_view fragment) {
  const std::string wanted = text::nfc(text::percent_decode(fragment));
  const std::size_t last = wanted.rfind('#');
  const std::string anchor =
      text::heading_anchor(last == std::string::npos ? wanted : wanted.substr(last + 1));
  const Anchors& anchors = anchors_of(document);
  auto found = anchors.find(wanted);
  if (found == anchors.end()) found = anchors.find(anchor);
  if (found == anchors.end()) return std::nullopt;
  return Section{.anchor = std::string(found->first), .line = document.line_of(found->second)};
}

const ProofReader::Anchors& ProofReader::anchors_of(const markdown::Document& document) {
  const auto [slot, is_new] = anchors_.try_emplace(&document);
  Anchors& anchors = slot->second;
  for (std::uint32_t i = 0; is_new && i < document.nodes().size(); ++i) {
    const markdown::NodeId id{i};
    if (document.node(id).kind == markdown::NodeKind::heading)
      anchors.try_emplace(document.literal(id), id);
  }
  return anchors;
}

/// A lab's results: RESULTS.md in its folder, or a section named after it in that of the folder
/// above.
void ProofReader::find_results(Proof& proof) {
  const bool is_folder = proof.target.kind != Target::Kind::file &&
                         proof.target.kind != Target::Kind::asset && proof.sha256.empty();
  const std::string_view folder =
      is_folder ? std::string_view(proof.path) : text::folder_of(proof.path);
  if (folder.empty()) return;
  const auto results_in = [&](std::string_view where) {
    return resolver_.catalog().by_path(
        fmt::format("{}{}RESULTS.md", where, where.empty() ? "" : "/"));
  };
  if (const CatalogEntry* const beside = results_in(folder)) {
    proof.state = ProofState::lab;
    proof.results = beside->path;
    return;
  }
  const CatalogEntry* const above = results_in(text::folder_of(folder));
  const FileNode* const page = above == nullptr ? nullptr : site_.file_at(above->path);
  if (page == nullptr) return;
  const auto section = section_of(*page->entry->document, text::file_name_of(folder));
  if (!section) return;
  proof.state = ProofState::lab;
  proof.results = fmt::format("{}#{}", above->path, section->anchor);
}

const std::string& ProofReader::sha256_of(const std::string& path) {
  const auto [slot, is_new] = sha256_.try_emplace(path);
  if (is_new && sources_.sha256_of) slot->second = sources_.sha256_of(path);
  return slot->second;
}

// --- Commits -----------------------------------------------------------------------------------

bool is_commit_name(std::string_view word) {
  constexpr std::size_t k_shortest = 7;
  constexpr std::size_t k_longest = 40;
  if (word.size() < k_shortest || word.size() > k_longest) return false;
  if (!std::ranges::all_of(word, text::is_ascii_hex)) return false;
  // "defaced" is a word and 20260302 a day.
  return std::ranges::any_of(word, text::is_ascii_digit) && !text::is_ascii_number(word);
}

std::vector<std::string> commit_names(
    const std::vector<std::shared_ptr<const journal::Entry>>& entries) {
  std::vector<std::string> names;
  for (const auto& entry : entries) {
    const auto* const session = std::get_if<journal::Session>(&entry->record);
    if (session == nullptr) continue;
    for (const Item& item : session->items) {
      const auto* const proof =
          item.type == ItemType::capability ? item.field(ItemField::proof) : nullptr;
      if (proof == nullptr) continue;
      each_token(proof->text, [&](std::string_view word) {
        if (is_commit_name(word)) names.push_back(text::lower(word));
      });
    }
  }
  std::ranges::sort(names);
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

}  // namespace daybook::site
