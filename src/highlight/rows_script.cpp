// SPDX-License-Identifier: MIT
#include "highlight/quotes.hpp"
#include "highlight/rows.hpp"

namespace daybook::highlight {
namespace {

constexpr std::array k_python_quotes{
    Quote{"\"\"\"", "\"\"\"", Reach::text, '\\', Holes::prefixed_brace},
    Quote{"'''", "'''", Reach::text, '\\', Holes::prefixed_brace},
    Quote{"\"", "\"", Reach::line, '\\', Holes::prefixed_brace},
    Quote{"'", "'", Reach::line, '\\', Holes::prefixed_brace}};
constexpr std::array k_perl_quotes{Quote{"\"", "\"", Reach::text, '\\', Holes::dollar},
                                   Quote{"'", "'", Reach::text}};
constexpr std::array k_lua_quotes{Quote{"[[", "]]", Reach::text, '\0'}, Quote{"\"", "\""},
                                  Quote{"'", "'"}};
constexpr std::array k_text_quotes{Quote{"\"", "\"", Reach::text}, Quote{"'", "'", Reach::text}};

constexpr Grammar k_python{
    .names = "python py python3 py3 pyi starlark bazel cython mojo sage ipython gdscript",
    .title = "Python",
    .features = feature::at_meta,
    .line_comments = "#",
    .quotes = k_python_quotes,
    .prefixes = "f F r R b B u U t rb Rb rB RB br Br bR BR fr Fr fR FR rf Rf rF RF",
    .keywords =
        "and as assert async await break case class continue def del elif else except "
        "finally for from global if import in is lambda match nonlocal not or pass raise "
        "return try while with yield",
    .types = "int float complex str bytes bytearray bool list dict set frozenset tuple object type",
    .constants = "True False None NotImplemented Ellipsis __name__ __file__ __init__",
    .builtins =
        "self cls super print len range enumerate zip map filter sorted reversed sum min "
        "max abs round any all open input isinstance issubclass getattr setattr hasattr "
        "callable iter next repr format id hash vars dir property staticmethod classmethod "
        "Exception ValueError TypeError KeyError IndexError RuntimeError StopIteration "
        "AttributeError FileNotFoundError ImportError NotImplementedError OSError",
    .definers = "def class"};

constexpr Grammar k_ruby{
    .names = "ruby rb rake rails gemfile rakefile podfile ruby3 irbrc",
    .title = "Ruby",
    .features = feature::at_variable | feature::dollar | feature::symbols | feature::colon_keys |
                feature::regex | feature::upper_types,
    .line_comments = "#",
    .block_open = "=begin",
    .block_close = "=end",
    .quotes = k_hash_quotes,
    .here = "<<",
    .name_parts = "?!",
    .keywords =
        "alias and begin break case class def defined? do else elsif end ensure extend for "
        "if in include module next not or prepend private protected public raise redo "
        "require require_relative rescue retry return super then undef unless until when "
        "while yield",
    .constants = "true false nil __FILE__ __dir__",
    .builtins = "self puts print p pp attr_reader attr_writer attr_accessor lambda proc loop",
    .definers = "def"};

constexpr Grammar k_perl{
    .names = "perl pl pm raku",
    .title = "Perl",
    .features = feature::dollar | feature::at_variable | feature::percent | feature::regex,
    .line_comments = "#",
    .quotes = k_perl_quotes,
    .here = "<<",
    .keywords =
        "and cmp continue do else elsif eq for foreach ge given goto gt if last le local lt "
        "my ne next no not or our package redo require return sub unless until use when "
        "while x xor",
    .builtins =
        "chomp chop close defined delete die each exists grep join keys length lc map open "
        "pop print printf push reverse say scalar shift sort splice split sprintf substr "
        "uc undef unshift values wantarray warn",
    .definers = "sub"};

constexpr Grammar k_lua{
    .names = "lua luau moonscript",
    .title = "Lua",
    .line_comments = "--",
    .block_open = "--[[",
    .block_close = "]]",
    .quotes = k_lua_quotes,
    .keywords =
        "and break do else elseif end for function goto if in local not or repeat return "
        "then until while",
    .constants = "true false nil",
    .builtins =
        "self print pairs ipairs require type tostring tonumber setmetatable getmetatable "
        "pcall error assert vim",
    .definers = "function"};

constexpr Grammar k_r{
    .names = "r rscript splus rmd",
    .title = "R",
    .line_comments = "#",
    .quotes = k_text_quotes,
    .name_parts = ".",
    .keywords = "break else for function if in next repeat return while library require source",
    .constants = "TRUE FALSE NULL NA NA_integer_ NA_real_ NA_character_ Inf NaN T F",
    .builtins = "c list data.frame factor print cat paste paste0 seq rep length sum mean"};

constexpr Grammar k_julia{
    .names = "julia jl",
    .title = "Julia",
    .features = feature::at_meta | feature::symbols | feature::ticks | feature::upper_types |
                feature::nested_comments,
    .line_comments = "#",
    .block_open = "#=",
    .block_close = "=#",
    .quotes = k_triple_double_quotes,
    .prefixes = "r b raw s L",
    .name_parts = "!",
    .keywords =
        "abstract baremodule begin break catch const continue do else elseif end export "
        "finally for function global if import in isa let local macro module mutable "
        "primitive quote return struct try type using where while",
    .constants = "true false nothing missing Inf NaN pi im",
    .builtins = "println print push! length size",
    .definers = "function macro"};

constexpr Grammar k_matlab{
    .names = "matlab octave m",
    .title = "MATLAB",
    .line_comments = "% #",
    .block_open = "%{",
    .block_close = "%}",
    .quotes = k_double_quotes,
    .keywords =
        "break case catch classdef continue else elseif end endfor endfunction endif "
        "endwhile for function global if methods otherwise parfor persistent properties "
        "return switch try while",
    .constants = "true false pi Inf NaN eps",
    .builtins = "disp fprintf zeros ones size length numel plot"};

constexpr Grammar k_tcl{.names = "tcl expect",
                        .title = "Tcl",
                        .features = feature::dollar | feature::spaced_comments,
                        .line_comments = "#",
                        .quotes = k_double_text_quotes,
                        .keywords =
                            "break catch continue else elseif error eval expr for foreach "
                            "global if incr namespace package proc puts return set source "
                            "spawn switch then uplevel upvar variable while"};

constexpr Grammar k_awk{
    .names = "awk gawk sed",
    .title = "AWK",
    .features = feature::dollar | feature::regex,
    .line_comments = "#",
    .quotes = k_double_quotes,
    .keywords =
        "BEGIN END break continue delete do else exit for function getline if in next print "
        "printf return while",
    .builtins = "NR NF FS OFS RS ORS FILENAME length substr split gsub sub match sprintf"};

constexpr Grammar k_basic{
    .names = "vb vba vbnet basic qbasic visual-basic pascal delphi ada",
    .title = "",
    .features = feature::any_case,
    .line_comments = "// --",
    .quotes = k_double_quotes,
    .keywords =
        "and array as begin byref byval call case class const declare dim do each else "
        "elseif end exit for function goto if implementation in interface is let loop me "
        "module mod new next not nothing of on or out package print private procedure "
        "program property public record redim repeat return select set step string sub "
        "then to type unit until uses var wend while with",
    .types = "boolean byte char date double float integer long object real single variant word",
    .constants = "true false nil null"};

constexpr std::array k_rows{k_python, k_ruby,   k_perl, k_lua, k_r,
                            k_julia,  k_matlab, k_tcl,  k_awk, k_basic};

}  // namespace

std::span<const Grammar> script_rows() {
  return k_rows;
}

}  // namespace daybook::highlight
