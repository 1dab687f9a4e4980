/** The look of the documentation: the product's own tokens, light and dark, no font or image from elsewhere. */
export const docsStyle = `
:root{color-scheme:light dark;--paper:#f7f5f0;--card:#fff;--ink:#17211f;--ink-2:#56625f;--line:#e5e1d8;--sunk:#efece4;--brand-soft:#e1efec;--brand-text:#0b5a52;--r:14px}
@media (prefers-color-scheme:dark){:root{--paper:#101615;--card:#182120;--ink:#eef2f0;--ink-2:#b3bfbb;--line:#2b3735;--sunk:#141c1b;--brand-soft:#17302d;--brand-text:#7fd3c6}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:400 16px/1.6 -apple-system,"PingFang SC","HarmonyOS Sans SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
main{max-width:960px;margin:0 auto;padding:32px 20px 80px}
h1{font-size:30px;line-height:1.25;margin:0 0 8px}
h2{font-size:22px;margin:48px 0 12px}
h3{font-size:18px;margin:0 0 4px;scroll-margin-top:16px}
h4{font-size:15px;color:var(--ink-2);margin:20px 0 8px}
p{margin:0 0 8px}
a{color:var(--brand-text)}
code,pre{font-family:ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:14px}
pre{background:var(--sunk);border-radius:10px;padding:12px 14px;overflow-x:auto;margin:0}
section{background:var(--card);border:1px solid var(--line);border-radius:var(--r);padding:20px;margin:16px 0}
nav{display:flex;flex-wrap:wrap;gap:8px 16px;margin:16px 0}
.route{display:flex;flex-wrap:wrap;gap:8px;align-items:center;color:var(--ink-2);margin:0 0 8px}
.pill{font-size:14px;padding:2px 10px;border-radius:999px;background:var(--brand-soft);color:var(--brand-text)}
.quiet{color:var(--ink-2);font-size:14px;overflow-wrap:anywhere}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:15px}
th,td{text-align:left;vertical-align:top;padding:8px 12px 8px 0;border-top:1px solid var(--line)}
thead th{color:var(--ink-2);font-weight:400;font-size:14px;border-top:0}
tbody th{font-weight:400}
td:nth-child(3){white-space:nowrap;color:var(--ink-2)}
summary{cursor:pointer;color:var(--brand-text);padding:10px 0;min-height:44px}
dt{font-weight:600;margin-top:12px}dd{margin:0}
`
