/** The file extensions of certificates, requests, and stores of them. */
const certificateExtensions = setOf(
  'pem crt cer cert der ca-bundle csr req p10',
  'p7b p7c p7 spc pkcs7 p12 pfx pkcs12 jks jceks keystore truststore',
);

/** The file extensions of source code and documentation, in which damaged certificates are mostly examples. */
const proseExtensions = setOf(
  'c cc cpp cxx h hh hpp m mm cs fs vb go rs swift zig java kt kts scala groovy clj erl hrl ex exs hs ml lua dart',
  'js mjs cjs jsx ts mts cts tsx vue svelte hbs py pyi ipynb rb php pl pm t r jl sh bash bats zsh fish ps1 psm1 bat',
  'sql proto md mdx markdown rst adoc asciidoc tex org pod html htm css scss svg',
);

function setOf(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}

/** Whether the name of a file says that it contains a certificate or request. */
export function isCertificateName(path: string): boolean {
  return certificateExtensions.has(extensionOf(path));
}

/** Whether the name of a file says that it is source code or documentation. */
export function isSourceOrDocsName(path: string): boolean {
  return proseExtensions.has(extensionOf(path));
}

/** What follows the last dot of a path, in lower case; empty if there is none. */
function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot === -1 ? '' : name.slice(dot + 1).toLowerCase();
}
