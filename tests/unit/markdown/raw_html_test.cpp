// SPDX-License-Identifier: MIT
// HTML of authors, however broken: what is written is well-formed.
#include <string>
#include <vector>

#include "markdown/html.hpp"
#include "markdown/raw_tag.hpp"
#include "parsing.hpp"

namespace daybook::tests {
namespace {

/// The name of the first tag that does not fit; empty when all do.
std::string misfit(std::string_view html) {
  std::vector<std::string> open;
  for (auto at = html.find('<'); at != std::string_view::npos; at = html.find('<', at + 1)) {
    const std::size_t size = markdown::raw_tag_size(html, at);
    const std::string_view tag = html.substr(at, size);
    const std::string name = markdown::raw_tag_name(tag);
    if (size == 0) return "<";
    if (tag.ends_with("/>")) continue;
    if (!tag.starts_with("</")) {
      open.push_back(name);
    } else if (open.empty() || open.back() != name) {
      return name;
    } else {
      open.pop_back();
    }
  }
  return open.empty() ? "" : open.back();
}

}  // namespace

TEST_CASE("whatever tags an author wrote, the HTML is well-formed", "[markdown][raw-html]") {
  const std::string text = GENERATE(
      as<std::string>{}, "<kbd>", "</kbd>", "<kbd><sub></kbd></sub>", "*<kbd>*</kbd>",
      "<details>\n\na", "<details>\n\n- a\n\n</details>", "<details>\n<summary>a\n</details>",
      "> <details>\n\n</details>", "<div><p>a</div>", "<table><tr><td>a\n\n</table>",
      "a <div> b </div>", "<a href='b>c</a>", "<b><i>a</b></i>", "<img src=a <b>", "<br></br>",
      "<!-- a", "<!-- a\n\nb", "<![CDATA[a]]>", "<?a?>", "<script>a</script> b",
      "<p><b>\n\n</b></p>", "[<a href=x>](y)</a>", "<details><b>\n\na\n\n</b></details>",
      "<x-y>a</x-y>", "<kbd", "<b>a</b", "<span\n>a</span\n>", "| <b>a | b</b> |\n|--|--|\n");
  CAPTURE(text);
  const auto document = parse_text(text).value;
  for (const auto policy :
       {markdown::RawHtml::escape, markdown::RawHtml::allow, markdown::RawHtml::allow_remote}) {
    const std::string html = markdown::to_html(document, document.all(), {.raw_html = policy});
    CAPTURE(html);
    CHECK(misfit(html).empty());
  }
}

TEST_CASE("an address that runs something is dropped, however it is spelled",
          "[markdown][raw-html]") {
  const std::string address =
      GENERATE(as<std::string>{}, "javascript:x", "javascript&#58;x", "javascript&#x3A;x",
               "&#106;avascript:x", "java&#10;script:x", "java\tscript:x", "&#1;javascript:x",
               "data:text/html,x", "vbscript:x", "blob:x");
  CAPTURE(address);
  const auto document = parse_text("<a href=\"" + address + "\" title=\"t\">a</a>\n").value;
  CHECK(markdown::to_html(document, document.all(), {.raw_html = markdown::RawHtml::allow}) ==
        "<p><a title=\"t\">a</a></p>\n");
}

TEST_CASE("a character by its number stays one where XML has it", "[markdown][raw-html]") {
  const auto [written, shown] = GENERATE(table<std::string, std::string>({
      {"&#60;", "&#60;"},
      {"&#xD7FF;&#xE000;&#xFFFD;", "&#xD7FF;&#xE000;&#xFFFD;"},
      {"&#128512;&#x10FFFF;", "&#128512;&#x10FFFF;"},
      {"&#xD800;", "&amp;#xD800;"},
      {"&#xFFFF;", "&amp;#xFFFF;"},
      {"&#x110000;", "&amp;#x110000;"},
      {"&#7;", "&amp;#7;"},
      {"&#;", "&amp;#;"},
  }));
  CAPTURE(written);
  const auto document = parse_text("<b title=\"" + written + "\">a</b>\n").value;
  CHECK(markdown::to_html(document, document.all(), {.raw_html = markdown::RawHtml::allow}) ==
        "<p><b title=\"" + shown + "\">a</b></p>\n");
}

TEST_CASE("an image of another site has its words only, unless these are allowed",
          "[markdown][raw-html]") {
  const auto [address, elsewhere] = GENERATE(table<std::string, bool>({
      {"a.png", false},
      {"../a/b:c.png", false},
      {"/a.png", false},
      {"?a:b", false},
      {"https://x.example/a.png", true},
      {"//x.example/a.png", true},
      {"\\/x.example/a.png", true},
      {" /\t/x.example/a.png", true},
  }));
  CAPTURE(address);
  const auto document = parse_text("<img alt=\"a\" src=\"" + address + "\">\n").value;
  const auto written = [&document](markdown::RawHtml policy) {
    return markdown::to_html(document, document.all(), {.raw_html = policy});
  };
  const bool has_src = written(markdown::RawHtml::allow).find("src=") != std::string::npos;
  CHECK(has_src != elsewhere);
  CHECK(written(markdown::RawHtml::allow_remote).find("src=") != std::string::npos);
}

TEST_CASE("a tag's size is what a browser would take", "[markdown][raw-html]") {
  const auto [html, size] = GENERATE(table<std::string, std::size_t>({
      {"<b>c", 3},
      {"</b >c", 5},
      {"<a b='>'>c", 9},
      {"<!-- > -->c", 10},
      {"<!-- c", 6},
      {"<b", 0},
      {"< b>", 0},
      {"<1>", 0},
      {"<a <b>", 0},
      {"<!A>", 0},
      {"<https://x>", 0},
  }));
  CAPTURE(html);
  CHECK(markdown::raw_tag_size(html, 0) == size);
}

}  // namespace daybook::tests
