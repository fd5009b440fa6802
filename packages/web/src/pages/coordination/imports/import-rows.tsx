import { type DataImport, importState } from "@ipt/domain/territory/data-import.ts";
import { Link } from "../../../components/link.tsx";
import { usePage } from "../../../components/page-context.ts";
import { Table } from "../../../components/table.tsx";
import { Tag } from "../../../components/tag.tsx";
import type { TerritoryCall } from "../../../routes/call.ts";
import { importPath } from "./import-paths.ts";
import { IMPORT_TONES, importTexts } from "./texts.ts";

type Props = {
  readonly call: TerritoryCall;
  readonly imports: readonly DataImport[];
  readonly caption: string;
  readonly hideCaption?: boolean;
  /** Names of quartiers, by id. */
  readonly names?: ReadonlyMap<string, string>;
};

/** Imports, newest first: what, by whom, how far. */
export const Imports = ({ call, imports, caption, hideCaption, names }: Props) => {
  const page = usePage();
  const t = importTexts(page);
  const { dateTime, number } = page.format;
  return (
    <Table
      caption={caption}
      hideCaption={hideCaption ?? false}
      columns={[{ name: t.sent }, { name: t.file }, { name: t.by }, { name: t.lines }, { name: t.state }]}
      rows={imports.map((one) => {
        const state = importState(one, call.ctx.now);
        const quartier = one.quartier === null ? null : names?.get(one.quartier);
        return [
          <Link path={importPath(call, one.id)}>{dateTime(one.startedAt)}</Link>,
          quartier ? `${t.kinds[one.kind]}, ${quartier}` : t.kinds[one.kind],
          one.name,
          t.of(number(one.done), number(one.total)),
          <Tag tone={IMPORT_TONES[state]}>{t.states[state]}</Tag>,
        ];
      })}
    />
  );
};
