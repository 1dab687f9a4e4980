export const provisionalWord = 'Provisional, until next year\'s public holidays are announced'
