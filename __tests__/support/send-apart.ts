import { sendAll } from '../../src/send/cert-spotter.ts';
import { connectTo, keyAuthorizations, quick } from './sending.ts';

/**
 * Run as a separate process: sends a number of authorizations to an address, with its own environment, and
 * prints what became of them. The third argument is how many milliseconds a connection may take to make.
 * SIGTERM cancels the job.
 */
const [, , apiUrl = '', count = '1', connect = quick.connect] = process.argv;
const job = new AbortController();
process.once('SIGTERM', () => job.abort());
const { signal } = job;
const timings = { ...quick, connect: Number(connect) };
const client = connectTo(new URL(apiUrl), { environment: process.env, signal, timings });
const sent = await sendAll(keyAuthorizations(Number(count)), client, { signal });
await client.close();
process.stdout.write(JSON.stringify(sent));
