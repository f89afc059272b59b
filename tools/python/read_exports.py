"""Reads exports with other people's tools and prints as JSON what it found: read_exports.py FOLDER.

FOLDER holds the files of test/exporters/read-back.python.test.ts; each reader answers for the formats it knows."""

import json
import sys
from pathlib import Path
from xml.etree import ElementTree

import networkx
import pandas
import pyarrow.parquet
import rdflib

FOLDER = Path(sys.argv[1])


def graph_found(graph):
    """Nodes and edges with their properties, in the order of the file."""
    return {
        "directed": graph.is_directed(),
        "multigraph": graph.is_multigraph(),
        "nodes": [{"id": node, **data} for node, data in graph.nodes(data=True)],
        "edges": [{"source": source, "target": target, **data} for source, target, data in graph.edges(data=True)],
    }


def table_found(frame):
    """Rows as they are, with null for what is missing, and the columns' types."""
    rows = json.loads(frame.to_json(orient="records", double_precision=15))
    return {"types": {name: str(kind) for name, kind in frame.dtypes.items()}, "rows": rows}


def csv_found(path):
    return table_found(pandas.read_csv(path, keep_default_na=False, na_values={"": []}, lineterminator="\n"))


def parquet_found(path):
    table = pyarrow.parquet.read_table(path)
    schema = {field.name: [str(field.type), field.nullable] for field in table.schema}
    about = json.loads(table.schema.metadata[b"career_atlas"])
    return {"schema": schema, "about": about, "rows": table.to_pylist()}


def turtle_found(path):
    graph = rdflib.Graph().parse(path, format="turtle")
    return {"triples": len(graph), "objects": sorted(str(value) for value in graph.objects())}


READERS = {
    ".csv": csv_found,
    ".parquet": parquet_found,
    ".graphml": lambda path: graph_found(networkx.read_graphml(path)),
    ".gexf": lambda path: graph_found(networkx.read_gexf(path)),
    ".json": lambda path: graph_found(networkx.node_link_graph(json.loads(path.read_text("utf-8")), edges="edges")),
    ".ttl": turtle_found,
}

found = {}
for path in sorted(FOLDER.iterdir()):
    if path.suffix in (".graphml", ".gexf"):
        ElementTree.parse(path)
    if path.suffix in READERS and not path.name.endswith("-metadata.json"):
        found[path.name] = READERS[path.suffix](path)
json.dump(found, sys.stdout)
