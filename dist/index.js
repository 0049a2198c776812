#!/usr/bin/env node
import{createRequire as e}from"module"
var t,n,r,i,s,o,a,u,c={21916:(e,t)=>{t.Io=t.kp=void 0
var n=new Uint32Array(65536),distance=function(e,t){if(e.length<t.length){var r=t
t=e,e=r}return 0===t.length?e.length:e.length<=32?function(e,t){for(var r=e.length,i=t.length,s=1<<r-1,o=-1,a=0,u=r,c=r;c--;)n[e.charCodeAt(c)]|=1<<c
for(c=0;c<i;c++){var l=n[t.charCodeAt(c)],h=l|a;(a|=~((l|=(l&o)+o^o)|o))&s&&u++,(o&=l)&s&&u--,o=o<<1|~(h|(a=a<<1|1)),a&=h}for(c=r;c--;)n[e.charCodeAt(c)]=0
return u}(e,t):function(e,t){for(var r=t.length,i=e.length,s=[],o=[],a=Math.ceil(r/32),u=Math.ceil(i/32),c=0;c<a;c++)o[c]=-1,s[c]=0
for(var l=0;l<u-1;l++){for(var h=0,d=-1,f=32*l,p=Math.min(32,i)+f,m=f;m<p;m++)n[e.charCodeAt(m)]|=1<<m
for(c=0;c<r;c++){var g=n[t.charCodeAt(c)],y=o[c/32|0]>>>c&1,w=g|h,b=d&(O=((g|($=s[c/32|0]>>>c&1))&d)+d^d|g|$);(x=h|~(O|d))>>>31^y&&(o[c/32|0]^=1<<c),b>>>31^$&&(s[c/32|0]^=1<<c),d=(b=b<<1|$)|~(w|(x=x<<1|y)),h=x&w}for(m=f;m<p;m++)n[e.charCodeAt(m)]=0}var k=0,v=-1,S=32*l,A=Math.min(32,i-S)+S
for(m=S;m<A;m++)n[e.charCodeAt(m)]|=1<<m
var q=i
for(c=0;c<r;c++){var $,O,x
g=n[t.charCodeAt(c)],y=o[c/32|0]>>>c&1,w=g|k,q+=(x=k|~((O=((g|($=s[c/32|0]>>>c&1))&v)+v^v|g|$)|v))>>>i-1&1,q-=(b=v&O)>>>i-1&1,x>>>31^y&&(o[c/32|0]^=1<<c),b>>>31^$&&(s[c/32|0]^=1<<c),v=(b=b<<1|$)|~(w|(x=x<<1|y)),k=x&w}for(m=S;m<A;m++)n[e.charCodeAt(m)]=0
return q}(e,t)}
t.Io=distance
t.kp=function(e,t){for(var n=1/0,r=0,i=0;i<t.length;i++){var s=distance(e,t[i])
s<n&&(n=s,r=i)}return t[r]}},14006:(e,t,n)=>{const r=n(98016),i=n(64059)
function picomatch(e,t,n=!1){return!t||null!==t.windows&&void 0!==t.windows||(t={...t,windows:i.isWindows()}),r(e,t,n)}Object.assign(picomatch,r),e.exports=picomatch},5595:e=>{const t="\\\\/",n=`[^${t}]`,r="\\.",i="\\/",s="[^/]",o=`(?:${i}|$)`,a=`(?:^|${i})`,u=`${r}{1,2}${o}`,c={DOT_LITERAL:r,PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:i,ONE_CHAR:"(?=.)",QMARK:s,END_ANCHOR:o,DOTS_SLASH:u,NO_DOT:`(?!${r})`,NO_DOTS:`(?!${a}${u})`,NO_DOT_SLASH:`(?!${r}{0,1}${o})`,NO_DOTS_SLASH:`(?!${u})`,QMARK_NO_DOT:`[^.${i}]`,STAR:`${s}*?`,START_ANCHOR:a,SEP:"/"},l={...c,SLASH_LITERAL:`[${t}]`,QMARK:n,STAR:`${n}*?`,DOTS_SLASH:`${r}{1,2}(?:[${t}]|$)`,NO_DOT:`(?!${r})`,NO_DOTS:`(?!(?:^|[${t}])${r}{1,2}(?:[${t}]|$))`,NO_DOT_SLASH:`(?!${r}{0,1}(?:[${t}]|$))`,NO_DOTS_SLASH:`(?!${r}{1,2}(?:[${t}]|$))`,QMARK_NO_DOT:`[^.${t}]`,START_ANCHOR:`(?:^|[${t}])`,END_ANCHOR:`(?:[${t}]|$)`,SEP:"\\"}
e.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:65536,POSIX_REGEX_SOURCE:{__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"},REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars:e=>({"!":{type:"negate",open:"(?:(?!(?:",close:`))${e.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}),globChars:e=>!0===e?l:c}},78265:(e,t,n)=>{const r=n(5595),i=n(64059),{MAX_LENGTH:s,POSIX_REGEX_SOURCE:o,REGEX_NON_SPECIAL_CHARS:a,REGEX_SPECIAL_CHARS_BACKREF:u,REPLACEMENTS:c}=r,expandRange=(e,t)=>{if("function"==typeof t.expandRange)return t.expandRange(...e,t)
e.sort()
const n=`[${e.join("-")}]`
try{new RegExp(n)}catch(t){return e.map(e=>i.escapeRegex(e)).join("..")}return n},syntaxError=(e,t)=>`Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`,splitTopLevel=e=>{const t=[]
let n=0,r=0,i=0,s="",o=!1
for(const a of e)if(!0!==o)if("\\"!==a)if('"'!==a){if(0===i)if("["===a)n++
else if("]"===a&&n>0)n--
else if(0===n)if("("===a)r++
else if(")"===a&&r>0)r--
else if("|"===a&&0===r){t.push(s),s=""
continue}s+=a}else i=1===i?0:1,s+=a
else s+=a,o=!0
else s+=a,o=!1
return t.push(s),t},normalizeSimpleBranch=e=>{let t=e.trim(),n=!0
for(;!0===n;)n=!1,/^@\([^\\()[\]{}|]+\)$/.test(t)&&(t=t.slice(2,-1),n=!0)
if((e=>{let t=!1
for(const n of e)if(!0!==t)if("\\"!==n){if(/[?*+@!()[\]{}]/.test(n))return!1}else t=!0
else t=!1
return!0})(t))return t.replace(/\\(.)/g,"$1")},parseRepeatedExtglob=(e,t=!0)=>{if("+"!==e[0]&&"*"!==e[0]||"("!==e[1])return
let n=0,r=0,i=0,s=!1
for(let o=1;o<e.length;o++){const a=e[o]
if(!0!==s)if("\\"!==a)if('"'!==a){if(1!==i)if("["!==a){if("]"===a&&n>0)n--
else if(!(n>0))if("("!==a){if(")"===a&&(r--,0===r)){if(!0===t&&o!==e.length-1)return
return{type:e[0],body:e.slice(2,o),end:o}}}else r++}else n++}else i=1===i?0:1
else s=!0
else s=!1}},getStarExtglobSequenceChars=e=>{let t=0
const n=[]
for(;t<e.length;){const r=parseRepeatedExtglob(e.slice(t),!1)
if(!r||"*"!==r.type)return
const i=splitTopLevel(r.body).map(e=>e.trim())
if(1!==i.length)return
const s=normalizeSimpleBranch(i[0])
if(!s||1!==s.length)return
n.push(s),t+=r.end+1}if(!(n.length<1))return n},repeatedExtglobRecursion=e=>{let t=0,n=e.trim(),r=parseRepeatedExtglob(n)
for(;r;)t++,n=r.body.trim(),r=parseRepeatedExtglob(n)
return t},analyzeRepeatedExtglob=(e,t)=>{if(!1===t.maxExtglobRecursion)return{risky:!1}
const n="number"==typeof t.maxExtglobRecursion?t.maxExtglobRecursion:r.DEFAULT_MAX_EXTGLOB_RECURSION,s=splitTopLevel(e).map(e=>e.trim())
if(s.length>1&&(s.some(e=>""===e)||s.some(e=>/^[*?]+$/.test(e))||(e=>{const t=e.map(normalizeSimpleBranch).filter(Boolean)
for(let e=0;e<t.length;e++)for(let n=e+1;n<t.length;n++){const r=t[e],i=t[n],s=r[0]
if(s&&r===s.repeat(r.length)&&i===s.repeat(i.length)&&(r===i||r.startsWith(i)||i.startsWith(r)))return!0}return!1})(s)))return{risky:!0}
const o=[]
let a=!1,u=!0
for(const e of s){const t=getStarExtglobSequenceChars(e)
if(t){a=!0,o.push(...t)
continue}const r=normalizeSimpleBranch(e)
if(r&&1===r.length)o.push(r)
else if(u=!1,repeatedExtglobRecursion(e)>n)return{risky:!0}}return a?u?{risky:!0,safeOutput:(c=[...new Set(o)],`${1===c.length?i.escapeRegex(c[0]):`[${c.map(e=>i.escapeRegex(e)).join("")}]`}*`)}:{risky:!0}:{risky:!1}
var c},parse=(e,t)=>{if("string"!=typeof e)throw new TypeError("Expected a string")
e=c[e]||e
const n={...t},l="number"==typeof n.maxLength?Math.min(s,n.maxLength):s
let h=e.length
if(h>l)throw new SyntaxError(`Input length: ${h}, exceeds maximum allowed length: ${l}`)
const d={type:"bos",value:"",output:n.prepend||""},f=[d],p=n.capture?"":"?:",m=r.globChars(n.windows),g=r.extglobChars(m),{DOT_LITERAL:y,PLUS_LITERAL:w,SLASH_LITERAL:b,ONE_CHAR:k,DOTS_SLASH:v,NO_DOT:S,NO_DOT_SLASH:A,NO_DOTS_SLASH:q,QMARK:$,QMARK_NO_DOT:O,STAR:x,START_ANCHOR:Q}=m,globstar=e=>`(${p}(?:(?!${Q}${e.dot?v:y}).)*?)`,_=n.dot?"":S,C=n.dot?$:O
let E=!0===n.bash?globstar(n):x
n.capture&&(E=`(${E})`),"boolean"==typeof n.noext&&(n.noextglob=n.noext)
const N={input:e,index:-1,start:0,dot:!0===n.dot,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens:f}
e=i.removePrefix(e,N),h=e.length
const R=[],I=[],T=[]
let B,L=d
const eos=()=>N.index===h-1,P=N.peek=(t=1)=>e[N.index+t],M=N.advance=()=>e[++N.index]||"",remaining=()=>e.slice(N.index+1),consume=(e="",t=0)=>{N.consumed+=e,N.index+=t},append=e=>{N.output+=null!=e.output?e.output:e.value,consume(e.value)},negate=()=>{let e=1
for(;"!"===P()&&("("!==P(2)||"?"===P(3));)M(),N.start++,e++
return e%2!=0&&(N.negated=!0,N.start++,!0)},increment=e=>{N[e]++,T.push(e)},decrement=e=>{N[e]--,T.pop()},push=e=>{if("globstar"===L.type){const t=N.braces>0&&("comma"===e.type||"brace"===e.type),n=!0===e.extglob||R.length&&("pipe"===e.type||"paren"===e.type)
"slash"===e.type||"paren"===e.type||t||n||(N.output=N.output.slice(0,-L.output.length),L.type="star",L.value="*",L.output=E,N.output+=L.output)}if(R.length&&"paren"!==e.type&&(R[R.length-1].inner+=e.value),(e.value||e.output)&&append(e),L&&"text"===L.type&&"text"===e.type)return L.output=(L.output||L.value)+e.value,void(L.value+=e.value)
e.prev=L,f.push(e),L=e},extglobOpen=(e,t)=>{const r={...g[t],conditions:1,inner:""}
r.prev=L,r.parens=N.parens,r.output=N.output,r.startIndex=N.index,r.tokensIndex=f.length
const i=(n.capture?"(":"")+r.open
increment("parens"),push({type:e,value:t,output:N.output?"":k}),push({type:"paren",extglob:!0,value:M(),output:i}),R.push(r)},extglobClose=r=>{const s=e.slice(r.startIndex,N.index+1),o=e.slice(r.startIndex+2,N.index),a=analyzeRepeatedExtglob(o,n)
if(("plus"===r.type||"star"===r.type)&&a.risky){const e=a.safeOutput?(r.output?"":k)+(n.capture?`(${a.safeOutput})`:a.safeOutput):void 0,t=f[r.tokensIndex]
t.type="text",t.value=s,t.output=e||i.escapeRegex(s)
for(let e=r.tokensIndex+1;e<f.length;e++)f[e].value="",f[e].output="",delete f[e].suffix
return N.output=r.output+t.output,N.backtrack=!0,push({type:"paren",extglob:!0,value:B,output:""}),void decrement("parens")}let u,c=r.close+(n.capture?")":"")
if("negate"===r.type){let e=E
if(r.inner&&r.inner.length>1&&r.inner.includes("/")&&(e=globstar(n)),(e!==E||eos()||/^\)+$/.test(remaining()))&&(c=r.close=`)$))${e}`),r.inner.includes("*")&&(u=remaining())&&/^\.[^\\/.]+$/.test(u)){const n=parse(u,{...t,fastpaths:!1}).output
c=r.close=`)${n})${e})`}"bos"===r.prev.type&&(N.negatedExtglob=!0)}push({type:"paren",extglob:!0,value:B,output:c}),decrement("parens")}
if(!1!==n.fastpaths&&!/(^[*!]|[/()[\]{}"])/.test(e)){let r=!1,s=e.replace(u,(e,t,n,i,s,o)=>"\\"===i?(r=!0,e):"?"===i?t?t+i+(s?$.repeat(s.length):""):0===o?C+(s?$.repeat(s.length):""):$.repeat(n.length):"."===i?y.repeat(n.length):"*"===i?t?t+i+(s?E:""):E:t?e:`\\${e}`)
return!0===r&&(s=!0===n.unescape?s.replace(/\\/g,""):s.replace(/\\+/g,e=>e.length%2==0?"\\\\":e?"\\":"")),s===e&&!0===n.contains?(N.output=e,N):(N.output=i.wrapOutput(s,N,t),N)}for(;!eos();){if(B=M(),"\0"===B)continue
if("\\"===B){const e=P()
if("/"===e&&!0!==n.bash)continue
if("."===e||";"===e)continue
if(!e){B+="\\",push({type:"text",value:B})
continue}const t=/^\\+/.exec(remaining())
let r=0
if(t&&t[0].length>2&&(r=t[0].length,N.index+=r,r%2!=0&&(B+="\\")),!0===n.unescape?B=M():B+=M(),0===N.brackets){push({type:"text",value:B})
continue}}if(N.brackets>0&&("]"!==B||"["===L.value||"[^"===L.value)){if(!1!==n.posix&&":"===B){const e=L.value.slice(1)
if(e.includes("[")&&(L.posix=!0,e.includes(":"))){const e=L.value.lastIndexOf("["),t=L.value.slice(0,e),n=L.value.slice(e+2),r=o[n]
if(r){L.value=t+r,N.backtrack=!0,M(),d.output||1!==f.indexOf(L)||(d.output=k)
continue}}}("["===B&&":"!==P()||"-"===B&&"]"===P())&&(B=`\\${B}`),"]"!==B||"["!==L.value&&"[^"!==L.value||(B=`\\${B}`),!0===n.posix&&"!"===B&&"["===L.value&&(B="^"),L.value+=B,append({value:B})
continue}if(1===N.quotes&&'"'!==B){B=i.escapeRegex(B),L.value+=B,append({value:B})
continue}if('"'===B){N.quotes=1===N.quotes?0:1,!0===n.keepQuotes&&push({type:"text",value:B})
continue}if("("===B){increment("parens"),push({type:"paren",value:B})
continue}if(")"===B){if(0===N.parens&&!0===n.strictBrackets)throw new SyntaxError(syntaxError("opening","("))
const e=R[R.length-1]
if(e&&N.parens===e.parens+1){extglobClose(R.pop())
continue}push({type:"paren",value:B,output:N.parens?")":"\\)"}),decrement("parens")
continue}if("["===B){if(!0!==n.nobracket&&remaining().includes("]"))increment("brackets")
else{if(!0!==n.nobracket&&!0===n.strictBrackets)throw new SyntaxError(syntaxError("closing","]"))
B=`\\${B}`}push({type:"bracket",value:B})
continue}if("]"===B){if(!0===n.nobracket||L&&"bracket"===L.type&&1===L.value.length){push({type:"text",value:B,output:`\\${B}`})
continue}if(0===N.brackets){if(!0===n.strictBrackets)throw new SyntaxError(syntaxError("opening","["))
push({type:"text",value:B,output:`\\${B}`})
continue}decrement("brackets")
const e=L.value.slice(1)
if(!0===L.posix||"^"!==e[0]||e.includes("/")||(B=`/${B}`),L.value+=B,append({value:B}),!1===n.literalBrackets||i.hasRegexChars(e))continue
const t=i.escapeRegex(L.value)
if(N.output=N.output.slice(0,-L.value.length),!0===n.literalBrackets){N.output+=t,L.value=t
continue}L.value=`(${p}${t}|${L.value})`,N.output+=L.value
continue}if("{"===B&&!0!==n.nobrace){increment("braces")
const e={type:"brace",value:B,output:"(",outputIndex:N.output.length,tokensIndex:N.tokens.length}
I.push(e),push(e)
continue}if("}"===B){const e=I[I.length-1]
if(!0===n.nobrace||!e){push({type:"text",value:B,output:B})
continue}let t=")"
if(!0===e.dots){const e=f.slice(),r=[]
for(let t=e.length-1;t>=0&&(f.pop(),"brace"!==e[t].type);t--)"dots"!==e[t].type&&r.unshift(e[t].value)
t=expandRange(r,n),N.backtrack=!0}if(!0!==e.comma&&!0!==e.dots){const n=N.output.slice(0,e.outputIndex),r=N.tokens.slice(e.tokensIndex)
e.value=e.output="\\{",B=t="\\}",N.output=n
for(const e of r)N.output+=e.output||e.value}push({type:"brace",value:B,output:t}),decrement("braces"),I.pop()
continue}if("|"===B){R.length>0&&R[R.length-1].conditions++,push({type:"text",value:B})
continue}if(","===B){let e=B
const t=I[I.length-1]
t&&"braces"===T[T.length-1]&&(t.comma=!0,e="|"),push({type:"comma",value:B,output:e})
continue}if("/"===B){if("dot"===L.type&&N.index===N.start+1){N.start=N.index+1,N.consumed="",N.output="",f.pop(),L=d
continue}push({type:"slash",value:B,output:b})
continue}if("."===B){if(N.braces>0&&"dot"===L.type){"."===L.value&&(L.output=y)
const e=I[I.length-1]
L.type="dots",L.output+=B,L.value+=B,e.dots=!0
continue}if(N.braces+N.parens===0&&"bos"!==L.type&&"slash"!==L.type){push({type:"text",value:B,output:y})
continue}push({type:"dot",value:B,output:y})
continue}if("?"===B){if(!(L&&"("===L.value)&&!0!==n.noextglob&&"("===P()&&"?"!==P(2)){extglobOpen("qmark",B)
continue}if(L&&"paren"===L.type){const e=P()
let t=B;("("===L.value&&!/[!=<:]/.test(e)||"<"===e&&!/<([!=]|\w+>)/.test(remaining()))&&(t=`\\${B}`),push({type:"text",value:B,output:t})
continue}if(!0!==n.dot&&("slash"===L.type||"bos"===L.type)){push({type:"qmark",value:B,output:O})
continue}push({type:"qmark",value:B,output:$})
continue}if("!"===B){if(!0!==n.noextglob&&"("===P()&&("?"!==P(2)||!/[!=<:]/.test(P(3)))){extglobOpen("negate",B)
continue}if(!0!==n.nonegate&&0===N.index){negate()
continue}}if("+"===B){if(!0!==n.noextglob&&"("===P()&&"?"!==P(2)){extglobOpen("plus",B)
continue}if(L&&"("===L.value||!1===n.regex){push({type:"plus",value:B,output:w})
continue}if(L&&("bracket"===L.type||"paren"===L.type||"brace"===L.type)||N.parens>0){push({type:"plus",value:B})
continue}push({type:"plus",value:w})
continue}if("@"===B){if(!0!==n.noextglob&&"("===P()&&"?"!==P(2)){push({type:"at",extglob:!0,value:B,output:""})
continue}push({type:"text",value:B})
continue}if("*"!==B){"$"!==B&&"^"!==B||(B=`\\${B}`)
const e=a.exec(remaining())
e&&(B+=e[0],N.index+=e[0].length),push({type:"text",value:B})
continue}if(L&&("globstar"===L.type||!0===L.star)){L.type="star",L.star=!0,L.value+=B,L.output=E,N.backtrack=!0,N.globstar=!0,consume(B)
continue}let t=remaining()
if(!0!==n.noextglob&&/^\([^?]/.test(t)){extglobOpen("star",B)
continue}if("star"===L.type){if(!0===n.noglobstar){consume(B)
continue}const r=L.prev,i=r.prev,s="slash"===r.type||"bos"===r.type,o=i&&("star"===i.type||"globstar"===i.type)
if(!0===n.bash&&(!s||t[0]&&"/"!==t[0])){push({type:"star",value:B,output:""})
continue}const a=N.braces>0&&("comma"===r.type||"brace"===r.type),u=R.length&&("pipe"===r.type||"paren"===r.type)
if(!s&&"paren"!==r.type&&!a&&!u){push({type:"star",value:B,output:""})
continue}for(;"/**"===t.slice(0,3);){const n=e[N.index+4]
if(n&&"/"!==n)break
t=t.slice(3),consume("/**",3)}const c=eos()||N.parens>0&&t===")".repeat(N.parens)&&!R.some(e=>"negate"===e.type)
if("bos"===r.type&&eos()){L.type="globstar",L.value+=B,L.output=globstar(n),N.output=L.output,N.globstar=!0,consume(B)
continue}if("slash"===r.type&&"bos"!==r.prev.type&&!o&&c){N.output=N.output.slice(0,-(r.output+L.output).length),r.output=`(?:${r.output}`,L.type="globstar",L.output=globstar(n)+(n.strictSlashes?")":"|$)"),L.value+=B,N.globstar=!0,N.output+=r.output+L.output,consume(B)
continue}if("slash"===r.type&&"bos"!==r.prev.type&&"/"===t[0]){const e=void 0!==t[1]?"|$":""
N.output=N.output.slice(0,-(r.output+L.output).length),r.output=`(?:${r.output}`,L.type="globstar",L.output=`${globstar(n)}${b}|${b}${e})`,L.value+=B,N.output+=r.output+L.output,N.globstar=!0,consume(B+M()),push({type:"slash",value:"/",output:""})
continue}if("bos"===r.type&&"/"===t[0]){L.type="globstar",L.value+=B,L.output=`(?:^|${b}|${globstar(n)}${b})`,N.output=L.output,N.globstar=!0,consume(B+M()),push({type:"slash",value:"/",output:""})
continue}N.output=N.output.slice(0,-L.output.length),L.type="globstar",L.output=globstar(n),L.value+=B,N.output+=L.output,N.globstar=!0,consume(B)
continue}const r={type:"star",value:B,output:E}
!0!==n.bash?!L||"bracket"!==L.type&&"paren"!==L.type||!0!==n.regex?(N.index!==N.start&&"slash"!==L.type&&"dot"!==L.type||("dot"===L.type?(N.output+=A,L.output+=A):!0===n.dot?(N.output+=q,L.output+=q):(N.output+=_,L.output+=_),"*"!==P()&&(N.output+=k,L.output+=k)),push(r)):(r.output=B,push(r)):(r.output=".*?","bos"!==L.type&&"slash"!==L.type||(r.output=_+r.output),push(r))}for(;N.brackets>0;){if(!0===n.strictBrackets)throw new SyntaxError(syntaxError("closing","]"))
N.output=i.escapeLast(N.output,"["),decrement("brackets")}for(;N.parens>0;){if(!0===n.strictBrackets)throw new SyntaxError(syntaxError("closing",")"))
N.output=i.escapeLast(N.output,"("),decrement("parens")}for(;N.braces>0;){if(!0===n.strictBrackets)throw new SyntaxError(syntaxError("closing","}"))
N.output=i.escapeLast(N.output,"{"),decrement("braces")}if(!0===n.strictSlashes||"star"!==L.type&&"bracket"!==L.type||push({type:"maybe_slash",value:"",output:`${b}?`}),!0===N.backtrack){N.output=""
for(const e of N.tokens)N.output+=null!=e.output?e.output:e.value,e.suffix&&(N.output+=e.suffix)}return N}
parse.fastpaths=(e,t)=>{const n={...t},o="number"==typeof n.maxLength?Math.min(s,n.maxLength):s,a=e.length
if(a>o)throw new SyntaxError(`Input length: ${a}, exceeds maximum allowed length: ${o}`)
e=c[e]||e
const{DOT_LITERAL:u,SLASH_LITERAL:l,ONE_CHAR:h,DOTS_SLASH:d,NO_DOT:f,NO_DOTS:p,NO_DOTS_SLASH:m,STAR:g,START_ANCHOR:y}=r.globChars(n.windows),w=n.dot?p:f,b=n.dot?m:f,k=n.capture?"":"?:"
let v=!0===n.bash?".*?":g
n.capture&&(v=`(${v})`)
const globstar=e=>!0===e.noglobstar?v:`(${k}(?:(?!${y}${e.dot?d:u}).)*?)`,create=e=>{switch(e){case"*":return`${w}${h}${v}`
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
return n+u+t[2]}}},S=i.removePrefix(e,{negated:!1,prefix:""})
let A=create(S)
return A&&!0!==n.strictSlashes&&(A+=`${l}?`),A},e.exports=parse},98016:(e,t,n)=>{const r=n(31781),i=n(78265),s=n(64059),o=n(5595),picomatch=(e,t,n=!1)=>{if(Array.isArray(e)){const r=e.map(e=>picomatch(e,t,n)),arrayMatcher=e=>{for(const t of r){const n=t(e)
if(n)return n}return!1}
return arrayMatcher}const r=(i=e)&&"object"==typeof i&&!Array.isArray(i)&&e.tokens&&e.input
var i
if(""===e||"string"!=typeof e&&!r)throw new TypeError("Expected pattern to be a non-empty string")
const s=t||{},o=s.windows,a=r?picomatch.compileRe(e,t):picomatch.makeRe(e,t,!1,!0),u=a.state
delete a.state
let isIgnored=()=>!1
if(s.ignore){const e={...t,ignore:null,onMatch:null,onResult:null}
isIgnored=picomatch(s.ignore,e,n)}const matcher=(n,r=!1)=>{const{isMatch:i,match:c,output:l}=picomatch.test(n,a,t,{glob:e,posix:o}),h={glob:e,state:u,regex:a,posix:o,input:n,output:l,match:c,isMatch:i}
return"function"==typeof s.onResult&&s.onResult(h),!1===i?(h.isMatch=!1,!!r&&h):isIgnored(n)?("function"==typeof s.onIgnore&&s.onIgnore(h),h.isMatch=!1,!!r&&h):("function"==typeof s.onMatch&&s.onMatch(h),!r||h)}
return n&&(matcher.state=u),matcher}
picomatch.test=(e,t,n,{glob:r,posix:i}={})=>{if("string"!=typeof e)throw new TypeError("Expected input to be a string")
if(""===e)return{isMatch:!1,output:""}
const o=n||{},a=o.format||(i?s.toPosixSlashes:null)
let u=e===r,c=u&&a?a(e):e
return!1===u&&(c=a?a(e):e,u=c===r),!1!==u&&!0!==o.capture||(u=!0===o.matchBase||!0===o.basename?picomatch.matchBase(e,t,n,i):t.exec(c)),{isMatch:Boolean(u),match:u,output:c}},picomatch.matchBase=(e,t,n,r=n&&n.windows)=>(t instanceof RegExp?t:picomatch.makeRe(t,n)).test(s.basename(e,{windows:r})),picomatch.isMatch=(e,t,n)=>picomatch(t,n)(e),picomatch.parse=(e,t)=>Array.isArray(e)?e.map(e=>picomatch.parse(e,t)):i(e,{...t,fastpaths:!1}),picomatch.scan=(e,t)=>r(e,t),picomatch.compileRe=(e,t,n=!1,r=!1)=>{if(!0===n)return e.output
const i=t||{},s=i.contains?"":"^",o=i.contains?"":"$"
let a=`${s}(?:${e.output})${o}`
e&&!0===e.negated&&(a=`^(?!${a}).*$`)
const u=picomatch.toRegex(a,t)
return!0===r&&(u.state=e),u},picomatch.makeRe=(e,t={},n=!1,r=!1)=>{if(!e||"string"!=typeof e)throw new TypeError("Expected a non-empty string")
let s={negated:!1,fastpaths:!0}
return!1===t.fastpaths||"."!==e[0]&&"*"!==e[0]||(s.output=i.fastpaths(e,t)),s.output||(s=i(e,t)),picomatch.compileRe(s,t,n,r)},picomatch.toRegex=(e,t)=>{try{const n=t||{}
return new RegExp(e,n.flags||(n.nocase?"i":""))}catch(e){if(t&&!0===t.debug)throw e
return/$^/}},picomatch.constants=o,e.exports=picomatch},31781:(e,t,n)=>{const r=n(64059),{CHAR_ASTERISK:i,CHAR_AT:s,CHAR_BACKWARD_SLASH:o,CHAR_COMMA:a,CHAR_DOT:u,CHAR_EXCLAMATION_MARK:c,CHAR_FORWARD_SLASH:l,CHAR_LEFT_CURLY_BRACE:h,CHAR_LEFT_PARENTHESES:d,CHAR_LEFT_SQUARE_BRACKET:f,CHAR_PLUS:p,CHAR_QUESTION_MARK:m,CHAR_RIGHT_CURLY_BRACE:g,CHAR_RIGHT_PARENTHESES:y,CHAR_RIGHT_SQUARE_BRACKET:w}=n(5595),isPathSeparator=e=>e===l||e===o,depth=e=>{!0!==e.isPrefix&&(e.depth=e.isGlobstar?1/0:1)}
e.exports=(e,t)=>{const n=t||{},b=e.length-1,k=!0===n.parts||!0===n.tokens||!0===n.scanToEnd,v=[],S=[],A=[]
let q,$,O=e,x=-1,Q=0,_=0,C=!1,E=!1,N=!1,R=!1,I=!1,T=!1,B=!1,L=!1,P=!1,M=!1,j=0,K={value:"",depth:0,isGlob:!1}
const eos=()=>x>=b,peek=()=>O.charCodeAt(x+1),advance=()=>(q=$,O.charCodeAt(++x))
for(;x<b;){let e
if($=advance(),$!==o){if(!0===T||$===h){for(j++;!0!==eos()&&($=advance());)if($!==o)if($!==h){if(!0!==T&&$===u&&($=advance())===u){if(C=K.isBrace=!0,N=K.isGlob=!0,M=!0,!0===k)continue
break}if(!0!==T&&$===a){if(C=K.isBrace=!0,N=K.isGlob=!0,M=!0,!0===k)continue
break}if($===g&&(j--,0===j)){T=!1,C=K.isBrace=!0,M=!0
break}}else j++
else B=K.backslashes=!0,advance()
if(!0===k)continue
break}if($!==l){if(!0!==n.noext){if(!0===($===p||$===s||$===i||$===m||$===c)&&peek()===d){if(N=K.isGlob=!0,R=K.isExtglob=!0,M=!0,$===c&&x===Q&&(P=!0),!0===k){let e=0
for(;!0!==eos()&&($=advance());)if($!==o)if($!==d){if($===y&&0===--e){M=!0
break}}else e++
else B=K.backslashes=!0,advance()
continue}break}}if($===i){if(q===i&&(I=K.isGlobstar=!0),N=K.isGlob=!0,M=!0,!0===k)continue
break}if($===m){if(N=K.isGlob=!0,M=!0,!0===k)continue
break}if($===f){for(;!0!==eos()&&(e=advance());)if(e!==o){if(e===w){E=K.isBracket=!0,N=K.isGlob=!0,M=!0
break}}else B=K.backslashes=!0,advance()
if(!0===k)continue
break}if(!0===n.nonegate||$!==c||x!==Q){if(!0!==n.noparen&&$===d){if(N=K.isGlob=!0,!0===k){let e=1
for(;!0!==eos()&&($=advance());)if($!==o)if($!==d){if($===y&&0===--e){M=!0
break}}else e++
else B=K.backslashes=!0,advance()
continue}break}if(!0===N){if(M=!0,!0===k)continue
break}}else L=K.negated=!0,Q++}else{if(v.push(x),S.push(K),K={value:"",depth:0,isGlob:!1},!0===M)continue
if(q===u&&x===Q+1){Q+=2
continue}_=x+1}}else B=K.backslashes=!0,$=advance(),$===h&&(T=!0)}!0===n.noext&&(R=!1,N=!1)
let F=O,U="",z=""
Q>0&&(U=O.slice(0,Q),O=O.slice(Q),_-=Q),F&&!0===N&&_>0?(F=O.slice(0,_),z=O.slice(_)):!0===N?(F="",z=O):F=O,F&&""!==F&&"/"!==F&&F!==O&&isPathSeparator(F.charCodeAt(F.length-1))&&(F=F.slice(0,-1)),!0===n.unescape&&(z&&(z=r.removeBackslashes(z)),F&&!0===B&&(F=r.removeBackslashes(F)))
const D={prefix:U,input:e,start:Q,base:F,glob:z,isBrace:C,isBracket:E,isGlob:N,isExtglob:R,isGlobstar:I,negated:L,negatedExtglob:P}
if(!0===n.tokens&&(D.maxDepth=0,isPathSeparator($)||S.push(K),D.tokens=S),!0===n.parts||!0===n.tokens){let t
for(let r=0;r<v.length;r++){const i=void 0!==t?t+1:Q,s=v[r],o=e.slice(i,s)
n.tokens&&(0===r&&0!==Q?(S[r].isPrefix=!0,S[r].value=U):S[r].value=o,depth(S[r]),D.maxDepth+=S[r].depth),s>=Q&&(A.push(o),t=s)}const r=void 0!==t?t+1:Q,i=e.slice(r)
A.push(i),n.tokens&&t&&t+1<e.length&&(S[S.length-1].value=i,depth(S[S.length-1]),D.maxDepth+=S[S.length-1].depth),D.slashes=v,D.parts=A}return D}},64059:(e,t,n)=>{const{REGEX_BACKSLASH:r,REGEX_REMOVE_BACKSLASH:i,REGEX_SPECIAL_CHARS:s,REGEX_SPECIAL_CHARS_GLOBAL:o}=n(5595)
t.isObject=e=>null!==e&&"object"==typeof e&&!Array.isArray(e),t.hasRegexChars=e=>s.test(e),t.isRegexChar=e=>1===e.length&&t.hasRegexChars(e),t.escapeRegex=e=>e.replace(o,"\\$1"),t.toPosixSlashes=e=>e.replace(r,"/"),t.isWindows=()=>{if("undefined"!=typeof navigator&&navigator.platform){const e=navigator.platform.toLowerCase()
return"win32"===e||"windows"===e}return!("undefined"==typeof process||!process.platform)&&"win32"===process.platform},t.removeBackslashes=e=>e.replace(i,e=>"\\"===e?"":e),t.escapeLast=(e,n,r)=>{const i=e.lastIndexOf(n,r)
return-1===i?e:"\\"===e[i-1]?t.escapeLast(e,n,i-1):`${e.slice(0,i)}\\${e.slice(i)}`},t.removePrefix=(e,t={})=>{let n=e
return n.startsWith("./")&&(n=n.slice(2),t.prefix="./"),n},t.wrapOutput=(e,t={},n={})=>{let r=`${n.contains?"":"^"}(?:${e})${n.contains?"":"$"}`
return!0===t.negated&&(r=`(?:^(?!${r}).*$)`),r},t.basename=(e,{windows:t}={})=>{const n=e.split(t?/[\\/]/:"/"),r=n[n.length-1]
return""===r?n[n.length-2]:r}},42613:t=>{t.exports=e(import.meta.url)("assert")},20181:t=>{t.exports=e(import.meta.url)("buffer")},24434:t=>{t.exports=e(import.meta.url)("events")},79896:t=>{t.exports=e(import.meta.url)("fs")},58611:t=>{t.exports=e(import.meta.url)("http")},65692:t=>{t.exports=e(import.meta.url)("https")},69278:t=>{t.exports=e(import.meta.url)("net")},34589:t=>{t.exports=e(import.meta.url)("node:assert")},16698:t=>{t.exports=e(import.meta.url)("node:async_hooks")},4573:t=>{t.exports=e(import.meta.url)("node:buffer")},31421:t=>{t.exports=e(import.meta.url)("node:child_process")},37540:t=>{t.exports=e(import.meta.url)("node:console")},77598:t=>{t.exports=e(import.meta.url)("node:crypto")},53053:t=>{t.exports=e(import.meta.url)("node:diagnostics_channel")},40610:t=>{t.exports=e(import.meta.url)("node:dns")},78474:t=>{t.exports=e(import.meta.url)("node:events")},73024:t=>{t.exports=e(import.meta.url)("node:fs")},51455:t=>{t.exports=e(import.meta.url)("node:fs/promises")},37067:t=>{t.exports=e(import.meta.url)("node:http")},32467:t=>{t.exports=e(import.meta.url)("node:http2")},77030:t=>{t.exports=e(import.meta.url)("node:net")},48161:t=>{t.exports=e(import.meta.url)("node:os")},76760:t=>{t.exports=e(import.meta.url)("node:path")},643:t=>{t.exports=e(import.meta.url)("node:perf_hooks")},41792:t=>{t.exports=e(import.meta.url)("node:querystring")},57075:t=>{t.exports=e(import.meta.url)("node:stream")},58500:t=>{t.exports=e(import.meta.url)("node:timers/promises")},41692:t=>{t.exports=e(import.meta.url)("node:tls")},73136:t=>{t.exports=e(import.meta.url)("node:url")},57975:t=>{t.exports=e(import.meta.url)("node:util")},73429:t=>{t.exports=e(import.meta.url)("node:util/types")},75919:t=>{t.exports=e(import.meta.url)("node:worker_threads")},38522:t=>{t.exports=e(import.meta.url)("node:zlib")},70857:t=>{t.exports=e(import.meta.url)("os")},932:t=>{t.exports=e(import.meta.url)("process")},13193:t=>{t.exports=e(import.meta.url)("string_decoder")},64756:t=>{t.exports=e(import.meta.url)("tls")},39023:t=>{t.exports=e(import.meta.url)("util")},89920:(e,t,n)=>{n.d(t,{Fs:()=>auditOf,z8:()=>awaitedIn,s9:()=>unknownCount})
var r=n(36665),i=n(29956)
class IssuanceHistory{#e
#t=new Map
#n
constructor(e,t){this.#e=e.byKey(),this.#n=t
for(const t of e)this.#r(t)}ofKey({publicKeySha256:e,dnsNames:t}){return{withKey:summary(this.#e.get(e)??[]),complete:t.length>0&&t.every(e=>this.isSearched(e))}}withOtherKeys(e,t){return summary([...new Set(t.flatMap(e=>this.#i(e)))].filter(t=>t.publicKeySha256!==e))}isSearched(e){const t=(0,r.Ow)(e)
return null!==t&&(0,r.UO)(this.#n,t)}hasKey(e){return this.#e.has(e)}#i(e){const t=e.replace(/^[^.]+/,"*")
return(t===e?[e]:[e,t]).flatMap(e=>this.#t.get(e)??[])}#r(e){for(const t of e.dnsNames){const n=this.#t.get(t)
void 0===n?this.#t.set(t,[e]):n.push(e)}}}function summary(e){const[t,...n]=e,r=void 0===t?null:(0,i.su)([t,...n])
return{count:e.length,issuers:(0,i.a6)(null===r?[]:[r,...e]),dnsNames:(0,i.wX)(e),newest:r?.notBefore??null}}var s=n(33159),o=n(65835),a=n(69902)
function allowanceFor(e,t,n,i){const s=t.filter(t=>function isBy({by:e},{publicKeySha256:t,issuer:n,issuerFriendlyName:r}){return"key"===e.kind?e.publicKeySha256===t:e.issuer.includes("=")?null!==n&&function hasAttributes(e,t){return!0===(0,a.m)(o.gG,()=>(0,o.Px)(e,t))}(e.issuer,n):r?.toLowerCase()===e.issuer.toLowerCase()}(t,e)&&function coversNames({names:e},{dnsNames:t},n){if(null===e)return!0
const i=t.filter(e=>{const t=(0,r.Ow)(e)
return null===t||(0,r.UO)(n,t)})
return i.length>0&&i.every(t=>e.some(e=>function covers(e,t){return e.startsWith(".")?t===e.slice(1)||t.endsWith(e):t===e||e.startsWith("*.")&&t.replace(/^[^.]+/,"*")===e}(e,t)))}(t,e,n))
return s.find(e=>!hasLapsed(e,i))??s[0]??null}function hasLapsed({until:e},t){return null!==e&&e<t}function unknownIn(e,t){const{known:n,allow:o,domains:a,asOf:u}=t,c=[...e].filter(e=>e.notAfter>=u&&!n.has(e.publicKeySha256)&&function isConcern({dnsNames:e},{domains:t,others:n}){const i=e.map(e=>(0,r.Ow)(e)??e)
return 0===i.length||i.some(e=>(0,r.UO)(t,e)||!(0,r.UO)(n,e))}(e,t)),l=c.map(e=>({issuance:e,allowance:allowanceFor(e,o,a,u)})),h=l.filter(({allowance:e})=>null===e||hasLapsed(e,u))
return{keys:[...(0,s.$)(h,({issuance:e})=>e.publicKeySha256)].map(([e,t])=>function unknownKey(e,[t,...n]){const r=[t.issuance,...n.map(({issuance:e})=>e)],s=(0,i.su)(r)
return{publicKeySha256:e,dnsNames:(0,i.wX)(r),issuers:(0,i.a6)([s,...r]),newest:s,count:r.length,revoked:r.every(({revoked:e})=>!0===e),lapsed:lapsedAmong([t,...n])}}(e,t)).sort(byInterest),allowed:l.length-h.length}}function lapsedAmong(e){return e.flatMap(({allowance:e})=>null===e||null===e.until?[]:[{reason:e.reason,until:e.until}])[0]??null}function byInterest(e,t){return Number(e.revoked)-Number(t.revoked)||Number(hasWildcard(t))-Number(hasWildcard(e))||t.newest.notBefore-e.newest.notBefore||(e.publicKeySha256<t.publicKeySha256?-1:1)}function hasWildcard({dnsNames:e}){return e.some(e=>e.startsWith("*."))}function unknownCount({unknown:e}){return e.reduce((e,{count:t})=>e+t,0)}function auditOf(e,t,{allow:n},r,i){const{issuances:s,domains:o,complete:a,gaps:u}=e,c=new IssuanceHistory(s,a),l=new Set([...a].filter(e=>!o.includes(e))),h=unknownIn(s,{known:t.keys,allow:n,domains:new Set(o),others:l,asOf:r})
return{domains:o,issuances:s.count,unknown:h.keys,allowed:h.allowed,missing:awaited(t,c).flatMap(e=>function missingOf({publicKeySha256:e,dnsNames:t,documents:n},r){const[i,...s]=n.filter(({path:e})=>r.has(e))
return void 0===i?[]:[{publicKeySha256:e,dnsNames:[...t],documents:[i,...s]}]}(e,i)),revoked:revokedIn(s,t),complete:0===u.length,history:c}}function awaitedIn(e,t){return awaited(t,new IssuanceHistory(e.issuances,e.complete))}function awaited(e,t){return e.requestedKeys.filter(({publicKeySha256:e,dnsNames:n})=>n.size>0&&!t.hasKey(e)&&[...n].every(e=>t.isSearched(e)))}function revokedIn(e,{certificates:t}){return[...t].flatMap(([t,n])=>{const r=e.get(t)
return!0===r?.revoked?[{issuance:r,document:n}]:[]})}},36665:(e,t,n)=>{n.d(t,{J9:()=>outermost,Ow:()=>domainOf,UO:()=>isWithin})
var r=n(42764)
function domainOf(e){const t=(0,r.C)(e),n=t?.replace(/^\*\./,"")??null
return null!==n&&(0,r.p)(n)?n:null}function outermost(e){const t=new Set(e)
return[...t].filter(e=>!domainsAbove(e).some(e=>t.has(e))).sort()}function isWithin(e,t){return e.has(t)||domainsAbove(t).some(t=>e.has(t))}function domainsAbove(e){const t=[]
for(let n=e.indexOf(".");-1!==n;n=e.indexOf(".",n+1))t.push(e.slice(n+1))
return t}},79505:(e,t,n)=>{function readRow(e){return isObject(e)?{id:idOf(e.id),issuance:issuanceOf(e)}:{id:null,issuance:null}}function issuanceOf(e){const t=hashOf(e.tbs_sha256),n=hashOf(e.pubkey_sha256),r=instantOf(e.not_before),i=instantOf(e.not_after)
if(null===t||null===n||null===r||null===i)return null
const s=isObject(e.issuer)?e.issuer:{}
return{tbsSha256:t,publicKeySha256:n,dnsNames:namesOf(e.dns_names),issuer:wordsOf(s.name),issuerFriendlyName:wordsOf(s.friendly_name),notBefore:r,notAfter:i,revoked:"boolean"==typeof e.revoked?e.revoked:null}}function idOf(e){return Number.isSafeInteger(e)?String(e):isId(e)?e:null}function isId(e){return"string"==typeof e&&/^[\x21-\x7e]{1,200}$/.test(e)}function hashOf(e){return"string"==typeof e&&/^[\da-f]{64}$/i.test(e)?e.toLowerCase():null}function instantOf(e){if("string"!=typeof e||!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(e))return null
const t=Date.parse(e)
return Number.isNaN(t)?null:t}function namesOf(e){const t=Array.isArray(e)?e.filter(e=>"string"==typeof e&&""!==e):[]
return[...new Set(t.map(e=>e.toLowerCase().replace(/\.$/,"")))]}function wordsOf(e){return"string"==typeof e&&""!==e.trim()?e.trim():null}function isObject(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}n.d(t,{e:()=>isId,z:()=>readRow})},29956:(e,t,n)=>{n.d(t,{D0:()=>Issuances,a6:()=>issuersIn,su:()=>newestOf,wX:()=>namesIn})
var r=n(33159)
class Issuances{#s=new Map
#o=new Map
#a=0
#u=null
add(e){this.#u=null,this.#a+=e.dnsNames.length
const t=null===e.issuer?null:this.#c(e.issuer),n=!0===this.get(e.tbsSha256)?.revoked
this.#s.set(e.tbsSha256,{...e,issuer:t,revoked:!!n||e.revoked})}get count(){return this.#s.size}get names(){return this.#a}get(e){return this.#s.get(e)}[Symbol.iterator](){return this.#u??=[...this.#s.values()].sort(oldestFirst),this.#u.values()}byKey(){return(0,r.$)(this,({publicKeySha256:e})=>e)}#c(e){const t=this.#o.get(e)??e
return this.#o.set(t,t),t}}function oldestFirst(e,t){return e.notBefore-t.notBefore||(e.tbsSha256<t.tbsSha256?-1:1)}function newestOf(e){return e.reduce((e,t)=>t.notBefore>e.notBefore?t:e)}function namesIn(e){return[...new Set(e.flatMap(({dnsNames:e})=>e))]}function issuersIn(e){return[...new Set(e.flatMap(({issuer:e})=>null===e?[]:[e]))]}},34700:(e,t,n)=>{function readMonitoredDomains(e){return Array.isArray(e)?e.flatMap(e=>{if("object"!=typeof e||null===e||!("name"in e))return[]
const{name:t}=e
if("string"!=typeof t)return[]
const n=!("enabled"in e)||!1!==e.enabled
return[{name:t.toLowerCase().replace(/\.$/,""),enabled:n}]}):null}function unwatchedOf(e,t){const n=new Set(t.map(({name:e})=>e)),r=new Set(t.filter(e=>e.enabled).map(({name:e})=>e)),i=[...new Set(e)].filter(e=>!isWatched(e,r)).sort()
return{missing:i.filter(e=>!isWatched(e,n)),disabled:i.filter(e=>isWatched(e,n))}}function isWatched(e,t){const n=e.replace(/^\*\./,"")
if(n===e&&t.has(e))return!0
return[n,...[...n.matchAll(/\./g)].map(({index:e})=>n.slice(e+1))].some(e=>t.has(`.${e}`))}n.d(t,{j:()=>unwatchedOf,p:()=>readMonitoredDomains})},69653:(e,t,n)=>{n.d(t,{I4:()=>DerError,LU:()=>childrenOf,_A:()=>i,gj:()=>Steps,qA:()=>contextTag,s2:()=>elementAt,yi:()=>expectTag})
var r=n(26925)
class DerError extends Error{name="DerError"}const i={boolean:1,integer:2,bitString:3,octetString:4,objectIdentifier:6,utcTime:23,generalizedTime:24,sequence:48,set:49}
function contextTag(e){return 160|e}const s=48
function elementAt(e,t,n,i=0){const o=e[t],a=t<n?function skipTag(e,t,n){let i=t+1
if(31&~(0,r.B)(e,t))return i
for(;i<n&&128&(0,r.B)(e,i);)i++
return i+1}(e,t,n):n,u=e[a]
if(void 0===o||void 0===u||a>=n)throw new DerError("a value is cut short")
return u<128?definite(o,t,a+1,u,n):128===u?function indefinite(e,t,n,r,i,o){if(!(32&t))throw new DerError("a primitive value has no length")
if(o>=s)throw new DerError("values are nested too deep")
let a=r
for(;0!==e[a]||0!==e[a+1]||a+2>i;)a=elementAt(e,a,i,o+1).end
return{tag:t,start:n,content:r,contentEnd:a,end:a+2}}(e,o,t,a+1,n,i):function longLength(e,t,n,i,s){const o=127&(0,r.B)(e,i),a=i+1+o
if(a>s)throw new DerError("a length is cut short")
let u=0
for(let t=i+1;t<a;t++)if(u=256*u+(0,r.B)(e,t),u>s)throw new DerError("a length runs past the end")
return definite(t,n,a,u,s)}(e,o,t,a,n)}function childrenOf(e,t){const n=[]
for(let r=t.content;r<t.contentEnd;){const i=elementAt(e,r,t.contentEnd)
n.push(i),r=i.end}return n}class Steps{#l
#h
tag=0
start
content
contentEnd
end
constructor(e,{content:t,contentEnd:n}){this.#l=e,this.#h=n,this.start=t,this.content=t,this.contentEnd=t,this.end=t}next(){const e=this.end
return!(e>=this.#h)&&(this.#d(e)||this.#f(elementAt(this.#l,e,this.#h)),!0)}expect(e,t){return expectTag(this.next()?this:void 0,e,t)}finish(){for(;this.next(););}copy(){const{tag:e,start:t,content:n,contentEnd:r,end:i}=this
return{tag:e,start:t,content:n,contentEnd:r,end:i}}#d(e){const t=this.#l,n=(0,r.B)(t,e),i=(0,r.B)(t,e+1)
if(!(31&~n)||i>=128&&130!==i)return!1
const s=i<128,o=s?e+2:e+4,a=o+(s?i:(0,r.B)(t,e+2)<<8|(0,r.B)(t,e+3))
return!(a>this.#h)&&(this.tag=n,this.start=e,this.content=o,this.contentEnd=a,this.end=a,!0)}#f({tag:e,start:t,content:n,contentEnd:r,end:i}){this.tag=e,this.start=t,this.content=n,this.contentEnd=r,this.end=i}}function expectTag(e,t,n){if(void 0===e||e.tag!==t)throw new DerError(`${n} is not where it should be`)
return e}function definite(e,t,n,r,i){const s=n+r
if(s>i)throw new DerError("a length runs past the end")
return{tag:e,start:t,content:n,contentEnd:s,end:s}}},76439:(e,t,n)=>{function encoded(e,...t){const n=t.reduce((e,t)=>e+t.length,0)
return Buffer.concat([Uint8Array.of(e,...lengthOctets(n)),...t])}function lengthOctets(e){if(e<128)return[e]
const t=[]
for(let n=e;n>0;n=Math.floor(n/256))t.unshift(n%256)
return[128|t.length,...t]}function inSetOrder(e){return[...e].sort(Buffer.compare)}n.d(t,{_:()=>inSetOrder,d:()=>encoded})},52389:(e,t,n)=>{n.d(t,{k:()=>isBrokenHash,l:()=>hashFunction})
const r=new Map([["1.2.840.113549.2.5","md5"],["1.3.14.3.2.26","sha1"],["2.16.840.1.101.3.4.2.1","sha256"],["2.16.840.1.101.3.4.2.2","sha384"],["2.16.840.1.101.3.4.2.3","sha512"],["2.16.840.1.101.3.4.2.4","sha224"],["2.16.840.1.101.3.4.2.6","sha512-256"],["2.16.840.1.101.3.4.2.8","sha3-256"],["2.16.840.1.101.3.4.2.9","sha3-384"],["2.16.840.1.101.3.4.2.10","sha3-512"],["1.2.840.113549.2.7","sha1"],["1.2.840.113549.2.8","sha224"],["1.2.840.113549.2.9","sha256"],["1.2.840.113549.2.10","sha384"],["1.2.840.113549.2.11","sha512"],["1.2.840.113549.2.13","sha512-256"]])
function hashFunction(e){return r.get(e)??null}const i=new Set(["md2","md4","md5","sha","sha1"])
function isBrokenHash(e){return i.has(e)}},16833:(e,t,n)=>{n.d(t,{l:()=>identify})
var r=n(69653),i=n(84044)
function identify(e,t){if(t.tag!==r._A.sequence)return other("structure of another kind")
const n=(0,r.LU)(e,t),i=l.find(({begins:e})=>e.every((e,t)=>n[t]?.tag===e))
return i?.tell(e,n,t)??other("structure of another kind")}const{sequence:s,integer:o,bitString:a,octetString:u,objectIdentifier:c}=r._A,l=[{begins:[s,s,a],tell:function signedStructure(e,t,n){if(3!==t.length)return null
const i=(0,r.yi)(t[0],s,"what is signed"),a=(0,r.yi)(t[1],s,"the signature algorithm"),u={whole:n,toBeSigned:i,algorithm:a},c=function tagsIn(e,t){const n=[],i=new r.gj(e,t)
for(;i.next();)n.push(i.tag)
return n}(e,i),l=c[0]===(0,r.qA)(0)?c.slice(1):c
return function isCertificate(e){return e[0]===o&&e.length>=6&&e.slice(1,6).every(e=>e===s)}(l)?{kind:"certificate",signed:u}:function isCrl(e){const[t,n,i]=e[0]===o?e.slice(1):e
return t===s&&n===s&&(i===r._A.utcTime||i===r._A.generalizedTime)}(l)?other("certificate revocation list"):function isRequest(e){const t=e[3]
return e[0]===o&&e[1]===s&&e[2]===s&&(void 0===t||t===(0,r.qA)(0))}(l)?{kind:"certificate-request",signed:u}:c[0]===o?other("attribute certificate"):null}},{begins:[c,(0,r.qA)(0)],tell:function contentInfo(e,t){const n=(0,r.yi)(t[0],c,"the type of a CMS message"),o=(0,r.yi)(t[1],(0,r.qA)(0),"the content of a CMS message")
if((0,i.R)(e,n)!==h)return other("CMS message that is not signed data")
const a=(0,r.s2)(e,o.content,o.contentEnd)
return{kind:"signed-data",content:(0,r.yi)(a,s,"the signed data")}}},{begins:[o,s,u],tell:()=>privateKey("PKCS#8")},{begins:[o,s],tell:function pkcs12(e,t,n){const i=(0,r.yi)(t[0],o,"the version"),a=(0,r.yi)(t[1],s,"the safe")
return 3===e[i.content]&&e[a.content]===c?{kind:"key-store",whole:n}:null}},{begins:[o,u],tell:()=>privateKey("SEC 1")},{begins:[o,o,o],tell:function integers(e,t){const n=t.filter(({tag:e})=>e===o).length
return n>=9?privateKey("PKCS#1"):6===n?privateKey("DSA"):null}},{begins:[s,u],tell:function encryptedPrivateKey(e,t){const n=(0,r.yi)(t[0],s,"the algorithm"),o=(0,r.s2)(e,n.content,n.contentEnd)
if(o.tag!==c)return null
const a=(0,i.R)(e,o)
return d.some(e=>a.startsWith(e))?privateKey("encrypted PKCS#8"):null}},{begins:[s,a],tell:()=>other("public key")}]
function other(e){return{kind:"other",what:e}}function privateKey(e){return{kind:"private-key",form:e}}const h="1.2.840.113549.1.7.2"
const d=["1.2.840.113549.1.5.","1.2.840.113549.1.12.1."]},22584:(e,t,n)=>{n.d(t,{b9:()=>s,du:()=>i,yv:()=>keyPurpose})
const r=new Map([["1.3.6.1.5.5.7.3.1","server-auth"],["1.3.6.1.5.5.7.3.2","client-auth"],["1.3.6.1.5.5.7.3.3","code-signing"],["1.3.6.1.5.5.7.3.4","email-protection"],["1.3.6.1.5.5.7.3.8","time-stamping"],["1.3.6.1.5.5.7.3.9","ocsp-signing"]]),i="2.5.29.37.0",s=[...r.values()]
function keyPurpose(e){return r.get(e)??e}},84044:(e,t,n)=>{n.d(t,{R:()=>objectIdentifier})
var r=n(26925),i=n(69653)
const s=128,o=1e3,a=new Map
function objectIdentifier(e,t){if(t.contentEnd-t.content>s)throw new i.I4(`an object identifier is longer than ${s} octets`)
const n=function keyOf(e,{content:t,contentEnd:n}){return n-t!==3?e.toString("latin1",t,n):(0,r.B)(e,t)<<16|(0,r.B)(e,t+1)<<8|(0,r.B)(e,t+2)}(e,t),u=a.get(n)
if(void 0!==u)return u
const c=function toDotted(e,{content:t,contentEnd:n}){if(t===n||128&(0,r.B)(e,n-1))throw new i.I4("an object identifier is cut short")
const s=[]
let o=0n
for(let i=t;i<n;i++){const t=(0,r.B)(e,i)
o=o<<7n|BigInt(127&t),128&t||(s.push(o),o=0n)}const[a=0n,...u]=s,c=a<80n?a/40n:2n
return[c,a-40n*c,...u].join(".")}(e,t)
return a.size<o&&a.set(n,c),c}},53272:(e,t,n)=>{n.d(t,{IV:()=>a,jV:()=>pssHash,xo:()=>pssParameters})
var r=n(69902),i=n(69653),s=n(52389),o=n(37706)
const a="1.2.840.113549.1.1.10",u="sha1",c=20
function pssParameters(e,t){const n=fieldsOf(e,t),[r,s,o]=[n(0),n(1),n(2)],a=null===r?u:hashName(e,r)
if(function maskHash(e,t){if(null===t)return u
const[,n]=(0,i.LU)(e,t)
return void 0===n?u:hashName(e,n)}(e,s)!==a)throw new i.I4("the mask uses another hash")
return{hash:a,saltLength:null===o?c:smallNumber(e,o)}}function pssHash(e,t){try{const n=fieldsOf(e,t)(0)
return null===n?u:hashName(e,n)}catch(e){return(0,r.p)(i.I4,e),null}}function fieldsOf(e,t){const[,n]=(0,i.LU)(e,t),r=n?.tag===i._A.sequence?(0,i.LU)(e,n):[]
return t=>{const n=r.find(({tag:e})=>e===(0,i.qA)(t))
return void 0===n?null:(0,i.s2)(e,n.content,n.contentEnd)}}function hashName(e,t){const n=(0,s.l)((0,o.O)(e,t,"the hash function"))
if(null===n)throw new i.I4("the hash function is unknown")
return n}function smallNumber(e,{content:t,contentEnd:n}){const r=n-t
if(r<1||r>2)throw new i.I4("a number is out of range")
return e.readUIntBE(t,r)}},12841:(e,t,n)=>{n.d(t,{_:()=>slhDsa,d:()=>publicKeyAlgorithmName})
const r=new Map([["1.2.840.113549.1.1.1","RSA"],["2.5.8.1.1","RSA"],["1.2.840.113549.1.1.7","RSA-OAEP"],["1.2.840.113549.1.1.10","RSA-PSS"],["1.2.840.10045.2.1","EC"],["1.3.132.1.12","EC"],["1.3.132.1.13","EC"],["1.2.840.10040.4.1","DSA"],["1.3.14.3.2.12","DSA"],["1.2.840.10046.2.1","DH"],["1.2.840.113549.1.3.1","DH"],["1.3.101.110","X25519"],["1.3.101.111","X448"],["1.3.101.112","Ed25519"],["1.3.101.113","Ed448"],["1.2.643.2.2.19","GOST R 34.10-2001"],["1.2.643.2.2.20","GOST R 34.10-94"],["1.2.643.7.1.1.1.1","GOST R 34.10-2012-256"],["1.2.643.7.1.1.1.2","GOST R 34.10-2012-512"],["2.16.840.1.101.3.4.3.17","ML-DSA-44"],["2.16.840.1.101.3.4.3.18","ML-DSA-65"],["2.16.840.1.101.3.4.3.19","ML-DSA-87"],["2.16.840.1.101.3.4.4.1","ML-KEM-512"],["2.16.840.1.101.3.4.4.2","ML-KEM-768"],["2.16.840.1.101.3.4.4.3","ML-KEM-1024"],...slhDsa()])
function publicKeyAlgorithmName(e){return r.get(e)??e}function slhDsa(){return["SHA2","SHAKE"].flatMap(e=>["128s","128f","192s","192f","256s","256f"].map(t=>`SLH-DSA-${e}-${t}`)).map((e,t)=>[`2.16.840.1.101.3.4.3.${20+t}`,e])}},37706:(e,t,n)=>{n.d(t,{O:()=>algorithmOid,k:()=>publicKeyOf})
var r=n(26925),i=n(69653),s=n(84044),o=n(12841)
function publicKeyOf(e,t){const n=new i.gj(e,t),u="the algorithm of the public key",c=new i.gj(e,n.expect(i._A.sequence,u)),l=(0,o.d)((0,s.R)(e,c.expect(i._A.objectIdentifier,u))),h="EC"===l?function namedCurve(e,t){if(!t.next()||t.tag!==i._A.objectIdentifier)return null
const n=(0,s.R)(e,t)
return a.get(n)??n}(e,c):null
n.expect(i._A.bitString,"the public key")
const d=l.startsWith("RSA")?function modulusBits(e,t){const n=t.content+1
if(e[n]!==i._A.sequence)return null
const{content:s,contentEnd:o}=(0,i.s2)(e,n,t.contentEnd)
if(e[s]!==i._A.integer)return null
const a=(0,i.s2)(e,s,o)
let u=a.content
for(;u<a.contentEnd&&0===e[u];)u++
return u===a.contentEnd?0:8*(a.contentEnd-u)-Math.clz32((0,r.B)(e,u))+24}(e,n):null
return n.finish(),{publicKeyAlgorithm:l,rsaBits:d,curve:h}}function algorithmOid(e,t,n){const r=(0,i.yi)(t,i._A.sequence,n)
return(0,s.R)(e,new i.gj(e,r).expect(i._A.objectIdentifier,n))}const a=new Map([["1.2.840.10045.3.1.7","P-256"],["1.3.132.0.33","P-224"],["1.3.132.0.34","P-384"],["1.3.132.0.35","P-521"],["1.3.132.0.10","secp256k1"],["1.3.36.3.3.2.8.1.1.7","brainpoolP256r1"],["1.3.36.3.3.2.8.1.1.11","brainpoolP384r1"],["1.3.36.3.3.2.8.1.1.13","brainpoolP512r1"]])},8086:(e,t,n)=>{n.d(t,{ZD:()=>hexOf,e8:()=>sha1,sc:()=>sha256})
var r=n(77598)
function sha256(e){return(0,r.hash)("sha256",e)}function sha1(e){return(0,r.hash)("sha1",e)}function hexOf(e,t,n){return e.toString("hex",t,n)}},34174:(e,t,n)=>{n.d(t,{D:()=>signatureAlgorithmOf,w:()=>keyTypesOf})
const r=["rsa"],i=["ec"],s=["dsa"],o=[["1.2.840.113549.1.1.2","md2WithRSAEncryption","md2",r],["1.2.840.113549.1.1.3","md4WithRSAEncryption","md4",r],["1.2.840.113549.1.1.4","md5WithRSAEncryption","md5",r],["1.3.14.3.2.3","md5WithRSA","md5",r],["1.2.840.113549.1.1.5","sha1WithRSAEncryption","sha1",r],["1.3.14.3.2.29","sha1WithRSA","sha1",r],["1.2.840.113549.1.1.10","rsassaPss",null,["rsa","rsa-pss"]],["1.2.840.113549.1.1.11","sha256WithRSAEncryption","sha256",r],["1.2.840.113549.1.1.12","sha384WithRSAEncryption","sha384",r],["1.2.840.113549.1.1.13","sha512WithRSAEncryption","sha512",r],["1.2.840.113549.1.1.14","sha224WithRSAEncryption","sha224",r],["1.2.840.10045.4.1","ecdsa-with-SHA1","sha1",i],["1.2.840.10045.4.3.1","ecdsa-with-SHA224","sha224",i],["1.2.840.10045.4.3.2","ecdsa-with-SHA256","sha256",i],["1.2.840.10045.4.3.3","ecdsa-with-SHA384","sha384",i],["1.2.840.10045.4.3.4","ecdsa-with-SHA512","sha512",i],["1.2.840.10040.4.3","dsaWithSHA1","sha1",s],["1.3.14.3.2.13","dsaWithSHA","sha",s],["1.3.14.3.2.15","shaWithRSAEncryption","sha",r],["1.3.14.3.2.27","dsaWithSHA1-old","sha1",s],["2.16.840.1.101.3.4.3.1","dsa_with_SHA224","sha224",s],["2.16.840.1.101.3.4.3.2","dsa_with_SHA256","sha256",s],["2.16.840.1.101.3.4.3.3","dsa_with_SHA384","sha384",s],["2.16.840.1.101.3.4.3.4","dsa_with_SHA512","sha512",s],["2.16.840.1.101.3.4.3.9","ecdsa_with_SHA3-224","sha3-224",i],["2.16.840.1.101.3.4.3.10","ecdsa_with_SHA3-256","sha3-256",i],["2.16.840.1.101.3.4.3.11","ecdsa_with_SHA3-384","sha3-384",i],["2.16.840.1.101.3.4.3.12","ecdsa_with_SHA3-512","sha3-512",i],["2.16.840.1.101.3.4.3.13","RSA-SHA3-224","sha3-224",r],["2.16.840.1.101.3.4.3.14","RSA-SHA3-256","sha3-256",r],["2.16.840.1.101.3.4.3.15","RSA-SHA3-384","sha3-384",r],["2.16.840.1.101.3.4.3.16","RSA-SHA3-512","sha3-512",r],["1.3.101.112","ED25519",null,["ed25519"]],["1.3.101.113","ED448",null,["ed448"]],["2.16.840.1.101.3.4.3.17","ML-DSA-44",null,["ml-dsa-44"]],["2.16.840.1.101.3.4.3.18","ML-DSA-65",null,["ml-dsa-65"]],["2.16.840.1.101.3.4.3.19","ML-DSA-87",null,["ml-dsa-87"]],...(0,n(12841)._)().map(([e,t])=>[e,t,null,[t.toLowerCase()]])],a=new Map([...o.map(([e,t,n])=>[e,{oid:e,name:t,hash:n}]),...[["1.2.643.2.2.3","GOST R 34.11-94 with GOST R 34.10-2001"],["1.2.643.7.1.1.3.2","GOST R 34.10-2012 with GOST R 34.11-2012 (256 bit)"],["1.2.643.7.1.1.3.3","GOST R 34.10-2012 with GOST R 34.11-2012 (512 bit)"]].map(([e,t])=>[e,{oid:e,name:t,hash:null}])]),u=new Map(o.map(([e,,,t])=>[e,t]))
function signatureAlgorithmOf(e){return a.get(e)??{oid:e,name:e,hash:null}}function keyTypesOf(e){return u.get(e)??null}},65835:(e,t,n)=>{n.d(t,{gG:()=>DistinguishedNameError,SX:()=>foldedCommonNames,mw:()=>foldedName,Px:()=>matchesDistinguishedName,XU:()=>parseDistinguishedName})
var r=n(50714),i=n(69902),s=n(69653),o=n(91555)
function unescapeValue(e){const t=/^"(.*)"$/s.exec(e)?.[1]??function trimUnescaped(e){const t=e.trim()
let n=t.length
for(;"\\"===t[n-1];)n--
return(t.length-n)%2==1?`${t} `:t}(e)
return/^#(?:[0-9a-f]{2})+$/i.test(t)?function fromHex(e){const t=Buffer.from(e.slice(1),"hex")
try{return(0,o.xQ)(t,(0,s.s2)(t,0,t.length))??e.toLowerCase()}catch(t){return(0,i.p)(s.I4,t),e.toLowerCase()}}(t):t.replace(/(?:\\[0-9a-f]{2})+|\\(.)/gis,(e,t)=>void 0===t?function fromBytes(e){return Buffer.from(e.replaceAll("\\",""),"hex").toString("utf8")}(e):t)}class DistinguishedNameError extends Error{name="DistinguishedNameError"}const a=/\s*([^=,;+"\\]*?)\s*=\s*("(?:[^"\\]|\\.)*"|(?:[^\\,;+"]|\\.)*)\s*([,;+]|$)/sy
function parseDistinguishedName(e){const t=[]
if(""===e.trim())return t
const n=/^\s*\/(?=[^/=]+=)/.test(e)?function fromSlashes(e){return e.slice(1).split(/\/(?=[A-Za-z0-9.]+=)/).map(e=>e.replace(/[,;+]/g,"\\$&")).join(",")}(e.trim()):function fromLines(e){const t=e.split("\n").filter(e=>""!==e.trim())
return t.map((e,n)=>{const r=t[n-1]?.trimEnd()??","
return c.test(e)&&!/[,;+\\]$/.test(r)?`,${e}`:`\n${e}`}).join("")}(e)
for(let e=0;e<=n.length;){a.lastIndex=e
const r=a.exec(n)
if(null===r)throw new DistinguishedNameError(`Expected "type=value" at "${n.slice(e).trim()}"`)
if(t.push(toAttribute(r)),""===r[3])break
e=a.lastIndex}return t}function matchesDistinguishedName(e,t){const n=parseDistinguishedName(e),r=parseDistinguishedName(t)
return 0===n.length?0===r.length:n.every(({type:e,value:t})=>r.some(n=>n.type===e&&function sameAttributeValue(e,t){return folded(e)===folded(t)}(n.value,t)))}function foldedName(e){return JSON.stringify(parseDistinguishedName(e).map(({type:e,value:t})=>[e,folded(t)]))}function foldedCommonNames(e){return parseDistinguishedName(e).filter(({type:e})=>e===u).map(({value:e})=>folded(e))}const u="2.5.4.3"
function folded(e){return e.normalize("NFKC").trim().replace(/\s+/g," ").toLowerCase()}function toAttribute([,e="",t=""]){const n=(0,r.mZ)(e)
if(null===n)throw new DistinguishedNameError(""===e?"An attribute has no type":`"${e}" is no known attribute type; its OID works too`)
return{type:n,value:unescapeValue(t)}}const c=/^\s*[A-Za-z0-9.]+\s*=/},54096:(e,t,n)=>{function placeOf({path:e,line:t,index:n}){return{path:e,line:t,index:n}}function isDated(e){return null!==e.notBefore&&null!==e.notAfter}function detached(e){return isCertificate(e)?detachedCertificate(e):e}function detachedCertificate(e){const{path:t,line:n,index:r,encoding:i,alias:s,kind:o,subject:a,commonNames:u,issuer:c,serial:l}=e,{notBefore:h,notAfter:d,publicKeyAlgorithm:f,rsaBits:p,curve:m,signatureAlgorithm:g}=e,{dnsNames:y,ca:w,usages:b,alternativeNames:k,policies:v}=e,{publicKeySha1:S,certificateSha1:A,publicKeySha256:q,certificateSha256:$,tbsSha256:O}=e,{subjectKeyId:x,authorityKeyId:Q}=e
return{path:t,line:n,index:r,encoding:i,alias:s,kind:o,subject:a,commonNames:u,issuer:c,serial:l,notBefore:h,notAfter:d,publicKeySha1:S,certificateSha1:A,publicKeySha256:q,publicKeyAlgorithm:f,rsaBits:p,curve:m,signatureAlgorithm:g,certificateSha256:$,tbsSha256:O,dnsNames:y,ca:w,usages:b,subjectKeyId:x,authorityKeyId:Q,alternativeNames:k,policies:v}}function isCertificate(e){return"certificate-request"!==e.kind}n.d(t,{$t:()=>placeOf,DC:()=>isDated,W5:()=>detachedCertificate,Yn:()=>isCertificate,ht:()=>detached})},35315:(e,t,n)=>{n.d(t,{S:()=>Gathering,w:()=>outlineAt})
var r=n(69902),i=n(74043),s=n(69653),o=n(8086),a=n(91555)
const u=new Map([[129,"email"],[130,"DNS"],[134,"URI"]])
function written(e,{tag:t,content:n,contentEnd:r}){const i=u.get(t)
if(void 0!==i)return`${i}:${(0,a.u5)(e,n,r)}`
const s=(0,o.ZD)(e,n,r)
return 135!==t?`[${31&t}]:${s}`:r-n===4?`IP:${[...e.subarray(n,r)].join(".")}`:`IP:${s}`}var c=n(59),l=n(26925),h=n(22584),d=n(84044),f=n(76439)
const p={sctList:"1.3.6.1.4.1.11129.2.4.2",poison:"1.3.6.1.4.1.11129.2.4.3"},m=new Set(Object.values(p)),g=(0,s.qA)(3)
function withoutTransparency(e,t,n){const r=function keptExtensions(e,t){const n=[]
let r=t.content
const i=new s.gj(e,t)
for(;i.next();){const t=new s.gj(e,i).expect(s._A.objectIdentifier,"the type of an extension")
m.has((0,d.R)(e,t))&&(n.push(e.subarray(r,i.start)),r=i.end)}return n.push(e.subarray(r,t.contentEnd)),n}(e,new s.gj(e,n).expect(s._A.sequence,"the list of extensions"))
if(1===r.length)return(0,o.sc)(e.subarray(t.start,t.end))
const i=(0,f.d)(n.tag,(0,f.d)(s._A.sequence,...r)),a=e.subarray(t.content,n.start),u=e.subarray(n.end,t.contentEnd)
return(0,o.sc)((0,f.d)(s._A.sequence,a,i,u))}const y=new Map([["2.5.29.17",{name:"subjectAltName",read:function readSubjectAltName(e,t,n){const r=sequenceIn(t,n,"subjectAltName").copy(),i=new s.gj(t,r),o=[]
for(;i.next();)if(i.tag===w&&o.push(dnsName(t,i)),e.dnsNames.length+o.length>b)throw new s.I4("there are too many names")
for(const t of o)e.dnsNames.push(t)
e.alternativeNames.push(r)}}],["2.5.29.19",{name:"basicConstraints",read:function readBasicConstraints(e,t,n){const r=new s.gj(t,sequenceIn(t,n,"basicConstraints")),i=r.next()&&r.tag===s._A.boolean&&function isTrue(e,{content:t,contentEnd:n}){return t<n&&0!==(0,l.B)(e,t)}(t,r)
r.finish(),i&&(e.ca=!0)}}],["2.5.29.37",{name:"extendedKeyUsage",read:function readExtendedKeyUsage(e,t,n){const r=new s.gj(t,sequenceIn(t,n,"extendedKeyUsage")),i=[]
for(;r.next();){const e=(0,s.yi)(r,s._A.objectIdentifier,"a purpose of the key")
i.push((0,h.yv)((0,d.R)(t,e)))}if(0===i.length)throw new s.I4("no purpose of the key is named")
for(const t of i)e.usages.push(t)}}],["2.5.29.32",{name:"certificatePolicies",read:function readPolicies(e,t,n){const r=new s.gj(t,sequenceIn(t,n,"certificatePolicies")),i=[]
for(;r.next();){const e=new s.gj(t,(0,s.yi)(r,s._A.sequence,"a policy"))
i.push((0,d.R)(t,e.expect(s._A.objectIdentifier,"the identifier of a policy")))}for(const t of i)e.policies.push(t)}}],["2.5.29.14",{name:"subjectKeyIdentifier",read:function readSubjectKeyId(e,t,n){const r=new s.gj(t,n).expect(s._A.octetString,"the subject key identifier")
e.subjectKeyId??=r.copy()}}],["2.5.29.35",{name:"authorityKeyIdentifier",read:function readAuthorityKeyId(e,t,n){const r=new s.gj(t,sequenceIn(t,n,"authorityKeyIdentifier")),i=r.next()&&r.tag===k?r.copy():null
r.finish(),e.authorityKeyId??=i}}],[p.poison,{name:"precertificate poison",read:function readPoison(e){e.poison=!0}}]])
function readExtensions(e,t,n){const r=new s.gj(t,n)
for(;r.next();)readExtension(e,t,(0,s.yi)(r,s._A.sequence,"an extension"))}function readExtension(e,t,n){const i=new s.gj(t,n).expect(s._A.objectIdentifier,"the type of an extension"),o=y.get((0,d.R)(t,i)),a=function stepToValue(e,t){const n=e.next()&&(e.tag!==s._A.boolean||e.next())
if(!n||e.tag!==s._A.octetString)throw new s.I4("the value of an extension is not where it should be")
if(e.end!==t)throw new s.I4("an extension holds more than its value")
return e}(i,n.contentEnd)
if(void 0!==o)try{o.read(e,t,a)}catch(t){(0,r.p)(s.I4,t),e.damaged.push(o.name)}}const w=130,b=1e5
const k=128
function sequenceIn(e,t,n){return new s.gj(e,t).expect(s._A.sequence,n)}function dnsName(e,{content:t,contentEnd:n}){return(0,a.u5)(e,t,n)}function serialNumber(e,{content:t,contentEnd:n}){if(128&(0,l.B)(e,t))return`-${function magnitude(e){const t=((1n<<BigInt(4*e.length))-BigInt(`0x${e}`)).toString(16)
return t.length%2==0?t:`0${t}`}((0,o.ZD)(e,t,n))}`
let r=t
for(;r<n-1&&0===e[r];)r++
return(0,o.ZD)(e,r,n)}var v=n(37706),S=n(34174)
function momentOf(e,t,n,r,i){const s=function dayOf(e,t,n){const r=e%4==0&&(e%100!=0||e%400==0),i=2===t&&r?29:A[t-1]??0
return n>=1&&n<=i&&e>=0?new Date(0).setUTCFullYear(e,t-1,n):null}(t,digits(e,n,2),digits(e,n+2,2)),o=isDigit(e[n+8]),a=o?digits(e,n+8,2):0,u=timeOfDay(digits(e,n+4,2),digits(e,n+6,2),a),c=n+(o?10:8),l=o&&i?function endOfFraction(e,t){if(46!==e[t]&&44!==e[t]||!isDigit(e[t+1]))return t
let n=t+1
for(;isDigit(e[n]);)n++
return n}(e,c):c,h=function offsetOf(e,t,n){const r=e[t]
if(90===r)return t+1===n?0:null
if(43!==r&&45!==r||t+5!==n)return null
const i=timeOfDay(digits(e,t+1,2),digits(e,t+3,2),0)
return null===i||43===r?i:-i}(e,l,r)
return null===s||null===u||null===h?null:s+u+function milliseconds(e,t,n){if(n===t)return 0
const r=e.toString("latin1",t+1,Math.min(n,t+4))
return Number(r.padEnd(3,"0"))}(e,c,l)-h}const A=[31,28,31,30,31,30,31,31,30,31,30,31]
function timeOfDay(e,t,n){return e<=23&&t<=59&&n<=59?1e3*(60*(60*e+t)+n):null}function isDigit(e){return void 0!==e&&e>=48&&e<=57}function digits(e,t,n){let r=0
for(let i=t;i<t+n;i++){if(!isDigit(e[i]))return Number.NaN
r=10*r+(0,l.B)(e,i)-48}return r}function readCertificate(e,t,n){const r=function readFields(e,{toBeSigned:t,algorithm:n}){const r=new s.gj(e,t)
r.next()&&r.tag===q&&r.next()
const i=function serialNumberIn(e){if(e.content===e.contentEnd)throw new s.I4("the serial number is empty")
return e.copy()}(r)
r.expect(s._A.sequence,"the signature algorithm")
const o=(0,c.bD)(e,r.expect(s._A.sequence,"the issuer")),a=new s.gj(e,r.expect(s._A.sequence,"the validity")),u=moment(e,a,"notBefore"),l=moment(e,a,"notAfter"),h=r.expect(s._A.sequence,"the subject").copy(),d=r.expect(s._A.sequence,"the public key").copy(),{publicKeyAlgorithm:f,rsaBits:p,curve:m}=(0,v.k)(e,d)
return{serial:i,signatureAlgorithm:(0,S.D)((0,v.O)(e,n,"the signature algorithm")),issuer:o,notBefore:u,notAfter:l,subject:h,commonNames:(0,c.VG)(e,h),publicKey:d,publicKeyAlgorithm:f,rsaBits:p,curve:m,extensions:extensionsAfter(e,r)}}(e,t)
return{document:new CertificateInFile(e,t,r,n),damagedExtensions:r.extensions.damaged}}const q=(0,s.qA)(0)
const $=new Set([129,130,(0,s.qA)(1),(0,s.qA)(2)])
function extensionsAfter(e,t){const n={dnsNames:[],ca:!1,usages:[],policies:[],alternativeNames:[],subjectKeyId:null,authorityKeyId:null,poison:!1,damaged:[]}
let r=!1
for(;t.next();)if(t.tag!==g||r){if(!$.has(t.tag))throw new s.I4("something stands after the public key that does not belong there")}else{readExtensions(n,e,new s.gj(e,t).expect(s._A.sequence,"the list of extensions")),r=!0}return n}function moment(e,t,n){if(!t.next())throw new s.I4(`${n} is missing`)
return function timeOf(e,{tag:t,content:n,contentEnd:r}){if(t===s._A.utcTime){const t=digits(e,n,2)
return momentOf(e,t<50?2e3+t:1900+t,n+2,r,!1)}return t!==s._A.generalizedTime?null:momentOf(e,digits(e,n,4),n+4,r,!0)}(e,t)}class CertificateInFile{path
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
#l
#p
#m
#g=null
#y=null
#w=null
#b=null
constructor(e,t,n,r){this.path=r.path,this.line=r.line,this.index=r.index,this.encoding=r.encoding,this.alias=r.alias,this.kind=n.extensions.poison?"precertificate":"certificate",this.commonNames=n.commonNames,this.publicKeyAlgorithm=n.publicKeyAlgorithm,this.rsaBits=n.rsaBits,this.curve=n.curve,this.signatureAlgorithm=n.signatureAlgorithm,this.dnsNames=n.extensions.dnsNames,this.ca=n.extensions.ca,this.usages=n.extensions.usages,this.policies=n.extensions.policies,this.issuer=n.issuer,this.notBefore=n.notBefore,this.notAfter=n.notAfter,this.#l=e,this.#p=t,this.#m=n}get subject(){return this.#g??=(0,c.ob)(this.#l,this.#m.subject),this.#g}get serial(){return serialNumber(this.#l,this.#m.serial)}get publicKeySha256(){return this.#y??=hashOf(this.#l,this.#m.publicKey),this.#y}get certificateSha256(){return this.#w??=hashOf(this.#l,this.#p.whole),this.#w}get certificateSha1(){return(0,o.e8)(octetsOf(this.#l,this.#p.whole))}get publicKeySha1(){return(0,o.e8)(octetsOf(this.#l,this.#m.publicKey))}get tbsSha256(){return this.#b??=function tbsCertificateSha256(e,t){const n=new s.gj(e,t)
for(;n.next();)if(n.tag===g)return withoutTransparency(e,t,n)
return(0,o.sc)(e.subarray(t.start,t.end))}(this.#l,this.#p.toBeSigned),this.#b}get alternativeNames(){return this.#m.extensions.alternativeNames.flatMap(e=>function generalNames(e,t){const n=[],r=new s.gj(e,t)
for(;r.next();)n.push(written(e,r))
return n}(this.#l,e))}get subjectKeyId(){return keyIdentifier(this.#l,this.#m.extensions.subjectKeyId)}get authorityKeyId(){return keyIdentifier(this.#l,this.#m.extensions.authorityKeyId)}}function hashOf(e,t){return(0,o.sc)(octetsOf(e,t))}function octetsOf(e,{start:t,end:n}){return e.subarray(t,n)}function keyIdentifier(e,t){return null===t?null:(0,o.ZD)(e,t.content,t.contentEnd)}var O=n(53272)
const x=new Set(["1.2.840.113549.1.9.14","1.3.6.1.4.1.311.2.1.14"])
function readCertificationRequest(e,t,n){const[r,i,a,u,...l]=(0,s.LU)(e,t.toBeSigned)
if((0,s.yi)(r,s._A.integer,"the version"),l.length>0)throw new s.I4("something stands after the attributes")
const h=function requestedExtensions(e,t){const n={dnsNames:[],ca:!1,usages:[],policies:[],alternativeNames:[],subjectKeyId:null,authorityKeyId:null,poison:!1,damaged:[]}
if(void 0===t)return n
for(const r of(0,s.LU)(e,(0,s.yi)(t,(0,s.qA)(0),"the list of attributes"))){const[t,i]=(0,s.LU)(e,(0,s.yi)(r,s._A.sequence,"an attribute")),o=(0,d.R)(e,(0,s.yi)(t,s._A.objectIdentifier,"the type of an attribute"))
if(x.has(o))for(const t of(0,s.LU)(e,(0,s.yi)(i,s._A.set,"the value of an attribute")))readExtensions(n,e,(0,s.yi)(t,s._A.sequence,"the list of extensions"))}return n}(e,u),f=(0,s.yi)(i,s._A.sequence,"the subject"),p=(0,s.yi)(a,s._A.sequence,"the public key")
return{document:{...n,kind:"certificate-request",subject:(0,c.ob)(e,f),commonNames:(0,c.VG)(e,f),publicKeySha256:(0,o.sc)(e.subarray(p.start,p.end)),...(0,v.k)(e,p),signatureAlgorithm:signatureAlgorithm(e,t.algorithm),dnsNames:h.dnsNames,ca:h.ca,usages:h.usages},damagedExtensions:h.damaged}}function signatureAlgorithm(e,t){const n=(0,S.D)((0,v.O)(e,t,"the signature algorithm")),r=n.oid===O.IV?(0,O.jV)(e,t):null
return null===r?n:{...n,name:`${n.name} with ${r}`,hash:r}}var Q=n(16833)
const _=32|s._A.octetString
function encapsulatedContent(e,t){const n=headOf(e,t),[,r]=null===n?[]:(0,s.LU)(e,n)
if(void 0===r||r.tag!==(0,s.qA)(0))return null
return joined(e,(0,s.s2)(e,r.content,r.contentEnd),0)}function joined(e,t,n){if(t.tag!==_)return e.subarray(t.content,t.contentEnd)
if(n>=4)throw new s.I4("a string is nested too deep")
return Buffer.concat((0,s.LU)(e,t).map(t=>joined(e,t,n+1)))}function headOf(e,t){let n=t.content,r=null
for(const i of[s._A.integer,s._A.set,s._A.sequence]){if(r=(0,s.s2)(e,n,t.contentEnd),r.tag!==i)return null
n=r.end}return r}var C=n(54096)
const E=i.Qq`Export it again from where it came from, or take it out of the file.`,N=i.Qq`Nothing needs to be done if that is meant to be: only certificates and CSRs are read.`,R=i.Qq`Export it again if a program reads it; if it is only an example, nothing needs to be done.`
class Notes{path
#k=!1
#v
#S=null
#A=null
#q=[]
labelFindings=[]
#$=new Map
constructor(e,t="documents"){this.path=e,this.#v=t}damaged(e,t){"documents"===this.#v?this.#O("error","malformed",only(e,t),E):this.#S=oneMore(this.#S,e,t)}undated(e){this.#x("error","malformed",e,()=>({message:i.Qq`The certificate at line ${e} of ${this.path} has a date that does not exist, so it is neither judged nor authorized.`,hint:i.Qq`Have it issued again.`}))}flawed(e,t){this.#x("warning","malformed",e,()=>({message:i.Qq`${t} at line ${e} of ${this.path}.`,hint:i.Qq`Have it issued or exported again if that is not meant to be.`}))}mislabelled(e,t,n){const r=this.#x("warning","malformed",e,()=>({message:i.Qq`The PEM block at line ${e} of ${this.path} is labelled ${t} but contains ${n}, and counts as such.`,hint:i.Qq`Correct the label: many programs refuse to read the block.`}))
null!==r&&this.labelFindings.push(r)}commentedOut(e,t){this.#x("notice","commented-out",e,()=>({message:i.Qq`The ${t} at line ${e} of ${this.path} is commented out, so it is neither authorized nor judged.`,hint:i.Qq`Remove it if nobody needs it, or remove the comment marks if it is in use.`}))}privateKey(e,t){this.#x("error","private-key",e,()=>({message:i.Qq`A private key (${t}) stands at line ${e} of ${this.path}.`,hint:i.Qq`Whoever can read the repository has it: replace the key, then remove it from the file and the history. If it protects nothing, as in tests, exclude the file with a line that begins with "!".`}))}passedOver(e,t){"documents"===this.#v?this.#O("notice","unsupported",only(e,t),N):this.#A=oneMore(this.#A,e,t)}gaveUp(e,t){this.#x("error","malformed",e,()=>({message:i.Qq`From line ${e} of ${this.path} on, ${t} is no longer read: too much of it begins like a certificate and is none.`,hint:i.Qq`Keep certificates in a file of their own.`}))}tooMany(e){this.#k||(this.#k=!0,this.#x("error","malformed",null,()=>({message:i.Qq`${this.path} holds more than ${e} documents, and those beyond are left out.`,hint:i.Qq`Split the file.`})))}leftOff(e){this.#x("error","malformed",null,()=>({message:i.Qq`${this.path} is not read to its end: ${e} values in it are neither certificates nor CSRs.`,hint:i.Qq`Keep certificates in files of their own.`}))}nothingRead(){this.#x("error","no-document",null,()=>({message:i.Qq`${this.path} holds no certificate and no CSR.`,hint:i.Qq`Check the pattern that matches this file, or exclude it with a line that begins with "!".`}))}notCheckedOut(){this.#x("warning","not-checked-out",null,()=>({message:i.Qq`${this.path} is a pointer of Git LFS: the checkout does not hold its content, so it was not read.`,hint:i.Qq`Set lfs: true for actions/checkout, or exclude the file with a line that begins with "!".`}))}tell(e,t,n,r,i){this.#x(e,t,n,()=>({message:r,hint:i}))}get hasError(){return this.errors>0}get errors(){let e=null===this.#S?0:this.#S.others+1
for(const{level:t,count:n}of this.#$.values())"error"===t&&(e+=n)
return e}finish(){this.#O("warning","malformed",this.#S,R),this.#O("notice","unsupported",this.#A,N)
for(const{level:e,code:t,count:n}of this.#$.values())n>20&&this.#q.push(this.#Q(e,t,n-20))
return this.#q}#O(e,t,n,r){if(null===n)return
const{line:s,what:o,others:a}=n,u=0===a?[]:i.Qq`, and so ${1===a?i.Qq`is`:i.Qq`are`} ${a} more below it`
this.#x(e,t,s,()=>({message:i.Qq`${o} at line ${s} of ${this.path} is passed over${u}.`,hint:r}))}#x(e,t,n,r){const i=`${e} ${t}`,s=this.#$.get(i)??{level:e,code:t,count:0}
if(this.#$.set(i,s),s.count++,s.count>20)return null
const o={level:e,code:t,path:this.path,line:n,...r()}
return this.#q.push(o),o}#Q(e,t,n){return{level:e,code:t,path:this.path,line:null,message:i.Qq`${n} more findings with the code ${t} in ${this.path} are not listed.`,hint:i.Qq`Mend the ones that are listed first.`}}}function only(e,t){return{line:e,what:t,others:0}}function oneMore(e,t,n){return null===e?only(t,n):{...e,others:e.others+1}}class Gathering{path
notes
found
commentedOut
stores=[]
payloads=[]
constructor(e,t=[],n=[],r="documents"){this.path=e,this.notes=new Notes(e,r),this.found=[...t],this.commentedOut=[...n]}get count(){return this.#_+this.stores.length}get#_(){return this.found.length+this.commentedOut.length}uncomment(){this.found.push(...this.commentedOut.splice(0)),this.found.sort((e,t)=>e.document.index-t.document.index)}take(e,t,n){"signed-data"===t.kind?this.#C(e,t.content,n):"private-key"===t.kind?this.notes.privateKey(n.line,i.Qq`${t.form}`):"key-store"===t.kind?this.#E(e,t.whole,n):"other"===t.kind?this.notes.passedOver(n.line,i.Qq`${function articled(e){return e.startsWith("a")?`An ${e}`:`A ${e}`}(t.what)}`):this.#N(e,t,n)}javaStore(e,t,n){this.stores.push({kind:e,bytes:t,line:n})}#E(e,{start:t,end:n},{line:r}){this.stores.push({kind:"PKCS#12",bytes:Buffer.from(e.subarray(t,n)),line:r})}#N(e,t,n){if(this.#_>=5e4)return void this.notes.tooMany(5e4)
const{start:r,end:s}=t.signed.whole,{line:o,encoding:a,alias:u=null,isCommented:c=!1}=n,l={path:this.path,line:o,encoding:a,alias:u,index:this.#_},h=this.#R(n,t.kind,()=>function readSigned(e,{kind:t,signed:n},r){return"certificate"===t?readCertificate(e,n,r):readCertificationRequest(e,n,r)}(e,t,l))
if(null===h)return
const{document:d,damagedExtensions:f}=h;(c?this.commentedOut:this.found).push({document:d,der:e.subarray(r,s)}),(0,C.Yn)(d)&&!(0,C.DC)(d)&&this.notes.undated(n.line)
for(const e of f)this.notes.flawed(n.line,i.Qq`The extension ${e} is damaged and counts as absent in the ${t.kind}`)}#C(e,t,n){const r=this.#R(n,"PKCS#7",()=>function certificateSet(e,t){const n=headOf(e,t)
if(null===n||n.end>=t.contentEnd)return[]
const r=(0,s.s2)(e,n.end,t.contentEnd)
return r.tag===(0,s.qA)(0)?(0,s.LU)(e,r):[]}(e,t))
if(null===r)return
const o=this.#R(n,"payload of PKCS#7",()=>encapsulatedContent(e,t))
null!==o&&o.length>0?this.payloads.push({bytes:o,spot:n}):0===r.length&&this.notes.passedOver(n.line,i.Qq`A PKCS#7 without certificates`)
for(const t of r){const r=this.#R(n,"certificate in PKCS#7",()=>(0,Q.l)(e,t))
null!==r&&("certificate"===r.kind?this.#N(e,r,n):this.notes.passedOver(n.line,i.Qq`Something in PKCS#7 that is no X.509 certificate`))}}#R(e,t,n){try{return n()}catch(n){return this.notes.damaged(e.line,i.Qq`A damaged ${t} (${(0,r.p)(s.I4,n).message})`),null}}}function outlineAt(e,t,n){try{const r=(0,s.s2)(e,t,n)
return{whole:r,identity:(0,Q.l)(e,r)}}catch(e){return(0,r.p)(s.I4,e),null}}},76976:(e,t,n)=>{n.d(t,{s:()=>isSignedBy})
var r=n(77598)
function isSignedBy(e,t){try{return new r.X509Certificate(e).verify(new r.X509Certificate(t).publicKey)}catch{return!1}}},71598:(e,t,n)=>{n.d(t,{Pg:()=>Effort,Ty:()=>EffortError})
class EffortError extends Error{name="EffortError"}class Effort{#I=2e8
forStore(){let e=2e7
return{spend:t=>{if(t>e||t>this.#I)throw new EffortError
e-=t,this.#I-=t}}}}},45912:(e,t,n)=>{n.d(t,{b:()=>javaStoreEnd,q:()=>readJavaStore})
var r=n(77598),i=n(69902),s=n(93523)
const o=new Set([1,2]),a=1,u=2,c=3,l=20,h=Buffer.from("Mighty Aphrodite")
function readJavaStore(e,t){const n=new JavaInput(e)
n.skip(4)
const i=n.uint32()
if(!o.has(i))throw new s.A("a version that does not exist")
const a=new Entries(n,i),u=a.readAll(n.uint32()),c=n.rest>=l
if(u&&!c)throw new s.A("its end is missing")
const d=u?n.at:e.length-l,f=c&&t.some(t=>function fits(e,t,n){const i=(0,r.createHash)("sha1").update(Buffer.from(n,"utf16le").swap16()).update(h).update(e.subarray(0,t)).digest()
return(0,r.timingSafeEqual)(i,e.subarray(t,t+l))}(e,d,t))
u||a.unread.push("what follows a secret key")
const{certificates:p,keys:m,unread:g}=a
return{certificates:p,keys:m,unread:g,state:f?"verified":"unverified"}}function javaStoreEnd(e,t){try{const n=new JavaInput(e.subarray(t))
n.skip(4)
return new Entries(n,n.uint32()).readAll(n.uint32())?(n.skip(l),t+n.at):e.length}catch(e){return(0,i.p)(s.A,e),null}}class Entries{certificates=[]
keys=[]
unread=[]
#T
#B
constructor(e,t){this.#T=e,this.#B=t}readAll(e){for(let t=0;t<e;t++){const e=this.#T.uint32(),t=this.#T.utf()
if(this.#T.skip(8),e===c)return this.keys.push({alias:t,kind:"secret key"}),!1
if(e===u)this.#L(t)
else{if(e!==a)throw new s.A("an entry of a kind that does not exist")
this.#P(t)}}return!0}#P(e){this.keys.push({alias:e,kind:"private key"}),this.#T.skip(this.#T.uint32())
const t=this.#T.uint32()
for(let n=0;n<t;n++)this.#L(e)}#L(e){const t=1===this.#B?"X.509":this.#T.utf(),n=this.#T.take(this.#T.uint32())
"X.509"===t||"X509"===t?this.certificates.push({alias:e,bytes:n}):this.unread.push("a certificate that is not X.509")}}class JavaInput{#l
at=0
constructor(e){this.#l=e}get rest(){return this.#l.length-this.at}take(e){if(e>this.rest)throw new s.A("a length runs past the end")
return this.at+=e,this.#l.subarray(this.at-e,this.at)}skip(e){this.take(e)}uint32(){return this.take(4).readUInt32BE()}utf(){return this.take(this.take(2).readUInt16BE()).toString("utf8")}}},93523:(e,t,n)=>{n.d(t,{A:()=>StoreError})
class StoreError extends Error{name="StoreError"}},69030:(e,t,n)=>{n.d(t,{N:()=>isLfsPointer})
const r=1024,i=/^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v\d+\r?\n/
function isLfsPointer(e){if(e.length>r)return!1
const t=Buffer.from(e.buffer,e.byteOffset,e.byteLength).toString("latin1")
return i.test(t)&&/^oid \w+:[0-9a-f]+\r?$/m.test(t)}},50714:(e,t,n)=>{n.d(t,{PI:()=>shortNameOf,Rh:()=>i,mZ:()=>attributeTypeOf})
const r=[["2.5.4.3","CN","commonName"],["2.5.4.7","L","localityName","locality"],["2.5.4.8","ST","S","SP","stateOrProvinceName","state","province"],["2.5.4.10","O","organizationName","organization"],["2.5.4.11","OU","organizationalUnitName","organizationalUnit"],["2.5.4.6","C","countryName","country"],["2.5.4.9","STREET","streetAddress"],["0.9.2342.19200300.100.1.25","DC","domainComponent"],["0.9.2342.19200300.100.1.1","UID","userId"],["1.2.840.113549.1.9.1","emailAddress","E","email","mail","rfc822Name","pkcs9email"],["2.5.4.5","serialNumber"],["2.5.4.4","SN","surname"],["2.5.4.42","GN","givenName","G"],["2.5.4.43","initials","I"],["2.5.4.44","generationQualifier"],["2.5.4.12","title","T"],["2.5.4.13","description","D"],["2.5.4.15","businessCategory"],["2.5.4.16","postalAddress"],["2.5.4.17","postalCode","zip"],["2.5.4.18","postOfficeBox"],["2.5.4.20","telephoneNumber","phone"],["2.5.4.41","name"],["2.5.4.45","x500UniqueIdentifier"],["2.5.4.46","dnQualifier","dnq"],["2.5.4.65","pseudonym"],["2.5.4.97","organizationIdentifier","organisationIdentifier"],["1.2.840.113549.1.9.2","unstructuredName"],["1.2.840.113549.1.9.8","unstructuredAddress"],["0.9.2342.19200300.100.1.3","rfc822Mailbox"],["1.3.6.1.4.1.311.60.2.1.1","jurisdictionL","jurisdictionLocalityName","jurisdictionOfIncorporationL"],["1.3.6.1.4.1.311.60.2.1.2","jurisdictionST","jurisdictionStateOrProvinceName","jurisdictionOfIncorporationSP"],["1.3.6.1.4.1.311.60.2.1.3","jurisdictionC","jurisdictionCountryName","jurisdictionOfIncorporationC"]],i="2.5.4.3",s=new Map(r.map(([e,t])=>[e,t])),o=new Map(r.flatMap(([e,...t])=>t.map(t=>[t.toLowerCase(),e])))
function shortNameOf(e){return s.get(e)??e}function attributeTypeOf(e){const t=/^(?:oid\.)?((?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*))+)$/i.exec(e)?.[1]
return t??o.get(e.toLowerCase())??null}},91555:(e,t,n)=>{n.d(t,{u5:()=>utf8OrLatin1,xQ:()=>directoryString,zO:()=>hexString})
var r=n(4573),i=n(8086)
const s=new Set([18,19,20,22,26]),o=12,a=new Map([[28,function universalString(e){if(e.length%4!=0)return null
let t=""
for(let n=0;n<e.length;n+=4){const r=e.readUInt32BE(n)
if(r>c)return null
t+=String.fromCodePoint(r)}return t}],[30,function bmpString(e){if(e.length%2!=0)return null
const t=Buffer.from(e).swap16().toString("utf16le")
return t.isWellFormed()?t:null}]])
function directoryString(e,{tag:t,content:n,contentEnd:r}){if(t===o)return utf8OrLatin1(e,n,r)
if(s.has(t))return e.toString("latin1",n,r)
const i=a.get(t)
return void 0===i?null:i(e.subarray(n,r))??e.toString("latin1",n,r)}function utf8OrLatin1(e,t,n){const i=e.toString("latin1",t,n)
if(!u.test(i))return i
const s=e.subarray(t,n)
return(0,r.isUtf8)(s)?s.toString("utf8"):i}const u=/[\x80-\xff]/
function hexString(e,t){return`#${(0,i.ZD)(e,t.start,t.end)}`}const c=1114111},59:(e,t,n)=>{n.d(t,{VG:()=>commonNamesOf,bD:()=>issuerName,ec:()=>commonNameAmbiguity,ob:()=>rfc4514})
var r=n(74043),i=n(69653),s=n(84044),o=n(50714),a=n(91555)
function commonNamesOf(e,t){const n=[]
return eachAttribute(e,t,(t,r)=>{const i=t===o.Rh?(0,a.xQ)(e,r):null
null!==i&&n.push(i)}),n}function commonNameAmbiguity(e,t){let n=null
return eachAttribute(e,t,(t,{tag:i,content:s,contentEnd:a})=>{if(t!==o.Rh)return
const c=e.subarray(s,a)
u.has(i)?(c.some(isControl)||isBlank(c[0])||isBlank(c.at(-1)))&&(n=r.Qq`its common name has control characters, or blanks around it`):n=r.Qq`its common name is not in a common type of string`}),n}function isControl(e){return e<32||127===e}function isBlank(e){return 32===e}const u=new Set([12,19,20,22])
function rfc4514(e,t){const n=[]
let r=-1,i=[]
return eachAttribute(e,t,(t,s,u)=>{u!==r&&(i=[],n.push(i),r=u),i.push(`${(0,o.PI)(t)}=${function writtenValue(e,t){const n=(0,a.xQ)(e,t)
return null===n?(0,a.zO)(e,t):function escapeValue(e){return d.test(e)?e.replace(f,e=>e<" "||e>"~"?function hexEscape(e){return Buffer.from(e).toString("hex").toUpperCase().replace(/../g,"\\$&")}(e):`\\${e}`):e}(n)}(e,s)}`)}),n.reverse().map(e=>e.join("+")).join(",")}const c=1e3,l=1024,h=new Map
function issuerName(e,t){if(t.contentEnd-t.content>l)return rfc4514(e,t)
const n=e.toString("latin1",t.content,t.contentEnd),r=h.get(n)
if(void 0!==r)return r
const i=rfc4514(e,t)
return h.size<c&&h.set(n,i),i}function eachAttribute(e,t,n){const r=new i.gj(e,t)
for(let t=0;r.next();t++){const o=new i.gj(e,(0,i.yi)(r,i._A.set,"a relative distinguished name"))
for(;o.next();){const r=new i.gj(e,(0,i.yi)(o,i._A.sequence,"an attribute of a name")),a=(0,s.R)(e,r.expect(i._A.objectIdentifier,"the type of an attribute"))
if(!r.next()||r.end!==o.contentEnd)throw new i.I4("an attribute of a name has no value")
n(a,r,t)}}}const d=/["+,;<>\\]|^[ #]| $|[^ -~\u00a0-\uffff]/,f=/["+,;<>\\]|^[ #]| $|[^ -~\u00a0-\uffff]/g},26925:(e,t,n)=>{function octetAt(e,t){return e[t]??0}function octetWithin(e,t){return Number(e[t])}n.d(t,{B:()=>octetAt,F:()=>octetWithin})},52640:(e,t,n)=>{n.d(t,{r:()=>readDocuments})
var r=n(74043),i=n(69653),s=n(35315),o=n(45912),a=n(26925)
const u={line:1,encoding:"der"},c=new Map([[4277010157,"JKS"],[3469659854,"JCEKS"]]),l=20
function keyStoreType(e){return e.length>=4?c.get(e.readUInt32BE())??null:null}function readBinary(e,t){let n=function readJavaStore(e,t){const n=keyStoreType(e)
if(null===n)return 0
const r=(0,o.b)(e,0)??e.length
return t.javaStore(n,e.subarray(0,r),u.line),r}(e,t),r=0
for(;e[n]===i._A.sequence;){if(r>=l)return t.notes.leftOff(l),e.length
const i=(0,s.w)(e,n,e.length)
if(null===i||isChance(i.identity,(0,a.B)(e,n+1)))break
"other"===i.identity.kind&&r++,t.take(e,i.identity,u),n=i.whole.end}return n}function isChance(e,t){return"other"===e.kind&&"structure of another kind"===e.what&&t>=32&&t<127}const h=4
function beginsLikeDocument(e,t){const n=longSequenceContent(e,t),r=null===n?null:sequenceContent(e,n)
return null!==r&&(e[r]===(0,i.qA)(0)?e[r+2]===i._A.integer&&e[r+5]===i._A.integer:e[r]===i._A.integer&&1===e[r+1]&&e[r+3]===i._A.sequence)}const d=new Set([28,32,48,64,66])
function longSequenceContent(e,t){return(0,a.B)(e,t+1)>128?sequenceContent(e,t):null}function sequenceContent(e,t){const n=(0,a.B)(e,t+1),r=n>128?127&n:0
return e[t]===i._A.sequence&&r<=h?t+2+r:null}var f=n(69030),p=n(16833)
const m=[["JKS",Buffer.of(254,237,254,237)],["JCEKS",Buffer.of(206,206,206,206)]]
class Search{#l
#M
#j
#K=-1
#F
constructor(e,t){this.#l=e,this.#M=t,this.#j=e.lastIndexOf(i._A.integer),this.#F=m.map(([e,t])=>({store:e,number:t,at:-1}))}next(e){this.#K<e&&(this.#K=this.#U(e))
let t=this.#K
for(const n of this.#F)n.at<e&&(n.at=orEnd(this.#l,this.#l.indexOf(n.number,e))),t=Math.min(t,n.at)
return t}#U(e){return orEnd(this.#l,e<this.#j?this.#l.indexOf(i._A.sequence,e):-1)}valueAt(e){const t=this.#F.find(t=>t.at===e)
return void 0!==t?this.#z(t.store,e):function mayBegin(e,t){const n=(0,a.B)(e,t+1),r=n>128?127&n:0,s=t+2+r
if(r>y||s+b>e.length)return!1
const o=e[s]
return o===i._A.integer?1===e[s+1]&&v.has((0,a.B)(e,s+2)):o===i._A.objectIdentifier?function standsAt(e,t,n){return e.subarray(t,t+n.length).equals(n)}(e,s,k):n>=w&&128!==n&&function beginsSigned(e,t){const n=(0,a.B)(e,t+1),r=n>128?127&n:0
return e[t]===i._A.sequence&&r<=y&&S.has((0,a.B)(e,t+2+r))}(e,s)}(this.#l,e)?this.#D(e)??this.#H(e):null}#z(e,t){if(this.#M.isOver||!function hasJavaVersion(e,t){const n=e.length<t+8?0:e.readUInt32BE(t+4)
return 1===n||2===n}(this.#l,t))return null
const n=(0,o.b)(this.#l,t)
return null===n&&this.#M.spend(this.#l.length-t),null===n?null:{kind:"java",store:e,start:t,end:n}}#D(e){if(this.#M.isOver)return null
const t=(0,s.w)(this.#l,e,this.#l.length)
if(null!==t&&"other"!==t.identity.kind)return{kind:"der",identity:t.identity,start:e,end:t.whole.end}
const n=t?.whole.end??function claimedEnd(e,t){const n=(0,a.B)(e,t+1)
if(n<128)return t+2+n
const r=127&n
return 0===r?e.length:t+2+r+e.readUIntBE(t+2,r)}(this.#l,e)
return this.#M.spend(Math.max(g,Math.min(n,this.#l.length)-e)),null}#H(e){const t=beginsLikeDocument(this.#l,e)||function beginsLikeKey(e,t){const n=sequenceContent(e,t)
if(null===n||e[n]!==i._A.integer||1!==e[n+1])return!1
const r=(0,a.B)(e,n+2),s=(0,a.B)(e,n+4)
if(r>1)return!1
switch(e[n+3]){case i._A.sequence:return s<128&&e[n+5]===i._A.objectIdentifier
case i._A.integer:return(0,a.B)(e,t+1)>128&&(129===s||130===s)
case i._A.octetString:return 1===r&&d.has(s)
default:return!1}}(this.#l,e)
return t?{kind:"damaged",start:e,end:e}:null}}const g=64
function orEnd(e,t){return t<0?e.length:t}const y=4,w=64,b=32,k=Buffer.from("06092a864886f70d010702","hex"),v=new Set([0,1,3]),S=new Set([(0,i.qA)(0),i._A.integer,i._A.objectIdentifier])
var A=n(76062)
const q=/([{}])|(?<![\w-])kty\\*["']?\s*:\s*\\*["']?(?:RSA|EC|OKP|AKP)\b|(?<![\w-])(?:d|priv)\\*["']?\s*:\s*\\*["']?[A-Za-z0-9_-]{40}/g,$=Buffer.from("kty")
function jwkOffsets(e){return e.includes($)?function offsetsIn(e){const t=[],n=new Nesting
for(const{0:r,1:i,index:s}of e.matchAll(q))"{"===i?n.open(s):"}"===i?n.close():take(n.innermost,r)&&t.push(n.innermost.start??s)
return t}(e.toString("latin1")):[]}class Nesting{#W=[]
#G=0
#J={start:null,hasType:!1,hasKey:!1}
get innermost(){return this.#W.at(-1)??this.#J}open(e){this.#W.length<100?this.#W.push({start:e,hasType:!1,hasKey:!1}):this.#G++}close(){this.#G>0?this.#G--:this.#W.pop()}}function take(e,t){t.startsWith("kty")?e.hasType=!0:e.hasKey=!0
const n=e.hasType&&e.hasKey
return n&&(e.hasType=e.hasKey=!1),n}const O=Buffer.from("PuTTY-User-Key-File-"),x=/^PuTTY-User-Key-File-\d:[\s\S]*?Private-Lines: ?\d+(?:[\r\n]|\\[rn])+\s*[A-Za-z0-9+/]{16}/
function puttyOffsets(e){const t=[]
let n=e.indexOf(O)
for(;n>=0;){const r=e.indexOf(O,n+O.length),i=Math.min(r<0?e.length:r,n+32768)
x.test(e.toString("latin1",n,i))&&t.push(n),n=r}return t}const Q=/^AGE-SECRET-KEY-(?:PQ-)?1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}/
class Patience{#I
constructor(e){this.#I=2*e+65536}get isOver(){return this.#I<0}spend(e){this.#I-=e}}const _={nothing:64,blank:65,lineEnd:66,padding:67,other:68,dash1:69,dash2:70,dash3:71}
function unit(e,t){return 256*t+e}function meaningOfUnit(e){return 255&e}function lengthOf(e){return e>>>8}function dashWidth(e){return e>=_.dash1&&e<=_.dash3?e-_.dash1+1:0}const C="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
function base64Character(e){return C.charAt(e)}const E=[[8208,8210,_.dash1],[8211,8211,_.dash2],[8212,8213,_.dash3],[8259,8259,_.dash1],[8722,8722,_.dash1],[65112,65112,_.dash3],[65123,65123,_.dash1],[65293,65293,_.dash1],[173,173,_.nothing],[847,847,_.nothing],[1564,1564,_.nothing],[6158,6158,_.nothing],[8203,8207,_.nothing],[8234,8238,_.nothing],[8288,8303,_.nothing],[65279,65279,_.nothing],[160,160,_.blank],[5760,5760,_.blank],[8192,8202,_.blank],[8239,8239,_.blank],[8287,8287,_.blank],[12288,12288,_.blank],[133,133,_.lineEnd],[8232,8233,_.lineEnd]],N=[...new Set(E.map(([e])=>(0,a.B)(Buffer.from(String.fromCodePoint(e)),0)))],R=function plainMeanings(){const e=new Uint8Array(256).fill(_.other)
for(let t=0;t<64;t++)e[C.charCodeAt(t)]=t
for(const t of" \t\v\f|")e[t.charCodeAt(0)]=_.blank
for(const t of"\r\n")e[t.charCodeAt(0)]=_.lineEnd
return e["=".charCodeAt(0)]=_.padding,e["-".charCodeAt(0)]=_.dash1,e}()
function plainMeaning(e){return R[e]??_.other}function plainAt(e,t){return plainMeaning((0,a.B)(e,t))}const I=function basicPlaneMeanings(){const e=new Uint8Array(65536).fill(_.other)
e.set(R.subarray(0,128))
for(const[t,n,r]of E)e.fill(r,t,n+1)
return e}()
function meaningOfCodePoint(e){return I[e]??_.other}function hexDigit(e){if(void 0===e)return-1
if(e>=48&&e<=57)return e-48
const t=32|e
return t>=97&&t<=102?t-87:-1}function hexNumber(e,t,n){let r=0
for(let i=t;i<t+n;i++){const t=hexDigit(e[i])
if(t<0)return-1
r=16*r+t}return r}function escapedCharacter(e,t,n,r){const i=r(e,t)
if(i<0)return 0
const s=i<194||i>239?0:i<224?1:2
let o=0===s?i:i&63>>s
for(let i=1;i<=s;i++){const s=r(e,t+i*n)
if(s<128||s>191)return unit(_.other,n)
o=64*o+(63&s)}return unit(meaningOfCodePoint(o),n*(s+1))}const T={begins:[37],unitAt:(e,t)=>{let n=t+1
for(;n<t+9&&50===e[n]&&53===e[n+1];)n+=2
if(n===t+1)return escapedCharacter(e,t,3,percentByte)
const r=hexNumber(e,n,2)
return r<0?0:unit(meaningOfCodePoint(r),n+2-t)}}
function percentByte(e,t){return 37===e[t]?hexNumber(e,t+1,2):-1}const B={begins:[61],unitAt:(e,t)=>{if(hexDigit(e[t+1])<0)return 0
const n=escapedCharacter(e,t,3,quotedPrintableByte)
return lengthOf(n)>0&&meaningOfUnit(n)<62?0:n}}
function quotedPrintableByte(e,t){return 61===e[t]?hexNumber(e,t+1,2):-1}const L=new Set(Array.from("\"'`",e=>e.charCodeAt(0))),P=new Set(Array.from(" \t\r\n+-.,&_\\|<>~()[];",e=>e.charCodeAt(0))),M=["System.lineSeparator","std::endl","os.linesep","vbCrLf","vbNewLine","vbLf","PHP_EOL","Environment.NewLine","CRLF","LF","EOL","NL"].map(e=>Buffer.from(e))
function isQuote(e){return void 0!==e&&L.has(e)}const j={onlyWithin:!0,begins:[...L],unitAt:(e,t)=>{for(let n=t+1;n<t+200;){const r=e[n]
if(void 0===r)return 0
if(L.has(r))return unit(_.lineEnd,n+1-t)
const i=P.has(r)||isPrefix(e,n)?1:lineEndName(e,n)
if(0===i)return 0
n+=i}return 0}},K=new Set(Array.from("bBfFrRuUL@$",e=>e.charCodeAt(0)))
function isPrefix(e,t){return K.has((0,a.B)(e,t))&&isQuote(e[t+1])}const F=new Map(Array.from("nrt",e=>[e.charCodeAt(0),_.lineEnd])),U={onlyWithin:!0,begins:[96],unitAt:(e,t)=>{const n=F.get((0,a.B)(e,t+1))
return void 0===n?0:unit(n,2)}}
function lineEndName(e,t){return M.find(n=>n.every((n,r)=>e[t+r]===n))?.length??0}const z={begins:[92],unitAt:(e,t)=>{let n=t+1
for(;92===e[n]&&n-t<32;)n++
const r=e[n]
return void 0===r||92===r?unit(_.other,n-t):function after(e,t){return 0===t?unit(_.other,e):t+unit(0,e)}(n-t,function escapedUnit(e,t,n){const r=D.get(n)
return void 0!==r?unit(r,1):117===n?function unicodeUnit(e,t){if(123!==e[t+1])return numbered(hexNumber(e,t+1,4),5)
let n=0
for(;n<6&&hexDigit(e[t+2+n])>=0;)n++
return 0===n||125!==e[t+2+n]?0:numbered(hexNumber(e,t+2,n),n+3)}(e,t):85===n?numbered(hexNumber(e,t+1,8),9):120===n?withoutBackslash(escapedCharacter(e,t-1,4,hexByte)):n>=48&&n<=55?withoutBackslash(escapedCharacter(e,t-1,4,octalByte)):isQuote(n)?j.unitAt(e,t):function isLetterOrDigit(e,t){return plainAt(e,t)<62}(e,t)?0:unit(plainAt(e,t),1)}(e,n,r))}}
const D=new Map([[110,_.lineEnd],[114,_.lineEnd],[116,_.blank],[102,_.blank],[118,_.blank]])
function withoutBackslash(e){return 0===e?0:e-unit(0,1)}function numbered(e,t){return e<0?0:unit(meaningOfCodePoint(e),t)}function hexByte(e,t){return 92===e[t]&&120===e[t+1]?hexNumber(e,t+2,2):-1}function octalByte(e,t){if(92!==e[t])return-1
let n=0
for(let r=t+1;r<=t+3;r++){const t=(0,a.B)(e,r)-48
if(t<0||t>7)return-1
n=8*n+t}return n}const H={begins:N,unitAt:(e,t)=>{const n=(0,a.B)(e,t)
return n<224?sequence(e,t,2,31&n):sequence(e,t,3,15&n)}}
function sequence(e,t,n,r){let i=r
for(let r=t+1;r<t+n;r++){const t=(0,a.B)(e,r)
if(128!=(192&t))return 0
i=64*i+(63&t)}return unit(meaningOfCodePoint(i),n)}const W={begins:[150,151,160,173],unitAt:(e,t)=>{const n=e[t]
return unit(150===n?_.dash2:151===n?_.dash3:160===n?_.blank:_.nothing,1)}},G=[["â€”",_.dash3],["â€“",_.dash2],["Â ",_.blank],["ï»¿",_.nothing]].map(([e,t])=>({bytes:Buffer.from(String(e)),means:Number(t)})),J={begins:[195],unitAt:(e,t)=>{const n=G.find(({bytes:n})=>n.every((n,r)=>e[t+r]===n))
return void 0===n?0:unit(n.means,n.bytes.length)}},Y=[["&lt;","&gt;"],["\\u003c","\\u003e"],["\\u003C","\\u003E"]].map(([e="",t=""])=>({open:Buffer.from(e),close:Buffer.from(t)})),V={onlyWithin:!0,begins:[38,92],unitAt:(e,t)=>{if(108!==e[t+1]&&117!==e[t+1])return 0
const n=Y.find(({open:n})=>escaped_tags_standsAt(e,t,n))
if(void 0===n)return 0
for(let r=t+n.open.length;r<t+64;r++)if(escaped_tags_standsAt(e,r,n.close))return unit(_.blank,r+n.close.length-t)
return 0}}
function escaped_tags_standsAt(e,t,n){for(let r=0;r<n.length;r++)if(e[t+r]!==n[r])return!1
return!0}const Z=new Map(Object.entries({hyphen:8208,dash:8208,ndash:8211,mdash:8212,horbar:8213,minus:8722,nbsp:160,ensp:8194,emsp:8195,thinsp:8201,shy:173,zwnj:8204,zwj:8205,lrm:8206,rlm:8207,ZeroWidthSpace:8203,NoBreak:8288,NewLine:10,Tab:9,plus:43,sol:47,equals:61}))
function isAmp(e,t){return 97===e[t]&&109===e[t+1]&&112===e[t+2]&&59===e[t+3]}function isNameByte(e,t){const n=(0,a.B)(e,t)
return 35===n||plainMeaning(n)<62}const X={onlyWithin:!0,begins:[60],unitAt:(e,t)=>function beginsTag(e){if(void 0===e)return!1
const t=32|e
return t>=97&&t<=122||47===e||33===e}(e[t+1])?function tagUnit(e,t){for(let n=t+1;n<t+512;n++){const r=e[n]
if(62===r)return unit(_.blank,n+1-t)
if(60===r||void 0===r)return 0}return 0}(e,t):0}
const ee=[V,U,J,z,{begins:[38],unitAt:(e,t)=>{if(!isNameByte(e,t+1))return 0
let n=t+1
for(let t=0;t<3&&isAmp(e,n);t++)n+=4
let r=n
for(;r<n+16&&isNameByte(e,r);)r++
if(59!==e[r]||r===n)return 0
const i=35===e[n]?function numericCodePoint(e,t,n){const r=120==(32|(0,a.B)(e,t))
let i=0
for(let s=r?t+1:t;s<n;s++){const t=hexDigit(e[s])
if(t<0||!r&&t>9)return 0
i=i*(r?16:10)+t}return i}(e,n+1,r):function namedCodePoint(e,t,n){return Z.get(String.fromCharCode(...e.subarray(t,n)))??0}(e,n,r)
return unit(meaningOfCodePoint(i),r+1-t)}},X,T,B,j,H,W],te=new Array(256).fill(void 0)
for(const{begins:e,unitAt:t}of ee)for(const n of e){const e=te[n]
te[n]=void 0===e?t:(n,r)=>e(n,r)||t(n,r)}function unitAt(e,t){const n=(0,a.F)(e,t),r=te[n]?.(e,t)??0
return 0===r?unit(plainMeaning(n),1):r}const ne=Uint8Array.from(te,e=>void 0===e?0:1),re=new Uint8Array(256)
for(const{begins:e,onlyWithin:t}of ee)if(void 0===t)for(const t of e)re[t]=1
function decodeBase64(e,t,n){return new Decoder(e,t,n).run()}class Decoder{#Y
#V
#Z
#X
#ee
#te=0
#ne=0
#re=0
#ie=0
#se=0
#oe=0
constructor(e,t,n){this.#Y=e,this.#V=t,this.#Z=n,this.#ee=n
const{text:r,maxLength:i=r.length}=e
this.#X=Math.ceil(4*i/3)}run(){const{text:e,from:t,margin:n}=this.#Y
let r=this.#ae(t)
for(;r<e.length&&this.#ne<this.#X;){const t=unitAt(e,r),i=meaningOfUnit(t)
if(this.#ue(i))break
this.#ce(i),r+=lengthOf(t),i===_.lineEnd&&(r=skipMargin(e,r,n)),r=this.#ae(r)}return this.#le(r)}#ae(e){const{text:t}=this.#Y,n=this.#V,r=this.#X
let i=e,s=this.#te,o=this.#ne,u=this.#ee
for(const e=t.length;i<e&&o<r;i++){const e=plainMeaning((0,a.F)(t,i))
if(e<64){if(s=s<<6|e,3&++o)continue
n[u++]=s>>>16,n[u++]=s>>>8,n[u++]=s}else{if(!this.#he(i))break
this.#ne=o,this.#de()}}return this.#te=s,this.#ne=o,this.#ee=u,i}#he(e){const{text:t,margin:n,endsItself:r}=this.#Y
return 10===t[e]&&null===n&&!0!==r&&plainAt(t,e+1)<64}#ue(e){if(e>=_.other)return!0
if(!0!==this.#Y.endsItself)return!1
if(e===_.padding)return!!(3&this.#ne)
return(e===_.blank||e===_.lineEnd)&&this.#fe(this.#ne-this.#re)}#fe(e){return e>128||e>0&&e<this.#ie}#ce(e){e===_.lineEnd&&this.#de(),e===_.blank&&this.#pe(),e>=64||(this.#te=this.#te<<6|e,3&++this.#ne||(this.#V[this.#ee++]=this.#te>>>16,this.#V[this.#ee++]=this.#te>>>8,this.#V[this.#ee++]=this.#te))}#de(){this.#pe(),this.#oe++}#pe(){const e=this.#ne-this.#re
e>0&&(this.#ie=e),this.#se=Math.max(this.#se,e),this.#re=this.#ne}#le(e){const t=3&this.#ne
t>1&&(this.#V[this.#ee++]=this.#te>>>(2===t?4:10)),t>2&&(this.#V[this.#ee++]=this.#te>>>2),this.#pe()
return{length:this.#ee-this.#Z,characters:this.#ne,longestWord:this.#se,lineEnds:this.#oe,stop:e}}}const ie=new Uint8Array(256)
for(const e of"#*>;|!:")ie[e.charCodeAt(0)]=1
function skipMargin(e,t,n){let r=skipBlanks(e,t)
if(n?.every((t,n)=>e[r+n]===t))return r+n.length
for(;1===ie[(0,a.B)(e,r)];)r=skipBlanks(e,r+1)
return r}function skipBlanks(e,t){let n=t
for(;32===e[n]||9===e[n];)n++
return n}const se=/^\xef\xbb\xbf/
function marginBefore(e,t){if(0===t||10===e[t-1])return null
let n=t
for(;n>0&&t-n<=32&&10!==e[n-1]&&13!==e[n-1];)n--
const r=Buffer.from(e.subarray(n,t)).toString("latin1").replace(se,"").trim()
return/^(?:[^\sA-Za-z0-9"'`<=]{1,8}|rem|REM|dnl)$/.test(r)?Buffer.from(r,"latin1"):null}function readExactly(e,t,n){const{text:r}=e,{arena:o,at:u}=e.room(),c=Math.floor(3*(r.length-t)/4),l=decodeBase64({text:r,from:t,margin:n,maxLength:Math.min(12,c)},o,u),h=function valueLength(e,t,n){const r=(0,a.B)(e,t+1)
if(n<2||e[t]!==i._A.sequence||128===r)return null
if(r<128)return 2+r
const s=127&r
return s>4||n<2+s?null:2+s+e.readUIntBE(t+2,s)}(o,u,l.length)
if(null===h||h>c)return{kind:"none",walked:l.stop-t,mayGoOn:isIndefinitePkcs7(o,u)}
const d=decodeBase64({text:r,from:t,margin:n,maxLength:h},o,u),f=d.length===h?(0,s.w)(o,u,u+h):null
if(null===f||!function isWordEnd(e,t){let n=t
for(;n<e.length;){const t=unitAt(e,n),r=meaningOfUnit(t)
if(r!==_.nothing&&r!==_.padding)return r>=64
n+=lengthOf(t)}return!0}(r,d.stop)){const e=null!==f&&"other"!==f.identity.kind
return{kind:"none",walked:l.stop-t+d.stop-t,mayGoOn:e}}return e.keep(h),{kind:"exact",exact:{bytes:o,outlined:f,end:d.stop}}}function isIndefinitePkcs7(e,t){return 128===(0,a.B)(e,t+1)&&e[t+2]===i._A.objectIdentifier}function isText(e){if(null!==(0,A.t)(e))return!0
return e.filter(e=>e>=128).length<=3&&e.every(e=>e>=128||function isTextByte(e){return e>=32&&e<127||9===e||10===e||13===e}(e))}function readUrlSafe(e,t){const{text:n}=e
if(t<e.urlSafeSeen)return null
let r=t
for(;isUrlSafeCharacter(n,r);)r++
if(e.urlSafeSeen=r,r-t<64||!e.mayNest)return null
const i=Buffer.from(n.toString("latin1",t,t+18+6),"base64url")
if(48!==i[0]&&!isText(i.subarray(0,18)))return null
return function takeIn(e,t,n){if(48!==n[0])return e.readNested(n,t),!0
const r=(0,s.w)(n,0,n.length)
return null!==r&&r.whole.end===n.length&&"other"!==r.identity.kind&&(e.gathering.take(n,r.identity,e.spotAt(t,"der")),!0)}(e,t,Buffer.from(n.toString("latin1",t,r),"base64url"))?r:null}function isUrlSafeCharacter(e,t){const n=(0,a.B)(e,t)
return 45===n||95===n||plainAt(e,t)<62}function readBare(e,t,n){const{text:i}=e,o=function isUrlSafe(e,t){const n=e[t]
return(45===n||95===n)&&(45===e[t+1]||95===e[t+1]||plainAt(e,t+1)<62)}(i,n)?readUrlSafe(e,t):null
if(null!==o)return o
if(function beginsLikeBase64OfDer(e,t){if(e[t]!==ae)return!1
const n=[]
for(let r=t;n.length<8;r++){const i=plainAt(e,r)
if(!(i===_.lineEnd&&r<t+ue)){if(i>=64)return n.length>1&&1===ne[(0,a.B)(e,r)]
if(n.push(i),2===n.length&&i>ce)return!1}}return function beginsWithKnownTag(e){const value=t=>e[t]??0,t=(15&value(1))<<4|value(2)>>2,n=(3&value(2))<<6|value(3),r=value(4)<<2|value(5)>>4,i=(15&value(5))<<4|value(6)>>2
return t<=128?le.has(n):129===t?le.has(r):130===t?le.has(i):131===t}(n)}(i,t)){const i=function readDer(e,t){if(e.patience.bare.isOver)return null
const n=marginBefore(e.text,t),i=readExactly(e,t,n)
if("exact"===i.kind)return function takeDer(e,t,{bytes:n,outlined:r,end:i}){const{identity:s}=r
"other"!==s.kind&&e.gathering.take(n,s,e.spotAt(t,"der"))
return i}(e,t,i.exact)
const o=i.mayGoOn?function readSeveral(e,t){const{text:n,gathering:r}=e,{arena:i,at:o}=e.room(),a=marginBefore(n,t),{length:u,stop:c}=decodeBase64({text:n,from:t,margin:a,endsItself:!0},i,o),l=c-t,h=function valuesIn(e,t,n){const r=[]
for(let i=t;i<n;){const t=(0,s.w)(e,i,n)
if(null===t||"other"===t.identity.kind)return[]
r.push(t),i=t.whole.end}return r}(i,o,o+u)
if(0===h.length)return{end:null,walked:l}
e.keep(u)
const d=e.spotAt(t,"der")
for(const{identity:e}of h)r.take(i,e,d)
return{end:c,walked:l}}(e,t):{end:null,walked:0}
if(null!==o.end)return o.end
e.patience.bare.spend(i.walked+o.walked),e.patience.bare.isOver&&e.gathering.notes.gaveUp(e.lineAt(t),r.Qq`bare base64`)
return null}(e,t)
if(null!==i)return i
if(n-t>=64&&function tellDamage(e,t){const{length:n}=decodeBase64({...plainSource(e,t),maxLength:48},e.sample,0)
return!(n<48||!beginsLikeDocument(e.sample,0))&&(e.gathering.notes.damaged(e.lineAt(t),r.Qq`Truncated or damaged base64 of a certificate or CSR`),!0)}(e,t))return n}return n-t<32?n:function readLongWord(e,t,n){const i=function sampleOf(e,t){const{length:n}=decodeBase64({...plainSource(e,t),maxLength:18},e.sample,0)
return e.sample.subarray(0,n)}(e,t),s=keyStoreType(i)
if(null!==s)return function bare_readJavaStore(e,t,n){const{bytes:r,stop:i}=decoded(e,t)
return e.gathering.javaStore(n,Buffer.from(r),e.lineAt(t)),i}(e,t,s)
if(i.subarray(0,oe.length).equals(oe))return e.gathering.notes.privateKey(e.lineAt(t),r.Qq`OpenSSH in base64`),n
return isText(i)&&e.mayNest?function readText(e,t){const{bytes:n,stop:r}=decoded(e,t)
n.length>=60&&e.readNested(n,t)
return r}(e,t):n}(e,t,n)}const oe=Buffer.from("openssh-key-v1\0"),ae="M".charCodeAt(0)
const ue=24,ce=15,le=new Set([48,2,6])
function plainSource({text:e},t){return{text:e,from:t,margin:null}}function decoded(e,t){const{text:n}=e,{arena:r,at:i}=e.room(),{length:s,stop:o}=decodeBase64({text:n,from:t,margin:marginBefore(n,t),endsItself:!0},r,i)
return{bytes:r.subarray(i,i+s),stop:o}}class TextLines{#me
at
constructor(e,t){this.#me=e,this.at=t}next(){if(this.at>=this.#me.length)return null
const e=this.#me.indexOf(10,this.at),t=e<0?this.#me.length:e,n=this.#me.toString("latin1",this.at,t)
return this.at=Math.min(t+1,this.#me.length),n.replace(/\r$/,"")}}function isLastLine(e){return/^\s*-----END /.test(e)}function isFirstLine(e){return/^\s*-----BEGIN /.test(e)}const he="+",de="-",fe=" ",pe=new Set([he,de,fe])
function isDiffMark(e){return pe.has(e)}function diffVersions(e,t){const n={mark:t,content:e.next()??""},r=function linesUntilLast(e,t){const n=[]
for(let r=e.next();null!==r;r=e.next()){const e=r.charAt(0),i=r.slice(1)
if(!pe.has(e)||isFirstLine(i))return null
n.push({mark:e,content:i})
if((e===fe||e===(t===de?de:he))&&isLastLine(i))return n}return null}(e,t)
return null===r||t!==de&&r.every(({mark:e})=>e===t)?null:[he,de].filter(e=>t===e||t===fe&&r.some(t=>t.mark===e)).map(e=>function version(e,t){const n=e.filter(e=>e.mark===t||e.mark===fe).map(({content:e})=>e),r=n.findIndex(isLastLine)
return n.slice(0,r<0?n.length:r+1).join("\n")}([n,...r],e))}const me=/^(\s*|\S{1,400}[:-])(\d{1,7})(\s*[:|.)\]>-]?\s*)$/,ge=/^(\S{1,400}):$/
function lineMarks(e){const[,t="",n,r=""]=me.exec(e)??[]
if(void 0!==n&&""!==r)return function numbers(e,t,n){const r=e.slice(0,-1)
return{strip:(i,s)=>{const o=""===e.trim()?i.trimStart():afterPath(i,r),a=String(t+s)
return!0!==o?.startsWith(a)?null:function afterSeparator(e,t){if(""===t)return e===e.trimStart()&&""!==e?null:e.trim()
const n=e.trimStart(),r=n.startsWith(t)||":"===t&&n.startsWith("-")
return r?n.slice(t.length).trim():null}(o.slice(a.length),n)}}}(t,Number(n),r.trim())
const[,i]=ge.exec(e)??[]
return void 0===i?null:{strip:e=>afterPath(e,i)}}function afterPath(e,t){const n=e.charAt(t.length)
return!e.startsWith(t)||":"!==n&&"-"!==n?null:e.slice(t.length+1).trim()}const ye=512
function readMarked(e,t){const n=e.mayNest?function prefixOf(e,{start:t}){let n=t
for(;n>0&&t-n<=ye&&10!==e[n-1]&&13!==e[n-1];)n--
return t-n>ye?null:n<t?e.toString("latin1",n,t):e.toString("latin1",t,t+we.length)===we?"-":null}(e.text,t):null
if(null===n)return null
const r=lineMarks(n)
return null!==r?function readLines(e,t,n){const r=new TextLines(e.text,t.start),i=[r.next()??""]
let s=r.at
for(let e=r.next();null!==e;e=r.next()){const t=n.strip(e,i.length)
if(null===t)break
if(i.push(t),s=r.at,isLastLine(t))break}return i.length<2?null:(e.readNested(Buffer.from(i.join("\n"),"latin1"),t.start),s)}(e,t,r):function readDiff(e,t,n){const{armour:r}=e.patience
if(r.isOver||!isDiffMark(n))return null
const i=e.text.toString("latin1",t.start,t.start+we.length)===we,s=new TextLines(e.text,i?t.start+1:t.start),o=diffVersions(s,n)
if(null===o)r.spend(s.at-t.start)
else for(const n of o)e.readNested(Buffer.from(n,"latin1"),t.start)
return null===o?null:s.at}(e,t,n)}const we="------B"
const be=new Map([["CERTIFICATE","certificate"],["X509 CERTIFICATE","certificate"],["TRUSTED CERTIFICATE","certificate"],["CERTIFICATE REQUEST","certificate-request"],["NEW CERTIFICATE REQUEST","certificate-request"],["PKCS7","signed-data"],["CMS","signed-data"]]),ke=/PRIVATE KEY|SECRET KEY|^OpenVPN .*\bkey\b/i
function labelKind(e){return be.get(e)??(ke.test(e)?"private-key":"foreign")}function armoured_take(e,t,n){const{kind:i,begin:s,bytes:o,length:a}=t,{identity:u}=n,{gathering:c}=e,l=e.lineAt(s.start)
"private-key"===u.kind?c.notes.privateKey(l,r.Qq`${u.form} in PEM, ${s.label}`):"foreign"===i&&"other"===u.kind?c.notes.passedOver(l,r.Qq`A PEM block labelled ${s.label}`):"other"!==u.kind||"signed-data"===i&&function isForeignCms(e){return"other"===e.kind&&"CMS message that is not signed data"===e.what}(u)?(e.keep(a),c.take(o,u,e.spotAt(s.start,"pem")),kindOf(n)!==i&&"other"!==u.kind&&c.notes.mislabelled(l,r.Qq`${s.label}`,nameOf(n))):c.notes.damaged(l,r.Qq`A PEM block that is labelled ${s.label} but contains a ${u.what}`),function takeMore(e,{begin:t,bytes:n,start:i,length:s},{whole:o,identity:a}){const u=i+s-o.end
if(0===u||"other"===a.kind)return
const{gathering:c}=e,l=c.count+c.notes.errors
e.mayNest&&e.readNested(n.subarray(o.end,i+s),t.start)
if(c.count+c.notes.errors>l||function allowsMore(e){return"TRUSTED CERTIFICATE"===e}(t.label))return
c.notes.flawed(e.lineAt(t.start),r.Qq`${u} bytes follow the document in the PEM block`)}(e,t,n)}function kindOf({identity:e}){return"other"===e.kind||"key-store"===e.kind?"foreign":e.kind}const ve={certificate:r.Qq`a certificate`,"certificate-request":r.Qq`a CSR`,"signed-data":r.Qq`PKCS#7`,"private-key":r.Qq`a private key`,foreign:r.Qq`a PKCS#12 store`}
function nameOf(e){return ve[kindOf(e)]}function boundaryAt(e,t){const n=dashesAt(e,t)
return{start:t,boundary:boundaryAfter(e,t,n),end:n.end}}function dashesAt(e,t){let n=t
for(;45===e[n];)n++
let r=n-t
for(;n<e.length;){const t=unitAt(e,n),i=meaningOfUnit(t),s=i===_.padding?softLineBreak(e,n):0
if(0===dashWidth(i)&&i!==_.nothing&&0===s)break
r+=dashWidth(i),n+=s||lengthOf(t)}return{width:r,end:n}}function boundaryAfter(e,t,n){if(n.width<3||function neverBegins(e,t){const n=(0,a.B)(e,t),r=(0,a.B)(e,t+1)
return 66===n?69!==r&&0===ne[r]:69===n?78!==r&&0===ne[r]:isLabelCharacter(e,t)}(e,n.end))return null
const{words:r,end:i}=function wordsAt(e,t){let n=t
for(;n<e.length&&n-t<64&&isPlainLabelByte(e,n);)n++
const r=dashWidth(plainAt(e,n))>0
return r?{words:e.toString("latin1",t,n).replaceAll(/ +/g," "),end:n}:function unitWordsAt(e,t){let n="",r=t
for(;r<e.length&&n.length<64;){const t=unitAt(e,r),i=meaningOfUnit(t)
if(i<Se)n+=base64Character(i)
else if(i===_.blank||i===Se)n+=n.endsWith(" ")?"":" "
else if(i===_.padding&&softLineBreak(e,r)>0)r+=softLineBreak(e,r)-1
else if(i!==_.nothing)break
r+=lengthOf(t)}return{words:n,end:r}}(e,t)}(e,n.end),[,s,o]=/^ ?(BEGIN|END) (.*[^ ]) ?$/.exec(r)??[]
if(void 0===o)return null
const u=dashesAt(e,i)
return u.width<2?null:"BEGIN"===s?{keyword:s,label:o,start:t,end:u.end}:{keyword:"END",label:o,start:t,end:endOfLast(e,i,n.width,u)}}function endOfLast(e,t,n,r){return e.subarray(t,t+n).every(e=>45===e)&&r.width>=n+3?t+n:r.end}function softLineBreak(e,t){return 61!==e[t]?0:10===e[t+1]?2:13===e[t+1]&&10===e[t+2]?3:0}function isPlainLabelByte(e,t){return 32===e[t]||isLabelCharacter(e,t)||function isHyphenInLabel(e,t){return 45===e[t]&&isLabelCharacter(e,t-1)&&isLabelCharacter(e,t+1)}(e,t)}function isLabelCharacter(e,t){return plainAt(e,t)<Se}const Se=62
function isHeader(e,t){let n=t
for(;n<t+40&&(45===e[n]||plainAt(e,n)<62);)n++
return n>t&&58===e[n]&&plainAt(e,n+1)===_.blank}function nextLine(e,t,n){let r=t
for(;r<e.length;){const t=unitAt(e,r),i=meaningOfUnit(t)
if(i!==_.lineEnd&&i!==_.blank&&i!==_.nothing)break
r+=lengthOf(t),i===_.lineEnd&&(r=skipMargin(e,r,n))}return r}function endOfLine(e,t){let n=t
for(;n<e.length;){const t=unitAt(e,n),r=meaningOfUnit(t)
if(r===_.lineEnd)break
const i=dashWidth(r)>0?boundaryAt(e,n):null
if(null!==i&&null!==i.boundary)return null
n=i?.end??n+lengthOf(t)}return n}const Ae=20
function readPem(e,t){const{armour:n}=e.patience
if(n.isOver)return t.end
const o=function readBody(e,t){const{text:n}=e,r=marginBefore(n,t.start),i=function skipHeaders(e,t,n){let r=t
for(;;){const t=nextLine(e,r,n),i=isHeader(e,t)?endOfLine(e,t):null
if(null===i)return r
r=i}}(n,t.end,r),{arena:s,at:o}=e.room(),a=decodeBase64({text:n,from:i,margin:r},s,o),u=function endFrom(e,t){const{text:n}=e
let r=0,i=0,s=!1
for(let o=t;o<n.length;){const t=unitAt(n,o),a=meaningOfUnit(t)
if(dashWidth(a)>0){const{boundary:t,end:n}=e.boundaryAt(o)
if(null!==t)return{boundary:t,seen:o,skipped:s,longestWord:r}
o=n}else o+=lengthOf(t)
i=a<64?i+1:0,r=Math.max(r,i),s=!0}return{boundary:null,seen:n.length,skipped:s,longestWord:r}}(e,a.stop),c="END"===u.boundary?.keyword?u.boundary:null,l=c?.label===t.label?c:null
return{begin:t,kind:labelKind(t.label),margin:r,from:i,bytes:s,start:o,length:a.length,longestWord:null===l?a.longestWord:Math.max(a.longestWord,u.longestWord),isOneLine:0===a.lineEnds,stop:a.stop,seen:u.seen,broken:u.skipped,closing:l,otherLabel:null===c||c===l?null:c.label}}(e,t),a=function pem_takeIn(e,t){const{begin:n,kind:o,closing:a,broken:u,otherLabel:c}=t
return"private-key"===o?function pem_privateKey(e,t){const{begin:n,closing:i,stop:o,bytes:a,start:u,length:c,broken:l}=t,h=0===c?null:(0,s.w)(a,u,u+c),d=h?.identity.kind
null!==h&&"private-key"!==d&&"other"!==d?armoured_take(e,t,h):function isKey({longestWord:e},t){return t||e>=Ae}(t,"private-key"===d||null!==i&&!l&&c>=qe)&&e.gathering.notes.privateKey(e.lineAt(n.start),r.Qq`PEM, ${n.label}`)
return i?.end??o}(e,t):null===a||u?null===c||u?"foreign"===o?a?.end??n.end:function withoutEnd(e,t){if(t.longestWord<20)return withoutBase64(e,t)
const{begin:n,margin:i,from:s,closing:o}=t,{gathering:a}=e,u=e.lineAt(n.start),c=null===o&&t.length>=64?readExactly(e,s,i):null
if("exact"===c?.kind&&"other"!==c.exact.outlined.identity.kind){const{bytes:i,outlined:s,end:o}=c.exact
return a.take(i,s.identity,e.spotAt(n.start,"pem")),kindOf(s)!==t.kind&&"private-key"!==s.identity.kind&&a.notes.mislabelled(u,r.Qq`${n.label}`,nameOf(s)),o}return a.notes.damaged(u,r.Qq`A truncated or damaged PEM block labelled ${n.label}`),o?.end??t.stop}(e,t):function closedOtherwise(e,t,n){const{begin:i,kind:o,bytes:a,start:u,length:c,stop:l,longestWord:h}=t,{notes:d}=e.gathering,f=e.lineAt(i.start),p=0===c?null:(0,s.w)(a,u,u+c)
if(null!==p&&"other"!==p.identity.kind)armoured_take(e,{...t,kind:kindOf(p)},p),"private-key"!==p.identity.kind&&d.mislabelled(f,r.Qq`${i.label} at its beginning and ${n} at its end`,nameOf(p))
else if("foreign"!==o){if(h<20)return withoutBase64(e,t)
d.damaged(f,r.Qq`A PEM block that begins as ${i.label} and ends as ${n}`)}return l}(e,t,c):function pem_closed(e,t,{end:n}){const{bytes:o,start:a,length:u}=t
if(function isMention({length:e,isOneLine:t}){return e<64&&t}(t))return n
const c=0===u?null:(0,s.w)(o,a,a+u)
if(c?.whole.tag!==i._A.sequence&&function takeNested(e,{begin:t,bytes:n,start:r,length:i}){const s=n.subarray(r,r+i)
if(!e.mayNest||i<64||!isText(s.subarray(0,18)))return!1
const{gathering:o}=e,a=o.count+o.notes.errors
return e.readNested(s,t.start),o.count+o.notes.errors>a}(e,t))return n
null===c?function armoured_tellDamage(e,{kind:t,begin:n,length:i}){const s=e.lineAt(n.start),o=r.Qq`PEM block labelled ${n.label}`
"foreign"===t?e.gathering.notes.passedOver(s,r.Qq`A ${o}`):e.gathering.notes.damaged(s,0===i?r.Qq`An empty ${o}`:r.Qq`A truncated or damaged ${o}`)}(e,t):armoured_take(e,t,c)
return n}(e,t,a)}(e,o)
return n.spend(Math.max(0,o.seen-a)),n.isOver&&e.gathering.notes.gaveUp(e.lineAt(t.start),r.Qq`PEM armour`),a}const qe=100
function withoutBase64(e,{begin:t,closing:n}){if(null===n)return t.end
const i=e.lineAt(t.start)
return e.gathering.notes.passedOver(i,r.Qq`A PEM block without base64, labelled ${t.label},`),n.end}const $e=Buffer.from("-----BEGIN CERTIFICATE-----\n"),Oe=Buffer.from("-----END CERTIFICATE-----"),xe=64,Qe=10
function readStrictPem(e,t){const{text:n,patience:r}=e,i=t+$e.length
if(10!==n[i+64]||r.armour.isOver)return null
if(!strict_pem_standsAt(n,t,$e)||!function beginsLine(e,t){return 0===t||e[t-1]===Qe}(n,t))return null
const o=n.indexOf(45,i)
if(o<0||!strict_pem_standsAt(n,o,Oe)||!function endsLine(e,t){return t===e.length||e[t]===Qe}(n,o+Oe.length))return null
const{arena:a,at:u}=e.room(),c=function decodeLines(e,t,n,r,i){if(e[n-1]!==Qe)return null
for(let r=t+xe;r<n;r+=65)if(e[r]!==Qe)return null
const s=Math.ceil((n-t)/65),o=n-t-s,a=e.toString("latin1",t,n)
if(o%4!=0||a.includes("_"))return null
const u=r.write(a,i,"base64")
return u===o/4*3-function paddingOf(e){return e.endsWith("==\n")?2:e.endsWith("=\n")?1:0}(a)?u:null}(n,i,o,a,u)
if(null===c)return null
const l=(0,s.w)(a,u,u+c)
return"certificate"!==l?.identity.kind||l.whole.end!==u+c?null:(e.keep(c),e.gathering.take(a,l.identity,e.spotAt(t,"pem")),o+Oe.length)}function strict_pem_standsAt(e,t,n){for(let r=0;r<n.length;r++)if(e[t+r]!==n[r])return!1
return!0}const _e={none:0,word:1,dash:2,wrapping:3,binary:4},Ce=Uint8Array.from({length:256},(e,t)=>{if(1===re[t])return _e.wrapping
const n=plainMeaning(t)
return function isControl(e){return e>0&&e<32&&!(e>=8&&e<=13)&&27!==e}(t)?_e.binary:n<64?_e.word:dashWidth(n)>0?_e.dash:_e.none})
function wrapped(e,t){const n=unitAt(e.text,t)
return dashWidth(meaningOfUnit(n))>0?dashes(e,t):t+lengthOf(n)}function dashes(e,t){const n=readStrictPem(e,t)
if(null!==n)return n
const{boundary:i,end:s}=e.boundaryAt(t)
return null===i?function dashesAlone(e,t,n){(function isAgeKey(e,t){const n=t-3
return 65===e[n]&&n>=0&&Q.test(e.toString("latin1",n,n+80))})(e.text,t)&&e.gathering.notes.privateKey(e.lineAt(t),r.Qq`age`)
return n}(e,t,s):"END"===i.keyword?i.end:readMarked(e,i)??readPem(e,i)}function word(e,t){const{text:n}=e
let r=t+1
for(;plainAt(n,r)<64;)r++
return function mayBeBare(e,t,n){return e[t]===ae||n-t>=32}(n,t,r)?readBare(e,t,r):r}const Ee=/^(?:#(?![ \t]*define\b)|\/\/|;(?=[\s;-]|[\w.-]+[ \t]*[=:])|--[ \t]|(?:rem|dnl)\b|::[ \t])/i,Ne=80,Re=[{open:"/*",close:"*/",beginsLine:!0},{open:"\x3c!--",close:"--\x3e",beginsLine:!1},{open:"<#",close:"#>",beginsLine:!0}]
class Comments{#me
#ge=null
#ye=0
#we=0
constructor(e){this.#me=e}isAt(e){return this.#ge??=function blocksIn(e){return e.includes(Ie)||e.includes(Te)?Re.map(t=>new BlockComments(e,t)):[]}(this.#me),this.#be(e)||this.#ge.some(t=>t.isAt(e))}#be(e){const t=this.#me.subarray(this.#we,e),n=Math.max(t.lastIndexOf(10),t.lastIndexOf(13))
return n>=0&&(this.#ye=this.#we+n+1),this.#we=Math.max(this.#we,e),this.#ye<e&&beginsLineComment(this.#me,this.#ye)}}const Ie=42,Te=60
function beginsLineComment(e,t){const n=comments_skipBlanks(e,t)
return Ee.test(e.toString("latin1",n,n+Ne))}class BlockComments{#me
#ke
#ve=-1
#Se=0
constructor(e,t){this.#me=e,this.#ke=t}isAt(e){for(;this.#Se<=e;)this.#Ae()
return this.#ve<=e}#Ae(){const{open:e,close:t,beginsLine:n}=this.#ke
this.#ve=this.#me.indexOf(e,this.#Se)
const r=this.#ve<0?-1:this.#me.indexOf(t,this.#ve+e.length)
r<0?(this.#ve=Number.POSITIVE_INFINITY,this.#Se=Number.POSITIVE_INFINITY):n&&!function isFirstOnLine(e,t){const n=e.toString("latin1",Math.max(0,t-Ne),t)
return/(?:^|[\r\n])(?:\xef\xbb\xbf)?[ \t]*(?:\{\{-?[ \t]*)?$/.test(n)}(this.#me,this.#ve)?(this.#Se=this.#ve+e.length,this.#ve=Number.POSITIVE_INFINITY):this.#Se=r+t.length}}function skipTemplateBraces(e,t){const[n=""]=/^(?:\{\{-?[ \t]*)?/.exec(e.toString("latin1",t,t+Ne))??[]
return t+n.length}function lineEndAfter(e,t){let n=t
for(;!isLineEnd(e,n);)n++
return n}function isLineEnd(e,t){return t>=e.length||10===e[t]||13===e[t]}function comments_skipBlanks(e,t){let n=t
for(239===(0,a.B)(e,n)&&187===e[n+1]&&191===e[n+2]&&(n+=3);32===e[n]||9===e[n];)n++
return n}class LineCounter{#me
#qe=0
#$e
constructor(e,t=1){this.#me=e,this.#$e=t}lineAt(e){const t=this.#me
let n=this.#$e
for(let r=this.#qe;r<e;r++){const e=t[r];(10===e||13===e&&10!==t[r+1])&&n++}return this.#qe=Math.max(this.#qe,e),this.#$e=n,n}}const Be=4
function placesAt(e,t){return{lineAt:()=>e,isCommentedAt:()=>t}}function placesIn(e,t){const n=new LineCounter(e,t),r=new Comments(e)
return{lineAt:e=>n.lineAt(e),isCommentedAt:e=>r.isAt(e)}}class TextScan{text
context
places
gathering
patience
firstBinary=null
urlSafeSeen=0
#Oe=null
#xe=null
#Qe=null
#_e=0
constructor(e,t,n){this.text=e,this.context=t,this.places=n,this.gathering=t.gathering,this.patience=t.patience}get mayNest(){return this.context.depth<Be}lineAt(e){return this.places.lineAt(e)}spotAt(e,t){const n=this.places.isCommentedAt(e)
return{line:this.places.lineAt(e),encoding:t,isCommented:n}}readNested(e,t){const{depth:n,readNested:r}=this.context
r(e,n+1,placesAt(this.places.lineAt(t),this.places.isCommentedAt(t)))}boundaryAt(e){return this.#xe?.start!==e&&(this.#xe=boundaryAt(this.text,e)),this.#xe}room(){return this.#Qe??=Buffer.allocUnsafe(Math.ceil(3*this.text.length/4)+3),{arena:this.#Qe,at:this.#_e}}get sample(){return this.#Oe??=Buffer.alloc(51),this.#Oe}keep(e){this.#_e+=e}}function readMixed(e,t,n){const r=function patienceFor(e){return{bare:new Patience(e),armour:new Patience(e),binary:new Patience(e)}}(e.length),contextAt=e=>({gathering:n,patience:r,depth:e,readNested:readNested}),i=new MixedReader(e,contextAt(0),null).read(t)
for(let e=1;e<=Be&&n.payloads.length>0;e++)for(const{bytes:t,spot:r}of n.payloads.splice(0))readNested(t,e,placesAt(r.line,r.isCommented??!1))
return i
function readNested(e,t,n){t<=Be&&new MixedReader(e,contextAt(t),n).read(0)}}class MixedReader{#l
#Ce
#Ee
#Ne
constructor(e,t,n){this.#l=e,this.#Ce=t,this.#Ee=null!==n,this.#Ne=n}read(e){const{binary:t}=this.#Ce.patience,n=t.isOver,s=[]
let o=[],a=e
for(const n of function*embeddedIn(e,t,n){if(!e.includes(i._A.integer,t)&&!m.some(([,n])=>e.includes(n[0]??0,t)))return
const r=new Search(e,n)
for(let n=r.next(t);n<e.length;){const e=r.valueAt(n)
null!==e&&(yield e),n=r.next(null===e||"damaged"===e.kind?n+1:e.end)}}(this.#l,e,t))"damaged"!==n.kind?(s.push(this.#Re(a,n.start,o)),this.#ce(n),o=[],a=n.end):o.push(n.start)
return s.push(this.#Re(a,this.#l.length,o)),t.isOver&&!n&&this.#Ce.gathering.notes.gaveUp(this.#Ie.lineAt(a),r.Qq`binary data`),s}get#Ie(){return this.#Ne??=placesIn(this.#l,1),this.#Ne}#Re(e,t,n){const{gathering:i}=this.#Ce,{count:s}=i,{errors:o}=i.notes,a=0!==e||this.#Ee?this.#Ie.lineAt(e):1,u=e===t?null:this.#Te(e,t,a)
for(const e of n){const t=r.Qq`A truncated or damaged DER value, ${e} bytes into the file,`
i.notes.damaged(this.#Ie.lineAt(e),t)}return{from:e,to:t,line:a,firstBinary:u,isRead:i.count>s,isWrong:i.notes.errors>o}}#Te(e,t,n){const i=this.#l.subarray(e,t),s=(0,A.S)(i),places=()=>this.#Ee?this.#Ie:placesIn(s,n)
!function tellKeyFormats(e,t,n){if(!e.includes(58))return
const i=[...puttyOffsets(e).map(e=>({at:e,name:"PuTTY"})),...jwkOffsets(e).map(e=>({at:e,name:"JSON Web Key"}))]
if(0===i.length)return
const{lineAt:s}=t()
for(const{at:e,name:t}of i.sort((e,t)=>e.at-t.at))n.privateKey(s(e),r.Qq`${t}`)}(s,places,this.#Ce.gathering.notes)
const o=new TextScan(s,this.#Ce,places())
return function scanText(e){const{text:t}=e,n=t.length
let r=0
for(;r<n;){const n=Ce[(0,a.F)(t,r)]
n===_e.none?r++:n===_e.word?r=word(e,r):n===_e.dash?r=dashes(e,r):n===_e.wrapping?r=wrapped(e,r):(e.firstBinary??=r,r++)}}(o),s===i&&null!==o.firstBinary?e+o.firstBinary:null}#ce(e){const{gathering:t}=this.#Ce,{start:n,end:r}=e,s={line:this.#Ie.lineAt(n),encoding:"der"}
if("java"===e.kind)t.javaStore(e.store,this.#Be(n,r),s.line)
else if(this.#Ee){const e=this.#Be(n,r),o=this.#Ie.isCommentedAt(n)
t.take(e,(0,p.l)(e,(0,i.s2)(e,0,e.length)),{...s,isCommented:o})}else t.take(this.#l,e.identity,s)}#Be(e,t){const n=this.#l.subarray(e,t)
return this.#Ee?Buffer.from(n):n}}function readDocuments(e,t,n="documents"){const r=Buffer.from(t.buffer,t.byteOffset,t.byteLength),i=new s.S(e,[],[],n),o=readBinary(r,i)
!function tellRest(e,t,n,r){for(const[i,s]of n.entries()){const o=0===i&&t>0?1:s.line,a=i===n.length-1&&(i>0||t>0)
s.isWrong||tellGap(e,{...s,line:o},a,r)}}(r,o,readMixed(r,o,i),i),function settleComments(e,t){if(0===t.commentedOut.length)return
if(function isWhollyComment(e){const t=new Comments(e)
for(let n=0;n<e.length;n=lineEndAfter(e,n)+1){const r=skipTemplateBraces(e,comments_skipBlanks(e,n))
if(!isLineEnd(e,r)&&!t.isAt(r)&&!beginsLineComment(e,n))return!1}return!0}((0,A.S)(e)))return void t.uncomment()
for(const{document:e}of t.commentedOut){const n="certificate-request"===e.kind?"CSR":e.kind
t.notes.commentedOut(e.line,n)}}(r,i)
const{found:a,commentedOut:u,stores:c,notes:l}=i
return 0!==i.count||l.hasError||((0,f.N)(t)?l.notCheckedOut():l.nothingRead()),{found:a,commentedOut:u,findings:l.finish(),labelFindings:l.labelFindings,stores:c}}function tellGap(e,t,n,{count:s,notes:o}){const{from:a,to:u,line:c,firstBinary:l,isRead:h}=t
h||!function beginsLikeDer(e,t){const n=longSequenceContent(e,t),r=null===n?void 0:e[n]
return r===i._A.sequence||r===i._A.integer||r===i._A.objectIdentifier}(e,a)||!n&&0!==s?h||!n||function isBlank(e,t){return e.subarray(t).every(e=>0===e||10===e||13===e||32===e)}(e,a)?null!==l&&s>0&&o.flawed(c,r.Qq`From offset ${l} on, bytes are neither text nor DER,`):o.flawed(c,r.Qq`${u-a} bytes from offset ${a} on follow the last DER value`):o.damaged(c,r.Qq`A truncated or damaged DER value, ${a} bytes into the file,`)}},25685:(e,t,n)=>{n.d(t,{l:()=>verifyRequestSignature})
var r=n(77598),i=n(69902),s=n(69653),o=n(84044),a=n(53272),u=n(37706),c=n(34174)
const l=new Set(["1.2.840.113549.1.1.1","1.2.840.113549.1.1.10","1.2.840.10040.4.1","1.3.101.112","1.3.101.113"]),h=new Set(["1.2.840.10045.3.1.7","1.3.132.0.34","1.3.132.0.35","1.3.132.0.10"])
function verifiedByPlatform(e){const t=function signedRequest(e){try{const[t,n,r]=(0,s.LU)(e,(0,s.s2)(e,0,e.length)),i=(0,s.yi)(n,s._A.sequence,"the signature algorithm"),o=(0,s.yi)(t,s._A.sequence,"the request"),a=(0,s.yi)((0,s.LU)(e,o)[2],s._A.sequence,"the public key"),{content:c,contentEnd:l}=(0,s.yi)(r,s._A.bitString,"the signature")
return 0!==e[c]?null:{info:e.subarray(o.start,o.end),keyInfo:e.subarray(a.start,a.end),isImportable:isImportable(e,a),algorithm:i,oid:(0,u.O)(e,i,"the signature algorithm"),signature:e.subarray(c+1,l)}}catch(e){return(0,i.p)(s.I4,e),null}}(e)
if(null===t)return"invalid"
const n=(0,c.w)(t.oid)
if(null===n)return"unverifiable"
const o=function importKey(e){try{return(0,r.createPublicKey)({key:e,format:"der",type:"spki"})}catch{return null}}(t.keyInfo)
if(null===o)return t.isImportable?"invalid":"unverifiable"
if(!n.some(e=>e===o.asymmetricKeyType))return"invalid"
const l=function checkSignature(e,{info:t,algorithm:n,oid:i,signature:s},o){try{if(i!==a.IV)return(0,r.verify)((0,c.D)(i).hash,t,o,s)
const{hash:u,saltLength:l}=(0,a.xo)(e,n),h=r.constants.RSA_PKCS1_PSS_PADDING
return(0,r.verify)(u,t,{key:o,padding:h,saltLength:l},s)}catch{return null}}(e,t,o)
return null===l?"unverifiable":l?"valid":"invalid"}function isImportable(e,t){const n=(0,s.yi)((0,s.LU)(e,t)[0],s._A.sequence,"the algorithm of the public key"),[r,i]=(0,s.LU)(e,n),a=(0,s.yi)(r,s._A.objectIdentifier,"the algorithm of the public key")
return!!l.has((0,o.R)(e,a))||i?.tag===s._A.objectIdentifier&&h.has((0,o.R)(e,i))}async function verifyRequestSignature(e){const t=verifiedByPlatform(Buffer.from(e))
return"unverifiable"===t&&!0===await async function verifiedByLibrary(e){await n.e(477).then(n.t.bind(n,80477,19))
const{Pkcs10CertificateRequest:t}=await Promise.all([n.e(624),n.e(927)]).then(n.t.bind(n,8927,19))
try{return await new t(Uint8Array.from(e)).verify()}catch{return null}}(e)?"valid":t}},76062:(e,t,n)=>{n.d(t,{S:()=>asciiCompatible,t:()=>utf16Order})
var r=n(26925)
const i=32,s=0
const o=64
function decoded(e,t){const n=e.subarray(0,-2&e.length),r="little"===t?n:Buffer.from(n).swap16()
return Buffer.from(r.toString("utf16le"),"utf8")}function endOfPart(e,t){const n=e[t]===s?1:0
let r=t
for(;r+1<e.length&&isCharacter(e,r+n)&&e[r+1-n]===s;)r+=2
return r}function charactersOf(e,t,n){const i=e[t]===s?1:0,o=Buffer.allocUnsafe((n-t)/2)
for(let n=0;n<o.length;n++)o[n]=(0,r.B)(e,t+i+2*n)
return o}function isCharacter(e,t){const n=(0,r.B)(e,t)
return n>=32&&n<127||9===n||10===n||13===n}const a=0,u=65279,c=256,l=1114111
function utf32Text(e){const t=function readerOf(e){const little=t=>e.readUInt32LE(t),big=t=>e.readUInt32BE(t)
return[little,big].find(t=>function isText(e,t){const n=Math.min(-4&e.length,c)
if(n<8)return!1
if(t(0)===u)return!0
for(let e=0;e<n;e+=4){const n=t(e)
if(n===a||n>=128)return!1}return!0}(e,t))??null}(e)
if(null===t)return null
const n=Buffer.allocUnsafe(e.length)
let r=0
for(let i=0;i+3<e.length;i+=4){const e=t(i)
e<128?n[r++]=e:r+=n.write(e<=l?String.fromCodePoint(e):"?",r,"utf8")}return n.subarray(0,r)}const h=0,d=256
function asciiCompatible(e){if((0,r.B)(e,0)<254&&!e.includes(h))return e
const t=utf32Text(e)
if(null!==t)return t
const n=utf16Order(e)
return null===n?function withoutUtf16Parts(e){const t=[]
let n=0
for(let r=e.indexOf(s);r>=0;){const o=r>n&&isCharacter(e,r-1)?r-1:r,a=endOfPart(e,o)
a-o>=2*i&&(t.push(e.subarray(n,o),charactersOf(e,o,a)),n=a),r=e.indexOf(s,Math.max(a,r+1))}return 0===t.length?e:Buffer.concat([...t,e.subarray(n)])}(e):function fromUtf16(e,t){const n=[]
let r=0
for(let i=0;i<e.length;i++){const a=i
for(;isCharacter(e,i);)i++
const u="little"===t&&e[i]===s?i-1:i
u-a<o||(n.push(decoded(e.subarray(r,a),t),e.subarray(a,u)),r=u)}return Buffer.concat([...n,decoded(e.subarray(r),t)])}(e,n)}function utf16Order(e){if(255===e[0]&&254===e[1])return"little"
if(254===e[0]&&255===e[1])return"big"
const t=e.subarray(0,-2&d)
return t.length<4||!t.includes(h)?null:isNulEverySecond(t,1)?"little":isNulEverySecond(t,0)?"big":null}function isNulEverySecond(e,t){let n=0
for(let r=0;r+1<e.length;r+=2){if(e[r+1-t]===h)return!1
e[r+t]===h&&n++}return 2*n>e.length/2*1.6}},88690:(e,t,n)=>{n.d(t,{I:()=>Assignment})
var r=n(26329),i=n(62097)
class EntryMatcher{includes
#Le
#Pe
#Me
#je
constructor({include:e,exclude:t}){this.includes=[...new Set(e)].map(e=>({pattern:e,hits:"none"})),this.#Le=new Map(this.includes.map(e=>[e.pattern,e])),this.#Pe=this.includes.filter(({pattern:e})=>!(0,i.$i)(e)).map(e=>[e,(0,r.f)(e.pattern)]),this.#Me=t.map(testOf),this.#je=t.filter(e=>(0,i.$i)(e)||/(?:^|\/)\*\*$/.test(e)).map(testOf)}match(e){const t=this.#Ke(e)
if(0===t.length)return"none"
const n=this.#Me.some(t=>t(e))
for(const e of t)"some"!==e.hits&&(e.hits=n?"excluded":"some")
return n?"none":t.every(({pattern:e})=>function isSweeping(e){return/^[*?./]+$/.test(e)}(e))?"swept":"named"}excludesFolder(e){return this.#je.some(t=>t(e))}#Ke(e){const t=[],n=this.#Le.get(e)
void 0!==n&&t.push(n)
for(const[r,i]of this.#Pe)r!==n&&i(e)&&t.push(r)
return t}}function testOf(e){if((0,i.$i)(e))return t=>t===e||t.startsWith(`${e}/`)
const t=(0,r.f)(e)
return n=>n===e||t(n)}class Assignment{matchers
#Fe
#Ue=new Map
constructor(e){this.#Fe=e,this.matchers=e.map(({files:e})=>new EntryMatcher(e))}entriesOf(e){return this.assign(e).entries}assign(e){const t=[]
let n=!1
return this.matchers.forEach((r,i)=>{const s=r.match(e)
"none"!==s&&t.push(i),"named"===s&&(n=!0)}),{entries:0===t.length?[]:this.#ze(t),isNamed:n}}#ze(e){const t=e.join(),n=this.#Ue.get(t)
if(void 0!==n)return n
const r=function winning(e){const t=e.filter(({origin:e})=>"config"===e)
return t.length>0?t:e}(this.#Fe.filter((t,n)=>e.includes(n)))
return this.#Ue.set(t,r),r}}},37646:(e,t,n)=>{n.d(t,{l:()=>findFiles})
var r=n(73024),i=n(74438),s=n(74043),o=n(88690),a=n(45974),u=n(48241),c=n(72164),l=n(62097),h=n(55139)
const d={error:"error",warn:"warning"}
function missingFiles(e,t,n){if("ignore"===t)return[]
return[...new Map(e.filter(({hits:e})=>"some"!==e).map(e=>[e.pattern,e])).values()].map(({pattern:e,hits:o})=>(0,i.g)(d[t],"no-files-found",i.j,s.Qq`${e} matches no file${"excluded"===o?s.Qq` that is not excluded`:[]}.`,"excluded"===o?f:function hintFor(e,t){if(function isEmpty(e){return look(()=>0===(0,r.readdirSync)(e).length)}(t))return s.Qq`The workspace is empty: check out the repository first, with actions/checkout.`
if((0,c.k_)(e))return s.Qq`Nothing in .git is read.`
const n=function linkedFolder(e,t){const n=e.split("/"),i=n.findIndex(e=>!(0,l.$i)(e)),s=-1===i?n:n.slice(0,i)
return s.map((e,t)=>s.slice(0,t+1).join("/")).find(e=>function isLink(e){return look(()=>(0,r.lstatSync)(e).isSymbolicLink())}(`${t}/${e}`)&&isFolder(`${t}/${e}`))??null}(e,t)
if(null!==n)return s.Qq`${n} is a link to a folder, and such links are not followed; name the folder itself.`
const i=p.find(([t])=>t.test(e))
if(void 0!==i)return i[1]
if((0,l.$i)(e)&&isFolder(`${t}/${e}`))return s.Qq`${e} is a folder; write ${`${e}/**`} for all files in it.`
return s.Qq`Check its spelling, upper and lower case included; patterns are relative to the workspace. Where files may be missing, set if-no-files-found to warn or ignore.`}(e,n)))}const f=s.Qq`Every file that it matches is excluded by a line that starts with !; correct one of the two.`,p=[[/^(["']).*\1$/,s.Qq`Take the quotes away: what stands on a line is the pattern.`],[/^[~$]|\$\{/,s.Qq`Neither ~ nor variables are expanded; write the path relative to the workspace.`],[/[,;](?![^{]*})|\s\S*[*/]/,s.Qq`Write one pattern per line, with nothing between them.`]]
function isFolder(e){return look(()=>(0,r.statSync)(e).isDirectory())}function look(e){try{return e()}catch(e){if(null===(0,h.CA)(e))throw e
return!1}}var m=n(70031),g=n(63064)
function list(e,t,n){try{if(t.split("/").length>a.Mw)throw function tooDeep(){return new h.kc(s.Qq`is a folder more than ${a.Mw} levels deep and is not looked into`,s.Qq`Leave the folder out with a pattern such as !folder/**.`)}()
return(0,r.readdirSync)(`${e}/${t}`,{withFileTypes:!0}).filter(({name:e})=>".git"!==e.toLowerCase())}catch(e){return n.push((0,h.O$)(""===t?".":t,(0,h.Zw)(e))),[]}}function kindOf(e,t,n){return n.isFile()?"file":n.isDirectory()?"folder":n.isSymbolicLink()?function isLinkToFolder(e,t){try{const n=r.realpathSync.native(`${e}/${t}`)
return n===e||(0,c.w7)(e,n)&&!(0,c.k_)(n.slice(e.length))&&(0,r.statSync)(n).isDirectory()}catch{return!1}}(e,t)?"folder":"link":"other"}async function findFiles(e,t,n,c=a.Mr){const l=r.realpathSync.native(t),h=new o.I(e.authorize),d=new o.I(e.pins),f=[...h.matchers,...d.matchers],p=f.flatMap(e=>e.includes),y=(0,m.x)(p.map(({pattern:e})=>e)),enters=e=>y(e)&&!f.every(t=>t.excludesFolder(e)),w=new g.P(n),b=[],k=[]
for(const{path:e,kind:t}of function*walk(e,t,n){const r=[""]
for(let i=r.pop();void 0!==i;i=r.pop())for(const s of list(e,i,n)){const n=""===i?s.name:`${i}/${s.name}`,o=kindOf(e,n,s)
s.isDirectory()&&t(n)&&r.push(n),yield{path:n,kind:o}}}(l,enters,k)){if(b.length>c||await w.areOver())break
if("folder"===t)continue
const n={authorize:h.assign(e),pins:d.assign(e)},r={authorize:n.authorize.entries,pins:n.pins.entries}
if(r.authorize.length+r.pins.length===0)continue
const i=!n.authorize.isNamed&&!n.pins.isNamed
b.push({path:e,kind:t,...r,isSwept:i}),b.length===u.a&&(0,u.u)()}return b.length>c?k.push(function tooManyFiles(e){return(0,i.g)("error","file-unreadable",i.j,s.Qq`The patterns match more than ${e} files, and those beyond are not read.`,s.Qq`Narrow the patterns, or split them between several steps.`)}(c)):n.aborted||k.push(...missingFiles(p,e.ifNoFilesFound,l)),{files:b.slice(0,c).sort(byPath),findings:k}}function byPath(e,t){return e.path<t.path?-1:1}},45974:(e,t,n)=>{n.d(t,{Je:()=>o,Mr:()=>s,Mw:()=>a,Qg:()=>i,o2:()=>r,xB:()=>u})
const r=16777216,i=131072,s=2e5,o=25e4,a=200,u=16777216},48241:(e,t,n)=>{n.d(t,{a:()=>r,u:()=>keepYoungGeneration})
const r=2e4
function keepYoungGeneration(){process.getBuiltinModule("node:v8").setFlagsFromString("--semi-space-growth-factor=1")}},85506:(e,t,n)=>{n.d(t,{R1:()=>readThroughLinks,VX:()=>readRegular,ou:()=>realFolders,wD:()=>exchanged})
var r=n(73024),i=n(76760),s=n(72164),o=n(74043),a=n(55139)
const u=r.constants.O_RDONLY|r.constants.O_NOFOLLOW|r.constants.O_NONBLOCK
function readRegular(e,t){return withOpened(e,(e,n)=>readOpened(e,n,t))}function readThroughLinks(e,t,n){const u=r.realpathSync.native(t)
if(!(0,s.w7)(e,u))throw(0,a.dr)()
if((0,s.k_)((0,i.relative)(e,u)))throw new a.kc(o.Qq`leads into .git`,o.Qq`Nothing in .git is read; name a file of the repository.`)
return withOpened(u,(e,i)=>{if(r.realpathSync.native(t)!==u||!function isSameFile(e,t){return e.dev===t.dev&&e.ino===t.ino}(i,(0,r.lstatSync)(u)))throw exchanged()
return readOpened(e,i,n)})}function realFolders(e){let t=null
return n=>{const s=n.slice(0,Math.max(0,n.lastIndexOf("/")))
if(s===t)return!0
const o=(0,i.join)(e,s)
return r.realpathSync.native(o)===o&&(t=s,!0)}}function exchanged(){return new a.kc(o.Qq`was exchanged while it was being opened`,o.Qq`Let no other program change the workspace meanwhile.`)}function withOpened(e,t){const n=(0,r.openSync)(e,u)
try{return t(n,(0,r.fstatSync)(n))}finally{(0,r.closeSync)(n)}}function readOpened(e,t,n){if(!t.isFile())throw(0,a.oQ)()
if(t.size>n)throw function tooBig(e){return new a.kc(o.Qq`is bigger than ${function inUnits(e){const t=e/1024
return t<1024?o.Qq`${t} KiB`:o.Qq`${t/1024} MiB`}(e)} and is not read`,o.Qq`Split it, or leave it out with a pattern that starts with !.`)}(n)
const i=Buffer.allocUnsafe(t.size)
let s=0
for(;s<i.length;){const t=(0,r.readSync)(e,i,s,i.length-s,s)
if(0===t)break
s+=t}return s<i.length?i.subarray(0,s):i}},55139:(e,t,n)=>{n.d(t,{CA:()=>errorCode,O$:()=>unreadable,Zw:()=>problemOf,dr:()=>leadsOutside,kc:()=>FileProblem,oQ:()=>notRegular})
var r=n(74438),i=n(74043)
class FileProblem extends Error{what
hint
constructor(e,t,n){super("file problem",n),this.name="FileProblem",this.what=e,this.hint=t}}const s=i.Qq`Leave it out with a pattern that starts with !, or put a readable file in its place.`,o=new Map([["ENOENT",[i.Qq`is not there, or is a link to nothing`,i.Qq`Correct the path, or restore the file that it leads to.`]],["ELOOP",[i.Qq`is a link that leads in a circle`,i.Qq`Remove the link or point it to a file.`]],["EACCES",[i.Qq`may not be read: permission denied`,i.Qq`Let the user who runs this read it (chmod a+r).`]],["EPERM",[i.Qq`may not be read: not permitted`,i.Qq`Let the user who runs this read it.`]],["ENXIO",[i.Qq`is a socket or a device, not a regular file`,s]],["ENOTDIR",[i.Qq`goes through something that is no folder`,s]]])
function problemOf(e){if(e instanceof FileProblem)return e
const t=errorCode(e)
if(null===t)throw e
const[n,r]=o.get(t)??[i.Qq`cannot be read (${t})`,s]
return new FileProblem(n,r,{cause:e})}function errorCode(e){return e instanceof Error&&"code"in e&&"string"==typeof e.code?e.code:null}function notRegular(){return new FileProblem(i.Qq`is no regular file`,s)}function leadsOutside(){return new FileProblem(i.Qq`is a link that leads outside the workspace`,i.Qq`Copy the file into the repository: nothing outside the workspace is read.`)}function unreadable(e,{what:t,hint:n}){return(0,r.g)("error","file-unreadable",{path:e,line:null},i.Qq`${e} ${t}.`,n)}},70031:(e,t,n)=>{n.d(t,{x:()=>reachOf})
var r=n(62097)
function reachOf(e){const t=new Set,n=new Map
for(const r of e){const{base:e,levels:i}=reachOfOne(r)
for(const n of ancestorsOf(e))t.add(n)
n.set(e,Math.max(i,n.get(e)??0))}return e=>{if(t.has(e))return!0
const r=e.split("/").length
return ancestorsOf(e).some(e=>r<(n.get(e)??0))}}function reachOfOne(e){const t=e.split("/"),n=t.findIndex(e=>!(0,r.$i)(e)),i=-1===n?t.length-1:n,s=/\*\*|\(/.test(e)
return{base:t.slice(0,i).join("/"),levels:s?1/0:t.length}}function ancestorsOf(e){const t=e.split("/")
return["",...t.map((e,n)=>t.slice(0,n+1).join("/"))]}},78766:(e,t,n)=>{n.d(t,{RG:()=>readConfigFile,Ul:()=>readFiles,qy:()=>readStateFile})
var r=n(73024),i=n(76760),s=n(17324),o=n(72164),a=n(74043),u=n(45974),c=n(85506),l=n(55139),h=n(95151)
function*readFiles(e,t){const n=r.realpathSync.native(t),i=(0,c.ou)(n)
for(const t of e)yield readOne(n,t,i)}function readConfigFile(e,t){const n=(0,o.RV)(e,t)
if(!n.ok)return n
try{return(0,s.Yz)((0,c.R1)(r.realpathSync.native(t),n.value,u.Qg))}catch(t){const{what:n}=(0,l.Zw)(t)
return(0,s.eJ)(a.Qq`${e} ${n}. Name a YAML file of the repository that this job may read.`)}}function readStateFile(e,t){const n=(0,h.T)(e,t)
if(!n.ok)return null
try{return(0,c.R1)((0,i.dirname)(n.value),n.value,u.xB)}catch(e){return(0,l.Zw)(e),null}}function readOne(e,t,n){try{return{kind:"read",file:t,bytes:bytesOf(e,t,n)}}catch(e){return{kind:"unreadable",file:t,finding:(0,l.O$)(t.path,(0,l.Zw)(e))}}}function bytesOf(e,t,n){if("other"===t.kind)throw(0,l.oQ)()
const r=`${e}/${t.path}`
if("link"===t.kind)return(0,c.R1)(e,r,u.o2)
if(!n(t.path))throw(0,c.wD)()
return(0,c.VX)(r,u.o2)}},95151:(e,t,n)=>{n.d(t,{E:()=>refuseOutput,T:()=>outputTarget})
var r=n(73024),i=n(76760),s=n(17324),o=n(72164),a=n(74043),u=n(55139)
function outputTarget(e,t){const n=(0,o.I6)(e,t)
if(!n.ok)return n
try{return function permitted(e,t,{workspace:n,runnerTemp:r}){const u=throughLinks(t)
if(null===u)return(0,s.eJ)(a.Qq`${e} goes through a link that leads nowhere`)
const c=null===r?[n]:[n,r],l=c.map(throughLinks).find(e=>null!==e&&(0,o.w7)(e,u))
if(null==l)return(0,s.eJ)(a.Qq`${e} goes through a link that leads outside`)
if((0,o.k_)((0,i.relative)(l,u)))return(0,s.eJ)(a.Qq`${e} goes through a link into .git`)
const h=obstacleOn(u)
return null===h?(0,s.Yz)(u):(0,s.eJ)(a.Qq`${e} ${h}`)}(e,n.value,t)}catch(t){const n=(0,u.CA)(t)
if(null===n)throw t
return(0,s.eJ)(a.Qq`${e} cannot be looked at (${n})`)}}function refuseOutput(e,t){const n=outputTarget(e,t)
return n.ok?null:n.fault}function throughLinks(e){if(null!==statsOf(e))return function realPath(e){return unless(["ENOENT","ELOOP"],()=>r.realpathSync.native(e))}(e)
const t=throughLinks((0,i.dirname)(e))
return null===t?null:(0,i.join)(t,(0,i.basename)(e))}function statsOf(e){return unless(["ENOENT","ENOTDIR"],()=>(0,r.lstatSync)(e))}function unless(e,t){try{return t()}catch(t){if(e.includes((0,u.CA)(t)??""))return null
throw t}}function obstacleOn(e){const t=statsOf(e)
if(null!==t)return function obstacleOf(e){return e.isDirectory()?a.Qq`is a folder`:e.isFile()?null:a.Qq`is no regular file`}(t)
const n=statsOf((0,i.dirname)(e))
return null===n?obstacleOn((0,i.dirname)(e)):n.isDirectory()?null:a.Qq`is beneath a file, not a folder`}},63064:(e,t,n)=>{n.d(t,{P:()=>Turns})
var r=n(58500)
class Turns{#De
#He=performance.now()
constructor(e){this.#De=e}async areOver(){return performance.now()-this.#He>=50&&(await(0,r.setImmediate)(),this.#He=performance.now()),this.#De.aborted}}},4011:(e,t,n)=>{n.d(t,{M:()=>writeInside,Q:()=>WriteError})
var r=n(77598),i=n(73024),s=n(76760),o=n(4854),a=n(74043),u=n(55139),c=n(95151)
class WriteError extends Error{text
constructor(e,t){super((0,o.Ul)(e),t),this.name="WriteError",this.text=e}}function writeInside(e,t,n){const o=(0,c.T)(e,n)
if(!o.ok)throw new WriteError(a.Qq`nothing is written: ${o.fault}`)
try{!function replace(e,t){const n=(0,s.dirname)(e)
if((0,i.mkdirSync)(n,{recursive:!0}),i.realpathSync.native(n)!==n)throw new WriteError(a.Qq`the folder of ${e} was exchanged`)
const o=(0,s.join)(n,`.certspotter-${(0,r.randomUUID)()}.tmp`)
try{!function writeNew(e,t){const n=(0,i.openSync)(e,"wx")
try{for(const e of t)writeWhole(n,Buffer.from(e))}finally{(0,i.closeSync)(n)}}(o,t),(0,i.renameSync)(o,e)}catch(e){throw(0,i.rmSync)(o,{force:!0}),e}}(o.value,t)}catch(t){const n=(0,u.CA)(t)
if(null===n)throw t
throw new WriteError(a.Qq`${e} cannot be written (${n})`,{cause:t})}}function writeWhole(e,t){let n=0
for(;n<t.length;)n+=(0,i.writeSync)(e,t,n)}},32669:(e,t,n)=>{n.d(t,{Yj:()=>s,dG:()=>o,tt:()=>compareUrgency,yr:()=>r})
const r=["error","warning","notice"],i=["secret","attack","outage","undone"],s={"file-unreadable":{title:"A matched file cannot be read",levels:["error"],cause:"A file that a pattern matches could not be read: it is larger than 16 MiB, no regular file, a link that leads outside of the workspace, or the system refused to open it. Or there are more files, levels of folders or documents than one run takes up, or the job was cancelled before all were read. Or a result could not be written where `report`, `sarif` or `update` say.",cure:"Exclude the path with a line that starts with `!`, or put the certificate itself where the pattern looks. Results go into the workspace or the temporary folder of the runner."},"no-files-found":{title:"A pattern matches no file, or no longer the certificate of a pin",levels:["error","warning"],cause:"A pattern of `authorize`, `pins` or the config file matches nothing. Often the checkout step is missing, or the pattern is relative to another folder than the workspace. A warning in a pull request: the base branch watches a pin, and nothing in the pull request matches a certificate of it any more, as its file is removed or its pattern or entry has changed.",cure:"Correct the pattern, or set `if-no-files-found` to `warn` or `ignore` if the files come and go. Merge a pull request that removes a pin only if nothing trusts its certificate any more."},"no-document":{title:"A matched file holds no certificate or CSR",levels:["error","warning","notice"],cause:"A matched file holds neither a certificate nor a certificate signing request that can be read. Files that only patterns of wildcards alone match, such as `**`, are reported one by one where their name ends like that of a certificate, such as `.pem`, `.crt` or `.csr`, and nothing else is said of them; all others are counted in one notice. If none of them has a document, that is what `if-no-files-found` says, or a notice where an error says why.",cure:"Narrow the pattern so that it leaves the file out, or put the certificate into it. A pattern that names a folder or a part of the name, such as `certs/**` or `**/*.pem`, reports every file without a document."},malformed:{title:"A certificate or CSR is damaged",levels:["error","warning"],cause:"Something announces itself as a certificate or a CSR but is cut off, altered, or holds a value that the standards do not allow, such as month 13. A warning means that the document counts all the same, or that it stands in source code or documentation that only patterns such as `**` match, where most are examples; there is one for each such file.",cure:"Copy the document anew from where it was issued. `openssl x509 -in FILE -noout -text` or `openssl req` shows how far it can be read."},"private-key":{urgency:"secret",title:"A private key stands in a matched file",levels:["error"],cause:"A matched file holds a private key. Nothing of it was printed, but whoever can read the repository has it.",cure:"Treat the key as compromised: make a new one, have the certificate reissued and the old one revoked. Removing the file does not remove it from the history. Leave out keys that protect nothing, such as those of tests, with a line that starts with `!`, such as `!**/testdata/**`."},"keystore-locked":{title:"A key store cannot be opened",levels:["error","notice"],cause:"A PKCS #12 store, or a part of it, is encrypted, and neither the empty password nor one of `keystore-passwords` opens it, or its iteration count is beyond what a run spends on it. A notice: a store (JKS, JCEKS, or PKCS #12 without encryption) was read without a password, and none of those given verifies that it is unaltered.",cure:"Give the password of the store in `keystore-passwords` or, for one entry, name the environment variable that has it in `keystore-password-env`; take both from secrets. A store that only contains certificates can also be exported without encryption."},unsupported:{title:"An object is passed over because this Action does not read its kind",levels:["notice","error"],cause:"An object in a file is none of what this Action reads, such as an attribute certificate or a revocation list, or it is encoded in a way that is passed over. An error: a key has more DNS names than one request carries.",cure:"Nothing, if it is meant to be there. Otherwise convert it to PEM or DER, or use several keys."},"commented-out":{title:"A document is commented out",levels:["notice"],cause:"A certificate or CSR stands in a comment of a file that contains more than comments. Nothing uses it, so it is neither authorized nor judged as a pin; in the report, its `commentedOut` is true.",cure:"Nothing, if it is meant to be there. A file that consists of comments alone is read as if it had none."},"csr-signature-invalid":{urgency:"undone",title:"The signature of a CSR does not verify",levels:["error"],cause:"The signature of a CSR does not verify with the public key in it: the request was altered after it was signed, or was signed with another key. It is not sent.",cure:"Make the CSR anew with the private key that belongs to it."},"csr-signature-unverified":{title:"The signature of a CSR uses an algorithm that cannot be verified here",levels:["warning"],cause:"The signature of a CSR uses an algorithm that the platform cannot verify. Its key is authorized by its hash and the names that the plan shows; the CSR itself is not sent.",cure:"Check it elsewhere (`openssl req -verify -in FILE`), or use a common algorithm such as ECDSA with SHA-256."},"csr-ambiguous":{title:"Programs may read different names in a CSR",levels:["notice"],cause:"A CSR is encoded in a way that programs read differently: it is not in DER, it requests extensions twice or in an attribute of Microsoft, its subjectAltName contains names in unusual forms, or its common name is in an unusual type of string or has control characters. Instead of the CSR, the hash of its key and the names that the plan shows are sent, so that nothing else can be authorized.",cure:"Check that the names in the plan are the ones you want. A CSR that `openssl req` creates from the same key does not have this problem."},"weak-key":{title:"A key is too short",levels:["warning"],cause:"An RSA key is shorter than 2048 bits. Public certificate authorities refuse it.",cure:"Make a new key: RSA with 2048 bits or more, or ECDSA with P-256."},"weak-signature":{title:"A CSR is signed with a broken hash function",levels:["warning"],cause:"A CSR is signed with MD5, SHA-1 or an older hash function, for which collisions can be made.",cure:"Make the CSR anew with SHA-256: `openssl req -new -sha256 …`."},"no-dns-names":{title:"A key has no DNS name to be authorized for",levels:["error"],cause:"A key has no DNS name to be authorized for: neither its documents nor `dns-names` give one. Cert Spotter authorizes a key for names only.",cure:"Say the names under `dns-names`, or have a subjectAltName put into the CSR or certificate."},"invalid-dns-name":{title:"A name is no DNS name and is left out",levels:["warning"],cause:"A name is no DNS name and was left out, such as an address with a space, a label of more than 63 characters, or a wildcard that is not the whole leftmost label.",cure:"Correct the name in the CSR or under `dns-names`. International names are converted to A-labels for you."},"name-not-in-san":{title:"The common name is missing from the subject alternative names",levels:["warning"],cause:"The common name of the subject is a DNS name that is missing from the subjectAltName. Cert Spotter counts it, so it is authorized as well; TLS clients ignore it.",cure:"Add it to the subjectAltName, or take it out of the subject if nobody uses it."},"ca-certificate":{title:"A CA certificate is left out",levels:["notice"],cause:"A CA certificate, such as the intermediate of a chain file, was left out: its key does not belong to your names. There is one notice for each file.",cure:"Nothing. Leave CA certificates out of the pattern if you prefer not to read this."},"certificate-expired":{title:"An expired certificate is left out",levels:["warning"],cause:"A certificate ended before the moment that the run judges as of, so there is nothing left to authorize.",cure:"Remove it from the repository, or put its successor in its place."},"wrong-kind":{title:"A document cannot be authorized in the chosen way",levels:["error","warning"],cause:"A document cannot be authorized in the way that was asked for: `certificate` and `certificate-hash` need a certificate, and a CSR is none; `certificate` needs one that is no precertificate. A CSR among pins is a warning.",cure:"Use `authorize-by: key` for CSRs, and `certificate-hash` for precertificates; a config entry can say so for some files only."},"api-key-missing":{urgency:"undone",title:"There is something to authorize but no API key",levels:["error"],cause:"The run would apply and there is something to authorize, but `api-key` is empty. Secrets are not handed to workflows of forks and Dependabot, and a misspelt secret is an empty one.",cure:"Store the key as a secret of the repository and pass it as `api-key`. Use `mode: plan` where no key is to be had."},"apply-refused":{urgency:"undone",title:"Applying is refused for this event",levels:["error"],cause:"Applying is refused where a stranger may have chosen what to authorize: pull requests of forks, `pull_request_target` and `workflow_run`.",cure:"Use `mode: auto`, and let the push to the default branch apply what was reviewed."},"api-rejected":{urgency:"undone",title:"Cert Spotter rejected an authorization",levels:["error"],cause:"Cert Spotter answered an authorization with an error that another try would not change. Its own words stand in the message.",cure:"After 401 and 403, check the API key and what it may do. Otherwise correct what the message names: the field, the name or the document."},"api-unreachable":{urgency:"undone",title:"Cert Spotter could not be reached or kept failing",levels:["error"],cause:"Cert Spotter could not be reached, or kept failing, through up to five tries within two minutes: the network, a proxy, a time-out, or an error on its side.",cure:"Run the job again later: what is authorized already does no harm a second time. Behind a proxy, set `https_proxy` and allow the host of `api-url`."},"api-not-tried":{title:"An authorization was not tried",levels:["error"],cause:"An authorization was not sent because the run ended the sending before: the key was refused, the service had not answered for five minutes, or the job was cancelled.",cure:"Cure the first failure and run the job again."},"pin-expired":{urgency:"outage",title:"A pinned certificate has expired",levels:["error"],cause:"No certificate of a pin is valid any more: systems that trust it by identity refuse its owner, or soon will.",cure:"Get the successor from its owner, check it by another way than the one it came by, and put it beside the old one."},"pin-expiring":{urgency:"outage",title:"A pinned certificate is near its end",levels:["warning","error"],cause:"A pin has less time left than `warn-before` (a warning) or `fail-before` (an error), and no certificate in the repository follows without a gap.",cure:"Get the successor from its owner and add it while the present one is still valid, so that both are trusted during the change."},"pin-not-yet-valid":{urgency:"outage",title:"A pinned certificate is not valid yet",levels:["error"],cause:"The only certificates of a pin have not begun yet.",cure:"Keep the present certificate beside the new one until that begins, or correct the clock or `as-of`."},"pin-mismatch":{urgency:"outage",title:"A pinned certificate is not the expected one",levels:["error"],cause:"A certificate of a pin is not as `expect` says: subject, issuer, serial number or a hash differs.",cure:"If its owner announced the change, confirm that with the owner and correct `expect`. If not, do not trust the certificate."},"pin-superseded":{title:"An older pinned certificate may be removed",levels:["notice","warning"],cause:"An older certificate of a pin nears its end, and its successor is in place already. A warning means that the older one is past `fail-before` and only its names, not an entry of the config file, say that both belong to one owner.",cure:"Remove the older one once it has ended or its owner no longer uses it. If both are one owner’s, list their files in one entry of the config file; if not, in an entry each."},"pin-usage-lost":{title:"A later certificate lacks a usage of the pinned one",levels:["warning"],cause:"A later certificate, in the repository or on the page at `source`, lacks an extended key usage that the present one has, such as `client-auth`. It does not count as the successor. Public authorities no longer issue server certificates for client authentication from 2026 on.",cure:"Ask the owner for a certificate with that usage, or find out whether your systems check it. If they don’t, say in `expect.usage` what you need."},"pin-renewal-published":{urgency:"outage",title:"The owner has published the successor of a pinned certificate",levels:["warning"],cause:"The page at `source` shows a certificate with the subject of the pin that lasts longer and is not in the repository yet; or one with another subject that is as `expect` says, or that is the only other one there.",cure:"Check its hashes and serial number with its owner, then add it. With `update`, the Action writes the file, and a later step can open a pull request."},"pin-unverified":{title:"Nothing shows that a published certificate is genuine",levels:["warning"],cause:"The page at `source` shows a certificate that may be the successor, but no authority whose certificate stands in the repository or on the page has signed it, nor the key in `expect.issuer-public-key-sha256`. It may be made up. It is not written.",cure:"Ask its owner. If it is genuine, add the certificate of its issuer to the files that are read. Where the owner has no issuer that can be verified, `verify: none` leaves the check to you."},"pin-not-published":{title:"The owner no longer publishes a pinned certificate",levels:["warning","notice"],cause:"The page at `source` does not show a certificate that you have pinned. Its owner may have replaced it, or the page changed. A notice means that the page shows the certificate, but its own text does not name the serial number.",cure:"Look at the page, and ask its owner whether the certificate is still in use."},"pin-reference-stale":{title:"A file mentions a pinned certificate that ends soon, but not its successor",levels:["warning","error"],cause:"A file under `references` of a pin mentions, by fingerprint or as PEM, only a certificate that ends within `warn-before` (a warning) or `fail-before` (an error), and not the successor that is in the repository or at `source`. Whatever reads that file refuses the owner once the certificate is replaced. Or an Android `pin-set` is about to expire or has expired, after which its pins no longer count, or it has no backup pin.",cure:"Add the value that the message gives, which is in the same notation, beside the one that is there; take the old one out once its certificate has ended. Give a `pin-set` a second pin, and a later `expiration`."},"pin-reference-unknown":{title:"A fingerprint belongs to no certificate in the repository",levels:["notice"],cause:"A file under `references` of a pin mentions what looks like the fingerprint of a certificate, but no certificate that this run has read has it. Or no file under `references` mentions any certificate at all.",cure:"Take the fingerprint out of the file if its certificate is no longer used; else add the certificate to the repository, so that its end is watched. Correct `references` if it names other files than you meant."},"source-unreachable":{title:"The page where the owner publishes the certificate cannot be read",levels:["warning"],cause:"The page at `source` could not be read: the network, its TLS certificate, a redirect that is not allowed, a private address, more than 4 MiB or more than 30 seconds; or it holds no certificate. The expiry was judged all the same.",cure:"Open the address in a browser, correct `source`, or allow it in the proxy."},"base-unknown":{title:"What the base branch authorizes and watches is not known",levels:["warning"],cause:"A plan is compared with what the base branch authorizes and watches by its own workflow and config file. The pull request changes more of a workflow than the inputs of this Action, adds this Action, or changes another workflow that may use it; or inputs are expressions that may come out differently after the merge; or what is checked out is not what the merge brings. Then nothing counts as unchanged, and everything is shown.",cure:"Review all keys and names that are shown, and the changes to workflow files. Give `authorize`, `authorize-by`, `dns-names` and `config` as plain values, and check out what `pull_request` runs on, which is what `actions/checkout` does when it is not told otherwise."},"not-checked-out":{title:"A file that the patterns match is not in the checkout",levels:["warning"],cause:"The checkout does not hold the content of a matched file: it is a pointer of Git LFS, or stands outside of the sparse checkout or in a submodule that was not checked out, or a filter changes it. It was not read, and counts neither as there nor as removed.",cure:"Set `lfs: true`, `submodules: true` or another `sparse-checkout` for `actions/checkout`, or leave the path out with a line that starts with `!`."},"unknown-issuance":{urgency:"attack",title:"A certificate for your names has a key that is not in the repository",levels:["warning","error"],cause:"Certificate Transparency logs hold an unexpired certificate for an audited domain, and no certificate, precertificate or CSR that this run has read has its key. `audit` chooses the level.",cure:"If you ordered it, add its CSR or certificate to the repository. If a provider makes it for you, add it to `audit.allow` in the config file, with the reason. If nobody knows of it, treat it as an attack: ask its issuer to revoke it, and find out how the name was validated."},"certificate-revoked":{urgency:"outage",title:"A certificate in the repository is revoked",levels:["warning"],cause:"The search of the logs says that a certificate in the repository has been revoked.",cure:"Find out who had it revoked and why. Replace it wherever it is used, with a new key if that may be compromised, and remove it."},"issuance-missing":{title:"A CSR has no certificate",levels:["notice"],cause:"A CSR has stood in the repository for longer than `audit.missing-after` (7 days), and the logs hold no unexpired certificate with its key. Git tells how long: where the history of the checkout does not go back so far, nothing is said.",cure:"Order the certificate, or remove the CSR, and its key from the authorized keys in the settings of Cert Spotter. `audit.missing-after: never` turns this off."},"name-not-monitored":{title:"Cert Spotter does not monitor a name",levels:["warning"],cause:"A name that is authorized or audited is not among the domains that the account monitors, or its monitoring is disabled: Cert Spotter reports no certificate for it, whatever is authorized.",cure:"Add or enable the domain in Cert Spotter. `example.com` means only this name, `.example.com` the name and everything below it."},"audit-incomplete":{title:"The audit could not read everything",levels:["warning"],cause:"The search of the logs ended before all issuances were read: the API refused a domain, limited the rate, failed or could not be reached, or a limit of requests, time or size was met. What was read is reported; what was not read is not known to be fine.",cure:"Run the audit again later, name fewer domains in `audit-domains`, raise `audit-requests`, or use `audit-with-key` for a higher limit. A public suffix, such as `co.uk`, cannot be searched."},"github-api":{title:"GitHub refused or failed a request",levels:["warning"],cause:"GitHub refused or failed a request for the comment, the issue or the base branch. Usually the token lacks a permission. Or several jobs of a workflow share a comment or an issue, as nothing tells them apart.",cure:"Do what the message says, such as granting a permission under `permissions` of the job. Pull requests of forks have a token that may only read. Jobs that share something need the input `id`."}},o=Object.keys(s).filter(function isFindingCode(e){return Object.hasOwn(s,e)})
const a=new Map(o.map((e,t)=>[e,rankOf(e,t)]))
function rankOf(e,t){const{urgency:n}=s[e]
return(void 0===n?i.length:i.indexOf(n))*o.length+t}function compareUrgency(e,t){return Number(a.get(e))-Number(a.get(t))}},74438:(e,t,n)=>{n.d(t,{g:()=>finding,j:()=>r})
const r={path:null,line:null}
function finding(e,t,{path:n,line:r},i,s){return{level:e,code:t,path:n,line:r,message:i,hint:s}}},69902:(e,t,n)=>{function expected(e,t){if(t instanceof e)return t
throw t}function foreseen(e,t){try{return t()}catch(t){return expected(e,t)}}n.d(t,{m:()=>foreseen,p:()=>expected})},57259:(e,t,n)=>{n.d(t,{Ag:()=>s,Ek:()=>r,qU:()=>helpUri})
const r="https://github.com/certspotter-action/certspotter-action",i=`${r}/blob/main/docs/findings.md`
function helpUri(e){return`${i}#${e}`}const s=`${r}/issues`},33721:(e,t,n)=>{n.d(t,{H:()=>unforeseen})
var r=n(74043),i=n(57259)
function unforeseen(e){const t=(0,r.fj)(causesOf(e),r.Qq`, because of `)
return r.Qq`This should not happen: ${t}. Please report it at ${i.Ag}.`}function causesOf(e){if(!(e instanceof Error))return[String(e)]
const t=e.stack??e.message
return void 0===e.cause?[t]:[t,...causesOf(e.cause)]}},9009:(e,t,n)=>{n.d(t,{d:()=>isDefaultBranchRun})
const r=new Set(["schedule","repository_dispatch"]),i=new Set(["push","workflow_dispatch"])
function isDefaultBranchRun({eventName:e,ref:t,defaultBranch:n}){const s=null!==n&&t===`refs/heads/${n}`
return i.has(e)?s:r.has(e)&&(s||null===n||""===t)}},20530:(e,t,n)=>{n.d(t,{Y:()=>hashed,c:()=>identityOf})
var r=n(77598)
function identityOf(e,{id:t,part:n}){const{workflow:r,job:i,step:s}=e,o=function workflowFile({workflowPath:e,workflowRepository:t,repository:n}){const r=`${n.owner}/${n.name}`.toLowerCase()
return t?.toLowerCase()===r||null===e?e:`${t}/${e}`}(e)??r,a=[o,i,s,t??"",n?.replace("/"," of ")??""]
return{key:hashed([o,i,s,t??"",n??""]),legacyKey:hashed(null===n?[r,i]:[r,i,n]),category:`certspotter-action/${a.filter(e=>""!==e).join("/")}/`}}function hashed(e){return(0,r.createHash)("sha256").update(JSON.stringify(e)).digest("hex").slice(0,32)}},31849:(e,t,n)=>{n.d(t,{Ib:()=>isSameAttempt,Mf:()=>isSameRun,UL:()=>readStamp,Zs:()=>stampOf,tW:()=>isOlder,z0:()=>writeStamp})
var r=n(20530)
function stampOf(e){const{runNumber:t,runAttempt:n,runId:i,sha:s,base:o,pullRequest:a}=e,u=(0,r.Y)([i,s,o?.sha??"",a?.head.sha??""]).slice(0,16)
return{number:0===t?ordinalOf(i):t,attempt:n,id:u}}function ordinalOf(e){return/^\d{1,15}$/.test(e)?Number(e):null}function isOlder(e,t){return null!==e.number&&null!==t.number&&(e.number<t.number||e.number===t.number&&e.attempt<t.attempt)}function isSameRun(e,t){return""!==e.id&&e.id===t.id}function isSameAttempt(e,t){return isSameRun(e,t)&&e.attempt===t.attempt}function writeStamp({number:e,attempt:t,id:n}){return`${e??"-"}.${t}.${n}`}function readStamp(e){const[,t,n,r]=/^(\d{1,15}|-)\.(\d{1,15})\.([0-9a-f]{16}|)$/.exec(e)??[]
return void 0===t||void 0===r?null:{number:"-"===t?null:Number(t),attempt:Number(n),id:r}}},26329:(e,t,n)=>{n.d(t,{v:()=>expressionMatcher,f:()=>globMatcher})
var r=n(14006),i=n(74043)
const s=65536
class Automaton{#We
#Ge
#Je=new Map
#Se
#Ye=0
constructor(e){this.#We=e,this.#Ge=function dependantsOf({steps:e}){const t=e.map(()=>[])
return e.forEach((e,n)=>{if("match"!==e.kind&&"unit"!==e.kind)for(const r of[e.next].flat())t[r]?.push(n)}),t}(e),this.#Se=this.#Ve(this.#Ze(null,0,!1))}matches(e){if(""===e)return 1===this.#Ze(null,0,!0)[this.#We.first]
let t=this.#Se
for(let n=e.length-1;n>=0;n-=1){if(!t.isOpen)return!1
const r=e.charCodeAt(n)+(0===n?s:0),i=r<128?t.beforeAscii[r]:t.before.get(r)
t=i??this.#Xe(t,r)}return 1===t.leads[this.#We.first]}#Xe(e,t){1e4===this.#Ye&&this.#et(),this.#Ye+=1
const n=this.#Ve(this.#Ze(e.leads,t%s,t>=s))
return t<128?e.beforeAscii[t]=n:e.before.set(t,n),n}#et(){this.#Je=new Map,this.#Ye=0,this.#Se=this.#Ve(this.#Se.leads)}#Ve(e){const t=Buffer.from(e).toString("latin1"),n=this.#Je.get(t)
if(void 0!==n)return n
const r=(this.#We.layers.at(-1)??[]).some(t=>1===e[t]),i={leads:e,isOpen:r,beforeAscii:[],before:new Map}
return this.#Je.set(t,i),i}#Ze(e,t,n){const{steps:r,layers:i}=this.#We,s=new Uint8Array(r.length),o={leads:s,isFront:n,isEnd:null===e}
for(const n of i){const i=n.filter(n=>startsMatch(r[n],e,t))
for(const e of i)s[e]=1
for(let e=i.pop();void 0!==e;e=i.pop())for(const t of this.#Ge[e]??[])1!==s[t]&&lets(r[t],o)&&(s[t]=1,i.push(t))}return s}}function startsMatch(e,t,n){return"unit"===e?.kind?1===t?.[e.next]&&e.test(n):"match"===e?.kind}function lets(e,{leads:t,isFront:n,isEnd:r}){switch(e?.kind){case"fork":return!0
case"start":return n
case"end":return r
case"look":return 1===t[e.first]!==e.negated
default:return!1}}var o=n(29216)
const a=/\(\?(?:[:=!]|.{0,2})|\[(?:[^\\\]]|\\.)*\]|\\(?:x[\da-f]{2}|u[\da-f]{4}|c[a-z]|.)|./isy,u=/(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/y,c=/^\\(?:[bBk\d]|c$)/,any=()=>!0
class Parser{#Y
#qe=0
constructor(e){this.#Y=e}choice(){const e=[this.#K()]
for(;"|"===this.#Y[this.#qe];)this.#qe+=1,e.push(this.#K())
return{kind:"choice",parts:e}}#K(){const e=[]
for(;this.#qe<this.#Y.length&&!"|)".includes(this.#Y[this.#qe]??"");)e.push(this.#tt(this.#nt(this.#ce(a)?.[0]??"")))
return{kind:"sequence",parts:e}}#nt(e){return e.startsWith("(")?this.#rt(e):"^"===e?{kind:"start"}:"$"===e?{kind:"end"}:"."===e?{kind:"unit",test:any}:1===e.length?literal(e):function unitLike(e){if("[^/]"===e)return l
if(h.test(e))return literal(e.slice(1))
if(c.test(e))throw expression_unsupported(e)
const t=new RegExp(`^${e}$`,"s")
return{kind:"unit",test:e=>t.test(String.fromCharCode(e))}}(e)}#rt(e){if(e.length>1&&!/^\(\?[:=!]$/.test(e))throw expression_unsupported(e)
const t=this.choice()
return this.#qe+=1,"("===e||"(?:"===e?t:{kind:"look",part:t,negated:"(?!"===e}}#tt(e){const t=this.#ce(u)
if(null===t)return e
const[n,r,i,s]=t
if(void 0!==r){const t=s?Number(s):i?1/0:Number(r)
return{kind:"repeat",part:e,least:Number(r),most:t}}return{kind:"repeat",part:e,least:n.startsWith("+")?1:0,most:n.startsWith("?")?1:1/0}}#ce(e){e.lastIndex=this.#qe
const t=e.exec(this.#Y)
return this.#qe+=t?.[0].length??0,t}}function literal(e){const t=e.charCodeAt(0)
return{kind:"unit",test:e=>e===t}}const l={kind:"unit",test:e=>47!==e},h=/^\\[^\w]$/
function expression_unsupported(e){return new o.w(i.Qq`has ${e}, which belongs to regular expressions and not to globs; write it with *, **, ?, [a-z] or {a,b}, and / between folders`)}const d=1e4
class Compiler{steps=[]
layers=[]
#it=[]
layer(e){const t=this.#it,n=[]
this.#it=n
const r=this.#st(this.#x({kind:"match"}),e)
return this.#it=t,this.layers.push(n),r}#st(e,t){switch(t.kind){case"unit":return this.#x({kind:"unit",test:t.test,next:e})
case"start":case"end":return this.#x({kind:t.kind,next:e})
case"sequence":return t.parts.reduceRight((e,t)=>this.#st(e,t),e)
case"choice":return this.#ot(t.parts.map(t=>this.#st(e,t)))
case"look":{const n=this.layer(t.part)
return this.#x({kind:"look",first:n,negated:t.negated,next:e})}case"repeat":return this.#at(e,t)}}#at(e,{part:t,least:n,most:r}){let i=r===1/0?this.#ut(e,t):e
for(let s=n;s<r&&r!==1/0;s+=1)i=this.#ot([this.#st(i,t),e])
for(let e=0;e<n;e+=1)i=this.#st(i,t)
return i}#ut(e,t){const n=[e],r=this.#x({kind:"fork",next:n})
return n.push(this.#st(r,t)),r}#ot(e){const[t]=e
return 1===e.length&&void 0!==t?t:this.#x({kind:"fork",next:e})}#x(e){if(1e4===this.steps.length)throw function tooManySteps(){return new o.w(i.Qq`takes more than ${d} steps to match; write several shorter patterns, one per line`)}()
return this.#it.push(this.steps.length),this.steps.push(e)-1}}const f=20
function globMatcher(e){if(function nestingOf(e){let[t,n]=[0,0]
for(const[r]of e.matchAll(/\\.|[({})]/gs))"("===r||"{"===r?t+=1:")"!==r&&"}"!==r||(t=Math.max(0,t-1)),n=Math.max(n,t)
return n}(e)>f)throw function tooNested(){return new o.w(i.Qq`has parentheses or braces more than ${f} levels deep; write several simpler patterns, one per line`)}()
const{source:t}=r.makeRe(e,{dot:!0,nonegate:!0,posix:!0,flags:"s"})
return expressionMatcher(t)}function expressionMatcher(e){const t=function compile(e){const t=new Compiler,n=t.layer(e)
return{steps:t.steps,first:n,layers:t.layers}}(function parseExpression(e){return new Parser(e).choice()}(e))
let n=null
return e=>(n??=new Automaton(t),n.matches(e))}},29216:(e,t,n)=>{n.d(t,{w:()=>UnsupportedGlob})
class UnsupportedGlob extends Error{what
constructor(e){super("unsupported glob"),this.name="UnsupportedGlob",this.what=e}}},51296:(e,t,n)=>{n.a(e,async(e,t)=>{try{var r=n(89170),i=n(28020)
const[,,...o]=process.argv
async function asAction(){try{return await(0,r.m)(process.env)}catch(e){return(0,i.W)(e),!1}}async function asCommand(e){const{runAsCommand:t,exitCodes:r}=await n.e(419).then(n.bind(n,69419)),{env:i,stdout:s,stderr:o}=process,a=await t({args:e,environment:i,stdout:s,stderr:o,folder:process.cwd()})
return process.exitCode=a,a===r.SIGINT||a===r.SIGTERM}(0===o.length&&("true"===(s=process.env).GITHUB_ACTIONS||Object.keys(s).some(e=>e.startsWith("INPUT_")))?await asAction():await asCommand(o))&&process.stdout.write("",()=>process.exit()),t()}catch(a){t(a)}var s},1)},82872:(e,t,n)=>{n.d(t,{PJ:()=>parseSource,al:()=>placeholderFault,h7:()=>parseSourceHost,nV:()=>parseApiUrl})
var r=n(74043),i=n(17324)
const s=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/
function parseApiUrl(e){const t=parseUrl(e)
return t.ok?/[?#]/.test(e)?(0,i.eJ)(r.Qq`must have neither a query (?…) nor a fragment (#…)`):"https:"===t.value.protocol||"http:"===t.value.protocol&&s.test(t.value.hostname)?t:(0,i.eJ)(r.Qq`must start with https:// (http:// is for loopback addresses only)`):t}function parseSource(e){const t=parseUrl(e)
if(!t.ok)return t
if("https:"!==t.value.protocol)return(0,i.eJ)(r.Qq`must start with https://`)
const n=placeholderFault(e)
return null!==n?(0,i.eJ)(n):t.value.host.includes("{")?(0,i.eJ)(r.Qq`must not hold {year} in its host`):t}function placeholderFault(e){const t=/\{(?!year\})[^{}]{0,20}\}?/.exec(e)
return null!==t?r.Qq`${t[0]} is no placeholder; the only one is {year}`:/\}/.test(e.replaceAll("{year}",""))?r.Qq`has a stray brace`:null}function parseSourceHost(e){return/^[^*/?#@\\{}]+$/.test(e)&&!o.test(e)&&URL.canParse(`https://${e}`)?(0,i.Yz)(new URL(`https://${e}`).host):(0,i.eJ)(r.Qq`${e} is no host; write it like files.example.com`)}const o=/\s|[^ -~\u00a0-\uffff]/
function parseUrl(e){if(o.test(e))return(0,i.eJ)(r.Qq`must hold no white space`)
if(!/^[a-z][a-z\d+.-]*:\/\//i.test(e)||!URL.canParse(e))return(0,i.eJ)(r.Qq`is no absolute address; write it like https://example.com/path`)
const t=new URL(e)
return""!==t.username||""!==t.password?(0,i.eJ)(r.Qq`must hold no user name or password`):(0,i.Yz)(t)}},61218:(e,t,n)=>{n.d(t,{_:()=>parseDate,r:()=>parseAsOf})
var r=n(74043),i=n(28085),s=n(17324)
const o=/^(?<year>\d{4})-(?<month>\d\d)-(?<date>\d\d)(?:[Tt](?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,](?<fraction>\d{1,9}))?)?(?<offset>[Zz]|[+-]\d\d(?::?\d\d)?)?)?$/,[a,u]=[Date.parse("0000-01-01T00:00:00Z"),Date.parse("9999-12-31T23:59:59Z")]
function parseAsOf(e,t){if("now"===e)return(0,s.Yz)(t)
const n=/^[+-]/.test(e)?function parseRelative(e,t){const n=(0,i.pe)(e.slice(1))
return null===n?(0,s.eJ)(r.Qq`${e} is no time from now; write it like +14d or +12h`):n>i.GW?(0,s.eJ)(r.Qq`${e} is more than a century from now`):(0,s.Yz)(e.startsWith("-")?t-n:t+n)}(e,t):parseIso(e)
return n.ok&&(n.value<a||n.value>u)?(0,s.eJ)(r.Qq`${e} is not within the years 0 to 9999`):n}function parseDate(e){const t=parseIso(e)
return t.ok?t:(0,s.eJ)(r.Qq`${e} is no ISO 8601 date; write it like 2027-01-31`)}function parseIso(e){const t=o.exec(e)?.groups
if(void 0===t)return(0,s.eJ)(r.Qq`${e} is no ISO 8601 date or time; write it like 2027-01-31, 2027-01-31T09:00Z or +14d`)
const{hour:n="0",minute:i="0",second:a="0",fraction:u="",offset:c}=t
if(void 0!==t.hour&&void 0===c)return(0,s.eJ)(r.Qq`${e} lacks an offset from UTC, such as Z or +01:00`)
const l=function midnightOf(e,t,n){const r=new Date(0)
return r.setUTCFullYear(e,t-1,n),r.getUTCMonth()===t-1&&r.getUTCDate()===n?r.getTime():null}(Number(t.year),Number(t.month),Number(t.date)),h=function offsetMinutes(e){if("Z"===e||"z"===e)return 0
const t=e.slice(1).replace(":",""),[n,r]=[Number(t.slice(0,2)),Number(t.slice(2)||"0")]
return n>23||r>59?null:(e.startsWith("-")?-1:1)*(60*n+r)}(c??"Z")
if(null===l||Number(n)>23||Number(i)>59||Number(a)>59||null===h)return(0,s.eJ)(r.Qq`${e} does not exist in the calendar or on the clock`)
const d=60*Number(n)+Number(i)-h,f=Math.trunc(1e3*Number(`0.${u||"0"}`))
return(0,s.Yz)(l+1e3*(60*d+Number(a))+f)}},12479:(e,t,n)=>{n.d(t,{I0:()=>l,Pk:()=>auditConfigOf,y4:()=>readAudit})
var r=n(74043),i=n(82872),s=n(73999),o=n(17324),a=n(68337),u=n(70401),c=n(74478)
const l={allow:[],missingAfter:6048e5},h=1e5
function readAudit(e,t){return{level:e.required("audit",(0,c.yL)(s.hn)),domains:(0,a.c)(e.value("audit-domains")),withKey:e.required("audit-with-key",c.og),requests:e.required("audit-requests",parseRequests),state:e.optional("audit-state",(0,u.K)(t)),apiUrl:e.required("ct-api-url",i.nV)}}function parseRequests(e){const t=/^\d{1,9}$/.test(e)?Number(e):0
return t>=1&&t<=h?(0,o.Yz)(t):(0,o.eJ)(r.Qq`${e} is no number of requests between 1 and ${h}`)}function auditConfigOf(e){const{allow:t=[],"missing-after":n=l.missingAfter}=e
return{allow:t.map(allowanceOf),missingAfter:n}}function allowanceOf(e){const{issuer:t="","public-key-sha256":n,names:r,reason:i,until:s}=e
return{by:void 0===n?{kind:"issuer",issuer:t}:{kind:"key",publicKeySha256:n},names:r??null,reason:i,until:s??null}}},73999:(e,t,n)=>{n.d(t,{QL:()=>u,WA:()=>o,YN:()=>a,hn:()=>i,nI:()=>s,q9:()=>r})
const r=["key","certificate","certificate-hash"],i=["never","warn","error"],s=["auto","plan","apply"],o=["error","warn","ignore"],a=["never","on-change","always"],u=[{name:"api-key",kind:"secret",default:"",description:"Cert Spotter API key. Required when a run applies. Pass it from a secret; a job masks it before it does anything else."},{name:"authorize",kind:"patterns",default:"",description:"Globs of the certificate and CSR files whose keys to authorize, one per line. A line that starts with `!` excludes files; a line that starts with `#` is a comment."},{name:"authorize-by",kind:"choice",default:"key",choices:r,description:"What to authorize: the `key` (covers every certificate with that key, even before it is issued), one `certificate`, or only its hash (`certificate-hash`)."},{name:"dns-names",kind:"list",default:"",description:"DNS names to authorize in addition to those in the certificates and CSRs, one per line."},{name:"pins",kind:"patterns",default:"",description:"Globs of the files with pinned certificates to watch, one per line. `!` and `#` work as in `authorize`."},{name:"fail-before",kind:"duration",default:"30d/33%",description:"Report an error if a pin expires sooner than this: `30d`, `12h`, `45m`, `20%` of its lifetime, or two of these joined by `/`, of which the shorter applies."},{name:"warn-before",kind:"duration",default:"60d/50%",description:"Report a warning if a pin expires sooner than this. Same format as `fail-before`."},{name:"as-of",kind:"moment",default:"",description:"Check expiry as of this time instead of now: an ISO 8601 date or time, or an offset from now such as `+14d`."},{name:"config",kind:"file",default:"",description:"Path of a YAML file with settings for each entry: names, thresholds, what a pin must match, and where its owner publishes it."},{name:"keystore-passwords",kind:"secret",default:"",description:"Passwords for PKCS #12, JKS and JCEKS key stores, one per line. They are tried in order, after the empty password. Pass them from secrets; a job masks each before it does anything else."},{name:"mode",kind:"choice",default:"auto",choices:s,description:"`plan` shows what would be authorized; `apply` also sends it; `auto` applies on the default branch and plans everywhere else."},{name:"if-no-files-found",kind:"choice",default:"error",choices:o,description:"What to do if a pattern matches no file, or if `**` finds no certificate in any file: report an `error`, report a warning (`warn`), or `ignore` it."},{name:"github-token",kind:"secret",default:"${{ github.token }}",description:"Token for the comment, the issue and the comparison with the base branch."},{name:"comment",kind:"choice",default:"never",choices:a,description:"Whether to keep one comment with the plan on the pull request: `never`, `on-change` (if there is something to report) or `always`."},{name:"issue",kind:"flag",default:"false",description:"Keep one tracking issue for pins that need attention and one for audit results, and close each when nothing is left to do."},{name:"report",kind:"file",default:"",description:"Path to write the JSON report to, inside the workspace or the runner's temporary folder."},{name:"sarif",kind:"file",default:"",description:"Path to write a SARIF 2.1.0 file for code scanning to, inside the workspace or the runner's temporary folder."},{name:"shard",kind:"shard",default:"",description:"`i/n`: do part i of n of the work, to spread it over a matrix."},{name:"id",kind:"name",default:"",description:"Distinguishes uses of this Action that share a workflow file, job and step, such as the jobs of a matrix or two calls of a reusable workflow. Each gets its own comment, issue and SARIF category. At most 64 letters, digits, `.`, `_` and `-`."},{name:"warn-only",kind:"flag",default:"false",description:"Do not fail the step on errors. The output `outcome` is still `fail`."},{name:"api-url",kind:"address",default:"https://sslmate.com/api/v3/monitoring",description:"Base URL of the Cert Spotter API. Change it to use SSLMate's sandbox."},{name:"audit",kind:"choice",default:"never",choices:i,description:"Search the Certificate Transparency logs for certificates whose key is not in the repository: `never`, or report each as a warning (`warn`) or an `error`."},{name:"audit-domains",kind:"list",default:"",description:"Domains to audit, including everything below them, one per line. Replaces the domains of the files under `authorize`."},{name:"audit-with-key",kind:"flag",default:"false",description:"Also send `api-key` to the host of `ct-api-url`, which raises its hourly query limit."},{name:"audit-requests",kind:"count",default:"100",description:"Maximum number of requests that one run sends to `ct-api-url`."},{name:"audit-state",kind:"file",default:"",description:"File in which a cache keeps from run to run how far each domain was read, so that what is new is read first; all is read anyway."},{name:"ct-api-url",kind:"address",default:"https://api.certspotter.com/v1",description:"Base URL of the Certificate Transparency search API that the audit uses."}]},28085:(e,t,n)=>{n.d(t,{E9:()=>parseDuration,GW:()=>o,a3:()=>formatDuration,gM:()=>thresholdMilliseconds,pe:()=>parseTime})
var r=n(74043),i=n(17324)
const s={d:864e5,h:36e5,m:6e4},o=36525*s.d,a=/^(\d{1,12})(?:(d)|(h)|(m))$/,u=/^(\d{1,12}(?:\.\d{1,6})?)%$/
function parseDuration(e){const[t="",n,...s]=e.split("/").map(e=>e.trim())
if(s.length>0)return(0,i.eJ)(r.Qq`${e} joins more than two durations`)
const o=parseSimple(t)
if(!o.ok||void 0===n)return o
const a=parseSimple(n)
return a.ok?(0,i.Yz)({kind:"shorter",of:[o.value,a.value]}):a}function thresholdMilliseconds(e,t){switch(e.kind){case"time":return e.milliseconds
case"share":return Math.max(0,t)*e.percent/100
case"shorter":return Math.min(...e.of.map(e=>thresholdMilliseconds(e,t)))}}function formatDuration(e){switch(e.kind){case"time":return function formatTime(e){const t=["d","h"].find(t=>e%s[t]===0)??"m"
return`${e/s[t]}${t}`}(e.milliseconds)
case"share":return`${e.percent}%`
case"shorter":return e.of.map(formatDuration).join("/")}}function parseTime(e){const[,t,n,r]=a.exec(e)??[]
return void 0===t?null:void 0!==n?Number(t)*s.d:Number(t)*(void 0===r?s.m:s.h)}function parseSimple(e){const t=u.exec(e)?.[1]
if(void 0!==t)return function parseShare(e,t){return t>100?(0,i.eJ)(r.Qq`${e} is more than the whole lifetime of a certificate (100%)`):(0,i.Yz)({kind:"share",percent:t})}(e,Number(t))
const n=parseTime(e)
return null===n?(0,i.eJ)(r.Qq`${e} is no duration; write it like 30d, 12h, 45m or 20%`):n>o?(0,i.eJ)(r.Qq`${e} is longer than a century`):(0,i.Yz)({kind:"time",milliseconds:n})}},17324:(e,t,n)=>{n.d(t,{Yz:()=>parsed,dz:()=>InputError,eJ:()=>faulty})
var r=n(4854),i=n(74043)
function parsed(e){return{ok:!0,value:e}}function faulty(e){return{ok:!1,fault:e}}class InputError extends Error{faults
constructor(e){super((0,r.Ul)(summaryOf(e))),this.name="InputError",this.faults=e}get text(){return summaryOf(this.faults)}}function summaryOf(e){const[t]=e
return 1===e.length&&void 0!==t?t:i.Qq`${e.length} faults in the inputs: ${(0,i.fj)(e,i.Qq`; `)}`}},95585:(e,t,n)=>{n.d(t,{Lw:()=>passwordLines,bb:()=>parsePasswordVariable,wu:()=>parsePasswords})
var r=n(74043),i=n(17324)
const s=20,o=1024
function passwordLines(e){return[...new Set(e.split(/\r\n|\r|\n/))].filter(e=>""!==e.trim())}function parsePasswords(e){const t=passwordLines(e)
return t.length>s?(0,i.eJ)(r.Qq`holds more than ${s} passwords`):t.some(e=>e.length>o)?(0,i.eJ)(r.Qq`holds a password that is longer than ${o} characters`):t.some(e=>/\$\{\{.*\}\}/.test(e))?(0,i.eJ)(r.Qq`holds an expression that nothing has expanded; write it as \${{ secrets.NAME }} in the workflow`):(0,i.Yz)(t)}const a=/^(?:INPUT|GITHUB|ACTIONS|RUNNER|CERTSPOTTER)(?:_|$)/i
function parsePasswordVariable(e){const t=e.trim(),n=function faultOf(e){return/^[A-Za-z_][A-Za-z0-9_]{0,254}$/.test(e)?a.test(e)?r.Qq`${e} is a variable of the runner or of this Action; give the password a variable of its own`:null:r.Qq`must be the name of an environment variable (letters, digits and _), not a password`}(t)
return null===n?(0,i.Yz)(t):(0,i.eJ)(n)}},68337:(e,t,n)=>{function listOf(e){return e.split(/\r\n|\r|\n/).map(e=>e.trim()).filter(e=>""!==e&&!e.startsWith("#"))}n.d(t,{c:()=>listOf})},72164:(e,t,n)=>{n.d(t,{I6:()=>parseOutputPath,RV:()=>parseInputPath,j9:()=>parseUpdate,k_:()=>entersGit,mr:()=>fromWorkspace,w7:()=>isBeneath})
var r=n(76760),i=n(74043),s=n(17324)
function isBeneath(e,t){const n=(0,r.relative)(e,t)
return""!==n&&".."!==n&&!n.startsWith(`..${r.sep}`)&&!(0,r.isAbsolute)(n)}function entersGit(e){return e.split(/[/\\]/).some(e=>".git"===e.toLowerCase())}function parseOutputPath(e,{workspace:t,runnerTemp:n}){if(e.includes("\0"))return(0,s.eJ)(i.Qq`holds a NUL character`)
if(/[/\\]$/.test(e))return(0,s.eJ)(i.Qq`${e} names a folder, not a file`)
const o=(0,r.resolve)(t,e),a=[t,n].find(e=>null!==e&&isBeneath(e,o))
return null==a?(0,s.eJ)(i.Qq`${e} is neither inside the workspace nor inside the runner's temporary folder`):entersGit((0,r.relative)(a,o))?(0,s.eJ)(i.Qq`${e} is inside .git, where nothing is written`):(0,s.Yz)(o)}function parseInputPath(e,t){if(e.includes("\0"))return(0,s.eJ)(i.Qq`holds a NUL character`)
const n=(0,r.resolve)(t,e)
return isBeneath(t,n)?entersGit((0,r.relative)(t,n))?(0,s.eJ)(i.Qq`${e} is inside .git, where nothing is read`):(0,s.Yz)(n):(0,s.eJ)(i.Qq`${e} is not inside the workspace`)}const o=/\{([^{}]*)\}/g
function parseUpdate(e,t){const n=[...e.matchAll(o)].find(([,e])=>"serial"!==e)
if(void 0!==n)return(0,s.eJ)(i.Qq`${n[0]} is no placeholder; the only one is {serial}`)
const r=e.replaceAll("{serial}","01")
if(/[{}]/.test(r))return(0,s.eJ)(i.Qq`${e} holds a stray brace; the only placeholder is {serial}`)
return parseOutputPath(r,{workspace:t,runnerTemp:null}).ok?(0,s.Yz)(fromWorkspace(e,t)):(0,s.eJ)(i.Qq`${e} is not a file inside the workspace and outside .git`)}function fromWorkspace(e,t){return(0,r.relative)(t,(0,r.resolve)(t,e)).replaceAll(r.sep,"/")}},62097:(e,t,n)=>{n.d(t,{$i:()=>isPlain,Z7:()=>parsePatterns})
var r=n(76760),i=n(69902),s=n(26329),o=n(29216),a=n(74043),u=n(17324),c=n(68337)
const l=1e4,h=4096,d=/[*?[\]{}()!+@|\\]/,f=/(?:^|[/{,(|])\.\.(?=$|[/},)|])/
function parsePatterns(e,t,n=r.sep){const withSlashes=e=>"\\"===n?e.replaceAll("\\","/"):e,i=(0,c.c)(withSlashes(e))
if(i.length>l)return(0,u.eJ)(a.Qq`lists more than ${l} patterns`)
const s=[],o=[],h=[]
for(const e of i){const n=e.startsWith("!"),r=parsePattern(n?excluded(e):e,withSlashes(t))
r.ok?(n?o:s).push(r.value):h.push(r.fault)}return 0===h.length&&0===s.length&&h.push(function nothingIncluded(e){return 0===e.length?a.Qq`names no files`:a.Qq`only excludes; name the files to include as well`}(o)),0===h.length?(0,u.Yz)({include:s,exclude:o}):(0,u.eJ)((0,a.fj)(h,a.Qq`; `))}function isPlain(e){return!d.test(e)}function excluded(e){return e.slice(1).trim().replace(/\/$/,"/**")}function parsePattern(e,t){if(""===e)return(0,u.eJ)(a.Qq`excludes nothing: ! stands alone on a line`)
if(e.length>h)return(0,u.eJ)(a.Qq`holds a pattern of more than ${h} characters`)
if(e.includes("\0"))return(0,u.eJ)(a.Qq`holds a pattern with a NUL character`)
const n=function withinWorkspace(e,t){const n=t.replace(/\/+$/,"")
return e.startsWith(`${n}/`)?e.slice(n.length).replace(/^\/+/,""):r.posix.isAbsolute(e)||/^[a-z]:\//i.test(e)?null:e}(e,t)
if(null===n)return(0,u.eJ)(function outsideFault(e,t){return a.Qq`${e} leads outside the workspace ${t}; write patterns relative to it, such as certs/**/*.pem`}(e,t))
const c=function resolveParents(e){const t=[]
for(const n of e.split("/"))if("."!==n&&""!==n)if(".."!==n)t.push(n)
else if(!isPlain(t.pop()??"*"))return null
const n=t.join("/")
return f.test(n)?null:n}(n)
if(""===c)return(0,u.eJ)(a.Qq`${e} names the workspace itself; write ** for all files in it`)
if(null===c)return(0,u.eJ)(a.Qq`${e} leads outside the workspace, or may`)
const l=isPlain(c)?null:function unsupportedBy(e){const t=(0,i.m)(o.w,()=>(0,s.f)(e))
return t instanceof o.w?t.what:null}(c)
return null===l?(0,u.Yz)(c):(0,u.eJ)(a.Qq`${e} ${l}`)}},70401:(e,t,n)=>{n.d(t,{K:()=>checked,i:()=>InputReader})
var r=n(74043),i=n(73999),s=n(17324)
const o=new Map(i.QL.filter(({default:e})=>""!==e&&!e.startsWith("${{")).map(({name:e,default:t})=>[e,t]))
class InputReader{#ct
#lt=[]
constructor(e){this.#ct=e}value(e){return this.#ct[e]?.trim()||(o.get(e)??"")}optional(e,t){const n=this.value(e)
return""===n?null:this.take(e,t(n),null)}required(e,t){const n=t(this.value(e))
if(n.ok)return n.value
this.add(r.Qq`input ${e}: ${n.fault}`)
const i=t(o.get(e)??"")
if(!i.ok)throw new TypeError(`The default of the input ${e} cannot be read.`)
return i.value}take(e,t,n){return t.ok?t.value:(this.add(r.Qq`input ${e}: ${t.fault}`),n)}add(...e){this.#lt.push(...e)}error(){return 0===this.#lt.length?null:new s.dz(this.#lt)}}function checked(e){return t=>{const n=e(t)
return null===n?(0,s.Yz)(t):(0,s.eJ)(n)}}},74478:(e,t,n)=>{n.d(t,{HU:()=>parseChoice,au:()=>didYouMean,og:()=>parseFlag,yL:()=>oneOf})
var r=n(21916),i=n(74043),s=n(17324)
function didYouMean(e,t){const n=function nearest(e,t){const n=e.toLowerCase().replaceAll("_","-"),i=(0,r.kp)(n,t)
return(0,r.Io)(n,i)<=Math.max(1,Math.floor(i.length/3))?i:null}(e,t)
return null===n?[]:i.Qq` (did you mean ${n}?)`}function parseChoice(e,t){const n=t.find(t=>t===e)
if(void 0!==n)return(0,s.Yz)(n)
const r=(0,i.fj)(t,i.Qq`, `)
return(0,s.eJ)(i.Qq`${e} is none of ${r}${didYouMean(e,t)}`)}function oneOf(e){return t=>parseChoice(t,e)}const o=new Map([["true",!0],["True",!0],["TRUE",!0],["false",!1],["False",!1],["FALSE",!1]])
function parseFlag(e){const t=o.get(e)
return void 0===t?(0,s.eJ)(i.Qq`${e} is neither true nor false`):(0,s.Yz)(t)}},25581:(e,t,n)=>{n.d(t,{W:()=>explain,e:()=>run})
var r=n(54096),i=n(42764),s=n(36665)
class RepositoryRecords{keys=new Set
domains=new Set
certificates=new Map
#ht=new Map
#dt=new Set
add(e,t){const{publicKeySha256:n}=e
if(this.keys.add(n),(0,r.Yn)(e)&&(this.#dt.add(n),this.certificates.set(e.tbsSha256,(0,r.$t)(e))),null===t||e.ca)return
const i=[...e.dnsNames,...e.commonNames,...t]
for(const e of i.map(s.Ow))null!==e&&this.domains.add(e);(0,r.Yn)(e)||this.#ft(e,i)}get requestedKeys(){return[...this.#ht.values()].filter(({publicKeySha256:e})=>!this.#dt.has(e))}#ft(e,t){const{publicKeySha256:n}=e,s=this.#ht.get(n)??{publicKeySha256:n,dnsNames:new Set,documents:[]}
for(const e of t.map(i.C))e?.includes(".")&&s.dnsNames.add(e)
s.documents.push((0,r.$t)(e)),this.#ht.set(n,s)}}var o=n(25685),a=n(37646),u=n(50453),c=n(37256),l=n(5298),h=n(39210),d=n(74438),f=n(9009),p=n(74043)
const m=new Set(["pull_request_target","workflow_run"]),g=new Set(["pull_request","merge_group"])
function decide(e,t){return"plan"===e?plan(p.Qq`the mode asks for it`):"apply"===e?function decideApply(e){if(null!==e&&m.has(e.eventName))return refused(p.Qq`${e.eventName} runs with secrets on what a stranger may have written, so nothing is authorized.`,p.Qq`Authorize on a push to the default branch, and use mode auto for everything else.`)
if("foreign"===e?.proposal)return refused(p.Qq`This run is about a pull request from a fork, or from where cannot be known, so nothing is authorized.`,p.Qq`Use mode auto: it shows the plan on the pull request, and the merge applies it.`)
return apply(p.Qq`the mode asks for it`)}(t):function decideAuto(e){if(null===e)return plan(p.Qq`this is no GitHub Actions run; use the apply mode to authorize`)
const{eventName:t}=e
if(m.has(t)||g.has(t))return plan(p.Qq`${t} only proposes a change`)
if("foreign"===e.proposal)return plan(p.Qq`${t} is about a pull request that does not come from this repository, or may not`)
return(0,f.d)(e)?apply(p.Qq`${t} runs on the default branch`):plan(p.Qq`${t} on ${e.ref} is not known to be a run on the default branch`)}(t)}function plan(e){return{mode:"plan",reason:e,refusal:null}}function apply(e){return{mode:"apply",reason:e,refusal:null}}function refused(e,t){return{mode:"plan",reason:e,refusal:(0,d.g)("error","apply-refused",d.j,e,t)}}var y=n(12527),w=n(25666)
class DocumentRecords{#pt
#mt=[]
#gt=""
#yt=0
constructor(e){this.#pt=e}get count(){return this.#yt}add(e,t=!1){this.#yt++,this.#pt&&(this.#gt+=`${(0,w.a)(function documentEntry(e,t){const n=(0,r.Yn)(e)?e:null
return{...(0,r.$t)(e),kind:e.kind,encoding:e.encoding,alias:e.alias,subject:e.subject,issuer:n?.issuer??null,serial:n?.serial??null,notBefore:(0,y.vs)(n?.notBefore??null),notAfter:(0,y.vs)(n?.notAfter??null),publicKeySha256:e.publicKeySha256,publicKeyAlgorithm:e.publicKeyAlgorithm,certificateSha256:n?.certificateSha256??null,tbsSha256:n?.tbsSha256??null,dnsNames:e.dnsNames,ca:e.ca,usages:e.usages,commentedOut:t}}(e,t))}\n`,this.#gt.length<65536||(this.#mt.push(Buffer.from(this.#gt)),this.#gt=""))}*entries(){for(const e of this.#mt)yield*lines(e.toString())
yield*lines(this.#gt)}}function lines(e){return e.split("\n").slice(0,-1)}var b=n(58500),k=n(20530),v=n(31849),S=n(77598),A=n(97182),q=n(29848),$=n(89997),O=n(54828),x=n(2251),Q=n(57442),_=n(44702)
const C=[30,14,7,3,1],E=(0,p.fj)([(0,p.fj)(C.slice(0,-1),p.Qq`, `),(0,p.fj)(C.slice(-1),p.Qq`, `)],p.Qq` or `),N=6e4,R=200
function pinsNeedingAttention(e){return e.filter(({level:e})=>"ok"!==e)}function trackingIssue(e,t){const n=pinsNeedingAttention(e),r=(0,q.$)({rows:R},[{knob:"rows",floor:0}],({rows:e})=>(0,$.Gc)(function page(e,t,n){return[(0,$.FY)(p.Qq`As of ${(0,y.lF)(t)}, these pins need attention:`),...(0,Q.BJ)(e,n),...filesSection(e,n),(0,$.FY)(p.Qq`This issue is kept up to date by the workflow that watches the pins. A comment tells when a pin's state changes or when fewer than ${E} days are left, and the issue is closed when all is well.`)]}(n,t,e)),N,e=>e.length)
return{title:titleOf(n),body:r}}function pictureOf(e){return function hashed(e){return(0,S.createHash)("sha256").update(JSON.stringify(e)).digest("hex").slice(0,32)}(pinsNeedingAttention(e).map(({name:e,verdict:t,daysLeft:n})=>JSON.stringify([e,t,crossed(n)])).toSorted())}function crossed(e){return null===e?0:C.filter(t=>e<t).length}function newsWords(e,t){const n=pinsNeedingAttention(e)
return(0,$.Gc)([(0,$.FY)(p.Qq`As of ${(0,y.lF)(t)}, ${(0,_.em)((0,x.E)(e))}:`),...(0,Q.BJ)(n,I)])}const I=10
function closingWords(e){return(0,$.Gc)([(0,$.FY)(p.Qq`✅ As of ${(0,y.lF)(e)}, no pin needs attention any more, so this issue is closed.`)])}const T=80
function titleOf(e){const[t,...n]=e.map(({name:e})=>(0,O.e)(e,T)),r=void 0===t||""===t?"":`: ${t}`
return 0===n.length?`A pinned certificate needs attention${r}`:`${e.length} pinned certificates need attention${r}${""===r?"":` and ${n.length} more`}`}const B=5
function filesSection(e,t){const n=e.filter(({certificates:e})=>e.length>0).slice(0,t).map(({name:e,certificates:t})=>{const n=[...new Set(t.map(({place:e})=>e.path))]
return[[...p.Qq`${e}: `,...(0,_.KE)(n,B)]]})
return 0===n.length?[]:[(0,$.R_)(3,p.Qq`Where they are`),{kind:"list",items:n}]}const L=200,P=10,M=20
function auditNeedsAttention({unknown:e,revoked:t}){return e.length+t.length>0}function auditIssue(e,t){const n=(0,q.$)({rows:L},[{knob:"rows",floor:0}],({rows:n})=>(0,$.Gc)(function audit_issue_page(e,t,n){return[(0,$.FY)(introduction(e,t)),...details(e,n),(0,$.FY)(p.Qq`If you ordered a certificate, add its CSR or the certificate to the repository. If a provider makes it for you, add it to audit.allow in the config file, with the reason. If nobody knows of it, ask its issuer to revoke it.`),(0,$.FY)(p.Qq`This issue is kept by the workflow that audits the logs. It changes when an unknown key or a revoked certificate comes or goes, and is closed when there is none.`)]}(e,t,n)),N,e=>e.length)
return{title:audit_issue_titleOf(e),body:n}}function auditPicture({unknown:e,revoked:t}){const n=[...e.map(({publicKeySha256:e})=>e),...t.map(({issuance:e})=>e.tbsSha256)].toSorted()
return(0,S.createHash)("sha256").update(JSON.stringify(n)).digest("hex").slice(0,32)}function auditNews(e,t){return(0,$.Gc)([(0,$.FY)(introduction(e,t)),...details(e,P)])}function auditClosing(e){return(0,$.Gc)([(0,$.FY)(p.Qq`✅ As of ${(0,y.lF)(e)}, every certificate in the logs has a key of the repository or is allowed, so this issue is closed.`)])}function audit_issue_titleOf({unknown:e,revoked:t}){return 0===e.length?1===t.length?"A certificate is revoked":`${t.length} certificates are revoked`:1===e.length?"A certificate was issued with an unknown key":`Certificates were issued with ${e.length} unknown keys`}function introduction({unknown:e,revoked:t,complete:n},r){const i=[...0===e.length?[]:[p.Qq`the logs hold certificates for your names with ${(0,p.hS)(e.length,p.Qq`key`,p.Qq`keys`)} that the repository does not have`],...0===t.length?[]:[p.Qq`${(0,p.hS)(t.length,p.Qq`certificate`,p.Qq`certificates`)} of the repository ${1===t.length?p.Qq`is`:p.Qq`are`} revoked`]],s=n?[]:p.Qq` Not everything could be read, so there may be more.`
return p.Qq`As of ${(0,y.lF)(r)}, ${(0,p.fj)(i,p.Qq`, and `)}.${s}`}function details({unknown:e,revoked:t},n){const r=t.slice(0,n).map(({document:e,issuance:t})=>[[...p.Qq`${`${e.path}:${e.line}`} for `,...(0,_.KE)(t.dnsNames,M)]])
return[...(0,A.Tc)({unknown:e},n),...0===r.length?[]:[(0,$.R_)(3,p.Qq`Revoked`),{kind:"list",items:r}]]}var j=n(57478),K=n(12888),F=n(56423),U=n(40500),z=n(99934)
function changesOf({authorizations:e}){return{changed:e.filter(({change:e})=>"unchanged"!==e.kind),unchanged:e.filter(({change:e})=>"unchanged"===e.kind)}}function mergeAnswer(e){const{errors:t}=(0,F.m)(e),n=e.pins.some(({level:e})=>"ok"!==e)?(0,x.E)(e.pins):[],r=["apply"===e.mode?alreadyDone(e):whatMergingDoes(e),...hiddenPart(e),...existingPart(e),...(0,U.iU)(e.pins),...n,...0===t?[]:[(0,p.hS)(t,p.Qq`error to resolve`,p.Qq`errors to resolve`)]]
return p.Qq`${_.sE[e.outcome]} ${(0,p.fj)(r,p.Qq`; `)}`}function hiddenPart(e){const{comparison:t}=e
return"compared"===t.kind&&!0===t.hidesChanges&&0!==changesOf(e).changed.length?[p.Qq`there may be more: files that the patterns match are changed and not in the checkout`]:[]}function existingPart(e){const t="plan"===e.mode?(0,A.Tp)(e):0,n=(0,p.hS)(t,p.Qq`of these keys already has`,p.Qq`of these keys already have`)
return 0===t?[]:[p.Qq`${n} certificates`]}function alreadyDone(e){const t=e.authorizations.length
return 0===t?D:p.Qq`Merging authorizes nothing more: this run has sent ${(0,F.u)(e,"authorized")} of ${(0,_.hT)(t)} already`}const D=p.Qq`This run plans no authorization`,H=p.Qq`changes no authorization at Cert Spotter`
function whatMergingDoes(e){const{merging:t,comparison:n}=e,{changed:r}=changesOf(e)
if("closed"===t.kind)return p.Qq`This pull request was closed without a merge, so nothing comes of this plan`
if(0===r.length&&"none"===n.kind)return D
const i=0===r.length?function withoutGains(e){if("compared"!==e.kind)return p.Qq`may change authorizations: what the base branch authorizes is not known`
if(!0===e.hidesChanges)return p.Qq`may change authorizations: files that the patterns match are changed and not in the checkout`
const t=e.removed.length,n=(0,p.hS)(t,p.Qq`key, which stays authorized`,p.Qq`keys, which stay authorized`)
return 0===t?H:p.Qq`authorizes nothing new and takes out ${n}`}(n):function whatIsGained(e,t){if("compared"!==t.kind)return p.Qq`asks for ${(0,_.hT)(e.length)}, some of which may be new`
const n=t.removed.length,r=[...authorizes(e),...0===n?[]:[p.Qq`takes ${n} out`]]
return p.Qq`${(0,_.em)(r)}: ${function gains(e,t){const n=new Set(e.flatMap(z.z)),r=(0,p.hS)(n.size,p.Qq`name gained`,p.Qq`names gained`)
return 0===t?p.Qq`${r}, none of them new to this repository`:p.Qq`${r}, ${t} of them new to this repository`}(e,t.newNames.length)}`}(r,n)
if("merged"===t.kind)return p.Qq`The merge ${i}`
if("plans"!==t.kind||0===r.length)return p.Qq`Merging ${i}`
const{branch:s,defaultBranch:o}=t
return p.Qq`Merging authorizes nothing yet, as runs on ${s} only plan; once on ${o??"the default branch"}, it ${i}`}function authorizes(e){const ofKind=t=>e.filter(({change:e})=>e.kind===t),[t,n,r]=[ofKind("new"),ofKind("widened").length,ofKind("unknown").length],i=t.filter(({authorization:e})=>"key"===e.by).length,s=t.length-i,o=[...0===i?[]:[(0,p.hS)(i,p.Qq`new key`,p.Qq`new keys`)],...0===s?[]:[(0,p.hS)(s,p.Qq`new certificate`,p.Qq`new certificates`)]]
return[...0===o.length?[]:[p.Qq`authorizes ${(0,_.em)(o)}`],...0===n?[]:[p.Qq`widens ${(0,p.hS)(n,p.Qq`key`,p.Qq`keys`)}`],...0===r?[]:[p.Qq`asks for ${(0,_.hT)(r)} that may be new`]]}var W=n(54455),G=n(44698)
const J=6e4,Y=200,V={places:3,hints:1,findings:Y,pins:Y,audit:Y,removed:Y,pinChanges:Y,gains:Math.floor(J/7)},Z=[{knob:"places",floor:0},{knob:"hints",floor:0},{knob:"findings",floor:10},{knob:"audit",floor:10},{knob:"pins",floor:10},{knob:"removed",floor:10},{knob:"pinChanges",floor:0},{knob:"gains",floor:0},{knob:"findings",floor:0},{knob:"audit",floor:0},{knob:"pins",floor:0},{knob:"removed",floor:0}]
function commentOf(e){return(0,q.$)(V,Z,t=>(0,$.Gc)(function comment_page(e,t){const n=(0,j.z)(e.review,t.gains),r=(0,W.N)(e.pins),i={changed:(0,U.Fh)(e.pins).length,shown:t.pinChanges}
return[(0,$.R_)(3,[...(0,j.C)(n,e.review,i,e.runUrl),...mergeAnswer(e)]),...keysSection(e,n,t),...(0,U.i6)(e.pins,t.pinChanges),...(0,A.xr)(e,t.audit),...(0,G.c)(e.comparison,t.removed),...0===r.length?[]:[(0,$.R_)(3,p.Qq`Pins`),...(0,Q.BJ)(r,t.pins)],...0===e.findings.length?[]:[(0,$.R_)(3,p.Qq`Findings`),...(0,Q.bM)(e.findings,t.findings,1===t.hints)],...null===e.head?[]:[(0,$.FY)(p.Qq`This is about commit ${e.head}.`)]]}(e,t)),J,e=>e.length)}function isWorthAComment(e){return"unknown"===e.comparison.kind||e.authorizations.some(({change:e})=>"unchanged"!==e.kind)||(0,z.v)(e.comparison).length>0||e.pins.some(({level:e})=>"ok"!==e)||(0,U.Fh)(e.pins).length>0||e.findings.some(({level:e})=>"notice"!==e)}function keysSection(e,{gains:t},{places:n}){const{comparison:r,mode:i}=e,{unchanged:s}=changesOf(e),o=(0,p.hS)(s.length,p.Qq`authorization stays as it is`,p.Qq`authorizations stay as they are`)
return[...(0,K.j)(t,r,n),...0===t.length||"apply"===i?[]:[(0,K.o)(r)],...0===s.length?[]:[(0,$.FY)(p.Qq`${o}.`)]]}function connectionTo({apiUrl:e,runId:t},{githubToken:r},i){return null===r?null:async()=>{const{connect:s}=await n.e(463).then(n.bind(n,44463))
return s({token:r,apiUrl:e,run:t,signal:i})}}function useOf({id:e,shard:{index:t,count:n}}){return{id:e,part:1===n?null:`${t+1}/${n}`}}async function announce(e,t,r,i){const{context:s,signal:o}=i
if(null===s)return{comment:"",findings:[]}
const a=commentOf(e)
if(o.aborted)return{comment:a,findings:[]}
const u={context:s,connect:connectionTo(s,t,o),say:i.say,pause:()=>(0,b.setTimeout)(X*(1+Math.random()))},c={leg:legOf(r,i),run:(0,v.Zs)(s)},l=[]
if("never"!==t.comment){const{keepComment:r}=await Promise.all([n.e(463),n.e(79)]).then(n.bind(n,30079)),i=function commentPart(e,t,n){return{...n,quiet:!isWorthAComment(e),picture:null,subjects:[],words:t.trim()}}(e,a,c),o=ownerOf("comment",s,t)
l.push(...await r({...u,policy:t.comment,owner:o,part:i}))}if(t.issue&&t.pins.length>0){const{keepTrackingIssue:r}=await Promise.all([n.e(463),n.e(851)]).then(n.bind(n,63851)),i=ownerOf("issue",s,t),o=function issueContent({pins:e,asOf:t},n){const r=pinsNeedingAttention(e),i=0===r.length,{title:s,body:o}=trackingIssue(e,t),a=r.slice(0,ee).map(subjectOfPin),u=e.map(subjectOfPin),c=i?"":o.trim()
return{part:{...n,quiet:i,picture:i?null:pictureOf(e),subjects:a,judged:u,words:c},title:s,news:i?closingWords(t):newsWords(e,t)}}(e,c)
l.push(...await r({...u,wanted:!0,owner:i,content:o}))}if(t.issue&&null!==e.audit&&function isConclusive(e){return e.complete||auditNeedsAttention(e)}(e.audit)){const{keepTrackingIssue:r}=await Promise.all([n.e(463),n.e(851)]).then(n.bind(n,63851)),i=function auditOwnerOf(e,t){const n=(0,k.Y)([(0,k.c)(e,useOf(t)).key,"audit"])
return{purpose:"issue",key:n,legacyKey:n}}(s,t),o=function auditIssueContent(e,t,n){const r=!auditNeedsAttention(e),{title:i,body:s}=auditIssue(e,t),o=e.domains.slice(0,ee).map(e=>subjectOf(e)),a=r?"":s.trim()
return{part:{...n,quiet:r,picture:r?null:auditPicture(e),subjects:o,judged:o,words:a},title:i,news:r?auditClosing(t):auditNews(e,t)}}(e.audit,e.asOf,c)
l.push(...await r({...u,wanted:!0,owner:i,content:o}))}return{comment:a,findings:l}}const X=700
function ownerOf(e,t,n){const{key:r,legacyKey:i}=(0,k.c)(t,useOf(n))
return{purpose:e,key:r,legacyKey:i}}function legOf({"api-key":e,"github-token":t,...n},{environment:r}){const i=Object.entries(n).map(([e,t=""])=>`${e}=${t}`),s=["RUNNER_OS","RUNNER_ARCH"].map(e=>r[e]??"")
return(0,k.Y)([...i.sort(),...s]).slice(0,16)}const ee=100
function subjectOfPin({name:e,certificates:t}){return subjectOf(e,...new Set(t.map(({place:e})=>e.path)))}function subjectOf(...e){return(0,k.Y)(e).slice(0,8)}var te=n(89920)
const ne=200,re=5,ie={never:"notice",warn:"warning",error:"error"}
function auditFindings(e,t,{level:n}){const r=e.unknown.slice(0,ne),i=e.unknown.length-r.length,report=(e,t)=>(0,d.g)(ie[n],"unknown-issuance",d.j,e,t)
return[...r.map((e,t)=>({...report(unknownMessage(e),unknownHint(e)),rank:t})),...0===i?[]:[{...report((s=i,p.Qq`There are ${s} more unknown keys with certificates for your names.`),se),rank:r.length}],...e.revoked.map(revokedFinding),...e.missing.map(missingFinding),...t.map(gapFinding)]
var s}function unknownMessage({publicKeySha256:e,dnsNames:t,issuers:n,newest:r,count:i,revoked:s}){const o=(0,p.hS)(i,p.Qq`certificate`,p.Qq`certificates`),a=s?p.Qq`; revoked`:p.Qq``
return p.Qq`The key ${e}, which is not in the repository, has ${o} for ${list(t)}, from ${list(n)}, the newest valid from ${(0,y.G$)(r.notBefore)} to ${(0,y.G$)(r.notAfter)}${a}.`}function unknownHint({newest:e,lapsed:t}){const n=null===t?[]:function lapsedWords({reason:e,until:t}){return p.Qq`Its entry in audit.allow (${e}) lapsed on ${(0,y.G$)(t)}. `}(t)
return p.Qq`${n}If you ordered it, add its CSR or certificate to the repository; if a provider makes it for you, add it to audit.allow in the config file. If nobody knows of it, ask its issuer to revoke it. Look it up at crt.sh or Cert Spotter by the SHA-256 of its key, or of its TBSCertificate: ${e.tbsSha256}.`}const se=p.Qq`The JSON report lists all of them under audit.unknown. Entries in audit.allow with an issuer or names leave out what a provider makes for you.`
function revokedFinding({issuance:e,document:t}){return(0,d.g)("warning","certificate-revoked",t,p.Qq`The certificate for ${list(e.dnsNames)}, issued by ${list(null===e.issuer?[]:[e.issuer])}, is revoked.`,p.Qq`Find out why. Replace the certificate wherever it is used, and its key if that may be compromised; then remove it from the repository.`)}function missingFinding({publicKeySha256:e,dnsNames:t,documents:[n]}){return(0,d.g)("notice","issuance-missing",n,p.Qq`No unexpired certificate with the key ${e} of this CSR for ${list(t)} is in the logs.`,p.Qq`Send the CSR to the certificate authority, or remove it if nobody needs it: its key stays authorized until a person removes it in Cert Spotter's settings. The config file turns this notice off: audit.missing-after: never.`)}function gapFinding({domains:e,why:t,hint:n}){const r=0===e.length?[]:p.Qq` for ${list(e)}`
return(0,d.g)("warning","audit-incomplete",d.j,p.Qq`The audit is incomplete${r}: ${t}.`,n)}function monitoringFindings({missing:e,disabled:t}){const warning=(e,t)=>(0,d.g)("warning","name-not-monitored",d.j,e,t)
return[...0===e.length?[]:[warning(p.Qq`Cert Spotter does not monitor ${list(e)}, so it reports no certificate for ${them(e)}.`,p.Qq`Add the domain in Cert Spotter; one that begins with a dot, such as .example.com, includes everything below it.`)],...0===t.length?[]:[warning(p.Qq`Monitoring of ${list(t)} is disabled, so Cert Spotter reports no certificate for ${them(t)}.`,p.Qq`Enable the domain in Cert Spotter, or remove the certificates and CSRs that are not used any more.`)]]}function them(e){return 1===e.length?p.Qq`it`:p.Qq`them`}function list(e){if(0===e.length)return p.Qq`(not named)`
const t=e.length-re,n=(0,p.fj)(e.slice(0,re),p.Qq`, `)
return t<=0?n:p.Qq`${n} and ${t} more`}var oe=n(79505)
function readLastIds(e){const t=function jsonOf(e){try{return JSON.parse(e)}catch{return null}}(Buffer.from(e).toString("utf8"))
if("object"!=typeof t||null===t||!("lastIds"in t))return new Map
const{lastIds:n}=t
if("object"!=typeof n||null===n)return new Map
const r=Object.entries(n)
return new Map(r.flatMap(([e,t])=>(0,oe.e)(t)?[[e,t]]:[]))}function lastIdsJson(e){return`${(0,w.a)({lastIds:Object.fromEntries(e)})}\n`}var ae=n(78766),ue=n(4011),ce=n(69902)
function rootsOf({workspace:e,temporary:t}){return{workspace:e,runnerTemp:t}}var le=n(34700)
async function look(e,{apiKey:t,apiUrl:r},{environment:i,signal:s}){const o=e.filter(e=>e.includes("."))
if(null===t||s.aborted||0===o.length)return{kind:"known",findings:[]}
const{monitoredDomains:a,describe:u}=await Promise.all([n.e(606),n.e(531)]).then(n.bind(n,53531)),c=await a({apiUrl:r,apiKey:t,environment:i,signal:s})
return"message"in c?{kind:"unread",why:u(c)}:{kind:"known",findings:monitoringFindings((0,le.j)(o,c))}}async function audit_audit(e,t){const{repository:r,settings:i,plan:o,sent:a}=e
if(null===r){const e=await async function watchedAuthorizations(e,t,n,r){const i=e.filter((e,n)=>"authorized"===t[n]?.status).flatMap(({dnsNames:e})=>e),s=await look(i,n,r)
return"known"===s.kind?s.findings:(r.say(p.Qq`Which domains Cert Spotter monitors could not be read: ${s.why}.`),[])}(o.authorizations,a,i,t)
return{audit:null,findings:e}}const{domains:u,others:c,findings:l}=await async function domainsOf(e,t){const{settings:n,dealer:r}=e,i=n.audit.domains.map(e=>({name:e,domain:(0,s.Ow)(e)})),o=i.filter(({domain:e})=>null===e).map(({name:e})=>e),a=i.length>0?i.map(({domain:e})=>e):await searchable(t.domains),u=(0,s.J9)(a.filter(e=>null!==e)),c=u.filter(e=>r.holds(e)),l=new Set(c),h=await searchable(function newNames({decision:e,plan:t,compared:n}){if("plan"!==e.mode)return[]
const isNew=({id:e})=>"unchanged"!==n.changes.get(e)?.kind
return t.authorizations.filter(isNew).flatMap(({dnsNames:e})=>e)}(e).flatMap(e=>(0,s.Ow)(e)??[])),d=(0,s.J9)(h.filter(e=>!(0,s.UO)(l,e))),f=[...0===o.length?[]:[notDomains(o)],...0===u.length?[he]:[]]
return{domains:c,others:d,findings:f}}(e,r),h=await async function search(e,t,r,{settings:i},s){const{environment:o,signal:a,say:u}=s,{IssuanceSearch:c,searchAll:l}=await Promise.all([n.e(606),n.e(531)]).then(n.bind(n,53531)),{apiUrl:h,withKey:d,requests:f}=i.audit,m=new c({apiUrl:h,apiKey:d?i.apiKey:null,environment:o,signal:a})
u(p.Qq`The audit searches ${(0,p.hS)(e.length,p.Qq`domain`,p.Qq`domains`)} at ${h.host}.`)
try{const n=function readState(e,t){const n=null===e?null:(0,ae.qy)(e,rootsOf(t))
return null===n?new Map:readLastIds(n)}(i.audit.state,s),o={domains:[...e,...t],below:r.domains,lastIds:n},a=await l(o,m,{requests:f})
return function writeState(e,t,n){if(null===e)return
const r=(0,ce.m)(ue.Q,()=>(0,ue.M)(e,[lastIdsJson(t)],rootsOf(n)))
r instanceof ue.Q&&n.say(p.Qq`The state of the audit is not kept: ${r.text}.`)}(i.audit.state,a.lastIds,s),{...a,domains:e}}finally{await m.close()}}(u,c,r,e,t),f=await async function standing(e,t,{audit:{missingAfter:r},asOf:i},{workspace:s,context:o}){const a=(0,te.z8)(e,t)
if(null===r||0===a.length)return new Set
const u=[...new Set(a.flatMap(({documents:e})=>e.map(({path:e})=>e)))],{unchangedSince:c}=await Promise.all([n.e(815),n.e(606),n.e(352)]).then(n.bind(n,352))
return c(s,u,o?.sha??"",i-r)}(h,r,e.settings,t),{audit:m,asOf:g}=e.settings,y=(0,te.Fs)(h,r,m,g,f),w=[...e.plan.authorizations.flatMap(({dnsNames:e})=>e),...u],b=await async function watchedNames(e,t,n){const r=await look(e,t,n)
return"known"===r.kind?r.findings:[(0,d.g)("warning","audit-incomplete",d.j,p.Qq`The list of monitored domains could not be read: ${r.why}.`,p.Qq`Check api-key and api-url, and look in Cert Spotter whether it monitors these names.`)]}(w,e.settings,t)
return{audit:y,findings:[...l,...auditFindings(y,h.gaps,m),...b]}}async function searchable(e){const{registrableDomain:t}=await Promise.all([n.e(935),n.e(971)]).then(n.bind(n,16352))
return[...e].filter(e=>null!==t(e))}const he=(0,d.g)("warning","audit-incomplete",d.j,p.Qq`The audit has no domain to search: no document under authorize has a DNS name.`,p.Qq`List the domains under audit-domains, or the files with certificates and CSRs for them under authorize.`)
function notDomains(e){return(0,d.g)("warning","audit-incomplete",d.j,p.Qq`${(0,p.hS)(e.length,p.Qq`entry`,p.Qq`entries`)} of audit-domains cannot be searched: ${(0,p.fj)(e.slice(0,5),p.Qq`, `)}.`,p.Qq`Write domains such as example.com, one per line. Top-level domains cannot be searched.`)}const de={status:"planned",attempts:0},fe={status:"not-tried",attempts:0,why:"there is no API key"}
function apiKeyMissing({context:e}){const t=null===e?p.Qq`Set the variable CERTSPOTTER_API_KEY; the key is on your SSLMate account's page.`:p.Qq`Pass it from a secret: api-key: \${{ secrets.CERTSPOTTER_API_KEY }}. GitHub hands no secrets to forks and to Dependabot, and an unknown secret is empty.`
return(0,d.g)("error","api-key-missing",d.j,p.Qq`There is something to authorize, but no api-key.`,t)}var pe=n(88690),me=n(63064),ge=n(45567),ye=n(56055),we=n(9210)
function likenessesOf(e,t){return[...grouped(e,likeness_ownerOf)].flatMap(([e,n])=>function byNames(e){const t=[...grouped(e,namesOf)],[n,...r]=t.filter(([e])=>""!==e)
return void 0===n||r.length>0?t:[[n[0],e]]}(n).flatMap(([n,r])=>(0,we.eB)(t(r)).map(t=>({identity:JSON.stringify([e,n,usagesOf(t)]),certificates:inFileOrder(t),succession:t}))))}function inFileOrder({members:e}){return e.toSorted((e,t)=>e.path===t.path?e.index-t.index:e.path<t.path?-1:1)}function likeness_ownerOf({path:e,subject:t,certificateSha256:n}){const r=e.slice(0,e.lastIndexOf("/")+1)
return JSON.stringify([r,""===t?n:t.toLowerCase()])}function namesOf({alternativeNames:e}){return[...new Set(e.map(e=>e.toLowerCase()))].sort().join("\n")}function usagesOf({members:e}){const[t]=e.map(({usages:e})=>e.toSorted().join(" "))
return String(t)}function grouped(e,t){const n=new Map
for(const r of e){const e=n.get(t(r))
void 0===e?n.set(t(r),[r]):e.push(r)}return n}function groupPins(e,t,n=new u.w){return e.flatMap(e=>{const i=t.filter(t=>t.entry===e).map(({document:e})=>e).filter(r.Yn).filter(r.DC)
return"config"===e.origin?[configPin(e,i,n)]:function inputPins(e,t){return likenessesOf(t,countingOf).map(({identity:t,certificates:n,succession:r})=>({name:n[0]?.subject||"(empty subject)",identity:`input:${t}`,entry:e,certificates:n,counted:n,mismatches:[],lost:r.lost}))}(e,i)})}function configPin(e,t,n){const r=countingOf(t),i=e.files.include.join(" "),{expect:s}=e,o=function issuerKeysIn(e,t){return n=>{const r=e.derOf(n)
return null===r?[]:(0,ye.Fd)(n,r,t,e)}}(n,s.issuerPublicKeySha256??[]),a=r.flatMap(e=>(0,ge.yC)(e,s,o)),u=new Set(a.map(({certificate:e})=>e)),c=r.filter(e=>!u.has(e))
return{name:e.name??r[0]?.subject??i,identity:`config:${e.name??i}`,entry:e,certificates:r,...group_succession(e,c),mismatches:a}}function group_succession({expect:e},t){return void 0!==e.usage?{counted:t,lost:[]}:function group_inFileOrder(e,{members:t,lost:n}){const r=new Set(t)
return{counted:e.filter(e=>r.has(e)),lost:n}}(t,(0,we.cw)(t))}function countingOf(e){const t=e.filter(({ca:e})=>!e)
return t.length>0?t:e}function misplacedRequests(e){return e.filter(({document:e})=>!(0,r.Yn)(e)).map(({document:e})=>(0,d.g)("warning","wrong-kind",e,p.Qq`A CSR is no certificate and cannot be pinned.`,p.Qq`Keep it out of the pins, or pin the certificate that was issued for it.`))}var be=n(33159)
const ke={isWhole:!0,unseen:new Set}
function compareAuthorizations(e,t,{isWhole:n,unseen:r}=ke){const i=new Map(e.map(e=>[e.id,e])),change=e=>{const t=function changeOf(e,t){if(void 0===e)return{kind:"new"}
if("key"!==t.by)return{kind:"unchanged"}
const n=new Set(e.dnsNames),r=t.dnsNames.filter(e=>!n.has(e))
return 0===r.length?{kind:"unchanged"}:{kind:"widened",gained:r}}(i.get(e.id),e)
return n||"unchanged"===t.kind?t:{kind:"unknown"}}
return{changes:new Map(t.map(e=>[e.id,change(e)])),removed:removedKeys(e,t).filter(({paths:e})=>!e.some(e=>r.has(e))),newNames:changes_newNames(e,t)}}function removedKeys(e,t){const n=new Set(t.map(({publicKeySha256:e})=>e))
return[...(0,be.$)(e.filter(({publicKeySha256:e})=>!n.has(e)),({publicKeySha256:e})=>e)].map(([e,t])=>({publicKeySha256:e,dnsNames:distinct(t.flatMap(({dnsNames:e})=>e)),paths:distinct(t.flatMap(({documents:e})=>e.map(({path:e})=>e)))})).sort((e,t)=>e.publicKeySha256<t.publicKeySha256?-1:1)}function changes_newNames(e,t){const n=new Set(e.flatMap(({dnsNames:e})=>e))
return distinct(t.flatMap(({dnsNames:e})=>e)).filter(e=>!n.has(e))}function distinct(e){return[...new Set(e)].sort()}function pushApplies(e,t,n){return"auto"===e?null===n||t===n:"apply"===e}function mergingOf(e,t){const n=t?.pullRequest?.state??"open"
if("open"!==n)return{kind:n}
if(null===t||null===t.base)return{kind:"applies"}
const{base:r,defaultBranch:i}=t
return"auto"!==e||pushApplies(e,r.ref,i)?{kind:"applies"}:{kind:"plans",branch:r.ref,defaultBranch:i}}async function unlessCancelled(e,t){const n=new Promise(t=>{const giveUp=()=>t(null)
e.aborted&&giveUp(),e.addEventListener("abort",giveUp,{once:!0})})
return Promise.race([t,n])}const ve={commit:null,how:"none"}
async function openBasePlan(e){const{context:t}=e
if(null===t||null===t.base)return withoutPlan(Se)
const r=await unlessCancelled(e.signal,async function compare_open(e,t,r){const{settings:i,raw:s,settle:o,files:a,signal:u}=e,{readBase:c}=await Promise.all([n.e(815),n.e(606),n.e(352)]).then(n.bind(n,352))
return c({context:t,base:r,raw:s,settings:i,settle:o,signal:u,paths:a.map(({path:e})=>e),connect:connectionTo(t,i,u)})}(e,t,t.base))
return null===r?withoutPlan(unknownBecause([],ve,e)):"known"===r.kind?new PlanOfBase(r,e):withoutPlan(unknownBecause(r.findings,r.commit,e))}const Se={comparison:{kind:"none"},changes:new Map,base:ve,basePins:{kind:"none"},findings:[]}
function withoutPlan(e){return{take:()=>Promise.resolve(),compare:()=>Promise.resolve(e)}}function unknownBecause(e,t,{settings:n}){const r=0===n.authorize.length?Se.comparison:{kind:"unknown"}
return{...Se,comparison:r,basePins:{kind:"unknown"},base:t,findings:e}}class PlanOfBase{#wt
#bt
#kt
#vt
#St
#At=[]
#qt=new Set
constructor(e,t){this.#wt=e,this.#bt=t
const{settings:n}=e
this.#kt=new pe.I(null!==n&&function compare_authorizes(e,{settings:t,context:n}){const r=n?.base?.ref??"",applies=({mode:e})=>pushApplies(e,r,n?.defaultBranch??null)
return(applies(e)||!applies(t))&&e.apiUrl.href===t.apiUrl.href}(n,t)?n.authorize:[]),this.#vt=new pe.I(n?.pins??[]),this.#St=new c.G(n?.asOf??t.settings.asOf,function dealerOf(e,{dealer:t}){return null===e||1===e.shard.count?t:new h.c(e.shard)}(n,t))}async take(e,t,n){await this.#wt.files.dropSame(e,t)&&(0===n.length&&this.#qt.add(e),await this.#x(e,n))}async compare(e,t){const{commit:r,files:i,hidden:s}=this.#wt,{convertedFiles:o,readOthers:a}=await Promise.all([n.e(815),n.e(606),n.e(352)]).then(n.bind(n,352)),u=await unlessCancelled(this.#bt.signal,a(i))
if(null===u)return unknownBecause([],r,this.#bt)
if("code"in u)return unknownBecause([u],r,this.#bt)
const c=new me.P(this.#bt.signal)
for(const{path:e,bytes:t}of u.files){if(await c.areOver())return unknownBecause([],r,this.#bt)
const n=[...this.#kt.entriesOf(e),...this.#vt.entriesOf(e)],{found:i}=await this.#bt.reader.read(e,t,n)
await this.#x(e,i)}const{authorizations:l}=this.#St.finish(),h=u.unread.length+s.length===0,{changes:d,removed:f,newNames:p}=compareAuthorizations(l,e,{isWhole:h,unseen:t}),{settings:m}=this.#bt
return{comparison:m.authorize.length>0||""!==(this.#bt.raw.config??"").trim()||f.length>0?{kind:"compared",removed:f,newNames:p,hidesChanges:this.#$t(u,t)}:Se.comparison,changes:d,base:r,basePins:this.#Ot(u),findings:[...this.#wt.findings,...o(u.unread)]}}#$t({unread:e},t){const{hidden:n,unseenChanges:r}=this.#wt
return e.length+n.length+r.length>0||[...t].some(e=>!this.#qt.has(e))}#Ot({unread:e}){const{settings:t,hidden:n,unseen:r,openPinInput:i}=this.#wt
if(null!==i)return{kind:"unknown"}
const s=0===n.length&&![...e,...r].some(e=>this.#vt.entriesOf(e).length>0)
return{kind:"known",pins:groupPins(t?.pins??[],this.#At),rules:t??this.#bt.settings,isWhole:s}}async#x(e,t){this.#St.add(await(0,l.k)(t,this.#kt.entriesOf(e),this.#bt.verify))
for(const n of this.#vt.entriesOf(e))for(const{document:e}of t)this.#At.push({document:(0,r.ht)(e),entry:n})}}var Ae=n(32669),qe=n(4854)
function outcomeOf(e){return e.some(({level:e})=>"error"===e)?"fail":e.some(({level:e})=>"warning"===e)?"warn":"pass"}function sorted(e){return[...e].sort((e,t)=>Ae.yr.indexOf(e.level)-Ae.yr.indexOf(t.level)||(0,Ae.tt)(e.code,t.code)||(e.rank??0)-(t.rank??0)||comparePaths(e.path,t.path)||(e.line??0)-(t.line??0)||comparePaths((0,qe.jA)(e.message),(0,qe.jA)(t.message)))}function comparePaths(e,t){return e===t?0:null===e?1:null===t||e<t?-1:1}const $e=["public-suffix","wildcard","new-domain","international","new-name"]
function reviewOf(e,t,n){const r=e.filter(({change:e})=>"unchanged"!==e.kind),i=function knownBefore(e,t,n){if("compared"!==t.kind)return null
const r=new Set(t.newNames),i=e.flatMap(({authorization:e})=>e.dnsNames),s=t.removed.flatMap(({dnsNames:e})=>e),o=new Set([...i.filter(e=>!r.has(e)),...s])
return{names:o,domains:new Set([...o].map(e=>n(e)??withoutWildcard(e)))}}(e,t,n),s=function inTurns(e){const t=(0,be.$)(e,e=>`${urgency(e)} ${e.domain}`)
return[...t.values()].flatMap(e=>e.toSorted((e,t)=>compare(e.name,t.name)).map((e,t)=>({each:e,turn:t}))).toSorted((e,t)=>urgency(t.each)-urgency(e.each)||e.turn-t.turn||compare(e.each.domain,t.each.domain)||compare(e.each.name,t.each.name)).map(({each:e})=>e)}([...new Set(r.flatMap(z.z))].map(e=>function reviewed(e,t,n){const r=n(e),i=r??withoutWildcard(e),s=e.startsWith("*."),o={"public-suffix":s&&null===r,wildcard:s,"new-domain":null!==t&&!t.domains.has(i),international:/(?:^|\.)xn--/.test(e),"new-name":null!==t&&!t.names.has(e)}
return{name:e,domain:i,concerns:new Set($e.filter(e=>o[e]))}}(e,i,n))),o=new Map(s.map((e,t)=>[e.name,{...e,rank:t}])),a=r.map(e=>{const t=[...new Set((0,z.z)(e))].flatMap(e=>o.get(e)??[])
return{result:e,names:t.toSorted((e,t)=>e.rank-t.rank),rank:Math.min(...t.map(rankOf))}}).toSorted(byRank)
return{gains:a,names:withGains(s,a)}}function withGains(e,t){const n=t.flatMap(({names:e},t)=>e.map(({name:e})=>({name:e,index:t}))),r=(0,be.$)(n,({name:e})=>e)
return e.map(e=>({...e,gains:(r.get(e.name)??[]).map(({index:e})=>e)}))}function rankOf({rank:e}){return e}function byRank(e,t){const[n,r]=[e,t].map(({rank:e})=>e===Number.POSITIVE_INFINITY?-1:e)
return Number(n)-Number(r)||compare(e.result.authorization.id,t.result.authorization.id)}function withoutWildcard(e){return e.replace(/^\*\./,"")}function urgency(e){return $e.reduce((t,n)=>2*t+Number(e.concerns.has(n)),0)}function compare(e,t){return e===t?0:e<t?-1:1}function conclude(e){const{settings:t,decision:n,dealer:r,gathered:i,plan:s,compared:o,watched:a,sending:u,audited:c}=e,l=[...null===n.refusal?[]:[n.refusal],...r.ofFiles(i.findings),...s.findings,...o.findings,...a.findings,...u.findings,...c.findings],h=function resultsOf({plan:e,compared:t,sending:n}){return e.authorizations.flatMap((e,r)=>{const i=n.sent[r],s=t.changes.get(e.id)??Oe
return void 0===i?[]:[{authorization:e,change:s,sent:i}]})}(e)
return{outcome:outcomeOf(l),mode:n.mode,asOf:t.asOf,files:i.files,documents:i.documents,authorizations:h,comparison:o.comparison,base:o.base,merging:mergingOf(t.mode,e.context),head:e.context?.pullRequest?.head.sha||null,review:reviewOf(h,o.comparison,e.domainOf),runUrl:e.runUrl,pins:a.pins,audit:c.audit,findings:sorted(l),updatedFiles:a.updatedFiles}}const Oe={kind:"unknown"}
function withFindings(e,t){if(0===t.length)return e
const n=[...e.findings,...t]
return{...e,outcome:outcomeOf(n),findings:sorted(n)}}function cutShort(e){return(0,d.g)("error","file-unreadable",d.j,p.Qq`The run was cancelled: ${e}`,p.Qq`Run it again for the whole result.`)}var xe=n(45974),Qe=n(48241),_e=n(48131)
const Ce=setOf("pem crt cer cert der ca-bundle csr req p10","p7b p7c p7 spc pkcs7 p12 pfx pkcs12 jks jceks keystore truststore"),Ee=setOf("c cc cpp cxx h hh hpp m mm cs fs vb go rs swift zig java kt kts scala groovy clj erl hrl ex exs hs ml lua dart","js mjs cjs jsx ts mts cts tsx vue svelte hbs py pyi ipynb rb php pl pm t r jl sh bash bats zsh fish ps1 psm1 bat","sql proto md mdx markdown rst adoc asciidoc tex org pod html htm css scss svg")
function setOf(...e){return new Set(e.flatMap(e=>e.split(" ")))}function extensionOf(e){const t=e.slice(e.lastIndexOf("/")+1),n=t.lastIndexOf(".")
return-1===n?"":t.slice(n+1).toLowerCase()}function expectedIn({path:e,isSwept:t}){return t&&function isProseName(e){return Ee.has(extensionOf(e))}(e)?"examples":"documents"}const Ne={error:"error",warn:"warning",ignore:"notice"}
class Sweep{#xt=0
#Qt=0
#_t=[]
#Ct=0
#Et=!1
take(e,t){this.#xt++
const n=this.#Nt(e,t)
return n.some(({level:e})=>"error"===e)&&(this.#Et=!0),n}#Nt(e,t){const n=t.some(({code:e})=>"no-document"===e)
return function isCertificateName(e){return Ce.has(extensionOf(e))}(e)?n&&t.length>1?without("no-document",t):t:(n&&this.#Rt(e),t.some(({code:e})=>"not-checked-out"===e)&&this.#Ct++,without("no-document",without("not-checked-out",t)))}#Rt(e){this.#Qt++,this.#_t.length<=5&&this.#_t.push(e)}finish(e,t){const n=[]
this.#Ct>0&&n.push(function notCheckedOut(e){return(0,d.g)("warning","not-checked-out",d.j,p.Qq`${(0,p.hS)(e,p.Qq`file`,p.Qq`files`)} ${Re} ${1===e?p.Qq`is a pointer`:p.Qq`are pointers`} of Git LFS: the checkout does not hold their content, so it was not read.`,p.Qq`Set lfs: true for actions/checkout, or exclude the files with lines that begin with "!".`)}(this.#Ct))
const r=this.#Et?"notice":Ne[t]
return this.#xt>0&&0===e?n.push(function nothingInAny(e,t){return(0,d.g)(t,"no-document",d.j,p.Qq`None of the ${(0,p.hS)(e,p.Qq`file`,p.Qq`files`)} ${Re} has a certificate or CSR that can be read.`,p.Qq`Check that the repository is checked out and that certificates are kept in it. Where there may be none, set if-no-files-found to warn or ignore.`)}(this.#xt,r)):this.#Qt>0&&n.push(function nothingInSome(e,t,n){const r=e>5?[]:p.Qq`: ${(0,p.fj)(n,p.Qq`, `)}`
return(0,d.g)("notice","no-document",d.j,p.Qq`Of the ${(0,p.hS)(t,p.Qq`file`,p.Qq`files`)} ${Re} ${e} ${1===e?p.Qq`has`:p.Qq`have`} no certificate or CSR${r}.`,p.Qq`Nothing needs to be done if that is meant to be. A pattern that names the folder or the extension of your certificates, such as certs/** or **/*.pem, reports each of its files without one.`)}(this.#Qt,this.#xt,this.#_t)),n}}function without(e,t){return t.filter(({code:t})=>t!==e)}const Re=p.Qq`matched only by patterns of wildcards alone, such as **,`
class Collector{documents
issuers
#It
findings
pinItems=[]
matchedPins=new Set
known=new _e.Kc
unseen=new Set
#Tt=new Sweep
files=0
isWhole=!0
#Bt=!1
constructor({documents:e,issuers:t,...n},r){this.documents=e,this.issuers=t,this.#It=n,this.findings=[...r]}isGrowingLarge(){return!(this.#Bt||this.documents.count<Qe.a)&&(this.#Bt=!0,!0)}cutShort(){this.isWhole=!1,this.findings.push(cutShort(p.Qq`${this.files} files had been read by then, and no pin is judged.`))}pass(e,t){this.findings.push(t),this.#yt(e)}finish(){this.findings.push(...this.#Tt.finish(this.documents.count,this.#It.ifNoFilesFound))}async take(e,t){const{planner:n,basePlan:r,verify:i,reader:s,repository:o,mayBeMentioned:a}=this.#It,u=[...e.authorize,...e.pins],{found:c,commentedOut:h,findings:d}=await s.read(e.path,t,u,expectedIn(e))
d.some(({code:e})=>"not-checked-out"===e)&&this.unseen.add(e.path),this.findings.push(...e.isSwept?this.#Tt.take(e.path,d):d),this.#yt(e)
for(const{document:e}of c)this.documents.add(e)
for(const{document:e}of h)this.documents.add(e,!0)
for(const t of e.pins)this.#Lt(c,t)
for(const t of c)this.issuers.take(t,e.pins)
const f=0===e.authorize.length?null:e.authorize.flatMap(({dnsNames:e})=>e)
if(null!==o)for(const{document:e}of c)o.add(e,f)
a&&this.known.add(c,e.pins.length>0),e.authorize.length>0&&n.add(await(0,l.k)(c,e.authorize,i)),await r.take(e.path,t,c)}#Lt(e,t){for(const{document:n}of e)this.pinItems.push({document:(0,r.ht)(n),entry:t})}#yt({pins:e}){this.files++
for(const t of e)this.matchedPins.add(t)}}function tooManyDocuments(e,t){return(0,d.g)("error","file-unreadable",{path:e,line:null},p.Qq`${e} and the files after it are not read: the ones before hold ${t} documents, and a run takes up no more.`,p.Qq`Narrow the patterns, or spread the files over several runs.`)}var Ie=n(95151),Te=n(17324),Be=n(76760),Le=n(12479),Pe=n(73999),Me=n(28085),je=n(68337),Ke=n(82872),Fe=n(61218)
function parseId(e){return e.length>64?(0,Te.eJ)(p.Qq`has ${e.length} characters, and may have ${64}`):/^[A-Za-z\d._-]+$/.test(e)?(0,Te.Yz)(e):(0,Te.eJ)(p.Qq`${e} may hold letters, digits, ".", "_" and "-" only`)}var Ue=n(95585),ze=n(70401)
const De=[[/\$\{\{|\}\}/,p.Qq`holds an expression that nothing has expanded; write it as \${{ secrets.NAME }} in the workflow`],[/^(?:\$\{?\w+\}?|%\w+%)$/,p.Qq`is the name of a variable, not its value`],[/^\*+$/,p.Qq`is a masked value (***), not the secret itself`],[/^(["'`]).*\1$/s,p.Qq`is wrapped in quotes; store it without them`],[/^<.*>$/s,p.Qq`is a placeholder in angle brackets`],[/^(?:true|false|null|undefined|none|changeme|secret-here|your[-_ ]?(?:api)?[-_ ]?(?:key|token)(?:[-_ ]here)?)$/i,p.Qq`is a placeholder`],[/^-----BEGIN /,p.Qq`is PEM, and no key of an API`],[/^[a-z]+:\/\//i,p.Qq`is an address`],[/^(?:bearer|basic|token)\s/i,p.Qq`starts with the name of an authentication scheme; give the bare value`],[/[\r\n]/,p.Qq`holds a line end`],[/\s/,p.Qq`holds white space`],[/[^\x21-\x7e]/,p.Qq`holds a character that cannot stand in an HTTP header`]]
function parseSecret(e){if(e.length>4096)return(0,Te.eJ)(p.Qq`is longer than ${4096} characters`)
const t=De.find(([t])=>t.test(e))
return void 0===t?(0,Te.Yz)(e):(0,Te.eJ)(t[1])}const He={index:0,count:1}
function parseShard(e){const[,t,n]=/^(\d{1,6})\s*\/\s*(\d{1,6})$/.exec(e)??[]
if(void 0===t)return(0,Te.eJ)(p.Qq`${e} is no shard; write it as i/n, such as 1/4`)
const[r,i]=[Number(t),Number(n)]
return i<1||i>1024?(0,Te.eJ)(p.Qq`${e} asks for none or more than ${1024} parts`):r<1||r>i?(0,Te.eJ)(p.Qq`${e} is not among the parts: they are 1/${i} to ${i}/${i}`):(0,Te.Yz)({index:r-1,count:i})}var We=n(74478)
var Ge=n(62097)
async function loadSettings(e,t){const r=new ze.i(e),i=function readDefaults(e){return{by:e.required("authorize-by",(0,We.yL)(Pe.q9)),dnsNames:(0,je.c)(e.value("dns-names")),failBefore:e.required("fail-before",Me.E9),warnBefore:e.required("warn-before",Me.E9)}}(r),s=function readEntries(e,t,n){["authorize","pins","config"].every(t=>""===e.value(t))&&e.add(p.Qq`none of the inputs authorize, pins and config is given; name the files to look at in one of them`)
const r=e.optional("authorize",e=>(0,Ge.Z7)(e,n)),i=e.optional("pins",e=>(0,Ge.Z7)(e,n)),{by:s,dnsNames:o,failBefore:a,warnBefore:u}=t
return{authorize:null===r?[]:[{origin:"input",files:r,dnsNames:o,by:s,keystorePasswordEnv:null}],pins:null===i?[]:[inputPin(i,a,u)]}}(r,i,t.workspace),o=await async function readConfigEntries(e,t,r){const i=e.value("config"),s=e.optional("config",r.readConfig)
if(null===s)return{authorize:[],pins:[],audit:Le.I0}
const{parseConfig:o}=await Promise.all([n.e(815),n.e(934),n.e(939)]).then(n.bind(n,60939)),{entries:a,faults:u}=o(s,i,t,r.workspace)
return e.add(...u),a}(r,i,t),a=function readOptions(e,t){const n=(0,ze.K)(t.refuseOutput)
return{apiKey:e.optional("api-key",parseSecret),apiUrl:e.required("api-url",Ke.nV),asOf:e.optional("as-of",e=>(0,Fe.r)(e,t.now))??t.now,mode:e.required("mode",(0,We.yL)(Pe.nI)),ifNoFilesFound:e.required("if-no-files-found",(0,We.yL)(Pe.WA)),githubToken:e.optional("github-token",parseSecret),keystorePasswords:e.optional("keystore-passwords",Ue.wu)??[],comment:e.required("comment",(0,We.yL)(Pe.YN)),issue:e.required("issue",We.og),report:e.optional("report",n),sarif:e.optional("sarif",n),shard:e.optional("shard",parseShard)??He,id:e.optional("id",parseId),warnOnly:e.required("warn-only",We.og)}}(r,t),u=[...s.authorize,...o.authorize],c=[...s.pins,...o.pins],l={...(0,Le.y4)(r,t.refuseOutput),...o.audit},{report:h,sarif:d}=a
return function refuseSameFiles(e,t,n){const r=new Map
for(const[i,s]of Object.entries(t)){if(null===s)continue
const t=(0,Be.resolve)(n,s),o=r.get(t)
void 0===o?r.set(t,p.Qq`inputs ${i} and `):e.add(p.Qq`${o}${i} name the same file, ${s}`)}}(r,{report:h,sarif:d,"audit-state":l.state},t.workspace),r.error()??{...a,authorize:u,pins:c,audit:l}}function inputPin(e,t,n){return{origin:"input",name:null,files:e,failBefore:t,warnBefore:n,expect:{},source:null,sourceLinks:[],sourceHosts:[],verify:"issuer",rotates:null,update:null,references:null,keystorePasswordEnv:null}}class Inputs{#ct
#Pt
constructor(e,t){this.#ct=e,this.#Pt=t}async settle(){const e=await this.#Mt(e=>(0,ae.RG)(e,this.#Pt.workspace))
if(e instanceof Te.dz)throw e
return e}get raw(){return this.#ct}async settleOther(e,t){const n=await this.#Mt(()=>(0,Te.Yz)(t),e)
return n instanceof Te.dz?null:n}#Mt(e,t=this.#ct){const{workspace:n,temporary:r,now:i}=this.#Pt
return loadSettings(t,{workspace:n,now:i,readConfig:e,refuseOutput:e=>(0,Ie.E)(e,{workspace:n,runnerTemp:r})})}}async function inRepository(e,{context:t}){const r=e.flatMap(({path:e})=>null===e?[]:[e])
if(null===t||0===r.length)return e
const{repositoryPaths:i}=await n.e(177).then(n.bind(n,25177)),{pathOf:s}=await i(t,r)
return e.map(e=>null===e.path?e:{...e,path:s(e.path)})}var Je=n(75206),Ye=n(15133),Ve=n(88469),Ze=n(48787),Xe=n(44830),et=n(61429)
function firstToEnd(e){return e.toSorted(we.BW).slice(0,1)}function levelOf({entry:e},t,n){const r=n.length>0||t.superseded.some(t=>(0,et.Ge)(e,t))
return"ok"===t.level&&r?"warning":t.level}function missing(e,t){return{name:e.name,verdict:"missing",level:t,notAfter:null,daysLeft:null,certificates:[],successor:null,published:null,differences:[],advice:Ye._u}}function pinned(e){return{place:(0,r.$t)(e),...(0,Xe.M)(e)}}const tt=p.Qq`Nothing watches it once this is merged: make sure that its owner's certificate is no longer trusted, or restore its file and its pattern.`
function removedStatus({pin:e,change:t}){return{name:e.name,verdict:"missing",level:"warning",notAfter:null,daysLeft:null,certificates:[],successor:null,published:null,differences:[],advice:tt,change:t}}function removedFinding({name:e,change:t}){return"removed"!==t.kind?[]:[(0,d.g)("warning","no-files-found",d.j,p.Qq`The base branch watches the pin ${e}, and no pattern matches a certificate of it any more: ${lastOf(t.gone)}.`,tt)]}function lastOf(e){const t=e.at(-1)
if(void 0===t)return[]
const{certificate:n,paths:r}=t,i=e.length-1
return p.Qq`it was ${n.certificateSha256}, issued by ${n.issuer}, until ${(0,y.lF)(n.notAfter)}, in ${(0,p.fj)(r,p.Qq`, `)}${0===i?[]:p.Qq`, and ${i} more`}`}async function checkReferences(e,t,r,i){if(e.every(({pin:e})=>null===e.entry.references))return[]
const{referringPin:s}=await n.e(798).then(n.bind(n,4798)),o=new Map
for(const n of e){const{entry:e}=n.pin
null!==e.references&&o.set({...e,files:e.references},s(n,t,r.asOf))}return async function judgeFiles(e,t,{ifNoFilesFound:r},i){const{workspace:s,signal:o}=i,u=new me.P(o),{judgeReferences:c,nothingMentioned:l}=await n.e(837).then(n.bind(n,49837)),h={authorize:[],pins:[...e.keys()],ifNoFilesFound:r},{files:d,findings:f}=await(0,a.l)(h,s,o),m=[...f],g=new Map
for(const n of(0,ae.Ul)(d,s)){if(await u.areOver())break
if("unreadable"===n.kind){m.push(n.finding)
continue}const{file:r,bytes:i}=n,s=r.pins.flatMap(t=>e.get(t)??[]),o=c({path:r.path,bytes:i,pins:s},t)
m.push(...o.findings)
for(const e of r.pins)g.set(e,o.hasMentions||!0===g.get(e))}if(o.aborted)return[...m,cutShort(p.Qq`Not all files of \`references\` were read.`)]
for(const[t,n]of e)!1===g.get(t)&&m.push(l(n,t.files.include))
return m}(o,t,r,i)}const nt=8,rt={error:"error",warn:"warning",ignore:"ok"},it={pins:[],findings:[],updatedFiles:[]}
async function watch(e,t,{settings:r,dealer:i,host:s,reader:o}){const{pinItems:a,matchedPins:u,issuers:c,known:l,unseen:h,isWhole:f}=e
if(!f)return it
const m={settings:r,host:s,reader:o,matchedPins:u,issuers:c},g=groupPins(r.pins,a,c),isHeld=({identity:e})=>i.holds(e),{changeOf:w,removed:b}=await async function watch_changesOf(e,t,r){if("none"===e.kind)return{changeOf:()=>Xe.v,removed:[]}
const{comparePins:i,unknownChange:s}=await n.e(278).then(n.bind(n,17278))
if("unknown"===e.kind)return{changeOf:s,removed:[]}
const{changes:o,removed:a}=i(e,t,r)
return{changeOf:e=>o.get(e)??s(e),removed:a}}(t,{pins:g,rules:r},h),k=g.filter(isHeld),v=b.filter(({pin:e})=>isHeld(e)),S=await async function watchAll(e,t){const watchEach=e=>async function watchOne(e,t){const r=function judge(e,{settings:t,matchedPins:n}){return 0===e.certificates.length&&n.has(e.entry)?function judgeEmpty(e){return{status:missing(e,"error"),findings:[(0,d.g)("error","no-document",d.j,p.Qq`The files of the pin ${e.name} hold no certificate.`,Ye._u)]}}(e):function judgePin(e,t,n){const{entry:r,certificates:i,counted:s,mismatches:o}=e,a=(0,et.YP)({entry:r,counted:s.length>0?s:firstToEnd(i)},t)
if(null===a)return{status:missing(e,n),findings:[]}
const u=e.lost.filter(({certificate:e})=>e.notAfter>=t),{judged:c,successor:l,superseded:h}=a
return{status:{name:e.name,verdict:0===o.length?a.verdict:"mismatch",level:0===o.length?levelOf(e,a,u):"error",notAfter:c.notAfter,daysLeft:(0,y.n8)(t,c.notAfter),certificates:i.map(pinned),successor:null===l?null:pinned(l),published:null,differences:(0,Ve.Ev)(e,c,u),advice:(0,Ye.TH)(e,a,u)},findings:[...o.map(t=>(0,Ze._7)(e,t)),..."ok"===a.verdict?[]:[(0,Ze.f4)(e,a)],...u.map(t=>(0,Ze.js)(e,t,t.certificate)),...h.map(t=>(0,Ze.M_)(e,t,a))]}}(e,t.asOf,rt[t.ifNoFilesFound])}(e,t),{source:i}=e.entry
if(null===i)return{...r,updatedFiles:[],renewals:[]}
const{lookAtSource:s}=await Promise.all([n.e(280),n.e(744)]).then(n.bind(n,98744))
return s(e,i,r,t)}(e,t)
if(e.every(({entry:e})=>null===e.source))return Promise.all(e.map(watchEach))
const{default:r}=await n.e(606).then(n.bind(n,606))
return r(e,watchEach,{concurrency:nt})}(k,m),A=k.map((e,t)=>({pin:e,renewals:S[t]?.renewals??[]})),q=k.flatMap((e,t)=>{const n=S[t]?.status
return void 0===n?[]:[{...n,change:w(e)}]})
return{pins:[...q,...v.map(removedStatus)],findings:[...i.ofFiles(misplacedRequests(a)),...S.flatMap(({findings:e})=>e),...[...q,...v.map(removedStatus)].flatMap(removedFinding),...await checkReferences(A,l,r,s)],updatedFiles:S.flatMap(({updatedFiles:e})=>e)}}var st=n(90030),ot=n(58508)
async function categoryOf(e,{context:t,workspace:r}){if(null===t)return"certspotter-action/"
const{uploadsUnderCategory:i}=await Promise.all([n.e(815),n.e(402)]).then(n.bind(n,98402)),s=await async function workflowFile(e,t){const{workflowPath:r}=e
if(null===r)return null
const{repositoryPaths:i}=await n.e(177).then(n.bind(n,25177)),{folders:s}=await i(e,[r])
for(const e of[...s,""]){const n=(0,ae.RG)(`${e}${r}`,t)
if(n.ok)return n.value}return null}(t,r)
return null!==s&&i(s,t.job)?null:(0,k.c)(t,useOf(e)).category}async function write_write(e,t,r){const i=[],attempt=(e,t)=>{if(null===e)return null
const n={workspace:r.workspace,runnerTemp:r.temporary},s=(0,ce.m)(ue.Q,()=>(0,ue.M)(e,t,n))
return s instanceof ue.Q?(i.push(function notWritten(e){return(0,d.g)("error","file-unreadable",d.j,p.Qq`A result could not be written: ${e.text}.`,p.Qq`Choose a path for report and sarif that this job may write to.`)}(s)),null):e},s=attempt(t.sarif,null===t.sarif?[]:await async function sarifOf(e,t,r){const{sarifReport:i}=await n.e(495).then(n.bind(n,48495)),s=await inRepository(e.findings,r),o=r.context?.workflowPath??".github/workflows",a=await categoryOf(t,r)
return i({...e,findings:s},{version:ot.r,category:a,fallbackPath:o})}(e,t,r))
return{written:{report:attempt(t.report,(0,st.L)(withFindings(e,i))),sarif:s},findings:i}}async function run(e,t){const r=new Inputs(e,t),i=await r.settle(),s=new h.c(i.shard),d=decide(i.mode,t.context)
t.say(p.Qq`This run makes a ${"plan"===d.mode?p.Qq`plan`:p.Qq`change`}: ${d.reason}.`)
const f=await(0,a.l)(i,t.workspace,t.signal),m=new Je.s(i,t),g=(0,l.X)(o.l),y=await openBasePlan({context:t.context,settings:i,raw:r.raw,settle:(e,t)=>r.settleOther(e,t),files:f.files,verify:g,reader:m,dealer:s,signal:t.signal}),w=new c.G(i.asOf,s),b=new u.w(i.pins),k=new DocumentRecords(null!==i.report),v="never"===i.audit.level?null:new RepositoryRecords,S=i.pins.some(({references:e})=>null!==e),{ifNoFilesFound:A}=i,q={documents:k,planner:w,basePlan:y,verify:g,reader:m,issuers:b,repository:v,mayBeMentioned:S,ifNoFilesFound:A},$=await async function gather(e,t,n,r,i=xe.Je){const s=new Collector(n,e.findings),o=new me.P(r)
for(const n of(0,ae.Ul)(e.files,t)){if(await o.areOver())break
if(s.documents.count>=i){s.findings.push(tooManyDocuments(n.file.path,s.documents.count))
break}s.isGrowingLarge()&&(0,Qe.u)(),"unreadable"===n.kind?s.pass(n.file,n.finding):await s.take(n.file,n.bytes)}return r.aborted?s.cutShort():s.finish(),s}(f,t.workspace,q,t.signal),O=w.finish(),x=await y.compare(O.authorizations,$.unseen),Q=await watch($,x.basePins,{settings:i,dealer:s,host:t,reader:m}),_=await async function authorize(e,{mode:t},r,i){if(0===e.length)return{sent:[],findings:[]}
if("plan"===t)return{sent:e.map(()=>de),findings:[]}
const{apiKey:s}=r
if(null===s)return{sent:e.map(()=>fe),findings:[apiKeyMissing(i)]}
const{CertSpotter:o,sendAll:a,sendFindings:u}=await Promise.all([n.e(606),n.e(531)]).then(n.bind(n,53531)),{environment:c,signal:l}=i,h=new o({apiUrl:r.apiUrl,apiKey:s,environment:c,signal:l})
let d=0
try{const onSent=()=>i.progress(++d,e.length),t=await a(e,h,{signal:l,onSent:onSent})
return{sent:t,findings:u(e,t)}}finally{await h.close()}}(O.authorizations,d,i,t),C=$.isWhole?v:null,{sent:E}=_,N=await audit_audit({settings:i,dealer:s,decision:d,repository:C,plan:O,compared:x,sent:E},t),R=await async function registrableDomains(e){if(0===e.length)return()=>null
const{registrableDomain:t}=await Promise.all([n.e(935),n.e(971)]).then(n.bind(n,16352))
return t}(O.authorizations),I=conclude({settings:i,decision:d,dealer:s,gathered:$,plan:O,compared:x,watched:Q,sending:_,audited:N,domainOf:R,runUrl:t.context?.runUrl??null,context:t.context}),T=await announce(I,i,e,t),B=withFindings(I,T.findings),{written:L,findings:P}=await write_write(B,i,t),M=withFindings(B,P),{comment:j}=T
return{result:M,written:L,comment:j,annotated:await inRepository(M.findings,t),warnOnly:i.warnOnly}}async function explain(e,t,r){const i=await new Inputs(t,r).settle(),{explanationOf:s}=await n.e(665).then(n.bind(n,60665))
return s(e,i,r)}},15133:(e,t,n)=>{n.d(t,{TH:()=>advise,_u:()=>a,fb:()=>adviseStanding,tN:()=>adviseRenewal})
var r=n(12527),i=n(74043),s=n(61429),o=n(57209)
const a=i.Qq`Put the owner's certificate there, or correct the pattern.`
function advise(e,t,n){if(e.mismatches.length>0)return function adviseMismatch({mismatches:e,counted:t}){if(0===t.length)return i.Qq`Find out whose certificate this is before anything trusts it.`
const n=pathsOf(e.map(({certificate:e})=>e))
return i.Qq`Find out whose certificate is in ${n} before anything trusts it: it is not as expected.`}(e)
const[s]=n
return void 0===s||"ok"!==t.verdict?adviseStanding(e,t):i.Qq`Get a successor with ${(0,o.d)(s.usages)} from its owner until ${(0,r.lF)(t.judged.notAfter)}: ${s.certificate.path} is none without.`}function adviseStanding({entry:e},t){switch(t.verdict){case"not-yet-valid":return i.Qq`It begins on ${(0,r.lF)(t.judged.notBefore)}; until then pin the one that is valid now as well.`
case"expired":return i.Qq`Replace it by the certificate that its owner uses now${function sinceRotation({rotates:e},{judged:t}){return t.notAfter===e?i.Qq`, or remove rotates if this is the one`:[]}(e,t)}${gapInWords(t)}.`
case"expiring":return i.Qq`Get its successor from its owner and pin it beside this one${gapInWords(t)}.`
case"ok":return function whileHolding(e,{superseded:t,judged:n,current:o}){const a=t.map(({certificate:e})=>e),u=t.filter(t=>(0,s.Ge)(e,t)).map(({certificate:e})=>e),c=a.filter(({path:e})=>e!==n.path),l=(0,r.lF)(n.notAfter)
if(n!==o)return i.Qq`The new one takes over on ${(0,r.lF)(n.notBefore)} and lasts until ${l}; keep ${o.path} until then.`
if(u.length>0)return i.Qq`Make sure that ${pathsOf(u)} belongs to the owner of ${n.path}, which is in place until ${l}; then remove the old one, or list both in an entry of the config file.`
if(0===c.length)return 0===a.length?i.Qq`Nothing to do.`:i.Qq`The new one is in place until ${l}; take the old one out of ${pathsOf(a)}.`
return i.Qq`The new one is in place until ${l}; remove ${pathsOf(c)}.`}(e,t)}}function adviseRenewal(e,t){const{certificate:n,expected:s,isTrusted:o,leavesGap:a,published:u}=e
if(!s){const e=u.renamed?i.Qq`with another subject`:i.Qq`with this subject`
return i.Qq`The owner shows another certificate ${e} that is not as expect says; ask the owner about it.`}if(!o)return i.Qq`The owner's page shows a certificate until ${(0,r.lF)(n.notAfter)} that nothing proves genuine; ask the owner about it.`
const c=(0,r.lF)(n.notAfter),l=a?i.Qq` but only from ${(0,r.lF)(n.notBefore)}, which leaves a gap`:[],h=0===t.length?i.Qq`check its hashes and pin it beside this one`:i.Qq`check the hashes of ${(0,i.fj)(t,i.Qq`, `)} and merge ${1===t.length?i.Qq`it`:i.Qq`them`}`
return i.Qq`Its owner has published the successor, until ${c}${l}: ${h}.`}function gapInWords({afterGap:e}){return null===e?[]:i.Qq`; ${e.path} only begins on ${(0,r.lF)(e.notBefore)}`}function pathsOf(e){return(0,i.fj)([...new Set(e.map(({path:e})=>e))],i.Qq`, `)}},88469:(e,t,n)=>{n.d(t,{Ev:()=>pinDifferences,dt:()=>u,iv:()=>difference})
var r=n(12527),i=n(74043),s=n(44830),o=n(9210)
const a=5,u=3,c=1728e5
function differencesOf(e,t){return[...changed(i.Qq`subject`,e.subject,t.subject),...changed(i.Qq`issuer`,e.issuer,t.issuer),...usagesChanged(e.usages,t.usages),...listChanged(i.Qq`names`,e.alternativeNames,t.alternativeNames),...keyChanged(e,t),...changed(i.Qq`signature`,e.signatureAlgorithm.name,t.signatureAlgorithm.name),...listChanged(i.Qq`policies`,e.policies,t.policies),...e.ca===t.ca?[]:[t.ca?i.Qq`now a CA certificate`:i.Qq`no longer a CA certificate`],...validityChanged(e,t)]}function changed(e,t,n){return t===n?[]:[i.Qq`${e}: ${t||"(empty)"} → ${n||"(empty)"}`]}function usagesChanged(e,t){return e.length>0&&0===t.length?[i.Qq`usages: no longer restricted to ${listed(e)}`]:0===e.length&&t.length>0?[i.Qq`usages: now restricted to ${listed(t)}`]:listChanged(i.Qq`usages`,e,t)}function listChanged(e,t,n){const[r,s]=[new Set(t),new Set(n)],o=[...r].filter(e=>!s.has(e)),a=[...s].filter(e=>!r.has(e)),u=[...0===o.length?[]:[i.Qq`no longer ${listed(o)}`],...0===a.length?[]:[i.Qq`now also ${listed(a)}`]]
return 0===u.length?[]:[i.Qq`${e}: ${(0,i.fj)(u,i.Qq`; `)}`]}function listed(e){const t=(0,i.fj)(e.slice(0,a),i.Qq`, `)
return e.length<=a?t:i.Qq`${t} and ${e.length-a} more`}function keyChanged(e,t){if(e.publicKeySha256===t.publicKeySha256)return[]
const[n,r]=[keyInWords(e),keyInWords(t)]
return[n===r?i.Qq`key: a new one, ${r} as before`:i.Qq`key: ${n} → ${r}`]}function keyInWords({publicKeyAlgorithm:e,rsaBits:t,curve:n}){const r=t??n
return null===r?e:`${e} ${r}`}function validityChanged(e,t){const[n,s]=[e,t].map(({notBefore:e,notAfter:t})=>t-e),o=Math.abs(Number(n)-Number(s))<=c?[]:[i.Qq`lifetime: ${(0,r.zw)(Number(n))} → ${(0,r.zw)(Number(s))}`]
return e.notAfter===t.notAfter?o:[...o,i.Qq`end: ${(0,r.lF)(e.notAfter)} → ${(0,r.lF)(t.notAfter)}`]}function pinDifferences({counted:e,mismatches:t},n,r){const i=0===e.length?[]:t.map(({certificate:e})=>e)
return[...r.map(({predecessor:e,certificate:t})=>difference(e,t,t.path)),...[...new Set(i)].map(e=>difference(n,e,e.path)),...lastSuccession(e)].slice(0,u)}function lastSuccession(e){const[t,n]=function distinct(e){return[...new Map(e.map(e=>[e.certificateSha256,e])).values()]}(e.toSorted(o.BW)).slice(-2).reverse()
return void 0===t||void 0===n?[]:[difference(n,t,t.path)]}function difference(e,t,n){return{before:(0,s.M)(e),after:(0,s.M)(t),where:n,fields:differencesOf(e,t)}}},45567:(e,t,n)=>{n.d(t,{$1:()=>isAsExpected,Yc:()=>lastingPart,_X:()=>saysNothing,yC:()=>mismatchesOf})
var r=n(65835)
function mismatchesOf(e,t,n){return function checksOf(e,t,n){const{subject:i,issuer:s,serial:o,publicKeySha256:a,certificateSha256:u,usages:c}=e
return[oneOf("subject",t.subject,i,r.Px),oneOf("issuer",t.issuer,s,r.Px),oneOf("serial",t.serial,o,isSame),oneOf("public-key-sha256",t.publicKeySha256,a,isSame),oneOf("certificate-sha256",t.certificateSha256,u,isSame),allOf("usage",t.usage,c),void 0===t.issuerPublicKeySha256?[]:anyOf("issuer-public-key-sha256",t.issuerPublicKeySha256,n(e))].flat()}(e,t,n).filter(({isMet:e})=>!e).map(({key:t,expected:n,found:r})=>({certificate:e,key:t,expected:n,found:r}))}function isAsExpected(e,t,n){return 0===mismatchesOf(e,t,n).length}function lastingPart({subject:e,issuer:t,usage:n,issuerPublicKeySha256:r}){return{...e&&{subject:e},...t&&{issuer:t},...n&&{usage:n},...r&&{issuerPublicKeySha256:r}}}function saysNothing(e){return 0===Object.keys(e).length}function oneOf(e,t,n,r){return void 0===t?[]:[{key:e,expected:t,found:[n],isMet:t.some(e=>r(e,n))}]}function allOf(e,t,n){return void 0===t?[]:[{key:e,expected:t,found:n,isMet:t.every(e=>n.includes(e))}]}function anyOf(e,t,n){return[{key:e,expected:t,found:n,isMet:t.some(e=>n.includes(e))}]}function isSame(e,t){return e===t}},48787:(e,t,n)=>{n.d(t,{M_:()=>supersededFinding,_7:()=>mismatchFinding,f4:()=>expiryFinding,js:()=>usageLostFinding})
var r=n(74438),i=n(12527),s=n(74043),o=n(15133),a=n(61429),u=n(57209)
function expiryFinding(e,t){return(0,r.g)(t.level,`pin-${t.verdict}`,t.judged,s.Qq`The pin ${e.name} ${function whatIsWrong({verdict:e,judged:t,asOf:n}){const r=(0,i.n$)(t.notAfter)
switch(e){case"expired":return s.Qq`expired on ${r}, ${(0,i.zw)(n-t.notAfter)} ago`
case"not-yet-valid":return s.Qq`is not valid before ${(0,i.n$)(t.notBefore)}, and nothing else is`
case"expiring":return s.Qq`expires on ${r}, in ${(0,i.zw)(t.notAfter-n)}`}}(t)}${function rotation({entry:e},{judged:t}){return t.notAfter===e.rotates?s.Qq`, as its owner announced to use another certificate from then on`:[]}(e,t)}${function gap({afterGap:e}){return null===e?[]:s.Qq`; its successor in ${e.path} only begins on ${(0,i.n$)(e.notBefore)}, which leaves a gap`}(t)}.`,(0,o.fb)(e,t))}function mismatchFinding({name:e},{certificate:t,key:n,expected:i,found:o}){return(0,r.g)("error","pin-mismatch",t,s.Qq`The pin ${e} is not as expected: ${n} should be ${(0,s.fj)(i,"usage"===n?s.Qq` and `:s.Qq` or `)} but ${function whatIs(e,t){return t.length>0?s.Qq`is ${(0,s.fj)(t,s.Qq`, `)}`:"usage"===e?s.Qq`the certificate names no usage`:s.Qq`no certificate is known that has signed it: add the certificate of its issuer to the files`}(n,o)}.`,s.Qq`If the owner has changed it, confirm that with the owner and correct expect; if not, do not trust this certificate.`)}function usageLostFinding({name:e},{certificate:t,predecessor:n,usages:i},o){const a=(0,u.d)(i)
return(0,r.g)("warning","pin-usage-lost",o,s.Qq`The certificate with serial number ${t.serial} is no successor of the pin ${e}: it lacks ${a}, which the present one with serial number ${n.serial} has.`,s.Qq`Ask the owner for a certificate with ${a}. If you don't need that, say what you need in expect.usage of a config entry, or remove the old certificate.`)}function supersededFinding({name:e,entry:t},n,{judged:o,current:u}){const{certificate:l}=n,h=l===u,d=(0,a.Ge)(t,n)
return(0,r.g)(d?"warning":"notice","pin-superseded",l,s.Qq`The pin ${e} has a successor until ${(0,i.lF)(o.notAfter)} in ${o.path}; this certificate ends on ${(0,i.lF)(l.notAfter)}.`,s.Qq`${d?c:[]}${h?s.Qq`Keep it until its successor begins on ${(0,i.lF)(o.notBefore)}, then remove it.`:s.Qq`Remove it once the owner no longer uses it.`}`)}const c=s.Qq`That both belong to one owner is guessed from their names. If so, say it with an entry of the config file that names both files; if not, this one has no successor. `},56055:(e,t,n)=>{n.d(t,{Fd:()=>issuerKeysOf,k1:()=>genuinenessOf})
var r=n(65835),i=n(76976)
function genuinenessOf({document:e,der:t},{verify:n,expect:s},a,u){const{repository:c,page:l}=u,h=s.issuerPublicKeySha256
if(void 0!==h)return firstVerified(c.expectedSignersOf(t,h),"repository")??firstVerified(l.expectedSignersOf(t,h),"page")??o
if("none"===n)return{kind:"not-asked"}
const d=l.authoritiesOf(e,t),f=d.filter(e=>!function isImpostor({document:e,der:t},n,s){const o=n.filter(({issuer:t})=>function soundsLike(e,t){if((0,r.mw)(e)===(0,r.mw)(t))return!0
const n=(0,r.SX)(t)
return(0,r.SX)(e).some(e=>n.includes(e))}(e.subject,t))
if(0===o.length)return!1
const a=o.flatMap(e=>s.derOf(e)??[])
return!a.some(e=>(0,i.s)(e,t))}(e,a,c))
return firstVerified(c.authoritiesOf(e,t),"repository")??firstVerified(d.filter(e=>isVouchedFor(e,u)),"chain")??firstVerified(f,"page")??o}const s=3
function isVouchedFor({document:e,der:t},n,r=s){return n.repository.authoritiesOf(e,t).length>0||0!==r&&n.page.authoritiesOf(e,t).some(e=>isVouchedFor(e,n,r-1))}const o={kind:"unverified"}
function firstVerified([e],t){return void 0===e?null:{kind:"verified",issuer:e.document,where:t}}function issuerKeysOf(e,t,n,r){const i=[...r.expectedSignersOf(t,n),...r.authoritiesOf(e,t)]
return[...new Set(i.map(({document:e})=>e.publicKeySha256))]}},50453:(e,t,n)=>{n.d(t,{w:()=>KnownIssuers})
var r=n(65835),i=n(54096),s=n(76976)
function asksForIssuers({source:e,verify:t,expect:n}){return null!==e&&"issuer"===t||void 0!==n.issuerPublicKeySha256}class KnownIssuers{#Fe
#jt
#h
#l=new Map
#t=new Map
#e=new Map
#Kt=new Map
constructor(e=[],t=1e4){this.#Fe=e.filter(asksForIssuers),this.#jt=new Set(this.#Fe.flatMap(({expect:e})=>e.issuerPublicKeySha256??[])),this.#h=t}take({document:e,der:t},n){if(0===this.#Fe.length||!(0,i.Yn)(e))return
const s=n.some(e=>this.#Fe.includes(e)),o=this.#jt.size>0&&this.#jt.has(e.publicKeySha256)
if(!s&&!o&&!e.ca)return
if(this.#l.size>=this.#h||this.#l.has(e.certificateSha256))return
const a={document:(0,i.W5)(e),der:Uint8Array.from(t)}
this.#l.set(e.certificateSha256,a.der),this.#Kt.clear(),e.ca&&add(this.#t,(0,r.mw)(e.subject),a),o&&add(this.#e,e.publicKeySha256,a)}derOf({certificateSha256:e}){return this.#l.get(e)??null}authoritiesOf(e,t){const{certificateSha256:n}=e,i=this.#Kt.get(n)
if(void 0!==i)return i
const o=(this.#t.get((0,r.mw)(e.issuer))??[]).filter(({document:t})=>function isPossible(e,{certificateSha256:t,authorityKeyId:n}){if(e.certificateSha256===t)return!1
const{subjectKeyId:r}=e
return null===n||null===r||n===r}(t,e)).slice(0,8).filter(e=>(0,s.s)(t,e.der))
return this.#Kt.set(n,o),o}expectedSignersOf(e,t){return t.flatMap(e=>this.#e.get(e)?.slice(0,1)??[]).slice(0,8).filter(t=>(0,s.s)(e,t.der))}}function add(e,t,n){const r=e.get(t)
void 0===r?e.set(t,[n]):r.push(n)}},44830:(e,t,n)=>{function particularsOf(e){const{subject:t,issuer:n,serial:r,notBefore:i,notAfter:s,certificateSha256:o,publicKeySha256:a}=e
return{subject:t,issuer:n,serial:r,notBefore:i,notAfter:s,certificateSha256:o,publicKeySha256:a}}n.d(t,{M:()=>particularsOf,v:()=>r})
const r={kind:"not-compared",formerNames:[],added:[],gone:[],moved:[],settings:[],differences:[]}},48131:(e,t,n)=>{n.d(t,{Kc:()=>KnownCertificates,W9:()=>i,a_:()=>partInWords})
var r=n(54096)
const i=["certificateSha1","certificateSha256","publicKeySha1","publicKeySha256"],s={certificateSha1:"SHA-1 of the certificate",certificateSha256:"SHA-256 of the certificate",publicKeySha1:"SHA-1 of the public key",publicKeySha256:"SHA-256 of the public key"}
function partInWords(e){return s[e]}class KnownCertificates{#Ft=new Set
#Ut=new Map
add(e,t){for(const{document:n,der:s}of e)if((0,r.Yn)(n)){for(const e of i)this.#Ft.add(n[e])
t&&this.#Ut.set(n.certificateSha256,Uint8Array.from(s))}}has(e){return this.#Ft.has(e)}derOf({certificateSha256:e}){return this.#Ut.get(e)??null}}},70155:(e,t,n)=>{n.d(t,{Z:()=>untilRotation})
var r=n(54096)
const i=864e5
function untilRotation(e,t){if(null===t)return e
const n=e.filter(({notBefore:e,notAfter:n})=>e<=t&&t<n),s=n.reduce(newer,null),o=n.every(({certificateSha256:e})=>e===s?.certificateSha256),a=new Set(n.filter(({certificateSha256:e})=>o||e!==s?.certificateSha256)),u=o?function beginOnDay(e,t){const n=e.map(({notBefore:e})=>e).filter(e=>e>t&&e<t+i)
return n.sort((e,t)=>e-t)[0]??t}(e,t):t
return e.map(e=>a.has(e)?function endingOn(e,t){return{...(0,r.W5)(e),notBefore:e.notBefore,notAfter:t}}(e,Math.min(u,e.notAfter)):e)}function newer(e,t){return null===e||t.notBefore>e.notBefore||t.notBefore===e.notBefore&&t.notAfter>e.notAfter?t:e}},61429:(e,t,n)=>{n.d(t,{Ge:()=>isDoubtful,Gy:()=>levelAt,YP:()=>standingOf})
var r=n(28085)
const i=1e3
function takeOver(e,t){let n=e
for(const e of t){if(e.notBefore>n.notAfter+i)return{last:n,afterGap:e}
e.notAfter>n.notAfter&&(n=e)}return{last:n,afterGap:null}}var s=n(70155)
function isDoubtful({origin:e},{level:t}){return"input"===e&&"error"===t}function standingOf({counted:e,entry:t},n){const r=(0,s.Z)(e,t.rotates),i=function coverageOf(e,t){const n=e.filter(({notBefore:e})=>e<=t),r=e.filter(({notBefore:e})=>e>t).sort((e,t)=>e.notBefore-t.notBefore),i=function longestOf(e){return e.reduce((e,t)=>null===e||t.notAfter>e.notAfter?t:e,null)}(n),[s]=r
return null===i?void 0===s?null:{kind:"not-yet-valid",first:s}:i.notAfter<t?{kind:"expired",last:i,afterGap:s??null}:{kind:"valid",current:i,...takeOver(i,r)}}(r,n)
if(null===i)return null
const o={asOf:n,current:null,level:"error",superseded:[]}
switch(i.kind){case"not-yet-valid":return{...o,verdict:"not-yet-valid",judged:i.first,successor:null,afterGap:null}
case"expired":{const{last:e,afterGap:t}=i
return{...o,verdict:"expired",judged:e,successor:t,afterGap:t}}case"valid":return function whileValid(e,t,n,r){const{current:i,last:s,afterGap:o}=n,a=levelOf(e,s,r),u={asOf:r,judged:s,current:i,successor:s===i?o:s,afterGap:o,superseded:t.filter(e=>e.notAfter<s.notAfter&&e.notBefore<=r).flatMap(t=>{const n=levelOf(e,t,r)
return"ok"===n?[]:[{certificate:t,level:n}]})}
return"ok"===a?{...u,verdict:"ok",level:a}:{...u,verdict:"expiring",level:a}}(t,r,i,n)}}function levelOf(e,{notBefore:t,notAfter:n},r){return levelAt(e,n,n-t,r)}function levelAt(e,t,n,i){const s=t-i
return s<(0,r.gM)(e.failBefore,n)?"error":s<(0,r.gM)(e.warnBefore,n)?"warning":"ok"}},9210:(e,t,n)=>{n.d(t,{BW:()=>byEnd,cw:()=>successionFrom,eB:()=>successionsOf})
var r=n(57209)
function byEnd(e,t){return e.notAfter-t.notAfter||e.notBefore-t.notBefore||(e.certificateSha256<t.certificateSha256?-1:Number(e.certificateSha256!==t.certificateSha256))}function successionFrom(e){const t=new Line
for(const n of e.toSorted(byEnd))t.fits(n)&&t.add(n)
return{members:t.members,lost:t.lostAmong(e)}}const i=50
function successionsOf(e){const t=[]
for(const n of e.toSorted(byEnd)){const e=t.slice(0,i).filter(e=>e.fits(n)),[r]=e.toSorted(byUsages)
void 0===r?t.push(new Line(n)):r.add(n)}return t.map((t,n)=>({members:t.members,lost:n<i?t.lostAmong(e):[]}))}function byUsages(e,t){return t.usages.size-e.usages.size}class Line{members=[]
usages=new Set
constructor(...e){for(const t of e)this.add(t)}fits({usages:e}){return 0===(0,r.F)([...this.usages],e).length}add(e){this.members.push(e)
for(const t of e.usages)this.usages.add(t)}lostAmong(e){const t=this.members.at(-1)
return void 0===t?[]:e.filter(e=>byEnd(t,e)<0).flatMap(e=>{const n=(0,r.F)([...this.usages],e.usages)
return n.length>0?[{certificate:e,predecessor:t,usages:n}]:[]})}}},57209:(e,t,n)=>{n.d(t,{F:()=>lostUsages,d:()=>usagesInWords})
var r=n(22584),i=n(74043)
function lostUsages(e,t){return 0===t.length||t.includes(r.du)?[]:e.filter(e=>!t.includes(e))}function usagesInWords(e){return i.Qq`${1===e.length?i.Qq`the usage`:i.Qq`the usages`} ${(0,i.fj)(e,i.Qq`, `)}`}},94055:(e,t,n)=>{n.d(t,{JX:()=>contentTypeOf,X5:()=>endpointOf,rP:()=>gainedNames})
const r={"pem-request":{endpoint:"known_keys",contentType:"application/x-pem-file"},"der-request":{endpoint:"known_keys",contentType:"application/pkcs10"},"key-json":{endpoint:"known_keys",contentType:"application/json"},"pem-certificate":{endpoint:"known_certs",contentType:"application/x-pem-file"},"pem-chain":{endpoint:"known_certs",contentType:"application/pem-certificate-chain"},"der-certificate":{endpoint:"known_certs",contentType:"application/pkix-cert"},"tbs-json":{endpoint:"known_certs",contentType:"application/json"}}
function endpointOf({body:e}){return r[e.kind].endpoint}function contentTypeOf({body:e}){return r[e.kind].contentType}function gainedNames({dnsNames:e},t){switch(t.kind){case"new":return e
case"widened":return t.gained
case"unchanged":return[]
case"unknown":return null}}},37256:(e,t,n)=>{n.d(t,{G:()=>AuthorizationPlanner})
var r=n(74438),i=n(74043)
function isAboutAuthority({finding:e}){return"ca-certificate"===e.code}function ofAll(e,t){const n=1===t?i.Qq`is`:i.Qq`are`
return{...e,message:i.Qq`${e.message} ${t} more in this file ${n} left out, too.`}}var s=n(76976),o=n(33159)
function isRequestItem(e){return"certificate-request"===e.document.kind}function isUploaded(e){return"certificate"===e.by&&"certificate-request"!==e.document.kind}function issuersAmong(e,t=s.s){const n=function distinct(e){return e.length<2?e:[...(0,o.$)(e,({document:e})=>e.certificateSha256).values()].map(([e])=>e)}(e.filter(isUploaded).filter(({document:e})=>e.ca))
if(0===n.length)return()=>[]
const r=(0,o.$)(n,({document:e})=>e.subject),i=(0,o.$)(n,({document:e})=>keyOf(e.subject,e.subjectKeyId))
return function*({document:{issuer:e,authorityKeyId:n},der:s}){const o=(null===n?[r.get(e)]:[i.get(keyOf(e,n)),i.get(keyOf(e,null))]).flatMap(e=>e?.slice(0,16)??[])
for(const e of o)t(s,e.der)&&(yield e)}}function keyOf(e,t){return`${t??"-"} ${e}`}function firstBut(e,t){for(const n of t)if(!e.includes(n))return n
return null}function ownBody(e,{areItsOwn:t},n){return isRequestItem(e)?t&&"valid"===e.signature?function requestBody(e,t){return"pem"===e?{kind:"pem-request",der:t}:{kind:"der-request",der:t}}(e.document.encoding,e.der):null:"certificate"===e.by?function certificateBody(e,t){if("der"===e.document.encoding)return{kind:"der-certificate",der:e.der}
const n=function chainOf(e,t){const n=[]
let r=e
for(;n.length<16;){const e=firstBut(n,t(r))
if(null===e)break
n.push(e),r=e}return[e,...n]}(e,t).map(({der:e})=>e)
return 1===n.length?{kind:"pem-certificate",der:e.der}:{kind:"pem-chain",chain:n}}(e,n):"certificate-hash"===e.by?{kind:"tbs-json",tbsSha256:e.document.tbsSha256}:null}var a=n(69902),u=n(59),c=n(26925),l=n(69653),h=n(76439)
const d=31
function canonical(e,t){const{tag:n}=t
if(!(31&~n))throw new l.I4("a tag has more than one octet")
if(!(192&n)&&function isWronglyConstructed(e){const t=e&d
return(t===(l._A.sequence&d)||t===(l._A.set&d))!=!!(32&e)}(n))throw new l.I4("a value comes in pieces")
return 32&n?(0,h.d)(n,...function children(e,t){const n=(0,l.LU)(e,t).map(t=>canonical(e,t))
return t.tag===l._A.set?(0,h._)(n):n}(e,t)):(0,h.d)(n,function primitive(e,t){switch(e){case l._A.boolean:return Buffer.of(t.some(e=>0!==e)?255:0)
case l._A.integer:case 10:return function shortest(e){let t=0
for(;t+1<e.length&&isSignOnly((0,c.B)(e,t),(0,c.B)(e,t+1));)t++
return e.subarray(t)}(t)
case l._A.bitString:return function withoutUnusedBits(e){const t=e[0]??8
if(t>7||t>0&&1===e.length)throw new l.I4("a bit string is broken")
const n=Buffer.from(e),r=n.length-1
r>0&&n.writeUInt8((0,c.B)(n,r)>>t<<t,r)
return n}(t)
case l._A.objectIdentifier:return function shortestArcs(e){if(0===e.length||(0,c.B)(e,e.length-1)>=128)throw new l.I4("an object identifier is cut short")
return Buffer.from(e.filter((t,n)=>128!==t||n>0&&(0,c.B)(e,n-1)>=128))}(t)
default:return t}}(n,e.subarray(t.content,t.contentEnd)))}function isSignOnly(e,t){return e===(t<128?0:255)}var f=n(84044)
const p="1.2.840.113549.1.9.14",m="1.3.6.1.4.1.311.2.1.14",g="2.5.29.17",y=new Set(["2.5.29.7","2.16.840.1.113730.1.12"]),w=new Set(["1.2.840.113549.1.9.2","1.2.840.113549.1.9.7","1.2.840.113549.1.9.8","1.2.840.113549.1.9.20","1.3.6.1.4.1.311.13.2.2","1.3.6.1.4.1.311.13.2.3","1.3.6.1.4.1.311.21.20"]),b=new Set([160,129,130,163,164,165,134,135,136])
function ambiguityOfRequest(e){return firstAmbiguity(e,function*(e,t,[n,r,,s]){canonical(e,t).equals(e)||(yield k),3!==(0,l.LU)(e,t).length&&(yield i.Qq`something stands after its signature`),function isZero(e,t){const{content:n,contentEnd:r}=(0,l.yi)(t,l._A.integer,"the version")
return r-n===1&&0===e[n]}(e,n)||(yield i.Qq`its version is not the only one that there is`)
const o=(0,u.ec)(e,(0,l.yi)(r,l._A.sequence,"the subject"))
null!==o&&(yield o),yield*function*attributeAmbiguities(e,t){if(void 0===t)return
let n=0
for(const r of(0,l.LU)(e,(0,l.yi)(t,(0,l.qA)(0),"the attributes"))){const[t,s,...o]=(0,l.LU)(e,(0,l.yi)(r,l._A.sequence,"an attribute")),a=(0,f.R)(e,(0,l.yi)(t,l._A.objectIdentifier,"the type of an attribute"))
o.length>0&&(yield i.Qq`something stands after the values of an attribute`),a===p?(++n>1&&(yield i.Qq`it has more than one extensionRequest attribute`),yield*valueAmbiguities(e,(0,l.yi)(s,l._A.set,"the values of an attribute"))):a===m?yield i.Qq`it requests extensions in an attribute of Microsoft's, which many readers ignore`:w.has(a)||(yield i.Qq`its attribute ${a} could contain names`)}}(e,s)})}const k=i.Qq`it is not encoded in DER`
function firstAmbiguity(e,t){const n=Buffer.from(e)
try{const e=(0,l.s2)(n,0,n.length),r=(0,l.yi)((0,l.LU)(n,e)[0],l._A.sequence,"what is signed")
for(const i of t(n,e,(0,l.LU)(n,r)))return i
return null}catch(e){return(0,a.p)(l.I4,e),k}}function*valueAmbiguities(e,t){const[n,...r]=(0,l.LU)(e,t);(void 0===n||r.length>0)&&(yield i.Qq`its extensionRequest attribute does not have exactly one value`),yield*extensionAmbiguities(e,n,isAny)}function*extensionAmbiguities(e,t,n){const r=new Set
for(const s of(0,l.LU)(e,(0,l.yi)(t,l._A.sequence,"the extensions"))){const[t,...o]=(0,l.LU)(e,(0,l.yi)(s,l._A.sequence,"an extension")),a=(0,f.R)(e,(0,l.yi)(t,l._A.objectIdentifier,"the type of an extension"))
if(!n(a))continue
r.has(a)&&(yield i.Qq`its extension ${a} occurs more than once`),r.add(a),y.has(a)&&(yield i.Qq`its extension ${a} could contain names`)
const u=o.at(-1);(o.length!==(o[0]?.tag===l._A.boolean?2:1)||isFalse(e,o[0]))&&(yield k),a===g&&(yield*nameAmbiguities(e,(0,l.yi)(u,l._A.octetString,"the value of an extension")))}}function isName(e){return e===g}function isAny(){return!0}function isFalse(e,t){return t?.tag===l._A.boolean&&0===e[t.content]}function*nameAmbiguities(e,t){const n=e.subarray(t.content,t.contentEnd),r=(0,l.s2)(n,0,n.length)
for(const e of(0,l.LU)(n,r))b.has(e.tag)||(yield i.Qq`its subjectAltName has a name whose tag, ${hex(e.tag)}, the standard does not know`),130!==e.tag||isPrintableAscii(n.subarray(e.content,e.contentEnd))||(yield i.Qq`a DNS name in its subjectAltName is not printable ASCII`)
r.tag===l._A.sequence&&canonical(n,r).equals(n)||(yield i.Qq`its subjectAltName is not encoded in DER`)}function hex(e){return`0x${e.toString(16).padStart(2,"0")}`}function isPrintableAscii(e){return e.every(e=>e>=32&&e<127)}var v=n(42764)
function namesOf(e){const{document:t}=e,n=[],s=new Set
let o=!0
for(const r of t.dnsNames){const t=(0,v.C)(r)
null===t?n.push(invalidName(e,r)):s.add(t),t!==r.toLowerCase()&&(o=!1)}const a=s.size
for(const t of function namesOutsideSan({document:e},t){const n=new Set
for(const r of e.commonNames){const e=t.has(r)?null:(0,v.C)(r)
null!==e&&(0,v.p)(e)&&!t.has(e)&&n.add(e)}return n}(e,s))n.push(nameNotInSan(e,t)),s.add(t)
for(const t of function addedNames(e){return e.map(v.C).filter(e=>null!==e)}(e.dnsNames))s.add(t)
s.size>a&&(o=!1)
const u=isRequestItem(e)?function ambiguousNames({document:e,der:t}){const n=ambiguityOfRequest(t)
return null===n?null:(0,r.g)("notice","csr-ambiguous",e,i.Qq`Programs may read different names in this CSR: ${n}. So not the CSR is sent, but the hash of its key and the names that the plan shows.`,i.Qq`Check that these are the names that you want. To be rid of this notice, create the CSR again, for example with openssl req.`)}(e):null
null!==u&&n.unshift(u)
const c=o&&null===u
return{names:[...s],areItsOwn:c,findings:shortened(e,n)}}function shortened({document:e},t){const n=t.length-20
if(n<=0)return t
const s=(0,r.g)("warning","invalid-dns-name",e,i.Qq`${n} more findings about the names of this document are not listed.`,i.Qq`Mend the ones that are listed first.`)
return[...t.slice(0,20),s]}function invalidName({document:e},t){return(0,r.g)("warning","invalid-dns-name",e,i.Qq`The subjectAltName ${t} is no DNS name and is left out.`,i.Qq`Issue the document anew without it, or add the name that was meant under dns-names.`)}function nameNotInSan({document:e},t){return(0,r.g)("warning","name-not-in-san",e,i.Qq`The common name ${t} is missing from the subjectAltName; Cert Spotter counts it, so it is authorized too.`,i.Qq`Add it to the subjectAltName, which is all that TLS clients look at, or drop it from the subject.`)}var S=n(54096)
const A={key:"key",certificate:"certificate","certificate-hash":"tbs"}
function hashOf({by:e,document:t}){return"key"===e||"certificate-request"===t.kind?t.publicKeySha256:"certificate"===e?t.certificateSha256:t.tbsSha256}class PlannedAuthorization{by
publicKeySha256
tbsSha256
documents
#zt
#Dt
#a
constructor(e,t,n){const{document:r,by:i}=e
this.by=i,this.publicKeySha256=r.publicKeySha256,this.tbsSha256="key"===i||"certificate-request"===r.kind?null:r.tbsSha256,this.documents=[(0,S.$t)(r)],this.#zt=hashOf(e),this.#Dt=n,this.#a=t}join({document:e},t){const n=this.#a instanceof Set?this.#a:new Set(this.#a)
for(const e of t)n.add(e)
this.#a=n,this.documents.push((0,S.$t)(e)),"key"===this.by&&(this.#Dt=null)}get id(){return`${A[this.by]}:${this.#zt}`}get dnsNames(){return this.#a instanceof Set&&(this.#a=[...this.#a]),this.#a}get body(){const{publicKeySha256:e,dnsNames:t}=this
return this.#Dt??{kind:"key-json",publicKeySha256:e,dnsNames:t}}}var q=n(52389),$=n(12527)
const O=2048
function screen(e,t){if(isRequestItem(e))return screening(function whyNotRequest({by:e,document:t,signature:n}){if("key"!==e)return at(t,"error","wrong-kind",i.Qq`A CSR cannot be authorized as a certificate.`,i.Qq`Use authorize-by: key for this file, which authorizes the CSR's public key.`)
return"invalid"!==n?null:at(t,"error","csr-signature-invalid",i.Qq`The CSR's signature does not verify, so whoever made it may not hold the private key. It is not authorized.`,i.Qq`Make the CSR anew from its private key and commit that.`)}(e),[...weakKey(e.document),...weakSignature(e)])
const{by:n,document:r}=e
if(!(0,S.DC)(r))return{accepted:!1,findings:[]}
const s=isUploaded(e)?[...weakKey(r),...screening_ambiguousNames(e)]:weakKey(r)
return screening(function whyNotCertificate(e,t,n){if(t.ca)return at(t,"notice","ca-certificate",i.Qq`The CA certificate ${t.subject} is left out: only the keys of end entities are authorized.`,i.Qq`Nothing to do; to be rid of this notice, keep CA certificates in files of their own.`)
if(t.notAfter<n)return at(t,"warning","certificate-expired",i.Qq`The certificate expired on ${(0,$.n$)(t.notAfter)} and is left out.`,i.Qq`Remove the file, or replace the certificate by its successor.`)
return"certificate"!==e||"certificate"===t.kind?null:at(t,"error","wrong-kind",i.Qq`A precertificate cannot be authorized as a certificate.`,i.Qq`Use authorize-by: certificate-hash for this file, which is the same for the precertificate and its certificate.`)}(n,r,t),s)}function screening(e,t){return null===e?{accepted:!0,findings:t}:{accepted:!1,findings:[e]}}function screening_ambiguousNames({document:e,der:t}){const n=function ambiguityOfCertificate(e){return firstAmbiguity(e,function*(e,t,n){for(const t of n)t.tag===(0,l.qA)(3)&&(yield*extensionAmbiguities(e,(0,l.LU)(e,t)[0],isName))})}(t)
return null===n?[]:[at(e,"warning","malformed",i.Qq`Programs may read different names in this certificate: ${n}. It is authorized as it is.`,i.Qq`Check with openssl x509 -noout -text that its names are the ones you expect, or have it issued again.`)]}function weakKey(e){return null===e.rsaBits||e.rsaBits>=O?[]:[at(e,"warning","weak-key",i.Qq`The RSA key has only ${e.rsaBits} bits; public CAs refuse keys under ${O}.`,i.Qq`Make a new key of at least ${O} bits, or an elliptic curve key, and a new CSR with it.`)]}function weakSignature({document:e,signature:t}){const{name:n,hash:r}=e.signatureAlgorithm,s=[]
return"unverifiable"===t&&s.push(at(e,"warning","csr-signature-unverified",i.Qq`The CSR is signed with ${n}, which cannot be verified here. Its key is authorized by its hash, for the names that the plan shows.`,i.Qq`Check it once with another tool, such as openssl req -verify.`)),(0,q.k)(r)&&s.push(at(e,"warning","weak-signature",i.Qq`The CSR is signed with ${n}; its hash function is broken.`,i.Qq`Make the CSR anew with SHA-256, the default of every current tool.`)),s}function at(e,t,n,r,i){return{level:t,code:n,path:e.path,line:e.line,message:r,hint:i}}const x=1e4
class AuthorizationPlanner{#Ht
#Wt
#Gt=[]
#Jt={key:new Map,certificate:new Map,"certificate-hash":new Map}
#Yt=new Set
#q=[]
constructor(e,t){this.#Ht=e,this.#Wt=t}add(e){const t=issuersAmong(e),n=[]
for(const r of e){for(const e of r.dnsNames)this.#Yt.add(e)
const{accepted:e,findings:i}=screen(r,this.#Ht)
n.push(...i.map(e=>({document:r.document,finding:e}))),e&&this.#Vt(r,t)}this.#q.push(...function toldOnce(e){const[t,...n]=e.filter(isAboutAuthority),r=e.filter(e=>!isAboutAuthority(e)).map(({finding:e})=>e)
if(void 0===t)return r
const i=new Set([t,...n].map(({document:e})=>e))
return[...r,1===i.size?t.finding:ofAll(t.finding,i.size-1)]}(n))}finish(){const e=this.#Gt.map(whyRefused),t=[...(n=this.#Yt,[...new Set(n)].filter(e=>null===(0,v.C)(e)).map(e=>(0,r.g)("warning","invalid-dns-name",r.j,i.Qq`The added name ${e} is no DNS name and is left out.`,i.Qq`Correct it under dns-names: letters, digits, hyphens and underscores in labels, a wildcard only as the whole leftmost label.`))),...this.#q]
var n
return{authorizations:this.#Gt.filter((t,n)=>null===e[n]),findings:[...this.#Wt.ofFiles(t),...e.filter(e=>null!==e)]}}#Vt(e,t){const n=namesOf(e)
if("key"===e.by&&this.#q.push(...n.findings),!this.#Wt.holdsHash(e.document.publicKeySha256))return
const r=this.#Jt[e.by].get(hashOf(e))
void 0===r?this.#Zt(e,n,t):r.join(e,n.names)}#Zt(e,t,n){const r=new PlannedAuthorization(e,t.names,ownBody(e,t,n))
this.#Jt[e.by].set(hashOf(e),r),this.#Gt.push(r)}}function whyRefused(e){const{by:t,dnsNames:n}=e
return"key"===t&&0===n.length?function noDnsNames({publicKeySha256:e,documents:[{path:t,line:n}]}){return(0,r.g)("error","no-dns-names",{path:t,line:n},i.Qq`The key ${e} has no DNS name to be authorized for.`,i.Qq`Say its names under dns-names, or have a subjectAltName put into the CSR or certificate.`)}(e):n.length>1e4?function tooManyDnsNames({publicKeySha256:e,dnsNames:t,documents:n}){const[{path:s,line:o}]=n
return(0,r.g)("error","unsupported",{path:s,line:o},i.Qq`The key ${e} has ${t.length} DNS names, and a request carries ${x} at most. It is not authorized.`,i.Qq`Use a key of its own for a part of the names; public CAs issue for some hundred at most.`)}(e):null}},42764:(e,t,n)=>{n.d(t,{C:()=>normalizeDnsName,p:()=>isQualified})
var r=n(73136)
const i=253,s=/^(?:\*\.)?(?:(?!-)[a-z0-9_-]{1,63}(?<!-)\.)*(?![0-9]+$)(?!-)[a-z0-9_-]{1,63}(?<!-)$/,o=/^[A-Za-z0-9._*-]*$/
function normalizeDnsName(e){if(isNormal(e))return e
const t=function toALabels(e){if(o.test(e))return e
const t=e.replace(/[^\0-\x7f]/g,"")
return o.test(t)?(0,r.domainToASCII)(e):null}(e)
if(null===t)return null
const n=t.toLowerCase(),i=n.endsWith(".")?n.slice(0,-1):n
return isNormal(i)?i:null}function isNormal(e){return e.length<=i&&s.test(e)}function isQualified(e){return e.includes(".")}},33159:(e,t,n)=>{function groupBy(e,t){const n=new Map
for(const r of e){const e=n.get(t(r))
void 0===e?n.set(t(r),[r]):e.push(r)}return n}n.d(t,{$:()=>groupBy})},5298:(e,t,n)=>{n.d(t,{X:()=>verifyingOnce,k:()=>planItems})
var r=n(33159)
function verifyingOnce(e){const t=new WeakMap
return(n,r)=>{const i=t.get(n)??e(r)
return t.set(n,i),i}}async function planItems(e,t,n){const s=function waysOf(e){const t=i.get(e)??function toWays(e){return[...(0,r.$)(e,e=>e.by)].map(([e,t])=>({by:e,dnsNames:[...new Set(t.flatMap(({dnsNames:e})=>e))]}))}(e)
return i.set(e,t),t}(t),o=[]
for(const{document:t,der:r}of e)for(const e of s)o.push("certificate-request"===t.kind?await requestItem(t,Uint8Array.from(r),e,n):certificateItem(t,r,e))
return o}const i=new WeakMap
async function requestItem(e,t,{by:n,dnsNames:r},i){return{document:e,by:n,dnsNames:r,der:t,signature:"key"===n?await i(e,t):"valid"}}function certificateItem(e,t,{by:n,dnsNames:r}){return"certificate"===n?{document:e,by:n,dnsNames:r,der:Uint8Array.from(t)}:{document:e,by:n,dnsNames:r}}},39210:(e,t,n)=>{n.d(t,{c:()=>Dealer})
var r=n(77598),i=n(4854)
class Dealer{#Xt
constructor(e){this.#Xt=e}holdsHash(e){const{index:t,count:n}=this.#Xt
return Number.parseInt(e.slice(0,12),16)%n===t}holds(e){return this.holdsHash((0,r.createHash)("sha256").update(e).digest("hex"))}ofFiles(e){return e.filter(({path:e,message:t})=>this.holds(e??(0,i.Ul)(t)))}}},97182:(e,t,n)=>{n.d(t,{Tc:()=>unknownTable,Tp:()=>keysWithCertificates,XN:()=>sumOf,v8:()=>auditSection,xr:()=>silencedSection})
var r=n(89920),i=n(12527),s=n(74043),o=n(44180),a=n(89997),u=n(99934),c=n(46781),l=n(57442),h=n(44702)
const d=3
function auditSection({audit:e},t){return null===e?[]:[(0,a.R_)(3,s.Qq`Certificates in the logs`),(0,a.FY)(sumOf(e)),...unknownTable(e,t)]}function unknownTable({unknown:e},t){const n=[s.Qq`Names`,s.Qq`Issuer`,s.Qq`Newest\u00a0valid`,s.Qq`Count`,s.Qq`Key`]
return(0,l.tp)(n,e,t,({dnsNames:e,issuers:t,newest:n,count:r,revoked:o,publicKeySha256:a})=>[0===e.length?s.Qq`(not named)`:(0,h.KE)(e,l.Qc),0===t.length?s.Qq`(not named)`:(0,h.KE)(t,d),[...s.Qq`${(0,i.G$)(n.notBefore)} – ${(0,i.G$)(n.notAfter)}`,...o?s.Qq`, revoked`:[]],s.Qq`${r}`,s.Qq`${(0,h.BC)(a)}`])}function sumOf(e){const t=(0,s.hS)(e.domains.length,s.Qq`domain`,s.Qq`domains`),n=(0,s.hS)(e.issuances,s.Qq`unexpired certificate`,s.Qq`unexpired certificates`),i=(0,r.s9)(e),o=0===i?s.Qq`none with an unknown key`:s.Qq`${i} with an unknown key`,a=0===e.allowed?[]:[s.Qq`${e.allowed} allowed by the config file`],u=e.complete?[]:s.Qq` ⚠️ Not everything could be read; the findings say why.`
return s.Qq`${t} searched: ${n}, ${(0,h.em)([o,...a])}.${u}`}function silencedSection({audit:e,mode:t,review:n},r){if(null===e||"plan"!==t||0===n.gains.length)return[]
const i=n.gains.map(t=>function silenced({result:e},{history:t}){const{authorization:n}=e
return{result:e,history:t.ofKey(n),beside:t.withOtherKeys(n.publicKeySha256,(0,u.z)(e))}}(t,e)),o=i.filter(({history:e,beside:t})=>e.withKey.count+t.count>0),c=o.toSorted((e,t)=>Number(hasNone(e))-Number(hasNone(t))).slice(0,r).map(silencedLines)
return[(0,a.R_)(3,s.Qq`What authorizing silences`),...0===c.length?[]:[{kind:"list",items:c}],(0,a.FY)(restOf(i,o.length-c.length))]}function keysWithCertificates({audit:e,review:t}){return null===e?0:t.gains.filter(({result:t})=>e.history.ofKey(t.authorization).withKey.count>0).length}function hasNone({history:e}){return 0===e.withKey.count}function silencedLines({result:e,history:t,beside:n}){const{withKey:r,complete:i}=t,a=[...s.Qq`For its names, there ${areOf(n)} with other keys`,...from(n),...s.Qq`.`],u=0===r.count?[...(0,o.I1)(e),...s.Qq` has no certificate yet.`]:[...s.Qq`⚠️ `,...(0,o.I1)(e),...s.Qq` already has `,...(0,c.ko)(s.Qq`${i?[]:s.Qq`at least `}${d=r.count,(0,s.hS)(d,s.Qq`certificate`,s.Qq`certificates`)}`),...from(r),...s.Qq`, for `,...(0,h.KE)(r.dnsNames,l.Qc),...s.Qq`.`]
var d
return 0===n.count?[u]:[u,a]}function areOf({count:e}){return 1===e?s.Qq`is 1 certificate`:s.Qq`are ${e} certificates`}function from({issuers:e,newest:t}){const n=0===e.length?[]:[...s.Qq`, from `,...(0,h.KE)(e,d)]
return null===t?n:[...n,...s.Qq`, the newest of ${(0,i.G$)(t)}`]}function restOf(e,t){const keys=e=>(0,s.hS)(e,s.Qq`key`,s.Qq`keys`),n=e.filter(({history:e,beside:t})=>e.complete&&e.withKey.count+t.count===0),r=e.filter(({history:e})=>!e.complete).length
return[...0===t?[]:[s.Qq`… and ${t} more of which certificates exist.`],...0===n.length?[]:[s.Qq`For ${keys(n.length)} and ${1===n.length?s.Qq`its`:s.Qq`their`} names, there is no certificate yet.`],...0===r?[]:[s.Qq`⚠️ For ${keys(r)}, it could not be found out whether there are more: not all names could be searched.`],...n.length===e.length?[]:[s.Qq`If nobody can say who ordered a certificate, do not authorize its key.`]].flatMap((e,t)=>0===t?e:s.Qq` ${e}`)}},44180:(e,t,n)=>{n.d(t,{I1:()=>keyCell,L4:()=>stateOf,O0:()=>newTo,VK:()=>placesCell,oK:()=>unchangedTable})
var r=n(74043),i=n(57442),s=n(44702)
function unchangedTable(e,t){const n=e.filter(({change:e})=>"unchanged"===e.kind).toSorted((e,t)=>e.authorization.id<t.authorization.id?-1:1),o=[r.Qq`Key`,r.Qq`State`,r.Qq`Names`,r.Qq`Documents`]
return(0,i.tp)(o,n,t,e=>[keyCell(e),stateOf(e),(0,s.KE)(e.authorization.dnsNames.toSorted(),i.Qc),placesCell(e,i.kF)])}function keyCell({authorization:{by:e,publicKeySha256:t,tbsSha256:n}}){return"key"===e?r.Qq`${(0,s.BC)(t)}`:r.Qq`certificate ${(0,s.BC)(n??t)}`}function newTo(e){const t=new Set("compared"===e.kind?e.newNames:[])
return e=>t.has(e)}function placesCell({authorization:{documents:e}},t){const n=e.map(({path:e,line:t})=>`${e}:${t}`)
return(0,s.KE)([...new Set(n)].toSorted(),t)}function stateOf(e){const{sent:t}=e
return"planned"===t.status?function changeWords(e){const{change:t}=e
switch(t.kind){case"new":return function newWords({authorization:e}){return"key"===e.by?r.Qq`new key`:r.Qq`new certificate`}(e)
case"widened":return(0,r.hS)(t.gained.length,r.Qq`more name`,r.Qq`more names`)
case"unchanged":return r.Qq`unchanged`
case"unknown":return r.Qq`planned`}}(e):function sentWords(e){switch(e.status){case"authorized":return r.Qq`✅\u00a0authorized`
case"failed":return r.Qq`❌\u00a0failed: ${e.error.message}`
case"not-tried":return r.Qq`⚠️\u00a0not tried`}}(t)}},99545:(e,t,n)=>{n.d(t,{m:()=>inChunks,z:()=>arrayLines})
const r=65536
function*inChunks(e){let t=""
for(const n of e)t+=n,t.length>=r&&(yield t,t="")
""!==t&&(yield t)}function*arrayLines(e,t){let n=!0
for(const r of e)yield`${n?"[":","}\n${t}  ${r}`,n=!1
yield n?"[]":`\n${t}]`}},56423:(e,t,n)=>{function countsOf(e){return{files:e.files,documents:e.documents.count,planned:e.authorizations.length,authorized:countSent(e,"authorized"),failed:countSent(e,"failed"),pins:e.pins.length,errors:countFindings(e,"error"),warnings:countFindings(e,"warning"),notices:countFindings(e,"notice")}}function countSent({authorizations:e},t){return e.filter(({sent:e})=>e.status===t).length}function countFindings({findings:e},t){return e.filter(e=>e.level===t).length}n.d(t,{m:()=>countsOf,u:()=>countSent})},34110:(e,t,n)=>{function endsFirst(e){let t=null
for(const{notAfter:n,daysLeft:r}of e)null!==n&&null!==r&&(null===t||n<t.notAfter)&&(t={notAfter:n,daysLeft:r})
return t}n.d(t,{Z:()=>endsFirst})},57478:(e,t,n)=>{n.d(t,{C:()=>incompleteness,z:()=>excerptOf})
var r=n(74043),i=n(46781),s=n(44702)
function excerptOf({gains:e,names:t},n){const r=e.flatMap((e,t)=>0===e.names.length?[t]:[]),i=new Map(r.slice(0,n).map(e=>[e,[]]))
let s=n-i.size,o=0
for(const e of t){for(const t of e.gains.slice(0,s))append(i,t,e)
if(e.gains.length>s)break
s-=e.gains.length,o++}return{gains:e.flatMap((e,t)=>{const n=i.get(t)
return void 0===n?[]:[{result:e.result,names:n}]}),missing:{names:t.length-o,authorizations:e.length-i.size}}}function append(e,t,n){const r=e.get(t)
void 0===r?e.set(t,[n]):r.push(n)}function incompleteness({missing:e},{names:t,gains:n},o,a){const u=[{count:e.names,of:t.length,words:r.Qq`names`},{count:e.authorizations,of:n.length,words:r.Qq`authorizations`},{count:Math.max(0,o.changed-o.shown),of:o.changed,words:r.Qq`changed pins`}].filter(({count:e})=>e>0).map(({count:e,of:t,words:n})=>r.Qq`${e} of ${t} ${n}`)
if(0===u.length)return[]
const c=r.Qq`the log of the run`
return[...r.Qq`⚠️ Not complete: ${(0,s.em)(u)} are left out here; `,...null===a?c:(0,i.nf)(c,a),...r.Qq` lists all. `]}},29848:(e,t,n)=>{function fitted(e,t,n,r,i){const s=n(e)
if(i(s)<=r)return s
let o=e
const a=[]
for(const{knob:e,floor:n}of t)a.push({knob:e,value:o[e]}),o={...o,[e]:Math.min(n,o[e])}
for(const{knob:e,value:t}of a.reverse()){const s=largest(o[e],t,t=>{return s=n({...o,[e]:t}),i(s)<=r
var s})
if(o={...o,[e]:s},s<t)break}return n(o)}function largest(e,t,n){let r=e,i=1
for(;r<t&&n(Math.min(r+i,t));)r=Math.min(r+i,t),i*=2
let s=Math.min(r+i,t+1)
for(;s-r>1;){const e=Math.floor((r+s)/2)
n(e)?r=e:s=e}return r}n.d(t,{$:()=>fitted})},12888:(e,t,n)=>{n.d(t,{j:()=>gainsList,o:()=>legend})
var r=n(33159),i=n(74043),s=n(44180),o=n(89997),a=n(46781),u=n(44702)
function gainsList(e,t,n){if(0===e.length)return[]
const o=(0,s.O0)(t)
return[{kind:"list",items:e.map(e=>function lines(e,t,n){const{result:o,names:c}=e,l=0===n?[]:[...i.Qq` in `,...(0,s.VK)(o,n)],h=[...(0,a.ko)((0,s.L4)(o)),...i.Qq` `,...(0,s.I1)(o),...l],d=(0,r.$)(c,({domain:e,concerns:t})=>t.has("wildcard")?"":e)
return[h,...[...d.values()].map(e=>function line(e,t){const n=e.map(({name:e})=>e).toSorted(),r=(0,u.KE)(n,n.length,e=>t(e)?(0,a.ko)(i.Qq`${e}`):i.Qq`${e}`)
return[...labelOf(e),...i.Qq`: `,...r]}(e,t))]}(e,o,n))}]}function labelOf(e){const has=t=>e.some(({concerns:e})=>e.has(t))
if(has("public-suffix"))return i.Qq`⚠️ wildcards, of a whole public suffix as well`
if(has("wildcard"))return i.Qq`⚠️ wildcards`
const t=i.Qq`${e[0]?.domain??""}`,n=has("international")?i.Qq`, with letters beyond ASCII`:[]
return has("new-domain")?i.Qq`⚠️ new domain ${t}${n}`:i.Qq`${t}${n}`}const c=i.Qq`Cert Spotter's API can't withdraw an authorization, so look closely before you merge.`
function legend(e){return"compared"!==e.kind?(0,o.FY)(i.Qq`The base branch could not be compared, so each of these names may be new. ${c}`):(0,o.FY)(0===e.newNames.length?i.Qq`All of these names are in the repository already. ${c}`:i.Qq`Names in bold are new to the repository. ${c}`)}},2251:(e,t,n)=>{n.d(t,{E:()=>pinsPart,P:()=>headline})
var r=n(89920),i=n(74043),s=n(56423),o=n(34110),a=n(44702)
function headline(e){const t=[...authorizationsPart(e),...pinsPart(e.pins),...auditPart(e)],n=0===t.length?[i.Qq`Nothing to authorize and no pins`]:t
return i.Qq`${a.sE[e.outcome]} ${(0,i.fj)(n,i.Qq`; `)}${function findingsPart(e){const{errors:t,warnings:n}=(0,s.m)(e),r=[...0===t?[]:[(0,i.hS)(t,i.Qq`error`,i.Qq`errors`)],...0===n?[]:[(0,i.hS)(n,i.Qq`warning`,i.Qq`warnings`)]]
return 0===r.length?[]:i.Qq` (${(0,a.em)(r)})`}(e)}`}function authorizationsPart(e){const t=e.authorizations.length
if(0===t)return[]
if("plan"===e.mode)return[i.Qq`${(0,a.hT)(t)} planned, nothing sent`]
const n=(0,s.u)(e,"failed"),r=(0,s.u)(e,"not-tried")
return[(0,a.em)([i.Qq`${(0,s.u)(e,"authorized")} of ${(0,a.hT)(t)} accepted`,...0===n?[]:[i.Qq`${n} failed`],...0===r?[]:[i.Qq`${r} not tried`]])]}function pinsPart(e){if(0===e.length)return[]
const t=e.filter(({level:e})=>"ok"!==e).length,n=(0,i.hS)(e.length,i.Qq`pin`,i.Qq`pins`)
return 0===t?[i.Qq`${n} ${1===e.length?i.Qq`is`:i.Qq`are`} fine${firstEnd(e)}`]:[i.Qq`${t} of ${n} ${1===t?i.Qq`needs`:i.Qq`need`} attention`]}function auditPart({audit:e}){if(null===e)return[]
const t=(0,r.s9)(e)
return t>0?[i.Qq`${(0,i.hS)(t,i.Qq`certificate`,i.Qq`certificates`)} with an unknown key`]:[e.complete?i.Qq`no certificate with an unknown key`:i.Qq`the audit is incomplete`]}function firstEnd(e){const t=(0,o.Z)(e)
return null===t?[]:i.Qq` for ${(0,i.hS)(t.daysLeft,i.Qq`day`,i.Qq`days`)}`}},90030:(e,t,n)=>{n.d(t,{L:()=>jsonReport})
var r=n(54096),i=n(94055),s=n(12527),o=n(25666),a=n(4854),u=n(99545)
function*auditLines(e){null!==e?(yield`  "audit": {\n    "domains": ${(0,o.a)(e.domains)},\n    "issuances": ${e.issuances},\n`,yield`    "allowed": ${e.allowed},\n    "unknown": `,yield*(0,u.z)(e.unknown.map(e=>(0,o.a)(function unknownEntry({publicKeySha256:e,dnsNames:t,newest:n,count:r,revoked:i,issuers:s}){const{issuer:o,notBefore:a,notAfter:u,tbsSha256:c}=issuanceEntry(n)
return{publicKeySha256:e,dnsNames:t,issuer:o,notBefore:a,notAfter:u,tbsSha256:c,count:r,revoked:i,issuers:s}}(e))),"    "),yield',\n    "missing": ',yield*(0,u.z)(e.missing.map(e=>(0,o.a)(function missingEntry({publicKeySha256:e,dnsNames:t,documents:n}){return{publicKeySha256:e,dnsNames:t,documents:n}}(e))),"    "),yield',\n    "revoked": ',yield*(0,u.z)(e.revoked.map(e=>(0,o.a)(function revokedEntry({issuance:e,document:t}){const{publicKeySha256:n,dnsNames:r}=e
return{...t,publicKeySha256:n,dnsNames:r,...issuanceEntry(e)}}(e))),"    "),yield`,\n    "complete": ${e.complete}\n  }`):yield'  "audit": null'}function alreadyIssued(e,t){const n=t?.history.ofKey(e)
return!0===n?.complete?n.withKey.count:null}function issuanceEntry({issuer:e,issuerFriendlyName:t,notBefore:n,notAfter:r,tbsSha256:i}){return{issuer:e??t,notBefore:(0,s.nE)(n),notAfter:(0,s.nE)(r),tbsSha256:i}}var c=n(56423),l=n(99934)
const h=1
function jsonReport(e){return(0,u.m)(function*lines(e){yield`{\n  "version": ${h},\n`,yield`  "outcome": ${(0,o.a)(e.outcome)},\n`,yield`  "mode": ${(0,o.a)(e.mode)},\n`,yield`  "asOf": ${(0,o.a)((0,s.nE)(e.asOf))},\n`,yield`  "base": ${(0,o.a)(e.base)},\n`,yield`  "counts": ${(0,o.a)((0,c.m)(e))},\n`,yield*array("documents",e.documents.entries()),yield*list("authorizations",e.authorizations,t=>function authorizationEntry(e,{audit:t}){const{authorization:n,change:s,sent:o}=e
return{by:n.by,endpoint:(0,i.X5)(n),contentType:(0,i.JX)(n),publicKeySha256:n.publicKeySha256,tbsSha256:n.tbsSha256,dnsNames:n.dnsNames,documents:n.documents.map(r.$t),change:s.kind,gained:(0,l.z)(e),gainedNames:(0,i.rP)(n,s),alreadyIssued:alreadyIssued(n,t),status:o.status,attempts:o.attempts,error:"failed"===o.status?o.error:null,reason:reasonOf(o)}}(t,e)),yield*list("removedKeys",(0,l.v)(e.comparison),removedKeyEntry),yield*list("pins",e.pins,pinEntry),yield*auditLines(e.audit),yield",\n",yield*list("findings",e.findings,findingEntry),yield`  "updatedFiles": ${(0,o.a)(e.updatedFiles)}\n}\n`}(e))}function list(e,t,n){return array(e,function*entries(e,t){for(const n of e)yield(0,o.a)(t(n))}(t,n))}function*array(e,t){yield`  "${e}": `,yield*(0,u.z)(t,"  "),yield",\n"}function reasonOf(e){return"failed"===e.status?e.reason:"not-tried"===e.status?e.why:null}function removedKeyEntry({publicKeySha256:e,dnsNames:t,paths:n}){return{publicKeySha256:e,dnsNames:t,paths:n}}function pinEntry(e){return{name:e.name,verdict:e.verdict,level:e.level,notAfter:null===e.notAfter?null:(0,s.nE)(e.notAfter),daysLeft:e.daysLeft,documents:e.certificates.map(pinnedEntry),successor:e.successor&&pinnedEntry(e.successor),published:e.published&&publishedEntry(e.published),differences:e.differences.map(differenceEntry),change:"not-compared"===e.change.kind?"unknown":e.change.kind,changes:changesEntry(e.change),advice:(0,a.jA)(e.advice)}}function changesEntry({formerNames:e,added:t,gone:n,moved:r,settings:i,differences:s}){return{formerNames:e,added:t.map(heldEntry),gone:n.map(heldEntry),renamed:r.map(({certificate:e,from:t,to:n})=>({...identity(e),from:t,to:n})),settings:i.map(({words:e,isLoosened:t})=>({change:(0,a.jA)(e),loosened:t})),differences:s.map(differenceEntry)}}function heldEntry({certificate:e,paths:t}){return{...identity(e),paths:t}}function pinnedEntry(e){return{...(0,r.$t)(e.place),...identity(e)}}function publishedEntry(e){const{url:t,confirmed:n,verified:r,renamed:i}=e
return{url:t,...identity(e),confirmed:n,verified:r,renamed:i}}function differenceEntry({before:e,after:t,where:n,fields:r}){return{before:e.serial,after:t.serial,where:n,fields:r.map(a.jA)}}function identity(e){return{subject:e.subject,issuer:e.issuer,serial:e.serial,notBefore:(0,s.nE)(e.notBefore),notAfter:(0,s.nE)(e.notAfter),certificateSha256:e.certificateSha256,publicKeySha256:e.publicKeySha256}}function findingEntry({level:e,code:t,path:n,line:r,message:i,hint:s}){return{level:e,code:t,path:n,line:r,message:(0,a.jA)(i),hint:(0,a.jA)(s)}}},89997:(e,t,n)=>{n.d(t,{R_:()=>heading,FY:()=>paragraph,Gc:()=>renderMarkdown})
var r=n(57259),i=n(4854),s=n(74043)
function line(e){return inline(e,i.RK).trim().replace(o,"$1\\$2")}const o=/^(\d*)([#>+=.)-])/
function cell(e){return inline(e,inCell).trim().replace(/\|/g,"\\|")}function inCell(e){return(0,i.RK)(e).replace(/(?<=\\)\|/g,i.Mk)}function inline(e,t){return function joined(e){const t=e.flatMap(e=>"outside"===e.kind&&""===e.value?u:[e])
return t.flatMap((e,n)=>"outside"===e.kind&&"outside"===t[n-1]?.kind?[...c,e]:[e])}(e).map(e=>function partOf(e,t){switch(e.kind){case"own":return e.value.replace(/\s*\n\s*/g," ").replace(a,"\\$&")
case"outside":return function code(e){const t=fenceFor(e,1),n=/^`|`$|^ .*[^ ].* $/.test(e)?" ":""
return`${t}${n}${e}${n}${t}`}(t(e.value))
case"strong":return`**${inline(e.of,t)}**`
case"link":return`[${inline(e.of,t)}](${e.url})`
case"help":return`[${e.code}](${(0,r.qU)(e.code)})`}}(e,t)).join("")}const a=/[\\`*_~[\]<&]|#(?=#*$)/g
function fenceFor(e,t){const n=e.match(/`+/g)??[]
return"`".repeat(Math.max(t,...n.map(({length:e})=>e+1)))}const u=s.Qq`(empty)`,c=s.Qq` `
function heading(e,t){return{kind:"heading",depth:e,words:t}}function paragraph(e){return{kind:"paragraph",words:e}}function renderMarkdown(e){return`${e.map(written).join("\n\n")}\n`}function written(e){switch(e.kind){case"heading":return`${"#".repeat(e.depth)} ${line(e.words)}`
case"paragraph":return line(e.words)
case"list":return e.items.map(listItem).join("\n")
case"table":return function table(e,t){const[n,...r]=[e,...t].map(e=>`| ${e.map(cell).join(" | ")} |`)
return[n,`| ${e.map(()=>"-").join(" | ")} |`,...r].join("\n")}(e.header,e.rows)
case"chart":return function fenced(e,t){const n=fenceFor(t,3)
return`${n}${e}\n${t}\n${n}`}("mermaid",e.mermaid)}}function listItem(e){return`- ${e.map(line).join("\\\n  ")}`}},54455:(e,t,n)=>{n.d(t,{N:()=>mostUrgentFirst})
const r={error:0,warning:1,ok:2}
function mostUrgentFirst(e){return e.toSorted((e,t)=>r[e.level]-r[t.level])}},40500:(e,t,n)=>{n.d(t,{Fh:()=>changedPins,i6:()=>pinChangesSection,iU:()=>pinChangesPart,x5:()=>pinChangeLines})
var r=n(12527),i=n(4854),s=n(74043),o=n(89997),a=n(46781),u=n(57442),c=n(44702)
function changedPins(e){return e.filter(({change:{kind:e}})=>"unchanged"!==e&&"not-compared"!==e).map(e=>({pin:e,rank:l.indexOf(effectOf(e.change))})).toSorted((e,t)=>e.rank-t.rank).map(({pin:e})=>e)}const l=["removed","loosened","replaced","unknown","new","changed"]
function effectOf({kind:e,settings:t,gone:n,formerNames:r}){return"replaced"!==e?"new"===e||"removed"===e?e:"unknown":t.some(({isLoosened:e})=>e)||r.length>1?"loosened":n.length>0?"replaced":"changed"}const h={removed:e=>s.Qq`no longer watches ${pins(e)}`,loosened:e=>s.Qq`loosens ${pins(e)}`,replaced:e=>s.Qq`replaces certificates of ${pins(e)}`,unknown:e=>s.Qq`has ${pins(e)} that may be new`,new:e=>s.Qq`adds ${pins(e)}`,changed:e=>s.Qq`changes ${pins(e)}`}
function pins(e){return(0,s.hS)(e,s.Qq`pin`,s.Qq`pins`)}function pinChangesPart(e){const t=changedPins(e).map(({change:e})=>effectOf(e)),n=l.flatMap(e=>{const n=t.filter(t=>t===e).length
return 0===n?[]:[h[e](n)]})
return 0===n.length?[]:[s.Qq`it ${(0,c.em)(n)}`]}function pinChangesSection(e,t){const n=changedPins(e).slice(0,t)
if(0===n.length)return[]
const r=n.map(({name:e,change:t})=>[[...(0,a.ko)(stateOf(t)),...s.Qq` ${(0,i.vI)(e,u.ws)}`],...linesOf(t)])
return[(0,o.R_)(3,s.Qq`Changes to pins`),{kind:"list",items:r}]}function*pinChangeLines(e){for(const{name:t,change:n}of changedPins(e)){yield s.Qq`${stateOf(n)}: ${t}`
for(const e of linesOf(n))yield s.Qq`  ${e}`}}const d={removed:s.Qq`⚠️ no longer watched`,loosened:s.Qq`⚠️ loosened`,replaced:s.Qq`replaced`,unknown:s.Qq`may be new`,new:s.Qq`new pin`,changed:s.Qq`changed`}
function stateOf(e){return d[effectOf(e)]}function linesOf(e){const{kind:t,formerNames:n,added:r,gone:i,moved:o,settings:a,differences:u}=e,c="replaced"===t&&i.length>0
return[...former(n),...r.map(e=>s.Qq`${c?s.Qq`now `:[]}${certificateWords(e)}`),...i.map(e=>s.Qq`before ${certificateWords(e)}`),...u.map(({where:e,fields:t})=>s.Qq`what differs in ${e}: ${function fieldsOf(e){return 0===e.length?s.Qq`nothing that matters`:(0,s.fj)(e,s.Qq`; `)}(t)}`),...o.map(movedWords),...a.map(settingWords)]}function former(e){if(0===e.length)return[]
const t=(0,c.em)(e.map(e=>s.Qq`${(0,i.vI)(e,u.ws)}`))
return[1===e.length?s.Qq`was the pin ${t}`:s.Qq`joins what were the pins ${t}: one may hide the end of another`]}function certificateWords({certificate:e,paths:t}){const{certificateSha256:n,issuer:i,notAfter:o}=e
return s.Qq`certificate ${n} issued by ${i}, until ${(0,r.lF)(o)}, in ${(0,s.fj)(t,s.Qq`, `)}`}function movedWords({certificate:e,from:t,to:n}){const{certificateSha256:r}=e,[i,o]=[(0,s.fj)(t,s.Qq`, `),(0,s.fj)(n,s.Qq`, `)]
return 0===t.length?s.Qq`certificate ${r} is also in ${o}`:0===n.length?s.Qq`certificate ${r} is no longer in ${i}`:s.Qq`certificate ${r} is renamed: ${i} → ${o}`}function settingWords({words:e,isLoosened:t}){return t?s.Qq`⚠️ loosened: ${e}`:e}},44698:(e,t,n)=>{n.d(t,{c:()=>removedSection})
var r=n(74043),i=n(89997),s=n(99934),o=n(57442),a=n(44702)
function removedSection(e,t){const n=(0,s.v)(e)
if(0===n.length)return[]
const u=[r.Qq`Key`,r.Qq`Names`,r.Qq`Was in`]
return[(0,i.R_)(3,r.Qq`Keys taken out`),...(0,o.tp)(u,n,t,({publicKeySha256:e,dnsNames:t,paths:n})=>[r.Qq`${(0,a.BC)(e)}`,(0,a.KE)(t,o.Qc),(0,a.KE)(n,o.kF)]),(0,i.FY)(r.Qq`They stay authorized at Cert Spotter, whose API can't withdraw them: if they are not to be trusted any more, a person must remove them in Cert Spotter's settings.`)]}},99934:(e,t,n)=>{n.d(t,{v:()=>removedKeys,z:()=>namesGained})
var r=n(94055)
function namesGained({authorization:e,change:t}){return(0,r.rP)(e,t)??e.dnsNames}function removedKeys(e){return"compared"===e.kind?e.removed:[]}},46781:(e,t,n)=>{function link(e,t){return[{kind:"link",of:e,url:t}]}function strong(e){return[{kind:"strong",of:e}]}function helpLink(e){return[{kind:"help",code:e}]}n.d(t,{Cp:()=>helpLink,ko:()=>strong,nf:()=>link})},57442:(e,t,n)=>{n.d(t,{BJ:()=>pinsTable,Qc:()=>c,bM:()=>findingsList,kF:()=>l,tp:()=>table,ws:()=>h})
var r=n(12527),i=n(4854),s=n(74043),o=n(89997),a=n(46781),u=n(44702)
const c=20,l=3
function table(e,t,n,r){const i=t.slice(0,n).map(r)
return[...0===i.length?[]:[{kind:"table",header:e,rows:i}],...others(t.length-i.length)]}const h=80
function pinsTable(e,t){const n=[s.Qq`Pin`,s.Qq`State`,s.Qq`Ends`,s.Qq`Days\u00a0left`,s.Qq`What to do`],i=new Map
for(const{name:t}of e)i.set(t,(i.get(t)??0)+1)
return[...table(n,e,t,e=>[nameOf(e,i),s.Qq`${u.Ne[e.level]}\u00a0${u.L2[e.verdict]}`,null===e.notAfter?s.Qq`–`:(0,r.G$)(e.notAfter),null===e.daysLeft?s.Qq`–`:s.Qq`${e.daysLeft}`,e.advice]),...differencesList(e.slice(0,t))]}function nameOf({name:e,certificates:[t]},n){const r=s.Qq`${(0,i.vI)(e,h)}`
return void 0===t||1===n.get(e)?r:s.Qq`${r} in ${t.place.path}`}function differencesList(e){const t=e.flatMap(({name:e,differences:t})=>t.map(t=>function differenceLines(e,{before:t,after:n,where:r,fields:o}){const a=s.Qq`${(0,i.vI)(e,h)}: ${r} (serial number ${n.serial}) against serial number ${t.serial}`
return[a,0===o.length?s.Qq`nothing that matters`:(0,s.fj)(o,s.Qq`; `)]}(e,t)))
return 0===t.length?[]:[(0,o.FY)(s.Qq`What differs between the certificates:`),{kind:"list",items:t}]}function findingsList(e,t,n=!0){const r=e.slice(0,t).map(e=>function findingLines({level:e,code:t,path:n,line:r,message:i,hint:o}){const c=null===n?[]:s.Qq` ${null===r?n:`${n}:${r}`}`
return[[...s.Qq`${u.M7[e]} `,...(0,a.Cp)(t),...c,...s.Qq` – ${i}`],s.Qq`→ ${o}`]}(e).slice(0,n?2:1))
return[...0===r.length?[]:[{kind:"list",items:r}],...others(e.length-r.length)]}function others(e){return 0===e?[]:[(0,o.FY)(s.Qq`… and ${e} more: the JSON report lists all of them.`)]}},44702:(e,t,n)=>{n.d(t,{BC:()=>shortHash,KE:()=>listed,L2:()=>a,M7:()=>s,Ne:()=>o,em:()=>sentence,hT:()=>authorizations,sE:()=>i})
var r=n(74043)
const i={pass:r.Qq`✅`,warn:r.Qq`⚠️`,fail:r.Qq`❌`},s={error:r.Qq`❌`,warning:r.Qq`⚠️`,notice:r.Qq`ℹ️`},o={ok:r.Qq`✅`,warning:r.Qq`⚠️`,error:r.Qq`❌`},a={ok:r.Qq`valid`,expiring:r.Qq`ends\u00a0soon`,expired:r.Qq`expired`,"not-yet-valid":r.Qq`not valid yet`,mismatch:r.Qq`not as expected`,missing:r.Qq`no certificate`}
function authorizations(e){return(0,r.hS)(e,r.Qq`authorization`,r.Qq`authorizations`)}function shortHash(e){return e.slice(0,12)}function listed(e,t,n=plainly){const i=e.slice(0,t).map(n),s=e.length-i.length,o=i.flatMap((e,t)=>0===t?e:[...r.Qq`, `,...e])
return 0===s?o:[...o,...r.Qq` and ${s} more`]}function plainly(e){return r.Qq`${e}`}function sentence(e){return e.length<2?e.flat():r.Qq`${(0,r.fj)(e.slice(0,-1),r.Qq`, `)} and ${e.slice(-1).flat()}`}},89170:(e,t,n)=>{n.d(t,{m:()=>runAsAction})
var r=n(47532),i=n(73999),s=n(17324),o=n(95585),a=n(25581),u=n(32669),c=n(15655),l=n(74043)
const h=10
function annotationsOf(e){return u.yr.flatMap(t=>function ofLevel(e,t){if(t.length<=h)return t.map(annotation)
const n=t.slice(0,h-1).map(annotation)
return[...n,moreOf(e,t.length-n.length)]}(t,e.filter(e=>e.level===t)))}function annotation({level:e,code:t,path:n,line:r,message:i,hint:s}){return{level:e,title:`${u.Yj[t].title} (${t})`,message:(0,c.g)(l.Qq`${i} ${s}`),file:n,line:r}}const d={error:[l.Qq`error`,l.Qq`errors`],warning:[l.Qq`warning`,l.Qq`warnings`],notice:[l.Qq`notice`,l.Qq`notices`]}
function moreOf(e,t){const n=(0,l.hS)(t,l.Qq`more ${d[e][0]}`,l.Qq`more ${d[e][1]}`)
return{level:e,title:(0,c.g)(n),message:(0,c.g)(l.Qq`GitHub shows ${h} per level. The job summary and the report list the others.`),file:null,line:null}}var f=n(2251),p=n(89920),m=n(12527),g=n(25666),y=n(56423),w=n(34110),b=n(54455)
const k={outcome:{description:"`pass`, `warn` or `fail`, by the most severe finding.",type:["pass","warn","fail"],value:({result:e})=>e.outcome},planned:{description:"Number of authorizations in the plan, whether sent or not.",type:"integer",value:({result:e})=>String((0,y.m)(e).planned)},authorized:{description:"Number of authorizations that were sent and accepted.",type:"integer",value:({result:e})=>String((0,y.m)(e).authorized)},failed:{description:"Number of authorizations that were sent and not accepted.",type:"integer",value:({result:e})=>String((0,y.m)(e).failed)},pins:{description:"JSON array of the pins, each with `name`, `verdict`, `notAfter` and `daysLeft`.",type:"string",value:({result:{pins:e}})=>({inOrder:e.map(pinEntry),byUrgency:(0,b.N)(e).map(pinEntry)})},"next-expiry":{description:"When the next pin expires, in ISO 8601. Empty without pins.",type:"string",value:({result:e})=>{const t=(0,w.Z)(e.pins)
return null===t?"":(0,m.nE)(t.notAfter)}},"days-left":{description:"Whole days until `next-expiry`, rounded down; negative after it. Empty without pins.",type:"string",value:({result:e})=>String((0,w.Z)(e.pins)?.daysLeft??"")},report:{description:"Path of the JSON report, if one was written.",type:"string",value:({written:e})=>e.report??""},sarif:{description:"Path of the SARIF file, if one was written.",type:"string",value:({written:e})=>e.sarif??""},"updated-files":{description:"JSON array of the files to which newly published certificates were written.",type:"string",value:({result:e})=>{const t=e.updatedFiles.map(g.a)
return{inOrder:t,byUrgency:t}}},comment:{description:"Text of the pull request comment in Markdown, at most 60,000 characters, whether it is posted or not. Pass it to a script through `env`, never inside the script.",type:"string",value:({comment:e})=>e},"unknown-issuances":{description:"Number of certificates in the logs whose key is not in the repository. Empty if `audit` is `never`.",type:"string",value:({result:{audit:e}})=>null===e?"":String((0,p.s9)(e))}},v=Object.entries(k),S=(Object.keys(k),44e4)
function outputsOf(e){const t=v.map(([t,{value:n}])=>{const{content:r,dropped:i}=function contentOf(e){return"string"==typeof e?{content:e,dropped:0}:function fitting({inOrder:e,byUrgency:t}){let n=0
const r=t.findIndex(e=>(n+=bytes(e)+bytes(","),n>S)),i=-1===r?e:t.slice(0,r)
return{content:`[${i.join(",")}]`,dropped:t.length-i.length}}(e)}(n(e))
return{name:t,content:r,dropped:i}})
return{values:Object.fromEntries(t.map(({name:e,content:t})=>[e,t])),notes:t.filter(({dropped:e})=>e>0).map(({name:e,dropped:t})=>function note(e,t){return l.Qq`The output ${e} is too long for GitHub and lacks its last ${(0,l.hS)(t,l.Qq`item`,l.Qq`items`)}; the report has all.`}(e,t))}}function pinEntry({name:e,verdict:t,notAfter:n,daysLeft:r}){return(0,g.a)({name:e,verdict:t,notAfter:null===n?null:(0,m.nE)(n),daysLeft:r})}function bytes(e){return Math.max(2*e.length,Buffer.byteLength(e))}var A=n(40500),q=n(44180)
var $=n(97182),O=n(57478),x=n(29848),Q=n(12888),_=n(54828)
const C=400*m.vd,E=800*m.vd,N=30,R=6,I=28,T=Date.UTC(9999,11,30),B=["---","config:","  gantt:","    leftPadding: 190","---"]
function pinsChart(e,t){const n=e.filter(({certificates:e})=>e.length>0).slice(0,N)
return 0===n.length?null:[...B,"gantt","  dateFormat YYYY-MM-DD","  axisFormat %b %Y","  todayMarker stroke-width:2px,stroke:#d1242f","  section Today",`  judged as of ${(0,m._$)(t)} :milestone, today, ${(0,m._$)(t)}, 0d`,...n.flatMap((e,n)=>function pinLines(e,t,n){const r=(0,_.e)(e.name,I)||`Pin ${t+1}`,i=e.certificates.toSorted((e,t)=>e.notAfter-t.notAfter).slice(-R)
return[`  section ${r}`,...i.map((r,i)=>function bar(e,t,n,r){const[i,s]=[within(e.notBefore,r),within(e.notAfter,r)],o=`until ${(0,m._$)(e.notAfter)}`
return`  ${o} :${t}${n}, ${(0,m._$)(i)}, ${(0,m._$)(Math.max(s,i+m.vd))}`}(r,function tag(e,t){return t.notAfter===e.notAfter?L[e.level]:"done, "}(e,r),`p${t}c${i}`,n))]}(e,n,t))].join("\n")}function within(e,t){return Math.min(Math.max(e,t-C),t+E,T)}const L={ok:"active, ",warning:"",error:"crit, "}
var P=n(89997),M=n(44698),j=n(57442)
const K=1e6,F=1e3,U={chart:1,unchanged:F,places:3,hints:1,findings:F,pins:F,audit:F,removed:F,pinChanges:F,gains:Math.floor(K/7)},z=[{knob:"chart",floor:0},{knob:"unchanged",floor:0},{knob:"places",floor:0},{knob:"hints",floor:0},{knob:"findings",floor:100},{knob:"audit",floor:100},{knob:"pins",floor:100},{knob:"removed",floor:100},{knob:"pinChanges",floor:0},{knob:"gains",floor:0},{knob:"findings",floor:0},{knob:"audit",floor:0},{knob:"pins",floor:0},{knob:"removed",floor:0}]
function summaryOf(e){return(0,x.$)(U,z,t=>(0,P.Gc)(function page(e,t){const n=(0,O.z)(e.review,t.gains),r={changed:(0,A.Fh)(e.pins).length,shown:t.pinChanges}
return[(0,P.R_)(2,[...(0,O.C)(n,e.review,r,e.runUrl),...(0,f.P)(e)]),...(0,A.i6)(e.pins,t.pinChanges),...pinsSection(e,t.pins),...authorizationsSection(e,n,t),...(0,$.xr)(e,t.audit),...(0,M.c)(e.comparison,t.removed),...(0,$.v8)(e,t.audit),...findingsSection(e,t),...0===t.chart?[]:chartSection(e),(0,P.FY)(footer(e))]}(e,t)),K,Buffer.byteLength)}function pinsSection({pins:e},t){return 0===e.length?[]:[(0,P.R_)(3,l.Qq`Pins`),...(0,j.BJ)((0,b.N)(e),t)]}function authorizationsSection(e,{gains:t},n){const{authorizations:r,comparison:i,mode:s}=e
return 0===r.length?[]:[(0,P.R_)(3,l.Qq`Authorizations`),...(0,Q.j)(t,i,n.places),...(0,q.oK)(r,n.unchanged),(0,P.FY)("plan"===s?H:D)]}const D=l.Qq`Cert Spotter offers no way to list or withdraw authorizations by its API: a key that is no longer to be trusted has to be removed by a person in its settings.`,H=l.Qq`This is a plan: nothing was sent. Once sent, an authorization stays, as Cert Spotter offers no way to list or withdraw them by its API.`
function findingsSection({findings:e},t){return 0===e.length?[]:[(0,P.R_)(3,l.Qq`Findings`),...(0,j.bM)(e,t.findings,1===t.hints)]}function chartSection({pins:e,asOf:t}){const n=pinsChart(e,t)
if(null===n)return[]
const r=e.length-N<=0?[]:[(0,P.FY)(l.Qq`The chart shows the first ${N} pins.`)]
return[(0,P.R_)(3,l.Qq`Validity of the pins`),{kind:"chart",mermaid:n},...r]}function footer(e){const{files:t,documents:n}=(0,y.m)(e),r=(0,l.hS)(t,l.Qq`file`,l.Qq`files`),i=(0,l.hS)(n,l.Qq`document`,l.Qq`documents`)
return l.Qq`Read ${r} with ${i}; judged as of ${(0,m.n$)(e.asOf)}.`}var W=n(50172),G=n(76760)
const J="/__w"
function containerPath(e,{RUNNER_TEMP:t,GITHUB_WORKSPACE:n}){if(!G.posix.isAbsolute(e)||e.startsWith(`${J}/`))return e
for(const r of[t,n]){if(void 0===r||!r.startsWith(`${J}/`))continue
const t=r.slice(J.length),n=e.indexOf(`${t}/`)
if(n>0)return`${r}${e.slice(n+t.length)}`}return e}var Y=n(95371),V=n(52205)
function say(e){(0,r.pq)((0,c.g)(e))}const Z={error:r.z3,warning:r.$e,notice:r.lm}
async function handOver(e){await async function handing(e,t){try{await t()}catch(t){const n=l.Qq`Free the disk of the runner, or let this job write to the runner's files; then run it again.`;(0,r.C1)((0,c.g)(l.Qq`${e} could not be handed to the runner: ${messageOf(t)}. ${n}`))}}(l.Qq`The outputs of this step`,()=>{for(const[t,n]of Object.entries(e))(0,r.uH)(t,n)})}function messageOf(e){return(e instanceof Error?e.message:String(e)).replace(/\.$/,"")}function mask(e){if(""===e)return
const t=Buffer.from(`${e}:`).toString("base64")
for(const n of[e,Buffer.from(e).toString("base64"),t])(0,r.Pq)(n)}async function runAsAction(e){!function outliveReader(){process.stdout.on("error",e=>{if("EPIPE"!==e.code)throw e})}(),mask((0,r.V4)("api-key")),(0,o.Lw)((0,r.V4)("keystore-passwords")).forEach(mask)
const t=(0,W.P)()
try{const n=await(0,a.e)(function readInputs(e){const t={}
for(const{name:n,kind:s}of i.QL){const i=(0,r.V4)(n)
t[n]="file"===s?containerPath(i,e):i,t[n]!==i&&say(l.Qq`${i} is outside of the container of this job, where it is ${t[n]}.`)}return t}(e),function hostOf(e,t){return{workspace:e.GITHUB_WORKSPACE??process.cwd(),temporary:e.RUNNER_TEMP??null,context:(0,Y.V)(e,(0,V.r)(e.GITHUB_EVENT_PATH,say)),environment:e,signal:t,now:Date.now(),hide:mask,say:say,progress:(e,t)=>{e%50!=0&&e!==t||say(l.Qq`${e} of ${t} authorizations have ended.`)}}}(e,t.signal))
await async function publish(e){const{result:t}=e,{values:n,notes:i}=outputsOf(e),s=annotationsOf(e.annotated);(function annotate(e){for(const{level:t,message:n,title:r,file:i,line:s}of e){const e={...null!==i&&{file:i},...null!==s&&{startLine:s}}
Z[t](n,{title:r,...e})}})(s),s.length<t.findings.length&&t.findings.forEach(tell)
for(const e of function*reviewLines({gains:e}){for(const{result:t,names:n}of e){const{by:e,publicKeySha256:r,tbsSha256:i,documents:s}=t.authorization,o="key"===e?r:i??r,a=s.map(({path:e,line:t})=>l.Qq`${e}:${t}`)
yield l.Qq`${(0,q.L4)(t)}: ${o} in ${(0,l.fj)(a,l.Qq`, `)}`
for(const{name:e}of n)yield l.Qq`  ${e}`}}(t.review))say(e)
for(const e of(0,A.x5)(t.pins))say(e)
for(const e of i)say(e)
say((0,f.P)(t)),await handOver(n),await async function summarize(e){if(!process.env.GITHUB_STEP_SUMMARY)return
const t=e()
try{await r.z.addRaw(t,!0).write()}catch(e){(0,r.$e)((0,c.g)(l.Qq`The summary could not be handed to the runner: ${messageOf(e)}. The log and the report have what it would say.`))}}(()=>summaryOf(t))}(n),(function fails({result:e,warnOnly:t}){return"fail"===e.outcome&&!t}(n)||t.signal.aborted)&&(process.exitCode=1)}catch(e){if(!(e instanceof s.dz))throw e
await handOver({outcome:"fail"}),(0,r.C1)((0,c.g)(e.text))}finally{t.stop()}return null!==t.by()}function tell({level:e,path:t,line:n,message:r,hint:i}){const s=null===t?[]:l.Qq`${t}${null===n?[]:l.Qq`:${n}`}: `
say(l.Qq`${e}: ${s}${r} ${i}`)}},50172:(e,t,n)=>{n.d(t,{P:()=>onCancellation})
const r=["SIGINT","SIGTERM"]
function onCancellation(){const e=new AbortController
let t=null
const cancel=n=>{t??=n,e.abort()}
for(const e of r)process.on(e,cancel)
return{signal:e.signal,by:()=>t,stop:()=>{for(const e of r)process.off(e,cancel)}}}},95371:(e,t,n)=>{function contextOf(e,t){if("true"!==e.GITHUB_ACTIONS)return null
const n=objectOf(t),r=e.GITHUB_EVENT_NAME??"",i=e.GITHUB_REPOSITORY??"",s=e.GITHUB_REF??""
return{eventName:r,repository:repositoryOf(i),defaultBranch:stringOf(objectOf(n.repository).default_branch),ref:s,sha:e.GITHUB_SHA??"",base:baseOf(n),pullRequest:r.startsWith("pull_request")?pullRequestOf(n,i,s):null,proposal:proposalOf(n,r,i,s),...runOf(e),service:"true"===e.GITEA_ACTIONS||"true"===e.FORGEJO_ACTIONS?"gitea":"github",runUrl:runUrlOf(e),apiUrl:(e.GITHUB_API_URL??"https://api.github.com").replace(/\/+$/,""),workspace:e.GITHUB_WORKSPACE??process.cwd()}}function runOf(e){return{workflow:e.GITHUB_WORKFLOW??"",...workflowFileOf(e.GITHUB_WORKFLOW_REF??""),job:e.GITHUB_JOB??"",step:e.GITHUB_ACTION??"",actionRepository:stringOf(e.GITHUB_ACTION_REPOSITORY),runId:e.GITHUB_RUN_ID??"",runNumber:Number(e.GITHUB_RUN_NUMBER)||0,runAttempt:Number(e.GITHUB_RUN_ATTEMPT)||1}}function runUrlOf(e){const{GITHUB_SERVER_URL:t="",GITHUB_REPOSITORY:n="",GITHUB_RUN_ID:r=""}=e
return/^https?:\/\/[\w.:-]+$/.test(t)&&/^[\w.-]+\/[\w.-]+$/.test(n)&&/^\d+$/.test(r)?`${t}/${n}/actions/runs/${r}`:null}function workflowFileOf(e){const t=/^([^/]+\/[^/]+)\/(.+?\.ya?ml)@/.exec(e)
return{workflowRepository:t?.[1]??null,workflowPath:t?.[2]??null}}function repositoryOf(e){const[t="",n=""]=e.split("/")
return{owner:t,name:n}}function baseOf(e){const t=objectOf(e.merge_group)
return"string"==typeof t.base_sha?{sha:t.base_sha,ref:(n=stringOf(t.base_ref)??"",n.replace(/^refs\/heads\//,""))}:revisionOf(objectOf(e.pull_request).base)
var n}function pullRequestOf(e,t,n){const r=objectOf(e.pull_request),i=r.number??e.number??function numberIn(e){const t=/^refs\/pull\/(\d{1,15})\/(?:merge|head)$/.exec(e)?.[1]
return void 0===t?null:Number(t)}(n)
if("number"!=typeof i)return null
const s=revisionOf(r.head)??{sha:"",ref:""}
return{number:i,fork:isFork(r,t),head:s,state:stateOf(r)}}function stateOf({state:e,merged:t}){return!0===t?"merged":"closed"===e?"closed":"open"}function proposalOf(e,t,n,i){const s=function pullRequestsIn(e){const t=[e,...r.map(t=>objectOf(e[t]))].flatMap(namedIn).filter(e=>null!=e).map(objectOf)
return[...t,...nestedIn(e)]}(e)
return void 0!==objectOf(e.issue).pull_request||s.some(e=>isFork(e,n))?"foreign":s.length>0?"own":t.startsWith("pull_request")||i.startsWith("refs/pull/")?"foreign":"none"}n.d(t,{V:()=>contextOf})
const r=["merge_group","workflow_run","check_run","check_suite","client_payload"]
function namedIn(e){return[e.pull_request,...(t=e.pull_requests,Array.isArray(t)?t:[])]
var t}function nestedIn(e){const t=[],n=[e]
for(let e=n.pop();void 0!==e;e=n.pop())isObject(e)&&t.push(...namedIn(e).map(objectOf).filter(hasHead)),"object"==typeof e&&null!==e&&n.push(...Object.values(e).filter(isPresent))
return t}function hasHead({head:e}){return isObject(e)}function isPresent(e){return null!=e}function isFork(e,t){const n=objectOf(objectOf(e.head).repo),r=objectOf(objectOf(e.base).repo),i=void 0!==n.id&&void 0!==r.id
if(i&&n.id!==r.id)return!0
const s=stringOf(n.full_name),o=stringOf(r.full_name)??stringOf(t)
return null===s?!i:s.toLowerCase()!==o?.toLowerCase()}function revisionOf(e){const{sha:t,ref:n}=objectOf(e)
return"string"==typeof t?{sha:t,ref:"string"==typeof n?n:""}:null}function objectOf(e){return isObject(e)?e:{}}function stringOf(e){return"string"==typeof e&&""!==e?e:null}function isObject(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}},52205:(e,t,n)=>{n.d(t,{r:()=>readPayload})
var r=n(73024),i=n(74043)
function readPayload(e,t){if(void 0===e||""===e)return null
try{return JSON.parse((0,r.readFileSync)(e,"utf8"))}catch(e){return t(i.Qq`The event's payload cannot be read: ${String(e)}.`),null}}},28020:(e,t,n)=>{n.d(t,{W:()=>explain})
var r=n(47532),i=n(33721),s=n(15655)
function explain(e){(0,r.C1)((0,s.g)((0,i.H)(e)))}},75206:(e,t,n)=>{n.d(t,{s:()=>StoredDocumentReader})
var r=n(71598),i=n(52640)
class StoredDocumentReader{#en
#Pt
#tn=new r.Pg
constructor({keystorePasswords:e,authorize:t,pins:n},r){this.#en=e,this.#Pt=r
for(const e of variablesOf([...t,...n]))this.#nn(e)}async read(e,t,r,s){const o=(0,i.r)(e,t,s)
if(0===o.stores.length)return o
const a=variablesOf(r),u=a.map(e=>this.#nn(e)),c=[...u.filter(e=>""!==e),...this.#en],l=a.filter((e,t)=>""===u[t]),{openStores:h}=await n.e(753).then(n.bind(n,93753))
return h(e,o,{passwords:[...new Set(c)],missing:l},this.#tn)}#nn(e){const t=this.#Pt.environment[e]??""
return""!==t&&this.#Pt.hide(t),t}}function variablesOf(e){const t=e.flatMap(({keystorePasswordEnv:e})=>e??[])
return[...new Set(t)]}},54828:(e,t,n)=>{n.d(t,{e:()=>bareWords})
var r=n(4854)
const i=/[^A-Za-z\d.=-]+/g,s=String.raw`[^\p{L}\p{N}.=-]+`
function bareWords(e,t){const n=e.slice(0,8*t).replace((0,r.Jn)(e)?i:new RegExp(s,"gu")," ").trim()
if(!/[^ .=-]/.test(n))return""
const o=[...n]
return o.length>t?`${o.slice(0,t).join("")}…`:n}},12527:(e,t,n)=>{n.d(t,{G$:()=>narrowDate,_$:()=>isoDate,lF:()=>longDate,n$:()=>moment,n8:()=>wholeDays,nE:()=>isoSeconds,vd:()=>i,vs:()=>isoSecondsOrNull,zw:()=>spanInWords})
var r=n(74043)
const i=864e5
function isoSeconds(e){return new Date(e).toISOString().replace(/\.\d{3}Z$/,"Z")}function isoSecondsOrNull(e){return null===e?null:isoSeconds(e)}function isoDate(e){return new Date(e).toISOString().slice(0,10)}function wholeDays(e,t){return Math.floor((t-e)/i)}const s=[r.Qq`January`,r.Qq`February`,r.Qq`March`,r.Qq`April`,r.Qq`May`,r.Qq`June`,r.Qq`July`,r.Qq`August`,r.Qq`September`,r.Qq`October`,r.Qq`November`,r.Qq`December`],o=[r.Qq`Jan`,r.Qq`Feb`,r.Qq`Mar`,r.Qq`Apr`,r.Qq`May`,r.Qq`Jun`,r.Qq`Jul`,r.Qq`Aug`,r.Qq`Sep`,r.Qq`Oct`,r.Qq`Nov`,r.Qq`Dec`]
function longDate(e){const t=new Date(e)
return r.Qq`${t.getUTCDate()} ${monthOf(t,s)} ${t.getUTCFullYear()}`}function moment(e){const t=new Date(e),n=[t.getUTCHours(),t.getUTCMinutes(),t.getUTCSeconds()].map(twoDigits)
return r.Qq`${function dayOf(e){const t=new Date(e),n=t.getUTCFullYear(),i=[Math.floor(n/100),n%100].flatMap(twoDigits)
return r.Qq`${i}-${twoDigits(t.getUTCMonth()+1)}-${twoDigits(t.getUTCDate())}`}(e)}T${(0,r.fj)(n,r.Qq`:`)}Z`}function narrowDate(e){const t=new Date(e)
return(0,r.fj)([r.Qq`${t.getUTCDate()}`,monthOf(t,o),r.Qq`${t.getUTCFullYear()}`],r.Qq`\u00a0`)}function monthOf(e,t){const n=e.getUTCMonth()
return t.slice(n,n+1).flat()}function twoDigits(e){return e<10?r.Qq`0${e}`:r.Qq`${e}`}function spanInWords(e){const t=Math.abs(e)
return t>=i?(0,r.hS)(Math.floor(t/i),r.Qq`day`,r.Qq`days`):(0,r.hS)(Math.floor(t/36e5),r.Qq`hour`,r.Qq`hours`)}},25666:(e,t,n)=>{n.d(t,{a:()=>toJson})
var r=n(4854)
function toJson(e){const t=JSON.stringify(e)
return i.test(t)?(0,r.AW)(t,escapeUnits).replace(/##(\w*)\[/g,"##$1\\u005b"):t}const i=/[^\t\n\r -~]|##\w*\[/
function escapeUnits(e){return Array.from({length:e.length},(t,n)=>function escapeUnit(e){return`\\u${e.toString(16).padStart(4,"0")}`}(e.charCodeAt(n))).join("")}},15655:(e,t,n)=>{n.d(t,{D:()=>withoutCommands,g:()=>toLogLine})
var r=n(4854)
function toLogLine(e){return withoutCommands((0,r.Ul)(e))}function withoutCommands(e){return e.replace(/##(\w*)\[/g,(e,t)=>`##${t}${(0,r.Mk)("[")}`).replace(/^(\s*):(?=:)/u,(e,t)=>`${t}${(0,r.Mk)(":")}`)}},4854:(e,t,n)=>{n.d(t,{AW:()=>withoutDeceptive,Jn:()=>isPrintableAscii,Mk:()=>escaped,RK:()=>visible,Ul:()=>toPlain,jA:()=>toWhole,vI:()=>shortened})
const r=300
function visible(e){return withoutDeceptive(shortened(e,r),escaped)}function withoutDeceptive(e,t){return isPrintableAscii(e)?e:e.replace(new RegExp(i,"gu"),t)}function isPrintableAscii(e){return/^[ -~]*$/.test(e)}const i=String.raw`[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\u2800]`
function escaped(e){return`\\u{${Number(e.codePointAt(0)).toString(16)}}`}function shortened(e,t){if(e.length<=t)return e
return`${e.slice(0,t).replace(/[\ud800-\udbff]$/,"")}…`}function toPlain(e){return e.map(e=>"own"===e.kind?e.value:visible(e.value)).join("")}function toWhole(e){return e.map(({value:e})=>e).join("")}},74043:(e,t,n)=>{n.d(t,{Qq:()=>text,fj:()=>join,hS:()=>counted})
class OwnWords{kind="own"
value
constructor(e){this.value=e}}function text(e,...t){const{between:n,whole:i}=function ownWords(e){const t=r.get(e)
if(void 0!==t)return t
const n=e.map(e=>""===e?[]:[new OwnWords(e)]),i={between:n,whole:n.flat()}
return r.set(e,i),i}(e)
if(0===t.length)return i
return n.flatMap((e,n)=>[...e,...t.slice(n,n+1).flatMap(toParts)]).slice()}const r=new WeakMap
function join(e,t){return e.flatMap((e,n)=>0===n?toParts(e):[...t,...toParts(e)])}function toParts(e){return"string"==typeof e?[{kind:"outside",value:e}]:"number"==typeof e?[new OwnWords(String(e))]:e}function counted(e,t,n){return text`${e} ${1===e?t:n}`}},58508:(e,t,n)=>{n.d(t,{r:()=>r})
const r="1.0.0"},47532:(t,n,r)=>{r.d(n,{z3:()=>error,V4:()=>getInput,pq:()=>info,lm:()=>notice,C1:()=>setFailed,uH:()=>setOutput,Pq:()=>core_setSecret,z:()=>d,$e:()=>warning})
var i=r(70857)
function utils_toCommandValue(e){return null==e?"":"string"==typeof e||e instanceof String?e:JSON.stringify(e)}function toCommandProperties(e){return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function command_issueCommand(e,t,n){const r=new Command(e,t,n)
process.stdout.write(r.toString()+i.EOL)}class Command{constructor(e,t,n){e||(e="missing.command"),this.command=e,this.properties=t,this.message=n}toString(){let e="::"+this.command
if(this.properties&&Object.keys(this.properties).length>0){e+=" "
let t=!0
for(const n in this.properties)if(this.properties.hasOwnProperty(n)){const r=this.properties[n]
r&&(t?t=!1:e+=",",e+=`${n}=${escapeProperty(r)}`)}}return e+=`::${function escapeData(e){return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}(this.message)}`,e}}function escapeProperty(e){return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const s=e(import.meta.url)("crypto")
var o=r(79896)
e(import.meta.url)("path")
var summary_awaiter=function(e,t,n,r){return new(n||(n=Promise))(function(i,s){function fulfilled(e){try{step(r.next(e))}catch(e){s(e)}}function rejected(e){try{step(r.throw(e))}catch(e){s(e)}}function step(e){e.done?i(e.value):function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}(e.value).then(fulfilled,rejected)}step((r=r.apply(e,t||[])).next())})}
const{access:a,appendFile:u,writeFile:c}=o.promises,l="GITHUB_STEP_SUMMARY"
const h=new class Summary{constructor(){this._buffer=""}filePath(){return summary_awaiter(this,void 0,void 0,function*(){if(this._filePath)return this._filePath
const e=process.env[l]
if(!e)throw new Error(`Unable to find environment variable for $${l}. Check if your runtime environment supports job summaries.`)
try{yield a(e,o.constants.R_OK|o.constants.W_OK)}catch(t){throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}return this._filePath=e,this._filePath})}wrap(e,t,n={}){const r=Object.entries(n).map(([e,t])=>` ${e}="${t}"`).join("")
return t?`<${e}${r}>${t}</${e}>`:`<${e}${r}>`}write(e){return summary_awaiter(this,void 0,void 0,function*(){const t=!!(null==e?void 0:e.overwrite),n=yield this.filePath(),r=t?c:u
return yield r(n,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return summary_awaiter(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return 0===this._buffer.length}emptyBuffer(){return this._buffer="",this}addRaw(e,t=!1){return this._buffer+=e,t?this.addEOL():this}addEOL(){return this.addRaw(i.EOL)}addCodeBlock(e,t){const n=Object.assign({},t&&{lang:t}),r=this.wrap("pre",this.wrap("code",e),n)
return this.addRaw(r).addEOL()}addList(e,t=!1){const n=t?"ol":"ul",r=e.map(e=>this.wrap("li",e)).join(""),i=this.wrap(n,r)
return this.addRaw(i).addEOL()}addTable(e){const t=e.map(e=>{const t=e.map(e=>{if("string"==typeof e)return this.wrap("td",e)
const{header:t,data:n,colspan:r,rowspan:i}=e,s=t?"th":"td",o=Object.assign(Object.assign({},r&&{colspan:r}),i&&{rowspan:i})
return this.wrap(s,n,o)}).join("")
return this.wrap("tr",t)}).join(""),n=this.wrap("table",t)
return this.addRaw(n).addEOL()}addDetails(e,t){const n=this.wrap("details",this.wrap("summary",e)+t)
return this.addRaw(n).addEOL()}addImage(e,t,n){const{width:r,height:i}=n||{},s=Object.assign(Object.assign({},r&&{width:r}),i&&{height:i}),o=this.wrap("img",null,Object.assign({src:e,alt:t},s))
return this.addRaw(o).addEOL()}addHeading(e,t){const n=`h${t}`,r=["h1","h2","h3","h4","h5","h6"].includes(n)?n:"h1",i=this.wrap(r,e)
return this.addRaw(i).addEOL()}addSeparator(){const e=this.wrap("hr",null)
return this.addRaw(e).addEOL()}addBreak(){const e=this.wrap("br",null)
return this.addRaw(e).addEOL()}addQuote(e,t){const n=Object.assign({},t&&{cite:t}),r=this.wrap("blockquote",e,n)
return this.addRaw(r).addEOL()}addLink(e,t){const n=this.wrap("a",e,{href:t})
return this.addRaw(n).addEOL()}},d=h
i.platform(),i.arch()
var f
function core_setSecret(e){command_issueCommand("add-mask",{},e)}function getInput(e,t){const n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||""
if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`)
return t&&!1===t.trimWhitespace?n:n.trim()}function setOutput(e,t){if(process.env.GITHUB_OUTPUT||"")return function file_command_issueFileCommand(e,t){const n=process.env[`GITHUB_${e}`]
if(!n)throw new Error(`Unable to find environment variable for file command ${e}`)
if(!o.existsSync(n))throw new Error(`Missing file at path: ${n}`)
o.appendFileSync(n,`${utils_toCommandValue(t)}${i.EOL}`,{encoding:"utf8"})}("OUTPUT",function file_command_prepareKeyValueMessage(e,t){const n=`ghadelimiter_${s.randomUUID()}`,r=utils_toCommandValue(t)
if(e.includes(n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`)
if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`)
return`${e}<<${n}${i.EOL}${r}${i.EOL}${n}`}(e,t))
process.stdout.write(i.EOL),command_issueCommand("set-output",{name:e},utils_toCommandValue(t))}function setFailed(e){process.exitCode=f.Failure,error(e)}function error(e,t={}){command_issueCommand("error",toCommandProperties(t),e instanceof Error?e.toString():e)}function warning(e,t={}){command_issueCommand("warning",toCommandProperties(t),e instanceof Error?e.toString():e)}function notice(e,t={}){command_issueCommand("notice",toCommandProperties(t),e instanceof Error?e.toString():e)}function info(e){process.stdout.write(e+i.EOL)}!function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"}(f||(f={}))}},l={}
function __nccwpck_require__(e){var t=l[e]
if(void 0!==t)return t.exports
var n=l[e]={exports:{}},r=!0
try{c[e].call(n.exports,n,n.exports,__nccwpck_require__),r=!1}finally{r&&delete l[e]}return n.exports}__nccwpck_require__.m=c,__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/",t="function"==typeof Symbol?Symbol("webpack queues"):"__webpack_queues__",n="function"==typeof Symbol?Symbol("webpack exports"):"__webpack_exports__",r="function"==typeof Symbol?Symbol("webpack error"):"__webpack_error__",i=e=>{e&&e.d<1&&(e.d=1,e.forEach(e=>e.r--),e.forEach(e=>e.r--?e.r++:e()))},__nccwpck_require__.a=(e,s,o)=>{var a
o&&((a=[]).d=-1)
var u,c,l,h=new Set,d=e.exports,f=new Promise((e,t)=>{l=t,c=e})
f[n]=d,f[t]=e=>(a&&e(a),h.forEach(e),f.catch(e=>{})),e.exports=f,s(e=>{var s
u=(e=>e.map(e=>{if(null!==e&&"object"==typeof e){if(e[t])return e
if(e.then){var s=[]
s.d=0,e.then(e=>{o[n]=e,i(s)},e=>{o[r]=e,i(s)})
var o={}
return o[t]=e=>e(s),o}}var a={}
return a[t]=e=>{},a[n]=e,a}))(e)
var getResult=()=>u.map(e=>{if(e[r])throw e[r]
return e[n]}),o=new Promise(e=>{(s=()=>e(getResult)).r=0
var fnQueue=e=>e!==a&&!h.has(e)&&(h.add(e),e&&!e.d&&(s.r++,e.push(s)))
u.map(e=>e[t](fnQueue))})
return s.r?o:getResult()},e=>(e?l(f[r]=e):c(d),i(a))),a&&a.d<0&&(a.d=0)},o=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,__nccwpck_require__.t=function(e,t){if(1&t&&(e=this(e)),8&t)return e
if("object"==typeof e&&e){if(4&t&&e.__esModule)return e
if(16&t&&"function"==typeof e.then)return e}var n=Object.create(null)
__nccwpck_require__.r(n)
var r={}
s=s||[null,o({}),o([]),o(o)]
for(var i=2&t&&e;"object"==typeof i&&!~s.indexOf(i);i=o(i))Object.getOwnPropertyNames(i).forEach(t=>r[t]=()=>e[t])
return r.default=()=>e,__nccwpck_require__.d(n,r),n},__nccwpck_require__.d=(e,t)=>{for(var n in t)__nccwpck_require__.o(t,n)&&!__nccwpck_require__.o(e,n)&&Object.defineProperty(e,n,{enumerable:!0,get:t[n]})},__nccwpck_require__.f={},__nccwpck_require__.e=e=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((t,n)=>(__nccwpck_require__.f[n](e,t),t),[])),__nccwpck_require__.u=e=>e+".index.js",__nccwpck_require__.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t),__nccwpck_require__.r=e=>{"undefined"!=typeof Symbol&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})},a={792:0},u=e=>{var t,n,{ids:r,modules:i,runtime:s}=e,o=0
for(t in i)__nccwpck_require__.o(i,t)&&(__nccwpck_require__.m[t]=i[t])
for(s&&s(__nccwpck_require__);o<r.length;o++)n=r[o],__nccwpck_require__.o(a,n)&&a[n]&&a[n][0](),a[r[o]]=0},__nccwpck_require__.f.j=(e,t)=>{var n=__nccwpck_require__.o(a,e)?a[e]:void 0
if(0!==n)if(n)t.push(n[1])
else{var r=import("./"+__nccwpck_require__.u(e)).then(u,t=>{throw 0!==a[e]&&(a[e]=void 0),t})
r=Promise.race([r,new Promise(t=>n=a[e]=[t])]),t.push(n[1]=r)}}
var h=__nccwpck_require__(51296)
h=await h

