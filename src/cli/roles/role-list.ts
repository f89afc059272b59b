import { listRoles, type RoleOrder } from '../../app';
import type { Scheme, Seniority } from '../../domain';
import type { CareerGraph, RoleNode } from '../../graph';
import { type PageOptions, pageOf, printBehindEnd, printPlace } from '../options/page-option';
import { idIfNeeded, nameOf } from '../print/node-name';
import { print, printJson, prose } from '../print/print';
import { table } from '../print/table';
import { EXIT } from '../program/help';
import { withSnapshot } from '../program/with-store';
import { plainRole, sameJob } from './same-job';

export interface RoleListOptions extends PageOptions {
  readonly text?: string;
  readonly discipline?: readonly string[];
  readonly seniority?: readonly Seniority[];
  readonly scheme?: readonly Scheme[];
  readonly requires?: readonly string[];
  readonly jobZone?: readonly number[];
  readonly minPay?: number;
  readonly order?: readonly RoleOrder[];
  readonly eachRole?: true;
  readonly json?: true;
}

/** `career-atlas roles`. */
export function rolesCommand(options: RoleListOptions): Promise<number> {
  return withSnapshot(async (snapshot) => {
    const graph = snapshot.graph;
    const filter = {
      text: options.text,
      disciplines: options.discipline,
      seniorities: options.seniority,
      schemes: options.scheme,
      requires: options.requires,
      jobZones: options.jobZone,
      minPayUsd: options.minPay,
    };
    const roles = listRoles(graph, filter, options.order, options.eachRole ? false : undefined);
    const isOncePerJob = !options.eachRole && options.scheme === undefined;
    const page = pageOf(roles, options);
    if (options.json) printJson({ count: roles.length, roles: page.map((role) => plain(graph, role)) });
    else if (roles.length === 0) print(prose('No role matches all filters. Leave one out.'));
    else if (page.length === 0) printBehindEnd(roles.length, options, 'roles');
    else {
      const rows = page.flatMap((role) => [
        [
          role.title,
          nameOf(graph.find(role.discipline ?? '')) || role.scheme,
          role.seniority?.toLowerCase() ?? '',
          role.typicalPayUsd?.toLocaleString('en-US') ?? null,
          idIfNeeded(graph, role),
        ],
        ...(isOncePerJob ? sameJob(graph, role) : []).map((other) => [
          `also ${other.title}`,
          other.scheme,
          '',
          other.typicalPayUsd?.toLocaleString('en-US') ?? null,
          idIfNeeded(graph, other),
        ]),
      ]);
      print(table(['role', 'discipline', 'level', 'pay $', 'id'], rows));
      printPlace(roles.length, options, 'roles');
    }
    return page.length === 0 ? EXIT.no : EXIT.done;
  });
}

function plain(graph: CareerGraph, role: RoleNode): object {
  const { id, title, scheme, seniority, jobZone, typicalPayUsd } = role;
  return {
    id,
    title,
    scheme,
    discipline: nameOf(graph.find(role.discipline ?? '')) || null,
    seniority: seniority ?? null,
    jobZone: jobZone ?? null,
    typicalPayUsd,
    sameJob: sameJob(graph, role).map(plainRole),
  };
}
