import { sendAll } from '../../src/send/send-all.ts';
import { connectTo, keyAuthorizations } from './sending.ts';

/**
 * Run as a process of its own: sends so many authorizations to an address, with its own environment, and
 * prints what became of them. A third argument cancels the job after so many milliseconds.
 */
const [, , apiUrl = '', count = '1', cancelAfter = ''] = process.argv;
const job = new AbortController();
if (cancelAfter !== '') setTimeout(() => job.abort(), Number(cancelAfter));
const { signal } = job;
const client = connectTo(new URL(apiUrl), { environment: process.env, signal });
const sent = await sendAll(keyAuthorizations(Number(count)), client, { signal });
await client.close();
process.stdout.write(JSON.stringify(sent));
