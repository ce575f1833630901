/** A map as SVG draws it, in units of its drawing; every word in the reader's language. */
export interface MapPicture {
  readonly width: number;
  readonly height: number;
  /** Names the picture for those who do not see it. */
  readonly title: string;
  readonly areas: readonly { readonly path: string; readonly isTold: boolean }[];
  readonly one: string;
  readonly few: string;
  readonly many: string;
  readonly told: string;
  readonly squares: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  readonly pins: readonly { readonly x: number; readonly y: number; readonly isOther: boolean }[];
  readonly labels: readonly {
    readonly x: number;
    readonly y: number;
    readonly text: string;
    readonly isArea: boolean;
  }[];
  readonly scale: { readonly text: string; readonly width: number };
  readonly north: string;
}

const margin = 14;

/** A map that is drawn from what the place has, without a script and from nowhere else. What it shows stands in words beside it. */
export function PlaceMap({ picture }: { readonly picture: MapPicture }) {
  const { width, height, title, areas, squares, pins } = picture;
  return (
    <svg class="gh-map__picture" role="img" aria-label={title} viewBox={`0 0 ${width} ${height}`} focusable="false">
      <g class="gh-map__ground">
        {areas.map(({ path, isTold }) => (
          <path class={isTold ? 'gh-map__area gh-map__area--told' : 'gh-map__area'} d={path} />
        ))}
        {squares.map((square) => (
          <rect class="gh-map__square" {...square} />
        ))}
        <path class="gh-map__one" d={picture.one} />
        <path class="gh-map__few" d={picture.few} />
        <path class="gh-map__many" d={picture.many} />
        <path class="gh-map__told" d={picture.told} />
        {picture.labels.map(({ x, y, text, isArea }) => (
          <text class={isArea ? 'gh-map__name gh-map__name--area' : 'gh-map__name'} x={x} y={y}>
            {text}
          </text>
        ))}
        {pins.map(({ x, y, isOther }) => (
          <path
            class={isOther ? 'gh-map__pin gh-map__pin--other' : 'gh-map__pin'}
            d={`M${x} ${y}l-13-24a15 15 0 1 1 26 0z`}
          />
        ))}
      </g>
      <Legend {...picture} />
    </svg>
  );
}

/** The scale, and which way is north. */
const Legend = ({ width, height, scale, north }: MapPicture) => (
  <g class="gh-map__legend">
    <path d={`M${margin} ${height - margin - 8}v8h${scale.width}v-8`} />
    <text x={margin + 6} y={height - margin - 10}>
      {scale.text}
    </text>
    <path d={`M${width - 26} 58v-44l-9 14m9-14l9 14`} />
    <text x={width - 26} y="84" text-anchor="middle">
      {north}
    </text>
  </g>
);
