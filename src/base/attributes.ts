/** Attributes that change the bytes of a file on checkout (https://git-scm.com/docs/gitattributes). */
const converting = /(?:^|[\s!-])(?:text|eol|crlf|binary|filter|ident|working-tree-encoding)(?:[\s=]|$)/;

/** The lines that convert files; all lines if a file defines macros. */
export function convertingLines(content: string): string {
  const lines = content.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const hasMacros = lines.some((line) => line.startsWith('[attr]'));
  return lines.filter((line) => hasMacros || converting.test(line)).join('\n');
}

/** How the attributes of the head compare with those of the base. */
export interface CheckoutRules {
  /** Whether equal blobs at equal paths are checked out as equal files. */
  readonly areSame: boolean;
  /** Whether the base's files are checked out as they are stored. */
  readonly isBasePlain: boolean;
  /** Whether some of the base's files are stored in Git LFS. */
  readonly hasLfs: boolean;
  /** Whether some of the base's files go through another filter. */
  readonly hasFilters: boolean;
}

/** @param base and head: the lines that convert files, by path of their `.gitattributes` */
export function checkoutRules(
  base: ReadonlyMap<string, string>,
  head: ReadonlyMap<string, string>,
): CheckoutRules {
  const lines = [...base.values()].join('\n');
  const filters = [...lines.matchAll(/\sfilter=(\S+)/g)].map(([, name]) => name);
  return {
    areSame: base.size === head.size && [...base].every(([path, content]) => head.get(path) === content),
    isBasePlain: lines === '',
    hasLfs: filters.includes('lfs'),
    hasFilters: filters.some((name) => name !== 'lfs'),
  };
}
