// SPDX-License-Identifier: MIT
#include "build/leak_check.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <iterator>
#include <map>
#include <memory>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "base/digest.hpp"
#include "base/image_header.hpp"
#include "base/parallel.hpp"
#include "base/serial.hpp"
#include "build/clean_texts.hpp"
#include "build/scan.hpp"
#include "build/shown_text.hpp"
#include "config/placement.hpp"
#include "leaks/allowed.hpp"
#include "leaks/leak.hpp"
#include "leaks/masked.hpp"
#include "text/encoding.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace daybook::build {
namespace {

/// So much of a secret is shown that its author knows which it is.
std::string beginning(const leaks::Leak& leak, std::string_view found) {
  constexpr std::size_t k_token = 6;
  constexpr std::size_t k_password = 1;
  constexpr std::size_t k_person = 3;
  switch (leak.rule) {
    case text::Rule::leak_secret:
      return found.starts_with("-----") ? std::string(found) : text::ellipsize(found, k_token);
    case text::Rule::leak_password_url:
      return text::ellipsize(found, k_password);
    case text::Rule::leak_email:
      return text::ellipsize(found, std::min(k_person, found.find('@')));
    default:
      break;
  }
  const std::size_t name = found.find_last_of("/\\") + 1;
  return std::string(found.substr(0, name)) + text::ellipsize(found.substr(name), k_person);
}

std::string_view help_for(text::Rule rule) {
  switch (rule) {
    case text::Rule::leak_secret:
    case text::Rule::leak_password_url:
      return "revoke it where it holds, for it stands in the repository; then take it out, or, if "
             "it is none, allow it by 'leaks: allow' in site.yaml";
    default:
      return "take it out, put it between private marks, or allow it by 'leaks: allow' in "
             "site.yaml";
  }
}

/// By site.yaml.
bool is_let_pass(const config::Config& config, std::string_view found) {
  return std::ranges::any_of(config.leaks_allowed, [&](const std::string& pattern) {
    return config::matches_glob(pattern, found);
  });
}

/// All that is found in one text.
class FileCheck {
 public:
  FileCheck(const text::SourceFile& source, const config::Config& config)
      : source_(source), config_(config), allowed_(source.bytes()) {}

  text::Diagnostics run(leaks::Look look, std::span<const ShownText> shown = {}) {
    text::Diagnostics said;
    std::map<std::pair<text::Rule, std::string_view>, std::size_t> first;  // index into `said`
    for (const leaks::Leak& leak : leaks::find_leaks(source_.bytes(), look)) {
      const std::string_view found = source_.bytes().substr(leak.begin, leak.end - leak.begin);
      judged_.insert(found);
      if (is_allowed(leak, found, leak.begin)) continue;
      const auto known = first.emplace(std::pair(leak.rule, found), said.size());
      if (known.second)
        said.push_back(message(leak, found, span(leak.begin, found.size())));
      else
        ++again_[known.first->second];
    }
    for (const ShownText& each : shown)
      look_at(each, look, said);
    for (const auto& [index, times] : again_)
      said[index].message +=
          fmt::format(", and {} more {} below", times, times == 1 ? "time" : "times");
    for (const leaks::UnknownRule& unknown : allowed_.unknown())
      said.push_back(message(unknown));
    return said;
  }

 private:
  /// What stands in the bytes as well was judged there, among what is around it.
  void look_at(const ShownText& shown, leaks::Look look, text::Diagnostics& said) {
    for (const leaks::Leak& leak : leaks::find_leaks(shown.text, look)) {
      const std::string_view found =
          std::string_view(shown.text).substr(leak.begin, leak.end - leak.begin);
      if (!judged_.insert(found).second || stands_in_bytes(found)) continue;
      if (!is_allowed(leak, found, shown.span.begin))
        said.push_back(message(leak, found, shown.span));
    }
  }

  /// Every answer reads the whole file, so that only so many are given.
  bool stands_in_bytes(std::string_view found) {
    constexpr std::size_t k_most = 64;
    return ++searches_ <= k_most && source_.bytes().find(found) != std::string_view::npos;
  }

  bool is_allowed(const leaks::Leak& leak, std::string_view found, std::size_t at) const {
    return allowed_.allows(leak.rule, at) || is_let_pass(config_, found);
  }

