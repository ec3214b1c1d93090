// SPDX-License-Identifier: MIT
// Languages that are compiled.
#include <array>

#include "snippets.hpp"

namespace daybook::tests {
namespace {

// clang-format off: a row is a language, its code, and its tokens below that.
constexpr std::array k_snippets{
    Snippet{
        "c",
        R"x(#include <stdio.h>
int main(void) { return printf("%d\n", 0x1F); } // end)x",
        R"x(m‹#include› s‹<stdio.h>› t‹int› f‹main› t‹void› k‹return› f‹printf› s‹"%d\n"› n‹0x1F› c‹// end›)x"},
    Snippet{
        "cpp",
        R"x(template <class T> auto f(T&& x) -> std::string { return R"a(x)" y)a" + u8"é"s; } /* c */ 1'000)x",
        R"x(k‹template› k‹class› k‹auto› f‹f› t‹string› k‹return› s‹R"a(x)" y)a"› s‹u8"é"› c‹/* c */› n‹1'000›)x"},
    Snippet{"cuda", "__global__ void add(float* x) { x[threadIdx.x] += 1.5f; } add<<<1, 256>>>(x);",
            "k‹__global__› t‹void› f‹add› t‹float› b‹threadIdx› n‹1.5f› n‹1› n‹256›"},
    Snippet{
        "rust",
        R"x(#[derive(Debug)] fn f<'a>(x: &'a str) -> Option<u8> { println!("{}", 'x'); r#"a"b"#; Some(1..2) })x",
        R"x(m‹#[derive(Debug)]› k‹fn› f‹f› t‹'a› t‹'a› t‹str› t‹Option› t‹u8› f‹println!› s‹"{}"› s‹'x'› s‹r#"a"b"#› l‹Some› n‹1› n‹2›)x"},
    Snippet{"go", "func (s *T) Do(x int) error { return fmt.Errorf(`a`, nil) }",
            "k‹func› f‹Do› t‹int› t‹error› k‹return› f‹Errorf› s‹`a`› l‹nil›"},
    Snippet{"zig", R"x(const std = @import("std"); pub fn main() !void {})x",
            R"x(k‹const› m‹@import› s‹"std"› k‹pub› k‹fn› f‹main› t‹void›)x"},
    Snippet{"fortran", "SUBROUTINE x(a) ! c", "k‹SUBROUTINE› f‹x› c‹! c›"},
    Snippet{"asm",
            R"x(main:
  mov eax, 1 ; one
.data
  movl %rax, $5)x",
            "f‹main› f‹mov› b‹eax› n‹1› c‹; one› m‹.data› f‹movl› v‹%rax› v‹$5›"},
    Snippet{"verilog", "module a(input clk); assign b = 1; endmodule // c",
            "k‹module› f‹a› k‹input› k‹assign› n‹1› k‹endmodule› c‹// c›"},
    Snippet{"glsl",
            R"x(#version 330
uniform vec3 p; void main() {})x",
            "m‹#version› n‹330› k‹uniform› t‹vec3› k‹void› f‹main›"},
    Snippet{
        "java", R"x(@Override public String name() { return "a" + 'b' + MAX_VALUE; } // c)x",
        R"x(m‹@Override› k‹public› t‹String› f‹name› k‹return› s‹"a"› s‹'b'› l‹MAX_VALUE› c‹// c›)x"},
    Snippet{"kotlin", R"x(fun hi(name: String) = println("Hi $name ${name.length}"))x",
            R"x(k‹fun› f‹hi› t‹String› b‹println› s‹"Hi › v‹$name› s‹ › v‹${name.length}› s‹"›)x"},
    Snippet{"scala", R"x(def f(x: Int): String = s"a $x" // c)x",
            R"x(k‹def› f‹f› t‹Int› t‹String› s‹s"a › v‹$x› s‹"› c‹// c›)x"},
    Snippet{"groovy", R"x(def x = "a ${b}" // c)x", R"x(k‹def› s‹"a › v‹${b}› s‹"› c‹// c›)x"},
    Snippet{
        "csharp", R"x(public async Task<int> RunAsync() { var s = $"x {y}"; return 1; })x",
        R"x(k‹public› k‹async› t‹Task› t‹int› f‹RunAsync› k‹var› s‹$"x › v‹{y}› s‹"› k‹return› n‹1›)x"},
    Snippet{"swift", R"x(@State var x = "a \(b + 1)"; func go() -> Int? { nil })x",
            R"x(m‹@State› k‹var› s‹"a › v‹\(b + 1)› s‹"› k‹func› f‹go› t‹Int› l‹nil›)x"},
    Snippet{"dart", "final x = 'a $b'; void main() => print(x);",
            "k‹final› s‹'a › v‹$b› s‹'› t‹void› f‹main› b‹print›"},
    Snippet{"objc",
            R"x(@interface Foo : NSObject
- (void)go; @end)x",
            "m‹@interface› t‹Foo› t‹NSObject› t‹void› m‹@end›"},
    Snippet{"solidity", "contract A { uint256 x; function f() public {} }",
            "k‹contract› t‹uint256› k‹function› f‹f› k‹public›"},
    Snippet{"nim", R"x(proc f(x: int) = echo "a" # c)x", R"x(k‹proc› f‹f› t‹int› s‹"a"› c‹# c›)x"},
};
// clang-format on

}  // namespace

std::span<const Snippet> compiled_snippets() {
  return k_snippets;
}

}  // namespace daybook::tests
