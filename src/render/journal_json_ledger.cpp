// SPDX-License-Identifier: MIT
// The ledgers in the export.
#include "render/journal_json.hpp"
#include "render/json_writer.hpp"

namespace daybook::render {

// A page by its id, another file by its path, anything else by its address; empty for nothing.
std::string JournalJson::target_of(const site::Proof& proof) const {
  switch (proof.target.kind) {
    case site::Target::Kind::none:
      return proof.href;
    case site::Target::Kind::file:
      return std::string(id_of(site::FileId{proof.target.index}));
    case site::Target::Kind::asset:
      return site_.assets[proof.target.index].path;
    default:
      return std::string(site_.url(proof.target).path());
  }
}

std::string JournalJson::capability(std::uint32_t index) const {
  const site::Capability& capability = site_.capabilities[index];
  return json_object([&](JsonWriter& json) {
    json.member("statement", capability.statement);
    json.member("track", name_of(capability.track));
    json.member("module", name_of(capability.module));
    json.member("level", level_name(capability.proved));
    json.member("claimed", level_name(capability.claimed));
    json.member("state", site::capability_state_name(capability.state));
    json.list_member("claims", capability.claims, [&](const site::Claim& claim) {
      json.object([&] { write_claim(json, claim); });
    });
  });
}

void JournalJson::write_claim(JsonWriter& json, const site::Claim& claim) const {
  const journal::Item& item = site_.session(claim.session).session->items[claim.item];
  const site::FileNode& file = site_.file_of(claim.session);
  json.member("session", id_of(claim.session));
  json.member("source", file.entry->path());
  json.member("line", file.entry->document->source().line_of(item.span.begin));
  json.member("sha256", file.entry->sha256);
  json.member("committed", file.history && file.history->last ? text::to_iso(*file.history->last)
                                                              : std::string());
  json.member("level", level_name(claim.level));
  json.member("date", day_of(claim.session));
  json.list_member("proof", claim.proofs, [&](const site::Proof& proof) {
    json.object([&] {
      json.member("target", target_of(proof));
      json.truth_member("holds", proof.holds());
      json.member("state", site::proof_rule(proof.state).name);
      json.member("why", site::proof_why(proof));
      json.member("source", proof.path);
      if (proof.line > 0)
        json.member("line", proof.line);
      else
        json.member("line", std::string_view());
      json.member("results", proof.results);
      json.member("sha256", proof.sha256);
      json.member("committed", proof.committed ? text::to_iso(*proof.committed) : std::string());
    });
  });
}

std::string JournalJson::gap(std::uint32_t index) const {
  const site::Gap& gap = site_.gaps[index];
  return json_object([&](JsonWriter& json) {
    json.member("text", gap.text);
    json.member("severity", gap.severity);
    json.member("opened", day_of(gap.sessions.front()));
    json.member("opened_in", id_of(gap.sessions.front()));
    json.member("closed", gap.closed ? day_of(*gap.closed) : std::string{});
    json.member("closed_in", gap.closed ? id_of(*gap.closed) : std::string_view{});
    json.member("closing_proposed_in",
                gap.closing_proposed ? id_of(*gap.closing_proposed) : std::string_view{});
    json.member("symptom", gap.symptom);
    json.member("cause", gap.cause);
    json.member("fix_plan", gap.fix_plan);
    json.days_member("age_days", gap.age_days);
    write_ids(json, "sessions", gap.sessions);
    json.member("track", name_of(gap.track));
    json.member("module", name_of(gap.module));
  });
}

std::string JournalJson::review(std::uint32_t index) const {
  const site::Review& review = site_.reviews[index];
  const site::SessionId last = review.sessions.back();
  return json_object([&](JsonWriter& json) {
    json.member("text", review.text);
    json.member("reason", site::review_reason_name(review.reason));
    json.member("due", review.due ? text::to_iso(*review.due) : std::string{});
    json.member("interval_days", static_cast<unsigned>(review.interval_days));
    json.member("passes", review.passes);
    json.member("uid", base::to_hex(review.identity));
    json.member("severity", review.severity);
    json.member("opened", day_of(review.sessions.front()));
    json.member("opened_in", id_of(review.sessions.front()));
    write_ids(json, "sessions", review.sessions);
    json.key("item");
    if (!review.item) {
      json.nothing();
      return;
    }
    const journal::Item& item = site_.session(last).session->items[*review.item];
    json.object([&] {
      json.member("session", id_of(last));
      json.member("line", site_.file_of(last).entry->document->source().line_of(item.span.begin));
      json.member("type", journal::item_type_name(item.type));
    });
  });
}

std::string JournalJson::task(std::uint32_t index) const {
  const site::Task& task = site_.tasks[index];
  const std::string_view unnamed = task.blocked ? "blocked" : "";
  return json_object([&](JsonWriter& json) {
    json.member("text", task.text);
    json.truth_member("done", task.done);
    json.member("state", site::task_state_name(task.state));
    json.member("priority", task.priority.empty() ? unnamed : std::string_view(task.priority));
    json.member("blocked_by", task.blocked_by);
    json.member("opened", day_of(task.sessions.front()));
    json.days_member("age_days", task.age_days);
    write_ids(json, "sessions", task.sessions);
    json.member("carried", task.carried);
  });
}

std::string JournalJson::question(std::uint32_t index) const {
  const site::Question& question = site_.questions[index];
  return json_object([&](JsonWriter& json) {
    json.member("text", question.text);
    json.truth_member("answered", question.answered_in.has_value());
    json.member("answered_in",
                question.answered_in ? id_of(*question.answered_in) : std::string_view{});
    write_ids(json, "sessions", question.sessions);
  });
}

std::string JournalJson::decision(std::uint32_t index) const {
  const site::Decision& decision = site_.decisions[index];
  const site::FileNode& file = site_.file(site::decision_file(site_, decision));
  const journal::Item* const item =
      decision.session ? &site_.session(*decision.session).session->items[decision.item] : nullptr;
  const auto* const adr = decision.record ? &site_.adr(*decision.record) : nullptr;
  const auto field = [&](journal::ItemField name) {
    const auto* const value = item == nullptr ? nullptr : item->field(name);
    return value == nullptr ? std::string_view{} : std::string_view(value->text);
  };
  return json_object([&](JsonWriter& json) {
    json.member("text", site::decision_text(site_, decision));
    json.member("status", adr != nullptr && adr->adr->status
                              ? journal::adr_status_name(*adr->adr->status)
                              : std::string_view{});
    json.member("adr", adr == nullptr ? std::nullopt : adr->adr->number);
    json.member("record", adr == nullptr ? std::string_view{} : id_of(adr->file));
    json.member("session", decision.session ? id_of(*decision.session) : std::string_view{});
    json.member("source", file.entry->path());
    const text::Span place = item == nullptr ? file.entry->common.title.span : item->span;
    json.member("line", file.entry->document->source().line_of(place.begin));
    json.member("date", file.date ? text::to_iso(file.date->first) : "");
    json.member("rationale", field(journal::ItemField::rationale));
    json.member("impact", field(journal::ItemField::impact));
    json.member("track", name_of(file.track));
    json.member("module", name_of(file.module));
  });
}

}  // namespace daybook::render
