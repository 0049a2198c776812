import { describe, expect, it } from 'vitest';
import { containerPath } from '../../src/actions/event.ts';

const inside = { RUNNER_TEMP: '/__w/_temp', GITHUB_WORKSPACE: '/__w/certs/certs' };
const outside = { RUNNER_TEMP: '/home/runner/work/_temp', GITHUB_WORKSPACE: '/home/runner/work/certs/certs' };

describe('a path in the container of a job', () => {
  it.each([
    ['/home/runner/work/_temp/a/report.json', '/__w/_temp/a/report.json'],
    ['/opt/actions-runner/_work/_temp/report.json', '/__w/_temp/report.json'],
    ['/home/runner/work/certs/certs/out/report.json', '/__w/certs/certs/out/report.json'],
    ['/__w/_temp/report.json', '/__w/_temp/report.json'],
    ['/home/runner/work/_temp', '/home/runner/work/_temp'],
    ['/etc/passwd', '/etc/passwd'],
    ['out/_temp/report.json', 'out/_temp/report.json'],
    ['', ''],
  ])('%j is %j', (path, expected) => {
    expect(containerPath(path, inside)).toBe(expected);
  });

  it('is unchanged outside of one', () => {
    const path = '/home/runner/work/_temp/report.json';
    expect(containerPath(path, outside)).toBe(path);
    expect(containerPath(path, {})).toBe(path);
  });
});
