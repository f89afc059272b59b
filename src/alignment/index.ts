export { eachCarriedOver, withCarriedOver } from './carry-over';
export type { TransferTable } from './transfer-table';
export { adoptTransfers, prepareTransfers, shareTransfers, transferTable } from './transfer-table';
