// SPDX-License-Identifier: MIT
// The register of questions: those nobody has answered yet first.
#include "render/records.hpp"
#include "render/register.hpp"

namespace daybook::render {
namespace {

using layout::Record;
using layout::Value;

std::size_t count(const site::Site& site) {
  return site.questions.size();
}

Facets facets(const site::Site& site, std::uint32_t row) {
  const site::Question& question = site.questions[row];
  Facets facets = facets_of(site, question.sessions.back());
  facets.state = question.answered_in ? "answered" : "open";
  return facets;
}

std::size_t weight(const site::Site& site, std::uint32_t row) {
  return site.questions[row].text.size();
}

Record row(const Scene& scene, std::uint32_t index) {
  const site::Question& question = scene.site().questions[index];
  Record record{{"text", Value::borrowed(question.text)},
                {"answered_in", session_link(scene, question.answered_in)}};
  set_sessions(scene, question.sessions, record);
  return record;
}

}  // namespace

const Register k_questions_register{.kind = PageKind::questions,
                                    .name = "questions",
                                    .title = "questions",
                                    .shelf = "tasks",
                                    .count = count,
                                    .facets = facets,
                                    .weight = weight,
                                    .row = row};

}  // namespace daybook::render
