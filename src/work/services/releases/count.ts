/** How many things are in a list, and nothing of what they are. */
export const count = (value: unknown): number | undefined => (Array.isArray(value) ? value.length : undefined);
