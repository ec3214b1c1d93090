// SPDX-License-Identifier: MIT
// What is wrong with the images of a journal's texts.  Tested by images_test.cpp.
#pragma once

#include "config/config.hpp"
#include "site/site.hpp"
#include "text/fix.hpp"

namespace daybook::site {

/// Files that are images by their names only, once each, and images of other sites, unless
/// site.yaml lets pages show them.
void check_images(const Site& site, const config::Config& config, text::Diagnostics& diagnostics);

/// The lint: images without a text for those who do not see them.
void check_alternatives(const Site& site, text::Findings& findings);

}  // namespace daybook::site
