import { createHmac, timingSafeEqual } from 'node:crypto';
import {
  AuthenticatedSafe,
  CertBag,
  type MacData,
  PFX,
  type SafeBag,
  SafeContents,
} from '@peculiar/asn1-pfx';
import { AsnConvert } from '@peculiar/asn1-schema';
import { attempt, Failure, orNull } from '../../findings/result.ts';
import { text } from '../../text/text.ts';
import { elementAt, tags } from '../../x509/element.ts';
import { type Decrypt, decryptionOf, Fields, hashNamed, pbkdf2Of } from './decryption.ts';
import { toDefiniteLengths } from './definite.ts';
import { bmpPasswords, pbkdf2Key, pkcs12Key, purposes } from './derivation.ts';
import {
  type Spend,
  type StoreContents,
  type StoredCertificate,
  type StoredKey,
  Unsupported,
} from './store.ts';

const types = {
  data: '1.2.840.113549.1.7.1',
  encryptedData: '1.2.840.113549.1.7.6',
  x509Certificate: '1.2.840.113549.1.9.22.1',
  friendlyName: '1.2.840.113549.1.9.20',
  pbmac1: '1.2.840.113549.1.5.14',
} as const;

/** RFC 7292 section 4.2. */
const bags = {
  key: '1.2.840.113549.1.12.10.1.1',
  shroudedKey: '1.2.840.113549.1.12.10.1.2',
  certificate: '1.2.840.113549.1.12.10.1.3',
  secret: '1.2.840.113549.1.12.10.1.5',
  safeContents: '1.2.840.113549.1.12.10.1.6',
} as const;

/**
 * Reads a PFX (RFC 7292) in BER or DER. Keys are never decrypted.
 *
 * @param passwords are tried in order, for the whole store first and then for each part
 * @throws TooMuchWork if it takes too much, and Failure if it is broken
 */
export async function readPkcs12(
  store: Buffer,
  passwords: readonly string[],
  spend: Spend,
): Promise<StoreContents> {
  const pfx = parse(toDefiniteLengths(store), PFX);
  if (pfx.authSafe.contentType !== types.data) throw new Failure(text`a signed store`);
  const authenticated = octetsOf(pfx.authSafe.content);
  const reading = new Reading(passwords, spend);
  if (hasMac(pfx)) await reading.verify(pfx.macData, authenticated);
  for (const { contentType, content } of parse(toDefiniteLengths(authenticated), AuthenticatedSafe)) {
    if (contentType === types.data) reading.take(octetsOf(content));
    else if (contentType === types.encryptedData) await reading.takeEncrypted(Buffer.from(content));
    else reading.unread.push('content that is encrypted with a public key');
  }
  return reading;
}

/** If there is none, the library uses an empty one. */
function hasMac({ macData }: PFX): boolean {
  return macData.mac.digestAlgorithm.algorithm !== '';
}

class Reading implements StoreContents {
  readonly certificates: StoredCertificate[] = [];
  readonly keys: StoredKey[] = [];
  readonly unread: string[] = [];
  #passwords: readonly string[];
  #integrity: StoreContents['state'] = 'verified';
  #isLocked = false;
  readonly #spend: Spend;

  constructor(passwords: readonly string[], spend: Spend) {
    this.#passwords = passwords;
    this.#spend = spend;
  }

  get state(): StoreContents['state'] {
    return this.#isLocked ? 'locked' : this.#integrity;
  }

  /** The password that matches the MAC is tried first from then on. */
  async verify(mac: MacData, content: Buffer): Promise<void> {
    this.#integrity = 'unverified';
    const check = this.#reads(() => macOf(mac, content));
    if (check === null) return;
    for (const password of this.#passwords) {
      if (!(await check(password, this.#spend))) continue;
      this.#integrity = 'verified';
      this.#passwords = [password, ...this.#passwords.filter((other) => other !== password)];
      return;
    }
  }

  take(contents: Buffer): void {
    this.#bags(parse(toDefiniteLengths(contents), SafeContents));
  }

  /** @param encrypted EncryptedData (RFC 5652 section 8) */
  async takeEncrypted(encrypted: Buffer): Promise<void> {
    const decrypt = this.#reads(() => {
      const fields = new Fields(encrypted);
      fields.count();
      const info = fields.sequence();
      info.oid();
      return decryptionOf(info.algorithm(), info.octets(0x80));
    });
    if (decrypt === null) return;
    const contents = await this.#decrypted(decrypt);
    if (contents === null) this.#isLocked = true;
    else this.#bags(contents);
  }

  async #decrypted(decrypt: Decrypt): Promise<SafeContents | null> {
    for (const password of this.#passwords) {
      for (const plain of await decrypt(password, this.#spend)) {
        const contents = safeContentsIn(plain);
        if (contents !== null) return contents;
      }
    }
    return null;
  }

  #bags(contents: readonly SafeBag[]): void {
    for (const bag of contents) this.#bag(bag);
  }

