// SPDX-License-Identifier: MIT
// `daybook explain FILE`: the file with what was read from each line beside it, so that an author
// sees why a page says what it says.  `daybook explain RULE`: the rule's page.  `daybook explain
// layouts`, `layouts/NAME.html`, `archetypes`: the data that those see.  `daybook explain words`:
// what the site says, to be put into another language.  Tested by tests/cli/explain*.txt.
#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "cli/messages.hpp"
#include "config/placement.hpp"
#include "config/word_table.hpp"
#include "config/words.hpp"
#include "io/disk.hpp"
#include "io/memory.hpp"
#include "journal/explain.hpp"
#include "render/layout_reference.hpp"
#include "scaffold/archetype.hpp"
#include "text/rule.hpp"
#include "text/rule_page.hpp"
#include "text/suggest.hpp"
#include "text/terminal_text.hpp"
#include "text/unicode.hpp"
#include "text/url.hpp"

namespace daybook::cli {
namespace {

/// Columns for the remarks, before the line number.
constexpr std::size_t k_remark_columns = 34;
constexpr std::string_view k_words_subject = "words";

int explain_rule(text::Rule rule) {
  print_output(text::rule_page(rule));
  return k_fine;
}

/// The data that all layouts see, or one of them by its path in a folder `layouts`; empty when the
/// subject is neither.
std::string layouts_page(std::string_view subject) {
  constexpr std::string_view k_layouts = "layouts";
  if (subject == k_layouts) return render::layout_reference();
  const std::string_view folder = text::folder_of(subject);
  if (text::file_name_of(folder) != k_layouts) return {};
  return render::layout_reference_of(text::file_name_of(subject));
}

/// Where the journal of a file begins: the nearest folder at or above its own that has a site.yaml,
/// else one that is a repository's root, else the one that gives the file's folders a meaning
/// (`sessions/`, `adr/`); nothing for a file that lies anywhere.
std::optional<std::string> journal_above(const io::FileSystem& files, std::string_view real_file) {
  const auto first_above = [&](auto fits) {
    std::string_view folder = text::folder_of(real_file);
    while (!folder.empty() && !fits(folder))
      folder = text::folder_of(folder);
    return std::string(folder);
  };
  for (const std::string_view mark : {"site.yaml", ".git"}) {
    const std::string folder = first_above([&](std::string_view above) {
      return files.info(io::join(above, mark)).type != io::FileType::none;
    });
    if (!folder.empty()) return folder;
  }
  const config::Config defaults;
  const std::string folder = first_above([&](std::string_view above) {
    return config::place_file(real_file.substr(above.size() + 1), defaults).room !=
           config::FilePlace::Room::other;
  });
  return folder.empty() ? std::nullopt : std::optional(folder);
}

const journal::Entry* find_entry(const site::Site& site, std::string_view path) {
  for (const auto* const entries : {&site.entries, &site.held_entries}) {
    const auto found =
        std::ranges::find_if(*entries, [&](const auto& entry) { return entry->path() == path; });
    if (found != entries->end()) return found->get();
  }
  return nullptr;
}

/// The day that only the repository tells, in the words journal::explain() has for a file's name.
std::string remark_git(const site::Site& site, const journal::Entry& entry) {
  const auto file = std::ranges::find(site.files, &entry, &site::FileNode::entry);
  if (entry.common.date || file == site.files.end() || !file->date) return {};
  return fmt::format("  date \"{}\" ({})\n", text::to_iso(file->date->first),
                     journal::stated_in_name(journal::StatedIn::git));
}

/// One file with its remarks and messages.
class ExplainedFile {
 public:
  ExplainedFile(const journal::Entry& entry, const text::Diagnostics& diagnostics)
      : source_(entry.document->source()), remarks_(journal::explain(entry)) {
    std::ranges::copy_if(
        diagnostics, std::back_inserter(messages_),
        [&](const text::Diagnostic& each) { return each.place.path == source_.path(); });
  }

  std::string write() {
    std::vector<std::string_view> beside;
    auto next = remarks_.begin();
    for (; next != remarks_.end() && next->line == 0; ++next)
      out_ += fmt::format("  {}\n", text::printable(next->text));
    out_ += '\n';
    for (std::uint32_t line = 1; line <= source_.line_count(); ++line) {
      beside.clear();
      for (; next != remarks_.end() && next->line == line; ++next) {
        if (beside.empty() || beside.back() != next->text) beside.push_back(next->text);
      }
      write_line(line, beside);
      write_messages(line);
    }
    return std::move(out_);
  }

 private:
  void write_line(std::uint32_t line, const std::vector<std::string_view>& beside) {
    const bool last_fits =
        !beside.empty() && text::display_width(beside.back()) <= k_remark_columns;
    const std::size_t alone = beside.empty() ? 0 : beside.size() - (last_fits ? 1 : 0);
    for (std::size_t i = 0; i < alone; ++i)
      out_ += text::printable(beside[i]) + "\n";
    out_ += text::padded(last_fits ? text::printable(beside.back()) : "", k_remark_columns);
    out_ += fmt::format(" {:>5} | {}", line, text::printable(source_.line(line)));
    out_.erase(out_.find_last_not_of(' ') + 1);
    out_ += '\n';
  }