  static text::Span span(std::size_t begin, std::size_t size) {
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + size)};
  }

  text::Diagnostic message(const leaks::Leak& leak, std::string_view found, text::Span span) const {
    text::Place place = source_.place(span);
    place.line_text.clear();
    return text::make_diagnostic(
        leak.rule, std::move(place),
        fmt::format("{} would be published: '{}'", leak.what, beginning(leak, found)),
        std::string(help_for(leak.rule)));
  }

  text::Diagnostic message(const leaks::UnknownRule& unknown) const {
    const auto known = leaks::leak_rules();
    std::string help = text::did_you_mean(unknown.word, known);
    if (help.empty()) help = fmt::format("write one of {}", fmt::join(known, ", "));
    return text::make_diagnostic(
        text::Rule::leak_allow_unknown, source_.place(span(unknown.begin, unknown.word.size())),
        fmt::format("'{}' is no rule of leaks", unknown.word), std::move(help));
  }

  const text::SourceFile& source_;
  const config::Config& config_;
  leaks::Allowed allowed_;
  std::map<std::size_t, std::size_t> again_;
  std::set<std::string_view> judged_;
  std::size_t searches_ = 0;
};

/// A file's name is part of its address.
text::Diagnostics check_name(const std::string& path, const config::Config& config) {
  text::Diagnostics said;
  for (const leaks::Leak& leak : leaks::find_leaks(path, leaks::Look::secrets)) {
    const std::string_view found = std::string_view(path).substr(leak.begin, leak.end - leak.begin);
    if (is_let_pass(config, found)) continue;
    said.push_back(text::make_diagnostic(leak.rule, {.path = leaks::masked(path)},
                                         fmt::format("{} would be published in a file's name: '{}'",
                                                     leak.what, beginning(leak, found)),
                                         std::string(help_for(leak.rule))));
  }
  return said;
}

/// A file that is published, or gone into by layouts, as it is.
struct CopiedFile {
  std::string path;
  enum class Use : std::uint8_t { bytes, data } use = Use::bytes;
};

/// Files that pages refer to, and all of assets/, layouts and data.
std::vector<CopiedFile> copied_files(const Journal& journal) {
  std::vector<CopiedFile> copied;
  for (const site::AssetNode& asset : journal.site.assets)
    copied.push_back({asset.path});
  const auto add = [&](std::string_view folder, const std::vector<std::string>& names,
                       CopiedFile::Use use) {
    for (const std::string& name : names)
      copied.push_back({io::join(folder, name), use});
  };
  add("assets", journal.found.assets, CopiedFile::Use::bytes);
  if (!journal.found.layouts.empty()) {
    add(journal.config.layouts, journal.found.layouts, CopiedFile::Use::bytes);
    add(journal.config.data, journal.found.data, CopiedFile::Use::data);
  }
  return copied;
}

/// What is looked at of a file that is copied: of an image what stands before its pixels.  Nothing
/// where it is unreadable, which others report, and of what has neither text nor a secret.
std::shared_ptr<const text::SourceFile> read_copied(const io::FileSystem& files,
                                                    const JournalOptions& options,
                                                    const Journal& journal,
                                                    const std::string& path) {
  constexpr std::size_t k_head = 2048;
  constexpr std::size_t k_image = std::size_t{256} * 1024;
  const std::string full = io::join(options.journal, path);
  const auto head = files.read_head(full, k_head);
  if (!head) return nullptr;
  const bool is_binary = text::encoding_of(head.value()) == text::Encoding::utf8 &&
                         head.value().find('\0') != std::string::npos;
  const bool is_image = is_binary && base::read_image_header(head.value()).state !=
                                         base::ImageHeader::State::unreadable;
  // The largest that is published: `copy_limit_mb` says nothing of assets/.
  const std::uint64_t limit =
      std::max(std::uint64_t{journal.config.copy_limit_mb} * 1024 * 1024, k_largest_file);
  auto bytes = is_image ? files.read_head(full, k_image) : files.read(full, limit);
  if (!bytes) return nullptr;
  const bool has_none = is_binary && shown_wide(bytes.value()).empty() &&
                        leaks::find_leaks(bytes.value(), leaks::Look::secrets).empty();
  return has_none ? nullptr : text::make_source(path, std::move(bytes).value()).value;
}

