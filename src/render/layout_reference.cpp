// SPDX-License-Identifier: MIT
#include "render/layout_reference.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <vector>

#include "config/word_table.hpp"
#include "render/layout_names.hpp"
#include "render/layout_shapes.hpp"

namespace daybook::render {
namespace {

constexpr std::string_view k_introduction = R"(# What a layout sees

This page is printed by `daybook explain layouts`, from the table by which layouts are checked; `daybook explain
layouts/session.html` prints the part of one layout.

Five names are given to every layout: `site`, `page`, `build`, `words`, and `data`, which holds the journal's data files
and is not looked at before a page asks for it. Layouts of shortcodes have others. The language and both are described in
[README.md](README.md). Every field listed here exists on its page, so it can always be asked for; a field
marked *or none* has no value where the journal does not say. Every `href` is ready to be written: relative,
percent-encoded, naming its file. Texts are plain and are escaped when they are written; `html` is marked as such.

A journal's own layouts lie in its `layouts/` folder, or in the one that `layouts` of site.yaml names, and take the
place of the built-in ones of the same name. A new name can be used with `include` and `extends`, and so can the
built-in layout that an own one takes the place of: it is `daybook/home.html` then. A layout that cannot be compiled,
or that asks for a field which its data never has, is reported, and the built-in one is used. Files in a journal's
`assets/` folder are published below `assets/`, in place of built-in ones of the same name.

`base.html` is the frame of all pages; `parts/` holds what several share. Each page has one `h1`, which is its title:
a text's own headings begin at `h2`. Ids that layouts make contain a dot (`page.main`), those of headings only
where their author wrote so, and never with the same beginning.

`words` has what the site itself says, in its language: `{{ words.sessions }}`, `{{ words.part_of|fill(2, 5) }}`. Where a number
decides there are two, `{{ n|counted(words.n_sessions_one, words.n_sessions) }}`; the word of a value that has a name is
`words["state_" ~ row.state]`. `daybook explain words` lists them, and `words` of site.yaml changes them.

Without `base_url` no absolute address is known, so feeds and `sitemap.xml` are not written, and `canonical`,
`structured_data` and `feed_href` are none. `404.html` is shown at any depth; with `base_url` its links begin with that
address's path.
)";

constexpr std::string_view k_table_head = "\n| field | type | |\n|---|---|---|\n";

/// The anchor that a heading has on a forge.
std::string anchor_of(std::string_view name) {
  std::string anchor(name);
  std::ranges::replace(anchor, ' ', '-');
  return anchor;
}

std::string linked(std::string_view record) {
  return fmt::format("[{}](#{})", record, anchor_of(record));
}

std::string type_text(const FieldType& type) {
  std::string text;
  for (std::uint8_t i = 0; i < type.lists; ++i)
    text += i == 0 ? "list of " : "lists of ";
  switch (type.kind) {
    case FieldType::Kind::text:
      text += "text";
      break;
    case FieldType::Kind::integer:
      text += "integer";
      break;
    case FieldType::Kind::boolean:
      text += "boolean";
      break;
    case FieldType::Kind::html:
      text += "html";
      break;
    case FieldType::Kind::record:
      text += linked(type.record);
      break;
    case FieldType::Kind::row:
      text += "row";
      break;
  }
  return type.or_none ? text + " or none" : text;
}

class Reference {
 public:
  void whole() {
    out_ += k_introduction;
    overview();
    globals();
    out_ += "\n## `page`, by kind\n";
    for (const DataPage& each : data_pages())
      page(each);
    out_ += "\n## Records\n";
    for (const DataRecord& each : records_) {
      if (!is_top(each)) record(each, fmt::format("### {}", each.name));
    }
  }

  void part(const DataPage& own) {
    out_ += fmt::format("# What `{}` sees\n", layout_of(own.kind));
    std::vector<std::string_view> names{k_site_record, k_build_record, k_every_page};
    note_used(own.with, own.fields, names);
    names.push_back(own.row);
    // What a record holds comes behind it.
    for (std::size_t i = 0; i < names.size(); ++i) {
      if (const DataRecord* const used = find_data_record(records_, names[i]))
        note_used(used->with, used->fields, names);
    }
    globals();
    page(own);
    out_ += "\n## Records\n";
    for (const DataRecord& each : records_) {
      const bool is_used = std::ranges::find(names, each.name) != names.end();
      if (is_used && !is_top(each)) record(each, fmt::format("### {}", each.name));
    }
  }

  std::string take() { return std::move(out_); }

 private:
  static bool is_top(const DataRecord& record) {
    return record.name == k_site_record || record.name == k_build_record ||
           record.name == k_every_page;
  }

  static void note_used(const With& with, std::span<const DataField> fields,
                        std::vector<std::string_view>& names) {
    const auto add = [&](std::string_view name) {
      if (!name.empty() && std::ranges::find(names, name) == names.end()) names.push_back(name);
    };
    std::ranges::for_each(with, add);
    for (const DataField& field : fields)
      add(field.type.record);
  }

  void overview() {
    out_ +=
        "\n## Pages and their layouts\n\n| page | layout | `page.kind` | address |\n"
        "|---|---|---|---|\n";
    for (const DataPage& each : data_pages())
      out_ += fmt::format("| {} | `{}` | `{}` | {} |\n", each.what, layout_of(each.kind), each.name,
                          each.address);
  }

  void globals() {
    for (const std::string_view name : {k_site_record, k_build_record})
      record(*find_data_record(records_, name), fmt::format("## `{}`", name));
    record(*find_data_record(records_, k_every_page), "## `page`: every page");
  }

  void page(const DataPage& own) {
    out_ += fmt::format("\n### {}\n\n{}{}.", layout_of(own.kind),
                        static_cast<char>(own.what[0] - 'a' + 'A'), own.what.substr(1));
    also(own.with, own.fields);
    if (!own.row.empty()) out_ += fmt::format(" Each row is a {}.", linked(own.row));
    out_ += '\n';
    table(own.fields);
  }

  void record(const DataRecord& own, std::string_view heading) {
    out_ += fmt::format("\n{}\n\n{}", heading, own.meaning);
    if (own.with[0].empty() && own.meaning.empty()) out_.pop_back();
    also(own.with, own.fields);
    out_ += own.with[0].empty() && own.meaning.empty() ? "" : "\n";
    table(own.fields);
  }

  /// Which records' fields it has too.
  void also(const With& with, std::span<const DataField> fields) {
    if (with[0].empty()) return;
    std::string names;
    for (std::size_t i = 0; i < with.size() && !with[i].empty(); ++i) {
      const bool is_last = i + 1 == with.size() || with[i + 1].empty();
      names += (i == 0 ? "" : is_last ? " and " : ", ") + linked(with[i]);
    }
    if (out_.back() != '\n') out_ += ' ';
    out_ += fmt::format("It has the fields of {}{}", names, fields.empty() ? "." : ", and:");
  }

  void table(std::span<const DataField> fields) {
    if (fields.empty()) return;
    out_ += k_table_head;
    for (const DataField& field : fields)
      out_ += fmt::format("| `{}` | {} | {} |\n", field.name, type_text(field.type), field.meaning);
  }

  std::vector<DataRecord> records_ = data_records();
  std::string out_;
};

}  // namespace

std::string layout_reference() {
  Reference reference;
  reference.whole();
  return reference.take();
}

std::string layout_reference_of(std::string_view layout) {
  for (const DataPage& page : data_pages()) {
    if (layout_of(page.kind) != layout) continue;
    Reference reference;
    reference.part(page);
    return reference.take();
  }
  return {};
}

}  // namespace daybook::render
