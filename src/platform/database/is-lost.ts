/** SQLSTATEs of a database that cannot serve just now: connection exceptions, no room for one more, a full disk, shutting down or starting up. */
const lostState = /^(08\w{3}|53[123]00|57P0[123])$/;
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

/** Whether a fault says that the database cannot be reached or has no room, so that the same may succeed later. */
export function isLost(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false;
  const { code, syscall } = fault as Error & { code?: unknown; syscall?: unknown };
  if (typeof code === 'string')
    return lostState.test(code) || lostSocket.has(code) || (code === 'ENOENT' && syscall === 'connect');
  return lostDriver.test(fault.message) || isLost(fault.cause);
}
