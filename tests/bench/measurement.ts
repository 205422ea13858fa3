export interface Measurement {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  readonly target?: string;
}
