// SPDX-License-Identifier: MIT
#include "render/data_files.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <utility>

#include "render/json_reader.hpp"
#include "text/source_file.hpp"
#include "text/split.hpp"
#include "text/url.hpp"
#include "yaml/parse.hpp"

namespace daybook::render {
namespace {

using layout::Value;

Value scalar(const yaml::Value& value) {
  return value.quoted ? Value(value.scalar) : plain_value(value.scalar);
}

/// Puts the tree together without recursion: a value is made when all below it are.
class DataMaker {
 public:
  text::Checked<DataTree> run(const std::vector<ThemeFile>& files) {
    folders_.push_back({});
    for (const ThemeFile& file : files)
      add(file);
    while (folders_.size() > 1)
      close_folder();
    Value all(std::move(folders_.front().fields));
    return {.value = {.value = std::move(all), .names = std::move(names_)},
            .diagnostics = std::move(diagnostics_)};
  }

 private:
  struct Folder {
    std::string name;
    std::string path;  // of the first file in it
    layout::Record fields;
  };
  /// A list or mapping of which `next` members are made.
  struct Open {
    const yaml::Value* value;
    std::size_t next = 0;
    layout::List items = {};
    layout::Record fields = {};
  };

  std::string_view keep(std::string name) { return names_->emplace_back(std::move(name)); }

  void put(const std::string& name, const std::string& path, Value value) {
    layout::Record& fields = folders_.back().fields;
    if (fields.find(name) == nullptr) {
      fields.set(keep(name), std::move(value));
      return;
    }
    diagnostics_.push_back(text::make_diagnostic(
        text::Rule::data_invalid, {.path = path, .begin = {}, .end_column = 1, .line_text = {}},
        fmt::format("another file or folder is '{}' already", name), "give it another name"));
  }

  void close_folder() {
    Folder folder = std::move(folders_.back());
    folders_.pop_back();
    put(folder.name, folder.path, std::move(folder.fields));
  }

  /// Files of a folder follow each other, so those that are open are a path.
  void enter(const ThemeFile& file) {
    const std::string_view folder = text::folder_of(file.name);
    std::vector<std::string_view> parts;
    if (!folder.empty()) parts = text::split(folder, "/");
    std::size_t same = 0;
    while (same < parts.size() && same + 1 < folders_.size() &&
           folders_[same + 1].name == parts[same])
      ++same;
    while (folders_.size() > same + 1)
      close_folder();
    for (; same < parts.size(); ++same)
      folders_.push_back({.name = std::string(parts[same]), .path = file.path, .fields = {}});
  }

  void add(const ThemeFile& file) {
    enter(file);
    const text::SourceFile source(file.path, file.bytes);
    put(std::string(text::stem_of(file.name)), file.path,
        file.name.ends_with(".json") ? json(source) : yaml(source));
  }

  Value yaml(const text::SourceFile& source) {
    auto parsed = yaml::parse(source, {0, static_cast<std::uint32_t>(source.bytes().size())},
                              {.invalid_rule = text::Rule::data_invalid,
                               .duplicate_rule = text::Rule::data_invalid,
                               .max_bytes = k_largest_data_file,
                               .root = yaml::ParseOptions::Root::any});
    std::ranges::move(parsed.diagnostics, std::back_inserter(diagnostics_));
    return convert(parsed.value);
  }

  /// What is no JSON may still be YAML, which knows comments and a comma at the end.
  Value json(const text::SourceFile& source) {
    if (source.bytes().size() > k_largest_data_file) {
      diagnostics_.push_back(text::make_diagnostic(
          text::Rule::data_invalid, source.place({0, 1}),
          fmt::format("{} bytes of JSON, more than {}; nothing of it was read",
                      source.bytes().size(), k_largest_data_file)));
      return {};
    }
    JsonRead read = read_json(source, *names_);
    std::ranges::move(read.diagnostics, std::back_inserter(diagnostics_));
    if (read.is_json) return std::move(read.value);
    const std::size_t said = diagnostics_.size();
    Value value = yaml(source);
    diagnostics_.resize(said);
    return value;
  }

  Value convert(const yaml::Value& root) {
    std::vector<Open> open{{.value = &root}};
    for (;;) {
      if (const yaml::Value* const below = next_below(open.back())) {
        open.push_back({.value = below});
        continue;
      }
      Value made = finish(open.back());
      open.pop_back();
      if (open.empty()) return made;
      Open& around = open.back();
      if (around.value->is_sequence())
        around.items.push_back(std::move(made));
      else
        // YAML's own reader drops a key that is there already.
        around.fields.append(keep(around.value->members[around.next - 1].key), std::move(made));
    }
  }

  static const yaml::Value* next_below(Open& open) {
    const std::size_t at = open.next++;
    if (at < open.value->items.size()) return &open.value->items[at];
    if (at < open.value->members.size()) return &open.value->members[at].value;
    return nullptr;
  }

  static Value finish(Open& open) {
    switch (open.value->kind) {
      case yaml::Value::Kind::sequence:
        return std::move(open.items);
      case yaml::Value::Kind::mapping:
        return std::move(open.fields);
      case yaml::Value::Kind::scalar:
        return scalar(*open.value);
      case yaml::Value::Kind::none:
        break;
    }
    return {};
  }

  std::vector<Folder> folders_;
  std::shared_ptr<std::deque<std::string>> names_ = std::make_shared<std::deque<std::string>>();
  text::Diagnostics diagnostics_;
};

}  // namespace

text::Checked<DataTree> make_data(const std::vector<ThemeFile>& files) {
  return DataMaker().run(files);
}

}  // namespace daybook::render
