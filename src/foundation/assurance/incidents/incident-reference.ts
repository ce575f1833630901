import type { IncidentId } from './incident.js';

/**
 * What an incident is called by residents and officers alike, a concern that is one too: '3F2A-9C01'. Of the part of its id
 * that is drawn at random; the beginning of an id is its time, and the same for all that came within a minute.
 */
export const incidentReference = (id: IncidentId): string =>
  id
    .slice(-8)
    .toUpperCase()
    .replace(/^.{4}/, (first) => `${first}-`);
