import { type ImportableSource, offerOf } from '../../app';
import { print, printJson, prose } from '../print/print';
import { EXIT } from '../program/help';

/** `career-atlas import onet` without a place: where the publisher offers it, and how it gets into the store. */
export function offerCommand(source: ImportableSource, options: { json?: true }): number {
  const offer = offerOf(source);
  if (options.json) {
    printJson({ source, ...offer });
    return EXIT.done;
  }
  const { name, release, publisher, licence, page, files, noDownload, byHand } = offer;
  // Addresses stay whole, however narrow the terminal is: they are there to be copied.
  const about = [
    prose(`${name}, release ${release}`),
    prose(publisher, 'Publisher  '),
    prose(licence, 'Licence    '),
    `Page       ${page}`,
    ...files.map(
      ({ address, megabytes }) => `File       ${address}${megabytes === undefined ? '' : ` (about ${megabytes} MB)`}`,
    ),
  ];
  const fetched =
    noDownload === undefined
      ? ['Fetch and import it:', `  career-atlas import ${source} --download`, '', 'Or by hand:']
      : [prose(noDownload), '', 'Do it by hand:'];
  const steps = [`Open ${page}`, ...byHand].map((step, at) =>
    /https?:/.test(step) ? `  ${at + 1}. ${step}` : prose(step, `  ${at + 1}. `),
  );
  print([...about, '', ...fetched, ...steps, '', 'Nothing was imported.'].join('\n'));
  return EXIT.done;
}
