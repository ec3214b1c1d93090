// SPDX-License-Identifier: MIT
// A program built without any hardening, which tests/install/hardened.sh has to refuse.
int main() {
  return 0;
}
