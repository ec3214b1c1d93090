// SPDX-License-Identifier: MIT
// Table rows to items, by the headings of the columns in whatever order they stand.  Tested by the
// read_*_test.cpp of the three templates.
#include <algorithm>
#include <array>
#include <cstddef>

#include "journal/items/item_readers.hpp"
#include "journal/speech.hpp"
#include "journal/words/vocabulary.hpp"
#include "text/ascii.hpp"
#include "text/unicode.hpp"

namespace daybook::journal {

namespace {

using markdown::NodeId;
using markdown::NodeKind;

struct Column {
  std::string key;
  std::optional<ItemType> names;  ///< the type a column so called holds
  std::optional<ItemField> field;
  bool index = false;  ///< `#`, `No.`: counts the rows
};

/// How well a type explains the columns.
struct Guess {
  ItemType type;
  std::size_t main;  ///< the column with the item's text
  int matched = 0;   ///< other columns that are fields of it
};

bool contains_any(std::string_view key, std::initializer_list<std::string_view> words) {
  return std::ranges::any_of(
      words, [&](std::string_view word) { return key.find(word) != std::string_view::npos; });
}

Column read_column(const Vocabulary& vocabulary, const std::string& title) {
  Column column{name_key(title), vocabulary.item_label(title), vocabulary.item_field(title)};
  column.index = column.key.empty() || column.key == "no" || column.key == "id" ||
                 column.key == "nr" || column.key == "序号" || column.key == "编号" ||
                 column.key == "number" || title == "#";
  if (column.field || column.names) return column;
  column.field = spoken_field(vocabulary, title);
  // `未掌握原因`, `后续计划`: the word it ends with.
  if (column.key.ends_with("原因")) column.field = ItemField::cause;
  for (const std::string_view plan : {"计划", "措施", "对策"}) {
    if (column.key.ends_with(plan)) column.field = ItemField::fix_plan;
  }
  if (column.field) return column;
  // `Lines before`, `拆分前行数`: the word is inside.
  if (contains_any(column.key, {"before", "previous", "前"})) column.field = ItemField::before;
  if (contains_any(column.key, {"after", "current", "后"})) column.field = ItemField::after;
  if (contains_any(column.key, {"severity", "严重"})) column.field = ItemField::severity;
  if (contains_any(column.key, {"level", "等级"})) column.field = ItemField::level;
  if (contains_any(column.key, {"proof", "证明"})) column.field = ItemField::proof;
  if (contains_any(column.key, {"evidence", "证据"})) column.field = ItemField::evidence;
  return column;
}

class TableReader {
 public:
  TableReader(const Reader& reader, NodeId table, std::optional<ItemType> type,
              const Surroundings& around)
      : reader_(reader), document_(reader.document()), type_(type), around_(around) {
    const auto rows = markdown::children(document_, document_.inside(table));
    if (rows.empty()) return;
    for (const NodeId cell : cells(rows.front())) {
      columns_.push_back(read_column(reader.context.vocabulary, text_of(cell)));
    }
    rows_.assign(rows.begin() + 1, rows.end());
  }

  void read() {
    if (columns_.empty()) return;
    const auto guess = guess_type();
    if (!guess || (is_timeline() && guess->main == first_column())) return;
    for (const NodeId row : rows_)
      read_row(row, *guess);
  }

 private:
  std::vector<NodeId> cells(NodeId row) const {
    return markdown::children(document_, document_.inside(row));
  }
  std::string text_of(NodeId cell) const {
    return markdown::plain_text(document_, document_.inside(cell));
  }

  std::optional<ItemField> field_of(const Column& column, ItemType type) const {
    // `File | Change | Description`: the change says less.
    if (column.field == ItemField::change && type == ItemType::file_change)
      return has(ItemField::description) ? std::nullopt : std::optional(ItemField::description);
    return column.field ? fit_field(*column.field, type) : std::nullopt;
  }

  std::size_t first_column() const {
    const auto it = std::ranges::find(columns_, false, &Column::index);
    return it == columns_.end() ? 0 : static_cast<std::size_t>(it - columns_.begin());
  }

  Guess weigh(ItemType type) const {
    Guess guess{type, first_column()};
    const auto names = [&](const Column& column) {
      return column.names == type && column.field != ItemField::link;
    };
    const auto own = std::ranges::find_if(columns_, names);
    if (own != columns_.end()) {
      guess.main = static_cast<std::size_t>(own - columns_.begin());
    } else if (has_closed_form(columns_[guess.main])) {
      // `Priority | What`: the first column only rates the row.
      const auto free = std::ranges::find_if(
          columns_, [](const Column& column) { return !column.index && !has_closed_form(column); });
      if (free != columns_.end()) guess.main = static_cast<std::size_t>(free - columns_.begin());
    }
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      guess.matched += i != guess.main && field_of(columns_[i], type) ? 1 : 0;
    }
    return guess;
  }

