/** Whether a text has a letter or a figure: a dash, a tick or a ditto mark alone says nothing in words. */
export function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
