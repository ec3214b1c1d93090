// SPDX-License-Identifier: MIT
// What is a leak and what only looks like one.  Tokens are put together here, so that no row is
// one that somebody's own check would find in this file.
#include "leaks/leak.hpp"

#include <algorithm>
#include <chrono>
#include <fmt/format.h>
#include <string>

#include "leaks/examples.hpp"
#include "leaks/forms.hpp"
#include "support/catch.hpp"

using namespace daybook;
using namespace daybook::leaks;

namespace {

/// `size` bytes of the set as a machine would make them.
std::string made(Bytes bytes, std::size_t size) {
  std::string out;
  std::uint32_t state = 12345;
  while (out.size() < size) {
    state = state * 1664525 + 1013904223;
    const char byte = static_cast<char>(state >> 24 & 0x7F);
    const bool is_letter = is_of(byte, Bytes::alphanumeric);
    if (is_letter && is_of(byte, bytes)) out += byte;
  }
  return out;
}

std::string said(std::string_view text, Look look = Look::everything) {
  std::string out;
  for (const Leak& leak : find_leaks(text, look))
    out += fmt::format("{} {}\n", text::rule_name(leak.rule),
                       text.substr(leak.begin, leak.end - leak.begin));
  return out;
}

std::string kinds(std::string_view text) {
  std::string out;
  for (const Leak& leak : find_leaks(text, Look::everything))
    out += std::string(text::rule_name(leak.rule)) + " ";
  return out;
}

}  // namespace

TEST_CASE("a token of every form is found, in code and in a sentence", "[leaks]") {
  for (const TokenForm& form : token_forms()) {
    CAPTURE(form.prefix);
    const std::string token = std::string(form.prefix) + made(form.bytes, form.least);
    for (const std::string& text :
         {token, "TOKEN=" + token + "\n", "the key '" + token + "', which", "(" + token + ")",
          "钥匙" + token + "。", "?u=token%3D" + token, "\"\\n" + token + "\"",
          "\\u003d" + token}) {
      CAPTURE(text);
      const auto found = find_leaks(text, Look::secrets);
      REQUIRE(found.size() == 1);
      CHECK(found[0].what == form.what);
      CHECK(text.substr(found[0].begin, found[0].end - found[0].begin) == token);
    }
    CHECK(said("x" + token) == "");
    if (form.most == form.least) CHECK(said(token + "7") == "");
  }
}

TEST_CASE("tokens are found as services write them", "[leaks]") {
  struct Row {
    std::string_view prefix;
    std::string_view rest;
  };
  for (const auto& [prefix, rest] : {
           Row{"glpat-", "x9Kd-3Lm_Qz7Rt5Yw2Bn"},
           Row{"SG.", "q8Lw2RtYTm6nXz0PcVb4Ka.uJ7e_D1-sHgF5iOk9ZpQ3xNwE2rMyTvUbLcA8dG6"},
           Row{"xoxb-", "2840193756-4819302756183-kQ7mZ2xW9vLp4RtY8nBc1DsF"},
           Row{"hvs.", "CAESIJ2k-7Qm_Zx9WvLp4RtY8nBc"},
           Row{"AIza", "SyD3k-Qm_Zx9WvLp4RtY8nBc1DsF6hJ0gTu"},
           Row{"whsec_", "kQ7mZ2xW9vLp4RtY8nBc1DsF/hJ0gTuE+a6=="},
           Row{"hooks.slack.com/services/", "T03KQ7MZ2X/B05W9VLP4RT/kQ7mZ2xW9vLp4RtY8nBc1DsF"},
           Row{"AccountKey=", "kQ7mZ2xW9vLp4RtY8nBc1DsF/hJ0gTuE+a6kQ9zLm3Xw=="},
           Row{"AKIA", "Q3EGR7MZ2XW9VLP4"},
           Row{"lsv2_pt_", "0f3ca81b9d2e47650f8bc1d93e7a5264_c8b01f9d2e"},
           Row{"sq0atp-", "kQ7mZ-xW9vLp4_tY8nBc1D"},
           Row{"key-", "0f3ca81b9d2e47650f8bc1d93e7a5264"},
       }) {
    const std::string token = std::string(prefix) + std::string(rest);
    CAPTURE(token);
    CHECK(said("'" + token + "'") == "leak-secret " + token + "\n");
  }
}

