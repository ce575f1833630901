import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { buildAssets } from './assets.mjs';
import { bundleProgram } from './bundle.mjs';
import { explain } from './explain.mjs';
import { changedAt, remove, walk, writeWhole } from './files.mjs';
import { checkout, inside, Stop } from './house.mjs';

const roots = ['src', 'bench', 'tests'];
const bundled = [`src${sep}entry${sep}web${sep}client${sep}`, `src${sep}entry${sep}field${sep}`];
const options = {
  format: 'esm',
  platform: 'node',
  target: 'node20',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  sourcemap: 'external',
  sourcesContent: false,
  logLevel: 'silent',
};

/** Sources that become one module each: dist keeps their tree. */
function listSources() {
  return roots
    .flatMap((root) => walk(inside(root)))
    .map((path) => relative(checkout, path))
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .filter((path) => !bundled.some((folder) => path.startsWith(folder)));
}

const outputOf = (source) => inside('dist', source.replace(/\.tsx?$/, '.js'));

/** Outputs carry their source's time, so a source that moves either way in time is built again. */
const isFresh = (source) => changedAt(outputOf(source)) === changedAt(inside(source));

function removeStrays(sources) {
  const wanted = new Set(sources.flatMap((source) => [outputOf(source), `${outputOf(source)}.map`]));
  for (const path of roots.flatMap((root) => walk(inside('dist', root)))) {
    if (/\.js(\.map)?$/.test(path) && !wanted.has(path)) remove(path);
  }
}

async function transpile(esbuild, source) {
  const at = changedAt(inside(source));
  if (at === undefined) return;
  const text = await readFile(inside(source), 'utf8');
  const output = outputOf(source);
  const depth = source.split(sep).length;
  const { code, map } = await esbuild.transform(text, {
    ...options,
    loader: source.endsWith('x') ? 'tsx' : 'ts',
    sourcefile: `${'../'.repeat(depth)}${source.split(sep).join('/')}`,
  });
  writeWhole(`${output}.map`, map);
  writeWhole(output, `${code}//# sourceMappingURL=${output.slice(output.lastIndexOf(sep) + 1)}.map\n`, at);
}

/** A change of compiler or of options makes every output stale. */
function forgetOtherSettings(esbuild) {
  const stamp = createHash('sha256')
    .update(JSON.stringify([esbuild.version, options]))
    .digest('hex');
  const file = inside('dist', '.settings');
  let before;
  try {
    before = readFileSync(file, 'utf8');
  } catch {
    before = undefined;
  }
  if (before === stamp) return;
  for (const root of roots) remove(inside('dist', root));
  writeWhole(file, stamp);
}

/** Brings dist/ up to date with src/, bench/ and tests/. Says how many modules it made; a source that does not parse stops it, after the rest is built. */
export async function build() {
  const sources = listSources();
  removeStrays(sources);
  const esbuild = await import('esbuild');
  forgetOtherSettings(esbuild);
  const stale = sources.filter((source) => !isFresh(source));
  const results = await Promise.allSettled(stale.map((source) => transpile(esbuild, source)));
  const faults = results.flatMap((result, index) =>
    result.status === 'rejected' ? [explain(stale[index], result.reason)] : [],
  );
  const assets = await buildAssets(esbuild, faults);
  await esbuild.stop();
  if (faults.length > 0) throw new Stop(`the build failed:\n${faults.join('\n')}`);
  return { modules: stale.length, assets };
}

/** Brings up to date what `./guildhall` runs, and what it serves: nothing else of dist/. Says how many files it made. */
export async function buildProgram() {
  const esbuild = await import('esbuild');
  const faults = [];
  const made = (await buildAssets(esbuild, faults)) + (await bundleProgram(esbuild, faults));
  await esbuild.stop();
  if (faults.length > 0) throw new Stop(`the build failed:\n${faults.join('\n')}`);
  return made;
}
