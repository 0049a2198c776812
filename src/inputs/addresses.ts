import { failed, ok, type Result } from '../findings/result.ts';
import { type Text, text } from '../text/text.ts';

/** The hosts of this machine itself, as `URL.hostname` spells them. */
const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Reads the base URL of an API: `https:`, or `http:` to a loopback address, with only a host, a port and a path. */
export function parseApiUrl(value: string): Result<URL> {
  const url = parseUrl(value);
  if (!url.ok) return url;
  if (/[?#]/.test(value)) return failed(text`must not have a query (?…) or a fragment (#…)`);
  if (url.value.protocol === 'https:') return url;
  if (url.value.protocol === 'http:' && loopback.test(url.value.hostname)) return url;
  return failed(text`must start with https:// (http:// is allowed only for loopback addresses)`);
}

/** Reads the URL of the page where the owner publishes a pinned certificate: `https:` only. */
export function parseSource(value: string): Result<URL> {
  const url = parseUrl(value);
  if (!url.ok) return url;
  if (url.value.protocol !== 'https:') return failed(text`must start with https://`);
  const fault = placeholderFault(value);
  if (fault !== null) return failed(fault);
  return url.value.host.includes('{') ? failed(text`must not contain {year} in its host`) : url;
}

/** What is wrong with the placeholders in a value that allows only `{year}`; null if nothing is. */
export function placeholderFault(value: string): Text | null {
  const unknown = /\{(?!year\})[^{}]{0,20}\}?/.exec(value);
  if (unknown !== null) return text`${unknown[0]} is not a placeholder; the only one is {year}`;
  return /\}/.test(value.replaceAll('{year}', '')) ? text`has a stray brace` : null;
}

/** Reads a host, with its port if that is not the default one, in the form of `URL.host`. */
export function parseSourceHost(value: string): Result<string> {
  const isHost = /^[^*/?#@\\{}]+$/.test(value) && !spaceOrControl.test(value);
  if (!isHost || !URL.canParse(`https://${value}`)) {
    return failed(text`${value} is not a host; write it like files.example.com`);
  }
  return ok(new URL(`https://${value}`).host);
}

/** Control characters are what is not printable: V8 takes longer to compile a Unicode class than everything else here. */
const spaceOrControl = /\s|[^ -~\u00a0-\uffff]/;

/** The messages do not repeat the value, because it can contain a password. */
function parseUrl(value: string): Result<URL> {
  if (spaceOrControl.test(value)) return failed(text`must not contain whitespace`);
  if (!/^[a-z][a-z\d+.-]*:\/\//i.test(value) || !URL.canParse(value))
    return failed(text`is not an absolute URL; write it like https://example.com/path`);
  const url = new URL(value);
  if (url.username !== '' || url.password !== '')
    return failed(text`must not contain a user name or password`);
  return ok(url);
}
