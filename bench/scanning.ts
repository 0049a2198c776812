import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { action } from './action.ts';
import { type Command, interleaved, median, ratio, timeOf } from './measure.ts';
import { milliseconds, type Row, times } from './table.ts';
import { bundleTree, deepTree, flatTree, mixedTree, type Tree } from './trees.ts';

const certificates = 10_000;
/** openssl is started once per file, which takes long enough for a sample. */
const opensslSample = 100;

/** Trees of 10,000 certificates, against the Go program in `peer/` and openssl. */
export async function scanning(root: string, rounds: number): Promise<readonly Row[]> {
  const peer = compilePeer(root);
  const mixed = mixedTree(root, certificates);
  const others = [flatTree(root, certificates), deepTree(root, certificates), bundleTree(root)];
  const rows: Row[] = [];
  for (const tree of [mixed, ...others]) rows.push(await againstPeer(tree, peer, root, rounds));
  return [...rows, await againstOpenssl(mixed, root, rounds)];
}

/** Null where there is no Go. */
function compilePeer(root: string): string | null {
  const program = join(root, 'peer');
  try {
    execFileSync('go', ['version'], { stdio: 'ignore' });
  } catch {
    return null;
  }
  execFileSync('go', ['build', '-o', program, '.'], {
    cwd: join(import.meta.dirname, 'peer'),
    env: { ...process.env, GOCACHE: join(root, 'go-cache'), GO111MODULE: 'on' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return program;
}

function scan({ folder }: Tree, root: string): Command {
  return action(folder, { authorize: '**/*.pem' }, join(root, 'scan-temporary'));
}

async function againstPeer(tree: Tree, peer: string | null, root: string, rounds: number): Promise<Row> {
  const commands = [scan(tree, root), ...(peer === null ? [] : [{ file: peer, args: [tree.folder] }])];
  const [run = [], base = null] = await interleaved(commands, rounds);
  return {
    what: `Scanning ${tree.name}`,
    ours: milliseconds(median(run)),
    peer: base === null ? 'Go is not installed' : `Go: ${milliseconds(median(base))}`,
    ratio: base === null ? '–' : times(ratio(run, base)),
    target: '1.0×',
  };
}

async function againstOpenssl(tree: Tree, root: string, rounds: number): Promise<Row> {
  const [run = []] = await interleaved([scan(tree, root)], rounds);
  const args = [
    'x509',
    '-noout',
    '-pubkey',
    '-enddate',
    '-in',
    join(tree.folder, 'group-0/service-0/tls-0.pem'),
  ];
  const once: number[] = [];
  for (let i = 0; i < opensslSample; i++) once.push(await timeOf({ file: 'openssl', args }));
  const all = median(once) * tree.certificates;
  return {
    what: `Scanning ${tree.name}`,
    ours: milliseconds(median(run)),
    peer: `openssl x509 once per file: ${milliseconds(all)}, from ${opensslSample} files`,
    ratio: `${Math.round(all / median(run))} times faster`,
    target: '100 times faster',
  };
}
