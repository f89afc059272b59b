// Pay that sources disagree on: bands of one role, for one level or percentile in one region, whose middles lie apart by at
// least a share of the higher one. A band without an upper end counts as its lower end.
// $share: 0.1 for a tenth.
// :param {share: 0.1}
MATCH (one:Source)<-[low:PAYS]-(role:Role)-[high:PAYS]->(other:Source)
WHERE low.region = high.region AND (low.level = high.level OR low.percentile = high.percentile) AND one <> other
WITH
  role,
  one,
  other,
  coalesce(low.level, toString(low.percentile)) AS band,
  low.region AS region,
  CASE WHEN low.openEnded OR low.maxUsd IS NULL THEN low.minUsd ELSE (low.minUsd + low.maxUsd) / 2.0 END AS lowUsd,
  CASE WHEN high.openEnded OR high.maxUsd IS NULL THEN high.minUsd ELSE (high.minUsd + high.maxUsd) / 2.0 END AS highUsd
WHERE lowUsd < highUsd AND highUsd - lowUsd >= $share * highUsd
RETURN
  role.title AS title,
  band,
  region,
  one.name AS lowSource,
  lowUsd,
  other.name AS highSource,
  highUsd,
  round((highUsd - lowUsd) / highUsd, 3) AS apart,
  role.id AS id
ORDER BY apart DESC, id, band
