/** Text and what it stands on differ at least so much (WCAG 2.2, 1.4.3). */
export const leastContrast = 4.5;

/** What the pages' colours meet: white words upon them, and paper and surface under them; see `assets/_brand.scss`. */
const grounds = ['#ffffff', '#fffdf9', '#f4eee3'] as const;

const channels = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** The relative luminance of a colour '#rrggbb', from 0 to 1 (WCAG 2.2). */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How much two colours differ, from 1 to 21 (WCAG 2.2). */
export function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The least contrast of a colour with what it meets on our pages. */
export const poorestContrast = (colour: string): number =>
  Math.min(...grounds.map((ground) => contrastOf(colour, ground)));

/** The same hue, darker: 0 leaves it as it is, 1 is black. */
export const darken = (colour: string, by: number): string =>
  `#${channels(colour)
    .map((channel) =>
      Math.round(channel * (1 - by))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** The colour itself if it can be read everywhere, else the nearest darker one of its hue that can. */
export function nearestReadable(colour: string): string {
  for (let percent = 0; percent < 100; percent += 1) {
    const darker = darken(colour, percent / 100);
    if (poorestContrast(darker) >= leastContrast) return darker;
  }
  return '#000000';
}
