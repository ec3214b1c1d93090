// SPDX-License-Identifier: MIT
// Which words of a text are looked up, and in which form.
#include "search/words.hpp"

#include "search/fold.hpp"
#include "support/catch.hpp"

using namespace daybook;
using search::fold;
using search::words_of;

namespace {

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("case, accents and forms of width do not count", "[search]") {
  struct Row {
    std::string_view written;
    std::string_view folded;
  };
  const auto row =
      GENERATE(Row{"Cache", "cache"}, Row{"Café", "cafe"}, Row{"Cafe\u0301", "cafe"},
               Row{"ÅNGSTRÖM", "angstrom"}, Row{"straße", "strasse"}, Row{"STRASSE", "strasse"},
               Row{"ẞ", "ss"}, Row{"İstanbul", "istanbul"}, Row{"ısı", "isi"}, Row{"Łódź", "lodz"},
               Row{"smørrebrød", "smorrebrod"}, Row{"Æther", "aether"}, Row{"ΛΌΓΟΣ", "λογοσ"},
               Row{"λόγος", "λογοσ"}, Row{"Йод", "иод"}, Row{"ＡＢＣ１", "abc1"},
               Row{"ﬁle", "file"}, Row{"שָׁלוֹם", "שלום"});
  CAPTURE(row.written);
  CHECK(fold(row.written) == row.folded);
}

TEST_CASE("marks that make another sound stay, and syllables stay whole", "[search]") {
  CHECK(fold("が") == "が");
  CHECK(fold("ｶﾞ") == "ガ");
  CHECK(fold("한국어") == "한국어");
  CHECK(fold("น้ำ ກຳ") == "น้ำ ກຳ");
  CHECK(fold("\u0E19\u0E49\u0E4D\u0E32") == "น้ำ");
  CHECK(fold("हिन्दी") == "हिन्दी");
}

TEST_CASE("a name is looked up whole and in parts", "[search]") {
  CHECK(words_of("std::optional") == Words{"std", "optional"});
  CHECK(words_of("cmark_gfm") == Words{"cmark_gfm", "cmark", "gfm"});
  CHECK(words_of("parseHttpRequest") == Words{"parsehttprequest", "parse", "http", "request"});
  CHECK(words_of("HTTPServer") == Words{"httpserver", "http", "server"});
  CHECK(words_of("__init__") == Words{"init"});
  CHECK(words_of("K8s utf8") == Words{"k8s", "utf8"});
}

TEST_CASE("signs that belong to a word are kept, others part words", "[search]") {
  CHECK(words_of("C++ and C#, i++") == Words{"c++", "c", "and", "c#", "c", "i++", "i"});
  CHECK(words_of("don't, it’s; 't Hart") == Words{"don", "it", "t", "hart"});
  CHECK(words_of("on-call 3.14") == Words{"on", "call", "3", "14"});
  CHECK(words_of("_ __ ... ").empty());
  CHECK(words_of("").empty());
}

TEST_CASE("text without spaces is looked up by neighbours, and by the last sign", "[search]") {
  CHECK(words_of("并发编程") == Words{"并发", "发编", "编程", "程"});
  CHECK(words_of("学") == Words{"学"});
  CHECK(words_of("用Go写") == Words{"用", "go", "写"});
  CHECK(words_of("缓存、锁") == Words{"缓存", "存", "锁"});
  CHECK(words_of("ภาษาGo") == Words{"ภา", "าษ", "ษา", "า", "go"});
  CHECK(words_of("น้ำ") == Words{"น้", "้ำ", "ำ"});
  CHECK(words_of("ລາວ ខ្មែរ").size() == 8);
  CHECK(words_of("မြန်") == Words{"မြ", "ြန", "န်", "်"});
  CHECK(words_of("ﾃｽﾄ") == Words{"テス", "スト", "ト"});
}

TEST_CASE("of a long word the beginning is looked up", "[search]") {
  CHECK(words_of(std::string(40, 'a')) == Words{std::string(32, 'a')});
  CHECK(words_of("ä" + std::string(40, 'b')) == Words{"a" + std::string(31, 'b')});
}

TEST_CASE("text that is not UTF-8 has the words around what is wrong", "[search]") {
  CHECK(words_of("one\xFFtwo \xE4\xB8") == Words{"one", "two"});
  CHECK(words_of(std::string_view("a\0b", 3)) == Words{"a", "b"});
}
