/** The units of `care.followedAt` that are part of a hospital. */
export const hospitalUnits: readonly string[] = [
  "css-rigshospitalet",
  "css-aarhus",
  "paediatrics-main",
  "paediatrics-regional",
  "paediatrics-highly-specialised",
  "adult-main",
  "adult-regional",
  "adult-highly-specialised",
  "clinical-genetics",
  "gynaecology-obstetrics",
  "other-rare-disease-unit",
];
