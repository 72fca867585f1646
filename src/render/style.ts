/** The style sheet of all pages, on the screen and on paper; a file, as a strict policy allows no style within a page. */

/** Its name in the folder. */
export const STYLE_NAME = 'kmt-page.css';

export const STYLE = `/* KMT Widgets: pages without script, on the screen and on paper. */
:root {
  color-scheme: light dark;
  --accent: #0b57a4;
  --muted: #4d5762;
  --line: #c4cbd3;
}
@media (prefers-color-scheme: dark) {
  :root {
    --accent: #8ec5ff;
    --muted: #b8c0cc;
    --line: #4d5762;
  }
}
body {
  max-width: 52em;
  margin: 0 auto;
  padding: 16px;
  font-family: system-ui, sans-serif;
  line-height: 1.5;
  overflow-wrap: break-word;
}
kmt-office-card,
kmt-task-list,
kmt-counselling-locator,
kmt-opening-hours-badge,
kmt-offer-list,
kmt-document-list,
kmt-event-list,
kmt-network {
  display: block;
}
h1,
h2,
h3 {
  margin: 24px 0 8px;
  line-height: 1.25;
}
h1 {
  margin-top: 0;
  font-size: 1.6em;
}
h2 {
  font-size: 1.25em;
}
h3 {
  font-size: 1em;
}
p,
ul,
dl {
  margin: 0 0 12px;
}
ul {
  padding-inline-start: 1.25em;
}
li {
  margin-bottom: 4px;
}
a {
  color: var(--accent);
}
a[href^='tel:'] {
  white-space: nowrap;
}
dt {
  font-weight: 700;
}
dd {
  margin: 0 0 8px;
}
.kmt-week,
.kmt-contacts,
.kmt-funding,
.kmt-languages ul {
  padding: 0;
  list-style: none;
}
.kmt-languages ul {
  display: flex;
  flex-wrap: wrap;
  gap: 4px 16px;
}
.kmt-funding img {
  max-width: 100%;
  padding: 8px;
  background: #fff;
  border-radius: 4px;
}
.kmt-provider,
.kmt-original,
.kmt-small {
  color: var(--muted);
}
.kmt-original,
.kmt-small {
  font-size: 0.875em;
}
.kmt-original summary {
  cursor: pointer;
}
.kmt-place + .kmt-place,
.kmt-offer + .kmt-offer,
.kmt-event + .kmt-event,
.kmt-network + .kmt-network {
  border-top: 1px solid var(--line);
}
.kmt-leaflet {
  max-width: 60em;
}
.kmt-row {
  display: grid;
  grid-auto-flow: column;
  grid-auto-columns: minmax(0, 1fr);
  gap: 0 24px;
  border-bottom: 1px solid var(--line);
}
@media screen and (max-width: 40em) {
  .kmt-row {
    grid-auto-flow: row;
  }
}
@page {
  size: A4;
  margin: 15mm;
}
@media print {
  :root {
    color-scheme: light;
    --accent: #000;
    --muted: #333;
    --line: #888;
  }
  body {
    max-width: none;
    padding: 0;
    font-size: 10pt;
    line-height: 1.35;
  }
  h1 {
    font-size: 16pt;
  }
  h2 {
    margin-top: 10pt;
    font-size: 12pt;
  }
  h3 {
    margin-top: 6pt;
  }
  p,
  ul,
  dl {
    margin-bottom: 5pt;
  }
  li,
  dd {
    margin-bottom: 1pt;
  }
  h1,
  h2,
  h3 {
    break-after: avoid;
  }
  li,
  p,
  dd {
    break-inside: avoid;
  }
  .kmt-place + .kmt-place,
  .kmt-offer + .kmt-offer,
  .kmt-event + .kmt-event,
  .kmt-row + .kmt-row {
    break-inside: avoid;
  }
  .kmt-languages {
    display: none;
  }
  .kmt-leaflet {
    font-size: 9.5pt;
    line-height: 1.3;
  }
  .kmt-place dt,
  .kmt-place dd {
    display: inline;
  }
  .kmt-place dt::after {
    content: ' ';
  }
  .kmt-place dd::after {
    content: '\\A';
    white-space: pre;
  }
}
`;
