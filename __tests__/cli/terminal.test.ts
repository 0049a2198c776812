import { describe, expect, it } from 'vitest';
import { plain, Terminal } from '../../src/cli/terminal.ts';
import { text } from '../../src/text/text.ts';
import { Recorder } from './recorder.ts';

const erase = '\r\u001b[2K';

describe('Terminal', () => {
  it('replaces one line of progress by the next, and removes it before a line that stays', () => {
    const stream = new Recorder(true);
    const terminal = new Terminal(stream, { NO_COLOR: '1' });
    terminal.progress(text`1 of 2`);
    terminal.progress(text`2 of 2`);
    terminal.line([plain(text`done`)]);
    terminal.clear();
    expect(stream.written).toBe(`${erase}1 of 2${erase}2 of 2${erase}done\n`);
  });

  it.each([
    ['a pipe', false, {}],
    ['a terminal that cannot erase', true, { TERM: 'dumb' }],
  ])('shows no progress on %s', (_, isTTY, environment) => {
    const stream = new Recorder(isTTY);
    const terminal = new Terminal(stream, environment);
    terminal.progress(text`1 of 2`);
    terminal.line([plain(text`done`)]);
    expect(stream.written).toBe('done\n');
  });

  it('writes nothing more to a reader that has closed the stream', () => {
    const stream = new Recorder(true);
    const terminal = new Terminal(stream, {});
    terminal.line([plain(text`first`)]);
    stream.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    terminal.line([plain(text`second`)]);
    terminal.progress(text`third`);
    expect(stream.written).toBe('first\n');
    expect(terminal.fault).toBeNull();
  });

  it('keeps other errors of a stream', () => {
    const stream = new Recorder(false);
    const terminal = new Terminal(stream, {});
    expect(terminal.fault).toBeNull();
    const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    stream.emit('error', full);
    expect(terminal.fault).toBe(full);
  });
});
