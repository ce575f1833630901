import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './files.mjs';
import { inside } from './house.mjs';

/** So many files share a process: enough to share its start, few enough that one which falls over takes few with it. */
const together = 14;

/** Files that open a browser share it (tests/lend-browser.ts), and take several times as long as others. */
const togetherInBrowser = 5;
const opensBrowser = (path) => /\b(openBrowser|deskPictures)\b/.test(readFileSync(inside(path), 'utf8'));

function* split(paths, most) {
  const count = Math.ceil(paths.length / most);
  const size = Math.ceil(paths.length / Math.max(count, 1));
  for (let at = 0; at < paths.length; at += size) yield paths.slice(at, at + size);
}

/**
 * Bundled test files put together, neighbours with neighbours and browsers with browsers, by a small program for each group;
 * gives the programs, those with a browser first.
 * @param {string} folder where the bundled files are @param {readonly string[]} sources their paths from the checkout
 */
export function writeGroups(folder, sources) {
  const sorted = [...sources].sort();
  const inBrowser = new Set(sorted.filter(opensBrowser));
  const groups = [
    ...split([...inBrowser], togetherInBrowser),
    ...split(
      sorted.filter((path) => !inBrowser.has(path)),
      together,
    ),
  ];
  return groups.map((paths, at) => {
    const program = join(folder, `group-${String(at + 1).padStart(2, '0')}.mjs`);
    const lines = paths.map(
      (path) => `  ${JSON.stringify(path)}: () => import(${JSON.stringify(`./${path.replace(/\.tsx?$/, '.js')}`)}),\n`,
    );
    writeWhole(
      program,
      `import { runFiles } from './launcher/file-suite.js';\nawait runFiles({\n${lines.join('')}});\n`,
    );
    return program;
  });
}
