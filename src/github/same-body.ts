/** Whether two bodies are the same except for line ends, which GitHub can change. */
export function sameBody(a: string, b: string): boolean {
  return normalize(a) === normalize(b);
}

function normalize(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd();
}
