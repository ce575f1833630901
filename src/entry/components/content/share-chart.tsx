/** A share at a moment: both from 0 to 1 of their axis. */
interface Point {
  readonly at: number;
  readonly share: number;
}

export interface ShareChartProps {
  /** Names the chart's parts on its page. */
  readonly id: string;
  readonly title: string;
  /** What is to be seen, for those who do not see it; the figures themselves stand in the table beside. */
  readonly description: string;
  /** Lines, each of its own points. */
  readonly lines: readonly (readonly Point[])[];
  /** Moments from which something else holds, each with its short name. */
  readonly marks: readonly { readonly at: number; readonly text: string }[];
  /** What stands at the beginning and at the end of the time. */
  readonly from: string;
  readonly to: string;
}

const [top, bottom, height] = [24, 204, 232];
/** Room at both sides, in shares of the width, for the figures of the axis and half a point. */
const [left, right] = [10, 97];

const xOf = (at: number): string => `${Math.round((left + at * (right - left)) * 100) / 100}%`;
const yOf = (share: number): number => Math.round((bottom - share * (bottom - top)) * 10) / 10;

function Line({ points }: { readonly points: readonly Point[] }) {
  return (
    <>
      {points.slice(1).map((point, index) => {
        const before = points[index] ?? point;
        return (
          <line
            class="gh-chart__line"
            {...{ x1: xOf(before.at), y1: yOf(before.share), x2: xOf(point.at), y2: yOf(point.share) }}
          />
        );
      })}
      {points.map(({ at, share }) => (
        <circle class="gh-chart__point" cx={xOf(at)} cy={yOf(share)} r="4" />
      ))}
    </>
  );
}

/** Shares over time, without a script. Widths are shares of the page's, so that letters keep their size on a phone. */
export function ShareChart({ id, title, description, lines, marks, from, to }: ShareChartProps) {
  return (
    <svg class="gh-chart" role="img" aria-labelledby={`${id}-title ${id}-about`} width="100%" height={height}>
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-about`}>{description}</desc>
      {[0, 0.5, 1].map((share) => (
        <>
          <line class="gh-chart__rule" x1={xOf(0)} y1={yOf(share)} x2={xOf(1)} y2={yOf(share)} />
          <text class="gh-chart__label" x="0" y={yOf(share) + 5}>
            {`${share * 100}%`}
          </text>
        </>
      ))}
      {marks.map(({ at, text }) => (
        <>
          <line class="gh-chart__mark" x1={xOf(at)} y1={top - 6} x2={xOf(at)} y2={bottom} />
          <text class="gh-chart__value" x={xOf(at)} y={top - 10} {...(at > 0.6 ? { 'text-anchor': 'end' } : {})}>
            {text}
          </text>
        </>
      ))}
      {lines.map((points) => (
        <Line points={points} />
      ))}
      <text class="gh-chart__label" x={xOf(0)} y={height - 6}>
        {from}
      </text>
      <text class="gh-chart__label" x={xOf(1)} y={height - 6} text-anchor="end">
        {to}
      </text>
    </svg>
  );
}
