import Type from "typebox";

const text = Type.String({ minLength: 1 });
const closed = { additionalProperties: false };

export const ClaimSchema = Type.Object(
  {
    id: text,
    topic: text,
    statement: text,
    kind: Type.Union([
      Type.Literal("testimony"),
      Type.Literal("law"),
      Type.Literal("official-text"),
      Type.Literal("survey"),
      Type.Literal("analysis"),
      Type.Literal("expert"),
      Type.Literal("press"),
      Type.Literal("inference"),
    ]),
    period: text,
    confidence: Type.Union([
      Type.Literal("documented"),
      Type.Literal("single-testimony"),
      Type.Literal("hearsay"),
      Type.Literal("estimate"),
    ]),
    values: Type.Optional(Type.Record(Type.String(), Type.Number())),
    sources: Type.Array(Type.Object({ source: text, locator: text }, closed), { minItems: 1 }),
    disputes: Type.Optional(Type.Array(text, { minItems: 1 })),
  },
  closed,
);

export const SourceSchema = Type.Object(
  {
    id: text,
    title: text,
    publisher: text,
    date: text,
    url: Type.Union([text, Type.Null()]),
    kind: text,
    seenAs: text,
    note: Type.Optional(text),
  },
  closed,
);

export const CorrectionSchema = Type.Object(
  {
    date: Type.String({ pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }),
    claim: text,
    was: text,
    now: text,
    because: text,
  },
  closed,
);

export const ClaimFileSchema = Type.Array(ClaimSchema);
export const SourceFileSchema = Type.Array(SourceSchema);
export const CorrectionFileSchema = Type.Array(CorrectionSchema);
