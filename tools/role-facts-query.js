/** The query that asks for each fact of a role that takes no arguments, as `test/e2e/queries/role-facts.graphql` holds it. */
const { buildSchema, getNamedType, isLeafType, isObjectType } = require('graphql');

const HEAD = '# Each fact of a role that takes no arguments. "npm run schema" writes this file.\n';
/** Types that have queries of their own: of these, their names are enough. */
const NAMES = { Role: 'id', Discipline: 'id', Source: 'id' };
/** How far facts of facts are asked for. */
const DEPTH = 3;

/** @param {string} sdl - the schema of the API */
function roleFactsQuery(sdl) {
  const facts = fieldsOf(buildSchema(sdl).getType('Role'), DEPTH);
  return `${HEAD}query RoleFacts {\n  role(ref: "back-end developer") {\n${facts.map((fact) => `    ${fact}\n`).join('')}  }\n}\n`;
}

/** The fields of a type that can be asked without arguments, each with those of its type. */
function fieldsOf(type, depth) {
  return Object.values(type.getFields()).flatMap(({ name, args, type: of }) => {
    const each = getNamedType(of);
    if (args.length > 0) return [];
    if (isLeafType(each)) return [name];
    if (!isObjectType(each) || depth === 1) return [];
    const inside = NAMES[each.name] === undefined ? fieldsOf(each, depth - 1) : [NAMES[each.name]];
    return inside.length === 0 ? [] : [`${name} { ${inside.join(' ')} }`];
  });
}

module.exports = { roleFactsQuery };
