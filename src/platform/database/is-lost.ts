/**
 * SQLSTATEs of a database that cannot serve just now: connection exceptions, no room for one more, a full disk, a statement that waited
 * too long (for another's lock), shutting down or starting up.
 */
const lostState = /^(08\w{3}|53[123]00|57014|57P0[123])$/;
const lostSocket = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);
/** The driver's own faults have no code. */
const lostDriver =
  /^(Connection terminated|timeout (exceeded|expired)|Client has encountered a connection error|Client was closed|Cannot use a pool)/;

/** What a standby says to whoever would write: the primary is another by now, or not yet this one. */
const onlyRead = new Set(['25006', '0A000']);

const isStandby = (code: unknown, message: string): boolean =>
  onlyRead.has(String(code)) && /during recovery/.test(message);

/** Whether the connection that a fault came over will not get better: a standby's, or one on which nobody answered. */
export function isDead(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false;
  return fault.message === 'Query read timeout' || isStandby((fault as { code?: unknown }).code, fault.message);
}

/** Whether a fault says that the database cannot be reached or has no room, so that the same may succeed later. */
export function isLost(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false;
  const { code, syscall } = fault as Error & { code?: unknown; syscall?: unknown };
  if (isDead(fault)) return true;
  if (typeof code === 'string')
    return lostState.test(code) || lostSocket.has(code) || (code === 'ENOENT' && syscall === 'connect');
  return lostDriver.test(fault.message) || isLost(fault.cause);
}
