import { type Text, text } from '../text/text.ts';
import { faulty, type Parsed, parsed } from './fault.ts';

/** The hosts that stay on this machine, as `URL.hostname` spells them. */
const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Reads the base address of the API: `https:`, or `http:` to a loopback address; nothing but host, port and path. */
export function parseApiUrl(value: string): Parsed<URL> {
  const url = parseUrl(value);
  if (!url.ok) return url;
  if (/[?#]/.test(value)) return faulty(text`must have neither a query (?…) nor a fragment (#…)`);
  if (url.value.protocol === 'https:') return url;
  if (url.value.protocol === 'http:' && loopback.test(url.value.hostname)) return url;
  return faulty(text`must start with https:// (http:// is for loopback addresses only)`);
}

/** Reads the address of a page where a pin's owner publishes it: `https:` only. */
export function parseSource(value: string): Parsed<URL> {
  const url = parseUrl(value);
  if (!url.ok) return url;
  if (url.value.protocol !== 'https:') return faulty(text`must start with https://`);
  const fault = placeholderFault(value);
  if (fault !== null) return faulty(fault);
  return url.value.host.includes('{') ? faulty(text`must not hold {year} in its host`) : url;
}

/** What is wrong with the placeholders in a value where `{year}` is the only one; null where all is well. */
export function placeholderFault(value: string): Text | null {
  const unknown = /\{(?!year\})[^{}]{0,20}\}?/.exec(value);
  if (unknown !== null) return text`${unknown[0]} is no placeholder; the only one is {year}`;
  return /\}/.test(value.replaceAll('{year}', '')) ? text`has a stray brace` : null;
}

/** Reads a host, with a port where that is not the usual one, in the form that `URL.host` has. */
export function parseSourceHost(value: string): Parsed<string> {
  const isHost = /^[^*/?#@\\{}]+$/.test(value) && !spaceOrControl.test(value);
  if (!isHost || !URL.canParse(`https://${value}`)) {
    return faulty(text`${value} is no host; write it like files.example.com`);
  }
  return parsed(new URL(`https://${value}`).host);
}

/** A control is what the printable characters leave over: a class of Unicode takes V8 longer to make than all the rest. */
const spaceOrControl = /\s|[^ -~\u00a0-\uffff]/;

/** Faults don't repeat the value, which may hold a password. */
function parseUrl(value: string): Parsed<URL> {
  if (spaceOrControl.test(value)) return faulty(text`must hold no white space`);
  if (!/^[a-z][a-z\d+.-]*:\/\//i.test(value) || !URL.canParse(value))
    return faulty(text`is no absolute address; write it like https://example.com/path`);
  const url = new URL(value);
  if (url.username !== '' || url.password !== '') return faulty(text`must hold no user name or password`);
  return parsed(url);
}
