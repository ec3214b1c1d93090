// SPDX-License-Identifier: MIT
#include "layout/engine.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

#include "layout/compiler.hpp"
#include "layout/program.hpp"
#include "layout/renderer.hpp"

namespace daybook::layout {
namespace {

/// The root of that name, or nullptr.
const std::pair<std::string, UnitId>* find_root(const Program& program, std::string_view name) {
  const auto root =
      std::ranges::lower_bound(program.roots, name, {}, &std::pair<std::string, UnitId>::first);
  return root != program.roots.end() && root->first == name ? &*root : nullptr;
}

}  // namespace

Layouts::Layouts(std::unique_ptr<const Program> program) : program_(std::move(program)) {}
Layouts::Layouts(Layouts&&) noexcept = default;
Layouts& Layouts::operator=(Layouts&&) noexcept = default;
Layouts::~Layouts() = default;

text::Checked<Layouts> Layouts::compile(std::span<const std::string_view> names,
                                        const Loader& loader,
                                        std::span<const std::string_view> globals,
                                        std::span<const std::string_view> known_layouts,
                                        const DataShapes* data) {
  auto compiled = compile_program({names, loader, globals, known_layouts, data});
  return {Layouts(std::make_unique<const Program>(std::move(compiled.value))),
          std::move(compiled.diagnostics)};
}

bool Layouts::has(std::string_view name) const {
  return find_root(*program_, name) != nullptr;
}

Rendered Layouts::render(std::string_view name, std::span<const Value> globals,
                         std::size_t size_hint, Escaping escaping) const {
  const auto* root = find_root(*program_, name);
  assert(root != nullptr);
  assert(globals.size() == program_->globals.size());
  return render_unit(*program_, root->second, globals, size_hint, escaping);
}

}  // namespace daybook::layout
