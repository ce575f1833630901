import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { checkout } from './house.mjs';

/**
 * Where in the sources a place in a bundled test is. Node can tell it, for as long as every process reads the maps of all
 * that it loads: a twelfth of what tests cost (docs/performance.md), where only failures want to know.
 */
const bundled = /(?:file:\/\/)?(\/[^\s():]*\/dist\/whole\/[^\s():]+\.js):(\d+):(\d+)/g;
const maps = new Map();

function readMap(file) {
  try {
    return new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')));
  } catch {
    return undefined; // built anew since, or never one of ours
  }
}

function placeOf(file, line, column) {
  if (!maps.has(file)) maps.set(file, readMap(file));
  const { originalSource, originalLine, originalColumn } = maps.get(file)?.findEntry(line - 1, column - 1) ?? {};
  if (originalSource === undefined) return undefined;
  return { file: resolve(dirname(file), originalSource), line: originalLine + 1, column: originalColumn + 1 };
}

/** A text with stacks in it, whose lines name the sources. @param {string} text */
export const nameSources = (text) =>
  text.replace(bundled, (whole, file, line, column) => {
    const place = placeOf(file, Number(line), Number(column));
    return place ? `${place.file}:${place.line}:${place.column}` : whole;
  });

/** The source's path from the checkout of a test file, bundled or not. @param {string} file */
export function sourceOf(file) {
  const [, bare] = /[\\/]dist[\\/]whole[\\/](.*)\.js$/.exec(file) ?? [];
  if (bare === undefined) return relative(checkout, file);
  return existsSync(join(checkout, `${bare}.tsx`)) ? `${bare}.tsx` : `${bare}.ts`;
}

/** Where a test says that it stands: its source and its line. @param {{ file: string, line?: number, column?: number }} data */
export function whereIs({ file, line, column }) {
  const place = line === undefined ? undefined : placeOf(file, line, column ?? 1);
  if (place) return `${relative(checkout, place.file)}:${place.line}`;
  return `${sourceOf(file)}${line === undefined ? '' : `:${line}`}`;
}
