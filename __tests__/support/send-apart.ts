import { sendAll } from '../../src/send/send-all.ts';
import { connectTo, keyAuthorizations, quick } from './sending.ts';

/**
 * Run as a process of its own: sends so many authorizations to an address, with its own environment, and
 * prints what became of them. The third argument is JSON: when to cancel, and how long a connection may take
 * to make, in milliseconds.
 */
const [, , apiUrl = '', count = '1', more = '{}'] = process.argv;
const { cancelAfter, connect = quick.connect } = JSON.parse(more);
const job = new AbortController();
if (cancelAfter !== undefined) setTimeout(() => job.abort(), cancelAfter);
const { signal } = job;
const timings = { ...quick, connect };
const client = connectTo(new URL(apiUrl), { environment: process.env, signal, timings });
const sent = await sendAll(keyAuthorizations(Number(count)), client, { signal });
await client.close();
process.stdout.write(JSON.stringify(sent));
