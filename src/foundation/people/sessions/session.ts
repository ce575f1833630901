import { hash } from 'node:crypto';

/** A session ends this long after it began, whatever is done in it. */
export const sessionHours = 12;

/** Only this is kept: whoever reads the table cannot sign in. */
export const hashToken = (token: string): Buffer => hash('sha256', token, 'buffer');
