// SPDX-License-Identifier: MIT
#include "highlight/lexers.hpp"
#include "highlight/quotes.hpp"
#include "highlight/rows.hpp"

namespace daybook::highlight {
namespace {

constexpr std::array k_js_quotes{Quote{"`", "`", Reach::text, '\\', Holes::dollar},
                                 Quote{"\"", "\""}, Quote{"'", "'"}};
constexpr std::array k_php_quotes{Quote{"\"", "\"", Reach::text, '\\', Holes::dollar},
                                  Quote{"'", "'", Reach::text}};

constexpr std::string_view k_js_keywords =
    "as async await break case catch class const continue debugger default delete do else export "
    "extends finally for from function get if import in instanceof let new of return set static "
    "super switch throw try typeof var void while with yield";
constexpr std::string_view k_ts_keywords =
    "abstract accessor as asserts async await break case catch class const continue debugger "
    "declare default delete do else enum export extends finally for from function get if "
    "implements "
    "import in infer instanceof interface is keyof let namespace new of out override private "
    "protected public readonly return satisfies set static super switch throw try type typeof "
    "unique using var void while with yield";
constexpr std::string_view k_js_constants = "true false null undefined NaN Infinity";
constexpr std::string_view k_js_builtins =
    "this console document window globalThis process module exports require arguments";
constexpr std::uint32_t k_js_features =
    feature::regex | feature::elements | feature::at_meta | feature::upper_types;

constexpr Grammar k_javascript{.names = "javascript js jsx mjs cjs node es6 ecmascript",
                               .title = "JavaScript",
                               .features = k_js_features,
                               .line_comments = "//",
                               .block_open = "/*",
                               .block_close = "*/",
                               .quotes = k_js_quotes,
                               .metas = "#!/usr/bin/env",
                               .name_starts = "$",
                               .keywords = k_js_keywords,
                               .constants = k_js_constants,
                               .builtins = k_js_builtins};

constexpr Grammar k_typescript{
    .names = "typescript ts tsx mts cts",
    .title = "TypeScript",
    .features = k_js_features,
    .line_comments = "//",
    .block_open = "/*",
    .block_close = "*/",
    .quotes = k_js_quotes,
    .name_starts = "$",
    .keywords = k_ts_keywords,
    .types = "any bigint boolean never number object string symbol unknown",
    .constants = k_js_constants,
    .builtins = k_js_builtins};

constexpr Grammar k_coffee{
    .names = "coffeescript coffee livescript",
    .title = "CoffeeScript",
    .features = feature::at_variable | feature::colon_keys | feature::regex | feature::upper_types,
    .line_comments = "#",
    .block_open = "###",
    .block_close = "###",
    .quotes = k_hash_quotes,
    .keywords =
        "and break by catch class continue delete do else extends finally for if in "
        "instanceof is isnt loop new not of or return super switch then throw try typeof "
        "unless until when while yield",
    .constants = "true false null undefined yes no on off",
    .builtins = "this console"};

constexpr Grammar k_php{
    .names = "php php3 php8 phtml",
    .title = "PHP",
    .features = feature::dollar | feature::hash_brackets | feature::upper_types,
    .line_comments = "// #",
    .block_open = "/*",
    .block_close = "*/",
    .quotes = k_php_quotes,
    .here = "<<<",
    .metas = "<?php <?= ?>",
    .keywords =
        "abstract and as break callable case catch class clone const continue declare "
        "default do echo else elseif empty enum extends final finally fn for foreach "
        "function global goto if implements include include_once instanceof insteadof "
        "interface isset list match namespace new or print private protected public "
        "readonly require require_once return static switch throw trait try unset use var "
        "while yield",
    .types = "array bool float int iterable mixed never object string void",
    .constants = "true false null TRUE FALSE NULL",
    .builtins = "self parent"};

constexpr Grammar k_html{
    .names = "html htm xhtml html5 vue svelte astro", .title = "HTML", .lex = lex_markup};
constexpr Grammar k_xml{.names = "xml svg rss atom xsd xsl xslt wsdl plist xaml pom rdf mathml",
                        .title = "XML",
                        .lex = lex_markup};
constexpr Grammar k_erb{.names = "erb rhtml html+erb html.erb eruby",
                        .title = "ERB",
                        .inner = "ruby",
                        .lex = lex_markup};
constexpr Grammar k_eex{
    .names = "eex heex leex html+eex", .title = "EEx", .inner = "elixir", .lex = lex_markup};
constexpr Grammar k_ejs{.names = "ejs", .title = "EJS", .inner = "js", .lex = lex_markup};
constexpr Grammar k_jinja{
    .names =
        "jinja jinja2 j2 django html+jinja html+django liquid twig nunjucks tera handlebars "
        "hbs mustache gohtml go-template gotmpl html+handlebars",
    .title = "Template",
    .inner = "template-code",
    .lex = lex_markup};
/// What stands between the marks of such templates.
constexpr Grammar k_template_code{
    .names = "template-code",
    .title = "Template",
    .quotes = k_c_quotes,
    .keywords =
        "and as assign autoescape block by call capture case comment cycle define each elif "
        "else elsif embed end endblock endcall endcapture endcase endfilter endfor endif "
        "endmacro endraw endset endunless endwith extends filter for from if import in "
        "include is layout load macro not or partial range raw recursive render set super "
        "template trans unless url when with",
    .constants = "true false none nil null True False None"};

constexpr Grammar k_css{.names = "css", .title = "CSS", .lex = lex_css};
constexpr Grammar k_scss{.names = "scss sass less stylus postcss",
                         .title = "SCSS",
                         .line_comments = "//",
                         .lex = lex_css};

constexpr std::array k_rows{k_javascript,    k_typescript, k_coffee, k_php, k_html,
                            k_xml,           k_erb,        k_eex,    k_ejs, k_jinja,
                            k_template_code, k_css,        k_scss};

}  // namespace

std::span<const Grammar> web_rows() {
  return k_rows;
}

}  // namespace daybook::highlight
