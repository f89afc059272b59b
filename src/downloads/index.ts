export { AddressesFile, type Offer, type OfferedFile, readAddresses } from './addresses';
export { type AddressAnswer, type AskOptions, answersAt } from './answers-at';
export { type Fetched, type FetchOptions, fetchFile } from './fetch-file';
export { type FetchedOffer, fetchOffer } from './fetch-offer';
export { offersPage } from './offers-page';
