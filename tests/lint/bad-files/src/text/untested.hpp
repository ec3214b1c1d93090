// SPDX-License-Identifier: MIT
// Tested by a file that nobody wrote: untested_test.cpp.
#pragma once
