// SPDX-License-Identifier: MIT
// A program built without any hardening, which tests/install/hardened.sh has to refuse for all that
// it asks.
extern char** environ;

// An address of another library among what is only read: the loader has to write there.
extern char*** const k_loaded;
char*** const k_loaded = &environ;

int main() {
  return 0;
}
