import { readFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { changedAt, remove, walk, writeWhole } from './files.mjs';
import { checkout, inside } from './house.mjs';
import { isFresh, keep } from './made.mjs';

const statics = inside('src', 'entry', 'web', 'assets');
const scripts = [inside('src', 'entry', 'web', 'client'), inside('src', 'entry', 'field')];
const target = inside('dist', 'assets');

/** Beside each file its compressed forms, which browsers that take them are sent: made once, and not with each answer. */
const compressed = { br: brotliCompressSync, gz: (contents) => gzipSync(contents, { level: 9 }) };

function keepAsset(output, contents, inputs) {
  for (const [ending, compress] of Object.entries(compressed)) writeWhole(`${output}.${ending}`, compress(contents));
  keep(output, contents, inputs);
}

async function buildStyles(source, output) {
  const sass = await import('sass');
  const result = sass.compile(source, {
    style: 'compressed',
    loadPaths: [inside('node_modules')],
    quietDeps: true,
    silenceDeprecations: ['import'],
  });
  keepAsset(
    output,
    result.css,
    result.loadedUrls.filter((url) => url.protocol === 'file:').map((url) => fileURLToPath(url)),
  );
}

async function buildScript(esbuild, source, output) {
  const result = await esbuild.build({
    entryPoints: [source],
    absWorkingDir: checkout,
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2020',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
  });
  keepAsset(
    output,
    result.outputFiles[0].contents,
    Object.keys(result.metafile.inputs).map((path) => inside(path)),
  );
}

function listScripts() {
  return scripts.flatMap((folder) =>
    walk(folder).filter((path) => /(?<!\.test)\.tsx?$/.test(path) && !/[\\/]/.test(relative(folder, path))),
  );
}

function removeStrays(wanted) {
  for (const path of walk(target)) {
    const [, own] = /^(.*\.(?:css|js|svg|png))(?:\.br|\.gz)?$/.exec(path) ?? [];
    if (own !== undefined && !wanted.has(own)) remove(path);
  }
}

/** Style sheets, pictures and browser scripts into dist/assets. Adds what failed to `faults`; gives how many were made. */
export async function buildAssets(esbuild, faults) {
  const jobs = listScripts().map((source) => {
    const output = inside('dist', 'assets', basename(source).replace(/\.tsx?$/, '.js'));
    return { output, source, make: () => buildScript(esbuild, source, output) };
  });
  for (const source of walk(statics).filter((path) => /^[^_].*\.scss$/.test(basename(path)))) {
    const output = inside('dist', 'assets', basename(source).replace(/\.scss$/, '.css'));
    jobs.push({ output, source, make: () => buildStyles(source, output) });
  }
  for (const source of walk(statics).filter((path) => /\.(svg|png)$/.test(path))) {
    const output = inside('dist', 'assets', basename(source));
    jobs.push({ output, source, make: () => keepAsset(output, readFileSync(source), [source]) });
  }
  removeStrays(new Set(jobs.map((job) => job.output)));
  const isWhole = ({ output }) => isFresh(output) && changedAt(`${output}.br`) !== undefined;
  const stale = jobs.filter((job) => !isWhole(job));
  for (const job of stale) {
    try {
      await job.make();
    } catch (fault) {
      faults.push(`${relative(checkout, job.source)}: ${fault.message}`);
    }
  }
  return stale.length;
}
