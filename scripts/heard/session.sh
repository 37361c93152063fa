#!/usr/bin/env bash
# A desktop of its own, without screen or sound, with the screen reader Orca and a browser that it reads.
# Usage: session.sh FOLDER BROWSER [BROWSER ARGUMENT…]; ends when its standard input does. Everything it starts carries
# LEESWIJZER_HEARD=FOLDER in its environment, so that what is left behind can be found and ended by its id.
set -u
folder=$1
browser=$2
shift 2

if [ "${LEESWIJZER_HEARD:-}" != "$folder" ]; then
  export LEESWIJZER_HEARD=$folder
  export HOME=$folder/home XDG_RUNTIME_DIR=$folder/run LOCPATH=$folder/locale
  export LANG=nl_NL.UTF-8 LANGUAGE=nl NO_AT_BRIDGE=0 ACCESSIBILITY_ENABLED=1 GNOME_ACCESSIBILITY=1
  unset DBUS_SESSION_BUS_ADDRESS WAYLAND_DISPLAY
  mkdir -p "$HOME/.local/share/orca" "$XDG_RUNTIME_DIR" "$LOCPATH" "$folder/profile/Default"
  chmod 700 "$XDG_RUNTIME_DIR"
  cp "$(dirname "$0")/orca-customizations.py" "$HOME/.local/share/orca/"
  echo '{"translate":{"enabled":false}}' >"$folder/profile/Default/Preferences"
  localedef -i nl_NL -f UTF-8 "$LOCPATH/nl_NL.UTF-8" || exit 1
  Xvfb -displayfd 3 -screen 0 1280x900x24 -nolisten tcp 3>"$folder/display" 2>/dev/null &
  screen=$!
  for _ in $(seq 100); do [ -s "$folder/display" ] && break; sleep 0.1; done
  export DISPLAY=:$(head -n 1 "$folder/display")
  dbus-run-session -- bash "$0" "$folder" "$browser" "$@"
  kill "$screen" 2>/dev/null
  exit 0
fi

children=()
start() { "$@" >>"$folder/session.log" 2>&1 </dev/null & children+=($!); }

gsettings set org.gnome.desktop.interface toolkit-accessibility true
gsettings set org.gnome.desktop.a11y.applications screen-reader-enabled true
start /usr/libexec/at-spi-bus-launcher --launch-immediately --a11y=1 --screen-reader=1
start openbox
start orca --replace
# Orca listens to the keyboard once it has said that it is there; a browser that starts earlier never tells it of keys.
for _ in $(seq 300); do [ -s "$folder/speech.log" ] && break; sleep 0.1; done
sleep 1
start "$browser" --force-renderer-accessibility --disable-gpu --lang=nl --no-first-run --no-default-browser-check \
  --user-data-dir="$folder/profile" --remote-debugging-port=0 --window-position=0,0 --window-size=1280,900 "$@" about:blank
cat >/dev/null

kill "${children[@]}" 2>/dev/null
sleep 1
kill -9 "${children[@]}" 2>/dev/null
