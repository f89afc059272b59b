/** Alignment: which competencies of different classifications meet, and how much of one carries over to the other. */
import type { MatchRelation } from './vocabulary';

/** What editors say of some of our skills. */
export interface AlignmentItem {
  /** Ids of our skills. */
  readonly skills: readonly string[];
  readonly elements: readonly AlignedElement[];
}

/** An element of O*NET, as our skills meet it. */
export interface AlignedElement {
  /** Its id; it need not be loaded. */
  readonly element: string;
  /** What the element is to the skill: `broadMatch` is a wider one. */
  readonly relation: MatchRelation;
  /** Of the level at which someone has the skill, how much they have of the element, above 0 and up to 1. */
  readonly share: number;
}

/** The item as a property of a source: the store keeps lists of texts. */
export function alignmentText({ skills, elements }: AlignmentItem): string {
  const said = elements.map(({ element, relation, share }) => `${relation} ${share} ${element}`);
  return `${skills.join(' ')}\t${said.join('\t')}`;
}

/** The item that a property holds. */
export function alignmentOfText(text: string): AlignmentItem {
  const [skills = '', ...said] = text.split('\t');
  const elements = said.map((each) => {
    const [relation, share, element = ''] = each.split(' ');
    return { relation: relation as MatchRelation, share: Number(share), element };
  });
  return { skills: skills.split(' '), elements };
}
