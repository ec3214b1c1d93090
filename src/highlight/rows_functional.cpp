// SPDX-License-Identifier: MIT
#include "highlight/quotes.hpp"
#include "highlight/rows.hpp"

namespace daybook::highlight {
namespace {

constexpr std::array k_reason_quotes{Quote{"{|", "|}", Reach::text, '\0'},
                                     Quote{"`", "`", Reach::text, '\\', Holes::dollar},
                                     Quote{"\"", "\"", Reach::text}};
constexpr std::array k_ocaml_quotes{Quote{"{|", "|}", Reach::text, '\0'},
                                    Quote{"\"", "\"", Reach::text}};
constexpr std::array k_fsharp_quotes{Quote{"\"\"\"", "\"\"\"", Reach::text, '\0'},
                                     Quote{"$\"", "\"", Reach::text, '\\', Holes::brace},
                                     Quote{"\"", "\"", Reach::text}};
constexpr std::array k_elm_quotes{Quote{"\"\"\"", "\"\"\"", Reach::text}, Quote{"\"", "\""}};
constexpr std::string_view k_lisp_starts = "*+<>=!?-";
constexpr std::string_view k_lisp_parts = "*+<>=!?-./#&%$:'";

constexpr Grammar k_haskell{
    .names = "haskell hs lhs purescript purs elm idris agda ghci",
    .title = "Haskell",
    .features = feature::ticks | feature::upper_types | feature::nested_comments,
    .line_comments = "--",
    .block_open = "{-",
    .block_close = "-}",
    .quotes = k_elm_quotes,
    .name_parts = "'",
    .keywords =
        "as case class data default deriving do else exposing family forall foreign hiding "
        "if import in infix infixl infixr instance let mdo module newtype of port proc "
        "qualified rec then type where",
    .constants = "True False Nothing Just Left Right",
    .builtins = "return pure map filter foldr foldl show print putStrLn"};

constexpr Grammar k_ocaml{
    .names = "ocaml ml mli sml coq",
    .title = "OCaml",
    .features = feature::ticks | feature::upper_types | feature::nested_comments,
    .block_open = "(*",
    .block_close = "*)",
    .quotes = k_ocaml_quotes,
    .name_parts = "'",
    .keywords =
        "and as assert begin class constraint do done downto else end exception external "
        "for fun function functor if in include inherit initializer lazy let match method "
        "mod module mutable new nonrec object of open or private rec sig struct then to try "
        "type val virtual when while with",
    .types = "array bool bytes char exn float int list option ref result string unit",
    .constants = "true false None Some Ok Error"};

constexpr Grammar k_fsharp{
    .names = "fsharp f# fs fsx fsi",
    .title = "F#",
    .features =
        feature::ticks | feature::upper_types | feature::nested_comments | feature::preprocessor,
    .line_comments = "//",
    .block_open = "(*",
    .block_close = "*)",
    .quotes = k_fsharp_quotes,
    .name_parts = "'",
    .keywords =
        "abstract and as assert async base begin class default delegate do done downcast "
        "elif else end exception extern finally for fun function if in inherit inline "
        "interface internal lazy let match member module mutable namespace new not of open "
        "or override private public rec return static struct task then to try type use val "
        "when while with yield",
    .types = "bool byte char decimal exn float int int64 list obj option seq string unit",
    .constants = "true false null None Some Ok Error",
    .builtins = "printfn printf sprintf id ignore"};

constexpr Grammar k_reason{
    .names = "reason reasonml re rei rescript res",
    .title = "Reason",
    .features = feature::ticks | feature::upper_types | feature::elements | feature::at_meta |
                feature::nested_comments,
    .line_comments = "//",
    .block_open = "/*",
    .block_close = "*/",
    .quotes = k_reason_quotes,
    .name_parts = "'",
    .keywords =
        "and as assert async await class constraint do downto else exception external for "
        "fun if in include inherit lazy let method module mutable new nonrec object of open "
        "pri pub rec sig struct switch then to try type val virtual when while with",
    .types = "array bool char exn float int list option ref result string unit",
    .constants = "true false None Some Ok Error"};

constexpr Grammar k_elixir{
    .names = "elixir ex exs",
    .title = "Elixir",
    .features =
        feature::at_variable | feature::symbols | feature::colon_keys | feature::upper_types,
    .line_comments = "#",
    .quotes = k_hash_quotes,
    .name_parts = "?!",
    .keywords =
        "after alias and case catch cond def defdelegate defexception defguard defimpl "
        "defmacro defmacrop defmodule defoverridable defp defprotocol defstruct do else end "
        "fn for if import in not or quote raise receive require rescue reraise throw try "
        "unless unquote use when with",
    .constants = "true false nil __MODULE__",
    .builtins = "self send spawn inspect is_nil is_list is_map is_binary is_atom is_integer",
    .definers = "def defp defmacro defmacrop defguard defdelegate"};

constexpr Grammar k_erlang{
    .names = "erlang erl hrl",
    .title = "Erlang",
    .features = feature::upper_types,
    .line_comments = "%",
    .quotes = k_c_quotes,
    .name_parts = "@",
    .keywords =
        "after and andalso band begin bnot bor bsl bsr bxor case catch cond div end export "
        "fun if include let module maybe not of or orelse receive record rem spec try type "
        "when xor",
    .constants = "true false undefined ok error"};

constexpr Grammar k_gleam{
    .names = "gleam",
    .title = "Gleam",
    .features = feature::at_meta | feature::upper_types,
    .line_comments = "//",
    .quotes = k_double_text_quotes,
    .keywords =
        "as assert auto case const echo fn if import let opaque panic pub test todo type use",
    .constants = "True False Nil Ok Error",
    .definers = "fn"};

constexpr Grammar k_clojure{
    .names = "clojure clj cljs cljc edn babashka",
    .title = "Clojure",
    .features = feature::lists | feature::symbols | feature::at_meta,
    .line_comments = ";",
    .quotes = k_double_text_quotes,
    .name_starts = k_lisp_starts,
    .name_parts = k_lisp_parts,
    .keywords =
        "-> ->> as-> and binding case catch comment cond condp cond-> cond->> def declare "
        "defmacro defmethod defmulti defn defn- defonce defprotocol defrecord deftest "
        "deftype do doseq dotimes finally fn for if if-let if-not if-some import in-ns let "
        "letfn loop new not ns or quote recur reify require set! throw try use var when "
        "when-let when-not when-some while with-open",
    .constants = "true false nil",
    .definers = "def defn defn- defmacro defonce deftest defmulti defmethod"};

constexpr Grammar k_lisp{
    .names =
        "lisp common-lisp commonlisp elisp emacs-lisp emacs scheme scm racket rkt fennel hy "
        "janet guile cl-lisp wat wasm",
    .title = "Lisp",
    .features = feature::lists | feature::symbols | feature::ticks,
    .line_comments = ";",
    .block_open = "#|",
    .block_close = "|#",
    .quotes = k_double_text_quotes,
    .metas = "#t #f #lang",
    .name_starts = k_lisp_starts,
    .name_parts = k_lisp_parts,
    .keywords =
        "and begin call-with-current-continuation call/cc case cond define define-record-type "
        "define-struct define-syntax defclass defconst defconstant defcustom defgeneric "
        "defmacro defmethod defparameter defpackage defstruct defun defvar delay do dolist "
        "dotimes else flet force if in-package interactive labels lambda let let* "
        "let-syntax let-values letrec letrec* loop match module multiple-value-bind or "
        "progn provide quasiquote quote require return-from save-excursion set! setf setq "
        "syntax-rules unless unquote use-package values when while with-open-file",
    .constants = "t nil true false null",
    .definers = "defun defmacro defvar defparameter defgeneric defmethod"};

constexpr Grammar k_prolog{.names = "prolog pro datalog mercury",
                           .title = "Prolog",
                           .features = feature::upper_types,
                           .line_comments = "%",
                           .block_open = "/*",
                           .block_close = "*/",
                           .quotes = k_c_quotes,
                           .keywords = "is mod not dynamic discontiguous module use_module",
                           .constants = "true false fail"};

constexpr std::array k_rows{k_haskell, k_ocaml, k_fsharp,  k_reason, k_elixir,
                            k_erlang,  k_gleam, k_clojure, k_lisp,   k_prolog};

}  // namespace

std::span<const Grammar> functional_rows() {
  return k_rows;
}

}  // namespace daybook::highlight
