import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { Brand } from './brand.js';
import { cleanPng } from './clean-png.js';
import { cleanSvg } from './clean-svg.js';

/** A logo is fetched by everybody on every first visit. */
export const mostLogoBytes = 64 * 1024;

export type LogoRefusal = 'too-big' | 'no-picture';

/** A cleaned logo, with its text as it is kept: SVG as it is, PNG in base64. */
export interface CleanLogo {
  readonly type: NonNullable<Brand['logo']>['type'];
  readonly body: string;
}

/** The picture with nothing in it that is not drawn. Refuses `too-big`, and `no-picture` for what is neither kind, whole and plain. */
export function cleanLogo(bytes: Buffer): Outcome<CleanLogo, LogoRefusal> {
  if (bytes.length > mostLogoBytes) return refuse('too-big');
  const png = cleanPng(bytes);
  if (png) return done({ type: 'image/png', body: png.toString('base64') });
  const svg = cleanSvg(bytes.toString('utf8').replace(/^\uFEFF/, ''));
  return svg ? done({ type: 'image/svg+xml', body: svg }) : refuse('no-picture');
}
