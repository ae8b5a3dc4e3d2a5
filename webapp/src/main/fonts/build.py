"""Makes the served font files from the full EB Garamond.

    npm pack @expo-google-fonts/eb-garamond@0.4.3 && tar xzf expo-google-fonts-eb-garamond-0.4.3.tgz
    pip install fonttools brotli
    python3 build.py package ../resources/static/fonts

For each style it adds the feature ss20 (straight quotation marks drawn curly), then cuts one WOFF2 for each subset.
The ranges below are those of unicode-range in css/fonts.css: change both together.
"""
import io
import sys
from pathlib import Path

from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

STYLES = {
    "regular": "400Regular/EBGaramond_400Regular.ttf",
    "italic": "400Regular_Italic/EBGaramond_400Regular_Italic.ttf",
    "semibold": "600SemiBold/EBGaramond_600SemiBold.ttf",
}

SUBSETS = {
    "latin": """20-7E A0-FF 131 152-153 17F 2BC 2C6 2DA 2DC 2000-203A 2044 2070-2089 20AC 2122 2190-2193 2212
        2619 261C-261E 2766-2767""",
    "latin-ext": "100-130 132-151 154-17E 180-24F 259 300-36F 1E00-1EFF 2C60-2C7F A720-A7FF",
    "greek": "370-3FF 1F00-1FFF",
}

FEATURES = """kern mark mkmk ccmp locl liga rlig clig onum lnum pnum tnum smcp c2sc case hist hlig sups ordn
    ss20""".split()
NOT_IN_GREEK = {"smcp", "c2sc", "hist", "hlig"}

# Words that lose their beginning bear an apostrophe, not an opening mark: 'tis, 'gainst.
ELISIONS = """tis twas twere twill twould twixt gainst mongst midst neath scape""".split()

CURLY = """
languagesystem DFLT dflt;
languagesystem latn dflt;
@letter = [{letters}];
@before = [@letter period comma semicolon colon exclam question parenright bracketright ellipsis hyphen
    quotedblright quoteright];
@straight = [quotedbl quotesingle];
lookup OPEN {{ sub quotedbl by quotedblleft; sub quotesingle by quoteleft; }} OPEN;
lookup CLOSE {{ sub quotedbl by quotedblright; sub quotesingle by quoteright; }} CLOSE;
feature ss20 {{
  lookup TURN {{
    {elisions}
    sub @before @straight' lookup CLOSE;
    sub @straight' lookup OPEN @letter;
    sub @straight' lookup OPEN @straight @letter;
    sub @straight' lookup OPEN [ellipsis bracketleft];
    sub @straight' lookup CLOSE;
  }} TURN;
}} ss20;
"""


def codes(ranges):
    for part in ranges.split():
        first, _, last = part.partition("-")
        yield from range(int(first, 16), int(last or first, 16) + 1)


def curly_rules(font):
    """The feature's source, for the letters that this font has."""
    names = font.getBestCmap()
    scripts = (range(0x20, 0x250), range(0x370, 0x400), range(0x1E00, 0x2000))
    letters = [names[c] for c in sorted(names) if chr(c).isalnum() and any(c in s for s in scripts)]
    elisions = [
        f"sub quotesingle' lookup CLOSE {' '.join(word)};"
        for elision in ELISIONS
        for word in (elision, elision.capitalize())
    ]
    return CURLY.format(letters=" ".join(letters), elisions="\n    ".join(elisions))


def with_curly_quotes(path):
    """The font at path with ss20 after its own features; feaLib alone would replace them."""
    font, compiled = TTFont(path), TTFont(path)
    addOpenTypeFeaturesFromString(compiled, curly_rules(font), tables=["GSUB"])
    own, added = font["GSUB"].table, compiled["GSUB"].table
    shift = len(own.LookupList.Lookup)
    for lookup in added.LookupList.Lookup:
        for record in lookup_records(lookup):
            record.LookupListIndex += shift
        own.LookupList.Lookup.append(lookup)
    (ss20,) = (r for r in added.FeatureList.FeatureRecord if r.FeatureTag == "ss20")
    ss20.Feature.LookupListIndex = [i + shift for i in ss20.Feature.LookupListIndex]
    own.FeatureList.FeatureRecord.append(ss20)
    for script in own.ScriptList.ScriptRecord:
        for system in [script.Script.DefaultLangSys, *(r.LangSys for r in script.Script.LangSysRecord)]:
            if system:
                system.FeatureIndex.append(len(own.FeatureList.FeatureRecord) - 1)
    return in_memory(font)


def lookup_records(lookup):
    for table in lookup.SubTable:
        yield from getattr(table, "SubstLookupRecord", None) or []
        for rules in getattr(table, "ChainSubRuleSet", None) or getattr(table, "ChainSubClassSet", None) or []:
            for rule in rules and (getattr(rules, "ChainSubRule", None) or rules.ChainSubClassRule) or []:
                yield from rule.SubstLookupRecord


def in_memory(font):
    data = io.BytesIO()
    font.save(data)
    return data.getvalue()


def cut(data, subset, target):
    font = TTFont(io.BytesIO(data))
    options = Options(hinting=False, notdef_outline=True, name_IDs=["*"])
    options.layout_features = [f for f in FEATURES if subset != "greek" or f not in NOT_IN_GREEK]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=set(codes(SUBSETS[subset])) & font.getBestCmap().keys())
    subsetter.subset(font)
    font.flavor = "woff2"
    font.save(target)


def main(package, target):
    for style, file in STYLES.items():
        data = with_curly_quotes(Path(package) / file)
        for subset in SUBSETS:
            cut(data, subset, Path(target) / f"eb-garamond-{subset}-{style}.woff2")


if __name__ == "__main__":
    main(*sys.argv[1:])
