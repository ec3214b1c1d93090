// SPDX-License-Identifier: MIT
#include "render/anki.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <set>
#include <vector>

#include "base/digest.hpp"
#include "config/word_table.hpp"
#include "site/ledger.hpp"
#include "text/escape.hpp"
#include "text/slug.hpp"
#include "text/unicode.hpp"

namespace daybook::render {
namespace {

using journal::Item;
using journal::ItemField;
using journal::ItemType;

constexpr std::string_view k_header =
    "#separator:tab\n#html:true\n#guid column:1\n#notetype column:2\n#deck column:3\n"
    "#tags column:6\n";
constexpr std::string_view k_note_type = "Basic";

/// What parts the two sides of a card that the author wrote in one line.
constexpr std::array<std::string_view, 8> k_partings{": ",  "：",  " — ",  " – ",
                                                     " - ", " → ", " -> ", " => "};

struct Card {
  std::string front;
  std::string back;
  std::string about;  ///< what its guid is made of
};

std::string_view field_of(const Item& item, ItemField field) {
  const auto* const value = item.field(field);
  return value == nullptr ? std::string_view{} : std::string_view(value->text);
}

/// Splits at the first parting; `back` is empty when there is none.
Card split(std::string_view text) {
  std::size_t at = std::string_view::npos;
  std::size_t size = 0;
  for (const std::string_view parting : k_partings) {
    const std::size_t found = text.find(parting);
    if (found < at) {
      at = found;
      size = parting.size();
    }
  }
  if (at == std::string_view::npos || at == 0) return {std::string(text), {}, {}};
  return {std::string(text.substr(0, at)), std::string(text.substr(at + size)), {}};
}

/// Puts a further part on the back, below what is there.
void add_part(std::string_view text, std::string& back) {
  if (text.empty()) return;
  if (!back.empty()) back += "\n\n";
  back.append(text);
}
void add_part(const config::Words& words, config::Word with_label, std::string_view text,
              std::string& back) {
  if (!text.empty()) add_part(words.fill(with_label, text), back);
}

Card concept_card(const Item& item) {
  Card card = split(item.text);
  const std::string_view term = field_of(item, ItemField::term);
  if (!term.empty() && card.front != term) {
    const bool begins = item.text.starts_with(term);
    card.back = begins ? item.text.substr(term.size()) : item.text;
    card.front = term;
  }
  card.about = site::text_key(card.front);
  return card;
}

Card exchange_card(const config::Words& words, const Item& item) {
  const std::string_view asked = field_of(item, ItemField::question);
  Card card{.front = asked.empty() ? item.text : std::string(asked), .back = {}, .about = {}};
  if (field_of(item, ItemField::answer).empty()) return card;
  add_part(field_of(item, ItemField::answer), card.back);
  add_part(words, "card_guidance", field_of(item, ItemField::guidance), card.back);
  add_part(words, "card_fix", field_of(item, ItemField::fix), card.back);
  card.about = site::text_key(card.front);
  return card;
}

// Without a solution the gotcha itself is what is to be remembered.
Card gotcha_card(const config::Words& words, const Item& item, std::string_view subject) {
  Card card{.front = item.text, .back = {}, .about = site::text_key(item.text)};
  add_part(field_of(item, ItemField::resolution), card.back);
  add_part(words, "card_lesson", field_of(item, ItemField::lesson), card.back);
  if (!card.back.empty()) return card;
  Card parted = split(item.text);
  if (!parted.back.empty()) {
    parted.about = card.about;
    return parted;
  }
  card.back = item.text;
  card.front = words.fill("card_watch_out", subject);
  return card;
}

/// A value that is no HTML, in quotes where it has some.  Named otherwise than std::quoted, which a
/// std::string would find by itself.
std::string in_quotes(std::string_view value) {
  if (value.find('"') == std::string_view::npos) return std::string(value);
  std::string out(1, '"');
  for (const char c : value)
    out += c == '"' ? std::string("\"\"") : std::string(1, c);
  return out + '"';
}

class Deck {
 public:
  Deck(const site::Site& site, std::string_view title, const config::Words& words)
      : site_(site), title_(title), words_(words) {}