  void write_messages(std::uint32_t line) {
    for (const text::Diagnostic& message : messages_) {
      if (message.place.begin.line != line) continue;
      out_ += fmt::format("{}       {}: {} [{}]\n", std::string(k_remark_columns, ' '),
                          text::severity_name(message.severity), text::printable(message.message),
                          text::rule_name(message.rule));
    }
  }

  const text::SourceFile& source_;
  std::vector<journal::Remark> remarks_;
  text::Diagnostics messages_;
  std::string out_;
};

constexpr std::string_view k_archetypes = "archetypes";

int unknown_subject(const std::string& subject) {
  std::vector<std::string_view> names;
  for (const text::RuleInfo& rule : text::all_rules())
    names.push_back(rule.name);
  const std::string hint = text::did_you_mean(text::lower(subject), names);
  return print_error(
      fmt::format("'{}' is neither a file nor a rule{}", subject, hint.empty() ? "" : "; " + hint),
      k_usage);
}

int print_explained(const journal::Entry& entry, const site::Site& site,
                    const text::Diagnostics& diagnostics) {
  print_output(fmt::format("{}: {}, \"{}\"\n{}{}", text::printable(entry.path()),
                           journal::describe_kind(entry), text::printable(entry.common.title.value),
                           remark_git(site, entry), ExplainedFile(entry, diagnostics).write()));
  return k_fine;
}

int not_read(const std::string& path, const std::string& journal) {
  return print_error(
      fmt::format("'{}' is no Markdown file that the journal at '{}' reads", path, journal),
      k_usage);
}

/// A file of a journal, which is read whole so that links are followed.
int explain_in_journal(const ExplainCommand& command, const io::FileSystem& files,
                       const build::JournalOptions& options, const std::string& real_file) {
  const auto root = files.real_path(options.journal);
  const std::string inside = root ? root.value() + "/" : std::string();
  if (!root || !real_file.starts_with(inside))
    return print_error(fmt::format("'{}' is not below '{}'", command.subject, options.journal),
                       k_usage);
  ReadJournal read = read_for_command(files, options, command.common);
  if (!read.journal) return read.exit_code;
  const std::string path = real_file.substr(inside.size());
  const journal::Entry* const entry = find_entry(read.journal->site, path);
  if (entry != nullptr)
    return print_explained(*entry, read.journal->site, read.journal->diagnostics);
  std::erase_if(read.journal->diagnostics,
                [&](const text::Diagnostic& each) { return each.place.path != path; });
  print_messages(read.journal->diagnostics, command.common);
  return not_read(path, options.journal);
}

/// A file that lies anywhere is a journal of its own: its folder may hold the whole disk.
int explain_alone(const ExplainCommand& command, const io::FileSystem& files,
                  const std::string& real_file) {
  auto bytes = files.read(real_file, build::k_largest_file);
  if (!bytes) return print_error(bytes.error().message);
  const std::string path(text::file_name_of(real_file));
  io::MemoryFileSystem memory;
  build::JournalOptions options = command.journal;
  options.parts = build::Parts::written;
  options.journal = "alone";
  options.config_path.clear();
  memory.put(io::join(options.journal, path), std::move(bytes).value());
  const ReadJournal read = read_for_command(memory, options, command.common);
  if (!read.journal) return read.exit_code;
  const journal::Entry* const entry = find_entry(read.journal->site, path);
  if (entry == nullptr) return not_read(path, std::string(text::folder_of(real_file)));
  // What its links lead to is not known here, so only what is wrong within the file is said.
  return print_explained(*entry, read.journal->site, entry->diagnostics);
}

int explain_file(const ExplainCommand& command, const io::FileSystem& files,
                 const std::string& real_file) {
  build::JournalOptions options = command.journal;
  options.parts = build::Parts::written;
  if (!command.names_journal) {
    const auto above = journal_above(files, real_file);
    if (!above) return explain_alone(command, files, real_file);
    options.journal = *above;
  }
  return explain_in_journal(command, files, options, real_file);
}

}  // namespace

int run_explain(const ExplainCommand& command) {
  if (const auto rule = text::find_rule(command.subject)) return explain_rule(*rule);
  if (const std::string page = layouts_page(command.subject); !page.empty()) {
    print_output(page);
    return k_fine;
  }
  if (command.subject == k_archetypes) {
    print_output(scaffold::archetype_reference());
    return k_fine;
  }
  if (command.subject == k_words_subject) {
    print_output(config::words_as_yaml());
    return k_fine;
  }
  const io::DiskFileSystem files;
  const auto real = files.real_path(command.subject);
  if (command.subject.empty() || !real) return unknown_subject(command.subject);
  if (files.info(real.value()).type == io::FileType::folder)
    return print_error(fmt::format("'{}' is a folder; name a file in it", command.subject),
                       k_usage);
  return explain_file(command, files, real.value());
}

}  // namespace daybook::cli
