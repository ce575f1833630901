export interface Bar {
  readonly label: string;
  /** Not negative; bars are drawn in proportion to the greatest. */
  readonly value: number;
  /** The value in words: '£4.20'. */
  readonly text: string;
}

export interface BarChartProps {
  /** Names the chart's parts on its page. */
  readonly id: string;
  readonly title: string;
  /** What is to be seen, for those who do not see it; the figures themselves stand in the table beside. */
  readonly description: string;
  readonly bars: readonly Bar[];
}

const step = 58;
/** The longest bar leaves room for its value. */
const widest = 72;

/** A few figures side by side, without a script. Sizes are shares of the width, so that letters keep their size on a phone. */
export function BarChart({ id, title, description, bars }: BarChartProps) {
  const most = Math.max(...bars.map(({ value }) => value), 0);
  const share = (value: number) => `${most === 0 ? 0 : Math.round((value / most) * widest * 100) / 100}%`;
  return (
    <svg
      class="gh-chart"
      role="img"
      aria-labelledby={`${id}-title ${id}-about`}
      width="100%"
      height={bars.length * step}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-about`}>{description}</desc>
      {bars.map(({ label, value, text }, index) => (
        <>
          <text class="gh-chart__label" x="0" y={index * step + 18}>
            {label}
          </text>
          <rect class="gh-chart__bar" x="0" y={index * step + 26} width={share(value)} height="20" rx="2" />
          <text class="gh-chart__value" x={share(value)} dx="8" y={index * step + 42}>
            {text}
          </text>
        </>
      ))}
    </svg>
  );
}