  std::string write() {
    std::string out(k_header);
    for (const ItemType type : {ItemType::concept_, ItemType::exchange, ItemType::gotcha}) {
      // The latest session's wording is the one that counts.
      for (const site::ItemRef& ref : site_.items_of(type))
        append(type, ref, out);
    }
    return out;
  }

 private:
  void append(ItemType type, const site::ItemRef& ref, std::string& out) {
    const Card card = card_of(type, ref);
    if (text::trim(card.front).empty() || text::trim(card.back).empty()) return;
    const site::FileNode& file = site_.file_of(ref.session);
    std::string guid = guid_of(type, card, file);
    if (!seen_.insert(guid).second) return;
    out += fmt::format("{}\t{}\t{}\t{}\t{}\t{}\n", guid, k_note_type, deck_of(file),
                       anki_field(card.front), anki_field(card.back), tags_of(file));
  }

  Card card_of(ItemType type, const site::ItemRef& ref) const {
    const Item& item = site_.item(ref);
    if (type == ItemType::concept_) return concept_card(item);
    if (type == ItemType::exchange) return exchange_card(words_, item);
    const site::FileNode& file = site_.file_of(ref.session);
    return gotcha_card(words_, item,
                       file.module ? std::string_view(site_.module(*file.module).title)
                                   : std::string_view(file.entry->common.title.value));
  }

  std::string guid_of(ItemType type, const Card& card, const site::FileNode& file) const {
    std::string about = fmt::format("{}\n{}\n", journal::item_type_name(type), card.about);
    if (file.track) about += site_.track(*file.track).name;
    about += '\n';
    if (file.module) about += site_.module(*file.module).name;
    return base::to_hex(base::digest_of(about));
  }

  // "::" makes a deck within a deck, so it may not stand in a name; and a deck's name is no HTML.
  std::string deck_of(const site::FileNode& file) const {
    std::vector<std::string> names{std::string(title_)};
    if (file.track) names.push_back(site_.track(*file.track).title);
    if (file.module) names.push_back(site_.module(*file.module).title);
    std::string deck;
    for (std::string& name : names) {
      std::ranges::replace_if(
          name, [](char c) { return c == ':' || c == '\t' || c == '\n' || c == '\r'; }, ' ');
      deck += (deck.empty() ? "" : "::") + name;
    }
    return in_quotes(deck);
  }

  std::string tags_of(const site::FileNode& file) const {
    std::vector<std::string> tags;
    const auto add = [&](std::string_view name) {
      std::string tag = text::slugify(name);
      if (tag.empty() || std::ranges::find(tags, tag) != tags.end()) return;
      tags.push_back(std::move(tag));
    };
    for (const auto& tag : file.entry->common.tags)
      add(tag.value);
    if (file.track) add(site_.track(*file.track).title);
    if (file.module) add(site_.module(*file.module).title);
    return fmt::format("{}", fmt::join(tags, " "));
  }

  const site::Site& site_;
  std::string_view title_;
  const config::Words& words_;
  std::set<std::string, std::less<>> seen_;
};

/// Whether a bracket before this would make Anki play a file or run LaTeX.
bool is_command(std::string_view text) {
  constexpr std::array<std::string_view, 5> k_commands{"sound:", "anki:", "latex]", "$]", "$$]"};
  const std::string word = text::lower(text.substr(0, 8));
  return std::ranges::any_of(k_commands,
                             [&](std::string_view command) { return word.starts_with(command); });
}

}  // namespace

std::string anki_field(std::string_view text) {
  std::string field;
  const std::string html = text::escape_html(text::trim(text));
  for (std::size_t i = 0; i < html.size(); ++i) {
    const char c = html[i];
    if (c == '\n')
      field += "<br>";
    else if (c == '\t')
      field += ' ';
    else if (c == '[' && is_command(std::string_view(html).substr(i + 1)))
      field += "&#91;";
    else if (c != '\r')
      field += c;
  }
  return field;
}

std::string anki_notes(const site::Site& site, std::string_view title, const config::Words& words) {
  return Deck(site, title.empty() ? words["journal"] : title, words).write();
}

}  // namespace daybook::render
