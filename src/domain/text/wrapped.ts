/** Words in lines of at most so many letters; a longer word has a line of its own. */
export function wrapped(words: readonly string[], letters: number): readonly string[] {
  const lines = [""];
  for (const word of words) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && line.length + 1 + word.length > letters) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines;
}
