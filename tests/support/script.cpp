// SPDX-License-Identifier: MIT
#include "support/script.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>
#include <optional>
#include <stdexcept>
#include <utility>
#include <vector>

#include "support/compare.hpp"
#include "support/process.hpp"
#include "support/txtar.hpp"
#include "support/work_folder.hpp"

namespace daybook::tests {

namespace {

namespace fs = std::filesystem;

/// Splits at the first space: "grep a/b 'text'" → "grep" and "a/b 'text'".
std::pair<std::string_view, std::string_view> split_word(std::string_view line) {
  const std::size_t space = std::min(line.find(' '), line.size());
  return {line.substr(0, space), line.substr(std::min(space + 1, line.size()))};
}

/// The text after `mark` on a line that starts with it ("> text", or ">" for an empty line).
std::optional<std::string_view> after_mark(std::string_view line, std::string_view mark) {
  if (line == mark) return std::string_view{};
  if (!line.starts_with(mark) || line[mark.size()] != ' ') return std::nullopt;
  return line.substr(mark.size() + 1);
}

class Runner;

/// A word of the script, and what it does with the rest of its line: a fault, or nothing.
struct Action {
  std::string_view word;
  std::string (Runner::*act)(std::string_view rest);
};

class Runner {
 public:
  Runner(std::string_view script, const fs::path& binary)
      : folder_(binary), lines_(split_lines(script)), environment_(folder_.environment()) {}

  void lay_out(const Archive& archive) {
    for (const ArchiveFile& file : archive.files)
      write_file(path(file.path), file.bytes);
  }

  std::string run_all();
  const std::string& lacks() const { return lacks_; }

  std::string needs(std::string_view rest);
  std::string run_command(std::string_view rest);
  std::string exists(std::string_view rest);
  std::string missing(std::string_view rest);
  std::string grep(std::string_view rest);
  std::string grep_not(std::string_view rest);
  std::string same(std::string_view rest);
  std::string write(std::string_view rest);
  std::string append(std::string_view rest);
  std::string remove(std::string_view rest);
  std::string set_variable(std::string_view rest);

 private:
  fs::path path(std::string_view name) const { return folder_.work() / name; }
  bool holds(std::string_view rest, std::string& file, std::string& text) const;
  std::string here_document(std::string_view mark);
  Outcome shell(std::string_view command) const;

