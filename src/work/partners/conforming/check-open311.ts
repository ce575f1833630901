import { checkRequests } from './check-requests.js';
import { checkServices } from './check-services.js';
import { type AskServer, type ConformFinding, takeNotes } from './finding.js';

/**
 * Looks whether a server keeps what GeoReport v2 asks, and what clients in use expect beyond it. It asks as anybody may, and sends nothing
 * that a server would keep.
 */
export async function checkOpen311(ask: AskServer): Promise<readonly ConformFinding[]> {
  const notes = takeNotes();
  await checkRequests(notes, ask, await checkServices(notes, ask));
  return notes.findings;
}
