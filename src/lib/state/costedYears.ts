/** The calendar years that can be chosen to be costed. */
export const costedYears: readonly number[] = [2022, 2023, 2024, 2025, 2026];
