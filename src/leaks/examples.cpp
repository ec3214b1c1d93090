// SPDX-License-Identifier: MIT
#include "leaks/examples.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include "leaks/bytes.hpp"
#include "text/ascii.hpp"
#include "text/url.hpp"

namespace daybook::leaks {
namespace {

/// What manuals of services give as an example, without its prefix: GitHub.
constexpr std::array<std::string_view, 1> k_documented{
    "16C7e42F292c6912E771"
    "0c838347Ae178B4a"};

/// Parts of words that no machine makes.
constexpr std::array<std::string_view, 22> k_said{
    "example", "sample", "dummy",   "fake",     "placeholder", "redacted", "changeme", "change_me",
    "insert",  "replac", "your",    "xxxx",     "****",        "....",     "todo",     "foobar",
    "secret",  "test",   "mytoken", "deadbeef", "hidden",      "removed",
};

constexpr std::array<std::string_view, 25> k_passwords{
    "",        "pass",  "passwd", "password", "pwd",     "pw",      "p",      "secret", "user",
    "admin",   "root",  "guest",  "postgres", "mysql",   "mongo",   "redis",  "123456", "1234",
    "letmein", "token", "key",    "apikey",   "api_key", "hunter2", "qwerty",
};

constexpr std::array<std::string_view, 9> k_top_levels{
    ".example",  ".test", ".invalid", ".localhost",   ".local",
    ".internal", ".lan",  ".home",    ".localdomain",
};

/// How a label of such a host begins.
constexpr std::array<std::string_view, 4> k_labels{
    "example",
    "yourdomain",
    "your-domain",
    "mydomain",
};

/// Such hosts, and those below them.
constexpr std::array<std::string_view, 10> k_hosts{
    "domain.com", "company.com", "host.com", "email.com",   "mail.com",
    "test.com",   "server.com",  "site.com", "website.com", "acme.com",
};

constexpr std::array<std::string_view, 14> k_mailboxes{
    "git",  "noreply", "no-reply", "donotreply", "do-not-reply", "user", "username",
    "name", "you",     "your",     "someone",    "somebody",     "foo",  "bar",
};

/// Names of accounts that images, machines for tests and manuals have.
constexpr std::array<std::string_view, 59> k_users{
    "user",         "username",  "users",      "you",           "your",          "yourname",
    "yourusername", "your-name", "your_name",  "your-username", "your_username", "youruser",
    "youraccount",  "name",      "me",         "myuser",        "myname",        "someone",
    "somebody",     "example",   "runner",     "ubuntu",        "debian",        "fedora",
    "centos",       "arch",      "vagrant",    "vscode",        "node",          "pi",
    "ec2-user",     "app",       "appuser",    "docker",        "jovyan",        "coder",
    "gitpod",       "codespace", "codespaces", "admin",         "administrator", "root",
    "dev",          "developer", "alice",      "bob",           "jane",          "john",
    "foo",          "test",      "tester",     "shared",        "public",        "default",
    "linuxbrew",    "circleci",  "travis",     "sandbox",       "deploy",
};

template <class Table>
bool is_one_of(const Table& table, std::string_view word) {
  return std::ranges::find(table, word) != table.end();
}

bool says_example(std::string_view text) {
  const std::string low = text::ascii_lower(text);
  return std::ranges::any_of(
      k_said, [&](std::string_view word) { return low.find(word) != std::string::npos; });
}

/// In bits a byte.
double entropy(std::string_view text) {
  std::array<std::size_t, 256> counts{};
  for (const char byte : text)
    ++counts[static_cast<unsigned char>(byte)];
  double sum = 0;
  for (const std::size_t count : counts) {
    if (count == 0) continue;
    const double share = static_cast<double>(count) / static_cast<double>(text.size());
    sum -= share * std::log2(share);
  }
  return sum;
}

/// `abcdefgh`, `12345678`, `aaaa`: a third of the steps leads to the same sign or the next one.
bool counts_up(std::string_view text) {
  std::size_t steps = 0;
  for (std::size_t i = 1; i < text.size(); ++i)
    steps += text[i] == text[i - 1] || text[i] == text[i - 1] + 1 ? 1U : 0U;
  return steps * 3 > text.size();
}

std::size_t kinds_of(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::any_of(text, text::is_ascii_digit)) +
         static_cast<std::size_t>(std::ranges::any_of(text, text::is_ascii_lower)) +
         static_cast<std::size_t>(std::ranges::any_of(text, text::is_ascii_upper));
}

/// `PASSWORD`, `password`: not a word of both.
bool is_variable(std::string_view name) {
  const bool is_low = std::ranges::none_of(name, text::is_ascii_upper) &&
                      std::ranges::none_of(name, text::is_ascii_digit);
  const bool is_high = std::ranges::none_of(name, text::is_ascii_lower);
  const bool is_name = std::ranges::all_of(
      name, [](char byte) { return is_of(byte, Bytes::alphanumeric) || byte == '_'; });
  return !name.empty() && is_name && (is_low || is_high);
}

/// `<password>`, `${PASSWORD}`, `$PASSWORD`, `{{ password }}`, `%s`, `%PASSWORD%`, `[password]`,
/// `…`.  A sign alone makes no place: machines put them into passwords.
bool is_place(std::string_view text) {
  struct Marks {
    std::string_view begin;
    std::string_view end;
  };
  constexpr std::array k_marks{
      Marks{"<", ">"}, Marks{"${", "}"}, Marks{"{", "}"},  Marks{"[", "]"},
      Marks{"%", "%"}, Marks{"%(", "s"}, Marks{"$(", ")"}, Marks{"&lt;", "&gt;"},
  };
  const auto is_between = [&](const Marks& marks) {
    return text.size() > marks.begin.size() + marks.end.size() && text.starts_with(marks.begin) &&
           text.ends_with(marks.end);
  };
  if (text.starts_with('$') && is_variable(text.substr(1))) return true;
  if (text == "%s" || text == "%d" || text.find("…") != std::string_view::npos) return true;
  return std::ranges::any_of(k_marks, is_between);
}

}  // namespace

