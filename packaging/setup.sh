# Sourced by ./cairn: finds the JDK and Maven, installs what it may, and otherwise prints the one
# line to run. Everything said here goes to standard error.

least_java=25

say() {
  printf '%s\n' "$*" >&2
}

# Reads what a JDK says of itself in its release file; leaves java_major and java_build.
read_release() {
  java_major=0
  java_build=
  [ -f "$1/release" ] && [ -x "$1/bin/javac" ] || return 1
  while IFS='=' read -r key value; do
    value=${value#\"}
    value=${value%\"}
    case $key in
      JAVA_VERSION) java_major=${value%%[!0-9]*} ;;
      JAVA_RUNTIME_VERSION | IMPLEMENTOR_VERSION) java_build="${java_build:+$java_build }$value" ;;
    esac
  done <"$1/release"
  [ "${java_major:-0}" -ge "$least_java" ]
}

# Leaves the first JDK that is new enough in jdk, and its build in java_build.
find_jdk() {
  for jdk in "${JAVA_HOME:-}" \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* "${HOME:-}"/.gradle/jdks/* \
    "${HOME:-}"/.asdf/installs/java/* "${HOME:-}"/.local/share/mise/installs/java/*; do
    if read_release "$jdk"; then
      return 0
    fi
  done
  return 1
}

# Leaves the Maven command in maven.
find_maven() {
  for maven in "${MAVEN_HOME:-}/bin/mvn" "$(command -v mvn || true)" \
    /opt/maven/bin/mvn "${HOME:-}/.sdkman/candidates/maven/current/bin/mvn"; do
    if [ -x "$maven" ]; then
      return 0
    fi
  done
  return 1
}

# Runs a command as root, where that needs no password.
as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  else
    sudo -n "$@"
  fi
}

# Whether the package manager knows a package, after asking it for news if it does not.
offered() {
  command -v apt-get >/dev/null 2>&1 || return 1
  apt-cache show "$1" >/dev/null 2>&1 && return 0
  as_root apt-get update >&2 2>/dev/null </dev/null || return 1
  apt-cache show "$1" >/dev/null 2>&1
}

# Installs a package, saying why: install PACKAGE REASON.
install() {
  offered "$1" && as_root true 2>/dev/null || return 1
  say "Installing $1 with apt-get: $2."
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y --no-install-recommends "$1" >&2 </dev/null
}

# The line to run where Cairn may not install: advice PACKAGE BREW ELSEWHERE.
advice() {
  if command -v brew >/dev/null 2>&1; then
    printf 'run: brew install %s' "$2"
  elif offered "$1" 2>/dev/null; then
    printf 'run: sudo apt-get install %s' "$1"
  else
    printf '%s' "$3"
  fi
}

need_jdk() {
  find_jdk && return 0
  install "openjdk-$least_java-jdk-headless" "Cairn runs on Java $least_java" && find_jdk && return 0
  say "Cairn needs a JDK $least_java or newer and found none; $(advice \
    "openjdk-$least_java-jdk-headless" "temurin@$least_java" \
    "install Temurin $least_java from https://adoptium.net and, if Cairn still does not see it, set JAVA_HOME to its folder")."
  return 1
}

need_maven() {
  find_maven && return 0
  install maven "Maven builds Cairn" && find_maven && return 0
  say "Cairn needs Maven 3.8 or newer to build itself and found none; $(advice maven maven \
    "install it from https://maven.apache.org and put its bin folder on the PATH")."
  return 1
}

# Whether the system has a library, by the name of its file.
has_library() {
  ldconfig -p 2>/dev/null | grep -q "$1" && return 0
  for place in /lib/*/"$1" /usr/lib/*/"$1" /lib64/"$1" /usr/lib64/"$1" /usr/lib/"$1"; do
    [ -e "$place" ] && return 0
  done
  return 1
}

# Whether windows can be shown here; a Mac needs no variable for it.
has_display() {
  [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname -s)" != Linux ]
}

# Sees to one library: need_library FILE PACKAGE REASON CONSEQUENCE. Without it Cairn goes on.
need_library() {
  has_library "$1" && return 0
  install "$2" "$3" && return 0
  say "$4; $(advice "$2" "$2" \
    "install the package that has $1")."
}

# What JavaFX takes from the system to draw pictures, and to show a window where that is possible.
need_drawing() {
  [ "$(uname -s)" = Linux ] || return 0
  need_library libpangoft2-1.0.so.0 libpangoft2-1.0-0 "the window and its pictures draw text with it" \
    "The window and its pictures cannot be drawn without libpangoft2-1.0-0"
  if has_display; then
    need_library libgtk-3.so.0 libgtk-3-0 "the window stands on GTK" \
      "The window cannot be shown without libgtk-3-0"
  fi
}
