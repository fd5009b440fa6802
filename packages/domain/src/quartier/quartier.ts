import * as z from "zod";
import { Stage } from "../playbook/stage.ts";
import { PartialDate } from "../values/civil-date.ts";
import { QpvCode } from "../values/codes.ts";
import { Id, Label, Source, Text } from "../values/id.ts";
import { Instant } from "../values/instant.ts";
import { Count } from "../values/money.ts";
import { type Infer, schema } from "../values/schema.ts";

/** A QPV code is meaningful only with the list it comes from: outlines were redrawn in 2024. */
export const QpvRef = schema(() => z.strictObject({ code: QpvCode(), generation: z.enum(["2015", "2024"]) }));

/** A figure printed differently elsewhere: both values are kept, none is hidden. */
export const FigureNote = schema(() =>
  z.strictObject({
    figure: z.enum(["dwellings"]),
    value: Count(),
    source: Source(),
  }),
);

/** Something published about the quartier that no record of the workflow holds. */
export const Milestone = schema(() =>
  z.strictObject({
    on: PartialDate().nullable(),
    to: PartialDate().nullable().default(null),
    what: Label(),
    source: Source().nullable().default(null),
  }),
);

const description = () => ({
  name: Label(),
  /** Dwellings of the quartier as published; `null` when no source gives it. */
  dwellings: Count().nullable(),
  dwellingsSource: Source().nullable(),
  landlord: Id().nullable(),
  qpv: z.array(QpvRef()).max(10),
  notes: z.array(FigureNote()).max(20),
  milestones: z.array(Milestone()).max(100),
  description: Text().nullable(),
});

export const NewQuartier = schema(() => {
  const fields = description();
  return z.strictObject({
    id: Id().optional(),
    ...fields,
    dwellings: fields.dwellings.default(null),
    dwellingsSource: fields.dwellingsSource.default(null),
    landlord: fields.landlord.default(null),
    qpv: fields.qpv.default([]),
    notes: fields.notes.default([]),
    milestones: fields.milestones.default([]),
    description: fields.description.default(null),
  });
});

export const QuartierChange = schema(() =>
  z.strictObject({ quartier: Id(), ...z.strictObject(description()).partial().shape }),
);

export const CampaignSummary = schema(() =>
  z.strictObject({
    number: z.int().min(1),
    stage: Stage(),
    status: z.enum(["running", "rejected"]),
  }),
);

/** The act of showing the quartier's page to everyone: dated, signed, and taken back by removing it. */
export const Publication = schema(() => z.strictObject({ at: Instant(), actor: z.string() }));

export const Quartier = schema(() =>
  z.strictObject({
    id: Id(),
    ...description(),
    campaign: CampaignSummary().nullable(),
    publication: Publication().nullable(),
  }),
);
export type Quartier = Infer<typeof Quartier>;
