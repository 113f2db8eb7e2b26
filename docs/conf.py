"""How Sphinx builds the documentation: `make docs`."""

import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "src")]

import dhis2w_client  # noqa: E402  # found by the path above
from docs.reference import write_reference  # noqa: E402  # the same

project = "dhis2w"
author = "The dhis2w contributors"
version = release = dhis2w_client.__version__
html_title = f"dhis2w {release}"

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx_copybutton"]
exclude_patterns = ["_build", "pictures/README.md"]
nitpicky = False

html_theme = "furo"
html_static_path = ["_static"]
html_css_files = ["wide.css"]
html_show_sphinx = False
html_copy_source = False
pygments_style, pygments_dark_style = "default", "github-dark"

myst_heading_anchors = 4
myst_enable_extensions = ["colon_fence"]
# Links to files of the repository, which the site does not have; names that several classes have; lexers that are not.
suppress_warnings = ["myst.xref_missing", "ref.python", "misc.highlighting_failure"]

copybutton_prompt_text = r"\$ |>>> "
copybutton_prompt_is_regexp = True

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_typehints_format = "short"
python_use_unqualified_type_names = True
toc_object_entries = False
maximum_signature_line_length = 88

write_reference(Path(__file__).parent / "reference")
