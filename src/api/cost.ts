/** What a query comes to, found before it runs: how deep it goes, how much of what it has, and what it may cost. */
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isCompositeType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { pricesOf, sizeWith } from "./price.ts";

/** A query with its fragments written out. What asks for the schema has no depth, and a flat cost. */
export interface Measure {
  /** Fields of the query itself. */
  readonly fields: number;
  /** Fields within fields; a fragment adds nothing by itself. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** All fields and fragments. */
  readonly selections: number;
  /** At most so many objects are read; an analysis counts as some more (`@cost` in the schema). */
  readonly cost: number;
}

/** One question for the schema takes about as long as reading so many objects. */
const INTROSPECTION = 1_000;

const NOTHING: Measure = { fields: 0, depth: 0, aliases: 0, directives: 0, selections: 0, cost: 0 };

/** The fields of a type that are lists of so many items, as the field that gave it was asked for. */
interface Sized {
  readonly fields: readonly string[];
  readonly size: number;
}

/** Measures operations over one schema. Variables are the coerced ones. */
export type Meter = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
) => Measure;

/**
 * A meter for valid documents. A fragment is looked at once for each page size that it is asked in: it takes no longer than the
 * document is, whatever the fragments come to when they are written out.
 */
export function meterOf(schema: GraphQLSchema): Meter {
  const priceOf = pricesOf(schema);
  return (document, operation, variables) => {
    const fragments = new Map(
      document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
    );
    const known = new Map<string, Measure>();

    function ofSelections(set: SelectionSetNode, type: GraphQLCompositeType, sized: Sized | null): Measure {
      let sum = NOTHING;
      // An object has one type: of the fragments on object types only the dearest counts.
      const byType = new Map<string, number>();
      for (const node of set.selections) {
        if (!isIncluded(node, variables)) continue;
        const [of, inner] =
          node.kind === Kind.FIELD ? [type, ofField(node, type, sized)] : ofFragment(node, type, sized);
        const apart = of !== type && isObjectType(of);
        if (apart) byType.set(of.name, (byType.get(of.name) ?? 0) + inner.cost);
        sum = added(sum, apart ? { ...inner, cost: 0 } : inner);
        sum = added(sum, { ...NOTHING, selections: 1, directives: node.directives?.length ?? 0 });
      }
      return { ...sum, cost: sum.cost + Math.max(0, ...byType.values()) };
    }

    function ofFragment(
      node: Exclude<SelectionNode, FieldNode>,
      type: GraphQLCompositeType,
      sized: Sized | null,
    ): [GraphQLCompositeType, Measure] {
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
      const on = schema.getType(fragment?.typeCondition?.name.value ?? type.name);
      if (!fragment || !isCompositeType(on)) return [type, NOTHING];
      if (node.kind === Kind.INLINE_FRAGMENT) return [on, ofSelections(fragment.selectionSet, on, sized)];
      const key = JSON.stringify([node.name.value, sized]);
      const measure = known.get(key) ?? ofSelections(fragment.selectionSet, on, sized);
      known.set(key, measure);
      return [on, measure];
    }

    function ofField(node: FieldNode, type: GraphQLCompositeType, sized: Sized | null): Measure {
      const name = node.name.value;
      const own = { ...NOTHING, fields: 1, depth: 1, aliases: node.alias ? 1 : 0 };
      if (name === "__schema" || name === "__type") {
        const meta = schema.getType(name === "__type" ? "__Type" : "__Schema") as GraphQLCompositeType;
        const inner = node.selectionSet ? ofSelections(node.selectionSet, meta, null) : NOTHING;
        return { ...added(own, inner), fields: 1, depth: 1, cost: INTROSPECTION };
      }
      const field = "getFields" in type ? type.getFields()[name] : undefined;
      if (!field) return own;
      const { weight, list } = priceOf(field);
      const size =
        list &&
        sizeWith(
          list,
          orElse({}, () => getArgumentValues(field, node, variables)),
        );
      const given = getNamedType(field.type);
      if (!node.selectionSet || !isCompositeType(given)) return { ...own, cost: weight };
      const inner = ofSelections(
        node.selectionSet,
        given,
        list && size !== null && list.of !== "itself" ? { fields: list.of, size } : null,
      );
      const times = sized?.fields.includes(name) ? sized.size : list?.of === "itself" && size !== null ? size : 1;
      return { ...added(own, inner), fields: 1, depth: 1 + inner.depth, cost: weight + times * (1 + inner.cost) };
    }

    const root = schema.getRootType(operation.operation);
    const measure = root == null ? NOTHING : ofSelections(operation.selectionSet, root, null);
    return added(measure, { ...NOTHING, directives: operation.directives?.length ?? 0 });
  };
}

function added(a: Measure, b: Measure): Measure {
  return {
    fields: a.fields + b.fields,
    depth: Math.max(a.depth, b.depth),
    aliases: a.aliases + b.aliases,
    directives: a.directives + b.directives,
    selections: a.selections + b.selections,
    cost: a.cost + b.cost,
  };
}

function isIncluded(node: SelectionNode, variables: Readonly<Record<string, unknown>>): boolean {
  if (!node.directives?.length) return true;
  const conditionOf = (directive: typeof GraphQLSkipDirective) =>
    orElse(undefined, () => getDirectiveValues(directive, node, variables)?.if);
  return conditionOf(GraphQLSkipDirective) !== true && conditionOf(GraphQLIncludeDirective) !== false;
}

/** Values that are wrong are refused by who executes; they are counted like values that are left out. */
function orElse<T>(otherwise: T, read: () => T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
