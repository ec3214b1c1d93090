// SPDX-License-Identifier: MIT
#include "site/link.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <iterator>
#include <set>
#include <unordered_map>
#include <utility>

#include "base/parallel.hpp"
#include "markdown/embed.hpp"
#include "site/address.hpp"
#include "site/backlinks.hpp"
#include "site/catalog.hpp"
#include "site/evidence_checks.hpp"
#include "site/images.hpp"
#include "site/ledger.hpp"
#include "site/missing.hpp"
#include "site/order.hpp"
#include "site/redirects.hpp"
#include "site/resolve.hpp"
#include "site/resolve_files.hpp"
#include "site/structure.hpp"
#include "site/transclude.hpp"
#include "site/visibility.hpp"
#include "text/slug.hpp"

namespace daybook::site {
namespace {

/// One call of link(): the order of its steps is the order of its functions.
class Linker {
 public:
  Linker(LinkInput input, const config::Config& config)
      : input_(std::move(input)), config_(config) {}

  text::Checked<Site> run() {
    sort_input();
    hold_back();
    site_.origin = {
        .repository = config_.repository.empty() ? input_.history.repository : config_.repository,
        .branch = input_.history.branch,
        .folder = input_.history.folder};
    site_.evidence = std::move(input_.evidence);
    base::parallel_invoke(input_.jobs, {[this] { build_structure(); }, [this] { list_files(); }});
    list_folders();
    list_shelves();
    resolve_files(site_, catalog_, config_, input_.jobs, diagnostics_);
    find_transclusions(site_, diagnostics_);
    site_.items = index_items(site_);
    join_decisions();
    merge_items();
    keep_used_assets();
    check_images(site_, config_, diagnostics_);
    check_evidence(site_, diagnostics_);
    find_reviews_and_related();
    return {.value = std::move(site_), .diagnostics = std::move(diagnostics_)};
  }

 private:
  void build_structure() {
    Structure(site_, input_.history, diagnostics_).build();
    find_redirects(site_, diagnostics_);
    keep_published_ids(site_, input_.published);
    number_other_files();
  }

  void sort_input() {
    std::ranges::sort(input_.entries, {}, [](const auto& entry) { return entry->path(); });
    std::ranges::sort(input_.other_files, {}, &OtherFile::path);
  }

  void hold_back() {
    for (const auto& entry : input_.entries) {
      const auto why = held_why(*entry, input_);
      if (!why) {
        if (is_dated_ahead(*entry, input_.clock)) note_future(*entry);
        site_.entries.push_back(entry);
        continue;
      }
      site_.held_entries.push_back(entry);
      site_.held.push_back({.entry = entry.get(), .why = *why});
      const text::Span span = *why == Held::Why::future ? entry->common.date->span : text::Span{};
      diagnostics_.push_back(
          text::make_diagnostic(text::Rule::session_held, entry->document->source().place(span),
                                fmt::format("not published: {}", held_reason(*why))));
    }
  }

  void note_future(const journal::Entry& entry) {
    if (input_.future == Future::publish) return;
    diagnostics_.push_back(text::make_diagnostic(
        text::Rule::date_future, entry.document->source().place(entry.common.date->span),
        fmt::format("{} is after the build's day", text::to_iso(entry.common.date->value.first)),
        "a date in front matter would hold the session back until then"));
  }

  // All other files get an address; keep_used_assets() drops those nobody refers to.
  void number_other_files() {
    Addresses addresses;
    for (const OtherFile& file : input_.other_files) {
      std::string folder = "files";
      for (std::string_view rest = text::folder_of(file.path); !rest.empty();) {
        const std::size_t slash = rest.find('/');
        folder += "/" + text::slugify(rest.substr(0, slash));
        rest = slash == std::string_view::npos ? std::string_view{} : rest.substr(slash + 1);
      }
      const std::string extension = asset_extension(file.path);
      site_.assets.push_back(
          {.path = file.path,
           .url = addresses.claim(folder, text::slugify(text::stem_of(file.path)), extension).url});
    }
  }

  static std::string asset_extension(std::string_view path) {
    const std::string_view extension = text::extension_of(path);
    return extension.empty() ? std::string{} : "." + text::slugify(extension.substr(1));
  }