  /// `Time | What`: a log in rows.
  bool is_timeline() const {
    static const auto k_words = list_of("time | when | 时间 | 时刻");
    return k_words.whole(columns_[first_column()].key).has_value();
  }

  /// A column of ratings or states, which is never what a row is about.
  static bool has_closed_form(const Column& column) {
    constexpr std::array k_closed{ItemField::priority, ItemField::severity, ItemField::level,
                                  ItemField::state,    ItemField::done,     ItemField::verdict};
    return column.field && std::ranges::find(k_closed, *column.field) != k_closed.end();
  }

  bool has(ItemField field) const {
    return std::ranges::find(columns_, std::optional(field), &Column::field) != columns_.end();
  }

  /// Whether a number stands in any cell: what changed in words is no metric.
  bool counts() const {
    return std::ranges::any_of(rows_, [&](NodeId row) {
      return text_of(row).find_first_of("0123456789") != std::string::npos;
    });
  }

  /// `Folder | Notes | Change` with a signed number in the last.
  bool counts_changes() const {
    return std::ranges::any_of(rows_, [&](NodeId row) {
      const auto row_cells = cells(row);
      for (std::size_t i = 0; i < std::min(row_cells.size(), columns_.size()); ++i) {
        const std::string text = text_of(row_cells[i]);
        const bool is_signed = text.size() > 1 && (text[0] == '+' || text[0] == '-');
        if (columns_[i].field == ItemField::change && is_signed && text::is_ascii_digit(text[1]))
          return true;
      }
      return false;
    });
  }

  /// Nothing but numbers beside the first column: data, which teaches nothing by itself.
  bool is_measured() const {
    return columns_.size() > 2 && std::ranges::all_of(rows_, [&](NodeId row) {
             const auto row_cells = cells(row);
             return row_cells.size() > 1 &&
                    std::all_of(row_cells.begin() + 1, row_cells.end(), [&](NodeId c) {
                      return text_of(c).find_first_of("0123456789") == 0;
                    });
           });
  }

  /// `Mistake | Error | Fix`: a problem beside its end.
  bool solves() const {
    return std::ranges::any_of(columns_, [](const Column& column) {
      return column.field == ItemField::solution || column.field == ItemField::fix;
    });
  }

  /// What the columns say the rows are, when they say it by more than one word.
  std::optional<Guess> stated_type() const {
    const Column& first = columns_[first_column()];
    if (has(ItemField::question) && has(ItemField::answer)) return weigh(ItemType::exchange);
    if (has(ItemField::winner)) return weigh(ItemType::comparison);
    if (first.names == ItemType::capability || first.names == ItemType::gap) {
      const Guess guess = weigh(*first.names);
      if (guess.matched > 0) return guess;
    }
    if (has(ItemField::before) && has(ItemField::after) && counts()) return weigh(ItemType::metric);
    if (!first.names && has(ItemField::change) && counts_changes()) return weigh(ItemType::metric);
    if (first.names == ItemType::challenge && solves()) return weigh(ItemType::challenge);
    if (!first.names) return std::nullopt;
    const Guess guess = weigh(*first.names);
    if (guess.matched == 0) return std::nullopt;
    return guess;
  }

  /// Types that a table may have in prose, where entries are no items.
  static bool speaks_alone(ItemType type) {
    switch (type) {
      case ItemType::gap:
      case ItemType::capability:
      case ItemType::decision:
      case ItemType::challenge:
      case ItemType::metric:
      case ItemType::file_change:
      case ItemType::task:
      case ItemType::exchange:
      case ItemType::comparison:
      case ItemType::check:
        return true;
      default:
        return false;
    }
  }

  std::optional<Guess> guess_type() const {
    const auto stated = stated_type();
    // How a session is rated is told by its fields.
    if (reader_.sink.role() == Role::confidence && stated && stated->type == ItemType::metric)
      return std::nullopt;
    const bool explains = reader_.sink.role() == Role::mental_model && columns_.size() > 1 &&
                          columns_[first_column()].names == ItemType::concept_;
    if (!type_ && explains) return weigh(ItemType::concept_);
    if (!type_) return stated && speaks_alone(stated->type) ? stated : std::nullopt;
    if (stated && stated->type == ItemType::challenge && solves()) return stated;
    if (type_ == ItemType::note && !stated) return std::nullopt;
    if (type_ == ItemType::learning && !stated && is_measured()) return std::nullopt;
    if (stated && (stated->type == *type_ || speaks_alone(stated->type))) {
      const Guess own = weigh(*type_);
      return stated->type == *type_ || stated->matched > own.matched ? *stated : own;
    }
    return weigh(*type_);
  }

