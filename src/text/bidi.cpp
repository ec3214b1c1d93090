// SPDX-License-Identifier: MIT
#include "text/bidi.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <fmt/format.h>
#include <utility>
#include <vector>

namespace daybook::text {
namespace {

enum class Form : unsigned char { embedding, isolate, end_of_embedding, end_of_isolate };

struct Control {
  unsigned char second;  // of its three bytes; the first is E2
  unsigned char third;
  Form form;
  std::string_view name;
};

constexpr std::size_t k_size = 3;
constexpr std::string_view k_end_of_embedding = "\xE2\x80\xAC";
constexpr std::string_view k_end_of_isolate = "\xE2\x81\xA9";

constexpr std::array k_controls{
    Control{0x80, 0xAA, Form::embedding, "U+202A, a left-to-right embedding"},
    Control{0x80, 0xAB, Form::embedding, "U+202B, a right-to-left embedding"},
    Control{0x80, 0xAC, Form::end_of_embedding, "U+202C, the end of an embedding"},
    Control{0x80, 0xAD, Form::embedding, "U+202D, a left-to-right override"},
    Control{0x80, 0xAE, Form::embedding, "U+202E, a right-to-left override"},
    Control{0x81, 0xA6, Form::isolate, "U+2066, a left-to-right isolate"},
    Control{0x81, 0xA7, Form::isolate, "U+2067, a right-to-left isolate"},
    Control{0x81, 0xA8, Form::isolate, "U+2068, a first strong isolate"},
    Control{0x81, 0xA9, Form::end_of_isolate, "U+2069, the end of an isolate"},
};

const Control* control_at(std::string_view text, std::size_t offset) {
  if (text.size() - offset < k_size) return nullptr;
  const auto second = static_cast<unsigned char>(text[offset + 1]);
  const auto third = static_cast<unsigned char>(text[offset + 2]);
  const auto* const found = std::ranges::find_if(k_controls, [&](const Control& control) {
    return control.second == second && control.third == third;
  });
  return found == k_controls.end() ? nullptr : found;
}

/// What is open.
struct Open {
  std::vector<Form> forms;  // the innermost last
  std::size_t isolates = 0;
};

std::string_view end_of(Form form) {
  return form == Form::isolate ? k_end_of_isolate : k_end_of_embedding;
}

/// Takes a control into account; false when it closes nothing.
bool step(Form form, Open& open) {
  switch (form) {
    case Form::isolate:
      ++open.isolates;
      [[fallthrough]];
    case Form::embedding:
      open.forms.push_back(form);
      return true;
    case Form::end_of_embedding:
      if (open.forms.empty() || open.forms.back() != Form::embedding) return false;
      open.forms.pop_back();
      return true;
    case Form::end_of_isolate:
      break;
  }
  // Without the count, every end that closes nothing would go through all that is open.
  if (open.isolates == 0) return false;
  --open.isolates;
  // It ends all that was opened within.
  while (open.forms.back() != Form::isolate)
    open.forms.pop_back();
  open.forms.pop_back();
  return true;
}

}  // namespace

std::size_t find_bidi_control(std::string_view text, std::size_t from) {
  constexpr char k_first = '\xE2';
  for (std::size_t at = text.find(k_first, from); at != std::string_view::npos;
       at = text.find(k_first, at + 1)) {
    if (control_at(text, at) != nullptr) return at;
  }
  return std::string_view::npos;
}

Diagnostic direction_changed(Place place, std::string_view what, std::string_view text,
                             std::size_t offset) {
  const Control* const control = control_at(text, offset);
  assert(control != nullptr);
  return make_diagnostic(
      Rule::bidi_control, std::move(place),
      fmt::format("{} can be shown in another order than it is written: it holds {}", what,
                  control->name),
      "take it out, unless the text cannot be read without it");
}

std::string balanced_bidi(std::string text) {
  std::size_t at = find_bidi_control(text);
  if (at == std::string::npos) return text;
  std::string out;
  out.reserve(text.size() + k_size);
  Open open;
  std::size_t copied = 0;
  for (; at != std::string::npos; at = find_bidi_control(text, at + k_size)) {
    if (step(control_at(text, at)->form, open)) continue;
    out.append(text, copied, at - copied);
    copied = at + k_size;
  }
  out.append(text, copied);
  for (auto form = open.forms.rbegin(); form != open.forms.rend(); ++form)
    out += end_of(*form);
  return out;
}

}  // namespace daybook::text
