import { join } from 'node:path';
import { writeWhole } from './files.mjs';

/** So many files share a process: enough to share its start, few enough that one which falls over takes few with it. */
const together = 14;

/**
 * Bundled test files put together, neighbours with neighbours, by a small program for each group; gives the programs.
 * @param {string} folder where the bundled files are @param {readonly string[]} sources their paths from the checkout
 */
export function writeGroups(folder, sources) {
  const sorted = [...sources].sort();
  const count = Math.ceil(sorted.length / together);
  const size = Math.ceil(sorted.length / Math.max(count, 1));
  return Array.from({ length: count }, (_, at) => {
    const program = join(folder, `group-${String(at + 1).padStart(2, '0')}.mjs`);
    const lines = sorted
      .slice(at * size, (at + 1) * size)
      .map(
        (path) =>
          `  ${JSON.stringify(path)}: () => import(${JSON.stringify(`./${path.replace(/\.tsx?$/, '.js')}`)}),\n`,
      );
    writeWhole(
      program,
      `import { runFiles } from './launcher/file-suite.js';\nawait runFiles({\n${lines.join('')}});\n`,
    );
    return program;
  });
}
