/** The inputs of a move's form. Several forms stand on one page, so each has names, and with them ids, of its own. */
export const fieldsOf = (transition: string) => ({
  note: `${transition}-note`,
  reason: `${transition}-reason`,
  grounds: `${transition}-grounds`,
  organisation: `${transition}-organisation`,
});

/** The box in which a note is written that goes with no move. */
export const noteBox = 'note';

/** The two boxes of a text that is written in both languages. */
export const boxesOf = (name: string) => ({ en: `${name}-en`, cy: `${name}-cy` });

/** What an officer adds to the letter of a decision. */
export const letterBoxesOf = (transition: string) => boxesOf(`${transition}-letter`);

/** The inputs of what a move asks of the person: which questions, why, and those that an officer writes. */
export const askBoxesOf = (transition: string) => ({
  fields: `${transition}-ask`,
  why: boxesOf(`${transition}-why`),
  worded: (field: string) => boxesOf(`${transition}-ask-${field}`),
});
