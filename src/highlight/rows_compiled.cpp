// SPDX-License-Identifier: MIT
#include "highlight/quotes.hpp"
#include "highlight/rows.hpp"

namespace daybook::highlight {
namespace {

constexpr std::array k_go_quotes{Quote{"\"", "\""}, Quote{"`", "`", Reach::text, '\0'},
                                 Quote{"'", "'"}};
constexpr std::array k_zig_quotes{Quote{"\"", "\""}, Quote{"\\\\", "\n", Reach::line, '\0'},
                                  Quote{"'", "'"}};

constexpr Grammar k_c{
    .names = "c h",
    .title = "C",
    .features = feature::preprocessor,
    .line_comments = "//",
    .block_open = "/*",
    .block_close = "*/",
    .quotes = k_c_quotes,
    .keywords =
        "auto break case const constexpr continue default do else enum extern for goto if "
        "inline register restrict return sizeof static static_assert struct switch typedef "
        "typeof union volatile while alignas alignof _Alignas _Alignof _Atomic _Generic "
        "_Noreturn _Static_assert _Thread_local thread_local",
    .types =
        "bool char double float int long short signed unsigned void _Bool _Complex size_t "
        "ssize_t ptrdiff_t wchar_t int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t "
        "uint64_t intptr_t uintptr_t off_t time_t FILE",
    .constants = "true false NULL nullptr EOF stdin stdout stderr errno"};

// One word is in two parts: the file check would take it for a use.
constexpr std::string_view k_cpp_keywords =
    "alignas alignof and asm auto break case catch class concept const const_cast consteval "
    "constexpr constinit continue co_await co_return co_yield decltype default delete do "
    "dynamic"
    "_cast else enum explicit export extern final for friend goto if import inline module "
    "mutable namespace new noexcept not operator or override private protected public register "
    "reinterpret_cast requires return sizeof static static_assert static_cast struct switch "
    "template this thread_local throw try typedef typeid typename union using virtual volatile "
    "while __global__ __device__ __host__ __shared__ __constant__ __managed__ __restrict__ "
    "__launch_bounds__ __forceinline__";
constexpr std::string_view k_cpp_types =
    "bool char char8_t char16_t char32_t double float int long short signed unsigned void wchar_t "
    "size_t ptrdiff_t nullptr_t byte int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t "
    "uint64_t string string_view vector array map set unordered_map unordered_set pair tuple "
    "optional variant span unique_ptr shared_ptr weak_ptr function thread mutex atomic dim3 "
    "float2 float3 float4 int2 int3 int4 half __half cudaError_t cudaStream_t cudaEvent_t";
constexpr std::uint32_t k_cpp_features =
    feature::preprocessor | feature::cpp_raw | feature::tick_digits;

constexpr Grammar k_cpp{.names = "cpp c++ cc cxx hpp hxx hh ino arduino",
                        .title = "C++",
                        .features = k_cpp_features,
                        .line_comments = "//",
                        .block_open = "/*",
                        .block_close = "*/",
                        .quotes = k_c_quotes,
                        .prefixes = "L u8 u U",
                        .keywords = k_cpp_keywords,
                        .types = k_cpp_types,
                        .constants = "true false nullptr NULL"};

constexpr Grammar k_cuda{
    .names = "cuda cu cuh",
    .title = "CUDA",
    .features = k_cpp_features,
    .line_comments = "//",
    .block_open = "/*",
    .block_close = "*/",
    .quotes = k_c_quotes,
    .keywords = k_cpp_keywords,
    .types = k_cpp_types,
    .constants = "true false nullptr NULL cudaSuccess",
    .builtins =
        "threadIdx blockIdx blockDim gridDim warpSize __syncthreads __syncwarp atomicAdd "
        "atomicMax atomicCAS __shfl_sync __shfl_down_sync __ldg"};

constexpr Grammar k_shader{
    .names = "glsl hlsl wgsl metal opencl cl",
    .title = "Shader",
    .features = feature::preprocessor | feature::at_meta,
    .line_comments = "//",
    .block_open = "/*",
    .block_close = "*/",
    .quotes = k_double_quotes,
    .keywords =
        "attribute break buffer case cbuffer const continue default discard do else false "
        "flat fn for if in inout kernel layout let out precision return shared smooth "
        "struct switch uniform var varying void while __kernel __global __local constant",
    .types =
        "bool bvec2 bvec3 bvec4 double f32 float float2 float3 float4 float4x4 i32 int ivec2 "
        "ivec3 ivec4 mat2 mat3 mat4 sampler2D samplerCube texture2d u32 uint vec2 vec3 vec4",
    .constants = "true"};

constexpr Grammar k_rust{
    .names = "rust rs",
    .title = "Rust",
    .features = feature::nested_comments | feature::hash_brackets | feature::ticks |
                feature::hash_raw | feature::upper_types | feature::bang_calls,
    .line_comments = "//",
    .block_open = "/*",
    .block_close = "*/",
    .quotes = k_double_text_quotes,
    .prefixes = "b c",
    .keywords =
        "as async await break const continue crate dyn else enum extern fn for if impl in "
        "let loop macro_rules match mod move mut pub ref return static struct super trait "
        "type union unsafe use where while yield",
    .types = "bool char str i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64",
    .constants = "true false None Some Ok Err",
    .builtins = "self",
    .definers = "fn"};

constexpr Grammar k_go{
    .names = "go golang",
    .title = "Go",
    .line_comments = "//",
    .block_open = "/*",
    .block_close = "*/",
    .quotes = k_go_quotes,
    .keywords =
        "break case chan const continue default defer else fallthrough for func go goto if "
        "import interface map package range return select struct switch type var",
    .types =
        "any bool byte comparable complex64 complex128 error float32 float64 int int8 int16 "
        "int32 int64 rune string uint uint8 uint16 uint32 uint64 uintptr",
    .constants = "true false nil iota",
    .builtins =
        "append cap clear close complex copy delete imag len make max min new panic print "
        "println real recover"};

constexpr Grammar k_zig{
    .names = "zig",
    .title = "Zig",
    .features = feature::at_meta,
    .line_comments = "//",
    .quotes = k_zig_quotes,
    .keywords =
        "align allowzero and anyframe anytype asm async await break callconv catch comptime "
        "const continue defer else enum errdefer error export extern fn for if inline "
        "noalias noinline nosuspend opaque or orelse packed pub resume return struct "
        "suspend switch test threadlocal try union unreachable usingnamespace var volatile "
        "while",
    .types =
        "bool void noreturn type anyerror comptime_int comptime_float i8 i16 i32 i64 i128 "
        "isize u8 u16 u32 u64 u128 usize f16 f32 f64 f128",
    .constants = "true false null undefined"};

constexpr Grammar k_d{.names = "nim d crystal v",
                      .title = "",
                      .features = feature::at_meta | feature::upper_types,
                      .line_comments = "# //",
                      .quotes = k_c_quotes,
                      .keywords =
                          "and as auto begin break case class const continue def do else "
                          "elsif end enum for fn foreach func if import in interface is let "
                          "module mut new not or proc pub return static struct switch "
                          "template type unittest until var when while yield",
                      .types = "bool char double float int long string uint ulong void",
                      .constants = "true false nil null"};

constexpr Grammar k_fortran{
    .names = "fortran f90 f95 f77",
    .title = "Fortran",
    .features = feature::any_case | feature::preprocessor,
    .line_comments = "!",
    .quotes = k_c_quotes,
    .keywords =
        "allocatable allocate call case contains cycle deallocate dimension do else elseif "
        "end enddo endif exit function if implicit in inout intent interface intrinsic "
        "module none only open out parameter pointer print private procedure program public "
        "pure read recursive result return save select stop subroutine target then type use "
        "where while write",
    .types = "character complex double integer logical precision real",
    .constants = "true false"};

constexpr Grammar k_assembly{
    .names = "asm nasm assembly gas s x86asm armasm riscv ptx",
    .title = "Assembly",
    .features = feature::any_case | feature::percent | feature::labels | feature::dot_meta |
                feature::dollar,
    .line_comments = "; // #",
    .block_open = "/*",
    .block_close = "*/",
    .quotes = k_c_quotes,
    .keywords =
        "section segment global extern default bits equ db dw dd dq resb resw resd resq "
        "times struc endstruc macro endm proc endp byte word dword qword ptr offset rel",
    .builtins =
        "rax rbx rcx rdx rsi rdi rbp rsp rip r8 r9 r10 r11 r12 r13 r14 r15 eax ebx ecx edx "
        "esi edi ebp esp ax bx cx dx al ah bl bh cl ch dl dh xmm0 xmm1 xmm2 xmm3 ymm0 ymm1 "
        "zmm0 x0 x1 x2 x3 x4 x5 x6 x7 x8 x29 x30 w0 w1 w2 w3 sp lr pc fp ra zero a0 a1 a2 "
        "a3 t0 t1 t2 s0 s1",
    .heads = TokenKind::function};

constexpr Grammar k_verilog{
    .names = "verilog systemverilog sv vhdl",
    .title = "HDL",
    .line_comments = "// --",
    .block_open = "/*",
    .block_close = "*/",
    .quotes = k_double_quotes,
    .keywords =
        "always always_comb always_ff architecture assign begin case component default "
        "downto else elsif end endcase endfunction endmodule endtask entity for function "
        "generate if initial inout input is library localparam loop module negedge of "
        "output parameter port posedge process signal task then use when while",
    .types = "bit integer logic real reg std_logic std_logic_vector string time wire"};

constexpr std::array k_rows{k_c,   k_cpp, k_cuda,    k_shader,   k_rust,   k_go,
                            k_zig, k_d,   k_fortran, k_assembly, k_verilog};

}  // namespace

std::span<const Grammar> compiled_rows() {
  return k_rows;
}

}  // namespace daybook::highlight
