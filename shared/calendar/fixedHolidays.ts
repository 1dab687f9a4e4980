/**
 * Statutory holidays with a fixed date, 'MM-dd': 元旦 1 day, 劳动节 2, 国庆节 3. The others follow the lunar calendar
 * or a solar term and are known only from the year's notice.
 * Source: 《全国年节及纪念日放假办法》第二条 (国务院令第795号, 2024-11-10, in force from 2025-01-01).
 */
export const fixedHolidays: readonly string[] = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03']
