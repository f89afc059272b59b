export type { Export, ExportQuestion } from './export';
export { exportInSlices, exportOf, formatsOf } from './export';
export { exportStream } from './export-stream';
export { exportTag } from './export-tag';
export type { ExportFilters, ExportName, FilterName, WrittenFilters } from './filters';
export { EXPORT_NAMES, FILTERS, givenFilters, MEMORIES, RANKINGS } from './filters';
export type { ExportRequest } from './request';
