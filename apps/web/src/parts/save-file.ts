/** Keeps a file that the API answered under a name of people's: the request carries the token, so a plain link would not do. */
export function saveFile(content: Blob, type: string, name: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