  // Files have the numbers of their entries, so that this can go before the structure is there.
  void list_files() {
    for (std::uint32_t i = 0; i < site_.entries.size(); ++i) {
      const journal::Entry& entry = *site_.entries[i];
      catalog_.add({.kind = CatalogEntry::Kind::page,
                    .path = std::string(entry.path()),
                    .target = {Target::Kind::file, i}});
      const auto index = static_cast<std::uint32_t>(catalog_.entries().size() - 1);
      catalog_.add_title(entry.common.title.value, index);
      for (const std::string& alias : entry.common.aliases)
        catalog_.add_title(alias, index);
    }
    for (const Held& held : site_.held) {
      catalog_.add({.kind = CatalogEntry::Kind::held,
                    .path = std::string(held.entry->path()),
                    .target = {}});
      catalog_.add_held_title(held.entry->common.title.value);
      for (const std::string& alias : held.entry->common.aliases)
        catalog_.add_held_title(alias);
    }
    for (std::uint32_t i = 0; i < input_.other_files.size(); ++i) {
      catalog_.add({.kind = CatalogEntry::Kind::other,
                    .path = input_.other_files[i].path,
                    .target = {Target::Kind::asset, i},
                    .size = input_.other_files[i].size});
    }
  }

  void list_shelves() {
    for (std::uint32_t i = 0; i < site_.tracks.size(); ++i)
      add_shelf(site_.tracks[i], {Target::Kind::track, i});
    for (std::uint32_t i = 0; i < site_.modules.size(); ++i)
      add_shelf(site_.modules[i], {Target::Kind::module, i});
  }

  template <class Shelf>
  void add_shelf(const Shelf& shelf, Target target) {
    catalog_.add_shelf({.kind = CatalogEntry::Kind::folder, .path = shelf.name, .target = target},
                       shelf.name, shelf.title);
  }

  void list_folders() {
    std::set<std::string, std::less<>> folders;
    const auto note_folders = [&](std::string_view path) {
      for (std::string_view folder = text::folder_of(path); !folder.empty();
           folder = text::folder_of(folder)) {
        if (!folders.emplace(folder).second) return;
      }
    };
    for (const auto& entry : site_.entries)
      note_folders(entry->path());
    for (const auto& entry : site_.held_entries)
      note_folders(entry->path());
    for (const OtherFile& file : input_.other_files)
      note_folders(file.path);
    std::unordered_map<std::string_view, Target> pages;
    for (std::uint32_t i = 0; i < site_.folders.size(); ++i)
      pages[site_.folders[i].path] = {Target::Kind::folder, i};
    for (const FileNode& file : site_.files) {
      const auto* const note = std::get_if<journal::Note>(&file.entry->record);
      if (note == nullptr || note->track.empty()) continue;
      std::string_view folder = text::folder_of(file.entry->path());
      if (file.module) pages[folder] = {Target::Kind::module, file.module->index};
      if (file.module) folder = text::folder_of(folder);
      if (file.track) pages[folder] = {Target::Kind::track, file.track->index};
    }
    for (const std::string& folder : folders) {
      const auto page = pages.find(folder);
      catalog_.add({.kind = CatalogEntry::Kind::folder,
                    .path = folder,
                    .target = page == pages.end() ? Target{} : page->second});
    }
  }

  void merge_claims() {
    const RecordNumbers records(site_);
    Resolver resolver(catalog_, records, site_, config_, diagnostics_);
    auto merged = merge_capabilities(
        site_, resolver, config_,
        {.history = input_.history, .sha256_of = input_.sha256_of, .clock = input_.clock});
    site_.capabilities = std::move(merged.value);
    // Of a capability that only happens to be claimed here too, the part does not know the state.
    std::erase_if(site_.capabilities, [&](const Capability& capability) {
      return input_.part && !input_.part->is_about(site_, capability);
    });
    give_hints(catalog_, resolver.take_missing(), input_.jobs, diagnostics_);
    std::ranges::move(merged.diagnostics, std::back_inserter(diagnostics_));
  }

