"""Makes the fonts of the window: python3 make.py SOURCE.ttf TARGET.ttf

Keeps Latin, Greek, Cyrillic and the signs the window prints, and gives every digit the same width,
which JavaFX cannot ask a font for: the glyphs of the feature "tnum" become the ordinary digits.
"""

import sys

from fontTools import subset
from fontTools.ttLib import TTFont

KEPT = [(0x20, 0x24F), (0x2B0, 0x36F), (0x370, 0x3FF), (0x400, 0x4FF), (0x1E00, 0x1EFF),
        (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20BF), (0x2100, 0x214F), (0x2190, 0x21FF),
        (0x2200, 0x22FF), (0x2300, 0x23FF), (0x2500, 0x25FF), (0xFB00, 0xFB06)]


def tabular(font):
    gsub = font["GSUB"].table
    lookups = {i for f in gsub.FeatureList.FeatureRecord if f.FeatureTag == "tnum"
               for i in f.Feature.LookupListIndex}
    swaps = {}
    for i in lookups:
        for table in gsub.LookupList.Lookup[i].SubTable:
            swaps.update(getattr(getattr(table, "ExtSubTable", table), "mapping", {}))
    for cmap in font["cmap"].tables:
        for code in range(0x30, 0x3A):
            if code in cmap.cmap:
                cmap.cmap[code] = swaps.get(cmap.cmap[code], cmap.cmap[code])


def main(source, target):
    font = TTFont(source)
    if "GSUB" in font:
        tabular(font)
    options = subset.Options(layout_features=["kern", "mark", "mkmk", "ccmp", "locl"], hinting=False,
                             name_IDs=["*"], notdef_outline=True)
    cut = subset.Subsetter(options)
    cut.populate(unicodes=[c for first, last in KEPT for c in range(first, last + 1)])
    cut.subset(font)
    font.save(target)


main(*sys.argv[1:])
