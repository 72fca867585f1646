// ?lang=ar shows every widget of the page in Arabic; ?theme=dark shows it in dark.
const query = new URLSearchParams(location.search);
const lang = query.get('lang');
const theme = query.get('theme');
if (theme) document.documentElement.style.colorScheme = theme;
if (lang)
  for (const widget of document.querySelectorAll('main *')) if (widget.localName.startsWith('kmt-')) widget.lang = lang;
