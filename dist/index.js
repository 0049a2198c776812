#!/usr/bin/env node
import{createRequire as e}from"module"
var t,n,i,r,s,o,a,c,u={21916:((e,t)=>{t.Io=t.kp=void 0
var n=new Uint32Array(65536),distance=function(e,t){if(e.length<t.length){var i=t
t=e,e=i}return 0===t.length?e.length:e.length<=32?function(e,t){for(var i=e.length,r=t.length,s=1<<i-1,o=-1,a=0,c=i,u=i;u--;)n[e.charCodeAt(u)]|=1<<u
for(u=0;u<r;u++){var l=n[t.charCodeAt(u)],h=l|a;(a|=~((l|=(l&o)+o^o)|o))&s&&c++,(o&=l)&s&&c--,o=o<<1|~(h|(a=a<<1|1)),a&=h}for(u=i;u--;)n[e.charCodeAt(u)]=0
return c}(e,t):function(e,t){for(var i=t.length,r=e.length,s=[],o=[],a=Math.ceil(i/32),c=Math.ceil(r/32),u=0;u<a;u++)o[u]=-1,s[u]=0
for(var l=0;l<c-1;l++){for(var h=0,f=-1,d=32*l,p=Math.min(32,r)+d,m=d;m<p;m++)n[e.charCodeAt(m)]|=1<<m
for(u=0;u<i;u++){var g=n[t.charCodeAt(u)],w=o[u/32|0]>>>u&1,y=g|h,b=f&(x=((g|($=s[u/32|0]>>>u&1))&f)+f^f|g|$);(Q=h|~(x|f))>>>31^w&&(o[u/32|0]^=1<<u),b>>>31^$&&(s[u/32|0]^=1<<u),f=(b=b<<1|$)|~(y|(Q=Q<<1|w)),h=Q&y}for(m=d;m<p;m++)n[e.charCodeAt(m)]=0}var k=0,v=-1,q=32*l,S=Math.min(32,r-q)+q
for(m=q;m<S;m++)n[e.charCodeAt(m)]|=1<<m
var A=r
for(u=0;u<i;u++){var $,x,Q
g=n[t.charCodeAt(u)],w=o[u/32|0]>>>u&1,y=g|k,A+=(Q=k|~((x=((g|($=s[u/32|0]>>>u&1))&v)+v^v|g|$)|v))>>>r-1&1,A-=(b=v&x)>>>r-1&1,Q>>>31^w&&(o[u/32|0]^=1<<u),b>>>31^$&&(s[u/32|0]^=1<<u),v=(b=b<<1|$)|~(y|(Q=Q<<1|w)),k=Q&y}for(m=q;m<S;m++)n[e.charCodeAt(m)]=0
return A}(e,t)}
t.Io=distance
t.kp=function(e,t){for(var n=1/0,i=0,r=0;r<t.length;r++){var s=distance(e,t[r])
s<n&&(n=s,i=r)}return t[i]}}),14006:((e,t,n)=>{const i=n(98016),r=n(64059)
function picomatch(e,t,n=!1){return!t||null!==t.windows&&void 0!==t.windows||(t={...t,windows:r.isWindows()}),i(e,t,n)}Object.assign(picomatch,i),e.exports=picomatch}),5595:(e=>{const t="\\\\/",n=`[^${t}]`,i="\\.",r="\\/",s="[^/]",o=`(?:${r}|$)`,a=`(?:^|${r})`,c=`${i}{1,2}${o}`,u={DOT_LITERAL:i,PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:r,ONE_CHAR:"(?=.)",QMARK:s,END_ANCHOR:o,DOTS_SLASH:c,NO_DOT:`(?!${i})`,NO_DOTS:`(?!${a}${c})`,NO_DOT_SLASH:`(?!${i}{0,1}${o})`,NO_DOTS_SLASH:`(?!${c})`,QMARK_NO_DOT:`[^.${r}]`,STAR:`${s}*?`,START_ANCHOR:a,SEP:"/"},l={...u,SLASH_LITERAL:`[${t}]`,QMARK:n,STAR:`${n}*?`,DOTS_SLASH:`${i}{1,2}(?:[${t}]|$)`,NO_DOT:`(?!${i})`,NO_DOTS:`(?!(?:^|[${t}])${i}{1,2}(?:[${t}]|$))`,NO_DOT_SLASH:`(?!${i}{0,1}(?:[${t}]|$))`,NO_DOTS_SLASH:`(?!${i}{1,2}(?:[${t}]|$))`,QMARK_NO_DOT:`[^.${t}]`,START_ANCHOR:`(?:^|[${t}])`,END_ANCHOR:`(?:[${t}]|$)`,SEP:"\\"}
e.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:65536,POSIX_REGEX_SOURCE:{__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"},REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars:e=>({"!":{type:"negate",open:"(?:(?!(?:",close:`))${e.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}),globChars:e=>!0===e?l:u}}),78265:((e,t,n)=>{const i=n(5595),r=n(64059),{MAX_LENGTH:s,POSIX_REGEX_SOURCE:o,REGEX_NON_SPECIAL_CHARS:a,REGEX_SPECIAL_CHARS_BACKREF:c,REPLACEMENTS:u}=i,expandRange=(e,t)=>{if("function"==typeof t.expandRange)return t.expandRange(...e,t)
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
let a=!1,c=!0
for(const e of s){const t=getStarExtglobSequenceChars(e)
if(t){a=!0,o.push(...t)
continue}const i=normalizeSimpleBranch(e)
if(i&&1===i.length)o.push(i)
else if(c=!1,repeatedExtglobRecursion(e)>n)return{risky:!0}}return a?c?{risky:!0,safeOutput:(u=[...new Set(o)],`${1===u.length?r.escapeRegex(u[0]):`[${u.map(e=>r.escapeRegex(e)).join("")}]`}*`)}:{risky:!0}:{risky:!1}
var u},parse=(e,t)=>{if("string"!=typeof e)throw new TypeError("Expected a string")
e=u[e]||e
const n={...t},l="number"==typeof n.maxLength?Math.min(s,n.maxLength):s
let h=e.length
if(h>l)throw new SyntaxError(`Input length: ${h}, exceeds maximum allowed length: ${l}`)
const f={type:"bos",value:"",output:n.prepend||""},d=[f],p=n.capture?"":"?:",m=i.globChars(n.windows),g=i.extglobChars(m),{DOT_LITERAL:w,PLUS_LITERAL:y,SLASH_LITERAL:b,ONE_CHAR:k,DOTS_SLASH:v,NO_DOT:q,NO_DOT_SLASH:S,NO_DOTS_SLASH:A,QMARK:$,QMARK_NO_DOT:x,STAR:Q,START_ANCHOR:O}=m,globstar=e=>`(${p}(?:(?!${O}${e.dot?v:w}).)*?)`,_=n.dot?"":q,R=n.dot?$:x
let C=!0===n.bash?globstar(n):Q
n.capture&&(C=`(${C})`),"boolean"==typeof n.noext&&(n.noextglob=n.noext)
const E={input:e,index:-1,start:0,dot:!0===n.dot,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens:d}
e=r.removePrefix(e,E),h=e.length
const N=[],T=[],I=[]
let P,L=f
const eos=()=>E.index===h-1,z=E.peek=(t=1)=>e[E.index+t],j=E.advance=()=>e[++E.index]||"",remaining=()=>e.slice(E.index+1),consume=(e="",t=0)=>{E.consumed+=e,E.index+=t},append=e=>{E.output+=null!=e.output?e.output:e.value,consume(e.value)},negate=()=>{let e=1
for(;"!"===z()&&("("!==z(2)||"?"===z(3));)j(),E.start++,e++
return e%2!=0&&(E.negated=!0,E.start++,!0)},increment=e=>{E[e]++,I.push(e)},decrement=e=>{E[e]--,I.pop()},push=e=>{if("globstar"===L.type){const t=E.braces>0&&("comma"===e.type||"brace"===e.type),n=!0===e.extglob||N.length&&("pipe"===e.type||"paren"===e.type)
"slash"===e.type||"paren"===e.type||t||n||(E.output=E.output.slice(0,-L.output.length),L.type="star",L.value="*",L.output=C,E.output+=L.output)}if(N.length&&"paren"!==e.type&&(N[N.length-1].inner+=e.value),(e.value||e.output)&&append(e),L&&"text"===L.type&&"text"===e.type)return L.output=(L.output||L.value)+e.value,void(L.value+=e.value)
e.prev=L,d.push(e),L=e},extglobOpen=(e,t)=>{const i={...g[t],conditions:1,inner:""}
i.prev=L,i.parens=E.parens,i.output=E.output,i.startIndex=E.index,i.tokensIndex=d.length
const r=(n.capture?"(":"")+i.open
increment("parens"),push({type:e,value:t,output:E.output?"":k}),push({type:"paren",extglob:!0,value:j(),output:r}),N.push(i)},extglobClose=i=>{const s=e.slice(i.startIndex,E.index+1),o=e.slice(i.startIndex+2,E.index),a=analyzeRepeatedExtglob(o,n)
if(("plus"===i.type||"star"===i.type)&&a.risky){const e=a.safeOutput?(i.output?"":k)+(n.capture?`(${a.safeOutput})`:a.safeOutput):void 0,t=d[i.tokensIndex]
t.type="text",t.value=s,t.output=e||r.escapeRegex(s)
for(let e=i.tokensIndex+1;e<d.length;e++)d[e].value="",d[e].output="",delete d[e].suffix
return E.output=i.output+t.output,E.backtrack=!0,push({type:"paren",extglob:!0,value:P,output:""}),void decrement("parens")}let c,u=i.close+(n.capture?")":"")
if("negate"===i.type){let e=C
if(i.inner&&i.inner.length>1&&i.inner.includes("/")&&(e=globstar(n)),(e!==C||eos()||/^\)+$/.test(remaining()))&&(u=i.close=`)$))${e}`),i.inner.includes("*")&&(c=remaining())&&/^\.[^\\/.]+$/.test(c)){const n=parse(c,{...t,fastpaths:!1}).output
u=i.close=`)${n})${e})`}"bos"===i.prev.type&&(E.negatedExtglob=!0)}push({type:"paren",extglob:!0,value:P,output:u}),decrement("parens")}
if(!1!==n.fastpaths&&!/(^[*!]|[/()[\]{}"])/.test(e)){let i=!1,s=e.replace(c,(e,t,n,r,s,o)=>"\\"===r?(i=!0,e):"?"===r?t?t+r+(s?$.repeat(s.length):""):0===o?R+(s?$.repeat(s.length):""):$.repeat(n.length):"."===r?w.repeat(n.length):"*"===r?t?t+r+(s?C:""):C:t?e:`\\${e}`)
return!0===i&&(s=!0===n.unescape?s.replace(/\\/g,""):s.replace(/\\+/g,e=>e.length%2==0?"\\\\":e?"\\":"")),s===e&&!0===n.contains?(E.output=e,E):(E.output=r.wrapOutput(s,E,t),E)}for(;!eos();){if(P=j(),"\0"===P)continue
if("\\"===P){const e=z()
if("/"===e&&!0!==n.bash)continue
if("."===e||";"===e)continue
if(!e){P+="\\",push({type:"text",value:P})
continue}const t=/^\\+/.exec(remaining())
let i=0
if(t&&t[0].length>2&&(i=t[0].length,E.index+=i,i%2!=0&&(P+="\\")),!0===n.unescape?P=j():P+=j(),0===E.brackets){push({type:"text",value:P})
continue}}if(E.brackets>0&&("]"!==P||"["===L.value||"[^"===L.value)){if(!1!==n.posix&&":"===P){const e=L.value.slice(1)
if(e.includes("[")&&(L.posix=!0,e.includes(":"))){const e=L.value.lastIndexOf("["),t=L.value.slice(0,e),n=L.value.slice(e+2),i=o[n]
if(i){L.value=t+i,E.backtrack=!0,j(),f.output||1!==d.indexOf(L)||(f.output=k)
continue}}}("["===P&&":"!==z()||"-"===P&&"]"===z())&&(P=`\\${P}`),"]"!==P||"["!==L.value&&"[^"!==L.value||(P=`\\${P}`),!0===n.posix&&"!"===P&&"["===L.value&&(P="^"),L.value+=P,append({value:P})
continue}if(1===E.quotes&&'"'!==P){P=r.escapeRegex(P),L.value+=P,append({value:P})
continue}if('"'===P){E.quotes=1===E.quotes?0:1,!0===n.keepQuotes&&push({type:"text",value:P})
continue}if("("===P){increment("parens"),push({type:"paren",value:P})
continue}if(")"===P){if(0===E.parens&&!0===n.strictBrackets)throw new SyntaxError(syntaxError("opening","("))
const e=N[N.length-1]
if(e&&E.parens===e.parens+1){extglobClose(N.pop())
continue}push({type:"paren",value:P,output:E.parens?")":"\\)"}),decrement("parens")
continue}if("["===P){if(!0!==n.nobracket&&remaining().includes("]"))increment("brackets")
else{if(!0!==n.nobracket&&!0===n.strictBrackets)throw new SyntaxError(syntaxError("closing","]"))
P=`\\${P}`}push({type:"bracket",value:P})
continue}if("]"===P){if(!0===n.nobracket||L&&"bracket"===L.type&&1===L.value.length){push({type:"text",value:P,output:`\\${P}`})
continue}if(0===E.brackets){if(!0===n.strictBrackets)throw new SyntaxError(syntaxError("opening","["))
push({type:"text",value:P,output:`\\${P}`})
continue}decrement("brackets")
const e=L.value.slice(1)
if(!0===L.posix||"^"!==e[0]||e.includes("/")||(P=`/${P}`),L.value+=P,append({value:P}),!1===n.literalBrackets||r.hasRegexChars(e))continue
const t=r.escapeRegex(L.value)
if(E.output=E.output.slice(0,-L.value.length),!0===n.literalBrackets){E.output+=t,L.value=t
continue}L.value=`(${p}${t}|${L.value})`,E.output+=L.value
continue}if("{"===P&&!0!==n.nobrace){increment("braces")
const e={type:"brace",value:P,output:"(",outputIndex:E.output.length,tokensIndex:E.tokens.length}
T.push(e),push(e)
continue}if("}"===P){const e=T[T.length-1]
if(!0===n.nobrace||!e){push({type:"text",value:P,output:P})
continue}let t=")"
if(!0===e.dots){const e=d.slice(),i=[]
for(let t=e.length-1;t>=0&&(d.pop(),"brace"!==e[t].type);t--)"dots"!==e[t].type&&i.unshift(e[t].value)
t=expandRange(i,n),E.backtrack=!0}if(!0!==e.comma&&!0!==e.dots){const n=E.output.slice(0,e.outputIndex),i=E.tokens.slice(e.tokensIndex)
e.value=e.output="\\{",P=t="\\}",E.output=n
for(const e of i)E.output+=e.output||e.value}push({type:"brace",value:P,output:t}),decrement("braces"),T.pop()
continue}if("|"===P){N.length>0&&N[N.length-1].conditions++,push({type:"text",value:P})
continue}if(","===P){let e=P
const t=T[T.length-1]
t&&"braces"===I[I.length-1]&&(t.comma=!0,e="|"),push({type:"comma",value:P,output:e})
continue}if("/"===P){if("dot"===L.type&&E.index===E.start+1){E.start=E.index+1,E.consumed="",E.output="",d.pop(),L=f
continue}push({type:"slash",value:P,output:b})
continue}if("."===P){if(E.braces>0&&"dot"===L.type){"."===L.value&&(L.output=w)
const e=T[T.length-1]
L.type="dots",L.output+=P,L.value+=P,e.dots=!0
continue}if(E.braces+E.parens===0&&"bos"!==L.type&&"slash"!==L.type){push({type:"text",value:P,output:w})
continue}push({type:"dot",value:P,output:w})
continue}if("?"===P){if(!(L&&"("===L.value)&&!0!==n.noextglob&&"("===z()&&"?"!==z(2)){extglobOpen("qmark",P)
continue}if(L&&"paren"===L.type){const e=z()
let t=P;("("===L.value&&!/[!=<:]/.test(e)||"<"===e&&!/<([!=]|\w+>)/.test(remaining()))&&(t=`\\${P}`),push({type:"text",value:P,output:t})
continue}if(!0!==n.dot&&("slash"===L.type||"bos"===L.type)){push({type:"qmark",value:P,output:x})
continue}push({type:"qmark",value:P,output:$})
continue}if("!"===P){if(!0!==n.noextglob&&"("===z()&&("?"!==z(2)||!/[!=<:]/.test(z(3)))){extglobOpen("negate",P)
continue}if(!0!==n.nonegate&&0===E.index){negate()
continue}}if("+"===P){if(!0!==n.noextglob&&"("===z()&&"?"!==z(2)){extglobOpen("plus",P)
continue}if(L&&"("===L.value||!1===n.regex){push({type:"plus",value:P,output:y})
continue}if(L&&("bracket"===L.type||"paren"===L.type||"brace"===L.type)||E.parens>0){push({type:"plus",value:P})
continue}push({type:"plus",value:y})
continue}if("@"===P){if(!0!==n.noextglob&&"("===z()&&"?"!==z(2)){push({type:"at",extglob:!0,value:P,output:""})
continue}push({type:"text",value:P})
continue}if("*"!==P){"$"!==P&&"^"!==P||(P=`\\${P}`)
const e=a.exec(remaining())
e&&(P+=e[0],E.index+=e[0].length),push({type:"text",value:P})
continue}if(L&&("globstar"===L.type||!0===L.star)){L.type="star",L.star=!0,L.value+=P,L.output=C,E.backtrack=!0,E.globstar=!0,consume(P)
continue}let t=remaining()
if(!0!==n.noextglob&&/^\([^?]/.test(t)){extglobOpen("star",P)
continue}if("star"===L.type){if(!0===n.noglobstar){consume(P)
continue}const i=L.prev,r=i.prev,s="slash"===i.type||"bos"===i.type,o=r&&("star"===r.type||"globstar"===r.type)
if(!0===n.bash&&(!s||t[0]&&"/"!==t[0])){push({type:"star",value:P,output:""})
continue}const a=E.braces>0&&("comma"===i.type||"brace"===i.type),c=N.length&&("pipe"===i.type||"paren"===i.type)
if(!s&&"paren"!==i.type&&!a&&!c){push({type:"star",value:P,output:""})
continue}for(;"/**"===t.slice(0,3);){const n=e[E.index+4]
if(n&&"/"!==n)break
t=t.slice(3),consume("/**",3)}const u=eos()||E.parens>0&&t===")".repeat(E.parens)&&!N.some(e=>"negate"===e.type)
if("bos"===i.type&&eos()){L.type="globstar",L.value+=P,L.output=globstar(n),E.output=L.output,E.globstar=!0,consume(P)
continue}if("slash"===i.type&&"bos"!==i.prev.type&&!o&&u){E.output=E.output.slice(0,-(i.output+L.output).length),i.output=`(?:${i.output}`,L.type="globstar",L.output=globstar(n)+(n.strictSlashes?")":"|$)"),L.value+=P,E.globstar=!0,E.output+=i.output+L.output,consume(P)
continue}if("slash"===i.type&&"bos"!==i.prev.type&&"/"===t[0]){const e=void 0!==t[1]?"|$":""
E.output=E.output.slice(0,-(i.output+L.output).length),i.output=`(?:${i.output}`,L.type="globstar",L.output=`${globstar(n)}${b}|${b}${e})`,L.value+=P,E.output+=i.output+L.output,E.globstar=!0,consume(P+j()),push({type:"slash",value:"/",output:""})
continue}if("bos"===i.type&&"/"===t[0]){L.type="globstar",L.value+=P,L.output=`(?:^|${b}|${globstar(n)}${b})`,E.output=L.output,E.globstar=!0,consume(P+j()),push({type:"slash",value:"/",output:""})
continue}E.output=E.output.slice(0,-L.output.length),L.type="globstar",L.output=globstar(n),L.value+=P,E.output+=L.output,E.globstar=!0,consume(P)
continue}const i={type:"star",value:P,output:C}
!0!==n.bash?!L||"bracket"!==L.type&&"paren"!==L.type||!0!==n.regex?(E.index!==E.start&&"slash"!==L.type&&"dot"!==L.type||("dot"===L.type?(E.output+=S,L.output+=S):!0===n.dot?(E.output+=A,L.output+=A):(E.output+=_,L.output+=_),"*"!==z()&&(E.output+=k,L.output+=k)),push(i)):(i.output=P,push(i)):(i.output=".*?","bos"!==L.type&&"slash"!==L.type||(i.output=_+i.output),push(i))}for(;E.brackets>0;){if(!0===n.strictBrackets)throw new SyntaxError(syntaxError("closing","]"))
E.output=r.escapeLast(E.output,"["),decrement("brackets")}for(;E.parens>0;){if(!0===n.strictBrackets)throw new SyntaxError(syntaxError("closing",")"))
E.output=r.escapeLast(E.output,"("),decrement("parens")}for(;E.braces>0;){if(!0===n.strictBrackets)throw new SyntaxError(syntaxError("closing","}"))
E.output=r.escapeLast(E.output,"{"),decrement("braces")}if(!0===n.strictSlashes||"star"!==L.type&&"bracket"!==L.type||push({type:"maybe_slash",value:"",output:`${b}?`}),!0===E.backtrack){E.output=""
for(const e of E.tokens)E.output+=null!=e.output?e.output:e.value,e.suffix&&(E.output+=e.suffix)}return E}
parse.fastpaths=(e,t)=>{const n={...t},o="number"==typeof n.maxLength?Math.min(s,n.maxLength):s,a=e.length
if(a>o)throw new SyntaxError(`Input length: ${a}, exceeds maximum allowed length: ${o}`)
e=u[e]||e
const{DOT_LITERAL:c,SLASH_LITERAL:l,ONE_CHAR:h,DOTS_SLASH:f,NO_DOT:d,NO_DOTS:p,NO_DOTS_SLASH:m,STAR:g,START_ANCHOR:w}=i.globChars(n.windows),y=n.dot?p:d,b=n.dot?m:d,k=n.capture?"":"?:"
let v=!0===n.bash?".*?":g
n.capture&&(v=`(${v})`)
const globstar=e=>!0===e.noglobstar?v:`(${k}(?:(?!${w}${e.dot?f:c}).)*?)`,create=e=>{switch(e){case"*":return`${y}${h}${v}`
case".*":return`${c}${h}${v}`
case"*.*":return`${y}${v}${c}${h}${v}`
case"*/*":return`${y}${v}${l}${h}${b}${v}`
case"**":return y+globstar(n)
case"**/*":return`(?:${y}${globstar(n)}${l})?${b}${h}${v}`
case"**/*.*":return`(?:${y}${globstar(n)}${l})?${b}${v}${c}${h}${v}`
case"**/.*":return`(?:${y}${globstar(n)}${l})?${c}${h}${v}`
default:{const t=/^(.*?)\.(\w+)$/.exec(e)
if(!t)return
const n=create(t[1])
if(!n)return
return n+c+t[2]}}},q=r.removePrefix(e,{negated:!1,prefix:""})
let S=create(q)
return S&&!0!==n.strictSlashes&&(S+=`${l}?`),S},e.exports=parse}),98016:((e,t,n)=>{const i=n(31781),r=n(78265),s=n(64059),o=n(5595),picomatch=(e,t,n=!1)=>{if(Array.isArray(e)){const i=e.map(e=>picomatch(e,t,n)),arrayMatcher=e=>{for(const t of i){const n=t(e)
if(n)return n}return!1}
return arrayMatcher}const i=(r=e)&&"object"==typeof r&&!Array.isArray(r)&&e.tokens&&e.input
var r
if(""===e||"string"!=typeof e&&!i)throw new TypeError("Expected pattern to be a non-empty string")
const s=t||{},o=s.windows,a=i?picomatch.compileRe(e,t):picomatch.makeRe(e,t,!1,!0),c=a.state
delete a.state
let isIgnored=()=>!1
if(s.ignore){const e={...t,ignore:null,onMatch:null,onResult:null}
isIgnored=picomatch(s.ignore,e,n)}const matcher=(n,i=!1)=>{const{isMatch:r,match:u,output:l}=picomatch.test(n,a,t,{glob:e,posix:o}),h={glob:e,state:c,regex:a,posix:o,input:n,output:l,match:u,isMatch:r}
return"function"==typeof s.onResult&&s.onResult(h),!1===r?(h.isMatch=!1,!!i&&h):isIgnored(n)?("function"==typeof s.onIgnore&&s.onIgnore(h),h.isMatch=!1,!!i&&h):("function"==typeof s.onMatch&&s.onMatch(h),!i||h)}
return n&&(matcher.state=c),matcher}
picomatch.test=(e,t,n,{glob:i,posix:r}={})=>{if("string"!=typeof e)throw new TypeError("Expected input to be a string")
if(""===e)return{isMatch:!1,output:""}
const o=n||{},a=o.format||(r?s.toPosixSlashes:null)
let c=e===i,u=c&&a?a(e):e
return!1===c&&(u=a?a(e):e,c=u===i),!1!==c&&!0!==o.capture||(c=!0===o.matchBase||!0===o.basename?picomatch.matchBase(e,t,n,r):t.exec(u)),{isMatch:Boolean(c),match:c,output:u}},picomatch.matchBase=(e,t,n,i=n&&n.windows)=>(t instanceof RegExp?t:picomatch.makeRe(t,n)).test(s.basename(e,{windows:i})),picomatch.isMatch=(e,t,n)=>picomatch(t,n)(e),picomatch.parse=(e,t)=>Array.isArray(e)?e.map(e=>picomatch.parse(e,t)):r(e,{...t,fastpaths:!1}),picomatch.scan=(e,t)=>i(e,t),picomatch.compileRe=(e,t,n=!1,i=!1)=>{if(!0===n)return e.output
const r=t||{},s=r.contains?"":"^",o=r.contains?"":"$"
let a=`${s}(?:${e.output})${o}`
e&&!0===e.negated&&(a=`^(?!${a}).*$`)
const c=picomatch.toRegex(a,t)
return!0===i&&(c.state=e),c},picomatch.makeRe=(e,t={},n=!1,i=!1)=>{if(!e||"string"!=typeof e)throw new TypeError("Expected a non-empty string")
let s={negated:!1,fastpaths:!0}
return!1===t.fastpaths||"."!==e[0]&&"*"!==e[0]||(s.output=r.fastpaths(e,t)),s.output||(s=r(e,t)),picomatch.compileRe(s,t,n,i)},picomatch.toRegex=(e,t)=>{try{const n=t||{}
return new RegExp(e,n.flags||(n.nocase?"i":""))}catch(e){if(t&&!0===t.debug)throw e
return/$^/}},picomatch.constants=o,e.exports=picomatch}),31781:((e,t,n)=>{const i=n(64059),{CHAR_ASTERISK:r,CHAR_AT:s,CHAR_BACKWARD_SLASH:o,CHAR_COMMA:a,CHAR_DOT:c,CHAR_EXCLAMATION_MARK:u,CHAR_FORWARD_SLASH:l,CHAR_LEFT_CURLY_BRACE:h,CHAR_LEFT_PARENTHESES:f,CHAR_LEFT_SQUARE_BRACKET:d,CHAR_PLUS:p,CHAR_QUESTION_MARK:m,CHAR_RIGHT_CURLY_BRACE:g,CHAR_RIGHT_PARENTHESES:w,CHAR_RIGHT_SQUARE_BRACKET:y}=n(5595),isPathSeparator=e=>e===l||e===o,depth=e=>{!0!==e.isPrefix&&(e.depth=e.isGlobstar?1/0:1)}
e.exports=(e,t)=>{const n=t||{},b=e.length-1,k=!0===n.parts||!0===n.tokens||!0===n.scanToEnd,v=[],q=[],S=[]
let A,$,x=e,Q=-1,O=0,_=0,R=!1,C=!1,E=!1,N=!1,T=!1,I=!1,P=!1,L=!1,z=!1,j=!1,M=0,H={value:"",depth:0,isGlob:!1}
const eos=()=>Q>=b,peek=()=>x.charCodeAt(Q+1),advance=()=>(A=$,x.charCodeAt(++Q))
for(;Q<b;){let e
if($=advance(),$!==o){if(!0===I||$===h){for(M++;!0!==eos()&&($=advance());)if($!==o)if($!==h){if(!0!==I&&$===c&&($=advance())===c){if(R=H.isBrace=!0,E=H.isGlob=!0,j=!0,!0===k)continue
break}if(!0!==I&&$===a){if(R=H.isBrace=!0,E=H.isGlob=!0,j=!0,!0===k)continue
break}if($===g&&(M--,0===M)){I=!1,R=H.isBrace=!0,j=!0
break}}else M++
else P=H.backslashes=!0,advance()
if(!0===k)continue
break}if($!==l){if(!0!==n.noext){if(!0===($===p||$===s||$===r||$===m||$===u)&&peek()===f){if(E=H.isGlob=!0,N=H.isExtglob=!0,j=!0,$===u&&Q===O&&(z=!0),!0===k){let e=0
for(;!0!==eos()&&($=advance());)if($!==o)if($!==f){if($===w&&0===--e){j=!0
break}}else e++
else P=H.backslashes=!0,advance()
continue}break}}if($===r){if(A===r&&(T=H.isGlobstar=!0),E=H.isGlob=!0,j=!0,!0===k)continue
break}if($===m){if(E=H.isGlob=!0,j=!0,!0===k)continue
break}if($===d){for(;!0!==eos()&&(e=advance());)if(e!==o){if(e===y){C=H.isBracket=!0,E=H.isGlob=!0,j=!0
break}}else P=H.backslashes=!0,advance()
if(!0===k)continue
break}if(!0===n.nonegate||$!==u||Q!==O){if(!0!==n.noparen&&$===f){if(E=H.isGlob=!0,!0===k){let e=1
for(;!0!==eos()&&($=advance());)if($!==o)if($!==f){if($===w&&0===--e){j=!0
break}}else e++
else P=H.backslashes=!0,advance()
continue}break}if(!0===E){if(j=!0,!0===k)continue
break}}else L=H.negated=!0,O++}else{if(v.push(Q),q.push(H),H={value:"",depth:0,isGlob:!1},!0===j)continue
if(A===c&&Q===O+1){O+=2
continue}_=Q+1}}else P=H.backslashes=!0,$=advance(),$===h&&(I=!0)}!0===n.noext&&(N=!1,E=!1)
let D=x,B="",K=""
O>0&&(B=x.slice(0,O),x=x.slice(O),_-=O),D&&!0===E&&_>0?(D=x.slice(0,_),K=x.slice(_)):!0===E?(D="",K=x):D=x,D&&""!==D&&"/"!==D&&D!==x&&isPathSeparator(D.charCodeAt(D.length-1))&&(D=D.slice(0,-1)),!0===n.unescape&&(K&&(K=i.removeBackslashes(K)),D&&!0===P&&(D=i.removeBackslashes(D)))
const U={prefix:B,input:e,start:O,base:D,glob:K,isBrace:R,isBracket:C,isGlob:E,isExtglob:N,isGlobstar:T,negated:L,negatedExtglob:z}
if(!0===n.tokens&&(U.maxDepth=0,isPathSeparator($)||q.push(H),U.tokens=q),!0===n.parts||!0===n.tokens){let t
for(let i=0;i<v.length;i++){const r=void 0!==t?t+1:O,s=v[i],o=e.slice(r,s)
n.tokens&&(0===i&&0!==O?(q[i].isPrefix=!0,q[i].value=B):q[i].value=o,depth(q[i]),U.maxDepth+=q[i].depth),s>=O&&(S.push(o),t=s)}const i=void 0!==t?t+1:O,r=e.slice(i)
S.push(r),n.tokens&&t&&t+1<e.length&&(q[q.length-1].value=r,depth(q[q.length-1]),U.maxDepth+=q[q.length-1].depth),U.slashes=v,U.parts=S}return U}}),64059:((e,t,n)=>{const{REGEX_BACKSLASH:i,REGEX_REMOVE_BACKSLASH:r,REGEX_SPECIAL_CHARS:s,REGEX_SPECIAL_CHARS_GLOBAL:o}=n(5595)
t.isObject=e=>null!==e&&"object"==typeof e&&!Array.isArray(e),t.hasRegexChars=e=>s.test(e),t.isRegexChar=e=>1===e.length&&t.hasRegexChars(e),t.escapeRegex=e=>e.replace(o,"\\$1"),t.toPosixSlashes=e=>e.replace(i,"/"),t.isWindows=()=>{if("undefined"!=typeof navigator&&navigator.platform){const e=navigator.platform.toLowerCase()
return"win32"===e||"windows"===e}return!("undefined"==typeof process||!process.platform)&&"win32"===process.platform},t.removeBackslashes=e=>e.replace(r,e=>"\\"===e?"":e),t.escapeLast=(e,n,i)=>{const r=e.lastIndexOf(n,i)
return-1===r?e:"\\"===e[r-1]?t.escapeLast(e,n,r-1):`${e.slice(0,r)}\\${e.slice(r)}`},t.removePrefix=(e,t={})=>{let n=e
return n.startsWith("./")&&(n=n.slice(2),t.prefix="./"),n},t.wrapOutput=(e,t={},n={})=>{let i=`${n.contains?"":"^"}(?:${e})${n.contains?"":"$"}`
return!0===t.negated&&(i=`(?:^(?!${i}).*$)`),i},t.basename=(e,{windows:t}={})=>{const n=e.split(t?/[\\/]/:"/"),i=n[n.length-1]
return""===i?n[n.length-2]:i}}),20181:(t=>{t.exports=e(import.meta.url)("buffer")}),79896:(t=>{t.exports=e(import.meta.url)("fs")}),34589:(t=>{t.exports=e(import.meta.url)("node:assert")}),16698:(t=>{t.exports=e(import.meta.url)("node:async_hooks")}),4573:(t=>{t.exports=e(import.meta.url)("node:buffer")}),31421:(t=>{t.exports=e(import.meta.url)("node:child_process")}),37540:(t=>{t.exports=e(import.meta.url)("node:console")}),77598:(t=>{t.exports=e(import.meta.url)("node:crypto")}),53053:(t=>{t.exports=e(import.meta.url)("node:diagnostics_channel")}),40610:(t=>{t.exports=e(import.meta.url)("node:dns")}),78474:(t=>{t.exports=e(import.meta.url)("node:events")}),73024:(t=>{t.exports=e(import.meta.url)("node:fs")}),51455:(t=>{t.exports=e(import.meta.url)("node:fs/promises")}),37067:(t=>{t.exports=e(import.meta.url)("node:http")}),32467:(t=>{t.exports=e(import.meta.url)("node:http2")}),77030:(t=>{t.exports=e(import.meta.url)("node:net")}),48161:(t=>{t.exports=e(import.meta.url)("node:os")}),76760:(t=>{t.exports=e(import.meta.url)("node:path")}),643:(t=>{t.exports=e(import.meta.url)("node:perf_hooks")}),41792:(t=>{t.exports=e(import.meta.url)("node:querystring")}),57075:(t=>{t.exports=e(import.meta.url)("node:stream")}),58500:(t=>{t.exports=e(import.meta.url)("node:timers/promises")}),41692:(t=>{t.exports=e(import.meta.url)("node:tls")}),73136:(t=>{t.exports=e(import.meta.url)("node:url")}),57975:(t=>{t.exports=e(import.meta.url)("node:util")}),73429:(t=>{t.exports=e(import.meta.url)("node:util/types")}),75919:(t=>{t.exports=e(import.meta.url)("node:worker_threads")}),38522:(t=>{t.exports=e(import.meta.url)("node:zlib")}),70857:(t=>{t.exports=e(import.meta.url)("os")}),932:(t=>{t.exports=e(import.meta.url)("process")}),13193:(t=>{t.exports=e(import.meta.url)("string_decoder")}),10753:((e,t,n)=>{n.d(t,{m:()=>runAsAction})
var i=n(47532),r=n(74438),s=n(73999),o=n(70401),a=n(8569),c=n(62948),u=n(32669),l=n(49305),h=n(74043)
const f=10
function annotationsOf(e){return u.yr.flatMap(t=>function ofLevel(e,t){if(t.length<=f)return t.map(annotation)
const n=t.slice(0,f-1).map(annotation)
return[...n,moreOf(e,t.length-n.length)]}(t,e.filter(e=>e.level===t)))}function annotation({level:e,code:t,path:n,line:i,message:r,hint:s}){return{level:e,title:`${u.Yj[t].title} (${t})`,message:(0,l.gD)(h.Qq`${r} ${s}`),file:n,line:i}}const d={error:[h.Qq`error`,h.Qq`errors`],warning:[h.Qq`warning`,h.Qq`warnings`],notice:[h.Qq`notice`,h.Qq`notices`]}
function moreOf(e,t){const n=(0,h.hS)(t,h.Qq`more ${d[e][0]}`,h.Qq`more ${d[e][1]}`)
return{level:e,title:(0,l.gD)(n),message:(0,l.gD)(h.Qq`GitHub shows ${f} per level. The job summary and the report list the others.`),file:null,line:null}}var p=n(12888),m=n(12527),g=n(99934),w=n(44702)
const y={outcome:{description:"`pass`, `warn` or `fail`, by the most severe finding.",type:["pass","warn","fail"],value:({result:e})=>e.outcome},planned:{description:"Number of authorizations in the plan, whether sent or not.",type:"integer",value:({result:e})=>String((0,g.mQ)(e).planned)},authorized:{description:"Number of authorizations that were sent and accepted.",type:"integer",value:({result:e})=>String((0,g.mQ)(e).authorized)},failed:{description:"Number of authorizations that were sent and not accepted.",type:"integer",value:({result:e})=>String((0,g.mQ)(e).failed)},pins:{description:"JSON array of the pins, each with `name`, `verdict`, `notAfter` and `daysLeft`.",type:"string",value:({result:{pins:e}})=>({inOrder:e.map(pinEntry),byUrgency:(0,w.Nn)(e).map(pinEntry)})},"next-expiry":{description:"When the next pin expires, in ISO 8601. Empty without pins.",type:"string",value:({result:e})=>{const t=(0,w.dH)(e.pins)
return null===t?"":(0,m.nE)(t.notAfter)}},"days-left":{description:"Whole days until `next-expiry`, rounded down; negative after it. Empty without pins.",type:"string",value:({result:e})=>String((0,w.dH)(e.pins)?.daysLeft??"")},report:{description:"Path of the JSON report, if one was written.",type:"string",value:({written:e})=>e.report??""},sarif:{description:"Path of the SARIF file, if one was written.",type:"string",value:({written:e})=>e.sarif??""},"updated-files":{description:"JSON array of the files to which newly published certificates were written.",type:"string",value:({result:e})=>{const t=e.updatedFiles.map(l.aB)
return{inOrder:t,byUrgency:t}}},comment:{description:"Text of the pull request comment in Markdown, at most 60,000 characters, whether it is posted or not. Pass it to a script through `env`, never inside the script.",type:"string",value:({comment:e})=>e},"unknown-issuances":{description:"Number of certificates in the logs whose key is not in the repository. Empty if `audit` is `never`.",type:"string",value:({result:{audit:e}})=>null===e?"":String((0,g.s9)(e))}},b=Object.entries(y),k=(Object.keys(y),44e4)
function pinEntry({name:e,verdict:t,notAfter:n,daysLeft:i}){return(0,l.aB)({name:e,verdict:t,notAfter:(0,m.vs)(n),daysLeft:i})}function fitting({inOrder:e,byUrgency:t}){let n=0
const i=t.findIndex(e=>(n+=bytes(e)+bytes(","),n>k)),r=-1===i?e:t.slice(0,i)
return{content:`[${r.join(",")}]`,dropped:t.length-r.length}}function bytes(e){return Math.max(2*e.length,Buffer.byteLength(e))}function note(e,t){return h.Qq`The output ${e} is too long for GitHub, so ${(0,h.hS)(t,h.Qq`item is`,h.Qq`items are`)} left out; the report contains all of them.`}var v=n(40500),q=n(21780),S=n(39872),A=n(1654)
async function runAsAction(e){(0,A.OP)(),(0,A.dK)((0,i.V4)("api-key")),(0,a.Lw)((0,i.V4)("keystore-passwords")).forEach(A.dK)
const t=(0,A.P)()
try{const n=await(0,c.e)(function readInputs(e){const t={}
for(const{name:n,kind:r}of s.QL){const s=(0,i.V4)(n)
t[n]="file"===r?(0,S.vK)(s,e):s,t[n]!==s&&(0,A.cv)(h.Qq`${s} is a path outside the container of this job. Inside it, the path is ${t[n]}.`)}return t}(e),function hostOf(e,t){return{workspace:e.GITHUB_WORKSPACE??process.cwd(),runnerTemp:e.RUNNER_TEMP??null,context:(0,S.Vm)(e,(0,S.rD)(e.GITHUB_EVENT_PATH,A.cv)),environment:e,signal:t,now:Date.now(),hide:A.dK,say:A.cv,progress:(e,t)=>{e%50!=0&&e!==t||(0,A.cv)(h.Qq`${e} of ${t} authorizations completed.`)}}}(e,t.signal))
n.ok?await async function publish(e){const{result:t,warnOnly:n}=e,{values:i,notes:r}=function outputsOf(e){const t={},n=[]
for(const[i,{value:r}]of b){const s=r(e),{content:o,dropped:a}="string"==typeof s?{content:s,dropped:0}:fitting(s)
t[i]=o,a>0&&n.push(note(i,a))}return{values:t,notes:n}}(e),s=annotationsOf(e.annotated);(0,A.fz)(s),s.length<t.findings.length&&t.findings.forEach(logFinding)
for(const e of(0,p.Ml)(t.review))(0,A.cv)(e)
for(const e of(0,v.x5)(t.pins))(0,A.cv)(e)
for(const e of r)(0,A.cv)(e);(0,A.cv)((0,q.Pl)(t)),(0,A.n0)(i),await(0,A.eh)(()=>(0,q.YG)(t)),"fail"!==t.outcome||n||(process.exitCode=1)}(n.value):function rejectInputs(e){(0,A.n0)({outcome:"fail"}),(0,i.C1)((0,l.gD)((0,o.e6)(e)))}(n.reason),t.signal.aborted&&(process.exitCode=1)}finally{t.stop()}return null!==t.by()}function logFinding(e){(0,A.cv)(h.Qq`${e.level}: ${(0,r.ro)(e)} ${e.hint}`)}}),39872:((e,t,n)=>{n.d(t,{Vm:()=>contextOf,rD:()=>readPayload,vK:()=>containerPath})
var i=n(73024),r=n(76760),s=n(99368),o=n(74043)
function readPayload(e,t){if(void 0===e||""===e)return null
try{return JSON.parse((0,i.readFileSync)(e,"utf8"))}catch(e){return t(o.Qq`The payload of the event cannot be read: ${String(e)}.`),null}}const a="/__w"
function containerPath(e,{RUNNER_TEMP:t,GITHUB_WORKSPACE:n}){if(!r.posix.isAbsolute(e)||e.startsWith(`${a}/`))return e
for(const i of[t,n]){if(void 0===i||!i.startsWith(`${a}/`))continue
const t=i.slice(a.length),n=e.indexOf(`${t}/`)
if(n>0)return`${i}${e.slice(n+t.length)}`}return e}function contextOf(e,t){if("true"!==e.GITHUB_ACTIONS)return null
const n=(0,s.Pf)(t),i=e.GITHUB_EVENT_NAME??"",r=e.GITHUB_REPOSITORY??"",o=e.GITHUB_REF??""
return{eventName:i,repository:repositoryOf(r),defaultBranch:stringOf((0,s.Pf)(n.repository).default_branch),ref:o,sha:e.GITHUB_SHA??"",base:baseOf(n),pullRequest:i.startsWith("pull_request")?pullRequestOf(n,r,o):null,proposal:proposalOf(n,i,r,o),...runOf(e),service:"true"===e.GITEA_ACTIONS||"true"===e.FORGEJO_ACTIONS?"gitea":"github",runUrl:runUrlOf(e),apiUrl:(e.GITHUB_API_URL??"https://api.github.com").replace(/\/+$/,""),workspace:e.GITHUB_WORKSPACE??process.cwd()}}function runOf(e){return{workflow:e.GITHUB_WORKFLOW??"",...workflowFileOf(e.GITHUB_WORKFLOW_REF??""),job:e.GITHUB_JOB??"",step:e.GITHUB_ACTION??"",actionRepository:stringOf(e.GITHUB_ACTION_REPOSITORY),runId:e.GITHUB_RUN_ID??"",runNumber:Number(e.GITHUB_RUN_NUMBER)||0,runAttempt:Number(e.GITHUB_RUN_ATTEMPT)||1}}function runUrlOf(e){const{GITHUB_SERVER_URL:t="",GITHUB_REPOSITORY:n="",GITHUB_RUN_ID:i=""}=e
return/^https?:\/\/[\w.:-]+$/.test(t)&&/^[\w.-]+\/[\w.-]+$/.test(n)&&/^\d+$/.test(i)?`${t}/${n}/actions/runs/${i}`:null}function workflowFileOf(e){const t=/^([^/]+\/[^/]+)\/(.+?\.ya?ml)@/.exec(e)
return{workflowRepository:t?.[1]??null,workflowPath:t?.[2]??null}}function repositoryOf(e){const[t="",n=""]=e.split("/")
return{owner:t,repo:n}}function baseOf(e){const t=(0,s.Pf)(e.merge_group)
return"string"==typeof t.base_sha?{sha:t.base_sha,ref:(n=stringOf(t.base_ref)??"",n.replace(/^refs\/heads\//,""))}:revisionOf((0,s.Pf)(e.pull_request).base)
var n}function pullRequestOf(e,t,n){const i=(0,s.Pf)(e.pull_request),r=i.number??e.number??function numberIn(e){const t=/^refs\/pull\/(\d{1,15})\/(?:merge|head)$/.exec(e)?.[1]
return void 0===t?null:Number(t)}(n)
if("number"!=typeof r)return null
const o=revisionOf(i.head)??{sha:"",ref:""}
return{number:r,fork:isFork(i,t),head:o,state:stateOf(i)}}function stateOf({state:e,merged:t}){return!0===t?"merged":"closed"===e?"closed":"open"}function proposalOf(e,t,n,i){const r=function pullRequestsIn(e){const t=[e,...c.map(t=>(0,s.Pf)(e[t]))].flatMap(namedIn).filter(isPresent).map(s.Pf)
return[...t,...nestedIn(e)]}(e)
return void 0!==(0,s.Pf)(e.issue).pull_request||r.some(e=>isFork(e,n))?"foreign":r.length>0?"own":t.startsWith("pull_request")||i.startsWith("refs/pull/")?"foreign":"none"}const c=["merge_group","workflow_run","check_run","check_suite","client_payload"]
function namedIn(e){return[e.pull_request,...(t=e.pull_requests,Array.isArray(t)?t:[])]
var t}function nestedIn(e){const t=[],n=[e]
for(let e=n.pop();void 0!==e;e=n.pop())(0,s.Gv)(e)&&t.push(...namedIn(e).map(s.Pf).filter(hasHead)),"object"==typeof e&&null!==e&&n.push(...Object.values(e).filter(isPresent))
return t}function hasHead({head:e}){return(0,s.Gv)(e)}function isPresent(e){return null!=e}function isFork(e,t){const n=(0,s.Pf)((0,s.Pf)(e.head).repo),i=(0,s.Pf)((0,s.Pf)(e.base).repo),r=void 0!==n.id&&void 0!==i.id
if(r&&n.id!==i.id)return!0
const o=stringOf(n.full_name),a=stringOf(i.full_name)??stringOf(t)
return null===o?!r:o.toLowerCase()!==a?.toLowerCase()}function revisionOf(e){const{sha:t,ref:n}=(0,s.Pf)(e)
return"string"==typeof t?{sha:t,ref:"string"==typeof n?n:""}:null}function stringOf(e){return"string"==typeof e&&""!==e?e:null}}),1654:((e,t,n)=>{n.d(t,{OP:()=>ignoreClosedOutput,P:()=>onCancellation,cv:()=>say,dK:()=>mask,eh:()=>summarize,fz:()=>annotate,n0:()=>setOutputs,z5:()=>failUnexpectedly})
var i=n(47532),r=n(33721),s=n(49305),o=n(74043)
const a=["SIGINT","SIGTERM"]
function onCancellation(){const e=new AbortController
let t=null
const cancel=n=>{t??=n,e.abort()}
for(const e of a)process.on(e,cancel)
return{signal:e.signal,by:()=>t,stop:()=>{for(const e of a)process.off(e,cancel)}}}function failUnexpectedly(e){(0,i.C1)((0,s.gD)((0,r.HY)(e)))}function ignoreClosedOutput(){process.stdout.off("error",throwUnlessClosed).on("error",throwUnlessClosed)}function throwUnlessClosed(e){if("EPIPE"!==e.code)throw e}function say(e){(0,i.pq)((0,s.gD)(e))}const c={error:i.z3,warning:i.$e,notice:i.lm}
function annotate(e){for(const{level:t,message:n,title:i,file:r,line:s}of e){const e={...null!==r&&{file:r},...null!==s&&{startLine:s}}
c[t](n,{title:i,...e})}}async function summarize(e){if(!process.env.GITHUB_STEP_SUMMARY)return
const t=e()
try{await i.z.addRaw(t,!0).write()}catch(e){(0,i.$e)((0,s.gD)(o.Qq`The job summary could not be written: ${messageOf(e)}. The log and the report contain the same information.`))}}function setOutputs(e){try{for(const[t,n]of Object.entries(e))(0,i.uH)(t,n)}catch(e){const t=o.Qq`Free disk space on the runner, or allow the job to write to the files of the runner, then run it again.`;(0,i.C1)((0,s.gD)(o.Qq`The outputs of this step could not be passed to the runner: ${messageOf(e)}. ${t}`))}}function messageOf(e){return(e instanceof Error?e.message:String(e)).replace(/\.$/,"")}function mask(e){if(""===e)return
const t=Buffer.from(`${e}:`).toString("base64")
for(const n of[e,Buffer.from(e).toString("base64"),t])(0,i.Pq)(n)}}),36665:((e,t,n)=>{n.d(t,{J9:()=>outermost,Ow:()=>domainOf,UO:()=>isWithin,jR:()=>unwatchedOf,p8:()=>readMonitoredDomains})
var i=n(99368),r=n(19254)
function domainOf(e){const t=(0,r.Cc)(e),n=t?.replace(/^\*\./,"")??null
return null!==n&&(0,r.pA)(n)?n:null}function outermost(e){const t=new Set(e)
return[...t].filter(e=>!domainsAbove(e).some(e=>t.has(e))).sort()}function isWithin(e,t){return e.has(t)||domainsAbove(t).some(t=>e.has(t))}function domainsAbove(e){const t=[]
for(let n=e.indexOf(".");-1!==n;n=e.indexOf(".",n+1))t.push(e.slice(n+1))
return t}function readMonitoredDomains(e){return Array.isArray(e)?e.flatMap(e=>(0,i.Gv)(e)&&"string"==typeof e.name?[{name:e.name.toLowerCase().replace(/\.$/,""),enabled:!1!==e.enabled}]:[]):null}function unwatchedOf(e,t){const n=new Set(t.map(({name:e})=>e)),i=new Set(t.filter(e=>e.enabled).map(({name:e})=>e)),r=[...new Set(e)].filter(e=>!isWatched(e,i)).sort()
return{missing:r.filter(e=>!isWatched(e,n)),disabled:r.filter(e=>isWatched(e,n))}}function isWatched(e,t){const n=e.replace(/^\*\./,"")
return!(n!==e||!t.has(e))||[n,...domainsAbove(n)].some(e=>t.has(`.${e}`))}}),7166:((e,t,n)=>{n.d(t,{Ep:()=>conclude,iK:()=>registrableDomains,qS:()=>resultsOf,$c:()=>withFindings})
var i=n(46399),r=n(99934),s=n(32217)
function reviewOf(e,t,n){const i=(0,r.We)({authorizations:e}),o=function knownBefore(e,t,n){if("compared"!==t.kind)return null
const i=new Set(t.newNames),r=e.flatMap(({authorization:e})=>e.dnsNames),s=t.removed.flatMap(({dnsNames:e})=>e),o=new Set([...r.filter(e=>!i.has(e)),...s])
return{names:o,domains:new Set([...o].map(e=>n(e)??withoutWildcard(e)))}}(e,t,n),a=function inTurns(e){const t=(0,s.$)(e,e=>`${urgency(e)} ${e.domain}`)
return[...t.values()].flatMap(e=>e.toSorted((e,t)=>(0,r.UD)(e.name,t.name)).map((e,t)=>({each:e,turn:t}))).toSorted((e,t)=>urgency(t.each)-urgency(e.each)||e.turn-t.turn||(0,r.UD)(e.each.domain,t.each.domain)).map(({each:e})=>e)}([...new Set(i.flatMap(r.zt))].map(e=>function reviewed(e,t,n){const i=n(e),s=i??withoutWildcard(e),o=e.startsWith("*."),a={"public-suffix":o&&null===i,wildcard:o,"new-domain":null!==t&&!t.domains.has(s),international:/(?:^|\.)xn--/.test(e),"new-name":null!==t&&!t.names.has(e)}
return{name:e,domain:s,concerns:new Set(r.Kc.filter(e=>a[e]))}}(e,o,n))),c=new Map(a.map(({name:e},t)=>[e,t])),u=i.map(e=>({result:e,ranks:ranksOf((0,r.zt)(e),c)})).toSorted(byUrgency),l=a.map(()=>[])
for(const[e,{ranks:t}]of u.entries())for(const n of t)l[n]?.push(e)
return{gains:u.map(({result:e,ranks:t})=>({result:e,names:t.flatMap(e=>a[e]??[])})),names:a.map((e,t)=>({...e,gains:l[t]??[]}))}}function ranksOf(e,t){return[...new Set(e)].flatMap(e=>t.get(e)??[]).toSorted((e,t)=>e-t)}function byUrgency(e,t){const[n=-1,i=-1]=[e.ranks[0],t.ranks[0]]
return n-i||(0,r.UD)(e.result.authorization.id,t.result.authorization.id)}function withoutWildcard(e){return e.replace(/^\*\./,"")}function urgency(e){return r.Kc.reduce((t,n)=>2*t+Number(e.concerns.has(n)),0)}async function registrableDomains(e){if(0===e.length)return()=>null
const{registrableDomain:t}=await Promise.all([n.e(935),n.e(253)]).then(n.bind(n,38253))
return t}function conclude(e){const{settings:t,decision:n,shard:s,gathered:o,plan:a,compared:c,watched:u,sending:l,audited:h}=e,{authorizations:f}=e,d=[...null===n.refusal?[]:[n.refusal],...s.ofFiles(o.findings),...a.findings,...c.findings,...u.findings,...l.findings,...h.findings]
return{outcome:(0,r.sG)(d),mode:n.mode,asOf:t.asOf,files:o.files,documents:o.documents,authorizations:f,comparison:c.comparison,base:c.base,merging:(0,i.vn)(t.mode,e.context),head:e.context?.pullRequest?.head.sha||null,review:reviewOf(f,c.comparison,e.domainOf),runUrl:e.context?.runUrl??null,pins:u.pins,audit:h.audit,findings:(0,r.IP)(d),updatedFiles:u.updatedFiles}}function resultsOf(e,{changes:t},{sent:n}){return e.authorizations.flatMap((e,i)=>{const r=n[i],s=t.get(e.id)??{kind:"unknown"}
return void 0===r?[]:[{authorization:e,change:s,sent:r}]})}function withFindings(e,t){if(0===t.length)return e
const n=[...e.findings,...t]
return{...e,outcome:(0,r.sG)(n),findings:(0,r.IP)(n)}}}),29737:((e,t,n)=>{n.d(t,{MS:()=>unlessCancelled,P0:()=>Turns,et:()=>lingering,hJ:()=>canceledFinding})
var i=n(74438),r=n(74043)
const now=()=>Number(process.hrtime.bigint()/1000000n)
class Turns{#e
#t=now()
constructor(e){this.#e=e}async areOver(){return now()-this.#t>=50&&(await new Promise(e=>setImmediate(e)),this.#t=now()),this.#e.aborted}}function lingering(e,t){const n=new AbortController,abort=()=>{setTimeout(()=>n.abort(e.reason),t).unref()}
return e.aborted?abort():e.addEventListener("abort",abort,{once:!0}),n.signal}async function unlessCancelled(e,t){const n=new Promise(t=>{const giveUp=()=>t(null)
e.aborted&&giveUp(),e.addEventListener("abort",giveUp,{once:!0})})
return Promise.race([t,n])}function canceledFinding(e){return(0,i.gk)("error","file-unreadable",i.jx,r.Qq`The run was canceled: ${e}`,r.Qq`Run the job again for the complete result.`)}}),62553:((e,t,n)=>{n.d(t,{l:()=>findFiles})
var i=n(73024),r=n(74438),s=n(72164),o=n(74043),a=n(29737),c=n(45974),u=n(95425),l=n(85506),h=n(12394)
function list(e,t,n){try{if(t.split("/").length>c.Mw)throw function tooDeep(){return new h.HR(o.Qq`is a folder more than ${c.Mw} levels deep and is not searched`,o.Qq`Exclude the folder with a pattern such as !folder/**.`)}()
return(0,i.readdirSync)(`${e}/${t}`,{withFileTypes:!0}).filter(({name:e})=>".git"!==e.toLowerCase())}catch(e){return n.push((0,l.O$)(""===t?".":t,(0,l.fE)(e))),[]}}function kindOf(e,t,n){return n.isFile()?"file":n.isDirectory()?"folder":n.isSymbolicLink()?function isLinkToFolder(e,t){try{const n=i.realpathSync.native(`${e}/${t}`)
return n===e||(0,s.FK)(e,n)&&!(0,s.k_)(n.slice(e.length))&&(0,i.statSync)(n).isDirectory()}catch{return!1}}(e,t)?"folder":"link":"other"}async function findFiles(e,t,n,l=c.Mr){const h=i.realpathSync.native(t),p=new u.In(e.authorize),m=new u.In(e.pins),g=[...p.matchers,...m.matchers],w=g.flatMap(e=>e.includes),y=(0,u.xw)(w.map(({pattern:e})=>e)),enters=e=>y(e)&&!g.every(t=>t.excludesFolder(e)),b=new a.P0(n),k=[],v=[]
let q=!1
for(const{path:e,kind:t}of function*walk(e,t,n){const i=[""]
for(let r=i.pop();void 0!==r;r=i.pop())for(const s of list(e,r,n)){const n=""===r?s.name:`${r}/${s.name}`,o=kindOf(e,n,s)
s.isDirectory()&&t(n)&&i.push(n),yield{path:n,kind:o}}}(h,enters,v)){if(q=await b.areOver(),k.length>l||q)break
if("folder"===t)continue
const n={authorize:p.assign(e),pins:m.assign(e)},i={authorize:n.authorize.entries,pins:n.pins.entries}
if(i.authorize.length+i.pins.length===0)continue
const r=!n.authorize.isNamed&&!n.pins.isNamed
k.push({path:e,kind:t,...i,isSwept:r}),k.length===c.ap&&(0,c.uT)()}return k.length>l?v.push(function tooManyFiles(e){return(0,r.gk)("error","file-unreadable",r.jx,o.Qq`The patterns match more than ${e} files. The files beyond this limit are not read.`,o.Qq`Narrow the patterns, or split them across several steps.`)}(l)):q||v.push(...function missingFiles(e,t,n){if("ignore"===t)return[]
const a=new Map(e.filter(({hits:e})=>"some"!==e).map(e=>[e.pattern,e]))
return[...a.values()].map(({pattern:e,hits:a})=>(0,r.gk)("error"===t?"error":"warning","no-files-found",r.jx,"excluded"===a?o.Qq`${e} matches only excluded files.`:o.Qq`${e} matches no file.`,"excluded"===a?f:function hintFor(e,t){if(function isEmpty(e){return look(()=>0===(0,i.readdirSync)(e).length)}(t))return o.Qq`Check out the repository first, with actions/checkout: the workspace is empty.`
if((0,s.k_)(e))return o.Qq`Name a file outside .git: nothing in .git is read.`
const n=function linkedFolder(e,t){const n=(0,u.Gw)((0,u.pg)(e).join("/"))
return n.find(e=>function isLink(e){return look(()=>(0,i.lstatSync)(e).isSymbolicLink())}(`${t}/${e}`)&&isFolder(`${t}/${e}`))??null}(e,t)
if(null!==n)return o.Qq`Name the folder itself: ${n} is a link to a folder, and such links are not followed.`
const r=d.find(([t])=>t.test(e))
if(void 0!==r)return r[1]
if((0,s.c$)(e)&&isFolder(`${t}/${e}`))return o.Qq`Write ${`${e}/**`} for all files in this folder: ${e} is a folder.`
return o.Qq`Check the spelling, including upper and lower case; patterns are relative to the workspace. If files can be missing, set if-no-files-found to warn or ignore.`}(e,n)))}(w,e.ifNoFilesFound,h)),{files:k.slice(0,l).sort(byPath),findings:v,isCutShort:q}}function byPath(e,t){return e.path<t.path?-1:1}const f=o.Qq`Change the pattern, or the line with ! that excludes its files.`,d=[[/^(["']).*\1$/,o.Qq`Remove the quotes: a pattern is a whole line.`],[/^[~$]|\$\{/,o.Qq`Write the path relative to the workspace: ~ and variables are not expanded.`],[/[,;](?![^{]*})|\s\S*[*/]/,o.Qq`Write one pattern per line, without separators.`]]
function isFolder(e){return look(()=>(0,i.statSync)(e).isDirectory())}function look(e){try{return e()}catch(e){return(0,l.vq)(e),!1}}}),45974:((e,t,n)=>{n.d(t,{Je:()=>o,Mr:()=>s,Mw:()=>a,Qg:()=>r,ap:()=>u,o2:()=>i,uT:()=>keepYoungGeneration,xB:()=>c})
const i=16777216,r=131072,s=2e5,o=25e4,a=200,c=16777216,u=2e4
function keepYoungGeneration(){process.getBuiltinModule("node:v8").setFlagsFromString("--semi-space-growth-factor=1")}}),95425:((e,t,n)=>{n.d(t,{Gw:()=>ancestorsOf,In:()=>Assignment,pg:()=>plainSegments,xw:()=>reachOf})
var i=n(82175),r=n(72164)
class EntryMatcher{includes
#n
#i
#r
#s
constructor({include:e,exclude:t}){this.includes=[...new Set(e)].map(e=>({pattern:e,hits:"none"})),this.#n=new Map(this.includes.map(e=>[e.pattern,e])),this.#i=this.includes.filter(({pattern:e})=>!(0,r.c$)(e)).map(e=>[e,(0,i.f)(e.pattern)]),this.#r=t.map(testOf),this.#s=t.filter(e=>(0,r.c$)(e)||/(?:^|\/)\*\*$/.test(e)).map(testOf)}match(e){const t=this.#o(e)
if(0===t.length)return"none"
const n=this.#r.some(t=>t(e))
for(const e of t)"some"!==e.hits&&(e.hits=n?"excluded":"some")
return n?"none":t.every(({pattern:e})=>(0,r.tk)(e))?"swept":"named"}excludesFolder(e){return this.#s.some(t=>t(e))}#o(e){const t=[],n=this.#n.get(e)
void 0!==n&&t.push(n)
for(const[i,r]of this.#i)i!==n&&r(e)&&t.push(i)
return t}}function testOf(e){if((0,r.c$)(e))return t=>t===e||t.startsWith(`${e}/`)
const t=(0,i.f)(e)
return n=>n===e||t(n)}class Assignment{matchers
#a
#c=new Map
constructor(e){this.#a=e,this.matchers=e.map(({files:e})=>new EntryMatcher(e))}entriesOf(e){return this.assign(e).entries}assign(e){const t=[]
let n=!1
return this.matchers.forEach((i,r)=>{const s=i.match(e)
"none"!==s&&t.push(r),"named"===s&&(n=!0)}),{entries:0===t.length?[]:this.#u(t),isNamed:n}}#u(e){const t=e.join(),n=this.#c.get(t)
if(void 0!==n)return n
const i=function winning(e){const t=e.filter(({origin:e})=>"config"===e)
return t.length>0?t:e}(this.#a.filter((t,n)=>e.includes(n)))
return this.#c.set(t,i),i}}function reachOf(e){const t=new Set,n=new Map
for(const i of e){const{base:e,levels:r}=reachOfOne(i)
for(const n of ancestorsOf(e))t.add(n)
n.set(e,Math.max(r,n.get(e)??0))}return e=>{if(t.has(e))return!0
const i=e.split("/").length
return ancestorsOf(e).some(e=>i<(n.get(e)??0))}}function reachOfOne(e){const t=e.split("/").length
return{base:plainSegments(e).slice(0,t-1).join("/"),levels:/\*\*|\(/.test(e)?1/0:t}}function plainSegments(e){const t=e.split("/"),n=t.findIndex(e=>!(0,r.c$)(e))
return-1===n?t:t.slice(0,n)}function ancestorsOf(e){const t=e.split("/")
return["",...t.map((e,n)=>t.slice(0,n+1).join("/"))]}}),85506:((e,t,n)=>{n.d(t,{O$:()=>unreadable,R1:()=>readThroughLinks,VX:()=>readRegular,fE:()=>fileFailure,oQ:()=>notRegular,ou:()=>realFolders,vq:()=>systemErrorCode,wo:()=>wasReplaced})
var i=n(73024),r=n(76760),s=n(74438),o=n(12394),a=n(72164),c=n(74043)
const u=c.Qq`Exclude it with a pattern that starts with !, or replace it with a readable file.`,l=new Map([["ENOENT",[c.Qq`does not exist, or is a link to a file that does not exist`,c.Qq`Correct the path, or restore the file.`]],["ELOOP",[c.Qq`is a link that leads back to itself`,c.Qq`Remove the link, or point it to a file.`]],["EACCES",[c.Qq`cannot be read: permission denied`,c.Qq`Give the user who runs this read permission (chmod a+r).`]],["EPERM",[c.Qq`cannot be read: operation not permitted`,c.Qq`Give the user who runs this read permission.`]],["ENXIO",[c.Qq`is a socket or a device, not a regular file`,u]],["ENOTDIR",[c.Qq`goes through something that is not a folder`,u]]])
function fileFailure(e){if(e instanceof o.HR)return e
const t=systemErrorCode(e),[n,i]=l.get(t)??[c.Qq`cannot be read (${t})`,u]
return new o.HR(n,i,{cause:e})}function systemErrorCode(e){if(e instanceof Error&&"code"in e&&"string"==typeof e.code)return e.code
throw e}function notRegular(){return new o.HR(c.Qq`is not a regular file`,u)}function unreadable(e,{text:t,hint:n}){return(0,s.gk)("error","file-unreadable",{path:e,line:null},c.Qq`${e} ${t}.`,n??u)}const h=i.constants.O_RDONLY|i.constants.O_NOFOLLOW|i.constants.O_NONBLOCK
function readRegular(e,t){return withOpened(e,(e,n)=>readOpened(e,n,t))}function readThroughLinks(e,t,n){const s=i.realpathSync.native(t)
if(!(0,a.FK)(e,s))throw new o.HR(c.Qq`is a link that leads outside the workspace`,c.Qq`Copy the file into the repository: nothing outside the workspace is read.`)
if((0,a.k_)((0,r.relative)(e,s)))throw new o.HR(c.Qq`leads into .git`,c.Qq`Name a file outside .git: nothing in .git is read.`)
return withOpened(s,(e,r)=>{if(i.realpathSync.native(t)!==s||!function isSameFile(e,t){return e.dev===t.dev&&e.ino===t.ino}(r,(0,i.lstatSync)(s)))throw wasReplaced()
return readOpened(e,r,n)})}function realFolders(e){let t=null
return n=>{const s=n.slice(0,Math.max(0,n.lastIndexOf("/")))
if(s===t)return!0
const o=(0,r.join)(e,s)
return i.realpathSync.native(o)===o&&(t=s,!0)}}function wasReplaced(){return new o.HR(c.Qq`was replaced while it was being opened`,c.Qq`Make sure that no other program changes the workspace during the run, then run the job again.`)}function withOpened(e,t){const n=(0,i.openSync)(e,h)
try{return t(n,(0,i.fstatSync)(n))}finally{(0,i.closeSync)(n)}}function readOpened(e,t,n){if(!t.isFile())throw notRegular()
if(t.size>n)throw function tooBig(e){return new o.HR(c.Qq`is larger than ${function inUnits(e){const t=e/1024
return t<1024?c.Qq`${t} KiB`:c.Qq`${t/1024} MiB`}(e)} and is not read`,c.Qq`Split the file, or exclude it with a pattern that starts with !.`)}(n)
const r=Buffer.allocUnsafe(t.size)
let s=0
for(;s<r.length;){const t=(0,i.readSync)(e,r,s,r.length-s,s)
if(0===t)break
s+=t}return s<r.length?r.subarray(0,s):r}}),78766:((e,t,n)=>{n.d(t,{RG:()=>readConfigFile,Ul:()=>readFiles,qy:()=>readStateFile})
var i=n(73024),r=n(76760),s=n(12394),o=n(72164),a=n(74043),c=n(45974),u=n(85506),l=n(4011)
function*readFiles(e,t){const n=i.realpathSync.native(t),r=(0,u.ou)(n)
for(const t of e)yield{file:t,bytes:readOne(n,t,r)}}function readConfigFile(e,t){const n=(0,o.RV)(e,t)
if(!n.ok)return n
try{return(0,s.ok)((0,u.R1)(i.realpathSync.native(t),n.value,c.Qg))}catch(t){const{text:n}=(0,u.fE)(t)
return(0,s.gz)(a.Qq`${e} ${n}. Name a YAML file in the repository that this job can read.`)}}function readStateFile(e,t){const n=(0,l.Th)(e,t)
if(!n.ok)return null
try{return(0,u.R1)((0,r.dirname)(n.value),n.value,c.xB)}catch(e){return(0,u.fE)(e),null}}function readOne(e,t,n){try{return(0,s.ok)(function bytesOf(e,t,n){if("other"===t.kind)throw(0,u.oQ)()
const i=`${e}/${t.path}`
if("link"===t.kind)return(0,u.R1)(e,i,c.o2)
if(!n(t.path))throw(0,u.wo)()
return(0,u.VX)(i,c.o2)}(e,t,n))}catch(e){return(0,s.gz)((0,u.O$)(t.path,(0,u.fE)(e)))}}}),4011:((e,t,n)=>{n.d(t,{EL:()=>refuseOutput,Mt:()=>writeInside,Th:()=>outputTarget})
var i=n(77598),r=n(73024),s=n(76760),o=n(12394),a=n(72164),c=n(74043),u=n(85506)
function outputTarget(e,t){const n=(0,a.I6)(e,t)
if(!n.ok)return n
try{return function permitted(e,t,{workspace:n,runnerTemp:i}){const r=throughLinks(t)
if(null===r)return(0,o.gz)(c.Qq`${e} goes through a broken link`)
const u=null===i?[n]:[n,i],l=u.map(throughLinks).find(e=>null!==e&&(0,a.FK)(e,r))
if(null==l)return(0,o.gz)(c.Qq`${e} goes through a link that leads outside the workspace`)
if((0,a.k_)((0,s.relative)(l,r)))return(0,o.gz)(c.Qq`${e} goes through a link into .git`)
const h=obstacleOn(r)
return null===h?(0,o.ok)(r):(0,o.gz)(c.Qq`${e} ${h}`)}(e,n.value,t)}catch(t){return(0,o.gz)(c.Qq`${e} cannot be examined (${(0,u.vq)(t)})`)}}function refuseOutput(e,t){const n=outputTarget(e,t)
return n.ok?null:n.reason}function throughLinks(e){if(null!==statsOf(e))return unless(["ENOENT","ELOOP"],()=>r.realpathSync.native(e))
const t=throughLinks((0,s.dirname)(e))
return null===t?null:(0,s.join)(t,(0,s.basename)(e))}function statsOf(e){return unless(["ENOENT","ENOTDIR"],()=>(0,r.lstatSync)(e))}function unless(e,t){try{return t()}catch(t){if(e.includes((0,u.vq)(t)))return null
throw t}}function obstacleOn(e){const t=statsOf(e)
if(null!==t)return function obstacleOf(e){return e.isDirectory()?c.Qq`is a folder`:e.isFile()?null:c.Qq`is not a regular file`}(t)
const n=statsOf((0,s.dirname)(e))
return null===n?obstacleOn((0,s.dirname)(e)):n.isDirectory()?null:c.Qq`is inside a file, not a folder`}function writeInside(e,t,n){const a=outputTarget(e,n)
if(!a.ok)return a
try{return function replace(e,t){const n=(0,s.dirname)(e)
if((0,r.mkdirSync)(n,{recursive:!0}),r.realpathSync.native(n)!==n)throw new o.HR(c.Qq`the folder of ${e} was replaced while the file was being written`)
const a=(0,s.join)(n,`.certspotter-${(0,i.randomUUID)()}.tmp`)
try{!function writeNew(e,t){const n=(0,r.openSync)(e,"wx")
try{for(const e of t)(0,r.writeFileSync)(n,e)}finally{(0,r.closeSync)(n)}}(a,t),(0,r.renameSync)(a,e)}catch(e){throw(0,r.rmSync)(a,{force:!0}),e}}(a.value,t),a}catch(t){return t instanceof o.HR?(0,o.gz)(t.text):(0,o.gz)(c.Qq`${e} cannot be written (${(0,u.vq)(t)})`)}}}),32669:((e,t,n)=>{n.d(t,{Yj:()=>s,dG:()=>o,tt:()=>compareUrgency,yr:()=>i})
const i=["error","warning","notice"],r=["secret","attack","outage","undone"],s={"file-unreadable":{title:"A file cannot be read or written",levels:["error"],cause:"A file that matches a pattern could not be read: it is larger than 16 MiB, it is not a regular file, it is a link that leads outside the workspace, or the system refused to open it. Or a run matches too many files, levels of folders or documents, or the job was canceled before all files were read. Or a result could not be written to the path in `report`, `sarif` or `update`.",fix:"Exclude the path with a line that starts with `!`, or put the certificate itself where the pattern matches it. Write results inside the workspace or the temporary folder of the runner."},"no-files-found":{title:"A pattern matches no file, or no longer the certificate of a pin",levels:["error","warning"],cause:"A pattern in `authorize`, `pins` or the config file matches no file. Often the checkout step is missing, or the pattern is not relative to the workspace. A warning on a pull request means that the base branch watches a pin, and nothing in the pull request matches any of its certificates, because its file was removed or its pattern or entry was changed.",fix:"Add `actions/checkout`, or correct the pattern. If the files come and go, set `if-no-files-found` to `warn` or `ignore`. Merge a pull request that removes a pin only if nothing trusts its certificate any longer."},"no-document":{title:"A matched file contains no certificate or CSR",levels:["error","warning","notice"],cause:"A matched file contains neither a certificate nor a certificate signing request (CSR) that can be read. Some files are matched only by patterns that consist of wildcards, such as `**`. Of these, each with the extension of a certificate, such as `.pem`, `.crt` or `.csr`, is reported, unless another finding says what it contains; all others are counted in one notice. If none of them has a document, `if-no-files-found` sets the level, or it is a notice if an error gives the reason.",fix:"Narrow the pattern so that it does not match the file, or add the certificate to the file. A pattern that names a folder or a part of the file name, such as `certs/**` or `**/*.pem`, reports every file without a document."},malformed:{title:"A certificate or CSR is damaged",levels:["error","warning"],cause:"A certificate or CSR is truncated or altered, or contains a value that the standards do not allow, such as month 13. A warning means that the document is used anyway, or that it is in source code or documentation that only patterns such as `**` match, where most are examples; there is one warning for each such file.",fix:"Get the document again from where it was issued. `openssl x509 -in FILE -noout -text` or `openssl req -in FILE -noout -text` shows how much of it can be read."},"private-key":{urgency:"secret",title:"A matched file contains a private key",levels:["error"],cause:"A matched file contains a private key. Nothing of it was printed, but everyone who can read the repository has it. If there is only a placeholder in its PEM armor, such as `XXXX` or `REDACTED`, that is a notice with the code `unsupported`.",fix:"Treat the key as compromised: create a new one, have the certificate reissued, and have the old one revoked. Removing the file does not remove the key from the history. Exclude keys that protect nothing, such as those of tests, with a line that starts with `!`, such as `!**/testdata/**`."},"keystore-locked":{title:"A key store cannot be opened",levels:["error","notice"],cause:"A PKCS #12 store, or a part of it, is encrypted, and neither the empty password nor any password in `keystore-passwords` opens it, or its iteration count is higher than the limit of a run. A notice means that a store (JKS, JCEKS, or PKCS #12 without encryption) was read without a password, and none of the given passwords verifies its integrity.",fix:"Add the password of the store to `keystore-passwords` or, for one entry, name the environment variable that contains it in `keystore-password-env`; take both from secrets. A store that contains only certificates can also be exported without encryption."},unsupported:{title:"An object is skipped because its type is not supported",levels:["notice","error"],cause:"An object in a file has a type that this Action does not read, such as an attribute certificate or a revocation list, or an encoding that it does not support. The object is skipped. An error means that a key has more DNS names than fit into one request.",fix:"Do nothing if the object is meant to be there. Otherwise convert it to PEM or DER, or use several keys."},"commented-out":{title:"A document is commented out",levels:["notice"],cause:"A certificate or CSR is in a comment, in a file that contains more than comments. Nothing uses it, so it is neither authorized nor checked as a pin; in the report, its `commentedOut` is true.",fix:"Do nothing if it is meant to be there. A file that consists only of comments is read as if they were none."},"csr-signature-invalid":{urgency:"undone",title:"The signature of a CSR is invalid",levels:["error"],cause:"The signature of a CSR does not verify with the public key in it: the CSR was altered after it was signed, or it was signed with another key. It is not sent.",fix:"Create the CSR again with the private key that belongs to it."},"csr-signature-unverified":{title:"The signature of a CSR uses an algorithm that cannot be verified here",levels:["warning"],cause:"The signature of a CSR uses an algorithm that the platform cannot verify. The key is authorized by its hash, for the names that the plan shows; the CSR itself is not sent.",fix:"Verify it elsewhere (`openssl req -verify -in FILE`), or use a common algorithm such as ECDSA with SHA-256."},"csr-ambiguous":{title:"Programs can read different names from a CSR",levels:["notice"],cause:"A CSR is encoded in a way that programs read differently: it is not DER, it requests extensions twice or in a Microsoft attribute, its subjectAltName contains names in unusual forms, or its common name has an unusual string type or control characters. Instead of the CSR, the hash of its key and the names that the plan shows are sent, so that nothing else can be authorized.",fix:"Check that the names in the plan are the ones that you want. A CSR that `openssl req` creates from the same key does not have this problem."},"weak-key":{title:"A key is too short",levels:["warning"],cause:"An RSA key is shorter than 2048 bits. Public certificate authorities reject it.",fix:"Create a new key: RSA with 2048 bits or more, or ECDSA with P-256."},"weak-signature":{title:"A CSR is signed with a broken hash function",levels:["warning"],cause:"A CSR is signed with MD5, SHA-1 or an older hash function, for which collisions can be created.",fix:"Create the CSR again with SHA-256: `openssl req -new -sha256 \u2026`."},"no-dns-names":{title:"A key has no DNS name to be authorized for",levels:["error"],cause:"A key has no DNS name to be authorized for: neither its certificates and CSRs nor `dns-names` contain one. Cert Spotter authorizes a key only for names.",fix:"Add the names to `dns-names`, or have a subjectAltName added to the CSR or certificate."},"invalid-dns-name":{title:"A name is not a valid DNS name and is left out",levels:["warning"],cause:"A name is not a valid DNS name and is left out: for example, it contains a space, a label of more than 63 characters, or a wildcard that is not the whole leftmost label.",fix:"Correct the name in the CSR or under `dns-names`. International names are converted to A-labels automatically."},"name-not-in-san":{title:"The common name is missing from the subject alternative names",levels:["warning"],cause:"The common name of the subject is a DNS name that is missing from the subjectAltName. Cert Spotter respects it, so it is authorized as well; TLS clients ignore it.",fix:"Add it to the subjectAltName, or remove it from the subject if it is not used."},"ca-certificate":{title:"A CA certificate is left out",levels:["notice"],cause:"A CA certificate, such as the intermediate certificate in a chain file, is left out because its key does not belong to your names. There is one notice for each file.",fix:"Do nothing, or exclude CA certificates from the pattern to avoid this notice."},"certificate-expired":{title:"An expired certificate is left out",levels:["warning"],cause:"A certificate has expired as of the time of the check (now, or `as-of`), so there is nothing left to authorize.",fix:"Remove it from the repository, or replace it with its successor."},"wrong-kind":{title:"A document cannot be authorized in the chosen way",levels:["error","warning"],cause:"A document cannot be authorized as `authorize-by` says: `certificate` and `certificate-hash` need a certificate, not a CSR, and `certificate` needs one that is not a precertificate. A warning means that a CSR is among the pins.",fix:"Use `authorize-by: key` for CSRs, and `certificate-hash` for precertificates; an entry in the config file can set this for some files only."},"api-key-missing":{urgency:"undone",title:"There is something to authorize but no API key",levels:["error"],cause:"The run would apply, and there is something to authorize, but `api-key` is empty. GitHub does not pass secrets to workflows of forks and Dependabot, and a secret whose name is misspelled is empty.",fix:"Store the key as a secret of the repository and pass it as `api-key`. Use `mode: plan` if the key is not available."},"apply-refused":{urgency:"undone",title:"Applying is refused for this event",levels:["error"],cause:"Applying is refused for events in which a stranger can choose what to authorize: pull requests from forks, `pull_request_target` and `workflow_run`.",fix:"Use `mode: auto`, and let the push to the default branch apply what was reviewed."},"api-rejected":{urgency:"undone",title:"Cert Spotter rejected an authorization",levels:["error"],cause:"Cert Spotter responded to an authorization with an error that a retry would not fix. The message quotes it.",fix:"For 401 and 403, check the API key and its permissions. Otherwise correct what the message names: the field, the name or the document."},"api-unreachable":{urgency:"undone",title:"Cert Spotter could not be reached or kept failing",levels:["error"],cause:"Cert Spotter could not be reached, or kept failing, in up to five tries within two minutes. The cause is the network, a proxy, a timeout, or an error of the service.",fix:"Run the job again later: it does no harm to authorize a key twice. Behind a proxy, set `https_proxy` and allow the host of `api-url`."},"api-not-tried":{title:"An authorization was not sent",levels:["error"],cause:"An authorization was not sent because the run had stopped sending: the key was refused, the service did not respond for five minutes, or the job was canceled.",fix:"Fix the first failure and run the job again."},"pin-expired":{urgency:"outage",title:"A pinned certificate has expired",levels:["error"],cause:"No certificate of a pin is valid any more: systems that trust it by identity reject its owner, or soon will.",fix:"Get the successor from its owner, verify it through another channel, and add it next to the old one."},"pin-expiring":{urgency:"outage",title:"A pinned certificate expires soon",levels:["warning","error"],cause:"A pin expires within `warn-before` (a warning) or `fail-before` (an error), and no certificate in the repository takes over without a gap.",fix:"Get the successor from its owner and add it while the current one is still valid, so that both are trusted during the change."},"pin-not-yet-valid":{urgency:"outage",title:"A pinned certificate is not valid yet",levels:["error"],cause:"A pin has only certificates that become valid in the future.",fix:"Keep the current certificate next to the new one until the new one becomes valid, or correct the clock or `as-of`."},"pin-mismatch":{urgency:"outage",title:"A pinned certificate is not the expected one",levels:["error"],cause:"A certificate of a pin does not match `expect`: its subject, issuer, usage, serial number or a hash differs.",fix:"If its owner announced the change, confirm it with the owner and correct `expect`. If not, do not trust the certificate."},"pin-superseded":{title:"An older pinned certificate can be removed",levels:["notice","warning"],cause:"An older certificate of a pin expires soon, and its successor is in place already. A warning means that the older one is past `fail-before`, and only the names, not an entry in the config file, say that both belong to one owner.",fix:"Remove the older one once it has expired or its owner no longer uses it. If both belong to one owner, list their files in one entry of the config file; if not, in separate entries."},"pin-usage-lost":{title:"A later certificate lacks a usage of the pinned one",levels:["warning"],cause:"A later certificate, in the repository or on the page at `source`, lacks an extended key usage of the current one, such as `client-auth`. It does not count as the successor. Public certificate authorities stop issuing web server certificates with `client-auth` in 2026.",fix:"Ask the owner for a certificate with that usage, or find out whether your systems check it. If they do not, set `expect.usage` to what you need."},"pin-renewal-published":{urgency:"outage",title:"The owner has published the successor of a pinned certificate",levels:["warning"],cause:"The page at `source` shows a certificate that expires later than the pin and is not in the repository yet. It has the subject of the pin, or it has another subject and matches `expect` or is the only other certificate on the page.",fix:"Check its hashes and serial number with its owner, then add it. With `update`, the Action writes the file, and a later step can open a pull request."},"pin-unverified":{title:"Nothing proves that a published certificate is genuine",levels:["warning"],cause:"The page at `source` shows a certificate that might be the successor, but it is signed neither by an authority whose certificate is in the repository or on the page, nor by the key in `expect.issuer-public-key-sha256`. It might be forged. It is not written.",fix:"Ask its owner. If it is genuine, add the certificate of its issuer to the files that are read. If its issuer cannot be verified, set `verify: none` and check the certificate yourself."},"pin-not-published":{title:"The owner no longer publishes a pinned certificate",levels:["warning","notice"],cause:"The page at `source` does not show a certificate that you have pinned. Its owner might have replaced it, or the page has changed. A notice means that the page shows the certificate, but its text does not contain the serial number.",fix:"Open the page, and ask the owner whether the certificate is still in use."},"pin-reference-stale":{title:"A file mentions a pinned certificate that expires soon, but not its successor",levels:["warning","error"],cause:"A file under `references` of a pin mentions, by fingerprint or as PEM, only a certificate that expires within `warn-before` (a warning) or `fail-before` (an error), and not the successor that is in the repository or at `source`. A system that reads this file rejects the owner once the certificate is replaced. Or an Android `pin-set` expires soon or has expired, after which Android ignores its pins, or it has no backup pin.",fix:"Add the value in the message, which is in the same notation, next to the current one; remove the old one once its certificate has expired. Add a second pin to a `pin-set`, and set a later `expiration`."},"pin-reference-unknown":{title:"A fingerprint matches no certificate in the repository",levels:["notice"],cause:"A file under `references` of a pin mentions what looks like the fingerprint of a certificate, but it matches no certificate that this run has read. Or no file under `references` mentions any certificate.",fix:"Remove the fingerprint from the file if its certificate is no longer used. Otherwise add the certificate to the repository, so that its expiry is watched. Correct `references` if it matches other files than you meant."},"source-unreachable":{title:"The page where the owner publishes the certificate cannot be read",levels:["warning"],cause:"The page at `source` could not be read because of the network, its TLS certificate, a redirect that is not allowed, a private address, more than 4 MiB, or more than 30 seconds; or it contains no certificate. The expiry of the pin was checked anyway.",fix:"Open the address in a browser, correct `source`, or allow the address in the proxy."},"base-unknown":{title:"What the base branch authorizes and watches is not known",levels:["warning"],cause:"A plan is compared with what the base branch authorizes and watches by its own workflow and config file. This is not possible if the pull request changes more of a workflow than the inputs of this Action, adds this Action, or changes another workflow that might use it; if inputs are expressions whose value can differ after the merge; or if the checkout is not the result of the merge. Then nothing counts as unchanged, and everything is shown.",fix:"Review all keys and names that are shown, and the changes to workflow files. Set `authorize`, `authorize-by`, `dns-names` and `config` to plain values, and check out the commit that `pull_request` runs on, as `actions/checkout` does by default."},"not-checked-out":{title:"A file that the patterns match is not in the checkout",levels:["warning"],cause:"The checkout does not contain the content of a matched file: it is a Git LFS pointer, it is outside the sparse checkout or in a submodule that was not checked out, or a filter changes it. It was not read, and counts neither as present nor as removed.",fix:"Set `lfs: true`, `submodules: true` or another `sparse-checkout` for `actions/checkout`, or exclude the path with a line that starts with `!`."},"unknown-issuance":{urgency:"attack",title:"A certificate for your names has a key that is not in the repository",levels:["warning","error"],cause:"Certificate Transparency logs contain an unexpired certificate for an audited domain, and no certificate, precertificate or CSR that this run has read has its key. `audit` sets the level.",fix:"If you ordered it, add its CSR or certificate to the repository. If a provider ordered it for you, add it to `audit.allow` in the config file, with the reason. If no one in your organization knows it, treat it as an attack: ask its issuer to revoke it, and find out how the name was validated."},"certificate-revoked":{urgency:"outage",title:"A certificate in the repository is revoked",levels:["warning"],cause:"According to the search of the logs, a certificate in the repository has been revoked.",fix:"Find out who had it revoked, and why. Replace it wherever it is used, with a new key if the old one might be compromised, and remove it."},"issuance-missing":{title:"A CSR has no certificate",levels:["notice"],cause:"A CSR has been in the repository for longer than `audit.missing-after` (7 days), and the logs contain no unexpired certificate with its key. Git says how long; if the history in the checkout does not go back that far, nothing is reported.",fix:"Order the certificate, or remove the CSR, and its key from the authorized keys in the settings of Cert Spotter. `audit.missing-after: never` turns this off."},"name-not-monitored":{title:"Cert Spotter does not monitor a name",levels:["warning"],cause:"A name that is authorized or audited is not among the domains that the account monitors, or its monitoring is disabled. Cert Spotter does not report any certificate for it, authorized or not.",fix:"Add or enable the domain in Cert Spotter. `example.com` covers only this name; `.example.com` covers the name and everything below it."},"audit-incomplete":{title:"The audit could not read everything",levels:["warning"],cause:"The search of the logs ended before all issuances were read: the API refused a domain, limited the rate, failed or could not be reached, or a limit on requests, time or size was reached. What was read is reported; nothing is known about the rest.",fix:"Run the audit again later, list fewer domains in `audit-domains`, raise `audit-requests`, or use `audit-with-key` for a higher limit. A public suffix, such as `co.uk`, cannot be searched."},"github-api":{title:"GitHub refused or failed a request",levels:["warning"],cause:"A request to GitHub for the comment, the issue or the base branch was refused or failed. Usually the token lacks a permission. Or several jobs of a workflow share a comment or an issue because nothing distinguishes them.",fix:"Do what the message says, such as granting a permission under `permissions` of the job. The token of a pull request from a fork can only read. Jobs that share a comment or an issue need the input `id`."}},o=Object.keys(s).filter(function isFindingCode(e){return Object.hasOwn(s,e)})
const a=new Map(o.map((e,t)=>[e,rankOf(e,t)]))
function rankOf(e,t){const{urgency:n}=s[e]
return(void 0===n?r.length:r.indexOf(n))*o.length+t}function compareUrgency(e,t){return Number(a.get(e))-Number(a.get(t))}}),74438:((e,t,n)=>{n.d(t,{cF:()=>placeInWords,gk:()=>finding,jx:()=>r,ro:()=>messageWithPlace})
var i=n(74043)
const r={path:null,line:null}
function finding(e,t,{path:n,line:i},r,s){return{level:e,code:t,path:n,line:i,message:r,hint:s}}function placeInWords({path:e,line:t}){return null===t?i.Qq`${e}`:i.Qq`${e}:${t}`}function messageWithPlace({path:e,line:t,message:n}){return null===e?n:i.Qq`${placeInWords({path:e,line:t})}: ${n}`}}),12394:((e,t,n)=>{n.d(t,{CD:()=>attempt,EG:()=>expectFailure,HR:()=>Failure,Xd:()=>orNull,gz:()=>failed,ok:()=>ok})
var i=n(4854)
function ok(e){return{ok:!0,value:e}}function failed(e){return{ok:!1,reason:e}}class Failure extends Error{name="Failure"
text
hint
constructor(e,t=null,n){super((0,i.Ul)(e),n),this.text=e,this.hint=t}}function attempt(e){try{return ok(e())}catch(e){return failed(expectFailure(e))}}function orNull(e){return e.ok?e.value:null}function expectFailure(e){if(e instanceof Failure)return e
throw e}}),33721:((e,t,n)=>{n.d(t,{Ek:()=>r,HY:()=>unexpectedErrorMessage,qU:()=>helpUri})
var i=n(74043)
const r="https://github.com/certspotter-action/certspotter-action",s=`${r}/blob/main/docs/findings.md`
function helpUri(e){return`${s}#${e}`}const o=`${r}/issues`
function unexpectedErrorMessage(e){const t=(0,i.fj)(causesOf(e),i.Qq`, caused by `)
return i.Qq`This should not happen: ${t}. Please report it at ${o}.`}function causesOf(e){if(!(e instanceof Error))return[String(e)]
const t=e.stack??e.message
return void 0===e.cause?[t]:[t,...causesOf(e.cause)]}}),29164:((e,t,n)=>{function connectionTo({apiUrl:e,runId:t},{githubToken:i},r){return null===i?null:async()=>{const{connect:s}=await n.e(463).then(n.bind(n,44463))
return s({token:i,apiUrl:e,run:t,signal:r})}}n.d(t,{m:()=>connectionTo})}),9009:((e,t,n)=>{function fullName({owner:e,repo:t}){return`${e}/${t}`.toLowerCase()}n.d(t,{d:()=>isDefaultBranchRun,f:()=>fullName})
const i=new Set(["schedule","repository_dispatch"]),r=new Set(["push","workflow_dispatch"])
function isDefaultBranchRun({eventName:e,ref:t,defaultBranch:n}){const s=null!==n&&t===`refs/heads/${n}`
return r.has(e)?s:i.has(e)&&(s||null===n||""===t)}}),52385:((e,t,n)=>{async function inRepository(e,{context:t}){const i=e.flatMap(({path:e})=>null===e?[]:[e])
if(null===t||0===i.length)return e
const{repositoryPaths:r}=await n.e(177).then(n.bind(n,25177)),{pathOf:s}=await r(t,i)
return e.map(e=>null===e.path?e:{...e,path:s(e.path)})}n.d(t,{y:()=>inRepository})}),82175:((e,t,n)=>{n.d(t,{v:()=>expressionMatcher,f:()=>globMatcher})
var i=n(14006),r=n(12394),s=n(74043)
const o=1e4
class Compiler{steps=[]
layers=[]
#l=[]
layer(e){const t=this.#l,n=[]
this.#l=n
const i=this.#h(this.#f({kind:"match"}),e)
return this.#l=t,this.layers.push(n),i}#h(e,t){switch(t.kind){case"unit":return this.#f({kind:"unit",test:t.test,next:e})
case"start":case"end":return this.#f({kind:t.kind,next:e})
case"sequence":return t.parts.reduceRight((e,t)=>this.#h(e,t),e)
case"choice":return this.#d(t.parts.map(t=>this.#h(e,t)))
case"look":{const n=this.layer(t.part)
return this.#f({kind:"look",first:n,negated:t.negated,next:e})}case"repeat":return this.#p(e,t)}}#p(e,{part:t,least:n,most:i}){let r=i===1/0?this.#m(e,t):e
for(let s=n;s<i&&i!==1/0;s+=1)r=this.#d([this.#h(r,t),e])
for(let e=0;e<n;e+=1)r=this.#h(r,t)
return r}#m(e,t){const n=[e],i=this.#f({kind:"fork",next:n})
return n.push(this.#h(i,t)),i}#d(e){const[t]=e
return 1===e.length&&void 0!==t?t:this.#f({kind:"fork",next:e})}#f(e){if(1e4===this.steps.length)throw function tooManySteps(){return new r.HR(s.Qq`takes more than ${o} steps to match; write several shorter patterns, one per line`)}()
return this.#l.push(this.steps.length),this.steps.push(e)-1}}const a=65536
class Automaton{#g
#w
#y=new Map
#b
#k=0
constructor(e){this.#g=e,this.#w=function dependantsOf({steps:e}){const t=e.map(()=>[])
return e.forEach((e,n)=>{if("match"!==e.kind&&"unit"!==e.kind)for(const i of[e.next].flat())t[i]?.push({index:n,step:e})}),t}(e),this.#b=this.#v(this.#q(null,0,!1))}matches(e){if(""===e)return 1===this.#q(null,0,!0)[this.#g.first]
let t=this.#b
for(let n=e.length-1;n>=0;n-=1){const i=e.charCodeAt(n)+(0===n?a:0),r=i<128?t.beforeAscii[i]:t.before.get(i)
t=r??this.#S(t,i)}return 1===t.leads[this.#g.first]}#S(e,t){1e4===this.#k&&this.#A(),this.#k+=1
const n=this.#v(this.#q(e.leads,t%a,t>=a))
return t<128?e.beforeAscii[t]=n:e.before.set(t,n),n}#A(){this.#y=new Map,this.#k=0,this.#b=this.#v(this.#b.leads)}#v(e){const t=Buffer.from(e).toString("latin1"),n=this.#y.get(t)
if(void 0!==n)return n
const i={leads:e,beforeAscii:[],before:new Map}
return this.#y.set(t,i),i}#q(e,t,n){const{steps:i,layers:r}=this.#g,s=new Uint8Array(i.length),o={leads:s,isFront:n,isEnd:null===e}
for(const n of r){const r=n.filter(n=>startsMatch(i[n],e,t))
for(const e of r)s[e]=1
for(let e=r.pop();void 0!==e;e=r.pop())this.#w[e]?.forEach(e=>{1!==s[e.index]&&lets(e.step,o)&&(s[e.index]=1,r.push(e.index))})}return s}}function startsMatch(e,t,n){return"unit"===e?.kind?1===t?.[e.next]&&e.test(n):"match"===e?.kind}function lets(e,{leads:t,isFront:n,isEnd:i}){switch(e.kind){case"fork":return!0
case"start":return n
case"end":return i
case"look":return 1===t[e.first]!==e.negated}}const c=/\(\?(?:[:=!]|.{0,2})|\[(?:[^\\\]]|\\.)*\]|\\(?:x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|c[A-Za-z]|.)|./sy,u=/(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/y,l=/^\\(?:[bBk\d]|c$)/,any=()=>!0
class Parser{#$
#x=0
constructor(e){this.#$=e}choice(){const e=[this.#Q()]
for(;"|"===this.#$[this.#x];)this.#x+=1,e.push(this.#Q())
return{kind:"choice",parts:e}}#Q(){const e=[]
for(;this.#x<this.#$.length&&!"|)".includes(this.#$.charAt(this.#x));)e.push(this.#O(this.#_(this.#R())))
return{kind:"sequence",parts:e}}#R(){const e=this.#x
return this.#C(c),this.#$.slice(e,this.#x)}#_(e){return e.startsWith("(")?this.#E(e):"^"===e?{kind:"start"}:"$"===e?{kind:"end"}:"."===e?{kind:"unit",test:any}:1===e.length?literal(e):function unitLike(e){if("[^/]"===e)return h
if(f.test(e))return literal(e.slice(1))
if(l.test(e))throw unsupported(e)
const t=new RegExp(`^${e}$`,"s")
return{kind:"unit",test:e=>t.test(String.fromCharCode(e))}}(e)}#E(e){if(e.length>1&&!/^\(\?[:=!]$/.test(e))throw unsupported(e)
const t=this.choice()
return this.#x+=1,"("===e||"(?:"===e?t:{kind:"look",part:t,negated:"(?!"===e}}#O(e){const t=this.#C(u)
if(null===t)return e
const[n,i,r,s]=t
if(void 0!==i){const t=s?Number(s):r?1/0:Number(i)
return{kind:"repeat",part:e,least:Number(i),most:t}}return{kind:"repeat",part:e,least:n.startsWith("+")?1:0,most:n.startsWith("?")?1:1/0}}#C(e){e.lastIndex=this.#x
const t=e.exec(this.#$)
return this.#x+=t?.[0].length??0,t}}function literal(e){const t=e.charCodeAt(0)
return{kind:"unit",test:e=>e===t}}const h={kind:"unit",test:e=>47!==e},f=/^\\[^\w]$/
function unsupported(e){return new r.HR(s.Qq`contains ${e}, which is regular expression syntax, not glob syntax; use *, **, ?, [a-z] or {a,b}, and / between folders`)}const d=20
function globMatcher(e){if(function nestingOf(e){let[t,n]=[0,0]
for(const[i]of e.matchAll(/\\.|[({})]/gs))"("===i||"{"===i?t+=1:")"!==i&&"}"!==i||(t=Math.max(0,t-1)),n=Math.max(n,t)
return n}(e)>d)throw function tooNested(){return new r.HR(s.Qq`nests parentheses or braces more than ${d} levels deep; write several simpler patterns, one per line`)}()
const{source:t}=i.makeRe(e,{dot:!0,nonegate:!0,posix:!0,flags:"s"})
return expressionMatcher(t)}function expressionMatcher(e){const t=function compile(e){const t=new Compiler,n=t.layer(e)
return{steps:t.steps,first:n,layers:t.layers}}(function parseExpression(e){return new Parser(e).choice()}(e))
let n=null
return e=>(n??=new Automaton(t),n.matches(e))}}),32217:((e,t,n)=>{function groupBy(e,t){return indexBy(e,e=>[t(e)])}function indexBy(e,t){const n=new Map
for(const i of e)for(const e of t(i)){const t=n.get(e)
void 0===t?n.set(e,[i]):t.push(i)}return n}n.d(t,{$:()=>groupBy,w:()=>indexBy})}),51296:((e,t,n)=>{n.a(e,async(e,t)=>{try{var i=n(10753),r=n(1654)
const[,,...o]=process.argv
async function asAction(){try{return await(0,i.m)(process.env)}catch(e){return(0,r.z5)(e),!1}}async function asCommand(e){const{runAsCommand:t,exitCodes:i}=await n.e(31).then(n.bind(n,93031)),{env:r,stdout:s,stderr:o}=process,a=await t({args:e,environment:r,stdout:s,stderr:o,folder:process.cwd()})
return process.exitCode=a,a===i.SIGINT||a===i.SIGTERM}(0===o.length&&("true"===(s=process.env).GITHUB_ACTIONS||Object.keys(s).some(e=>e.startsWith("INPUT_")))?await asAction():await asCommand(o))&&process.stdout.write("",()=>process.exit()),t()}catch(a){t(a)}var s},1)}),82872:((e,t,n)=>{n.d(t,{PJ:()=>parseSource,al:()=>placeholderFault,h7:()=>parseSourceHost,nV:()=>parseApiUrl})
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
return""!==t.username||""!==t.password?(0,i.gz)(r.Qq`must not contain a user name or password`):(0,i.ok)(t)}}),73999:((e,t,n)=>{n.d(t,{QL:()=>c,WA:()=>o,YN:()=>a,hn:()=>r,nI:()=>s,q9:()=>i})
const i=["key","certificate","certificate-hash"],r=["never","warn","error"],s=["auto","plan","apply"],o=["error","warn","ignore"],a=["never","on-change","always"],c=[{name:"api-key",kind:"secret",description:"Cert Spotter API key. Required when a run applies. Pass it from a secret; a job masks it before it does anything else."},{name:"authorize",kind:"patterns",description:"Globs of the certificate and CSR files whose keys to authorize, one per line. A line that starts with `!` excludes files; a line that starts with `#` is a comment."},{name:"authorize-by",kind:"choice",default:"key",choices:i,description:"What to authorize: the `key` (covers every certificate with that key, even before it is issued), one `certificate`, or only its hash (`certificate-hash`)."},{name:"dns-names",kind:"list",description:"DNS names to authorize in addition to those in the certificates and CSRs, one per line."},{name:"pins",kind:"patterns",description:"Globs of the files with pinned certificates to watch, one per line. `!` and `#` work as in `authorize`."},{name:"fail-before",kind:"duration",default:"30d/33%",description:"Report an error if a pin expires sooner than this: `30d`, `12h`, `45m`, `20%` of its lifetime, or two of these joined by `/`, of which the shorter applies."},{name:"warn-before",kind:"duration",default:"60d/50%",description:"Report a warning if a pin expires sooner than this. Same format as `fail-before`."},{name:"as-of",kind:"moment",description:"Check expiry as of this time instead of now: an ISO 8601 date or time, or an offset from now such as `+14d`."},{name:"config",kind:"file",description:"Path of a YAML file with settings for each entry: names, thresholds, what a pin must match, and where its owner publishes it."},{name:"keystore-passwords",kind:"secret",description:"Passwords for PKCS #12, JKS and JCEKS key stores, one per line. They are tried in order, after the empty password. Pass them from secrets; a job masks each before it does anything else."},{name:"mode",kind:"choice",default:"auto",choices:s,description:"`plan` shows what would be authorized; `apply` also sends it; `auto` applies on the default branch and plans everywhere else."},{name:"if-no-files-found",kind:"choice",default:"error",choices:o,description:"What to do if a pattern matches no file, or if `**` finds no certificate in any file: report an `error`, report a warning (`warn`), or `ignore` it."},{name:"github-token",kind:"secret",default:"${{ github.token }}",description:"Token for the comment, the issue and the comparison with the base branch."},{name:"comment",kind:"choice",default:"never",choices:a,description:"Whether to keep one comment with the plan on the pull request: `never`, `on-change` (if there is something to report) or `always`."},{name:"issue",kind:"flag",default:"false",description:"Keep one tracking issue for pins that need attention and one for audit results, and close each when nothing is left to do."},{name:"report",kind:"file",description:"Path to write the JSON report to, inside the workspace or the runner's temporary folder."},{name:"sarif",kind:"file",description:"Path to write a SARIF 2.1.0 file for code scanning to, inside the workspace or the runner's temporary folder."},{name:"shard",kind:"shard",description:"`i/n`: do part i of n of the work, to spread it over a matrix."},{name:"id",kind:"name",description:"Distinguishes uses of this Action that share a workflow file, job and step, such as the jobs of a matrix or two calls of a reusable workflow. Each gets its own comment, issue and SARIF category. At most 64 letters, digits, `.`, `_` and `-`."},{name:"warn-only",kind:"flag",default:"false",description:"Do not fail the step on errors. The output `outcome` is still `fail`."},{name:"api-url",kind:"address",default:"https://sslmate.com/api/v3/monitoring",description:"Base URL of the Cert Spotter API. Change it to use SSLMate's sandbox."},{name:"audit",kind:"choice",default:"never",choices:r,description:"Search the Certificate Transparency logs for certificates whose key is not in the repository: `never`, or report each as a warning (`warn`) or an `error`."},{name:"audit-domains",kind:"list",description:"Domains to audit, including everything below them, one per line. Replaces the domains of the files under `authorize`."},{name:"audit-with-key",kind:"flag",default:"false",description:"Also send `api-key` to the host of `ct-api-url`, which raises its hourly query limit."},{name:"audit-requests",kind:"count",default:"100",description:"Maximum number of requests that one run sends to `ct-api-url`."},{name:"audit-state",kind:"file",description:"File in which a cache keeps from run to run how far each domain was read, so that what is new is read first; all is read anyway."},{name:"ct-api-url",kind:"address",default:"https://api.certspotter.com/v1",description:"Base URL of the Certificate Transparency search API that the audit uses."}]}),72164:((e,t,n)=>{n.d(t,{FK:()=>isInside,I6:()=>parseOutputPath,RV:()=>parseInputPath,Z7:()=>parsePatterns,c$:()=>isLiteral,er:()=>parseUpdatePath,k_:()=>entersGit,l6:()=>parseSourceLink,mr:()=>fromWorkspace,tk:()=>isSweeping})
var i=n(76760),r=n(12394),s=n(82175),o=n(74043),a=n(82872),c=n(73368)
function isInside(e,t){const n=(0,i.relative)(e,t)
return""!==n&&".."!==n&&!n.startsWith(`..${i.sep}`)&&!(0,i.isAbsolute)(n)}function entersGit(e){return e.split(/[/\\]/).some(e=>".git"===e.toLowerCase())}function parseOutputPath(e,{workspace:t,runnerTemp:n}){if(e.includes("\0"))return(0,r.gz)(o.Qq`contains a NUL character`)
if(/[/\\]$/.test(e))return(0,r.gz)(o.Qq`${e} names a folder, not a file`)
const s=(0,i.resolve)(t,e),a=[t,n].find(e=>null!==e&&isInside(e,s))
return null==a?(0,r.gz)(o.Qq`${e} is not inside the workspace or the runner's temporary folder`):entersGit((0,i.relative)(a,s))?(0,r.gz)(o.Qq`${e} is inside .git, and nothing is written there`):(0,r.ok)(s)}function parseInputPath(e,t){if(e.includes("\0"))return(0,r.gz)(o.Qq`contains a NUL character`)
const n=(0,i.resolve)(t,e)
return isInside(t,n)?entersGit((0,i.relative)(t,n))?(0,r.gz)(o.Qq`${e} is inside .git, and nothing is read there`):(0,r.ok)(n):(0,r.gz)(o.Qq`${e} is not inside the workspace`)}const u=/\{([^{}]*)\}/g
function parseUpdatePath(e,t){const n=[...e.matchAll(u)].find(([,e])=>"serial"!==e)
if(void 0!==n)return(0,r.gz)(o.Qq`${n[0]} is not a placeholder; the only one is {serial}`)
const i=e.replaceAll("{serial}","01")
if(/[{}]/.test(i))return(0,r.gz)(o.Qq`${e} has a stray brace; the only placeholder is {serial}`)
return parseOutputPath(i,{workspace:t,runnerTemp:null}).ok?(0,r.ok)(fromWorkspace(e,t)):(0,r.gz)(o.Qq`${e} must be a file inside the workspace and outside .git`)}function fromWorkspace(e,t){return(0,i.relative)(t,(0,i.resolve)(t,e)).replaceAll(i.sep,"/")}function isSweeping(e){return/^[*?./]+$/.test(e)}const l=1e4,h=4096,f=/[*?[\]{}()!+@|\\]/,d=/(?:^|[/{,(|])\.\.(?=$|[/},)|])/
function parsePatterns(e,t,n=i.sep){const withSlashes=e=>"\\"===n?e.replaceAll("\\","/"):e,s=(0,c.c3)(withSlashes(e))
if(s.length>l)return(0,r.gz)(o.Qq`lists more than ${l} patterns`)
const a=[],u=[],h=[]
for(const e of s){const n=e.startsWith("!"),i=parsePattern(n?excluded(e):e,withSlashes(t))
i.ok?(n?u:a).push(i.value):h.push(i.reason)}return 0===h.length&&0===a.length&&h.push(function nothingIncluded(e){return 0===e.length?o.Qq`contains no patterns`:o.Qq`only excludes files; add a pattern that includes some`}(u)),0===h.length?(0,r.ok)({include:a,exclude:u}):(0,r.gz)((0,o.fj)(h,o.Qq`; `))}function isLiteral(e){return!f.test(e)}function excluded(e){return e.slice(1).trim().replace(/\/$/,"/**")}function parsePattern(e,t){if(""===e)return(0,r.gz)(o.Qq`has a line with only !; write the pattern to exclude after it`)
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
const c=(0,r.CD)(()=>(0,s.f)(a))
return c.ok?(0,r.ok)(a):(0,r.gz)(o.Qq`${e} ${c.reason.text}`)}const p=500
function parseSourceLink(e){const t=(0,c.r4)(e,p),n=t.ok?(0,a.al)(t.value):null
return null===n?t:(0,r.gz)(n)}}),70401:((e,t,n)=>{n.d(t,{KD:()=>checked,au:()=>didYouMean,e6:()=>inputErrors,i_:()=>InputReader,og:()=>parseFlag,yL:()=>oneOf})
var i=n(21916),r=n(12394),s=n(74043),o=n(73999)
function inputErrors(e){const[t]=e
return 1===e.length&&void 0!==t?t:s.Qq`${e.length} errors in the inputs: ${(0,s.fj)(e,s.Qq`; `)}`}function didYouMean(e,t){const n=e.toLowerCase().replaceAll("_","-"),r=(0,i.kp)(n,t)
return(0,i.Io)(n,r)<=Math.max(1,Math.floor(r.length/3))?s.Qq` (did you mean ${r}?)`:[]}function oneOf(e){return t=>{const n=e.find(e=>e===t)
if(void 0!==n)return(0,r.ok)(n)
const i=(0,s.fj)(e,s.Qq`, `)
return(0,r.gz)(s.Qq`${t} is not one of ${i}${didYouMean(t,e)}`)}}function parseFlag(e){return/^(?:true|True|TRUE)$/.test(e)?(0,r.ok)(!0):/^(?:false|False|FALSE)$/.test(e)?(0,r.ok)(!1):(0,r.gz)(s.Qq`${e} is not true or false`)}const a=new Map(o.QL.flatMap(({name:e,default:t})=>void 0===t||t.startsWith("${{")?[]:[[e,t]]))
class InputReader{#N
#T=[]
constructor(e){this.#N=e}value(e){return this.#N[e]?.trim()||(a.get(e)??"")}optional(e,t){const n=this.value(e)
return""===n?null:(0,r.Xd)(this.#I(e,t(n)))}required(e,t){const n=this.#I(e,t(this.value(e)))
if(n.ok)return n.value
const i=t(a.get(e)??"")
if(!i.ok)throw new TypeError(`The default of the input ${e} cannot be read.`)
return i.value}#I(e,t){return t.ok||this.add(s.Qq`input ${e}: ${t.reason}`),t}add(...e){this.#T.push(...e)}get faults(){return this.#T}}function checked(e){return t=>{const n=e(t)
return null===n?(0,r.ok)(t):(0,r.gz)(n)}}}),8569:((e,t,n)=>{n.d(t,{Lw:()=>passwordLines,bb:()=>parsePasswordVariable,o7:()=>parseSecret,wu:()=>parsePasswords})
var i=n(12394),r=n(74043)
const s=4096,o=r.Qq`contains an expression that was not evaluated; write it as \${{ secrets.NAME }} in the workflow`,a=[[/\$\{\{|\}\}/,o],[/^(?:\$\{?\w+\}?|%\w+%)$/,r.Qq`is a reference to a variable, not its value`],[/^\*+$/,r.Qq`is a masked value (***), not the secret itself`],[/^(["'`]).*\1$/s,r.Qq`is in quotes; store it without them`],[/^<.*>$/s,r.Qq`is a placeholder in angle brackets`],[/^(?:true|false|null|undefined|none|changeme|secret-here|your[-_ ]?(?:api)?[-_ ]?(?:key|token)(?:[-_ ]here)?)$/i,r.Qq`is a placeholder`],[/^-----BEGIN /,r.Qq`is PEM, not an API key`],[/^[a-z]+:\/\//i,r.Qq`is a URL, not a key or token`],[/^(?:bearer|basic|token)\s/i,r.Qq`starts with the name of an authentication scheme; store only the value after it`],[/[\r\n]/,r.Qq`contains a line break`],[/\s/,r.Qq`contains whitespace`],[/[^\x21-\x7e]/,r.Qq`contains a character that is not allowed in an HTTP header`]]
function parseSecret(e){if(e.length>s)return(0,i.gz)(r.Qq`is longer than ${s} characters`)
const t=a.find(([t])=>t.test(e))
return void 0===t?(0,i.ok)(e):(0,i.gz)(t[1])}const c=20,u=1024
function passwordLines(e){return[...new Set(e.split(/\r\n|\r|\n/))].filter(e=>""!==e.trim())}function parsePasswords(e){const t=passwordLines(e)
return t.length>c?(0,i.gz)(r.Qq`contains more than ${c} passwords`):t.some(e=>e.length>u)?(0,i.gz)(r.Qq`contains a password that is longer than ${u} characters`):t.some(e=>/\$\{\{.*\}\}/.test(e))?(0,i.gz)(o):(0,i.ok)(t)}const l=/^(?:INPUT|GITHUB|ACTIONS|RUNNER|CERTSPOTTER)(?:_|$)/i
function parsePasswordVariable(e){const t=e.trim()
return/^[A-Za-z_][A-Za-z0-9_]{0,254}$/.test(t)?l.test(t)?(0,i.gz)(r.Qq`${t} is a variable of the runner or of this Action; put the password in another variable`):(0,i.ok)(t):(0,i.gz)(r.Qq`must be the name of an environment variable (letters, digits and _), not a password`)}}),29374:((e,t,n)=>{n.d(t,{E9:()=>parseDuration,GW:()=>o,_U:()=>parseDate,a3:()=>formatDuration,gM:()=>thresholdMilliseconds,pe:()=>parseTime,rr:()=>parseAsOf})
var i=n(12394),r=n(74043)
const s={d:864e5,h:36e5,m:6e4},o=36525*s.d,a=/^(\d{1,12})(?:(d)|(h)|(m))$/,c=/^(\d{1,12}(?:\.\d{1,6})?)%$/
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
return void 0===t?null:void 0!==n?Number(t)*s.d:Number(t)*(void 0===i?s.m:s.h)}function parseSimple(e){const t=c.exec(e)?.[1]
if(void 0!==t)return function parseShare(e,t){return t>100?(0,i.gz)(r.Qq`${e} is more than the whole lifetime of a certificate (100%)`):(0,i.ok)({kind:"share",percent:t})}(e,Number(t))
const n=parseTime(e)
return null===n?(0,i.gz)(r.Qq`${e} is not a duration; write it like 30d, 12h, 45m or 20%`):n>o?(0,i.gz)(r.Qq`${e} is longer than a century`):(0,i.ok)({kind:"time",milliseconds:n})}const u=/^(?<year>\d{4})-(?<month>\d\d)-(?<date>\d\d)(?:[Tt](?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,](?<fraction>\d{1,9}))?)?(?<offset>[Zz]|[+-]\d\d(?::?\d\d)?)?)?$/,[l,h]=[Date.parse("0000-01-01T00:00:00Z"),Date.parse("9999-12-31T23:59:59Z")]
function parseAsOf(e,t){if("now"===e)return(0,i.ok)(t)
const n=/^[+-]/.test(e)?function parseRelative(e,t){const n=parseTime(e.slice(1))
return null===n?(0,i.gz)(r.Qq`${e} is not an offset from now; write it like +14d or +12h`):n>o?(0,i.gz)(r.Qq`${e} is more than a century from now`):(0,i.ok)(e.startsWith("-")?t-n:t+n)}(e,t):parseIso(e)
return n.ok&&(n.value<l||n.value>h)?(0,i.gz)(r.Qq`${e} is not within the years 0 to 9999`):n}function parseDate(e){const t=parseIso(e)
return t.ok?t:(0,i.gz)(r.Qq`${e} is not an ISO 8601 date; write it like 2027-01-31`)}function parseIso(e){const t=u.exec(e)?.groups
if(void 0===t)return(0,i.gz)(r.Qq`${e} is not an ISO 8601 date or time; write it like 2027-01-31, 2027-01-31T09:00Z or +14d`)
const{hour:n="0",minute:s="0",second:o="0",fraction:a="",offset:c}=t
if(void 0!==t.hour&&void 0===c)return(0,i.gz)(r.Qq`${e} has no UTC offset; add one, such as Z or +01:00`)
const l=function midnightOf(e,t,n){const i=new Date(0)
return i.setUTCFullYear(e,t-1,n),i.getUTCMonth()===t-1&&i.getUTCDate()===n?i.getTime():null}(Number(t.year),Number(t.month),Number(t.date)),h=function offsetMinutes(e){if("Z"===e||"z"===e)return 0
const t=e.slice(1).replace(":",""),[n,i]=[Number(t.slice(0,2)),Number(t.slice(2)||"0")]
return n>23||i>59?null:(e.startsWith("-")?-1:1)*(60*n+i)}(c??"Z")
if(null===l||Number(n)>23||Number(s)>59||Number(o)>59||null===h)return(0,i.gz)(r.Qq`${e} is not a valid date or time`)
const f=60*Number(n)+Number(s)-h,d=Math.trunc(1e3*Number(`0.${a||"0"}`))
return(0,i.ok)(l+1e3*(60*f+Number(o))+d)}}),73368:((e,t,n)=>{n.d(t,{Fg:()=>parseId,GG:()=>parseSerial,Ht:()=>f,XU:()=>parseDistinguishedName,Zb:()=>parseUsage,c3:()=>listOf,r4:()=>parseText,tz:()=>parseSha256,uK:()=>parseShard})
var i=n(12394),r=n(74043),s=n(62509),o=n(43956),a=n(70401)
function parseText(e,t){const n=e.trim()
return""===n?(0,i.gz)(r.Qq`is empty`):n.length>t?(0,i.gz)(r.Qq`is longer than ${t} characters`):(0,i.ok)(n)}const c=64
function parseSerial(e){const t=e.startsWith("-"),n=bareHex(t?e.slice(1):e)
if(null===n)return(0,i.gz)(r.Qq`${e} is not a serial number in hex`)
const s=n.replace(/^0+(?=.)/,""),o=s.length%2==0?s:`0${s}`
return o.length>2*c?(0,i.gz)(r.Qq`is longer than ${c} bytes`):(0,i.ok)(t?`-${o}`:o)}function parseSha256(e){const t=bareHex(e)
return null===t?(0,i.gz)(r.Qq`${e} is not a hash in hex`):64===t.length?(0,i.ok)(t):(0,i.gz)(r.Qq`${e} is not a SHA-256 hash: it has ${t.length} hex digits, not 64`)}function bareHex(e){const t=e.toLowerCase().replace(/^0x/,"").replace(/[:\s]/g,"")
return/^[\da-f]+$/.test(t)?t:null}function parseDistinguishedName(e){const t=(0,i.CD)(()=>(0,s.Vp)(e))
return t.ok?0===t.value.length?(0,i.gz)(r.Qq`is empty`):(0,i.ok)(e):(0,i.gz)(r.Qq`${e} is not a distinguished name: ${t.reason.text}`)}const u=64
function parseId(e){return e.length>u?(0,i.gz)(r.Qq`has ${e.length} characters; the maximum is ${u}`):/^[A-Za-z\d._-]+$/.test(e)?(0,i.ok)(e):(0,i.gz)(r.Qq`${e} can contain only letters, digits, ".", "_" and "-"`)}const l=/^[0-2](?:\.(?:0|[1-9]\d{0,38})){1,32}$/
function parseUsage(e){const t=e.trim().toLowerCase()
if(o.b9.includes(t))return(0,i.ok)(t)
if(l.test(t))return(0,i.ok)((0,o.yv)(t))
const n=(0,r.fj)(o.b9,r.Qq`, `)
return(0,i.gz)(r.Qq`${e} is not an extended key usage; use ${n}, or an OID${(0,a.au)(t,o.b9)}`)}const h=1024,f={index:0,count:1}
function parseShard(e){const[,t,n]=/^(\d{1,6})\s*\/\s*(\d{1,6})$/.exec(e)??[]
if(void 0===t)return(0,i.gz)(r.Qq`${e} is not a shard; write it as i/n, such as 1/4`)
const[s,o]=[Number(t),Number(n)]
return o<1||o>h?(0,i.gz)(r.Qq`${e} is not a valid shard: the number of parts must be from 1 to ${h}`):s<1||s>o?(0,i.gz)(r.Qq`${e} is not a valid shard: the parts are 1/${o} to ${o}/${o}`):(0,i.ok)({index:s-1,count:o})}function listOf(e){return e.split(/\r\n|\r|\n/).map(e=>e.trim()).filter(e=>""!==e&&!e.startsWith("#"))}}),99368:((e,t,n)=>{function parseJson(e){try{return JSON.parse(e)}catch{return}}function isObject(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}function fieldsOf(e){return isObject(e)?e:{}}n.d(t,{Gv:()=>isObject,Pf:()=>fieldsOf,qF:()=>parseJson})}),62948:((e,t,n)=>{n.d(t,{W:()=>explain,e:()=>run})
var i=n(19254),r=n(40020),s=n(36665)
class RepositoryRecords{keys=new Set
domains=new Set
certificates=new Map
#P=new Map
#L=new Set
add(e,t){const{publicKeySha256:n}=e
if(this.keys.add(n),(0,r.Yn)(e)&&(this.#L.add(n),this.certificates.set(e.tbsSha256,(0,r.$t)(e))),null===t||e.ca)return
const i=[...e.dnsNames,...e.commonNames,...t]
for(const e of i.map(s.Ow))null!==e&&this.domains.add(e);(0,r.Yn)(e)||this.#z(e,i)}get requestedKeys(){return[...this.#P.values()].filter(({publicKeySha256:e})=>!this.#L.has(e))}#z(e,t){const{publicKeySha256:n}=e,s=this.#P.get(n)??{publicKeySha256:n,dnsNames:new Set,documents:[]}
for(const e of t.map(i.Cc))e?.includes(".")&&s.dnsNames.add(e)
s.documents.push((0,r.$t)(e)),this.#P.set(n,s)}}var o=n(29737),a=n(95425),c=n(29164),u=n(91266),l=n(45563),h=n(46399),f=n(5298),d=n(39210)
const p={commit:null,how:"none"}
async function openBasePlan(e){const{context:t}=e
if(null===t||null===t.base)return withoutPlan(m)
const i=await(0,o.MS)(e.signal,async function compare_open(e,t,i){const{settings:r,raw:s,settle:o,files:a,signal:u}=e,{readBase:l}=await Promise.all([n.e(815),n.e(606),n.e(809)]).then(n.bind(n,59809))
return l({context:t,base:i,raw:s,settings:r,settle:o,signal:u,paths:a.map(({path:e})=>e),connect:(0,c.m)(t,r,u)})}(e,t,t.base))
return null===i?withoutPlan(unknownBecause([],p,e)):i.ok?new PlanOfBase(i.value,e):withoutPlan(unknownBecause(i.reason.findings,i.reason.commit,e))}const m={comparison:{kind:"none"},changes:new Map,base:p,basePins:{kind:"none"},findings:[]}
function withoutPlan(e){return{take:()=>Promise.resolve(),compare:()=>Promise.resolve(e)}}function unknownBecause(e,t,{settings:n}){const i=0===n.authorize.length?m.comparison:{kind:"unknown"}
return{...m,comparison:i,basePins:{kind:"unknown"},base:t,findings:e}}class PlanOfBase{#j
#M
#H
#D
#B
#K=[]
#U=new Set
constructor(e,t){this.#j=e,this.#M=t
const{settings:n}=e
this.#H=new a.In(null!==n&&function authorizes(e,{settings:t,context:n}){const i=n?.base?.ref??"",applies=({mode:e})=>(0,h.HS)(e,i,n?.defaultBranch??null)
return(applies(e)||!applies(t))&&e.apiUrl.href===t.apiUrl.href}(n,t)?n.authorize:[]),this.#D=new a.In(n?.pins??[]),this.#B=new l.GL(n?.asOf??t.settings.asOf,function shardOf(e,{shard:t}){return null===e||1===e.shard.count?t:new d.D(e.shard)}(n,t))}async take(e,t,n){await this.#j.files.dropSame(e,t)&&(0===n.length&&this.#U.add(e),await this.#f(e,n))}async compare(e,t){const{commit:i,files:r,hidden:s}=this.#j,{convertedFiles:a,readOthers:c}=await Promise.all([n.e(815),n.e(606),n.e(809)]).then(n.bind(n,59809)),u=await(0,o.MS)(this.#M.signal,c(r))
if(null===u)return unknownBecause([],i,this.#M)
if(!u.ok)return unknownBecause([u.reason],i,this.#M)
const l=new o.P0(this.#M.signal)
for(const{path:e,bytes:t}of u.value.files){if(await l.areOver())return unknownBecause([],i,this.#M)
const n=[...this.#H.entriesOf(e),...this.#D.entriesOf(e)],{found:r}=await this.#M.reader.read(e,t,n)
await this.#f(e,r)}const{authorizations:f}=this.#B.finish(),d=u.value.unread.length+s.length===0,{changes:p,removed:g,newNames:w}=(0,h.cU)(f,e,{isWhole:d,unseen:t}),{settings:y}=this.#M
return{comparison:y.authorize.length>0||""!==(this.#M.raw.config??"").trim()||g.length>0?{kind:"compared",removed:g,newNames:w,hidesChanges:this.#F(u.value,t)}:m.comparison,changes:p,base:i,basePins:this.#G(u.value),findings:[...this.#j.findings,...a(u.value.unread)]}}#F({unread:e},t){const{hidden:n,unseenChanges:i}=this.#j
return e.length+n.length+i.length>0||[...t].some(e=>!this.#U.has(e))}#G({unread:e}){const{settings:t,hidden:n,unseen:i,openPinInput:r}=this.#j
if(null!==r)return{kind:"unknown"}
const s=0===n.length&&![...e,...i].some(e=>this.#D.entriesOf(e).length>0)
return{kind:"known",pins:(0,u.Ep)(t?.pins??[],this.#K),rules:t??this.#M.settings,isWhole:s}}async#f(e,t){this.#B.add(await(0,f.ki)(t,this.#H.entriesOf(e),this.#M.verify))
for(const n of this.#D.entriesOf(e))for(const{document:e}of t)this.#K.push({document:(0,r.ht)(e),entry:n})}}var g=n(7166),w=n(62553),y=n(12394),b=n(45974),k=n(78766),v=n(74438),q=n(33075),S=n(74043)
const A=setOf("pem crt cer cert der ca-bundle csr req p10","p7b p7c p7 spc pkcs7 p12 pfx pkcs12 jks jceks keystore truststore"),$=setOf("c cc cpp cxx h hh hpp m mm cs fs vb go rs swift zig java kt kts scala groovy clj erl hrl ex exs hs ml lua dart","js mjs cjs jsx ts mts cts tsx vue svelte hbs py pyi ipynb rb php pl pm t r jl sh bash bats zsh fish ps1 psm1 bat","sql proto md mdx markdown rst adoc asciidoc tex org pod html htm css scss svg")
function setOf(...e){return new Set(e.flatMap(e=>e.split(" ")))}function extensionOf(e){const t=e.slice(e.lastIndexOf("/")+1),n=t.lastIndexOf(".")
return-1===n?"":t.slice(n+1).toLowerCase()}function expectedIn({path:e,isSwept:t}){return t&&function isSourceOrDocsName(e){return $.has(extensionOf(e))}(e)?"examples":"documents"}const x={error:"error",warn:"warning",ignore:"notice"}
class Sweep{#W=0
#Y=0
#V=[]
#X=0
#Z=!1
take(e,t){this.#W++
const n=this.#J(e,t)
return n.some(({level:e})=>"error"===e)&&(this.#Z=!0),n}#J(e,t){const n=t.some(({code:e})=>"no-document"===e)
return function isCertificateName(e){return A.has(extensionOf(e))}(e)?n&&t.length>1?without("no-document",t):t:(n&&this.#ee(e),t.some(({code:e})=>"not-checked-out"===e)&&this.#X++,without("no-document",without("not-checked-out",t)))}#ee(e){this.#Y++,this.#V.length<=5&&this.#V.push(e)}finish(e,t){const n=[]
this.#X>0&&n.push(function notCheckedOut(e){return(0,v.gk)("warning","not-checked-out",v.jx,S.Qq`${(0,S.hS)(e,S.Qq`file`,S.Qq`files`)} ${Q} ${1===e?S.Qq`is a Git LFS pointer`:S.Qq`are Git LFS pointers`}: the content is not in the checkout, so it was not read.`,S.Qq`Set lfs: true for actions/checkout, or exclude the files with lines that start with "!".`)}(this.#X))
const i=this.#Z?"notice":x[t]
return this.#W>0&&0===e?n.push(function nothingInAny(e,t){return(0,v.gk)(t,"no-document",v.jx,S.Qq`None of the ${(0,S.hS)(e,S.Qq`file`,S.Qq`files`)} ${Q} contains a certificate or CSR that can be read.`,S.Qq`Check that the repository is checked out and contains certificates. If it does not need to contain any, set if-no-files-found to warn or ignore.`)}(this.#W,i)):this.#Y>0&&n.push(function nothingInSome(e,t,n){const i=e>5?[]:S.Qq`: ${(0,S.fj)(n,S.Qq`, `)}`
return(0,v.gk)("notice","no-document",v.jx,S.Qq`Of the ${(0,S.hS)(t,S.Qq`file`,S.Qq`files`)} ${Q} ${e} ${1===e?S.Qq`contains`:S.Qq`contain`} no certificate or CSR${i}.`,S.Qq`Nothing needs to be done if this is intended. To get a finding for each file without one, use a pattern with the folder or the extension of your certificates, such as certs/** or **/*.pem.`)}(this.#Y,this.#W,this.#V)),n}}function without(e,t){return t.filter(({code:t})=>t!==e)}const Q=S.Qq`matched by wildcards alone, such as **,`
class Collector{documents
issuers
#te
findings
pinItems=[]
matchedPins=new Set
known=new q.Kc
unseen=new Set
#ne=new Sweep
files=0
isWhole=!0
#ie=!1
constructor({documents:e,issuers:t,...n},i){this.documents=e,this.issuers=t,this.#te=n,this.findings=[...i]}isGrowingLarge(){return!(this.#ie||this.documents.count<b.ap)&&(this.#ie=!0,!0)}cutShort(){this.isWhole=!1,this.findings.push((0,o.hJ)(S.Qq`${(0,S.hS)(this.files,S.Qq`file`,S.Qq`files`)} had been read by then, and no pin was checked.`))}pass(e,t){this.findings.push(t),this.#re(e)}finish(){this.findings.push(...this.#ne.finish(this.documents.count,this.#te.ifNoFilesFound))}async take(e,t){const{planner:n,basePlan:i,verify:r,reader:s,repository:o,mayBeMentioned:a}=this.#te,c=[...e.authorize,...e.pins],{found:u,commentedOut:l,findings:h}=await s.read(e.path,t,c,expectedIn(e))
h.some(({code:e})=>"not-checked-out"===e)&&this.unseen.add(e.path),this.findings.push(...e.isSwept?this.#ne.take(e.path,h):h),this.#re(e)
for(const{document:e}of u)this.documents.add(e)
for(const{document:e}of l)this.documents.add(e,!0)
for(const t of e.pins)this.#se(u,t)
for(const t of u)this.issuers.take(t,e.pins)
const d=0===e.authorize.length?null:e.authorize.flatMap(({dnsNames:e})=>e)
if(null!==o)for(const{document:e}of u)o.add(e,d)
a&&this.known.add(u,e.pins.length>0),e.authorize.length>0&&n.add(await(0,f.ki)(u,e.authorize,r)),await i.take(e.path,t,u)}#se(e,t){for(const{document:n}of e)this.pinItems.push({document:(0,r.ht)(n),entry:t})}#re({pins:e}){this.files++
for(const t of e)this.matchedPins.add(t)}}function tooManyDocuments(e,t){return(0,v.gk)("error","file-unreadable",{path:e,line:null},S.Qq`This file and the ones after it were not read: the files before it contain ${t} documents, and a run can read no more.`,S.Qq`Narrow the patterns, or spread the files over several runs.`)}var O=n(63603)
var _=n(52385),R=n(50453),C=n(9009)
const E=new Set(["pull_request_target","workflow_run"]),N=new Set(["pull_request","merge_group"])
function decide(e,t){return"plan"===e?plan(S.Qq`mode is plan`):"apply"===e?function decideApply(e){if(null!==e&&E.has(e.eventName))return refused(S.Qq`${e.eventName} runs with secrets on content that a stranger might have written, so nothing is authorized.`,S.Qq`Authorize on a push to the default branch, and set mode to auto for everything else.`)
if("foreign"===e?.proposal)return refused(S.Qq`This run is about a pull request from a fork or of unknown origin, so nothing is authorized.`,S.Qq`Set mode to auto, which shows the plan on the pull request and applies it after the merge.`)
return apply(S.Qq`mode is apply`)}(t):function decideAuto(e){if(null===e)return plan(S.Qq`this is not a GitHub Actions run; to authorize, set mode to apply`)
const{eventName:t}=e
if(E.has(t)||N.has(t))return plan(S.Qq`${t} only proposes a change`)
if("foreign"===e.proposal)return plan(S.Qq`${t} is about a pull request that does not, or might not, come from this repository`)
return(0,C.d)(e)?apply(S.Qq`${t} runs on the default branch`):plan(S.Qq`${t} on ${e.ref} is not known to be a run on the default branch`)}(t)}function plan(e){return{mode:"plan",reason:e,refusal:null}}function apply(e){return{mode:"apply",reason:e,refusal:null}}function refused(e,t){const n=(0,v.gk)("error","apply-refused",v.jx,e,t)
return{mode:"plan",reason:S.Qq`mode apply is refused here`,refusal:n}}var T=n(12527),I=n(49305)
class DocumentRecords{#oe
#ae=[]
#ce=""
#re=0
constructor(e){this.#oe=e}get count(){return this.#re}add(e,t=!1){this.#re++,this.#oe&&(this.#ce+=`${(0,I.aB)(function documentEntry(e,t){const n=(0,r.Yn)(e)?e:null
return{...(0,r.$t)(e),kind:e.kind,encoding:e.encoding,alias:e.alias,subject:e.subject,issuer:n?.issuer??null,serial:n?.serial??null,notBefore:(0,T.vs)(n?.notBefore??null),notAfter:(0,T.vs)(n?.notAfter??null),publicKeySha256:e.publicKeySha256,publicKeyAlgorithm:e.publicKeyAlgorithm,certificateSha256:n?.certificateSha256??null,tbsSha256:n?.tbsSha256??null,dnsNames:e.dnsNames,ca:e.ca,usages:e.usages,commentedOut:t}}(e,t))}\n`,this.#ce.length<65536||(this.#ae.push(Buffer.from(this.#ce)),this.#ce=""))}*entries(){for(const e of this.#ae)yield*lines(e.toString())
yield*lines(this.#ce)}}function lines(e){return e.split("\n").slice(0,-1)}var P=n(70338)
const L={status:"planned",attempts:0},z={status:"not-tried",attempts:0,why:"there is no API key"}
function apiKeyMissing({context:e}){const t=null===e?S.Qq`Set the environment variable CERTSPOTTER_API_KEY. The key is on your SSLMate account page.`:S.Qq`Pass it from a secret: api-key: \${{ secrets.CERTSPOTTER_API_KEY }}. GitHub does not pass secrets to runs from forks or Dependabot, and a secret that does not exist is empty.`
return(0,v.gk)("error","api-key-missing",v.jx,S.Qq`There is something to authorize, but api-key is not set.`,t)}var j=n(4011),M=n(76760),H=n(82872),D=n(73999),B=n(70401),K=n(73368)
const U=6048e5,F=1e5
function readAudit(e,t){return{level:e.required("audit",(0,B.yL)(D.hn)),domains:(0,K.c3)(e.value("audit-domains")),withKey:e.required("audit-with-key",B.og),requests:e.required("audit-requests",parseRequests),state:e.optional("audit-state",(0,B.KD)(t)),apiUrl:e.required("ct-api-url",H.nV)}}function parseRequests(e){const t=/^\d{1,9}$/.test(e)?Number(e):0
return t>=1&&t<=F?(0,y.ok)(t):(0,y.gz)(S.Qq`${e} is not a whole number between 1 and ${F}`)}function auditConfigOf(e){const{allow:t=[],"missing-after":n=U}=e
return{allow:t.map(allowanceOf),missingAfter:n}}function allowanceOf(e){const{issuer:t="","public-key-sha256":n,names:i,reason:r,until:s}=e
return{by:void 0===n?{kind:"issuer",issuer:t}:{kind:"key",publicKeySha256:n},names:i??null,reason:r,until:s??null}}function entriesOf(e,t,n){const{authorize:i=[],pins:r=[]}=t
return{authorize:i.map(t=>function authorizeEntry(e,t,n){return{origin:e,files:t.files,dnsNames:t["dns-names"]??n.dnsNames,by:t.by??n.by,keystorePasswordEnv:t["keystore-password-env"]??null}}(e,t,n)),pins:r.map(t=>function pinEntry(e,t,n){return{origin:e,name:t.name??null,files:t.files,failBefore:t["fail-before"]??n.failBefore,warnBefore:t["warn-before"]??n.warnBefore,expect:expectation(t.expect??{}),source:t.source??null,sourceLinks:t["source-link"]??[],sourceHosts:t["source-hosts"]??[],verify:t.verify??"issuer",rotates:t.rotates??null,update:t.update??null,references:t.references??null,keystorePasswordEnv:t["keystore-password-env"]??null}}(e,t,n))}}function expectation(e){const{subject:t,issuer:n,serial:i,usage:r}=e,{"issuer-public-key-sha256":s}=e,{"public-key-sha256":o,"certificate-sha256":a}=e
return{...t&&{subject:t},...n&&{issuer:n},...i&&{serial:i},...o&&{publicKeySha256:o},...a&&{certificateSha256:a},...r&&{usage:r},...s&&{issuerPublicKeySha256:s}}}var G=n(8569),W=n(29374)
var Y=n(72164)
async function loadSettings(e,t){const i=new B.i_(e),r=function readDefaults(e){return{by:e.required("authorize-by",(0,B.yL)(D.q9)),dnsNames:(0,K.c3)(e.value("dns-names")),failBefore:e.required("fail-before",W.E9),warnBefore:e.required("warn-before",W.E9)}}(i),s=entriesOf("input",function readPatterns(e,t){["authorize","pins","config"].every(t=>""===e.value(t))&&e.add(S.Qq`none of the inputs authorize, pins and config is set; name the files to read in at least one of them`)
const filesIn=n=>{const i=e.optional(n,e=>(0,Y.Z7)(e,t))
return null===i?[]:[{files:i}]}
return{authorize:filesIn("authorize"),pins:filesIn("pins")}}(i,t.workspace),r),o=await async function readConfig(e,t){const i=e.value("config"),r=e.optional("config",t.readConfig)
if(null===r)return{}
const{parseConfig:s}=await Promise.all([n.e(815),n.e(934),n.e(671)]).then(n.bind(n,31671)),o=s(r,i,t.workspace)
return o.ok?o.value:(e.add(...o.reason),{})}(i,t),a=entriesOf("config",o,r),c=function readOptions(e,t){const n=(0,B.KD)(t.refuseOutput)
return{apiKey:e.optional("api-key",G.o7),apiUrl:e.required("api-url",H.nV),asOf:e.optional("as-of",e=>(0,W.rr)(e,t.now))??t.now,mode:e.required("mode",(0,B.yL)(D.nI)),ifNoFilesFound:e.required("if-no-files-found",(0,B.yL)(D.WA)),githubToken:e.optional("github-token",G.o7),keystorePasswords:e.optional("keystore-passwords",G.wu)??[],comment:e.required("comment",(0,B.yL)(D.YN)),issue:e.required("issue",B.og),report:e.optional("report",n),sarif:e.optional("sarif",n),shard:e.optional("shard",K.uK)??K.Ht,id:e.optional("id",K.Fg),warnOnly:e.required("warn-only",B.og)}}(i,t),u=[...s.authorize,...a.authorize],l=[...s.pins,...a.pins],h={...readAudit(i,t.refuseOutput),...auditConfigOf(o.audit??{})},{report:f,sarif:d}=c
return function refuseSameFiles(e,t,n){const i=new Map
for(const[r,s]of Object.entries(t)){if(null===s)continue
const t=(0,M.resolve)(n,s),o=i.get(t)
void 0===o?i.set(t,S.Qq`inputs ${r} and `):e.add(S.Qq`${o}${r} name the same file, ${s}; write them to different files`)}}(i,{report:f,sarif:d,"audit-state":h.state},t.workspace),i.faults.length>0?(0,y.gz)(i.faults):(0,y.ok)({...c,authorize:u,pins:l,audit:h})}function settle(e,t){return load(e,t,e=>(0,k.RG)(e,t.workspace))}function load(e,t,n){const{workspace:i,now:r}=t
return loadSettings(e,{workspace:i,now:r,readConfig:n,refuseOutput:e=>(0,j.EL)(e,t)})}var V=n(746),X=n(44830)
const Z=S.Qq`Nothing watches it once this is merged: make sure that its owner's certificate is no longer trusted, or restore its file and its pattern.`
function removedStatus({pin:e,change:t}){return{...(0,X.Jy)(e.name,"warning",Z),change:t}}function removedFinding({name:e,change:t}){const n=t.gone.at(-1)
if("removed"!==t.kind||void 0===n)return[]
const i=t.gone.length-1
return[(0,v.gk)("warning","no-files-found",v.jx,S.Qq`The base branch watches the pin ${e}, and no pattern matches a certificate of it any more: it was ${describe(n)}${0===i?[]:S.Qq`, and ${i} more`}.`,Z)]}function describe({certificate:e,paths:t}){const{certificateSha256:n,issuer:i,notAfter:r}=e
return S.Qq`${n}, issued by ${i}, until ${(0,T.lF)(r)}, in ${(0,S.fj)(t,S.Qq`, `)}`}async function checkReferences(e,t,i,r){if(e.every(({pin:e})=>null===e.entry.references))return[]
const{ReferringPin:s}=await Promise.resolve().then(n.bind(n,33075)),a=new Map
for(const n of e){const{entry:e}=n.pin
null!==e.references&&a.set({...e,files:e.references},new s(n,t,i.asOf))}return async function judgeFiles(e,t,{ifNoFilesFound:i},r){const{workspace:s,signal:a}=r,c=new o.P0(a),{judgeReferences:u,nothingMentioned:l}=await Promise.all([n.e(41),n.e(213),n.e(897)]).then(n.bind(n,4897)),h={authorize:[],pins:[...e.keys()],ifNoFilesFound:i},f=await(0,w.l)(h,s,a)
let{isCutShort:d}=f
const p=[...f.findings],m=new Map
for(const{file:n,bytes:i}of(0,k.Ul)(f.files,s)){if(d||=await c.areOver(),d)break
if(!i.ok){p.push(i.reason)
continue}const r=n.pins.flatMap(t=>e.get(t)??[]),s=u({path:n.path,bytes:i.value,pins:r},t)
p.push(...s.findings)
for(const e of n.pins)m.set(e,s.hasMentions||!0===m.get(e))}if(d)return[...p,(0,o.hJ)(S.Qq`Not all files under \`references\` were read.`)]
for(const[t,n]of e)!1===m.get(t)&&p.push(l(n,t.files.include))
return p}(a,t,i,r)}const J=8,ee={error:"error",warn:"warning",ignore:"ok"},te={pins:[],findings:[],updatedFiles:[]}
async function watch(e,t,{settings:i,shard:r,host:s,reader:o}){const{pinItems:a,matchedPins:c,issuers:l,known:h,unseen:f,isWhole:d}=e
if(!d)return te
const p={settings:i,host:s,reader:o,matchedPins:c,issuers:l},m=(0,u.Ep)(i.pins,a,l),isHeld=({identity:e})=>r.includes(e),{changeOf:g,removed:w}=await async function changesOf(e,t,i){if("none"===e.kind)return{changeOf:()=>X.vK,removed:[]}
const{comparePins:r,unknownChange:s}=await n.e(683).then(n.bind(n,48683))
if("unknown"===e.kind)return{changeOf:s,removed:[]}
const{changes:o,removed:a}=r(e,t,i)
return{changeOf:e=>o.get(e)??s(e),removed:a}}(t,{pins:m,rules:i},f),y=w.filter(({pin:e})=>isHeld(e)),b=await async function watchAll(e,t){const watchEach=e=>async function watchOne(e,t){const i=function watch_judge(e,{settings:t,matchedPins:n}){return 0===e.certificates.length&&n.has(e.entry)?(0,V.Dl)(e):(0,V.ns)(e,t.asOf,ee[t.ifNoFilesFound])}(e,t),{source:r}=e.entry
if(null===r)return{pin:e,...i,updatedFiles:[],renewals:[]}
const{checkSource:s}=await Promise.all([n.e(280),n.e(41),n.e(213),n.e(966)]).then(n.bind(n,30966))
return s(e,r,i,t)}(e,t)
if(e.every(({entry:e})=>null===e.source))return Promise.all(e.map(watchEach))
const{default:i}=await n.e(606).then(n.bind(n,606))
return i(e,watchEach,{concurrency:J})}(m.filter(isHeld),p),k=b.map(({pin:e,status:t})=>({...t,change:g(e)})),v=[...k,...y.map(removedStatus)]
return{pins:v,findings:[...r.ofFiles((0,u.KM)(a)),...b.flatMap(({findings:e})=>e),...v.flatMap(removedFinding),...await checkReferences(b,h,i,s)],updatedFiles:b.flatMap(({updatedFiles:e})=>e)}}var ne=n(16151)
async function run(e,t){const i=await settle(e,t)
if(!i.ok)return i
const r=i.value,s=new d.D(r.shard),a=decide(r.mode,t.context)
t.say(S.Qq`This run ${"plan"===a.mode?S.Qq`only plans`:S.Qq`authorizes`}: ${a.reason}.`)
const c=(0,o.et)(t.signal,400),u=await(0,w.l)(r,t.workspace,c),h=new P.z(r,t),p=(0,f.Xb)(ne.lE),m=await openBasePlan({context:t.context,settings:r,raw:e,settle:(e,n)=>async function settleOther(e,t,n){return(0,y.Xd)(await load(e,n,()=>(0,y.ok)(t)))}(e,n,t),files:u.files,verify:p,reader:h,shard:s,signal:t.signal}),v=new l.GL(r.asOf,s),q=new R.w(r.pins),A=new DocumentRecords(null!==r.report),$="never"===r.audit.level?null:new RepositoryRecords,x=r.pins.some(({references:e})=>null!==e),{ifNoFilesFound:Q}=r,C={documents:A,planner:v,basePlan:m,verify:p,reader:h,issuers:q,repository:$,mayBeMentioned:x,ifNoFilesFound:Q},E=await async function gather(e,t,n,i,r=b.Je){const s=new Collector(n,e.findings),a=new o.P0(i)
let{isCutShort:c}=e
for(const{file:n,bytes:i}of(0,k.Ul)(e.files,t)){if(c||=await a.areOver(),c)break
if(s.documents.count>=r){s.findings.push(tooManyDocuments(n.path,s.documents.count))
break}s.isGrowingLarge()&&(0,b.uT)(),i.ok?await s.take(n,i.value):s.pass(n,i.reason)}return c?s.cutShort():s.finish(),s}(u,t.workspace,C,c),N=v.finish(),T=await m.compare(N.authorizations,E.unseen),I=await watch(E,T.basePins,{settings:r,shard:s,host:t,reader:h}),j=await async function authorize(e,{mode:t},i,r){if(0===e.length)return{sent:[],findings:[]}
if("plan"===t)return{sent:e.map(()=>L),findings:[]}
const{apiKey:s}=i
if(null===s)return{sent:e.map(()=>z),findings:[apiKeyMissing(r)]}
const{CertSpotter:o,sendAll:a,sendFindings:c}=await Promise.all([n.e(606),n.e(828)]).then(n.bind(n,62828)),{environment:u,signal:l}=r,h=new o({apiUrl:i.apiUrl,apiKey:s,environment:u,signal:l})
let f=0
try{const onSent=()=>r.progress(++f,e.length),t=await a(e,h,{signal:l,onSent:onSent})
return{sent:t,findings:c(e,t)}}finally{await h.close()}}(N.authorizations,a,r,t),M=E.isWhole?$:null,H=(0,g.qS)(N,T,j),D={settings:r,shard:s,decision:a,repository:M,authorizations:H},B=await async function auditIfDue(e,t){const i=null!==e.repository||e.authorizations.some(({sent:e})=>"authorized"===e.status)
if(!i)return{audit:null,findings:[]}
const{audit:r}=await Promise.all([n.e(606),n.e(828)]).then(n.bind(n,62828))
return r(e,t)}(D,t),K=await(0,g.iK)(N.authorizations),U=(0,g.Ep)({settings:r,decision:a,shard:s,gathered:E,plan:N,compared:T,watched:I,sending:j,audited:B,authorizations:H,domainOf:K,context:t.context}),F=await async function announce(e,t,i,r){const{context:s,signal:o}=r
if(null===s)return{comment:"",findings:[]}
const a=(0,O.vm)(e)
if(o.aborted)return{comment:a,findings:[]}
if("never"===t.comment&&!t.issue)return{comment:a,findings:[]}
const{post:c}=await Promise.all([n.e(463),n.e(814)]).then(n.bind(n,86814))
return{comment:a,findings:await c({result:e,comment:a,settings:t,raw:i},s,r)}}(U,r,e,t),G=(0,g.$c)(U,F.findings),{written:W,findings:Y}=await async function writeIfWanted(e,t,i){const{report:r,sarif:s}=t
if(null===r&&null===s)return{written:{report:r,sarif:s},findings:[]}
const{write:o}=await n.e(13).then(n.bind(n,42013))
return o(e,t,i)}(G,r,t),V=(0,g.$c)(G,Y),{comment:X}=F,Z=await(0,_.y)(V.findings,t)
return(0,y.ok)({result:V,written:W,comment:X,annotated:Z,warnOnly:r.warnOnly})}async function explain(e,t,i){const r=await settle(t,i)
if(!r.ok)return r
const{explanationOf:s}=await n.e(555).then(n.bind(n,99555))
return(0,y.ok)(await s(e,r.value,i))}}),15133:((e,t,n)=>{n.d(t,{TH:()=>advise,Zq:()=>adviseOnState,_G:()=>adviseOnRenewal,_u:()=>a})
var i=n(12527),r=n(74043),s=n(69264),o=n(9210)
const a=r.Qq`Add the owner's certificate, or correct the pattern.`
function advise(e,t,n){if(e.mismatches.length>0)return function adviseMismatch({mismatches:e,counted:t}){if(0===t.length)return r.Qq`Find out whose certificate this is before any system trusts it.`
const n=pathsOf(e.map(({certificate:e})=>e))
return r.Qq`Find out whose certificate is in ${n} before any system trusts it: it does not match expect.`}(e)
const[s]=n
return void 0===s||"ok"!==t.verdict?adviseOnState(e,t):r.Qq`Get a successor with ${(0,o.ak)(s.usages)} from its owner before ${(0,i.lF)(t.judged.notAfter)}; ${s.certificate.path} does not count as one.`}function adviseOnState({entry:e},t){switch(t.verdict){case"not-yet-valid":return r.Qq`Also pin the certificate that is valid now, until this one becomes valid on ${(0,i.lF)(t.judged.notBefore)}.`
case"expired":return r.Qq`Replace it with the certificate that its owner uses now${function sinceRotation({rotates:e},{judged:t}){return t.notAfter===e?r.Qq`, or remove rotates if this is that certificate`:[]}(e,t)}${gapInWords(t)}.`
case"expiring":return r.Qq`Get its successor from its owner and pin it next to this one${gapInWords(t)}.`
case"ok":return function whileValid(e,{superseded:t,judged:n,current:o}){const a=t.map(({certificate:e})=>e),c=t.filter(t=>(0,s.cp)(e,t)).map(({certificate:e})=>e),u=a.filter(({path:e})=>e!==n.path),l=(0,i.lF)(n.notAfter)
if(n!==o)return r.Qq`Keep ${o.path} until its successor takes over on ${(0,i.lF)(n.notBefore)}; the successor expires on ${l}.`
if(c.length>0)return r.Qq`Make sure that ${pathsOf(c)} belongs to the owner of ${n.path}, which expires on ${l}; then remove the old one, or list both in one entry of the config file.`
if(0===u.length)return 0===a.length?r.Qq`Nothing to do.`:r.Qq`Remove the old certificate from ${pathsOf(a)}; its successor is in place and expires on ${l}.`
return r.Qq`Remove ${pathsOf(u)}; the successor is in place and expires on ${l}.`}(e,t)}}function adviseOnRenewal(e,t){const{certificate:n,expected:s,isTrusted:o,leavesGap:a,published:c}=e
if(!s){const e=c.renamed?r.Qq`with another subject`:r.Qq`with this subject`
return r.Qq`Ask the owner about the certificate ${e} on the page: it does not match expect.`}if(!o)return r.Qq`Ask the owner about the certificate on the page that expires on ${(0,i.lF)(n.notAfter)}: nothing proves that it is genuine.`
const u=(0,i.lF)(n.notAfter),l=a?r.Qq` and becomes valid only on ${(0,i.lF)(n.notBefore)}, which leaves a gap`:[],h=0===t.length?r.Qq`check its hashes and pin it next to this one`:r.Qq`check the hashes of ${(0,r.fj)(t,r.Qq`, `)} and merge ${1===t.length?r.Qq`it`:r.Qq`them`}`
return r.Qq`Its owner has published the successor, which expires on ${u}${l}: ${h}.`}function gapInWords({afterGap:e}){return null===e?[]:r.Qq`; ${e.path} becomes valid only on ${(0,i.lF)(e.notBefore)}`}function pathsOf(e){return(0,r.fj)([...new Set(e.map(({path:e})=>e))],r.Qq`, `)}}),88469:((e,t,n)=>{n.d(t,{Ev:()=>pinDifferences,dt:()=>u,iv:()=>difference})
var i=n(12527),r=n(74043),s=n(44830),o=n(69264),a=n(9210)
const c=5,u=3,l=2*i.vd
function differencesOf(e,t){return[...changed(r.Qq`subject`,e.subject,t.subject),...changed(r.Qq`issuer`,e.issuer,t.issuer),...usagesChanged(e.usages,t.usages),...listChanged(r.Qq`names`,e.alternativeNames,t.alternativeNames),...keyChanged(e,t),...changed(r.Qq`signature`,e.signatureAlgorithm.name,t.signatureAlgorithm.name),...listChanged(r.Qq`policies`,e.policies,t.policies),...e.ca===t.ca?[]:[t.ca?r.Qq`now a CA certificate`:r.Qq`no longer a CA certificate`],...validityChanged(e,t)]}function changed(e,t,n){return t===n?[]:[r.Qq`${e}: ${t||"(empty)"} → ${n||"(empty)"}`]}function usagesChanged(e,t){return e.length>0&&0===t.length?[r.Qq`usages: no longer restricted to ${listed(e)}`]:0===e.length&&t.length>0?[r.Qq`usages: now restricted to ${listed(t)}`]:listChanged(r.Qq`usages`,e,t)}function listChanged(e,t,n){const[i,s]=[new Set(t),new Set(n)],o=[...i].filter(e=>!s.has(e)),a=[...s].filter(e=>!i.has(e)),c=[...0===o.length?[]:[r.Qq`no longer ${listed(o)}`],...0===a.length?[]:[r.Qq`now also ${listed(a)}`]]
return 0===c.length?[]:[r.Qq`${e}: ${(0,r.fj)(c,r.Qq`; `)}`]}function listed(e){const t=(0,r.fj)(e.slice(0,c),r.Qq`, `)
return e.length<=c?t:r.Qq`${t} and ${e.length-c} more`}function keyChanged(e,t){if(e.publicKeySha256===t.publicKeySha256)return[]
const[n,i]=[keyInWords(e),keyInWords(t)]
return[n===i?r.Qq`key: new, ${i} as before`:r.Qq`key: ${n} → ${i}`]}function keyInWords({publicKeyAlgorithm:e,rsaBits:t,curve:n}){const i=t??n
return null===i?e:`${e} ${i}`}function validityChanged(e,t){const[n,s]=[(0,o.XA)(e),(0,o.XA)(t)],a=Math.abs(n-s)<=l?[]:[r.Qq`lifetime: ${(0,i.QA)(n)} → ${(0,i.QA)(s)}`]
return e.notAfter===t.notAfter?a:[...a,r.Qq`expiry: ${(0,i.lF)(e.notAfter)} → ${(0,i.lF)(t.notAfter)}`]}function pinDifferences({counted:e,mismatches:t},n,i){const r=0===e.length?[]:t.map(({certificate:e})=>e)
return[...i.map(({predecessor:e,certificate:t})=>difference(e,t,t.path)),...[...new Set(r)].map(e=>difference(n,e,e.path)),...lastSuccession(e)].slice(0,u)}function lastSuccession(e){const[t,n]=(0,a.dM)(e).slice(-2).reverse()
return void 0===t||void 0===n?[]:[difference(n,t,t.path)]}function difference(e,t,n){return{before:(0,s.hT)(e),after:(0,s.hT)(t),where:n,fields:differencesOf(e,t)}}}),45567:((e,t,n)=>{n.d(t,{$1:()=>isAsExpected,PW:()=>PageWords,a:()=>isEmptyExpectation,nw:()=>renewalExpectation,yC:()=>mismatchesOf})
var i=n(62509)
function mismatchesOf(e,t,n){const{subject:i,issuer:r,serial:s,publicKeySha256:o,certificateSha256:a,usages:c}=e,u=t.issuerPublicKeySha256,l=void 0===u?[]:n(e),unless=(t,n,i,r)=>void 0===i||t(i,r)?[]:[{certificate:e,key:n,expected:i,found:r}]
return[...unless(isNamed,"subject",t.subject,[i]),...unless(isNamed,"issuer",t.issuer,[r]),...unless(isOneOf,"serial",t.serial,[s]),...unless(isOneOf,"public-key-sha256",t.publicKeySha256,[o]),...unless(isOneOf,"certificate-sha256",t.certificateSha256,[a]),...unless(hasAll,"usage",t.usage,c),...unless(isOneOf,"issuer-public-key-sha256",u,l)]}const isNamed=(e,t)=>e.some(e=>t.some(t=>(0,i.Px)(e,t))),isOneOf=(e,t)=>e.some(e=>t.includes(e)),hasAll=(e,t)=>e.every(e=>t.includes(e))
function isAsExpected(e,t,n){return 0===mismatchesOf(e,t,n).length}function renewalExpectation({serial:e,publicKeySha256:t,certificateSha256:n,...i}){return i}function isEmptyExpectation(e){return 0===Object.keys(e).length}const r=/[A-Za-z0-9+/=_-]/
const s=/<[^<>]{0,1000}>/g
class PageWords{#ue
constructor(e){this.#ue=function withoutBase64(e){const t=[]
let n=0,i=0
for(let s=0;s<=e.length;s+=1)r.test(e.charAt(s))||(s-i>=48&&(t.push(e.slice(n,i)),n=s),i=s+1)
return[...t,e.slice(n)].join(" ")}(e).replace(s," ").replace(/\s{1,1000}/g," ").toLowerCase()}get isProse(){return!this.#ue.includes("\0")&&(this.#ue.includes("serial")||(this.#ue.match(/\p{L}{2,}/gu)?.length??0)>=30)}names(e){if(e.startsWith("-"))return!1
const t=e.replace(/^0+(?=.)/,"")
if(t.length>128)return!1
const n=[...t].join("[:\\s\\u200b-]?"),i=new RegExp(`(?<![0-9a-f])0*${n}(?![0-9a-f])`),r=new RegExp(`(?<![0-9])${BigInt(`0x${t}`)}(?![0-9])`)
return i.test(this.#ue)||r.test(this.#ue)}}}),91266:((e,t,n)=>{n.d(t,{Ep:()=>groupPins,KM:()=>misplacedRequestFindings,qU:()=>placeOfPin})
var i=n(74438),r=n(32217),s=n(74043),o=n(40020),a=n(45567),c=n(50453),u=n(9210)
function placeOfPin({certificates:[e]}){return e??i.jx}function groupPins(e,t,n=new c.w){return e.flatMap(e=>{const i=t.filter(t=>t.entry===e).map(({document:e})=>e).filter(o.Yn).filter(o.DC)
return"config"===e.origin?[configPin(e,i,n)]:function inputPins(e,t){return[...(0,r.$)(t,ownerOf)].flatMap(([t,n])=>function byNames(e){const t=[...(0,r.$)(e,namesOf)],[n,...i]=t.filter(([e])=>""!==e)
return void 0===n||i.length>0?t:[[n[0],e]]}(n).flatMap(([n,i])=>(0,u.eB)(countingOf(i)).map(i=>function inputPin(e,t,n,i){const r=function inFileOrder({members:e}){return e.toSorted((e,t)=>e.path===t.path?e.index-t.index:e.path<t.path?-1:1)}(i)
return{name:r[0]?.subject||"(empty subject)",identity:`input:${JSON.stringify([t,n,usagesOf(i)])}`,entry:e,certificates:r,counted:r,mismatches:[],lost:i.lost}}(e,t,n,i))))}(e,i)})}function configPin(e,t,n){const i=countingOf(t),r=e.files.include.join(" "),{expect:s}=e,issuerKeys=e=>n.issuerKeysOf(e,s.issuerPublicKeySha256??[]),o=i.flatMap(e=>(0,a.yC)(e,s,issuerKeys)),c=new Set(o.map(({certificate:e})=>e)),u=i.filter(e=>!c.has(e))
return{name:e.name??i[0]?.subject??r,identity:`config:${e.name??r}`,entry:e,certificates:i,...succession(e,u),mismatches:o}}function succession({expect:e},t){if(void 0!==e.usage)return{counted:t,lost:[]}
const{members:n,lost:i}=(0,u.cw)(t),r=new Set(n)
return{counted:t.filter(e=>r.has(e)),lost:i}}function ownerOf({path:e,subject:t,certificateSha256:n}){const i=e.slice(0,e.lastIndexOf("/")+1)
return JSON.stringify([i,""===t?n:t.toLowerCase()])}function namesOf({alternativeNames:e}){return[...new Set(e.map(e=>e.toLowerCase()))].sort().join("\n")}function usagesOf({members:[e]}){return String(e?.usages.toSorted().join(" "))}function countingOf(e){const t=e.filter(({ca:e})=>!e)
return t.length>0?t:e}function misplacedRequestFindings(e){return e.filter(({document:e})=>!(0,o.Yn)(e)).map(({document:e})=>(0,i.gk)("warning","wrong-kind",e,s.Qq`A CSR is not a certificate and cannot be pinned.`,s.Qq`Exclude it from the pins, or pin the certificate that was issued for it.`))}}),50453:((e,t,n)=>{n.d(t,{w:()=>KnownIssuers})
var i=n(62509),r=n(40020),s=n(52152)
function needsIssuers({source:e,verify:t,expect:n}){return null!==e&&"issuer"===t||void 0!==n.issuerPublicKeySha256}class KnownIssuers{#a
#le
#he
#fe=new Map
#de=new Map
#pe=new Map
#me=new Map
constructor(e=[],t=1e4){this.#a=e.filter(needsIssuers),this.#le=new Set(this.#a.flatMap(({expect:e})=>e.issuerPublicKeySha256??[])),this.#he=t}take({document:e,der:t},n){if(0===this.#a.length||!(0,r.Yn)(e))return
const s=n.some(e=>this.#a.includes(e)),o=this.#le.size>0&&this.#le.has(e.publicKeySha256)
if(!s&&!o&&!e.ca)return
if(this.#fe.size>=this.#he||this.#fe.has(e.certificateSha256))return
const a={document:(0,r.W5)(e),der:Uint8Array.from(t)}
this.#fe.set(e.certificateSha256,a.der),this.#me.clear(),e.ca&&add(this.#de,(0,i.mw)(e.subject),a),o&&add(this.#pe,e.publicKeySha256,a)}derOf({certificateSha256:e}){return this.#fe.get(e)??null}authoritiesOf(e,t){const{certificateSha256:n}=e,r=this.#me.get(n)
if(void 0!==r)return r
const o=(this.#de.get((0,i.mw)(e.issuer))??[]).filter(({document:t})=>function isPossible(e,{certificateSha256:t,authorityKeyId:n}){if(e.certificateSha256===t)return!1
const{subjectKeyId:i}=e
return null===n||null===i||n===i}(t,e)).slice(0,8).filter(e=>(0,s.s3)(t,e.der))
return this.#me.set(n,o),o}expectedSignersOf(e,t){return t.flatMap(e=>this.#pe.get(e)?.slice(0,1)??[]).slice(0,8).filter(t=>(0,s.s3)(e,t.der))}issuerKeysOf(e,t,n=this.derOf(e)){if(null===n)return[]
const i=[...this.expectedSignersOf(n,t),...this.authoritiesOf(e,n)]
return[...new Set(i.map(({document:e})=>e.publicKeySha256))]}}function add(e,t,n){const i=e.get(t)
void 0===i?e.set(t,[n]):i.push(n)}}),746:((e,t,n)=>{n.d(t,{Dl:()=>judgeEmpty,js:()=>usageLostFinding,ns:()=>judgePin})
var i=n(74438),r=n(12527),s=n(74043),o=n(40020),a=n(15133),c=n(88469),u=n(44830),l=n(69264),h=n(9210)
function expiryFinding(e,t){return(0,i.gk)(t.level,`pin-${t.verdict}`,t.judged,s.Qq`The pin ${e.name} ${function whatIsWrong({verdict:e,judged:t,asOf:n}){const i=(0,r.n$)(t.notAfter)
switch(e){case"expired":return s.Qq`expired on ${i}, ${(0,r.QA)(n-t.notAfter)} ago`
case"not-yet-valid":return s.Qq`has no certificate that is valid before ${(0,r.n$)(t.notBefore)}`
case"expiring":return s.Qq`expires on ${i}, in ${(0,r.QA)(t.notAfter-n)}`}}(t)}${function rotation({entry:e},{judged:t}){return t.notAfter===e.rotates?s.Qq`, because its owner has announced another certificate from then on`:[]}(e,t)}${function gap({afterGap:e}){return null===e?[]:s.Qq`; its successor in ${e.path} becomes valid only on ${(0,r.n$)(e.notBefore)}, which leaves a gap`}(t)}.`,(0,a.Zq)(e,t))}function mismatchFinding({name:e},{certificate:t,key:n,expected:r,found:o}){return(0,i.gk)("error","pin-mismatch",t,s.Qq`The pin ${e} does not match expect: ${n} should be ${(0,s.fj)(r,"usage"===n?s.Qq` and `:s.Qq` or `)} but ${function whatIs(e,t){return t.length>0?s.Qq`is ${(0,s.fj)(t,s.Qq`, `)}`:"usage"===e?s.Qq`the certificate lists no usage`:s.Qq`the certificate of its issuer is not among the files that are read`}(n,o)}.`,s.Qq`Ask the owner whether it has changed. If so, correct expect; if not, do not trust this certificate.`)}function usageLostFinding({name:e},{certificate:t,predecessor:n,usages:r},o){const a=(0,h.ak)(r)
return(0,i.gk)("warning","pin-usage-lost",o,s.Qq`The certificate with serial number ${t.serial} does not count as a successor of the pin ${e}: it lacks ${a}, which the current one with serial number ${n.serial} has.`,s.Qq`Ask the owner for a certificate with ${a}. If you do not need it, set expect.usage in a config entry to what you need, or remove the old certificate.`)}const f=s.Qq`Check whether both belong to one owner, which only their names suggest. If so, list both files in one entry of the config file; if not, this one has no successor. `
function judgePin(e,t,n){const{entry:o,certificates:h,counted:d,mismatches:p}=e,m=(0,l.aw)({entry:o,counted:d.length>0?d:firstToExpire(h)},t)
if(null===m)return{status:(0,u.Jy)(e.name,n,a._u),findings:[]}
const g=e.lost.filter(({certificate:e})=>e.notAfter>=t),{judged:w,successor:y,superseded:b}=m,k={name:e.name,verdict:0===p.length?m.verdict:"mismatch",level:0===p.length?levelOf(e,m,g):"error",notAfter:w.notAfter,daysLeft:(0,r.n8)(t,w.notAfter),certificates:h.map(pinned),successor:null===y?null:pinned(y),published:null,differences:(0,c.Ev)(e,w,g),advice:(0,a.TH)(e,m,g)},v=[...p.map(t=>mismatchFinding(e,t)),..."ok"===m.verdict?[]:[expiryFinding(e,m)],...g.map(t=>usageLostFinding(e,t,t.certificate)),...b.map(t=>function supersededFinding({name:e,entry:t},n,{judged:o,current:a}){const{certificate:c}=n,u=c===a,h=(0,l.cp)(t,n)
return(0,i.gk)(h?"warning":"notice","pin-superseded",c,s.Qq`The pin ${e} has a successor in ${o.path} that expires on ${(0,r.lF)(o.notAfter)}; this certificate expires on ${(0,r.lF)(c.notAfter)}.`,s.Qq`${h?f:[]}${u?s.Qq`Keep it until its successor becomes valid on ${(0,r.lF)(o.notBefore)}, then remove it.`:s.Qq`Remove it once the owner no longer uses it.`}`)}(e,t,m))]
return{status:k,findings:v}}function firstToExpire(e){return e.toSorted(h.rM).slice(0,1)}function levelOf({entry:e},t,n){const i=n.length>0||t.superseded.some(t=>(0,l.cp)(e,t))
return"ok"===t.level&&i?"warning":t.level}function judgeEmpty(e){return{status:(0,u.Jy)(e.name,"error",a._u),findings:[(0,i.gk)("error","no-document",i.jx,s.Qq`The files of the pin ${e.name} contain no certificate.`,a._u)]}}function pinned(e){return{place:(0,o.$t)(e),...(0,u.hT)(e)}}}),44830:((e,t,n)=>{function certificateDetailsOf(e){const{subject:t,issuer:n,serial:i,notBefore:r,notAfter:s,certificateSha256:o,publicKeySha256:a}=e
return{subject:t,issuer:n,serial:i,notBefore:r,notAfter:s,certificateSha256:o,publicKeySha256:a}}n.d(t,{Jy:()=>missingStatus,hT:()=>certificateDetailsOf,vK:()=>i})
const i={kind:"not-compared",formerNames:[],added:[],gone:[],moved:[],settings:[],differences:[]}
function missingStatus(e,t,n){return{name:e,verdict:"missing",level:t,notAfter:null,daysLeft:null,certificates:[],successor:null,published:null,differences:[],advice:n}}}),33075:((e,t,n)=>{n.d(t,{Kc:()=>KnownCertificates,ReferringPin:()=>ReferringPin,wX:()=>o})
var i=n(40020),r=n(69264)
const s=["certificateSha1","certificateSha256","publicKeySha1","publicKeySha256"],o={certificateSha1:"SHA-1 of the certificate",certificateSha256:"SHA-256 of the certificate",publicKeySha1:"SHA-1 of the public key",publicKeySha256:"SHA-256 of the public key"}
class KnownCertificates{#ge=new Set
#we=new Map
add(e,t){for(const{document:n,der:r}of e)if((0,i.Yn)(n)){for(const e of s)this.#ge.add(n[e])
t&&this.#we.set(n.certificateSha256,Uint8Array.from(r))}}has(e){return this.#ge.has(e)}derOf({certificateSha256:e}){return this.#we.get(e)??null}}class ReferringPin{name
files
#ye
#be
#ke=new Map
#ve
constructor({pin:e,renewals:t},n,i){this.name=e.name,this.files=new Set(e.certificates.map(({path:e})=>e)),this.#ye=e.entry,this.#be=i
const o=(0,r.ZW)(e.counted,e.entry.rotates).map(e=>({document:e,der:n.derOf(e)})).sort(byExpiry),a=t.toSorted(byExpiry)
for(const{document:e}of[...o,...a].sort(byExpiry))for(const t of s)this.#ke.set(e[t],{document:e,part:t})
this.#ve=[o.at(-1),a.at(-1)].filter(e=>void 0!==e)}with(e){return this.#ke.get(e)??null}successorOf({notAfter:e}){return this.#ve.find(({document:t})=>t.notAfter>e)??null}levelAt(e,t=this.#qe){return(0,r.Gy)(this.#ye,e,t,this.#be)}get#qe(){const[e]=this.#ve
return void 0===e?0:(0,r.XA)(e.document)}}function byExpiry(e,t){return e.document.notAfter-t.document.notAfter}}),69264:((e,t,n)=>{n.d(t,{Gy:()=>levelAt,XA:()=>lifetimeOf,ZW:()=>untilRotation,aw:()=>pinStateOf,cp:()=>isUncertain})
var i=n(29374),r=n(12527),s=n(40020)
function untilRotation(e,t){if(null===t)return e
const n=e.filter(({notBefore:e,notAfter:n})=>e<=t&&t<n),[i]=n.toSorted((e,t)=>t.notBefore-e.notBefore||t.notAfter-e.notAfter),o=n.filter(({certificateSha256:e})=>e!==i?.certificateSha256),a=new Set(o.length>0?o:n),c=o.length>0?t:function firstValidOn(e,t){const n=e.map(({notBefore:e})=>e).filter(e=>e>t&&e<t+r.vd)
return n.sort((e,t)=>e-t)[0]??t}(e,t)
return e.map(e=>{if(!a.has(e))return e
const{notBefore:t,notAfter:n}=e
return{...(0,s.W5)(e),notBefore:t,notAfter:Math.min(c,n)}})}function isUncertain({origin:e},{level:t}){return"input"===e&&"error"===t}function pinStateOf({counted:e,entry:t},n){const i=untilRotation(e,t.rotates),r=i.filter(({notBefore:e})=>e<=n),s=i.filter(({notBefore:e})=>e>n).sort((e,t)=>e.notBefore-t.notBefore),[a]=r.toSorted((e,t)=>t.notAfter-e.notAfter),[c=null]=s,u={asOf:n,current:null,level:"error",superseded:[]}
if(void 0===a)return null===c?null:{...u,verdict:"not-yet-valid",judged:c,successor:null,afterGap:null}
if(a.notAfter<n)return{...u,verdict:"expired",judged:a,successor:c,afterGap:c}
const{last:l,afterGap:h}=function takeOver(e,t){let n=e
for(const e of t){if(e.notBefore>n.notAfter+o)return{last:n,afterGap:e}
e.notAfter>n.notAfter&&(n=e)}return{last:n,afterGap:null}}(a,s),f={asOf:n,judged:l,current:a,successor:l===a?h:l,afterGap:h,superseded:r.filter(({notAfter:e})=>e<l.notAfter).flatMap(e=>{const i=levelOf(t,e,n)
return"ok"===i?[]:[{certificate:e,level:i}]})},d=levelOf(t,l,n)
return"ok"===d?{...f,verdict:"ok",level:d}:{...f,verdict:"expiring",level:d}}const o=1e3
function levelOf(e,t,n){return levelAt(e,t.notAfter,lifetimeOf(t),n)}function lifetimeOf({notBefore:e,notAfter:t}){return t-e}function levelAt(e,t,n,r){const s=t-r
return s<(0,i.gM)(e.failBefore,n)?"error":s<(0,i.gM)(e.warnBefore,n)?"warning":"ok"}}),9210:((e,t,n)=>{n.d(t,{Fl:()=>lostUsages,ak:()=>describeUsages,cw:()=>successionFrom,dM:()=>distinct,eB:()=>successionsOf,rM:()=>byExpiry})
var i=n(74043),r=n(43956)
function lostUsages(e,t){return 0===t.length||t.includes(r.du)?[]:e.filter(e=>!t.includes(e))}function describeUsages(e){return i.Qq`${1===e.length?i.Qq`the usage`:i.Qq`the usages`} ${(0,i.fj)(e,i.Qq`, `)}`}function byExpiry(e,t){return e.notAfter-t.notAfter||e.notBefore-t.notBefore||(e.certificateSha256<t.certificateSha256?-1:Number(e.certificateSha256!==t.certificateSha256))}function distinct(e){return[...new Map(e.map(e=>[e.certificateSha256,e])).values()].sort(byExpiry)}function successionFrom(e){const t=new Line
for(const n of e.toSorted(byExpiry))t.fits(n)&&t.add(n)
return{members:t.members,lost:t.lostAmong(e)}}const s=50
function successionsOf(e){const t=[]
for(const n of e.toSorted(byExpiry)){const e=t.slice(0,s).filter(e=>e.fits(n)),[i]=e.toSorted(byUsages)
void 0===i?t.push(new Line(n)):i.add(n)}return t.map((t,n)=>({members:t.members,lost:n<s?t.lostAmong(e):[]}))}function byUsages(e,t){return t.usages.size-e.usages.size}class Line{members=[]
usages=new Set
constructor(...e){for(const t of e)this.add(t)}fits({usages:e}){return 0===lostUsages([...this.usages],e).length}add(e){this.members.push(e)
for(const t of e.usages)this.usages.add(t)}lostAmong(e){const t=this.members.at(-1)
return void 0===t?[]:e.filter(e=>byExpiry(t,e)<0).flatMap(e=>{const n=lostUsages([...this.usages],e.usages)
return n.length>0?[{certificate:e,predecessor:t,usages:n}]:[]})}}}),94055:((e,t,n)=>{n.d(t,{JX:()=>contentTypeOf,RN:()=>ownBody,X5:()=>endpointOf,rP:()=>gainedNames})
var i=n(82003),r=n(5298)
const s={"pem-request":{endpoint:"known_keys",contentType:"application/x-pem-file"},"der-request":{endpoint:"known_keys",contentType:"application/pkcs10"},"key-json":{endpoint:"known_keys",contentType:"application/json"},"pem-certificate":{endpoint:"known_certs",contentType:"application/x-pem-file"},"pem-chain":{endpoint:"known_certs",contentType:"application/pem-certificate-chain"},"der-certificate":{endpoint:"known_certs",contentType:"application/pkix-cert"},"tbs-json":{endpoint:"known_certs",contentType:"application/json"}}
function endpointOf({body:e}){return s[e.kind].endpoint}function contentTypeOf({body:e}){return s[e.kind].contentType}function gainedNames({dnsNames:e},t){switch(t.kind){case"new":return e
case"widened":return t.gained
case"unchanged":return[]
case"unknown":return null}}function ownBody(e,{areItsOwn:t},n){return(0,r.N2)(e)?t&&"valid"===e.signature?function requestBody(e,t){return"pem"===e?{kind:"pem-request",der:t}:{kind:"der-request",der:t}}(e.document.encoding,e.der):null:"certificate"===e.by?function certificateBody(e,t){if("der"===e.document.encoding)return{kind:"der-certificate",der:e.der}
const n=(0,i.dR)(e,t).map(({der:e})=>e)
return 1===n.length?{kind:"pem-certificate",der:e.der}:{kind:"pem-chain",chain:n}}(e,n):"certificate-hash"===e.by?{kind:"tbs-json",tbsSha256:e.document.tbsSha256}:null}}),45563:((e,t,n)=>{n.d(t,{GL:()=>AuthorizationPlanner})
var i=n(74438),r=n(74043),s=n(40020),o=n(94055),a=n(82003),c=n(19254),u=n(12527),l=n(18560),h=n(39014),f=n(5298)
const d=2048
function screen(e,t){if((0,f.N2)(e))return screening(function whyNotRequest({by:e,document:t,signature:n}){if("key"!==e)return(0,i.gk)("error","wrong-kind",t,r.Qq`A CSR cannot be authorized as a certificate.`,r.Qq`Set authorize-by: key for this file to authorize the CSR's public key.`)
return"invalid"!==n?null:(0,i.gk)("error","csr-signature-invalid",t,r.Qq`The CSR's signature is not valid, so its author might not have the private key. It is not authorized.`,r.Qq`Create the CSR again with its private key, and commit the new one.`)}(e),[...weakKey(e.document),...weakSignature(e)])
const{by:n,document:o}=e
if(!(0,s.DC)(o))return{accepted:!1,findings:[]}
const a=(0,f.bH)(e)?[...weakKey(o),...ambiguousNames(e)]:weakKey(o)
return screening(function whyNotCertificate(e,t,n){if(t.ca)return(0,i.gk)("notice","ca-certificate",t,r.Qq`The CA certificate ${t.subject} is left out: only the keys of end-entity certificates are authorized.`,r.Qq`Nothing needs to be done. To avoid this notice, keep CA certificates in separate files that authorize does not match.`)
if(t.notAfter<n)return(0,i.gk)("warning","certificate-expired",t,r.Qq`The certificate expired on ${(0,u.n$)(t.notAfter)} and is left out.`,r.Qq`Remove the file, or replace the certificate with its successor.`)
return"certificate"!==e||"certificate"===t.kind?null:(0,i.gk)("error","wrong-kind",t,r.Qq`A precertificate cannot be authorized as a certificate.`,r.Qq`Set authorize-by: certificate-hash for this file; the hash is the same for the precertificate and its certificate.`)}(n,o,t),a)}function screening(e,t){return null===e?{accepted:!0,findings:t}:{accepted:!1,findings:[e]}}function ambiguousNames({document:e,der:t}){const n=(0,l.o)(t)
return null===n?[]:[(0,i.gk)("warning","malformed",e,r.Qq`Programs can read different names in this certificate: ${n}. It is authorized as it is.`,r.Qq`Check with openssl x509 -noout -text that its names are the ones you expect, or have it reissued.`)]}function weakKey(e){return null===e.rsaBits||e.rsaBits>=d?[]:[(0,i.gk)("warning","weak-key",e,r.Qq`The RSA key has only ${e.rsaBits} bits; public CAs reject keys with fewer than ${d}.`,r.Qq`Create a new RSA key of at least ${d} bits or an elliptic curve key, and a new CSR with it.`)]}function weakSignature({document:e,signature:t}){const{name:n,hash:s}=e.signatureAlgorithm,o=[]
return"unverifiable"===t&&o.push((0,i.gk)("warning","csr-signature-unverified",e,r.Qq`The CSR is signed with ${n}, which this Action cannot verify. Its key is authorized by its hash, for the names that the plan shows.`,r.Qq`Verify it with another tool, such as openssl req -verify.`)),(0,h.kj)(s)&&o.push((0,i.gk)("warning","weak-signature",e,r.Qq`The CSR is signed with ${n}, whose hash function is broken.`,r.Qq`Create the CSR again with SHA-256, the default of all current tools.`)),o}const p={key:"key",certificate:"certificate","certificate-hash":"tbs"}
function hashOf({by:e,document:t}){return"key"===e||"certificate-request"===t.kind?t.publicKeySha256:"certificate"===e?t.certificateSha256:t.tbsSha256}class PlannedAuthorization{by
publicKeySha256
tbsSha256
documents
#Se
#Ae
#$e
constructor(e,t,n){const{document:i,by:r}=e
this.by=r,this.publicKeySha256=i.publicKeySha256,this.tbsSha256="key"===r||"certificate-request"===i.kind?null:i.tbsSha256,this.documents=[(0,s.$t)(i)],this.#Se=hashOf(e),this.#Ae=n,this.#$e=t}join({document:e},t){const n=this.#$e instanceof Set?this.#$e:new Set(this.#$e)
for(const e of t)n.add(e)
this.#$e=n,this.documents.push((0,s.$t)(e)),"key"===this.by&&(this.#Ae=null)}get id(){return`${p[this.by]}:${this.#Se}`}get dnsNames(){return this.#$e instanceof Set&&(this.#$e=[...this.#$e]),this.#$e}get body(){const{publicKeySha256:e,dnsNames:t}=this
return this.#Ae??{kind:"key-json",publicKeySha256:e,dnsNames:t}}}const m=1e4
class AuthorizationPlanner{#be
#xe
#Qe=[]
#ke={key:new Map,certificate:new Map,"certificate-hash":new Map}
#Oe=new Set
#_e=[]
constructor(e,t){this.#be=e,this.#xe=t}add(e){const t=(0,a.zb)(e),n=[]
for(const i of e){for(const e of i.dnsNames)this.#Oe.add(e)
const{accepted:e,findings:r}=screen(i,this.#be)
n.push(...r.map(e=>({document:i.document,finding:e}))),e&&this.#Re(i,t)}this.#_e.push(...(0,a.eK)(n))}finish(){const e=this.#Qe.map(whyRefused),t=[...(0,c.MM)(this.#Oe),...this.#_e]
return{authorizations:this.#Qe.filter((t,n)=>null===e[n]),findings:[...this.#xe.ofFiles(t),...e.filter(e=>null!==e)]}}#Re(e,t){const n=(0,c.eZ)(e)
if("key"===e.by&&this.#_e.push(...n.findings),!this.#xe.includesHash(e.document.publicKeySha256))return
const i=this.#ke[e.by].get(hashOf(e))
void 0===i?this.#Ce(e,n,t):i.join(e,n.names)}#Ce(e,t,n){const i=new PlannedAuthorization(e,t.names,(0,o.RN)(e,t,n))
this.#ke[e.by].set(hashOf(e),i),this.#Qe.push(i)}}function whyRefused(e){const{by:t,dnsNames:n}=e
return"key"===t&&0===n.length?function noDnsNames({publicKeySha256:e,documents:[{path:t,line:n}]}){return(0,i.gk)("error","no-dns-names",{path:t,line:n},r.Qq`The key ${e} has no DNS name to be authorized for.`,r.Qq`List its names under dns-names, or create the CSR or certificate again with a subjectAltName.`)}(e):n.length>1e4?function tooManyDnsNames({publicKeySha256:e,dnsNames:t,documents:n}){const[{path:s,line:o}]=n
return(0,i.gk)("error","unsupported",{path:s,line:o},r.Qq`The key ${e} has ${t.length} DNS names, but a request can carry at most ${m}. It is not authorized.`,r.Qq`Use a separate key for some of the names. Public CAs accept at most a few hundred names in a certificate.`)}(e):null}}),82003:((e,t,n)=>{n.d(t,{dR:()=>chainOf,eK:()=>withOneAuthorityNotice,zb:()=>issuersAmong})
var i=n(32217),r=n(74043),s=n(52152),o=n(5298)
function withOneAuthorityNotice(e){const isNotice=({finding:e})=>"ca-certificate"===e.code,t=e.filter(e=>!isNotice(e)).map(({finding:e})=>e),n=new Map(e.filter(isNotice).map(({document:e,finding:t})=>[e,t])),[i]=n.values()
return void 0===i?t:[...t,1===n.size?i:ofAll(i,n.size-1)]}function ofAll(e,t){const n=1===t?r.Qq`is`:r.Qq`are`
return{...e,message:r.Qq`${e.message} ${t} more in this file ${n} left out too.`}}const a=16,c=16
function issuersAmong(e,t=s.s3){const n=function distinct(e){return e.length<2?e:[...(0,i.$)(e,({document:e})=>e.certificateSha256).values()].map(([e])=>e)}(e.filter(o.bH).filter(({document:e})=>e.ca))
if(0===n.length)return()=>[]
const r=(0,i.$)(n,({document:e})=>e.subject),a=(0,i.$)(n,({document:e})=>keyOf(e.subject,e.subjectKeyId))
return function*({document:{issuer:e,authorityKeyId:n},der:i}){const s=(null===n?[r.get(e)]:[a.get(keyOf(e,n)),a.get(keyOf(e,null))]).flatMap(e=>e?.slice(0,c)??[])
for(const e of s)t(i,e.der)&&(yield e)}}function keyOf(e,t){return`${t??"-"} ${e}`}function chainOf(e,t){const n=[]
let i=e
for(;n.length<a;){const e=firstBut(n,t(i))
if(null===e)break
n.push(e),i=e}return[e,...n]}function firstBut(e,t){for(const n of t)if(!e.includes(n))return n
return null}}),46399:((e,t,n)=>{n.d(t,{HS:()=>pushApplies,cU:()=>compareAuthorizations,vn:()=>mergingOf})
var i=n(32217)
const r={isWhole:!0,unseen:new Set}
function compareAuthorizations(e,t,{isWhole:n,unseen:i}=r){const s=new Map(e.map(e=>[e.id,e])),change=e=>{const t=function changeOf(e,t){if(void 0===e)return{kind:"new"}
if("key"!==t.by)return{kind:"unchanged"}
const n=new Set(e.dnsNames),i=t.dnsNames.filter(e=>!n.has(e))
return 0===i.length?{kind:"unchanged"}:{kind:"widened",gained:i}}(s.get(e.id),e)
return n||"unchanged"===t.kind?t:{kind:"unknown"}}
return{changes:new Map(t.map(e=>[e.id,change(e)])),removed:removedKeys(e,t).filter(({paths:e})=>!e.some(e=>i.has(e))),newNames:newNames(e,t)}}function removedKeys(e,t){const n=new Set(t.map(({publicKeySha256:e})=>e))
return[...(0,i.$)(e.filter(({publicKeySha256:e})=>!n.has(e)),({publicKeySha256:e})=>e)].map(([e,t])=>({publicKeySha256:e,dnsNames:distinct(t.flatMap(({dnsNames:e})=>e)),paths:distinct(t.flatMap(({documents:e})=>e.map(({path:e})=>e)))})).sort((e,t)=>e.publicKeySha256<t.publicKeySha256?-1:1)}function newNames(e,t){const n=new Set(e.flatMap(({dnsNames:e})=>e))
return distinct(t.flatMap(({dnsNames:e})=>e)).filter(e=>!n.has(e))}function distinct(e){return[...new Set(e)].sort()}function pushApplies(e,t,n){return"auto"===e?null===n||t===n:"apply"===e}function mergingOf(e,t){const n=t?.pullRequest?.state??"open"
if("open"!==n)return{kind:n}
if(null===t||null===t.base)return{kind:"applies"}
const{base:i,defaultBranch:r}=t
return"auto"!==e||null===r||pushApplies(e,i.ref,r)?{kind:"applies"}:{kind:"plans",branch:i.ref,defaultBranch:r}}}),5298:((e,t,n)=>{n.d(t,{N2:()=>isRequestItem,Xb:()=>verifyingOnce,bH:()=>isUploaded,ki:()=>planItems})
var i=n(32217)
function isRequestItem(e){return"certificate-request"===e.document.kind}function isUploaded(e){return"certificate"===e.by&&"certificate-request"!==e.document.kind}function verifyingOnce(e){const t=new WeakMap
return(n,i)=>{const r=t.get(n)??e(i)
return t.set(n,r),r}}async function planItems(e,t,n){const s=function waysOf(e){const t=r.get(e)
if(void 0!==t)return t
const n=[...(0,i.$)(e,e=>e.by)].map(([e,t])=>({by:e,dnsNames:[...new Set(t.flatMap(({dnsNames:e})=>e))]}))
return r.set(e,n),n}(t),o=[]
for(const{document:t,der:i}of e)for(const e of s)o.push("certificate-request"===t.kind?await requestItem(t,Uint8Array.from(i),e,n):certificateItem(t,i,e))
return o}const r=new WeakMap
async function requestItem(e,t,{by:n,dnsNames:i},r){return{document:e,by:n,dnsNames:i,der:t,signature:"key"===n?await r(e,t):"valid"}}function certificateItem(e,t,{by:n,dnsNames:i}){return"certificate"===n?{document:e,by:n,dnsNames:i,der:Uint8Array.from(t)}:{document:e,by:n,dnsNames:i}}}),19254:((e,t,n)=>{n.d(t,{Cc:()=>normalizeDnsName,MM:()=>invalidAddedNames,eZ:()=>namesOf,pA:()=>isQualified})
var i=n(73136),r=n(74438),s=n(74043),o=n(18560),a=n(5298)
const c=253,u=/^(?:\*\.)?(?:(?!-)[a-z0-9_-]{1,63}(?<!-)\.)*(?![0-9]+$)(?!-)[a-z0-9_-]{1,63}(?<!-)$/,l=/^[A-Za-z0-9._*-]*$/
function normalizeDnsName(e){if(isNormal(e))return e
const t=function toALabels(e){if(l.test(e))return e
const t=e.replace(/[^\0-\x7f]/g,"")
return l.test(t)?(0,i.domainToASCII)(e):null}(e)
if(null===t)return null
const n=t.toLowerCase(),r=n.endsWith(".")?n.slice(0,-1):n
return isNormal(r)?r:null}function isNormal(e){return e.length<=c&&u.test(e)}function isQualified(e){return e.includes(".")}const h=20
function namesOf(e){const{document:t}=e,n=[],i=new Set
let c=!0
for(const r of t.dnsNames){const t=normalizeDnsName(r)
null===t?n.push(invalidName(e,r)):i.add(t),t!==r.toLowerCase()&&(c=!1)}const u=i.size
for(const t of function namesOutsideSan({document:e},t){const n=new Set
for(const i of e.commonNames){const e=t.has(i)?null:normalizeDnsName(i)
null!==e&&isQualified(e)&&!t.has(e)&&n.add(e)}return n}(e,i))n.push(nameNotInSan(e,t)),i.add(t)
for(const t of e.dnsNames.map(normalizeDnsName))null!==t&&i.add(t)
i.size>u&&(c=!1)
const l=(0,a.N2)(e)?function ambiguousNames({document:e,der:t}){const n=(0,o.O)(t)
return null===n?null:(0,r.gk)("notice","csr-ambiguous",e,s.Qq`Programs can read different names in this CSR: ${n}. Instead of the CSR, the hash of its key and the names that the plan shows are sent.`,s.Qq`Check that these are the names that you want. To avoid this notice, create the CSR again, for example with openssl req.`)}(e):null
null!==l&&n.unshift(l)
const h=c&&null===l
return{names:[...i],areItsOwn:h,findings:shortened(e,n)}}function shortened({document:e},t){const n=t.length-h
if(n<=0)return t
const i=(0,r.gk)("warning","invalid-dns-name",e,s.Qq`${(0,s.hS)(n,s.Qq`more finding about the names of this document is`,s.Qq`more findings about the names of this document are`)} not listed.`,s.Qq`Fix the listed ones first.`)
return[...t.slice(0,h),i]}function invalidAddedNames(e){return[...new Set(e)].filter(e=>null===normalizeDnsName(e)).map(e=>(0,r.gk)("warning","invalid-dns-name",r.jx,s.Qq`The added name ${e} is not a DNS name, so it is left out.`,s.Qq`Correct it under dns-names. Labels consist of letters, digits, hyphens and underscores; a wildcard must be the whole leftmost label.`))}function invalidName({document:e},t){return(0,r.gk)("warning","invalid-dns-name",e,s.Qq`The subjectAltName ${t} is not a DNS name, so it is left out.`,s.Qq`Create the document again without it, or add the intended name under dns-names.`)}function nameNotInSan({document:e},t){return(0,r.gk)("warning","name-not-in-san",e,s.Qq`The common name ${t} is not in the subjectAltName, but Cert Spotter counts it, so it is authorized too.`,s.Qq`Add it to the subjectAltName, which is the only place where TLS clients look, or remove it from the subject.`)}}),39210:((e,t,n)=>{n.d(t,{D:()=>ShardFilter})
var i=n(77598),r=n(4854)
class ShardFilter{#xe
constructor(e){this.#xe=e}includesHash(e){const{index:t,count:n}=this.#xe
return Number.parseInt(e.slice(0,12),16)%n===t}includes(e){return this.includesHash((0,i.createHash)("sha256").update(e).digest("hex"))}ofFiles(e){return e.filter(({path:e,message:t})=>this.includes(e??(0,r.Ul)(t)))}}}),97182:((e,t,n)=>{n.d(t,{Tc:()=>unknownTable,Tp:()=>keysWithCertificates,XN:()=>sumOf,v8:()=>auditSection,xr:()=>silencedSection})
var i=n(12527),r=n(74043),s=n(34902),o=n(99934),a=n(57442),c=n(44702)
const u=3
function auditSection({audit:e},t){return null===e?[]:[(0,s.R_)(3,r.Qq`Certificates in the logs`),(0,s.FY)(sumOf(e)),...unknownTable(e,t)]}function unknownTable({unknown:e},t){const n=[r.Qq`Names`,r.Qq`Issuer`,r.Qq`Validity\u00a0of\u00a0newest`,r.Qq`Count`,r.Qq`Key`]
return(0,a.tp)(n,e,t,({dnsNames:e,issuers:t,newest:n,count:s,revoked:o,publicKeySha256:l})=>[0===e.length?r.Qq`(no names)`:(0,c.KE)(e,a.Qc),0===t.length?r.Qq`(unknown)`:(0,c.KE)(t,u),[...r.Qq`${(0,i.G$)(n.notBefore)} – ${(0,i.G$)(n.notAfter)}`,...o?r.Qq`, revoked`:[]],r.Qq`${s}`,r.Qq`${(0,c.BC)(l)}`])}function sumOf(e){const t=(0,r.hS)(e.domains.length,r.Qq`domain`,r.Qq`domains`),n=(0,r.hS)(e.issuances,r.Qq`unexpired certificate`,r.Qq`unexpired certificates`),i=(0,o.s9)(e),s=0===i?r.Qq`none with an unknown key`:r.Qq`${i} with an unknown key`,a=0===e.allowed?[]:[r.Qq`${e.allowed} allowed by the config file`],u=e.complete?[]:r.Qq` ⚠️ Not everything could be read; the findings explain why.`
return r.Qq`${t} searched: ${n}, ${(0,c.em)([s,...a])}.${u}`}function silencedSection({audit:e,mode:t,review:n}){if(null===e||"plan"!==t||0===n.gains.length)return()=>[]
const i=n.gains.map(t=>function silenced({result:e},{history:t}){const{authorization:n}=e
return{result:e,history:t.ofKey(n),beside:t.withOtherKeys(n.publicKeySha256,(0,o.zt)(e))}}(t,e)),a=i.filter(({history:e,beside:t})=>e.withKey.count+t.count>0).toSorted((e,t)=>Number(hasNone(e))-Number(hasNone(t)))
return e=>[(0,s.R_)(3,r.Qq`Certificates that already exist`),...(0,s.p_)(a.slice(0,e).map(silencedLines)),(0,s.FY)(restOf(i,Math.max(0,a.length-e)))]}function keysWithCertificates({audit:e,review:t}){return null===e?0:t.gains.filter(({result:t})=>e.history.ofKey(t.authorization).withKey.count>0).length}function hasNone({history:e}){return 0===e.withKey.count}function silencedLines({result:e,history:t,beside:n}){const{withKey:i,complete:o}=t,u=[...r.Qq`There ${areOf(n)} with other keys for its names`,...from(n),...r.Qq`.`],l=0===i.count?[...(0,a.I1)(e),...r.Qq` has no certificate yet.`]:[...r.Qq`⚠️ `,...(0,a.I1)(e),...r.Qq` already has `,...(0,s.ko)(r.Qq`${o?[]:r.Qq`at least `}${h=i.count,(0,r.hS)(h,r.Qq`certificate`,r.Qq`certificates`)}`),...from(i),...r.Qq`, for `,...(0,c.KE)(i.dnsNames,a.Qc),...r.Qq`.`]
var h
return 0===n.count?[l]:[l,u]}function areOf({count:e}){return 1===e?r.Qq`is 1 certificate`:r.Qq`are ${e} certificates`}function from({issuers:e,newest:t}){const n=0===e.length?[]:[...r.Qq`, from `,...(0,c.KE)(e,u)]
return null===t?n:[...n,...r.Qq`, the newest dated ${(0,i.G$)(t)}`]}function restOf(e,t){const keys=e=>(0,r.hS)(e,r.Qq`key`,r.Qq`keys`),n=e.filter(({history:e,beside:t})=>e.complete&&e.withKey.count+t.count===0),i=e.filter(({history:e})=>!e.complete).length
return[...0===t?[]:[r.Qq`… and ${(0,r.hS)(t,r.Qq`more key`,r.Qq`more keys`)} for which certificates exist.`],...0===n.length?[]:[r.Qq`There is no certificate yet for ${keys(n.length)} and ${1===n.length?r.Qq`its`:r.Qq`their`} names.`],...0===i?[]:[r.Qq`⚠️ There might be more certificates for ${keys(i)}: not all of ${1===i?r.Qq`its`:r.Qq`their`} names could be searched.`],...n.length===e.length?[]:[r.Qq`If you do not know who ordered a certificate, do not authorize its key.`]].flatMap((e,t)=>0===t?e:r.Qq` ${e}`)}}),63603:((e,t,n)=>{n.d(t,{vm:()=>commentOf,js:()=>needsComment})
var i=n(74043),r=n(97182),s=n(62470),o=n(57478),a=n(29848),c=n(12888),u=n(34902),l=n(40500),h=n(99934),f=n(21780),d=n(44702)
function mergeAnswer(e){const{errors:t}=(0,h.mQ)(e),n=e.pins.some(({level:e})=>"ok"!==e)?(0,f.EL)(e.pins):[],r=["apply"===e.mode?alreadyDone(e):whatMergingDoes(e),...hiddenPart(e),...existingPart(e),...(0,l.iU)(e.pins),...n,...0===t?[]:[(0,i.hS)(t,i.Qq`error to resolve`,i.Qq`errors to resolve`)]]
return i.Qq`${d.sE[e.outcome]} ${(0,i.fj)(r,i.Qq`; `)}`}function hiddenPart(e){const{comparison:t}=e
return"compared"===t.kind&&!0===t.hidesChanges&&0!==(0,h.We)(e).length?[i.Qq`there might be more: some matched files have changed but are not in the checkout`]:[]}function existingPart(e){const t="plan"===e.mode?(0,r.Tp)(e):0,n=(0,i.hS)(t,i.Qq`of these keys already has`,i.Qq`of these keys already have`)
return 0===t?[]:[i.Qq`${n} certificates`]}function alreadyDone(e){const t=e.authorizations.length
return 0===t?p:i.Qq`Merging authorizes nothing more: this run has already sent ${(0,h.uV)(e,"authorized")} of ${(0,d.hT)(t)}`}const p=i.Qq`This run plans no authorizations`,m=i.Qq`changes no authorizations at Cert Spotter`
function whatMergingDoes(e){const{merging:t,comparison:n}=e,r=(0,h.We)(e)
if("closed"===t.kind)return i.Qq`This pull request was closed without merging, so this plan will not be applied`
if(0===r.length&&"none"===n.kind)return p
const s=0===r.length?function withoutGains(e){if("compared"!==e.kind)return i.Qq`might change authorizations: it is not known what the base branch authorizes`
if(!0===e.hidesChanges)return i.Qq`might change authorizations: some matched files have changed but are not in the checkout`
const t=e.removed.length,n=(0,i.hS)(t,i.Qq`key, which stays authorized`,i.Qq`keys, which stay authorized`)
return 0===t?m:i.Qq`authorizes nothing new and removes ${n}`}(n):function whatIsGained(e,{comparison:t,review:n}){if("compared"!==t.kind)return i.Qq`requests ${(0,d.hT)(e.length)}, ${1===e.length?[]:i.Qq`some of `}which might be new`
const r=t.removed.length,s=[...authorizes(e),...0===r?[]:[i.Qq`removes ${r}`]]
return i.Qq`${(0,d.em)(s)}: ${function gains(e,t){const n=(0,i.hS)(e,i.Qq`name gained`,i.Qq`names gained`)
return 0===t?i.Qq`${n}, none of them new to this repository`:i.Qq`${n}, ${t} of them new to this repository`}(n.names.length,t.newNames.length)}`}(r,e)
if("merged"===t.kind)return i.Qq`The merge ${s}`
if("plans"!==t.kind||0===r.length)return i.Qq`Merging ${s}`
const{branch:o,defaultBranch:a}=t
return i.Qq`Merging authorizes nothing yet, because runs on ${o} only plan; once on ${a}, it ${s}`}function authorizes(e){const ofKind=t=>e.filter(({change:e})=>e.kind===t),[t,n,r]=[ofKind("new"),ofKind("widened").length,ofKind("unknown").length],s=t.filter(({authorization:e})=>"key"===e.by).length,o=t.length-s,a=[...0===s?[]:[(0,i.hS)(s,i.Qq`new key`,i.Qq`new keys`)],...0===o?[]:[(0,i.hS)(o,i.Qq`new certificate`,i.Qq`new certificates`)]]
return[...0===a.length?[]:[i.Qq`authorizes ${(0,d.em)(a)}`],...0===n?[]:[i.Qq`adds names to ${(0,i.hS)(n,i.Qq`key`,i.Qq`keys`)}`],...0===r?[]:[i.Qq`requests ${(0,d.hT)(r)} that might be new`]]}var g=n(57442)
const w=6e4,y=(0,s.$)(200,w)
function commentOf(e){const t=(0,r.xr)(e)
return(0,a.$)(y,(0,s.u)(10),n=>(0,u.Gc)(function page(e,t,n){const r=(0,o.z)(e.review,t.gains)
return[(0,u.R_)(3,[...(0,o.C)(r,e,t),...mergeAnswer(e)]),...keysSection(e,r,t),...(0,l.i6)(e.pins,t.pinChanges),...n(t.audit),...(0,g.ce)(e.comparison,t.removed),...(0,g.YZ)(e,t),...(0,g.WT)(e,t),...null===e.head?[]:[(0,u.FY)(i.Qq`This comment describes commit ${e.head}.`)]]}(e,n,t),w),w)}function needsComment(e){return"unknown"===e.comparison.kind||(0,h.We)(e).length>0||(0,h.v_)(e.comparison).length>0||e.pins.some(({level:e})=>"ok"!==e)||(0,l.Fh)(e.pins).length>0||e.findings.some(({level:e})=>"notice"!==e)}function keysSection(e,{gains:t},{places:n}){const{comparison:r,mode:s}=e,o=e.authorizations.length-(0,h.We)(e).length,a=(0,i.hS)(o,i.Qq`authorization does not change`,i.Qq`authorizations do not change`)
return[...(0,c.jU)(t,r,n),...0===t.length||"apply"===s?[]:[(0,c.o1)(r)],...0===o?[]:[(0,u.FY)(i.Qq`${a}.`)]]}}),62470:((e,t,n)=>{n.d(t,{$:()=>mostDetail,u:()=>reductionsTo})
const i=7
function mostDetail(e,t){return{places:3,hints:1,findings:e,pins:e,audit:e,removed:e,pinChanges:e,gains:Math.floor(t/i)}}function reductionsTo(e){return[{knob:"places",floor:0},{knob:"hints",floor:0},{knob:"findings",floor:e},{knob:"audit",floor:e},{knob:"pins",floor:e},{knob:"removed",floor:e},{knob:"pinChanges",floor:0},{knob:"gains",floor:0},{knob:"findings",floor:0},{knob:"audit",floor:0},{knob:"pins",floor:0},{knob:"removed",floor:0}]}}),57478:((e,t,n)=>{n.d(t,{C:()=>incompleteness,z:()=>excerptOf})
var i=n(74043),r=n(34902),s=n(40500),o=n(44702)
function excerptOf({gains:e,names:t},n){const i=e.flatMap((e,t)=>0===e.names.length?[t]:[]),r=new Map(i.slice(0,n).map(e=>[e,[]]))
let s=n-r.size,o=0
for(const e of t){for(const t of e.gains.slice(0,s))append(r,t,e)
if(e.gains.length>s)break
s-=e.gains.length,o++}return{gains:e.flatMap((e,t)=>{const n=r.get(t)
return void 0===n?[]:[{result:e.result,names:n}]}),missing:{names:t.length-o,authorizations:e.length-r.size}}}function append(e,t,n){const i=e.get(t)
void 0===i?e.set(t,[n]):i.push(n)}function incompleteness({missing:e},{review:t,pins:n,runUrl:a},{pinChanges:c}){const u=(0,s.Fh)(n).length,l=[...leftOut(e.names,t.names.length,i.Qq`names`),...leftOut(e.authorizations,t.gains.length,i.Qq`authorizations`),...leftOut(u-c,u,i.Qq`changed pins`)]
if(0===l.length)return[]
const h=i.Qq`the log of the run`
return[...i.Qq`⚠️ Not complete: ${(0,o.em)(l)} not shown here; `,...null===a?h:(0,r.nf)(h,a),...i.Qq` lists all of them. `]}function leftOut(e,t,n){return e>0?[i.Qq`${e} of ${t} ${n}`]:[]}}),29848:((e,t,n)=>{function fitted(e,t,n,i,r=({length:e})=>e){const fits=e=>r(e)<=i,s=n(e)
if(fits(s))return s
let o=e
const a=[]
for(const{knob:e,floor:n}of t)a.push({knob:e,value:o[e]}),o={...o,[e]:Math.min(n,o[e])}
for(const{knob:e,value:t}of a.reverse()){const i=largest(o[e],t,t=>fits(n({...o,[e]:t})))
if(o={...o,[e]:i},i<t)break}return n(o)}function largest(e,t,n){let i=e,r=1
for(;i<t&&n(Math.min(i+r,t));)i=Math.min(i+r,t),r*=2
let s=Math.min(i+r,t+1)
for(;s-i>1;){const e=Math.floor((i+s)/2)
n(e)?i=e:s=e}return i}n.d(t,{$:()=>fitted})}),12888:((e,t,n)=>{n.d(t,{Ml:()=>reviewLines,jU:()=>gainsList,o1:()=>legend})
var i=n(74438),r=n(32217),s=n(74043),o=n(34902),a=n(57442),c=n(44702)
function gainsList(e,t,n){const i=new Set("compared"===t.kind?t.newNames:[])
return(0,o.p_)(e.map(e=>function lines({result:e,names:t},n,i){const u=0===i?[]:[...s.Qq` in `,...(0,a.VK)(e,i)],l=[...(0,o.ko)((0,a.L4)(e)),...s.Qq` `,...(0,a.I1)(e),...u],h=(0,r.$)(t,({domain:e,concerns:t})=>t.has("wildcard")?"":e)
return[l,...[...h.values()].map(e=>function line(e,t){const n=e.map(({name:e})=>e).toSorted(),i=(0,c.KE)(n,n.length,e=>t.has(e)?(0,o.ko)(s.Qq`${e}`):s.Qq`${e}`)
return[...labelOf(e),...s.Qq`: `,...i]}(e,n))]}(e,i,n)))}function labelOf(e){const has=t=>e.some(({concerns:e})=>e.has(t))
if(has("public-suffix"))return s.Qq`⚠️ wildcards, including one for a whole public suffix`
if(has("wildcard"))return s.Qq`⚠️ wildcards`
const t=s.Qq`${e[0].domain}`,n=has("international")?s.Qq`, with non-ASCII letters`:[]
return has("new-domain")?s.Qq`⚠️ new domain ${t}${n}`:s.Qq`${t}${n}`}const u=s.Qq`Cert Spotter's API cannot withdraw an authorization, so check carefully before you merge.`
function legend(e){return"compared"!==e.kind?(0,o.FY)(s.Qq`The base branch could not be compared, so any of these names might be new. ${u}`):(0,o.FY)(0===e.newNames.length?s.Qq`All of these names are already in the repository. ${u}`:s.Qq`Names in bold are new to the repository. ${u}`)}function*reviewLines({gains:e}){for(const{result:t,names:n}of e){const{by:e,publicKeySha256:r,tbsSha256:o,documents:c}=t.authorization,u="key"===e?r:o??r
yield s.Qq`${(0,a.L4)(t)}: ${u} in ${(0,s.fj)(c.map(i.cF),s.Qq`, `)}`
for(const{name:e}of n)yield s.Qq`  ${e}`}}}),34902:((e,t,n)=>{n.d(t,{Cp:()=>helpLink,FY:()=>paragraph,Gc:()=>renderMarkdown,R_:()=>heading,ko:()=>strong,nf:()=>link,p_:()=>list,uW:()=>section})
var i=n(33721),r=n(4854),s=n(74043)
function line(e){return inline(e,r.RK).trim().replace(o,"$1\\$2")}const o=/^(\d*)([#>+=.)-])/
function cell(e){return inline(e,inCell).trim().replace(/\|/g,"\\|")}function inCell(e){return(0,r.RK)(e).replace(/(?<=\\)\|/g,r.Mk)}function inline(e,t){return function joined(e){const t=e.flatMap(e=>"outside"===e.kind&&""===e.value?c:[e])
return t.flatMap((e,n)=>"outside"===e.kind&&"outside"===t[n-1]?.kind?[...u,e]:[e])}(e).map(e=>function partOf(e,t){switch(e.kind){case"own":return e.value.replace(/\s*\n\s*/g," ").replace(a,"\\$&")
case"outside":return function code(e){const t=fenceFor(e,1),n=/^`|`$|^ .*[^ ].* $/.test(e)?" ":""
return`${t}${n}${e}${n}${t}`}(t(e.value))
case"strong":return`**${inline(e.of,t)}**`
case"link":return`[${inline(e.of,t)}](${e.url})`
case"help":return`[${e.code}](${(0,i.qU)(e.code)})`}}(e,t)).join("")}const a=/[\\`*_~[\]<&]|#(?=#*$)/g
function fenceFor(e,t){const n=e.match(/`+/g)??[]
return"`".repeat(Math.max(t,...n.map(({length:e})=>e+1)))}const c=s.Qq`(empty)`,u=s.Qq` `
function link(e,t){return[{kind:"link",of:e,url:t}]}function strong(e){return[{kind:"strong",of:e}]}function helpLink(e){return[{kind:"help",code:e}]}function heading(e,t){return{kind:"heading",depth:e,words:t}}function paragraph(e){return{kind:"paragraph",words:e}}function list(e){return 0===e.length?[]:[{kind:"list",items:e}]}function section(e,t){return 0===t.length?[]:[heading(3,e),...t]}function renderMarkdown(e,t=Number.POSITIVE_INFINITY){let n=""
for(const i of e){""!==n&&(n+="\n")
for(const e of written(i))if(n+=`${e}\n`,n.length>t)return n}return n}function*written(e){switch(e.kind){case"heading":yield`${"#".repeat(e.depth)} ${line(e.words)}`
break
case"paragraph":yield line(e.words)
break
case"list":for(const t of e.items)yield listItem(t)
break
case"table":yield row(e.header),yield`| ${e.header.map(()=>"-").join(" | ")} |`
for(const t of e.rows)yield row(t)
break
case"chart":yield function chart(e){const t=fenceFor(e,3)
return`${t}mermaid\n${e}\n${t}`}(e.mermaid)}}function listItem(e){return`- ${e.map(line).join("\\\n  ")}`}function row(e){return`| ${e.map(cell).join(" | ")} |`}}),40500:((e,t,n)=>{n.d(t,{Fh:()=>changedPins,i6:()=>pinChangesSection,iU:()=>pinChangesPart,x5:()=>pinChangeLines})
var i=n(12527),r=n(4854),s=n(74043),o=n(34902),a=n(57442),c=n(44702)
function changedPins(e){return e.filter(({change:{kind:e}})=>"unchanged"!==e&&"not-compared"!==e).map(e=>({pin:e,rank:u.indexOf(effectOf(e.change))})).toSorted((e,t)=>e.rank-t.rank).map(({pin:e})=>e)}const u=["removed","loosened","replaced","unknown","new","changed"]
function effectOf({kind:e,settings:t,gone:n,formerNames:i}){return"replaced"!==e?"new"===e||"removed"===e?e:"unknown":t.some(({isLoosened:e})=>e)||i.length>1?"loosened":n.length>0?"replaced":"changed"}const l={removed:{state:s.Qq`⚠️ no longer watched`,merging:e=>s.Qq`no longer watches ${e}`},loosened:{state:s.Qq`⚠️ loosened`,merging:e=>s.Qq`loosens ${e}`},replaced:{state:s.Qq`replaced`,merging:e=>s.Qq`replaces certificates of ${e}`},unknown:{state:s.Qq`might be new`,merging:e=>s.Qq`has ${e} that might be new`},new:{state:s.Qq`new pin`,merging:e=>s.Qq`adds ${e}`},changed:{state:s.Qq`changed`,merging:e=>s.Qq`changes ${e}`}}
function pinChangesPart(e){const t=changedPins(e).map(({change:e})=>effectOf(e)),n=u.flatMap(e=>{const n=t.filter(t=>t===e).length
return 0===n?[]:[l[e].merging((0,s.hS)(n,s.Qq`pin`,s.Qq`pins`))]})
return 0===n.length?[]:[s.Qq`it ${(0,c.em)(n)}`]}function pinChangesSection(e,t){const n=changedPins(e).slice(0,t).map(({name:e,change:t})=>[[...(0,o.ko)(stateOf(t)),...s.Qq` ${(0,r.vI)(e,a.DD)}`],...linesOf(t)])
return(0,o.uW)(s.Qq`Changes to pins`,(0,o.p_)(n))}function*pinChangeLines(e){for(const{name:t,change:n}of changedPins(e)){yield s.Qq`${stateOf(n)}: ${t}`
for(const e of linesOf(n))yield s.Qq`  ${e}`}}function stateOf(e){return l[effectOf(e)].state}function linesOf(e){const{kind:t,formerNames:n,added:i,gone:r,moved:o,settings:a,differences:u}=e,l="replaced"===t&&r.length>0
return[...former(n),...i.map(e=>s.Qq`${l?s.Qq`now: `:[]}${certificateWords(e)}`),...r.map(e=>s.Qq`before: ${certificateWords(e)}`),...u.map(({where:e,fields:t})=>s.Qq`differences in ${e}: ${(0,c.Pf)(t)}`),...o.map(movedWords),...a.map(settingWords)]}function former(e){if(0===e.length)return[]
const t=(0,c.em)(e.map(e=>s.Qq`${(0,r.vI)(e,a.DD)}`))
return[1===e.length?s.Qq`was the pin ${t}`:s.Qq`combines the pins ${t}: one can hide that another expires`]}function certificateWords({certificate:e,paths:t}){const{certificateSha256:n,issuer:r,notAfter:o}=e
return s.Qq`certificate ${n} issued by ${r}, valid until ${(0,i.lF)(o)}, in ${(0,s.fj)(t,s.Qq`, `)}`}function movedWords({certificate:e,from:t,to:n}){const{certificateSha256:i}=e,[r,o]=[(0,s.fj)(t,s.Qq`, `),(0,s.fj)(n,s.Qq`, `)]
return 0===t.length?s.Qq`certificate ${i} is also in ${o}`:0===n.length?s.Qq`certificate ${i} is no longer in ${r}`:s.Qq`certificate ${i} has moved: ${r} → ${o}`}function settingWords({words:e,isLoosened:t}){return t?s.Qq`⚠️ loosened: ${e}`:e}}),99934:((e,t,n)=>{n.d(t,{IP:()=>sorted,Kc:()=>o,UD:()=>compare,We:()=>changedIn,mQ:()=>countsOf,s9:()=>unknownCount,sG:()=>outcomeOf,uV:()=>countSent,v_:()=>removedKeys,zt:()=>namesGained})
var i=n(32669),r=n(94055),s=n(4854)
const o=["public-suffix","wildcard","new-domain","international","new-name"]
function namesGained({authorization:e,change:t}){return(0,r.rP)(e,t)??e.dnsNames}function changedIn({authorizations:e}){return e.filter(({change:e})=>"unchanged"!==e.kind)}function removedKeys(e){return"compared"===e.kind?e.removed:[]}function outcomeOf(e){return e.some(({level:e})=>"error"===e)?"fail":e.some(({level:e})=>"warning"===e)?"warn":"pass"}function sorted(e){return e.toSorted((e,t)=>i.yr.indexOf(e.level)-i.yr.indexOf(t.level)||(0,i.tt)(e.code,t.code)||(e.rank??0)-(t.rank??0)||function comparePaths(e,t){return null===e||null===t?Number(null===e)-Number(null===t):compare(e,t)}(e.path,t.path)||(e.line??0)-(t.line??0)||compare((0,s.jA)(e.message),(0,s.jA)(t.message)))}function compare(e,t){return e===t?0:e<t?-1:1}function countsOf(e){return{files:e.files,documents:e.documents.count,planned:e.authorizations.length,authorized:countSent(e,"authorized"),failed:countSent(e,"failed"),pins:e.pins.length,errors:countFindings(e,"error"),warnings:countFindings(e,"warning"),notices:countFindings(e,"notice")}}function countSent({authorizations:e},t){return e.filter(({sent:e})=>e.status===t).length}function countFindings({findings:e},t){return e.filter(e=>e.level===t).length}function unknownCount({unknown:e}){return e.reduce((e,{count:t})=>e+t,0)}}),21780:((e,t,n)=>{n.d(t,{Pl:()=>headline,EL:()=>pinsPart,YG:()=>summaryOf})
var i=n(12527),r=n(74043),s=n(97182),o=n(62470),a=n(57478),c=n(29848),u=n(12888),l=n(4854)
const h=400*i.vd,f=800*i.vd,d=30,p=6,m=28,g=Date.UTC(9999,11,30),w=["---","config:","  gantt:","    leftPadding: 190","---"]
function pinsChart(e,t){const n=e.filter(({certificates:e})=>e.length>0).slice(0,d)
return 0===n.length?null:[...w,"gantt","  dateFormat YYYY-MM-DD","  axisFormat %b %Y","  todayMarker stroke-width:2px,stroke:#d1242f","  section Today",`  checked as of ${(0,i._$)(t)} :milestone, today, ${(0,i._$)(t)}, 0d`,...n.flatMap((e,n)=>function pinLines(e,t,n){const r=(0,l.eZ)(e.name,m)||`Pin ${t+1}`,s=e.certificates.toSorted((e,t)=>e.notAfter-t.notAfter).slice(-p)
return[`  section ${r}`,...s.map((r,s)=>function bar(e,t,n,r){const[s,o]=[within(e.notBefore,r),within(e.notAfter,r)],a=`until ${(0,i._$)(e.notAfter)}`
return`  ${a} :${t}${n}, ${(0,i._$)(s)}, ${(0,i._$)(Math.max(o,s+i.vd))}`}(r,function tag(e,t){return t.notAfter===e.notAfter?y[e.level]:"done, "}(e,r),`p${t}c${s}`,n))]}(e,n,t))].join("\n")}function within(e,t){return Math.min(Math.max(e,t-h),t+f,g)}const y={ok:"active, ",warning:"",error:"crit, "}
var b=n(34902),k=n(40500),v=n(99934),q=n(57442),S=n(44702)
function headline(e){const t=[...authorizationsPart(e),...pinsPart(e.pins),...auditPart(e)],n=0===t.length?[r.Qq`Nothing to authorize and no pins`]:t
return r.Qq`${S.sE[e.outcome]} ${(0,r.fj)(n,r.Qq`; `)}${function findingsPart(e){const{errors:t,warnings:n}=(0,v.mQ)(e),i=[...0===t?[]:[(0,r.hS)(t,r.Qq`error`,r.Qq`errors`)],...0===n?[]:[(0,r.hS)(n,r.Qq`warning`,r.Qq`warnings`)]]
return 0===i.length?[]:r.Qq` (${(0,S.em)(i)})`}(e)}`}function authorizationsPart(e){const t=e.authorizations.length
if(0===t)return[]
if("plan"===e.mode)return[r.Qq`${(0,S.hT)(t)} planned, nothing sent`]
const n=(0,v.uV)(e,"failed"),i=(0,v.uV)(e,"not-tried")
return[(0,S.em)([r.Qq`${(0,v.uV)(e,"authorized")} of ${(0,S.hT)(t)} accepted`,...0===n?[]:[r.Qq`${n} failed`],...0===i?[]:[r.Qq`${i} not tried`]])]}function pinsPart(e){if(0===e.length)return[]
const t=e.filter(({level:e})=>"ok"!==e).length,n=(0,r.hS)(e.length,r.Qq`pin`,r.Qq`pins`)
return 0===t?[r.Qq`${n} ${1===e.length?r.Qq`is`:r.Qq`are`} fine${firstEnd(e)}`]:[r.Qq`${t} of ${n} ${1===t?r.Qq`needs`:r.Qq`need`} attention`]}function auditPart({audit:e}){if(null===e)return[]
const t=(0,v.s9)(e)
return t>0?[r.Qq`${(0,r.hS)(t,r.Qq`certificate`,r.Qq`certificates`)} with an unknown key`]:[e.complete?r.Qq`no certificate with an unknown key`:r.Qq`the audit is incomplete`]}function firstEnd(e){const t=(0,S.dH)(e)
return null===t?[]:r.Qq` for ${(0,r.hS)(t.daysLeft,r.Qq`day`,r.Qq`days`)}`}const A=1e6,$={chart:1,unchanged:1e3,...(0,o.$)(1e3,A)},x=[{knob:"chart",floor:0},{knob:"unchanged",floor:0},...(0,o.u)(100)]
function summaryOf(e){const t=(0,s.xr)(e)
return(0,c.$)($,x,n=>(0,b.Gc)(function page(e,t,n){const i=(0,a.z)(e.review,t.gains)
return[(0,b.R_)(2,[...(0,a.C)(i,e,t),...headline(e)]),...(0,k.i6)(e.pins,t.pinChanges),...(0,q.YZ)(e,t),...authorizationsSection(e,i,t),...n(t.audit),...(0,q.ce)(e.comparison,t.removed),...(0,s.v8)(e,t.audit),...(0,q.WT)(e,t),...0===t.chart?[]:chartSection(e),(0,b.FY)(footer(e))]}(e,n,t),A),A,Buffer.byteLength)}function authorizationsSection(e,{gains:t},n){const{authorizations:i,comparison:s,mode:o}=e
return 0===i.length?[]:[(0,b.R_)(3,r.Qq`Authorizations`),...(0,u.jU)(t,s,n.places),...(0,q.oK)(i,n.unchanged),(0,b.FY)("plan"===o?O:Q)]}const Q=r.Qq`Cert Spotter's API cannot list or withdraw authorizations. If you no longer trust a key, remove it in Cert Spotter's settings.`,O=r.Qq`This is a plan: nothing was sent. Once sent, an authorization remains in effect, because Cert Spotter's API cannot list or withdraw authorizations.`
function chartSection({pins:e,asOf:t}){const n=pinsChart(e,t)
if(null===n)return[]
const i=e.length-d<=0?[]:[(0,b.FY)(r.Qq`The chart shows the first ${d} pins.`)]
return[(0,b.R_)(3,r.Qq`Validity of the pins`),{kind:"chart",mermaid:n},...i]}function footer(e){const{files:t,documents:n}=(0,v.mQ)(e),s=(0,r.hS)(t,r.Qq`file`,r.Qq`files`),o=(0,r.hS)(n,r.Qq`document`,r.Qq`documents`)
return r.Qq`Read ${s} with ${o}; checked as of ${(0,i.n$)(e.asOf)}.`}}),57442:((e,t,n)=>{n.d(t,{BJ:()=>pinsTable,DD:()=>h,I1:()=>keyCell,L4:()=>stateOf,Qc:()=>u,VK:()=>placesCell,WT:()=>findingsSection,YZ:()=>pinsSection,ce:()=>removedSection,oK:()=>unchangedTable,tp:()=>table})
var i=n(12527),r=n(4854),s=n(74043),o=n(34902),a=n(99934),c=n(44702)
const u=20,l=3
function table(e,t,n,i){const r=t.slice(0,n).map(i)
return[...0===r.length?[]:[{kind:"table",header:e,rows:r}],...others(t.length-r.length)]}const h=80
function pinsTable(e,t){const n=[s.Qq`Pin`,s.Qq`State`,s.Qq`Expires`,s.Qq`Days\u00a0left`,s.Qq`What to do`],r=new Map
for(const{name:t}of e)r.set(t,(r.get(t)??0)+1)
return[...table(n,e,t,e=>[nameOf(e,r),s.Qq`${c.Ne[e.level]}\u00a0${c.L2[e.verdict]}`,null===e.notAfter?s.Qq`–`:(0,i.G$)(e.notAfter),null===e.daysLeft?s.Qq`–`:s.Qq`${e.daysLeft}`,e.advice]),...differencesList(e.slice(0,t))]}function nameOf({name:e,certificates:[t]},n){const i=s.Qq`${(0,r.vI)(e,h)}`
return void 0===t||1===n.get(e)?i:s.Qq`${i} in ${t.place.path}`}function differencesList(e){const t=e.flatMap(({name:e,differences:t})=>t.map(t=>function differenceLines(e,{before:t,after:n,where:i,fields:o}){const a=s.Qq`${(0,r.vI)(e,h)}: ${i} (serial number ${n.serial}) compared with serial number ${t.serial}`
return[a,(0,c.Pf)(o)]}(e,t)))
return 0===t.length?[]:[(0,o.FY)(s.Qq`Differences between the certificates:`),...(0,o.p_)(t)]}function pinsSection({pins:e},t){return(0,o.uW)(s.Qq`Pins`,pinsTable((0,c.Nn)(e),t.pins))}function findingsSection({findings:e},t){const n=1===t.hints?2:1,i=e.slice(0,t.findings).map(e=>function findingLines({level:e,code:t,path:n,line:i,message:r,hint:a}){const u=null===n?[]:s.Qq` ${null===i?n:`${n}:${i}`}`
return[[...s.Qq`${c.M7[e]} `,...(0,o.Cp)(t),...u,...s.Qq` – ${r}`],s.Qq`→ ${a}`]}(e).slice(0,n))
return(0,o.uW)(s.Qq`Findings`,[...(0,o.p_)(i),...others(e.length-i.length)])}function others(e){return 0===e?[]:[(0,o.FY)(s.Qq`… and ${e} more: the JSON report lists all of them.`)]}function unchangedTable(e,t){const n=e.filter(({change:e})=>"unchanged"===e.kind).toSorted((e,t)=>e.authorization.id<t.authorization.id?-1:1)
return table([s.Qq`Key`,s.Qq`State`,s.Qq`Names`,s.Qq`Documents`],n,t,e=>[keyCell(e),stateOf(e),(0,c.KE)(e.authorization.dnsNames.toSorted(),u),placesCell(e,l)])}function keyCell({authorization:{by:e,publicKeySha256:t,tbsSha256:n}}){return"key"===e?s.Qq`${(0,c.BC)(t)}`:s.Qq`certificate ${(0,c.BC)(n??t)}`}function placesCell({authorization:{documents:e}},t){const n=e.map(({path:e,line:t})=>`${e}:${t}`)
return(0,c.KE)([...new Set(n)].toSorted(),t)}function stateOf(e){const{sent:t}=e
return"planned"===t.status?function changeWords(e){const{change:t}=e
switch(t.kind){case"new":return function newWords({authorization:e}){return"key"===e.by?s.Qq`new key`:s.Qq`new certificate`}(e)
case"widened":return(0,s.hS)(t.gained.length,s.Qq`more name`,s.Qq`more names`)
case"unchanged":return s.Qq`unchanged`
case"unknown":return s.Qq`planned`}}(e):function sentWords(e){switch(e.status){case"authorized":return s.Qq`✅\u00a0authorized`
case"failed":return s.Qq`❌\u00a0failed: ${e.error.message}`
case"not-tried":return s.Qq`⚠️\u00a0not tried`}}(t)}function removedSection(e,t){const n=(0,a.v_)(e)
if(0===n.length)return[]
const i=[s.Qq`Key`,s.Qq`Names`,s.Qq`Was in`]
return[(0,o.R_)(3,s.Qq`Removed keys`),...table(i,n,t,({publicKeySha256:e,dnsNames:t,paths:n})=>[s.Qq`${(0,c.BC)(e)}`,(0,c.KE)(t,u),(0,c.KE)(n,l)]),(0,o.FY)(s.Qq`They stay authorized at Cert Spotter, whose API cannot withdraw authorizations. If you no longer trust a key, remove it in Cert Spotter's settings.`)]}}),44702:((e,t,n)=>{n.d(t,{BC:()=>shortHash,KE:()=>listed,L2:()=>a,M7:()=>s,Ne:()=>o,Nn:()=>mostUrgentFirst,Pf:()=>fieldsOf,dH:()=>nextExpiry,em:()=>sentence,hT:()=>authorizations,sE:()=>r})
var i=n(74043)
const r={pass:i.Qq`✅`,warn:i.Qq`⚠️`,fail:i.Qq`❌`},s={error:i.Qq`❌`,warning:i.Qq`⚠️`,notice:i.Qq`ℹ️`},o={ok:i.Qq`✅`,warning:i.Qq`⚠️`,error:i.Qq`❌`},a={ok:i.Qq`valid`,expiring:i.Qq`expires\u00a0soon`,expired:i.Qq`expired`,"not-yet-valid":i.Qq`not valid yet`,mismatch:i.Qq`not as expected`,missing:i.Qq`no certificate`}
function authorizations(e){return(0,i.hS)(e,i.Qq`authorization`,i.Qq`authorizations`)}function shortHash(e){return e.slice(0,12)}function listed(e,t,n=plainly){const r=e.slice(0,t).map(n),s=e.length-r.length,o=r.flatMap((e,t)=>0===t?e:[...i.Qq`, `,...e])
return 0===s?o:[...o,...i.Qq` and ${s} more`]}function plainly(e){return i.Qq`${e}`}function fieldsOf(e){return 0===e.length?i.Qq`none that matter`:(0,i.fj)(e,i.Qq`; `)}function sentence(e){return e.length<2?e.flat():i.Qq`${(0,i.fj)(e.slice(0,-1),i.Qq`, `)} and ${e.slice(-1).flat()}`}function nextExpiry(e){return e.flatMap(({notAfter:e,daysLeft:t})=>null===e||null===t?[]:[{notAfter:e,daysLeft:t}]).toSorted((e,t)=>e.notAfter-t.notAfter).at(0)??null}const c={error:0,warning:1,ok:2}
function mostUrgentFirst(e){return e.toSorted((e,t)=>c[e.level]-c[t.level])}}),70338:((e,t,n)=>{n.d(t,{z:()=>DocumentReader})
var i=n(30406),r=n(42460)
class DocumentReader{#Ee
#Ne
#Te=new r.Pg
constructor({keystorePasswords:e,authorize:t,pins:n},i){this.#Ee=e,this.#Ne=i
for(const e of variablesOf([...t,...n]))this.#Ie(e)}async read(e,t,r,s){const o=(0,i.A)(e,t)
if(null!==o)return{found:o,commentedOut:[],findings:[],labelFindings:[],stores:[]}
const{readDocuments:a}=await Promise.all([n.e(41),n.e(213)]).then(n.bind(n,42213)),c=a(e,t,s)
if(0===c.stores.length)return c
const u=variablesOf(r),l=u.map(e=>this.#Ie(e)),h=[...l.filter(e=>""!==e),...this.#Ee],f=u.filter((e,t)=>""===l[t]),{openStores:d}=await Promise.all([n.e(41),n.e(273)]).then(n.bind(n,84273))
return d(e,c,{passwords:[...new Set(h)],missing:f},this.#Te)}#Ie(e){const t=this.#Ne.environment[e]??""
return""!==t&&this.#Ne.hide(t),t}}function variablesOf(e){const t=e.flatMap(({keystorePasswordEnv:e})=>e??[])
return[...new Set(t)]}}),42460:((e,t,n)=>{n.d(t,{O0:()=>Unsupported,Pg:()=>Effort,fx:()=>TooMuchWork})
var i=n(12394),r=n(74043)
class Unsupported extends i.HR{}class TooMuchWork extends i.HR{}class Effort{#Pe=2e8
forStore(){let e=2e7
return t=>{if(t>e||t>this.#Pe)throw new TooMuchWork(r.Qq`too many iterations`)
e-=t,this.#Pe-=t}}}}),56446:((e,t,n)=>{n.d(t,{w:()=>outlineAt})
var i=n(12394),r=n(413),s=n(84137)
function outlineAt(e,t=0,n=e.length){if(t>=n)return null
const o=(0,i.CD)(()=>{const i=(0,r.s2)(e,t,n)
return{whole:i,identity:(0,s.ls)(e,i)}})
return(0,i.Xd)(o)}}),67741:((e,t,n)=>{n.d(t,{A:()=>strictCertificateAt})
var i=n(26281),r=n(56446)
const s=Buffer.from("-----BEGIN CERTIFICATE-----\n"),o=Buffer.from("-----END CERTIFICATE-----"),a=64,c=10,u=45
function strictCertificateAt(e,t,n){const l=t+s.length
if(e[l+a]!==c)return null
if(!(0,i.T7)(e,t,s)||!function beginsLine(e,t){return 0===t||e[t-1]===c}(e,t))return null
const h=e.indexOf(u,l)
if(h<0||!(0,i.T7)(e,h,o)||!function endsLine(e,t){return t===e.length||e[t]===c}(e,h+o.length))return null
const{arena:f,at:d}=n.room(),p=function decodeLines(e,t,n,i,r){if(e[n-1]!==c)return null
for(let i=t+a;i<n;i+=a+1)if(e[i]!==c)return null
const s=Math.ceil((n-t)/(a+1)),o=n-t-s,u=e.toString("latin1",t,n)
if(o%4!=0||u.includes("_"))return null
const l=i.write(u,r,"base64")
return l===o/4*3-function paddingOf(e){return e.endsWith("==\n")?2:e.endsWith("=\n")?1:0}(u)?l:null}(e,l,h,f,d)
if(null===p)return null
const m=(0,r.w)(f,d,d+p)
return"certificate"!==m?.identity.kind||m.whole.end!==d+p?null:{bytes:f,identity:m.identity,length:p,end:h+o.length}}}),30406:((e,t,n)=>{n.d(t,{A:()=>readStrictFile,J:()=>a})
var i=n(12394),r=n(9892),s=n(40020),o=n(67741)
const a=5e4
function readStrictFile(e,t){const n=Buffer.from(t.buffer,t.byteOffset,t.byteLength),i=[]
let[r,s,c,u]=[null,0,1,0]
const room=()=>(r??=Buffer.allocUnsafe(Math.ceil(3*n.length/4)+3),{arena:r,at:s})
for(;u<n.length;){const t=i.length<a?(0,o.A)(n,u,{room:room}):null
if(null===t)return null
const r=flawlessDocument(t,{path:e,line:c,encoding:"pem",alias:null,index:i.length})
if(null===r)return null
i.push(r),s+=t.length,c+=linesOf(t.length),u=t.end+1}return 0===i.length?null:i}function flawlessDocument({bytes:e,identity:{signed:t}},n){const o=(0,i.Xd)((0,i.CD)(()=>(0,r.w)(e,t,n)))
if(null===o||o.damagedExtensions.length>0)return null
const{document:a}=o
return(0,s.Yn)(a)&&(0,s.DC)(a)?{document:a,der:e.subarray(t.whole.start,t.whole.end)}:null}const c=48
function linesOf(e){return Math.ceil(e/c)+2}}),12527:((e,t,n)=>{n.d(t,{G$:()=>narrowDate,QA:()=>formatSpan,_$:()=>isoDate,lF:()=>longDate,n$:()=>moment,n8:()=>wholeDays,nE:()=>isoSeconds,vd:()=>r,vs:()=>isoSecondsOrNull})
var i=n(74043)
const r=864e5
function isoSeconds(e){return new Date(e).toISOString().replace(/\.\d{3}Z$/,"Z")}function isoSecondsOrNull(e){return null===e?null:isoSeconds(e)}function isoDate(e){return new Date(e).toISOString().slice(0,10)}function wholeDays(e,t){return Math.floor((t-e)/r)}const s=[[i.Qq`January`,i.Qq`Jan`],[i.Qq`February`,i.Qq`Feb`],[i.Qq`March`,i.Qq`Mar`],[i.Qq`April`,i.Qq`Apr`],[i.Qq`May`,i.Qq`May`],[i.Qq`June`,i.Qq`Jun`],[i.Qq`July`,i.Qq`Jul`],[i.Qq`August`,i.Qq`Aug`],[i.Qq`September`,i.Qq`Sep`],[i.Qq`October`,i.Qq`Oct`],[i.Qq`November`,i.Qq`Nov`],[i.Qq`December`,i.Qq`Dec`]]
function longDate(e){const t=new Date(e),[n=[]]=s[t.getUTCMonth()]??[]
return i.Qq`${t.getUTCDate()} ${n} ${t.getUTCFullYear()}`}function moment(e){const t=new Date(e),n=[t.getUTCHours(),t.getUTCMinutes(),t.getUTCSeconds()].map(twoDigits)
return i.Qq`${function dayOf(e){const t=new Date(e),n=t.getUTCFullYear(),r=[Math.floor(n/100),n%100].flatMap(twoDigits)
return i.Qq`${r}-${twoDigits(t.getUTCMonth()+1)}-${twoDigits(t.getUTCDate())}`}(e)}T${(0,i.fj)(n,i.Qq`:`)}Z`}function narrowDate(e){const t=new Date(e),[,n=[]]=s[t.getUTCMonth()]??[]
return i.Qq`${t.getUTCDate()}\u00a0${n}\u00a0${t.getUTCFullYear()}`}function twoDigits(e){return e<10?i.Qq`0${e}`:i.Qq`${e}`}function formatSpan(e){const t=Math.abs(e)
return t>=r?(0,i.hS)(Math.floor(t/r),i.Qq`day`,i.Qq`days`):(0,i.hS)(Math.floor(t/36e5),i.Qq`hour`,i.Qq`hours`)}}),49305:((e,t,n)=>{n.d(t,{Df:()=>withoutCommands,aB:()=>toJson,gD:()=>toLogLine})
var i=n(4854)
function toLogLine(e){return withoutCommands((0,i.Ul)(e))}function withoutCommands(e){return e.replace(/##(\w*)\[/g,(e,t)=>`##${t}${(0,i.Mk)("[")}`).replace(/^(\s*):(?=:)/u,(e,t)=>`${t}${(0,i.Mk)(":")}`)}function toJson(e){const t=JSON.stringify(e)
return r.test(t)?(0,i.AW)(t,escapeUnits).replace(/##(\w*)\[/g,"##$1\\u005b"):t}const r=/[^\t\n\r -~]|##\w*\[/
function escapeUnits(e){return Array.from({length:e.length},(t,n)=>function escapeUnit(e){return`\\u${e.toString(16).padStart(4,"0")}`}(e.charCodeAt(n))).join("")}}),4854:((e,t,n)=>{n.d(t,{AW:()=>withoutDeceptive,Mk:()=>escaped,RK:()=>visible,Ul:()=>toPlain,eZ:()=>bareWords,jA:()=>toWhole,vI:()=>shortened})
const i=/[^A-Za-z\d.=-]+/g,r=String.raw`[^\p{L}\p{N}.=-]+`
function bareWords(e,t){const n=e.slice(0,8*t).replace(isPrintableAscii(e)?i:new RegExp(r,"gu")," ").trim()
if(!/[^ .=-]/.test(n))return""
const s=[...n]
return s.length>t?`${s.slice(0,t).join("")}\u2026`:n}const s=300
function visible(e){return withoutDeceptive(shortened(e,s),escaped)}function withoutDeceptive(e,t){return isPrintableAscii(e)?e:e.replace(new RegExp(o,"gu"),t)}function isPrintableAscii(e){return/^[ -~]*$/.test(e)}const o=String.raw`[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\u2800]`
function escaped(e){return`\\u{${Number(e.codePointAt(0)).toString(16)}}`}function shortened(e,t){if(e.length<=t)return e
return`${e.slice(0,t).replace(/[\ud800-\udbff]$/,"")}\u2026`}function toPlain(e){return e.map(e=>"own"===e.kind?e.value:visible(e.value)).join("")}function toWhole(e){return e.map(({value:e})=>e).join("")}}),74043:((e,t,n)=>{n.d(t,{Qq:()=>text,fj:()=>join,hS:()=>counted})
class OwnWords{kind="own"
value
constructor(e){this.value=e}}function text(e,...t){const{between:n,whole:r}=function ownWords(e){const t=i.get(e)
if(void 0!==t)return t
const n=e.map(e=>""===e?[]:[new OwnWords(e)]),r={between:n,whole:n.flat()}
return i.set(e,r),r}(e)
if(0===t.length)return r
return n.flatMap((e,n)=>[...e,...t.slice(n,n+1).flatMap(toParts)]).slice()}const i=new WeakMap
function join(e,t){return e.flatMap((e,n)=>0===n?toParts(e):[...t,...toParts(e)])}function toParts(e){return"string"==typeof e?[{kind:"outside",value:e}]:"number"==typeof e?[new OwnWords(String(e))]:e}function counted(e,t,n){return text`${e} ${1===e?t:n}`}}),18560:((e,t,n)=>{n.d(t,{O:()=>ambiguityOfRequest,o:()=>ambiguityOfCertificate})
var i=n(12394),r=n(74043),s=n(73515),o=n(413),a=n(10111),c=n(92863),u=n(87002),l=n(43956),h=n(52152)
const f="2.5.29.17",d=new Set(["2.5.29.7","2.16.840.1.113730.1.12"]),p=new Set(["1.2.840.113549.1.9.2","1.2.840.113549.1.9.7","1.2.840.113549.1.9.8","1.2.840.113549.1.9.20","1.3.6.1.4.1.311.13.2.2","1.3.6.1.4.1.311.13.2.3","1.3.6.1.4.1.311.21.20"]),m=new Set([160,129,130,163,164,165,134,135,136])
function ambiguityOfRequest(e){return firstAmbiguity(e,function*(e,t,[n,i,,c]){(0,a.$)(e,t).equals(e)||(yield g),3!==(0,o.LU)(e,t).length&&(yield r.Qq`something follows its signature`),function isZero(e,t){const{content:n,contentEnd:i}=(0,o.yi)(t,o._A.integer,"the version")
return i-n===1&&0===e[n]}(e,n)||(yield r.Qq`its version is not 1`)
const l=(0,u.ec)(e,(0,o.yi)(i,o._A.sequence,"the subject"))
null!==l&&(yield l),yield*function*attributeAmbiguities(e,t){let n=0
for(const{oid:i,values:a,more:c}of(0,s.Td)(e,t))c.length>0&&(yield r.Qq`something follows the values of an attribute`),i===s.Fz?(++n>1&&(yield r.Qq`it has more than one extensionRequest attribute`),yield*valueAmbiguities(e,(0,o.yi)(a,o._A.set,"the values of an attribute"))):i===s.N2?yield r.Qq`it requests extensions in a Microsoft attribute, which many programs ignore`:p.has(i)||(yield r.Qq`its attribute ${i} could contain names`)}(e,c)})}function ambiguityOfCertificate(e){return firstAmbiguity(e,function*(e,t,n){for(const t of n)t.tag===h.Lj&&(yield*extensionAmbiguities(e,(0,o.LU)(e,t)[0],e=>e===f))})}const g=r.Qq`it is not encoded in DER`
function firstAmbiguity(e,t){const n=Buffer.from(e),r=(0,i.CD)(()=>{const e=(0,o.s2)(n,0,n.length),i=(0,o.yi)((0,o.LU)(n,e)[0],o._A.sequence,"what is signed")
for(const r of t(n,e,(0,o.LU)(n,i)))return r
return null})
return r.ok?r.value:g}function*valueAmbiguities(e,t){const[n,...i]=(0,o.LU)(e,t);(void 0===n||i.length>0)&&(yield r.Qq`its extensionRequest attribute does not have exactly one value`),yield*extensionAmbiguities(e,n,()=>!0)}function*extensionAmbiguities(e,t,n){const i=new Set
for(const s of(0,o.LU)(e,(0,o.yi)(t,o._A.sequence,"the extensions"))){const[t,...a]=(0,o.LU)(e,(0,o.yi)(s,o._A.sequence,"an extension")),c=(0,l.RG)(e,(0,o.yi)(t,o._A.objectIdentifier,"the type of an extension"))
if(!n(c))continue
i.has(c)&&(yield r.Qq`its extension ${c} occurs more than once`),i.add(c),d.has(c)&&(yield r.Qq`its extension ${c} could contain names`)
const u=a.at(-1);(a.length!==(a[0]?.tag===o._A.boolean?2:1)||isFalse(e,a[0]))&&(yield g),c===f&&(yield*nameAmbiguities(e,(0,o.yi)(u,o._A.octetString,"the value of an extension")))}}function isFalse(e,t){return t?.tag===o._A.boolean&&0===e[t.content]}function*nameAmbiguities(e,t){const n=(0,o.$E)(e,t),i=(0,o.s2)(n,0,n.length)
for(const e of(0,o.LU)(n,i))m.has(e.tag)||(yield r.Qq`its subjectAltName contains a name with the tag ${hex(e.tag)}, which RFC 5280 does not define`),e.tag!==c.tw||isPrintableAscii((0,o.$E)(n,e))||(yield r.Qq`a DNS name in its subjectAltName is not printable ASCII`)
i.tag===o._A.sequence&&(0,a.$)(n,i).equals(n)||(yield r.Qq`its subjectAltName is not encoded in DER`)}function hex(e){return`0x${e.toString(16).padStart(2,"0")}`}function isPrintableAscii(e){return e.every(e=>e>=32&&e<127)}}),49529:((e,t,n)=>{n.d(t,{MG:()=>unescapeValue,PI:()=>shortNameOf,Rh:()=>a,mZ:()=>attributeTypeOf,u5:()=>utf8OrLatin1,xQ:()=>directoryString,zO:()=>hexString})
var i=n(4573),r=n(12394),s=n(413)
const o=[["2.5.4.3","CN","commonName"],["2.5.4.7","L","localityName","locality"],["2.5.4.8","ST","S","SP","stateOrProvinceName","state","province"],["2.5.4.10","O","organizationName","organization"],["2.5.4.11","OU","organizationalUnitName","organizationalUnit"],["2.5.4.6","C","countryName","country"],["2.5.4.9","STREET","streetAddress"],["0.9.2342.19200300.100.1.25","DC","domainComponent"],["0.9.2342.19200300.100.1.1","UID","userId"],["1.2.840.113549.1.9.1","emailAddress","E","email","mail","rfc822Name","pkcs9email"],["2.5.4.5","serialNumber"],["2.5.4.4","SN","surname"],["2.5.4.42","GN","givenName","G"],["2.5.4.43","initials","I"],["2.5.4.44","generationQualifier"],["2.5.4.12","title","T"],["2.5.4.13","description","D"],["2.5.4.15","businessCategory"],["2.5.4.16","postalAddress"],["2.5.4.17","postalCode","zip"],["2.5.4.18","postOfficeBox"],["2.5.4.20","telephoneNumber","phone"],["2.5.4.41","name"],["2.5.4.45","x500UniqueIdentifier"],["2.5.4.46","dnQualifier","dnq"],["2.5.4.65","pseudonym"],["2.5.4.97","organizationIdentifier","organisationIdentifier"],["1.2.840.113549.1.9.2","unstructuredName"],["1.2.840.113549.1.9.8","unstructuredAddress"],["0.9.2342.19200300.100.1.3","rfc822Mailbox"],["1.3.6.1.4.1.311.60.2.1.1","jurisdictionL","jurisdictionLocalityName","jurisdictionOfIncorporationL"],["1.3.6.1.4.1.311.60.2.1.2","jurisdictionST","jurisdictionStateOrProvinceName","jurisdictionOfIncorporationSP"],["1.3.6.1.4.1.311.60.2.1.3","jurisdictionC","jurisdictionCountryName","jurisdictionOfIncorporationC"]],a="2.5.4.3",c=new Map(o.map(([e,t])=>[e,t])),u=new Map(o.flatMap(([e,...t])=>t.map(t=>[t.toLowerCase(),e])))
function shortNameOf(e){return c.get(e)??e}function attributeTypeOf(e){const t=/^(?:oid\.)?((?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*))+)$/i.exec(e)?.[1]
return t??u.get(e.toLowerCase())??null}const l=new Set([18,19,20,22,26]),h=12,f=new Map([[28,function universalString(e){if(e.length%4!=0)return null
let t=""
for(let n=0;n<e.length;n+=4){const i=e.readUInt32BE(n)
if(i>p)return null
t+=String.fromCodePoint(i)}return t}],[30,function bmpString(e){if(e.length%2!=0)return null
const t=Buffer.from(e).swap16().toString("utf16le")
return t.isWellFormed()?t:null}]])
function directoryString(e,{tag:t,content:n,contentEnd:i}){if(t===h)return utf8OrLatin1(e,n,i)
if(l.has(t))return e.toString("latin1",n,i)
const r=f.get(t)
return void 0===r?null:r(e.subarray(n,i))??e.toString("latin1",n,i)}function utf8OrLatin1(e,t,n){const r=e.toString("latin1",t,n)
if(!d.test(r))return r
const s=e.subarray(t,n)
return(0,i.isUtf8)(s)?s.toString("utf8"):r}const d=/[\x80-\xff]/
function hexString(e,t){return`#${e.toString("hex",t.start,t.end)}`}const p=1114111
function unescapeValue(e){const t=/^"(.*)"$/s.exec(e)?.[1]??function trimUnescaped(e){const t=e.trim()
let n=t.length
for(;"\\"===t[n-1];)n--
return(t.length-n)%2==1?`${t} `:t}(e)
return/^#(?:[0-9a-f]{2})+$/i.test(t)?function fromHex(e){const t=Buffer.from(e.slice(1),"hex"),n=(0,r.CD)(()=>directoryString(t,(0,s.s2)(t,0,t.length)))
return(0,r.Xd)(n)??e.toLowerCase()}(t):t.replace(/(?:\\[0-9a-f]{2})+|\\(.)/gis,(e,t)=>void 0===t?function fromBytes(e){return Buffer.from(e.replaceAll("\\",""),"hex").toString("utf8")}(e):t)}}),9892:((e,t,n)=>{n.d(t,{w:()=>readCertificate})
var i=n(12394),r=n(74043),s=n(413),o=n(92863),a=n(87002),c=n(26281),u=n(6626),l=n(39014),h=n(52152)
function momentOf(e,t,n,i,r){const s=function dayOf(e,t,n){const i=e%4==0&&(e%100!=0||e%400==0),r=2===t&&i?29:f[t-1]??0
return n>=1&&n<=r&&e>=0?new Date(0).setUTCFullYear(e,t-1,n):null}(t,digits(e,n,2),digits(e,n+2,2)),o=isDigit(e[n+8]),a=o?digits(e,n+8,2):0,c=timeOfDay(digits(e,n+4,2),digits(e,n+6,2),a),u=n+(o?10:8),l=o&&r?function endOfFraction(e,t){if(46!==e[t]&&44!==e[t]||!isDigit(e[t+1]))return t
let n=t+1
for(;isDigit(e[n]);)n++
return n}(e,u):u,h=function offsetOf(e,t,n){const i=e[t]
if(90===i)return t+1===n?0:null
if(43!==i&&45!==i||t+5!==n)return null
const r=timeOfDay(digits(e,t+1,2),digits(e,t+3,2),0)
return null===r||43===i?r:-r}(e,l,i)
return null===s||null===c||null===h?null:s+c+function milliseconds(e,t,n){if(n===t)return 0
const i=e.toString("latin1",t+1,Math.min(n,t+4))
return Number(i.padEnd(3,"0"))}(e,u,l)-h}const f=[31,28,31,30,31,30,31,31,30,31,30,31]
function timeOfDay(e,t,n){return e<=23&&t<=59&&n<=59?1e3*(60*(60*e+t)+n):null}function isDigit(e){return void 0!==e&&e>=48&&e<=57}function digits(e,t,n){let i=0
for(let r=t;r<t+n;r++){if(!isDigit(e[r]))return Number.NaN
i=10*i+(0,c.B2)(e,r)-48}return i}function readCertificate(e,t,n){const i=new CertificateInFile(e,t,n)
return{document:i,damagedExtensions:i.damagedExtensions}}const d=(0,s.qA)(0)
const p=new Set([129,130,(0,s.qA)(1),(0,s.qA)(2)])
function moment(e,t,n){if(!t.next())throw new i.HR(r.Qq`${n} is missing`)
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
#fe
#Le
#ze
#je
#Me
#He
#De=null
#Be=null
#Ke=null
#Ue=null
constructor(e,t,{path:n,line:c,index:f,encoding:m,alias:g}){this.path=n,this.line=c,this.index=f,this.encoding=m,this.alias=g,this.#fe=e,this.#Le=t
const w=new s.gj(e,t.toBeSigned)
w.next()&&w.tag===d&&w.next(),this.#ze=function serialNumberIn(e){if(e.content===e.contentEnd)throw new i.HR(r.Qq`the serial number is empty`)
return e.copy()}(w),w.expect(s._A.sequence,"the signature algorithm"),this.issuer=(0,a.bD)(e,w.expect(s._A.sequence,"the issuer"))
const y=new s.gj(e,w.expect(s._A.sequence,"the validity"))
this.notBefore=moment(e,y,"notBefore"),this.notAfter=moment(e,y,"notAfter"),this.#je=w.expect(s._A.sequence,"the subject").copy(),this.#Me=w.expect(s._A.sequence,"the public key").copy()
const{publicKeyAlgorithm:b,rsaBits:k,curve:v}=(0,u.kc)(e,this.#Me)
this.publicKeyAlgorithm=b,this.rsaBits=k,this.curve=v
const q=(0,u.On)(e,t.algorithm,"the signature algorithm")
this.signatureAlgorithm=(0,l.DA)(q),this.commonNames=(0,a.VG)(e,this.#je),this.#He=function extensionsAfter(e,t){const n=(0,o.o3)()
let a=!1
for(;t.next();)if(t.tag!==h.Lj||a){if(!p.has(t.tag))throw new i.HR(r.Qq`something unexpected follows the public key`)}else{const i=new s.gj(e,t).expect(s._A.sequence,"the list of extensions");(0,o.HW)(n,e,i),a=!0}return n}(e,w),this.kind=this.#He.poison?"precertificate":"certificate",this.dnsNames=this.#He.dnsNames,this.ca=this.#He.ca,this.usages=this.#He.usages,this.policies=this.#He.policies}get damagedExtensions(){return this.#He.damaged}get subject(){return this.#De??=(0,a.ob)(this.#fe,this.#je),this.#De}get serial(){return function serialNumber(e,{content:t,contentEnd:n}){if(128&(0,c.B2)(e,t))return`-${function magnitude(e){const t=((1n<<BigInt(4*e.length))-BigInt(`0x${e}`)).toString(16)
return t.length%2==0?t:`0${t}`}(e.toString("hex",t,n))}`
let i=t
for(;i<n-1&&0===e[i];)i++
return e.toString("hex",i,n)}(this.#fe,this.#ze)}get publicKeySha256(){return this.#Be??=(0,u.sc)((0,s.ao)(this.#fe,this.#Me)),this.#Be}get certificateSha256(){return this.#Ke??=(0,u.sc)((0,s.ao)(this.#fe,this.#Le.whole)),this.#Ke}get certificateSha1(){return(0,u.e8)((0,s.ao)(this.#fe,this.#Le.whole))}get publicKeySha1(){return(0,u.e8)((0,s.ao)(this.#fe,this.#Me))}get tbsSha256(){return this.#Ue??=(0,h.Qv)(this.#fe,this.#Le.toBeSigned),this.#Ue}get alternativeNames(){return this.#He.alternativeNames.flatMap(e=>(0,o.pk)(this.#fe,e))}get subjectKeyId(){return keyIdentifier(this.#fe,this.#He.subjectKeyId)}get authorityKeyId(){return keyIdentifier(this.#fe,this.#He.authorityKeyId)}}function keyIdentifier(e,t){return null===t?null:e.toString("hex",t.content,t.contentEnd)}}),73515:((e,t,n)=>{n.d(t,{Fz:()=>f,N2:()=>d,Td:()=>attributesOf,sY:()=>readCertificationRequest})
var i=n(12394),r=n(74043),s=n(413),o=n(92863),a=n(87002),c=n(43956),u=n(6626),l=n(16151),h=n(39014)
const f="1.2.840.113549.1.9.14",d="1.3.6.1.4.1.311.2.1.14"
function readCertificationRequest(e,t,n){const[c,l,h,p,...m]=(0,s.LU)(e,t.toBeSigned)
if((0,s.yi)(c,s._A.integer,"the version"),m.length>0)throw new i.HR(r.Qq`something follows the attributes`)
const g=function requestedExtensions(e,t){const n=(0,o.o3)()
for(const{oid:i,values:r}of attributesOf(e,t))if(i===f||i===d)for(const t of(0,s.LU)(e,(0,s.yi)(r,s._A.set,"the value of an attribute")))(0,o.HW)(n,e,(0,s.yi)(t,s._A.sequence,"the list of extensions"))
return n}(e,p),w=(0,s.yi)(l,s._A.sequence,"the subject"),y=(0,s.yi)(h,s._A.sequence,"the public key")
return{document:{...n,kind:"certificate-request",subject:(0,a.ob)(e,w),commonNames:(0,a.VG)(e,w),publicKeySha256:(0,u.sc)((0,s.ao)(e,y)),...(0,u.kc)(e,y),signatureAlgorithm:signatureAlgorithm(e,t.algorithm),dnsNames:g.dnsNames,ca:g.ca,usages:g.usages},damagedExtensions:g.damaged}}function signatureAlgorithm(e,t){const n=(0,h.DA)((0,u.On)(e,t,"the signature algorithm")),i=n.oid===l.IV?(0,l.jV)(e,t):null
return null===i?n:{...n,name:`${n.name} with ${i}`,hash:i}}function*attributesOf(e,t){if(void 0!==t)for(const n of(0,s.LU)(e,(0,s.yi)(t,(0,s.qA)(0),"the list of attributes"))){const[t,i,...r]=(0,s.LU)(e,(0,s.yi)(n,s._A.sequence,"an attribute")),o=(0,c.RG)(e,(0,s.yi)(t,s._A.objectIdentifier,"the type of an attribute"))
yield{oid:o,values:i,more:r}}}}),62509:((e,t,n)=>{n.d(t,{Px:()=>matchesDistinguishedName,SX:()=>foldedCommonNames,Vp:()=>nameAttributes,mw:()=>foldedName})
var i=n(12394),r=n(74043),s=n(49529)
const o=/\s*([^=,;+"\\]*?)\s*=\s*("(?:[^"\\]|\\.)*"|(?:[^\\,;+"]|\\.)*)\s*([,;+]|$)/sy
function nameAttributes(e){const t=[]
if(""===e.trim())return t
const n=/^\s*\/(?=[^/=]+=)/.test(e)?function fromSlashes(e){return e.slice(1).split(/\/(?=[A-Za-z0-9.]+=)/).map(e=>e.replace(/[,;+]/g,"\\$&")).join(",")}(e.trim()):function fromLines(e){const t=e.split("\n").filter(e=>""!==e.trim())
return t.map((e,n)=>{const i=t[n-1]?.trimEnd()??","
return a.test(e)&&!/[,;+\\]$/.test(i)?`,${e}`:`\n${e}`}).join("")}(e)
for(let e=0;e<=n.length;){o.lastIndex=e
const s=o.exec(n)
if(null===s)throw new i.HR(r.Qq`expected "type=value" at "${n.slice(e).trim()}"`)
if(t.push(toAttribute(s)),""===s[3])break
e=o.lastIndex}return t}function matchesDistinguishedName(e,t){const n=nameAttributes(e),i=nameAttributes(t)
return 0===n.length?0===i.length:n.every(({type:e,value:t})=>i.some(n=>n.type===e&&function sameAttributeValue(e,t){return folded(e)===folded(t)}(n.value,t)))}function foldedName(e){return JSON.stringify(nameAttributes(e).map(({type:e,value:t})=>[e,folded(t)]))}function foldedCommonNames(e){return nameAttributes(e).filter(({type:e})=>e===s.Rh).map(({value:e})=>folded(e))}function folded(e){return e.normalize("NFKC").trim().replace(/\s+/g," ").toLowerCase()}function toAttribute([,e="",t=""]){const n=(0,s.mZ)(e)
if(null===n)throw new i.HR(""===e?r.Qq`an attribute has no type`:r.Qq`"${e}" is not a known attribute type; its OID works too`)
return{type:n,value:(0,s.MG)(t)}}const a=/^\s*[A-Za-z0-9.]+\s*=/}),40020:((e,t,n)=>{function placeOf({path:e,line:t,index:n}){return{path:e,line:t,index:n}}function isDated(e){return null!==e.notBefore&&null!==e.notAfter}function detached(e){return isCertificate(e)?detachedCertificate(e):e}function detachedCertificate(e){const{subject:t,serial:n,certificateSha256:i,certificateSha1:r,publicKeySha256:s,publicKeySha1:o}=e,{tbsSha256:a,subjectKeyId:c,authorityKeyId:u,alternativeNames:l}=e
return{...e,subject:t,serial:n,certificateSha256:i,certificateSha1:r,publicKeySha256:s,publicKeySha1:o,tbsSha256:a,subjectKeyId:c,authorityKeyId:u,alternativeNames:l}}function isCertificate(e){return"certificate-request"!==e.kind}n.d(t,{$t:()=>placeOf,DC:()=>isDated,W5:()=>detachedCertificate,Yn:()=>isCertificate,ht:()=>detached})}),413:((e,t,n)=>{n.d(t,{$E:()=>contentOf,LU:()=>childrenOf,_A:()=>o,ao:()=>octetsOf,dz:()=>a,gj:()=>Steps,qA:()=>contextTag,s2:()=>elementAt,yi:()=>expectTag})
var i=n(12394),r=n(74043),s=n(26281)
const o={boolean:1,integer:2,bitString:3,octetString:4,objectIdentifier:6,utcTime:23,generalizedTime:24,sequence:48,set:49},a=32
function contextTag(e){return 160|e}const c=48
function elementAt(e,t,n,o=0){const u=e[t],l=t<n?function skipTag(e,t,n){let i=t+1
if(31&~(0,s.B2)(e,t))return i
for(;i<n&&128&(0,s.B2)(e,i);)i++
return i+1}(e,t,n):n,h=e[l]
if(void 0===u||void 0===h||l>=n)throw new i.HR(r.Qq`a value is cut short`)
return h<128?definite(u,t,l+1,h,n):128===h?function indefinite(e,t,n,s,o,u){if(0===(t&a))throw new i.HR(r.Qq`a primitive value has no length`)
if(u>=c)throw new i.HR(r.Qq`values are nested too deeply`)
let l=s
for(;0!==e[l]||0!==e[l+1]||l+2>o;)l=elementAt(e,l,o,u+1).end
return{tag:t,start:n,content:s,contentEnd:l,end:l+2}}(e,u,t,l+1,n,o):function longLength(e,t,n,o,a){const c=127&(0,s.B2)(e,o),u=o+1+c
if(u>a)throw new i.HR(r.Qq`a length is cut short`)
let l=0
for(let t=o+1;t<u;t++)if(l=256*l+(0,s.B2)(e,t),l>a)throw new i.HR(r.Qq`a length runs past the end`)
return definite(t,n,u,l,a)}(e,u,t,l,n)}function octetsOf(e,{start:t,end:n}){return e.subarray(t,n)}function contentOf(e,{content:t,contentEnd:n}){return e.subarray(t,n)}function childrenOf(e,t){const n=[]
for(let i=t.content;i<t.contentEnd;){const r=elementAt(e,i,t.contentEnd)
n.push(r),i=r.end}return n}class Steps{#fe
#he
tag=0
start
content
contentEnd
end
constructor(e,{content:t,contentEnd:n}){this.#fe=e,this.#he=n,this.start=t,this.content=t,this.contentEnd=t,this.end=t}next(){const e=this.end
return!(e>=this.#he)&&(this.#Fe(e)||this.#Ge(elementAt(this.#fe,e,this.#he)),!0)}expect(e,t){return expectTag(this.next()?this:void 0,e,t)}finish(){for(;this.next(););}copy(){const{tag:e,start:t,content:n,contentEnd:i,end:r}=this
return{tag:e,start:t,content:n,contentEnd:i,end:r}}#Fe(e){const t=this.#fe,n=(0,s.B2)(t,e),i=(0,s.B2)(t,e+1)
if(!(31&~n)||i>=128&&130!==i)return!1
const r=i<128,o=r?e+2:e+4,a=o+(r?i:(0,s.B2)(t,e+2)<<8|(0,s.B2)(t,e+3))
return!(a>this.#he)&&(this.tag=n,this.start=e,this.content=o,this.contentEnd=a,this.end=a,!0)}#Ge({tag:e,start:t,content:n,contentEnd:i,end:r}){this.tag=e,this.start=t,this.content=n,this.contentEnd=i,this.end=r}}function expectTag(e,t,n){if(void 0===e||e.tag!==t)throw new i.HR(r.Qq`${n} is not where it should be`)
return e}function definite(e,t,n,s,o){const a=n+s
if(a>o)throw new i.HR(r.Qq`a length runs past the end`)
return{tag:e,start:t,content:n,contentEnd:a,end:a}}}),10111:((e,t,n)=>{n.d(t,{$:()=>canonical,d:()=>encoded})
var i=n(12394),r=n(74043),s=n(413),o=n(26281)
function encoded(e,...t){const n=t.reduce((e,t)=>e+t.length,0)
return Buffer.concat([Uint8Array.of(e,...lengthOctets(n)),...t])}function lengthOctets(e){if(e<128)return[e]
const t=[]
for(let n=e;n>0;n=Math.floor(n/256))t.unshift(n%256)
return[128|t.length,...t]}const a=192,c=31,u=10
function canonical(e,t){const{tag:n}=t
if((n&c)===c)throw new i.HR(r.Qq`a tag has more than one octet`)
if(0===(n&a)&&function isWronglyConstructed(e){const t=e&c
return(t===(s._A.sequence&c)||t===(s._A.set&c))!=(0!==(e&s.dz))}(n))throw new i.HR(r.Qq`a value is split into pieces`)
return 0===(n&s.dz)?encoded(n,function primitive(e,t){switch(e){case s._A.boolean:return Buffer.of(t.some(e=>0!==e)?255:0)
case s._A.integer:case u:return function shortest(e){let t=0
for(;t+1<e.length&&isSignOnly((0,o.B2)(e,t),(0,o.B2)(e,t+1));)t++
return e.subarray(t)}(t)
case s._A.bitString:return function withoutUnusedBits(e){const t=e[0]??8
if(t>7||t>0&&1===e.length)throw new i.HR(r.Qq`a bit string is broken`)
const n=Buffer.from(e),s=n.length-1
s>0&&n.writeUInt8((0,o.B2)(n,s)>>t<<t,s)
return n}(t)
case s._A.objectIdentifier:return function shortestArcs(e){if(0===e.length||(0,o.B2)(e,e.length-1)>=128)throw new i.HR(r.Qq`an object identifier is cut short`)
return Buffer.from(e.filter((t,n)=>128!==t||n>0&&(0,o.B2)(e,n-1)>=128))}(t)
default:return t}}(n,(0,s.$E)(e,t))):encoded(n,...function children(e,t){const n=(0,s.LU)(e,t).map(t=>canonical(e,t))
return t.tag===s._A.set?n.sort(Buffer.compare):n}(e,t))}function isSignOnly(e,t){return e===(t<128?0:255)}}),92863:((e,t,n)=>{n.d(t,{HW:()=>readExtensions,o3:()=>noExtensions,pk:()=>generalNames,tw:()=>h})
var i=n(12394),r=n(74043),s=n(49529),o=n(413),a=n(43956),c=n(26281),u=n(52152)
function noExtensions(){return{dnsNames:[],ca:!1,usages:[],policies:[],alternativeNames:[],subjectKeyId:null,authorityKeyId:null,poison:!1,damaged:[]}}const l=new Map([["2.5.29.17",{name:"subjectAltName",read:function readSubjectAltName(e,t,n){const a=sequenceIn(t,n,"subjectAltName").copy(),c=new o.gj(t,a),u=[]
for(;c.next();)if(c.tag===h&&u.push((0,s.u5)(t,c.content,c.contentEnd)),e.dnsNames.length+u.length>f)throw new i.HR(r.Qq`there are too many names`)
for(const t of u)e.dnsNames.push(t)
e.alternativeNames.push(a)}}],["2.5.29.19",{name:"basicConstraints",read:function readBasicConstraints(e,t,n){const i=new o.gj(t,sequenceIn(t,n,"basicConstraints")),r=i.next()&&i.tag===o._A.boolean&&function isTrue(e,{content:t,contentEnd:n}){return t<n&&0!==(0,c.B2)(e,t)}(t,i)
i.finish(),r&&(e.ca=!0)}}],["2.5.29.37",{name:"extendedKeyUsage",read:function readExtendedKeyUsage(e,t,n){const s=new o.gj(t,sequenceIn(t,n,"extendedKeyUsage")),c=[]
for(;s.next();){const e=(0,o.yi)(s,o._A.objectIdentifier,"a key purpose")
c.push((0,a.yv)((0,a.RG)(t,e)))}if(0===c.length)throw new i.HR(r.Qq`no key purpose is named`)
for(const t of c)e.usages.push(t)}}],["2.5.29.32",{name:"certificatePolicies",read:function readPolicies(e,t,n){const i=new o.gj(t,sequenceIn(t,n,"certificatePolicies")),r=[]
for(;i.next();){const e=new o.gj(t,(0,o.yi)(i,o._A.sequence,"a policy"))
r.push((0,a.RG)(t,e.expect(o._A.objectIdentifier,"the identifier of a policy")))}for(const t of r)e.policies.push(t)}}],["2.5.29.14",{name:"subjectKeyIdentifier",read:function readSubjectKeyId(e,t,n){const i=new o.gj(t,n).expect(o._A.octetString,"the subject key identifier")
e.subjectKeyId??=i.copy()}}],["2.5.29.35",{name:"authorityKeyIdentifier",read:function readAuthorityKeyId(e,t,n){const i=new o.gj(t,sequenceIn(t,n,"authorityKeyIdentifier")),r=i.next()&&i.tag===d?i.copy():null
i.finish(),e.authorityKeyId??=r}}],[u.ZS.poison,{name:"precertificate poison",read:function readPoison(e){e.poison=!0}}]])
function readExtensions(e,t,n){const i=new o.gj(t,n)
for(;i.next();)readExtension(e,t,(0,o.yi)(i,o._A.sequence,"an extension"))}function readExtension(e,t,n){const s=new o.gj(t,n).expect(o._A.objectIdentifier,"the type of an extension"),c=l.get((0,a.RG)(t,s)),u=function stepToValue(e,t){const n=e.next()&&(e.tag!==o._A.boolean||e.next())
if(!n||e.tag!==o._A.octetString)throw new i.HR(r.Qq`the value of an extension is not where it should be`)
if(e.end!==t)throw new i.HR(r.Qq`an extension contains more than its value`)
return e}(s,n.contentEnd)
void 0!==c&&((0,i.CD)(()=>c.read(e,t,u)).ok||e.damaged.push(c.name))}const h=130,f=1e5
const d=128
function sequenceIn(e,t,n){return new o.gj(e,t).expect(o._A.sequence,n)}const p=new Map([[129,"email"],[h,"DNS"],[134,"URI"]]),m=135
function generalNames(e,t){const n=[],i=new o.gj(e,t)
for(;i.next();)n.push(written(e,i))
return n}function written(e,{tag:t,content:n,contentEnd:i}){const r=p.get(t)
if(void 0!==r)return`${r}:${(0,s.u5)(e,n,i)}`
const o=e.toString("hex",n,i)
return t!==m?`[${31&t}]:${o}`:i-n===4?`IP:${[...e.subarray(n,i)].join(".")}`:`IP:${o}`}}),84137:((e,t,n)=>{n.d(t,{D$:()=>sequenceContent,HO:()=>a,XE:()=>beginsLikeDer,bL:()=>beginsLikeDocument,ln:()=>beginsLikeKey,ls:()=>identify})
var i=n(413),r=n(43956),s=n(26281)
const o=4
function beginsLikeDer(e,t){const n=longSequenceContent(e,t),r=null===n?void 0:e[n]
return r===i._A.sequence||r===i._A.integer||r===i._A.objectIdentifier}const a=48
function beginsLikeDocument(e,t){const n=longSequenceContent(e,t),r=null===n?null:sequenceContent(e,n)
return null!==r&&(e[r]===(0,i.qA)(0)?e[r+2]===i._A.integer&&e[r+5]===i._A.integer:e[r]===i._A.integer&&1===e[r+1]&&e[r+3]===i._A.sequence)}function beginsLikeKey(e,t){const n=sequenceContent(e,t)
if(null===n||e[n]!==i._A.integer||1!==e[n+1])return!1
const r=(0,s.B2)(e,n+2),o=(0,s.B2)(e,n+4)
if(r>1)return!1
switch(e[n+3]){case i._A.sequence:return o<128&&e[n+5]===i._A.objectIdentifier
case i._A.integer:return(0,s.B2)(e,t+1)>128&&(129===o||130===o)
case i._A.octetString:return 1===r&&c.has(o)
default:return!1}}const c=new Set([28,32,48,64,66])
function longSequenceContent(e,t){return(0,s.B2)(e,t+1)>128?sequenceContent(e,t):null}function sequenceContent(e,t){const n=(0,s.B2)(e,t+1),r=n>128?127&n:0
return e[t]===i._A.sequence&&r<=o?t+2+r:null}function identify(e,t){if(t.tag!==i._A.sequence)return other("structure of an unknown kind")
const n=(0,i.LU)(e,t),r=p.find(({begins:e})=>e.every((e,t)=>n[t]?.tag===e))
return r?.read(e,n,t)??other("structure of an unknown kind")}const{sequence:u,integer:l,bitString:h,octetString:f,objectIdentifier:d}=i._A,p=[{begins:[u,u,h],read:function signedStructure(e,t,n){if(3!==t.length)return null
const r=(0,i.yi)(t[0],u,"what is signed"),s=(0,i.yi)(t[1],u,"the signature algorithm"),o={whole:n,toBeSigned:r,algorithm:s},a=function tagsIn(e,t){const n=[],r=new i.gj(e,t)
for(;r.next();)n.push(r.tag)
return n}(e,r),c=a[0]===(0,i.qA)(0)?a.slice(1):a
return function isCertificate(e){return e[0]===l&&e.length>=6&&e.slice(1,6).every(e=>e===u)}(c)?{kind:"certificate",signed:o}:function isCrl(e){const[t,n,r]=e[0]===l?e.slice(1):e
return t===u&&n===u&&(r===i._A.utcTime||r===i._A.generalizedTime)}(c)?other("certificate revocation list"):function isRequest(e){const t=e[3]
return e[0]===l&&e[1]===u&&e[2]===u&&(void 0===t||t===(0,i.qA)(0))}(c)?{kind:"certificate-request",signed:o}:a[0]===l?other("attribute certificate"):null}},{begins:[d,(0,i.qA)(0)],read:function contentInfo(e,t){const n=(0,i.yi)(t[0],d,"the type of a CMS message"),s=(0,i.yi)(t[1],(0,i.qA)(0),"the content of a CMS message")
if((0,r.RG)(e,n)!==m)return other("CMS message that is not signed data")
const o=(0,i.s2)(e,s.content,s.contentEnd)
return{kind:"signed-data",content:(0,i.yi)(o,u,"the signed data")}}},{begins:[l,u,f],read:()=>privateKey("PKCS#8")},{begins:[l,u],read:function pkcs12(e,t,n){const r=(0,i.yi)(t[0],l,"the version"),s=(0,i.yi)(t[1],u,"the safe")
return 3===e[r.content]&&e[s.content]===d?{kind:"key-store",whole:n}:null}},{begins:[l,f],read:()=>privateKey("SEC 1")},{begins:[l,l,l],read:function integers(e,t){const n=t.filter(({tag:e})=>e===l).length
return n>=9?privateKey("PKCS#1"):6===n?privateKey("DSA"):null}},{begins:[u,f],read:function encryptedPrivateKey(e,t){const n=(0,i.yi)(t[0],u,"the algorithm"),s=(0,i.s2)(e,n.content,n.contentEnd)
if(s.tag!==d)return null
const o=(0,r.RG)(e,s)
return g.some(e=>o.startsWith(e))?privateKey("encrypted PKCS#8"):null}},{begins:[u,h],read:()=>other("public key")}]
function other(e){return{kind:"other",what:e}}function privateKey(e){return{kind:"private-key",form:e}}const m="1.2.840.113549.1.7.2"
const g=["1.2.840.113549.1.5.","1.2.840.113549.1.12.1."]}),87002:((e,t,n)=>{n.d(t,{VG:()=>commonNamesOf,bD:()=>issuerName,ec:()=>commonNameAmbiguity,ob:()=>rfc4514})
var i=n(12394),r=n(74043),s=n(49529),o=n(413),a=n(43956)
function commonNamesOf(e,t){const n=[]
return eachAttribute(e,t,(t,i)=>{const r=t===s.Rh?(0,s.xQ)(e,i):null
null!==r&&n.push(r)}),n}function commonNameAmbiguity(e,t){let n=null
return eachAttribute(e,t,(t,i)=>{if(t!==s.Rh)return
const a=(0,o.$E)(e,i)
u.has(i.tag)?(a.some(isControl)||a[0]===c||a.at(-1)===c)&&(n=r.Qq`its common name contains control characters, or has spaces around it`):n=r.Qq`its common name has an uncommon string type`}),n}function isControl(e){return e<32||127===e}const c=32,u=new Set([12,19,20,22])
function rfc4514(e,t){const n=[]
let i=-1,r=[]
return eachAttribute(e,t,(t,o,a)=>{a!==i&&(r=[],n.push(r),i=a),r.push(`${(0,s.PI)(t)}=${function writtenValue(e,t){const n=(0,s.xQ)(e,t)
return null===n?(0,s.zO)(e,t):function escapeValue(e){return d.test(e)?e.replace(p,e=>e<" "||e>"~"?function hexEscape(e){return Buffer.from(e).toString("hex").toUpperCase().replace(/../g,"\\$&")}(e):`\\${e}`):e}(n)}(e,o)}`)}),n.reverse().map(e=>e.join("+")).join(",")}const l=1e3,h=1024,f=new Map
function issuerName(e,t){if(t.contentEnd-t.content>h)return rfc4514(e,t)
const n=e.toString("latin1",t.content,t.contentEnd),i=f.get(n)
if(void 0!==i)return i
const r=rfc4514(e,t)
return f.size<l&&f.set(n,r),r}function eachAttribute(e,t,n){const s=new o.gj(e,t)
for(let t=0;s.next();t++){const c=new o.gj(e,(0,o.yi)(s,o._A.set,"a relative distinguished name"))
for(;c.next();){const s=new o.gj(e,(0,o.yi)(c,o._A.sequence,"an attribute of a name")),u=(0,a.RG)(e,s.expect(o._A.objectIdentifier,"the type of an attribute"))
if(!s.next()||s.end!==c.contentEnd)throw new i.HR(r.Qq`an attribute of a name has no value`)
n(u,s,t)}}}const d=/["+,;<>\\]|^[ #]| $|[^ -~\u00a0-\uffff]/,p=/["+,;<>\\]|^[ #]| $|[^ -~\u00a0-\uffff]/g}),43956:((e,t,n)=>{n.d(t,{RG:()=>objectIdentifier,b9:()=>h,du:()=>l,yv:()=>keyPurpose})
var i=n(12394),r=n(74043),s=n(26281)
const o=128,a=1e3,c=new Map
function objectIdentifier(e,t){if(t.contentEnd-t.content>o)throw new i.HR(r.Qq`an object identifier is longer than ${o} octets`)
const n=function keyOf(e,{content:t,contentEnd:n}){return n-t!==3?e.toString("latin1",t,n):(0,s.B2)(e,t)<<16|(0,s.B2)(e,t+1)<<8|(0,s.B2)(e,t+2)}(e,t),u=c.get(n)
if(void 0!==u)return u
const l=function toDotted(e,{content:t,contentEnd:n}){if(t===n||128&(0,s.B2)(e,n-1))throw new i.HR(r.Qq`an object identifier is cut short`)
const o=[]
let a=0n
for(let i=t;i<n;i++){const t=(0,s.B2)(e,i)
a=a<<7n|BigInt(127&t),128&t||(o.push(a),a=0n)}const[c=0n,...u]=o,l=c<80n?c/40n:2n
return[l,c-40n*l,...u].join(".")}(e,t)
return c.size<a&&c.set(n,l),l}const u=new Map([["1.3.6.1.5.5.7.3.1","server-auth"],["1.3.6.1.5.5.7.3.2","client-auth"],["1.3.6.1.5.5.7.3.3","code-signing"],["1.3.6.1.5.5.7.3.4","email-protection"],["1.3.6.1.5.5.7.3.8","time-stamping"],["1.3.6.1.5.5.7.3.9","ocsp-signing"]]),l="2.5.29.37.0",h=[...u.values()]
function keyPurpose(e){return u.get(e)??e}}),26281:((e,t,n)=>{function octetAt(e,t){return e[t]??0}function octetWithin(e,t){return Number(e[t])}function standsAt(e,t,n){for(let i=0;i<n.length;i++)if(e[t+i]!==n[i])return!1
return!0}n.d(t,{B2:()=>octetAt,Fb:()=>octetWithin,T7:()=>standsAt})}),6626:((e,t,n)=>{n.d(t,{On:()=>algorithmOid,_x:()=>slhDsa,e8:()=>sha1,kc:()=>publicKeyOf,sc:()=>sha256})
var i=n(77598),r=n(413),s=n(43956),o=n(26281)
const a=new Map([["1.2.840.113549.1.1.1","RSA"],["2.5.8.1.1","RSA"],["1.2.840.113549.1.1.7","RSA-OAEP"],["1.2.840.113549.1.1.10","RSA-PSS"],["1.2.840.10045.2.1","EC"],["1.3.132.1.12","EC"],["1.3.132.1.13","EC"],["1.2.840.10040.4.1","DSA"],["1.3.14.3.2.12","DSA"],["1.2.840.10046.2.1","DH"],["1.2.840.113549.1.3.1","DH"],["1.3.101.110","X25519"],["1.3.101.111","X448"],["1.3.101.112","Ed25519"],["1.3.101.113","Ed448"],["1.2.643.2.2.19","GOST R 34.10-2001"],["1.2.643.2.2.20","GOST R 34.10-94"],["1.2.643.7.1.1.1.1","GOST R 34.10-2012-256"],["1.2.643.7.1.1.1.2","GOST R 34.10-2012-512"],["2.16.840.1.101.3.4.3.17","ML-DSA-44"],["2.16.840.1.101.3.4.3.18","ML-DSA-65"],["2.16.840.1.101.3.4.3.19","ML-DSA-87"],["2.16.840.1.101.3.4.4.1","ML-KEM-512"],["2.16.840.1.101.3.4.4.2","ML-KEM-768"],["2.16.840.1.101.3.4.4.3","ML-KEM-1024"],...slhDsa()])
function slhDsa(){return["SHA2","SHAKE"].flatMap(e=>["128s","128f","192s","192f","256s","256f"].map(t=>`SLH-DSA-${e}-${t}`)).map((e,t)=>[`2.16.840.1.101.3.4.3.${20+t}`,e])}function publicKeyOf(e,t){const n=new r.gj(e,t),i="the algorithm of the public key",u=new r.gj(e,n.expect(r._A.sequence,i)),l=function publicKeyAlgorithmName(e){return a.get(e)??e}((0,s.RG)(e,u.expect(r._A.objectIdentifier,i))),h="EC"===l?function namedCurve(e,t){if(!t.next()||t.tag!==r._A.objectIdentifier)return null
const n=(0,s.RG)(e,t)
return c.get(n)??n}(e,u):null
n.expect(r._A.bitString,"the public key")
const f=l.startsWith("RSA")?function modulusBits(e,t){const n=t.content+1
if(e[n]!==r._A.sequence)return null
const{content:i,contentEnd:s}=(0,r.s2)(e,n,t.contentEnd)
if(e[i]!==r._A.integer)return null
const a=(0,r.s2)(e,i,s)
let c=a.content
for(;c<a.contentEnd&&0===e[c];)c++
return c===a.contentEnd?0:8*(a.contentEnd-c)-Math.clz32((0,o.B2)(e,c))+24}(e,n):null
return n.finish(),{publicKeyAlgorithm:l,rsaBits:f,curve:h}}function algorithmOid(e,t,n){const i=(0,r.yi)(t,r._A.sequence,n)
return(0,s.RG)(e,new r.gj(e,i).expect(r._A.objectIdentifier,n))}const c=new Map([["1.2.840.10045.3.1.7","P-256"],["1.3.132.0.33","P-224"],["1.3.132.0.34","P-384"],["1.3.132.0.35","P-521"],["1.3.132.0.10","secp256k1"],["1.3.36.3.3.2.8.1.1.7","brainpoolP256r1"],["1.3.36.3.3.2.8.1.1.11","brainpoolP384r1"],["1.3.36.3.3.2.8.1.1.13","brainpoolP512r1"]])
function sha256(e){return(0,i.hash)("sha256",e)}function sha1(e){return(0,i.hash)("sha1",e)}}),39014:((e,t,n)=>{n.d(t,{DA:()=>signatureAlgorithmOf,kj:()=>isBrokenHash,l_:()=>hashFunction,wJ:()=>keyTypesOf})
var i=n(6626)
const r=new Map([["1.2.840.113549.2.5","md5"],["1.3.14.3.2.26","sha1"],["2.16.840.1.101.3.4.2.1","sha256"],["2.16.840.1.101.3.4.2.2","sha384"],["2.16.840.1.101.3.4.2.3","sha512"],["2.16.840.1.101.3.4.2.4","sha224"],["2.16.840.1.101.3.4.2.6","sha512-256"],["2.16.840.1.101.3.4.2.8","sha3-256"],["2.16.840.1.101.3.4.2.9","sha3-384"],["2.16.840.1.101.3.4.2.10","sha3-512"],["1.2.840.113549.2.7","sha1"],["1.2.840.113549.2.8","sha224"],["1.2.840.113549.2.9","sha256"],["1.2.840.113549.2.10","sha384"],["1.2.840.113549.2.11","sha512"],["1.2.840.113549.2.13","sha512-256"]])
function hashFunction(e){return r.get(e)??null}const s=new Set(["md2","md4","md5","sha","sha1"])
function isBrokenHash(e){return s.has(e)}const o=["rsa"],a=["ec"],c=["dsa"],u=[["1.2.840.113549.1.1.2","md2WithRSAEncryption","md2",o],["1.2.840.113549.1.1.3","md4WithRSAEncryption","md4",o],["1.2.840.113549.1.1.4","md5WithRSAEncryption","md5",o],["1.3.14.3.2.3","md5WithRSA","md5",o],["1.2.840.113549.1.1.5","sha1WithRSAEncryption","sha1",o],["1.3.14.3.2.29","sha1WithRSA","sha1",o],["1.2.840.113549.1.1.10","rsassaPss",null,["rsa","rsa-pss"]],["1.2.840.113549.1.1.11","sha256WithRSAEncryption","sha256",o],["1.2.840.113549.1.1.12","sha384WithRSAEncryption","sha384",o],["1.2.840.113549.1.1.13","sha512WithRSAEncryption","sha512",o],["1.2.840.113549.1.1.14","sha224WithRSAEncryption","sha224",o],["1.2.840.10045.4.1","ecdsa-with-SHA1","sha1",a],["1.2.840.10045.4.3.1","ecdsa-with-SHA224","sha224",a],["1.2.840.10045.4.3.2","ecdsa-with-SHA256","sha256",a],["1.2.840.10045.4.3.3","ecdsa-with-SHA384","sha384",a],["1.2.840.10045.4.3.4","ecdsa-with-SHA512","sha512",a],["1.2.840.10040.4.3","dsaWithSHA1","sha1",c],["1.3.14.3.2.13","dsaWithSHA","sha",c],["1.3.14.3.2.15","shaWithRSAEncryption","sha",o],["1.3.14.3.2.27","dsaWithSHA1-old","sha1",c],["2.16.840.1.101.3.4.3.1","dsa_with_SHA224","sha224",c],["2.16.840.1.101.3.4.3.2","dsa_with_SHA256","sha256",c],["2.16.840.1.101.3.4.3.3","dsa_with_SHA384","sha384",c],["2.16.840.1.101.3.4.3.4","dsa_with_SHA512","sha512",c],["2.16.840.1.101.3.4.3.9","ecdsa_with_SHA3-224","sha3-224",a],["2.16.840.1.101.3.4.3.10","ecdsa_with_SHA3-256","sha3-256",a],["2.16.840.1.101.3.4.3.11","ecdsa_with_SHA3-384","sha3-384",a],["2.16.840.1.101.3.4.3.12","ecdsa_with_SHA3-512","sha3-512",a],["2.16.840.1.101.3.4.3.13","RSA-SHA3-224","sha3-224",o],["2.16.840.1.101.3.4.3.14","RSA-SHA3-256","sha3-256",o],["2.16.840.1.101.3.4.3.15","RSA-SHA3-384","sha3-384",o],["2.16.840.1.101.3.4.3.16","RSA-SHA3-512","sha3-512",o],["1.3.101.112","ED25519",null,["ed25519"]],["1.3.101.113","ED448",null,["ed448"]],["2.16.840.1.101.3.4.3.17","ML-DSA-44",null,["ml-dsa-44"]],["2.16.840.1.101.3.4.3.18","ML-DSA-65",null,["ml-dsa-65"]],["2.16.840.1.101.3.4.3.19","ML-DSA-87",null,["ml-dsa-87"]],["1.2.643.2.2.3","GOST R 34.11-94 with GOST R 34.10-2001",null,null],["1.2.643.7.1.1.3.2","GOST R 34.10-2012 with GOST R 34.11-2012 (256 bit)",null,null],["1.2.643.7.1.1.3.3","GOST R 34.10-2012 with GOST R 34.11-2012 (512 bit)",null,null],...(0,i._x)().map(([e,t])=>[e,t,null,[t.toLowerCase()]])],l=new Map(u.map(([e,t,n])=>[e,{oid:e,name:t,hash:n}])),h=new Map(u.map(([e,,,t])=>[e,t]))
function signatureAlgorithmOf(e){return l.get(e)??{oid:e,name:e,hash:null}}function keyTypesOf(e){return h.get(e)??null}}),16151:((e,t,n)=>{n.d(t,{IV:()=>l,jV:()=>pssHash,lE:()=>verifyRequestSignature})
var i=n(77598),r=n(12394),s=n(74043),o=n(413),a=n(43956),c=n(6626),u=n(39014)
const l="1.2.840.113549.1.1.10",h="sha1",f=20
function pssParameters(e,t){const n=fieldsOf(e,t),i=hashName(e,n(0))
if(function maskHash(e,t){const[,n]=void 0===t?[]:(0,o.LU)(e,t)
return hashName(e,n)}(e,n(1))!==i)throw new r.HR(s.Qq`the mask uses a different hash`)
const a=n(2)
return{hash:i,saltLength:void 0===a?f:smallNumber(e,a)}}function pssHash(e,t){return(0,r.Xd)((0,r.CD)(()=>hashName(e,fieldsOf(e,t)(0))))}function fieldsOf(e,t){const[,n]=(0,o.LU)(e,t),i=n?.tag===o._A.sequence?(0,o.LU)(e,n):[]
return t=>{const n=i.find(({tag:e})=>e===(0,o.qA)(t))
return n&&(0,o.s2)(e,n.content,n.contentEnd)}}function hashName(e,t){if(void 0===t)return h
const n=(0,u.l_)((0,c.On)(e,t,"the hash function"))
if(null===n)throw new r.HR(s.Qq`the hash function is unknown`)
return n}function smallNumber(e,{content:t,contentEnd:n}){const i=n-t
if(i<1||i>2)throw new r.HR(s.Qq`a number is out of range`)
return e.readUIntBE(t,i)}const d=new Set(["1.2.840.113549.1.1.1","1.2.840.113549.1.1.10","1.2.840.10040.4.1","1.3.101.112","1.3.101.113"]),p=new Set(["1.2.840.10045.3.1.7","1.3.132.0.34","1.3.132.0.35","1.3.132.0.10"])
function verifiedByPlatform(e){const t=(0,r.Xd)((0,r.CD)(()=>function signedRequest(e){const[t,n,i]=(0,o.LU)(e,(0,o.s2)(e,0,e.length)),r=(0,o.yi)(n,o._A.sequence,"the signature algorithm"),s=(0,o.yi)(t,o._A.sequence,"the request"),a=(0,o.yi)((0,o.LU)(e,s)[2],o._A.sequence,"the public key"),{content:u,contentEnd:l}=(0,o.yi)(i,o._A.bitString,"the signature")
return 0!==e[u]?null:{info:(0,o.ao)(e,s),keyInfo:(0,o.ao)(e,a),isImportable:isImportable(e,a),algorithm:r,oid:(0,c.On)(e,r,"the signature algorithm"),signature:e.subarray(u+1,l)}}(e)))
if(null===t)return"invalid"
const n=(0,u.wJ)(t.oid)
if(null===n)return"unverifiable"
const s=function importKey(e){try{return(0,i.createPublicKey)({key:e,format:"der",type:"spki"})}catch{return null}}(t.keyInfo)
return null===s?t.isImportable?"invalid":"unverifiable":n.some(e=>e===s.asymmetricKeyType)?function checkSignature(e,t,n){try{return function hasValidSignature(e,{info:t,algorithm:n,oid:r,signature:s},o){if(r!==l)return(0,i.verify)((0,u.DA)(r).hash,t,o,s)
const{hash:a,saltLength:c}=pssParameters(e,n)
return(0,i.verify)(a,t,{key:o,padding:i.constants.RSA_PKCS1_PSS_PADDING,saltLength:c},s)}(e,t,n)?"valid":"invalid"}catch{return"unverifiable"}}(e,t,s):"invalid"}function isImportable(e,t){const n=(0,o.yi)((0,o.LU)(e,t)[0],o._A.sequence,"the algorithm of the public key"),[i,r]=(0,o.LU)(e,n),s=(0,o.yi)(i,o._A.objectIdentifier,"the algorithm of the public key")
return!!d.has((0,a.RG)(e,s))||r?.tag===o._A.objectIdentifier&&p.has((0,a.RG)(e,r))}async function verifyRequestSignature(e){const t=verifiedByPlatform(Buffer.from(e))
return"unverifiable"===t&&await async function verifiedByLibrary(e){await n.e(477).then(n.t.bind(n,80477,19))
const{Pkcs10CertificateRequest:t}=await Promise.all([n.e(624),n.e(927)]).then(n.t.bind(n,8927,19))
try{return await new t(Uint8Array.from(e)).verify()}catch{return!1}}(e)?"valid":t}}),52152:((e,t,n)=>{n.d(t,{Lj:()=>l,Qv:()=>tbsCertificateSha256,ZS:()=>c,s3:()=>isSignedBy})
var i=n(77598),r=n(413),s=n(10111),o=n(43956),a=n(6626)
const c={sctList:"1.3.6.1.4.1.11129.2.4.2",poison:"1.3.6.1.4.1.11129.2.4.3"},u=new Set(Object.values(c)),l=(0,r.qA)(3)
function tbsCertificateSha256(e,t){const n=new r.gj(e,t)
for(;n.next();)if(n.tag===l)return withoutTransparency(e,t,n)
return(0,a.sc)((0,r.ao)(e,t))}function withoutTransparency(e,t,n){const i=function keptExtensions(e,t){const n=[]
let i=t.content
const s=new r.gj(e,t)
for(;s.next();){const t=new r.gj(e,s).expect(r._A.objectIdentifier,"the type of an extension")
u.has((0,o.RG)(e,t))&&(n.push(e.subarray(i,s.start)),i=s.end)}return n.push(e.subarray(i,t.contentEnd)),n}(e,new r.gj(e,n).expect(r._A.sequence,"the list of extensions"))
if(1===i.length)return(0,a.sc)((0,r.ao)(e,t))
const c=(0,s.d)(n.tag,(0,s.d)(r._A.sequence,...i)),l=e.subarray(t.content,n.start),h=e.subarray(n.end,t.contentEnd)
return(0,a.sc)((0,s.d)(r._A.sequence,l,c,h))}function isSignedBy(e,t){try{return new i.X509Certificate(e).verify(new i.X509Certificate(t).publicKey)}catch{return!1}}}),47532:((t,n,i)=>{i.d(n,{z3:()=>error,V4:()=>getInput,pq:()=>info,lm:()=>notice,C1:()=>setFailed,uH:()=>setOutput,Pq:()=>core_setSecret,z:()=>f,$e:()=>warning})
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
const{access:a,appendFile:c,writeFile:u}=o.promises,l="GITHUB_STEP_SUMMARY"
const h=new class Summary{constructor(){this._buffer=""}filePath(){return summary_awaiter(this,void 0,void 0,function*(){if(this._filePath)return this._filePath
const e=process.env[l]
if(!e)throw new Error(`Unable to find environment variable for $${l}. Check if your runtime environment supports job summaries.`)
try{yield a(e,o.constants.R_OK|o.constants.W_OK)}catch(t){throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}return this._filePath=e,this._filePath})}wrap(e,t,n={}){const i=Object.entries(n).map(([e,t])=>` ${e}="${t}"`).join("")
return t?`<${e}${i}>${t}</${e}>`:`<${e}${i}>`}write(e){return summary_awaiter(this,void 0,void 0,function*(){const t=!!(null==e?void 0:e.overwrite),n=yield this.filePath(),i=t?u:c
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
process.stdout.write(r.EOL),command_issueCommand("set-output",{name:e},utils_toCommandValue(t))}function setFailed(e){process.exitCode=d.Failure,error(e)}function error(e,t={}){command_issueCommand("error",toCommandProperties(t),e instanceof Error?e.toString():e)}function warning(e,t={}){command_issueCommand("warning",toCommandProperties(t),e instanceof Error?e.toString():e)}function notice(e,t={}){command_issueCommand("notice",toCommandProperties(t),e instanceof Error?e.toString():e)}function info(e){process.stdout.write(e+r.EOL)}!function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"}(d||(d={}))})},l={}
function __nccwpck_require__(e){var t=l[e]
if(void 0!==t)return t.exports
var n=l[e]={exports:{}},i=!0
try{u[e].call(n.exports,n,n.exports,__nccwpck_require__),i=!1}finally{i&&delete l[e]}return n.exports}__nccwpck_require__.m=u,__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/",t="function"==typeof Symbol?Symbol("webpack queues"):"__webpack_queues__",n="function"==typeof Symbol?Symbol("webpack exports"):"__webpack_exports__",i="function"==typeof Symbol?Symbol("webpack error"):"__webpack_error__",r=e=>{e&&e.d<1&&(e.d=1,e.forEach(e=>e.r--),e.forEach(e=>e.r--?e.r++:e()))},__nccwpck_require__.a=(e,s,o)=>{var a
o&&((a=[]).d=-1)
var c,u,l,h=new Set,f=e.exports,d=new Promise((e,t)=>{l=t,u=e})
d[n]=f,d[t]=e=>(a&&e(a),h.forEach(e),d.catch(e=>{})),e.exports=d,s(e=>{var s
c=(e=>e.map(e=>{if(null!==e&&"object"==typeof e){if(e[t])return e
if(e.then){var s=[]
s.d=0,e.then(e=>{o[n]=e,r(s)},e=>{o[i]=e,r(s)})
var o={}
return o[t]=e=>e(s),o}}var a={}
return a[t]=e=>{},a[n]=e,a}))(e)
var getResult=()=>c.map(e=>{if(e[i])throw e[i]
return e[n]}),o=new Promise(e=>{(s=()=>e(getResult)).r=0
var fnQueue=e=>e!==a&&!h.has(e)&&(h.add(e),e&&!e.d&&(s.r++,e.push(s)))
c.map(e=>e[t](fnQueue))})
return s.r?o:getResult()},e=>(e?l(d[i]=e):u(f),r(a))),a&&a.d<0&&(a.d=0)},o=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,__nccwpck_require__.t=function(e,t){if(1&t&&(e=this(e)),8&t)return e
if("object"==typeof e&&e){if(4&t&&e.__esModule)return e
if(16&t&&"function"==typeof e.then)return e}var n=Object.create(null)
__nccwpck_require__.r(n)
var i={}
s=s||[null,o({}),o([]),o(o)]
for(var r=2&t&&e;"object"==typeof r&&!~s.indexOf(r);r=o(r))Object.getOwnPropertyNames(r).forEach(t=>i[t]=()=>e[t])
return i.default=()=>e,__nccwpck_require__.d(n,i),n},__nccwpck_require__.d=(e,t)=>{for(var n in t)__nccwpck_require__.o(t,n)&&!__nccwpck_require__.o(e,n)&&Object.defineProperty(e,n,{enumerable:!0,get:t[n]})},__nccwpck_require__.f={},__nccwpck_require__.e=e=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((t,n)=>(__nccwpck_require__.f[n](e,t),t),[])),__nccwpck_require__.u=e=>e+".index.js",__nccwpck_require__.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t),__nccwpck_require__.r=e=>{"undefined"!=typeof Symbol&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})},a={792:0},c=e=>{var t,n,{ids:i,modules:r,runtime:s}=e,o=0
for(t in r)__nccwpck_require__.o(r,t)&&(__nccwpck_require__.m[t]=r[t])
for(s&&s(__nccwpck_require__);o<i.length;o++)n=i[o],__nccwpck_require__.o(a,n)&&a[n]&&a[n][0](),a[i[o]]=0},__nccwpck_require__.f.j=(e,t)=>{var n=__nccwpck_require__.o(a,e)?a[e]:void 0
if(0!==n)if(n)t.push(n[1])
else{var i=import("./"+__nccwpck_require__.u(e)).then(c,t=>{throw 0!==a[e]&&(a[e]=void 0),t})
i=Promise.race([i,new Promise(t=>n=a[e]=[t])]),t.push(n[1]=i)}}
var h=__nccwpck_require__(51296)
h=await h

