"""Word files into blocks and metadata; mammoth reads the text, deletions left out."""

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

from annotator.errors import ArticleError
from annotator.reading import html, metadata, tree
from annotator.reading.extra import needed, reading
from annotator.reading.tree import Extract

MAX_BYTES = 10_000_000
"""Of the file."""
MAX_UNPACKED = 50_000_000
"""Of all that is packed in it."""
_STYLES = """
p[style-name='Title'] => h1:fresh
p[style-name='Quote'] => blockquote > p:fresh
p[style-name='Intense Quote'] => blockquote > p:fresh
p[style-name='Block Text'] => blockquote > p:fresh
"""
_NAMES = {"title": "headline", "creator": "author", "language": "language"}


def extract(data: bytes, name: Path | str) -> Extract:
    """The article in a Word file (.docx). Raises ArticleError for what is none or too large."""
    _check(data, name)
    with needed("reading Word files"):
        import mammoth
        from lxml import html as parser
    with reading(name, "not a Word file", "save it again as .docx"):
        fields = _fields(data)
        made = mammoth.convert_to_html(
            io.BytesIO(data), style_map=_STYLES, convert_image=mammoth.images.img_element(_no_image)
        )
    pieces = html.blocks(parser.fragment_fromstring(made.value, create_parent="div"))
    if not pieces:
        raise ArticleError(name, None, "no text in it", "write the article, or take the file away")
    return Extract(pieces, fields).headed()


def _no_image(_: object) -> dict[str, str]:
    return {"src": ""}


def _check(data: bytes, name: Path | str) -> None:
    if len(data) > MAX_BYTES:
        raise ArticleError(name, None, f"larger than {MAX_BYTES:,} bytes", "take out its pictures")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            size = sum(entry.file_size for entry in packed.infolist())
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError) as cause:
        raise ArticleError(name, None, "not a Word file", "save it again as .docx") from cause
    if size > MAX_UNPACKED:
        problem = f"more than {MAX_UNPACKED:,} bytes when unpacked"
        raise ArticleError(name, None, problem, "take out its pictures")


def _fields(data: bytes) -> Mapping[str, str]:
    """Title, author and language from the file's own properties."""
    from lxml import etree

    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        if "docProps/core.xml" not in packed.namelist():
            return {}
        source = packed.read("docProps/core.xml")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True)
    root = etree.fromstring(source, parser)
    if root is None:
        return {}
    texts = ((etree.QName(e).localname, e.text or "") for e in root if isinstance(e.tag, str))
    return metadata.usable({_NAMES[n]: tree.line(t) for n, t in texts if n in _NAMES and t.strip()})
