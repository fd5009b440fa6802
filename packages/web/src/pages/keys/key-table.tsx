import type { ApiKey } from "@ipt/domain/access/member.ts";
import type { Instant } from "@ipt/domain/values/instant.ts";
import { Link } from "../../components/link.tsx";
import { usePage } from "../../components/page-context.ts";
import { Table } from "../../components/table.tsx";
import { Tag } from "../../components/tag.tsx";
import { settingsTexts } from "../coordination/settings/texts.ts";
import { keyTexts } from "./texts.ts";

type Shown = Omit<ApiKey, "hash">;

const isLive = ({ expiresAt, revokedAt }: Shown, now: Instant): boolean =>
  revokedAt === null && expiresAt > now;

const State = ({ apiKey, now }: { readonly apiKey: Shown; readonly now: Instant }) => {
  const t = keyTexts(usePage());
  if (apiKey.revokedAt !== null) return <Tag>{t.revoked}</Tag>;
  if (apiKey.expiresAt <= now) return <Tag tone="bad">{t.expired}</Tag>;
  return apiKey.replacedBy === null ? <Tag tone="good">{t.active}</Tag> : <Tag>{t.replaced}</Tag>;
};

/** Keys with what may be done to each one that still opens the territory; `under` is where those pages are. */
export const KeyTable = (props: {
  readonly keys: readonly Shown[];
  readonly now: Instant;
  readonly under: string;
  readonly mayHandle: (key: Shown) => boolean;
}) => {
  const page = usePage();
  const t = keyTexts(page);
  const { roles } = settingsTexts(page);
  const acts = (key: Shown) => {
    if (!isLive(key, props.now) || !props.mayHandle(key)) return null;
    return (
      <>
        <br />
        {key.replacedBy === null ? (
          <>
            <Link path={`${props.under}/${key.id}/renouveler`} about={key.name}>
              {t.renew}
            </Link>
            <br />
          </>
        ) : null}
        <Link path={`${props.under}/${key.id}/revoquer`} about={key.name}>
          {t.revoke}
        </Link>
      </>
    );
  };
  return (
    <Table
      caption={t.keys}
      hideCaption
      columns={[
        { name: t.name },
        { name: t.begins },
        { name: t.roles },
        { name: t.created },
        { name: t.used },
        { name: t.expires },
        { name: t.state },
      ]}
      rows={props.keys.map((key) => [
        <>
          {key.name}
          {acts(key)}
        </>,
        <code class="ipt-code">{key.prefix}</code>,
        key.roles.map((role) => roles[role]).join(", "),
        page.format.dateTime(key.createdAt),
        key.lastUsedOn === null ? t.never : page.format.date(key.lastUsedOn),
        page.format.dateTime(key.expiresAt),
        <State apiKey={key} now={props.now} />,
      ])}
    />
  );
};
