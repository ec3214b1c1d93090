// SPDX-License-Identifier: MIT
#include "serve/answer.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <limits>
#include <optional>

#include "serve/browser_side.hpp"
#include "serve/byte_range.hpp"
#include "serve/content_type.hpp"
#include "serve/request_path.hpp"
#include "text/url.hpp"

namespace daybook::serve {
namespace {

constexpr int k_found = 302;
constexpr int k_not_modified = 304;
constexpr int k_part = 206;
constexpr int k_bad_request = 400;
constexpr int k_forbidden = 403;
constexpr int k_not_found = 404;
constexpr int k_not_allowed = 405;
constexpr int k_outside = 416;
constexpr int k_failed = 500;

constexpr std::string_view k_missing_page = "404.html";

Answer plain(int status, std::string body) {
  return {.status = status, .headers = {{"Cache-Control", "no-store"}}, .body = std::move(body)};
}

/// Whether If-None-Match names the tag; `W/` makes no difference here.
bool names_tag(std::string_view header, std::string_view tag) {
  if (header == "*") return true;
  for (std::size_t at = header.find(tag); at != std::string_view::npos;
       at = header.find(tag, at + 1)) {
    const std::size_t end = at + tag.size();
    const bool ends = end == header.size() || header[end] == ',' || header[end] == ' ';
    if (ends) return true;
  }
  return false;
}

class Answerer {
 public:
  Answerer(const Request& request, const Scene& scene, const io::FileSystem& files)
      : request_(request), scene_(scene), files_(files) {}

  Answer run() const {
    const RequestPath asked = parse_target(request_.target);
    if (asked.kind == RequestPath::Kind::malformed)
      return plain(k_bad_request, "This is no address.\n");
    if (asked.path.starts_with(k_own_folder))
      return own_file(std::string_view(asked.path).substr(k_own_folder.size()));
    const Destination destination = find_destination(
        asked.path, scene_.prefix, [this](std::string_view address) { return has(address); });
    const bool shows_fault = !scene_.fault.empty() && asked.query != k_last_site_query;
    if (shows_fault && is_page(destination)) return fault();
    switch (destination.kind) {
      case Destination::Kind::file:
        return file(destination.address);
      case Destination::Kind::redirect:
        return {.status = k_found,
                .headers = {{"Location", destination.address + asked.query},
                            {"Cache-Control", "no-store"}}};
      case Destination::Kind::nowhere:
        break;
    }
    return missing();
  }

 private:
  bool has(std::string_view address) const {
    return scene_.site != nullptr && scene_.site->files.contains(address);
  }

  // What somebody looks at: the files that the page behind an error page has are still there.
  static bool is_page(const Destination& destination) {
    return destination.kind != Destination::Kind::file ||
           content_type_of(destination.address) == k_html_type;
  }

  static Answer own_file(std::string_view name) {
    if (name == k_events) {
      return {.kind = Answer::Kind::events,
              .type = "text/event-stream",
              .headers = {{"Cache-Control", "no-store"}}};
    }
    const auto all = own_files();
    const auto found = std::ranges::find(all, name, &OwnFile::name);
    if (found == all.end()) return plain(k_not_found, "There is no such file.\n");
    return {.type = std::string(content_type_of(name)),
            .headers = {{"Cache-Control", "no-cache"}},
            .body = std::string(found->bytes)};
  }

  Answer page(int status, std::string body) const {
    return {.status = status,
            .type = std::string(k_html_type),
            .headers = {{"Cache-Control", "no-store"}},
            .body = with_reload(std::move(body), scene_.stamp)};
  }

  Answer fault() const { return page(k_failed, scene_.fault); }

  Answer missing() const {
    if (has(k_missing_page)) {
      const std::string prefix = text::percent_encode_path(scene_.prefix);
      if (const auto bytes = read(k_missing_page))
        return page(k_not_found, with_prefix(*bytes, prefix));
    }
    return page(k_not_found,
                "<!DOCTYPE html>\n<title>Not found</title>\n<p>There is no page at "
                "this address.</p>\n");
  }

