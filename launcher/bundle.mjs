import { join } from 'node:path';
import { explain } from './explain.mjs';
import { changedAt, remove, writeWhole } from './files.mjs';
import { checkout, inside, Stop } from './house.mjs';
import { isFresh, keep } from './made.mjs';

/**
 * Node spends two seconds on finding and linking our thousand modules and those of our packages, and half a second on the
 * same as one file (measured). So what is run as a whole is bundled: the program, and the tests when all of them are run.
 */
const options = {
  absWorkingDir: checkout,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  sourcemap: 'linked',
  sourcesContent: false,
  minifyWhitespace: true, // a quarter of the text, which stays in memory and is read at each start
  metafile: true,
  write: false,
  logLevel: 'silent',
  // Left where they are: they look for files beside themselves, or are wanted by a few tests alone.
  external: [
    '@aws-sdk/client-s3',
    'axe-core',
    'esbuild',
    'libpg-query',
    'oidc-provider',
    'pdfkit',
    'playwright-core',
    'sass',
    'smtp-server',
    'typescript',
  ],
  // Packages in the older format ask for each other by this name.
  banner: {
    js: `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);`,
  },
};

/** What `./guildhall` runs. */
export const program = inside('dist', 'guildhall.js');
const source = inside('src', 'guildhall.ts');

const write = (files, except) => {
  for (const { path, contents } of files) if (path !== except) writeWhole(path, contents);
};

/** Brings the program up to date. Adds what failed to `faults`; gives how many files it made. */
export async function bundleProgram(esbuild, faults) {
  if (changedAt(source) === undefined || isFresh(program)) return 0;
  try {
    const made = await esbuild.build({ ...options, entryPoints: [source], outfile: program });
    write(made.outputFiles, program);
    const { contents } = made.outputFiles.find(({ path }) => path === program);
    const inputs = Object.keys(made.metafile.inputs).filter(isFile);
    keep(
      program,
      contents,
      [...inputs, join('launcher', 'bundle.mjs')].map((path) => inside(path)),
    );
    return 1;
  } catch (fault) {
    faults.push(explain('src/guildhall.ts', fault));
    return 0;
  }
}

/** esbuild names what it makes up itself `(disabled):…`. */
const isFile = (path) => !path.includes(':');

/** Tests say what they have to say to this, which lets several files share a process. */
const fileSuite = inside('launcher', 'file-suite.mjs');
const inGroups = {
  name: 'in-groups',
  setup: (build) =>
    build.onResolve({ filter: /^node:test$/ }, ({ importer }) =>
      importer === fileSuite ? undefined : { path: fileSuite },
    ),
};

/** Bundles tests (sources, from the checkout) into a folder, what they share once; gives the folder. */
export async function bundleTests(sources) {
  const folder = inside('dist', 'whole');
  remove(folder);
  const esbuild = await import('esbuild');
  const all = {
    ...{ ...options, entryPoints: [...sources, fileSuite], outdir: folder, outbase: checkout, splitting: true },
    plugins: [inGroups],
  };
  const made = await esbuild.build(all).catch((fault) => {
    throw new Stop(`the build failed:\n${explain('a test', fault)}`);
  });
  write(made.outputFiles);
  const faults = [];
  await bundleProgram(esbuild, faults);
  await esbuild.stop();
  if (faults.length > 0) throw new Stop(`the build failed:\n${faults.join('\n')}`);
  return folder;
}
