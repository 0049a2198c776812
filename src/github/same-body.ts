/** Whether two bodies are the same but for line ends, of which GitHub may store its own. */
export function sameBody(a: string, b: string): boolean {
  return normalize(a) === normalize(b);
}

function normalize(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd();
}
