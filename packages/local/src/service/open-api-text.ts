let text: Promise<string> | undefined;

const make = async (): Promise<string> => {
  const { openApiDocument } = await import("@ipt/contracts/openapi/document.ts");
  return JSON.stringify(openApiDocument());
};

/** The API's description, made from the contracts on first use. */
export const openApiText = (): Promise<string> => {
  text ??= make();
  return text;
};
