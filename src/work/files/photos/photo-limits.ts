/** Pixels of a picture that is decoded: more than any phone takes unless it is asked to. */
export const mostPixels = 120_000_000;

/** The longer side of a copy, in pixels: enough to read a number plate, and half a megabyte. */
export const longest = 2560;

/** How its process says what is wrong with a picture. */
export const notAPicture = 3;
export const tooManyPixels = 4;
