import { formatNumber, type Language } from '../../../../platform/language/browser.js';
import type { HeldFile } from './held-file.js';

const kilo = 1024;

/** 'bin.jpg (420 KB)'. */
export function sayFile({ name, size }: Pick<HeldFile, 'name' | 'size'>, language: Language): string {
  const isLarge = size >= kilo * kilo;
  const count = isLarge ? Math.round((size / kilo / kilo) * 10) / 10 : Math.max(1, Math.round(size / kilo));
  return `${name} (${formatNumber(count, language)} ${isLarge ? 'MB' : 'KB'})`;
}
