export * from "../../radio/src/skyline.ts"; export * from "../../radio/src/ground-link.ts"; export * from "../../radio/src/height-field.ts"; export * from "../../radio/src/exact-math.ts";
