# shellcheck shell=bash
# What packaging/run, packaging/test and .ci/run share. The caller sets `set -euo pipefail` and $top, the checkout.
: "${top:?}"

say() { printf 'waymark: %s\n' "$*"; }

# Qt and CMake want a UTF-8 locale; a bare system names none.
if [ -z "${LC_ALL:-}${LC_CTYPE:-}${LANG:-}" ]; then export LANG=C.UTF-8; fi

# packages_of GROUP…: the packages of these groups, one a line.
packages_of()
{
    local group
    for group in "$@"; do
        awk -v group="$group" '$1 == group { for (i = 2; i <= NF; i++) print $i }' "$top/packaging/packages.txt"
    done
}

# missing_packages GROUP…: those of them that are not installed.
missing_packages()
{
    local package status
    while read -r package; do
        status=$(dpkg-query -W -f='${db:Status-Status} ' "$package" 2>/dev/null) || true
        [[ $status == *'installed '* && $status != *'not-installed'* ]] || printf '%s\n' "$package"
    done < <(packages_of "$@")
}

as_root()
{
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

apt_get() { as_root env DEBIAN_FRONTEND=noninteractive apt-get -y -q "$@"; }

# Names no list at all on a system that has never been told what there is.
has_package_lists() { compgen -G '/var/lib/apt/lists/*_Packages*' >/dev/null; }

# need_packages GROUP…: installs what is missing, after saying so; with nothing missing it calls nothing.
need_packages()
{
    local missing=()
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "this is not a Debian system, so nothing is installed; needed are what these Debian packages hold:"
        packages_of "$@" | paste -sd ' '
        return
    fi
    mapfile -t missing < <(missing_packages "$@")
    if [ ${#missing[@]} -eq 0 ]; then return; fi

    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        say "packages are missing, and only root may install them. As root, run:"
        printf '  apt-get update && apt-get install --no-install-recommends %s\n' "${missing[*]}"
        exit 1
    fi
    say "installing ${#missing[@]} Debian packages: ${missing[*]}"
    if ! has_package_lists; then apt_get update; fi
    if ! apt_get install --no-install-recommends "${missing[@]}"; then
        say "that did not work with the package lists of this system; reading them anew"
        apt_get update
        apt_get install --no-install-recommends "${missing[@]}"
    fi
}

# configure PRESET [CMAKE ARGUMENT…]: runs CMake where Ninja would not do it by itself: the first time, when the presets
# have changed, when the checkout has moved, or when other arguments are given than the last time.
configure()
{
    local preset=$1
    shift
    local build=$top/build/$preset wanted="source $top"$'\n'"arguments $*"
    local stamp=$build/configured-by-packaging fresh=()

    if [ -f "$build/build.ninja" ] && [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ] \
        && [ "$stamp" -nt "$top/CMakePresets.json" ]; then
        return
    fi
    if [ -f "$stamp" ] && [ "$(cat "$stamp")" != "$wanted" ]; then fresh=(--fresh); fi
    (cd "$top" && cmake --preset "$preset" "${fresh[@]}" "$@")
    printf '%s\n' "$wanted" >"$stamp"
}
