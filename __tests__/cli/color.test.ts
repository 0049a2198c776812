import { describe, expect, it } from 'vitest';
import { usesColor } from '../../src/cli/terminal.ts';

describe('wantsColour', () => {
  it.each([
    ['a terminal', {}, true, true],
    ['a pipe', {}, false, false],
    ['a terminal that knows no colours', { TERM: 'dumb' }, true, false],
    ['a user who wants none', { NO_COLOR: '1' }, true, false],
    ['an empty NO_COLOR', { NO_COLOR: '' }, true, true],
    ['a pipe to something that shows colours', { FORCE_COLOR: '1' }, false, true],
    ['an empty FORCE_COLOR', { FORCE_COLOR: '' }, false, true],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, true, false],
    ['FORCE_COLOR=false', { FORCE_COLOR: 'false' }, true, false],
    ['both', { FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
  ])('%s', (_, environment, isTerminal, wanted) => {
    expect(usesColor(environment, isTerminal)).toBe(wanted);
  });

  it('decides as Node.js does for a terminal', async () => {
    const { WriteStream } = await import('node:tty');
    const node = (environment: object) => WriteStream.prototype.hasColors({ TERM: 'xterm', ...environment });
    for (const environment of [
      {},
      { NO_COLOR: '1' },
      { FORCE_COLOR: '0' },
      { FORCE_COLOR: '1' },
      { TERM: 'dumb' },
    ]) {
      expect(usesColor({ TERM: 'xterm', ...environment }, true)).toBe(node(environment));
    }
  });
});
