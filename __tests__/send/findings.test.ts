import { describe, expect, it } from 'vitest';
import type { SendError, Sent } from '../../src/plan/authorization.ts';
import { sendFindings } from '../../src/send/findings.ts';
import { toPlain } from '../../src/text/plain.ts';
import { authorization, keyAuthorization } from '../support/sending.ts';

const error: SendError = { code: null, message: 'm', field: null, status: null, subErrors: [] };

function findingOf(sent: Sent, asked = keyAuthorization(6)) {
  const [finding, ...more] = sendFindings([asked], [sent]);
  if (finding === undefined || more.length > 0) throw new Error('one finding was due');
  return { ...finding, message: toPlain(finding.message), hint: toPlain(finding.hint) };
}

function rejected(part: Partial<SendError>) {
  return findingOf({ status: 'failed', attempts: 1, reason: 'rejected', error: { ...error, ...part } });
}

function unreachable(part: Partial<SendError>, attempts = 5) {
  return findingOf({ status: 'failed', attempts, reason: 'unreachable', error: { ...error, ...part } });
}

describe('findings of the sending', () => {
  it('are absent for what was authorized or only planned', () => {
    const asked = [keyAuthorization(0), keyAuthorization(1)];
    expect(
      sendFindings(asked, [
        { status: 'authorized', attempts: 2 },
        { status: 'planned', attempts: 0 },
      ]),
    ).toEqual([]);
  });

  it('are at the first document', () => {
    const finding = rejected({ status: 422 });
    expect(finding).toMatchObject({ level: 'error', code: 'api-rejected', path: 'certs/6.pem', line: 7 });
  });

  it("show the service's code, message, field and sub-errors", () => {
    const subErrors = [
      { code: 'bad_name', message: 'no name', field: 'dns_names[0]' },
      { code: null, message: 'too long', field: null },
    ];
    const finding = rejected({
      status: 422,
      code: 'invalid',
      message: 'Wrong',
      field: 'dns_names',
      subErrors,
    });
    expect(finding.message).toBe(
      'Cert Spotter rejected the key of www6.example.com: HTTP 422 invalid: “Wrong” (field dns_names); bad_name: “no name” (field dns_names[0]); “too long”.',
    );
  });

  it('count the attempts', () => {
    const message = 'no response within 30 s';
    expect(unreachable({ code: 'TIMED_OUT', message }).message).toBe(
      'Cert Spotter did not authorize the key of www6.example.com after 5 attempts: TIMED_OUT: “no response within 30 s”.',
    );
    expect(unreachable({ message }, 1).message).toMatch(/ after 1 attempt: “no response/);
    expect(unreachable({}).code).toBe('api-unreachable');
  });

  it('say what was not sent and why', () => {
    const finding = findingOf({ status: 'not-tried', attempts: 0, why: 'the run was canceled' });
    expect(finding).toMatchObject({
      code: 'api-not-tried',
      level: 'error',
      hint: expect.stringMatching(/run the job again/),
    });
    expect(finding.message).toBe(
      'Cert Spotter was not asked to authorize the key of www6.example.com: the run was canceled.',
    );
  });

  it('name three names and count the others', () => {
    const asked = {
      ...keyAuthorization(),
      dnsNames: ['a.example', 'b.example', 'c.example', 'd.example', 'e.example'],
    };
    expect(findingOf({ status: 'not-tried', attempts: 0, why: 'w' }, asked).message).toContain(
      'the key of a.example, b.example, c.example and 2 more: w',
    );
  });

  it('mention a certificate if one was sent', () => {
    const asked = { ...authorization({ kind: 'der-certificate', der: Buffer.alloc(0) }), dnsNames: [] };
    expect(findingOf({ status: 'not-tried', attempts: 0, why: 'w' }, asked).message).toBe(
      'Cert Spotter was not asked to authorize the certificate: w.',
    );
  });

  it('leave out what the service does not say', () => {
    expect(rejected({ status: 400, message: '' }).message).toMatch(/: HTTP 400 \.$/);
    expect(rejected({ status: 400, code: 'c', message: '' }).message).toMatch(/: HTTP 400 c\.$/);
  });

  it('are nowhere if there is no document', () => {
    const asked = { ...keyAuthorization(), documents: [] };
    expect(findingOf({ status: 'not-tried', attempts: 0, why: 'w' }, asked)).toMatchObject({
      path: null,
      line: null,
    });
  });

  it('are absent for what has no outcome', () => {
    expect(sendFindings([keyAuthorization()], [])).toEqual([]);
  });

  it('keep what the service says apart from our words', () => {
    const asked = keyAuthorization();
    const [finding] = sendFindings(
      [asked],
      [
        {
          status: 'failed',
          attempts: 1,
          reason: 'rejected',
          error: { ...error, code: '::error::', message: '@all', field: '#1' },
        },
      ],
    );
    const own = finding?.message.filter(({ kind }) => kind === 'own').map(({ value }) => value);
    expect(own?.join('')).not.toMatch(/::error|@all|#1|example/);
  });
});

describe('hints', () => {
  it.each([
    [{ status: 401 }, /current key .* this one is wrong/],
    [{ status: 403 }, /plan/],
    [{ status: 302 }, /Set api-url/],
    [{ status: 404 }, /Check api-url/],
    [{ status: 407 }, /https_proxy/],
    [{ status: 408 }, /later/],
    [{ status: 413 }, /fewer/],
    [{ status: 422 }, /Fix what the service rejects/],
    [{ status: 429 }, /less often/],
    [{ status: 502 }, /has a problem/],
    [{ code: 'ENOTFOUND' }, /the host name does not exist/],
    [{ code: 'EAI_AGAIN' }, /DNS/],
    [{ code: 'CERT_HAS_EXPIRED' }, /NODE_EXTRA_CA_CERTS/],
    [{ code: 'SELF_SIGNED_CERT_IN_CHAIN' }, /NODE_EXTRA_CA_CERTS/],
    [{ code: 'ERR_TLS_CERT_ALTNAME_INVALID' }, /NODE_EXTRA_CA_CERTS/],
    [{ code: 'ERR_SSL_WRONG_VERSION_NUMBER' }, /does not speak TLS/],
    [{ code: 'EPROTO' }, /does not speak TLS/],
    [{ code: 'PROXY_BROKEN' }, /https_proxy, especially its port/],
    [{ code: 'ECONNREFUSED' }, /firewall/],
    [{ code: 'PROXY_REFUSED' }, /Allow connections .* in the proxy/],
    [{ code: 'BAD_PROXY' }, /SOCKS/],
    [{ code: 'CANCELLED' }, /unknown whether the service accepted/],
    [{}, /firewall/],
  ])('for %o', (part, hint) => {
    expect(unreachable(part).hint).toMatch(hint);
  });
});