text::Diagnostics check_copied(const io::FileSystem& files, const JournalOptions& options,
                               const Journal& journal, const CopiedFile& file) {
  const auto source = read_copied(files, options, journal, file.path);
  if (source == nullptr) return {};
  ShownTexts shown = shown_wide(source->bytes());
  if (file.use == CopiedFile::Use::data)
    std::ranges::move(file.path.ends_with(".json") ? shown_strings(*source)
                                                   : shown_values(*source, YamlUse::data),
                      std::back_inserter(shown));
  return FileCheck(*source, journal.config).run(leaks::Look::secrets, shown);
}

/// Of all that decides what there is to say of the same bytes: which words are shortcodes, and what
/// site.yaml lets pass.
base::Digest key_of_check(const Journal& journal) {
  base::Saver saver;
  saver.put(journal.found.layouts);
  saver.put(journal.config.leaks_allowed);
  return base::digest_of(saver.bytes());
}

/// The digests of texts of which nothing was said.
std::vector<base::Digest> without_faults(std::vector<base::Digest> digests,
                                         std::span<const text::Diagnostics> said) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < digests.size(); ++i) {
    if (said[i].empty()) digests[kept++] = digests[i];
  }
  digests.resize(kept);
  return digests;
}

}  // namespace

text::Diagnostics check_leaks_of(const markdown::Document& document, const config::Config& config) {
  return FileCheck(document.source(), config).run(leaks::Look::everything, shown_texts(document));
}

text::Diagnostics check_leaks(const io::FileSystem& files, const JournalOptions& options,
                              const Journal& journal) {
  const auto& entries = journal.site.entries;
  const std::vector<CopiedFile> copied = copied_files(journal);
  std::vector<text::Diagnostics> slots(entries.size() + copied.size());
  std::vector<base::Digest> digests(entries.size());
  if (options.clean != nullptr) options.clean->begin(key_of_check(journal));
  const auto check_one = [&](std::size_t i) {
    if (i < entries.size()) {
      const markdown::Document& document = *entries[i]->document;
      if (options.clean != nullptr) {
        digests[i] = base::digest_of(document.source().bytes());
        if (options.clean->hold(digests[i])) return;
      }
      slots[i] = check_leaks_of(document, journal.config);
    } else {
      slots[i] = check_copied(files, options, journal, copied[i - entries.size()]);
    }
  };
  base::parallel_for(options.jobs, slots.size(), check_one, [](std::size_t) {});
  if (options.clean != nullptr) options.clean->keep(without_faults(std::move(digests), slots));
  text::Diagnostics all;
  for (const auto& entry : entries)
    std::ranges::move(check_name(std::string(entry->document->source().path()), journal.config),
                      std::back_inserter(all));
  for (const CopiedFile& file : copied)
    std::ranges::move(check_name(file.path, journal.config), std::back_inserter(all));
  for (text::Diagnostics& said : slots)
    std::ranges::move(said, std::back_inserter(all));
  const text::SourceFile& config = *journal.config.source;
  std::ranges::move(FileCheck(config, journal.config)
                        .run(leaks::Look::secrets, shown_values(config, YamlUse::site_text)),
                    std::back_inserter(all));
  return all;
}

std::size_t count_leaks(const text::Diagnostics& diagnostics) {
  const auto stops = [](const text::Diagnostic& each) {
    return leaks::is_leak(each.rule) && each.severity == text::Severity::error;
  };
  return static_cast<std::size_t>(std::ranges::count_if(diagnostics, stops));
}

std::optional<Failure> leak_failure(text::Diagnostics& diagnostics) {
  const std::size_t leaks = count_leaks(diagnostics);
  if (leaks == 0) return std::nullopt;
  text::sort_worst_first(diagnostics);
  Failure failure{
      .kind = Failure::Kind::leak,
      .message = fmt::format("nothing was written, for {} would be published",
                             leaks == 1 ? "a secret" : fmt::format("{} secrets", leaks)),
      .diagnostics = std::move(diagnostics)};
  diagnostics.clear();
  return failure;
}

}  // namespace daybook::build
