// SPDX-License-Identifier: MIT
#include "support/script.hpp"

#include "support/catch.hpp"

using daybook::tests::run_script;

namespace {

struct Row {
  const char* script;
  const char* fault;  ///< how the fault begins; empty for a script that holds
};

void check(const Row& row) {
  CAPTURE(row.script);
  const std::string fault = run_script(row.script, "/bin/echo").fault;
  CHECK((fault.empty() ? "" : fault.substr(0, std::string(row.fault).size())) == row.fault);
  if (*row.fault == '\0') CHECK(fault.empty());
}

}  // namespace

TEST_CASE("a script checks exit status and both streams, whole", "[support]") {
  for (const Row& row : {
           Row{"# nothing\n\n", ""},
           Row{"$ daybook build\n> build\n", ""},
           Row{"$ echo a; echo b >&2; exit 3\n> a\n2> b\n=> 3\n", ""},
           Row{"$ echo a\n> [...]\n", ""},
           Row{"$ echo; echo b\n>\n> b\n", ""},
           Row{"$ echo a\n", "line 1: $ echo a\nstandard output, at line 1:\n+ a\n"},
           Row{"$ echo a >&2\n", "line 1: $ echo a >&2\nstandard error, at line 1:\n+ a\n"},
           Row{"\n$ true\n> a\n", "line 2: $ true\nstandard output, at line 1:\n- a\n"},
           Row{"$ false\n", "line 1: $ false\nexit status 1, expected 0\n"},
           Row{"$ true\n=> 1\n", "line 1: $ true\nexit status 0, expected 1\n"},
           Row{"$ kill -9 $$\n=> 137\n", ""},
       }) {
    check(row);
  }
}

TEST_CASE("a script checks and changes files", "[support]") {
  for (const Row& row : {
           Row{"exists a/b\nmissing c\n-- a/b --\nx\n", ""},
           Row{"exists a\n", "line 1: exists a\nthere is no such file"},
           Row{"missing a\n-- a --\n", "line 1: missing a\nthe file is there"},
           Row{"grep a 'x y'\n!grep a 'z'\n-- a --\nw x y\n", ""},
           Row{"grep a 'z'\n-- a --\nx\n", "line 1: grep a 'z'\nnot in the file"},
           Row{"!grep a 'x'\n-- a --\nx\n", "line 1: !grep a 'x'\nthe text is in the file"},
           Row{"grep a z\n-- a --\nz\n", "write the text in single quotes"},
           Row{"same a b\nsame d e\n-- a --\n-- b --\n-- d/x --\n1\n-- e/x --\n1\n", ""},
           Row{"same a b\n-- a --\n-- b --\n1\n", "line 1: same a b\nthe files differ"},
           Row{"same d e\n-- d/x --\n-- e/y --\n", "line 1: same d e\nthe folders hold"},
           Row{"same d e\n-- d/x --\n-- e/x --\n1\n", "line 1: same d e\nx differs"},
           Row{"write a <<END\n$ x\nEND\nappend a <<END\ny\nEND\n$ cat a\n> $ x\n> y\n", ""},
           Row{"write a <<END\nx\n", "no line 'END' follows"},
           Row{"rm a\nmissing a\n-- a/b --\n", ""},
           Row{"rm a\n", "line 1: rm a\nthere is no such file"},
           Row{"jump\n", "line 1: 'jump' is no action"},
       }) {
    check(row);
  }
}

TEST_CASE("a command sees its own folder and only the variables it was given", "[support]") {
  check({"$ pwd\n> [ROOT]\n", ""});
  check({"env COLUMNS=80\n$ echo $COLUMNS\n> 80\n", ""});
  check({"$ echo \"$USER$LOGNAME\"\n>\n", ""});
}

TEST_CASE("a script that needs what the machine lacks says what, and runs no further",
          "[support]") {
  const auto without = run_script("needs a moon: false\n$ false\n", "/bin/echo");
  CHECK(without.missing == "a moon");
  CHECK(without.fault.empty());
  const auto with = run_script("needs a moon: true\n$ false\n", "/bin/echo");
  CHECK(with.missing.empty());
  CHECK_FALSE(with.fault.empty());
  check({"needs a moon\n", "line 1: needs a moon\nwrite needs WHAT: COMMAND"});
}
