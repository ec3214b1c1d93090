// SPDX-License-Identifier: MIT
#include "render/page_inputs.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "base/parallel.hpp"
#include "markdown/quotation.hpp"
#include "render/body.hpp"
#include "render/hrefs.hpp"
#include "render/site_sum.hpp"

namespace daybook::render {
namespace {

using base::Digest;

// Of all that was written, what is withheld included.
Digest text_digest(const site::FileNode& file) {
  return file.entry->document->source().digest();
}

/// What lists, links and drawings say of a page.
Digest card_of(const site::Site& site, const site::FileNode& file) {
  const journal::Common& common = file.entry->common;
  SiteSum sum(site, {});
  sum.add(file.entry->path()).add(file.url).add(file.id).add(file.published_id).add(file.date);
  sum.add(common.title.value).add(common.summary).add(common.aliases);
  for (const auto& tag : common.tags)
    sum.add(tag.value);
  sum.add(file.track).add(file.module).add(file.entry->record.index());
  if (const auto* const session = std::get_if<journal::Session>(&file.entry->record)) {
    sum.add(session->kind).add(session->start_time).add(session->duration_min).add(session->topic);
    sum.add(session->goal_type).add(session->status).add(session->level_before);
    sum.add(session->level_after).add(session->confidence).add(session->revisit);
  }
  if (const auto* const adr = std::get_if<journal::Adr>(&file.entry->record))
    sum.add(adr->number).add(adr->status).add(adr->status_text);
  return sum.take();
}

/// By link: all that is written, and what a quotation of it says besides.  Behind them, what is
/// written alone.
std::vector<Digest> quotations_of(const site::Site& site, const site::FileNode& file) {
  const markdown::Document& document = *file.entry->document;
  const Digest text = text_digest(file);
  std::vector<Digest> sums;
  std::optional<markdown::NodeId> block;
  for (std::size_t i = 0; i < document.links().size(); ++i) {
    const markdown::NodeId own = markdown::quoted_block(document, i);
    if (block == own) {
      sums.push_back(sums.back());
      continue;
    }
    block = own;
    SiteSum sum(site, {});
    sum.add(text);
    for (const std::size_t link : markdown::links_without_words(document, own))
      sum.add(link_title(site, file, link));
    sums.push_back(sum.take());
  }
  sums.push_back(text);
  return sums;
}

/// Without the sums of files, which any edit of theirs changes.
Digest without_sums(const site::Site& site, std::span<const Digest> cards,
                    site::Capability capability) {
  for (site::Claim& claim : capability.claims) {
    for (site::Proof& proof : claim.proofs)
      proof.sha256.clear();
  }
  return SiteSum(site, cards).add(capability).take();
}

Digest with_sums(const site::Site& site, const Digest& without,
                 const site::Capability& capability) {
  SiteSum sum(site, {});
  sum.add(without);
  for (const site::Claim& claim : capability.claims) {
    sum.add(site.file_of(claim.session).entry->sha256);
    for (const site::Proof& proof : claim.proofs)
      sum.add(proof.sha256);
  }
  return sum.take();
}

/// What all pages may show of shelves and ledgers, capabilities left out.
Digest lists_of(const Context& context, std::span<const Digest> cards) {
  const site::Site& site = context.site;
  std::vector<Digest> sums(5);
  const auto sum = [&](std::size_t i, const auto&... lists) {
    SiteSum of_lists(site, cards);
    (of_lists.add(lists), ...);
    sums[i] = of_lists.take();
  };
  base::parallel_invoke(
      context.jobs,
      {[&] { sum(0, site.resources, site.assets, site.decisions); },
       [&] { sum(1, site.knowledge, site.series, site.gaps); },
       [&] { sum(2, site.tracks, site.modules, site.folders, site.tags); },
       [&] { sum(3, site.terms, site.reviews); }, [&] { sum(4, site.tasks, site.questions); }});
  return SiteSum(site, cards).add(sums).take();
}

/// Whether a page shows claims with their proofs.
bool shows_claims(PageKind kind) {
  constexpr std::array k_kinds{PageKind::home, PageKind::capabilities, PageKind::portfolio,
                               PageKind::track, PageKind::module};
  return std::ranges::find(k_kinds, kind) != k_kinds.end();
}

Digest frame_of(const Context& context, const Shared& shared, const Digest& outside) {
  SiteSum sum(context.site, {});
  sum.add(outside).add(context.theme.sources).add(shared.draws_diagrams);
  sum.add(shared.site).add(shared.build).add(shared.words);
  for (const NavEntry& entry : shared.navigation)
    sum.add(entry);
  for (const FeedFile& feed : shared.feeds)
    sum.add(feed.url);
  if (shared.footer)
    sum.add(shared.footer->html(Hrefs(context.site, text::Url{}), context.words()));
  sum.add(shared.previews.shards.size());
  sum.add(context.site.origin).add(context.site.evidence);
  return sum.take();
}

}  // namespace

PageInputs::PageInputs(const Context& context, const Shared& shared, const Digest& outside)
    : context_(context), shared_(shared), frame_(frame_of(context, shared, outside)) {
  const site::Site& site = context.site;
  cards_.resize(site.files.size());
  quoted_.resize(site.files.size());
  files_.resize(site.files.size());
  std::vector<Digest> exposed(site.files.size());
  const auto each = [&](const auto& make) {
    base::parallel_for(context.jobs, site.files.size(), make);
  };
  each([&](std::size_t i) { cards_[i] = card_of(site, site.files[i]); });
  each([&](std::size_t i) {
    const site::FileNode& file = site.files[i];
    files_[i] = SiteSum(site, cards_).add(file).take();
    exposed[i] = SiteSum(site, cards_).add(files_[i]).add(file.entry->exposed).take();
    quoted_[i] = quotations_of(site, file);
  });
  chains_ = SiteSum(site, cards_).add(site.decision_chains).take();
  claims_.resize(site.capabilities.size());
  std::vector<Digest> bare(claims_.size());
  base::parallel_for(context.jobs, claims_.size(), [&](std::size_t i) {
    bare[i] = without_sums(site, cards_, site.capabilities[i]);
    claims_[i] = with_sums(site, bare[i], site.capabilities[i]);
  });
  SiteSum face(site, cards_);
  face.add(exposed).add(bare).add(lists_of(context, cards_));
  face.add(chains_).add(context.errors).add(context.warnings);
  for (const site::Held& held : site.held)
    face.add(held.entry->path()).add(held.why);
  face_ = face.take();
  SiteSum all(site, cards_);
  all.add(face_);
  for (const site::FileNode& file : site.files)
    all.add(text_digest(file));
  all_ = all.take();
}

std::optional<Digest> PageInputs::of_text(const Page& page, site::FileId id) const {
  const site::Site& site = context_.site;
  const site::FileNode& file = site.file(id);
  // What is shown of another text, or by a layout of the author's own, may be anything.
  const bool is_open = !file.transclusions.empty() || file.entry->has_shortcode;
  if (is_open) return std::nullopt;
  SiteSum sum(site, cards_);
  sum.add(frame_).add(page.kind).add(page.url).add(text_digest(file)).add(id).add(files_[id.index]);
  for (const site::TagId tag : shared_.tags_of[id.index])
    sum.add(tag);
  for (const site::Backlink& link : file.linked_from) {
    const std::vector<Digest>& quoted = quoted_[link.from.index];
    sum.add(link.link == site::Backlink::k_front_matter ? quoted.back() : quoted[link.link]);
  }
  if (file.session) {
    sum.add(site.session(*file.session));
    sum.add(site.related[file.session->index]);
    for (const std::uint32_t number : std::get<journal::Session>(file.entry->record).adr_refs) {
      if (const auto known = shared_.record_numbers.first(number)) sum.add(*known);
    }
  }
  if (file.adr) {
    sum.add(site.adr(*file.adr));
    for (const std::uint32_t near : {file.adr->index - 1, file.adr->index + 1}) {
      if (near < site.adrs.size()) sum.add(site::AdrId{near});
    }
    sum.add(chains_);
  }
  return sum.take();
}

Digest PageInputs::of_texts(std::uint32_t number) const {
  const Search& search = *shared_.search;
  SiteSum sum(context_.site, cards_);
  sum.add(frame_).add(face_);
  for (std::uint32_t i = search.first_pages[number]; i < search.first_pages[number + 1]; ++i) {
    const SearchPage& page = search.pages.pages()[i];
    sum.add(page.kind).add(page.index).add(page.file);
    if (page.file) sum.add(text_digest(context_.site.file(*page.file)));
  }
  return sum.take();
}

// All that an element tells is on the journal's face, but where headings stand in a session, whom
// it is like, and the sums of files.
Digest PageInputs::of_elements(const JournalPart& part) const {
  const site::Site& site = context_.site;
  SiteSum sum(site, cards_);
  sum.add(frame_).add(face_).add(part.list).add(part.first).add(part.last);
  for (std::uint32_t i = part.first; i < part.last; ++i) {
    if (part.list == JournalList::capabilities) sum.add(claims_[i]);
    if (part.list != JournalList::sessions) continue;
    sum.add(text_digest(site.file(site.sessions[i].file)));
    for (const site::Related& related : site.related[i])
      sum.add(related.session);
  }
  return sum.take();
}

// The first file of a journal in parts has the lists that are not cut, and the lines of dead links.
Digest PageInputs::of_journal() const {
  const site::Site& site = context_.site;
  SiteSum sum(site, cards_);
  const std::vector<JournalPart>& parts = context_.outline.journal;
  if (parts.empty()) return sum.add(frame_).add(all_).take();
  sum.add(frame_).add(face_).add(site.external_links);
  for (const JournalPart& part : parts)
    sum.add(part.url);
  for (const JournalList list : journal_lists()) {
    if (is_cut(parts, list)) continue;
    const std::size_t size = journal_list_size(site, list);
    sum.add(of_elements({.list = list, .last = static_cast<std::uint32_t>(size), .url = {}}));
  }
  for (const site::FileNode& file : site.files) {
    const auto dead =
        std::ranges::find(file.links, site::LinkState::broken, &site::ResolvedLink::state);
    if (dead != file.links.end()) sum.add(text_digest(file));
  }
  return sum.take();
}

// A part of the register shows its own rows, a shelf those of its sessions, the others some of all.
Digest PageInputs::of_claims(const Page& page) const {
  SiteSum sum(context_.site, cards_);
  const auto add = [&](const auto& rows) {
    for (const std::uint32_t row : rows)
      sum.add(claims_[row]);
    return sum.take();
  };
  switch (page.kind) {
    case PageKind::capabilities: {
      const RegisterPart& part = shared_.registers.parts[page.subject];
      return add(std::span(shared_.registers.lists[part.list])
                     .subspan(part.first, part.last - part.first));
    }
    case PageKind::track:
      return add(shared_.of_track[page.subject].capabilities);
    case PageKind::module:
      return add(shared_.of_module[page.subject].capabilities);
    default:
      return sum.add(claims_).take();
  }
}

std::optional<Digest> PageInputs::of(const Page& page) const {
  const site::Site& site = context_.site;
  switch (page.kind) {
    case PageKind::session:
      return of_text(page, site.sessions[page.subject].file);
    case PageKind::adr:
      return of_text(page, site.adrs[page.subject].file);
    case PageKind::note:
      return of_text(page, site::FileId{page.subject});
    case PageKind::search_data: {
      const SearchFile& file = shared_.search->files[page.subject];
      if (file.kind != SearchFile::Kind::texts) return std::nullopt;
      return SiteSum(site, cards_).add(page.url).add(of_texts(file.number)).take();
    }
    case PageKind::journal_part:
      return SiteSum(site, cards_)
          .add(page.url)
          .add(of_elements(context_.outline.journal[page.subject]))
          .take();
    case PageKind::journal_data:
      return SiteSum(site, cards_).add(page.url).add(of_journal()).take();
    case PageKind::feed:
    case PageKind::examples:
      return SiteSum(site, cards_).add(frame_).add(page.kind).add(page.url).add(all_).take();
    case PageKind::previews:
    case PageKind::robots:
    case PageKind::nojekyll:
    case PageKind::cname:
    case PageKind::journal_schema:
    case PageKind::theme_asset:
      return std::nullopt;
    default:
      break;
  }
  SiteSum sum(site, cards_);
  sum.add(frame_).add(page.kind).add(page.subject).add(page.url).add(face_);
  if (shows_claims(page.kind)) sum.add(of_claims(page));
  return sum.take();
}

}  // namespace daybook::render
