// SPDX-License-Identifier: MIT
#include <array>

#include "highlight/lexers.hpp"
#include "highlight/quotes.hpp"
#include "highlight/rows.hpp"

namespace daybook::highlight {
namespace {

constexpr std::array k_rows{
    Grammar{.names = "markdown md mdx mkd gfm commonmark qmd",
            .title = "Markdown",
            .lex = lex_markdown},
    Grammar{.names = "diff patch udiff git-diff", .title = "Diff", .lex = lex_diff},
    Grammar{.names = "console shell-session shellsession sh-session bash-session terminal term "
                     "prompt command-line commandline",
            .title = "Terminal",
            .label = Label::terminal,
            .inner = "bash",
            .lex = lex_console},
    Grammar{.names = "pycon python-console python-repl pyrepl doctest ipython-console",
            .title = "Python session",
            .inner = "python",
            .lex = lex_console},
    Grammar{.names = "irb pry rails-console",
            .title = "Ruby session",
            .inner = "ruby",
            .lex = lex_console},
    Grammar{.names = "iex", .title = "Elixir session", .inner = "elixir", .lex = lex_console},
    Grammar{.names = "psql mysql-console sqlite-console",
            .title = "SQL session",
            .inner = "sql",
            .lex = lex_console},
    Grammar{.names = "powershell-session ps-session pwsh-session",
            .title = "Terminal",
            .label = Label::terminal,
            .inner = "powershell",
            .lex = lex_console},
    Grammar{.names = "mermaid", .title = "Mermaid", .lex = lex_nothing},
    Grammar{.names = "plantuml puml uml", .title = "PlantUML", .lex = lex_nothing},
    Grammar{.names = "output stdout result results",
            .title = "Output",
            .label = Label::output,
            .lex = lex_nothing},
    Grammar{.names = "log logs", .title = "Log", .lex = lex_nothing},
    Grammar{.names = "csv tsv", .title = "CSV", .lex = lex_nothing},
    Grammar{.names = "regex regexp", .title = "Regex", .lex = lex_nothing},
    Grammar{.names = "text txt plain plaintext none nohighlight no-highlight raw ascii ascii-art "
                     "diagram tree unknown code",
            .title = "",
            .lex = lex_nothing}};

}  // namespace

std::span<const Grammar> text_rows() {
  return k_rows;
}

}  // namespace daybook::highlight
