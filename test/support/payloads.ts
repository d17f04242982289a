/** What would run `alert` in a page that lets it out of the place of a text; each a kind of its own. */
const SCRIPTS: readonly string[] = [
  '<script>alert(1)</script>',
  '<ScRiPt>alert(1)</sCrIpT>',
  '<script src=data:,alert(1)></script>',
  '<script/src="data:text/javascript,alert(1)"></script>',
  '<img src=x onerror=alert(1)>',
  '<img/src/onerror=alert(1)>',
  '<img src=x:x onerror="alert&#40;1&#41;">',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
  '<svg><a href="javascript:alert(1)"><text y=20>x</text></a></svg>',
  '<body onload=alert(1)>',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<object data="javascript:alert(1)"></object>',
  '<embed src="data:text/html,<script>alert(1)</script>">',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="jav&#x09;ascript:alert(1)">x</a>',
  '<a href=" data:text/html,<script>alert(1)</script>">x</a>',
  '<details open ontoggle=alert(1)>',
  '<video><source onerror=alert(1)></video>',
  '<audio src=x onerror=alert(1)>',
  '<input autofocus onfocus=alert(1)>',
  '<textarea autofocus onfocus=alert(1)>',
  '<select autofocus onfocus=alert(1)>',
  '<marquee onstart=alert(1)>',
  '<math><mtext><img src=x onerror=alert(1)></mtext></math>',
  '<style>@import "javascript:alert(1)";</style>',
  '<link rel=stylesheet href="javascript:alert(1)">',
  '<base href="javascript:alert(1)//">',
  '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
  '<form action="javascript:alert(1)"><button autofocus>x</button></form>',
  '<template><script>alert(1)</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<p style="background:url(javascript:alert(1))">x</p>',
  '<div onpointerover=alert(1) style="position:fixed;inset:0">x</div>',
  '<x onclick=alert(1) tabindex=1>x</x>',
];

/** How a text gets out of where it stands: an attribute, a title, a comment, a script, a template. */
const ESCAPES: readonly string[] = [
  '">',
  "'>",
  '</title>',
  '</textarea>',
  '</script>',
  '</style>',
  '-->',
  ']]>',
  '</p></article>',
];
/** Of those that need no way out of a text. */
const ESCAPED: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<details open ontoggle=alert(1)>',
  '<input autofocus onfocus=alert(1)>',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
];

/** What is dangerous without a tag: in attributes, addresses, scripts, templates, mails and sheets. */
const WORDS: readonly string[] = [
  '" onfocus=alert(1) autofocus x="',
  "' onfocus=alert(1) autofocus x='",
  '` onfocus=alert(1) autofocus',
  '" onpointerover="alert(1)',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'https://x.example/"onpointerover="alert(1)',
  'https://x.example/<script>alert(1)</script>',
  "https://x.example/';alert(1);'",
  'https://javascript:alert(1)@x.example/',
  '";alert(1);//',
  "';alert(1);//",
  '\\";alert(1);//',
  '</script><script>alert(1)//',
  '\\u003cscript\\u003ealert(1)\\u003c/script\\u003e',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;img src=x onerror=alert(1)&#62;',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  `$\{alert(1)}`,
  '#{alert(1)}',
  '{{constructor.constructor("alert(1)")()}}',
  '<%= alert(1) %>',
  '{{7*7}}<img src=x onerror=alert(1)>',
  '\u2028alert(1)\u2029',
  '<\u0000script>alert(1)</script>',
  '\uFEFF<script>alert(1)</script>',
  '\u202E<script>alert(1)</script>',
  '＜script＞alert(1)＜/script＞',
  '+ADw-script+AD4-alert(1)+ADw-/script+AD4-',
  '[x](javascript:alert(1))',
  '![x](x"onerror="alert(1))',
  '<!--><script>alert(1)</script>',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?xml-stylesheet href="javascript:alert(1)"?>',
  '<!DOCTYPE x [<!ENTITY e "<script>alert(1)</script>">]>',
  'x\r\nContent-Type: text/html\r\n\r\n<script>alert(1)</script>',
  'x\nBcc: everybody@x.example',
  '=HYPERLINK("javascript:alert(1)")',
  '<a id=x tabindex=1 onfocus=alert(1)>x</a>#x',
  '<img src=x onerror=alert(1)//',
  '<svg/onload=alert(1)',
  '<<script>alert(1)//<</script>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<a href=javas&#99;ript:alert(1)>x</a>',
  '<img src="x` `<script>alert(1)</script>"` `>',
  '<xss contenteditable autofocus onfocus=alert(1)>',
  '<button popovertarget=x>x</button><xss onbeforetoggle=alert(1) popover id=x>x</xss>',
  '<svg><use href="data:image/svg+xml,<svg id=x onload=alert(1)></svg>#x">',
  '<script type=module>alert(1)</script>',
  '<script nonce>alert(1)</script>',
  '<slot onslotchange=alert(1)>x</slot>',
  '<object type=text/html data="data:text/html,<script>alert(1)</script>"></object>',
  '<style onload=alert(1)></style>',
  '<img srcset=x onerror=alert(1)>',
  '<video poster=javascript:alert(1)//></video>',
  '<frameset onload=alert(1)>',
  '<isindex type=image src=x onerror=alert(1)>',
];

/** 150 texts, each of at most 120 characters, that must be nothing but text wherever they are shown. */
export const PAYLOADS: readonly string[] = [
  ...SCRIPTS,
  ...ESCAPES.flatMap((way) => ESCAPED.map((script) => way + script)),
  ...WORDS,
].slice(0, 150);

/** Texts with all payloads in them, each of at most so many characters. */
export function chunks(longest: number): string[] {
  const made: string[] = [];
  for (const payload of PAYLOADS) {
    const last = made.at(-1);
    const joined = last === undefined ? payload : `${last}\n${payload}`;
    if (last !== undefined && joined.length <= longest) made[made.length - 1] = joined;
    else made.push(payload);
  }
  return made;
}