  #bag(bag: SafeBag): void {
    const alias = friendlyName(bag);
    switch (bag.bagId) {
      case bags.certificate:
        this.#certificate(alias, parse(Buffer.from(bag.bagValue), CertBag));
        break;
      case bags.key:
      case bags.shroudedKey:
        this.keys.push({ alias, kind: 'private key' });
        break;
      case bags.secret:
        this.keys.push({ alias, kind: 'secret' });
        break;
      case bags.safeContents:
        this.#bags(parse(Buffer.from(bag.bagValue), SafeContents));
        break;
      default:
        this.unread.push('an entry that is neither a certificate nor a key');
    }
  }

  #certificate(alias: string | null, { certId, certValue }: CertBag): void {
    if (certId === types.x509Certificate) this.certificates.push({ alias, bytes: octetsOf(certValue) });
    else this.unread.push('a certificate that is not X.509');
  }

  /** Skips what is protected by an unknown scheme. */
  #reads<T>(read: () => T): T | null {
    const result = attempt(read);
    if (result.ok) return result.value;
    if (!(result.reason instanceof Unsupported)) throw result.reason;
    this.unread.push(`content that is protected by ${result.reason.message}`);
    return null;
  }
}

type Check = (password: string, spend: Spend) => Promise<boolean>;

/** HMAC with a key of PKCS #12's own derivation, or PBMAC1 (RFC 9579). */
function macOf({ mac, macSalt, iterations }: MacData, content: Buffer): Check {
  const { algorithm, parameters } = mac.digestAlgorithm;
  const digest = Buffer.from(mac.digest.buffer);
  const fits = (hash: string, key: Buffer) => isSame(createHmac(hash, key).update(content).digest(), digest);
  if (algorithm === types.pbmac1) return pbmac1Of(parameters, fits);
  const hash = hashNamed(algorithm);
  const derivation = { hash, salt: Buffer.from(macSalt.buffer), iterations: Math.max(1, Number(iterations)) };
  return async (password, spend) =>
    bmpPasswords(password).some((encoded) =>
      fits(hash, pkcs12Key(encoded, derivation, purposes.mac, digest.length, spend)),
    );
}

/** The parameters of RFC 9579 say how long the key is; it must not be shorter than the hash. */
function pbmac1Of(
  parameters: ArrayBuffer | null | undefined,
  fits: (hash: string, key: Buffer) => boolean,
): Check {
  const fields = new Fields(parameters ? Buffer.from(parameters) : null);
  const { derivation, keyLength } = pbkdf2Of(fields.algorithm());
  const hash = hashNamed(fields.algorithm().oid);
  if (keyLength === null) throw new Unsupported(text`a MAC without the length of its key`);
  const length = Math.min(keyLength, maxMacKey);
  return async (password, spend) => fits(hash, await pbkdf2Key(password, derivation, length, spend));
}

const maxMacKey = 1_024;

function isSame(a: Buffer, b: Buffer): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

/** The plaintext, if it is SafeContents followed by padding (RFC 8018 section 6.1.1) or by nothing. */
function safeContentsIn(plain: Buffer): SafeContents | null {
  const contents = attempt(() => {
    const { tag, end } = elementAt(plain, 0, plain.length);
    const padding = plain.subarray(end);
    if (tag !== tags.sequence || padding.some((octet) => octet !== padding.length)) return null;
    return parse(toDefiniteLengths(plain.subarray(0, end)), SafeContents);
  });
  return orNull(contents);
}

/** BMPString (RFC 2985 section 5.5.1). */
function friendlyName({ bagAttributes = [] }: SafeBag): string | null {
  const value = bagAttributes.find(({ attrId }) => attrId === types.friendlyName)?.attrValues[0];
  if (value === undefined) return null;
  const bytes = Buffer.from(value);
  const { content, contentEnd } = elementAt(bytes, 0, bytes.length);
  const bigEndian = Buffer.from(bytes.subarray(content, content + ((contentEnd - content) & ~1)));
  return bigEndian.swap16().toString('utf16le');
}

function octetsOf(value: ArrayBuffer): Buffer {
  const bytes = Buffer.from(value);
  const { tag, content, contentEnd } = elementAt(bytes, 0, bytes.length);
  if (tag !== tags.octetString) throw new Failure(text`content that is not an octet string`);
  return bytes.subarray(content, contentEnd);
}

/** Whatever the library throws is caused by its input. @throws Failure */
function parse<T>(der: Buffer, type: new () => T): T {
  try {
    return AsnConvert.parse(der, type);
  } catch (cause) {
    throw new Failure(text`a structure of an unknown form`, null, { cause });
  }
}
