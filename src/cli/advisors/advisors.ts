import { countryName, findAdvisors, languageName } from '../../app';
import type { AdvisorMode } from '../../domain';
import type { AdvisorServiceNode } from '../../graph';
import { type PageOptions, pageOf, printBehindEnd, printPlace } from '../options/page-option';
import { print, printJson, prose } from '../print/print';
import { EXIT } from '../program/help';
import { withSnapshot } from '../program/with-store';

export interface AdvisorsOptions extends PageOptions {
  readonly discipline?: readonly string[];
  readonly country?: string;
  readonly language?: string;
  readonly free?: true;
  /** "in-person" */
  readonly mode?: string;
  readonly json?: true;
}

const COSTS = { FREE: 'free', MEMBERS: 'for members', PAID: 'you pay' } as const;
const MODES = { ONLINE: 'online or by phone', IN_PERSON: 'in person', BOTH: 'online or in person' } as const;

/** `career-atlas advisors`. */
export function advisorsCommand(options: AdvisorsOptions): Promise<number> {
  return withSnapshot(async ({ graph }) => {
    const { advisors, gaps } = findAdvisors(graph, {
      disciplines: options.discipline,
      country: options.country,
      language: options.language,
      free: options.free,
      mode: options.mode?.toUpperCase().replace('-', '_') as AdvisorMode | undefined,
    });
    const page = pageOf(advisors, options);
    if (options.json) {
      const plain = gaps.map(({ discipline, country, says, instead }) => ({
        discipline: discipline?.name ?? null,
        country,
        says,
        instead: instead.map(facts),
      }));
      printJson({ count: advisors.length, advisors: page.map(facts), gaps: plain });
      return page.length === 0 ? EXIT.no : EXIT.done;
    }
    const nameOf = (id: string) => graph.disciplines.find((each) => each.id === id)?.name ?? id;
    for (const { says, instead } of gaps) {
      print(prose(instead.length === 0 ? says : `${says} These advise on every kind of work:`));
      for (const service of instead) print(`\n${lines(service, nameOf)}`);
      print('');
    }
    if (advisors.length > 0 && page.length === 0) printBehindEnd(advisors.length, options, 'services');
    else if (advisors.length === 0 && gaps.length === 0) print(prose('No service fits. Leave a filter out.'));
    else if (page.length > 0) {
      print(page.map((service) => lines(service, nameOf)).join('\n\n'));
      printPlace(advisors.length, options, 'services');
    }
    return page.length === 0 ? EXIT.no : EXIT.done;
  });
}

/** What is known of a service, as JSON has it; null is unknown. */
function facts(service: AdvisorServiceNode): object {
  const { id, name, serviceKind: kind, country, region = null, languages, disciplines } = service;
  const { cost = null, mode = null, offers, caution = null, url, checkedOn } = service;
  return { id, name, kind, country, region, languages, disciplines, cost, mode, offers, caution, url, checkedOn };
}

/** A service in a few lines: what it is called and where, what it offers, what to mind, its address. */
function lines(service: AdvisorServiceNode, nameOf: (discipline: string) => string): string {
  const { name, country, region, cost, mode, languages, disciplines, offers, caution, url, checkedOn } = service;
  const place = region === undefined ? (countryName(country) ?? country) : `${region}, ${countryName(country)}`;
  const said = [
    disciplines.length === 0 ? 'every kind of work' : disciplines.map(nameOf).join(', '),
    cost === undefined ? 'cost not stated' : COSTS[cost],
    ...(mode === undefined ? [] : [MODES[mode]]),
    ...(languages.length === 0 ? [] : [languages.map((code) => languageName(code) ?? code).join(', ')]),
  ];
  return [
    prose(`${name} (${place})`),
    prose(offers, '  '),
    prose(said.join(' · '), '  '),
    ...(caution === undefined ? [] : [prose(`Mind: ${caution}`, '  ')]),
    `  ${url} (checked on ${checkedOn})`,
  ].join('\n');
}
