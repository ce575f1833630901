/** The inputs of a move's form. Several forms stand on one page, so each has names, and with them ids, of its own. */
export const fieldsOf = (transition: string) => ({
  note: `${transition}-note`,
  reason: `${transition}-reason`,
  grounds: `${transition}-grounds`,
});

/** The box in which a note is written that goes with no move. */
export const noteBox = 'note';
