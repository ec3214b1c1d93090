// SPDX-License-Identifier: MIT
// Terms, knowledge and measured figures: one entry for what several sessions say of one thing.
// Does not judge whether a fact is true: a hypothesis is settled by what a later entry says in
// equal words.  Tested by ledger_learned_test.cpp.
#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "site/ledger.hpp"
#include "text/ascii.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace daybook::site {
namespace {

using journal::Item;
using journal::ItemField;
using journal::ItemType;

constexpr std::array<std::string_view, 4> k_states{"stated", "open", "confirmed", "refuted"};
static_assert(k_states.size() == static_cast<std::size_t>(KnowledgeState::refuted) + 1);

struct SettlingWord {
  std::string_view word;
  KnowledgeState state;
};
/// What stands before a hypothesis that is taken up again: "Refuted: …".
constexpr std::array k_openings{
    SettlingWord{"confirmed", KnowledgeState::confirmed},
    SettlingWord{"verified", KnowledgeState::confirmed},
    SettlingWord{"refuted", KnowledgeState::refuted},
    SettlingWord{"disproved", KnowledgeState::refuted},
    SettlingWord{"rejected", KnowledgeState::refuted},
    SettlingWord{"wrong", KnowledgeState::refuted},
    SettlingWord{"已证实", KnowledgeState::confirmed},
    SettlingWord{"已否定", KnowledgeState::refuted},
};
/// Verdicts of verifications and results of experiments.
constexpr std::array k_verdicts{
    SettlingWord{"passed", KnowledgeState::confirmed},
    SettlingWord{"success", KnowledgeState::confirmed},
    SettlingWord{"failed", KnowledgeState::refuted},
    SettlingWord{"failure", KnowledgeState::refuted},
};
/// No word of both tables has more bytes.
constexpr std::size_t k_longest_word = 12;
constexpr bool fits(const SettlingWord& row) {
  return row.word.size() <= k_longest_word;
}
static_assert(std::ranges::all_of(k_openings, fits) && std::ranges::all_of(k_verdicts, fits));
constexpr std::array<std::string_view, 6> k_separators{":", "：", "-", "–", "—", ","};

/// Calls `use(ref, item)` for all items, oldest first.
template <class Use>
void each_item(const Site& site, Use use) {
  for (std::uint32_t i = 0; i < site.sessions.size(); ++i) {
    const auto& items = site.sessions[i].session->items;
    for (std::uint32_t k = 0; k < items.size(); ++k)
      use(ItemRef{.session = SessionId{i}, .item = k}, items[k]);
  }
}

std::string_view field_text(const Item& item, ItemField field) {
  const auto* const value = item.field(field);
  return value == nullptr ? std::string_view{} : std::string_view(value->text);
}

/// The last mention in a session takes the place of an earlier one there.
void note(std::vector<ItemRef>& mentions, const ItemRef& ref) {
  if (!mentions.empty() && mentions.back().session == ref.session)
    mentions.back() = ref;
  else
    mentions.push_back(ref);
}

std::string_view skip_separators(std::string_view text) {
  text = text::trim(text);
  for (bool again = true; again;) {
    again = false;
    for (const std::string_view separator : k_separators) {
      if (!text.starts_with(separator)) continue;
      text = text::trim(text.substr(separator.size()));
      again = true;
    }
  }
  return text;
}

/// The first paragraph below the heading that an item was read from; empty when it was read from
/// something else.
std::string prose_below(const markdown::Document& document, const Item& item) {
  const auto sections = document.sections();
  const auto section =
      std::ranges::lower_bound(sections, item.nodes.begin, {}, &markdown::Section::heading);
  if (section == sections.end() || section->heading != item.nodes.begin) return {};
  for (const markdown::NodeId id : markdown::children(document, section->own)) {
    if (document.node(id).kind == markdown::NodeKind::paragraph)
      return markdown::plain_text(document, document.inside(id));
  }
  return {};
}

/// What an item says of its term: its text without the term before it, or what stands below it.
std::string explanation_in(const Site& site, const ItemRef& ref, std::string_view term) {
  const Item& item = site.item(ref);
  const std::string_view text = item.text;
  const std::string_view rest =
      text.starts_with(term) ? skip_separators(text.substr(term.size())) : text;
  return rest.empty() ? prose_below(*site.file_of(ref.session).entry->document, item)
                      : std::string(rest);
}

/// The state that a table gives a word in any case; nothing for another word.
template <class Table>
std::optional<KnowledgeState> state_of(const Table& table, std::string_view word) {
  word = text::trim(word);
  if (text::is_ascii(word) && word.size() > k_longest_word) return std::nullopt;
  const std::string folded = text::fold_case(word);
  const auto* const row = std::ranges::find(table, std::string_view(folded), &SettlingWord::word);
  return row == table.end() ? std::nullopt : std::optional(row->state);
}

/// What the latest session names first stands first.
template <class Entry>
void sort_newest_first(std::vector<Entry>& entries, std::vector<ItemRef> Entry::*mentions) {
  std::ranges::stable_sort(entries, [mentions](const Entry& a, const Entry& b) {
    const ItemRef& left = (a.*mentions).back();
    const ItemRef& right = (b.*mentions).back();
    return std::tie(right.session, left.item) < std::tie(left.session, right.item);
  });
}

/// Collects knowledge; what has the same type and words is one entry.
class KnowledgeMerger {
 public:
  void read(const ItemRef& ref, const Item& item) {
    switch (item.type) {
      case ItemType::hypothesis:
        if (!settle_by_opening(ref, item)) state(ref, item, text_key(item.text));
        return;
      case ItemType::fact: {
        settle_by_opening(ref, item);
        std::string key = text_key(item.text);
        settle_key(key, KnowledgeState::confirmed, ref);
        state(ref, item, std::move(key));
        return;
      }
      case ItemType::inference:
        state(ref, item, text_key(item.text));
        return;
      case ItemType::verification:
        settle_by_verdict(ref, item, ItemField::verdict);
        return;
      case ItemType::experiment:
        settle_by_verdict(ref, item, ItemField::result);
        return;
      default:
        return;
    }
  }

