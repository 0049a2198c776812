import { Failure } from '../../findings/result.ts';
import { text } from '../../text/text.ts';
import { constructed, contentOf, contextTag, type Element, elementAt, tags } from '../../x509/element.ts';
import { encoded } from '../../x509/encode.ts';
import { piecedString } from '../../x509/signed-data.ts';

/** Values in one structure: no real store comes near, and the library creates an object for each. */
export const maxValues = 200_000;

/** Levels of nested values; PKCS #12 needs eight. */
export const maxLevels = 40;

const longTag = 0x1f;

/**
 * The same structure with definite lengths and each string in one piece, as in DER. PKCS #12 files of Windows, Java
 * and NSS are BER, which the library only reads in part, and without limits.
 *
 * @throws Failure if it is broken or exceeds the limits
 */
export function toDefiniteLengths(bytes: Buffer): Buffer {
  return new Rewriting(bytes).rewrite(elementAt(bytes, 0, bytes.length), 0);
}

class Rewriting {
  readonly #bytes: Buffer;
  #values = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  rewrite(element: Element, level: number): Buffer {
    const { tag } = element;
    if (level > maxLevels) throw new Failure(text`values are nested too deeply`);
    if ((tag & longTag) === longTag) throw new Failure(text`a tag is not used in PKCS #12`);
    if (tag === piecedString) return encoded(tags.octetString, this.#joined(element, level));
    if ((tag & constructed) === 0) return encoded(tag, contentOf(this.#bytes, element));
    const children = this.#childrenOf(element);
    const isEncrypted = isEncryptedContentInfo(element, children);
    const parts = children.map((child) =>
      isEncrypted && child.tag === contextTag(0)
        ? encoded(child.tag & ~constructed, this.#joined(child, level + 1))
        : this.rewrite(child, level + 1),
    );
    return encoded(tag, Buffer.concat(parts));
  }

  #joined(string: Element, level: number): Buffer {
    if (level > maxLevels) throw new Failure(text`values are nested too deeply`);
    const pieces = this.#childrenOf(string).map((piece) => {
      if (piece.tag === tags.octetString) return contentOf(this.#bytes, piece);
      if (piece.tag === piecedString) return this.#joined(piece, level + 1);
      throw new Failure(text`a part of a string is not a string`);
    });
    return Buffer.concat(pieces);
  }

  #childrenOf(parent: Element): readonly Element[] {
    const children: Element[] = [];
    for (let at = parent.content; at < parent.contentEnd; ) {
      this.#values++;
      if (this.#values > maxValues) throw new Failure(text`it has too many values`);
      const child = elementAt(this.#bytes, at, parent.contentEnd);
      children.push(child);
      at = child.end;
    }
    return children;
  }
}

/**
 * RFC 5652 section 6.1: contentType, contentEncryptionAlgorithm, `[0] IMPLICIT OCTET STRING`; no other `[0]` comes
 * third.
 */
function isEncryptedContentInfo({ tag }: Element, [type, algorithm]: readonly Element[]): boolean {
  return tag === tags.sequence && type?.tag === tags.objectIdentifier && algorithm?.tag === tags.sequence;
}
