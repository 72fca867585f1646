/** The part with what the elements on demand show (define.ts). */
import { Documents } from '../elements/document-list/every-document.ts';
import { Events } from '../elements/event-list/events-ahead.ts';
import { Networks } from '../elements/network/networks.ts';
import { Offers } from '../elements/offer-list/offers.ts';
import { VERSION } from '../version.ts';

export const version = VERSION;

/** By tag. */
export const insides = {
  'kmt-offer-list': Offers,
  'kmt-document-list': Documents,
  'kmt-event-list': Events,
  'kmt-network': Networks,
};
