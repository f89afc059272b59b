export type { LineBlock } from './line-blocks';
export { lineBlocks } from './line-blocks';
export type { SourceFile } from './open-source-file';
export { openSourceFile } from './open-source-file';
export { SOURCE_LIMITS, type SourceLimits } from './source-limits';
export { readSourceText } from './source-text';
export { parseYaml, type YamlFile, type YamlProblem } from './yaml-file';
