#!/bin/sh
# Makes this folder ready: `sh packaging/setup.sh run` for the program, `sh packaging/setup.sh pdf` for saving paper as
# PDF too, `sh packaging/setup.sh voice` for reading aloud too, `sh packaging/setup.sh test` for the tests,
# `sh packaging/setup.sh bundle` for building the portable program, in a virtual environment of its own,
# `sh packaging/setup.sh peers` for measuring it beside what people would use instead.
# Installs what is missing where it may, says the exact line to type where it may not, and is quick when all is there.
set -eu
cd "$(dirname "$0")/.."
for_what=${1:-run}
venv=.venv
[ "$for_what" != bundle ] || venv=.venv-bundle # nothing of the tests can get into the portable program

QT_LIBRARIES="libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libfreetype6 libx11-xcb1 libxkbcommon0 \
libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 \
libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 libwayland-client0 libwayland-cursor0 libwayland-egl1"
JOURNEY_TOOLS="xvfb at-spi2-core python3-pyatspi dbus-x11"
PDF_TOOLS="poppler-utils"
NODE_TOOLS="nodejs npm" # 18 or newer, for what an editor and a page say of our files
GRAPH_TOOLS="graphviz"
PEERS="chromium xvfb dbus-x11" # what people would use instead, and a desktop for both
BUNDLE_TOOLS="binutils" # objdump and strip
SIGN_TOOLS="minisign"
TRACE_TOOLS="strace" # tells what the portable program asks the system for
CLOCK_TOOLS="faketime" # sets the clock of one program
KEY_TOOLS="xdotool" # presses keys where no screen reader is
VOICES="speech-dispatcher speech-dispatcher-espeak-ng libpulse0 libgssapi-krb5-2" # what Qt speaks with on Linux
VOICE_TOOLS="$VOICES espeak-ng"

say() { printf '%s\n' "$*" >&2; }

fail() {
    say "$@"
    exit 1
}

# apt_install PACKAGE...: installs them, or says how to; false where they were not installed.
apt_install() {
    if ! command -v apt-get >/dev/null; then
        say "Install what your system calls these packages of Debian, then run this again: $*"
        return 1
    fi
    if [ "$(id -u)" = 0 ]; then
        as_root=
    elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
        as_root="sudo -n"
    else
        say "Type this line, then run this again:"
        say "  sudo apt-get update && sudo apt-get install -y $*"
        return 1
    fi
    say "Installing $*"
    $as_root apt-get update -qq >/dev/null || say "The list of packages could not be updated. Trying all the same."
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-upgrade --no-install-recommends "$@" >/dev/null
}

# Says the first Python that will do: 3.11 or newer, as far as Qt's packages go. False where there is none.
find_python() {
    for python in ${PYTHON:-} python3 python3.14 python3.13 python3.12 python3.11; do
        if "$python" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' 2>/dev/null; then
            echo "$python"
            return
        fi
    done
    return 1
}

make_venv() {
    if ! python=$(find_python); then
        wanted="python3 python3-venv"
        ! command -v python3 >/dev/null || wanted="python3.11 python3.11-venv" # there is one, and it is too old
        # shellcheck disable=SC2086 # two words
        apt_install $wanted || fail "Python 3.11 or newer is needed."
        python=$(find_python) || fail "Python 3.11 or newer is needed."
    fi
    if ! "$python" -c 'import ensurepip' 2>/dev/null; then # Debian keeps it in a package of its own
        apt_install "$("$python" -c 'import sys; print("python3.%d-venv" % sys.version_info[1])')" ||
            fail "$python cannot make a virtual environment yet."
    fi
    "$python" -m venv --clear "$venv"
}

# install_packages FILE: the pinned packages, checked by their hashes, and this project itself.
install_packages() {
    stamp=$venv/installed-from-$(basename "$1")
    wanted=$(pwd && cat pyproject.toml "$1" | cksum) # the folder too: commands in .venv/bin hold its name
    if [ "$(cat "$stamp" 2>/dev/null)" != "$wanted" ]; then
        [ "$for_what" != bundle ] || make_venv # what is named no more must not get into the program either
        say "Installing the packages that $1 names into $venv"
        pip="env PIP_DISABLE_PIP_VERSION_CHECK=1 $venv/bin/python -m pip install --quiet"
        $pip --require-hashes --only-binary :all: -r "$1"
        [ "$for_what" = bundle ] || $pip --no-deps --no-build-isolation --editable .
        echo "$wanted" >"$stamp"
    fi
}

# qt_loads FILE...: whether these files of Qt find all their libraries: asks the loader for each.
qt_loads() {
    QT_LOGGING_RULES="*.warning=false" "$venv/bin/python" - "$@" <<'PYTHON'
import ctypes, pathlib, sys, sysconfig
qt = pathlib.Path(sysconfig.get_path("platlib"), "PySide6", "Qt")
for name in sys.argv[1:]:
    try:
        ctypes.CDLL(str(qt / name))
    except OSError as missing:
        sys.exit(f"Qt cannot load all of itself: {missing}")
PYTHON
}

