#!/usr/bin/env node
import{createRequire as e}from"module"
var t,n,i,r,s,o,a,u,c={21916:(e,t)=>{t.Io=t.kp=void 0
var n=new Uint32Array(65536),distance=function(e,t){if(e.length<t.length){var i=t
t=e,e=i}return 0===t.length?e.length:e.length<=32?function(e,t){for(var i=e.length,r=t.length,s=1<<i-1,o=-1,a=0,u=i,c=i;c--;)n[e.charCodeAt(c)]|=1<<c
for(c=0;c<r;c++){var l=n[t.charCodeAt(c)],h=l|a;(a|=~((l|=(l&o)+o^o)|o))&s&&u++,(o&=l)&s&&u--,o=o<<1|~(h|(a=a<<1|1)),a&=h}for(c=i;c--;)n[e.charCodeAt(c)]=0
return u}(e,t):function(e,t){for(var i=t.length,r=e.length,s=[],o=[],a=Math.ceil(i/32),u=Math.ceil(r/32),c=0;c<a;c++)o[c]=-1,s[c]=0
for(var l=0;l<u-1;l++){for(var h=0,f=-1,d=32*l,p=Math.min(32,r)+d,m=d;m<p;m++)n[e.charCodeAt(m)]|=1<<m
for(c=0;c<i;c++){var g=n[t.charCodeAt(c)],y=o[c/32|0]>>>c&1,w=g|h,b=f&(x=((g|($=s[c/32|0]>>>c&1))&f)+f^f|g|$);(O=h|~(x|f))>>>31^y&&(o[c/32|0]^=1<<c),b>>>31^$&&(s[c/32|0]^=1<<c),f=(b=b<<1|$)|~(w|(O=O<<1|y)),h=O&w}for(m=d;m<p;m++)n[e.charCodeAt(m)]=0}var k=0,v=-1,S=32*l,A=Math.min(32,r-S)+S
for(m=S;m<A;m++)n[e.charCodeAt(m)]|=1<<m
var q=r
for(c=0;c<i;c++){var $,x,O
g=n[t.charCodeAt(c)],y=o[c/32|0]>>>c&1,w=g|k,q+=(O=k|~((x=((g|($=s[c/32|0]>>>c&1))&v)+v^v|g|$)|v))>>>r-1&1,q-=(b=v&x)>>>r-1&1,O>>>31^y&&(o[c/32|0]^=1<<c),b>>>31^$&&(s[c/32|0]^=1<<c),v=(b=b<<1|$)|~(w|(O=O<<1|y)),k=O&w}for(m=S;m<A;m++)n[e.charCodeAt(m)]=0
return q}(e,t)}
t.Io=distance
t.kp=function(e,t){for(var n=1/0,i=0,r=0;r<t.length;r++){var s=distance(e,t[r])
s<n&&(n=s,i=r)}return t[i]}},14006:(e,t,n)=>{const i=n(98016),r=n(64059)
function picomatch(e,t,n=!1){return!t||null!==t.windows&&void 0!==t.windows||(t={...t,windows:r.isWindows()}),i(e,t,n)}Object.assign(picomatch,i),e.exports=picomatch},5595:e=>{const t="\\\\/",n=`[^${t}]`,i="\\.",r="\\/",s="[^/]",o=`(?:${r}|$)`,a=`(?:^|${r})`,u=`${i}{1,2}${o}`,c={DOT_LITERAL:i,PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:r,ONE_CHAR:"(?=.)",QMARK:s,END_ANCHOR:o,DOTS_SLASH:u,NO_DOT:`(?!${i})`,NO_DOTS:`(?!${a}${u})`,NO_DOT_SLASH:`(?!${i}{0,1}${o})`,NO_DOTS_SLASH:`(?!${u})`,QMARK_NO_DOT:`[^.${r}]`,STAR:`${s}*?`,START_ANCHOR:a,SEP:"/"},l={...c,SLASH_LITERAL:`[${t}]`,QMARK:n,STAR:`${n}*?`,DOTS_SLASH:`${i}{1,2}(?:[${t}]|$)`,NO_DOT:`(?!${i})`,NO_DOTS:`(?!(?:^|[${t}])${i}{1,2}(?:[${t}]|$))`,NO_DOT_SLASH:`(?!${i}{0,1}(?:[${t}]|$))`,NO_DOTS_SLASH:`(?!${i}{1,2}(?:[${t}]|$))`,QMARK_NO_DOT:`[^.${t}]`,START_ANCHOR:`(?:^|[${t}])`,END_ANCHOR:`(?:[${t}]|$)`,SEP:"\\"}
e.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:65536,POSIX_REGEX_SOURCE:{__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"},REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars:e=>({"!":{type:"negate",open:"(?:(?!(?:",close:`))${e.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}),globChars:e=>!0===e?l:c}},78265:(e,t,n)=>{const i=n(5595),r=n(64059),{MAX_LENGTH:s,POSIX_REGEX_SOURCE:o,REGEX_NON_SPECIAL_CHARS:a,REGEX_SPECIAL_CHARS_BACKREF:u,REPLACEMENTS:c}=i,expandRange=(e,t)=>{if("function"==typeof t.expandRange)return t.expandRange(...e,t)
e.sort()
const n=`[${e.join("-")}]`
try{new RegExp(n)}catch(t){return e.map(e=>r.escapeRegex(e)).join("..")}return n},syntaxError=(e,t)=>`Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`,splitTopLevel=e=>{const t=[]
let n=0,i=0,r=0,s="",o=!1
for(const a of e)if(!0!==o)if("\\"!==a)if('"'!==a){if(0===r)if("["===a)n++
else if("]"===a&&n>0)n--
else if(0===n)if("("===a)i++
else if(")"===a&&i>0)i--
else if("|"===a&&0===i){t.push(s),s=""
continue}s+=a}else r=1===r?0:1,s+=a
else s+=a,o=!0
else s+=a,o=!1
return t.push(s),t},normalizeSimpleBranch=e=>{let t=e.trim(),n=!0
for(;!0===n;)n=!1,/^@\([^\\()[\]{}|]+\)$/.test(t)&&(t=t.slice(2,-1),n=!0)
if((e=>{let t=!1
for(const n of e)if(!0!==t)if("\\"!==n){if(/[?*+@!()[\]{}]/.test(n))return!1}else t=!0
else t=!1
return!0})(t))return t.replace(/\\(.)/g,"$1")},parseRepeatedExtglob=(e,t=!0)=>{if("+"!==e[0]&&"*"!==e[0]||"("!==e[1])return
let n=0,i=0,r=0,s=!1
for(let o=1;o<e.length;o++){const a=e[o]
if(!0!==s)if("\\"!==a)if('"'!==a){if(1!==r)if("["!==a){if("]"===a&&n>0)n--
else if(!(n>0))if("("!==a){if(")"===a&&(i--,0===i)){if(!0===t&&o!==e.length-1)return
return{type:e[0],body:e.slice(2,o),end:o}}}else i++}else n++}else r=1===r?0:1
else s=!0
else s=!1}},getStarExtglobSequenceChars=e=>{let t=0
const n=[]
for(;t<e.length;){const i=parseRepeatedExtglob(e.slice(t),!1)
if(!i||"*"!==i.type)return
const r=splitTopLevel(i.body).map(e=>e.trim())
if(1!==r.length)return
const s=normalizeSimpleBranch(r[0])
if(!s||1!==s.length)return
n.push(s),t+=i.end+1}if(!(n.length<1))return n},repeatedExtglobRecursion=e=>{let t=0,n=e.trim(),i=parseRepeatedExtglob(n)
for(;i;)t++,n=i.body.trim(),i=parseRepeatedExtglob(n)
return t},analyzeRepeatedExtglob=(e,t)=>{if(!1===t.maxExtglobRecursion)return{risky:!1}
const n="number"==typeof t.maxExtglobRecursion?t.maxExtglobRecursion:i.DEFAULT_MAX_EXTGLOB_RECURSION,s=splitTopLevel(e).map(e=>e.trim())
if(s.length>1&&(s.some(e=>""===e)||s.some(e=>/^[*?]+$/.test(e))||(e=>{const t=e.map(normalizeSimpleBranch).filter(Boolean)
for(let e=0;e<t.length;e++)for(let n=e+1;n<t.length;n++){const i=t[e],r=t[n],s=i[0]
if(s&&i===s.repeat(i.length)&&r===s.repeat(r.length)&&(i===r||i.startsWith(r)||r.startsWith(i)))return!0}return!1})(s)))return{risky:!0}
const o=[]
let a=!1,u=!0
for(const e of s){const t=getStarExtglobSequenceChars(e)
if(t){a=!0,o.push(...t)
continue}const i=normalizeSimpleBranch(e)
if(i&&1===i.length)o.push(i)
else if(u=!1,repeatedExtglobRecursion(e)>n)return{risky:!0}}return a?u?{risky:!0,safeOutput:(c=[...new Set(o)],`${1===c.length?r.escapeRegex(c[0]):`[${c.map(e=>r.escapeRegex(e)).join("")}]`}*`)}:{risky:!0}:{risky:!1}
var c},parse=(e,t)=>{if("string"!=typeof e)throw new TypeError("Expected a string")
e=c[e]||e
const n={...t},l="number"==typeof n.maxLength?Math.min(s,n.maxLength):s
let h=e.length
if(h>l)throw new SyntaxError(`Input length: ${h}, exceeds maximum allowed length: ${l}`)
const f={type:"bos",value:"",output:n.prepend||""},d=[f],p=n.capture?"":"?:",m=i.globChars(n.windows),g=i.extglobChars(m),{DOT_LITERAL:y,PLUS_LITERAL:w,SLASH_LITERAL:b,ONE_CHAR:k,DOTS_SLASH:v,NO_DOT:S,NO_DOT_SLASH:A,NO_DOTS_SLASH:q,QMARK:$,QMARK_NO_DOT:x,STAR:O,START_ANCHOR:Q}=m,globstar=e=>`(${p}(?:(?!${Q}${e.dot?v:y}).)*?)`,_=n.dot?"":S,C=n.dot?$:x
let E=!0===n.bash?globstar(n):O
n.capture&&(E=`(${E})`),"boolean"==typeof n.noext&&(n.noextglob=n.noext)
const R={input:e,index:-1,start:0,dot:!0===n.dot,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens:d}
e=r.removePrefix(e,R),h=e.length
const N=[],I=[],T=[]
let L,B=f
const eos=()=>R.index===h-1,j=R.peek=(t=1)=>e[R.index+t],P=R.advance=()=>e[++R.index]||"",remaining=()=>e.slice(R.index+1),consume=(e="",t=0)=>{R.consumed+=e,R.index+=t},append=e=>{R.output+=null!=e.output?e.output:e.value,consume(e.value)},negate=()=>{let e=1
for(;"!"===j()&&("("!==j(2)||"?"===j(3));)P(),R.start++,e++
return e%2!=0&&(R.negated=!0,R.start++,!0)},increment=e=>{R[e]++,T.push(e)},decrement=e=>{R[e]--,T.pop()},push=e=>{if("globstar"===B.type){const t=R.braces>0&&("comma"===e.type||"brace"===e.type),n=!0===e.extglob||N.length&&("pipe"===e.type||"paren"===e.type)
"slash"===e.type||"paren"===e.type||t||n||(R.output=R.output.slice(0,-B.output.length),B.type="star",B.value="*",B.output=E,R.output+=B.output)}if(N.length&&"paren"!==e.type&&(N[N.length-1].inner+=e.value),(e.value||e.output)&&append(e),B&&"text"===B.type&&"text"===e.type)return B.output=(B.output||B.value)+e.value,void(B.value+=e.value)
e.prev=B,d.push(e),B=e},extglobOpen=(e,t)=>{const i={...g[t],conditions:1,inner:""}
i.prev=B,i.parens=R.parens,i.output=R.output,i.startIndex=R.index,i.tokensIndex=d.length
const r=(n.capture?"(":"")+i.open
increment("parens"),push({type:e,value:t,output:R.output?"":k}),push({type:"paren",extglob:!0,value:P(),output:r}),N.push(i)},extglobClose=i=>{const s=e.slice(i.startIndex,R.index+1),o=e.slice(i.startIndex+2,R.index),a=analyzeRepeatedExtglob(o,n)
if(("plus"===i.type||"star"===i.type)&&a.risky){const e=a.safeOutput?(i.output?"":k)+(n.capture?`(${a.safeOutput})`:a.safeOutput):void 0,t=d[i.tokensIndex]
t.type="text",t.value=s,t.output=e||r.escapeRegex(s)
for(let e=i.tokensIndex+1;e<d.length;e++)d[e].value="",d[e].output="",delete d[e].suffix
return R.output=i.output+t.output,R.backtrack=!0,push({type:"paren",extglob:!0,value:L,output:""}),void decrement("parens")}let u,c=i.close+(n.capture?")":"")
if("negate"===i.type){let e=E
if(i.inner&&i.inner.length>1&&i.inner.includes("/")&&(e=globstar(n)),(e!==E||eos()||/^\)+$/.test(remaining()))&&(c=i.close=`)$))${e}`),i.inner.includes("*")&&(u=remaining())&&/^\.[^\\/.]+$/.test(u)){const n=parse(u,{...t,fastpaths:!1}).output
c=i.close=`)${n})${e})`}"bos"===i.prev.type&&(R.negatedExtglob=!0)}push({type:"paren",extglob:!0,value:L,output:c}),decrement("parens")}
if(!1!==n.fastpaths&&!/(^[*!]|[/()[\]{}"])/.test(e)){let i=!1,s=e.replace(u,(e,t,n,r,s,o)=>"\\"===r?(i=!0,e):"?"===r?t?t+r+(s?$.repeat(s.length):""):0===o?C+(s?$.repeat(s.length):""):$.repeat(n.length):"."===r?y.repeat(n.length):"*"===r?t?t+r+(s?E:""):E:t?e:`\\${e}`)
return!0===i&&(s=!0===n.unescape?s.replace(/\\/g,""):s.replace(/\\+/g,e=>e.length%2==0?"\\\\":e?"\\":"")),s===e&&!0===n.contains?(R.output=e,R):(R.output=r.wrapOutput(s,R,t),R)}for(;!eos();){if(L=P(),"\0"===L)continue
if("\\"===L){const e=j()
if("/"===e&&!0!==n.bash)continue
if("."===e||";"===e)continue
if(!e){L+="\\",push({type:"text",value:L})
continue}const t=/^\\+/.exec(remaining())
let i=0
if(t&&t[0].length>2&&(i=t[0].length,R.index+=i,i%2!=0&&(L+="\\")),!0===n.unescape?L=P():L+=P(),0===R.brackets){push({type:"text",value:L})
continue}}if(R.brackets>0&&("]"!==L||"["===B.value||"[^"===B.value)){if(!1!==n.posix&&":"===L){const e=B.value.slice(1)
if(e.includes("[")&&(B.posix=!0,e.includes(":"))){const e=B.value.lastIndexOf("["),t=B.value.slice(0,e),n=B.value.slice(e+2),i=o[n]
if(i){B.value=t+i,R.backtrack=!0,P(),f.output||1!==d.indexOf(B)||(f.output=k)
continue}}}("["===L&&":"!==j()||"-"===L&&"]"===j())&&(L=`\\${L}`),"]"!==L||"["!==B.value&&"[^"!==B.value||(L=`\\${L}`),!0===n.posix&&"!"===L&&"["===B.value&&(L="^"),B.value+=L,append({value:L})
continue}if(1===R.quotes&&'"'!==L){L=r.escapeRegex(L),B.value+=L,append({value:L})
continue}if('"'===L){R.quotes=1===R.quotes?0:1,!0===n.keepQuotes&&push({type:"text",value:L})
continue}if("("===L){increment("parens"),push({type:"paren",value:L})
continue}if(")"===L){if(0===R.parens&&!0===n.strictBrackets)throw new SyntaxError(syntaxError("opening","("))
const e=N[N.length-1]
if(e&&R.parens===e.parens+1){extglobClose(N.pop())
continue}push({type:"paren",value:L,output:R.parens?")":"\\)"}),decrement("parens")
continue}if("["===L){if(!0!==n.nobracket&&remaining().includes("]"))increment("brackets")
else{if(!0!==n.nobracket&&!0===n.strictBrackets)throw new SyntaxError(syntaxError("closing","]"))
L=`\\${L}`}push({type:"bracket",value:L})
continue}if("]"===L){if(!0===n.nobracket||B&&"bracket"===B.type&&1===B.value.length){push({type:"text",value:L,output:`\\${L}`})
continue}if(0===R.brackets){if(!0===n.strictBrackets)throw new SyntaxError(syntaxError("opening","["))
push({type:"text",value:L,output:`\\${L}`})
continue}decrement("brackets")
const e=B.value.slice(1)
if(!0===B.posix||"^"!==e[0]||e.includes("/")||(L=`/${L}`),B.value+=L,append({value:L}),!1===n.literalBrackets||r.hasRegexChars(e))continue
const t=r.escapeRegex(B.value)
if(R.output=R.output.slice(0,-B.value.length),!0===n.literalBrackets){R.output+=t,B.value=t
continue}B.value=`(${p}${t}|${B.value})`,R.output+=B.value
continue}if("{"===L&&!0!==n.nobrace){increment("braces")
const e={type:"brace",value:L,output:"(",outputIndex:R.output.length,tokensIndex:R.tokens.length}
I.push(e),push(e)
continue}if("}"===L){const e=I[I.length-1]
if(!0===n.nobrace||!e){push({type:"text",value:L,output:L})
continue}let t=")"
if(!0===e.dots){const e=d.slice(),i=[]
for(let t=e.length-1;t>=0&&(d.pop(),"brace"!==e[t].type);t--)"dots"!==e[t].type&&i.unshift(e[t].value)
t=expandRange(i,n),R.backtrack=!0}if(!0!==e.comma&&!0!==e.dots){const n=R.output.slice(0,e.outputIndex),i=R.tokens.slice(e.tokensIndex)
e.value=e.output="\\{",L=t="\\}",R.output=n
for(const e of i)R.output+=e.output||e.value}push({type:"brace",value:L,output:t}),decrement("braces"),I.pop()
continue}if("|"===L){N.length>0&&N[N.length-1].conditions++,push({type:"text",value:L})
continue}if(","===L){let e=L
const t=I[I.length-1]
t&&"braces"===T[T.length-1]&&(t.comma=!0,e="|"),push({type:"comma",value:L,output:e})
continue}if("/"===L){if("dot"===B.type&&R.index===R.start+1){R.start=R.index+1,R.consumed="",R.output="",d.pop(),B=f
continue}push({type:"slash",value:L,output:b})
continue}if("."===L){if(R.braces>0&&"dot"===B.type){"."===B.value&&(B.output=y)
const e=I[I.length-1]
B.type="dots",B.output+=L,B.value+=L,e.dots=!0
continue}if(R.braces+R.parens===0&&"bos"!==B.type&&"slash"!==B.type){push({type:"text",value:L,output:y})
continue}push({type:"dot",value:L,output:y})
continue}if("?"===L){if(!(B&&"("===B.value)&&!0!==n.noextglob&&"("===j()&&"?"!==j(2)){extglobOpen("qmark",L)
continue}if(B&&"paren"===B.type){const e=j()
let t=L;("("===B.value&&!/[!=<:]/.test(e)||"<"===e&&!/<([!=]|\w+>)/.test(remaining()))&&(t=`\\${L}`),push({type:"text",value:L,output:t})
continue}if(!0!==n.dot&&("slash"===B.type||"bos"===B.type)){push({type:"qmark",value:L,output:x})
continue}push({type:"qmark",value:L,output:$})
continue}if("!"===L){if(!0!==n.noextglob&&"("===j()&&("?"!==j(2)||!/[!=<:]/.test(j(3)))){extglobOpen("negate",L)
continue}if(!0!==n.nonegate&&0===R.index){negate()
continue}}if("+"===L){if(!0!==n.noextglob&&"("===j()&&"?"!==j(2)){extglobOpen("plus",L)
continue}if(B&&"("===B.value||!1===n.regex){push({type:"plus",value:L,output:w})
continue}if(B&&("bracket"===B.type||"paren"===B.type||"brace"===B.type)||R.parens>0){push({type:"plus",value:L})
continue}push({type:"plus",value:w})
continue}if("@"===L){if(!0!==n.noextglob&&"("===j()&&"?"!==j(2)){push({type:"at",extglob:!0,value:L,output:""})
continue}push({type:"text",value:L})
continue}if("*"!==L){"$"!==L&&"^"!==L||(L=`\\${L}`)
const e=a.exec(remaining())
e&&(L+=e[0],R.index+=e[0].length),push({type:"text",value:L})
continue}if(B&&("globstar"===B.type||!0===B.star)){B.type="star",B.star=!0,B.value+=L,B.output=E,R.backtrack=!0,R.globstar=!0,consume(L)
continue}let t=remaining()
if(!0!==n.noextglob&&/^\([^?]/.test(t)){extglobOpen("star",L)
continue}if("star"===B.type){if(!0===n.noglobstar){consume(L)
continue}const i=B.prev,r=i.prev,s="slash"===i.type||"bos"===i.type,o=r&&("star"===r.type||"globstar"===r.type)
if(!0===n.bash&&(!s||t[0]&&"/"!==t[0])){push({type:"star",value:L,output:""})
continue}const a=R.braces>0&&("comma"===i.type||"brace"===i.type),u=N.length&&("pipe"===i.type||"paren"===i.type)
if(!s&&"paren"!==i.type&&!a&&!u){push({type:"star",value:L,output:""})
continue}for(;"/**"===t.slice(0,3);){const n=e[R.index+4]
if(n&&"/"!==n)break
t=t.slice(3),consume("/**",3)}const c=eos()||R.parens>0&&t===")".repeat(R.parens)&&!N.some(e=>"negate"===e.type)
if("bos"===i.type&&eos()){B.type="globstar",B.value+=L,B.output=globstar(n),R.output=B.output,R.globstar=!0,consume(L)
continue}if("slash"===i.type&&"bos"!==i.prev.type&&!o&&c){R.output=R.output.slice(0,-(i.output+B.output).length),i.output=`(?:${i.output}`,B.type="globstar",B.output=globstar(n)+(n.strictSlashes?")":"|$)"),B.value+=L,R.globstar=!0,R.output+=i.output+B.output,consume(L)
continue}if("slash"===i.type&&"bos"!==i.prev.type&&"/"===t[0]){const e=void 0!==t[1]?"|$":""
R.output=R.output.slice(0,-(i.output+B.output).length),i.output=`(?:${i.output}`,B.type="globstar",B.output=`${globstar(n)}${b}|${b}${e})`,B.value+=L,R.output+=i.output+B.output,R.globstar=!0,consume(L+P()),push({type:"slash",value:"/",output:""})
continue}if("bos"===i.type&&"/"===t[0]){B.type="globstar",B.value+=L,B.output=`(?:^|${b}|${globstar(n)}${b})`,R.output=B.output,R.globstar=!0,consume(L+P()),push({type:"slash",value:"/",output:""})
continue}R.output=R.output.slice(0,-B.output.length),B.type="globstar",B.output=globstar(n),B.value+=L,R.output+=B.output,R.globstar=!0,consume(L)
continue}const i={type:"star",value:L,output:E}
!0!==n.bash?!B||"bracket"!==B.type&&"paren"!==B.type||!0!==n.regex?(R.index!==R.start&&"slash"!==B.type&&"dot"!==B.type||("dot"===B.type?(R.output+=A,B.output+=A):!0===n.dot?(R.output+=q,B.output+=q):(R.output+=_,B.output+=_),"*"!==j()&&(R.output+=k,B.output+=k)),push(i)):(i.output=L,push(i)):(i.output=".*?","bos"!==B.type&&"slash"!==B.type||(i.output=_+i.output),push(i))}for(;R.brackets>0;){if(!0===n.strictBrackets)throw new SyntaxError(syntaxError("closing","]"))
R.output=r.escapeLast(R.output,"["),decrement("brackets")}for(;R.parens>0;){if(!0===n.strictBrackets)throw new SyntaxError(syntaxError("closing",")"))
R.output=r.escapeLast(R.output,"("),decrement("parens")}for(;R.braces>0;){if(!0===n.strictBrackets)throw new SyntaxError(syntaxError("closing","}"))
R.output=r.escapeLast(R.output,"{"),decrement("braces")}if(!0===n.strictSlashes||"star"!==B.type&&"bracket"!==B.type||push({type:"maybe_slash",value:"",output:`${b}?`}),!0===R.backtrack){R.output=""
for(const e of R.tokens)R.output+=null!=e.output?e.output:e.value,e.suffix&&(R.output+=e.suffix)}return R}
parse.fastpaths=(e,t)=>{const n={...t},o="number"==typeof n.maxLength?Math.min(s,n.maxLength):s,a=e.length
if(a>o)throw new SyntaxError(`Input length: ${a}, exceeds maximum allowed length: ${o}`)
e=c[e]||e
const{DOT_LITERAL:u,SLASH_LITERAL:l,ONE_CHAR:h,DOTS_SLASH:f,NO_DOT:d,NO_DOTS:p,NO_DOTS_SLASH:m,STAR:g,START_ANCHOR:y}=i.globChars(n.windows),w=n.dot?p:d,b=n.dot?m:d,k=n.capture?"":"?:"
let v=!0===n.bash?".*?":g
n.capture&&(v=`(${v})`)
const globstar=e=>!0===e.noglobstar?v:`(${k}(?:(?!${y}${e.dot?f:u}).)*?)`,create=e=>{switch(e){case"*":return`${w}${h}${v}`
case".*":return`${u}${h}${v}`
case"*.*":return`${w}${v}${u}${h}${v}`
case"*/*":return`${w}${v}${l}${h}${b}${v}`
case"**":return w+globstar(n)
case"**/*":return`(?:${w}${globstar(n)}${l})?${b}${h}${v}`
case"**/*.*":return`(?:${w}${globstar(n)}${l})?${b}${v}${u}${h}${v}`
case"**/.*":return`(?:${w}${globstar(n)}${l})?${u}${h}${v}`
default:{const t=/^(.*?)\.(\w+)$/.exec(e)
if(!t)return
const n=create(t[1])
if(!n)return
return n+u+t[2]}}},S=r.removePrefix(e,{negated:!1,prefix:""})
let A=create(S)
return A&&!0!==n.strictSlashes&&(A+=`${l}?`),A},e.exports=parse},98016:(e,t,n)=>{const i=n(31781),r=n(78265),s=n(64059),o=n(5595),picomatch=(e,t,n=!1)=>{if(Array.isArray(e)){const i=e.map(e=>picomatch(e,t,n)),arrayMatcher=e=>{for(const t of i){const n=t(e)
if(n)return n}return!1}
return arrayMatcher}const i=(r=e)&&"object"==typeof r&&!Array.isArray(r)&&e.tokens&&e.input
var r
if(""===e||"string"!=typeof e&&!i)throw new TypeError("Expected pattern to be a non-empty string")
const s=t||{},o=s.windows,a=i?picomatch.compileRe(e,t):picomatch.makeRe(e,t,!1,!0),u=a.state
delete a.state
let isIgnored=()=>!1
if(s.ignore){const e={...t,ignore:null,onMatch:null,onResult:null}
isIgnored=picomatch(s.ignore,e,n)}const matcher=(n,i=!1)=>{const{isMatch:r,match:c,output:l}=picomatch.test(n,a,t,{glob:e,posix:o}),h={glob:e,state:u,regex:a,posix:o,input:n,output:l,match:c,isMatch:r}
return"function"==typeof s.onResult&&s.onResult(h),!1===r?(h.isMatch=!1,!!i&&h):isIgnored(n)?("function"==typeof s.onIgnore&&s.onIgnore(h),h.isMatch=!1,!!i&&h):("function"==typeof s.onMatch&&s.onMatch(h),!i||h)}
return n&&(matcher.state=u),matcher}
picomatch.test=(e,t,n,{glob:i,posix:r}={})=>{if("string"!=typeof e)throw new TypeError("Expected input to be a string")
if(""===e)return{isMatch:!1,output:""}
const o=n||{},a=o.format||(r?s.toPosixSlashes:null)
let u=e===i,c=u&&a?a(e):e
return!1===u&&(c=a?a(e):e,u=c===i),!1!==u&&!0!==o.capture||(u=!0===o.matchBase||!0===o.basename?picomatch.matchBase(e,t,n,r):t.exec(c)),{isMatch:Boolean(u),match:u,output:c}},picomatch.matchBase=(e,t,n,i=n&&n.windows)=>(t instanceof RegExp?t:picomatch.makeRe(t,n)).test(s.basename(e,{windows:i})),picomatch.isMatch=(e,t,n)=>picomatch(t,n)(e),picomatch.parse=(e,t)=>Array.isArray(e)?e.map(e=>picomatch.parse(e,t)):r(e,{...t,fastpaths:!1}),picomatch.scan=(e,t)=>i(e,t),picomatch.compileRe=(e,t,n=!1,i=!1)=>{if(!0===n)return e.output
const r=t||{},s=r.contains?"":"^",o=r.contains?"":"$"
let a=`${s}(?:${e.output})${o}`
e&&!0===e.negated&&(a=`^(?!${a}).*$`)
const u=picomatch.toRegex(a,t)
return!0===i&&(u.state=e),u},picomatch.makeRe=(e,t={},n=!1,i=!1)=>{if(!e||"string"!=typeof e)throw new TypeError("Expected a non-empty string")
let s={negated:!1,fastpaths:!0}
return!1===t.fastpaths||"."!==e[0]&&"*"!==e[0]||(s.output=r.fastpaths(e,t)),s.output||(s=r(e,t)),picomatch.compileRe(s,t,n,i)},picomatch.toRegex=(e,t)=>{try{const n=t||{}
return new RegExp(e,n.flags||(n.nocase?"i":""))}catch(e){if(t&&!0===t.debug)throw e
return/$^/}},picomatch.constants=o,e.exports=picomatch},31781:(e,t,n)=>{const i=n(64059),{CHAR_ASTERISK:r,CHAR_AT:s,CHAR_BACKWARD_SLASH:o,CHAR_COMMA:a,CHAR_DOT:u,CHAR_EXCLAMATION_MARK:c,CHAR_FORWARD_SLASH:l,CHAR_LEFT_CURLY_BRACE:h,CHAR_LEFT_PARENTHESES:f,CHAR_LEFT_SQUARE_BRACKET:d,CHAR_PLUS:p,CHAR_QUESTION_MARK:m,CHAR_RIGHT_CURLY_BRACE:g,CHAR_RIGHT_PARENTHESES:y,CHAR_RIGHT_SQUARE_BRACKET:w}=n(5595),isPathSeparator=e=>e===l||e===o,depth=e=>{!0!==e.isPrefix&&(e.depth=e.isGlobstar?1/0:1)}
e.exports=(e,t)=>{const n=t||{},b=e.length-1,k=!0===n.parts||!0===n.tokens||!0===n.scanToEnd,v=[],S=[],A=[]
let q,$,x=e,O=-1,Q=0,_=0,C=!1,E=!1,R=!1,N=!1,I=!1,T=!1,L=!1,B=!1,j=!1,P=!1,M=0,K={value:"",depth:0,isGlob:!1}
const eos=()=>O>=b,peek=()=>x.charCodeAt(O+1),advance=()=>(q=$,x.charCodeAt(++O))
for(;O<b;){let e
if($=advance(),$!==o){if(!0===T||$===h){for(M++;!0!==eos()&&($=advance());)if($!==o)if($!==h){if(!0!==T&&$===u&&($=advance())===u){if(C=K.isBrace=!0,R=K.isGlob=!0,P=!0,!0===k)continue
break}if(!0!==T&&$===a){if(C=K.isBrace=!0,R=K.isGlob=!0,P=!0,!0===k)continue
break}if($===g&&(M--,0===M)){T=!1,C=K.isBrace=!0,P=!0
break}}else M++
else L=K.backslashes=!0,advance()
if(!0===k)continue
break}if($!==l){if(!0!==n.noext){if(!0===($===p||$===s||$===r||$===m||$===c)&&peek()===f){if(R=K.isGlob=!0,N=K.isExtglob=!0,P=!0,$===c&&O===Q&&(j=!0),!0===k){let e=0
for(;!0!==eos()&&($=advance());)if($!==o)if($!==f){if($===y&&0===--e){P=!0
break}}else e++
else L=K.backslashes=!0,advance()
continue}break}}if($===r){if(q===r&&(I=K.isGlobstar=!0),R=K.isGlob=!0,P=!0,!0===k)continue
break}if($===m){if(R=K.isGlob=!0,P=!0,!0===k)continue
break}if($===d){for(;!0!==eos()&&(e=advance());)if(e!==o){if(e===w){E=K.isBracket=!0,R=K.isGlob=!0,P=!0
break}}else L=K.backslashes=!0,advance()
if(!0===k)continue
break}if(!0===n.nonegate||$!==c||O!==Q){if(!0!==n.noparen&&$===f){if(R=K.isGlob=!0,!0===k){let e=1
for(;!0!==eos()&&($=advance());)if($!==o)if($!==f){if($===y&&0===--e){P=!0
break}}else e++
else L=K.backslashes=!0,advance()
continue}break}if(!0===R){if(P=!0,!0===k)continue
break}}else B=K.negated=!0,Q++}else{if(v.push(O),S.push(K),K={value:"",depth:0,isGlob:!1},!0===P)continue
if(q===u&&O===Q+1){Q+=2
continue}_=O+1}}else L=K.backslashes=!0,$=advance(),$===h&&(T=!0)}!0===n.noext&&(N=!1,R=!1)
let z=x,F="",U=""
Q>0&&(F=x.slice(0,Q),x=x.slice(Q),_-=Q),z&&!0===R&&_>0?(z=x.slice(0,_),U=x.slice(_)):!0===R?(z="",U=x):z=x,z&&""!==z&&"/"!==z&&z!==x&&isPathSeparator(z.charCodeAt(z.length-1))&&(z=z.slice(0,-1)),!0===n.unescape&&(U&&(U=i.removeBackslashes(U)),z&&!0===L&&(z=i.removeBackslashes(z)))
const D={prefix:F,input:e,start:Q,base:z,glob:U,isBrace:C,isBracket:E,isGlob:R,isExtglob:N,isGlobstar:I,negated:B,negatedExtglob:j}
if(!0===n.tokens&&(D.maxDepth=0,isPathSeparator($)||S.push(K),D.tokens=S),!0===n.parts||!0===n.tokens){let t
for(let i=0;i<v.length;i++){const r=void 0!==t?t+1:Q,s=v[i],o=e.slice(r,s)
n.tokens&&(0===i&&0!==Q?(S[i].isPrefix=!0,S[i].value=F):S[i].value=o,depth(S[i]),D.maxDepth+=S[i].depth),s>=Q&&(A.push(o),t=s)}const i=void 0!==t?t+1:Q,r=e.slice(i)
A.push(r),n.tokens&&t&&t+1<e.length&&(S[S.length-1].value=r,depth(S[S.length-1]),D.maxDepth+=S[S.length-1].depth),D.slashes=v,D.parts=A}return D}},64059:(e,t,n)=>{const{REGEX_BACKSLASH:i,REGEX_REMOVE_BACKSLASH:r,REGEX_SPECIAL_CHARS:s,REGEX_SPECIAL_CHARS_GLOBAL:o}=n(5595)
t.isObject=e=>null!==e&&"object"==typeof e&&!Array.isArray(e),t.hasRegexChars=e=>s.test(e),t.isRegexChar=e=>1===e.length&&t.hasRegexChars(e),t.escapeRegex=e=>e.replace(o,"\\$1"),t.toPosixSlashes=e=>e.replace(i,"/"),t.isWindows=()=>{if("undefined"!=typeof navigator&&navigator.platform){const e=navigator.platform.toLowerCase()
return"win32"===e||"windows"===e}return!("undefined"==typeof process||!process.platform)&&"win32"===process.platform},t.removeBackslashes=e=>e.replace(r,e=>"\\"===e?"":e),t.escapeLast=(e,n,i)=>{const r=e.lastIndexOf(n,i)
return-1===r?e:"\\"===e[r-1]?t.escapeLast(e,n,r-1):`${e.slice(0,r)}\\${e.slice(r)}`},t.removePrefix=(e,t={})=>{let n=e
return n.startsWith("./")&&(n=n.slice(2),t.prefix="./"),n},t.wrapOutput=(e,t={},n={})=>{let i=`${n.contains?"":"^"}(?:${e})${n.contains?"":"$"}`
return!0===t.negated&&(i=`(?:^(?!${i}).*$)`),i},t.basename=(e,{windows:t}={})=>{const n=e.split(t?/[\\/]/:"/"),i=n[n.length-1]
return""===i?n[n.length-2]:i}},42613:t=>{t.exports=e(import.meta.url)("assert")},20181:t=>{t.exports=e(import.meta.url)("buffer")},24434:t=>{t.exports=e(import.meta.url)("events")},79896:t=>{t.exports=e(import.meta.url)("fs")},58611:t=>{t.exports=e(import.meta.url)("http")},65692:t=>{t.exports=e(import.meta.url)("https")},69278:t=>{t.exports=e(import.meta.url)("net")},34589:t=>{t.exports=e(import.meta.url)("node:assert")},16698:t=>{t.exports=e(import.meta.url)("node:async_hooks")},4573:t=>{t.exports=e(import.meta.url)("node:buffer")},31421:t=>{t.exports=e(import.meta.url)("node:child_process")},37540:t=>{t.exports=e(import.meta.url)("node:console")},77598:t=>{t.exports=e(import.meta.url)("node:crypto")},53053:t=>{t.exports=e(import.meta.url)("node:diagnostics_channel")},40610:t=>{t.exports=e(import.meta.url)("node:dns")},78474:t=>{t.exports=e(import.meta.url)("node:events")},73024:t=>{t.exports=e(import.meta.url)("node:fs")},51455:t=>{t.exports=e(import.meta.url)("node:fs/promises")},37067:t=>{t.exports=e(import.meta.url)("node:http")},32467:t=>{t.exports=e(import.meta.url)("node:http2")},77030:t=>{t.exports=e(import.meta.url)("node:net")},48161:t=>{t.exports=e(import.meta.url)("node:os")},76760:t=>{t.exports=e(import.meta.url)("node:path")},643:t=>{t.exports=e(import.meta.url)("node:perf_hooks")},41792:t=>{t.exports=e(import.meta.url)("node:querystring")},57075:t=>{t.exports=e(import.meta.url)("node:stream")},58500:t=>{t.exports=e(import.meta.url)("node:timers/promises")},41692:t=>{t.exports=e(import.meta.url)("node:tls")},73136:t=>{t.exports=e(import.meta.url)("node:url")},57975:t=>{t.exports=e(import.meta.url)("node:util")},73429:t=>{t.exports=e(import.meta.url)("node:util/types")},75919:t=>{t.exports=e(import.meta.url)("node:worker_threads")},38522:t=>{t.exports=e(import.meta.url)("node:zlib")},70857:t=>{t.exports=e(import.meta.url)("os")},932:t=>{t.exports=e(import.meta.url)("process")},13193:t=>{t.exports=e(import.meta.url)("string_decoder")},64756:t=>{t.exports=e(import.meta.url)("tls")},39023:t=>{t.exports=e(import.meta.url)("util")},10753:(e,t,n)=>{n.d(t,{m:()=>runAsAction})
var i=n(47532),r=n(73999),s=n(70401),o=n(8569),a=n(78433),u=n(32669),c=n(49305),l=n(74043)
const h=10
function annotationsOf(e){return u.yr.flatMap(t=>function ofLevel(e,t){if(t.length<=h)return t.map(annotation)
const n=t.slice(0,h-1).map(annotation)
return[...n,moreOf(e,t.length-n.length)]}(t,e.filter(e=>e.level===t)))}function annotation({level:e,code:t,path:n,line:i,message:r,hint:s}){return{level:e,title:`${u.Yj[t].title} (${t})`,message:(0,c.gD)(l.Qq`${r} ${s}`),file:n,line:i}}const f={error:[l.Qq`error`,l.Qq`errors`],warning:[l.Qq`warning`,l.Qq`warnings`],notice:[l.Qq`notice`,l.Qq`notices`]}
function moreOf(e,t){const n=(0,l.hS)(t,l.Qq`more ${f[e][0]}`,l.Qq`more ${f[e][1]}`)
return{level:e,title:(0,c.gD)(n),message:(0,c.gD)(l.Qq`GitHub shows ${h} per level. The job summary and the report list the others.`),file:null,line:null}}var d=n(12888),p=n(73558),m=n(12527),g=n(99934),y=n(44702)
const w={outcome:{description:"`pass`, `warn` or `fail`, by the most severe finding.",type:["pass","warn","fail"],value:({result:e})=>e.outcome},planned:{description:"Number of authorizations in the plan, whether sent or not.",type:"integer",value:({result:e})=>String((0,g.mQ)(e).planned)},authorized:{description:"Number of authorizations that were sent and accepted.",type:"integer",value:({result:e})=>String((0,g.mQ)(e).authorized)},failed:{description:"Number of authorizations that were sent and not accepted.",type:"integer",value:({result:e})=>String((0,g.mQ)(e).failed)},pins:{description:"JSON array of the pins, each with `name`, `verdict`, `notAfter` and `daysLeft`.",type:"string",value:({result:{pins:e}})=>({inOrder:e.map(pinEntry),byUrgency:(0,y.Nn)(e).map(pinEntry)})},"next-expiry":{description:"When the next pin expires, in ISO 8601. Empty without pins.",type:"string",value:({result:e})=>{const t=(0,y.dH)(e.pins)
return null===t?"":(0,m.nE)(t.notAfter)}},"days-left":{description:"Whole days until `next-expiry`, rounded down; negative after it. Empty without pins.",type:"string",value:({result:e})=>String((0,y.dH)(e.pins)?.daysLeft??"")},report:{description:"Path of the JSON report, if one was written.",type:"string",value:({written:e})=>e.report??""},sarif:{description:"Path of the SARIF file, if one was written.",type:"string",value:({written:e})=>e.sarif??""},"updated-files":{description:"JSON array of the files to which newly published certificates were written.",type:"string",value:({result:e})=>{const t=e.updatedFiles.map(c.aB)
return{inOrder:t,byUrgency:t}}},comment:{description:"Text of the pull request comment in Markdown, at most 60,000 characters, whether it is posted or not. Pass it to a script through `env`, never inside the script.",type:"string",value:({comment:e})=>e},"unknown-issuances":{description:"Number of certificates in the logs whose key is not in the repository. Empty if `audit` is `never`.",type:"string",value:({result:{audit:e}})=>null===e?"":String((0,p.s9)(e))}},b=Object.entries(w),k=(Object.keys(w),44e4)
function outputsOf(e){const t=b.map(([t,{value:n}])=>{const{content:i,dropped:r}=function contentOf(e){return"string"==typeof e?{content:e,dropped:0}:function fitting({inOrder:e,byUrgency:t}){let n=0
const i=t.findIndex(e=>(n+=bytes(e)+bytes(","),n>k)),r=-1===i?e:t.slice(0,i)
return{content:`[${r.join(",")}]`,dropped:t.length-r.length}}(e)}(n(e))
return{name:t,content:i,dropped:r}})
return{values:Object.fromEntries(t.map(({name:e,content:t})=>[e,t])),notes:t.filter(({dropped:e})=>e>0).map(({name:e,dropped:t})=>function note(e,t){return l.Qq`The output ${e} is too long for GitHub, so ${(0,l.hS)(t,l.Qq`item is`,l.Qq`items are`)} left out; the report contains all of them.`}(e,t))}}function pinEntry({name:e,verdict:t,notAfter:n,daysLeft:i}){return(0,c.aB)({name:e,verdict:t,notAfter:null===n?null:(0,m.nE)(n),daysLeft:i})}function bytes(e){return Math.max(2*e.length,Buffer.byteLength(e))}var v=n(40500),S=n(21780),A=n(39872),q=n(1654)
async function runAsAction(e){(0,q.OP)(),(0,q.dK)((0,i.V4)("api-key")),(0,o.Lw)((0,i.V4)("keystore-passwords")).forEach(q.dK)
const t=(0,q.P)()
try{const n=await(0,a.e)(function readInputs(e){const t={}
for(const{name:n,kind:s}of r.QL){const r=(0,i.V4)(n)
t[n]="file"===s?(0,A.vK)(r,e):r,t[n]!==r&&(0,q.cv)(l.Qq`${r} is a path outside the container of this job. Inside it, the path is ${t[n]}.`)}return t}(e),function hostOf(e,t){return{workspace:e.GITHUB_WORKSPACE??process.cwd(),temporary:e.RUNNER_TEMP??null,context:(0,A.Vm)(e,(0,A.rD)(e.GITHUB_EVENT_PATH,q.cv)),environment:e,signal:t,now:Date.now(),hide:q.dK,say:q.cv,progress:(e,t)=>{e%50!=0&&e!==t||(0,q.cv)(l.Qq`${e} of ${t} authorizations completed.`)}}}(e,t.signal))
n.ok?await async function publish(e){const{result:t,warnOnly:n}=e,{values:i,notes:r}=outputsOf(e),s=annotationsOf(e.annotated);(0,q.fz)(s),s.length<t.findings.length&&t.findings.forEach(logFinding)
for(const e of(0,d.Ml)(t.review))(0,q.cv)(e)
for(const e of(0,v.x5)(t.pins))(0,q.cv)(e)
for(const e of r)(0,q.cv)(e);(0,q.cv)((0,S.Pl)(t)),await(0,q.n0)(i),await(0,q.eh)(()=>(0,S.YG)(t)),"fail"!==t.outcome||n||(process.exitCode=1)}(n.value):await async function rejectInputs(e){await(0,q.n0)({outcome:"fail"}),(0,i.C1)((0,c.gD)((0,s.e6)(e)))}(n.reason),t.signal.aborted&&(process.exitCode=1)}finally{t.stop()}return null!==t.by()}function logFinding({level:e,path:t,line:n,message:i,hint:r}){const s=null===t?[]:l.Qq`${t}${null===n?[]:l.Qq`:${n}`}: `;(0,q.cv)(l.Qq`${e}: ${s}${i} ${r}`)}},39872:(e,t,n)=>{n.d(t,{Vm:()=>contextOf,rD:()=>readPayload,vK:()=>containerPath})
var i=n(73024),r=n(76760),s=n(74043)
function readPayload(e,t){if(void 0===e||""===e)return null
try{return JSON.parse((0,i.readFileSync)(e,"utf8"))}catch(e){return t(s.Qq`The payload of the event cannot be read: ${String(e)}.`),null}}const o="/__w"
function containerPath(e,{RUNNER_TEMP:t,GITHUB_WORKSPACE:n}){if(!r.posix.isAbsolute(e)||e.startsWith(`${o}/`))return e
for(const i of[t,n]){if(void 0===i||!i.startsWith(`${o}/`))continue
const t=i.slice(o.length),n=e.indexOf(`${t}/`)
if(n>0)return`${i}${e.slice(n+t.length)}`}return e}function contextOf(e,t){if("true"!==e.GITHUB_ACTIONS)return null
const n=objectOf(t),i=e.GITHUB_EVENT_NAME??"",r=e.GITHUB_REPOSITORY??"",s=e.GITHUB_REF??""
return{eventName:i,repository:repositoryOf(r),defaultBranch:stringOf(objectOf(n.repository).default_branch),ref:s,sha:e.GITHUB_SHA??"",base:baseOf(n),pullRequest:i.startsWith("pull_request")?pullRequestOf(n,r,s):null,proposal:proposalOf(n,i,r,s),...runOf(e),service:"true"===e.GITEA_ACTIONS||"true"===e.FORGEJO_ACTIONS?"gitea":"github",runUrl:runUrlOf(e),apiUrl:(e.GITHUB_API_URL??"https://api.github.com").replace(/\/+$/,""),workspace:e.GITHUB_WORKSPACE??process.cwd()}}function runOf(e){return{workflow:e.GITHUB_WORKFLOW??"",...workflowFileOf(e.GITHUB_WORKFLOW_REF??""),job:e.GITHUB_JOB??"",step:e.GITHUB_ACTION??"",actionRepository:stringOf(e.GITHUB_ACTION_REPOSITORY),runId:e.GITHUB_RUN_ID??"",runNumber:Number(e.GITHUB_RUN_NUMBER)||0,runAttempt:Number(e.GITHUB_RUN_ATTEMPT)||1}}function runUrlOf(e){const{GITHUB_SERVER_URL:t="",GITHUB_REPOSITORY:n="",GITHUB_RUN_ID:i=""}=e
return/^https?:\/\/[\w.:-]+$/.test(t)&&/^[\w.-]+\/[\w.-]+$/.test(n)&&/^\d+$/.test(i)?`${t}/${n}/actions/runs/${i}`:null}function workflowFileOf(e){const t=/^([^/]+\/[^/]+)\/(.+?\.ya?ml)@/.exec(e)
return{workflowRepository:t?.[1]??null,workflowPath:t?.[2]??null}}function repositoryOf(e){const[t="",n=""]=e.split("/")
return{owner:t,name:n}}function baseOf(e){const t=objectOf(e.merge_group)
return"string"==typeof t.base_sha?{sha:t.base_sha,ref:(n=stringOf(t.base_ref)??"",n.replace(/^refs\/heads\//,""))}:revisionOf(objectOf(e.pull_request).base)
var n}function pullRequestOf(e,t,n){const i=objectOf(e.pull_request),r=i.number??e.number??function numberIn(e){const t=/^refs\/pull\/(\d{1,15})\/(?:merge|head)$/.exec(e)?.[1]
return void 0===t?null:Number(t)}(n)
if("number"!=typeof r)return null
const s=revisionOf(i.head)??{sha:"",ref:""}
return{number:r,fork:isFork(i,t),head:s,state:stateOf(i)}}function stateOf({state:e,merged:t}){return!0===t?"merged":"closed"===e?"closed":"open"}function proposalOf(e,t,n,i){const r=function pullRequestsIn(e){const t=[e,...a.map(t=>objectOf(e[t]))].flatMap(namedIn).filter(e=>null!=e).map(objectOf)
return[...t,...nestedIn(e)]}(e)
return void 0!==objectOf(e.issue).pull_request||r.some(e=>isFork(e,n))?"foreign":r.length>0?"own":t.startsWith("pull_request")||i.startsWith("refs/pull/")?"foreign":"none"}const a=["merge_group","workflow_run","check_run","check_suite","client_payload"]
function namedIn(e){return[e.pull_request,...(t=e.pull_requests,Array.isArray(t)?t:[])]
var t}function nestedIn(e){const t=[],n=[e]
for(let e=n.pop();void 0!==e;e=n.pop())isObject(e)&&t.push(...namedIn(e).map(objectOf).filter(hasHead)),"object"==typeof e&&null!==e&&n.push(...Object.values(e).filter(isPresent))
return t}function hasHead({head:e}){return isObject(e)}function isPresent(e){return null!=e}function isFork(e,t){const n=objectOf(objectOf(e.head).repo),i=objectOf(objectOf(e.base).repo),r=void 0!==n.id&&void 0!==i.id
if(r&&n.id!==i.id)return!0
const s=stringOf(n.full_name),o=stringOf(i.full_name)??stringOf(t)
return null===s?!r:s.toLowerCase()!==o?.toLowerCase()}function revisionOf(e){const{sha:t,ref:n}=objectOf(e)
return"string"==typeof t?{sha:t,ref:"string"==typeof n?n:""}:null}function objectOf(e){return isObject(e)?e:{}}function stringOf(e){return"string"==typeof e&&""!==e?e:null}function isObject(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}},1654:(e,t,n)=>{n.d(t,{OP:()=>ignoreClosedOutput,P:()=>onCancellation,cv:()=>say,dK:()=>mask,eh:()=>summarize,fz:()=>annotate,n0:()=>setOutputs,z5:()=>failUnexpectedly})
var i=n(47532),r=n(33721),s=n(49305),o=n(74043)
const a=["SIGINT","SIGTERM"]
function onCancellation(){const e=new AbortController
let t=null
const cancel=n=>{t??=n,e.abort()}
for(const e of a)process.on(e,cancel)
return{signal:e.signal,by:()=>t,stop:()=>{for(const e of a)process.off(e,cancel)}}}function failUnexpectedly(e){(0,i.C1)((0,s.gD)((0,r.HY)(e)))}function ignoreClosedOutput(){process.stdout.off("error",throwUnlessClosed).on("error",throwUnlessClosed)}function throwUnlessClosed(e){if("EPIPE"!==e.code)throw e}function say(e){(0,i.pq)((0,s.gD)(e))}const u={error:i.z3,warning:i.$e,notice:i.lm}
function annotate(e){for(const{level:t,message:n,title:i,file:r,line:s}of e){const e={...null!==r&&{file:r},...null!==s&&{startLine:s}}
u[t](n,{title:i,...e})}}async function summarize(e){if(!process.env.GITHUB_STEP_SUMMARY)return
const t=e()
try{await i.z.addRaw(t,!0).write()}catch(e){(0,i.$e)((0,s.gD)(o.Qq`The job summary could not be written: ${messageOf(e)}. The log and the report contain the same information.`))}}async function setOutputs(e){await async function handing(e,t){try{await t()}catch(t){const n=o.Qq`Free disk space on the runner, or allow the job to write to the files of the runner, then run it again.`;(0,i.C1)((0,s.gD)(o.Qq`${e} could not be passed to the runner: ${messageOf(t)}. ${n}`))}}(o.Qq`The outputs of this step`,()=>{for(const[t,n]of Object.entries(e))(0,i.uH)(t,n)})}function messageOf(e){return(e instanceof Error?e.message:String(e)).replace(/\.$/,"")}function mask(e){if(""===e)return
const t=Buffer.from(`${e}:`).toString("base64")
for(const n of[e,Buffer.from(e).toString("base64"),t])(0,i.Pq)(n)}},73558:(e,t,n)=>{n.d(t,{Fs:()=>auditOf,SI:()=>requestedWithoutCertificate,s9:()=>unknownCount})
var i=n(29956),r=n(12394),s=n(33159),o=n(62509),a=n(36665)
function allowanceFor(e,t,n,i){const s=t.filter(t=>function isBy({by:e},{publicKeySha256:t,issuer:n,issuerFriendlyName:i}){return"key"===e.kind?e.publicKeySha256===t:e.issuer.includes("=")?null!==n&&function hasAttributes(e,t){return!0===(0,r.Xd)((0,r.CD)(()=>(0,o.Px)(e,t)))}(e.issuer,n):i?.toLowerCase()===e.issuer.toLowerCase()}(t,e)&&function coversNames({names:e},{dnsNames:t},n){if(null===e)return!0
const i=t.filter(e=>{const t=(0,a.Ow)(e)
return null===t||(0,a.UO)(n,t)})
return i.length>0&&i.every(t=>e.some(e=>function covers(e,t){return e.startsWith(".")?t===e.slice(1)||t.endsWith(e):t===e||e.startsWith("*.")&&t.replace(/^[^.]+/,"*")===e}(e,t)))}(t,e,n))
return s.find(e=>!hasLapsed(e,i))??s[0]??null}function hasLapsed({until:e},t){return null!==e&&e<t}function unknownIn(e,t){const{known:n,allow:r,domains:o,asOf:u}=t,c=[...e].filter(e=>e.notAfter>=u&&!n.has(e.publicKeySha256)&&function isConcern({dnsNames:e},{domains:t,others:n}){const i=e.map(e=>(0,a.Ow)(e)??e)
return 0===i.length||i.some(e=>(0,a.UO)(t,e)||!(0,a.UO)(n,e))}(e,t)),l=c.map(e=>({issuance:e,allowance:allowanceFor(e,r,o,u)})),h=l.filter(({allowance:e})=>null===e||hasLapsed(e,u))
return{keys:[...(0,s.$)(h,({issuance:e})=>e.publicKeySha256)].map(([e,t])=>function unknownKey(e,[t,...n]){const r=[t.issuance,...n.map(({issuance:e})=>e)],s=(0,i.su)(r)
return{publicKeySha256:e,dnsNames:(0,i.wX)(r),issuers:(0,i.a6)([s,...r]),newest:s,count:r.length,revoked:r.every(({revoked:e})=>!0===e),lapsed:lapsedAmong([t,...n])}}(e,t)).sort(byInterest),allowed:l.length-h.length}}function lapsedAmong(e){return e.flatMap(({allowance:e})=>null===e||null===e.until?[]:[{reason:e.reason,until:e.until}])[0]??null}function byInterest(e,t){return Number(e.revoked)-Number(t.revoked)||Number(hasWildcard(t))-Number(hasWildcard(e))||t.newest.notBefore-e.newest.notBefore||(e.publicKeySha256<t.publicKeySha256?-1:1)}function hasWildcard({dnsNames:e}){return e.some(e=>e.startsWith("*."))}function unknownCount({unknown:e}){return e.reduce((e,{count:t})=>e+t,0)}function auditOf(e,t,{allow:n},r,s){const{issuances:o,domains:a,complete:u,gaps:c}=e,l=new i.uv(o,u),h=new Set([...u].filter(e=>!a.includes(e))),f=unknownIn(o,{known:t.keys,allow:n,domains:new Set(a),others:h,asOf:r})
return{domains:a,issuances:o.count,unknown:f.keys,allowed:f.allowed,missing:awaited(t,l).flatMap(e=>function missingOf({publicKeySha256:e,dnsNames:t,documents:n},i){const[r,...s]=n.filter(({path:e})=>i.has(e))
return void 0===r?[]:[{publicKeySha256:e,dnsNames:[...t],documents:[r,...s]}]}(e,s)),revoked:revokedIn(o,t),complete:0===c.length,history:l}}function requestedWithoutCertificate(e,t){return awaited(t,new i.uv(e.issuances,e.complete))}function awaited(e,t){return e.requestedKeys.filter(({publicKeySha256:e,dnsNames:n})=>n.size>0&&!t.hasKey(e)&&[...n].every(e=>t.isSearched(e)))}function revokedIn(e,{certificates:t}){return[...t].flatMap(([t,n])=>{const i=e.get(t)
return!0===i?.revoked?[{issuance:i,document:n}]:[]})}},36665:(e,t,n)=>{n.d(t,{J9:()=>outermost,Ow:()=>domainOf,UO:()=>isWithin,jR:()=>unwatchedOf,p8:()=>readMonitoredDomains})
var i=n(19254)
function domainOf(e){const t=(0,i.Cc)(e),n=t?.replace(/^\*\./,"")??null
return null!==n&&(0,i.pA)(n)?n:null}function outermost(e){const t=new Set(e)
return[...t].filter(e=>!domainsAbove(e).some(e=>t.has(e))).sort()}function isWithin(e,t){return e.has(t)||domainsAbove(t).some(t=>e.has(t))}function domainsAbove(e){const t=[]
for(let n=e.indexOf(".");-1!==n;n=e.indexOf(".",n+1))t.push(e.slice(n+1))
return t}function readMonitoredDomains(e){return Array.isArray(e)?e.flatMap(e=>{if("object"!=typeof e||null===e||!("name"in e))return[]
const{name:t}=e
if("string"!=typeof t)return[]
const n=!("enabled"in e)||!1!==e.enabled
return[{name:t.toLowerCase().replace(/\.$/,""),enabled:n}]}):null}function unwatchedOf(e,t){const n=new Set(t.map(({name:e})=>e)),i=new Set(t.filter(e=>e.enabled).map(({name:e})=>e)),r=[...new Set(e)].filter(e=>!isWatched(e,i)).sort()
return{missing:r.filter(e=>!isWatched(e,n)),disabled:r.filter(e=>isWatched(e,n))}}function isWatched(e,t){const n=e.replace(/^\*\./,"")
if(n===e&&t.has(e))return!0
return[n,...[...n.matchAll(/\./g)].map(({index:e})=>n.slice(e+1))].some(e=>t.has(`.${e}`))}},29956:(e,t,n)=>{n.d(t,{D0:()=>Issuances,a6:()=>issuersIn,eQ:()=>isId,su:()=>newestOf,uv:()=>IssuanceHistory,wX:()=>namesIn,zK:()=>readRow})
var i=n(33159),r=n(36665)
function readRow(e){return isObject(e)?{id:idOf(e.id),issuance:issuanceOf(e)}:{id:null,issuance:null}}function issuanceOf(e){const t=hashOf(e.tbs_sha256),n=hashOf(e.pubkey_sha256),i=instantOf(e.not_before),r=instantOf(e.not_after)
if(null===t||null===n||null===i||null===r)return null
const s=isObject(e.issuer)?e.issuer:{}
return{tbsSha256:t,publicKeySha256:n,dnsNames:namesOf(e.dns_names),issuer:wordsOf(s.name),issuerFriendlyName:wordsOf(s.friendly_name),notBefore:i,notAfter:r,revoked:"boolean"==typeof e.revoked?e.revoked:null}}function idOf(e){return Number.isSafeInteger(e)?String(e):isId(e)?e:null}function isId(e){return"string"==typeof e&&/^[\x21-\x7e]{1,200}$/.test(e)}function hashOf(e){return"string"==typeof e&&/^[\da-f]{64}$/i.test(e)?e.toLowerCase():null}function instantOf(e){if("string"!=typeof e||!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(e))return null
const t=Date.parse(e)
return Number.isNaN(t)?null:t}function namesOf(e){const t=Array.isArray(e)?e.filter(e=>"string"==typeof e&&""!==e):[]
return[...new Set(t.map(e=>e.toLowerCase().replace(/\.$/,"")))]}function wordsOf(e){return"string"==typeof e&&""!==e.trim()?e.trim():null}function isObject(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}class Issuances{#e=new Map
#t=new Map
#n=0
#i=null
add(e){this.#i=null,this.#n+=e.dnsNames.length
const t=null===e.issuer?null:this.#r(e.issuer),n=!0===this.get(e.tbsSha256)?.revoked
this.#e.set(e.tbsSha256,{...e,issuer:t,revoked:!!n||e.revoked})}get count(){return this.#e.size}get names(){return this.#n}get(e){return this.#e.get(e)}[Symbol.iterator](){return this.#i??=[...this.#e.values()].sort(oldestFirst),this.#i.values()}byKey(){return(0,i.$)(this,({publicKeySha256:e})=>e)}#r(e){const t=this.#t.get(e)??e
return this.#t.set(t,t),t}}function oldestFirst(e,t){return e.notBefore-t.notBefore||(e.tbsSha256<t.tbsSha256?-1:1)}function newestOf(e){return e.reduce((e,t)=>t.notBefore>e.notBefore?t:e)}function namesIn(e){return[...new Set(e.flatMap(({dnsNames:e})=>e))]}function issuersIn(e){return[...new Set(e.flatMap(({issuer:e})=>null===e?[]:[e]))]}class IssuanceHistory{#s
#o=new Map
#a
constructor(e,t){this.#s=e.byKey(),this.#a=t
for(const t of e)this.#u(t)}ofKey({publicKeySha256:e,dnsNames:t}){return{withKey:summary(this.#s.get(e)??[]),complete:t.length>0&&t.every(e=>this.isSearched(e))}}withOtherKeys(e,t){return summary([...new Set(t.flatMap(e=>this.#c(e)))].filter(t=>t.publicKeySha256!==e))}isSearched(e){const t=(0,r.Ow)(e)
return null!==t&&(0,r.UO)(this.#a,t)}hasKey(e){return this.#s.has(e)}#c(e){const t=e.replace(/^[^.]+/,"*")
return(t===e?[e]:[e,t]).flatMap(e=>this.#o.get(e)??[])}#u(e){for(const t of e.dnsNames){const n=this.#o.get(t)
void 0===n?this.#o.set(t,[e]):n.push(e)}}}function summary(e){const[t,...n]=e,i=void 0===t?null:newestOf([t,...n])
return{count:e.length,issuers:issuersIn(null===i?[]:[i,...e]),dnsNames:namesIn(e),newest:i?.notBefore??null}}},29737:(e,t,n)=>{n.d(t,{MS:()=>unlessCancelled,P0:()=>Turns,et:()=>lingering,hJ:()=>canceledFinding})
var i=n(58500),r=n(74438),s=n(74043)
const now=()=>Number(process.hrtime.bigint()/1000000n)
class Turns{#l
#h=now()
constructor(e){this.#l=e}async areOver(){return now()-this.#h>=50&&(await(0,i.setImmediate)(),this.#h=now()),this.#l.aborted}}function lingering(e,t){const n=new AbortController,abort=()=>{setTimeout(()=>n.abort(e.reason),t).unref()}
return e.aborted?abort():e.addEventListener("abort",abort,{once:!0}),n.signal}async function unlessCancelled(e,t){const n=new Promise(t=>{const giveUp=()=>t(null)
e.aborted&&giveUp(),e.addEventListener("abort",giveUp,{once:!0})})
return Promise.race([t,n])}function canceledFinding(e){return(0,r.g)("error","file-unreadable",r.j,s.Qq`The run was canceled: ${e}`,s.Qq`Run the job again for the complete result.`)}},62553:(e,t,n)=>{n.d(t,{l:()=>findFiles})
var i=n(73024),r=n(74438),s=n(72164),o=n(74043),a=n(29737),u=n(45974),c=n(95425),l=n(85506),h=n(12394)
function list(e,t,n){try{if(t.split("/").length>u.Mw)throw function tooDeep(){return new h.HR(o.Qq`is a folder more than ${u.Mw} levels deep and is not searched`,o.Qq`Exclude the folder with a pattern such as !folder/**.`)}()
return(0,i.readdirSync)(`${e}/${t}`,{withFileTypes:!0}).filter(({name:e})=>".git"!==e.toLowerCase())}catch(e){return n.push((0,l.O$)(""===t?".":t,(0,l.fE)(e))),[]}}function kindOf(e,t,n){return n.isFile()?"file":n.isDirectory()?"folder":n.isSymbolicLink()?function isLinkToFolder(e,t){try{const n=i.realpathSync.native(`${e}/${t}`)
return n===e||(0,s.FK)(e,n)&&!(0,s.k_)(n.slice(e.length))&&(0,i.statSync)(n).isDirectory()}catch{return!1}}(e,t)?"folder":"link":"other"}async function findFiles(e,t,n,l=u.Mr){const h=i.realpathSync.native(t),m=new c.In(e.authorize),g=new c.In(e.pins),y=[...m.matchers,...g.matchers],w=y.flatMap(e=>e.includes),b=(0,c.xw)(w.map(({pattern:e})=>e)),enters=e=>b(e)&&!y.every(t=>t.excludesFolder(e)),k=new a.P0(n),v=[],S=[]
for(const{path:e,kind:t}of function*walk(e,t,n){const i=[""]
for(let r=i.pop();void 0!==r;r=i.pop())for(const s of list(e,r,n)){const n=""===r?s.name:`${r}/${s.name}`,o=kindOf(e,n,s)
s.isDirectory()&&t(n)&&i.push(n),yield{path:n,kind:o}}}(h,enters,S)){if(v.length>l||await k.areOver())break
if("folder"===t)continue
const n={authorize:m.assign(e),pins:g.assign(e)},i={authorize:n.authorize.entries,pins:n.pins.entries}
if(i.authorize.length+i.pins.length===0)continue
const r=!n.authorize.isNamed&&!n.pins.isNamed
v.push({path:e,kind:t,...i,isSwept:r}),v.length===u.ap&&(0,u.uT)()}return v.length>l?S.push(function tooManyFiles(e){return(0,r.g)("error","file-unreadable",r.j,o.Qq`The patterns match more than ${e} files. The files beyond this limit are not read.`,o.Qq`Narrow the patterns, or split them across several steps.`)}(l)):n.aborted||S.push(...function missingFiles(e,t,n){if("ignore"===t)return[]
const a=new Map(e.filter(({hits:e})=>"some"!==e).map(e=>[e.pattern,e]))
return[...a.values()].map(({pattern:e,hits:a})=>(0,r.g)(f[t],"no-files-found",r.j,"excluded"===a?o.Qq`${e} matches only excluded files.`:o.Qq`${e} matches no file.`,"excluded"===a?d:function hintFor(e,t){if(function isEmpty(e){return look(()=>0===(0,i.readdirSync)(e).length)}(t))return o.Qq`Check out the repository first, with actions/checkout: the workspace is empty.`
if((0,s.k_)(e))return o.Qq`Name a file outside .git: nothing in .git is read.`
const n=function linkedFolder(e,t){const n=e.split("/"),r=n.findIndex(e=>!(0,s.c$)(e)),o=-1===r?n:n.slice(0,r)
return o.map((e,t)=>o.slice(0,t+1).join("/")).find(e=>function isLink(e){return look(()=>(0,i.lstatSync)(e).isSymbolicLink())}(`${t}/${e}`)&&isFolder(`${t}/${e}`))??null}(e,t)
if(null!==n)return o.Qq`Name the folder itself: ${n} is a link to a folder, and such links are not followed.`
const r=p.find(([t])=>t.test(e))
if(void 0!==r)return r[1]
if((0,s.c$)(e)&&isFolder(`${t}/${e}`))return o.Qq`Write ${`${e}/**`} for all files in this folder: ${e} is a folder.`
return o.Qq`Check the spelling, including upper and lower case; patterns are relative to the workspace. If files can be missing, set if-no-files-found to warn or ignore.`}(e,n)))}(w,e.ifNoFilesFound,h)),{files:v.slice(0,l).sort(byPath),findings:S}}function byPath(e,t){return e.path<t.path?-1:1}const f={error:"error",warn:"warning"}
const d=o.Qq`Change the pattern, or the line with ! that excludes its files.`,p=[[/^(["']).*\1$/,o.Qq`Remove the quotes: a pattern is a whole line.`],[/^[~$]|\$\{/,o.Qq`Write the path relative to the workspace: ~ and variables are not expanded.`],[/[,;](?![^{]*})|\s\S*[*/]/,o.Qq`Write one pattern per line, without separators.`]]
function isFolder(e){return look(()=>(0,i.statSync)(e).isDirectory())}function look(e){try{return e()}catch(e){if(null===(0,l.CA)(e))throw e
return!1}}},45974:(e,t,n)=>{n.d(t,{Je:()=>o,Mr:()=>s,Mw:()=>a,Qg:()=>r,ap:()=>c,o2:()=>i,uT:()=>keepYoungGeneration,xB:()=>u})
const i=16777216,r=131072,s=2e5,o=25e4,a=200,u=16777216,c=2e4
function keepYoungGeneration(){process.getBuiltinModule("node:v8").setFlagsFromString("--semi-space-growth-factor=1")}},95425:(e,t,n)=>{n.d(t,{In:()=>Assignment,xw:()=>reachOf})
var i=n(82175),r=n(72164)
class EntryMatcher{includes
#f
#d
#p
#m
constructor({include:e,exclude:t}){this.includes=[...new Set(e)].map(e=>({pattern:e,hits:"none"})),this.#f=new Map(this.includes.map(e=>[e.pattern,e])),this.#d=this.includes.filter(({pattern:e})=>!(0,r.c$)(e)).map(e=>[e,(0,i.f)(e.pattern)]),this.#p=t.map(testOf),this.#m=t.filter(e=>(0,r.c$)(e)||/(?:^|\/)\*\*$/.test(e)).map(testOf)}match(e){const t=this.#g(e)
if(0===t.length)return"none"
const n=this.#p.some(t=>t(e))
for(const e of t)"some"!==e.hits&&(e.hits=n?"excluded":"some")
return n?"none":t.every(({pattern:e})=>(0,r.tk)(e))?"swept":"named"}excludesFolder(e){return this.#m.some(t=>t(e))}#g(e){const t=[],n=this.#f.get(e)
void 0!==n&&t.push(n)
for(const[i,r]of this.#d)i!==n&&r(e)&&t.push(i)
return t}}function testOf(e){if((0,r.c$)(e))return t=>t===e||t.startsWith(`${e}/`)
const t=(0,i.f)(e)
return n=>n===e||t(n)}class Assignment{matchers
#y
#w=new Map
constructor(e){this.#y=e,this.matchers=e.map(({files:e})=>new EntryMatcher(e))}entriesOf(e){return this.assign(e).entries}assign(e){const t=[]
let n=!1
return this.matchers.forEach((i,r)=>{const s=i.match(e)
"none"!==s&&t.push(r),"named"===s&&(n=!0)}),{entries:0===t.length?[]:this.#b(t),isNamed:n}}#b(e){const t=e.join(),n=this.#w.get(t)
if(void 0!==n)return n
const i=function winning(e){const t=e.filter(({origin:e})=>"config"===e)
return t.length>0?t:e}(this.#y.filter((t,n)=>e.includes(n)))
return this.#w.set(t,i),i}}function reachOf(e){const t=new Set,n=new Map
for(const i of e){const{base:e,levels:r}=reachOfOne(i)
for(const n of ancestorsOf(e))t.add(n)
n.set(e,Math.max(r,n.get(e)??0))}return e=>{if(t.has(e))return!0
const i=e.split("/").length
return ancestorsOf(e).some(e=>i<(n.get(e)??0))}}function reachOfOne(e){const t=e.split("/"),n=t.findIndex(e=>!(0,r.c$)(e)),i=-1===n?t.length-1:n,s=/\*\*|\(/.test(e)
return{base:t.slice(0,i).join("/"),levels:s?1/0:t.length}}function ancestorsOf(e){const t=e.split("/")
return["",...t.map((e,n)=>t.slice(0,n+1).join("/"))]}},85506:(e,t,n)=>{n.d(t,{CA:()=>errorCode,O$:()=>unreadable,R1:()=>readThroughLinks,VX:()=>readRegular,fE:()=>fileFailure,oQ:()=>notRegular,ou:()=>realFolders,wo:()=>wasReplaced})
var i=n(73024),r=n(76760),s=n(74438),o=n(12394),a=n(72164),u=n(74043)
const c=u.Qq`Exclude it with a pattern that starts with !, or replace it with a readable file.`,l=new Map([["ENOENT",[u.Qq`does not exist, or is a link to a file that does not exist`,u.Qq`Correct the path, or restore the file.`]],["ELOOP",[u.Qq`is a link that leads back to itself`,u.Qq`Remove the link, or point it to a file.`]],["EACCES",[u.Qq`cannot be read: permission denied`,u.Qq`Give the user who runs this read permission (chmod a+r).`]],["EPERM",[u.Qq`cannot be read: operation not permitted`,u.Qq`Give the user who runs this read permission.`]],["ENXIO",[u.Qq`is a socket or a device, not a regular file`,c]],["ENOTDIR",[u.Qq`goes through something that is not a folder`,c]]])
function fileFailure(e){if(e instanceof o.HR)return e
const t=errorCode(e)
if(null===t)throw e
const[n,i]=l.get(t)??[u.Qq`cannot be read (${t})`,c]
return new o.HR(n,i,{cause:e})}function errorCode(e){return e instanceof Error&&"code"in e&&"string"==typeof e.code?e.code:null}function notRegular(){return new o.HR(u.Qq`is not a regular file`,c)}function unreadable(e,{text:t,hint:n}){return(0,s.g)("error","file-unreadable",{path:e,line:null},u.Qq`${e} ${t}.`,n??c)}const h=i.constants.O_RDONLY|i.constants.O_NOFOLLOW|i.constants.O_NONBLOCK
function readRegular(e,t){return withOpened(e,(e,n)=>readOpened(e,n,t))}function readThroughLinks(e,t,n){const s=i.realpathSync.native(t)
if(!(0,a.FK)(e,s))throw function leadsOutside(){return new o.HR(u.Qq`is a link that leads outside the workspace`,u.Qq`Copy the file into the repository: nothing outside the workspace is read.`)}()
if((0,a.k_)((0,r.relative)(e,s)))throw new o.HR(u.Qq`leads into .git`,u.Qq`Name a file outside .git: nothing in .git is read.`)
return withOpened(s,(e,r)=>{if(i.realpathSync.native(t)!==s||!function isSameFile(e,t){return e.dev===t.dev&&e.ino===t.ino}(r,(0,i.lstatSync)(s)))throw wasReplaced()
return readOpened(e,r,n)})}function realFolders(e){let t=null
return n=>{const s=n.slice(0,Math.max(0,n.lastIndexOf("/")))
if(s===t)return!0
const o=(0,r.join)(e,s)
return i.realpathSync.native(o)===o&&(t=s,!0)}}function wasReplaced(){return new o.HR(u.Qq`was replaced while it was being opened`,u.Qq`Make sure that no other program changes the workspace during the run, then run the job again.`)}function withOpened(e,t){const n=(0,i.openSync)(e,h)
try{return t(n,(0,i.fstatSync)(n))}finally{(0,i.closeSync)(n)}}function readOpened(e,t,n){if(!t.isFile())throw notRegular()
if(t.size>n)throw function tooBig(e){return new o.HR(u.Qq`is larger than ${function inUnits(e){const t=e/1024
return t<1024?u.Qq`${t} KiB`:u.Qq`${t/1024} MiB`}(e)} and is not read`,u.Qq`Split the file, or exclude it with a pattern that starts with !.`)}(n)
const r=Buffer.allocUnsafe(t.size)
let s=0
for(;s<r.length;){const t=(0,i.readSync)(e,r,s,r.length-s,s)
if(0===t)break
s+=t}return s<r.length?r.subarray(0,s):r}},78766:(e,t,n)=>{n.d(t,{RG:()=>readConfigFile,Ul:()=>readFiles,qy:()=>readStateFile})
var i=n(73024),r=n(76760),s=n(12394),o=n(72164),a=n(74043),u=n(45974),c=n(85506),l=n(4011)
function*readFiles(e,t){const n=i.realpathSync.native(t),r=(0,c.ou)(n)
for(const t of e)yield{file:t,bytes:readOne(n,t,r)}}function readConfigFile(e,t){const n=(0,o.RV)(e,t)
if(!n.ok)return n
try{return(0,s.ok)((0,c.R1)(i.realpathSync.native(t),n.value,u.Qg))}catch(t){const{text:n}=(0,c.fE)(t)
return(0,s.gz)(a.Qq`${e} ${n}. Name a YAML file in the repository that this job can read.`)}}function readStateFile(e,t){const n=(0,l.Th)(e,t)
if(!n.ok)return null
try{return(0,c.R1)((0,r.dirname)(n.value),n.value,u.xB)}catch(e){return(0,c.fE)(e),null}}function readOne(e,t,n){try{return(0,s.ok)(function bytesOf(e,t,n){if("other"===t.kind)throw(0,c.oQ)()
const i=`${e}/${t.path}`
if("link"===t.kind)return(0,c.R1)(e,i,u.o2)
if(!n(t.path))throw(0,c.wo)()
return(0,c.VX)(i,u.o2)}(e,t,n))}catch(e){return(0,s.gz)((0,c.O$)(t.path,(0,c.fE)(e)))}}},4011:(e,t,n)=>{n.d(t,{EL:()=>refuseOutput,Mt:()=>writeInside,Th:()=>outputTarget})
var i=n(77598),r=n(73024),s=n(76760),o=n(12394),a=n(72164),u=n(74043),c=n(85506)
function outputTarget(e,t){const n=(0,a.I6)(e,t)
if(!n.ok)return n
try{return function permitted(e,t,{workspace:n,runnerTemp:i}){const r=throughLinks(t)
if(null===r)return(0,o.gz)(u.Qq`${e} goes through a broken link`)
const c=null===i?[n]:[n,i],l=c.map(throughLinks).find(e=>null!==e&&(0,a.FK)(e,r))
if(null==l)return(0,o.gz)(u.Qq`${e} goes through a link that leads outside the workspace`)
if((0,a.k_)((0,s.relative)(l,r)))return(0,o.gz)(u.Qq`${e} goes through a link into .git`)
const h=obstacleOn(r)
return null===h?(0,o.ok)(r):(0,o.gz)(u.Qq`${e} ${h}`)}(e,n.value,t)}catch(t){const n=(0,c.CA)(t)
if(null===n)throw t
return(0,o.gz)(u.Qq`${e} cannot be examined (${n})`)}}function refuseOutput(e,t){const n=outputTarget(e,t)
return n.ok?null:n.reason}function throughLinks(e){if(null!==statsOf(e))return function realPath(e){return unless(["ENOENT","ELOOP"],()=>r.realpathSync.native(e))}(e)
const t=throughLinks((0,s.dirname)(e))
return null===t?null:(0,s.join)(t,(0,s.basename)(e))}function statsOf(e){return unless(["ENOENT","ENOTDIR"],()=>(0,r.lstatSync)(e))}function unless(e,t){try{return t()}catch(t){if(e.includes((0,c.CA)(t)??""))return null
throw t}}function obstacleOn(e){const t=statsOf(e)
if(null!==t)return function obstacleOf(e){return e.isDirectory()?u.Qq`is a folder`:e.isFile()?null:u.Qq`is not a regular file`}(t)
const n=statsOf((0,s.dirname)(e))
return null===n?obstacleOn((0,s.dirname)(e)):n.isDirectory()?null:u.Qq`is inside a file, not a folder`}function writeInside(e,t,n){const a=outputTarget(e,n)
if(!a.ok)return a
try{return function replace(e,t){const n=(0,s.dirname)(e)
if((0,r.mkdirSync)(n,{recursive:!0}),r.realpathSync.native(n)!==n)throw new o.HR(u.Qq`the folder of ${e} was replaced while the file was being written`)
const a=(0,s.join)(n,`.certspotter-${(0,i.randomUUID)()}.tmp`)
try{!function writeNew(e,t){const n=(0,r.openSync)(e,"wx")
try{for(const e of t)writeWhole(n,Buffer.from(e))}finally{(0,r.closeSync)(n)}}(a,t),(0,r.renameSync)(a,e)}catch(e){throw(0,r.rmSync)(a,{force:!0}),e}}(a.value,t),a}catch(t){if(t instanceof o.HR)return(0,o.gz)(t.text)
const n=(0,c.CA)(t)
if(null===n)throw t
return(0,o.gz)(u.Qq`${e} cannot be written (${n})`)}}function writeWhole(e,t){let n=0
for(;n<t.length;)n+=(0,r.writeSync)(e,t,n)}},32669:(e,t,n)=>{n.d(t,{Yj:()=>s,dG:()=>o,tt:()=>compareUrgency,yr:()=>i})
const i=["error","warning","notice"],r=["secret","attack","outage","undone"],s={"file-unreadable":{title:"A file cannot be read or written",levels:["error"],cause:"A file that matches a pattern could not be read: it is larger than 16 MiB, it is not a regular file, it is a link that leads outside the workspace, or the system refused to open it. Or a run matches too many files, levels of folders or documents, or the job was canceled before all files were read. Or a result could not be written to the path in `report`, `sarif` or `update`.",fix:"Exclude the path with a line that starts with `!`, or put the certificate itself where the pattern matches it. Write results inside the workspace or the temporary folder of the runner."},"no-files-found":{title:"A pattern matches no file, or no longer the certificate of a pin",levels:["error","warning"],cause:"A pattern in `authorize`, `pins` or the config file matches no file. Often the checkout step is missing, or the pattern is not relative to the workspace. A warning on a pull request means that the base branch watches a pin, and nothing in the pull request matches any of its certificates, because its file was removed or its pattern or entry was changed.",fix:"Add `actions/checkout`, or correct the pattern. If the files come and go, set `if-no-files-found` to `warn` or `ignore`. Merge a pull request that removes a pin only if nothing trusts its certificate any longer."},"no-document":{title:"A matched file contains no certificate or CSR",levels:["error","warning","notice"],cause:"A matched file contains neither a certificate nor a certificate signing request (CSR) that can be read. Of the files that only patterns of wildcards alone match, such as `**`, those with the extension of a certificate, such as `.pem`, `.crt` or `.csr`, are reported one by one, unless another finding says what is in them; all others are counted in one notice. If none of them has a document, `if-no-files-found` sets the level, or it is a notice if an error gives the reason.",fix:"Narrow the pattern so that it does not match the file, or add the certificate to the file. A pattern that names a folder or a part of the file name, such as `certs/**` or `**/*.pem`, reports every file without a document."},malformed:{title:"A certificate or CSR is damaged",levels:["error","warning"],cause:"A certificate or CSR is truncated or altered, or contains a value that the standards do not allow, such as month 13. A warning means that the document is used anyway, or that it is in source code or documentation that only patterns such as `**` match, where most are examples; there is one warning for each such file.",fix:"Get the document again from where it was issued. `openssl x509 -in FILE -noout -text` or `openssl req -in FILE -noout -text` shows how much of it can be read."},"private-key":{urgency:"secret",title:"A matched file contains a private key",levels:["error"],cause:"A matched file contains a private key. Nothing of it was printed, but everyone who can read the repository has it.",fix:"Treat the key as compromised: create a new one, have the certificate reissued, and have the old one revoked. Removing the file does not remove the key from the history. Exclude keys that protect nothing, such as those of tests, with a line that starts with `!`, such as `!**/testdata/**`."},"keystore-locked":{title:"A key store cannot be opened",levels:["error","notice"],cause:"A PKCS #12 store, or a part of it, is encrypted, and neither the empty password nor any password in `keystore-passwords` opens it, or its iteration count is higher than the limit of a run. A notice means that a store (JKS, JCEKS, or PKCS #12 without encryption) was read without a password, and none of the given passwords verifies its integrity.",fix:"Add the password of the store to `keystore-passwords` or, for one entry, name the environment variable that contains it in `keystore-password-env`; take both from secrets. A store that contains only certificates can also be exported without encryption."},unsupported:{title:"An object is skipped because its type is not supported",levels:["notice","error"],cause:"An object in a file has a type that this Action does not read, such as an attribute certificate or a revocation list, or an encoding that it does not support. The object is skipped. An error means that a key has more DNS names than fit into one request.",fix:"Do nothing if the object is meant to be there. Otherwise convert it to PEM or DER, or use several keys."},"commented-out":{title:"A document is commented out",levels:["notice"],cause:"A certificate or CSR is in a comment, in a file that contains more than comments. Nothing uses it, so it is neither authorized nor checked as a pin; in the report, its `commentedOut` is true.",fix:"Do nothing if it is meant to be there. A file that consists only of comments is read as if they were none."},"csr-signature-invalid":{urgency:"undone",title:"The signature of a CSR is invalid",levels:["error"],cause:"The signature of a CSR does not verify with the public key in it: the CSR was altered after it was signed, or it was signed with another key. It is not sent.",fix:"Create the CSR again with the private key that belongs to it."},"csr-signature-unverified":{title:"The signature of a CSR uses an algorithm that cannot be verified here",levels:["warning"],cause:"The signature of a CSR uses an algorithm that the platform cannot verify. The key is authorized by its hash, for the names that the plan shows; the CSR itself is not sent.",fix:"Verify it elsewhere (`openssl req -verify -in FILE`), or use a common algorithm such as ECDSA with SHA-256."},"csr-ambiguous":{title:"Programs can read different names from a CSR",levels:["notice"],cause:"A CSR is encoded in a way that programs read differently: it is not DER, it requests extensions twice or in a Microsoft attribute, its subjectAltName contains names in unusual forms, or its common name has an unusual string type or control characters. Instead of the CSR, the hash of its key and the names that the plan shows are sent, so that nothing else can be authorized.",fix:"Check that the names in the plan are the ones that you want. A CSR that `openssl req` creates from the same key does not have this problem."},"weak-key":{title:"A key is too short",levels:["warning"],cause:"An RSA key is shorter than 2048 bits. Public certificate authorities reject it.",fix:"Create a new key: RSA with 2048 bits or more, or ECDSA with P-256."},"weak-signature":{title:"A CSR is signed with a broken hash function",levels:["warning"],cause:"A CSR is signed with MD5, SHA-1 or an older hash function, for which collisions can be created.",fix:"Create the CSR again with SHA-256: `openssl req -new -sha256 …`."},"no-dns-names":{title:"A key has no DNS name to be authorized for",levels:["error"],cause:"A key has no DNS name to be authorized for: neither its certificates and CSRs nor `dns-names` contain one. Cert Spotter authorizes a key only for names.",fix:"Add the names to `dns-names`, or have a subjectAltName added to the CSR or certificate."},"invalid-dns-name":{title:"A name is not a valid DNS name and is left out",levels:["warning"],cause:"A name is not a valid DNS name and is left out: for example, it contains a space, a label of more than 63 characters, or a wildcard that is not the whole leftmost label.",fix:"Correct the name in the CSR or under `dns-names`. International names are converted to A-labels automatically."},"name-not-in-san":{title:"The common name is missing from the subject alternative names",levels:["warning"],cause:"The common name of the subject is a DNS name that is missing from the subjectAltName. Cert Spotter respects it, so it is authorized as well; TLS clients ignore it.",fix:"Add it to the subjectAltName, or remove it from the subject if it is not used."},"ca-certificate":{title:"A CA certificate is left out",levels:["notice"],cause:"A CA certificate, such as the intermediate certificate in a chain file, is left out because its key does not belong to your names. There is one notice for each file.",fix:"Do nothing, or exclude CA certificates from the pattern to avoid this notice."},"certificate-expired":{title:"An expired certificate is left out",levels:["warning"],cause:"A certificate has expired as of the time of the check (now, or `as-of`), so there is nothing left to authorize.",fix:"Remove it from the repository, or replace it with its successor."},"wrong-kind":{title:"A document cannot be authorized in the chosen way",levels:["error","warning"],cause:"A document cannot be authorized as `authorize-by` says: `certificate` and `certificate-hash` need a certificate, not a CSR, and `certificate` needs one that is not a precertificate. A warning means that a CSR is among the pins.",fix:"Use `authorize-by: key` for CSRs, and `certificate-hash` for precertificates; an entry in the config file can set this for some files only."},"api-key-missing":{urgency:"undone",title:"There is something to authorize but no API key",levels:["error"],cause:"The run would apply, and there is something to authorize, but `api-key` is empty. GitHub does not pass secrets to workflows of forks and Dependabot, and a secret whose name is misspelled is empty.",fix:"Store the key as a secret of the repository and pass it as `api-key`. Use `mode: plan` if the key is not available."},"apply-refused":{urgency:"undone",title:"Applying is refused for this event",levels:["error"],cause:"Applying is refused for events in which a stranger can choose what to authorize: pull requests from forks, `pull_request_target` and `workflow_run`.",fix:"Use `mode: auto`, and let the push to the default branch apply what was reviewed."},"api-rejected":{urgency:"undone",title:"Cert Spotter rejected an authorization",levels:["error"],cause:"Cert Spotter responded to an authorization with an error that a retry would not fix. The message quotes it.",fix:"For 401 and 403, check the API key and its permissions. Otherwise correct what the message names: the field, the name or the document."},"api-unreachable":{urgency:"undone",title:"Cert Spotter could not be reached or kept failing",levels:["error"],cause:"Cert Spotter could not be reached, or kept failing, in up to five tries within two minutes. The cause is the network, a proxy, a timeout, or an error of the service.",fix:"Run the job again later: it does no harm to authorize a key twice. Behind a proxy, set `https_proxy` and allow the host of `api-url`."},"api-not-tried":{title:"An authorization was not sent",levels:["error"],cause:"An authorization was not sent because the run had stopped sending: the key was refused, the service did not respond for five minutes, or the job was canceled.",fix:"Fix the first failure and run the job again."},"pin-expired":{urgency:"outage",title:"A pinned certificate has expired",levels:["error"],cause:"No certificate of a pin is valid any more: systems that trust it by identity reject its owner, or soon will.",fix:"Get the successor from its owner, verify it through another channel, and add it next to the old one."},"pin-expiring":{urgency:"outage",title:"A pinned certificate expires soon",levels:["warning","error"],cause:"A pin expires within `warn-before` (a warning) or `fail-before` (an error), and no certificate in the repository takes over without a gap.",fix:"Get the successor from its owner and add it while the current one is still valid, so that both are trusted during the change."},"pin-not-yet-valid":{urgency:"outage",title:"A pinned certificate is not valid yet",levels:["error"],cause:"A pin has only certificates that become valid in the future.",fix:"Keep the current certificate next to the new one until the new one becomes valid, or correct the clock or `as-of`."},"pin-mismatch":{urgency:"outage",title:"A pinned certificate is not the expected one",levels:["error"],cause:"A certificate of a pin does not match `expect`: its subject, issuer, usage, serial number or a hash differs.",fix:"If its owner announced the change, confirm it with the owner and correct `expect`. If not, do not trust the certificate."},"pin-superseded":{title:"An older pinned certificate can be removed",levels:["notice","warning"],cause:"An older certificate of a pin expires soon, and its successor is in place already. A warning means that the older one is past `fail-before`, and only the names, not an entry in the config file, say that both belong to one owner.",fix:"Remove the older one once it has expired or its owner no longer uses it. If both belong to one owner, list their files in one entry of the config file; if not, in separate entries."},"pin-usage-lost":{title:"A later certificate lacks a usage of the pinned one",levels:["warning"],cause:"A later certificate, in the repository or on the page at `source`, lacks an extended key usage of the current one, such as `client-auth`. It does not count as the successor. Public certificate authorities stop issuing web server certificates with `client-auth` in 2026.",fix:"Ask the owner for a certificate with that usage, or find out whether your systems check it. If they do not, set `expect.usage` to what you need."},"pin-renewal-published":{urgency:"outage",title:"The owner has published the successor of a pinned certificate",levels:["warning"],cause:"The page at `source` shows a certificate that expires later than the pin and is not in the repository yet. It has the subject of the pin, or it has another subject and matches `expect` or is the only other certificate on the page.",fix:"Check its hashes and serial number with its owner, then add it. With `update`, the Action writes the file, and a later step can open a pull request."},"pin-unverified":{title:"Nothing proves that a published certificate is genuine",levels:["warning"],cause:"The page at `source` shows a certificate that might be the successor, but it is signed neither by an authority whose certificate is in the repository or on the page, nor by the key in `expect.issuer-public-key-sha256`. It might be forged. It is not written.",fix:"Ask its owner. If it is genuine, add the certificate of its issuer to the files that are read. If its issuer cannot be verified, set `verify: none` and check the certificate yourself."},"pin-not-published":{title:"The owner no longer publishes a pinned certificate",levels:["warning","notice"],cause:"The page at `source` does not show a certificate that you have pinned. Its owner might have replaced it, or the page has changed. A notice means that the page shows the certificate, but its text does not contain the serial number.",fix:"Open the page, and ask the owner whether the certificate is still in use."},"pin-reference-stale":{title:"A file mentions a pinned certificate that expires soon, but not its successor",levels:["warning","error"],cause:"A file under `references` of a pin mentions, by fingerprint or as PEM, only a certificate that expires within `warn-before` (a warning) or `fail-before` (an error), and not the successor that is in the repository or at `source`. A system that reads this file rejects the owner once the certificate is replaced. Or an Android `pin-set` expires soon or has expired, after which Android ignores its pins, or it has no backup pin.",fix:"Add the value in the message, which is in the same notation, next to the current one; remove the old one once its certificate has expired. Add a second pin to a `pin-set`, and set a later `expiration`."},"pin-reference-unknown":{title:"A fingerprint matches no certificate in the repository",levels:["notice"],cause:"A file under `references` of a pin mentions what looks like the fingerprint of a certificate, but it matches no certificate that this run has read. Or no file under `references` mentions any certificate.",fix:"Remove the fingerprint from the file if its certificate is no longer used. Otherwise add the certificate to the repository, so that its expiry is watched. Correct `references` if it matches other files than you meant."},"source-unreachable":{title:"The page where the owner publishes the certificate cannot be read",levels:["warning"],cause:"The page at `source` could not be read because of the network, its TLS certificate, a redirect that is not allowed, a private address, more than 4 MiB, or more than 30 seconds; or it contains no certificate. The expiry of the pin was checked anyway.",fix:"Open the address in a browser, correct `source`, or allow the address in the proxy."},"base-unknown":{title:"What the base branch authorizes and watches is not known",levels:["warning"],cause:"A plan is compared with what the base branch authorizes and watches by its own workflow and config file. This is not possible if the pull request changes more of a workflow than the inputs of this Action, adds this Action, or changes another workflow that might use it; if inputs are expressions whose value can differ after the merge; or if the checkout is not the result of the merge. Then nothing counts as unchanged, and everything is shown.",fix:"Review all keys and names that are shown, and the changes to workflow files. Set `authorize`, `authorize-by`, `dns-names` and `config` to plain values, and check out the commit that `pull_request` runs on, as `actions/checkout` does by default."},"not-checked-out":{title:"A file that the patterns match is not in the checkout",levels:["warning"],cause:"The checkout does not contain the content of a matched file: it is a Git LFS pointer, it is outside the sparse checkout or in a submodule that was not checked out, or a filter changes it. It was not read, and counts neither as present nor as removed.",fix:"Set `lfs: true`, `submodules: true` or another `sparse-checkout` for `actions/checkout`, or exclude the path with a line that starts with `!`."},"unknown-issuance":{urgency:"attack",title:"A certificate for your names has a key that is not in the repository",levels:["warning","error"],cause:"Certificate Transparency logs contain an unexpired certificate for an audited domain, and no certificate, precertificate or CSR that this run has read has its key. `audit` sets the level.",fix:"If you ordered it, add its CSR or certificate to the repository. If a provider ordered it for you, add it to `audit.allow` in the config file, with the reason. If no one in your organization knows it, treat it as an attack: ask its issuer to revoke it, and find out how the name was validated."},"certificate-revoked":{urgency:"outage",title:"A certificate in the repository is revoked",levels:["warning"],cause:"According to the search of the logs, a certificate in the repository has been revoked.",fix:"Find out who had it revoked, and why. Replace it wherever it is used, with a new key if the old one might be compromised, and remove it."},"issuance-missing":{title:"A CSR has no certificate",levels:["notice"],cause:"A CSR has been in the repository for longer than `audit.missing-after` (7 days), and the logs contain no unexpired certificate with its key. Git says how long; if the history in the checkout does not go back that far, nothing is reported.",fix:"Order the certificate, or remove the CSR, and its key from the authorized keys in the settings of Cert Spotter. `audit.missing-after: never` turns this off."},"name-not-monitored":{title:"Cert Spotter does not monitor a name",levels:["warning"],cause:"A name that is authorized or audited is not among the domains that the account monitors, or its monitoring is disabled. Cert Spotter does not report any certificate for it, authorized or not.",fix:"Add or enable the domain in Cert Spotter. `example.com` covers only this name; `.example.com` covers the name and everything below it."},"audit-incomplete":{title:"The audit could not read everything",levels:["warning"],cause:"The search of the logs ended before all issuances were read: the API refused a domain, limited the rate, failed or could not be reached, or a limit on requests, time or size was reached. What was read is reported; nothing is known about the rest.",fix:"Run the audit again later, list fewer domains in `audit-domains`, raise `audit-requests`, or use `audit-with-key` for a higher limit. A public suffix, such as `co.uk`, cannot be searched."},"github-api":{title:"GitHub refused or failed a request",levels:["warning"],cause:"A request to GitHub for the comment, the issue or the base branch was refused or failed. Usually the token lacks a permission. Or several jobs of a workflow share a comment or an issue because nothing distinguishes them.",fix:"Do what the message says, such as granting a permission under `permissions` of the job. The token of a pull request from a fork can only read. Jobs that share a comment or an issue need the input `id`."}},o=Object.keys(s).filter(function isFindingCode(e){return Object.hasOwn(s,e)})
const a=new Map(o.map((e,t)=>[e,rankOf(e,t)]))
function rankOf(e,t){const{urgency:n}=s[e]
return(void 0===n?r.length:r.indexOf(n))*o.length+t}function compareUrgency(e,t){return Number(a.get(e))-Number(a.get(t))}},74438:(e,t,n)=>{n.d(t,{g:()=>finding,j:()=>i})
const i={path:null,line:null}
function finding(e,t,{path:n,line:i},r,s){return{level:e,code:t,path:n,line:i,message:r,hint:s}}},12394:(e,t,n)=>{n.d(t,{CD:()=>attempt,EG:()=>expectFailure,HR:()=>Failure,Xd:()=>orNull,gz:()=>failed,ok:()=>ok})
var i=n(4854)
function ok(e){return{ok:!0,value:e}}function failed(e){return{ok:!1,reason:e}}class Failure extends Error{name="Failure"
text
hint
constructor(e,t=null,n){super((0,i.Ul)(e),n),this.text=e,this.hint=t}}function attempt(e){try{return ok(e())}catch(e){return failed(expectFailure(e))}}function orNull(e){return e.ok?e.value:null}function expectFailure(e){if(e instanceof Failure)return e
throw e}},33721:(e,t,n)=>{n.d(t,{Ek:()=>r,HY:()=>unexpectedErrorMessage,qU:()=>helpUri})
var i=n(74043)
const r="https://github.com/certspotter-action/certspotter-action",s=`${r}/blob/main/docs/findings.md`
function helpUri(e){return`${s}#${e}`}const o=`${r}/issues`
function unexpectedErrorMessage(e){const t=(0,i.fj)(causesOf(e),i.Qq`, caused by `)
return i.Qq`This should not happen: ${t}. Please report it at ${o}.`}function causesOf(e){if(!(e instanceof Error))return[String(e)]
const t=e.stack??e.message
return void 0===e.cause?[t]:[t,...causesOf(e.cause)]}},84804:(e,t,n)=>{n.d(t,{Ib:()=>isSameAttempt,Mf:()=>isSameRun,OG:()=>parseBody,Oy:()=>writeBody,Zs:()=>stampOf,tW:()=>isOlder})
var i=n(20530)
function stampOf(e){const{runNumber:t,runAttempt:n,runId:r,sha:s,base:o,pullRequest:a}=e,u=(0,i.Yr)([r,s,o?.sha??"",a?.head.sha??""]).slice(0,16)
return{number:0===t?ordinalOf(r):t,attempt:n,id:u}}function ordinalOf(e){return/^\d{1,15}$/.test(e)?Number(e):null}function isOlder(e,t){return null!==e.number&&null!==t.number&&(e.number<t.number||e.number===t.number&&e.attempt<t.attempt)}function isSameRun(e,t){return""!==e.id&&e.id===t.id}function isSameAttempt(e,t){return isSameRun(e,t)&&e.attempt===t.attempt}function writeStamp({number:e,attempt:t,id:n}){return`${e??"-"}.${t}.${n}`}function readStamp(e){const[,t,n,i]=/^(\d{1,15}|-)\.(\d{1,15})\.([0-9a-f]{16}|)$/.exec(e)??[]
return void 0===t||void 0===i?null:{number:"-"===t?null:Number(t),attempt:Number(n),id:i}}const r="---",s={comment:"**Several jobs of one run share this comment: read all of it.** To give each its own, set the input `id`.",issue:"**Several jobs of one workflow share this issue: read all of it.** To give each its own, set the input `id`."}
function writeBody({purpose:e,key:t},{run:n,parts:i}){const o=i.filter(({words:e})=>""!==e),a=i.filter(({words:e})=>""===e).map(partLine),u=[`${o.length>1?`${s[e]}\n\n`:""}${o.map(e=>`${e.words}\n\n${partLine(e)}`).join(`\n\n${r}\n\n`)}`,...a].join("\n")
return`${u}\n\x3c!-- certspotter-action ${e} ${t} ${writeStamp(n)} ${digestOfFirstLine(u)} --\x3e\n`}function parseBody(e,t){const n=t.replaceAll("\r\n","\n")
return function readSigned({purpose:e,key:t},n){const i=new RegExp(`^\x3c!-- certspotter-action ${e} ${t} (\\S+) ([0-9a-f]{16}) --\x3e$`,"m").exec(n),[,r="",s]=i??[],o=readStamp(r)
return null===i||null===o||s!==digestOfFirstLine(n)?null:{run:o,parts:readParts(n.slice(0,i.index),e)}}(e,n)??function readLegacy({purpose:e,legacyKey:t},n){const i=`\x3c!-- certspotter-action ${e} ${t} --\x3e`
if(!n.split("\n").includes(i)||!n.startsWith(o[e]))return null
const r={number:null,attempt:1,id:""},s=/^<!-- certspotter-action picture ([0-9a-f]{32}) -->$/m.exec(n)?.[1]??null,a=n.replaceAll(/^<!-- certspotter-action .* -->$/gm,"").trim()
return{run:r,parts:[{leg:"",run:r,quiet:!1,picture:s,subjects:[],words:a}]}}(e,n)}const o={comment:"### ",issue:"As of "}
const a=/^<!-- certspotter-action part ([0-9a-f]{16}|-) (\S+) (said|quiet) ([0-9a-f]{32}|-) ((?:[0-9a-f]{8},?)+|-) -->$/gm
function partLine({leg:e,run:t,quiet:n,picture:i,subjects:r}){const s=0===r.length?"-":r.join(",")
return`\x3c!-- certspotter-action part ${""===e?"-":e} ${writeStamp(t)} ${n?"quiet":"said"} ${i??"-"} ${s} --\x3e`}function readParts(e,t){const n=[]
let i=0
for(const r of e.matchAll(a)){const[s,o="",a="",u,c="-",l="-"]=r,h=readStamp(a)
null!==h&&(n.push({leg:"-"===o?"":o,run:h,quiet:"quiet"===u,picture:"-"===c?null:c,subjects:"-"===l?[]:l.split(","),words:wordsOf(e.slice(i,r.index),t)}),i=r.index+s.length)}return n}function wordsOf(e,t){const n=e.trim()
for(const e of[r,s[t]])if(n.startsWith(e))return n.slice(e.length).trim()
return n}function digestOfFirstLine(e){return(0,i.Yr)([e.split("\n")[0]?.trim()??""]).slice(0,16)}},9009:(e,t,n)=>{n.d(t,{d:()=>isDefaultBranchRun})
const i=new Set(["schedule","repository_dispatch"]),r=new Set(["push","workflow_dispatch"])
function isDefaultBranchRun({eventName:e,ref:t,defaultBranch:n}){const s=null!==n&&t===`refs/heads/${n}`
return r.has(e)?s:i.has(e)&&(s||null===n||""===t)}},20530:(e,t,n)=>{n.d(t,{Yr:()=>hashed,cu:()=>identityOf,jj:()=>useOf})
var i=n(77598)
function identityOf(e,{id:t,part:n}){const{workflow:i,job:r,step:s}=e,o=function workflowFile({workflowPath:e,workflowRepository:t,repository:n}){const i=`${n.owner}/${n.name}`.toLowerCase()
return t?.toLowerCase()===i||null===e?e:`${t}/${e}`}(e)??i,a=[o,r,s,t??"",n?.replace("/"," of ")??""]
return{key:hashed([o,r,s,t??"",n??""]),legacyKey:hashed(null===n?[i,r]:[i,r,n]),category:`certspotter-action/${a.filter(e=>""!==e).join("/")}/`}}function hashed(e){return(0,i.createHash)("sha256").update(JSON.stringify(e)).digest("hex").slice(0,32)}function useOf({id:e,shard:{index:t,count:n}}){return{id:e,part:1===n?null:`${t+1}/${n}`}}},82175:(e,t,n)=>{n.d(t,{v:()=>expressionMatcher,f:()=>globMatcher})
var i=n(14006),r=n(12394),s=n(74043)
const o=1e4
class Compiler{steps=[]
layers=[]
#k=[]
layer(e){const t=this.#k,n=[]
this.#k=n
const i=this.#v(this.#S({kind:"match"}),e)
return this.#k=t,this.layers.push(n),i}#v(e,t){switch(t.kind){case"unit":return this.#S({kind:"unit",test:t.test,next:e})
case"start":case"end":return this.#S({kind:t.kind,next:e})
case"sequence":return t.parts.reduceRight((e,t)=>this.#v(e,t),e)
case"choice":return this.#A(t.parts.map(t=>this.#v(e,t)))
case"look":{const n=this.layer(t.part)
return this.#S({kind:"look",first:n,negated:t.negated,next:e})}case"repeat":return this.#q(e,t)}}#q(e,{part:t,least:n,most:i}){let r=i===1/0?this.#$(e,t):e
for(let s=n;s<i&&i!==1/0;s+=1)r=this.#A([this.#v(r,t),e])
for(let e=0;e<n;e+=1)r=this.#v(r,t)
return r}#$(e,t){const n=[e],i=this.#S({kind:"fork",next:n})
return n.push(this.#v(i,t)),i}#A(e){const[t]=e
return 1===e.length&&void 0!==t?t:this.#S({kind:"fork",next:e})}#S(e){if(1e4===this.steps.length)throw function tooManySteps(){return new r.HR(s.Qq`takes more than ${o} steps to match; write several shorter patterns, one per line`)}()
return this.#k.push(this.steps.length),this.steps.push(e)-1}}const a=65536
class Automaton{#x
#O
#Q=new Map
#_
#C=0
constructor(e){this.#x=e,this.#O=function dependantsOf({steps:e}){const t=e.map(()=>[])
return e.forEach((e,n)=>{if("match"!==e.kind&&"unit"!==e.kind)for(const i of[e.next].flat())t[i]?.push({index:n,step:e})}),t}(e),this.#_=this.#E(this.#R(null,0,!1))}matches(e){if(""===e)return 1===this.#R(null,0,!0)[this.#x.first]
let t=this.#_
for(let n=e.length-1;n>=0;n-=1){const i=e.charCodeAt(n)+(0===n?a:0),r=i<128?t.beforeAscii[i]:t.before.get(i)
t=r??this.#N(t,i)}return 1===t.leads[this.#x.first]}#N(e,t){1e4===this.#C&&this.#I(),this.#C+=1
const n=this.#E(this.#R(e.leads,t%a,t>=a))
return t<128?e.beforeAscii[t]=n:e.before.set(t,n),n}#I(){this.#Q=new Map,this.#C=0,this.#_=this.#E(this.#_.leads)}#E(e){const t=Buffer.from(e).toString("latin1"),n=this.#Q.get(t)
if(void 0!==n)return n
const i={leads:e,beforeAscii:[],before:new Map}
return this.#Q.set(t,i),i}#R(e,t,n){const{steps:i,layers:r}=this.#x,s=new Uint8Array(i.length),o={leads:s,isFront:n,isEnd:null===e}
for(const n of r){const r=n.filter(n=>startsMatch(i[n],e,t))
for(const e of r)s[e]=1
for(let e=r.pop();void 0!==e;e=r.pop())this.#O[e]?.forEach(e=>{1!==s[e.index]&&lets(e.step,o)&&(s[e.index]=1,r.push(e.index))})}return s}}function startsMatch(e,t,n){return"unit"===e?.kind?1===t?.[e.next]&&e.test(n):"match"===e?.kind}function lets(e,{leads:t,isFront:n,isEnd:i}){switch(e.kind){case"fork":return!0
case"start":return n
case"end":return i
case"look":return 1===t[e.first]!==e.negated}}const u=/\(\?(?:[:=!]|.{0,2})|\[(?:[^\\\]]|\\.)*\]|\\(?:x[\da-f]{2}|u[\da-f]{4}|c[a-z]|.)|./isy,c=/(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/y,l=/^\\(?:[bBk\d]|c$)/,any=()=>!0
class Parser{#T
#L=0
constructor(e){this.#T=e}choice(){const e=[this.#B()]
for(;"|"===this.#T[this.#L];)this.#L+=1,e.push(this.#B())
return{kind:"choice",parts:e}}#B(){const e=[]
for(;this.#L<this.#T.length&&!"|)".includes(this.#T.charAt(this.#L));)e.push(this.#j(this.#P(this.#M())))
return{kind:"sequence",parts:e}}#M(){const e=this.#L
return this.#K(u),this.#T.slice(e,this.#L)}#P(e){return e.startsWith("(")?this.#z(e):"^"===e?{kind:"start"}:"$"===e?{kind:"end"}:"."===e?{kind:"unit",test:any}:1===e.length?literal(e):function unitLike(e){if("[^/]"===e)return h
if(f.test(e))return literal(e.slice(1))
if(l.test(e))throw unsupported(e)
const t=new RegExp(`^${e}$`,"s")
return{kind:"unit",test:e=>t.test(String.fromCharCode(e))}}(e)}#z(e){if(e.length>1&&!/^\(\?[:=!]$/.test(e))throw unsupported(e)
const t=this.choice()
return this.#L+=1,"("===e||"(?:"===e?t:{kind:"look",part:t,negated:"(?!"===e}}#j(e){const t=this.#K(c)
if(null===t)return e
const[n,i,r,s]=t
if(void 0!==i){const t=s?Number(s):r?1/0:Number(i)
return{kind:"repeat",part:e,least:Number(i),most:t}}return{kind:"repeat",part:e,least:n.startsWith("+")?1:0,most:n.startsWith("?")?1:1/0}}#K(e){e.lastIndex=this.#L
const t=e.exec(this.#T)
return this.#L+=t?.[0].length??0,t}}function literal(e){const t=e.charCodeAt(0)
return{kind:"unit",test:e=>e===t}}const h={kind:"unit",test:e=>47!==e},f=/^\\[^\w]$/
function unsupported(e){return new r.HR(s.Qq`contains ${e}, which is regular expression syntax, not glob syntax; use *, **, ?, [a-z] or {a,b}, and / between folders`)}const d=20
function globMatcher(e){if(function nestingOf(e){let[t,n]=[0,0]
for(const[i]of e.matchAll(/\\.|[({})]/gs))"("===i||"{"===i?t+=1:")"!==i&&"}"!==i||(t=Math.max(0,t-1)),n=Math.max(n,t)
return n}(e)>d)throw function tooNested(){return new r.HR(s.Qq`nests parentheses or braces more than ${d} levels deep; write several simpler patterns, one per line`)}()
const{source:t}=i.makeRe(e,{dot:!0,nonegate:!0,posix:!0,flags:"s"})
return expressionMatcher(t)}function expressionMatcher(e){const t=function compile(e){const t=new Compiler,n=t.layer(e)
return{steps:t.steps,first:n,layers:t.layers}}(function parseExpression(e){return new Parser(e).choice()}(e))
let n=null
return e=>(n??=new Automaton(t),n.matches(e))}},51296:(e,t,n)=>{n.a(e,async(e,t)=>{try{var i=n(10753),r=n(1654)
const[,,...o]=process.argv
async function asAction(){try{return await(0,i.m)(process.env)}catch(e){return(0,r.z5)(e),!1}}async function asCommand(e){const{runAsCommand:t,exitCodes:i}=await n.e(31).then(n.bind(n,93031)),{env:r,stdout:s,stderr:o}=process,a=await t({args:e,environment:r,stdout:s,stderr:o,folder:process.cwd()})
return process.exitCode=a,a===i.SIGINT||a===i.SIGTERM}(0===o.length&&("true"===(s=process.env).GITHUB_ACTIONS||Object.keys(s).some(e=>e.startsWith("INPUT_")))?await asAction():await asCommand(o))&&process.stdout.write("",()=>process.exit()),t()}catch(a){t(a)}var s},1)},82872:(e,t,n)=>{n.d(t,{PJ:()=>parseSource,al:()=>placeholderFault,h7:()=>parseSourceHost,nV:()=>parseApiUrl})
var i=n(12394),r=n(74043)
const s=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/
function parseApiUrl(e){const t=parseUrl(e)
return t.ok?/[?#]/.test(e)?(0,i.gz)(r.Qq`must not have a query (?…) or a fragment (#…)`):"https:"===t.value.protocol||"http:"===t.value.protocol&&s.test(t.value.hostname)?t:(0,i.gz)(r.Qq`must start with https:// (http:// is allowed only for loopback addresses)`):t}function parseSource(e){const t=parseUrl(e)
if(!t.ok)return t
if("https:"!==t.value.protocol)return(0,i.gz)(r.Qq`must start with https://`)
const n=placeholderFault(e)
return null!==n?(0,i.gz)(n):t.value.host.includes("{")?(0,i.gz)(r.Qq`must not contain {year} in its host`):t}function placeholderFault(e){const t=/\{(?!year\})[^{}]{0,20}\}?/.exec(e)
return null!==t?r.Qq`${t[0]} is not a placeholder; the only one is {year}`:/\}/.test(e.replaceAll("{year}",""))?r.Qq`has a stray brace`:null}function parseSourceHost(e){return/^[^*/?#@\\{}]+$/.test(e)&&!o.test(e)&&URL.canParse(`https://${e}`)?(0,i.ok)(new URL(`https://${e}`).host):(0,i.gz)(r.Qq`${e} is not a host; write it like files.example.com`)}const o=/\s|[^ -~\u00a0-\uffff]/
function parseUrl(e){if(o.test(e))return(0,i.gz)(r.Qq`must not contain whitespace`)
if(!/^[a-z][a-z\d+.-]*:\/\//i.test(e)||!URL.canParse(e))return(0,i.gz)(r.Qq`is not an absolute URL; write it like https://example.com/path`)
const t=new URL(e)
return""!==t.username||""!==t.password?(0,i.gz)(r.Qq`must not contain a user name or password`):(0,i.ok)(t)}},12479:(e,t,n)=>{n.d(t,{Pk:()=>auditConfigOf,Z1:()=>c,y4:()=>readAudit})
var i=n(12394),r=n(74043),s=n(82872),o=n(73999),a=n(70401),u=n(73368)
const c={allow:[],missingAfter:6048e5},l=1e5
function readAudit(e,t){return{level:e.required("audit",(0,a.yL)(o.hn)),domains:(0,u.c3)(e.value("audit-domains")),withKey:e.required("audit-with-key",a.og),requests:e.required("audit-requests",parseRequests),state:e.optional("audit-state",(0,a.KD)(t)),apiUrl:e.required("ct-api-url",s.nV)}}function parseRequests(e){const t=/^\d{1,9}$/.test(e)?Number(e):0
return t>=1&&t<=l?(0,i.ok)(t):(0,i.gz)(r.Qq`${e} is not a whole number between 1 and ${l}`)}function auditConfigOf(e){const{allow:t=[],"missing-after":n=c.missingAfter}=e
return{allow:t.map(allowanceOf),missingAfter:n}}function allowanceOf(e){const{issuer:t="","public-key-sha256":n,names:i,reason:r,until:s}=e
return{by:void 0===n?{kind:"issuer",issuer:t}:{kind:"key",publicKeySha256:n},names:i??null,reason:r,until:s??null}}},73999:(e,t,n)=>{n.d(t,{QL:()=>u,WA:()=>o,YN:()=>a,hn:()=>r,nI:()=>s,q9:()=>i})
const i=["key","certificate","certificate-hash"],r=["never","warn","error"],s=["auto","plan","apply"],o=["error","warn","ignore"],a=["never","on-change","always"],u=[{name:"api-key",kind:"secret",default:"",description:"Cert Spotter API key. Required when a run applies. Pass it from a secret; a job masks it before it does anything else."},{name:"authorize",kind:"patterns",default:"",description:"Globs of the certificate and CSR files whose keys to authorize, one per line. A line that starts with `!` excludes files; a line that starts with `#` is a comment."},{name:"authorize-by",kind:"choice",default:"key",choices:i,description:"What to authorize: the `key` (covers every certificate with that key, even before it is issued), one `certificate`, or only its hash (`certificate-hash`)."},{name:"dns-names",kind:"list",default:"",description:"DNS names to authorize in addition to those in the certificates and CSRs, one per line."},{name:"pins",kind:"patterns",default:"",description:"Globs of the files with pinned certificates to watch, one per line. `!` and `#` work as in `authorize`."},{name:"fail-before",kind:"duration",default:"30d/33%",description:"Report an error if a pin expires sooner than this: `30d`, `12h`, `45m`, `20%` of its lifetime, or two of these joined by `/`, of which the shorter applies."},{name:"warn-before",kind:"duration",default:"60d/50%",description:"Report a warning if a pin expires sooner than this. Same format as `fail-before`."},{name:"as-of",kind:"moment",default:"",description:"Check expiry as of this time instead of now: an ISO 8601 date or time, or an offset from now such as `+14d`."},{name:"config",kind:"file",default:"",description:"Path of a YAML file with settings for each entry: names, thresholds, what a pin must match, and where its owner publishes it."},{name:"keystore-passwords",kind:"secret",default:"",description:"Passwords for PKCS #12, JKS and JCEKS key stores, one per line. They are tried in order, after the empty password. Pass them from secrets; a job masks each before it does anything else."},{name:"mode",kind:"choice",default:"auto",choices:s,description:"`plan` shows what would be authorized; `apply` also sends it; `auto` applies on the default branch and plans everywhere else."},{name:"if-no-files-found",kind:"choice",default:"error",choices:o,description:"What to do if a pattern matches no file, or if `**` finds no certificate in any file: report an `error`, report a warning (`warn`), or `ignore` it."},{name:"github-token",kind:"secret",default:"${{ github.token }}",description:"Token for the comment, the issue and the comparison with the base branch."},{name:"comment",kind:"choice",default:"never",choices:a,description:"Whether to keep one comment with the plan on the pull request: `never`, `on-change` (if there is something to report) or `always`."},{name:"issue",kind:"flag",default:"false",description:"Keep one tracking issue for pins that need attention and one for audit results, and close each when nothing is left to do."},{name:"report",kind:"file",default:"",description:"Path to write the JSON report to, inside the workspace or the runner's temporary folder."},{name:"sarif",kind:"file",default:"",description:"Path to write a SARIF 2.1.0 file for code scanning to, inside the workspace or the runner's temporary folder."},{name:"shard",kind:"shard",default:"",description:"`i/n`: do part i of n of the work, to spread it over a matrix."},{name:"id",kind:"name",default:"",description:"Distinguishes uses of this Action that share a workflow file, job and step, such as the jobs of a matrix or two calls of a reusable workflow. Each gets its own comment, issue and SARIF category. At most 64 letters, digits, `.`, `_` and `-`."},{name:"warn-only",kind:"flag",default:"false",description:"Do not fail the step on errors. The output `outcome` is still `fail`."},{name:"api-url",kind:"address",default:"https://sslmate.com/api/v3/monitoring",description:"Base URL of the Cert Spotter API. Change it to use SSLMate's sandbox."},{name:"audit",kind:"choice",default:"never",choices:r,description:"Search the Certificate Transparency logs for certificates whose key is not in the repository: `never`, or report each as a warning (`warn`) or an `error`."},{name:"audit-domains",kind:"list",default:"",description:"Domains to audit, including everything below them, one per line. Replaces the domains of the files under `authorize`."},{name:"audit-with-key",kind:"flag",default:"false",description:"Also send `api-key` to the host of `ct-api-url`, which raises its hourly query limit."},{name:"audit-requests",kind:"count",default:"100",description:"Maximum number of requests that one run sends to `ct-api-url`."},{name:"audit-state",kind:"file",default:"",description:"File in which a cache keeps from run to run how far each domain was read, so that what is new is read first; all is read anyway."},{name:"ct-api-url",kind:"address",default:"https://api.certspotter.com/v1",description:"Base URL of the Certificate Transparency search API that the audit uses."}]},72164:(e,t,n)=>{n.d(t,{FK:()=>isInside,I6:()=>parseOutputPath,RV:()=>parseInputPath,Z7:()=>parsePatterns,c$:()=>isLiteral,er:()=>parseUpdatePath,k_:()=>entersGit,l6:()=>parseSourceLink,mr:()=>fromWorkspace,tk:()=>isSweeping})
var i=n(76760),r=n(12394),s=n(82175),o=n(74043),a=n(82872),u=n(73368)
function isInside(e,t){const n=(0,i.relative)(e,t)
return""!==n&&".."!==n&&!n.startsWith(`..${i.sep}`)&&!(0,i.isAbsolute)(n)}function entersGit(e){return e.split(/[/\\]/).some(e=>".git"===e.toLowerCase())}function parseOutputPath(e,{workspace:t,runnerTemp:n}){if(e.includes("\0"))return(0,r.gz)(o.Qq`contains a NUL character`)
if(/[/\\]$/.test(e))return(0,r.gz)(o.Qq`${e} names a folder, not a file`)
const s=(0,i.resolve)(t,e),a=[t,n].find(e=>null!==e&&isInside(e,s))
return null==a?(0,r.gz)(o.Qq`${e} is not inside the workspace or the runner's temporary folder`):entersGit((0,i.relative)(a,s))?(0,r.gz)(o.Qq`${e} is inside .git, and nothing is written there`):(0,r.ok)(s)}function parseInputPath(e,t){if(e.includes("\0"))return(0,r.gz)(o.Qq`contains a NUL character`)
const n=(0,i.resolve)(t,e)
return isInside(t,n)?entersGit((0,i.relative)(t,n))?(0,r.gz)(o.Qq`${e} is inside .git, and nothing is read there`):(0,r.ok)(n):(0,r.gz)(o.Qq`${e} is not inside the workspace`)}const c=/\{([^{}]*)\}/g
function parseUpdatePath(e,t){const n=[...e.matchAll(c)].find(([,e])=>"serial"!==e)
if(void 0!==n)return(0,r.gz)(o.Qq`${n[0]} is not a placeholder; the only one is {serial}`)
const i=e.replaceAll("{serial}","01")
if(/[{}]/.test(i))return(0,r.gz)(o.Qq`${e} has a stray brace; the only placeholder is {serial}`)
return parseOutputPath(i,{workspace:t,runnerTemp:null}).ok?(0,r.ok)(fromWorkspace(e,t)):(0,r.gz)(o.Qq`${e} must be a file inside the workspace and outside .git`)}function fromWorkspace(e,t){return(0,i.relative)(t,(0,i.resolve)(t,e)).replaceAll(i.sep,"/")}function isSweeping(e){return/^[*?./]+$/.test(e)}const l=1e4,h=4096,f=/[*?[\]{}()!+@|\\]/,d=/(?:^|[/{,(|])\.\.(?=$|[/},)|])/
function parsePatterns(e,t,n=i.sep){const withSlashes=e=>"\\"===n?e.replaceAll("\\","/"):e,s=(0,u.c3)(withSlashes(e))
if(s.length>l)return(0,r.gz)(o.Qq`lists more than ${l} patterns`)
const a=[],c=[],h=[]
for(const e of s){const n=e.startsWith("!"),i=parsePattern(n?excluded(e):e,withSlashes(t))
i.ok?(n?c:a).push(i.value):h.push(i.reason)}return 0===h.length&&0===a.length&&h.push(function nothingIncluded(e){return 0===e.length?o.Qq`contains no patterns`:o.Qq`only excludes files; add a pattern that includes some`}(c)),0===h.length?(0,r.ok)({include:a,exclude:c}):(0,r.gz)((0,o.fj)(h,o.Qq`; `))}function isLiteral(e){return!f.test(e)}function excluded(e){return e.slice(1).trim().replace(/\/$/,"/**")}function parsePattern(e,t){if(""===e)return(0,r.gz)(o.Qq`has a line with only !; write the pattern to exclude after it`)
if(e.length>h)return(0,r.gz)(o.Qq`contains a pattern of more than ${h} characters`)
if(e.includes("\0"))return(0,r.gz)(o.Qq`contains a pattern with a NUL character`)
const n=function withinWorkspace(e,t){const n=t.replace(/\/+$/,"")
return e.startsWith(`${n}/`)?e.slice(n.length).replace(/^\/+/,""):i.posix.isAbsolute(e)||/^[a-z]:\//i.test(e)?null:e}(e,t)
if(null===n)return(0,r.gz)(function outsideFault(e,t){return o.Qq`${e} is not inside the workspace ${t}; write patterns relative to it, such as certs/**/*.pem`}(e,t))
const a=function resolveParents(e){const t=[]
for(const n of e.split("/"))if("."!==n&&""!==n)if(".."!==n)t.push(n)
else if(!isLiteral(t.pop()??"*"))return null
const n=t.join("/")
return d.test(n)?null:n}(n)
if(""===a)return(0,r.gz)(o.Qq`${e} matches the workspace itself; write ** for all files in it`)
if(null===a)return(0,r.gz)(o.Qq`${e} can lead outside the workspace; write it without ..`)
if(isLiteral(a))return(0,r.ok)(a)
const u=(0,r.CD)(()=>(0,s.f)(a))
return u.ok?(0,r.ok)(a):(0,r.gz)(o.Qq`${e} ${u.reason.text}`)}const p=500
function parseSourceLink(e){const t=e.trim()
if(""===t)return(0,r.gz)(o.Qq`is empty`)
if(t.length>p)return(0,r.gz)(o.Qq`is longer than ${p} characters`)
const n=(0,a.al)(t)
return null===n?(0,r.ok)(t):(0,r.gz)(n)}},70401:(e,t,n)=>{n.d(t,{HU:()=>parseChoice,KD:()=>checked,au:()=>didYouMean,e6:()=>inputErrors,i_:()=>InputReader,og:()=>parseFlag,yL:()=>oneOf})
var i=n(21916),r=n(12394),s=n(74043),o=n(73999)
function inputErrors(e){const[t]=e
return 1===e.length&&void 0!==t?t:s.Qq`${e.length} errors in the inputs: ${(0,s.fj)(e,s.Qq`; `)}`}function didYouMean(e,t){const n=function nearest(e,t){const n=e.toLowerCase().replaceAll("_","-"),r=(0,i.kp)(n,t)
return(0,i.Io)(n,r)<=Math.max(1,Math.floor(r.length/3))?r:null}(e,t)
return null===n?[]:s.Qq` (did you mean ${n}?)`}function parseChoice(e,t){const n=t.find(t=>t===e)
if(void 0!==n)return(0,r.ok)(n)
const i=(0,s.fj)(t,s.Qq`, `)
return(0,r.gz)(s.Qq`${e} is not one of ${i}${didYouMean(e,t)}`)}function oneOf(e){return t=>parseChoice(t,e)}const a=new Map([["true",!0],["True",!0],["TRUE",!0],["false",!1],["False",!1],["FALSE",!1]])
function parseFlag(e){const t=a.get(e)
return void 0===t?(0,r.gz)(s.Qq`${e} is not true or false`):(0,r.ok)(t)}const u=new Map(o.QL.filter(({default:e})=>""!==e&&!e.startsWith("${{")).map(({name:e,default:t})=>[e,t]))
class InputReader{#F
#U=[]
constructor(e){this.#F=e}value(e){return this.#F[e]?.trim()||(u.get(e)??"")}optional(e,t){const n=this.value(e)
return""===n?null:this.take(e,t(n),null)}required(e,t){const n=t(this.value(e))
if(n.ok)return n.value
this.add(s.Qq`input ${e}: ${n.reason}`)
const i=t(u.get(e)??"")
if(!i.ok)throw new TypeError(`The default of the input ${e} cannot be read.`)
return i.value}take(e,t,n){return t.ok?t.value:(this.add(s.Qq`input ${e}: ${t.reason}`),n)}add(...e){this.#U.push(...e)}get faults(){return this.#U}}function checked(e){return t=>{const n=e(t)
return null===n?(0,r.ok)(t):(0,r.gz)(n)}}},8569:(e,t,n)=>{n.d(t,{Lw:()=>passwordLines,bb:()=>parsePasswordVariable,o7:()=>parseSecret,wu:()=>parsePasswords})
var i=n(12394),r=n(74043)
const s=4096,o=[[/\$\{\{|\}\}/,r.Qq`contains an expression that was not evaluated; write it as \${{ secrets.NAME }} in the workflow`],[/^(?:\$\{?\w+\}?|%\w+%)$/,r.Qq`is a reference to a variable, not its value`],[/^\*+$/,r.Qq`is a masked value (***), not the secret itself`],[/^(["'`]).*\1$/s,r.Qq`is in quotes; store it without them`],[/^<.*>$/s,r.Qq`is a placeholder in angle brackets`],[/^(?:true|false|null|undefined|none|changeme|secret-here|your[-_ ]?(?:api)?[-_ ]?(?:key|token)(?:[-_ ]here)?)$/i,r.Qq`is a placeholder`],[/^-----BEGIN /,r.Qq`is PEM, not an API key`],[/^[a-z]+:\/\//i,r.Qq`is a URL, not a key or token`],[/^(?:bearer|basic|token)\s/i,r.Qq`starts with the name of an authentication scheme; store only the value after it`],[/[\r\n]/,r.Qq`contains a line break`],[/\s/,r.Qq`contains whitespace`],[/[^\x21-\x7e]/,r.Qq`contains a character that is not allowed in an HTTP header`]]
function parseSecret(e){if(e.length>s)return(0,i.gz)(r.Qq`is longer than ${s} characters`)
const t=o.find(([t])=>t.test(e))
return void 0===t?(0,i.ok)(e):(0,i.gz)(t[1])}const a=20,u=1024
function passwordLines(e){return[...new Set(e.split(/\r\n|\r|\n/))].filter(e=>""!==e.trim())}function parsePasswords(e){const t=passwordLines(e)
return t.length>a?(0,i.gz)(r.Qq`contains more than ${a} passwords`):t.some(e=>e.length>u)?(0,i.gz)(r.Qq`contains a password that is longer than ${u} characters`):t.some(e=>/\$\{\{.*\}\}/.test(e))?(0,i.gz)(r.Qq`contains an expression that was not evaluated; write it as \${{ secrets.NAME }} in the workflow`):(0,i.ok)(t)}const c=/^(?:INPUT|GITHUB|ACTIONS|RUNNER|CERTSPOTTER)(?:_|$)/i
function parsePasswordVariable(e){const t=e.trim(),n=function faultOf(e){return/^[A-Za-z_][A-Za-z0-9_]{0,254}$/.test(e)?c.test(e)?r.Qq`${e} is a variable of the runner or of this Action; put the password in another variable`:null:r.Qq`must be the name of an environment variable (letters, digits and _), not a password`}(t)
return null===n?(0,i.ok)(t):(0,i.gz)(n)}},29374:(e,t,n)=>{n.d(t,{E9:()=>parseDuration,GW:()=>o,_U:()=>parseDate,a3:()=>formatDuration,gM:()=>thresholdMilliseconds,pe:()=>parseTime,rr:()=>parseAsOf})
var i=n(12394),r=n(74043)
const s={d:864e5,h:36e5,m:6e4},o=36525*s.d,a=/^(\d{1,12})(?:(d)|(h)|(m))$/,u=/^(\d{1,12}(?:\.\d{1,6})?)%$/
function parseDuration(e){const[t="",n,...s]=e.split("/").map(e=>e.trim())
if(s.length>0)return(0,i.gz)(r.Qq`${e} joins more than two durations with /`)
const o=parseSimple(t)
if(!o.ok||void 0===n)return o
const a=parseSimple(n)
return a.ok?(0,i.ok)({kind:"shorter",of:[o.value,a.value]}):a}function thresholdMilliseconds(e,t){switch(e.kind){case"time":return e.milliseconds
case"share":return Math.max(0,t)*e.percent/100
case"shorter":return Math.min(...e.of.map(e=>thresholdMilliseconds(e,t)))}}function formatDuration(e){switch(e.kind){case"time":return function formatTime(e){const t=["d","h"].find(t=>e%s[t]===0)??"m"
return`${e/s[t]}${t}`}(e.milliseconds)
case"share":return`${e.percent}%`
case"shorter":return e.of.map(formatDuration).join("/")}}function parseTime(e){const[,t,n,i]=a.exec(e)??[]
return void 0===t?null:void 0!==n?Number(t)*s.d:Number(t)*(void 0===i?s.m:s.h)}function parseSimple(e){const t=u.exec(e)?.[1]
if(void 0!==t)return function parseShare(e,t){return t>100?(0,i.gz)(r.Qq`${e} is more than the whole lifetime of a certificate (100%)`):(0,i.ok)({kind:"share",percent:t})}(e,Number(t))
const n=parseTime(e)
return null===n?(0,i.gz)(r.Qq`${e} is not a duration; write it like 30d, 12h, 45m or 20%`):n>o?(0,i.gz)(r.Qq`${e} is longer than a century`):(0,i.ok)({kind:"time",milliseconds:n})}const c=/^(?<year>\d{4})-(?<month>\d\d)-(?<date>\d\d)(?:[Tt](?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,](?<fraction>\d{1,9}))?)?(?<offset>[Zz]|[+-]\d\d(?::?\d\d)?)?)?$/,[l,h]=[Date.parse("0000-01-01T00:00:00Z"),Date.parse("9999-12-31T23:59:59Z")]
function parseAsOf(e,t){if("now"===e)return(0,i.ok)(t)
const n=/^[+-]/.test(e)?function parseRelative(e,t){const n=parseTime(e.slice(1))
return null===n?(0,i.gz)(r.Qq`${e} is not an offset from now; write it like +14d or +12h`):n>o?(0,i.gz)(r.Qq`${e} is more than a century from now`):(0,i.ok)(e.startsWith("-")?t-n:t+n)}(e,t):parseIso(e)
return n.ok&&(n.value<l||n.value>h)?(0,i.gz)(r.Qq`${e} is not within the years 0 to 9999`):n}function parseDate(e){const t=parseIso(e)
return t.ok?t:(0,i.gz)(r.Qq`${e} is not an ISO 8601 date; write it like 2027-01-31`)}function parseIso(e){const t=c.exec(e)?.groups
if(void 0===t)return(0,i.gz)(r.Qq`${e} is not an ISO 8601 date or time; write it like 2027-01-31, 2027-01-31T09:00Z or +14d`)
const{hour:n="0",minute:s="0",second:o="0",fraction:a="",offset:u}=t
if(void 0!==t.hour&&void 0===u)return(0,i.gz)(r.Qq`${e} has no UTC offset; add one, such as Z or +01:00`)
const l=function midnightOf(e,t,n){const i=new Date(0)
return i.setUTCFullYear(e,t-1,n),i.getUTCMonth()===t-1&&i.getUTCDate()===n?i.getTime():null}(Number(t.year),Number(t.month),Number(t.date)),h=function offsetMinutes(e){if("Z"===e||"z"===e)return 0
const t=e.slice(1).replace(":",""),[n,i]=[Number(t.slice(0,2)),Number(t.slice(2)||"0")]
return n>23||i>59?null:(e.startsWith("-")?-1:1)*(60*n+i)}(u??"Z")
if(null===l||Number(n)>23||Number(s)>59||Number(o)>59||null===h)return(0,i.gz)(r.Qq`${e} is not a valid date or time`)
const f=60*Number(n)+Number(s)-h,d=Math.trunc(1e3*Number(`0.${a||"0"}`))
return(0,i.ok)(l+1e3*(60*f+Number(o))+d)}},73368:(e,t,n)=>{n.d(t,{Fg:()=>parseId,GG:()=>parseSerial,Ht:()=>f,XU:()=>parseDistinguishedName,Zb:()=>parseUsage,c3:()=>listOf,tz:()=>parseSha256,uK:()=>parseShard})
var i=n(12394),r=n(74043),s=n(62509),o=n(43956),a=n(70401)
const u=64
function parseSerial(e){const t=e.startsWith("-"),n=bareHex(t?e.slice(1):e)
if(null===n)return(0,i.gz)(r.Qq`${e} is not a serial number in hex`)
const s=n.replace(/^0+(?=.)/,""),o=s.length%2==0?s:`0${s}`
return o.length>2*u?(0,i.gz)(r.Qq`is longer than ${u} bytes`):(0,i.ok)(t?`-${o}`:o)}function parseSha256(e){const t=bareHex(e)
return null===t?(0,i.gz)(r.Qq`${e} is not a hash in hex`):64===t.length?(0,i.ok)(t):(0,i.gz)(r.Qq`${e} is not a SHA-256 hash: it has ${t.length} hex digits, not 64`)}function bareHex(e){const t=e.toLowerCase().replace(/^0x/,"").replace(/[:\s]/g,"")
return/^[\da-f]+$/.test(t)?t:null}function parseDistinguishedName(e){const t=(0,i.CD)(()=>(0,s.Vp)(e))
return t.ok?0===t.value.length?(0,i.gz)(r.Qq`is empty`):(0,i.ok)(e):(0,i.gz)(r.Qq`${e} is not a distinguished name: ${t.reason.text}`)}const c=64
function parseId(e){return e.length>c?(0,i.gz)(r.Qq`has ${e.length} characters; the maximum is ${c}`):/^[A-Za-z\d._-]+$/.test(e)?(0,i.ok)(e):(0,i.gz)(r.Qq`${e} can contain only letters, digits, ".", "_" and "-"`)}const l=/^[0-2](?:\.(?:0|[1-9]\d{0,38})){1,32}$/
function parseUsage(e){const t=e.trim().toLowerCase()
if(o.b9.includes(t))return(0,i.ok)(t)
if(l.test(t))return(0,i.ok)((0,o.yv)(t))
const n=(0,r.fj)(o.b9,r.Qq`, `)
return(0,i.gz)(r.Qq`${e} is not an extended key usage; use ${n}, or an OID${(0,a.au)(t,o.b9)}`)}const h=1024,f={index:0,count:1}
function parseShard(e){const[,t,n]=/^(\d{1,6})\s*\/\s*(\d{1,6})$/.exec(e)??[]
if(void 0===t)return(0,i.gz)(r.Qq`${e} is not a shard; write it as i/n, such as 1/4`)
const[s,o]=[Number(t),Number(n)]
return o<1||o>h?(0,i.gz)(r.Qq`${e} is not a valid shard: the number of parts must be from 1 to ${h}`):s<1||s>o?(0,i.gz)(r.Qq`${e} is not a valid shard: the parts are 1/${o} to ${o}/${o}`):(0,i.ok)({index:s-1,count:o})}function listOf(e){return e.split(/\r\n|\r|\n/).map(e=>e.trim()).filter(e=>""!==e&&!e.startsWith("#"))}},78433:(e,t,n)=>{n.d(t,{W:()=>explain,e:()=>run})
var i=n(19254),r=n(40020),s=n(36665)
class RepositoryRecords{keys=new Set
domains=new Set
certificates=new Map
#D=new Map
#H=new Set
add(e,t){const{publicKeySha256:n}=e
if(this.keys.add(n),(0,r.Yn)(e)&&(this.#H.add(n),this.certificates.set(e.tbsSha256,(0,r.$t)(e))),null===t||e.ca)return
const i=[...e.dnsNames,...e.commonNames,...t]
for(const e of i.map(s.Ow))null!==e&&this.domains.add(e);(0,r.Yn)(e)||this.#W(e,i)}get requestedKeys(){return[...this.#D.values()].filter(({publicKeySha256:e})=>!this.#H.has(e))}#W(e,t){const{publicKeySha256:n}=e,s=this.#D.get(n)??{publicKeySha256:n,dnsNames:new Set,documents:[]}
for(const e of t.map(i.Cc))e?.includes(".")&&s.dnsNames.add(e)
s.documents.push((0,r.$t)(e)),this.#D.set(n,s)}}var o=n(29737),a=n(95425)
function connectionTo({apiUrl:e,runId:t},{githubToken:i},r){return null===i?null:async()=>{const{connect:s}=await n.e(463).then(n.bind(n,44463))
return s({token:i,apiUrl:e,run:t,signal:r})}}var u=n(74438),c=n(74043),l=n(45567),h=n(56055),f=n(50453),d=n(9210)
function groupAlike(e,t){return[...grouped(e,ownerOf)].flatMap(([e,n])=>function byNames(e){const t=[...grouped(e,namesOf)],[n,...i]=t.filter(([e])=>""!==e)
return void 0===n||i.length>0?t:[[n[0],e]]}(n).flatMap(([n,i])=>(0,d.eB)(t(i)).map(t=>({identity:JSON.stringify([e,n,usagesOf(t)]),certificates:inFileOrder(t),succession:t}))))}function inFileOrder({members:e}){return e.toSorted((e,t)=>e.path===t.path?e.index-t.index:e.path<t.path?-1:1)}function ownerOf({path:e,subject:t,certificateSha256:n}){const i=e.slice(0,e.lastIndexOf("/")+1)
return JSON.stringify([i,""===t?n:t.toLowerCase()])}function namesOf({alternativeNames:e}){return[...new Set(e.map(e=>e.toLowerCase()))].sort().join("\n")}function usagesOf({members:e}){const[t]=e.map(({usages:e})=>e.toSorted().join(" "))
return String(t)}function grouped(e,t){const n=new Map
for(const i of e){const e=n.get(t(i))
void 0===e?n.set(t(i),[i]):e.push(i)}return n}function groupPins(e,t,n=new f.w){return e.flatMap(e=>{const i=t.filter(t=>t.entry===e).map(({document:e})=>e).filter(r.Yn).filter(r.DC)
return"config"===e.origin?[configPin(e,i,n)]:function inputPins(e,t){return groupAlike(t,countingOf).map(({identity:t,certificates:n,succession:i})=>({name:n[0]?.subject||"(empty subject)",identity:`input:${t}`,entry:e,certificates:n,counted:n,mismatches:[],lost:i.lost}))}(e,i)})}function configPin(e,t,n){const i=countingOf(t),r=e.files.include.join(" "),{expect:s}=e,o=function issuerKeysIn(e,t){return n=>{const i=e.derOf(n)
return null===i?[]:(0,h.Fd)(n,i,t,e)}}(n,s.issuerPublicKeySha256??[]),a=i.flatMap(e=>(0,l.yC)(e,s,o)),u=new Set(a.map(({certificate:e})=>e)),c=i.filter(e=>!u.has(e))
return{name:e.name??i[0]?.subject??r,identity:`config:${e.name??r}`,entry:e,certificates:i,...group_succession(e,c),mismatches:a}}function group_succession({expect:e},t){return void 0!==e.usage?{counted:t,lost:[]}:function countedInOrder(e,{members:t,lost:n}){const i=new Set(t)
return{counted:e.filter(e=>i.has(e)),lost:n}}(t,(0,d.cw)(t))}function countingOf(e){const t=e.filter(({ca:e})=>!e)
return t.length>0?t:e}function misplacedRequestFindings(e){return e.filter(({document:e})=>!(0,r.Yn)(e)).map(({document:e})=>(0,u.g)("warning","wrong-kind",e,c.Qq`A CSR is not a certificate and cannot be pinned.`,c.Qq`Exclude it from the pins, or pin the certificate that was issued for it.`))}var p=n(45563),m=n(33159)
const g={isWhole:!0,unseen:new Set}
function compareAuthorizations(e,t,{isWhole:n,unseen:i}=g){const r=new Map(e.map(e=>[e.id,e])),change=e=>{const t=function changeOf(e,t){if(void 0===e)return{kind:"new"}
if("key"!==t.by)return{kind:"unchanged"}
const n=new Set(e.dnsNames),i=t.dnsNames.filter(e=>!n.has(e))
return 0===i.length?{kind:"unchanged"}:{kind:"widened",gained:i}}(r.get(e.id),e)
return n||"unchanged"===t.kind?t:{kind:"unknown"}}
return{changes:new Map(t.map(e=>[e.id,change(e)])),removed:removedKeys(e,t).filter(({paths:e})=>!e.some(e=>i.has(e))),newNames:newNames(e,t)}}function removedKeys(e,t){const n=new Set(t.map(({publicKeySha256:e})=>e))
return[...(0,m.$)(e.filter(({publicKeySha256:e})=>!n.has(e)),({publicKeySha256:e})=>e)].map(([e,t])=>({publicKeySha256:e,dnsNames:distinct(t.flatMap(({dnsNames:e})=>e)),paths:distinct(t.flatMap(({documents:e})=>e.map(({path:e})=>e)))})).sort((e,t)=>e.publicKeySha256<t.publicKeySha256?-1:1)}function newNames(e,t){const n=new Set(e.flatMap(({dnsNames:e})=>e))
return distinct(t.flatMap(({dnsNames:e})=>e)).filter(e=>!n.has(e))}function distinct(e){return[...new Set(e)].sort()}function pushApplies(e,t,n){return"auto"===e?null===n||t===n:"apply"===e}function mergingOf(e,t){const n=t?.pullRequest?.state??"open"
if("open"!==n)return{kind:n}
if(null===t||null===t.base)return{kind:"applies"}
const{base:i,defaultBranch:r}=t
return"auto"!==e||null===r||pushApplies(e,i.ref,r)?{kind:"applies"}:{kind:"plans",branch:i.ref,defaultBranch:r}}var y=n(5298),w=n(39210)
const b={commit:null,how:"none"}
async function openBasePlan(e){const{context:t}=e
if(null===t||null===t.base)return withoutPlan(k)
const i=await(0,o.MS)(e.signal,async function compare_open(e,t,i){const{settings:r,raw:s,settle:o,files:a,signal:u}=e,{readBase:c}=await Promise.all([n.e(815),n.e(606),n.e(814)]).then(n.bind(n,61814))
return c({context:t,base:i,raw:s,settings:r,settle:o,signal:u,paths:a.map(({path:e})=>e),connect:connectionTo(t,r,u)})}(e,t,t.base))
return null===i?withoutPlan(unknownBecause([],b,e)):i.ok?new PlanOfBase(i.value,e):withoutPlan(unknownBecause(i.reason.findings,i.reason.commit,e))}const k={comparison:{kind:"none"},changes:new Map,base:b,basePins:{kind:"none"},findings:[]}
function withoutPlan(e){return{take:()=>Promise.resolve(),compare:()=>Promise.resolve(e)}}function unknownBecause(e,t,{settings:n}){const i=0===n.authorize.length?k.comparison:{kind:"unknown"}
return{...k,comparison:i,basePins:{kind:"unknown"},base:t,findings:e}}class PlanOfBase{#G
#Y
#V
#J
#X
#Z=[]
#ee=new Set
constructor(e,t){this.#G=e,this.#Y=t
const{settings:n}=e
this.#V=new a.In(null!==n&&function authorizes(e,{settings:t,context:n}){const i=n?.base?.ref??"",applies=({mode:e})=>pushApplies(e,i,n?.defaultBranch??null)
return(applies(e)||!applies(t))&&e.apiUrl.href===t.apiUrl.href}(n,t)?n.authorize:[]),this.#J=new a.In(n?.pins??[]),this.#X=new p.GL(n?.asOf??t.settings.asOf,function dealerOf(e,{dealer:t}){return null===e||1===e.shard.count?t:new w.D(e.shard)}(n,t))}async take(e,t,n){await this.#G.files.dropSame(e,t)&&(0===n.length&&this.#ee.add(e),await this.#S(e,n))}async compare(e,t){const{commit:i,files:r,hidden:s}=this.#G,{convertedFiles:a,readOthers:u}=await Promise.all([n.e(815),n.e(606),n.e(814)]).then(n.bind(n,61814)),c=await(0,o.MS)(this.#Y.signal,u(r))
if(null===c)return unknownBecause([],i,this.#Y)
if(!c.ok)return unknownBecause([c.reason],i,this.#Y)
const l=new o.P0(this.#Y.signal)
for(const{path:e,bytes:t}of c.value.files){if(await l.areOver())return unknownBecause([],i,this.#Y)
const n=[...this.#V.entriesOf(e),...this.#J.entriesOf(e)],{found:r}=await this.#Y.reader.read(e,t,n)
await this.#S(e,r)}const{authorizations:h}=this.#X.finish(),f=c.value.unread.length+s.length===0,{changes:d,removed:p,newNames:m}=compareAuthorizations(h,e,{isWhole:f,unseen:t}),{settings:g}=this.#Y
return{comparison:g.authorize.length>0||""!==(this.#Y.raw.config??"").trim()||p.length>0?{kind:"compared",removed:p,newNames:m,hidesChanges:this.#te(c.value,t)}:k.comparison,changes:d,base:i,basePins:this.#ne(c.value),findings:[...this.#G.findings,...a(c.value.unread)]}}#te({unread:e},t){const{hidden:n,unseenChanges:i}=this.#G
return e.length+n.length+i.length>0||[...t].some(e=>!this.#ee.has(e))}#ne({unread:e}){const{settings:t,hidden:n,unseen:i,openPinInput:r}=this.#G
if(null!==r)return{kind:"unknown"}
const s=0===n.length&&![...e,...i].some(e=>this.#J.entriesOf(e).length>0)
return{kind:"known",pins:groupPins(t?.pins??[],this.#Z),rules:t??this.#Y.settings,isWhole:s}}async#S(e,t){this.#X.add(await(0,y.ki)(t,this.#V.entriesOf(e),this.#Y.verify))
for(const n of this.#J.entriesOf(e))for(const{document:e}of t)this.#Z.push({document:(0,r.ht)(e),entry:n})}}var v=n(99934)
function reviewOf(e,t,n){const i=e.filter(({change:e})=>"unchanged"!==e.kind),r=function knownBefore(e,t,n){if("compared"!==t.kind)return null
const i=new Set(t.newNames),r=e.flatMap(({authorization:e})=>e.dnsNames),s=t.removed.flatMap(({dnsNames:e})=>e),o=new Set([...r.filter(e=>!i.has(e)),...s])
return{names:o,domains:new Set([...o].map(e=>n(e)??withoutWildcard(e)))}}(e,t,n),s=function inTurns(e){const t=(0,m.$)(e,e=>`${urgency(e)} ${e.domain}`)
return[...t.values()].flatMap(e=>e.toSorted((e,t)=>compare(e.name,t.name)).map((e,t)=>({each:e,turn:t}))).toSorted((e,t)=>urgency(t.each)-urgency(e.each)||e.turn-t.turn||compare(e.each.domain,t.each.domain)).map(({each:e})=>e)}([...new Set(i.flatMap(v.zt))].map(e=>function reviewed(e,t,n){const i=n(e),r=i??withoutWildcard(e),s=e.startsWith("*."),o={"public-suffix":s&&null===i,wildcard:s,"new-domain":null!==t&&!t.domains.has(r),international:/(?:^|\.)xn--/.test(e),"new-name":null!==t&&!t.names.has(e)}
return{name:e,domain:r,concerns:new Set(v.Kc.filter(e=>o[e]))}}(e,r,n))),o=new Map(s.map((e,t)=>[e.name,{...e,rank:t}])),a=i.map(e=>{const t=[...new Set((0,v.zt)(e))].flatMap(e=>o.get(e)??[])
return{result:e,names:t.toSorted((e,t)=>e.rank-t.rank),rank:Math.min(...t.map(rankOf))}}).toSorted(byRank)
return{gains:a,names:withGains(s,a)}}function withGains(e,t){const n=t.flatMap(({names:e},t)=>e.map(({name:e})=>({name:e,index:t}))),i=(0,m.$)(n,({name:e})=>e)
return e.map(e=>({...e,gains:(i.get(e.name)??[]).map(({index:e})=>e)}))}function rankOf({rank:e}){return e}function byRank(e,t){const[n,i]=[e,t].map(({rank:e})=>e===Number.POSITIVE_INFINITY?-1:e)
return Number(n)-Number(i)||compare(e.result.authorization.id,t.result.authorization.id)}function withoutWildcard(e){return e.replace(/^\*\./,"")}function urgency(e){return v.Kc.reduce((t,n)=>2*t+Number(e.concerns.has(n)),0)}function compare(e,t){return e===t?0:e<t?-1:1}function conclude(e){const{settings:t,decision:n,dealer:i,gathered:r,plan:s,compared:o,watched:a,sending:u,audited:c}=e,l=[...null===n.refusal?[]:[n.refusal],...i.ofFiles(r.findings),...s.findings,...o.findings,...a.findings,...u.findings,...c.findings],h=function resultsOf({plan:e,compared:t,sending:n}){return e.authorizations.flatMap((e,i)=>{const r=n.sent[i],s=t.changes.get(e.id)??S
return void 0===r?[]:[{authorization:e,change:s,sent:r}]})}(e)
return{outcome:(0,v.sG)(l),mode:n.mode,asOf:t.asOf,files:r.files,documents:r.documents,authorizations:h,comparison:o.comparison,base:o.base,merging:mergingOf(t.mode,e.context),head:e.context?.pullRequest?.head.sha||null,review:reviewOf(h,o.comparison,e.domainOf),runUrl:e.runUrl,pins:a.pins,audit:c.audit,findings:(0,v.IP)(l),updatedFiles:a.updatedFiles}}const S={kind:"unknown"}
function withFindings(e,t){if(0===t.length)return e
const n=[...e.findings,...t]
return{...e,outcome:(0,v.sG)(n),findings:(0,v.IP)(n)}}var A=n(62553),q=n(12394),$=n(45974),x=n(78766),O=n(33075)
const Q=setOf("pem crt cer cert der ca-bundle csr req p10","p7b p7c p7 spc pkcs7 p12 pfx pkcs12 jks jceks keystore truststore"),_=setOf("c cc cpp cxx h hh hpp m mm cs fs vb go rs swift zig java kt kts scala groovy clj erl hrl ex exs hs ml lua dart","js mjs cjs jsx ts mts cts tsx vue svelte hbs py pyi ipynb rb php pl pm t r jl sh bash bats zsh fish ps1 psm1 bat","sql proto md mdx markdown rst adoc asciidoc tex org pod html htm css scss svg")
function setOf(...e){return new Set(e.flatMap(e=>e.split(" ")))}function extensionOf(e){const t=e.slice(e.lastIndexOf("/")+1),n=t.lastIndexOf(".")
return-1===n?"":t.slice(n+1).toLowerCase()}function expectedIn({path:e,isSwept:t}){return t&&function isSourceOrDocsName(e){return _.has(extensionOf(e))}(e)?"examples":"documents"}const C={error:"error",warn:"warning",ignore:"notice"}
class Sweep{#ie=0
#re=0
#se=[]
#oe=0
#ae=!1
take(e,t){this.#ie++
const n=this.#ue(e,t)
return n.some(({level:e})=>"error"===e)&&(this.#ae=!0),n}#ue(e,t){const n=t.some(({code:e})=>"no-document"===e)
return function isCertificateName(e){return Q.has(extensionOf(e))}(e)?n&&t.length>1?without("no-document",t):t:(n&&this.#ce(e),t.some(({code:e})=>"not-checked-out"===e)&&this.#oe++,without("no-document",without("not-checked-out",t)))}#ce(e){this.#re++,this.#se.length<=5&&this.#se.push(e)}finish(e,t){const n=[]
this.#oe>0&&n.push(function notCheckedOut(e){return(0,u.g)("warning","not-checked-out",u.j,c.Qq`${(0,c.hS)(e,c.Qq`file`,c.Qq`files`)} ${E} ${1===e?c.Qq`is a Git LFS pointer`:c.Qq`are Git LFS pointers`}: the content is not in the checkout, so it was not read.`,c.Qq`Set lfs: true for actions/checkout, or exclude the files with lines that start with "!".`)}(this.#oe))
const i=this.#ae?"notice":C[t]
return this.#ie>0&&0===e?n.push(function nothingInAny(e,t){return(0,u.g)(t,"no-document",u.j,c.Qq`None of the ${(0,c.hS)(e,c.Qq`file`,c.Qq`files`)} ${E} contains a certificate or CSR that can be read.`,c.Qq`Check that the repository is checked out and contains certificates. If it does not need to contain any, set if-no-files-found to warn or ignore.`)}(this.#ie,i)):this.#re>0&&n.push(function nothingInSome(e,t,n){const i=e>5?[]:c.Qq`: ${(0,c.fj)(n,c.Qq`, `)}`
return(0,u.g)("notice","no-document",u.j,c.Qq`Of the ${(0,c.hS)(t,c.Qq`file`,c.Qq`files`)} ${E} ${e} ${1===e?c.Qq`contains`:c.Qq`contain`} no certificate or CSR${i}.`,c.Qq`Nothing needs to be done if this is intended. To get a finding for each file without one, use a pattern with the folder or the extension of your certificates, such as certs/** or **/*.pem.`)}(this.#re,this.#ie,this.#se)),n}}function without(e,t){return t.filter(({code:t})=>t!==e)}const E=c.Qq`matched by wildcards alone, such as **,`
class Collector{documents
issuers
#le
findings
pinItems=[]
matchedPins=new Set
known=new O.Kc
unseen=new Set
#he=new Sweep
files=0
isWhole=!0
#fe=!1
constructor({documents:e,issuers:t,...n},i){this.documents=e,this.issuers=t,this.#le=n,this.findings=[...i]}isGrowingLarge(){return!(this.#fe||this.documents.count<$.ap)&&(this.#fe=!0,!0)}cutShort(){this.isWhole=!1,this.findings.push((0,o.hJ)(c.Qq`${(0,c.hS)(this.files,c.Qq`file`,c.Qq`files`)} had been read by then, and no pin was checked.`))}pass(e,t){this.findings.push(t),this.#de(e)}finish(){this.findings.push(...this.#he.finish(this.documents.count,this.#le.ifNoFilesFound))}async take(e,t){const{planner:n,basePlan:i,verify:r,reader:s,repository:o,mayBeMentioned:a}=this.#le,u=[...e.authorize,...e.pins],{found:c,commentedOut:l,findings:h}=await s.read(e.path,t,u,expectedIn(e))
h.some(({code:e})=>"not-checked-out"===e)&&this.unseen.add(e.path),this.findings.push(...e.isSwept?this.#he.take(e.path,h):h),this.#de(e)
for(const{document:e}of c)this.documents.add(e)
for(const{document:e}of l)this.documents.add(e,!0)
for(const t of e.pins)this.#pe(c,t)
for(const t of c)this.issuers.take(t,e.pins)
const f=0===e.authorize.length?null:e.authorize.flatMap(({dnsNames:e})=>e)
if(null!==o)for(const{document:e}of c)o.add(e,f)
a&&this.known.add(c,e.pins.length>0),e.authorize.length>0&&n.add(await(0,y.ki)(c,e.authorize,r)),await i.take(e.path,t,c)}#pe(e,t){for(const{document:n}of e)this.pinItems.push({document:(0,r.ht)(n),entry:t})}#de({pins:e}){this.files++
for(const t of e)this.matchedPins.add(t)}}function tooManyDocuments(e,t){return(0,u.g)("error","file-unreadable",{path:e,line:null},c.Qq`This file and the ones after it were not read: the files before it contain ${t} documents, and a run can read no more.`,c.Qq`Narrow the patterns, or spread the files over several runs.`)}var R=n(58500),N=n(77598),I=n(12527),T=n(97182),L=n(29848),B=n(34902),j=n(4854),P=n(21780),M=n(57442),K=n(44702)
const z=[30,14,7,3,1],F=(0,c.fj)([(0,c.fj)(z.slice(0,-1),c.Qq`, `),(0,c.fj)(z.slice(-1),c.Qq`, `)],c.Qq` or `),U=6e4,D=200
function pinsNeedingAttention(e){return e.filter(({level:e})=>"ok"!==e)}function trackingIssue(e,t){const n=pinsNeedingAttention(e),i=(0,L.$)({rows:D},[{knob:"rows",floor:0}],({rows:e})=>(0,B.Gc)(function page(e,t,n){return[(0,B.FY)(c.Qq`As of ${(0,I.lF)(t)}, these pins need attention:`),...(0,M.BJ)(e,n),...filesSection(e,n),(0,B.FY)(c.Qq`The workflow that watches the pins keeps this issue up to date. It adds a comment when a pin's state changes or when fewer than ${F} days are left, and closes the issue when no pin needs attention.`)]}(n,t,e)),U,e=>e.length)
return{title:titleOf(n),body:i}}function fingerprintOfPins(e){return function hashed(e){return(0,N.createHash)("sha256").update(JSON.stringify(e)).digest("hex").slice(0,32)}(pinsNeedingAttention(e).map(({name:e,verdict:t,daysLeft:n})=>JSON.stringify([e,t,crossed(n)])).toSorted())}function crossed(e){return null===e?0:z.filter(t=>e<t).length}function newsComment(e,t){const n=pinsNeedingAttention(e)
return(0,B.Gc)([(0,B.FY)(c.Qq`As of ${(0,I.lF)(t)}, ${(0,K.em)((0,P.EL)(e))}:`),...(0,M.BJ)(n,H)])}const H=10
function closingComment(e){return(0,B.Gc)([(0,B.FY)(c.Qq`✅ As of ${(0,I.lF)(e)}, no pin needs attention, so this issue is closed.`)])}const W=80
function titleOf(e){const[t,...n]=e.map(({name:e})=>(0,j.eZ)(e,W)),i=void 0===t||""===t?"":`: ${t}`
return 0===n.length?`A pinned certificate needs attention${i}`:`${e.length} pinned certificates need attention${i}${""===i?"":` and ${n.length} more`}`}const G=5
function filesSection(e,t){const n=e.filter(({certificates:e})=>e.length>0).slice(0,t).map(({name:e,certificates:t})=>{const n=[...new Set(t.map(({place:e})=>e.path))]
return[[...c.Qq`${e}: `,...(0,K.KE)(n,G)]]})
return 0===n.length?[]:[(0,B.R_)(3,c.Qq`Files`),{kind:"list",items:n}]}const Y=200,V=10,J=20
function auditNeedsAttention({unknown:e,revoked:t}){return e.length+t.length>0}function auditIssue(e,t){const n=(0,L.$)({rows:Y},[{knob:"rows",floor:0}],({rows:n})=>(0,B.Gc)(function audit_issue_page(e,t,n){return[(0,B.FY)(introduction(e,t)),...details(e,n),(0,B.FY)(c.Qq`If you ordered a certificate, add its CSR or the certificate itself to the repository. If a provider obtains it for you, add it to audit.allow in the config file, with the reason. If nobody recognizes it, ask its issuer to revoke it.`),(0,B.FY)(c.Qq`The workflow that audits the logs keeps this issue up to date. It changes the issue when an unknown key or a revoked certificate appears or disappears, and closes it when none is left.`)]}(e,t,n)),U,e=>e.length)
return{title:audit_issue_titleOf(e),body:n}}function auditFingerprint({unknown:e,revoked:t}){const n=[...e.map(({publicKeySha256:e})=>e),...t.map(({issuance:e})=>e.tbsSha256)].toSorted()
return(0,N.createHash)("sha256").update(JSON.stringify(n)).digest("hex").slice(0,32)}function auditNewsComment(e,t){return(0,B.Gc)([(0,B.FY)(introduction(e,t)),...details(e,V)])}function auditClosingComment(e){return(0,B.Gc)([(0,B.FY)(c.Qq`✅ As of ${(0,I.lF)(e)}, the key of every certificate in the logs is in the repository or allowed, so this issue is closed.`)])}function audit_issue_titleOf({unknown:e,revoked:t}){return 0===e.length?1===t.length?"A certificate has been revoked":`${t.length} certificates have been revoked`:1===e.length?"A certificate was issued with an unknown key":`Certificates were issued with ${e.length} unknown keys`}function introduction({unknown:e,revoked:t,complete:n},i){const r=[...0===e.length?[]:[c.Qq`the logs contain certificates for your names with ${(0,c.hS)(e.length,c.Qq`key that is`,c.Qq`keys that are`)} not in the repository`],...0===t.length?[]:[c.Qq`${(0,c.hS)(t.length,c.Qq`certificate in the repository has`,c.Qq`certificates in the repository have`)} been revoked`]],s=n?[]:c.Qq` Not everything could be read, so there might be more.`
return c.Qq`As of ${(0,I.lF)(i)}, ${(0,c.fj)(r,c.Qq`, and `)}.${s}`}function details({unknown:e,revoked:t},n){const i=t.slice(0,n).map(({document:e,issuance:t})=>[[...c.Qq`${`${e.path}:${e.line}`} for `,...(0,K.KE)(t.dnsNames,J)]])
return[...(0,T.Tc)({unknown:e},n),...0===i.length?[]:[(0,B.R_)(3,c.Qq`Revoked`),{kind:"list",items:i}]]}var X=n(57478),Z=n(12888),ee=n(40500)
function changesOf({authorizations:e}){return{changed:e.filter(({change:e})=>"unchanged"!==e.kind),unchanged:e.filter(({change:e})=>"unchanged"===e.kind)}}function mergeAnswer(e){const{errors:t}=(0,v.mQ)(e),n=e.pins.some(({level:e})=>"ok"!==e)?(0,P.EL)(e.pins):[],i=["apply"===e.mode?alreadyDone(e):whatMergingDoes(e),...hiddenPart(e),...existingPart(e),...(0,ee.iU)(e.pins),...n,...0===t?[]:[(0,c.hS)(t,c.Qq`error to resolve`,c.Qq`errors to resolve`)]]
return c.Qq`${K.sE[e.outcome]} ${(0,c.fj)(i,c.Qq`; `)}`}function hiddenPart(e){const{comparison:t}=e
return"compared"===t.kind&&!0===t.hidesChanges&&0!==changesOf(e).changed.length?[c.Qq`there might be more: some matched files have changed but are not in the checkout`]:[]}function existingPart(e){const t="plan"===e.mode?(0,T.Tp)(e):0,n=(0,c.hS)(t,c.Qq`of these keys already has`,c.Qq`of these keys already have`)
return 0===t?[]:[c.Qq`${n} certificates`]}function alreadyDone(e){const t=e.authorizations.length
return 0===t?te:c.Qq`Merging authorizes nothing more: this run has already sent ${(0,v.uV)(e,"authorized")} of ${(0,K.hT)(t)}`}const te=c.Qq`This run plans no authorizations`,ne=c.Qq`changes no authorizations at Cert Spotter`
function whatMergingDoes(e){const{merging:t,comparison:n}=e,{changed:i}=changesOf(e)
if("closed"===t.kind)return c.Qq`This pull request was closed without merging, so this plan will not be applied`
if(0===i.length&&"none"===n.kind)return te
const r=0===i.length?function withoutGains(e){if("compared"!==e.kind)return c.Qq`might change authorizations: it is not known what the base branch authorizes`
if(!0===e.hidesChanges)return c.Qq`might change authorizations: some matched files have changed but are not in the checkout`
const t=e.removed.length,n=(0,c.hS)(t,c.Qq`key, which stays authorized`,c.Qq`keys, which stay authorized`)
return 0===t?ne:c.Qq`authorizes nothing new and removes ${n}`}(n):function whatIsGained(e,t){if("compared"!==t.kind)return c.Qq`requests ${(0,K.hT)(e.length)}, ${1===e.length?[]:c.Qq`some of `}which might be new`
const n=t.removed.length,i=[...merge_effect_authorizes(e),...0===n?[]:[c.Qq`removes ${n}`]]
return c.Qq`${(0,K.em)(i)}: ${function gains(e,t){const n=new Set(e.flatMap(v.zt)),i=(0,c.hS)(n.size,c.Qq`name gained`,c.Qq`names gained`)
return 0===t?c.Qq`${i}, none of them new to this repository`:c.Qq`${i}, ${t} of them new to this repository`}(e,t.newNames.length)}`}(i,n)
if("merged"===t.kind)return c.Qq`The merge ${r}`
if("plans"!==t.kind||0===i.length)return c.Qq`Merging ${r}`
const{branch:s,defaultBranch:o}=t
return c.Qq`Merging authorizes nothing yet, because runs on ${s} only plan; once on ${o}, it ${r}`}function merge_effect_authorizes(e){const ofKind=t=>e.filter(({change:e})=>e.kind===t),[t,n,i]=[ofKind("new"),ofKind("widened").length,ofKind("unknown").length],r=t.filter(({authorization:e})=>"key"===e.by).length,s=t.length-r,o=[...0===r?[]:[(0,c.hS)(r,c.Qq`new key`,c.Qq`new keys`)],...0===s?[]:[(0,c.hS)(s,c.Qq`new certificate`,c.Qq`new certificates`)]]
return[...0===o.length?[]:[c.Qq`authorizes ${(0,K.em)(o)}`],...0===n?[]:[c.Qq`adds names to ${(0,c.hS)(n,c.Qq`key`,c.Qq`keys`)}`],...0===i?[]:[c.Qq`requests ${(0,K.hT)(i)} that might be new`]]}const ie=6e4,re=200,se={places:3,hints:1,findings:re,pins:re,audit:re,removed:re,pinChanges:re,gains:Math.floor(ie/7)},oe=[{knob:"places",floor:0},{knob:"hints",floor:0},{knob:"findings",floor:10},{knob:"audit",floor:10},{knob:"pins",floor:10},{knob:"removed",floor:10},{knob:"pinChanges",floor:0},{knob:"gains",floor:0},{knob:"findings",floor:0},{knob:"audit",floor:0},{knob:"pins",floor:0},{knob:"removed",floor:0}]
function commentOf(e){return(0,L.$)(se,oe,t=>(0,B.Gc)(function comment_page(e,t){const n=(0,X.z)(e.review,t.gains),i=(0,K.Nn)(e.pins),r={changed:(0,ee.Fh)(e.pins).length,shown:t.pinChanges}
return[(0,B.R_)(3,[...(0,X.C)(n,e.review,r,e.runUrl),...mergeAnswer(e)]),...keysSection(e,n,t),...(0,ee.i6)(e.pins,t.pinChanges),...(0,T.xr)(e,t.audit),...(0,M.ce)(e.comparison,t.removed),...0===i.length?[]:[(0,B.R_)(3,c.Qq`Pins`),...(0,M.BJ)(i,t.pins)],...0===e.findings.length?[]:[(0,B.R_)(3,c.Qq`Findings`),...(0,M.bM)(e.findings,t.findings,1===t.hints)],...null===e.head?[]:[(0,B.FY)(c.Qq`This comment describes commit ${e.head}.`)]]}(e,t)),ie,e=>e.length)}function needsComment(e){return"unknown"===e.comparison.kind||e.authorizations.some(({change:e})=>"unchanged"!==e.kind)||(0,v.v_)(e.comparison).length>0||e.pins.some(({level:e})=>"ok"!==e)||(0,ee.Fh)(e.pins).length>0||e.findings.some(({level:e})=>"notice"!==e)}function keysSection(e,{gains:t},{places:n}){const{comparison:i,mode:r}=e,{unchanged:s}=changesOf(e),o=(0,c.hS)(s.length,c.Qq`authorization does not change`,c.Qq`authorizations do not change`)
return[...(0,Z.jU)(t,i,n),...0===t.length||"apply"===r?[]:[(0,Z.o1)(i)],...0===s.length?[]:[(0,B.FY)(c.Qq`${o}.`)]]}var ae=n(84804),ue=n(20530)
async function announce(e,t,i,r){const{context:s,signal:o}=r
if(null===s)return{comment:"",findings:[]}
const a=commentOf(e)
if(o.aborted)return{comment:a,findings:[]}
const u={context:s,connect:connectionTo(s,t,o),say:r.say,pause:()=>(0,R.setTimeout)(ce*(1+Math.random()))},c={leg:legOf(i,r),run:(0,ae.Zs)(s)},l=[]
if("never"!==t.comment){const{keepComment:i}=await Promise.all([n.e(463),n.e(79)]).then(n.bind(n,30079)),r=function commentPart(e,t,n){return{...n,quiet:!needsComment(e),picture:null,subjects:[],words:t.trim()}}(e,a,c),o=announce_ownerOf("comment",s,t)
l.push(...await i({...u,policy:t.comment,owner:o,part:r}))}if(t.issue&&t.pins.length>0){const{keepTrackingIssue:i}=await Promise.all([n.e(463),n.e(780)]).then(n.bind(n,93780)),r=announce_ownerOf("issue",s,t),o=function issueContent({pins:e,asOf:t},n){const i=pinsNeedingAttention(e),r=0===i.length,{title:s,body:o}=trackingIssue(e,t),a=i.slice(0,le).map(subjectOfPin),u=e.map(subjectOfPin),c=r?"":o.trim()
return{part:{...n,quiet:r,picture:r?null:fingerprintOfPins(e),subjects:a,judged:u,words:c},title:s,news:r?closingComment(t):newsComment(e,t)}}(e,c)
l.push(...await i({...u,wanted:!0,owner:r,content:o}))}if(t.issue&&null!==e.audit&&function isConclusive(e){return e.complete||auditNeedsAttention(e)}(e.audit)){const{keepTrackingIssue:i}=await Promise.all([n.e(463),n.e(780)]).then(n.bind(n,93780)),r=function auditOwnerOf(e,t){const n=(0,ue.Yr)([(0,ue.cu)(e,(0,ue.jj)(t)).key,"audit"])
return{purpose:"issue",key:n,legacyKey:n}}(s,t),o=function auditIssueContent(e,t,n){const i=!auditNeedsAttention(e),{title:r,body:s}=auditIssue(e,t),o=e.domains.slice(0,le).map(e=>subjectOf(e)),a=i?"":s.trim()
return{part:{...n,quiet:i,picture:i?null:auditFingerprint(e),subjects:o,judged:o,words:a},title:r,news:i?auditClosingComment(t):auditNewsComment(e,t)}}(e.audit,e.asOf,c)
l.push(...await i({...u,wanted:!0,owner:r,content:o}))}return{comment:a,findings:l}}const ce=700
function announce_ownerOf(e,t,n){const{key:i,legacyKey:r}=(0,ue.cu)(t,(0,ue.jj)(n))
return{purpose:e,key:i,legacyKey:r}}function legOf(e,{environment:t}){const{"api-key":n,"github-token":i,"as-of":r,...s}=e,o=Object.entries(s).map(([e,t=""])=>`${e}=${t}`),a=["RUNNER_OS","RUNNER_ARCH"].map(e=>t[e]??"")
return(0,ue.Yr)([...o.sort(),...a]).slice(0,16)}const le=100
function subjectOfPin({name:e,certificates:t}){return subjectOf(e,...new Set(t.map(({place:e})=>e.path)))}function subjectOf(...e){return(0,ue.Yr)(e).slice(0,8)}async function inRepository(e,{context:t}){const i=e.flatMap(({path:e})=>null===e?[]:[e])
if(null===t||0===i.length)return e
const{repositoryPaths:r}=await n.e(177).then(n.bind(n,25177)),{pathOf:s}=await r(t,i)
return e.map(e=>null===e.path?e:{...e,path:s(e.path)})}var he=n(9009)
const fe=new Set(["pull_request_target","workflow_run"]),de=new Set(["pull_request","merge_group"])
function decide(e,t){return"plan"===e?plan(c.Qq`mode is plan`):"apply"===e?function decideApply(e){if(null!==e&&fe.has(e.eventName))return refused(c.Qq`${e.eventName} runs with secrets on content that a stranger might have written, so nothing is authorized.`,c.Qq`Authorize on a push to the default branch, and set mode to auto for everything else.`)
if("foreign"===e?.proposal)return refused(c.Qq`This run is about a pull request from a fork or of unknown origin, so nothing is authorized.`,c.Qq`Set mode to auto, which shows the plan on the pull request and applies it after the merge.`)
return apply(c.Qq`mode is apply`)}(t):function decideAuto(e){if(null===e)return plan(c.Qq`this is not a GitHub Actions run; to authorize, set mode to apply`)
const{eventName:t}=e
if(fe.has(t)||de.has(t))return plan(c.Qq`${t} only proposes a change`)
if("foreign"===e.proposal)return plan(c.Qq`${t} is about a pull request that does not, or might not, come from this repository`)
return(0,he.d)(e)?apply(c.Qq`${t} runs on the default branch`):plan(c.Qq`${t} on ${e.ref} is not known to be a run on the default branch`)}(t)}function plan(e){return{mode:"plan",reason:e,refusal:null}}function apply(e){return{mode:"apply",reason:e,refusal:null}}function refused(e,t){const n=(0,u.g)("error","apply-refused",u.j,e,t)
return{mode:"plan",reason:c.Qq`mode apply is refused here`,refusal:n}}var pe=n(49305)
class DocumentRecords{#me
#ge=[]
#ye=""
#de=0
constructor(e){this.#me=e}get count(){return this.#de}add(e,t=!1){this.#de++,this.#me&&(this.#ye+=`${(0,pe.aB)(function documentEntry(e,t){const n=(0,r.Yn)(e)?e:null
return{...(0,r.$t)(e),kind:e.kind,encoding:e.encoding,alias:e.alias,subject:e.subject,issuer:n?.issuer??null,serial:n?.serial??null,notBefore:(0,I.vs)(n?.notBefore??null),notAfter:(0,I.vs)(n?.notAfter??null),publicKeySha256:e.publicKeySha256,publicKeyAlgorithm:e.publicKeyAlgorithm,certificateSha256:n?.certificateSha256??null,tbsSha256:n?.tbsSha256??null,dnsNames:e.dnsNames,ca:e.ca,usages:e.usages,commentedOut:t}}(e,t))}\n`,this.#ye.length<65536||(this.#ge.push(Buffer.from(this.#ye)),this.#ye=""))}*entries(){for(const e of this.#ge)yield*lines(e.toString())
yield*lines(this.#ye)}}function lines(e){return e.split("\n").slice(0,-1)}var me=n(70338),ge=n(73558)
const ye=200,we=5,be={never:"notice",warn:"warning",error:"error"}
function auditFindings(e,t,{level:n}){const i=e.unknown.slice(0,ye),r=e.unknown.length-i.length,report=(e,t)=>(0,u.g)(be[n],"unknown-issuance",u.j,e,t)
return[...i.map((e,t)=>({...report(unknownMessage(e),unknownHint(e)),rank:t})),...0===r?[]:[{...report((s=r,c.Qq`Your names have certificates with ${(0,c.hS)(s,c.Qq`more unknown key`,c.Qq`more unknown keys`)}.`),ke),rank:i.length}],...e.revoked.map(revokedFinding),...e.missing.map(missingFinding),...t.map(gapFinding)]
var s}function unknownMessage({publicKeySha256:e,dnsNames:t,issuers:n,newest:i,count:r,revoked:s}){const o=(0,c.hS)(r,c.Qq`certificate`,c.Qq`certificates`),a=s?c.Qq`; ${1===r?c.Qq`it has`:c.Qq`all have`} been revoked`:c.Qq``
return c.Qq`The key ${e}, which is not in the repository, has ${o} for ${list(t,ve)}, from ${list(n,Se)}, the newest valid from ${(0,I.G$)(i.notBefore)} to ${(0,I.G$)(i.notAfter)}${a}.`}function unknownHint({newest:e,lapsed:t}){const n=null===t?[]:function lapsedWords({reason:e,until:t}){return c.Qq`Its entry in audit.allow (${e}) expired on ${(0,I.G$)(t)}. `}(t)
return c.Qq`${n}If you ordered it, add its CSR or certificate to the repository. If a provider obtains it for you, add it to audit.allow in the config file. If nobody recognizes it, ask its issuer to revoke it. To look it up at crt.sh or Cert Spotter, search for the SHA-256 hash of its key, or of its TBSCertificate: ${e.tbsSha256}.`}const ke=c.Qq`See audit.unknown in the JSON report for all of them. To leave out certificates that a provider obtains for you, add an entry with an issuer or names to audit.allow.`
function revokedFinding({issuance:e,document:t}){return(0,u.g)("warning","certificate-revoked",t,c.Qq`The certificate for ${list(e.dnsNames,ve)}, issued by ${list(null===e.issuer?[]:[e.issuer],Se)}, has been revoked.`,c.Qq`Find out why. Replace the certificate wherever it is used, and its key if that might be compromised. Then remove the certificate from the repository.`)}function missingFinding({publicKeySha256:e,dnsNames:t,documents:[n]}){return(0,u.g)("notice","issuance-missing",n,c.Qq`The logs contain no unexpired certificate with the key ${e} of this CSR for ${list(t,ve)}.`,c.Qq`Send the CSR to the certificate authority, or remove it if you do not need it; its key stays authorized until you remove it in Cert Spotter's settings. To turn this notice off, set audit.missing-after: never in the config file.`)}function gapFinding({domains:e,why:t,hint:n}){const i=0===e.length?[]:c.Qq` for ${list(e,ve)}`
return(0,u.g)("warning","audit-incomplete",u.j,c.Qq`The audit is incomplete${i}: ${t}.`,n)}function them(e){return 1===e.length?c.Qq`it`:c.Qq`them`}const ve=c.Qq`(no names)`,Se=c.Qq`(unknown issuer)`
function list(e,t){if(0===e.length)return t
const n=e.length-we,i=(0,c.fj)(e.slice(0,we),c.Qq`, `)
return n<=0?i:c.Qq`${i} and ${n} more`}var Ae=n(29956)
function readLastIds(e){const t=function jsonOf(e){try{return JSON.parse(e)}catch{return null}}(Buffer.from(e).toString("utf8"))
if("object"!=typeof t||null===t||!("lastIds"in t))return new Map
const{lastIds:n}=t
if("object"!=typeof n||null===n)return new Map
const i=Object.entries(n)
return new Map(i.flatMap(([e,t])=>(0,Ae.eQ)(t)?[[e,t]]:[]))}function lastIdsJson(e){return`${(0,pe.aB)({lastIds:Object.fromEntries(e)})}\n`}var qe=n(4011)
function rootsOf({workspace:e,temporary:t}){return{workspace:e,runnerTemp:t}}async function look(e,{apiKey:t,apiUrl:i},{environment:r,signal:o}){const a=e.filter(e=>e.includes("."))
if(null===t||o.aborted||0===a.length)return(0,q.ok)([])
const{monitoredDomains:l,describeError:h}=await Promise.all([n.e(606),n.e(107)]).then(n.bind(n,39107)),f=await l({apiUrl:i,apiKey:t,environment:r,signal:o})
return f.ok?(0,q.ok)(function monitoringFindings({missing:e,disabled:t}){const warning=(e,t)=>(0,u.g)("warning","name-not-monitored",u.j,e,t)
return[...0===e.length?[]:[warning(c.Qq`Cert Spotter does not monitor ${list(e,ve)}, so it does not report certificates for ${them(e)}.`,c.Qq`Add the domain in Cert Spotter. A domain that begins with a dot, such as .example.com, includes everything below it.`)],...0===t.length?[]:[warning(c.Qq`Monitoring of ${list(t,ve)} is disabled, so Cert Spotter does not report certificates for ${them(t)}.`,c.Qq`Enable the domain in Cert Spotter, or remove the certificates and CSRs that are no longer used.`)]]}((0,s.jR)(a,f.value))):(0,q.gz)(h(f.reason))}async function audit_audit(e,t){const{repository:i,settings:r,plan:o,sent:a}=e
if(null===i){const e=await async function watchedAuthorizations(e,t,n,i){const r=e.filter((e,n)=>"authorized"===t[n]?.status).flatMap(({dnsNames:e})=>e),s=await look(r,n,i)
return s.ok?s.value:(i.say(c.Qq`The list of monitored domains could not be read: ${s.reason}.`),[])}(o.authorizations,a,r,t)
return{audit:null,findings:e}}const{domains:l,others:h,findings:f}=await async function domainsOf(e,t){const{settings:n,dealer:i}=e,r=n.audit.domains.map(e=>({name:e,domain:(0,s.Ow)(e)})),o=r.filter(({domain:e})=>null===e).map(({name:e})=>e),a=r.length>0?r.map(({domain:e})=>e):await searchable(t.domains),u=(0,s.J9)(a.filter(e=>null!==e)),c=u.filter(e=>i.includes(e)),l=new Set(c),h=await searchable(function audit_newNames({decision:e,plan:t,compared:n}){if("plan"!==e.mode)return[]
const isNew=({id:e})=>"unchanged"!==n.changes.get(e)?.kind
return t.authorizations.filter(isNew).flatMap(({dnsNames:e})=>e)}(e).flatMap(e=>(0,s.Ow)(e)??[])),f=(0,s.J9)(h.filter(e=>!(0,s.UO)(l,e))),d=[...0===o.length?[]:[notDomains(o)],...0===u.length?[$e]:[]]
return{domains:c,others:f,findings:d}}(e,i),d=await async function search(e,t,i,{settings:r},s){const{environment:o,signal:a,say:u}=s,{IssuanceSearch:l,searchAll:h}=await Promise.all([n.e(606),n.e(107)]).then(n.bind(n,39107)),{apiUrl:f,withKey:d,requests:p}=r.audit,m=new l({apiUrl:f,apiKey:d?r.apiKey:null,environment:o,signal:a})
u(c.Qq`The audit searches ${(0,c.hS)(e.length,c.Qq`domain`,c.Qq`domains`)} at ${f.host}.`)
try{const n=function readState(e,t){const n=null===e?null:(0,x.qy)(e,rootsOf(t))
return null===n?new Map:readLastIds(n)}(r.audit.state,s),o={domains:[...e,...t],below:i.domains,lastIds:n},a=await h(o,m,{requests:p})
return function writeState(e,t,n){if(null===e)return
const i=(0,qe.Mt)(e,[lastIdsJson(t)],rootsOf(n))
i.ok||n.say(c.Qq`The state of the audit is not kept: ${i.reason}.`)}(r.audit.state,a.lastIds,s),{...a,domains:e}}finally{await m.close()}}(l,h,i,e,t),p=await async function unchangedPaths(e,t,{audit:{missingAfter:i},asOf:r},{workspace:s,context:o}){const a=(0,ge.SI)(e,t)
if(null===i||0===a.length)return new Set
const u=[...new Set(a.flatMap(({documents:e})=>e.map(({path:e})=>e)))],{unchangedSince:c}=await Promise.all([n.e(815),n.e(606),n.e(814)]).then(n.bind(n,61814))
return c(s,u,o?.sha??"",r-i)}(d,i,e.settings,t),{audit:m,asOf:g}=e.settings,y=(0,ge.Fs)(d,i,m,g,p),w=[...e.plan.authorizations.flatMap(({dnsNames:e})=>e),...l],b=await async function watchedNames(e,t,n){const i=await look(e,t,n)
return i.ok?i.value:[(0,u.g)("warning","audit-incomplete",u.j,c.Qq`The list of monitored domains could not be read: ${i.reason}.`,c.Qq`Check api-key and api-url, and check in Cert Spotter that it monitors these names.`)]}(w,e.settings,t)
return{audit:y,findings:[...f,...auditFindings(y,d.gaps,m),...b]}}async function searchable(e){const{registrableDomain:t}=await Promise.all([n.e(935),n.e(253)]).then(n.bind(n,38253))
return[...e].filter(e=>null!==t(e))}const $e=(0,u.g)("warning","audit-incomplete",u.j,c.Qq`The audit has no domain to search: no document that authorize matches has a DNS name.`,c.Qq`List the domains under audit-domains, or the files with certificates and CSRs for them under authorize.`)
function notDomains(e){return(0,u.g)("warning","audit-incomplete",u.j,c.Qq`${(0,c.hS)(e.length,c.Qq`entry`,c.Qq`entries`)} of audit-domains cannot be searched: ${(0,c.fj)(e.slice(0,5),c.Qq`, `)}.`,c.Qq`Write domains such as example.com, one per line. Top-level domains cannot be searched.`)}const xe={status:"planned",attempts:0},Oe={status:"not-tried",attempts:0,why:"there is no API key"}
function apiKeyMissing({context:e}){const t=null===e?c.Qq`Set the environment variable CERTSPOTTER_API_KEY. The key is on your SSLMate account page.`:c.Qq`Pass it from a secret: api-key: \${{ secrets.CERTSPOTTER_API_KEY }}. GitHub does not pass secrets to runs from forks or Dependabot, and a secret that does not exist is empty.`
return(0,u.g)("error","api-key-missing",u.j,c.Qq`There is something to authorize, but api-key is not set.`,t)}var Qe=n(76760),_e=n(12479),Ce=n(73999),Ee=n(82872),Re=n(70401),Ne=n(8569),Ie=n(29374),Te=n(73368)
var Le=n(72164)
async function loadSettings(e,t){const i=new Re.i_(e),r=function readDefaults(e){return{by:e.required("authorize-by",(0,Re.yL)(Ce.q9)),dnsNames:(0,Te.c3)(e.value("dns-names")),failBefore:e.required("fail-before",Ie.E9),warnBefore:e.required("warn-before",Ie.E9)}}(i),s=function readEntries(e,t,n){["authorize","pins","config"].every(t=>""===e.value(t))&&e.add(c.Qq`none of the inputs authorize, pins and config is set; name the files to read in at least one of them`)
const i=e.optional("authorize",e=>(0,Le.Z7)(e,n)),r=e.optional("pins",e=>(0,Le.Z7)(e,n)),{by:s,dnsNames:o,failBefore:a,warnBefore:u}=t
return{authorize:null===i?[]:[{origin:"input",files:i,dnsNames:o,by:s,keystorePasswordEnv:null}],pins:null===r?[]:[inputPin(r,a,u)]}}(i,r,t.workspace),o=await async function readConfigEntries(e,t,i){const r=e.value("config"),s=e.optional("config",i.readConfig)
if(null===s)return{authorize:[],pins:[],audit:_e.Z1}
const{parseConfig:o}=await Promise.all([n.e(815),n.e(934),n.e(671)]).then(n.bind(n,31671)),{entries:a,faults:u}=o(s,r,t,i.workspace)
return e.add(...u),a}(i,r,t),a=function readOptions(e,t){const n=(0,Re.KD)(t.refuseOutput)
return{apiKey:e.optional("api-key",Ne.o7),apiUrl:e.required("api-url",Ee.nV),asOf:e.optional("as-of",e=>(0,Ie.rr)(e,t.now))??t.now,mode:e.required("mode",(0,Re.yL)(Ce.nI)),ifNoFilesFound:e.required("if-no-files-found",(0,Re.yL)(Ce.WA)),githubToken:e.optional("github-token",Ne.o7),keystorePasswords:e.optional("keystore-passwords",Ne.wu)??[],comment:e.required("comment",(0,Re.yL)(Ce.YN)),issue:e.required("issue",Re.og),report:e.optional("report",n),sarif:e.optional("sarif",n),shard:e.optional("shard",Te.uK)??Te.Ht,id:e.optional("id",Te.Fg),warnOnly:e.required("warn-only",Re.og)}}(i,t),u=[...s.authorize,...o.authorize],l=[...s.pins,...o.pins],h={...(0,_e.y4)(i,t.refuseOutput),...o.audit},{report:f,sarif:d}=a
return function refuseSameFiles(e,t,n){const i=new Map
for(const[r,s]of Object.entries(t)){if(null===s)continue
const t=(0,Qe.resolve)(n,s),o=i.get(t)
void 0===o?i.set(t,c.Qq`inputs ${r} and `):e.add(c.Qq`${o}${r} name the same file, ${s}; write them to different files`)}}(i,{report:f,sarif:d,"audit-state":h.state},t.workspace),i.faults.length>0?(0,q.gz)(i.faults):(0,q.ok)({...a,authorize:u,pins:l,audit:h})}function inputPin(e,t,n){return{origin:"input",name:null,files:e,failBefore:t,warnBefore:n,expect:{},source:null,sourceLinks:[],sourceHosts:[],verify:"issuer",rotates:null,update:null,references:null,keystorePasswordEnv:null}}class Inputs{#F
#we
constructor(e,t){this.#F=e,this.#we=t}settle(){return this.#be(e=>(0,x.RG)(e,this.#we.workspace))}get raw(){return this.#F}async settleOther(e,t){const n=await this.#be(()=>(0,q.ok)(t),e)
return n.ok?n.value:null}#be(e,t=this.#F){const{workspace:n,temporary:i,now:r}=this.#we
return loadSettings(t,{workspace:n,now:r,readConfig:e,refuseOutput:e=>(0,qe.EL)(e,{workspace:n,runnerTemp:i})})}}var Be=n(746),je=n(44830)
const Pe=c.Qq`Nothing watches it once this is merged: make sure that its owner's certificate is no longer trusted, or restore its file and its pattern.`
function removedStatus({pin:e,change:t}){return{...(0,je.Jy)(e.name,"warning",Pe),change:t}}function removedFinding({name:e,change:t}){const n=t.gone.at(-1)
if("removed"!==t.kind||void 0===n)return[]
const i=t.gone.length-1
return[(0,u.g)("warning","no-files-found",u.j,c.Qq`The base branch watches the pin ${e}, and no pattern matches a certificate of it any more: it was ${describe(n)}${0===i?[]:c.Qq`, and ${i} more`}.`,Pe)]}function describe({certificate:e,paths:t}){const{certificateSha256:n,issuer:i,notAfter:r}=e
return c.Qq`${n}, issued by ${i}, until ${(0,I.lF)(r)}, in ${(0,c.fj)(t,c.Qq`, `)}`}async function checkReferences(e,t,i,r){if(e.every(({pin:e})=>null===e.entry.references))return[]
const{referringPin:s}=await Promise.resolve().then(n.bind(n,33075)),a=new Map
for(const n of e){const{entry:e}=n.pin
null!==e.references&&a.set({...e,files:e.references},s(n,t,i.asOf))}return async function judgeFiles(e,t,{ifNoFilesFound:i},r){const{workspace:s,signal:a}=r,u=new o.P0(a),{judgeReferences:l,nothingMentioned:h}=await n.e(897).then(n.bind(n,4897)),f={authorize:[],pins:[...e.keys()],ifNoFilesFound:i},{files:d,findings:p}=await(0,A.l)(f,s,a),m=[...p],g=new Map
for(const{file:n,bytes:i}of(0,x.Ul)(d,s)){if(await u.areOver())break
if(!i.ok){m.push(i.reason)
continue}const r=n.pins.flatMap(t=>e.get(t)??[]),s=l({path:n.path,bytes:i.value,pins:r},t)
m.push(...s.findings)
for(const e of n.pins)g.set(e,s.hasMentions||!0===g.get(e))}if(a.aborted)return[...m,(0,o.hJ)(c.Qq`Not all files under \`references\` were read.`)]
for(const[t,n]of e)!1===g.get(t)&&m.push(h(n,t.files.include))
return m}(a,t,i,r)}const Me=8,Ke={error:"error",warn:"warning",ignore:"ok"},ze={pins:[],findings:[],updatedFiles:[]}
async function watch(e,t,{settings:i,dealer:r,host:s,reader:o}){const{pinItems:a,matchedPins:u,issuers:c,known:l,unseen:h,isWhole:f}=e
if(!f)return ze
const d={settings:i,host:s,reader:o,matchedPins:u,issuers:c},p=groupPins(i.pins,a,c),isHeld=({identity:e})=>r.includes(e),{changeOf:m,removed:g}=await async function watch_changesOf(e,t,i){if("none"===e.kind)return{changeOf:()=>je.vK,removed:[]}
const{comparePins:r,unknownChange:s}=await n.e(683).then(n.bind(n,48683))
if("unknown"===e.kind)return{changeOf:s,removed:[]}
const{changes:o,removed:a}=r(e,t,i)
return{changeOf:e=>o.get(e)??s(e),removed:a}}(t,{pins:p,rules:i},h),y=p.filter(isHeld),w=g.filter(({pin:e})=>isHeld(e)),b=await async function watchAll(e,t){const watchEach=e=>async function watchOne(e,t){const i=function watch_judge(e,{settings:t,matchedPins:n}){return 0===e.certificates.length&&n.has(e.entry)?(0,Be.Dl)(e):(0,Be.ns)(e,t.asOf,Ke[t.ifNoFilesFound])}(e,t),{source:r}=e.entry
if(null===r)return{...i,updatedFiles:[],renewals:[]}
const{checkSource:s}=await Promise.all([n.e(280),n.e(990)]).then(n.bind(n,72990))
return s(e,r,i,t)}(e,t)
if(e.every(({entry:e})=>null===e.source))return Promise.all(e.map(watchEach))
const{default:i}=await n.e(606).then(n.bind(n,606))
return i(e,watchEach,{concurrency:Me})}(y,d),k=y.map((e,t)=>({pin:e,renewals:b[t]?.renewals??[]})),v=y.flatMap((e,t)=>{const n=b[t]?.status
return void 0===n?[]:[{...n,change:m(e)}]}),S=[...v,...w.map(removedStatus)]
return{pins:S,findings:[...r.ofFiles(misplacedRequestFindings(a)),...b.flatMap(({findings:e})=>e),...S.flatMap(removedFinding),...await checkReferences(k,l,i,s)],updatedFiles:b.flatMap(({updatedFiles:e})=>e)}}async function categoryOf(e,{context:t,workspace:i}){if(null===t)return"certspotter-action/"
const{uploadsUnderCategory:r}=await Promise.all([n.e(815),n.e(402)]).then(n.bind(n,98402)),s=await async function workflowFile(e,t){const{workflowPath:i}=e
if(null===i)return null
const{repositoryPaths:r}=await n.e(177).then(n.bind(n,25177)),{folders:s}=await r(e,[i])
for(const e of[...s,""]){const n=(0,x.RG)(`${e}${i}`,t)
if(n.ok)return n.value}return null}(t,i)
return null!==s&&r(s,t.job)?null:(0,ue.cu)(t,(0,ue.jj)(e)).category}var Fe=n(9665),Ue=n(58508)
async function write_write(e,t,i){const r=[],writeTo=(e,t)=>{if(null===e)return null
const n={workspace:i.workspace,runnerTemp:i.temporary},s=(0,qe.Mt)(e,t,n)
return s.ok?e:(r.push(function notWritten(e){return(0,u.g)("error","file-unreadable",u.j,c.Qq`A result could not be written: ${e}.`,c.Qq`Choose a path for report and sarif that this job can write to.`)}(s.reason)),null)},s=writeTo(t.sarif,null===t.sarif?[]:await async function sarifOf(e,t,i){const{sarifReport:r}=await n.e(150).then(n.bind(n,12769)),s=await inRepository(e.findings,i),o=i.context?.workflowPath??".github/workflows",a=await categoryOf(t,i)
return r({...e,findings:s},{version:Ue.r,category:a,fallbackPath:o})}(e,t,i))
return{written:{report:writeTo(t.report,(0,Fe.L7)(withFindings(e,r))),sarif:s},findings:r}}var De=n(16151)
async function run(e,t){const i=new Inputs(e,t),r=await i.settle()
if(!r.ok)return r
const s=r.value,a=new w.D(s.shard),u=decide(s.mode,t.context)
t.say(c.Qq`This run ${"plan"===u.mode?c.Qq`only plans`:c.Qq`authorizes`}: ${u.reason}.`)
const l=(0,o.et)(t.signal,400),h=await(0,A.l)(s,t.workspace,l),d=new me.s(s,t),m=(0,y.Xb)(De.lE),g=await openBasePlan({context:t.context,settings:s,raw:i.raw,settle:(e,t)=>i.settleOther(e,t),files:h.files,verify:m,reader:d,dealer:a,signal:t.signal}),b=new p.GL(s.asOf,a),k=new f.w(s.pins),v=new DocumentRecords(null!==s.report),S="never"===s.audit.level?null:new RepositoryRecords,O=s.pins.some(({references:e})=>null!==e),{ifNoFilesFound:Q}=s,_={documents:v,planner:b,basePlan:g,verify:m,reader:d,issuers:k,repository:S,mayBeMentioned:O,ifNoFilesFound:Q},C=await async function gather(e,t,n,i,r=$.Je){const s=new Collector(n,e.findings),a=new o.P0(i)
for(const{file:n,bytes:i}of(0,x.Ul)(e.files,t)){if(await a.areOver())break
if(s.documents.count>=r){s.findings.push(tooManyDocuments(n.path,s.documents.count))
break}s.isGrowingLarge()&&(0,$.uT)(),i.ok?await s.take(n,i.value):s.pass(n,i.reason)}return i.aborted?s.cutShort():s.finish(),s}(h,t.workspace,_,l),E=b.finish(),R=await g.compare(E.authorizations,C.unseen),N=await watch(C,R.basePins,{settings:s,dealer:a,host:t,reader:d}),I=await async function authorize(e,{mode:t},i,r){if(0===e.length)return{sent:[],findings:[]}
if("plan"===t)return{sent:e.map(()=>xe),findings:[]}
const{apiKey:s}=i
if(null===s)return{sent:e.map(()=>Oe),findings:[apiKeyMissing(r)]}
const{CertSpotter:o,sendAll:a,sendFindings:u}=await Promise.all([n.e(606),n.e(107)]).then(n.bind(n,39107)),{environment:c,signal:l}=r,h=new o({apiUrl:i.apiUrl,apiKey:s,environment:c,signal:l})
let f=0
try{const onSent=()=>r.progress(++f,e.length),t=await a(e,h,{signal:l,onSent:onSent})
return{sent:t,findings:u(e,t)}}finally{await h.close()}}(E.authorizations,u,s,t),T=C.isWhole?S:null,{sent:L}=I,B=await audit_audit({settings:s,dealer:a,decision:u,repository:T,plan:E,compared:R,sent:L},t),j=await async function registrableDomains(e){if(0===e.length)return()=>null
const{registrableDomain:t}=await Promise.all([n.e(935),n.e(253)]).then(n.bind(n,38253))
return t}(E.authorizations),P=conclude({settings:s,decision:u,dealer:a,gathered:C,plan:E,compared:R,watched:N,sending:I,audited:B,domainOf:j,runUrl:t.context?.runUrl??null,context:t.context}),M=await announce(P,s,e,t),K=withFindings(P,M.findings),{written:z,findings:F}=await write_write(K,s,t),U=withFindings(K,F),{comment:D}=M,H=await inRepository(U.findings,t)
return(0,q.ok)({result:U,written:z,comment:D,annotated:H,warnOnly:s.warnOnly})}async function explain(e,t,i){const r=await new Inputs(t,i).settle()
if(!r.ok)return r
const{explanationOf:s}=await n.e(555).then(n.bind(n,99555))
return(0,q.ok)(await s(e,r.value,i))}},15133:(e,t,n)=>{n.d(t,{TH:()=>advise,Zq:()=>adviseOnState,_G:()=>adviseOnRenewal,_u:()=>a})
var i=n(12527),r=n(74043),s=n(69264),o=n(9210)
const a=r.Qq`Add the owner's certificate, or correct the pattern.`
function advise(e,t,n){if(e.mismatches.length>0)return function adviseMismatch({mismatches:e,counted:t}){if(0===t.length)return r.Qq`Find out whose certificate this is before any system trusts it.`
const n=pathsOf(e.map(({certificate:e})=>e))
return r.Qq`Find out whose certificate is in ${n} before any system trusts it: it does not match expect.`}(e)
const[s]=n
return void 0===s||"ok"!==t.verdict?adviseOnState(e,t):r.Qq`Get a successor with ${(0,o.ak)(s.usages)} from its owner before ${(0,i.lF)(t.judged.notAfter)}; ${s.certificate.path} does not count as one.`}function adviseOnState({entry:e},t){switch(t.verdict){case"not-yet-valid":return r.Qq`Also pin the certificate that is valid now, until this one becomes valid on ${(0,i.lF)(t.judged.notBefore)}.`
case"expired":return r.Qq`Replace it with the certificate that its owner uses now${function sinceRotation({rotates:e},{judged:t}){return t.notAfter===e?r.Qq`, or remove rotates if this is that certificate`:[]}(e,t)}${gapInWords(t)}.`
case"expiring":return r.Qq`Get its successor from its owner and pin it next to this one${gapInWords(t)}.`
case"ok":return function whileValid(e,{superseded:t,judged:n,current:o}){const a=t.map(({certificate:e})=>e),u=t.filter(t=>(0,s.cp)(e,t)).map(({certificate:e})=>e),c=a.filter(({path:e})=>e!==n.path),l=(0,i.lF)(n.notAfter)
if(n!==o)return r.Qq`Keep ${o.path} until its successor takes over on ${(0,i.lF)(n.notBefore)}; the successor expires on ${l}.`
if(u.length>0)return r.Qq`Make sure that ${pathsOf(u)} belongs to the owner of ${n.path}, which expires on ${l}; then remove the old one, or list both in one entry of the config file.`
if(0===c.length)return 0===a.length?r.Qq`Nothing to do.`:r.Qq`Remove the old certificate from ${pathsOf(a)}; its successor is in place and expires on ${l}.`
return r.Qq`Remove ${pathsOf(c)}; the successor is in place and expires on ${l}.`}(e,t)}}function adviseOnRenewal(e,t){const{certificate:n,expected:s,isTrusted:o,leavesGap:a,published:u}=e
if(!s){const e=u.renamed?r.Qq`with another subject`:r.Qq`with this subject`
return r.Qq`Ask the owner about the certificate ${e} on the page: it does not match expect.`}if(!o)return r.Qq`Ask the owner about the certificate on the page that expires on ${(0,i.lF)(n.notAfter)}: nothing proves that it is genuine.`
const c=(0,i.lF)(n.notAfter),l=a?r.Qq` and becomes valid only on ${(0,i.lF)(n.notBefore)}, which leaves a gap`:[],h=0===t.length?r.Qq`check its hashes and pin it next to this one`:r.Qq`check the hashes of ${(0,r.fj)(t,r.Qq`, `)} and merge ${1===t.length?r.Qq`it`:r.Qq`them`}`
return r.Qq`Its owner has published the successor, which expires on ${c}${l}: ${h}.`}function gapInWords({afterGap:e}){return null===e?[]:r.Qq`; ${e.path} becomes valid only on ${(0,i.lF)(e.notBefore)}`}function pathsOf(e){return(0,r.fj)([...new Set(e.map(({path:e})=>e))],r.Qq`, `)}},88469:(e,t,n)=>{n.d(t,{Ev:()=>pinDifferences,dt:()=>u,iv:()=>difference})
var i=n(12527),r=n(74043),s=n(44830),o=n(9210)
const a=5,u=3,c=1728e5
function differencesOf(e,t){return[...changed(r.Qq`subject`,e.subject,t.subject),...changed(r.Qq`issuer`,e.issuer,t.issuer),...usagesChanged(e.usages,t.usages),...listChanged(r.Qq`names`,e.alternativeNames,t.alternativeNames),...keyChanged(e,t),...changed(r.Qq`signature`,e.signatureAlgorithm.name,t.signatureAlgorithm.name),...listChanged(r.Qq`policies`,e.policies,t.policies),...e.ca===t.ca?[]:[t.ca?r.Qq`now a CA certificate`:r.Qq`no longer a CA certificate`],...validityChanged(e,t)]}function changed(e,t,n){return t===n?[]:[r.Qq`${e}: ${t||"(empty)"} → ${n||"(empty)"}`]}function usagesChanged(e,t){return e.length>0&&0===t.length?[r.Qq`usages: no longer restricted to ${listed(e)}`]:0===e.length&&t.length>0?[r.Qq`usages: now restricted to ${listed(t)}`]:listChanged(r.Qq`usages`,e,t)}function listChanged(e,t,n){const[i,s]=[new Set(t),new Set(n)],o=[...i].filter(e=>!s.has(e)),a=[...s].filter(e=>!i.has(e)),u=[...0===o.length?[]:[r.Qq`no longer ${listed(o)}`],...0===a.length?[]:[r.Qq`now also ${listed(a)}`]]
return 0===u.length?[]:[r.Qq`${e}: ${(0,r.fj)(u,r.Qq`; `)}`]}function listed(e){const t=(0,r.fj)(e.slice(0,a),r.Qq`, `)
return e.length<=a?t:r.Qq`${t} and ${e.length-a} more`}function keyChanged(e,t){if(e.publicKeySha256===t.publicKeySha256)return[]
const[n,i]=[keyInWords(e),keyInWords(t)]
return[n===i?r.Qq`key: new, ${i} as before`:r.Qq`key: ${n} → ${i}`]}function keyInWords({publicKeyAlgorithm:e,rsaBits:t,curve:n}){const i=t??n
return null===i?e:`${e} ${i}`}function validityChanged(e,t){const[n,s]=[e,t].map(({notBefore:e,notAfter:t})=>t-e),o=Math.abs(Number(n)-Number(s))<=c?[]:[r.Qq`lifetime: ${(0,i.QA)(Number(n))} → ${(0,i.QA)(Number(s))}`]
return e.notAfter===t.notAfter?o:[...o,r.Qq`expiry: ${(0,i.lF)(e.notAfter)} → ${(0,i.lF)(t.notAfter)}`]}function pinDifferences({counted:e,mismatches:t},n,i){const r=0===e.length?[]:t.map(({certificate:e})=>e)
return[...i.map(({predecessor:e,certificate:t})=>difference(e,t,t.path)),...[...new Set(r)].map(e=>difference(n,e,e.path)),...lastSuccession(e)].slice(0,u)}function lastSuccession(e){const[t,n]=function distinct(e){return[...new Map(e.map(e=>[e.certificateSha256,e])).values()]}(e.toSorted(o.rM)).slice(-2).reverse()
return void 0===t||void 0===n?[]:[difference(n,t,t.path)]}function difference(e,t,n){return{before:(0,s.hT)(e),after:(0,s.hT)(t),where:n,fields:differencesOf(e,t)}}},45567:(e,t,n)=>{n.d(t,{$1:()=>isAsExpected,PW:()=>PageWords,a:()=>isEmptyExpectation,nw:()=>renewalExpectation,yC:()=>mismatchesOf})
var i=n(62509)
function mismatchesOf(e,t,n){return function checksOf(e,t,n){const{subject:r,issuer:s,serial:o,publicKeySha256:a,certificateSha256:u,usages:c}=e
return[oneOf("subject",t.subject,r,i.Px),oneOf("issuer",t.issuer,s,i.Px),oneOf("serial",t.serial,o,isSame),oneOf("public-key-sha256",t.publicKeySha256,a,isSame),oneOf("certificate-sha256",t.certificateSha256,u,isSame),allOf("usage",t.usage,c),void 0===t.issuerPublicKeySha256?[]:anyOf("issuer-public-key-sha256",t.issuerPublicKeySha256,n(e))].flat()}(e,t,n).filter(({isMet:e})=>!e).map(({key:t,expected:n,found:i})=>({certificate:e,key:t,expected:n,found:i}))}function isAsExpected(e,t,n){return 0===mismatchesOf(e,t,n).length}function renewalExpectation({subject:e,issuer:t,usage:n,issuerPublicKeySha256:i}){return{...e&&{subject:e},...t&&{issuer:t},...n&&{usage:n},...i&&{issuerPublicKeySha256:i}}}function isEmptyExpectation(e){return 0===Object.keys(e).length}function oneOf(e,t,n,i){return void 0===t?[]:[{key:e,expected:t,found:[n],isMet:t.some(e=>i(e,n))}]}function allOf(e,t,n){return void 0===t?[]:[{key:e,expected:t,found:n,isMet:t.every(e=>n.includes(e))}]}function anyOf(e,t,n){return[{key:e,expected:t,found:n,isMet:t.some(e=>n.includes(e))}]}function isSame(e,t){return e===t}const r=/[A-Za-z0-9+/=_-]/
const s=/<[^<>]{0,1000}>/g
class PageWords{#ke
constructor(e){this.#ke=function withoutBase64(e){const t=[]
let n=0,i=0
for(let s=0;s<=e.length;s+=1)r.test(e.charAt(s))||(s-i>=48&&(t.push(e.slice(n,i)),n=s),i=s+1)
return[...t,e.slice(n)].join(" ")}(e).replace(s," ").replace(/\s{1,1000}/g," ").toLowerCase()}get isProse(){return!this.#ke.includes("\0")&&(this.#ke.includes("serial")||(this.#ke.match(/\p{L}{2,}/gu)?.length??0)>=30)}names(e){if(e.startsWith("-"))return!1
const t=e.replace(/^0+(?=.)/,"")
if(t.length>128)return!1
const n=[...t].join("[:\\s\\u200b-]?"),i=new RegExp(`(?<![0-9a-f])0*${n}(?![0-9a-f])`),r=new RegExp(`(?<![0-9])${BigInt(`0x${t}`)}(?![0-9])`)
return i.test(this.#ke)||r.test(this.#ke)}}},56055:(e,t,n)=>{n.d(t,{Fd:()=>issuerKeysOf,k1:()=>genuinenessOf})
var i=n(62509),r=n(52152)
function genuinenessOf({document:e,der:t},{verify:n,expect:s},a,u){const{repository:c,page:l}=u,h=s.issuerPublicKeySha256
if(void 0!==h)return firstVerified(c.expectedSignersOf(t,h),"repository")??firstVerified(l.expectedSignersOf(t,h),"page")??o
if("none"===n)return{kind:"not-asked"}
const f=l.authoritiesOf(e,t),d=f.filter(e=>!function isImpostor({document:e,der:t},n,s){const o=n.filter(({issuer:t})=>function soundsLike(e,t){if((0,i.mw)(e)===(0,i.mw)(t))return!0
const n=(0,i.SX)(t)
return(0,i.SX)(e).some(e=>n.includes(e))}(e.subject,t))
if(0===o.length)return!1
const a=o.flatMap(e=>s.derOf(e)??[])
return!a.some(e=>(0,r.s3)(e,t))}(e,a,c))
return firstVerified(c.authoritiesOf(e,t),"repository")??firstVerified(f.filter(e=>isVouchedFor(e,u)),"chain")??firstVerified(d,"page")??o}const s=3
function isVouchedFor({document:e,der:t},n,i=s){return n.repository.authoritiesOf(e,t).length>0||0!==i&&n.page.authoritiesOf(e,t).some(e=>isVouchedFor(e,n,i-1))}const o={kind:"unverified"}
function firstVerified([e],t){return void 0===e?null:{kind:"verified",issuer:e.document,where:t}}function issuerKeysOf(e,t,n,i){const r=[...i.expectedSignersOf(t,n),...i.authoritiesOf(e,t)]
return[...new Set(r.map(({document:e})=>e.publicKeySha256))]}},50453:(e,t,n)=>{n.d(t,{w:()=>KnownIssuers})
var i=n(62509),r=n(40020),s=n(52152)
function needsIssuers({source:e,verify:t,expect:n}){return null!==e&&"issuer"===t||void 0!==n.issuerPublicKeySha256}class KnownIssuers{#y
#ve
#Se
#Ae=new Map
#o=new Map
#s=new Map
#qe=new Map
constructor(e=[],t=1e4){this.#y=e.filter(needsIssuers),this.#ve=new Set(this.#y.flatMap(({expect:e})=>e.issuerPublicKeySha256??[])),this.#Se=t}take({document:e,der:t},n){if(0===this.#y.length||!(0,r.Yn)(e))return
const s=n.some(e=>this.#y.includes(e)),o=this.#ve.size>0&&this.#ve.has(e.publicKeySha256)
if(!s&&!o&&!e.ca)return
if(this.#Ae.size>=this.#Se||this.#Ae.has(e.certificateSha256))return
const a={document:(0,r.W5)(e),der:Uint8Array.from(t)}
this.#Ae.set(e.certificateSha256,a.der),this.#qe.clear(),e.ca&&add(this.#o,(0,i.mw)(e.subject),a),o&&add(this.#s,e.publicKeySha256,a)}derOf({certificateSha256:e}){return this.#Ae.get(e)??null}authoritiesOf(e,t){const{certificateSha256:n}=e,r=this.#qe.get(n)
if(void 0!==r)return r
const o=(this.#o.get((0,i.mw)(e.issuer))??[]).filter(({document:t})=>function isPossible(e,{certificateSha256:t,authorityKeyId:n}){if(e.certificateSha256===t)return!1
const{subjectKeyId:i}=e
return null===n||null===i||n===i}(t,e)).slice(0,8).filter(e=>(0,s.s3)(t,e.der))
return this.#qe.set(n,o),o}expectedSignersOf(e,t){return t.flatMap(e=>this.#s.get(e)?.slice(0,1)??[]).slice(0,8).filter(t=>(0,s.s3)(e,t.der))}}function add(e,t,n){const i=e.get(t)
void 0===i?e.set(t,[n]):i.push(n)}},746:(e,t,n)=>{n.d(t,{Dl:()=>judgeEmpty,js:()=>usageLostFinding,ns:()=>judgePin})
var i=n(74438),r=n(12527),s=n(74043),o=n(40020),a=n(15133),u=n(88469),c=n(44830),l=n(69264),h=n(9210)
function expiryFinding(e,t){return(0,i.g)(t.level,`pin-${t.verdict}`,t.judged,s.Qq`The pin ${e.name} ${function whatIsWrong({verdict:e,judged:t,asOf:n}){const i=(0,r.n$)(t.notAfter)
switch(e){case"expired":return s.Qq`expired on ${i}, ${(0,r.QA)(n-t.notAfter)} ago`
case"not-yet-valid":return s.Qq`has no certificate that is valid before ${(0,r.n$)(t.notBefore)}`
case"expiring":return s.Qq`expires on ${i}, in ${(0,r.QA)(t.notAfter-n)}`}}(t)}${function rotation({entry:e},{judged:t}){return t.notAfter===e.rotates?s.Qq`, because its owner has announced another certificate from then on`:[]}(e,t)}${function gap({afterGap:e}){return null===e?[]:s.Qq`; its successor in ${e.path} becomes valid only on ${(0,r.n$)(e.notBefore)}, which leaves a gap`}(t)}.`,(0,a.Zq)(e,t))}function mismatchFinding({name:e},{certificate:t,key:n,expected:r,found:o}){return(0,i.g)("error","pin-mismatch",t,s.Qq`The pin ${e} does not match expect: ${n} should be ${(0,s.fj)(r,"usage"===n?s.Qq` and `:s.Qq` or `)} but ${function whatIs(e,t){return t.length>0?s.Qq`is ${(0,s.fj)(t,s.Qq`, `)}`:"usage"===e?s.Qq`the certificate lists no usage`:s.Qq`the certificate of its issuer is not among the files that are read`}(n,o)}.`,s.Qq`Ask the owner whether it has changed. If so, correct expect; if not, do not trust this certificate.`)}function usageLostFinding({name:e},{certificate:t,predecessor:n,usages:r},o){const a=(0,h.ak)(r)
return(0,i.g)("warning","pin-usage-lost",o,s.Qq`The certificate with serial number ${t.serial} does not count as a successor of the pin ${e}: it lacks ${a}, which the current one with serial number ${n.serial} has.`,s.Qq`Ask the owner for a certificate with ${a}. If you do not need it, set expect.usage in a config entry to what you need, or remove the old certificate.`)}const f=s.Qq`Check whether both belong to one owner, which only their names suggest. If so, list both files in one entry of the config file; if not, this one has no successor. `
function judgePin(e,t,n){const{entry:o,certificates:h,counted:d,mismatches:p}=e,m=(0,l.aw)({entry:o,counted:d.length>0?d:firstToExpire(h)},t)
if(null===m)return{status:(0,c.Jy)(e.name,n,a._u),findings:[]}
const g=e.lost.filter(({certificate:e})=>e.notAfter>=t),{judged:y,successor:w,superseded:b}=m,k={name:e.name,verdict:0===p.length?m.verdict:"mismatch",level:0===p.length?levelOf(e,m,g):"error",notAfter:y.notAfter,daysLeft:(0,r.n8)(t,y.notAfter),certificates:h.map(pinned),successor:null===w?null:pinned(w),published:null,differences:(0,u.Ev)(e,y,g),advice:(0,a.TH)(e,m,g)},v=[...p.map(t=>mismatchFinding(e,t)),..."ok"===m.verdict?[]:[expiryFinding(e,m)],...g.map(t=>usageLostFinding(e,t,t.certificate)),...b.map(t=>function supersededFinding({name:e,entry:t},n,{judged:o,current:a}){const{certificate:u}=n,c=u===a,h=(0,l.cp)(t,n)
return(0,i.g)(h?"warning":"notice","pin-superseded",u,s.Qq`The pin ${e} has a successor in ${o.path} that expires on ${(0,r.lF)(o.notAfter)}; this certificate expires on ${(0,r.lF)(u.notAfter)}.`,s.Qq`${h?f:[]}${c?s.Qq`Keep it until its successor becomes valid on ${(0,r.lF)(o.notBefore)}, then remove it.`:s.Qq`Remove it once the owner no longer uses it.`}`)}(e,t,m))]
return{status:k,findings:v}}function firstToExpire(e){return e.toSorted(h.rM).slice(0,1)}function levelOf({entry:e},t,n){const i=n.length>0||t.superseded.some(t=>(0,l.cp)(e,t))
return"ok"===t.level&&i?"warning":t.level}function judgeEmpty(e){return{status:(0,c.Jy)(e.name,"error",a._u),findings:[(0,i.g)("error","no-document",i.j,s.Qq`The files of the pin ${e.name} contain no certificate.`,a._u)]}}function pinned(e){return{place:(0,o.$t)(e),...(0,c.hT)(e)}}},44830:(e,t,n)=>{function certificateDetailsOf(e){const{subject:t,issuer:n,serial:i,notBefore:r,notAfter:s,certificateSha256:o,publicKeySha256:a}=e
return{subject:t,issuer:n,serial:i,notBefore:r,notAfter:s,certificateSha256:o,publicKeySha256:a}}n.d(t,{Jy:()=>missingStatus,hT:()=>certificateDetailsOf,vK:()=>i})
const i={kind:"not-compared",formerNames:[],added:[],gone:[],moved:[],settings:[],differences:[]}
function missingStatus(e,t,n){return{name:e,verdict:"missing",level:t,notAfter:null,daysLeft:null,certificates:[],successor:null,published:null,differences:[],advice:n}}},33075:(e,t,n)=>{n.d(t,{Kc:()=>KnownCertificates,XA:()=>lifetimeOf,referringPin:()=>referringPin,xW:()=>describePart})
var i=n(40020),r=n(69264)
const s=["certificateSha1","certificateSha256","publicKeySha1","publicKeySha256"],o={certificateSha1:"SHA-1 of the certificate",certificateSha256:"SHA-256 of the certificate",publicKeySha1:"SHA-1 of the public key",publicKeySha256:"SHA-256 of the public key"}
function describePart(e){return o[e]}class KnownCertificates{#$e=new Set
#xe=new Map
add(e,t){for(const{document:n,der:r}of e)if((0,i.Yn)(n)){for(const e of s)this.#$e.add(n[e])
t&&this.#xe.set(n.certificateSha256,Uint8Array.from(r))}}has(e){return this.#$e.has(e)}derOf({certificateSha256:e}){return this.#xe.get(e)??null}}class ReferringPin{name
files
levelAt
#Oe=new Map
#Qe
constructor({name:e,files:t,inPlace:n,published:i,levelAt:r}){this.name=e,this.files=t,this.levelAt=r
const o=[...n,...i]
for(const e of o.toSorted(byExpiry))for(const t of s)this.#Oe.set(e.document[t],{...e,part:t})
this.#Qe=[n.toSorted(byExpiry).at(-1),i.toSorted(byExpiry).at(-1)].filter(e=>void 0!==e)}with(e){return this.#Oe.get(e)??null}successorOf({notAfter:e}){return this.#Qe.find(({document:t})=>t.notAfter>e)??null}get lifetime(){const[e]=this.#Qe
return void 0===e?0:lifetimeOf(e.document)}}function lifetimeOf({notBefore:e,notAfter:t}){return t-e}function byExpiry(e,t){return e.document.notAfter-t.document.notAfter}function referringPin({pin:e,renewals:t},n,i){return new ReferringPin({name:e.name,files:new Set(e.certificates.map(({path:e})=>e)),inPlace:(0,r.ZW)(e.counted,e.entry.rotates).map(e=>({document:e,der:n.derOf(e)})),published:t,levelAt:(t,n)=>(0,r.Gy)(e.entry,t,n,i)})}},69264:(e,t,n)=>{n.d(t,{Gy:()=>levelAt,ZW:()=>untilRotation,aw:()=>pinStateOf,cp:()=>isUncertain})
var i=n(29374),r=n(40020),s=n(9210)
const o=864e5
function untilRotation(e,t){if(null===t)return e
const n=e.filter(({notBefore:e,notAfter:n})=>e<=t&&t<n),i=n.reduce(newer,null),s=n.every(({certificateSha256:e})=>e===i?.certificateSha256),a=new Set(n.filter(({certificateSha256:e})=>s||e!==i?.certificateSha256)),u=s?function firstValidOn(e,t){const n=e.map(({notBefore:e})=>e).filter(e=>e>t&&e<t+o)
return n.sort((e,t)=>e-t)[0]??t}(e,t):t
return e.map(e=>a.has(e)?function expiringAt(e,t){return{...(0,r.W5)(e),notBefore:e.notBefore,notAfter:t}}(e,Math.min(u,e.notAfter)):e)}function newer(e,t){return null===e||t.notBefore>e.notBefore||t.notBefore===e.notBefore&&t.notAfter>e.notAfter?t:e}function isUncertain({origin:e},{level:t}){return"input"===e&&"error"===t}function pinStateOf({counted:e,entry:t},n){const i=untilRotation(e,t.rotates),r=(0,s._5)(i,n)
if(null===r)return null
const o={asOf:n,current:null,level:"error",superseded:[]}
switch(r.kind){case"not-yet-valid":return{...o,verdict:"not-yet-valid",judged:r.first,successor:null,afterGap:null}
case"expired":{const{last:e,afterGap:t}=r
return{...o,verdict:"expired",judged:e,successor:t,afterGap:t}}case"valid":return function whileValid(e,t,n,i){const{current:r,last:s,afterGap:o}=n,a=levelOf(e,s,i),u={asOf:i,judged:s,current:r,successor:s===r?o:s,afterGap:o,superseded:t.filter(e=>e.notAfter<s.notAfter&&e.notBefore<=i).flatMap(t=>{const n=levelOf(e,t,i)
return"ok"===n?[]:[{certificate:t,level:n}]})}
return"ok"===a?{...u,verdict:"ok",level:a}:{...u,verdict:"expiring",level:a}}(t,i,r,n)}}function levelOf(e,{notBefore:t,notAfter:n},i){return levelAt(e,n,n-t,i)}function levelAt(e,t,n,r){const s=t-r
return s<(0,i.gM)(e.failBefore,n)?"error":s<(0,i.gM)(e.warnBefore,n)?"warning":"ok"}},9210:(e,t,n)=>{n.d(t,{Fl:()=>lostUsages,_5:()=>coverageOf,ak:()=>describeUsages,cw:()=>successionFrom,eB:()=>successionsOf,rM:()=>byExpiry})
var i=n(74043),r=n(43956)
function lostUsages(e,t){return 0===t.length||t.includes(r.du)?[]:e.filter(e=>!t.includes(e))}function describeUsages(e){return i.Qq`${1===e.length?i.Qq`the usage`:i.Qq`the usages`} ${(0,i.fj)(e,i.Qq`, `)}`}const s=1e3
function coverageOf(e,t){const n=e.filter(({notBefore:e})=>e<=t),i=e.filter(({notBefore:e})=>e>t).sort((e,t)=>e.notBefore-t.notBefore),r=function longestOf(e){return e.reduce((e,t)=>null===e||t.notAfter>e.notAfter?t:e,null)}(n),[s]=i
return null===r?void 0===s?null:{kind:"not-yet-valid",first:s}:r.notAfter<t?{kind:"expired",last:r,afterGap:s??null}:{kind:"valid",current:r,...takeOver(r,i)}}function takeOver(e,t){let n=e
for(const e of t){if(e.notBefore>n.notAfter+s)return{last:n,afterGap:e}
e.notAfter>n.notAfter&&(n=e)}return{last:n,afterGap:null}}function byExpiry(e,t){return e.notAfter-t.notAfter||e.notBefore-t.notBefore||(e.certificateSha256<t.certificateSha256?-1:Number(e.certificateSha256!==t.certificateSha256))}function successionFrom(e){const t=new Line
for(const n of e.toSorted(byExpiry))t.fits(n)&&t.add(n)
return{members:t.members,lost:t.lostAmong(e)}}const o=50
function successionsOf(e){const t=[]
for(const n of e.toSorted(byExpiry)){const e=t.slice(0,o).filter(e=>e.fits(n)),[i]=e.toSorted(byUsages)
void 0===i?t.push(new Line(n)):i.add(n)}return t.map((t,n)=>({members:t.members,lost:n<o?t.lostAmong(e):[]}))}function byUsages(e,t){return t.usages.size-e.usages.size}class Line{members=[]
usages=new Set
constructor(...e){for(const t of e)this.add(t)}fits({usages:e}){return 0===lostUsages([...this.usages],e).length}add(e){this.members.push(e)
for(const t of e.usages)this.usages.add(t)}lostAmong(e){const t=this.members.at(-1)
return void 0===t?[]:e.filter(e=>byExpiry(t,e)<0).flatMap(e=>{const n=lostUsages([...this.usages],e.usages)
return n.length>0?[{certificate:e,predecessor:t,usages:n}]:[]})}}},94055:(e,t,n)=>{n.d(t,{JX:()=>contentTypeOf,RN:()=>ownBody,X5:()=>endpointOf,rP:()=>gainedNames})
var i=n(82003),r=n(5298)
const s={"pem-request":{endpoint:"known_keys",contentType:"application/x-pem-file"},"der-request":{endpoint:"known_keys",contentType:"application/pkcs10"},"key-json":{endpoint:"known_keys",contentType:"application/json"},"pem-certificate":{endpoint:"known_certs",contentType:"application/x-pem-file"},"pem-chain":{endpoint:"known_certs",contentType:"application/pem-certificate-chain"},"der-certificate":{endpoint:"known_certs",contentType:"application/pkix-cert"},"tbs-json":{endpoint:"known_certs",contentType:"application/json"}}
function endpointOf({body:e}){return s[e.kind].endpoint}function contentTypeOf({body:e}){return s[e.kind].contentType}function gainedNames({dnsNames:e},t){switch(t.kind){case"new":return e
case"widened":return t.gained
case"unchanged":return[]
case"unknown":return null}}function ownBody(e,{areItsOwn:t},n){return(0,r.N2)(e)?t&&"valid"===e.signature?function requestBody(e,t){return"pem"===e?{kind:"pem-request",der:t}:{kind:"der-request",der:t}}(e.document.encoding,e.der):null:"certificate"===e.by?function certificateBody(e,t){if("der"===e.document.encoding)return{kind:"der-certificate",der:e.der}
const n=(0,i.dR)(e,t).map(({der:e})=>e)
return 1===n.length?{kind:"pem-certificate",der:e.der}:{kind:"pem-chain",chain:n}}(e,n):"certificate-hash"===e.by?{kind:"tbs-json",tbsSha256:e.document.tbsSha256}:null}},45563:(e,t,n)=>{n.d(t,{GL:()=>AuthorizationPlanner})
var i=n(74438),r=n(74043),s=n(40020),o=n(94055),a=n(82003),u=n(19254),c=n(12527),l=n(18560),h=n(39014),f=n(5298)
const d=2048
function screen(e,t){if((0,f.N2)(e))return screening(function whyNotRequest({by:e,document:t,signature:n}){if("key"!==e)return(0,i.g)("error","wrong-kind",t,r.Qq`A CSR cannot be authorized as a certificate.`,r.Qq`Set authorize-by: key for this file to authorize the CSR's public key.`)
return"invalid"!==n?null:(0,i.g)("error","csr-signature-invalid",t,r.Qq`The CSR's signature is not valid, so its author might not have the private key. It is not authorized.`,r.Qq`Create the CSR again with its private key, and commit the new one.`)}(e),[...weakKey(e.document),...weakSignature(e)])
const{by:n,document:o}=e
if(!(0,s.DC)(o))return{accepted:!1,findings:[]}
const a=(0,f.bH)(e)?[...weakKey(o),...ambiguousNames(e)]:weakKey(o)
return screening(function whyNotCertificate(e,t,n){if(t.ca)return(0,i.g)("notice","ca-certificate",t,r.Qq`The CA certificate ${t.subject} is left out: only the keys of end-entity certificates are authorized.`,r.Qq`Nothing needs to be done. To avoid this notice, keep CA certificates in separate files that authorize does not match.`)
if(t.notAfter<n)return(0,i.g)("warning","certificate-expired",t,r.Qq`The certificate expired on ${(0,c.n$)(t.notAfter)} and is left out.`,r.Qq`Remove the file, or replace the certificate with its successor.`)
return"certificate"!==e||"certificate"===t.kind?null:(0,i.g)("error","wrong-kind",t,r.Qq`A precertificate cannot be authorized as a certificate.`,r.Qq`Set authorize-by: certificate-hash for this file; the hash is the same for the precertificate and its certificate.`)}(n,o,t),a)}function screening(e,t){return null===e?{accepted:!0,findings:t}:{accepted:!1,findings:[e]}}function ambiguousNames({document:e,der:t}){const n=(0,l.o)(t)
return null===n?[]:[(0,i.g)("warning","malformed",e,r.Qq`Programs can read different names in this certificate: ${n}. It is authorized as it is.`,r.Qq`Check with openssl x509 -noout -text that its names are the ones you expect, or have it reissued.`)]}function weakKey(e){return null===e.rsaBits||e.rsaBits>=d?[]:[(0,i.g)("warning","weak-key",e,r.Qq`The RSA key has only ${e.rsaBits} bits; public CAs reject keys with fewer than ${d}.`,r.Qq`Create a new RSA key of at least ${d} bits or an elliptic curve key, and a new CSR with it.`)]}function weakSignature({document:e,signature:t}){const{name:n,hash:s}=e.signatureAlgorithm,o=[]
return"unverifiable"===t&&o.push((0,i.g)("warning","csr-signature-unverified",e,r.Qq`The CSR is signed with ${n}, which this Action cannot verify. Its key is authorized by its hash, for the names that the plan shows.`,r.Qq`Verify it with another tool, such as openssl req -verify.`)),(0,h.kj)(s)&&o.push((0,i.g)("warning","weak-signature",e,r.Qq`The CSR is signed with ${n}, whose hash function is broken.`,r.Qq`Create the CSR again with SHA-256, the default of all current tools.`)),o}const p={key:"key",certificate:"certificate","certificate-hash":"tbs"}
function hashOf({by:e,document:t}){return"key"===e||"certificate-request"===t.kind?t.publicKeySha256:"certificate"===e?t.certificateSha256:t.tbsSha256}class PlannedAuthorization{by
publicKeySha256
tbsSha256
documents
#_e
#Ce
#n
constructor(e,t,n){const{document:i,by:r}=e
this.by=r,this.publicKeySha256=i.publicKeySha256,this.tbsSha256="key"===r||"certificate-request"===i.kind?null:i.tbsSha256,this.documents=[(0,s.$t)(i)],this.#_e=hashOf(e),this.#Ce=n,this.#n=t}join({document:e},t){const n=this.#n instanceof Set?this.#n:new Set(this.#n)
for(const e of t)n.add(e)
this.#n=n,this.documents.push((0,s.$t)(e)),"key"===this.by&&(this.#Ce=null)}get id(){return`${p[this.by]}:${this.#_e}`}get dnsNames(){return this.#n instanceof Set&&(this.#n=[...this.#n]),this.#n}get body(){const{publicKeySha256:e,dnsNames:t}=this
return this.#Ce??{kind:"key-json",publicKeySha256:e,dnsNames:t}}}const m=1e4
class AuthorizationPlanner{#Ee
#Re
#Ne=[]
#Oe={key:new Map,certificate:new Map,"certificate-hash":new Map}
#Ie=new Set
#Te=[]
constructor(e,t){this.#Ee=e,this.#Re=t}add(e){const t=(0,a.zb)(e),n=[]
for(const i of e){for(const e of i.dnsNames)this.#Ie.add(e)
const{accepted:e,findings:r}=screen(i,this.#Ee)
n.push(...r.map(e=>({document:i.document,finding:e}))),e&&this.#Le(i,t)}this.#Te.push(...(0,a.eK)(n))}finish(){const e=this.#Ne.map(whyRefused),t=[...(0,u.MM)(this.#Ie),...this.#Te]
return{authorizations:this.#Ne.filter((t,n)=>null===e[n]),findings:[...this.#Re.ofFiles(t),...e.filter(e=>null!==e)]}}#Le(e,t){const n=(0,u.eZ)(e)
if("key"===e.by&&this.#Te.push(...n.findings),!this.#Re.includesHash(e.document.publicKeySha256))return
const i=this.#Oe[e.by].get(hashOf(e))
void 0===i?this.#Be(e,n,t):i.join(e,n.names)}#Be(e,t,n){const i=new PlannedAuthorization(e,t.names,(0,o.RN)(e,t,n))
this.#Oe[e.by].set(hashOf(e),i),this.#Ne.push(i)}}function whyRefused(e){const{by:t,dnsNames:n}=e
return"key"===t&&0===n.length?function noDnsNames({publicKeySha256:e,documents:[{path:t,line:n}]}){return(0,i.g)("error","no-dns-names",{path:t,line:n},r.Qq`The key ${e} has no DNS name to be authorized for.`,r.Qq`List its names under dns-names, or create the CSR or certificate again with a subjectAltName.`)}(e):n.length>1e4?function tooManyDnsNames({publicKeySha256:e,dnsNames:t,documents:n}){const[{path:s,line:o}]=n
return(0,i.g)("error","unsupported",{path:s,line:o},r.Qq`The key ${e} has ${t.length} DNS names, but a request can carry at most ${m}. It is not authorized.`,r.Qq`Use a separate key for some of the names. Public CAs accept at most a few hundred names in a certificate.`)}(e):null}},82003:(e,t,n)=>{n.d(t,{dR:()=>chainOf,eK:()=>withOneAuthorityNotice,zb:()=>issuersAmong})
var i=n(74043),r=n(52152),s=n(33159),o=n(5298)
function withOneAuthorityNotice(e){const[t,...n]=e.filter(isAboutAuthority),i=e.filter(e=>!isAboutAuthority(e)).map(({finding:e})=>e)
if(void 0===t)return i
const r=new Set([t,...n].map(({document:e})=>e))
return[...i,1===r.size?t.finding:ofAll(t.finding,r.size-1)]}function isAboutAuthority({finding:e}){return"ca-certificate"===e.code}function ofAll(e,t){const n=1===t?i.Qq`is`:i.Qq`are`
return{...e,message:i.Qq`${e.message} ${t} more in this file ${n} left out too.`}}const a=16,u=16
function issuersAmong(e,t=r.s3){const n=function distinct(e){return e.length<2?e:[...(0,s.$)(e,({document:e})=>e.certificateSha256).values()].map(([e])=>e)}(e.filter(o.bH).filter(({document:e})=>e.ca))
if(0===n.length)return()=>[]
const i=(0,s.$)(n,({document:e})=>e.subject),a=(0,s.$)(n,({document:e})=>keyOf(e.subject,e.subjectKeyId))
return function*({document:{issuer:e,authorityKeyId:n},der:r}){const s=(null===n?[i.get(e)]:[a.get(keyOf(e,n)),a.get(keyOf(e,null))]).flatMap(e=>e?.slice(0,u)??[])
for(const e of s)t(r,e.der)&&(yield e)}}function keyOf(e,t){return`${t??"-"} ${e}`}function chainOf(e,t){const n=[]
let i=e
for(;n.length<a;){const e=firstBut(n,t(i))
if(null===e)break
n.push(e),i=e}return[e,...n]}function firstBut(e,t){for(const n of t)if(!e.includes(n))return n
return null}},33159:(e,t,n)=>{function groupBy(e,t){const n=new Map
for(const i of e){const e=n.get(t(i))
void 0===e?n.set(t(i),[i]):e.push(i)}return n}n.d(t,{$:()=>groupBy})},5298:(e,t,n)=>{n.d(t,{N2:()=>isRequestItem,Xb:()=>verifyingOnce,bH:()=>isUploaded,ki:()=>planItems})
var i=n(33159)
function isRequestItem(e){return"certificate-request"===e.document.kind}function isUploaded(e){return"certificate"===e.by&&"certificate-request"!==e.document.kind}function verifyingOnce(e){const t=new WeakMap
return(n,i)=>{const r=t.get(n)??e(i)
return t.set(n,r),r}}async function planItems(e,t,n){const s=function waysOf(e){const t=r.get(e)??function toWays(e){return[...(0,i.$)(e,e=>e.by)].map(([e,t])=>({by:e,dnsNames:[...new Set(t.flatMap(({dnsNames:e})=>e))]}))}(e)
return r.set(e,t),t}(t),o=[]
for(const{document:t,der:i}of e)for(const e of s)o.push("certificate-request"===t.kind?await requestItem(t,Uint8Array.from(i),e,n):certificateItem(t,i,e))
return o}const r=new WeakMap
async function requestItem(e,t,{by:n,dnsNames:i},r){return{document:e,by:n,dnsNames:i,der:t,signature:"key"===n?await r(e,t):"valid"}}function certificateItem(e,t,{by:n,dnsNames:i}){return"certificate"===n?{document:e,by:n,dnsNames:i,der:Uint8Array.from(t)}:{document:e,by:n,dnsNames:i}}},19254:(e,t,n)=>{n.d(t,{Cc:()=>normalizeDnsName,MM:()=>invalidAddedNames,eZ:()=>namesOf,pA:()=>isQualified})
var i=n(73136),r=n(74438),s=n(74043),o=n(18560),a=n(5298)
const u=253,c=/^(?:\*\.)?(?:(?!-)[a-z0-9_-]{1,63}(?<!-)\.)*(?![0-9]+$)(?!-)[a-z0-9_-]{1,63}(?<!-)$/,l=/^[A-Za-z0-9._*-]*$/
function normalizeDnsName(e){if(isNormal(e))return e
const t=function toALabels(e){if(l.test(e))return e
const t=e.replace(/[^\0-\x7f]/g,"")
return l.test(t)?(0,i.domainToASCII)(e):null}(e)
if(null===t)return null
const n=t.toLowerCase(),r=n.endsWith(".")?n.slice(0,-1):n
return isNormal(r)?r:null}function isNormal(e){return e.length<=u&&c.test(e)}function isQualified(e){return e.includes(".")}const h=20
function namesOf(e){const{document:t}=e,n=[],i=new Set
let u=!0
for(const r of t.dnsNames){const t=normalizeDnsName(r)
null===t?n.push(invalidName(e,r)):i.add(t),t!==r.toLowerCase()&&(u=!1)}const c=i.size
for(const t of function namesOutsideSan({document:e},t){const n=new Set
for(const i of e.commonNames){const e=t.has(i)?null:normalizeDnsName(i)
null!==e&&isQualified(e)&&!t.has(e)&&n.add(e)}return n}(e,i))n.push(nameNotInSan(e,t)),i.add(t)
for(const t of function addedNames(e){return e.map(normalizeDnsName).filter(e=>null!==e)}(e.dnsNames))i.add(t)
i.size>c&&(u=!1)
const l=(0,a.N2)(e)?function ambiguousNames({document:e,der:t}){const n=(0,o.O)(t)
return null===n?null:(0,r.g)("notice","csr-ambiguous",e,s.Qq`Programs can read different names in this CSR: ${n}. Instead of the CSR, the hash of its key and the names that the plan shows are sent.`,s.Qq`Check that these are the names that you want. To avoid this notice, create the CSR again, for example with openssl req.`)}(e):null
null!==l&&n.unshift(l)
const h=u&&null===l
return{names:[...i],areItsOwn:h,findings:shortened(e,n)}}function shortened({document:e},t){const n=t.length-h
if(n<=0)return t
const i=(0,r.g)("warning","invalid-dns-name",e,s.Qq`${(0,s.hS)(n,s.Qq`more finding about the names of this document is`,s.Qq`more findings about the names of this document are`)} not listed.`,s.Qq`Fix the listed ones first.`)
return[...t.slice(0,h),i]}function invalidAddedNames(e){return[...new Set(e)].filter(e=>null===normalizeDnsName(e)).map(e=>(0,r.g)("warning","invalid-dns-name",r.j,s.Qq`The added name ${e} is not a DNS name, so it is left out.`,s.Qq`Correct it under dns-names. Labels consist of letters, digits, hyphens and underscores; a wildcard must be the whole leftmost label.`))}function invalidName({document:e},t){return(0,r.g)("warning","invalid-dns-name",e,s.Qq`The subjectAltName ${t} is not a DNS name, so it is left out.`,s.Qq`Create the document again without it, or add the intended name under dns-names.`)}function nameNotInSan({document:e},t){return(0,r.g)("warning","name-not-in-san",e,s.Qq`The common name ${t} is not in the subjectAltName, but Cert Spotter counts it, so it is authorized too.`,s.Qq`Add it to the subjectAltName, which is the only place where TLS clients look, or remove it from the subject.`)}},39210:(e,t,n)=>{n.d(t,{D:()=>ShardFilter})
var i=n(77598),r=n(4854)
class ShardFilter{#je
constructor(e){this.#je=e}includesHash(e){const{index:t,count:n}=this.#je
return Number.parseInt(e.slice(0,12),16)%n===t}includes(e){return this.includesHash((0,i.createHash)("sha256").update(e).digest("hex"))}ofFiles(e){return e.filter(({path:e,message:t})=>this.includes(e??(0,r.Ul)(t)))}}},97182:(e,t,n)=>{n.d(t,{Tc:()=>unknownTable,Tp:()=>keysWithCertificates,XN:()=>sumOf,v8:()=>auditSection,xr:()=>silencedSection})
var i=n(73558),r=n(12527),s=n(74043),o=n(34902),a=n(99934),u=n(57442),c=n(44702)
const l=3
function auditSection({audit:e},t){return null===e?[]:[(0,o.R_)(3,s.Qq`Certificates in the logs`),(0,o.FY)(sumOf(e)),...unknownTable(e,t)]}function unknownTable({unknown:e},t){const n=[s.Qq`Names`,s.Qq`Issuer`,s.Qq`Validity\u00a0of\u00a0newest`,s.Qq`Count`,s.Qq`Key`]
return(0,u.tp)(n,e,t,({dnsNames:e,issuers:t,newest:n,count:i,revoked:o,publicKeySha256:a})=>[0===e.length?s.Qq`(no names)`:(0,c.KE)(e,u.Qc),0===t.length?s.Qq`(unknown)`:(0,c.KE)(t,l),[...s.Qq`${(0,r.G$)(n.notBefore)} – ${(0,r.G$)(n.notAfter)}`,...o?s.Qq`, revoked`:[]],s.Qq`${i}`,s.Qq`${(0,c.BC)(a)}`])}function sumOf(e){const t=(0,s.hS)(e.domains.length,s.Qq`domain`,s.Qq`domains`),n=(0,s.hS)(e.issuances,s.Qq`unexpired certificate`,s.Qq`unexpired certificates`),r=(0,i.s9)(e),o=0===r?s.Qq`none with an unknown key`:s.Qq`${r} with an unknown key`,a=0===e.allowed?[]:[s.Qq`${e.allowed} allowed by the config file`],u=e.complete?[]:s.Qq` ⚠️ Not everything could be read; the findings explain why.`
return s.Qq`${t} searched: ${n}, ${(0,c.em)([o,...a])}.${u}`}function silencedSection({audit:e,mode:t,review:n},i){if(null===e||"plan"!==t||0===n.gains.length)return[]
const r=n.gains.map(t=>function silenced({result:e},{history:t}){const{authorization:n}=e
return{result:e,history:t.ofKey(n),beside:t.withOtherKeys(n.publicKeySha256,(0,a.zt)(e))}}(t,e)),u=r.filter(({history:e,beside:t})=>e.withKey.count+t.count>0),c=u.toSorted((e,t)=>Number(hasNone(e))-Number(hasNone(t))).slice(0,i).map(silencedLines)
return[(0,o.R_)(3,s.Qq`Certificates that already exist`),...0===c.length?[]:[{kind:"list",items:c}],(0,o.FY)(restOf(r,u.length-c.length))]}function keysWithCertificates({audit:e,review:t}){return null===e?0:t.gains.filter(({result:t})=>e.history.ofKey(t.authorization).withKey.count>0).length}function hasNone({history:e}){return 0===e.withKey.count}function silencedLines({result:e,history:t,beside:n}){const{withKey:i,complete:r}=t,a=[...s.Qq`There ${areOf(n)} with other keys for its names`,...from(n),...s.Qq`.`],l=0===i.count?[...(0,u.I1)(e),...s.Qq` has no certificate yet.`]:[...s.Qq`⚠️ `,...(0,u.I1)(e),...s.Qq` already has `,...(0,o.ko)(s.Qq`${r?[]:s.Qq`at least `}${h=i.count,(0,s.hS)(h,s.Qq`certificate`,s.Qq`certificates`)}`),...from(i),...s.Qq`, for `,...(0,c.KE)(i.dnsNames,u.Qc),...s.Qq`.`]
var h
return 0===n.count?[l]:[l,a]}function areOf({count:e}){return 1===e?s.Qq`is 1 certificate`:s.Qq`are ${e} certificates`}function from({issuers:e,newest:t}){const n=0===e.length?[]:[...s.Qq`, from `,...(0,c.KE)(e,l)]
return null===t?n:[...n,...s.Qq`, the newest dated ${(0,r.G$)(t)}`]}function restOf(e,t){const keys=e=>(0,s.hS)(e,s.Qq`key`,s.Qq`keys`),n=e.filter(({history:e,beside:t})=>e.complete&&e.withKey.count+t.count===0),i=e.filter(({history:e})=>!e.complete).length
return[...0===t?[]:[s.Qq`… and ${(0,s.hS)(t,s.Qq`more key`,s.Qq`more keys`)} for which certificates exist.`],...0===n.length?[]:[s.Qq`There is no certificate yet for ${keys(n.length)} and ${1===n.length?s.Qq`its`:s.Qq`their`} names.`],...0===i?[]:[s.Qq`⚠️ There might be more certificates for ${keys(i)}: not all of ${1===i?s.Qq`its`:s.Qq`their`} names could be searched.`],...n.length===e.length?[]:[s.Qq`If you do not know who ordered a certificate, do not authorize its key.`]].flatMap((e,t)=>0===t?e:s.Qq` ${e}`)}},57478:(e,t,n)=>{n.d(t,{C:()=>incompleteness,z:()=>excerptOf})
var i=n(74043),r=n(34902),s=n(44702)
function excerptOf({gains:e,names:t},n){const i=e.flatMap((e,t)=>0===e.names.length?[t]:[]),r=new Map(i.slice(0,n).map(e=>[e,[]]))
let s=n-r.size,o=0
for(const e of t){for(const t of e.gains.slice(0,s))append(r,t,e)
if(e.gains.length>s)break
s-=e.gains.length,o++}return{gains:e.flatMap((e,t)=>{const n=r.get(t)
return void 0===n?[]:[{result:e.result,names:n}]}),missing:{names:t.length-o,authorizations:e.length-r.size}}}function append(e,t,n){const i=e.get(t)
void 0===i?e.set(t,[n]):i.push(n)}function incompleteness({missing:e},{names:t,gains:n},o,a){const u=[{count:e.names,of:t.length,words:i.Qq`names`},{count:e.authorizations,of:n.length,words:i.Qq`authorizations`},{count:Math.max(0,o.changed-o.shown),of:o.changed,words:i.Qq`changed pins`}].filter(({count:e})=>e>0).map(({count:e,of:t,words:n})=>i.Qq`${e} of ${t} ${n}`)
if(0===u.length)return[]
const c=i.Qq`the log of the run`
return[...i.Qq`⚠️ Not complete: ${(0,s.em)(u)} not shown here; `,...null===a?c:(0,r.nf)(c,a),...i.Qq` lists all of them. `]}},29848:(e,t,n)=>{function fitted(e,t,n,i,r){const s=n(e)
if(r(s)<=i)return s
let o=e
const a=[]
for(const{knob:e,floor:n}of t)a.push({knob:e,value:o[e]}),o={...o,[e]:Math.min(n,o[e])}
for(const{knob:e,value:t}of a.reverse()){const s=largest(o[e],t,t=>{return s=n({...o,[e]:t}),r(s)<=i
var s})
if(o={...o,[e]:s},s<t)break}return n(o)}function largest(e,t,n){let i=e,r=1
for(;i<t&&n(Math.min(i+r,t));)i=Math.min(i+r,t),r*=2
let s=Math.min(i+r,t+1)
for(;s-i>1;){const e=Math.floor((i+s)/2)
n(e)?i=e:s=e}return i}n.d(t,{$:()=>fitted})},12888:(e,t,n)=>{n.d(t,{Ml:()=>reviewLines,jU:()=>gainsList,o1:()=>legend})
var i=n(33159),r=n(74043),s=n(34902),o=n(57442),a=n(44702)
function gainsList(e,t,n){if(0===e.length)return[]
const u=(0,o.O0)(t)
return[{kind:"list",items:e.map(e=>function lines(e,t,n){const{result:u,names:c}=e,l=0===n?[]:[...r.Qq` in `,...(0,o.VK)(u,n)],h=[...(0,s.ko)((0,o.L4)(u)),...r.Qq` `,...(0,o.I1)(u),...l],f=(0,i.$)(c,({domain:e,concerns:t})=>t.has("wildcard")?"":e)
return[h,...[...f.values()].map(e=>function line(e,t){const n=e.map(({name:e})=>e).toSorted(),i=(0,a.KE)(n,n.length,e=>t(e)?(0,s.ko)(r.Qq`${e}`):r.Qq`${e}`)
return[...labelOf(e),...r.Qq`: `,...i]}(e,t))]}(e,u,n))}]}function labelOf(e){const has=t=>e.some(({concerns:e})=>e.has(t))
if(has("public-suffix"))return r.Qq`⚠️ wildcards, including one for a whole public suffix`
if(has("wildcard"))return r.Qq`⚠️ wildcards`
const t=r.Qq`${e[0].domain}`,n=has("international")?r.Qq`, with non-ASCII letters`:[]
return has("new-domain")?r.Qq`⚠️ new domain ${t}${n}`:r.Qq`${t}${n}`}const u=r.Qq`Cert Spotter's API cannot withdraw an authorization, so check carefully before you merge.`
function legend(e){return"compared"!==e.kind?(0,s.FY)(r.Qq`The base branch could not be compared, so any of these names might be new. ${u}`):(0,s.FY)(0===e.newNames.length?r.Qq`All of these names are already in the repository. ${u}`:r.Qq`Names in bold are new to the repository. ${u}`)}function*reviewLines({gains:e}){for(const{result:t,names:n}of e){const{by:e,publicKeySha256:i,tbsSha256:s,documents:a}=t.authorization,u="key"===e?i:s??i,c=a.map(({path:e,line:t})=>r.Qq`${e}:${t}`)
yield r.Qq`${(0,o.L4)(t)}: ${u} in ${(0,r.fj)(c,r.Qq`, `)}`
for(const{name:e}of n)yield r.Qq`  ${e}`}}},9665:(e,t,n)=>{n.d(t,{L7:()=>jsonReport,mk:()=>inChunks,zL:()=>arrayLines})
var i=n(94055),r=n(12527),s=n(49305),o=n(4854),a=n(40020),u=n(99934)
const c=65536
function*inChunks(e){let t=""
for(const n of e)t+=n,t.length>=c&&(yield t,t="")
""!==t&&(yield t)}function*arrayLines(e,t){let n=!0
for(const i of e)yield`${n?"[":","}\n${t}  ${i}`,n=!1
yield n?"[]":`\n${t}]`}function*auditLines(e){null!==e?(yield`  "audit": {\n    "domains": ${(0,s.aB)(e.domains)},\n    "issuances": ${e.issuances},\n`,yield`    "allowed": ${e.allowed},\n    "unknown": `,yield*arrayLines(e.unknown.map(e=>(0,s.aB)(function unknownEntry({publicKeySha256:e,dnsNames:t,newest:n,count:i,revoked:r,issuers:s}){const{issuer:o,notBefore:a,notAfter:u,tbsSha256:c}=issuanceEntry(n)
return{publicKeySha256:e,dnsNames:t,issuer:o,notBefore:a,notAfter:u,tbsSha256:c,count:i,revoked:r,issuers:s}}(e))),"    "),yield',\n    "missing": ',yield*arrayLines(e.missing.map(e=>(0,s.aB)(function missingEntry({publicKeySha256:e,dnsNames:t,documents:n}){return{publicKeySha256:e,dnsNames:t,documents:n}}(e))),"    "),yield',\n    "revoked": ',yield*arrayLines(e.revoked.map(e=>(0,s.aB)(function revokedEntry({issuance:e,document:t}){const{publicKeySha256:n,dnsNames:i}=e
return{...t,publicKeySha256:n,dnsNames:i,...issuanceEntry(e)}}(e))),"    "),yield`,\n    "complete": ${e.complete}\n  }`):yield'  "audit": null'}function alreadyIssued(e,t){const n=t?.history.ofKey(e)
return!0===n?.complete?n.withKey.count:null}function issuanceEntry({issuer:e,issuerFriendlyName:t,notBefore:n,notAfter:i,tbsSha256:s}){return{issuer:e??t,notBefore:(0,r.nE)(n),notAfter:(0,r.nE)(i),tbsSha256:s}}const l=1
function jsonReport(e){return inChunks(function*lines(e){yield`{\n  "version": ${l},\n`,yield`  "outcome": ${(0,s.aB)(e.outcome)},\n`,yield`  "mode": ${(0,s.aB)(e.mode)},\n`,yield`  "asOf": ${(0,s.aB)((0,r.nE)(e.asOf))},\n`,yield`  "base": ${(0,s.aB)(e.base)},\n`,yield`  "counts": ${(0,s.aB)((0,u.mQ)(e))},\n`,yield*array("documents",e.documents.entries()),yield*list("authorizations",e.authorizations,t=>function authorizationEntry(e,{audit:t}){const{authorization:n,change:r,sent:s}=e
return{by:n.by,endpoint:(0,i.X5)(n),contentType:(0,i.JX)(n),publicKeySha256:n.publicKeySha256,tbsSha256:n.tbsSha256,dnsNames:n.dnsNames,documents:n.documents.map(a.$t),change:r.kind,gained:(0,u.zt)(e),gainedNames:(0,i.rP)(n,r),alreadyIssued:alreadyIssued(n,t),status:s.status,attempts:s.attempts,error:"failed"===s.status?s.error:null,reason:reasonOf(s)}}(t,e)),yield*list("removedKeys",(0,u.v_)(e.comparison),removedKeyEntry),yield*list("pins",e.pins,pinEntry),yield*auditLines(e.audit),yield",\n",yield*list("findings",e.findings,findingEntry),yield`  "updatedFiles": ${(0,s.aB)(e.updatedFiles)}\n}\n`}(e))}function list(e,t,n){return array(e,function*entries(e,t){for(const n of e)yield(0,s.aB)(t(n))}(t,n))}function*array(e,t){yield`  "${e}": `,yield*arrayLines(t,"  "),yield",\n"}function reasonOf(e){return"failed"===e.status?e.reason:"not-tried"===e.status?e.why:null}function removedKeyEntry({publicKeySha256:e,dnsNames:t,paths:n}){return{publicKeySha256:e,dnsNames:t,paths:n}}function pinEntry(e){return{name:e.name,verdict:e.verdict,level:e.level,notAfter:null===e.notAfter?null:(0,r.nE)(e.notAfter),daysLeft:e.daysLeft,documents:e.certificates.map(pinnedEntry),successor:e.successor&&pinnedEntry(e.successor),published:e.published&&publishedEntry(e.published),differences:e.differences.map(differenceEntry),change:"not-compared"===e.change.kind?"unknown":e.change.kind,changes:changesEntry(e.change),advice:(0,o.jA)(e.advice)}}function changesEntry({formerNames:e,added:t,gone:n,moved:i,settings:r,differences:s}){return{formerNames:e,added:t.map(heldEntry),gone:n.map(heldEntry),renamed:i.map(({certificate:e,from:t,to:n})=>({...identity(e),from:t,to:n})),settings:r.map(({words:e,isLoosened:t})=>({change:(0,o.jA)(e),loosened:t})),differences:s.map(differenceEntry)}}function heldEntry({certificate:e,paths:t}){return{...identity(e),paths:t}}function pinnedEntry(e){return{...(0,a.$t)(e.place),...identity(e)}}function publishedEntry(e){const{url:t,confirmed:n,verified:i,renamed:r}=e
return{url:t,...identity(e),confirmed:n,verified:i,renamed:r}}function differenceEntry({before:e,after:t,where:n,fields:i}){return{before:e.serial,after:t.serial,where:n,fields:i.map(o.jA)}}function identity(e){return{subject:e.subject,issuer:e.issuer,serial:e.serial,notBefore:(0,r.nE)(e.notBefore),notAfter:(0,r.nE)(e.notAfter),certificateSha256:e.certificateSha256,publicKeySha256:e.publicKeySha256}}function findingEntry({level:e,code:t,path:n,line:i,message:r,hint:s}){return{level:e,code:t,path:n,line:i,message:(0,o.jA)(r),hint:(0,o.jA)(s)}}},34902:(e,t,n)=>{n.d(t,{Cp:()=>helpLink,FY:()=>paragraph,Gc:()=>renderMarkdown,R_:()=>heading,ko:()=>strong,nf:()=>link})
var i=n(33721),r=n(4854),s=n(74043)
function line(e){return inline(e,r.RK).trim().replace(o,"$1\\$2")}const o=/^(\d*)([#>+=.)-])/
function cell(e){return inline(e,inCell).trim().replace(/\|/g,"\\|")}function inCell(e){return(0,r.RK)(e).replace(/(?<=\\)\|/g,r.Mk)}function inline(e,t){return function joined(e){const t=e.flatMap(e=>"outside"===e.kind&&""===e.value?u:[e])
return t.flatMap((e,n)=>"outside"===e.kind&&"outside"===t[n-1]?.kind?[...c,e]:[e])}(e).map(e=>function partOf(e,t){switch(e.kind){case"own":return e.value.replace(/\s*\n\s*/g," ").replace(a,"\\$&")
case"outside":return function code(e){const t=fenceFor(e,1),n=/^`|`$|^ .*[^ ].* $/.test(e)?" ":""
return`${t}${n}${e}${n}${t}`}(t(e.value))
case"strong":return`**${inline(e.of,t)}**`
case"link":return`[${inline(e.of,t)}](${e.url})`
case"help":return`[${e.code}](${(0,i.qU)(e.code)})`}}(e,t)).join("")}const a=/[\\`*_~[\]<&]|#(?=#*$)/g
function fenceFor(e,t){const n=e.match(/`+/g)??[]
return"`".repeat(Math.max(t,...n.map(({length:e})=>e+1)))}const u=s.Qq`(empty)`,c=s.Qq` `
function link(e,t){return[{kind:"link",of:e,url:t}]}function strong(e){return[{kind:"strong",of:e}]}function helpLink(e){return[{kind:"help",code:e}]}function heading(e,t){return{kind:"heading",depth:e,words:t}}function paragraph(e){return{kind:"paragraph",words:e}}function renderMarkdown(e){return`${e.map(written).join("\n\n")}\n`}function written(e){switch(e.kind){case"heading":return`${"#".repeat(e.depth)} ${line(e.words)}`
case"paragraph":return line(e.words)
case"list":return e.items.map(listItem).join("\n")
case"table":return function table(e,t){const[n,...i]=[e,...t].map(e=>`| ${e.map(cell).join(" | ")} |`)
return[n,`| ${e.map(()=>"-").join(" | ")} |`,...i].join("\n")}(e.header,e.rows)
case"chart":return function fenced(e,t){const n=fenceFor(t,3)
return`${n}${e}\n${t}\n${n}`}("mermaid",e.mermaid)}}function listItem(e){return`- ${e.map(line).join("\\\n  ")}`}},40500:(e,t,n)=>{n.d(t,{Fh:()=>changedPins,i6:()=>pinChangesSection,iU:()=>pinChangesPart,x5:()=>pinChangeLines})
var i=n(12527),r=n(4854),s=n(74043),o=n(34902),a=n(57442),u=n(44702)
function changedPins(e){return e.filter(({change:{kind:e}})=>"unchanged"!==e&&"not-compared"!==e).map(e=>({pin:e,rank:c.indexOf(effectOf(e.change))})).toSorted((e,t)=>e.rank-t.rank).map(({pin:e})=>e)}const c=["removed","loosened","replaced","unknown","new","changed"]
function effectOf({kind:e,settings:t,gone:n,formerNames:i}){return"replaced"!==e?"new"===e||"removed"===e?e:"unknown":t.some(({isLoosened:e})=>e)||i.length>1?"loosened":n.length>0?"replaced":"changed"}const l={removed:e=>s.Qq`no longer watches ${pins(e)}`,loosened:e=>s.Qq`loosens ${pins(e)}`,replaced:e=>s.Qq`replaces certificates of ${pins(e)}`,unknown:e=>s.Qq`has ${pins(e)} that might be new`,new:e=>s.Qq`adds ${pins(e)}`,changed:e=>s.Qq`changes ${pins(e)}`}
function pins(e){return(0,s.hS)(e,s.Qq`pin`,s.Qq`pins`)}function pinChangesPart(e){const t=changedPins(e).map(({change:e})=>effectOf(e)),n=c.flatMap(e=>{const n=t.filter(t=>t===e).length
return 0===n?[]:[l[e](n)]})
return 0===n.length?[]:[s.Qq`it ${(0,u.em)(n)}`]}function pinChangesSection(e,t){const n=changedPins(e).slice(0,t)
if(0===n.length)return[]
const i=n.map(({name:e,change:t})=>[[...(0,o.ko)(stateOf(t)),...s.Qq` ${(0,r.vI)(e,a.DD)}`],...linesOf(t)])
return[(0,o.R_)(3,s.Qq`Changes to pins`),{kind:"list",items:i}]}function*pinChangeLines(e){for(const{name:t,change:n}of changedPins(e)){yield s.Qq`${stateOf(n)}: ${t}`
for(const e of linesOf(n))yield s.Qq`  ${e}`}}const h={removed:s.Qq`⚠️ no longer watched`,loosened:s.Qq`⚠️ loosened`,replaced:s.Qq`replaced`,unknown:s.Qq`might be new`,new:s.Qq`new pin`,changed:s.Qq`changed`}
function stateOf(e){return h[effectOf(e)]}function linesOf(e){const{kind:t,formerNames:n,added:i,gone:r,moved:o,settings:a,differences:u}=e,c="replaced"===t&&r.length>0
return[...former(n),...i.map(e=>s.Qq`${c?s.Qq`now: `:[]}${certificateWords(e)}`),...r.map(e=>s.Qq`before: ${certificateWords(e)}`),...u.map(({where:e,fields:t})=>s.Qq`differences in ${e}: ${function fieldsOf(e){return 0===e.length?s.Qq`none that matter`:(0,s.fj)(e,s.Qq`; `)}(t)}`),...o.map(movedWords),...a.map(settingWords)]}function former(e){if(0===e.length)return[]
const t=(0,u.em)(e.map(e=>s.Qq`${(0,r.vI)(e,a.DD)}`))
return[1===e.length?s.Qq`was the pin ${t}`:s.Qq`combines the pins ${t}: one can hide that another expires`]}function certificateWords({certificate:e,paths:t}){const{certificateSha256:n,issuer:r,notAfter:o}=e
return s.Qq`certificate ${n} issued by ${r}, valid until ${(0,i.lF)(o)}, in ${(0,s.fj)(t,s.Qq`, `)}`}function movedWords({certificate:e,from:t,to:n}){const{certificateSha256:i}=e,[r,o]=[(0,s.fj)(t,s.Qq`, `),(0,s.fj)(n,s.Qq`, `)]
return 0===t.length?s.Qq`certificate ${i} is also in ${o}`:0===n.length?s.Qq`certificate ${i} is no longer in ${r}`:s.Qq`certificate ${i} has moved: ${r} → ${o}`}function settingWords({words:e,isLoosened:t}){return t?s.Qq`⚠️ loosened: ${e}`:e}},99934:(e,t,n)=>{n.d(t,{IP:()=>sorted,Kc:()=>o,mQ:()=>countsOf,sG:()=>outcomeOf,uV:()=>countSent,v_:()=>removedKeys,zt:()=>namesGained})
var i=n(32669),r=n(94055),s=n(4854)
const o=["public-suffix","wildcard","new-domain","international","new-name"]
function namesGained({authorization:e,change:t}){return(0,r.rP)(e,t)??e.dnsNames}function removedKeys(e){return"compared"===e.kind?e.removed:[]}function outcomeOf(e){return e.some(({level:e})=>"error"===e)?"fail":e.some(({level:e})=>"warning"===e)?"warn":"pass"}function sorted(e){return[...e].sort((e,t)=>i.yr.indexOf(e.level)-i.yr.indexOf(t.level)||(0,i.tt)(e.code,t.code)||(e.rank??0)-(t.rank??0)||comparePaths(e.path,t.path)||(e.line??0)-(t.line??0)||comparePaths((0,s.jA)(e.message),(0,s.jA)(t.message)))}function comparePaths(e,t){return e===t?0:null===e?1:null===t||e<t?-1:1}function countsOf(e){return{files:e.files,documents:e.documents.count,planned:e.authorizations.length,authorized:countSent(e,"authorized"),failed:countSent(e,"failed"),pins:e.pins.length,errors:countFindings(e,"error"),warnings:countFindings(e,"warning"),notices:countFindings(e,"notice")}}function countSent({authorizations:e},t){return e.filter(({sent:e})=>e.status===t).length}function countFindings({findings:e},t){return e.filter(e=>e.level===t).length}},21780:(e,t,n)=>{n.d(t,{Pl:()=>headline,EL:()=>pinsPart,YG:()=>summaryOf})
var i=n(73558),r=n(12527),s=n(74043),o=n(97182),a=n(57478),u=n(29848),c=n(12888),l=n(4854)
const h=400*r.vd,f=800*r.vd,d=30,p=6,m=28,g=Date.UTC(9999,11,30),y=["---","config:","  gantt:","    leftPadding: 190","---"]
function pinsChart(e,t){const n=e.filter(({certificates:e})=>e.length>0).slice(0,d)
return 0===n.length?null:[...y,"gantt","  dateFormat YYYY-MM-DD","  axisFormat %b %Y","  todayMarker stroke-width:2px,stroke:#d1242f","  section Today",`  checked as of ${(0,r._$)(t)} :milestone, today, ${(0,r._$)(t)}, 0d`,...n.flatMap((e,n)=>function pinLines(e,t,n){const i=(0,l.eZ)(e.name,m)||`Pin ${t+1}`,s=e.certificates.toSorted((e,t)=>e.notAfter-t.notAfter).slice(-p)
return[`  section ${i}`,...s.map((i,s)=>function bar(e,t,n,i){const[s,o]=[within(e.notBefore,i),within(e.notAfter,i)],a=`until ${(0,r._$)(e.notAfter)}`
return`  ${a} :${t}${n}, ${(0,r._$)(s)}, ${(0,r._$)(Math.max(o,s+r.vd))}`}(i,function tag(e,t){return t.notAfter===e.notAfter?w[e.level]:"done, "}(e,i),`p${t}c${s}`,n))]}(e,n,t))].join("\n")}function within(e,t){return Math.min(Math.max(e,t-h),t+f,g)}const w={ok:"active, ",warning:"",error:"crit, "}
var b=n(34902),k=n(40500),v=n(99934),S=n(57442),A=n(44702)
function headline(e){const t=[...authorizationsPart(e),...pinsPart(e.pins),...auditPart(e)],n=0===t.length?[s.Qq`Nothing to authorize and no pins`]:t
return s.Qq`${A.sE[e.outcome]} ${(0,s.fj)(n,s.Qq`; `)}${function findingsPart(e){const{errors:t,warnings:n}=(0,v.mQ)(e),i=[...0===t?[]:[(0,s.hS)(t,s.Qq`error`,s.Qq`errors`)],...0===n?[]:[(0,s.hS)(n,s.Qq`warning`,s.Qq`warnings`)]]
return 0===i.length?[]:s.Qq` (${(0,A.em)(i)})`}(e)}`}function authorizationsPart(e){const t=e.authorizations.length
if(0===t)return[]
if("plan"===e.mode)return[s.Qq`${(0,A.hT)(t)} planned, nothing sent`]
const n=(0,v.uV)(e,"failed"),i=(0,v.uV)(e,"not-tried")
return[(0,A.em)([s.Qq`${(0,v.uV)(e,"authorized")} of ${(0,A.hT)(t)} accepted`,...0===n?[]:[s.Qq`${n} failed`],...0===i?[]:[s.Qq`${i} not tried`]])]}function pinsPart(e){if(0===e.length)return[]
const t=e.filter(({level:e})=>"ok"!==e).length,n=(0,s.hS)(e.length,s.Qq`pin`,s.Qq`pins`)
return 0===t?[s.Qq`${n} ${1===e.length?s.Qq`is`:s.Qq`are`} fine${firstEnd(e)}`]:[s.Qq`${t} of ${n} ${1===t?s.Qq`needs`:s.Qq`need`} attention`]}function auditPart({audit:e}){if(null===e)return[]
const t=(0,i.s9)(e)
return t>0?[s.Qq`${(0,s.hS)(t,s.Qq`certificate`,s.Qq`certificates`)} with an unknown key`]:[e.complete?s.Qq`no certificate with an unknown key`:s.Qq`the audit is incomplete`]}function firstEnd(e){const t=(0,A.dH)(e)
return null===t?[]:s.Qq` for ${(0,s.hS)(t.daysLeft,s.Qq`day`,s.Qq`days`)}`}const q=1e6,$=1e3,x={chart:1,unchanged:$,places:3,hints:1,findings:$,pins:$,audit:$,removed:$,pinChanges:$,gains:Math.floor(q/7)},O=[{knob:"chart",floor:0},{knob:"unchanged",floor:0},{knob:"places",floor:0},{knob:"hints",floor:0},{knob:"findings",floor:100},{knob:"audit",floor:100},{knob:"pins",floor:100},{knob:"removed",floor:100},{knob:"pinChanges",floor:0},{knob:"gains",floor:0},{knob:"findings",floor:0},{knob:"audit",floor:0},{knob:"pins",floor:0},{knob:"removed",floor:0}]
function summaryOf(e){return(0,u.$)(x,O,t=>(0,b.Gc)(function page(e,t){const n=(0,a.z)(e.review,t.gains),i={changed:(0,k.Fh)(e.pins).length,shown:t.pinChanges}
return[(0,b.R_)(2,[...(0,a.C)(n,e.review,i,e.runUrl),...headline(e)]),...(0,k.i6)(e.pins,t.pinChanges),...pinsSection(e,t.pins),...authorizationsSection(e,n,t),...(0,o.xr)(e,t.audit),...(0,S.ce)(e.comparison,t.removed),...(0,o.v8)(e,t.audit),...findingsSection(e,t),...0===t.chart?[]:chartSection(e),(0,b.FY)(footer(e))]}(e,t)),q,Buffer.byteLength)}function pinsSection({pins:e},t){return 0===e.length?[]:[(0,b.R_)(3,s.Qq`Pins`),...(0,S.BJ)((0,A.Nn)(e),t)]}function authorizationsSection(e,{gains:t},n){const{authorizations:i,comparison:r,mode:o}=e
return 0===i.length?[]:[(0,b.R_)(3,s.Qq`Authorizations`),...(0,c.jU)(t,r,n.places),...(0,S.oK)(i,n.unchanged),(0,b.FY)("plan"===o?_:Q)]}const Q=s.Qq`Cert Spotter's API cannot list or withdraw authorizations. If you no longer trust a key, remove it in Cert Spotter's settings.`,_=s.Qq`This is a plan: nothing was sent. Once sent, an authorization stays, because Cert Spotter's API cannot list or withdraw authorizations.`
function findingsSection({findings:e},t){return 0===e.length?[]:[(0,b.R_)(3,s.Qq`Findings`),...(0,S.bM)(e,t.findings,1===t.hints)]}function chartSection({pins:e,asOf:t}){const n=pinsChart(e,t)
if(null===n)return[]
const i=e.length-d<=0?[]:[(0,b.FY)(s.Qq`The chart shows the first ${d} pins.`)]
return[(0,b.R_)(3,s.Qq`Validity of the pins`),{kind:"chart",mermaid:n},...i]}function footer(e){const{files:t,documents:n}=(0,v.mQ)(e),i=(0,s.hS)(t,s.Qq`file`,s.Qq`files`),o=(0,s.hS)(n,s.Qq`document`,s.Qq`documents`)
return s.Qq`Read ${i} with ${o}; checked as of ${(0,r.n$)(e.asOf)}.`}},57442:(e,t,n)=>{n.d(t,{BJ:()=>pinsTable,DD:()=>h,I1:()=>keyCell,L4:()=>stateOf,O0:()=>newTo,Qc:()=>c,VK:()=>placesCell,bM:()=>findingsList,ce:()=>removedSection,oK:()=>unchangedTable,tp:()=>table})
var i=n(12527),r=n(4854),s=n(74043),o=n(34902),a=n(99934),u=n(44702)
const c=20,l=3
function table(e,t,n,i){const r=t.slice(0,n).map(i)
return[...0===r.length?[]:[{kind:"table",header:e,rows:r}],...others(t.length-r.length)]}const h=80
function pinsTable(e,t){const n=[s.Qq`Pin`,s.Qq`State`,s.Qq`Expires`,s.Qq`Days\u00a0left`,s.Qq`What to do`],r=new Map
for(const{name:t}of e)r.set(t,(r.get(t)??0)+1)
return[...table(n,e,t,e=>[nameOf(e,r),s.Qq`${u.Ne[e.level]}\u00a0${u.L2[e.verdict]}`,null===e.notAfter?s.Qq`–`:(0,i.G$)(e.notAfter),null===e.daysLeft?s.Qq`–`:s.Qq`${e.daysLeft}`,e.advice]),...differencesList(e.slice(0,t))]}function nameOf({name:e,certificates:[t]},n){const i=s.Qq`${(0,r.vI)(e,h)}`
return void 0===t||1===n.get(e)?i:s.Qq`${i} in ${t.place.path}`}function differencesList(e){const t=e.flatMap(({name:e,differences:t})=>t.map(t=>function differenceLines(e,{before:t,after:n,where:i,fields:o}){const a=s.Qq`${(0,r.vI)(e,h)}: ${i} (serial number ${n.serial}) compared with serial number ${t.serial}`
return[a,0===o.length?s.Qq`none that matter`:(0,s.fj)(o,s.Qq`; `)]}(e,t)))
return 0===t.length?[]:[(0,o.FY)(s.Qq`Differences between the certificates:`),{kind:"list",items:t}]}function findingsList(e,t,n=!0){const i=e.slice(0,t).map(e=>function findingLines({level:e,code:t,path:n,line:i,message:r,hint:a}){const c=null===n?[]:s.Qq` ${null===i?n:`${n}:${i}`}`
return[[...s.Qq`${u.M7[e]} `,...(0,o.Cp)(t),...c,...s.Qq` – ${r}`],s.Qq`→ ${a}`]}(e).slice(0,n?2:1))
return[...0===i.length?[]:[{kind:"list",items:i}],...others(e.length-i.length)]}function others(e){return 0===e?[]:[(0,o.FY)(s.Qq`… and ${e} more: the JSON report lists all of them.`)]}function unchangedTable(e,t){const n=e.filter(({change:e})=>"unchanged"===e.kind).toSorted((e,t)=>e.authorization.id<t.authorization.id?-1:1)
return table([s.Qq`Key`,s.Qq`State`,s.Qq`Names`,s.Qq`Documents`],n,t,e=>[keyCell(e),stateOf(e),(0,u.KE)(e.authorization.dnsNames.toSorted(),c),placesCell(e,l)])}function keyCell({authorization:{by:e,publicKeySha256:t,tbsSha256:n}}){return"key"===e?s.Qq`${(0,u.BC)(t)}`:s.Qq`certificate ${(0,u.BC)(n??t)}`}function newTo(e){const t=new Set("compared"===e.kind?e.newNames:[])
return e=>t.has(e)}function placesCell({authorization:{documents:e}},t){const n=e.map(({path:e,line:t})=>`${e}:${t}`)
return(0,u.KE)([...new Set(n)].toSorted(),t)}function stateOf(e){const{sent:t}=e
return"planned"===t.status?function changeWords(e){const{change:t}=e
switch(t.kind){case"new":return function newWords({authorization:e}){return"key"===e.by?s.Qq`new key`:s.Qq`new certificate`}(e)
case"widened":return(0,s.hS)(t.gained.length,s.Qq`more name`,s.Qq`more names`)
case"unchanged":return s.Qq`unchanged`
case"unknown":return s.Qq`planned`}}(e):function sentWords(e){switch(e.status){case"authorized":return s.Qq`✅\u00a0authorized`
case"failed":return s.Qq`❌\u00a0failed: ${e.error.message}`
case"not-tried":return s.Qq`⚠️\u00a0not tried`}}(t)}function removedSection(e,t){const n=(0,a.v_)(e)
if(0===n.length)return[]
const i=[s.Qq`Key`,s.Qq`Names`,s.Qq`Was in`]
return[(0,o.R_)(3,s.Qq`Removed keys`),...table(i,n,t,({publicKeySha256:e,dnsNames:t,paths:n})=>[s.Qq`${(0,u.BC)(e)}`,(0,u.KE)(t,c),(0,u.KE)(n,l)]),(0,o.FY)(s.Qq`They stay authorized at Cert Spotter, whose API cannot withdraw authorizations. If you no longer trust a key, remove it in Cert Spotter's settings.`)]}},44702:(e,t,n)=>{n.d(t,{BC:()=>shortHash,KE:()=>listed,L2:()=>u,M7:()=>o,Ne:()=>a,Nn:()=>mostUrgentFirst,UV:()=>Fingerprints,dH:()=>nextExpiry,em:()=>sentence,hT:()=>authorizations,sE:()=>s})
var i=n(77598),r=n(74043)
const s={pass:r.Qq`✅`,warn:r.Qq`⚠️`,fail:r.Qq`❌`},o={error:r.Qq`❌`,warning:r.Qq`⚠️`,notice:r.Qq`ℹ️`},a={ok:r.Qq`✅`,warning:r.Qq`⚠️`,error:r.Qq`❌`},u={ok:r.Qq`valid`,expiring:r.Qq`expires\u00a0soon`,expired:r.Qq`expired`,"not-yet-valid":r.Qq`not valid yet`,mismatch:r.Qq`not as expected`,missing:r.Qq`no certificate`}
function authorizations(e){return(0,r.hS)(e,r.Qq`authorization`,r.Qq`authorizations`)}function shortHash(e){return e.slice(0,12)}function listed(e,t,n=plainly){const i=e.slice(0,t).map(n),s=e.length-i.length,o=i.flatMap((e,t)=>0===t?e:[...r.Qq`, `,...e])
return 0===s?o:[...o,...r.Qq` and ${s} more`]}function plainly(e){return r.Qq`${e}`}function sentence(e){return e.length<2?e.flat():r.Qq`${(0,r.fj)(e.slice(0,-1),r.Qq`, `)} and ${e.slice(-1).flat()}`}function nextExpiry(e){let t=null
for(const{notAfter:n,daysLeft:i}of e)null!==n&&null!==i&&(null===t||n<t.notAfter)&&(t={notAfter:n,daysLeft:i})
return t}const c={error:0,warning:1,ok:2}
function mostUrgentFirst(e){return e.toSorted((e,t)=>c[e.level]-c[t.level])}class Fingerprints{#Pe=new Map
of({code:e,path:t,message:n}){const r=n.filter(({kind:e})=>"outside"===e).map(({value:e})=>e),s=(0,i.createHash)("sha256").update(JSON.stringify([e,t,r])).digest("hex"),o=(this.#Pe.get(s)??0)+1
return this.#Pe.set(s,o),`${s.slice(0,32)}:${o}`}}},53637:(e,t,n)=>{n.d(t,{S:()=>asciiCompatible,t:()=>utf16Order})
var i=n(26281)
const r=32,s=0
const o=64
function decoded(e,t){const n=e.subarray(0,-2&e.length),i="little"===t?n:Buffer.from(n).swap16()
return Buffer.from(i.toString("utf16le"),"utf8")}function endOfPart(e,t){const n=e[t]===s?1:0
let i=t
for(;i+1<e.length&&isCharacter(e,i+n)&&e[i+1-n]===s;)i+=2
return i}function charactersOf(e,t,n){const r=e[t]===s?1:0,o=Buffer.allocUnsafe((n-t)/2)
for(let n=0;n<o.length;n++)o[n]=(0,i.B)(e,t+r+2*n)
return o}function isCharacter(e,t){const n=(0,i.B)(e,t)
return n>=32&&n<127||9===n||10===n||13===n}const a=0,u=65279,c=256,l=1114111
function utf32Text(e){const t=function readerOf(e){const little=t=>e.readUInt32LE(t),big=t=>e.readUInt32BE(t)
return[little,big].find(t=>function isText(e,t){const n=Math.min(-4&e.length,c)
if(n<8)return!1
if(t(0)===u)return!0
for(let e=0;e<n;e+=4){const n=t(e)
if(n===a||n>=128)return!1}return!0}(e,t))??null}(e)
if(null===t)return null
const n=Buffer.allocUnsafe(e.length)
let i=0
for(let r=0;r+3<e.length;r+=4){const e=t(r)
e<128?n[i++]=e:i+=n.write(e<=l?String.fromCodePoint(e):"?",i,"utf8")}return n.subarray(0,i)}const h=0,f=256
function asciiCompatible(e){if((0,i.B)(e,0)<254&&!e.includes(h))return e
const t=utf32Text(e)
if(null!==t)return t
const n=utf16Order(e)
return null===n?function withoutUtf16Parts(e){const t=[]
let n=0
for(let i=e.indexOf(s);i>=0;){const o=i>n&&isCharacter(e,i-1)?i-1:i,a=endOfPart(e,o)
a-o>=2*r&&(t.push(e.subarray(n,o),charactersOf(e,o,a)),n=a),i=e.indexOf(s,Math.max(a,i+1))}return 0===t.length?e:Buffer.concat([...t,e.subarray(n)])}(e):function fromUtf16(e,t){const n=[]
let i=0
for(let r=0;r<e.length;r++){const a=r
for(;isCharacter(e,r);)r++
const u="little"===t&&e[r]===s?r-1:r
u-a<o||(n.push(decoded(e.subarray(i,a),t),e.subarray(a,u)),i=u)}return Buffer.concat([...n,decoded(e.subarray(i),t)])}(e,n)}function utf16Order(e){if(255===e[0]&&254===e[1])return"little"
if(254===e[0]&&255===e[1])return"big"
const t=e.subarray(0,-2&f)
return t.length<4||!t.includes(h)?null:isNulEverySecond(t,1)?"little":isNulEverySecond(t,0)?"big":null}function isNulEverySecond(e,t){let n=0
for(let i=0;i+1<e.length;i+=2){if(e[i+1-t]===h)return!1
e[i+t]===h&&n++}return 2*n>e.length/2*1.6}},71755:(e,t,n)=>{n.d(t,{b:()=>DocumentCollector,w:()=>outlineAt})
var i=n(12394),r=n(74043),s=n(413),o=n(49529),a=n(43956),u=n(26281),c=n(6626),l=n(52152)
const h=new Map([["2.5.29.17",{name:"subjectAltName",read:function readSubjectAltName(e,t,n){const o=sequenceIn(t,n,"subjectAltName").copy(),a=new s.gj(t,o),u=[]
for(;a.next();)if(a.tag===f&&u.push(dnsName(t,a)),e.dnsNames.length+u.length>d)throw new i.HR(r.Qq`there are too many names`)
for(const t of u)e.dnsNames.push(t)
e.alternativeNames.push(o)}}],["2.5.29.19",{name:"basicConstraints",read:function readBasicConstraints(e,t,n){const i=new s.gj(t,sequenceIn(t,n,"basicConstraints")),r=i.next()&&i.tag===s._A.boolean&&function isTrue(e,{content:t,contentEnd:n}){return t<n&&0!==(0,u.B)(e,t)}(t,i)
i.finish(),r&&(e.ca=!0)}}],["2.5.29.37",{name:"extendedKeyUsage",read:function readExtendedKeyUsage(e,t,n){const o=new s.gj(t,sequenceIn(t,n,"extendedKeyUsage")),u=[]
for(;o.next();){const e=(0,s.yi)(o,s._A.objectIdentifier,"a key purpose")
u.push((0,a.yv)((0,a.RG)(t,e)))}if(0===u.length)throw new i.HR(r.Qq`no key purpose is named`)
for(const t of u)e.usages.push(t)}}],["2.5.29.32",{name:"certificatePolicies",read:function readPolicies(e,t,n){const i=new s.gj(t,sequenceIn(t,n,"certificatePolicies")),r=[]
for(;i.next();){const e=new s.gj(t,(0,s.yi)(i,s._A.sequence,"a policy"))
r.push((0,a.RG)(t,e.expect(s._A.objectIdentifier,"the identifier of a policy")))}for(const t of r)e.policies.push(t)}}],["2.5.29.14",{name:"subjectKeyIdentifier",read:function readSubjectKeyId(e,t,n){const i=new s.gj(t,n).expect(s._A.octetString,"the subject key identifier")
e.subjectKeyId??=i.copy()}}],["2.5.29.35",{name:"authorityKeyIdentifier",read:function readAuthorityKeyId(e,t,n){const i=new s.gj(t,sequenceIn(t,n,"authorityKeyIdentifier")),r=i.next()&&i.tag===p?i.copy():null
i.finish(),e.authorityKeyId??=r}}],[l.ZS.poison,{name:"precertificate poison",read:function readPoison(e){e.poison=!0}}]])
function readExtensions(e,t,n){const i=new s.gj(t,n)
for(;i.next();)readExtension(e,t,(0,s.yi)(i,s._A.sequence,"an extension"))}function readExtension(e,t,n){const o=new s.gj(t,n).expect(s._A.objectIdentifier,"the type of an extension"),u=h.get((0,a.RG)(t,o)),c=function stepToValue(e,t){const n=e.next()&&(e.tag!==s._A.boolean||e.next())
if(!n||e.tag!==s._A.octetString)throw new i.HR(r.Qq`the value of an extension is not where it should be`)
if(e.end!==t)throw new i.HR(r.Qq`an extension contains more than its value`)
return e}(o,n.contentEnd)
void 0!==u&&((0,i.CD)(()=>u.read(e,t,c)).ok||e.damaged.push(u.name))}const f=130,d=1e5
const p=128
function sequenceIn(e,t,n){return new s.gj(e,t).expect(s._A.sequence,n)}function dnsName(e,{content:t,contentEnd:n}){return(0,o.u5)(e,t,n)}const m=new Map([[129,"email"],[130,"DNS"],[134,"URI"]])
function written(e,{tag:t,content:n,contentEnd:i}){const r=m.get(t)
if(void 0!==r)return`${r}:${(0,o.u5)(e,n,i)}`
const s=(0,c.ZD)(e,n,i)
return 135!==t?`[${31&t}]:${s}`:i-n===4?`IP:${[...e.subarray(n,i)].join(".")}`:`IP:${s}`}function serialNumber(e,{content:t,contentEnd:n}){if(128&(0,u.B)(e,t))return`-${function magnitude(e){const t=((1n<<BigInt(4*e.length))-BigInt(`0x${e}`)).toString(16)
return t.length%2==0?t:`0${t}`}((0,c.ZD)(e,t,n))}`
let i=t
for(;i<n-1&&0===e[i];)i++
return(0,c.ZD)(e,i,n)}var g=n(87002),y=n(39014)
function momentOf(e,t,n,i,r){const s=function dayOf(e,t,n){const i=e%4==0&&(e%100!=0||e%400==0),r=2===t&&i?29:w[t-1]??0
return n>=1&&n<=r&&e>=0?new Date(0).setUTCFullYear(e,t-1,n):null}(t,digits(e,n,2),digits(e,n+2,2)),o=isDigit(e[n+8]),a=o?digits(e,n+8,2):0,u=timeOfDay(digits(e,n+4,2),digits(e,n+6,2),a),c=n+(o?10:8),l=o&&r?function endOfFraction(e,t){if(46!==e[t]&&44!==e[t]||!isDigit(e[t+1]))return t
let n=t+1
for(;isDigit(e[n]);)n++
return n}(e,c):c,h=function offsetOf(e,t,n){const i=e[t]
if(90===i)return t+1===n?0:null
if(43!==i&&45!==i||t+5!==n)return null
const r=timeOfDay(digits(e,t+1,2),digits(e,t+3,2),0)
return null===r||43===i?r:-r}(e,l,i)
return null===s||null===u||null===h?null:s+u+function milliseconds(e,t,n){if(n===t)return 0
const i=e.toString("latin1",t+1,Math.min(n,t+4))
return Number(i.padEnd(3,"0"))}(e,c,l)-h}const w=[31,28,31,30,31,30,31,31,30,31,30,31]
function timeOfDay(e,t,n){return e<=23&&t<=59&&n<=59?1e3*(60*(60*e+t)+n):null}function isDigit(e){return void 0!==e&&e>=48&&e<=57}function digits(e,t,n){let i=0
for(let r=t;r<t+n;r++){if(!isDigit(e[r]))return Number.NaN
i=10*i+(0,u.B)(e,r)-48}return i}function readCertificate(e,t,n){const o=function readFields(e,{toBeSigned:t,algorithm:n}){const o=new s.gj(e,t)
o.next()&&o.tag===b&&o.next()
const a=function serialNumberIn(e){if(e.content===e.contentEnd)throw new i.HR(r.Qq`the serial number is empty`)
return e.copy()}(o)
o.expect(s._A.sequence,"the signature algorithm")
const u=(0,g.bD)(e,o.expect(s._A.sequence,"the issuer")),l=new s.gj(e,o.expect(s._A.sequence,"the validity")),h=moment(e,l,"notBefore"),f=moment(e,l,"notAfter"),d=o.expect(s._A.sequence,"the subject").copy(),p=o.expect(s._A.sequence,"the public key").copy(),{publicKeyAlgorithm:m,rsaBits:w,curve:k}=(0,c.kc)(e,p)
return{serial:a,signatureAlgorithm:(0,y.DA)((0,c.On)(e,n,"the signature algorithm")),issuer:u,notBefore:h,notAfter:f,subject:d,commonNames:(0,g.VG)(e,d),publicKey:p,publicKeyAlgorithm:m,rsaBits:w,curve:k,extensions:extensionsAfter(e,o)}}(e,t)
return{document:new CertificateInFile(e,t,o,n),damagedExtensions:o.extensions.damaged}}const b=(0,s.qA)(0)
const k=new Set([129,130,(0,s.qA)(1),(0,s.qA)(2)])
function extensionsAfter(e,t){const n={dnsNames:[],ca:!1,usages:[],policies:[],alternativeNames:[],subjectKeyId:null,authorityKeyId:null,poison:!1,damaged:[]}
let o=!1
for(;t.next();)if(t.tag!==l.Lj||o){if(!k.has(t.tag))throw new i.HR(r.Qq`something unexpected follows the public key`)}else{readExtensions(n,e,new s.gj(e,t).expect(s._A.sequence,"the list of extensions")),o=!0}return n}function moment(e,t,n){if(!t.next())throw new i.HR(r.Qq`${n} is missing`)
return function timeOf(e,{tag:t,content:n,contentEnd:i}){if(t===s._A.utcTime){const t=digits(e,n,2)
return momentOf(e,t<50?2e3+t:1900+t,n+2,i,!1)}return t!==s._A.generalizedTime?null:momentOf(e,digits(e,n,4),n+4,i,!0)}(e,t)}class CertificateInFile{path
line
index
encoding
alias
kind
commonNames
publicKeyAlgorithm
rsaBits
curve
signatureAlgorithm
dnsNames
ca
usages
policies
issuer
notBefore
notAfter
#Ae
#Me
#Ke
#ze=null
#Fe=null
#Ue=null
#De=null
constructor(e,t,n,i){this.path=i.path,this.line=i.line,this.index=i.index,this.encoding=i.encoding,this.alias=i.alias,this.kind=n.extensions.poison?"precertificate":"certificate",this.commonNames=n.commonNames,this.publicKeyAlgorithm=n.publicKeyAlgorithm,this.rsaBits=n.rsaBits,this.curve=n.curve,this.signatureAlgorithm=n.signatureAlgorithm,this.dnsNames=n.extensions.dnsNames,this.ca=n.extensions.ca,this.usages=n.extensions.usages,this.policies=n.extensions.policies,this.issuer=n.issuer,this.notBefore=n.notBefore,this.notAfter=n.notAfter,this.#Ae=e,this.#Me=t,this.#Ke=n}get subject(){return this.#ze??=(0,g.ob)(this.#Ae,this.#Ke.subject),this.#ze}get serial(){return serialNumber(this.#Ae,this.#Ke.serial)}get publicKeySha256(){return this.#Fe??=hashOf(this.#Ae,this.#Ke.publicKey),this.#Fe}get certificateSha256(){return this.#Ue??=hashOf(this.#Ae,this.#Me.whole),this.#Ue}get certificateSha1(){return(0,c.e8)(octetsOf(this.#Ae,this.#Me.whole))}get publicKeySha1(){return(0,c.e8)(octetsOf(this.#Ae,this.#Ke.publicKey))}get tbsSha256(){return this.#De??=(0,l.Qv)(this.#Ae,this.#Me.toBeSigned),this.#De}get alternativeNames(){return this.#Ke.extensions.alternativeNames.flatMap(e=>function generalNames(e,t){const n=[],i=new s.gj(e,t)
for(;i.next();)n.push(written(e,i))
return n}(this.#Ae,e))}get subjectKeyId(){return keyIdentifier(this.#Ae,this.#Ke.extensions.subjectKeyId)}get authorityKeyId(){return keyIdentifier(this.#Ae,this.#Ke.extensions.authorityKeyId)}}function hashOf(e,t){return(0,c.sc)(octetsOf(e,t))}function octetsOf(e,{start:t,end:n}){return e.subarray(t,n)}function keyIdentifier(e,t){return null===t?null:(0,c.ZD)(e,t.content,t.contentEnd)}var v=n(16151)
const S=new Set(["1.2.840.113549.1.9.14","1.3.6.1.4.1.311.2.1.14"])
function readCertificationRequest(e,t,n){const[o,u,l,h,...f]=(0,s.LU)(e,t.toBeSigned)
if((0,s.yi)(o,s._A.integer,"the version"),f.length>0)throw new i.HR(r.Qq`something follows the attributes`)
const d=function requestedExtensions(e,t){const n={dnsNames:[],ca:!1,usages:[],policies:[],alternativeNames:[],subjectKeyId:null,authorityKeyId:null,poison:!1,damaged:[]}
if(void 0===t)return n
for(const i of(0,s.LU)(e,(0,s.yi)(t,(0,s.qA)(0),"the list of attributes"))){const[t,r]=(0,s.LU)(e,(0,s.yi)(i,s._A.sequence,"an attribute")),o=(0,a.RG)(e,(0,s.yi)(t,s._A.objectIdentifier,"the type of an attribute"))
if(S.has(o))for(const t of(0,s.LU)(e,(0,s.yi)(r,s._A.set,"the value of an attribute")))readExtensions(n,e,(0,s.yi)(t,s._A.sequence,"the list of extensions"))}return n}(e,h),p=(0,s.yi)(u,s._A.sequence,"the subject"),m=(0,s.yi)(l,s._A.sequence,"the public key")
return{document:{...n,kind:"certificate-request",subject:(0,g.ob)(e,p),commonNames:(0,g.VG)(e,p),publicKeySha256:(0,c.sc)(e.subarray(m.start,m.end)),...(0,c.kc)(e,m),signatureAlgorithm:signatureAlgorithm(e,t.algorithm),dnsNames:d.dnsNames,ca:d.ca,usages:d.usages},damagedExtensions:d.damaged}}function signatureAlgorithm(e,t){const n=(0,y.DA)((0,c.On)(e,t,"the signature algorithm")),i=n.oid===v.IV?(0,v.jV)(e,t):null
return null===i?n:{...n,name:`${n.name} with ${i}`,hash:i}}var A=n(40020),q=n(84137)
const $=32|s._A.octetString
function encapsulatedContent(e,t){const n=headOf(e,t),[,i]=null===n?[]:(0,s.LU)(e,n)
if(void 0===i||i.tag!==(0,s.qA)(0))return null
return joined(e,(0,s.s2)(e,i.content,i.contentEnd),0)}function joined(e,t,n){if(t.tag!==$)return e.subarray(t.content,t.contentEnd)
if(n>=4)throw new i.HR(r.Qq`a string is nested too deeply`)
return Buffer.concat((0,s.LU)(e,t).map(t=>joined(e,t,n+1)))}function headOf(e,t){let n=t.content,i=null
for(const r of[s._A.integer,s._A.set,s._A.sequence]){if(i=(0,s.s2)(e,n,t.contentEnd),i.tag!==r)return null
n=i.end}return i}var x=n(17373)
class DocumentCollector{path
notes
found
commentedOut
stores=[]
payloads=[]
constructor(e,t=[],n=[],i="documents"){this.path=e,this.notes=new x.z(e,i),this.found=[...t],this.commentedOut=[...n]}get count(){return this.#He+this.stores.length}get#He(){return this.found.length+this.commentedOut.length}uncomment(){this.found.push(...this.commentedOut.splice(0)),this.found.sort((e,t)=>e.document.index-t.document.index)}take(e,t,n){"signed-data"===t.kind?this.#We(e,t.content,n):"private-key"===t.kind?this.notes.privateKey(n.line,r.Qq`${t.form}`):"key-store"===t.kind?this.#Ge(e,t.whole,n):"other"===t.kind?this.notes.passedOver(n.line,r.Qq`${function articled(e){return e.startsWith("a")?`An ${e}`:`A ${e}`}(t.what)}`):this.#Ye(e,t,n)}javaStore(e,t,n){this.stores.push({kind:e,bytes:t,line:n})}#Ge(e,{start:t,end:n},{line:i}){this.stores.push({kind:"PKCS#12",bytes:Buffer.from(e.subarray(t,n)),line:i})}#Ye(e,t,n){if(this.#He>=5e4)return void this.notes.tooMany(5e4)
const{start:i,end:s}=t.signed.whole,{line:o,encoding:a,alias:u=null,isCommented:c=!1}=n,l={path:this.path,line:o,encoding:a,alias:u,index:this.#He},h=this.#Ve(n,t.kind,()=>function readSigned(e,{kind:t,signed:n},i){return"certificate"===t?readCertificate(e,n,i):readCertificationRequest(e,n,i)}(e,t,l))
if(null===h)return
const{document:f,damagedExtensions:d}=h;(c?this.commentedOut:this.found).push({document:f,der:e.subarray(i,s)}),(0,A.Yn)(f)&&!(0,A.DC)(f)&&this.notes.undated(n.line)
for(const e of d)this.notes.flawed(n.line,r.Qq`The extension ${e} is damaged and counts as absent in the ${t.kind}`)}#We(e,t,n){const i=this.#Ve(n,"PKCS#7",()=>function certificateSet(e,t){const n=headOf(e,t)
if(null===n||n.end>=t.contentEnd)return[]
const i=(0,s.s2)(e,n.end,t.contentEnd)
return i.tag===(0,s.qA)(0)?(0,s.LU)(e,i):[]}(e,t))
if(null===i)return
const o=this.#Ve(n,"PKCS#7 payload",()=>encapsulatedContent(e,t))
null!==o&&o.length>0?this.payloads.push({bytes:o,spot:n}):0===i.length&&this.notes.passedOver(n.line,r.Qq`A PKCS#7 structure without certificates`)
for(const t of i){const i=this.#Ve(n,"certificate in PKCS#7",()=>(0,q.ls)(e,t))
null!==i&&("certificate"===i.kind?this.#Ye(e,i,n):this.notes.passedOver(n.line,r.Qq`A member of PKCS#7 that is not an X.509 certificate`))}}#Ve(e,t,n){const s=(0,i.CD)(n)
return s.ok||this.notes.damaged(e.line,r.Qq`A damaged ${t} (${s.reason.text})`),(0,i.Xd)(s)}}function outlineAt(e,t,n){const r=(0,i.CD)(()=>{const i=(0,s.s2)(e,t,n)
return{whole:i,identity:(0,q.ls)(e,i)}})
return(0,i.Xd)(r)}},98297:(e,t,n)=>{n.d(t,{b:()=>javaStoreEnd,q:()=>readJavaStore})
var i=n(77598),r=n(12394),s=n(74043)
const o=new Set([1,2]),a=1,u=2,c=3,l=20,h=Buffer.from("Mighty Aphrodite")
function readJavaStore(e,t){const n=new JavaInput(e)
n.skip(4)
const a=n.uint32()
if(!o.has(a))throw new r.HR(s.Qq`an unknown version`)
const u=new Entries(n,a),c=u.readAll(n.uint32()),f=n.rest>=l
if(c&&!f)throw new r.HR(s.Qq`its end is missing`)
const d=c?n.at:e.length-l,p=f&&t.some(t=>function fits(e,t,n){const r=(0,i.createHash)("sha1").update(Buffer.from(n,"utf16le").swap16()).update(h).update(e.subarray(0,t)).digest()
return(0,i.timingSafeEqual)(r,e.subarray(t,t+l))}(e,d,t))
c||u.unread.push("everything after a secret key")
const{certificates:m,keys:g,unread:y}=u
return{certificates:m,keys:g,unread:y,state:p?"verified":"unverified"}}function javaStoreEnd(e,t){const n=(0,r.CD)(()=>{const n=new JavaInput(e.subarray(t))
n.skip(4)
return new Entries(n,n.uint32()).readAll(n.uint32())?(n.skip(l),t+n.at):e.length})
return(0,r.Xd)(n)}class Entries{certificates=[]
keys=[]
unread=[]
#Je
#Xe
constructor(e,t){this.#Je=e,this.#Xe=t}readAll(e){for(let t=0;t<e;t++){const e=this.#Je.uint32(),t=this.#Je.utf()
if(this.#Je.skip(8),e===c)return this.keys.push({alias:t,kind:"secret key"}),!1
if(e===u)this.#Ze(t)
else{if(e!==a)throw new r.HR(s.Qq`an entry of an unknown kind`)
this.#et(t)}}return!0}#et(e){this.keys.push({alias:e,kind:"private key"}),this.#Je.skip(this.#Je.uint32())
const t=this.#Je.uint32()
for(let n=0;n<t;n++)this.#Ze(e)}#Ze(e){const t=1===this.#Xe?"X.509":this.#Je.utf(),n=this.#Je.take(this.#Je.uint32())
"X.509"===t||"X509"===t?this.certificates.push({alias:e,bytes:n}):this.unread.push("a certificate that is not X.509")}}class JavaInput{#Ae
at=0
constructor(e){this.#Ae=e}get rest(){return this.#Ae.length-this.at}take(e){if(e>this.rest)throw new r.HR(s.Qq`a length runs past the end`)
return this.at+=e,this.#Ae.subarray(this.at-e,this.at)}skip(e){this.take(e)}uint32(){return this.take(4).readUInt32BE()}utf(){return this.take(this.take(2).readUInt16BE()).toString("utf8")}}},70338:(e,t,n)=>{n.d(t,{s:()=>StoredDocumentReader})
var i=n(5129),r=n(42460)
class StoredDocumentReader{#tt
#we
#nt=new r.Pg
constructor({keystorePasswords:e,authorize:t,pins:n},i){this.#tt=e,this.#we=i
for(const e of variablesOf([...t,...n]))this.#it(e)}async read(e,t,r,s){const o=(0,i.r)(e,t,s)
if(0===o.stores.length)return o
const a=variablesOf(r),u=a.map(e=>this.#it(e)),c=[...u.filter(e=>""!==e),...this.#tt],l=a.filter((e,t)=>""===u[t]),{openStores:h}=await n.e(273).then(n.bind(n,84273))
return h(e,o,{passwords:[...new Set(c)],missing:l},this.#nt)}#it(e){const t=this.#we.environment[e]??""
return""!==t&&this.#we.hide(t),t}}function variablesOf(e){const t=e.flatMap(({keystorePasswordEnv:e})=>e??[])
return[...new Set(t)]}},42460:(e,t,n)=>{n.d(t,{O0:()=>Unsupported,Pg:()=>Effort,fx:()=>TooMuchWork})
var i=n(12394),r=n(74043)
class Unsupported extends i.HR{}class TooMuchWork extends i.HR{}class Effort{#rt=2e8
forStore(){let e=2e7
return{spend:t=>{if(t>e||t>this.#rt)throw new TooMuchWork(r.Qq`too many iterations`)
e-=t,this.#rt-=t}}}}},17373:(e,t,n)=>{n.d(t,{_:()=>pemOf,z:()=>FileFindings})
var i=n(74438),r=n(74043)
const s=r.Qq`Export it again from its source, or remove it from the file.`,o=r.Qq`Ignore this if it is intended: only certificates and CSRs are read.`,a=r.Qq`Export it again if a program reads it. Ignore this if it is only an example.`
class FileFindings{path
#st=!1
#ot
#at=null
#ut=null
#Te=[]
labelFindings=[]
#ct=new Map
constructor(e,t="documents"){this.path=e,this.#ot=t}damaged(e,t){"documents"===this.#ot?this.#lt("error","malformed",only(e,t),s):this.#at=oneMore(this.#at,e,t)}undated(e){this.#S("error","malformed",e,()=>({message:r.Qq`The certificate at line ${e} of ${this.path} has a date that does not exist, so it is neither judged nor authorized.`,hint:r.Qq`Have it reissued.`}))}flawed(e,t){this.#S("warning","malformed",e,()=>({message:r.Qq`${t} at line ${e} of ${this.path}.`,hint:r.Qq`Have it reissued or export it again, unless this is intended.`}))}mislabelled(e,t,n){const i=this.#S("warning","malformed",e,()=>({message:r.Qq`The PEM block at line ${e} of ${this.path} is labeled ${t} but contains ${n} and is treated as such.`,hint:r.Qq`Correct the label: many programs reject the block.`}))
null!==i&&this.labelFindings.push(i)}commentedOut(e,t){this.#S("notice","commented-out",e,()=>({message:r.Qq`The ${t} at line ${e} of ${this.path} is commented out, so it is neither authorized nor judged.`,hint:r.Qq`Remove it if it is not needed, or uncomment it if it is in use.`}))}privateKey(e,t){this.#S("error","private-key",e,()=>({message:r.Qq`A private key (${t}) is at line ${e} of ${this.path}.`,hint:r.Qq`Replace the key, then remove it from the file and the Git history: everyone who can read the repository has it. If it protects nothing, such as a test key, exclude the file with a line that starts with "!".`}))}passedOver(e,t){"documents"===this.#ot?this.#lt("notice","unsupported",only(e,t),o):this.#ut=oneMore(this.#ut,e,t)}gaveUp(e,t){this.#S("error","malformed",e,()=>({message:r.Qq`From line ${e} of ${this.path} on, ${t} is not read: too much of it starts like a certificate but is not one.`,hint:r.Qq`Move the certificates to a separate file.`}))}tooMany(e){this.#st||(this.#st=!0,this.#S("error","malformed",null,()=>({message:r.Qq`${this.path} contains more than ${e} documents, and the rest are left out.`,hint:r.Qq`Split the file.`})))}leftOff(e){this.#S("error","malformed",null,()=>({message:r.Qq`${this.path} is only read in part: ${e} values in it are neither certificates nor CSRs.`,hint:r.Qq`Move the certificates to separate files.`}))}nothingRead(){this.#S("error","no-document",null,()=>({message:r.Qq`${this.path} contains no certificate or CSR.`,hint:r.Qq`Check the pattern that matches this file, or exclude it with a line that starts with "!".`}))}notCheckedOut(){this.#S("warning","not-checked-out",null,()=>({message:r.Qq`${this.path} is a Git LFS pointer: the checkout does not contain its content, so it was not read.`,hint:r.Qq`Set lfs: true for actions/checkout, or exclude the file with a line that starts with "!".`}))}add(e,t,n,i,r){this.#S(e,t,n,()=>({message:i,hint:r}))}get hasError(){return this.errors>0}get errors(){let e=null===this.#at?0:this.#at.others+1
for(const{level:t,count:n}of this.#ct.values())"error"===t&&(e+=n)
return e}finish(){this.#lt("warning","malformed",this.#at,a),this.#lt("notice","unsupported",this.#ut,o)
for(const{level:e,code:t,count:n}of this.#ct.values())n>20&&this.#Te.push(this.#ht(e,t,n-20))
return this.#Te}#lt(e,t,n,i){if(null===n)return
const{line:s,what:o,others:a}=n,u=0===a?[]:r.Qq`, as ${1===a?r.Qq`is`:r.Qq`are`} ${a} more below it`
this.#S(e,t,s,()=>({message:r.Qq`${o} at line ${s} of ${this.path} is skipped${u}.`,hint:i}))}#S(e,t,n,r){const s=`${e} ${t}`,o=this.#ct.get(s)??{level:e,code:t,count:0}
if(this.#ct.set(s,o),o.count++,o.count>20)return null
const{message:a,hint:u}=r(),c=(0,i.g)(e,t,{path:this.path,line:n},a,u)
return this.#Te.push(c),c}#ht(e,t,n){return(0,i.g)(e,t,{path:this.path,line:null},r.Qq`${n} more findings with the code ${t} in ${this.path} are not listed.`,r.Qq`Fix the listed ones first.`)}}function only(e,t){return{line:e,what:t,others:0}}function oneMore(e,t,n){return null===e?only(t,n):{...e,others:e.others+1}}function pemOf(e,t){return[`-----BEGIN ${e}-----`,...Buffer.from(t.buffer,t.byteOffset,t.byteLength).toString("base64").match(/.{1,64}/g)??[],`-----END ${e}-----`,""].join("\n")}},5129:(e,t,n)=>{n.d(t,{N:()=>isLfsPointer,r:()=>readDocuments})
var i=n(74043),r=n(84137),s=n(413),o=n(26281),a=n(71755),u=n(98297)
const c={line:1,encoding:"der"},l=new Map([[4277010157,"JKS"],[3469659854,"JCEKS"]]),h=20
function keyStoreType(e){return e.length>=4?l.get(e.readUInt32BE())??null:null}function readBinary(e,t){let n=function readJavaStore(e,t){const n=keyStoreType(e)
if(null===n)return 0
const i=(0,u.b)(e,0)??e.length
return t.javaStore(n,e.subarray(0,i),c.line),i}(e,t),i=0
for(;e[n]===s._A.sequence;){if(i>=h)return t.notes.leftOff(h),e.length
const r=(0,a.w)(e,n,e.length)
if(null===r||isChance(r.identity,(0,o.B)(e,n+1)))break
"other"===r.identity.kind&&i++,t.take(e,r.identity,c),n=r.whole.end}return n}function isChance(e,t){return"other"===e.kind&&"structure of an unknown kind"===e.what&&t>=32&&t<127}const f=/^(?:#(?![ \t]*define\b)|\/\/|;(?=[\s;-]|[\w.-]+[ \t]*[=:])|--[ \t]|(?:rem|dnl)\b|::[ \t])/i,d=80,p=[{open:"/*",close:"*/",beginsLine:!0},{open:"\x3c!--",close:"--\x3e",beginsLine:!1},{open:"<#",close:"#>",beginsLine:!0}]
class Comments{#ft
#dt=null
#pt=0
#Pe=0
constructor(e){this.#ft=e}isAt(e){return this.#dt??=function blocksIn(e){return e.includes(m)||e.includes(g)?p.map(t=>new BlockComments(e,t)):[]}(this.#ft),this.#mt(e)||this.#dt.some(t=>t.isAt(e))}#mt(e){const t=this.#ft.subarray(this.#Pe,e),n=Math.max(t.lastIndexOf(10),t.lastIndexOf(13))
return n>=0&&(this.#pt=this.#Pe+n+1),this.#Pe=Math.max(this.#Pe,e),this.#pt<e&&beginsLineComment(this.#ft,this.#pt)}}const m=42,g=60
function beginsLineComment(e,t){const n=skipBlanks(e,t)
return f.test(e.toString("latin1",n,n+d))}class BlockComments{#ft
#gt
#yt=-1
#_=0
constructor(e,t){this.#ft=e,this.#gt=t}isAt(e){for(;this.#_<=e;)this.#wt()
return this.#yt<=e}#wt(){const{open:e,close:t,beginsLine:n}=this.#gt
this.#yt=this.#ft.indexOf(e,this.#_)
const i=this.#yt<0?-1:this.#ft.indexOf(t,this.#yt+e.length)
i<0?(this.#yt=Number.POSITIVE_INFINITY,this.#_=Number.POSITIVE_INFINITY):n&&!function isFirstOnLine(e,t){const n=e.toString("latin1",Math.max(0,t-d),t)
return/(?:^|[\r\n])(?:\xef\xbb\xbf)?[ \t]*(?:\{\{-?[ \t]*)?$/.test(n)}(this.#ft,this.#yt)?(this.#_=this.#yt+e.length,this.#yt=Number.POSITIVE_INFINITY):this.#_=i+t.length}}function skipTemplateBraces(e,t){const n=e.toString("latin1",t,t+d)
return t+n.length-n.replace(/^\{\{-?[ \t]*/,"").length}function lineEndAfter(e,t){let n=t
for(;!isLineEnd(e,n);)n++
return n}function isLineEnd(e,t){return t>=e.length||10===e[t]||13===e[t]}function skipBlanks(e,t){let n=t
for(239===(0,o.B)(e,n)&&187===e[n+1]&&191===e[n+2]&&(n+=3);32===e[n]||9===e[n];)n++
return n}var y=n(53637)
const w=[["JKS",Buffer.of(254,237,254,237)],["JCEKS",Buffer.of(206,206,206,206)]]
class Search{#Ae
#bt
#kt
#B=-1
#vt
constructor(e,t){this.#Ae=e,this.#bt=t,this.#kt=e.lastIndexOf(s._A.integer),this.#vt=w.map(([e,t])=>({store:e,number:t,at:-1}))}next(e){this.#B<e&&(this.#B=this.#St(e))
let t=this.#B
for(const n of this.#vt)n.at<e&&(n.at=orEnd(this.#Ae,this.#Ae.indexOf(n.number,e))),t=Math.min(t,n.at)
return t}#St(e){return orEnd(this.#Ae,e<this.#kt?this.#Ae.indexOf(s._A.sequence,e):-1)}valueAt(e){const t=this.#vt.find(t=>t.at===e)
return void 0!==t?this.#At(t.store,e):function mayBegin(e,t){const n=(0,o.B)(e,t+1),i=n>128?127&n:0,r=t+2+i
if(i>k||r+S>e.length)return!1
const a=e[r]
return a===s._A.integer?1===e[r+1]&&q.has((0,o.B)(e,r+2)):a===s._A.objectIdentifier?function standsAt(e,t,n){return e.subarray(t,t+n.length).equals(n)}(e,r,A):n>=v&&128!==n&&function beginsSigned(e,t){const n=(0,o.B)(e,t+1),i=n>128?127&n:0
return e[t]===s._A.sequence&&i<=k&&$.has((0,o.B)(e,t+2+i))}(e,r)}(this.#Ae,e)?this.#qt(e)??this.#$t(e):null}#At(e,t){if(this.#bt.isOver||!function hasJavaVersion(e,t){const n=e.length<t+8?0:e.readUInt32BE(t+4)
return 1===n||2===n}(this.#Ae,t))return null
const n=(0,u.b)(this.#Ae,t)
return null===n&&this.#bt.spend(this.#Ae.length-t),null===n?null:{kind:"java",store:e,start:t,end:n}}#qt(e){if(this.#bt.isOver)return null
const t=(0,a.w)(this.#Ae,e,this.#Ae.length)
if(null!==t&&"other"!==t.identity.kind)return{kind:"der",identity:t.identity,start:e,end:t.whole.end}
const n=t?.whole.end??function claimedEnd(e,t){const n=(0,o.B)(e,t+1)
if(n<128)return t+2+n
const i=127&n
return 0===i?e.length:t+2+i+e.readUIntBE(t+2,i)}(this.#Ae,e)
return this.#bt.spend(Math.max(b,Math.min(n,this.#Ae.length)-e)),null}#$t(e){return(0,r.bL)(this.#Ae,e)||(0,r.ln)(this.#Ae,e)?{kind:"damaged",start:e,end:e}:null}}const b=64
function orEnd(e,t){return t<0?e.length:t}const k=4,v=64,S=32,A=Buffer.from("06092a864886f70d010702","hex"),q=new Set([0,1,3]),$=new Set([(0,s.qA)(0),s._A.integer,s._A.objectIdentifier])
const x=/([{}])|(?<![\w-])kty\\*["']?\s*:\s*\\*["']?(?:RSA|EC|OKP|AKP)\b|(?<![\w-])(?:d|priv)\\*["']?\s*:\s*\\*["']?[A-Za-z0-9_-]{40}/g,O=Buffer.from("kty")
function jwkOffsets(e){return e.includes(O)?function offsetsIn(e){const t=[],n=new Nesting
for(const{0:i,1:r,index:s}of e.matchAll(x))"{"===r?n.open(s):"}"===r?n.close():take(n.innermost,i)&&t.push(n.innermost.start??s)
return t}(e.toString("latin1")):[]}class Nesting{#xt=[]
#Ot=0
#Qt={start:null,hasType:!1,hasKey:!1}
get innermost(){return this.#xt.at(-1)??this.#Qt}open(e){this.#xt.length<100?this.#xt.push({start:e,hasType:!1,hasKey:!1}):this.#Ot++}close(){this.#Ot>0?this.#Ot--:this.#xt.pop()}}function take(e,t){t.startsWith("kty")?e.hasType=!0:e.hasKey=!0
const n=e.hasType&&e.hasKey
return n&&(e.hasType=e.hasKey=!1),n}const Q=Buffer.from("PuTTY-User-Key-File-"),_=/^PuTTY-User-Key-File-\d:[\s\S]*?Private-Lines: ?\d+(?:[\r\n]|\\[rn])+\s*[A-Za-z0-9+/]{16}/
function puttyOffsets(e){const t=[]
let n=e.indexOf(Q)
for(;n>=0;){const i=e.indexOf(Q,n+Q.length),r=Math.min(i<0?e.length:i,n+32768)
_.test(e.toString("latin1",n,r))&&t.push(n),n=i}return t}const C=/^AGE-SECRET-KEY-(?:PQ-)?1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}/
const E={nothing:64,blank:65,lineEnd:66,padding:67,other:68,dash1:69,dash2:70,dash3:71}
function unit(e,t){return 256*t+e}function meaningOfUnit(e){return 255&e}function lengthOf(e){return e>>>8}function dashWidth(e){return e>=E.dash1&&e<=E.dash3?e-E.dash1+1:0}const R="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
function base64Character(e){return R.charAt(e)}const N=[[8208,8210,E.dash1],[8211,8211,E.dash2],[8212,8213,E.dash3],[8259,8259,E.dash1],[8722,8722,E.dash1],[65112,65112,E.dash3],[65123,65123,E.dash1],[65293,65293,E.dash1],[173,173,E.nothing],[847,847,E.nothing],[1564,1564,E.nothing],[6158,6158,E.nothing],[8203,8207,E.nothing],[8234,8238,E.nothing],[8288,8303,E.nothing],[65279,65279,E.nothing],[160,160,E.blank],[5760,5760,E.blank],[8192,8202,E.blank],[8239,8239,E.blank],[8287,8287,E.blank],[12288,12288,E.blank],[133,133,E.lineEnd],[8232,8233,E.lineEnd]],I=[...new Set(N.map(([e])=>(0,o.B)(Buffer.from(String.fromCodePoint(e)),0)))],T=function plainMeanings(){const e=new Uint8Array(256).fill(E.other)
for(let t=0;t<64;t++)e[R.charCodeAt(t)]=t
for(const t of" \t\v\f|")e[t.charCodeAt(0)]=E.blank
for(const t of"\r\n")e[t.charCodeAt(0)]=E.lineEnd
return e["=".charCodeAt(0)]=E.padding,e["-".charCodeAt(0)]=E.dash1,e}()
function plainMeaning(e){return T[e]??E.other}function plainAt(e,t){return plainMeaning((0,o.B)(e,t))}const L=function basicPlaneMeanings(){const e=new Uint8Array(65536).fill(E.other)
e.set(T.subarray(0,128))
for(const[t,n,i]of N)e.fill(i,t,n+1)
return e}()
function meaningOfCodePoint(e){return L[e]??E.other}const B={begins:I,unitAt:(e,t)=>{const n=(0,o.B)(e,t)
return n<224?sequence(e,t,2,31&n):sequence(e,t,3,15&n)}}
function sequence(e,t,n,i){let r=i
for(let i=t+1;i<t+n;i++){const t=(0,o.B)(e,i)
if(128!=(192&t))return 0
r=64*r+(63&t)}return unit(meaningOfCodePoint(r),n)}const j={begins:[150,151,160,173],unitAt:(e,t)=>{const n=e[t]
return unit(150===n?E.dash2:151===n?E.dash3:160===n?E.blank:E.nothing,1)}},P=[["â€”",E.dash3],["â€“",E.dash2],["Â ",E.blank],["ï»¿",E.nothing]].map(([e,t])=>({bytes:Buffer.from(String(e)),means:Number(t)})),M={begins:[195],unitAt:(e,t)=>{const n=P.find(({bytes:n})=>n.every((n,i)=>e[t+i]===n))
return void 0===n?0:unit(n.means,n.bytes.length)}},K=new Set(Array.from("\"'`",e=>e.charCodeAt(0))),z=new Set(Array.from(" \t\r\n+-.,&_\\|<>~()[];",e=>e.charCodeAt(0))),F=["System.lineSeparator","std::endl","os.linesep","vbCrLf","vbNewLine","vbLf","PHP_EOL","Environment.NewLine","CRLF","LF","EOL","NL"].map(e=>Buffer.from(e))
function isQuote(e){return void 0!==e&&K.has(e)}const U={onlyWithin:!0,begins:[...K],unitAt:(e,t)=>{for(let n=t+1;n<t+200;){const i=e[n]
if(void 0===i)return 0
if(K.has(i))return unit(E.lineEnd,n+1-t)
const r=z.has(i)||isPrefix(e,n)?1:lineEndName(e,n)
if(0===r)return 0
n+=r}return 0}},D=new Set(Array.from("bBfFrRuUL@$",e=>e.charCodeAt(0)))
function isPrefix(e,t){return D.has((0,o.B)(e,t))&&isQuote(e[t+1])}const H=new Map(Array.from("nrt",e=>[e.charCodeAt(0),E.lineEnd])),W={onlyWithin:!0,begins:[96],unitAt:(e,t)=>{const n=H.get((0,o.B)(e,t+1))
return void 0===n?0:unit(n,2)}}
function lineEndName(e,t){return F.find(n=>n.every((n,i)=>e[t+i]===n))?.length??0}const G=[["&lt;","&gt;"],["\\u003c","\\u003e"],["\\u003C","\\u003E"]].map(([e="",t=""])=>({open:Buffer.from(e),close:Buffer.from(t)})),Y={onlyWithin:!0,begins:[38,92],unitAt:(e,t)=>{if(108!==e[t+1]&&117!==e[t+1])return 0
const n=G.find(({open:n})=>escaped_tags_standsAt(e,t,n))
if(void 0===n)return 0
for(let i=t+n.open.length;i<t+64;i++)if(escaped_tags_standsAt(e,i,n.close))return unit(E.blank,i+n.close.length-t)
return 0}}
function escaped_tags_standsAt(e,t,n){for(let i=0;i<n.length;i++)if(e[t+i]!==n[i])return!1
return!0}function hexDigit(e){if(void 0===e)return-1
if(e>=48&&e<=57)return e-48
const t=32|e
return t>=97&&t<=102?t-87:-1}function hexNumber(e,t,n){let i=0
for(let r=t;r<t+n;r++){const t=hexDigit(e[r])
if(t<0)return-1
i=16*i+t}return i}function escapedCharacter(e,t,n,i){const r=i(e,t)
if(r<0)return 0
const s=r<194||r>239?0:r<224?1:2
let o=0===s?r:r&63>>s
for(let r=1;r<=s;r++){const s=i(e,t+r*n)
if(s<128||s>191)return unit(E.other,n)
o=64*o+(63&s)}return unit(meaningOfCodePoint(o),n*(s+1))}const V={begins:[37],unitAt:(e,t)=>{let n=t+1
for(;n<t+9&&50===e[n]&&53===e[n+1];)n+=2
if(n===t+1)return escapedCharacter(e,t,3,percentByte)
const i=hexNumber(e,n,2)
return i<0?0:unit(meaningOfCodePoint(i),n+2-t)}}
function percentByte(e,t){return 37===e[t]?hexNumber(e,t+1,2):-1}const J={begins:[61],unitAt:(e,t)=>{if(hexDigit(e[t+1])<0)return 0
const n=escapedCharacter(e,t,3,quotedPrintableByte)
return lengthOf(n)>0&&meaningOfUnit(n)<62?0:n}}
function quotedPrintableByte(e,t){return 61===e[t]?hexNumber(e,t+1,2):-1}const X={begins:[92],unitAt:(e,t)=>{let n=t+1
for(;92===e[n]&&n-t<32;)n++
const i=e[n]
return void 0===i||92===i?unit(E.other,n-t):function after(e,t){return 0===t?unit(E.other,e):t+unit(0,e)}(n-t,function escapedUnit(e,t,n){const i=Z.get(n)
return void 0!==i?unit(i,1):117===n?function unicodeUnit(e,t){if(123!==e[t+1])return numbered(hexNumber(e,t+1,4),5)
let n=0
for(;n<6&&hexDigit(e[t+2+n])>=0;)n++
return 0===n||125!==e[t+2+n]?0:numbered(hexNumber(e,t+2,n),n+3)}(e,t):85===n?numbered(hexNumber(e,t+1,8),9):120===n?withoutBackslash(escapedCharacter(e,t-1,4,hexByte)):n>=48&&n<=55?withoutBackslash(escapedCharacter(e,t-1,4,octalByte)):isQuote(n)?U.unitAt(e,t):function isLetterOrDigit(e,t){return plainAt(e,t)<62}(e,t)?0:unit(plainAt(e,t),1)}(e,n,i))}}
const Z=new Map([[110,E.lineEnd],[114,E.lineEnd],[116,E.blank],[102,E.blank],[118,E.blank]])
function withoutBackslash(e){return 0===e?0:e-unit(0,1)}function numbered(e,t){return e<0?0:unit(meaningOfCodePoint(e),t)}function hexByte(e,t){return 92===e[t]&&120===e[t+1]?hexNumber(e,t+2,2):-1}function octalByte(e,t){if(92!==e[t])return-1
let n=0
for(let i=t+1;i<=t+3;i++){const t=(0,o.B)(e,i)-48
if(t<0||t>7)return-1
n=8*n+t}return n}const ee=new Map(Object.entries({hyphen:8208,dash:8208,ndash:8211,mdash:8212,horbar:8213,minus:8722,nbsp:160,ensp:8194,emsp:8195,thinsp:8201,shy:173,zwnj:8204,zwj:8205,lrm:8206,rlm:8207,ZeroWidthSpace:8203,NoBreak:8288,NewLine:10,Tab:9,plus:43,sol:47,equals:61}))
function isAmp(e,t){return 97===e[t]&&109===e[t+1]&&112===e[t+2]&&59===e[t+3]}function isNameByte(e,t){const n=(0,o.B)(e,t)
return 35===n||plainMeaning(n)<62}const te={onlyWithin:!0,begins:[60],unitAt:(e,t)=>function beginsTag(e){if(void 0===e)return!1
const t=32|e
return t>=97&&t<=122||47===e||33===e}(e[t+1])?function tagUnit(e,t){for(let n=t+1;n<t+512;n++){const i=e[n]
if(62===i)return unit(E.blank,n+1-t)
if(60===i||void 0===i)return 0}return 0}(e,t):0}
const ne=[Y,W,M,X,{begins:[38],unitAt:(e,t)=>{if(!isNameByte(e,t+1))return 0
let n=t+1
for(let t=0;t<3&&isAmp(e,n);t++)n+=4
let i=n
for(;i<n+16&&isNameByte(e,i);)i++
if(59!==e[i]||i===n)return 0
const r=35===e[n]?function numericCodePoint(e,t,n){const i=120==(32|(0,o.B)(e,t))
let r=0
for(let s=i?t+1:t;s<n;s++){const t=hexDigit(e[s])
if(t<0||!i&&t>9)return 0
r=r*(i?16:10)+t}return r}(e,n+1,i):function namedCodePoint(e,t,n){return ee.get(String.fromCharCode(...e.subarray(t,n)))??0}(e,n,i)
return unit(meaningOfCodePoint(r),i+1-t)}},te,V,J,U,B,j],ie=new Array(256).fill(void 0)
for(const{begins:e,unitAt:t}of ne)for(const n of e){const e=ie[n]
ie[n]=void 0===e?t:(n,i)=>e(n,i)||t(n,i)}function unitAt(e,t){const n=(0,o.F)(e,t),i=ie[n]?.(e,t)??0
return 0===i?unit(plainMeaning(n),1):i}const re=Uint8Array.from(ie,e=>void 0===e?0:1),se=new Uint8Array(256)
for(const{begins:e,onlyWithin:t}of ne)if(void 0===t)for(const t of e)se[t]=1
function decodeBase64(e,t,n){return new Decoder(e,t,n).run()}class Decoder{#T
#_t
#Ct
#Et
#Rt
#Nt=0
#It=0
#Tt=0
#Lt=0
#Bt=0
#jt=0
constructor(e,t,n){this.#T=e,this.#_t=t,this.#Ct=n,this.#Rt=n
const{text:i,maxLength:r=i.length}=e
this.#Et=Math.ceil(4*r/3)}run(){const{text:e,from:t,margin:n}=this.#T
let i=this.#Pt(t)
for(;i<e.length&&this.#It<this.#Et;){const t=unitAt(e,i),r=meaningOfUnit(t)
if(this.#Mt(r))break
this.#K(r),i+=lengthOf(t),r===E.lineEnd&&(i=skipMargin(e,i,n)),i=this.#Pt(i)}return this.#Kt(i)}#Pt(e){const{text:t}=this.#T,n=this.#_t,i=this.#Et
let r=e,s=this.#Nt,a=this.#It,u=this.#Rt
for(const e=t.length;r<e&&a<i;r++){const e=plainMeaning((0,o.F)(t,r))
if(e<64){if(s=s<<6|e,3&++a)continue
n[u++]=s>>>16,n[u++]=s>>>8,n[u++]=s}else{if(!this.#zt(r))break
this.#It=a,this.#Ft()}}return this.#Nt=s,this.#It=a,this.#Rt=u,r}#zt(e){const{text:t,margin:n,endsItself:i}=this.#T
return 10===t[e]&&null===n&&!0!==i&&plainAt(t,e+1)<64}#Mt(e){if(e>=E.other)return!0
if(!0!==this.#T.endsItself)return!1
if(e===E.padding)return!!(3&this.#It)
return(e===E.blank||e===E.lineEnd)&&this.#Ut(this.#It-this.#Tt)}#Ut(e){return e>128||e>0&&e<this.#Lt}#K(e){e===E.lineEnd&&this.#Ft(),e===E.blank&&this.#Dt(),e>=64||(this.#Nt=this.#Nt<<6|e,3&++this.#It||(this.#_t[this.#Rt++]=this.#Nt>>>16,this.#_t[this.#Rt++]=this.#Nt>>>8,this.#_t[this.#Rt++]=this.#Nt))}#Ft(){this.#Dt(),this.#jt++}#Dt(){const e=this.#It-this.#Tt
e>0&&(this.#Lt=e),this.#Bt=Math.max(this.#Bt,e),this.#Tt=this.#It}#Kt(e){const t=3&this.#It
t>1&&(this.#_t[this.#Rt++]=this.#Nt>>>(2===t?4:10)),t>2&&(this.#_t[this.#Rt++]=this.#Nt>>>2),this.#Dt()
return{length:this.#Rt-this.#Ct,characters:this.#It,longestWord:this.#Bt,lineEnds:this.#jt,stop:e}}}const oe=new Uint8Array(256)
for(const e of"#*>;|!:")oe[e.charCodeAt(0)]=1
function skipMargin(e,t,n){let i=base64_skipBlanks(e,t)
if(n?.every((t,n)=>e[i+n]===t))return i+n.length
for(;1===oe[(0,o.B)(e,i)];)i=base64_skipBlanks(e,i+1)
return i}function base64_skipBlanks(e,t){let n=t
for(;32===e[n]||9===e[n];)n++
return n}const ae=/^\xef\xbb\xbf/
function marginBefore(e,t){if(0===t||10===e[t-1])return null
let n=t
for(;n>0&&t-n<=32&&10!==e[n-1]&&13!==e[n-1];)n--
const i=Buffer.from(e.subarray(n,t)).toString("latin1").replace(ae,"").trim()
return/^(?:[^\sA-Za-z0-9"'`<=]{1,8}|rem|REM|dnl)$/.test(i)?Buffer.from(i,"latin1"):null}function isText(e){if(null!==(0,y.t)(e))return!0
return e.filter(e=>e>=128).length<=3&&e.every(e=>e>=128||function isTextByte(e){return e>=32&&e<127||9===e||10===e||13===e}(e))}const ue=Buffer.from("-----BEGIN CERTIFICATE-----\n"),ce=Buffer.from("-----END CERTIFICATE-----"),le=64,he=10
function readStrictPem(e,t){const{text:n,patience:i}=e,r=t+ue.length
if(10!==n[r+64]||i.armour.isOver)return null
if(!strict_pem_standsAt(n,t,ue)||!function beginsLine(e,t){return 0===t||e[t-1]===he}(n,t))return null
const s=n.indexOf(45,r)
if(s<0||!strict_pem_standsAt(n,s,ce)||!function endsLine(e,t){return t===e.length||e[t]===he}(n,s+ce.length))return null
const{arena:o,at:u}=e.room(),c=function decodeLines(e,t,n,i,r){if(e[n-1]!==he)return null
for(let i=t+le;i<n;i+=65)if(e[i]!==he)return null
const s=Math.ceil((n-t)/65),o=n-t-s,a=e.toString("latin1",t,n)
if(o%4!=0||a.includes("_"))return null
const u=i.write(a,r,"base64")
return u===o/4*3-function paddingOf(e){return e.endsWith("==\n")?2:e.endsWith("=\n")?1:0}(a)?u:null}(n,r,s,o,u)
if(null===c)return null
const l=(0,a.w)(o,u,u+c)
return"certificate"!==l?.identity.kind||l.whole.end!==u+c?null:(e.keep(c),e.gathering.take(o,l.identity,e.spotAt(t,"pem")),s+ce.length)}function strict_pem_standsAt(e,t,n){for(let i=0;i<n.length;i++)if(e[t+i]!==n[i])return!1
return!0}function readExactly(e,t,n){const{text:i}=e,{arena:r,at:u}=e.room(),c=Math.floor(3*(i.length-t)/4),l=decodeBase64({text:i,from:t,margin:n,maxLength:Math.min(12,c)},r,u),h=function valueLength(e,t,n){const i=(0,o.B)(e,t+1)
if(n<2||e[t]!==s._A.sequence||128===i)return null
if(i<128)return 2+i
const r=127&i
return r>4||n<2+r?null:2+r+e.readUIntBE(t+2,r)}(r,u,l.length)
if(null===h||h>c)return{kind:"none",walked:l.stop-t,mayGoOn:isIndefinitePkcs7(r,u)}
const f=decodeBase64({text:i,from:t,margin:n,maxLength:h},r,u),d=f.length===h?(0,a.w)(r,u,u+h):null
if(null===d||!function isWordEnd(e,t){let n=t
for(;n<e.length;){const t=unitAt(e,n),i=meaningOfUnit(t)
if(i!==E.nothing&&i!==E.padding)return i>=64
n+=lengthOf(t)}return!0}(i,f.stop)){const e=null!==d&&"other"!==d.identity.kind
return{kind:"none",walked:l.stop-t+f.stop-t,mayGoOn:e}}return e.keep(h),{kind:"exact",exact:{bytes:r,outlined:d,end:f.stop}}}function isIndefinitePkcs7(e,t){return 128===(0,o.B)(e,t+1)&&e[t+2]===s._A.objectIdentifier}function readUrlSafe(e,t){const{text:n}=e
if(t<e.urlSafeSeen)return null
let i=t
for(;isUrlSafeCharacter(n,i);)i++
if(e.urlSafeSeen=i,i-t<64||!e.mayNest)return null
const r=Buffer.from(n.toString("latin1",t,t+18+6),"base64url")
if(48!==r[0]&&!isText(r.subarray(0,18)))return null
return function takeIn(e,t,n){if(48!==n[0])return e.readNested(n,t),!0
const i=(0,a.w)(n,0,n.length)
return null!==i&&i.whole.end===n.length&&"other"!==i.identity.kind&&(e.gathering.take(n,i.identity,e.spotAt(t,"der")),!0)}(e,t,Buffer.from(n.toString("latin1",t,i),"base64url"))?i:null}function isUrlSafeCharacter(e,t){const n=(0,o.B)(e,t)
return 45===n||95===n||plainAt(e,t)<62}function readBare(e,t,n){const{text:s}=e,u=function isUrlSafe(e,t){const n=e[t]
return(45===n||95===n)&&(45===e[t+1]||95===e[t+1]||plainAt(e,t+1)<62)}(s,n)?readUrlSafe(e,t):null
if(null!==u)return u
if(function beginsLikeBase64OfDer(e,t){if(e[t]!==de)return!1
const n=new Uint8Array(8)
let i=0
for(let r=t;i<8;r++){const s=plainAt(e,r)
if(!(s===E.lineEnd&&r<t+pe)){if(s>=64)return i>1&&1===re[(0,o.B)(e,r)]
if(n[i++]=s,2===i&&s>me)return!1}}return function beginsWithKnownTag(e){const value=t=>(0,o.F)(e,t),t=(15&value(1))<<4|value(2)>>2,n=(3&value(2))<<6|value(3),i=value(4)<<2|value(5)>>4,r=(15&value(5))<<4|value(6)>>2
return t<=128?ge.has(n):129===t?ge.has(i):130===t?ge.has(r):131===t}(n)}(s,t)){const s=function readDer(e,t){if(e.patience.bare.isOver)return null
const n=marginBefore(e.text,t),r=readExactly(e,t,n)
if("exact"===r.kind)return function takeDer(e,t,{bytes:n,outlined:i,end:r}){const{identity:s}=i
"other"!==s.kind&&e.gathering.take(n,s,e.spotAt(t,"der"))
return r}(e,t,r.exact)
const s=r.mayGoOn?function readSeveral(e,t){const{text:n,gathering:i}=e,{arena:r,at:s}=e.room(),o=marginBefore(n,t),{length:u,stop:c}=decodeBase64({text:n,from:t,margin:o,endsItself:!0},r,s),l=c-t,h=function valuesIn(e,t,n){const i=[]
for(let r=t;r<n;){const t=(0,a.w)(e,r,n)
if(null===t||"other"===t.identity.kind)return[]
i.push(t),r=t.whole.end}return i}(r,s,s+u)
if(0===h.length)return{end:null,walked:l}
e.keep(u)
const f=e.spotAt(t,"der")
for(const{identity:e}of h)i.take(r,e,f)
return{end:c,walked:l}}(e,t):{end:null,walked:0}
if(null!==s.end)return s.end
e.patience.bare.spend(r.walked+s.walked),e.patience.bare.isOver&&e.gathering.notes.gaveUp(e.lineAt(t),i.Qq`bare base64`)
return null}(e,t)
if(null!==s)return s
if(n-t>=64&&function reportDamage(e,t){const{length:n}=decodeBase64({...plainSource(e,t),maxLength:r.HO},e.sample,0)
return!(n<r.HO||!(0,r.bL)(e.sample,0))&&(e.gathering.notes.damaged(e.lineAt(t),i.Qq`Truncated or damaged base64 of a certificate or CSR`),!0)}(e,t))return n}return n-t<32?n:function readLongWord(e,t,n){const r=function sampleOf(e,t){const{length:n}=decodeBase64({...plainSource(e,t),maxLength:18},e.sample,0)
return e.sample.subarray(0,n)}(e,t),s=keyStoreType(r)
if(null!==s)return function bare_readJavaStore(e,t,n){const{bytes:i,stop:r}=decoded(e,t)
return e.gathering.javaStore(n,Buffer.from(i),e.lineAt(t)),r}(e,t,s)
if(r.subarray(0,fe.length).equals(fe))return e.gathering.notes.privateKey(e.lineAt(t),i.Qq`OpenSSH in base64`),n
return isText(r)&&e.mayNest?function readText(e,t){const{bytes:n,stop:i}=decoded(e,t)
n.length>=60&&e.readNested(n,t)
return i}(e,t):n}(e,t,n)}const fe=Buffer.from("openssh-key-v1\0"),de="M".charCodeAt(0)
const pe=24,me=15,ge=new Set([48,2,6])
function plainSource({text:e},t){return{text:e,from:t,margin:null}}function decoded(e,t){const{text:n}=e,{arena:i,at:r}=e.room(),{length:s,stop:o}=decodeBase64({text:n,from:t,margin:marginBefore(n,t),endsItself:!0},i,r)
return{bytes:i.subarray(r,r+s),stop:o}}function boundaryAt(e,t){const n=dashesAt(e,t)
return{start:t,boundary:boundaryAfter(e,t,n),end:n.end}}function dashesAt(e,t){let n=t
for(;45===e[n];)n++
let i=n-t
for(;n<e.length;){const t=unitAt(e,n),r=meaningOfUnit(t),s=r===E.padding?softLineBreak(e,n):0
if(0===dashWidth(r)&&r!==E.nothing&&0===s)break
i+=dashWidth(r),n+=s||lengthOf(t)}return{width:i,end:n}}function boundaryAfter(e,t,n){if(n.width<3||function neverBegins(e,t){const n=(0,o.B)(e,t),i=(0,o.B)(e,t+1)
return 66===n?69!==i&&0===re[i]:69===n?78!==i&&0===re[i]:isLabelCharacter(e,t)}(e,n.end))return null
const{words:i,end:r}=function wordsAt(e,t){let n=t
for(;n<e.length&&n-t<64&&isPlainLabelByte(e,n);)n++
const i=dashWidth(plainAt(e,n))>0
return i?{words:e.toString("latin1",t,n).replaceAll(/ +/g," "),end:n}:function unitWordsAt(e,t){let n="",i=t
for(;i<e.length&&n.length<64;){const t=unitAt(e,i),r=meaningOfUnit(t)
if(r<ye)n+=base64Character(r)
else if(r===E.blank||r===ye)n+=n.endsWith(" ")?"":" "
else if(r===E.padding&&softLineBreak(e,i)>0)i+=softLineBreak(e,i)-1
else if(r!==E.nothing)break
i+=lengthOf(t)}return{words:n,end:i}}(e,t)}(e,n.end),[,s,a]=/^ ?(BEGIN|END) (.*[^ ]) ?$/.exec(i)??[]
if(void 0===a)return null
const u=dashesAt(e,r)
return u.width<2?null:"BEGIN"===s?{keyword:s,label:a,start:t,end:u.end}:{keyword:"END",label:a,start:t,end:endOfLast(e,r,n.width,u)}}function endOfLast(e,t,n,i){return e.subarray(t,t+n).every(e=>45===e)&&i.width>=n+3?t+n:i.end}function softLineBreak(e,t){return 61!==e[t]?0:10===e[t+1]?2:13===e[t+1]&&10===e[t+2]?3:0}function isPlainLabelByte(e,t){return 32===e[t]||isLabelCharacter(e,t)||function isHyphenInLabel(e,t){return 45===e[t]&&isLabelCharacter(e,t-1)&&isLabelCharacter(e,t+1)}(e,t)}function isLabelCharacter(e,t){return plainAt(e,t)<ye}const ye=62,we=new Map([["CERTIFICATE","certificate"],["X509 CERTIFICATE","certificate"],["TRUSTED CERTIFICATE","certificate"],["CERTIFICATE REQUEST","certificate-request"],["NEW CERTIFICATE REQUEST","certificate-request"],["PKCS7","signed-data"],["CMS","signed-data"]]),be=/PRIVATE KEY|SECRET KEY|^OpenVPN .*\bkey\b/i
function labelKind(e){return we.get(e)??(be.test(e)?"private-key":"foreign")}class LineCounter{#ft
#L=0
#Ht
constructor(e,t=1){this.#ft=e,this.#Ht=t}lineAt(e){const t=this.#ft
let n=this.#Ht
for(let i=this.#L;i<e;i++){const e=t[i];(10===e||13===e&&10!==t[i+1])&&n++}return this.#L=Math.max(this.#L,e),this.#Ht=n,n}}class TextLines{#ft
at
constructor(e,t){this.#ft=e,this.at=t}next(){if(this.at>=this.#ft.length)return null
const e=this.#ft.indexOf(10,this.at),t=e<0?this.#ft.length:e,n=this.#ft.toString("latin1",this.at,t)
return this.at=Math.min(t+1,this.#ft.length),n.replace(/\r$/,"")}}function isLastLine(e){return/^\s*-----END /.test(e)}function isFirstLine(e){return/^\s*-----BEGIN /.test(e)}class ReadBudget{#rt
constructor(e){this.#rt=2*e+65536}get isOver(){return this.#rt<0}spend(e){this.#rt-=e}}const ke=4
function placesAt(e,t){return{lineAt:()=>e,isCommentedAt:()=>t}}function placesIn(e,t){const n=new LineCounter(e,t),i=new Comments(e)
return{lineAt:e=>n.lineAt(e),isCommentedAt:e=>i.isAt(e)}}class TextScan{text
context
places
gathering
patience
firstBinary=null
urlSafeSeen=0
#Wt=null
#Gt=null
#Yt=null
#Vt=0
constructor(e,t,n){this.text=e,this.context=t,this.places=n,this.gathering=t.gathering,this.patience=t.patience}get mayNest(){return this.context.depth<ke}lineAt(e){return this.places.lineAt(e)}spotAt(e,t){const n=this.places.isCommentedAt(e)
return{line:this.places.lineAt(e),encoding:t,isCommented:n}}readNested(e,t){const{depth:n,readNested:i}=this.context
i(e,n+1,placesAt(this.places.lineAt(t),this.places.isCommentedAt(t)))}boundaryAt(e){return this.#Gt?.start!==e&&(this.#Gt=boundaryAt(this.text,e)),this.#Gt}room(){return this.#Yt??=Buffer.allocUnsafe(Math.ceil(3*this.text.length/4)+3),{arena:this.#Yt,at:this.#Vt}}get sample(){return this.#Wt??=Buffer.alloc(r.HO+3),this.#Wt}keep(e){this.#Vt+=e}}const ve=/^(\s*|\S{1,400}[:-])(\d{1,7})(\s*[:|.)\]>-]?\s*)$/,Se=/^(\S{1,400}):$/
function lineMarks(e){const[,t="",n,i=""]=ve.exec(e)??[]
if(void 0!==n&&""!==i)return function numbers(e,t,n){const i=e.slice(0,-1)
return{strip:(r,s)=>{const o=""===e.trim()?r.trimStart():afterPath(r,i),a=String(t+s)
return!0!==o?.startsWith(a)?null:function afterSeparator(e,t){if(""===t)return e===e.trimStart()&&""!==e?null:e.trim()
const n=e.trimStart(),i=n.startsWith(t)||":"===t&&n.startsWith("-")
return i?n.slice(t.length).trim():null}(o.slice(a.length),n)}}}(t,Number(n),i.trim())
const[,r]=Se.exec(e)??[]
return void 0===r?null:{strip:e=>afterPath(e,r)}}function afterPath(e,t){const n=e.charAt(t.length)
return!e.startsWith(t)||":"!==n&&"-"!==n?null:e.slice(t.length+1).trim()}const Ae="+",qe="-",$e=" ",xe=new Set([Ae,qe,$e])
function isDiffMark(e){return xe.has(e)}function diffVersions(e,t){const n=function linesUntilLast(e,t){const n=[]
for(let i=e.next();null!==i;i=e.next()){if(0===n.length){n.push({mark:t,content:i})
continue}const e=i.charAt(0),r=i.slice(1)
if(!xe.has(e)||isFirstLine(r))return null
n.push({mark:e,content:r})
if((e===$e||e===(t===qe?qe:Ae))&&isLastLine(r))return n}return null}(e,t)
return null===n||t!==qe&&n.every(({mark:e})=>e===t)?null:[Ae,qe].filter(e=>t===e||t===$e&&n.some(t=>t.mark===e)).map(e=>function version(e,t){const n=e.filter(e=>e.mark===t||e.mark===$e).map(({content:e})=>e),i=n.findIndex(isLastLine)
return n.slice(0,i<0?n.length:i+1).join("\n")}(n,e))}const Oe=512
function readMarked(e,t){const n=e.mayNest?function prefixOf(e,{start:t}){let n=t
for(;n>0&&t-n<=Oe&&10!==e[n-1]&&13!==e[n-1];)n--
return t-n>Oe?null:n<t?e.toString("latin1",n,t):e.toString("latin1",t,t+Qe.length)===Qe?"-":null}(e.text,t):null
if(null===n)return null
const i=lineMarks(n)
return null!==i?function readLines(e,t,n){const i=new TextLines(e.text,t.start),r=[]
let s=t.start
for(let e=i.next();null!==e;e=i.next()){const t=0===r.length?e:n.strip(e,r.length)
if(null===t)break
if(r.push(t),s=i.at,isLastLine(t))break}return r.length<2?null:(e.readNested(Buffer.from(r.join("\n"),"latin1"),t.start),s)}(e,t,i):function readDiff(e,t,n){const{armour:i}=e.patience
if(i.isOver||!isDiffMark(n))return null
const r=e.text.toString("latin1",t.start,t.start+Qe.length)===Qe,s=new TextLines(e.text,r?t.start+1:t.start),o=diffVersions(s,n)
if(null===o)i.spend(s.at-t.start)
else for(const n of o)e.readNested(Buffer.from(n,"latin1"),t.start)
return null===o?null:s.at}(e,t,n)}const Qe="------B"
function isHeader(e,t){let n=t
for(;n<t+40&&(45===e[n]||plainAt(e,n)<62);)n++
return n>t&&58===e[n]&&plainAt(e,n+1)===E.blank}function nextLine(e,t,n){let i=t
for(;i<e.length;){const t=unitAt(e,i),r=meaningOfUnit(t)
if(r!==E.lineEnd&&r!==E.blank&&r!==E.nothing)break
i+=lengthOf(t),r===E.lineEnd&&(i=skipMargin(e,i,n))}return i}function endOfLine(e,t){let n=t
for(;n<e.length;){const t=unitAt(e,n),i=meaningOfUnit(t)
if(i===E.lineEnd)break
const r=dashWidth(i)>0?boundaryAt(e,n):null
if(null!==r&&null!==r.boundary)return null
n=r?.end??n+lengthOf(t)}return n}function armor_take(e,t,n){const{kind:r,begin:s,bytes:o,length:a}=t,{identity:u}=n,{gathering:c}=e,l=e.lineAt(s.start)
"private-key"===u.kind?c.notes.privateKey(l,i.Qq`${u.form} in PEM, ${s.label}`):"foreign"===r&&"other"===u.kind?c.notes.passedOver(l,i.Qq`A PEM block labeled ${s.label}`):"other"!==u.kind||"signed-data"===r&&function isForeignCms(e){return"other"===e.kind&&"CMS message that is not signed data"===e.what}(u)?(e.keep(a),c.take(o,u,e.spotAt(s.start,"pem")),kindOf(n)!==r&&"other"!==u.kind&&c.notes.mislabelled(l,i.Qq`${s.label}`,nameOf(n))):c.notes.damaged(l,i.Qq`A PEM block that is labeled ${s.label} but contains ${function article(e){return e.startsWith("a")?i.Qq`an`:i.Qq`a`}(u.what)} ${u.what}`),function takeMore(e,{begin:t,bytes:n,start:r,length:s},{whole:o,identity:a}){const u=r+s-o.end
if(0===u||"other"===a.kind)return
const{gathering:c}=e,l=c.count+c.notes.errors
e.mayNest&&e.readNested(n.subarray(o.end,r+s),t.start)
if(c.count+c.notes.errors>l||function allowsMore(e){return"TRUSTED CERTIFICATE"===e}(t.label))return
const h=(0,i.hS)(u,i.Qq`byte follows`,i.Qq`bytes follow`)
c.notes.flawed(e.lineAt(t.start),i.Qq`${h} the document in the PEM block`)}(e,t,n)}function kindOf({identity:e}){return"other"===e.kind||"key-store"===e.kind?"foreign":e.kind}const _e={certificate:i.Qq`a certificate`,"certificate-request":i.Qq`a CSR`,"signed-data":i.Qq`PKCS#7`,"private-key":i.Qq`a private key`,foreign:i.Qq`a PKCS#12 store`}
function nameOf(e){return _e[kindOf(e)]}const Ce=20
function readPem(e,t){const{armour:n}=e.patience
if(n.isOver)return t.end
const r=function readBody(e,t){const{text:n}=e,i=marginBefore(n,t.start),r=function skipHeaders(e,t,n){let i=t
for(;;){const t=nextLine(e,i,n),r=isHeader(e,t)?endOfLine(e,t):null
if(null===r)return i
i=r}}(n,t.end,i),{arena:s,at:o}=e.room(),a=decodeBase64({text:n,from:r,margin:i},s,o),u=function endFrom(e,t){const{text:n}=e
let i=0,r=0,s=!1
for(let o=t;o<n.length;){const t=unitAt(n,o),a=meaningOfUnit(t)
if(dashWidth(a)>0){const{boundary:t,end:n}=e.boundaryAt(o)
if(null!==t)return{boundary:t,seen:o,skipped:s,longestWord:i}
o=n}else o+=lengthOf(t)
r=a<64?r+1:0,i=Math.max(i,r),s=!0}return{boundary:null,seen:n.length,skipped:s,longestWord:i}}(e,a.stop),c="END"===u.boundary?.keyword?u.boundary:null,l=c?.label===t.label?c:null
return{begin:t,kind:labelKind(t.label),margin:i,from:r,bytes:s,start:o,length:a.length,longestWord:null===l?a.longestWord:Math.max(a.longestWord,u.longestWord),isOneLine:0===a.lineEnds,stop:a.stop,seen:u.seen,broken:u.skipped,closing:l,otherLabel:null===c||c===l?null:c.label}}(e,t),o=function pem_takeIn(e,t){const{begin:n,kind:r,closing:o,broken:u,otherLabel:c}=t
return"private-key"===r?function pem_privateKey(e,t){const{begin:n,closing:r,stop:s,bytes:o,start:u,length:c,broken:l}=t,h=0===c?null:(0,a.w)(o,u,u+c),f=h?.identity.kind
null!==h&&"private-key"!==f&&"other"!==f?armor_take(e,t,h):function isKey({longestWord:e},t){return t||e>=Ce}(t,"private-key"===f||null!==r&&!l&&c>=Ee)&&e.gathering.notes.privateKey(e.lineAt(n.start),i.Qq`PEM, ${n.label}`)
return r?.end??s}(e,t):null===o||u?null===c||u?"foreign"===r?o?.end??n.end:function withoutEnd(e,t){if(t.longestWord<20)return withoutBase64(e,t)
const{begin:n,margin:r,from:s,closing:o}=t,{gathering:a}=e,u=e.lineAt(n.start),c=null===o&&t.length>=64?readExactly(e,s,r):null
if("exact"===c?.kind&&"other"!==c.exact.outlined.identity.kind){const{bytes:r,outlined:s,end:o}=c.exact
return a.take(r,s.identity,e.spotAt(n.start,"pem")),kindOf(s)!==t.kind&&"private-key"!==s.identity.kind&&a.notes.mislabelled(u,i.Qq`${n.label}`,nameOf(s)),o}return a.notes.damaged(u,i.Qq`A truncated or damaged PEM block labeled ${n.label}`),o?.end??t.stop}(e,t):function closedOtherwise(e,t,n){const{begin:r,kind:s,bytes:o,start:u,length:c,stop:l,longestWord:h}=t,{notes:f}=e.gathering,d=e.lineAt(r.start),p=0===c?null:(0,a.w)(o,u,u+c)
if(null!==p&&"other"!==p.identity.kind)armor_take(e,{...t,kind:kindOf(p)},p),"private-key"!==p.identity.kind&&f.mislabelled(d,i.Qq`${r.label} at its beginning and ${n} at its end`,nameOf(p))
else if("foreign"!==s){if(h<20)return withoutBase64(e,t)
f.damaged(d,i.Qq`A PEM block that begins as ${r.label} and ends as ${n}`)}return l}(e,t,c):function pem_closed(e,t,{end:n}){const{bytes:r,start:o,length:u}=t
if(function isMention({length:e,isOneLine:t}){return e<64&&t}(t))return n
const c=0===u?null:(0,a.w)(r,o,o+u)
if(c?.whole.tag!==s._A.sequence&&function readNestedArmor(e,{begin:t,bytes:n,start:i,length:r}){const s=n.subarray(i,i+r)
if(!e.mayNest||r<64||!isText(s.subarray(0,18)))return!1
const{gathering:o}=e,a=o.count+o.notes.errors
return e.readNested(s,t.start),o.count+o.notes.errors>a}(e,t))return n
null===c?function armor_reportDamage(e,{kind:t,begin:n,length:r}){const s=e.lineAt(n.start),o=i.Qq`PEM block labeled ${n.label}`
"foreign"===t?e.gathering.notes.passedOver(s,i.Qq`A ${o}`):e.gathering.notes.damaged(s,0===r?i.Qq`An empty ${o}`:i.Qq`A truncated or damaged ${o}`)}(e,t):armor_take(e,t,c)
return n}(e,t,o)}(e,r)
return n.spend(Math.max(0,r.seen-o)),n.isOver&&e.gathering.notes.gaveUp(e.lineAt(t.start),i.Qq`PEM armor`),o}const Ee=100
function withoutBase64(e,{begin:t,closing:n}){if(null===n)return t.end
const r=e.lineAt(t.start)
return e.gathering.notes.passedOver(r,i.Qq`A PEM block without base64, labeled ${t.label},`),n.end}const Re={none:0,word:1,dash:2,wrapping:3,binary:4},Ne=Uint8Array.from({length:256},(e,t)=>{if(1===se[t])return Re.wrapping
const n=plainMeaning(t)
return function isControl(e){return e>0&&e<32&&!(e>=8&&e<=13)&&27!==e}(t)?Re.binary:n<64?Re.word:dashWidth(n)>0?Re.dash:Re.none})
function wrapped(e,t){const n=unitAt(e.text,t)
return dashWidth(meaningOfUnit(n))>0?dashes(e,t):t+lengthOf(n)}function dashes(e,t){const n=readStrictPem(e,t)
if(null!==n)return n
const{boundary:r,end:s}=e.boundaryAt(t)
return null===r?function dashesAlone(e,t,n){(function isAgeKey(e,t){const n=t-3
return 65===e[n]&&n>=0&&C.test(e.toString("latin1",n,n+80))})(e.text,t)&&e.gathering.notes.privateKey(e.lineAt(t),i.Qq`age`)
return n}(e,t,s):"END"===r.keyword?r.end:readMarked(e,r)??readPem(e,r)}function word(e,t){const{text:n}=e
let i=t+1
for(;plainAt(n,i)<64;)i++
return function isBareCandidate(e,t,n){return e[t]===de||n-t>=32}(n,t,i)?readBare(e,t,i):i}function readMixed(e,t,n){const i=function readBudgetsFor(e){return{bare:new ReadBudget(e),armour:new ReadBudget(e),binary:new ReadBudget(e)}}(e.length),contextAt=e=>({gathering:n,patience:i,depth:e,readNested:readNested}),r=new MixedReader(e,contextAt(0),null).read(t)
for(let e=1;e<=ke&&n.payloads.length>0;e++)for(const{bytes:t,spot:i}of n.payloads.splice(0))readNested(t,e,placesAt(i.line,i.isCommented??!1))
return r
function readNested(e,t,n){new MixedReader(e,contextAt(t),n).read(0)}}class MixedReader{#Ae
#Jt
#Xt
#Zt
constructor(e,t,n){this.#Ae=e,this.#Jt=t,this.#Xt=null!==n,this.#Zt=n}read(e){const{binary:t}=this.#Jt.patience,n=t.isOver,r=[]
let a=[],u=e
for(const n of function*embeddedIn(e,t,n){if(!e.includes(s._A.integer,t)&&!w.some(([,n])=>e.includes((0,o.F)(n,0),t)))return
const i=new Search(e,n)
for(let n=i.next(t);n<e.length;){const e=i.valueAt(n)
null!==e&&(yield e),n=i.next(null===e||"damaged"===e.kind?n+1:e.end)}}(this.#Ae,e,t))"damaged"!==n.kind?(r.push(this.#en(u,n.start,a)),this.#K(n),a=[],u=n.end):a.push(n.start)
return r.push(this.#en(u,this.#Ae.length,a)),t.isOver&&!n&&this.#Jt.gathering.notes.gaveUp(this.#tn.lineAt(u),i.Qq`binary data`),r}get#tn(){return this.#Zt??=placesIn(this.#Ae,1),this.#Zt}#en(e,t,n){const{gathering:r}=this.#Jt,{count:s}=r,{errors:o}=r.notes,a=0!==e||this.#Xt?this.#tn.lineAt(e):1,u=e===t?null:this.#nn(e,t,a)
for(const e of n){const t=i.Qq`A truncated or damaged DER value, ${e} bytes into the file,`
r.notes.damaged(this.#tn.lineAt(e),t)}return{from:e,to:t,line:a,firstBinary:u,isRead:r.count>s,isWrong:r.notes.errors>o}}#nn(e,t,n){const r=this.#Ae.subarray(e,t),s=(0,y.S)(r),places=()=>this.#Xt?this.#tn:placesIn(s,n)
!function reportKeyFormats(e,t,n){if(!e.includes(58))return
const r=[...puttyOffsets(e).map(e=>({at:e,name:"PuTTY"})),...jwkOffsets(e).map(e=>({at:e,name:"JSON Web Key"}))]
if(0===r.length)return
const{lineAt:s}=t()
for(const{at:e,name:t}of r.sort((e,t)=>e.at-t.at))n.privateKey(s(e),i.Qq`${t}`)}(s,places,this.#Jt.gathering.notes)
const a=new TextScan(s,this.#Jt,places())
return function scanText(e){const{text:t}=e,n=t.length
let i=0
for(;i<n;){const n=Ne[(0,o.F)(t,i)]
n===Re.none?i++:n===Re.word?i=word(e,i):n===Re.dash?i=dashes(e,i):n===Re.wrapping?i=wrapped(e,i):(e.firstBinary??=i,i++)}}(a),s===r&&null!==a.firstBinary?e+a.firstBinary:null}#K(e){const{gathering:t}=this.#Jt,{start:n,end:i}=e,o={line:this.#tn.lineAt(n),encoding:"der"}
if("java"===e.kind)t.javaStore(e.store,this.#in(n,i),o.line)
else if(this.#Xt){const e=this.#in(n,i),a=this.#tn.isCommentedAt(n)
t.take(e,(0,r.ls)(e,(0,s.s2)(e,0,e.length)),{...o,isCommented:a})}else t.take(this.#Ae,e.identity,o)}#in(e,t){const n=this.#Ae.subarray(e,t)
return this.#Xt?Buffer.from(n):n}}function readDocuments(e,t,n="documents"){const i=Buffer.from(t.buffer,t.byteOffset,t.byteLength),r=new a.b(e,[],[],n),s=readBinary(i,r)
!function reportRest(e,t,n,i){for(const[r,s]of n.entries()){const o=0===r&&t>0?1:s.line,a=r===n.length-1&&(r>0||t>0)
s.isWrong||reportGap(e,{...s,line:o},a,i)}}(i,s,readMixed(i,s,r),r),function settleComments(e,t){if(0===t.commentedOut.length)return
if(function isWhollyComment(e){const t=new Comments(e)
for(let n=0;n<e.length;n=lineEndAfter(e,n)+1){const i=skipTemplateBraces(e,skipBlanks(e,n))
if(!isLineEnd(e,i)&&!t.isAt(i)&&!beginsLineComment(e,n))return!1}return!0}((0,y.S)(e)))return void t.uncomment()
for(const{document:e}of t.commentedOut){const n="certificate-request"===e.kind?"CSR":e.kind
t.notes.commentedOut(e.line,n)}}(i,r)
const{found:o,commentedOut:u,stores:c,notes:l}=r
return 0!==r.count||l.hasError||(isLfsPointer(t)?l.notCheckedOut():l.nothingRead()),{found:o,commentedOut:u,findings:l.finish(),labelFindings:l.labelFindings,stores:c}}function reportGap(e,t,n,{count:s,notes:o}){const{from:a,to:u,line:c,firstBinary:l,isRead:h}=t
if(h||!(0,r.XE)(e,a)||!n&&0!==s)if(h||!n||function isBlank(e,t){return e.subarray(t).every(e=>0===e||10===e||13===e||32===e)}(e,a))null!==l&&s>0&&o.flawed(c,i.Qq`From offset ${l} on, bytes are neither text nor DER,`)
else{const e=(0,i.hS)(u-a,i.Qq`byte follows`,i.Qq`bytes follow`)
o.flawed(c,i.Qq`${e} the last DER value, from offset ${a} on,`)}else o.damaged(c,i.Qq`A truncated or damaged DER value, ${a} bytes into the file,`)}const Ie=1024,Te=/^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v\d+\r?\n/
function isLfsPointer(e){if(e.length>Ie)return!1
const t=Buffer.from(e.buffer,e.byteOffset,e.byteLength).toString("latin1")
return Te.test(t)&&/^oid \w+:[0-9a-f]+\r?$/m.test(t)}},12527:(e,t,n)=>{n.d(t,{G$:()=>narrowDate,QA:()=>formatSpan,_$:()=>isoDate,lF:()=>longDate,n$:()=>moment,n8:()=>wholeDays,nE:()=>isoSeconds,vd:()=>r,vs:()=>isoSecondsOrNull})
var i=n(74043)
const r=864e5
function isoSeconds(e){return new Date(e).toISOString().replace(/\.\d{3}Z$/,"Z")}function isoSecondsOrNull(e){return null===e?null:isoSeconds(e)}function isoDate(e){return new Date(e).toISOString().slice(0,10)}function wholeDays(e,t){return Math.floor((t-e)/r)}const s=[i.Qq`January`,i.Qq`February`,i.Qq`March`,i.Qq`April`,i.Qq`May`,i.Qq`June`,i.Qq`July`,i.Qq`August`,i.Qq`September`,i.Qq`October`,i.Qq`November`,i.Qq`December`],o=[i.Qq`Jan`,i.Qq`Feb`,i.Qq`Mar`,i.Qq`Apr`,i.Qq`May`,i.Qq`Jun`,i.Qq`Jul`,i.Qq`Aug`,i.Qq`Sep`,i.Qq`Oct`,i.Qq`Nov`,i.Qq`Dec`]
function longDate(e){const t=new Date(e)
return i.Qq`${t.getUTCDate()} ${monthOf(t,s)} ${t.getUTCFullYear()}`}function moment(e){const t=new Date(e),n=[t.getUTCHours(),t.getUTCMinutes(),t.getUTCSeconds()].map(twoDigits)
return i.Qq`${function dayOf(e){const t=new Date(e),n=t.getUTCFullYear(),r=[Math.floor(n/100),n%100].flatMap(twoDigits)
return i.Qq`${r}-${twoDigits(t.getUTCMonth()+1)}-${twoDigits(t.getUTCDate())}`}(e)}T${(0,i.fj)(n,i.Qq`:`)}Z`}function narrowDate(e){const t=new Date(e)
return(0,i.fj)([i.Qq`${t.getUTCDate()}`,monthOf(t,o),i.Qq`${t.getUTCFullYear()}`],i.Qq`\u00a0`)}function monthOf(e,t){const n=e.getUTCMonth()
return t.slice(n,n+1).flat()}function twoDigits(e){return e<10?i.Qq`0${e}`:i.Qq`${e}`}function formatSpan(e){const t=Math.abs(e)
return t>=r?(0,i.hS)(Math.floor(t/r),i.Qq`day`,i.Qq`days`):(0,i.hS)(Math.floor(t/36e5),i.Qq`hour`,i.Qq`hours`)}},49305:(e,t,n)=>{n.d(t,{Df:()=>withoutCommands,aB:()=>toJson,gD:()=>toLogLine})
var i=n(4854)
function toLogLine(e){return withoutCommands((0,i.Ul)(e))}function withoutCommands(e){return e.replace(/##(\w*)\[/g,(e,t)=>`##${t}${(0,i.Mk)("[")}`).replace(/^(\s*):(?=:)/u,(e,t)=>`${t}${(0,i.Mk)(":")}`)}function toJson(e){const t=JSON.stringify(e)
return r.test(t)?(0,i.AW)(t,escapeUnits).replace(/##(\w*)\[/g,"##$1\\u005b"):t}const r=/[^\t\n\r -~]|##\w*\[/
function escapeUnits(e){return Array.from({length:e.length},(t,n)=>function escapeUnit(e){return`\\u${e.toString(16).padStart(4,"0")}`}(e.charCodeAt(n))).join("")}},4854:(e,t,n)=>{n.d(t,{AW:()=>withoutDeceptive,Mk:()=>escaped,RK:()=>visible,Ul:()=>toPlain,eZ:()=>bareWords,jA:()=>toWhole,vI:()=>shortened})
const i=/[^A-Za-z\d.=-]+/g,r=String.raw`[^\p{L}\p{N}.=-]+`
function bareWords(e,t){const n=e.slice(0,8*t).replace(isPrintableAscii(e)?i:new RegExp(r,"gu")," ").trim()
if(!/[^ .=-]/.test(n))return""
const s=[...n]
return s.length>t?`${s.slice(0,t).join("")}…`:n}const s=300
function visible(e){return withoutDeceptive(shortened(e,s),escaped)}function withoutDeceptive(e,t){return isPrintableAscii(e)?e:e.replace(new RegExp(o,"gu"),t)}function isPrintableAscii(e){return/^[ -~]*$/.test(e)}const o=String.raw`[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\u2800]`
function escaped(e){return`\\u{${Number(e.codePointAt(0)).toString(16)}}`}function shortened(e,t){if(e.length<=t)return e
return`${e.slice(0,t).replace(/[\ud800-\udbff]$/,"")}…`}function toPlain(e){return e.map(e=>"own"===e.kind?e.value:visible(e.value)).join("")}function toWhole(e){return e.map(({value:e})=>e).join("")}},74043:(e,t,n)=>{n.d(t,{Qq:()=>text,fj:()=>join,hS:()=>counted})
class OwnWords{kind="own"
value
constructor(e){this.value=e}}function text(e,...t){const{between:n,whole:r}=function ownWords(e){const t=i.get(e)
if(void 0!==t)return t
const n=e.map(e=>""===e?[]:[new OwnWords(e)]),r={between:n,whole:n.flat()}
return i.set(e,r),r}(e)
if(0===t.length)return r
return n.flatMap((e,n)=>[...e,...t.slice(n,n+1).flatMap(toParts)]).slice()}const i=new WeakMap
function join(e,t){return e.flatMap((e,n)=>0===n?toParts(e):[...t,...toParts(e)])}function toParts(e){return"string"==typeof e?[{kind:"outside",value:e}]:"number"==typeof e?[new OwnWords(String(e))]:e}function counted(e,t,n){return text`${e} ${1===e?t:n}`}},58508:(e,t,n)=>{n.d(t,{r:()=>i})
const i="1.1.0"},18560:(e,t,n)=>{n.d(t,{O:()=>ambiguityOfRequest,o:()=>ambiguityOfCertificate})
var i=n(12394),r=n(74043),s=n(413),o=n(10111),a=n(87002),u=n(43956)
const c="1.2.840.113549.1.9.14",l="1.3.6.1.4.1.311.2.1.14",h="2.5.29.17",f=new Set(["2.5.29.7","2.16.840.1.113730.1.12"]),d=new Set(["1.2.840.113549.1.9.2","1.2.840.113549.1.9.7","1.2.840.113549.1.9.8","1.2.840.113549.1.9.20","1.3.6.1.4.1.311.13.2.2","1.3.6.1.4.1.311.13.2.3","1.3.6.1.4.1.311.21.20"]),p=new Set([160,129,130,163,164,165,134,135,136]),m=130
function ambiguityOfRequest(e){return firstAmbiguity(e,function*(e,t,[n,i,,h]){(0,o.$N)(e,t).equals(e)||(yield g),3!==(0,s.LU)(e,t).length&&(yield r.Qq`something follows its signature`),function isZero(e,t){const{content:n,contentEnd:i}=(0,s.yi)(t,s._A.integer,"the version")
return i-n===1&&0===e[n]}(e,n)||(yield r.Qq`its version is not 1`)
const f=(0,a.ec)(e,(0,s.yi)(i,s._A.sequence,"the subject"))
null!==f&&(yield f),yield*function*attributeAmbiguities(e,t){if(void 0===t)return
let n=0
for(const i of(0,s.LU)(e,(0,s.yi)(t,(0,s.qA)(0),"the attributes"))){const[t,o,...a]=(0,s.LU)(e,(0,s.yi)(i,s._A.sequence,"an attribute")),h=(0,u.RG)(e,(0,s.yi)(t,s._A.objectIdentifier,"the type of an attribute"))
a.length>0&&(yield r.Qq`something follows the values of an attribute`),h===c?(++n>1&&(yield r.Qq`it has more than one extensionRequest attribute`),yield*valueAmbiguities(e,(0,s.yi)(o,s._A.set,"the values of an attribute"))):h===l?yield r.Qq`it requests extensions in a Microsoft attribute, which many programs ignore`:d.has(h)||(yield r.Qq`its attribute ${h} could contain names`)}}(e,h)})}function ambiguityOfCertificate(e){return firstAmbiguity(e,function*(e,t,n){for(const t of n)t.tag===(0,s.qA)(3)&&(yield*extensionAmbiguities(e,(0,s.LU)(e,t)[0],isName))})}const g=r.Qq`it is not encoded in DER`
function firstAmbiguity(e,t){const n=Buffer.from(e),r=(0,i.CD)(()=>{const e=(0,s.s2)(n,0,n.length),i=(0,s.yi)((0,s.LU)(n,e)[0],s._A.sequence,"what is signed")
for(const r of t(n,e,(0,s.LU)(n,i)))return r
return null})
return r.ok?r.value:g}function*valueAmbiguities(e,t){const[n,...i]=(0,s.LU)(e,t);(void 0===n||i.length>0)&&(yield r.Qq`its extensionRequest attribute does not have exactly one value`),yield*extensionAmbiguities(e,n,isAny)}function*extensionAmbiguities(e,t,n){const i=new Set
for(const o of(0,s.LU)(e,(0,s.yi)(t,s._A.sequence,"the extensions"))){const[t,...a]=(0,s.LU)(e,(0,s.yi)(o,s._A.sequence,"an extension")),c=(0,u.RG)(e,(0,s.yi)(t,s._A.objectIdentifier,"the type of an extension"))
if(!n(c))continue
i.has(c)&&(yield r.Qq`its extension ${c} occurs more than once`),i.add(c),f.has(c)&&(yield r.Qq`its extension ${c} could contain names`)
const l=a.at(-1);(a.length!==(a[0]?.tag===s._A.boolean?2:1)||isFalse(e,a[0]))&&(yield g),c===h&&(yield*nameAmbiguities(e,(0,s.yi)(l,s._A.octetString,"the value of an extension")))}}function isName(e){return e===h}function isAny(){return!0}function isFalse(e,t){return t?.tag===s._A.boolean&&0===e[t.content]}function*nameAmbiguities(e,t){const n=e.subarray(t.content,t.contentEnd),i=(0,s.s2)(n,0,n.length)
for(const e of(0,s.LU)(n,i))p.has(e.tag)||(yield r.Qq`its subjectAltName contains a name with the tag ${hex(e.tag)}, which RFC 5280 does not define`),e.tag!==m||isPrintableAscii(n.subarray(e.content,e.contentEnd))||(yield r.Qq`a DNS name in its subjectAltName is not printable ASCII`)
i.tag===s._A.sequence&&(0,o.$N)(n,i).equals(n)||(yield r.Qq`its subjectAltName is not encoded in DER`)}function hex(e){return`0x${e.toString(16).padStart(2,"0")}`}function isPrintableAscii(e){return e.every(e=>e>=32&&e<127)}},49529:(e,t,n)=>{n.d(t,{MG:()=>unescapeValue,PI:()=>shortNameOf,Rh:()=>u,mZ:()=>attributeTypeOf,u5:()=>utf8OrLatin1,xQ:()=>directoryString,zO:()=>hexString})
var i=n(4573),r=n(12394),s=n(413),o=n(6626)
const a=[["2.5.4.3","CN","commonName"],["2.5.4.7","L","localityName","locality"],["2.5.4.8","ST","S","SP","stateOrProvinceName","state","province"],["2.5.4.10","O","organizationName","organization"],["2.5.4.11","OU","organizationalUnitName","organizationalUnit"],["2.5.4.6","C","countryName","country"],["2.5.4.9","STREET","streetAddress"],["0.9.2342.19200300.100.1.25","DC","domainComponent"],["0.9.2342.19200300.100.1.1","UID","userId"],["1.2.840.113549.1.9.1","emailAddress","E","email","mail","rfc822Name","pkcs9email"],["2.5.4.5","serialNumber"],["2.5.4.4","SN","surname"],["2.5.4.42","GN","givenName","G"],["2.5.4.43","initials","I"],["2.5.4.44","generationQualifier"],["2.5.4.12","title","T"],["2.5.4.13","description","D"],["2.5.4.15","businessCategory"],["2.5.4.16","postalAddress"],["2.5.4.17","postalCode","zip"],["2.5.4.18","postOfficeBox"],["2.5.4.20","telephoneNumber","phone"],["2.5.4.41","name"],["2.5.4.45","x500UniqueIdentifier"],["2.5.4.46","dnQualifier","dnq"],["2.5.4.65","pseudonym"],["2.5.4.97","organizationIdentifier","organisationIdentifier"],["1.2.840.113549.1.9.2","unstructuredName"],["1.2.840.113549.1.9.8","unstructuredAddress"],["0.9.2342.19200300.100.1.3","rfc822Mailbox"],["1.3.6.1.4.1.311.60.2.1.1","jurisdictionL","jurisdictionLocalityName","jurisdictionOfIncorporationL"],["1.3.6.1.4.1.311.60.2.1.2","jurisdictionST","jurisdictionStateOrProvinceName","jurisdictionOfIncorporationSP"],["1.3.6.1.4.1.311.60.2.1.3","jurisdictionC","jurisdictionCountryName","jurisdictionOfIncorporationC"]],u="2.5.4.3",c=new Map(a.map(([e,t])=>[e,t])),l=new Map(a.flatMap(([e,...t])=>t.map(t=>[t.toLowerCase(),e])))
function shortNameOf(e){return c.get(e)??e}function attributeTypeOf(e){const t=/^(?:oid\.)?((?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*))+)$/i.exec(e)?.[1]
return t??l.get(e.toLowerCase())??null}const h=new Set([18,19,20,22,26]),f=12,d=new Map([[28,function universalString(e){if(e.length%4!=0)return null
let t=""
for(let n=0;n<e.length;n+=4){const i=e.readUInt32BE(n)
if(i>m)return null
t+=String.fromCodePoint(i)}return t}],[30,function bmpString(e){if(e.length%2!=0)return null
const t=Buffer.from(e).swap16().toString("utf16le")
return t.isWellFormed()?t:null}]])
function directoryString(e,{tag:t,content:n,contentEnd:i}){if(t===f)return utf8OrLatin1(e,n,i)
if(h.has(t))return e.toString("latin1",n,i)
const r=d.get(t)
return void 0===r?null:r(e.subarray(n,i))??e.toString("latin1",n,i)}function utf8OrLatin1(e,t,n){const r=e.toString("latin1",t,n)
if(!p.test(r))return r
const s=e.subarray(t,n)
return(0,i.isUtf8)(s)?s.toString("utf8"):r}const p=/[\x80-\xff]/
function hexString(e,t){return`#${(0,o.ZD)(e,t.start,t.end)}`}const m=1114111
function unescapeValue(e){const t=/^"(.*)"$/s.exec(e)?.[1]??function trimUnescaped(e){const t=e.trim()
let n=t.length
for(;"\\"===t[n-1];)n--
return(t.length-n)%2==1?`${t} `:t}(e)
return/^#(?:[0-9a-f]{2})+$/i.test(t)?function fromHex(e){const t=Buffer.from(e.slice(1),"hex"),n=(0,r.CD)(()=>directoryString(t,(0,s.s2)(t,0,t.length)))
return(0,r.Xd)(n)??e.toLowerCase()}(t):t.replace(/(?:\\[0-9a-f]{2})+|\\(.)/gis,(e,t)=>void 0===t?function fromBytes(e){return Buffer.from(e.replaceAll("\\",""),"hex").toString("utf8")}(e):t)}},62509:(e,t,n)=>{n.d(t,{Px:()=>matchesDistinguishedName,SX:()=>foldedCommonNames,Vp:()=>nameAttributes,mw:()=>foldedName})
var i=n(12394),r=n(74043),s=n(49529)
const o=/\s*([^=,;+"\\]*?)\s*=\s*("(?:[^"\\]|\\.)*"|(?:[^\\,;+"]|\\.)*)\s*([,;+]|$)/sy
function nameAttributes(e){const t=[]
if(""===e.trim())return t
const n=/^\s*\/(?=[^/=]+=)/.test(e)?function fromSlashes(e){return e.slice(1).split(/\/(?=[A-Za-z0-9.]+=)/).map(e=>e.replace(/[,;+]/g,"\\$&")).join(",")}(e.trim()):function fromLines(e){const t=e.split("\n").filter(e=>""!==e.trim())
return t.map((e,n)=>{const i=t[n-1]?.trimEnd()??","
return u.test(e)&&!/[,;+\\]$/.test(i)?`,${e}`:`\n${e}`}).join("")}(e)
for(let e=0;e<=n.length;){o.lastIndex=e
const s=o.exec(n)
if(null===s)throw new i.HR(r.Qq`expected "type=value" at "${n.slice(e).trim()}"`)
if(t.push(toAttribute(s)),""===s[3])break
e=o.lastIndex}return t}function matchesDistinguishedName(e,t){const n=nameAttributes(e),i=nameAttributes(t)
return 0===n.length?0===i.length:n.every(({type:e,value:t})=>i.some(n=>n.type===e&&function sameAttributeValue(e,t){return folded(e)===folded(t)}(n.value,t)))}function foldedName(e){return JSON.stringify(nameAttributes(e).map(({type:e,value:t})=>[e,folded(t)]))}function foldedCommonNames(e){return nameAttributes(e).filter(({type:e})=>e===a).map(({value:e})=>folded(e))}const a="2.5.4.3"
function folded(e){return e.normalize("NFKC").trim().replace(/\s+/g," ").toLowerCase()}function toAttribute([,e="",t=""]){const n=(0,s.mZ)(e)
if(null===n)throw new i.HR(""===e?r.Qq`an attribute has no type`:r.Qq`"${e}" is not a known attribute type; its OID works too`)
return{type:n,value:(0,s.MG)(t)}}const u=/^\s*[A-Za-z0-9.]+\s*=/},40020:(e,t,n)=>{function placeOf({path:e,line:t,index:n}){return{path:e,line:t,index:n}}function isDated(e){return null!==e.notBefore&&null!==e.notAfter}function detached(e){return isCertificate(e)?detachedCertificate(e):e}function detachedCertificate(e){const{path:t,line:n,index:i,encoding:r,alias:s,kind:o,subject:a,commonNames:u,issuer:c,serial:l}=e,{notBefore:h,notAfter:f,publicKeyAlgorithm:d,rsaBits:p,curve:m,signatureAlgorithm:g}=e,{dnsNames:y,ca:w,usages:b,alternativeNames:k,policies:v}=e,{publicKeySha1:S,certificateSha1:A,publicKeySha256:q,certificateSha256:$,tbsSha256:x}=e,{subjectKeyId:O,authorityKeyId:Q}=e
return{path:t,line:n,index:i,encoding:r,alias:s,kind:o,subject:a,commonNames:u,issuer:c,serial:l,notBefore:h,notAfter:f,publicKeySha1:S,certificateSha1:A,publicKeySha256:q,publicKeyAlgorithm:d,rsaBits:p,curve:m,signatureAlgorithm:g,certificateSha256:$,tbsSha256:x,dnsNames:y,ca:w,usages:b,subjectKeyId:O,authorityKeyId:Q,alternativeNames:k,policies:v}}function isCertificate(e){return"certificate-request"!==e.kind}n.d(t,{$t:()=>placeOf,DC:()=>isDated,W5:()=>detachedCertificate,Yn:()=>isCertificate,ht:()=>detached})},413:(e,t,n)=>{n.d(t,{LU:()=>childrenOf,_A:()=>o,gj:()=>Steps,qA:()=>contextTag,s2:()=>elementAt,yi:()=>expectTag})
var i=n(12394),r=n(74043),s=n(26281)
const o={boolean:1,integer:2,bitString:3,octetString:4,objectIdentifier:6,utcTime:23,generalizedTime:24,sequence:48,set:49}
function contextTag(e){return 160|e}const a=48
function elementAt(e,t,n,o=0){const u=e[t],c=t<n?function skipTag(e,t,n){let i=t+1
if(31&~(0,s.B)(e,t))return i
for(;i<n&&128&(0,s.B)(e,i);)i++
return i+1}(e,t,n):n,l=e[c]
if(void 0===u||void 0===l||c>=n)throw new i.HR(r.Qq`a value is cut short`)
return l<128?definite(u,t,c+1,l,n):128===l?function indefinite(e,t,n,s,o,u){if(!(32&t))throw new i.HR(r.Qq`a primitive value has no length`)
if(u>=a)throw new i.HR(r.Qq`values are nested too deeply`)
let c=s
for(;0!==e[c]||0!==e[c+1]||c+2>o;)c=elementAt(e,c,o,u+1).end
return{tag:t,start:n,content:s,contentEnd:c,end:c+2}}(e,u,t,c+1,n,o):function longLength(e,t,n,o,a){const u=127&(0,s.B)(e,o),c=o+1+u
if(c>a)throw new i.HR(r.Qq`a length is cut short`)
let l=0
for(let t=o+1;t<c;t++)if(l=256*l+(0,s.B)(e,t),l>a)throw new i.HR(r.Qq`a length runs past the end`)
return definite(t,n,c,l,a)}(e,u,t,c,n)}function childrenOf(e,t){const n=[]
for(let i=t.content;i<t.contentEnd;){const r=elementAt(e,i,t.contentEnd)
n.push(r),i=r.end}return n}class Steps{#Ae
#Se
tag=0
start
content
contentEnd
end
constructor(e,{content:t,contentEnd:n}){this.#Ae=e,this.#Se=n,this.start=t,this.content=t,this.contentEnd=t,this.end=t}next(){const e=this.end
return!(e>=this.#Se)&&(this.#rn(e)||this.#sn(elementAt(this.#Ae,e,this.#Se)),!0)}expect(e,t){return expectTag(this.next()?this:void 0,e,t)}finish(){for(;this.next(););}copy(){const{tag:e,start:t,content:n,contentEnd:i,end:r}=this
return{tag:e,start:t,content:n,contentEnd:i,end:r}}#rn(e){const t=this.#Ae,n=(0,s.B)(t,e),i=(0,s.B)(t,e+1)
if(!(31&~n)||i>=128&&130!==i)return!1
const r=i<128,o=r?e+2:e+4,a=o+(r?i:(0,s.B)(t,e+2)<<8|(0,s.B)(t,e+3))
return!(a>this.#Se)&&(this.tag=n,this.start=e,this.content=o,this.contentEnd=a,this.end=a,!0)}#sn({tag:e,start:t,content:n,contentEnd:i,end:r}){this.tag=e,this.start=t,this.content=n,this.contentEnd=i,this.end=r}}function expectTag(e,t,n){if(void 0===e||e.tag!==t)throw new i.HR(r.Qq`${n} is not where it should be`)
return e}function definite(e,t,n,s,o){const a=n+s
if(a>o)throw new i.HR(r.Qq`a length runs past the end`)
return{tag:e,start:t,content:n,contentEnd:a,end:a}}},10111:(e,t,n)=>{n.d(t,{$N:()=>canonical,dS:()=>encoded})
var i=n(12394),r=n(74043),s=n(413),o=n(26281)
function encoded(e,...t){const n=t.reduce((e,t)=>e+t.length,0)
return Buffer.concat([Uint8Array.of(e,...lengthOctets(n)),...t])}function lengthOctets(e){if(e<128)return[e]
const t=[]
for(let n=e;n>0;n=Math.floor(n/256))t.unshift(n%256)
return[128|t.length,...t]}const a=32,u=192,c=31,l=10
function canonical(e,t){const{tag:n}=t
if((n&c)===c)throw new i.HR(r.Qq`a tag has more than one octet`)
if(0===(n&u)&&function isWronglyConstructed(e){const t=e&c
return(t===(s._A.sequence&c)||t===(s._A.set&c))!=(0!==(e&a))}(n))throw new i.HR(r.Qq`a value is split into pieces`)
return 0===(n&a)?encoded(n,function primitive(e,t){switch(e){case s._A.boolean:return Buffer.of(t.some(e=>0!==e)?255:0)
case s._A.integer:case l:return function shortest(e){let t=0
for(;t+1<e.length&&isSignOnly((0,o.B)(e,t),(0,o.B)(e,t+1));)t++
return e.subarray(t)}(t)
case s._A.bitString:return function withoutUnusedBits(e){const t=e[0]??8
if(t>7||t>0&&1===e.length)throw new i.HR(r.Qq`a bit string is broken`)
const n=Buffer.from(e),s=n.length-1
s>0&&n.writeUInt8((0,o.B)(n,s)>>t<<t,s)
return n}(t)
case s._A.objectIdentifier:return function shortestArcs(e){if(0===e.length||(0,o.B)(e,e.length-1)>=128)throw new i.HR(r.Qq`an object identifier is cut short`)
return Buffer.from(e.filter((t,n)=>128!==t||n>0&&(0,o.B)(e,n-1)>=128))}(t)
default:return t}}(n,e.subarray(t.content,t.contentEnd))):encoded(n,...function children(e,t){const n=(0,s.LU)(e,t).map(t=>canonical(e,t))
return t.tag===s._A.set?function inSetOrder(e){return[...e].sort(Buffer.compare)}(n):n}(e,t))}function isSignOnly(e,t){return e===(t<128?0:255)}},84137:(e,t,n)=>{n.d(t,{HO:()=>a,XE:()=>beginsLikeDer,bL:()=>beginsLikeDocument,ln:()=>beginsLikeKey,ls:()=>identify})
var i=n(413),r=n(43956),s=n(26281)
const o=4
function beginsLikeDer(e,t){const n=longSequenceContent(e,t),r=null===n?void 0:e[n]
return r===i._A.sequence||r===i._A.integer||r===i._A.objectIdentifier}const a=48
function beginsLikeDocument(e,t){const n=longSequenceContent(e,t),r=null===n?null:sequenceContent(e,n)
return null!==r&&(e[r]===(0,i.qA)(0)?e[r+2]===i._A.integer&&e[r+5]===i._A.integer:e[r]===i._A.integer&&1===e[r+1]&&e[r+3]===i._A.sequence)}function beginsLikeKey(e,t){const n=sequenceContent(e,t)
if(null===n||e[n]!==i._A.integer||1!==e[n+1])return!1
const r=(0,s.B)(e,n+2),o=(0,s.B)(e,n+4)
if(r>1)return!1
switch(e[n+3]){case i._A.sequence:return o<128&&e[n+5]===i._A.objectIdentifier
case i._A.integer:return(0,s.B)(e,t+1)>128&&(129===o||130===o)
case i._A.octetString:return 1===r&&u.has(o)
default:return!1}}const u=new Set([28,32,48,64,66])
function longSequenceContent(e,t){return(0,s.B)(e,t+1)>128?sequenceContent(e,t):null}function sequenceContent(e,t){const n=(0,s.B)(e,t+1),r=n>128?127&n:0
return e[t]===i._A.sequence&&r<=o?t+2+r:null}function identify(e,t){if(t.tag!==i._A.sequence)return other("structure of an unknown kind")
const n=(0,i.LU)(e,t),r=p.find(({begins:e})=>e.every((e,t)=>n[t]?.tag===e))
return r?.read(e,n,t)??other("structure of an unknown kind")}const{sequence:c,integer:l,bitString:h,octetString:f,objectIdentifier:d}=i._A,p=[{begins:[c,c,h],read:function signedStructure(e,t,n){if(3!==t.length)return null
const r=(0,i.yi)(t[0],c,"what is signed"),s=(0,i.yi)(t[1],c,"the signature algorithm"),o={whole:n,toBeSigned:r,algorithm:s},a=function tagsIn(e,t){const n=[],r=new i.gj(e,t)
for(;r.next();)n.push(r.tag)
return n}(e,r),u=a[0]===(0,i.qA)(0)?a.slice(1):a
return function isCertificate(e){return e[0]===l&&e.length>=6&&e.slice(1,6).every(e=>e===c)}(u)?{kind:"certificate",signed:o}:function isCrl(e){const[t,n,r]=e[0]===l?e.slice(1):e
return t===c&&n===c&&(r===i._A.utcTime||r===i._A.generalizedTime)}(u)?other("certificate revocation list"):function isRequest(e){const t=e[3]
return e[0]===l&&e[1]===c&&e[2]===c&&(void 0===t||t===(0,i.qA)(0))}(u)?{kind:"certificate-request",signed:o}:a[0]===l?other("attribute certificate"):null}},{begins:[d,(0,i.qA)(0)],read:function contentInfo(e,t){const n=(0,i.yi)(t[0],d,"the type of a CMS message"),s=(0,i.yi)(t[1],(0,i.qA)(0),"the content of a CMS message")
if((0,r.RG)(e,n)!==m)return other("CMS message that is not signed data")
const o=(0,i.s2)(e,s.content,s.contentEnd)
return{kind:"signed-data",content:(0,i.yi)(o,c,"the signed data")}}},{begins:[l,c,f],read:()=>privateKey("PKCS#8")},{begins:[l,c],read:function pkcs12(e,t,n){const r=(0,i.yi)(t[0],l,"the version"),s=(0,i.yi)(t[1],c,"the safe")
return 3===e[r.content]&&e[s.content]===d?{kind:"key-store",whole:n}:null}},{begins:[l,f],read:()=>privateKey("SEC 1")},{begins:[l,l,l],read:function integers(e,t){const n=t.filter(({tag:e})=>e===l).length
return n>=9?privateKey("PKCS#1"):6===n?privateKey("DSA"):null}},{begins:[c,f],read:function encryptedPrivateKey(e,t){const n=(0,i.yi)(t[0],c,"the algorithm"),s=(0,i.s2)(e,n.content,n.contentEnd)
if(s.tag!==d)return null
const o=(0,r.RG)(e,s)
return g.some(e=>o.startsWith(e))?privateKey("encrypted PKCS#8"):null}},{begins:[c,h],read:()=>other("public key")}]
function other(e){return{kind:"other",what:e}}function privateKey(e){return{kind:"private-key",form:e}}const m="1.2.840.113549.1.7.2"
const g=["1.2.840.113549.1.5.","1.2.840.113549.1.12.1."]},87002:(e,t,n)=>{n.d(t,{VG:()=>commonNamesOf,bD:()=>issuerName,ec:()=>commonNameAmbiguity,ob:()=>rfc4514})
var i=n(12394),r=n(74043),s=n(49529),o=n(413),a=n(43956)
function commonNamesOf(e,t){const n=[]
return eachAttribute(e,t,(t,i)=>{const r=t===s.Rh?(0,s.xQ)(e,i):null
null!==r&&n.push(r)}),n}function commonNameAmbiguity(e,t){let n=null
return eachAttribute(e,t,(t,{tag:i,content:o,contentEnd:a})=>{if(t!==s.Rh)return
const c=e.subarray(o,a)
u.has(i)?(c.some(isControl)||isBlank(c[0])||isBlank(c.at(-1)))&&(n=r.Qq`its common name contains control characters, or has spaces around it`):n=r.Qq`its common name has an uncommon string type`}),n}function isControl(e){return e<32||127===e}function isBlank(e){return 32===e}const u=new Set([12,19,20,22])
function rfc4514(e,t){const n=[]
let i=-1,r=[]
return eachAttribute(e,t,(t,o,a)=>{a!==i&&(r=[],n.push(r),i=a),r.push(`${(0,s.PI)(t)}=${function writtenValue(e,t){const n=(0,s.xQ)(e,t)
return null===n?(0,s.zO)(e,t):function escapeValue(e){return f.test(e)?e.replace(d,e=>e<" "||e>"~"?function hexEscape(e){return Buffer.from(e).toString("hex").toUpperCase().replace(/../g,"\\$&")}(e):`\\${e}`):e}(n)}(e,o)}`)}),n.reverse().map(e=>e.join("+")).join(",")}const c=1e3,l=1024,h=new Map
function issuerName(e,t){if(t.contentEnd-t.content>l)return rfc4514(e,t)
const n=e.toString("latin1",t.content,t.contentEnd),i=h.get(n)
if(void 0!==i)return i
const r=rfc4514(e,t)
return h.size<c&&h.set(n,r),r}function eachAttribute(e,t,n){const s=new o.gj(e,t)
for(let t=0;s.next();t++){const u=new o.gj(e,(0,o.yi)(s,o._A.set,"a relative distinguished name"))
for(;u.next();){const s=new o.gj(e,(0,o.yi)(u,o._A.sequence,"an attribute of a name")),c=(0,a.RG)(e,s.expect(o._A.objectIdentifier,"the type of an attribute"))
if(!s.next()||s.end!==u.contentEnd)throw new i.HR(r.Qq`an attribute of a name has no value`)
n(c,s,t)}}}const f=/["+,;<>\\]|^[ #]| $|[^ -~\u00a0-\uffff]/,d=/["+,;<>\\]|^[ #]| $|[^ -~\u00a0-\uffff]/g},43956:(e,t,n)=>{n.d(t,{RG:()=>objectIdentifier,b9:()=>h,du:()=>l,yv:()=>keyPurpose})
var i=n(12394),r=n(74043),s=n(26281)
const o=128,a=1e3,u=new Map
function objectIdentifier(e,t){if(t.contentEnd-t.content>o)throw new i.HR(r.Qq`an object identifier is longer than ${o} octets`)
const n=function keyOf(e,{content:t,contentEnd:n}){return n-t!==3?e.toString("latin1",t,n):(0,s.B)(e,t)<<16|(0,s.B)(e,t+1)<<8|(0,s.B)(e,t+2)}(e,t),c=u.get(n)
if(void 0!==c)return c
const l=function toDotted(e,{content:t,contentEnd:n}){if(t===n||128&(0,s.B)(e,n-1))throw new i.HR(r.Qq`an object identifier is cut short`)
const o=[]
let a=0n
for(let i=t;i<n;i++){const t=(0,s.B)(e,i)
a=a<<7n|BigInt(127&t),128&t||(o.push(a),a=0n)}const[u=0n,...c]=o,l=u<80n?u/40n:2n
return[l,u-40n*l,...c].join(".")}(e,t)
return u.size<a&&u.set(n,l),l}const c=new Map([["1.3.6.1.5.5.7.3.1","server-auth"],["1.3.6.1.5.5.7.3.2","client-auth"],["1.3.6.1.5.5.7.3.3","code-signing"],["1.3.6.1.5.5.7.3.4","email-protection"],["1.3.6.1.5.5.7.3.8","time-stamping"],["1.3.6.1.5.5.7.3.9","ocsp-signing"]]),l="2.5.29.37.0",h=[...c.values()]
function keyPurpose(e){return c.get(e)??e}},26281:(e,t,n)=>{function octetAt(e,t){return e[t]??0}function octetWithin(e,t){return Number(e[t])}n.d(t,{B:()=>octetAt,F:()=>octetWithin})},6626:(e,t,n)=>{n.d(t,{On:()=>algorithmOid,ZD:()=>hexOf,_x:()=>slhDsa,e8:()=>sha1,kc:()=>publicKeyOf,sc:()=>sha256})
var i=n(77598),r=n(413),s=n(43956),o=n(26281)
const a=new Map([["1.2.840.113549.1.1.1","RSA"],["2.5.8.1.1","RSA"],["1.2.840.113549.1.1.7","RSA-OAEP"],["1.2.840.113549.1.1.10","RSA-PSS"],["1.2.840.10045.2.1","EC"],["1.3.132.1.12","EC"],["1.3.132.1.13","EC"],["1.2.840.10040.4.1","DSA"],["1.3.14.3.2.12","DSA"],["1.2.840.10046.2.1","DH"],["1.2.840.113549.1.3.1","DH"],["1.3.101.110","X25519"],["1.3.101.111","X448"],["1.3.101.112","Ed25519"],["1.3.101.113","Ed448"],["1.2.643.2.2.19","GOST R 34.10-2001"],["1.2.643.2.2.20","GOST R 34.10-94"],["1.2.643.7.1.1.1.1","GOST R 34.10-2012-256"],["1.2.643.7.1.1.1.2","GOST R 34.10-2012-512"],["2.16.840.1.101.3.4.3.17","ML-DSA-44"],["2.16.840.1.101.3.4.3.18","ML-DSA-65"],["2.16.840.1.101.3.4.3.19","ML-DSA-87"],["2.16.840.1.101.3.4.4.1","ML-KEM-512"],["2.16.840.1.101.3.4.4.2","ML-KEM-768"],["2.16.840.1.101.3.4.4.3","ML-KEM-1024"],...slhDsa()])
function slhDsa(){return["SHA2","SHAKE"].flatMap(e=>["128s","128f","192s","192f","256s","256f"].map(t=>`SLH-DSA-${e}-${t}`)).map((e,t)=>[`2.16.840.1.101.3.4.3.${20+t}`,e])}function publicKeyOf(e,t){const n=new r.gj(e,t),i="the algorithm of the public key",c=new r.gj(e,n.expect(r._A.sequence,i)),l=function publicKeyAlgorithmName(e){return a.get(e)??e}((0,s.RG)(e,c.expect(r._A.objectIdentifier,i))),h="EC"===l?function namedCurve(e,t){if(!t.next()||t.tag!==r._A.objectIdentifier)return null
const n=(0,s.RG)(e,t)
return u.get(n)??n}(e,c):null
n.expect(r._A.bitString,"the public key")
const f=l.startsWith("RSA")?function modulusBits(e,t){const n=t.content+1
if(e[n]!==r._A.sequence)return null
const{content:i,contentEnd:s}=(0,r.s2)(e,n,t.contentEnd)
if(e[i]!==r._A.integer)return null
const a=(0,r.s2)(e,i,s)
let u=a.content
for(;u<a.contentEnd&&0===e[u];)u++
return u===a.contentEnd?0:8*(a.contentEnd-u)-Math.clz32((0,o.B)(e,u))+24}(e,n):null
return n.finish(),{publicKeyAlgorithm:l,rsaBits:f,curve:h}}function algorithmOid(e,t,n){const i=(0,r.yi)(t,r._A.sequence,n)
return(0,s.RG)(e,new r.gj(e,i).expect(r._A.objectIdentifier,n))}const u=new Map([["1.2.840.10045.3.1.7","P-256"],["1.3.132.0.33","P-224"],["1.3.132.0.34","P-384"],["1.3.132.0.35","P-521"],["1.3.132.0.10","secp256k1"],["1.3.36.3.3.2.8.1.1.7","brainpoolP256r1"],["1.3.36.3.3.2.8.1.1.11","brainpoolP384r1"],["1.3.36.3.3.2.8.1.1.13","brainpoolP512r1"]])
function sha256(e){return(0,i.hash)("sha256",e)}function sha1(e){return(0,i.hash)("sha1",e)}function hexOf(e,t,n){return e.toString("hex",t,n)}},39014:(e,t,n)=>{n.d(t,{DA:()=>signatureAlgorithmOf,kj:()=>isBrokenHash,l_:()=>hashFunction,wJ:()=>keyTypesOf})
var i=n(6626)
const r=new Map([["1.2.840.113549.2.5","md5"],["1.3.14.3.2.26","sha1"],["2.16.840.1.101.3.4.2.1","sha256"],["2.16.840.1.101.3.4.2.2","sha384"],["2.16.840.1.101.3.4.2.3","sha512"],["2.16.840.1.101.3.4.2.4","sha224"],["2.16.840.1.101.3.4.2.6","sha512-256"],["2.16.840.1.101.3.4.2.8","sha3-256"],["2.16.840.1.101.3.4.2.9","sha3-384"],["2.16.840.1.101.3.4.2.10","sha3-512"],["1.2.840.113549.2.7","sha1"],["1.2.840.113549.2.8","sha224"],["1.2.840.113549.2.9","sha256"],["1.2.840.113549.2.10","sha384"],["1.2.840.113549.2.11","sha512"],["1.2.840.113549.2.13","sha512-256"]])
function hashFunction(e){return r.get(e)??null}const s=new Set(["md2","md4","md5","sha","sha1"])
function isBrokenHash(e){return s.has(e)}const o=["rsa"],a=["ec"],u=["dsa"],c=[["1.2.840.113549.1.1.2","md2WithRSAEncryption","md2",o],["1.2.840.113549.1.1.3","md4WithRSAEncryption","md4",o],["1.2.840.113549.1.1.4","md5WithRSAEncryption","md5",o],["1.3.14.3.2.3","md5WithRSA","md5",o],["1.2.840.113549.1.1.5","sha1WithRSAEncryption","sha1",o],["1.3.14.3.2.29","sha1WithRSA","sha1",o],["1.2.840.113549.1.1.10","rsassaPss",null,["rsa","rsa-pss"]],["1.2.840.113549.1.1.11","sha256WithRSAEncryption","sha256",o],["1.2.840.113549.1.1.12","sha384WithRSAEncryption","sha384",o],["1.2.840.113549.1.1.13","sha512WithRSAEncryption","sha512",o],["1.2.840.113549.1.1.14","sha224WithRSAEncryption","sha224",o],["1.2.840.10045.4.1","ecdsa-with-SHA1","sha1",a],["1.2.840.10045.4.3.1","ecdsa-with-SHA224","sha224",a],["1.2.840.10045.4.3.2","ecdsa-with-SHA256","sha256",a],["1.2.840.10045.4.3.3","ecdsa-with-SHA384","sha384",a],["1.2.840.10045.4.3.4","ecdsa-with-SHA512","sha512",a],["1.2.840.10040.4.3","dsaWithSHA1","sha1",u],["1.3.14.3.2.13","dsaWithSHA","sha",u],["1.3.14.3.2.15","shaWithRSAEncryption","sha",o],["1.3.14.3.2.27","dsaWithSHA1-old","sha1",u],["2.16.840.1.101.3.4.3.1","dsa_with_SHA224","sha224",u],["2.16.840.1.101.3.4.3.2","dsa_with_SHA256","sha256",u],["2.16.840.1.101.3.4.3.3","dsa_with_SHA384","sha384",u],["2.16.840.1.101.3.4.3.4","dsa_with_SHA512","sha512",u],["2.16.840.1.101.3.4.3.9","ecdsa_with_SHA3-224","sha3-224",a],["2.16.840.1.101.3.4.3.10","ecdsa_with_SHA3-256","sha3-256",a],["2.16.840.1.101.3.4.3.11","ecdsa_with_SHA3-384","sha3-384",a],["2.16.840.1.101.3.4.3.12","ecdsa_with_SHA3-512","sha3-512",a],["2.16.840.1.101.3.4.3.13","RSA-SHA3-224","sha3-224",o],["2.16.840.1.101.3.4.3.14","RSA-SHA3-256","sha3-256",o],["2.16.840.1.101.3.4.3.15","RSA-SHA3-384","sha3-384",o],["2.16.840.1.101.3.4.3.16","RSA-SHA3-512","sha3-512",o],["1.3.101.112","ED25519",null,["ed25519"]],["1.3.101.113","ED448",null,["ed448"]],["2.16.840.1.101.3.4.3.17","ML-DSA-44",null,["ml-dsa-44"]],["2.16.840.1.101.3.4.3.18","ML-DSA-65",null,["ml-dsa-65"]],["2.16.840.1.101.3.4.3.19","ML-DSA-87",null,["ml-dsa-87"]],...(0,i._x)().map(([e,t])=>[e,t,null,[t.toLowerCase()]])],l=new Map([...c.map(([e,t,n])=>[e,{oid:e,name:t,hash:n}]),...[["1.2.643.2.2.3","GOST R 34.11-94 with GOST R 34.10-2001"],["1.2.643.7.1.1.3.2","GOST R 34.10-2012 with GOST R 34.11-2012 (256 bit)"],["1.2.643.7.1.1.3.3","GOST R 34.10-2012 with GOST R 34.11-2012 (512 bit)"]].map(([e,t])=>[e,{oid:e,name:t,hash:null}])]),h=new Map(c.map(([e,,,t])=>[e,t]))
function signatureAlgorithmOf(e){return l.get(e)??{oid:e,name:e,hash:null}}function keyTypesOf(e){return h.get(e)??null}},16151:(e,t,n)=>{n.d(t,{IV:()=>l,jV:()=>pssHash,lE:()=>verifyRequestSignature})
var i=n(77598),r=n(12394),s=n(74043),o=n(413),a=n(43956),u=n(6626),c=n(39014)
const l="1.2.840.113549.1.1.10",h="sha1",f=20
function pssParameters(e,t){const n=fieldsOf(e,t),[i,a,u]=[n(0),n(1),n(2)],c=null===i?h:hashName(e,i)
if(function maskHash(e,t){if(null===t)return h
const[,n]=(0,o.LU)(e,t)
return void 0===n?h:hashName(e,n)}(e,a)!==c)throw new r.HR(s.Qq`the mask uses a different hash`)
return{hash:c,saltLength:null===u?f:smallNumber(e,u)}}function pssHash(e,t){const n=(0,r.CD)(()=>{const n=fieldsOf(e,t)(0)
return null===n?h:hashName(e,n)})
return(0,r.Xd)(n)}function fieldsOf(e,t){const[,n]=(0,o.LU)(e,t),i=n?.tag===o._A.sequence?(0,o.LU)(e,n):[]
return t=>{const n=i.find(({tag:e})=>e===(0,o.qA)(t))
return void 0===n?null:(0,o.s2)(e,n.content,n.contentEnd)}}function hashName(e,t){const n=(0,c.l_)((0,u.On)(e,t,"the hash function"))
if(null===n)throw new r.HR(s.Qq`the hash function is unknown`)
return n}function smallNumber(e,{content:t,contentEnd:n}){const i=n-t
if(i<1||i>2)throw new r.HR(s.Qq`a number is out of range`)
return e.readUIntBE(t,i)}const d=new Set(["1.2.840.113549.1.1.1","1.2.840.113549.1.1.10","1.2.840.10040.4.1","1.3.101.112","1.3.101.113"]),p=new Set(["1.2.840.10045.3.1.7","1.3.132.0.34","1.3.132.0.35","1.3.132.0.10"])
function verifiedByPlatform(e){const t=(0,r.Xd)((0,r.CD)(()=>function signedRequest(e){const[t,n,i]=(0,o.LU)(e,(0,o.s2)(e,0,e.length)),r=(0,o.yi)(n,o._A.sequence,"the signature algorithm"),s=(0,o.yi)(t,o._A.sequence,"the request"),a=(0,o.yi)((0,o.LU)(e,s)[2],o._A.sequence,"the public key"),{content:c,contentEnd:l}=(0,o.yi)(i,o._A.bitString,"the signature")
return 0!==e[c]?null:{info:e.subarray(s.start,s.end),keyInfo:e.subarray(a.start,a.end),isImportable:isImportable(e,a),algorithm:r,oid:(0,u.On)(e,r,"the signature algorithm"),signature:e.subarray(c+1,l)}}(e)))
if(null===t)return"invalid"
const n=(0,c.wJ)(t.oid)
if(null===n)return"unverifiable"
const s=function importKey(e){try{return(0,i.createPublicKey)({key:e,format:"der",type:"spki"})}catch{return null}}(t.keyInfo)
if(null===s)return t.isImportable?"invalid":"unverifiable"
if(!n.some(e=>e===s.asymmetricKeyType))return"invalid"
const a=function checkSignature(e,{info:t,algorithm:n,oid:r,signature:s},o){try{if(r!==l)return(0,i.verify)((0,c.DA)(r).hash,t,o,s)
const{hash:a,saltLength:u}=pssParameters(e,n),h=i.constants.RSA_PKCS1_PSS_PADDING
return(0,i.verify)(a,t,{key:o,padding:h,saltLength:u},s)}catch{return null}}(e,t,s)
return null===a?"unverifiable":a?"valid":"invalid"}function isImportable(e,t){const n=(0,o.yi)((0,o.LU)(e,t)[0],o._A.sequence,"the algorithm of the public key"),[i,r]=(0,o.LU)(e,n),s=(0,o.yi)(i,o._A.objectIdentifier,"the algorithm of the public key")
return!!d.has((0,a.RG)(e,s))||r?.tag===o._A.objectIdentifier&&p.has((0,a.RG)(e,r))}async function verifyRequestSignature(e){const t=verifiedByPlatform(Buffer.from(e))
return"unverifiable"===t&&!0===await async function verifiedByLibrary(e){await n.e(477).then(n.t.bind(n,80477,19))
const{Pkcs10CertificateRequest:t}=await Promise.all([n.e(624),n.e(927)]).then(n.t.bind(n,8927,19))
try{return await new t(Uint8Array.from(e)).verify()}catch{return null}}(e)?"valid":t}},52152:(e,t,n)=>{n.d(t,{Lj:()=>l,Qv:()=>tbsCertificateSha256,ZS:()=>u,s3:()=>isSignedBy})
var i=n(77598),r=n(413),s=n(10111),o=n(43956),a=n(6626)
const u={sctList:"1.3.6.1.4.1.11129.2.4.2",poison:"1.3.6.1.4.1.11129.2.4.3"},c=new Set(Object.values(u)),l=(0,r.qA)(3)
function tbsCertificateSha256(e,t){const n=new r.gj(e,t)
for(;n.next();)if(n.tag===l)return withoutTransparency(e,t,n)
return(0,a.sc)(e.subarray(t.start,t.end))}function withoutTransparency(e,t,n){const i=function keptExtensions(e,t){const n=[]
let i=t.content
const s=new r.gj(e,t)
for(;s.next();){const t=new r.gj(e,s).expect(r._A.objectIdentifier,"the type of an extension")
c.has((0,o.RG)(e,t))&&(n.push(e.subarray(i,s.start)),i=s.end)}return n.push(e.subarray(i,t.contentEnd)),n}(e,new r.gj(e,n).expect(r._A.sequence,"the list of extensions"))
if(1===i.length)return(0,a.sc)(e.subarray(t.start,t.end))
const u=(0,s.dS)(n.tag,(0,s.dS)(r._A.sequence,...i)),l=e.subarray(t.content,n.start),h=e.subarray(n.end,t.contentEnd)
return(0,a.sc)((0,s.dS)(r._A.sequence,l,u,h))}function isSignedBy(e,t){try{return new i.X509Certificate(e).verify(new i.X509Certificate(t).publicKey)}catch{return!1}}},47532:(t,n,i)=>{i.d(n,{z3:()=>error,V4:()=>getInput,pq:()=>info,lm:()=>notice,C1:()=>setFailed,uH:()=>setOutput,Pq:()=>core_setSecret,z:()=>f,$e:()=>warning})
var r=i(70857)
function utils_toCommandValue(e){return null==e?"":"string"==typeof e||e instanceof String?e:JSON.stringify(e)}function toCommandProperties(e){return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function command_issueCommand(e,t,n){const i=new Command(e,t,n)
process.stdout.write(i.toString()+r.EOL)}class Command{constructor(e,t,n){e||(e="missing.command"),this.command=e,this.properties=t,this.message=n}toString(){let e="::"+this.command
if(this.properties&&Object.keys(this.properties).length>0){e+=" "
let t=!0
for(const n in this.properties)if(this.properties.hasOwnProperty(n)){const i=this.properties[n]
i&&(t?t=!1:e+=",",e+=`${n}=${escapeProperty(i)}`)}}return e+=`::${function escapeData(e){return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}(this.message)}`,e}}function escapeProperty(e){return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const s=e(import.meta.url)("crypto")
var o=i(79896)
e(import.meta.url)("path")
var summary_awaiter=function(e,t,n,i){return new(n||(n=Promise))(function(r,s){function fulfilled(e){try{step(i.next(e))}catch(e){s(e)}}function rejected(e){try{step(i.throw(e))}catch(e){s(e)}}function step(e){e.done?r(e.value):function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}(e.value).then(fulfilled,rejected)}step((i=i.apply(e,t||[])).next())})}
const{access:a,appendFile:u,writeFile:c}=o.promises,l="GITHUB_STEP_SUMMARY"
const h=new class Summary{constructor(){this._buffer=""}filePath(){return summary_awaiter(this,void 0,void 0,function*(){if(this._filePath)return this._filePath
const e=process.env[l]
if(!e)throw new Error(`Unable to find environment variable for $${l}. Check if your runtime environment supports job summaries.`)
try{yield a(e,o.constants.R_OK|o.constants.W_OK)}catch(t){throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}return this._filePath=e,this._filePath})}wrap(e,t,n={}){const i=Object.entries(n).map(([e,t])=>` ${e}="${t}"`).join("")
return t?`<${e}${i}>${t}</${e}>`:`<${e}${i}>`}write(e){return summary_awaiter(this,void 0,void 0,function*(){const t=!!(null==e?void 0:e.overwrite),n=yield this.filePath(),i=t?c:u
return yield i(n,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return summary_awaiter(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return 0===this._buffer.length}emptyBuffer(){return this._buffer="",this}addRaw(e,t=!1){return this._buffer+=e,t?this.addEOL():this}addEOL(){return this.addRaw(r.EOL)}addCodeBlock(e,t){const n=Object.assign({},t&&{lang:t}),i=this.wrap("pre",this.wrap("code",e),n)
return this.addRaw(i).addEOL()}addList(e,t=!1){const n=t?"ol":"ul",i=e.map(e=>this.wrap("li",e)).join(""),r=this.wrap(n,i)
return this.addRaw(r).addEOL()}addTable(e){const t=e.map(e=>{const t=e.map(e=>{if("string"==typeof e)return this.wrap("td",e)
const{header:t,data:n,colspan:i,rowspan:r}=e,s=t?"th":"td",o=Object.assign(Object.assign({},i&&{colspan:i}),r&&{rowspan:r})
return this.wrap(s,n,o)}).join("")
return this.wrap("tr",t)}).join(""),n=this.wrap("table",t)
return this.addRaw(n).addEOL()}addDetails(e,t){const n=this.wrap("details",this.wrap("summary",e)+t)
return this.addRaw(n).addEOL()}addImage(e,t,n){const{width:i,height:r}=n||{},s=Object.assign(Object.assign({},i&&{width:i}),r&&{height:r}),o=this.wrap("img",null,Object.assign({src:e,alt:t},s))
return this.addRaw(o).addEOL()}addHeading(e,t){const n=`h${t}`,i=["h1","h2","h3","h4","h5","h6"].includes(n)?n:"h1",r=this.wrap(i,e)
return this.addRaw(r).addEOL()}addSeparator(){const e=this.wrap("hr",null)
return this.addRaw(e).addEOL()}addBreak(){const e=this.wrap("br",null)
return this.addRaw(e).addEOL()}addQuote(e,t){const n=Object.assign({},t&&{cite:t}),i=this.wrap("blockquote",e,n)
return this.addRaw(i).addEOL()}addLink(e,t){const n=this.wrap("a",e,{href:t})
return this.addRaw(n).addEOL()}},f=h
r.platform(),r.arch()
var d
function core_setSecret(e){command_issueCommand("add-mask",{},e)}function getInput(e,t){const n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||""
if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`)
return t&&!1===t.trimWhitespace?n:n.trim()}function setOutput(e,t){if(process.env.GITHUB_OUTPUT||"")return function file_command_issueFileCommand(e,t){const n=process.env[`GITHUB_${e}`]
if(!n)throw new Error(`Unable to find environment variable for file command ${e}`)
if(!o.existsSync(n))throw new Error(`Missing file at path: ${n}`)
o.appendFileSync(n,`${utils_toCommandValue(t)}${r.EOL}`,{encoding:"utf8"})}("OUTPUT",function file_command_prepareKeyValueMessage(e,t){const n=`ghadelimiter_${s.randomUUID()}`,i=utils_toCommandValue(t)
if(e.includes(n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`)
if(i.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`)
return`${e}<<${n}${r.EOL}${i}${r.EOL}${n}`}(e,t))
process.stdout.write(r.EOL),command_issueCommand("set-output",{name:e},utils_toCommandValue(t))}function setFailed(e){process.exitCode=d.Failure,error(e)}function error(e,t={}){command_issueCommand("error",toCommandProperties(t),e instanceof Error?e.toString():e)}function warning(e,t={}){command_issueCommand("warning",toCommandProperties(t),e instanceof Error?e.toString():e)}function notice(e,t={}){command_issueCommand("notice",toCommandProperties(t),e instanceof Error?e.toString():e)}function info(e){process.stdout.write(e+r.EOL)}!function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"}(d||(d={}))}},l={}
function __nccwpck_require__(e){var t=l[e]
if(void 0!==t)return t.exports
var n=l[e]={exports:{}},i=!0
try{c[e].call(n.exports,n,n.exports,__nccwpck_require__),i=!1}finally{i&&delete l[e]}return n.exports}__nccwpck_require__.m=c,__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/",t="function"==typeof Symbol?Symbol("webpack queues"):"__webpack_queues__",n="function"==typeof Symbol?Symbol("webpack exports"):"__webpack_exports__",i="function"==typeof Symbol?Symbol("webpack error"):"__webpack_error__",r=e=>{e&&e.d<1&&(e.d=1,e.forEach(e=>e.r--),e.forEach(e=>e.r--?e.r++:e()))},__nccwpck_require__.a=(e,s,o)=>{var a
o&&((a=[]).d=-1)
var u,c,l,h=new Set,f=e.exports,d=new Promise((e,t)=>{l=t,c=e})
d[n]=f,d[t]=e=>(a&&e(a),h.forEach(e),d.catch(e=>{})),e.exports=d,s(e=>{var s
u=(e=>e.map(e=>{if(null!==e&&"object"==typeof e){if(e[t])return e
if(e.then){var s=[]
s.d=0,e.then(e=>{o[n]=e,r(s)},e=>{o[i]=e,r(s)})
var o={}
return o[t]=e=>e(s),o}}var a={}
return a[t]=e=>{},a[n]=e,a}))(e)
var getResult=()=>u.map(e=>{if(e[i])throw e[i]
return e[n]}),o=new Promise(e=>{(s=()=>e(getResult)).r=0
var fnQueue=e=>e!==a&&!h.has(e)&&(h.add(e),e&&!e.d&&(s.r++,e.push(s)))
u.map(e=>e[t](fnQueue))})
return s.r?o:getResult()},e=>(e?l(d[i]=e):c(f),r(a))),a&&a.d<0&&(a.d=0)},o=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,__nccwpck_require__.t=function(e,t){if(1&t&&(e=this(e)),8&t)return e
if("object"==typeof e&&e){if(4&t&&e.__esModule)return e
if(16&t&&"function"==typeof e.then)return e}var n=Object.create(null)
__nccwpck_require__.r(n)
var i={}
s=s||[null,o({}),o([]),o(o)]
for(var r=2&t&&e;"object"==typeof r&&!~s.indexOf(r);r=o(r))Object.getOwnPropertyNames(r).forEach(t=>i[t]=()=>e[t])
return i.default=()=>e,__nccwpck_require__.d(n,i),n},__nccwpck_require__.d=(e,t)=>{for(var n in t)__nccwpck_require__.o(t,n)&&!__nccwpck_require__.o(e,n)&&Object.defineProperty(e,n,{enumerable:!0,get:t[n]})},__nccwpck_require__.f={},__nccwpck_require__.e=e=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((t,n)=>(__nccwpck_require__.f[n](e,t),t),[])),__nccwpck_require__.u=e=>e+".index.js",__nccwpck_require__.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t),__nccwpck_require__.r=e=>{"undefined"!=typeof Symbol&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})},a={792:0},u=e=>{var t,n,{ids:i,modules:r,runtime:s}=e,o=0
for(t in r)__nccwpck_require__.o(r,t)&&(__nccwpck_require__.m[t]=r[t])
for(s&&s(__nccwpck_require__);o<i.length;o++)n=i[o],__nccwpck_require__.o(a,n)&&a[n]&&a[n][0](),a[i[o]]=0},__nccwpck_require__.f.j=(e,t)=>{var n=__nccwpck_require__.o(a,e)?a[e]:void 0
if(0!==n)if(n)t.push(n[1])
else{var i=import("./"+__nccwpck_require__.u(e)).then(u,t=>{throw 0!==a[e]&&(a[e]=void 0),t})
i=Promise.race([i,new Promise(t=>n=a[e]=[t])]),t.push(n[1]=i)}}
var h=__nccwpck_require__(51296)
h=await h