TEST_CASE("a value of every name is found", "[leaks]") {
  const std::string hex = "0f3ca81b9d2e47650f8bc1d93e7a5264c8b01f9d";
  for (const NamedForm& form : named_forms()) {
    CAPTURE(form.name);
    const std::string value = hex.substr(0, form.least);
    CHECK(said(std::string(form.name) + "=" + value) == "leak-secret " + value + "\n");
    CHECK(said(std::string(form.name) + "=" + std::string(form.least, 'x')) == "");
    CHECK(said("x" + std::string(form.name) + "=" + value) == "");
  }
}

TEST_CASE("what people write in place of a token is none", "[leaks]") {
  for (const TokenForm& form : token_forms()) {
    CAPTURE(form.prefix);
    const std::string prefix(form.prefix);
    const std::string random = made(form.bytes, form.least);
    for (const std::string& text :
         {prefix, prefix + "...", prefix + "…", prefix + "<your-token>", prefix + "${TOKEN}",
          prefix + std::string(form.least, 'x'), prefix + std::string(form.least, 'A'),
          prefix + random.substr(0, form.least - 1)}) {
      CAPTURE(text);
      CHECK(said(text) == "");
    }
  }
  CHECK(said("AKIA"
             "IOSFODNN7EXAMPLE") == "");
  CHECK(said("ghp_"
             "1234567890abcdefghijklmnopqrstuvwxyz") == "");
  CHECK(said("ghp_"
             "YOURPERSONALACCESSTOKENGOESHERE12345678") == "");
  CHECK(said("ghp_"
             "16C7e42F292c6912E771"
             "0c838347Ae178B4a") == "");
  CHECK(said("sk-learn-contrib-is-a-package-of-many-estimators-2024") == "");
}

TEST_CASE("a value is known by its name", "[leaks]") {
  const std::string key = made(Bytes::alphanumeric, 40);
  for (const std::string& text :
       {"aws_secret_access_key = " + key, "AWS_SECRET_ACCESS_KEY=" + key,
        "\"SecretAccessKey\": \"" + key + "\"", "secret_access_key: '" + key + "'",
        "| aws_secret_access_key | " + key + " |", "export AWS_SECRET_ACCESS_KEY=\\\n" + key,
        "//packages.firma.de/:_authToken=" + key, "Authorization: Bearer " + key,
        "{\\\"secretAccessKey\\\": \\\"" + key + "\\\"}"}) {
    CAPTURE(text);
    CHECK(said(text) == "leak-secret " + key + "\n");
  }
  CHECK(said("aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY") == "");
  CHECK(said("aws_secret_access_key = <secret>") == "");
  CHECK(said("sha = " + key) == "");
  CHECK(said("AWS_SECRET_ACCESS_KEY\n" + key) == "");
  CHECK(said("the bearer of this-long-name-that-is-only-words-of-letters") == "");
}

TEST_CASE("a web token has three parts, and a bot's has a number before it", "[leaks]") {
  const std::string part = made(Bytes::alphanumeric, 30);
  const std::string token = "eyJ" + part + ".eyJ" + part + "." + part;
  CHECK(said("Bearer " + token) == "leak-secret " + token + "\n");
  CHECK(said("eyJ" + part + "." + part) == "");
  CHECK(said("eyJ" + part + ".eyJzdWIiOiIxMjM0NTY3ODkwIn0." + part) == "");
  const std::string bot = "1234567890:AA" + made(Bytes::alphanumeric, 33);
  CHECK(said("token " + bot) == "leak-secret " + bot + "\n");
  CHECK(said("12:AA" + made(Bytes::alphanumeric, 33)) == "");
}

TEST_CASE("a private key is one when there is a key", "[leaks]") {
  const std::string begin = std::string("-----BEGIN RSA ") + "PRIVATE KEY-----";
  const std::string line = made(Bytes::alphanumeric, 64);
  CHECK(said(begin + "\n" + line + "\n" + line) == "leak-secret " + begin + "\n");
  CHECK(said(begin + "\\n" + line + "\\n" + line) == "leak-secret " + begin + "\n");
  CHECK(said("> " + begin + "\n> " + line + "\n> " + line) == "leak-secret " + begin + "\n");
  CHECK(said("-" + begin + "\n-" + line + "\n-" + line) == "leak-secret " + begin + "\n");
  CHECK(said("Private-Lines: 1\r\n" + line) == "leak-secret Private-Lines: 1\n");
  CHECK(said("Private-Lines: 1\nand words") == "");
  for (const std::string& text :
       {begin, begin + "\n...\n-----END", begin + "\nMIIEpAIBAAKCAQEA…\n" + line + line,
        begin + "\n" + std::string(128, 'x'),
        std::string("-----BEGIN PUBLIC KEY-----\n") + line + "\n" + line}) {
    CAPTURE(text);
    CHECK(said(text) == "");
  }
}