bool is_example_token(std::string_view token, Made made) {
  constexpr double k_least_entropy = 3.0;
  if (is_one_of(k_documented, token)) return true;
  if (says_example(token) || counts_up(token) || entropy(token) < k_least_entropy) return true;
  return made == Made::at_random && kinds_of(token) < 2;
}

bool is_example_password(std::string_view written, std::string_view user) {
  if (is_place(written)) return true;
  const std::string password = text::percent_decode(written);
  const std::string low = text::ascii_lower(password);
  if (is_one_of(k_passwords, low) || low == text::ascii_lower(user) || says_example(low))
    return true;
  const bool is_name =
      low.find("pass") != std::string::npos || low.find("pwd") != std::string::npos;
  const bool is_repeated = password.find_first_not_of(password.front()) == std::string::npos;
  return is_place(password) || is_name || is_repeated;
}

bool is_example_host(std::string_view host) {
  const std::string low = text::ascii_lower(host);
  if (low.find('.') == std::string::npos) return true;
  if (low.starts_with("127.") || low.starts_with("0.0.0.0") || low.starts_with("192.168.") ||
      low.starts_with("10."))
    return true;
  if (std::ranges::any_of(k_top_levels, [&](std::string_view end) { return low.ends_with(end); }))
    return true;
  const auto is_below = [&](std::string_view name) {
    return low == name || (low.ends_with(name) && low[low.size() - name.size() - 1] == '.');
  };
  const auto begins_label = [&](std::string_view word) {
    const std::size_t at = low.find(word);
    return at != std::string::npos && (at == 0 || low[at - 1] == '.');
  };
  return std::ranges::any_of(k_hosts, is_below) || std::ranges::any_of(k_labels, begins_label);
}

bool is_example_mailbox(std::string_view local, std::string_view domain) {
  const std::string low = text::ascii_lower(local);
  const std::string at = text::ascii_lower(domain);
  return is_example_host(domain) || is_one_of(k_mailboxes, low) || says_example(low) ||
         low.find("noreply") != std::string::npos || at.find("noreply") != std::string::npos ||
         is_one_of(k_users, low);
}

bool is_example_user(std::string_view name) {
  const std::string low = text::ascii_lower(name);
  const bool is_place = name.find_first_of("<>{}$[]*%()") != std::string_view::npos;
  return is_place || is_one_of(k_users, low) || says_example(low) ||
         name.find_first_not_of(".x-_X") == std::string_view::npos;
}

}  // namespace daybook::leaks
