// SPDX-License-Identifier: MIT
// floor FOLDER OUT: what a site costs at the least.  Reads every Markdown file of FOLDER, gives its
// front matter to yaml-cpp and its text to cmark-gfm, and writes a page of each into OUT, on one
// thread: no links, no index, no highlighting, no search.  ./dev bench prints daybook's times
// beside this one's.  No test: a person reads the ratio.
#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <yaml-cpp/yaml.h>

namespace {

namespace fs = std::filesystem;

constexpr std::array k_extensions{"table", "strikethrough", "autolink", "tagfilter", "tasklist"};

struct Parts {
  std::string front;
  std::string_view body;
};

Parts split(std::string_view bytes) {
  constexpr std::string_view k_end = "\n---\n";
  if (!bytes.starts_with("---\n")) return {.front = {}, .body = bytes};
  const std::size_t end = bytes.find(k_end, 3);
  if (end == std::string_view::npos) return {.front = {}, .body = bytes};
  return {.front = std::string(bytes.substr(4, end - 3)), .body = bytes.substr(end + k_end.size())};
}

std::string html_of(std::string_view markdown) {
  cmark_parser* const parser = cmark_parser_new(CMARK_OPT_UNSAFE);
  for (const char* name : k_extensions)
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name));
  cmark_parser_feed(parser, markdown.data(), markdown.size());
  cmark_node* const document = cmark_parser_finish(parser);
  char* const html =
      cmark_render_html(document, CMARK_OPT_UNSAFE, cmark_parser_get_syntax_extensions(parser));
  std::string text = html;
  std::free(html);
  cmark_node_free(document);
  cmark_parser_free(parser);
  return text;
}

/// The fields as a table, so that none is read for nothing.
std::string fields_of(const std::string& front) {
  std::string text = "<table>\n";
  if (front.empty()) return {};
  for (const auto& field : YAML::Load(front)) {
    text += fmt::format("<tr><th>{}</th>", field.first.as<std::string>());
    if (field.second.IsScalar()) text += fmt::format("<td>{}</td>", field.second.Scalar());
    if (field.second.IsSequence()) {
      for (const auto& each : field.second)
        text += fmt::format("<td>{}</td>", each.IsScalar() ? each.Scalar() : "");
    }
    text += "</tr>\n";
  }
  return text + "</table>\n";
}

std::vector<fs::path> markdown_below(const fs::path& folder) {
  std::vector<fs::path> paths;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.path().extension() == ".md") paths.push_back(entry.path());
  }
  std::ranges::sort(paths);
  return paths;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    fmt::print(stderr, "usage: floor FOLDER OUT\n");
    return 2;
  }
  const fs::path folder = argv[1];
  const fs::path out = argv[2];
  fs::create_directories(out);
  cmark_gfm_core_extensions_ensure_registered();
  for (const fs::path& path : markdown_below(folder)) {
    std::ifstream file(path, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    const Parts parts = split(bytes);
    const std::string page = fmt::format(
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta "
        "charset=\"utf-8\"><title>{0}</title></head>\n"
        "<body><main><h1>{0}</h1>\n{1}{2}</main></body></html>\n",
        path.stem().string(), fields_of(parts.front), html_of(parts.body));
    // Notes have equal names, so the folders go into them.
    std::string name = fs::relative(path, folder).replace_extension(".html").string();
    std::ranges::replace(name, '/', '-');
    std::ofstream written(out / name, std::ios::binary);
    written << page;
    if (!written.flush()) {
      fmt::print(stderr, "floor: cannot write {}\n", name);
      return 3;
    }
  }
  return 0;
}
