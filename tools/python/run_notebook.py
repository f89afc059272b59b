"""Runs a notebook in a kernel of its own and prints it with its answers: run_notebook.py NOTEBOOK.

Pictures get a palette of 256 colours, which makes them small, as the notebook is kept with them."""

import base64
import io
import sys

# Makes its list of fonts if there is none yet: in the notebook it would warn if that takes long.
import matplotlib.font_manager  # noqa: F401
import nbformat
from nbclient import NotebookClient
from PIL import Image


def with_palette(png):
    """The same picture in 256 colours; both in base 64."""
    picture = Image.open(io.BytesIO(base64.b64decode(png))).convert("RGB").quantize(256, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
    small = io.BytesIO()
    picture.save(small, "png", optimize=True)
    return base64.b64encode(small.getvalue()).decode()


notebook = nbformat.read(sys.argv[1], as_version=4)
NotebookClient(notebook, timeout=400, startup_timeout=300, record_timing=False).execute()
for cell in notebook.cells:
    for output in cell.get("outputs", []):
        if "image/png" in output.get("data", {}):
            output["data"]["image/png"] = with_palette(output["data"]["image/png"])
nbformat.write(notebook, sys.stdout)
