/** The part with what the elements on demand show (define.ts). */
import { Networks } from '../elements/network/networks.ts';
import { Offers } from '../elements/offer-list/offers.ts';
import { VERSION } from '../version.ts';

export const version = VERSION;

/** By tag. */
export const insides = {
  'kmt-offer-list': Offers,
  'kmt-network': Networks,
};
