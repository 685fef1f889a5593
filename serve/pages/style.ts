// The one style sheet of the web page: light and dark, narrow and wide, screen and paper. No file, no font, no request.
import { createHash } from 'node:crypto';

export const style = `
:root{color-scheme:light dark;--ground:#fbfbf9;--paper:#fff;--ink:#1b2126;--quiet:#5a666f;--line:#dde2e4;--accent:#0b6b75;--mark:#ffe9a8;--markink:#3a2c00;--warn:#8a4b00;--warnground:#fff3df;--bar:#0b6b75;--band:#9fd0d3}
@media (prefers-color-scheme:dark){:root{--ground:#12171a;--paper:#1a2125;--ink:#e6ebed;--quiet:#9dabb3;--line:#2f3a40;--accent:#6cc7cf;--mark:#6b5410;--markink:#fff3cf;--warn:#ffcf8f;--warnground:#3a2a12;--bar:#6cc7cf;--band:#2d6065}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
a{color:var(--accent);text-underline-offset:.15em}
a:focus-visible,button:focus-visible,input:focus-visible,select:focus-visible,.scroll:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-999px}.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.5rem 1rem;z-index:2}
.banner{background:var(--warnground);color:var(--warn);padding:.45rem 1rem;text-align:center;font-weight:600}
header.top{border-bottom:1px solid var(--line);background:var(--paper)}
header.top>div,main,body>footer{max-width:76rem;margin:0 auto;padding:0 1rem}
header.top>div{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;align-items:baseline;padding-top:.7rem;padding-bottom:.7rem}
.brand{font-weight:700;font-size:1.15rem;text-decoration:none;color:var(--ink)}
nav ul{display:flex;flex-wrap:wrap;gap:.15rem 1rem;list-style:none;margin:0;padding:0}
nav a{text-decoration:none;padding:.15rem 0;display:inline-block}nav a[aria-current]{border-bottom:2px solid var(--accent);font-weight:600}
h1{font-size:1.7rem;line-height:1.2;margin:1.6rem 0 .4rem;overflow-wrap:anywhere}h2{font-size:1.2rem;margin:2.2rem 0 .6rem}
.lead,.quiet{color:var(--quiet)}.lead{margin:.2rem 0 1rem;max-width:62ch}.small{font-size:.875rem}
.counts{display:grid;grid-template-columns:repeat(auto-fill,minmax(8.5rem,1fr));gap:.7rem;margin:1rem 0;padding:0;list-style:none}
.counts a{display:block;background:var(--paper);border:1px solid var(--line);border-radius:.6rem;padding:.7rem .9rem;text-decoration:none;color:inherit}
.counts a:hover{border-color:var(--accent)}.counts b{display:block;font-size:1.5rem;font-variant-numeric:tabular-nums}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:.8rem;margin:.8rem 0 1.2rem;padding:0;list-style:none}
.cards a{display:grid;gap:.25rem;height:100%;background:var(--paper);border:1px solid var(--line);border-top:4px solid var(--accent);border-radius:.6rem;padding:.9rem 1rem;text-decoration:none;color:inherit}
.cards b{font-size:1.45rem;line-height:1.2}
.scroll{overflow-x:auto;background:var(--paper);border:1px solid var(--line);border-radius:.6rem}
table{border-collapse:collapse;width:100%;font-size:.9rem}
caption{text-align:left;padding:.6rem .8rem;color:var(--quiet)}
th,td{padding:.5rem .8rem;text-align:left;vertical-align:top;border-top:1px solid var(--line)}
thead th{border-top:0;font-weight:600;white-space:nowrap}tbody th{font-weight:500;min-width:14rem;overflow-wrap:anywhere}
td.number,th.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}td.date{white-space:nowrap}td.long{min-width:18rem}
.tag{display:inline-block;border:1px solid var(--line);border-radius:1rem;padding:0 .55rem;font-size:.8rem;white-space:nowrap}
.tag.projected,.tag.D{border-style:dashed}
svg.range{display:block;width:100%;min-width:9rem;height:1.25rem}svg.range .axis{stroke:var(--line)}svg.range .band{fill:var(--band)}svg.range .dot{fill:var(--bar)}
form.filters{display:flex;flex-wrap:wrap;gap:.7rem 1rem;align-items:end;margin:1rem 0}
form.filters label{display:grid;gap:.2rem;font-size:.85rem;color:var(--quiet)}
input,select,button{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--line);border-radius:.4rem;padding:.4rem .6rem;max-width:16rem}
button{background:var(--accent);color:var(--paper);border-color:var(--accent);cursor:pointer}
.pages{display:flex;gap:1rem;align-items:center;margin:1rem 0}
dl.fields{display:grid;grid-template-columns:minmax(10rem,16rem) 1fr;gap:.1rem 1.2rem;margin:1rem 0}
dl.fields dt{color:var(--quiet)}dl.fields dd{margin:0 0 .4rem;overflow-wrap:anywhere}
blockquote{margin:.8rem 0;padding:.7rem 1rem;background:var(--paper);border:1px solid var(--line);border-left:4px solid var(--accent);border-radius:.4rem;overflow-wrap:anywhere}
details{margin:1rem 0}summary{cursor:pointer;color:var(--quiet)}
blockquote p{margin:0 0 .4rem;white-space:pre-line}mark{background:var(--mark);color:var(--markink);padding:.05em .1em;border-radius:.15em}
.finding{border-left-color:var(--warn)}
body>footer{margin-top:3rem;padding-top:1rem;padding-bottom:2rem;border-top:1px solid var(--line);color:var(--quiet);font-size:.875rem}
@media (max-width:40rem){h1{font-size:1.35rem}dl.fields{grid-template-columns:1fr}dl.fields dd{margin-bottom:.7rem}th,td{padding:.4rem .55rem}}
@media print{nav,form.filters,.pages,.skip{display:none}body{background:#fff;color:#000}.scroll{overflow:visible;border:0}a{color:inherit}}
`;

/** What the content security policy allows in place of 'unsafe-inline'. */
export const styleHash: string = `sha256-${createHash('sha256').update(style).digest('base64')}`;
