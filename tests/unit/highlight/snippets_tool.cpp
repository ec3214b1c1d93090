// SPDX-License-Identifier: MIT
// Shells, tools and texts.
#include <array>

#include "snippets.hpp"

namespace daybook::tests {
namespace {

// clang-format off: a row is a language, its code, and its tokens below that.
constexpr std::array k_snippets{
    Snippet{
        "bash",
        R"x($ cd /x && FOO=1 npm run build -- --flag -x "$HOME/${a:-b}" | grep 'it' > /dev/null # c
for f in *.md; do echo "$f" $(date) $#; done
cat <<'EOF' > x
body $x
EOF
ls)x",
        R"x(p‹$› b‹cd› v‹FOO› n‹1› a‹--flag› a‹-x› s‹"› v‹$HOME› s‹/› v‹${a:-b}› s‹"› f‹grep› s‹'it'› c‹# c› k‹for› k‹in› k‹do› b‹echo› s‹"› v‹$f› s‹"› f‹date› v‹$#› k‹done› f‹cat› s‹<<'EOF'› s‹body $x
EOF› f‹ls›)x"},
    Snippet{"powershell",
            R"x(Get-ChildItem -Path $env:HOME | Where-Object { $_.Name -eq "a" } # c)x",
            R"x(f‹Get-ChildItem› a‹-Path› v‹$env› f‹Where-Object› v‹$_› a‹-eq› s‹"a"› c‹# c›)x"},
    Snippet{"bat", "@echo off & set X=%PATH% :: c", "k‹echo› k‹off› k‹set› v‹%PATH› c‹:: c›"},
    Snippet{
        "dockerfile",
        R"x(# c
FROM node:20 AS build
RUN --mount=type=cache npm ci && echo "$X"
COPY --from=build /a /b)x",
        R"x(c‹# c› k‹FROM› n‹20› k‹AS› k‹RUN› a‹--mount› v‹type› s‹"› v‹$X› s‹"› k‹COPY› a‹--from›)x"},
    Snippet{"makefile",
            R"x(.PHONY: all
all: $(OBJ) # c
	gcc -o $@ $<
ifeq ($(X),1))x",
            "m‹.PHONY› f‹all› v‹$(OBJ)› c‹# c› v‹$@› v‹$<› k‹ifeq› v‹$(X)› n‹1›"},
    Snippet{"cmake",
            R"x(add_library(a STATIC ${SRC} "b") # c
if(NOT X))x",
            R"x(f‹add_library› l‹STATIC› v‹${SRC}› s‹"b"› c‹# c› k‹if› b‹NOT›)x"},
    Snippet{"meson", "project('a', 'cpp', version: '1') # c",
            "f‹project› s‹'a'› s‹'cpp'› a‹version› s‹'1'› c‹# c›"},
    Snippet{"nginx", "server { listen 80; location /x { proxy_pass http://a$uri; } } # c",
            "k‹server› k‹listen› n‹80› k‹location› k‹proxy_pass› v‹$uri› c‹# c›"},
    Snippet{"vim",
            R"x(" c
nnoremap <leader>f :Files<CR>
let g:x = 'a')x",
            R"x(c‹" c› k‹nnoremap› k‹let› s‹'a'›)x"},
    Snippet{"latex", R"x(\begin{a} \textbf{b} \% $x$ % c)x", R"x(k‹\begin› k‹\textbf› c‹% c›)x"},
    Snippet{"dot", R"x(digraph { a -> b [label="c"] } // d)x",
            R"x(k‹digraph› b‹label› s‹"c"› c‹// d›)x"},
    Snippet{"markdown",
            R"x(---
a: 1
---
# H
> - [x] a `b` **c** [d](e) [[f]]
```python
x = 1
```
1. <!-- c --> it_s_ok _em_)x",
            "m‹---› a‹a› n‹1› m‹---› h‹# H› m‹>› m‹-› l‹[x]› s‹`b`› e‹**c**› s‹(e)› s‹[[f]]› "
            "m‹```python› "
            "n‹1› m‹```› m‹1.› c‹<!-- c -->› e‹_em_›"},
    Snippet{"diff",
            R"x(diff --git a/x b/x
--- a/x
+++ b/x
@@ -1 +1 @@
 a
-b
+c
--- d)x",
            "h‹diff --git a/x b/x› h‹--- a/x› h‹+++ b/x› m‹@@ -1 +1 @@› d‹-b› i‹+c› d‹--- d›"},
    Snippet{
        "console",
        R"x($ ls -l | wc
total 0
ann@host:~/x$ cd y
# c
(venv) $ python a.py \
  --flag
C:\> dir
x -> y)x",
        R"x(p‹$› f‹ls› a‹-l› f‹wc› p‹ann@host:~/x$› b‹cd› c‹# c› p‹(venv) $› f‹python› a‹--flag› p‹C:\>› f‹dir›)x"},
    Snippet{"pycon",
            R"x(>>> x = 1
>>> def f():
...     pass
1
In [2]: f())x",
            "p‹>>>› n‹1› p‹>>>› k‹def› f‹f› p‹...› k‹pass› p‹In [2]:› f‹f›"},
    Snippet{"mermaid", "graph TD; A-->B", ""},
    Snippet{"text", R"x(if x then "y")x", ""},
    Snippet{"psql", "db=# SELECT 1;", "p‹db=#› k‹SELECT› n‹1›"},
    Snippet{"irb",
            R"x(irb(main):001:0> puts :a
=> nil)x",
            "p‹irb(main):001:0>› b‹puts› l‹:a›"},
    Snippet{"iex", "iex(1)> is_nil(x)", "p‹iex(1)>› b‹is_nil›"},
    Snippet{"powershell-session", R"x(PS C:\> Get-Item -Path x)x",
            R"x(p‹PS C:\>› f‹Get-Item› a‹-Path›)x"},
    Snippet{"typst", R"x(#let x = "a" // c)x", R"x(m‹#let› s‹"a"› c‹// c›)x"},
    Snippet{"plantuml", "A -> B: if", ""},
    Snippet{"output", "true", ""},
    Snippet{"log", "ERROR 1", ""},
    Snippet{"csv", "a,1", ""},
    Snippet{"regex", "^a$", ""},
};
// clang-format on

}  // namespace

std::span<const Snippet> tool_snippets() {
  return k_snippets;
}

}  // namespace daybook::tests
