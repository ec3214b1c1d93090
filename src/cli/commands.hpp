// SPDX-License-Identifier: MIT
// The commands, one file each; every one returns the process's exit code.
#pragma once

#include "cli/arguments.hpp"

namespace daybook::cli {

int run_build(const BuildCommand& command);
int run_check(const CheckCommand& command);
int run_explain(const ExplainCommand& command);
int run_list(const ListCommand& command);
int run_export(const ExportCommand& command);
int run_pack(const PackCommand& command);
int run_clean(const CleanCommand& command);
int run_init(const InitCommand& command);
int run_new(const NewCommand& command);
int run_serve(const ServeCommand& command);

}  // namespace daybook::cli
