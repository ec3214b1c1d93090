// SPDX-License-Identifier: MIT
// Languages of the web, and of data.
#include <array>

#include "snippets.hpp"

namespace daybook::tests {
namespace {

// clang-format off: a row is a language, its code, and its tokens below that.
constexpr std::array k_snippets{
    Snippet{
        "javascript",
        R"x(const re = /a[/]b/g, x = a / b / c; // c
const f = async (x) => <Foo bar="1">{x}</Foo>; `a ${b} c`)x",
        R"x(k‹const› s‹/a[/]b/g› c‹// c› k‹const› k‹async› g‹<Foo› a‹bar› s‹"1"› g‹</Foo› s‹`a › v‹${b}› s‹ c`›)x"},
    Snippet{"typescript",
            "interface A { x: string } @Injectable() export class B<T> implements A {}",
            "k‹interface› t‹A› t‹string› m‹@Injectable› k‹export› k‹class› t‹B› t‹T› k‹implements› "
            "t‹A›"},
    Snippet{"coffeescript", R"x(f = (x) -> "a #{x}" # c)x", R"x(s‹"a › v‹#{x}› s‹"› c‹# c›)x"},
    Snippet{
        "php",
        R"x(<?php function f(int $x): string { return "a $x" . <<<EOT
b
EOT; } // c)x",
        R"x(m‹<?php› k‹function› f‹f› t‹int› v‹$x› t‹string› k‹return› s‹"a › v‹$x› s‹"› s‹<<<EOT› s‹b
EOT› c‹// c›)x"},
    Snippet{
        "html",
        R"x(<!-- c --><a href="x" class=y disabled>T &amp; U</a><script>let x = 1;</script><br/>)x",
        R"x(c‹<!-- c -->› g‹<a› a‹href› s‹"x"› a‹class› s‹y› a‹disabled› g‹>› l‹&amp;› g‹</a><script>› k‹let› n‹1› g‹</script><br/>›)x"},
    Snippet{"xml", R"x(<?xml version="1.0"?><a:b c='d'><![CDATA[x<y]]></a:b>)x",
            R"x(m‹<?xml version="1.0"?>› g‹<a:b› a‹c› s‹'d'› g‹>› s‹<![CDATA[x<y]]>› g‹</a:b>›)x"},
    Snippet{"erb", R"x(<p><%= link_to "x", @user %></p><%# c %>)x",
            R"x(g‹<p>› m‹<%=› s‹"x"› v‹@user› m‹%>› g‹</p>› c‹<%# c %>›)x"},
    Snippet{"jinja", "{% if user.name %}{{ user | upper }}{% endif %}{# c #}",
            "m‹{%› k‹if› m‹%}{{› m‹}}{%› k‹endif› m‹%}› c‹{# c #}›"},
    Snippet{
        "css",
        R"x(/* c */ .a > #b:hover, p::before { color: #fff; margin: 0 -1.5em; --x: var(--y) !important }
@media (min-width: 30rem) { a { top: 0 } })x",
        "c‹/* c */› t‹.a› f‹#b› b‹:hover› g‹p› b‹::before› a‹color› n‹#fff› a‹margin› n‹0› "
        "n‹-1.5em› v‹--x› f‹var› v‹--y› k‹!important› k‹@media› a‹min-width› n‹30rem› g‹a› a‹top› "
        "n‹0›"},
    Snippet{"scss",
            R"x($x: 1px; // c
.a { &:hover { width: $x * 2; } @include foo($x); })x",
            "v‹$x› n‹1px› c‹// c› t‹.a› b‹:hover› a‹width› v‹$x› n‹2› k‹@include› f‹foo› v‹$x›"},
    Snippet{"sql",
            R"x(SELECT count(*), 'it''s' FROM t -- c
WHERE x = 1.5 and y IS NOT NULL;)x",
            "k‹SELECT› b‹count› s‹'it''s'› k‹FROM› c‹-- c› k‹WHERE› n‹1.5› k‹and› k‹IS› k‹NOT› "
            "l‹NULL›"},
    Snippet{"json", R"x({"a": [1, -2.5e3, true, null, "b"]})x",
            R"x(a‹"a"› n‹1› n‹2.5e3› l‹true› l‹null› s‹"b"›)x"},
    Snippet{
        "yaml",
        R"x(---
a: 1 # c
"b": "x"
c: &d [1, two, 'three']
- e: *d
- !tag yes
f: |
  text # no
  more
g: http://x/y#z)x",
        R"x(m‹---› a‹a› n‹1› c‹# c› a‹"b"› s‹"x"› a‹c› v‹&d› n‹1› s‹'three'› a‹e› v‹*d› m‹!tag› l‹yes› a‹f› m‹|› s‹text # no› s‹more› a‹g›)x"},
    Snippet{"yaml",
            R"x(a: b
学: c
d: 1)x",
            R"x(a‹a› a‹学› a‹d› n‹1›)x"},
    Snippet{"toml",
            R"x(# c
[a.b]
x = "y" # c
l = [
  1,
  "z",
]
d = 2026-01-02)x",
            R"x(c‹# c› g‹[a.b]› a‹x› s‹"y"› c‹# c› a‹l› n‹1› s‹"z"› a‹d› n‹2026› n‹01› n‹02›)x"},
    Snippet{"ini",
            R"x(; c
[a]
b = true)x",
            "c‹; c› g‹[a]› a‹b› l‹true›"},
    Snippet{"http",
            R"x(GET /x HTTP/1.1
Host: a)x",
            "k‹GET› k‹HTTP› n‹1.1› a‹Host›"},
    Snippet{"graphql", "query Q($x: Int!) { user(id: $x) @include(if: true) { name } } # c",
            "k‹query› f‹Q› v‹$x› t‹Int› f‹user› a‹id› v‹$x› m‹@include› a‹if› l‹true› c‹# c›"},
    Snippet{"protobuf", "message A { optional string b = 1; } // c",
            "k‹message› k‹optional› t‹string› n‹1› c‹// c›"},
    Snippet{"prisma", "model A { id Int @id @default(autoincrement()) }",
            "k‹model› t‹Int› m‹@id› m‹@default› f‹autoincrement›"},
    Snippet{"hcl", R"x(resource "a" "b" { x = "${var.y}" } # c)x",
            R"x(k‹resource› s‹"a"› s‹"b"› s‹"› v‹${var.y}› s‹"› c‹# c›)x"},
    Snippet{"nix", R"x(let x = "a ${b}"; in { inherit x; } # c)x",
            R"x(k‹let› s‹"a › v‹${b}› s‹"› k‹in› k‹inherit› c‹# c›)x"},
    Snippet{"jsonnet", R"x({ local x = 1, a: "b" } // c)x",
            R"x(k‹local› n‹1› a‹a› s‹"b"› c‹// c›)x"},
    Snippet{"groq", R"x(*[_type == "a" && defined(b)] | order(c desc))x",
            R"x(s‹"a"› b‹defined› k‹order› k‹desc›)x"},
    Snippet{"eex", "<%= if @x do %>a<% end %>",
            "m‹<%=› k‹if› v‹@x› k‹do› m‹%>› m‹<%› k‹end› m‹%>›"},
    Snippet{"ejs", "<% if (x) { %>", "m‹<%› k‹if› m‹%>›"},
    Snippet{"template-code", R"x(if x == "a")x", R"x(k‹if› s‹"a"›)x"},
};
// clang-format on

}  // namespace

std::span<const Snippet> web_snippets() {
  return k_snippets;
}

}  // namespace daybook::tests
