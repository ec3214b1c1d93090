// SPDX-License-Identifier: MIT
// One session's page.
#include "config/word_table.hpp"
#include "render/backlinks.hpp"
#include "render/body.hpp"
#include "render/file_text.hpp"
#include "render/local_graph.hpp"
#include "render/records.hpp"
#include "render/related.hpp"
#include "render/views.hpp"
#include "text/web_address.hpp"

namespace daybook::render {
namespace {

using layout::List;
using layout::Record;
using layout::Value;

Value words(const std::optional<std::string>& text) {
  return text ? Value::borrowed(*text) : Value();
}

Value references(const Scene& scene, const site::FileNode& file, const journal::Session& session) {
  List rows;
  for (std::size_t i = 0; i < session.refs.size(); ++i) {
    const journal::Reference& reference = session.refs[i];
    const site::ResolvedLink& link = file.references[i];
    Value href;
    if (link.state == site::LinkState::internal) href = scene.hrefs.to(link.target, link.fragment);
    if (text::is_web_address(reference.link)) href = Value::borrowed(reference.link);
    const std::string& title = reference.title.empty() ? reference.link : reference.title;
    const bool has_note = !href.truthy() && title != reference.link;
    rows.push_back(Record{{"title", Value::borrowed(title)},
                          {"href", std::move(href)},
                          {"note", has_note ? Value::borrowed(reference.link) : Value()},
                          {"rotten", rotten_day(scene, reference.link)},
                          {"inside", link.state == site::LinkState::internal}});
  }
  return rows;
}

Value evidence(const Scene& scene, const site::FileNode& file, const journal::Session& session) {
  List rows;
  for (std::size_t i = 0; i < session.evidence.size() && i < file.evidence.size(); ++i) {
    const site::ResolvedLink& link = file.evidence[i];
    Value href;
    if (link.state == site::LinkState::internal) href = scene.hrefs.to(link.target, link.fragment);
    if (link.state == site::LinkState::external) href = Value::borrowed(link.href);
    rows.push_back(Record{{"title", Value::borrowed(session.evidence[i].value)},
                          {"href", std::move(href)},
                          {"missing", link.state == site::LinkState::broken}});
  }
  return rows;
}

Value decisions(const Scene& scene, const journal::Session& session) {
  List rows;
  for (const std::uint32_t number : session.adr_refs) {
    if (const auto known = scene.shared.record_numbers.first(number))
      rows.push_back(adr_link(scene, *known));
  }
  return rows;
}

// "up", "same" or "down"; none unless both levels are known.
Value level_change(const journal::Session& session) {
  if (!session.level_before || !session.level_after) return {};
  if (*session.level_before == *session.level_after) return Value::borrowed("same");
  return Value::borrowed(*session.level_before < *session.level_after ? "up" : "down");
}

void set_facts(const Scene& scene, const site::FileNode& file, const journal::Session& session,
               Record& page) {
  page.set("date", date_value(scene, file.date));
  page.set("start_time", words(session.start_time));
  page.set("session_kind", Value::borrowed(journal::session_kind_name(session.kind)));
  page.set("track", track_link(scene, file.track));
  page.set("module", module_link(scene, file.module));
  page.set("topic", words(session.topic));
  page.set("duration", duration_value(scene, session.duration_min));
  page.set("level_before", level_value(session.level_before));
  page.set("level_after", level_value(session.level_after));
  page.set("level_change", level_change(session));
  page.set("goal_type", session.goal_type
                            ? Value::borrowed(journal::goal_type_name(*session.goal_type))
                            : Value());
  page.set("status", words(session.status));
  page.set("confidence",
           session.confidence ? Value(static_cast<int>(*session.confidence)) : Value());
  page.set("branch", words(session.branch));
  page.set("focus", words(session.focus));
  page.set("references", references(scene, file, session));
  page.set("evidence", evidence(scene, file, session));
  page.set("decisions", decisions(scene, session));
}

std::optional<FeedOf> feed_of_track(const site::FileNode& file) {
  if (!file.track) return std::nullopt;
  return FeedOf{.kind = FeedOf::Kind::track, .index = file.track->index};
}

}  // namespace

Record session_view(const Scene& scene, std::uint32_t index) {
  const site::SessionNode& node = scene.site().sessions[index];
  const site::FileNode& file = scene.site().file(node.file);
  const journal::Common& common = file.entry->common;
  const text::Url section = fixed_url("sessions/index.html");
  Record page = frame_record(scene, {.kind = "session",
                                     .title = common.title.value,
                                     .title_id = title_anchor(file),
                                     .description = common.summary,
                                     .crumbs = {{scene.words()["sessions"], section}},
                                     .section = section,
                                     .file = &file,
                                     .feed = feed_of_track(file)});
  set_facts(scene, file, *node.session, page);
  set_file_text(scene, node.file, common.told_header, page);
  page.set("previous", session_link(scene, node.previous));
  page.set("next", session_link(scene, node.next));
  page.set("module_previous", session_link(scene, node.module_previous));
  page.set("module_next", session_link(scene, node.module_next));
  set_backlinks(scene, file.linked_from, page);
  page.set("related", related_rows(scene, {index}));
  page.set("graph",
           local_graph(scene, {.kind = site::Target::Kind::file, .index = node.file.index}));
  return page;
}

}  // namespace daybook::render
