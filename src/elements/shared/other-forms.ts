/** Where the same is to be had in German Sign Language and in Leichte Sprache. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../../model/schema/schema.ts';
import { leavesPage } from './link.ts';
import type { View } from './view.ts';

/** The links; nothing where the data has none. */
export function otherForms(view: View, { signLanguageVideo, easyToRead }: Place): TemplateResult | typeof nothing {
  const { msg } = view.i18n;
  const link = (url: string | undefined, words: string): TemplateResult | typeof nothing =>
    url ? html`<a class="button bare" href=${url}><span>${words}${leavesPage(view, url)}</span></a>` : nothing;
  const video = msg('Video in Deutscher Gebärdensprache', {
    id: 'sign-language-video',
    desc: 'Link to a video in German Sign Language about this office or counselling place',
  });
  const easy = msg('In Leichter Sprache', {
    id: 'easy-to-read',
    desc: 'Link to a page in Leichte Sprache, very easy German by fixed rules for people with learning difficulties ("easy-to-read"; not the same as plain German)',
  });
  return signLanguageVideo || easyToRead
    ? html`<div class="wide actions no-print">${link(signLanguageVideo, video)} ${link(easyToRead, easy)}</div>`
    : nothing;
}
