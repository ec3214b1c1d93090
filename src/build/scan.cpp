// SPDX-License-Identifier: MIT
#include "build/scan.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <utility>

#include "config/placement.hpp"
#include "text/ascii.hpp"
#include "text/encoding.hpp"
#include "text/url.hpp"

namespace daybook::build {
namespace {

text::Place place_of(std::string_view path) {
  return {.path = std::string(path), .begin = {}, .end_column = 1, .line_text = {}};
}

bool is_data_name(std::string_view path) {
  constexpr std::array<std::string_view, 3> k_extensions{".yaml", ".yml", ".json"};
  return std::ranges::find(k_extensions, text::extension_of(path)) != k_extensions.end();
}

/// One walk; folders still to be listed are kept in a list, so that depth costs no stack.
class Scanner {
 public:
  Scanner(const io::FileSystem& files, const std::string& journal, const config::Config& config)
      : files_(files),
        journal_(journal),
        config_(config),
        layouts_(config.layouts + "/"),
        data_(config.data + "/"),
        archetypes_(config.archetypes + "/") {}

  base::Result<text::Checked<Files>> run(const std::string& output) {
    const auto root = files_.real_path(journal_);
    if (!root) return root.error();
    root_ = root.value();
    if (const auto real = files_.real_path(output)) output_ = real.value();
    std::vector<std::string> folders{""};
    while (!folders.empty()) {
      const std::string folder = std::move(folders.back());
      folders.pop_back();
      const auto names = files_.list(io::join(journal_, folder));
      if (!names && folder.empty()) return names.error();
      if (!names) {
        report(folder, text::Rule::file_unreadable, names.error().message);
        continue;
      }
      for (const io::FolderEntry& entry : names.value())
        visit(io::join(folder, entry.name), entry, folders);
    }
    sort();
    return text::Checked<Files>{.value = std::move(found_), .diagnostics = std::move(diagnostics_)};
  }

 private:
  void visit(std::string path, const io::FolderEntry& entry, std::vector<std::string>& folders) {
    switch (entry.type) {
      case io::FileType::folder:
        if (!is_left_out(path, entry.name)) folders.push_back(std::move(path));
        return;
      case io::FileType::file:
        if (!entry.name.starts_with('.')) add(std::move(path));
        return;
      case io::FileType::link:
        look_at_link(path);
        return;
      case io::FileType::none:
      case io::FileType::other:
        return;
    }
  }

  bool is_left_out(const std::string& path, std::string_view name) const {
    if (name.starts_with('.') || config::is_excluded(path, config_)) return true;
    // An earlier site, when this one goes elsewhere.
    if (path == config_.output) return true;
    if (output_.empty()) return false;
    const auto real = files_.real_path(io::join(journal_, path));
    return real && real.value() == output_;
  }

  /// Settings that nobody reads may be those that keep something private.
  void look_at_name(const std::string& path) {
    if (path.size() > k_config_name.size() || path == k_config_name) return;
    const std::string lower = text::ascii_lower(path);
    const bool is_near = (lower == k_config_name || lower == "site.yml");
    if (!is_near || files_.info(io::join(journal_, k_config_name)).type != io::FileType::none)
      return;
    report(path, text::Rule::config_invalid,
           fmt::format("this file is not read; settings stand in '{}'", k_config_name));
    diagnostics_.back().severity = text::Severity::warning;
  }

  void look_at_link(const std::string& path) {
    const auto real = files_.real_path(io::join(journal_, path));
    if (real && io::is_within(real.value(), root_)) return;
    report(path, text::Rule::link_outside,
           real ? "a symbolic link that leaves the journal is not followed"
                : "a symbolic link that leads nowhere is not followed");
  }

  void add(std::string path) {
    constexpr std::string_view k_assets = "assets/";
    look_at_name(path);
    if (path.starts_with(layouts_)) {
      if (path.ends_with(".html")) found_.layouts.push_back(path.substr(layouts_.size()));
      return;
    }
    if (path.starts_with(archetypes_)) {
      if (text::is_markdown_name(path))
        found_.archetypes.push_back(path.substr(archetypes_.size()));
      return;
    }
    if (path.starts_with(k_assets) && !text::is_markdown_name(path))
      found_.assets.push_back(path.substr(k_assets.size()));
    if (config::is_excluded(path, config_)) return;
    // They are other files as well: a page that links to one has it copied.
    if (path.starts_with(data_) && is_data_name(path))
      found_.data.push_back(path.substr(data_.size()));
    if (text::is_markdown_name(path)) {
      found_.markdown.push_back(std::move(path));
      return;
    }
    const std::uint64_t size = files_.info(io::join(journal_, path)).size;
    found_.others.push_back({.path = std::move(path), .size = size});
  }

  void sort() {
    std::ranges::sort(found_.markdown);
    std::ranges::sort(found_.others, {}, &site::OtherFile::path);
    std::ranges::sort(found_.layouts);
    std::ranges::sort(found_.assets);
    std::ranges::sort(found_.data);
    std::ranges::sort(found_.archetypes);
  }

  void report(std::string_view path, text::Rule rule, std::string message) {
    diagnostics_.push_back(text::make_diagnostic(rule, place_of(path), std::move(message)));
  }

  const io::FileSystem& files_;
  const std::string& journal_;
  const config::Config& config_;
  std::string layouts_;
  std::string data_;
  std::string archetypes_;
  std::string root_;
  std::string output_;
  Files found_;
  text::Diagnostics diagnostics_;
};

}  // namespace

base::Result<text::Checked<Files>> scan(const io::FileSystem& files, const std::string& journal,
                                        const std::string& output, const config::Config& config) {
  return Scanner(files, journal, config).run(output);
}

text::Checked<std::shared_ptr<const text::SourceFile>> load(const io::FileSystem& files,
                                                            const std::string& journal,
                                                            const std::string& path) {
  const std::string full = io::join(journal, path);
  text::Checked<std::shared_ptr<const text::SourceFile>> loaded;
  if (files.info(full).size > k_largest_file) {
    loaded.value = std::make_shared<const text::SourceFile>(path, std::string{});
    loaded.diagnostics.push_back(text::make_diagnostic(
        text::Rule::file_too_large, place_of(path),
        fmt::format("the file is over {} MiB and is not read", k_largest_file / 1024 / 1024),
        "split it into several files"));
    return loaded;
  }
  auto bytes = files.read(full, k_largest_file);
  if (bytes) return text::make_source(path, std::move(bytes).value());
  loaded.diagnostics.push_back(
      text::make_diagnostic(text::Rule::file_unreadable, place_of(path), bytes.error().message));
  return loaded;
}

}  // namespace daybook::build
