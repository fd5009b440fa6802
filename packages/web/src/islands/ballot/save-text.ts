/** Gives the reader a file made here: nothing is sent. */
export const saveText = (name: string, text: string, type = "text/plain"): void => {
  const link = document.createElement("a");
  const address = URL.createObjectURL(new Blob([text], { type }));
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};