  WorkFolder folder_;
  std::vector<std::string_view> lines_;
  std::size_t next_ = 0;  ///< the line after the one that is carried out
  std::vector<Variable> environment_;
  std::string lacks_;
};

constexpr std::array k_actions{
    Action{"$", &Runner::run_command},   Action{"exists", &Runner::exists},
    Action{"missing", &Runner::missing}, Action{"grep", &Runner::grep},
    Action{"!grep", &Runner::grep_not},  Action{"same", &Runner::same},
    Action{"write", &Runner::write},     Action{"append", &Runner::append},
    Action{"rm", &Runner::remove},       Action{"env", &Runner::set_variable},
    Action{"needs", &Runner::needs},
};

std::string Runner::run_all() {
  while (next_ < lines_.size() && lacks_.empty()) {
    const std::size_t number = next_ + 1;
    const std::string_view line = lines_[next_++];
    if (line.empty() || line.starts_with('#')) continue;
    const auto [word, rest] = split_word(line);
    const auto* const action = std::ranges::find(k_actions, word, &Action::word);
    if (action == k_actions.end()) return fmt::format("line {}: '{}' is no action", number, word);
    const std::string fault = (this->*action->act)(rest);
    if (!fault.empty()) return fmt::format("line {}: {}\n{}", number, line, fault);
  }
  return {};
}

std::string Runner::run_command(std::string_view rest) {
  std::string out;
  std::string err;
  int status = 0;
  for (; next_ < lines_.size(); ++next_) {
    const std::string_view line = lines_[next_];
    if (const auto text = after_mark(line, ">")) {
      out.append(*text).push_back('\n');
    } else if (const auto complaint = after_mark(line, "2>")) {
      err.append(*complaint).push_back('\n');
    } else if (const auto digits = after_mark(line, "=>")) {
      std::from_chars(digits->data(), digits->data() + digits->size(), status);
    } else {
      break;
    }
  }
  const Outcome outcome = shell(rest);
  std::string fault;
  if (outcome.status != status) {
    fault += fmt::format("exit status {}, expected {}\n", outcome.status, status);
  }
  const std::string out_fault = difference(out, folder_.without_root(outcome.out));
  if (!out_fault.empty()) fault += "standard output, " + out_fault;
  const std::string err_fault = difference(err, folder_.without_root(outcome.err));
  if (!err_fault.empty()) fault += "standard error, " + err_fault;
  return fault;
}

Outcome Runner::shell(std::string_view command) const {
  return run({.arguments = {"/bin/sh", "-c", std::string(command)},
              .folder = folder_.work().string(),
              .environment = environment_});
}

/// "a pseudo-terminal: COMMAND": the machine lacks it where the command fails.
std::string Runner::needs(std::string_view rest) {
  constexpr std::string_view k_separator = ": ";
  const std::size_t at = rest.find(k_separator);
  if (at == std::string_view::npos) return "write needs WHAT: COMMAND";
  if (shell(rest.substr(at + k_separator.size())).status != 0) lacks_ = rest.substr(0, at);
  return {};
}

std::string Runner::exists(std::string_view rest) {
  return fs::exists(path(rest)) ? "" : "there is no such file";
}

std::string Runner::missing(std::string_view rest) {
  return fs::exists(path(rest)) ? "the file is there" : "";
}

/// Takes "path 'text'" apart, reads the file, and looks for the text.
bool Runner::holds(std::string_view rest, std::string& file, std::string& text) const {
  const auto [name, quoted] = split_word(rest);
  const bool is_quoted = quoted.size() >= 2 && quoted.front() == '\'' && quoted.back() == '\'';
  if (!is_quoted) throw std::runtime_error("write the text in single quotes");
  file = read_file(path(name));
  text = quoted.substr(1, quoted.size() - 2);
  return file.find(text) != std::string::npos;
}

std::string Runner::grep(std::string_view rest) {
  constexpr std::size_t k_shown_bytes = 2000;
  std::string file;
  std::string text;
  if (holds(rest, file, text)) return {};
  return fmt::format("not in the file, which begins:\n{}", file.substr(0, k_shown_bytes));
}

std::string Runner::grep_not(std::string_view rest) {
  std::string file;
  std::string text;
  return holds(rest, file, text) ? "the text is in the file" : "";
}

std::string Runner::same(std::string_view rest) {
  const auto [left, right] = split_word(rest);
  if (!fs::is_directory(path(left))) {
    return read_file(path(left)) == read_file(path(right)) ? "" : "the files differ";
  }
  const std::vector<std::string> names = files_below(path(left));
  if (names != files_below(path(right))) return "the folders hold different files";
  for (const std::string& name : names) {
    if (read_file(path(left) / name) != read_file(path(right) / name)) return name + " differs";
  }
  return {};
}

/// The lines up to one that is `mark` without its "<<".
std::string Runner::here_document(std::string_view mark) {
  if (mark.size() <= 2 || !mark.starts_with("<<")) throw std::runtime_error("write PATH <<MARK");
  mark.remove_prefix(2);
  std::string text;
  for (; next_ < lines_.size() && lines_[next_] != mark; ++next_) {
    text.append(lines_[next_]).push_back('\n');
  }
  if (next_ == lines_.size()) throw std::runtime_error(fmt::format("no line '{}' follows", mark));
  ++next_;
  return text;
}

std::string Runner::write(std::string_view rest) {
  const auto [name, mark] = split_word(rest);
  write_file(path(name), here_document(mark));
  return {};
}

std::string Runner::append(std::string_view rest) {
  const auto [name, mark] = split_word(rest);
  write_file(path(name), read_file(path(name)) + here_document(mark));
  return {};
}

std::string Runner::remove(std::string_view rest) {
  return fs::remove_all(path(rest)) > 0 ? "" : "there is no such file";
}

std::string Runner::set_variable(std::string_view rest) {
  const std::size_t equals = rest.find('=');
  if (equals == std::string_view::npos) return "write env NAME=VALUE";
  environment_.emplace_back(rest.substr(0, equals), rest.substr(equals + 1));
  return {};
}

}  // namespace

ScriptResult run_script(std::string_view text, const fs::path& binary) {
  const Archive archive = parse_txtar(text);
  Runner runner(archive.comment, binary);
  try {
    runner.lay_out(archive);
    std::string fault = runner.run_all();
    return {.fault = std::move(fault), .missing = runner.lacks()};
  } catch (const std::exception& failure) {
    return {.fault = failure.what(), .missing = {}};
  }
}

}  // namespace daybook::tests
