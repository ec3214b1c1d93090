// SPDX-License-Identifier: MIT
#include "leaks/addresses.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "leaks/bytes.hpp"
#include "leaks/examples.hpp"

namespace daybook::leaks {
namespace {

constexpr std::size_t k_longest = 200;  // of a name, a password, a host

/// The ends of domains that people have mail at, besides those of countries, which
/// have two letters.  Anything else behind
/// an `@` is a file, a version, a member of an object.
constexpr std::array<std::string_view, 26> k_ends{
    "com", "org",  "net",  "edu",   "gov",    "mil",  "int",   "info",    "biz",
    "dev", "app",  "tech", "cloud", "online", "site", "email", "science", "academy",
    "art", "blog", "page", "work",  "world",  "life", "group", "name",
};
/// Two letters that end the names of files before they end domains; any other two are a country.
constexpr std::array<std::string_view, 30> k_files{
    "bz", "cs", "cu", "db", "el", "ex", "fs", "go", "gz", "hh", "hs", "jl", "js", "kt", "md",
    "mk", "ml", "mm", "nb", "pb", "ps", "py", "rb", "rs", "sh", "so", "tf", "ts", "vm", "xz",
};

bool is_mail_end(std::string_view end) {
  const std::string low = text::ascii_lower(end);
  const auto is_in = [&](const auto& words) {
    return std::ranges::find(words, low) != words.end();
  };
  if (low.size() == 2 && std::ranges::all_of(low, text::is_ascii_lower)) return !is_in(k_files);
  return is_in(k_ends);
}

/// Every label of a domain begins and ends with a letter or digit.
bool is_domain(std::string_view domain) {
  bool begins = true;
  for (std::size_t i = 0; i < domain.size(); ++i) {
    const bool is_dot = domain[i] == '.';
    const bool ends = i + 1 == domain.size() || domain[i + 1] == '.';
    if (is_dot ? begins || ends : (begins || ends) && !is_of(domain[i], Bytes::alphanumeric))
      return false;
    begins = is_dot;
  }
  return !domain.empty();
}

/// `ssh name@host`, `scp file name@host:path`: an account on a machine.  The command begins a line
/// or a piece of code, or stands right before the address.
bool is_shell_account(std::string_view text, std::size_t begin, std::size_t end) {
  constexpr std::array<std::string_view, 6> k_commands{"ssh ",  "scp ",  "rsync ",
                                                       "sftp ", "mosh ", "ssh-copy-id "};
  const auto is_path = [](char byte) {
    return is_of(byte, Bytes::alphanumeric | Bytes::dot) || byte == '/' || byte == '~';
  };
  if (text.substr(end, 1) == ":" && end + 1 < text.size() && is_path(text[end + 1])) return true;
  const std::size_t from = begin > k_longest ? begin - k_longest : 0;
  std::string_view before = text.substr(from, begin - from);
  before.remove_prefix(before.find_last_of("\n`|&;(\"'") + 1);  // npos + 1 is 0
  before.remove_prefix(std::min(before.find_first_not_of(" \t$>#%*-"), before.size()));
  return std::ranges::any_of(k_commands, [&](std::string_view command) {
    return before.starts_with(command) || before.ends_with(command);
  });
}

constexpr std::string_view k_user_ends = ":/?#@ \t\r\n\"'`<>()|\\";

/// On one's own machine only what was made by a machine is a secret.
bool is_example_at(std::string_view host, std::string_view password, std::string_view user) {
  constexpr std::size_t k_strong = 16;
  if (host.empty() || is_example_password(password, user)) return true;
  const bool is_strong =
      password.size() >= k_strong && !is_example_token(password, Made::at_random);
  return is_example_host(host) && !is_strong;
}

std::string_view host_at(std::string_view text, std::size_t at) {
  const std::size_t end =
      run_end(text, at, Bytes::alphanumeric | Bytes::word | Bytes::dot, k_longest);
  return text.substr(at, end - at);
}

/// `user:password@host`, and `token@host` of a token that no person is called.
std::optional<Leak> password_before_host(std::string_view text, std::size_t begin) {
  constexpr std::string_view k_password_ends = "/?#@ \t\r\n\"'`<>()[]|\\";
  constexpr std::size_t k_token = 36;
  const std::string_view rest =
      text.substr(begin);  // the next address ends both looks: it has a `/`
  const std::size_t user_end = rest.find_first_of(k_user_ends);
  if (user_end == std::string_view::npos) return std::nullopt;
  const std::string_view user = rest.substr(0, user_end);
  if (rest[user_end] == '@') {
    const bool is_token =
        user.size() >= k_token &&
        run_end(user, 0, Bytes::alphanumeric | Bytes::word, k_longest) == user.size() &&
        !is_example_token(user, Made::at_random);
    if (!is_token || is_example_host(host_at(text, begin + user_end + 1))) return std::nullopt;
    return Leak{.rule = text::Rule::leak_password_url,
                .begin = begin,
                .end = begin + user_end,
                .what = "a token in an address"};
  }
  if (rest[user_end] != ':') return std::nullopt;
  const std::size_t end = rest.find_first_of(k_password_ends, user_end + 1);
  if (end == std::string_view::npos || rest[end] != '@') return std::nullopt;
  const std::string_view password = rest.substr(user_end + 1, end - user_end - 1);
  if (is_example_at(host_at(text, begin + end + 1), password, user)) return std::nullopt;
  return Leak{.rule = text::Rule::leak_password_url,
              .begin = begin + user_end + 1,
              .end = begin + end,
              .what = "a password in an address"};
}

/// `host/name?user=a&password=…`, as databases have it.
std::optional<Leak> password_in_query(std::string_view text, std::size_t begin) {
  constexpr std::string_view k_address_ends = " \t\r\n\"'`<>()|\\";
  constexpr std::size_t k_most = 2 * k_longest;
  std::string_view rest = text.substr(begin, k_most);
  rest = rest.substr(0, rest.find_first_of(k_address_ends));
  for (const std::string_view name : {"password=", "passwd=", "pwd="}) {
    const std::size_t at = rest.find(name);
    if (at == std::string_view::npos || at == 0) continue;
    if (std::string_view("?&;").find(rest[at - 1]) == std::string_view::npos) continue;
    const std::size_t from = at + name.size();
    const std::string_view password = rest.substr(from, rest.find_first_of("&;#,.", from) - from);
    if (is_example_at(host_at(text, begin), password, {})) continue;
    return Leak{.rule = text::Rule::leak_password_url,
                .begin = begin + from,
                .end = begin + from + password.size(),
                .what = "a password in an address"};
  }
  return std::nullopt;
}

/// What stands before a home folder alone.
bool is_named_as_home(std::string_view text, std::size_t at) {
  constexpr std::array<std::string_view, 5> k_before{"cd ", "ls ", "pushd ", "HOME=", "PWD="};
  const std::string_view before = text.substr(0, at);
  return std::ranges::any_of(k_before, [&](std::string_view word) {
    return before.ends_with(word) && begins_word(before, before.size() - word.size());
  });
}

bool is_name_byte(char byte) {
  return is_of(byte, Bytes::alphanumeric | Bytes::word | Bytes::dot) ||
         static_cast<unsigned char>(byte) >= 0x80;
}

}  // namespace

std::optional<Leak> password_url_at(std::string_view text, std::size_t colon) {
  if (text.substr(colon, 3) != "://" || colon == 0 || !is_of(text[colon - 1], Bytes::alphanumeric))
    return std::nullopt;
  if (auto leak = password_before_host(text, colon + 3)) return leak;
  return password_in_query(text, colon + 3);
}

std::optional<Leak> email_at(std::string_view text, std::size_t at) {
  constexpr Bytes k_domain = Bytes::alphanumeric | Bytes::word | Bytes::dot;
  std::size_t begin = at;
  while (begin > 0 && at - begin < k_longest &&
         (is_of(text[begin - 1], k_domain) || text[begin - 1] == '+'))
    --begin;
  while (begin < at && !is_of(text[begin], Bytes::alphanumeric))
    ++begin;
  if (begin == at ||
      (begin > 0 && std::string_view("@/:=\\").find(text[begin - 1]) != std::string_view::npos &&
       !text.substr(0, begin).ends_with("mailto:")))
    return std::nullopt;
  std::size_t end = run_end(text, at + 1, k_domain, k_longest);
  while (end > at + 1 && !is_of(text[end - 1], Bytes::alphanumeric))
    --end;
  const std::string_view domain = text.substr(at + 1, end - at - 1);
  const std::size_t dot = domain.rfind('.');
  if (dot == std::string_view::npos || !is_mail_end(domain.substr(dot + 1)) || !is_domain(domain))
    return std::nullopt;
  if (domain.find('_') != std::string_view::npos || text.substr(end, 1) == "/" ||
      text.substr(end, 1) == "(")
    return std::nullopt;
  if (is_shell_account(text, begin, end) ||
      is_example_mailbox(text.substr(begin, at - begin), domain))
    return std::nullopt;
  return Leak{
      .rule = text::Rule::leak_email, .begin = begin, .end = end, .what = "an e-mail address"};
}

std::optional<Leak> home_path_at(std::string_view text, std::size_t slash) {
  constexpr std::array<std::string_view, 4> k_homes{"/home/", "/Users/", "\\Users\\",
                                                    "\\\\Users\\\\"};
  const auto* const home = std::ranges::find_if(
      k_homes, [&](std::string_view each) { return text.substr(slash).starts_with(each); });
  if (home == k_homes.end()) return std::nullopt;
  const bool is_drive = slash >= 2 && text[slash - 1] == ':' &&
                        is_of(text[slash - 2], Bytes::alphanumeric) && begins_word(text, slash - 2);
  const bool is_file = text.substr(0, slash).ends_with("file://");
  const bool is_deeper = slash > 0 && (is_name_byte(text[slash - 1]) || text[slash - 1] == '/' ||
                                       text[slash - 1] == '}' || text[slash - 1] == '~');
  if (home->front() == '\\' ? !is_drive : is_deeper && !is_file) return std::nullopt;
  const std::size_t begin = slash + home->size();
  std::size_t end = begin;
  while (end < text.size() && end - begin < k_longest && is_name_byte(text[end]))
    ++end;
  // `GET /home/news` is no folder, `cd /home/nur` is.
  const bool goes_on = (end < text.size() && text[end] == home->front()) || is_drive ||
                       is_named_as_home(text, slash);
  const std::string_view name = text.substr(begin, end - begin);
  if (name.empty() || !goes_on || is_example_user(name)) return std::nullopt;
  return Leak{.rule = text::Rule::leak_home_path,
              .begin = slash,
              .end = end,
              .what = "the name in a home folder's path"};
}

}  // namespace daybook::leaks
