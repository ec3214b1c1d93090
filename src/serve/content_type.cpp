// SPDX-License-Identifier: MIT
#include "serve/content_type.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "text/ascii.hpp"
#include "text/url.hpp"

namespace daybook::serve {
namespace {

struct Row {
  std::string_view extension;
  std::string_view type;
};

constexpr std::string_view k_plain = "text/plain; charset=utf-8";

// By extension.  Sources of programs are shown rather than downloaded.
constexpr std::array k_types{
    Row{".aac", "audio/aac"},
    Row{".asc", k_plain},
    Row{".atom", "application/atom+xml; charset=utf-8"},
    Row{".avif", "image/avif"},
    Row{".bash", k_plain},
    Row{".bib", k_plain},
    Row{".bmp", "image/bmp"},
    Row{".c", k_plain},
    Row{".cc", k_plain},
    Row{".cfg", k_plain},
    Row{".conf", k_plain},
    Row{".cpp", k_plain},
    Row{".cs", k_plain},
    Row{".css", "text/css; charset=utf-8"},
    Row{".csv", "text/csv; charset=utf-8"},
    Row{".diff", k_plain},
    Row{".epub", "application/epub+zip"},
    Row{".flac", "audio/flac"},
    Row{".gif", "image/gif"},
    Row{".go", k_plain},
    Row{".gz", "application/gzip"},
    Row{".h", k_plain},
    Row{".hpp", k_plain},
    Row{".htm", k_html_type},
    Row{".html", k_html_type},
    Row{".ico", "image/vnd.microsoft.icon"},
    Row{".ics", "text/calendar; charset=utf-8"},
    Row{".ini", k_plain},
    Row{".ipynb", "application/json; charset=utf-8"},
    Row{".java", k_plain},
    Row{".jpeg", "image/jpeg"},
    Row{".jpg", "image/jpeg"},
    Row{".js", "text/javascript; charset=utf-8"},
    Row{".json", "application/json; charset=utf-8"},
    Row{".jsonl", k_plain},
    Row{".kt", k_plain},
    Row{".log", k_plain},
    Row{".lua", k_plain},
    Row{".m4a", "audio/mp4"},
    Row{".map", "application/json; charset=utf-8"},
    Row{".markdown", "text/markdown; charset=utf-8"},
    Row{".md", "text/markdown; charset=utf-8"},
    Row{".mjs", "text/javascript; charset=utf-8"},
    Row{".mov", "video/quicktime"},
    Row{".mp3", "audio/mpeg"},
    Row{".mp4", "video/mp4"},
    Row{".oga", "audio/ogg"},
    Row{".ogg", "audio/ogg"},
    Row{".ogv", "video/ogg"},
    Row{".opml", "text/x-opml; charset=utf-8"},
    Row{".otf", "font/otf"},
    Row{".patch", k_plain},
    Row{".pdf", "application/pdf"},
    Row{".php", k_plain},
    Row{".pl", k_plain},
    Row{".png", "image/png"},
    Row{".py", k_plain},
    Row{".r", k_plain},
    Row{".rb", k_plain},
    Row{".rs", k_plain},
    Row{".rss", "application/rss+xml; charset=utf-8"},
    Row{".sh", k_plain},
    Row{".sql", k_plain},
    Row{".svg", "image/svg+xml; charset=utf-8"},
    Row{".swift", k_plain},
    Row{".tar", "application/x-tar"},
    Row{".tex", k_plain},
    Row{".toml", k_plain},
    Row{".ts", k_plain},
    Row{".tsv", "text/tab-separated-values; charset=utf-8"},
    Row{".ttf", "font/ttf"},
    Row{".txt", k_plain},
    Row{".wasm", "application/wasm"},
    Row{".wav", "audio/wav"},
    Row{".webm", "video/webm"},
    Row{".webmanifest", "application/manifest+json; charset=utf-8"},
    Row{".webp", "image/webp"},
    Row{".woff", "font/woff"},
    Row{".woff2", "font/woff2"},
    Row{".xml", "application/xml; charset=utf-8"},
    Row{".yaml", k_plain},
    Row{".yml", k_plain},
    Row{".zip", "application/zip"},
};

}  // namespace

std::string_view content_type_of(std::string_view path) {
  const std::string extension = text::ascii_lower(text::extension_of(path));
  const auto* const row = std::ranges::find(k_types, extension, &Row::extension);
  return row == k_types.end() ? std::string_view("application/octet-stream") : row->type;
}

}  // namespace daybook::serve
