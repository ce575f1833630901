import { hash } from 'node:crypto';

/** A session ends this long after it began, whatever is done in it. */
export const sessionHours = 12;

/** An officer's session that nobody has used for so long is over (OWASP ASVS 5.0, 7.3.1). */
export const idleMinutes = 60;

/** A session's use is noted this often, so that a desk at work does not write at every page. */
export const notedMinutes = 5;

/** Only this is kept: whoever reads the table cannot sign in. */
export const hashToken = (token: string): Buffer => hash('sha256', token, 'buffer');
