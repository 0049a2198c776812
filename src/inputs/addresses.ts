import { text } from '../text/text.ts';
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
  return !url.ok || url.value.protocol === 'https:' ? url : faulty(text`must start with https://`);
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
