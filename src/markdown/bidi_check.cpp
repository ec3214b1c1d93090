// SPDX-License-Identifier: MIT
#include "markdown/bidi_check.hpp"

#include <algorithm>

#include "text/bidi.hpp"

namespace daybook::markdown {
namespace {

class Check {
 public:
  Check(const Document& document, text::Diagnostics& diagnostics)
      : document_(document), diagnostics_(diagnostics) {}

  void run() {
    const auto nodes = document_.nodes();
    for (std::uint32_t i = 0; i < nodes.size(); ++i)
      look_at({i}, nodes[i]);
  }

 private:
  void look_at(NodeId id, const Node& node) {
    switch (node.kind) {
      case NodeKind::heading:
        heading_ = id;
        return;
      case NodeKind::code:
      case NodeKind::code_block:
        if (is_in_heading(id))
          say_of_heading(document_.literal(node));
        else
          say("this code", document_.literal(node), node.span);
        return;
      case NodeKind::text:
        if (is_in_heading(id)) say_of_heading(document_.literal(node));
        return;
      default:
        return;
    }
  }

  bool is_in_heading(NodeId id) const {
    return heading_.index > 0 && id < document_.node(heading_).subtree_end;
  }

  void say_of_heading(std::string_view text) {
    if (said_ != heading_ && say("this heading", text, document_.node(heading_).span))
      said_ = heading_;
  }

  /// At its very place, unless it stands there as an entity.
  bool say(std::string_view what, std::string_view text, text::Span span) {
    const std::size_t at = text::find_bidi_control(text);
    if (at == std::string_view::npos) return false;
    const std::size_t in_span = text::find_bidi_control(document_.source().slice(span));
    if (in_span != std::string_view::npos) {
      span.begin += static_cast<std::uint32_t>(in_span);
      span.end = std::min(span.end, span.begin + 3);
    }
    diagnostics_.push_back(text::direction_changed(document_.source().place(span), what, text, at));
    return true;
  }

  const Document& document_;
  text::Diagnostics& diagnostics_;
  NodeId heading_{0};  // the root is none
  NodeId said_{0};
};

}  // namespace

void check_bidi(const Document& document, text::Diagnostics& diagnostics) {
  // Nearly all files hold none, neither as such nor as an entity.
  const std::string_view bytes = document.source().bytes();
  const bool may_hold = bytes.find("&#") != std::string_view::npos ||
                        text::find_bidi_control(bytes) != std::string_view::npos;
  if (may_hold) Check(document, diagnostics).run();
}

}  // namespace daybook::markdown
