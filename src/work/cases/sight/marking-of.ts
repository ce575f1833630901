import type { Declaration } from '../../services/index.js';

const sensitive = 'OFFICIAL-SENSITIVE';

/**
 * The marking that a page bears which shows these fields: the highest of theirs, with every descriptor of it. OFFICIAL,
 * 'OFFICIAL-SENSITIVE', 'OFFICIAL-SENSITIVE LEGAL PERSONAL'. Pure.
 */
export function markingOf({ fields }: Declaration, shown: Iterable<string>): string {
  const all = [...shown].flatMap((field) => (Object.hasOwn(fields, field) ? (fields[field]?.handling ?? []) : []));
  const high = all.filter((handling) => handling.startsWith(sensitive));
  if (high.length === 0) return 'OFFICIAL';
  const descriptors = new Set(high.map((handling) => handling.slice(sensitive.length).trim()).filter(Boolean));
  return [sensitive, ...[...descriptors].sort()].join(' ');
}
