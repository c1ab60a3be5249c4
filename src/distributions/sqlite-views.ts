/** What a journalist asks of the tables, by the name of the view that answers it. */
export const VIEWS = {
  /** The newest figure of the whole country for each indicator. */
  latest_figures: `
SELECT * FROM (
  SELECT *, row_number() OVER (PARTITION BY indicator ORDER BY last_day DESC, first_day ASC) AS place
  FROM observations WHERE value IS NOT NULL AND area = 'KR' AND breakdown IS NULL
) WHERE place = 1`,
  /** What has been done for each pledge and what has come of it. */
  both_lamps: `
SELECT pledge, pledge_ko, pledge_en, target_said_ko, target_said_en, target_due, rung, last_step_ko, last_step_en,
       last_step_period, next_expected_ko, next_expected_en, next_due, state, state_ko, state_en
FROM pledges`,
  /** Figures that changed after publication, the latest change first. */
  revised_figures: `
SELECT last_published, last_published_month, indicator, indicator_ko, indicator_en, period, area, breakdown,
       value_before, value_after, change, change_share, unit, kind,
       last_publisher_ko, last_publisher_en, last_source_url
FROM revisions ORDER BY coalesce(last_published, last_published_month) DESC`,
  /** Figures and steps with the day from which they were known: new since a day is WHERE known > '2026-10-01'. */
  news: `
SELECT published AS known, 'figure' AS what, indicator AS id, indicator_ko AS name_ko, indicator_en AS name_en,
       period, said_ko, said_en, source_url
FROM observations WHERE value IS NOT NULL AND published IS NOT NULL
UNION ALL
SELECT last_day, 'step', pledge, pledge_ko, pledge_en, period, event_ko, event_en, source_urls
FROM steps ORDER BY known DESC`,
} as const satisfies Readonly<Record<string, string>>;
