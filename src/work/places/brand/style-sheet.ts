import { hash } from 'node:crypto';
import type { Brand } from './brand.js';
import { darken } from './contrast.js';

export interface StyleSheet {
  readonly css: string;
  /** Names this very sheet: another brand has another digest. */
  readonly digest: string;
}

/** The sheet by which a place's pages wear its colours: properties on `:root` and nothing else. */
export function styleSheetOf({ colour, accent }: Brand): StyleSheet {
  const properties = {
    brand: colour,
    'brand-strong': darken(colour, 0.3),
    link: colour,
    'link-hover': darken(colour, 0.4),
    ...(accent ? { accent } : {}),
  };
  const lines = Object.entries(properties).map(([name, value]) => `--guildhall-${name}:${value}`);
  const css = `:root{${lines.join(';')}}\n`;
  return { css, digest: hash('sha256', css, 'hex').slice(0, 16) };
}
