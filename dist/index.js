#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 14006:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const pico = __nccwpck_require__(98016);
const utils = __nccwpck_require__(64059);

function picomatch(glob, options, returnState = false) {
  // default to os.platform()
  if (options && (options.windows === null || options.windows === undefined)) {
    // don't mutate the original options object
    options = { ...options, windows: utils.isWindows() };
  }

  return pico(glob, options, returnState);
}

Object.assign(picomatch, pico);
module.exports = picomatch;


/***/ }),

/***/ 5595:
/***/ ((module) => {



const WIN_SLASH = '\\\\/';
const WIN_NO_SLASH = `[^${WIN_SLASH}]`;

const DEFAULT_MAX_EXTGLOB_RECURSION = 0;

/**
 * Posix glob regex
 */

const DOT_LITERAL = '\\.';
const PLUS_LITERAL = '\\+';
const QMARK_LITERAL = '\\?';
const SLASH_LITERAL = '\\/';
const ONE_CHAR = '(?=.)';
const QMARK = '[^/]';
const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
const NO_DOT = `(?!${DOT_LITERAL})`;
const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
const STAR = `${QMARK}*?`;
const SEP = '/';

const POSIX_CHARS = {
  DOT_LITERAL,
  PLUS_LITERAL,
  QMARK_LITERAL,
  SLASH_LITERAL,
  ONE_CHAR,
  QMARK,
  END_ANCHOR,
  DOTS_SLASH,
  NO_DOT,
  NO_DOTS,
  NO_DOT_SLASH,
  NO_DOTS_SLASH,
  QMARK_NO_DOT,
  STAR,
  START_ANCHOR,
  SEP
};

/**
 * Windows glob regex
 */

const WINDOWS_CHARS = {
  ...POSIX_CHARS,

  SLASH_LITERAL: `[${WIN_SLASH}]`,
  QMARK: WIN_NO_SLASH,
  STAR: `${WIN_NO_SLASH}*?`,
  DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
  NO_DOT: `(?!${DOT_LITERAL})`,
  NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
  NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
  START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
  END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
  SEP: '\\'
};

/**
 * POSIX Bracket Regex
 */

const POSIX_REGEX_SOURCE = {
  __proto__: null,
  alnum: 'a-zA-Z0-9',
  alpha: 'a-zA-Z',
  ascii: '\\x00-\\x7F',
  blank: ' \\t',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '\\x21-\\x7E',
  lower: 'a-z',
  print: '\\x20-\\x7E ',
  punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
  space: ' \\t\\r\\n\\v\\f',
  upper: 'A-Z',
  word: 'A-Za-z0-9_',
  xdigit: 'A-Fa-f0-9'
};

module.exports = {
  DEFAULT_MAX_EXTGLOB_RECURSION,
  MAX_LENGTH: 1024 * 64,
  POSIX_REGEX_SOURCE,

  // regular expressions
  REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
  REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
  REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
  REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
  REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
  REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,

  // Replace globs with equivalent patterns to reduce parsing time.
  REPLACEMENTS: {
    __proto__: null,
    '***': '*',
    '**/**': '**',
    '**/**/**': '**'
  },

  // Digits
  CHAR_0: 48, /* 0 */
  CHAR_9: 57, /* 9 */

  // Alphabet chars.
  CHAR_UPPERCASE_A: 65, /* A */
  CHAR_LOWERCASE_A: 97, /* a */
  CHAR_UPPERCASE_Z: 90, /* Z */
  CHAR_LOWERCASE_Z: 122, /* z */

  CHAR_LEFT_PARENTHESES: 40, /* ( */
  CHAR_RIGHT_PARENTHESES: 41, /* ) */

  CHAR_ASTERISK: 42, /* * */

  // Non-alphabetic chars.
  CHAR_AMPERSAND: 38, /* & */
  CHAR_AT: 64, /* @ */
  CHAR_BACKWARD_SLASH: 92, /* \ */
  CHAR_CARRIAGE_RETURN: 13, /* \r */
  CHAR_CIRCUMFLEX_ACCENT: 94, /* ^ */
  CHAR_COLON: 58, /* : */
  CHAR_COMMA: 44, /* , */
  CHAR_DOT: 46, /* . */
  CHAR_DOUBLE_QUOTE: 34, /* " */
  CHAR_EQUAL: 61, /* = */
  CHAR_EXCLAMATION_MARK: 33, /* ! */
  CHAR_FORM_FEED: 12, /* \f */
  CHAR_FORWARD_SLASH: 47, /* / */
  CHAR_GRAVE_ACCENT: 96, /* ` */
  CHAR_HASH: 35, /* # */
  CHAR_HYPHEN_MINUS: 45, /* - */
  CHAR_LEFT_ANGLE_BRACKET: 60, /* < */
  CHAR_LEFT_CURLY_BRACE: 123, /* { */
  CHAR_LEFT_SQUARE_BRACKET: 91, /* [ */
  CHAR_LINE_FEED: 10, /* \n */
  CHAR_NO_BREAK_SPACE: 160, /* \u00A0 */
  CHAR_PERCENT: 37, /* % */
  CHAR_PLUS: 43, /* + */
  CHAR_QUESTION_MARK: 63, /* ? */
  CHAR_RIGHT_ANGLE_BRACKET: 62, /* > */
  CHAR_RIGHT_CURLY_BRACE: 125, /* } */
  CHAR_RIGHT_SQUARE_BRACKET: 93, /* ] */
  CHAR_SEMICOLON: 59, /* ; */
  CHAR_SINGLE_QUOTE: 39, /* ' */
  CHAR_SPACE: 32, /*   */
  CHAR_TAB: 9, /* \t */
  CHAR_UNDERSCORE: 95, /* _ */
  CHAR_VERTICAL_LINE: 124, /* | */
  CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279, /* \uFEFF */

  /**
   * Create EXTGLOB_CHARS
   */

  extglobChars(chars) {
    return {
      '!': { type: 'negate', open: '(?:(?!(?:', close: `))${chars.STAR})` },
      '?': { type: 'qmark', open: '(?:', close: ')?' },
      '+': { type: 'plus', open: '(?:', close: ')+' },
      '*': { type: 'star', open: '(?:', close: ')*' },
      '@': { type: 'at', open: '(?:', close: ')' }
    };
  },

  /**
   * Create GLOB_CHARS
   */

  globChars(win32) {
    return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
  }
};


/***/ }),

/***/ 78265:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const constants = __nccwpck_require__(5595);
const utils = __nccwpck_require__(64059);

/**
 * Constants
 */

const {
  MAX_LENGTH,
  POSIX_REGEX_SOURCE,
  REGEX_NON_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_BACKREF,
  REPLACEMENTS
} = constants;

/**
 * Helpers
 */

const expandRange = (args, options) => {
  if (typeof options.expandRange === 'function') {
    return options.expandRange(...args, options);
  }

  args.sort();
  const value = `[${args.join('-')}]`;

  try {
    /* eslint-disable-next-line no-new */
    new RegExp(value);
  } catch (ex) {
    return args.map(v => utils.escapeRegex(v)).join('..');
  }

  return value;
};

/**
 * Create the message for a syntax error
 */

const syntaxError = (type, char) => {
  return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
};

const splitTopLevel = input => {
  const parts = [];
  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let value = '';
  let escaped = false;

  for (const ch of input) {
    if (escaped === true) {
      value += ch;
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      value += ch;
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      value += ch;
      continue;
    }

    if (quote === 0) {
      if (ch === '[') {
        bracket++;
      } else if (ch === ']' && bracket > 0) {
        bracket--;
      } else if (bracket === 0) {
        if (ch === '(') {
          paren++;
        } else if (ch === ')' && paren > 0) {
          paren--;
        } else if (ch === '|' && paren === 0) {
          parts.push(value);
          value = '';
          continue;
        }
      }
    }

    value += ch;
  }

  parts.push(value);
  return parts;
};

const isPlainBranch = branch => {
  let escaped = false;

  for (const ch of branch) {
    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (/[?*+@!()[\]{}]/.test(ch)) {
      return false;
    }
  }

  return true;
};

const normalizeSimpleBranch = branch => {
  let value = branch.trim();
  let changed = true;

  while (changed === true) {
    changed = false;

    if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
      value = value.slice(2, -1);
      changed = true;
    }
  }

  if (!isPlainBranch(value)) {
    return;
  }

  return value.replace(/\\(.)/g, '$1');
};

const hasRepeatedCharPrefixOverlap = branches => {
  const values = branches.map(normalizeSimpleBranch).filter(Boolean);

  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) {
      const a = values[i];
      const b = values[j];
      const char = a[0];

      if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
        continue;
      }

      if (a === b || a.startsWith(b) || b.startsWith(a)) {
        return true;
      }
    }
  }

  return false;
};

const parseRepeatedExtglob = (pattern, requireEnd = true) => {
  if ((pattern[0] !== '+' && pattern[0] !== '*') || pattern[1] !== '(') {
    return;
  }

  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let escaped = false;

  for (let i = 1; i < pattern.length; i++) {
    const ch = pattern[i];

    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      continue;
    }

    if (quote === 1) {
      continue;
    }

    if (ch === '[') {
      bracket++;
      continue;
    }

    if (ch === ']' && bracket > 0) {
      bracket--;
      continue;
    }

    if (bracket > 0) {
      continue;
    }

    if (ch === '(') {
      paren++;
      continue;
    }

    if (ch === ')') {
      paren--;

      if (paren === 0) {
        if (requireEnd === true && i !== pattern.length - 1) {
          return;
        }

        return {
          type: pattern[0],
          body: pattern.slice(2, i),
          end: i
        };
      }
    }
  }
};

const buildCharClassStar = chars => {
  const source = chars.length === 1
    ? utils.escapeRegex(chars[0])
    : `[${chars.map(ch => utils.escapeRegex(ch)).join('')}]`;

  return `${source}*`;
};

const getStarExtglobSequenceChars = pattern => {
  let index = 0;
  const chars = [];

  while (index < pattern.length) {
    const match = parseRepeatedExtglob(pattern.slice(index), false);

    if (!match || match.type !== '*') {
      return;
    }

    const branches = splitTopLevel(match.body).map(branch => branch.trim());
    if (branches.length !== 1) {
      return;
    }

    const branch = normalizeSimpleBranch(branches[0]);
    if (!branch || branch.length !== 1) {
      return;
    }

    chars.push(branch);
    index += match.end + 1;
  }

  if (chars.length < 1) {
    return;
  }

  return chars;
};

const repeatedExtglobRecursion = pattern => {
  let depth = 0;
  let value = pattern.trim();
  let match = parseRepeatedExtglob(value);

  while (match) {
    depth++;
    value = match.body.trim();
    match = parseRepeatedExtglob(value);
  }

  return depth;
};

const analyzeRepeatedExtglob = (body, options) => {
  if (options.maxExtglobRecursion === false) {
    return { risky: false };
  }

  const max =
    typeof options.maxExtglobRecursion === 'number'
      ? options.maxExtglobRecursion
      : constants.DEFAULT_MAX_EXTGLOB_RECURSION;

  const branches = splitTopLevel(body).map(branch => branch.trim());

  if (branches.length > 1) {
    if (
      branches.some(branch => branch === '') ||
      branches.some(branch => /^[*?]+$/.test(branch)) ||
      hasRepeatedCharPrefixOverlap(branches)
    ) {
      return { risky: true };
    }
  }

  // A repeated extglob is "risky" (prone to catastrophic backtracking) when a
  // branch is itself a `*(...)` sequence, since that nests an unbounded quantifier
  // inside the outer `+(...)`/`*(...)`. When *every* branch reduces to single
  // characters we can emit one flat, ReDoS-safe character class that preserves the
  // meaning of ALL branches (e.g. `+(*(a)|*(b))` -> `[ab]*`), rather than dropping
  // every branch but the first.
  const safeChars = [];
  let sawStarSequence = false;
  let combinable = true;

  for (const branch of branches) {
    const chars = getStarExtglobSequenceChars(branch);
    if (chars) {
      sawStarSequence = true;
      safeChars.push(...chars);
      continue;
    }

    const literal = normalizeSimpleBranch(branch);
    if (literal && literal.length === 1) {
      safeChars.push(literal);
      continue;
    }

    combinable = false;

    if (repeatedExtglobRecursion(branch) > max) {
      return { risky: true };
    }
  }

  if (sawStarSequence) {
    return combinable
      ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) }
      : { risky: true };
  }

  return { risky: false };
};

/**
 * Parse the given input string.
 * @param {String} input
 * @param {Object} options
 * @return {Object}
 */

const parse = (input, options) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected a string');
  }

  input = REPLACEMENTS[input] || input;

  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;

  let len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  const bos = { type: 'bos', value: '', output: opts.prepend || '' };
  const tokens = [bos];

  const capture = opts.capture ? '' : '?:';

  // create constants based on platform, for windows or posix
  const PLATFORM_CHARS = constants.globChars(opts.windows);
  const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);

  const {
    DOT_LITERAL,
    PLUS_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOT_SLASH,
    NO_DOTS_SLASH,
    QMARK,
    QMARK_NO_DOT,
    STAR,
    START_ANCHOR
  } = PLATFORM_CHARS;

  const globstar = opts => {
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const nodot = opts.dot ? '' : NO_DOT;
  const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
  let star = opts.bash === true ? globstar(opts) : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  // minimatch options support
  if (typeof opts.noext === 'boolean') {
    opts.noextglob = opts.noext;
  }

  const state = {
    input,
    index: -1,
    start: 0,
    dot: opts.dot === true,
    consumed: '',
    output: '',
    prefix: '',
    backtrack: false,
    negated: false,
    brackets: 0,
    braces: 0,
    parens: 0,
    quotes: 0,
    globstar: false,
    tokens
  };

  input = utils.removePrefix(input, state);
  len = input.length;

  const extglobs = [];
  const braces = [];
  const stack = [];
  let prev = bos;
  let value;

  /**
   * Tokenizing helpers
   */

  const eos = () => state.index === len - 1;
  const peek = state.peek = (n = 1) => input[state.index + n];
  const advance = state.advance = () => input[++state.index] || '';
  const remaining = () => input.slice(state.index + 1);
  const consume = (value = '', num = 0) => {
    state.consumed += value;
    state.index += num;
  };

  const append = token => {
    state.output += token.output != null ? token.output : token.value;
    consume(token.value);
  };

  const negate = () => {
    let count = 1;

    while (peek() === '!' && (peek(2) !== '(' || peek(3) === '?')) {
      advance();
      state.start++;
      count++;
    }

    if (count % 2 === 0) {
      return false;
    }

    state.negated = true;
    state.start++;
    return true;
  };

  const increment = type => {
    state[type]++;
    stack.push(type);
  };

  const decrement = type => {
    state[type]--;
    stack.pop();
  };

  /**
   * Push tokens onto the tokens array. This helper speeds up
   * tokenizing by 1) helping us avoid backtracking as much as possible,
   * and 2) helping us avoid creating extra tokens when consecutive
   * characters are plain text. This improves performance and simplifies
   * lookbehinds.
   */

  const push = tok => {
    if (prev.type === 'globstar') {
      const isBrace = state.braces > 0 && (tok.type === 'comma' || tok.type === 'brace');
      const isExtglob = tok.extglob === true || (extglobs.length && (tok.type === 'pipe' || tok.type === 'paren'));

      if (tok.type !== 'slash' && tok.type !== 'paren' && !isBrace && !isExtglob) {
        state.output = state.output.slice(0, -prev.output.length);
        prev.type = 'star';
        prev.value = '*';
        prev.output = star;
        state.output += prev.output;
      }
    }

    if (extglobs.length && tok.type !== 'paren') {
      extglobs[extglobs.length - 1].inner += tok.value;
    }

    if (tok.value || tok.output) append(tok);
    if (prev && prev.type === 'text' && tok.type === 'text') {
      prev.output = (prev.output || prev.value) + tok.value;
      prev.value += tok.value;
      return;
    }

    tok.prev = prev;
    tokens.push(tok);
    prev = tok;
  };

  const extglobOpen = (type, value) => {
    const token = { ...EXTGLOB_CHARS[value], conditions: 1, inner: '' };

    token.prev = prev;
    token.parens = state.parens;
    token.output = state.output;
    token.startIndex = state.index;
    token.tokensIndex = tokens.length;
    const output = (opts.capture ? '(' : '') + token.open;

    increment('parens');
    push({ type, value, output: state.output ? '' : ONE_CHAR });
    push({ type: 'paren', extglob: true, value: advance(), output });
    extglobs.push(token);
  };

  const extglobClose = token => {
    const literal = input.slice(token.startIndex, state.index + 1);
    const body = input.slice(token.startIndex + 2, state.index);
    const analysis = analyzeRepeatedExtglob(body, opts);

    if ((token.type === 'plus' || token.type === 'star') && analysis.risky) {
      const safeOutput = analysis.safeOutput
        ? (token.output ? '' : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput)
        : undefined;
      const open = tokens[token.tokensIndex];

      open.type = 'text';
      open.value = literal;
      open.output = safeOutput || utils.escapeRegex(literal);

      for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
        tokens[i].value = '';
        tokens[i].output = '';
        delete tokens[i].suffix;
      }

      state.output = token.output + open.output;
      state.backtrack = true;

      push({ type: 'paren', extglob: true, value, output: '' });
      decrement('parens');
      return;
    }

    let output = token.close + (opts.capture ? ')' : '');
    let rest;

    if (token.type === 'negate') {
      let extglobStar = star;

      if (token.inner && token.inner.length > 1 && token.inner.includes('/')) {
        extglobStar = globstar(opts);
      }

      if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
        output = token.close = `)$))${extglobStar}`;
      }

      if (token.inner.includes('*') && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
        // Any non-magical string (`.ts`) or even nested expression (`.{ts,tsx}`) can follow after the closing parenthesis.
        // In this case, we need to parse the string and use it in the output of the original pattern.
        // Suitable patterns: `/!(*.d).ts`, `/!(*.d).{ts,tsx}`, `**/!(*-dbg).@(js)`.
        //
        // Disabling the `fastpaths` option due to a problem with parsing strings as `.ts` in the pattern like `**/!(*.d).ts`.
        const expression = parse(rest, { ...options, fastpaths: false }).output;

        output = token.close = `)${expression})${extglobStar})`;
      }

      if (token.prev.type === 'bos') {
        state.negatedExtglob = true;
      }
    }

    push({ type: 'paren', extglob: true, value, output });
    decrement('parens');
  };

  /**
   * Fast paths
   */

  if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
    let backslashes = false;

    let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
      if (first === '\\') {
        backslashes = true;
        return m;
      }

      if (first === '?') {
        if (esc) {
          return esc + first + (rest ? QMARK.repeat(rest.length) : '');
        }
        if (index === 0) {
          return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : '');
        }
        return QMARK.repeat(chars.length);
      }

      if (first === '.') {
        return DOT_LITERAL.repeat(chars.length);
      }

      if (first === '*') {
        if (esc) {
          return esc + first + (rest ? star : '');
        }
        return star;
      }
      return esc ? m : `\\${m}`;
    });

    if (backslashes === true) {
      if (opts.unescape === true) {
        output = output.replace(/\\/g, '');
      } else {
        output = output.replace(/\\+/g, m => {
          return m.length % 2 === 0 ? '\\\\' : (m ? '\\' : '');
        });
      }
    }

    if (output === input && opts.contains === true) {
      state.output = input;
      return state;
    }

    state.output = utils.wrapOutput(output, state, options);
    return state;
  }

  /**
   * Tokenize input until we reach end-of-string
   */

  while (!eos()) {
    value = advance();

    if (value === '\u0000') {
      continue;
    }

    /**
     * Escaped characters
     */

    if (value === '\\') {
      const next = peek();

      if (next === '/' && opts.bash !== true) {
        continue;
      }

      if (next === '.' || next === ';') {
        continue;
      }

      if (!next) {
        value += '\\';
        push({ type: 'text', value });
        continue;
      }

      // collapse slashes to reduce potential for exploits
      const match = /^\\+/.exec(remaining());
      let slashes = 0;

      if (match && match[0].length > 2) {
        slashes = match[0].length;
        state.index += slashes;
        if (slashes % 2 !== 0) {
          value += '\\';
        }
      }

      if (opts.unescape === true) {
        value = advance();
      } else {
        value += advance();
      }

      if (state.brackets === 0) {
        push({ type: 'text', value });
        continue;
      }
    }

    /**
     * If we're inside a regex character class, continue
     * until we reach the closing bracket.
     */

    if (state.brackets > 0 && (value !== ']' || prev.value === '[' || prev.value === '[^')) {
      if (opts.posix !== false && value === ':') {
        const inner = prev.value.slice(1);
        if (inner.includes('[')) {
          prev.posix = true;

          if (inner.includes(':')) {
            const idx = prev.value.lastIndexOf('[');
            const pre = prev.value.slice(0, idx);
            const rest = prev.value.slice(idx + 2);
            const posix = POSIX_REGEX_SOURCE[rest];
            if (posix) {
              prev.value = pre + posix;
              state.backtrack = true;
              advance();

              if (!bos.output && tokens.indexOf(prev) === 1) {
                bos.output = ONE_CHAR;
              }
              continue;
            }
          }
        }
      }

      if ((value === '[' && peek() !== ':') || (value === '-' && peek() === ']')) {
        value = `\\${value}`;
      }

      if (value === ']' && (prev.value === '[' || prev.value === '[^')) {
        value = `\\${value}`;
      }

      if (opts.posix === true && value === '!' && prev.value === '[') {
        value = '^';
      }

      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * If we're inside a quoted string, continue
     * until we reach the closing double quote.
     */

    if (state.quotes === 1 && value !== '"') {
      value = utils.escapeRegex(value);
      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * Double quotes
     */

    if (value === '"') {
      state.quotes = state.quotes === 1 ? 0 : 1;
      if (opts.keepQuotes === true) {
        push({ type: 'text', value });
      }
      continue;
    }

    /**
     * Parentheses
     */

    if (value === '(') {
      increment('parens');
      push({ type: 'paren', value });
      continue;
    }

    if (value === ')') {
      if (state.parens === 0 && opts.strictBrackets === true) {
        throw new SyntaxError(syntaxError('opening', '('));
      }

      const extglob = extglobs[extglobs.length - 1];
      if (extglob && state.parens === extglob.parens + 1) {
        extglobClose(extglobs.pop());
        continue;
      }

      push({ type: 'paren', value, output: state.parens ? ')' : '\\)' });
      decrement('parens');
      continue;
    }

    /**
     * Square brackets
     */

    if (value === '[') {
      if (opts.nobracket === true || !remaining().includes(']')) {
        if (opts.nobracket !== true && opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('closing', ']'));
        }

        value = `\\${value}`;
      } else {
        increment('brackets');
      }

      push({ type: 'bracket', value });
      continue;
    }

    if (value === ']') {
      if (opts.nobracket === true || (prev && prev.type === 'bracket' && prev.value.length === 1)) {
        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      if (state.brackets === 0) {
        if (opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('opening', '['));
        }

        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      decrement('brackets');

      const prevValue = prev.value.slice(1);
      if (prev.posix !== true && prevValue[0] === '^' && !prevValue.includes('/')) {
        value = `/${value}`;
      }

      prev.value += value;
      append({ value });

      // when literal brackets are explicitly disabled
      // assume we should match with a regex character class
      if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
        continue;
      }

      const escaped = utils.escapeRegex(prev.value);
      state.output = state.output.slice(0, -prev.value.length);

      // when literal brackets are explicitly enabled
      // assume we should escape the brackets to match literal characters
      if (opts.literalBrackets === true) {
        state.output += escaped;
        prev.value = escaped;
        continue;
      }

      // when the user specifies nothing, try to match both
      prev.value = `(${capture}${escaped}|${prev.value})`;
      state.output += prev.value;
      continue;
    }

    /**
     * Braces
     */

    if (value === '{' && opts.nobrace !== true) {
      increment('braces');

      const open = {
        type: 'brace',
        value,
        output: '(',
        outputIndex: state.output.length,
        tokensIndex: state.tokens.length
      };

      braces.push(open);
      push(open);
      continue;
    }

    if (value === '}') {
      const brace = braces[braces.length - 1];

      if (opts.nobrace === true || !brace) {
        push({ type: 'text', value, output: value });
        continue;
      }

      let output = ')';

      if (brace.dots === true) {
        const arr = tokens.slice();
        const range = [];

        for (let i = arr.length - 1; i >= 0; i--) {
          tokens.pop();
          if (arr[i].type === 'brace') {
            break;
          }
          if (arr[i].type !== 'dots') {
            range.unshift(arr[i].value);
          }
        }

        output = expandRange(range, opts);
        state.backtrack = true;
      }

      if (brace.comma !== true && brace.dots !== true) {
        const out = state.output.slice(0, brace.outputIndex);
        const toks = state.tokens.slice(brace.tokensIndex);
        brace.value = brace.output = '\\{';
        value = output = '\\}';
        state.output = out;
        for (const t of toks) {
          state.output += (t.output || t.value);
        }
      }

      push({ type: 'brace', value, output });
      decrement('braces');
      braces.pop();
      continue;
    }

    /**
     * Pipes
     */

    if (value === '|') {
      if (extglobs.length > 0) {
        extglobs[extglobs.length - 1].conditions++;
      }
      push({ type: 'text', value });
      continue;
    }

    /**
     * Commas
     */

    if (value === ',') {
      let output = value;

      const brace = braces[braces.length - 1];
      if (brace && stack[stack.length - 1] === 'braces') {
        brace.comma = true;
        output = '|';
      }

      push({ type: 'comma', value, output });
      continue;
    }

    /**
     * Slashes
     */

    if (value === '/') {
      // if the beginning of the glob is "./", advance the start
      // to the current index, and don't add the "./" characters
      // to the state. This greatly simplifies lookbehinds when
      // checking for BOS characters like "!" and "." (not "./")
      if (prev.type === 'dot' && state.index === state.start + 1) {
        state.start = state.index + 1;
        state.consumed = '';
        state.output = '';
        tokens.pop();
        prev = bos; // reset "prev" to the first token
        continue;
      }

      push({ type: 'slash', value, output: SLASH_LITERAL });
      continue;
    }

    /**
     * Dots
     */

    if (value === '.') {
      if (state.braces > 0 && prev.type === 'dot') {
        if (prev.value === '.') prev.output = DOT_LITERAL;
        const brace = braces[braces.length - 1];
        prev.type = 'dots';
        prev.output += value;
        prev.value += value;
        brace.dots = true;
        continue;
      }

      if ((state.braces + state.parens) === 0 && prev.type !== 'bos' && prev.type !== 'slash') {
        push({ type: 'text', value, output: DOT_LITERAL });
        continue;
      }

      push({ type: 'dot', value, output: DOT_LITERAL });
      continue;
    }

    /**
     * Question marks
     */

    if (value === '?') {
      const isGroup = prev && prev.value === '(';
      if (!isGroup && opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('qmark', value);
        continue;
      }

      if (prev && prev.type === 'paren') {
        const next = peek();
        let output = value;

        if ((prev.value === '(' && !/[!=<:]/.test(next)) || (next === '<' && !/<([!=]|\w+>)/.test(remaining()))) {
          output = `\\${value}`;
        }

        push({ type: 'text', value, output });
        continue;
      }

      if (opts.dot !== true && (prev.type === 'slash' || prev.type === 'bos')) {
        push({ type: 'qmark', value, output: QMARK_NO_DOT });
        continue;
      }

      push({ type: 'qmark', value, output: QMARK });
      continue;
    }

    /**
     * Exclamation
     */

    if (value === '!') {
      if (opts.noextglob !== true && peek() === '(') {
        if (peek(2) !== '?' || !/[!=<:]/.test(peek(3))) {
          extglobOpen('negate', value);
          continue;
        }
      }

      if (opts.nonegate !== true && state.index === 0) {
        negate();
        continue;
      }
    }

    /**
     * Plus
     */

    if (value === '+') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('plus', value);
        continue;
      }

      if ((prev && prev.value === '(') || opts.regex === false) {
        push({ type: 'plus', value, output: PLUS_LITERAL });
        continue;
      }

      if ((prev && (prev.type === 'bracket' || prev.type === 'paren' || prev.type === 'brace')) || state.parens > 0) {
        push({ type: 'plus', value });
        continue;
      }

      push({ type: 'plus', value: PLUS_LITERAL });
      continue;
    }

    /**
     * Plain text
     */

    if (value === '@') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        push({ type: 'at', extglob: true, value, output: '' });
        continue;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Plain text
     */

    if (value !== '*') {
      if (value === '$' || value === '^') {
        value = `\\${value}`;
      }

      const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
      if (match) {
        value += match[0];
        state.index += match[0].length;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Stars
     */

    if (prev && (prev.type === 'globstar' || prev.star === true)) {
      prev.type = 'star';
      prev.star = true;
      prev.value += value;
      prev.output = star;
      state.backtrack = true;
      state.globstar = true;
      consume(value);
      continue;
    }

    let rest = remaining();
    if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
      extglobOpen('star', value);
      continue;
    }

    if (prev.type === 'star') {
      if (opts.noglobstar === true) {
        consume(value);
        continue;
      }

      const prior = prev.prev;
      const before = prior.prev;
      const isStart = prior.type === 'slash' || prior.type === 'bos';
      const afterStar = before && (before.type === 'star' || before.type === 'globstar');

      if (opts.bash === true && (!isStart || (rest[0] && rest[0] !== '/'))) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      const isBrace = state.braces > 0 && (prior.type === 'comma' || prior.type === 'brace');
      const isExtglob = extglobs.length && (prior.type === 'pipe' || prior.type === 'paren');
      if (!isStart && prior.type !== 'paren' && !isBrace && !isExtglob) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      // strip consecutive `/**/`
      while (rest.slice(0, 3) === '/**') {
        const after = input[state.index + 4];
        if (after && after !== '/') {
          break;
        }
        rest = rest.slice(3);
        consume('/**', 3);
      }

      // A globstar followed only by balanced closing parens is at the logical end of patterns like
      // `test(/utils/**)` and `test?(/utils/**)`. Treat it as EOS so the trailing `/**` can match its
      // parent path, except in negated extglobs where that would change the exclusion semantics.
      const isEnd = eos() || (
        state.parens > 0
        && rest === ')'.repeat(state.parens)
        && !extglobs.some(extglob => extglob.type === 'negate')
      );

      if (prior.type === 'bos' && eos()) {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = globstar(opts);
        state.output = prev.output;
        state.globstar = true;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && !afterStar && isEnd) {
        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = globstar(opts) + (opts.strictSlashes ? ')' : '|$)');
        prev.value += value;
        state.globstar = true;
        state.output += prior.output + prev.output;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && rest[0] === '/') {
        const end = rest[1] !== void 0 ? '|$' : '';

        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
        prev.value += value;

        state.output += prior.output + prev.output;
        state.globstar = true;

        consume(value + advance());

        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      if (prior.type === 'bos' && rest[0] === '/') {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
        state.output = prev.output;
        state.globstar = true;
        consume(value + advance());
        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      // remove single star from output
      state.output = state.output.slice(0, -prev.output.length);

      // reset previous token to globstar
      prev.type = 'globstar';
      prev.output = globstar(opts);
      prev.value += value;

      // reset output with globstar
      state.output += prev.output;
      state.globstar = true;
      consume(value);
      continue;
    }

    const token = { type: 'star', value, output: star };

    if (opts.bash === true) {
      token.output = '.*?';
      if (prev.type === 'bos' || prev.type === 'slash') {
        token.output = nodot + token.output;
      }
      push(token);
      continue;
    }

    if (prev && (prev.type === 'bracket' || prev.type === 'paren') && opts.regex === true) {
      token.output = value;
      push(token);
      continue;
    }

    if (state.index === state.start || prev.type === 'slash' || prev.type === 'dot') {
      if (prev.type === 'dot') {
        state.output += NO_DOT_SLASH;
        prev.output += NO_DOT_SLASH;

      } else if (opts.dot === true) {
        state.output += NO_DOTS_SLASH;
        prev.output += NO_DOTS_SLASH;

      } else {
        state.output += nodot;
        prev.output += nodot;
      }

      if (peek() !== '*') {
        state.output += ONE_CHAR;
        prev.output += ONE_CHAR;
      }
    }

    push(token);
  }

  while (state.brackets > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'));
    state.output = utils.escapeLast(state.output, '[');
    decrement('brackets');
  }

  while (state.parens > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'));
    state.output = utils.escapeLast(state.output, '(');
    decrement('parens');
  }

  while (state.braces > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'));
    state.output = utils.escapeLast(state.output, '{');
    decrement('braces');
  }

  if (opts.strictSlashes !== true && (prev.type === 'star' || prev.type === 'bracket')) {
    push({ type: 'maybe_slash', value: '', output: `${SLASH_LITERAL}?` });
  }

  // rebuild the output if we had to backtrack at any point
  if (state.backtrack === true) {
    state.output = '';

    for (const token of state.tokens) {
      state.output += token.output != null ? token.output : token.value;

      if (token.suffix) {
        state.output += token.suffix;
      }
    }
  }

  return state;
};

/**
 * Fast paths for creating regular expressions for common glob patterns.
 * This can significantly speed up processing and has very little downside
 * impact when none of the fast paths match.
 */

parse.fastpaths = (input, options) => {
  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
  const len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  input = REPLACEMENTS[input] || input;

  // create constants based on platform, for windows or posix
  const {
    DOT_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOTS,
    NO_DOTS_SLASH,
    STAR,
    START_ANCHOR
  } = constants.globChars(opts.windows);

  const nodot = opts.dot ? NO_DOTS : NO_DOT;
  const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
  const capture = opts.capture ? '' : '?:';
  const state = { negated: false, prefix: '' };
  let star = opts.bash === true ? '.*?' : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  const globstar = opts => {
    if (opts.noglobstar === true) return star;
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const create = str => {
    switch (str) {
      case '*':
        return `${nodot}${ONE_CHAR}${star}`;

      case '.*':
        return `${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*.*':
        return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*/*':
        return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;

      case '**':
        return nodot + globstar(opts);

      case '**/*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;

      case '**/*.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '**/.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;

      default: {
        const match = /^(.*?)\.(\w+)$/.exec(str);
        if (!match) return;

        const source = create(match[1]);
        if (!source) return;

        return source + DOT_LITERAL + match[2];
      }
    }
  };

  const output = utils.removePrefix(input, state);
  let source = create(output);

  if (source && opts.strictSlashes !== true) {
    source += `${SLASH_LITERAL}?`;
  }

  return source;
};

module.exports = parse;


/***/ }),

/***/ 98016:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const scan = __nccwpck_require__(31781);
const parse = __nccwpck_require__(78265);
const utils = __nccwpck_require__(64059);
const constants = __nccwpck_require__(5595);
const isObject = val => val && typeof val === 'object' && !Array.isArray(val);

/**
 * Creates a matcher function from one or more glob patterns. The
 * returned function takes a string to match as its first argument,
 * and returns true if the string is a match. The returned matcher
 * function also takes a boolean as the second argument that, when true,
 * returns an object with additional information.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch(glob[, options]);
 *
 * const isMatch = picomatch('*.!(*a)');
 * console.log(isMatch('a.a')); //=> false
 * console.log(isMatch('a.b')); //=> true
 *
 * // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
 * const picomatch = require('picomatch/posix');
 * // the same API, defaulting to posix paths
 * const isMatch = picomatch('a/*');
 * console.log(isMatch('a\\b')); //=> false
 * console.log(isMatch('a/b')); //=> true
 *
 * // you can still configure the matcher function to accept windows paths
 * const isMatch = picomatch('a/*', { options: windows });
 * console.log(isMatch('a\\b')); //=> true
 * console.log(isMatch('a/b')); //=> true
 * ```
 * @name picomatch
 * @param {String|Array} `globs` One or more glob patterns.
 * @param {Object=} `options`
 * @return {Function=} Returns a matcher function.
 * @api public
 */

const picomatch = (glob, options, returnState = false) => {
  if (Array.isArray(glob)) {
    const fns = glob.map(input => picomatch(input, options, returnState));
    const arrayMatcher = str => {
      for (const isMatch of fns) {
        const state = isMatch(str);
        if (state) return state;
      }
      return false;
    };
    return arrayMatcher;
  }

  const isState = isObject(glob) && glob.tokens && glob.input;

  if (glob === '' || (typeof glob !== 'string' && !isState)) {
    throw new TypeError('Expected pattern to be a non-empty string');
  }

  const opts = options || {};
  const posix = opts.windows;
  const regex = isState
    ? picomatch.compileRe(glob, options)
    : picomatch.makeRe(glob, options, false, true);

  const state = regex.state;
  delete regex.state;

  let isIgnored = () => false;
  if (opts.ignore) {
    const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
    isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
  }

  const matcher = (input, returnObject = false) => {
    const { isMatch, match, output } = picomatch.test(input, regex, options, { glob, posix });
    const result = { glob, state, regex, posix, input, output, match, isMatch };

    if (typeof opts.onResult === 'function') {
      opts.onResult(result);
    }

    if (isMatch === false) {
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (isIgnored(input)) {
      if (typeof opts.onIgnore === 'function') {
        opts.onIgnore(result);
      }
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (typeof opts.onMatch === 'function') {
      opts.onMatch(result);
    }
    return returnObject ? result : true;
  };

  if (returnState) {
    matcher.state = state;
  }

  return matcher;
};

/**
 * Test `input` with the given `regex`. This is used by the main
 * `picomatch()` function to test the input string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.test(input, regex[, options]);
 *
 * console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
 * // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp} `regex`
 * @return {Object} Returns an object with matching info.
 * @api public
 */

picomatch.test = (input, regex, options, { glob, posix } = {}) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected input to be a string');
  }

  if (input === '') {
    return { isMatch: false, output: '' };
  }

  const opts = options || {};
  const format = opts.format || (posix ? utils.toPosixSlashes : null);
  let match = input === glob;
  let output = (match && format) ? format(input) : input;

  if (match === false) {
    output = format ? format(input) : input;
    match = output === glob;
  }

  if (match === false || opts.capture === true) {
    if (opts.matchBase === true || opts.basename === true) {
      match = picomatch.matchBase(input, regex, options, posix);
    } else {
      match = regex.exec(output);
    }
  }

  return { isMatch: Boolean(match), match, output };
};

/**
 * Match the basename of a filepath.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.matchBase(input, glob[, options]);
 * console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
 * @return {Boolean}
 * @api public
 */

picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
  const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
  return regex.test(utils.basename(input, { windows: posix }));
};

/**
 * Returns true if **any** of the given glob `patterns` match the specified `string`.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.isMatch(string, patterns[, options]);
 *
 * console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
 * console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
 * ```
 * @param {String|Array} str The string to test.
 * @param {String|Array} patterns One or more glob patterns to use for matching.
 * @param {Object} [options] See available [options](#options).
 * @return {Boolean} Returns true if any patterns match `str`
 * @api public
 */

picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);

/**
 * Parse a glob pattern to create the source string for a regular
 * expression.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const result = picomatch.parse(pattern[, options]);
 * ```
 * @param {String} `pattern`
 * @param {Object} `options`
 * @return {Object} Returns an object with useful properties and output to be used as a regex source string.
 * @api public
 */

picomatch.parse = (pattern, options) => {
  if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options));
  return parse(pattern, { ...options, fastpaths: false });
};

/**
 * Scan a glob pattern to separate the pattern into segments.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.scan(input[, options]);
 *
 * const result = picomatch.scan('!./foo/*.js');
 * console.log(result);
 * { prefix: '!./',
 *   input: '!./foo/*.js',
 *   start: 3,
 *   base: 'foo',
 *   glob: '*.js',
 *   isBrace: false,
 *   isBracket: false,
 *   isGlob: true,
 *   isExtglob: false,
 *   isGlobstar: false,
 *   negated: true }
 * ```
 * @param {String} `input` Glob pattern to scan.
 * @param {Object} `options`
 * @return {Object} Returns an object with
 * @api public
 */

picomatch.scan = (input, options) => scan(input, options);

/**
 * Compile a regular expression from the `state` object returned by the
 * [parse()](#parse) method.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const state = picomatch.parse('*.js');
 * // picomatch.compileRe(state[, options]);
 *
 * console.log(picomatch.compileRe(state));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {Object} `state`
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
 * @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
 * @return {RegExp}
 * @api public
 */

picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
  if (returnOutput === true) {
    return state.output;
  }

  const opts = options || {};
  const prepend = opts.contains ? '' : '^';
  const append = opts.contains ? '' : '$';

  let source = `${prepend}(?:${state.output})${append}`;
  if (state && state.negated === true) {
    source = `^(?!${source}).*$`;
  }

  const regex = picomatch.toRegex(source, options);
  if (returnState === true) {
    regex.state = state;
  }

  return regex;
};

/**
 * Create a regular expression from a parsed glob pattern.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.makeRe(state[, options]);
 *
 * const result = picomatch.makeRe('*.js');
 * console.log(result);
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `state` The object returned from the `.parse` method.
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
 * @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
 * @return {RegExp} Returns a regex created from the given pattern.
 * @api public
 */

picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
  if (!input || typeof input !== 'string') {
    throw new TypeError('Expected a non-empty string');
  }

  let parsed = { negated: false, fastpaths: true };

  if (options.fastpaths !== false && (input[0] === '.' || input[0] === '*')) {
    parsed.output = parse.fastpaths(input, options);
  }

  if (!parsed.output) {
    parsed = parse(input, options);
  }

  return picomatch.compileRe(parsed, options, returnOutput, returnState);
};

/**
 * Create a regular expression from the given regex source string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.toRegex(source[, options]);
 *
 * const { output } = picomatch.parse('*.js');
 * console.log(picomatch.toRegex(output));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `source` Regular expression source string.
 * @param {Object} `options`
 * @return {RegExp}
 * @api public
 */

picomatch.toRegex = (source, options) => {
  try {
    const opts = options || {};
    return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''));
  } catch (err) {
    if (options && options.debug === true) throw err;
    return /$^/;
  }
};

/**
 * Picomatch constants.
 * @return {Object}
 */

picomatch.constants = constants;

/**
 * Expose "picomatch"
 */

module.exports = picomatch;


/***/ }),

/***/ 31781:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const utils = __nccwpck_require__(64059);
const {
  CHAR_ASTERISK,             /* * */
  CHAR_AT,                   /* @ */
  CHAR_BACKWARD_SLASH,       /* \ */
  CHAR_COMMA,                /* , */
  CHAR_DOT,                  /* . */
  CHAR_EXCLAMATION_MARK,     /* ! */
  CHAR_FORWARD_SLASH,        /* / */
  CHAR_LEFT_CURLY_BRACE,     /* { */
  CHAR_LEFT_PARENTHESES,     /* ( */
  CHAR_LEFT_SQUARE_BRACKET,  /* [ */
  CHAR_PLUS,                 /* + */
  CHAR_QUESTION_MARK,        /* ? */
  CHAR_RIGHT_CURLY_BRACE,    /* } */
  CHAR_RIGHT_PARENTHESES,    /* ) */
  CHAR_RIGHT_SQUARE_BRACKET  /* ] */
} = __nccwpck_require__(5595);

const isPathSeparator = code => {
  return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
};

const depth = token => {
  if (token.isPrefix !== true) {
    token.depth = token.isGlobstar ? Infinity : 1;
  }
};

/**
 * Quickly scans a glob pattern and returns an object with a handful of
 * useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
 * `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
 * with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
 *
 * ```js
 * const pm = require('picomatch');
 * console.log(pm.scan('foo/bar/*.js'));
 * { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
 * ```
 * @param {String} `str`
 * @param {Object} `options`
 * @return {Object} Returns an object with tokens and regex source string.
 * @api public
 */

const scan = (input, options) => {
  const opts = options || {};

  const length = input.length - 1;
  const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
  const slashes = [];
  const tokens = [];
  const parts = [];

  let str = input;
  let index = -1;
  let start = 0;
  let lastIndex = 0;
  let isBrace = false;
  let isBracket = false;
  let isGlob = false;
  let isExtglob = false;
  let isGlobstar = false;
  let braceEscaped = false;
  let backslashes = false;
  let negated = false;
  let negatedExtglob = false;
  let finished = false;
  let braces = 0;
  let prev;
  let code;
  let token = { value: '', depth: 0, isGlob: false };

  const eos = () => index >= length;
  const peek = () => str.charCodeAt(index + 1);
  const advance = () => {
    prev = code;
    return str.charCodeAt(++index);
  };

  while (index < length) {
    code = advance();
    let next;

    if (code === CHAR_BACKWARD_SLASH) {
      backslashes = token.backslashes = true;
      code = advance();

      if (code === CHAR_LEFT_CURLY_BRACE) {
        braceEscaped = true;
      }
      continue;
    }

    if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
      braces++;

      while (eos() !== true && (code = advance())) {
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          continue;
        }

        if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (braceEscaped !== true && code === CHAR_COMMA) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (code === CHAR_RIGHT_CURLY_BRACE) {
          braces--;

          if (braces === 0) {
            braceEscaped = false;
            isBrace = token.isBrace = true;
            finished = true;
            break;
          }
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (code === CHAR_FORWARD_SLASH) {
      slashes.push(index);
      tokens.push(token);
      token = { value: '', depth: 0, isGlob: false };

      if (finished === true) continue;
      if (prev === CHAR_DOT && index === (start + 1)) {
        start += 2;
        continue;
      }

      lastIndex = index + 1;
      continue;
    }

    if (opts.noext !== true) {
      const isExtglobChar = code === CHAR_PLUS
        || code === CHAR_AT
        || code === CHAR_ASTERISK
        || code === CHAR_QUESTION_MARK
        || code === CHAR_EXCLAMATION_MARK;

      if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
        isGlob = token.isGlob = true;
        isExtglob = token.isExtglob = true;
        finished = true;
        if (code === CHAR_EXCLAMATION_MARK && index === start) {
          negatedExtglob = true;
        }

        if (scanToEnd === true) {
          let parens = 0;

          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }

            if (code === CHAR_LEFT_PARENTHESES) {
              parens++;
              continue;
            }

            if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
              finished = true;
              break;
            }
          }
          continue;
        }
        break;
      }
    }

    if (code === CHAR_ASTERISK) {
      if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_QUESTION_MARK) {
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_LEFT_SQUARE_BRACKET) {
      while (eos() !== true && (next = advance())) {
        if (next === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (next === CHAR_RIGHT_SQUARE_BRACKET) {
          isBracket = token.isBracket = true;
          isGlob = token.isGlob = true;
          finished = true;
          break;
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
      negated = token.negated = true;
      start++;
      continue;
    }

    if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
      isGlob = token.isGlob = true;

      if (scanToEnd === true) {
        let parens = 1;

        while (eos() !== true && (code = advance())) {
          if (code === CHAR_BACKWARD_SLASH) {
            backslashes = token.backslashes = true;
            advance();
            continue;
          }

          if (code === CHAR_LEFT_PARENTHESES) {
            parens++;
            continue;
          }

          if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
            finished = true;
            break;
          }
        }
        continue;
      }
      break;
    }

    if (isGlob === true) {
      finished = true;

      if (scanToEnd === true) {
        continue;
      }

      break;
    }
  }

  if (opts.noext === true) {
    isExtglob = false;
    isGlob = false;
  }

  let base = str;
  let prefix = '';
  let glob = '';

  if (start > 0) {
    prefix = str.slice(0, start);
    str = str.slice(start);
    lastIndex -= start;
  }

  if (base && isGlob === true && lastIndex > 0) {
    base = str.slice(0, lastIndex);
    glob = str.slice(lastIndex);
  } else if (isGlob === true) {
    base = '';
    glob = str;
  } else {
    base = str;
  }

  if (base && base !== '' && base !== '/' && base !== str) {
    if (isPathSeparator(base.charCodeAt(base.length - 1))) {
      base = base.slice(0, -1);
    }
  }

  if (opts.unescape === true) {
    if (glob) glob = utils.removeBackslashes(glob);

    if (base && backslashes === true) {
      base = utils.removeBackslashes(base);
    }
  }

  const state = {
    prefix,
    input,
    start,
    base,
    glob,
    isBrace,
    isBracket,
    isGlob,
    isExtglob,
    isGlobstar,
    negated,
    negatedExtglob
  };

  if (opts.tokens === true) {
    state.maxDepth = 0;
    if (!isPathSeparator(code)) {
      tokens.push(token);
    }
    state.tokens = tokens;
  }

  if (opts.parts === true || opts.tokens === true) {
    let prevIndex;

    for (let idx = 0; idx < slashes.length; idx++) {
      const n = prevIndex !== undefined ? prevIndex + 1 : start;
      const i = slashes[idx];
      const value = input.slice(n, i);
      if (opts.tokens) {
        if (idx === 0 && start !== 0) {
          tokens[idx].isPrefix = true;
          tokens[idx].value = prefix;
        } else {
          tokens[idx].value = value;
        }
        depth(tokens[idx]);
        state.maxDepth += tokens[idx].depth;
      }
      if (i >= start) {
        parts.push(value);
        prevIndex = i;
      }
    }

    const n = prevIndex !== undefined ? prevIndex + 1 : start;
    const value = input.slice(n);
    parts.push(value);

    if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
      tokens[tokens.length - 1].value = value;
      depth(tokens[tokens.length - 1]);
      state.maxDepth += tokens[tokens.length - 1].depth;
    }

    state.slashes = slashes;
    state.parts = parts;
  }

  return state;
};

module.exports = scan;


/***/ }),

/***/ 64059:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

/*global navigator*/


const {
  REGEX_BACKSLASH,
  REGEX_REMOVE_BACKSLASH,
  REGEX_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_GLOBAL
} = __nccwpck_require__(5595);

exports.isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val);
exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str);
exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str);
exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1');
exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, '/');

exports.isWindows = () => {
  if (typeof navigator !== 'undefined' && navigator.platform) {
    const platform = navigator.platform.toLowerCase();
    return platform === 'win32' || platform === 'windows';
  }

  if (typeof process !== 'undefined' && process.platform) {
    return process.platform === 'win32';
  }

  return false;
};

exports.removeBackslashes = str => {
  return str.replace(REGEX_REMOVE_BACKSLASH, match => {
    return match === '\\' ? '' : match;
  });
};

exports.escapeLast = (input, char, lastIdx) => {
  const idx = input.lastIndexOf(char, lastIdx);
  if (idx === -1) return input;
  if (input[idx - 1] === '\\') return exports.escapeLast(input, char, idx - 1);
  return `${input.slice(0, idx)}\\${input.slice(idx)}`;
};

exports.removePrefix = (input, state = {}) => {
  let output = input;
  if (output.startsWith('./')) {
    output = output.slice(2);
    state.prefix = './';
  }
  return output;
};

exports.wrapOutput = (input, state = {}, options = {}) => {
  const prepend = options.contains ? '' : '^';
  const append = options.contains ? '' : '$';

  let output = `${prepend}(?:${input})${append}`;
  if (state.negated === true) {
    output = `(?:^(?!${output}).*$)`;
  }
  return output;
};

exports.basename = (path, { windows } = {}) => {
  const segs = path.split(windows ? /[\\/]/ : '/');
  const last = segs[segs.length - 1];

  if (last === '') {
    return segs[segs.length - 2];
  }

  return last;
};


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 40923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ signatureAlgorithmOf),
/* harmony export */   d: () => (/* binding */ publicKeyAlgorithmName)
/* harmony export */ });
/**
 * Names of public key algorithms by the OID in the SubjectPublicKeyInfo: RFC 3279, RFC 4055, RFC 5480,
 * RFC 8410, RFC 9881 (ML-DSA), RFC 9909 (SLH-DSA), RFC 9935 (ML-KEM), RFC 4491 and RFC 9215 (GOST).
 */
const publicKeyNames = new Map([
    ['1.2.840.113549.1.1.1', 'RSA'],
    ['2.5.8.1.1', 'RSA'],
    ['1.2.840.113549.1.1.7', 'RSA-OAEP'],
    ['1.2.840.113549.1.1.10', 'RSA-PSS'],
    ['1.2.840.10045.2.1', 'EC'],
    ['1.3.132.1.12', 'EC'],
    ['1.3.132.1.13', 'EC'],
    ['1.2.840.10040.4.1', 'DSA'],
    ['1.3.14.3.2.12', 'DSA'],
    ['1.2.840.10046.2.1', 'DH'],
    ['1.2.840.113549.1.3.1', 'DH'],
    ['1.3.101.110', 'X25519'],
    ['1.3.101.111', 'X448'],
    ['1.3.101.112', 'Ed25519'],
    ['1.3.101.113', 'Ed448'],
    ['1.2.643.2.2.19', 'GOST R 34.10-2001'],
    ['1.2.643.2.2.20', 'GOST R 34.10-94'],
    ['1.2.643.7.1.1.1.1', 'GOST R 34.10-2012-256'],
    ['1.2.643.7.1.1.1.2', 'GOST R 34.10-2012-512'],
    ['2.16.840.1.101.3.4.3.17', 'ML-DSA-44'],
    ['2.16.840.1.101.3.4.3.18', 'ML-DSA-65'],
    ['2.16.840.1.101.3.4.3.19', 'ML-DSA-87'],
    ['2.16.840.1.101.3.4.4.1', 'ML-KEM-512'],
    ['2.16.840.1.101.3.4.4.2', 'ML-KEM-768'],
    ['2.16.840.1.101.3.4.4.3', 'ML-KEM-1024'],
    ...slhDsa(),
]);
/** Names of signature algorithms, as OpenSSL prints them. */
const signatureNames = new Map([
    ['1.2.840.113549.1.1.2', 'md2WithRSAEncryption'],
    ['1.2.840.113549.1.1.3', 'md4WithRSAEncryption'],
    ['1.2.840.113549.1.1.4', 'md5WithRSAEncryption'],
    ['1.3.14.3.2.3', 'md5WithRSA'],
    ['1.2.840.113549.1.1.5', 'sha1WithRSAEncryption'],
    ['1.3.14.3.2.29', 'sha1WithRSA'],
    ['1.2.840.113549.1.1.10', 'rsassaPss'],
    ['1.2.840.113549.1.1.11', 'sha256WithRSAEncryption'],
    ['1.2.840.113549.1.1.12', 'sha384WithRSAEncryption'],
    ['1.2.840.113549.1.1.13', 'sha512WithRSAEncryption'],
    ['1.2.840.113549.1.1.14', 'sha224WithRSAEncryption'],
    ['1.2.840.10045.4.1', 'ecdsa-with-SHA1'],
    ['1.2.840.10045.4.3.1', 'ecdsa-with-SHA224'],
    ['1.2.840.10045.4.3.2', 'ecdsa-with-SHA256'],
    ['1.2.840.10045.4.3.3', 'ecdsa-with-SHA384'],
    ['1.2.840.10045.4.3.4', 'ecdsa-with-SHA512'],
    ['1.2.840.10040.4.3', 'dsaWithSHA1'],
    ['1.3.14.3.2.13', 'dsaWithSHA'],
    ['1.3.14.3.2.27', 'dsaWithSHA1-old'],
    ['2.16.840.1.101.3.4.3.1', 'dsa_with_SHA224'],
    ['2.16.840.1.101.3.4.3.2', 'dsa_with_SHA256'],
    ['2.16.840.1.101.3.4.3.3', 'dsa_with_SHA384'],
    ['2.16.840.1.101.3.4.3.4', 'dsa_with_SHA512'],
    ['2.16.840.1.101.3.4.3.9', 'ecdsa_with_SHA3-224'],
    ['2.16.840.1.101.3.4.3.10', 'ecdsa_with_SHA3-256'],
    ['2.16.840.1.101.3.4.3.11', 'ecdsa_with_SHA3-384'],
    ['2.16.840.1.101.3.4.3.12', 'ecdsa_with_SHA3-512'],
    ['2.16.840.1.101.3.4.3.13', 'RSA-SHA3-224'],
    ['2.16.840.1.101.3.4.3.14', 'RSA-SHA3-256'],
    ['2.16.840.1.101.3.4.3.15', 'RSA-SHA3-384'],
    ['2.16.840.1.101.3.4.3.16', 'RSA-SHA3-512'],
    ['1.3.101.112', 'ED25519'],
    ['1.3.101.113', 'ED448'],
    ['1.2.643.2.2.3', 'GOST R 34.11-94 with GOST R 34.10-2001'],
    ['1.2.643.7.1.1.3.2', 'GOST R 34.10-2012 with GOST R 34.11-2012 (256 bit)'],
    ['1.2.643.7.1.1.3.3', 'GOST R 34.10-2012 with GOST R 34.11-2012 (512 bit)'],
    ['2.16.840.1.101.3.4.3.17', 'ML-DSA-44'],
    ['2.16.840.1.101.3.4.3.18', 'ML-DSA-65'],
    ['2.16.840.1.101.3.4.3.19', 'ML-DSA-87'],
    ...slhDsa(),
]);
/** A name for people, or the OID itself. */
function publicKeyAlgorithmName(oid) {
    return publicKeyNames.get(oid) ?? oid;
}
const signatureAlgorithms = new Map([...signatureNames].map(([oid, name]) => [oid, { oid, name }]));
/** The algorithm with a name for people, or the OID itself; documents share what is well known. */
function signatureAlgorithmOf(oid) {
    return signatureAlgorithms.get(oid) ?? { oid, name: oid };
}
/** The twelve parameter sets of FIPS 205 have consecutive OIDs, the same for keys and signatures. */
function slhDsa() {
    const sets = ['SHA2', 'SHAKE'].flatMap((hash) => ['128s', '128f', '192s', '192f', '256s', '256f'].map((size) => `SLH-DSA-${hash}-${size}`));
    return sets.map((name, i) => [`2.16.840.1.101.3.4.3.${20 + i}`, name]);
}


/***/ }),

/***/ 69653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I4: () => (/* binding */ DerError),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   _A: () => (/* binding */ tags),
/* harmony export */   gj: () => (/* binding */ Steps),
/* harmony export */   qA: () => (/* binding */ contextTag),
/* harmony export */   s2: () => (/* binding */ elementAt),
/* harmony export */   yi: () => (/* binding */ expectTag)
/* harmony export */ });
/* harmony import */ var _octets_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(26925);

/** Bytes that are no BER, or not the structure that they should be. The message names no content. */
class DerError extends Error {
    name = 'DerError';
}
const tags = {
    boolean: 0x01,
    integer: 0x02,
    bitString: 0x03,
    octetString: 0x04,
    objectIdentifier: 0x06,
    utcTime: 0x17,
    generalizedTime: 0x18,
    sequence: 0x30,
    set: 0x31,
};
/** Tag number n of the context-specific class, constructed: `[n]`. */
function contextTag(n) {
    return 0xa0 | n;
}
/** No structure that this reader knows nests deeper; whatever does is hostile. */
const maxDepth = 48;
/**
 * Reads the element that begins at an offset (X.690 section 8.1), whose value must end before `limit`.
 * Lengths may be longer than they need be, and indefinite where the element is constructed.
 * @throws DerError
 */
function elementAt(bytes, start, limit, depth = 0) {
    const tag = bytes[start];
    const content = start < limit ? skipTag(bytes, start, limit) : limit;
    const first = bytes[content];
    if (tag === undefined || first === undefined || content >= limit)
        throw new DerError('a value is cut short');
    if (first < 0x80)
        return definite(tag, start, content + 1, first, limit);
    if (first === 0x80)
        return indefinite(bytes, tag, start, content + 1, limit, depth);
    return longLength(bytes, tag, start, content, limit);
}
/** The elements in a constructed element, which must end exactly where it ends. */
function childrenOf(bytes, parent) {
    const elements = [];
    for (let at = parent.content; at < parent.contentEnd;) {
        const element = elementAt(bytes, at, parent.contentEnd);
        elements.push(element);
        at = element.end;
    }
    return elements;
}
/**
 * Steps over the elements in a constructed element without an object for each of them. It is itself the element that
 * was stepped to last, and so is what `expect` returns, until the next step. Whoever reads an element before that may
 * be handed the steps themselves; whoever keeps one takes a copy.
 */
class Steps {
    #bytes;
    #limit;
    tag = 0;
    start;
    content;
    contentEnd;
    end;
    constructor(bytes, { content, contentEnd }) {
        this.#bytes = bytes;
        this.#limit = contentEnd;
        this.start = content;
        this.content = content;
        this.contentEnd = content;
        this.end = content;
    }
    /**
     * Steps to the next element; false where there is none.
     * @throws DerError
     */
    next() {
        const start = this.end;
        if (start >= this.#limit)
            return false;
        if (!this.#stepShort(start))
            this.#become(elementAt(this.#bytes, start, this.#limit));
        return true;
    }
    /**
     * Steps to the next element, which has to be there with a tag.
     * @throws DerError
     */
    expect(tag, what) {
        return expectTag(this.next() ? this : undefined, tag, what);
    }
    /** Steps over what is left. @throws DerError where that is broken */
    finish() {
        while (this.next())
            ;
    }
    copy() {
        const { tag, start, content, contentEnd, end } = this;
        return { tag, start, content, contentEnd, end };
    }
    /**
     * Nearly all elements have a tag of one octet and a length of one or, after 0x82, two. False for all others, which
     * `elementAt` reads.
     */
    #stepShort(start) {
        const bytes = this.#bytes;
        const tag = (0,_octets_js__WEBPACK_IMPORTED_MODULE_0__/* .octetAt */ .B)(bytes, start);
        const first = (0,_octets_js__WEBPACK_IMPORTED_MODULE_0__/* .octetAt */ .B)(bytes, start + 1);
        if ((tag & 0x1f) === 0x1f || (first >= 0x80 && first !== 0x82))
            return false;
        const isShort = first < 0x80;
        const content = isShort ? start + 2 : start + 4;
        const length = isShort ? first : ((0,_octets_js__WEBPACK_IMPORTED_MODULE_0__/* .octetAt */ .B)(bytes, start + 2) << 8) | (0,_octets_js__WEBPACK_IMPORTED_MODULE_0__/* .octetAt */ .B)(bytes, start + 3);
        const end = content + length;
        if (end > this.#limit)
            return false;
        this.tag = tag;
        this.start = start;
        this.content = content;
        this.contentEnd = end;
        this.end = end;
        return true;
    }
    #become({ tag, start, content, contentEnd, end }) {
        this.tag = tag;
        this.start = start;
        this.content = content;
        this.contentEnd = contentEnd;
        this.end = end;
    }
}
/** An element that must be there with a tag. */
function expectTag(element, tag, what) {
    if (element === undefined || element.tag !== tag)
        throw new DerError(`${what} is not where it should be`);
    return element;
}
function skipTag(bytes, start, limit) {
    let at = start + 1;
    if (((0,_octets_js__WEBPACK_IMPORTED_MODULE_0__/* .octetAt */ .B)(bytes, start) & 0x1f) !== 0x1f)
        return at;
    while (at < limit && ((0,_octets_js__WEBPACK_IMPORTED_MODULE_0__/* .octetAt */ .B)(bytes, at) & 0x80) !== 0)
        at++;
    return at + 1;
}
function definite(tag, start, content, length, limit) {
    const end = content + length;
    if (end > limit)
        throw new DerError('a length runs past the end');
    return { tag, start, content, contentEnd: end, end };
}
function longLength(bytes, tag, start, at, limit) {
    const octets = (0,_octets_js__WEBPACK_IMPORTED_MODULE_0__/* .octetAt */ .B)(bytes, at) & 0x7f;
    const content = at + 1 + octets;
    if (content > limit)
        throw new DerError('a length is cut short');
    let length = 0;
    for (let i = at + 1; i < content; i++) {
        length = length * 256 + (0,_octets_js__WEBPACK_IMPORTED_MODULE_0__/* .octetAt */ .B)(bytes, i);
        if (length > limit)
            throw new DerError('a length runs past the end');
    }
    return definite(tag, start, content, length, limit);
}
function indefinite(bytes, tag, start, content, limit, depth) {
    if ((tag & 0x20) === 0)
        throw new DerError('a primitive value has no length');
    if (depth >= maxDepth)
        throw new DerError('values are nested too deep');
    let at = content;
    while (bytes[at] !== 0 || bytes[at + 1] !== 0 || at + 2 > limit)
        at = elementAt(bytes, at, limit, depth + 1).end;
    return { tag, start, content, contentEnd: at, end: at + 2 };
}


/***/ }),

/***/ 76439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ inSetOrder),
/* harmony export */   d: () => (/* binding */ encoded)
/* harmony export */ });
/** One tag-length-value in DER: a tag of one octet, the shortest definite length, and the content (X.690 section 10.1). */
function encoded(tag, ...content) {
    const length = content.reduce((sum, part) => sum + part.length, 0);
    return Buffer.concat([Uint8Array.of(tag, ...lengthOctets(length)), ...content]);
}
function lengthOctets(length) {
    if (length < 0x80)
        return [length];
    const octets = [];
    for (let rest = length; rest > 0; rest = Math.floor(rest / 256))
        octets.unshift(rest % 256);
    return [0x80 | octets.length, ...octets];
}
/** The elements of a SET OF in the order that DER demands (X.690 section 11.6). */
function inSetOrder(elements) {
    return [...elements].sort(Buffer.compare);
}


/***/ }),

/***/ 84044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ objectIdentifier)
/* harmony export */ });
/* harmony import */ var _octets_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(26925);
/* harmony import */ var _element_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(69653);


/** The longest identifiers in use have some twenty octets. */
const maxOctets = 128;
/** Certificates use the same few dozen identifiers over and over; hostile ones must not fill the memory. */
const maxRemembered = 1000;
const remembered = new Map();
/**
 * The dotted form of an OBJECT IDENTIFIER (X.690 section 8.19).
 * @throws DerError where it is too long, its last arc is cut short, or there is none.
 */
function objectIdentifier(bytes, element) {
    if (element.contentEnd - element.content > maxOctets) {
        throw new _element_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4(`an object identifier is longer than ${maxOctets} octets`);
    }
    const key = keyOf(bytes, element);
    const known = remembered.get(key);
    if (known !== undefined)
        return known;
    const dotted = toDotted(bytes, element);
    if (remembered.size < maxRemembered)
        remembered.set(key, dotted);
    return dotted;
}
/** Most identifiers have three octets, such as all of 2.5.4 and 2.5.29: a number is had faster than a string. */
function keyOf(bytes, { content, contentEnd }) {
    if (contentEnd - content !== 3)
        return bytes.toString('latin1', content, contentEnd);
    return ((0,_octets_js__WEBPACK_IMPORTED_MODULE_1__/* .octetAt */ .B)(bytes, content) << 16) | ((0,_octets_js__WEBPACK_IMPORTED_MODULE_1__/* .octetAt */ .B)(bytes, content + 1) << 8) | (0,_octets_js__WEBPACK_IMPORTED_MODULE_1__/* .octetAt */ .B)(bytes, content + 2);
}
function toDotted(bytes, { content, contentEnd }) {
    if (content === contentEnd || ((0,_octets_js__WEBPACK_IMPORTED_MODULE_1__/* .octetAt */ .B)(bytes, contentEnd - 1) & 0x80) !== 0) {
        throw new _element_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('an object identifier is cut short');
    }
    const arcs = [];
    let arc = 0n;
    for (let at = content; at < contentEnd; at++) {
        const octet = (0,_octets_js__WEBPACK_IMPORTED_MODULE_1__/* .octetAt */ .B)(bytes, at);
        arc = (arc << 7n) | BigInt(octet & 0x7f);
        if ((octet & 0x80) !== 0)
            continue;
        arcs.push(arc);
        arc = 0n;
    }
    const [first = 0n, ...rest] = arcs;
    const root = first < 80n ? first / 40n : 2n;
    return [root, first - root * 40n, ...rest].join('.');
}


/***/ }),

/***/ 53272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IV: () => (/* binding */ rsassaPss),
/* harmony export */   jV: () => (/* binding */ pssHash),
/* harmony export */   xo: () => (/* binding */ pssParameters)
/* harmony export */ });
/* harmony import */ var _findings_foreseen_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(69902);
/* harmony import */ var _element_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(69653);
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(37706);



/** RSASSA-PSS (RFC 4055 section 3). */
const rsassaPss = '1.2.840.113549.1.1.10';
const hashNames = new Map([
    ['1.2.840.113549.2.5', 'md5'],
    ['1.3.14.3.2.26', 'sha1'],
    ['2.16.840.1.101.3.4.2.4', 'sha224'],
    ['2.16.840.1.101.3.4.2.1', 'sha256'],
    ['2.16.840.1.101.3.4.2.2', 'sha384'],
    ['2.16.840.1.101.3.4.2.3', 'sha512'],
    ['2.16.840.1.101.3.4.2.6', 'sha512-256'],
    ['2.16.840.1.101.3.4.2.8', 'sha3-256'],
    ['2.16.840.1.101.3.4.2.9', 'sha3-384'],
    ['2.16.840.1.101.3.4.2.10', 'sha3-512'],
]);
/** DEFAULTs of RFC 4055. */
const defaultHash = 'sha1';
const defaultSaltLength = 20;
/** @throws DerError where the parameters are broken or ask for what Node cannot do. */
function pssParameters(bytes, algorithm) {
    const field = fieldsOf(bytes, algorithm);
    const [hashAlgorithm, maskAlgorithm, saltLength] = [field(0), field(1), field(2)];
    const hash = hashAlgorithm === null ? defaultHash : hashName(bytes, hashAlgorithm);
    if (maskHash(bytes, maskAlgorithm) !== hash)
        throw new _element_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('the mask uses another hash');
    return { hash, saltLength: saltLength === null ? defaultSaltLength : smallNumber(bytes, saltLength) };
}
/** The hash function alone, whatever the mask uses; null where it is unknown or the parameters are broken. */
function pssHash(bytes, algorithm) {
    try {
        const hashAlgorithm = fieldsOf(bytes, algorithm)(0);
        return hashAlgorithm === null ? defaultHash : hashName(bytes, hashAlgorithm);
    }
    catch (error) {
        (0,_findings_foreseen_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)(_element_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4, error);
        return null;
    }
}
/** Finds a field by the number of its tag; null where it has its DEFAULT. */
function fieldsOf(bytes, algorithm) {
    const [, parameters] = (0,_element_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(bytes, algorithm);
    const fields = parameters?.tag === _element_js__WEBPACK_IMPORTED_MODULE_0__/* .tags */ ._A.sequence ? (0,_element_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(bytes, parameters) : [];
    return (n) => {
        const field = fields.find(({ tag }) => tag === (0,_element_js__WEBPACK_IMPORTED_MODULE_0__/* .contextTag */ .qA)(n));
        return field === undefined ? null : (0,_element_js__WEBPACK_IMPORTED_MODULE_0__/* .elementAt */ .s2)(bytes, field.content, field.contentEnd);
    };
}
function maskHash(bytes, maskAlgorithm) {
    if (maskAlgorithm === null)
        return defaultHash;
    const [, hash] = (0,_element_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(bytes, maskAlgorithm);
    return hash === undefined ? defaultHash : hashName(bytes, hash);
}
function hashName(bytes, algorithm) {
    const name = hashNames.get((0,_public_key_js__WEBPACK_IMPORTED_MODULE_1__/* .algorithmOid */ .O)(bytes, algorithm, 'the hash function'));
    if (name === undefined)
        throw new _element_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('the hash function is unknown');
    return name;
}
function smallNumber(bytes, { content, contentEnd }) {
    const length = contentEnd - content;
    if (length < 1 || length > 2)
        throw new _element_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('a number is out of range');
    return bytes.readUIntBE(content, length);
}


/***/ }),

/***/ 37706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ algorithmOid),
/* harmony export */   k: () => (/* binding */ publicKeyOf)
/* harmony export */ });
/* harmony import */ var _octets_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(26925);
/* harmony import */ var _algorithms_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(40923);
/* harmony import */ var _element_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(69653);
/* harmony import */ var _object_identifier_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(84044);




/** @throws DerError */
function publicKeyOf(bytes, info) {
    const part = new _element_js__WEBPACK_IMPORTED_MODULE_1__/* .Steps */ .gj(bytes, info);
    const what = 'the algorithm of the public key';
    const publicKeyAlgorithm = (0,_algorithms_js__WEBPACK_IMPORTED_MODULE_0__/* .publicKeyAlgorithmName */ .d)(algorithmOid(bytes, part.expect(_element_js__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.sequence, what), what));
    part.expect(_element_js__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.bitString, 'the public key');
    const rsaBits = publicKeyAlgorithm.startsWith('RSA') ? modulusBits(bytes, part) : null;
    part.finish();
    return { publicKeyAlgorithm, rsaBits };
}
/**
 * The OID of an AlgorithmIdentifier (RFC 5280 section 4.1.1.2).
 * @throws DerError
 */
function algorithmOid(bytes, algorithm, what) {
    const sequence = (0,_element_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(algorithm, _element_js__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.sequence, what);
    return (0,_object_identifier_js__WEBPACK_IMPORTED_MODULE_2__/* .objectIdentifier */ .R)(bytes, new _element_js__WEBPACK_IMPORTED_MODULE_1__/* .Steps */ .gj(bytes, sequence).expect(_element_js__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.objectIdentifier, what));
}
/** Size of RSAPublicKey's modulus (RFC 8017 appendix A.1.1); null where the key is no such structure. */
function modulusBits(bytes, key) {
    const sequence = key.content + 1;
    if (bytes[sequence] !== _element_js__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.sequence)
        return null;
    const { content, contentEnd } = (0,_element_js__WEBPACK_IMPORTED_MODULE_1__/* .elementAt */ .s2)(bytes, sequence, key.contentEnd);
    if (bytes[content] !== _element_js__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.integer)
        return null;
    const modulus = (0,_element_js__WEBPACK_IMPORTED_MODULE_1__/* .elementAt */ .s2)(bytes, content, contentEnd);
    let first = modulus.content;
    while (first < modulus.contentEnd && bytes[first] === 0)
        first++;
    if (first === modulus.contentEnd)
        return 0;
    return (modulus.contentEnd - first) * 8 - Math.clz32((0,_octets_js__WEBPACK_IMPORTED_MODULE_3__/* .octetAt */ .B)(bytes, first)) + 24;
}


/***/ }),

/***/ 8086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ hexOf),
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);

/** SHA-256 in lower-case hex. */
function sha256(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes);
}
/** Lower-case hex of a stretch of bytes. */
function hexOf(bytes, from, to) {
    return bytes.toString('hex', from, to);
}


/***/ }),

/***/ 65835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  gG: () => (/* binding */ DistinguishedNameError),
  Px: () => (/* binding */ matchesDistinguishedName),
  XU: () => (/* binding */ parseDistinguishedName)
});

// UNUSED EXPORTS: sameAttributeValue

// EXTERNAL MODULE: ./build/documents/names/attribute-types.js
var attribute_types = __nccwpck_require__(50714);
// EXTERNAL MODULE: ./build/findings/foreseen.js
var foreseen = __nccwpck_require__(69902);
// EXTERNAL MODULE: ./build/documents/der/element.js
var der_element = __nccwpck_require__(69653);
// EXTERNAL MODULE: ./build/documents/names/directory-string.js
var directory_string = __nccwpck_require__(91555);
;// CONCATENATED MODULE: ./build/documents/names/attribute-value.js



/**
 * The text that a written value stands for: quotes and escapes taken off, `#hex` of a string decoded
 * (RFC 4514 section 3). Hex of anything but a string stays as it is, in lower case.
 */
function unescapeValue(written) {
    const value = /^"(.*)"$/s.exec(written)?.[1] ?? trimUnescaped(written);
    if (/^#(?:[0-9a-f]{2})+$/i.test(value))
        return fromHex(value);
    return value.replace(/(?:\\[0-9a-f]{2})+|\\(.)/gis, (escapes, single) => single === undefined ? fromBytes(escapes) : single);
}
/** Blanks at the end belong to the value only where they are escaped: after an odd number of backslashes. */
function trimUnescaped(value) {
    const trimmed = value.trim();
    let end = trimmed.length;
    while (trimmed[end - 1] === '\\')
        end--;
    return (trimmed.length - end) % 2 === 1 ? `${trimmed} ` : trimmed;
}
/** `\C3\A4` is the UTF-8 of one character. */
function fromBytes(escapes) {
    return Buffer.from(escapes.replaceAll('\\', ''), 'hex').toString('utf8');
}
function fromHex(written) {
    const bytes = Buffer.from(written.slice(1), 'hex');
    try {
        return (0,directory_string/* directoryString */.xQ)(bytes, (0,der_element/* elementAt */.s2)(bytes, 0, bytes.length)) ?? written.toLowerCase();
    }
    catch (error) {
        (0,foreseen/* expected */.p)(der_element/* DerError */.I4, error);
        return written.toLowerCase();
    }
}

;// CONCATENATED MODULE: ./build/documents/distinguished-name.js


/** A string that is no distinguished name; the message says where it stops being one. */
class DistinguishedNameError extends Error {
    name = 'DistinguishedNameError';
}
/**
 * One `type = value`: the value is quoted, or ends at the next comma, semicolon or plus sign that no backslash
 * escapes (RFC 4514 section 3, and RFC 2253 section 4 for quotes and semicolons).
 */
const attribute = /\s*([^=,;+"\\]*?)\s*=\s*("(?:[^"\\]|\\.)*"|(?:[^\\,;+"]|\\.)*)\s*([,;+]|$)/sy;
/**
 * Reads a distinguished name as people write it: RFC 4514 strings, OpenSSL's and Windows' forms, in either order,
 * with any usual spelling of the attribute types.
 * @throws DistinguishedNameError
 */
function parseDistinguishedName(value) {
    const attributes = [];
    if (value.trim() === '')
        return attributes;
    const slashed = /^\s*\/(?=[^/=]+=)/.test(value) ? fromSlashes(value.trim()) : fromLines(value);
    for (let at = 0; at <= slashed.length;) {
        attribute.lastIndex = at;
        const match = attribute.exec(slashed);
        if (match === null)
            throw new DistinguishedNameError(`Expected "type=value" at "${slashed.slice(at).trim()}"`);
        attributes.push(toAttribute(match));
        if (match[3] === '')
            break;
        at = attribute.lastIndex;
    }
    return attributes;
}
/**
 * Whether every attribute of the expected name stands in the found one with that value; the found one may have
 * more. Two names without any attribute are the same.
 * @throws DistinguishedNameError where either is no name.
 */
function matchesDistinguishedName(expected, found) {
    const wanted = parseDistinguishedName(expected);
    const present = parseDistinguishedName(found);
    if (wanted.length === 0)
        return present.length === 0;
    return wanted.every(({ type, value }) => present.some((each) => each.type === type && sameAttributeValue(each.value, value)));
}
/** Compares as RFC 5280 section 7.1 does: case folded, white space trimmed and folded, Unicode normalized. */
function sameAttributeValue(a, b) {
    return folded(a) === folded(b);
}
function folded(value) {
    return value.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}
function toAttribute([, spelling = '', written = '']) {
    const type = (0,attribute_types/* attributeTypeOf */.mZ)(spelling);
    if (type === null) {
        throw new DistinguishedNameError(spelling === ''
            ? 'An attribute has no type'
            : `"${spelling}" is no known attribute type; its OID works too`);
    }
    return { type, value: unescapeValue(written) };
}
/** One attribute a line without commas, as Windows shows names and web pages print them. */
function fromLines(value) {
    const lines = value.split('\n').filter((line) => line.trim() !== '');
    return lines
        .map((line, i) => {
        const before = lines[i - 1]?.trimEnd() ?? ',';
        return beginsAttribute.test(line) && !/[,;+\\]$/.test(before) ? `,${line}` : `\n${line}`;
    })
        .join('');
}
const beginsAttribute = /^\s*[A-Za-z0-9.]+\s*=/;
/** OpenSSL's old one-line form `/C=GB/O=Example`: a slash begins an attribute where a type and `=` follow. */
function fromSlashes(value) {
    return value
        .slice(1)
        .split(/\/(?=[A-Za-z0-9.]+=)/)
        .map((part) => part.replace(/[,;+]/g, '\\$&'))
        .join(',');
}


/***/ }),

/***/ 54096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   DC: () => (/* binding */ isDated),
/* harmony export */   Yn: () => (/* binding */ isCertificate),
/* harmony export */   ht: () => (/* binding */ detached)
/* harmony export */ });
function placeOf({ path, line, index }) {
    return { path, line, index };
}
function isDated(certificate) {
    return certificate.notBefore !== null && certificate.notAfter !== null;
}
/** The same document, holding on to nothing of the file that it was read from. */
function detached(document) {
    return isCertificate(document) ? detachedCertificate(document) : document;
}
function detachedCertificate(certificate) {
    const { path, line, index, encoding, kind, subject, commonNames, issuer, serial } = certificate;
    const { notBefore, notAfter, publicKeyAlgorithm, rsaBits, signatureAlgorithm, dnsNames, ca } = certificate;
    const { publicKeySha256, certificateSha256, tbsSha256, subjectKeyId, authorityKeyId } = certificate;
    return {
        path,
        line,
        index,
        encoding,
        kind,
        subject,
        commonNames,
        issuer,
        serial,
        notBefore,
        notAfter,
        publicKeySha256,
        publicKeyAlgorithm,
        rsaBits,
        signatureAlgorithm,
        certificateSha256,
        tbsSha256,
        dnsNames,
        ca,
        subjectKeyId,
        authorityKeyId,
    };
}
function isCertificate(document) {
    return document.kind !== 'certificate-request';
}


/***/ }),

/***/ 50714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PI: () => (/* binding */ shortNameOf),
/* harmony export */   Rh: () => (/* binding */ commonNameType),
/* harmony export */   mZ: () => (/* binding */ attributeTypeOf)
/* harmony export */ });
/**
 * Attribute types of names: dotted OID, the short name that we print, and other spellings that people use.
 * The first nine are those of RFC 4514 section 3; the others are printed as OpenSSL does, from RFC 4519,
 * RFC 2985, RFC 3739, ETSI EN 319 412-1 and the EV guidelines.
 */
const table = [
    ['2.5.4.3', 'CN', 'commonName'],
    ['2.5.4.7', 'L', 'localityName', 'locality'],
    ['2.5.4.8', 'ST', 'S', 'SP', 'stateOrProvinceName', 'state', 'province'],
    ['2.5.4.10', 'O', 'organizationName', 'organization'],
    ['2.5.4.11', 'OU', 'organizationalUnitName', 'organizationalUnit'],
    ['2.5.4.6', 'C', 'countryName', 'country'],
    ['2.5.4.9', 'STREET', 'streetAddress'],
    ['0.9.2342.19200300.100.1.25', 'DC', 'domainComponent'],
    ['0.9.2342.19200300.100.1.1', 'UID', 'userId'],
    ['1.2.840.113549.1.9.1', 'emailAddress', 'E', 'email', 'mail', 'rfc822Name', 'pkcs9email'],
    ['2.5.4.5', 'serialNumber'],
    ['2.5.4.4', 'SN', 'surname'],
    ['2.5.4.42', 'GN', 'givenName', 'G'],
    ['2.5.4.43', 'initials', 'I'],
    ['2.5.4.44', 'generationQualifier'],
    ['2.5.4.12', 'title', 'T'],
    ['2.5.4.13', 'description', 'D'],
    ['2.5.4.15', 'businessCategory'],
    ['2.5.4.16', 'postalAddress'],
    ['2.5.4.17', 'postalCode', 'zip'],
    ['2.5.4.18', 'postOfficeBox'],
    ['2.5.4.20', 'telephoneNumber', 'phone'],
    ['2.5.4.41', 'name'],
    ['2.5.4.45', 'x500UniqueIdentifier'],
    ['2.5.4.46', 'dnQualifier', 'dnq'],
    ['2.5.4.65', 'pseudonym'],
    ['2.5.4.97', 'organizationIdentifier', 'organisationIdentifier'],
    ['1.2.840.113549.1.9.2', 'unstructuredName'],
    ['1.2.840.113549.1.9.8', 'unstructuredAddress'],
    ['0.9.2342.19200300.100.1.3', 'rfc822Mailbox'],
    ['1.3.6.1.4.1.311.60.2.1.1', 'jurisdictionL', 'jurisdictionLocalityName', 'jurisdictionOfIncorporationL'],
    [
        '1.3.6.1.4.1.311.60.2.1.2',
        'jurisdictionST',
        'jurisdictionStateOrProvinceName',
        'jurisdictionOfIncorporationSP',
    ],
    ['1.3.6.1.4.1.311.60.2.1.3', 'jurisdictionC', 'jurisdictionCountryName', 'jurisdictionOfIncorporationC'],
];
const commonNameType = '2.5.4.3';
const shortNames = new Map(table.map(([oid, shortName]) => [oid, shortName]));
const types = new Map(table.flatMap(([oid, ...spellings]) => spellings.map((spelling) => [spelling.toLowerCase(), oid])));
/** The name to print for an attribute type: a short name, or the dotted OID where it has none. */
function shortNameOf(oid) {
    return shortNames.get(oid) ?? oid;
}
/** The dotted OID of an attribute type in any usual spelling (`E`, `emailAddress`, `OID.2.5.4.3`), or null. */
function attributeTypeOf(spelling) {
    const dotted = /^(?:oid\.)?((?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*))+)$/i.exec(spelling)?.[1];
    return dotted ?? types.get(spelling.toLowerCase()) ?? null;
}


/***/ }),

/***/ 91555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u5: () => (/* binding */ utf8OrLatin1),
/* harmony export */   xQ: () => (/* binding */ directoryString),
/* harmony export */   zO: () => (/* binding */ hexString)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);
/* harmony import */ var _der_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8086);


/** Numeric, Printable, Teletex, IA5 and VisibleString: one byte, one character. */
const latin1Tags = new Set([0x12, 0x13, 0x14, 0x16, 0x1a]);
const utf8Tag = 0x0c;
/** ASN.1 string types (X.680 section 8) of more than one byte to the character, by tag. */
const wideStrings = new Map([
    [0x1c, universalString],
    [0x1e, bmpString],
]);
/** The text of a string value; null where it is no string. Bytes that its type does not allow are read as Latin-1. */
function directoryString(bytes, { tag, content, contentEnd }) {
    if (tag === utf8Tag)
        return utf8OrLatin1(bytes, content, contentEnd);
    if (latin1Tags.has(tag))
        return bytes.toString('latin1', content, contentEnd);
    const decode = wideStrings.get(tag);
    if (decode === undefined)
        return null;
    return decode(bytes.subarray(content, contentEnd)) ?? bytes.toString('latin1', content, contentEnd);
}
/** The text of a stretch of bytes: UTF-8 where they are that, and otherwise Latin-1. */
function utf8OrLatin1(bytes, from, to) {
    const latin1 = bytes.toString('latin1', from, to);
    if (!beyondAscii.test(latin1))
        return latin1;
    const content = bytes.subarray(from, to);
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(content) ? content.toString('utf8') : latin1;
}
const beyondAscii = /[\x80-\xff]/;
/** `#` and the hex of the whole value (RFC 4514 section 2.4), for values that are no strings. */
function hexString(bytes, value) {
    return `#${(0,_der_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .hexOf */ .Z)(bytes, value.start, value.end)}`;
}
/** Two bytes a character; software writes UTF-16 all the same, so surrogates are taken in pairs. */
function bmpString(content) {
    if (content.length % 2 !== 0)
        return null;
    const decoded = Buffer.from(content).swap16().toString('utf16le');
    return decoded.isWellFormed() ? decoded : null;
}
const lastCodePoint = 0x10ffff;
/** Four bytes a character. */
function universalString(content) {
    if (content.length % 4 !== 0)
        return null;
    let decoded = '';
    for (let at = 0; at < content.length; at += 4) {
        const codePoint = content.readUInt32BE(at);
        if (codePoint > lastCodePoint)
            return null;
        decoded += String.fromCodePoint(codePoint);
    }
    return decoded;
}


/***/ }),

/***/ 26925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ octetAt),
/* harmony export */   F: () => (/* binding */ octetWithin)
/* harmony export */ });
/** The octet at an offset; 0 beyond the end. */
function octetAt(bytes, at) {
    return bytes[at] ?? 0;
}
/** The octet at an offset that lies within the bytes: for the loops that see every byte of a file. */
function octetWithin(bytes, at) {
    return Number(bytes[at]);
}


/***/ }),

/***/ 33518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  r: () => (/* binding */ readDocuments)
});

// EXTERNAL MODULE: ./build/text/text.js
var text_text = __nccwpck_require__(74043);
// EXTERNAL MODULE: ./build/documents/der/element.js
var der_element = __nccwpck_require__(69653);
// EXTERNAL MODULE: ./build/findings/foreseen.js
var foreseen = __nccwpck_require__(69902);
// EXTERNAL MODULE: ./build/documents/der/object-identifier.js
var object_identifier = __nccwpck_require__(84044);
// EXTERNAL MODULE: ./build/documents/names/attribute-types.js
var attribute_types = __nccwpck_require__(50714);
// EXTERNAL MODULE: ./build/documents/names/directory-string.js
var directory_string = __nccwpck_require__(91555);
;// CONCATENATED MODULE: ./build/documents/names/name.js




/**
 * The common names (2.5.4.3) in a Name (RFC 5280 section 4.1.2.4), in encoded order.
 * @throws DerError where any part of the name is broken
 */
function commonNamesOf(bytes, name) {
    const commonNames = [];
    eachAttribute(bytes, name, (type, value) => {
        const decoded = type === attribute_types/* commonNameType */.Rh ? (0,directory_string/* directoryString */.xQ)(bytes, value) : null;
        if (decoded !== null)
            commonNames.push(decoded);
    });
    return commonNames;
}
/**
 * The RFC 4514 string of a Name: the last RDN first, attributes of one RDN joined by `+`. RDNs without any attribute,
 * which some software writes, are left out.
 * @throws DerError
 */
function rfc4514(bytes, name) {
    const written = [];
    let last = -1;
    let attributes = [];
    eachAttribute(bytes, name, (type, value, rdn) => {
        if (rdn !== last) {
            attributes = [];
            written.push(attributes);
            last = rdn;
        }
        attributes.push(`${(0,attribute_types/* shortNameOf */.PI)(type)}=${writtenValue(bytes, value)}`);
    });
    // Joined, not concatenated: names are kept for every document, and V8 would keep all pieces of each.
    return written
        .reverse()
        .map((each) => each.join('+'))
        .join(',');
}
function writtenValue(bytes, value) {
    const decoded = (0,directory_string/* directoryString */.xQ)(bytes, value);
    return decoded === null ? (0,directory_string/* hexString */.zO)(bytes, value) : escapeValue(decoded);
}
/** Few CAs issue most certificates of a repository; hostile files must not fill the memory. */
const maxRemembered = 1000;
const maxRememberedOctets = 1024;
const remembered = new Map();
/**
 * The RFC 4514 string of an issuer: read once, and held once for all that it issued.
 * @throws DerError
 */
function issuerName(bytes, name) {
    if (name.contentEnd - name.content > maxRememberedOctets)
        return rfc4514(bytes, name);
    const key = bytes.toString('latin1', name.content, name.contentEnd);
    const known = remembered.get(key);
    if (known !== undefined)
        return known;
    const written = rfc4514(bytes, name);
    if (remembered.size < maxRemembered)
        remembered.set(key, written);
    return written;
}
/** @param take gets the dotted type and the value of an attribute, and the number of its RDN */
function eachAttribute(bytes, name, take) {
    const rdn = new der_element/* Steps */.gj(bytes, name);
    for (let i = 0; rdn.next(); i++) {
        const attribute = new der_element/* Steps */.gj(bytes, (0,der_element/* expectTag */.yi)(rdn, der_element/* tags */._A.set, 'a relative distinguished name'));
        while (attribute.next()) {
            const part = new der_element/* Steps */.gj(bytes, (0,der_element/* expectTag */.yi)(attribute, der_element/* tags */._A.sequence, 'an attribute of a name'));
            const type = (0,object_identifier/* objectIdentifier */.R)(bytes, part.expect(der_element/* tags */._A.objectIdentifier, 'the type of an attribute'));
            if (!part.next() || part.end !== attribute.contentEnd)
                throw new der_element/* DerError */.I4('an attribute of a name has no value');
            take(type, part, i);
        }
    }
}
// The last class is \p{Cc}, which V8 gathers from Unicode's tables at every start.
const needsEscape = /["+,;<>\\]|^[ #]| $|[^ -~\u00a0-\uffff]/;
const escaped = /["+,;<>\\]|^[ #]| $|[^ -~\u00a0-\uffff]/g;
/** Escapes a value as RFC 4514 section 2.4 demands; controls as `\0A`, so that a name stays on one line. */
function escapeValue(value) {
    if (!needsEscape.test(value))
        return value;
    return value.replace(escaped, (character) => character < ' ' || character > '~' ? hexEscape(character) : `\\${character}`);
}
/** `\0A`, one for each byte of the character's UTF-8. */
function hexEscape(character) {
    return Buffer.from(character).toString('hex').toUpperCase().replace(/../g, '\\$&');
}

// EXTERNAL MODULE: ./build/documents/der/algorithms.js
var algorithms = __nccwpck_require__(40923);
// EXTERNAL MODULE: ./build/documents/octets.js
var documents_octets = __nccwpck_require__(26925);
// EXTERNAL MODULE: ./build/documents/der/encode.js
var encode = __nccwpck_require__(76439);
// EXTERNAL MODULE: ./build/documents/der/sha256.js
var sha256 = __nccwpck_require__(8086);
;// CONCATENATED MODULE: ./build/documents/der/tbs-certificate-hash.js




/** What CT adds to a certificate: the list of SCTs, and the poison of a precertificate (RFC 6962 section 3). */
const transparencyExtensions = {
    sctList: '1.3.6.1.4.1.11129.2.4.2',
    poison: '1.3.6.1.4.1.11129.2.4.3',
};
const removedExtensions = new Set(Object.values(transparencyExtensions));
/** `[3]` around the extensions of a TBSCertificate. */
const extensionsTag = (0,der_element/* contextTag */.qA)(3);
/**
 * SHA-256 of the TBSCertificate that a CT log signs (RFC 6962 section 3.2): SCT list and poison taken out, the
 * three lengths around them rewritten, the rest byte for byte. Extensions that become empty stay as an empty list.
 *
 * @param tbs of a certificate that has been read without error
 */
function tbsCertificateSha256(bytes, tbs) {
    const fields = new der_element/* Steps */.gj(bytes, tbs);
    while (fields.next()) {
        if (fields.tag === extensionsTag)
            return withoutTransparency(bytes, tbs, fields);
    }
    return (0,sha256/* sha256 */.s)(bytes.subarray(tbs.start, tbs.end));
}
function withoutTransparency(bytes, tbs, wrapper) {
    const sequence = new der_element/* Steps */.gj(bytes, wrapper).expect(der_element/* tags */._A.sequence, 'the list of extensions');
    const kept = keptExtensions(bytes, sequence);
    if (kept.length === 1)
        return (0,sha256/* sha256 */.s)(bytes.subarray(tbs.start, tbs.end));
    const extensions = (0,encode/* encoded */.d)(wrapper.tag, (0,encode/* encoded */.d)(der_element/* tags */._A.sequence, ...kept));
    const before = bytes.subarray(tbs.content, wrapper.start);
    const after = bytes.subarray(wrapper.end, tbs.contentEnd);
    return (0,sha256/* sha256 */.s)((0,encode/* encoded */.d)(der_element/* tags */._A.sequence, before, extensions, after));
}
/** The stretches between the extensions that are taken out; a single one where none is. */
function keptExtensions(bytes, sequence) {
    const kept = [];
    let from = sequence.content;
    const extensions = new der_element/* Steps */.gj(bytes, sequence);
    while (extensions.next()) {
        const type = new der_element/* Steps */.gj(bytes, extensions).expect(der_element/* tags */._A.objectIdentifier, 'the type of an extension');
        if (!removedExtensions.has((0,object_identifier/* objectIdentifier */.R)(bytes, type)))
            continue;
        kept.push(bytes.subarray(from, extensions.start));
        from = extensions.end;
    }
    kept.push(bytes.subarray(from, sequence.contentEnd));
    return kept;
}

;// CONCATENATED MODULE: ./build/documents/der/extensions.js






/** What a certificate without extensions tells. */
function noExtensions() {
    return {
        dnsNames: [],
        ca: false,
        subjectKeyId: null,
        authorityKeyId: null,
        poison: false,
        damaged: [],
    };
}
/** Extensions that we read (RFC 5280 section 4.2.1, RFC 6962 section 3). */
const readers = new Map([
    ['2.5.29.17', { name: 'subjectAltName', read: readSubjectAltName }],
    ['2.5.29.19', { name: 'basicConstraints', read: readBasicConstraints }],
    ['2.5.29.14', { name: 'subjectKeyIdentifier', read: readSubjectKeyId }],
    ['2.5.29.35', { name: 'authorityKeyIdentifier', read: readAuthorityKeyId }],
    [transparencyExtensions.poison, { name: 'precertificate poison', read: readPoison }],
]);
/**
 * Takes in every extension of an Extensions sequence. A repeated extension adds to the first.
 * @throws DerError where the sequence itself is broken; a broken value only lands in `damaged`.
 */
function readExtensions(into, bytes, sequence) {
    const extensions = new der_element/* Steps */.gj(bytes, sequence);
    while (extensions.next())
        readExtension(into, bytes, (0,der_element/* expectTag */.yi)(extensions, der_element/* tags */._A.sequence, 'an extension'));
}
function readExtension(into, bytes, extension) {
    const part = new der_element/* Steps */.gj(bytes, extension).expect(der_element/* tags */._A.objectIdentifier, 'the type of an extension');
    const reader = readers.get((0,object_identifier/* objectIdentifier */.R)(bytes, part));
    const value = stepToValue(part, extension.contentEnd);
    if (reader === undefined)
        return;
    try {
        reader.read(into, bytes, value);
    }
    catch (error) {
        (0,foreseen/* expected */.p)(der_element/* DerError */.I4, error);
        into.damaged.push(reader.name);
    }
}
/** extnValue follows `critical`, whose value doesn't matter to us. */
function stepToValue(part, end) {
    const isThere = part.next() && (part.tag !== der_element/* tags */._A.boolean || part.next());
    if (!isThere || part.tag !== der_element/* tags */._A.octetString) {
        throw new der_element/* DerError */.I4('the value of an extension is not where it should be');
    }
    if (part.end !== end)
        throw new der_element/* DerError */.I4('an extension holds more than its value');
    return part;
}
const dnsNameTag = 0x82;
/** Ten times what a request can carry; of a document with more, the extension that goes beyond counts as damaged. */
const maxDnsNames = 100_000;
function readSubjectAltName(into, bytes, value) {
    const name = new der_element/* Steps */.gj(bytes, sequenceIn(bytes, value, 'subjectAltName'));
    const dnsNames = [];
    while (name.next()) {
        if (name.tag === dnsNameTag)
            dnsNames.push(dnsName(bytes, name));
        if (into.dnsNames.length + dnsNames.length > maxDnsNames)
            throw new der_element/* DerError */.I4('there are too many names');
    }
    for (const each of dnsNames)
        into.dnsNames.push(each);
}
function readBasicConstraints(into, bytes, value) {
    const field = new der_element/* Steps */.gj(bytes, sequenceIn(bytes, value, 'basicConstraints'));
    const isCa = field.next() && field.tag === der_element/* tags */._A.boolean && isTrue(bytes, field);
    field.finish();
    if (isCa)
        into.ca = true;
}
/** Any octet but zero is TRUE in BER (X.690 section 8.2.2). */
function isTrue(bytes, { content, contentEnd }) {
    return content < contentEnd && (0,documents_octets/* octetAt */.B)(bytes, content) !== 0;
}
function readSubjectKeyId(into, bytes, value) {
    const id = new der_element/* Steps */.gj(bytes, value).expect(der_element/* tags */._A.octetString, 'the subject key identifier');
    into.subjectKeyId ??= id.copy();
}
const keyIdentifierTag = 0x80;
function readAuthorityKeyId(into, bytes, value) {
    const field = new der_element/* Steps */.gj(bytes, sequenceIn(bytes, value, 'authorityKeyIdentifier'));
    const id = field.next() && field.tag === keyIdentifierTag ? field.copy() : null;
    field.finish();
    into.authorityKeyId ??= id;
}
function readPoison(into) {
    into.poison = true;
}
function sequenceIn(bytes, value, what) {
    return new der_element/* Steps */.gj(bytes, value).expect(der_element/* tags */._A.sequence, what);
}
/** A dNSName is an IA5String; bytes beyond ASCII are shown as the UTF-8 or Latin-1 that they are, rather than lost. */
function dnsName(bytes, { content, contentEnd }) {
    return (0,directory_string/* utf8OrLatin1 */.u5)(bytes, content, contentEnd);
}

;// CONCATENATED MODULE: ./build/documents/der/integer.js


/**
 * A serial number (RFC 5280 section 4.1.2.2) in hex: whole bytes without needless ones; a negative number as `-` and
 * its magnitude.
 * @param serial an INTEGER with at least one content octet
 */
function serialNumber(bytes, { content, contentEnd }) {
    if (((0,documents_octets/* octetAt */.B)(bytes, content) & 0x80) !== 0)
        return `-${magnitude((0,sha256/* hexOf */.Z)(bytes, content, contentEnd))}`;
    let first = content;
    while (first < contentEnd - 1 && bytes[first] === 0)
        first++;
    return (0,sha256/* hexOf */.Z)(bytes, first, contentEnd);
}
/** What a two's complement number lacks to zero. */
function magnitude(hex) {
    const value = (1n << BigInt(hex.length * 4)) - BigInt(`0x${hex}`);
    const digits = value.toString(16);
    return digits.length % 2 === 0 ? digits : `0${digits}`;
}

// EXTERNAL MODULE: ./build/documents/der/public-key.js
var public_key = __nccwpck_require__(37706);
;// CONCATENATED MODULE: ./build/documents/der/time.js


/** UTCTime's two digits mean 1950 to 2049 (RFC 5280 section 4.1.2.5.1). */
const utcPivot = 50;
/**
 * The moment that a UTCTime or GeneralizedTime names (RFC 5280 section 4.1.2.5), also without seconds, with a
 * fraction or with an offset from UTC, as X.680 allows and old software writes. Null where it names none: month 13,
 * 30 February, or a local time, of which nobody knows where.
 */
function timeOf(bytes, { tag, content, contentEnd }) {
    if (tag === der_element/* tags */._A.utcTime) {
        const year = digits(bytes, content, 2);
        return momentOf(bytes, year < utcPivot ? 2000 + year : 1900 + year, content + 2, contentEnd, false);
    }
    if (tag !== der_element/* tags */._A.generalizedTime)
        return null;
    return momentOf(bytes, digits(bytes, content, 4), content + 4, contentEnd, true);
}
/**
 * Everything after the year. Digits that are none make NaN, which is in no range.
 * @param mayBeFine seconds may have a fraction
 */
function momentOf(bytes, year, at, end, mayBeFine) {
    const midnight = dayOf(year, digits(bytes, at, 2), digits(bytes, at + 2, 2));
    const hasSeconds = isDigit(bytes[at + 8]);
    const second = hasSeconds ? digits(bytes, at + 8, 2) : 0;
    const time = timeOfDay(digits(bytes, at + 4, 2), digits(bytes, at + 6, 2), second);
    const fractionAt = at + (hasSeconds ? 10 : 8);
    const zoneAt = hasSeconds && mayBeFine ? endOfFraction(bytes, fractionAt) : fractionAt;
    const offset = offsetOf(bytes, zoneAt, end);
    if (midnight === null || time === null || offset === null)
        return null;
    return midnight + time + milliseconds(bytes, fractionAt, zoneAt) - offset;
}
const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function dayOf(year, month, day) {
    const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    const last = month === 2 && isLeap ? 29 : (daysInMonth[month - 1] ?? 0);
    return day >= 1 && day <= last && year >= 0 ? new Date(0).setUTCFullYear(year, month - 1, day) : null;
}
function timeOfDay(hour, minute, second) {
    return hour <= 23 && minute <= 59 && second <= 59 ? ((hour * 60 + minute) * 60 + second) * 1000 : null;
}
/** What a zone is ahead of UTC; null where there is none, or something after it. */
function offsetOf(bytes, at, end) {
    const sign = bytes[at];
    if (sign === 0x5a)
        return at + 1 === end ? 0 : null;
    if ((sign !== 0x2b && sign !== 0x2d) || at + 5 !== end)
        return null;
    const offset = timeOfDay(digits(bytes, at + 1, 2), digits(bytes, at + 3, 2), 0);
    return offset === null || sign === 0x2b ? offset : -offset;
}
/** A point or comma and at least one digit. */
function endOfFraction(bytes, at) {
    if ((bytes[at] !== 0x2e && bytes[at] !== 0x2c) || !isDigit(bytes[at + 1]))
        return at;
    let end = at + 1;
    while (isDigit(bytes[end]))
        end++;
    return end;
}
function milliseconds(bytes, from, to) {
    if (to === from)
        return 0;
    const fraction = bytes.toString('latin1', from + 1, Math.min(to, from + 4));
    return Number(fraction.padEnd(3, '0'));
}
function isDigit(byte) {
    return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
function digits(bytes, from, count) {
    let value = 0;
    for (let at = from; at < from + count; at++) {
        if (!isDigit(bytes[at]))
            return Number.NaN;
        value = value * 10 + (0,documents_octets/* octetAt */.B)(bytes, at) - 0x30;
    }
    return value;
}

;// CONCATENATED MODULE: ./build/documents/der/certificate.js









/**
 * Reads a Certificate (RFC 5280 section 4.1). Odd versions, serial numbers and algorithms are taken as they are.
 * @param signed has been identified as a certificate, so its first fields have the right tags
 * @throws DerError where the structure is broken
 */
function readCertificate(bytes, signed, standing) {
    const fields = readFields(bytes, signed);
    return {
        document: new CertificateInFile(bytes, signed, fields, standing),
        damagedExtensions: fields.extensions.damaged,
    };
}
function readFields(bytes, { toBeSigned, algorithm }) {
    const field = new der_element/* Steps */.gj(bytes, toBeSigned);
    if (field.next() && field.tag === versionTag)
        field.next();
    const serial = serialNumberIn(field);
    field.expect(der_element/* tags */._A.sequence, 'the signature algorithm');
    const issuer = issuerName(bytes, field.expect(der_element/* tags */._A.sequence, 'the issuer'));
    const validity = new der_element/* Steps */.gj(bytes, field.expect(der_element/* tags */._A.sequence, 'the validity'));
    const notBefore = moment(bytes, validity, 'notBefore');
    const notAfter = moment(bytes, validity, 'notAfter');
    const subject = field.expect(der_element/* tags */._A.sequence, 'the subject').copy();
    const publicKey = field.expect(der_element/* tags */._A.sequence, 'the public key').copy();
    const { publicKeyAlgorithm, rsaBits } = (0,public_key/* publicKeyOf */.k)(bytes, publicKey);
    return {
        serial,
        signatureAlgorithm: (0,algorithms/* signatureAlgorithmOf */.D)((0,public_key/* algorithmOid */.O)(bytes, algorithm, 'the signature algorithm')),
        issuer,
        notBefore,
        notAfter,
        subject,
        commonNames: commonNamesOf(bytes, subject),
        publicKey,
        publicKeyAlgorithm,
        rsaBits,
        extensions: extensionsAfter(bytes, field),
    };
}
const versionTag = (0,der_element/* contextTag */.qA)(0);
function serialNumberIn(field) {
    if (field.content === field.contentEnd)
        throw new der_element/* DerError */.I4('the serial number is empty');
    return field.copy();
}
/** `[1]` and `[2]`, primitive as they should be or constructed. */
const uniqueIdTags = new Set([0x81, 0x82, (0,der_element/* contextTag */.qA)(1), (0,der_element/* contextTag */.qA)(2)]);
/** Unique identifiers and extensions are all that may follow the public key. */
function extensionsAfter(bytes, field) {
    const extensions = noExtensions();
    let isRead = false;
    while (field.next()) {
        if (field.tag === extensionsTag && !isRead) {
            const list = new der_element/* Steps */.gj(bytes, field).expect(der_element/* tags */._A.sequence, 'the list of extensions');
            readExtensions(extensions, bytes, list);
            isRead = true;
        }
        else if (!uniqueIdTags.has(field.tag)) {
            throw new der_element/* DerError */.I4('something stands after the public key that does not belong there');
        }
    }
    return extensions;
}
function moment(bytes, validity, what) {
    if (!validity.next())
        throw new der_element/* DerError */.I4(`${what} is missing`);
    return timeOf(bytes, validity);
}
/**
 * A certificate as it lies in its file's bytes. What takes work and is not needed by every run is made when it is
 * asked for first, so as long as one of these is held, so are the bytes.
 */
class CertificateInFile {
    path;
    line;
    index;
    encoding;
    kind;
    commonNames;
    publicKeyAlgorithm;
    rsaBits;
    signatureAlgorithm;
    dnsNames;
    ca;
    issuer;
    notBefore;
    notAfter;
    #bytes;
    #signed;
    #fields;
    #subject = null;
    #publicKeySha256 = null;
    #certificateSha256 = null;
    #tbsSha256 = null;
    constructor(bytes, signed, fields, standing) {
        this.path = standing.path;
        this.line = standing.line;
        this.index = standing.index;
        this.encoding = standing.encoding;
        this.kind = fields.extensions.poison ? 'precertificate' : 'certificate';
        this.commonNames = fields.commonNames;
        this.publicKeyAlgorithm = fields.publicKeyAlgorithm;
        this.rsaBits = fields.rsaBits;
        this.signatureAlgorithm = fields.signatureAlgorithm;
        this.dnsNames = fields.extensions.dnsNames;
        this.ca = fields.extensions.ca;
        this.issuer = fields.issuer;
        this.notBefore = fields.notBefore;
        this.notAfter = fields.notAfter;
        this.#bytes = bytes;
        this.#signed = signed;
        this.#fields = fields;
    }
    get subject() {
        this.#subject ??= rfc4514(this.#bytes, this.#fields.subject);
        return this.#subject;
    }
    get serial() {
        return serialNumber(this.#bytes, this.#fields.serial);
    }
    get publicKeySha256() {
        this.#publicKeySha256 ??= hashOf(this.#bytes, this.#fields.publicKey);
        return this.#publicKeySha256;
    }
    get certificateSha256() {
        this.#certificateSha256 ??= hashOf(this.#bytes, this.#signed.whole);
        return this.#certificateSha256;
    }
    get tbsSha256() {
        this.#tbsSha256 ??= tbsCertificateSha256(this.#bytes, this.#signed.toBeSigned);
        return this.#tbsSha256;
    }
    get subjectKeyId() {
        return keyIdentifier(this.#bytes, this.#fields.extensions.subjectKeyId);
    }
    get authorityKeyId() {
        return keyIdentifier(this.#bytes, this.#fields.extensions.authorityKeyId);
    }
}
function hashOf(bytes, { start, end }) {
    return (0,sha256/* sha256 */.s)(bytes.subarray(start, end));
}
function keyIdentifier(bytes, id) {
    return id === null ? null : (0,sha256/* hexOf */.Z)(bytes, id.content, id.contentEnd);
}

// EXTERNAL MODULE: ./build/documents/der/pss-parameters.js
var pss_parameters = __nccwpck_require__(53272);
;// CONCATENATED MODULE: ./build/documents/der/certification-request.js








/** extensionRequest of RFC 2985 section 5.4.2, and the one that Microsoft's software writes. */
const extensionRequests = new Set(['1.2.840.113549.1.9.14', '1.3.6.1.4.1.311.2.1.14']);
/**
 * Reads a CertificationRequest (RFC 2986 section 4).
 * @throws DerError
 */
function readCertificationRequest(bytes, signed, standing) {
    const [version, subject, publicKey, attributes, ...rest] = (0,der_element/* childrenOf */.LU)(bytes, signed.toBeSigned);
    (0,der_element/* expectTag */.yi)(version, der_element/* tags */._A.integer, 'the version');
    if (rest.length > 0)
        throw new der_element/* DerError */.I4('something stands after the attributes');
    const extensions = requestedExtensions(bytes, attributes);
    const name = (0,der_element/* expectTag */.yi)(subject, der_element/* tags */._A.sequence, 'the subject');
    const keyInfo = (0,der_element/* expectTag */.yi)(publicKey, der_element/* tags */._A.sequence, 'the public key');
    const document = {
        ...standing,
        kind: 'certificate-request',
        subject: rfc4514(bytes, name),
        commonNames: commonNamesOf(bytes, name),
        publicKeySha256: (0,sha256/* sha256 */.s)(bytes.subarray(keyInfo.start, keyInfo.end)),
        ...(0,public_key/* publicKeyOf */.k)(bytes, keyInfo),
        signatureAlgorithm: signatureAlgorithm(bytes, signed.algorithm),
        dnsNames: extensions.dnsNames,
        ca: extensions.ca,
    };
    return { document, damagedExtensions: extensions.damaged };
}
/** RSASSA-PSS names its hash function in its parameters; its own name alone would hide a broken one. */
function signatureAlgorithm(bytes, algorithm) {
    const known = (0,algorithms/* signatureAlgorithmOf */.D)((0,public_key/* algorithmOid */.O)(bytes, algorithm, 'the signature algorithm'));
    const hash = known.oid === pss_parameters/* rsassaPss */.IV ? (0,pss_parameters/* pssHash */.jV)(bytes, algorithm) : null;
    return hash === null ? known : { ...known, name: `${known.name} with ${hash}` };
}
function requestedExtensions(bytes, attributes) {
    const extensions = noExtensions();
    if (attributes === undefined)
        return extensions;
    for (const attribute of (0,der_element/* childrenOf */.LU)(bytes, (0,der_element/* expectTag */.yi)(attributes, (0,der_element/* contextTag */.qA)(0), 'the list of attributes'))) {
        const [type, values] = (0,der_element/* childrenOf */.LU)(bytes, (0,der_element/* expectTag */.yi)(attribute, der_element/* tags */._A.sequence, 'an attribute'));
        const oid = (0,object_identifier/* objectIdentifier */.R)(bytes, (0,der_element/* expectTag */.yi)(type, der_element/* tags */._A.objectIdentifier, 'the type of an attribute'));
        if (!extensionRequests.has(oid))
            continue;
        for (const sequence of (0,der_element/* childrenOf */.LU)(bytes, (0,der_element/* expectTag */.yi)(values, der_element/* tags */._A.set, 'the value of an attribute'))) {
            readExtensions(extensions, bytes, (0,der_element/* expectTag */.yi)(sequence, der_element/* tags */._A.sequence, 'the list of extensions'));
        }
    }
    return extensions;
}

;// CONCATENATED MODULE: ./build/documents/der/identify.js


/**
 * Tells what the value at an offset is.
 * @throws DerError where its outline cannot be walked.
 */
function identify(bytes, whole) {
    if (whole.tag !== der_element/* tags */._A.sequence)
        return other('structure of another kind');
    const parts = (0,der_element/* childrenOf */.LU)(bytes, whole);
    const match = shapes.find(({ begins }) => begins.every((tag, i) => parts[i]?.tag === tag));
    return match?.tell(bytes, parts, whole) ?? other('structure of another kind');
}
const { sequence, integer, bitString, octetString, objectIdentifier: oid } = der_element/* tags */._A;
/** The first shape that fits the first tags decides, so a longer one stands before what it begins with. */
const shapes = [
    { begins: [sequence, sequence, bitString], tell: signedStructure },
    { begins: [oid, (0,der_element/* contextTag */.qA)(0)], tell: contentInfo },
    { begins: [integer, sequence, octetString], tell: () => privateKey('PKCS#8') },
    { begins: [integer, sequence], tell: pkcs12 },
    { begins: [integer, octetString], tell: () => privateKey('SEC 1') },
    { begins: [integer, integer, integer], tell: integers },
    { begins: [sequence, octetString], tell: encryptedPrivateKey },
    { begins: [sequence, bitString], tell: () => other('public key') },
];
function other(what) {
    return { kind: 'other', what };
}
function privateKey(form) {
    return { kind: 'private-key', form };
}
/** Certificate, request, CRL and attribute certificate all are SIGNED { … }; what is signed tells them apart. */
function signedStructure(bytes, parts, whole) {
    if (parts.length !== 3)
        return null;
    const toBeSigned = (0,der_element/* expectTag */.yi)(parts[0], sequence, 'what is signed');
    const algorithm = (0,der_element/* expectTag */.yi)(parts[1], sequence, 'the signature algorithm');
    const signed = { whole, toBeSigned, algorithm };
    const inner = tagsIn(bytes, toBeSigned);
    const fields = inner[0] === (0,der_element/* contextTag */.qA)(0) ? inner.slice(1) : inner;
    if (isCertificate(fields))
        return { kind: 'certificate', signed };
    if (isCrl(fields))
        return other('certificate revocation list');
    if (isRequest(fields))
        return { kind: 'certificate-request', signed };
    if (inner[0] === integer)
        return other('attribute certificate');
    return null;
}
function tagsIn(bytes, parent) {
    const found = [];
    const field = new der_element/* Steps */.gj(bytes, parent);
    while (field.next())
        found.push(field.tag);
    return found;
}
/** serialNumber, signature, issuer, validity, subject, subjectPublicKeyInfo. */
function isCertificate(fields) {
    return fields[0] === integer && fields.length >= 6 && fields.slice(1, 6).every((tag) => tag === sequence);
}
/** version, subject, subjectPKInfo, attributes. */
function isRequest(fields) {
    const attributes = fields[3];
    return (fields[0] === integer &&
        fields[1] === sequence &&
        fields[2] === sequence &&
        (attributes === undefined || attributes === (0,der_element/* contextTag */.qA)(0)));
}
/** version where there is one, signature, issuer, thisUpdate. */
function isCrl(fields) {
    const [first, second, third] = fields[0] === integer ? fields.slice(1) : fields;
    return (first === sequence && second === sequence && (third === der_element/* tags */._A.utcTime || third === der_element/* tags */._A.generalizedTime));
}
const signedDataType = '1.2.840.113549.1.7.2';
function contentInfo(bytes, parts) {
    const type = (0,der_element/* expectTag */.yi)(parts[0], oid, 'the type of a CMS message');
    const explicit = (0,der_element/* expectTag */.yi)(parts[1], (0,der_element/* contextTag */.qA)(0), 'the content of a CMS message');
    if ((0,object_identifier/* objectIdentifier */.R)(bytes, type) !== signedDataType)
        return other('CMS message that is not signed data');
    const content = (0,der_element/* elementAt */.s2)(bytes, explicit.content, explicit.contentEnd);
    return { kind: 'signed-data', content: (0,der_element/* expectTag */.yi)(content, sequence, 'the signed data') };
}
/** PFX (RFC 7292 section 4): version 3 and a ContentInfo. */
function pkcs12(bytes, parts) {
    const version = (0,der_element/* expectTag */.yi)(parts[0], integer, 'the version');
    const authSafe = (0,der_element/* expectTag */.yi)(parts[1], sequence, 'the safe');
    return bytes[version.content] === 3 && bytes[authSafe.content] === oid ? privateKey('PKCS#12') : null;
}
/** RSAPrivateKey has nine numbers, the old form of a DSA key six; an RSA public key has two. */
function integers(_bytes, parts) {
    const numbers = parts.filter(({ tag }) => tag === integer).length;
    if (numbers >= 9)
        return privateKey('PKCS#1');
    return numbers === 6 ? privateKey('DSA') : null;
}
/** Password-based encryption: PKCS#5 (RFC 8018) and PKCS#12's own (RFC 7292 appendix C). */
const encryptionSchemes = ['1.2.840.113549.1.5.', '1.2.840.113549.1.12.1.'];
function encryptedPrivateKey(bytes, parts) {
    const algorithm = (0,der_element/* expectTag */.yi)(parts[0], sequence, 'the algorithm');
    const type = (0,der_element/* elementAt */.s2)(bytes, algorithm.content, algorithm.contentEnd);
    if (type.tag !== oid)
        return null;
    const dotted = (0,object_identifier/* objectIdentifier */.R)(bytes, type);
    return encryptionSchemes.some((scheme) => dotted.startsWith(scheme))
        ? privateKey('encrypted PKCS#8')
        : null;
}

;// CONCATENATED MODULE: ./build/documents/der/signed-data.js

/**
 * The members of the CertificateSet of a CMS SignedData (RFC 5652 section 5.1), in order: certificates and, with
 * other tags, what else may stand there. BER with indefinite lengths is as good as DER.
 * @throws DerError
 */
function certificateSet(bytes, signedData) {
    let at = signedData.content;
    for (const tag of [der_element/* tags */._A.integer, der_element/* tags */._A.set, der_element/* tags */._A.sequence]) {
        const element = (0,der_element/* elementAt */.s2)(bytes, at, signedData.contentEnd);
        if (element.tag !== tag)
            return [];
        at = element.end;
    }
    if (at >= signedData.contentEnd)
        return [];
    const certificates = (0,der_element/* elementAt */.s2)(bytes, at, signedData.contentEnd);
    return certificates.tag === (0,der_element/* contextTag */.qA)(0) ? (0,der_element/* childrenOf */.LU)(bytes, certificates) : [];
}

// EXTERNAL MODULE: ./build/documents/document.js
var documents_document = __nccwpck_require__(54096);
;// CONCATENATED MODULE: ./build/documents/notes.js

/** More findings of one level and code about one file than this help nobody; the rest are only counted. */
const maxPerCode = 20;
/** What a reader tells about one file. */
class Notes {
    #path;
    #isFull = false;
    #findings = [];
    #counts = new Map();
    constructor(path) {
        this.#path = path;
    }
    /** Something that should be a document and is none. */
    damaged(line, what) {
        this.#add('error', 'malformed', line, () => ({
            message: (0,text_text/* text */.Qq) `${what} at line ${line} of ${this.#path} is passed over.`,
            hint: (0,text_text/* text */.Qq) `Export it again from where it came from, or take it out of the file.`,
        }));
    }
    /** A certificate is read, but has a date that does not exist. */
    undated(line) {
        this.#add('error', 'malformed', line, () => ({
            message: (0,text_text/* text */.Qq) `The certificate at line ${line} of ${this.#path} has a date that does not exist, so it is neither judged nor authorized.`,
            hint: (0,text_text/* text */.Qq) `Have it issued again.`,
        }));
    }
    /** A document counts, but something in it or after it does not. */
    flawed(line, what) {
        this.#add('warning', 'malformed', line, () => ({
            message: (0,text_text/* text */.Qq) `${what} at line ${line} of ${this.#path}.`,
            hint: (0,text_text/* text */.Qq) `Have it issued or exported again if that is not meant to be.`,
        }));
    }
    /** A private key; `form` must hold nothing of it. */
    privateKey(line, form) {
        this.#add('error', 'private-key', line, () => ({
            message: (0,text_text/* text */.Qq) `A private key (${form}) stands at line ${line} of ${this.#path}.`,
            hint: (0,text_text/* text */.Qq) `Whoever can read the repository has it: replace the key, then remove it from the file and the history.`,
        }));
    }
    /** Something that is told apart and is not ours to read. */
    passedOver(line, what) {
        this.#add('notice', 'unsupported', line, () => ({
            message: (0,text_text/* text */.Qq) `${what} at line ${line} of ${this.#path} is passed over.`,
            hint: (0,text_text/* text */.Qq) `Nothing needs to be done if that is meant to be: only certificates and CSRs are read.`,
        }));
    }
    /** The file holds too much that looks like a document and is none. */
    gaveUp(line, what) {
        this.#add('error', 'malformed', line, () => ({
            message: (0,text_text/* text */.Qq) `From line ${line} of ${this.#path} on, ${what} is no longer read: too much of it begins like a certificate and is none.`,
            hint: (0,text_text/* text */.Qq) `Keep certificates in a file of their own.`,
        }));
    }
    /** More documents than are taken from one file; told once. */
    tooMany(limit) {
        if (this.#isFull)
            return;
        this.#isFull = true;
        this.#add('error', 'malformed', null, () => ({
            message: (0,text_text/* text */.Qq) `${this.#path} holds more than ${limit} documents, and those beyond are left out.`,
            hint: (0,text_text/* text */.Qq) `Split the file.`,
        }));
    }
    /** A binary file goes on after too many values of no concern. */
    leftOff(limit) {
        this.#add('error', 'malformed', null, () => ({
            message: (0,text_text/* text */.Qq) `${this.#path} is not read to its end: ${limit} values in it are neither certificates nor CSRs.`,
            hint: (0,text_text/* text */.Qq) `Keep certificates in files of their own.`,
        }));
    }
    /** Nothing in the file could be read. */
    nothingRead() {
        this.#add('error', 'no-document', null, () => ({
            message: (0,text_text/* text */.Qq) `${this.#path} holds no certificate and no CSR.`,
            hint: (0,text_text/* text */.Qq) `Check the pattern that matches this file, or exclude it with a line that begins with "!".`,
        }));
    }
    get hasError() {
        return this.#findings.some(({ level }) => level === 'error');
    }
    /** All findings, with a last one per level and code that says how many more there are. */
    finish() {
        for (const { level, code, count } of this.#counts.values()) {
            if (count > maxPerCode)
                this.#findings.push(this.#more(level, code, count - maxPerCode));
        }
        return this.#findings;
    }
    #add(level, code, line, words) {
        const kind = `${level} ${code}`;
        const counted = this.#counts.get(kind) ?? { level, code, count: 0 };
        this.#counts.set(kind, counted);
        counted.count++;
        if (counted.count <= maxPerCode)
            this.#findings.push({ level, code, path: this.#path, line, ...words() });
    }
    #more(level, code, count) {
        return {
            level,
            code,
            path: this.#path,
            line: null,
            message: (0,text_text/* text */.Qq) `${count} more findings with the code ${code} in ${this.#path} are not listed.`,
            hint: (0,text_text/* text */.Qq) `Mend the ones that are listed first.`,
        };
    }
}

;// CONCATENATED MODULE: ./build/documents/gathering.js









/** Documents of one file; those beyond are left out. */
const maxDocuments = 50_000;
/** Collects the documents of one file in order, and what is to be told about it. */
class Gathering {
    path;
    notes;
    found = [];
    constructor(path) {
        this.path = path;
        this.notes = new Notes(path);
    }
    /** Takes in whatever a whole value turned out to be. */
    take(bytes, identity, spot) {
        if (identity.kind === 'signed-data')
            this.#signedData(bytes, identity.content, spot);
        else if (identity.kind === 'private-key')
            this.notes.privateKey(spot.line, (0,text_text/* text */.Qq) `${identity.form}`);
        else if (identity.kind === 'other')
            this.notes.passedOver(spot.line, (0,text_text/* text */.Qq) `${articled(identity.what)}`);
        else
            this.#document(bytes, identity, spot);
    }
    #document(bytes, identity, spot) {
        if (this.found.length >= maxDocuments) {
            this.notes.tooMany(maxDocuments);
            return;
        }
        const { start, end } = identity.signed.whole;
        const standing = { path: this.path, ...spot, index: this.found.length };
        const read = this.#attempt(spot, identity.kind, () => readSigned(bytes, identity, standing));
        if (read === null)
            return;
        const { document, damagedExtensions } = read;
        this.found.push({ document, der: bytes.subarray(start, end) });
        if ((0,documents_document/* isCertificate */.Yn)(document) && !(0,documents_document/* isDated */.DC)(document))
            this.notes.undated(spot.line);
        for (const extension of damagedExtensions) {
            this.notes.flawed(spot.line, (0,text_text/* text */.Qq) `The extension ${extension} is damaged and counts as absent in the ${identity.kind}`);
        }
    }
    #signedData(bytes, content, spot) {
        const members = this.#attempt(spot, 'PKCS#7', () => certificateSet(bytes, content));
        if (members === null)
            return;
        if (members.length === 0)
            this.notes.passedOver(spot.line, (0,text_text/* text */.Qq) `A PKCS#7 without certificates`);
        for (const member of members) {
            const identity = this.#attempt(spot, 'certificate in PKCS#7', () => identify(bytes, member));
            if (identity === null)
                continue;
            if (identity.kind === 'certificate')
                this.#document(bytes, identity, spot);
            else
                this.notes.passedOver(spot.line, (0,text_text/* text */.Qq) `Something in PKCS#7 that is no X.509 certificate`);
        }
    }
    /** A broken structure is told and gives null. */
    #attempt(spot, what, read) {
        try {
            return read();
        }
        catch (error) {
            this.notes.damaged(spot.line, (0,text_text/* text */.Qq) `A damaged ${what} (${(0,foreseen/* expected */.p)(der_element/* DerError */.I4, error).message})`);
            return null;
        }
    }
}
function readSigned(bytes, { kind, signed }, standing) {
    return kind === 'certificate'
        ? readCertificate(bytes, signed, standing)
        : readCertificationRequest(bytes, signed, standing);
}
/** Tells what begins at an offset; null where that is no BER at all or its outline is broken. */
function outlineAt(bytes, start, limit) {
    try {
        const whole = (0,der_element/* elementAt */.s2)(bytes, start, limit);
        return { whole, identity: identify(bytes, whole) };
    }
    catch (error) {
        (0,foreseen/* expected */.p)(der_element/* DerError */.I4, error);
        return null;
    }
}
function articled(what) {
    return what.startsWith('a') ? `An ${what}` : `A ${what}`;
}

;// CONCATENATED MODULE: ./build/documents/binary.js




const binarySpot = { line: 1, encoding: 'der' };
/** JKS and JCEKS begin with these four bytes. */
const keyStores = new Map([
    [0xfeedfeed, 'JKS'],
    [0xcececece, 'JCEKS'],
]);
/** A file with more values of no concern than this is not one that documents are kept in. */
const maxOthers = 20;
/** Java's name of a key store by its first four bytes, or null. */
function keyStoreType(bytes) {
    return bytes.length >= 4 ? (keyStores.get(bytes.readUInt32BE()) ?? null) : null;
}
/**
 * Takes in the BER values that a file begins with, one after the other.
 * @returns where they end: 0 where the file does not begin with any.
 */
function readBinary(bytes, gathering) {
    const keyStore = keyStoreType(bytes);
    if (keyStore !== null) {
        gathering.notes.privateKey(1, (0,text_text/* text */.Qq) `Java key store, ${keyStore}`);
        return bytes.length;
    }
    let at = 0;
    let others = 0;
    while (bytes[at] === der_element/* tags */._A.sequence) {
        if (others >= maxOthers) {
            gathering.notes.leftOff(maxOthers);
            return bytes.length;
        }
        const outlined = outlineAt(bytes, at, bytes.length);
        if (outlined === null || isChance(outlined.identity, (0,documents_octets/* octetAt */.B)(bytes, at + 1)))
            break;
        if (outlined.identity.kind === 'other')
            others++;
        gathering.take(bytes, outlined.identity, binarySpot);
        at = outlined.whole.end;
    }
    return at;
}
/** Text may begin with the digit 0, and by chance look like a short value of no known kind. */
function isChance(identity, length) {
    const isUnknown = identity.kind === 'other' && identity.what === 'structure of another kind';
    return isUnknown && length >= 0x20 && length < 0x7f;
}

;// CONCATENATED MODULE: ./build/documents/der/beginning.js


/** A length in the long form has at most so many octets after its first in anything that fits a file. */
const maxLengthOctets = 4;
/** Whether bytes begin like a SEQUENCE of 128 bytes or more whose first part is a SEQUENCE, INTEGER or OID. */
function beginsLikeDer(bytes, at) {
    const content = longSequenceContent(bytes, at);
    const first = content === null ? undefined : bytes[content];
    return first === der_element/* tags */._A.sequence || first === der_element/* tags */._A.integer || first === der_element/* tags */._A.objectIdentifier;
}
/** How much has to be there to tell. */
const documentBeginning = 48;
/**
 * Whether bytes begin as only a certificate or a request does, whatever becomes of them later: with a version (and a
 * certificate's serial number, or a request's subject) in a long SEQUENCE in another.
 */
function beginsLikeDocument(bytes, at) {
    const outer = longSequenceContent(bytes, at);
    const inner = outer === null ? null : sequenceContent(bytes, outer);
    if (inner === null)
        return false;
    if (bytes[inner] === (0,der_element/* contextTag */.qA)(0))
        return bytes[inner + 2] === der_element/* tags */._A.integer && bytes[inner + 5] === der_element/* tags */._A.integer;
    return bytes[inner] === der_element/* tags */._A.integer && bytes[inner + 1] === 1 && bytes[inner + 3] === der_element/* tags */._A.sequence;
}
function longSequenceContent(bytes, at) {
    return (0,documents_octets/* octetAt */.B)(bytes, at + 1) > 0x80 ? sequenceContent(bytes, at) : null;
}
/** Where the content of a SEQUENCE begins; null where there is none. */
function sequenceContent(bytes, at) {
    const length = (0,documents_octets/* octetAt */.B)(bytes, at + 1);
    const octets = length > 0x80 ? length & 0x7f : 0;
    return bytes[at] === der_element/* tags */._A.sequence && octets <= maxLengthOctets ? at + 2 + octets : null;
}

;// CONCATENATED MODULE: ./build/documents/text/unit.js

const meaning = {
    /** Stands for nothing at all and may stand anywhere: zero-width characters, soft hyphens. */
    nothing: 64,
    /** Separates words: spaces of all kinds, tabs, tags. */
    blank: 65,
    /** Ends a line. */
    lineEnd: 66,
    /** `=` */
    padding: 67,
    /** Any character that neither base64 nor armour is made of. */
    other: 68,
    /** A dash as wide as one, two or three hyphens: `-`, `–`, `—`. */
    dash1: 69,
    dash2: 70,
    dash3: 71,
};
function unit(means, length) {
    return length * 256 + means;
}
function meaningOfUnit(value) {
    return value & 0xff;
}
function lengthOf(value) {
    return value >>> 8;
}
/** How many hyphens a dash is as wide as; 0 for anything else. */
function dashWidth(means) {
    return means >= meaning.dash1 && means <= meaning.dash3 ? means - meaning.dash1 + 1 : 0;
}
const base64Alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** The base64 character with a value from 0 to 63. */
function base64Character(value) {
    return base64Alphabet.charAt(value);
}
/** Code points beyond ASCII that are not `other`, as first, last, meaning. */
const beyondAscii = [
    [0x2010, 0x2012, meaning.dash1],
    [0x2013, 0x2013, meaning.dash2],
    [0x2014, 0x2015, meaning.dash3],
    [0x2043, 0x2043, meaning.dash1],
    [0x2212, 0x2212, meaning.dash1],
    [0xfe58, 0xfe58, meaning.dash3],
    [0xfe63, 0xfe63, meaning.dash1],
    [0xff0d, 0xff0d, meaning.dash1],
    [0xad, 0xad, meaning.nothing],
    [0x34f, 0x34f, meaning.nothing],
    [0x61c, 0x61c, meaning.nothing],
    [0x180e, 0x180e, meaning.nothing],
    [0x200b, 0x200f, meaning.nothing],
    [0x202a, 0x202e, meaning.nothing],
    [0x2060, 0x206f, meaning.nothing],
    [0xfeff, 0xfeff, meaning.nothing],
    [0xa0, 0xa0, meaning.blank],
    [0x1680, 0x1680, meaning.blank],
    [0x2000, 0x200a, meaning.blank],
    [0x202f, 0x202f, meaning.blank],
    [0x205f, 0x205f, meaning.blank],
    [0x3000, 0x3000, meaning.blank],
    [0x85, 0x85, meaning.lineEnd],
    [0x2028, 0x2029, meaning.lineEnd],
];
/** The first bytes, in UTF-8, of all of these; every other character beyond ASCII is `other` anyway. */
const leadBytes = [
    ...new Set(beyondAscii.map(([first]) => (0,documents_octets/* octetAt */.B)(Buffer.from(String.fromCodePoint(first)), 0))),
];
/** What each byte means when it stands for itself; bytes beyond ASCII are `other`. */
const plain = plainMeanings();
/** What a byte means when it stands for itself; `other` for what is none. */
function plainMeaning(byte) {
    return plain[byte] ?? meaning.other;
}
/** The same for the byte at an offset; `other` beyond the end. */
function plainAt(text, at) {
    return plainMeaning((0,documents_octets/* octetAt */.B)(text, at));
}
const planeSize = 0x10000;
const meanings = basicPlaneMeanings();
/** What a character means, however it is written. */
function meaningOfCodePoint(codePoint) {
    return meanings[codePoint] ?? meaning.other;
}
function basicPlaneMeanings() {
    const table = new Uint8Array(planeSize).fill(meaning.other);
    table.set(plain.subarray(0, 0x80));
    for (const [first, last, means] of beyondAscii)
        table.fill(means, first, last + 1);
    return table;
}
function plainMeanings() {
    const table = new Uint8Array(256).fill(meaning.other);
    for (let value = 0; value < 64; value++)
        table[base64Alphabet.charCodeAt(value)] = value;
    for (const blank of ' \t\v\f|')
        table[blank.charCodeAt(0)] = meaning.blank;
    for (const lineEnd of '\r\n')
        table[lineEnd.charCodeAt(0)] = meaning.lineEnd;
    table['='.charCodeAt(0)] = meaning.padding;
    table['-'.charCodeAt(0)] = meaning.dash1;
    return table;
}

;// CONCATENATED MODULE: ./build/documents/text/wrappings/hex-escapes.js

const percent = 0x25;
const equals = 0x3d;
/** The value of a hexadecimal digit, or -1. */
function hexDigit(byte) {
    if (byte === undefined)
        return -1;
    if (byte >= 0x30 && byte <= 0x39)
        return byte - 0x30;
    const lower = byte | 0x20;
    return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}
/** The number in a stretch of hexadecimal digits, or -1. */
function hexNumber(text, from, digits) {
    let value = 0;
    for (let at = from; at < from + digits; at++) {
        const digit = hexDigit(text[at]);
        if (digit < 0)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}
/**
 * The character whose UTF-8 bytes are escaped one by one (`%E2%80%94`), or 0.
 * @param width how many characters an escaped byte takes
 */
function escapedCharacter(text, at, width, byteAt) {
    const lead = byteAt(text, at);
    if (lead < 0)
        return 0;
    const continuations = lead < 0xc2 || lead > 0xef ? 0 : lead < 0xe0 ? 1 : 2;
    let codePoint = continuations === 0 ? lead : lead & (0x3f >> continuations);
    for (let i = 1; i <= continuations; i++) {
        const next = byteAt(text, at + i * width);
        if (next < 0x80 || next > 0xbf)
            return unit(meaning.other, width);
        codePoint = codePoint * 64 + (next & 0x3f);
    }
    return unit(meaningOfCodePoint(codePoint), width * (continuations + 1));
}
/** `%2B`, `%0A`, `%E2%80%94`, also encoded once more: `%252B`. */
const percentEncoding = {
    begins: [percent],
    unitAt: (text, at) => {
        let from = at + 1;
        while (from < at + 9 && text[from] === 0x32 && text[from + 1] === 0x35)
            from += 2;
        if (from === at + 1)
            return escapedCharacter(text, at, 3, percentByte);
        const value = hexNumber(text, from, 2);
        return value < 0 ? 0 : unit(meaningOfCodePoint(value), from + 2 - at);
    },
};
function percentByte(text, at) {
    return text[at] === percent ? hexNumber(text, at + 1, 2) : -1;
}
/** `=3D`, `=2B`, `=E2=80=94`. What would be a letter or digit is base64 after its padding. */
const quotedPrintable = {
    begins: [equals],
    unitAt: (text, at) => {
        if (hexDigit(text[at + 1]) < 0)
            return 0;
        const found = escapedCharacter(text, at, 3, quotedPrintableByte);
        return lengthOf(found) > 0 && meaningOfUnit(found) < 62 ? 0 : found;
    },
};
function quotedPrintableByte(text, at) {
    return text[at] === equals ? hexNumber(text, at + 1, 2) : -1;
}

;// CONCATENATED MODULE: ./build/documents/text/wrappings/quotes.js


const quoteBytes = new Set(Array.from('"\'`', (quote) => quote.charCodeAt(0)));
/** How far apart two quoted parts of one text may stand. */
const maxGap = 200;
/** What joins two strings in some programming language or list: `+`, `.`, `&`, `,`, `\`, `||`, `<>`, YAML's `-`. */
const joints = new Set(Array.from(' \t\r\n+-.,&_\\|<>~()[];', (joint) => joint.charCodeAt(0)));
/** Names of a line end, as they stand between quoted parts. */
const lineEndNames = [
    'System.lineSeparator',
    'std::endl',
    'os.linesep',
    'vbCrLf',
    'vbNewLine',
    'vbLf',
    'PHP_EOL',
    'Environment.NewLine',
    'CRLF',
    'LF',
    'EOL',
    'NL',
].map((name) => Buffer.from(name));
function isQuote(byte) {
    return byte !== undefined && quoteBytes.has(byte);
}
/** From the end of one quoted part to the beginning of the next: `"…\n" +`, line end, `"…"`. */
const quotes = {
    onlyWithin: true,
    begins: [...quoteBytes],
    unitAt: (text, at) => {
        for (let end = at + 1; end < at + maxGap;) {
            const byte = text[end];
            if (byte === undefined)
                return 0;
            if (quoteBytes.has(byte))
                return unit(meaning.lineEnd, end + 1 - at);
            const step = joints.has(byte) || isPrefix(text, end) ? 1 : lineEndName(text, end);
            if (step === 0)
                return 0;
            end += step;
        }
        return 0;
    },
};
/** What may stand before a quote in one language or another: `b'…'`, `@"…"`, `L"…"`. */
const prefixes = new Set(Array.from('bBfFrRuUL@$', (prefix) => prefix.charCodeAt(0)));
function isPrefix(text, at) {
    return prefixes.has((0,documents_octets/* octetAt */.B)(text, at)) && isQuote(text[at + 1]);
}
const backtick = 0x60;
const escapes = new Map(Array.from('nrt', (letter) => [letter.charCodeAt(0), meaning.lineEnd]));
/** The escapes of PowerShell: a backtick and a letter. */
const backtickEscape = {
    onlyWithin: true,
    begins: [backtick],
    unitAt: (text, at) => {
        const means = escapes.get((0,documents_octets/* octetAt */.B)(text, at + 1));
        return means === undefined ? 0 : unit(means, 2);
    },
};
function lineEndName(text, at) {
    return lineEndNames.find((name) => name.every((byte, i) => text[at + i] === byte))?.length ?? 0;
}

;// CONCATENATED MODULE: ./build/documents/text/wrappings/backslash.js




const backslash = 0x5c;
/** Text that was escaped five times has 31 of them; longer runs mean nothing. */
const maxBackslashes = 32;
/**
 * Escapes of JSON, YAML, shells and programming languages: `\n`, `\/`, `\u002B`, `\x2d`, `\055`, a backslash before
 * a line end, and all of them escaped again (`\\n`, `\\\\n`).
 */
const backslashEscape = {
    begins: [backslash],
    unitAt: (text, at) => {
        let from = at + 1;
        while (text[from] === backslash && from - at < maxBackslashes)
            from++;
        const escaped = text[from];
        if (escaped === undefined || escaped === backslash)
            return unit(meaning.other, from - at);
        return after(from - at, escapedUnit(text, from, escaped));
    },
};
/** Makes a unit longer by the backslashes before it; where nothing is escaped, they stand alone. */
function after(backslashes, escaped) {
    return escaped === 0 ? unit(meaning.other, backslashes) : escaped + unit(0, backslashes);
}
const letters = new Map([
    [0x6e, meaning.lineEnd], // n
    [0x72, meaning.lineEnd], // r
    [0x74, meaning.blank], // t
    [0x66, meaning.blank], // f
    [0x76, meaning.blank], // v
]);
/** `escapedCharacter` reads from the last backslash on, which `after` counts already. */
function withoutBackslash(found) {
    return found === 0 ? 0 : found - unit(0, 1);
}
/** What follows the backslashes, without them; 0 where it is not escaped. */
function escapedUnit(text, at, escaped) {
    const letter = letters.get(escaped);
    if (letter !== undefined)
        return unit(letter, 1);
    if (escaped === 0x75)
        return unicodeUnit(text, at);
    if (escaped === 0x55)
        return numbered(hexNumber(text, at + 1, 8), 9);
    if (escaped === 0x78)
        return withoutBackslash(escapedCharacter(text, at - 1, 4, hexByte));
    if (escaped >= 0x30 && escaped <= 0x37)
        return withoutBackslash(escapedCharacter(text, at - 1, 4, octalByte));
    if (isQuote(escaped))
        return quotes.unitAt(text, at);
    return isLetterOrDigit(text, at) ? 0 : unit(plainAt(text, at), 1);
}
/** `\u002B`, `\u{2B}` */
function unicodeUnit(text, at) {
    if (text[at + 1] !== 0x7b)
        return numbered(hexNumber(text, at + 1, 4), 5);
    let digits = 0;
    while (digits < 6 && hexDigit(text[at + 2 + digits]) >= 0)
        digits++;
    if (digits === 0 || text[at + 2 + digits] !== 0x7d)
        return 0;
    return numbered(hexNumber(text, at + 2, digits), digits + 3);
}
function numbered(codePoint, length) {
    return codePoint < 0 ? 0 : unit(meaningOfCodePoint(codePoint), length);
}
/** `\x2D` */
function hexByte(text, at) {
    return text[at] === backslash && text[at + 1] === 0x78 ? hexNumber(text, at + 2, 2) : -1;
}
/** `\055` */
function octalByte(text, at) {
    if (text[at] !== backslash)
        return -1;
    let value = 0;
    for (let i = at + 1; i <= at + 3; i++) {
        const digit = (0,documents_octets/* octetAt */.B)(text, i) - 0x30;
        if (digit < 0 || digit > 7)
            return -1;
        value = value * 8 + digit;
    }
    return value;
}
function isLetterOrDigit(text, at) {
    return plainAt(text, at) < 62;
}

;// CONCATENATED MODULE: ./build/documents/text/wrappings/characters.js


/** Characters beyond ASCII in UTF-8: typographic dashes, no-break and zero-width spaces. */
const utf8Sequence = {
    begins: leadBytes,
    unitAt: (text, at) => {
        const lead = (0,documents_octets/* octetAt */.B)(text, at);
        return lead < 0xe0 ? characters_sequence(text, at, 2, lead & 0x1f) : characters_sequence(text, at, 3, lead & 0x0f);
    },
};
function characters_sequence(text, at, length, leadBits) {
    let codePoint = leadBits;
    for (let i = at + 1; i < at + length; i++) {
        const byte = (0,documents_octets/* octetAt */.B)(text, i);
        if ((byte & 0xc0) !== 0x80)
            return 0;
        codePoint = codePoint * 64 + (byte & 0x3f);
    }
    return unit(meaningOfCodePoint(codePoint), length);
}
const enDash = 0x96;
const emDash = 0x97;
const noBreakSpace = 0xa0;
const softHyphen = 0xad;
/** Dashes and the no-break space as old Windows software saves them. In UTF-8 no character begins with these bytes. */
const windows1252 = {
    begins: [enDash, emDash, noBreakSpace, softHyphen],
    unitAt: (text, at) => {
        const byte = text[at];
        if (byte === enDash)
            return unit(meaning.dash2, 1);
        if (byte === emDash)
            return unit(meaning.dash3, 1);
        return unit(byte === noBreakSpace ? meaning.blank : meaning.nothing, 1);
    },
};
/** Characters whose UTF-8 was taken for Windows-1252 and encoded again: `â€”`, `â€“`, `Â ` and a byte order mark. */
const doublyEncoded = [
    ['â€”', meaning.dash3],
    ['â€“', meaning.dash2],
    ['Â\u00a0', meaning.blank],
    ['ï»¿', meaning.nothing],
].map(([written, means]) => ({ bytes: Buffer.from(String(written)), means: Number(means) }));
/** Text that was decoded wrongly on its way: what stood for one character stands for several. */
const doubleEncoding = {
    begins: [0xc3],
    unitAt: (text, at) => {
        const found = doublyEncoded.find(({ bytes }) => bytes.every((byte, i) => text[at + i] === byte));
        return found === undefined ? 0 : unit(found.means, found.bytes.length);
    },
};

;// CONCATENATED MODULE: ./build/documents/text/wrappings/escaped-tags.js

/** How `<` and `>` are written where a page stands in XML or JSON. */
const escaped_tags_forms = [
    ['&lt;', '&gt;'],
    ['\\u003c', '\\u003e'],
    ['\\u003C', '\\u003E'],
].map(([open = '', close = '']) => ({ open: Buffer.from(open), close: Buffer.from(close) }));
/** Only short tags are worth it: `&lt;br /&gt;`, `\u003c/p\u003e`. */
const maxTag = 64;
const letterL = 0x6c;
const letterU = 0x75;
/** A tag whose angle brackets are escaped separates words like any other. */
const escapedTag = {
    onlyWithin: true,
    begins: [0x26, 0x5c],
    unitAt: (text, at) => {
        if (text[at + 1] !== letterL && text[at + 1] !== letterU)
            return 0;
        const form = escaped_tags_forms.find(({ open }) => standsAt(text, at, open));
        if (form === undefined)
            return 0;
        for (let end = at + form.open.length; end < at + maxTag; end++) {
            if (standsAt(text, end, form.close))
                return unit(meaning.blank, end + form.close.length - at);
        }
        return 0;
    },
};
function standsAt(text, at, bytes) {
    for (let i = 0; i < bytes.length; i++)
        if (text[at + i] !== bytes[i])
            return false;
    return true;
}

;// CONCATENATED MODULE: ./build/documents/text/wrappings/html.js



const ampersand = 0x26;
const numberSign = 0x23;
const semicolon = 0x3b;
const lessThan = 0x3c;
const greaterThan = 0x3e;
/** Characters that base64 and armour are made of, by their names in HTML. */
const names = new Map(Object.entries({
    hyphen: 0x2010,
    dash: 0x2010,
    ndash: 0x2013,
    mdash: 0x2014,
    horbar: 0x2015,
    minus: 0x2212,
    nbsp: 0xa0,
    ensp: 0x2002,
    emsp: 0x2003,
    thinsp: 0x2009,
    shy: 0xad,
    zwnj: 0x200c,
    zwj: 0x200d,
    lrm: 0x200e,
    rlm: 0x200f,
    ZeroWidthSpace: 0x200b,
    NoBreak: 0x2060,
    NewLine: 0x0a,
    Tab: 0x09,
    plus: 0x2b,
    sol: 0x2f,
    equals: 0x3d,
}));
const maxName = 16;
const maxAmpersands = 3;
/** `&mdash;`, `&#8212;`, `&#x2B;`, also escaped once or twice more: `&amp;#43;`. */
const htmlEntity = {
    begins: [ampersand],
    unitAt: (text, at) => {
        if (!isNameByte(text, at + 1))
            return 0;
        let from = at + 1;
        for (let i = 0; i < maxAmpersands && isAmp(text, from); i++)
            from += 4;
        let to = from;
        while (to < from + maxName && isNameByte(text, to))
            to++;
        if (text[to] !== semicolon || to === from)
            return 0;
        const codePoint = text[from] === numberSign ? numericCodePoint(text, from + 1, to) : namedCodePoint(text, from, to);
        return unit(meaningOfCodePoint(codePoint), to + 1 - at);
    },
};
/** `#8212` or `#x2014`; 0, which means nothing of interest, where it is no number. */
function numericCodePoint(text, from, to) {
    const isHex = ((0,documents_octets/* octetAt */.B)(text, from) | 0x20) === 0x78;
    let value = 0;
    for (let at = isHex ? from + 1 : from; at < to; at++) {
        const digit = hexDigit(text[at]);
        if (digit < 0 || (!isHex && digit > 9))
            return 0;
        value = value * (isHex ? 16 : 10) + digit;
    }
    return value;
}
function namedCodePoint(text, from, to) {
    return names.get(String.fromCharCode(...text.subarray(from, to))) ?? 0;
}
/** `amp;` */
function isAmp(text, at) {
    return text[at] === 0x61 && text[at + 1] === 0x6d && text[at + 2] === 0x70 && text[at + 3] === semicolon;
}
function isNameByte(text, at) {
    const byte = (0,documents_octets/* octetAt */.B)(text, at);
    return byte === numberSign || plainMeaning(byte) < 62;
}
const html_maxTag = 512;
/** `<br>`, `</p>`, `<span class="x">`: separates words. */
const htmlTag = {
    onlyWithin: true,
    begins: [lessThan],
    unitAt: (text, at) => (beginsTag(text[at + 1]) ? tagUnit(text, at) : 0),
};
function beginsTag(byte) {
    if (byte === undefined)
        return false;
    const lower = byte | 0x20;
    return (lower >= 0x61 && lower <= 0x7a) || byte === 0x2f || byte === 0x21;
}
/** A tag holds no other, so every byte is looked at once however many of them are open. */
function tagUnit(text, at) {
    for (let end = at + 1; end < at + html_maxTag; end++) {
        const byte = text[end];
        if (byte === greaterThan)
            return unit(meaning.blank, end + 1 - at);
        if (byte === lessThan || byte === undefined)
            return 0;
    }
    return 0;
}

;// CONCATENATED MODULE: ./build/documents/text/wrapping.js








/** To add a wrapping, write a `Wrapping` and list it here; of those that begin with the same byte, the first wins. */
const wrappings = [
    escapedTag,
    backtickEscape,
    doubleEncoding,
    backslashEscape,
    htmlEntity,
    htmlTag,
    percentEncoding,
    quotedPrintable,
    quotes,
    utf8Sequence,
    windows1252,
];
const byFirstByte = new Array(256).fill(undefined);
for (const { begins, unitAt: reader } of wrappings) {
    for (const byte of begins) {
        const first = byFirstByte[byte];
        byFirstByte[byte] = first === undefined ? reader : (text, at) => first(text, at) || reader(text, at);
    }
}
/** The unit at an offset within the text. */
function unitAt(text, at) {
    const byte = (0,documents_octets/* octetWithin */.F)(text, at);
    const wrapped = byFirstByte[byte]?.(text, at) ?? 0;
    return wrapped === 0 ? unit(plainMeaning(byte), 1) : wrapped;
}
/** For each byte 1 where a wrapping may begin with it, else 0. */
const beginsWrapping = Uint8Array.from(byFirstByte, (reader) => (reader === undefined ? 0 : 1));
/** The same for text outside armour and base64. */
const beginsWrappingOutside = new Uint8Array(256);
for (const { begins, onlyWithin } of wrappings) {
    if (onlyWithin === undefined)
        for (const byte of begins)
            beginsWrappingOutside[byte] = 1;
}

;// CONCATENATED MODULE: ./build/documents/text/base64.js



/** Decodes base64 (RFC 4648 section 4) through whatever wraps it, to `out` from `outAt` on. */
function decodeBase64(source, out, outAt) {
    return new Decoder(source, out, outAt).run();
}
const lineFeed = 0x0a;
/** Base64 is folded after 64 to 76 characters, seldom after more. */
const maxFoldedLine = 128;
class Decoder {
    #source;
    #out;
    #outAt;
    #enough;
    #write;
    #bits = 0;
    #characters = 0;
    #wordBegin = 0;
    #lastWord = 0;
    #longestWord = 0;
    #lineEnds = 0;
    constructor(source, out, outAt) {
        this.#source = source;
        this.#out = out;
        this.#outAt = outAt;
        this.#write = outAt;
        const { text, maxLength = text.length } = source;
        this.#enough = Math.ceil((maxLength * 4) / 3);
    }
    run() {
        const { text, from, margin } = this.#source;
        let at = this.#plainStretch(from);
        while (at < text.length && this.#characters < this.#enough) {
            const found = unitAt(text, at);
            const means = meaningOfUnit(found);
            if (this.#endsAt(means))
                break;
            this.#take(means);
            at += lengthOf(found);
            if (means === meaning.lineEnd)
                at = skipMargin(text, at, margin);
            at = this.#plainStretch(at);
        }
        return this.#finish(at);
    }
    /** Decodes the characters that stand for themselves, in local variables: nearly all do. */
    #plainStretch(from) {
        const { text } = this.#source;
        const out = this.#out;
        const enough = this.#enough;
        let at = from;
        let bits = this.#bits;
        let characters = this.#characters;
        let write = this.#write;
        for (const end = text.length; at < end && characters < enough; at++) {
            const value = plainMeaning((0,documents_octets/* octetWithin */.F)(text, at));
            if (value < 64) {
                bits = (bits << 6) | value;
                if ((++characters & 3) !== 0)
                    continue;
                out[write++] = bits >>> 16;
                out[write++] = bits >>> 8;
                out[write++] = bits;
            }
            else if (this.#isPlainFold(at)) {
                this.#characters = characters;
                this.#endLine();
            }
            else {
                break;
            }
        }
        this.#bits = bits;
        this.#characters = characters;
        this.#write = write;
        return at;
    }
    /** A line end after which the base64 goes on at once. */
    #isPlainFold(at) {
        const { text, margin, endsItself } = this.#source;
        return text[at] === lineFeed && margin === null && endsItself !== true && plainAt(text, at + 1) < 64;
    }
    #endsAt(means) {
        if (means >= meaning.other)
            return true;
        if (this.#source.endsItself !== true)
            return false;
        if (means === meaning.padding)
            return (this.#characters & 3) !== 0;
        const isSeparator = means === meaning.blank || means === meaning.lineEnd;
        return isSeparator && this.#isLastLine(this.#characters - this.#wordBegin);
    }
    #isLastLine(word) {
        return word > maxFoldedLine || (word > 0 && word < this.#lastWord);
    }
    #take(means) {
        if (means === meaning.lineEnd)
            this.#endLine();
        if (means === meaning.blank)
            this.#endWord();
        if (means >= 64)
            return;
        this.#bits = (this.#bits << 6) | means;
        if ((++this.#characters & 3) !== 0)
            return;
        this.#out[this.#write++] = this.#bits >>> 16;
        this.#out[this.#write++] = this.#bits >>> 8;
        this.#out[this.#write++] = this.#bits;
    }
    #endLine() {
        this.#endWord();
        this.#lineEnds++;
    }
    #endWord() {
        const word = this.#characters - this.#wordBegin;
        if (word > 0)
            this.#lastWord = word;
        this.#longestWord = Math.max(this.#longestWord, word);
        this.#wordBegin = this.#characters;
    }
    /** Two or three characters that are left over stand for one or two bytes. */
    #finish(stop) {
        const rest = this.#characters & 3;
        if (rest > 1)
            this.#out[this.#write++] = this.#bits >>> (rest === 2 ? 4 : 10);
        if (rest > 2)
            this.#out[this.#write++] = this.#bits >>> 2;
        this.#endWord();
        const length = this.#write - this.#outAt;
        return {
            length,
            characters: this.#characters,
            longestWord: this.#longestWord,
            lineEnds: this.#lineEnds,
            stop,
        };
    }
}
const markers = new Uint8Array(256);
for (const marker of '#*>;|!:')
    markers[marker.charCodeAt(0)] = 1;
/** Skips blanks and comment or quotation markers at the beginning of a line. */
function skipMargin(text, lineBegin, margin) {
    let at = skipBlanks(text, lineBegin);
    if (margin?.every((byte, i) => text[at + i] === byte))
        return at + margin.length;
    while (markers[(0,documents_octets/* octetAt */.B)(text, at)] === 1)
        at = skipBlanks(text, at + 1);
    return at;
}
function skipBlanks(text, from) {
    let at = from;
    while (text[at] === 0x20 || text[at] === 0x09)
        at++;
    return at;
}
const maxMargin = 8;
/**
 * What stands before an offset on its line, if that may be the margin of a comment: `//`, `--`, `+` of a diff,
 * `REM`. It tells where such marks, some of which are base64 characters themselves, are to be skipped.
 */
function marginBefore(text, offset) {
    if (offset === 0 || text[offset - 1] === 0x0a)
        return null;
    let begin = offset;
    while (begin > 0 && offset - begin <= 4 * maxMargin && text[begin - 1] !== 0x0a && text[begin - 1] !== 0x0d)
        begin--;
    const before = Buffer.from(text.subarray(begin, offset)).toString('latin1').trim();
    return /^(?:[^\sA-Za-z0-9"'`<=]{1,8}|rem|REM|dnl)$/.test(before) ? Buffer.from(before, 'latin1') : null;
}

// EXTERNAL MODULE: ./build/documents/text/encoding.js
var encoding = __nccwpck_require__(48556);
;// CONCATENATED MODULE: ./build/documents/text/exact.js






/** Bytes that are decoded to learn the length: more than a header that `valueLength` understands, which has six. */
const headerLength = 12;
/**
 * Reads base64 that says itself how long it is: it counts if the DER value that begins at an offset ends with a
 * word. What follows it may be anything.
 */
function readExactly(scan, from, margin) {
    const { text } = scan;
    const { arena, at } = scan.room();
    const room = Math.floor(((text.length - from) * 3) / 4);
    const header = decodeBase64({ text, from, margin, maxLength: Math.min(headerLength, room) }, arena, at);
    const maxLength = valueLength(arena, at, header.length);
    if (maxLength === null || maxLength > room)
        return { kind: 'none', walked: header.stop - from };
    const decoded = decodeBase64({ text, from, margin, maxLength }, arena, at);
    const none = { kind: 'none', walked: header.stop - from + decoded.stop - from };
    if (decoded.length !== maxLength || !isWordEnd(text, decoded.stop))
        return none;
    const outlined = outlineAt(arena, at, at + maxLength);
    if (outlined === null)
        return none;
    scan.keep(maxLength);
    return { kind: 'exact', exact: { bytes: arena, outlined, end: decoded.stop } };
}
/** How many bytes the SEQUENCE that begins with a header has; null where it says no length, or there is none. */
function valueLength(bytes, at, available) {
    const first = (0,documents_octets/* octetAt */.B)(bytes, at + 1);
    if (available < 2 || bytes[at] !== der_element/* tags */._A.sequence || first === 0x80)
        return null;
    if (first < 0x80)
        return 2 + first;
    const octets = first & 0x7f;
    if (octets > 4 || available < 2 + octets)
        return null;
    return 2 + octets + bytes.readUIntBE(at + 2, octets);
}
/** No further base64 character follows immediately. */
function isWordEnd(text, from) {
    let at = from;
    while (at < text.length) {
        const found = unitAt(text, at);
        const means = meaningOfUnit(found);
        if (means !== meaning.nothing && means !== meaning.padding)
            return means >= 64;
        at += lengthOf(found);
    }
    return true;
}

;// CONCATENATED MODULE: ./build/documents/text/bare.js









/** Of shorter words nobody makes a text with a certificate in it. */
const minTextWord = 32;
/** No certificate or request is shorter, whatever wraps it. */
const minNestedText = 100;
const minCandidate = 8;
/** What is left out of an example in prose leaves less than a line of armour. */
const minDamagedWord = 64;
const maxDepth = 4;
/** Whether a word that begins at an offset and ends before another is worth a look. */
function mayBeBare(text, start, end) {
    return text[start] === capitalM || end - start >= minTextWord;
}
/** Reads the word of base64 that begins at an offset and ends before another. */
function readBare(scan, start, end) {
    const { text } = scan;
    if (beginsLikeBase64OfDer(text, start)) {
        const next = readDer(scan, start);
        if (next !== null)
            return { end: next, nested: null };
        if (end - start >= minDamagedWord && tellDamage(scan, start))
            return { end, nested: null };
    }
    if (end - start < minTextWord)
        return { end, nested: null };
    const sample = sampleOf(scan, start);
    if (keyStoreType(sample) !== null) {
        scan.gathering.notes.privateKey(scan.lines.lineAt(start), (0,text_text/* text */.Qq) `Java key store in base64`);
        return { end, nested: null };
    }
    return isText(sample) && scan.depth < maxDepth ? readNestedText(scan, start) : { end, nested: null };
}
const capitalM = 'M'.charCodeAt(0);
const capitalP = 'P'.charCodeAt(0);
const capitalA = 'A'.charCodeAt(0);
/** The base64 of a SEQUENCE with what documents and keys begin with: another SEQUENCE, an INTEGER or an OID. */
function beginsLikeBase64OfDer(text, at) {
    const second = (0,documents_octets/* octetAt */.B)(text, at + 1);
    if (text[at] !== capitalM || second < capitalA || second > capitalP)
        return false;
    for (let i = at; i < at + minCandidate; i++) {
        if (plainAt(text, i) >= 64)
            return beginsWrapping[(0,documents_octets/* octetAt */.B)(text, i)] === 1;
    }
    return beginsWithKnownTag(text, at);
}
const innerTags = new Set([0x30, 0x02, 0x06]);
/** Looks at the tag after a SEQUENCE's length, in eight plain characters. */
function beginsWithKnownTag(text, at) {
    const value = (i) => plainAt(text, at + i);
    const lengthOctet = ((value(1) & 0x0f) << 4) | (value(2) >> 2);
    const third = ((value(2) & 0x03) << 6) | value(3);
    const fourth = (value(4) << 2) | (value(5) >> 4);
    const fifth = ((value(5) & 0x0f) << 4) | (value(6) >> 2);
    if (lengthOctet < 0x80)
        return innerTags.has(third);
    if (lengthOctet === 0x81)
        return innerTags.has(fourth);
    return lengthOctet === 0x82 ? innerTags.has(fifth) : lengthOctet === 0x83;
}
/** Takes in a whole value; null where there is none. */
function readDer(scan, start) {
    if (scan.patience.bare.isOver)
        return null;
    const margin = marginBefore(scan.text, start);
    const result = readExactly(scan, start, margin);
    if (result.kind === 'exact')
        return takeDer(scan, start, result.exact);
    scan.patience.bare.spend(result.walked);
    if (scan.patience.bare.isOver)
        scan.gathering.notes.gaveUp(scan.lines.lineAt(start), (0,text_text/* text */.Qq) `bare base64`);
    return null;
}
/** What only a document begins with is a damaged one where it is not whole. */
function tellDamage(scan, start) {
    const { length } = decodeBase64({ ...plainSource(scan, start), maxLength: documentBeginning }, scan.sample, 0);
    if (length < documentBeginning || !beginsLikeDocument(scan.sample, 0))
        return false;
    scan.gathering.notes.damaged(scan.lines.lineAt(start), (0,text_text/* text */.Qq) `Truncated or damaged base64 of a certificate or CSR`);
    return true;
}
/** Other structures are passed over in silence: too much of the world's base64 is DER. */
function takeDer(scan, start, { bytes, outlined, end }) {
    const { identity } = outlined;
    const line = scan.lines.lineAt(start);
    if (identity.kind === 'signed-data') {
        scan.gathering.notes.passedOver(line, (0,text_text/* text */.Qq) `A PKCS#7 in base64 without PEM armour`);
    }
    else if (identity.kind !== 'other') {
        scan.gathering.take(bytes, identity, { line, encoding: 'der' });
    }
    return end;
}
function plainSource({ text }, from) {
    return { text, from, margin: null };
}
const sampleLength = 18;
/** The first bytes that the base64 at an offset stands for. */
function sampleOf(scan, start) {
    const { length } = decodeBase64({ ...plainSource(scan, start), maxLength: sampleLength }, scan.sample, 0);
    return scan.sample.subarray(0, length);
}
/** Decodes base64 of text, up to its padding or to whatever is no base64. Its room is free again once it is read. */
function readNestedText(scan, start) {
    const { text } = scan;
    const { arena, at } = scan.room();
    const margin = marginBefore(text, start);
    const { length, stop } = decodeBase64({ text, from: start, margin, endsItself: true }, arena, at);
    if (length < minNestedText)
        return { end: stop, nested: null };
    return { end: stop, nested: arena.subarray(at, at + length) };
}
/** Characters beyond ASCII in a sample that is to pass as text: a byte order mark, or one dash. */
const maxBeyondAscii = 3;
/** ASCII without control characters but tabs and line ends; UTF-16 counts too. Of random bytes, one in 10⁵ passes. */
function isText(sample) {
    if ((0,encoding/* utf16Order */.t)(sample) !== null)
        return true;
    const beyondAscii = sample.filter((byte) => byte >= 0x80).length;
    return beyondAscii <= maxBeyondAscii && sample.every((byte) => byte >= 0x80 || isTextByte(byte));
}
function isTextByte(byte) {
    return (byte >= 0x20 && byte < 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}

;// CONCATENATED MODULE: ./build/documents/text/lines.js
const lines_lineFeed = 0x0a;
const carriageReturn = 0x0d;
/** Tells the line of offsets that only ever grow, in one pass over the text. LF, CR and CRLF end a line. */
class LineCounter {
    #text;
    #at = 0;
    #line = 1;
    constructor(text) {
        this.#text = text;
    }
    /** The 1-based line of an offset that is not before the last one asked for. */
    lineAt(offset) {
        const text = this.#text;
        let line = this.#line;
        for (let at = this.#at; at < offset; at++) {
            const byte = text[at];
            if (byte === lines_lineFeed || (byte === carriageReturn && text[at + 1] !== lines_lineFeed))
                line++;
        }
        this.#at = Math.max(this.#at, offset);
        this.#line = line;
        return line;
    }
}

;// CONCATENATED MODULE: ./build/documents/text/boundary.js



/** People lose a dash or two; word processors make two dashes of five. */
const minWidth = 3;
const minClosingWidth = 2;
const maxLabel = 64;
const hyphen = 0x2d;
const capitalB = 0x42;
const capitalE = 0x45;
const capitalN = 0x4e;
/** Reads the run of dashes at an offset, and the boundary that begins with it. */
function boundaryAt(text, start) {
    const dashes = dashesAt(text, start);
    return { start, boundary: boundaryAfter(text, start, dashes), end: dashes.end };
}
function dashesAt(text, start) {
    let at = start;
    while (text[at] === hyphen)
        at++;
    let width = at - start;
    while (at < text.length) {
        const found = unitAt(text, at);
        const means = meaningOfUnit(found);
        const soft = means === meaning.padding ? softLineBreak(text, at) : 0;
        if (dashWidth(means) === 0 && means !== meaning.nothing && soft === 0)
            break;
        width += dashWidth(means);
        at += soft || lengthOf(found);
    }
    return { width, end: at };
}
function boundaryAfter(text, start, dashes) {
    if (dashes.width < minWidth || neverBegins(text, dashes.end))
        return null;
    const { words, end } = wordsAt(text, dashes.end);
    const [, keyword, label] = /^ ?(BEGIN|END) (.*[^ ]) ?$/.exec(words) ?? [];
    if (label === undefined)
        return null;
    const closing = dashesAt(text, end);
    if (closing.width < minClosingWidth)
        return null;
    if (keyword === 'BEGIN')
        return { keyword, label, start, end: closing.end };
    return { keyword: 'END', label, start, end: endOfLast(text, end, dashes.width, closing) };
}
/** Where files were joined of which the first has no line end, the dashes of END and of the next BEGIN make one run. */
function endOfLast(text, from, width, closing) {
    const isPlain = text.subarray(from, from + width).every((byte) => byte === hyphen);
    return isPlain && closing.width >= width + minWidth ? from + width : closing.end;
}
/** Characters that neither `BEGIN` nor `END` begins with, however the second is written. */
function neverBegins(text, at) {
    const first = (0,documents_octets/* octetAt */.B)(text, at);
    const second = (0,documents_octets/* octetAt */.B)(text, at + 1);
    if (first === capitalB)
        return second !== capitalE && beginsWrapping[second] === 0;
    if (first === capitalE)
        return second !== capitalN && beginsWrapping[second] === 0;
    return isLabelCharacter(text, at);
}
/** The length of the line break of quoted-printable, which stands for nothing: `=` and a line end. 0 for none. */
function softLineBreak(text, at) {
    if (text[at] !== 0x3d)
        return 0;
    if (text[at + 1] === 0x0a)
        return 2;
    return text[at + 1] === 0x0d && text[at + 2] === 0x0a ? 3 : 0;
}
/** Letters, digits and blanks, several of which count as one, up to anything else. */
function wordsAt(text, start) {
    let end = start;
    while (end < text.length && end - start < maxLabel && isPlainLabelByte(text, end))
        end++;
    const isWhole = dashWidth(plainAt(text, end)) > 0;
    if (!isWhole)
        return unitWordsAt(text, start);
    return { words: text.toString('latin1', start, end).replaceAll(/ +/g, ' '), end };
}
function isPlainLabelByte(text, at) {
    return text[at] === 0x20 || isLabelCharacter(text, at);
}
/** A letter or digit. */
function isLabelCharacter(text, at) {
    return plainAt(text, at) < plusValue;
}
/** The same where the words are written as something else. */
function unitWordsAt(text, start) {
    let words = '';
    let at = start;
    while (at < text.length && words.length < maxLabel) {
        const found = unitAt(text, at);
        const means = meaningOfUnit(found);
        if (means < plusValue)
            words += base64Character(means);
        else if (means === meaning.blank || means === plusValue)
            words += words.endsWith(' ') ? '' : ' ';
        else if (means === meaning.padding && softLineBreak(text, at) > 0)
            at += softLineBreak(text, at) - 1;
        else if (means !== meaning.nothing)
            break;
        at += lengthOf(found);
    }
    return { words, end: at };
}
/** In form data a plus sign is a space. */
const plusValue = 62;

;// CONCATENATED MODULE: ./build/documents/text/headers.js




const maxHeaderName = 40;
const colon = 0x3a;
const headers_hyphen = 0x2d;
/**
 * Skips `Proc-Type: 4,ENCRYPTED` and its like (RFC 1421 section 4.4).
 * @returns where the last of these lines ends, or `from`; what shares its line with the armour's end is not skipped
 */
function skipHeaders(text, from, margin) {
    let end = from;
    for (;;) {
        const line = nextLine(text, end, margin);
        const lineEnd = isHeader(text, line) ? endOfLine(text, line) : null;
        if (lineEnd === null)
            return end;
        end = lineEnd;
    }
}
/** A name of letters, digits and hyphens, a colon, and a blank. */
function isHeader(text, line) {
    let at = line;
    while (at < line + maxHeaderName && (text[at] === headers_hyphen || plainAt(text, at) < 62))
        at++;
    return at > line && text[at] === colon && plainAt(text, at + 1) === meaning.blank;
}
function nextLine(text, from, margin) {
    let at = from;
    while (at < text.length) {
        const found = unitAt(text, at);
        const means = meaningOfUnit(found);
        if (means !== meaning.lineEnd && means !== meaning.blank && means !== meaning.nothing)
            break;
        at += lengthOf(found);
        if (means === meaning.lineEnd)
            at = skipMargin(text, at, margin);
    }
    return at;
}
/** Null where a boundary stands on the line: the whole armour does, then, and its base64 with it. */
function endOfLine(text, from) {
    let at = from;
    while (at < text.length) {
        const found = unitAt(text, at);
        const means = meaningOfUnit(found);
        if (means === meaning.lineEnd)
            break;
        const dashes = dashWidth(means) > 0 ? boundaryAt(text, at) : null;
        if (dashes !== null && dashes.boundary !== null)
            return null;
        at = dashes?.end ?? at + lengthOf(found);
    }
    return at;
}

;// CONCATENATED MODULE: ./build/documents/text/labels.js
const kinds = new Map([
    ['CERTIFICATE', 'certificate'],
    ['X509 CERTIFICATE', 'certificate'],
    ['TRUSTED CERTIFICATE', 'certificate'],
    ['CERTIFICATE REQUEST', 'certificate-request'],
    ['NEW CERTIFICATE REQUEST', 'certificate-request'],
    ['PKCS7', 'signed-data'],
    ['CMS', 'signed-data'],
]);
function labelKind(label) {
    return kinds.get(label) ?? (label.includes('PRIVATE KEY') ? 'private-key' : 'foreign');
}
/** OpenSSL's trust settings follow the certificate in the same armour. */
function allowsMore(label) {
    return label === 'TRUSTED CERTIFICATE';
}

;// CONCATENATED MODULE: ./build/documents/text/pem.js








/** Words of prose are shorter; a line of armour is longer. */
const minArmourWord = 20;
/** No certificate or request is shorter. */
const minObject = 64;
/**
 * Reads the armour that begins with a boundary.
 * @returns the offset from which to read on
 */
function readPem(scan, begin) {
    const { armour } = scan.patience;
    if (armour.isOver)
        return begin.end;
    const body = readBody(scan, begin);
    const next = takeIn(scan, body);
    armour.spend(Math.max(0, body.seen - next));
    if (armour.isOver)
        scan.gathering.notes.gaveUp(scan.lines.lineAt(begin.start), (0,text_text/* text */.Qq) `PEM armour`);
    return next;
}
/** @returns the offset from which to read on */
function takeIn(scan, body) {
    const { begin } = body;
    if (body.kind === 'private-key')
        return pem_privateKey(scan, body);
    if (body.closing !== null && !body.broken)
        return pem_closed(scan, body, body.closing);
    if (body.kind === 'foreign')
        return body.closing?.end ?? begin.end;
    return withoutEnd(scan, body);
}
function readBody(scan, begin) {
    const { text } = scan;
    const margin = marginBefore(text, begin.start);
    const from = skipHeaders(text, begin.end, margin);
    const { arena, at } = scan.room();
    const decoded = decodeBase64({ text, from, margin }, arena, at);
    const end = endFrom(scan, decoded.stop);
    const last = end.boundary?.keyword === 'END' ? end.boundary : null;
    const closing = last?.label === begin.label ? last : null;
    return {
        begin,
        kind: labelKind(begin.label),
        margin,
        from,
        bytes: arena,
        start: at,
        length: decoded.length,
        longestWord: closing === null ? decoded.longestWord : Math.max(decoded.longestWord, end.longestWord),
        isOneLine: decoded.lineEnds === 0,
        stop: decoded.stop,
        seen: end.seen,
        broken: end.skipped,
        closing,
        otherLabel: last === null || last === closing ? null : last.label,
    };
}
/** The next boundary of any kind: no armour reaches beyond it. */
function endFrom(scan, from) {
    const { text } = scan;
    let longestWord = 0;
    let word = 0;
    let skipped = false;
    for (let at = from; at < text.length;) {
        const found = unitAt(text, at);
        const means = meaningOfUnit(found);
        if (dashWidth(means) > 0) {
            const { boundary, end } = scan.boundaryAt(at);
            if (boundary !== null)
                return { boundary, seen: at, skipped, longestWord };
            at = end;
        }
        else {
            at += lengthOf(found);
        }
        word = means < 64 ? word + 1 : 0;
        longestWord = Math.max(longestWord, word);
        skipped = true;
    }
    return { boundary: null, seen: text.length, skipped, longestWord };
}
/** Nothing of a key is read, only that it is there: not every label's text is base64 of DER. */
function pem_privateKey(scan, { begin, closing, longestWord, stop }) {
    if (longestWord >= minArmourWord) {
        scan.gathering.notes.privateKey(scan.lines.lineAt(begin.start), (0,text_text/* text */.Qq) `PEM, ${begin.label}`);
    }
    return closing?.end ?? stop;
}
function pem_closed(scan, body, { end }) {
    const { bytes, start, length } = body;
    if (isMention(body))
        return end;
    const outlined = length === 0 ? null : outlineAt(bytes, start, start + length);
    if (outlined === null)
        pem_tellDamage(scan, body);
    else
        take(scan, body, outlined);
    return end;
}
/** A sentence that says how an armour begins and ends. */
function isMention({ length, isOneLine }) {
    return length < minObject && isOneLine;
}
function pem_tellDamage(scan, { kind, begin, length }) {
    const line = scan.lines.lineAt(begin.start);
    const what = (0,text_text/* text */.Qq) `PEM block labelled ${begin.label}`;
    if (kind === 'foreign')
        scan.gathering.notes.passedOver(line, (0,text_text/* text */.Qq) `A ${what}`);
    else
        scan.gathering.notes.damaged(line, length === 0 ? (0,text_text/* text */.Qq) `An empty ${what}` : (0,text_text/* text */.Qq) `A truncated or damaged ${what}`);
}
function take(scan, body, { identity, whole }) {
    const { kind, begin, bytes, start, length } = body;
    const { notes } = scan.gathering;
    const line = scan.lines.lineAt(begin.start);
    if (identity.kind === 'private-key') {
        notes.privateKey(line, (0,text_text/* text */.Qq) `${identity.form} in PEM, ${begin.label}`);
    }
    else if (kind === 'foreign' && identity.kind === 'other') {
        notes.passedOver(line, (0,text_text/* text */.Qq) `A PEM block labelled ${begin.label}`);
    }
    else if (identity.kind !== kind && !(kind === 'signed-data' && isForeignCms(identity))) {
        const holds = identity.kind === 'other' ? identity.what : identity.kind;
        notes.damaged(line, (0,text_text/* text */.Qq) `A PEM block that is labelled ${begin.label} but holds a ${holds}`);
    }
    else {
        scan.keep(length);
        scan.gathering.take(bytes, identity, { line, encoding: 'pem' });
        tellMore(scan, body, start + length - whole.end, line);
    }
}
function tellMore(scan, { begin }, more, line) {
    if (more === 0 || allowsMore(begin.label))
        return;
    scan.gathering.notes.flawed(line, (0,text_text/* text */.Qq) `${more} bytes follow the document in the PEM block`);
}
function isForeignCms(identity) {
    return identity.kind === 'other' && identity.what === 'CMS message that is not signed data';
}
/** Something is in the way of the last line, or it is missing. What is whole all the same counts. */
function withoutEnd(scan, body) {
    if (body.longestWord < minArmourWord)
        return withoutBase64(scan, body);
    const { begin, kind, margin, from, otherLabel, closing } = body;
    const { notes } = scan.gathering;
    const line = scan.lines.lineAt(begin.start);
    if (otherLabel !== null && !body.broken) {
        notes.damaged(line, (0,text_text/* text */.Qq) `A PEM block that begins as ${begin.label} and ends as ${otherLabel}`);
        return body.stop;
    }
    const result = closing === null && body.length >= minObject ? readExactly(scan, from, margin) : null;
    if (result?.kind === 'exact' && result.exact.outlined.identity.kind === kind) {
        scan.gathering.take(result.exact.bytes, result.exact.outlined.identity, { line, encoding: 'pem' });
        return result.exact.end;
    }
    notes.damaged(line, (0,text_text/* text */.Qq) `A truncated or damaged PEM block labelled ${begin.label}`);
    return closing?.end ?? body.stop;
}
/** What has a last line is a template; what has none, a mention. */
function withoutBase64(scan, { begin, closing }) {
    if (closing === null)
        return begin.end;
    const line = scan.lines.lineAt(begin.start);
    scan.gathering.notes.passedOver(line, (0,text_text/* text */.Qq) `A PEM block without base64, labelled ${begin.label},`);
    return closing.end;
}

;// CONCATENATED MODULE: ./build/documents/text/strict-pem.js

const begin = Buffer.from('-----BEGIN CERTIFICATE-----\n');
const end = Buffer.from('-----END CERTIFICATE-----');
const lineLength = 64;
const strict_pem_lineFeed = 0x0a;
const strict_pem_hyphen = 0x2d;
/**
 * Reads the armour of a certificate exactly as every program writes it: the strict form of RFC 7468 section 3, with
 * LF. Nearly all certificates stand so, and this takes a fraction of the time that it takes to expect anything else.
 * @returns the offset after it; null where it is not exactly that, which says nothing about what it is
 */
function readStrictPem(scan, start) {
    const { text, patience } = scan;
    const from = start + begin.length;
    // The cheapest look comes first: hostile files have a million beginnings.
    if (text[from + lineLength] !== strict_pem_lineFeed || patience.armour.isOver)
        return null;
    if (!strict_pem_standsAt(text, start, begin) || !beginsLine(text, start))
        return null;
    const stop = text.indexOf(strict_pem_hyphen, from);
    if (stop < 0 || !strict_pem_standsAt(text, stop, end) || !endsLine(text, stop + end.length))
        return null;
    const { arena, at } = scan.room();
    const length = decodeLines(text, from, stop, arena, at);
    if (length === null)
        return null;
    const outlined = outlineAt(arena, at, at + length);
    if (outlined?.identity.kind !== 'certificate' || outlined.whole.end !== at + length)
        return null;
    scan.keep(length);
    scan.gathering.take(arena, outlined.identity, { line: scan.lines.lineAt(start), encoding: 'pem' });
    return stop + end.length;
}
function strict_pem_standsAt(text, at, bytes) {
    for (let i = 0; i < bytes.length; i++)
        if (text[at + i] !== bytes[i])
            return false;
    return true;
}
function beginsLine(text, at) {
    return at === 0 || text[at - 1] === strict_pem_lineFeed;
}
function endsLine(text, at) {
    return at === text.length || text[at] === strict_pem_lineFeed;
}
/**
 * Decodes lines of 64 characters and a last one that may be shorter. Node's decoder passes over what is no base64, and
 * takes `_` for `/`; then the number of bytes is not what the number of characters says, or the character is there.
 * @returns the number of bytes; null where it is anything else than such lines
 */
function decodeLines(text, from, stop, out, outAt) {
    if (text[stop - 1] !== strict_pem_lineFeed)
        return null;
    for (let at = from + lineLength; at < stop; at += lineLength + 1)
        if (text[at] !== strict_pem_lineFeed)
            return null;
    const lines = Math.ceil((stop - from) / (lineLength + 1));
    const characters = stop - from - lines;
    const base64 = text.toString('latin1', from, stop);
    if (characters % 4 !== 0 || base64.includes('_'))
        return null;
    const length = out.write(base64, outAt, 'base64');
    return length === (characters / 4) * 3 - paddingOf(base64) ? length : null;
}
function paddingOf(lines) {
    if (lines.endsWith('==\n'))
        return 2;
    return lines.endsWith('=\n') ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/documents/text/text-scan.js


/**
 * How many bytes may be read in vain, in order to be read again. Bare base64 is only tried where it begins like DER,
 * and a try reads as far as the DER claims to reach; an armour without its last line is read up to wherever one might
 * be. Text made of such beginnings alone would take quadratic time.
 */
class Patience {
    #left;
    constructor(textLength) {
        this.#left = 2 * textLength + 65_536;
    }
    get isOver() {
        return this.#left < 0;
    }
    spend(bytes) {
        this.#left -= bytes;
    }
}
function patienceFor(textLength) {
    return { bare: new Patience(textLength), armour: new Patience(textLength) };
}
/** One text that is being read: a file, or what base64 in it was decoded to. */
class TextScan {
    text;
    gathering;
    lines;
    patience;
    /** How many times base64 was taken off. */
    depth;
    #sample = null;
    #lastBoundary = null;
    #arena = null;
    #used = 0;
    constructor(text, gathering, lines, patience, depth) {
        this.text = text;
        this.gathering = gathering;
        this.lines = lines;
        this.patience = patience;
        this.depth = depth;
    }
    /**
     * The boundary that begins with the dashes at an offset. An armour looks for the next one, and whoever reads on
     * after it comes to the same one again.
     */
    boundaryAt(start) {
        if (this.#lastBoundary?.start !== start)
            this.#lastBoundary = boundaryAt(this.text, start);
        return this.#lastBoundary;
    }
    /**
     * Room to decode to, from `at` on: what is decoded there lasts until the next call, unless it is kept before that.
     * It is one stretch of memory for the whole text, which is enough, since no part of the text is kept twice.
     */
    room() {
        this.#arena ??= Buffer.allocUnsafe(Math.ceil((this.text.length * 3) / 4) + 3);
        return { arena: this.#arena, at: this.#used };
    }
    /** Room for a look at the first bytes of some base64. */
    get sample() {
        this.#sample ??= Buffer.alloc(documentBeginning + 3);
        return this.#sample;
    }
    /** Keeps so many bytes of what was decoded last, for as long as the documents that are read from them. */
    keep(length) {
        this.#used += length;
    }
}

;// CONCATENATED MODULE: ./build/documents/text/scan.js









/**
 * Takes in every document in a text: PEM armour, base64 of such text, and bare base64 of DER.
 * @param from where in the file to begin; lines are counted from the beginning
 */
function scanText(file, from, gathering) {
    const text = (0,encoding/* asciiCompatible */.S)(file);
    scan(new TextScan(text, gathering, new LineCounter(text), patienceFor(text.length), 0), from);
}
/** One pass over the text, which stops only at words, at dashes, and at what may be a dash. */
function scan(current, from) {
    const { text } = current;
    const length = text.length;
    let at = from;
    while (at < length) {
        const role = roles[(0,documents_octets/* octetWithin */.F)(text, at)];
        if (role === roleOf.none)
            at++;
        else if (role === roleOf.word)
            at = word(current, at);
        else if (role === roleOf.dash)
            at = dashes(current, at);
        else
            at = wrapped(current, at);
    }
}
const roleOf = { none: 0, word: 1, dash: 2, wrapping: 3 };
/** What a byte outside armour and base64 calls for; wrappings that count only within are passed over here. */
const roles = Uint8Array.from({ length: 256 }, (_, byte) => {
    if (beginsWrappingOutside[byte] === 1)
        return roleOf.wrapping;
    const means = plainMeaning(byte);
    if (means < 64)
        return roleOf.word;
    return dashWidth(means) > 0 ? roleOf.dash : roleOf.none;
});
function wrapped(current, at) {
    const found = unitAt(current.text, at);
    return dashWidth(meaningOfUnit(found)) > 0 ? dashes(current, at) : at + lengthOf(found);
}
function dashes(current, start) {
    const strict = readStrictPem(current, start);
    if (strict !== null)
        return strict;
    const { boundary, end } = current.boundaryAt(start);
    if (boundary === null)
        return end;
    return boundary.keyword === 'BEGIN' ? readPem(current, boundary) : boundary.end;
}
function word(current, start) {
    const { text } = current;
    let end = start + 1;
    while (plainAt(text, end) < 64)
        end++;
    if (!mayBeBare(text, start, end))
        return end;
    const bare = readBare(current, start, end);
    if (bare.nested !== null)
        readNested(current, start, bare.nested);
    return bare.end;
}
/** What is nested stands at the line where its base64 begins. */
function readNested(current, start, nested) {
    const line = current.lines.lineAt(start);
    const lines = { lineAt: () => line };
    const text = (0,encoding/* asciiCompatible */.S)(nested);
    scan(new TextScan(text, current.gathering, lines, current.patience, current.depth + 1), 0);
}

;// CONCATENATED MODULE: ./build/documents/read.js





/**
 * Finds every certificate and certificate signing request in a file, whatever wraps it, and tells what else it
 * holds. Takes time and memory linear in the size of the file, and never throws for what stands in it.
 *
 * @param path names the file in documents and findings, nothing more
 */
function readDocuments(path, bytes) {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const gathering = new Gathering(path);
    const binaryEnd = readBinary(file, gathering);
    readRest(file, binaryEnd, gathering);
    if (gathering.found.length === 0 && !gathering.notes.hasError)
        gathering.notes.nothingRead();
    return { found: gathering.found, findings: gathering.notes.finish() };
}
/** Whatever follows the binary values, or all of a file that does not begin with any, is read as text. */
function readRest(file, binaryEnd, gathering) {
    if (binaryEnd === file.length && binaryEnd > 0)
        return;
    const before = gathering.found.length;
    scanText(file, binaryEnd, gathering);
    if (gathering.found.length > before || gathering.notes.hasError)
        return;
    if (beginsLikeDer(file, binaryEnd)) {
        gathering.notes.damaged(1, (0,text_text/* text */.Qq) `A truncated or damaged DER value, ${binaryEnd} bytes into the file,`);
    }
    else if (binaryEnd > 0 && !isBlank(file, binaryEnd)) {
        gathering.notes.flawed(1, (0,text_text/* text */.Qq) `${file.length - binaryEnd} bytes follow the last DER value`);
    }
}
/** Line ends and zeros after DER are what editors and padding leave. */
function isBlank(file, from) {
    return file.subarray(from).every((byte) => byte === 0 || byte === 0x0a || byte === 0x0d || byte === 0x20);
}


/***/ }),

/***/ 48556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ asciiCompatible),
/* harmony export */   t: () => (/* binding */ utf16Order)
/* harmony export */ });
const nul = 0;
/** How much of a file is looked at to tell UTF-16 without a byte order mark. */
const sampleLength = 256;
/**
 * The text of a file as UTF-8 (or whatever ASCII-compatible encoding it has). UTF-16, with or without byte order
 * mark, is converted: its line ends and everything that documents are written with stay what they are.
 */
function asciiCompatible(bytes) {
    const order = utf16Order(bytes);
    if (order === null)
        return bytes;
    const even = bytes.subarray(0, bytes.length & ~1);
    const little = order === 'little' ? even : Buffer.from(even).swap16();
    return Buffer.from(little.toString('utf16le'), 'utf8');
}
/** The byte order of UTF-16 text; null for any other. */
function utf16Order(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'little';
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return 'big';
    const sample = bytes.subarray(0, sampleLength & ~1);
    if (sample.length < 4 || !sample.includes(nul))
        return null;
    if (isNulEverySecond(sample, 1))
        return 'little';
    return isNulEverySecond(sample, 0) ? 'big' : null;
}
/** In text that is mostly ASCII, one byte of nearly every pair is zero and the other never is. */
function isNulEverySecond(sample, parity) {
    let zeros = 0;
    for (let at = 0; at + 1 < sample.length; at += 2) {
        if (sample[at + 1 - parity] === nul)
            return false;
        if (sample[at + parity] === nul)
            zeros++;
    }
    return zeros * 2 > (sample.length / 2) * 1.6;
}


/***/ }),

/***/ 45974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ maxDocuments),
/* harmony export */   Mr: () => (/* binding */ maxFiles),
/* harmony export */   Mw: () => (/* binding */ maxDepth),
/* harmony export */   Qg: () => (/* binding */ maxConfigSize),
/* harmony export */   o2: () => (/* binding */ maxFileSize)
/* harmony export */ });
const mebibyte = 1024 * 1024;
/** Bytes in one file to read; a bigger one is an error of its own. */
const maxFileSize = 16 * mebibyte;
/** Bytes in the config file; the YAML reader takes seconds for some hostile files of this size. */
const maxConfigSize = 128 * 1024;
/** Files that the patterns of one run may match; those beyond are not read, which is an error. */
const maxFiles = 200_000;
/** Documents that one run takes up; once it has so many, no further file is read, which is an error. */
const maxDocuments = 250_000;
/** Levels of folders that are walked; deeper ones are not entered, which is an error. */
const maxDepth = 200;


/***/ }),

/***/ 55139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   dr: () => (/* binding */ leadsOutside),
/* harmony export */   kc: () => (/* binding */ FileProblem),
/* harmony export */   oQ: () => (/* binding */ notRegular)
/* harmony export */ });
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(74438);
/* harmony import */ var _text_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(74043);


/** Why a file or folder cannot be used: words that follow its path, and what to do about it. */
class FileProblem extends Error {
    what;
    hint;
    constructor(what, hint, options) {
        super('file problem', options);
        this.name = 'FileProblem';
        this.what = what;
        this.hint = hint;
    }
}
const leaveOut = (0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `Leave it out with a pattern that starts with !, or put a readable file in its place.`;
/** What the system's error codes (errno.h) mean for whoever named the file. */
const meanings = new Map([
    [
        'ENOENT',
        [
            (0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `is not there, or is a link to nothing`,
            (0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `Correct the path, or restore the file that it leads to.`,
        ],
    ],
    ['ELOOP', [(0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `is a link that leads in a circle`, (0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `Remove the link or point it to a file.`]],
    [
        'EACCES',
        [(0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `may not be read: permission denied`, (0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `Let the user who runs this read it (chmod a+r).`],
    ],
    ['EPERM', [(0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `may not be read: not permitted`, (0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `Let the user who runs this read it.`]],
    ['ENXIO', [(0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `is a socket or a device, not a regular file`, leaveOut]],
    ['ENOTDIR', [(0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `goes through something that is no folder`, leaveOut]],
]);
/** Turns whatever reading or looking at a file threw into a problem; what is no system error is thrown on. */
function problemOf(error) {
    if (error instanceof FileProblem)
        return error;
    const code = errorCode(error);
    if (code === null)
        throw error;
    const [what, hint] = meanings.get(code) ?? [(0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `cannot be read (${code})`, leaveOut];
    return new FileProblem(what, hint, { cause: error });
}
/** The code of a system error, such as `ENOENT`; null where it is none. */
function errorCode(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
function notRegular() {
    return new FileProblem((0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `is no regular file`, leaveOut);
}
function leadsOutside() {
    return new FileProblem((0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `is a link that leads outside the workspace`, (0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `Copy the file into the repository: nothing outside the workspace is read.`);
}
/** The finding about a matched file or folder that cannot be read. */
function unreadable(path, { what, hint }) {
    return (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)('error', 'file-unreadable', { path, line: null }, (0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `${path} ${what}.`, hint);
}


/***/ }),

/***/ 91421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R: () => (/* binding */ readConfigFile),
  U: () => (/* binding */ readFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: ./build/inputs/fault.js
var fault = __nccwpck_require__(17324);
// EXTERNAL MODULE: ./build/inputs/paths.js
var paths = __nccwpck_require__(72164);
// EXTERNAL MODULE: ./build/text/text.js
var text_text = __nccwpck_require__(74043);
// EXTERNAL MODULE: ./build/files/limits.js
var limits = __nccwpck_require__(45974);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./build/files/problem.js
var problem = __nccwpck_require__(55139);
;// CONCATENATED MODULE: ./build/files/open.js





/**
 * Never follows a link in the last segment, never waits for the other end of a pipe. Windows knows neither, and a bit
 * that is not there is none.
 */
const flags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
/**
 * Reads a regular file that is no link itself.
 * @param path absolute
 * @param maxSize in bytes
 * @throws {FileProblem} if it is no regular file or too big; the system's errors otherwise
 */
function readRegular(path, maxSize) {
    return withOpened(path, (file, stats) => readOpened(file, stats, maxSize));
}
/**
 * Reads a file that may be a link, or be reached through links, if it ends up inside the workspace. That is
 * looked at again once the file is open, so that it cannot be exchanged in between.
 * @param root real path of the workspace
 * @param path absolute
 * @throws {FileProblem} as `readRegular`, and if it leads outside the workspace or into `.git`
 */
function readThroughLinks(root, path, maxSize) {
    const target = external_node_fs_.realpathSync.native(path);
    if (!(0,paths/* isBeneath */.w7)(root, target))
        throw (0,problem/* leadsOutside */.dr)();
    if ((0,paths/* entersGit */.k_)((0,external_node_path_.relative)(root, target))) {
        throw new problem/* FileProblem */.kc((0,text_text/* text */.Qq) `leads into .git`, (0,text_text/* text */.Qq) `Nothing in .git is read; name a file of the repository.`);
    }
    return withOpened(target, (file, stats) => {
        if (external_node_fs_.realpathSync.native(path) !== target || !isSameFile(stats, (0,external_node_fs_.lstatSync)(target)))
            throw exchanged();
        return readOpened(file, stats, maxSize);
    });
}
/**
 * Tells whether the folder of a file is reached without links; remembers the last answer, as files come in order.
 * @param root real path of the workspace
 * @returns takes the file's path relative to the workspace
 */
function realFolders(root) {
    let last = null;
    return (path) => {
        const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
        if (folder === last)
            return true;
        const absolute = (0,external_node_path_.join)(root, folder);
        if (external_node_fs_.realpathSync.native(absolute) !== absolute)
            return false;
        last = folder;
        return true;
    };
}
/** A file or folder was put in another's place between looking and opening. */
function exchanged() {
    return new problem/* FileProblem */.kc((0,text_text/* text */.Qq) `was exchanged while it was being opened`, (0,text_text/* text */.Qq) `Let no other program change the workspace meanwhile.`);
}
function withOpened(path, use) {
    const file = (0,external_node_fs_.openSync)(path, flags);
    try {
        return use(file, (0,external_node_fs_.fstatSync)(file));
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function readOpened(file, stats, maxSize) {
    if (!stats.isFile())
        throw (0,problem/* notRegular */.oQ)();
    if (stats.size > maxSize)
        throw tooBig(maxSize);
    const bytes = Buffer.allocUnsafe(stats.size);
    let length = 0;
    while (length < bytes.length) {
        const read = (0,external_node_fs_.readSync)(file, bytes, length, bytes.length - length, length);
        if (read === 0)
            break;
        length += read;
    }
    return length < bytes.length ? bytes.subarray(0, length) : bytes;
}
function inUnits(bytes) {
    const kibibytes = bytes / 1024;
    return kibibytes < 1024 ? (0,text_text/* text */.Qq) `${kibibytes} KiB` : (0,text_text/* text */.Qq) `${kibibytes / 1024} MiB`;
}
function tooBig(maxSize) {
    return new problem/* FileProblem */.kc((0,text_text/* text */.Qq) `is bigger than ${inUnits(maxSize)} and is not read`, (0,text_text/* text */.Qq) `Split it, or leave it out with a pattern that starts with !.`);
}
function isSameFile(a, b) {
    return a.dev === b.dev && a.ino === b.ino;
}

;// CONCATENATED MODULE: ./build/files/read.js







/**
 * Reads files one after the other and holds none of them: whoever keeps a part of the bytes beyond the next step
 * should keep a copy of that part.
 * @param workspace absolute path
 */
function* readFiles(files, workspace) {
    const root = external_node_fs_.realpathSync.native(workspace);
    const isReal = realFolders(root);
    for (const file of files)
        yield readOne(root, file, isReal);
}
/**
 * Reads the config file, which may be a link as other files may.
 * @param path absolute, or relative to the workspace
 * @param workspace absolute path
 */
function readConfigFile(path, workspace) {
    const target = (0,paths/* parseInputPath */.RV)(path, workspace);
    if (!target.ok)
        return target;
    try {
        return (0,fault/* parsed */.Yz)(readThroughLinks(external_node_fs_.realpathSync.native(workspace), target.value, limits/* maxConfigSize */.Qg));
    }
    catch (error) {
        const { what } = (0,problem/* problemOf */.Zw)(error);
        return (0,fault/* faulty */.eJ)((0,text_text/* text */.Qq) `${path} ${what}. Name a YAML file of the repository that this job may read.`);
    }
}
function readOne(root, file, isReal) {
    try {
        return { kind: 'read', file, bytes: bytesOf(root, file, isReal) };
    }
    catch (error) {
        return { kind: 'unreadable', file, finding: (0,problem/* unreadable */.O$)(file.path, (0,problem/* problemOf */.Zw)(error)) };
    }
}
function bytesOf(root, file, isReal) {
    if (file.kind === 'other')
        throw (0,problem/* notRegular */.oQ)();
    const path = `${root}/${file.path}`;
    if (file.kind === 'link')
        return readThroughLinks(root, path, limits/* maxFileSize */.o2);
    if (!isReal(file.path))
        throw exchanged();
    return readRegular(path, limits/* maxFileSize */.o2);
}


/***/ }),

/***/ 95151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ refuseOutput),
/* harmony export */   T: () => (/* binding */ outputTarget)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _inputs_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(17324);
/* harmony import */ var _inputs_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(72164);
/* harmony import */ var _text_text_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(74043);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(55139);






/**
 * Finds out where a file to write would really go, links followed as far as the path exists, and whether that
 * is allowed: inside the workspace or the runner's temporary folder, not in `.git`, in place of nothing but a file.
 * @param path absolute, or relative to the workspace
 * @returns an absolute path without links
 */
function outputTarget(path, roots) {
    const named = (0,_inputs_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .parseOutputPath */ .I6)(path, roots);
    if (!named.ok)
        return named;
    try {
        return permitted(path, named.value, roots);
    }
    catch (error) {
        const code = (0,_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .CA)(error);
        if (code === null)
            throw error;
        return (0,_inputs_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .faulty */ .eJ)((0,_text_text_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq) `${path} cannot be looked at (${code})`);
    }
}
/** Says why a file may not be written to; null where it may. */
function refuseOutput(path, roots) {
    const target = outputTarget(path, roots);
    return target.ok ? null : target.fault;
}
function permitted(path, named, { workspace, runnerTemp }) {
    const target = throughLinks(named);
    if (target === null)
        return (0,_inputs_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .faulty */ .eJ)((0,_text_text_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq) `${path} goes through a link that leads nowhere`);
    const roots = runnerTemp === null ? [workspace] : [workspace, runnerTemp];
    const root = roots.map(throughLinks).find((folder) => folder !== null && (0,_inputs_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isBeneath */ .w7)(folder, target));
    if (root === undefined || root === null)
        return (0,_inputs_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .faulty */ .eJ)((0,_text_text_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq) `${path} goes through a link that leads outside`);
    if ((0,_inputs_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .entersGit */ .k_)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, target)))
        return (0,_inputs_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .faulty */ .eJ)((0,_text_text_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq) `${path} goes through a link into .git`);
    const obstacle = obstacleOn(target);
    return obstacle === null ? (0,_inputs_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Yz)(target) : (0,_inputs_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .faulty */ .eJ)((0,_text_text_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq) `${path} ${obstacle}`);
}
/** The real path of what exists, followed by the rest as it stands; null at a link to nothing. */
function throughLinks(path) {
    if (statsOf(path) !== null)
        return realPath(path);
    const folder = throughLinks((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    return folder === null ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
}
function realPath(path) {
    return unless(['ENOENT', 'ELOOP'], () => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path));
}
/** Null where nothing stands. */
function statsOf(path) {
    return unless(['ENOENT', 'ENOTDIR'], () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path));
}
function unless(codes, look) {
    try {
        return look();
    }
    catch (error) {
        if (codes.includes((0,_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .CA)(error) ?? ''))
            return null;
        throw error;
    }
}
/** What stands where the file, or a folder on the way to it, should be. */
function obstacleOn(target) {
    const stats = statsOf(target);
    if (stats !== null)
        return obstacleOf(stats);
    const above = statsOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target));
    if (above === null)
        return obstacleOn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target));
    return above.isDirectory() ? null : (0,_text_text_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq) `is beneath a file, not a folder`;
}
function obstacleOf(stats) {
    if (stats.isDirectory())
        return (0,_text_text_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq) `is a folder`;
    return stats.isFile() ? null : (0,_text_text_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq) `is no regular file`;
}


/***/ }),

/***/ 4011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ writeInside),
/* harmony export */   Q: () => (/* binding */ WriteError)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4854);
/* harmony import */ var _text_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(74043);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(55139);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(95151);







/** Thrown when a file cannot be written; what stood there before still does. */
class WriteError extends Error {
    text;
    constructor(message, options) {
        super((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_6__/* .toPlain */ .Ul)(message), options);
        this.name = 'WriteError';
        this.text = message;
    }
}
/**
 * Writes a file inside the workspace or the runner's temporary folder, whole or not at all: its folders are
 * made, and readers see the old file until the new one is finished.
 * @param path absolute, or relative to the workspace
 * @param chunks written one after the other, as UTF-8; each takes one call of the system or more
 * @throws {WriteError} if the path leads elsewhere or the system refuses
 */
function writeInside(path, chunks, roots) {
    const target = (0,_target_js__WEBPACK_IMPORTED_MODULE_5__/* .outputTarget */ .T)(path, roots);
    if (!target.ok)
        throw new WriteError((0,_text_text_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq) `nothing is written: ${target.fault}`);
    try {
        replace(target.value, chunks);
    }
    catch (error) {
        const code = (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error);
        if (code === null)
            throw error;
        throw new WriteError((0,_text_text_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq) `${path} cannot be written (${code})`, { cause: error });
    }
}
function replace(target, chunks) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true });
    if (node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native(folder) !== folder)
        throw new WriteError((0,_text_text_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq) `the folder of ${target} was exchanged`);
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.certspotter-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    try {
        writeNew(draft, chunks);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(draft, target);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(draft, { force: true });
        throw error;
    }
}
/** `wx` refuses whatever stands there already, links included. */
function writeNew(path, chunks) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'wx');
    try {
        for (const chunk of chunks)
            writeWhole(file, Buffer.from(chunk));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
/** The system may take less than it is given. */
function writeWhole(file, bytes) {
    let written = 0;
    while (written < bytes.length)
        written += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file, bytes, written);
}


/***/ }),

/***/ 32669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Yj: () => (/* binding */ findingCodes),
/* harmony export */   dG: () => (/* binding */ allFindingCodes),
/* harmony export */   tt: () => (/* binding */ compareUrgency),
/* harmony export */   yr: () => (/* binding */ levels)
/* harmony export */ });
/** From worst to mildest; GitHub's own annotation levels. */
const levels = ['error', 'warning', 'notice'];
/** Why findings come before others of their level, most urgent first: a leaked secret, an outage, work that was not done. */
const urgencies = ['secret', 'outage', 'undone'];
/**
 * The closed list of finding codes. The page `docs/findings.md`, the SARIF rules and the type
 * `FindingCode` derive from this table.
 */
const findingCodes = {
    'file-unreadable': {
        title: 'A matched file cannot be read',
        levels: ['error'],
        cause: 'A file that a pattern matches could not be read: it is larger than 16 MiB, no regular file, a link that leads outside of the workspace, or the system refused to open it. Or there are more files, levels of folders or documents than one run takes up. Or a result could not be written where `report`, `sarif` or `update` say.',
        cure: 'Exclude the path with a line that starts with `!`, or put the certificate itself where the pattern looks. Results go into the workspace or the temporary folder of the runner.',
    },
    'no-files-found': {
        title: 'A pattern matches no file',
        levels: ['error', 'warning'],
        cause: 'A pattern of `authorize`, `pins` or the config file matches nothing. Often the checkout step is missing, or the pattern is relative to another folder than the workspace.',
        cure: 'Correct the pattern, or set `if-no-files-found` to `warn` or `ignore` if the files come and go.',
    },
    'no-document': {
        title: 'A matched file holds no certificate or CSR',
        levels: ['error'],
        cause: 'A matched file holds neither a certificate nor a certificate signing request that can be read.',
        cure: 'Narrow the pattern so that it leaves the file out, or put the certificate into it.',
    },
    malformed: {
        title: 'A certificate or CSR is damaged',
        levels: ['error', 'warning'],
        cause: 'Something announces itself as a certificate or a CSR but is cut off, altered, or holds a value that the standards do not allow, such as month 13. A warning means that the document counts all the same.',
        cure: 'Copy the document anew from where it was issued. `openssl x509 -in FILE -noout -text` or `openssl req` shows how far it can be read.',
    },
    'private-key': {
        urgency: 'secret',
        title: 'A private key stands in a matched file',
        levels: ['error'],
        cause: 'A matched file holds a private key. Nothing of it was printed, but whoever can read the repository has it.',
        cure: 'Treat the key as compromised: make a new one, have the certificate reissued and the old one revoked. Removing the file does not remove it from the history.',
    },
    unsupported: {
        title: 'An object is passed over because this Action does not read its kind',
        levels: ['notice', 'error'],
        cause: 'An object in a file is none of what this Action reads, such as an attribute certificate or a revocation list, or it is encoded in a way that is passed over. An error: a key has more DNS names than one request carries.',
        cure: 'Nothing, if it is meant to be there. Otherwise convert it to PEM or DER, or use several keys.',
    },
    'csr-signature-invalid': {
        urgency: 'undone',
        title: 'The signature of a CSR does not verify',
        levels: ['error'],
        cause: 'The signature of a CSR does not verify with the public key in it: the request was altered after it was signed, or was signed with another key. It is not sent.',
        cure: 'Make the CSR anew with the private key that belongs to it.',
    },
    'csr-signature-unverified': {
        title: 'The signature of a CSR uses an algorithm that cannot be verified here',
        levels: ['warning'],
        cause: 'The signature of a CSR uses an algorithm that the platform cannot verify. Its key is authorized by its hash and the names that the plan shows; the CSR itself is not sent.',
        cure: 'Check it elsewhere (`openssl req -verify -in FILE`), or use a common algorithm such as ECDSA with SHA-256.',
    },
    'csr-ambiguous': {
        title: 'Programs may read different names in a CSR',
        levels: ['notice'],
        cause: 'A CSR is encoded in a way that programs read differently: it is not in DER, it requests extensions twice or in an attribute of Microsoft, or its subjectAltName contains names in unusual forms. Instead of the CSR, the hash of its key and the names that the plan shows are sent, so that nothing else can be authorized.',
        cure: 'Check that the names in the plan are the ones you want. A CSR that `openssl req` creates from the same key does not have this problem.',
    },
    'weak-key': {
        title: 'A key is too short',
        levels: ['warning'],
        cause: 'An RSA key is shorter than 2048 bits. Public certificate authorities refuse it.',
        cure: 'Make a new key: RSA with 2048 bits or more, or ECDSA with P-256.',
    },
    'weak-signature': {
        title: 'A CSR is signed with a broken hash function',
        levels: ['warning'],
        cause: 'A CSR is signed with SHA-1 or MD5, for which collisions can be made.',
        cure: 'Make the CSR anew with SHA-256: `openssl req -new -sha256 …`.',
    },
    'no-dns-names': {
        title: 'A key has no DNS name to be authorized for',
        levels: ['error'],
        cause: 'A key has no DNS name to be authorized for: neither its documents nor `dns-names` give one. Cert Spotter authorizes a key for names only.',
        cure: 'Say the names under `dns-names`, or have a subjectAltName put into the CSR or certificate.',
    },
    'invalid-dns-name': {
        title: 'A name is no DNS name and is left out',
        levels: ['warning'],
        cause: 'A name is no DNS name and was left out, such as an address with a space, a label of more than 63 characters, or a wildcard that is not the whole leftmost label.',
        cure: 'Correct the name in the CSR or under `dns-names`. International names are converted to A-labels for you.',
    },
    'name-not-in-san': {
        title: 'The common name is missing from the subject alternative names',
        levels: ['warning'],
        cause: 'The common name of the subject is a DNS name that is missing from the subjectAltName. Cert Spotter counts it, so it is authorized as well; TLS clients ignore it.',
        cure: 'Add it to the subjectAltName, or take it out of the subject if nobody uses it.',
    },
    'ca-certificate': {
        title: 'A CA certificate is left out',
        levels: ['notice'],
        cause: 'A CA certificate, such as the intermediate of a chain file, was left out: its key does not belong to your names.',
        cure: 'Nothing. Leave CA certificates out of the pattern if you prefer not to read this.',
    },
    'certificate-expired': {
        title: 'An expired certificate is left out',
        levels: ['warning'],
        cause: 'A certificate ended before the moment that the run judges as of, so there is nothing left to authorize.',
        cure: 'Remove it from the repository, or put its successor in its place.',
    },
    'wrong-kind': {
        title: 'A document cannot be authorized in the chosen way',
        levels: ['error', 'warning'],
        cause: 'A document cannot be authorized in the way that was asked for: `certificate` and `certificate-hash` need a certificate, and a CSR is none; `certificate` needs one that is no precertificate. A CSR among pins is a warning.',
        cure: 'Use `authorize-by: key` for CSRs, and `certificate-hash` for precertificates; a config entry can say so for some files only.',
    },
    'api-key-missing': {
        urgency: 'undone',
        title: 'There is something to authorize but no API key',
        levels: ['error'],
        cause: 'The run would apply and there is something to authorize, but `api-key` is empty. Secrets are not handed to workflows of forks and Dependabot, and a misspelt secret is an empty one.',
        cure: 'Store the key as a secret of the repository and pass it as `api-key`. Use `mode: plan` where no key is to be had.',
    },
    'apply-refused': {
        urgency: 'undone',
        title: 'Applying is refused for this event',
        levels: ['error'],
        cause: 'Applying is refused where a stranger may have chosen what to authorize: pull requests of forks, `pull_request_target` and `workflow_run`.',
        cure: 'Use `mode: auto`, and let the push to the default branch apply what was reviewed.',
    },
    'api-rejected': {
        urgency: 'undone',
        title: 'Cert Spotter rejected an authorization',
        levels: ['error'],
        cause: 'Cert Spotter answered an authorization with an error that another try would not change. Its own words stand in the message.',
        cure: 'After 401 and 403, check the API key and what it may do. Otherwise correct what the message names: the field, the name or the document.',
    },
    'api-unreachable': {
        urgency: 'undone',
        title: 'Cert Spotter could not be reached or kept failing',
        levels: ['error'],
        cause: 'Cert Spotter could not be reached, or kept failing, through up to five tries within two minutes: the network, a proxy, a time-out, or an error on its side.',
        cure: 'Run the job again later: what is authorized already does no harm a second time. Behind a proxy, set `https_proxy` and allow the host of `api-url`.',
    },
    'api-not-tried': {
        title: 'An authorization was not tried',
        levels: ['error'],
        cause: 'An authorization was not sent because the run ended the sending before: the key was refused, the service had not answered for five minutes, or the job was cancelled.',
        cure: 'Cure the first failure and run the job again.',
    },
    'pin-expired': {
        urgency: 'outage',
        title: 'A pinned certificate has expired',
        levels: ['error'],
        cause: 'No certificate of a pin is valid any more: systems that trust it by identity refuse its owner, or soon will.',
        cure: 'Get the successor from its owner, check it by another way than the one it came by, and put it beside the old one.',
    },
    'pin-expiring': {
        urgency: 'outage',
        title: 'A pinned certificate is near its end',
        levels: ['warning', 'error'],
        cause: 'A pin has less time left than `warn-before` (a warning) or `fail-before` (an error), and no certificate in the repository follows without a gap.',
        cure: 'Get the successor from its owner and add it while the present one is still valid, so that both are trusted during the change.',
    },
    'pin-not-yet-valid': {
        urgency: 'outage',
        title: 'A pinned certificate is not valid yet',
        levels: ['error'],
        cause: 'The only certificates of a pin have not begun yet.',
        cure: 'Keep the present certificate beside the new one until that begins, or correct the clock or `as-of`.',
    },
    'pin-mismatch': {
        urgency: 'outage',
        title: 'A pinned certificate is not the expected one',
        levels: ['error'],
        cause: 'A certificate of a pin is not as `expect` says: subject, issuer, serial number or a hash differs.',
        cure: 'If its owner announced the change, confirm that with the owner and correct `expect`. If not, do not trust the certificate.',
    },
    'pin-superseded': {
        title: 'An older pinned certificate may be removed',
        levels: ['notice'],
        cause: 'An older certificate of a pin nears its end, and its successor is in place already.',
        cure: 'Remove the older one once it has ended or its owner no longer uses it.',
    },
    'pin-renewal-published': {
        urgency: 'outage',
        title: 'The owner has published the successor of a pinned certificate',
        levels: ['warning'],
        cause: 'The page at `source` shows a certificate with the subject of the pin that lasts longer and is not in the repository yet.',
        cure: 'Check its hashes and serial number with its owner, then add it. With `update`, the Action writes the file, and a later step can open a pull request.',
    },
    'pin-not-published': {
        title: 'The owner no longer publishes a pinned certificate',
        levels: ['warning', 'notice'],
        cause: 'The page at `source` does not show a certificate that you have pinned. Its owner may have replaced it, or the page changed. A notice means that the page shows the certificate, but its own text does not name the serial number.',
        cure: 'Look at the page, and ask its owner whether the certificate is still in use.',
    },
    'source-unreachable': {
        title: 'The page where the owner publishes the certificate cannot be read',
        levels: ['warning'],
        cause: 'The page at `source` could not be read: the network, its TLS certificate, a redirect that is not allowed, a private address, more than 4 MiB or more than 30 seconds; or it holds no certificate. The expiry was judged all the same.',
        cure: 'Open the address in a browser, correct `source`, or allow it in the proxy.',
    },
    'github-api': {
        title: 'GitHub refused or failed a request',
        levels: ['warning'],
        cause: 'GitHub refused or failed a request for the comment, the issue or the base branch. Usually the token lacks a permission.',
        cure: 'Grant the permission that the message names under `permissions` of the job. Pull requests of forks have a token that may only read.',
    },
};
/** All codes in the order of the table. */
const allFindingCodes = Object.keys(findingCodes).filter(isFindingCode);
function isFindingCode(value) {
    return Object.hasOwn(findingCodes, value);
}
const ranks = new Map(allFindingCodes.map((code, i) => [code, rankOf(code, i)]));
/** By urgency, then in the order of the table. */
function rankOf(code, index) {
    const { urgency } = findingCodes[code];
    const group = urgency === undefined ? urgencies.length : urgencies.indexOf(urgency);
    return group * allFindingCodes.length + index;
}
/** Orders codes by urgency among findings of one level, most urgent first. */
function compareUrgency(a, b) {
    return Number(ranks.get(a)) - Number(ranks.get(b));
}


/***/ }),

/***/ 74438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ finding),
/* harmony export */   j: () => (/* binding */ nowhere)
/* harmony export */ });
/** The place of a finding that concerns no file. */
const nowhere = { path: null, line: null };
/** Makes a finding; a document is a place, too. */
function finding(level, code, { path, line }, message, hint) {
    return { level, code, path, line, message, hint };
}


/***/ }),

/***/ 69902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ foreseen),
/* harmony export */   p: () => (/* binding */ expected)
/* harmony export */ });
/** The error, if it is of the one kind that is known to be thrown; any other is a defect of ours and goes on its way. */
function expected(kind, thrown) {
    if (thrown instanceof kind)
        return thrown;
    throw thrown;
}
/**
 * Gives what a function returns, or the error of the one kind that it is known to throw.
 */
function foreseen(kind, attempt) {
    try {
        return attempt();
    }
    catch (error) {
        return expected(kind, error);
    }
}


/***/ }),

/***/ 57259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ issuesUrl),
/* harmony export */   Ek: () => (/* binding */ repositoryUrl),
/* harmony export */   qU: () => (/* binding */ helpUri)
/* harmony export */ });
/* unused harmony export findingsPage */
/** Where this Action lives; the one place to change for a fork. */
const repositoryUrl = 'https://github.com/certspotter-action/certspotter-action';
/** The page that lists every code with its cause and cure, an anchor for each. */
const findingsPage = `${repositoryUrl}/blob/main/docs/findings.md`;
/** Where the documentation speaks of a code. */
function helpUri(code) {
    return `${findingsPage}#${code}`;
}
/** Where people report what is wrong with it. */
const issuesUrl = `${repositoryUrl}/issues`;


/***/ }),

/***/ 33721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ unforeseen)
/* harmony export */ });
/* harmony import */ var _text_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(74043);
/* harmony import */ var _help_uri_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(57259);


/** Tells of an error that nobody foresaw, with all that caused it. */
function unforeseen(error) {
    const causes = (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(causesOf(error), (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `, because of `);
    return (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `This should not happen: ${causes}. Please report it at ${_help_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .issuesUrl */ .Ag}.`;
}
function causesOf(error) {
    if (!(error instanceof Error))
        return [String(error)];
    const own = error.stack ?? error.message;
    return error.cause === undefined ? [own] : [own, ...causesOf(error.cause)];
}


/***/ }),

/***/ 9009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ markerNames),
/* harmony export */   d: () => (/* binding */ isDefaultBranchRun)
/* harmony export */ });
/** Events that GitHub runs on the default branch only. */
const defaultBranchEvents = new Set(['schedule', 'repository_dispatch']);
/** Events that may run on any branch. */
const branchEvents = new Set(['push', 'workflow_dispatch']);
/**
 * Whether a run is known to be one of the default branch, where what counts is reviewed. The payload of a
 * schedule may lack the repository, and with it the name of that branch.
 */
function isDefaultBranchRun({ eventName, ref, defaultBranch }) {
    const onDefaultBranch = defaultBranch !== null && ref === `refs/heads/${defaultBranch}`;
    if (branchEvents.has(eventName))
        return onDefaultBranch;
    return defaultBranchEvents.has(eventName) && (onDefaultBranch || defaultBranch === null || ref === '');
}
/**
 * What a hidden marker is made from: the same for every run of a workflow's job.
 *
 * @param part tells the jobs of a matrix apart, as `i/n`; null where there is one job
 */
function markerNames({ workflow, job }, part) {
    return part === null ? [workflow, job] : [workflow, job, part];
}


/***/ }),

/***/ 51296:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _runner_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(68364);
/* harmony import */ var _runner_unexpected_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(28020);


const [, , ...args] = process.argv;
const cancelled = args.length === 0 && isStep(process.env) ? await asAction() : await asCommand(args);
// What is still waited for elsewhere, such as git or a rate limit of GitHub, must not hold up who cancelled.
if (cancelled)
    process.stdout.write('', () => process.exit());
async function asAction() {
    try {
        return await (0,_runner_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAsAction */ .m)(process.env);
    }
    catch (error) {
        (0,_runner_unexpected_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .W)(error);
        return false;
    }
}
async function asCommand(args) {
    const { runAsCommand, exitCodes } = await __nccwpck_require__.e(/* import() */ 488).then(__nccwpck_require__.bind(__nccwpck_require__, 59488));
    const { env: environment, stdout, stderr } = process;
    const code = await runAsCommand({ args, environment, stdout, stderr, folder: process.cwd() });
    process.exitCode = code;
    return code === exitCodes.SIGINT || code === exitCodes.SIGTERM;
}
/** Whether a runner has started this, and nobody at a terminal. */
function isStep(environment) {
    return (environment['GITHUB_ACTIONS'] === 'true' ||
        Object.keys(environment).some((name) => name.startsWith('INPUT_')));
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 82872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ parseSource),
/* harmony export */   n: () => (/* binding */ parseApiUrl)
/* harmony export */ });
/* harmony import */ var _text_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(74043);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(17324);


/** The hosts that stay on this machine, as `URL.hostname` spells them. */
const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
/** Reads the base address of the API: `https:`, or `http:` to a loopback address; nothing but host, port and path. */
function parseApiUrl(value) {
    const url = parseUrl(value);
    if (!url.ok)
        return url;
    if (/[?#]/.test(value))
        return (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .faulty */ .eJ)((0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `must have neither a query (?…) nor a fragment (#…)`);
    if (url.value.protocol === 'https:')
        return url;
    if (url.value.protocol === 'http:' && loopback.test(url.value.hostname))
        return url;
    return (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .faulty */ .eJ)((0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `must start with https:// (http:// is for loopback addresses only)`);
}
/** Reads the address of a page where a pin's owner publishes it: `https:` only. */
function parseSource(value) {
    const url = parseUrl(value);
    return !url.ok || url.value.protocol === 'https:' ? url : (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .faulty */ .eJ)((0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `must start with https://`);
}
/** A control is what the printable characters leave over: a class of Unicode takes V8 longer to make than all the rest. */
const spaceOrControl = /\s|[^ -~\u00a0-\uffff]/;
/** Faults don't repeat the value, which may hold a password. */
function parseUrl(value) {
    if (spaceOrControl.test(value))
        return (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .faulty */ .eJ)((0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `must hold no white space`);
    if (!/^[a-z][a-z\d+.-]*:\/\//i.test(value) || !URL.canParse(value))
        return (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .faulty */ .eJ)((0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `is no absolute address; write it like https://example.com/path`);
    const url = new URL(value);
    if (url.username !== '' || url.password !== '')
        return (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .faulty */ .eJ)((0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `must hold no user name or password`);
    return (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Yz)(url);
}


/***/ }),

/***/ 73999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ inputs)
/* harmony export */ });
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7031);

/** Every input, in the order in which documentation lists them. */
const inputs = [
    {
        name: 'api-key',
        kind: 'secret',
        default: '',
        description: 'Cert Spotter API key, needed where a run applies. Give it from a secret; a job masks it before anything else happens.',
    },
    {
        name: 'authorize',
        kind: 'patterns',
        default: '',
        description: 'Globs of certificate and CSR files whose keys to authorize, one per line; a line that starts with `!` excludes, one that starts with `#` is a comment.',
    },
    {
        name: 'authorize-by',
        kind: 'choice',
        default: 'key',
        choices: _settings_js__WEBPACK_IMPORTED_MODULE_0__/* .authorizeBys */ .q9,
        description: 'What to authorize: the `key` (for any certificate with it, best before issuance), the `certificate` itself, or only its hash (`certificate-hash`).',
    },
    {
        name: 'dns-names',
        kind: 'list',
        default: '',
        description: 'DNS names to authorize in addition to those that the documents carry, one per line.',
    },
    {
        name: 'pins',
        kind: 'patterns',
        default: '',
        description: 'Globs of files with pinned certificates, whose expiry to watch, one per line; `!` and `#` as for `authorize`.',
    },
    {
        name: 'fail-before',
        kind: 'duration',
        default: '30d/33%',
        description: 'A pin that expires sooner is an error: `30d`, `12h`, `45m`, `20%` of its lifetime, or two joined by `/`, meaning the shorter.',
    },
    {
        name: 'warn-before',
        kind: 'duration',
        default: '60d/50%',
        description: 'A pin that expires sooner is a warning; written like `fail-before`.',
    },
    {
        name: 'as-of',
        kind: 'moment',
        default: '',
        description: 'Judge expiry as of this moment instead of now: an ISO 8601 date or time, or a time from now such as `+14d`.',
    },
    {
        name: 'config',
        kind: 'file',
        default: '',
        description: 'Path of a YAML file with settings per entry: names, thresholds, what a pin is expected to be, and where its owner publishes it.',
    },
    {
        name: 'mode',
        kind: 'choice',
        default: 'auto',
        choices: _settings_js__WEBPACK_IMPORTED_MODULE_0__/* .modes */ .nI,
        description: '`plan` shows what would be authorized, `apply` also sends it; `auto` applies on the default branch only and plans everywhere else.',
    },
    {
        name: 'if-no-files-found',
        kind: 'choice',
        default: 'error',
        choices: _settings_js__WEBPACK_IMPORTED_MODULE_0__/* .missingFilesPolicies */ .WA,
        description: 'What a pattern that matches nothing is: an `error`, a warning (`warn`), or nothing (`ignore`).',
    },
    {
        name: 'github-token',
        kind: 'secret',
        default: `\${{ github.token }}`,
        description: 'Token for the comment, the issue and the comparison with the base branch.',
    },
    {
        name: 'comment',
        kind: 'choice',
        default: 'never',
        choices: _settings_js__WEBPACK_IMPORTED_MODULE_0__/* .commentPolicies */ .YN,
        description: 'Keep one comment on the pull request with the plan: `never`, `on-change` (when there is something to say) or `always`.',
    },
    {
        name: 'issue',
        kind: 'flag',
        default: 'false',
        description: 'Keep one tracking issue for pins that need attention, and close it when none does.',
    },
    {
        name: 'report',
        kind: 'file',
        default: '',
        description: "Path to write the JSON report to, inside the workspace or the runner's temporary folder.",
    },
    {
        name: 'sarif',
        kind: 'file',
        default: '',
        description: "Path to write a SARIF 2.1.0 file for code scanning to, inside the workspace or the runner's temporary folder.",
    },
    {
        name: 'shard',
        kind: 'shard',
        default: '',
        description: '`i/n`: do the i-th of n parts of the work, to spread it over a matrix.',
    },
    {
        name: 'api-url',
        kind: 'address',
        default: 'https://sslmate.com/api/v3/monitoring',
        description: "Base address of the API; another one for SSLMate's sandbox.",
    },
];


/***/ }),

/***/ 28085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   GW: () => (/* binding */ maxTime),
/* harmony export */   gM: () => (/* binding */ thresholdMilliseconds),
/* harmony export */   pe: () => (/* binding */ parseTime)
/* harmony export */ });
/* harmony import */ var _text_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(74043);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(17324);


/** Milliseconds in each unit of time. */
const units = { d: 86_400_000, h: 3_600_000, m: 60_000 };
/** A century, in milliseconds: a longer time before an expiry is a slip of the keyboard. */
const maxTime = 36_525 * units.d;
const timePattern = /^(\d{1,12})(?:(d)|(h)|(m))$/;
const sharePattern = /^(\d{1,12}(?:\.\d{1,6})?)%$/;
/** Reads `30d`, `12h`, `45m`, `20%`, or two of these joined by `/`, meaning the shorter. */
function parseDuration(value) {
    const [first = '', second, ...more] = value.split('/').map((part) => part.trim());
    if (more.length > 0)
        return (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .faulty */ .eJ)((0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `${value} joins more than two durations`);
    const one = parseSimple(first);
    if (!one.ok || second === undefined)
        return one;
    const other = parseSimple(second);
    if (!other.ok)
        return other;
    return (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Yz)({ kind: 'shorter', of: [one.value, other.value] });
}
/**
 * How long before its end a certificate falls under the threshold, in milliseconds.
 * @param lifetime the certificate's whole lifetime in milliseconds, of which a share is taken
 */
function thresholdMilliseconds(duration, lifetime) {
    switch (duration.kind) {
        case 'time':
            return duration.milliseconds;
        case 'share':
            return (Math.max(0, lifetime) * duration.percent) / 100;
        case 'shorter':
            return Math.min(...duration.of.map((part) => thresholdMilliseconds(part, lifetime)));
    }
}
/** Reads a time such as `30d` into milliseconds; null where it is none. */
function parseTime(value) {
    const [, amount, days, hours] = timePattern.exec(value) ?? [];
    if (amount === undefined)
        return null;
    if (days !== undefined)
        return Number(amount) * units.d;
    return Number(amount) * (hours === undefined ? units.m : units.h);
}
function parseSimple(value) {
    const percent = sharePattern.exec(value)?.[1];
    if (percent !== undefined)
        return parseShare(value, Number(percent));
    const milliseconds = parseTime(value);
    if (milliseconds === null)
        return (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .faulty */ .eJ)((0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `${value} is no duration; write it like 30d, 12h, 45m or 20%`);
    if (milliseconds > maxTime)
        return (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .faulty */ .eJ)((0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `${value} is longer than a century`);
    return (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Yz)({ kind: 'time', milliseconds });
}
function parseShare(value, percent) {
    if (percent > 100)
        return (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .faulty */ .eJ)((0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `${value} is more than the whole lifetime of a certificate (100%)`);
    return (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Yz)({ kind: 'share', percent });
}


/***/ }),

/***/ 17324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Yz: () => (/* binding */ parsed),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   eJ: () => (/* binding */ faulty)
/* harmony export */ });
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4854);
/* harmony import */ var _text_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(74043);


function parsed(value) {
    return { ok: true, value };
}
function faulty(fault) {
    return { ok: false, fault };
}
/** Thrown once per run, with everything that is wrong with the inputs and the config file. */
class InputError extends Error {
    faults;
    constructor(faults) {
        super((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .toPlain */ .Ul)(summaryOf(faults)));
        this.name = 'InputError';
        this.faults = faults;
    }
    /** All faults in one text. */
    get text() {
        return summaryOf(this.faults);
    }
}
function summaryOf(faults) {
    const [only] = faults;
    if (faults.length === 1 && only !== undefined)
        return only;
    return (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `${faults.length} faults in the inputs: ${(0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(faults, (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `; `)}`;
}


/***/ }),

/***/ 68337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ listOf)
/* harmony export */ });
/** The entries of a newline-separated list; lines that start with `#` are comments. */
function listOf(value) {
    return value
        .split(/\r\n|\r|\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
}


/***/ }),

/***/ 72164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I6: () => (/* binding */ parseOutputPath),
/* harmony export */   RV: () => (/* binding */ parseInputPath),
/* harmony export */   j9: () => (/* binding */ parseUpdate),
/* harmony export */   k_: () => (/* binding */ entersGit),
/* harmony export */   mr: () => (/* binding */ fromWorkspace),
/* harmony export */   w7: () => (/* binding */ isBeneath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _text_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(74043);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(17324);



/** Whether an absolute path is beneath a folder, going by the names alone. */
function isBeneath(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return way !== '' && way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
}
/** Whether a path goes through a `.git` folder (on file systems that fold case, too). */
function entersGit(path) {
    return path.split(/[/\\]/).some((segment) => segment.toLowerCase() === '.git');
}
/**
 * Checks, going by the names alone, that a file to write is in the workspace or the runner's temporary
 * folder and not in `.git`.
 * @param path absolute, or relative to the workspace
 * @returns the absolute path
 */
function parseOutputPath(path, { workspace, runnerTemp }) {
    if (path.includes('\0'))
        return (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .faulty */ .eJ)((0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `holds a NUL character`);
    if (/[/\\]$/.test(path))
        return (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .faulty */ .eJ)((0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `${path} names a folder, not a file`);
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path);
    const root = [workspace, runnerTemp].find((folder) => folder !== null && isBeneath(folder, target));
    if (root === undefined || root === null) {
        return (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .faulty */ .eJ)((0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `${path} is neither inside the workspace nor inside the runner's temporary folder`);
    }
    if (entersGit((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, target)))
        return (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .faulty */ .eJ)((0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `${path} is inside .git, where nothing is written`);
    return (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Yz)(target);
}
/** Checks, going by the names alone, that a file to read is in the workspace; the absolute path comes back. */
function parseInputPath(path, workspace) {
    if (path.includes('\0'))
        return (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .faulty */ .eJ)((0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `holds a NUL character`);
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path);
    if (!isBeneath(workspace, target))
        return (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .faulty */ .eJ)((0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `${path} is not inside the workspace`);
    if (entersGit((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, target)))
        return (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .faulty */ .eJ)((0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `${path} is inside .git, where nothing is read`);
    return (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Yz)(target);
}
const placeholder = /\{([^{}]*)\}/g;
/**
 * Checks the template of a path to write newly published certificates to: inside the workspace whatever
 * the serial number is, with no other placeholder than `{serial}`.
 * @returns the template relative to the workspace, with `/`
 */
function parseUpdate(template, workspace) {
    const unknown = [...template.matchAll(placeholder)].find(([, name]) => name !== 'serial');
    if (unknown !== undefined)
        return (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .faulty */ .eJ)((0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `${unknown[0]} is no placeholder; the only one is {serial}`);
    const example = template.replaceAll('{serial}', '01');
    if (/[{}]/.test(example))
        return (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .faulty */ .eJ)((0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `${template} holds a stray brace; the only placeholder is {serial}`);
    const target = parseOutputPath(example, { workspace, runnerTemp: null });
    return target.ok
        ? (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Yz)(fromWorkspace(template, workspace))
        : (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .faulty */ .eJ)((0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `${template} is not a file inside the workspace and outside .git`);
}
/** A path relative to the workspace, with `/`, however it was written. */
function fromWorkspace(path, workspace) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path)).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/');
}


/***/ }),

/***/ 62097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   Z7: () => (/* binding */ parsePatterns)
/* harmony export */ });
/* unused harmony exports maxPatterns, maxPatternLength */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _text_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(74043);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(17324);
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(68337);




/** Globs in one list; each costs a comparison with every file. */
const maxPatterns = 10_000;
/** Characters in one glob. */
const maxPatternLength = 4096;
/** Characters by which a pattern may match more than the path that it spells. */
const wildcard = /[*?[\]{}()!+@|\\]/;
/** `..` as a whole segment, also of an alternative in braces or parentheses. */
const parentSegment = /(?:^|[/{,(|])\.\.(?=$|[/},)|])/;
/**
 * Reads a list of globs: lines that start with `!` exclude, lines that start with `#` are comments.
 * Globs become relative to the workspace; those that lead outside of it are faults.
 * @param workspace absolute path
 * @param separator of the system; where it is `\`, that cannot escape anything in a glob
 */
function parsePatterns(value, workspace, separator = node_path__WEBPACK_IMPORTED_MODULE_0__.sep) {
    const withSlashes = (path) => (separator === '\\' ? path.replaceAll('\\', '/') : path);
    const lines = (0,_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c)(withSlashes(value));
    if (lines.length > maxPatterns)
        return (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .faulty */ .eJ)((0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `lists more than ${maxPatterns} patterns`);
    const include = [];
    const exclude = [];
    const faults = [];
    for (const line of lines) {
        const excludes = line.startsWith('!');
        const pattern = parsePattern(excludes ? excluded(line) : line, withSlashes(workspace));
        if (pattern.ok)
            (excludes ? exclude : include).push(pattern.value);
        else
            faults.push(pattern.fault);
    }
    if (faults.length === 0 && include.length === 0)
        faults.push(nothingIncluded(exclude));
    return faults.length === 0 ? (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Yz)({ include, exclude }) : (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .faulty */ .eJ)((0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(faults, (0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `; `));
}
/** Whether a pattern, or a segment of one, can match nothing but the very path that it spells. */
function isPlain(pattern) {
    return !wildcard.test(pattern);
}
/** Without its `!`; a folder that is excluded, which a slash at the end says, is excluded with everything in it. */
function excluded(line) {
    return line.slice(1).trim().replace(/\/$/, '/**');
}
function nothingIncluded(exclude) {
    return exclude.length === 0 ? (0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `names no files` : (0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `only excludes; name the files to include as well`;
}
function parsePattern(line, workspace) {
    if (line === '')
        return (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .faulty */ .eJ)((0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `excludes nothing: ! stands alone on a line`);
    if (line.length > maxPatternLength)
        return (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .faulty */ .eJ)((0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `holds a pattern of more than ${maxPatternLength} characters`);
    if (line.includes('\0'))
        return (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .faulty */ .eJ)((0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `holds a pattern with a NUL character`);
    const pattern = withinWorkspace(line, workspace);
    if (pattern === null)
        return (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .faulty */ .eJ)(outsideFault(line, workspace));
    const plain = resolveParents(pattern);
    if (plain === '')
        return (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .faulty */ .eJ)((0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `${line} names the workspace itself; write ** for all files in it`);
    return plain === null ? (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .faulty */ .eJ)((0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `${line} leads outside the workspace, or may`) : (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Yz)(plain);
}
/** The pattern relative to the workspace; null where it is absolute and elsewhere. */
function withinWorkspace(pattern, workspace) {
    const root = workspace.replace(/\/+$/, '');
    if (pattern.startsWith(`${root}/`))
        return pattern.slice(root.length).replace(/^\/+/, '');
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(pattern) || /^[a-z]:\//i.test(pattern) ? null : pattern;
}
/** Takes out `.` and `..`, as far as that leaves no doubt; null where `..` may lead outside. */
function resolveParents(pattern) {
    const segments = [];
    for (const segment of pattern.split('/')) {
        if (segment === '.' || segment === '')
            continue;
        if (segment !== '..')
            segments.push(segment);
        else if (!isPlain(segments.pop() ?? '*'))
            return null;
    }
    const resolved = segments.join('/');
    return parentSegment.test(resolved) ? null : resolved;
}
function outsideFault(line, workspace) {
    return (0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `${line} leads outside the workspace ${workspace}; write patterns relative to it, such as certs/**/*.pem`;
}


/***/ }),

/***/ 7031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   WA: () => (/* binding */ missingFilesPolicies),
/* harmony export */   YN: () => (/* binding */ commentPolicies),
/* harmony export */   nI: () => (/* binding */ modes),
/* harmony export */   q9: () => (/* binding */ authorizeBys)
/* harmony export */ });
const authorizeBys = ['key', 'certificate', 'certificate-hash'];
const modes = ['auto', 'plan', 'apply'];
const missingFilesPolicies = ['error', 'warn', 'ignore'];
const commentPolicies = ['never', 'on-change', 'always'];


/***/ }),

/***/ 74478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HU: () => (/* binding */ parseChoice),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   og: () => (/* binding */ parseFlag)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(21916);
/* harmony import */ var _text_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(74043);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(17324);



/**
 * The choice that was probably meant: the one with the fewest typing errors between, if these are at most
 * a third of its letters (and one at least); null where none is near.
 */
function nearest(value, choices) {
    const wanted = value.toLowerCase().replaceAll('_', '-');
    const best = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(wanted, choices);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, best) <= Math.max(1, Math.floor(best.length / 3)) ? best : null;
}
/** ` (did you mean x?)`, or nothing. */
function didYouMean(value, choices) {
    const guess = nearest(value, choices);
    return guess === null ? [] : (0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) ` (did you mean ${guess}?)`;
}
/** Reads a value that must be one of a few words, such as a mode. */
function parseChoice(value, choices) {
    const found = choices.find((choice) => choice === value);
    if (found !== undefined)
        return (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Yz)(found);
    const allowed = (0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(choices, (0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `, `);
    return (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .faulty */ .eJ)((0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `${value} is none of ${allowed}${didYouMean(value, choices)}`);
}
const flags = new Map([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
]);
/** Reads a boolean as YAML 1.2's core schema spells them (https://yaml.org/spec/1.2.2/#10212-boolean). */
function parseFlag(value) {
    const flag = flags.get(value);
    return flag === undefined ? (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .faulty */ .eJ)((0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `${value} is neither true nor false`) : (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Yz)(flag);
}


/***/ }),

/***/ 8808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
// EXTERNAL MODULE: ./build/findings/foreseen.js
var foreseen = __nccwpck_require__(69902);
// EXTERNAL MODULE: ./build/documents/der/element.js
var der_element = __nccwpck_require__(69653);
// EXTERNAL MODULE: ./build/documents/der/object-identifier.js
var object_identifier = __nccwpck_require__(84044);
// EXTERNAL MODULE: ./build/documents/der/pss-parameters.js
var pss_parameters = __nccwpck_require__(53272);
// EXTERNAL MODULE: ./build/documents/der/public-key.js
var public_key = __nccwpck_require__(37706);
;// CONCATENATED MODULE: ./build/documents/der/platform-signature.js






/** Hash functions of signature algorithms; null where the algorithm brings its own. */
const hashes = new Map([
    ['1.2.840.113549.1.1.4', 'md5'],
    ['1.2.840.113549.1.1.5', 'sha1'],
    ['1.3.14.3.2.29', 'sha1'],
    ['1.2.840.113549.1.1.14', 'sha224'],
    ['1.2.840.113549.1.1.11', 'sha256'],
    ['1.2.840.113549.1.1.12', 'sha384'],
    ['1.2.840.113549.1.1.13', 'sha512'],
    ['2.16.840.1.101.3.4.3.13', 'sha3-224'],
    ['2.16.840.1.101.3.4.3.14', 'sha3-256'],
    ['2.16.840.1.101.3.4.3.15', 'sha3-384'],
    ['2.16.840.1.101.3.4.3.16', 'sha3-512'],
    ['1.2.840.10045.4.1', 'sha1'],
    ['1.2.840.10045.4.3.1', 'sha224'],
    ['1.2.840.10045.4.3.2', 'sha256'],
    ['1.2.840.10045.4.3.3', 'sha384'],
    ['1.2.840.10045.4.3.4', 'sha512'],
    ['2.16.840.1.101.3.4.3.9', 'sha3-224'],
    ['2.16.840.1.101.3.4.3.10', 'sha3-256'],
    ['2.16.840.1.101.3.4.3.11', 'sha3-384'],
    ['2.16.840.1.101.3.4.3.12', 'sha3-512'],
    ['1.2.840.10040.4.3', 'sha1'],
    ['2.16.840.1.101.3.4.3.1', 'sha224'],
    ['2.16.840.1.101.3.4.3.2', 'sha256'],
    ['2.16.840.1.101.3.4.3.3', 'sha384'],
    ['2.16.840.1.101.3.4.3.4', 'sha512'],
    ['1.3.101.112', null],
    ['1.3.101.113', null],
    ...Array.from({ length: 15 }, (_, i) => [`2.16.840.1.101.3.4.3.${17 + i}`, null]),
]);
/** Keys that every build of Node can import: where one can't be, it is the key that is wrong. */
const importableKeys = new Set([
    '1.2.840.113549.1.1.1',
    '1.2.840.113549.1.1.10',
    '1.2.840.10040.4.1',
    '1.3.101.112',
    '1.3.101.113',
]);
/** The kind of key, in Node's words, that an algorithm signs with, by the beginning of its OID; the first that fits. */
const keyTypes = [
    ['1.2.840.113549.1.1.10', ['rsa', 'rsa-pss']],
    ['1.2.840.113549.1.1.', ['rsa']],
    ['1.3.14.3.2.29', ['rsa']],
    ['1.2.840.10045.4.', ['ec']],
    ['1.2.840.10040.4.', ['dsa']],
    ['1.3.101.112', ['ed25519']],
    ['1.3.101.113', ['ed448']],
];
const importableCurves = new Set(['1.2.840.10045.3.1.7', '1.3.132.0.34', '1.3.132.0.35', '1.3.132.0.10']);
/** Verifies a request with Node's own cryptography. */
function verifiedByPlatform(der) {
    const request = signedRequest(der);
    if (request === null)
        return 'invalid';
    if (request.oid !== pss_parameters/* rsassaPss */.IV && !hashes.has(request.oid))
        return 'unverifiable';
    const key = importKey(request.keyInfo);
    if (key === null)
        return request.isImportable ? 'invalid' : 'unverifiable';
    if (!signsWith(request.oid, key))
        return 'invalid';
    const isValid = checkSignature(der, request, key);
    if (isValid === null)
        return 'unverifiable';
    return isValid ? 'valid' : 'invalid';
}
/** Null where the bytes are no request with a signature of whole bytes. */
function signedRequest(der) {
    try {
        const [info, algorithm, bits] = (0,der_element/* childrenOf */.LU)(der, (0,der_element/* elementAt */.s2)(der, 0, der.length));
        const signatureAlgorithm = (0,der_element/* expectTag */.yi)(algorithm, der_element/* tags */._A.sequence, 'the signature algorithm');
        const sequence = (0,der_element/* expectTag */.yi)(info, der_element/* tags */._A.sequence, 'the request');
        const keyInfo = (0,der_element/* expectTag */.yi)((0,der_element/* childrenOf */.LU)(der, sequence)[2], der_element/* tags */._A.sequence, 'the public key');
        const { content, contentEnd } = (0,der_element/* expectTag */.yi)(bits, der_element/* tags */._A.bitString, 'the signature');
        if (der[content] !== 0)
            return null;
        return {
            info: der.subarray(sequence.start, sequence.end),
            keyInfo: der.subarray(keyInfo.start, keyInfo.end),
            isImportable: isImportable(der, keyInfo),
            algorithm: signatureAlgorithm,
            oid: (0,public_key/* algorithmOid */.O)(der, signatureAlgorithm, 'the signature algorithm'),
            signature: der.subarray(content + 1, contentEnd),
        };
    }
    catch (error) {
        (0,foreseen/* expected */.p)(der_element/* DerError */.I4, error);
        return null;
    }
}
function isImportable(der, keyInfo) {
    const algorithm = (0,der_element/* expectTag */.yi)((0,der_element/* childrenOf */.LU)(der, keyInfo)[0], der_element/* tags */._A.sequence, 'the algorithm of the public key');
    const [first, parameters] = (0,der_element/* childrenOf */.LU)(der, algorithm);
    const type = (0,der_element/* expectTag */.yi)(first, der_element/* tags */._A.objectIdentifier, 'the algorithm of the public key');
    if (importableKeys.has((0,object_identifier/* objectIdentifier */.R)(der, type)))
        return true;
    return parameters?.tag === der_element/* tags */._A.objectIdentifier && importableCurves.has((0,object_identifier/* objectIdentifier */.R)(der, parameters));
}
function importKey(keyInfo) {
    try {
        return (0,external_node_crypto_.createPublicKey)({ key: keyInfo, format: 'der', type: 'spki' });
    }
    catch {
        // OpenSSL gives the same error for a key of an unknown kind and for one that is damaged.
        return null;
    }
}
/** Node would take an EC key for RSA's algorithm, and verify what nobody else does. */
function signsWith(oid, { asymmetricKeyType }) {
    const types = keyTypes.find(([arc]) => oid.startsWith(arc))?.[1];
    return types === undefined || types.some((type) => type === asymmetricKeyType);
}
/** Null where the platform does not have the algorithm, or not for this kind of key. */
function checkSignature(der, { info, algorithm, oid, signature }, key) {
    try {
        if (oid !== pss_parameters/* rsassaPss */.IV)
            return (0,external_node_crypto_.verify)(hashes.get(oid), info, key, signature);
        const { hash, saltLength } = (0,pss_parameters/* pssParameters */.xo)(der, algorithm);
        const padding = external_node_crypto_.constants.RSA_PKCS1_PSS_PADDING;
        return (0,external_node_crypto_.verify)(hash, info, { key, padding, saltLength }, signature);
    }
    catch {
        // Disabled hash functions and unknown PSS parameters both arrive here.
        return null;
    }
}

;// CONCATENATED MODULE: ./build/documents/request-signature.js

/**
 * Verifies the signature of a certification request with its own key (RFC 2986 section 4.2), over the
 * CertificationRequestInfo as it stands in the bytes.
 *
 * The platform's own cryptography decides, and is several times faster; `@peculiar/x509` is loaded and asked only for
 * algorithms and keys that the platform does not know.
 *
 * @param der one whole request
 */
async function verifyRequestSignature(der) {
    const verdict = verifiedByPlatform(Buffer.from(der));
    return verdict === 'unverifiable' && (await verifiedByLibrary(der)) === true ? 'valid' : verdict;
}
/** False for a wrong signature, null where the library gives up. */
async function verifiedByLibrary(der) {
    await __nccwpck_require__.e(/* import() */ 477).then(__nccwpck_require__.t.bind(__nccwpck_require__, 80477, 19));
    const { Pkcs10CertificateRequest } = await __nccwpck_require__.e(/* import() */ 927).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8927, 19));
    try {
        return await new Pkcs10CertificateRequest(Uint8Array.from(der)).verify();
    }
    catch {
        // It throws for unknown algorithms and for keys that it cannot import alike; its reasons decide nothing here.
        return null;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: ./build/findings/finding.js
var finding = __nccwpck_require__(74438);
// EXTERNAL MODULE: ./build/text/text.js
var text_text = __nccwpck_require__(74043);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __nccwpck_require__(14006);
// EXTERNAL MODULE: ./build/inputs/patterns.js
var patterns = __nccwpck_require__(62097);
;// CONCATENATED MODULE: ./build/files/match.js


/** Matches paths against one entry's patterns, and remembers which of these matched anything. */
class EntryMatcher {
    includes;
    #exact;
    #globs;
    #excludes;
    #excludedFolders;
    constructor({ include, exclude }) {
        this.includes = [...new Set(include)].map((pattern) => ({ pattern, hits: 'none' }));
        this.#exact = new Map(this.includes.map((item) => [item.pattern, item]));
        this.#globs = this.includes
            .filter(({ pattern }) => !(0,patterns/* isPlain */.$i)(pattern))
            .map((item) => [item, expressionOf(item.pattern)]);
        this.#excludes = exclude.map(testOf);
        this.#excludedFolders = exclude
            .filter((pattern) => (0,patterns/* isPlain */.$i)(pattern) || /(?:^|\/)\*\*$/.test(pattern))
            .map(testOf);
    }
    /**
     * Whether a file is the entry's. A path that is the pattern itself, character by character, matches as well, such
     * as `app/[slug]/site.pem`.
     */
    matches(path) {
        const hits = this.#hits(path);
        if (hits.length === 0)
            return false;
        const excluded = this.#excludes.some((test) => test(path));
        for (const include of hits) {
            if (include.hits !== 'some')
                include.hits = excluded ? 'excluded' : 'some';
        }
        return !excluded;
    }
    /** Whether everything in a folder is excluded. */
    excludesFolder(folder) {
        return this.#excludedFolders.some((test) => test(folder));
    }
    #hits(path) {
        const hits = [];
        const exact = this.#exact.get(path);
        if (exact !== undefined)
            hits.push(exact);
        for (const [include, expression] of this.#globs) {
            if (include !== exact && expression.test(path))
                hits.push(include);
        }
        return hits;
    }
}
/**
 * Files whose names start with a dot, or hold a line end, match like others; what `!` means at the beginning has been
 * settled before. `posix` makes `[!a]` what it is in every shell, the same as `[^a]`.
 */
function expressionOf(pattern) {
    return picomatch.makeRe(pattern, { dot: true, nonegate: true, posix: true, flags: 's' });
}
/** What is excluded by its plain path is excluded with everything in it, should it be a folder. */
function testOf(pattern) {
    if ((0,patterns/* isPlain */.$i)(pattern))
        return (path) => path === pattern || path.startsWith(`${pattern}/`);
    const expression = expressionOf(pattern);
    return (path) => path === pattern || expression.test(path);
}

;// CONCATENATED MODULE: ./build/files/assignment.js

/** Deals files to the entries of one kind; for a file that both match, the config file's win over the inputs'. */
class Assignment {
    matchers;
    #entries;
    /** Files of the same entries share one list, since there may be very many files. */
    #lists = new Map();
    constructor(entries) {
        this.#entries = entries;
        this.matchers = entries.map(({ files }) => new EntryMatcher(files));
    }
    /** The entries that a file belongs to, in their order. */
    entriesOf(path) {
        const matched = [];
        this.matchers.forEach((matcher, i) => {
            if (matcher.matches(path))
                matched.push(i);
        });
        return matched.length === 0 ? [] : this.#listOf(matched);
    }
    #listOf(matched) {
        const key = matched.join();
        const known = this.#lists.get(key);
        if (known !== undefined)
            return known;
        const entries = winning(this.#entries.filter((_, i) => matched.includes(i)));
        this.#lists.set(key, entries);
        return entries;
    }
}
function winning(entries) {
    const configured = entries.filter(({ origin }) => origin === 'config');
    return configured.length > 0 ? configured : entries;
}

// EXTERNAL MODULE: ./build/files/limits.js
var limits = __nccwpck_require__(45974);
;// CONCATENATED MODULE: ./build/files/memory.js
/** From so many files or documents on, memory is minded more than time. */
const manyItems = 20_000;
/**
 * V8 doubles its young generation, up to 128 MB, when much of what is made stays in use. In a huge repository, where
 * most of it does to the end, that takes memory and saves no time: from here on it stays as big as it is, to the end of
 * the process.
 */
function keepYoungGeneration() {
    process.getBuiltinModule('node:v8').setFlagsFromString('--semi-space-growth-factor=1');
}

// EXTERNAL MODULE: ./build/inputs/paths.js
var paths = __nccwpck_require__(72164);
// EXTERNAL MODULE: ./build/files/problem.js
var problem = __nccwpck_require__(55139);
;// CONCATENATED MODULE: ./build/files/missing.js






const levelsOf = {
    error: 'error',
    warn: 'warning',
};
/**
 * One finding per pattern that matches no file, with the likeliest reason.
 * @param root real path of the workspace
 */
function missingFiles(includes, policy, root) {
    if (policy === 'ignore')
        return [];
    const missing = new Map(includes.filter(({ hits }) => hits !== 'some').map((item) => [item.pattern, item]));
    return [...missing.values()].map(({ pattern, hits }) => (0,finding/* finding */.g)(levelsOf[policy], 'no-files-found', finding/* nowhere */.j, (0,text_text/* text */.Qq) `${pattern} matches no file${hits === 'excluded' ? (0,text_text/* text */.Qq) ` that is not excluded` : []}.`, hits === 'excluded' ? excludedHint : hintFor(pattern, root)));
}
const excludedHint = (0,text_text/* text */.Qq) `Every file that it matches is excluded by a line that starts with !; correct one of the two.`;
/** What people write out of habit from other tools, and what to write instead. */
const slips = [
    [/^(["']).*\1$/, (0,text_text/* text */.Qq) `Take the quotes away: what stands on a line is the pattern.`],
    [/^[~$]|\$\{/, (0,text_text/* text */.Qq) `Neither ~ nor variables are expanded; write the path relative to the workspace.`],
    [/[,;](?![^{]*})|\s\S*[*/]/, (0,text_text/* text */.Qq) `Write one pattern per line, with nothing between them.`],
];
function hintFor(pattern, root) {
    if (isEmpty(root))
        return (0,text_text/* text */.Qq) `The workspace is empty: check out the repository first, with actions/checkout.`;
    if ((0,paths/* entersGit */.k_)(pattern))
        return (0,text_text/* text */.Qq) `Nothing in .git is read.`;
    const link = linkedFolder(pattern, root);
    if (link !== null)
        return (0,text_text/* text */.Qq) `${link} is a link to a folder, and such links are not followed; name the folder itself.`;
    const slip = slips.find(([sign]) => sign.test(pattern));
    if (slip !== undefined)
        return slip[1];
    if ((0,patterns/* isPlain */.$i)(pattern) && isFolder(`${root}/${pattern}`)) {
        return (0,text_text/* text */.Qq) `${pattern} is a folder; write ${`${pattern}/**`} for all files in it.`;
    }
    return (0,text_text/* text */.Qq) `Check its spelling, upper and lower case included; patterns are relative to the workspace. Where files may be missing, set if-no-files-found to warn or ignore.`;
}
/** The first link to a folder that the pattern spells out on its way; null where there is none. */
function linkedFolder(pattern, root) {
    const segments = pattern.split('/');
    const glob = segments.findIndex((segment) => !(0,patterns/* isPlain */.$i)(segment));
    const plain = glob === -1 ? segments : segments.slice(0, glob);
    const folders = plain.map((_, i) => plain.slice(0, i + 1).join('/'));
    return folders.find((folder) => isLink(`${root}/${folder}`) && isFolder(`${root}/${folder}`)) ?? null;
}
function isLink(path) {
    return look(() => (0,external_node_fs_.lstatSync)(path).isSymbolicLink());
}
function isFolder(path) {
    return look(() => (0,external_node_fs_.statSync)(path).isDirectory());
}
function isEmpty(root) {
    return look(() => (0,external_node_fs_.readdirSync)(root).length === 0);
}
/** What cannot be looked at is not so: this is about hints only. */
function look(isSo) {
    try {
        return isSo();
    }
    catch (error) {
        if ((0,problem/* errorCode */.CA)(error) === null)
            throw error;
        return false;
    }
}

;// CONCATENATED MODULE: ./build/files/reach.js

/**
 * Tells which folders the patterns can reach into, from what they spell out before their first wildcard and
 * from how many levels they have, so that a walk leaves the rest of a big repository alone.
 * @returns whether a folder, by its path relative to the workspace, may hold a match
 */
function reachOf(patterns) {
    const onTheWay = new Set();
    const levelsBelow = new Map();
    for (const pattern of patterns) {
        const { base, levels } = reachOfOne(pattern);
        for (const folder of ancestorsOf(base))
            onTheWay.add(folder);
        levelsBelow.set(base, Math.max(levels, levelsBelow.get(base) ?? 0));
    }
    return (folder) => {
        if (onTheWay.has(folder))
            return true;
        const levels = folder.split('/').length;
        return ancestorsOf(folder).some((ancestor) => levels < (levelsBelow.get(ancestor) ?? 0));
    };
}
/** The folder under which a pattern matches, and how many segments a path that it matches has at most. */
function reachOfOne(pattern) {
    const segments = pattern.split('/');
    const firstGlob = segments.findIndex((segment) => !(0,patterns/* isPlain */.$i)(segment));
    const fixed = firstGlob === -1 ? segments.length - 1 : firstGlob;
    const repeats = /\*\*|\(/.test(pattern);
    return { base: segments.slice(0, fixed).join('/'), levels: repeats ? Infinity : segments.length };
}
/** A folder and all above it, up to the workspace itself, which is the empty path. */
function ancestorsOf(folder) {
    const segments = folder.split('/');
    return ['', ...segments.map((_, i) => segments.slice(0, i + 1).join('/'))];
}

;// CONCATENATED MODULE: ./build/files/walk.js





/**
 * Everything under a folder that is no folder. Links to folders inside are passed over, `.git` is not entered.
 * Folders that cannot be listed are told, and do not stop the rest.
 *
 * Written here rather than taken from a library: those that exist leave out links and pipes or follow
 * them, and keep silent about a folder that they may not list.
 *
 * @param root real path of the workspace
 * @param enters whether to look into a folder, by its path relative to the workspace
 */
function* walk(root, enters, findings) {
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of list(root, folder, findings)) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            const kind = kindOf(root, path, entry);
            if (kind !== 'folder')
                yield { path, kind };
            else if (entry.isDirectory() && enters(path))
                folders.push(path);
        }
    }
}
function list(root, folder, findings) {
    try {
        if (folder.split('/').length > limits/* maxDepth */.Mw)
            throw tooDeep();
        return (0,external_node_fs_.readdirSync)(`${root}/${folder}`, { withFileTypes: true }).filter(({ name }) => name.toLowerCase() !== '.git');
    }
    catch (error) {
        findings.push((0,problem/* unreadable */.O$)(folder === '' ? '.' : folder, (0,problem/* problemOf */.Zw)(error)));
        return [];
    }
}
function tooDeep() {
    return new problem/* FileProblem */.kc((0,text_text/* text */.Qq) `is a folder more than ${limits/* maxDepth */.Mw} levels deep and is not looked into`, (0,text_text/* text */.Qq) `Leave the folder out with a pattern such as !folder/**.`);
}
/** A link to a folder is a folder, too, though none that is looked into. */
function kindOf(root, path, entry) {
    if (entry.isFile())
        return 'file';
    if (entry.isDirectory())
        return 'folder';
    if (!entry.isSymbolicLink())
        return 'other';
    return isLinkToFolder(root, path) ? 'folder' : 'link';
}
/** Only for folders inside the workspace: whatever else is wrong with a link is told when it is read. */
function isLinkToFolder(root, path) {
    try {
        const target = external_node_fs_.realpathSync.native(`${root}/${path}`);
        if (target === root)
            return true;
        return (0,paths/* isBeneath */.w7)(root, target) && !(0,paths/* entersGit */.k_)(target.slice(root.length)) && (0,external_node_fs_.statSync)(target).isDirectory();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/files/find.js









/**
 * Walks the workspace once, for all patterns, and tells for each file which entries it belongs to.
 * @param workspace absolute path
 * @param limit how many files may match; those beyond are left out, which is an error
 */
function findFiles(wanted, workspace, limit = limits/* maxFiles */.Mr) {
    const root = external_node_fs_.realpathSync.native(workspace);
    const authorize = new Assignment(wanted.authorize);
    const pins = new Assignment(wanted.pins);
    const matchers = [...authorize.matchers, ...pins.matchers];
    const includes = matchers.flatMap((matcher) => matcher.includes);
    const reaches = reachOf(includes.map(({ pattern }) => pattern));
    const enters = (folder) => reaches(folder) && !matchers.every((one) => one.excludesFolder(folder));
    const files = [];
    const findings = [];
    for (const file of walk(root, enters, findings)) {
        const entries = { authorize: authorize.entriesOf(file.path), pins: pins.entriesOf(file.path) };
        if (entries.authorize.length + entries.pins.length === 0)
            continue;
        files.push({ ...file, ...entries });
        if (files.length > limit)
            break;
        if (files.length === manyItems)
            keepYoungGeneration();
    }
    // A walk that was cut short cannot tell which patterns match nothing.
    const isWhole = files.length <= limit;
    findings.push(...(isWhole ? missingFiles(includes, wanted.ifNoFilesFound, root) : [tooManyFiles(limit)]));
    return { files: files.slice(0, limit).sort(byPath), findings };
}
function byPath(a, b) {
    return a.path < b.path ? -1 : 1;
}
function tooManyFiles(limit) {
    return (0,finding/* finding */.g)('error', 'file-unreadable', finding/* nowhere */.j, (0,text_text/* text */.Qq) `The patterns match more than ${limit} files, and those beyond are not read.`, (0,text_text/* text */.Qq) `Narrow the patterns, or split them between several steps.`);
}

;// CONCATENATED MODULE: ./build/documents/issued-by.js

/**
 * Whether a certificate's signature verifies with the public key of another one. A key or algorithm that the platform
 * does not know verifies nothing.
 *
 * @param certificate DER of the certificate
 * @param issuer DER of the certificate whose key is to have signed it
 */
function isSignedBy(certificate, issuer) {
    try {
        return new external_node_crypto_.X509Certificate(certificate).verify(new external_node_crypto_.X509Certificate(issuer).publicKey);
    }
    catch {
        // The platform throws for bytes that it cannot read and for keys that it does not know alike.
        return false;
    }
}

// EXTERNAL MODULE: ./build/plan/group-by.js
var group_by = __nccwpck_require__(33159);
;// CONCATENATED MODULE: ./build/plan/item.js
function isRequestItem(item) {
    return item.document.kind === 'certificate-request';
}
function isUploaded(item) {
    return item.by === 'certificate' && item.document.kind !== 'certificate-request';
}

;// CONCATENATED MODULE: ./build/plan/chain.js



/** A chain from a file can't be longer than this; nobody's is, and a loop must end. */
const maxChainLength = 16;
/** Authorities whose key is tried on one certificate: a file may have thousands of one name. */
const maxTries = 16;
/**
 * Looks issuers up by name, and by key identifier where both sides have one (RFC 5280 section 6.1, RFC 4158
 * section 3.5.12): a file may hold ten thousand authorities of one name, and as many certificates of theirs.
 * A name is what anybody may write into a certificate, so only those count whose signature verifies.
 * @param items of one file
 */
function issuersAmong(items, verify = isSignedBy) {
    const authorities = distinct(items.filter(isUploaded).filter(({ document }) => document.ca));
    if (authorities.length === 0)
        return () => [];
    const byName = (0,group_by/* groupBy */.$)(authorities, ({ document }) => document.subject);
    const byId = (0,group_by/* groupBy */.$)(authorities, ({ document }) => keyOf(document.subject, document.subjectKeyId));
    return function* ({ document: { issuer, authorityKeyId }, der }) {
        const named = authorityKeyId === null
            ? [byName.get(issuer)]
            : [byId.get(keyOf(issuer, authorityKeyId)), byId.get(keyOf(issuer, null))];
        const tried = named.flatMap((authorities) => authorities?.slice(0, maxTries) ?? []);
        for (const authority of tried)
            if (verify(der, authority.der))
                yield authority;
    };
}
function distinct(items) {
    if (items.length < 2)
        return items;
    return [...(0,group_by/* groupBy */.$)(items, ({ document }) => document.certificateSha256).values()].map(([first]) => first);
}
/** Identifiers are hex, so nothing else reads like a name with one. */
function keyOf(name, identifier) {
    return `${identifier ?? '-'} ${name}`;
}
/** The leaf and, one after the other, those issuers of it that stand in the same file, whatever their order there. */
function chainOf(leaf, issuersOf) {
    const issuers = [];
    let last = leaf;
    while (issuers.length < maxChainLength) {
        const issuer = firstBut(issuers, issuersOf(last));
        if (issuer === null)
            break;
        issuers.push(issuer);
        last = issuer;
    }
    return [leaf, ...issuers];
}
function firstBut(taken, items) {
    for (const item of items)
        if (!taken.includes(item))
            return item;
    return null;
}

;// CONCATENATED MODULE: ./build/plan/body.js


/**
 * What is sent for a document that nothing else is authorized together with: a CSR that was verified and that everybody
 * reads alike goes as it is, and a certificate or its hash where that is asked for. Null for everything that goes as the key's hash and names.
 *
 * @param issuersOf the issuers that stand in the document's file
 */
function ownBody(item, { areItsOwn }, issuersOf) {
    if (isRequestItem(item)) {
        return areItsOwn && item.signature === 'valid' ? requestBody(item.document.encoding, item.der) : null;
    }
    if (item.by === 'certificate')
        return certificateBody(item, issuersOf);
    return item.by === 'certificate-hash' ? { kind: 'tbs-json', tbsSha256: item.document.tbsSha256 } : null;
}
function requestBody(encoding, der) {
    return encoding === 'pem' ? { kind: 'pem-request', der } : { kind: 'der-request', der };
}
function certificateBody(item, issuersOf) {
    if (item.document.encoding === 'der')
        return { kind: 'der-certificate', der: item.der };
    const chain = chainOf(item, issuersOf).map(({ der }) => der);
    return chain.length === 1 ? { kind: 'pem-certificate', der: item.der } : { kind: 'pem-chain', chain };
}

// EXTERNAL MODULE: ./build/documents/octets.js
var octets = __nccwpck_require__(26925);
// EXTERNAL MODULE: ./build/documents/der/encode.js
var encode = __nccwpck_require__(76439);
;// CONCATENATED MODULE: ./build/documents/der/canonical.js



const constructed = 0x20;
/** Class bits of an identifier octet: zero for universal tags (X.690 section 8.1.2). */
const classBits = 0xc0;
const tagNumber = 0x1f;
/** Integers, ENUMERATED values and object identifiers have no leading octets that change nothing. */
const enumerated = 0x0a;
/**
 * Encodes anew, in DER, what an element and everything in it says (X.690 sections 10 and 11). Bytes that differ from
 * the result are BER, which readers take in different ways; bytes that are the same can be read in one way only.
 *
 * @throws DerError for what DER has no form for: a long tag, or a string in pieces
 */
function canonical(bytes, element) {
    const { tag } = element;
    if ((tag & tagNumber) === tagNumber)
        throw new der_element/* DerError */.I4('a tag has more than one octet');
    if ((tag & classBits) === 0 && isWronglyConstructed(tag))
        throw new der_element/* DerError */.I4('a value comes in pieces');
    return (tag & constructed) === 0
        ? (0,encode/* encoded */.d)(tag, primitive(tag, bytes.subarray(element.content, element.contentEnd)))
        : (0,encode/* encoded */.d)(tag, ...children(bytes, element));
}
/** Of the universal types, SEQUENCE and SET alone are constructed, and always so. */
function isWronglyConstructed(tag) {
    const number = tag & tagNumber;
    const isStructure = number === (der_element/* tags */._A.sequence & tagNumber) || number === (der_element/* tags */._A.set & tagNumber);
    return isStructure !== ((tag & constructed) !== 0);
}
function children(bytes, element) {
    const encodings = (0,der_element/* childrenOf */.LU)(bytes, element).map((child) => canonical(bytes, child));
    return element.tag === der_element/* tags */._A.set ? (0,encode/* inSetOrder */._)(encodings) : encodings;
}
function primitive(tag, content) {
    switch (tag) {
        case der_element/* tags */._A.boolean:
            return Buffer.of(content.some((octet) => octet !== 0) ? 0xff : 0);
        case der_element/* tags */._A.integer:
        case enumerated:
            return shortest(content);
        case der_element/* tags */._A.bitString:
            return withoutUnusedBits(content);
        case der_element/* tags */._A.objectIdentifier:
            return shortestArcs(content);
        default:
            return content;
    }
}
/** An integer without leading octets that only repeat its sign (X.690 section 8.3.2). */
function shortest(content) {
    let from = 0;
    while (from + 1 < content.length && isSignOnly((0,octets/* octetAt */.B)(content, from), (0,octets/* octetAt */.B)(content, from + 1)))
        from++;
    return content.subarray(from);
}
function isSignOnly(octet, next) {
    return octet === (next < 0x80 ? 0 : 0xff);
}
/** A bit string whose unused bits are zero (X.690 section 11.2.1). @throws DerError */
function withoutUnusedBits(content) {
    const unused = content[0] ?? 8;
    if (unused > 7 || (unused > 0 && content.length === 1))
        throw new der_element/* DerError */.I4('a bit string is broken');
    const bits = Buffer.from(content);
    const last = bits.length - 1;
    if (last > 0)
        bits.writeUInt8(((0,octets/* octetAt */.B)(bits, last) >> unused) << unused, last);
    return bits;
}
/** Object identifiers whose arcs have no leading zeros (X.690 section 8.19.2). @throws DerError */
function shortestArcs(content) {
    if (content.length === 0 || (0,octets/* octetAt */.B)(content, content.length - 1) >= 0x80) {
        throw new der_element/* DerError */.I4('an object identifier is cut short');
    }
    return Buffer.from(content.filter((octet, at) => octet !== 0x80 || (at > 0 && (0,octets/* octetAt */.B)(content, at - 1) >= 0x80)));
}

;// CONCATENATED MODULE: ./build/documents/der/ambiguity.js





const extensionRequest = '1.2.840.113549.1.9.14';
const microsoftExtensions = '1.3.6.1.4.1.311.2.1.14';
const subjectAltName = '2.5.29.17';
/**
 * Attributes without DNS names that common tools write: unstructuredName, challengePassword, unstructuredAddress and
 * friendlyName of RFC 2985, and what Windows says of itself.
 */
const plainAttributes = new Set([
    '1.2.840.113549.1.9.2',
    '1.2.840.113549.1.9.7',
    '1.2.840.113549.1.9.8',
    '1.2.840.113549.1.9.20',
    '1.3.6.1.4.1.311.13.2.2',
    '1.3.6.1.4.1.311.13.2.3',
    '1.3.6.1.4.1.311.21.20',
]);
/** The tags of GeneralName, in the form that the standard gives each (RFC 5280 section 4.2.1.6). */
const generalNames = new Set([0xa0, 0x81, 0x82, 0xa3, 0xa4, 0xa5, 0x86, 0x87, 0x88]);
const dnsNameTag = 0x82;
/**
 * Why two readers could find different names in a certification request, as the end of a sentence; null where every
 * reader must find the same. The latter takes all of this: the request is DER throughout, it has at most one
 * extensionRequest with one value, no other attribute that could hold names, no extension twice, and in its
 * subjectAltName only general names with their standard tags, of which dNSNames are ASCII.
 *
 * @param der one whole request, as it stands in the file
 */
function ambiguityOfRequest(der) {
    return firstAmbiguity(der, function* (bytes, whole, [, , , attributes]) {
        if (!canonical(bytes, whole).equals(bytes))
            yield notDer;
        yield* attributeAmbiguities(bytes, attributes);
    });
}
/**
 * Why two readers could find different names in a certificate, as the end of a sentence; null where every reader must
 * find the same.
 *
 * @param der one whole certificate, as it stands in the file
 */
function ambiguityOfCertificate(der) {
    return firstAmbiguity(der, function* (bytes, _whole, fields) {
        for (const field of fields) {
            if (field.tag === (0,der_element/* contextTag */.qA)(3))
                yield* extensionAmbiguities(bytes, (0,der_element/* childrenOf */.LU)(bytes, field)[0], isName);
        }
    });
}
const notDer = (0,text_text/* text */.Qq) `it is not encoded in DER`;
/** @param find looks through the whole and the fields of what is signed */
function firstAmbiguity(der, find) {
    const bytes = Buffer.from(der);
    try {
        const whole = (0,der_element/* elementAt */.s2)(bytes, 0, bytes.length);
        const toBeSigned = (0,der_element/* expectTag */.yi)((0,der_element/* childrenOf */.LU)(bytes, whole)[0], der_element/* tags */._A.sequence, 'what is signed');
        for (const why of find(bytes, whole, (0,der_element/* childrenOf */.LU)(bytes, toBeSigned)))
            return why;
        return null;
    }
    catch (error) {
        (0,foreseen/* expected */.p)(der_element/* DerError */.I4, error);
        return notDer;
    }
}
function* attributeAmbiguities(bytes, attributes) {
    if (attributes === undefined)
        return;
    let requests = 0;
    for (const attribute of (0,der_element/* childrenOf */.LU)(bytes, (0,der_element/* expectTag */.yi)(attributes, (0,der_element/* contextTag */.qA)(0), 'the attributes'))) {
        const [type, values] = (0,der_element/* childrenOf */.LU)(bytes, (0,der_element/* expectTag */.yi)(attribute, der_element/* tags */._A.sequence, 'an attribute'));
        const oid = (0,object_identifier/* objectIdentifier */.R)(bytes, (0,der_element/* expectTag */.yi)(type, der_element/* tags */._A.objectIdentifier, 'the type of an attribute'));
        if (oid === extensionRequest) {
            if (++requests > 1)
                yield (0,text_text/* text */.Qq) `it has more than one extensionRequest attribute`;
            yield* valueAmbiguities(bytes, (0,der_element/* expectTag */.yi)(values, der_element/* tags */._A.set, 'the values of an attribute'));
        }
        else if (oid === microsoftExtensions) {
            yield (0,text_text/* text */.Qq) `it requests extensions in an attribute of Microsoft's, which many readers ignore`;
        }
        else if (!plainAttributes.has(oid)) {
            yield (0,text_text/* text */.Qq) `its attribute ${oid} could contain names`;
        }
    }
}
function* valueAmbiguities(bytes, values) {
    const [extensions, ...others] = (0,der_element/* childrenOf */.LU)(bytes, values);
    if (extensions === undefined || others.length > 0)
        yield (0,text_text/* text */.Qq) `its extensionRequest attribute does not have exactly one value`;
    yield* extensionAmbiguities(bytes, extensions, isAny);
}
/** @param matters which extensions, by their type, have to be read in one way */
function* extensionAmbiguities(bytes, extensions, matters) {
    const seen = new Set();
    for (const extension of (0,der_element/* childrenOf */.LU)(bytes, (0,der_element/* expectTag */.yi)(extensions, der_element/* tags */._A.sequence, 'the extensions'))) {
        const [type, ...rest] = (0,der_element/* childrenOf */.LU)(bytes, (0,der_element/* expectTag */.yi)(extension, der_element/* tags */._A.sequence, 'an extension'));
        const oid = (0,object_identifier/* objectIdentifier */.R)(bytes, (0,der_element/* expectTag */.yi)(type, der_element/* tags */._A.objectIdentifier, 'the type of an extension'));
        if (!matters(oid))
            continue;
        if (seen.has(oid))
            yield (0,text_text/* text */.Qq) `its extension ${oid} occurs more than once`;
        seen.add(oid);
        const value = rest.at(-1);
        if (rest.length !== (rest[0]?.tag === der_element/* tags */._A.boolean ? 2 : 1) || isFalse(bytes, rest[0]))
            yield notDer;
        if (oid === subjectAltName) {
            yield* nameAmbiguities(bytes, (0,der_element/* expectTag */.yi)(value, der_element/* tags */._A.octetString, 'the value of an extension'));
        }
    }
}
/** A certificate was accepted by its CA: only its names are of interest. */
function isName(oid) {
    return oid === subjectAltName;
}
function isAny() {
    return true;
}
/** DER leaves out a value that is the default, as FALSE is for `critical` (X.690 section 11.5). */
function isFalse(bytes, element) {
    return element?.tag === der_element/* tags */._A.boolean && bytes[element.content] === 0;
}
function* nameAmbiguities(bytes, value) {
    const content = bytes.subarray(value.content, value.contentEnd);
    const names = (0,der_element/* elementAt */.s2)(content, 0, content.length);
    for (const name of (0,der_element/* childrenOf */.LU)(content, names)) {
        if (!generalNames.has(name.tag)) {
            yield (0,text_text/* text */.Qq) `its subjectAltName has a name whose tag, ${hex(name.tag)}, the standard does not know`;
        }
        if (name.tag === dnsNameTag && !isPrintableAscii(content.subarray(name.content, name.contentEnd))) {
            yield (0,text_text/* text */.Qq) `a DNS name in its subjectAltName is not printable ASCII`;
        }
    }
    if (names.tag !== der_element/* tags */._A.sequence || !canonical(content, names).equals(content)) {
        yield (0,text_text/* text */.Qq) `its subjectAltName is not encoded in DER`;
    }
}
function hex(octet) {
    return `0x${octet.toString(16).padStart(2, '0')}`;
}
function isPrintableAscii(octets) {
    return octets.every((octet) => octet >= 0x20 && octet < 0x7f);
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(73136);
;// CONCATENATED MODULE: ./build/plan/dns-names.js

/** The longest name that DNS can carry, in characters without the trailing dot (RFC 1035 section 2.3.4). */
const maxNameLength = 253;
/**
 * Labels of letters, digits, hyphens inside, and the underscores that service labels use, 1 to 63 characters each;
 * `*` may be the leftmost of several. The last is no number, as that of an IP address is.
 */
const dnsName = /^(?:\*\.)?(?:(?!-)[a-z0-9_-]{1,63}(?<!-)\.)*(?![0-9]+$)(?!-)[a-z0-9_-]{1,63}(?<!-)$/;
const asciiNameCharacters = /^[A-Za-z0-9._*-]*$/;
/**
 * A DNS name as Cert Spotter is told it: lower case, A-labels, no trailing dot; a wildcard is the whole
 * leftmost label. Null for what is no DNS name, such as an IP address or an email address.
 */
function normalizeDnsName(value) {
    if (isNormal(value))
        return value;
    const ascii = toALabels(value);
    if (ascii === null)
        return null;
    const lower = ascii.toLowerCase();
    const name = lower.endsWith('.') ? lower.slice(0, -1) : lower;
    return isNormal(name) ? name : null;
}
function isNormal(name) {
    return name.length <= maxNameLength && dnsName.test(name);
}
/** Whether a normalized name has at least two labels, so that a common name can be told from a word. */
function isQualified(name) {
    return name.includes('.');
}
/** U-labels become A-labels (UTS 46), or nothing where that fails; null where a character can't stand in a name. */
function toALabels(value) {
    if (asciiNameCharacters.test(value))
        return value;
    const asciiPart = value.replace(/[^\0-\x7f]/g, '');
    return asciiNameCharacters.test(asciiPart) ? (0,external_node_url_.domainToASCII)(value) : null;
}

;// CONCATENATED MODULE: ./build/plan/names.js





/** Findings about the names of one document; more are only counted. */
const maxNameFindings = 20;
/** Collects the DNS names of a document: its SAN dNSNames, its common names that are DNS names, the added ones. */
function namesOf(item) {
    const { document } = item;
    const findings = [];
    const names = new Set();
    let sanOnly = true;
    for (const value of document.dnsNames) {
        const name = normalizeDnsName(value);
        if (name === null)
            findings.push(invalidName(item, value));
        else
            names.add(name);
        if (name !== value.toLowerCase())
            sanOnly = false;
    }
    const inSan = names.size;
    for (const name of namesOutsideSan(item, names)) {
        findings.push(nameNotInSan(item, name));
        names.add(name);
    }
    for (const name of addedNames(item.dnsNames))
        names.add(name);
    if (names.size > inSan)
        sanOnly = false;
    const ambiguous = isRequestItem(item) ? ambiguousNames(item) : null;
    if (ambiguous !== null)
        findings.unshift(ambiguous);
    const areItsOwn = sanOnly && ambiguous === null;
    return { names: [...names], areItsOwn, findings: shortened(item, findings) };
}
/** The common names that are DNS names of at least two labels, and are not in the SAN. */
function namesOutsideSan({ document }, inSan) {
    const names = new Set();
    for (const value of document.commonNames) {
        const name = inSan.has(value) ? null : normalizeDnsName(value);
        if (name !== null && isQualified(name) && !inSan.has(name))
            names.add(name);
    }
    return names;
}
/** What is authorized must be what the plan shows, whichever way the service reads a CSR. */
function ambiguousNames({ document, der }) {
    const why = ambiguityOfRequest(der);
    if (why === null)
        return null;
    return (0,finding/* finding */.g)('notice', 'csr-ambiguous', document, (0,text_text/* text */.Qq) `Programs may read different names in this CSR: ${why}. So not the CSR is sent, but the hash of its key and the names that the plan shows.`, (0,text_text/* text */.Qq) `Check that these are the names that you want. To be rid of this notice, create the CSR again, for example with openssl req.`);
}
function shortened({ document }, findings) {
    const more = findings.length - maxNameFindings;
    if (more <= 0)
        return findings;
    const rest = (0,finding/* finding */.g)('warning', 'invalid-dns-name', document, (0,text_text/* text */.Qq) `${more} more findings about the names of this document are not listed.`, (0,text_text/* text */.Qq) `Mend the ones that are listed first.`);
    return [...findings.slice(0, maxNameFindings), rest];
}
/** The added names that are DNS names, normalized. */
function addedNames(values) {
    return values.map(normalizeDnsName).filter((name) => name !== null);
}
/** A finding for each of the added names that is no DNS name. */
function invalidAddedNames(values) {
    return [...new Set(values)]
        .filter((value) => normalizeDnsName(value) === null)
        .map((value) => (0,finding/* finding */.g)('warning', 'invalid-dns-name', finding/* nowhere */.j, (0,text_text/* text */.Qq) `The added name ${value} is no DNS name and is left out.`, (0,text_text/* text */.Qq) `Correct it under dns-names: letters, digits, hyphens and underscores in labels, a wildcard only as the whole leftmost label.`));
}
function invalidName({ document }, value) {
    return (0,finding/* finding */.g)('warning', 'invalid-dns-name', document, (0,text_text/* text */.Qq) `The subjectAltName ${value} is no DNS name and is left out.`, (0,text_text/* text */.Qq) `Issue the document anew without it, or add the name that was meant under dns-names.`);
}
function nameNotInSan({ document }, name) {
    return (0,finding/* finding */.g)('warning', 'name-not-in-san', document, (0,text_text/* text */.Qq) `The common name ${name} is missing from the subjectAltName; Cert Spotter counts it, so it is authorized too.`, (0,text_text/* text */.Qq) `Add it to the subjectAltName, which is all that TLS clients look at, or drop it from the subject.`);
}

// EXTERNAL MODULE: ./build/documents/document.js
var documents_document = __nccwpck_require__(54096);
;// CONCATENATED MODULE: ./build/plan/planned.js

const prefixes = { key: 'key', certificate: 'certificate', 'certificate-hash': 'tbs' };
/** The hash of what is authorized: items that share it, and are authorized in the same way, are one request. */
function hashOf({ by, document }) {
    if (by === 'key' || document.kind === 'certificate-request')
        return document.publicKeySha256;
    return by === 'certificate' ? document.certificateSha256 : document.tbsSha256;
}
/**
 * An authorization that further documents may join while files are read. A huge repository has a hundred thousand of
 * them: what can be told from the rest is not held, but made when it is asked for.
 */
class PlannedAuthorization {
    by;
    publicKeySha256;
    tbsSha256;
    documents;
    #hash;
    /** Null where the key's hash and names are sent. */
    #ownBody;
    #names;
    /**
     * @param names normalized, in order of appearance
     * @param ownBody what is sent if nothing joins; null for the key's hash and names
     */
    constructor(item, names, ownBody) {
        const { document, by } = item;
        this.by = by;
        this.publicKeySha256 = document.publicKeySha256;
        this.tbsSha256 = by === 'key' || document.kind === 'certificate-request' ? null : document.tbsSha256;
        this.documents = [(0,documents_document/* placeOf */.$t)(document)];
        this.#hash = hashOf(item);
        this.#ownBody = ownBody;
        this.#names = names;
    }
    /**
     * Several documents of one key go as its hash and the union of their names, so that the result does not depend on
     * whether the service adds names to a known key or replaces them.
     */
    join({ document }, names) {
        const union = this.#names instanceof Set ? this.#names : new Set(this.#names);
        for (const name of names)
            union.add(name);
        this.#names = union;
        this.documents.push((0,documents_document/* placeOf */.$t)(document));
        if (this.by === 'key')
            this.#ownBody = null;
    }
    get id() {
        return `${prefixes[this.by]}:${this.#hash}`;
    }
    /** To be asked for once nothing more joins: whoever joins later has the set made anew. */
    get dnsNames() {
        if (this.#names instanceof Set)
            this.#names = [...this.#names];
        return this.#names;
    }
    get body() {
        const { publicKeySha256, dnsNames } = this;
        return this.#ownBody ?? { kind: 'key-json', publicKeySha256, dnsNames };
    }
}

// EXTERNAL MODULE: ./build/text/instant.js
var instant = __nccwpck_require__(12527);
;// CONCATENATED MODULE: ./build/plan/screening.js





/** Shorter RSA keys are refused by public CAs (CA/Browser Forum Baseline Requirements, section 6.1.5). */
const minRsaBits = 2048;
/** Signature algorithms over SHA-1 or MD5, by their names and OIDs. */
const brokenHash = /sha-?1(?!\d)|md[245]/i;
/** Decides about one document: what can't or needn't be authorized is left out with a reason. */
function screen(item, asOf) {
    if (isRequestItem(item)) {
        return screening(whyNotRequest(item), [...weakKey(item.document), ...weakSignature(item)]);
    }
    const { by, document } = item;
    // What has no dates has been told as malformed when it was read.
    if (!(0,documents_document/* isDated */.DC)(document))
        return { accepted: false, findings: [] };
    const remarks = isUploaded(item) ? [...weakKey(document), ...screening_ambiguousNames(item)] : weakKey(document);
    return screening(whyNotCertificate(by, document, asOf), remarks);
}
/** What is left out is told with its reason, whatever else there is to remark. */
function screening(reason, remarks) {
    return reason === null ? { accepted: true, findings: remarks } : { accepted: false, findings: [reason] };
}
function whyNotRequest({ by, document, signature }) {
    if (by !== 'key') {
        return at(document, 'error', 'wrong-kind', (0,text_text/* text */.Qq) `A CSR cannot be authorized as a certificate.`, (0,text_text/* text */.Qq) `Use authorize-by: key for this file, which authorizes the CSR's public key.`);
    }
    if (signature !== 'invalid')
        return null;
    return at(document, 'error', 'csr-signature-invalid', (0,text_text/* text */.Qq) `The CSR's signature does not verify, so whoever made it may not hold the private key. It is not authorized.`, (0,text_text/* text */.Qq) `Make the CSR anew from its private key and commit that.`);
}
function whyNotCertificate(by, document, asOf) {
    if (document.ca) {
        return at(document, 'notice', 'ca-certificate', (0,text_text/* text */.Qq) `The CA certificate ${document.subject} is left out: only the keys of end entities are authorized.`, (0,text_text/* text */.Qq) `Nothing to do; to be rid of this notice, keep CA certificates in files of their own.`);
    }
    if (document.notAfter < asOf) {
        return at(document, 'warning', 'certificate-expired', (0,text_text/* text */.Qq) `The certificate expired on ${(0,instant/* moment */.n$)(document.notAfter)} and is left out.`, (0,text_text/* text */.Qq) `Remove the file, or replace the certificate by its successor.`);
    }
    if (by !== 'certificate' || document.kind === 'certificate')
        return null;
    return at(document, 'error', 'wrong-kind', (0,text_text/* text */.Qq) `A precertificate cannot be authorized as a certificate.`, (0,text_text/* text */.Qq) `Use authorize-by: certificate-hash for this file, which is the same for the precertificate and its certificate.`);
}
function screening_ambiguousNames({ document, der }) {
    const why = ambiguityOfCertificate(der);
    if (why === null)
        return [];
    return [
        at(document, 'warning', 'malformed', (0,text_text/* text */.Qq) `Programs may read different names in this certificate: ${why}. It is authorized as it is.`, (0,text_text/* text */.Qq) `Check with openssl x509 -noout -text that its names are the ones you expect, or have it issued again.`),
    ];
}
function weakKey(document) {
    if (document.rsaBits === null || document.rsaBits >= minRsaBits)
        return [];
    return [
        at(document, 'warning', 'weak-key', (0,text_text/* text */.Qq) `The RSA key has only ${document.rsaBits} bits; public CAs refuse keys under ${minRsaBits}.`, (0,text_text/* text */.Qq) `Make a new key of at least ${minRsaBits} bits, or an elliptic curve key, and a new CSR with it.`),
    ];
}
function weakSignature({ document, signature }) {
    const { name } = document.signatureAlgorithm;
    const findings = [];
    if (signature === 'unverifiable') {
        findings.push(at(document, 'warning', 'csr-signature-unverified', (0,text_text/* text */.Qq) `The CSR is signed with ${name}, which cannot be verified here. Its key is authorized by its hash, for the names that the plan shows.`, (0,text_text/* text */.Qq) `Check it once with another tool, such as openssl req -verify.`));
    }
    if (brokenHash.test(name)) {
        findings.push(at(document, 'warning', 'weak-signature', (0,text_text/* text */.Qq) `The CSR is signed with ${name}; MD5 and SHA-1 are broken.`, (0,text_text/* text */.Qq) `Make the CSR anew with SHA-256, the default of every current tool.`));
    }
    return findings;
}
function at(document, level, code, message, hint) {
    return { level, code, path: document.path, line: document.line, message, hint };
}

;// CONCATENATED MODULE: ./build/plan/authorizations.js







/** DNS names that one request carries; of a key with more, none is authorized, which is an error. */
const maxDnsNames = 10_000;
/**
 * Works out what to authorize: one request per key, certificate or TBSCertificate, however many documents share it.
 * Files come one after the other, each once; of a document, only what its authorization needs is held. Their order is
 * that of the documents and authorizations in the plan, and changes nothing else.
 */
class AuthorizationPlanner {
    #asOf;
    #dealer;
    /** In order of appearance. */
    #planned = [];
    /** The same, by what is authorized. */
    #byHash = {
        key: new Map(),
        certificate: new Map(),
        'certificate-hash': new Map(),
    };
    #addedNames = new Set();
    #findings = [];
    /**
     * @param asOf certificates that have expired by then are left out
     * @param dealer says which part of the work is this run's
     */
    constructor(asOf, dealer) {
        this.#asOf = asOf;
        this.#dealer = dealer;
    }
    /** @param items all that is asked of one file's documents, in their order */
    add(items) {
        const issuersOf = issuersAmong(items);
        for (const item of items) {
            for (const name of item.dnsNames)
                this.#addedNames.add(name);
            const screening = screen(item, this.#asOf);
            this.#findings.push(...screening.findings);
            if (screening.accepted)
                this.#accept(item, issuersOf);
        }
    }
    finish() {
        const refused = this.#planned.map(whyRefused);
        const told = [...invalidAddedNames(this.#addedNames), ...this.#findings];
        return {
            authorizations: this.#planned.filter((_, i) => refused[i] === null),
            findings: [...this.#dealer.ofFiles(told), ...refused.filter((reason) => reason !== null)],
        };
    }
    #accept(item, issuersOf) {
        const names = namesOf(item);
        if (item.by === 'key')
            this.#findings.push(...names.findings);
        if (!this.#dealer.holdsHash(item.document.publicKeySha256))
            return;
        const planned = this.#byHash[item.by].get(hashOf(item));
        if (planned === undefined)
            this.#plan(item, names, issuersOf);
        else
            planned.join(item, names.names);
    }
    #plan(item, names, issuersOf) {
        const planned = new PlannedAuthorization(item, names.names, ownBody(item, names, issuersOf));
        this.#byHash[item.by].set(hashOf(item), planned);
        this.#planned.push(planned);
    }
}
/** Why something cannot be authorized once all of its names are known; null where it can. */
function whyRefused(authorization) {
    const { by, dnsNames } = authorization;
    if (by === 'key' && dnsNames.length === 0)
        return noDnsNames(authorization);
    return dnsNames.length > maxDnsNames ? tooManyDnsNames(authorization) : null;
}
function tooManyDnsNames({ publicKeySha256, dnsNames, documents }) {
    const [{ path, line }] = documents;
    return (0,finding/* finding */.g)('error', 'unsupported', { path, line }, (0,text_text/* text */.Qq) `The key ${publicKeySha256} has ${dnsNames.length} DNS names, and a request carries ${maxDnsNames} at most. It is not authorized.`, (0,text_text/* text */.Qq) `Use a key of its own for a part of the names; public CAs issue for some hundred at most.`);
}
function noDnsNames({ publicKeySha256, documents: [{ path, line }] }) {
    return (0,finding/* finding */.g)('error', 'no-dns-names', { path, line }, (0,text_text/* text */.Qq) `The key ${publicKeySha256} has no DNS name to be authorized for.`, (0,text_text/* text */.Qq) `Say its names under dns-names, or have a subjectAltName put into the CSR or certificate.`);
}

;// CONCATENATED MODULE: ./build/plan/items.js

/** Checks each CSR once, also where it is planned for the base branch as well. */
function verifyingOnce(verify) {
    const verdicts = new WeakMap();
    return (request, der) => {
        const verdict = verdicts.get(request) ?? verify(der);
        verdicts.set(request, verdict);
        return verdict;
    };
}
/**
 * What the entries of a file ask of each of its documents: once per way of authorizing, with the names of all entries.
 * Bytes that may be sent are copies, as the file is not held.
 */
async function planItems(found, entries, verify) {
    const ways = waysOf(entries);
    const items = [];
    for (const { document, der } of found) {
        for (const way of ways) {
            items.push(document.kind === 'certificate-request'
                ? await requestItem(document, Uint8Array.from(der), way, verify)
                : certificateItem(document, der, way));
        }
    }
    return items;
}
/** Of the hundred thousand files that there may be, those of the same entries share one list (`files/assignment.ts`). */
const known = new WeakMap();
function waysOf(entries) {
    const ways = known.get(entries) ?? toWays(entries);
    known.set(entries, ways);
    return ways;
}
function toWays(entries) {
    return [...(0,group_by/* groupBy */.$)(entries, (entry) => entry.by)].map(([by, group]) => ({
        by,
        dnsNames: [...new Set(group.flatMap(({ dnsNames }) => dnsNames))],
    }));
}
async function requestItem(document, der, { by, dnsNames }, verify) {
    return { document, by, dnsNames, der, signature: by === 'key' ? await verify(document, der) : 'valid' };
}
function certificateItem(document, der, { by, dnsNames }) {
    return by === 'certificate'
        ? { document, by, dnsNames, der: Uint8Array.from(der) }
        : { document, by, dnsNames };
}

// EXTERNAL MODULE: ./build/text/plain.js
var plain = __nccwpck_require__(4854);
;// CONCATENATED MODULE: ./build/plan/shard.js


/** Hex digits of a hash that a number holds exactly. */
const exactDigits = 12;
/**
 * Deals work out to shards: each piece of work belongs to exactly one, by the hash of what it is about,
 * so that adding a file moves nothing else.
 */
class Dealer {
    #shard;
    constructor(shard) {
        this.#shard = shard;
    }
    /** Whether this shard's part holds what is named by a hash in hex, such as a key. */
    holdsHash(sha256) {
        const { index, count } = this.#shard;
        return Number.parseInt(sha256.slice(0, exactDigits), 16) % count === index;
    }
    /** Whether this shard's part holds what has this name, such as a pin or a path. */
    holds(name) {
        return this.holdsHash((0,external_node_crypto_.createHash)('sha256').update(name).digest('hex'));
    }
    /** Of findings that concern a single file, or none, those of this shard. */
    ofFiles(findings) {
        return findings.filter(({ path, message }) => this.holds(path ?? (0,plain/* toPlain */.Ul)(message)));
    }
}

// EXTERNAL MODULE: ./build/github/context.js
var github_context = __nccwpck_require__(9009);
;// CONCATENATED MODULE: ./build/plan/trust.js



/** Events that run with the secrets of the base repository on what others may have written. */
const untrustedEvents = new Set(['pull_request_target', 'workflow_run']);
const proposalEvents = new Set(['pull_request', 'merge_group']);
/**
 * Decides between plan and apply. Whoever can get a key authorized can silence the alarm about a
 * certificate that they should not have, so where the event leaves a doubt, it is a plan.
 *
 * @param context null outside GitHub Actions
 */
function decide(asked, context) {
    if (asked === 'plan')
        return plan((0,text_text/* text */.Qq) `the mode asks for it`);
    return asked === 'apply' ? decideApply(context) : decideAuto(context);
}
function decideAuto(context) {
    if (context === null)
        return plan((0,text_text/* text */.Qq) `this is no GitHub Actions run; use the apply mode to authorize`);
    const { eventName } = context;
    if (untrustedEvents.has(eventName) || proposalEvents.has(eventName)) {
        return plan((0,text_text/* text */.Qq) `${eventName} only proposes a change`);
    }
    if (context.proposal === 'foreign') {
        return plan((0,text_text/* text */.Qq) `${eventName} is about a pull request that does not come from this repository, or may not`);
    }
    return (0,github_context/* isDefaultBranchRun */.d)(context)
        ? apply((0,text_text/* text */.Qq) `${eventName} runs on the default branch`)
        : plan((0,text_text/* text */.Qq) `${eventName} on ${context.ref} is not known to be a run on the default branch`);
}
function decideApply(context) {
    if (context !== null && untrustedEvents.has(context.eventName)) {
        return refused((0,text_text/* text */.Qq) `${context.eventName} runs with secrets on what a stranger may have written, so nothing is authorized.`, (0,text_text/* text */.Qq) `Authorize on a push to the default branch, and use mode auto for everything else.`);
    }
    if (context?.proposal === 'foreign') {
        return refused((0,text_text/* text */.Qq) `This run is about a pull request from a fork, or from where cannot be known, so nothing is authorized.`, (0,text_text/* text */.Qq) `Use mode auto: it shows the plan on the pull request, and the merge applies it.`);
    }
    return apply((0,text_text/* text */.Qq) `the mode asks for it`);
}
function plan(reason) {
    return { mode: 'plan', reason, refusal: null };
}
function apply(reason) {
    return { mode: 'apply', reason, refusal: null };
}
function refused(message, hint) {
    const refusal = (0,finding/* finding */.g)('error', 'apply-refused', finding/* nowhere */.j, message, hint);
    return { mode: 'plan', reason: message, refusal };
}

// EXTERNAL MODULE: ./build/text/json.js
var json = __nccwpck_require__(25666);
;// CONCATENATED MODULE: ./build/report/documents.js



/** Length of a batch of lines in UTF-16 units. */
const batchLength = 65_536;
/**
 * Takes down what the report is going to say of each document, so that the documents themselves need not be held: a
 * line of bytes takes less than half of the memory, and costs the collector of garbage nothing.
 */
class DocumentRecords {
    #isReported;
    #batches = [];
    #batch = '';
    #count = 0;
    /** @param isReported whether a report is going to be written; where none is, documents are only counted */
    constructor(isReported) {
        this.#isReported = isReported;
    }
    get count() {
        return this.#count;
    }
    add(document) {
        this.#count++;
        if (!this.#isReported)
            return;
        this.#batch += `${(0,json/* toJson */.a)(documentEntry(document))}\n`;
        if (this.#batch.length < batchLength)
            return;
        this.#batches.push(Buffer.from(this.#batch));
        this.#batch = '';
    }
    *entries() {
        for (const batch of this.#batches)
            yield* lines(batch.toString());
        yield* lines(this.#batch);
    }
}
function lines(batch) {
    return batch.split('\n').slice(0, -1);
}
function documentEntry(document) {
    const certificate = (0,documents_document/* isCertificate */.Yn)(document) ? document : null;
    return {
        ...(0,documents_document/* placeOf */.$t)(document),
        kind: document.kind,
        encoding: document.encoding,
        subject: document.subject,
        issuer: certificate?.issuer ?? null,
        serial: certificate?.serial ?? null,
        notBefore: (0,instant/* isoSecondsOrNull */.vs)(certificate?.notBefore ?? null),
        notAfter: (0,instant/* isoSecondsOrNull */.vs)(certificate?.notAfter ?? null),
        publicKeySha256: document.publicKeySha256,
        publicKeyAlgorithm: document.publicKeyAlgorithm,
        certificateSha256: certificate?.certificateSha256 ?? null,
        tbsSha256: certificate?.tbsSha256 ?? null,
        dnsNames: document.dnsNames,
        ca: document.ca,
    };
}

// EXTERNAL MODULE: ./build/report/excerpt.js
var report_excerpt = __nccwpck_require__(57478);
// EXTERNAL MODULE: ./build/report/fit.js
var fit = __nccwpck_require__(29848);
// EXTERNAL MODULE: ./build/report/gains-list.js
var gains_list = __nccwpck_require__(12888);
// EXTERNAL MODULE: ./build/report/markdown.js + 1 modules
var markdown = __nccwpck_require__(89997);
// EXTERNAL MODULE: ./build/report/counts.js
var counts = __nccwpck_require__(56423);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __nccwpck_require__(2251);
// EXTERNAL MODULE: ./build/report/result.js
var report_result = __nccwpck_require__(99934);
// EXTERNAL MODULE: ./build/report/words.js
var words = __nccwpck_require__(44702);
;// CONCATENATED MODULE: ./build/report/merge-answer.js





function changesOf({ authorizations }) {
    return {
        changed: authorizations.filter(({ change }) => change.kind !== 'unchanged'),
        unchanged: authorizations.filter(({ change }) => change.kind === 'unchanged'),
    };
}
/** One line that answers: what will the merge do? */
function mergeAnswer(result) {
    const { errors } = (0,counts/* countsOf */.m)(result);
    const pins = result.pins.some(({ level }) => level !== 'ok') ? (0,headline/* pinsPart */.E)(result.pins) : [];
    const parts = [
        result.mode === 'apply' ? alreadyDone(result) : whatMergingDoes(result),
        ...pins,
        ...(errors === 0 ? [] : [(0,text_text/* counted */.hS)(errors, (0,text_text/* text */.Qq) `error to resolve`, (0,text_text/* text */.Qq) `errors to resolve`)]),
    ];
    return (0,text_text/* text */.Qq) `${words/* outcomeIcon */.sE[result.outcome]} ${(0,text_text/* join */.fj)(parts, (0,text_text/* text */.Qq) `; `)}`;
}
function alreadyDone(result) {
    const count = result.authorizations.length;
    if (count === 0)
        return nothing;
    return (0,text_text/* text */.Qq) `Merging authorizes nothing more: this run has sent ${(0,counts/* countSent */.u)(result, 'authorized')} of ${(0,words/* authorizations */.hT)(count)} already`;
}
const nothing = (0,text_text/* text */.Qq) `Merging changes no authorization at Cert Spotter`;
function whatMergingDoes(result) {
    const { changed } = changesOf(result);
    const removed = (0,report_result/* removedKeys */.v)(result.comparison).length;
    if (changed.length === 0) {
        const takesOut = (0,text_text/* counted */.hS)(removed, (0,text_text/* text */.Qq) `key, which stays authorized`, (0,text_text/* text */.Qq) `keys, which stay authorized`);
        return removed === 0 ? nothing : (0,text_text/* text */.Qq) `Merging authorizes nothing new and takes out ${takesOut}`;
    }
    if (result.comparison.kind !== 'compared') {
        return (0,text_text/* text */.Qq) `Merging asks for ${(0,words/* authorizations */.hT)(changed.length)}, some of which may be new`;
    }
    const parts = [...authorizes(changed), ...(removed === 0 ? [] : [(0,text_text/* text */.Qq) `takes ${removed} out`])];
    return (0,text_text/* text */.Qq) `Merging ${(0,words/* sentence */.em)(parts)}: ${gains(changed, result.comparison.newNames.length)}`;
}
function authorizes(changed) {
    const widened = changed.filter(({ change }) => change.kind === 'widened').length;
    const keys = changed.filter(({ authorization }) => authorization.by === 'key').length - widened;
    const certificates = changed.length - widened - keys;
    const added = [
        ...(keys === 0 ? [] : [(0,text_text/* counted */.hS)(keys, (0,text_text/* text */.Qq) `new key`, (0,text_text/* text */.Qq) `new keys`)]),
        ...(certificates === 0 ? [] : [(0,text_text/* counted */.hS)(certificates, (0,text_text/* text */.Qq) `new certificate`, (0,text_text/* text */.Qq) `new certificates`)]),
    ];
    return [
        ...(added.length === 0 ? [] : [(0,text_text/* text */.Qq) `authorizes ${(0,words/* sentence */.em)(added)}`]),
        ...(widened === 0 ? [] : [(0,text_text/* text */.Qq) `widens ${(0,text_text/* counted */.hS)(widened, (0,text_text/* text */.Qq) `key`, (0,text_text/* text */.Qq) `keys`)}`]),
    ];
}
function gains(changed, newNames) {
    const names = new Set(changed.flatMap(report_result/* namesGained */.z));
    const told = (0,text_text/* counted */.hS)(names.size, (0,text_text/* text */.Qq) `name gained`, (0,text_text/* text */.Qq) `names gained`);
    if (newNames === 0)
        return (0,text_text/* text */.Qq) `${told}, none of them new to this repository`;
    return (0,text_text/* text */.Qq) `${told}, ${newNames} of them new to this repository`;
}

// EXTERNAL MODULE: ./build/report/most-urgent-first.js
var most_urgent_first = __nccwpck_require__(54455);
// EXTERNAL MODULE: ./build/report/removed-table.js
var removed_table = __nccwpck_require__(44698);
// EXTERNAL MODULE: ./build/report/tables.js
var tables = __nccwpck_require__(57442);
;// CONCATENATED MODULE: ./build/report/comment.js










/** GitHub refuses a comment of 65,536 characters or more; we count UTF-16 units, which are never fewer. */
const maxCommentLength = 65_000;
const mostRows = 200;
/** No name takes less room than this, so more need not be tried. */
const shortestName = 7;
const most = {
    places: 3,
    hints: 1,
    findings: mostRows,
    pins: mostRows,
    removed: mostRows,
    gains: Math.floor(maxCommentLength / shortestName),
};
/** What is given up first where the room is short; new names come after all that could be used to crowd them out. */
const reductions = [
    { knob: 'places', floor: 0 },
    { knob: 'hints', floor: 0 },
    { knob: 'findings', floor: 10 },
    { knob: 'pins', floor: 10 },
    { knob: 'removed', floor: 10 },
    { knob: 'gains', floor: 0 },
    { knob: 'findings', floor: 0 },
    { knob: 'pins', floor: 0 },
    { knob: 'removed', floor: 0 },
];
/**
 * The sticky comment on a pull request, in Markdown. Its first line answers what the merge will do, and begins with
 * what is missing where not all that is new is shown; its last is the hidden marker.
 */
function commentOf(result, marker) {
    const render = (detail) => (0,markdown/* renderMarkdown */.Gc)([...page(result, detail), comment_hidden(marker)]);
    return (0,fit/* fitted */.$)(most, reductions, render, maxCommentLength, (comment) => comment.length);
}
/**
 * Whether there is anything that a reviewer should know: a change, a pin that needs attention, a problem.
 * A comment on a run without any says so in its first line, and settles what an earlier one said.
 */
function isWorthAComment(result) {
    return (result.authorizations.some(({ change }) => change.kind !== 'unchanged') ||
        (0,report_result/* removedKeys */.v)(result.comparison).length > 0 ||
        result.pins.some(({ level }) => level !== 'ok') ||
        result.findings.some(({ level }) => level !== 'notice'));
}
function page(result, detail) {
    const excerpt = (0,report_excerpt/* excerptOf */.z)(result.review, detail.gains);
    const pins = (0,most_urgent_first/* mostUrgentFirst */.N)(result.pins);
    return [
        (0,markdown/* heading */.R_)(3, [...(0,report_excerpt/* incompleteness */.C)(excerpt, result.review, result.runUrl), ...mergeAnswer(result)]),
        ...keysSection(result, excerpt, detail),
        ...(0,removed_table/* removedSection */.c)(result.comparison, detail.removed),
        ...(pins.length === 0 ? [] : [(0,markdown/* heading */.R_)(3, (0,text_text/* text */.Qq) `Pins`), ...(0,tables/* pinsTable */.BJ)(pins, detail.pins)]),
        ...(result.findings.length === 0
            ? []
            : [(0,markdown/* heading */.R_)(3, (0,text_text/* text */.Qq) `Findings`), ...(0,tables/* findingsList */.bM)(result.findings, detail.findings, detail.hints === 1)]),
    ];
}
function keysSection(result, { gains }, { places }) {
    const { comparison, mode } = result;
    const { unchanged } = changesOf(result);
    const stay = (0,text_text/* counted */.hS)(unchanged.length, (0,text_text/* text */.Qq) `authorization stays as it is`, (0,text_text/* text */.Qq) `authorizations stay as they are`);
    return [
        ...(0,gains_list/* gainsList */.j)(gains, comparison, places),
        ...(gains.length === 0 || mode === 'apply' ? [] : [(0,gains_list/* legend */.o)(comparison)]),
        ...(unchanged.length === 0 ? [] : [(0,markdown/* paragraph */.FY)((0,text_text/* text */.Qq) `${stay}.`)]),
    ];
}
function comment_hidden(marker) {
    return { kind: 'hidden', marker };
}

;// CONCATENATED MODULE: ./build/report/marker.js

/**
 * A hidden line by which a comment or an issue is found again. Names from outside go into it only as a
 * hash, so they can't end the HTML comment, and their length doesn't matter.
 */
class Marker {
    /** An HTML comment on one line. */
    comment;
    constructor(comment) {
        this.comment = comment;
    }
    /** The marker of what is said for these names, such as a workflow and a job. */
    static of(purpose, names) {
        const hash = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(names)).digest('hex').slice(0, 32);
        return new Marker(`<!-- certspotter-action ${purpose} ${hash} -->`);
    }
    /** Whether a text carries this very marker. */
    isIn(body) {
        return body.includes(this.comment);
    }
}

// EXTERNAL MODULE: ./build/text/bare-words.js
var bare_words = __nccwpck_require__(54828);
;// CONCATENATED MODULE: ./build/report/tracking-issue.js









/** A pin with fewer days left than one of these is news once more. */
const newsAtDays = [30, 14, 7, 3, 1];
/** `30, 14, 7, 3 or 1`. */
const newsDays = (0,text_text/* join */.fj)([(0,text_text/* join */.fj)(newsAtDays.slice(0, -1), (0,text_text/* text */.Qq) `, `), (0,text_text/* join */.fj)(newsAtDays.slice(-1), (0,text_text/* text */.Qq) `, `)], (0,text_text/* text */.Qq) ` or `);
/** GitHub refuses a body of 65,536 characters or more. */
const maxIssueLength = 65_000;
const tracking_issue_mostRows = 200;
/** The pins that the issue is about. */
function pinsNeedingAttention(pins) {
    return pins.filter(({ level }) => level !== 'ok');
}
/** The tracking issue for pins of which at least one needs attention. */
function trackingIssue(pins, asOf, marker) {
    const concerned = pinsNeedingAttention(pins);
    const hidden = [
        { kind: 'hidden', marker },
        { kind: 'hidden', marker: pictureOf(pins) },
    ];
    const render = ({ rows }) => (0,markdown/* renderMarkdown */.Gc)([...tracking_issue_page(concerned, asOf, rows), ...hidden]);
    const body = (0,fit/* fitted */.$)({ rows: tracking_issue_mostRows }, [{ knob: 'rows', floor: 0 }], render, maxIssueLength, (page) => page.length);
    return { title: titleOf(concerned), body };
}
/**
 * A hidden marker that two sets of pins share as long as nothing changed that a subscriber should hear of:
 * no pin changed its verdict or crossed one of `newsAtDays`.
 */
function pictureOf(pins) {
    const lines = pinsNeedingAttention(pins).map(({ name, verdict, daysLeft }) => JSON.stringify([name, verdict, crossed(daysLeft)]));
    return Marker.of('picture', lines.toSorted());
}
function crossed(daysLeft) {
    return daysLeft === null ? 0 : newsAtDays.filter((days) => daysLeft < days).length;
}
/** What is said in the open issue when its picture changes. */
function newsWords(pins, asOf) {
    const concerned = pinsNeedingAttention(pins);
    return (0,markdown/* renderMarkdown */.Gc)([
        (0,markdown/* paragraph */.FY)((0,text_text/* text */.Qq) `As of ${(0,instant/* longDate */.lF)(asOf)}, ${(0,words/* sentence */.em)((0,headline/* pinsPart */.E)(pins))}:`),
        ...(0,tables/* pinsTable */.BJ)(concerned, mostNewsRows),
    ]);
}
/** So many rows of the longest values still fit into a comment. */
const mostNewsRows = 10;
/** The closing words, once no pin needs attention any more. */
function closingWords(asOf) {
    return (0,markdown/* renderMarkdown */.Gc)([
        (0,markdown/* paragraph */.FY)((0,text_text/* text */.Qq) `✅ As of ${(0,instant/* longDate */.lF)(asOf)}, no pin needs attention any more, so this issue is closed.`),
    ]);
}
const maxTitleName = 80;
function titleOf(concerned) {
    const [first, ...others] = concerned.map(({ name }) => (0,bare_words/* bareWords */.e)(name, maxTitleName));
    const name = first === undefined || first === '' ? '' : `: ${first}`;
    if (others.length === 0)
        return `A pinned certificate needs attention${name}`;
    return `${concerned.length} pinned certificates need attention${name}${name === '' ? '' : ` and ${others.length} more`}`;
}
function tracking_issue_page(concerned, asOf, rows) {
    return [
        (0,markdown/* paragraph */.FY)((0,text_text/* text */.Qq) `As of ${(0,instant/* longDate */.lF)(asOf)}, these pins need attention:`),
        ...(0,tables/* pinsTable */.BJ)(concerned, rows),
        ...filesSection(concerned, rows),
        (0,markdown/* paragraph */.FY)((0,text_text/* text */.Qq) `This issue is kept by the workflow that watches the pins. It changes when a pin's state does or when fewer than ${newsDays} days are left, and is closed when all is well.`),
    ];
}
const maxFilesPerPin = 5;
function filesSection(concerned, rows) {
    const items = concerned
        .filter(({ certificates }) => certificates.length > 0)
        .slice(0, rows)
        .map(({ name, certificates }) => {
        const paths = [...new Set(certificates.map(({ place }) => place.path))];
        return [[...(0,text_text/* text */.Qq) `${name}: `, ...(0,words/* listed */.KE)(paths, maxFilesPerPin)]];
    });
    return items.length === 0 ? [] : [(0,markdown/* heading */.R_)(3, (0,text_text/* text */.Qq) `Where they are`), { kind: 'list', items }];
}

;// CONCATENATED MODULE: ./build/stages/connection.js
/**
 * The way to GitHub's API with the run's token; null where none was handed over. The client is loaded when it is
 * first needed.
 */
function connectionTo({ apiUrl, runId: run }, { githubToken: token }, signal) {
    if (token === null)
        return null;
    return async () => {
        const { connect } = await __nccwpck_require__.e(/* import() */ 463).then(__nccwpck_require__.bind(__nccwpck_require__, 44463));
        return connect({ token, apiUrl, run, signal });
    };
}

;// CONCATENATED MODULE: ./build/stages/announce.js





/** Tells people on GitHub, as far as the settings ask for it; warns where GitHub doesn't let it. */
async function announce(result, settings, { context, signal }) {
    if (context === null || signal.aborted)
        return [];
    const { comment, issue } = settings;
    const connect = connectionTo(context, settings, signal);
    const names = (0,github_context/* markerNames */.R)(context, partOf(settings.shard));
    const findings = [];
    if (comment !== 'never' && context.pullRequest !== null) {
        const { keepComment } = await Promise.all(/* import() */[__nccwpck_require__.e(463), __nccwpck_require__.e(390)]).then(__nccwpck_require__.bind(__nccwpck_require__, 97390));
        const content = commentContent(result, names);
        findings.push(...(await keepComment({ policy: comment, context, connect, content })));
    }
    if (issue && settings.pins.length > 0) {
        const { keepTrackingIssue } = await Promise.all(/* import() */[__nccwpck_require__.e(463), __nccwpck_require__.e(780)]).then(__nccwpck_require__.bind(__nccwpck_require__, 93780));
        const content = issueContent(result, names);
        findings.push(...(await keepTrackingIssue({ wanted: issue, context, connect, content })));
    }
    return findings;
}
/** The jobs of a matrix each speak for their own part of the work. */
function partOf({ index, count }) {
    return count === 1 ? null : `${index + 1}/${count}`;
}
function commentContent(result, names) {
    const marker = Marker.of('comment', names);
    return { marker, hasContent: isWorthAComment(result), body: commentOf(result, marker) };
}
function issueContent({ pins, asOf }, names) {
    const marker = Marker.of('issue', names);
    const picture = pictureOf(pins);
    if (pinsNeedingAttention(pins).length === 0) {
        return { needsAttention: false, marker, picture, news: closingWords(asOf) };
    }
    const issue = trackingIssue(pins, asOf, marker);
    return { needsAttention: true, marker, picture, news: newsWords(pins, asOf), ...issue };
}

;// CONCATENATED MODULE: ./build/stages/authorize.js


/** Sends the authorizations where the run may; a plan never touches the key, nor the network. */
async function authorize(authorizations, { mode }, settings, host) {
    if (authorizations.length === 0)
        return { sent: [], findings: [] };
    if (mode === 'plan')
        return { sent: authorizations.map(() => planned), findings: [] };
    const { apiKey } = settings;
    if (apiKey === null)
        return { sent: authorizations.map(() => withoutKey), findings: [apiKeyMissing(host)] };
    const [{ CertSpotter }, { sendAll }, { sendFindings }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 558).then(__nccwpck_require__.bind(__nccwpck_require__, 84558)),
        Promise.all(/* import() */[__nccwpck_require__.e(606), __nccwpck_require__.e(639)]).then(__nccwpck_require__.bind(__nccwpck_require__, 75639)),
        __nccwpck_require__.e(/* import() */ 858).then(__nccwpck_require__.bind(__nccwpck_require__, 64858)),
    ]);
    const { environment, signal } = host;
    const client = new CertSpotter({ apiUrl: settings.apiUrl, apiKey, environment, signal });
    let done = 0;
    try {
        const onSent = () => host.progress(++done, authorizations.length);
        const sent = await sendAll(authorizations, client, { signal, onSent });
        return { sent, findings: sendFindings(authorizations, sent) };
    }
    finally {
        await client.close();
    }
}
const planned = { status: 'planned', attempts: 0 };
const withoutKey = { status: 'not-tried', attempts: 0, why: 'there is no API key' };
function apiKeyMissing({ context }) {
    const hint = context === null
        ? (0,text_text/* text */.Qq) `Set the variable CERTSPOTTER_API_KEY; the key is on your SSLMate account's page.`
        : (0,text_text/* text */.Qq) `Pass it from a secret: api-key: \${{ secrets.CERTSPOTTER_API_KEY }}. GitHub hands no secrets to forks and to Dependabot, and an unknown secret is empty.`;
    return (0,finding/* finding */.g)('error', 'api-key-missing', finding/* nowhere */.j, (0,text_text/* text */.Qq) `There is something to authorize, but no api-key.`, hint);
}

// EXTERNAL MODULE: ./build/documents/read.js + 32 modules
var read = __nccwpck_require__(33518);
;// CONCATENATED MODULE: ./build/plan/changes.js

/**
 * Compares what the head authorizes with what the base branch authorizes: both planned the same way,
 * each from its own version of the files.
 */
function compareAuthorizations(base, head) {
    const baseById = new Map(base.map((authorization) => [authorization.id, authorization]));
    return {
        changes: new Map(head.map((after) => [after.id, changeOf(baseById.get(after.id), after)])),
        removed: removedKeys(base, head),
        newNames: newNames(base, head),
    };
}
function changeOf(before, after) {
    if (before === undefined)
        return { kind: 'new' };
    // Names are sent with keys only: a certificate is authorized for the names that it carries itself.
    if (after.by !== 'key')
        return { kind: 'unchanged' };
    const namesBefore = new Set(before.dnsNames);
    const gained = after.dnsNames.filter((name) => !namesBefore.has(name));
    return gained.length === 0 ? { kind: 'unchanged' } : { kind: 'widened', gained };
}
/** A key that stays in another certificate, or is authorized in another way, is not removed. */
function removedKeys(base, head) {
    const kept = new Set(head.map(({ publicKeySha256 }) => publicKeySha256));
    const gone = (0,group_by/* groupBy */.$)(base.filter(({ publicKeySha256 }) => !kept.has(publicKeySha256)), ({ publicKeySha256 }) => publicKeySha256);
    return [...gone]
        .map(([publicKeySha256, authorizations]) => ({
        publicKeySha256,
        dnsNames: changes_distinct(authorizations.flatMap(({ dnsNames }) => dnsNames)),
        paths: changes_distinct(authorizations.flatMap(({ documents }) => documents.map(({ path }) => path))),
    }))
        .sort((a, b) => (a.publicKeySha256 < b.publicKeySha256 ? -1 : 1));
}
function newNames(base, head) {
    const known = new Set(base.flatMap(({ dnsNames }) => dnsNames));
    return changes_distinct(head.flatMap(({ dnsNames }) => dnsNames)).filter((name) => !known.has(name));
}
function changes_distinct(strings) {
    return [...new Set(strings)].sort();
}

;// CONCATENATED MODULE: ./build/stages/unless-cancelled.js
/**
 * What work comes to, or null as soon as the job is cancelled: what takes its time, such as git in a huge repository, is
 * then left to itself, and ends with the process.
 */
async function unlessCancelled(signal, work) {
    const cancelled = new Promise((resolve) => {
        const giveUp = () => resolve(null);
        if (signal.aborted)
            giveUp();
        signal.addEventListener('abort', giveUp, { once: true });
    });
    return Promise.race([work, cancelled]);
}

;// CONCATENATED MODULE: ./build/stages/compare.js









/** Finds the base branch's version of the files, for the same rules to be applied to it. */
async function openBasePlan(query) {
    const { context, settings, config } = query;
    // The base's version of the config file may authorize what this one no longer does.
    const isSilent = settings.authorize.length === 0;
    if (context === null || context.base === null || (isSilent && config === null))
        return withoutPlan(compare_nothing);
    let assignment = new Assignment([]);
    const opening = openFiles(query, context, context.base, async (config) => {
        assignment = new Assignment(await query.entriesWith(config));
        return (path) => assignment.entriesOf(path).length > 0;
    });
    const base = await unlessCancelled(query.signal, opening);
    if (base === null)
        return withoutPlan(unknownBecause([]));
    return base.kind === 'unknown'
        ? withoutPlan(isSilent ? compare_nothing : unknownBecause([base.finding]))
        : new PlanOfBase(base.value, assignment, query);
}
const compare_nothing = { comparison: { kind: 'none' }, changes: new Map(), findings: [] };
function withoutPlan(compared) {
    return { take: () => Promise.resolve(), compare: () => Promise.resolve(compared) };
}
function unknownBecause(findings) {
    return { comparison: { kind: 'unknown' }, changes: new Map(), findings };
}
async function openFiles({ settings, config, files, signal }, context, base, wanted) {
    const { openBase } = await Promise.all(/* import() */[__nccwpck_require__.e(606), __nccwpck_require__.e(737)]).then(__nccwpck_require__.bind(__nccwpck_require__, 15737));
    // For what is no longer asked for, GitHub is asked only where it is going to be told.
    const mayAsk = settings.authorize.length > 0 || settings.comment !== 'never';
    return openBase({
        context,
        base,
        config,
        wanted,
        paths: files.map(({ path }) => path),
        connect: mayAsk ? connectionTo(context, settings, signal) : null,
    });
}
const baseIsCheckedOut = (0,finding/* finding */.g)('warning', 'github-api', finding/* nowhere */.j, (0,text_text/* text */.Qq) `The base branch itself is checked out, so what the pull request changes is not known.`, (0,text_text/* text */.Qq) `Show the plan in a workflow that runs on pull_request: it checks out what the merge would bring, and pull_request_target what is there already.`);
class PlanOfBase {
    #files;
    #assignment;
    #verify;
    #planner;
    #signal;
    constructor(files, assignment, { verify, settings, dealer, signal }) {
        this.#files = files;
        this.#assignment = assignment;
        this.#verify = verify;
        this.#planner = new AuthorizationPlanner(settings.asOf, dealer);
        this.#signal = signal;
    }
    async take(path, bytes, found) {
        if (this.#files.dropSame(path, bytes))
            await this.#add(path, found);
    }
    async compare(head) {
        const others = await unlessCancelled(this.#signal, this.#files.readOthers());
        if (others === null)
            return unknownBecause([]);
        if (others.kind === 'unknown')
            return unknownBecause([others.finding]);
        for (const { path, bytes } of others.value)
            await this.#add(path, (0,read/* readDocuments */.r)(path, bytes).found);
        const { authorizations } = this.#planner.finish();
        const { changes, removed, newNames } = compareAuthorizations(authorizations, head);
        const isSame = removed.length === 0 && [...changes.values()].every(({ kind }) => kind === 'unchanged');
        if (isSame && this.#files.areCheckedOut)
            return unknownBecause([baseIsCheckedOut]);
        return { comparison: { kind: 'compared', removed, newNames }, changes, findings: [] };
    }
    async #add(path, found) {
        const entries = this.#assignment.entriesOf(path);
        this.#planner.add(await planItems(found, entries, this.#verify));
    }
}

// EXTERNAL MODULE: ./build/findings/codes.js
var codes = __nccwpck_require__(32669);
;// CONCATENATED MODULE: ./build/report/outcome.js


/** Any error fails, any warning warns; a notice is no trouble. */
function outcomeOf(findings) {
    if (findings.some(({ level }) => level === 'error'))
        return 'fail';
    return findings.some(({ level }) => level === 'warning') ? 'warn' : 'pass';
}
/** In the one order of all reports: by level, urgency of the code, path (those without one last), line and words. */
function sorted(findings) {
    return [...findings].sort((a, b) => codes/* levels */.yr.indexOf(a.level) - codes/* levels */.yr.indexOf(b.level) ||
        (0,codes/* compareUrgency */.tt)(a.code, b.code) ||
        comparePaths(a.path, b.path) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        comparePaths((0,plain/* toWhole */.jA)(a.message), (0,plain/* toWhole */.jA)(b.message)));
}
function comparePaths(a, b) {
    if (a === b)
        return 0;
    if (a === null)
        return 1;
    if (b === null)
        return -1;
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/report/reviewed-name.js
/** What makes a name deserve a look, most urgent first. */
const concerns = [
    /** A wildcard for a whole public suffix, such as `*.co.uk`. */
    'public-suffix',
    'wildcard',
    /** No name of its registrable domain is in the repository yet. */
    'new-domain',
    /** It has letters beyond ASCII, which may look like others. */
    'international',
    /** It is not in the repository yet. */
    'new-name',
];

;// CONCATENATED MODULE: ./build/report/review.js



/** What the authorizations bring that are not known to be unchanged. */
function reviewOf(authorizations, comparison, domainOf) {
    const changed = authorizations.filter(({ change }) => change.kind !== 'unchanged');
    const known = knownBefore(authorizations, comparison, domainOf);
    const gained = new Set(changed.flatMap(report_result/* namesGained */.z));
    const names = inTurns([...gained].map((name) => reviewed(name, known, domainOf)));
    const ranks = new Map(names.map((each, rank) => [each.name, { ...each, rank }]));
    const unsorted = changed.map((result) => {
        const own = [...new Set((0,report_result/* namesGained */.z)(result))].flatMap((name) => ranks.get(name) ?? []);
        return { result, names: own.toSorted((a, b) => a.rank - b.rank), rank: Math.min(...own.map(rankOf)) };
    });
    const gains = unsorted.toSorted(byRank);
    return { gains, names: withGains(names, gains) };
}
function withGains(names, gains) {
    const pairs = gains.flatMap(({ names }, index) => names.map(({ name }) => ({ name, index })));
    const byName = (0,group_by/* groupBy */.$)(pairs, ({ name }) => name);
    return names.map((name) => ({ ...name, gains: (byName.get(name.name) ?? []).map(({ index }) => index) }));
}
function rankOf({ rank }) {
    return rank;
}
/** What has no names comes first, as nobody can see what it is for. */
function byRank(a, b) {
    const [first, second] = [a, b].map(({ rank }) => (rank === Number.POSITIVE_INFINITY ? -1 : rank));
    return Number(first) - Number(second) || compare(a.result.authorization.id, b.result.authorization.id);
}
function knownBefore(authorizations, comparison, domainOf) {
    if (comparison.kind !== 'compared')
        return null;
    const fresh = new Set(comparison.newNames);
    const there = authorizations.flatMap(({ authorization }) => authorization.dnsNames);
    const removed = comparison.removed.flatMap(({ dnsNames }) => dnsNames);
    const names = new Set([...there.filter((name) => !fresh.has(name)), ...removed]);
    return { names, domains: new Set([...names].map((name) => domainOf(name) ?? withoutWildcard(name))) };
}
function reviewed(name, known, domainOf) {
    const registrable = domainOf(name);
    const domain = registrable ?? withoutWildcard(name);
    const isWildcard = name.startsWith('*.');
    const found = {
        'public-suffix': isWildcard && registrable === null,
        wildcard: isWildcard,
        'new-domain': known !== null && !known.domains.has(domain),
        international: /(?:^|\.)xn--/.test(name),
        'new-name': known !== null && !known.names.has(name),
    };
    return { name, domain, concerns: new Set(concerns.filter((concern) => found[concern])) };
}
function withoutWildcard(name) {
    return name.replace(/^\*\./, '');
}
/** Names of the same concerns are as urgent as each other: the first of each domain, then the second of each. */
function inTurns(names) {
    const alike = (0,group_by/* groupBy */.$)(names, (name) => `${urgency(name)} ${name.domain}`);
    const turns = [...alike.values()].flatMap((group) => group.toSorted((a, b) => compare(a.name, b.name)).map((each, turn) => ({ each, turn })));
    return turns
        .toSorted((a, b) => urgency(b.each) - urgency(a.each) ||
        a.turn - b.turn ||
        compare(a.each.domain, b.each.domain) ||
        compare(a.each.name, b.each.name))
        .map(({ each }) => each);
}
/** One digit for each concern, the most urgent in front. */
function urgency(name) {
    return concerns.reduce((sum, concern) => 2 * sum + Number(name.concerns.has(concern)), 0);
}
function compare(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/stages/conclude.js


/** Puts everything together into the one model that all reports are rendered from. */
function conclude(stages) {
    const { settings, decision, dealer, gathered, plan, compared, watched, sending } = stages;
    const findings = [
        ...(decision.refusal === null ? [] : [decision.refusal]),
        ...dealer.ofFiles(gathered.findings),
        ...plan.findings,
        ...compared.findings,
        ...watched.findings,
        ...sending.findings,
    ];
    const authorizations = resultsOf(stages);
    return {
        outcome: outcomeOf(findings),
        mode: decision.mode,
        asOf: settings.asOf,
        files: gathered.files,
        documents: gathered.documents,
        authorizations,
        comparison: compared.comparison,
        review: reviewOf(authorizations, compared.comparison, stages.domainOf),
        runUrl: stages.runUrl,
        pins: watched.pins,
        findings: sorted(findings),
        updatedFiles: watched.updatedFiles,
    };
}
const unknown = { kind: 'unknown' };
function resultsOf({ plan, compared, sending }) {
    return plan.authorizations.flatMap((authorization, i) => {
        const sent = sending.sent[i];
        const change = compared.changes.get(authorization.id) ?? unknown;
        return sent === undefined ? [] : [{ authorization, change, sent }];
    });
}
/** The result with what else had to be told. */
function withFindings(result, more) {
    if (more.length === 0)
        return result;
    const findings = [...result.findings, ...more];
    return { ...result, outcome: outcomeOf(findings), findings: sorted(findings) };
}

;// CONCATENATED MODULE: ./build/stages/domains.js
/** The public suffix list, which is only loaded where there are names. */
async function registrableDomains(authorizations) {
    if (authorizations.length === 0)
        return () => null;
    const { registrableDomain } = await Promise.all(/* import() */[__nccwpck_require__.e(935), __nccwpck_require__.e(352)]).then(__nccwpck_require__.bind(__nccwpck_require__, 16352));
    return registrableDomain;
}

// EXTERNAL MODULE: ./build/files/read.js + 1 modules
var files_read = __nccwpck_require__(91421);
;// CONCATENATED MODULE: ./build/stages/gather.js








/**
 * Reads the documents of files, one file at a time, in the order of their paths.
 * Each file's documents go to the planner at once and are let go, so that a huge repository fits into little memory.
 * Whatever is wrong with one file is a finding and does not stop the others.
 *
 * @param limit once there are so many documents, no further file is read, which is an error
 */
async function gather(found, workspace, consumers, limit = limits/* maxDocuments */.Je) {
    const collector = new Collector(consumers, found.findings);
    for (const reading of (0,files_read/* readFiles */.U)(found.files, workspace)) {
        if (collector.documents.count >= limit) {
            collector.findings.push(tooManyDocuments(reading.file.path, collector.documents.count));
            break;
        }
        if (collector.isGrowingLarge())
            keepYoungGeneration();
        if (reading.kind === 'unreadable')
            collector.pass(reading.file, reading.finding);
        else
            await collector.take(reading.file, reading.bytes);
    }
    return collector;
}
class Collector {
    documents;
    #consumers;
    findings;
    pinItems = [];
    matchedPins = new Set();
    files = 0;
    #isLarge = false;
    constructor({ documents, ...consumers }, findings) {
        this.documents = documents;
        this.#consumers = consumers;
        this.findings = [...findings];
    }
    /** True once: when there turn out to be many documents. */
    isGrowingLarge() {
        if (this.#isLarge || this.documents.count < manyItems)
            return false;
        this.#isLarge = true;
        return true;
    }
    pass(file, finding) {
        this.findings.push(finding);
        this.#count(file);
    }
    async take(file, bytes) {
        const { found, findings } = (0,read/* readDocuments */.r)(file.path, bytes);
        this.findings.push(...findings);
        this.#count(file);
        for (const { document } of found)
            this.documents.add(document);
        for (const entry of file.pins)
            this.#pin(found, entry);
        const { planner, basePlan, verify } = this.#consumers;
        if (file.authorize.length > 0)
            planner.add(await planItems(found, file.authorize, verify));
        await basePlan.take(file.path, bytes, found);
    }
    #pin(found, entry) {
        for (const { document } of found)
            this.pinItems.push({ document: (0,documents_document/* detached */.ht)(document), entry });
    }
    #count({ pins }) {
        this.files++;
        for (const entry of pins)
            this.matchedPins.add(entry);
    }
}
function tooManyDocuments(path, count) {
    return (0,finding/* finding */.g)('error', 'file-unreadable', { path, line: null }, (0,text_text/* text */.Qq) `${path} and the files after it are not read: the ones before hold ${count} documents, and a run takes up no more.`, (0,text_text/* text */.Qq) `Narrow the patterns, or spread the files over several runs.`);
}

// EXTERNAL MODULE: ./build/files/target.js
var target = __nccwpck_require__(95151);
// EXTERNAL MODULE: ./build/inputs/fault.js
var inputs_fault = __nccwpck_require__(17324);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./build/inputs/addresses.js
var addresses = __nccwpck_require__(82872);
// EXTERNAL MODULE: ./build/inputs/durations.js
var durations = __nccwpck_require__(28085);
;// CONCATENATED MODULE: ./build/inputs/as-of.js



const iso = /^(?<year>\d{4})-(?<month>\d\d)-(?<date>\d\d)(?:[Tt](?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,](?<fraction>\d{1,9}))?)?(?<offset>[Zz]|[+-]\d\d(?::?\d\d)?)?)?$/;
/** The years that certificates know (RFC 5280 section 4.1.2.5). */
const [earliest, latest] = [Date.parse('0000-01-01T00:00:00Z'), Date.parse('9999-12-31T23:59:59Z')];
/**
 * Reads the moment to judge as of: `now`, a time from now such as `+14d` or `-12h`, an ISO 8601 date
 * (its first moment in UTC), or an ISO 8601 date and time with an offset. Nothing is guessed: 30 February,
 * hour 24 and a time without an offset are faults.
 */
function parseAsOf(value, now) {
    if (value === 'now')
        return (0,inputs_fault/* parsed */.Yz)(now);
    const moment = /^[+-]/.test(value) ? parseRelative(value, now) : parseIso(value);
    if (moment.ok && (moment.value < earliest || moment.value > latest)) {
        return (0,inputs_fault/* faulty */.eJ)((0,text_text/* text */.Qq) `${value} is not within the years 0 to 9999`);
    }
    return moment;
}
function parseRelative(value, now) {
    const span = (0,durations/* parseTime */.pe)(value.slice(1));
    if (span === null)
        return (0,inputs_fault/* faulty */.eJ)((0,text_text/* text */.Qq) `${value} is no time from now; write it like +14d or +12h`);
    if (span > durations/* maxTime */.GW)
        return (0,inputs_fault/* faulty */.eJ)((0,text_text/* text */.Qq) `${value} is more than a century from now`);
    return (0,inputs_fault/* parsed */.Yz)(value.startsWith('-') ? now - span : now + span);
}
function parseIso(value) {
    const groups = iso.exec(value)?.groups;
    if (groups === undefined) {
        return (0,inputs_fault/* faulty */.eJ)((0,text_text/* text */.Qq) `${value} is no ISO 8601 date or time; write it like 2027-01-31, 2027-01-31T09:00Z or +14d`);
    }
    const { hour = '0', minute = '0', second = '0', fraction = '', offset } = groups;
    if (groups['hour'] !== undefined && offset === undefined) {
        return (0,inputs_fault/* faulty */.eJ)((0,text_text/* text */.Qq) `${value} lacks an offset from UTC, such as Z or +01:00`);
    }
    const midnight = midnightOf(Number(groups['year']), Number(groups['month']), Number(groups['date']));
    const shift = offsetMinutes(offset ?? 'Z');
    if (midnight === null ||
        Number(hour) > 23 ||
        Number(minute) > 59 ||
        Number(second) > 59 ||
        shift === null) {
        return (0,inputs_fault/* faulty */.eJ)((0,text_text/* text */.Qq) `${value} does not exist in the calendar or on the clock`);
    }
    const minutes = Number(hour) * 60 + Number(minute) - shift;
    const milliseconds = Math.trunc(Number(`0.${fraction || '0'}`) * 1000);
    return (0,inputs_fault/* parsed */.Yz)(midnight + (minutes * 60 + Number(second)) * 1000 + milliseconds);
}
/** Null where the calendar has no such day. `Date.UTC` takes years below 100 for the last century's. */
function midnightOf(year, month, date) {
    const day = new Date(0);
    day.setUTCFullYear(year, month - 1, date);
    return day.getUTCMonth() === month - 1 && day.getUTCDate() === date ? day.getTime() : null;
}
function offsetMinutes(offset) {
    if (offset === 'Z' || offset === 'z')
        return 0;
    const digits = offset.slice(1).replace(':', '');
    const [hours, minutes] = [Number(digits.slice(0, 2)), Number(digits.slice(2) || '0')];
    if (hours > 23 || minutes > 59)
        return null;
    return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

// EXTERNAL MODULE: ./build/inputs/lists.js
var lists = __nccwpck_require__(68337);
// EXTERNAL MODULE: ./build/inputs/definition.js
var definition = __nccwpck_require__(73999);
;// CONCATENATED MODULE: ./build/inputs/reader.js



/** Of the inputs that have one. An expression that only GitHub can expand is no value elsewhere. */
const defaults = new Map(definition/* inputs */.Q
    .filter(({ default: value }) => value !== '' && !value.startsWith('${{'))
    .map(({ name, default: value }) => [name, value]));
/** Reads inputs by name and remembers every fault, to tell them all at once. */
class InputReader {
    #raw;
    #faults = [];
    constructor(raw) {
        this.#raw = raw;
    }
    /** What the user gave without white space around it; the default where that is nothing. */
    value(name) {
        return this.#raw[name]?.trim() || (defaults.get(name) ?? '');
    }
    /** Reads an input that may be left out; null where it is, or has a fault. */
    optional(name, parse) {
        const value = this.value(name);
        return value === '' ? null : this.take(name, parse(value), null);
    }
    /** Reads an input that always has a value; `standIn` takes its place where it has a fault. */
    required(name, parse, standIn) {
        return this.take(name, parse(this.value(name)), standIn);
    }
    take(name, result, standIn) {
        if (result.ok)
            return result.value;
        this.add((0,text_text/* text */.Qq) `input ${name}: ${result.fault}`);
        return standIn;
    }
    add(...faults) {
        this.#faults.push(...faults);
    }
    /** All faults so far; null where there is none. */
    error() {
        return this.#faults.length === 0 ? null : new inputs_fault/* InputError */.dz(this.#faults);
    }
}
/** Turns a check (null where all is well) into a reading of the value as it stands. */
function checked(check) {
    return (value) => {
        const fault = check(value);
        return fault === null ? (0,inputs_fault/* parsed */.Yz)(value) : (0,inputs_fault/* faulty */.eJ)(fault);
    };
}

;// CONCATENATED MODULE: ./build/inputs/secrets.js


/** Longer than any key or token, and short enough for a header. */
const maxSecretLength = 4096;
/** What people leave where a secret should be, and what the fault says about it. */
const mistakes = [
    [
        /\$\{\{|\}\}/,
        (0,text_text/* text */.Qq) `holds an expression that nothing has expanded; write it as \${{ secrets.NAME }} in the workflow`,
    ],
    [/^(?:\$\{?\w+\}?|%\w+%)$/, (0,text_text/* text */.Qq) `is the name of a variable, not its value`],
    [/^\*+$/, (0,text_text/* text */.Qq) `is a masked value (***), not the secret itself`],
    [/^(["'`]).*\1$/s, (0,text_text/* text */.Qq) `is wrapped in quotes; store it without them`],
    [/^<.*>$/s, (0,text_text/* text */.Qq) `is a placeholder in angle brackets`],
    [
        /^(?:true|false|null|undefined|none|changeme|secret-here|your[-_ ]?(?:api)?[-_ ]?(?:key|token)(?:[-_ ]here)?)$/i,
        (0,text_text/* text */.Qq) `is a placeholder`,
    ],
    [/^-----BEGIN /, (0,text_text/* text */.Qq) `is PEM, and no key of an API`],
    [/^[a-z]+:\/\//i, (0,text_text/* text */.Qq) `is an address`],
    [/^(?:bearer|basic|token)\s/i, (0,text_text/* text */.Qq) `starts with the name of an authentication scheme; give the bare value`],
    [/[\r\n]/, (0,text_text/* text */.Qq) `holds a line end`],
    [/\s/, (0,text_text/* text */.Qq) `holds white space`],
    [/[^\x21-\x7e]/, (0,text_text/* text */.Qq) `holds a character that cannot stand in an HTTP header`],
];
/**
 * Checks a key or token without white space around it. Faults say what is wrong and never show the value.
 */
function parseSecret(value) {
    if (value.length > maxSecretLength)
        return (0,inputs_fault/* faulty */.eJ)((0,text_text/* text */.Qq) `is longer than ${maxSecretLength} characters`);
    const mistake = mistakes.find(([pattern]) => pattern.test(value));
    return mistake === undefined ? (0,inputs_fault/* parsed */.Yz)(value) : (0,inputs_fault/* faulty */.eJ)(mistake[1]);
}

// EXTERNAL MODULE: ./build/inputs/settings.js
var settings = __nccwpck_require__(7031);
;// CONCATENATED MODULE: ./build/inputs/shard.js


/** A workflow's matrix has at most 256 jobs; this leaves room for several of them. */
const maxShards = 1024;
/** All of the work. */
const wholeWork = { index: 0, count: 1 };
/** Reads `i/n`, the i-th (from 1) of n parts. */
function parseShard(value) {
    const [, part, parts] = /^(\d{1,6})\s*\/\s*(\d{1,6})$/.exec(value) ?? [];
    if (part === undefined)
        return (0,inputs_fault/* faulty */.eJ)((0,text_text/* text */.Qq) `${value} is no shard; write it as i/n, such as 1/4`);
    const [number, count] = [Number(part), Number(parts)];
    if (count < 1 || count > maxShards)
        return (0,inputs_fault/* faulty */.eJ)((0,text_text/* text */.Qq) `${value} asks for none or more than ${maxShards} parts`);
    if (number < 1 || number > count) {
        return (0,inputs_fault/* faulty */.eJ)((0,text_text/* text */.Qq) `${value} is not among the parts: they are 1/${count} to ${count}/${count}`);
    }
    return (0,inputs_fault/* parsed */.Yz)({ index: number - 1, count });
}

// EXTERNAL MODULE: ./build/inputs/suggestion.js
var suggestion = __nccwpck_require__(74478);
;// CONCATENATED MODULE: ./build/inputs/load.js












const defaultApiUrl = new URL('https://sslmate.com/api/v3/monitoring');
const noTime = { kind: 'time', milliseconds: 0 };
/** Reads all inputs and the config file into checked settings, or tells every fault of theirs. */
async function loadSettings(raw, context) {
    const reader = new InputReader(raw);
    const defaults = readDefaults(reader);
    const fromInputs = readEntries(reader, defaults, context.workspace);
    const fromConfig = await readConfigEntries(reader, defaults, context);
    const run = readRun(reader, context);
    const authorize = [...fromInputs.authorize, ...fromConfig.authorize];
    const pins = [...fromInputs.pins, ...fromConfig.pins];
    return reader.error() ?? { ...run, authorize, pins };
}
function readDefaults(reader) {
    return {
        by: reader.required('authorize-by', (value) => (0,suggestion/* parseChoice */.HU)(value, settings/* authorizeBys */.q9), 'key'),
        dnsNames: (0,lists/* listOf */.c)(reader.value('dns-names')),
        failBefore: reader.required('fail-before', durations/* parseDuration */.E9, noTime),
        warnBefore: reader.required('warn-before', durations/* parseDuration */.E9, noTime),
    };
}
function readEntries(reader, defaults, workspace) {
    if (['authorize', 'pins', 'config'].every((name) => reader.value(name) === '')) {
        reader.add((0,text_text/* text */.Qq) `none of the inputs authorize, pins and config is given; name the files to look at in one of them`);
    }
    const authorize = reader.optional('authorize', (value) => (0,patterns/* parsePatterns */.Z7)(value, workspace));
    const pins = reader.optional('pins', (value) => (0,patterns/* parsePatterns */.Z7)(value, workspace));
    const { by, dnsNames, failBefore, warnBefore } = defaults;
    return {
        authorize: authorize === null ? [] : [{ origin: 'input', files: authorize, dnsNames, by }],
        pins: pins === null ? [] : [inputPin(pins, failBefore, warnBefore)],
    };
}
function inputPin(files, failBefore, warnBefore) {
    return {
        origin: 'input',
        name: null,
        files,
        failBefore,
        warnBefore,
        expect: {},
        source: null,
        update: null,
    };
}
/** The YAML reader is loaded only where there is something for it to read. */
async function readConfigEntries(reader, defaults, context) {
    const path = reader.value('config');
    const bytes = reader.optional('config', context.readConfig);
    if (bytes === null)
        return { authorize: [], pins: [] };
    const { parseConfig } = await Promise.all(/* import() */[__nccwpck_require__.e(456), __nccwpck_require__.e(567)]).then(__nccwpck_require__.bind(__nccwpck_require__, 67948));
    const { entries, faults } = parseConfig(bytes, path, defaults, context.workspace);
    reader.add(...faults);
    return entries;
}
function readRun(reader, context) {
    const output = checked(context.refuseOutput);
    const report = reader.optional('report', output);
    const sarif = reader.optional('sarif', output);
    if (report !== null && sarif !== null && isSameFile(report, sarif, context.workspace))
        reader.add((0,text_text/* text */.Qq) `inputs report and sarif name the same file, ${report}`);
    return {
        apiKey: reader.optional('api-key', parseSecret),
        apiUrl: reader.required('api-url', addresses/* parseApiUrl */.n, defaultApiUrl),
        asOf: reader.optional('as-of', (value) => parseAsOf(value, context.now)) ?? context.now,
        mode: reader.required('mode', (value) => (0,suggestion/* parseChoice */.HU)(value, settings/* modes */.nI), 'auto'),
        ifNoFilesFound: reader.required('if-no-files-found', (value) => (0,suggestion/* parseChoice */.HU)(value, settings/* missingFilesPolicies */.WA), 'error'),
        githubToken: reader.optional('github-token', parseSecret),
        comment: reader.required('comment', (value) => (0,suggestion/* parseChoice */.HU)(value, settings/* commentPolicies */.YN), 'never'),
        issue: reader.required('issue', suggestion/* parseFlag */.og, false),
        report,
        sarif,
        shard: reader.optional('shard', parseShard) ?? wholeWork,
    };
}
function isSameFile(a, b, workspace) {
    return (0,external_node_path_.resolve)(workspace, a) === (0,external_node_path_.resolve)(workspace, b);
}

;// CONCATENATED MODULE: ./build/stages/inputs.js





/** Reads the user's inputs and config file in the place where the run happens. */
class Inputs {
    #raw;
    #host;
    constructor(raw, host) {
        this.#raw = raw;
        this.#host = host;
    }
    /** Path of the config file relative to the workspace, with `/`, however it was written; null where there is none. */
    get config() {
        const path = this.#raw.config?.trim();
        return path ? (0,paths/* fromWorkspace */.mr)(path, this.#host.workspace) : null;
    }
    /** @throws {InputError} with every fault of the inputs and the config file */
    async settle() {
        const settings = await this.#load((path) => (0,files_read/* readConfigFile */.R)(path, this.#host.workspace));
        if (settings instanceof inputs_fault/* InputError */.dz)
            throw settings;
        return settings;
    }
    /**
     * The `authorize` entries with another version of the config file, null for none. Faults of that version
     * are no longer anybody's to mend: it then has no entries.
     */
    async entriesWith(config) {
        const settings = await this.#load(() => (0,inputs_fault/* parsed */.Yz)(config));
        return settings instanceof inputs_fault/* InputError */.dz ? [] : settings.authorize;
    }
    #load(readConfig) {
        const { workspace, temporary, now } = this.#host;
        const context = {
            workspace,
            now,
            readConfig,
            refuseOutput: (path) => (0,target/* refuseOutput */.E)(path, { workspace, runnerTemp: temporary }),
        };
        return loadSettings(this.#raw, context);
    }
}

;// CONCATENATED MODULE: ./build/pins/group.js



/**
 * Groups into pins: what a config entry matched is one pin, what the input matched falls apart by subject.
 * A config entry without any certificate is a pin too: one that is missing.
 */
function groupPins(entries, items) {
    return entries.flatMap((entry) => {
        const certificates = items
            .filter((item) => item.entry === entry)
            .map(({ document }) => document)
            .filter(documents_document/* isCertificate */.Yn)
            .filter(documents_document/* isDated */.DC);
        return entry.origin === 'config' ? [configPin(entry, certificates)] : inputPins(entry, certificates);
    });
}
function configPin(entry, certificates) {
    const counted = counting(certificates);
    const patterns = entry.files.include.join(' ');
    return {
        name: entry.name ?? counted[0]?.subject ?? patterns,
        identity: `config:${entry.name ?? patterns}`,
        entry,
        certificates: counted,
    };
}
function inputPins(entry, certificates) {
    const bySubject = new Map();
    for (const certificate of certificates) {
        const subject = certificate.subject.toLowerCase();
        const group = bySubject.get(subject);
        if (group === undefined)
            bySubject.set(subject, [certificate]);
        else
            group.push(certificate);
    }
    return [...bySubject].map(([subject, group]) => ({
        name: group[0]?.subject || '(empty subject)',
        identity: `subject:${subject}`,
        entry,
        certificates: counting(group),
    }));
}
/** CA certificates count only if there is nothing else. */
function counting(certificates) {
    const endEntities = certificates.filter(({ ca }) => !ca);
    return endEntities.length > 0 ? endEntities : certificates;
}
/** A warning for each CSR that stands where a pinned certificate is due. */
function misplacedRequests(items) {
    return items
        .filter(({ document }) => !(0,documents_document/* isCertificate */.Yn)(document))
        .map(({ document }) => (0,finding/* finding */.g)('warning', 'wrong-kind', document, (0,text_text/* text */.Qq) `A CSR is no certificate and cannot be pinned.`, (0,text_text/* text */.Qq) `Keep it out of the pins, or pin the certificate that was issued for it.`));
}

// EXTERNAL MODULE: ./build/pins/advice.js
var advice = __nccwpck_require__(15133);
// EXTERNAL MODULE: ./build/pins/expectation.js
var expectation = __nccwpck_require__(45567);
;// CONCATENATED MODULE: ./build/pins/findings.js




/** The finding of a pin that is near its end, past it, or has not begun. */
function expiryFinding({ name }, standing) {
    return (0,finding/* finding */.g)(standing.level, `pin-${standing.verdict}`, standing.judged, (0,text_text/* text */.Qq) `The pin ${name} ${whatIsWrong(standing)}${gap(standing)}.`, (0,advice/* advise */.TH)(standing, true));
}
function whatIsWrong({ verdict, judged, asOf }) {
    const end = (0,instant/* moment */.n$)(judged.notAfter);
    switch (verdict) {
        case 'expired':
            return (0,text_text/* text */.Qq) `expired on ${end}, ${(0,instant/* spanInWords */.zw)(asOf - judged.notAfter)} ago`;
        case 'not-yet-valid':
            return (0,text_text/* text */.Qq) `is not valid before ${(0,instant/* moment */.n$)(judged.notBefore)}, and nothing else is`;
        case 'expiring':
            return (0,text_text/* text */.Qq) `expires on ${end}, in ${(0,instant/* spanInWords */.zw)(judged.notAfter - asOf)}`;
    }
}
function gap({ afterGap }) {
    if (afterGap === null)
        return [];
    return (0,text_text/* text */.Qq) `; its successor in ${afterGap.path} only begins on ${(0,instant/* moment */.n$)(afterGap.notBefore)}, which leaves a gap`;
}
/** The finding of a certificate that is not the expected one. */
function mismatchFinding({ name }, { certificate, key, expected, found }) {
    return (0,finding/* finding */.g)('error', 'pin-mismatch', certificate, (0,text_text/* text */.Qq) `The pin ${name} is not as expected: ${key} should be ${(0,text_text/* join */.fj)(expected, (0,text_text/* text */.Qq) ` or `)} but is ${found}.`, (0,text_text/* text */.Qq) `If the owner has changed it, confirm that with the owner and correct expect; if not, do not trust this certificate.`);
}
/** The notice that an older certificate of a pin may go. */
function supersededFinding({ name }, old, { judged, current }) {
    const inForce = old === current;
    return (0,finding/* finding */.g)('notice', 'pin-superseded', old, (0,text_text/* text */.Qq) `The pin ${name} has a successor until ${(0,instant/* longDate */.lF)(judged.notAfter)} in ${judged.path}; this certificate ends on ${(0,instant/* longDate */.lF)(old.notAfter)}.`, inForce
        ? (0,text_text/* text */.Qq) `Keep it until its successor begins on ${(0,instant/* longDate */.lF)(judged.notBefore)}, then remove it.`
        : (0,text_text/* text */.Qq) `Remove it once the owner no longer uses it.`);
}

// EXTERNAL MODULE: ./build/pins/pin.js
var pin = __nccwpck_require__(44830);
// EXTERNAL MODULE: ./build/pins/standing.js + 1 modules
var pins_standing = __nccwpck_require__(61429);
;// CONCATENATED MODULE: ./build/pins/judge.js









/**
 * Judges a pin as of a moment. A certificate that is not the expected one makes the verdict, and what is
 * to be said about its end is said all the same.
 *
 * @param missingLevel how bad it is for the pin to have no certificate
 */
function judgePin(pin, asOf, missingLevel) {
    const standing = (0,pins_standing/* standingOf */.Y)(pin, asOf);
    if (standing === null)
        return { status: missing(pin, missingLevel), findings: [] };
    const mismatches = (0,expectation/* mismatchesOf */.y)(pin);
    const expected = mismatches.length === 0;
    const { judged, successor, superseded } = standing;
    const status = {
        name: pin.name,
        verdict: expected ? standing.verdict : 'mismatch',
        level: expected ? standing.level : 'error',
        notAfter: judged.notAfter,
        daysLeft: (0,instant/* wholeDays */.n8)(asOf, judged.notAfter),
        certificates: pin.certificates.map(pinned),
        successor: successor === null ? null : pinned(successor),
        published: null,
        advice: (0,advice/* advise */.TH)(standing, expected),
    };
    const findings = [
        ...mismatches.map((mismatch) => mismatchFinding(pin, mismatch)),
        ...(standing.verdict === 'ok' ? [] : [expiryFinding(pin, standing)]),
        ...superseded.map((old) => supersededFinding(pin, old, standing)),
    ];
    return { status, findings };
}
/** Judges a pin whose files hold no certificate at all, which nobody asked to be ignored. */
function judgeEmpty(pin) {
    return {
        status: missing(pin, 'error'),
        findings: [
            (0,finding/* finding */.g)('error', 'no-document', finding/* nowhere */.j, (0,text_text/* text */.Qq) `The files of the pin ${pin.name} hold no certificate.`, advice/* adviceForMissing */._u),
        ],
    };
}
function missing(pin, level) {
    return {
        name: pin.name,
        verdict: 'missing',
        level,
        notAfter: null,
        daysLeft: null,
        certificates: [],
        successor: null,
        published: null,
        advice: advice/* adviceForMissing */._u,
    };
}
function pinned(certificate) {
    return { place: (0,documents_document/* placeOf */.$t)(certificate), ...(0,pin/* particularsOf */.M)(certificate) };
}

;// CONCATENATED MODULE: ./build/stages/watch.js


/** Pages that are fetched at a time. */
const sourcesAtOnce = 8;
/** How bad a pin without any file is: as bad as a pattern that matches nothing. */
const missingLevels = { error: 'error', warn: 'warning', ignore: 'ok' };
/** Judges the pins, looks where their owners publish them, and writes what is new there. */
async function watch({ pinItems, matchedPins }, settings, dealer, host) {
    const run = { settings, host, matchedPins };
    const pins = groupPins(settings.pins, pinItems).filter(({ identity }) => dealer.holds(identity));
    const watched = await watchAll(pins, run);
    return {
        pins: watched.map(({ status }) => status),
        findings: [
            ...dealer.ofFiles(misplacedRequests(pinItems)),
            ...watched.flatMap(({ findings }) => findings),
        ],
        updatedFiles: watched.flatMap(({ updatedFiles }) => updatedFiles),
    };
}
function judge(pin, { settings, matchedPins }) {
    if (pin.certificates.length === 0 && matchedPins.has(pin.entry))
        return judgeEmpty(pin);
    return judgePin(pin, settings.asOf, missingLevels[settings.ifNoFilesFound]);
}
async function watchAll(pins, run) {
    const watchEach = (pin) => watchOne(pin, run);
    if (pins.every(({ entry }) => entry.source === null))
        return Promise.all(pins.map(watchEach));
    const { default: pMap } = await __nccwpck_require__.e(/* import() */ 606).then(__nccwpck_require__.bind(__nccwpck_require__, 606));
    return pMap(pins, watchEach, { concurrency: sourcesAtOnce });
}
async function watchOne(pin, run) {
    const judgement = judge(pin, run);
    const { source } = pin.entry;
    if (source === null)
        return { ...judgement, updatedFiles: [] };
    const { lookAtSource } = await Promise.all(/* import() */[__nccwpck_require__.e(280), __nccwpck_require__.e(379)]).then(__nccwpck_require__.bind(__nccwpck_require__, 40379));
    return lookAtSource(pin, source, judgement, run);
}

// EXTERNAL MODULE: ./build/files/write.js
var write = __nccwpck_require__(4011);
// EXTERNAL MODULE: ./build/report/json.js
var report_json = __nccwpck_require__(9665);
// EXTERNAL MODULE: ./build/version.js
var version = __nccwpck_require__(58508);
;// CONCATENATED MODULE: ./build/stages/write.js







/** Writes the report and the SARIF file where the settings want them. */
async function write_write(result, settings, host) {
    const findings = [];
    const attempt = (path, chunks) => {
        if (path === null)
            return null;
        const roots = { workspace: host.workspace, runnerTemp: host.temporary };
        const problem = (0,foreseen/* foreseen */.m)(write/* WriteError */.Q, () => (0,write/* writeInside */.M)(path, chunks, roots));
        if (!(problem instanceof write/* WriteError */.Q))
            return path;
        findings.push(notWritten(problem));
        return null;
    };
    const sarif = attempt(settings.sarif, settings.sarif === null ? [] : await sarifOf(result, host));
    // Last, as it tells what kept the other from being written.
    const report = attempt(settings.report, (0,report_json/* jsonReport */.L)(withFindings(result, findings)));
    return { written: { report, sarif }, findings };
}
async function sarifOf(result, { context }) {
    const { sarifReport } = await __nccwpck_require__.e(/* import() */ 495).then(__nccwpck_require__.bind(__nccwpck_require__, 48495));
    return sarifReport(result, { version: version/* version */.r, fallbackPath: context?.workflowPath ?? '.github/workflows' });
}
function notWritten(error) {
    return (0,finding/* finding */.g)('error', 'file-unreadable', finding/* nowhere */.j, (0,text_text/* text */.Qq) `A result could not be written: ${error.text}.`, (0,text_text/* text */.Qq) `Choose a path for report and sarif that this job may write to.`);
}

;// CONCATENATED MODULE: ./build/main.js

















/**
 * The whole run, from the inputs to the reports.
 *
 * @throws {InputError} with every fault of the inputs, before anything is read or sent
 */
async function run(raw, host) {
    const inputs = new Inputs(raw, host);
    const settings = await inputs.settle();
    const dealer = new Dealer(settings.shard);
    const decision = decide(settings.mode, host.context);
    host.say((0,text_text/* text */.Qq) `This run makes a ${decision.mode === 'plan' ? (0,text_text/* text */.Qq) `plan` : (0,text_text/* text */.Qq) `change`}: ${decision.reason}.`);
    const found = findFiles(settings, host.workspace);
    const verify = verifyingOnce(verifyRequestSignature);
    const basePlan = await openBasePlan({
        context: host.context,
        settings,
        config: inputs.config,
        entriesWith: (config) => inputs.entriesWith(config),
        files: found.files,
        verify,
        dealer,
        signal: host.signal,
    });
    const planner = new AuthorizationPlanner(settings.asOf, dealer);
    const documents = new DocumentRecords(settings.report !== null);
    const gathered = await gather(found, host.workspace, { documents, planner, basePlan, verify });
    const plan = planner.finish();
    const compared = await basePlan.compare(plan.authorizations);
    const watched = await watch(gathered, settings, dealer, host);
    const sending = await authorize(plan.authorizations, decision, settings, host);
    const domainOf = await registrableDomains(plan.authorizations);
    const runUrl = host.context?.runUrl ?? null;
    const result = conclude({
        ...{ settings, decision, dealer, gathered, plan, compared, watched, sending },
        ...{ domainOf, runUrl },
    });
    const told = withFindings(result, await announce(result, settings, host));
    const { written, findings } = await write_write(told, settings, host);
    return { result: withFindings(told, findings), written };
}


/***/ }),

/***/ 15133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TH: () => (/* binding */ advise),
/* harmony export */   _u: () => (/* binding */ adviceForMissing),
/* harmony export */   tN: () => (/* binding */ adviseRenewal)
/* harmony export */ });
/* harmony import */ var _text_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(12527);
/* harmony import */ var _text_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(74043);


const adviceForMissing = (0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `Put the owner's certificate there, or correct the pattern.`;
/** What to do next about a pin, in words. */
function advise(standing, expected) {
    if (!expected)
        return (0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `Find out whose certificate this is before anything trusts it.`;
    switch (standing.verdict) {
        case 'not-yet-valid':
            return (0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `It begins on ${(0,_text_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .longDate */ .lF)(standing.judged.notBefore)}; until then pin the one that is valid now as well.`;
        case 'expired':
            return (0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `Replace it by the certificate that its owner uses now${gapInWords(standing)}.`;
        case 'expiring':
            return (0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `Get its successor from its owner and pin it beside this one${gapInWords(standing)}.`;
        case 'ok':
            return whileHolding(standing);
    }
}
/**
 * What to do next once the owner has published the successor.
 *
 * @param writtenTo paths of the files that it, and others with it, were written to
 */
function adviseRenewal(renewal, writtenTo) {
    const { certificate, expected, leavesGap } = renewal;
    if (!expected) {
        return (0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `The owner shows another certificate with this subject that is not as expect says; ask the owner about it.`;
    }
    const until = (0,_text_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .longDate */ .lF)(certificate.notAfter);
    const gap = leavesGap ? (0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) ` but only from ${(0,_text_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .longDate */ .lF)(certificate.notBefore)}, which leaves a gap` : [];
    const todo = writtenTo.length === 0
        ? (0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `check its hashes and pin it beside this one`
        : (0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `check the hashes of ${(0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(writtenTo, (0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `, `)} and merge ${writtenTo.length === 1 ? (0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `it` : (0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `them`}`;
    return (0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `Its owner has published the successor, until ${until}${gap}: ${todo}.`;
}
function gapInWords({ afterGap }) {
    if (afterGap === null)
        return [];
    return (0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `; ${afterGap.path} only begins on ${(0,_text_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .longDate */ .lF)(afterGap.notBefore)}`;
}
function whileHolding({ superseded, judged, current }) {
    const removable = superseded.filter(({ path }) => path !== judged.path);
    const inPlace = (0,_text_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .longDate */ .lF)(judged.notAfter);
    if (judged !== current) {
        return (0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `The new one takes over on ${(0,_text_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .longDate */ .lF)(judged.notBefore)} and lasts until ${inPlace}; keep ${current.path} until then.`;
    }
    if (removable.length === 0) {
        return superseded.length === 0
            ? (0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `Nothing to do.`
            : (0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `The new one is in place until ${inPlace}; take the old one out of ${pathsOf(superseded)}.`;
    }
    return (0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `The new one is in place until ${inPlace}; remove ${pathsOf(removable)}.`;
}
function pathsOf(certificates) {
    return (0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)([...new Set(certificates.map(({ path }) => path))], (0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `, `);
}


/***/ }),

/***/ 45567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ hasExpectedNames),
/* harmony export */   y: () => (/* binding */ mismatchesOf)
/* harmony export */ });
/* harmony import */ var _documents_distinguished_name_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(65835);

/** Every certificate of the pin must match in everything that is expected. */
function mismatchesOf({ certificates, entry }) {
    return certificates.flatMap((certificate) => failedChecks(certificate, entry.expect).map(({ key, expected, found }) => ({
        certificate,
        key,
        expected,
        found,
    })));
}
/** Whether a certificate has the expected subject and issuer, the part of `expect` that outlives a renewal. */
function hasExpectedNames(certificate, { subject, issuer }) {
    const names = { ...(subject && { subject }), ...(issuer && { issuer }) };
    return failedChecks(certificate, names).length === 0;
}
function failedChecks(certificate, expect) {
    return checksOf(certificate, expect).filter(({ expected, found, same }) => !expected.some((value) => same(value, found)));
}
/** A check of everything that is expected, and of nothing else. */
function checksOf(certificate, expect) {
    const { subject, issuer, serial, publicKeySha256, certificateSha256 } = certificate;
    const checks = [
        { key: 'subject', expected: expect.subject, found: subject, same: _documents_distinguished_name_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesDistinguishedName */ .Px },
        { key: 'issuer', expected: expect.issuer, found: issuer, same: _documents_distinguished_name_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesDistinguishedName */ .Px },
        { key: 'serial', expected: expect.serial, found: serial, same: isSame },
        { key: 'public-key-sha256', expected: expect.publicKeySha256, found: publicKeySha256, same: isSame },
        {
            key: 'certificate-sha256',
            expected: expect.certificateSha256,
            found: certificateSha256,
            same: isSame,
        },
    ];
    return checks.flatMap(({ expected, ...check }) => (expected === undefined ? [] : [{ ...check, expected }]));
}
/** Hex was brought into one form when it was read. */
function isSame(expected, found) {
    return expected === found;
}


/***/ }),

/***/ 44830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ particularsOf)
/* harmony export */ });
function particularsOf(certificate) {
    const { subject, serial, notBefore, notAfter, certificateSha256, publicKeySha256 } = certificate;
    return { subject, serial, notBefore, notAfter, certificateSha256, publicKeySha256 };
}


/***/ }),

/***/ 61429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ standingOf)
});

// EXTERNAL MODULE: ./build/inputs/durations.js
var durations = __nccwpck_require__(28085);
;// CONCATENATED MODULE: ./build/pins/coverage.js
/** Certificates that follow each other within a second leave no gap: validity counts whole seconds. */
const seam = 1_000;
/** Works out the coverage; validity includes both ends (RFC 5280 section 4.1.2.5). Null where there is no certificate. */
function coverageOf(certificates, asOf) {
    const begun = certificates.filter(({ notBefore }) => notBefore <= asOf);
    const upcoming = certificates
        .filter(({ notBefore }) => notBefore > asOf)
        .sort((a, b) => a.notBefore - b.notBefore);
    const longest = longestOf(begun);
    const [first] = upcoming;
    if (longest === null)
        return first === undefined ? null : { kind: 'not-yet-valid', first };
    if (longest.notAfter < asOf)
        return { kind: 'expired', last: longest, afterGap: first ?? null };
    return { kind: 'valid', current: longest, ...takeOver(longest, upcoming) };
}
/** Follows the certificates that begin before the one in place ends. */
function takeOver(current, upcoming) {
    let last = current;
    for (const next of upcoming) {
        if (next.notBefore > last.notAfter + seam)
            return { last, afterGap: next };
        if (next.notAfter > last.notAfter)
            last = next;
    }
    return { last, afterGap: null };
}
function longestOf(certificates) {
    return certificates.reduce((longest, each) => (longest === null || each.notAfter > longest.notAfter ? each : longest), null);
}

;// CONCATENATED MODULE: ./build/pins/standing.js


/** Works out how a pin stands; null where it has no certificate. */
function standingOf(pin, asOf) {
    const coverage = coverageOf(pin.certificates, asOf);
    if (coverage === null)
        return null;
    const none = { asOf, current: null, level: 'error', superseded: [] };
    switch (coverage.kind) {
        case 'not-yet-valid':
            return { ...none, verdict: 'not-yet-valid', judged: coverage.first, successor: null, afterGap: null };
        case 'expired': {
            const { last, afterGap } = coverage;
            return { ...none, verdict: 'expired', judged: last, successor: afterGap, afterGap };
        }
        case 'valid':
            return whileValid(pin, coverage, asOf);
    }
}
function whileValid(pin, coverage, asOf) {
    const { current, last, afterGap } = coverage;
    const level = levelOf(pin, last, asOf);
    const inForce = {
        asOf,
        judged: last,
        current,
        successor: last === current ? afterGap : last,
        afterGap,
        superseded: pin.certificates.filter((each) => each.notAfter < last.notAfter && each.notBefore <= asOf && levelOf(pin, each, asOf) !== 'ok'),
    };
    return level === 'ok' ? { ...inForce, verdict: 'ok', level } : { ...inForce, verdict: 'expiring', level };
}
/** `fail-before` rules where both apply. */
function levelOf({ entry }, certificate, asOf) {
    const left = certificate.notAfter - asOf;
    const lifetime = certificate.notAfter - certificate.notBefore;
    if (left < (0,durations/* thresholdMilliseconds */.gM)(entry.failBefore, lifetime))
        return 'error';
    return left < (0,durations/* thresholdMilliseconds */.gM)(entry.warnBefore, lifetime) ? 'warning' : 'ok';
}


/***/ }),

/***/ 94055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JX: () => (/* binding */ contentTypeOf),
/* harmony export */   X5: () => (/* binding */ endpointOf),
/* harmony export */   rP: () => (/* binding */ gainedNames)
/* harmony export */ });
const requests = {
    'pem-request': { endpoint: 'known_keys', contentType: 'application/x-pem-file' },
    'der-request': { endpoint: 'known_keys', contentType: 'application/pkcs10' },
    'key-json': { endpoint: 'known_keys', contentType: 'application/json' },
    'pem-certificate': { endpoint: 'known_certs', contentType: 'application/x-pem-file' },
    'pem-chain': { endpoint: 'known_certs', contentType: 'application/pem-certificate-chain' },
    'der-certificate': { endpoint: 'known_certs', contentType: 'application/pkix-cert' },
    'tbs-json': { endpoint: 'known_certs', contentType: 'application/json' },
};
/** The last part of the address that an authorization is posted to. */
function endpointOf({ body }) {
    return requests[body.kind].endpoint;
}
/** The media type that an authorization's body is posted as. */
function contentTypeOf({ body }) {
    return requests[body.kind].contentType;
}
/** The names that an authorization brings over the base branch; null where that is not known. */
function gainedNames({ dnsNames }, change) {
    switch (change.kind) {
        case 'new':
            return dnsNames;
        case 'widened':
            return change.gained;
        case 'unchanged':
            return [];
        case 'unknown':
            return null;
    }
}


/***/ }),

/***/ 33159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Groups by key, keys and members in order of appearance. (`Map.groupBy` came with Node 21.) */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(keyOf(item));
        if (group === undefined)
            groups.set(keyOf(item), [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 44180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ keyCell),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   O0: () => (/* binding */ newTo),
/* harmony export */   VK: () => (/* binding */ placesCell),
/* harmony export */   oK: () => (/* binding */ unchangedTable)
/* harmony export */ });
/* harmony import */ var _text_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(74043);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(57442);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(44702);



/** What stays as it is. */
function unchangedTable(authorizations, limit) {
    const unchanged = authorizations
        .filter(({ change }) => change.kind === 'unchanged')
        .toSorted((a, b) => (a.authorization.id < b.authorization.id ? -1 : 1));
    const header = [(0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `Key`, (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `State`, (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `Names`, (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `Documents`];
    return (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(header, unchanged, limit, (result) => [
        keyCell(result),
        stateOf(result),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(result.authorization.dnsNames.toSorted(), _tables_js__WEBPACK_IMPORTED_MODULE_1__/* .maxNamesPerCell */ .Qc),
        placesCell(result, _tables_js__WEBPACK_IMPORTED_MODULE_1__/* .maxPlacesPerCell */ .kF),
    ]);
}
/** The key, and whether it is authorized itself or only one certificate of it. */
function keyCell({ authorization: { by, publicKeySha256, tbsSha256 } }) {
    if (by === 'key')
        return (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shortHash */ .BC)(publicKeySha256)}`;
    return (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `certificate ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shortHash */ .BC)(tbsSha256 ?? publicKeySha256)}`;
}
/** Whether a name is new to the repository, as far as that was found out. */
function newTo(comparison) {
    const names = new Set(comparison.kind === 'compared' ? comparison.newNames : []);
    return (name) => names.has(name);
}
/** Where the documents of an authorization stand. */
function placesCell({ authorization: { documents } }, most) {
    const places = documents.map(({ path, line }) => `${path}:${line}`);
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)([...new Set(places)].toSorted(), most);
}
/** How an authorization stands: what is to change, or what became of it. */
function stateOf(result) {
    const { sent } = result;
    return sent.status === 'planned' ? changeWords(result) : sentWords(sent);
}
/** What is new is what gets authorized: a certificate may be so although its key is known. */
function newWords({ authorization }) {
    return authorization.by === 'key' ? (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `new key` : (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `new certificate`;
}
function changeWords(result) {
    const { change } = result;
    switch (change.kind) {
        case 'new':
            return newWords(result);
        case 'widened':
            return (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(change.gained.length, (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `more name`, (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `more names`);
        case 'unchanged':
            return (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `unchanged`;
        case 'unknown':
            return (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `planned`;
    }
}
function sentWords(sent) {
    switch (sent.status) {
        case 'authorized':
            return (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `✅\u00a0authorized`;
        case 'failed':
            return (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `❌\u00a0failed: ${sent.error.message}`;
        case 'not-tried':
            return (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `⚠️\u00a0not tried`;
    }
}


/***/ }),

/***/ 99545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ inChunks),
/* harmony export */   z: () => (/* binding */ arrayLines)
/* harmony export */ });
/** Length of a chunk in UTF-16 units: long enough that writing costs few calls, short enough to hold. */
const chunkLength = 65_536;
/** Joins small pieces into few larger ones, so that a big report is written without being held. */
function* inChunks(pieces) {
    let chunk = '';
    for (const piece of pieces) {
        chunk += piece;
        if (chunk.length >= chunkLength) {
            yield chunk;
            chunk = '';
        }
    }
    if (chunk !== '')
        yield chunk;
}
/** A JSON array over several lines, one item per line, so that two reports compare well line by line. */
function* arrayLines(items, indent) {
    let first = true;
    for (const item of items) {
        yield `${first ? '[' : ','}\n${indent}  ${item}`;
        first = false;
    }
    yield first ? '[]' : `\n${indent}]`;
}


/***/ }),

/***/ 56423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ countsOf),
/* harmony export */   u: () => (/* binding */ countSent)
/* harmony export */ });
function countsOf(result) {
    return {
        files: result.files,
        documents: result.documents.count,
        planned: result.authorizations.length,
        authorized: countSent(result, 'authorized'),
        failed: countSent(result, 'failed'),
        pins: result.pins.length,
        errors: countFindings(result, 'error'),
        warnings: countFindings(result, 'warning'),
        notices: countFindings(result, 'notice'),
    };
}
function countSent({ authorizations }, status) {
    return authorizations.filter(({ sent }) => sent.status === status).length;
}
function countFindings({ findings }, level) {
    return findings.filter((finding) => finding.level === level).length;
}


/***/ }),

/***/ 34110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ endsFirst)
/* harmony export */ });
/** The end of the pin that ends first; null where no pin has a certificate. */
function endsFirst(pins) {
    let first = null;
    for (const { notAfter, daysLeft } of pins) {
        if (notAfter === null || daysLeft === null)
            continue;
        if (first === null || notAfter < first.notAfter)
            first = { notAfter, daysLeft };
    }
    return first;
}


/***/ }),

/***/ 57478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ incompleteness),
/* harmony export */   z: () => (/* binding */ excerptOf)
/* harmony export */ });
/* harmony import */ var _text_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(74043);
/* harmony import */ var _rich_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(46781);


/**
 * The most urgent of a review: so many names, each with a key that gains it. A key without names takes the room of one.
 */
function excerptOf({ gains, names }, most) {
    const nameless = gains.flatMap((gain, index) => (gain.names.length === 0 ? [index] : []));
    const shown = new Map(nameless.slice(0, most).map((index) => [index, []]));
    let room = most - shown.size;
    let complete = 0;
    for (const name of names) {
        for (const index of name.gains.slice(0, room))
            append(shown, index, name);
        if (name.gains.length > room)
            break;
        room -= name.gains.length;
        complete++;
    }
    return {
        gains: gains.flatMap((gain, index) => {
            const own = shown.get(index);
            return own === undefined ? [] : [{ result: gain.result, names: own }];
        }),
        missing: { names: names.length - complete, authorizations: gains.length - shown.size },
    };
}
function append(shown, index, name) {
    const names = shown.get(index);
    if (names === undefined)
        shown.set(index, [name]);
    else
        names.push(name);
}
/** What a page's first line begins with where new names or keys are not on it; nothing where all are. */
function incompleteness({ missing }, review, runUrl) {
    if (missing.names === 0 && missing.authorizations === 0)
        return [];
    const parts = missing.authorizations === 0
        ? (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `${missing.names} of ${review.names.length} names`
        : (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `${missing.names} of ${review.names.length} names and ${missing.authorizations} of ${review.gains.length} authorizations`;
    const log = (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `the log of the run`;
    return [
        ...(0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `⚠️ Not complete: ${parts} are left out here; `,
        ...(runUrl === null ? log : (0,_rich_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(log, runUrl)),
        ...(0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) ` lists all. `,
    ];
}


/***/ }),

/***/ 29848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fitted)
/* harmony export */ });
/**
 * Renders in as much detail as fits: what comes first among the reductions is given up first, and no further than needed.
 * Without any detail a page is a few thousand characters long, since each outside value in it is shortened.
 *
 * A page that is much too long takes long to render, so it is approached from below: from all that may be given up,
 * what is to be kept longest is given back first.
 *
 * @param measure the length of a page, in the unit of the limit
 */
function fitted(most, reductions, render, limit, measure) {
    const whole = render(most);
    if (measure(whole) <= limit)
        return whole;
    const fits = (page) => measure(page) <= limit;
    let detail = most;
    const given = [];
    for (const { knob, floor } of reductions) {
        given.push({ knob, value: detail[knob] });
        detail = { ...detail, [knob]: Math.min(floor, detail[knob]) };
    }
    for (const { knob, value } of given.reverse()) {
        const kept = largest(detail[knob], value, (more) => fits(render({ ...detail, [knob]: more })));
        detail = { ...detail, [knob]: kept };
        if (kept < value)
            break;
    }
    return render(detail);
}
/** The largest whole number up to `upper` that fits; `lower` is taken to fit, and each try is at most twice as far. */
function largest(lower, upper, fits) {
    let low = lower;
    let step = 1;
    while (low < upper && fits(Math.min(low + step, upper))) {
        low = Math.min(low + step, upper);
        step *= 2;
    }
    let high = Math.min(low + step, upper + 1);
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (fits(middle))
            low = middle;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 12888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ gainsList),
/* harmony export */   o: () => (/* binding */ legend)
/* harmony export */ });
/* harmony import */ var _plan_group_by_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(33159);
/* harmony import */ var _text_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(74043);
/* harmony import */ var _authorizations_table_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(44180);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(89997);
/* harmony import */ var _rich_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(46781);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(44702);






/**
 * What each key gains: a line for the key, one for its wildcards, and one for each domain. A list rather than a table,
 * as long names wrap in it instead of pushing something out of sight.
 */
function gainsList(gains, comparison, places) {
    if (gains.length === 0)
        return [];
    const isNew = (0,_authorizations_table_js__WEBPACK_IMPORTED_MODULE_1__/* .newTo */ .O0)(comparison);
    return [{ kind: 'list', items: gains.map((gain) => lines(gain, isNew, places)) }];
}
function lines(gain, isNew, places) {
    const { result, names } = gain;
    const where = places === 0 ? [] : [...(0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) ` in `, ...(0,_authorizations_table_js__WEBPACK_IMPORTED_MODULE_1__/* .placesCell */ .VK)(result, places)];
    const first = [...(0,_rich_js__WEBPACK_IMPORTED_MODULE_4__/* .strong */ .ko)((0,_authorizations_table_js__WEBPACK_IMPORTED_MODULE_1__/* .stateOf */ .L4)(result)), ...(0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) ` `, ...(0,_authorizations_table_js__WEBPACK_IMPORTED_MODULE_1__/* .keyCell */ .I1)(result), ...where];
    const groups = (0,_plan_group_by_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$)(names, ({ domain, concerns }) => (concerns.has('wildcard') ? '' : domain));
    return [first, ...[...groups.values()].map((group) => line(group, isNew))];
}
function line(group, isNew) {
    const names = group.map(({ name }) => name).toSorted();
    const shown = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(names, names.length, (name) => (isNew(name) ? (0,_rich_js__WEBPACK_IMPORTED_MODULE_4__/* .strong */ .ko)((0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `${name}`) : (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `${name}`));
    return [...labelOf(group), ...(0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `: `, ...shown];
}
function labelOf(group) {
    const has = (concern) => group.some(({ concerns }) => concerns.has(concern));
    if (has('public-suffix'))
        return (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `⚠️ wildcards, of a whole public suffix as well`;
    if (has('wildcard'))
        return (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `⚠️ wildcards`;
    const domain = (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `${group[0]?.domain ?? ''}`;
    const foreign = has('international') ? (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `, with letters beyond ASCII` : [];
    return has('new-domain') ? (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `⚠️ new domain ${domain}${foreign}` : (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `${domain}${foreign}`;
}
const lasting = (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `Cert Spotter's API can't withdraw an authorization, so look closely before you merge.`;
/** What bold means, below a list of gains. */
function legend(comparison) {
    if (comparison.kind !== 'compared') {
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `The base branch could not be compared, so each of these names may be new. ${lasting}`);
    }
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(comparison.newNames.length === 0
        ? (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `All of these names are in the repository already. ${lasting}`
        : (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `Names in bold are new to the repository. ${lasting}`);
}


/***/ }),

/***/ 2251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ pinsPart),
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _text_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(74043);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(56423);
/* harmony import */ var _ends_first_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(34110);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(44702);




/** What happened, in one line. */
function headline(result) {
    const parts = [...authorizationsPart(result), ...pinsPart(result.pins)];
    const said = parts.length === 0 ? [(0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `Nothing to authorize and no pins`] : parts;
    return (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `${_words_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeIcon */ .sE[result.outcome]} ${(0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(said, (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `; `)}${findingsPart(result)}`;
}
function authorizationsPart(result) {
    const count = result.authorizations.length;
    if (count === 0)
        return [];
    if (result.mode === 'plan')
        return [(0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .authorizations */ .hT)(count)} planned, nothing sent`];
    const failed = (0,_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .countSent */ .u)(result, 'failed');
    const notTried = (0,_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .countSent */ .u)(result, 'not-tried');
    return [
        (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)([
            (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `${(0,_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .countSent */ .u)(result, 'authorized')} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .authorizations */ .hT)(count)} accepted`,
            ...(failed === 0 ? [] : [(0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `${failed} failed`]),
            ...(notTried === 0 ? [] : [(0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `${notTried} not tried`]),
        ]),
    ];
}
/** How the pins stand, as the middle or the end of a sentence; nothing where there are none. */
function pinsPart(pins) {
    if (pins.length === 0)
        return [];
    const attention = pins.filter(({ level }) => level !== 'ok').length;
    const all = (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(pins.length, (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `pin`, (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `pins`);
    if (attention === 0)
        return [(0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `${all} ${pins.length === 1 ? (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `is` : (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `are`} fine${firstEnd(pins)}`];
    return [(0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `${attention} of ${all} ${attention === 1 ? (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `needs` : (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `need`} attention`];
}
function firstEnd(pins) {
    const first = (0,_ends_first_js__WEBPACK_IMPORTED_MODULE_3__/* .endsFirst */ .Z)(pins);
    return first === null ? [] : (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) ` for ${(0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(first.daysLeft, (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `day`, (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `days`)}`;
}
function findingsPart(result) {
    const { errors, warnings } = (0,_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .countsOf */ .m)(result);
    const parts = [
        ...(errors === 0 ? [] : [(0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(errors, (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `error`, (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `errors`)]),
        ...(warnings === 0 ? [] : [(0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(warnings, (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `warning`, (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `warnings`)]),
    ];
    return parts.length === 0 ? [] : (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) ` (${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(parts)})`;
}


/***/ }),

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ jsonReport)
/* harmony export */ });
/* harmony import */ var _documents_document_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(54096);
/* harmony import */ var _plan_authorization_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(94055);
/* harmony import */ var _text_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(12527);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(25666);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(4854);
/* harmony import */ var _chunks_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(99545);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(56423);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(99934);








/** The version of the report's shape; it grows when a field changes its meaning or goes away. */
const reportVersion = 1;
/**
 * The JSON report, as pieces to be written one after another. Nothing in it is shortened.
 * Each item of a list stands on a line of its own. `schemas/report.schema.json` describes the shape.
 */
function jsonReport(result) {
    return (0,_chunks_js__WEBPACK_IMPORTED_MODULE_3__/* .inChunks */ .m)(lines(result));
}
function* lines(result) {
    yield `{\n  "version": ${reportVersion},\n`;
    yield `  "outcome": ${(0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .toJson */ .a)(result.outcome)},\n`;
    yield `  "mode": ${(0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .toJson */ .a)(result.mode)},\n`;
    yield `  "asOf": ${(0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .toJson */ .a)((0,_text_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .isoSeconds */ .nE)(result.asOf))},\n`;
    yield `  "counts": ${(0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .toJson */ .a)((0,_counts_js__WEBPACK_IMPORTED_MODULE_5__/* .countsOf */ .m)(result))},\n`;
    yield* array('documents', result.documents.entries());
    yield* list('authorizations', result.authorizations, authorizationEntry);
    yield* list('removedKeys', (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .removedKeys */ .v)(result.comparison), removedKeyEntry);
    yield* list('pins', result.pins, pinEntry);
    yield* list('findings', result.findings, findingEntry);
    yield `  "updatedFiles": ${(0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .toJson */ .a)(result.updatedFiles)}\n}\n`;
}
function list(name, items, entry) {
    return array(name, entries(items, entry));
}
/** @param items one line of JSON each */
function* array(name, items) {
    yield `  "${name}": `;
    yield* (0,_chunks_js__WEBPACK_IMPORTED_MODULE_3__/* .arrayLines */ .z)(items, '  ');
    yield ',\n';
}
function* entries(items, entry) {
    for (const item of items)
        yield (0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .toJson */ .a)(entry(item));
}
function authorizationEntry({ authorization, change, sent }) {
    return {
        by: authorization.by,
        endpoint: (0,_plan_authorization_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointOf */ .X5)(authorization),
        contentType: (0,_plan_authorization_js__WEBPACK_IMPORTED_MODULE_0__/* .contentTypeOf */ .JX)(authorization),
        publicKeySha256: authorization.publicKeySha256,
        tbsSha256: authorization.tbsSha256,
        dnsNames: authorization.dnsNames,
        documents: authorization.documents.map(_documents_document_js__WEBPACK_IMPORTED_MODULE_6__/* .placeOf */ .$t),
        change: change.kind,
        gainedNames: (0,_plan_authorization_js__WEBPACK_IMPORTED_MODULE_0__/* .gainedNames */ .rP)(authorization, change),
        status: sent.status,
        attempts: sent.attempts,
        error: sent.status === 'failed' ? sent.error : null,
        reason: reasonOf(sent),
    };
}
/** Why an authorization failed (`rejected` or `unreachable`) or, in words, was not tried. */
function reasonOf(sent) {
    if (sent.status === 'failed')
        return sent.reason;
    return sent.status === 'not-tried' ? sent.why : null;
}
function removedKeyEntry({ publicKeySha256, dnsNames, paths }) {
    return { publicKeySha256, dnsNames, paths };
}
function pinEntry(pin) {
    return {
        name: pin.name,
        verdict: pin.verdict,
        level: pin.level,
        notAfter: pin.notAfter === null ? null : (0,_text_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .isoSeconds */ .nE)(pin.notAfter),
        daysLeft: pin.daysLeft,
        documents: pin.certificates.map(pinnedEntry),
        successor: pin.successor && pinnedEntry(pin.successor),
        published: pin.published && publishedEntry(pin.published),
        advice: (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .toWhole */ .jA)(pin.advice),
    };
}
function pinnedEntry(certificate) {
    return { ...(0,_documents_document_js__WEBPACK_IMPORTED_MODULE_6__/* .placeOf */ .$t)(certificate.place), ...identity(certificate) };
}
function publishedEntry(certificate) {
    return { url: certificate.url, ...identity(certificate), confirmed: certificate.confirmed };
}
function identity(certificate) {
    return {
        subject: certificate.subject,
        serial: certificate.serial,
        notBefore: (0,_text_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .isoSeconds */ .nE)(certificate.notBefore),
        notAfter: (0,_text_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .isoSeconds */ .nE)(certificate.notAfter),
        certificateSha256: certificate.certificateSha256,
        publicKeySha256: certificate.publicKeySha256,
    };
}
function findingEntry({ level, code, path, line, message, hint }) {
    return { level, code, path, line, message: (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .toWhole */ .jA)(message), hint: (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .toWhole */ .jA)(hint) };
}


/***/ }),

/***/ 89997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R_: () => (/* binding */ heading),
  FY: () => (/* binding */ paragraph),
  Gc: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./build/findings/help-uri.js
var help_uri = __nccwpck_require__(57259);
// EXTERNAL MODULE: ./build/text/plain.js
var plain = __nccwpck_require__(4854);
// EXTERNAL MODULE: ./build/text/text.js
var text_text = __nccwpck_require__(74043);
;// CONCATENATED MODULE: ./build/report/inline.js



/** One line of Markdown outside a table; it opens no block, whatever its words are. */
function line(words) {
    return inline(words, plain/* visible */.RK).trim().replace(opensBlock, '$1\\$2');
}
/** What would begin a heading, a quotation, a list, or make a heading of the line above. */
const opensBlock = /^(\d*)([#>+=.)-])/;
/** The cell of a table: a pipe ends it, in code as well, unless a backslash stands before it. */
function cell(words) {
    return inline(words, inCell).trim().replace(/\|/g, '\\|');
}
/**
 * A backslash before a pipe would end the cell for some parsers and not for others, whatever the escape, so
 * that pipe is named instead.
 */
function inCell(value) {
    return (0,plain/* visible */.RK)(value).replace(/(?<=\\)\|/g, plain/* escaped */.Mk);
}
function inline(words, show) {
    return joined(words)
        .map((part) => partOf(part, show))
        .join('');
}
function partOf(part, show) {
    switch (part.kind) {
        case 'own':
            return part.value.replace(/\s*\n\s*/g, ' ').replace(markup, '\\$&');
        case 'outside':
            return code(show(part.value));
        case 'strong':
            return `**${inline(part.of, show)}**`;
        case 'link':
            return `[${inline(part.of, show)}](${part.url})`;
        case 'help':
            return `[${part.code}](${(0,help_uri/* helpUri */.qU)(part.code)})`;
    }
}
/** ASCII punctuation that Markdown gives a meaning within a line; a pipe has one in tables only. */
const markup = /[\\`*_~[\]<&]|#(?=#*$)/g;
/**
 * A code span (CommonMark section 6.1): its fence is longer than any run of backticks in it, and the spaces
 * next to the fence are not shown.
 */
function code(value) {
    const fence = fenceFor(value, 1);
    const padding = /^`|`$|^ .*[^ ].* $/.test(value) ? ' ' : '';
    return `${fence}${padding}${value}${padding}${fence}`;
}
/** Backticks, at least so many, that the value does not hold in a row. */
function fenceFor(value, least) {
    const runs = value.match(/`+/g) ?? [];
    return '`'.repeat(Math.max(least, ...runs.map(({ length }) => length + 1)));
}
const nothing = (0,text_text/* text */.Qq) `(empty)`;
const space = (0,text_text/* text */.Qq) ` `;
/** Empty code is no code in Markdown, and two codes side by side are one or none: both are put in words. */
function joined(words) {
    const parts = words.flatMap((part) => (part.kind === 'outside' && part.value === '' ? nothing : [part]));
    return parts.flatMap((part, i) => {
        const touches = part.kind === 'outside' && parts[i - 1]?.kind === 'outside';
        return touches ? [...space, part] : [part];
    });
}

;// CONCATENATED MODULE: ./build/report/markdown.js

function heading(depth, words) {
    return { kind: 'heading', depth, words };
}
function paragraph(words) {
    return { kind: 'paragraph', words };
}
/**
 * GitHub-flavoured Markdown of some blocks. Our own words become text, words from outside become code,
 * in which GitHub looks for neither mentions nor references, links, HTML nor emoji.
 *
 * Written here rather than taken from a library, because so little of Markdown is needed: the one that knows
 * all of it took a fifth of every start (docs/performance.md). A parser is the tests' witness.
 */
function renderMarkdown(blocks) {
    return `${blocks.map(written).join('\n\n')}\n`;
}
function written(block) {
    switch (block.kind) {
        case 'heading':
            return `${'#'.repeat(block.depth)} ${line(block.words)}`;
        case 'paragraph':
            return line(block.words);
        case 'list':
            return block.items.map(listItem).join('\n');
        case 'table':
            return table(block.header, block.rows);
        case 'chart':
            return fenced('mermaid', block.mermaid);
        case 'hidden':
            return block.marker.comment;
    }
}
/** A backslash at the end of a line is a hard break. */
function listItem(lines) {
    return `- ${lines.map(line).join('\\\n  ')}`;
}
function table(header, rows) {
    const [first, ...others] = [header, ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`);
    return [first, `| ${header.map(() => '-').join(' | ')} |`, ...others].join('\n');
}
function fenced(language, source) {
    const fence = fenceFor(source, 3);
    return `${fence}${language}\n${source}\n${fence}`;
}


/***/ }),

/***/ 54455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ mostUrgentFirst)
/* harmony export */ });
const ranks = { error: 0, warning: 1, ok: 2 };
/** Pins by level, so that none that needs attention is cut before one that is fine; otherwise in their order. */
function mostUrgentFirst(pins) {
    return pins.toSorted((a, b) => ranks[a.level] - ranks[b.level]);
}


/***/ }),

/***/ 44698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ removedSection)
/* harmony export */ });
/* harmony import */ var _text_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(74043);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(89997);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(99934);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(57442);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(44702);





/** The keys that go, and that they stay authorized until a person withdraws them. */
function removedSection(comparison, limit) {
    const removed = (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .removedKeys */ .v)(comparison);
    if (removed.length === 0)
        return [];
    const header = [(0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `Key`, (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `Names`, (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `Was in`];
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(3, (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `Keys taken out`),
        ...(0,_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(header, removed, limit, ({ publicKeySha256, dnsNames, paths }) => [
            (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .shortHash */ .BC)(publicKeySha256)}`,
            (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(dnsNames, _tables_js__WEBPACK_IMPORTED_MODULE_3__/* .maxNamesPerCell */ .Qc),
            (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(paths, _tables_js__WEBPACK_IMPORTED_MODULE_3__/* .maxPlacesPerCell */ .kF),
        ]),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `They stay authorized at Cert Spotter, whose API can't withdraw them: if they are not to be trusted any more, a person must remove them in Cert Spotter's settings.`),
    ];
}


/***/ }),

/***/ 99934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ removedKeys),
/* harmony export */   z: () => (/* binding */ namesGained)
/* harmony export */ });
/* harmony import */ var _plan_authorization_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(94055);

/** The names that an authorization brings; where that is not known, all of its names, as each may be new. */
function namesGained({ authorization, change }) {
    return (0,_plan_authorization_js__WEBPACK_IMPORTED_MODULE_0__/* .gainedNames */ .rP)(authorization, change) ?? authorization.dnsNames;
}
/** The keys that a change takes out of the repository; none where that is not known. */
function removedKeys(comparison) {
    return comparison.kind === 'compared' ? comparison.removed : [];
}


/***/ }),

/***/ 46781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ helpLink),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/** @param url an address that was made by `URL` */
function link(of, url) {
    return [{ kind: 'link', of, url }];
}
/** It must stand between blanks or punctuation of our own (CommonMark section 6.2). */
function strong(of) {
    return [{ kind: 'strong', of }];
}
function helpLink(code) {
    return [{ kind: 'help', code }];
}


/***/ }),

/***/ 57442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ pinsTable),
/* harmony export */   Qc: () => (/* binding */ maxNamesPerCell),
/* harmony export */   bM: () => (/* binding */ findingsList),
/* harmony export */   kF: () => (/* binding */ maxPlacesPerCell),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _text_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(12527);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4854);
/* harmony import */ var _text_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(74043);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(89997);
/* harmony import */ var _rich_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(46781);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(44702);






/** How many names or places one cell shows of what is not new. */
const maxNamesPerCell = 20;
const maxPlacesPerCell = 3;
/** A table of at most so many rows, and a word about the others. */
function table(header, items, limit, row) {
    const rows = items.slice(0, limit).map(row);
    const shown = rows.length === 0 ? [] : [{ kind: 'table', header, rows }];
    return [...shown, ...others(items.length - rows.length)];
}
/** A longer name without a space in it would push the other columns out of sight. In UTF-16 units. */
const maxNameLength = 80;
/** Pins with what is left of them and what to do, in their order. */
function pinsTable(pins, limit) {
    const header = [(0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `Pin`, (0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `State`, (0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `Ends`, (0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `Days\u00a0left`, (0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `What to do`];
    return table(header, pins, limit, (pin) => [
        (0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .shortened */ .vI)(pin.name, maxNameLength)}`,
        (0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .pinIcon */ .Ne[pin.level]}\u00a0${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictWords */ .L2[pin.verdict]}`,
        pin.notAfter === null ? (0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `–` : (0,_text_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .narrowDate */ .G$)(pin.notAfter),
        pin.daysLeft === null ? (0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `–` : (0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `${pin.daysLeft}`,
        pin.advice,
    ]);
}
/** Findings with their place, and on a line of their own what to do. */
function findingsList(findings, limit, hints = true) {
    const items = findings.slice(0, limit).map((each) => findingLines(each).slice(0, hints ? 2 : 1));
    const shown = items.length === 0 ? [] : [{ kind: 'list', items }];
    return [...shown, ...others(findings.length - items.length)];
}
function findingLines({ level, code, path, line, message, hint }) {
    const where = path === null ? [] : (0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) ` ${line === null ? path : `${path}:${line}`}`;
    return [
        [...(0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .levelIcon */ .M7[level]} `, ...(0,_rich_js__WEBPACK_IMPORTED_MODULE_5__/* .helpLink */ .Cp)(code), ...where, ...(0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) ` – ${message}`],
        (0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `→ ${hint}`,
    ];
}
function others(count) {
    return count === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `… and ${count} more: the JSON report lists all of them.`)];
}


/***/ }),

/***/ 44702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ shortHash),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   M7: () => (/* binding */ levelIcon),
/* harmony export */   Ne: () => (/* binding */ pinIcon),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   hT: () => (/* binding */ authorizations),
/* harmony export */   sE: () => (/* binding */ outcomeIcon)
/* harmony export */ });
/* harmony import */ var _text_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(74043);

const outcomeIcon = { pass: (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `✅`, warn: (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `⚠️`, fail: (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `❌` };
const levelIcon = { error: (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `❌`, warning: (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `⚠️`, notice: (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `ℹ️` };
const pinIcon = { ok: (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `✅`, warning: (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `⚠️`, error: (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `❌` };
const verdictWords = {
    ok: (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `valid`,
    expiring: (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `ends\u00a0soon`,
    expired: (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `expired`,
    'not-yet-valid': (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `not valid yet`,
    mismatch: (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `not as expected`,
    missing: (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `no certificate`,
};
/** `1 authorization`, `2 authorizations`. */
function authorizations(count) {
    return (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `authorization`, (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `authorizations`);
}
/** Enough of a hash to tell keys apart at a glance; the report has it whole. */
function shortHash(hex) {
    return hex.slice(0, 12);
}
/** The first of many things, with the number of the others: `a, b and 3 more`. */
function listed(items, limit, show = plainly) {
    const shown = items.slice(0, limit).map(show);
    const others = items.length - shown.length;
    const list = shown.flatMap((item, i) => (i === 0 ? item : [...(0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `, `, ...item]));
    return others === 0 ? list : [...list, ...(0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) ` and ${others} more`];
}
function plainly(item) {
    return (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `${item}`;
}
/** Parts of a sentence: `a`, `a and b`, `a, b and c`. */
function sentence(parts) {
    if (parts.length < 2)
        return parts.flat();
    return (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `${(0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(parts.slice(0, -1), (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `, `)} and ${parts.slice(-1).flat()}`;
}


/***/ }),

/***/ 68364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ runAsAction)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 9 modules
var core = __nccwpck_require__(47532);
// EXTERNAL MODULE: ./build/inputs/definition.js
var definition = __nccwpck_require__(73999);
// EXTERNAL MODULE: ./build/inputs/fault.js
var fault = __nccwpck_require__(17324);
// EXTERNAL MODULE: ./build/main.js + 51 modules
var main = __nccwpck_require__(8808);
// EXTERNAL MODULE: ./build/findings/codes.js
var codes = __nccwpck_require__(32669);
// EXTERNAL MODULE: ./build/text/log-line.js
var log_line = __nccwpck_require__(15655);
// EXTERNAL MODULE: ./build/text/text.js
var text_text = __nccwpck_require__(74043);
;// CONCATENATED MODULE: ./build/report/annotations.js



/** GitHub shows at most so many annotations per level and step. */
const maxPerLevel = 10;
/** The annotations of a run, worst first; where a level has too many, its tenth says how many more there are. */
function annotationsOf(findings) {
    return codes/* levels */.yr.flatMap((level) => ofLevel(level, findings.filter((finding) => finding.level === level)));
}
function ofLevel(level, worstFirst) {
    if (worstFirst.length <= maxPerLevel)
        return worstFirst.map(annotation);
    const shown = worstFirst.slice(0, maxPerLevel - 1).map(annotation);
    return [...shown, moreOf(level, worstFirst.length - shown.length)];
}
function annotation({ level, code, path, line, message, hint }) {
    return {
        level,
        title: `${codes/* findingCodes */.Yj[code].title} (${code})`,
        message: (0,log_line/* toLogLine */.g)((0,text_text/* text */.Qq) `${message} ${hint}`),
        file: path,
        line,
    };
}
const manyOf = {
    error: [(0,text_text/* text */.Qq) `error`, (0,text_text/* text */.Qq) `errors`],
    warning: [(0,text_text/* text */.Qq) `warning`, (0,text_text/* text */.Qq) `warnings`],
    notice: [(0,text_text/* text */.Qq) `notice`, (0,text_text/* text */.Qq) `notices`],
};
function moreOf(level, count) {
    const more = (0,text_text/* counted */.hS)(count, (0,text_text/* text */.Qq) `more ${manyOf[level][0]}`, (0,text_text/* text */.Qq) `more ${manyOf[level][1]}`);
    return {
        level,
        title: (0,log_line/* toLogLine */.g)(more),
        message: (0,log_line/* toLogLine */.g)((0,text_text/* text */.Qq) `GitHub shows ${maxPerLevel} per level. The job summary and the report list the others.`),
        file: null,
        line: null,
    };
}

// EXTERNAL MODULE: ./build/report/headline.js
var headline = __nccwpck_require__(2251);
// EXTERNAL MODULE: ./build/text/instant.js
var instant = __nccwpck_require__(12527);
// EXTERNAL MODULE: ./build/text/json.js
var json = __nccwpck_require__(25666);
// EXTERNAL MODULE: ./build/report/counts.js
var counts = __nccwpck_require__(56423);
// EXTERNAL MODULE: ./build/report/ends-first.js
var ends_first = __nccwpck_require__(34110);
// EXTERNAL MODULE: ./build/report/most-urgent-first.js
var most_urgent_first = __nccwpck_require__(54455);
;// CONCATENATED MODULE: ./build/report/outputs.js






/** All outputs: what a run hands over, `action.yml`, `action-types.yml` and the README derive from this table. */
const outputs = {
    outcome: {
        description: '`pass`, `warn` or `fail`: the level of the worst finding.',
        type: ['pass', 'warn', 'fail'],
        value: ({ result }) => result.outcome,
    },
    planned: {
        description: 'Number of authorizations worked out, whether sent or not.',
        type: 'integer',
        value: ({ result }) => String((0,counts/* countsOf */.m)(result).planned),
    },
    authorized: {
        description: 'Number of authorizations sent and accepted.',
        type: 'integer',
        value: ({ result }) => String((0,counts/* countsOf */.m)(result).authorized),
    },
    failed: {
        description: 'Number of authorizations sent and not accepted.',
        type: 'integer',
        value: ({ result }) => String((0,counts/* countsOf */.m)(result).failed),
    },
    pins: {
        description: 'JSON list of the pins, each with `name`, `verdict`, `notAfter` and `daysLeft`.',
        type: 'string',
        value: ({ result: { pins } }) => ({
            inOrder: pins.map(pinEntry),
            byUrgency: (0,most_urgent_first/* mostUrgentFirst */.N)(pins).map(pinEntry),
        }),
    },
    'next-expiry': {
        description: 'When the pin that ends first does so, in ISO 8601; empty without pins.',
        type: 'string',
        value: ({ result }) => {
            const next = (0,ends_first/* endsFirst */.Z)(result.pins);
            return next === null ? '' : (0,instant/* isoSeconds */.nE)(next.notAfter);
        },
    },
    'days-left': {
        description: 'Whole days until `next-expiry`, rounded down; negative once past, empty without pins.',
        type: 'string',
        value: ({ result }) => String((0,ends_first/* endsFirst */.Z)(result.pins)?.daysLeft ?? ''),
    },
    report: {
        description: 'Path of the JSON report, where one was written.',
        type: 'string',
        value: ({ written }) => written.report ?? '',
    },
    sarif: {
        description: 'Path of the SARIF file, where one was written.',
        type: 'string',
        value: ({ written }) => written.sarif ?? '',
    },
    'updated-files': {
        description: 'JSON list of the files that newly published certificates were written to.',
        type: 'string',
        value: ({ result }) => {
            const files = result.updatedFiles.map(json/* toJson */.a);
            return { inOrder: files, byUrgency: files };
        },
    },
};
/** The rows of the table, in its order. */
const outputDefinitions = Object.entries(outputs);
const outputNames = Object.keys(outputs);
/**
 * GitHub takes 1 MiB of outputs from a job and counts them in UTF-16, so each of our two lists gets
 * less than half of it.
 */
const maxOutputBytes = 480_000;
/** The step's outputs. Of a list that is too long, the most urgent items stay. */
function outputsOf(result, written) {
    const made = outputDefinitions.map(([name, { value }]) => {
        const { content, dropped } = contentOf(value({ result, written }));
        return { name, content, dropped };
    });
    return {
        values: Object.fromEntries(made.map(({ name, content }) => [name, content])),
        notes: made.filter(({ dropped }) => dropped > 0).map(({ name, dropped }) => note(name, dropped)),
    };
}
function pinEntry({ name, verdict, notAfter, daysLeft }) {
    return (0,json/* toJson */.a)({ name, verdict, notAfter: notAfter === null ? null : (0,instant/* isoSeconds */.nE)(notAfter), daysLeft });
}
function contentOf(value) {
    return typeof value === 'string' ? { content: value, dropped: 0 } : fitting(value);
}
/** A JSON list of as many items as an output may hold: all in their order, or else the most urgent. */
function fitting({ inOrder, byUrgency }) {
    let size = 0;
    const firstBeyond = byUrgency.findIndex((entry) => {
        size += bytes(entry) + bytes(',');
        return size > maxOutputBytes;
    });
    const kept = firstBeyond === -1 ? inOrder : byUrgency.slice(0, firstBeyond);
    return { content: `[${kept.join(',')}]`, dropped: byUrgency.length - kept.length };
}
function bytes(value) {
    return Math.max(value.length * 2, Buffer.byteLength(value));
}
function note(name, dropped) {
    return (0,text_text/* text */.Qq) `The output ${name} is too long for GitHub and lacks its last ${(0,text_text/* counted */.hS)(dropped, (0,text_text/* text */.Qq) `item`, (0,text_text/* text */.Qq) `items`)}; the report has all.`;
}

// EXTERNAL MODULE: ./build/report/authorizations-table.js
var authorizations_table = __nccwpck_require__(44180);
;// CONCATENATED MODULE: ./build/report/review-log.js


/** Every key that gains something with every name that it gains, for the log, which has room for all. */
function* reviewLines({ gains }) {
    for (const { result, names } of gains) {
        const { by, publicKeySha256, tbsSha256, documents } = result.authorization;
        const hash = by === 'key' ? publicKeySha256 : (tbsSha256 ?? publicKeySha256);
        const places = documents.map(({ path, line }) => (0,text_text/* text */.Qq) `${path}:${line}`);
        yield (0,text_text/* text */.Qq) `${(0,authorizations_table/* stateOf */.L4)(result)}: ${hash} in ${(0,text_text/* join */.fj)(places, (0,text_text/* text */.Qq) `, `)}`;
        for (const { name } of names)
            yield (0,text_text/* text */.Qq) `  ${name}`;
    }
}

// EXTERNAL MODULE: ./build/report/excerpt.js
var report_excerpt = __nccwpck_require__(57478);
// EXTERNAL MODULE: ./build/report/fit.js
var fit = __nccwpck_require__(29848);
// EXTERNAL MODULE: ./build/report/gains-list.js
var gains_list = __nccwpck_require__(12888);
// EXTERNAL MODULE: ./build/text/bare-words.js
var bare_words = __nccwpck_require__(54828);
;// CONCATENATED MODULE: ./build/report/gantt.js


/** How much of the time before and after today a chart shows; certificates may last for decades. */
const before = 400 * instant/* day */.vd;
const after = 800 * instant/* day */.vd;
/** More rows than these can't be read in one picture. */
const maxPinsInChart = 30;
const maxCertificatesPerPin = 6;
const maxNameLength = 28;
/** Mermaid reads years of four digits. */
const lastDay = Date.UTC(9999, 11, 30);
/** Room for the longest name, in pixels; Mermaid's own is for 12 letters. */
const config = ['---', 'config:', '  gantt:', '    leftPadding: 190', '---'];
/**
 * Source of a Mermaid Gantt chart of when each pin's certificates are valid, with the day that pins are
 * judged as of (https://mermaid.js.org/syntax/gantt.html); null where there is nothing to draw.
 * Bars that reach past the chart are cut off at its edge.
 */
function pinsChart(pins, asOf) {
    const drawn = pins.filter(({ certificates }) => certificates.length > 0).slice(0, maxPinsInChart);
    if (drawn.length === 0)
        return null;
    return [
        ...config,
        'gantt',
        '  dateFormat YYYY-MM-DD',
        '  axisFormat %b %Y',
        '  todayMarker stroke-width:2px,stroke:#d1242f',
        `  section Today`,
        `  judged as of ${(0,instant/* isoDate */._$)(asOf)} :milestone, today, ${(0,instant/* isoDate */._$)(asOf)}, 0d`,
        ...drawn.flatMap((pin, i) => pinLines(pin, i, asOf)),
    ].join('\n');
}
function pinLines(pin, index, asOf) {
    const name = (0,bare_words/* bareWords */.e)(pin.name, maxNameLength) || `Pin ${index + 1}`;
    const bars = pin.certificates.toSorted((a, b) => a.notAfter - b.notAfter).slice(-maxCertificatesPerPin);
    return [
        `  section ${name}`,
        ...bars.map((certificate, i) => bar(certificate, tag(pin, certificate), `p${index}c${i}`, asOf)),
    ];
}
function bar(certificate, tagged, id, asOf) {
    const [from, to] = [within(certificate.notBefore, asOf), within(certificate.notAfter, asOf)];
    const label = `until ${(0,instant/* isoDate */._$)(certificate.notAfter)}`;
    return `  ${label} :${tagged}${id}, ${(0,instant/* isoDate */._$)(from)}, ${(0,instant/* isoDate */._$)(Math.max(to, from + instant/* day */.vd))}`;
}
function within(instant, asOf) {
    return Math.min(Math.max(instant, asOf - before), asOf + after, lastDay);
}
/** Mermaid's own classes of bars: the one that decides shows the pin's level, the others are grey. */
const tags = { ok: 'active, ', warning: '', error: 'crit, ' };
function tag(pin, certificate) {
    return certificate.notAfter === pin.notAfter ? tags[pin.level] : 'done, ';
}

// EXTERNAL MODULE: ./build/report/markdown.js + 1 modules
var markdown = __nccwpck_require__(89997);
// EXTERNAL MODULE: ./build/report/removed-table.js
var removed_table = __nccwpck_require__(44698);
// EXTERNAL MODULE: ./build/report/tables.js
var tables = __nccwpck_require__(57442);
;// CONCATENATED MODULE: ./build/report/summary.js













/** GitHub drops a step's summary of more than 1 MiB; other steps' words don't count. In bytes of UTF-8. */
const maxSummaryBytes = 1_000_000;
/** Longer tables than this nobody reads, and browsers are slow with them. */
const mostRows = 1_000;
/** No name takes less room than this, so more need not be tried. */
const shortestName = 7;
const most = {
    chart: 1,
    unchanged: mostRows,
    places: 3,
    hints: 1,
    findings: mostRows,
    pins: mostRows,
    removed: mostRows,
    gains: Math.floor(maxSummaryBytes / shortestName),
};
/** What is given up first where the room is short. */
const reductions = [
    { knob: 'chart', floor: 0 },
    { knob: 'unchanged', floor: 0 },
    { knob: 'places', floor: 0 },
    { knob: 'hints', floor: 0 },
    { knob: 'findings', floor: 100 },
    { knob: 'pins', floor: 100 },
    { knob: 'removed', floor: 100 },
    { knob: 'gains', floor: 0 },
    { knob: 'findings', floor: 0 },
    { knob: 'pins', floor: 0 },
    { knob: 'removed', floor: 0 },
];
/**
 * The job summary in Markdown: pins, authorizations, findings, and a chart of the pins' validity. Its first line begins
 * with what is missing where not all that is new is shown.
 */
function summaryOf(result) {
    const render = (detail) => (0,markdown/* renderMarkdown */.Gc)(page(result, detail));
    return (0,fit/* fitted */.$)(most, reductions, render, maxSummaryBytes, Buffer.byteLength);
}
function page(result, detail) {
    const excerpt = (0,report_excerpt/* excerptOf */.z)(result.review, detail.gains);
    return [
        (0,markdown/* heading */.R_)(2, [...(0,report_excerpt/* incompleteness */.C)(excerpt, result.review, result.runUrl), ...(0,headline/* headline */.P)(result)]),
        ...pinsSection(result, detail.pins),
        ...authorizationsSection(result, excerpt, detail),
        ...(0,removed_table/* removedSection */.c)(result.comparison, detail.removed),
        ...findingsSection(result, detail),
        ...(detail.chart === 0 ? [] : chartSection(result)),
        (0,markdown/* paragraph */.FY)(footer(result)),
    ];
}
function pinsSection({ pins }, rows) {
    return pins.length === 0 ? [] : [(0,markdown/* heading */.R_)(3, (0,text_text/* text */.Qq) `Pins`), ...(0,tables/* pinsTable */.BJ)((0,most_urgent_first/* mostUrgentFirst */.N)(pins), rows)];
}
function authorizationsSection(result, { gains }, detail) {
    const { authorizations, comparison, mode } = result;
    if (authorizations.length === 0)
        return [];
    return [
        (0,markdown/* heading */.R_)(3, (0,text_text/* text */.Qq) `Authorizations`),
        ...(0,gains_list/* gainsList */.j)(gains, comparison, detail.places),
        ...(0,authorizations_table/* unchangedTable */.oK)(authorizations, detail.unchanged),
        (0,markdown/* paragraph */.FY)(mode === 'plan' ? planned : permanent),
    ];
}
const permanent = (0,text_text/* text */.Qq) `Cert Spotter offers no way to list or withdraw authorizations by its API: a key that is no longer to be trusted has to be removed by a person in its settings.`;
const planned = (0,text_text/* text */.Qq) `This is a plan: nothing was sent. Once sent, an authorization stays, as Cert Spotter offers no way to list or withdraw them by its API.`;
function findingsSection({ findings }, detail) {
    if (findings.length === 0)
        return [];
    return [(0,markdown/* heading */.R_)(3, (0,text_text/* text */.Qq) `Findings`), ...(0,tables/* findingsList */.bM)(findings, detail.findings, detail.hints === 1)];
}
function chartSection({ pins, asOf }) {
    const mermaid = pinsChart(pins, asOf);
    if (mermaid === null)
        return [];
    const others = pins.length - maxPinsInChart;
    const note = others <= 0 ? [] : [(0,markdown/* paragraph */.FY)((0,text_text/* text */.Qq) `The chart shows the first ${maxPinsInChart} pins.`)];
    return [(0,markdown/* heading */.R_)(3, (0,text_text/* text */.Qq) `Validity of the pins`), { kind: 'chart', mermaid }, ...note];
}
function footer(result) {
    const { files, documents } = (0,counts/* countsOf */.m)(result);
    const read = (0,text_text/* counted */.hS)(files, (0,text_text/* text */.Qq) `file`, (0,text_text/* text */.Qq) `files`);
    const found = (0,text_text/* counted */.hS)(documents, (0,text_text/* text */.Qq) `document`, (0,text_text/* text */.Qq) `documents`);
    return (0,text_text/* text */.Qq) `Read ${read} with ${found}; judged as of ${(0,instant/* moment */.n$)(result.asOf)}.`;
}

// EXTERNAL MODULE: ./build/runner/cancellation.js
var runner_cancellation = __nccwpck_require__(50172);
// EXTERNAL MODULE: ./build/runner/event.js
var runner_event = __nccwpck_require__(95371);
// EXTERNAL MODULE: ./build/runner/payload.js
var payload = __nccwpck_require__(52205);
;// CONCATENATED MODULE: ./build/runner/toolkit.js



/** One line of the job's log. */
function say(line) {
    (0,core/* info */.pq)((0,log_line/* toLogLine */.g)(line));
}
const commands = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
/** Shows annotations on the run's page and, where they have a place, in the changed files. */
function annotate(annotations) {
    for (const { level, message, title, file, line } of annotations) {
        const place = { ...(file !== null && { file }), ...(line !== null && { startLine: line }) };
        commands[level](message, { title, ...place });
    }
}
/** Adds to the job's summary; a runner that keeps none gets none. */
async function summarize(render) {
    if (!process.env['GITHUB_STEP_SUMMARY'])
        return;
    const page = render();
    await handing((0,text_text/* text */.Qq) `The summary`, () => core/* summary */.z.addRaw(page, true).write());
}
/** Hands the step's outputs to the steps that follow. */
async function handOver(outputs) {
    await handing((0,text_text/* text */.Qq) `The outputs of this step`, () => {
        for (const [name, value] of Object.entries(outputs))
            (0,core/* setOutput */.uH)(name, value);
    });
}
/** The runner takes files. Where one cannot be written, as on a full disk, the step fails, but not before it has told the rest. */
async function handing(what, hand) {
    try {
        await hand();
    }
    catch (error) {
        const hint = (0,text_text/* text */.Qq) `Free the disk of the runner, or let this job write to the runner's files; then run it again.`;
        (0,core/* setFailed */.C1)((0,log_line/* toLogLine */.g)((0,text_text/* text */.Qq) `${what} could not be handed to the runner: ${messageOf(error)}. ${hint}`));
    }
}
function messageOf(error) {
    return (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
}
/**
 * Has the runner hide a key wherever it could show up in a log: as it is, in base64, and as the user name
 * of Basic authentication, which Cert Spotter takes as well.
 */
function mask(key) {
    if (key === '')
        return;
    const basic = Buffer.from(`${key}:`).toString('base64');
    for (const secret of [key, Buffer.from(key).toString('base64'), basic])
        (0,core/* setSecret */.Pq)(secret);
}

;// CONCATENATED MODULE: ./build/runner/action.js















/**
 * Runs as a step of GitHub Actions: the environment is the input, and the runner takes the results.
 * @returns whether the job was cancelled
 */
async function runAsAction(environment) {
    mask((0,core/* getInput */.V4)('api-key'));
    const cancellation = (0,runner_cancellation/* onCancellation */.P)();
    try {
        const report = await (0,main/* run */.e)(readInputs(), hostOf(environment, cancellation.signal));
        await publish(report);
        if (report.result.outcome === 'fail' || cancellation.signal.aborted)
            process.exitCode = 1;
    }
    catch (error) {
        if (!(error instanceof fault/* InputError */.dz))
            throw error;
        await handOver({ outcome: 'fail' });
        (0,core/* setFailed */.C1)((0,log_line/* toLogLine */.g)(error.text));
    }
    finally {
        cancellation.stop();
    }
    return cancellation.by() !== null;
}
function readInputs() {
    const raw = {};
    for (const { name } of definition/* inputs */.Q)
        raw[name] = (0,core/* getInput */.V4)(name);
    return raw;
}
function hostOf(environment, signal) {
    return {
        workspace: environment['GITHUB_WORKSPACE'] ?? process.cwd(),
        temporary: environment['RUNNER_TEMP'] ?? null,
        context: (0,runner_event/* contextOf */.V)(environment, (0,payload/* readPayload */.r)(environment['GITHUB_EVENT_PATH'], say)),
        environment,
        signal,
        now: Date.now(),
        say: say,
        progress: (done, of) => {
            if (done % 50 === 0 || done === of)
                say((0,text_text/* text */.Qq) `${done} of ${of} authorizations have ended.`);
        },
    };
}
async function publish({ result, written }) {
    const { values, notes } = outputsOf(result, written);
    const annotations = annotationsOf(result.findings);
    annotate(annotations);
    if (annotations.length < result.findings.length)
        result.findings.forEach(tell);
    for (const line of reviewLines(result.review))
        say(line);
    for (const note of notes)
        say(note);
    say((0,headline/* headline */.P)(result));
    await handOver(values);
    await summarize(() => summaryOf(result));
}
/** Annotations show the first few of each level only; the log has room for all. */
function tell({ level, path, line, message, hint }) {
    const place = path === null ? [] : (0,text_text/* text */.Qq) `${path}${line === null ? [] : (0,text_text/* text */.Qq) `:${line}`}: `;
    say((0,text_text/* text */.Qq) `${level}: ${place}${message} ${hint}`);
}


/***/ }),

/***/ 50172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ onCancellation)
/* harmony export */ });
/** What GitHub sends to a cancelled job's steps, first the one and some seconds later the other. */
const signals = ['SIGINT', 'SIGTERM'];
/** Aborts when the process is asked to end, so that what is known by then is still reported. */
function onCancellation() {
    const controller = new AbortController();
    let first = null;
    const cancel = (signal) => {
        first ??= signal;
        controller.abort();
    };
    for (const signal of signals)
        process.on(signal, cancel);
    return {
        signal: controller.signal,
        by: () => first,
        stop: () => {
            for (const signal of signals)
                process.off(signal, cancel);
        },
    };
}


/***/ }),

/***/ 95371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ contextOf)
/* harmony export */ });
/**
 * Narrows the runner's environment and the event's payload to what we need to know of the run.
 * Null outside GitHub Actions.
 *
 * @param payload the parsed JSON of `GITHUB_EVENT_PATH`; anything else than an object counts as empty
 */
function contextOf(env, payload) {
    if (env['GITHUB_ACTIONS'] !== 'true')
        return null;
    const event = objectOf(payload);
    const eventName = env['GITHUB_EVENT_NAME'] ?? '';
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    const ref = env['GITHUB_REF'] ?? '';
    return {
        eventName,
        repository: repositoryOf(repository),
        defaultBranch: stringOf(objectOf(event['repository'])['default_branch']),
        ref,
        sha: env['GITHUB_SHA'] ?? '',
        base: baseOf(event),
        pullRequest: eventName.startsWith('pull_request') ? pullRequestOf(event, repository, ref) : null,
        proposal: proposalOf(event, eventName, repository, ref),
        workflow: env['GITHUB_WORKFLOW'] ?? '',
        job: env['GITHUB_JOB'] ?? '',
        workflowPath: /^[^/]+\/[^/]+\/(.+)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '')?.[1] ?? null,
        runId: env['GITHUB_RUN_ID'] ?? '',
        runUrl: runUrlOf(env),
        apiUrl: (env['GITHUB_API_URL'] ?? 'https://api.github.com').replace(/\/+$/, ''),
        workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
    };
}
function runUrlOf(env) {
    const { GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: run = '' } = env;
    if (!/^https?:\/\/[\w.:-]+$/.test(server) || !/^[\w.-]+\/[\w.-]+$/.test(repository))
        return null;
    return /^\d+$/.test(run) ? `${server}/${repository}/actions/runs/${run}` : null;
}
function repositoryOf(fullName) {
    const [owner = '', name = ''] = fullName.split('/');
    return { owner, name };
}
function baseOf(event) {
    const mergeGroup = objectOf(event['merge_group']);
    if (typeof mergeGroup['base_sha'] === 'string') {
        return { sha: mergeGroup['base_sha'], ref: branchOf(stringOf(mergeGroup['base_ref']) ?? '') };
    }
    return revisionOf(objectOf(event['pull_request'])['base']);
}
function pullRequestOf(event, repository, ref) {
    const pullRequest = objectOf(event['pull_request']);
    const number = pullRequest['number'] ?? event['number'] ?? numberIn(ref);
    if (typeof number !== 'number')
        return null;
    const head = revisionOf(pullRequest['head']) ?? { sha: '', ref: '' };
    return { number, fork: isFork(pullRequest, repository), head };
}
/**
 * An event's name says little about whose code a run is about: a review, a comment, a check or a dispatch may each
 * concern the pull request of a fork. So every pull request that the payload names is looked at.
 */
function proposalOf(event, eventName, repository, ref) {
    const named = pullRequestsIn(event);
    // A comment's payload does not say where the pull request comes from.
    const isComment = objectOf(event['issue'])['pull_request'] !== undefined;
    if (isComment || named.some((each) => isFork(each, repository)))
        return 'foreign';
    if (named.length > 0)
        return 'own';
    return eventName.startsWith('pull_request') || ref.startsWith('refs/pull/') ? 'foreign' : 'none';
}
/** The parts of payloads that name pull requests. */
const proposing = ['merge_group', 'workflow_run', 'check_run', 'check_suite', 'client_payload'];
function pullRequestsIn(event) {
    return [event, ...proposing.map((part) => objectOf(event[part]))]
        .flatMap((part) => [part['pull_request'], ...listOf(part['pull_requests'])])
        .filter((value) => value !== undefined && value !== null)
        .map(objectOf);
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
/** `refs/pull/7/merge` names the pull request, too. */
function numberIn(ref) {
    const digits = /^refs\/pull\/(\d{1,15})\/(?:merge|head)$/.exec(ref)?.[1];
    return digits === undefined ? null : Number(digits);
}
/** True unless the head is known to be a branch of the very repository that the run belongs to. */
function isFork(pullRequest, repository) {
    const ofHead = objectOf(objectOf(pullRequest['head'])['repo']);
    const ofBase = objectOf(objectOf(pullRequest['base'])['repo']);
    const haveIds = ofHead['id'] !== undefined && ofBase['id'] !== undefined;
    if (haveIds && ofHead['id'] !== ofBase['id'])
        return true;
    const headName = stringOf(ofHead['full_name']);
    const baseName = stringOf(ofBase['full_name']) ?? stringOf(repository);
    // A check names repositories by their ids alone.
    if (headName === null)
        return !haveIds;
    return headName.toLowerCase() !== baseName?.toLowerCase();
}
function revisionOf(value) {
    const { sha, ref } = objectOf(value);
    return typeof sha === 'string' ? { sha, ref: typeof ref === 'string' ? ref : '' } : null;
}
function branchOf(ref) {
    return ref.replace(/^refs\/heads\//, '');
}
function objectOf(value) {
    return isObject(value) ? value : {};
}
function stringOf(value) {
    return typeof value === 'string' && value !== '' ? value : null;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 52205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readPayload)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var _text_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(74043);


/**
 * The event's payload. Without one that can be read there is nothing to go by, and everything in doubt is
 * a plan.
 *
 * @param path `GITHUB_EVENT_PATH`
 * @returns the parsed JSON; null where there is none
 */
function readPayload(path, say) {
    if (path === undefined || path === '')
        return null;
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch (error) {
        say((0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) `The event's payload cannot be read: ${String(error)}.`);
        return null;
    }
}


/***/ }),

/***/ 28020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(47532);
/* harmony import */ var _findings_unforeseen_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(33721);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(15655);



/** Fails the step with an error that nobody foresaw. */
function explain(error) {
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1)((0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_2__/* .toLogLine */ .g)((0,_findings_unforeseen_js__WEBPACK_IMPORTED_MODULE_1__/* .unforeseen */ .H)(error)));
}


/***/ }),

/***/ 54828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ bareWords)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4854);

const othersInAscii = /[^A-Za-z\d.=-]+/g;
/** No literal, for the same reason as in plain.ts. */
const others = String.raw `[^\p{L}\p{N}.=-]+`;
/**
 * Outside text in an alphabet that means nothing anywhere, for places that know no escape (the title of an
 * issue, a Mermaid chart): letters, digits, spaces and `.` `=` `-`. Everything else becomes a space.
 *
 * @param maxLength in code points
 * @returns an empty string where no letter or digit is left
 */
function bareWords(value, maxLength) {
    const bare = value
        .slice(0, 8 * maxLength)
        .replace((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrintableAscii */ .Jn)(value) ? othersInAscii : new RegExp(others, 'gu'), ' ')
        .trim();
    if (!/[^ .=-]/.test(bare))
        return '';
    const letters = [...bare];
    return letters.length > maxLength ? `${letters.slice(0, maxLength).join('')}…` : bare;
}


/***/ }),

/***/ 12527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G$: () => (/* binding */ narrowDate),
/* harmony export */   _$: () => (/* binding */ isoDate),
/* harmony export */   lF: () => (/* binding */ longDate),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   n8: () => (/* binding */ wholeDays),
/* harmony export */   nE: () => (/* binding */ isoSeconds),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   vs: () => (/* binding */ isoSecondsOrNull),
/* harmony export */   zw: () => (/* binding */ spanInWords)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(74043);

/** Milliseconds in a day. */
const day = 86_400_000;
/** ISO 8601 in UTC with whole seconds: `2025-07-26T23:59:59Z`. */
function isoSeconds(instant) {
    return new Date(instant).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
/** The same for a moment that there may not be. */
function isoSecondsOrNull(instant) {
    return instant === null ? null : isoSeconds(instant);
}
/** The date in UTC: `2025-07-26`. */
function isoDate(instant) {
    return new Date(instant).toISOString().slice(0, 10);
}
/** Whole days from one moment to another, rounded down; negative once past. */
function wholeDays(from, to) {
    return Math.floor((to - from) / day);
}
const months = [
    (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `January`,
    (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `February`,
    (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `March`,
    (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `April`,
    (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `May`,
    (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `June`,
    (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `July`,
    (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `August`,
    (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `September`,
    (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `October`,
    (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `November`,
    (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `December`,
];
const shortMonths = [
    (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `Jan`,
    (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `Feb`,
    (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `Mar`,
    (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `Apr`,
    (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `May`,
    (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `Jun`,
    (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `Jul`,
    (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `Aug`,
    (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `Sep`,
    (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `Oct`,
    (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `Nov`,
    (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `Dec`,
];
/** The date in UTC as people write it: `26 July 2025`. */
function longDate(instant) {
    const date = new Date(instant);
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `${date.getUTCDate()} ${monthOf(date, months)} ${date.getUTCFullYear()}`;
}
/** A moment to the second, in UTC: `2025-07-26T23:59:59Z`. */
function moment(instant) {
    const date = new Date(instant);
    const time = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(twoDigits);
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `${dayOf(instant)}T${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(time, (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `:`)}Z`;
}
/** The date in UTC on one line of a narrow column: `26 Jul 2025` with spaces that do not break. */
function narrowDate(instant) {
    const date = new Date(instant);
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `${date.getUTCDate()}`, monthOf(date, shortMonths), (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `${date.getUTCFullYear()}`], (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `\u00a0`);
}
function dayOf(instant) {
    const date = new Date(instant);
    const fullYear = date.getUTCFullYear();
    const year = [Math.floor(fullYear / 100), fullYear % 100].flatMap(twoDigits);
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `${year}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;
}
function monthOf(date, names) {
    const month = date.getUTCMonth();
    return names.slice(month, month + 1).flat();
}
function twoDigits(value) {
    return value < 10 ? (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `0${value}` : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `${value}`;
}
/** A span in words: whole days, below one day whole hours. */
function spanInWords(milliseconds) {
    const span = Math.abs(milliseconds);
    if (span >= day)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(Math.floor(span / day), (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `day`, (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `days`);
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(Math.floor(span / 3_600_000), (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `hour`, (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) `hours`);
}


/***/ }),

/***/ 25666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ toJson)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4854);

/**
 * JSON that is also safe to look at and to print in a job's log: every character that could deceive, and
 * the bracket of `##[` and its like (see `toLogLine`), stands as `\uXXXX`, so a parser gets each string exactly as it was.
 */
function toJson(value) {
    const json = JSON.stringify(value);
    if (!conspicuous.test(json))
        return json;
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutDeceptive */ .AW)(json, escapeUnits).replace(/##(\w*)\[/g, '##$1\\u005b');
}
/** Nearly all JSON is plain ASCII, and for it one quick look is enough. */
const conspicuous = /[^\t\n\r -~]|##\w*\[/;
function escapeUnits(character) {
    return Array.from({ length: character.length }, (_, i) => escapeUnit(character.charCodeAt(i))).join('');
}
function escapeUnit(unit) {
    return `\\u${unit.toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 15655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withoutCommands),
/* harmony export */   g: () => (/* binding */ toLogLine)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4854);

/**
 * A text as one line of a job's log that the runner takes for no workflow command.
 *
 * The runner reads `::command::` where a line starts with it (after any space) and `##[command]` anywhere
 * in a line (actions/runner, ActionCommand.TryParseV2 and TryParse). Line ends can't come from outside,
 * as `toPlain` shows them as `\u{a}`; `%0A` counts only inside of a command. Other services that may run
 * the command have theirs as `##vso[…]` (Azure Pipelines) and `##teamcity[…]`.
 */
function toLogLine(text) {
    return withoutCommands((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .toPlain */ .Ul)(text));
}
/** A line that starts no command, whatever it is made of. */
function withoutCommands(line) {
    return line
        .replace(/##(\w*)\[/g, (_, area) => `##${area}${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)('[')}`)
        .replace(/^(\s*):(?=:)/u, (_, space) => `${space}${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)(':')}`);
}


/***/ }),

/***/ 4854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ withoutDeceptive),
/* harmony export */   Jn: () => (/* binding */ isPrintableAscii),
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   Ul: () => (/* binding */ toPlain),
/* harmony export */   jA: () => (/* binding */ toWhole),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/* unused harmony export maxOutsideLength */
/** Outside text longer than this is shortened for people; the JSON report keeps it whole. In UTF-16 units. */
const maxOutsideLength = 300;
/** Outside text made visible: shortened with `…`, deceptive characters as `\u{…}`. */
function visible(value) {
    return withoutDeceptive(shortened(value, maxOutsideLength), escaped);
}
/**
 * Replaces the characters that outside text could deceive with: controls (line ends among them),
 * bidirectional controls, zero-width and other characters that show nothing, line and paragraph
 * separators, private use and lone surrogates.
 */
function withoutDeceptive(value, replacement) {
    return isPrintableAscii(value) ? value : value.replace(new RegExp(deceptive, 'gu'), replacement);
}
/** Whether a text is made of nothing but letters, digits, signs and spaces of ASCII, as most are. */
function isPrintableAscii(value) {
    return /^[ -~]*$/.test(value);
}
/** No literal, as that takes every run a millisecond, for classes of Unicode that hardly one comes to need. */
const deceptive = String.raw `[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\u2800]`;
/** A character named by its code point, in the notation of JavaScript: `\u{202e}`. */
function escaped(character) {
    return `\\u{${Number(character.codePointAt(0)).toString(16)}}`;
}
/** Outside text of at most so many UTF-16 units, never with half a character; `…` stands for the rest. */
function shortened(value, maxLength) {
    if (value.length <= maxLength)
        return value;
    const withoutHalfPair = value.slice(0, maxLength).replace(/[\ud800-\udbff]$/, '');
    return `${withoutHalfPair}…`;
}
/** A text on one line, without markup: for annotations, SARIF messages and terminals. */
function toPlain(text) {
    return text.map((part) => (part.kind === 'own' ? part.value : visible(part.value))).join('');
}
/** A text with every outside character as it came: only for targets that have an escape for each, such as JSON. */
function toWhole(text) {
    return text.map(({ value }) => value).join('');
}


/***/ }),

/***/ 74043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
/** Words of this source code. Only the tag `text` can make them: the class is not exported. */
class OwnWords {
    kind = 'own';
    value;
    constructor(value) {
        this.value = value;
    }
}
/** Builds a `Text`: `text\`${path} holds no certificate\``. */
function text(words, ...inserts) {
    const { between, whole } = ownWords(words);
    if (inserts.length === 0)
        return whole;
    const parts = between.flatMap((own, i) => [...own, ...inserts.slice(i, i + 1).flatMap(toParts)]);
    // A copy has no room to grow, and there may be a hundred thousand findings.
    return parts.slice();
}
/** Each template's own words are made once, however often it is filled in. */
const templates = new WeakMap();
function ownWords(words) {
    const known = templates.get(words);
    if (known !== undefined)
        return known;
    const between = words.map((word) => (word === '' ? [] : [new OwnWords(word)]));
    const made = { between, whole: between.flat() };
    templates.set(words, made);
    return made;
}
/** Joins texts (or outside strings) with words of our own between them. */
function join(items, separator) {
    return items.flatMap((item, i) => (i === 0 ? toParts(item) : [...separator, ...toParts(item)]));
}
function toParts(insert) {
    if (typeof insert === 'string')
        return [{ kind: 'outside', value: insert }];
    if (typeof insert === 'number')
        return [new OwnWords(String(insert))];
    return insert;
}
/** A number of things: `1 key`, `2 keys`. */
function counted(count, one, many) {
    return text `${count} ${count === 1 ? one : many}`;
}


/***/ }),

/***/ 58508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Kept equal to package.json's by a test. */
const version = '1.0.0';


/***/ }),

/***/ 47532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z3: () => (/* binding */ error),
  V4: () => (/* binding */ getInput),
  pq: () => (/* binding */ info),
  lm: () => (/* binding */ notice),
  C1: () => (/* binding */ setFailed),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ core_setSecret),
  z: () => (/* reexport */ summary),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, debug, endGroup, exportVariable, getBooleanInput, getIDToken, getMultilineInput, getState, group, isDebug, markdownSummary, platform, saveState, setCommandEcho, startGroup, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(70857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(79896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(51296);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 

