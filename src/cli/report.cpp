// SPDX-License-Identifier: MIT
#include "cli/report.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "cli/exit_code.hpp"
#include "text/escape.hpp"
#include "text/rule_page.hpp"
#include "text/url.hpp"

namespace daybook::cli {
namespace {

using text::Diagnostic;
using text::Severity;

bool is_shown(const Diagnostic& diagnostic, Verbosity verbosity) {
  switch (verbosity) {
    case Verbosity::quiet:
      return diagnostic.severity == Severity::error;
    case Verbosity::normal:
      return diagnostic.severity != Severity::note;
    case Verbosity::verbose:
      break;
  }
  return true;
}

std::size_t count(const text::Diagnostics& diagnostics, Severity severity) {
  return static_cast<std::size_t>(std::ranges::count(diagnostics, severity, &Diagnostic::severity));
}

std::string quantity(std::size_t number, std::string_view noun) {
  return fmt::format("{} {}{}", number, noun, number == 1 ? "" : "s");
}

std::string in_quotes(std::string_view value) {
  std::string out = "\"";
  text::append_json_escaped(out, value);
  return out + "\"";
}

std::string json_line(const Diagnostic& diagnostic) {
  return fmt::format(
      R"({{"rule":{},"severity":{},"path":{},"line":{},"column":{},"end_column":{},"message":{},"help":{}}})",
      in_quotes(text::rule_name(diagnostic.rule)),
      in_quotes(text::severity_name(diagnostic.severity)), in_quotes(diagnostic.place.path),
      diagnostic.place.begin.line, diagnostic.place.begin.column, diagnostic.place.end_column,
      in_quotes(diagnostic.message), in_quotes(diagnostic.help));
}

std::string sarif_result(const Diagnostic& diagnostic) {
  const std::string message =
      diagnostic.help.empty() ? diagnostic.message : diagnostic.message + "; " + diagnostic.help;
  return fmt::format(
      R"({{"ruleId":{},"level":{},"message":{{"text":{}}},"locations":[{{"physicalLocation":{{"artifactLocation":{{"uri":{}}},"region":{{"startLine":{},"startColumn":{},"endColumn":{}}}}}}}]}})",
      in_quotes(text::rule_name(diagnostic.rule)),
      in_quotes(text::severity_name(diagnostic.severity)), in_quotes(message),
      in_quotes(text::percent_encode_path(diagnostic.place.path)), diagnostic.place.begin.line,
      diagnostic.place.begin.column, diagnostic.place.end_column);
}

/// What a rule's page begins with below its title.
std::string_view first_paragraph(std::string_view page) {
  page.remove_prefix(std::min(page.find("\n\n"), page.size()));
  page.remove_prefix(std::min<std::size_t>(page.size(), 2));
  return page.substr(0, page.find("\n\n"));
}

std::string sarif_rules() {
  std::string rules;
  for (const text::RuleInfo& rule : text::all_rules()) {
    const std::string_view page = text::rule_page(rule.rule);
    rules += fmt::format(
        R"({}{{"id":{},"shortDescription":{{"text":{}}},"fullDescription":{{"text":{}}},"help":{{"text":{},"markdown":{}}}}})",
        rules.empty() ? "" : ",", in_quotes(rule.name), in_quotes(rule.summary),
        in_quotes(first_paragraph(page)), in_quotes(page), in_quotes(page));
  }
  return rules;
}

/// "3 held back: 1 draft, 2 private; 2 private parts left out"
std::string held_words(const build::BuildReport& report) {
  std::string words = fmt::format("{} held back", report.held);
  std::string_view between = ": ";
  for (std::size_t i = 0; i < report.held_why.size(); ++i) {
    if (report.held_why[i] == 0) continue;
    words += fmt::format("{}{} {}", between, report.held_why[i],
                         site::held_name(static_cast<site::Held::Why>(i)));
    between = ", ";
  }
  if (report.withheld > 0)
    words += fmt::format("{}{} left out", report.held > 0 ? "; " : ", ",
                         quantity(report.withheld, "private part"));
  return words;
}

}  // namespace

std::string format_diagnostics(const text::Diagnostics& diagnostics, MessageFormat format,
                               Verbosity verbosity, text::Color color) {
  std::string out;
  std::string_view between;
  for (const Diagnostic& diagnostic : diagnostics) {
    if (!is_shown(diagnostic, verbosity)) continue;
    switch (format) {
      case MessageFormat::text:
        out += text::format_text(diagnostic, color);
        break;
      case MessageFormat::github:
        out += text::format_github(diagnostic);
        break;
      case MessageFormat::json:
        out += fmt::format("{}{}", between, json_line(diagnostic));
        break;
      case MessageFormat::sarif:
        out += fmt::format("{}{}", between, sarif_result(diagnostic));
        break;
    }
    between = ",\n";
  }
  if (format == MessageFormat::json) return "[" + out + "]\n";
  if (format == MessageFormat::sarif) {
    return fmt::format(
        R"({{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{{"tool":{{"driver":{{"name":"daybook","version":{},"rules":[{}]}}}},"columnKind":"unicodeCodePoints","results":[{}]}}]}})"
        "\n",
        in_quotes(DAYBOOK_VERSION), sarif_rules(), out);
  }
  return out;
}

std::string count_line(const text::Diagnostics& diagnostics) {
  const std::size_t errors = count(diagnostics, Severity::error);
  const std::size_t warnings = count(diagnostics, Severity::warning);
  if (errors + warnings == 0) return {};
  if (errors == 0) return quantity(warnings, "warning");
  return warnings == 0 ? quantity(errors, "error")
                       : quantity(errors, "error") + ", " + quantity(warnings, "warning");
}

std::string summary_line(const build::BuildReport& report) {
  return fmt::format(
      "{}, {} in {} ({} written, {} unchanged, {} removed, {}), {} in {} ms",
      quantity(report.sessions, "session"), quantity(report.pages, "page"), report.output,
      report.written, report.unchanged, report.removed, held_words(report),
      quantity(count(report.diagnostics, Severity::warning), "warning"), report.took.count());
}

int exit_code_for(const text::Diagnostics& diagnostics, Strictness strictness) {
  const Severity limit = strictness == Strictness::strict ? Severity::warning : Severity::error;
  const bool bad = std::ranges::any_of(
      diagnostics, [&](const Diagnostic& diagnostic) { return diagnostic.severity >= limit; });
  return bad ? k_journal_has_errors : k_fine;
}

}  // namespace daybook::cli
