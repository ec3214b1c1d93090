// SPDX-License-Identifier: MIT
#include "serve/debounce.hpp"

namespace daybook::serve {

void Debounce::note(Time now) {
  if (!first_) first_ = now;
  last_ = now;
}

bool Debounce::is_due(Time now) const {
  return first_ && (now - last_ >= patience_.quiet || now - *first_ >= patience_.most);
}

}  // namespace daybook::serve