  std::vector<Knowledge> take() {
    sort_newest_first(entries_, &Knowledge::mentions);
    return std::move(entries_);
  }

 private:
  /// A hypothesis that is stated again is open again: the author's last word counts.
  void state(const ItemRef& ref, const Item& item, std::string key) {
    const auto [slot, is_new] = slots_of(item.type).try_emplace(std::move(key), entries_.size());
    if (is_new) entries_.emplace_back();
    Knowledge& entry = entries_[slot->second];
    entry.type = item.type;
    entry.text = item.text;
    note(entry.mentions, ref);
    if (item.type != ItemType::hypothesis) return;
    entry.state = KnowledgeState::open;
    entry.settled_by.reset();
  }

  bool settle(std::string_view words, KnowledgeState state, const ItemRef& by) {
    return settle_key(text_key(words), state, by);
  }

  bool settle_key(const std::string& key, KnowledgeState state, const ItemRef& by) {
    const Slots& slots = slots_of(ItemType::hypothesis);
    const auto slot = slots.find(key);
    if (slot == slots.end()) return false;
    entries_[slot->second].state = state;
    entries_[slot->second].settled_by = by;
    return true;
  }

  bool settle_by_opening(const ItemRef& ref, const Item& item) {
    for (const std::string_view separator : k_separators) {
      const std::size_t end = std::string_view(item.text).find(separator);
      if (end == std::string::npos) continue;
      const std::string_view text = item.text;
      if (const auto state = state_of(k_openings, text.substr(0, end)))
        return settle(skip_separators(text.substr(end)), *state, ref);
    }
    return false;
  }

  void settle_by_verdict(const ItemRef& ref, const Item& item, ItemField verdict) {
    const auto state = state_of(k_verdicts, field_text(item, verdict));
    if (!state) return;
    // The verdict may stand behind what was verified: "The bound holds: passed".
    const std::string_view words = item.text;
    if (!settle(words, *state, ref)) settle(words.substr(0, words.rfind(':')), *state, ref);
  }

  using Slots = std::unordered_map<std::string, std::size_t>;  // by the key of a text
  Slots& slots_of(ItemType type) { return slots_.at(static_cast<std::size_t>(type)); }

  std::array<Slots, journal::k_item_types> slots_;
  std::vector<Knowledge> entries_;
};

}  // namespace

std::string_view knowledge_state_name(KnowledgeState state) {
  return k_states.at(static_cast<std::size_t>(state));
}

std::vector<Term> merge_terms(const Site& site) {
  std::map<std::string, Term> by_key;
  each_item(site, [&](const ItemRef& ref, const Item& item) {
    if (item.type != ItemType::concept_) return;
    const std::string_view named = field_text(item, ItemField::term);
    const std::string_view name = named.empty() ? std::string_view(item.text) : named;
    Term& term = by_key[text_key(name)];
    term.term = name;
    note(term.mentions, ref);
    std::string explanation = explanation_in(site, ref, name);
    if (explanation.empty()) return;
    term.explanation = std::move(explanation);
    term.explained = static_cast<std::uint32_t>(term.mentions.size() - 1);
  });
  std::vector<Term> terms;
  for (auto& [key, term] : by_key)
    terms.push_back(std::move(term));
  return terms;
}

std::vector<Knowledge> merge_knowledge(const Site& site) {
  KnowledgeMerger merger;
  each_item(site, [&](const ItemRef& ref, const Item& item) { merger.read(ref, item); });
  return merger.take();
}

std::vector<Series> merge_series(const Site& site) {
  using Key = std::tuple<std::optional<TrackId>, std::optional<ModuleId>, std::string>;
  std::map<Key, std::size_t> slots;
  std::vector<Series> series;
  each_item(site, [&](const ItemRef& ref, const Item& item) {
    if (item.type != ItemType::metric) return;
    const std::string_view named = field_text(item, ItemField::name);
    const std::string_view name = named.empty() ? std::string_view(item.text) : named;
    const FileNode& file = site.file_of(ref.session);
    const auto [slot, is_new] =
        slots.try_emplace({file.track, file.module, text_key(name)}, series.size());
    if (is_new) series.emplace_back();
    series[slot->second].name = name;
    series[slot->second].rows.push_back(ref);
  });
  sort_newest_first(series, &Series::rows);
  return series;
}

}  // namespace daybook::site