TEST_CASE("a password in an address is a leak unless everybody knows it", "[leaks]") {
  struct Row {
    std::string_view text;
    std::string_view password;
  };
  for (const auto& [text, password] : {
           Row{"postgres://shop:tr0ub4dor@db.shop.de:5432/shop", "tr0ub4dor"},
           Row{"https://nur:9fK2-x@git.firma.dev/a.git", "9fK2-x"},
           Row{"`redis://:k8Jd72hs@cache.firma.dev:6379`", "k8Jd72hs"},
           Row{"amqp://a:Zq81Lm03xP77Rt5Y@localhost/", "Zq81Lm03xP77Rt5Y"},
           Row{"https://ci:q7%21Rw9zLk2pV@git.firma.de", "q7%21Rw9zLk2pV"},
           Row{"https://ci:q7$Rw*9{zL@git.firma.de", "q7$Rw*9{zL"},
           Row{"postgres://app:p%40ss3TDF82@db.splits.dev/x", "p%40ss3TDF82"},
           Row{"mongodb+srv://app:p%23x3TDF82@c0.splits.dev/x", "p%23x3TDF82"},
           Row{"jdbc:mysql://db.splits.dev/x?user=a&password=k8Jd72hs&ssl=1", "k8Jd72hs"},
           Row{"https://0f3ca81b9d2e47650f8bc1d93e7a5264c8b01f9d@github.com/a/b",
               "0f3ca81b9d2e47650f8bc1d93e7a5264c8b01f9d"},
           Row{"https://ci:%24%7BTOKEN%7D@git.firma.de", ""},
           Row{"https://ci:%PW%@git.firma.de, https://ci:%s@git.firma.de", ""},
           Row{"https://git.firma.de/login?password=$PW, https://git.firma.de/a?password=", ""},
           Row{"https://some-very-long-name-of-a-person-of-letters@git.firma.de/", ""},
           Row{"postgres://user:password@db.shop.de/shop", ""},
           Row{"postgres://shop:${DB_PASSWORD}@db.shop.de/shop", ""},
           Row{"postgres://shop:$PGPASS@db.shop.de/shop", ""},
           Row{"mysql://root:root@db.shop.de/shop", ""},
           Row{"mongodb://<user>:<password>@cluster.mongodb.net", ""},
           Row{"https://nur:xxxxxxxx@git.firma.dev", ""},
           Row{"postgres://shop:s3cr3t9@localhost/shop", ""},
           Row{"postgres://shop:s3cr3t9@db:5432/shop", ""},
           Row{"https://nur:9fK2-x@example.org/", ""},
           Row{"https://nur@git.firma.dev/a", ""},
           Row{"http://host.de:8080/path@2", ""},
           Row{"see https://a.de: write to me@b.de", ""},
       }) {
    CAPTURE(text);
    CHECK(said(text, Look::secrets) ==
          (password.empty() ? "" : fmt::format("leak-password-url {}\n", password)));
  }
}

TEST_CASE("a password may be as long as its author likes", "[leaks]") {
  const std::string password = made(Bytes::alphanumeric, 1000);
  CHECK(said("https://ci:" + password + "@git.firma.de/") ==
        "leak-password-url " + password + "\n");
}