  std::optional<std::string> read(std::string_view address) const {
    auto bytes = files_.read(io::join(scene_.site->folder, address),
                             std::numeric_limits<std::uint64_t>::max());
    if (!bytes) return std::nullopt;
    return std::move(bytes).value();
  }

  Answer file(const std::string& address) const {
    const std::string type(content_type_of(address));
    const bool is_html = type == k_html_type;
    // The script in a page carries the stamp, so a page is new with another one; reload.js asks.
    const std::string& stamp = scene_.stamp_of(address);
    const auto early = scene_.early.find(address);
    const bool is_early = early != scene_.early.end() && early->second.bytes != nullptr;
    const base::Digest& digest =
        is_early ? early->second.digest : scene_.site->files.find(address)->second;
    const std::string tag =
        fmt::format("\"{}{}\"", base::to_hex(digest), is_html ? "-" + stamp : "");
    Answer made{.type = type, .headers = {{"ETag", tag}, {"Cache-Control", "no-cache"}}};
    if (!request_.none_match.empty() && names_tag(request_.none_match, tag)) {
      made.status = k_not_modified;
      return made;
    }
    auto bytes = is_early ? *early->second.bytes : read(address);
    if (!bytes) return plain(k_failed, "This file cannot be read.\n");
    made.headers.emplace_back("Accept-Ranges", "bytes");
    made.body = is_html ? with_reload(std::move(*bytes), stamp) : std::move(*bytes);
    cut(made, tag);
    return made;
  }

  // Leaves of the body what was asked for.
  void cut(Answer& made, std::string_view tag) const {
    const bool is_same = request_.if_range.empty() || request_.if_range == tag;
    if (request_.method != "GET" || !is_same) return;
    const std::size_t size = made.body.size();
    const ByteRange range = parse_range(request_.range, size);
    switch (range.kind) {
      case ByteRange::Kind::whole:
        return;
      case ByteRange::Kind::outside:
        made.status = k_outside;
        made.headers.emplace_back("Content-Range", fmt::format("bytes */{}", size));
        made.body.clear();
        return;
      case ByteRange::Kind::part:
        made.status = k_part;
        made.headers.emplace_back("Content-Range",
                                  fmt::format("bytes {}-{}/{}", range.first, range.last, size));
        made.body = made.body.substr(range.first, range.last - range.first + 1);
        return;
    }
  }

  const Request& request_;
  const Scene& scene_;
  const io::FileSystem& files_;
};

// A page of another site may lead here, and that is all it may do.
bool is_foreign(const Request& request) {
  const bool is_elsewhere = request.fetch_site == "cross-site" || request.fetch_site == "same-site";
  return is_elsewhere && request.fetch_mode != "navigate";
}

Answer decide(const Request& request, const Scene& scene, const Endpoint& endpoint,
              const io::FileSystem& files) {
  if (request.hosts.size() != 1) return plain(k_bad_request, "One Host header is needed.\n");
  if (!is_our_host(request.hosts.front(), endpoint)) {
    return plain(k_forbidden, fmt::format("This server is at {} and answers to no other name.\n",
                                          origin_of(endpoint)));
  }
  if (request.method != "GET" && request.method != "HEAD") {
    Answer made = plain(k_not_allowed, "Only GET and HEAD are answered.\n");
    made.headers.emplace_back("Allow", "GET, HEAD");
    return made;
  }
  if (is_foreign(request)) return plain(k_forbidden, "This is for pages of this server only.\n");
  return Answerer(request, scene, files).run();
}

}  // namespace

Answer answer(const Request& request, const Scene& scene, const Endpoint& endpoint,
              const io::FileSystem& files) {
  Answer made = decide(request, scene, endpoint, files);
  made.headers.emplace_back("X-Content-Type-Options", "nosniff");
  // The shards of search and the like are scripts, which pages of other sites could load and read.
  made.headers.emplace_back("Cross-Origin-Resource-Policy", "same-origin");
  return made;
}

}  // namespace daybook::serve
