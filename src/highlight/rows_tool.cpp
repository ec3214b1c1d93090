// SPDX-License-Identifier: MIT
#include "highlight/quotes.hpp"
#include "highlight/rows.hpp"

namespace daybook::highlight {
namespace {

constexpr std::array k_powershell_quotes{
    Quote{"@\"", "\"@", Reach::text, '`', Holes::dollar}, Quote{"@'", "'@", Reach::text, '\0'},
    Quote{"\"", "\"", Reach::text, '`', Holes::dollar}, Quote{"'", "'", Reach::text, '\0'}};
constexpr std::array k_cmake_quotes{Quote{"[[", "]]", Reach::text, '\0'},
                                    Quote{"\"", "\"", Reach::text, '\\', Holes::dollar}};
constexpr std::array k_vim_quotes{Quote{"'", "'", Reach::line, '\0'}, Quote{"\"", "\""}};
constexpr std::array k_nginx_quotes{Quote{"\"", "\"", Reach::line, '\\', Holes::dollar},
                                    Quote{"'", "'", Reach::line, '\\', Holes::dollar}};
constexpr std::array k_batch_quotes{Quote{"\"", "\"", Reach::line, '\0'}};

constexpr Grammar k_shell{
    .names = "bash sh shell zsh ksh fish ash dash shell-script bashrc zshrc profile bats",
    .title = "Shell",
    .features = feature::spaced_comments | feature::dollar | feature::options |
                feature::assignments | feature::prompts | feature::here_blanks,
    .line_comments = "#",
    .quotes = k_shell_quotes,
    .here = "<<",
    .name_parts = "-",
    .keywords =
        "break case continue do done elif else esac export fi for function if in local "
        "readonly return select set shift then trap unset until while declare typeset end",
    .constants = "true false",
    .builtins = "alias cd echo eval exec exit printf pwd read source sudo test type wait",
    .heads = TokenKind::function};

constexpr Grammar k_powershell{
    .names = "powershell ps1 pwsh posh psm1",
    .title = "PowerShell",
    .features = feature::any_case | feature::dollar | feature::options | feature::dollar_paren |
                feature::spaced_comments,
    .line_comments = "#",
    .block_open = "<#",
    .block_close = "#>",
    .quotes = k_powershell_quotes,
    .name_parts = "-",
    .keywords =
        "begin break catch class continue do else elseif end enum exit filter finally for "
        "foreach from function if in param process return switch throw trap try until "
        "using while",
    .definers = "function",
    .heads = TokenKind::function};

constexpr Grammar k_batch{
    .names = "bat batch cmd dos",
    .title = "Batch",
    .features = feature::any_case | feature::percent,
    .line_comments = "::",
    .quotes = k_batch_quotes,
    .keywords =
        "call cd cls copy defined del dir do echo else endlocal errorlevel exist exit for "
        "goto if in mkdir move not nul off on pause rd rem rmdir set setlocal shift start "
        "title type"};

constexpr Grammar k_docker{
    .names = "dockerfile docker containerfile earthfile",
    .title = "Dockerfile",
    .features = feature::dollar | feature::options | feature::assignments | feature::here_blanks,
    .first_comments = "#",
    .quotes = k_nginx_quotes,
    .here = "<<",
    .keywords =
        "ADD ARG AS CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER "
        "ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR as"};

constexpr Grammar k_make{
    .names = "makefile make mk gnumake just justfile",
    .title = "Makefile",
    .features = feature::dollar | feature::dollar_paren | feature::dot_meta | feature::labels |
                feature::spaced_comments,
    .line_comments = "#",
    .quotes = k_c_quotes,
    .name_parts = "-./%",
    .keywords =
        "define else endef endif export ifdef ifeq ifndef ifneq include override private "
        "sinclude undefine unexport vpath alias set import mod"};

constexpr Grammar k_cmake{
    .names = "cmake cmakelists.txt cmakelists",
    .title = "CMake",
    .features = feature::any_case | feature::dollar,
    .line_comments = "#",
    .block_open = "#[[",
    .block_close = "]]",
    .quotes = k_cmake_quotes,
    .keywords =
        "if elseif else endif foreach endforeach while endwhile function endfunction macro "
        "endmacro return break continue",
    .constants =
        "on off true false public private interface required config components imported "
        "static shared module object alias cache force parent_scope version languages "
        "destination targets files properties command depends working_directory",
    .builtins =
        "and or not equal strequal matches defined exists target version_less "
        "version_greater in lists items"};

constexpr Grammar k_meson{.names = "meson ninja-build gn bazelrc gyp",
                          .title = "Meson",
                          .features = feature::colon_keys,
                          .line_comments = "#",
                          .quotes = k_c_quotes,
                          .keywords =
                              "and break build continue default elif else endforeach endif "
                              "foreach if in not or pool rule subninja",
                          .constants = "true false"};

constexpr Grammar k_nginx{.names =
                              "nginx nginxconf caddyfile caddy haproxy apache apacheconf "
                              "htaccess ssh-config sshconfig traefik-conf",
                          .title = "Server settings",
                          .features = feature::dollar | feature::spaced_comments,
                          .line_comments = "#",
                          .quotes = k_nginx_quotes,
                          .name_parts = "-",
                          .constants = "on off",
                          .heads = TokenKind::keyword};

constexpr Grammar k_vim{
    .names = "vim vimscript viml vimrc nvim neovim",
    .title = "Vim",
    .first_comments = "\"",
    .quotes = k_vim_quotes,
    .name_parts = "#:!",
    .keywords =
        "augroup autocmd autocmd! au au! call catch cmap cnoremap colorscheme command "
        "command! echo echom else elseif endfor endfunction endif endtry endwhile execute "
        "filetype finally for function function! highlight hi if imap in inoremap let map "
        "nmap nnoremap noremap normal normal! Plug return runtime set setlocal silent "
        "silent! source syntax throw tnoremap try unlet vmap vnoremap while xnoremap "
        "nunmap unmap"};

constexpr Grammar k_latex{.names = "latex tex bibtex context sty",
                          .title = "LaTeX",
                          .features = feature::commands,
                          .line_comments = "%"};
constexpr Grammar k_typst{
    .names = "typst typ",
    .title = "Typst",
    .features = feature::preprocessor | feature::at_meta | feature::colon_keys,
    .line_comments = "//",
    .block_open = "/*",
    .block_close = "*/",
    .quotes = k_double_quotes,
    .keywords = "let set show import include if else for while in return as not and or",
    .constants = "true false none auto"};

constexpr Grammar k_dot{
    .names = "dot graphviz gv d2",
    .title = "Graphviz",
    .features = feature::preprocessor,
    .line_comments = "//",
    .block_open = "/*",
    .block_close = "*/",
    .quotes = k_double_text_quotes,
    .keywords = "digraph edge graph node strict subgraph",
    .builtins = "label shape color style fillcolor rankdir rank fontname fontsize arrowhead"};

constexpr std::array k_rows{k_shell, k_powershell, k_batch, k_docker, k_make,  k_cmake,
                            k_meson, k_nginx,      k_vim,   k_latex,  k_typst, k_dot};

}  // namespace

std::span<const Grammar> tool_rows() {
  return k_rows;
}

}  // namespace daybook::highlight
