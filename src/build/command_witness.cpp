// SPDX-License-Identifier: MIT
#include "build/command_witness.hpp"

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

#include "base/serial.hpp"
#include "build/history.hpp"
#include "build/repository.hpp"
#include "text/unicode.hpp"
#include "text/url.hpp"

namespace daybook::build {
namespace {

constexpr std::uint64_t k_largest_read = std::uint64_t{64} * 1024 * 1024;

base::Digest digest_of(const io::Surroundings& surroundings) {
  base::Saver saver;
  saver.put(surroundings.program);
  saver.put(surroundings.environment);
  return base::digest_of(saver.bytes());
}

base::Digest digest_of(const base::Result<io::CommandOutput>& answer) {
  base::Saver saver;
  saver.put(static_cast<bool>(answer));
  if (answer) {
    saver.put(answer.value().status);
    saver.put(answer.value().output);
    saver.put(answer.value().errors);
  } else {
    saver.put(answer.error().message);
  }
  return base::digest_of(saver.bytes());
}

/// Looks at files, and whether all were seen that there are.
class Look {
 public:
  Look(const io::FileSystem& files, const io::Surroundings& surroundings)
      : files_(files), surroundings_(surroundings) {}

  bool run(const std::string& journal) {
    const auto repository = find_repository(files_, journal);
    if (!repository) return false;
    look_at_head(*repository);
    (void)read(io::join(repository->shared, "packed-refs"));
    (void)read(io::join(repository->shared, "info/grafts"));
    (void)read(io::join(repository->shared, "objects/info/alternates"));
    // Commits that stand for others, each a file that may be written anew.
    const auto replaced = files_.list(io::join(repository->shared, "refs/replace"));
    if (replaced && !replaced.value().empty()) all_ = false;
    look_at_config(io::join(repository->shared, "config"));
    look_at_config(io::join(repository->own, "config.worktree"));
    look_at_user();
    (void)read(surroundings_.program);
    return all_;
  }

 private:
  std::string read(const std::string& path) {
    if (path.empty()) return {};
    auto bytes = files_.read(path, k_largest_read);
    if (bytes) return std::move(bytes).value();
    if (files_.info(path).type != io::FileType::none) all_ = false;
    return {};
  }

  /// HEAD names a ref, and the ref's own file or packed-refs a commit.
  void look_at_head(const Repository& repository) {
    constexpr std::string_view k_ref = "ref:";
    const std::string head = read(io::join(repository.own, "HEAD"));
    if (!head.starts_with(k_ref)) return;
    const std::string name(text::trim(std::string_view(head).substr(k_ref.size())));
    // Refs are kept in another form, where none bears its name.
    if (!name.starts_with("refs/") || name.ends_with("/.invalid")) all_ = false;
    for (const std::string& folder : {repository.own, repository.shared}) {
      if (read(io::join(folder, name)).starts_with(k_ref)) all_ = false;
    }
  }

  void look_at_config(const std::string& path) {
    // What it includes would have to be looked at too.
    if (text::lower(read(path)).find("[include") != std::string::npos) all_ = false;
  }

  void look_at_user() {
    if (const auto named = variable("GIT_CONFIG_GLOBAL")) {
      look_at_config(std::string(*named));
    } else {
      const std::string home(variable("HOME").value_or(""));
      const std::string above(variable("XDG_CONFIG_HOME").value_or(""));
      look_at_config(io::join(home, ".gitconfig"));
      look_at_config(io::join(above.empty() ? io::join(home, ".config") : above, "git/config"));
    }
    look_at_config("/etc/gitconfig");
    look_at_config(
        io::join(text::folder_of(text::folder_of(surroundings_.program)), "etc/gitconfig"));
  }

  std::optional<std::string_view> variable(std::string_view name) const {
    for (const auto& [its_name, value] : surroundings_.environment) {
      if (its_name == name) return value;
    }
    return std::nullopt;
  }

  const io::FileSystem& files_;
  const io::Surroundings& surroundings_;
  bool all_ = true;
};

}  // namespace

bool look_at_repository(const io::FileSystem& files, const std::string& journal,
                        const io::Surroundings& surroundings) {
  return Look(files, surroundings).run(journal);
}

bool would_answer_the_same(const io::CommandRunner& commands, const std::string& journal,
                           const CommandNote& note) {
  io::Command command = log_command(journal);
  command.program = note.program;
  command.arguments = note.arguments;
  if (digest_of(commands.surroundings(command)) != note.surroundings) return false;
  return note.told_by_files || digest_of(commands.run(command)) == note.answer;
}

base::Result<io::CommandOutput> CommandWitness::run(const io::Command& command) const {
  const io::Surroundings around = surroundings(command);
  const bool is_log = command.arguments == log_command(journal_).arguments;
  const bool is_told = is_log && look_at_repository(files_, journal_, around);
  auto answer = commands_.run(command);
  notes_.push_back({.program = command.program,
                    .arguments = command.arguments,
                    .surroundings = digest_of(around),
                    .answer = digest_of(answer),
                    .told_by_files = is_told});
  return answer;
}

io::Surroundings CommandWitness::surroundings(const io::Command& command) const {
  return commands_.surroundings(command);
}

}  // namespace daybook::build
