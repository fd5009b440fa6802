export type Bar = {
  readonly label: string;
  /** 0 to 1, of the longest bar or of the whole. */
  readonly share: number;
  /** Written beside the label. */
  readonly value: string;
};

/** Units of the drawing; the page stretches it. */
const LENGTH = 1000;
const THICKNESS = 18;
const LEAST = 4;

/**
 * Horizontal bars, each under its label and its value: nothing is told by colour or length alone. Bars begin on the
 * side where reading does.
 */
export const BarChart = (props: {
  readonly title: string;
  readonly measure: string;
  readonly bars: readonly Bar[];
}) => (
  <figure class="ipt-chart">
    <figcaption>
      <strong class="ipt-chart__title">{props.title}</strong>
      <span class="ipt-quiet">{props.measure}</span>
    </figcaption>
    <ul class="ipt-chart__bars">
      {props.bars.map(({ label, share, value }) => (
        <li>
          {label} – <strong>{value}</strong>
          <svg
            class="ipt-meter__bar ipt-chart__bar"
            viewBox={`0 0 ${LENGTH} ${THICKNESS}`}
            preserveAspectRatio="none"
            aria-hidden="true"
            focusable="false"
          >
            <rect class="ipt-meter__track" width={LENGTH} height={THICKNESS} />
            <rect
              class="ipt-meter__fill"
              width={Math.max(LEAST, Math.min(1, Math.max(0, share)) * LENGTH)}
              height={THICKNESS}
            />
          </svg>
        </li>
      ))}
    </ul>
  </figure>
);
