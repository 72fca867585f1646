/** "Stimmt das noch?": a mail to whoever works at a place, with all that is known of it, to be confirmed or corrected line by line. */
import { nameIn } from '../../check/due/names.ts';
import type { Directory, Place } from '../../model/schema/schema.ts';
import { factsOf } from './facts.ts';

export type Mail = { to: string; subject: string; body: string };

/** The mail to a place; `to` is empty where no address is known. In plain German, lines end with LF. */
export function askMail(place: Place, directory: Directory): Mail {
  const name = nameIn(directory, place.name);
  const { office } = directory;
  const lines = [
    'Guten Tag,',
    '',
    `auf unserer Internetseite stehen Angaben zu „${name}“. Stimmt das noch?`,
    '',
    'Bitte antworten Sie auf diese Mail. Was falsch ist, schreiben Sie in seiner Zeile neu. Wenn alles stimmt, genügt „Stimmt alles“.',
    '',
    ...factsOf(place, directory).map(({ label, value }) => `${label}: ${value}`),
    '',
    'Vielen Dank!',
    '',
    nameIn(directory, office.name),
    ...(office.contactPoint?.[0]?.telephone ? [`Telefon ${office.contactPoint[0].telephone}`] : []),
  ];
  return { to: mailOf(place), subject: `Stimmt das noch? ${name}`, body: lines.join('\n') };
}

const mailOf = ({ contactPoint = [] }: Place): string =>
  contactPoint.flatMap(({ email, vacant }) => (email && !vacant ? [email] : []))[0] ?? '';

/** Windows hands a mail programme no more characters than this; others take a little more. */
const LONGEST = 1900;

export type MailLink = {
  href: string;
  /** The text is too long for a link: it has to be copied, and the mail says where to paste it. */
  isCut: boolean;
};

/** The mail as a link (RFC 6068). */
export function mailLink({ to, subject, body }: Mail): MailLink {
  const link = (text: string) =>
    `mailto:${encodeURIComponent(to).replace(/%40/g, '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replace(/\n/g, '\r\n'))}`;
  const whole = link(body);
  if (whole.length <= LONGEST) return { href: whole, isCut: false };
  return { href: link('(Bitte hier den kopierten Text einfügen.)'), isCut: true };
}
