// SPDX-License-Identifier: MIT
#include "example_file.hpp"

#include <algorithm>
#include <rapidjson/document.h>
#include <set>

#include "text/diagnostic.hpp"

namespace daybook::tests {
namespace {

using layout::Value;

// Field names are views; a set never moves its elements.
std::string_view keep(std::string_view name) {
  static std::set<std::string, std::less<>> kept;
  return *kept.emplace(name).first;
}

std::string_view view(const rapidjson::Value& text) {
  return {text.GetString(), text.GetStringLength()};
}

Value to_value(const rapidjson::Value& json) {
  if (json.IsBool()) return json.GetBool();
  if (json.IsInt64()) return json.GetInt64();
  if (json.IsString()) return std::string(view(json));
  if (json.IsArray()) {
    layout::List list;
    for (const auto& item : json.GetArray())
      list.push_back(to_value(item));
    return list;
  }
  if (!json.IsObject()) return {};
  layout::Record record;
  for (const auto& field : json.GetObject()) {
    if (view(field.name) == "$html") return layout::Html{std::string(view(field.value))};
    record.set(keep(view(field.name)), to_value(field.value));
  }
  return record;
}

std::string_view take_line(std::string_view& text) {
  const std::size_t end = std::min(text.find('\n'), text.size());
  const std::string_view line = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return line;
}

/// The body of a fence whose opening line was taken, without its last line break.
std::string take_fence(std::string_view& rest, unsigned& number) {
  std::string body;
  while (!rest.empty()) {
    const std::string_view line = take_line(rest);
    ++number;
    if (line == "```") break;
    body.append(line).append("\n");
  }
  if (!body.empty()) body.pop_back();
  return body;
}

void add_fence(Example& example, std::string_view info, std::string body) {
  if (info == "data") {
    example.data = std::move(body);
  } else if (info == "html" || info == "error") {
    example.outcome = info == "html" ? Example::Outcome::html : Example::Outcome::error;
    example.expected = std::move(body);
  } else {
    const std::size_t space = info.find(' ');
    const bool named = space != std::string_view::npos;
    const std::string name(named ? info.substr(space + 1) : "page.html");
    example.layouts.push_back({name, std::move(body)});
  }
}

}  // namespace

std::vector<Example> read_examples(std::string_view markdown) {
  std::vector<Example> examples;
  Example example;
  std::string heading;
  unsigned number = 0;
  while (!markdown.empty()) {
    const std::string_view line = take_line(markdown);
    ++number;
    if (line.starts_with("#")) heading = line.substr(line.find_first_not_of("# "));
    if (!line.starts_with("```")) continue;
    if (example.layouts.empty()) {
      example.heading = heading;
      example.line = number;
    }
    const std::string_view info = line.substr(3);
    add_fence(example, info, take_fence(markdown, number));
    if (info == "html" || info == "error") examples.push_back(std::exchange(example, {}));
  }
  return examples;
}

Data read_data(std::string_view json) {
  rapidjson::Document document;
  document.Parse(json.data(), json.size());
  Data data;
  if (!document.IsObject()) return data;
  for (const auto& field : document.GetObject()) {
    data.names.emplace_back(view(field.name));
    data.values.push_back(to_value(field.value));
  }
  return data;
}

std::string render(const std::vector<layout::Source>& layouts, std::string_view json) {
  const Data data = read_data(json);
  const std::vector<std::string_view> globals(data.names.begin(), data.names.end());
  const layout::Loader loader = [&](std::string_view name) -> std::optional<layout::Source> {
    const auto found = std::ranges::find(layouts, name, &layout::Source::path);
    if (found == layouts.end()) return std::nullopt;
    return *found;
  };
  const std::vector<std::string_view> names{layouts.front().path};
  std::vector<std::string_view> known;
  for (const layout::Source& source : layouts)
    known.push_back(source.path);
  const auto compiled = layout::Layouts::compile(names, loader, globals, known);
  std::string messages;
  for (const text::Diagnostic& diagnostic : compiled.diagnostics) {
    messages += text::format_text(diagnostic, text::Color::no);
  }
  if (!compiled.value.has(names.front())) return messages;
  const layout::Rendered rendered = compiled.value.render(names.front(), data.values, 64);
  if (!rendered.failure) return messages + rendered.text;
  return messages + text::format_text(*rendered.failure, text::Color::no);
}

std::string render(std::string_view layout, std::string_view json) {
  return render(std::vector<layout::Source>{{"page.html", std::string(layout)}}, json);
}

}  // namespace daybook::tests
