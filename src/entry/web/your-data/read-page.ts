import { NotFound } from '../page.js';

/** Which page of the list is asked for, from 1. */
export function readPage(text: string | undefined): number {
  if (text === undefined) return 1;
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new NotFound();
  return Number(text);
}
