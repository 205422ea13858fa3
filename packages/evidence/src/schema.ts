import Type, { type TString } from "typebox";

const text = Type.String({ minLength: 1 });
const closed = { additionalProperties: false };
const day = Type.String({ pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" });
const year = Type.Integer({ minimum: 1945, maximum: 2100 });
const id = (what: string): TString =>
  Type.String({ minLength: 1, description: `Name of the ${what}: small letters, digits and single hyphens.` });

export const ClaimSchema = Type.Object(
  {
    id: id("claim"),
    aliases: Type.Optional(
      Type.Array(text, { minItems: 1, description: "Ids it bore before; citations by them still find it." }),
    ),
    topic: Type.String({ minLength: 1, description: "The file it stands in, without .json." }),
    statement: Type.String({ minLength: 1, description: "What is claimed, in our words." }),
    kind: Type.Enum(
      ["testimony", "law", "official-text", "survey", "analysis", "expert", "press", "inference", "invented"],
      { description: "What sort of knowledge it is." },
    ),
    period: Type.String({ minLength: 1, description: "The years it speaks of, in words." }),
    years: Type.Tuple([year, year], { description: "First and last year that the words of period allow." }),
    places: Type.Array(
      Type.Enum(
        [
          "North Hamgyong",
          "Ryanggang",
          "North Pyongan",
          "Jagang",
          "border provinces",
          "North Korea",
          "China",
          "South Korea",
        ],
        { description: "Never nearer than a province." },
      ),
      { minItems: 1 },
    ),
    confidence: Type.Enum(["documented", "single-testimony", "hearsay", "estimate", "invented"], {
      description: "How well it is supported; not how likely it is.",
    }),
    because: Type.Optional(Type.String({ minLength: 1, description: "Why it was made up; invented claims only." })),
    values: Type.Optional(
      Type.Record(Type.String(), Type.Number(), { description: "Its numbers, each with its unit in its name." }),
    ),
    sources: Type.Array(
      Type.Object(
        { source: text, locator: Type.String({ minLength: 1, description: "Where in the source." }) },
        closed,
      ),
      { description: "Who says so; empty for an invented claim only." },
    ),
    disputes: Type.Optional(
      Type.Array(text, { minItems: 1, description: "Claims that say otherwise; each of them names this one too." }),
    ),
    reviewed: Type.Object(
      {
        on: day,
        against: Type.Enum(["every source", "some sources", "first notes"], {
          description: "What it was compared with.",
        }),
      },
      closed,
    ),
  },
  closed,
);

export const SourceSchema = Type.Object(
  {
    id: id("source"),
    title: text,
    publisher: text,
    date: Type.String({ minLength: 1, description: "As the source gives it, in words." }),
    url: Type.Union([text, Type.Null()], { description: "An https address, or null and a note." }),
    printedAddress: Type.Optional(
      Type.String({ minLength: 1, description: "An address as found, without https; never linked to." }),
    ),
    archive: Type.Optional(Type.String({ minLength: 1, description: "A copy in a web archive, with https." })),
    kind: text,
    read: Type.Object(
      {
        extent: Type.Enum(["whole", "excerpt"], { description: "How much of it was read." }),
        through: Type.Enum(["publisher", "reprint", "second-hand"], { description: "In whose hands." }),
      },
      closed,
    ),
    seenAs: text,
    note: Type.Optional(text),
  },
  closed,
);

export const CorrectionSchema = Type.Object({ date: day, claim: text, was: text, now: text, because: text }, closed);

const names = Type.Optional(Type.Array(text, { minItems: 1 }));

export const GapSchema = Type.Object(
  { id: id("gap"), title: text, statement: text, topics: names, claims: names, sources: names },
  closed,
);

export const ForbiddenNameSchema = Type.Object({ name: text, because: text }, closed);

const StatementSchema = Type.Object(
  { id: text, holds: Type.Boolean(), claims: Type.Array(text, { minItems: 1 }) },
  closed,
);

export const ChangeSchema = Type.Object(
  {
    id: id("change"),
    year: Type.Integer({ minimum: 2016, maximum: 2100, description: "From when on, or when it was seen first." }),
    claims: Type.Array(text, { minItems: 1, description: "Who says so; one of them speaks of that year." }),
  },
  closed,
);

export const ClaimFileSchema = Type.Array(ClaimSchema);
export const SourceFileSchema = Type.Array(SourceSchema);
export const CorrectionFileSchema = Type.Array(CorrectionSchema);
export const GapFileSchema = Type.Array(GapSchema);
export const ForbiddenNameFileSchema = Type.Array(ForbiddenNameSchema);
export const ChangeFileSchema = Type.Array(ChangeSchema);
export const StatementFileSchema = Type.Array(StatementSchema);
