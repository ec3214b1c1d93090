// SPDX-License-Identifier: MIT
#include "build/shown_text.hpp"

#include <string_view>
#include <utility>

#include "yaml/parse.hpp"

namespace daybook::build {
namespace {

/// Blocks that hold words and no other blocks.
bool holds_words(markdown::NodeKind kind) {
  using enum markdown::NodeKind;
  return kind == paragraph || kind == heading || kind == table_cell || kind == callout_title;
}

class Collector {
 public:
  explicit Collector(const markdown::Document& document) : document_(document) {}

  std::vector<ShownText> run() {
    using enum markdown::NodeKind;
    for (markdown::NodeId id{0}; id.index < document_.nodes().size(); ++id.index) {
      const markdown::Node& node = document_.node(id);
      if (holds_words(node.kind))
        add(markdown::plain_text(document_, document_.inside(id)), node.span);
      if (node.kind == link || node.kind == image) {
        add(std::string(document_.literal(id)), node.span);
        add(std::string(document_.detail(id)), node.span);
      }
    }
    add_front_matter();
    return std::move(found_);
  }

 private:
  void add(std::string text, text::Span span) {
    if (!text.empty() && text != document_.source().slice(span))
      found_.push_back({.text = std::move(text), .span = span});
  }

  void add_front_matter() {
    if (document_.front_matter().empty()) return;
    const auto front = yaml::parse(document_.source(), document_.front_matter());
    std::vector<const yaml::Value*> open{&front.value};
    while (!open.empty()) {
      const yaml::Value& value = *open.back();
      open.pop_back();
      if (value.is_scalar()) add(value.scalar, value.span);
      for (const yaml::Value& item : value.items)
        open.push_back(&item);
      for (const yaml::Member& member : value.members) {
        add(member.key, member.key_span);
        open.push_back(&member.value);
      }
    }
  }

  const markdown::Document& document_;
  std::vector<ShownText> found_;
};

}  // namespace

std::vector<ShownText> shown_texts(const markdown::Document& document) {
  return Collector(document).run();
}

}  // namespace daybook::build
