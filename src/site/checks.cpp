// SPDX-License-Identifier: MIT
// Tested by checks_test.cpp.
#include "site/checks.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>
#include <string>

#include "journal/lint/lint.hpp"
#include "markdown/raw_tag.hpp"
#include "site/images.hpp"
#include "text/slug.hpp"
#include "text/url.hpp"
#include "text/utf8.hpp"

namespace daybook::site {
namespace {

using journal::MetaField;
using journal::Session;
using journal::StatedIn;
using journal::Statement;

void say(text::Findings& findings, const journal::Entry& entry, text::Rule rule, text::Span span,
         std::string message, std::string help) {
  findings.diagnostics.push_back(text::make_diagnostic(rule, entry.document->source().place(span),
                                                       std::move(message), std::move(help)));
}

// --- Levels ------------------------------------------------------------------------------------

text::Span span_of_level(const journal::Entry& entry) {
  for (const MetaField field :
       {MetaField::level_before, MetaField::level_after, MetaField::level}) {
    for (const Statement& statement : entry.common.statements) {
      if (statement.field == field && !statement.span.empty()) return statement.span;
    }
  }
  return {};
}

/// Compares what each session of a module begins with and what the one before it ended with.
/// Sessions without a day have no order to speak of.
void check_levels(const Site& site, const ModuleNode& module, text::Findings& findings) {
  const SessionNode* before = nullptr;
  for (const SessionId id : module.sessions) {
    const SessionNode& node = site.session(id);
    const journal::Entry& entry = *site.file(node.file).entry;
    const Session& session = *node.session;
    const auto begins = session.level_before ? session.level_before : session.level_after;
    if (!entry.common.date || !begins) continue;
    if (before != nullptr && *begins < *before->session->level_after &&
        !journal::explains_lower_level(session, *begins)) {
      say(findings, entry, text::Rule::level_falls, span_of_level(entry),
          fmt::format("the level of '{}' falls to L{}; it was L{} after '{}'", module.title,
                      static_cast<unsigned>(*begins),
                      static_cast<unsigned>(*before->session->level_after),
                      site.file(before->file).entry->path()),
          "name the gap that was found, or correct the level");
    }
    if (session.level_after) before = &node;
  }
}

// --- Names of files ----------------------------------------------------------------------------

/// The forms in which the sessions of a folder may be named.
enum class NameForm : std::uint8_t { other, dated, parted };

NameForm form_of(std::string_view path) {
  constexpr std::size_t k_date = 10;
  const std::string_view stem = text::stem_of(path);
  if (stem.size() <= k_date + 1 || !text::parse_iso_date(stem.substr(0, k_date)))
    return NameForm::other;
  if (stem.substr(k_date).starts_with("__") &&
      stem.find("__", k_date + 2) != std::string_view::npos)
    return NameForm::parted;
  return stem[k_date] == '-' ? NameForm::dated : NameForm::other;
}

struct Folder {
  std::vector<const FileNode*> files;  ///< of sessions, by path
  std::array<std::size_t, 3> forms{};
};

bool has_date_in_name(const journal::Entry& entry) {
  return std::ranges::any_of(entry.common.statements, [](const Statement& statement) {
    return statement.field == MetaField::date && statement.where == StatedIn::file_name;
  });
}

/// `attention`, `数据加载`: what the last part of a file's name says.
std::string topic_part(const journal::Entry& entry, const Session& session) {
  constexpr std::size_t k_longest = 60;  // bytes
  const std::string slug = text::slugify(session.topic.value_or(entry.common.title.value));
  std::string_view part = text::cut_to_bytes(slug, k_longest);
  while (part.ends_with('-'))
    part.remove_suffix(1);
  return std::string(part);
}

/// The name a file would have in the form; empty when it does not say enough for that.
std::string name_in_form(const journal::Entry& entry, NameForm form) {
  const auto& session = *std::get_if<Session>(&entry.record);
  if (!entry.common.date || entry.common.date->value.first != entry.common.date->value.last)
    return {};
  std::string name = text::to_iso(entry.common.date->value.first);
  if (form == NameForm::parted) {
    if (!session.track || !session.module) return {};
    name += "__" + text::slugify(session.track->value) + "__" +
            text::slugify(session.module->value) + "__";
  } else {
    name += "-";
  }
  return name + topic_part(entry, session) + std::string(text::extension_of(entry.path()));
}

/// A session named otherwise than its neighbours is hard to find among them: without a day it
/// stands at the end.
void check_folder(const Folder& folder, text::Findings& findings) {
  constexpr std::size_t k_fewest = 4;  // files that make a habit
  const auto most = std::ranges::max_element(folder.forms);
  const auto form = static_cast<NameForm>(most - folder.forms.begin());
  if (form == NameForm::other || *most < k_fewest || *most * 4 < folder.files.size() * 3) return;
  for (const FileNode* file : folder.files) {
    const journal::Entry& entry = *file->entry;
    if (has_date_in_name(entry)) continue;
    const std::string name = name_in_form(entry, form);
    say(findings, entry, text::Rule::file_name_mismatch, {},
        fmt::format("the file's name is not in the form of its folder, {}",
                    form == NameForm::parted ? "YYYY-MM-DD__track__module__topic.md"
                                             : "YYYY-MM-DD-topic.md"),
        name.empty() ? "give the session a date" : fmt::format("name it '{}'", name));
    if (name.empty()) continue;
    findings.fixes.push_back({.rule = text::Rule::file_name_mismatch,
                              .path = std::string(entry.path()),
                              .new_name = name});
  }
}

void check_names(const Site& site, text::Findings& findings) {
  std::map<std::string_view, Folder> folders;
  for (const SessionNode& session : site.sessions) {
    const FileNode& file = site.file(session.file);
    Folder& folder = folders[text::folder_of(file.entry->path())];
    folder.files.push_back(&file);
    ++folder.forms[static_cast<std::size_t>(form_of(file.entry->path()))];
  }
  for (const auto& [path, folder] : folders)
    check_folder(folder, findings);
}

// --- Raw HTML ----------------------------------------------------------------------------------

/// The first tag in a piece of HTML that is shown as text; empty when there is none.
std::string_view first_shown(std::string_view html) {
  using Use = markdown::RawElement::Use;
  for (auto at = html.find('<'); at != std::string_view::npos; at = html.find('<', at + 1)) {
    const std::size_t size = markdown::raw_tag_size(html, at);
    const std::string_view tag = html.substr(at, size);
    if (size == 0 || tag.starts_with("<!--") || tag.starts_with("</")) continue;
    const Use use = markdown::raw_element(markdown::raw_tag_name(tag)).use;
    if (use == Use::allowed || use == Use::dropped) return tag;
  }
  return {};
}

/// Once a file: where there is one tag there are many.  A name that HTML does not have, such as
/// `<instruction>`, is meant to be seen.
void check_html(const FileNode& file, text::Findings& findings) {
  const markdown::Document& document = *file.entry->document;
  for (const markdown::Node& node : document.nodes()) {
    const bool is_html =
        node.kind == markdown::NodeKind::html_block || node.kind == markdown::NodeKind::html_inline;
    if (!is_html) continue;
    const std::string_view tag = first_shown(document.literal(node));
    if (tag.empty()) continue;
    const std::string_view written = document.source().slice(node.span);
    const std::size_t at = written.find(tag);
    const std::uint32_t skip = at == std::string_view::npos ? 0 : static_cast<std::uint32_t>(at);
    say(findings, *file.entry, text::Rule::html_removed,
        {node.span.begin + skip, node.span.begin + skip + static_cast<std::uint32_t>(tag.size())},
        fmt::format("'{}' is shown as text", text::ellipsize(tag, 40)),
        "write Markdown, or set 'raw_html: true' in site.yaml");
    return;
  }
}

// --- Links to what is not published ------------------------------------------------------------

void check_held_links(const FileNode& file, text::Findings& findings) {
  const auto links = file.entry->document->links();
  for (std::size_t i = 0; i < file.links.size(); ++i) {
    if (file.links[i].state != LinkState::held) continue;
    say(findings, *file.entry, text::Rule::link_held, links[i].span,
        fmt::format("'{}' is not published, so its words are text", links[i].destination),
        "publish it too, or take the link out");
  }
}

}  // namespace

text::Findings check(const Site& site, const config::Config& config) {
  text::Findings findings;
  for (const ModuleNode& module : site.modules)
    check_levels(site, module, findings);
  check_names(site, findings);
  check_alternatives(site, findings);
  check_capabilities(site, findings);
  for (const FileNode& file : site.files)
    check_held_links(file, findings);
  if (config.raw_html == config::RawHtml::escape) {
    for (const FileNode& file : site.files)
      check_html(file, findings);
  }
  return findings;
}

}  // namespace daybook::site
