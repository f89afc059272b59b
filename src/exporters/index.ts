export type {
  Cell,
  Column,
  ExportContent,
  ExportFile,
  LinkTable,
  NodeTable,
  Origin,
  PropertyGraph,
  SourceNote,
  Statement,
  Statements,
  Table,
  Term,
} from './content';
export type { FormatName, Shape } from './formats';
export { EXTENSIONS, FORMAT_NAMES, filesOf, isFolder, SHAPES } from './formats';
