// SPDX-License-Identifier: MIT
#include "build/pack_file.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "output/manifest.hpp"
#include "text/url.hpp"

namespace daybook::build {
namespace {

// How a zip file begins, and one without files.
constexpr std::array<std::string_view, 2> k_beginnings{"PK\x03\x04", "PK\x05\x06"};

Failure usage(std::string message) {
  return {.kind = Failure::Kind::configuration, .message = std::move(message), .diagnostics = {}};
}

bool is_zip_file(const io::FileSystem& files, const std::string& path) {
  const auto head = files.read_head(path, k_beginnings.front().size());
  return head && (head.value().empty() ||
                  std::ranges::find(k_beginnings, head.value()) != k_beginnings.end());
}

std::string folder_of(const std::string& path) {
  const std::string folder(text::folder_of(path));
  if (!folder.empty()) return folder;
  return path.starts_with('/') ? "/" : ".";
}

}  // namespace

std::optional<Failure> refuse_pack_file(const io::FileSystem& files, const std::string& path,
                                        const std::vector<std::string>& published) {
  const io::FileInfo info = files.info(path);
  if (info.type == io::FileType::folder || path.ends_with('/'))
    return usage(fmt::format(
        "'{}' is a folder; name the zip file with -o, as in '{}'", path,
        io::join(path.ends_with('/') ? path.substr(0, path.size() - 1) : path, "evidence.zip")));
  if (info.type != io::FileType::none &&
      (info.type != io::FileType::file || !is_zip_file(files, path)))
    return usage(
        fmt::format("'{}' is no zip file and is left as it is; name another with -o", path));
  const auto folder = files.real_path(folder_of(path));
  if (!folder)
    return Failure{
        .kind = Failure::Kind::world, .message = folder.error().message, .diagnostics = {}};
  for (const std::string& each : published) {
    const auto real = files.real_path(each);
    if (!real || !io::is_within(folder.value(), real.value())) continue;
    return usage(fmt::format("'{}' would be published with what is in '{}'; name another with -o",
                             path, each));
  }
  return std::nullopt;
}

base::Result<base::Done> write_pack_file(io::FileSystem& files, const std::string& path,
                                         std::string_view bytes) {
  return io::write_beside(files, path, path + std::string(output::k_temporary_suffix), bytes);
}

}  // namespace daybook::build
