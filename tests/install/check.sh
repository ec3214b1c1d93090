#!/bin/sh
# Whether an installed daybook does what it is there for, where nothing else is installed.  Run by fresh.sh.
set -eu
say() { printf '==> %s\n' "$*"; }

say "$(daybook --version), of the package $(dpkg-query -W -f '${Version}' daybook)"
say "$(dpkg-query -W -f 'Installed-Size: ${Installed-Size} KiB' daybook)"
for file in /usr/share/man/man1/daybook.1.gz /usr/share/bash-completion/completions/daybook \
  /usr/share/zsh/vendor-completions/_daybook /usr/share/fish/vendor_completions.d/daybook.fish \
  /usr/share/doc/daybook/copyright; do
  dpkg -L daybook | grep -qx "$file" || { echo "missing: $file"; exit 1; }
done
bash -c 'source /usr/share/bash-completion/completions/daybook
  COMP_WORDS=(daybook bui) COMP_CWORD=1
  _daybook daybook bui daybook || true
  [[ ${COMPREPLY[*]} == build ]]'
say "bash completes"

rm -rf /tmp/journal
mkdir -p /tmp/journal/sessions
cd /tmp/journal
cat >sessions/2026-11-20-first.md <<'END'
---
date: 2026-11-20
track: Networking
---
# A first session

It has $x^2$ in it.

## 8) What I Can Now Do

| Capability | Level reached | Proof (links) |
| --- | --- | --- |
| I can install a package | L2 | this session |
END
# The commands of writing, where the program has them.
for command in init new; do
  daybook __complete "$command" | grep -q "^$command" || continue
  say "daybook $command"
  case $command in
    init) daybook init . ;;
    new) daybook new session --template study --topic Installing --date 2026-11-21 ;;
  esac
done
daybook build
test -s _site/index.html
test -s _site/sessions/2026-11-20-first.html
grep -q '<math' _site/sessions/2026-11-20-first.html
test -s _site/assets/latinmodern-math.woff2
daybook pack --track networking -o /tmp/evidence.zip
daybook clean
test ! -e _site
say "All of it works"
