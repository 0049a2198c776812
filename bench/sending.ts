import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startCertSpotter } from '../stand-in/cert-spotter.mjs';
import { action } from './action.ts';
import { Certificates } from './certificates.ts';
import { median, timeOf } from './measure.ts';
import { milliseconds, type Row, times } from './table.ts';

const authorizations = 400;
/** Milliseconds that the service takes for each. */
const latency = 100;
const atOnce = 8;
const shards = 4;
const key = 'k'.repeat(32);

/** Sending to a slow service: the ideal is every place taken all the time. */
export async function sending(root: string, rounds: number): Promise<readonly Row[]> {
  const workspace = join(root, 'sending');
  mkdirSync(workspace);
  const source = new Certificates();
  for (let i = 0; i < authorizations; i++) writeFileSync(join(workspace, `${i}.pem`), source.next());
  const whole: Sent[] = [];
  const parts: Sent[] = [];
  for (let round = 0; round < rounds; round++) {
    whole.push(await send(workspace, root, ['']));
    parts.push(
      await send(
        workspace,
        root,
        Array.from({ length: shards }, (_, i) => `${i + 1}/${shards}`),
      ),
    );
  }
  const ideal = (authorizations / atOnce) * latency;
  const inService = median(whole.map(({ inService }) => inService));
  const sharded = median(parts.map(({ inService }) => inService));
  return [
    {
      what: `Sending ${authorizations} authorizations, ${latency} ms each, ${atOnce} at a time`,
      ours: milliseconds(inService),
      peer: `the ideal: ${milliseconds(ideal)}`,
      ratio: times(inService / ideal),
      target: '1.05×',
    },
    {
      what: 'The same, the whole process',
      ours: milliseconds(median(whole.map(({ process }) => process))),
      peer: `the ideal: ${milliseconds(ideal)}`,
      ratio: times(median(whole.map(({ process }) => process)) / ideal),
      target: '–',
    },
    {
      what: 'Connections for that',
      ours: String(median(whole.map(({ connections }) => connections))),
      peer: `slots: ${atOnce}`,
      ratio: times(median(whole.map(({ connections }) => connections)) / atOnce),
      target: '1.0×',
    },
    {
      what: `The same in a matrix of ${shards} shards`,
      ours: milliseconds(sharded),
      peer: `one job: ${milliseconds(inService)}`,
      ratio: `${(inService / sharded).toFixed(1)} times faster`,
      target: `${shards} times faster`,
    },
  ];
}

interface Sent {
  /** Milliseconds from the first request to the last answer. */
  readonly inService: number;
  /** Milliseconds of the slowest process. */
  readonly process: number;
  readonly connections: number;
}

/** Sends from one process for each shard, all at the same time, to one service. */
async function send(workspace: string, root: string, shard: readonly string[]): Promise<Sent> {
  const service = await startCertSpotter({ key, latency });
  try {
    const inputs = { authorize: '*.pem', mode: 'apply', 'api-key': key, 'api-url': service.url };
    const runs = shard.map((part, i) =>
      timeOf(action(workspace, { ...inputs, shard: part }, join(root, `sending-temporary-${i}`))),
    );
    const process = Math.max(...(await Promise.all(runs)));
    if (service.authorized.length !== authorizations) throw new Error('Not everything was authorized.');
    const begins = service.requests.map(({ time }) => time);
    return {
      inService: Math.max(...begins) - Math.min(...begins) + latency,
      process,
      connections: new Set(service.requests.map(({ connection }) => connection)).size,
    };
  } finally {
    await service.close();
  }
}