  // None of these reads what another one makes.  Those that take longest come first.
  void merge_items() {
    base::parallel_invoke(
        input_.jobs,
        {[&] { merge_claims(); }, [&] { site_.tasks = merge_tasks(site_, input_.clock); },
         [&] { site_.knowledge = merge_knowledge(site_); },
         [&] { site_.gaps = merge_gaps(site_, input_.clock); },
         [&] { site_.questions = merge_questions(site_); },
         [&] { site_.terms = merge_terms(site_); }, [&] { site_.series = merge_series(site_); }});
  }

  // Nor these.
  void find_reviews_and_related() {
    const auto related = [&] {
      site_.resources = merge_resources(site_);
      collect_backlinks(site_);
      site_.related = find_related(site_, input_.jobs, input_.related);
    };
    base::parallel_invoke(
        input_.jobs,
        {[&] { site_.reviews = find_reviews(site_, config_.reviews, input_.clock); }, related});
  }

  void join_decisions() {
    join_records(site_, diagnostics_);
    site_.decision_chains = find_chains(site_);
    for (std::uint32_t i = 0; i < site_.decision_chains.size(); ++i) {
      for (const AdrId id : site_.decision_chains[i].records)
        site_.adrs[id.index].chain = i;
    }
    site_.decisions = list_decisions(site_);
    check_decisions(site_, diagnostics_);
  }

  template <class Visit>
  void each_target(const Visit& visit) {
    for (FileNode& file : site_.files) {
      for (auto* const links : {&file.links, &file.evidence, &file.references}) {
        for (ResolvedLink& link : *links)
          visit(link.state, link.target);
      }
    }
    for (Capability& capability : site_.capabilities) {
      for (Claim& claim : capability.claims) {
        for (Proof& proof : claim.proofs)
          visit(proof.holds() ? LinkState::internal : LinkState::plain, proof.target);
      }
    }
  }

  AssetNode with_image(const AssetNode& asset) const {
    const bool is_image = input_.image_of && markdown::is_image_name(asset.path);
    return {.path = asset.path,
            .url = asset.url,
            .image = is_image ? input_.image_of(asset.path) : base::ImageHeader{}};
  }

  void keep_used_assets() {
    std::vector<std::uint32_t> new_index(site_.assets.size(), UINT32_MAX);
    each_target([&](LinkState state, Target& target) {
      if (target.kind != Target::Kind::asset) return;
      if (state == LinkState::internal)
        new_index[target.index] = 0;
      else
        target = {};
    });
    std::vector<AssetNode> used;
    for (std::uint32_t i = 0; i < site_.assets.size(); ++i) {
      if (new_index[i] == UINT32_MAX) continue;
      new_index[i] = static_cast<std::uint32_t>(used.size());
      used.push_back(with_image(site_.assets[i]));
    }
    site_.assets = std::move(used);
    each_target([&](LinkState, Target& target) {
      if (target.kind == Target::Kind::asset) target.index = new_index[target.index];
    });
  }

  LinkInput input_;
  const config::Config& config_;
  Site site_;
  Catalog catalog_;
  text::Diagnostics diagnostics_;
};

}  // namespace

std::vector<FileNode>::const_iterator Site::first_file_from(std::string_view path) const {
  return std::ranges::lower_bound(files, path, {},
                                  [](const FileNode& file) { return file.entry->path(); });
}

const FileNode* Site::file_at(std::string_view path) const {
  const auto found = first_file_from(path);
  return found != files.end() && found->entry->path() == path ? &*found : nullptr;
}

const text::Url& Site::url(const Target& target) const {
  static const text::Url k_home;
  switch (target.kind) {
    case Target::Kind::file:
      return files[target.index].url;
    case Target::Kind::track:
      return tracks[target.index].url;
    case Target::Kind::module:
      return modules[target.index].url;
    case Target::Kind::folder:
      return folders[target.index].url;
    case Target::Kind::asset:
      return assets[target.index].url;
    case Target::Kind::none:
      break;
  }
  return k_home;
}

text::Checked<Site> link(LinkInput input, const config::Config& config) {
  return Linker(std::move(input), config).run();
}

}  // namespace daybook::site
