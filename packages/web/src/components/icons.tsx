type IconProps = { readonly class?: string };

/** The product's mark: a house and its waves. Decorative, the name stands beside it. */
export const MarkIcon = (props: IconProps) => (
  <svg class={props.class} viewBox="0 0 40 40" aria-hidden="true" focusable="false">
    <rect width="40" height="40" rx="8" fill="#0b5a52" />
    <path
      d="M7 20 20 9l13 11"
      fill="none"
      stroke="#ffd33d"
      stroke-width="3"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
    <path
      d="M12.5 24.5a10.6 10.6 0 0 1 15 0M16 28a5.6 5.6 0 0 1 8 0"
      fill="none"
      stroke="#fff"
      stroke-width="2.6"
      stroke-linecap="round"
    />
    <circle cx="20" cy="32" r="2" fill="#fff" />
  </svg>
);

export const CheckIcon = (props: IconProps) => (
  <svg class={props.class} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d="m2.5 8.5 3.6 3.6 7.4-8" fill="none" stroke="currentColor" stroke-width="2.6" />
  </svg>
);

export const HealthIcon = (props: IconProps & { readonly state: "up" | "degraded" | "down" }) => (
  <svg class={props.class} viewBox="0 0 30 30" aria-hidden="true" focusable="false">
    <circle cx="15" cy="15" r="13.5" fill="none" stroke="currentColor" stroke-width="3" />
    {props.state === "up" ? (
      <path d="m8.5 15.5 4.4 4.4 8.6-9.4" fill="none" stroke="currentColor" stroke-width="3" />
    ) : (
      <path d="M15 7.5v9.5M15 19.5v3" fill="none" stroke="currentColor" stroke-width="3" />
    )}
  </svg>
);