TEST_CASE("an e-mail address is one that somebody reads", "[leaks]") {
  struct Row {
    std::string_view text;
    std::string_view address;
  };
  for (const auto& [text, address] : {
           Row{"Write to nur.yildiz@firma.de.", "nur.yildiz@firma.de"},
           Row{"<nur+notes@uni-berlin.de>", "nur+notes@uni-berlin.de"},
           Row{"[me](mailto:nur@firma.com)", "nur@firma.com"},
           Row{"Author: Nur <nur@mail.firma.co.uk>", "nur@mail.firma.co.uk"},
           Row{"nur@firma.pl nur@firma.co.za", "nur@firma.pl\nleak-email nur@firma.co.za"},
           Row{"see nur@main.rs, nur@lib.py and W@x.T2", ""},
           Row{"联系 nur@firma.cn。", "nur@firma.cn"},
           Row{"nur@mail.company.de, nur@mail.community.net",
               "nur@mail.company.de\n"
               "leak-email nur@mail.community.net"},
           Row{"nur@eu.company.com", ""},
           Row{"nur@mail.example-shop.de", ""},
           Row{"me@example.org", ""},
           Row{"nur@firma.test", ""},
           Row{"123+nur@users.noreply.github.com", ""},
           Row{"noreply@firma.com", ""},
           Row{"git@github.com:nur/notes.git", ""},
           Row{"ssh nur@shop.firma.de", ""},
           Row{"scp a.txt nur@shop.firma.de:/tmp", ""},
           Row{"1. `ssh -p 22 nur@shop.firma.de`, then `cd a && scp b nur@shop.firma.de`", ""},
           Row{"$ rsync -a b nur@shop.firma.de:", ""},
           Row{"How to ssh there: ask bert@firma.de", "bert@firma.de"},
           Row{"From bert@firma.de:\nyes", "bert@firma.de"},
           Row{"you@company.com", ""},
           Row{"ubuntu@ec2-3-4-5-6.compute.amazonaws.com", ""},
           Row{"@types/node@18.2.io", ""},
           Row{"actions/checkout@v4.1", ""},
           Row{"icon@2x.png", ""},
           Row{"x @ self.weight.io, W@x.T", ""},
           Row{"https://nur@git.firma.dev/a", ""},
           Row{"@nur@mastodon.social, then @nur@chaos.social.com", ""},
       }) {
    CAPTURE(text);
    CHECK(said(text) == (address.empty() ? "" : fmt::format("leak-email {}\n", address)));
    CHECK(said(text, Look::secrets) == "");
  }
}

TEST_CASE("a home folder tells a name unless it is nobody's", "[leaks]") {
  struct Row {
    std::string_view text;
    std::string_view path;
  };
  for (const auto& [text, path] : {
           Row{"in /home/nyildiz/notes/a.md", "/home/nyildiz"},
           Row{"`/Users/nyildiz/notes`", "/Users/nyildiz"},
           Row{"C:\\Users\\nyildiz\\notes", "\\Users\\nyildiz"},
           Row{"\"C:\\\\Users\\\\nyildiz\\\\notes\"", "\\\\Users\\\\nyildiz"},
           Row{"file:///home/nyildiz/a.md", "/home/nyildiz"},
           Row{"(/home/小明/a)", "/home/小明"},
           Row{"cd /home/nyildiz", "/home/nyildiz"},
           Row{"HOME=/Users/nyildiz;", "/Users/nyildiz"},
           Row{"`C:\\Users\\nyildiz`", "\\Users\\nyildiz"},
           Row{"cd /home/user", ""},
           Row{"/home/user/a", ""},
           Row{"/home/runner/work", ""},
           Row{"/Users/you/a", ""},
           Row{"/home/$USER/a", ""},
           Row{"/home/<name>/a", ""},
           Row{"GET /home/dashboard", ""},
           Row{"https://firma.de/home/news/today", ""},
           Row{"src/home/page/index.ts", ""},
           Row{"/Users/Shared/a", ""},
       }) {
    CAPTURE(text);
    CHECK(said(text) == (path.empty() ? "" : fmt::format("leak-home-path {}\n", path)));
  }
}

TEST_CASE("leaks stand in the order of the text, and reading goes on behind each", "[leaks]") {
  const std::string token = "ghp_" + made(Bytes::alphanumeric, 36);
  CHECK(kinds("/home/nyildiz/a " + token + " nur@firma.de https://a:Kx82kd@git.firma.dev " +
              token) == "leak-home-path leak-secret leak-email leak-password-url leak-secret ");
}

TEST_CASE("a text made to be slow to read is read in time that grows as it does", "[leaks]") {
  const auto seconds = [](std::string_view piece, std::size_t size) {
    std::string text;
    while (text.size() < size)
      text += piece;
    double best = 1e9;  // of three, lest a busy machine makes one slow
    for (int i = 0; i < 3; ++i) {
      const auto begin = std::chrono::steady_clock::now();
      find_leaks(text, Look::everything);
      const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
      best = std::min(best, took.count());
    }
    return best;
  };
  for (const std::string_view piece :
       {"sk-ant-", "glpat-", "eyJ-", "a@", "x://a:", "x://", "/home/", "-----BEGIN ",
        "aws_secret_access_key ", "1:AA", "ssh a@b.de ", "ssh a", "%3D", "Bearer "}) {
    CAPTURE(piece);
    constexpr std::size_t k_size = 100'000;
    constexpr double k_noise = 0.05;
    CHECK(seconds(piece, 4 * k_size) < 10 * seconds(piece, k_size) + k_noise);
    // A look of thousands of bytes from each place is linear as well, and far too slow.
    CHECK(seconds(piece, k_size) < 2.0);
  }
}
