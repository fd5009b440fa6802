const OVERSEAS: Readonly<Record<string, string>> = {
  "971": "America/Guadeloupe",
  "972": "America/Martinique",
  "973": "America/Cayenne",
  "974": "Indian/Reunion",
  "975": "America/Miquelon",
  "976": "Indian/Mayotte",
};

/** The time zone of a commune, from its INSEE code. */
export const timezoneOf = (insee: string): string => OVERSEAS[insee.slice(0, 3)] ?? "Europe/Paris";
