/** Small letters, digits and single hyphens; a letter first. */
export const idForm = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** As `idForm`, capitals allowed: source ids follow the numbering of the evidence, such as `V10`. */
export const sourceIdForm = /^[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$/;

/** ISO 3166-1 alpha-2. */
export const countryForm = /^[A-Z]{2}$/;

/** Number of a statement of the checked text and letter of its part, such as `9a`. */
export const partForm = /^[1-9]\d?[a-z]$/;

/** The id of a feature, layer or overlay, `reach:` and the id of a reach, or `dossier`. */
export const featureRefForm = /^(reach:)?[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
