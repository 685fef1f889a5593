// The one style sheet of the report: light and dark, phone and desk, screen and paper. No file, no font, no request.

export const reportStyle = `
:root{color-scheme:light dark;--ground:#fbfaf7;--paper:#fff;--ink:#1c2227;--quiet:#5b666e;--faint:#8b959c;--line:#e0e2df;--grid:#ebebe6;--accent:#0b6b75;--b50:#6fb3b8;--b80:#a9d3d5;--b95:#d6eaea;--warm:#b4540a;--loss:#c98a3c;--ghost:#8b959c;--track:#dfe8e8;--warn:#8a4b00;--warnground:#fff4e0}
@media (prefers-color-scheme:dark){:root{--ground:#12171a;--paper:#1a2125;--ink:#e7ecee;--quiet:#a3b0b7;--faint:#7d8a91;--line:#2e393f;--grid:#232c31;--accent:#6cc7cf;--b50:#37858c;--b80:#265f65;--b95:#1b4347;--warm:#f0a35e;--loss:#b98548;--ghost:#7d8a91;--track:#26363a;--warn:#ffcf8f;--warnground:#33260f}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.55 "Inter",system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-feature-settings:"tnum"}
main,.masthead,body>footer{max-width:47rem;margin:0 auto;padding:0 1rem}
a{color:var(--accent);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.masthead{padding-top:2.2rem}
.kicker{margin:0;color:var(--quiet);font-size:.8rem;letter-spacing:.06em;text-transform:uppercase;font-weight:600}
h1{font-size:clamp(1.65rem,5.4vw,2.5rem);line-height:1.12;letter-spacing:-.015em;margin:.5rem 0 .7rem;text-wrap:balance}
h2{font-size:1.35rem;line-height:1.25;letter-spacing:-.01em;margin:0 0 .35rem;text-wrap:balance}
h3{font-size:1rem;line-height:1.35;margin:1.6rem 0 .3rem}
section{margin-top:2.6rem;padding-top:1.3rem;border-top:1px solid var(--line)}
p{margin:.4rem 0 .8rem;max-width:66ch}
.lead{font-size:1.08rem;color:var(--quiet)}
.quiet{color:var(--quiet)}.small{font-size:.85rem}
.rule{background:var(--warnground);color:var(--warn);border-radius:.5rem;padding:.6rem .9rem;font-weight:600;max-width:none}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr));gap:.8rem;margin:1.2rem 0 0;padding:0;list-style:none}
.card{display:grid;gap:.2rem;align-content:start;background:var(--paper);border:1px solid var(--line);border-top:3px solid var(--faint);border-radius:.5rem;padding:.8rem .95rem}
.card.main{border-top-color:var(--accent)}
.card b{font-size:1.5rem;line-height:1.2;letter-spacing:-.01em;font-weight:650}.card.main b{color:var(--accent)}
.card b small{font-size:.72em;font-weight:500;color:var(--quiet)}.nobreak,.card b span{white-space:nowrap}
.card .of{font-size:.9rem;line-height:1.4}.provenance{color:var(--quiet);font-size:.8rem}
figure.chart{margin:1rem 0 0}
svg{display:block;width:100%;height:auto;overflow:visible;font-family:inherit}
svg.narrow{display:none;max-width:26rem;margin:0 auto}
svg text{fill:var(--ink);font-size:12px}
svg .tick,svg .of,svg .what,svg .edge,svg .delta{fill:var(--quiet);font-size:11.5px}
svg .what{font-weight:400}
svg .switch,svg .phase{font-weight:600;font-size:12.5px}svg .phase .what{font-size:11.5px}
svg .halo{paint-order:stroke;stroke:var(--ground);stroke-width:4px;stroke-linejoin:round}
svg .group{font-weight:700;font-size:14px}
svg .value,svg .middle{font-weight:700;font-size:13px}svg .middle{fill:var(--accent)}
svg .grid{stroke:var(--grid)}svg .axis{stroke:var(--faint)}svg .leader{stroke:var(--faint);stroke-width:.75}
svg .band95{fill:var(--b95)}svg .band80{fill:var(--b80)}svg .band50{fill:var(--b50)}
svg .median{fill:none;stroke:var(--accent);stroke-width:2.5;stroke-linejoin:round;stroke-linecap:round}
svg .bridgeline{stroke:var(--accent);stroke-width:1.5;stroke-dasharray:2 4;stroke-linecap:round}
svg circle.third{fill:var(--warm);stroke:var(--ground);stroke-width:1.5}svg text.third{fill:var(--warm);font-weight:650;font-size:11.5px;paint-order:stroke;stroke:var(--ground);stroke-width:3px}
svg circle.ghost{fill:var(--ground);stroke:var(--ghost);stroke-width:1.25}svg text.ghost{fill:var(--ghost);font-size:10.5px}
svg .track{fill:var(--track)}svg .gain{fill:var(--accent)}svg .loss{fill:var(--loss)}
svg .low{fill:var(--loss)}svg .high{fill:var(--accent)}svg .centre{stroke:var(--ink);stroke-width:1.25}
svg .planned{fill:var(--b95)}svg .built{fill:var(--b50)}svg .livebar{fill:var(--accent)}
svg .gate{fill:var(--b95)}svg .nominal{stroke:var(--accent);stroke-width:2}svg .whisker{stroke:var(--warm);stroke-width:1.5}
.legend{display:flex;flex-wrap:wrap;gap:.15rem 1.1rem;list-style:none;margin:.6rem 0 0;padding:0;font-size:.83rem;color:var(--quiet)}
.legend li{display:flex;align-items:center;gap:.4rem}
.swatch{flex:none;width:1.05rem;height:.65rem;border-radius:2px;background:var(--track)}
.swatch.band50,.swatch.built{background:var(--b50)}.swatch.band80{background:var(--b80)}.swatch.band95,.swatch.planned,.swatch.gate{background:var(--b95)}.swatch.high,.swatch.livebar{background:var(--accent)}.swatch.low{background:var(--loss)}
.swatch.median{height:3px;background:var(--accent)}.swatch.nominal{width:3px;height:.9rem;background:var(--accent)}
.swatch.third,.swatch.ghost{width:.65rem;border-radius:50%;background:var(--warm)}.swatch.ghost{background:none;border:1.25px solid var(--ghost)}
.ghostkey{list-style:none;margin:.5rem 0 0;padding:0;font-size:.8rem;color:var(--quiet);columns:2;column-gap:1.5rem}
.ghostkey li{break-inside:avoid;padding-left:1.1rem;text-indent:-1.1rem;margin-bottom:.25rem}
details{margin:.7rem 0}summary{cursor:pointer;color:var(--accent);font-size:.88rem}
.scroll{overflow-x:auto;background:var(--paper);border:1px solid var(--line);border-radius:.5rem;margin:.5rem 0}
table{border-collapse:collapse;width:100%;font-size:.84rem;line-height:1.4}
caption{text-align:left;padding:.5rem .7rem;color:var(--quiet)}
th,td{padding:.4rem .7rem;text-align:left;vertical-align:top;border-top:1px solid var(--line);font-variant-numeric:tabular-nums}
thead th{border-top:0;font-weight:600;color:var(--quiet)}tbody th{font-weight:500;min-width:9rem}td.long{min-width:15rem}td.short{white-space:nowrap}td.mid{min-width:7.5rem}
.tag{display:inline-block;border:1px solid var(--line);border-radius:1rem;padding:0 .5rem;font-size:.76rem;white-space:nowrap;color:var(--quiet)}
.tag.judgement{border-style:dashed}
.factlist,.steps,.flags,.definitions{margin:.8rem 0;padding:0;list-style:none}
.factlist{counter-reset:fact}.factlist>li{counter-increment:fact;position:relative;padding:.7rem 0 .5rem 2.4rem;border-top:1px solid var(--line);overflow-wrap:anywhere}
.factlist>li:first-child{border-top:0}.factlist>li::before{content:counter(fact);position:absolute;left:0;top:.75rem;width:1.6rem;text-align:right;color:var(--faint);font-weight:600}
.factlist p{margin:0 0 .2rem}
blockquote{margin:.4rem 0 .5rem;padding:.4rem .8rem;border-left:3px solid var(--b50);background:var(--paper);overflow-wrap:anywhere}blockquote footer{margin-top:.2rem}
.steps>li{display:grid;grid-template-columns:1fr auto;gap:0 1rem;padding:.5rem 0;border-top:1px solid var(--line)}
.steps>li>b{font-weight:600}.steps .step{grid-row:1;grid-column:2;font-weight:700}.steps .small{text-align:right}
.flags li{padding:.35rem 0}
.definitions{display:grid;grid-template-columns:repeat(auto-fill,minmax(17rem,1fr));gap:.2rem 1.6rem}
.definitions>li{border-top:1px solid var(--line);padding:.7rem 0}.definitions h3{margin:0}.definitions ul{list-style:none;margin:.3rem 0 0;padding:0}.definitions p{margin:.1rem 0 .2rem}
code{font:.85em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;overflow-wrap:anywhere}
body>footer{margin-top:3rem;padding-top:1rem;padding-bottom:2.5rem;color:var(--quiet);font-size:.84rem}body>footer>div{border-top:1px solid var(--line);padding-top:1rem}
dl{display:grid;grid-template-columns:auto 1fr;gap:.15rem 1rem;margin:.5rem 0}dt{color:var(--quiet)}dd{margin:0;overflow-wrap:anywhere}
@media (max-width:40rem){svg.wide{display:none}svg.narrow{display:block}.ghostkey{columns:1}section{margin-top:2rem}th,td{padding:.35rem .55rem}}
@media print{:root{color-scheme:light;--ground:#fff;--paper:#fff;--ink:#000;--quiet:#444;--faint:#888;--line:#ccc;--grid:#e6e6e6;--accent:#0b6b75;--b50:#6fb3b8;--b80:#a9d3d5;--b95:#d6eaea;--warm:#b4540a;--loss:#c98a3c;--ghost:#888;--track:#dfe8e8;--warn:#000;--warnground:#fff}
body{font-size:10.5pt}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}main,.masthead,body>footer{max-width:none;padding:0}
svg.wide{display:block}svg.narrow{display:none}figure.chart,.card,.factlist>li,tr{break-inside:avoid}h2,h3{break-after:avoid}.scroll{overflow:visible;border:0}.rule{border:1px solid #000}
table{font-size:8pt}th,td{padding:.2rem .35rem;min-width:0!important;white-space:normal!important;overflow-wrap:anywhere}
details::details-content{content-visibility:visible;block-size:auto}summary{display:none}a{color:inherit}
@page{margin:16mm}}
`;
