/** Attributes that change a file's bytes when it is checked out (https://git-scm.com/docs/gitattributes). */
const converting = /(?:^|[\s!-])(?:text|eol|crlf|binary|filter|ident|working-tree-encoding)(?:[\s=]|$)/;

/** The lines that convert files; all of them if a file gives sets of attributes a name. */
export function convertingLines(content: string): string {
  const lines = content.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const hasMacros = lines.some((line) => line.startsWith('[attr]'));
  return lines.filter((line) => hasMacros || converting.test(line)).join('\n');
}

/** How the head's way of checking out files compares with the base's. */
export interface CheckoutRules {
  /** Equal blobs at equal paths are checked out as equal files. */
  readonly areSame: boolean;
  /** The base's files are checked out as they are kept. */
  readonly isBasePlain: boolean;
  /** Some of the base's files are kept in Git LFS. */
  readonly hasLfs: boolean;
  /** Some of the base's files go through another program. */
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
