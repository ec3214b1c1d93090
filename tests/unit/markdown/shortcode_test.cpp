// SPDX-License-Identifier: MIT
// Shortcodes: how they are written, where they stand in the tree, and what their HTML becomes.
#include "markdown/shortcode.hpp"

#include <string>
#include <vector>

#include "markdown/html.hpp"
#include "parsing.hpp"

namespace daybook::tests {
namespace {

const std::vector<std::string> k_names{"box", "figure"};

text::Checked<markdown::Document> parse_with_names(std::string text) {
  return markdown::parse(std::make_shared<const text::SourceFile>("note.md", std::move(text)),
                         {.shortcodes = k_names});
}

/// Shows a shortcode as `<name arguments: inner>`, and refuses one whose argument is `no`.
std::string html_of(std::string text) {
  const auto document = parse_with_names(std::move(text)).value;
  markdown::HtmlOptions options;
  options.anchors = markdown::Anchors::no;
  options.shortcode = [&](markdown::NodeId id, std::string_view inner, std::string& out) {
    if (document.detail(id) == "no") return false;
    out.append("<").append(document.literal(id)).append(" ").append(document.detail(id));
    out.append(":").append(inner).append(">");
    return true;
  };
  return markdown::to_html(document, document.all(), options);
}

std::string arguments_of(std::string_view written) {
  std::string all;
  for (const auto& [name, value] : markdown::shortcode_arguments(written))
    all += name + "=[" + value + "]";
  return all;
}

}  // namespace

TEST_CASE("a shortcode's brackets hold a name and its arguments", "[markdown][shortcode]") {
  const auto [text, size, name, arguments] =
      GENERATE(table<std::string, std::size_t, std::string, std::string>({
          {"{{< a >}}", 9, "a", ""},
          {"{{<a>}} b", 7, "a", ""},
          {"{{< a-b_1 x=\"1 >}} 2\" y >}}!", 27, "a-b_1", "x=\"1 >}} 2\" y"},
          {"{{< /a >}}", 10, "a", ""},
          {"{{< a x />}}", 12, "a", "x"},
          {"{{< a", 0, "", ""},
          {"{{< a \"b >}}", 0, "", ""},
          {"{{< >}}", 0, "", ""},
          {"{{< a=b >}}", 0, "", ""},
          {"{{ a }}", 0, "", ""},
          {"{{% a %}}", 0, "", ""},
      }));
  CAPTURE(text);
  const markdown::ShortcodeTag tag = markdown::read_shortcode(text, 0);
  CHECK(tag.size == size);
  CHECK(tag.name == name);
  CHECK(tag.arguments == arguments);
}

TEST_CASE("arguments are words, quoted texts, or either by name", "[markdown][shortcode]") {
  CHECK(arguments_of("") == "");
  CHECK(arguments_of("a  `b \"c`") == "0=[a]1=[b \"c]");
  CHECK(arguments_of("src=a.png alt=\"a \\\"b\\\" \\\\c\" d") ==
        "src=[a.png]alt=[a \"b\" \\c]0=[d]");
  CHECK(arguments_of("a=\"b c") == "a=[b c]");
  CHECK(arguments_of("a= b") == "a=[]0=[b]");
}

TEST_CASE("a shortcode alone on its line is a block, others stand in the text",
          "[markdown][shortcode]") {
  const auto [text, dump] = GENERATE(table<std::string, std::string>({
      {"a\n{{< figure x >}}\nb\n",
       "document 1:1-3:2\n"
       "  paragraph 1:1-1:2\n    text \"a\" 1:1-1:2\n"
       "  shortcode_block \"figure\" \"x\" 2:1-2:17\n"
       "  paragraph 3:1-3:2\n    text \"b\" 3:1-3:2\n"},
      {"a {{< box >}}*b*{{< /box >}}\n",
       "document 1:1-1:29\n"
       "  paragraph 1:1-1:29\n    text \"a \" 1:1-1:3\n"
       "    shortcode 1 6 \"box\" 1:3-1:14\n"
       "    emphasis 1:14-1:17\n      text \"b\" 1:15-1:16\n"
       "    shortcode 2 \"box\" 1:17-1:29\n"},
  }));
  CHECK(markdown::dump(parse_with_names(text).value) == dump);
}

TEST_CASE("what a shortcode makes stands in its place", "[markdown][shortcode]") {
  const auto [text, html] = GENERATE(table<std::string, std::string>({
      {"a\n{{< figure x >}}\nb\n", "<p>a</p>\n<figure x:>\n<p>b</p>\n"},
      {"a {{< box >}}*b*{{< /box >}} c\n", "<p>a <box :<em>b</em>> c</p>\n"},
      {"{{< box >}}\n- a\n- b\n{{< /box >}}\n", "<box :<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n>"},
      {"> {{< box >}}\n> a\n> {{< /box >}}\n", "<blockquote>\n<box :<p>a</p>\n></blockquote>\n"},
      {"{{< box 1 >}}\n{{< box 2 >}}\na\n{{< /box >}}\n{{< /box >}}\n",
       "<box 1:<box 2:<p>a</p>\n>\n>"},
      {"| a |\n|---|\n| {{< box \"x|y\" >}} |\n",
       "<div class=\"table\" tabindex=\"0\" role=\"group\" aria-label=\"Table\"><table>\n"
       "<thead>\n<tr><th scope=\"col\">a</th></tr>\n</thead>\n<tbody>\n"
       "<tr><td><box \"x|y\":></td></tr>\n</tbody>\n</table></div>\n"},
      {"{{< box no >}}\n*a*\n{{< /box >}}\n",
       "<p>{{&lt; box no &gt;}}</p>\n<p><em>a</em></p>\n<p>{{&lt; /box &gt;}}</p>\n"},
      {"{{< box no >}}a\xE7{{< /box \xE7 >}}\n",
       "<p>{{&lt; box no &gt;}}a\xEF\xBF\xBD{{&lt; /box \xEF\xBF\xBD &gt;}}</p>\n"},
      {"`{{< box >}}`\n\n    {{< box >}}\n",
       "<p><code>{{&lt; box &gt;}}</code></p>\n"
       "<pre class=\"code\" tabindex=\"0\"><code>{{&lt; box &gt;}}\n</code></pre>\n"},
      {"```\n{{< box >}}\n```\n",
       "<pre class=\"code\" tabindex=\"0\"><code>{{&lt; box &gt;}}\n</code></pre>\n"},
      {"a\n      {{< box >}}\n", "<p>a\n<box :></p>\n"},
      {"a\n{{<box>}}\n", "<p>a</p>\n<box :>"},
      {"\\{{< box >}}\n", "<p>{{&lt; box &gt;}}</p>\n"},
  }));
  CAPTURE(text);
  CHECK(html_of(text) == html);
}

TEST_CASE("a name that no shortcode has, and an end alone, are words and reported",
          "[markdown][shortcode]") {
  const auto parsed = parse_with_names("a {{< figre *x* \"y\" >}} b {{< /box >}}\n");
  CHECK(markdown::plain_text(parsed.value, parsed.value.all()) ==
        "a {{< figre *x* \"y\" >}} b {{< /box >}}");
  CHECK(messages(parsed.diagnostics) ==
        "note.md:1:3: warning: there is no shortcode 'figre' [shortcode-unknown]\n"
        "  a {{< figre *x* \"y\" >}} b {{< /box >}}\n"
        "    ^~~~~~~~~~~~~~~~~~~~~\n"
        "  help: did you mean 'figure'?\n"
        "note.md:1:27: warning: the shortcode 'box' ends and did not begin [shortcode-unknown]\n"
        "  a {{< figre *x* \"y\" >}} b {{< /box >}}\n"
        "                            ^~~~~~~~~~~~\n"
        "  help: begin it in the same paragraph, or both on lines of their own in the same quote "
        "or entry\n");
  CHECK(messages(parse_with_names("`{{< x >}}`\n\n```\n{{< y >}}\n```\n").diagnostics).empty());
}

TEST_CASE("a shortcode has no words, and what it holds keeps its own", "[markdown][shortcode]") {
  const auto document =
      parse_with_names("# A {{< box 1 >}}\n\n{{< box >}}\nb\n{{< /box >}}\n").value;
  CHECK(markdown::plain_text(document, document.all()) == "A b");
  CHECK(document.sections()[0].title == "A");
  CHECK(parse_with_names("# A {{< /box \xE7 >}}\n").value.sections()[0].title ==
        "A {{< /box \xEF\xBF\xBD >}}");
}

TEST_CASE("what a shortcode names by src and href is a link", "[markdown][shortcode]") {
  const auto document = parse_with_names("{{< figure src=\"a b.png\" href=c.md >}}\n").value;
  REQUIRE(document.links().size() == 2);
  CHECK(document.links()[0].destination == "a b.png");
  CHECK(document.links()[0].kind == markdown::LinkKind::image);
  CHECK(document.links()[1].destination == "c.md");
  CHECK(document.links()[1].kind == markdown::LinkKind::link);
}

TEST_CASE("many shortcodes without an end cost no more than a look at each",
          "[markdown][shortcode]") {
  std::string text;
  for (int i = 0; i < 20'000; ++i)
    text += "{{< box >}} {{< /figure >}}\n";
  const auto parsed = parse_with_names(text);
  CHECK(parsed.diagnostics.size() == 10);
}

}  // namespace daybook::tests
