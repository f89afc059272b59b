/**
 * One-word names that are everyday words too: "Go", "Excel", "Spring", "closing", "plan". They count only with a clue;
 * see clues.ts.
 *
 * The lists hold the one-word names of the seeds, O*NET and ESCO that are also in a small English dictionary (SCOWL,
 * size 35), without those that a CV or advert hardly uses in another sense (python, azure, statistics, welding). They
 * also hold other well-known products of this sort. A name that is missing here counts anywhere.
 */
import { keyOf } from './words';

/** Products and languages, in lower case. */
const TECHNOLOGIES = `
  abstract access act aha aladdin algae amplitude analyze angular apollo archer ash aspen astro audacity bamboo
  bard bash beam bill bing blender blink blogger bolt bootstrap brave braze bun canvas cents chalk checkpoint chef
  chrome clari clay clipper clover compilers consul cornerstone couch crystal cubic cursor cvs cyclone cypress dart dash delta
  diameter dig dovetail draft drift druid echo eclipse edge elixir ember emboss emulators encase epic ethereal excel
  excavator express falcon fear ferret fiber flask flow flutter forth fox framer front gazebo gin go gong grain greenhouse
  groovy gusto harvest helm hex hibernate hive honeypot hotspot iceberg idea illustrator impala inscribe intercom inventor
  ionic iris jest jet jive keynote kismet knot latex lattice lever linear lingoes lisp litmus loom lottie magic make
  marvel mastermind maven maze mendel mercurial metro mode modular monday mural net nim node nomad notion numbers oracle
  origami origin outlook outreach pages pascal penultimate phoenix piazza pig pinot planner playwright postman presto prince
  principle processing profilers prolog project prophet publisher puff puppet putty quicken rails ramp ray react reduce
  relativity remix revolve route rust sage sand sap scheme scratch seesaw shiny sigma sketch slack snort snowflake solidity
  spark splat spring square storm storybook strand stripe superset swagger swift tadpoles tanks teams toast tower
  unity vagrant vault velocity velvet vigilant wave whimsical windows word workable zoom`;

/** Products and languages whose name prose writes with a capital for other reasons: persons, seasons, trades, titles. */
const OTHERWISE_CAPITALISED = `ada aladdin archer cassandra chef cornerstone delta express iris julia mendel oracle pascal
  phoenix prophet project ruby sage spring windows access edge front origin monday`;

/** Skills and fields of knowledge, in lower case. */
const SKILLS = `
  abstracts accompany act adhesives administrative aesthetics amuse asphalting bake betting billing blueprints bonds
  boxing brainstorm bristles bundling cameras camouflage chant chemistry clean closing coining conduct confidentiality
  consolidation consultation containers coordination cosmetics counseling counselling crafting craftsmanship croon dance
  database decompress decorating delight design detect dies discretion dressing drilling dust ecosystems editing
  electricity embroider empathise energy equipment erm ethics explosives fabrics football gatekeeping golf grammar
  graphite guarding hair hiring history improvise innovate installation instructing insurance integrity interview iron
  lasers law lean lecture lecturing less literature logging logic massage mechanical mechanics medicines migration
  morality morphology networking papering patents percolation persuasion philosophy plan planting politics prayer
  presentation processes protein purchase purchasing radars recruiting recruitment rehabilitation repairing reserve
  resilience rhetoric safeguarding salt sampling science scrutinise securities seeding semantics sensors sing singing
  ski sourcing sox speaking spelling storytelling strategy superintend surveying swim swimming tattoo teaching
  telecommunications tennis terminology tiling topography trademarks translation transportation upsell verbalise
  warehouse weeding weld wildlife writing yoga`;

function keysOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/).map(keyOf));
}

/** Keys of everyday words that are technologies too. */
export const EVERYDAY_TECHNOLOGIES: ReadonlySet<string> = keysOf(TECHNOLOGIES);
/** Keys of technologies' names that prose writes with a capital anyway. */
export const CAPITALISED_ANYWAY: ReadonlySet<string> = keysOf(OTHERWISE_CAPITALISED);
/** Keys of everyday words that are skills or fields of knowledge too. */
export const EVERYDAY_SKILLS: ReadonlySet<string> = keysOf(SKILLS);
