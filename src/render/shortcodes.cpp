// SPDX-License-Identifier: MIT
#include "render/shortcodes.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <vector>

#include "markdown/shortcode.hpp"
#include "render/link_target.hpp"
#include "render/shared.hpp"
#include "text/date.hpp"

namespace daybook::render {
namespace {

using layout::Record;
using layout::Value;
using markdown::LinkKind;
using markdown::LinkTarget;

/// Where the argument `src` or `href` leads.
LinkTarget target_of(const Context& context, const Hrefs& hrefs, const site::FileNode& file,
                     markdown::NodeId id, LinkKind kind) {
  const auto links = file.entry->document->links();
  const auto found = std::ranges::find_if(
      links, [&](const markdown::Link& link) { return link.node == id && link.kind == kind; });
  if (found == links.end()) return {};
  return link_target(context, file, hrefs, static_cast<std::size_t>(found - links.begin()));
}

/// An image has its size with it, and one that is not fetched is a link.
void set_image(const LinkTarget& image, Record& args) {
  if (image.image == LinkTarget::Image::linked) {
    args.set("src", Value());
    if (args.find("href") == nullptr) args.set("href", image.href);
    return;
  }
  args.set("src", image.href.empty() ? Value() : Value(image.href));
  const bool has_size = args.find("width") != nullptr || args.find("height") != nullptr;
  if (image.width == 0 || has_size) return;
  args.set("width", image.width);
  args.set("height", image.height);
}

Record page_record(const site::Site& site, const Hrefs& hrefs, const site::FileNode& file) {
  return Record{
      {"title", Value::borrowed(file.entry->common.title.value)},
      {"date", file.date ? Value(text::to_iso(file.date->first)) : Value()},
      {"track", file.track ? Value::borrowed(site.track(*file.track).title) : Value()},
      {"module", file.module ? Value::borrowed(site.module(*file.module).title) : Value()},
      {"path", Value(file.entry->path())},
      {"root", hrefs.root()}};
}

}  // namespace

bool Shortcodes::write(const site::FileNode& file, markdown::NodeId id, std::string_view inner,
                       std::string& out) {
  constexpr std::size_t k_size_hint = 1024;
  const markdown::Document& document = *file.entry->document;
  const std::string name = shortcode_layout(document.literal(id));
  const layout::Layouts& layouts = context_.theme.shortcodes;
  if (!layouts.has(name)) return false;
  const auto arguments = markdown::shortcode_arguments(document.detail(id));
  Record args;
  for (const markdown::ShortcodeArgument& argument : arguments)
    args.set(argument.name, Value::borrowed(argument.value));
  if (const Value* href = args.find("href"); href != nullptr && href->truthy())
    args.set("href", target_of(context_, hrefs_, file, id, LinkKind::link).href);
  if (const Value* src = args.find("src"); src != nullptr && src->truthy())
    set_image(target_of(context_, hrefs_, file, id, LinkKind::image), args);
  if (words_.is_none()) words_ = words_value(context_.words());
  const std::array<Value, 5> globals{Value(std::move(args)), Value::borrowed_html(inner),
                                     Value(page_record(context_.site, hrefs_, file)),
                                     context_.theme.data.value, words_};
  layout::Rendered rendered = layouts.render(name, globals, k_size_hint);
  if (rendered.failure) {
    const text::Place used = document.source().place(document.node(id).span);
    rendered.failure->help +=
        fmt::format("{}the shortcode is used in {}:{}", rendered.failure->help.empty() ? "" : "; ",
                    used.path, used.begin.line);
    if (said_ != nullptr) said_->push_back(std::move(*rendered.failure));
    return false;
  }
  out += rendered.text;
  return true;
}

}  // namespace daybook::render
