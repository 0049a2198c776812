import { createServer as createPlainServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal, readAuthorization } from './authorizations.mjs';

const basePath = '/api/v3/monitoring';
/** The real service's limit is not known. */
const maxBodyBytes = 1024 * 1024;

/**
 * Starts a stand-in for Cert Spotter's Authorization API, and its list of monitored domains, on loopback. It is strict: whatever the service's
 * page does not allow, it refuses, with an error object as SSLMate's API has it. It remembers every request
 * and every authorization. See `cert-spotter.d.mts` for the types.
 */
export async function startCertSpotter({ key, port = 0, latency = 0, tls, monitored = null }) {
  const service = { key, latency, monitored, requests: [], authorized: [], connections: new Map() };
  const onRequest = (request, response) => answer(service, request, response);
  const server = tls ? createTlsServer(tls, onRequest) : createPlainServer(onRequest);
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `${tls ? 'https' : 'http'}://${tls ? 'localhost' : '127.0.0.1'}:${server.address().port}${basePath}`,
    requests: service.requests,
    authorized: service.authorized,
    close: () => close(server),
  };
}

function close(server) {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

async function answer(service, request, response) {
  const record = { ...describe(service, request), body: Buffer.alloc(0), status: 0 };
  service.requests.push(record);
  const { status, body } = await handle(service, request, record).catch((error) => {
    if (error instanceof Refusal) return error;
    if (!request.complete) return hungUp;
    throw error;
  });
  await sleep(service.latency);
  record.status = status;
  const headers = { 'content-type': 'application/json', connection: status === 413 ? 'close' : 'keep-alive' };
  response.writeHead(status, headers).end(JSON.stringify(body));
}

/** Nobody is left to read it. */
const hungUp = { status: 400, body: {} };

function describe({ connections }, { method, url, headers, socket }) {
  if (!connections.has(socket)) connections.set(socket, connections.size + 1);
  return { method, path: url, headers, connection: connections.get(socket), time: Date.now() };
}

async function handle(service, request, record) {
  record.body = await readBody(request);
  if (request.headers.authorization !== `Bearer ${service.key}`) {
    throw new Refusal(401, 'invalid_api_key', 'A valid API key was due as a bearer token');
  }
  if (service.monitored !== null && request.url === '/api/v3/monitoring/monitored_domains') {
    if (request.method !== 'GET') throw new Refusal(405, 'method_not_allowed', 'Only GET is allowed here');
    return { status: 200, body: service.monitored };
  }
  const [, endpoint] = /^\/api\/v3\/monitoring\/(known_keys|known_certs)$/.exec(request.url) ?? [];
  if (endpoint === undefined) throw new Refusal(404, 'not_found', 'There is nothing at this path');
  if (request.method !== 'POST') throw new Refusal(405, 'method_not_allowed', 'Only POST is allowed here');
  const authorization = readAuthorization(endpoint, request.headers['content-type'], record.body);
  service.authorized.push(authorization);
  return { status: 200, body: {} };
}

async function readBody(request) {
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length <= maxBodyBytes) chunks.push(chunk);
  }
  if (length > maxBodyBytes) throw new Refusal(413, 'too_large', 'The body is too large');
  return Buffer.concat(chunks);
}
