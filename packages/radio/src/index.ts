export { type Bearing, type Fix, maximumLikelihoodFix, stansfield, stansfieldPlace } from "./bearing-fix.ts";
export { checkPath } from "./check-path.ts";
export {
  DEFAULT_DN,
  type DiffractionConstants,
  effectiveRadius_km,
  P452_CONSTANTS,
  P526_CONSTANTS,
  P1812_CONSTANTS,
} from "./diffraction-constants.ts";
export {
  createDropCounter,
  DROP_COUNTER_START,
  type DropCounter,
  SIGNALLING_BLOCK_S,
  stepDropCounter,
} from "./drop-counter.ts";
export {
  type Covariance,
  circularErrorProbable_m,
  type ErrorEllipse,
  errorEllipse,
} from "./error-ellipse.ts";
export { exactMath } from "./exact-math.ts";
export { freeSpaceLoss_dB } from "./free-space.ts";
export { type GroundLink, groundLink, lineOfSight } from "./ground-link.ts";
export { type HeightField, type Place, type Station, terrainHeight, terrainProfile } from "./height-field.ts";
export { knifeEdgeLoss_dB } from "./knife-edge.ts";
export {
  bitErrorRate,
  frameErasureRate,
  rxLevel,
  rxQuality,
  type VoiceLine,
  voiceLine,
} from "./line-quality.ts";
export {
  adjacentChannelRejection_dB,
  BODY_LOSS_DB,
  CHANNEL_MHZ,
  carrierToInterference_dB,
  jammerLevel_dBm,
  levelAtMast_dBm,
  levelAtPhone_dBm,
  MAST_EIRP_DBM,
  MAST_RECEIVE_GAIN_DB,
  MAST_SENSITIVITY_DBM,
  MAST_WANTED_DBM,
  PHONE_LEAST_DBM,
  PHONE_MOST_DBM,
  PHONE_NOISE_DBM,
  PHONE_SENSITIVITY_DBM,
  PHONE_STEP_DB,
  phonePower_dBm,
} from "./link-budget.ts";
export {
  createLocationVariation,
  type LocationVariation,
  type LocationVariationOptions,
  locationSpread_dB,
  locationVariation_dB,
} from "./location-variation.ts";
export {
  DCS_1800,
  GSM_900,
  type MobileSystem,
  type PhoneClass,
  TIMING_ADVANCE_LIMIT_KM,
  TIMING_ADVANCE_STEP_M,
  timingAdvance,
  UMTS_2100,
} from "./mobile-systems.ts";
export { pathLoss } from "./path-loss.ts";
export { RadioError, type RadioErrorCode } from "./radio-error.ts";
export type { PathLoss, RadioPath } from "./radio-path.ts";
export { type SkylineOptions, type SkylinePoint, type SkylineRidge, skyline } from "./skyline.ts";
export { type SmoothPath, smoothBullingtonLoss_dB } from "./smooth-bullington.ts";
export {
  COVERAGE_SIDES,
  type CoverageField,
  type CoverageOptions,
  type CoveragePart,
  type CoverageSide,
  coverageByLinks,
  coverageField,
  coverageSide,
  coverageSteps,
  mergeCoverage,
} from "./sweep/index.ts";
export { type TerminalClutter, terminalClutterLoss_dB } from "./terminal-clutter.ts";
export { terrestrialClutterLoss_dB } from "./terrestrial-clutter.ts";
