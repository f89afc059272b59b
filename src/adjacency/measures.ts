/**
 * How near two competencies x and y are, from four counts: n(x) and n(y) roles need one, n(x,y) need both, of N roles.
 *
 * PROXIMITY     n(x,y) / max(n(x), n(y)), the smaller of P(x|y) and P(y|x): C. A. Hidalgo, B. Klinger, A.-L. Barabási,
 *               R. Hausmann, "The Product Space Conditions the Development of Nations", Science 317, 2007,
 *               doi:10.1126/science.1144581; of skills: A. Alabdulkareem et al., 2018, doi:10.1126/sciadv.aao6030
 * COSINE        n(x,y) / sqrt(n(x) n(y)): A. Ochiai, Bulletin of the Japanese Society of Scientific Fisheries 22(9), 1957,
 *               doi:10.2331/suisan.22.526
 * JACCARD       n(x,y) / (n(x) + n(y) - n(x,y)): P. Jaccard, "The Distribution of the Flora in the Alpine Zone", New
 *               Phytologist 11(2), 1912, doi:10.1111/j.1469-8137.1912.tb05611.x
 * LIFT          n(x,y) N / (n(x) n(y)), how many times more often than by chance; Brin et al. call it interest: S. Brin,
 *               R. Motwani, J. D. Ullman, S. Tsur, "Dynamic itemset counting and implication rules for market basket data",
 *               SIGMOD 1997, doi:10.1145/253260.253325
 * NPMI          ln(lift) / -ln(n(x,y) / N), -1..1, 0 by chance: K. W. Church, P. Hanks, "Word association norms, mutual
 *               information, and lexicography", Computational Linguistics 16(1), 1990 (PMI); normalised by G. Bouma, GSCL 2009.
 *               Departure: 0 instead of 0/0 if all roles need both, since that tells nothing of the two
 * CONDITIONAL   n(x,y) / n(x) = P(y|x), the only one with a direction: what roles that need x need too; that it is not
 *               symmetric orders skills by what builds on what: M. Hosseinioun, F. Neffke, L. Zhang, H. Youn, "Skill
 *               dependencies uncover nested human capital", Nature Human Behaviour 9, 2025, doi:10.1038/s41562-024-02093-2
 * CO_OCCURRENCE n(x,y)
 */

/** The measures, the default first. */
export const MEASURES = ['PROXIMITY', 'COSINE', 'JACCARD', 'LIFT', 'NPMI', 'CONDITIONAL', 'CO_OCCURRENCE'] as const;
export type AdjacencyMeasure = (typeof MEASURES)[number];

/** The score of a pair that at least one role needs together. */
export type Score = (both: number, ofX: number, ofY: number, roles: number) => number;

/** The formula of each measure. */
export const SCORES: Readonly<Record<AdjacencyMeasure, Score>> = Object.freeze({
  PROXIMITY: (both, ofX, ofY) => both / Math.max(ofX, ofY),
  COSINE: (both, ofX, ofY) => both / Math.sqrt(ofX * ofY),
  JACCARD: (both, ofX, ofY) => both / (ofX + ofY - both),
  LIFT: (both, ofX, ofY, roles) => (both * roles) / (ofX * ofY),
  NPMI: (both, ofX, ofY, roles) =>
    both === roles ? 0 : Math.log((both * roles) / (ofX * ofY)) / Math.log(roles / both),
  CONDITIONAL: (both, ofX) => both / ofX,
  CO_OCCURRENCE: (both) => both,
});

/** True if the score of (x, y) may differ from that of (y, x). */
export function isDirected(measure: AdjacencyMeasure): boolean {
  return measure === 'CONDITIONAL';
}
