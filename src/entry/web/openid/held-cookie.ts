import type { CookieChange } from '../page.js';

/** Tells the page after a refused sign-in what the shut account is called, so that no address holds it. */
export const heldCookie = 'held';
const minutes = 10;

export const keepHeld = (reference: unknown): readonly CookieChange[] =>
  typeof reference === 'string' ? [{ name: heldCookie, value: reference, maxAge: minutes * 60 }] : [];

export const readHeldReference = (cookie: string | undefined): string | undefined =>
  cookie !== undefined && /^[0-9A-F]{4}-[0-9A-F]{4}$/.test(cookie) ? cookie : undefined;
