// SPDX-License-Identifier: MIT
#include "site/resolve.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>
#include <iterator>
#include <utility>
#include <variant>

#include "site/forge.hpp"
#include "site/missing_record.hpp"
#include "text/slug.hpp"
#include "text/unicode.hpp"
#include "text/url.hpp"
#include "text/utf8.hpp"

namespace daybook::site {
namespace {

using markdown::LinkKind;

// Schemes that leave the site and run nothing.
constexpr std::array<std::string_view, 14> k_outside_schemes{
    "http", "https", "mailto", "tel",      "ftp",    "ftps",   "sftp",
    "git",  "ssh",   "doi",    "obsidian", "vscode", "zotero", "xmpp"};

// What a browser shows or saves without running it.  HTML and scripts are never copied.
constexpr std::array<std::string_view, 56> k_publishable{
    ".png",   ".jpg",  ".jpeg",  ".gif",   ".webp", ".avif", ".bmp",  ".ico", ".pdf", ".txt",
    ".csv",   ".tsv",  ".json",  ".jsonl", ".yaml", ".yml",  ".toml", ".ini", ".log", ".py",
    ".ipynb", ".rs",   ".go",    ".c",     ".h",    ".cc",   ".cpp",  ".hpp", ".cu",  ".cuh",
    ".java",  ".kt",   ".swift", ".rb",    ".sh",   ".bash", ".sql",  ".ts",  ".tsx", ".jsx",
    ".lua",   ".r",    ".jl",    ".scala", ".cs",   ".hs",   ".ml",   ".ex",  ".exs", ".clj",
    ".zig",   ".diff", ".patch", ".mp4",   ".webm", ".mp3"};

bool is_image(LinkKind kind) {
  return kind == LinkKind::image || kind == LinkKind::embed;
}

bool is_publishable(std::string_view path, LinkKind kind) {
  const std::string extension = text::lower(text::extension_of(path));
  // An SVG shown as an image runs nothing; opened as a page it may.
  if (extension == ".svg") return is_image(kind);
  return std::ranges::find(k_publishable, extension) != k_publishable.end();
}

bool is_drive_letter(std::string_view scheme) {
  return scheme.size() == 1;
}

std::uint32_t number_of(std::string_view digits) {
  std::uint32_t number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

std::string decoded(std::string_view path) {
  return text::nfc(text::percent_decode(path));
}

// In order, those that overlap as one.
std::vector<markdown::NodeRange> decisions_in(const journal::Entry& entry) {
  std::vector<markdown::NodeRange> ranges;
  const auto* const session = std::get_if<journal::Session>(&entry.record);
  if (session == nullptr) return ranges;
  for (const journal::Item& item : session->items) {
    if (item.type == journal::ItemType::decision) ranges.push_back(item.nodes);
  }
  std::ranges::sort(ranges, {}, &markdown::NodeRange::begin);
  std::size_t count = 0;
  for (const markdown::NodeRange& range : ranges) {
    if (count > 0 && range.begin < ranges[count - 1].end)
      ranges[count - 1].end = std::max(ranges[count - 1].end, range.end);
    else
      ranges[count++] = range;
  }
  ranges.resize(count);
  return ranges;
}

}  // namespace

Resolver::Resolver(const Catalog& catalog, const RecordNumbers& records, const Site& site,
                   const config::Config& config, text::Diagnostics& diagnostics)
    : catalog_(catalog),
      site_(site),
      config_(config),
      diagnostics_(diagnostics),
      records_(records) {}

ResolvedLink Resolver::resolve(FileId from, const markdown::Link& link) {
  const Request request{.from = from,
                        .kind = link.kind,
                        .written = link.destination,
                        .span = link.span,
                        .node = link.node};
  switch (link.kind) {
    case LinkKind::wiki:
    case LinkKind::embed:
      return wiki(request);
    case LinkKind::adr:
      return adr(request);
    case LinkKind::issue:
      return issue(request);
    case LinkKind::link:
    case LinkKind::autolink:
    case LinkKind::image:
      break;
  }
  const text::LinkParts parts = text::split_link(link.destination);
  const std::string scheme = text::lower(parts.scheme);
  if (scheme == "file" || is_drive_letter(scheme)) {
    return local_path(request, scheme == "file" ? parts.path : link.destination, parts.fragment);
  }
  if (std::ranges::find(k_outside_schemes, scheme) != k_outside_schemes.end()) {
    return {.state = LinkState::external,
            .target = {},
            .fragment = {},
            .href = std::string(link.destination)};
  }
  if (!scheme.empty()) {
    report(request, text::Rule::link_unsafe,
           fmt::format("the link '{}' is dropped", text::ellipsize(link.destination, 60)),
           "write an http or https address, or a path in the journal");
    return {.state = LinkState::unsafe, .target = {}, .fragment = {}, .href = {}};
  }
  if (link.destination.starts_with("//")) {
    return {.state = LinkState::external,
            .target = {},
            .fragment = {},
            .href = "https:" + std::string(link.destination)};
  }
  return relative(request, parts.path, parts.fragment);
}

ResolvedLink Resolver::resolve_path(FileId from, std::string_view path, text::Span span) {
  return resolve(from, {.kind = LinkKind::link, .node = {}, .destination = path, .span = span});
}

std::optional<ResolvedLink> Resolver::try_path(FileId from, std::string_view path) {
  const text::LinkParts parts = text::split_link(path);
  if (!parts.scheme.empty() || parts.path.empty()) return std::nullopt;
  const CatalogEntry* entry = look_up(from, decoded(parts.path));
  if (entry == nullptr) return std::nullopt;
  return found({.from = from, .kind = LinkKind::link, .written = path, .span = {}}, *entry, {});
}

// A path is meant from the file's own folder, else from the journal's root, as vaults and people
// do.
const CatalogEntry* Resolver::look_up(FileId from, std::string_view path) const {
  const std::string_view own = site_.file(from).entry->path();
  if (const auto joined = text::resolve_path(own, path)) {
    if (const CatalogEntry* entry = catalog_.by_path(*joined)) return entry;
  }
  const auto from_root = text::resolve_path("", path);
  return from_root ? catalog_.by_path(*from_root) : nullptr;
}

ResolvedLink Resolver::relative(const Request& request, std::string_view path,
                                std::string_view fragment) {
  if (path.empty() && request.kind == LinkKind::image) {
    return broken(request, text::Rule::link_broken, "the image has no address", {});
  }
  if (path.empty()) {
    return {.state = LinkState::internal,
            .target = {Target::Kind::file, request.from.index},
            .fragment = checked_fragment(request, request.from, fragment),
            .href = {}};
  }
  const std::string wanted = decoded(path);
  if (const CatalogEntry* entry = look_up(request.from, wanted))
    return found(request, *entry, fragment);
  // `./YYYY-MM-DD.md` is a template's, left standing.
  if (wanted.find("YYYY") != std::string::npos) return {};
  const auto joined = text::resolve_path(site_.file(request.from).entry->path(), wanted);
  if (!joined) {
    return broken(request, text::Rule::link_outside,
                  fmt::format("'{}' is outside the journal", request.written), {});
  }
  const std::string same = catalog_.same_name(*joined);
  if (same.empty()) {
    missing_.push_back({.diagnostic = diagnostics_.size(), .name = {}, .paths = {*joined}});
    if (auto from_root = text::resolve_path("", wanted); from_root && from_root != joined)
      missing_.back().paths.push_back(std::move(*from_root));
  }
  return broken(request, text::Rule::link_broken,
                fmt::format("'{}' is not in the journal", request.written),
                same.empty() ? std::string{} : fmt::format("did you mean '{}'?", same));
}

ResolvedLink Resolver::adr(const Request& request) {
  if (const auto record = record_of(request.from, request.written)) return *record;
  // A journal without decision records names those of another project; one that has some may.
  if (site_.adrs.empty()) return {};
  const std::uint32_t number = number_of(request.written);
  if (is_in_decision(request) && !records_.is_held(number)) {
    diagnostics_.push_back(
        decision_adr_missing(*site_.file(request.from).entry, number, request.span));
    return {};
  }
  report(request, text::Rule::adr_unknown,
         fmt::format("there is no decision record {}", request.written));
  diagnostics_.back().severity = text::Severity::note;
  return {};
}

bool Resolver::is_in_decision(const Request& request) {
  if (decisions_of_ != request.from) {
    decisions_of_ = request.from;
    decisions_ = decisions_in(*site_.file(request.from).entry);
  }
  const auto after =
      std::ranges::upper_bound(decisions_, request.node, {}, &markdown::NodeRange::begin);
  return after != decisions_.begin() && request.node < std::prev(after)->end;
}

std::optional<ResolvedLink> Resolver::record_of(FileId from, std::string_view number) const {
  const std::uint32_t wanted = number_of(number);
  const auto first = records_.first(wanted);
  if (!first) return std::nullopt;
  // Several packages of a repository count their own records: the one in the same folder is meant.
  const auto beside = records_.beside(wanted, text::folder_of(site_.file(from).entry->path()));
  const AdrId chosen = beside ? beside->last : *first;
  return ResolvedLink{.state = LinkState::internal,
                      .target = {Target::Kind::file, site_.adr(chosen).file.index},
                      .fragment = {},
                      .href = {}};
}

ResolvedLink Resolver::issue(const Request& request) const {
  const std::string& repository = site_.origin.repository;
  if (repository.empty()) return {};
  return {.state = LinkState::external,
          .target = {},
          .fragment = {},
          .href = issue_href(repository, request.written)};
}

// `file:///d:/me/journal/tracks/x.md`: the journal's own path on somebody's machine.
ResolvedLink Resolver::local_path(const Request& request, std::string_view path,
                                  std::string_view fragment) {
  std::string wanted = decoded(path);
  std::ranges::replace(wanted, '\\', '/');
  if (const CatalogEntry* entry = catalog_.by_tail(wanted)) {
    report(request, text::Rule::link_local_path,
           fmt::format("'{}' is a path of one machine",
                       text::ellipsize(text::percent_decode(request.written), 100)),
           fmt::format("it was taken to mean '{}'", entry->path));
    return found(request, *entry, fragment);
  }
  return broken(request, text::Rule::link_broken,
                fmt::format("'{}' is a path of one machine and not in the journal",
                            text::ellipsize(text::percent_decode(request.written), 100)),
                {});
}

ResolvedLink Resolver::found(const Request& request, const CatalogEntry& entry,
                             std::string_view fragment) {
  ResolvedLink link{
      .state = LinkState::internal, .target = entry.target, .fragment = {}, .href = {}};
  switch (entry.kind) {
    case CatalogEntry::Kind::held:
      return {.state = LinkState::held, .target = {}, .fragment = {}, .href = {}};
    case CatalogEntry::Kind::page:
      link.fragment = checked_fragment(request, FileId{entry.target.index}, fragment);
      return link;
    case CatalogEntry::Kind::folder:
      if (entry.target.kind == Target::Kind::none) link.state = LinkState::plain;
      if (!fragment.empty()) link.fragment = shelf_fragment(request, entry, fragment);
      return link;
    case CatalogEntry::Kind::other:
      break;
  }
  const std::uint64_t limit = std::uint64_t{config_.copy_limit_mb} * 1024 * 1024;
  if (entry.size > limit) {
    report(request, text::Rule::link_not_copied,
           fmt::format("'{}' is larger than {} MiB, and not copied", entry.path,
                       config_.copy_limit_mb),
           "raise 'copy_limit_mb' in site.yaml, or link to where it is kept");
    link.state = LinkState::plain;
  } else if (!is_publishable(entry.path, request.kind)) {
    // Sources of a program are named often, and seldom meant to be on the site.
    report(request, text::Rule::link_not_copied,
           fmt::format("'{}' is of a kind that is not copied", entry.path));
    diagnostics_.back().severity = text::Severity::note;
    link.state = LinkState::plain;
  }
  return link;
}

ResolvedLink Resolver::broken(const Request& request, text::Rule rule, std::string message,
                              std::string help) {
  report(request, rule, std::move(message), std::move(help));
  return {.state = LinkState::broken, .target = {}, .fragment = {}, .href = {}};
}

std::string Resolver::checked_fragment(const Request& request, FileId page,
                                       std::string_view fragment) {
  if (fragment.empty()) return {};
  const std::string wanted = text::nfc(text::percent_decode(fragment));
  const Headings& known = headings(page);
  if (const std::string_view anchor = known.find(wanted, request.kind); !anchor.empty())
    return std::string(anchor);
  if (wanted.starts_with('^')) return {};  // an Obsidian block: the page itself is right
  const std::string near =
      dead_anchors_++ < k_most_hints ? known.nearest(wanted, request.kind) : std::string{};
  report(request, text::Rule::link_anchor_missing,
         fmt::format("'{}' has no heading '#{}'", site_.file(page).entry->path(), wanted),
         near.empty() ? std::string{} : fmt::format("did you mean '#{}'?", near));
  return {};
}

// The page of a track, module or folder has the headings of its index note.
std::string Resolver::shelf_fragment(const Request& request, const CatalogEntry& entry,
                                     std::string_view fragment) {
  std::optional<FileId> note;
  if (entry.target.kind == Target::Kind::track) note = site_.tracks[entry.target.index].index_note;
  if (entry.target.kind == Target::Kind::module)
    note = site_.modules[entry.target.index].index_note;
  if (entry.target.kind == Target::Kind::folder)
    note = site_.folders[entry.target.index].index_note;
  if (note) return checked_fragment(request, *note, fragment);
  report(request, text::Rule::link_anchor_missing,
         fmt::format("'{}' has no heading '#{}'", entry.path,
                     text::nfc(text::percent_decode(fragment))));
  return {};
}

const Headings& Resolver::headings(FileId page) {
  const auto known = headings_.find(page.index);
  if (known != headings_.end()) return known->second;
  return headings_.emplace(page.index, Headings(*site_.file(page).entry->document)).first->second;
}

void Resolver::report(const Request& request, text::Rule rule, std::string message,
                      std::string help) {
  const text::SourceFile& source = site_.file(request.from).entry->document->source();
  diagnostics_.push_back(
      text::make_diagnostic(rule, source.place(request.span), std::move(message), std::move(help)));
}

}  // namespace daybook::site
