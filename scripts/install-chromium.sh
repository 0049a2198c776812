#!/usr/bin/env bash
# Installs Debian's Chromium for `npm run test:browser` and `npm run preview`, unless a browser is there already.
set -euo pipefail
for browser in /usr/bin/chromium /usr/bin/chromium-browser /usr/bin/google-chrome; do
  [ -x "$browser" ] && exit 0
done
as_root=()
[ "$(id -u)" -eq 0 ] || as_root=(sudo)
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium
