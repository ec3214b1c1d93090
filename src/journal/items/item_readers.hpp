// SPDX-License-Identifier: MIT
// The readers of items, one a family of forms; items.cpp gives each section to one of them.
// Internal to the journal room.  Tested by the read_*_test.cpp of the three templates.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "journal/items/item_sink.hpp"
#include "journal/items/pieces.hpp"

namespace daybook::journal {

/// What all readers of one file share.
struct Reader {
  const Context& context;
  const Metadata& metadata;
  const std::vector<Role>& roles;
  SessionKind kind;
  ItemSink& sink;
  std::vector<std::uint32_t> ends;  ///< by section: the first one that does not stand below it

  const markdown::Document& document() const { return context.document; }
  const Vocabulary& words() const { return context.vocabulary; }
  const markdown::Section& section(std::uint32_t index) const {
    return context.document.sections()[index];
  }
  std::vector<Piece> pieces(markdown::NodeRange range) const {
    return pieces_of(context, metadata, range);
  }
};

/// The type an unlabelled entry of a section has; nothing where entries are no items.
std::optional<ItemType> type_of(Role role);

/// Whether a section is the one its role begins with, not one that has it from above.
bool begins_role(const Reader& reader, std::uint32_t section);
/// Whether a section of solutions has its problems in a section before it, and whether another
/// section is that one or its own.
bool goes_with_problems(const Reader& reader, std::uint32_t section);
bool is_beside(const Reader& reader, std::uint32_t section, std::uint32_t other);

/// What the headings above an entry say of it.
struct Surroundings {
  std::string_view
      title;  ///< of the section it stands in, when that is a group of its role's section
  std::optional<Priority> priority;
  std::string_view horizon;
  std::string_view severity;
  bool is_settled = false;  ///< `Closed gaps`, `Done`
};
Surroundings surroundings_of(const Reader& reader, std::uint32_t section);

/// Lists, bold-led lines and tables of a section, items of its role.
void read_entries(const Reader& reader, std::uint32_t section, const std::vector<Piece>& pieces);

/// What an entry's surroundings say of it.
struct EntryContext {
  std::string group;
  std::optional<Priority> priority;
  std::string_view horizon;
  std::string_view severity;
  bool is_settled = false;
};
/// What an item has that stands among settled ones.
void set_settled(Item& item);
/// When a plan is for and how long it may take is no task of it: passes over `Date: 2026-03-09` and
/// `Duration: 2h`, and leaves of `Focus: Pin` its words.
void read_plan(const Vocabulary& vocabulary, std::vector<Piece>& pieces);
/// Takes `TODO`, `DOING`, `DONE` from the beginning of entries that are tasks: the boxes of an
/// outline.
void take_keywords(std::vector<Piece>& pieces);
/// The fields an entry has from its own words and from above it.
void set_entry_fields(const Vocabulary& vocabulary, Item& item, const Piece& piece,
                      const EntryContext& context);

/// One table; `type` is what its rows are unless its columns say otherwise.
void read_table(const Reader& reader, markdown::NodeId table, std::optional<ItemType> type,
                const Surroundings& around);

/// A sub-heading that is one item, with all below it.  False when it is a group or no item.
bool read_heading(const Reader& reader, std::uint32_t section);

/// A section of a log or of no known role whose lines tell a problem and how it was solved.
bool read_problem(const Reader& reader, std::uint32_t section, const std::vector<Piece>& pieces);

/// Sections whose entries belong together: a verification, the lab's artifacts.  They read the
/// section with all below it.
void read_verification(const Reader& reader, std::uint32_t section);
void read_lab(const Reader& reader, std::uint32_t section);

/// The severity the name of a group gives its gaps: `High severity`, `中严重程度`; empty without.
std::string_view group_severity(std::string_view title);
/// `P2：`, `✅ 应该做的：` above nested entries: these are the items.  False for another entry.
bool read_group_entry(const Reader& reader, ItemType type, const Piece& piece,
                      const EntryContext& context);
/// `P0：无。`: a label with nothing behind it.
bool says_nothing(const Piece& piece);
/// The kind of the learnings a group holds: `Technical Insights` is `technical`.
std::string group_name(std::string_view title);
/// A group of pitfalls, and one whose entries are no items.
bool is_gotcha_group(std::string_view title);
bool is_silent_group(std::string_view title);

/// What the names of a section and of the group it is say of its entries.
struct Group {
  std::string name;           ///< the kind of its learnings
  bool is_gotchas = false;    ///< they are pitfalls
  bool is_silent = false;     ///< they are no items
  bool is_solutions = false;  ///< they solve the problems of a section before
};
Group group_of(const Reader& reader, std::uint32_t section, std::optional<ItemType> type,
               std::string_view title);
/// The type an entry has in its group: among pitfalls, or with a warning sign, a learning is one.
ItemType type_in_group(const Vocabulary& vocabulary, const Group& group, ItemType type,
                       const Piece& piece);

/// Below `Facts` entries are facts, with or without the word before each.
ItemType knowledge_type(const Vocabulary& vocabulary, std::string_view title);
/// `Mistake 2`, `Issue #3`: a heading of one word and a number.
bool is_counted(std::string_view title);
/// `One thing I learned`, `Biggest takeaway`, `Open design question`: a heading that speaks of a
/// single thing.
bool is_of_one(ItemType type, std::string_view title);
/// A mistake told with its lesson is a problem overcome, not a gap.
bool has_lesson(const Vocabulary& vocabulary, const Piece& piece);

/// Bold words above a list that are an item, the list its details: where an item is told in several
/// points, or when the entries are parts of it.
bool leads_item(const Reader& reader, const std::vector<Piece>& pieces, std::size_t index,
                ItemType type);
/// `Queue runs full → larger batches`: a problem and its end in one line.
void split_solution(Item& item);
/// `Root cause` beside the section of its problems: its entries are none of their own.
bool tells_cause(const Reader& reader, std::uint32_t section);
/// `Question: …` with `Answer: …` right behind it.
bool is_asked_and_answered(const Reader& reader, const std::vector<Piece>& pieces,
                           std::size_t index);

/// More words than a group's name has.
bool is_sentence(std::string_view title);

/// Whether a label may turn an entry of one type into another: `Risk:` under next steps.  In a list
/// of tests `Task:` is only a word.
bool may_change(ItemType from, ItemType to);

/// The type a list's head gives its entries, among items of a type; nothing when it gives none.
std::optional<ItemType> head_type(const Vocabulary& vocabulary, std::optional<ItemType> among,
                                  std::string_view name);
/// `Estimated effort: …` among tasks; and a list that holds none of the section's items: `Already
/// done:`, or `Expected outcome:` among checks.
bool is_aside(ItemType type, const std::vector<Piece>& pieces, std::size_t index);
bool heads_asides(ItemType type, std::string_view head);
/// Changed files in a block of code, one a line.
void read_listing(const Reader& reader, const Piece& piece);

/// The forms of an entry that only some sections have; true when the entry was taken (or is none).
bool read_special_entry(const Reader& reader, std::uint32_t section, ItemType type,
                        const Piece& piece);
/// A reference, and what is asked in a dialogue without labels: they take all their entries.
bool read_resource(const Reader& reader, const Piece& piece);
bool read_asked(const Reader& reader, const Piece& piece);
/// Several questions below one heading of a dialogue: it is no question itself.
bool holds_questions(const std::vector<Piece>& pieces);
/// `**Example:**` above a block of code, in a log or among learnings; any bold line above one among
/// examples.
bool read_inline_example(const Reader& reader, std::uint32_t section, std::optional<ItemType> type,
                         const std::vector<Piece>& pieces, std::size_t index);
/// `Previous`, `Current`, `Change` below a heading such as Test Coverage are one metric.
bool read_triple(const Reader& reader, std::uint32_t section, const std::vector<Piece>& pieces);

/// A path named in a text: its code span, or a word with a slash or a file's ending.
std::string path_in(const markdown::Document& document, markdown::NodeRange nodes,
                    std::string_view text);
bool is_web(std::string_view link);
/// The first address of the web in a range.
std::string_view web_link_in(const markdown::Document& document, markdown::NodeRange nodes);
/// `Removed: src/a.cpp` in a list of changed files, not a count of an entry above.
bool is_named_file(const Reader& reader, const Piece& piece);
/// An entry of a section of checks; always true.
bool read_check(const Reader& reader, std::uint32_t section, const Piece& piece);
/// `**验证**：… 通过` outside of a section of checks; nothing is added without a state in its
/// words. False for a label that needs none: `Test status`.
bool read_stated_check(const Reader& reader, const Piece& piece);
/// `**Result: 12/12 tests passed**`: a labelled line that counts the tests of a run.
bool tells_test_run(const Piece& piece);
/// A paragraph of a section of checks without entries that counts what passed.
bool states_check(const std::vector<Piece>& pieces, std::size_t index);
/// What a tool printed of a run of tests, in a block of code among checks.
void read_test_output(const Reader& reader, const Piece& piece);
/// The state a line of tests says in words, as a mark; empty when it says none.
std::string_view worded_state(std::string_view text);
/// `+50`, `-20`, `(+162 lines)`: sets added and removed; true when the text says nothing else.
bool set_line_counts(Item& item, std::string_view text);
/// The language of the first code block in a range.
std::string_view language_in(const markdown::Document& document, markdown::NodeRange nodes);

}  // namespace daybook::journal
