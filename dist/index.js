#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";

var __webpack_modules__ = {
 21916: (__unused_webpack_module, exports) => {
  var __webpack_unused_export__;
  __webpack_unused_export__ = true;
  exports.Io = exports.kp = void 0;
  var peq = new Uint32Array(65536);
  var myers_32 = function(a, b) {
   var n = a.length;
   var m = b.length;
   var lst = 1 << n - 1;
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
    eq |= (eq & pv) + pv ^ pv;
    mv |= ~(eq | pv);
    pv &= eq;
    if (mv & lst) {
     sc++;
    }
    if (pv & lst) {
     sc--;
    }
    mv = mv << 1 | 1;
    pv = pv << 1 | ~(xv | mv);
    mv &= xv;
   }
   i = n;
   while (i--) {
    peq[a.charCodeAt(i)] = 0;
   }
   return sc;
  };
  var myers_x = function(b, a) {
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
   for (;j < vsize - 1; j++) {
    var mv_1 = 0;
    var pv_1 = -1;
    var start_1 = j * 32;
    var vlen_1 = Math.min(32, m) + start_1;
    for (var k = start_1; k < vlen_1; k++) {
     peq[b.charCodeAt(k)] |= 1 << k;
    }
    for (var i = 0; i < n; i++) {
     var eq = peq[a.charCodeAt(i)];
     var pb = phc[i / 32 | 0] >>> i & 1;
     var mb = mhc[i / 32 | 0] >>> i & 1;
     var xv = eq | mv_1;
     var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
     var ph = mv_1 | ~(xh | pv_1);
     var mh = pv_1 & xh;
     if (ph >>> 31 ^ pb) {
      phc[i / 32 | 0] ^= 1 << i;
     }
     if (mh >>> 31 ^ mb) {
      mhc[i / 32 | 0] ^= 1 << i;
     }
     ph = ph << 1 | pb;
     mh = mh << 1 | mb;
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
    var pb = phc[i / 32 | 0] >>> i & 1;
    var mb = mhc[i / 32 | 0] >>> i & 1;
    var xv = eq | mv;
    var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
    var ph = mv | ~(xh | pv);
    var mh = pv & xh;
    score += ph >>> m - 1 & 1;
    score -= mh >>> m - 1 & 1;
    if (ph >>> 31 ^ pb) {
     phc[i / 32 | 0] ^= 1 << i;
    }
    if (mh >>> 31 ^ mb) {
     mhc[i / 32 | 0] ^= 1 << i;
    }
    ph = ph << 1 | pb;
    mh = mh << 1 | mb;
    pv = mh | ~(xv | ph);
    mv = ph & xv;
   }
   for (var k = start; k < vlen; k++) {
    peq[b.charCodeAt(k)] = 0;
   }
   return score;
  };
  var distance = function(a, b) {
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
  var closest = function(str, arr) {
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
 },
 14006: (module, __unused_webpack_exports, __nccwpck_require__) => {
  const pico = __nccwpck_require__(98016);
  const utils = __nccwpck_require__(64059);
  function picomatch(glob, options, returnState = false) {
   if (options && (options.windows === null || options.windows === undefined)) {
    options = {
     ...options,
     windows: utils.isWindows()
    };
   }
   return pico(glob, options, returnState);
  }
  Object.assign(picomatch, pico);
  module.exports = picomatch;
 },
 5595: module => {
  const WIN_SLASH = "\\\\/";
  const WIN_NO_SLASH = `[^${WIN_SLASH}]`;
  const DEFAULT_MAX_EXTGLOB_RECURSION = 0;
  const DOT_LITERAL = "\\.";
  const PLUS_LITERAL = "\\+";
  const QMARK_LITERAL = "\\?";
  const SLASH_LITERAL = "\\/";
  const ONE_CHAR = "(?=.)";
  const QMARK = "[^/]";
  const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
  const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
  const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
  const NO_DOT = `(?!${DOT_LITERAL})`;
  const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
  const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
  const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
  const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
  const STAR = `${QMARK}*?`;
  const SEP = "/";
  const POSIX_CHARS = {
   DOT_LITERAL: DOT_LITERAL,
   PLUS_LITERAL: PLUS_LITERAL,
   QMARK_LITERAL: QMARK_LITERAL,
   SLASH_LITERAL: SLASH_LITERAL,
   ONE_CHAR: ONE_CHAR,
   QMARK: QMARK,
   END_ANCHOR: END_ANCHOR,
   DOTS_SLASH: DOTS_SLASH,
   NO_DOT: NO_DOT,
   NO_DOTS: NO_DOTS,
   NO_DOT_SLASH: NO_DOT_SLASH,
   NO_DOTS_SLASH: NO_DOTS_SLASH,
   QMARK_NO_DOT: QMARK_NO_DOT,
   STAR: STAR,
   START_ANCHOR: START_ANCHOR,
   SEP: SEP
  };
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
   SEP: "\\"
  };
  const POSIX_REGEX_SOURCE = {
   __proto__: null,
   alnum: "a-zA-Z0-9",
   alpha: "a-zA-Z",
   ascii: "\\x00-\\x7F",
   blank: " \\t",
   cntrl: "\\x00-\\x1F\\x7F",
   digit: "0-9",
   graph: "\\x21-\\x7E",
   lower: "a-z",
   print: "\\x20-\\x7E ",
   punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
   space: " \\t\\r\\n\\v\\f",
   upper: "A-Z",
   word: "A-Za-z0-9_",
   xdigit: "A-Fa-f0-9"
  };
  module.exports = {
   DEFAULT_MAX_EXTGLOB_RECURSION: DEFAULT_MAX_EXTGLOB_RECURSION,
   MAX_LENGTH: 1024 * 64,
   POSIX_REGEX_SOURCE: POSIX_REGEX_SOURCE,
   REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
   REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
   REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
   REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
   REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
   REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
   REPLACEMENTS: {
    __proto__: null,
    "***": "*",
    "**/**": "**",
    "**/**/**": "**"
   },
   CHAR_0: 48,
   CHAR_9: 57,
   CHAR_UPPERCASE_A: 65,
   CHAR_LOWERCASE_A: 97,
   CHAR_UPPERCASE_Z: 90,
   CHAR_LOWERCASE_Z: 122,
   CHAR_LEFT_PARENTHESES: 40,
   CHAR_RIGHT_PARENTHESES: 41,
   CHAR_ASTERISK: 42,
   CHAR_AMPERSAND: 38,
   CHAR_AT: 64,
   CHAR_BACKWARD_SLASH: 92,
   CHAR_CARRIAGE_RETURN: 13,
   CHAR_CIRCUMFLEX_ACCENT: 94,
   CHAR_COLON: 58,
   CHAR_COMMA: 44,
   CHAR_DOT: 46,
   CHAR_DOUBLE_QUOTE: 34,
   CHAR_EQUAL: 61,
   CHAR_EXCLAMATION_MARK: 33,
   CHAR_FORM_FEED: 12,
   CHAR_FORWARD_SLASH: 47,
   CHAR_GRAVE_ACCENT: 96,
   CHAR_HASH: 35,
   CHAR_HYPHEN_MINUS: 45,
   CHAR_LEFT_ANGLE_BRACKET: 60,
   CHAR_LEFT_CURLY_BRACE: 123,
   CHAR_LEFT_SQUARE_BRACKET: 91,
   CHAR_LINE_FEED: 10,
   CHAR_NO_BREAK_SPACE: 160,
   CHAR_PERCENT: 37,
   CHAR_PLUS: 43,
   CHAR_QUESTION_MARK: 63,
   CHAR_RIGHT_ANGLE_BRACKET: 62,
   CHAR_RIGHT_CURLY_BRACE: 125,
   CHAR_RIGHT_SQUARE_BRACKET: 93,
   CHAR_SEMICOLON: 59,
   CHAR_SINGLE_QUOTE: 39,
   CHAR_SPACE: 32,
   CHAR_TAB: 9,
   CHAR_UNDERSCORE: 95,
   CHAR_VERTICAL_LINE: 124,
   CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
   extglobChars(chars) {
    return {
     "!": {
      type: "negate",
      open: "(?:(?!(?:",
      close: `))${chars.STAR})`
     },
     "?": {
      type: "qmark",
      open: "(?:",
      close: ")?"
     },
     "+": {
      type: "plus",
      open: "(?:",
      close: ")+"
     },
     "*": {
      type: "star",
      open: "(?:",
      close: ")*"
     },
     "@": {
      type: "at",
      open: "(?:",
      close: ")"
     }
    };
   },
   globChars(win32) {
    return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
   }
  };
 },
 78265: (module, __unused_webpack_exports, __nccwpck_require__) => {
  const constants = __nccwpck_require__(5595);
  const utils = __nccwpck_require__(64059);
  const {MAX_LENGTH: MAX_LENGTH, POSIX_REGEX_SOURCE: POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS: REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF: REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS: REPLACEMENTS} = constants;
  const expandRange = (args, options) => {
   if (typeof options.expandRange === "function") {
    return options.expandRange(...args, options);
   }
   args.sort();
   const value = `[${args.join("-")}]`;
   try {
    new RegExp(value);
   } catch (ex) {
    return args.map(v => utils.escapeRegex(v)).join("..");
   }
   return value;
  };
  const syntaxError = (type, char) => `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
  const splitTopLevel = input => {
   const parts = [];
   let bracket = 0;
   let paren = 0;
   let quote = 0;
   let value = "";
   let escaped = false;
   for (const ch of input) {
    if (escaped === true) {
     value += ch;
     escaped = false;
     continue;
    }
    if (ch === "\\") {
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
     if (ch === "[") {
      bracket++;
     } else if (ch === "]" && bracket > 0) {
      bracket--;
     } else if (bracket === 0) {
      if (ch === "(") {
       paren++;
      } else if (ch === ")" && paren > 0) {
       paren--;
      } else if (ch === "|" && paren === 0) {
       parts.push(value);
       value = "";
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
    if (ch === "\\") {
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
   return value.replace(/\\(.)/g, "$1");
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
   if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") {
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
    if (ch === "\\") {
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
    if (ch === "[") {
     bracket++;
     continue;
    }
    if (ch === "]" && bracket > 0) {
     bracket--;
     continue;
    }
    if (bracket > 0) {
     continue;
    }
    if (ch === "(") {
     paren++;
     continue;
    }
    if (ch === ")") {
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
   const source = chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map(ch => utils.escapeRegex(ch)).join("")}]`;
   return `${source}*`;
  };
  const getStarExtglobSequenceChars = pattern => {
   let index = 0;
   const chars = [];
   while (index < pattern.length) {
    const match = parseRepeatedExtglob(pattern.slice(index), false);
    if (!match || match.type !== "*") {
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
    return {
     risky: false
    };
   }
   const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
   const branches = splitTopLevel(body).map(branch => branch.trim());
   if (branches.length > 1) {
    if (branches.some(branch => branch === "") || branches.some(branch => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) {
     return {
      risky: true
     };
    }
   }
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
     return {
      risky: true
     };
    }
   }
   if (sawStarSequence) {
    return combinable ? {
     risky: true,
     safeOutput: buildCharClassStar([ ...new Set(safeChars) ])
    } : {
     risky: true
    };
   }
   return {
    risky: false
   };
  };
  const parse = (input, options) => {
   if (typeof input !== "string") {
    throw new TypeError("Expected a string");
   }
   input = REPLACEMENTS[input] || input;
   const opts = {
    ...options
   };
   const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
   let len = input.length;
   if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
   }
   const bos = {
    type: "bos",
    value: "",
    output: opts.prepend || ""
   };
   const tokens = [ bos ];
   const capture = opts.capture ? "" : "?:";
   const PLATFORM_CHARS = constants.globChars(opts.windows);
   const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
   const {DOT_LITERAL: DOT_LITERAL, PLUS_LITERAL: PLUS_LITERAL, SLASH_LITERAL: SLASH_LITERAL, ONE_CHAR: ONE_CHAR, DOTS_SLASH: DOTS_SLASH, NO_DOT: NO_DOT, NO_DOT_SLASH: NO_DOT_SLASH, NO_DOTS_SLASH: NO_DOTS_SLASH, QMARK: QMARK, QMARK_NO_DOT: QMARK_NO_DOT, STAR: STAR, START_ANCHOR: START_ANCHOR} = PLATFORM_CHARS;
   const globstar = opts => `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
   const nodot = opts.dot ? "" : NO_DOT;
   const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
   let star = opts.bash === true ? globstar(opts) : STAR;
   if (opts.capture) {
    star = `(${star})`;
   }
   if (typeof opts.noext === "boolean") {
    opts.noextglob = opts.noext;
   }
   const state = {
    input: input,
    index: -1,
    start: 0,
    dot: opts.dot === true,
    consumed: "",
    output: "",
    prefix: "",
    backtrack: false,
    negated: false,
    brackets: 0,
    braces: 0,
    parens: 0,
    quotes: 0,
    globstar: false,
    tokens: tokens
   };
   input = utils.removePrefix(input, state);
   len = input.length;
   const extglobs = [];
   const braces = [];
   const stack = [];
   let prev = bos;
   let value;
   const eos = () => state.index === len - 1;
   const peek = state.peek = (n = 1) => input[state.index + n];
   const advance = state.advance = () => input[++state.index] || "";
   const remaining = () => input.slice(state.index + 1);
   const consume = (value = "", num = 0) => {
    state.consumed += value;
    state.index += num;
   };
   const append = token => {
    state.output += token.output != null ? token.output : token.value;
    consume(token.value);
   };
   const negate = () => {
    let count = 1;
    while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
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
   const push = tok => {
    if (prev.type === "globstar") {
     const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
     const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
     if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
      state.output = state.output.slice(0, -prev.output.length);
      prev.type = "star";
      prev.value = "*";
      prev.output = star;
      state.output += prev.output;
     }
    }
    if (extglobs.length && tok.type !== "paren") {
     extglobs[extglobs.length - 1].inner += tok.value;
    }
    if (tok.value || tok.output) append(tok);
    if (prev && prev.type === "text" && tok.type === "text") {
     prev.output = (prev.output || prev.value) + tok.value;
     prev.value += tok.value;
     return;
    }
    tok.prev = prev;
    tokens.push(tok);
    prev = tok;
   };
   const extglobOpen = (type, value) => {
    const token = {
     ...EXTGLOB_CHARS[value],
     conditions: 1,
     inner: ""
    };
    token.prev = prev;
    token.parens = state.parens;
    token.output = state.output;
    token.startIndex = state.index;
    token.tokensIndex = tokens.length;
    const output = (opts.capture ? "(" : "") + token.open;
    increment("parens");
    push({
     type: type,
     value: value,
     output: state.output ? "" : ONE_CHAR
    });
    push({
     type: "paren",
     extglob: true,
     value: advance(),
     output: output
    });
    extglobs.push(token);
   };
   const extglobClose = token => {
    const literal = input.slice(token.startIndex, state.index + 1);
    const body = input.slice(token.startIndex + 2, state.index);
    const analysis = analyzeRepeatedExtglob(body, opts);
    if ((token.type === "plus" || token.type === "star") && analysis.risky) {
     const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : undefined;
     const open = tokens[token.tokensIndex];
     open.type = "text";
     open.value = literal;
     open.output = safeOutput || utils.escapeRegex(literal);
     for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
      tokens[i].value = "";
      tokens[i].output = "";
      delete tokens[i].suffix;
     }
     state.output = token.output + open.output;
     state.backtrack = true;
     push({
      type: "paren",
      extglob: true,
      value: value,
      output: ""
     });
     decrement("parens");
     return;
    }
    let output = token.close + (opts.capture ? ")" : "");
    let rest;
    if (token.type === "negate") {
     let extglobStar = star;
     if (token.inner && token.inner.length > 1 && token.inner.includes("/")) {
      extglobStar = globstar(opts);
     }
     if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
      output = token.close = `)$))${extglobStar}`;
     }
     if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
      const expression = parse(rest, {
       ...options,
       fastpaths: false
      }).output;
      output = token.close = `)${expression})${extglobStar})`;
     }
     if (token.prev.type === "bos") {
      state.negatedExtglob = true;
     }
    }
    push({
     type: "paren",
     extglob: true,
     value: value,
     output: output
    });
    decrement("parens");
   };
   if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
    let backslashes = false;
    let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
     if (first === "\\") {
      backslashes = true;
      return m;
     }
     if (first === "?") {
      if (esc) {
       return esc + first + (rest ? QMARK.repeat(rest.length) : "");
      }
      if (index === 0) {
       return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
      }
      return QMARK.repeat(chars.length);
     }
     if (first === ".") {
      return DOT_LITERAL.repeat(chars.length);
     }
     if (first === "*") {
      if (esc) {
       return esc + first + (rest ? star : "");
      }
      return star;
     }
     return esc ? m : `\\${m}`;
    });
    if (backslashes === true) {
     if (opts.unescape === true) {
      output = output.replace(/\\/g, "");
     } else {
      output = output.replace(/\\+/g, m => m.length % 2 === 0 ? "\\\\" : m ? "\\" : "");
     }
    }
    if (output === input && opts.contains === true) {
     state.output = input;
     return state;
    }
    state.output = utils.wrapOutput(output, state, options);
    return state;
   }
   while (!eos()) {
    value = advance();
    if (value === "\0") {
     continue;
    }
    if (value === "\\") {
     const next = peek();
     if (next === "/" && opts.bash !== true) {
      continue;
     }
     if (next === "." || next === ";") {
      continue;
     }
     if (!next) {
      value += "\\";
      push({
       type: "text",
       value: value
      });
      continue;
     }
     const match = /^\\+/.exec(remaining());
     let slashes = 0;
     if (match && match[0].length > 2) {
      slashes = match[0].length;
      state.index += slashes;
      if (slashes % 2 !== 0) {
       value += "\\";
      }
     }
     if (opts.unescape === true) {
      value = advance();
     } else {
      value += advance();
     }
     if (state.brackets === 0) {
      push({
       type: "text",
       value: value
      });
      continue;
     }
    }
    if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
     if (opts.posix !== false && value === ":") {
      const inner = prev.value.slice(1);
      if (inner.includes("[")) {
       prev.posix = true;
       if (inner.includes(":")) {
        const idx = prev.value.lastIndexOf("[");
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
     if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") {
      value = `\\${value}`;
     }
     if (value === "]" && (prev.value === "[" || prev.value === "[^")) {
      value = `\\${value}`;
     }
     if (opts.posix === true && value === "!" && prev.value === "[") {
      value = "^";
     }
     prev.value += value;
     append({
      value: value
     });
     continue;
    }
    if (state.quotes === 1 && value !== '"') {
     value = utils.escapeRegex(value);
     prev.value += value;
     append({
      value: value
     });
     continue;
    }
    if (value === '"') {
     state.quotes = state.quotes === 1 ? 0 : 1;
     if (opts.keepQuotes === true) {
      push({
       type: "text",
       value: value
      });
     }
     continue;
    }
    if (value === "(") {
     increment("parens");
     push({
      type: "paren",
      value: value
     });
     continue;
    }
    if (value === ")") {
     if (state.parens === 0 && opts.strictBrackets === true) {
      throw new SyntaxError(syntaxError("opening", "("));
     }
     const extglob = extglobs[extglobs.length - 1];
     if (extglob && state.parens === extglob.parens + 1) {
      extglobClose(extglobs.pop());
      continue;
     }
     push({
      type: "paren",
      value: value,
      output: state.parens ? ")" : "\\)"
     });
     decrement("parens");
     continue;
    }
    if (value === "[") {
     if (opts.nobracket === true || !remaining().includes("]")) {
      if (opts.nobracket !== true && opts.strictBrackets === true) {
       throw new SyntaxError(syntaxError("closing", "]"));
      }
      value = `\\${value}`;
     } else {
      increment("brackets");
     }
     push({
      type: "bracket",
      value: value
     });
     continue;
    }
    if (value === "]") {
     if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
      push({
       type: "text",
       value: value,
       output: `\\${value}`
      });
      continue;
     }
     if (state.brackets === 0) {
      if (opts.strictBrackets === true) {
       throw new SyntaxError(syntaxError("opening", "["));
      }
      push({
       type: "text",
       value: value,
       output: `\\${value}`
      });
      continue;
     }
     decrement("brackets");
     const prevValue = prev.value.slice(1);
     if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) {
      value = `/${value}`;
     }
     prev.value += value;
     append({
      value: value
     });
     if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
      continue;
     }
     const escaped = utils.escapeRegex(prev.value);
     state.output = state.output.slice(0, -prev.value.length);
     if (opts.literalBrackets === true) {
      state.output += escaped;
      prev.value = escaped;
      continue;
     }
     prev.value = `(${capture}${escaped}|${prev.value})`;
     state.output += prev.value;
     continue;
    }
    if (value === "{" && opts.nobrace !== true) {
     increment("braces");
     const open = {
      type: "brace",
      value: value,
      output: "(",
      outputIndex: state.output.length,
      tokensIndex: state.tokens.length
     };
     braces.push(open);
     push(open);
     continue;
    }
    if (value === "}") {
     const brace = braces[braces.length - 1];
     if (opts.nobrace === true || !brace) {
      push({
       type: "text",
       value: value,
       output: value
      });
      continue;
     }
     let output = ")";
     if (brace.dots === true) {
      const arr = tokens.slice();
      const range = [];
      for (let i = arr.length - 1; i >= 0; i--) {
       tokens.pop();
       if (arr[i].type === "brace") {
        break;
       }
       if (arr[i].type !== "dots") {
        range.unshift(arr[i].value);
       }
      }
      output = expandRange(range, opts);
      state.backtrack = true;
     }
     if (brace.comma !== true && brace.dots !== true) {
      const out = state.output.slice(0, brace.outputIndex);
      const toks = state.tokens.slice(brace.tokensIndex);
      brace.value = brace.output = "\\{";
      value = output = "\\}";
      state.output = out;
      for (const t of toks) {
       state.output += t.output || t.value;
      }
     }
     push({
      type: "brace",
      value: value,
      output: output
     });
     decrement("braces");
     braces.pop();
     continue;
    }
    if (value === "|") {
     if (extglobs.length > 0) {
      extglobs[extglobs.length - 1].conditions++;
     }
     push({
      type: "text",
      value: value
     });
     continue;
    }
    if (value === ",") {
     let output = value;
     const brace = braces[braces.length - 1];
     if (brace && stack[stack.length - 1] === "braces") {
      brace.comma = true;
      output = "|";
     }
     push({
      type: "comma",
      value: value,
      output: output
     });
     continue;
    }
    if (value === "/") {
     if (prev.type === "dot" && state.index === state.start + 1) {
      state.start = state.index + 1;
      state.consumed = "";
      state.output = "";
      tokens.pop();
      prev = bos;
      continue;
     }
     push({
      type: "slash",
      value: value,
      output: SLASH_LITERAL
     });
     continue;
    }
    if (value === ".") {
     if (state.braces > 0 && prev.type === "dot") {
      if (prev.value === ".") prev.output = DOT_LITERAL;
      const brace = braces[braces.length - 1];
      prev.type = "dots";
      prev.output += value;
      prev.value += value;
      brace.dots = true;
      continue;
     }
     if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
      push({
       type: "text",
       value: value,
       output: DOT_LITERAL
      });
      continue;
     }
     push({
      type: "dot",
      value: value,
      output: DOT_LITERAL
     });
     continue;
    }
    if (value === "?") {
     const isGroup = prev && prev.value === "(";
     if (!isGroup && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
      extglobOpen("qmark", value);
      continue;
     }
     if (prev && prev.type === "paren") {
      const next = peek();
      let output = value;
      if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) {
       output = `\\${value}`;
      }
      push({
       type: "text",
       value: value,
       output: output
      });
      continue;
     }
     if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
      push({
       type: "qmark",
       value: value,
       output: QMARK_NO_DOT
      });
      continue;
     }
     push({
      type: "qmark",
      value: value,
      output: QMARK
     });
     continue;
    }
    if (value === "!") {
     if (opts.noextglob !== true && peek() === "(") {
      if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
       extglobOpen("negate", value);
       continue;
      }
     }
     if (opts.nonegate !== true && state.index === 0) {
      negate();
      continue;
     }
    }
    if (value === "+") {
     if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
      extglobOpen("plus", value);
      continue;
     }
     if (prev && prev.value === "(" || opts.regex === false) {
      push({
       type: "plus",
       value: value,
       output: PLUS_LITERAL
      });
      continue;
     }
     if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
      push({
       type: "plus",
       value: value
      });
      continue;
     }
     push({
      type: "plus",
      value: PLUS_LITERAL
     });
     continue;
    }
    if (value === "@") {
     if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
      push({
       type: "at",
       extglob: true,
       value: value,
       output: ""
      });
      continue;
     }
     push({
      type: "text",
      value: value
     });
     continue;
    }
    if (value !== "*") {
     if (value === "$" || value === "^") {
      value = `\\${value}`;
     }
     const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
     if (match) {
      value += match[0];
      state.index += match[0].length;
     }
     push({
      type: "text",
      value: value
     });
     continue;
    }
    if (prev && (prev.type === "globstar" || prev.star === true)) {
     prev.type = "star";
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
     extglobOpen("star", value);
     continue;
    }
    if (prev.type === "star") {
     if (opts.noglobstar === true) {
      consume(value);
      continue;
     }
     const prior = prev.prev;
     const before = prior.prev;
     const isStart = prior.type === "slash" || prior.type === "bos";
     const afterStar = before && (before.type === "star" || before.type === "globstar");
     if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
      push({
       type: "star",
       value: value,
       output: ""
      });
      continue;
     }
     const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
     const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
     if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
      push({
       type: "star",
       value: value,
       output: ""
      });
      continue;
     }
     while (rest.slice(0, 3) === "/**") {
      const after = input[state.index + 4];
      if (after && after !== "/") {
       break;
      }
      rest = rest.slice(3);
      consume("/**", 3);
     }
     const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some(extglob => extglob.type === "negate");
     if (prior.type === "bos" && eos()) {
      prev.type = "globstar";
      prev.value += value;
      prev.output = globstar(opts);
      state.output = prev.output;
      state.globstar = true;
      consume(value);
      continue;
     }
     if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
      state.output = state.output.slice(0, -(prior.output + prev.output).length);
      prior.output = `(?:${prior.output}`;
      prev.type = "globstar";
      prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
      prev.value += value;
      state.globstar = true;
      state.output += prior.output + prev.output;
      consume(value);
      continue;
     }
     if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
      const end = rest[1] !== void 0 ? "|$" : "";
      state.output = state.output.slice(0, -(prior.output + prev.output).length);
      prior.output = `(?:${prior.output}`;
      prev.type = "globstar";
      prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
      prev.value += value;
      state.output += prior.output + prev.output;
      state.globstar = true;
      consume(value + advance());
      push({
       type: "slash",
       value: "/",
       output: ""
      });
      continue;
     }
     if (prior.type === "bos" && rest[0] === "/") {
      prev.type = "globstar";
      prev.value += value;
      prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
      state.output = prev.output;
      state.globstar = true;
      consume(value + advance());
      push({
       type: "slash",
       value: "/",
       output: ""
      });
      continue;
     }
     state.output = state.output.slice(0, -prev.output.length);
     prev.type = "globstar";
     prev.output = globstar(opts);
     prev.value += value;
     state.output += prev.output;
     state.globstar = true;
     consume(value);
     continue;
    }
    const token = {
     type: "star",
     value: value,
     output: star
    };
    if (opts.bash === true) {
     token.output = ".*?";
     if (prev.type === "bos" || prev.type === "slash") {
      token.output = nodot + token.output;
     }
     push(token);
     continue;
    }
    if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
     token.output = value;
     push(token);
     continue;
    }
    if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
     if (prev.type === "dot") {
      state.output += NO_DOT_SLASH;
      prev.output += NO_DOT_SLASH;
     } else if (opts.dot === true) {
      state.output += NO_DOTS_SLASH;
      prev.output += NO_DOTS_SLASH;
     } else {
      state.output += nodot;
      prev.output += nodot;
     }
     if (peek() !== "*") {
      state.output += ONE_CHAR;
      prev.output += ONE_CHAR;
     }
    }
    push(token);
   }
   while (state.brackets > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
    state.output = utils.escapeLast(state.output, "[");
    decrement("brackets");
   }
   while (state.parens > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
    state.output = utils.escapeLast(state.output, "(");
    decrement("parens");
   }
   while (state.braces > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
    state.output = utils.escapeLast(state.output, "{");
    decrement("braces");
   }
   if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) {
    push({
     type: "maybe_slash",
     value: "",
     output: `${SLASH_LITERAL}?`
    });
   }
   if (state.backtrack === true) {
    state.output = "";
    for (const token of state.tokens) {
     state.output += token.output != null ? token.output : token.value;
     if (token.suffix) {
      state.output += token.suffix;
     }
    }
   }
   return state;
  };
  parse.fastpaths = (input, options) => {
   const opts = {
    ...options
   };
   const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
   const len = input.length;
   if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
   }
   input = REPLACEMENTS[input] || input;
   const {DOT_LITERAL: DOT_LITERAL, SLASH_LITERAL: SLASH_LITERAL, ONE_CHAR: ONE_CHAR, DOTS_SLASH: DOTS_SLASH, NO_DOT: NO_DOT, NO_DOTS: NO_DOTS, NO_DOTS_SLASH: NO_DOTS_SLASH, STAR: STAR, START_ANCHOR: START_ANCHOR} = constants.globChars(opts.windows);
   const nodot = opts.dot ? NO_DOTS : NO_DOT;
   const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
   const capture = opts.capture ? "" : "?:";
   const state = {
    negated: false,
    prefix: ""
   };
   let star = opts.bash === true ? ".*?" : STAR;
   if (opts.capture) {
    star = `(${star})`;
   }
   const globstar = opts => {
    if (opts.noglobstar === true) return star;
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
   };
   const create = str => {
    switch (str) {
    case "*":
     return `${nodot}${ONE_CHAR}${star}`;

    case ".*":
     return `${DOT_LITERAL}${ONE_CHAR}${star}`;

    case "*.*":
     return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

    case "*/*":
     return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;

    case "**":
     return nodot + globstar(opts);

    case "**/*":
     return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;

    case "**/*.*":
     return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

    case "**/.*":
     return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;

    default:
     {
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
 },
 98016: (module, __unused_webpack_exports, __nccwpck_require__) => {
  const scan = __nccwpck_require__(31781);
  const parse = __nccwpck_require__(78265);
  const utils = __nccwpck_require__(64059);
  const constants = __nccwpck_require__(5595);
  const isObject = val => val && typeof val === "object" && !Array.isArray(val);
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
   if (glob === "" || typeof glob !== "string" && !isState) {
    throw new TypeError("Expected pattern to be a non-empty string");
   }
   const opts = options || {};
   const posix = opts.windows;
   const regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, false, true);
   const state = regex.state;
   delete regex.state;
   let isIgnored = () => false;
   if (opts.ignore) {
    const ignoreOpts = {
     ...options,
     ignore: null,
     onMatch: null,
     onResult: null
    };
    isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
   }
   const matcher = (input, returnObject = false) => {
    const {isMatch: isMatch, match: match, output: output} = picomatch.test(input, regex, options, {
     glob: glob,
     posix: posix
    });
    const result = {
     glob: glob,
     state: state,
     regex: regex,
     posix: posix,
     input: input,
     output: output,
     match: match,
     isMatch: isMatch
    };
    if (typeof opts.onResult === "function") {
     opts.onResult(result);
    }
    if (isMatch === false) {
     result.isMatch = false;
     return returnObject ? result : false;
    }
    if (isIgnored(input)) {
     if (typeof opts.onIgnore === "function") {
      opts.onIgnore(result);
     }
     result.isMatch = false;
     return returnObject ? result : false;
    }
    if (typeof opts.onMatch === "function") {
     opts.onMatch(result);
    }
    return returnObject ? result : true;
   };
   if (returnState) {
    matcher.state = state;
   }
   return matcher;
  };
  picomatch.test = (input, regex, options, {glob: glob, posix: posix} = {}) => {
   if (typeof input !== "string") {
    throw new TypeError("Expected input to be a string");
   }
   if (input === "") {
    return {
     isMatch: false,
     output: ""
    };
   }
   const opts = options || {};
   const format = opts.format || (posix ? utils.toPosixSlashes : null);
   let match = input === glob;
   let output = match && format ? format(input) : input;
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
   return {
    isMatch: Boolean(match),
    match: match,
    output: output
   };
  };
  picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
   const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
   return regex.test(utils.basename(input, {
    windows: posix
   }));
  };
  picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
  picomatch.parse = (pattern, options) => {
   if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options));
   return parse(pattern, {
    ...options,
    fastpaths: false
   });
  };
  picomatch.scan = (input, options) => scan(input, options);
  picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
   if (returnOutput === true) {
    return state.output;
   }
   const opts = options || {};
   const prepend = opts.contains ? "" : "^";
   const append = opts.contains ? "" : "$";
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
  picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
   if (!input || typeof input !== "string") {
    throw new TypeError("Expected a non-empty string");
   }
   let parsed = {
    negated: false,
    fastpaths: true
   };
   if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) {
    parsed.output = parse.fastpaths(input, options);
   }
   if (!parsed.output) {
    parsed = parse(input, options);
   }
   return picomatch.compileRe(parsed, options, returnOutput, returnState);
  };
  picomatch.toRegex = (source, options) => {
   try {
    const opts = options || {};
    return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
   } catch (err) {
    if (options && options.debug === true) throw err;
    return /$^/;
   }
  };
  picomatch.constants = constants;
  module.exports = picomatch;
 },
 31781: (module, __unused_webpack_exports, __nccwpck_require__) => {
  const utils = __nccwpck_require__(64059);
  const {CHAR_ASTERISK: CHAR_ASTERISK, CHAR_AT: CHAR_AT, CHAR_BACKWARD_SLASH: CHAR_BACKWARD_SLASH, CHAR_COMMA: CHAR_COMMA, CHAR_DOT: CHAR_DOT, CHAR_EXCLAMATION_MARK: CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH: CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE: CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES: CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET: CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS: CHAR_PLUS, CHAR_QUESTION_MARK: CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE: CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES: CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET: CHAR_RIGHT_SQUARE_BRACKET} = __nccwpck_require__(5595);
  const isPathSeparator = code => code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
  const depth = token => {
   if (token.isPrefix !== true) {
    token.depth = token.isGlobstar ? Infinity : 1;
   }
  };
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
   let token = {
    value: "",
    depth: 0,
    isGlob: false
   };
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
     token = {
      value: "",
      depth: 0,
      isGlob: false
     };
     if (finished === true) continue;
     if (prev === CHAR_DOT && index === start + 1) {
      start += 2;
      continue;
     }
     lastIndex = index + 1;
     continue;
    }
    if (opts.noext !== true) {
     const isExtglobChar = code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK;
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
   let prefix = "";
   let glob = "";
   if (start > 0) {
    prefix = str.slice(0, start);
    str = str.slice(start);
    lastIndex -= start;
   }
   if (base && isGlob === true && lastIndex > 0) {
    base = str.slice(0, lastIndex);
    glob = str.slice(lastIndex);
   } else if (isGlob === true) {
    base = "";
    glob = str;
   } else {
    base = str;
   }
   if (base && base !== "" && base !== "/" && base !== str) {
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
    prefix: prefix,
    input: input,
    start: start,
    base: base,
    glob: glob,
    isBrace: isBrace,
    isBracket: isBracket,
    isGlob: isGlob,
    isExtglob: isExtglob,
    isGlobstar: isGlobstar,
    negated: negated,
    negatedExtglob: negatedExtglob
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
 },
 64059: (__unused_webpack_module, exports, __nccwpck_require__) => {
  const {REGEX_BACKSLASH: REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH: REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS: REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL: REGEX_SPECIAL_CHARS_GLOBAL} = __nccwpck_require__(5595);
  exports.isObject = val => val !== null && typeof val === "object" && !Array.isArray(val);
  exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str);
  exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str);
  exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
  exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, "/");
  exports.isWindows = () => {
   if (typeof navigator !== "undefined" && navigator.platform) {
    const platform = navigator.platform.toLowerCase();
    return platform === "win32" || platform === "windows";
   }
   if (typeof process !== "undefined" && process.platform) {
    return process.platform === "win32";
   }
   return false;
  };
  exports.removeBackslashes = str => str.replace(REGEX_REMOVE_BACKSLASH, match => match === "\\" ? "" : match);
  exports.escapeLast = (input, char, lastIdx) => {
   const idx = input.lastIndexOf(char, lastIdx);
   if (idx === -1) return input;
   if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
   return `${input.slice(0, idx)}\\${input.slice(idx)}`;
  };
  exports.removePrefix = (input, state = {}) => {
   let output = input;
   if (output.startsWith("./")) {
    output = output.slice(2);
    state.prefix = "./";
   }
   return output;
  };
  exports.wrapOutput = (input, state = {}, options = {}) => {
   const prepend = options.contains ? "" : "^";
   const append = options.contains ? "" : "$";
   let output = `${prepend}(?:${input})${append}`;
   if (state.negated === true) {
    output = `(?:^(?!${output}).*$)`;
   }
   return output;
  };
  exports.basename = (path, {windows: windows} = {}) => {
   const segs = path.split(windows ? /[\\/]/ : "/");
   const last = segs[segs.length - 1];
   if (last === "") {
    return segs[segs.length - 2];
   }
   return last;
  };
 },
 42613: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
 },
 20181: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
 },
 24434: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
 },
 79896: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
 },
 58611: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
 },
 65692: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
 },
 69278: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
 },
 34589: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");
 },
 16698: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
 },
 4573: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
 },
 31421: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
 },
 37540: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");
 },
 77598: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
 },
 53053: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
 },
 40610: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
 },
 78474: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
 },
 73024: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
 },
 51455: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
 },
 37067: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
 },
 32467: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");
 },
 77030: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
 },
 48161: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
 },
 76760: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
 },
 643: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
 },
 41792: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");
 },
 57075: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
 },
 58500: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
 },
 41692: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
 },
 73136: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
 },
 57975: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
 },
 73429: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");
 },
 75919: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
 },
 38522: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
 },
 70857: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
 },
 932: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");
 },
 13193: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
 },
 64756: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
 },
 39023: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
 },
 89920: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Fs: () => auditOf,
   z8: () => awaitedIn,
   s9: () => unknownCount
  });
  var audit_domains = __nccwpck_require__(36665);
  var audit_issuances = __nccwpck_require__(29956);
  class IssuanceHistory {
   #byKey;
   #byName=new Map;
   #searched;
   constructor(issuances, searched) {
    this.#byKey = issuances.byKey();
    this.#searched = searched;
    for (const issuance of issuances) this.#index(issuance);
   }
   ofKey({publicKeySha256: publicKeySha256, dnsNames: dnsNames}) {
    const issuances = this.#byKey.get(publicKeySha256) ?? [];
    return {
     withKey: summary(issuances),
     complete: dnsNames.length > 0 && dnsNames.every(name => this.isSearched(name))
    };
   }
   withOtherKeys(publicKeySha256, names) {
    const issuances = new Set(names.flatMap(name => this.#validFor(name)));
    return summary([ ...issuances ].filter(issuance => issuance.publicKeySha256 !== publicKeySha256));
   }
   isSearched(name) {
    const domain = (0, audit_domains.Ow)(name);
    return domain !== null && (0, audit_domains.UO)(this.#searched, domain);
   }
   hasKey(publicKeySha256) {
    return this.#byKey.has(publicKeySha256);
   }
   #validFor(name) {
    const wildcard = name.replace(/^[^.]+/, "*");
    const names = wildcard === name ? [ name ] : [ name, wildcard ];
    return names.flatMap(each => this.#byName.get(each) ?? []);
   }
   #index(issuance) {
    for (const name of issuance.dnsNames) {
     const others = this.#byName.get(name);
     if (others === undefined) this.#byName.set(name, [ issuance ]); else others.push(issuance);
    }
   }
  }
  function summary(issuances) {
   const [first, ...others] = issuances;
   return {
    count: issuances.length,
    issuers: (0, audit_issuances.a6)(issuances),
    dnsNames: (0, audit_issuances.wX)(issuances),
    newest: first === undefined ? null : (0, audit_issuances.su)([ first, ...others ]).notBefore
   };
  }
  var group_by = __nccwpck_require__(33159);
  var distinguished_name = __nccwpck_require__(65835);
  var foreseen = __nccwpck_require__(69902);
  function allowanceFor(issuance, allow, domains, asOf) {
   const fitting = allow.filter(each => isBy(each, issuance) && coversNames(each, issuance, domains));
   return fitting.find(each => !hasLapsed(each, asOf)) ?? fitting[0] ?? null;
  }
  function hasLapsed({until: until}, asOf) {
   return until !== null && until < asOf;
  }
  function isBy({by: by}, {publicKeySha256: publicKeySha256, issuer: issuer, issuerFriendlyName: issuerFriendlyName}) {
   if (by.kind === "key") return by.publicKeySha256 === publicKeySha256;
   if (!by.issuer.includes("=")) return issuerFriendlyName?.toLowerCase() === by.issuer.toLowerCase();
   return issuer !== null && hasAttributes(by.issuer, issuer);
  }
  function hasAttributes(expected, issuer) {
   const matches = (0, foreseen.m)(distinguished_name.gG, () => (0, distinguished_name.Px)(expected, issuer));
   return matches === true;
  }
  function coversNames({names: names}, {dnsNames: dnsNames}, domains) {
   if (names === null) return true;
   const audited = dnsNames.filter(name => {
    const domain = (0, audit_domains.Ow)(name);
    return domain === null || (0, audit_domains.UO)(domains, domain);
   });
   return audited.length > 0 && audited.every(name => names.some(pattern => covers(pattern, name)));
  }
  function covers(pattern, name) {
   if (pattern.startsWith(".")) return name === pattern.slice(1) || name.endsWith(pattern);
   return name === pattern || pattern.startsWith("*.") && name.replace(/^[^.]+/, "*") === pattern;
  }
  function unknownIn(issuances, query) {
   const {known: known, allow: allow, domains: domains, asOf: asOf} = query;
   const unexpired = [ ...issuances ].filter(each => each.notAfter >= asOf && !known.has(each.publicKeySha256) && isConcern(each, query));
   const judged = unexpired.map(issuance => ({
    issuance: issuance,
    allowance: allowanceFor(issuance, allow, domains, asOf)
   }));
   const unknown = judged.filter(({allowance: allowance}) => allowance === null || hasLapsed(allowance, asOf));
   const groups = (0, group_by.$)(unknown, ({issuance: issuance}) => issuance.publicKeySha256);
   return {
    keys: [ ...groups ].map(([key, group]) => unknownKey(key, group)).sort(byInterest),
    allowed: judged.length - unknown.length
   };
  }
  function isConcern({dnsNames: dnsNames}, {domains: domains, others: others}) {
   const found = dnsNames.map(name => (0, audit_domains.Ow)(name) ?? name);
   return found.length === 0 || found.some(name => (0, audit_domains.UO)(domains, name) || !(0, 
   audit_domains.UO)(others, name));
  }
  function unknownKey(publicKeySha256, [first, ...others]) {
   const issuances = [ first.issuance, ...others.map(({issuance: issuance}) => issuance) ];
   const newest = (0, audit_issuances.su)(issuances);
   return {
    publicKeySha256: publicKeySha256,
    dnsNames: (0, audit_issuances.wX)(issuances),
    issuers: (0, audit_issuances.a6)([ newest, ...issuances ]),
    newest: newest,
    count: issuances.length,
    revoked: issuances.every(({revoked: revoked}) => revoked === true),
    lapsed: lapsedAmong([ first, ...others ])
   };
  }
  function lapsedAmong(judged) {
   const lapsed = judged.flatMap(({allowance: allowance}) => allowance === null || allowance.until === null ? [] : [ {
    reason: allowance.reason,
    until: allowance.until
   } ]);
   return lapsed[0] ?? null;
  }
  function byInterest(a, b) {
   return Number(a.revoked) - Number(b.revoked) || Number(hasWildcard(b)) - Number(hasWildcard(a)) || b.newest.notBefore - a.newest.notBefore || (a.publicKeySha256 < b.publicKeySha256 ? -1 : 1);
  }
  function hasWildcard({dnsNames: dnsNames}) {
   return dnsNames.some(name => name.startsWith("*."));
  }
  function unknownCount({unknown: unknown}) {
   return unknown.reduce((sum, {count: count}) => sum + count, 0);
  }
  function auditOf(searched, repository, {allow: allow}, asOf, longStanding) {
   const {issuances: issuances, domains: domains, complete: complete, gaps: gaps} = searched;
   const history = new IssuanceHistory(issuances, complete);
   const others = new Set([ ...complete ].filter(domain => !domains.includes(domain)));
   const query = {
    known: repository.keys,
    allow: allow,
    domains: new Set(domains),
    others: others,
    asOf: asOf
   };
   const unknown = unknownIn(issuances, query);
   return {
    domains: domains,
    issuances: issuances.count,
    unknown: unknown.keys,
    allowed: unknown.allowed,
    missing: awaited(repository, history).flatMap(key => missingOf(key, longStanding)),
    revoked: revokedIn(issuances, repository),
    complete: gaps.length === 0,
    history: history
   };
  }
  function awaitedIn(searched, repository) {
   return awaited(repository, new IssuanceHistory(searched.issuances, searched.complete));
  }
  function awaited(repository, history) {
   return repository.requestedKeys.filter(({publicKeySha256: publicKeySha256, dnsNames: dnsNames}) => dnsNames.size > 0 && !history.hasKey(publicKeySha256) && [ ...dnsNames ].every(name => history.isSearched(name)));
  }
  function missingOf({publicKeySha256: publicKeySha256, dnsNames: dnsNames, documents: documents}, longStanding) {
   const [first, ...others] = documents.filter(({path: path}) => longStanding.has(path));
   return first === undefined ? [] : [ {
    publicKeySha256: publicKeySha256,
    dnsNames: [ ...dnsNames ],
    documents: [ first, ...others ]
   } ];
  }
  function revokedIn(issuances, {certificates: certificates}) {
   return [ ...certificates ].flatMap(([tbsSha256, document]) => {
    const issuance = issuances.get(tbsSha256);
    return issuance?.revoked === true ? [ {
     issuance: issuance,
     document: document
    } ] : [];
   });
  }
 },
 36665: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   J9: () => outermost,
   Ow: () => domainOf,
   UO: () => isWithin
  });
  var _plan_dns_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(42764);
  function domainOf(name) {
   const normal = (0, _plan_dns_names_js__WEBPACK_IMPORTED_MODULE_0__.C)(name);
   const domain = normal?.replace(/^\*\./, "") ?? null;
   return domain !== null && (0, _plan_dns_names_js__WEBPACK_IMPORTED_MODULE_0__.p)(domain) ? domain : null;
  }
  function outermost(domains) {
   const all = new Set(domains);
   return [ ...all ].filter(domain => !domainsAbove(domain).some(above => all.has(above))).sort();
  }
  function isWithin(domains, domain) {
   return domains.has(domain) || domainsAbove(domain).some(above => domains.has(above));
  }
  function domainsAbove(domain) {
   const above = [];
   for (let dot = domain.indexOf("."); dot !== -1; dot = domain.indexOf(".", dot + 1)) above.push(domain.slice(dot + 1));
   return above;
  }
 },
 29956: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   D0: () => Issuances,
   a6: () => issuersIn,
   su: () => newestOf,
   wX: () => namesIn
  });
  var _plan_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(33159);
  class Issuances {
   #byTbs=new Map;
   #issuers=new Map;
   #names=0;
   add(issuance) {
    this.#names += issuance.dnsNames.length;
    const issuer = issuance.issuer === null ? null : this.#oneOf(issuance.issuer);
    this.#byTbs.set(issuance.tbsSha256, {
     ...issuance,
     issuer: issuer
    });
   }
   get count() {
    return this.#byTbs.size;
   }
   get names() {
    return this.#names;
   }
   get(tbsSha256) {
    return this.#byTbs.get(tbsSha256);
   }
   [Symbol.iterator]() {
    return this.#byTbs.values();
   }
   byKey() {
    return (0, _plan_group_by_js__WEBPACK_IMPORTED_MODULE_0__.$)(this, ({publicKeySha256: publicKeySha256}) => publicKeySha256);
   }
   #oneOf(issuer) {
    const known = this.#issuers.get(issuer) ?? issuer;
    this.#issuers.set(known, known);
    return known;
   }
  }
  function newestOf(issuances) {
   return issuances.reduce((newest, each) => each.notBefore > newest.notBefore ? each : newest);
  }
  function namesIn(issuances) {
   return [ ...new Set(issuances.flatMap(({dnsNames: dnsNames}) => dnsNames)) ];
  }
  function issuersIn(issuances) {
   return [ ...new Set(issuances.flatMap(({issuer: issuer}) => issuer === null ? [] : [ issuer ])) ];
  }
 },
 34700: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   j: () => unwatchedOf,
   p: () => readMonitoredDomains
  });
  function readMonitoredDomains(json) {
   if (!Array.isArray(json)) return null;
   return json.flatMap(entry => {
    if (typeof entry !== "object" || entry === null || !("name" in entry)) return [];
    const {name: name} = entry;
    if (typeof name !== "string") return [];
    const enabled = !("enabled" in entry) || entry.enabled !== false;
    return [ {
     name: name.toLowerCase().replace(/\.$/, ""),
     enabled: enabled
    } ];
   });
  }
  function unwatchedOf(names, monitored) {
   const all = new Set(monitored.map(({name: name}) => name));
   const enabled = new Set(monitored.filter(domain => domain.enabled).map(({name: name}) => name));
   const unwatched = [ ...new Set(names) ].filter(name => !isWatched(name, enabled)).sort();
   return {
    missing: unwatched.filter(name => !isWatched(name, all)),
    disabled: unwatched.filter(name => isWatched(name, all))
   };
  }
  function isWatched(name, monitored) {
   const domain = name.replace(/^\*\./, "");
   if (domain === name && monitored.has(name)) return true;
   const above = [ domain, ...[ ...domain.matchAll(/\./g) ].map(({index: index}) => domain.slice(index + 1)) ];
   return above.some(each => monitored.has(`.${each}`));
  }
 },
 40923: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   D: () => signatureAlgorithmOf,
   d: () => publicKeyAlgorithmName
  });
  const publicKeyNames = new Map([ [ "1.2.840.113549.1.1.1", "RSA" ], [ "2.5.8.1.1", "RSA" ], [ "1.2.840.113549.1.1.7", "RSA-OAEP" ], [ "1.2.840.113549.1.1.10", "RSA-PSS" ], [ "1.2.840.10045.2.1", "EC" ], [ "1.3.132.1.12", "EC" ], [ "1.3.132.1.13", "EC" ], [ "1.2.840.10040.4.1", "DSA" ], [ "1.3.14.3.2.12", "DSA" ], [ "1.2.840.10046.2.1", "DH" ], [ "1.2.840.113549.1.3.1", "DH" ], [ "1.3.101.110", "X25519" ], [ "1.3.101.111", "X448" ], [ "1.3.101.112", "Ed25519" ], [ "1.3.101.113", "Ed448" ], [ "1.2.643.2.2.19", "GOST R 34.10-2001" ], [ "1.2.643.2.2.20", "GOST R 34.10-94" ], [ "1.2.643.7.1.1.1.1", "GOST R 34.10-2012-256" ], [ "1.2.643.7.1.1.1.2", "GOST R 34.10-2012-512" ], [ "2.16.840.1.101.3.4.3.17", "ML-DSA-44" ], [ "2.16.840.1.101.3.4.3.18", "ML-DSA-65" ], [ "2.16.840.1.101.3.4.3.19", "ML-DSA-87" ], [ "2.16.840.1.101.3.4.4.1", "ML-KEM-512" ], [ "2.16.840.1.101.3.4.4.2", "ML-KEM-768" ], [ "2.16.840.1.101.3.4.4.3", "ML-KEM-1024" ], ...slhDsa() ]);
  const signatureNames = new Map([ [ "1.2.840.113549.1.1.2", "md2WithRSAEncryption" ], [ "1.2.840.113549.1.1.3", "md4WithRSAEncryption" ], [ "1.2.840.113549.1.1.4", "md5WithRSAEncryption" ], [ "1.3.14.3.2.3", "md5WithRSA" ], [ "1.2.840.113549.1.1.5", "sha1WithRSAEncryption" ], [ "1.3.14.3.2.29", "sha1WithRSA" ], [ "1.2.840.113549.1.1.10", "rsassaPss" ], [ "1.2.840.113549.1.1.11", "sha256WithRSAEncryption" ], [ "1.2.840.113549.1.1.12", "sha384WithRSAEncryption" ], [ "1.2.840.113549.1.1.13", "sha512WithRSAEncryption" ], [ "1.2.840.113549.1.1.14", "sha224WithRSAEncryption" ], [ "1.2.840.10045.4.1", "ecdsa-with-SHA1" ], [ "1.2.840.10045.4.3.1", "ecdsa-with-SHA224" ], [ "1.2.840.10045.4.3.2", "ecdsa-with-SHA256" ], [ "1.2.840.10045.4.3.3", "ecdsa-with-SHA384" ], [ "1.2.840.10045.4.3.4", "ecdsa-with-SHA512" ], [ "1.2.840.10040.4.3", "dsaWithSHA1" ], [ "1.3.14.3.2.13", "dsaWithSHA" ], [ "1.3.14.3.2.27", "dsaWithSHA1-old" ], [ "2.16.840.1.101.3.4.3.1", "dsa_with_SHA224" ], [ "2.16.840.1.101.3.4.3.2", "dsa_with_SHA256" ], [ "2.16.840.1.101.3.4.3.3", "dsa_with_SHA384" ], [ "2.16.840.1.101.3.4.3.4", "dsa_with_SHA512" ], [ "2.16.840.1.101.3.4.3.9", "ecdsa_with_SHA3-224" ], [ "2.16.840.1.101.3.4.3.10", "ecdsa_with_SHA3-256" ], [ "2.16.840.1.101.3.4.3.11", "ecdsa_with_SHA3-384" ], [ "2.16.840.1.101.3.4.3.12", "ecdsa_with_SHA3-512" ], [ "2.16.840.1.101.3.4.3.13", "RSA-SHA3-224" ], [ "2.16.840.1.101.3.4.3.14", "RSA-SHA3-256" ], [ "2.16.840.1.101.3.4.3.15", "RSA-SHA3-384" ], [ "2.16.840.1.101.3.4.3.16", "RSA-SHA3-512" ], [ "1.3.101.112", "ED25519" ], [ "1.3.101.113", "ED448" ], [ "1.2.643.2.2.3", "GOST R 34.11-94 with GOST R 34.10-2001" ], [ "1.2.643.7.1.1.3.2", "GOST R 34.10-2012 with GOST R 34.11-2012 (256 bit)" ], [ "1.2.643.7.1.1.3.3", "GOST R 34.10-2012 with GOST R 34.11-2012 (512 bit)" ], [ "2.16.840.1.101.3.4.3.17", "ML-DSA-44" ], [ "2.16.840.1.101.3.4.3.18", "ML-DSA-65" ], [ "2.16.840.1.101.3.4.3.19", "ML-DSA-87" ], ...slhDsa() ]);
  function publicKeyAlgorithmName(oid) {
   return publicKeyNames.get(oid) ?? oid;
  }
  const signatureAlgorithms = new Map([ ...signatureNames ].map(([oid, name]) => [ oid, {
   oid: oid,
   name: name
  } ]));
  function signatureAlgorithmOf(oid) {
   return signatureAlgorithms.get(oid) ?? {
    oid: oid,
    name: oid
   };
  }
  function slhDsa() {
   const sets = [ "SHA2", "SHAKE" ].flatMap(hash => [ "128s", "128f", "192s", "192f", "256s", "256f" ].map(size => `SLH-DSA-${hash}-${size}`));
   return sets.map((name, i) => [ `2.16.840.1.101.3.4.3.${20 + i}`, name ]);
  }
 },
 69653: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   I4: () => DerError,
   LU: () => childrenOf,
   _A: () => tags,
   gj: () => Steps,
   qA: () => contextTag,
   s2: () => elementAt,
   yi: () => expectTag
  });
  var _octets_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(26925);
  class DerError extends Error {
   name="DerError";
  }
  const tags = {
   boolean: 1,
   integer: 2,
   bitString: 3,
   octetString: 4,
   objectIdentifier: 6,
   utcTime: 23,
   generalizedTime: 24,
   sequence: 48,
   set: 49
  };
  function contextTag(n) {
   return 160 | n;
  }
  const maxDepth = 48;
  function elementAt(bytes, start, limit, depth = 0) {
   const tag = bytes[start];
   const content = start < limit ? skipTag(bytes, start, limit) : limit;
   const first = bytes[content];
   if (tag === undefined || first === undefined || content >= limit) throw new DerError("a value is cut short");
   if (first < 128) return definite(tag, start, content + 1, first, limit);
   if (first === 128) return indefinite(bytes, tag, start, content + 1, limit, depth);
   return longLength(bytes, tag, start, content, limit);
  }
  function childrenOf(bytes, parent) {
   const elements = [];
   for (let at = parent.content; at < parent.contentEnd; ) {
    const element = elementAt(bytes, at, parent.contentEnd);
    elements.push(element);
    at = element.end;
   }
   return elements;
  }
  class Steps {
   #bytes;
   #limit;
   tag=0;
   start;
   content;
   contentEnd;
   end;
   constructor(bytes, {content: content, contentEnd: contentEnd}) {
    this.#bytes = bytes;
    this.#limit = contentEnd;
    this.start = content;
    this.content = content;
    this.contentEnd = content;
    this.end = content;
   }
   next() {
    const start = this.end;
    if (start >= this.#limit) return false;
    if (!this.#stepShort(start)) this.#become(elementAt(this.#bytes, start, this.#limit));
    return true;
   }
   expect(tag, what) {
    return expectTag(this.next() ? this : undefined, tag, what);
   }
   finish() {
    while (this.next()) ;
   }
   copy() {
    const {tag: tag, start: start, content: content, contentEnd: contentEnd, end: end} = this;
    return {
     tag: tag,
     start: start,
     content: content,
     contentEnd: contentEnd,
     end: end
    };
   }
   #stepShort(start) {
    const bytes = this.#bytes;
    const tag = (0, _octets_js__WEBPACK_IMPORTED_MODULE_0__.B)(bytes, start);
    const first = (0, _octets_js__WEBPACK_IMPORTED_MODULE_0__.B)(bytes, start + 1);
    if ((tag & 31) === 31 || first >= 128 && first !== 130) return false;
    const isShort = first < 128;
    const content = isShort ? start + 2 : start + 4;
    const length = isShort ? first : (0, _octets_js__WEBPACK_IMPORTED_MODULE_0__.B)(bytes, start + 2) << 8 | (0, 
    _octets_js__WEBPACK_IMPORTED_MODULE_0__.B)(bytes, start + 3);
    const end = content + length;
    if (end > this.#limit) return false;
    this.tag = tag;
    this.start = start;
    this.content = content;
    this.contentEnd = end;
    this.end = end;
    return true;
   }
   #become({tag: tag, start: start, content: content, contentEnd: contentEnd, end: end}) {
    this.tag = tag;
    this.start = start;
    this.content = content;
    this.contentEnd = contentEnd;
    this.end = end;
   }
  }
  function expectTag(element, tag, what) {
   if (element === undefined || element.tag !== tag) throw new DerError(`${what} is not where it should be`);
   return element;
  }
  function skipTag(bytes, start, limit) {
   let at = start + 1;
   if (((0, _octets_js__WEBPACK_IMPORTED_MODULE_0__.B)(bytes, start) & 31) !== 31) return at;
   while (at < limit && ((0, _octets_js__WEBPACK_IMPORTED_MODULE_0__.B)(bytes, at) & 128) !== 0) at++;
   return at + 1;
  }
  function definite(tag, start, content, length, limit) {
   const end = content + length;
   if (end > limit) throw new DerError("a length runs past the end");
   return {
    tag: tag,
    start: start,
    content: content,
    contentEnd: end,
    end: end
   };
  }
  function longLength(bytes, tag, start, at, limit) {
   const octets = (0, _octets_js__WEBPACK_IMPORTED_MODULE_0__.B)(bytes, at) & 127;
   const content = at + 1 + octets;
   if (content > limit) throw new DerError("a length is cut short");
   let length = 0;
   for (let i = at + 1; i < content; i++) {
    length = length * 256 + (0, _octets_js__WEBPACK_IMPORTED_MODULE_0__.B)(bytes, i);
    if (length > limit) throw new DerError("a length runs past the end");
   }
   return definite(tag, start, content, length, limit);
  }
  function indefinite(bytes, tag, start, content, limit, depth) {
   if ((tag & 32) === 0) throw new DerError("a primitive value has no length");
   if (depth >= maxDepth) throw new DerError("values are nested too deep");
   let at = content;
   while (bytes[at] !== 0 || bytes[at + 1] !== 0 || at + 2 > limit) at = elementAt(bytes, at, limit, depth + 1).end;
   return {
    tag: tag,
    start: start,
    content: content,
    contentEnd: at,
    end: at + 2
   };
  }
 },
 76439: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   _: () => inSetOrder,
   d: () => encoded
  });
  function encoded(tag, ...content) {
   const length = content.reduce((sum, part) => sum + part.length, 0);
   return Buffer.concat([ Uint8Array.of(tag, ...lengthOctets(length)), ...content ]);
  }
  function lengthOctets(length) {
   if (length < 128) return [ length ];
   const octets = [];
   for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
   return [ 128 | octets.length, ...octets ];
  }
  function inSetOrder(elements) {
   return [ ...elements ].sort(Buffer.compare);
  }
 },
 22584: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   b9: () => namedPurposes,
   du: () => anyPurpose,
   yv: () => keyPurpose
  });
  const purposes = new Map([ [ "1.3.6.1.5.5.7.3.1", "server-auth" ], [ "1.3.6.1.5.5.7.3.2", "client-auth" ], [ "1.3.6.1.5.5.7.3.3", "code-signing" ], [ "1.3.6.1.5.5.7.3.4", "email-protection" ], [ "1.3.6.1.5.5.7.3.8", "time-stamping" ], [ "1.3.6.1.5.5.7.3.9", "ocsp-signing" ] ]);
  const anyPurpose = "2.5.29.37.0";
  const namedPurposes = [ ...purposes.values() ];
  function keyPurpose(oid) {
   return purposes.get(oid) ?? oid;
  }
 },
 84044: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   R: () => objectIdentifier
  });
  var _octets_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(26925);
  var _element_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(69653);
  const maxOctets = 128;
  const maxRemembered = 1e3;
  const remembered = new Map;
  function objectIdentifier(bytes, element) {
   if (element.contentEnd - element.content > maxOctets) {
    throw new _element_js__WEBPACK_IMPORTED_MODULE_0__.I4(`an object identifier is longer than ${maxOctets} octets`);
   }
   const key = keyOf(bytes, element);
   const known = remembered.get(key);
   if (known !== undefined) return known;
   const dotted = toDotted(bytes, element);
   if (remembered.size < maxRemembered) remembered.set(key, dotted);
   return dotted;
  }
  function keyOf(bytes, {content: content, contentEnd: contentEnd}) {
   if (contentEnd - content !== 3) return bytes.toString("latin1", content, contentEnd);
   return (0, _octets_js__WEBPACK_IMPORTED_MODULE_1__.B)(bytes, content) << 16 | (0, 
   _octets_js__WEBPACK_IMPORTED_MODULE_1__.B)(bytes, content + 1) << 8 | (0, _octets_js__WEBPACK_IMPORTED_MODULE_1__.B)(bytes, content + 2);
  }
  function toDotted(bytes, {content: content, contentEnd: contentEnd}) {
   if (content === contentEnd || ((0, _octets_js__WEBPACK_IMPORTED_MODULE_1__.B)(bytes, contentEnd - 1) & 128) !== 0) {
    throw new _element_js__WEBPACK_IMPORTED_MODULE_0__.I4("an object identifier is cut short");
   }
   const arcs = [];
   let arc = 0n;
   for (let at = content; at < contentEnd; at++) {
    const octet = (0, _octets_js__WEBPACK_IMPORTED_MODULE_1__.B)(bytes, at);
    arc = arc << 7n | BigInt(octet & 127);
    if ((octet & 128) !== 0) continue;
    arcs.push(arc);
    arc = 0n;
   }
   const [first = 0n, ...rest] = arcs;
   const root = first < 80n ? first / 40n : 2n;
   return [ root, first - root * 40n, ...rest ].join(".");
  }
 },
 53272: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   IV: () => rsassaPss,
   jV: () => pssHash,
   xo: () => pssParameters
  });
  var _findings_foreseen_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(69902);
  var _element_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(69653);
  var _public_key_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(37706);
  const rsassaPss = "1.2.840.113549.1.1.10";
  const hashNames = new Map([ [ "1.2.840.113549.2.5", "md5" ], [ "1.3.14.3.2.26", "sha1" ], [ "2.16.840.1.101.3.4.2.4", "sha224" ], [ "2.16.840.1.101.3.4.2.1", "sha256" ], [ "2.16.840.1.101.3.4.2.2", "sha384" ], [ "2.16.840.1.101.3.4.2.3", "sha512" ], [ "2.16.840.1.101.3.4.2.6", "sha512-256" ], [ "2.16.840.1.101.3.4.2.8", "sha3-256" ], [ "2.16.840.1.101.3.4.2.9", "sha3-384" ], [ "2.16.840.1.101.3.4.2.10", "sha3-512" ] ]);
  const defaultHash = "sha1";
  const defaultSaltLength = 20;
  function pssParameters(bytes, algorithm) {
   const field = fieldsOf(bytes, algorithm);
   const [hashAlgorithm, maskAlgorithm, saltLength] = [ field(0), field(1), field(2) ];
   const hash = hashAlgorithm === null ? defaultHash : hashName(bytes, hashAlgorithm);
   if (maskHash(bytes, maskAlgorithm) !== hash) throw new _element_js__WEBPACK_IMPORTED_MODULE_0__.I4("the mask uses another hash");
   return {
    hash: hash,
    saltLength: saltLength === null ? defaultSaltLength : smallNumber(bytes, saltLength)
   };
  }
  function pssHash(bytes, algorithm) {
   try {
    const hashAlgorithm = fieldsOf(bytes, algorithm)(0);
    return hashAlgorithm === null ? defaultHash : hashName(bytes, hashAlgorithm);
   } catch (error) {
    (0, _findings_foreseen_js__WEBPACK_IMPORTED_MODULE_2__.p)(_element_js__WEBPACK_IMPORTED_MODULE_0__.I4, error);
    return null;
   }
  }
  function fieldsOf(bytes, algorithm) {
   const [, parameters] = (0, _element_js__WEBPACK_IMPORTED_MODULE_0__.LU)(bytes, algorithm);
   const fields = parameters?.tag === _element_js__WEBPACK_IMPORTED_MODULE_0__._A.sequence ? (0, 
   _element_js__WEBPACK_IMPORTED_MODULE_0__.LU)(bytes, parameters) : [];
   return n => {
    const field = fields.find(({tag: tag}) => tag === (0, _element_js__WEBPACK_IMPORTED_MODULE_0__.qA)(n));
    return field === undefined ? null : (0, _element_js__WEBPACK_IMPORTED_MODULE_0__.s2)(bytes, field.content, field.contentEnd);
   };
  }
  function maskHash(bytes, maskAlgorithm) {
   if (maskAlgorithm === null) return defaultHash;
   const [, hash] = (0, _element_js__WEBPACK_IMPORTED_MODULE_0__.LU)(bytes, maskAlgorithm);
   return hash === undefined ? defaultHash : hashName(bytes, hash);
  }
  function hashName(bytes, algorithm) {
   const name = hashNames.get((0, _public_key_js__WEBPACK_IMPORTED_MODULE_1__.O)(bytes, algorithm, "the hash function"));
   if (name === undefined) throw new _element_js__WEBPACK_IMPORTED_MODULE_0__.I4("the hash function is unknown");
   return name;
  }
  function smallNumber(bytes, {content: content, contentEnd: contentEnd}) {
   const length = contentEnd - content;
   if (length < 1 || length > 2) throw new _element_js__WEBPACK_IMPORTED_MODULE_0__.I4("a number is out of range");
   return bytes.readUIntBE(content, length);
  }
 },
 37706: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   O: () => algorithmOid,
   k: () => publicKeyOf
  });
  var _octets_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(26925);
  var _algorithms_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(40923);
  var _element_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(69653);
  var _object_identifier_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(84044);
  function publicKeyOf(bytes, info) {
   const part = new _element_js__WEBPACK_IMPORTED_MODULE_1__.gj(bytes, info);
   const what = "the algorithm of the public key";
   const algorithm = new _element_js__WEBPACK_IMPORTED_MODULE_1__.gj(bytes, part.expect(_element_js__WEBPACK_IMPORTED_MODULE_1__._A.sequence, what));
   const publicKeyAlgorithm = (0, _algorithms_js__WEBPACK_IMPORTED_MODULE_0__.d)((0, 
   _object_identifier_js__WEBPACK_IMPORTED_MODULE_2__.R)(bytes, algorithm.expect(_element_js__WEBPACK_IMPORTED_MODULE_1__._A.objectIdentifier, what)));
   const curve = publicKeyAlgorithm === "EC" ? namedCurve(bytes, algorithm) : null;
   part.expect(_element_js__WEBPACK_IMPORTED_MODULE_1__._A.bitString, "the public key");
   const rsaBits = publicKeyAlgorithm.startsWith("RSA") ? modulusBits(bytes, part) : null;
   part.finish();
   return {
    publicKeyAlgorithm: publicKeyAlgorithm,
    rsaBits: rsaBits,
    curve: curve
   };
  }
  function algorithmOid(bytes, algorithm, what) {
   const sequence = (0, _element_js__WEBPACK_IMPORTED_MODULE_1__.yi)(algorithm, _element_js__WEBPACK_IMPORTED_MODULE_1__._A.sequence, what);
   return (0, _object_identifier_js__WEBPACK_IMPORTED_MODULE_2__.R)(bytes, new _element_js__WEBPACK_IMPORTED_MODULE_1__.gj(bytes, sequence).expect(_element_js__WEBPACK_IMPORTED_MODULE_1__._A.objectIdentifier, what));
  }
  const curves = new Map([ [ "1.2.840.10045.3.1.7", "P-256" ], [ "1.3.132.0.33", "P-224" ], [ "1.3.132.0.34", "P-384" ], [ "1.3.132.0.35", "P-521" ], [ "1.3.132.0.10", "secp256k1" ], [ "1.3.36.3.3.2.8.1.1.7", "brainpoolP256r1" ], [ "1.3.36.3.3.2.8.1.1.11", "brainpoolP384r1" ], [ "1.3.36.3.3.2.8.1.1.13", "brainpoolP512r1" ] ]);
  function namedCurve(bytes, parameters) {
   if (!parameters.next() || parameters.tag !== _element_js__WEBPACK_IMPORTED_MODULE_1__._A.objectIdentifier) return null;
   const oid = (0, _object_identifier_js__WEBPACK_IMPORTED_MODULE_2__.R)(bytes, parameters);
   return curves.get(oid) ?? oid;
  }
  function modulusBits(bytes, key) {
   const sequence = key.content + 1;
   if (bytes[sequence] !== _element_js__WEBPACK_IMPORTED_MODULE_1__._A.sequence) return null;
   const {content: content, contentEnd: contentEnd} = (0, _element_js__WEBPACK_IMPORTED_MODULE_1__.s2)(bytes, sequence, key.contentEnd);
   if (bytes[content] !== _element_js__WEBPACK_IMPORTED_MODULE_1__._A.integer) return null;
   const modulus = (0, _element_js__WEBPACK_IMPORTED_MODULE_1__.s2)(bytes, content, contentEnd);
   let first = modulus.content;
   while (first < modulus.contentEnd && bytes[first] === 0) first++;
   if (first === modulus.contentEnd) return 0;
   return (modulus.contentEnd - first) * 8 - Math.clz32((0, _octets_js__WEBPACK_IMPORTED_MODULE_3__.B)(bytes, first)) + 24;
  }
 },
 8086: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Z: () => hexOf,
   s: () => sha256
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
  function sha256(bytes) {
   return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", bytes);
  }
  function hexOf(bytes, from, to) {
   return bytes.toString("hex", from, to);
  }
 },
 65835: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   gG: () => DistinguishedNameError,
   Px: () => matchesDistinguishedName,
   XU: () => parseDistinguishedName
  });
  var attribute_types = __nccwpck_require__(50714);
  var foreseen = __nccwpck_require__(69902);
  var der_element = __nccwpck_require__(69653);
  var directory_string = __nccwpck_require__(91555);
  function unescapeValue(written) {
   const value = /^"(.*)"$/s.exec(written)?.[1] ?? trimUnescaped(written);
   if (/^#(?:[0-9a-f]{2})+$/i.test(value)) return fromHex(value);
   return value.replace(/(?:\\[0-9a-f]{2})+|\\(.)/gis, (escapes, single) => single === undefined ? fromBytes(escapes) : single);
  }
  function trimUnescaped(value) {
   const trimmed = value.trim();
   let end = trimmed.length;
   while (trimmed[end - 1] === "\\") end--;
   return (trimmed.length - end) % 2 === 1 ? `${trimmed} ` : trimmed;
  }
  function fromBytes(escapes) {
   return Buffer.from(escapes.replaceAll("\\", ""), "hex").toString("utf8");
  }
  function fromHex(written) {
   const bytes = Buffer.from(written.slice(1), "hex");
   try {
    return (0, directory_string.xQ)(bytes, (0, der_element.s2)(bytes, 0, bytes.length)) ?? written.toLowerCase();
   } catch (error) {
    (0, foreseen.p)(der_element.I4, error);
    return written.toLowerCase();
   }
  }
  class DistinguishedNameError extends Error {
   name="DistinguishedNameError";
  }
  const attribute = /\s*([^=,;+"\\]*?)\s*=\s*("(?:[^"\\]|\\.)*"|(?:[^\\,;+"]|\\.)*)\s*([,;+]|$)/sy;
  function parseDistinguishedName(value) {
   const attributes = [];
   if (value.trim() === "") return attributes;
   const slashed = /^\s*\/(?=[^/=]+=)/.test(value) ? fromSlashes(value.trim()) : fromLines(value);
   for (let at = 0; at <= slashed.length; ) {
    attribute.lastIndex = at;
    const match = attribute.exec(slashed);
    if (match === null) throw new DistinguishedNameError(`Expected "type=value" at "${slashed.slice(at).trim()}"`);
    attributes.push(toAttribute(match));
    if (match[3] === "") break;
    at = attribute.lastIndex;
   }
   return attributes;
  }
  function matchesDistinguishedName(expected, found) {
   const wanted = parseDistinguishedName(expected);
   const present = parseDistinguishedName(found);
   if (wanted.length === 0) return present.length === 0;
   return wanted.every(({type: type, value: value}) => present.some(each => each.type === type && sameAttributeValue(each.value, value)));
  }
  function sameAttributeValue(a, b) {
   return folded(a) === folded(b);
  }
  function folded(value) {
   return value.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
  }
  function toAttribute([, spelling = "", written = ""]) {
   const type = (0, attribute_types.mZ)(spelling);
   if (type === null) {
    throw new DistinguishedNameError(spelling === "" ? "An attribute has no type" : `"${spelling}" is no known attribute type; its OID works too`);
   }
   return {
    type: type,
    value: unescapeValue(written)
   };
  }
  function fromLines(value) {
   const lines = value.split("\n").filter(line => line.trim() !== "");
   return lines.map((line, i) => {
    const before = lines[i - 1]?.trimEnd() ?? ",";
    return beginsAttribute.test(line) && !/[,;+\\]$/.test(before) ? `,${line}` : `\n${line}`;
   }).join("");
  }
  const beginsAttribute = /^\s*[A-Za-z0-9.]+\s*=/;
  function fromSlashes(value) {
   return value.slice(1).split(/\/(?=[A-Za-z0-9.]+=)/).map(part => part.replace(/[,;+]/g, "\\$&")).join(",");
  }
 },
 54096: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   $t: () => placeOf,
   DC: () => isDated,
   W5: () => detachedCertificate,
   Yn: () => isCertificate,
   ht: () => detached
  });
  function placeOf({path: path, line: line, index: index}) {
   return {
    path: path,
    line: line,
    index: index
   };
  }
  function isDated(certificate) {
   return certificate.notBefore !== null && certificate.notAfter !== null;
  }
  function detached(document) {
   return isCertificate(document) ? detachedCertificate(document) : document;
  }
  function detachedCertificate(certificate) {
   const {path: path, line: line, index: index, encoding: encoding, kind: kind, subject: subject, commonNames: commonNames, issuer: issuer, serial: serial} = certificate;
   const {notBefore: notBefore, notAfter: notAfter, publicKeyAlgorithm: publicKeyAlgorithm, rsaBits: rsaBits, curve: curve, signatureAlgorithm: signatureAlgorithm} = certificate;
   const {dnsNames: dnsNames, ca: ca, usages: usages, alternativeNames: alternativeNames, policies: policies} = certificate;
   const {publicKeySha256: publicKeySha256, certificateSha256: certificateSha256, tbsSha256: tbsSha256, subjectKeyId: subjectKeyId, authorityKeyId: authorityKeyId} = certificate;
   return {
    path: path,
    line: line,
    index: index,
    encoding: encoding,
    kind: kind,
    subject: subject,
    commonNames: commonNames,
    issuer: issuer,
    serial: serial,
    notBefore: notBefore,
    notAfter: notAfter,
    publicKeySha256: publicKeySha256,
    publicKeyAlgorithm: publicKeyAlgorithm,
    rsaBits: rsaBits,
    curve: curve,
    signatureAlgorithm: signatureAlgorithm,
    certificateSha256: certificateSha256,
    tbsSha256: tbsSha256,
    dnsNames: dnsNames,
    ca: ca,
    usages: usages,
    subjectKeyId: subjectKeyId,
    authorityKeyId: authorityKeyId,
    alternativeNames: alternativeNames,
    policies: policies
   };
  }
  function isCertificate(document) {
   return document.kind !== "certificate-request";
  }
 },
 76976: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   s: () => isSignedBy
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
  function isSignedBy(certificate, issuer) {
   try {
    return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(certificate).verify(new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(issuer).publicKey);
   } catch {
    return false;
   }
  }
 },
 69030: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   N: () => isLfsPointer
  });
  const longestPointer = 1024;
  const pointer = /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v\d+\r?\n/;
  function isLfsPointer(bytes) {
   if (bytes.length > longestPointer) return false;
   const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
   return pointer.test(text) && /^oid \w+:[0-9a-f]+\r?$/m.test(text);
  }
 },
 50714: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   PI: () => shortNameOf,
   Rh: () => commonNameType,
   mZ: () => attributeTypeOf
  });
  const table = [ [ "2.5.4.3", "CN", "commonName" ], [ "2.5.4.7", "L", "localityName", "locality" ], [ "2.5.4.8", "ST", "S", "SP", "stateOrProvinceName", "state", "province" ], [ "2.5.4.10", "O", "organizationName", "organization" ], [ "2.5.4.11", "OU", "organizationalUnitName", "organizationalUnit" ], [ "2.5.4.6", "C", "countryName", "country" ], [ "2.5.4.9", "STREET", "streetAddress" ], [ "0.9.2342.19200300.100.1.25", "DC", "domainComponent" ], [ "0.9.2342.19200300.100.1.1", "UID", "userId" ], [ "1.2.840.113549.1.9.1", "emailAddress", "E", "email", "mail", "rfc822Name", "pkcs9email" ], [ "2.5.4.5", "serialNumber" ], [ "2.5.4.4", "SN", "surname" ], [ "2.5.4.42", "GN", "givenName", "G" ], [ "2.5.4.43", "initials", "I" ], [ "2.5.4.44", "generationQualifier" ], [ "2.5.4.12", "title", "T" ], [ "2.5.4.13", "description", "D" ], [ "2.5.4.15", "businessCategory" ], [ "2.5.4.16", "postalAddress" ], [ "2.5.4.17", "postalCode", "zip" ], [ "2.5.4.18", "postOfficeBox" ], [ "2.5.4.20", "telephoneNumber", "phone" ], [ "2.5.4.41", "name" ], [ "2.5.4.45", "x500UniqueIdentifier" ], [ "2.5.4.46", "dnQualifier", "dnq" ], [ "2.5.4.65", "pseudonym" ], [ "2.5.4.97", "organizationIdentifier", "organisationIdentifier" ], [ "1.2.840.113549.1.9.2", "unstructuredName" ], [ "1.2.840.113549.1.9.8", "unstructuredAddress" ], [ "0.9.2342.19200300.100.1.3", "rfc822Mailbox" ], [ "1.3.6.1.4.1.311.60.2.1.1", "jurisdictionL", "jurisdictionLocalityName", "jurisdictionOfIncorporationL" ], [ "1.3.6.1.4.1.311.60.2.1.2", "jurisdictionST", "jurisdictionStateOrProvinceName", "jurisdictionOfIncorporationSP" ], [ "1.3.6.1.4.1.311.60.2.1.3", "jurisdictionC", "jurisdictionCountryName", "jurisdictionOfIncorporationC" ] ];
  const commonNameType = "2.5.4.3";
  const shortNames = new Map(table.map(([oid, shortName]) => [ oid, shortName ]));
  const types = new Map(table.flatMap(([oid, ...spellings]) => spellings.map(spelling => [ spelling.toLowerCase(), oid ])));
  function shortNameOf(oid) {
   return shortNames.get(oid) ?? oid;
  }
  function attributeTypeOf(spelling) {
   const dotted = /^(?:oid\.)?((?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*))+)$/i.exec(spelling)?.[1];
   return dotted ?? types.get(spelling.toLowerCase()) ?? null;
  }
 },
 91555: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   u5: () => utf8OrLatin1,
   xQ: () => directoryString,
   zO: () => hexString
  });
  var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);
  var _der_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8086);
  const latin1Tags = new Set([ 18, 19, 20, 22, 26 ]);
  const utf8Tag = 12;
  const wideStrings = new Map([ [ 28, universalString ], [ 30, bmpString ] ]);
  function directoryString(bytes, {tag: tag, content: content, contentEnd: contentEnd}) {
   if (tag === utf8Tag) return utf8OrLatin1(bytes, content, contentEnd);
   if (latin1Tags.has(tag)) return bytes.toString("latin1", content, contentEnd);
   const decode = wideStrings.get(tag);
   if (decode === undefined) return null;
   return decode(bytes.subarray(content, contentEnd)) ?? bytes.toString("latin1", content, contentEnd);
  }
  function utf8OrLatin1(bytes, from, to) {
   const latin1 = bytes.toString("latin1", from, to);
   if (!beyondAscii.test(latin1)) return latin1;
   const content = bytes.subarray(from, to);
   return (0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(content) ? content.toString("utf8") : latin1;
  }
  const beyondAscii = /[\x80-\xff]/;
  function hexString(bytes, value) {
   return `#${(0, _der_sha256_js__WEBPACK_IMPORTED_MODULE_1__.Z)(bytes, value.start, value.end)}`;
  }
  function bmpString(content) {
   if (content.length % 2 !== 0) return null;
   const decoded = Buffer.from(content).swap16().toString("utf16le");
   return decoded.isWellFormed() ? decoded : null;
  }
  const lastCodePoint = 1114111;
  function universalString(content) {
   if (content.length % 4 !== 0) return null;
   let decoded = "";
   for (let at = 0; at < content.length; at += 4) {
    const codePoint = content.readUInt32BE(at);
    if (codePoint > lastCodePoint) return null;
    decoded += String.fromCodePoint(codePoint);
   }
   return decoded;
  }
 },
 26925: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   B: () => octetAt,
   F: () => octetWithin
  });
  function octetAt(bytes, at) {
   return bytes[at] ?? 0;
  }
  function octetWithin(bytes, at) {
   return Number(bytes[at]);
  }
 },
 23671: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   r: () => readDocuments
  });
  var text_text = __nccwpck_require__(74043);
  var der_element = __nccwpck_require__(69653);
  var foreseen = __nccwpck_require__(69902);
  var sha256 = __nccwpck_require__(8086);
  var directory_string = __nccwpck_require__(91555);
  const strings = new Map([ [ 129, "email" ], [ 130, "DNS" ], [ 134, "URI" ] ]);
  const ipAddress = 135;
  function generalNames(bytes, sequence) {
   const names = [];
   const name = new der_element.gj(bytes, sequence);
   while (name.next()) names.push(written(bytes, name));
   return names;
  }
  function written(bytes, {tag: tag, content: content, contentEnd: contentEnd}) {
   const type = strings.get(tag);
   if (type !== undefined) return `${type}:${(0, directory_string.u5)(bytes, content, contentEnd)}`;
   const hex = (0, sha256.Z)(bytes, content, contentEnd);
   if (tag !== ipAddress) return `[${tag & 31}]:${hex}`;
   return contentEnd - content === 4 ? `IP:${[ ...bytes.subarray(content, contentEnd) ].join(".")}` : `IP:${hex}`;
  }
  var object_identifier = __nccwpck_require__(84044);
  var attribute_types = __nccwpck_require__(50714);
  function commonNamesOf(bytes, name) {
   const commonNames = [];
   eachAttribute(bytes, name, (type, value) => {
    const decoded = type === attribute_types.Rh ? (0, directory_string.xQ)(bytes, value) : null;
    if (decoded !== null) commonNames.push(decoded);
   });
   return commonNames;
  }
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
    attributes.push(`${(0, attribute_types.PI)(type)}=${writtenValue(bytes, value)}`);
   });
   return written.reverse().map(each => each.join("+")).join(",");
  }
  function writtenValue(bytes, value) {
   const decoded = (0, directory_string.xQ)(bytes, value);
   return decoded === null ? (0, directory_string.zO)(bytes, value) : escapeValue(decoded);
  }
  const maxRemembered = 1e3;
  const maxRememberedOctets = 1024;
  const remembered = new Map;
  function issuerName(bytes, name) {
   if (name.contentEnd - name.content > maxRememberedOctets) return rfc4514(bytes, name);
   const key = bytes.toString("latin1", name.content, name.contentEnd);
   const known = remembered.get(key);
   if (known !== undefined) return known;
   const written = rfc4514(bytes, name);
   if (remembered.size < maxRemembered) remembered.set(key, written);
   return written;
  }
  function eachAttribute(bytes, name, take) {
   const rdn = new der_element.gj(bytes, name);
   for (let i = 0; rdn.next(); i++) {
    const attribute = new der_element.gj(bytes, (0, der_element.yi)(rdn, der_element._A.set, "a relative distinguished name"));
    while (attribute.next()) {
     const part = new der_element.gj(bytes, (0, der_element.yi)(attribute, der_element._A.sequence, "an attribute of a name"));
     const type = (0, object_identifier.R)(bytes, part.expect(der_element._A.objectIdentifier, "the type of an attribute"));
     if (!part.next() || part.end !== attribute.contentEnd) throw new der_element.I4("an attribute of a name has no value");
     take(type, part, i);
    }
   }
  }
  const needsEscape = /["+,;<>\\]|^[ #]| $|[^ -~\u00a0-\uffff]/;
  const escaped = /["+,;<>\\]|^[ #]| $|[^ -~\u00a0-\uffff]/g;
  function escapeValue(value) {
   if (!needsEscape.test(value)) return value;
   return value.replace(escaped, character => character < " " || character > "~" ? hexEscape(character) : `\\${character}`);
  }
  function hexEscape(character) {
   return Buffer.from(character).toString("hex").toUpperCase().replace(/../g, "\\$&");
  }
  var algorithms = __nccwpck_require__(40923);
  var documents_octets = __nccwpck_require__(26925);
  var key_purposes = __nccwpck_require__(22584);
  var encode = __nccwpck_require__(76439);
  const transparencyExtensions = {
   sctList: "1.3.6.1.4.1.11129.2.4.2",
   poison: "1.3.6.1.4.1.11129.2.4.3"
  };
  const removedExtensions = new Set(Object.values(transparencyExtensions));
  const extensionsTag = (0, der_element.qA)(3);
  function tbsCertificateSha256(bytes, tbs) {
   const fields = new der_element.gj(bytes, tbs);
   while (fields.next()) {
    if (fields.tag === extensionsTag) return withoutTransparency(bytes, tbs, fields);
   }
   return (0, sha256.s)(bytes.subarray(tbs.start, tbs.end));
  }
  function withoutTransparency(bytes, tbs, wrapper) {
   const sequence = new der_element.gj(bytes, wrapper).expect(der_element._A.sequence, "the list of extensions");
   const kept = keptExtensions(bytes, sequence);
   if (kept.length === 1) return (0, sha256.s)(bytes.subarray(tbs.start, tbs.end));
   const extensions = (0, encode.d)(wrapper.tag, (0, encode.d)(der_element._A.sequence, ...kept));
   const before = bytes.subarray(tbs.content, wrapper.start);
   const after = bytes.subarray(wrapper.end, tbs.contentEnd);
   return (0, sha256.s)((0, encode.d)(der_element._A.sequence, before, extensions, after));
  }
  function keptExtensions(bytes, sequence) {
   const kept = [];
   let from = sequence.content;
   const extensions = new der_element.gj(bytes, sequence);
   while (extensions.next()) {
    const type = new der_element.gj(bytes, extensions).expect(der_element._A.objectIdentifier, "the type of an extension");
    if (!removedExtensions.has((0, object_identifier.R)(bytes, type))) continue;
    kept.push(bytes.subarray(from, extensions.start));
    from = extensions.end;
   }
   kept.push(bytes.subarray(from, sequence.contentEnd));
   return kept;
  }
  function noExtensions() {
   return {
    dnsNames: [],
    ca: false,
    usages: [],
    policies: [],
    alternativeNames: [],
    subjectKeyId: null,
    authorityKeyId: null,
    poison: false,
    damaged: []
   };
  }
  const readers = new Map([ [ "2.5.29.17", {
   name: "subjectAltName",
   read: readSubjectAltName
  } ], [ "2.5.29.19", {
   name: "basicConstraints",
   read: readBasicConstraints
  } ], [ "2.5.29.37", {
   name: "extendedKeyUsage",
   read: readExtendedKeyUsage
  } ], [ "2.5.29.32", {
   name: "certificatePolicies",
   read: readPolicies
  } ], [ "2.5.29.14", {
   name: "subjectKeyIdentifier",
   read: readSubjectKeyId
  } ], [ "2.5.29.35", {
   name: "authorityKeyIdentifier",
   read: readAuthorityKeyId
  } ], [ transparencyExtensions.poison, {
   name: "precertificate poison",
   read: readPoison
  } ] ]);
  function readExtensions(into, bytes, sequence) {
   const extensions = new der_element.gj(bytes, sequence);
   while (extensions.next()) readExtension(into, bytes, (0, der_element.yi)(extensions, der_element._A.sequence, "an extension"));
  }
  function readExtension(into, bytes, extension) {
   const part = new der_element.gj(bytes, extension).expect(der_element._A.objectIdentifier, "the type of an extension");
   const reader = readers.get((0, object_identifier.R)(bytes, part));
   const value = stepToValue(part, extension.contentEnd);
   if (reader === undefined) return;
   try {
    reader.read(into, bytes, value);
   } catch (error) {
    (0, foreseen.p)(der_element.I4, error);
    into.damaged.push(reader.name);
   }
  }
  function stepToValue(part, end) {
   const isThere = part.next() && (part.tag !== der_element._A.boolean || part.next());
   if (!isThere || part.tag !== der_element._A.octetString) {
    throw new der_element.I4("the value of an extension is not where it should be");
   }
   if (part.end !== end) throw new der_element.I4("an extension holds more than its value");
   return part;
  }
  const dnsNameTag = 130;
  const maxDnsNames = 1e5;
  function readSubjectAltName(into, bytes, value) {
   const sequence = sequenceIn(bytes, value, "subjectAltName").copy();
   const name = new der_element.gj(bytes, sequence);
   const dnsNames = [];
   while (name.next()) {
    if (name.tag === dnsNameTag) dnsNames.push(dnsName(bytes, name));
    if (into.dnsNames.length + dnsNames.length > maxDnsNames) throw new der_element.I4("there are too many names");
   }
   for (const each of dnsNames) into.dnsNames.push(each);
   into.alternativeNames.push(sequence);
  }
  function readBasicConstraints(into, bytes, value) {
   const field = new der_element.gj(bytes, sequenceIn(bytes, value, "basicConstraints"));
   const isCa = field.next() && field.tag === der_element._A.boolean && isTrue(bytes, field);
   field.finish();
   if (isCa) into.ca = true;
  }
  function isTrue(bytes, {content: content, contentEnd: contentEnd}) {
   return content < contentEnd && (0, documents_octets.B)(bytes, content) !== 0;
  }
  function readExtendedKeyUsage(into, bytes, value) {
   const purpose = new der_element.gj(bytes, sequenceIn(bytes, value, "extendedKeyUsage"));
   const usages = [];
   while (purpose.next()) {
    const type = (0, der_element.yi)(purpose, der_element._A.objectIdentifier, "a purpose of the key");
    usages.push((0, key_purposes.yv)((0, object_identifier.R)(bytes, type)));
   }
   if (usages.length === 0) throw new der_element.I4("no purpose of the key is named");
   for (const each of usages) into.usages.push(each);
  }
  function readPolicies(into, bytes, value) {
   const policy = new der_element.gj(bytes, sequenceIn(bytes, value, "certificatePolicies"));
   const policies = [];
   while (policy.next()) {
    const part = new der_element.gj(bytes, (0, der_element.yi)(policy, der_element._A.sequence, "a policy"));
    policies.push((0, object_identifier.R)(bytes, part.expect(der_element._A.objectIdentifier, "the identifier of a policy")));
   }
   for (const each of policies) into.policies.push(each);
  }
  function readSubjectKeyId(into, bytes, value) {
   const id = new der_element.gj(bytes, value).expect(der_element._A.octetString, "the subject key identifier");
   into.subjectKeyId ??= id.copy();
  }
  const keyIdentifierTag = 128;
  function readAuthorityKeyId(into, bytes, value) {
   const field = new der_element.gj(bytes, sequenceIn(bytes, value, "authorityKeyIdentifier"));
   const id = field.next() && field.tag === keyIdentifierTag ? field.copy() : null;
   field.finish();
   into.authorityKeyId ??= id;
  }
  function readPoison(into) {
   into.poison = true;
  }
  function sequenceIn(bytes, value, what) {
   return new der_element.gj(bytes, value).expect(der_element._A.sequence, what);
  }
  function dnsName(bytes, {content: content, contentEnd: contentEnd}) {
   return (0, directory_string.u5)(bytes, content, contentEnd);
  }
  function serialNumber(bytes, {content: content, contentEnd: contentEnd}) {
   if (((0, documents_octets.B)(bytes, content) & 128) !== 0) return `-${magnitude((0, 
   sha256.Z)(bytes, content, contentEnd))}`;
   let first = content;
   while (first < contentEnd - 1 && bytes[first] === 0) first++;
   return (0, sha256.Z)(bytes, first, contentEnd);
  }
  function magnitude(hex) {
   const value = (1n << BigInt(hex.length * 4)) - BigInt(`0x${hex}`);
   const digits = value.toString(16);
   return digits.length % 2 === 0 ? digits : `0${digits}`;
  }
  var public_key = __nccwpck_require__(37706);
  const utcPivot = 50;
  function timeOf(bytes, {tag: tag, content: content, contentEnd: contentEnd}) {
   if (tag === der_element._A.utcTime) {
    const year = digits(bytes, content, 2);
    return momentOf(bytes, year < utcPivot ? 2e3 + year : 1900 + year, content + 2, contentEnd, false);
   }
   if (tag !== der_element._A.generalizedTime) return null;
   return momentOf(bytes, digits(bytes, content, 4), content + 4, contentEnd, true);
  }
  function momentOf(bytes, year, at, end, mayBeFine) {
   const midnight = dayOf(year, digits(bytes, at, 2), digits(bytes, at + 2, 2));
   const hasSeconds = isDigit(bytes[at + 8]);
   const second = hasSeconds ? digits(bytes, at + 8, 2) : 0;
   const time = timeOfDay(digits(bytes, at + 4, 2), digits(bytes, at + 6, 2), second);
   const fractionAt = at + (hasSeconds ? 10 : 8);
   const zoneAt = hasSeconds && mayBeFine ? endOfFraction(bytes, fractionAt) : fractionAt;
   const offset = offsetOf(bytes, zoneAt, end);
   if (midnight === null || time === null || offset === null) return null;
   return midnight + time + milliseconds(bytes, fractionAt, zoneAt) - offset;
  }
  const daysInMonth = [ 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 ];
  function dayOf(year, month, day) {
   const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
   const last = month === 2 && isLeap ? 29 : daysInMonth[month - 1] ?? 0;
   return day >= 1 && day <= last && year >= 0 ? new Date(0).setUTCFullYear(year, month - 1, day) : null;
  }
  function timeOfDay(hour, minute, second) {
   return hour <= 23 && minute <= 59 && second <= 59 ? ((hour * 60 + minute) * 60 + second) * 1e3 : null;
  }
  function offsetOf(bytes, at, end) {
   const sign = bytes[at];
   if (sign === 90) return at + 1 === end ? 0 : null;
   if (sign !== 43 && sign !== 45 || at + 5 !== end) return null;
   const offset = timeOfDay(digits(bytes, at + 1, 2), digits(bytes, at + 3, 2), 0);
   return offset === null || sign === 43 ? offset : -offset;
  }
  function endOfFraction(bytes, at) {
   if (bytes[at] !== 46 && bytes[at] !== 44 || !isDigit(bytes[at + 1])) return at;
   let end = at + 1;
   while (isDigit(bytes[end])) end++;
   return end;
  }
  function milliseconds(bytes, from, to) {
   if (to === from) return 0;
   const fraction = bytes.toString("latin1", from + 1, Math.min(to, from + 4));
   return Number(fraction.padEnd(3, "0"));
  }
  function isDigit(byte) {
   return byte !== undefined && byte >= 48 && byte <= 57;
  }
  function digits(bytes, from, count) {
   let value = 0;
   for (let at = from; at < from + count; at++) {
    if (!isDigit(bytes[at])) return Number.NaN;
    value = value * 10 + (0, documents_octets.B)(bytes, at) - 48;
   }
   return value;
  }
  function readCertificate(bytes, signed, standing) {
   const fields = readFields(bytes, signed);
   return {
    document: new CertificateInFile(bytes, signed, fields, standing),
    damagedExtensions: fields.extensions.damaged
   };
  }
  function readFields(bytes, {toBeSigned: toBeSigned, algorithm: algorithm}) {
   const field = new der_element.gj(bytes, toBeSigned);
   if (field.next() && field.tag === versionTag) field.next();
   const serial = serialNumberIn(field);
   field.expect(der_element._A.sequence, "the signature algorithm");
   const issuer = issuerName(bytes, field.expect(der_element._A.sequence, "the issuer"));
   const validity = new der_element.gj(bytes, field.expect(der_element._A.sequence, "the validity"));
   const notBefore = moment(bytes, validity, "notBefore");
   const notAfter = moment(bytes, validity, "notAfter");
   const subject = field.expect(der_element._A.sequence, "the subject").copy();
   const publicKey = field.expect(der_element._A.sequence, "the public key").copy();
   const {publicKeyAlgorithm: publicKeyAlgorithm, rsaBits: rsaBits, curve: curve} = (0, 
   public_key.k)(bytes, publicKey);
   return {
    serial: serial,
    signatureAlgorithm: (0, algorithms.D)((0, public_key.O)(bytes, algorithm, "the signature algorithm")),
    issuer: issuer,
    notBefore: notBefore,
    notAfter: notAfter,
    subject: subject,
    commonNames: commonNamesOf(bytes, subject),
    publicKey: publicKey,
    publicKeyAlgorithm: publicKeyAlgorithm,
    rsaBits: rsaBits,
    curve: curve,
    extensions: extensionsAfter(bytes, field)
   };
  }
  const versionTag = (0, der_element.qA)(0);
  function serialNumberIn(field) {
   if (field.content === field.contentEnd) throw new der_element.I4("the serial number is empty");
   return field.copy();
  }
  const uniqueIdTags = new Set([ 129, 130, (0, der_element.qA)(1), (0, der_element.qA)(2) ]);
  function extensionsAfter(bytes, field) {
   const extensions = noExtensions();
   let isRead = false;
   while (field.next()) {
    if (field.tag === extensionsTag && !isRead) {
     const list = new der_element.gj(bytes, field).expect(der_element._A.sequence, "the list of extensions");
     readExtensions(extensions, bytes, list);
     isRead = true;
    } else if (!uniqueIdTags.has(field.tag)) {
     throw new der_element.I4("something stands after the public key that does not belong there");
    }
   }
   return extensions;
  }
  function moment(bytes, validity, what) {
   if (!validity.next()) throw new der_element.I4(`${what} is missing`);
   return timeOf(bytes, validity);
  }
  class CertificateInFile {
   path;
   line;
   index;
   encoding;
   kind;
   commonNames;
   publicKeyAlgorithm;
   rsaBits;
   curve;
   signatureAlgorithm;
   dnsNames;
   ca;
   usages;
   policies;
   issuer;
   notBefore;
   notAfter;
   #bytes;
   #signed;
   #fields;
   #subject=null;
   #publicKeySha256=null;
   #certificateSha256=null;
   #tbsSha256=null;
   constructor(bytes, signed, fields, standing) {
    this.path = standing.path;
    this.line = standing.line;
    this.index = standing.index;
    this.encoding = standing.encoding;
    this.kind = fields.extensions.poison ? "precertificate" : "certificate";
    this.commonNames = fields.commonNames;
    this.publicKeyAlgorithm = fields.publicKeyAlgorithm;
    this.rsaBits = fields.rsaBits;
    this.curve = fields.curve;
    this.signatureAlgorithm = fields.signatureAlgorithm;
    this.dnsNames = fields.extensions.dnsNames;
    this.ca = fields.extensions.ca;
    this.usages = fields.extensions.usages;
    this.policies = fields.extensions.policies;
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
   get alternativeNames() {
    return this.#fields.extensions.alternativeNames.flatMap(names => generalNames(this.#bytes, names));
   }
   get subjectKeyId() {
    return keyIdentifier(this.#bytes, this.#fields.extensions.subjectKeyId);
   }
   get authorityKeyId() {
    return keyIdentifier(this.#bytes, this.#fields.extensions.authorityKeyId);
   }
  }
  function hashOf(bytes, {start: start, end: end}) {
   return (0, sha256.s)(bytes.subarray(start, end));
  }
  function keyIdentifier(bytes, id) {
   return id === null ? null : (0, sha256.Z)(bytes, id.content, id.contentEnd);
  }
  var pss_parameters = __nccwpck_require__(53272);
  const extensionRequests = new Set([ "1.2.840.113549.1.9.14", "1.3.6.1.4.1.311.2.1.14" ]);
  function readCertificationRequest(bytes, signed, standing) {
   const [version, subject, publicKey, attributes, ...rest] = (0, der_element.LU)(bytes, signed.toBeSigned);
   (0, der_element.yi)(version, der_element._A.integer, "the version");
   if (rest.length > 0) throw new der_element.I4("something stands after the attributes");
   const extensions = requestedExtensions(bytes, attributes);
   const name = (0, der_element.yi)(subject, der_element._A.sequence, "the subject");
   const keyInfo = (0, der_element.yi)(publicKey, der_element._A.sequence, "the public key");
   const document = {
    ...standing,
    kind: "certificate-request",
    subject: rfc4514(bytes, name),
    commonNames: commonNamesOf(bytes, name),
    publicKeySha256: (0, sha256.s)(bytes.subarray(keyInfo.start, keyInfo.end)),
    ...(0, public_key.k)(bytes, keyInfo),
    signatureAlgorithm: signatureAlgorithm(bytes, signed.algorithm),
    dnsNames: extensions.dnsNames,
    ca: extensions.ca,
    usages: extensions.usages
   };
   return {
    document: document,
    damagedExtensions: extensions.damaged
   };
  }
  function signatureAlgorithm(bytes, algorithm) {
   const known = (0, algorithms.D)((0, public_key.O)(bytes, algorithm, "the signature algorithm"));
   const hash = known.oid === pss_parameters.IV ? (0, pss_parameters.jV)(bytes, algorithm) : null;
   return hash === null ? known : {
    ...known,
    name: `${known.name} with ${hash}`
   };
  }
  function requestedExtensions(bytes, attributes) {
   const extensions = noExtensions();
   if (attributes === undefined) return extensions;
   for (const attribute of (0, der_element.LU)(bytes, (0, der_element.yi)(attributes, (0, 
   der_element.qA)(0), "the list of attributes"))) {
    const [type, values] = (0, der_element.LU)(bytes, (0, der_element.yi)(attribute, der_element._A.sequence, "an attribute"));
    const oid = (0, object_identifier.R)(bytes, (0, der_element.yi)(type, der_element._A.objectIdentifier, "the type of an attribute"));
    if (!extensionRequests.has(oid)) continue;
    for (const sequence of (0, der_element.LU)(bytes, (0, der_element.yi)(values, der_element._A.set, "the value of an attribute"))) {
     readExtensions(extensions, bytes, (0, der_element.yi)(sequence, der_element._A.sequence, "the list of extensions"));
    }
   }
   return extensions;
  }
  function identify(bytes, whole) {
   if (whole.tag !== der_element._A.sequence) return other("structure of another kind");
   const parts = (0, der_element.LU)(bytes, whole);
   const match = shapes.find(({begins: begins}) => begins.every((tag, i) => parts[i]?.tag === tag));
   return match?.tell(bytes, parts, whole) ?? other("structure of another kind");
  }
  const {sequence: sequence, integer: integer, bitString: bitString, octetString: octetString, objectIdentifier: oid} = der_element._A;
  const shapes = [ {
   begins: [ sequence, sequence, bitString ],
   tell: signedStructure
  }, {
   begins: [ oid, (0, der_element.qA)(0) ],
   tell: contentInfo
  }, {
   begins: [ integer, sequence, octetString ],
   tell: () => privateKey("PKCS#8")
  }, {
   begins: [ integer, sequence ],
   tell: pkcs12
  }, {
   begins: [ integer, octetString ],
   tell: () => privateKey("SEC 1")
  }, {
   begins: [ integer, integer, integer ],
   tell: integers
  }, {
   begins: [ sequence, octetString ],
   tell: encryptedPrivateKey
  }, {
   begins: [ sequence, bitString ],
   tell: () => other("public key")
  } ];
  function other(what) {
   return {
    kind: "other",
    what: what
   };
  }
  function privateKey(form) {
   return {
    kind: "private-key",
    form: form
   };
  }
  function signedStructure(bytes, parts, whole) {
   if (parts.length !== 3) return null;
   const toBeSigned = (0, der_element.yi)(parts[0], sequence, "what is signed");
   const algorithm = (0, der_element.yi)(parts[1], sequence, "the signature algorithm");
   const signed = {
    whole: whole,
    toBeSigned: toBeSigned,
    algorithm: algorithm
   };
   const inner = tagsIn(bytes, toBeSigned);
   const fields = inner[0] === (0, der_element.qA)(0) ? inner.slice(1) : inner;
   if (isCertificate(fields)) return {
    kind: "certificate",
    signed: signed
   };
   if (isCrl(fields)) return other("certificate revocation list");
   if (isRequest(fields)) return {
    kind: "certificate-request",
    signed: signed
   };
   if (inner[0] === integer) return other("attribute certificate");
   return null;
  }
  function tagsIn(bytes, parent) {
   const found = [];
   const field = new der_element.gj(bytes, parent);
   while (field.next()) found.push(field.tag);
   return found;
  }
  function isCertificate(fields) {
   return fields[0] === integer && fields.length >= 6 && fields.slice(1, 6).every(tag => tag === sequence);
  }
  function isRequest(fields) {
   const attributes = fields[3];
   return fields[0] === integer && fields[1] === sequence && fields[2] === sequence && (attributes === undefined || attributes === (0, 
   der_element.qA)(0));
  }
  function isCrl(fields) {
   const [first, second, third] = fields[0] === integer ? fields.slice(1) : fields;
   return first === sequence && second === sequence && (third === der_element._A.utcTime || third === der_element._A.generalizedTime);
  }
  const signedDataType = "1.2.840.113549.1.7.2";
  function contentInfo(bytes, parts) {
   const type = (0, der_element.yi)(parts[0], oid, "the type of a CMS message");
   const explicit = (0, der_element.yi)(parts[1], (0, der_element.qA)(0), "the content of a CMS message");
   if ((0, object_identifier.R)(bytes, type) !== signedDataType) return other("CMS message that is not signed data");
   const content = (0, der_element.s2)(bytes, explicit.content, explicit.contentEnd);
   return {
    kind: "signed-data",
    content: (0, der_element.yi)(content, sequence, "the signed data")
   };
  }
  function pkcs12(bytes, parts) {
   const version = (0, der_element.yi)(parts[0], integer, "the version");
   const authSafe = (0, der_element.yi)(parts[1], sequence, "the safe");
   return bytes[version.content] === 3 && bytes[authSafe.content] === oid ? privateKey("PKCS#12") : null;
  }
  function integers(_bytes, parts) {
   const numbers = parts.filter(({tag: tag}) => tag === integer).length;
   if (numbers >= 9) return privateKey("PKCS#1");
   return numbers === 6 ? privateKey("DSA") : null;
  }
  const encryptionSchemes = [ "1.2.840.113549.1.5.", "1.2.840.113549.1.12.1." ];
  function encryptedPrivateKey(bytes, parts) {
   const algorithm = (0, der_element.yi)(parts[0], sequence, "the algorithm");
   const type = (0, der_element.s2)(bytes, algorithm.content, algorithm.contentEnd);
   if (type.tag !== oid) return null;
   const dotted = (0, object_identifier.R)(bytes, type);
   return encryptionSchemes.some(scheme => dotted.startsWith(scheme)) ? privateKey("encrypted PKCS#8") : null;
  }
  function certificateSet(bytes, signedData) {
   let at = signedData.content;
   for (const tag of [ der_element._A.integer, der_element._A.set, der_element._A.sequence ]) {
    const element = (0, der_element.s2)(bytes, at, signedData.contentEnd);
    if (element.tag !== tag) return [];
    at = element.end;
   }
   if (at >= signedData.contentEnd) return [];
   const certificates = (0, der_element.s2)(bytes, at, signedData.contentEnd);
   return certificates.tag === (0, der_element.qA)(0) ? (0, der_element.LU)(bytes, certificates) : [];
  }
  var documents_document = __nccwpck_require__(54096);
  const maxPerCode = 20;
  class Notes {
   #path;
   #isFull=false;
   #findings=[];
   #counts=new Map;
   constructor(path) {
    this.#path = path;
   }
   damaged(line, what) {
    this.#add("error", "malformed", line, () => ({
     message: (0, text_text.Qq)`${what} at line ${line} of ${this.#path} is passed over.`,
     hint: (0, text_text.Qq)`Export it again from where it came from, or take it out of the file.`
    }));
   }
   undated(line) {
    this.#add("error", "malformed", line, () => ({
     message: (0, text_text.Qq)`The certificate at line ${line} of ${this.#path} has a date that does not exist, so it is neither judged nor authorized.`,
     hint: (0, text_text.Qq)`Have it issued again.`
    }));
   }
   flawed(line, what) {
    this.#add("warning", "malformed", line, () => ({
     message: (0, text_text.Qq)`${what} at line ${line} of ${this.#path}.`,
     hint: (0, text_text.Qq)`Have it issued or exported again if that is not meant to be.`
    }));
   }
   privateKey(line, form) {
    this.#add("error", "private-key", line, () => ({
     message: (0, text_text.Qq)`A private key (${form}) stands at line ${line} of ${this.#path}.`,
     hint: (0, text_text.Qq)`Whoever can read the repository has it: replace the key, then remove it from the file and the history.`
    }));
   }
   passedOver(line, what) {
    this.#add("notice", "unsupported", line, () => ({
     message: (0, text_text.Qq)`${what} at line ${line} of ${this.#path} is passed over.`,
     hint: (0, text_text.Qq)`Nothing needs to be done if that is meant to be: only certificates and CSRs are read.`
    }));
   }
   gaveUp(line, what) {
    this.#add("error", "malformed", line, () => ({
     message: (0, text_text.Qq)`From line ${line} of ${this.#path} on, ${what} is no longer read: too much of it begins like a certificate and is none.`,
     hint: (0, text_text.Qq)`Keep certificates in a file of their own.`
    }));
   }
   tooMany(limit) {
    if (this.#isFull) return;
    this.#isFull = true;
    this.#add("error", "malformed", null, () => ({
     message: (0, text_text.Qq)`${this.#path} holds more than ${limit} documents, and those beyond are left out.`,
     hint: (0, text_text.Qq)`Split the file.`
    }));
   }
   leftOff(limit) {
    this.#add("error", "malformed", null, () => ({
     message: (0, text_text.Qq)`${this.#path} is not read to its end: ${limit} values in it are neither certificates nor CSRs.`,
     hint: (0, text_text.Qq)`Keep certificates in files of their own.`
    }));
   }
   nothingRead() {
    this.#add("error", "no-document", null, () => ({
     message: (0, text_text.Qq)`${this.#path} holds no certificate and no CSR.`,
     hint: (0, text_text.Qq)`Check the pattern that matches this file, or exclude it with a line that begins with "!".`
    }));
   }
   notCheckedOut() {
    this.#add("warning", "not-checked-out", null, () => ({
     message: (0, text_text.Qq)`${this.#path} is a pointer of Git LFS: the checkout does not hold its content, so it was not read.`,
     hint: (0, text_text.Qq)`Set lfs: true for actions/checkout, or exclude the file with a line that begins with "!".`
    }));
   }
   get hasError() {
    return this.#findings.some(({level: level}) => level === "error");
   }
   finish() {
    for (const {level: level, code: code, count: count} of this.#counts.values()) {
     if (count > maxPerCode) this.#findings.push(this.#more(level, code, count - maxPerCode));
    }
    return this.#findings;
   }
   #add(level, code, line, words) {
    const kind = `${level} ${code}`;
    const counted = this.#counts.get(kind) ?? {
     level: level,
     code: code,
     count: 0
    };
    this.#counts.set(kind, counted);
    counted.count++;
    if (counted.count <= maxPerCode) this.#findings.push({
     level: level,
     code: code,
     path: this.#path,
     line: line,
     ...words()
    });
   }
   #more(level, code, count) {
    return {
     level: level,
     code: code,
     path: this.#path,
     line: null,
     message: (0, text_text.Qq)`${count} more findings with the code ${code} in ${this.#path} are not listed.`,
     hint: (0, text_text.Qq)`Mend the ones that are listed first.`
    };
   }
  }
  const maxDocuments = 5e4;
  class Gathering {
   path;
   notes;
   found=[];
   constructor(path) {
    this.path = path;
    this.notes = new Notes(path);
   }
   take(bytes, identity, spot) {
    if (identity.kind === "signed-data") this.#signedData(bytes, identity.content, spot); else if (identity.kind === "private-key") this.notes.privateKey(spot.line, (0, 
    text_text.Qq)`${identity.form}`); else if (identity.kind === "other") this.notes.passedOver(spot.line, (0, 
    text_text.Qq)`${articled(identity.what)}`); else this.#document(bytes, identity, spot);
   }
   #document(bytes, identity, spot) {
    if (this.found.length >= maxDocuments) {
     this.notes.tooMany(maxDocuments);
     return;
    }
    const {start: start, end: end} = identity.signed.whole;
    const standing = {
     path: this.path,
     ...spot,
     index: this.found.length
    };
    const read = this.#attempt(spot, identity.kind, () => readSigned(bytes, identity, standing));
    if (read === null) return;
    const {document: document, damagedExtensions: damagedExtensions} = read;
    this.found.push({
     document: document,
     der: bytes.subarray(start, end)
    });
    if ((0, documents_document.Yn)(document) && !(0, documents_document.DC)(document)) this.notes.undated(spot.line);
    for (const extension of damagedExtensions) {
     this.notes.flawed(spot.line, (0, text_text.Qq)`The extension ${extension} is damaged and counts as absent in the ${identity.kind}`);
    }
   }
   #signedData(bytes, content, spot) {
    const members = this.#attempt(spot, "PKCS#7", () => certificateSet(bytes, content));
    if (members === null) return;
    if (members.length === 0) this.notes.passedOver(spot.line, (0, text_text.Qq)`A PKCS#7 without certificates`);
    for (const member of members) {
     const identity = this.#attempt(spot, "certificate in PKCS#7", () => identify(bytes, member));
     if (identity === null) continue;
     if (identity.kind === "certificate") this.#document(bytes, identity, spot); else this.notes.passedOver(spot.line, (0, 
     text_text.Qq)`Something in PKCS#7 that is no X.509 certificate`);
    }
   }
   #attempt(spot, what, read) {
    try {
     return read();
    } catch (error) {
     this.notes.damaged(spot.line, (0, text_text.Qq)`A damaged ${what} (${(0, foreseen.p)(der_element.I4, error).message})`);
     return null;
    }
   }
  }
  function readSigned(bytes, {kind: kind, signed: signed}, standing) {
   return kind === "certificate" ? readCertificate(bytes, signed, standing) : readCertificationRequest(bytes, signed, standing);
  }
  function outlineAt(bytes, start, limit) {
   try {
    const whole = (0, der_element.s2)(bytes, start, limit);
    return {
     whole: whole,
     identity: identify(bytes, whole)
    };
   } catch (error) {
    (0, foreseen.p)(der_element.I4, error);
    return null;
   }
  }
  function articled(what) {
   return what.startsWith("a") ? `An ${what}` : `A ${what}`;
  }
  const binarySpot = {
   line: 1,
   encoding: "der"
  };
  const keyStores = new Map([ [ 4277010157, "JKS" ], [ 3469659854, "JCEKS" ] ]);
  const maxOthers = 20;
  function keyStoreType(bytes) {
   return bytes.length >= 4 ? keyStores.get(bytes.readUInt32BE()) ?? null : null;
  }
  function readBinary(bytes, gathering) {
   const keyStore = keyStoreType(bytes);
   if (keyStore !== null) {
    gathering.notes.privateKey(1, (0, text_text.Qq)`Java key store, ${keyStore}`);
    return bytes.length;
   }
   let at = 0;
   let others = 0;
   while (bytes[at] === der_element._A.sequence) {
    if (others >= maxOthers) {
     gathering.notes.leftOff(maxOthers);
     return bytes.length;
    }
    const outlined = outlineAt(bytes, at, bytes.length);
    if (outlined === null || isChance(outlined.identity, (0, documents_octets.B)(bytes, at + 1))) break;
    if (outlined.identity.kind === "other") others++;
    gathering.take(bytes, outlined.identity, binarySpot);
    at = outlined.whole.end;
   }
   return at;
  }
  function isChance(identity, length) {
   const isUnknown = identity.kind === "other" && identity.what === "structure of another kind";
   return isUnknown && length >= 32 && length < 127;
  }
  const maxLengthOctets = 4;
  function beginsLikeDer(bytes, at) {
   const content = longSequenceContent(bytes, at);
   const first = content === null ? undefined : bytes[content];
   return first === der_element._A.sequence || first === der_element._A.integer || first === der_element._A.objectIdentifier;
  }
  const documentBeginning = 48;
  function beginsLikeDocument(bytes, at) {
   const outer = longSequenceContent(bytes, at);
   const inner = outer === null ? null : sequenceContent(bytes, outer);
   if (inner === null) return false;
   if (bytes[inner] === (0, der_element.qA)(0)) return bytes[inner + 2] === der_element._A.integer && bytes[inner + 5] === der_element._A.integer;
   return bytes[inner] === der_element._A.integer && bytes[inner + 1] === 1 && bytes[inner + 3] === der_element._A.sequence;
  }
  function longSequenceContent(bytes, at) {
   return (0, documents_octets.B)(bytes, at + 1) > 128 ? sequenceContent(bytes, at) : null;
  }
  function sequenceContent(bytes, at) {
   const length = (0, documents_octets.B)(bytes, at + 1);
   const octets = length > 128 ? length & 127 : 0;
   return bytes[at] === der_element._A.sequence && octets <= maxLengthOctets ? at + 2 + octets : null;
  }
  var lfs_pointer = __nccwpck_require__(69030);
  const meaning = {
   nothing: 64,
   blank: 65,
   lineEnd: 66,
   padding: 67,
   other: 68,
   dash1: 69,
   dash2: 70,
   dash3: 71
  };
  function unit(means, length) {
   return length * 256 + means;
  }
  function meaningOfUnit(value) {
   return value & 255;
  }
  function lengthOf(value) {
   return value >>> 8;
  }
  function dashWidth(means) {
   return means >= meaning.dash1 && means <= meaning.dash3 ? means - meaning.dash1 + 1 : 0;
  }
  const base64Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  function base64Character(value) {
   return base64Alphabet.charAt(value);
  }
  const beyondAscii = [ [ 8208, 8210, meaning.dash1 ], [ 8211, 8211, meaning.dash2 ], [ 8212, 8213, meaning.dash3 ], [ 8259, 8259, meaning.dash1 ], [ 8722, 8722, meaning.dash1 ], [ 65112, 65112, meaning.dash3 ], [ 65123, 65123, meaning.dash1 ], [ 65293, 65293, meaning.dash1 ], [ 173, 173, meaning.nothing ], [ 847, 847, meaning.nothing ], [ 1564, 1564, meaning.nothing ], [ 6158, 6158, meaning.nothing ], [ 8203, 8207, meaning.nothing ], [ 8234, 8238, meaning.nothing ], [ 8288, 8303, meaning.nothing ], [ 65279, 65279, meaning.nothing ], [ 160, 160, meaning.blank ], [ 5760, 5760, meaning.blank ], [ 8192, 8202, meaning.blank ], [ 8239, 8239, meaning.blank ], [ 8287, 8287, meaning.blank ], [ 12288, 12288, meaning.blank ], [ 133, 133, meaning.lineEnd ], [ 8232, 8233, meaning.lineEnd ] ];
  const leadBytes = [ ...new Set(beyondAscii.map(([first]) => (0, documents_octets.B)(Buffer.from(String.fromCodePoint(first)), 0))) ];
  const plain = plainMeanings();
  function plainMeaning(byte) {
   return plain[byte] ?? meaning.other;
  }
  function plainAt(text, at) {
   return plainMeaning((0, documents_octets.B)(text, at));
  }
  const planeSize = 65536;
  const meanings = basicPlaneMeanings();
  function meaningOfCodePoint(codePoint) {
   return meanings[codePoint] ?? meaning.other;
  }
  function basicPlaneMeanings() {
   const table = new Uint8Array(planeSize).fill(meaning.other);
   table.set(plain.subarray(0, 128));
   for (const [first, last, means] of beyondAscii) table.fill(means, first, last + 1);
   return table;
  }
  function plainMeanings() {
   const table = new Uint8Array(256).fill(meaning.other);
   for (let value = 0; value < 64; value++) table[base64Alphabet.charCodeAt(value)] = value;
   for (const blank of " \t\v\f|") table[blank.charCodeAt(0)] = meaning.blank;
   for (const lineEnd of "\r\n") table[lineEnd.charCodeAt(0)] = meaning.lineEnd;
   table["=".charCodeAt(0)] = meaning.padding;
   table["-".charCodeAt(0)] = meaning.dash1;
   return table;
  }
  const percent = 37;
  const equals = 61;
  function hexDigit(byte) {
   if (byte === undefined) return -1;
   if (byte >= 48 && byte <= 57) return byte - 48;
   const lower = byte | 32;
   return lower >= 97 && lower <= 102 ? lower - 87 : -1;
  }
  function hexNumber(text, from, digits) {
   let value = 0;
   for (let at = from; at < from + digits; at++) {
    const digit = hexDigit(text[at]);
    if (digit < 0) return -1;
    value = value * 16 + digit;
   }
   return value;
  }
  function escapedCharacter(text, at, width, byteAt) {
   const lead = byteAt(text, at);
   if (lead < 0) return 0;
   const continuations = lead < 194 || lead > 239 ? 0 : lead < 224 ? 1 : 2;
   let codePoint = continuations === 0 ? lead : lead & 63 >> continuations;
   for (let i = 1; i <= continuations; i++) {
    const next = byteAt(text, at + i * width);
    if (next < 128 || next > 191) return unit(meaning.other, width);
    codePoint = codePoint * 64 + (next & 63);
   }
   return unit(meaningOfCodePoint(codePoint), width * (continuations + 1));
  }
  const percentEncoding = {
   begins: [ percent ],
   unitAt: (text, at) => {
    let from = at + 1;
    while (from < at + 9 && text[from] === 50 && text[from + 1] === 53) from += 2;
    if (from === at + 1) return escapedCharacter(text, at, 3, percentByte);
    const value = hexNumber(text, from, 2);
    return value < 0 ? 0 : unit(meaningOfCodePoint(value), from + 2 - at);
   }
  };
  function percentByte(text, at) {
   return text[at] === percent ? hexNumber(text, at + 1, 2) : -1;
  }
  const quotedPrintable = {
   begins: [ equals ],
   unitAt: (text, at) => {
    if (hexDigit(text[at + 1]) < 0) return 0;
    const found = escapedCharacter(text, at, 3, quotedPrintableByte);
    return lengthOf(found) > 0 && meaningOfUnit(found) < 62 ? 0 : found;
   }
  };
  function quotedPrintableByte(text, at) {
   return text[at] === equals ? hexNumber(text, at + 1, 2) : -1;
  }
  const quoteBytes = new Set(Array.from("\"'`", quote => quote.charCodeAt(0)));
  const maxGap = 200;
  const joints = new Set(Array.from(" \t\r\n+-.,&_\\|<>~()[];", joint => joint.charCodeAt(0)));
  const lineEndNames = [ "System.lineSeparator", "std::endl", "os.linesep", "vbCrLf", "vbNewLine", "vbLf", "PHP_EOL", "Environment.NewLine", "CRLF", "LF", "EOL", "NL" ].map(name => Buffer.from(name));
  function isQuote(byte) {
   return byte !== undefined && quoteBytes.has(byte);
  }
  const quotes = {
   onlyWithin: true,
   begins: [ ...quoteBytes ],
   unitAt: (text, at) => {
    for (let end = at + 1; end < at + maxGap; ) {
     const byte = text[end];
     if (byte === undefined) return 0;
     if (quoteBytes.has(byte)) return unit(meaning.lineEnd, end + 1 - at);
     const step = joints.has(byte) || isPrefix(text, end) ? 1 : lineEndName(text, end);
     if (step === 0) return 0;
     end += step;
    }
    return 0;
   }
  };
  const prefixes = new Set(Array.from("bBfFrRuUL@$", prefix => prefix.charCodeAt(0)));
  function isPrefix(text, at) {
   return prefixes.has((0, documents_octets.B)(text, at)) && isQuote(text[at + 1]);
  }
  const backtick = 96;
  const escapes = new Map(Array.from("nrt", letter => [ letter.charCodeAt(0), meaning.lineEnd ]));
  const backtickEscape = {
   onlyWithin: true,
   begins: [ backtick ],
   unitAt: (text, at) => {
    const means = escapes.get((0, documents_octets.B)(text, at + 1));
    return means === undefined ? 0 : unit(means, 2);
   }
  };
  function lineEndName(text, at) {
   return lineEndNames.find(name => name.every((byte, i) => text[at + i] === byte))?.length ?? 0;
  }
  const backslash = 92;
  const maxBackslashes = 32;
  const backslashEscape = {
   begins: [ backslash ],
   unitAt: (text, at) => {
    let from = at + 1;
    while (text[from] === backslash && from - at < maxBackslashes) from++;
    const escaped = text[from];
    if (escaped === undefined || escaped === backslash) return unit(meaning.other, from - at);
    return after(from - at, escapedUnit(text, from, escaped));
   }
  };
  function after(backslashes, escaped) {
   return escaped === 0 ? unit(meaning.other, backslashes) : escaped + unit(0, backslashes);
  }
  const letters = new Map([ [ 110, meaning.lineEnd ], [ 114, meaning.lineEnd ], [ 116, meaning.blank ], [ 102, meaning.blank ], [ 118, meaning.blank ] ]);
  function withoutBackslash(found) {
   return found === 0 ? 0 : found - unit(0, 1);
  }
  function escapedUnit(text, at, escaped) {
   const letter = letters.get(escaped);
   if (letter !== undefined) return unit(letter, 1);
   if (escaped === 117) return unicodeUnit(text, at);
   if (escaped === 85) return numbered(hexNumber(text, at + 1, 8), 9);
   if (escaped === 120) return withoutBackslash(escapedCharacter(text, at - 1, 4, hexByte));
   if (escaped >= 48 && escaped <= 55) return withoutBackslash(escapedCharacter(text, at - 1, 4, octalByte));
   if (isQuote(escaped)) return quotes.unitAt(text, at);
   return isLetterOrDigit(text, at) ? 0 : unit(plainAt(text, at), 1);
  }
  function unicodeUnit(text, at) {
   if (text[at + 1] !== 123) return numbered(hexNumber(text, at + 1, 4), 5);
   let digits = 0;
   while (digits < 6 && hexDigit(text[at + 2 + digits]) >= 0) digits++;
   if (digits === 0 || text[at + 2 + digits] !== 125) return 0;
   return numbered(hexNumber(text, at + 2, digits), digits + 3);
  }
  function numbered(codePoint, length) {
   return codePoint < 0 ? 0 : unit(meaningOfCodePoint(codePoint), length);
  }
  function hexByte(text, at) {
   return text[at] === backslash && text[at + 1] === 120 ? hexNumber(text, at + 2, 2) : -1;
  }
  function octalByte(text, at) {
   if (text[at] !== backslash) return -1;
   let value = 0;
   for (let i = at + 1; i <= at + 3; i++) {
    const digit = (0, documents_octets.B)(text, i) - 48;
    if (digit < 0 || digit > 7) return -1;
    value = value * 8 + digit;
   }
   return value;
  }
  function isLetterOrDigit(text, at) {
   return plainAt(text, at) < 62;
  }
  const utf8Sequence = {
   begins: leadBytes,
   unitAt: (text, at) => {
    const lead = (0, documents_octets.B)(text, at);
    return lead < 224 ? characters_sequence(text, at, 2, lead & 31) : characters_sequence(text, at, 3, lead & 15);
   }
  };
  function characters_sequence(text, at, length, leadBits) {
   let codePoint = leadBits;
   for (let i = at + 1; i < at + length; i++) {
    const byte = (0, documents_octets.B)(text, i);
    if ((byte & 192) !== 128) return 0;
    codePoint = codePoint * 64 + (byte & 63);
   }
   return unit(meaningOfCodePoint(codePoint), length);
  }
  const enDash = 150;
  const emDash = 151;
  const noBreakSpace = 160;
  const softHyphen = 173;
  const windows1252 = {
   begins: [ enDash, emDash, noBreakSpace, softHyphen ],
   unitAt: (text, at) => {
    const byte = text[at];
    if (byte === enDash) return unit(meaning.dash2, 1);
    if (byte === emDash) return unit(meaning.dash3, 1);
    return unit(byte === noBreakSpace ? meaning.blank : meaning.nothing, 1);
   }
  };
  const doublyEncoded = [ [ "â€”", meaning.dash3 ], [ "â€“", meaning.dash2 ], [ "Â ", meaning.blank ], [ "ï»¿", meaning.nothing ] ].map(([written, means]) => ({
   bytes: Buffer.from(String(written)),
   means: Number(means)
  }));
  const doubleEncoding = {
   begins: [ 195 ],
   unitAt: (text, at) => {
    const found = doublyEncoded.find(({bytes: bytes}) => bytes.every((byte, i) => text[at + i] === byte));
    return found === undefined ? 0 : unit(found.means, found.bytes.length);
   }
  };
  const escaped_tags_forms = [ [ "&lt;", "&gt;" ], [ "\\u003c", "\\u003e" ], [ "\\u003C", "\\u003E" ] ].map(([open = "", close = ""]) => ({
   open: Buffer.from(open),
   close: Buffer.from(close)
  }));
  const maxTag = 64;
  const letterL = 108;
  const letterU = 117;
  const escapedTag = {
   onlyWithin: true,
   begins: [ 38, 92 ],
   unitAt: (text, at) => {
    if (text[at + 1] !== letterL && text[at + 1] !== letterU) return 0;
    const form = escaped_tags_forms.find(({open: open}) => standsAt(text, at, open));
    if (form === undefined) return 0;
    for (let end = at + form.open.length; end < at + maxTag; end++) {
     if (standsAt(text, end, form.close)) return unit(meaning.blank, end + form.close.length - at);
    }
    return 0;
   }
  };
  function standsAt(text, at, bytes) {
   for (let i = 0; i < bytes.length; i++) if (text[at + i] !== bytes[i]) return false;
   return true;
  }
  const ampersand = 38;
  const numberSign = 35;
  const semicolon = 59;
  const lessThan = 60;
  const greaterThan = 62;
  const names = new Map(Object.entries({
   hyphen: 8208,
   dash: 8208,
   ndash: 8211,
   mdash: 8212,
   horbar: 8213,
   minus: 8722,
   nbsp: 160,
   ensp: 8194,
   emsp: 8195,
   thinsp: 8201,
   shy: 173,
   zwnj: 8204,
   zwj: 8205,
   lrm: 8206,
   rlm: 8207,
   ZeroWidthSpace: 8203,
   NoBreak: 8288,
   NewLine: 10,
   Tab: 9,
   plus: 43,
   sol: 47,
   equals: 61
  }));
  const maxName = 16;
  const maxAmpersands = 3;
  const htmlEntity = {
   begins: [ ampersand ],
   unitAt: (text, at) => {
    if (!isNameByte(text, at + 1)) return 0;
    let from = at + 1;
    for (let i = 0; i < maxAmpersands && isAmp(text, from); i++) from += 4;
    let to = from;
    while (to < from + maxName && isNameByte(text, to)) to++;
    if (text[to] !== semicolon || to === from) return 0;
    const codePoint = text[from] === numberSign ? numericCodePoint(text, from + 1, to) : namedCodePoint(text, from, to);
    return unit(meaningOfCodePoint(codePoint), to + 1 - at);
   }
  };
  function numericCodePoint(text, from, to) {
   const isHex = ((0, documents_octets.B)(text, from) | 32) === 120;
   let value = 0;
   for (let at = isHex ? from + 1 : from; at < to; at++) {
    const digit = hexDigit(text[at]);
    if (digit < 0 || !isHex && digit > 9) return 0;
    value = value * (isHex ? 16 : 10) + digit;
   }
   return value;
  }
  function namedCodePoint(text, from, to) {
   return names.get(String.fromCharCode(...text.subarray(from, to))) ?? 0;
  }
  function isAmp(text, at) {
   return text[at] === 97 && text[at + 1] === 109 && text[at + 2] === 112 && text[at + 3] === semicolon;
  }
  function isNameByte(text, at) {
   const byte = (0, documents_octets.B)(text, at);
   return byte === numberSign || plainMeaning(byte) < 62;
  }
  const html_maxTag = 512;
  const htmlTag = {
   onlyWithin: true,
   begins: [ lessThan ],
   unitAt: (text, at) => beginsTag(text[at + 1]) ? tagUnit(text, at) : 0
  };
  function beginsTag(byte) {
   if (byte === undefined) return false;
   const lower = byte | 32;
   return lower >= 97 && lower <= 122 || byte === 47 || byte === 33;
  }
  function tagUnit(text, at) {
   for (let end = at + 1; end < at + html_maxTag; end++) {
    const byte = text[end];
    if (byte === greaterThan) return unit(meaning.blank, end + 1 - at);
    if (byte === lessThan || byte === undefined) return 0;
   }
   return 0;
  }
  const wrappings = [ escapedTag, backtickEscape, doubleEncoding, backslashEscape, htmlEntity, htmlTag, percentEncoding, quotedPrintable, quotes, utf8Sequence, windows1252 ];
  const byFirstByte = new Array(256).fill(undefined);
  for (const {begins: begins, unitAt: reader} of wrappings) {
   for (const byte of begins) {
    const first = byFirstByte[byte];
    byFirstByte[byte] = first === undefined ? reader : (text, at) => first(text, at) || reader(text, at);
   }
  }
  function unitAt(text, at) {
   const byte = (0, documents_octets.F)(text, at);
   const wrapped = byFirstByte[byte]?.(text, at) ?? 0;
   return wrapped === 0 ? unit(plainMeaning(byte), 1) : wrapped;
  }
  const beginsWrapping = Uint8Array.from(byFirstByte, reader => reader === undefined ? 0 : 1);
  const beginsWrappingOutside = new Uint8Array(256);
  for (const {begins: begins, onlyWithin: onlyWithin} of wrappings) {
   if (onlyWithin === undefined) for (const byte of begins) beginsWrappingOutside[byte] = 1;
  }
  function decodeBase64(source, out, outAt) {
   return new Decoder(source, out, outAt).run();
  }
  const lineFeed = 10;
  const maxFoldedLine = 128;
  class Decoder {
   #source;
   #out;
   #outAt;
   #enough;
   #write;
   #bits=0;
   #characters=0;
   #wordBegin=0;
   #lastWord=0;
   #longestWord=0;
   #lineEnds=0;
   constructor(source, out, outAt) {
    this.#source = source;
    this.#out = out;
    this.#outAt = outAt;
    this.#write = outAt;
    const {text: text, maxLength: maxLength = text.length} = source;
    this.#enough = Math.ceil(maxLength * 4 / 3);
   }
   run() {
    const {text: text, from: from, margin: margin} = this.#source;
    let at = this.#plainStretch(from);
    while (at < text.length && this.#characters < this.#enough) {
     const found = unitAt(text, at);
     const means = meaningOfUnit(found);
     if (this.#endsAt(means)) break;
     this.#take(means);
     at += lengthOf(found);
     if (means === meaning.lineEnd) at = skipMargin(text, at, margin);
     at = this.#plainStretch(at);
    }
    return this.#finish(at);
   }
   #plainStretch(from) {
    const {text: text} = this.#source;
    const out = this.#out;
    const enough = this.#enough;
    let at = from;
    let bits = this.#bits;
    let characters = this.#characters;
    let write = this.#write;
    for (const end = text.length; at < end && characters < enough; at++) {
     const value = plainMeaning((0, documents_octets.F)(text, at));
     if (value < 64) {
      bits = bits << 6 | value;
      if ((++characters & 3) !== 0) continue;
      out[write++] = bits >>> 16;
      out[write++] = bits >>> 8;
      out[write++] = bits;
     } else if (this.#isPlainFold(at)) {
      this.#characters = characters;
      this.#endLine();
     } else {
      break;
     }
    }
    this.#bits = bits;
    this.#characters = characters;
    this.#write = write;
    return at;
   }
   #isPlainFold(at) {
    const {text: text, margin: margin, endsItself: endsItself} = this.#source;
    return text[at] === lineFeed && margin === null && endsItself !== true && plainAt(text, at + 1) < 64;
   }
   #endsAt(means) {
    if (means >= meaning.other) return true;
    if (this.#source.endsItself !== true) return false;
    if (means === meaning.padding) return (this.#characters & 3) !== 0;
    const isSeparator = means === meaning.blank || means === meaning.lineEnd;
    return isSeparator && this.#isLastLine(this.#characters - this.#wordBegin);
   }
   #isLastLine(word) {
    return word > maxFoldedLine || word > 0 && word < this.#lastWord;
   }
   #take(means) {
    if (means === meaning.lineEnd) this.#endLine();
    if (means === meaning.blank) this.#endWord();
    if (means >= 64) return;
    this.#bits = this.#bits << 6 | means;
    if ((++this.#characters & 3) !== 0) return;
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
    if (word > 0) this.#lastWord = word;
    this.#longestWord = Math.max(this.#longestWord, word);
    this.#wordBegin = this.#characters;
   }
   #finish(stop) {
    const rest = this.#characters & 3;
    if (rest > 1) this.#out[this.#write++] = this.#bits >>> (rest === 2 ? 4 : 10);
    if (rest > 2) this.#out[this.#write++] = this.#bits >>> 2;
    this.#endWord();
    const length = this.#write - this.#outAt;
    return {
     length: length,
     characters: this.#characters,
     longestWord: this.#longestWord,
     lineEnds: this.#lineEnds,
     stop: stop
    };
   }
  }
  const markers = new Uint8Array(256);
  for (const marker of "#*>;|!:") markers[marker.charCodeAt(0)] = 1;
  function skipMargin(text, lineBegin, margin) {
   let at = skipBlanks(text, lineBegin);
   if (margin?.every((byte, i) => text[at + i] === byte)) return at + margin.length;
   while (markers[(0, documents_octets.B)(text, at)] === 1) at = skipBlanks(text, at + 1);
   return at;
  }
  function skipBlanks(text, from) {
   let at = from;
   while (text[at] === 32 || text[at] === 9) at++;
   return at;
  }
  const maxMargin = 8;
  function marginBefore(text, offset) {
   if (offset === 0 || text[offset - 1] === 10) return null;
   let begin = offset;
   while (begin > 0 && offset - begin <= 4 * maxMargin && text[begin - 1] !== 10 && text[begin - 1] !== 13) begin--;
   const before = Buffer.from(text.subarray(begin, offset)).toString("latin1").trim();
   return /^(?:[^\sA-Za-z0-9"'`<=]{1,8}|rem|REM|dnl)$/.test(before) ? Buffer.from(before, "latin1") : null;
  }
  var encoding = __nccwpck_require__(48556);
  const headerLength = 12;
  function readExactly(scan, from, margin) {
   const {text: text} = scan;
   const {arena: arena, at: at} = scan.room();
   const room = Math.floor((text.length - from) * 3 / 4);
   const header = decodeBase64({
    text: text,
    from: from,
    margin: margin,
    maxLength: Math.min(headerLength, room)
   }, arena, at);
   const maxLength = valueLength(arena, at, header.length);
   if (maxLength === null || maxLength > room) return {
    kind: "none",
    walked: header.stop - from
   };
   const decoded = decodeBase64({
    text: text,
    from: from,
    margin: margin,
    maxLength: maxLength
   }, arena, at);
   const none = {
    kind: "none",
    walked: header.stop - from + decoded.stop - from
   };
   if (decoded.length !== maxLength || !isWordEnd(text, decoded.stop)) return none;
   const outlined = outlineAt(arena, at, at + maxLength);
   if (outlined === null) return none;
   scan.keep(maxLength);
   return {
    kind: "exact",
    exact: {
     bytes: arena,
     outlined: outlined,
     end: decoded.stop
    }
   };
  }
  function valueLength(bytes, at, available) {
   const first = (0, documents_octets.B)(bytes, at + 1);
   if (available < 2 || bytes[at] !== der_element._A.sequence || first === 128) return null;
   if (first < 128) return 2 + first;
   const octets = first & 127;
   if (octets > 4 || available < 2 + octets) return null;
   return 2 + octets + bytes.readUIntBE(at + 2, octets);
  }
  function isWordEnd(text, from) {
   let at = from;
   while (at < text.length) {
    const found = unitAt(text, at);
    const means = meaningOfUnit(found);
    if (means !== meaning.nothing && means !== meaning.padding) return means >= 64;
    at += lengthOf(found);
   }
   return true;
  }
  const minTextWord = 32;
  const minNestedText = 100;
  const minCandidate = 8;
  const minDamagedWord = 64;
  const maxDepth = 4;
  function mayBeBare(text, start, end) {
   return text[start] === capitalM || end - start >= minTextWord;
  }
  function readBare(scan, start, end) {
   const {text: text} = scan;
   if (beginsLikeBase64OfDer(text, start)) {
    const next = readDer(scan, start);
    if (next !== null) return {
     end: next,
     nested: null
    };
    if (end - start >= minDamagedWord && tellDamage(scan, start)) return {
     end: end,
     nested: null
    };
   }
   if (end - start < minTextWord) return {
    end: end,
    nested: null
   };
   const sample = sampleOf(scan, start);
   if (keyStoreType(sample) !== null) {
    scan.gathering.notes.privateKey(scan.lines.lineAt(start), (0, text_text.Qq)`Java key store in base64`);
    return {
     end: end,
     nested: null
    };
   }
   return isText(sample) && scan.depth < maxDepth ? readNestedText(scan, start) : {
    end: end,
    nested: null
   };
  }
  const capitalM = "M".charCodeAt(0);
  const capitalP = "P".charCodeAt(0);
  const capitalA = "A".charCodeAt(0);
  function beginsLikeBase64OfDer(text, at) {
   const second = (0, documents_octets.B)(text, at + 1);
   if (text[at] !== capitalM || second < capitalA || second > capitalP) return false;
   for (let i = at; i < at + minCandidate; i++) {
    if (plainAt(text, i) >= 64) return beginsWrapping[(0, documents_octets.B)(text, i)] === 1;
   }
   return beginsWithKnownTag(text, at);
  }
  const innerTags = new Set([ 48, 2, 6 ]);
  function beginsWithKnownTag(text, at) {
   const value = i => plainAt(text, at + i);
   const lengthOctet = (value(1) & 15) << 4 | value(2) >> 2;
   const third = (value(2) & 3) << 6 | value(3);
   const fourth = value(4) << 2 | value(5) >> 4;
   const fifth = (value(5) & 15) << 4 | value(6) >> 2;
   if (lengthOctet < 128) return innerTags.has(third);
   if (lengthOctet === 129) return innerTags.has(fourth);
   return lengthOctet === 130 ? innerTags.has(fifth) : lengthOctet === 131;
  }
  function readDer(scan, start) {
   if (scan.patience.bare.isOver) return null;
   const margin = marginBefore(scan.text, start);
   const result = readExactly(scan, start, margin);
   if (result.kind === "exact") return takeDer(scan, start, result.exact);
   scan.patience.bare.spend(result.walked);
   if (scan.patience.bare.isOver) scan.gathering.notes.gaveUp(scan.lines.lineAt(start), (0, 
   text_text.Qq)`bare base64`);
   return null;
  }
  function tellDamage(scan, start) {
   const {length: length} = decodeBase64({
    ...plainSource(scan, start),
    maxLength: documentBeginning
   }, scan.sample, 0);
   if (length < documentBeginning || !beginsLikeDocument(scan.sample, 0)) return false;
   scan.gathering.notes.damaged(scan.lines.lineAt(start), (0, text_text.Qq)`Truncated or damaged base64 of a certificate or CSR`);
   return true;
  }
  function takeDer(scan, start, {bytes: bytes, outlined: outlined, end: end}) {
   const {identity: identity} = outlined;
   const line = scan.lines.lineAt(start);
   if (identity.kind === "signed-data") {
    scan.gathering.notes.passedOver(line, (0, text_text.Qq)`A PKCS#7 in base64 without PEM armour`);
   } else if (identity.kind !== "other") {
    scan.gathering.take(bytes, identity, {
     line: line,
     encoding: "der"
    });
   }
   return end;
  }
  function plainSource({text: text}, from) {
   return {
    text: text,
    from: from,
    margin: null
   };
  }
  const sampleLength = 18;
  function sampleOf(scan, start) {
   const {length: length} = decodeBase64({
    ...plainSource(scan, start),
    maxLength: sampleLength
   }, scan.sample, 0);
   return scan.sample.subarray(0, length);
  }
  function readNestedText(scan, start) {
   const {text: text} = scan;
   const {arena: arena, at: at} = scan.room();
   const margin = marginBefore(text, start);
   const {length: length, stop: stop} = decodeBase64({
    text: text,
    from: start,
    margin: margin,
    endsItself: true
   }, arena, at);
   if (length < minNestedText) return {
    end: stop,
    nested: null
   };
   return {
    end: stop,
    nested: arena.subarray(at, at + length)
   };
  }
  const maxBeyondAscii = 3;
  function isText(sample) {
   if ((0, encoding.t)(sample) !== null) return true;
   const beyondAscii = sample.filter(byte => byte >= 128).length;
   return beyondAscii <= maxBeyondAscii && sample.every(byte => byte >= 128 || isTextByte(byte));
  }
  function isTextByte(byte) {
   return byte >= 32 && byte < 127 || byte === 9 || byte === 10 || byte === 13;
  }
  const lines_lineFeed = 10;
  const carriageReturn = 13;
  class LineCounter {
   #text;
   #at=0;
   #line=1;
   constructor(text) {
    this.#text = text;
   }
   lineAt(offset) {
    const text = this.#text;
    let line = this.#line;
    for (let at = this.#at; at < offset; at++) {
     const byte = text[at];
     if (byte === lines_lineFeed || byte === carriageReturn && text[at + 1] !== lines_lineFeed) line++;
    }
    this.#at = Math.max(this.#at, offset);
    this.#line = line;
    return line;
   }
  }
  const minWidth = 3;
  const minClosingWidth = 2;
  const maxLabel = 64;
  const hyphen = 45;
  const capitalB = 66;
  const capitalE = 69;
  const capitalN = 78;
  function boundaryAt(text, start) {
   const dashes = dashesAt(text, start);
   return {
    start: start,
    boundary: boundaryAfter(text, start, dashes),
    end: dashes.end
   };
  }
  function dashesAt(text, start) {
   let at = start;
   while (text[at] === hyphen) at++;
   let width = at - start;
   while (at < text.length) {
    const found = unitAt(text, at);
    const means = meaningOfUnit(found);
    const soft = means === meaning.padding ? softLineBreak(text, at) : 0;
    if (dashWidth(means) === 0 && means !== meaning.nothing && soft === 0) break;
    width += dashWidth(means);
    at += soft || lengthOf(found);
   }
   return {
    width: width,
    end: at
   };
  }
  function boundaryAfter(text, start, dashes) {
   if (dashes.width < minWidth || neverBegins(text, dashes.end)) return null;
   const {words: words, end: end} = wordsAt(text, dashes.end);
   const [, keyword, label] = /^ ?(BEGIN|END) (.*[^ ]) ?$/.exec(words) ?? [];
   if (label === undefined) return null;
   const closing = dashesAt(text, end);
   if (closing.width < minClosingWidth) return null;
   if (keyword === "BEGIN") return {
    keyword: keyword,
    label: label,
    start: start,
    end: closing.end
   };
   return {
    keyword: "END",
    label: label,
    start: start,
    end: endOfLast(text, end, dashes.width, closing)
   };
  }
  function endOfLast(text, from, width, closing) {
   const isPlain = text.subarray(from, from + width).every(byte => byte === hyphen);
   return isPlain && closing.width >= width + minWidth ? from + width : closing.end;
  }
  function neverBegins(text, at) {
   const first = (0, documents_octets.B)(text, at);
   const second = (0, documents_octets.B)(text, at + 1);
   if (first === capitalB) return second !== capitalE && beginsWrapping[second] === 0;
   if (first === capitalE) return second !== capitalN && beginsWrapping[second] === 0;
   return isLabelCharacter(text, at);
  }
  function softLineBreak(text, at) {
   if (text[at] !== 61) return 0;
   if (text[at + 1] === 10) return 2;
   return text[at + 1] === 13 && text[at + 2] === 10 ? 3 : 0;
  }
  function wordsAt(text, start) {
   let end = start;
   while (end < text.length && end - start < maxLabel && isPlainLabelByte(text, end)) end++;
   const isWhole = dashWidth(plainAt(text, end)) > 0;
   if (!isWhole) return unitWordsAt(text, start);
   return {
    words: text.toString("latin1", start, end).replaceAll(/ +/g, " "),
    end: end
   };
  }
  function isPlainLabelByte(text, at) {
   return text[at] === 32 || isLabelCharacter(text, at);
  }
  function isLabelCharacter(text, at) {
   return plainAt(text, at) < plusValue;
  }
  function unitWordsAt(text, start) {
   let words = "";
   let at = start;
   while (at < text.length && words.length < maxLabel) {
    const found = unitAt(text, at);
    const means = meaningOfUnit(found);
    if (means < plusValue) words += base64Character(means); else if (means === meaning.blank || means === plusValue) words += words.endsWith(" ") ? "" : " "; else if (means === meaning.padding && softLineBreak(text, at) > 0) at += softLineBreak(text, at) - 1; else if (means !== meaning.nothing) break;
    at += lengthOf(found);
   }
   return {
    words: words,
    end: at
   };
  }
  const plusValue = 62;
  const maxHeaderName = 40;
  const colon = 58;
  const headers_hyphen = 45;
  function skipHeaders(text, from, margin) {
   let end = from;
   for (;;) {
    const line = nextLine(text, end, margin);
    const lineEnd = isHeader(text, line) ? endOfLine(text, line) : null;
    if (lineEnd === null) return end;
    end = lineEnd;
   }
  }
  function isHeader(text, line) {
   let at = line;
   while (at < line + maxHeaderName && (text[at] === headers_hyphen || plainAt(text, at) < 62)) at++;
   return at > line && text[at] === colon && plainAt(text, at + 1) === meaning.blank;
  }
  function nextLine(text, from, margin) {
   let at = from;
   while (at < text.length) {
    const found = unitAt(text, at);
    const means = meaningOfUnit(found);
    if (means !== meaning.lineEnd && means !== meaning.blank && means !== meaning.nothing) break;
    at += lengthOf(found);
    if (means === meaning.lineEnd) at = skipMargin(text, at, margin);
   }
   return at;
  }
  function endOfLine(text, from) {
   let at = from;
   while (at < text.length) {
    const found = unitAt(text, at);
    const means = meaningOfUnit(found);
    if (means === meaning.lineEnd) break;
    const dashes = dashWidth(means) > 0 ? boundaryAt(text, at) : null;
    if (dashes !== null && dashes.boundary !== null) return null;
    at = dashes?.end ?? at + lengthOf(found);
   }
   return at;
  }
  const kinds = new Map([ [ "CERTIFICATE", "certificate" ], [ "X509 CERTIFICATE", "certificate" ], [ "TRUSTED CERTIFICATE", "certificate" ], [ "CERTIFICATE REQUEST", "certificate-request" ], [ "NEW CERTIFICATE REQUEST", "certificate-request" ], [ "PKCS7", "signed-data" ], [ "CMS", "signed-data" ] ]);
  function labelKind(label) {
   return kinds.get(label) ?? (label.includes("PRIVATE KEY") ? "private-key" : "foreign");
  }
  function allowsMore(label) {
   return label === "TRUSTED CERTIFICATE";
  }
  const minArmourWord = 20;
  const minObject = 64;
  function readPem(scan, begin) {
   const {armour: armour} = scan.patience;
   if (armour.isOver) return begin.end;
   const body = readBody(scan, begin);
   const next = takeIn(scan, body);
   armour.spend(Math.max(0, body.seen - next));
   if (armour.isOver) scan.gathering.notes.gaveUp(scan.lines.lineAt(begin.start), (0, 
   text_text.Qq)`PEM armour`);
   return next;
  }
  function takeIn(scan, body) {
   const {begin: begin} = body;
   if (body.kind === "private-key") return pem_privateKey(scan, body);
   if (body.closing !== null && !body.broken) return pem_closed(scan, body, body.closing);
   if (body.kind === "foreign") return body.closing?.end ?? begin.end;
   return withoutEnd(scan, body);
  }
  function readBody(scan, begin) {
   const {text: text} = scan;
   const margin = marginBefore(text, begin.start);
   const from = skipHeaders(text, begin.end, margin);
   const {arena: arena, at: at} = scan.room();
   const decoded = decodeBase64({
    text: text,
    from: from,
    margin: margin
   }, arena, at);
   const end = endFrom(scan, decoded.stop);
   const last = end.boundary?.keyword === "END" ? end.boundary : null;
   const closing = last?.label === begin.label ? last : null;
   return {
    begin: begin,
    kind: labelKind(begin.label),
    margin: margin,
    from: from,
    bytes: arena,
    start: at,
    length: decoded.length,
    longestWord: closing === null ? decoded.longestWord : Math.max(decoded.longestWord, end.longestWord),
    isOneLine: decoded.lineEnds === 0,
    stop: decoded.stop,
    seen: end.seen,
    broken: end.skipped,
    closing: closing,
    otherLabel: last === null || last === closing ? null : last.label
   };
  }
  function endFrom(scan, from) {
   const {text: text} = scan;
   let longestWord = 0;
   let word = 0;
   let skipped = false;
   for (let at = from; at < text.length; ) {
    const found = unitAt(text, at);
    const means = meaningOfUnit(found);
    if (dashWidth(means) > 0) {
     const {boundary: boundary, end: end} = scan.boundaryAt(at);
     if (boundary !== null) return {
      boundary: boundary,
      seen: at,
      skipped: skipped,
      longestWord: longestWord
     };
     at = end;
    } else {
     at += lengthOf(found);
    }
    word = means < 64 ? word + 1 : 0;
    longestWord = Math.max(longestWord, word);
    skipped = true;
   }
   return {
    boundary: null,
    seen: text.length,
    skipped: skipped,
    longestWord: longestWord
   };
  }
  function pem_privateKey(scan, {begin: begin, closing: closing, longestWord: longestWord, stop: stop}) {
   if (longestWord >= minArmourWord) {
    scan.gathering.notes.privateKey(scan.lines.lineAt(begin.start), (0, text_text.Qq)`PEM, ${begin.label}`);
   }
   return closing?.end ?? stop;
  }
  function pem_closed(scan, body, {end: end}) {
   const {bytes: bytes, start: start, length: length} = body;
   if (isMention(body)) return end;
   const outlined = length === 0 ? null : outlineAt(bytes, start, start + length);
   if (outlined === null) pem_tellDamage(scan, body); else take(scan, body, outlined);
   return end;
  }
  function isMention({length: length, isOneLine: isOneLine}) {
   return length < minObject && isOneLine;
  }
  function pem_tellDamage(scan, {kind: kind, begin: begin, length: length}) {
   const line = scan.lines.lineAt(begin.start);
   const what = (0, text_text.Qq)`PEM block labelled ${begin.label}`;
   if (kind === "foreign") scan.gathering.notes.passedOver(line, (0, text_text.Qq)`A ${what}`); else scan.gathering.notes.damaged(line, length === 0 ? (0, 
   text_text.Qq)`An empty ${what}` : (0, text_text.Qq)`A truncated or damaged ${what}`);
  }
  function take(scan, body, {identity: identity, whole: whole}) {
   const {kind: kind, begin: begin, bytes: bytes, start: start, length: length} = body;
   const {notes: notes} = scan.gathering;
   const line = scan.lines.lineAt(begin.start);
   if (identity.kind === "private-key") {
    notes.privateKey(line, (0, text_text.Qq)`${identity.form} in PEM, ${begin.label}`);
   } else if (kind === "foreign" && identity.kind === "other") {
    notes.passedOver(line, (0, text_text.Qq)`A PEM block labelled ${begin.label}`);
   } else if (identity.kind !== kind && !(kind === "signed-data" && isForeignCms(identity))) {
    const holds = identity.kind === "other" ? identity.what : identity.kind;
    notes.damaged(line, (0, text_text.Qq)`A PEM block that is labelled ${begin.label} but holds a ${holds}`);
   } else {
    scan.keep(length);
    scan.gathering.take(bytes, identity, {
     line: line,
     encoding: "pem"
    });
    tellMore(scan, body, start + length - whole.end, line);
   }
  }
  function tellMore(scan, {begin: begin}, more, line) {
   if (more === 0 || allowsMore(begin.label)) return;
   scan.gathering.notes.flawed(line, (0, text_text.Qq)`${more} bytes follow the document in the PEM block`);
  }
  function isForeignCms(identity) {
   return identity.kind === "other" && identity.what === "CMS message that is not signed data";
  }
  function withoutEnd(scan, body) {
   if (body.longestWord < minArmourWord) return withoutBase64(scan, body);
   const {begin: begin, kind: kind, margin: margin, from: from, otherLabel: otherLabel, closing: closing} = body;
   const {notes: notes} = scan.gathering;
   const line = scan.lines.lineAt(begin.start);
   if (otherLabel !== null && !body.broken) {
    notes.damaged(line, (0, text_text.Qq)`A PEM block that begins as ${begin.label} and ends as ${otherLabel}`);
    return body.stop;
   }
   const result = closing === null && body.length >= minObject ? readExactly(scan, from, margin) : null;
   if (result?.kind === "exact" && result.exact.outlined.identity.kind === kind) {
    scan.gathering.take(result.exact.bytes, result.exact.outlined.identity, {
     line: line,
     encoding: "pem"
    });
    return result.exact.end;
   }
   notes.damaged(line, (0, text_text.Qq)`A truncated or damaged PEM block labelled ${begin.label}`);
   return closing?.end ?? body.stop;
  }
  function withoutBase64(scan, {begin: begin, closing: closing}) {
   if (closing === null) return begin.end;
   const line = scan.lines.lineAt(begin.start);
   scan.gathering.notes.passedOver(line, (0, text_text.Qq)`A PEM block without base64, labelled ${begin.label},`);
   return closing.end;
  }
  const begin = Buffer.from("-----BEGIN CERTIFICATE-----\n");
  const end = Buffer.from("-----END CERTIFICATE-----");
  const lineLength = 64;
  const strict_pem_lineFeed = 10;
  const strict_pem_hyphen = 45;
  function readStrictPem(scan, start) {
   const {text: text, patience: patience} = scan;
   const from = start + begin.length;
   if (text[from + lineLength] !== strict_pem_lineFeed || patience.armour.isOver) return null;
   if (!strict_pem_standsAt(text, start, begin) || !beginsLine(text, start)) return null;
   const stop = text.indexOf(strict_pem_hyphen, from);
   if (stop < 0 || !strict_pem_standsAt(text, stop, end) || !endsLine(text, stop + end.length)) return null;
   const {arena: arena, at: at} = scan.room();
   const length = decodeLines(text, from, stop, arena, at);
   if (length === null) return null;
   const outlined = outlineAt(arena, at, at + length);
   if (outlined?.identity.kind !== "certificate" || outlined.whole.end !== at + length) return null;
   scan.keep(length);
   scan.gathering.take(arena, outlined.identity, {
    line: scan.lines.lineAt(start),
    encoding: "pem"
   });
   return stop + end.length;
  }
  function strict_pem_standsAt(text, at, bytes) {
   for (let i = 0; i < bytes.length; i++) if (text[at + i] !== bytes[i]) return false;
   return true;
  }
  function beginsLine(text, at) {
   return at === 0 || text[at - 1] === strict_pem_lineFeed;
  }
  function endsLine(text, at) {
   return at === text.length || text[at] === strict_pem_lineFeed;
  }
  function decodeLines(text, from, stop, out, outAt) {
   if (text[stop - 1] !== strict_pem_lineFeed) return null;
   for (let at = from + lineLength; at < stop; at += lineLength + 1) if (text[at] !== strict_pem_lineFeed) return null;
   const lines = Math.ceil((stop - from) / (lineLength + 1));
   const characters = stop - from - lines;
   const base64 = text.toString("latin1", from, stop);
   if (characters % 4 !== 0 || base64.includes("_")) return null;
   const length = out.write(base64, outAt, "base64");
   return length === characters / 4 * 3 - paddingOf(base64) ? length : null;
  }
  function paddingOf(lines) {
   if (lines.endsWith("==\n")) return 2;
   return lines.endsWith("=\n") ? 1 : 0;
  }
  class Patience {
   #left;
   constructor(textLength) {
    this.#left = 2 * textLength + 65536;
   }
   get isOver() {
    return this.#left < 0;
   }
   spend(bytes) {
    this.#left -= bytes;
   }
  }
  function patienceFor(textLength) {
   return {
    bare: new Patience(textLength),
    armour: new Patience(textLength)
   };
  }
  class TextScan {
   text;
   gathering;
   lines;
   patience;
   depth;
   #sample=null;
   #lastBoundary=null;
   #arena=null;
   #used=0;
   constructor(text, gathering, lines, patience, depth) {
    this.text = text;
    this.gathering = gathering;
    this.lines = lines;
    this.patience = patience;
    this.depth = depth;
   }
   boundaryAt(start) {
    if (this.#lastBoundary?.start !== start) this.#lastBoundary = boundaryAt(this.text, start);
    return this.#lastBoundary;
   }
   room() {
    this.#arena ??= Buffer.allocUnsafe(Math.ceil(this.text.length * 3 / 4) + 3);
    return {
     arena: this.#arena,
     at: this.#used
    };
   }
   get sample() {
    this.#sample ??= Buffer.alloc(documentBeginning + 3);
    return this.#sample;
   }
   keep(length) {
    this.#used += length;
   }
  }
  function scanText(file, from, gathering) {
   const text = (0, encoding.S)(file);
   scan(new TextScan(text, gathering, new LineCounter(text), patienceFor(text.length), 0), from);
  }
  function scan(current, from) {
   const {text: text} = current;
   const length = text.length;
   let at = from;
   while (at < length) {
    const role = roles[(0, documents_octets.F)(text, at)];
    if (role === roleOf.none) at++; else if (role === roleOf.word) at = word(current, at); else if (role === roleOf.dash) at = dashes(current, at); else at = wrapped(current, at);
   }
  }
  const roleOf = {
   none: 0,
   word: 1,
   dash: 2,
   wrapping: 3
  };
  const roles = Uint8Array.from({
   length: 256
  }, (_, byte) => {
   if (beginsWrappingOutside[byte] === 1) return roleOf.wrapping;
   const means = plainMeaning(byte);
   if (means < 64) return roleOf.word;
   return dashWidth(means) > 0 ? roleOf.dash : roleOf.none;
  });
  function wrapped(current, at) {
   const found = unitAt(current.text, at);
   return dashWidth(meaningOfUnit(found)) > 0 ? dashes(current, at) : at + lengthOf(found);
  }
  function dashes(current, start) {
   const strict = readStrictPem(current, start);
   if (strict !== null) return strict;
   const {boundary: boundary, end: end} = current.boundaryAt(start);
   if (boundary === null) return end;
   return boundary.keyword === "BEGIN" ? readPem(current, boundary) : boundary.end;
  }
  function word(current, start) {
   const {text: text} = current;
   let end = start + 1;
   while (plainAt(text, end) < 64) end++;
   if (!mayBeBare(text, start, end)) return end;
   const bare = readBare(current, start, end);
   if (bare.nested !== null) readNested(current, start, bare.nested);
   return bare.end;
  }
  function readNested(current, start, nested) {
   const line = current.lines.lineAt(start);
   const lines = {
    lineAt: () => line
   };
   const text = (0, encoding.S)(nested);
   scan(new TextScan(text, current.gathering, lines, current.patience, current.depth + 1), 0);
  }
  function readDocuments(path, bytes) {
   const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
   const gathering = new Gathering(path);
   const binaryEnd = readBinary(file, gathering);
   readRest(file, binaryEnd, gathering);
   if (gathering.found.length === 0 && !gathering.notes.hasError) {
    if ((0, lfs_pointer.N)(bytes)) gathering.notes.notCheckedOut(); else gathering.notes.nothingRead();
   }
   return {
    found: gathering.found,
    findings: gathering.notes.finish()
   };
  }
  function readRest(file, binaryEnd, gathering) {
   if (binaryEnd === file.length && binaryEnd > 0) return;
   const before = gathering.found.length;
   scanText(file, binaryEnd, gathering);
   if (gathering.found.length > before || gathering.notes.hasError) return;
   if (beginsLikeDer(file, binaryEnd)) {
    gathering.notes.damaged(1, (0, text_text.Qq)`A truncated or damaged DER value, ${binaryEnd} bytes into the file,`);
   } else if (binaryEnd > 0 && !isBlank(file, binaryEnd)) {
    gathering.notes.flawed(1, (0, text_text.Qq)`${file.length - binaryEnd} bytes follow the last DER value`);
   }
  }
  function isBlank(file, from) {
   return file.subarray(from).every(byte => byte === 0 || byte === 10 || byte === 13 || byte === 32);
  }
 },
 48556: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   S: () => asciiCompatible,
   t: () => utf16Order
  });
  const nul = 0;
  const sampleLength = 256;
  function asciiCompatible(bytes) {
   const order = utf16Order(bytes);
   if (order === null) return bytes;
   const even = bytes.subarray(0, bytes.length & ~1);
   const little = order === "little" ? even : Buffer.from(even).swap16();
   return Buffer.from(little.toString("utf16le"), "utf8");
  }
  function utf16Order(bytes) {
   if (bytes[0] === 255 && bytes[1] === 254) return "little";
   if (bytes[0] === 254 && bytes[1] === 255) return "big";
   const sample = bytes.subarray(0, sampleLength & ~1);
   if (sample.length < 4 || !sample.includes(nul)) return null;
   if (isNulEverySecond(sample, 1)) return "little";
   return isNulEverySecond(sample, 0) ? "big" : null;
  }
  function isNulEverySecond(sample, parity) {
   let zeros = 0;
   for (let at = 0; at + 1 < sample.length; at += 2) {
    if (sample[at + 1 - parity] === nul) return false;
    if (sample[at + parity] === nul) zeros++;
   }
   return zeros * 2 > sample.length / 2 * 1.6;
  }
 },
 80093: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   I: () => Assignment
  });
  var picomatch = __nccwpck_require__(14006);
  var patterns = __nccwpck_require__(62097);
  class EntryMatcher {
   includes;
   #exact;
   #globs;
   #excludes;
   #excludedFolders;
   constructor({include: include, exclude: exclude}) {
    this.includes = [ ...new Set(include) ].map(pattern => ({
     pattern: pattern,
     hits: "none"
    }));
    this.#exact = new Map(this.includes.map(item => [ item.pattern, item ]));
    this.#globs = this.includes.filter(({pattern: pattern}) => !(0, patterns.$i)(pattern)).map(item => [ item, expressionOf(item.pattern) ]);
    this.#excludes = exclude.map(testOf);
    this.#excludedFolders = exclude.filter(pattern => (0, patterns.$i)(pattern) || /(?:^|\/)\*\*$/.test(pattern)).map(testOf);
   }
   matches(path) {
    const hits = this.#hits(path);
    if (hits.length === 0) return false;
    const excluded = this.#excludes.some(test => test(path));
    for (const include of hits) {
     if (include.hits !== "some") include.hits = excluded ? "excluded" : "some";
    }
    return !excluded;
   }
   excludesFolder(folder) {
    return this.#excludedFolders.some(test => test(folder));
   }
   #hits(path) {
    const hits = [];
    const exact = this.#exact.get(path);
    if (exact !== undefined) hits.push(exact);
    for (const [include, expression] of this.#globs) {
     if (include !== exact && expression.test(path)) hits.push(include);
    }
    return hits;
   }
  }
  function expressionOf(pattern) {
   return picomatch.makeRe(pattern, {
    dot: true,
    nonegate: true,
    posix: true,
    flags: "s"
   });
  }
  function testOf(pattern) {
   if ((0, patterns.$i)(pattern)) return path => path === pattern || path.startsWith(`${pattern}/`);
   const expression = expressionOf(pattern);
   return path => path === pattern || expression.test(path);
  }
  class Assignment {
   matchers;
   #entries;
   #lists=new Map;
   constructor(entries) {
    this.#entries = entries;
    this.matchers = entries.map(({files: files}) => new EntryMatcher(files));
   }
   entriesOf(path) {
    const matched = [];
    this.matchers.forEach((matcher, i) => {
     if (matcher.matches(path)) matched.push(i);
    });
    return matched.length === 0 ? [] : this.#listOf(matched);
   }
   #listOf(matched) {
    const key = matched.join();
    const known = this.#lists.get(key);
    if (known !== undefined) return known;
    const entries = winning(this.#entries.filter((_, i) => matched.includes(i)));
    this.#lists.set(key, entries);
    return entries;
   }
  }
  function winning(entries) {
   const configured = entries.filter(({origin: origin}) => origin === "config");
   return configured.length > 0 ? configured : entries;
  }
 },
 45974: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Je: () => maxDocuments,
   Mr: () => maxFiles,
   Mw: () => maxDepth,
   Qg: () => maxConfigSize,
   o2: () => maxFileSize
  });
  const mebibyte = 1024 * 1024;
  const maxFileSize = 16 * mebibyte;
  const maxConfigSize = 128 * 1024;
  const maxFiles = 2e5;
  const maxDocuments = 25e4;
  const maxDepth = 200;
 },
 85506: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   R1: () => readThroughLinks,
   VX: () => readRegular,
   ou: () => realFolders,
   wD: () => exchanged
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
  var _inputs_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(72164);
  var _text_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(74043);
  var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(55139);
  const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
  function readRegular(path, maxSize) {
   return withOpened(path, (file, stats) => readOpened(file, stats, maxSize));
  }
  function readThroughLinks(root, path, maxSize) {
   const target = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
   if (!(0, _inputs_paths_js__WEBPACK_IMPORTED_MODULE_2__.w7)(root, target)) throw (0, 
   _problem_js__WEBPACK_IMPORTED_MODULE_4__.dr)();
   if ((0, _inputs_paths_js__WEBPACK_IMPORTED_MODULE_2__.k_)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, target))) {
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_4__.kc((0, _text_text_js__WEBPACK_IMPORTED_MODULE_3__.Qq)`leads into .git`, (0, 
    _text_text_js__WEBPACK_IMPORTED_MODULE_3__.Qq)`Nothing in .git is read; name a file of the repository.`);
   }
   return withOpened(target, (file, stats) => {
    if (node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path) !== target || !isSameFile(stats, (0, 
    node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(target))) throw exchanged();
    return readOpened(file, stats, maxSize);
   });
  }
  function realFolders(root) {
   let last = null;
   return path => {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
    if (folder === last) return true;
    const absolute = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder);
    if (node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(absolute) !== absolute) return false;
    last = folder;
    return true;
   };
  }
  function exchanged() {
   return new _problem_js__WEBPACK_IMPORTED_MODULE_4__.kc((0, _text_text_js__WEBPACK_IMPORTED_MODULE_3__.Qq)`was exchanged while it was being opened`, (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_3__.Qq)`Let no other program change the workspace meanwhile.`);
  }
  function withOpened(path, use) {
   const file = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags);
   try {
    return use(file, (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file));
   } finally {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
   }
  }
  function readOpened(file, stats, maxSize) {
   if (!stats.isFile()) throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.oQ)();
   if (stats.size > maxSize) throw tooBig(maxSize);
   const bytes = Buffer.allocUnsafe(stats.size);
   let length = 0;
   while (length < bytes.length) {
    const read = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, length, bytes.length - length, length);
    if (read === 0) break;
    length += read;
   }
   return length < bytes.length ? bytes.subarray(0, length) : bytes;
  }
  function inUnits(bytes) {
   const kibibytes = bytes / 1024;
   return kibibytes < 1024 ? (0, _text_text_js__WEBPACK_IMPORTED_MODULE_3__.Qq)`${kibibytes} KiB` : (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_3__.Qq)`${kibibytes / 1024} MiB`;
  }
  function tooBig(maxSize) {
   return new _problem_js__WEBPACK_IMPORTED_MODULE_4__.kc((0, _text_text_js__WEBPACK_IMPORTED_MODULE_3__.Qq)`is bigger than ${inUnits(maxSize)} and is not read`, (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_3__.Qq)`Split it, or leave it out with a pattern that starts with !.`);
  }
  function isSameFile(a, b) {
   return a.dev === b.dev && a.ino === b.ino;
  }
 },
 55139: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   CA: () => errorCode,
   O$: () => unreadable,
   Zw: () => problemOf,
   dr: () => leadsOutside,
   kc: () => FileProblem,
   oQ: () => notRegular
  });
  var _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(74438);
  var _text_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(74043);
  class FileProblem extends Error {
   what;
   hint;
   constructor(what, hint, options) {
    super("file problem", options);
    this.name = "FileProblem";
    this.what = what;
    this.hint = hint;
   }
  }
  const leaveOut = (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`Leave it out with a pattern that starts with !, or put a readable file in its place.`;
  const meanings = new Map([ [ "ENOENT", [ (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`is not there, or is a link to nothing`, (0, 
  _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`Correct the path, or restore the file that it leads to.` ] ], [ "ELOOP", [ (0, 
  _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`is a link that leads in a circle`, (0, 
  _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`Remove the link or point it to a file.` ] ], [ "EACCES", [ (0, 
  _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`may not be read: permission denied`, (0, 
  _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`Let the user who runs this read it (chmod a+r).` ] ], [ "EPERM", [ (0, 
  _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`may not be read: not permitted`, (0, 
  _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`Let the user who runs this read it.` ] ], [ "ENXIO", [ (0, 
  _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`is a socket or a device, not a regular file`, leaveOut ] ], [ "ENOTDIR", [ (0, 
  _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`goes through something that is no folder`, leaveOut ] ] ]);
  function problemOf(error) {
   if (error instanceof FileProblem) return error;
   const code = errorCode(error);
   if (code === null) throw error;
   const [what, hint] = meanings.get(code) ?? [ (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`cannot be read (${code})`, leaveOut ];
   return new FileProblem(what, hint, {
    cause: error
   });
  }
  function errorCode(error) {
   return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
  }
  function notRegular() {
   return new FileProblem((0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`is no regular file`, leaveOut);
  }
  function leadsOutside() {
   return new FileProblem((0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`is a link that leads outside the workspace`, (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`Copy the file into the repository: nothing outside the workspace is read.`);
  }
  function unreadable(path, {what: what, hint: hint}) {
   return (0, _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__.g)("error", "file-unreadable", {
    path: path,
    line: null
   }, (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`${path} ${what}.`, hint);
  }
 },
 70031: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   x: () => reachOf
  });
  var _inputs_patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(62097);
  function reachOf(patterns) {
   const onTheWay = new Set;
   const levelsBelow = new Map;
   for (const pattern of patterns) {
    const {base: base, levels: levels} = reachOfOne(pattern);
    for (const folder of ancestorsOf(base)) onTheWay.add(folder);
    levelsBelow.set(base, Math.max(levels, levelsBelow.get(base) ?? 0));
   }
   return folder => {
    if (onTheWay.has(folder)) return true;
    const levels = folder.split("/").length;
    return ancestorsOf(folder).some(ancestor => levels < (levelsBelow.get(ancestor) ?? 0));
   };
  }
  function reachOfOne(pattern) {
   const segments = pattern.split("/");
   const firstGlob = segments.findIndex(segment => !(0, _inputs_patterns_js__WEBPACK_IMPORTED_MODULE_0__.$i)(segment));
   const fixed = firstGlob === -1 ? segments.length - 1 : firstGlob;
   const repeats = /\*\*|\(/.test(pattern);
   return {
    base: segments.slice(0, fixed).join("/"),
    levels: repeats ? Infinity : segments.length
   };
  }
  function ancestorsOf(folder) {
   const segments = folder.split("/");
   return [ "", ...segments.map((_, i) => segments.slice(0, i + 1).join("/")) ];
  }
 },
 78766: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   R: () => readConfigFile,
   U: () => readFiles
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
  var _inputs_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(17324);
  var _inputs_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(72164);
  var _text_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(74043);
  var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(45974);
  var _open_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(85506);
  var _problem_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(55139);
  function* readFiles(files, workspace) {
   const root = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(workspace);
   const isReal = (0, _open_js__WEBPACK_IMPORTED_MODULE_5__.ou)(root);
   for (const file of files) yield readOne(root, file, isReal);
  }
  function readConfigFile(path, workspace) {
   const target = (0, _inputs_paths_js__WEBPACK_IMPORTED_MODULE_2__.RV)(path, workspace);
   if (!target.ok) return target;
   try {
    return (0, _inputs_fault_js__WEBPACK_IMPORTED_MODULE_1__.Yz)((0, _open_js__WEBPACK_IMPORTED_MODULE_5__.R1)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(workspace), target.value, _limits_js__WEBPACK_IMPORTED_MODULE_4__.Qg));
   } catch (error) {
    const {what: what} = (0, _problem_js__WEBPACK_IMPORTED_MODULE_6__.Zw)(error);
    return (0, _inputs_fault_js__WEBPACK_IMPORTED_MODULE_1__.eJ)((0, _text_text_js__WEBPACK_IMPORTED_MODULE_3__.Qq)`${path} ${what}. Name a YAML file of the repository that this job may read.`);
   }
  }
  function readOne(root, file, isReal) {
   try {
    return {
     kind: "read",
     file: file,
     bytes: bytesOf(root, file, isReal)
    };
   } catch (error) {
    return {
     kind: "unreadable",
     file: file,
     finding: (0, _problem_js__WEBPACK_IMPORTED_MODULE_6__.O$)(file.path, (0, _problem_js__WEBPACK_IMPORTED_MODULE_6__.Zw)(error))
    };
   }
  }
  function bytesOf(root, file, isReal) {
   if (file.kind === "other") throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_6__.oQ)();
   const path = `${root}/${file.path}`;
   if (file.kind === "link") return (0, _open_js__WEBPACK_IMPORTED_MODULE_5__.R1)(root, path, _limits_js__WEBPACK_IMPORTED_MODULE_4__.o2);
   if (!isReal(file.path)) throw (0, _open_js__WEBPACK_IMPORTED_MODULE_5__.wD)();
   return (0, _open_js__WEBPACK_IMPORTED_MODULE_5__.VX)(path, _limits_js__WEBPACK_IMPORTED_MODULE_4__.o2);
  }
 },
 95151: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   E: () => refuseOutput,
   T: () => outputTarget
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
  var _inputs_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(17324);
  var _inputs_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(72164);
  var _text_text_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(74043);
  var _problem_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(55139);
  function outputTarget(path, roots) {
   const named = (0, _inputs_paths_js__WEBPACK_IMPORTED_MODULE_3__.I6)(path, roots);
   if (!named.ok) return named;
   try {
    return permitted(path, named.value, roots);
   } catch (error) {
    const code = (0, _problem_js__WEBPACK_IMPORTED_MODULE_5__.CA)(error);
    if (code === null) throw error;
    return (0, _inputs_fault_js__WEBPACK_IMPORTED_MODULE_2__.eJ)((0, _text_text_js__WEBPACK_IMPORTED_MODULE_4__.Qq)`${path} cannot be looked at (${code})`);
   }
  }
  function refuseOutput(path, roots) {
   const target = outputTarget(path, roots);
   return target.ok ? null : target.fault;
  }
  function permitted(path, named, {workspace: workspace, runnerTemp: runnerTemp}) {
   const target = throughLinks(named);
   if (target === null) return (0, _inputs_fault_js__WEBPACK_IMPORTED_MODULE_2__.eJ)((0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_4__.Qq)`${path} goes through a link that leads nowhere`);
   const roots = runnerTemp === null ? [ workspace ] : [ workspace, runnerTemp ];
   const root = roots.map(throughLinks).find(folder => folder !== null && (0, _inputs_paths_js__WEBPACK_IMPORTED_MODULE_3__.w7)(folder, target));
   if (root === undefined || root === null) return (0, _inputs_fault_js__WEBPACK_IMPORTED_MODULE_2__.eJ)((0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_4__.Qq)`${path} goes through a link that leads outside`);
   if ((0, _inputs_paths_js__WEBPACK_IMPORTED_MODULE_3__.k_)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, target))) return (0, 
   _inputs_fault_js__WEBPACK_IMPORTED_MODULE_2__.eJ)((0, _text_text_js__WEBPACK_IMPORTED_MODULE_4__.Qq)`${path} goes through a link into .git`);
   const obstacle = obstacleOn(target);
   return obstacle === null ? (0, _inputs_fault_js__WEBPACK_IMPORTED_MODULE_2__.Yz)(target) : (0, 
   _inputs_fault_js__WEBPACK_IMPORTED_MODULE_2__.eJ)((0, _text_text_js__WEBPACK_IMPORTED_MODULE_4__.Qq)`${path} ${obstacle}`);
  }
  function throughLinks(path) {
   if (statsOf(path) !== null) return realPath(path);
   const folder = throughLinks((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
   return folder === null ? null : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0, 
   node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
  }
  function realPath(path) {
   return unless([ "ENOENT", "ELOOP" ], () => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path));
  }
  function statsOf(path) {
   return unless([ "ENOENT", "ENOTDIR" ], () => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path));
  }
  function unless(codes, look) {
   try {
    return look();
   } catch (error) {
    if (codes.includes((0, _problem_js__WEBPACK_IMPORTED_MODULE_5__.CA)(error) ?? "")) return null;
    throw error;
   }
  }
  function obstacleOn(target) {
   const stats = statsOf(target);
   if (stats !== null) return obstacleOf(stats);
   const above = statsOf((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target));
   if (above === null) return obstacleOn((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target));
   return above.isDirectory() ? null : (0, _text_text_js__WEBPACK_IMPORTED_MODULE_4__.Qq)`is beneath a file, not a folder`;
  }
  function obstacleOf(stats) {
   if (stats.isDirectory()) return (0, _text_text_js__WEBPACK_IMPORTED_MODULE_4__.Qq)`is a folder`;
   return stats.isFile() ? null : (0, _text_text_js__WEBPACK_IMPORTED_MODULE_4__.Qq)`is no regular file`;
  }
 },
 4011: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   M: () => writeInside,
   Q: () => WriteError
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
  var _text_plain_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4854);
  var _text_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(74043);
  var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(55139);
  var _target_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(95151);
  class WriteError extends Error {
   text;
   constructor(message, options) {
    super((0, _text_plain_js__WEBPACK_IMPORTED_MODULE_6__.Ul)(message), options);
    this.name = "WriteError";
    this.text = message;
   }
  }
  function writeInside(path, chunks, roots) {
   const target = (0, _target_js__WEBPACK_IMPORTED_MODULE_5__.T)(path, roots);
   if (!target.ok) throw new WriteError((0, _text_text_js__WEBPACK_IMPORTED_MODULE_3__.Qq)`nothing is written: ${target.fault}`);
   try {
    replace(target.value, chunks);
   } catch (error) {
    const code = (0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.CA)(error);
    if (code === null) throw error;
    throw new WriteError((0, _text_text_js__WEBPACK_IMPORTED_MODULE_3__.Qq)`${path} cannot be written (${code})`, {
     cause: error
    });
   }
  }
  function replace(target, chunks) {
   const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target);
   (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, {
    recursive: true
   });
   if (node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native(folder) !== folder) throw new WriteError((0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_3__.Qq)`the folder of ${target} was exchanged`);
   const draft = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.certspotter-${(0, 
   node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
   try {
    writeNew(draft, chunks);
    (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(draft, target);
   } catch (error) {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(draft, {
     force: true
    });
    throw error;
   }
  }
  function writeNew(path, chunks) {
   const file = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, "wx");
   try {
    for (const chunk of chunks) writeWhole(file, Buffer.from(chunk));
   } finally {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
   }
  }
  function writeWhole(file, bytes) {
   let written = 0;
   while (written < bytes.length) written += (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file, bytes, written);
  }
 },
 32669: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Yj: () => findingCodes,
   dG: () => allFindingCodes,
   tt: () => compareUrgency,
   yr: () => levels
  });
  const levels = [ "error", "warning", "notice" ];
  const urgencies = [ "secret", "attack", "outage", "undone" ];
  const findingCodes = {
   "file-unreadable": {
    title: "A matched file cannot be read",
    levels: [ "error" ],
    cause: "A file that a pattern matches could not be read: it is larger than 16 MiB, no regular file, a link that leads outside of the workspace, or the system refused to open it. Or there are more files, levels of folders or documents than one run takes up. Or a result could not be written where `report`, `sarif` or `update` say.",
    cure: "Exclude the path with a line that starts with `!`, or put the certificate itself where the pattern looks. Results go into the workspace or the temporary folder of the runner."
   },
   "no-files-found": {
    title: "A pattern matches no file",
    levels: [ "error", "warning" ],
    cause: "A pattern of `authorize`, `pins` or the config file matches nothing. Often the checkout step is missing, or the pattern is relative to another folder than the workspace.",
    cure: "Correct the pattern, or set `if-no-files-found` to `warn` or `ignore` if the files come and go."
   },
   "no-document": {
    title: "A matched file holds no certificate or CSR",
    levels: [ "error" ],
    cause: "A matched file holds neither a certificate nor a certificate signing request that can be read.",
    cure: "Narrow the pattern so that it leaves the file out, or put the certificate into it."
   },
   malformed: {
    title: "A certificate or CSR is damaged",
    levels: [ "error", "warning" ],
    cause: "Something announces itself as a certificate or a CSR but is cut off, altered, or holds a value that the standards do not allow, such as month 13. A warning means that the document counts all the same.",
    cure: "Copy the document anew from where it was issued. `openssl x509 -in FILE -noout -text` or `openssl req` shows how far it can be read."
   },
   "private-key": {
    urgency: "secret",
    title: "A private key stands in a matched file",
    levels: [ "error" ],
    cause: "A matched file holds a private key. Nothing of it was printed, but whoever can read the repository has it.",
    cure: "Treat the key as compromised: make a new one, have the certificate reissued and the old one revoked. Removing the file does not remove it from the history."
   },
   unsupported: {
    title: "An object is passed over because this Action does not read its kind",
    levels: [ "notice", "error" ],
    cause: "An object in a file is none of what this Action reads, such as an attribute certificate or a revocation list, or it is encoded in a way that is passed over. An error: a key has more DNS names than one request carries.",
    cure: "Nothing, if it is meant to be there. Otherwise convert it to PEM or DER, or use several keys."
   },
   "csr-signature-invalid": {
    urgency: "undone",
    title: "The signature of a CSR does not verify",
    levels: [ "error" ],
    cause: "The signature of a CSR does not verify with the public key in it: the request was altered after it was signed, or was signed with another key. It is not sent.",
    cure: "Make the CSR anew with the private key that belongs to it."
   },
   "csr-signature-unverified": {
    title: "The signature of a CSR uses an algorithm that cannot be verified here",
    levels: [ "warning" ],
    cause: "The signature of a CSR uses an algorithm that the platform cannot verify. Its key is authorized by its hash and the names that the plan shows; the CSR itself is not sent.",
    cure: "Check it elsewhere (`openssl req -verify -in FILE`), or use a common algorithm such as ECDSA with SHA-256."
   },
   "csr-ambiguous": {
    title: "Programs may read different names in a CSR",
    levels: [ "notice" ],
    cause: "A CSR is encoded in a way that programs read differently: it is not in DER, it requests extensions twice or in an attribute of Microsoft, or its subjectAltName contains names in unusual forms. Instead of the CSR, the hash of its key and the names that the plan shows are sent, so that nothing else can be authorized.",
    cure: "Check that the names in the plan are the ones you want. A CSR that `openssl req` creates from the same key does not have this problem."
   },
   "weak-key": {
    title: "A key is too short",
    levels: [ "warning" ],
    cause: "An RSA key is shorter than 2048 bits. Public certificate authorities refuse it.",
    cure: "Make a new key: RSA with 2048 bits or more, or ECDSA with P-256."
   },
   "weak-signature": {
    title: "A CSR is signed with a broken hash function",
    levels: [ "warning" ],
    cause: "A CSR is signed with SHA-1 or MD5, for which collisions can be made.",
    cure: "Make the CSR anew with SHA-256: `openssl req -new -sha256 …`."
   },
   "no-dns-names": {
    title: "A key has no DNS name to be authorized for",
    levels: [ "error" ],
    cause: "A key has no DNS name to be authorized for: neither its documents nor `dns-names` give one. Cert Spotter authorizes a key for names only.",
    cure: "Say the names under `dns-names`, or have a subjectAltName put into the CSR or certificate."
   },
   "invalid-dns-name": {
    title: "A name is no DNS name and is left out",
    levels: [ "warning" ],
    cause: "A name is no DNS name and was left out, such as an address with a space, a label of more than 63 characters, or a wildcard that is not the whole leftmost label.",
    cure: "Correct the name in the CSR or under `dns-names`. International names are converted to A-labels for you."
   },
   "name-not-in-san": {
    title: "The common name is missing from the subject alternative names",
    levels: [ "warning" ],
    cause: "The common name of the subject is a DNS name that is missing from the subjectAltName. Cert Spotter counts it, so it is authorized as well; TLS clients ignore it.",
    cure: "Add it to the subjectAltName, or take it out of the subject if nobody uses it."
   },
   "ca-certificate": {
    title: "A CA certificate is left out",
    levels: [ "notice" ],
    cause: "A CA certificate, such as the intermediate of a chain file, was left out: its key does not belong to your names.",
    cure: "Nothing. Leave CA certificates out of the pattern if you prefer not to read this."
   },
   "certificate-expired": {
    title: "An expired certificate is left out",
    levels: [ "warning" ],
    cause: "A certificate ended before the moment that the run judges as of, so there is nothing left to authorize.",
    cure: "Remove it from the repository, or put its successor in its place."
   },
   "wrong-kind": {
    title: "A document cannot be authorized in the chosen way",
    levels: [ "error", "warning" ],
    cause: "A document cannot be authorized in the way that was asked for: `certificate` and `certificate-hash` need a certificate, and a CSR is none; `certificate` needs one that is no precertificate. A CSR among pins is a warning.",
    cure: "Use `authorize-by: key` for CSRs, and `certificate-hash` for precertificates; a config entry can say so for some files only."
   },
   "api-key-missing": {
    urgency: "undone",
    title: "There is something to authorize but no API key",
    levels: [ "error" ],
    cause: "The run would apply and there is something to authorize, but `api-key` is empty. Secrets are not handed to workflows of forks and Dependabot, and a misspelt secret is an empty one.",
    cure: "Store the key as a secret of the repository and pass it as `api-key`. Use `mode: plan` where no key is to be had."
   },
   "apply-refused": {
    urgency: "undone",
    title: "Applying is refused for this event",
    levels: [ "error" ],
    cause: "Applying is refused where a stranger may have chosen what to authorize: pull requests of forks, `pull_request_target` and `workflow_run`.",
    cure: "Use `mode: auto`, and let the push to the default branch apply what was reviewed."
   },
   "api-rejected": {
    urgency: "undone",
    title: "Cert Spotter rejected an authorization",
    levels: [ "error" ],
    cause: "Cert Spotter answered an authorization with an error that another try would not change. Its own words stand in the message.",
    cure: "After 401 and 403, check the API key and what it may do. Otherwise correct what the message names: the field, the name or the document."
   },
   "api-unreachable": {
    urgency: "undone",
    title: "Cert Spotter could not be reached or kept failing",
    levels: [ "error" ],
    cause: "Cert Spotter could not be reached, or kept failing, through up to five tries within two minutes: the network, a proxy, a time-out, or an error on its side.",
    cure: "Run the job again later: what is authorized already does no harm a second time. Behind a proxy, set `https_proxy` and allow the host of `api-url`."
   },
   "api-not-tried": {
    title: "An authorization was not tried",
    levels: [ "error" ],
    cause: "An authorization was not sent because the run ended the sending before: the key was refused, the service had not answered for five minutes, or the job was cancelled.",
    cure: "Cure the first failure and run the job again."
   },
   "pin-expired": {
    urgency: "outage",
    title: "A pinned certificate has expired",
    levels: [ "error" ],
    cause: "No certificate of a pin is valid any more: systems that trust it by identity refuse its owner, or soon will.",
    cure: "Get the successor from its owner, check it by another way than the one it came by, and put it beside the old one."
   },
   "pin-expiring": {
    urgency: "outage",
    title: "A pinned certificate is near its end",
    levels: [ "warning", "error" ],
    cause: "A pin has less time left than `warn-before` (a warning) or `fail-before` (an error), and no certificate in the repository follows without a gap.",
    cure: "Get the successor from its owner and add it while the present one is still valid, so that both are trusted during the change."
   },
   "pin-not-yet-valid": {
    urgency: "outage",
    title: "A pinned certificate is not valid yet",
    levels: [ "error" ],
    cause: "The only certificates of a pin have not begun yet.",
    cure: "Keep the present certificate beside the new one until that begins, or correct the clock or `as-of`."
   },
   "pin-mismatch": {
    urgency: "outage",
    title: "A pinned certificate is not the expected one",
    levels: [ "error" ],
    cause: "A certificate of a pin is not as `expect` says: subject, issuer, serial number or a hash differs.",
    cure: "If its owner announced the change, confirm that with the owner and correct `expect`. If not, do not trust the certificate."
   },
   "pin-superseded": {
    title: "An older pinned certificate may be removed",
    levels: [ "notice", "warning" ],
    cause: "An older certificate of a pin nears its end, and its successor is in place already. A warning means that the older one is past `fail-before` and only its names, not an entry of the config file, say that both belong to one owner.",
    cure: "Remove the older one once it has ended or its owner no longer uses it. If both are one owner’s, list their files in one entry of the config file; if not, in an entry each."
   },
   "pin-usage-lost": {
    title: "A later certificate lacks a usage of the pinned one",
    levels: [ "warning" ],
    cause: "A later certificate, in the repository or on the page at `source`, lacks an extended key usage that the present one has, such as `client-auth`. It does not count as the successor. Public authorities no longer issue server certificates for client authentication from 2026 on.",
    cure: "Ask the owner for a certificate with that usage, or find out whether your systems check it. If they don’t, say in `expect.usage` what you need."
   },
   "pin-renewal-published": {
    urgency: "outage",
    title: "The owner has published the successor of a pinned certificate",
    levels: [ "warning" ],
    cause: "The page at `source` shows a certificate with the subject of the pin that lasts longer and is not in the repository yet; or one with another subject that is as `expect` says, or that is the only other one there.",
    cure: "Check its hashes and serial number with its owner, then add it. With `update`, the Action writes the file, and a later step can open a pull request."
   },
   "pin-unverified": {
    title: "Nothing shows that a published certificate is genuine",
    levels: [ "warning" ],
    cause: "The page at `source` shows a certificate that may be the successor, but no authority whose certificate stands in the repository or on the page has signed it, nor the key in `expect.issuer-public-key-sha256`. It may be made up. It is not written.",
    cure: "Ask its owner. If it is genuine, add the certificate of its issuer to the files that are read. Where the owner has no issuer that can be verified, `verify: none` leaves the check to you."
   },
   "pin-not-published": {
    title: "The owner no longer publishes a pinned certificate",
    levels: [ "warning", "notice" ],
    cause: "The page at `source` does not show a certificate that you have pinned. Its owner may have replaced it, or the page changed. A notice means that the page shows the certificate, but its own text does not name the serial number.",
    cure: "Look at the page, and ask its owner whether the certificate is still in use."
   },
   "source-unreachable": {
    title: "The page where the owner publishes the certificate cannot be read",
    levels: [ "warning" ],
    cause: "The page at `source` could not be read: the network, its TLS certificate, a redirect that is not allowed, a private address, more than 4 MiB or more than 30 seconds; or it holds no certificate. The expiry was judged all the same.",
    cure: "Open the address in a browser, correct `source`, or allow it in the proxy."
   },
   "base-unknown": {
    title: "What the base branch authorizes is not known",
    levels: [ "warning" ],
    cause: "A plan is compared with what the base branch authorizes by its own workflow and config file. The pull request changes more of a workflow than the inputs of this Action, adds this Action, or changes another workflow that may use it; or inputs are expressions that may come out differently after the merge; or what is checked out is not what the merge brings. Then nothing counts as unchanged, and everything is shown.",
    cure: "Review all keys and names that are shown, and the changes to workflow files. Give `authorize`, `authorize-by`, `dns-names` and `config` as plain values, and check out what `pull_request` runs on, which is what `actions/checkout` does when it is not told otherwise."
   },
   "not-checked-out": {
    title: "A file that the patterns match is not in the checkout",
    levels: [ "warning" ],
    cause: "The checkout does not hold the content of a matched file: it is a pointer of Git LFS, or stands outside of the sparse checkout or in a submodule that was not checked out, or a filter changes it. It was not read, and counts neither as there nor as removed.",
    cure: "Set `lfs: true`, `submodules: true` or another `sparse-checkout` for `actions/checkout`, or leave the path out with a line that starts with `!`."
   },
   "unknown-issuance": {
    urgency: "attack",
    title: "A certificate for your names has a key that is not in the repository",
    levels: [ "warning", "error" ],
    cause: "Certificate Transparency logs hold an unexpired certificate for an audited domain, and no certificate, precertificate or CSR that this run has read has its key. `audit` chooses the level.",
    cure: "If you ordered it, add its CSR or certificate to the repository. If a provider makes it for you, add it to `audit.allow` in the config file, with the reason. If nobody knows of it, treat it as an attack: ask its issuer to revoke it, and find out how the name was validated."
   },
   "certificate-revoked": {
    urgency: "outage",
    title: "A certificate in the repository is revoked",
    levels: [ "warning" ],
    cause: "The search of the logs says that a certificate in the repository has been revoked.",
    cure: "Find out who had it revoked and why. Replace it wherever it is used, with a new key if that may be compromised, and remove it."
   },
   "issuance-missing": {
    title: "A CSR has no certificate",
    levels: [ "notice" ],
    cause: "A CSR has stood in the repository for longer than `audit.missing-after` (7 days), and the logs hold no unexpired certificate with its key. Git tells how long: where the history of the checkout does not go back so far, nothing is said.",
    cure: "Order the certificate, or remove the CSR, and its key from the authorized keys in the settings of Cert Spotter. `audit.missing-after: never` turns this off."
   },
   "name-not-monitored": {
    title: "Cert Spotter does not monitor a name",
    levels: [ "warning" ],
    cause: "A name that is authorized or audited is not among the domains that the account monitors, or its monitoring is disabled: Cert Spotter reports no certificate for it, whatever is authorized.",
    cure: "Add or enable the domain in Cert Spotter. `example.com` means only this name, `.example.com` the name and everything below it."
   },
   "audit-incomplete": {
    title: "The audit could not read everything",
    levels: [ "warning" ],
    cause: "The search of the logs ended before all issuances were read: the API refused a domain, limited the rate, failed or could not be reached, or a limit of requests, time or size was met. What was read is reported; what was not read is not known to be fine.",
    cure: "Run the audit again later, name fewer domains in `audit-domains`, raise `audit-requests`, or use `audit-with-key` for a higher limit. A public suffix, such as `co.uk`, cannot be searched."
   },
   "github-api": {
    title: "GitHub refused or failed a request",
    levels: [ "warning" ],
    cause: "GitHub refused or failed a request for the comment, the issue or the base branch. Usually the token lacks a permission. Or several jobs of a workflow share a comment or an issue, as nothing tells them apart.",
    cure: "Do what the message says, such as granting a permission under `permissions` of the job. Pull requests of forks have a token that may only read. Jobs that share something need the input `id`."
   }
  };
  const allFindingCodes = Object.keys(findingCodes).filter(isFindingCode);
  function isFindingCode(value) {
   return Object.hasOwn(findingCodes, value);
  }
  const ranks = new Map(allFindingCodes.map((code, i) => [ code, rankOf(code, i) ]));
  function rankOf(code, index) {
   const {urgency: urgency} = findingCodes[code];
   const group = urgency === undefined ? urgencies.length : urgencies.indexOf(urgency);
   return group * allFindingCodes.length + index;
  }
  function compareUrgency(a, b) {
   return Number(ranks.get(a)) - Number(ranks.get(b));
  }
 },
 74438: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   g: () => finding,
   j: () => nowhere
  });
  const nowhere = {
   path: null,
   line: null
  };
  function finding(level, code, {path: path, line: line}, message, hint) {
   return {
    level: level,
    code: code,
    path: path,
    line: line,
    message: message,
    hint: hint
   };
  }
 },
 69902: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   m: () => foreseen,
   p: () => expected
  });
  function expected(kind, thrown) {
   if (thrown instanceof kind) return thrown;
   throw thrown;
  }
  function foreseen(kind, attempt) {
   try {
    return attempt();
   } catch (error) {
    return expected(kind, error);
   }
  }
 },
 57259: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Ag: () => issuesUrl,
   Ek: () => repositoryUrl,
   qU: () => helpUri
  });
  const repositoryUrl = "https://github.com/certspotter-action/certspotter-action";
  const findingsPage = `${repositoryUrl}/blob/main/docs/findings.md`;
  function helpUri(code) {
   return `${findingsPage}#${code}`;
  }
  const issuesUrl = `${repositoryUrl}/issues`;
 },
 33721: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   H: () => unforeseen
  });
  var _text_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(74043);
  var _help_uri_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(57259);
  function unforeseen(error) {
   const causes = (0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.fj)(causesOf(error), (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`, because of `);
   return (0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`This should not happen: ${causes}. Please report it at ${_help_uri_js__WEBPACK_IMPORTED_MODULE_1__.Ag}.`;
  }
  function causesOf(error) {
   if (!(error instanceof Error)) return [ String(error) ];
   const own = error.stack ?? error.message;
   return error.cause === undefined ? [ own ] : [ own, ...causesOf(error.cause) ];
  }
 },
 9009: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   d: () => isDefaultBranchRun
  });
  const defaultBranchEvents = new Set([ "schedule", "repository_dispatch" ]);
  const branchEvents = new Set([ "push", "workflow_dispatch" ]);
  function isDefaultBranchRun({eventName: eventName, ref: ref, defaultBranch: defaultBranch}) {
   const onDefaultBranch = defaultBranch !== null && ref === `refs/heads/${defaultBranch}`;
   if (branchEvents.has(eventName)) return onDefaultBranch;
   return defaultBranchEvents.has(eventName) && (onDefaultBranch || defaultBranch === null || ref === "");
  }
 },
 20530: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Y: () => hashed,
   c: () => identityOf
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
  function identityOf(context, {id: id, part: part}) {
   const {workflow: workflow, job: job, step: step} = context;
   const file = workflowFile(context) ?? workflow;
   const readable = [ file, job, step, id ?? "", part?.replace("/", " of ") ?? "" ];
   return {
    key: hashed([ file, job, step, id ?? "", part ?? "" ]),
    legacyKey: hashed(part === null ? [ workflow, job ] : [ workflow, job, part ]),
    category: `certspotter-action/${readable.filter(word => word !== "").join("/")}/`
   };
  }
  function workflowFile({workflowPath: workflowPath, workflowRepository: workflowRepository, repository: repository}) {
   const here = `${repository.owner}/${repository.name}`.toLowerCase();
   const isHere = workflowRepository?.toLowerCase() === here;
   return isHere || workflowPath === null ? workflowPath : `${workflowRepository}/${workflowPath}`;
  }
  function hashed(names) {
   return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(names)).digest("hex").slice(0, 32);
  }
 },
 31849: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Ib: () => isSameAttempt,
   Mf: () => isSameRun,
   UL: () => readStamp,
   Zs: () => stampOf,
   tW: () => isOlder,
   z0: () => writeStamp
  });
  var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(20530);
  function stampOf(context) {
   const {runNumber: runNumber, runAttempt: runAttempt, runId: runId, sha: sha, base: base, pullRequest: pullRequest} = context;
   const id = (0, _identity_js__WEBPACK_IMPORTED_MODULE_0__.Y)([ runId, sha, base?.sha ?? "", pullRequest?.head.sha ?? "" ]).slice(0, 16);
   return {
    number: runNumber === 0 ? ordinalOf(runId) : runNumber,
    attempt: runAttempt,
    id: id
   };
  }
  function ordinalOf(runId) {
   return /^\d{1,15}$/.test(runId) ? Number(runId) : null;
  }
  function isOlder(run, other) {
   if (run.number === null || other.number === null) return false;
   return run.number < other.number || run.number === other.number && run.attempt < other.attempt;
  }
  function isSameRun(a, b) {
   return a.id !== "" && a.id === b.id;
  }
  function isSameAttempt(a, b) {
   return isSameRun(a, b) && a.attempt === b.attempt;
  }
  function writeStamp({number: number, attempt: attempt, id: id}) {
   return `${number ?? "-"}.${attempt}.${id}`;
  }
  function readStamp(stamp) {
   const [, number, attempt, id] = /^(\d{1,15}|-)\.(\d{1,15})\.([0-9a-f]{16}|)$/.exec(stamp) ?? [];
   if (number === undefined || id === undefined) return null;
   return {
    number: number === "-" ? null : Number(number),
    attempt: Number(attempt),
    id: id
   };
  }
 },
 51296: (__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
   try {
    var _runner_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(89170);
    var _runner_unexpected_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(28020);
    const [, , ...args] = process.argv;
    const cancelled = args.length === 0 && isStep(process.env) ? await asAction() : await asCommand(args);
    if (cancelled) process.stdout.write("", () => process.exit());
    async function asAction() {
     try {
      return await (0, _runner_action_js__WEBPACK_IMPORTED_MODULE_0__.m)(process.env);
     } catch (error) {
      (0, _runner_unexpected_js__WEBPACK_IMPORTED_MODULE_1__.W)(error);
      return false;
     }
    }
    async function asCommand(args) {
     const {runAsCommand: runAsCommand, exitCodes: exitCodes} = await __nccwpck_require__.e(488).then(__nccwpck_require__.bind(__nccwpck_require__, 59488));
     const {env: environment, stdout: stdout, stderr: stderr} = process;
     const code = await runAsCommand({
      args: args,
      environment: environment,
      stdout: stdout,
      stderr: stderr,
      folder: process.cwd()
     });
     process.exitCode = code;
     return code === exitCodes.SIGINT || code === exitCodes.SIGTERM;
    }
    function isStep(environment) {
     return environment["GITHUB_ACTIONS"] === "true" || Object.keys(environment).some(name => name.startsWith("INPUT_"));
    }
    __webpack_async_result__();
   } catch (e) {
    __webpack_async_result__(e);
   }
  }, 1);
 },
 82872: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   PJ: () => parseSource,
   al: () => placeholderFault,
   h7: () => parseSourceHost,
   nV: () => parseApiUrl
  });
  var _text_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(74043);
  var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(17324);
  const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
  function parseApiUrl(value) {
   const url = parseUrl(value);
   if (!url.ok) return url;
   if (/[?#]/.test(value)) return (0, _fault_js__WEBPACK_IMPORTED_MODULE_1__.eJ)((0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`must have neither a query (?…) nor a fragment (#…)`);
   if (url.value.protocol === "https:") return url;
   if (url.value.protocol === "http:" && loopback.test(url.value.hostname)) return url;
   return (0, _fault_js__WEBPACK_IMPORTED_MODULE_1__.eJ)((0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`must start with https:// (http:// is for loopback addresses only)`);
  }
  function parseSource(value) {
   const url = parseUrl(value);
   if (!url.ok) return url;
   if (url.value.protocol !== "https:") return (0, _fault_js__WEBPACK_IMPORTED_MODULE_1__.eJ)((0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`must start with https://`);
   const fault = placeholderFault(value);
   if (fault !== null) return (0, _fault_js__WEBPACK_IMPORTED_MODULE_1__.eJ)(fault);
   return url.value.host.includes("{") ? (0, _fault_js__WEBPACK_IMPORTED_MODULE_1__.eJ)((0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`must not hold {year} in its host`) : url;
  }
  function placeholderFault(value) {
   const unknown = /\{(?!year\})[^{}]{0,20}\}?/.exec(value);
   if (unknown !== null) return (0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`${unknown[0]} is no placeholder; the only one is {year}`;
   return /\}/.test(value.replaceAll("{year}", "")) ? (0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`has a stray brace` : null;
  }
  function parseSourceHost(value) {
   const isHost = /^[^*/?#@\\{}]+$/.test(value) && !spaceOrControl.test(value);
   if (!isHost || !URL.canParse(`https://${value}`)) {
    return (0, _fault_js__WEBPACK_IMPORTED_MODULE_1__.eJ)((0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`${value} is no host; write it like files.example.com`);
   }
   return (0, _fault_js__WEBPACK_IMPORTED_MODULE_1__.Yz)(new URL(`https://${value}`).host);
  }
  const spaceOrControl = /\s|[^ -~\u00a0-\uffff]/;
  function parseUrl(value) {
   if (spaceOrControl.test(value)) return (0, _fault_js__WEBPACK_IMPORTED_MODULE_1__.eJ)((0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`must hold no white space`);
   if (!/^[a-z][a-z\d+.-]*:\/\//i.test(value) || !URL.canParse(value)) return (0, _fault_js__WEBPACK_IMPORTED_MODULE_1__.eJ)((0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`is no absolute address; write it like https://example.com/path`);
   const url = new URL(value);
   if (url.username !== "" || url.password !== "") return (0, _fault_js__WEBPACK_IMPORTED_MODULE_1__.eJ)((0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`must hold no user name or password`);
   return (0, _fault_js__WEBPACK_IMPORTED_MODULE_1__.Yz)(url);
  }
 },
 61218: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   _: () => parseDate,
   r: () => parseAsOf
  });
  var _text_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(74043);
  var _durations_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(28085);
  var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(17324);
  const iso = /^(?<year>\d{4})-(?<month>\d\d)-(?<date>\d\d)(?:[Tt](?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,](?<fraction>\d{1,9}))?)?(?<offset>[Zz]|[+-]\d\d(?::?\d\d)?)?)?$/;
  const [earliest, latest] = [ Date.parse("0000-01-01T00:00:00Z"), Date.parse("9999-12-31T23:59:59Z") ];
  function parseAsOf(value, now) {
   if (value === "now") return (0, _fault_js__WEBPACK_IMPORTED_MODULE_2__.Yz)(now);
   const moment = /^[+-]/.test(value) ? parseRelative(value, now) : parseIso(value);
   if (moment.ok && (moment.value < earliest || moment.value > latest)) {
    return (0, _fault_js__WEBPACK_IMPORTED_MODULE_2__.eJ)((0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`${value} is not within the years 0 to 9999`);
   }
   return moment;
  }
  function parseDate(value) {
   const moment = parseIso(value);
   return moment.ok ? moment : (0, _fault_js__WEBPACK_IMPORTED_MODULE_2__.eJ)((0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`${value} is no ISO 8601 date; write it like 2027-01-31`);
  }
  function parseRelative(value, now) {
   const span = (0, _durations_js__WEBPACK_IMPORTED_MODULE_1__.pe)(value.slice(1));
   if (span === null) return (0, _fault_js__WEBPACK_IMPORTED_MODULE_2__.eJ)((0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`${value} is no time from now; write it like +14d or +12h`);
   if (span > _durations_js__WEBPACK_IMPORTED_MODULE_1__.GW) return (0, _fault_js__WEBPACK_IMPORTED_MODULE_2__.eJ)((0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`${value} is more than a century from now`);
   return (0, _fault_js__WEBPACK_IMPORTED_MODULE_2__.Yz)(value.startsWith("-") ? now - span : now + span);
  }
  function parseIso(value) {
   const groups = iso.exec(value)?.groups;
   if (groups === undefined) {
    return (0, _fault_js__WEBPACK_IMPORTED_MODULE_2__.eJ)((0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`${value} is no ISO 8601 date or time; write it like 2027-01-31, 2027-01-31T09:00Z or +14d`);
   }
   const {hour: hour = "0", minute: minute = "0", second: second = "0", fraction: fraction = "", offset: offset} = groups;
   if (groups["hour"] !== undefined && offset === undefined) {
    return (0, _fault_js__WEBPACK_IMPORTED_MODULE_2__.eJ)((0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`${value} lacks an offset from UTC, such as Z or +01:00`);
   }
   const midnight = midnightOf(Number(groups["year"]), Number(groups["month"]), Number(groups["date"]));
   const shift = offsetMinutes(offset ?? "Z");
   if (midnight === null || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59 || shift === null) {
    return (0, _fault_js__WEBPACK_IMPORTED_MODULE_2__.eJ)((0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`${value} does not exist in the calendar or on the clock`);
   }
   const minutes = Number(hour) * 60 + Number(minute) - shift;
   const milliseconds = Math.trunc(Number(`0.${fraction || "0"}`) * 1e3);
   return (0, _fault_js__WEBPACK_IMPORTED_MODULE_2__.Yz)(midnight + (minutes * 60 + Number(second)) * 1e3 + milliseconds);
  }
  function midnightOf(year, month, date) {
   const day = new Date(0);
   day.setUTCFullYear(year, month - 1, date);
   return day.getUTCMonth() === month - 1 && day.getUTCDate() === date ? day.getTime() : null;
  }
  function offsetMinutes(offset) {
   if (offset === "Z" || offset === "z") return 0;
   const digits = offset.slice(1).replace(":", "");
   const [hours, minutes] = [ Number(digits.slice(0, 2)), Number(digits.slice(2) || "0") ];
   if (hours > 23 || minutes > 59) return null;
   return (offset.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
  }
 },
 12479: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   I0: () => plainAudit,
   Pk: () => auditConfigOf,
   y4: () => readAudit
  });
  var _text_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(74043);
  var _addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(82872);
  var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(17324);
  var _lists_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(68337);
  var _settings_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7031);
  var _suggestion_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(74478);
  const sevenDays = 7 * 864e5;
  const plainAudit = {
   allow: [],
   missingAfter: sevenDays
  };
  const defaultApiUrl = new URL("https://api.certspotter.com/v1");
  const maxRequests = 1e5;
  function readAudit(reader) {
   return {
    level: reader.required("audit", value => (0, _suggestion_js__WEBPACK_IMPORTED_MODULE_3__.HU)(value, _settings_js__WEBPACK_IMPORTED_MODULE_4__.hn), "never"),
    domains: (0, _lists_js__WEBPACK_IMPORTED_MODULE_5__.c)(reader.value("audit-domains")),
    withKey: reader.required("audit-with-key", _suggestion_js__WEBPACK_IMPORTED_MODULE_3__.og, false),
    requests: reader.required("audit-requests", parseRequests, 1),
    apiUrl: reader.required("ct-api-url", _addresses_js__WEBPACK_IMPORTED_MODULE_1__.nV, defaultApiUrl)
   };
  }
  function parseRequests(value) {
   const requests = /^\d{1,9}$/.test(value) ? Number(value) : 0;
   return requests >= 1 && requests <= maxRequests ? (0, _fault_js__WEBPACK_IMPORTED_MODULE_2__.Yz)(requests) : (0, 
   _fault_js__WEBPACK_IMPORTED_MODULE_2__.eJ)((0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`${value} is no number of requests between 1 and ${maxRequests}`);
  }
  function auditConfigOf(written) {
   const {allow: allow = [], "missing-after": missingAfter = plainAudit.missingAfter} = written;
   return {
    allow: allow.map(allowanceOf),
    missingAfter: missingAfter
   };
  }
  function allowanceOf(written) {
   const {issuer: issuer = "", "public-key-sha256": publicKeySha256, names: names, reason: reason, until: until} = written;
   return {
    by: publicKeySha256 === undefined ? {
     kind: "issuer",
     issuer: issuer
    } : {
     kind: "key",
     publicKeySha256: publicKeySha256
    },
    names: names ?? null,
    reason: reason,
    until: until ?? null
   };
  }
 },
 73999: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Q: () => inputs
  });
  var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7031);
  const inputs = [ {
   name: "api-key",
   kind: "secret",
   default: "",
   description: "Cert Spotter API key, needed where a run applies. Give it from a secret; a job masks it before anything else happens."
  }, {
   name: "authorize",
   kind: "patterns",
   default: "",
   description: "Globs of certificate and CSR files whose keys to authorize, one per line; a line that starts with `!` excludes, one that starts with `#` is a comment."
  }, {
   name: "authorize-by",
   kind: "choice",
   default: "key",
   choices: _settings_js__WEBPACK_IMPORTED_MODULE_0__.q9,
   description: "What to authorize: the `key` (for any certificate with it, best before issuance), the `certificate` itself, or only its hash (`certificate-hash`)."
  }, {
   name: "dns-names",
   kind: "list",
   default: "",
   description: "DNS names to authorize in addition to those that the documents carry, one per line."
  }, {
   name: "pins",
   kind: "patterns",
   default: "",
   description: "Globs of files with pinned certificates, whose expiry to watch, one per line; `!` and `#` as for `authorize`."
  }, {
   name: "fail-before",
   kind: "duration",
   default: "30d/33%",
   description: "A pin that expires sooner is an error: `30d`, `12h`, `45m`, `20%` of its lifetime, or two joined by `/`, meaning the shorter."
  }, {
   name: "warn-before",
   kind: "duration",
   default: "60d/50%",
   description: "A pin that expires sooner is a warning; written like `fail-before`."
  }, {
   name: "as-of",
   kind: "moment",
   default: "",
   description: "Judge expiry as of this moment instead of now: an ISO 8601 date or time, or a time from now such as `+14d`."
  }, {
   name: "config",
   kind: "file",
   default: "",
   description: "Path of a YAML file with settings per entry: names, thresholds, what a pin is expected to be, and where its owner publishes it."
  }, {
   name: "mode",
   kind: "choice",
   default: "auto",
   choices: _settings_js__WEBPACK_IMPORTED_MODULE_0__.nI,
   description: "`plan` shows what would be authorized, `apply` also sends it; `auto` applies on the default branch only and plans everywhere else."
  }, {
   name: "if-no-files-found",
   kind: "choice",
   default: "error",
   choices: _settings_js__WEBPACK_IMPORTED_MODULE_0__.WA,
   description: "What a pattern that matches nothing is: an `error`, a warning (`warn`), or nothing (`ignore`)."
  }, {
   name: "github-token",
   kind: "secret",
   default: `\${{ github.token }}`,
   description: "Token for the comment, the issue and the comparison with the base branch."
  }, {
   name: "comment",
   kind: "choice",
   default: "never",
   choices: _settings_js__WEBPACK_IMPORTED_MODULE_0__.YN,
   description: "Keep one comment on the pull request with the plan: `never`, `on-change` (when there is something to say) or `always`."
  }, {
   name: "issue",
   kind: "flag",
   default: "false",
   description: "Keep one tracking issue for pins that need attention, and one for what the audit finds, and close each when there is nothing."
  }, {
   name: "report",
   kind: "file",
   default: "",
   description: "Path to write the JSON report to, inside the workspace or the runner's temporary folder."
  }, {
   name: "sarif",
   kind: "file",
   default: "",
   description: "Path to write a SARIF 2.1.0 file for code scanning to, inside the workspace or the runner's temporary folder."
  }, {
   name: "shard",
   kind: "shard",
   default: "",
   description: "`i/n`: do the i-th of n parts of the work, to spread it over a matrix."
  }, {
   name: "id",
   kind: "name",
   default: "",
   description: "Tells uses of this Action apart that share a workflow file, job and step, such as the jobs of a matrix or two calls of a reusable workflow: each has its own comment, issue and SARIF category. At most 64 letters, digits, `.`, `_` and `-`."
  }, {
   name: "warn-only",
   kind: "flag",
   default: "false",
   description: "Errors do not fail the step; the output `outcome` says `fail` all the same."
  }, {
   name: "api-url",
   kind: "address",
   default: "https://sslmate.com/api/v3/monitoring",
   description: "Base address of the API; another one for SSLMate's sandbox."
  }, {
   name: "audit",
   kind: "choice",
   default: "never",
   choices: _settings_js__WEBPACK_IMPORTED_MODULE_0__.hn,
   description: "Search the Certificate Transparency logs for certificates whose key is not in the repository: `never`, or report each as a warning (`warn`) or an `error`."
  }, {
   name: "audit-domains",
   kind: "list",
   default: "",
   description: "Domains to audit with everything below them, one per line, instead of those of the documents under `authorize`."
  }, {
   name: "audit-with-key",
   kind: "flag",
   default: "false",
   description: "Send `api-key` to the host of `ct-api-url` too, which raises the number of queries that it answers in an hour."
  }, {
   name: "audit-requests",
   kind: "count",
   default: "100",
   description: "The most requests that one run sends to `ct-api-url`."
  }, {
   name: "ct-api-url",
   kind: "address",
   default: "https://api.certspotter.com/v1",
   description: "Base address of the Certificate Transparency search API that the audit asks."
  } ];
 },
 28085: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   E9: () => parseDuration,
   GW: () => maxTime,
   gM: () => thresholdMilliseconds,
   pe: () => parseTime
  });
  var _text_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(74043);
  var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(17324);
  const units = {
   d: 864e5,
   h: 36e5,
   m: 6e4
  };
  const maxTime = 36525 * units.d;
  const timePattern = /^(\d{1,12})(?:(d)|(h)|(m))$/;
  const sharePattern = /^(\d{1,12}(?:\.\d{1,6})?)%$/;
  function parseDuration(value) {
   const [first = "", second, ...more] = value.split("/").map(part => part.trim());
   if (more.length > 0) return (0, _fault_js__WEBPACK_IMPORTED_MODULE_1__.eJ)((0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`${value} joins more than two durations`);
   const one = parseSimple(first);
   if (!one.ok || second === undefined) return one;
   const other = parseSimple(second);
   if (!other.ok) return other;
   return (0, _fault_js__WEBPACK_IMPORTED_MODULE_1__.Yz)({
    kind: "shorter",
    of: [ one.value, other.value ]
   });
  }
  function thresholdMilliseconds(duration, lifetime) {
   switch (duration.kind) {
   case "time":
    return duration.milliseconds;

   case "share":
    return Math.max(0, lifetime) * duration.percent / 100;

   case "shorter":
    return Math.min(...duration.of.map(part => thresholdMilliseconds(part, lifetime)));
   }
  }
  function parseTime(value) {
   const [, amount, days, hours] = timePattern.exec(value) ?? [];
   if (amount === undefined) return null;
   if (days !== undefined) return Number(amount) * units.d;
   return Number(amount) * (hours === undefined ? units.m : units.h);
  }
  function parseSimple(value) {
   const percent = sharePattern.exec(value)?.[1];
   if (percent !== undefined) return parseShare(value, Number(percent));
   const milliseconds = parseTime(value);
   if (milliseconds === null) return (0, _fault_js__WEBPACK_IMPORTED_MODULE_1__.eJ)((0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`${value} is no duration; write it like 30d, 12h, 45m or 20%`);
   if (milliseconds > maxTime) return (0, _fault_js__WEBPACK_IMPORTED_MODULE_1__.eJ)((0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`${value} is longer than a century`);
   return (0, _fault_js__WEBPACK_IMPORTED_MODULE_1__.Yz)({
    kind: "time",
    milliseconds: milliseconds
   });
  }
  function parseShare(value, percent) {
   if (percent > 100) return (0, _fault_js__WEBPACK_IMPORTED_MODULE_1__.eJ)((0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`${value} is more than the whole lifetime of a certificate (100%)`);
   return (0, _fault_js__WEBPACK_IMPORTED_MODULE_1__.Yz)({
    kind: "share",
    percent: percent
   });
  }
 },
 17324: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Yz: () => parsed,
   dz: () => InputError,
   eJ: () => faulty
  });
  var _text_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4854);
  var _text_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(74043);
  function parsed(value) {
   return {
    ok: true,
    value: value
   };
  }
  function faulty(fault) {
   return {
    ok: false,
    fault: fault
   };
  }
  class InputError extends Error {
   faults;
   constructor(faults) {
    super((0, _text_plain_js__WEBPACK_IMPORTED_MODULE_1__.Ul)(summaryOf(faults)));
    this.name = "InputError";
    this.faults = faults;
   }
   get text() {
    return summaryOf(this.faults);
   }
  }
  function summaryOf(faults) {
   const [only] = faults;
   if (faults.length === 1 && only !== undefined) return only;
   return (0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`${faults.length} faults in the inputs: ${(0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_0__.fj)(faults, (0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`; `)}`;
  }
 },
 68337: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   c: () => listOf
  });
  function listOf(value) {
   return value.split(/\r\n|\r|\n/).map(line => line.trim()).filter(line => line !== "" && !line.startsWith("#"));
  }
 },
 72164: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   I6: () => parseOutputPath,
   RV: () => parseInputPath,
   j9: () => parseUpdate,
   k_: () => entersGit,
   mr: () => fromWorkspace,
   w7: () => isBeneath
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
  var _text_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(74043);
  var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(17324);
  function isBeneath(folder, path) {
   const way = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
   return way !== "" && way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
  }
  function entersGit(path) {
   return path.split(/[/\\]/).some(segment => segment.toLowerCase() === ".git");
  }
  function parseOutputPath(path, {workspace: workspace, runnerTemp: runnerTemp}) {
   if (path.includes("\0")) return (0, _fault_js__WEBPACK_IMPORTED_MODULE_2__.eJ)((0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`holds a NUL character`);
   if (/[/\\]$/.test(path)) return (0, _fault_js__WEBPACK_IMPORTED_MODULE_2__.eJ)((0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`${path} names a folder, not a file`);
   const target = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path);
   const root = [ workspace, runnerTemp ].find(folder => folder !== null && isBeneath(folder, target));
   if (root === undefined || root === null) {
    return (0, _fault_js__WEBPACK_IMPORTED_MODULE_2__.eJ)((0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`${path} is neither inside the workspace nor inside the runner's temporary folder`);
   }
   if (entersGit((0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, target))) return (0, 
   _fault_js__WEBPACK_IMPORTED_MODULE_2__.eJ)((0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`${path} is inside .git, where nothing is written`);
   return (0, _fault_js__WEBPACK_IMPORTED_MODULE_2__.Yz)(target);
  }
  function parseInputPath(path, workspace) {
   if (path.includes("\0")) return (0, _fault_js__WEBPACK_IMPORTED_MODULE_2__.eJ)((0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`holds a NUL character`);
   const target = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path);
   if (!isBeneath(workspace, target)) return (0, _fault_js__WEBPACK_IMPORTED_MODULE_2__.eJ)((0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`${path} is not inside the workspace`);
   if (entersGit((0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, target))) return (0, 
   _fault_js__WEBPACK_IMPORTED_MODULE_2__.eJ)((0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`${path} is inside .git, where nothing is read`);
   return (0, _fault_js__WEBPACK_IMPORTED_MODULE_2__.Yz)(target);
  }
  const placeholder = /\{([^{}]*)\}/g;
  function parseUpdate(template, workspace) {
   const unknown = [ ...template.matchAll(placeholder) ].find(([, name]) => name !== "serial");
   if (unknown !== undefined) return (0, _fault_js__WEBPACK_IMPORTED_MODULE_2__.eJ)((0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`${unknown[0]} is no placeholder; the only one is {serial}`);
   const example = template.replaceAll("{serial}", "01");
   if (/[{}]/.test(example)) return (0, _fault_js__WEBPACK_IMPORTED_MODULE_2__.eJ)((0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`${template} holds a stray brace; the only placeholder is {serial}`);
   const target = parseOutputPath(example, {
    workspace: workspace,
    runnerTemp: null
   });
   return target.ok ? (0, _fault_js__WEBPACK_IMPORTED_MODULE_2__.Yz)(fromWorkspace(template, workspace)) : (0, 
   _fault_js__WEBPACK_IMPORTED_MODULE_2__.eJ)((0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`${template} is not a file inside the workspace and outside .git`);
  }
  function fromWorkspace(path, workspace) {
   return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path)).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, "/");
  }
 },
 62097: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   $i: () => isPlain,
   Z7: () => parsePatterns
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
  var _text_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(74043);
  var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(17324);
  var _lists_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(68337);
  const maxPatterns = 1e4;
  const maxPatternLength = 4096;
  const wildcard = /[*?[\]{}()!+@|\\]/;
  const parentSegment = /(?:^|[/{,(|])\.\.(?=$|[/},)|])/;
  function parsePatterns(value, workspace, separator = node_path__WEBPACK_IMPORTED_MODULE_0__.sep) {
   const withSlashes = path => separator === "\\" ? path.replaceAll("\\", "/") : path;
   const lines = (0, _lists_js__WEBPACK_IMPORTED_MODULE_3__.c)(withSlashes(value));
   if (lines.length > maxPatterns) return (0, _fault_js__WEBPACK_IMPORTED_MODULE_2__.eJ)((0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`lists more than ${maxPatterns} patterns`);
   const include = [];
   const exclude = [];
   const faults = [];
   for (const line of lines) {
    const excludes = line.startsWith("!");
    const pattern = parsePattern(excludes ? excluded(line) : line, withSlashes(workspace));
    if (pattern.ok) (excludes ? exclude : include).push(pattern.value); else faults.push(pattern.fault);
   }
   if (faults.length === 0 && include.length === 0) faults.push(nothingIncluded(exclude));
   return faults.length === 0 ? (0, _fault_js__WEBPACK_IMPORTED_MODULE_2__.Yz)({
    include: include,
    exclude: exclude
   }) : (0, _fault_js__WEBPACK_IMPORTED_MODULE_2__.eJ)((0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.fj)(faults, (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`; `));
  }
  function isPlain(pattern) {
   return !wildcard.test(pattern);
  }
  function excluded(line) {
   return line.slice(1).trim().replace(/\/$/, "/**");
  }
  function nothingIncluded(exclude) {
   return exclude.length === 0 ? (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`names no files` : (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`only excludes; name the files to include as well`;
  }
  function parsePattern(line, workspace) {
   if (line === "") return (0, _fault_js__WEBPACK_IMPORTED_MODULE_2__.eJ)((0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`excludes nothing: ! stands alone on a line`);
   if (line.length > maxPatternLength) return (0, _fault_js__WEBPACK_IMPORTED_MODULE_2__.eJ)((0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`holds a pattern of more than ${maxPatternLength} characters`);
   if (line.includes("\0")) return (0, _fault_js__WEBPACK_IMPORTED_MODULE_2__.eJ)((0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`holds a pattern with a NUL character`);
   const pattern = withinWorkspace(line, workspace);
   if (pattern === null) return (0, _fault_js__WEBPACK_IMPORTED_MODULE_2__.eJ)(outsideFault(line, workspace));
   const plain = resolveParents(pattern);
   if (plain === "") return (0, _fault_js__WEBPACK_IMPORTED_MODULE_2__.eJ)((0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`${line} names the workspace itself; write ** for all files in it`);
   return plain === null ? (0, _fault_js__WEBPACK_IMPORTED_MODULE_2__.eJ)((0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`${line} leads outside the workspace, or may`) : (0, 
   _fault_js__WEBPACK_IMPORTED_MODULE_2__.Yz)(plain);
  }
  function withinWorkspace(pattern, workspace) {
   const root = workspace.replace(/\/+$/, "");
   if (pattern.startsWith(`${root}/`)) return pattern.slice(root.length).replace(/^\/+/, "");
   return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(pattern) || /^[a-z]:\//i.test(pattern) ? null : pattern;
  }
  function resolveParents(pattern) {
   const segments = [];
   for (const segment of pattern.split("/")) {
    if (segment === "." || segment === "") continue;
    if (segment !== "..") segments.push(segment); else if (!isPlain(segments.pop() ?? "*")) return null;
   }
   const resolved = segments.join("/");
   return parentSegment.test(resolved) ? null : resolved;
  }
  function outsideFault(line, workspace) {
   return (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`${line} leads outside the workspace ${workspace}; write patterns relative to it, such as certs/**/*.pem`;
  }
 },
 7031: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Jt: () => verifications,
   WA: () => missingFilesPolicies,
   YN: () => commentPolicies,
   hn: () => auditLevels,
   nI: () => modes,
   q9: () => authorizeBys
  });
  const authorizeBys = [ "key", "certificate", "certificate-hash" ];
  const modes = [ "auto", "plan", "apply" ];
  const missingFilesPolicies = [ "error", "warn", "ignore" ];
  const commentPolicies = [ "never", "on-change", "always" ];
  const auditLevels = [ "never", "warn", "error" ];
  const verifications = [ "issuer", "none" ];
 },
 74478: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   HU: () => parseChoice,
   au: () => didYouMean,
   og: () => parseFlag
  });
  var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(21916);
  var _text_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(74043);
  var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(17324);
  function nearest(value, choices) {
   const wanted = value.toLowerCase().replaceAll("_", "-");
   const best = (0, fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.kp)(wanted, choices);
   return (0, fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.Io)(wanted, best) <= Math.max(1, Math.floor(best.length / 3)) ? best : null;
  }
  function didYouMean(value, choices) {
   const guess = nearest(value, choices);
   return guess === null ? [] : (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)` (did you mean ${guess}?)`;
  }
  function parseChoice(value, choices) {
   const found = choices.find(choice => choice === value);
   if (found !== undefined) return (0, _fault_js__WEBPACK_IMPORTED_MODULE_2__.Yz)(found);
   const allowed = (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.fj)(choices, (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`, `);
   return (0, _fault_js__WEBPACK_IMPORTED_MODULE_2__.eJ)((0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`${value} is none of ${allowed}${didYouMean(value, choices)}`);
  }
  const flags = new Map([ [ "true", true ], [ "True", true ], [ "TRUE", true ], [ "false", false ], [ "False", false ], [ "FALSE", false ] ]);
  function parseFlag(value) {
   const flag = flags.get(value);
   return flag === undefined ? (0, _fault_js__WEBPACK_IMPORTED_MODULE_2__.eJ)((0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`${value} is neither true nor false`) : (0, 
   _fault_js__WEBPACK_IMPORTED_MODULE_2__.Yz)(flag);
  }
 },
 84802: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   e: () => run
  });
  var documents_document = __nccwpck_require__(54096);
  var dns_names = __nccwpck_require__(42764);
  var audit_domains = __nccwpck_require__(36665);
  class RepositoryRecords {
   keys=new Set;
   domains=new Set;
   certificates=new Map;
   #requested=new Map;
   #certified=new Set;
   add(document, addedNames) {
    const {publicKeySha256: publicKeySha256} = document;
    this.keys.add(publicKeySha256);
    if ((0, documents_document.Yn)(document)) {
     this.#certified.add(publicKeySha256);
     this.certificates.set(document.tbsSha256, (0, documents_document.$t)(document));
    }
    if (addedNames === null || document.ca) return;
    const names = [ ...document.dnsNames, ...document.commonNames, ...addedNames ];
    for (const domain of names.map(audit_domains.Ow)) if (domain !== null) this.domains.add(domain);
    if (!(0, documents_document.Yn)(document)) this.#request(document, names);
   }
   get requestedKeys() {
    return [ ...this.#requested.values() ].filter(({publicKeySha256: publicKeySha256}) => !this.#certified.has(publicKeySha256));
   }
   #request(document, names) {
    const {publicKeySha256: publicKeySha256} = document;
    const key = this.#requested.get(publicKeySha256) ?? {
     publicKeySha256: publicKeySha256,
     dnsNames: new Set,
     documents: []
    };
    for (const name of names.map(dns_names.C)) if (name?.includes(".")) key.dnsNames.add(name);
    key.documents.push((0, documents_document.$t)(document));
    this.#requested.set(publicKeySha256, key);
   }
  }
  var external_node_crypto_ = __nccwpck_require__(77598);
  var foreseen = __nccwpck_require__(69902);
  var der_element = __nccwpck_require__(69653);
  var object_identifier = __nccwpck_require__(84044);
  var pss_parameters = __nccwpck_require__(53272);
  var public_key = __nccwpck_require__(37706);
  const hashes = new Map([ [ "1.2.840.113549.1.1.4", "md5" ], [ "1.2.840.113549.1.1.5", "sha1" ], [ "1.3.14.3.2.29", "sha1" ], [ "1.2.840.113549.1.1.14", "sha224" ], [ "1.2.840.113549.1.1.11", "sha256" ], [ "1.2.840.113549.1.1.12", "sha384" ], [ "1.2.840.113549.1.1.13", "sha512" ], [ "2.16.840.1.101.3.4.3.13", "sha3-224" ], [ "2.16.840.1.101.3.4.3.14", "sha3-256" ], [ "2.16.840.1.101.3.4.3.15", "sha3-384" ], [ "2.16.840.1.101.3.4.3.16", "sha3-512" ], [ "1.2.840.10045.4.1", "sha1" ], [ "1.2.840.10045.4.3.1", "sha224" ], [ "1.2.840.10045.4.3.2", "sha256" ], [ "1.2.840.10045.4.3.3", "sha384" ], [ "1.2.840.10045.4.3.4", "sha512" ], [ "2.16.840.1.101.3.4.3.9", "sha3-224" ], [ "2.16.840.1.101.3.4.3.10", "sha3-256" ], [ "2.16.840.1.101.3.4.3.11", "sha3-384" ], [ "2.16.840.1.101.3.4.3.12", "sha3-512" ], [ "1.2.840.10040.4.3", "sha1" ], [ "2.16.840.1.101.3.4.3.1", "sha224" ], [ "2.16.840.1.101.3.4.3.2", "sha256" ], [ "2.16.840.1.101.3.4.3.3", "sha384" ], [ "2.16.840.1.101.3.4.3.4", "sha512" ], [ "1.3.101.112", null ], [ "1.3.101.113", null ], ...Array.from({
   length: 15
  }, (_, i) => [ `2.16.840.1.101.3.4.3.${17 + i}`, null ]) ]);
  const importableKeys = new Set([ "1.2.840.113549.1.1.1", "1.2.840.113549.1.1.10", "1.2.840.10040.4.1", "1.3.101.112", "1.3.101.113" ]);
  const keyTypes = [ [ "1.2.840.113549.1.1.10", [ "rsa", "rsa-pss" ] ], [ "1.2.840.113549.1.1.", [ "rsa" ] ], [ "1.3.14.3.2.29", [ "rsa" ] ], [ "1.2.840.10045.4.", [ "ec" ] ], [ "1.2.840.10040.4.", [ "dsa" ] ], [ "1.3.101.112", [ "ed25519" ] ], [ "1.3.101.113", [ "ed448" ] ] ];
  const importableCurves = new Set([ "1.2.840.10045.3.1.7", "1.3.132.0.34", "1.3.132.0.35", "1.3.132.0.10" ]);
  function verifiedByPlatform(der) {
   const request = signedRequest(der);
   if (request === null) return "invalid";
   if (request.oid !== pss_parameters.IV && !hashes.has(request.oid)) return "unverifiable";
   const key = importKey(request.keyInfo);
   if (key === null) return request.isImportable ? "invalid" : "unverifiable";
   if (!signsWith(request.oid, key)) return "invalid";
   const isValid = checkSignature(der, request, key);
   if (isValid === null) return "unverifiable";
   return isValid ? "valid" : "invalid";
  }
  function signedRequest(der) {
   try {
    const [info, algorithm, bits] = (0, der_element.LU)(der, (0, der_element.s2)(der, 0, der.length));
    const signatureAlgorithm = (0, der_element.yi)(algorithm, der_element._A.sequence, "the signature algorithm");
    const sequence = (0, der_element.yi)(info, der_element._A.sequence, "the request");
    const keyInfo = (0, der_element.yi)((0, der_element.LU)(der, sequence)[2], der_element._A.sequence, "the public key");
    const {content: content, contentEnd: contentEnd} = (0, der_element.yi)(bits, der_element._A.bitString, "the signature");
    if (der[content] !== 0) return null;
    return {
     info: der.subarray(sequence.start, sequence.end),
     keyInfo: der.subarray(keyInfo.start, keyInfo.end),
     isImportable: isImportable(der, keyInfo),
     algorithm: signatureAlgorithm,
     oid: (0, public_key.O)(der, signatureAlgorithm, "the signature algorithm"),
     signature: der.subarray(content + 1, contentEnd)
    };
   } catch (error) {
    (0, foreseen.p)(der_element.I4, error);
    return null;
   }
  }
  function isImportable(der, keyInfo) {
   const algorithm = (0, der_element.yi)((0, der_element.LU)(der, keyInfo)[0], der_element._A.sequence, "the algorithm of the public key");
   const [first, parameters] = (0, der_element.LU)(der, algorithm);
   const type = (0, der_element.yi)(first, der_element._A.objectIdentifier, "the algorithm of the public key");
   if (importableKeys.has((0, object_identifier.R)(der, type))) return true;
   return parameters?.tag === der_element._A.objectIdentifier && importableCurves.has((0, 
   object_identifier.R)(der, parameters));
  }
  function importKey(keyInfo) {
   try {
    return (0, external_node_crypto_.createPublicKey)({
     key: keyInfo,
     format: "der",
     type: "spki"
    });
   } catch {
    return null;
   }
  }
  function signsWith(oid, {asymmetricKeyType: asymmetricKeyType}) {
   const types = keyTypes.find(([arc]) => oid.startsWith(arc))?.[1];
   return types === undefined || types.some(type => type === asymmetricKeyType);
  }
  function checkSignature(der, {info: info, algorithm: algorithm, oid: oid, signature: signature}, key) {
   try {
    if (oid !== pss_parameters.IV) return (0, external_node_crypto_.verify)(hashes.get(oid), info, key, signature);
    const {hash: hash, saltLength: saltLength} = (0, pss_parameters.xo)(der, algorithm);
    const padding = external_node_crypto_.constants.RSA_PKCS1_PSS_PADDING;
    return (0, external_node_crypto_.verify)(hash, info, {
     key: key,
     padding: padding,
     saltLength: saltLength
    }, signature);
   } catch {
    return null;
   }
  }
  async function verifyRequestSignature(der) {
   const verdict = verifiedByPlatform(Buffer.from(der));
   return verdict === "unverifiable" && await verifiedByLibrary(der) === true ? "valid" : verdict;
  }
  async function verifiedByLibrary(der) {
   await __nccwpck_require__.e(477).then(__nccwpck_require__.t.bind(__nccwpck_require__, 80477, 19));
   const {Pkcs10CertificateRequest: Pkcs10CertificateRequest} = await __nccwpck_require__.e(927).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8927, 19));
   try {
    return await new Pkcs10CertificateRequest(Uint8Array.from(der)).verify();
   } catch {
    return null;
   }
  }
  var external_node_fs_ = __nccwpck_require__(73024);
  var finding = __nccwpck_require__(74438);
  var text_text = __nccwpck_require__(74043);
  var assignment = __nccwpck_require__(80093);
  var limits = __nccwpck_require__(45974);
  const manyItems = 2e4;
  function keepYoungGeneration() {
   process.getBuiltinModule("node:v8").setFlagsFromString("--semi-space-growth-factor=1");
  }
  var paths = __nccwpck_require__(72164);
  var patterns = __nccwpck_require__(62097);
  var problem = __nccwpck_require__(55139);
  const levelsOf = {
   error: "error",
   warn: "warning"
  };
  function missingFiles(includes, policy, root) {
   if (policy === "ignore") return [];
   const missing = new Map(includes.filter(({hits: hits}) => hits !== "some").map(item => [ item.pattern, item ]));
   return [ ...missing.values() ].map(({pattern: pattern, hits: hits}) => (0, finding.g)(levelsOf[policy], "no-files-found", finding.j, (0, 
   text_text.Qq)`${pattern} matches no file${hits === "excluded" ? (0, text_text.Qq)` that is not excluded` : []}.`, hits === "excluded" ? excludedHint : hintFor(pattern, root)));
  }
  const excludedHint = (0, text_text.Qq)`Every file that it matches is excluded by a line that starts with !; correct one of the two.`;
  const slips = [ [ /^(["']).*\1$/, (0, text_text.Qq)`Take the quotes away: what stands on a line is the pattern.` ], [ /^[~$]|\$\{/, (0, 
  text_text.Qq)`Neither ~ nor variables are expanded; write the path relative to the workspace.` ], [ /[,;](?![^{]*})|\s\S*[*/]/, (0, 
  text_text.Qq)`Write one pattern per line, with nothing between them.` ] ];
  function hintFor(pattern, root) {
   if (isEmpty(root)) return (0, text_text.Qq)`The workspace is empty: check out the repository first, with actions/checkout.`;
   if ((0, paths.k_)(pattern)) return (0, text_text.Qq)`Nothing in .git is read.`;
   const link = linkedFolder(pattern, root);
   if (link !== null) return (0, text_text.Qq)`${link} is a link to a folder, and such links are not followed; name the folder itself.`;
   const slip = slips.find(([sign]) => sign.test(pattern));
   if (slip !== undefined) return slip[1];
   if ((0, patterns.$i)(pattern) && isFolder(`${root}/${pattern}`)) {
    return (0, text_text.Qq)`${pattern} is a folder; write ${`${pattern}/**`} for all files in it.`;
   }
   return (0, text_text.Qq)`Check its spelling, upper and lower case included; patterns are relative to the workspace. Where files may be missing, set if-no-files-found to warn or ignore.`;
  }
  function linkedFolder(pattern, root) {
   const segments = pattern.split("/");
   const glob = segments.findIndex(segment => !(0, patterns.$i)(segment));
   const plain = glob === -1 ? segments : segments.slice(0, glob);
   const folders = plain.map((_, i) => plain.slice(0, i + 1).join("/"));
   return folders.find(folder => isLink(`${root}/${folder}`) && isFolder(`${root}/${folder}`)) ?? null;
  }
  function isLink(path) {
   return look(() => (0, external_node_fs_.lstatSync)(path).isSymbolicLink());
  }
  function isFolder(path) {
   return look(() => (0, external_node_fs_.statSync)(path).isDirectory());
  }
  function isEmpty(root) {
   return look(() => (0, external_node_fs_.readdirSync)(root).length === 0);
  }
  function look(isSo) {
   try {
    return isSo();
   } catch (error) {
    if ((0, problem.CA)(error) === null) throw error;
    return false;
   }
  }
  var reach = __nccwpck_require__(70031);
  function* walk(root, enters, findings) {
   const folders = [ "" ];
   for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of list(root, folder, findings)) {
     const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
     const kind = kindOf(root, path, entry);
     if (kind !== "folder") yield {
      path: path,
      kind: kind
     }; else if (entry.isDirectory() && enters(path)) folders.push(path);
    }
   }
  }
  function list(root, folder, findings) {
   try {
    if (folder.split("/").length > limits.Mw) throw tooDeep();
    return (0, external_node_fs_.readdirSync)(`${root}/${folder}`, {
     withFileTypes: true
    }).filter(({name: name}) => name.toLowerCase() !== ".git");
   } catch (error) {
    findings.push((0, problem.O$)(folder === "" ? "." : folder, (0, problem.Zw)(error)));
    return [];
   }
  }
  function tooDeep() {
   return new problem.kc((0, text_text.Qq)`is a folder more than ${limits.Mw} levels deep and is not looked into`, (0, 
   text_text.Qq)`Leave the folder out with a pattern such as !folder/**.`);
  }
  function kindOf(root, path, entry) {
   if (entry.isFile()) return "file";
   if (entry.isDirectory()) return "folder";
   if (!entry.isSymbolicLink()) return "other";
   return isLinkToFolder(root, path) ? "folder" : "link";
  }
  function isLinkToFolder(root, path) {
   try {
    const target = external_node_fs_.realpathSync.native(`${root}/${path}`);
    if (target === root) return true;
    return (0, paths.w7)(root, target) && !(0, paths.k_)(target.slice(root.length)) && (0, 
    external_node_fs_.statSync)(target).isDirectory();
   } catch {
    return false;
   }
  }
  function findFiles(wanted, workspace, limit = limits.Mr) {
   const root = external_node_fs_.realpathSync.native(workspace);
   const authorize = new assignment.I(wanted.authorize);
   const pins = new assignment.I(wanted.pins);
   const matchers = [ ...authorize.matchers, ...pins.matchers ];
   const includes = matchers.flatMap(matcher => matcher.includes);
   const reaches = (0, reach.x)(includes.map(({pattern: pattern}) => pattern));
   const enters = folder => reaches(folder) && !matchers.every(one => one.excludesFolder(folder));
   const files = [];
   const findings = [];
   for (const file of walk(root, enters, findings)) {
    const entries = {
     authorize: authorize.entriesOf(file.path),
     pins: pins.entriesOf(file.path)
    };
    if (entries.authorize.length + entries.pins.length === 0) continue;
    files.push({
     ...file,
     ...entries
    });
    if (files.length > limit) break;
    if (files.length === manyItems) keepYoungGeneration();
   }
   const isWhole = files.length <= limit;
   findings.push(...isWhole ? missingFiles(includes, wanted.ifNoFilesFound, root) : [ tooManyFiles(limit) ]);
   return {
    files: files.slice(0, limit).sort(byPath),
    findings: findings
   };
  }
  function byPath(a, b) {
   return a.path < b.path ? -1 : 1;
  }
  function tooManyFiles(limit) {
   return (0, finding.g)("error", "file-unreadable", finding.j, (0, text_text.Qq)`The patterns match more than ${limit} files, and those beyond are not read.`, (0, 
   text_text.Qq)`Narrow the patterns, or split them between several steps.`);
  }
  var pins_issuers = __nccwpck_require__(50453);
  var issued_by = __nccwpck_require__(76976);
  var group_by = __nccwpck_require__(33159);
  function isRequestItem(item) {
   return item.document.kind === "certificate-request";
  }
  function isUploaded(item) {
   return item.by === "certificate" && item.document.kind !== "certificate-request";
  }
  const maxChainLength = 16;
  const maxTries = 16;
  function issuersAmong(items, verify = issued_by.s) {
   const authorities = distinct(items.filter(isUploaded).filter(({document: document}) => document.ca));
   if (authorities.length === 0) return () => [];
   const byName = (0, group_by.$)(authorities, ({document: document}) => document.subject);
   const byId = (0, group_by.$)(authorities, ({document: document}) => keyOf(document.subject, document.subjectKeyId));
   return function*({document: {issuer: issuer, authorityKeyId: authorityKeyId}, der: der}) {
    const named = authorityKeyId === null ? [ byName.get(issuer) ] : [ byId.get(keyOf(issuer, authorityKeyId)), byId.get(keyOf(issuer, null)) ];
    const tried = named.flatMap(authorities => authorities?.slice(0, maxTries) ?? []);
    for (const authority of tried) if (verify(der, authority.der)) yield authority;
   };
  }
  function distinct(items) {
   if (items.length < 2) return items;
   return [ ...(0, group_by.$)(items, ({document: document}) => document.certificateSha256).values() ].map(([first]) => first);
  }
  function keyOf(name, identifier) {
   return `${identifier ?? "-"} ${name}`;
  }
  function chainOf(leaf, issuersOf) {
   const issuers = [];
   let last = leaf;
   while (issuers.length < maxChainLength) {
    const issuer = firstBut(issuers, issuersOf(last));
    if (issuer === null) break;
    issuers.push(issuer);
    last = issuer;
   }
   return [ leaf, ...issuers ];
  }
  function firstBut(taken, items) {
   for (const item of items) if (!taken.includes(item)) return item;
   return null;
  }
  function ownBody(item, {areItsOwn: areItsOwn}, issuersOf) {
   if (isRequestItem(item)) {
    return areItsOwn && item.signature === "valid" ? requestBody(item.document.encoding, item.der) : null;
   }
   if (item.by === "certificate") return certificateBody(item, issuersOf);
   return item.by === "certificate-hash" ? {
    kind: "tbs-json",
    tbsSha256: item.document.tbsSha256
   } : null;
  }
  function requestBody(encoding, der) {
   return encoding === "pem" ? {
    kind: "pem-request",
    der: der
   } : {
    kind: "der-request",
    der: der
   };
  }
  function certificateBody(item, issuersOf) {
   if (item.document.encoding === "der") return {
    kind: "der-certificate",
    der: item.der
   };
   const chain = chainOf(item, issuersOf).map(({der: der}) => der);
   return chain.length === 1 ? {
    kind: "pem-certificate",
    der: item.der
   } : {
    kind: "pem-chain",
    chain: chain
   };
  }
  var octets = __nccwpck_require__(26925);
  var encode = __nccwpck_require__(76439);
  const constructed = 32;
  const classBits = 192;
  const tagNumber = 31;
  const enumerated = 10;
  function canonical(bytes, element) {
   const {tag: tag} = element;
   if ((tag & tagNumber) === tagNumber) throw new der_element.I4("a tag has more than one octet");
   if ((tag & classBits) === 0 && isWronglyConstructed(tag)) throw new der_element.I4("a value comes in pieces");
   return (tag & constructed) === 0 ? (0, encode.d)(tag, primitive(tag, bytes.subarray(element.content, element.contentEnd))) : (0, 
   encode.d)(tag, ...children(bytes, element));
  }
  function isWronglyConstructed(tag) {
   const number = tag & tagNumber;
   const isStructure = number === (der_element._A.sequence & tagNumber) || number === (der_element._A.set & tagNumber);
   return isStructure !== ((tag & constructed) !== 0);
  }
  function children(bytes, element) {
   const encodings = (0, der_element.LU)(bytes, element).map(child => canonical(bytes, child));
   return element.tag === der_element._A.set ? (0, encode._)(encodings) : encodings;
  }
  function primitive(tag, content) {
   switch (tag) {
   case der_element._A.boolean:
    return Buffer.of(content.some(octet => octet !== 0) ? 255 : 0);

   case der_element._A.integer:
   case enumerated:
    return shortest(content);

   case der_element._A.bitString:
    return withoutUnusedBits(content);

   case der_element._A.objectIdentifier:
    return shortestArcs(content);

   default:
    return content;
   }
  }
  function shortest(content) {
   let from = 0;
   while (from + 1 < content.length && isSignOnly((0, octets.B)(content, from), (0, 
   octets.B)(content, from + 1))) from++;
   return content.subarray(from);
  }
  function isSignOnly(octet, next) {
   return octet === (next < 128 ? 0 : 255);
  }
  function withoutUnusedBits(content) {
   const unused = content[0] ?? 8;
   if (unused > 7 || unused > 0 && content.length === 1) throw new der_element.I4("a bit string is broken");
   const bits = Buffer.from(content);
   const last = bits.length - 1;
   if (last > 0) bits.writeUInt8((0, octets.B)(bits, last) >> unused << unused, last);
   return bits;
  }
  function shortestArcs(content) {
   if (content.length === 0 || (0, octets.B)(content, content.length - 1) >= 128) {
    throw new der_element.I4("an object identifier is cut short");
   }
   return Buffer.from(content.filter((octet, at) => octet !== 128 || at > 0 && (0, 
   octets.B)(content, at - 1) >= 128));
  }
  const extensionRequest = "1.2.840.113549.1.9.14";
  const microsoftExtensions = "1.3.6.1.4.1.311.2.1.14";
  const subjectAltName = "2.5.29.17";
  const plainAttributes = new Set([ "1.2.840.113549.1.9.2", "1.2.840.113549.1.9.7", "1.2.840.113549.1.9.8", "1.2.840.113549.1.9.20", "1.3.6.1.4.1.311.13.2.2", "1.3.6.1.4.1.311.13.2.3", "1.3.6.1.4.1.311.21.20" ]);
  const generalNames = new Set([ 160, 129, 130, 163, 164, 165, 134, 135, 136 ]);
  const dnsNameTag = 130;
  function ambiguityOfRequest(der) {
   return firstAmbiguity(der, function*(bytes, whole, [, , , attributes]) {
    if (!canonical(bytes, whole).equals(bytes)) yield notDer;
    yield* attributeAmbiguities(bytes, attributes);
   });
  }
  function ambiguityOfCertificate(der) {
   return firstAmbiguity(der, function*(bytes, _whole, fields) {
    for (const field of fields) {
     if (field.tag === (0, der_element.qA)(3)) yield* extensionAmbiguities(bytes, (0, 
     der_element.LU)(bytes, field)[0], isName);
    }
   });
  }
  const notDer = (0, text_text.Qq)`it is not encoded in DER`;
  function firstAmbiguity(der, find) {
   const bytes = Buffer.from(der);
   try {
    const whole = (0, der_element.s2)(bytes, 0, bytes.length);
    const toBeSigned = (0, der_element.yi)((0, der_element.LU)(bytes, whole)[0], der_element._A.sequence, "what is signed");
    for (const why of find(bytes, whole, (0, der_element.LU)(bytes, toBeSigned))) return why;
    return null;
   } catch (error) {
    (0, foreseen.p)(der_element.I4, error);
    return notDer;
   }
  }
  function* attributeAmbiguities(bytes, attributes) {
   if (attributes === undefined) return;
   let requests = 0;
   for (const attribute of (0, der_element.LU)(bytes, (0, der_element.yi)(attributes, (0, 
   der_element.qA)(0), "the attributes"))) {
    const [type, values] = (0, der_element.LU)(bytes, (0, der_element.yi)(attribute, der_element._A.sequence, "an attribute"));
    const oid = (0, object_identifier.R)(bytes, (0, der_element.yi)(type, der_element._A.objectIdentifier, "the type of an attribute"));
    if (oid === extensionRequest) {
     if (++requests > 1) yield (0, text_text.Qq)`it has more than one extensionRequest attribute`;
     yield* valueAmbiguities(bytes, (0, der_element.yi)(values, der_element._A.set, "the values of an attribute"));
    } else if (oid === microsoftExtensions) {
     yield (0, text_text.Qq)`it requests extensions in an attribute of Microsoft's, which many readers ignore`;
    } else if (!plainAttributes.has(oid)) {
     yield (0, text_text.Qq)`its attribute ${oid} could contain names`;
    }
   }
  }
  function* valueAmbiguities(bytes, values) {
   const [extensions, ...others] = (0, der_element.LU)(bytes, values);
   if (extensions === undefined || others.length > 0) yield (0, text_text.Qq)`its extensionRequest attribute does not have exactly one value`;
   yield* extensionAmbiguities(bytes, extensions, isAny);
  }
  function* extensionAmbiguities(bytes, extensions, matters) {
   const seen = new Set;
   for (const extension of (0, der_element.LU)(bytes, (0, der_element.yi)(extensions, der_element._A.sequence, "the extensions"))) {
    const [type, ...rest] = (0, der_element.LU)(bytes, (0, der_element.yi)(extension, der_element._A.sequence, "an extension"));
    const oid = (0, object_identifier.R)(bytes, (0, der_element.yi)(type, der_element._A.objectIdentifier, "the type of an extension"));
    if (!matters(oid)) continue;
    if (seen.has(oid)) yield (0, text_text.Qq)`its extension ${oid} occurs more than once`;
    seen.add(oid);
    const value = rest.at(-1);
    if (rest.length !== (rest[0]?.tag === der_element._A.boolean ? 2 : 1) || isFalse(bytes, rest[0])) yield notDer;
    if (oid === subjectAltName) {
     yield* nameAmbiguities(bytes, (0, der_element.yi)(value, der_element._A.octetString, "the value of an extension"));
    }
   }
  }
  function isName(oid) {
   return oid === subjectAltName;
  }
  function isAny() {
   return true;
  }
  function isFalse(bytes, element) {
   return element?.tag === der_element._A.boolean && bytes[element.content] === 0;
  }
  function* nameAmbiguities(bytes, value) {
   const content = bytes.subarray(value.content, value.contentEnd);
   const names = (0, der_element.s2)(content, 0, content.length);
   for (const name of (0, der_element.LU)(content, names)) {
    if (!generalNames.has(name.tag)) {
     yield (0, text_text.Qq)`its subjectAltName has a name whose tag, ${hex(name.tag)}, the standard does not know`;
    }
    if (name.tag === dnsNameTag && !isPrintableAscii(content.subarray(name.content, name.contentEnd))) {
     yield (0, text_text.Qq)`a DNS name in its subjectAltName is not printable ASCII`;
    }
   }
   if (names.tag !== der_element._A.sequence || !canonical(content, names).equals(content)) {
    yield (0, text_text.Qq)`its subjectAltName is not encoded in DER`;
   }
  }
  function hex(octet) {
   return `0x${octet.toString(16).padStart(2, "0")}`;
  }
  function isPrintableAscii(octets) {
   return octets.every(octet => octet >= 32 && octet < 127);
  }
  const maxNameFindings = 20;
  function namesOf(item) {
   const {document: document} = item;
   const findings = [];
   const names = new Set;
   let sanOnly = true;
   for (const value of document.dnsNames) {
    const name = (0, dns_names.C)(value);
    if (name === null) findings.push(invalidName(item, value)); else names.add(name);
    if (name !== value.toLowerCase()) sanOnly = false;
   }
   const inSan = names.size;
   for (const name of namesOutsideSan(item, names)) {
    findings.push(nameNotInSan(item, name));
    names.add(name);
   }
   for (const name of addedNames(item.dnsNames)) names.add(name);
   if (names.size > inSan) sanOnly = false;
   const ambiguous = isRequestItem(item) ? ambiguousNames(item) : null;
   if (ambiguous !== null) findings.unshift(ambiguous);
   const areItsOwn = sanOnly && ambiguous === null;
   return {
    names: [ ...names ],
    areItsOwn: areItsOwn,
    findings: shortened(item, findings)
   };
  }
  function namesOutsideSan({document: document}, inSan) {
   const names = new Set;
   for (const value of document.commonNames) {
    const name = inSan.has(value) ? null : (0, dns_names.C)(value);
    if (name !== null && (0, dns_names.p)(name) && !inSan.has(name)) names.add(name);
   }
   return names;
  }
  function ambiguousNames({document: document, der: der}) {
   const why = ambiguityOfRequest(der);
   if (why === null) return null;
   return (0, finding.g)("notice", "csr-ambiguous", document, (0, text_text.Qq)`Programs may read different names in this CSR: ${why}. So not the CSR is sent, but the hash of its key and the names that the plan shows.`, (0, 
   text_text.Qq)`Check that these are the names that you want. To be rid of this notice, create the CSR again, for example with openssl req.`);
  }
  function shortened({document: document}, findings) {
   const more = findings.length - maxNameFindings;
   if (more <= 0) return findings;
   const rest = (0, finding.g)("warning", "invalid-dns-name", document, (0, text_text.Qq)`${more} more findings about the names of this document are not listed.`, (0, 
   text_text.Qq)`Mend the ones that are listed first.`);
   return [ ...findings.slice(0, maxNameFindings), rest ];
  }
  function addedNames(values) {
   return values.map(dns_names.C).filter(name => name !== null);
  }
  function invalidAddedNames(values) {
   return [ ...new Set(values) ].filter(value => (0, dns_names.C)(value) === null).map(value => (0, 
   finding.g)("warning", "invalid-dns-name", finding.j, (0, text_text.Qq)`The added name ${value} is no DNS name and is left out.`, (0, 
   text_text.Qq)`Correct it under dns-names: letters, digits, hyphens and underscores in labels, a wildcard only as the whole leftmost label.`));
  }
  function invalidName({document: document}, value) {
   return (0, finding.g)("warning", "invalid-dns-name", document, (0, text_text.Qq)`The subjectAltName ${value} is no DNS name and is left out.`, (0, 
   text_text.Qq)`Issue the document anew without it, or add the name that was meant under dns-names.`);
  }
  function nameNotInSan({document: document}, name) {
   return (0, finding.g)("warning", "name-not-in-san", document, (0, text_text.Qq)`The common name ${name} is missing from the subjectAltName; Cert Spotter counts it, so it is authorized too.`, (0, 
   text_text.Qq)`Add it to the subjectAltName, which is all that TLS clients look at, or drop it from the subject.`);
  }
  const prefixes = {
   key: "key",
   certificate: "certificate",
   "certificate-hash": "tbs"
  };
  function hashOf({by: by, document: document}) {
   if (by === "key" || document.kind === "certificate-request") return document.publicKeySha256;
   return by === "certificate" ? document.certificateSha256 : document.tbsSha256;
  }
  class PlannedAuthorization {
   by;
   publicKeySha256;
   tbsSha256;
   documents;
   #hash;
   #ownBody;
   #names;
   constructor(item, names, ownBody) {
    const {document: document, by: by} = item;
    this.by = by;
    this.publicKeySha256 = document.publicKeySha256;
    this.tbsSha256 = by === "key" || document.kind === "certificate-request" ? null : document.tbsSha256;
    this.documents = [ (0, documents_document.$t)(document) ];
    this.#hash = hashOf(item);
    this.#ownBody = ownBody;
    this.#names = names;
   }
   join({document: document}, names) {
    const union = this.#names instanceof Set ? this.#names : new Set(this.#names);
    for (const name of names) union.add(name);
    this.#names = union;
    this.documents.push((0, documents_document.$t)(document));
    if (this.by === "key") this.#ownBody = null;
   }
   get id() {
    return `${prefixes[this.by]}:${this.#hash}`;
   }
   get dnsNames() {
    if (this.#names instanceof Set) this.#names = [ ...this.#names ];
    return this.#names;
   }
   get body() {
    const {publicKeySha256: publicKeySha256, dnsNames: dnsNames} = this;
    return this.#ownBody ?? {
     kind: "key-json",
     publicKeySha256: publicKeySha256,
     dnsNames: dnsNames
    };
   }
  }
  var instant = __nccwpck_require__(12527);
  const minRsaBits = 2048;
  const brokenHash = /sha-?1(?!\d)|md[245]/i;
  function screen(item, asOf) {
   if (isRequestItem(item)) {
    return screening(whyNotRequest(item), [ ...weakKey(item.document), ...weakSignature(item) ]);
   }
   const {by: by, document: document} = item;
   if (!(0, documents_document.DC)(document)) return {
    accepted: false,
    findings: []
   };
   const remarks = isUploaded(item) ? [ ...weakKey(document), ...screening_ambiguousNames(item) ] : weakKey(document);
   return screening(whyNotCertificate(by, document, asOf), remarks);
  }
  function screening(reason, remarks) {
   return reason === null ? {
    accepted: true,
    findings: remarks
   } : {
    accepted: false,
    findings: [ reason ]
   };
  }
  function whyNotRequest({by: by, document: document, signature: signature}) {
   if (by !== "key") {
    return at(document, "error", "wrong-kind", (0, text_text.Qq)`A CSR cannot be authorized as a certificate.`, (0, 
    text_text.Qq)`Use authorize-by: key for this file, which authorizes the CSR's public key.`);
   }
   if (signature !== "invalid") return null;
   return at(document, "error", "csr-signature-invalid", (0, text_text.Qq)`The CSR's signature does not verify, so whoever made it may not hold the private key. It is not authorized.`, (0, 
   text_text.Qq)`Make the CSR anew from its private key and commit that.`);
  }
  function whyNotCertificate(by, document, asOf) {
   if (document.ca) {
    return at(document, "notice", "ca-certificate", (0, text_text.Qq)`The CA certificate ${document.subject} is left out: only the keys of end entities are authorized.`, (0, 
    text_text.Qq)`Nothing to do; to be rid of this notice, keep CA certificates in files of their own.`);
   }
   if (document.notAfter < asOf) {
    return at(document, "warning", "certificate-expired", (0, text_text.Qq)`The certificate expired on ${(0, 
    instant.n$)(document.notAfter)} and is left out.`, (0, text_text.Qq)`Remove the file, or replace the certificate by its successor.`);
   }
   if (by !== "certificate" || document.kind === "certificate") return null;
   return at(document, "error", "wrong-kind", (0, text_text.Qq)`A precertificate cannot be authorized as a certificate.`, (0, 
   text_text.Qq)`Use authorize-by: certificate-hash for this file, which is the same for the precertificate and its certificate.`);
  }
  function screening_ambiguousNames({document: document, der: der}) {
   const why = ambiguityOfCertificate(der);
   if (why === null) return [];
   return [ at(document, "warning", "malformed", (0, text_text.Qq)`Programs may read different names in this certificate: ${why}. It is authorized as it is.`, (0, 
   text_text.Qq)`Check with openssl x509 -noout -text that its names are the ones you expect, or have it issued again.`) ];
  }
  function weakKey(document) {
   if (document.rsaBits === null || document.rsaBits >= minRsaBits) return [];
   return [ at(document, "warning", "weak-key", (0, text_text.Qq)`The RSA key has only ${document.rsaBits} bits; public CAs refuse keys under ${minRsaBits}.`, (0, 
   text_text.Qq)`Make a new key of at least ${minRsaBits} bits, or an elliptic curve key, and a new CSR with it.`) ];
  }
  function weakSignature({document: document, signature: signature}) {
   const {name: name} = document.signatureAlgorithm;
   const findings = [];
   if (signature === "unverifiable") {
    findings.push(at(document, "warning", "csr-signature-unverified", (0, text_text.Qq)`The CSR is signed with ${name}, which cannot be verified here. Its key is authorized by its hash, for the names that the plan shows.`, (0, 
    text_text.Qq)`Check it once with another tool, such as openssl req -verify.`));
   }
   if (brokenHash.test(name)) {
    findings.push(at(document, "warning", "weak-signature", (0, text_text.Qq)`The CSR is signed with ${name}; MD5 and SHA-1 are broken.`, (0, 
    text_text.Qq)`Make the CSR anew with SHA-256, the default of every current tool.`));
   }
   return findings;
  }
  function at(document, level, code, message, hint) {
   return {
    level: level,
    code: code,
    path: document.path,
    line: document.line,
    message: message,
    hint: hint
   };
  }
  const maxDnsNames = 1e4;
  class AuthorizationPlanner {
   #asOf;
   #dealer;
   #planned=[];
   #byHash={
    key: new Map,
    certificate: new Map,
    "certificate-hash": new Map
   };
   #addedNames=new Set;
   #findings=[];
   constructor(asOf, dealer) {
    this.#asOf = asOf;
    this.#dealer = dealer;
   }
   add(items) {
    const issuersOf = issuersAmong(items);
    for (const item of items) {
     for (const name of item.dnsNames) this.#addedNames.add(name);
     const screening = screen(item, this.#asOf);
     this.#findings.push(...screening.findings);
     if (screening.accepted) this.#accept(item, issuersOf);
    }
   }
   finish() {
    const refused = this.#planned.map(whyRefused);
    const told = [ ...invalidAddedNames(this.#addedNames), ...this.#findings ];
    return {
     authorizations: this.#planned.filter((_, i) => refused[i] === null),
     findings: [ ...this.#dealer.ofFiles(told), ...refused.filter(reason => reason !== null) ]
    };
   }
   #accept(item, issuersOf) {
    const names = namesOf(item);
    if (item.by === "key") this.#findings.push(...names.findings);
    if (!this.#dealer.holdsHash(item.document.publicKeySha256)) return;
    const planned = this.#byHash[item.by].get(hashOf(item));
    if (planned === undefined) this.#plan(item, names, issuersOf); else planned.join(item, names.names);
   }
   #plan(item, names, issuersOf) {
    const planned = new PlannedAuthorization(item, names.names, ownBody(item, names, issuersOf));
    this.#byHash[item.by].set(hashOf(item), planned);
    this.#planned.push(planned);
   }
  }
  function whyRefused(authorization) {
   const {by: by, dnsNames: dnsNames} = authorization;
   if (by === "key" && dnsNames.length === 0) return noDnsNames(authorization);
   return dnsNames.length > maxDnsNames ? tooManyDnsNames(authorization) : null;
  }
  function tooManyDnsNames({publicKeySha256: publicKeySha256, dnsNames: dnsNames, documents: documents}) {
   const [{path: path, line: line}] = documents;
   return (0, finding.g)("error", "unsupported", {
    path: path,
    line: line
   }, (0, text_text.Qq)`The key ${publicKeySha256} has ${dnsNames.length} DNS names, and a request carries ${maxDnsNames} at most. It is not authorized.`, (0, 
   text_text.Qq)`Use a key of its own for a part of the names; public CAs issue for some hundred at most.`);
  }
  function noDnsNames({publicKeySha256: publicKeySha256, documents: [{path: path, line: line}]}) {
   return (0, finding.g)("error", "no-dns-names", {
    path: path,
    line: line
   }, (0, text_text.Qq)`The key ${publicKeySha256} has no DNS name to be authorized for.`, (0, 
   text_text.Qq)`Say its names under dns-names, or have a subjectAltName put into the CSR or certificate.`);
  }
  function verifyingOnce(verify) {
   const verdicts = new WeakMap;
   return (request, der) => {
    const verdict = verdicts.get(request) ?? verify(der);
    verdicts.set(request, verdict);
    return verdict;
   };
  }
  async function planItems(found, entries, verify) {
   const ways = waysOf(entries);
   const items = [];
   for (const {document: document, der: der} of found) {
    for (const way of ways) {
     items.push(document.kind === "certificate-request" ? await requestItem(document, Uint8Array.from(der), way, verify) : certificateItem(document, der, way));
    }
   }
   return items;
  }
  const known = new WeakMap;
  function waysOf(entries) {
   const ways = known.get(entries) ?? toWays(entries);
   known.set(entries, ways);
   return ways;
  }
  function toWays(entries) {
   return [ ...(0, group_by.$)(entries, entry => entry.by) ].map(([by, group]) => ({
    by: by,
    dnsNames: [ ...new Set(group.flatMap(({dnsNames: dnsNames}) => dnsNames)) ]
   }));
  }
  async function requestItem(document, der, {by: by, dnsNames: dnsNames}, verify) {
   return {
    document: document,
    by: by,
    dnsNames: dnsNames,
    der: der,
    signature: by === "key" ? await verify(document, der) : "valid"
   };
  }
  function certificateItem(document, der, {by: by, dnsNames: dnsNames}) {
   return by === "certificate" ? {
    document: document,
    by: by,
    dnsNames: dnsNames,
    der: Uint8Array.from(der)
   } : {
    document: document,
    by: by,
    dnsNames: dnsNames
   };
  }
  var plain = __nccwpck_require__(4854);
  const exactDigits = 12;
  class Dealer {
   #shard;
   constructor(shard) {
    this.#shard = shard;
   }
   holdsHash(sha256) {
    const {index: index, count: count} = this.#shard;
    return Number.parseInt(sha256.slice(0, exactDigits), 16) % count === index;
   }
   holds(name) {
    return this.holdsHash((0, external_node_crypto_.createHash)("sha256").update(name).digest("hex"));
   }
   ofFiles(findings) {
    return findings.filter(({path: path, message: message}) => this.holds(path ?? (0, 
    plain.Ul)(message)));
   }
  }
  var github_context = __nccwpck_require__(9009);
  const untrustedEvents = new Set([ "pull_request_target", "workflow_run" ]);
  const proposalEvents = new Set([ "pull_request", "merge_group" ]);
  function decide(asked, context) {
   if (asked === "plan") return plan((0, text_text.Qq)`the mode asks for it`);
   return asked === "apply" ? decideApply(context) : decideAuto(context);
  }
  function decideAuto(context) {
   if (context === null) return plan((0, text_text.Qq)`this is no GitHub Actions run; use the apply mode to authorize`);
   const {eventName: eventName} = context;
   if (untrustedEvents.has(eventName) || proposalEvents.has(eventName)) {
    return plan((0, text_text.Qq)`${eventName} only proposes a change`);
   }
   if (context.proposal === "foreign") {
    return plan((0, text_text.Qq)`${eventName} is about a pull request that does not come from this repository, or may not`);
   }
   return (0, github_context.d)(context) ? apply((0, text_text.Qq)`${eventName} runs on the default branch`) : plan((0, 
   text_text.Qq)`${eventName} on ${context.ref} is not known to be a run on the default branch`);
  }
  function decideApply(context) {
   if (context !== null && untrustedEvents.has(context.eventName)) {
    return refused((0, text_text.Qq)`${context.eventName} runs with secrets on what a stranger may have written, so nothing is authorized.`, (0, 
    text_text.Qq)`Authorize on a push to the default branch, and use mode auto for everything else.`);
   }
   if (context?.proposal === "foreign") {
    return refused((0, text_text.Qq)`This run is about a pull request from a fork, or from where cannot be known, so nothing is authorized.`, (0, 
    text_text.Qq)`Use mode auto: it shows the plan on the pull request, and the merge applies it.`);
   }
   return apply((0, text_text.Qq)`the mode asks for it`);
  }
  function plan(reason) {
   return {
    mode: "plan",
    reason: reason,
    refusal: null
   };
  }
  function apply(reason) {
   return {
    mode: "apply",
    reason: reason,
    refusal: null
   };
  }
  function refused(message, hint) {
   const refusal = (0, finding.g)("error", "apply-refused", finding.j, message, hint);
   return {
    mode: "plan",
    reason: message,
    refusal: refusal
   };
  }
  var json = __nccwpck_require__(25666);
  const batchLength = 65536;
  class DocumentRecords {
   #isReported;
   #batches=[];
   #batch="";
   #count=0;
   constructor(isReported) {
    this.#isReported = isReported;
   }
   get count() {
    return this.#count;
   }
   add(document) {
    this.#count++;
    if (!this.#isReported) return;
    this.#batch += `${(0, json.a)(documentEntry(document))}\n`;
    if (this.#batch.length < batchLength) return;
    this.#batches.push(Buffer.from(this.#batch));
    this.#batch = "";
   }
   * entries() {
    for (const batch of this.#batches) yield* lines(batch.toString());
    yield* lines(this.#batch);
   }
  }
  function lines(batch) {
   return batch.split("\n").slice(0, -1);
  }
  function documentEntry(document) {
   const certificate = (0, documents_document.Yn)(document) ? document : null;
   return {
    ...(0, documents_document.$t)(document),
    kind: document.kind,
    encoding: document.encoding,
    subject: document.subject,
    issuer: certificate?.issuer ?? null,
    serial: certificate?.serial ?? null,
    notBefore: (0, instant.vs)(certificate?.notBefore ?? null),
    notAfter: (0, instant.vs)(certificate?.notAfter ?? null),
    publicKeySha256: document.publicKeySha256,
    publicKeyAlgorithm: document.publicKeyAlgorithm,
    certificateSha256: certificate?.certificateSha256 ?? null,
    tbsSha256: certificate?.tbsSha256 ?? null,
    dnsNames: document.dnsNames,
    ca: document.ca,
    usages: document.usages
   };
  }
  var promises_ = __nccwpck_require__(58500);
  var identity = __nccwpck_require__(20530);
  var run_stamp = __nccwpck_require__(31849);
  var audit_section = __nccwpck_require__(97182);
  var fit = __nccwpck_require__(29848);
  var markdown = __nccwpck_require__(89997);
  var bare_words = __nccwpck_require__(54828);
  var headline = __nccwpck_require__(2251);
  var tables = __nccwpck_require__(57442);
  var words = __nccwpck_require__(44702);
  const newsAtDays = [ 30, 14, 7, 3, 1 ];
  const newsDays = (0, text_text.fj)([ (0, text_text.fj)(newsAtDays.slice(0, -1), (0, 
  text_text.Qq)`, `), (0, text_text.fj)(newsAtDays.slice(-1), (0, text_text.Qq)`, `) ], (0, 
  text_text.Qq)` or `);
  const maxIssueLength = 6e4;
  const mostRows = 200;
  function pinsNeedingAttention(pins) {
   return pins.filter(({level: level}) => level !== "ok");
  }
  function trackingIssue(pins, asOf) {
   const concerned = pinsNeedingAttention(pins);
   const render = ({rows: rows}) => (0, markdown.Gc)(page(concerned, asOf, rows));
   const body = (0, fit.$)({
    rows: mostRows
   }, [ {
    knob: "rows",
    floor: 0
   } ], render, maxIssueLength, page => page.length);
   return {
    title: titleOf(concerned),
    body: body
   };
  }
  function pictureOf(pins) {
   const lines = pinsNeedingAttention(pins).map(({name: name, verdict: verdict, daysLeft: daysLeft}) => JSON.stringify([ name, verdict, crossed(daysLeft) ]));
   return hashed(lines.toSorted());
  }
  function hashed(lines) {
   return (0, external_node_crypto_.createHash)("sha256").update(JSON.stringify(lines)).digest("hex").slice(0, 32);
  }
  function crossed(daysLeft) {
   return daysLeft === null ? 0 : newsAtDays.filter(days => daysLeft < days).length;
  }
  function newsWords(pins, asOf) {
   const concerned = pinsNeedingAttention(pins);
   return (0, markdown.Gc)([ (0, markdown.FY)((0, text_text.Qq)`As of ${(0, instant.lF)(asOf)}, ${(0, 
   words.em)((0, headline.E)(pins))}:`), ...(0, tables.BJ)(concerned, mostNewsRows) ]);
  }
  const mostNewsRows = 10;
  function closingWords(asOf) {
   return (0, markdown.Gc)([ (0, markdown.FY)((0, text_text.Qq)`✅ As of ${(0, instant.lF)(asOf)}, no pin needs attention any more, so this issue is closed.`) ]);
  }
  const maxTitleName = 80;
  function titleOf(concerned) {
   const [first, ...others] = concerned.map(({name: name}) => (0, bare_words.e)(name, maxTitleName));
   const name = first === undefined || first === "" ? "" : `: ${first}`;
   if (others.length === 0) return `A pinned certificate needs attention${name}`;
   return `${concerned.length} pinned certificates need attention${name}${name === "" ? "" : ` and ${others.length} more`}`;
  }
  function page(concerned, asOf, rows) {
   return [ (0, markdown.FY)((0, text_text.Qq)`As of ${(0, instant.lF)(asOf)}, these pins need attention:`), ...(0, 
   tables.BJ)(concerned, rows), ...filesSection(concerned, rows), (0, markdown.FY)((0, 
   text_text.Qq)`This issue is kept by the workflow that watches the pins. It changes when a pin's state does or when fewer than ${newsDays} days are left, and is closed when all is well.`) ];
  }
  const maxFilesPerPin = 5;
  function filesSection(concerned, rows) {
   const items = concerned.filter(({certificates: certificates}) => certificates.length > 0).slice(0, rows).map(({name: name, certificates: certificates}) => {
    const paths = [ ...new Set(certificates.map(({place: place}) => place.path)) ];
    return [ [ ...(0, text_text.Qq)`${name}: `, ...(0, words.KE)(paths, maxFilesPerPin) ] ];
   });
   return items.length === 0 ? [] : [ (0, markdown.R_)(3, (0, text_text.Qq)`Where they are`), {
    kind: "list",
    items: items
   } ];
  }
  const audit_issue_mostRows = 200;
  const audit_issue_mostNewsRows = 10;
  const maxNames = 20;
  function auditNeedsAttention({unknown: unknown, revoked: revoked}) {
   return unknown.length + revoked.length > 0;
  }
  function isConclusive(audit) {
   return audit.complete || auditNeedsAttention(audit);
  }
  function auditIssue(audit, asOf) {
   const render = ({rows: rows}) => (0, markdown.Gc)(audit_issue_page(audit, asOf, rows));
   const reductions = [ {
    knob: "rows",
    floor: 0
   } ];
   const body = (0, fit.$)({
    rows: audit_issue_mostRows
   }, reductions, render, maxIssueLength, page => page.length);
   return {
    title: audit_issue_titleOf(audit),
    body: body
   };
  }
  function auditPicture({unknown: unknown, revoked: revoked}) {
   const keys = unknown.map(({publicKeySha256: publicKeySha256}) => publicKeySha256);
   const all = [ ...keys, ...revoked.map(({issuance: issuance}) => issuance.tbsSha256) ].toSorted();
   return (0, external_node_crypto_.createHash)("sha256").update(JSON.stringify(all)).digest("hex").slice(0, 32);
  }
  function auditNews(audit, asOf) {
   return (0, markdown.Gc)([ (0, markdown.FY)(introduction(audit, asOf)), ...details(audit, audit_issue_mostNewsRows) ]);
  }
  function auditClosing(asOf) {
   return (0, markdown.Gc)([ (0, markdown.FY)((0, text_text.Qq)`✅ As of ${(0, instant.lF)(asOf)}, every certificate in the logs has a key of the repository or is allowed, so this issue is closed.`) ]);
  }
  function audit_issue_titleOf({unknown: unknown, revoked: revoked}) {
   if (unknown.length === 0) return revoked.length === 1 ? "A certificate is revoked" : `${revoked.length} certificates are revoked`;
   return unknown.length === 1 ? "A certificate was issued with an unknown key" : `Certificates were issued with ${unknown.length} unknown keys`;
  }
  function audit_issue_page(audit, asOf, rows) {
   return [ (0, markdown.FY)(introduction(audit, asOf)), ...details(audit, rows), (0, 
   markdown.FY)((0, text_text.Qq)`If you ordered a certificate, add its CSR or the certificate to the repository. If a provider makes it for you, add it to audit.allow in the config file, with the reason. If nobody knows of it, ask its issuer to revoke it.`), (0, 
   markdown.FY)((0, text_text.Qq)`This issue is kept by the workflow that audits the logs. It changes when an unknown key or a revoked certificate comes or goes, and is closed when there is none.`) ];
  }
  function introduction({unknown: unknown, revoked: revoked, complete: complete}, asOf) {
   const parts = [ ...unknown.length === 0 ? [] : [ (0, text_text.Qq)`the logs hold certificates for your names with ${(0, 
   text_text.hS)(unknown.length, (0, text_text.Qq)`key`, (0, text_text.Qq)`keys`)} that the repository does not have` ], ...revoked.length === 0 ? [] : [ (0, 
   text_text.Qq)`${(0, text_text.hS)(revoked.length, (0, text_text.Qq)`certificate`, (0, 
   text_text.Qq)`certificates`)} of the repository ${revoked.length === 1 ? (0, text_text.Qq)`is` : (0, 
   text_text.Qq)`are`} revoked` ] ];
   const end = complete ? [] : (0, text_text.Qq)` Not everything could be read, so there may be more.`;
   return (0, text_text.Qq)`As of ${(0, instant.lF)(asOf)}, ${(0, text_text.fj)(parts, (0, 
   text_text.Qq)`, and `)}.${end}`;
  }
  function details({unknown: unknown, revoked: revoked}, rows) {
   const items = revoked.slice(0, rows).map(({document: document, issuance: issuance}) => [ [ ...(0, 
   text_text.Qq)`${`${document.path}:${document.line}`} for `, ...(0, words.KE)(issuance.dnsNames, maxNames) ] ]);
   return [ ...(0, audit_section.Tc)({
    unknown: unknown
   }, rows), ...items.length === 0 ? [] : [ (0, markdown.R_)(3, (0, text_text.Qq)`Revoked`), {
    kind: "list",
    items: items
   } ] ];
  }
  var report_excerpt = __nccwpck_require__(57478);
  var gains_list = __nccwpck_require__(12888);
  var counts = __nccwpck_require__(56423);
  var report_result = __nccwpck_require__(99934);
  function changesOf({authorizations: authorizations}) {
   return {
    changed: authorizations.filter(({change: change}) => change.kind !== "unchanged"),
    unchanged: authorizations.filter(({change: change}) => change.kind === "unchanged")
   };
  }
  function mergeAnswer(result) {
   const {errors: errors} = (0, counts.m)(result);
   const pins = result.pins.some(({level: level}) => level !== "ok") ? (0, headline.E)(result.pins) : [];
   const parts = [ result.mode === "apply" ? alreadyDone(result) : whatMergingDoes(result), ...existingPart(result), ...pins, ...errors === 0 ? [] : [ (0, 
   text_text.hS)(errors, (0, text_text.Qq)`error to resolve`, (0, text_text.Qq)`errors to resolve`) ] ];
   return (0, text_text.Qq)`${words.sE[result.outcome]} ${(0, text_text.fj)(parts, (0, 
   text_text.Qq)`; `)}`;
  }
  function existingPart(result) {
   const count = result.mode === "plan" ? (0, audit_section.Tp)(result) : 0;
   const keys = (0, text_text.hS)(count, (0, text_text.Qq)`of these keys already has`, (0, 
   text_text.Qq)`of these keys already have`);
   return count === 0 ? [] : [ (0, text_text.Qq)`${keys} certificates` ];
  }
  function alreadyDone(result) {
   const count = result.authorizations.length;
   if (count === 0) return nothingPlanned;
   return (0, text_text.Qq)`Merging authorizes nothing more: this run has sent ${(0, 
   counts.u)(result, "authorized")} of ${(0, words.hT)(count)} already`;
  }
  const nothingPlanned = (0, text_text.Qq)`This run plans no authorization`;
  const changesNothing = (0, text_text.Qq)`changes no authorization at Cert Spotter`;
  function whatMergingDoes(result) {
   const {merging: merging, comparison: comparison} = result;
   const {changed: changed} = changesOf(result);
   if (merging.kind === "closed") return (0, text_text.Qq)`This pull request was closed without a merge, so nothing comes of this plan`;
   if (changed.length === 0 && comparison.kind === "none") return nothingPlanned;
   const what = changed.length === 0 ? withoutGains(comparison) : whatIsGained(changed, comparison);
   if (merging.kind === "merged") return (0, text_text.Qq)`The merge ${what}`;
   if (merging.kind !== "plans" || changed.length === 0) return (0, text_text.Qq)`Merging ${what}`;
   const {branch: branch, defaultBranch: defaultBranch} = merging;
   return (0, text_text.Qq)`Merging authorizes nothing yet, as runs on ${branch} only plan; once on ${defaultBranch ?? "the default branch"}, it ${what}`;
  }
  function withoutGains(comparison) {
   if (comparison.kind !== "compared") return (0, text_text.Qq)`may change authorizations: what the base branch authorizes is not known`;
   const removed = comparison.removed.length;
   const takesOut = (0, text_text.hS)(removed, (0, text_text.Qq)`key, which stays authorized`, (0, 
   text_text.Qq)`keys, which stay authorized`);
   return removed === 0 ? changesNothing : (0, text_text.Qq)`authorizes nothing new and takes out ${takesOut}`;
  }
  function whatIsGained(changed, comparison) {
   if (comparison.kind !== "compared") return (0, text_text.Qq)`asks for ${(0, words.hT)(changed.length)}, some of which may be new`;
   const removed = comparison.removed.length;
   const parts = [ ...authorizes(changed), ...removed === 0 ? [] : [ (0, text_text.Qq)`takes ${removed} out` ] ];
   return (0, text_text.Qq)`${(0, words.em)(parts)}: ${gains(changed, comparison.newNames.length)}`;
  }
  function authorizes(changed) {
   const ofKind = kind => changed.filter(({change: change}) => change.kind === kind);
   const [added, widened, unknown] = [ ofKind("new"), ofKind("widened").length, ofKind("unknown").length ];
   const keys = added.filter(({authorization: authorization}) => authorization.by === "key").length;
   const certificates = added.length - keys;
   const told = [ ...keys === 0 ? [] : [ (0, text_text.hS)(keys, (0, text_text.Qq)`new key`, (0, 
   text_text.Qq)`new keys`) ], ...certificates === 0 ? [] : [ (0, text_text.hS)(certificates, (0, 
   text_text.Qq)`new certificate`, (0, text_text.Qq)`new certificates`) ] ];
   return [ ...told.length === 0 ? [] : [ (0, text_text.Qq)`authorizes ${(0, words.em)(told)}` ], ...widened === 0 ? [] : [ (0, 
   text_text.Qq)`widens ${(0, text_text.hS)(widened, (0, text_text.Qq)`key`, (0, text_text.Qq)`keys`)}` ], ...unknown === 0 ? [] : [ (0, 
   text_text.Qq)`asks for ${(0, words.hT)(unknown)} that may be new` ] ];
  }
  function gains(changed, newNames) {
   const names = new Set(changed.flatMap(report_result.z));
   const told = (0, text_text.hS)(names.size, (0, text_text.Qq)`name gained`, (0, text_text.Qq)`names gained`);
   if (newNames === 0) return (0, text_text.Qq)`${told}, none of them new to this repository`;
   return (0, text_text.Qq)`${told}, ${newNames} of them new to this repository`;
  }
  var most_urgent_first = __nccwpck_require__(54455);
  var removed_table = __nccwpck_require__(44698);
  const maxCommentLength = 6e4;
  const comment_mostRows = 200;
  const shortestName = 7;
  const most = {
   places: 3,
   hints: 1,
   findings: comment_mostRows,
   pins: comment_mostRows,
   audit: comment_mostRows,
   removed: comment_mostRows,
   gains: Math.floor(maxCommentLength / shortestName)
  };
  const reductions = [ {
   knob: "places",
   floor: 0
  }, {
   knob: "hints",
   floor: 0
  }, {
   knob: "findings",
   floor: 10
  }, {
   knob: "audit",
   floor: 10
  }, {
   knob: "pins",
   floor: 10
  }, {
   knob: "removed",
   floor: 10
  }, {
   knob: "gains",
   floor: 0
  }, {
   knob: "findings",
   floor: 0
  }, {
   knob: "audit",
   floor: 0
  }, {
   knob: "pins",
   floor: 0
  }, {
   knob: "removed",
   floor: 0
  } ];
  function commentOf(result) {
   const render = detail => (0, markdown.Gc)(comment_page(result, detail));
   return (0, fit.$)(most, reductions, render, maxCommentLength, comment => comment.length);
  }
  function isWorthAComment(result) {
   return result.comparison.kind === "unknown" || result.authorizations.some(({change: change}) => change.kind !== "unchanged") || (0, 
   report_result.v)(result.comparison).length > 0 || result.pins.some(({level: level}) => level !== "ok") || result.findings.some(({level: level}) => level !== "notice");
  }
  function comment_page(result, detail) {
   const excerpt = (0, report_excerpt.z)(result.review, detail.gains);
   const pins = (0, most_urgent_first.N)(result.pins);
   return [ (0, markdown.R_)(3, [ ...(0, report_excerpt.C)(excerpt, result.review, result.runUrl), ...mergeAnswer(result) ]), ...keysSection(result, excerpt, detail), ...(0, 
   audit_section.xr)(result, detail.audit), ...(0, removed_table.c)(result.comparison, detail.removed), ...pins.length === 0 ? [] : [ (0, 
   markdown.R_)(3, (0, text_text.Qq)`Pins`), ...(0, tables.BJ)(pins, detail.pins) ], ...result.findings.length === 0 ? [] : [ (0, 
   markdown.R_)(3, (0, text_text.Qq)`Findings`), ...(0, tables.bM)(result.findings, detail.findings, detail.hints === 1) ], ...result.head === null ? [] : [ (0, 
   markdown.FY)((0, text_text.Qq)`This is about commit ${result.head}.`) ] ];
  }
  function keysSection(result, {gains: gains}, {places: places}) {
   const {comparison: comparison, mode: mode} = result;
   const {unchanged: unchanged} = changesOf(result);
   const stay = (0, text_text.hS)(unchanged.length, (0, text_text.Qq)`authorization stays as it is`, (0, 
   text_text.Qq)`authorizations stay as they are`);
   return [ ...(0, gains_list.j)(gains, comparison, places), ...gains.length === 0 || mode === "apply" ? [] : [ (0, 
   gains_list.o)(comparison) ], ...unchanged.length === 0 ? [] : [ (0, markdown.FY)((0, 
   text_text.Qq)`${stay}.`) ] ];
  }
  function connectionTo({apiUrl: apiUrl, runId: run}, {githubToken: token}, signal) {
   if (token === null) return null;
   return async () => {
    const {connect: connect} = await __nccwpck_require__.e(463).then(__nccwpck_require__.bind(__nccwpck_require__, 44463));
    return connect({
     token: token,
     apiUrl: apiUrl,
     run: run,
     signal: signal
    });
   };
  }
  function useOf({id: id, shard: {index: index, count: count}}) {
   return {
    id: id,
    part: count === 1 ? null : `${index + 1}/${count}`
   };
  }
  async function announce(result, settings, raw, host) {
   const {context: context, signal: signal} = host;
   if (context === null) return {
    comment: "",
    findings: []
   };
   const comment = commentOf(result);
   if (signal.aborted) return {
    comment: comment,
    findings: []
   };
   const query = {
    context: context,
    connect: connectionTo(context, settings, signal),
    say: host.say,
    pause: () => (0, promises_.setTimeout)(pauseMilliseconds)
   };
   const job = {
    leg: legOf(raw, host),
    run: (0, run_stamp.Zs)(context)
   };
   const findings = [];
   if (settings.comment !== "never") {
    const {keepComment: keepComment} = await Promise.all([ __nccwpck_require__.e(463), __nccwpck_require__.e(79) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 30079));
    const part = commentPart(result, comment, job);
    const owner = ownerOf("comment", context, settings);
    findings.push(...await keepComment({
     ...query,
     policy: settings.comment,
     owner: owner,
     part: part
    }));
   }
   if (settings.issue && settings.pins.length > 0) {
    const {keepTrackingIssue: keepTrackingIssue} = await Promise.all([ __nccwpck_require__.e(463), __nccwpck_require__.e(780) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 93780));
    const owner = ownerOf("issue", context, settings);
    const content = issueContent(result, job);
    findings.push(...await keepTrackingIssue({
     ...query,
     wanted: true,
     owner: owner,
     content: content
    }));
   }
   if (settings.issue && result.audit !== null && isConclusive(result.audit)) {
    const {keepTrackingIssue: keepTrackingIssue} = await Promise.all([ __nccwpck_require__.e(463), __nccwpck_require__.e(780) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 93780));
    const owner = auditOwnerOf(context, settings);
    const content = auditIssueContent(result.audit, result.asOf, job);
    findings.push(...await keepTrackingIssue({
     ...query,
     wanted: true,
     owner: owner,
     content: content
    }));
   }
   return {
    comment: comment,
    findings: findings
   };
  }
  const pauseMilliseconds = 700;
  function ownerOf(purpose, context, settings) {
   const {key: key, legacyKey: legacyKey} = (0, identity.c)(context, useOf(settings));
   return {
    purpose: purpose,
    key: key,
    legacyKey: legacyKey
   };
  }
  function legOf({"api-key": _, "github-token": __, ...inputs}, {environment: environment}) {
   const given = Object.entries(inputs).map(([name, value = ""]) => `${name}=${value}`);
   const runner = [ "RUNNER_OS", "RUNNER_ARCH" ].map(name => environment[name] ?? "");
   return (0, identity.Y)([ ...given.sort(), ...runner ]).slice(0, 16);
  }
  function commentPart(result, comment, job) {
   return {
    ...job,
    quiet: !isWorthAComment(result),
    picture: null,
    subjects: [],
    words: comment.trim()
   };
  }
  function issueContent({pins: pins, asOf: asOf}, job) {
   const concerned = pinsNeedingAttention(pins);
   const quiet = concerned.length === 0;
   const {title: title, body: body} = trackingIssue(pins, asOf);
   const subjects = concerned.slice(0, mostSubjects).map(({name: name}) => subjectOf(name));
   const judged = pins.map(({name: name}) => subjectOf(name));
   const words = quiet ? "" : body.trim();
   return {
    part: {
     ...job,
     quiet: quiet,
     picture: quiet ? null : pictureOf(pins),
     subjects: subjects,
     judged: judged,
     words: words
    },
    title: title,
    news: quiet ? closingWords(asOf) : newsWords(pins, asOf)
   };
  }
  const mostSubjects = 100;
  function subjectOf(name) {
   return (0, identity.Y)([ name ]).slice(0, 8);
  }
  function auditOwnerOf(context, settings) {
   const key = (0, identity.Y)([ (0, identity.c)(context, useOf(settings)).key, "audit" ]);
   return {
    purpose: "issue",
    key: key,
    legacyKey: key
   };
  }
  function auditIssueContent(audit, asOf, job) {
   const quiet = !auditNeedsAttention(audit);
   const {title: title, body: body} = auditIssue(audit, asOf);
   const subjects = audit.domains.slice(0, mostSubjects).map(subjectOf);
   const words = quiet ? "" : body.trim();
   return {
    part: {
     ...job,
     quiet: quiet,
     picture: quiet ? null : auditPicture(audit),
     subjects: subjects,
     judged: subjects,
     words: words
    },
    title: title,
    news: quiet ? auditClosing(asOf) : auditNews(audit, asOf)
   };
  }
  var audit = __nccwpck_require__(89920);
  const maxUnknownFindings = 200;
  const findings_maxNames = 5;
  const levels = {
   never: "notice",
   warn: "warning",
   error: "error"
  };
  function auditFindings(audit, gaps, {level: level}) {
   const shown = audit.unknown.slice(0, maxUnknownFindings);
   const more = audit.unknown.length - shown.length;
   const report = (message, hint) => (0, finding.g)(levels[level], "unknown-issuance", finding.j, message, hint);
   return [ ...shown.map((key, rank) => ({
    ...report(unknownMessage(key), unknownHint(key)),
    rank: rank
   })), ...more === 0 ? [] : [ {
    ...report(moreMessage(more), moreHint),
    rank: shown.length
   } ], ...audit.revoked.map(revokedFinding), ...audit.missing.map(missingFinding), ...gaps.map(gapFinding) ];
  }
  function unknownMessage({publicKeySha256: publicKeySha256, dnsNames: dnsNames, issuers: issuers, newest: newest, count: count, revoked: revoked}) {
   const what = (0, text_text.hS)(count, (0, text_text.Qq)`certificate`, (0, text_text.Qq)`certificates`);
   const end = revoked ? (0, text_text.Qq)`; revoked` : (0, text_text.Qq)``;
   return (0, text_text.Qq)`The key ${publicKeySha256}, which is not in the repository, has ${what} for ${findings_list(dnsNames)}, from ${findings_list(issuers)}, the newest valid from ${(0, 
   instant.G$)(newest.notBefore)} to ${(0, instant.G$)(newest.notAfter)}${end}.`;
  }
  function unknownHint({newest: newest, lapsed: lapsed}) {
   const ended = lapsed === null ? [] : lapsedWords(lapsed);
   return (0, text_text.Qq)`${ended}If you ordered it, add its CSR or certificate to the repository; if a provider makes it for you, add it to audit.allow in the config file. If nobody knows of it, ask its issuer to revoke it. Look it up at crt.sh or Cert Spotter by the SHA-256 of its key, or of its TBSCertificate: ${newest.tbsSha256}.`;
  }
  function lapsedWords({reason: reason, until: until}) {
   return (0, text_text.Qq)`Its entry in audit.allow (${reason}) lapsed on ${(0, instant.G$)(until)}. `;
  }
  function moreMessage(count) {
   return (0, text_text.Qq)`There are ${count} more unknown keys with certificates for your names.`;
  }
  const moreHint = (0, text_text.Qq)`The JSON report lists all of them under audit.unknown. Entries in audit.allow with an issuer or names leave out what a provider makes for you.`;
  function revokedFinding({issuance: issuance, document: document}) {
   return (0, finding.g)("warning", "certificate-revoked", document, (0, text_text.Qq)`The certificate for ${findings_list(issuance.dnsNames)}, issued by ${findings_list(issuance.issuer === null ? [] : [ issuance.issuer ])}, is revoked.`, (0, 
   text_text.Qq)`Find out why. Replace the certificate wherever it is used, and its key if that may be compromised; then remove it from the repository.`);
  }
  function missingFinding({publicKeySha256: publicKeySha256, dnsNames: dnsNames, documents: [place]}) {
   return (0, finding.g)("notice", "issuance-missing", place, (0, text_text.Qq)`No unexpired certificate with the key ${publicKeySha256} of this CSR for ${findings_list(dnsNames)} is in the logs.`, (0, 
   text_text.Qq)`Send the CSR to the certificate authority, or remove it if nobody needs it: its key stays authorized until a person removes it in Cert Spotter's settings. The config file turns this notice off: audit.missing-after: never.`);
  }
  function gapFinding({domains: domains, why: why, hint: hint}) {
   const where = domains.length === 0 ? [] : (0, text_text.Qq)` for ${findings_list(domains)}`;
   return (0, finding.g)("warning", "audit-incomplete", finding.j, (0, text_text.Qq)`The audit is incomplete${where}: ${why}.`, hint);
  }
  function monitoringFindings({missing: missing, disabled: disabled}) {
   const warning = (message, hint) => (0, finding.g)("warning", "name-not-monitored", finding.j, message, hint);
   return [ ...missing.length === 0 ? [] : [ warning((0, text_text.Qq)`Cert Spotter does not monitor ${findings_list(missing)}, so it reports no certificate for ${them(missing)}.`, (0, 
   text_text.Qq)`Add the domain in Cert Spotter; one that begins with a dot, such as .example.com, includes everything below it.`) ], ...disabled.length === 0 ? [] : [ warning((0, 
   text_text.Qq)`Monitoring of ${findings_list(disabled)} is disabled, so Cert Spotter reports no certificate for ${them(disabled)}.`, (0, 
   text_text.Qq)`Enable the domain in Cert Spotter, or remove the certificates and CSRs that are not used any more.`) ] ];
  }
  function them(names) {
   return names.length === 1 ? (0, text_text.Qq)`it` : (0, text_text.Qq)`them`;
  }
  function findings_list(items) {
   if (items.length === 0) return (0, text_text.Qq)`(not named)`;
   const more = items.length - findings_maxNames;
   const shown = (0, text_text.fj)(items.slice(0, findings_maxNames), (0, text_text.Qq)`, `);
   return more <= 0 ? shown : (0, text_text.Qq)`${shown} and ${more} more`;
  }
  var monitoring = __nccwpck_require__(34700);
  async function watchedNames(names, {apiKey: apiKey, apiUrl: apiUrl}, {environment: environment, signal: signal}) {
   const qualified = names.filter(name => name.includes("."));
   if (apiKey === null || signal.aborted || qualified.length === 0) return [];
   const [{monitoredDomains: monitoredDomains}, {describe: describe}] = await Promise.all([ Promise.all([ __nccwpck_require__.e(357), __nccwpck_require__.e(432) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 61432)), __nccwpck_require__.e(858).then(__nccwpck_require__.bind(__nccwpck_require__, 64858)) ]);
   const monitored = await monitoredDomains({
    apiUrl: apiUrl,
    apiKey: apiKey,
    environment: environment,
    signal: signal
   });
   if (!("message" in monitored)) return monitoringFindings((0, monitoring.j)(qualified, monitored));
   const unread = (0, finding.g)("warning", "audit-incomplete", finding.j, (0, text_text.Qq)`The list of monitored domains could not be read: ${describe(monitored)}.`, (0, 
   text_text.Qq)`Check api-key and api-url, and look in Cert Spotter whether it monitors these names.`);
   return [ unread ];
  }
  async function audit_audit(query, host) {
   const {repository: repository} = query;
   if (repository === null) return {
    audit: null,
    findings: []
   };
   const {domains: domains, others: others, findings: findings} = await domainsOf(query, repository);
   const searched = await search(domains, others, repository, query, host);
   const longStanding = await standing(searched, repository, query.settings, host);
   const {audit: settings, asOf: asOf} = query.settings;
   const found = (0, audit.Fs)(searched, repository, settings, asOf, longStanding);
   const names = [ ...query.plan.authorizations.flatMap(({dnsNames: dnsNames}) => dnsNames), ...domains ];
   const watched = await watchedNames(names, query.settings, host);
   return {
    audit: found,
    findings: [ ...findings, ...auditFindings(found, searched.gaps, settings), ...watched ]
   };
  }
  async function domainsOf(query, repository) {
   const {settings: settings, dealer: dealer} = query;
   const given = settings.audit.domains.map(name => ({
    name: name,
    domain: (0, audit_domains.Ow)(name)
   }));
   const invalid = given.filter(({domain: domain}) => domain === null).map(({name: name}) => name);
   const own = given.length > 0 ? given.map(({domain: domain}) => domain) : await searchable(repository.domains);
   const all = (0, audit_domains.J9)(own.filter(domain => domain !== null));
   const domains = all.filter(domain => dealer.holds(domain));
   const searched = new Set(domains);
   const gained = await searchable(newNames(query).flatMap(name => (0, audit_domains.Ow)(name) ?? []));
   const others = (0, audit_domains.J9)(gained.filter(domain => !(0, audit_domains.UO)(searched, domain)));
   const findings = [ ...invalid.length === 0 ? [] : [ notDomains(invalid) ], ...all.length === 0 ? [ nothingToSearch ] : [] ];
   return {
    domains: domains,
    others: others,
    findings: findings
   };
  }
  async function searchable(domains) {
   const {registrableDomain: registrableDomain} = await Promise.all([ __nccwpck_require__.e(935), __nccwpck_require__.e(352) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 16352));
   return [ ...domains ].filter(domain => registrableDomain(domain) !== null);
  }
  function newNames({decision: decision, plan: plan, compared: compared}) {
   if (decision.mode !== "plan") return [];
   const isNew = ({id: id}) => compared.changes.get(id)?.kind !== "unchanged";
   return plan.authorizations.filter(isNew).flatMap(({dnsNames: dnsNames}) => dnsNames);
  }
  const nothingToSearch = (0, finding.g)("warning", "audit-incomplete", finding.j, (0, 
  text_text.Qq)`The audit has no domain to search: no document under authorize has a DNS name.`, (0, 
  text_text.Qq)`List the domains under audit-domains, or the files with certificates and CSRs for them under authorize.`);
  function notDomains(names) {
   return (0, finding.g)("warning", "audit-incomplete", finding.j, (0, text_text.Qq)`${(0, 
   text_text.hS)(names.length, (0, text_text.Qq)`entry`, (0, text_text.Qq)`entries`)} of audit-domains cannot be searched: ${(0, 
   text_text.fj)(names.slice(0, 5), (0, text_text.Qq)`, `)}.`, (0, text_text.Qq)`Write domains such as example.com, one per line. Top-level domains cannot be searched.`);
  }
  async function search(domains, others, repository, {settings: settings}, {environment: environment, signal: signal, say: say}) {
   const [{IssuanceSearch: IssuanceSearch}, {searchAll: searchAll}] = await Promise.all([ Promise.all([ __nccwpck_require__.e(357), __nccwpck_require__.e(642) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 71642)), __nccwpck_require__.e(685).then(__nccwpck_require__.bind(__nccwpck_require__, 685)) ]);
   const {apiUrl: apiUrl, withKey: withKey, requests: requests} = settings.audit;
   const client = new IssuanceSearch({
    apiUrl: apiUrl,
    apiKey: withKey ? settings.apiKey : null,
    environment: environment,
    signal: signal
   });
   say((0, text_text.Qq)`The audit searches ${(0, text_text.hS)(domains.length, (0, 
   text_text.Qq)`domain`, (0, text_text.Qq)`domains`)} at ${apiUrl.host}.`);
   try {
    const searched = await searchAll([ ...domains, ...others ], repository.domains, client, {
     requests: requests
    });
    return {
     ...searched,
     domains: domains
    };
   } finally {
    await client.close();
   }
  }
  async function standing(searched, repository, {audit: {missingAfter: missingAfter}, asOf: asOf}, {workspace: workspace, context: context}) {
   const awaited = (0, audit.z8)(searched, repository);
   if (missingAfter === null || awaited.length === 0) return new Set;
   const paths = [ ...new Set(awaited.flatMap(({documents: documents}) => documents.map(({path: path}) => path))) ];
   const {unchangedSince: unchangedSince} = await __nccwpck_require__.e(786).then(__nccwpck_require__.bind(__nccwpck_require__, 35786));
   return unchangedSince(workspace, paths, context?.sha ?? "", asOf - missingAfter);
  }
  async function authorize(authorizations, {mode: mode}, settings, host) {
   if (authorizations.length === 0) return {
    sent: [],
    findings: []
   };
   if (mode === "plan") return {
    sent: authorizations.map(() => planned),
    findings: []
   };
   const {apiKey: apiKey} = settings;
   if (apiKey === null) return {
    sent: authorizations.map(() => withoutKey),
    findings: [ apiKeyMissing(host) ]
   };
   const [{CertSpotter: CertSpotter}, {sendAll: sendAll}, {sendFindings: sendFindings}] = await Promise.all([ Promise.all([ __nccwpck_require__.e(357), __nccwpck_require__.e(118) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 20118)), Promise.all([ __nccwpck_require__.e(606), __nccwpck_require__.e(639) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 75639)), __nccwpck_require__.e(858).then(__nccwpck_require__.bind(__nccwpck_require__, 64858)) ]);
   const {environment: environment, signal: signal} = host;
   const client = new CertSpotter({
    apiUrl: settings.apiUrl,
    apiKey: apiKey,
    environment: environment,
    signal: signal
   });
   let done = 0;
   try {
    const onSent = () => host.progress(++done, authorizations.length);
    const sent = await sendAll(authorizations, client, {
     signal: signal,
     onSent: onSent
    });
    return {
     sent: sent,
     findings: sendFindings(authorizations, sent)
    };
   } finally {
    await client.close();
   }
  }
  const planned = {
   status: "planned",
   attempts: 0
  };
  const withoutKey = {
   status: "not-tried",
   attempts: 0,
   why: "there is no API key"
  };
  function apiKeyMissing({context: context}) {
   const hint = context === null ? (0, text_text.Qq)`Set the variable CERTSPOTTER_API_KEY; the key is on your SSLMate account's page.` : (0, 
   text_text.Qq)`Pass it from a secret: api-key: \${{ secrets.CERTSPOTTER_API_KEY }}. GitHub hands no secrets to forks and to Dependabot, and an unknown secret is empty.`;
   return (0, finding.g)("error", "api-key-missing", finding.j, (0, text_text.Qq)`There is something to authorize, but no api-key.`, hint);
  }
  var read = __nccwpck_require__(23671);
  function compareAuthorizations(base, head, isWhole = true) {
   const baseById = new Map(base.map(authorization => [ authorization.id, authorization ]));
   const change = after => {
    const found = changeOf(baseById.get(after.id), after);
    return isWhole || found.kind === "unchanged" ? found : {
     kind: "unknown"
    };
   };
   return {
    changes: new Map(head.map(after => [ after.id, change(after) ])),
    removed: removedKeys(base, head),
    newNames: changes_newNames(base, head)
   };
  }
  function changeOf(before, after) {
   if (before === undefined) return {
    kind: "new"
   };
   if (after.by !== "key") return {
    kind: "unchanged"
   };
   const namesBefore = new Set(before.dnsNames);
   const gained = after.dnsNames.filter(name => !namesBefore.has(name));
   return gained.length === 0 ? {
    kind: "unchanged"
   } : {
    kind: "widened",
    gained: gained
   };
  }
  function removedKeys(base, head) {
   const kept = new Set(head.map(({publicKeySha256: publicKeySha256}) => publicKeySha256));
   const gone = (0, group_by.$)(base.filter(({publicKeySha256: publicKeySha256}) => !kept.has(publicKeySha256)), ({publicKeySha256: publicKeySha256}) => publicKeySha256);
   return [ ...gone ].map(([publicKeySha256, authorizations]) => ({
    publicKeySha256: publicKeySha256,
    dnsNames: changes_distinct(authorizations.flatMap(({dnsNames: dnsNames}) => dnsNames)),
    paths: changes_distinct(authorizations.flatMap(({documents: documents}) => documents.map(({path: path}) => path)))
   })).sort((a, b) => a.publicKeySha256 < b.publicKeySha256 ? -1 : 1);
  }
  function changes_newNames(base, head) {
   const known = new Set(base.flatMap(({dnsNames: dnsNames}) => dnsNames));
   return changes_distinct(head.flatMap(({dnsNames: dnsNames}) => dnsNames)).filter(name => !known.has(name));
  }
  function changes_distinct(strings) {
   return [ ...new Set(strings) ].sort();
  }
  function pushApplies(mode, branch, defaultBranch) {
   if (mode === "auto") return defaultBranch === null || branch === defaultBranch;
   return mode === "apply";
  }
  function mergingOf(mode, context) {
   const state = context?.pullRequest?.state ?? "open";
   if (state !== "open") return {
    kind: state
   };
   if (context === null || context.base === null) return {
    kind: "applies"
   };
   const {base: base, defaultBranch: defaultBranch} = context;
   if (mode === "auto" && !pushApplies(mode, base.ref, defaultBranch)) return {
    kind: "plans",
    branch: base.ref,
    defaultBranch: defaultBranch
   };
   return {
    kind: "applies"
   };
  }
  async function unlessCancelled(signal, work) {
   const cancelled = new Promise(resolve => {
    const giveUp = () => resolve(null);
    if (signal.aborted) giveUp();
    signal.addEventListener("abort", giveUp, {
     once: true
    });
   });
   return Promise.race([ work, cancelled ]);
  }
  const noBase = {
   commit: null,
   how: "none"
  };
  async function openBasePlan(query) {
   const {context: context, settings: settings, raw: raw} = query;
   const isSilent = settings.authorize.length === 0;
   const hasConfig = (raw.config ?? "").trim() !== "";
   if (context === null || context.base === null || isSilent && !hasConfig) return withoutPlan(nothing);
   const side = await unlessCancelled(query.signal, compare_open(query, context, context.base));
   if (side === null) return withoutPlan(unknownBecause([], noBase));
   if (side.kind === "known") return new PlanOfBase(side, query);
   const {findings: findings, commit: commit} = side;
   return withoutPlan(isSilent ? {
    ...nothing,
    base: commit
   } : unknownBecause(findings, commit));
  }
  const nothing = {
   comparison: {
    kind: "none"
   },
   changes: new Map,
   base: noBase,
   basePins: null,
   findings: []
  };
  function withoutPlan(compared) {
   return {
    take: () => Promise.resolve(),
    compare: () => Promise.resolve(compared)
   };
  }
  function unknownBecause(findings, base) {
   return {
    ...nothing,
    comparison: {
     kind: "unknown"
    },
    base: base,
    findings: findings
   };
  }
  async function compare_open(query, context, base) {
   const {settings: settings, raw: raw, settle: settle, files: files, signal: signal} = query;
   const {readBase: readBase} = await Promise.all([ __nccwpck_require__.e(815), __nccwpck_require__.e(606), __nccwpck_require__.e(955) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 21955));
   const mayAsk = settings.authorize.length > 0 || settings.comment !== "never";
   return readBase({
    ...{
     context: context,
     base: base,
     raw: raw,
     settings: settings,
     settle: settle
    },
    paths: files.map(({path: path}) => path),
    connect: mayAsk ? connectionTo(context, settings, signal) : null
   });
  }
  class PlanOfBase {
   #side;
   #query;
   #authorize;
   #pins;
   #planner;
   #pinItems=[];
   #matched=new Set;
   constructor(side, query) {
    this.#side = side;
    this.#query = query;
    const {settings: settings} = side;
    this.#authorize = new assignment.I(settings !== null && compare_authorizes(settings, query) ? settings.authorize : []);
    this.#pins = new assignment.I(settings?.pins ?? []);
    this.#planner = new AuthorizationPlanner(settings?.asOf ?? query.settings.asOf, dealerOf(settings, query));
   }
   async take(path, bytes, found) {
    if (await this.#side.files.dropSame(path, bytes)) await this.#add(path, found);
   }
   async compare(head) {
    const {commit: commit, files: files, hidden: hidden, settings: settings} = this.#side;
    const {convertedFiles: convertedFiles, readOthers: readOthers} = await Promise.all([ __nccwpck_require__.e(815), __nccwpck_require__.e(606), __nccwpck_require__.e(955) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 21955));
    const others = await unlessCancelled(this.#query.signal, readOthers(files));
    if (others === null) return unknownBecause([], commit);
    if ("code" in others) return unknownBecause([ others ], commit);
    for (const {path: path, bytes: bytes} of others.files) await this.#add(path, (0, 
    read.r)(path, bytes).found);
    const {authorizations: authorizations} = this.#planner.finish();
    const isWhole = others.unread.length + hidden.length === 0;
    const {changes: changes, removed: removed, newNames: newNames} = compareAuthorizations(authorizations, head, isWhole);
    return {
     comparison: {
      kind: "compared",
      removed: removed,
      newNames: newNames
     },
     changes: changes,
     base: commit,
     basePins: {
      entries: settings?.pins ?? [],
      items: this.#pinItems,
      matched: this.#matched
     },
     findings: [ ...this.#side.findings, ...convertedFiles(others.unread) ]
    };
   }
   async #add(path, found) {
    this.#planner.add(await planItems(found, this.#authorize.entriesOf(path), this.#query.verify));
    for (const entry of this.#pins.entriesOf(path)) {
     this.#matched.add(entry);
     for (const {document: document} of found) this.#pinItems.push({
      document: (0, documents_document.ht)(document),
      entry: entry
     });
    }
   }
  }
  function compare_authorizes(base, {settings: head, context: context}) {
   const branch = context?.base?.ref ?? "";
   const applies = ({mode: mode}) => pushApplies(mode, branch, context?.defaultBranch ?? null);
   return (applies(base) || !applies(head)) && base.apiUrl.href === head.apiUrl.href;
  }
  function dealerOf(base, {dealer: dealer}) {
   return base === null || base.shard.count === 1 ? dealer : new Dealer(base.shard);
  }
  var codes = __nccwpck_require__(32669);
  function outcomeOf(findings) {
   if (findings.some(({level: level}) => level === "error")) return "fail";
   return findings.some(({level: level}) => level === "warning") ? "warn" : "pass";
  }
  function sorted(findings) {
   return [ ...findings ].sort((a, b) => codes.yr.indexOf(a.level) - codes.yr.indexOf(b.level) || (0, 
   codes.tt)(a.code, b.code) || (a.rank ?? 0) - (b.rank ?? 0) || comparePaths(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || comparePaths((0, 
   plain.jA)(a.message), (0, plain.jA)(b.message)));
  }
  function comparePaths(a, b) {
   if (a === b) return 0;
   if (a === null) return 1;
   if (b === null) return -1;
   return a < b ? -1 : 1;
  }
  const concerns = [ "public-suffix", "wildcard", "new-domain", "international", "new-name" ];
  function reviewOf(authorizations, comparison, domainOf) {
   const changed = authorizations.filter(({change: change}) => change.kind !== "unchanged");
   const known = knownBefore(authorizations, comparison, domainOf);
   const gained = new Set(changed.flatMap(report_result.z));
   const names = inTurns([ ...gained ].map(name => reviewed(name, known, domainOf)));
   const ranks = new Map(names.map((each, rank) => [ each.name, {
    ...each,
    rank: rank
   } ]));
   const unsorted = changed.map(result => {
    const own = [ ...new Set((0, report_result.z)(result)) ].flatMap(name => ranks.get(name) ?? []);
    return {
     result: result,
     names: own.toSorted((a, b) => a.rank - b.rank),
     rank: Math.min(...own.map(rankOf))
    };
   });
   const gains = unsorted.toSorted(byRank);
   return {
    gains: gains,
    names: withGains(names, gains)
   };
  }
  function withGains(names, gains) {
   const pairs = gains.flatMap(({names: names}, index) => names.map(({name: name}) => ({
    name: name,
    index: index
   })));
   const byName = (0, group_by.$)(pairs, ({name: name}) => name);
   return names.map(name => ({
    ...name,
    gains: (byName.get(name.name) ?? []).map(({index: index}) => index)
   }));
  }
  function rankOf({rank: rank}) {
   return rank;
  }
  function byRank(a, b) {
   const [first, second] = [ a, b ].map(({rank: rank}) => rank === Number.POSITIVE_INFINITY ? -1 : rank);
   return Number(first) - Number(second) || compare(a.result.authorization.id, b.result.authorization.id);
  }
  function knownBefore(authorizations, comparison, domainOf) {
   if (comparison.kind !== "compared") return null;
   const fresh = new Set(comparison.newNames);
   const there = authorizations.flatMap(({authorization: authorization}) => authorization.dnsNames);
   const removed = comparison.removed.flatMap(({dnsNames: dnsNames}) => dnsNames);
   const names = new Set([ ...there.filter(name => !fresh.has(name)), ...removed ]);
   return {
    names: names,
    domains: new Set([ ...names ].map(name => domainOf(name) ?? withoutWildcard(name)))
   };
  }
  function reviewed(name, known, domainOf) {
   const registrable = domainOf(name);
   const domain = registrable ?? withoutWildcard(name);
   const isWildcard = name.startsWith("*.");
   const found = {
    "public-suffix": isWildcard && registrable === null,
    wildcard: isWildcard,
    "new-domain": known !== null && !known.domains.has(domain),
    international: /(?:^|\.)xn--/.test(name),
    "new-name": known !== null && !known.names.has(name)
   };
   return {
    name: name,
    domain: domain,
    concerns: new Set(concerns.filter(concern => found[concern]))
   };
  }
  function withoutWildcard(name) {
   return name.replace(/^\*\./, "");
  }
  function inTurns(names) {
   const alike = (0, group_by.$)(names, name => `${urgency(name)} ${name.domain}`);
   const turns = [ ...alike.values() ].flatMap(group => group.toSorted((a, b) => compare(a.name, b.name)).map((each, turn) => ({
    each: each,
    turn: turn
   })));
   return turns.toSorted((a, b) => urgency(b.each) - urgency(a.each) || a.turn - b.turn || compare(a.each.domain, b.each.domain) || compare(a.each.name, b.each.name)).map(({each: each}) => each);
  }
  function urgency(name) {
   return concerns.reduce((sum, concern) => 2 * sum + Number(name.concerns.has(concern)), 0);
  }
  function compare(a, b) {
   if (a === b) return 0;
   return a < b ? -1 : 1;
  }
  function conclude(stages) {
   const {settings: settings, decision: decision, dealer: dealer, gathered: gathered, plan: plan, compared: compared, watched: watched, sending: sending, audited: audited} = stages;
   const findings = [ ...decision.refusal === null ? [] : [ decision.refusal ], ...dealer.ofFiles(gathered.findings), ...plan.findings, ...compared.findings, ...watched.findings, ...sending.findings, ...audited.findings ];
   const authorizations = resultsOf(stages);
   return {
    outcome: outcomeOf(findings),
    mode: decision.mode,
    asOf: settings.asOf,
    files: gathered.files,
    documents: gathered.documents,
    authorizations: authorizations,
    comparison: compared.comparison,
    base: compared.base,
    merging: mergingOf(settings.mode, stages.context),
    head: stages.context?.pullRequest?.head.sha || null,
    review: reviewOf(authorizations, compared.comparison, stages.domainOf),
    runUrl: stages.runUrl,
    pins: watched.pins,
    audit: audited.audit,
    findings: sorted(findings),
    updatedFiles: watched.updatedFiles
   };
  }
  const unknown = {
   kind: "unknown"
  };
  function resultsOf({plan: plan, compared: compared, sending: sending}) {
   return plan.authorizations.flatMap((authorization, i) => {
    const sent = sending.sent[i];
    const change = compared.changes.get(authorization.id) ?? unknown;
    return sent === undefined ? [] : [ {
     authorization: authorization,
     change: change,
     sent: sent
    } ];
   });
  }
  function withFindings(result, more) {
   if (more.length === 0) return result;
   const findings = [ ...result.findings, ...more ];
   return {
    ...result,
    outcome: outcomeOf(findings),
    findings: sorted(findings)
   };
  }
  async function registrableDomains(authorizations) {
   if (authorizations.length === 0) return () => null;
   const {registrableDomain: registrableDomain} = await Promise.all([ __nccwpck_require__.e(935), __nccwpck_require__.e(352) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 16352));
   return registrableDomain;
  }
  var files_read = __nccwpck_require__(78766);
  async function gather(found, workspace, consumers, limit = limits.Je) {
   const collector = new Collector(consumers, found.findings);
   for (const reading of (0, files_read.U)(found.files, workspace)) {
    if (collector.documents.count >= limit) {
     collector.findings.push(tooManyDocuments(reading.file.path, collector.documents.count));
     break;
    }
    if (collector.isGrowingLarge()) keepYoungGeneration();
    if (reading.kind === "unreadable") collector.pass(reading.file, reading.finding); else await collector.take(reading.file, reading.bytes);
   }
   return collector;
  }
  class Collector {
   documents;
   issuers;
   #consumers;
   findings;
   pinItems=[];
   matchedPins=new Set;
   files=0;
   #isLarge=false;
   constructor({documents: documents, issuers: issuers, ...consumers}, findings) {
    this.documents = documents;
    this.issuers = issuers;
    this.#consumers = consumers;
    this.findings = [ ...findings ];
   }
   isGrowingLarge() {
    if (this.#isLarge || this.documents.count < manyItems) return false;
    this.#isLarge = true;
    return true;
   }
   pass(file, finding) {
    this.findings.push(finding);
    this.#count(file);
   }
   async take(file, bytes) {
    const {found: found, findings: findings} = (0, read.r)(file.path, bytes);
    this.findings.push(...findings);
    this.#count(file);
    for (const {document: document} of found) this.documents.add(document);
    for (const entry of file.pins) this.#pin(found, entry);
    for (const each of found) this.issuers.take(each, file.pins);
    const {planner: planner, basePlan: basePlan, verify: verify, repository: repository} = this.#consumers;
    const added = file.authorize.length === 0 ? null : file.authorize.flatMap(({dnsNames: dnsNames}) => dnsNames);
    if (repository !== null) for (const {document: document} of found) repository.add(document, added);
    if (file.authorize.length > 0) planner.add(await planItems(found, file.authorize, verify));
    await basePlan.take(file.path, bytes, found);
   }
   #pin(found, entry) {
    for (const {document: document} of found) this.pinItems.push({
     document: (0, documents_document.ht)(document),
     entry: entry
    });
   }
   #count({pins: pins}) {
    this.files++;
    for (const entry of pins) this.matchedPins.add(entry);
   }
  }
  function tooManyDocuments(path, count) {
   return (0, finding.g)("error", "file-unreadable", {
    path: path,
    line: null
   }, (0, text_text.Qq)`${path} and the files after it are not read: the ones before hold ${count} documents, and a run takes up no more.`, (0, 
   text_text.Qq)`Narrow the patterns, or spread the files over several runs.`);
  }
  var target = __nccwpck_require__(95151);
  var inputs_fault = __nccwpck_require__(17324);
  var external_node_path_ = __nccwpck_require__(76760);
  var addresses = __nccwpck_require__(82872);
  var as_of = __nccwpck_require__(61218);
  var inputs_audit = __nccwpck_require__(12479);
  var durations = __nccwpck_require__(28085);
  const longestId = 64;
  function parseId(value) {
   if (value.length > longestId) return (0, inputs_fault.eJ)((0, text_text.Qq)`has ${value.length} characters, and may have ${longestId}`);
   if (/^[A-Za-z\d._-]+$/.test(value)) return (0, inputs_fault.Yz)(value);
   return (0, inputs_fault.eJ)((0, text_text.Qq)`${value} may hold letters, digits, ".", "_" and "-" only`);
  }
  var lists = __nccwpck_require__(68337);
  var definition = __nccwpck_require__(73999);
  const defaults = new Map(definition.Q.filter(({default: value}) => value !== "" && !value.startsWith("${{")).map(({name: name, default: value}) => [ name, value ]));
  class InputReader {
   #raw;
   #faults=[];
   constructor(raw) {
    this.#raw = raw;
   }
   value(name) {
    return this.#raw[name]?.trim() || (defaults.get(name) ?? "");
   }
   optional(name, parse) {
    const value = this.value(name);
    return value === "" ? null : this.take(name, parse(value), null);
   }
   required(name, parse, standIn) {
    return this.take(name, parse(this.value(name)), standIn);
   }
   take(name, result, standIn) {
    if (result.ok) return result.value;
    this.add((0, text_text.Qq)`input ${name}: ${result.fault}`);
    return standIn;
   }
   add(...faults) {
    this.#faults.push(...faults);
   }
   error() {
    return this.#faults.length === 0 ? null : new inputs_fault.dz(this.#faults);
   }
  }
  function checked(check) {
   return value => {
    const fault = check(value);
    return fault === null ? (0, inputs_fault.Yz)(value) : (0, inputs_fault.eJ)(fault);
   };
  }
  const maxSecretLength = 4096;
  const mistakes = [ [ /\$\{\{|\}\}/, (0, text_text.Qq)`holds an expression that nothing has expanded; write it as \${{ secrets.NAME }} in the workflow` ], [ /^(?:\$\{?\w+\}?|%\w+%)$/, (0, 
  text_text.Qq)`is the name of a variable, not its value` ], [ /^\*+$/, (0, text_text.Qq)`is a masked value (***), not the secret itself` ], [ /^(["'`]).*\1$/s, (0, 
  text_text.Qq)`is wrapped in quotes; store it without them` ], [ /^<.*>$/s, (0, text_text.Qq)`is a placeholder in angle brackets` ], [ /^(?:true|false|null|undefined|none|changeme|secret-here|your[-_ ]?(?:api)?[-_ ]?(?:key|token)(?:[-_ ]here)?)$/i, (0, 
  text_text.Qq)`is a placeholder` ], [ /^-----BEGIN /, (0, text_text.Qq)`is PEM, and no key of an API` ], [ /^[a-z]+:\/\//i, (0, 
  text_text.Qq)`is an address` ], [ /^(?:bearer|basic|token)\s/i, (0, text_text.Qq)`starts with the name of an authentication scheme; give the bare value` ], [ /[\r\n]/, (0, 
  text_text.Qq)`holds a line end` ], [ /\s/, (0, text_text.Qq)`holds white space` ], [ /[^\x21-\x7e]/, (0, 
  text_text.Qq)`holds a character that cannot stand in an HTTP header` ] ];
  function parseSecret(value) {
   if (value.length > maxSecretLength) return (0, inputs_fault.eJ)((0, text_text.Qq)`is longer than ${maxSecretLength} characters`);
   const mistake = mistakes.find(([pattern]) => pattern.test(value));
   return mistake === undefined ? (0, inputs_fault.Yz)(value) : (0, inputs_fault.eJ)(mistake[1]);
  }
  var settings = __nccwpck_require__(7031);
  const maxShards = 1024;
  const wholeWork = {
   index: 0,
   count: 1
  };
  function parseShard(value) {
   const [, part, parts] = /^(\d{1,6})\s*\/\s*(\d{1,6})$/.exec(value) ?? [];
   if (part === undefined) return (0, inputs_fault.eJ)((0, text_text.Qq)`${value} is no shard; write it as i/n, such as 1/4`);
   const [number, count] = [ Number(part), Number(parts) ];
   if (count < 1 || count > maxShards) return (0, inputs_fault.eJ)((0, text_text.Qq)`${value} asks for none or more than ${maxShards} parts`);
   if (number < 1 || number > count) {
    return (0, inputs_fault.eJ)((0, text_text.Qq)`${value} is not among the parts: they are 1/${count} to ${count}/${count}`);
   }
   return (0, inputs_fault.Yz)({
    index: number - 1,
    count: count
   });
  }
  var suggestion = __nccwpck_require__(74478);
  const defaultApiUrl = new URL("https://sslmate.com/api/v3/monitoring");
  const noTime = {
   kind: "time",
   milliseconds: 0
  };
  async function loadSettings(raw, context) {
   const reader = new InputReader(raw);
   const defaults = readDefaults(reader);
   const fromInputs = readEntries(reader, defaults, context.workspace);
   const fromConfig = await readConfigEntries(reader, defaults, context);
   const run = readRun(reader, context);
   const authorize = [ ...fromInputs.authorize, ...fromConfig.authorize ];
   const pins = [ ...fromInputs.pins, ...fromConfig.pins ];
   const audit = {
    ...(0, inputs_audit.y4)(reader),
    ...fromConfig.audit
   };
   return reader.error() ?? {
    ...run,
    authorize: authorize,
    pins: pins,
    audit: audit
   };
  }
  function readDefaults(reader) {
   return {
    by: reader.required("authorize-by", value => (0, suggestion.HU)(value, settings.q9), "key"),
    dnsNames: (0, lists.c)(reader.value("dns-names")),
    failBefore: reader.required("fail-before", durations.E9, noTime),
    warnBefore: reader.required("warn-before", durations.E9, noTime)
   };
  }
  function readEntries(reader, defaults, workspace) {
   if ([ "authorize", "pins", "config" ].every(name => reader.value(name) === "")) {
    reader.add((0, text_text.Qq)`none of the inputs authorize, pins and config is given; name the files to look at in one of them`);
   }
   const authorize = reader.optional("authorize", value => (0, patterns.Z7)(value, workspace));
   const pins = reader.optional("pins", value => (0, patterns.Z7)(value, workspace));
   const {by: by, dnsNames: dnsNames, failBefore: failBefore, warnBefore: warnBefore} = defaults;
   return {
    authorize: authorize === null ? [] : [ {
     origin: "input",
     files: authorize,
     dnsNames: dnsNames,
     by: by
    } ],
    pins: pins === null ? [] : [ inputPin(pins, failBefore, warnBefore) ]
   };
  }
  function inputPin(files, failBefore, warnBefore) {
   return {
    origin: "input",
    name: null,
    files: files,
    failBefore: failBefore,
    warnBefore: warnBefore,
    expect: {},
    source: null,
    sourceLinks: [],
    sourceHosts: [],
    verify: "issuer",
    rotates: null,
    update: null
   };
  }
  async function readConfigEntries(reader, defaults, context) {
   const path = reader.value("config");
   const bytes = reader.optional("config", context.readConfig);
   if (bytes === null) return {
    authorize: [],
    pins: [],
    audit: inputs_audit.I0
   };
   const {parseConfig: parseConfig} = await Promise.all([ __nccwpck_require__.e(815), __nccwpck_require__.e(934), __nccwpck_require__.e(451) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 69451));
   const {entries: entries, faults: faults} = parseConfig(bytes, path, defaults, context.workspace);
   reader.add(...faults);
   return entries;
  }
  function readRun(reader, context) {
   const output = checked(context.refuseOutput);
   const report = reader.optional("report", output);
   const sarif = reader.optional("sarif", output);
   if (report !== null && sarif !== null && isSameFile(report, sarif, context.workspace)) reader.add((0, 
   text_text.Qq)`inputs report and sarif name the same file, ${report}`);
   return {
    apiKey: reader.optional("api-key", parseSecret),
    apiUrl: reader.required("api-url", addresses.nV, defaultApiUrl),
    asOf: reader.optional("as-of", value => (0, as_of.r)(value, context.now)) ?? context.now,
    mode: reader.required("mode", value => (0, suggestion.HU)(value, settings.nI), "auto"),
    ifNoFilesFound: reader.required("if-no-files-found", value => (0, suggestion.HU)(value, settings.WA), "error"),
    githubToken: reader.optional("github-token", parseSecret),
    comment: reader.required("comment", value => (0, suggestion.HU)(value, settings.YN), "never"),
    issue: reader.required("issue", suggestion.og, false),
    report: report,
    sarif: sarif,
    shard: reader.optional("shard", parseShard) ?? wholeWork,
    id: reader.optional("id", parseId),
    warnOnly: reader.required("warn-only", suggestion.og, false)
   };
  }
  function isSameFile(a, b, workspace) {
   return (0, external_node_path_.resolve)(workspace, a) === (0, external_node_path_.resolve)(workspace, b);
  }
  class Inputs {
   #raw;
   #host;
   constructor(raw, host) {
    this.#raw = raw;
    this.#host = host;
   }
   async settle() {
    const settings = await this.#load(path => (0, files_read.R)(path, this.#host.workspace));
    if (settings instanceof inputs_fault.dz) throw settings;
    return settings;
   }
   get raw() {
    return this.#raw;
   }
   async settleOther(raw, config) {
    const settings = await this.#load(() => (0, inputs_fault.Yz)(config), raw);
    return settings instanceof inputs_fault.dz ? null : settings;
   }
   #load(readConfig, raw = this.#raw) {
    const {workspace: workspace, temporary: temporary, now: now} = this.#host;
    const context = {
     workspace: workspace,
     now: now,
     readConfig: readConfig,
     refuseOutput: path => (0, target.E)(path, {
      workspace: workspace,
      runnerTemp: temporary
     })
    };
    return loadSettings(raw, context);
   }
  }
  async function inRepository(findings, {context: context}) {
   const paths = findings.flatMap(({path: path}) => path === null ? [] : [ path ]);
   if (context === null || paths.length === 0) return findings;
   const {repositoryPaths: repositoryPaths} = await __nccwpck_require__.e(177).then(__nccwpck_require__.bind(__nccwpck_require__, 25177));
   const {pathOf: pathOf} = await repositoryPaths(context, paths);
   return findings.map(finding => finding.path === null ? finding : {
    ...finding,
    path: pathOf(finding.path)
   });
  }
  var expectation = __nccwpck_require__(45567);
  var genuineness = __nccwpck_require__(56055);
  var succession = __nccwpck_require__(9210);
  function likenessesOf(certificates, counting) {
   return [ ...grouped(certificates, likeness_ownerOf) ].flatMap(([owner, group]) => byNames(group).flatMap(([names, alike]) => (0, 
   succession.eB)(counting(alike)).map(succession => ({
    identity: JSON.stringify([ owner, names, usagesOf(succession) ]),
    certificates: inFileOrder(succession),
    succession: succession
   }))));
  }
  function inFileOrder({members: members}) {
   return members.toSorted((a, b) => a.path === b.path ? a.index - b.index : a.path < b.path ? -1 : 1);
  }
  function likeness_ownerOf({path: path, subject: subject, certificateSha256: certificateSha256}) {
   const folder = path.slice(0, path.lastIndexOf("/") + 1);
   return JSON.stringify([ folder, subject === "" ? certificateSha256 : subject.toLowerCase() ]);
  }
  function byNames(certificates) {
   const groups = [ ...grouped(certificates, likeness_namesOf) ];
   const [first, ...others] = groups.filter(([names]) => names !== "");
   return first === undefined || others.length > 0 ? groups : [ [ first[0], certificates ] ];
  }
  function likeness_namesOf({alternativeNames: alternativeNames}) {
   return [ ...new Set(alternativeNames.map(name => name.toLowerCase())) ].sort().join("\n");
  }
  function usagesOf({members: members}) {
   const [first] = members.map(({usages: usages}) => usages.toSorted().join(" "));
   return String(first);
  }
  function grouped(items, keyOf) {
   const groups = new Map;
   for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [ item ]); else group.push(item);
   }
   return groups;
  }
  function groupPins(entries, items, issuers = new pins_issuers.w) {
   return entries.flatMap(entry => {
    const certificates = items.filter(item => item.entry === entry).map(({document: document}) => document).filter(documents_document.Yn).filter(documents_document.DC);
    return entry.origin === "config" ? [ configPin(entry, certificates, issuers) ] : inputPins(entry, certificates);
   });
  }
  function configPin(entry, certificates, issuers) {
   const counting = countingOf(certificates);
   const patterns = entry.files.include.join(" ");
   const {expect: expect} = entry;
   const keys = issuerKeysIn(issuers, expect.issuerPublicKeySha256 ?? []);
   const mismatches = counting.flatMap(certificate => (0, expectation.yC)(certificate, expect, keys));
   const unexpected = new Set(mismatches.map(({certificate: certificate}) => certificate));
   const expected = counting.filter(certificate => !unexpected.has(certificate));
   return {
    name: entry.name ?? counting[0]?.subject ?? patterns,
    identity: `config:${entry.name ?? patterns}`,
    entry: entry,
    certificates: counting,
    ...group_succession(entry, expected),
    mismatches: mismatches
   };
  }
  function group_succession({expect: expect}, certificates) {
   if (expect.usage !== undefined) return {
    counted: certificates,
    lost: []
   };
   return group_inFileOrder(certificates, (0, succession.cw)(certificates));
  }
  function group_inFileOrder(certificates, {members: members, lost: lost}) {
   const counted = new Set(members);
   return {
    counted: certificates.filter(certificate => counted.has(certificate)),
    lost: lost
   };
  }
  function issuerKeysIn(issuers, keys) {
   return certificate => {
    const der = issuers.derOf(certificate);
    return der === null ? [] : (0, genuineness.F)(certificate, der, keys, issuers);
   };
  }
  function inputPins(entry, certificates) {
   return likenessesOf(certificates, countingOf).map(({identity: identity, certificates: certificates, succession: succession}) => ({
    name: certificates[0]?.subject || "(empty subject)",
    identity: `input:${identity}`,
    entry: entry,
    certificates: certificates,
    counted: certificates,
    mismatches: [],
    lost: succession.lost
   }));
  }
  function countingOf(certificates) {
   const endEntities = certificates.filter(({ca: ca}) => !ca);
   return endEntities.length > 0 ? endEntities : certificates;
  }
  function misplacedRequests(items) {
   return items.filter(({document: document}) => !(0, documents_document.Yn)(document)).map(({document: document}) => (0, 
   finding.g)("warning", "wrong-kind", document, (0, text_text.Qq)`A CSR is no certificate and cannot be pinned.`, (0, 
   text_text.Qq)`Keep it out of the pins, or pin the certificate that was issued for it.`));
  }
  var advice = __nccwpck_require__(15133);
  var differences = __nccwpck_require__(88469);
  var pins_findings = __nccwpck_require__(48787);
  var pin = __nccwpck_require__(44830);
  var pins_standing = __nccwpck_require__(22832);
  function judgePin(pin, asOf, missingLevel) {
   const {entry: entry, certificates: certificates, counted: counted, mismatches: mismatches} = pin;
   const standing = (0, pins_standing.Y)({
    entry: entry,
    counted: counted.length > 0 ? counted : certificates
   }, asOf);
   if (standing === null) return {
    status: missing(pin, missingLevel),
    findings: []
   };
   const lost = pin.lost.filter(({certificate: certificate}) => certificate.notAfter >= asOf);
   const {judged: judged, successor: successor, superseded: superseded} = standing;
   const status = {
    name: pin.name,
    verdict: mismatches.length === 0 ? standing.verdict : "mismatch",
    level: mismatches.length === 0 ? levelOf(pin, standing, lost) : "error",
    notAfter: judged.notAfter,
    daysLeft: (0, instant.n8)(asOf, judged.notAfter),
    certificates: certificates.map(pinned),
    successor: successor === null ? null : pinned(successor),
    published: null,
    differences: (0, differences.Ev)(pin, judged, lost),
    advice: (0, advice.TH)(pin, standing)
   };
   const findings = [ ...mismatches.map(mismatch => (0, pins_findings._7)(pin, mismatch)), ...standing.verdict === "ok" ? [] : [ (0, 
   pins_findings.f4)(pin, standing) ], ...lost.map(each => (0, pins_findings.js)(pin, each, each.certificate)), ...superseded.map(old => (0, 
   pins_findings.M_)(pin, old, standing)) ];
   return {
    status: status,
    findings: findings
   };
  }
  function levelOf({entry: entry}, standing, lost) {
   const needsAttention = lost.length > 0 || standing.superseded.some(each => (0, pins_standing.G)(entry, each));
   return standing.level === "ok" && needsAttention ? "warning" : standing.level;
  }
  function judgeEmpty(pin) {
   return {
    status: missing(pin, "error"),
    findings: [ (0, finding.g)("error", "no-document", finding.j, (0, text_text.Qq)`The files of the pin ${pin.name} hold no certificate.`, advice._u) ]
   };
  }
  function missing(pin, level) {
   return {
    name: pin.name,
    verdict: "missing",
    level: level,
    notAfter: null,
    daysLeft: null,
    certificates: [],
    successor: null,
    published: null,
    differences: [],
    advice: advice._u
   };
  }
  function pinned(certificate) {
   return {
    place: (0, documents_document.$t)(certificate),
    ...(0, pin.M)(certificate)
   };
  }
  const sourcesAtOnce = 8;
  const missingLevels = {
   error: "error",
   warn: "warning",
   ignore: "ok"
  };
  async function watch({pinItems: pinItems, matchedPins: matchedPins, issuers: issuers}, settings, dealer, host) {
   const run = {
    settings: settings,
    host: host,
    matchedPins: matchedPins,
    issuers: issuers
   };
   const pins = groupPins(settings.pins, pinItems, issuers).filter(({identity: identity}) => dealer.holds(identity));
   const watched = await watchAll(pins, run);
   return {
    pins: watched.map(({status: status}) => status),
    findings: [ ...dealer.ofFiles(misplacedRequests(pinItems)), ...watched.flatMap(({findings: findings}) => findings) ],
    updatedFiles: watched.flatMap(({updatedFiles: updatedFiles}) => updatedFiles)
   };
  }
  function judge(pin, {settings: settings, matchedPins: matchedPins}) {
   if (pin.certificates.length === 0 && matchedPins.has(pin.entry)) return judgeEmpty(pin);
   return judgePin(pin, settings.asOf, missingLevels[settings.ifNoFilesFound]);
  }
  async function watchAll(pins, run) {
   const watchEach = pin => watchOne(pin, run);
   if (pins.every(({entry: entry}) => entry.source === null)) return Promise.all(pins.map(watchEach));
   const {default: pMap} = await __nccwpck_require__.e(606).then(__nccwpck_require__.bind(__nccwpck_require__, 606));
   return pMap(pins, watchEach, {
    concurrency: sourcesAtOnce
   });
  }
  async function watchOne(pin, run) {
   const judgement = judge(pin, run);
   const {source: source} = pin.entry;
   if (source === null) return {
    ...judgement,
    updatedFiles: []
   };
   const {lookAtSource: lookAtSource} = await Promise.all([ __nccwpck_require__.e(280), __nccwpck_require__.e(744) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 98744));
   return lookAtSource(pin, source, judgement, run);
  }
  var write = __nccwpck_require__(4011);
  var report_json = __nccwpck_require__(90030);
  var version = __nccwpck_require__(58508);
  async function categoryOf(settings, {context: context, workspace: workspace}) {
   if (context === null) return "certspotter-action/";
   const {uploadsUnderCategory: uploadsUnderCategory} = await Promise.all([ __nccwpck_require__.e(815), __nccwpck_require__.e(402) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 98402));
   const workflow = await workflowFile(context, workspace);
   const isNamed = workflow !== null && uploadsUnderCategory(workflow, context.job);
   return isNamed ? null : (0, identity.c)(context, useOf(settings)).category;
  }
  async function workflowFile(context, workspace) {
   const {workflowPath: workflowPath} = context;
   if (workflowPath === null) return null;
   const {repositoryPaths: repositoryPaths} = await __nccwpck_require__.e(177).then(__nccwpck_require__.bind(__nccwpck_require__, 25177));
   const {folders: folders} = await repositoryPaths(context, [ workflowPath ]);
   for (const folder of [ ...folders, "" ]) {
    const read = (0, files_read.R)(`${folder}${workflowPath}`, workspace);
    if (read.ok) return read.value;
   }
   return null;
  }
  async function write_write(result, settings, host) {
   const findings = [];
   const attempt = (path, chunks) => {
    if (path === null) return null;
    const roots = {
     workspace: host.workspace,
     runnerTemp: host.temporary
    };
    const problem = (0, foreseen.m)(write.Q, () => (0, write.M)(path, chunks, roots));
    if (!(problem instanceof write.Q)) return path;
    findings.push(notWritten(problem));
    return null;
   };
   const sarif = attempt(settings.sarif, settings.sarif === null ? [] : await sarifOf(result, settings, host));
   const report = attempt(settings.report, (0, report_json.L)(withFindings(result, findings)));
   return {
    written: {
     report: report,
     sarif: sarif
    },
    findings: findings
   };
  }
  async function sarifOf(result, settings, host) {
   const {sarifReport: sarifReport} = await __nccwpck_require__.e(495).then(__nccwpck_require__.bind(__nccwpck_require__, 48495));
   const findings = await inRepository(result.findings, host);
   const fallbackPath = host.context?.workflowPath ?? ".github/workflows";
   const category = await categoryOf(settings, host);
   return sarifReport({
    ...result,
    findings: findings
   }, {
    version: version.r,
    category: category,
    fallbackPath: fallbackPath
   });
  }
  function notWritten(error) {
   return (0, finding.g)("error", "file-unreadable", finding.j, (0, text_text.Qq)`A result could not be written: ${error.text}.`, (0, 
   text_text.Qq)`Choose a path for report and sarif that this job may write to.`);
  }
  async function run(raw, host) {
   const inputs = new Inputs(raw, host);
   const settings = await inputs.settle();
   const dealer = new Dealer(settings.shard);
   const decision = decide(settings.mode, host.context);
   host.say((0, text_text.Qq)`This run makes a ${decision.mode === "plan" ? (0, text_text.Qq)`plan` : (0, 
   text_text.Qq)`change`}: ${decision.reason}.`);
   const found = findFiles(settings, host.workspace);
   const verify = verifyingOnce(verifyRequestSignature);
   const basePlan = await openBasePlan({
    context: host.context,
    settings: settings,
    raw: inputs.raw,
    settle: (other, config) => inputs.settleOther(other, config),
    files: found.files,
    verify: verify,
    dealer: dealer,
    signal: host.signal
   });
   const planner = new AuthorizationPlanner(settings.asOf, dealer);
   const issuers = new pins_issuers.w(settings.pins);
   const documents = new DocumentRecords(settings.report !== null);
   const repository = settings.audit.level === "never" ? null : new RepositoryRecords;
   const consumers = {
    documents: documents,
    planner: planner,
    basePlan: basePlan,
    verify: verify,
    issuers: issuers,
    repository: repository
   };
   const gathered = await gather(found, host.workspace, consumers);
   const plan = planner.finish();
   const compared = await basePlan.compare(plan.authorizations);
   const watched = await watch(gathered, settings, dealer, host);
   const sending = await authorize(plan.authorizations, decision, settings, host);
   const audited = await audit_audit({
    settings: settings,
    dealer: dealer,
    decision: decision,
    repository: repository,
    plan: plan,
    compared: compared
   }, host);
   const domainOf = await registrableDomains(plan.authorizations);
   const runUrl = host.context?.runUrl ?? null;
   const result = conclude({
    ...{
     settings: settings,
     decision: decision,
     dealer: dealer,
     gathered: gathered,
     plan: plan,
     compared: compared,
     watched: watched,
     sending: sending,
     audited: audited
    },
    ...{
     domainOf: domainOf,
     runUrl: runUrl,
     context: host.context
    }
   });
   const announced = await announce(result, settings, raw, host);
   const told = withFindings(result, announced.findings);
   const {written: written, findings: findings} = await write_write(told, settings, host);
   const reported = withFindings(told, findings);
   const {comment: comment} = announced;
   const annotated = await inRepository(reported.findings, host);
   return {
    result: reported,
    written: written,
    comment: comment,
    annotated: annotated,
    warnOnly: settings.warnOnly
   };
  }
 },
 15133: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   TH: () => advise,
   _u: () => adviceForMissing,
   fb: () => adviseStanding,
   tN: () => adviseRenewal
  });
  var _text_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(12527);
  var _text_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(74043);
  var _standing_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(22832);
  const adviceForMissing = (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`Put the owner's certificate there, or correct the pattern.`;
  function advise(pin, standing) {
   return pin.mismatches.length === 0 ? adviseStanding(pin, standing) : adviseMismatch(pin);
  }
  function adviseMismatch({mismatches: mismatches, counted: counted}) {
   if (counted.length === 0) return (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`Find out whose certificate this is before anything trusts it.`;
   const strangers = pathsOf(mismatches.map(({certificate: certificate}) => certificate));
   return (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`Find out whose certificate is in ${strangers} before anything trusts it: it is not as expected.`;
  }
  function adviseStanding({entry: entry}, standing) {
   switch (standing.verdict) {
   case "not-yet-valid":
    return (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`It begins on ${(0, _text_instant_js__WEBPACK_IMPORTED_MODULE_0__.lF)(standing.judged.notBefore)}; until then pin the one that is valid now as well.`;

   case "expired":
    return (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`Replace it by the certificate that its owner uses now${sinceRotation(entry, standing)}${gapInWords(standing)}.`;

   case "expiring":
    return (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`Get its successor from its owner and pin it beside this one${gapInWords(standing)}.`;

   case "ok":
    return whileHolding(entry, standing);
   }
  }
  function adviseRenewal(renewal, writtenTo) {
   const {certificate: certificate, expected: expected, isTrusted: isTrusted, leavesGap: leavesGap, published: published} = renewal;
   if (!expected) {
    const which = published.renamed ? (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`with another subject` : (0, 
    _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`with this subject`;
    return (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`The owner shows another certificate ${which} that is not as expect says; ask the owner about it.`;
   }
   if (!isTrusted) {
    return (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`The owner's page shows a certificate until ${(0, 
    _text_instant_js__WEBPACK_IMPORTED_MODULE_0__.lF)(certificate.notAfter)} that nothing proves genuine; ask the owner about it.`;
   }
   const until = (0, _text_instant_js__WEBPACK_IMPORTED_MODULE_0__.lF)(certificate.notAfter);
   const gap = leavesGap ? (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)` but only from ${(0, 
   _text_instant_js__WEBPACK_IMPORTED_MODULE_0__.lF)(certificate.notBefore)}, which leaves a gap` : [];
   const todo = writtenTo.length === 0 ? (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`check its hashes and pin it beside this one` : (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`check the hashes of ${(0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.fj)(writtenTo, (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`, `)} and merge ${writtenTo.length === 1 ? (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`it` : (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`them`}`;
   return (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`Its owner has published the successor, until ${until}${gap}: ${todo}.`;
  }
  function sinceRotation({rotates: rotates}, {judged: judged}) {
   return judged.notAfter === rotates ? (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`, or remove rotates if this is the one` : [];
  }
  function gapInWords({afterGap: afterGap}) {
   if (afterGap === null) return [];
   return (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`; ${afterGap.path} only begins on ${(0, 
   _text_instant_js__WEBPACK_IMPORTED_MODULE_0__.lF)(afterGap.notBefore)}`;
  }
  function whileHolding(entry, {superseded: nearEnd, judged: judged, current: current}) {
   const superseded = nearEnd.map(({certificate: certificate}) => certificate);
   const doubtful = nearEnd.filter(each => (0, _standing_js__WEBPACK_IMPORTED_MODULE_2__.G)(entry, each)).map(({certificate: certificate}) => certificate);
   const removable = superseded.filter(({path: path}) => path !== judged.path);
   const inPlace = (0, _text_instant_js__WEBPACK_IMPORTED_MODULE_0__.lF)(judged.notAfter);
   if (judged !== current) {
    return (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`The new one takes over on ${(0, 
    _text_instant_js__WEBPACK_IMPORTED_MODULE_0__.lF)(judged.notBefore)} and lasts until ${inPlace}; keep ${current.path} until then.`;
   }
   if (doubtful.length > 0) {
    return (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`Make sure that ${pathsOf(doubtful)} belongs to the owner of ${judged.path}, which is in place until ${inPlace}; then remove the old one, or list both in an entry of the config file.`;
   }
   if (removable.length === 0) {
    return superseded.length === 0 ? (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`Nothing to do.` : (0, 
    _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`The new one is in place until ${inPlace}; take the old one out of ${pathsOf(superseded)}.`;
   }
   return (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`The new one is in place until ${inPlace}; remove ${pathsOf(removable)}.`;
  }
  function pathsOf(certificates) {
   return (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.fj)([ ...new Set(certificates.map(({path: path}) => path)) ], (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`, `);
  }
 },
 88469: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Ev: () => pinDifferences,
   dt: () => maxDifferences,
   iv: () => difference
  });
  var _text_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(12527);
  var _text_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(74043);
  var _pin_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(44830);
  var _succession_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9210);
  const maxListed = 5;
  const maxDifferences = 3;
  const sameLifetime = 2 * 864e5;
  function differencesOf(before, after) {
   return [ ...changed((0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`subject`, before.subject, after.subject), ...changed((0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`issuer`, before.issuer, after.issuer), ...usagesChanged(before.usages, after.usages), ...listChanged((0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`names`, before.alternativeNames, after.alternativeNames), ...keyChanged(before, after), ...changed((0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`signature`, before.signatureAlgorithm.name, after.signatureAlgorithm.name), ...listChanged((0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`policies`, before.policies, after.policies), ...before.ca === after.ca ? [] : [ after.ca ? (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`now a CA certificate` : (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`no longer a CA certificate` ], ...validityChanged(before, after) ];
  }
  function changed(what, before, after) {
   return before === after ? [] : [ (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`${what}: ${before || "(empty)"} → ${after || "(empty)"}` ];
  }
  function usagesChanged(before, after) {
   if (before.length > 0 && after.length === 0) return [ (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`usages: no longer restricted to ${listed(before)}` ];
   if (before.length === 0 && after.length > 0) return [ (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`usages: now restricted to ${listed(after)}` ];
   return listChanged((0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`usages`, before, after);
  }
  function listChanged(what, before, after) {
   const [old, fresh] = [ new Set(before), new Set(after) ];
   const gone = [ ...old ].filter(each => !fresh.has(each));
   const added = [ ...fresh ].filter(each => !old.has(each));
   const parts = [ ...gone.length === 0 ? [] : [ (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`no longer ${listed(gone)}` ], ...added.length === 0 ? [] : [ (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`now also ${listed(added)}` ] ];
   return parts.length === 0 ? [] : [ (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`${what}: ${(0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.fj)(parts, (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`; `)}` ];
  }
  function listed(items) {
   const shown = (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.fj)(items.slice(0, maxListed), (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`, `);
   return items.length <= maxListed ? shown : (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`${shown} and ${items.length - maxListed} more`;
  }
  function keyChanged(before, after) {
   if (before.publicKeySha256 === after.publicKeySha256) return [];
   const [old, fresh] = [ keyInWords(before), keyInWords(after) ];
   return [ old === fresh ? (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`key: a new one, ${fresh} as before` : (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`key: ${old} → ${fresh}` ];
  }
  function keyInWords({publicKeyAlgorithm: publicKeyAlgorithm, rsaBits: rsaBits, curve: curve}) {
   const size = rsaBits ?? curve;
   return size === null ? publicKeyAlgorithm : `${publicKeyAlgorithm} ${size}`;
  }
  function validityChanged(before, after) {
   const [old, fresh] = [ before, after ].map(({notBefore: notBefore, notAfter: notAfter}) => notAfter - notBefore);
   const isAsLong = Math.abs(Number(old) - Number(fresh)) <= sameLifetime;
   const lifetime = isAsLong ? [] : [ (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`lifetime: ${(0, 
   _text_instant_js__WEBPACK_IMPORTED_MODULE_0__.zw)(Number(old))} → ${(0, _text_instant_js__WEBPACK_IMPORTED_MODULE_0__.zw)(Number(fresh))}` ];
   if (before.notAfter === after.notAfter) return lifetime;
   return [ ...lifetime, (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`end: ${(0, 
   _text_instant_js__WEBPACK_IMPORTED_MODULE_0__.lF)(before.notAfter)} → ${(0, _text_instant_js__WEBPACK_IMPORTED_MODULE_0__.lF)(after.notAfter)}` ];
  }
  function pinDifferences({counted: counted, mismatches: mismatches}, judged, lost) {
   const strangers = counted.length === 0 ? [] : mismatches.map(({certificate: certificate}) => certificate);
   return [ ...lost.map(({predecessor: predecessor, certificate: certificate}) => difference(predecessor, certificate, certificate.path)), ...[ ...new Set(strangers) ].map(certificate => difference(judged, certificate, certificate.path)), ...lastSuccession(counted) ].slice(0, maxDifferences);
  }
  function lastSuccession(counted) {
   const [last, before] = distinct(counted.toSorted(_succession_js__WEBPACK_IMPORTED_MODULE_2__.BW)).slice(-2).reverse();
   return last === undefined || before === undefined ? [] : [ difference(before, last, last.path) ];
  }
  function distinct(certificates) {
   return [ ...new Map(certificates.map(each => [ each.certificateSha256, each ])).values() ];
  }
  function difference(before, after, where) {
   return {
    before: (0, _pin_js__WEBPACK_IMPORTED_MODULE_3__.M)(before),
    after: (0, _pin_js__WEBPACK_IMPORTED_MODULE_3__.M)(after),
    where: where,
    fields: differencesOf(before, after)
   };
  }
 },
 45567: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   $1: () => isAsExpected,
   Yc: () => lastingPart,
   _X: () => saysNothing,
   yC: () => mismatchesOf
  });
  var _documents_distinguished_name_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(65835);
  function mismatchesOf(certificate, expect, issuerKeys) {
   return checksOf(certificate, expect, issuerKeys).filter(({isMet: isMet}) => !isMet).map(({key: key, expected: expected, found: found}) => ({
    certificate: certificate,
    key: key,
    expected: expected,
    found: found
   }));
  }
  function isAsExpected(certificate, expect, issuerKeys) {
   return mismatchesOf(certificate, expect, issuerKeys).length === 0;
  }
  function lastingPart({subject: subject, issuer: issuer, usage: usage, issuerPublicKeySha256: issuerPublicKeySha256}) {
   return {
    ...subject && {
     subject: subject
    },
    ...issuer && {
     issuer: issuer
    },
    ...usage && {
     usage: usage
    },
    ...issuerPublicKeySha256 && {
     issuerPublicKeySha256: issuerPublicKeySha256
    }
   };
  }
  function saysNothing(expect) {
   return Object.keys(expect).length === 0;
  }
  function checksOf(certificate, expect, issuerKeys) {
   const {subject: subject, issuer: issuer, serial: serial, publicKeySha256: publicKeySha256, certificateSha256: certificateSha256, usages: usages} = certificate;
   return [ oneOf("subject", expect.subject, subject, _documents_distinguished_name_js__WEBPACK_IMPORTED_MODULE_0__.Px), oneOf("issuer", expect.issuer, issuer, _documents_distinguished_name_js__WEBPACK_IMPORTED_MODULE_0__.Px), oneOf("serial", expect.serial, serial, isSame), oneOf("public-key-sha256", expect.publicKeySha256, publicKeySha256, isSame), oneOf("certificate-sha256", expect.certificateSha256, certificateSha256, isSame), allOf("usage", expect.usage, usages), expect.issuerPublicKeySha256 === undefined ? [] : anyOf("issuer-public-key-sha256", expect.issuerPublicKeySha256, issuerKeys(certificate)) ].flat();
  }
  function oneOf(key, expected, found, same) {
   if (expected === undefined) return [];
   return [ {
    key: key,
    expected: expected,
    found: [ found ],
    isMet: expected.some(value => same(value, found))
   } ];
  }
  function allOf(key, expected, found) {
   if (expected === undefined) return [];
   return [ {
    key: key,
    expected: expected,
    found: found,
    isMet: expected.every(value => found.includes(value))
   } ];
  }
  function anyOf(key, expected, found) {
   return [ {
    key: key,
    expected: expected,
    found: found,
    isMet: expected.some(value => found.includes(value))
   } ];
  }
  function isSame(expected, found) {
   return expected === found;
  }
 },
 48787: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   M_: () => supersededFinding,
   _7: () => mismatchFinding,
   f4: () => expiryFinding,
   js: () => usageLostFinding
  });
  var _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(74438);
  var _text_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(12527);
  var _text_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(74043);
  var _advice_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(15133);
  var _standing_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(22832);
  var _usages_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(57209);
  function expiryFinding(pin, standing) {
   return (0, _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__.g)(standing.level, `pin-${standing.verdict}`, standing.judged, (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`The pin ${pin.name} ${whatIsWrong(standing)}${rotation(pin, standing)}${gap(standing)}.`, (0, 
   _advice_js__WEBPACK_IMPORTED_MODULE_3__.fb)(pin, standing));
  }
  function rotation({entry: entry}, {judged: judged}) {
   return judged.notAfter === entry.rotates ? (0, _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`, as its owner announced to use another certificate from then on` : [];
  }
  function whatIsWrong({verdict: verdict, judged: judged, asOf: asOf}) {
   const end = (0, _text_instant_js__WEBPACK_IMPORTED_MODULE_1__.n$)(judged.notAfter);
   switch (verdict) {
   case "expired":
    return (0, _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`expired on ${end}, ${(0, 
    _text_instant_js__WEBPACK_IMPORTED_MODULE_1__.zw)(asOf - judged.notAfter)} ago`;

   case "not-yet-valid":
    return (0, _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`is not valid before ${(0, 
    _text_instant_js__WEBPACK_IMPORTED_MODULE_1__.n$)(judged.notBefore)}, and nothing else is`;

   case "expiring":
    return (0, _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`expires on ${end}, in ${(0, 
    _text_instant_js__WEBPACK_IMPORTED_MODULE_1__.zw)(judged.notAfter - asOf)}`;
   }
  }
  function gap({afterGap: afterGap}) {
   if (afterGap === null) return [];
   return (0, _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`; its successor in ${afterGap.path} only begins on ${(0, 
   _text_instant_js__WEBPACK_IMPORTED_MODULE_1__.n$)(afterGap.notBefore)}, which leaves a gap`;
  }
  function mismatchFinding({name: name}, {certificate: certificate, key: key, expected: expected, found: found}) {
   return (0, _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__.g)("error", "pin-mismatch", certificate, (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`The pin ${name} is not as expected: ${key} should be ${(0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_2__.fj)(expected, key === "usage" ? (0, _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)` and ` : (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)` or `)} but ${whatIs(key, found)}.`, (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`If the owner has changed it, confirm that with the owner and correct expect; if not, do not trust this certificate.`);
  }
  function whatIs(key, found) {
   if (found.length > 0) return (0, _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`is ${(0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_2__.fj)(found, (0, _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`, `)}`;
   return key === "usage" ? (0, _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`the certificate names no usage` : (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`no certificate is known that has signed it: add the certificate of its issuer to the files`;
  }
  function usageLostFinding({name: name}, {certificate: certificate, predecessor: predecessor, usages: usages}, at) {
   const lost = (0, _usages_js__WEBPACK_IMPORTED_MODULE_5__.d)(usages);
   return (0, _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__.g)("warning", "pin-usage-lost", at, (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`The certificate with serial number ${certificate.serial} is no successor of the pin ${name}: it lacks ${lost}, which the present one with serial number ${predecessor.serial} has.`, (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`Ask the owner for a certificate with ${lost}. If you don't need that, say what you need in expect.usage of a config entry, or remove the old certificate.`);
  }
  function supersededFinding({name: name, entry: entry}, superseded, {judged: judged, current: current}) {
   const {certificate: old} = superseded;
   const inForce = old === current;
   const doubtful = (0, _standing_js__WEBPACK_IMPORTED_MODULE_4__.G)(entry, superseded);
   return (0, _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__.g)(doubtful ? "warning" : "notice", "pin-superseded", old, (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`The pin ${name} has a successor until ${(0, 
   _text_instant_js__WEBPACK_IMPORTED_MODULE_1__.lF)(judged.notAfter)} in ${judged.path}; this certificate ends on ${(0, 
   _text_instant_js__WEBPACK_IMPORTED_MODULE_1__.lF)(old.notAfter)}.`, (0, _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`${doubtful ? doubt : []}${inForce ? (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`Keep it until its successor begins on ${(0, 
   _text_instant_js__WEBPACK_IMPORTED_MODULE_1__.lF)(judged.notBefore)}, then remove it.` : (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`Remove it once the owner no longer uses it.`}`);
  }
  const doubt = (0, _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`That both belong to one owner is guessed from their names. If so, say it with an entry of the config file that names both files; if not, this one has no successor. `;
 },
 56055: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   F: () => issuerKeysOf,
   k: () => genuinenessOf
  });
  var _documents_issued_by_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76976);
  function genuinenessOf({document: document, der: der}, {verify: verify, expect: expect}, present, {repository: repository, page: page}) {
   const expectedKeys = expect.issuerPublicKeySha256;
   if (expectedKeys !== undefined) {
    return firstVerified(repository.expectedSignersOf(der, expectedKeys), "repository") ?? firstVerified(page.expectedSignersOf(der, expectedKeys), "page") ?? unverified;
   }
   if (verify === "none") return {
    kind: "not-asked"
   };
   const shown = page.authoritiesOf(document, der).filter(authority => !isImpostor(authority, present, repository));
   return firstVerified(repository.authoritiesOf(document, der), "repository") ?? firstVerified(shown, "page") ?? unverified;
  }
  const unverified = {
   kind: "unverified"
  };
  function firstVerified([signer], where) {
   return signer === undefined ? null : {
    kind: "verified",
    issuer: signer.document,
    where: where
   };
  }
  function isImpostor({document: document, der: der}, present, repository) {
   const name = document.subject.toLowerCase();
   const issued = present.filter(({issuer: issuer}) => issuer.toLowerCase() === name);
   if (issued.length === 0) return false;
   const bytes = issued.flatMap(certificate => repository.derOf(certificate) ?? []);
   return !bytes.some(each => (0, _documents_issued_by_js__WEBPACK_IMPORTED_MODULE_0__.s)(each, der));
  }
  function issuerKeysOf(certificate, der, keys, issuers) {
   const signers = [ ...issuers.expectedSignersOf(der, keys), ...issuers.authoritiesOf(certificate, der) ];
   return [ ...new Set(signers.map(({document: document}) => document.publicKeySha256)) ];
  }
 },
 50453: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   w: () => KnownIssuers
  });
  var _documents_document_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(54096);
  var _documents_issued_by_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76976);
  const maxHeld = 1e4;
  const maxTries = 8;
  function asksForIssuers({source: source, verify: verify, expect: expect}) {
   return source !== null && verify === "issuer" || expect.issuerPublicKeySha256 !== undefined;
  }
  class KnownIssuers {
   #entries;
   #expectedKeys;
   #limit;
   #bytes=new Map;
   #byName=new Map;
   #byKey=new Map;
   constructor(entries = [], limit = maxHeld) {
    this.#entries = entries.filter(asksForIssuers);
    this.#expectedKeys = new Set(this.#entries.flatMap(({expect: expect}) => expect.issuerPublicKeySha256 ?? []));
    this.#limit = limit;
   }
   take({document: document, der: der}, entries) {
    if (this.#entries.length === 0 || !(0, _documents_document_js__WEBPACK_IMPORTED_MODULE_1__.Yn)(document)) return;
    const isPinned = entries.some(entry => this.#entries.includes(entry));
    const isExpected = this.#expectedKeys.size > 0 && this.#expectedKeys.has(document.publicKeySha256);
    if (!isPinned && !isExpected && !document.ca) return;
    if (this.#bytes.size >= this.#limit || this.#bytes.has(document.certificateSha256)) return;
    const held = {
     document: (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_1__.W5)(document),
     der: Uint8Array.from(der)
    };
    this.#bytes.set(document.certificateSha256, held.der);
    if (document.ca) add(this.#byName, nameOf(document.subject), held);
    if (isExpected) add(this.#byKey, document.publicKeySha256, held);
   }
   derOf({certificateSha256: certificateSha256}) {
    return this.#bytes.get(certificateSha256) ?? null;
   }
   authoritiesOf(certificate, der) {
    const named = this.#byName.get(nameOf(certificate.issuer)) ?? [];
    return named.filter(({document: document}) => isPossible(document, certificate)).slice(0, maxTries).filter(authority => (0, 
    _documents_issued_by_js__WEBPACK_IMPORTED_MODULE_0__.s)(der, authority.der));
   }
   expectedSignersOf(der, keys) {
    const holders = keys.flatMap(key => this.#byKey.get(key)?.slice(0, 1) ?? []);
    return holders.slice(0, maxTries).filter(holder => (0, _documents_issued_by_js__WEBPACK_IMPORTED_MODULE_0__.s)(der, holder.der));
   }
  }
  function add(groups, key, item) {
   const group = groups.get(key);
   if (group === undefined) groups.set(key, [ item ]); else group.push(item);
  }
  function nameOf(name) {
   return name.toLowerCase();
  }
  function isPossible(authority, {certificateSha256: certificateSha256, authorityKeyId: authorityKeyId}) {
   if (authority.certificateSha256 === certificateSha256) return false;
   const {subjectKeyId: subjectKeyId} = authority;
   return authorityKeyId === null || subjectKeyId === null || authorityKeyId === subjectKeyId;
  }
 },
 44830: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   M: () => particularsOf
  });
  function particularsOf(certificate) {
   const {subject: subject, serial: serial, notBefore: notBefore, notAfter: notAfter, certificateSha256: certificateSha256, publicKeySha256: publicKeySha256} = certificate;
   return {
    subject: subject,
    serial: serial,
    notBefore: notBefore,
    notAfter: notAfter,
    certificateSha256: certificateSha256,
    publicKeySha256: publicKeySha256
   };
  }
 },
 22832: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   G: () => isDoubtful,
   Y: () => standingOf
  });
  var durations = __nccwpck_require__(28085);
  const seam = 1e3;
  function coverageOf(certificates, asOf) {
   const begun = certificates.filter(({notBefore: notBefore}) => notBefore <= asOf);
   const upcoming = certificates.filter(({notBefore: notBefore}) => notBefore > asOf).sort((a, b) => a.notBefore - b.notBefore);
   const longest = longestOf(begun);
   const [first] = upcoming;
   if (longest === null) return first === undefined ? null : {
    kind: "not-yet-valid",
    first: first
   };
   if (longest.notAfter < asOf) return {
    kind: "expired",
    last: longest,
    afterGap: first ?? null
   };
   return {
    kind: "valid",
    current: longest,
    ...takeOver(longest, upcoming)
   };
  }
  function takeOver(current, upcoming) {
   let last = current;
   for (const next of upcoming) {
    if (next.notBefore > last.notAfter + seam) return {
     last: last,
     afterGap: next
    };
    if (next.notAfter > last.notAfter) last = next;
   }
   return {
    last: last,
    afterGap: null
   };
  }
  function longestOf(certificates) {
   return certificates.reduce((longest, each) => longest === null || each.notAfter > longest.notAfter ? each : longest, null);
  }
  var documents_document = __nccwpck_require__(54096);
  function untilRotation(certificates, rotates) {
   if (rotates === null) return certificates;
   const valid = certificates.filter(({notBefore: notBefore, notAfter: notAfter}) => notBefore <= rotates && rotates < notAfter);
   const newest = valid.reduce(newer, null);
   const isAlone = valid.every(({certificateSha256: certificateSha256}) => certificateSha256 === newest?.certificateSha256);
   const ending = new Set(valid.filter(({certificateSha256: certificateSha256}) => isAlone || certificateSha256 !== newest?.certificateSha256));
   return certificates.map(certificate => ending.has(certificate) ? endingOn(certificate, rotates) : certificate);
  }
  function newer(a, b) {
   if (a === null || b.notBefore > a.notBefore) return b;
   return b.notBefore === a.notBefore && b.notAfter > a.notAfter ? b : a;
  }
  function endingOn(certificate, notAfter) {
   return {
    ...(0, documents_document.W5)(certificate),
    notBefore: certificate.notBefore,
    notAfter: notAfter
   };
  }
  function isDoubtful({origin: origin}, {level: level}) {
   return origin === "input" && level === "error";
  }
  function standingOf({counted: counted, entry: entry}, asOf) {
   const certificates = untilRotation(counted, entry.rotates);
   const coverage = coverageOf(certificates, asOf);
   if (coverage === null) return null;
   const none = {
    asOf: asOf,
    current: null,
    level: "error",
    superseded: []
   };
   switch (coverage.kind) {
   case "not-yet-valid":
    return {
     ...none,
     verdict: "not-yet-valid",
     judged: coverage.first,
     successor: null,
     afterGap: null
    };

   case "expired":
    {
     const {last: last, afterGap: afterGap} = coverage;
     return {
      ...none,
      verdict: "expired",
      judged: last,
      successor: afterGap,
      afterGap: afterGap
     };
    }

   case "valid":
    return whileValid(entry, certificates, coverage, asOf);
   }
  }
  function whileValid(entry, certificates, coverage, asOf) {
   const {current: current, last: last, afterGap: afterGap} = coverage;
   const level = levelOf(entry, last, asOf);
   const inForce = {
    asOf: asOf,
    judged: last,
    current: current,
    successor: last === current ? afterGap : last,
    afterGap: afterGap,
    superseded: certificates.filter(each => each.notAfter < last.notAfter && each.notBefore <= asOf).flatMap(certificate => {
     const level = levelOf(entry, certificate, asOf);
     return level === "ok" ? [] : [ {
      certificate: certificate,
      level: level
     } ];
    })
   };
   return level === "ok" ? {
    ...inForce,
    verdict: "ok",
    level: level
   } : {
    ...inForce,
    verdict: "expiring",
    level: level
   };
  }
  function levelOf(entry, certificate, asOf) {
   const left = certificate.notAfter - asOf;
   const lifetime = certificate.notAfter - certificate.notBefore;
   if (left < (0, durations.gM)(entry.failBefore, lifetime)) return "error";
   return left < (0, durations.gM)(entry.warnBefore, lifetime) ? "warning" : "ok";
  }
 },
 9210: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   BW: () => byEnd,
   cw: () => successionFrom,
   eB: () => successionsOf
  });
  var _usages_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57209);
  function byEnd(a, b) {
   return a.notAfter - b.notAfter || a.notBefore - b.notBefore || (a.certificateSha256 < b.certificateSha256 ? -1 : Number(a.certificateSha256 !== b.certificateSha256));
  }
  function successionFrom(certificates) {
   const line = new Line;
   for (const certificate of certificates.toSorted(byEnd)) if (line.fits(certificate)) line.add(certificate);
   return {
    members: line.members,
    lost: line.lostAmong(certificates)
   };
  }
  const maxTried = 50;
  function successionsOf(certificates) {
   const lines = [];
   for (const certificate of certificates.toSorted(byEnd)) {
    const tried = lines.slice(0, maxTried).filter(line => line.fits(certificate));
    const [fitting] = tried.toSorted(byUsages);
    if (fitting === undefined) lines.push(new Line(certificate)); else fitting.add(certificate);
   }
   return lines.map((line, i) => ({
    members: line.members,
    lost: i < maxTried ? line.lostAmong(certificates) : []
   }));
  }
  function byUsages(a, b) {
   return b.usages.size - a.usages.size;
  }
  class Line {
   members=[];
   usages=new Set;
   constructor(...first) {
    for (const certificate of first) this.add(certificate);
   }
   fits({usages: usages}) {
    return (0, _usages_js__WEBPACK_IMPORTED_MODULE_0__.F)([ ...this.usages ], usages).length === 0;
   }
   add(certificate) {
    this.members.push(certificate);
    for (const usage of certificate.usages) this.usages.add(usage);
   }
   lostAmong(certificates) {
    const predecessor = this.members.at(-1);
    if (predecessor === undefined) return [];
    return certificates.filter(certificate => byEnd(predecessor, certificate) < 0).flatMap(certificate => {
     const usages = (0, _usages_js__WEBPACK_IMPORTED_MODULE_0__.F)([ ...this.usages ], certificate.usages);
     return usages.length > 0 ? [ {
      certificate: certificate,
      predecessor: predecessor,
      usages: usages
     } ] : [];
    });
   }
  }
 },
 57209: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   F: () => lostUsages,
   d: () => usagesInWords
  });
  var _documents_der_key_purposes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(22584);
  var _text_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(74043);
  function lostUsages(before, after) {
   if (after.length === 0 || after.includes(_documents_der_key_purposes_js__WEBPACK_IMPORTED_MODULE_0__.du)) return [];
   return before.filter(usage => !after.includes(usage));
  }
  function usagesInWords(usages) {
   return (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`${usages.length === 1 ? (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`the usage` : (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`the usages`} ${(0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.fj)(usages, (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`, `)}`;
  }
 },
 94055: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   JX: () => contentTypeOf,
   X5: () => endpointOf,
   rP: () => gainedNames
  });
  const requests = {
   "pem-request": {
    endpoint: "known_keys",
    contentType: "application/x-pem-file"
   },
   "der-request": {
    endpoint: "known_keys",
    contentType: "application/pkcs10"
   },
   "key-json": {
    endpoint: "known_keys",
    contentType: "application/json"
   },
   "pem-certificate": {
    endpoint: "known_certs",
    contentType: "application/x-pem-file"
   },
   "pem-chain": {
    endpoint: "known_certs",
    contentType: "application/pem-certificate-chain"
   },
   "der-certificate": {
    endpoint: "known_certs",
    contentType: "application/pkix-cert"
   },
   "tbs-json": {
    endpoint: "known_certs",
    contentType: "application/json"
   }
  };
  function endpointOf({body: body}) {
   return requests[body.kind].endpoint;
  }
  function contentTypeOf({body: body}) {
   return requests[body.kind].contentType;
  }
  function gainedNames({dnsNames: dnsNames}, change) {
   switch (change.kind) {
   case "new":
    return dnsNames;

   case "widened":
    return change.gained;

   case "unchanged":
    return [];

   case "unknown":
    return null;
   }
  }
 },
 42764: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   C: () => normalizeDnsName,
   p: () => isQualified
  });
  var node_url__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73136);
  const maxNameLength = 253;
  const dnsName = /^(?:\*\.)?(?:(?!-)[a-z0-9_-]{1,63}(?<!-)\.)*(?![0-9]+$)(?!-)[a-z0-9_-]{1,63}(?<!-)$/;
  const asciiNameCharacters = /^[A-Za-z0-9._*-]*$/;
  function normalizeDnsName(value) {
   if (isNormal(value)) return value;
   const ascii = toALabels(value);
   if (ascii === null) return null;
   const lower = ascii.toLowerCase();
   const name = lower.endsWith(".") ? lower.slice(0, -1) : lower;
   return isNormal(name) ? name : null;
  }
  function isNormal(name) {
   return name.length <= maxNameLength && dnsName.test(name);
  }
  function isQualified(name) {
   return name.includes(".");
  }
  function toALabels(value) {
   if (asciiNameCharacters.test(value)) return value;
   const asciiPart = value.replace(/[^\0-\x7f]/g, "");
   return asciiNameCharacters.test(asciiPart) ? (0, node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(value) : null;
  }
 },
 33159: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   $: () => groupBy
  });
  function groupBy(items, keyOf) {
   const groups = new Map;
   for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [ item ]); else group.push(item);
   }
   return groups;
  }
 },
 97182: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Tc: () => unknownTable,
   Tp: () => keysWithCertificates,
   XN: () => sumOf,
   v8: () => auditSection,
   xr: () => silencedSection
  });
  var _audit_audit_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(89920);
  var _text_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(12527);
  var _text_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(74043);
  var _authorizations_table_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(44180);
  var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(89997);
  var _result_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(99934);
  var _rich_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(46781);
  var _tables_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(57442);
  var _words_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(44702);
  const maxIssuers = 3;
  function auditSection({audit: audit}, rows) {
   if (audit === null) return [];
   return [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_4__.R_)(3, (0, _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`Certificates in the logs`), (0, 
   _markdown_js__WEBPACK_IMPORTED_MODULE_4__.FY)(sumOf(audit)), ...unknownTable(audit, rows) ];
  }
  function unknownTable({unknown: unknown}, rows) {
   const header = [ (0, _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`Names`, (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`Issuer`, (0, _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`Newest\u00a0valid`, (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`Count`, (0, _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`Key` ];
   return (0, _tables_js__WEBPACK_IMPORTED_MODULE_6__.tp)(header, unknown, rows, ({dnsNames: dnsNames, issuers: issuers, newest: newest, count: count, revoked: revoked, publicKeySha256: publicKeySha256}) => [ dnsNames.length === 0 ? (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`(not named)` : (0, _words_js__WEBPACK_IMPORTED_MODULE_7__.KE)(dnsNames, _tables_js__WEBPACK_IMPORTED_MODULE_6__.Qc), issuers.length === 0 ? (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`(not named)` : (0, _words_js__WEBPACK_IMPORTED_MODULE_7__.KE)(issuers, maxIssuers), [ ...(0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`${(0, _text_instant_js__WEBPACK_IMPORTED_MODULE_1__.G$)(newest.notBefore)} – ${(0, 
   _text_instant_js__WEBPACK_IMPORTED_MODULE_1__.G$)(newest.notAfter)}`, ...revoked ? (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`, revoked` : [] ], (0, _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`${count}`, (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`${(0, _words_js__WEBPACK_IMPORTED_MODULE_7__.BC)(publicKeySha256)}` ]);
  }
  function sumOf(audit) {
   const domains = (0, _text_text_js__WEBPACK_IMPORTED_MODULE_2__.hS)(audit.domains.length, (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`domain`, (0, _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`domains`);
   const found = (0, _text_text_js__WEBPACK_IMPORTED_MODULE_2__.hS)(audit.issuances, (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`unexpired certificate`, (0, _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`unexpired certificates`);
   const count = (0, _audit_audit_js__WEBPACK_IMPORTED_MODULE_0__.s9)(audit);
   const unknown = count === 0 ? (0, _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`none with an unknown key` : (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`${count} with an unknown key`;
   const allowed = audit.allowed === 0 ? [] : [ (0, _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`${audit.allowed} allowed by the config file` ];
   const end = audit.complete ? [] : (0, _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)` ⚠️ Not everything could be read; the findings say why.`;
   return (0, _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`${domains} searched: ${found}, ${(0, 
   _words_js__WEBPACK_IMPORTED_MODULE_7__.em)([ unknown, ...allowed ])}.${end}`;
  }
  function silencedSection({audit: audit, mode: mode, review: review}, rows) {
   if (audit === null || mode !== "plan" || review.gains.length === 0) return [];
   const all = review.gains.map(gain => silenced(gain, audit));
   const existing = all.filter(({history: history, beside: beside}) => history.withKey.count + beside.count > 0);
   const sorted = existing.toSorted((a, b) => Number(hasNone(a)) - Number(hasNone(b)));
   const items = sorted.slice(0, rows).map(silencedLines);
   return [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_4__.R_)(3, (0, _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`What authorizing silences`), ...items.length === 0 ? [] : [ {
    kind: "list",
    items: items
   } ], (0, _markdown_js__WEBPACK_IMPORTED_MODULE_4__.FY)(restOf(all, existing.length - items.length)) ];
  }
  function keysWithCertificates({audit: audit, review: review}) {
   if (audit === null) return 0;
   return review.gains.filter(({result: result}) => audit.history.ofKey(result.authorization).withKey.count > 0).length;
  }
  function silenced({result: result}, {history: history}) {
   const {authorization: authorization} = result;
   return {
    result: result,
    history: history.ofKey(authorization),
    beside: history.withOtherKeys(authorization.publicKeySha256, (0, _result_js__WEBPACK_IMPORTED_MODULE_5__.z)(result))
   };
  }
  function hasNone({history: history}) {
   return history.withKey.count === 0;
  }
  function silencedLines({result: result, history: history, beside: beside}) {
   const {withKey: withKey, complete: complete} = history;
   const names = [ ...(0, _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`For its names, there ${areOf(beside)} with other keys`, ...from(beside), ...(0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`.` ];
   const own = withKey.count === 0 ? [ ...(0, _authorizations_table_js__WEBPACK_IMPORTED_MODULE_3__.I1)(result), ...(0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)` has no certificate yet.` ] : [ ...(0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`⚠️ `, ...(0, _authorizations_table_js__WEBPACK_IMPORTED_MODULE_3__.I1)(result), ...(0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)` already has `, ...(0, _rich_js__WEBPACK_IMPORTED_MODULE_8__.ko)((0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`${complete ? [] : (0, _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`at least `}${certificates(withKey.count)}`), ...from(withKey), ...(0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`, for `, ...(0, _words_js__WEBPACK_IMPORTED_MODULE_7__.KE)(withKey.dnsNames, _tables_js__WEBPACK_IMPORTED_MODULE_6__.Qc), ...(0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`.` ];
   return beside.count === 0 ? [ own ] : [ own, names ];
  }
  function areOf({count: count}) {
   return count === 1 ? (0, _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`is 1 certificate` : (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`are ${count} certificates`;
  }
  function certificates(count) {
   return (0, _text_text_js__WEBPACK_IMPORTED_MODULE_2__.hS)(count, (0, _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`certificate`, (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`certificates`);
  }
  function from({issuers: issuers, newest: newest}) {
   const by = issuers.length === 0 ? [] : [ ...(0, _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`, from `, ...(0, 
   _words_js__WEBPACK_IMPORTED_MODULE_7__.KE)(issuers, maxIssuers) ];
   return newest === null ? by : [ ...by, ...(0, _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`, the newest of ${(0, 
   _text_instant_js__WEBPACK_IMPORTED_MODULE_1__.G$)(newest)}` ];
  }
  function restOf(all, hidden) {
   const keys = count => (0, _text_text_js__WEBPACK_IMPORTED_MODULE_2__.hS)(count, (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`key`, (0, _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`keys`);
   const fresh = all.filter(({history: history, beside: beside}) => history.complete && history.withKey.count + beside.count === 0);
   const unsure = all.filter(({history: history}) => !history.complete).length;
   const parts = [ ...hidden === 0 ? [] : [ (0, _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`… and ${hidden} more of which certificates exist.` ], ...fresh.length === 0 ? [] : [ (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`For ${keys(fresh.length)} and ${fresh.length === 1 ? (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`its` : (0, _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`their`} names, there is no certificate yet.` ], ...unsure === 0 ? [] : [ (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`⚠️ For ${keys(unsure)}, it could not be found out whether there are more: not all names could be searched.` ], ...fresh.length === all.length ? [] : [ (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)`If nobody can say who ordered a certificate, do not authorize its key.` ] ];
   return parts.flatMap((part, i) => i === 0 ? part : (0, _text_text_js__WEBPACK_IMPORTED_MODULE_2__.Qq)` ${part}`);
  }
 },
 44180: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   I1: () => keyCell,
   L4: () => stateOf,
   O0: () => newTo,
   VK: () => placesCell,
   oK: () => unchangedTable
  });
  var _text_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(74043);
  var _tables_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(57442);
  var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(44702);
  function unchangedTable(authorizations, limit) {
   const unchanged = authorizations.filter(({change: change}) => change.kind === "unchanged").toSorted((a, b) => a.authorization.id < b.authorization.id ? -1 : 1);
   const header = [ (0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`Key`, (0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`State`, (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`Names`, (0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`Documents` ];
   return (0, _tables_js__WEBPACK_IMPORTED_MODULE_1__.tp)(header, unchanged, limit, result => [ keyCell(result), stateOf(result), (0, 
   _words_js__WEBPACK_IMPORTED_MODULE_2__.KE)(result.authorization.dnsNames.toSorted(), _tables_js__WEBPACK_IMPORTED_MODULE_1__.Qc), placesCell(result, _tables_js__WEBPACK_IMPORTED_MODULE_1__.kF) ]);
  }
  function keyCell({authorization: {by: by, publicKeySha256: publicKeySha256, tbsSha256: tbsSha256}}) {
   if (by === "key") return (0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`${(0, 
   _words_js__WEBPACK_IMPORTED_MODULE_2__.BC)(publicKeySha256)}`;
   return (0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`certificate ${(0, _words_js__WEBPACK_IMPORTED_MODULE_2__.BC)(tbsSha256 ?? publicKeySha256)}`;
  }
  function newTo(comparison) {
   const names = new Set(comparison.kind === "compared" ? comparison.newNames : []);
   return name => names.has(name);
  }
  function placesCell({authorization: {documents: documents}}, most) {
   const places = documents.map(({path: path, line: line}) => `${path}:${line}`);
   return (0, _words_js__WEBPACK_IMPORTED_MODULE_2__.KE)([ ...new Set(places) ].toSorted(), most);
  }
  function stateOf(result) {
   const {sent: sent} = result;
   return sent.status === "planned" ? changeWords(result) : sentWords(sent);
  }
  function newWords({authorization: authorization}) {
   return authorization.by === "key" ? (0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`new key` : (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`new certificate`;
  }
  function changeWords(result) {
   const {change: change} = result;
   switch (change.kind) {
   case "new":
    return newWords(result);

   case "widened":
    return (0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.hS)(change.gained.length, (0, 
    _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`more name`, (0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`more names`);

   case "unchanged":
    return (0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`unchanged`;

   case "unknown":
    return (0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`planned`;
   }
  }
  function sentWords(sent) {
   switch (sent.status) {
   case "authorized":
    return (0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`✅\u00a0authorized`;

   case "failed":
    return (0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`❌\u00a0failed: ${sent.error.message}`;

   case "not-tried":
    return (0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`⚠️\u00a0not tried`;
   }
  }
 },
 99545: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   m: () => inChunks,
   z: () => arrayLines
  });
  const chunkLength = 65536;
  function* inChunks(pieces) {
   let chunk = "";
   for (const piece of pieces) {
    chunk += piece;
    if (chunk.length >= chunkLength) {
     yield chunk;
     chunk = "";
    }
   }
   if (chunk !== "") yield chunk;
  }
  function* arrayLines(items, indent) {
   let first = true;
   for (const item of items) {
    yield `${first ? "[" : ","}\n${indent}  ${item}`;
    first = false;
   }
   yield first ? "[]" : `\n${indent}]`;
  }
 },
 56423: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   m: () => countsOf,
   u: () => countSent
  });
  function countsOf(result) {
   return {
    files: result.files,
    documents: result.documents.count,
    planned: result.authorizations.length,
    authorized: countSent(result, "authorized"),
    failed: countSent(result, "failed"),
    pins: result.pins.length,
    errors: countFindings(result, "error"),
    warnings: countFindings(result, "warning"),
    notices: countFindings(result, "notice")
   };
  }
  function countSent({authorizations: authorizations}, status) {
   return authorizations.filter(({sent: sent}) => sent.status === status).length;
  }
  function countFindings({findings: findings}, level) {
   return findings.filter(finding => finding.level === level).length;
  }
 },
 34110: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Z: () => endsFirst
  });
  function endsFirst(pins) {
   let first = null;
   for (const {notAfter: notAfter, daysLeft: daysLeft} of pins) {
    if (notAfter === null || daysLeft === null) continue;
    if (first === null || notAfter < first.notAfter) first = {
     notAfter: notAfter,
     daysLeft: daysLeft
    };
   }
   return first;
  }
 },
 57478: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   C: () => incompleteness,
   z: () => excerptOf
  });
  var _text_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(74043);
  var _rich_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(46781);
  function excerptOf({gains: gains, names: names}, most) {
   const nameless = gains.flatMap((gain, index) => gain.names.length === 0 ? [ index ] : []);
   const shown = new Map(nameless.slice(0, most).map(index => [ index, [] ]));
   let room = most - shown.size;
   let complete = 0;
   for (const name of names) {
    for (const index of name.gains.slice(0, room)) append(shown, index, name);
    if (name.gains.length > room) break;
    room -= name.gains.length;
    complete++;
   }
   return {
    gains: gains.flatMap((gain, index) => {
     const own = shown.get(index);
     return own === undefined ? [] : [ {
      result: gain.result,
      names: own
     } ];
    }),
    missing: {
     names: names.length - complete,
     authorizations: gains.length - shown.size
    }
   };
  }
  function append(shown, index, name) {
   const names = shown.get(index);
   if (names === undefined) shown.set(index, [ name ]); else names.push(name);
  }
  function incompleteness({missing: missing}, review, runUrl) {
   if (missing.names === 0 && missing.authorizations === 0) return [];
   const parts = missing.authorizations === 0 ? (0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`${missing.names} of ${review.names.length} names` : (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`${missing.names} of ${review.names.length} names and ${missing.authorizations} of ${review.gains.length} authorizations`;
   const log = (0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`the log of the run`;
   return [ ...(0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`⚠️ Not complete: ${parts} are left out here; `, ...runUrl === null ? log : (0, 
   _rich_js__WEBPACK_IMPORTED_MODULE_1__.nf)(log, runUrl), ...(0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)` lists all. ` ];
  }
 },
 29848: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   $: () => fitted
  });
  function fitted(most, reductions, render, limit, measure) {
   const whole = render(most);
   if (measure(whole) <= limit) return whole;
   const fits = page => measure(page) <= limit;
   let detail = most;
   const given = [];
   for (const {knob: knob, floor: floor} of reductions) {
    given.push({
     knob: knob,
     value: detail[knob]
    });
    detail = {
     ...detail,
     [knob]: Math.min(floor, detail[knob])
    };
   }
   for (const {knob: knob, value: value} of given.reverse()) {
    const kept = largest(detail[knob], value, more => fits(render({
     ...detail,
     [knob]: more
    })));
    detail = {
     ...detail,
     [knob]: kept
    };
    if (kept < value) break;
   }
   return render(detail);
  }
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
    if (fits(middle)) low = middle; else high = middle;
   }
   return low;
  }
 },
 12888: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   j: () => gainsList,
   o: () => legend
  });
  var _plan_group_by_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(33159);
  var _text_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(74043);
  var _authorizations_table_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(44180);
  var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(89997);
  var _rich_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(46781);
  var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(44702);
  function gainsList(gains, comparison, places) {
   if (gains.length === 0) return [];
   const isNew = (0, _authorizations_table_js__WEBPACK_IMPORTED_MODULE_1__.O0)(comparison);
   return [ {
    kind: "list",
    items: gains.map(gain => lines(gain, isNew, places))
   } ];
  }
  function lines(gain, isNew, places) {
   const {result: result, names: names} = gain;
   const where = places === 0 ? [] : [ ...(0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)` in `, ...(0, 
   _authorizations_table_js__WEBPACK_IMPORTED_MODULE_1__.VK)(result, places) ];
   const first = [ ...(0, _rich_js__WEBPACK_IMPORTED_MODULE_4__.ko)((0, _authorizations_table_js__WEBPACK_IMPORTED_MODULE_1__.L4)(result)), ...(0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)` `, ...(0, _authorizations_table_js__WEBPACK_IMPORTED_MODULE_1__.I1)(result), ...where ];
   const groups = (0, _plan_group_by_js__WEBPACK_IMPORTED_MODULE_5__.$)(names, ({domain: domain, concerns: concerns}) => concerns.has("wildcard") ? "" : domain);
   return [ first, ...[ ...groups.values() ].map(group => line(group, isNew)) ];
  }
  function line(group, isNew) {
   const names = group.map(({name: name}) => name).toSorted();
   const shown = (0, _words_js__WEBPACK_IMPORTED_MODULE_3__.KE)(names, names.length, name => isNew(name) ? (0, 
   _rich_js__WEBPACK_IMPORTED_MODULE_4__.ko)((0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`${name}`) : (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`${name}`);
   return [ ...labelOf(group), ...(0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`: `, ...shown ];
  }
  function labelOf(group) {
   const has = concern => group.some(({concerns: concerns}) => concerns.has(concern));
   if (has("public-suffix")) return (0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`⚠️ wildcards, of a whole public suffix as well`;
   if (has("wildcard")) return (0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`⚠️ wildcards`;
   const domain = (0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`${group[0]?.domain ?? ""}`;
   const foreign = has("international") ? (0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`, with letters beyond ASCII` : [];
   return has("new-domain") ? (0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`⚠️ new domain ${domain}${foreign}` : (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`${domain}${foreign}`;
  }
  const lasting = (0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`Cert Spotter's API can't withdraw an authorization, so look closely before you merge.`;
  function legend(comparison) {
   if (comparison.kind !== "compared") {
    return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.FY)((0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`The base branch could not be compared, so each of these names may be new. ${lasting}`);
   }
   return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.FY)(comparison.newNames.length === 0 ? (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`All of these names are in the repository already. ${lasting}` : (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`Names in bold are new to the repository. ${lasting}`);
  }
 },
 2251: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   E: () => pinsPart,
   P: () => headline
  });
  var _audit_audit_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(89920);
  var _text_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(74043);
  var _counts_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(56423);
  var _ends_first_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(34110);
  var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(44702);
  function headline(result) {
   const parts = [ ...authorizationsPart(result), ...pinsPart(result.pins), ...auditPart(result) ];
   const said = parts.length === 0 ? [ (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`Nothing to authorize and no pins` ] : parts;
   return (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`${_words_js__WEBPACK_IMPORTED_MODULE_2__.sE[result.outcome]} ${(0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.fj)(said, (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`; `)}${findingsPart(result)}`;
  }
  function authorizationsPart(result) {
   const count = result.authorizations.length;
   if (count === 0) return [];
   if (result.mode === "plan") return [ (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`${(0, 
   _words_js__WEBPACK_IMPORTED_MODULE_2__.hT)(count)} planned, nothing sent` ];
   const failed = (0, _counts_js__WEBPACK_IMPORTED_MODULE_3__.u)(result, "failed");
   const notTried = (0, _counts_js__WEBPACK_IMPORTED_MODULE_3__.u)(result, "not-tried");
   return [ (0, _words_js__WEBPACK_IMPORTED_MODULE_2__.em)([ (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`${(0, 
   _counts_js__WEBPACK_IMPORTED_MODULE_3__.u)(result, "authorized")} of ${(0, _words_js__WEBPACK_IMPORTED_MODULE_2__.hT)(count)} accepted`, ...failed === 0 ? [] : [ (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`${failed} failed` ], ...notTried === 0 ? [] : [ (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`${notTried} not tried` ] ]) ];
  }
  function pinsPart(pins) {
   if (pins.length === 0) return [];
   const attention = pins.filter(({level: level}) => level !== "ok").length;
   const all = (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.hS)(pins.length, (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`pin`, (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`pins`);
   if (attention === 0) return [ (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`${all} ${pins.length === 1 ? (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`is` : (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`are`} fine${firstEnd(pins)}` ];
   return [ (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`${attention} of ${all} ${attention === 1 ? (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`needs` : (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`need`} attention` ];
  }
  function auditPart({audit: audit}) {
   if (audit === null) return [];
   const count = (0, _audit_audit_js__WEBPACK_IMPORTED_MODULE_0__.s9)(audit);
   if (count > 0) return [ (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`${(0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.hS)(count, (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`certificate`, (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`certificates`)} with an unknown key` ];
   return [ audit.complete ? (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`no certificate with an unknown key` : (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`the audit is incomplete` ];
  }
  function firstEnd(pins) {
   const first = (0, _ends_first_js__WEBPACK_IMPORTED_MODULE_4__.Z)(pins);
   return first === null ? [] : (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)` for ${(0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.hS)(first.daysLeft, (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`day`, (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`days`)}`;
  }
  function findingsPart(result) {
   const {errors: errors, warnings: warnings} = (0, _counts_js__WEBPACK_IMPORTED_MODULE_3__.m)(result);
   const parts = [ ...errors === 0 ? [] : [ (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.hS)(errors, (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`error`, (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`errors`) ], ...warnings === 0 ? [] : [ (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.hS)(warnings, (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`warning`, (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`warnings`) ] ];
   return parts.length === 0 ? [] : (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)` (${(0, 
   _words_js__WEBPACK_IMPORTED_MODULE_2__.em)(parts)})`;
  }
 },
 90030: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   L: () => jsonReport
  });
  var documents_document = __nccwpck_require__(54096);
  var plan_authorization = __nccwpck_require__(94055);
  var instant = __nccwpck_require__(12527);
  var json = __nccwpck_require__(25666);
  var plain = __nccwpck_require__(4854);
  var chunks = __nccwpck_require__(99545);
  function* auditLines(audit) {
   if (audit === null) {
    yield '  "audit": null';
    return;
   }
   yield `  "audit": {\n    "domains": ${(0, json.a)(audit.domains)},\n    "issuances": ${audit.issuances},\n`;
   yield `    "allowed": ${audit.allowed},\n    "unknown": `;
   yield* (0, chunks.z)(audit.unknown.map(each => (0, json.a)(unknownEntry(each))), "    ");
   yield ',\n    "missing": ';
   yield* (0, chunks.z)(audit.missing.map(each => (0, json.a)(missingEntry(each))), "    ");
   yield ',\n    "revoked": ';
   yield* (0, chunks.z)(audit.revoked.map(each => (0, json.a)(revokedEntry(each))), "    ");
   yield `,\n    "complete": ${audit.complete}\n  }`;
  }
  function alreadyIssued(authorization, audit) {
   const history = audit?.history.ofKey(authorization);
   return history?.complete === true ? history.withKey.count : null;
  }
  function unknownEntry({publicKeySha256: publicKeySha256, dnsNames: dnsNames, newest: newest, count: count, revoked: revoked, issuers: issuers}) {
   const {issuer: issuer, notBefore: notBefore, notAfter: notAfter, tbsSha256: tbsSha256} = issuanceEntry(newest);
   return {
    publicKeySha256: publicKeySha256,
    dnsNames: dnsNames,
    issuer: issuer,
    notBefore: notBefore,
    notAfter: notAfter,
    tbsSha256: tbsSha256,
    count: count,
    revoked: revoked,
    issuers: issuers
   };
  }
  function missingEntry({publicKeySha256: publicKeySha256, dnsNames: dnsNames, documents: documents}) {
   return {
    publicKeySha256: publicKeySha256,
    dnsNames: dnsNames,
    documents: documents
   };
  }
  function revokedEntry({issuance: issuance, document: document}) {
   const {publicKeySha256: publicKeySha256, dnsNames: dnsNames} = issuance;
   return {
    ...document,
    publicKeySha256: publicKeySha256,
    dnsNames: dnsNames,
    ...issuanceEntry(issuance)
   };
  }
  function issuanceEntry({issuer: issuer, issuerFriendlyName: issuerFriendlyName, notBefore: notBefore, notAfter: notAfter, tbsSha256: tbsSha256}) {
   return {
    issuer: issuer ?? issuerFriendlyName,
    notBefore: (0, instant.nE)(notBefore),
    notAfter: (0, instant.nE)(notAfter),
    tbsSha256: tbsSha256
   };
  }
  var counts = __nccwpck_require__(56423);
  var report_result = __nccwpck_require__(99934);
  const reportVersion = 1;
  function jsonReport(result) {
   return (0, chunks.m)(lines(result));
  }
  function* lines(result) {
   yield `{\n  "version": ${reportVersion},\n`;
   yield `  "outcome": ${(0, json.a)(result.outcome)},\n`;
   yield `  "mode": ${(0, json.a)(result.mode)},\n`;
   yield `  "asOf": ${(0, json.a)((0, instant.nE)(result.asOf))},\n`;
   yield `  "base": ${(0, json.a)(result.base)},\n`;
   yield `  "counts": ${(0, json.a)((0, counts.m)(result))},\n`;
   yield* array("documents", result.documents.entries());
   yield* list("authorizations", result.authorizations, each => authorizationEntry(each, result));
   yield* list("removedKeys", (0, report_result.v)(result.comparison), removedKeyEntry);
   yield* list("pins", result.pins, pinEntry);
   yield* auditLines(result.audit);
   yield ",\n";
   yield* list("findings", result.findings, findingEntry);
   yield `  "updatedFiles": ${(0, json.a)(result.updatedFiles)}\n}\n`;
  }
  function list(name, items, entry) {
   return array(name, entries(items, entry));
  }
  function* array(name, items) {
   yield `  "${name}": `;
   yield* (0, chunks.z)(items, "  ");
   yield ",\n";
  }
  function* entries(items, entry) {
   for (const item of items) yield (0, json.a)(entry(item));
  }
  function authorizationEntry(result, {audit: audit}) {
   const {authorization: authorization, change: change, sent: sent} = result;
   return {
    by: authorization.by,
    endpoint: (0, plan_authorization.X5)(authorization),
    contentType: (0, plan_authorization.JX)(authorization),
    publicKeySha256: authorization.publicKeySha256,
    tbsSha256: authorization.tbsSha256,
    dnsNames: authorization.dnsNames,
    documents: authorization.documents.map(documents_document.$t),
    change: change.kind,
    gained: (0, report_result.z)(result),
    gainedNames: (0, plan_authorization.rP)(authorization, change),
    alreadyIssued: alreadyIssued(authorization, audit),
    status: sent.status,
    attempts: sent.attempts,
    error: sent.status === "failed" ? sent.error : null,
    reason: reasonOf(sent)
   };
  }
  function reasonOf(sent) {
   if (sent.status === "failed") return sent.reason;
   return sent.status === "not-tried" ? sent.why : null;
  }
  function removedKeyEntry({publicKeySha256: publicKeySha256, dnsNames: dnsNames, paths: paths}) {
   return {
    publicKeySha256: publicKeySha256,
    dnsNames: dnsNames,
    paths: paths
   };
  }
  function pinEntry(pin) {
   return {
    name: pin.name,
    verdict: pin.verdict,
    level: pin.level,
    notAfter: pin.notAfter === null ? null : (0, instant.nE)(pin.notAfter),
    daysLeft: pin.daysLeft,
    documents: pin.certificates.map(pinnedEntry),
    successor: pin.successor && pinnedEntry(pin.successor),
    published: pin.published && publishedEntry(pin.published),
    differences: pin.differences.map(differenceEntry),
    advice: (0, plain.jA)(pin.advice)
   };
  }
  function pinnedEntry(certificate) {
   return {
    ...(0, documents_document.$t)(certificate.place),
    ...identity(certificate)
   };
  }
  function publishedEntry(certificate) {
   const {url: url, confirmed: confirmed, verified: verified, renamed: renamed} = certificate;
   return {
    url: url,
    ...identity(certificate),
    confirmed: confirmed,
    verified: verified,
    renamed: renamed
   };
  }
  function differenceEntry({before: before, after: after, where: where, fields: fields}) {
   return {
    before: before.serial,
    after: after.serial,
    where: where,
    fields: fields.map(plain.jA)
   };
  }
  function identity(certificate) {
   return {
    subject: certificate.subject,
    serial: certificate.serial,
    notBefore: (0, instant.nE)(certificate.notBefore),
    notAfter: (0, instant.nE)(certificate.notAfter),
    certificateSha256: certificate.certificateSha256,
    publicKeySha256: certificate.publicKeySha256
   };
  }
  function findingEntry({level: level, code: code, path: path, line: line, message: message, hint: hint}) {
   return {
    level: level,
    code: code,
    path: path,
    line: line,
    message: (0, plain.jA)(message),
    hint: (0, plain.jA)(hint)
   };
  }
 },
 89997: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   R_: () => heading,
   FY: () => paragraph,
   Gc: () => renderMarkdown
  });
  var help_uri = __nccwpck_require__(57259);
  var plain = __nccwpck_require__(4854);
  var text_text = __nccwpck_require__(74043);
  function line(words) {
   return inline(words, plain.RK).trim().replace(opensBlock, "$1\\$2");
  }
  const opensBlock = /^(\d*)([#>+=.)-])/;
  function cell(words) {
   return inline(words, inCell).trim().replace(/\|/g, "\\|");
  }
  function inCell(value) {
   return (0, plain.RK)(value).replace(/(?<=\\)\|/g, plain.Mk);
  }
  function inline(words, show) {
   return joined(words).map(part => partOf(part, show)).join("");
  }
  function partOf(part, show) {
   switch (part.kind) {
   case "own":
    return part.value.replace(/\s*\n\s*/g, " ").replace(markup, "\\$&");

   case "outside":
    return code(show(part.value));

   case "strong":
    return `**${inline(part.of, show)}**`;

   case "link":
    return `[${inline(part.of, show)}](${part.url})`;

   case "help":
    return `[${part.code}](${(0, help_uri.qU)(part.code)})`;
   }
  }
  const markup = /[\\`*_~[\]<&]|#(?=#*$)/g;
  function code(value) {
   const fence = fenceFor(value, 1);
   const padding = /^`|`$|^ .*[^ ].* $/.test(value) ? " " : "";
   return `${fence}${padding}${value}${padding}${fence}`;
  }
  function fenceFor(value, least) {
   const runs = value.match(/`+/g) ?? [];
   return "`".repeat(Math.max(least, ...runs.map(({length: length}) => length + 1)));
  }
  const nothing = (0, text_text.Qq)`(empty)`;
  const space = (0, text_text.Qq)` `;
  function joined(words) {
   const parts = words.flatMap(part => part.kind === "outside" && part.value === "" ? nothing : [ part ]);
   return parts.flatMap((part, i) => {
    const touches = part.kind === "outside" && parts[i - 1]?.kind === "outside";
    return touches ? [ ...space, part ] : [ part ];
   });
  }
  function heading(depth, words) {
   return {
    kind: "heading",
    depth: depth,
    words: words
   };
  }
  function paragraph(words) {
   return {
    kind: "paragraph",
    words: words
   };
  }
  function renderMarkdown(blocks) {
   return `${blocks.map(written).join("\n\n")}\n`;
  }
  function written(block) {
   switch (block.kind) {
   case "heading":
    return `${"#".repeat(block.depth)} ${line(block.words)}`;

   case "paragraph":
    return line(block.words);

   case "list":
    return block.items.map(listItem).join("\n");

   case "table":
    return table(block.header, block.rows);

   case "chart":
    return fenced("mermaid", block.mermaid);
   }
  }
  function listItem(lines) {
   return `- ${lines.map(line).join("\\\n  ")}`;
  }
  function table(header, rows) {
   const [first, ...others] = [ header, ...rows ].map(cells => `| ${cells.map(cell).join(" | ")} |`);
   return [ first, `| ${header.map(() => "-").join(" | ")} |`, ...others ].join("\n");
  }
  function fenced(language, source) {
   const fence = fenceFor(source, 3);
   return `${fence}${language}\n${source}\n${fence}`;
  }
 },
 54455: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   N: () => mostUrgentFirst
  });
  const ranks = {
   error: 0,
   warning: 1,
   ok: 2
  };
  function mostUrgentFirst(pins) {
   return pins.toSorted((a, b) => ranks[a.level] - ranks[b.level]);
  }
 },
 44698: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   c: () => removedSection
  });
  var _text_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(74043);
  var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(89997);
  var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(99934);
  var _tables_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(57442);
  var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(44702);
  function removedSection(comparison, limit) {
   const removed = (0, _result_js__WEBPACK_IMPORTED_MODULE_2__.v)(comparison);
   if (removed.length === 0) return [];
   const header = [ (0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`Key`, (0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`Names`, (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`Was in` ];
   return [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.R_)(3, (0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`Keys taken out`), ...(0, 
   _tables_js__WEBPACK_IMPORTED_MODULE_3__.tp)(header, removed, limit, ({publicKeySha256: publicKeySha256, dnsNames: dnsNames, paths: paths}) => [ (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`${(0, _words_js__WEBPACK_IMPORTED_MODULE_4__.BC)(publicKeySha256)}`, (0, 
   _words_js__WEBPACK_IMPORTED_MODULE_4__.KE)(dnsNames, _tables_js__WEBPACK_IMPORTED_MODULE_3__.Qc), (0, 
   _words_js__WEBPACK_IMPORTED_MODULE_4__.KE)(paths, _tables_js__WEBPACK_IMPORTED_MODULE_3__.kF) ]), (0, 
   _markdown_js__WEBPACK_IMPORTED_MODULE_1__.FY)((0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`They stay authorized at Cert Spotter, whose API can't withdraw them: if they are not to be trusted any more, a person must remove them in Cert Spotter's settings.`) ];
  }
 },
 99934: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   v: () => removedKeys,
   z: () => namesGained
  });
  var _plan_authorization_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(94055);
  function namesGained({authorization: authorization, change: change}) {
   return (0, _plan_authorization_js__WEBPACK_IMPORTED_MODULE_0__.rP)(authorization, change) ?? authorization.dnsNames;
  }
  function removedKeys(comparison) {
   return comparison.kind === "compared" ? comparison.removed : [];
  }
 },
 46781: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Cp: () => helpLink,
   ko: () => strong,
   nf: () => link
  });
  function link(of, url) {
   return [ {
    kind: "link",
    of: of,
    url: url
   } ];
  }
  function strong(of) {
   return [ {
    kind: "strong",
    of: of
   } ];
  }
  function helpLink(code) {
   return [ {
    kind: "help",
    code: code
   } ];
  }
 },
 57442: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   BJ: () => pinsTable,
   Qc: () => maxNamesPerCell,
   bM: () => findingsList,
   kF: () => maxPlacesPerCell,
   tp: () => table
  });
  var _text_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(12527);
  var _text_plain_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4854);
  var _text_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(74043);
  var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(89997);
  var _rich_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(46781);
  var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(44702);
  const maxNamesPerCell = 20;
  const maxPlacesPerCell = 3;
  function table(header, items, limit, row) {
   const rows = items.slice(0, limit).map(row);
   const shown = rows.length === 0 ? [] : [ {
    kind: "table",
    header: header,
    rows: rows
   } ];
   return [ ...shown, ...others(items.length - rows.length) ];
  }
  const maxNameLength = 80;
  function pinsTable(pins, limit) {
   const header = [ (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`Pin`, (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`State`, (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`Ends`, (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`Days\u00a0left`, (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`What to do` ];
   const counts = new Map;
   for (const {name: name} of pins) counts.set(name, (counts.get(name) ?? 0) + 1);
   const rows = table(header, pins, limit, pin => [ nameOf(pin, counts), (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`${_words_js__WEBPACK_IMPORTED_MODULE_3__.Ne[pin.level]}\u00a0${_words_js__WEBPACK_IMPORTED_MODULE_3__.L2[pin.verdict]}`, pin.notAfter === null ? (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`–` : (0, _text_instant_js__WEBPACK_IMPORTED_MODULE_0__.G$)(pin.notAfter), pin.daysLeft === null ? (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`–` : (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`${pin.daysLeft}`, pin.advice ]);
   return [ ...rows, ...differencesList(pins.slice(0, limit)) ];
  }
  function nameOf({name: name, certificates: [first]}, counts) {
   const short = (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`${(0, _text_plain_js__WEBPACK_IMPORTED_MODULE_4__.vI)(name, maxNameLength)}`;
   return first === undefined || counts.get(name) === 1 ? short : (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`${short} in ${first.place.path}`;
  }
  function differencesList(pins) {
   const items = pins.flatMap(({name: name, differences: differences}) => differences.map(difference => differenceLines(name, difference)));
   return items.length === 0 ? [] : [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.FY)((0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`What differs between the certificates:`), {
    kind: "list",
    items: items
   } ];
  }
  function differenceLines(name, {before: before, after: after, where: where, fields: fields}) {
   const what = (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`${(0, _text_plain_js__WEBPACK_IMPORTED_MODULE_4__.vI)(name, maxNameLength)}: ${where} (serial number ${after.serial}) against serial number ${before.serial}`;
   return [ what, fields.length === 0 ? (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`nothing that matters` : (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.fj)(fields, (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`; `) ];
  }
  function findingsList(findings, limit, hints = true) {
   const items = findings.slice(0, limit).map(each => findingLines(each).slice(0, hints ? 2 : 1));
   const shown = items.length === 0 ? [] : [ {
    kind: "list",
    items: items
   } ];
   return [ ...shown, ...others(findings.length - items.length) ];
  }
  function findingLines({level: level, code: code, path: path, line: line, message: message, hint: hint}) {
   const where = path === null ? [] : (0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)` ${line === null ? path : `${path}:${line}`}`;
   return [ [ ...(0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`${_words_js__WEBPACK_IMPORTED_MODULE_3__.M7[level]} `, ...(0, 
   _rich_js__WEBPACK_IMPORTED_MODULE_5__.Cp)(code), ...where, ...(0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)` – ${message}` ], (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`→ ${hint}` ];
  }
  function others(count) {
   return count === 0 ? [] : [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.FY)((0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`… and ${count} more: the JSON report lists all of them.`) ];
  }
 },
 44702: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   BC: () => shortHash,
   KE: () => listed,
   L2: () => verdictWords,
   M7: () => levelIcon,
   Ne: () => pinIcon,
   em: () => sentence,
   hT: () => authorizations,
   sE: () => outcomeIcon
  });
  var _text_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(74043);
  const outcomeIcon = {
   pass: (0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`✅`,
   warn: (0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`⚠️`,
   fail: (0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`❌`
  };
  const levelIcon = {
   error: (0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`❌`,
   warning: (0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`⚠️`,
   notice: (0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`ℹ️`
  };
  const pinIcon = {
   ok: (0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`✅`,
   warning: (0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`⚠️`,
   error: (0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`❌`
  };
  const verdictWords = {
   ok: (0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`valid`,
   expiring: (0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`ends\u00a0soon`,
   expired: (0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`expired`,
   "not-yet-valid": (0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`not valid yet`,
   mismatch: (0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`not as expected`,
   missing: (0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`no certificate`
  };
  function authorizations(count) {
   return (0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.hS)(count, (0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`authorization`, (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`authorizations`);
  }
  function shortHash(hex) {
   return hex.slice(0, 12);
  }
  function listed(items, limit, show = plainly) {
   const shown = items.slice(0, limit).map(show);
   const others = items.length - shown.length;
   const list = shown.flatMap((item, i) => i === 0 ? item : [ ...(0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`, `, ...item ]);
   return others === 0 ? list : [ ...list, ...(0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)` and ${others} more` ];
  }
  function plainly(item) {
   return (0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`${item}`;
  }
  function sentence(parts) {
   if (parts.length < 2) return parts.flat();
   return (0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`${(0, _text_text_js__WEBPACK_IMPORTED_MODULE_0__.fj)(parts.slice(0, -1), (0, 
   _text_text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`, `)} and ${parts.slice(-1).flat()}`;
  }
 },
 89170: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   m: () => runAsAction
  });
  var core = __nccwpck_require__(47532);
  var definition = __nccwpck_require__(73999);
  var fault = __nccwpck_require__(17324);
  var main = __nccwpck_require__(84802);
  var codes = __nccwpck_require__(32669);
  var log_line = __nccwpck_require__(15655);
  var text_text = __nccwpck_require__(74043);
  const maxPerLevel = 10;
  function annotationsOf(findings) {
   return codes.yr.flatMap(level => ofLevel(level, findings.filter(finding => finding.level === level)));
  }
  function ofLevel(level, worstFirst) {
   if (worstFirst.length <= maxPerLevel) return worstFirst.map(annotation);
   const shown = worstFirst.slice(0, maxPerLevel - 1).map(annotation);
   return [ ...shown, moreOf(level, worstFirst.length - shown.length) ];
  }
  function annotation({level: level, code: code, path: path, line: line, message: message, hint: hint}) {
   return {
    level: level,
    title: `${codes.Yj[code].title} (${code})`,
    message: (0, log_line.g)((0, text_text.Qq)`${message} ${hint}`),
    file: path,
    line: line
   };
  }
  const manyOf = {
   error: [ (0, text_text.Qq)`error`, (0, text_text.Qq)`errors` ],
   warning: [ (0, text_text.Qq)`warning`, (0, text_text.Qq)`warnings` ],
   notice: [ (0, text_text.Qq)`notice`, (0, text_text.Qq)`notices` ]
  };
  function moreOf(level, count) {
   const more = (0, text_text.hS)(count, (0, text_text.Qq)`more ${manyOf[level][0]}`, (0, 
   text_text.Qq)`more ${manyOf[level][1]}`);
   return {
    level: level,
    title: (0, log_line.g)(more),
    message: (0, log_line.g)((0, text_text.Qq)`GitHub shows ${maxPerLevel} per level. The job summary and the report list the others.`),
    file: null,
    line: null
   };
  }
  var headline = __nccwpck_require__(2251);
  var audit_audit = __nccwpck_require__(89920);
  var instant = __nccwpck_require__(12527);
  var json = __nccwpck_require__(25666);
  var counts = __nccwpck_require__(56423);
  var ends_first = __nccwpck_require__(34110);
  var most_urgent_first = __nccwpck_require__(54455);
  const outputs = {
   outcome: {
    description: "`pass`, `warn` or `fail`: the level of the worst finding.",
    type: [ "pass", "warn", "fail" ],
    value: ({result: result}) => result.outcome
   },
   planned: {
    description: "Number of authorizations worked out, whether sent or not.",
    type: "integer",
    value: ({result: result}) => String((0, counts.m)(result).planned)
   },
   authorized: {
    description: "Number of authorizations sent and accepted.",
    type: "integer",
    value: ({result: result}) => String((0, counts.m)(result).authorized)
   },
   failed: {
    description: "Number of authorizations sent and not accepted.",
    type: "integer",
    value: ({result: result}) => String((0, counts.m)(result).failed)
   },
   pins: {
    description: "JSON list of the pins, each with `name`, `verdict`, `notAfter` and `daysLeft`.",
    type: "string",
    value: ({result: {pins: pins}}) => ({
     inOrder: pins.map(pinEntry),
     byUrgency: (0, most_urgent_first.N)(pins).map(pinEntry)
    })
   },
   "next-expiry": {
    description: "When the pin that ends first does so, in ISO 8601; empty without pins.",
    type: "string",
    value: ({result: result}) => {
     const next = (0, ends_first.Z)(result.pins);
     return next === null ? "" : (0, instant.nE)(next.notAfter);
    }
   },
   "days-left": {
    description: "Whole days until `next-expiry`, rounded down; negative once past, empty without pins.",
    type: "string",
    value: ({result: result}) => String((0, ends_first.Z)(result.pins)?.daysLeft ?? "")
   },
   report: {
    description: "Path of the JSON report, where one was written.",
    type: "string",
    value: ({written: written}) => written.report ?? ""
   },
   sarif: {
    description: "Path of the SARIF file, where one was written.",
    type: "string",
    value: ({written: written}) => written.sarif ?? ""
   },
   "updated-files": {
    description: "JSON list of the files that newly published certificates were written to.",
    type: "string",
    value: ({result: result}) => {
     const files = result.updatedFiles.map(json.a);
     return {
      inOrder: files,
      byUrgency: files
     };
    }
   },
   comment: {
    description: "What the comment on a pull request says, in Markdown, whether it is posted or not: at most 60,000 characters. Hand it to a script by `env`, never within the script.",
    type: "string",
    value: ({comment: comment}) => comment
   },
   "unknown-issuances": {
    description: "Number of certificates in the logs whose key is not in the repository; empty where `audit` is `never`.",
    type: "string",
    value: ({result: {audit: audit}}) => audit === null ? "" : String((0, audit_audit.s9)(audit))
   }
  };
  const outputDefinitions = Object.entries(outputs);
  const outputNames = Object.keys(outputs);
  const maxOutputBytes = 44e4;
  function outputsOf(source) {
   const made = outputDefinitions.map(([name, {value: value}]) => {
    const {content: content, dropped: dropped} = contentOf(value(source));
    return {
     name: name,
     content: content,
     dropped: dropped
    };
   });
   return {
    values: Object.fromEntries(made.map(({name: name, content: content}) => [ name, content ])),
    notes: made.filter(({dropped: dropped}) => dropped > 0).map(({name: name, dropped: dropped}) => note(name, dropped))
   };
  }
  function pinEntry({name: name, verdict: verdict, notAfter: notAfter, daysLeft: daysLeft}) {
   return (0, json.a)({
    name: name,
    verdict: verdict,
    notAfter: notAfter === null ? null : (0, instant.nE)(notAfter),
    daysLeft: daysLeft
   });
  }
  function contentOf(value) {
   return typeof value === "string" ? {
    content: value,
    dropped: 0
   } : fitting(value);
  }
  function fitting({inOrder: inOrder, byUrgency: byUrgency}) {
   let size = 0;
   const firstBeyond = byUrgency.findIndex(entry => {
    size += bytes(entry) + bytes(",");
    return size > maxOutputBytes;
   });
   const kept = firstBeyond === -1 ? inOrder : byUrgency.slice(0, firstBeyond);
   return {
    content: `[${kept.join(",")}]`,
    dropped: byUrgency.length - kept.length
   };
  }
  function bytes(value) {
   return Math.max(value.length * 2, Buffer.byteLength(value));
  }
  function note(name, dropped) {
   return (0, text_text.Qq)`The output ${name} is too long for GitHub and lacks its last ${(0, 
   text_text.hS)(dropped, (0, text_text.Qq)`item`, (0, text_text.Qq)`items`)}; the report has all.`;
  }
  var authorizations_table = __nccwpck_require__(44180);
  function* reviewLines({gains: gains}) {
   for (const {result: result, names: names} of gains) {
    const {by: by, publicKeySha256: publicKeySha256, tbsSha256: tbsSha256, documents: documents} = result.authorization;
    const hash = by === "key" ? publicKeySha256 : tbsSha256 ?? publicKeySha256;
    const places = documents.map(({path: path, line: line}) => (0, text_text.Qq)`${path}:${line}`);
    yield (0, text_text.Qq)`${(0, authorizations_table.L4)(result)}: ${hash} in ${(0, 
    text_text.fj)(places, (0, text_text.Qq)`, `)}`;
    for (const {name: name} of names) yield (0, text_text.Qq)`  ${name}`;
   }
  }
  var audit_section = __nccwpck_require__(97182);
  var report_excerpt = __nccwpck_require__(57478);
  var fit = __nccwpck_require__(29848);
  var gains_list = __nccwpck_require__(12888);
  var bare_words = __nccwpck_require__(54828);
  const before = 400 * instant.vd;
  const after = 800 * instant.vd;
  const maxPinsInChart = 30;
  const maxCertificatesPerPin = 6;
  const maxNameLength = 28;
  const lastDay = Date.UTC(9999, 11, 30);
  const config = [ "---", "config:", "  gantt:", "    leftPadding: 190", "---" ];
  function pinsChart(pins, asOf) {
   const drawn = pins.filter(({certificates: certificates}) => certificates.length > 0).slice(0, maxPinsInChart);
   if (drawn.length === 0) return null;
   return [ ...config, "gantt", "  dateFormat YYYY-MM-DD", "  axisFormat %b %Y", "  todayMarker stroke-width:2px,stroke:#d1242f", `  section Today`, `  judged as of ${(0, 
   instant._$)(asOf)} :milestone, today, ${(0, instant._$)(asOf)}, 0d`, ...drawn.flatMap((pin, i) => pinLines(pin, i, asOf)) ].join("\n");
  }
  function pinLines(pin, index, asOf) {
   const name = (0, bare_words.e)(pin.name, maxNameLength) || `Pin ${index + 1}`;
   const bars = pin.certificates.toSorted((a, b) => a.notAfter - b.notAfter).slice(-maxCertificatesPerPin);
   return [ `  section ${name}`, ...bars.map((certificate, i) => bar(certificate, tag(pin, certificate), `p${index}c${i}`, asOf)) ];
  }
  function bar(certificate, tagged, id, asOf) {
   const [from, to] = [ within(certificate.notBefore, asOf), within(certificate.notAfter, asOf) ];
   const label = `until ${(0, instant._$)(certificate.notAfter)}`;
   return `  ${label} :${tagged}${id}, ${(0, instant._$)(from)}, ${(0, instant._$)(Math.max(to, from + instant.vd))}`;
  }
  function within(instant, asOf) {
   return Math.min(Math.max(instant, asOf - before), asOf + after, lastDay);
  }
  const tags = {
   ok: "active, ",
   warning: "",
   error: "crit, "
  };
  function tag(pin, certificate) {
   return certificate.notAfter === pin.notAfter ? tags[pin.level] : "done, ";
  }
  var markdown = __nccwpck_require__(89997);
  var removed_table = __nccwpck_require__(44698);
  var tables = __nccwpck_require__(57442);
  const maxSummaryBytes = 1e6;
  const mostRows = 1e3;
  const shortestName = 7;
  const most = {
   chart: 1,
   unchanged: mostRows,
   places: 3,
   hints: 1,
   findings: mostRows,
   pins: mostRows,
   audit: mostRows,
   removed: mostRows,
   gains: Math.floor(maxSummaryBytes / shortestName)
  };
  const reductions = [ {
   knob: "chart",
   floor: 0
  }, {
   knob: "unchanged",
   floor: 0
  }, {
   knob: "places",
   floor: 0
  }, {
   knob: "hints",
   floor: 0
  }, {
   knob: "findings",
   floor: 100
  }, {
   knob: "audit",
   floor: 100
  }, {
   knob: "pins",
   floor: 100
  }, {
   knob: "removed",
   floor: 100
  }, {
   knob: "gains",
   floor: 0
  }, {
   knob: "findings",
   floor: 0
  }, {
   knob: "audit",
   floor: 0
  }, {
   knob: "pins",
   floor: 0
  }, {
   knob: "removed",
   floor: 0
  } ];
  function summaryOf(result) {
   const render = detail => (0, markdown.Gc)(page(result, detail));
   return (0, fit.$)(most, reductions, render, maxSummaryBytes, Buffer.byteLength);
  }
  function page(result, detail) {
   const excerpt = (0, report_excerpt.z)(result.review, detail.gains);
   return [ (0, markdown.R_)(2, [ ...(0, report_excerpt.C)(excerpt, result.review, result.runUrl), ...(0, 
   headline.P)(result) ]), ...pinsSection(result, detail.pins), ...authorizationsSection(result, excerpt, detail), ...(0, 
   audit_section.xr)(result, detail.audit), ...(0, removed_table.c)(result.comparison, detail.removed), ...(0, 
   audit_section.v8)(result, detail.audit), ...findingsSection(result, detail), ...detail.chart === 0 ? [] : chartSection(result), (0, 
   markdown.FY)(footer(result)) ];
  }
  function pinsSection({pins: pins}, rows) {
   return pins.length === 0 ? [] : [ (0, markdown.R_)(3, (0, text_text.Qq)`Pins`), ...(0, 
   tables.BJ)((0, most_urgent_first.N)(pins), rows) ];
  }
  function authorizationsSection(result, {gains: gains}, detail) {
   const {authorizations: authorizations, comparison: comparison, mode: mode} = result;
   if (authorizations.length === 0) return [];
   return [ (0, markdown.R_)(3, (0, text_text.Qq)`Authorizations`), ...(0, gains_list.j)(gains, comparison, detail.places), ...(0, 
   authorizations_table.oK)(authorizations, detail.unchanged), (0, markdown.FY)(mode === "plan" ? planned : permanent) ];
  }
  const permanent = (0, text_text.Qq)`Cert Spotter offers no way to list or withdraw authorizations by its API: a key that is no longer to be trusted has to be removed by a person in its settings.`;
  const planned = (0, text_text.Qq)`This is a plan: nothing was sent. Once sent, an authorization stays, as Cert Spotter offers no way to list or withdraw them by its API.`;
  function findingsSection({findings: findings}, detail) {
   if (findings.length === 0) return [];
   return [ (0, markdown.R_)(3, (0, text_text.Qq)`Findings`), ...(0, tables.bM)(findings, detail.findings, detail.hints === 1) ];
  }
  function chartSection({pins: pins, asOf: asOf}) {
   const mermaid = pinsChart(pins, asOf);
   if (mermaid === null) return [];
   const others = pins.length - maxPinsInChart;
   const note = others <= 0 ? [] : [ (0, markdown.FY)((0, text_text.Qq)`The chart shows the first ${maxPinsInChart} pins.`) ];
   return [ (0, markdown.R_)(3, (0, text_text.Qq)`Validity of the pins`), {
    kind: "chart",
    mermaid: mermaid
   }, ...note ];
  }
  function footer(result) {
   const {files: files, documents: documents} = (0, counts.m)(result);
   const read = (0, text_text.hS)(files, (0, text_text.Qq)`file`, (0, text_text.Qq)`files`);
   const found = (0, text_text.hS)(documents, (0, text_text.Qq)`document`, (0, text_text.Qq)`documents`);
   return (0, text_text.Qq)`Read ${read} with ${found}; judged as of ${(0, instant.n$)(result.asOf)}.`;
  }
  var runner_cancellation = __nccwpck_require__(50172);
  var external_node_path_ = __nccwpck_require__(76760);
  const mount = "/__w";
  function containerPath(path, {RUNNER_TEMP: RUNNER_TEMP, GITHUB_WORKSPACE: GITHUB_WORKSPACE}) {
   if (!external_node_path_.posix.isAbsolute(path) || path.startsWith(`${mount}/`)) return path;
   for (const folder of [ RUNNER_TEMP, GITHUB_WORKSPACE ]) {
    if (folder === undefined || !folder.startsWith(`${mount}/`)) continue;
    const below = folder.slice(mount.length);
    const at = path.indexOf(`${below}/`);
    if (at > 0) return `${folder}${path.slice(at + below.length)}`;
   }
   return path;
  }
  var runner_event = __nccwpck_require__(95371);
  var payload = __nccwpck_require__(52205);
  function say(line) {
   (0, core.pq)((0, log_line.g)(line));
  }
  const commands = {
   error: core.z3,
   warning: core.$e,
   notice: core.lm
  };
  function annotate(annotations) {
   for (const {level: level, message: message, title: title, file: file, line: line} of annotations) {
    const place = {
     ...file !== null && {
      file: file
     },
     ...line !== null && {
      startLine: line
     }
    };
    commands[level](message, {
     title: title,
     ...place
    });
   }
  }
  async function summarize(render) {
   if (!process.env["GITHUB_STEP_SUMMARY"]) return;
   const page = render();
   try {
    await core.z.addRaw(page, true).write();
   } catch (error) {
    (0, core.$e)((0, log_line.g)((0, text_text.Qq)`The summary could not be handed to the runner: ${messageOf(error)}. The log and the report have what it would say.`));
   }
  }
  async function handOver(outputs) {
   await handing((0, text_text.Qq)`The outputs of this step`, () => {
    for (const [name, value] of Object.entries(outputs)) (0, core.uH)(name, value);
   });
  }
  async function handing(what, hand) {
   try {
    await hand();
   } catch (error) {
    const hint = (0, text_text.Qq)`Free the disk of the runner, or let this job write to the runner's files; then run it again.`;
    (0, core.C1)((0, log_line.g)((0, text_text.Qq)`${what} could not be handed to the runner: ${messageOf(error)}. ${hint}`));
   }
  }
  function messageOf(error) {
   return (error instanceof Error ? error.message : String(error)).replace(/\.$/, "");
  }
  function mask(key) {
   if (key === "") return;
   const basic = Buffer.from(`${key}:`).toString("base64");
   for (const secret of [ key, Buffer.from(key).toString("base64"), basic ]) (0, core.Pq)(secret);
  }
  async function runAsAction(environment) {
   mask((0, core.V4)("api-key"));
   const cancellation = (0, runner_cancellation.P)();
   try {
    const report = await (0, main.e)(readInputs(environment), hostOf(environment, cancellation.signal));
    await publish(report);
    if (fails(report) || cancellation.signal.aborted) process.exitCode = 1;
   } catch (error) {
    if (!(error instanceof fault.dz)) throw error;
    await handOver({
     outcome: "fail"
    });
    (0, core.C1)((0, log_line.g)(error.text));
   } finally {
    cancellation.stop();
   }
   return cancellation.by() !== null;
  }
  function fails({result: result, warnOnly: warnOnly}) {
   return result.outcome === "fail" && !warnOnly;
  }
  function readInputs(environment) {
   const raw = {};
   for (const {name: name, kind: kind} of definition.Q) {
    const value = (0, core.V4)(name);
    raw[name] = kind === "file" ? containerPath(value, environment) : value;
    if (raw[name] !== value) say((0, text_text.Qq)`${value} is outside of the container of this job, where it is ${raw[name]}.`);
   }
   return raw;
  }
  function hostOf(environment, signal) {
   return {
    workspace: environment["GITHUB_WORKSPACE"] ?? process.cwd(),
    temporary: environment["RUNNER_TEMP"] ?? null,
    context: (0, runner_event.V)(environment, (0, payload.r)(environment["GITHUB_EVENT_PATH"], say)),
    environment: environment,
    signal: signal,
    now: Date.now(),
    say: say,
    progress: (done, of) => {
     if (done % 50 === 0 || done === of) say((0, text_text.Qq)`${done} of ${of} authorizations have ended.`);
    }
   };
  }
  async function publish(report) {
   const {result: result} = report;
   const {values: values, notes: notes} = outputsOf(report);
   const annotations = annotationsOf(report.annotated);
   annotate(annotations);
   if (annotations.length < result.findings.length) result.findings.forEach(tell);
   for (const line of reviewLines(result.review)) say(line);
   for (const note of notes) say(note);
   say((0, headline.P)(result));
   await handOver(values);
   await summarize(() => summaryOf(result));
  }
  function tell({level: level, path: path, line: line, message: message, hint: hint}) {
   const place = path === null ? [] : (0, text_text.Qq)`${path}${line === null ? [] : (0, 
   text_text.Qq)`:${line}`}: `;
   say((0, text_text.Qq)`${level}: ${place}${message} ${hint}`);
  }
 },
 50172: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   P: () => onCancellation
  });
  const signals = [ "SIGINT", "SIGTERM" ];
  function onCancellation() {
   const controller = new AbortController;
   let first = null;
   const cancel = signal => {
    first ??= signal;
    controller.abort();
   };
   for (const signal of signals) process.on(signal, cancel);
   return {
    signal: controller.signal,
    by: () => first,
    stop: () => {
     for (const signal of signals) process.off(signal, cancel);
    }
   };
  }
 },
 95371: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   V: () => contextOf
  });
  function contextOf(env, payload) {
   if (env["GITHUB_ACTIONS"] !== "true") return null;
   const event = objectOf(payload);
   const eventName = env["GITHUB_EVENT_NAME"] ?? "";
   const repository = env["GITHUB_REPOSITORY"] ?? "";
   const ref = env["GITHUB_REF"] ?? "";
   return {
    eventName: eventName,
    repository: repositoryOf(repository),
    defaultBranch: stringOf(objectOf(event["repository"])["default_branch"]),
    ref: ref,
    sha: env["GITHUB_SHA"] ?? "",
    base: baseOf(event),
    pullRequest: eventName.startsWith("pull_request") ? pullRequestOf(event, repository, ref) : null,
    proposal: proposalOf(event, eventName, repository, ref),
    ...runOf(env),
    service: env["GITEA_ACTIONS"] === "true" || env["FORGEJO_ACTIONS"] === "true" ? "gitea" : "github",
    runUrl: runUrlOf(env),
    apiUrl: (env["GITHUB_API_URL"] ?? "https://api.github.com").replace(/\/+$/, ""),
    workspace: env["GITHUB_WORKSPACE"] ?? process.cwd()
   };
  }
  function runOf(env) {
   return {
    workflow: env["GITHUB_WORKFLOW"] ?? "",
    ...workflowFileOf(env["GITHUB_WORKFLOW_REF"] ?? ""),
    job: env["GITHUB_JOB"] ?? "",
    step: env["GITHUB_ACTION"] ?? "",
    actionRepository: stringOf(env["GITHUB_ACTION_REPOSITORY"]),
    runId: env["GITHUB_RUN_ID"] ?? "",
    runNumber: Number(env["GITHUB_RUN_NUMBER"]) || 0,
    runAttempt: Number(env["GITHUB_RUN_ATTEMPT"]) || 1
   };
  }
  function runUrlOf(env) {
   const {GITHUB_SERVER_URL: server = "", GITHUB_REPOSITORY: repository = "", GITHUB_RUN_ID: run = ""} = env;
   if (!/^https?:\/\/[\w.:-]+$/.test(server) || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return null;
   return /^\d+$/.test(run) ? `${server}/${repository}/actions/runs/${run}` : null;
  }
  function workflowFileOf(ref) {
   const match = /^([^/]+\/[^/]+)\/(.+?\.ya?ml)@/.exec(ref);
   return {
    workflowRepository: match?.[1] ?? null,
    workflowPath: match?.[2] ?? null
   };
  }
  function repositoryOf(fullName) {
   const [owner = "", name = ""] = fullName.split("/");
   return {
    owner: owner,
    name: name
   };
  }
  function baseOf(event) {
   const mergeGroup = objectOf(event["merge_group"]);
   if (typeof mergeGroup["base_sha"] === "string") {
    return {
     sha: mergeGroup["base_sha"],
     ref: branchOf(stringOf(mergeGroup["base_ref"]) ?? "")
    };
   }
   return revisionOf(objectOf(event["pull_request"])["base"]);
  }
  function pullRequestOf(event, repository, ref) {
   const pullRequest = objectOf(event["pull_request"]);
   const number = pullRequest["number"] ?? event["number"] ?? numberIn(ref);
   if (typeof number !== "number") return null;
   const head = revisionOf(pullRequest["head"]) ?? {
    sha: "",
    ref: ""
   };
   return {
    number: number,
    fork: isFork(pullRequest, repository),
    head: head,
    state: stateOf(pullRequest)
   };
  }
  function stateOf({state: state, merged: merged}) {
   if (merged === true) return "merged";
   return state === "closed" ? "closed" : "open";
  }
  function proposalOf(event, eventName, repository, ref) {
   const named = pullRequestsIn(event);
   const isComment = objectOf(event["issue"])["pull_request"] !== undefined;
   if (isComment || named.some(each => isFork(each, repository))) return "foreign";
   if (named.length > 0) return "own";
   return eventName.startsWith("pull_request") || ref.startsWith("refs/pull/") ? "foreign" : "none";
  }
  const proposing = [ "merge_group", "workflow_run", "check_run", "check_suite", "client_payload" ];
  function pullRequestsIn(event) {
   return [ event, ...proposing.map(part => objectOf(event[part])) ].flatMap(part => [ part["pull_request"], ...listOf(part["pull_requests"]) ]).filter(value => value !== undefined && value !== null).map(objectOf);
  }
  function listOf(value) {
   return Array.isArray(value) ? value : [];
  }
  function numberIn(ref) {
   const digits = /^refs\/pull\/(\d{1,15})\/(?:merge|head)$/.exec(ref)?.[1];
   return digits === undefined ? null : Number(digits);
  }
  function isFork(pullRequest, repository) {
   const ofHead = objectOf(objectOf(pullRequest["head"])["repo"]);
   const ofBase = objectOf(objectOf(pullRequest["base"])["repo"]);
   const haveIds = ofHead["id"] !== undefined && ofBase["id"] !== undefined;
   if (haveIds && ofHead["id"] !== ofBase["id"]) return true;
   const headName = stringOf(ofHead["full_name"]);
   const baseName = stringOf(ofBase["full_name"]) ?? stringOf(repository);
   if (headName === null) return !haveIds;
   return headName.toLowerCase() !== baseName?.toLowerCase();
  }
  function revisionOf(value) {
   const {sha: sha, ref: ref} = objectOf(value);
   return typeof sha === "string" ? {
    sha: sha,
    ref: typeof ref === "string" ? ref : ""
   } : null;
  }
  function branchOf(ref) {
   return ref.replace(/^refs\/heads\//, "");
  }
  function objectOf(value) {
   return isObject(value) ? value : {};
  }
  function stringOf(value) {
   return typeof value === "string" && value !== "" ? value : null;
  }
  function isObject(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value);
  }
 },
 52205: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   r: () => readPayload
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
  var _text_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(74043);
  function readPayload(path, say) {
   if (path === undefined || path === "") return null;
   try {
    return JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"));
   } catch (error) {
    say((0, _text_text_js__WEBPACK_IMPORTED_MODULE_1__.Qq)`The event's payload cannot be read: ${String(error)}.`);
    return null;
   }
  }
 },
 28020: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   W: () => explain
  });
  var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(47532);
  var _findings_unforeseen_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(33721);
  var _text_log_line_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(15655);
  function explain(error) {
   (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.C1)((0, _text_log_line_js__WEBPACK_IMPORTED_MODULE_2__.g)((0, 
   _findings_unforeseen_js__WEBPACK_IMPORTED_MODULE_1__.H)(error)));
  }
 },
 54828: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   e: () => bareWords
  });
  var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4854);
  const othersInAscii = /[^A-Za-z\d.=-]+/g;
  const others = String.raw`[^\p{L}\p{N}.=-]+`;
  function bareWords(value, maxLength) {
   const bare = value.slice(0, 8 * maxLength).replace((0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.Jn)(value) ? othersInAscii : new RegExp(others, "gu"), " ").trim();
   if (!/[^ .=-]/.test(bare)) return "";
   const letters = [ ...bare ];
   return letters.length > maxLength ? `${letters.slice(0, maxLength).join("")}…` : bare;
  }
 },
 12527: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   G$: () => narrowDate,
   _$: () => isoDate,
   lF: () => longDate,
   n$: () => moment,
   n8: () => wholeDays,
   nE: () => isoSeconds,
   vd: () => day,
   vs: () => isoSecondsOrNull,
   zw: () => spanInWords
  });
  var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(74043);
  const day = 864e5;
  function isoSeconds(instant) {
   return new Date(instant).toISOString().replace(/\.\d{3}Z$/, "Z");
  }
  function isoSecondsOrNull(instant) {
   return instant === null ? null : isoSeconds(instant);
  }
  function isoDate(instant) {
   return new Date(instant).toISOString().slice(0, 10);
  }
  function wholeDays(from, to) {
   return Math.floor((to - from) / day);
  }
  const months = [ (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`January`, (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`February`, (0, 
  _text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`March`, (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`April`, (0, 
  _text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`May`, (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`June`, (0, 
  _text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`July`, (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`August`, (0, 
  _text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`September`, (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`October`, (0, 
  _text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`November`, (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`December` ];
  const shortMonths = [ (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`Jan`, (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`Feb`, (0, 
  _text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`Mar`, (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`Apr`, (0, 
  _text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`May`, (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`Jun`, (0, 
  _text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`Jul`, (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`Aug`, (0, 
  _text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`Sep`, (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`Oct`, (0, 
  _text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`Nov`, (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`Dec` ];
  function longDate(instant) {
   const date = new Date(instant);
   return (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`${date.getUTCDate()} ${monthOf(date, months)} ${date.getUTCFullYear()}`;
  }
  function moment(instant) {
   const date = new Date(instant);
   const time = [ date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds() ].map(twoDigits);
   return (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`${dayOf(instant)}T${(0, _text_js__WEBPACK_IMPORTED_MODULE_0__.fj)(time, (0, 
   _text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`:`)}Z`;
  }
  function narrowDate(instant) {
   const date = new Date(instant);
   return (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.fj)([ (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`${date.getUTCDate()}`, monthOf(date, shortMonths), (0, 
   _text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`${date.getUTCFullYear()}` ], (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`\u00a0`);
  }
  function dayOf(instant) {
   const date = new Date(instant);
   const fullYear = date.getUTCFullYear();
   const year = [ Math.floor(fullYear / 100), fullYear % 100 ].flatMap(twoDigits);
   return (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`${year}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;
  }
  function monthOf(date, names) {
   const month = date.getUTCMonth();
   return names.slice(month, month + 1).flat();
  }
  function twoDigits(value) {
   return value < 10 ? (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`0${value}` : (0, 
   _text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`${value}`;
  }
  function spanInWords(milliseconds) {
   const span = Math.abs(milliseconds);
   if (span >= day) return (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.hS)(Math.floor(span / day), (0, 
   _text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`day`, (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`days`);
   return (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.hS)(Math.floor(span / 36e5), (0, 
   _text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`hour`, (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)`hours`);
  }
 },
 25666: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   a: () => toJson
  });
  var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4854);
  function toJson(value) {
   const json = JSON.stringify(value);
   if (!conspicuous.test(json)) return json;
   return (0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.AW)(json, escapeUnits).replace(/##(\w*)\[/g, "##$1\\u005b");
  }
  const conspicuous = /[^\t\n\r -~]|##\w*\[/;
  function escapeUnits(character) {
   return Array.from({
    length: character.length
   }, (_, i) => escapeUnit(character.charCodeAt(i))).join("");
  }
  function escapeUnit(unit) {
   return `\\u${unit.toString(16).padStart(4, "0")}`;
  }
 },
 15655: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   D: () => withoutCommands,
   g: () => toLogLine
  });
  var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4854);
  function toLogLine(text) {
   return withoutCommands((0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.Ul)(text));
  }
  function withoutCommands(line) {
   return line.replace(/##(\w*)\[/g, (_, area) => `##${area}${(0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.Mk)("[")}`).replace(/^(\s*):(?=:)/u, (_, space) => `${space}${(0, 
   _plain_js__WEBPACK_IMPORTED_MODULE_0__.Mk)(":")}`);
  }
 },
 4854: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   AW: () => withoutDeceptive,
   Jn: () => isPrintableAscii,
   Mk: () => escaped,
   RK: () => visible,
   Ul: () => toPlain,
   jA: () => toWhole,
   vI: () => shortened
  });
  const maxOutsideLength = 300;
  function visible(value) {
   return withoutDeceptive(shortened(value, maxOutsideLength), escaped);
  }
  function withoutDeceptive(value, replacement) {
   return isPrintableAscii(value) ? value : value.replace(new RegExp(deceptive, "gu"), replacement);
  }
  function isPrintableAscii(value) {
   return /^[ -~]*$/.test(value);
  }
  const deceptive = String.raw`[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\u2800]`;
  function escaped(character) {
   return `\\u{${Number(character.codePointAt(0)).toString(16)}}`;
  }
  function shortened(value, maxLength) {
   if (value.length <= maxLength) return value;
   const withoutHalfPair = value.slice(0, maxLength).replace(/[\ud800-\udbff]$/, "");
   return `${withoutHalfPair}…`;
  }
  function toPlain(text) {
   return text.map(part => part.kind === "own" ? part.value : visible(part.value)).join("");
  }
  function toWhole(text) {
   return text.map(({value: value}) => value).join("");
  }
 },
 74043: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Qq: () => text,
   fj: () => join,
   hS: () => counted
  });
  class OwnWords {
   kind="own";
   value;
   constructor(value) {
    this.value = value;
   }
  }
  function text(words, ...inserts) {
   const {between: between, whole: whole} = ownWords(words);
   if (inserts.length === 0) return whole;
   const parts = between.flatMap((own, i) => [ ...own, ...inserts.slice(i, i + 1).flatMap(toParts) ]);
   return parts.slice();
  }
  const templates = new WeakMap;
  function ownWords(words) {
   const known = templates.get(words);
   if (known !== undefined) return known;
   const between = words.map(word => word === "" ? [] : [ new OwnWords(word) ]);
   const made = {
    between: between,
    whole: between.flat()
   };
   templates.set(words, made);
   return made;
  }
  function join(items, separator) {
   return items.flatMap((item, i) => i === 0 ? toParts(item) : [ ...separator, ...toParts(item) ]);
  }
  function toParts(insert) {
   if (typeof insert === "string") return [ {
    kind: "outside",
    value: insert
   } ];
   if (typeof insert === "number") return [ new OwnWords(String(insert)) ];
   return insert;
  }
  function counted(count, one, many) {
   return text`${count} ${count === 1 ? one : many}`;
  }
 },
 58508: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   r: () => version
  });
  const version = "1.0.0";
 },
 47532: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   z3: () => error,
   V4: () => getInput,
   pq: () => info,
   lm: () => notice,
   C1: () => setFailed,
   uH: () => setOutput,
   Pq: () => core_setSecret,
   z: () => summary,
   $e: () => warning
  });
  var external_os_ = __nccwpck_require__(70857);
  function utils_toCommandValue(input) {
   if (input === null || input === undefined) {
    return "";
   } else if (typeof input === "string" || input instanceof String) {
    return input;
   }
   return JSON.stringify(input);
  }
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
  function command_issueCommand(command, properties, message) {
   const cmd = new Command(command, properties, message);
   process.stdout.write(cmd.toString() + external_os_.EOL);
  }
  function command_issue(name, message = "") {
   command_issueCommand(name, {}, message);
  }
  const CMD_STRING = "::";
  class Command {
   constructor(command, properties, message) {
    if (!command) {
     command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
   }
   toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
     cmdStr += " ";
     let first = true;
     for (const key in this.properties) {
      if (this.properties.hasOwnProperty(key)) {
       const val = this.properties[key];
       if (val) {
        if (first) {
         first = false;
        } else {
         cmdStr += ",";
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
   return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
  }
  function escapeProperty(s) {
   return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
  }
  const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
  var external_fs_ = __nccwpck_require__(79896);
  function file_command_issueFileCommand(command, message) {
   const filePath = process.env[`GITHUB_${command}`];
   if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
   }
   if (!external_fs_.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
   }
   external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
    encoding: "utf8"
   });
  }
  function file_command_prepareKeyValueMessage(key, value) {
   const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
   const convertedValue = utils_toCommandValue(value);
   if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
   }
   if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
   }
   return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
  }
  const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
  var __awaiter = undefined && undefined.__awaiter || function(thisArg, _arguments, P, generator) {
   function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
     resolve(value);
    });
   }
   return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
     try {
      step(generator.next(value));
     } catch (e) {
      reject(e);
     }
    }
    function rejected(value) {
     try {
      step(generator["throw"](value));
     } catch (e) {
      reject(e);
     }
    }
    function step(result) {
     result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
   });
  };
  class oidc_utils_OidcClient {
   static createHttpClient(allowRetry = true, maxRetry = 10) {
    const requestOptions = {
     allowRetries: allowRetry,
     maxRetries: maxRetry
    };
    return new HttpClient("actions/oidc-client", [ new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken()) ], requestOptions);
   }
   static getRequestToken() {
    const token = process.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
    if (!token) {
     throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
    }
    return token;
   }
   static getIDTokenUrl() {
    const runtimeUrl = process.env["ACTIONS_ID_TOKEN_REQUEST_URL"];
    if (!runtimeUrl) {
     throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
    }
    return runtimeUrl;
   }
   static getCall(id_token_url) {
    return __awaiter(this, void 0, void 0, function*() {
     var _a;
     const httpclient = oidc_utils_OidcClient.createHttpClient();
     const res = yield httpclient.getJson(id_token_url).catch(error => {
      throw new Error(`Failed to get ID Token. \n \n        Error Code : ${error.statusCode}\n \n        Error Message: ${error.message}`);
     });
     const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
     if (!id_token) {
      throw new Error("Response json body do not have ID Token field");
     }
     return id_token;
    });
   }
   static getIDToken(audience) {
    return __awaiter(this, void 0, void 0, function*() {
     try {
      let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
      if (audience) {
       const encodedAudience = encodeURIComponent(audience);
       id_token_url = `${id_token_url}&audience=${encodedAudience}`;
      }
      debug(`ID token url is ${id_token_url}`);
      const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
      setSecret(id_token);
      return id_token;
     } catch (error) {
      throw new Error(`Error message: ${error.message}`);
     }
    });
   }
  }
  var summary_awaiter = undefined && undefined.__awaiter || function(thisArg, _arguments, P, generator) {
   function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
     resolve(value);
    });
   }
   return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
     try {
      step(generator.next(value));
     } catch (e) {
      reject(e);
     }
    }
    function rejected(value) {
     try {
      step(generator["throw"](value));
     } catch (e) {
      reject(e);
     }
    }
    function step(result) {
     result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
   });
  };
  const {access: access, appendFile: appendFile, writeFile: writeFile} = external_fs_.promises;
  const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
  const SUMMARY_DOCS_URL = "https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";
  class Summary {
   constructor() {
    this._buffer = "";
   }
   filePath() {
    return summary_awaiter(this, void 0, void 0, function*() {
     if (this._filePath) {
      return this._filePath;
     }
     const pathFromEnv = process.env[SUMMARY_ENV_VAR];
     if (!pathFromEnv) {
      throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
     }
     try {
      yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
     } catch (_a) {
      throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
     }
     this._filePath = pathFromEnv;
     return this._filePath;
    });
   }
   wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
     return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
   }
   write(options) {
    return summary_awaiter(this, void 0, void 0, function*() {
     const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
     const filePath = yield this.filePath();
     const writeFunc = overwrite ? writeFile : appendFile;
     yield writeFunc(filePath, this._buffer, {
      encoding: "utf8"
     });
     return this.emptyBuffer();
    });
   }
   clear() {
    return summary_awaiter(this, void 0, void 0, function*() {
     return this.emptyBuffer().write({
      overwrite: true
     });
    });
   }
   stringify() {
    return this._buffer;
   }
   isEmptyBuffer() {
    return this._buffer.length === 0;
   }
   emptyBuffer() {
    this._buffer = "";
    return this;
   }
   addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
   }
   addEOL() {
    return this.addRaw(external_os_.EOL);
   }
   addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && {
     lang: lang
    });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
   }
   addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map(item => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
   }
   addTable(rows) {
    const tableBody = rows.map(row => {
     const cells = row.map(cell => {
      if (typeof cell === "string") {
       return this.wrap("td", cell);
      }
      const {header: header, data: data, colspan: colspan, rowspan: rowspan} = cell;
      const tag = header ? "th" : "td";
      const attrs = Object.assign(Object.assign({}, colspan && {
       colspan: colspan
      }), rowspan && {
       rowspan: rowspan
      });
      return this.wrap(tag, data, attrs);
     }).join("");
     return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
   }
   addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
   }
   addImage(src, alt, options) {
    const {width: width, height: height} = options || {};
    const attrs = Object.assign(Object.assign({}, width && {
     width: width
    }), height && {
     height: height
    });
    const element = this.wrap("img", null, Object.assign({
     src: src,
     alt: alt
    }, attrs));
    return this.addRaw(element).addEOL();
   }
   addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = [ "h1", "h2", "h3", "h4", "h5", "h6" ].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
   }
   addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
   }
   addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
   }
   addQuote(text, cite) {
    const attrs = Object.assign({}, cite && {
     cite: cite
    });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
   }
   addLink(text, href) {
    const element = this.wrap("a", text, {
     href: href
    });
    return this.addRaw(element).addEOL();
   }
  }
  const _summary = new Summary;
  const markdownSummary = null && _summary;
  const summary = _summary;
  function toPosixPath(pth) {
   return pth.replace(/[\\]/g, "/");
  }
  function toWin32Path(pth) {
   return pth.replace(/[/]/g, "\\");
  }
  function toPlatformPath(pth) {
   return pth.replace(/[/\\]/g, path.sep);
  }
  var platform_awaiter = undefined && undefined.__awaiter || function(thisArg, _arguments, P, generator) {
   function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
     resolve(value);
    });
   }
   return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
     try {
      step(generator.next(value));
     } catch (e) {
      reject(e);
     }
    }
    function rejected(value) {
     try {
      step(generator["throw"](value));
     } catch (e) {
      reject(e);
     }
    }
    function step(result) {
     result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
   });
  };
  const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function*() {
   const {stdout: version} = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
    silent: true
   });
   const {stdout: name} = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
    silent: true
   });
   return {
    name: name.trim(),
    version: version.trim()
   };
  });
  const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function*() {
   var _a, _b, _c, _d;
   const {stdout: stdout} = yield exec.getExecOutput("sw_vers", undefined, {
    silent: true
   });
   const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : "";
   const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : "";
   return {
    name: name,
    version: version
   };
  });
  const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function*() {
   const {stdout: stdout} = yield exec.getExecOutput("lsb_release", [ "-i", "-r", "-s" ], {
    silent: true
   });
   const [name, version] = stdout.trim().split("\n");
   return {
    name: name,
    version: version
   };
  });
  const platform = external_os_.platform();
  const arch = external_os_.arch();
  const isWindows = platform === "win32";
  const isMacOS = platform === "darwin";
  const isLinux = platform === "linux";
  function getDetails() {
   return platform_awaiter(this, void 0, void 0, function*() {
    return Object.assign(Object.assign({}, yield isWindows ? getWindowsInfo() : isMacOS ? getMacOsInfo() : getLinuxInfo()), {
     platform: platform,
     arch: arch,
     isWindows: isWindows,
     isMacOS: isMacOS,
     isLinux: isLinux
    });
   });
  }
  var core_awaiter = undefined && undefined.__awaiter || function(thisArg, _arguments, P, generator) {
   function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
     resolve(value);
    });
   }
   return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
     try {
      step(generator.next(value));
     } catch (e) {
      reject(e);
     }
    }
    function rejected(value) {
     try {
      step(generator["throw"](value));
     } catch (e) {
      reject(e);
     }
    }
    function step(result) {
     result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
   });
  };
  var ExitCode;
  (function(ExitCode) {
   ExitCode[ExitCode["Success"] = 0] = "Success";
   ExitCode[ExitCode["Failure"] = 1] = "Failure";
  })(ExitCode || (ExitCode = {}));
  function exportVariable(name, val) {
   const convertedVal = toCommandValue(val);
   process.env[name] = convertedVal;
   const filePath = process.env["GITHUB_ENV"] || "";
   if (filePath) {
    return issueFileCommand("ENV", prepareKeyValueMessage(name, val));
   }
   issueCommand("set-env", {
    name: name
   }, convertedVal);
  }
  function core_setSecret(secret) {
   command_issueCommand("add-mask", {}, secret);
  }
  function addPath(inputPath) {
   const filePath = process.env["GITHUB_PATH"] || "";
   if (filePath) {
    issueFileCommand("PATH", inputPath);
   } else {
    issueCommand("add-path", {}, inputPath);
   }
   process.env["PATH"] = `${inputPath}${path.delimiter}${process.env["PATH"]}`;
  }
  function getInput(name, options) {
   const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
   if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
   }
   if (options && options.trimWhitespace === false) {
    return val;
   }
   return val.trim();
  }
  function getMultilineInput(name, options) {
   const inputs = getInput(name, options).split("\n").filter(x => x !== "");
   if (options && options.trimWhitespace === false) {
    return inputs;
   }
   return inputs.map(input => input.trim());
  }
  function getBooleanInput(name, options) {
   const trueValue = [ "true", "True", "TRUE" ];
   const falseValue = [ "false", "False", "FALSE" ];
   const val = getInput(name, options);
   if (trueValue.includes(val)) return true;
   if (falseValue.includes(val)) return false;
   throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` + `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
  }
  function setOutput(name, value) {
   const filePath = process.env["GITHUB_OUTPUT"] || "";
   if (filePath) {
    return file_command_issueFileCommand("OUTPUT", file_command_prepareKeyValueMessage(name, value));
   }
   process.stdout.write(external_os_.EOL);
   command_issueCommand("set-output", {
    name: name
   }, utils_toCommandValue(value));
  }
  function setCommandEcho(enabled) {
   issue("echo", enabled ? "on" : "off");
  }
  function setFailed(message) {
   process.exitCode = ExitCode.Failure;
   error(message);
  }
  function isDebug() {
   return process.env["RUNNER_DEBUG"] === "1";
  }
  function core_debug(message) {
   issueCommand("debug", {}, message);
  }
  function error(message, properties = {}) {
   command_issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
  }
  function warning(message, properties = {}) {
   command_issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
  }
  function notice(message, properties = {}) {
   command_issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
  }
  function info(message) {
   process.stdout.write(message + external_os_.EOL);
  }
  function startGroup(name) {
   issue("group", name);
  }
  function endGroup() {
   issue("endgroup");
  }
  function group(name, fn) {
   return core_awaiter(this, void 0, void 0, function*() {
    startGroup(name);
    let result;
    try {
     result = yield fn();
    } finally {
     endGroup();
    }
    return result;
   });
  }
  function saveState(name, value) {
   const filePath = process.env["GITHUB_STATE"] || "";
   if (filePath) {
    return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
   }
   issueCommand("save-state", {
    name: name
   }, toCommandValue(value));
  }
  function getState(name) {
   return process.env[`STATE_${name}`] || "";
  }
  function getIDToken(aud) {
   return core_awaiter(this, void 0, void 0, function*() {
    return yield OidcClient.getIDToken(aud);
   });
  }
 }
};

var __webpack_module_cache__ = {};

function __nccwpck_require__(moduleId) {
 var cachedModule = __webpack_module_cache__[moduleId];
 if (cachedModule !== undefined) {
  return cachedModule.exports;
 }
 var module = __webpack_module_cache__[moduleId] = {
  exports: {}
 };
 var threw = true;
 try {
  __webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
  threw = false;
 } finally {
  if (threw) delete __webpack_module_cache__[moduleId];
 }
 return module.exports;
}

__nccwpck_require__.m = __webpack_modules__;

if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";

(() => {
 var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
 var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
 var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
 var resolveQueue = queue => {
  if (queue && queue.d < 1) {
   queue.d = 1;
   queue.forEach(fn => fn.r--);
   queue.forEach(fn => fn.r-- ? fn.r++ : fn());
  }
 };
 var wrapDeps = deps => deps.map(dep => {
  if (dep !== null && typeof dep === "object") {
   if (dep[webpackQueues]) return dep;
   if (dep.then) {
    var queue = [];
    queue.d = 0;
    dep.then(r => {
     obj[webpackExports] = r;
     resolveQueue(queue);
    }, e => {
     obj[webpackError] = e;
     resolveQueue(queue);
    });
    var obj = {};
    obj[webpackQueues] = fn => fn(queue);
    return obj;
   }
  }
  var ret = {};
  ret[webpackQueues] = x => {};
  ret[webpackExports] = dep;
  return ret;
 });
 __nccwpck_require__.a = (module, body, hasAwait) => {
  var queue;
  hasAwait && ((queue = []).d = -1);
  var depQueues = new Set;
  var exports = module.exports;
  var currentDeps;
  var outerResolve;
  var reject;
  var promise = new Promise((resolve, rej) => {
   reject = rej;
   outerResolve = resolve;
  });
  promise[webpackExports] = exports;
  promise[webpackQueues] = fn => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
  module.exports = promise;
  body(deps => {
   currentDeps = wrapDeps(deps);
   var fn;
   var getResult = () => currentDeps.map(d => {
    if (d[webpackError]) throw d[webpackError];
    return d[webpackExports];
   });
   var promise = new Promise(resolve => {
    fn = () => resolve(getResult);
    fn.r = 0;
    var fnQueue = q => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, 
    q.push(fn)));
    currentDeps.map(dep => dep[webpackQueues](fnQueue));
   });
   return fn.r ? promise : getResult();
  }, err => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
  queue && queue.d < 0 && (queue.d = 0);
 };
})();

(() => {
 var getProto = Object.getPrototypeOf ? obj => Object.getPrototypeOf(obj) : obj => obj.__proto__;
 var leafPrototypes;
 __nccwpck_require__.t = function(value, mode) {
  if (mode & 1) value = this(value);
  if (mode & 8) return value;
  if (typeof value === "object" && value) {
   if (mode & 4 && value.__esModule) return value;
   if (mode & 16 && typeof value.then === "function") return value;
  }
  var ns = Object.create(null);
  __nccwpck_require__.r(ns);
  var def = {};
  leafPrototypes = leafPrototypes || [ null, getProto({}), getProto([]), getProto(getProto) ];
  for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) {
   Object.getOwnPropertyNames(current).forEach(key => def[key] = () => value[key]);
  }
  def["default"] = () => value;
  __nccwpck_require__.d(ns, def);
  return ns;
 };
})();

(() => {
 __nccwpck_require__.d = (exports, definition) => {
  for (var key in definition) {
   if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
    Object.defineProperty(exports, key, {
     enumerable: true,
     get: definition[key]
    });
   }
  }
 };
})();

(() => {
 __nccwpck_require__.f = {};
 __nccwpck_require__.e = chunkId => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
  __nccwpck_require__.f[key](chunkId, promises);
  return promises;
 }, []));
})();

(() => {
 __nccwpck_require__.u = chunkId => "" + chunkId + ".index.js";
})();

(() => {
 __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();

(() => {
 __nccwpck_require__.r = exports => {
  if (typeof Symbol !== "undefined" && Symbol.toStringTag) {
   Object.defineProperty(exports, Symbol.toStringTag, {
    value: "Module"
   });
  }
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
 };
})();

(() => {
 var installedChunks = {
  792: 0
 };
 var installChunk = data => {
  var {ids: ids, modules: modules, runtime: runtime} = data;
  var moduleId, chunkId, i = 0;
  for (moduleId in modules) {
   if (__nccwpck_require__.o(modules, moduleId)) {
    __nccwpck_require__.m[moduleId] = modules[moduleId];
   }
  }
  if (runtime) runtime(__nccwpck_require__);
  for (;i < ids.length; i++) {
   chunkId = ids[i];
   if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
    installedChunks[chunkId][0]();
   }
   installedChunks[ids[i]] = 0;
  }
 };
 __nccwpck_require__.f.j = (chunkId, promises) => {
  var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
  if (installedChunkData !== 0) {
   if (installedChunkData) {
    promises.push(installedChunkData[1]);
   } else {
    if (true) {
     var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, e => {
      if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
      throw e;
     });
     var promise = Promise.race([ promise, new Promise(resolve => installedChunkData = installedChunks[chunkId] = [ resolve ]) ]);
     promises.push(installedChunkData[1] = promise);
    }
   }
  }
 };
})();

var __webpack_exports__ = __nccwpck_require__(51296);

__webpack_exports__ = await __webpack_exports__;
