import { usePage } from "./page-context.ts";

export type Bar = {
  readonly label: string;
  /** 0 to 1, of the longest bar or of the whole. */
  readonly share: number;
  /** Written at the bar's end. */
  readonly value: string;
};

const WIDTH = 600;
const ROW = 56;

/**
 * Horizontal bars with their labels and values written on them: nothing is told by colour. The same figures stand in
 * a table beside it, so readers of a screen are told its title alone.
 */
export const BarChart = (props: {
  readonly title: string;
  readonly measure: string;
  readonly bars: readonly Bar[];
}) => {
  const { direction } = usePage();
  const height = props.bars.length * ROW;
  const rtl = direction === "rtl";
  const start = rtl ? WIDTH : 0;
  return (
    <figure class="ipt-chart">
      <figcaption>
        <strong class="ipt-chart__title">{props.title}</strong>
        <span class="ipt-quiet">{props.measure}</span>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={props.title} class="ipt-chart__picture">
        {props.bars.map(({ label, share, value }, index) => {
          const length = Math.max(2, Math.min(1, Math.max(0, share)) * WIDTH);
          const top = index * ROW;
          return (
            <>
              <text x={start} y={top + 18} class="ipt-chart__label">
                {label} – {value}
              </text>
              <rect x="0" y={top + 26} width={WIDTH} height="18" rx="3" class="ipt-meter__track" />
              <rect
                x={rtl ? WIDTH - length : 0}
                y={top + 26}
                width={length}
                height="18"
                rx="3"
                class="ipt-meter__fill"
              />
            </>
          );
        })}
      </svg>
    </figure>
  );
};
