import { readFileSync } from 'node:fs';

/** An arrow as drawn: from a room or a frame to a room or a frame. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
}

/** The diagram of the rooms. */
export interface Picture {
  readonly arrows: readonly Arrow[];
  /** The rooms in each frame. */
  readonly frames: ReadonlyMap<string, readonly string[]>;
}

/** Reads the flow chart of docs/architecture.md, which uses only a part of Mermaid. */
export function readPicture(): Picture {
  const page = readFileSync(new URL('../../docs/architecture.md', import.meta.url), 'utf8');
  const chart = /```mermaid\nflowchart TD\n(.*?)```/s.exec(page)?.[1] ?? '';
  const frames = chart.matchAll(/^ *subgraph (\w+)\n(.*?)^ *end$/gms);
  return {
    arrows: arrowsIn(chart),
    frames: new Map([...frames].map(([, name = '', content = '']) => [name, namesIn(content)])),
  };
}

function arrowsIn(chart: string): readonly Arrow[] {
  return [...chart.matchAll(/^ *(\w+) --> (.+)$/gm)].flatMap(([, from = '', targets = '']) =>
    targets.split(' & ').map((to) => ({ from, to })),
  );
}

function namesIn(content: string): readonly string[] {
  return [...new Set(content.match(/\w+/g))];
}

/** All rooms of a diagram, including those in frames. */
export function roomsIn({ arrows, frames }: Picture): readonly string[] {
  const named = [...arrows.flatMap(({ from, to }) => [from, to]), ...[...frames.values()].flat()];
  return [...new Set(named)].filter((name) => !frames.has(name));
}

/** The arrows from room to room that an arrow represents. */
export function expand({ from, to }: Arrow, { frames }: Picture): readonly Arrow[] {
  const targets = frames.get(to) ?? [to];
  return (frames.get(from) ?? [from]).flatMap((source) =>
    targets.map((target) => ({ from: source, to: target })),
  );
}
