// SPDX-License-Identifier: MIT
#include "highlight/quotes.hpp"
#include "highlight/rows.hpp"

namespace daybook::highlight {
namespace {

constexpr std::array k_java_quotes{Quote{"\"\"\"", "\"\"\"", Reach::text}, Quote{"\"", "\""},
                                   Quote{"'", "'"}};
constexpr std::array k_csharp_quotes{Quote{"\"\"\"", "\"\"\"", Reach::text, '\0'},
                                     Quote{"$@\"", "\"", Reach::text, '\0', Holes::brace},
                                     Quote{"@\"", "\"", Reach::text, '\0'},
                                     Quote{"$\"", "\"", Reach::line, '\\', Holes::brace},
                                     Quote{"\"", "\""},
                                     Quote{"'", "'"}};
constexpr std::array k_swift_quotes{Quote{"\"\"\"", "\"\"\"", Reach::text, '\\', Holes::backslash},
                                    Quote{"\"", "\"", Reach::line, '\\', Holes::backslash}};
constexpr std::array k_dart_quotes{Quote{"'''", "'''", Reach::text, '\\', Holes::dollar},
                                   Quote{"\"\"\"", "\"\"\"", Reach::text, '\\', Holes::dollar},
                                   Quote{"\"", "\"", Reach::line, '\\', Holes::dollar},
                                   Quote{"'", "'", Reach::line, '\\', Holes::dollar}};

constexpr Grammar k_java{
    .names = "java",
    .title = "Java",
    .features = feature::at_meta | feature::upper_types,
    .line_comments = "//",
    .block_open = "/*",
    .block_close = "*/",
    .quotes = k_java_quotes,
    .keywords =
        "abstract assert break case catch class const continue default do else enum extends "
        "final finally for goto if implements import instanceof interface native new "
        "package permits private protected public record return sealed static strictfp "
        "super switch synchronized throw throws transient try var volatile while yield",
    .types = "boolean byte char double float int long short void",
    .constants = "true false null",
    .builtins = "this"};

constexpr Grammar k_kotlin{
    .names = "kotlin kt kts",
    .title = "Kotlin",
    .features = feature::at_meta | feature::upper_types | feature::nested_comments,
    .line_comments = "//",
    .block_open = "/*",
    .block_close = "*/",
    .quotes = k_triple_double_quotes,
    .keywords =
        "abstract actual annotation as break by catch class companion const constructor "
        "continue crossinline data do else enum expect external final finally for fun get "
        "if import in infix init inline inner interface internal is lateinit noinline "
        "object open operator out override package private protected public reified return "
        "sealed set super suspend tailrec throw try typealias val value var vararg when "
        "where while",
    .constants = "true false null",
    .builtins = "this it println print listOf mapOf setOf",
    .definers = "fun"};

constexpr Grammar k_scala{
    .names = "scala sbt sc",
    .title = "Scala",
    .features = feature::at_meta | feature::upper_types | feature::ticks | feature::nested_comments,
    .line_comments = "//",
    .block_open = "/*",
    .block_close = "*/",
    .quotes = k_triple_double_quotes,
    .prefixes = "s f raw",
    .keywords =
        "abstract case catch class def derives do else end enum export extends extension "
        "final finally for given if implicit import inline lazy match new object opaque "
        "open override package private protected return sealed super then throw trait try "
        "type using val var while with yield",
    .constants = "true false null None",
    .builtins = "this println print",
    .definers = "def"};

constexpr Grammar k_groovy{
    .names = "groovy gradle jenkinsfile",
    .title = "Groovy",
    .features = feature::at_meta | feature::upper_types,
    .line_comments = "//",
    .block_open = "/*",
    .block_close = "*/",
    .quotes = k_triple_double_quotes,
    .keywords =
        "abstract as assert break case catch class continue def default do else enum "
        "extends final finally for if implements import in instanceof interface new package "
        "private protected public return static super switch throw throws trait try while",
    .types = "boolean byte char double float int long short void",
    .constants = "true false null",
    .builtins = "this it println"};

constexpr Grammar k_csharp{
    .names = "csharp c# cs dotnet",
    .title = "C#",
    .features = feature::preprocessor | feature::upper_types,
    .line_comments = "//",
    .block_open = "/*",
    .block_close = "*/",
    .quotes = k_csharp_quotes,
    .keywords =
        "abstract as async await base break case catch checked class const continue default "
        "delegate do else enum event explicit extern finally fixed for foreach from get "
        "goto group if implicit in init interface internal into is join let lock namespace "
        "new operator orderby out override params partial private protected public readonly "
        "record ref required return sealed select set sizeof stackalloc static struct "
        "switch this throw try typeof unchecked unsafe using var virtual volatile when "
        "where while with yield",
    .types =
        "bool byte char decimal double dynamic float int long nint object sbyte short string "
        "uint ulong ushort void",
    .constants = "true false null"};

constexpr Grammar k_swift{
    .names = "swift",
    .title = "Swift",
    .features =
        feature::preprocessor | feature::at_meta | feature::upper_types | feature::nested_comments,
    .line_comments = "//",
    .block_open = "/*",
    .block_close = "*/",
    .quotes = k_swift_quotes,
    .keywords =
        "actor any as associatedtype async await break case catch class continue convenience "
        "default defer deinit didSet do else enum extension fallthrough fileprivate final "
        "for func get guard if import in indirect init inout internal is lazy let mutating "
        "nonisolated open operator optional override private protocol public repeat "
        "required rethrows return set some static struct subscript super switch throw "
        "throws try typealias unowned var weak where while willSet",
    .constants = "true false nil",
    .builtins = "self print",
    .definers = "func"};

constexpr Grammar k_dart{
    .names = "dart flutter",
    .title = "Dart",
    .features = feature::at_meta | feature::upper_types,
    .line_comments = "//",
    .block_open = "/*",
    .block_close = "*/",
    .quotes = k_dart_quotes,
    .prefixes = "r",
    .keywords =
        "abstract as assert async await base break case catch class const continue covariant "
        "default deferred do else enum export extends extension external factory final "
        "finally for get if implements import in interface is late library mixin new on "
        "operator part required rethrow return sealed set show static super switch sync "
        "throw try typedef var when while with yield",
    .types = "bool double dynamic int num void",
    .constants = "true false null",
    .builtins = "this print"};

constexpr Grammar k_objective_c{
    .names = "objectivec objective-c objc obj-c mm",
    .title = "Objective-C",
    .features = feature::preprocessor | feature::at_meta | feature::upper_types,
    .line_comments = "//",
    .block_open = "/*",
    .block_close = "*/",
    .quotes = k_c_quotes,
    .keywords =
        "auto break case const continue default do else enum extern for goto if in inline "
        "return self sizeof static struct super switch typedef union volatile while",
    .types = "BOOL bool char double float id instancetype int long short signed unsigned void",
    .constants = "YES NO nil Nil NULL true false"};

constexpr Grammar k_solidity{
    .names = "solidity sol",
    .title = "Solidity",
    .line_comments = "//",
    .block_open = "/*",
    .block_close = "*/",
    .quotes = k_c_quotes,
    .keywords =
        "abstract assembly break calldata constant constructor continue contract delete do "
        "else emit enum error event external fallback for function if immutable import "
        "indexed interface internal is library mapping memory modifier new override payable "
        "pragma private public pure receive return returns revert storage struct try "
        "unchecked using view virtual while",
    .types = "address bool bytes bytes32 int int256 string uint uint8 uint256",
    .constants = "true false",
    .builtins = "this msg block tx require assert"};

constexpr std::array k_rows{k_java,  k_kotlin, k_scala,       k_groovy,  k_csharp,
                            k_swift, k_dart,   k_objective_c, k_solidity};

}  // namespace

std::span<const Grammar> managed_rows() {
  return k_rows;
}

}  // namespace daybook::highlight
