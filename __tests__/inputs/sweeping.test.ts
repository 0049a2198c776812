import { describe, expect, it } from 'vitest';
import { isSweeping } from '../../src/inputs/paths.ts';

describe('a pattern', () => {
  it.each(['**', '*', '**/*', '*/**', '**/*.*', '*.*', '**/.*', '**/???'])(
    '%s matches everything',
    (pattern) => {
      expect(isSweeping(pattern)).toBe(true);
    },
  );

  it.each(['certs/**', '**/certs/*', '**/*.pem', '*.{pem,crt}', 'a', '**/*-tls*', '**/[!.]*'])(
    '%s names something',
    (pattern) => {
      expect(isSweeping(pattern)).toBe(false);
    },
  );
});