  void read_row(NodeId row, const Guess& guess) {
    const auto row_cells = cells(row);
    if (guess.main >= row_cells.size()) return;
    std::string text = text_of(row_cells[guess.main]);
    if (guess.type == ItemType::file_change) {
      if (path_in(document_, document_.inside(row_cells[guess.main]), text).empty()) return;
    }
    if (guess.type == ItemType::metric && is_empty(row_cells, guess.main)) return;
    const markdown::Node& node = document_.node(row);
    Item* const item = reader_.sink.add(guess.type, text, document_.subtree(row), node.span);
    if (item == nullptr) return;
    const bool told =
        std::ranges::any_of(columns_, [](const Column& column) { return column.key == "problem"; });
    if (guess.type == ItemType::challenge && !told)
      ItemSink::set(*item, ItemField::problem, text, item->nodes, item->span);
    for (std::size_t i = 0; i < std::min(row_cells.size(), columns_.size()); ++i) {
      if (i != guess.main) set_cell(*item, columns_[i], row_cells[i]);
    }
    // `File | Lines`: one measure a row, whatever its column is called.
    if (guess.type == ItemType::metric && columns_.size() == 2 && row_cells.size() == 2)
      set_value(*item, row_cells[1 - guess.main]);
    finish(*item, row_cells, guess.main);
  }

  bool is_empty(const std::vector<NodeId>& row_cells, std::size_t main) const {
    for (std::size_t i = 0; i < row_cells.size(); ++i) {
      if (i != main && !is_placeholder(text_of(row_cells[i]))) return false;
    }
    return true;
  }

  void set_cell(Item& item, const Column& column, NodeId cell) const {
    const std::string text = text_of(cell);
    const auto range = document_.inside(cell);
    const text::Span span = document_.node(cell).span;
    const bool counts = item.type == ItemType::file_change && set_line_counts(item, text);
    if (const auto field = field_of(column, item.type); field && !counts)
      ItemSink::set(item, *field, text, range, span);
    if (item.type == ItemType::task && find_mark_at_edge(text)) {
      ItemSink::set(item, ItemField::done, text);
    }
    if (item.type == ItemType::check) ItemSink::set(item, ItemField::state, text, range, span);
  }

  void set_value(Item& item, NodeId cell) const {
    if (item.field(ItemField::before) != nullptr || item.field(ItemField::change) != nullptr)
      return;
    ItemSink::set(item, ItemField::after, text_of(cell), document_.inside(cell),
                  document_.node(cell).span);
  }

  static bool find_mark_at_edge(std::string_view text) {
    bool edge = false;
    return find_mark(text, edge).has_value() && edge;
  }

  void finish(Item& item, const std::vector<NodeId>& row_cells, std::size_t main) const {
    const NodeId cell = row_cells[main];
    const auto range = document_.inside(cell);
    const text::Span span = document_.node(cell).span;
    const std::string text = text_of(cell);
    if (around_.is_settled) set_settled(item);
    switch (item.type) {
      case ItemType::metric:
        ItemSink::set(item, ItemField::name, text, range, span);
        break;
      case ItemType::file_change:
        ItemSink::set(item, ItemField::path, path_in(document_, range, text), range, span);
        break;
      case ItemType::exchange:
        ItemSink::set(item, ItemField::question, text, range, span);
        break;
      case ItemType::concept_:
        ItemSink::set(item, ItemField::term, text, range, span);
        break;
      case ItemType::resource:
        ItemSink::set(item, ItemField::link,
                      web_link_in(document_, document_.subtree(NodeId{item.nodes.begin})));
        break;
      case ItemType::task:
        ItemSink::set(item, ItemField::done, "false");
        if (around_.priority)
          ItemSink::set(item, ItemField::priority, priority_name(*around_.priority));
        ItemSink::set(item, ItemField::horizon, around_.horizon);
        break;
      case ItemType::check:
        ItemSink::set(item, ItemField::state, text, range, span);
        break;
      default:
        break;
    }
  }

  const Reader& reader_;
  const markdown::Document& document_;
  std::optional<ItemType> type_;
  const Surroundings& around_;
  std::vector<Column> columns_;
  std::vector<NodeId> rows_;
};

}  // namespace

void read_table(const Reader& reader, NodeId table, std::optional<ItemType> type,
                const Surroundings& around) {
  TableReader(reader, table, type, around).read();
}

}  // namespace daybook::journal
