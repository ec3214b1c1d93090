// SPDX-License-Identifier: MIT
// Resources: what sessions refer to outside the journal, in their text or their front matter.  Does
// not open a link: that is `check --external`.  Tested by ledger_learned_test.cpp.
#include <algorithm>
#include <array>
#include <unordered_map>

#include "site/ledger.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"
#include "text/web_address.hpp"

namespace daybook::site {
namespace {

using journal::Item;
using journal::ItemField;

constexpr std::array<std::string_view, 4> k_before_note{"-", "–", "—", ":"};

/// What two spellings of one address have in common; the words of what has no address.
std::string resource_key(std::string_view link, std::string_view title) {
  if (link.empty()) return "words " + text_key(title);
  if (text::is_web_address(link)) link.remove_prefix(link.find(':') + 1);
  while (link.ends_with('/'))
    link.remove_suffix(1);
  return "link " + std::string(link);
}

/// A title without the note that follows it.
std::string_view title_in(const Item& item, std::string_view note) {
  std::string_view title = item.text;
  if (note.empty() || !title.ends_with(note) || title.size() == note.size()) return title;
  title = text::trim(title.substr(0, title.size() - note.size()));
  for (const std::string_view dash : k_before_note) {
    if (title.ends_with(dash)) return text::trim(title.substr(0, title.size() - dash.size()));
  }
  return item.text;
}

/// The resolved link of the journal's own text that an item's link was read from.
const ResolvedLink* resolved(const FileNode& file, const journal::FieldValue& link) {
  const auto links = file.entry->document->links();
  const auto first = std::ranges::lower_bound(links, link.nodes.begin, {}, &markdown::Link::node);
  for (auto at = first; at != links.end() && at->node < link.nodes.end; ++at) {
    const auto index = static_cast<std::size_t>(at - links.begin());
    if (at->destination == link.text) return &file.links[index];
  }
  return nullptr;
}

class ResourceMerger {
 public:
  explicit ResourceMerger(const Site& site) : site_(site) {}

  std::vector<Resource> run() {
    for (std::uint32_t i = 0; i < site_.sessions.size(); ++i) {
      const journal::Session& session = *site_.sessions[i].session;
      for (const journal::Reference& reference : session.refs)
        read(SessionId{i}, reference);
      for (std::uint32_t k = 0; k < session.items.size(); ++k) {
        if (session.items[k].type == journal::ItemType::resource)
          read({.session = SessionId{i}, .item = k}, session.items[k]);
      }
    }
    std::ranges::stable_sort(resources_, std::ranges::greater{},
                             [](const Resource& resource) { return resource.uses.back().session; });
    return std::move(resources_);
  }

 private:
  /// Front matter names files of the journal too: those are links, not resources.
  void read(SessionId id, const journal::Reference& reference) {
    if (!reference.link.empty() && !text::is_web_address(reference.link)) return;
    if (reference.link.empty() && reference.title.empty()) return;
    Resource& resource = entry(reference.link, reference.title);
    if (!reference.title.empty()) resource.title = reference.title;
    if (resource.title.empty()) resource.title = reference.link;
    resource.href = reference.link;
    use(resource, {.session = id, .item = {}});
  }

  void read(const ItemRef& ref, const Item& item) {
    const auto* const link = item.field(ItemField::link);
    const auto* const note = item.field(ItemField::note);
    const std::string_view words = note == nullptr ? std::string_view{} : note->text;
    const std::string_view title = title_in(item, words);
    Resource& resource = entry(link == nullptr ? std::string_view{} : link->text, title);
    // An address is no better a name than a name.
    if (resource.title.empty() || title != resource.link) resource.title = title;
    if (!words.empty()) resource.note = words;
    if (link != nullptr) set_target(resource, site_.file_of(ref.session), *link);
    use(resource, {.session = ref.session, .item = ref.item});
  }

  static void set_target(Resource& resource, const FileNode& file,
                         const journal::FieldValue& link) {
    const ResolvedLink* const found = resolved(file, link);
    if (found != nullptr && found->state == LinkState::internal) {
      resource.target = found->target;
      resource.fragment = found->fragment;
    } else if (found != nullptr && found->state == LinkState::external) {
      resource.href = found->href;
    } else if (found == nullptr && text::is_web_address(link.text)) {
      resource.href = link.text;
    }
  }

  Resource& entry(std::string_view link, std::string_view title) {
    const auto [slot, is_new] = slots_.try_emplace(resource_key(link, title), resources_.size());
    if (is_new) resources_.emplace_back();
    Resource& resource = resources_[slot->second];
    resource.link = link;
    return resource;
  }

  static void use(Resource& resource, const ResourceUse& use) {
    if (resource.uses.empty() || resource.uses.back().session != use.session)
      resource.uses.push_back(use);
    else if (use.item)
      resource.uses.back() = use;
  }

  const Site& site_;
  std::unordered_map<std::string, std::size_t> slots_;
  std::vector<Resource> resources_;
};

}  // namespace

std::vector<Resource> merge_resources(const Site& site) {
  return ResourceMerger(site).run();
}

}  // namespace daybook::site
