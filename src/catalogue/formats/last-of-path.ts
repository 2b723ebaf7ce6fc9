/** The name of a file without the zip and the folders it lies in. */
export function lastOfPath(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1);
}
