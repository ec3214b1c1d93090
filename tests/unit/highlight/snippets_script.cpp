// SPDX-License-Identifier: MIT
// Scripts and functional languages.
#include <array>

#include "snippets.hpp"

namespace daybook::tests {
namespace {

// clang-format off: a row is a language, its code, and its tokens below that.
constexpr std::array k_snippets{
    Snippet{
        "python",
        R"x(@app.route("/x")
async def f(x: int = 1) -> str:
    """doc"""  # c
    return f"a {x!r} {{b}}" + rb'\x' + "no {x}")x",
        R"x(m‹@app.route› s‹"/x"› k‹async› k‹def› f‹f› t‹int› n‹1› t‹str› s‹"""doc"""› c‹# c› k‹return› s‹f"a › v‹{x!r}› s‹ {{b}}"› s‹rb'\x'› s‹"no {x}"›)x"},
    Snippet{
        "ruby", R"x(def self.name?(x) = puts "a #{x}", :sym, key: 1, @a => /x/ # c)x",
        R"x(k‹def› b‹self› f‹name?› b‹puts› s‹"a › v‹#{x}› s‹"› l‹:sym› a‹key› n‹1› v‹@a› c‹# c›)x"},
    Snippet{"ruby",
            R"x(x = <<~SQL
  select 1
SQL
y << 2)x",
            R"x(s‹<<~SQL› s‹  select 1
SQL› n‹2›)x"},
    Snippet{
        "perl", R"x(my $x = "a $y"; foreach my @z (%h) { print $1 } # c)x",
        R"x(k‹my› v‹$x› s‹"a › v‹$y› s‹"› k‹foreach› k‹my› v‹@z› v‹%h› b‹print› v‹$1› c‹# c›)x"},
    Snippet{"lua", "local function f(x) return #x .. [[a]] end --[[ b ]] -- c",
            "k‹local› k‹function› f‹f› k‹return› s‹[[a]]› k‹end› c‹--[[ b ]]› c‹-- c›"},
    Snippet{"r",
            R"x(x <- c(1, TRUE) # c
data.frame(a = "b"))x",
            R"x(b‹c› n‹1› l‹TRUE› c‹# c› b‹data.frame› s‹"b"›)x"},
    Snippet{
        "julia",
        R"x(function f(x::Int) return "a $x" end # c
@time f(:a))x",
        R"x(k‹function› f‹f› t‹Int› k‹return› s‹"a › v‹$x› s‹"› k‹end› c‹# c› m‹@time› f‹f› l‹:a›)x"},
    Snippet{"matlab", "x = zeros(3); % c", "b‹zeros› n‹3› c‹% c›"},
    Snippet{"tcl", R"x(set x "a"; puts $x)x", R"x(k‹set› s‹"a"› k‹puts› v‹$x›)x"},
    Snippet{"awk", "/a/ { print $1 } # c", "s‹/a/› k‹print› v‹$1› c‹# c›"},
    Snippet{"haskell",
            R"x(f :: Int -> Maybe a -- c
f x' = Just 'a' {- b {- c -} d -})x",
            "t‹Int› t‹Maybe› c‹-- c› l‹Just› s‹'a'› c‹{- b {- c -} d -}›"},
    Snippet{"ocaml", R"x(let f (x : 'a list) = match x with [] -> None | _ -> Some "a" (* c *))x",
            R"x(k‹let› t‹'a› t‹list› k‹match› k‹with› l‹None› l‹Some› s‹"a"› c‹(* c *)›)x"},
    Snippet{"fsharp", R"x(let f x = $"a {x}" // c)x", R"x(k‹let› s‹$"a › v‹{x}› s‹"› c‹// c›)x"},
    Snippet{"reason", R"x(let make = (~x) => <div className="a"> {React.string("b")} </div>;)x",
            R"x(k‹let› g‹<div› a‹className› s‹"a"› t‹React› f‹string› s‹"b"› g‹</div›)x"},
    Snippet{
        "elixir",
        R"x(defmodule A.B do
  @doc "x"
  def f(x, opts \\ [key: :val]), do: "a #{x}" # c
end)x",
        R"x(k‹defmodule› t‹A› t‹B› k‹do› v‹@doc› s‹"x"› k‹def› f‹f› a‹key› l‹:val› a‹do› s‹"a › v‹#{x}› s‹"› c‹# c› k‹end›)x"},
    Snippet{"erlang", "f(X) -> {ok, X}. % c", "f‹f› t‹X› l‹ok› t‹X› c‹% c›"},
    Snippet{"gleam", "pub fn f(x: Int) { Ok(x) }", "k‹pub› k‹fn› f‹f› t‹Int› l‹Ok›"},
    Snippet{"clojure", R"x((defn f [x] (map inc :key "a")) ; c)x",
            R"x(k‹defn› f‹f› f‹map› l‹:key› s‹"a"› c‹; c›)x"},
    Snippet{"lisp", "(defun f (x) (if 'a #t nil)) ; c",
            "k‹defun› f‹f› f‹x› k‹if› l‹'a› m‹#t› l‹nil› c‹; c›"},
    Snippet{"prolog", "f(X) :- g(X), not h. % c", "f‹f› t‹X› f‹g› t‹X› k‹not› c‹% c›"},
    Snippet{"pascal", "program a; begin end. // c", "k‹program› k‹begin› k‹end› c‹// c›"},
};
// clang-format on

}  // namespace

std::span<const Snippet> script_snippets() {
  return k_snippets;
}

}  // namespace daybook::tests
