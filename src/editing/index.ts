export type { Command, CommandInput, CommandName } from './commands';
export { COMMAND_NAMES, COMMANDS } from './commands';
export { changeSetOf } from './draft';
export type { Choices, EditField, EditFields } from './field';
export type { EditPlan, EditSubject } from './plan-edit';
export { MOST_COMMANDS, planEdit } from './plan-edit';
export type { Names } from './references';
export type { EditErrorCode, UserError } from './user-error';
export { EDIT_ERROR_CODES } from './user-error';
