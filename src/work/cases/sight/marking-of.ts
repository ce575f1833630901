import type { Declaration } from '../../services/index.js';

const sensitive = 'OFFICIAL-SENSITIVE';

/**
 * The marking that a page bears which shows answers of these handlings: the highest of theirs, with every descriptor of it.
 * OFFICIAL, 'OFFICIAL-SENSITIVE', 'OFFICIAL-SENSITIVE LEGAL PERSONAL'. Pure.
 */
export function joinMarkings(handlings: Iterable<string | undefined>): string {
  const high = [...handlings].filter((one) => one?.startsWith(sensitive));
  if (high.length === 0) return 'OFFICIAL';
  const descriptors = high.flatMap((one) => one?.slice(sensitive.length).split(' ') ?? []).filter(Boolean);
  return [sensitive, ...[...new Set(descriptors)].sort()].join(' ');
}

/** The marking that a page bears which shows these fields. Pure. */
export const markingOf = ({ fields }: Pick<Declaration, 'fields'>, shown: Iterable<string>): string =>
  joinMarkings([...shown].map((field) => (Object.hasOwn(fields, field) ? fields[field]?.handling : undefined)));

/** Whether a page that bears it says so to residents too, for whom the ordinary OFFICIAL is never written. */
export const isSensitive = (marking: string): boolean => marking.startsWith(sensitive);
