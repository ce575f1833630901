/** Of yes or no, itself; of anything else, whether there is an answer at all. Always yes or no. */
export const whether = (value: unknown): boolean =>
  typeof value === 'boolean' ? value : value !== undefined && value !== null && value !== '';
