import { frenchText } from "../i18n/french-text.ts";
import { directionOf, type Language } from "../i18n/language.ts";

/** What people typed, with the spaces that French wants. */
const typeset = (text: string, language: Language): string => (language === "fr" ? frenchText(text) : text);

/** Text typed by the territory's people, in the language they typed it in: its paragraphs and its lines. */
export const Paragraphs = (props: { readonly text: string; readonly language?: Language }) => {
  const language = props.language ?? "fr";
  return (
    <div lang={language} dir={directionOf(language)}>
      {typeset(props.text, language)
        .split(/\n{2,}/)
        .map((paragraph) => (
          <p class="govuk-body">
            {paragraph.split("\n").flatMap((line, index) => (index === 0 ? [line] : [<br />, line]))}
          </p>
        ))}
    </div>
  );
};

type Block =
  | { readonly kind: "heading" | "paragraph"; readonly lines: readonly string[] }
  | { readonly kind: "list"; readonly lines: readonly string[] };

const blocksOf = (text: string): readonly Block[] => {
  const blocks: { kind: Block["kind"]; lines: string[] }[] = [];
  for (const line of text.split("\n")) {
    const trimmed = line.trim();
    if (trimmed === "") {
      blocks.push({ kind: "paragraph", lines: [] });
      continue;
    }
    const [, heading] = /^#+\s+(.*)$/.exec(trimmed) ?? [];
    const [, item] = /^-\s+(.*)$/.exec(trimmed) ?? [];
    const last = blocks.at(-1);
    if (heading !== undefined) blocks.push({ kind: "heading", lines: [heading] });
    else if (item !== undefined && last?.kind === "list") last.lines.push(item);
    else if (item !== undefined) blocks.push({ kind: "list", lines: [item] });
    else if (last?.kind === "paragraph") last.lines.push(trimmed);
    else blocks.push({ kind: "paragraph", lines: [trimmed] });
  }
  return blocks.filter(({ lines }) => lines.length > 0);
};

/** A document's body: headings (`#`), lists (`-`) and paragraphs, nothing else. */
export const Prose = (props: { readonly text: string; readonly language: Language }) => (
  <div lang={props.language} dir={directionOf(props.language)}>
    {blocksOf(typeset(props.text, props.language)).map(({ kind, lines }) => {
      if (kind === "heading") return <h2 class="govuk-heading-m">{lines[0]}</h2>;
      if (kind === "list")
        return (
          <ul class="govuk-list govuk-list--bullet">
            {lines.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        );
      return <p class="govuk-body">{lines.join(" ")}</p>;
    })}
  </div>
);
