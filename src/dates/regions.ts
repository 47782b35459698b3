/** Departments and territories with public holidays of their own, named as opening_hours does. */
const regions: Readonly<Record<string, string>> = {
  '57': 'Moselle',
  '67': 'Bas-Rhin',
  '68': 'Haut-Rhin',
  '971': 'Guadeloupe',
  '972': 'Martinique',
  '973': 'Guyane',
  '974': 'La Réunion',
  '976': 'Mayotte',
  '977': 'Saint-Barthélemy',
  '978': 'Saint-Martin',
  '986': 'Wallis-et-Futuna',
  '987': 'Polynésie française',
  '988': 'Nouvelle-Calédonie',
};

/** The region by which the opening_hours library knows a department's holidays; '' for most. */
export function regionOf(departmentCode: string): string {
  return regions[departmentCode] ?? '';
}
