import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { inside } from '../launcher/house.mjs';

/** Every arrow at once: one file that may be imported so, one that may not. */
const samples = {
  'platform/sealed/content-of.ts': 'export const contentOf = 1;',
  'platform/sealed/browser.ts': 'export const reveal = 1;',
  'platform/database/testing.ts': 'export const testHouse = 1;',
  'work/cases/index.ts': `export { closeCase } from './close-case.js';`,
  'work/cases/close-case.ts': 'export const closeCase = 1;',
  'work/journeys/read.ts': `import '../../platform/sealed/content-of.js';`,
  'entry/components/content/reveal.tsx': `import '../../../platform/sealed/browser.js';`,
  'entry/web/good.ts': `import '../../work/cases/index.js';`,
  'entry/web/reads-inside.ts': `import '../../platform/sealed/content-of.js';`,
  'entry/web/reveals.ts': `import '../../platform/sealed/browser.js';`,
  'entry/web/goes-past-the-door.ts': `import '../../work/cases/close-case.js';`,
  'entry/web/tests-for-real.ts': `import '../../platform/database/testing.js';`,
  'foundation/record/looks-up.ts': `import '../../work/cases/index.js';`,
  'work/spending/one.ts': `import './other.js'; export const one = 1;`,
  'work/spending/other.ts': `import './one.js'; export const other = 1;`,
  'work/spending/queries.ts': `import pg from 'pg'; console.log(pg);`,
};

function cruise() {
  const folder = mkdtempSync(join(tmpdir(), 'guildhall-arrows-'));
  try {
    symlinkSync(inside('node_modules'), join(folder, 'node_modules'));
    for (const file of ['arrows.cjs', 'tsconfig.json', 'package.json']) cpSync(inside(file), join(folder, file));
    for (const [path, text] of Object.entries(samples)) {
      mkdirSync(dirname(join(folder, 'src', path)), { recursive: true });
      writeFileSync(join(folder, 'src', path), text);
    }
    const program = inside('node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
    const args = [program, '--config', 'arrows.cjs', '--output-type', 'json', 'src'];
    const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    return JSON.parse(stdout).summary.violations.map(({ from, rule }) => `${from.replace('src/', '')}: ${rule.name}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('each import against the arrows is told, and no other', () => {
  assert.deepEqual(
    new Set(cruise()),
    new Set([
      'entry/web/reads-inside.ts: sealed: content-of is opened by few',
      'entry/web/reveals.ts: sealed: browser is opened by few',
      'entry/web/goes-past-the-door.ts: doors only',
      'entry/web/tests-for-real.ts: what serves tests stays in tests',
      'foundation/record/looks-up.ts: arrows: foundation/record',
      'work/spending/one.ts: no cycles',
      'work/spending/queries.ts: pg only in platform',
    ]),
  );
});