window_loads() { qt_loads lib/libQt6Widgets.so.6 plugins/platforms/libqxcb.so plugins/platforms/libqwayland.so; }

voice_loads() {
    command -v speech-dispatcher >/dev/null &&
        qt_loads lib/libQt6TextToSpeech.so.6 plugins/texttospeech/libqtexttospeech_speechd.so
}

journey_tools_there() {
    command -v Xvfb >/dev/null && command -v dbus-run-session >/dev/null &&
        /usr/bin/python3 -c 'import pyatspi' 2>/dev/null
}

# install_node_packages FOLDER: what its package-lock.json pins, checked by its hashes. No package's own script runs.
install_node_packages() {
    stamp=$1/node_modules/installed-from
    wanted=$(cat "$1/package.json" "$1/package-lock.json" | cksum)
    if [ "$(cat "$stamp" 2>/dev/null)" != "$wanted" ]; then
        say "Installing the packages that $1/package-lock.json names"
        (cd "$1" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >/dev/null) || return 1
        echo "$wanted" >"$stamp"
    fi
}

# What PyInstaller takes along is Python's shared library, which not every Python has.
python_library_there() {
    "$venv/bin/python" -c 'import sys; from PyInstaller.depend.bindepend import get_python_library_path as find
sys.exit(not find())' 2>/dev/null
}

get_python_library() {
    library=$("$venv/bin/python" -c 'import sys; print("libpython%d.%d" % sys.version_info[:2])')
    apt_install "$library" && python_library_there ||
        fail "Python is here without its shared library. Name one that has it, or was built with --enable-shared:" \
            "rm -r $venv, then PYTHON=/usr/bin/python3 make bundle"
}

node_tools_there() { command -v node >/dev/null && command -v npm >/dev/null; }

"$venv/bin/python" -c 'import pip' 2>/dev/null || make_venv
case $for_what in
    run) install_packages packaging/requirements.txt ;;
    pdf | voice)
        install_packages packaging/requirements.txt
        install_packages "packaging/requirements-$for_what.txt"
        ;;
    test | bundle) install_packages "packaging/requirements-$for_what.txt" ;;
    peers) install_packages packaging/requirements-test.txt ;;
    *) fail "Say 'run', 'pdf', 'voice', 'test', 'bundle' or 'peers', not '$for_what'." ;;
esac
if [ "$(uname)" = Linux ]; then
    # shellcheck disable=SC2086 # the lists are meant to fall into words
    window_loads || apt_install $QT_LIBRARIES || say "Until then there may be no window."
    if [ "$for_what" = voice ]; then
        # shellcheck disable=SC2086
        voice_loads || apt_install $VOICES || say "Until then there is no voice."
    fi
    if [ "$for_what" = test ]; then
        # shellcheck disable=SC2086
        journey_tools_there || apt_install $JOURNEY_TOOLS || say "Until then the journeys in a real window are skipped."
        # shellcheck disable=SC2086
        { voice_loads && command -v espeak-ng >/dev/null; } || apt_install $VOICE_TOOLS ||
            say "Until then no test hears a voice."
        command -v pdftotext >/dev/null || apt_install "$PDF_TOOLS" || say "Until then no test reads the words of a PDF."
        command -v dot >/dev/null || apt_install "$GRAPH_TOOLS" || say "Until then no test draws with Graphviz."
        command -v minisign >/dev/null || apt_install "$SIGN_TOOLS" || say "Until then no test verifies with minisign."
        command -v strace >/dev/null || apt_install "$TRACE_TOOLS" || say "Until then no test traces the portable program."
        command -v faketime >/dev/null || apt_install "$CLOCK_TOOLS" || say "Until then no test sets a clock."
        command -v xdotool >/dev/null || apt_install "$KEY_TOOLS" || say "Until then no test walks by keys alone."
        # shellcheck disable=SC2086
        node_tools_there || apt_install $NODE_TOOLS || true
    fi
fi
if [ "$for_what" = bundle ]; then
    if [ "$(uname)" = Linux ] && ! { command -v objdump && command -v strip; } >/dev/null; then
        apt_install "$BUNDLE_TOOLS" || fail "objdump and strip are needed."
    fi
    python_library_there || get_python_library
fi
if [ "$for_what" = test ]; then
    { node_tools_there && install_node_packages tests/node; } || say "Until then no test asks an editor's YAML server or Mermaid."
fi
if [ "$for_what" = peers ]; then
    # shellcheck disable=SC2086
    { command -v chromium && command -v Xvfb && command -v dbus-run-session; } >/dev/null || apt_install $PEERS ||
        fail "Chromium and Xvfb are needed."
    # shellcheck disable=SC2086
    node_tools_there || apt_install $NODE_TOOLS || true
    { node_tools_there && install_node_packages tests/peers; } || fail "The packages of SurveyJS are needed."
fi
