export type {
  Cell,
  Column,
  ExportContent,
  ExportFile,
  LinkTable,
  NodeTable,
  Origin,
  PropertyGraph,
  Statement,
  Statements,
  Table,
  Term,
} from './content';
export type { FormatName, Shape } from './formats';
export { FORMAT_NAMES, filesOf, isFolder, SHAPES } from './formats';
