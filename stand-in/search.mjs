import { createHash } from 'node:crypto';
import { createServer } from 'node:http';

/** As the service's documentation has them; the real size of a page is not known. */
const parameters = new Set(['domain', 'include_subdomains', 'match_wildcards', 'expand', 'after']);
const expandable = new Set(['dns_names', 'issuer', 'revocation', 'cert_der']);
const flags = new Set(['include_subdomains', 'match_wildcards']);

/** Public suffixes that are refused here; the real service knows all of them. */
const publicSuffixes = new Set(['com', 'org', 'net', 'co.uk', 'test', 'example']);

/**
 * Starts a stand-in for Cert Spotter's Certificate Transparency search on loopback. It is strict: whatever the
 * documentation does not allow, it refuses. It remembers every request. See `search.d.mts` for the types.
 */
export async function startSearch({
  issuances,
  key = null,
  pageSize = 100,
  port = 0,
  limit = Infinity,
  retryAfter = 3600,
}) {
  const service = { rows: issuances.map(rowOf), key, pageSize, limit, retryAfter, requests: [] };
  const server = createServer((request, response) => {
    const { status, body, headers = {} } = answer(service, request);
    service.requests.push({ method: request.method, path: request.url, headers: request.headers, status });
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}/v1`,
    requests: service.requests,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** What the documentation says a row is, from as little as a test or a demonstration wants to say. */
function rowOf(issuance, index) {
  const { publicKeySha256, dnsNames, issuer = 'C=US, O=Example Trust, CN=Example CA 1', ...more } = issuance;
  const { notBefore, notAfter, revoked = false, friendlyName = 'Example Trust' } = more;
  const { tbsSha256 = sha256(`tbs ${index} ${publicKeySha256}`) } = more;
  return {
    id: String(1_000_000 + index),
    tbs_sha256: tbsSha256,
    cert_sha256: sha256(`certificate ${index}`),
    dns_names: dnsNames,
    pubkey_sha256: publicKeySha256,
    issuer: { friendly_name: friendlyName, name: issuer, pubkey_sha256: sha256(issuer), website: null },
    not_before: notBefore,
    not_after: notAfter,
    revoked,
  };
}

function sha256(value) {
  return createHash('sha256').update(value).digest('hex');
}

function answer(service, { method, url, headers }) {
  if (method !== 'GET') return refusal(405, 'method_not_allowed', 'Only GET is allowed here');
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  if (pathname !== '/v1/issuances') return refusal(404, 'not_found', 'There is nothing at this path');
  if (headers.authorization !== undefined && headers.authorization !== `Bearer ${service.key}`)
    return refusal(401, 'unauthorized', 'This API key is not valid');
  if (service.requests.length >= service.limit) {
    const wait = { 'retry-after': String(service.retryAfter) };
    return { ...refusal(429, 'rate_limited', 'You have exceeded the rate limit'), headers: wait };
  }
  return faultOf(searchParams) ?? page(service, searchParams);
}

function refusal(status, code, message) {
  return { status, body: { code, message } };
}

function faultOf(query) {
  const names = [...query.keys()];
  const invalid = (message) => refusal(400, 'invalid_parameter', message);
  const unknown = names.find((name) => !parameters.has(name));
  if (unknown !== undefined) return invalid(`There is no parameter ${unknown}`);
  const twice = names.find((name) => name !== 'expand' && query.getAll(name).length > 1);
  if (twice !== undefined) return invalid(`${twice} is given twice`);
  if (query.getAll('expand').some((field) => !expandable.has(field))) return invalid('expand names no field');
  const flag = [...flags].find((name) => query.has(name) && !['true', 'false'].includes(query.get(name)));
  if (flag !== undefined) return invalid(`${flag} is neither true nor false`);
  const domain = query.get('domain');
  if (domain === null) return invalid('domain is missing');
  if (!/^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)*[a-z0-9-]{1,63}$/.test(domain))
    return refusal(400, 'invalid_domain', 'The domain is no DNS name in lower case without a wildcard');
  return publicSuffixes.has(domain)
    ? refusal(403, 'not_allowed_by_plan', 'The domain is a public suffix')
    : null;
}

function page({ rows, pageSize }, query) {
  const matching = rows.filter(({ dns_names: names }) => names.some((name) => matches(name, query)));
  const after = query.get('after');
  const start = after === null ? 0 : matching.findIndex(({ id }) => id === after) + 1;
  const expand = new Set(query.getAll('expand'));
  const shown = matching.slice(start, start + pageSize).map((row) => {
    const { dns_names: dnsNames, issuer, ...rest } = row;
    return {
      ...rest,
      ...(expand.has('dns_names') && { dns_names: dnsNames }),
      ...(expand.has('issuer') && { issuer }),
    };
  });
  return { status: 200, body: shown };
}

function matches(name, query) {
  const domain = query.get('domain');
  if (name === domain) return true;
  if (query.get('include_subdomains') === 'true' && name.endsWith(`.${domain}`)) return true;
  return query.get('match_wildcards') === 'true' && name === domain.replace(/^[^.]+/, '*');
}
