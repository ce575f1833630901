import { roundPaths } from './round-paths.js';

/** The app of the front line: its page, and what a phone installs of it; part of `paths`. */
export const fieldPaths = {
  ...roundPaths,
  field: '/field',
  /** Asks the server itself, where a phone would answer from what it keeps. */
  fieldNow: '/field?now',
  fieldShell: '/field/shell',
  fieldManifest: '/field/manifest.webmanifest',
  fieldWorker: '/field-worker.js',
} as const;
