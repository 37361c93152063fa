import { existsSync } from 'node:fs'
import { installDebianPackages } from '../debian-packages.ts'

/** Debian's packages for a screen reader on a desktop without screen or sound, and a file by which each is known. */
const packages: Readonly<Record<string, string>> = {
  xvfb: '/usr/bin/Xvfb',
  'dbus-x11': '/usr/bin/dbus-launch',
  dbus: '/usr/bin/dbus-run-session',
  'at-spi2-core': '/usr/libexec/at-spi-bus-launcher',
  orca: '/usr/bin/orca',
  xdotool: '/usr/bin/xdotool',
  openbox: '/usr/bin/openbox',
  'libatk-adaptor': '/usr/share/doc/libatk-adaptor',
  'gir1.2-wnck-3.0': '/usr/share/doc/gir1.2-wnck-3.0',
  'libglib2.0-bin': '/usr/bin/gsettings',
  locales: '/usr/share/i18n/locales/nl_NL',
}

/**
 * Makes sure that the screen reader is there: installed already, or (as root on Debian) installed now, saying so.
 * Output: null, or one sentence that says what to run.
 */
export function findScreenReader(say: (line: string) => void): string | null {
  const missing = missingPackages()
  if (missing.length === 0) return null
  const line = `apt-get install -y --no-install-recommends ${missing.join(' ')}`
  installDebianPackages(missing, 'een schermlezer, om te horen wat een lezer hoort', say)
  return missingPackages().length === 0 ? null : `de schermlezer ontbreekt; draai op Debian als root: ${line}`
}

function missingPackages(): readonly string[] {
  return Object.entries(packages)
    .filter(([, file]) => !existsSync(file))
    .map(([name]) => name)
}
