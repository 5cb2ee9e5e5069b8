/**
 * Works an answer out once for texts that are asked about again and again. At most `most` answers are kept: they fill one
 * half, which then becomes the older half in place of the one before, so that what is in use stays and a long session
 * forgets the rest. An answer is shared by all who ask.
 */
export function remembering<Answer>(most: number, find: (text: string) => Answer): (text: string) => Answer {
  let recent = new Map<string, Answer>();
  let older = new Map<string, Answer>();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const earlier = older.get(text);
    const answer = earlier === undefined ? find(text) : earlier;
    if (recent.size >= most / 2) [recent, older] = [new Map<string, Answer>(), recent];
    recent.set(text, answer);
    return answer;
  };
}
