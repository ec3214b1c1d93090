// SPDX-License-Identifier: MIT
#include "scaffold/naming.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <utility>

#include "scaffold/name_parts.hpp"
#include "text/ascii.hpp"
#include "text/slug.hpp"
#include "text/unicode.hpp"
#include "text/url.hpp"

namespace daybook::scaffold {
namespace {

using Kind = NamePiece::Kind;

constexpr std::size_t k_latest = 10;

/// A path taken apart.
struct Form {
  std::vector<NamePart> parts;
  std::string key;
  std::string rest;
  std::uint32_t number = 0;
};

std::vector<std::string_view> folders_of(std::string_view path) {
  std::vector<std::string_view> folders;
  const std::string_view folder = text::folder_of(path);
  for (std::size_t begin = 0; begin < folder.size();) {
    const std::size_t end = std::min(folder.find('/', begin), folder.size());
    folders.push_back(folder.substr(begin, end - begin));
    begin = end + 1;
  }
  return folders;
}

/// How many of the files lie in each folder.
using Crowd = std::map<std::string, std::size_t, std::less<>>;

/// `day-07` with one file in it counts as the files do; `01-Frameworks` with many is a name.
NamePart folder_part(std::string_view name, std::string_view above, const NamedFile& file,
                     bool is_alone) {
  if (const auto known = known_folder(name, above, file)) return {*known};
  TakenApart taken = take_apart(name);
  const bool is_day = taken.date && (!file.date || *taken.date == *file.date);
  if (is_day || (taken.number && is_alone)) return std::move(taken.part);
  return {NamePiece{.text = std::string(name)}};
}

Form form_of(const NamedFile& file, const Crowd& crowd) {
  Form form;
  const std::vector<std::string_view> folders = folders_of(file.path);
  const bool is_alone = crowd.find(text::folder_of(file.path))->second == 1;
  for (std::size_t i = 0; i < folders.size(); ++i) {
    const bool last = i + 1 == folders.size();
    form.parts.push_back(
        folder_part(folders[i], i == 0 ? "" : folders[i - 1], file, last && is_alone));
    if (last && is_alone) form.number = take_apart(folders[i]).number.value_or(0);
  }
  TakenApart name = take_apart(text::stem_of(file.path));
  if (name.number) form.number = *name.number;
  form.rest = std::move(name.rest);
  form.parts.push_back(std::move(name.part));
  for (const NamePart& part : form.parts)
    form.key += form_key(part);
  return form;
}

/// The form that most have; of equals the last one's.
const Form& prevailing(std::span<const Form> forms) {
  const Form* best = &forms.back();
  std::ptrdiff_t most = 0;
  for (auto form = forms.rbegin(); form != forms.rend(); ++form) {
    const auto count = std::ranges::count(forms, form->key, &Form::key);
    if (count <= most) continue;
    most = count;
    best = &*form;
  }
  return *best;
}

/// What all files have where a topic would stand is a part of their name: `2026-03-05/notes`.
void settle_rest(std::span<const Form> forms, const Form& best, NamePart& name) {
  std::ptrdiff_t same = 0;
  std::ptrdiff_t all = 0;
  for (const Form& form : forms) {
    if (form.key != best.key) continue;
    ++all;
    if (form.rest == best.rest) ++same;
  }
  NamePiece& last = name.back();
  if (all < 2 || same != all || (last.kind != Kind::topic && last.kind != Kind::fields)) return;
  last = {.kind = Kind::literal, .text = last.text + best.rest};
}

/// `-v` where somebody has `2026-04-12` and `2026-04-12-v2` in one folder.
std::string again_of(std::span<const NamedFile> files) {
  for (const NamedFile& file : files) {
    const std::string_view stem = text::stem_of(file.path);
    const std::size_t digits = stem.find_last_not_of("0123456789") + 1;
    if (digits == 0 || digits + 2 < stem.size() || digits == stem.size()) continue;
    std::size_t begin = digits;
    if (text::ascii_lower(stem[begin - 1]) == 'v') --begin;
    if (begin == 0 || std::string_view("-_ ").find(stem[begin - 1]) == std::string_view::npos)
      continue;
    --begin;
    const std::string first = std::string(text::folder_of(file.path)) + "/" +
                              std::string(stem.substr(0, begin)) +
                              std::string(text::extension_of(file.path));
    const auto is_first = [&](const NamedFile& other) {
      return other.path == first || "/" + other.path == first;
    };
    if (std::ranges::any_of(files, is_first))
      return std::string(stem.substr(begin, digits - begin));
  }
  return "-";
}

/// Without what cannot stand in a name.
std::string plain(std::string_view text, char instead) {
  std::string out;
  for (const char c : text)
    out += std::string_view("/\\:*?\"<>|").find(c) == std::string_view::npos ? c : instead;
  while (out.starts_with('.') || out.starts_with(' '))
    out.erase(0, 1);
  return std::string(text::trim(out));
}

std::string slug(std::string_view topic, char words) {
  if (words == ' ') return plain(topic, ' ');
  std::string name = text::slugify(topic);
  std::ranges::replace(name, '-', words);
  return name;
}

std::string topic_text(const NamePiece& piece, std::string_view topic) {
  return topic.empty() ? std::string() : piece.text + slug(topic, piece.words);
}

std::string fields_text(const NameParts& parts) {
  if (parts.track.empty() || parts.module.empty() || parts.topic.empty())
    return topic_text({.kind = Kind::topic, .text = "-"}, parts.topic);
  return fmt::format("__{}__{}__{}", plain(parts.track, '-'), plain(parts.module, '-'),
                     slug(parts.topic, '-'));
}

std::string written(const NamePiece& piece, const NameParts& parts, std::uint32_t number) {
  const std::string iso = text::to_iso(parts.date);
  switch (piece.kind) {
    case Kind::literal:
      return piece.text;
    case Kind::date:
      return iso.substr(0, 4) + piece.text + iso.substr(5, 2) + piece.text + iso.substr(8);
    case Kind::number:
      return fmt::format("{:0{}}", number, piece.width);
    case Kind::topic:
      return topic_text(piece, parts.topic);
    case Kind::fields:
      return fields_text(parts);
    case Kind::year:
      return iso.substr(0, 4);
    case Kind::month:
      return iso.substr(0, 4) + piece.text + iso.substr(5, 2);
    case Kind::month_of_year:
      return iso.substr(5, 2);
    case Kind::track:
      return plain(parts.track, '-');
    case Kind::module:
      return plain(parts.module, '-');
  }
  return {};
}

std::string written(const NamePart& part, const NameParts& parts, std::uint32_t number) {
  std::string out;
  for (const NamePiece& piece : part)
    out += written(piece, parts, number);
  return out;
}

bool is_unknown(const NamePart& part, const NameParts& parts) {
  return std::ranges::any_of(part, [&](const NamePiece& piece) {
    return (piece.kind == Kind::track && parts.track.empty()) ||
           (piece.kind == Kind::module && parts.module.empty());
  });
}

}  // namespace

std::optional<Naming> learn_naming(std::span<const NamedFile> files) {
  if (files.empty()) return std::nullopt;
  Crowd crowd;
  for (const NamedFile& file : files)
    ++crowd[std::string(text::folder_of(file.path))];
  std::vector<Form> forms;
  for (const NamedFile& file : files)
    forms.push_back(form_of(file, crowd));
  const std::size_t from = forms.size() - std::min(forms.size(), k_latest);
  const std::span<const Form> latest = std::span(forms).subspan(from);
  const Form& best = prevailing(latest);
  Naming naming{.parts = best.parts, .again = again_of(files)};
  settle_rest(latest, best, naming.parts.back());
  for (const Form& form : forms) {
    if (form.key == best.key) naming.next_number = std::max(naming.next_number, form.number + 1);
  }
  return naming;
}

Naming default_naming(std::string_view folder, const NameParts& parts) {
  Naming naming;
  const std::string inside = std::string(folder) + "/x";
  for (const std::string_view name : folders_of(inside))
    naming.parts.push_back({NamePiece{.text = std::string(name)}});
  const bool has_all = !parts.track.empty() && !parts.module.empty() && !parts.topic.empty();
  naming.parts.push_back({{.kind = Kind::date, .text = "-"},
                          {.kind = has_all ? Kind::fields : Kind::topic, .text = "-"}});
  return naming;
}

std::string new_path(const Naming& naming, const NameParts& parts,
                     const std::function<bool(const std::string&)>& is_taken) {
  std::string path;
  bool cut = false;
  for (std::size_t i = 0; i + 1 < naming.parts.size(); ++i) {
    cut = cut || is_unknown(naming.parts[i], parts);
    if (!cut) path += written(naming.parts[i], parts, naming.next_number) + "/";
  }
  std::string name = written(naming.parts.back(), parts, naming.next_number);
  if (name.empty()) name = text::to_iso(parts.date);
  path += name;
  std::string whole = path + ".md";
  for (unsigned again = 2; is_taken(whole); ++again)
    whole = fmt::format("{}{}{}.md", path, naming.again, again);
  return whole;
}

bool lacks_folder(const Naming& naming, const NameParts& parts) {
  return std::ranges::any_of(naming.parts,
                             [&](const NamePart& part) { return is_unknown(part, parts); });
}

std::string number_text(const Naming& naming) {
  for (const NamePart& part : naming.parts) {
    for (const NamePiece& piece : part) {
      if (piece.kind == Kind::number) return written(piece, {}, naming.next_number);
    }
  }
  return {};
}

}  // namespace daybook::scaffold
