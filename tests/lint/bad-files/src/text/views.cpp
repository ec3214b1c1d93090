// SPDX-License-Identifier: MIT
// std::views is fine in a comment
auto x = std::views::all;
auto z = std::ranges::unique(x);
int y;  
