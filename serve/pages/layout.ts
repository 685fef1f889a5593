// The frame of every page: banner, navigation, content, footer.
import { html, raw } from 'hono/html';
import { martPages } from '../mart-pages.ts';
import { style } from './style.ts';

/** What `html` of hono makes: everything in it is escaped unless it is such a thing itself. */
export type Html = ReturnType<typeof html>;
export type Frame = { readonly demo: boolean };

/** The address of the list of a mart. */
export const martPath = (mart: string): string => `/${mart.replaceAll('_', '-')}`;

/** A whole page; `path` is the page that the navigation marks as the current one. */
export function layout(title: string, path: string, { demo }: Frame, content: Html | readonly Html[]): Html {
  const entries = [
    { href: '/', label: 'Overview' },
    ...martPages.filter((page) => page.isMain).map((page) => ({ href: martPath(page.mart), label: page.title })),
  ];
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · Megawatch</title>
<link rel="icon" href="data:,">
<style>${raw(style)}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
${demo ? html`<div class="banner" role="note">Demo data: pages written for testing, resting on the real reports that each of them names.</div>` : ''}
<header class="top"><div>
<a class="brand" href="/">Megawatch</a>
<nav aria-label="Facts"><ul>${entries.map(
    ({ href, label }) =>
      html`<li><a href="${href}"${href === path ? raw(' aria-current="page"') : ''}>${label}</a></li>`,
  )}</ul></nav>
</div></header>
<main id="content">
${content}
</main>
<footer>Every figure leads to the sentence that it came from. Quotes belong to their publishers; what was read elsewhere is shown as text and never run.${
    demo ? ' Demo data.' : ''
  }</footer>
</body>
</html>`;
}

/** A page that says what went wrong in one sentence. */
export function messagePage(title: string, message: string, frame: Frame): Html {
  return layout(
    title,
    '',
    frame,
    html`<h1>${title}</h1><p class="lead">${message}</p><p><a href="/">Back to the overview</a></p>`,
  );
}
