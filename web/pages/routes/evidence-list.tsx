import { monthInWords } from '../words/dates';
import { EVIDENCE } from '../words/vocabulary';
import type { EvidenceFact } from './routes-query';

/** Who says something, how they know, and since when. */
export const EvidenceList = ({ title, facts }: { title: string; facts: readonly EvidenceFact[] }) => (
  <div>
    <p>
      <b>{title}</b>
    </p>
    <ul class="evidence">
      {facts.map((fact) => (
        <li key={`${fact.source.name} ${fact.kind} ${fact.value}`} dir="auto">
          {fact.source.name}: {EVIDENCE[fact.kind] ?? fact.kind}
          {fact.observedOn !== null && `, ${monthInWords(fact.observedOn)}`}
          {fact.value !== null && ` (${fact.value})`}.{fact.note !== null && ` ${fact.note}`}{' '}
          <span class="soft">{fact.source.licence}</span>
        </li>
      ))}
    </ul>
  </div>
);
